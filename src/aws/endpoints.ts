import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { runError } from '../model/problem.ts';
import { REGIONS } from '../model/regions.ts';

/** The services that every run turns to, as the SDK names them. */
export type ServiceId = 'STS' | 'IAM' | 'SESv2';

/** Where a service is, and the Region that its signatures name. */
export interface Endpoint {
  readonly url: URL;
  readonly signingRegion: string;
}

/** The hosts of the partitions that have SES. Source: the SDK's endpoint rules; a test compares them for every Region. */
const PARTITIONS: Readonly<Record<string, { readonly suffix: string; readonly iam: string; readonly iamRegion: string }>> = {
  aws: { suffix: 'amazonaws.com', iam: 'iam.amazonaws.com', iamRegion: 'us-east-1' },
  'aws-us-gov': { suffix: 'amazonaws.com', iam: 'iam.us-gov.amazonaws.com', iamRegion: 'us-gov-west-1' },
  'aws-eusc': { suffix: 'amazonaws.eu', iam: 'iam.eusc-de-east-1.amazonaws.eu', iamRegion: 'eusc-de-east-1' },
};

/** Settings with which it takes the SDK's rules to tell an endpoint. */
const SETTINGS = [
  'AWS_USE_FIPS_ENDPOINT',
  'AWS_USE_DUALSTACK_ENDPOINT',
  'AWS_PROFILE',
  'AWS_CONFIG_FILE',
  'AWS_SHARED_CREDENTIALS_FILE',
  'AWS_IGNORE_CONFIGURED_ENDPOINT_URLS',
];

/** What AWS_ENDPOINT_URL may end with for what a run turns to; the last three are of the credential chain. */
const REACHED = ['', '_STS', '_IAM', '_SESV2', '_SES', '_MAILMANAGER', '_SSO', '_SSO_OIDC', '_SIGNIN'];

/** Whether a URL's protocol is one that is asked by: with any other, Node would turn to this machine, and tell it what is in the request. */
export function reaches(protocol: string): boolean {
  return protocol === 'https:' || protocol === 'http:';
}

/** @throws RunError `input` for what is set as an endpoint URL, and is none */
export function refuseEndpoints(env: NodeJS.ProcessEnv): void {
  const services = env['AWS_IGNORE_CONFIGURED_ENDPOINT_URLS'] === 'true' ? [] : REACHED;
  const name = services
    .map(service => `AWS_ENDPOINT_URL${service}`)
    .find(each => env[each] && !reaches(URL.parse(env[each])?.protocol ?? ''));
  if (name !== undefined) {
    throw runError('input', `${name} is not the URL of an endpoint`, 'write https://host or http://host:port; nothing was called');
  }
}

/** The endpoint, where it can be told without the SDK: no shared configuration files, and none of the settings that change it. */
export function plainEndpoint(id: ServiceId, region: string, env: NodeJS.ProcessEnv): Endpoint | undefined {
  const partition = PARTITIONS[REGIONS.get(region)?.partition ?? ''];
  if (
    partition === undefined ||
    SETTINGS.some(name => env[name]) ||
    ['config', 'credentials'].some(name => existsSync(join(env['HOME'] || env['USERPROFILE'] || homedir(), '.aws', name)))
  ) {
    return undefined;
  }
  const configured = env[`AWS_ENDPOINT_URL_${id.toUpperCase()}`] || env['AWS_ENDPOINT_URL'];
  if (configured) {
    const url = URL.parse(configured);
    return url ? { url, signingRegion: region } : undefined;
  }
  const { suffix, iam, iamRegion } = partition;
  switch (id) {
    case 'STS':
      return { url: new URL(`https://sts.${region}.${suffix}`), signingRegion: region };
    case 'IAM':
      return { url: new URL(`https://${iam}`), signingRegion: iamRegion };
    case 'SESv2':
      return { url: new URL(`https://email.${region}.${suffix}`), signingRegion: region };
  }
}
