import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { allows, parseDocument, trust } from '../../../src/check/policy.ts';
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
    ['plain', PERMISSIONS_POLICY],
    ['plain, behind space', `\n  ${PERMISSIONS_POLICY}`],
    ['URL-encoded', encode(PERMISSIONS_POLICY)],
    ['URL-encoded, with space around', `%20${encode(PERMISSIONS_POLICY)}%0A`],
    ['URL-encoded in lower case', encode(PERMISSIONS_POLICY).replace(/%[\dA-F]{2}/g, code => code.toLowerCase())],
  ])('reads a document that is %s', (_, text) => {
    const document = parseDocument(text);
    expect(allows(document, inNamespace('AWS/SES/Addons'))).toBe(true);
    expect(allows(document, inNamespace('AWS/EC2'))).toBe(false);
  });

  test('takes a percent sign of a plain document as it stands', () => {
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

  test('takes a plus sign of an encoded document as it stands', () => {
    const text = encode(policy({ Effect: 'Allow', Action: '*', Resource: '*' })).replace('2012-10-17', '2012+10+17');
    expect(allows(parseDocument(text), inSes)).toBe(true);
  });

  const allow: Json = { Effect: 'Allow', Action: '*', Resource: '*' };
  test.each<[string, string, string | RegExp]>([
    ['nothing', '', /JSON/],
    ['no JSON', 'Statement', /JSON/],
    ['half a document', PERMISSIONS_POLICY.slice(0, 40), /JSON/],
    ['half an escape', '%7B%2', 'URI malformed'],
    ['an escape that is no UTF-8', '%7B%FF%7D', 'URI malformed'],
    ['a list', encode('[]'), 'document is not an object'],
    ['null', 'null', 'document is not an object'],
    ['a text', '"{}"', 'document is not an object'],
    ['no Statement', '{}', 'Statement is missing'],
    ['a Statement only in what it inherits', '{"__proto__":{"Statement":[]}}', 'Statement is missing'],
    ['a Statement that is null', '{"Statement":null}', 'Statement is not an object'],
    ['a Statement that is a text', '{"Statement":"Allow"}', 'Statement is not an object'],
    ['a Statement in a list in a list', '{"Statement":[[]]}', 'Statement is not an object'],
    ['no Effect', policy({ Action: '*', Resource: '*' }), "a statement's Effect is undefined"],
    ['an Effect in lower case', policy({ ...allow, Effect: 'allow' }), `a statement's Effect is "allow"`],
    ['an Effect that is a list', policy({ ...allow, Effect: ['Allow'] }), `a statement's Effect is ["Allow"]`],
    ['an Action that is null', policy({ ...allow, Action: null }), 'Action is neither text nor a list of texts'],
    ['an Action that is an object', policy({ ...allow, Action: {} }), 'Action is neither text nor a list of texts'],
    ['an Action among which is null', policy({ ...allow, Action: ['*', null] }), 'Action is neither text nor a list of texts'],
    ['a NotAction that is null', policy({ ...allow, NotAction: null }), 'NotAction is neither text nor a list of texts'],
    ['a Resource that is a list of lists', policy({ ...allow, Resource: [['*']] }), 'Resource is neither text nor a list of texts'],
    ['a Principal that is another text than *', policy({ ...allow, Principal: 'ses.amazonaws.com' }), 'Principal is not an object'],
    ['a Principal that is a list', policy({ ...allow, Principal: ['*'] }), 'Principal is not an object'],
    ['a Principal that is null', policy({ ...allow, Principal: null }), 'Principal is not an object'],
    ['a NotPrincipal that is a number', policy({ ...allow, NotPrincipal: 1 }), 'NotPrincipal is not an object'],
    ['a Service that is an object', policy({ ...allow, Principal: { Service: {} } }), 'Service is neither text nor a list of texts'],
    ['a Condition that is a text', policy({ ...allow, Condition: 'never' }), 'Condition is not an object'],
    ['a Condition that is a list', policy({ ...allow, Condition: [{ Bool: {} }] }), 'Condition is not an object'],
    ['a Condition that is null', policy({ ...allow, Condition: null }), 'Condition is not an object'],
    ['an operator without keys', policy({ ...allow, Condition: { Bool: 'true' } }), 'Bool is not an object'],
    [
      'a key whose value is null',
      policy({ ...allow, Condition: { Bool: { 'aws:x': null } } }),
      'aws:x is neither text nor a list of texts',
    ],
  ])('refuses %s', (_, text, message) => {
    expect(() => parseDocument(text)).toThrow(message);
  });

  test('reads or refuses any text, with an error', () => {
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
          expect([true, false]).toContain(trust(document, 'ses.amazonaws.com').trusted);
        } catch (error) {
          expect(error).toBeInstanceOf(Error);
          expect(['SyntaxError', 'URIError']).toContain((error as Error).name);
        }
      }),
      { numRuns: runs(500) },
    );
  });
});

describe('what a policy allows', () => {
  const allow: Json = { Effect: 'Allow', Action: 'cloudwatch:PutMetricData', Resource: '*' };
  const deny: Json = { ...allow, Effect: 'Deny' };
  const when = (operator: string, value: unknown, key = 'cloudwatch:namespace'): Json => ({ Condition: { [operator]: { [key]: value } } });

  test.each<[string, Json | Json[], boolean]>([
    ['no statement at all', [], false],
    ['a single statement', allow, true],
    ['a list of statements', [allow], true],
    ['an action in a list', { ...allow, Action: ['logs:PutLogEvents', 'cloudwatch:PutMetricData'] }, true],
    ['an action in another case', { ...allow, Action: 'CloudWatch:putmetricdata' }, true],
    ['every action', { ...allow, Action: '*' }, true],
    ['actions by a star', { ...allow, Action: 'cloudwatch:Put*' }, true],
    ['actions by a question mark', { ...allow, Action: 'cloudwatch:PutMetricDat?' }, true],
    ['a question mark too many', { ...allow, Action: 'cloudwatch:PutMetricData?' }, false],
    ['another action', { ...allow, Action: 'cloudwatch:GetMetricData' }, false],
    ['no action', { Effect: 'Allow', Resource: '*' }, false],
    ['an empty list of actions', { ...allow, Action: [] }, false],
    ['all but another action', { Effect: 'Allow', NotAction: 'iam:*', Resource: '*' }, true],
    ['all but this action', { Effect: 'Allow', NotAction: ['iam:*', 'CLOUDWATCH:*'], Resource: '*' }, false],
    ['resources in a list', { ...allow, Resource: ['arn:aws:s3:::bucket', '*'] }, true],
    ['resources of one kind, where the action has none', { ...allow, Resource: 'arn:aws:cloudwatch:*:*:*' }, false],
    ['no resource', { Effect: 'Allow', Action: '*' }, false],
    ['all but a resource', { Effect: 'Allow', Action: '*', NotResource: 'arn:aws:s3:::bucket' }, true],
    ['all but every resource', { Effect: 'Allow', Action: '*', NotResource: '*' }, false],
    ['more than is asked for', [allow, { ...allow, Action: 's3:*' }], true],

    ['a denial', [allow, deny], false],
    ['a denial before the allowance', [deny, allow], false],
    ['a denial alone', deny, false],
    ['a denial of all', [allow, { ...deny, Action: '*' }], false],
    ['a denial of all but this', [allow, { Effect: 'Deny', NotAction: 'cloudwatch:*', Resource: '*' }], true],
    ['a denial of all but another', [allow, { Effect: 'Deny', NotAction: 'iam:*', Resource: '*' }], false],
    ['a denial of another action', [allow, { ...deny, Action: 'cloudwatch:DeleteAlarms' }], true],
    ['a denial on other resources', [allow, { ...deny, Resource: 'arn:aws:s3:::bucket' }], true],
    ['a denial on all but some resources', [allow, { Effect: 'Deny', Action: '*', NotResource: 'arn:aws:s3:::bucket' }], false],
    ['a denial in this namespace', [allow, { ...deny, ...when('StringEquals', 'AWS/SES') }], false],
    ['a denial in another namespace', [allow, { ...deny, ...when('StringEquals', 'AWS/EC2') }], true],
    ['a denial outside this namespace', [allow, { ...deny, ...when('StringNotEquals', ['AWS/SES', 'AWS/EC2']) }], true],
    ['a denial that depends on something else', [allow, { ...deny, ...when('Bool', 'false', 'aws:SecureTransport') }], false],
    ['a denial by an unknown operator', [allow, { ...deny, ...when('Resembles', 'AWS/EC2') }], false],
    ['a denial with a variable', [allow, { ...deny, ...when('StringEquals', variable('aws:PrincipalTag/x')) }], false],
    [
      'a denial of which one of two conditions does not hold',
      [allow, { ...deny, Condition: { StringEquals: { 'cloudwatch:namespace': 'AWS/EC2' }, Bool: { 'aws:SecureTransport': 'false' } } }],
      true,
    ],

    ['StringEquals', { ...allow, ...when('StringEquals', 'AWS/SES') }, true],
    ['StringEquals, in a list', { ...allow, ...when('StringEquals', ['AWS/EC2', 'AWS/SES']) }, true],
    ['StringEquals, another value', { ...allow, ...when('StringEquals', 'AWS/EC2') }, false],
    ['StringEquals, another case', { ...allow, ...when('StringEquals', 'aws/ses') }, false],
    ['StringEquals, where a star is no wildcard', { ...allow, ...when('StringEquals', 'AWS/*') }, false],
    ['StringEquals, no value', { ...allow, ...when('StringEquals', []) }, false],
    ['StringEqualsIgnoreCase', { ...allow, ...when('StringEqualsIgnoreCase', 'aws/ses') }, true],
    ['StringEqualsIgnoreCase, another value', { ...allow, ...when('StringEqualsIgnoreCase', 'aws/ec2') }, false],
    ['StringLike', { ...allow, ...when('StringLike', 'AWS/S?S*') }, true],
    ['StringLike, another case', { ...allow, ...when('StringLike', 'aws/*') }, false],
    ['StringNotEquals', { ...allow, ...when('StringNotEquals', 'AWS/SES') }, false],
    ['StringNotEquals, another value', { ...allow, ...when('StringNotEquals', 'AWS/EC2') }, true],
    ['StringNotEquals, one of several', { ...allow, ...when('StringNotEquals', ['AWS/EC2', 'AWS/SES']) }, false],
    ['StringNotEqualsIgnoreCase', { ...allow, ...when('StringNotEqualsIgnoreCase', 'aws/ses') }, false],
    ['StringNotLike', { ...allow, ...when('StringNotLike', 'AWS/*') }, false],
    ['StringNotLike, another value', { ...allow, ...when('StringNotLike', 'Custom/*') }, true],
    ['an operator in another case', { ...allow, ...when('stringequals', 'AWS/SES') }, true],
    ['a key in another case', { ...allow, ...when('StringEquals', 'AWS/SES', 'CloudWatch:NameSpace') }, true],
    ['IfExists', { ...allow, ...when('StringLikeIfExists', 'AWS/*') }, true],
    ['IfExists, another value', { ...allow, ...when('StringEqualsIfExists', 'AWS/EC2') }, false],
    ['ForAnyValue', { ...allow, ...when('ForAnyValue:StringEquals', ['AWS/EC2', 'AWS/SES']) }, true],
    ['ForAllValues', { ...allow, ...when('ForAllValues:StringLike', 'AWS/*') }, true],
    ['ForAllValues, another value', { ...allow, ...when('ForAllValues:StringLike', 'Custom/*') }, false],
    ['ForAnyValue and IfExists', { ...allow, ...when('ForAnyValue:StringNotEqualsIfExists', 'AWS/SES') }, false],
    ['Null: false', { ...allow, ...when('Null', 'false') }, true],
    ['Null: true', { ...allow, ...when('Null', 'true') }, false],
    ['Null: false, as a boolean', { ...allow, ...when('Null', false) }, true],
    ['Null on another key', { ...allow, ...when('Null', 'true', 'aws:SourceIp') }, false],
    ['a number for a text', { ...allow, ...when('StringEquals', 1) }, false],
    ['another key', { ...allow, ...when('StringEquals', 'AWS/SES', 'aws:PrincipalAccount') }, false],
    [
      'this key and another one in one operator',
      { ...allow, Condition: { StringEquals: { 'cloudwatch:namespace': 'AWS/SES', 'aws:PrincipalAccount': '111122223333' } } },
      false,
    ],
    [
      'two operators that hold',
      { ...allow, Condition: { StringLike: { 'cloudwatch:namespace': 'AWS/*' }, Null: { 'cloudwatch:namespace': 'false' } } },
      true,
    ],
    [
      'two operators, one of which does not hold',
      { ...allow, Condition: { StringLike: { 'cloudwatch:namespace': 'AWS/*' }, StringNotEquals: { 'cloudwatch:namespace': 'AWS/SES' } } },
      false,
    ],
    ['a policy variable', { ...allow, ...when('StringLike', variable('*')) }, false],
    ['a policy variable beside the value', { ...allow, ...when('StringEquals', ['AWS/SES', variable('aws:username')]) }, false],
    ['an operator for other types', { ...allow, ...when('ArnLike', '*') }, false],
    ['the operator "constructor"', { ...allow, ...when('constructor', 'AWS/SES') }, false],
    ['the operator "__proto__"', { ...allow, ...when('__proto__', 'AWS/SES') }, false],
    ['the operator "StringNot"', { ...allow, ...when('StringNot', 'AWS/EC2') }, false],
    ['the operator "IfExists"', { ...allow, ...when('IfExists', 'AWS/SES') }, false],
    ['the operator ""', { ...allow, ...when('', 'AWS/SES') }, false],
    ['two quantifiers', { ...allow, ...when('ForAnyValue:ForAllValues:StringEquals', 'AWS/SES') }, false],
    ['a quantified Null', { ...allow, ...when('ForAnyValue:Null', 'false') }, false],
    ['no condition in Condition', { ...allow, Condition: {} }, true],
    ['a conditional allowance beside one that does not depend on anything', [{ ...allow, ...when('Bool', 'true', 'aws:x') }, allow], true],
    ['a Null that says false and neither', { ...allow, ...when('Null', ['false', 'neither']) }, false],
    ['a denial by a Null that is true', [allow, { ...deny, ...when('Null', 'true') }], true],
    ['a resource of one character', { ...allow, Resource: '?' }, true],
    ['a denial by a Null that says neither', [allow, { ...deny, ...when('Null', 'neither') }], false],
  ])('%s', (_, statements, expected) => {
    const text = Array.isArray(statements) ? policy(...statements) : JSON.stringify({ Statement: statements });
    expect(allows(parseDocument(text), inSes)).toBe(expected);
  });

  test('statements add up', () => {
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

describe('whom a trust policy trusts', () => {
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

  test("AWS's own policy trusts SES alone", () => {
    expect(trust(parseDocument(encode(TRUST_POLICY)), 'ses.amazonaws.com')).toEqual({ trusted: true, others: [] });
  });

  test.each<[string, Json[], boolean, string[]]>([
    ['nobody', [], false, []],
    ['SES in a list', [grant({ Service: ['ses.amazonaws.com'] })], true, []],
    ['SES twice', [ses, ses], true, []],
    ['SES, by an action in another case', [grant({ Service: 'ses.amazonaws.com' }, 'STS:assumerole')], true, []],
    ['SES, by a list of actions', [grant({ Service: 'ses.amazonaws.com' }, ['sts:TagSession', 'sts:AssumeRole'])], true, []],
    ['SES, by a wildcard', [grant({ Service: 'ses.amazonaws.com' }, 'sts:Assume*')], true, []],
    ['SES, by NotAction', [{ Effect: 'Allow', Principal: { Service: 'ses.amazonaws.com' }, NotAction: 'iam:*' }], true, []],
    ['SES, for another action only', [grant({ Service: 'ses.amazonaws.com' }, 'sts:TagSession')], false, []],
    ['SES, for another way in only', [grant({ Service: 'ses.amazonaws.com' }, 'sts:AssumeRoleWithWebIdentity')], false, []],
    ['SES, on a condition', [{ ...ses, ...condition }], false, []],
    ['SES, on a condition and without one', [{ ...ses, ...condition }, ses], true, []],
    ['SES, with no condition in Condition', [{ ...ses, Condition: {} }], true, []],
    ['a statement without a principal', [{ Effect: 'Allow', Action: 'sts:AssumeRole' }], false, []],
    ['a principal of no kind', [grant({})], false, []],
    ['an empty list of services', [grant({ Service: [] })], false, []],

    ['everybody', [grant('*')], true, ['everybody (*)']],
    ['everybody of AWS', [grant({ AWS: '*' })], true, ['everybody (*)']],
    ['everybody in a list', [grant({ AWS: ['*'] })], true, ['everybody (*)']],
    ['everybody by a type', [grant({ '*': '*' })], true, ['everybody (*)']],
    ['everybody on a condition', [ses, grant('*', 'sts:AssumeRole', condition)], true, ['everybody (*)']],
    ['everybody but one', [ses, { Effect: 'Allow', NotPrincipal: { AWS: root }, Action: 'sts:AssumeRole' }], true, ['everybody (*)']],
    ['all services', [ses, grant({ Service: '*' })], true, ['Service *']],
    ['another service', [grant({ Service: 'lambda.amazonaws.com' })], false, ['Service lambda.amazonaws.com']],
    [
      'SES and another service',
      [grant({ Service: ['ses.amazonaws.com', 'lambda.amazonaws.com'] })],
      true,
      ['Service lambda.amazonaws.com'],
    ],
    ['SES in another partition', [ses, grant({ Service: 'ses.amazonaws.com.cn' })], true, ['Service ses.amazonaws.com.cn']],
    [
      'a name that looks like SES',
      [grant({ Service: 'ses.amazonaws.com.evil.example' })],
      false,
      ['Service ses.amazonaws.com.evil.example'],
    ],
    ['SES as another kind of principal', [grant({ AWS: 'ses.amazonaws.com' })], false, ['AWS ses.amazonaws.com']],
    ['an account, by name and on a condition', [ses, grant({ AWS: root }, 'sts:*', condition)], true, [`AWS ${root}`]],
    ['several, each once', [ses, grant({ AWS: [root, admin] }, 'sts:*'), grant({ AWS: root })], true, [`AWS ${root}`, `AWS ${admin}`]],
    ['a web identity', [ses, grant({ Federated: provider }, 'sts:AssumeRoleWithWebIdentity')], true, [`Federated ${provider}`]],
    ['a SAML identity', [ses, grant({ Federated: 'saml' }, 'sts:AssumeRoleWithSAML')], true, ['Federated saml']],
    ['a user in CanonicalUser', [ses, grant({ CanonicalUser: '79a5' })], true, ['CanonicalUser 79a5']],
    ['the type "__proto__"', [ses, grant({ ['__proto__']: 'x' })], true, ['__proto__ x']],
    ['another account, for tags only', [ses, grant({ AWS: root }, 'sts:TagSession')], true, []],

    ['everybody is denied', [ses, deny({ Principal: '*' })], false, []],
    ['everybody of AWS is denied', [ses, deny({ Principal: { AWS: '*' } })], false, []],
    ['SES is denied', [ses, deny({ Principal: { Service: 'ses.amazonaws.com' } }, 'sts:AssumeRole')], false, []],
    ['SES is denied on a condition', [ses, deny({ Principal: { Service: 'ses.amazonaws.com' } }, 'sts:*', condition)], false, []],
    ['SES is denied another action', [ses, deny({ Principal: { Service: 'ses.amazonaws.com' } }, 'sts:TagSession')], true, []],
    ['another service is denied', [ses, deny({ Principal: { Service: 'lambda.amazonaws.com' } })], true, []],
    ['everybody but an account is denied, SES with them', [ses, deny({ NotPrincipal: { AWS: root } })], false, []],
    ['nobody is denied, by NotPrincipal *', [ses, deny({ NotPrincipal: '*' })], true, []],
    ['a denial that names nobody', [ses, deny({})], true, []],

    ['everybody, but all others are denied', [grant('*'), nobodyButSes], true, []],
    ['an account, but all others are denied', [ses, grant({ AWS: root }), nobodyButSes], true, []],
    ['another service, but all others are denied', [ses, grant({ Service: 'lambda.amazonaws.com' }), nobodyButSes], true, []],
    [
      'a web identity, but all others are denied',
      [ses, grant({ Federated: provider }, 'sts:AssumeRoleWithWebIdentity'), nobodyButSes],
      true,
      [],
    ],
    [
      'everybody, but all others are denied on a condition',
      [grant('*'), deny({ NotPrincipal: { Service: 'ses.amazonaws.com' } }, 'sts:*', condition)],
      true,
      ['everybody (*)'],
    ],
    [
      'everybody by every way, but all others are denied one of them',
      [grant('*', 'sts:*'), deny({ NotPrincipal: { Service: 'ses.amazonaws.com' } }, 'sts:AssumeRole')],
      true,
      ['everybody (*)'],
    ],
    ['an account that is denied by its name', [ses, grant({ AWS: root }), deny({ Principal: { AWS: root } })], true, []],
    [
      'an account that is denied along with another one',
      [ses, grant({ AWS: root }), deny({ Principal: { AWS: [root, admin] } })],
      true,
      [],
    ],
    [
      'an account by a way that is denied to everybody',
      [ses, grant({ AWS: root }, 'sts:AssumeRoleWithSAML'), deny({ Principal: '*' }, 'sts:AssumeRoleWithSAML')],
      true,
      [],
    ],
    [
      'an account that a denial names as of another kind',
      [ses, grant({ AWS: root }), deny({ Principal: { Federated: root } })],
      true,
      [`AWS ${root}`],
    ],
    [
      'an account, while a principal of another kind is excepted from the denial',
      [ses, grant({ AWS: root }), deny({ NotPrincipal: { Service: 'ses.amazonaws.com', Federated: 'x' } })],
      true,
      [],
    ],
    ['everybody of a kind that is no service', [grant({ Federated: '*' })], false, ['Federated *']],
    ['an account, while another one is denied', [ses, grant({ AWS: root }), deny({ Principal: { AWS: admin } })], true, [`AWS ${root}`]],
    ['everybody, while one is denied', [grant('*'), deny({ Principal: { AWS: root } })], true, ['everybody (*)']],
    [
      'everybody, while all but SES and an account are denied',
      [grant('*'), deny({ NotPrincipal: { Service: 'ses.amazonaws.com', AWS: root } })],
      true,
      ['everybody (*)'],
    ],
    [
      'an account that is excepted from the denial',
      [ses, grant({ AWS: root }), deny({ NotPrincipal: { Service: 'ses.amazonaws.com', AWS: root } })],
      true,
      [`AWS ${root}`],
    ],
    [
      'a service that is excepted from the denial, and one that is not',
      [
        ses,
        grant({ Service: ['a.amazonaws.com', 'b.amazonaws.com'] }),
        deny({ NotPrincipal: { Service: ['ses.amazonaws.com', 'a.amazonaws.com'] } }),
      ],
      true,
      ['Service a.amazonaws.com'],
    ],
    [
      'an account, where everybody is excepted from the denial',
      [ses, grant({ AWS: root }), deny({ NotPrincipal: '*' })],
      true,
      [`AWS ${root}`],
    ],
    // The two are one account in two spellings: the denial does not keep it out.
    [
      'an account that is excepted from the denial in another spelling',
      [ses, grant({ AWS: '111122223333' }), deny({ NotPrincipal: { Service: 'ses.amazonaws.com', AWS: root } })],
      true,
      ['AWS 111122223333'],
    ],
    // An account stands for the roles in it, and one of them is excepted.
    [
      'an account, of which a role is excepted from the denial',
      [ses, grant({ AWS: root }), deny({ NotPrincipal: { Service: 'ses.amazonaws.com', AWS: admin } })],
      true,
      [`AWS ${root}`],
    ],
    ['all services are denied', [ses, deny({ Principal: { Service: '*' } })], false, []],
  ])('%s', (_, statements, trusted, others) => {
    expect(trust(parseDocument(policy(...statements)), 'ses.amazonaws.com')).toEqual({ trusted, others });
  });
});
