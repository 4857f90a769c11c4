/** Tags by key. */
export type Tags = ReadonlyMap<string, string>;

/** A resource of SES, in one Region. */
export interface Resource {
  readonly kind: Kind;
  readonly region: string;
  /** What a person calls it, and `resource-names` is matched with. */
  readonly name: string;
  /** What its API calls it, where that is not the name. */
  readonly id: string;
  /** Undefined for kinds that have none: receipt rule sets and filters. */
  readonly arn: string | undefined;
  /** Going already: a deletion was asked for earlier, and AWS takes its time. */
  readonly going: boolean;
  /** When a deletion that was asked for earlier comes true. */
  readonly goneBy: Date | undefined;
}

/** The kinds of SES resource that a teardown knows, of SES v2, SES receiving and Mail Manager. */
export type Kind =
  | 'multi-region-endpoint'
  | 'ingress-point'
  | 'tenant'
  | 'rule-set'
  | 'traffic-policy'
  | 'relay'
  | 'address-list'
  | 'archive'
  | 'addon-instance'
  | 'addon-subscription'
  | 'receipt-rule-set'
  | 'receipt-filter'
  | 'identity'
  | 'configuration-set'
  | 'dedicated-ip-pool'
  | 'template'
  | 'custom-verification-email-template'
  | 'contact-list'
  | 'export-job';

/** A resource's place in a plan: the same resource has the same key in every run. */
export function keyOf({ kind, region, name, arn }: Pick<Resource, 'kind' | 'region' | 'name' | 'arn'>): string {
  return arn ?? `${region}/${kind}/${name}`;
}

/** What a teardown has to know of a kind of resource. */
export interface Entry {
  /** The service whose API has it. */
  readonly api: 'ses' | 'receiving' | 'mail-manager';
  /** The resource type in its ARNs; undefined for kinds without ARNs. */
  readonly arnType: string | undefined;
  /** Whether it can carry tags. */
  readonly taggable: boolean;
  /** Kinds that refer to it: those of the same plan and Region go first. */
  readonly after: readonly Kind[];
  /** Holds people's data, or a subscription that is paid for: deleted only with `include-data`. */
  readonly data: boolean;
  /** AWS deletes it in its own time: it is gone when it is listed no more. */
  readonly asynchronous: boolean;
}

const NEVER: Pick<Entry, 'after' | 'data' | 'asynchronous'> = { after: [], data: false, asynchronous: false };

/**
 * Every kind that a teardown deletes, in the order in which a plan shows them.
 * Sources: the API references of SES v2, SES v1 and Mail Manager; resource types from the Service Authorization Reference.
 *
 * Left alone: the suppression list, dedicated IPs, account settings, dashboards, and what is only history (finished export jobs,
 * import jobs, test reports).
 */
export const CATALOGUE: Readonly<Record<Kind, Entry>> = {
  'multi-region-endpoint': { ...NEVER, api: 'ses', arnType: 'multi-region-endpoint', taggable: true, asynchronous: true },
  'ingress-point': { ...NEVER, api: 'mail-manager', arnType: 'mailmanager-ingress-point', taggable: true, asynchronous: true },
  tenant: { ...NEVER, api: 'ses', arnType: 'tenant', taggable: true },
  'rule-set': { ...NEVER, api: 'mail-manager', arnType: 'mailmanager-rule-set', taggable: true, after: ['ingress-point'] },
  'traffic-policy': { ...NEVER, api: 'mail-manager', arnType: 'mailmanager-traffic-policy', taggable: true, after: ['ingress-point'] },
  relay: { ...NEVER, api: 'mail-manager', arnType: 'mailmanager-smtp-relay', taggable: true, after: ['rule-set'] },
  'address-list': {
    ...NEVER,
    api: 'mail-manager',
    arnType: 'mailmanager-address-list',
    taggable: true,
    after: ['rule-set', 'traffic-policy'],
  },
  archive: {
    ...NEVER,
    api: 'mail-manager',
    arnType: 'mailmanager-archive',
    taggable: true,
    after: ['rule-set', 'configuration-set'],
    data: true,
  },
  'addon-instance': { ...NEVER, api: 'mail-manager', arnType: 'addon-instance', taggable: true, after: ['rule-set', 'traffic-policy'] },
  'addon-subscription': {
    ...NEVER,
    api: 'mail-manager',
    arnType: 'addon-subscription',
    taggable: true,
    after: ['addon-instance'],
    data: true,
  },
  'receipt-rule-set': { ...NEVER, api: 'receiving', arnType: undefined, taggable: false },
  'receipt-filter': { ...NEVER, api: 'receiving', arnType: undefined, taggable: false },
  identity: { ...NEVER, api: 'ses', arnType: 'identity', taggable: true, after: ['tenant', 'multi-region-endpoint'] },
  'configuration-set': { ...NEVER, api: 'ses', arnType: 'configuration-set', taggable: true, after: ['tenant', 'identity'] },
  'dedicated-ip-pool': { ...NEVER, api: 'ses', arnType: 'dedicated-ip-pool', taggable: true, after: ['configuration-set'] },
  template: { ...NEVER, api: 'ses', arnType: 'template', taggable: true, after: ['tenant'], data: true },
  'custom-verification-email-template': { ...NEVER, api: 'ses', arnType: 'custom-verification-email-template', taggable: true, data: true },
  'contact-list': { ...NEVER, api: 'ses', arnType: 'contact-list', taggable: true, data: true },
  'export-job': { ...NEVER, api: 'ses', arnType: 'export-job', taggable: false },
};

export const KINDS = Object.keys(CATALOGUE) as Kind[];

/** Pools that every account has and nobody can delete. */
const SHARED_POOLS = new Set(['ses-shared-pool', 'ses-default-dedicated-pool']);

/** Whether AWS owns the resource: it is never deleted, and never in a plan. */
export function isAwsOwned({ kind, name }: Pick<Resource, 'kind' | 'name'>): boolean {
  return kind === 'dedicated-ip-pool' && SHARED_POOLS.has(name);
}

/** Where an ARN of SES points: its own Region and kind; undefined for what is not in the catalogue. */
export function locate(arn: string): { readonly region: string; readonly kind: Kind } | undefined {
  const { region = '', type = '' } = /^arn:[\w-]+:ses:(?<region>[\w-]+):\d{12}:(?<type>[\w-]+)\//.exec(arn)?.groups ?? {};
  const kind = KINDS.find(each => CATALOGUE[each].arnType === type);
  return kind && { region, kind };
}
