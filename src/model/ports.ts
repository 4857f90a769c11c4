import type { Kind, Lookup, LookupOf, Resource, Tags } from './kinds.ts';
import type { Problem } from './problem.ts';
import type {
  ConfigurationSet,
  Identity,
  ListedIdentity,
  PolicyVersion,
  Reading,
  Recommendation,
  Role,
  SesAccount,
  Tenant,
} from './readings.ts';
import type { Task } from './result.ts';
import type { Severity } from './rules.ts';

/** The time of a run. Tests pass a virtual clock. */
export interface Clock {
  /** Milliseconds since the Unix epoch. */
  now(): number;
  /** Resolves after `milliseconds`, or rejects with the signal's reason if it aborts first. */
  sleep(milliseconds: number, signal: AbortSignal): Promise<void>;
}

/** Returns a number in [0, 1), as Math.random does. */
export type Random = () => number;

export interface Timing {
  readonly clock: Clock;
  readonly random: Random;
  /** Aborts if the run is cancelled or reaches its deadline. */
  readonly signal: AbortSignal;
  /** Returns a signal that aborts after `milliseconds`. */
  readonly timeout?: ((milliseconds: number) => AbortSignal) | undefined;
}

/** Reads the role in IAM. A read resolves whatever AWS answers, and rejects only if the run ends. */
export interface RoleReader {
  role(): Promise<Reading<Role>>;
  attachedPolicies(): Promise<Reading<readonly string[]>>;
  inlinePolicies(): Promise<Reading<readonly string[]>>;
  policy(): Promise<Reading<PolicyVersion>>;
}

/** Reads SES in one Region. Resolves and rejects as RoleReader does. */
export interface SesReader {
  account(): Promise<Reading<SesAccount>>;
  identity(name: string): Promise<Reading<Identity>>;
  identities(): Promise<Reading<readonly ListedIdentity[]>>;
  configurationSet(name: string): Promise<Reading<ConfigurationSet>>;
  tenant(name: string): Promise<Reading<Tenant>>;
  /** Returns the open recommendations of the whole account. */
  recommendations(): Promise<Reading<readonly Recommendation[]>>;
}

/** The result of a change. `changed` is false if the account already had the requested state. */
export type Change = { readonly kind: 'done'; readonly changed: boolean } | { readonly kind: 'failed'; readonly problem: Problem };

/** The only changes that a check can make, each only if an input of the workflow asks for it. */
export interface RoleWriter {
  /** Creates the role. `changed` is false if its name is taken. */
  create(description: string | undefined): Promise<Change>;
  describe(description: string): Promise<Change>;
}

/** Reads the resources of one Region for a plan. Resolves and rejects as RoleReader does. */
export interface ResourceReader {
  /** Returns all resources of a kind. Empty if the Region does not have the service. */
  list(kind: Kind): Promise<Reading<readonly Resource[]>>;
  tags(resource: Resource): Promise<Reading<Tags>>;
  /** Returns the names, ids and ARNs in the answer. `resource` is undefined for a lookup about the Region. */
  lookUp(lookup: Lookup, resource?: Resource): Promise<Reading<readonly string[]>>;
}

/** The part of ResourceReader that SesReader lacks. */
export interface InventoryReader extends Omit<ResourceReader, 'lookUp'> {
  lookUp(lookup: Exclude<Lookup, LookupOf<'account'>>, resource?: Resource): Promise<Reading<readonly string[]>>;
}

export type DeleteAnswer =
  /** The resource does not exist, and might not have existed before. */
  | { readonly kind: 'deleted' }
  /** AWS accepted the request and deletes the resource later, by `deletedBy` if AWS states a date. */
  | { readonly kind: 'deleting'; readonly deletedBy: Date | undefined }
  /** Another resource refers to this resource, or is changing it. */
  | { readonly kind: 'conflict'; readonly problem: Problem }
  | { readonly kind: 'failed'; readonly problem: Problem };

/** Deletes resources in one Region. Resolves and rejects as RoleReader does. */
export interface ResourceDeleter {
  /** Returns `failed` if the run ends before AWS answers. The outcome is then unknown. */
  delete(resource: Resource): Promise<DeleteAnswer>;
  list(kind: Kind): Promise<Reading<readonly Resource[]>>;
}

/** Deletes the role in IAM. Resolves and rejects as RoleReader does. */
export interface RoleDeleter {
  role(): Promise<Reading<Role>>;
  /** Returns the id of the deletion task. While the task of an earlier request is open, returns that id. */
  requestDeletion(): Promise<Reading<string>>;
  deletionTask(id: string): Promise<Reading<Task>>;
}

/** The runner of the job, for inputs and output. */
export interface Runner {
  /** Returns the trimmed text of an input; undefined if the environment has no such input, as is possible outside a runner. */
  input(name: string): string | undefined;
  /** Prints one line. The runner reads no command in it. */
  log(line: string): void;
  /** Prints a collapsible group of lines. */
  group(title: string, lines: readonly string[]): void;
  /** Prints a line that the log shows if step debugging is on. */
  debug(line: string): void;
  /** Hides a secret in the log from now on. */
  mask(secret: string): void;
  annotate(annotation: Annotation): void;
  output(name: string, value: string): void;
  /** Adds Markdown to the job summary; outside a runner, prints it as text. Rejects if the runner has no summary file. */
  summarize(markdown: string): Promise<void>;
}

export interface Annotation {
  readonly severity: Severity;
  readonly title: string;
  readonly message: string;
}

/** The workflow run that writes a comment. It shows readers the age and the gate of the comment. */
export interface CommentOrigin {
  readonly workflow: string;
  readonly job: string;
  /** URL of the workflow run. */
  readonly page: string;
  /** The last commit of the pull request; undefined if unknown. */
  readonly commit: string | undefined;
}
