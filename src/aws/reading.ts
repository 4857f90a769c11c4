import type { Resource } from '../model/kinds.ts';
import type { Action } from '../model/permissions.ts';
import type { Reading } from '../model/readings.ts';
import type { Answer, Call, Send, SendOptions } from './clients.ts';
import { metadataOf, NotAwsError, type Operation, problemOf, serviceError } from './errors.ts';

/** AWS's codes for what is not there, in IAM, in SES and in Mail Manager. */
const NOT_THERE = /^(?:NoSuchEntity|NoSuchEntityException|NotFoundException|ResourceNotFoundException)$/;

/** Whether AWS itself says in one of `codes` that something is not there: with a request id, and not in passing, as of an outage. */
export function saysGone(error: unknown, codes: RegExp): boolean {
  const { httpStatusCode, requestId } = metadataOf(error);
  return codes.test(serviceError(error).name) && requestId !== undefined && Number(httpStatusCode) < 500;
}

/** The part of an answer without which it says nothing. */
export function required<T>(value: T | undefined, what: string): T {
  if (value === undefined) {
    throw new NotAwsError(`the answer has no ${what}`);
  }
  return value;
}

/** A text without which an answer says nothing: the SDK hands on whatever JSON has in its place. */
export function text(value: string | undefined, what: string): string {
  return required(typeof value === 'string' ? value : undefined, what);
}

/** Makes a call and reads its answer; rejects only when the run is over. */
export async function read<A, T>(call: () => Promise<A>, operation: Operation, value: (answer: A) => T): Promise<Reading<T>> {
  try {
    return { kind: 'found', value: value(await call()) };
  } catch (error) {
    return saysGone(error, NOT_THERE) ? { kind: 'absent' } : { kind: 'unreadable', problem: problemOf(error, operation) };
  }
}

/** One page of a list. */
export interface Page<T> {
  readonly items: readonly T[];
  readonly next: string | undefined;
}

/** More pages than any of the lists can have: 20,000 templates come in pages of 100. */
const PAGES = 1_000;

/** Every item of a list that comes in pages. */
export async function pages<T>(page: (marker: string | undefined) => Promise<Page<T>>): Promise<readonly T[]> {
  const items: T[] = [];
  const seen = new Set<string | undefined>();
  for (let marker: string | undefined; seen.size < PAGES && !seen.has(marker); ) {
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

/** A date that can be shown; what is not one is taken for left out. */
export function validDate(date: Date | undefined): Date | undefined {
  return Number.isFinite(date?.getTime()) ? date : undefined;
}

/** A resource as a list shows it. */
export interface Listed {
  readonly name: string;
  /** The API's id; the name if the API has no other. */
  readonly id: string;
  /** The ARN, if the list has it. Otherwise it is made of the kind and the id. */
  readonly arn?: string;
  /** Whether AWS is deleting it. */
  readonly deleting?: boolean;
  /** When AWS has deleted it. */
  readonly deletedBy?: Date | undefined;
  /** What the list says that the resource uses. */
  readonly uses?: readonly unknown[] | undefined;
}

/** The name and id of a resource of which the answer may lack parts. */
type Item = Omit<Listed, 'name' | 'id'> & { readonly name?: string | undefined; readonly id?: string | undefined };

/** Makes a call that `action` allows, which is the action that a denial names. */
export type Ask = <T extends Answer>(action: Action, send: Send<T>) => Promise<T>;

/** What the API of a kind of resource can do. */
export interface ResourceApi {
  page(marker: string | undefined, call: Call): Promise<Page<Listed>>;
  /** Requests the deletion. Resolves with the date by which AWS deletes the resource, if it keeps it until then. */
  remove(resource: Resource, call: Call): Promise<Date | undefined>;
  /** Takes away what belongs to the resource and keeps AWS from deleting it. True if there was something. */
  release?(resource: Resource, ask: Ask): Promise<boolean>;
}

/** The requests of a kind of resource that is listed in pages and deleted by one request. */
export interface Requests<P> {
  list(NextToken: string | undefined, options: SendOptions): Promise<P>;
  items(page: P): readonly Item[] | undefined;
  delete(id: string, options: SendOptions): Promise<Answer>;
  /** When AWS has deleted a resource of which the deletion is requested now. */
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

/** What a lookup names; anything but a text is left out. */
export type LookUp = (id: string, arn: string, call: Call) => Promise<readonly unknown[]>;

/** The resources of one service in one Region. */
export interface ResourceApis<Kinds extends string, Lookups extends string> {
  readonly kinds: Readonly<Record<Kinds, ResourceApi>>;
  readonly lookups: Readonly<Record<Lookups, LookUp>>;
  tags(arn: string, call: Call): Promise<readonly { readonly Key?: string | undefined; readonly Value?: string | undefined }[] | undefined>;
}
