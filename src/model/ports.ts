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

/** Time as a run sees it; passed in, so that tests run in virtual time. */
export interface Clock {
  /** Milliseconds since the Unix epoch. */
  now(): number;
  /** Resolves after `milliseconds`; rejects with the signal's reason when it aborts first. */
  sleep(milliseconds: number, signal: AbortSignal): Promise<void>;
}

/** A number in [0, 1), like Math.random. */
export type Random = () => number;

/** How a run waits, and when it ends. */
export interface Timing {
  readonly clock: Clock;
  readonly random: Random;
  /** Aborts when the run is cancelled, and at its deadline. */
  readonly signal: AbortSignal;
  /** A signal that aborts after so many milliseconds. */
  readonly timeout?: ((milliseconds: number) => AbortSignal) | undefined;
}

/** IAM's part of the account; every read resolves, whatever AWS answers, and rejects only when the run is cancelled. */
export interface RoleReader {
  role(): Promise<Reading<Role>>;
  attachedPolicies(): Promise<Reading<readonly string[]>>;
  inlinePolicies(): Promise<Reading<readonly string[]>>;
  policy(): Promise<Reading<PolicyVersion>>;
}

/** SES's part of the account in one Region; resolves and rejects as RoleReader does. */
export interface SesReader {
  account(): Promise<Reading<SesAccount>>;
  identity(name: string): Promise<Reading<Identity>>;
  /** All identities of the Region. */
  identities(): Promise<Reading<readonly ListedIdentity[]>>;
  configurationSet(name: string): Promise<Reading<ConfigurationSet>>;
  tenant(name: string): Promise<Reading<Tenant>>;
  /** The open recommendations of the whole account. */
  recommendations(): Promise<Reading<readonly Recommendation[]>>;
}

/** What came of something that a run set out to change; `changed` is false where it was so already. */
export type Change = { readonly kind: 'done'; readonly changed: boolean } | { readonly kind: 'failed'; readonly problem: Problem };

/** The only changes that a check can make to an account, and only where the workflow asks for them by name. */
export interface RoleWriter {
  /** Creates the role; not changed where its name is taken. */
  create(description: string | undefined): Promise<Change>;
  /** Sets the role's description. */
  describe(description: string): Promise<Change>;
}

/** The resources of one Region, as far as a plan needs them; every call resolves and rejects as RoleReader's does. */
export interface ResourceReader {
  /** All of a kind. Empty where the Region does not have the service. */
  list(kind: Kind): Promise<Reading<readonly Resource[]>>;
  tags(resource: Resource): Promise<Reading<Tags>>;
  /** The names, ids and ARNs that the answer to a lookup has; of a lookup about the Region, `resource` is undefined. */
  lookUp(lookup: Lookup, resource?: Resource): Promise<Reading<readonly string[]>>;
}

/** The part of a ResourceReader that SesReader does not have. */
export interface InventoryReader extends Omit<ResourceReader, 'lookUp'> {
  lookUp(lookup: Exclude<Lookup, LookupOf<'account'>>, resource?: Resource): Promise<Reading<readonly string[]>>;
}

/** The answer to a request to delete a resource. */
export type DeleteAnswer =
  /** The resource does not exist any more; it may not have existed before. */
  | { readonly kind: 'deleted' }
  /** AWS has accepted the request and deletes the resource later: by `deletedBy`, if AWS says so. */
  | { readonly kind: 'deleting'; readonly deletedBy: Date | undefined }
  /** Something refers to the resource or is changing it. */
  | { readonly kind: 'conflict'; readonly problem: Problem }
  | { readonly kind: 'failed'; readonly problem: Problem };

/** Deletes in one Region; every call resolves, whatever AWS answers, and rejects only when the run is over. */
export interface ResourceDeleter {
  /** Also `failed` if the run is over before AWS has answered: then the outcome is not known. */
  delete(resource: Resource): Promise<DeleteAnswer>;
  list(kind: Kind): Promise<Reading<readonly Resource[]>>;
}

/** IAM's part in the deletion; every call resolves, whatever AWS answers, and rejects only when the run is over. */
export interface RoleDeleter {
  role(): Promise<Reading<Role>>;
  /** The id of the deletion task; that of an earlier request while its task is open. */
  requestDeletion(): Promise<Reading<string>>;
  deletionTask(id: string): Promise<Reading<Task>>;
}

/** The runner that started the action: where its inputs come from and where its words go. */
export interface Runner {
  /** An input's text, trimmed; undefined if it was not given, as an input that nothing needs is outside a runner. */
  input(name: string): string | undefined;
  /** Prints a line, whatever is in it, as a line. */
  log(line: string): void;
  /** Prints lines that fold into one. */
  group(title: string, lines: readonly string[]): void;
  /** Prints a line for step debugging. */
  debug(line: string): void;
  /** Keeps a secret out of the log, from here on. */
  mask(secret: string): void;
  annotate(annotation: Annotation): void;
  output(name: string, value: string): void;
  /** Adds Markdown to the job summary. Rejects if the runner offers none. Prints it as text outside a runner. */
  summarize(markdown: string): Promise<void>;
}

/** A line that the runner shows at the top of the run. */
export interface Annotation {
  readonly severity: Severity;
  readonly title: string;
  readonly message: string;
}

/** The workflow run that a comment is from, so that a reader knows how old it is, and of which gate. */
export interface CommentOrigin {
  readonly workflow: string;
  readonly job: string;
  /** The run's page. */
  readonly page: string;
  /** The last commit of the pull request; undefined if it is not known. */
  readonly commit: string | undefined;
}
