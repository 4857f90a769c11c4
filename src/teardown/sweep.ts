import { type Backoff, backoff } from '../core/retry.ts';
import { count, duration, sanitize } from '../core/text.ts';
import { CATALOGUE, KINDS, type Kind, keyOf, type Resource } from '../model/kinds.ts';
import type { Clock, Random, ResourceDeleter } from '../model/ports.ts';
import type { Problem } from '../model/problem.ts';
import type { Fate, Swept } from '../model/result.ts';

export interface SweepPorts {
  region(name: string): ResourceDeleter;
  readonly clock: Clock;
  readonly random: Random;
  readonly signal: AbortSignal;
  /** Is told of a deletion that AWS has taken and that is waited for. */
  started?(resource: Resource): void;
  /** Is told of each resource once, when it is settled. */
  settled(swept: Swept): void;
}

/** Tries of a deletion that something else stands in the way of, and the waits between them. */
const CONFLICT_TRIES = 8;

const BETWEEN_CONFLICTS: Backoff = { least: 2_000, initial: 5_000, max: 60_000 };

/** An ingress point takes up to 5 minutes (AWS's own CloudFormation handler waits that long), a multi-region endpoint some more. */
const GOING_WITHIN = 15 * 60_000;

const BETWEEN_LOOKS = 5_000;

interface Job {
  readonly resource: Resource;
  tries: number;
  notBefore: number;
}

/**
 * Deletes resources, each Region in a lane of its own, all side by side; one broken Region or resource stops no other.
 *
 * @param going what AWS was deleting before: what has to come after it waits for it
 * @throws what `settled` throws, once every lane has stopped
 */
export async function sweep(resources: readonly Resource[], ports: SweepPorts, going: readonly Resource[] = []): Promise<void> {
  const over = new AbortController();
  const signal = AbortSignal.any([ports.signal, over.signal]);
  const before = going.filter(({ kind, goneBy }) => CATALOGUE[kind].asynchronous && goneBy === undefined);
  const lanes = [...Map.groupBy(resources, ({ region }) => region)].map(([region, own]) => {
    const earlier = before.filter(each => each.region === region);
    return new Lane(own, ports.region(region), { ...ports, signal }, earlier).run().catch((error: unknown) => {
      over.abort(error);
      throw error;
    });
  });
  await Promise.allSettled(lanes);
  await Promise.all(lanes);
}

/** One Region's deletions, in the order of their dependencies: what is not held up by anything keeps the lane full. */
class Lane {
  readonly #aws: ResourceDeleter;
  readonly #ports: SweepPorts;
  /** In the catalogue's order of kinds. */
  readonly #waiting: ReadonlyMap<Kind, Job[]>;
  /** Asked for, not gone yet: by key, with the time of the request. */
  readonly #going = new Map<string, { readonly resource: Resource; readonly since: number }>();
  /** How many of a kind are not settled. */
  readonly #left: Record<Kind, number>;
  #unsettled: number;
  /** Going since before the sweep: waited for by what comes after them, but none of its own. */
  readonly #before: ReadonlySet<Resource>;
  #lastLook = Number.NEGATIVE_INFINITY;

  constructor(resources: readonly Resource[], aws: ResourceDeleter, ports: SweepPorts, before: readonly Resource[]) {
    this.#aws = aws;
    this.#ports = ports;
    const jobs = Map.groupBy(
      resources.map((resource): Job => ({ resource, tries: 0, notBefore: 0 })),
      ({ resource }) => resource.kind,
    );
    this.#waiting = new Map(KINDS.map(kind => [kind, jobs.get(kind) ?? []]));
    this.#left = Object.fromEntries(KINDS.map(kind => [kind, jobs.get(kind)?.length ?? 0])) as Record<Kind, number>;
    this.#unsettled = resources.length;
    for (const resource of before) {
      this.#going.set(keyOf(resource), { resource, since: ports.clock.now() });
      this.#left[resource.kind] += 1;
    }
    this.#before = new Set(before);
  }

  async run(): Promise<void> {
    const { clock, signal } = this.#ports;
    while (this.#unsettled > 0) {
      signal.throwIfAborted();
      const now = clock.now();
      const job = this.#next(now);
      if (job !== undefined) {
        await this.#delete(job);
      } else if (this.#going.size > 0 && now >= this.#lastLook + BETWEEN_LOOKS) {
        await this.#lookAtGoing();
      } else {
        await clock.sleep(this.#nextTime(now) - now, signal);
      }
    }
  }

  #isLeft(kind: Kind): boolean {
    return this.#left[kind] > 0;
  }

  /** The first that may go now: nothing of the plan that refers to its kind is left, and its wait is over. */
  #next(now: number): Job | undefined {
    for (const [kind, jobs] of this.#waiting) {
      const index = jobs.findIndex(({ notBefore }) => notBefore <= now);
      if (index >= 0 && !CATALOGUE[kind].after.some(each => this.#isLeft(each))) {
        return jobs.splice(index, 1)[0];
      }
    }
    return undefined;
  }

  /**
   * When there is something to do again.
   *
   * @throws Error where there never will be, which would be a mistake of this class
   */
  #nextTime(now: number): number {
    const waits = [...this.#waiting.values()].flat().map(({ notBefore }) => notBefore);
    const looks = this.#going.size > 0 ? [this.#lastLook + BETWEEN_LOOKS] : [];
    const times = [...waits, ...looks].filter(time => time > now);
    if (times.length === 0) {
      throw new Error(`the sweep has ${count(this.#unsettled, 'resource')} left, and nothing to wait for`);
    }
    return Math.min(...times);
  }

  async #delete(job: Job): Promise<void> {
    const { clock, random } = this.#ports;
    const { resource } = job;
    const deletion = await this.#aws.delete(resource);
    switch (deletion.kind) {
      case 'gone':
        this.#settle(resource, { state: 'deleted' });
        break;
      case 'going':
        // What has a date is not waited for: archives take 30 days.
        if (deletion.goneBy === undefined) {
          this.#going.set(keyOf(resource), { resource, since: clock.now() });
          this.#ports.started?.(resource);
        } else {
          this.#settle(resource, { state: 'going', goneBy: deletion.goneBy });
        }
        break;
      case 'conflict':
        job.tries += 1;
        if (job.tries < CONFLICT_TRIES) {
          job.notBefore = clock.now() + backoff(job.tries, BETWEEN_CONFLICTS, random);
          this.#waiting.get(resource.kind)?.push(job);
          break;
        }
        this.#settle(resource, { state: 'failed', problem: deletion.problem });
        break;
      case 'failed':
        this.#settle(resource, { state: 'failed', problem: deletion.problem });
        break;
    }
  }

  /** One list a kind tells of all its resources at once: it costs one request, however many there are. */
  async #lookAtGoing(): Promise<void> {
    const { clock } = this.#ports;
    this.#lastLook = clock.now();
    for (const [kind, going] of Map.groupBy([...this.#going], ([, { resource }]) => resource.kind)) {
      const listed = await this.#aws.list(kind);
      const there = listed.kind === 'found' ? new Set(listed.value.map(keyOf)) : undefined;
      for (const [key, { resource, since }] of going) {
        const late = clock.now() - since >= GOING_WITHIN;
        if (there !== undefined && !there.has(key)) {
          this.#going.delete(key);
          this.#settle(resource, { state: 'deleted' });
        } else if (listed.kind === 'unreadable' && (late || listed.problem.permanent)) {
          this.#going.delete(key);
          this.#settle(resource, { state: 'failed', problem: listed.problem });
        } else if (late) {
          this.#going.delete(key);
          this.#settle(resource, { state: 'failed', problem: stillThere(resource) });
        }
      }
    }
  }

  #settle(resource: Resource, fate: Fate): void {
    this.#left[resource.kind] -= 1;
    if (!this.#before.has(resource)) {
      this.#unsettled -= 1;
      this.#ports.settled({ resource, ...fate });
    }
  }
}

function stillThere({ name }: Resource): Problem {
  return {
    code: 'unexpected',
    message: `${sanitize(name)} is still there ${duration(GOING_WITHIN)} after its deletion was asked for`,
    advice: 'look at it in the SES console, and run the job again',
    permanent: false,
  };
}
