import { fillEverything } from '../../../emulator/environments.ts';
import { addResource } from '../../../emulator/inventory.ts';
import type { JobOptions } from '../../../emulator/job.ts';
import { scenarios } from '../../../emulator/scenarios.ts';
import type { Emulator } from '../../../emulator/server.ts';
import { accountOf, regionOf, type World } from '../../../emulator/world.ts';
import { grant, shipped, without } from '../../support/policies.ts';
import { signalAfter, WITH } from '../gate.ts';

/** A run that one of the files in this folder shows. */
export interface Scenario {
  /** The name of the file. */
  readonly name: string;
  /** One sentence for the reader of the file. */
  readonly shows: string;
  readonly world: () => World;
  readonly inputs: Readonly<Record<string, string>>;
  readonly options?: (emulator: Emulator) => JobOptions;
}

const SOVEREIGN = '777788889999';
const TEARDOWN = { ...WITH, mode: 'teardown', 'allowed-account-ids': '111122223333' };
const BLOCKING = { ...TEARDOWN, 'delete-resources': 'blocking', 'resource-regions': 'all', 'resource-names': '*', 'include-data': 'true' };

/** An account in a partition of one Region, with every kind of resource. */
function sovereign(): World {
  const world = scenarios['european-sovereign-cloud']();
  fillEverything(world, 'eusc-de-east-1', SOVEREIGN);
  return world;
}

/** Resources that stay refer to resources that go; and the account pays for more than them. */
function entangled(): World {
  const world = scenarios['teardown-unused']();
  const region = regionOf(world, 'us-east-1');
  const set = addResource(world, 'us-east-1', 'configuration-set', 'pr-bulk');
  const relay = addResource(world, 'us-east-1', 'relay', 'pr-relay');
  addResource(world, 'us-east-1', 'relay', 'pr-keep');
  addResource(world, 'us-east-1', 'rule-set', 'inbound', { dependsOn: [relay] });
  addResource(world, 'us-east-1', 'identity', 'shop.example.com', { dependsOn: [set] });
  addResource(world, 'us-east-1', 'tenant', 'acme', { dependsOn: [set] });
  region.activeReceiptRuleSet = addResource(world, 'us-east-1', 'receipt-rule-set', 'pr-inbound').name;
  region.account.VdmAttributes = { VdmEnabled: 'ENABLED' };
  grant(world, without('ses:GetRuleSet', shipped('teardown-plan')));
  return world;
}

/** A role that no deletion task deletes in time. */
function slow(): World {
  const world = scenarios['teardown-unused']();
  accountOf(world).deletion.script = [{ states: Array<string>(100).fill('IN_PROGRESS') }];
  return world;
}

export const SCENARIOS: readonly Scenario[] = [
  { name: 'check-healthy', shows: 'A healthy account passes the check.', world: scenarios.healthy, inputs: WITH },
  {
    name: 'check-degraded',
    shows: 'The role has policies that it does not need: a warning, and the step passes.',
    world: scenarios['extra-policies'],
    inputs: WITH,
  },
  {
    name: 'check-unhealthy',
    shows: 'Another service may assume the role too: the step fails.',
    world: scenarios['drifted-trust'],
    inputs: WITH,
  },
  {
    name: 'check-impostor',
    shows: "A role has the name of the service-linked role, and is not the service's.",
    world: scenarios.impostor,
    inputs: WITH,
  },
  {
    name: 'check-shutdown',
    shows: "AWS has paused the account's sending, and a tenant does not exist: the step fails.",
    world: scenarios.shutdown,
    inputs: { ...WITH, tenants: 'acme', 'min-send-rate': '20' },
  },
  {
    name: 'check-exceptions',
    shows: 'A line of `rules` has ended, one is not needed, and one is for a Region that is not checked.',
    world: scenarios.sandbox,
    inputs: {
      ...WITH,
      'aws-region': 'us-east-1, us-west-2',
      rules: [
        '- production-access: off until 2026-01-31 # until AWS answers',
        '- region-supported@us-west-2: off',
        '- sending-enabled@us-west-2: warning',
        '- send-rate@eu-west-1: off',
      ].join('\n'),
    },
  },
  { name: 'check-missing', shows: 'The account does not have the role.', world: scenarios.missing, inputs: WITH },
  {
    name: 'check-created',
    shows: 'The account does not have the role, and the check creates it. IAM shows the new role only after some time.',
    world: scenarios['slow-create'],
    inputs: { ...WITH, 'on-missing': 'create' },
  },
  {
    name: 'check-unknown',
    shows: 'The job has no permission to read from SES: the result is unknown, which never passes.',
    world: scenarios['denied-ses'],
    inputs: WITH,
  },
  {
    name: 'check-identities-missing',
    shows: 'A domain and a configuration set that the deployment needs do not exist.',
    world: () => {
      const world = scenarios['missing-identity']();
      regionOf(world, 'us-east-1').configurationSets.clear();
      return world;
    },
    inputs: { ...WITH, identities: 'example.com', 'configuration-sets': 'transactional' },
  },
  {
    name: 'check-identities',
    shows:
      'An address is covered by the domain, a subdomain has an identity of its own that is not signed, SES rejects messages of the domain, and nobody has opened the link of an address.',
    world: () => {
      const world = scenarios['nested-identities']();
      const { identities } = regionOf(world, 'us-east-1');
      const MailFromAttributes = {
        MailFromDomain: 'bounce.example.com',
        MailFromDomainStatus: 'PENDING',
        BehaviorOnMxFailure: 'REJECT_MESSAGE',
      };
      identities.set('example.com', { ...identities.get('example.com'), MailFromAttributes });
      return world;
    },
    inputs: { ...WITH, identities: 'me@example.com, no-reply@mail.example.com, sales@example.com' },
  },
  {
    name: 'check-two-regions',
    shows: 'Sending is paused in one of two Regions.',
    world: scenarios.paused,
    inputs: { ...WITH, 'aws-region': 'us-east-1, eu-west-1' },
  },
  { name: 'check-sandbox', shows: 'The account is in the SES sandbox: a warning.', world: scenarios.sandbox, inputs: WITH },
  {
    name: 'check-waits',
    shows: 'Sending is paused, and on again before `wait-timeout` is over.',
    world: scenarios.paused,
    inputs: { ...WITH, 'wait-timeout': '5m' },
    options: ({ world }) => ({
      waits: () => {
        regionOf(world, 'us-east-1').account.SendingEnabled = true;
        return false;
      },
    }),
  },
  {
    name: 'check-oidc-refused',
    shows: "The role to assume does not trust the job's repository.",
    world: scenarios.untrusted,
    inputs: WITH,
  },
  {
    name: 'check-bad-input',
    shows: 'Three inputs are wrong: all are named, and no request is made.',
    world: scenarios.healthy,
    inputs: { ...WITH, 'aws-region': 'us-esat-1', 'fail-on': 'failure', 'wait-timeout': 'soon' },
  },
  {
    name: 'check-account-refused',
    shows: 'The account is not one of `allowed-account-ids`.',
    world: scenarios.healthy,
    inputs: { ...WITH, 'allowed-account-ids': '999999999999' },
  },
  {
    name: 'teardown-planned',
    shows: 'A dry run of a teardown shows its plan, and changes nothing.',
    world: sovereign,
    inputs: {
      ...TEARDOWN,
      'aws-region': 'eusc-de-east-1',
      'role-to-assume': `arn:aws-eusc:iam::${SOVEREIGN}:role/gate`,
      'allowed-account-ids': SOVEREIGN,
      'delete-resources': 'all',
      'resource-tags': 'env=pr-1',
      'dry-run': 'true',
    },
  },
  {
    name: 'teardown-planned-changes',
    shows: 'A plan with an exclusion, a selector that matches nothing, a gap in the lookups, and deletions that change what is kept.',
    world: entangled,
    inputs: {
      ...TEARDOWN,
      'delete-resources': 'all',
      'resource-names': 'pr-* qa-* !pr-keep',
      'dry-run': 'true',
    },
  },
  {
    name: 'teardown-deleted',
    shows: 'Nothing uses the role, and it is deleted.',
    world: scenarios['teardown-unused'],
    inputs: TEARDOWN,
  },
  { name: 'teardown-absent', shows: 'There is no role to delete.', world: scenarios.missing, inputs: TEARDOWN },
  {
    name: 'teardown-in-use',
    shows: 'Resources in two Regions use the role, and the run may not delete them.',
    world: scenarios['teardown-in-use'],
    inputs: { ...TEARDOWN, 'max-attempts': '2' },
  },
  {
    name: 'teardown-other-region',
    shows: 'Resources in a Region that `resource-regions` does not name use the role, and are kept.',
    world: scenarios['teardown-in-use'],
    inputs: { ...BLOCKING, 'resource-regions': 'us-east-1', 'max-attempts': '2' },
  },
  {
    name: 'teardown-kept',
    shows: 'Two environments share the account: one is deleted, and the role is kept for the other.',
    world: scenarios['teardown-shared'],
    inputs: {
      ...TEARDOWN,
      'delete-resources': 'blocking',
      'resource-tags': 'env=pr-1',
      'include-data': 'true',
      'when-in-use': 'keep',
      'max-attempts': '2',
    },
  },
  {
    name: 'teardown-another-plan',
    shows: 'The plan is not the one that was reviewed.',
    world: scenarios['teardown-unused'],
    inputs: { ...TEARDOWN, 'expected-plan': `sha256:${'0'.repeat(64)}` },
  },
  {
    name: 'teardown-too-large',
    shows: 'The plan has more deletions than `max-deletions`.',
    world: scenarios['teardown-in-use'],
    inputs: { ...BLOCKING, 'max-deletions': '1' },
  },
  { name: 'teardown-timed-out', shows: 'AWS takes longer than `timeout`.', world: slow, inputs: { ...TEARDOWN, timeout: '1m' } },
  {
    name: 'teardown-cancelled',
    shows: 'The job is cancelled while AWS deletes the role.',
    world: slow,
    inputs: TEARDOWN,
    options: emulator => ({ waits: signalAfter(emulator, 5) }),
  },
  {
    name: 'teardown-all',
    shows: 'All resources with a tag are deleted, and then the role.',
    world: sovereign,
    inputs: {
      ...TEARDOWN,
      'aws-region': 'eusc-de-east-1',
      'role-to-assume': `arn:aws-eusc:iam::${SOVEREIGN}:role/gate`,
      'allowed-account-ids': SOVEREIGN,
      'delete-resources': 'all',
      'resource-tags': 'env=pr-1',
      'include-data': 'true',
    },
  },
  {
    name: 'teardown-blocking',
    shows: 'AWS names the resources that use the role: they are deleted, and then the role.',
    world: scenarios['teardown-in-use'],
    inputs: BLOCKING,
  },
];
