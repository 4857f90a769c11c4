import type { Resource } from '../model/kinds.ts';
import type { Action } from '../model/permissions.ts';
import type { Reading } from '../model/readings.ts';
import type { Answer, Call, Send, SendOptions } from './clients.ts';
import { metadataOf, NotAwsError, type Operation, problemOf, serviceError } from './errors.ts';

/** Codes of IAM, SES and Mail Manager for a resource that does not exist. */
const NOT_THERE = /^(?:NoSuchEntity|NoSuchEntityException|NotFoundException|ResourceNotFoundException)$/;

/** Whether AWS answers with one of `codes`. The request id and the status exclude other servers and outages. */
export function saysGone(error: unknown, codes: RegExp): boolean {
  const { httpStatusCode, requestId } = metadataOf(error);
  return codes.test(serviceError(error).name) && requestId !== undefined && Number(httpStatusCode) < 500;
}

/** Returns `value`. @throws NotAwsError if the answer lacks the value */
export function required<T>(value: T | undefined, what: string): T {
  if (value === undefined) {
    throw new NotAwsError(`the answer has no ${what}`);
  }
  return value;
}

/** Returns `value`, whose type the SDK does not check. @throws NotAwsError if it is not a string */
export function text(value: string | undefined, what: string): string {
  return required(typeof value === 'string' ? value : undefined, what);
}

/** Makes a call and reads its answer. Rejects only if the run ends. */
export async function read<A, T>(call: () => Promise<A>, operation: Operation, value: (answer: A) => T): Promise<Reading<T>> {
  try {
    return { kind: 'found', value: value(await call()) };
  } catch (error) {
    return saysGone(error, NOT_THERE) ? { kind: 'absent' } : { kind: 'unreadable', problem: problemOf(error, operation) };
  }
}

export interface Page<T> {
  readonly items: readonly T[];
  readonly next: string | undefined;
}

/** More pages than any list can have: 20,000 templates in pages of 100. */
const MAX_PAGES = 1_000;

/** Returns every item of a paged list. @throws NotAwsError if a page repeats */
export async function pages<T>(page: (marker: string | undefined) => Promise<Page<T>>): Promise<readonly T[]> {
  const items: T[] = [];
  const seen = new Set<string | undefined>();
  for (let marker: string | undefined; seen.size < MAX_PAGES && !seen.has(marker); ) {
    seen.add(marker);
    const { items: more, next } = await page(marker);
    items.push(...more);
    if (next === undefined) {
      return items;
    }
    marker = next;
  }
  throw new NotAwsError('the list is not usable: AWS returned a page twice');
}

/** Returns a valid date; undefined for an invalid one. */
export function validDate(date: Date | undefined): Date | undefined {
  return Number.isFinite(date?.getTime()) ? date : undefined;
}

/** A resource, as a list shows it. */
export interface Listed {
  readonly name: string;
  /** The API's id; equal to the name if the API has no other id. */
  readonly id: string;
  /** The ARN, if the list has one. Otherwise the ARN is built from the kind and the id. */
  readonly arn?: string;
  readonly deleting?: boolean;
  /** The date by which AWS deletes the resource. */
  readonly deletedBy?: Date | undefined;
  /** Other resources or Regions that the list names as parts of this resource. */
  readonly uses?: readonly unknown[] | undefined;
}

/** A listed resource whose name or id can be missing. */
type Item = Omit<Listed, 'name' | 'id'> & { readonly name?: string | undefined; readonly id?: string | undefined };

/** Makes a call that needs `action`, the action that a denial names. */
export type Ask = <T extends Answer>(action: Action, send: Send<T>) => Promise<T>;

/** The operations of a kind of resource. */
export interface ResourceApi {
  page(marker: string | undefined, call: Call): Promise<Page<Listed>>;
  /** Requests the deletion. Resolves with the date by which AWS deletes the resource, if AWS keeps it until then. */
  remove(resource: Resource, call: Call): Promise<Date | undefined>;
  /** Removes blockers that belong to the resource. Resolves with true if there were any. */
  release?(resource: Resource, ask: Ask): Promise<boolean>;
}

/** The requests for a kind of resource with a paged list and a single deletion request. */
export interface Requests<P> {
  list(NextToken: string | undefined, options: SendOptions): Promise<P>;
  items(page: P): readonly Item[] | undefined;
  delete(id: string, options: SendOptions): Promise<Answer>;
  /** Returns the date by which AWS deletes the resource, if its deletion is requested now. */
  deletedBy?(): Date;
  readonly release?: ResourceApi['release'];
}

export function resourceApi<P extends Answer & { readonly NextToken?: string | undefined }>(requests: Requests<P>): ResourceApi {
  const { release } = requests;
  return {
    async page(marker, call) {
      const page = await call(options => requests.list(marker, options));
      const items = required(requests.items(page), 'list of resources').map(each => ({
        ...each,
        id: 'id' in each ? text(each.id, 'id of a resource') : text(each.name, 'name of a resource'),
        name: text(each.name ?? each.id, 'name of a resource'),
      }));
      return { items, next: page.NextToken };
    },
    async remove({ id }, call) {
      await call(options => requests.delete(id, options));
      return requests.deletedBy?.();
    },
    ...(release && { release }),
  };
}

/** Returns the names in the answer. Callers ignore values that are not strings. */
export type SendLookup = (id: string, arn: string, call: Call) => Promise<readonly unknown[]>;

/** The operations of one service in one Region. */
export interface ResourceApis<Kinds extends string, Lookups extends string> {
  readonly kinds: Readonly<Record<Kinds, ResourceApi>>;
  readonly lookups: Readonly<Record<Lookups, SendLookup>>;
  tags(arn: string, call: Call): Promise<readonly { readonly Key?: string | undefined; readonly Value?: string | undefined }[] | undefined>;
}
