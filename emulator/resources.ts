import type { Pending, Wait } from './wait.ts';

/** The kinds of resource that SES keeps in a Region, and what stands for each in an ARN. */
const SEGMENTS = {
  identity: 'identity',
  'configuration-set': 'configuration-set',
  template: 'template',
  'custom-verification-email-template': 'custom-verification-email-template',
  'contact-list': 'contact-list',
  'dedicated-ip-pool': 'dedicated-ip-pool',
  tenant: 'tenant',
  'multi-region-endpoint': 'multi-region-endpoint',
  'export-job': 'export-job',
  'import-job': 'import-job',
  // AWS defines no resource type for these three: their ARNs are only names for tests to go by.
  'suppressed-destination': 'suppressed-destination',
  'receipt-rule-set': 'receipt-rule-set',
  'receipt-filter': 'receipt-filter',
  'ingress-point': 'mailmanager-ingress-point',
  'rule-set': 'mailmanager-rule-set',
  'traffic-policy': 'mailmanager-traffic-policy',
  relay: 'mailmanager-smtp-relay',
  archive: 'mailmanager-archive',
  'address-list': 'mailmanager-address-list',
  'addon-instance': 'addon-instance',
  'addon-subscription': 'addon-subscription',
} as const;

/** Kind of a resource of SES. */
export type ResourceKind = keyof typeof SEGMENTS;

/** Every kind. */
export const RESOURCE_KINDS = Object.keys(SEGMENTS) as readonly ResourceKind[];

/** Something that SES keeps in a Region of an account. */
export interface Resource {
  readonly kind: ResourceKind;
  readonly name: string;
  /** What operations name it by: its name, or the id that Mail Manager gave it. */
  readonly id: string;
  readonly arn: string;
  readonly createdAt: Date;
  updatedAt: Date;
  tags: Record<string, string>;
  /** ARNs of what can't be deleted while this is there; to be changed by `Resources` only. */
  readonly dependsOn: Set<string>;
  /** Of the kinds that have one; not while it is being made or deleted. */
  status?: string | undefined;
  /** Until when it is still being made. */
  provisioning?: Pending | undefined;
  /** How long its deletion takes, once it is asked for. */
  deprovisioningFor: Wait;
  /** Until when it is still being deleted. */
  deprovisioning?: Pending | undefined;
  /** Jobs that fill it: address lists have them. */
  importJobs: ImportJob[];
  /** Fields that lists and reads answer besides the usual ones, or in their place. */
  fields: Record<string, unknown>;
}

/** A job that fills an address list: `CREATED`, `PROCESSING`, `COMPLETED`, `FAILED` or `STOPPED`. */
export interface ImportJob {
  readonly id: string;
  status: string;
}

/** What an ARN says of a resource. */
export interface ResourceArn {
  partition: string;
  region: string;
  accountId: string;
  kind: ResourceKind;
  /** All that comes after the kind. */
  path: string;
}

/** The ARN of a resource. */
export function formatArn({ partition, region, accountId, kind, path }: ResourceArn): string {
  return `arn:${partition}:ses:${region}:${accountId}:${SEGMENTS[kind]}/${path}`;
}

/** Reads an ARN; undefined where it isn't one of a resource of SES. */
export function parseArn(arn: string): ResourceArn | undefined {
  const [, partition = '', region = '', accountId = '', segment = '', path = ''] =
    /^arn:([^:]+):ses:([^:]+):(\d{12}):([^/:]+)\/(.+)$/.exec(arn) ?? [];
  const kind = RESOURCE_KINDS.find(candidate => SEGMENTS[candidate] === segment);
  return kind && { partition, region, accountId, kind, path };
}

/** What stands for a kind in an ARN. */
export function segmentOf(kind: ResourceKind): string {
  return SEGMENTS[kind];
}

/** The resources of a Region, found by kind and id, and by what they hold on to. */
export class Resources {
  readonly #byKind = new Map<ResourceKind, Map<string, Resource>>();
  readonly #holders = new Map<string, Set<Resource>>();

  add(resource: Resource): void {
    const known = this.#byKind.get(resource.kind) ?? new Map<string, Resource>();
    this.#byKind.set(resource.kind, known.set(resource.id, resource));
    for (const arn of resource.dependsOn) {
      this.#holders.set(arn, (this.#holders.get(arn) ?? new Set()).add(resource));
    }
  }

  get(kind: ResourceKind, id: string): Resource | undefined {
    return this.#byKind.get(kind)?.get(id);
  }

  /** All of a kind. */
  of(kind: ResourceKind): Iterable<Resource> {
    return this.#byKind.get(kind)?.values() ?? [];
  }

  /** What holds on to a resource. */
  holdersOf(arn: string): readonly Resource[] {
    return [...(this.#holders.get(arn) ?? [])];
  }

  remove(resource: Resource): void {
    this.#byKind.get(resource.kind)?.delete(resource.id);
    for (const arn of resource.dependsOn) this.#holders.get(arn)?.delete(resource);
  }

  /** Lets a resource hold on to one less. */
  release(resource: Resource, arn: string): void {
    resource.dependsOn.delete(arn);
    this.#holders.get(arn)?.delete(resource);
  }
}
