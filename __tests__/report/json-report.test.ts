import { describe, expect, test } from '@jest/globals';
import { endWithError } from '../../src/ending.ts';
import { KINDS } from '../../src/model/kinds.ts';
import { runError } from '../../src/model/problem.ts';
import type { Result } from '../../src/model/result.ts';
import { RULE_IDS } from '../../src/model/rules.ts';
import { regionVerdictData } from '../../src/report/json-report.ts';
import {
  ARN,
  evaluation,
  evaluations,
  FINISHED,
  facts,
  HOSTILE,
  RESULTS,
  ROLE,
  regionsOf,
  resultOf,
  SEVENTEEN,
  STATUSES,
  snapshot,
} from './results.ts';
import { complaints, reportOf, SCHEMA } from './schema.ts';

describe('the JSON report', () => {
  const VARIANTS: Readonly<Record<string, Result>> = {
    ...RESULTS,
    'with warnings that fail': resultOf(
      { evaluations: [evaluation('extra-policies', { outcome: 'failed', severity: 'warning' })] },
      'warning',
    ),
    'on 17 Regions': resultOf({
      snapshot: snapshot({ regions: regionsOf(SEVENTEEN) }),
      evaluations: evaluations(SEVENTEEN),
    }),
    'of an account of which little is known': resultOf({
      snapshot: snapshot({
        role: { kind: 'found', value: { ...ROLE, description: undefined, created: undefined, lastUsed: undefined } },
        policy: undefined,
        regions: regionsOf(['eusc-de-east-1'], {
          sendingEnabled: undefined,
          enforcementStatus: undefined,
          productionAccess: undefined,
          quota: undefined,
          sent: undefined,
          sendRate: undefined,
        }),
      }),
    }),
    'of a role that was used nobody knows where': resultOf({
      snapshot: snapshot({ role: { kind: 'found', value: { ...ROLE, lastUsed: { at: new Date(0), region: undefined } } } }),
    }),
    'with an unlimited quota': resultOf({ snapshot: snapshot({ regions: regionsOf(['us-gov-west-1'], { quota: -1 }) }) }),
    'of what this run made': resultOf({ created: true, described: true, rounds: 7 }),
    'on rules that are all off': resultOf({ snapshot: snapshot({ role: undefined, policy: undefined }), evaluations: [] }),
    'of bad input': endWithError(
      facts({ regions: [], account: undefined, principal: undefined }),
      runError('input', 'no', 'yes'),
      FINISHED,
    ),
    'of what should not happen': endWithError(facts(), new TypeError('x is not a function'), FINISHED),
    'of hostile text': resultOf({
      evaluations: HOSTILE.map(message => evaluation('role-path', { outcome: 'failed', message, advice: message })),
    }),
  };

  test.each(Object.entries(VARIANTS))('%s follows its schema', (_name, result) => {
    expect(complaints(reportOf(result))).toBeNull();
  });

  test.each(STATUSES)('of a run that is %s has its status', status => {
    expect(reportOf(RESULTS[status])).toMatchObject({
      status,
      mode: RESULTS[status].mode,
      schemaVersion: 1,
      startedAt: '2026-11-23T12:00:00.000Z',
      finishedAt: '2026-11-23T12:00:03.400Z',
      passed: ['healthy', 'degraded', 'deleted', 'absent', 'planned', 'kept'].includes(status),
      healthy: ['healthy', 'degraded'].includes(status),
    });
  });

  test('has the read resources', () => {
    expect(reportOf(resultOf({ created: true, rounds: 3 }))).toMatchObject({
      account: { id: '111122223333', partition: 'aws', principal: 'arn:aws:sts::111122223333:assumed-role/gate/x' },
      role: {
        exists: true,
        created: true,
        descriptionUpdated: false,
        arn: ARN,
        path: '/aws-service-role/ses.amazonaws.com/',
        description: 'for deploys',
        createdAt: '2026-01-05T09:00:00.000Z',
        lastUsed: { at: '2026-11-01T10:00:00.000Z', region: 'eu-west-1' },
        policyVersion: 'v1',
      },
      regions: {
        'us-east-1': {
          status: 'healthy',
          healthy: true,
          errors: 0,
          warnings: 0,
          sendingEnabled: true,
          enforcementStatus: 'HEALTHY',
          productionAccess: true,
          sendQuota: 50_000,
          sendQuotaLeft: 48_800,
        },
      },
      looks: 3,
      findings: [],
    });
  });

  test.each([
    { role: { kind: 'absent' } as const, exists: false },
    { role: { kind: 'unreadable', problem: runError('credentials', 'a', 'b').problem } as const, exists: null },
  ])('has no role-exists for a role that is $role.kind', ({ role, exists }) => {
    expect(reportOf(resultOf({ snapshot: snapshot({ role, policy: undefined }) }))['role']).toEqual({
      exists,
      created: false,
      descriptionUpdated: false,
    });
  });

  test('leaves out resources that were not read', () => {
    const result = endWithError(facts({ account: undefined, principal: undefined }), runError('input', 'no', 'yes'), FINISHED);
    const data = reportOf(result);
    expect(data).toMatchObject({
      regions: {},
      looks: 0,
      judgements: [],
      findings: [],
      problem: { code: 'input', message: 'no', advice: 'yes' },
    });
    expect(data).not.toHaveProperty('account');
    expect(data).not.toHaveProperty('role');
  });

  test('has the facts of a run that was cancelled', () => {
    expect(reportOf(RESULTS.cancelled)).toMatchObject({
      role: { exists: true },
      findings: [{ rule: 'send-quota', region: 'us-east-1', outcome: 'failed' }],
      problem: { code: 'cancelled' },
    });
  });

  test('has every evaluation, and the findings among the evaluations', () => {
    const failed = evaluation('identity-verified', { outcome: 'failed', region: 'us-east-1', message: 'a `b`', advice: 'c' });
    const data = reportOf(resultOf({ evaluations: [evaluation('role-exists'), failed] }));
    const finding = { rule: 'identity-verified', severity: 'error', outcome: 'failed', region: 'us-east-1', message: 'a `b`', advice: 'c' };
    expect(data['judgements']).toEqual([
      { rule: 'role-exists', severity: 'error', outcome: 'passed', message: 'role-exists was evaluated', advice: '' },
      finding,
    ]);
    expect(data['findings']).toEqual([finding]);
  });
});

describe('the schema', () => {
  type Node = Readonly<Record<string, unknown>>;
  const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null && !Array.isArray(value);
  const nodes = (value: unknown): Node[] =>
    Array.isArray(value) ? value.flatMap(nodes) : isNode(value) ? [value, ...Object.values(value).flatMap(nodes)] : [];
  const resolve = (node: Node): Node => {
    const name = typeof node['$ref'] === 'string' ? node['$ref'].replace('#/$defs/', '') : undefined;
    const found = name === undefined ? undefined : (SCHEMA['$defs'] as Record<string, Node>)[name];
    return { ...found, ...node };
  };

  test('has a title and no id', () => {
    expect(SCHEMA).toMatchObject({ $schema: 'https://json-schema.org/draft/2020-12/schema', title: expect.any(String) });
    expect(SCHEMA).not.toHaveProperty('$id');
  });

  test('allows no other member in an object', () => {
    const objects = nodes(SCHEMA).filter(node => node['type'] === 'object');
    expect(objects.length).toBeGreaterThan(7);
    for (const object of objects) {
      expect(object).toMatchObject({ additionalProperties: false });
    }
  });

  test('describes every field', () => {
    const fields = nodes(SCHEMA)
      .filter(node => node['type'] === 'object')
      .flatMap(node => Object.entries((node['properties'] ?? {}) as Record<string, Node>));
    expect(fields.length).toBeGreaterThan(40);
    for (const [name, field] of fields) {
      expect([name, resolve(field)['description']]).toEqual([name, expect.stringMatching(/\.$/)]);
    }
  });

  test('lists every rule', () => {
    expect(resolve({ $ref: '#/$defs/rule' })['enum']).toEqual(RULE_IDS);
  });

  test('lists every kind of resource', () => {
    expect(resolve({ $ref: '#/$defs/kind' })['enum']).toEqual(KINDS);
  });

  test.each<[string, (data: Record<string, unknown>) => void]>([
    ['an extra member', data => Object.assign(data, { secret: 'x' })],
    ['an unknown status', data => Object.assign(data, { status: 'fine' })],
    ['no status', data => delete data['status']],
    ['health without a healthy status', data => Object.assign(data, { status: 'unhealthy' })],
    ['a problem of a healthy account', data => Object.assign(data, { problem: { code: 'input', message: 'a', advice: 'b' } })],
    ['an error without a problem', data => Object.assign(data, { status: 'error', healthy: false, passed: false })],
    ['a role that exists without an ARN', data => delete (data['role'] as Record<string, unknown>)['arn']],
    ['a Region without a verdict', data => Object.assign(data, { regions: { 'us-east-1': {} } })],
    [
      'a finding that passed',
      data => Object.assign(data, { findings: [{ ...(reportOf(resultOf())['judgements'] as object[]), rule: 'role-path' }] }),
    ],
    ['an invalid time', data => Object.assign(data, { startedAt: 'today' })],
  ])('refuses %s', (_what, change) => {
    const data = reportOf(resultOf());
    change(data);
    expect(complaints(data)).not.toBeNull();
  });
});

describe('the verdict of a Region', () => {
  test('counts the findings of the Region and of the role', () => {
    const regions = ['us-east-1', 'eu-west-1'];
    const result = resultOf({
      snapshot: snapshot({ regions: regionsOf(regions) }),
      evaluations: evaluations(
        regions,
        evaluation('sending-enabled', { region: 'us-east-1', outcome: 'failed' }),
        evaluation('sending-enabled', { region: 'eu-west-1' }),
        evaluation('production-access', { region: 'eu-west-1', outcome: 'unknown', severity: 'warning' }),
        evaluation('extra-policies', { outcome: 'failed', severity: 'warning' }),
      ),
    });
    expect(regionVerdictData(result)).toEqual({
      'us-east-1': { status: 'unhealthy', healthy: false, errors: 1, warnings: 1 },
      'eu-west-1': { status: 'degraded', healthy: true, errors: 0, warnings: 2 },
    });
  });

  test('is left out if no Region was checked', () => {
    expect(regionVerdictData(RESULTS.error)).toEqual({});
  });
});
