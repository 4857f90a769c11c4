import type { Pending, Wait } from './wait.ts';

/** The kinds of resource in SES, with their resource types in ARNs. */
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
  // AWS defines no resource type for these three. Their ARNs are only names for tests.
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

export type ResourceKind = keyof typeof SEGMENTS;

export const RESOURCE_KINDS = Object.keys(SEGMENTS) as readonly ResourceKind[];

/** A resource of SES in a Region of an account. */
export interface Resource {
  readonly kind: ResourceKind;
  readonly name: string;
  /** The id that operations use: the name, or an id of Mail Manager. */
  readonly id: string;
  readonly arn: string;
  readonly createdAt: Date;
  updatedAt: Date;
  tags: Record<string, string>;
  /** ARNs of resources that can't be deleted while this one exists. Only `Resources` changes them. */
  readonly dependsOn: Set<string>;
  /** For the kinds that have a status, except during creation and deletion. */
  status?: string | undefined;
  /** The end of the creation. */
  provisioning?: Pending | undefined;
  /** The duration of the deletion. */
  deprovisioningFor: Wait;
  /** The end of the deletion. */
  deprovisioning?: Pending | undefined;
  /** The import jobs of an address list. */
  importJobs: ImportJob[];
  /** Fields that lists and reads add, or replace. */
  fields: Record<string, unknown>;
}

/** A job that fills an address list: `CREATED`, `PROCESSING`, `COMPLETED`, `FAILED` or `STOPPED`. */
export interface ImportJob {
  readonly id: string;
  status: string;
}

/** The parts of a resource's ARN. */
export interface ResourceArn {
  partition: string;
  region: string;
  accountId: string;
  kind: ResourceKind;
  /** Everything after the resource type. */
  path: string;
}

/** Returns the ARN of a resource. */
export function formatArn({ partition, region, accountId, kind, path }: ResourceArn): string {
  return `arn:${partition}:ses:${region}:${accountId}:${SEGMENTS[kind]}/${path}`;
}

/** Parses an ARN; undefined if it is not one of an SES resource. */
export function parseArn(arn: string): ResourceArn | undefined {
  const [, partition = '', region = '', accountId = '', segment = '', path = ''] =
    /^arn:([^:]+):ses:([^:]+):(\d{12}):([^/:]+)\/(.+)$/.exec(arn) ?? [];
  const kind = RESOURCE_KINDS.find(candidate => SEGMENTS[candidate] === segment);
  return kind && { partition, region, accountId, kind, path };
}

/** Returns the resource type of a kind. */
export function segmentOf(kind: ResourceKind): string {
  return SEGMENTS[kind];
}

/** The resources of a Region, by kind and id, and by dependency. */
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

  of(kind: ResourceKind): Iterable<Resource> {
    return this.#byKind.get(kind)?.values() ?? [];
  }

  /** Returns the resources that block the deletion of `arn`. */
  holdersOf(arn: string): readonly Resource[] {
    return [...(this.#holders.get(arn) ?? [])];
  }

  remove(resource: Resource): void {
    this.#byKind.get(resource.kind)?.delete(resource.id);
    for (const arn of resource.dependsOn) this.#holders.get(arn)?.delete(resource);
  }

  /** Removes a dependency of a resource. */
  release(resource: Resource, arn: string): void {
    resource.dependsOn.delete(arn);
    this.#holders.get(arn)?.delete(resource);
  }
}
