import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { allows, evaluateTrust, letsEveryoneSend, parseDocument } from '../../../src/check/policy.ts';
import { PERMISSIONS_POLICY, TRUST_POLICY } from '../../support/ports.ts';
import { runs } from '../../support/runs.ts';

type Json = Readonly<Record<string, unknown>>;

const policy = (...statements: Json[]): string => JSON.stringify({ Version: '2012-10-17', Statement: statements });
const inNamespace = (value: string) => ({ action: 'cloudwatch:PutMetricData', key: 'cloudwatch:namespace', value });
const inSes = inNamespace('AWS/SES');

/** A policy variable, which IAM fills in for each request. */
const variable = (name: string): string => `\${${name}}`;

/** RFC 3986's encoding, with the characters that encodeURIComponent leaves. */
const encode = (text: string): string =>
  encodeURIComponent(text).replace(/[!'()*]/g, character => `%${character.charCodeAt(0).toString(16).toUpperCase()}`);

describe('parseDocument', () => {
  test.each([
    { document: 'plain', text: PERMISSIONS_POLICY },
    { document: 'plain, after white space', text: `\n  ${PERMISSIONS_POLICY}` },
    { document: 'URL-encoded', text: encode(PERMISSIONS_POLICY) },
    { document: 'URL-encoded, in white space', text: `%20${encode(PERMISSIONS_POLICY)}%0A` },
    { document: 'URL-encoded in lower case', text: encode(PERMISSIONS_POLICY).replace(/%[\dA-F]{2}/g, code => code.toLowerCase()) },
  ])('reads a document that is $document', ({ text }) => {
    const document = parseDocument(text);
    expect(allows(document, inNamespace('AWS/SES/Addons'))).toBe(true);
    expect(allows(document, inNamespace('AWS/EC2'))).toBe(false);
  });

  test('does not decode a percent sign in a plain document', () => {
    const text = policy({
      Effect: 'Allow',
      Action: '*',
      Resource: '*',
      Condition: { StringEquals: { 'cloudwatch:namespace': 'AWS%2FSES' } },
    });
    expect(allows(parseDocument(text), inSes)).toBe(false);
    expect(allows(parseDocument(text), inNamespace('AWS%2FSES'))).toBe(true);
    expect(allows(parseDocument(`\n ${text}`), inSes)).toBe(false);
  });

  test('does not decode a plus sign in an encoded document', () => {
    const text = encode(policy({ Effect: 'Allow', Action: '*', Resource: '*' })).replace('2012-10-17', '2012+10+17');
    expect(allows(parseDocument(text), inSes)).toBe(true);
  });

  const allow: Json = { Effect: 'Allow', Action: '*', Resource: '*' };
  test.each<{ readonly document: string; readonly text: string; readonly message: string | RegExp }>([
    { document: 'nothing', text: '', message: /JSON/ },
    { document: 'not JSON', text: 'Statement', message: /JSON/ },
    { document: 'half a document', text: PERMISSIONS_POLICY.slice(0, 40), message: /JSON/ },
    { document: 'half an escape', text: '%7B%2', message: 'URI malformed' },
    { document: 'an escape that is not UTF-8', text: '%7B%FF%7D', message: 'URI malformed' },
    { document: 'a list', text: encode('[]'), message: 'document is not an object' },
    { document: 'null', text: 'null', message: 'document is not an object' },
    { document: 'a text', text: '"{}"', message: 'document is not an object' },
    { document: 'no Statement', text: '{}', message: 'Statement is missing' },
    { document: 'a Statement in its prototype only', text: '{"__proto__":{"Statement":[]}}', message: 'Statement is missing' },
    { document: 'a Statement that is null', text: '{"Statement":null}', message: 'Statement is not an object' },
    { document: 'a Statement that is a text', text: '{"Statement":"Allow"}', message: 'Statement is not an object' },
    { document: 'a Statement in a list in a list', text: '{"Statement":[[]]}', message: 'Statement is not an object' },
    { document: 'no Effect', text: policy({ Action: '*', Resource: '*' }), message: "a statement's Effect is undefined" },
    { document: 'an Effect in lower case', text: policy({ ...allow, Effect: 'allow' }), message: `a statement's Effect is "allow"` },
    { document: 'an Effect that is a list', text: policy({ ...allow, Effect: ['Allow'] }), message: `a statement's Effect is ["Allow"]` },
    { document: 'an Action that is null', text: policy({ ...allow, Action: null }), message: 'Action is neither text nor a list of texts' },
    {
      document: 'an Action that is an object',
      text: policy({ ...allow, Action: {} }),
      message: 'Action is neither text nor a list of texts',
    },
    {
      document: 'an Action among which is null',
      text: policy({ ...allow, Action: ['*', null] }),
      message: 'Action is neither text nor a list of texts',
    },
    {
      document: 'a NotAction that is null',
      text: policy({ ...allow, NotAction: null }),
      message: 'NotAction is neither text nor a list of texts',
    },
    {
      document: 'a Resource that is a list of lists',
      text: policy({ ...allow, Resource: [['*']] }),
      message: 'Resource is neither text nor a list of texts',
    },
    {
      document: 'a Principal that is another text than *',
      text: policy({ ...allow, Principal: 'ses.amazonaws.com' }),
      message: 'Principal is not an object',
    },
    { document: 'a Principal that is a list', text: policy({ ...allow, Principal: ['*'] }), message: 'Principal is not an object' },
    { document: 'a Principal that is null', text: policy({ ...allow, Principal: null }), message: 'Principal is not an object' },
    { document: 'a NotPrincipal that is a number', text: policy({ ...allow, NotPrincipal: 1 }), message: 'NotPrincipal is not an object' },
    {
      document: 'a Service that is an object',
      text: policy({ ...allow, Principal: { Service: {} } }),
      message: 'Service is neither text nor a list of texts',
    },
    { document: 'a Condition that is a text', text: policy({ ...allow, Condition: 'never' }), message: 'Condition is not an object' },
    {
      document: 'a Condition that is a list',
      text: policy({ ...allow, Condition: [{ Bool: {} }] }),
      message: 'Condition is not an object',
    },
    { document: 'a Condition that is null', text: policy({ ...allow, Condition: null }), message: 'Condition is not an object' },
    { document: 'an operator without keys', text: policy({ ...allow, Condition: { Bool: 'true' } }), message: 'Bool is not an object' },
    {
      document: 'a key whose value is null',
      text: policy({ ...allow, Condition: { Bool: { 'aws:x': null } } }),
      message: 'aws:x is neither text nor a list of texts',
    },
  ])('refuses $document', ({ text, message }) => {
    expect(() => parseDocument(text)).toThrow(message);
  });

  test('parses any text or throws a SyntaxError or URIError', () => {
    const keys = fc.constantFrom('Statement', 'Effect', 'Action', 'Principal', 'Condition', '__proto__', 'constructor');
    const json = fc.letrec<{ value: unknown }>(tie => ({
      value: fc.oneof(
        { maxDepth: 5 },
        fc.constantFrom('Allow', 'Deny', '*', null, 1, true),
        fc.array(tie('value'), { maxLength: 2 }),
        fc.dictionary(keys, tie('value'), { maxKeys: 4 }),
      ),
    })).value;
    const texts = fc.oneof(
      json.map(value => JSON.stringify(value)),
      fc.string({ unit: 'binary' }),
    );
    fc.assert(
      fc.property(texts, text => {
        try {
          const document = parseDocument(text);
          expect([true, false]).toContain(allows(document, inSes));
          expect([true, false]).toContain(evaluateTrust(document, 'ses.amazonaws.com').trusted);
        } catch (error) {
          expect(error).toBeInstanceOf(Error);
          expect(['SyntaxError', 'URIError']).toContain((error as Error).name);
        }
      }),
      { numRuns: runs(500) },
    );
  });
});

describe('allows', () => {
  const allow: Json = { Effect: 'Allow', Action: 'cloudwatch:PutMetricData', Resource: '*' };
  const deny: Json = { ...allow, Effect: 'Deny' };
  const when = (operator: string, value: unknown, key = 'cloudwatch:namespace'): Json => ({ Condition: { [operator]: { [key]: value } } });

  const cases: readonly { readonly name: string; readonly statements: Json | Json[]; readonly allowed: boolean }[] = [
    { name: 'no statement at all', statements: [], allowed: false },
    { name: 'a single statement', statements: allow, allowed: true },
    { name: 'a list of statements', statements: [allow], allowed: true },
    { name: 'an action in a list', statements: { ...allow, Action: ['logs:PutLogEvents', 'cloudwatch:PutMetricData'] }, allowed: true },
    { name: 'an action in another case', statements: { ...allow, Action: 'CloudWatch:putmetricdata' }, allowed: true },
    { name: 'every action', statements: { ...allow, Action: '*' }, allowed: true },
    { name: 'actions by a star', statements: { ...allow, Action: 'cloudwatch:Put*' }, allowed: true },
    { name: 'actions by a question mark', statements: { ...allow, Action: 'cloudwatch:PutMetricDat?' }, allowed: true },
    { name: 'a question mark too many', statements: { ...allow, Action: 'cloudwatch:PutMetricData?' }, allowed: false },
    { name: 'another action', statements: { ...allow, Action: 'cloudwatch:GetMetricData' }, allowed: false },
    { name: 'no action', statements: { Effect: 'Allow', Resource: '*' }, allowed: false },
    { name: 'an empty list of actions', statements: { ...allow, Action: [] }, allowed: false },
    { name: 'all but another action', statements: { Effect: 'Allow', NotAction: 'iam:*', Resource: '*' }, allowed: true },
    { name: 'all but this action', statements: { Effect: 'Allow', NotAction: ['iam:*', 'CLOUDWATCH:*'], Resource: '*' }, allowed: false },
    { name: 'resources in a list', statements: { ...allow, Resource: ['arn:aws:s3:::bucket', '*'] }, allowed: true },
    {
      name: 'resources of one kind, if the action has none',
      statements: { ...allow, Resource: 'arn:aws:cloudwatch:*:*:*' },
      allowed: false,
    },
    { name: 'no resource', statements: { Effect: 'Allow', Action: '*' }, allowed: false },
    { name: 'all but a resource', statements: { Effect: 'Allow', Action: '*', NotResource: 'arn:aws:s3:::bucket' }, allowed: true },
    { name: 'all but every resource', statements: { Effect: 'Allow', Action: '*', NotResource: '*' }, allowed: false },
    { name: 'more than is asked for', statements: [allow, { ...allow, Action: 's3:*' }], allowed: true },

    { name: 'a denial', statements: [allow, deny], allowed: false },
    { name: 'a denial before the allowance', statements: [deny, allow], allowed: false },
    { name: 'a denial alone', statements: deny, allowed: false },
    { name: 'a denial of all', statements: [allow, { ...deny, Action: '*' }], allowed: false },
    { name: 'a denial of all but this', statements: [allow, { Effect: 'Deny', NotAction: 'cloudwatch:*', Resource: '*' }], allowed: true },
    { name: 'a denial of all but another', statements: [allow, { Effect: 'Deny', NotAction: 'iam:*', Resource: '*' }], allowed: false },
    { name: 'a denial of another action', statements: [allow, { ...deny, Action: 'cloudwatch:DeleteAlarms' }], allowed: true },
    { name: 'a denial on other resources', statements: [allow, { ...deny, Resource: 'arn:aws:s3:::bucket' }], allowed: true },
    {
      name: 'a denial on all but some resources',
      statements: [allow, { Effect: 'Deny', Action: '*', NotResource: 'arn:aws:s3:::bucket' }],
      allowed: false,
    },
    { name: 'a denial in this namespace', statements: [allow, { ...deny, ...when('StringEquals', 'AWS/SES') }], allowed: false },
    { name: 'a denial in another namespace', statements: [allow, { ...deny, ...when('StringEquals', 'AWS/EC2') }], allowed: true },
    {
      name: 'a denial outside this namespace',
      statements: [allow, { ...deny, ...when('StringNotEquals', ['AWS/SES', 'AWS/EC2']) }],
      allowed: true,
    },
    {
      name: 'a denial that depends on something else',
      statements: [allow, { ...deny, ...when('Bool', 'false', 'aws:SecureTransport') }],
      allowed: false,
    },
    { name: 'a denial by an unknown operator', statements: [allow, { ...deny, ...when('Resembles', 'AWS/EC2') }], allowed: false },
    {
      name: 'a denial with a variable',
      statements: [allow, { ...deny, ...when('StringEquals', variable('aws:PrincipalTag/x')) }],
      allowed: false,
    },
    {
      name: 'a denial of which one of two conditions does not hold',
      statements: [
        allow,
        { ...deny, Condition: { StringEquals: { 'cloudwatch:namespace': 'AWS/EC2' }, Bool: { 'aws:SecureTransport': 'false' } } },
      ],
      allowed: true,
    },

    { name: 'StringEquals', statements: { ...allow, ...when('StringEquals', 'AWS/SES') }, allowed: true },
    {
      name: 'StringEquals and the value in a list',
      statements: { ...allow, ...when('StringEquals', ['AWS/EC2', 'AWS/SES']) },
      allowed: true,
    },
    { name: 'StringEquals and another value', statements: { ...allow, ...when('StringEquals', 'AWS/EC2') }, allowed: false },
    { name: 'StringEquals and another case', statements: { ...allow, ...when('StringEquals', 'aws/ses') }, allowed: false },
    {
      name: 'StringEquals and a star, which is not a wildcard',
      statements: { ...allow, ...when('StringEquals', 'AWS/*') },
      allowed: false,
    },
    { name: 'StringEquals and no value', statements: { ...allow, ...when('StringEquals', []) }, allowed: false },
    { name: 'StringEqualsIgnoreCase', statements: { ...allow, ...when('StringEqualsIgnoreCase', 'aws/ses') }, allowed: true },
    {
      name: 'StringEqualsIgnoreCase and another value',
      statements: { ...allow, ...when('StringEqualsIgnoreCase', 'aws/ec2') },
      allowed: false,
    },
    { name: 'StringLike', statements: { ...allow, ...when('StringLike', 'AWS/S?S*') }, allowed: true },
    { name: 'StringLike and another case', statements: { ...allow, ...when('StringLike', 'aws/*') }, allowed: false },
    { name: 'StringNotEquals', statements: { ...allow, ...when('StringNotEquals', 'AWS/SES') }, allowed: false },
    { name: 'StringNotEquals and another value', statements: { ...allow, ...when('StringNotEquals', 'AWS/EC2') }, allowed: true },
    {
      name: 'StringNotEquals and one of several',
      statements: { ...allow, ...when('StringNotEquals', ['AWS/EC2', 'AWS/SES']) },
      allowed: false,
    },
    { name: 'StringNotEqualsIgnoreCase', statements: { ...allow, ...when('StringNotEqualsIgnoreCase', 'aws/ses') }, allowed: false },
    { name: 'StringNotLike', statements: { ...allow, ...when('StringNotLike', 'AWS/*') }, allowed: false },
    { name: 'StringNotLike and another value', statements: { ...allow, ...when('StringNotLike', 'Custom/*') }, allowed: true },
    { name: 'an operator in another case', statements: { ...allow, ...when('stringequals', 'AWS/SES') }, allowed: true },
    { name: 'a key in another case', statements: { ...allow, ...when('StringEquals', 'AWS/SES', 'CloudWatch:NameSpace') }, allowed: true },
    { name: 'IfExists', statements: { ...allow, ...when('StringLikeIfExists', 'AWS/*') }, allowed: true },
    { name: 'IfExists and another value', statements: { ...allow, ...when('StringEqualsIfExists', 'AWS/EC2') }, allowed: false },
    { name: 'ForAnyValue', statements: { ...allow, ...when('ForAnyValue:StringEquals', ['AWS/EC2', 'AWS/SES']) }, allowed: true },
    { name: 'ForAllValues', statements: { ...allow, ...when('ForAllValues:StringLike', 'AWS/*') }, allowed: true },
    { name: 'ForAllValues and another value', statements: { ...allow, ...when('ForAllValues:StringLike', 'Custom/*') }, allowed: false },
    {
      name: 'ForAnyValue and IfExists',
      statements: { ...allow, ...when('ForAnyValue:StringNotEqualsIfExists', 'AWS/SES') },
      allowed: false,
    },
    { name: 'Null: false', statements: { ...allow, ...when('Null', 'false') }, allowed: true },
    { name: 'Null: true', statements: { ...allow, ...when('Null', 'true') }, allowed: false },
    { name: 'Null: false as a boolean', statements: { ...allow, ...when('Null', false) }, allowed: true },
    { name: 'Null on another key', statements: { ...allow, ...when('Null', 'true', 'aws:SourceIp') }, allowed: false },
    { name: 'a number for a text', statements: { ...allow, ...when('StringEquals', 1) }, allowed: false },
    { name: 'another key', statements: { ...allow, ...when('StringEquals', 'AWS/SES', 'aws:PrincipalAccount') }, allowed: false },
    {
      name: 'this key and another one in one operator',
      statements: { ...allow, Condition: { StringEquals: { 'cloudwatch:namespace': 'AWS/SES', 'aws:PrincipalAccount': '111122223333' } } },
      allowed: false,
    },
    {
      name: 'two operators that hold',
      statements: { ...allow, Condition: { StringLike: { 'cloudwatch:namespace': 'AWS/*' }, Null: { 'cloudwatch:namespace': 'false' } } },
      allowed: true,
    },
    {
      name: 'two operators, one of which does not hold',
      statements: {
        ...allow,
        Condition: { StringLike: { 'cloudwatch:namespace': 'AWS/*' }, StringNotEquals: { 'cloudwatch:namespace': 'AWS/SES' } },
      },
      allowed: false,
    },
    { name: 'a policy variable', statements: { ...allow, ...when('StringLike', variable('*')) }, allowed: false },
    {
      name: 'a policy variable beside the value',
      statements: { ...allow, ...when('StringEquals', ['AWS/SES', variable('aws:username')]) },
      allowed: false,
    },
    { name: 'an operator for other types', statements: { ...allow, ...when('ArnLike', '*') }, allowed: false },
    { name: 'the operator "constructor"', statements: { ...allow, ...when('constructor', 'AWS/SES') }, allowed: false },
    { name: 'the operator "__proto__"', statements: { ...allow, ...when('__proto__', 'AWS/SES') }, allowed: false },
    { name: 'the operator "StringNot"', statements: { ...allow, ...when('StringNot', 'AWS/EC2') }, allowed: false },
    { name: 'the operator "IfExists"', statements: { ...allow, ...when('IfExists', 'AWS/SES') }, allowed: false },
    { name: 'the operator ""', statements: { ...allow, ...when('', 'AWS/SES') }, allowed: false },
    { name: 'two quantifiers', statements: { ...allow, ...when('ForAnyValue:ForAllValues:StringEquals', 'AWS/SES') }, allowed: false },
    { name: 'a quantified Null', statements: { ...allow, ...when('ForAnyValue:Null', 'false') }, allowed: false },
    { name: 'no condition in Condition', statements: { ...allow, Condition: {} }, allowed: true },
    {
      name: 'a conditional allowance beside one that does not depend on anything',
      statements: [{ ...allow, ...when('Bool', 'true', 'aws:x') }, allow],
      allowed: true,
    },
    { name: 'a Null that says false and neither', statements: { ...allow, ...when('Null', ['false', 'neither']) }, allowed: false },
    { name: 'a denial by a Null that is true', statements: [allow, { ...deny, ...when('Null', 'true') }], allowed: true },
    { name: 'a resource of one character', statements: { ...allow, Resource: '?' }, allowed: true },
    { name: 'a denial by a Null that says neither', statements: [allow, { ...deny, ...when('Null', 'neither') }], allowed: false },
  ];
  const isAllowed = (statements: Json | Json[]): boolean =>
    allows(parseDocument(Array.isArray(statements) ? policy(...statements) : JSON.stringify({ Statement: statements })), inSes);

  test.each(cases.filter(({ allowed }) => allowed))('allows the request with $name', ({ statements }) => {
    expect(isAllowed(statements)).toBe(true);
  });

  test.each(cases.filter(({ allowed }) => !allowed))('does not allow the request with $name', ({ statements }) => {
    expect(isAllowed(statements)).toBe(false);
  });

  test('adds up the statements', () => {
    const text = policy(
      { ...allow, ...when('StringEquals', 'AWS/SES') },
      { ...allow, Action: 'cloudwatch:*', ...when('StringLike', '*/MailManager') },
    );
    const document = parseDocument(text);
    expect(['AWS/SES', 'AWS/SES/MailManager', 'AWS/SES/Addons'].filter(value => allows(document, inNamespace(value)))).toEqual([
      'AWS/SES',
      'AWS/SES/MailManager',
    ]);
  });
});

describe('evaluateTrust', () => {
  const ses: Json = { Effect: 'Allow', Principal: { Service: 'ses.amazonaws.com' }, Action: 'sts:AssumeRole' };
  const root = 'arn:aws:iam::111122223333:root';
  const admin = 'arn:aws:iam::111122223333:role/admin';
  const provider = 'arn:aws:iam::111122223333:oidc-provider/token.actions.githubusercontent.com';
  const grant = (Principal: unknown, Action: unknown = 'sts:AssumeRole', more: Json = {}): Json => ({
    Effect: 'Allow',
    Principal,
    Action,
    ...more,
  });
  const deny = (element: Json, Action: unknown = 'sts:*', more: Json = {}): Json => ({ Effect: 'Deny', ...element, Action, ...more });
  const nobodyButSes = deny({ NotPrincipal: { Service: 'ses.amazonaws.com' } });
  const condition = { Condition: { StringEquals: { 'aws:SourceAccount': '111122223333' } } };

  test('finds that the trust policy of AWS trusts only SES', () => {
    expect(evaluateTrust(parseDocument(encode(TRUST_POLICY)), 'ses.amazonaws.com')).toEqual({ trusted: true, others: [] });
  });

  interface TrustCase {
    readonly name: string;
    readonly statements: readonly Json[];
    readonly trusted: boolean;
    readonly others: readonly string[];
  }
  const cases: readonly TrustCase[] = [
    { name: 'nobody', statements: [], trusted: false, others: [] },
    { name: 'SES in a list', statements: [grant({ Service: ['ses.amazonaws.com'] })], trusted: true, others: [] },
    { name: 'SES twice', statements: [ses, ses], trusted: true, others: [] },
    {
      name: 'SES, by an action in another case',
      statements: [grant({ Service: 'ses.amazonaws.com' }, 'STS:assumerole')],
      trusted: true,
      others: [],
    },
    {
      name: 'SES, by a list of actions',
      statements: [grant({ Service: 'ses.amazonaws.com' }, ['sts:TagSession', 'sts:AssumeRole'])],
      trusted: true,
      others: [],
    },
    { name: 'SES, by a wildcard', statements: [grant({ Service: 'ses.amazonaws.com' }, 'sts:Assume*')], trusted: true, others: [] },
    {
      name: 'SES, by NotAction',
      statements: [{ Effect: 'Allow', Principal: { Service: 'ses.amazonaws.com' }, NotAction: 'iam:*' }],
      trusted: true,
      others: [],
    },
    {
      name: 'SES, for another action only',
      statements: [grant({ Service: 'ses.amazonaws.com' }, 'sts:TagSession')],
      trusted: false,
      others: [],
    },
    {
      name: 'SES, for another way in only',
      statements: [grant({ Service: 'ses.amazonaws.com' }, 'sts:AssumeRoleWithWebIdentity')],
      trusted: false,
      others: [],
    },
    { name: 'SES, on a condition', statements: [{ ...ses, ...condition }], trusted: false, others: [] },
    { name: 'SES, on a condition and without one', statements: [{ ...ses, ...condition }, ses], trusted: true, others: [] },
    { name: 'SES, with no condition in Condition', statements: [{ ...ses, Condition: {} }], trusted: true, others: [] },
    { name: 'a statement without a principal', statements: [{ Effect: 'Allow', Action: 'sts:AssumeRole' }], trusted: false, others: [] },
    { name: 'a principal of no kind', statements: [grant({})], trusted: false, others: [] },
    { name: 'an empty list of services', statements: [grant({ Service: [] })], trusted: false, others: [] },

    { name: 'everybody', statements: [grant('*')], trusted: true, others: ['everybody (*)'] },
    { name: 'everybody of AWS', statements: [grant({ AWS: '*' })], trusted: true, others: ['everybody (*)'] },
    { name: 'everybody in a list', statements: [grant({ AWS: ['*'] })], trusted: true, others: ['everybody (*)'] },
    { name: 'everybody by a type', statements: [grant({ '*': '*' })], trusted: true, others: ['everybody (*)'] },
    {
      name: 'everybody on a condition',
      statements: [ses, grant('*', 'sts:AssumeRole', condition)],
      trusted: true,
      others: ['everybody (*)'],
    },
    {
      name: 'everybody but one',
      statements: [ses, { Effect: 'Allow', NotPrincipal: { AWS: root }, Action: 'sts:AssumeRole' }],
      trusted: true,
      others: ['everybody (*)'],
    },
    { name: 'all services', statements: [ses, grant({ Service: '*' })], trusted: true, others: ['the service *'] },
    {
      name: 'another service',
      statements: [grant({ Service: 'lambda.amazonaws.com' })],
      trusted: false,
      others: ['the service lambda.amazonaws.com'],
    },
    {
      name: 'SES and another service',
      statements: [grant({ Service: ['ses.amazonaws.com', 'lambda.amazonaws.com'] })],
      trusted: true,
      others: ['the service lambda.amazonaws.com'],
    },
    {
      name: 'SES in another partition',
      statements: [ses, grant({ Service: 'ses.amazonaws.com.cn' })],
      trusted: true,
      others: ['the service ses.amazonaws.com.cn'],
    },
    {
      name: 'a name that looks like SES',
      statements: [grant({ Service: 'ses.amazonaws.com.evil.example' })],
      trusted: false,
      others: ['the service ses.amazonaws.com.evil.example'],
    },
    {
      name: 'SES as another kind of principal',
      statements: [grant({ AWS: 'ses.amazonaws.com' })],
      trusted: false,
      others: ['the principal ses.amazonaws.com'],
    },
    {
      name: 'an account, by name and on a condition',
      statements: [ses, grant({ AWS: root }, 'sts:*', condition)],
      trusted: true,
      others: [`the principal ${root}`],
    },
    {
      name: 'several, each once',
      statements: [ses, grant({ AWS: [root, admin] }, 'sts:*'), grant({ AWS: root })],
      trusted: true,
      others: [`the principal ${root}`, `the principal ${admin}`],
    },
    {
      name: 'a web identity',
      statements: [ses, grant({ Federated: provider }, 'sts:AssumeRoleWithWebIdentity')],
      trusted: true,
      others: [`the identity provider ${provider}`],
    },
    {
      name: 'a SAML identity',
      statements: [ses, grant({ Federated: 'saml' }, 'sts:AssumeRoleWithSAML')],
      trusted: true,
      others: ['the identity provider saml'],
    },
    {
      name: 'a user in CanonicalUser',
      statements: [ses, grant({ CanonicalUser: '79a5' })],
      trusted: true,
      others: ['the CanonicalUser 79a5'],
    },
    { name: 'the type "__proto__"', statements: [ses, grant({ ['__proto__']: 'x' })], trusted: true, others: ['the __proto__ x'] },
    { name: 'another account, for tags only', statements: [ses, grant({ AWS: root }, 'sts:TagSession')], trusted: true, others: [] },

    { name: 'everybody is denied', statements: [ses, deny({ Principal: '*' })], trusted: false, others: [] },
    { name: 'everybody of AWS is denied', statements: [ses, deny({ Principal: { AWS: '*' } })], trusted: false, others: [] },
    {
      name: 'SES is denied',
      statements: [ses, deny({ Principal: { Service: 'ses.amazonaws.com' } }, 'sts:AssumeRole')],
      trusted: false,
      others: [],
    },
    {
      name: 'SES is denied on a condition',
      statements: [ses, deny({ Principal: { Service: 'ses.amazonaws.com' } }, 'sts:*', condition)],
      trusted: false,
      others: [],
    },
    {
      name: 'SES is denied another action',
      statements: [ses, deny({ Principal: { Service: 'ses.amazonaws.com' } }, 'sts:TagSession')],
      trusted: true,
      others: [],
    },
    {
      name: 'another service is denied',
      statements: [ses, deny({ Principal: { Service: 'lambda.amazonaws.com' } })],
      trusted: true,
      others: [],
    },
    {
      name: 'everybody but an account is denied, SES with them',
      statements: [ses, deny({ NotPrincipal: { AWS: root } })],
      trusted: false,
      others: [],
    },
    { name: 'nobody is denied, by NotPrincipal *', statements: [ses, deny({ NotPrincipal: '*' })], trusted: true, others: [] },
    { name: 'a denial that names nobody', statements: [ses, deny({})], trusted: true, others: [] },

    { name: 'everybody, but all others are denied', statements: [grant('*'), nobodyButSes], trusted: true, others: [] },
    { name: 'an account, but all others are denied', statements: [ses, grant({ AWS: root }), nobodyButSes], trusted: true, others: [] },
    {
      name: 'another service, but all others are denied',
      statements: [ses, grant({ Service: 'lambda.amazonaws.com' }), nobodyButSes],
      trusted: true,
      others: [],
    },
    {
      name: 'a web identity, but all others are denied',
      statements: [ses, grant({ Federated: provider }, 'sts:AssumeRoleWithWebIdentity'), nobodyButSes],
      trusted: true,
      others: [],
    },
    {
      name: 'everybody, but all others are denied on a condition',
      statements: [grant('*'), deny({ NotPrincipal: { Service: 'ses.amazonaws.com' } }, 'sts:*', condition)],
      trusted: true,
      others: ['everybody (*)'],
    },
    {
      name: 'everybody by every way, but all others are denied one of them',
      statements: [grant('*', 'sts:*'), deny({ NotPrincipal: { Service: 'ses.amazonaws.com' } }, 'sts:AssumeRole')],
      trusted: true,
      others: ['everybody (*)'],
    },
    {
      name: 'an account that is denied by its name',
      statements: [ses, grant({ AWS: root }), deny({ Principal: { AWS: root } })],
      trusted: true,
      others: [],
    },
    {
      name: 'an account that is denied along with another one',
      statements: [ses, grant({ AWS: root }), deny({ Principal: { AWS: [root, admin] } })],
      trusted: true,
      others: [],
    },
    {
      name: 'an account by a way that is denied to everybody',
      statements: [ses, grant({ AWS: root }, 'sts:AssumeRoleWithSAML'), deny({ Principal: '*' }, 'sts:AssumeRoleWithSAML')],
      trusted: true,
      others: [],
    },
    {
      name: 'an account that a denial names as of another kind',
      statements: [ses, grant({ AWS: root }), deny({ Principal: { Federated: root } })],
      trusted: true,
      others: [`the principal ${root}`],
    },
    {
      name: 'an account, while a principal of another kind is excepted from the denial',
      statements: [ses, grant({ AWS: root }), deny({ NotPrincipal: { Service: 'ses.amazonaws.com', Federated: 'x' } })],
      trusted: true,
      others: [],
    },
    {
      name: 'everybody of a kind that is not a service',
      statements: [grant({ Federated: '*' })],
      trusted: false,
      others: ['the identity provider *'],
    },
    {
      name: 'an account, while another one is denied',
      statements: [ses, grant({ AWS: root }), deny({ Principal: { AWS: admin } })],
      trusted: true,
      others: [`the principal ${root}`],
    },
    {
      name: 'everybody, while one is denied',
      statements: [grant('*'), deny({ Principal: { AWS: root } })],
      trusted: true,
      others: ['everybody (*)'],
    },
    {
      name: 'everybody, while all but SES and an account are denied',
      statements: [grant('*'), deny({ NotPrincipal: { Service: 'ses.amazonaws.com', AWS: root } })],
      trusted: true,
      others: ['everybody (*)'],
    },
    {
      name: 'an account that is excepted from the denial',
      statements: [ses, grant({ AWS: root }), deny({ NotPrincipal: { Service: 'ses.amazonaws.com', AWS: root } })],
      trusted: true,
      others: [`the principal ${root}`],
    },
    {
      name: 'a service that is excepted from the denial, and one that is not',
      statements: [
        ses,
        grant({ Service: ['a.amazonaws.com', 'b.amazonaws.com'] }),
        deny({ NotPrincipal: { Service: ['ses.amazonaws.com', 'a.amazonaws.com'] } }),
      ],
      trusted: true,
      others: ['the service a.amazonaws.com'],
    },
    {
      name: 'an account, if everybody is excepted from the denial',
      statements: [ses, grant({ AWS: root }), deny({ NotPrincipal: '*' })],
      trusted: true,
      others: [`the principal ${root}`],
    },
    // The two are one account in two spellings: the denial does not keep it out.
    {
      name: 'an account that is excepted from the denial in another spelling',
      statements: [ses, grant({ AWS: '111122223333' }), deny({ NotPrincipal: { Service: 'ses.amazonaws.com', AWS: root } })],
      trusted: true,
      others: ['the principal 111122223333'],
    },
    // An account stands for the roles in it, and one of them is excepted.
    {
      name: 'an account, of which a role is excepted from the denial',
      statements: [ses, grant({ AWS: root }), deny({ NotPrincipal: { Service: 'ses.amazonaws.com', AWS: admin } })],
      trusted: true,
      others: [`the principal ${root}`],
    },
    { name: 'all services are denied', statements: [ses, deny({ Principal: { Service: '*' } })], trusted: false, others: [] },
  ];

  test.each(cases.filter(({ trusted }) => trusted))('finds that SES may assume the role: $name', ({ statements, others }) => {
    expect(evaluateTrust(parseDocument(policy(...statements)), 'ses.amazonaws.com')).toEqual({ trusted: true, others });
  });

  test.each(cases.filter(({ trusted }) => !trusted))('finds that SES may not assume the role: $name', ({ statements, others }) => {
    expect(evaluateTrust(parseDocument(policy(...statements)), 'ses.amazonaws.com')).toEqual({ trusted: false, others });
  });
});

describe('letsEveryoneSend', () => {
  const allow = (more: Json = {}): Json => ({ Effect: 'Allow', Principal: '*', Action: 'ses:SendEmail', Resource: '*', ...more });
  const deny = (more: Json = {}): Json => ({ ...allow(more), Effect: 'Deny' });
  const when = (operator: string, key: string, value: unknown): Json => ({ Condition: { [operator]: { [key]: value } } });
  const ours = 'o-a1b2c3d4e5';

  interface PolicyCase {
    readonly name: string;
    readonly statements: readonly Json[];
  }

  test.each<PolicyCase>([
    ...[
      { name: '"*"', principal: '*' },
      { name: '{"AWS": "*"}', principal: { AWS: '*' } },
      { name: '{"AWS": ["*"]}', principal: { AWS: ['*'] } },
      { name: '"*" among others', principal: { Service: 'workmail.amazonaws.com', AWS: ['111122223333', '*'] } },
      { name: 'every service, which names none', principal: { Service: '*' } },
      { name: 'every federated user', principal: { Federated: ['*'] } },
    ].map(({ name, principal }) => ({ name: `the principal is ${name}`, statements: [allow({ Principal: principal })] })),
    {
      name: 'everyone but one account may',
      statements: [{ Effect: 'Allow', NotPrincipal: { AWS: '111122223333' }, Action: 'ses:SendEmail', Resource: '*' }],
    },
    ...['ses:SendRawEmail', 'SES:SendTemplatedEmail', 'ses:SendBulkTemplatedEmail', 'ses:SendBulkEmail', 'ses:Send*', 'ses:*', '*'].map(
      Action => ({
        name: `the action is ${Action}`,
        statements: [allow({ Action })],
      }),
    ),
    { name: 'the action is one of several', statements: [allow({ Action: ['ses:GetAccount', 'ses:SendEmail'] })] },
    {
      name: 'all other actions are left out',
      statements: [{ Effect: 'Allow', Principal: '*', NotAction: 'ses:DeleteEmailIdentity', Resource: '*' }],
    },
    { name: 'a later statement lets everyone send', statements: [allow({ Principal: { AWS: '111122223333' } }), allow()] },
    { name: 'the condition is on the message', statements: [allow(when('StringLike', 'ses:FromAddress', '*@a.example'))] },
    { name: 'the condition is on the time', statements: [allow(when('DateGreaterThan', 'aws:CurrentTime', '2026-01-01T00:00:00Z'))] },
    { name: 'the condition is on a key that senders choose', statements: [allow(when('StringEquals', 'aws:PrincipalTag/team', 'mail'))] },
    { name: 'the condition excludes some senders', statements: [allow(when('StringNotEquals', 'aws:SourceAccount', '111122223333'))] },
    { name: 'a sender without the key passes (IfExists)', statements: [allow(when('StringEqualsIfExists', 'aws:PrincipalOrgID', ours))] },
    {
      name: 'a sender without the key passes (ForAllValues)',
      statements: [allow(when('ForAllValues:StringEquals', 'aws:PrincipalOrgID', ours))],
    },
    { name: 'every organization matches', statements: [allow(when('StringLike', 'aws:PrincipalOrgID', 'o-*'))] },
    { name: 'every role matches', statements: [allow(when('ArnLike', 'aws:PrincipalArn', 'arn:aws:iam::*:role/deploy'))] },
    { name: 'one of the values matches everyone', statements: [allow(when('StringLike', 'aws:PrincipalAccount', ['111122223333', '*']))] },
    {
      name: 'the value is the account of the sender',
      statements: [allow(when('StringEquals', 'aws:PrincipalAccount', variable('aws:PrincipalAccount')))],
    },
    {
      name: 'a part of the value is the account of the sender',
      statements: [
        allow(
          when('ArnLike', 'aws:PrincipalArn', `arn:aws:iam::${variable('aws:PrincipalAccount')}:role/${variable('aws:ResourceAccount')}`),
        ),
      ],
    },
    { name: 'only AWS services are denied', statements: [allow(), deny(when('Bool', 'aws:PrincipalIsAWSService', 'true'))] },
    { name: 'AWS services are left out', statements: [allow(when('Bool', 'aws:PrincipalIsAWSService', 'false'))] },
    {
      name: 'a sender without the key passes as a service (IfExists)',
      statements: [allow(when('BoolIfExists', 'aws:PrincipalIsAWSService', 'true'))],
    },
    {
      name: 'senders with an account of their own are denied',
      statements: [allow(), deny(when('StringNotEquals', 'aws:PrincipalAccount', variable('aws:PrincipalAccount')))],
    },
    { name: 'every service is denied, and nobody else', statements: [allow(), deny({ Principal: { Service: '*' } })] },
    {
      name: 'everyone but the services may',
      statements: [{ Effect: 'Allow', NotPrincipal: { Service: '*' }, Action: 'ses:SendEmail', Resource: '*' }],
    },
    { name: 'every address matches', statements: [allow(when('IpAddress', 'aws:SourceIp', '0.0.0.0/0'))] },
    { name: 'the key only has to be present', statements: [allow(when('Null', 'aws:PrincipalOrgID', 'false'))] },
    { name: 'one account is denied', statements: [allow(), deny({ Principal: { AWS: '111122223333' } })] },
    { name: 'another action is denied', statements: [allow(), deny({ Action: 'ses:SendRawEmail' })] },
    { name: 'messages of some senders are denied', statements: [allow(), deny(when('StringEquals', 'aws:SourceAccount', '111122223333'))] },
    { name: 'a denial depends on the message', statements: [allow(), deny(when('StringNotLike', 'ses:FromAddress', '*@a.example'))] },
    {
      name: 'a denial has conditions on more than the sender',
      statements: [
        allow(),
        deny({ Condition: { StringNotEquals: { 'aws:PrincipalOrgID': ours }, StringLike: { 'ses:Recipients': '*@b.example' } } }),
      ],
    },
    {
      name: 'a denial names nobody',
      statements: [allow(), { Effect: 'Deny', NotPrincipal: '*', Action: 'ses:SendEmail', Resource: '*' }],
    },
  ])('is true if $name', ({ statements }) => {
    expect(letsEveryoneSend(parseDocument(policy(...statements)))).toBe(true);
  });

  test.each<PolicyCase>([
    { name: 'nobody may', statements: [] },
    { name: 'an account may', statements: [allow({ Principal: { AWS: 'arn:aws:iam::111122223333:root' } })] },
    { name: 'WorkMail may', statements: [allow({ Principal: { Service: 'workmail.us-east-1.amazonaws.com' }, Action: ['ses:*'] })] },
    {
      name: 'Cognito may',
      statements: [allow({ Principal: { Service: ['email.cognito-idp.amazonaws.com', 'cognito-idp.amazonaws.com'] } })],
    },
    {
      name: 'NotPrincipal names everyone',
      statements: [{ Effect: 'Allow', NotPrincipal: '*', Action: 'ses:SendEmail', Resource: '*' }],
    },
    { name: 'everyone may do something else', statements: [allow({ Action: ['ses:GetEmailIdentity', 'ses:SendBounce'] })] },
    { name: 'sending is left out', statements: [{ Effect: 'Allow', Principal: '*', NotAction: 'ses:Send*', Resource: '*' }] },
    { name: 'there is no Allow', statements: [deny()] },
    { name: 'everyone is denied', statements: [allow(), deny({ Action: '*' })] },
    {
      name: 'everyone but an account is denied',
      statements: [allow(), { Effect: 'Deny', NotPrincipal: { AWS: '111122223333' }, Action: 'ses:*', Resource: '*' }],
    },
    { name: 'senders of other organizations are denied', statements: [allow(), deny(when('StringNotEquals', 'aws:PrincipalOrgID', ours))] },
    {
      name: 'senders from other accounts are denied',
      statements: [allow(), deny(when('ForAllValues:StringNotLikeIfExists', 'aws:PrincipalAccount', ['111122223333']))],
    },
    { name: 'all but AWS services are denied', statements: [allow(), deny(when('BoolIfExists', 'aws:PrincipalIsAWSService', false))] },
    {
      name: 'senders of other organizations that are no AWS services are denied',
      statements: [
        allow(),
        deny({
          Condition: {
            StringNotEqualsIfExists: { 'aws:PrincipalOrgID': variable('aws:ResourceOrgID') },
            Bool: { 'aws:PrincipalIsAWSService': 'false' },
          },
        }),
      ],
    },
    {
      name: 'everyone but the services is denied',
      statements: [allow(), { Effect: 'Deny', NotPrincipal: { Service: '*' }, Action: 'ses:*', Resource: '*' }],
    },
    ...[
      when('StringEquals', 'aws:PrincipalOrgID', ours),
      when('StringEquals', 'aws:principalorgid', [ours]),
      when('ForAnyValue:StringLike', 'aws:PrincipalOrgPaths', `${ours}/r-ab12/*`),
      when('StringEqualsIgnoreCase', 'AWS:SourceAccount', '111122223333'),
      when('ArnLike', 'aws:PrincipalArn', 'arn:aws:iam::111122223333:role/*'),
      when('ArnEquals', 'aws:SourceArn', 'arn:aws:ses:us-east-1:111122223333:identity/b.example'),
      when('StringLike', 'aws:userid', 'AROA1234567890ABCDEFG:*'),
      when('IpAddress', 'aws:SourceIp', ['203.0.113.0/24', '2001:db8::/32']),
      when('StringEquals', 'aws:SourceVpce', 'vpce-1a2b3c4d'),
      when('StringEquals', 'aws:PrincipalAccount', variable('aws:ResourceAccount')),
      when('StringEquals', 'aws:PrincipalOrgID', variable('AWS:ResourceOrgID')),
      when('ForAnyValue:StringLike', 'aws:PrincipalOrgPaths', `${variable('aws:ResourceOrgPaths')}*`),
      when('ArnLike', 'aws:PrincipalArn', `arn:aws:iam::${variable('aws:ResourceAccount')}:role/*`),
      when('Bool', 'aws:PrincipalIsAWSService', true),
    ].map(condition => ({ name: `the condition is ${JSON.stringify(condition['Condition'])}`, statements: [allow(condition)] })),
    {
      name: 'one of two conditions is on the sender',
      statements: [
        allow({ Condition: { StringLike: { 'ses:FromAddress': '*@a.example' }, StringEquals: { 'aws:SourceAccount': '111122223333' } } }),
      ],
    },
  ])('is false if $name', ({ statements }) => {
    expect(letsEveryoneSend(parseDocument(policy(...statements)))).toBe(false);
  });
});
