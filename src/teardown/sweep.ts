import { type Backoff, backoff } from '../core/retry.ts';
import { count, formatDuration, sanitize } from '../core/text.ts';
import { CATALOGUE, KINDS, type Kind, keyOf, type Resource } from '../model/kinds.ts';
import type { ResourceDeleter, Timing } from '../model/ports.ts';
import { type Problem, RunError } from '../model/problem.ts';
import type { ResourceOutcome, TeardownEvent } from '../model/result.ts';

export interface SweepPorts extends Timing {
  region(name: string): ResourceDeleter;
  /** Called with each deletion that ends, and before that with each that AWS has accepted but not ended, or refuses for now. */
  learn(event: TeardownEvent): void;
  /** Called once for each deletion that ends. */
  ended(resource: Resource): void;
  /** Called when a Region's deletions have ended, or the sweep has. */
  regionEnded(region: string): void;
}

/** The maximum number of attempts of a deletion that another resource blocks. */
const CONFLICT_ATTEMPTS = 8;

const BETWEEN_CONFLICTS: Backoff = { least: 2_000, initial: 5_000, max: 60_000 };

/** In milliseconds. An ingress point takes up to 5 minutes (the wait of AWS's CloudFormation handler), a multi-region endpoint longer. */
const DELETED_WITHIN = 15 * 60_000;

const BETWEEN_LISTS = 5_000;

/** Concurrent deletions in one Region. The adapter limits the rate of the requests. */
const CONCURRENCY = 8;

interface Job {
  readonly resource: Resource;
  attempts: number;
  notBefore: number;
}

/**
 * Deletes resources, in all Regions at the same time. The failure of a Region or a resource stops no other.
 *
 * @param earlier resources that AWS was already deleting; the resources after them in the order wait for them
 * @returns the outcome of each resource, in the order in which the deletions ended
 * @throws RunError if AWS no longer accepts the credentials, because every other deletion would also fail
 */
export async function sweep(
  resources: readonly Resource[],
  ports: SweepPorts,
  earlier: readonly Resource[] = [],
): Promise<readonly ResourceOutcome[]> {
  const failed = new AbortController();
  const signal = AbortSignal.any([ports.signal, failed.signal]);
  const outcomes: ResourceOutcome[] = [];
  const ended = (outcome: ResourceOutcome): void => {
    outcomes.push(outcome);
    ports.learn({ kind: 'resource', outcome });
    ports.ended(outcome.resource);
  };
  const awaited = earlier.filter(({ kind, deletedBy }) => CATALOGUE[kind].asynchronous && deletedBy === undefined);
  const sweeps = [...Map.groupBy(resources, ({ region }) => region)].map(async ([region, own]) => {
    const before = awaited.filter(each => each.region === region);
    try {
      await new RegionSweep(own, ports.region(region), { ...ports, signal }, before, ended).run();
    } catch (error) {
      failed.abort(error);
      throw error;
    } finally {
      ports.regionEnded(region);
    }
  });
  await Promise.allSettled(sweeps);
  await Promise.all(sweeps);
  return outcomes;
}

/** Deletes the resources of one Region in the order of their dependencies. */
class RegionSweep {
  readonly #aws: ResourceDeleter;
  readonly #ports: SweepPorts;
  readonly #ended: (outcome: ResourceOutcome) => void;
  /** In the order of the table of kinds. */
  readonly #waiting: ReadonlyMap<Kind, Job[]>;
  /** Resources that AWS is deleting, by key, with the time of the request. */
  readonly #deleting = new Map<string, { readonly resource: Resource; readonly since: number }>();
  /** The number of open deletions by kind. */
  readonly #left: Record<Kind, number>;
  #unfinished: number;
  /** Resources of an earlier deletion request. Other resources wait for them, but the sweep does not report them. */
  readonly #earlier: ReadonlySet<Resource>;
  #listedAt = Number.NEGATIVE_INFINITY;

  constructor(
    resources: readonly Resource[],
    aws: ResourceDeleter,
    ports: SweepPorts,
    earlier: readonly Resource[],
    ended: (outcome: ResourceOutcome) => void,
  ) {
    this.#aws = aws;
    this.#ports = ports;
    this.#ended = ended;
    const jobs = Map.groupBy(
      resources.map((resource): Job => ({ resource, attempts: 0, notBefore: 0 })),
      ({ resource }) => resource.kind,
    );
    this.#waiting = new Map(KINDS.map(kind => [kind, jobs.get(kind) ?? []]));
    this.#left = Object.fromEntries(KINDS.map(kind => [kind, jobs.get(kind)?.length ?? 0])) as Record<Kind, number>;
    this.#unfinished = resources.length;
    for (const resource of earlier) {
      this.#deleting.set(keyOf(resource), { resource, since: ports.clock.now() });
      this.#left[resource.kind] += 1;
    }
    this.#earlier = new Set(earlier);
  }

  async run(): Promise<void> {
    const { clock, signal } = this.#ports;
    const running = new Set<Promise<void>>();
    const errors: unknown[] = [];
    while (this.#unfinished > 0 && errors.length === 0 && !signal.aborted) {
      const now = clock.now();
      const job = running.size < CONCURRENCY ? this.#next(now) : undefined;
      if (job !== undefined) {
        const deletion = this.#delete(job)
          .catch((error: unknown) => errors.push(error))
          .then(() => {
            running.delete(deletion);
          });
        running.add(deletion);
      } else if (running.size > 0) {
        await Promise.race(running);
      } else if (this.#deleting.size > 0 && now >= this.#listedAt + BETWEEN_LISTS) {
        await this.#listDeleting();
      } else {
        await clock.sleep(this.#nextTime(now) - now, signal);
      }
    }
    await Promise.all(running);
    signal.throwIfAborted();
    if (errors.length > 0) {
      throw errors[0];
    }
  }

  /** Returns the first deletion that can start: its wait is over, and no resource that can refer to its kind is left. */
  #next(now: number): Job | undefined {
    for (const [kind, jobs] of this.#waiting) {
      const index = jobs.findIndex(({ notBefore }) => notBefore <= now);
      if (index >= 0 && CATALOGUE[kind].after.every(each => this.#left[each] === 0)) {
        return jobs.splice(index, 1)[0];
      }
    }
    return undefined;
  }

  /**
   * Returns the time of the next list or attempt.
   *
   * @throws Error if there is none, which is a defect of this class
   */
  #nextTime(now: number): number {
    const waits = [...this.#waiting.values()].flat().map(({ notBefore }) => notBefore);
    const lists = this.#deleting.size > 0 ? [this.#listedAt + BETWEEN_LISTS] : [];
    const times = [...waits, ...lists].filter(time => time > now);
    if (times.length === 0) {
      throw new Error(`the sweep has ${count(this.#unfinished, 'resource')} left, and nothing to wait for`);
    }
    return Math.min(...times);
  }

  async #delete(job: Job): Promise<void> {
    const { clock, random, learn } = this.#ports;
    const { resource } = job;
    const refused = (problem: Problem): ResourceOutcome => ({ resource, state: 'failed', problem: advised(problem) });
    const answer = await this.#aws.delete(resource).catch((error: unknown) => {
      // The run is over. AWS's last answer explains why the resource is left.
      if (error instanceof RunError && error.cause instanceof RunError) {
        learn({ kind: 'resource', outcome: refused(error.cause.problem) });
      }
      throw error;
    });
    switch (answer.kind) {
      case 'deleted':
        this.#end({ resource, state: 'deleted' });
        break;
      case 'deleting': {
        const outcome = { resource, state: 'deleting', deletedBy: answer.deletedBy } as const;
        // The sweep does not wait for a deletion with a date: archives take 30 days.
        if (answer.deletedBy === undefined) {
          this.#deleting.set(keyOf(resource), { resource, since: clock.now() });
          learn({ kind: 'resource', outcome });
        } else {
          this.#end(outcome);
        }
        break;
      }
      case 'conflict':
        job.attempts += 1;
        if (job.attempts < CONFLICT_ATTEMPTS) {
          job.notBefore = clock.now() + backoff(job.attempts, BETWEEN_CONFLICTS, random);
          learn({ kind: 'resource', outcome: refused(answer.problem) });
          this.#waiting.get(resource.kind)?.push(job);
          break;
        }
        this.#end(refused(answer.problem));
        break;
      case 'failed':
        this.#end(refused(answer.problem));
        break;
    }
  }

  /** Lists each kind once, which shows all its pending deletions in one request. */
  async #listDeleting(): Promise<void> {
    const { clock } = this.#ports;
    this.#listedAt = clock.now();
    for (const [kind, deleting] of Map.groupBy([...this.#deleting], ([, { resource }]) => resource.kind)) {
      const listed = await this.#aws.list(kind);
      const shown = listed.kind === 'found' ? new Set(listed.value.map(keyOf)) : undefined;
      for (const [key, { resource, since }] of deleting) {
        const late = clock.now() - since >= DELETED_WITHIN;
        if (shown !== undefined && !shown.has(key)) {
          this.#deleting.delete(key);
          this.#end({ resource, state: 'deleted' });
        } else if (listed.kind === 'unreadable' && (late || listed.problem.permanent)) {
          this.#deleting.delete(key);
          this.#end({ resource, state: 'failed', problem: listed.problem });
        } else if (late) {
          this.#deleting.delete(key);
          this.#end({ resource, state: 'failed', problem: stillListed(resource) });
        }
      }
    }
  }

  #end(outcome: ResourceOutcome): void {
    const { resource } = outcome;
    this.#left[resource.kind] -= 1;
    if (this.#earlier.has(resource)) {
      return;
    }
    this.#unfinished -= 1;
    this.#ended(outcome);
    if (outcome.state === 'failed' && outcome.problem.code === 'credentials') {
      throw new RunError(outcome.problem);
    }
  }
}

/** Advice on permanent refusals, by AWS's words, which AWS does not document. */
const DELETION_REFUSALS: readonly (readonly [RegExp, string])[] = [
  [/configuration.?set.*associat|associat.*configuration.?set/i, 'remove the resource from the configuration set, or select the set too'],
  [
    /DeleteDedicatedIpPool\b.*\b(?:contain|ha[sd]|have|hold|assign).*\bips?\b/i,
    'move the addresses to another pool under "Dedicated IPs" in the SES console, or ask AWS Support to release them',
  ],
  [/not (?:supported|available) in|unsupported/i, 'the feature is not in this Region: leave the Region out of `resource-regions`'],
  [/$/, "resolve what AWS's message names in the SES console, and run the job again: without a change, AWS gives the same answer"],
];

/** Adds the advice to a permanent refusal. */
export function advised(problem: Problem): Problem {
  const [, advice] = DELETION_REFUSALS.find(([words]) => words.test(problem.message)) as [RegExp, string];
  return problem.code === 'unexpected' && problem.permanent ? { ...problem, advice } : problem;
}

function stillListed({ name }: Resource): Problem {
  return {
    code: 'unexpected',
    message: `${sanitize(name)} still exists ${formatDuration(DELETED_WITHIN)} after the request for its deletion`,
    advice: 'check it in the SES console, and run the job again',
    permanent: false,
  };
}
