export type Tags = ReadonlyMap<string, string>;

export interface Resource {
  readonly kind: Kind;
  readonly region: string;
  /** The name that people know. `resource-names` matches it. */
  readonly name: string;
  /** The id that the API takes. For most kinds it equals the name. */
  readonly id: string;
  /** Undefined for receipt rule sets and receipt filters, which have no ARN. */
  readonly arn: string | undefined;
  /** Whether AWS is deleting the resource since an earlier request. */
  readonly deleting: boolean;
  /** The date by which AWS deletes the resource, if AWS states one. */
  readonly deletedBy: Date | undefined;
  /** Other parts that the list names: the Regions of a multi-region endpoint, the subscription of an add-on instance. */
  readonly uses?: readonly unknown[] | undefined;
}

/** Returns the resource's key in a plan, which is the same in every run. */
export function keyOf({ kind, region, name, arn }: Pick<Resource, 'kind' | 'region' | 'name' | 'arn'>): string {
  return arn ?? `${region}/${kind}/${name}`;
}

/** The APIs that have resources. */
type Api = 'ses' | 'receiving' | 'mail-manager';

/** The properties of a kind of resource. */
export interface Definition {
  readonly api: Api;
  /** The resource type in the ARN; undefined for kinds without ARNs. */
  readonly arnType: string | undefined;
  readonly listAction: `ses:${string}`;
  readonly deleteAction: `ses:${string}`;
  /** Other actions that a deletion can need to remove blockers. */
  readonly otherActions: readonly `ses:${string}`[];
  readonly taggable: boolean;
  /** Kinds that refer to this kind. Within a plan and Region, their resources are deleted first. */
  readonly after: readonly string[];
  /**
   * Whether a deletion needs `include-data`, because the resource holds people's data or costs money. A lookup decides for each resource:
   * the deletion needs `include-data` if the lookup names something. `dataReason` gives the reason.
   */
  readonly data: boolean | Lookup;
  readonly dataReason: string;
  /** Whether AWS deletes the resource after it answers. The resource is deleted when no list shows it. */
  readonly asynchronous: boolean;
}

/** The reads of a plan other than lists: the API, the subject of a request, and the names in the answer. */
export const LOOKUPS = {
  'ses:GetEmailIdentity': { api: 'account', about: 'resource', names: 'the default configuration set' },
  'ses:GetConfigurationSet': { api: 'account', about: 'resource', names: 'the sending pool and the archive' },
  'ses:GetRuleSet': { api: 'mail-manager', about: 'resource', names: 'all that the rules name' },
  'ses:GetTrafficPolicy': { api: 'mail-manager', about: 'resource', names: 'all that the statements name' },
  'ses:GetIngressPoint': { api: 'mail-manager', about: 'resource', names: 'the rule set and the traffic policy' },
  'ses:ListResourceTenants': { api: 'ses', about: 'resource', names: 'the associated tenants' },
  'ses:GetTenant': { api: 'account', about: 'resource', names: 'the suppression list that the tenant has of its own' },
  'ses:DescribeActiveReceiptRuleSet': { api: 'receiving', about: 'region', names: 'the active receipt rule set' },
  'ses:GetAccount': { api: 'account', about: 'region', names: 'the pricing plan, and VDM if it is on' },
  'ses:GetDedicatedIps': { api: 'ses', about: 'region', names: 'the dedicated IP addresses' },
  'ses:GetDeliverabilityDashboardOptions': { api: 'ses', about: 'region', names: 'the subscription of the dashboard' },
} as const satisfies Readonly<
  Record<string, { readonly api: Api | 'account'; readonly about: 'resource' | 'region'; readonly names: string }>
>;

export type Lookup = keyof typeof LOOKUPS;

/** The lookups of one API. A check also reads the lookups of `account`. */
export type LookupOf<A extends Api | 'account'> = { [L in Lookup]: (typeof LOOKUPS)[L]['api'] extends A ? L : never }[Lookup];

/** The actions that remove a resource from its tenants. */
const LEAVE_TENANTS = ['ses:ListResourceTenants', 'ses:DeleteTenantResourceAssociation'] as const;

const ONLY_SETTINGS = { data: false, dataReason: 'only settings, which can be created again' } as const;

const TEXTS = { data: true, dataReason: 'the texts of messages' } as const;

const DEFAULTS = { otherActions: [], taggable: true, after: [], asynchronous: false } as const;

/** In the order of a plan. */
const KIND_TABLE = {
  'multi-region-endpoint': {
    ...DEFAULTS,
    data: false,
    dataReason: 'only settings; a new endpoint has another id',
    api: 'ses',
    arnType: 'multi-region-endpoint',
    listAction: 'ses:ListMultiRegionEndpoints',
    deleteAction: 'ses:DeleteMultiRegionEndpoint',
    asynchronous: true,
  },
  'ingress-point': {
    ...DEFAULTS,
    data: false,
    dataReason: 'only settings; a new ingress point has another host name',
    api: 'mail-manager',
    arnType: 'mailmanager-ingress-point',
    listAction: 'ses:ListIngressPoints',
    deleteAction: 'ses:DeleteIngressPoint',
    asynchronous: true,
  },
  tenant: {
    ...DEFAULTS,
    api: 'ses',
    arnType: 'tenant',
    listAction: 'ses:ListTenants',
    deleteAction: 'ses:DeleteTenant',
    data: 'ses:GetTenant',
    dataReason: 'a suppression list of its own holds addresses; without one it is only settings',
  },
  'rule-set': {
    ...DEFAULTS,
    ...ONLY_SETTINGS,
    api: 'mail-manager',
    arnType: 'mailmanager-rule-set',
    listAction: 'ses:ListRuleSets',
    deleteAction: 'ses:DeleteRuleSet',
    after: ['ingress-point'],
  },
  'traffic-policy': {
    ...DEFAULTS,
    ...ONLY_SETTINGS,
    api: 'mail-manager',
    arnType: 'mailmanager-traffic-policy',
    listAction: 'ses:ListTrafficPolicies',
    deleteAction: 'ses:DeleteTrafficPolicy',
    after: ['ingress-point'],
  },
  relay: {
    ...DEFAULTS,
    ...ONLY_SETTINGS,
    api: 'mail-manager',
    arnType: 'mailmanager-smtp-relay',
    listAction: 'ses:ListRelays',
    deleteAction: 'ses:DeleteRelay',
    after: ['rule-set'],
  },
  'address-list': {
    ...DEFAULTS,
    api: 'mail-manager',
    arnType: 'mailmanager-address-list',
    listAction: 'ses:ListAddressLists',
    deleteAction: 'ses:DeleteAddressList',
    otherActions: ['ses:ListAddressListImportJobs', 'ses:StopAddressListImportJob'],
    after: ['rule-set', 'traffic-policy'],
    data: true,
    dataReason: "people's addresses",
  },
  archive: {
    ...DEFAULTS,
    api: 'mail-manager',
    arnType: 'mailmanager-archive',
    listAction: 'ses:ListArchives',
    deleteAction: 'ses:DeleteArchive',
    after: ['rule-set', 'configuration-set'],
    data: true,
    dataReason: 'archived mail',
  },
  'addon-instance': {
    ...DEFAULTS,
    ...ONLY_SETTINGS,
    api: 'mail-manager',
    arnType: 'addon-instance',
    listAction: 'ses:ListAddonInstances',
    deleteAction: 'ses:DeleteAddonInstance',
    after: ['rule-set', 'traffic-policy'],
  },
  'addon-subscription': {
    ...DEFAULTS,
    api: 'mail-manager',
    arnType: 'addon-subscription',
    listAction: 'ses:ListAddonSubscriptions',
    deleteAction: 'ses:DeleteAddonSubscription',
    after: ['addon-instance'],
    data: true,
    dataReason: 'a paid subscription',
  },
  'receipt-rule-set': {
    ...DEFAULTS,
    ...ONLY_SETTINGS,
    api: 'receiving',
    arnType: undefined,
    listAction: 'ses:ListReceiptRuleSets',
    deleteAction: 'ses:DeleteReceiptRuleSet',
    otherActions: ['ses:DescribeActiveReceiptRuleSet', 'ses:SetActiveReceiptRuleSet'],
    taggable: false,
  },
  'receipt-filter': {
    ...DEFAULTS,
    ...ONLY_SETTINGS,
    api: 'receiving',
    arnType: undefined,
    listAction: 'ses:ListReceiptFilters',
    deleteAction: 'ses:DeleteReceiptFilter',
    taggable: false,
  },
  identity: {
    ...DEFAULTS,
    ...ONLY_SETTINGS,
    api: 'ses',
    arnType: 'identity',
    listAction: 'ses:ListEmailIdentities',
    deleteAction: 'ses:DeleteEmailIdentity',
    otherActions: LEAVE_TENANTS,
    after: ['tenant', 'multi-region-endpoint'],
  },
  'configuration-set': {
    ...DEFAULTS,
    ...ONLY_SETTINGS,
    api: 'ses',
    arnType: 'configuration-set',
    listAction: 'ses:ListConfigurationSets',
    deleteAction: 'ses:DeleteConfigurationSet',
    otherActions: LEAVE_TENANTS,
    after: ['tenant', 'identity'],
  },
  'dedicated-ip-pool': {
    ...DEFAULTS,
    api: 'ses',
    arnType: 'dedicated-ip-pool',
    listAction: 'ses:ListDedicatedIpPools',
    deleteAction: 'ses:DeleteDedicatedIpPool',
    after: ['configuration-set'],
    data: true,
    dataReason: 'addresses that are paid for, and their reputation',
  },
  template: {
    ...DEFAULTS,
    ...TEXTS,
    api: 'ses',
    arnType: 'template',
    listAction: 'ses:ListEmailTemplates',
    deleteAction: 'ses:DeleteEmailTemplate',
    otherActions: LEAVE_TENANTS,
    after: ['tenant'],
  },
  'custom-verification-email-template': {
    ...DEFAULTS,
    ...TEXTS,
    api: 'ses',
    arnType: 'custom-verification-email-template',
    listAction: 'ses:ListCustomVerificationEmailTemplates',
    deleteAction: 'ses:DeleteCustomVerificationEmailTemplate',
  },
  'contact-list': {
    ...DEFAULTS,
    api: 'ses',
    arnType: 'contact-list',
    listAction: 'ses:ListContactLists',
    deleteAction: 'ses:DeleteContactList',
    data: true,
    dataReason: 'contacts and their preferences',
  },
  'export-job': {
    ...DEFAULTS,
    data: false,
    dataReason: 'a copy of data that stays',
    api: 'ses',
    arnType: 'export-job',
    listAction: 'ses:ListExportJobs',
    deleteAction: 'ses:CancelExportJob',
    taggable: false,
  },
} as const satisfies Readonly<Record<string, Definition>>;

/** The kinds of resource of SES v2, SES receiving and Mail Manager that a teardown can delete. */
export type Kind = keyof typeof KIND_TABLE;

export type KindOf<A extends Api> = { [K in Kind]: (typeof KIND_TABLE)[K]['api'] extends A ? K : never }[Kind];

type KindRow = (typeof KIND_TABLE)[Kind];

/** The actions that list, delete or look up resources of any kind. */
export type ResourceAction = KindRow['listAction' | 'deleteAction'] | KindRow['otherActions'][number] | Lookup;

interface Entry extends Definition {
  readonly listAction: ResourceAction;
  readonly deleteAction: ResourceAction;
  readonly otherActions: readonly ResourceAction[];
  readonly after: readonly Kind[];
}

/**
 * Every kind that a teardown can delete. Sources: the API references of SES v2, SES v1 and Mail Manager; for the resource types, the
 * Service Authorization Reference.
 *
 * A teardown never deletes the suppression list, dedicated IP addresses, account settings, dashboards, or history (finished export jobs,
 * import jobs, test reports).
 */
export const CATALOGUE: Readonly<Record<Kind, Entry>> = KIND_TABLE;

export const KINDS = Object.keys(CATALOGUE) as Kind[];

/** A lookup for each kept resource of kind `of`. The plan has a note if the answer names a deletion of a kind in `to`. */
export interface Reference {
  readonly lookup: Lookup;
  readonly of: Kind;
  readonly to: readonly Kind[];
  /** The effect of the deletion on the kept resource. */
  readonly effect: string;
}

export const REFERENCES: readonly Reference[] = [
  {
    lookup: 'ses:GetEmailIdentity',
    of: 'identity',
    to: ['configuration-set'],
    effect: 'SES rejects messages of an identity whose default configuration set does not exist',
  },
  {
    lookup: 'ses:GetConfigurationSet',
    of: 'configuration-set',
    to: ['dedicated-ip-pool', 'archive'],
    effect: 'messages with the configuration set are then sent from another pool, not archived, or rejected',
  },
  {
    lookup: 'ses:GetRuleSet',
    of: 'rule-set',
    to: ['relay', 'archive', 'address-list', 'addon-instance'],
    effect: 'the rules that name it then fail',
  },
  {
    lookup: 'ses:GetTrafficPolicy',
    of: 'traffic-policy',
    to: ['address-list', 'addon-instance'],
    effect: 'the statements that name it then fail',
  },
  {
    lookup: 'ses:GetIngressPoint',
    of: 'ingress-point',
    to: ['rule-set', 'traffic-policy'],
    effect: 'AWS then refuses the deletion, or the ingress point accepts no mail',
  },
];

/** Pools that every account has and that nobody can delete. */
const SHARED_POOLS = new Set(['ses-shared-pool', 'ses-default-dedicated-pool']);

/** Whether AWS owns the resource. A plan never contains such a resource. */
export function isAwsOwned({ kind, name }: Pick<Resource, 'kind' | 'name'>): boolean {
  return kind === 'dedicated-ip-pool' && SHARED_POOLS.has(name);
}

/** Parses the ARN of an SES resource. Returns undefined if the catalogue does not have its kind. */
export function parseArn(arn: string): Resource | undefined {
  const {
    region = '',
    type = '',
    id = '',
  } = /^arn:[\w-]+:ses:(?<region>[\w-]+):\d{12}:(?<type>[\w-]+)\/(?<id>.+)/s.exec(arn)?.groups ?? {};
  const kind = KINDS.find(each => CATALOGUE[each].arnType === type);
  return kind && { kind, region, name: id, id, arn, deleting: false, deletedBy: undefined };
}
