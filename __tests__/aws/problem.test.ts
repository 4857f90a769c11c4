import { describe, expect, test } from '@jest/globals';
import { assumeProblem } from '../../src/aws/auth.ts';
import { type Operation, problemOf, serviceError } from '../../src/aws/errors.ts';
import { runError } from '../../src/model/problem.ts';
import './support.ts';

const account = { id: '111122223333', partition: 'aws' };
const GET_ROLE: Operation = { action: 'iam:GetRole', region: 'us-east-1', account };
const GET_ACCOUNT: Operation = { action: 'ses:GetAccount', region: 'eu-south-1', account };
const ASSUME: Operation = { action: 'sts:AssumeRoleWithWebIdentity', region: 'us-east-1', account: undefined };

function aws(name: string, message = 'said', status = 400): Error {
  return Object.assign(new Error(message), { name, $metadata: { httpStatusCode: status } });
}

const node = (code: string): Error => Object.assign(new Error(`connect ${code} 127.0.0.1:443`), { code });

describe('the parts of an error', () => {
  test.each<[string, unknown, ReturnType<typeof serviceError>]>([
    [
      "AWS's",
      aws('AccessDenied', 'User: x is not authorized'),
      { name: 'AccessDenied', message: 'User: x is not authorized', code: undefined },
    ],
    ["Node's", node('ECONNRESET'), { name: 'Error', message: 'connect ECONNRESET 127.0.0.1:443', code: 'ECONNRESET' }],
    ['a time-out', new DOMException('over', 'TimeoutError'), { name: 'TimeoutError', message: 'over', code: undefined }],
    ['text', 'broken', { name: 'Error', message: 'broken', code: undefined }],
    ['nothing', undefined, { name: 'Error', message: 'undefined', code: undefined }],
    ['null', null, { name: 'Error', message: 'null', code: undefined }],
    [
      'a name and a message that are none',
      Object.assign(new Error(), { name: undefined, message: undefined }),
      { name: 'Error', message: expect.any(String) as unknown as string, code: undefined },
    ],
  ])('%s', (_what, error, expected) => {
    expect(serviceError(error)).toEqual(expected);
  });

  test('are one line without backticks, however long they were', () => {
    const error = aws('N'.repeat(1_000), `\`a\`\n::error::b\r\n\u202e${'m'.repeat(10_000)}`);
    const { name, message, code } = serviceError(Object.assign(error, { code: `\`c\`\n${'c'.repeat(1_000)}` }));
    expect(name).toHaveLength(100);
    expect(message).toHaveLength(500);
    expect(message).toMatch(/^'a' ::error::b m+…$/);
    expect(code).toHaveLength(100);
    expect(code).toMatch(/^'c' c+…$/);
  });
});

describe('what a failed call means', () => {
  test.each<[string, unknown, Operation, { code: string; permanent: boolean; message: string; advice: string }]>([
    [
      'a denial',
      aws('AccessDenied', 'User: x is not authorized', 403),
      GET_ROLE,
      {
        code: 'access-denied',
        permanent: true,
        message: 'iam:GetRole was denied: User: x is not authorized',
        advice:
          '{"Effect":"Allow","Action":["iam:GetRole"],"Resource":["arn:aws:iam::111122223333:role/AWSServiceRoleForAmazonSES","arn:aws:iam::111122223333:role/*/AWSServiceRoleForAmazonSES"]}',
      },
    ],
    [
      "a denial of SES's",
      aws('AccessDeniedException', 'User: x is not authorized', 403),
      GET_ACCOUNT,
      {
        code: 'access-denied',
        permanent: true,
        message: 'ses:GetAccount was denied',
        advice: '{"Effect":"Allow","Action":["ses:GetAccount"],"Resource":"*"}',
      },
    ],
    [
      'an explicit denial',
      aws('AccessDenied', 'not authorized with an explicit deny in a service control policy', 403),
      GET_ROLE,
      { code: 'access-denied', permanent: true, message: 'explicit deny', advice: "the organization's service control policies" },
    ],
    [
      'a denial by the session',
      aws('AccessDenied', 'because no session policy allows the iam:GetRole action', 403),
      GET_ROLE,
      { code: 'access-denied', permanent: true, message: 'no session policy', advice: '`scope-session: false`' },
    ],
    [
      "a denial of STS's",
      aws('AccessDenied', 'no', 403),
      { ...GET_ROLE, action: 'sts:GetCallerIdentity' },
      { code: 'access-denied', permanent: true, message: 'sts:GetCallerIdentity was denied', advice: 'allow sts:GetCallerIdentity' },
    ],
    [
      'a denial in an account that is not known yet',
      aws('AccessDenied', 'no', 403),
      { ...GET_ROLE, account: undefined },
      { code: 'access-denied', permanent: true, message: 'iam:GetRole was denied', advice: 'allow iam:GetRole' },
    ],
    [
      'a Region that is off for STS',
      aws('RegionDisabledException', 'off', 403),
      ASSUME,
      { code: 'region-disabled', permanent: true, message: 'STS is off in us-east-1', advice: '`aws-region`' },
    ],
    [
      'a word of STS from SES',
      aws('RegionDisabledException', 'off', 403),
      GET_ACCOUNT,
      { code: 'unexpected', permanent: true, message: 'RegionDisabledException', advice: 'again' },
    ],
    ...['UnrecognizedClientException', 'InvalidClientTokenId'].map(
      (name): [string, unknown, Operation, { code: string; permanent: boolean; message: string; advice: string }] => [
        `${name} of a Region's SES`,
        aws(name, 'The security token included in the request is invalid.', 403),
        GET_ACCOUNT,
        {
          code: 'region-disabled',
          permanent: true,
          message: 'eu-south-1 is off for the account',
          advice: 'enable eu-south-1 under',
        },
      ],
    ),
    [
      "a refusal of a Region's SES that is newer than the table",
      aws('UnrecognizedClientException', 'no', 403),
      { ...GET_ACCOUNT, region: 'ap-new-1' },
      { code: 'region-disabled', permanent: true, message: 'ap-new-1 is off for the account', advice: 'enable ap-new-1 under' },
    ],
    ...['us-east-1', 'us-gov-west-1', 'eusc-de-east-1'].map(
      (region): [string, unknown, Operation, { code: string; permanent: boolean; message: string; advice: string }] => [
        `a refusal in ${region}, which nobody can switch off`,
        aws('UnrecognizedClientException', 'no', 403),
        { ...GET_ACCOUNT, region },
        { code: 'credentials', permanent: true, message: `ses:GetAccount in ${region}`, advice: "check the job's credentials" },
      ],
    ),
    ...[
      'UnrecognizedClientException',
      'InvalidClientTokenId',
      'SignatureDoesNotMatch',
      'MissingAuthenticationToken',
      'IncompleteSignature',
      'RequestTimeTooSkewed',
      'RequestInTheFuture',
    ].map((name): [string, unknown, Operation, { code: string; permanent: boolean; message: string; advice: string }] => [
      `${name} of IAM`,
      aws(name, 'no', 403),
      GET_ROLE,
      { code: 'credentials', permanent: true, message: name, advice: "check the job's credentials" },
    ]),
    ...['InvalidSignatureException', 'MissingAuthenticationTokenException'].map(
      (name): [string, unknown, Operation, { code: string; permanent: boolean; message: string; advice: string }] => [
        `${name} of SES`,
        aws(name, 'no', 403),
        GET_ACCOUNT,
        { code: 'credentials', permanent: true, message: name, advice: "the runner's clock" },
      ],
    ),
    ...['ExpiredToken', 'ExpiredTokenException', 'RequestExpired'].map(
      (name): [string, unknown, Operation, { code: string; permanent: boolean; message: string; advice: string }] => [
        name,
        aws(name, 'over', 403),
        GET_ACCOUNT,
        { code: 'credentials', permanent: true, message: name, advice: '`role-duration-seconds`' },
      ],
    ),
    ...['Throttling', 'ThrottlingException', 'TooManyRequestsException', 'RequestLimitExceeded'].map(
      (name): [string, unknown, Operation, { code: string; permanent: boolean; message: string; advice: string }] => [
        name,
        aws(name, 'Rate exceeded'),
        GET_ACCOUNT,
        { code: 'throttled', permanent: false, message: 'Rate exceeded', advice: 'fewer jobs at once' },
      ],
    ),
    ...['ECONNRESET', 'ECONNREFUSED', 'EAI_AGAIN', 'ETIMEDOUT'].map(
      (code): [string, unknown, Operation, { code: string; permanent: boolean; message: string; advice: string }] => [
        code,
        node(code),
        GET_ACCOUNT,
        { code: 'unreachable', permanent: false, message: `no answer to ses:GetAccount in eu-south-1: ${code}`, advice: 'HTTPS_PROXY' },
      ],
    ),
    ['ENOTFOUND', node('ENOTFOUND'), GET_ACCOUNT, { code: 'unreachable', permanent: true, message: 'ENOTFOUND', advice: 'DNS' }],
    [
      'ENOTFOUND in a Region that is not known',
      node('ENOTFOUND'),
      { ...GET_ACCOUNT, region: 'ap-east-9' },
      { code: 'unreachable', permanent: true, message: 'ENOTFOUND', advice: 'check the name of the Region ap-east-9' },
    ],
    [
      'ENOTFOUND of IAM, which has one host, in a Region that is not known',
      node('ENOTFOUND'),
      { ...GET_ROLE, region: 'ap-east-9' },
      { code: 'unreachable', permanent: true, message: 'ENOTFOUND', advice: 'DNS' },
    ],
    [
      'a certificate that nobody knows',
      node('SELF_SIGNED_CERT_IN_CHAIN'),
      GET_ACCOUNT,
      { code: 'unreachable', permanent: true, message: 'SELF_SIGNED_CERT_IN_CHAIN', advice: 'firewall' },
    ],
    [
      'time that is over',
      new DOMException('The operation was aborted due to timeout', 'TimeoutError'),
      GET_ROLE,
      { code: 'unreachable', permanent: false, message: 'no answer to iam:GetRole in us-east-1: TimeoutError', advice: 'HTTPS_PROXY' },
    ],
    [
      'HTTP 500',
      aws('ServiceFailure', 'try again', 500),
      GET_ROLE,
      {
        code: 'unexpected',
        permanent: false,
        message: 'iam:GetRole in us-east-1: ServiceFailure: try again',
        advice: 'AWS Health Dashboard',
      },
    ],
    [
      'a code that nobody has heard of',
      aws('TeapotException', 'short and stout', 418),
      GET_ROLE,
      { code: 'unexpected', permanent: true, message: 'TeapotException: short and stout', advice: 'run the job again' },
    ],
    [
      "a page instead of JSON, as one of the SDK's clients tells of it",
      Object.assign(
        new SyntaxError(
          'Unexpected token < Deserialization error: to see the raw response, inspect the hidden field {error}.$response on this object.',
        ),
        { $metadata: { httpStatusCode: 404 } },
      ),
      GET_ACCOUNT,
      {
        code: 'unexpected',
        permanent: true,
        message: 'the answer to ses:GetAccount in eu-south-1 is not one of AWS: Unexpected token <',
        advice: 'is it AWS that answers?',
      },
    ],
    [
      'a page instead of XML, from a gateway that may recover',
      Object.assign(new Error('@aws-sdk XML parse error: mismatched tags <p> and </body>.'), { $metadata: { httpStatusCode: 502 } }),
      GET_ROLE,
      {
        code: 'unexpected',
        permanent: false,
        message: 'the answer to iam:GetRole in us-east-1 is not one of AWS: @aws-sdk XML parse error: mismatched tags <p> and </body>.',
        advice: 'is it AWS that answers?',
      },
    ],
    [
      'an endpoint that the settings rule out',
      Object.assign(new Error('Invalid Configuration: FIPS and custom endpoint are not supported'), { name: 'EndpointError' }),
      GET_ROLE,
      { code: 'unexpected', permanent: true, message: 'FIPS and custom endpoint', advice: 'AWS_USE_FIPS_ENDPOINT' },
    ],
    ['text', 'broken', GET_ROLE, { code: 'unexpected', permanent: true, message: 'broken', advice: 'run the job again' }],
    ['nothing', undefined, GET_ROLE, { code: 'unexpected', permanent: true, message: 'iam:GetRole', advice: 'run the job again' }],
  ])('%s', (_what, error, operation, { code, permanent, message, advice }) => {
    const problem = problemOf(error, operation);
    expect(problem).toMatchObject({ code, permanent });
    expect(problem.message).toContain(message);
    expect(problem.advice).toContain(advice);
  });

  test('what ends the run is not made a finding of', () => {
    const cancelled = runError('cancelled', 'it was cancelled', 'run it again');
    expect(() => problemOf(cancelled, GET_ROLE)).toThrow(cancelled);
    expect(() => assumeProblem(cancelled, ASSUME, 'arn', NO_CLAIMS)).toThrow(cancelled);
  });
});

const NO_CLAIMS = { sub: undefined, aud: undefined, repository: undefined, environment: undefined, iss: undefined };

describe('why STS does not give the role', () => {
  const ROLE = 'arn:aws:iam::111122223333:role/gate';
  const CLAIMS = {
    sub: 'repo:octo-org/mailer:ref:refs/heads/main',
    aud: 'sts.amazonaws.com',
    repository: 'octo-org/mailer',
    environment: undefined,
    iss: undefined,
  };

  test.each<[string, Error, string]>([
    ['a trust policy', aws('AccessDenied', 'Not authorized', 403), 'environment: (none)'],
    [
      'no provider',
      aws('InvalidIdentityTokenException', 'No OpenIDConnect provider found in your account for https://x'),
      'https://token.actions.githubusercontent.com and the audience sts.amazonaws.com',
    ],
    ['the audience', aws('InvalidIdentityTokenException', 'Incorrect token audience'), 'aud: sts.amazonaws.com'],
    ['the policy', aws('PackedPolicyTooLarge'), '`scope-session: false`'],
    ['the policy', aws('PackedPolicyTooLargeException'), '`scope-session: false`'],
    ['the policy', aws('MalformedPolicyDocument'), '`scope-session: false`'],
    ['the policy', aws('MalformedPolicyDocumentException'), '`scope-session: false`'],
    ['a late token', aws('ExpiredTokenException'), "the runner's clock"],
    ['a value', aws('ValidationError'), '`role-session-name`'],
    ['the token', aws('InvalidIdentityToken', 'could not be validated'), 'sub: repo:octo-org/mailer:ref:refs/heads/main'],
    ['the token', aws('InvalidIdentityTokenException', 'could not be validated'), 'repository: octo-org/mailer'],
    ['the token', aws('IDPRejectedClaim'), 'OIDC identity provider'],
    ['the token', aws('IDPRejectedClaimException'), 'OIDC identity provider'],
  ])('%s: %s', (_what, error, advice) => {
    const problem = assumeProblem(error, ASSUME, ROLE, CLAIMS);
    expect(problem).toMatchObject({ code: 'credentials', permanent: true });
    expect(problem.message).toBe(`${ROLE} could not be assumed: ${error.name}: ${error.message}`);
    // The words of the provider's URL and its audience are apart in the text.
    for (const words of advice.split(' and the audience ')) {
      expect(problem.advice).toContain(words);
    }
  });

  test('a token without an audience is told of all the same', () => {
    const error = aws('InvalidIdentityToken', 'No OpenIDConnect provider found in your account for https://x');
    expect(assumeProblem(error, ASSUME, ROLE, NO_CLAIMS).advice).toContain('the audience of the token');
  });

  test.each(['No OpenIDConnect provider found in your account', 'could not be validated'])(
    '%s: the provider is that of the token',
    said => {
      const iss = 'https://ghes.example.com/_services/token';
      expect(assumeProblem(aws('InvalidIdentityToken', said), ASSUME, ROLE, { ...CLAIMS, iss }).advice).toContain(iss);
    },
  );

  test('claims are data', () => {
    const { advice } = assumeProblem(aws('AccessDenied'), ASSUME, ROLE, { ...CLAIMS, sub: 'repo:`x`\n::error::y' });
    expect(advice).toContain("sub: repo:'x' ::error::y, aud");
  });

  test.each<[Error, string]>([
    [aws('Throttling', 'Rate exceeded'), 'throttled'],
    [aws('RegionDisabledException', 'off', 403), 'region-disabled'],
    [aws('ServiceFailure', 'broken', 500), 'unexpected'],
    [node('ECONNREFUSED'), 'unreachable'],
  ])('%s is not about trust', (error, code) => {
    expect(assumeProblem(error, ASSUME, ROLE, CLAIMS)).toMatchObject({ code });
  });
});
