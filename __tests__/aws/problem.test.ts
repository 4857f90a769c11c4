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
  test.each<{ name: string; error: unknown; expected: ReturnType<typeof serviceError> }>([
    {
      name: 'an AWS error',
      error: aws('AccessDenied', 'User: x is not authorized to perform: it'),
      expected: { name: 'AccessDenied', message: 'User: x is not authorized to perform: it', code: undefined },
    },
    {
      name: 'a Node error',
      error: node('ECONNRESET'),
      expected: { name: 'Error', message: 'connect ECONNRESET 127.0.0.1:443', code: 'ECONNRESET' },
    },
    {
      name: 'a timeout',
      error: new DOMException('over', 'TimeoutError'),
      expected: { name: 'TimeoutError', message: 'over', code: undefined },
    },
    { name: 'a text', error: 'broken', expected: { name: 'Error', message: 'broken', code: undefined } },
    { name: 'undefined', error: undefined, expected: { name: 'Error', message: 'undefined', code: undefined } },
    { name: 'null', error: null, expected: { name: 'Error', message: 'null', code: undefined } },
    {
      name: 'an empty name and message',
      error: Object.assign(new Error(), { name: undefined, message: undefined }),
      expected: { name: 'Error', message: expect.any(String) as unknown as string, code: undefined },
    },
  ])('are read from $name', ({ error, expected }) => {
    expect(serviceError(error)).toEqual(expected);
  });

  test('are one short line without backticks', () => {
    const error = aws('N'.repeat(1_000), `\`a\`\n::error::b\r\n\u202e${'m'.repeat(10_000)}`);
    const { name, message, code } = serviceError(Object.assign(error, { code: `\`c\`\n${'c'.repeat(1_000)}` }));
    expect(name).toHaveLength(100);
    expect(message).toHaveLength(1_000);
    expect(message).toMatch(/^'a' ::error::b m+…$/);
    expect(code).toHaveLength(100);
    expect(code).toMatch(/^'c' c+…$/);
  });
});

describe('the problem of a failed call', () => {
  interface FailedCall {
    readonly name: string;
    readonly error: unknown;
    readonly operation: Operation;
    readonly expected: { readonly code: string; readonly permanent: boolean; readonly message: string; readonly advice: string };
  }

  test.each<FailedCall>([
    {
      name: 'a denial',
      error: aws('AccessDenied', 'User: x is not authorized to perform: iam:GetRole', 403),
      operation: GET_ROLE,
      expected: {
        code: 'access-denied',
        permanent: true,
        message: 'iam:GetRole was denied: User: x is not authorized to perform: iam:GetRole',
        advice:
          '{"Effect":"Allow","Action":["iam:GetRole"],"Resource":["arn:aws:iam::111122223333:role/AWSServiceRoleForAmazonSES","arn:aws:iam::111122223333:role/*/AWSServiceRoleForAmazonSES"]}',
      },
    },
    {
      name: 'a denial by SES',
      error: aws('AccessDeniedException', 'User: x is not authorized to perform: ses:GetAccount', 403),
      operation: GET_ACCOUNT,
      expected: {
        code: 'access-denied',
        permanent: true,
        message: 'ses:GetAccount was denied',
        advice: '{"Effect":"Allow","Action":["ses:GetAccount"],"Resource":"*"}',
      },
    },
    {
      name: 'an explicit denial',
      error: aws('AccessDenied', `not authorized to perform: iam:GetRole ${BY_SCP}`, 403),
      operation: GET_ROLE,
      expected: { code: 'access-denied', permanent: true, message: 'explicit deny', advice: 'a service control policy denies iam:GetRole' },
    },
    {
      name: 'a denial with long ARNs',
      error: aws(
        'AccessDenied',
        `User: ${'x'.repeat(300)} is not authorized to perform: iam:GetRole on resource: ${'y'.repeat(500)} ${BY_SCP}`,
        403,
      ),
      operation: GET_ROLE,
      expected: { code: 'access-denied', permanent: true, message: BY_SCP, advice: 'a service control policy denies iam:GetRole' },
    },
    {
      name: 'a denial by the session policy',
      error: aws('AccessDenied', 'not authorized to perform: iam:GetRole because no session policy allows the iam:GetRole action', 403),
      operation: GET_ROLE,
      expected: { code: 'access-denied', permanent: true, message: 'no session policy', advice: '`scope-session: false`' },
    },
    {
      name: 'a denial by STS',
      error: aws('AccessDenied', 'not authorized to perform sts:GetCallerIdentity', 403),
      operation: { ...GET_ROLE, action: 'sts:GetCallerIdentity' },
      expected: {
        code: 'access-denied',
        permanent: true,
        message: 'sts:GetCallerIdentity was denied',
        advice: 'allow sts:GetCallerIdentity',
      },
    },
    {
      name: 'a denial that names no permission',
      error: aws('AccessDenied', 'Your account is suspended', 403),
      operation: GET_ROLE,
      expected: { code: 'access-denied', permanent: true, message: 'Your account is suspended', advice: 'AWS names no permission' },
    },
    {
      name: 'a denial in an unknown account',
      error: aws('AccessDenied', 'not authorized to perform: iam:GetRole', 403),
      operation: { ...GET_ROLE, account: undefined },
      expected: { code: 'access-denied', permanent: true, message: 'iam:GetRole was denied', advice: 'allow iam:GetRole' },
    },
    {
      name: 'a Region that is off for STS',
      error: aws('RegionDisabledException', 'off', 403),
      operation: ASSUME,
      expected: { code: 'region-disabled', permanent: true, message: 'STS is not activated in us-east-1', advice: '`aws-region`' },
    },
    {
      name: 'a code of STS from SES',
      error: aws('RegionDisabledException', 'off', 403),
      operation: GET_ACCOUNT,
      expected: { code: 'unexpected', permanent: true, message: 'RegionDisabledException', advice: 'in the console of SES in eu-south-1' },
    },
    ...['UnrecognizedClientException', 'InvalidClientTokenId'].map(
      (name): FailedCall => ({
        name: `${name} of a Region's SES`,
        error: aws(name, 'The security token included in the request is invalid.', 403),
        operation: GET_ACCOUNT,
        expected: {
          code: 'region-disabled',
          permanent: true,
          message: 'eu-south-1 is off for the account',
          advice: 'enable eu-south-1 under',
        },
      }),
    ),
    {
      name: 'a refusal of SES in a Region that is newer than the table',
      error: aws('UnrecognizedClientException', 'no', 403),
      operation: { ...GET_ACCOUNT, region: 'ap-new-1' },
      expected: { code: 'region-disabled', permanent: true, message: 'ap-new-1 is off for the account', advice: 'enable ap-new-1 under' },
    },
    ...['us-east-1', 'us-gov-west-1', 'eusc-de-east-1'].map(
      (region): FailedCall => ({
        name: `a refusal in ${region}, which cannot be disabled`,
        error: aws('UnrecognizedClientException', 'no', 403),
        operation: { ...GET_ACCOUNT, region },
        expected: { code: 'credentials', permanent: true, message: `ses:GetAccount in ${region}`, advice: "check the job's credentials" },
      }),
    ),
    ...[
      'UnrecognizedClientException',
      'InvalidClientTokenId',
      'SignatureDoesNotMatch',
      'MissingAuthenticationToken',
      'IncompleteSignature',
    ].map(
      (name): FailedCall => ({
        name: `${name} of IAM`,
        error: aws(name, 'no', 403),
        operation: GET_ROLE,
        expected: { code: 'credentials', permanent: true, message: name, advice: "check the job's credentials" },
      }),
    ),
    ...['InvalidSignatureException', 'MissingAuthenticationTokenException'].map(
      (name): FailedCall => ({
        name: `${name} of SES`,
        error: aws(name, 'no', 403),
        operation: GET_ACCOUNT,
        expected: { code: 'credentials', permanent: true, message: name, advice: "check the job's credentials" },
      }),
    ),
    ...['RequestTimeTooSkewed', 'RequestInTheFuture'].map(
      (name): FailedCall => ({
        name: `${name} of IAM`,
        error: aws(name, 'no', 403),
        operation: GET_ROLE,
        expected: { code: 'credentials', permanent: true, message: name, advice: "correct the runner's clock" },
      }),
    ),
    ...['Signature expired: 20261126T000000Z is now earlier than 20261126T001000Z', 'Signature not yet current'].map(
      (text): FailedCall => ({
        name: text,
        error: aws('InvalidSignatureException', text, 403),
        operation: GET_ACCOUNT,
        expected: { code: 'credentials', permanent: true, message: text, advice: "correct the runner's clock" },
      }),
    ),
    ...['ExpiredToken', 'ExpiredTokenException', 'RequestExpired'].map(
      (name): FailedCall => ({
        name,
        error: aws(name, 'over', 403),
        operation: GET_ACCOUNT,
        expected: { code: 'credentials', permanent: true, message: name, advice: '`role-duration-seconds`' },
      }),
    ),
    ...['Throttling', 'ThrottlingException', 'TooManyRequestsException', 'RequestLimitExceeded'].map(
      (name): FailedCall => ({
        name,
        error: aws(name, 'Rate exceeded'),
        operation: GET_ACCOUNT,
        expected: { code: 'throttled', permanent: false, message: 'Rate exceeded', advice: 'fewer jobs at once' },
      }),
    ),
    ...['ECONNRESET', 'ECONNREFUSED', 'EAI_AGAIN', 'ETIMEDOUT'].map(
      (code): FailedCall => ({
        name: code,
        error: node(code),
        operation: GET_ACCOUNT,
        expected: {
          code: 'unreachable',
          permanent: false,
          message: `no answer to ses:GetAccount in eu-south-1: ${code}`,
          advice: 'HTTPS_PROXY',
        },
      }),
    ),
    {
      name: 'ENOTFOUND',
      error: node('ENOTFOUND'),
      operation: GET_ACCOUNT,
      expected: { code: 'unreachable', permanent: true, message: 'ENOTFOUND', advice: 'DNS' },
    },
    {
      name: 'ENOTFOUND in an unknown Region',
      error: node('ENOTFOUND'),
      operation: { ...GET_ACCOUNT, region: 'ap-east-9' },
      expected: { code: 'unreachable', permanent: true, message: 'ENOTFOUND', advice: 'check the name of the Region ap-east-9' },
    },
    {
      name: 'ENOTFOUND of IAM, which has one host, in an unknown Region',
      error: node('ENOTFOUND'),
      operation: { ...GET_ROLE, region: 'ap-east-9' },
      expected: { code: 'unreachable', permanent: true, message: 'ENOTFOUND', advice: 'DNS' },
    },
    ...[
      'SELF_SIGNED_CERT_IN_CHAIN',
      'DEPTH_ZERO_SELF_SIGNED_CERT',
      'UNABLE_TO_GET_ISSUER_CERT_LOCALLY',
      'UNABLE_TO_VERIFY_LEAF_SIGNATURE',
    ].map(code => ({
      name: `an unknown certificate (${code})`,
      error: node(code),
      operation: GET_ACCOUNT,
      expected: { code: 'unreachable', permanent: true, message: code, advice: 'set NODE_EXTRA_CA_CERTS' },
    })),
    ...['CERT_HAS_EXPIRED', 'CERT_NOT_YET_VALID'].map(code => ({
      name: `a certificate of another time (${code})`,
      error: node(code),
      operation: GET_ACCOUNT,
      expected: { code: 'unreachable', permanent: true, message: code, advice: "correct the runner's clock" },
    })),
    {
      name: 'a server without TLS',
      error: node('EPROTO'),
      operation: GET_ACCOUNT,
      expected: { code: 'unreachable', permanent: true, message: 'EPROTO', advice: 'check the URLs in AWS_ENDPOINT_URL and HTTPS_PROXY' },
    },
    {
      name: 'a timeout',
      error: new DOMException('The operation was aborted due to timeout', 'TimeoutError'),
      operation: GET_ROLE,
      expected: {
        code: 'unreachable',
        permanent: false,
        message: 'no answer to iam:GetRole in us-east-1: TimeoutError',
        advice: 'HTTPS_PROXY',
      },
    },
    {
      name: 'HTTP 500',
      error: aws('ServiceFailure', 'try again', 500),
      operation: GET_ROLE,
      expected: {
        code: 'unexpected',
        permanent: false,
        message: 'iam:GetRole in us-east-1: ServiceFailure: try again',
        advice: 'AWS Health Dashboard',
      },
    },
    {
      name: 'an unknown code',
      error: aws('TeapotException', 'short and stout', 418),
      operation: GET_ROLE,
      expected: {
        code: 'unexpected',
        permanent: true,
        message: 'TeapotException: short and stout',
        advice: "resolve what AWS's message names, in the console of IAM",
      },
    },
    {
      name: 'a page instead of JSON, in the words of an SDK client',
      error: Object.assign(
        new SyntaxError(
          'Unexpected token < Deserialization error: to see the raw response, inspect the hidden field {error}.$response on this object.',
        ),
        { $metadata: { httpStatusCode: 404 } },
      ),
      operation: GET_ACCOUNT,
      expected: {
        code: 'unexpected',
        permanent: true,
        message:
          'the answer to ses:GetAccount in eu-south-1 is unusable: Unexpected token <; HTTP status 404, content type none, no AWS request id: a proxy or firewall probably sent the answer',
        advice: 'check the proxy, the firewall and AWS_ENDPOINT_URL',
      },
    },
    {
      name: 'a page instead of XML, from a gateway that might recover',
      error: Object.assign(new Error('@aws-sdk XML parse error: mismatched tags <p> and </body>.'), { $metadata: { httpStatusCode: 502 } }),
      operation: GET_ROLE,
      expected: {
        code: 'unexpected',
        permanent: false,
        message:
          'the answer to iam:GetRole in us-east-1 is unusable: @aws-sdk XML parse error: mismatched tags <p> and </body>.; HTTP status 502',
        advice: 'check the proxy, the firewall and AWS_ENDPOINT_URL',
      },
    },
    {
      name: 'an endpoint that the settings rule out',
      error: Object.assign(new Error('Invalid Configuration: FIPS and custom endpoint are not supported'), { name: 'EndpointError' }),
      operation: GET_ROLE,
      expected: { code: 'unexpected', permanent: true, message: 'FIPS and custom endpoint', advice: 'AWS_USE_FIPS_ENDPOINT' },
    },
    {
      name: 'a text',
      error: 'broken',
      operation: GET_ROLE,
      expected: { code: 'unexpected', permanent: true, message: 'broken', advice: 'resolve' },
    },
    {
      name: 'undefined',
      error: undefined,
      operation: GET_ROLE,
      expected: { code: 'unexpected', permanent: true, message: 'iam:GetRole', advice: 'resolve' },
    },
  ])('explains $name', ({ error, operation, expected: { code, permanent, message, advice } }) => {
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
      name: 'a 404 without an AWS request id',
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
      name: 'an answer that a reader refuses',
      error: new NotAwsError('the answer has no role ARN'),
      message: 'the answer to iam:GetRole in us-east-1 is unusable: the answer has no role ARN',
    },
  ])('describes an answer without an error: $name', ({ error, message }) => {
    const problem = problemOf(error, GET_ROLE);
    expect(problem).toMatchObject({ code: 'unexpected', message: expect.stringContaining(message) });
    expect(problem.message).not.toContain('Unknown');
  });

  test.each([
    {
      name: 'has the request id of AWS',
      error: { ...aws('TeapotException'), $metadata: { httpStatusCode: 418, requestId: 'r`1' } },
      answer: "HTTP 418, request id r'1",
    },
    { name: 'has no answer without a request id', error: aws('TeapotException'), answer: undefined },
  ])('$name', ({ error, answer }) => {
    expect(problemOf(error, GET_ROLE).answer).toBe(answer);
  });

  test.each([
    { words: 'because no identity-based policy allows the iam:GetRole action', missing: 'iam:GetRole' },
    { words: 'with an explicit deny in a service control policy', missing: undefined },
  ])('has a missing action only if a statement can allow it: $words', ({ words, missing }) => {
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
  ])('is temporary if STS could not fetch $name', ({ error }) => {
    expect(isRetryable(error)).toBe(true);
  });

  test('is not a finding if it ends the run', () => {
    const cancelled = runError('cancelled', 'it was cancelled', 'run it again');
    expect(() => problemOf(cancelled, GET_ROLE)).toThrow(cancelled);
    expect(() => assumeProblem(cancelled, ASSUME, 'arn', '')).toThrow(cancelled);
  });
});

describe('the problem of a role that STS refuses', () => {
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
      name: 'a trust policy, in the words with the policy type',
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
      name: 'a missing provider',
      error: NO_PROVIDER,
      advice: ['https://token.actions.githubusercontent.com', 'the audience sts.amazonaws.com'],
    },
    { name: 'another audience', error: aws('InvalidIdentityTokenException', 'Incorrect token audience'), advice: ["add the token's aud"] },
    { name: 'a packed policy', error: aws('PackedPolicyTooLarge'), advice: ['`scope-session: false`'] },
    { name: 'a packed policy, by its name in the model', error: aws('PackedPolicyTooLargeException'), advice: ['`scope-session: false`'] },
    { name: 'a malformed policy', error: aws('MalformedPolicyDocument'), advice: ['`scope-session: false`'] },
    { name: 'an expired token', error: aws('ExpiredTokenException'), advice: ["the runner's clock"] },
    { name: 'an invalid value', error: aws('ValidationError'), advice: ['`role-session-name`'] },
    { name: 'an invalid token', error: aws('InvalidIdentityToken', 'could not be validated'), advice: ["compare the token's claims"] },
    { name: 'a rejected claim', error: aws('IDPRejectedClaim'), advice: ['OIDC identity provider'] },
  ])('explains $name', ({ error, advice }) => {
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

  test('has no claims if the token cannot be decoded', () => {
    expect(assumeProblem(NO_PROVIDER, ASSUME, ROLE, 'opaque')).toMatchObject({
      message: expect.stringMatching(/The ID token has sub \(none\) and aud \(none\)$/),
      advice: expect.stringContaining('the audience of the token'),
      details: [],
    });
  });

  test('names the provider of the token', () => {
    const iss = 'https://ghes.example.com/_services/token';
    expect(assumeProblem(NO_PROVIDER, ASSUME, ROLE, tokenOf({ iss })).advice).toContain(iss);
  });

  test('shows claims as data', () => {
    const { message } = assumeProblem(aws('IDPRejectedClaim'), ASSUME, ROLE, tokenOf({ sub: 'repo:`x`\n::error::y' }));
    expect(message).toContain("sub repo:'x' ::error::y and aud");
  });

  test.each([
    { error: aws('Throttling', 'Rate exceeded'), code: 'throttled' },
    { error: aws('RegionDisabledException', 'off', 403), code: 'region-disabled' },
    { error: aws('ServiceFailure', 'broken', 500), code: 'unexpected' },
    { error: aws('AccessDenied', 'Your account is suspended', 403), code: 'access-denied' },
    { error: node('ECONNREFUSED'), code: 'unreachable' },
  ])('does not explain $error as a trust problem', ({ error, code }) => {
    expect(assumeProblem(error, ASSUME, ROLE, tokenOf(CLAIMS))).toMatchObject({ code });
  });
});
