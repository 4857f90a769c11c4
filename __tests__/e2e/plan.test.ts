import { describe, expect, test } from '@jest/globals';
import { addResource, resourcesOf } from '../../emulator/inventory.ts';
import type { Job } from '../../emulator/job.ts';
import type { Emulator } from '../../emulator/server.ts';
import { accountOf, healthyWorld, regionOf, type World } from '../../emulator/world.ts';
import { grant, shipped, without } from '../support/policies.ts';
import { annotationsOf, tearDown, writes } from './gate.ts';

const REGION = 'us-east-1';
const ALL = { 'delete-resources': 'all' };

/** An account with only the resources of the test. */
function empty(): World {
  const world = healthyWorld();
  const region = regionOf(world, REGION);
  region.identities.clear();
  region.configurationSets.clear();
  region.account.VdmAttributes = undefined;
  return world;
}

function withRelays(...names: readonly string[]): World {
  const world = empty();
  names.forEach(name => {
    addResource(world, REGION, 'relay', name);
  });
  return world;
}

const names = (world: World): string[] =>
  resourcesOf(world)
    .filter(({ region }) => region === REGION)
    .map(({ name }) => name);

/** The annotations of a severity, as `title: message`. */
function annotated(job: Job, severity: 'warning' | 'error'): string[] {
  return annotationsOf(job)
    .filter(({ name }) => name === severity)
    .map(({ properties, message }) => `${properties['title']}: ${message}`);
}

describe('selectors of a plan', () => {
  test('keep the resources of an item that starts with !', async () => {
    const world = withRelays('pr-1', 'prod', 'prod-2');
    const { job } = await tearDown(world, { ...ALL, 'resource-names': '* !prod*' });
    expect(job.outputs).toMatchObject({ status: 'deleted', warnings: '0' });
    expect(names(world)).toEqual(['prod', 'prod-2']);
    expect(job.summary).toContain('| relay | 2 | a selector that starts with <code>!</code> excludes it | us&#8209;east&#8209;1 |');
  });

  test('keep a resource by tag that a name selects', async () => {
    const world = withRelays('pr-1');
    addResource(world, REGION, 'relay', 'pr-2', { tags: { keep: 'yes' } });
    const { job } = await tearDown(world, { ...ALL, 'resource-names': 'pr-*', 'resource-tags': '!keep=yes' });
    expect(job.outputs['status']).toBe('deleted');
    expect(names(world)).toEqual(['pr-2']);
  });

  test('keep excluded resources with blocking', async () => {
    const world = empty();
    const point = addResource(world, REGION, 'ingress-point', 'prod-inbound');
    const { job } = await tearDown(world, {
      'delete-resources': 'blocking',
      'resource-names': '* !prod-*',
      'when-in-use': 'keep',
      'max-attempts': '1',
    });
    expect(job.outputs['status']).toBe('kept');
    expect(names(world)).toEqual(['prod-inbound']);
    expect(job.outputs['blocking-resources']).toContain(point.arn);
  });

  test.each([
    ['resource-names', '{pr-1,pr-2}', 'braces', 'write each alternative as an item of its own'],
    ['resource-tags', 'env!=prod', 'a comparison with !=', 'exclude a tag with !key=value'],
    ['resource-names', '/^pr-/', 'a regular expression', 'write a glob'],
  ])('refuse a notation of another tool by its name: %s %s', async (input, text, notation, instead) => {
    const { job, calls } = await tearDown(withRelays('pr-1'), { ...ALL, [input]: text });
    expect(job.outputs['status']).toBe('error');
    const problem = `contains ${notation}, which selectors do not support; ${instead}`;
    expect(job.log).toContain(problem);
    expect(annotated(job, 'error')[0]).toContain(problem);
    expect(calls).toEqual([]);
  });

  test('warn of a selector that matches nothing in log, summary, annotation and output', async () => {
    const { job } = await tearDown(withRelays('pr-1', 'prod'), { ...ALL, 'resource-names': 'pr-1 qa-* !production', 'dry-run': 'true' });
    expect(job.exitCode).toBe(0);
    expect(job.outputs).toMatchObject({ status: 'planned', warnings: '2' });
    expect(job.log).toContain(
      'warning: `resource-names`: no resource matches `qa-*` (2 resources in 1 Region); correct or remove the selector: upper',
    );
    expect(job.summary).toContain(
      '- <code>resource-names</code>: no resource matches <code>!production</code> (2 resources in 1 Region), so nothing is excluded<br>',
    );
    expect(annotated(job, 'warning')).toEqual([
      expect.stringContaining(
        'A selector has no effect: `resource-names`: no resource matches `qa-*` (2 resources in 1 Region). Fix: correct',
      ),
      expect.stringContaining(
        'A selector has no effect: `resource-names`: no resource matches `!production` (2 resources in 1 Region), so nothing',
      ),
    ]);
    expect(job.report).toMatchObject({ teardown: { plan: { notes: [{ kind: 'selector' }, { kind: 'selector' }] } } });
  });

  test('warn of a plan without deletions', async () => {
    const { job } = await tearDown(withRelays('pr-1'), { ...ALL, 'resource-names': 'PR-*' });
    const text = 'the plan deletes no resource: it keeps everything that was found, 1 resource in 1 Region';
    expect(job.outputs).toMatchObject({ status: 'deleted', warnings: '2' });
    expect([job.log, job.summary].every(each => each.includes(text))).toBe(true);
    expect(annotated(job, 'warning')[0]).toContain(`Nothing to delete: ${text}`);
  });
});

describe('a plan with gaps', () => {
  const denies = (action: string) => (world: World) => {
    grant(world, without(`ses:${action}` as Parameters<typeof without>[0], shipped('teardown-all')));
  };
  const inputs = { ...ALL, 'resource-names': '*' };

  async function planned(world: World): Promise<Job> {
    return (await tearDown(world, { ...inputs, 'dry-run': 'true' })).job;
  }

  test('starts its summary with the gap, and covers it in the digest', async () => {
    const world = withRelays('pr-1');
    denies('ListTrafficPolicies')(world);
    const job = await planned(world);
    expect(job.outputs).toMatchObject({ status: 'error', 'plan-digest': expect.stringMatching(/^sha256:/) });
    expect(job.summary.slice(0, job.summary.indexOf('**Fix:**'))).toContain(
      '### Not listed\n\nThis is not the whole plan, because some resources could not be read.',
    );
    const other = withRelays('pr-1');
    denies('ListReceiptFilters')(other);
    const digests = [await planned(other), await planned(withRelays('pr-1'))].map(each => each.outputs['plan-digest']);
    expect(new Set([...digests, job.outputs['plan-digest']]).size).toBe(3);
  });

  test('deletes the other resources and fails, and needs a review of its gaps', async () => {
    const world = withRelays('pr-1');
    denies('ListTrafficPolicies')(world);
    const digest = (await planned(world)).outputs['plan-digest'] ?? '';
    denies('ListReceiptFilters')(world);
    const refused = await tearDown(world, { ...inputs, 'expected-plan': digest });
    expect([refused.job.outputs['status'], writes(refused)]).toEqual(['refused', []]);
    denies('ListTrafficPolicies')(world);
    const played = await tearDown(world, { ...inputs, 'expected-plan': digest });
    expect([played.job.outputs['status'], played.job.exitCode]).toEqual(['error', 1]);
    expect(names(world)).toEqual([]);
    expect(accountOf(world).role).toBeUndefined();
  });
});

describe('an empty input', () => {
  test.each(['dry-run', 'max-deletions', 'expected-plan', 'include-data', 'allowed-account-ids'])('is refused for %s', async input => {
    const world = withRelays('pr-1');
    const { job, calls } = await tearDown(world, { ...ALL, 'resource-names': '*', [input]: '' });
    expect([job.outputs['status'], job.exitCode]).toEqual(['error', 1]);
    expect(job.log).toContain(`\`${input}\`: `);
    expect(annotated(job, 'error')[0]).toContain(`\`${input}\`: `);
    expect([calls, names(world)]).toEqual([[], ['pr-1']]);
  });

  test('has its default and a line in the log if it is not a safeguard', async () => {
    const { job } = await tearDown(empty(), { 'when-in-use': '', timeout: '' });
    expect(job.outputs['status']).toBe('deleted');
    expect(job.log).toContain('`when-in-use`: it is empty, so its default `fail` applies');
    expect(job.log).toContain('`timeout`: it is empty, so its default `30m` applies');
  });

  test('differs from `expected-plan: any`, which accepts every plan', async () => {
    const { job } = await tearDown(withRelays('pr-1'), { ...ALL, 'resource-names': '*', 'expected-plan': 'any' });
    expect(job.outputs['status']).toBe('deleted');
  });
});

describe('changes to kept resources', () => {
  /** Every reference from a resource without the tag to one with the tag. */
  function entangled(): World {
    const world = empty();
    const tags = { env: 'pr' };
    const add = (kind: Parameters<typeof addResource>[2], name: string, options: Parameters<typeof addResource>[4] = {}) =>
      addResource(world, REGION, kind, name, { tags, ...options });
    const keep = (...[kind, name, options]: Parameters<typeof add>) => add(kind, name, { ...options, tags: {} });
    const archive = add('archive', 'pr-mail');
    const pool = add('dedicated-ip-pool', 'pr-pool');
    const set = add('configuration-set', 'pr-bulk');
    const identity = add('identity', 'pr.example.com');
    const relay = add('relay', 'pr-relay');
    const senders = add('address-list', 'pr-senders');
    keep('identity', 'example.com', { dependsOn: [set] });
    keep('configuration-set', 'pooled', { dependsOn: [pool] });
    keep('configuration-set', 'archived', { dependsOn: [archive] });
    keep('rule-set', 'rules', { dependsOn: [relay] });
    keep('traffic-policy', 'policy', { dependsOn: [senders] });
    keep('ingress-point', 'inbound', { dependsOn: [add('rule-set', 'pr-rules'), add('traffic-policy', 'pr-policy')] });
    keep('tenant', 'acme', { dependsOn: [identity] });
    regionOf(world, REGION).activeReceiptRuleSet = add('receipt-rule-set', 'pr-inbound').name;
    return world;
  }
  const inputs = { ...ALL, 'resource-tags': 'env=pr', 'resource-names': 'pr-inbound', 'include-data': 'true', 'dry-run': 'true' };
  const CHANGES = [
    'the identity `example.com` is kept, and names the configuration-set `pr-bulk`, which is deleted',
    'the configuration-set `pooled` is kept, and names the dedicated-ip-pool `pr-pool`, which is deleted',
    'the ingress-point `inbound` is kept, and names the rule-set `pr-rules`, which is deleted',
    'the ingress-point `inbound` is kept, and names the traffic-policy `pr-policy`, which is deleted',
    'the configuration-set `archived` is kept, and names the archive `pr-mail`, which is deleted',
    'the rule-set `rules` is kept, and names the relay `pr-relay`, which is deleted',
    'the traffic-policy `policy` is kept, and names the address-list `pr-senders`, which is deleted',
    'the tenant `acme` is kept, and loses the identity `pr.example.com`, which is deleted',
    'the receipt-rule-set `pr-inbound` is active and is deleted',
  ];

  test('are in log, summary, annotation and report', async () => {
    const { job } = await tearDown(entangled(), inputs);
    expect(job.outputs).toMatchObject({ status: 'planned', warnings: String(CHANGES.length) });
    for (const change of CHANGES) {
      expect(job.log).toContain(`warning in us-east-1: ${change}`);
      expect(job.summary).toContain(`- In <strong>us-east-1</strong>: ${change.replaceAll(/`([^`]*)`/g, '<code>$1</code>')}`);
      expect(JSON.stringify(job.report)).toContain(change);
    }
    expect(annotated(job, 'warning')).toEqual([
      expect.stringMatching(
        /^SES role gate: The teardown changes kept resources: in us-east-1, .*; and 6 more, which the job summary lists\./,
      ),
    ]);
  });

  test('include endpoints and add-ons of which the plan deletes a part', async () => {
    const world = empty();
    const subscription = addResource(world, REGION, 'addon-subscription', 'TREND_MICRO_VSAPI', { tags: { env: 'pr' } });
    addResource(world, REGION, 'addon-instance', 'TREND_MICRO_VSAPI', { dependsOn: [subscription] });
    addResource(world, REGION, 'multi-region-endpoint', 'pr-global', { tags: { env: 'pr' } });
    addResource(world, REGION, 'multi-region-endpoint', 'global');
    addResource(world, REGION, 'identity', 'pr.example.com', { tags: { env: 'pr' } });
    const { job } = await tearDown(world, { ...ALL, 'resource-tags': 'env=pr', 'include-data': 'true', 'dry-run': 'true' });
    const said = annotated(job, 'warning').join();
    expect(said).toContain('names the addon-subscription `TREND_MICRO_VSAPI`, which is deleted');
    expect(said).toContain('the multi-region-endpoint `pr-global` is deleted, and also sends through eu-west-1');
    expect(said).toContain('the multi-region-endpoint `global` is kept, and sends through us-east-1, where identities');
  });

  test('change the digest of a plan', async () => {
    const before = await tearDown(entangled(), inputs);
    const world = entangled();
    regionOf(world, REGION).activeReceiptRuleSet = undefined;
    const after = await tearDown(world, inputs);
    expect(after.job.outputs['plan-digest']).not.toBe(before.job.outputs['plan-digest']);
    const refused = await tearDown(world, { ...inputs, 'dry-run': 'false', 'expected-plan': before.job.outputs['plan-digest'] ?? '' });
    expect([refused.job.outputs['status'], writes(refused)]).toEqual(['refused', []]);
  });

  test('are reported as unknown if the lookups are denied, and the run passes', async () => {
    const world = entangled();
    grant(world, without('ses:GetEmailIdentity', shipped('teardown-plan')));
    const { job } = await tearDown(world, inputs);
    expect([job.outputs['status'], job.exitCode]).toEqual(['planned', 0]);
    expect(job.log).toContain(
      'warning in us-east-1: changes to kept resources may be missing, because `ses:GetEmailIdentity` did not show the default configuration set: 1 resource of 1 could not be looked up: ses:GetEmailIdentity was denied: User: ',
    );
    expect(annotated(job, 'warning').join('\n')).toContain('SES role gate: Changes to kept resources may be missing: in us-east-1, ');
    expect(job.summary).toContain("add to the policies of the job's role");
  });
});

describe('data', () => {
  test('is kept without `include-data`: a tenant with its own suppression list, an address list and a pool', async () => {
    const world = empty();
    const SuppressionAttributes = { SuppressionScope: 'TENANT', SuppressedReasons: ['BOUNCE'] };
    addResource(world, REGION, 'tenant', 'own', { fields: { SuppressionAttributes } });
    addResource(world, REGION, 'tenant', 'shared', { fields: { SuppressionAttributes: { SuppressionScope: 'ACCOUNT' } } });
    addResource(world, REGION, 'tenant', 'plain');
    addResource(world, REGION, 'address-list', 'senders');
    addResource(world, REGION, 'dedicated-ip-pool', 'pool');
    const first = await tearDown(world, { ...ALL, 'resource-names': '*' });
    expect(first.job.outputs['status']).toBe('deleted');
    expect(names(world).toSorted()).toEqual(['own', 'pool', 'senders']);
    expect(first.job.summary).toContain(
      '| tenant | 1 | it holds data or is paid for (<code>include-data</code> is off) | us&#8209;east&#8209;1 |',
    );
    await tearDown(world, { ...ALL, 'resource-names': '*', 'include-data': 'true' });
    expect(names(world)).toEqual([]);
  });
});

describe('charges that remain', () => {
  const paid = (): World => {
    const world = withRelays('pr-1');
    const region = regionOf(world, REGION);
    region.account.PricingAttributes = { CurrentPlan: 'PRO' };
    region.account.VdmAttributes = { VdmEnabled: 'ENABLED' };
    region.dashboard = 'ACTIVE';
    region.dedicatedIps.push({ Ip: '192.0.2.1', WarmupStatus: 'DONE', WarmupPercentage: 100 });
    return world;
  };
  const fail = (emulator: Emulator): void => {
    emulator.fail('GetDeliverabilityDashboardOptions', { status: 400, code: 'BadRequestException', message: 'not here' });
  };

  test('are in the summary with the command that ends them, and are no warning', async () => {
    const { job } = await tearDown(paid(), { ...ALL, 'resource-names': '*' });
    expect(job.outputs).toMatchObject({ status: 'deleted', warnings: '0' });
    expect(job.summary.slice(job.summary.indexOf('### Still paid for'))).toMatch(
      /the pricing plan PRO<br>.*put-account-pricing-attributes --plan NONE --region us-east-1[\s\S]*Virtual Deliverability Manager<br>.*VdmEnabled=DISABLED[\s\S]*the deliverability dashboard<br>.*--no-dashboard-enabled[\s\S]*1 dedicated IP address<br>.*delete-dedicated-ip-pool/,
    );
    expect(job.log).toContain('still paid for in us-east-1: the pricing plan PRO; run `aws sesv2 put-account-pricing-attributes');
  });

  test('are reported as unknown if they cannot be read, and the run passes', async () => {
    const { job } = await tearDown(paid(), { ...ALL, 'resource-names': '*' }, fail);
    expect([job.outputs['status'], job.exitCode]).toEqual(['deleted', 0]);
    expect(job.summary).toContain('not known, because <code>ses:GetDeliverabilityDashboardOptions</code> did not show');
  });
});
