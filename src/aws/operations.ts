import type { Resource, Tags } from '../model/kinds.ts';
import type { Action } from '../model/permissions.ts';
import type { Send, SendOptions } from './caller.ts';
import { text } from './reader.ts';

/** A resource as a list shows it; the rest follows from its kind and Region. */
export interface Listed {
  readonly name: string;
  /** Where the API's id is not the name. */
  readonly id?: string;
  /** Where the list says it; else it is made of the kind and the id. */
  readonly arn?: string;
  /** Deleted already, but not gone. */
  readonly going?: boolean;
  readonly goneBy?: Date;
}

export interface Page {
  readonly items: readonly Listed[];
  readonly next: string | undefined;
}

/** Makes a request that is allowed by `action`, which is what a denial of it names. */
export type Ask = <T>(action: Action, send: Send<T>) => Promise<T>;

/** What the API of a kind can do; each of `page` and `remove` is one request, and throws the SDK's errors. */
export interface Operations {
  readonly listAction: Action;
  readonly deleteAction: Action;
  page(marker: string | undefined, options: SendOptions): Promise<Page>;
  /** Resolves with whether the resource is gone; or is going, where AWS says by when. */
  remove(resource: Resource, options: SendOptions): Promise<'gone' | 'going' | Date>;
  /** Takes away what belongs to the resource and stands in the way of its deletion; true where there was something. */
  release?(resource: Resource, ask: Ask): Promise<boolean>;
}

/** The resources of one service in one Region. */
export interface Service<Kinds extends string> {
  readonly operations: Readonly<Record<Kinds, Operations>>;
  tags(arn: string, options: SendOptions): Promise<Tags>;
}

/** Tags as the SDK has them. */
export function tagsOf(tags: readonly { readonly Key?: string | undefined; readonly Value?: string | undefined }[]): Tags {
  return new Map(tags.map(({ Key, Value }) => [text(Key, 'key of a tag'), text(Value, 'value of a tag')]));
}
