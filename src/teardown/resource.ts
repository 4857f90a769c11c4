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
