import { describe, expect, test } from '@jest/globals';
import { assumeProblem } from '../../src/aws/auth.ts';
import { isRetryable, NotAwsError, type Operation, problemOf, serviceError } from '../../src/aws/errors.ts';
import { runError } from '../../src/model/problem.ts';
import './support.ts';

const account = { id: '111122223333', partition: 'aws' };
const GET_ROLE: Operation = { action: 'iam:GetRole', region: 'us-east-1', account };
const GET_ACCOUNT: Operation = { action: 'ses:GetAccount', region: 'eu-south-1', account };
const ASSUME: Operation = { action: 'sts:AssumeRoleWithWebIdentity', region: 'us-east-1', account: undefined };
const BY_SCP = 'with an explicit deny in a service control policy';

function aws(name: string, message = 'said', status = 400): Error {
  return Object.assign(new Error(message), { name, $metadata: { httpStatusCode: status } });
}

const node = (code: string): Error => Object.assign(new Error(`connect ${code} 127.0.0.1:443`), { code });

describe('the parts of an error', () => {
  test.each<[string, unknown, ReturnType<typeof serviceError>]>([
    [
      "AWS's",
      aws('AccessDenied', 'User: x is not authorized to perform: it'),
      { name: 'AccessDenied', message: 'User: x is not authorized to perform: it', code: undefined },
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
    expect(message).toHaveLength(1_000);
    expect(message).toMatch(/^'a' ::error::b m+…$/);
    expect(code).toHaveLength(100);
    expect(code).toMatch(/^'c' c+…$/);
  });
});

describe('what a failed call means', () => {
  test.each<[string, unknown, Operation, { code: string; permanent: boolean; message: string; advice: string }]>([
    [
      'a denial',
      aws('AccessDenied', 'User: x is not authorized to perform: iam:GetRole', 403),
      GET_ROLE,
      {
        code: 'access-denied',
        permanent: true,
        message: 'iam:GetRole was denied: User: x is not authorized to perform: iam:GetRole',
        advice:
          '{"Effect":"Allow","Action":["iam:GetRole"],"Resource":["arn:aws:iam::111122223333:role/AWSServiceRoleForAmazonSES","arn:aws:iam::111122223333:role/*/AWSServiceRoleForAmazonSES"]}',
      },
    ],
    [
      "a denial of SES's",
      aws('AccessDeniedException', 'User: x is not authorized to perform: ses:GetAccount', 403),
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
      aws('AccessDenied', `not authorized to perform: iam:GetRole ${BY_SCP}`, 403),
      GET_ROLE,
      { code: 'access-denied', permanent: true, message: 'explicit deny', advice: 'a service control policy denies iam:GetRole' },
    ],
    [
      'a denial with long ARNs',
      aws(
        'AccessDenied',
        `User: ${'x'.repeat(300)} is not authorized to perform: iam:GetRole on resource: ${'y'.repeat(500)} ${BY_SCP}`,
        403,
      ),
      GET_ROLE,
      { code: 'access-denied', permanent: true, message: BY_SCP, advice: 'a service control policy denies iam:GetRole' },
    ],
    [
      'a denial by the session',
      aws('AccessDenied', 'not authorized to perform: iam:GetRole because no session policy allows the iam:GetRole action', 403),
      GET_ROLE,
      { code: 'access-denied', permanent: true, message: 'no session policy', advice: '`scope-session: false`' },
    ],
    [
      "a denial of STS's",
      aws('AccessDenied', 'not authorized to perform sts:GetCallerIdentity', 403),
      { ...GET_ROLE, action: 'sts:GetCallerIdentity' },
      { code: 'access-denied', permanent: true, message: 'sts:GetCallerIdentity was denied', advice: 'allow sts:GetCallerIdentity' },
    ],
    [
      'a denial that names no permission',
      aws('AccessDenied', 'Your account is suspended', 403),
      GET_ROLE,
      { code: 'access-denied', permanent: true, message: 'Your account is suspended', advice: 'AWS names no permission' },
    ],
    [
      'a denial in an account that is not known yet',
      aws('AccessDenied', 'not authorized to perform: iam:GetRole', 403),
      { ...GET_ROLE, account: undefined },
      { code: 'access-denied', permanent: true, message: 'iam:GetRole was denied', advice: 'allow iam:GetRole' },
    ],
    [
      'a Region that is off for STS',
      aws('RegionDisabledException', 'off', 403),
      ASSUME,
      { code: 'region-disabled', permanent: true, message: 'STS is not activated in us-east-1', advice: '`aws-region`' },
    ],
    [
      'a word of STS from SES',
      aws('RegionDisabledException', 'off', 403),
      GET_ACCOUNT,
      { code: 'unexpected', permanent: true, message: 'RegionDisabledException', advice: 'in the console of SES in eu-south-1' },
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
        { code: 'credentials', permanent: true, message: name, advice: "check the job's credentials" },
      ],
    ),
    ...['RequestTimeTooSkewed', 'RequestInTheFuture'].map(
      (name): [string, unknown, Operation, { code: string; permanent: boolean; message: string; advice: string }] => [
        `${name} of IAM`,
        aws(name, 'no', 403),
        GET_ROLE,
        { code: 'credentials', permanent: true, message: name, advice: "correct the runner's clock" },
      ],
    ),
    ...['Signature expired: 20261126T000000Z is now earlier than 20261126T001000Z', 'Signature not yet current'].map(
      (text): [string, unknown, Operation, { code: string; permanent: boolean; message: string; advice: string }] => [
        text,
        aws('InvalidSignatureException', text, 403),
        GET_ACCOUNT,
        { code: 'credentials', permanent: true, message: text, advice: "correct the runner's clock" },
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
      {
        code: 'unexpected',
        permanent: true,
        message: 'TeapotException: short and stout',
        advice: "resolve what AWS's message names, in the console of IAM",
      },
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
        message:
          'the answer to ses:GetAccount in eu-south-1 is unusable: Unexpected token <; HTTP status 404, content type none, no AWS request id: a proxy or firewall probably sent the answer',
        advice: 'check the proxy, the firewall and AWS_ENDPOINT_URL',
      },
    ],
    [
      'a page instead of XML, from a gateway that may recover',
      Object.assign(new Error('@aws-sdk XML parse error: mismatched tags <p> and </body>.'), { $metadata: { httpStatusCode: 502 } }),
      GET_ROLE,
      {
        code: 'unexpected',
        permanent: false,
        message:
          'the answer to iam:GetRole in us-east-1 is unusable: @aws-sdk XML parse error: mismatched tags <p> and </body>.; HTTP status 502',
        advice: 'check the proxy, the firewall and AWS_ENDPOINT_URL',
      },
    ],
    [
      'an endpoint that the settings rule out',
      Object.assign(new Error('Invalid Configuration: FIPS and custom endpoint are not supported'), { name: 'EndpointError' }),
      GET_ROLE,
      { code: 'unexpected', permanent: true, message: 'FIPS and custom endpoint', advice: 'AWS_USE_FIPS_ENDPOINT' },
    ],
    ['text', 'broken', GET_ROLE, { code: 'unexpected', permanent: true, message: 'broken', advice: 'resolve' }],
    ['nothing', undefined, GET_ROLE, { code: 'unexpected', permanent: true, message: 'iam:GetRole', advice: 'resolve' }],
  ])('%s', (_what, error, operation, { code, permanent, message, advice }) => {
    const problem = problemOf(error, operation);
    expect(problem).toMatchObject({ code, permanent });
    expect(problem.message).toContain(message);
    expect(problem.advice).toContain(advice);
  });

  test.each([
    {
      name: 'an empty 400',
      error: { name: 'Unknown', message: 'UnknownError', $metadata: { httpStatusCode: 400 }, $response: { headers: {} } },
      message: 'it has no error; HTTP status 400, content type none, no AWS request id: a proxy or firewall probably sent the answer',
    },
    {
      name: 'the page of a proxy',
      error: {
        name: 'Unknown',
        message: 'Unknown',
        $metadata: { httpStatusCode: 403 },
        $response: { headers: { 'content-type': 'text/`html`\n::error::' } },
      },
      message: "it has no error; HTTP status 403, content type text/'html' ::error::, no AWS request id",
    },
    {
      name: 'a 404 that is not of AWS',
      error: { name: 'NotFound', message: 'Unknown', $metadata: { httpStatusCode: 404 } },
      message: 'it has no error; HTTP status 404, content type none, no AWS request id',
    },
    {
      name: 'a message without a code',
      error: { name: 'Unknown', message: 'Forbidden', $metadata: { httpStatusCode: 403 } },
      message: 'Forbidden; HTTP status 403',
    },
    {
      name: 'an empty 400 of AWS',
      error: { name: 'Unknown', message: 'UnknownError', $metadata: { httpStatusCode: 400, requestId: 'r-1' } },
      message: 'it has no error; HTTP status 400, content type none, an AWS request id',
    },
    {
      name: 'an answer that our readers refuse',
      error: new NotAwsError('the answer has no role ARN'),
      message: 'the answer to iam:GetRole in us-east-1 is unusable: the answer has no role ARN',
    },
  ])('an answer without an error says what it is: $name', ({ error, message }) => {
    const problem = problemOf(error, GET_ROLE);
    expect(problem).toMatchObject({ code: 'unexpected', message: expect.stringContaining(message) });
    expect(problem.message).not.toContain('Unknown');
  });

  test.each([
    {
      name: "has AWS's request id",
      error: { ...aws('TeapotException'), $metadata: { httpStatusCode: 418, requestId: 'r`1' } },
      answer: "HTTP 418, request id r'1",
    },
    { name: 'has none without a request id', error: aws('TeapotException'), answer: undefined },
  ])('a problem $name', ({ error, answer }) => {
    expect(problemOf(error, GET_ROLE).answer).toBe(answer);
  });

  test.each([
    { words: 'because no identity-based policy allows the iam:GetRole action', missing: 'iam:GetRole' },
    { words: 'with an explicit deny in a service control policy', missing: undefined },
  ])('an action is missing if a statement allows it: $words', ({ words, missing }) => {
    const error = aws('AccessDenied', `User: x is not authorized to perform: iam:GetRole ${words}`, 403);
    expect(problemOf(error, GET_ROLE)).toMatchObject({ action: 'iam:GetRole', missing });
  });

  test.each([
    {
      name: 'a thumbprint',
      error: aws('InvalidIdentityToken', "OpenIDConnect provider's HTTPS certificate doesn't match configured thumbprint"),
    },
    { name: 'a verification key', error: aws('InvalidIdentityToken', "Couldn't retrieve verification key from your identity provider") },
    { name: 'a provider that AWS cannot reach', error: aws('IDPCommunicationError', 'could not be reached') },
  ])('STS may not have got $name for the moment', ({ error }) => {
    expect(isRetryable(error)).toBe(true);
  });

  test('what ends the run is not made a finding of', () => {
    const cancelled = runError('cancelled', 'it was cancelled', 'run it again');
    expect(() => problemOf(cancelled, GET_ROLE)).toThrow(cancelled);
    expect(() => assumeProblem(cancelled, ASSUME, 'arn', '')).toThrow(cancelled);
  });
});

describe('why STS does not give the role', () => {
  const ROLE = 'arn:aws:iam::111122223333:role/gate';
  const CLAIMS = { sub: 'repo:octo-org/mailer:ref:refs/heads/main', aud: 'sts.amazonaws.com', repository_id: '123456', jti: 'unique' };
  const tokenOf = (claims: object): string => `e30.${Buffer.from(JSON.stringify(claims)).toString('base64url')}.c2ln`;
  const NO_PROVIDER = aws('InvalidIdentityTokenException', 'No OpenIDConnect provider found in your account for https://x');

  const denied = (why: string): Error =>
    aws('AccessDenied', `User: anonymous is not authorized to perform: sts:AssumeRoleWithWebIdentity on resource: ${ROLE} ${why}`, 403);

  test.each([
    {
      name: 'a trust policy',
      error: aws('AccessDenied', 'Not authorized to perform sts:AssumeRoleWithWebIdentity', 403),
      advice: ['check that the role exists, and that its trust policy matches'],
    },
    {
      name: 'a trust policy, in the words that name the policy type',
      error: denied('because no resource-based policy allows the sts:AssumeRoleWithWebIdentity action'),
      advice: ['check that the role exists, and that its trust policy matches'],
    },
    {
      name: 'a Deny statement of a trust policy',
      error: denied('with an explicit deny in a resource-based policy'),
      advice: ["the resource's own policy, such as a trust policy"],
    },
    {
      name: 'a resource control policy',
      error: denied('because no resource control policy allows the sts:AssumeRoleWithWebIdentity action'),
      advice: ['no resource control policy allows sts:AssumeRoleWithWebIdentity: ask an administrator of the organization'],
    },
    {
      name: 'a service control policy',
      error: denied('with an explicit deny in a service control policy'),
      advice: ['a service control policy denies sts:AssumeRoleWithWebIdentity: ask an administrator of the organization'],
    },
    {
      name: 'no provider',
      error: NO_PROVIDER,
      advice: ['https://token.actions.githubusercontent.com', 'the audience sts.amazonaws.com'],
    },
    { name: 'the audience', error: aws('InvalidIdentityTokenException', 'Incorrect token audience'), advice: ["add the token's aud"] },
    { name: 'a packed policy', error: aws('PackedPolicyTooLarge'), advice: ['`scope-session: false`'] },
    { name: "a packed policy, by the model's name", error: aws('PackedPolicyTooLargeException'), advice: ['`scope-session: false`'] },
    { name: 'a malformed policy', error: aws('MalformedPolicyDocument'), advice: ['`scope-session: false`'] },
    { name: 'a late token', error: aws('ExpiredTokenException'), advice: ["the runner's clock"] },
    { name: 'a value', error: aws('ValidationError'), advice: ['`role-session-name`'] },
    { name: 'the token', error: aws('InvalidIdentityToken', 'could not be validated'), advice: ["compare the token's claims"] },
    { name: 'a rejected claim', error: aws('IDPRejectedClaim'), advice: ['OIDC identity provider'] },
  ])('$name', ({ error, advice }) => {
    const problem = assumeProblem(error, ASSUME, ROLE, tokenOf(CLAIMS));
    expect(problem).toMatchObject({ code: 'credentials', permanent: true });
    expect(problem.message).toBe(
      `${ROLE} could not be assumed: ${error.name}: ${error.message}. The ID token has sub repo:octo-org/mailer:ref:refs/heads/main and aud sts.amazonaws.com`,
    );
    for (const words of advice) {
      expect(problem.advice).toContain(words);
    }
    expect(problem.details).toEqual(['sub: repo:octo-org/mailer:ref:refs/heads/main', 'aud: sts.amazonaws.com', 'repository_id: 123456']);
  });

  test('a token that cannot be read has no claims to show', () => {
    expect(assumeProblem(NO_PROVIDER, ASSUME, ROLE, 'opaque')).toMatchObject({
      message: expect.stringMatching(/The ID token has sub \(none\) and aud \(none\)$/),
      advice: expect.stringContaining('the audience of the token'),
      details: [],
    });
  });

  test('the provider is that of the token', () => {
    const iss = 'https://ghes.example.com/_services/token';
    expect(assumeProblem(NO_PROVIDER, ASSUME, ROLE, tokenOf({ iss })).advice).toContain(iss);
  });

  test('claims are data', () => {
    const { message } = assumeProblem(aws('IDPRejectedClaim'), ASSUME, ROLE, tokenOf({ sub: 'repo:`x`\n::error::y' }));
    expect(message).toContain("sub repo:'x' ::error::y and aud");
  });

  test.each([
    { error: aws('Throttling', 'Rate exceeded'), code: 'throttled' },
    { error: aws('RegionDisabledException', 'off', 403), code: 'region-disabled' },
    { error: aws('ServiceFailure', 'broken', 500), code: 'unexpected' },
    { error: aws('AccessDenied', 'Your account is suspended', 403), code: 'access-denied' },
    { error: node('ECONNREFUSED'), code: 'unreachable' },
  ])('$error is not about trust', ({ error, code }) => {
    expect(assumeProblem(error, ASSUME, ROLE, tokenOf(CLAIMS))).toMatchObject({ code });
  });
});
