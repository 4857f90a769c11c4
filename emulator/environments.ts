import { addResource, placeOf, type ResourceOptions } from './inventory.ts';
import type { Resource, ResourceKind } from './resources.ts';
import { ACCOUNT_ID, accountOf, type World } from './world.ts';

type Add = (kind: ResourceKind, name: string, options?: ResourceOptions) => Resource;

/** Returns a function that adds resources with the same tags to a Region. */
function adder(world: World, region: string, tags: Record<string, string> = {}, accountId = ACCOUNT_ID): Add {
  return (kind, name, options = {}) => addResource(world, region, kind, name, { tags, accountId, ...options });
}

/** Adds an ingress point with an archive, and a multi-region endpoint in another Region. Both keep the role in use. */
export function fillInUse(world: World): void {
  const add = adder(world, 'us-east-1');
  const archive = add('archive', 'mail');
  const rules = add('rule-set', 'inbound-rules', { dependsOn: [archive] });
  const policy = add('traffic-policy', 'inbound-policy');
  add('ingress-point', 'inbound', { dependsOn: [rules, policy] });
  addResource(world, 'eu-west-1', 'multi-region-endpoint', 'global');
  const { blockingKinds } = accountOf(world).deletion;
  for (const kind of ['archive', 'rule-set', 'traffic-policy'] as const) blockingKinds.add(kind);
}

/** Adds a tenant that can send, one with paused sending, and recommendations. */
export function fillSending(world: World): void {
  const add = adder(world, 'us-east-1');
  add('tenant', 'acme');
  const { arn } = add('tenant', 'paused', { status: 'DISABLED' });
  const { ses, account } = placeOf(world, 'us-east-1');
  const identity = `arn:${account.partition}:ses:us-east-1:${account.id}:identity/example.com`;
  const at = { CreatedTimestamp: 1_790_000_000, LastUpdatedTimestamp: 1_795_000_000 };
  ses.recommendations.push(
    { ResourceArn: identity, Type: 'DMARC', Description: 'DMARC configuration was not found', Status: 'OPEN', Impact: 'HIGH', ...at },
    { ResourceArn: identity, Type: 'BIMI', Description: 'BIMI1', Status: 'OPEN', Impact: 'LOW', ...at },
    { ResourceArn: identity, Type: 'DKIM', Description: 'DKIM2', Status: 'FIXED', Impact: 'HIGH', ...at },
    { ResourceArn: arn, Type: 'BOUNCE', Description: 'Bounce rate above 5%', Status: 'OPEN', Impact: 'HIGH', ...at },
  );
}

/** Adds the resources of several environments, distinguished by the tag `env`. */
export function fillShared(world: World, ...environments: readonly string[]): void {
  for (const env of environments) {
    const add = adder(world, 'us-east-1', { env });
    const set = add('configuration-set', env);
    const identity = add('identity', `${env}.example.com`, { dependsOn: [set] });
    const template = add('template', `${env}-receipt`);
    add('tenant', env, { dependsOn: [identity, set, template] });
    const rules = add('rule-set', `${env}-rules`);
    const policy = add('traffic-policy', `${env}-policy`);
    add('ingress-point', `${env}-inbound`, { dependsOn: [rules, policy] });
    addResource(world, 'eu-west-1', 'identity', `${env}.example.com`, { tags: { env } });
  }
}

function fillMailManager(add: Add): Resource {
  const subscription = add('addon-subscription', 'TRENDMICRO_VSAPI');
  const instance = add('addon-instance', 'TRENDMICRO_VSAPI', { dependsOn: [subscription] });
  const senders = add('address-list', 'senders', { importJobs: [{ id: 'import-senders', status: 'PROCESSING' }] });
  const relay = add('relay', 'on-premises');
  const archive = add('archive', 'mail');
  const rules = add('rule-set', 'inbound-rules', { dependsOn: [relay, archive, senders, instance] });
  const policy = add('traffic-policy', 'inbound-policy', { dependsOn: [senders, instance] });
  add('ingress-point', 'inbound', { dependsOn: [rules, policy] });
  return archive;
}

/** Adds every kind of resource with its dependencies, tagged `env=pr-1` if the kind can have tags. */
export function fillEverything(world: World, region = 'us-east-1', accountId = ACCOUNT_ID): void {
  const add = adder(world, region, { env: 'pr-1' }, accountId);
  const addUntagged = adder(world, region, {}, accountId);
  const { ses } = placeOf(world, region, accountId);
  const archive = fillMailManager(add);
  const pool = add('dedicated-ip-pool', 'bulk-pool');
  for (const name of ['ses-shared-pool', 'ses-default-dedicated-pool']) addUntagged('dedicated-ip-pool', name);
  ses.dedicatedIps.push({ Ip: '192.0.2.1', WarmupStatus: 'DONE', WarmupPercentage: 100, PoolName: pool.name });
  const set = add('configuration-set', 'bulk', { dependsOn: [pool, archive] });
  const identity = add('identity', 'pr-1.example.com', { dependsOn: [set] });
  const template = add('template', 'receipt');
  add('custom-verification-email-template', 'welcome');
  add('contact-list', 'customers');
  add('tenant', 'acme', { dependsOn: [identity, set, template] });
  add('multi-region-endpoint', 'global');
  addUntagged('export-job', 'export-running', { status: 'PROCESSING' });
  addUntagged('export-job', 'export-done', { status: 'COMPLETED' });
  addUntagged('import-job', 'import-done', { status: 'COMPLETED' });
  addUntagged('suppressed-destination', 'bounced@example.com');
  ses.activeReceiptRuleSet = addUntagged('receipt-rule-set', 'inbound').name;
  addUntagged('receipt-rule-set', 'previous');
  addUntagged('receipt-filter', 'blocked');
}
