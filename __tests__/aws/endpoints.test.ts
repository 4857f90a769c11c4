import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { endpointByRules } from '../../src/aws/endpoint-rules.ts';
import { type Endpoint, plainEndpoint, refuseEndpoints, type ServiceId } from '../../src/aws/endpoints.ts';
import { sesRegions } from '../../src/model/regions.ts';
import { atEnd } from './support.ts';

const SERVICES: readonly ServiceId[] = ['STS', 'IAM', 'SESv2'];

const text = (endpoint: Endpoint | undefined): string => (endpoint ? `${endpoint.url.href} ${endpoint.signingRegion}` : 'none');

test.each(sesRegions().flatMap(region => SERVICES.map(id => [id, region] as const)))(
  'the endpoint of %s in %s is the one that the SDK takes',
  async (id, region) => {
    const plain = plainEndpoint(id, region, {});
    expect(plain).toBeDefined();
    expect(text(plain)).toBe(text(await endpointByRules(id, region)));
  },
);

describe('endpoint URLs of the environment', () => {
  test.each([
    ['for all services', { AWS_ENDPOINT_URL: 'http://127.0.0.1:4566' }],
    [
      'for one service',
      {
        AWS_ENDPOINT_URL_STS: 'https://sts.internal:8443/aws',
        AWS_ENDPOINT_URL_IAM: 'http://iam.internal',
        AWS_ENDPOINT_URL_SESV2: 'http://ses.internal',
      },
    ],
    ['for one service, over that for all', { AWS_ENDPOINT_URL: 'http://127.0.0.1:4566', AWS_ENDPOINT_URL_IAM: 'http://iam.internal' }],
  ])('%s are the ones that the SDK takes', async (_, env) => {
    Object.assign(process.env, env);
    for (const id of SERVICES) {
      const plain = plainEndpoint(id, 'eu-west-1', env);
      expect(plain).toBeDefined();
      expect(text(plain)).toBe(text(await endpointByRules(id, 'eu-west-1')));
    }
  });

  test('that are none are left to the SDK to refuse', async () => {
    Object.assign(process.env, { AWS_ENDPOINT_URL: 'nowhere' });
    expect(plainEndpoint('STS', 'eu-west-1', { AWS_ENDPOINT_URL: 'nowhere' })).toBeUndefined();
    await expect(endpointByRules('STS', 'eu-west-1')).rejects.toThrow('Invalid URL');
  });
});

describe('an endpoint URL that is none', () => {
  test.each([
    'AWS_ENDPOINT_URL',
    ...['STS', 'IAM', 'SESV2', 'SES', 'MAILMANAGER', 'SSO', 'SSO_OIDC', 'SIGNIN'].map(id => `AWS_ENDPOINT_URL_${id}`),
  ])('is refused, by the name of %s alone', name => {
    for (const url of ['localhost:4566', '127.0.0.1:4566', 'ftp://127.0.0.1', 'http://', 'nowhere', '//host', 'file:///etc']) {
      const refused = expect.objectContaining({
        problem: expect.objectContaining({ code: 'input', message: `${name} is not the URL of an endpoint` }),
      });
      expect(() => refuseEndpoints({ [name]: url })).toThrow(refused);
      expect(() => refuseEndpoints({ [name]: url, AWS_IGNORE_CONFIGURED_ENDPOINT_URLS: 'false' })).toThrow(refused);
      refuseEndpoints({ [name]: url, AWS_IGNORE_CONFIGURED_ENDPOINT_URLS: 'true' });
    }
  });

  test.each([
    {},
    { AWS_ENDPOINT_URL: '' },
    { AWS_ENDPOINT_URL: 'http://127.0.0.1:4566', AWS_ENDPOINT_URL_STS: 'https://[::1]:8443/aws' },
    { AWS_ENDPOINT_URL_S3: 'localhost:4566' },
  ])('is none of %j', env => {
    refuseEndpoints(env);
  });
});

describe('what takes the SDK to tell', () => {
  test.each([
    ['AWS_USE_FIPS_ENDPOINT', 'true', 'https://iam-fips.amazonaws.com/ us-east-1'],
    ['AWS_USE_DUALSTACK_ENDPOINT', 'true', 'https://iam.global.api.aws/ us-east-1'],
    ['AWS_IGNORE_CONFIGURED_ENDPOINT_URLS', 'true', 'https://iam.amazonaws.com/ us-east-1'],
  ])('is told by it with %s', async (name, value, expected) => {
    const env = { AWS_ENDPOINT_URL: '', [name]: value };
    Object.assign(process.env, env);
    expect(plainEndpoint('IAM', 'eu-west-1', env)).toBeUndefined();
    expect(text(await endpointByRules('IAM', 'eu-west-1'))).toBe(expected);
  });

  test('is told by it with a shared configuration file, wherever that is', async () => {
    const home = mkdtempSync(join(tmpdir(), 'home-'));
    atEnd(() => rmSync(home, { recursive: true, force: true }));
    expect(plainEndpoint('IAM', 'eu-west-1', { HOME: home })).toBeDefined();
    mkdirSync(join(home, '.aws'));
    writeFileSync(join(home, '.aws', 'config'), '[default]\nuse_fips_endpoint = true\n');
    for (const env of [{ HOME: home }, { USERPROFILE: home }, { AWS_CONFIG_FILE: join(home, '.aws', 'config') }]) {
      expect(plainEndpoint('IAM', 'eu-west-1', env)).toBeUndefined();
    }
    const env = { AWS_CONFIG_FILE: join(home, '.aws', 'config') };
    Object.assign(process.env, env);
    expect(text(await endpointByRules('IAM', 'eu-west-1'))).toBe('https://iam-fips.amazonaws.com/ us-east-1');
  });

  test('is told by it with a file of shared credentials, in which an endpoint may stand too', async () => {
    const home = mkdtempSync(join(tmpdir(), 'home-'));
    atEnd(() => rmSync(home, { recursive: true, force: true }));
    mkdirSync(join(home, '.aws'));
    const file = join(home, '.aws', 'credentials');
    writeFileSync(file, '[default]\nendpoint_url = http://iam.internal\n');
    for (const env of [{ HOME: home }, { HOME: '', USERPROFILE: home }, { AWS_SHARED_CREDENTIALS_FILE: file }]) {
      expect(plainEndpoint('IAM', 'eu-west-1', env)).toBeUndefined();
    }
    Object.assign(process.env, { AWS_SHARED_CREDENTIALS_FILE: file });
    expect(text(await endpointByRules('IAM', 'eu-west-1'))).toBe('http://iam.internal/ eu-west-1');
  });

  test('is a partition that this action has no hosts of', () => {
    expect(plainEndpoint('IAM', 'cn-north-1', {})).toBeUndefined();
    expect(plainEndpoint('IAM', 'moon-north-1', {})).toBeUndefined();
  });
});
