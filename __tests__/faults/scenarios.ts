import { fillEverything, fillInUse } from '../../emulator/environments.ts';
import { addResource, resourcesOf } from '../../emulator/inventory.ts';
import { scenarios } from '../../emulator/scenarios.ts';
import { accountOf, userKeyOf, type World } from '../../emulator/world.ts';
import type { Operation } from './catalogue.ts';

/** A run in which a fault hits every operation. */
export interface Scenario {
  readonly name: string;
  world(): World;
  readonly inputs: Readonly<Record<string, string>>;
  /** Additional environment of the job. */
  env?(world: World): Readonly<Record<string, string>>;
  /** The operations to test in this run, by their first calls or also by later ones. */
  tries(operation: Operation): boolean;
  /** Groups of operations that can have faults in the same run: none needs the answer of another. */
  readonly together?: readonly ((operation: Operation) => boolean)[];
  /** The maximum duration of the run by its fast clock, in milliseconds. */
  readonly within: number;
}

const MINUTE = 60_000;
const REGION = 'eusc-de-east-1';
const SOVEREIGN = '777788889999';

const CHECK = {
  'aws-region': 'us-east-1',
  'role-to-assume': 'arn:aws:iam::111122223333:role/gate',
  identities: 'example.com',
  'configuration-sets': 'transactional',
  'min-send-quota': '1',
  // A read that failed is an error then, whatever its rule.
  'fail-on': 'warning',
};

const TEARDOWN = {
  mode: 'teardown',
  'aws-region': 'us-east-1',
  'role-to-assume': 'arn:aws:iam::111122223333:role/gate',
  'allowed-account-ids': '111122223333',
  timeout: '4m',
};

/** One Region with all kinds of resources, and with a tenant of another owner that has some of them. */
function everything(): World {
  const world = scenarios['european-sovereign-cloud']();
  fillEverything(world, REGION, SOVEREIGN);
  const held = resourcesOf(world).filter(({ name }) => ['bulk', 'pr-1.example.com', 'receipt'].includes(name));
  addResource(world, REGION, 'tenant', 'shared', { accountId: SOVEREIGN, dependsOn: held });
  // Kept resources can refer to deleted ones, and are looked up.
  addResource(world, REGION, 'rule-set', 'shared-rules', { accountId: SOVEREIGN });
  addResource(world, REGION, 'traffic-policy', 'shared-policy', { accountId: SOVEREIGN });
  addResource(world, REGION, 'ingress-point', 'shared-inbound', { accountId: SOVEREIGN });
  // The kept ingress point does not use the role.
  accountOf(world, SOVEREIGN).deletion.blockingKinds.delete('ingress-point');
  return world;
}

const isAuthentication = ({ service }: Operation): boolean => service === 'github' || service === 'sts';

const isInventory = ({ action }: Operation): boolean => /^List(?!TagsFor|ResourceTenants|AddressListImport)/.test(action);

export const SCENARIOS: readonly Scenario[] = [
  {
    name: 'check',
    world: () => {
      const world = scenarios.healthy();
      addResource(world, 'us-east-1', 'tenant', 'acme');
      return world;
    },
    inputs: {
      ...CHECK,
      tenants: 'acme',
      rules: 'recommendations: warning',
      'role-description': 'Made by CI',
      'update-description': 'true',
    },
    tries: ({ call }) => call === 0,
    together: [({ service }) => service === 'ses'],
    within: 7 * MINUTE,
  },
  {
    name: 'check of every identity',
    world: scenarios.healthy,
    inputs: { ...CHECK, identities: '*' },
    tries: ({ action }) => action === 'ListEmailIdentities',
    within: 7 * MINUTE,
  },
  {
    name: 'check with credentials of the job',
    world: scenarios.healthy,
    inputs: { ...CHECK, 'role-to-assume': '' },
    env: world => {
      const { accessKeyId, secretAccessKey } = userKeyOf(world);
      return { AWS_ACCESS_KEY_ID: accessKeyId, AWS_SECRET_ACCESS_KEY: secretAccessKey };
    },
    tries: ({ service }) => service === 'sts',
    within: 7 * MINUTE,
  },
  {
    name: 'check that creates',
    world: scenarios.missing,
    inputs: { ...CHECK, 'on-missing': 'create' },
    tries: ({ action, call }) => action === 'CreateServiceLinkedRole' || (action === 'GetRole' && call === 1),
    within: 8 * MINUTE,
  },
  {
    name: 'check of three Regions',
    world: scenarios.healthy,
    inputs: { ...CHECK, 'aws-region': 'us-east-1 eu-west-1 us-east-2' },
    tries: ({ action, region }) => action === 'GetAccount' && region === 'eu-west-1',
    within: 7 * MINUTE,
  },
  {
    name: 'teardown of the role',
    world: scenarios['teardown-unused'],
    inputs: TEARDOWN,
    tries: operation => !isAuthentication(operation),
    within: 7 * MINUTE,
  },
  {
    name: 'teardown of what blocks',
    world: () => {
      const world = scenarios['teardown-unused']();
      fillInUse(world);
      accountOf(world).deletion.pendingArchivesBlock = false;
      return world;
    },
    inputs: { ...TEARDOWN, 'delete-resources': 'blocking', 'resource-regions': 'all', 'resource-names': '*', 'include-data': 'true' },
    tries: ({ service, action, call }) =>
      (service === 'iam' && action !== 'GetRole' && call === 1) ||
      (/^List(?:IngressPoints|MultiRegionEndpoints)$/.test(action) && call === 1),
    within: 7 * MINUTE,
  },
  {
    name: 'teardown of all',
    world: everything,
    inputs: {
      ...TEARDOWN,
      'aws-region': REGION,
      'role-to-assume': `arn:aws-eusc:iam::${SOVEREIGN}:role/gate`,
      'allowed-account-ids': SOVEREIGN,
      'delete-resources': 'all',
      'resource-tags': 'env=pr-1',
      'resource-names': 'inbound previous blocked export-*',
      'include-data': 'true',
      timeout: '40m',
    },
    tries: ({ service, call }) => (service === 'ses' || service === 'mailmanager') && call === 0,
    together: [isInventory, operation => !isInventory(operation)],
    within: 41 * MINUTE,
  },
];
