import { startDeadline } from '../../src/core/clock.ts';
import { NEW_TEARDOWN, reduceTeardown } from '../../src/core/facts.ts';
import { backoff } from '../../src/core/retry.ts';
import { CATALOGUE, type Kind, keyOf, type Resource, type Tags } from '../../src/model/kinds.ts';
import type { DeleteAnswer, Random, ResourceDeleter, ResourceReader, RoleDeleter } from '../../src/model/ports.ts';
import { type Problem, RunError } from '../../src/model/problem.ts';
import type { Reading, Role } from '../../src/model/readings.ts';
import { sesRegions } from '../../src/model/regions.ts';
import type { Plan, RoleUsage, Task, TeardownEvent, TeardownResult } from '../../src/model/result.ts';
import type { Account } from '../../src/model/role.ts';
import { type TeardownInputs, type TeardownPorts, teardown } from '../../src/teardown/teardown.ts';
import { ACCOUNT, DENIED, fakeSes, ROLE, THROTTLED } from '../support/ports.ts';
import { type Simulation, simulation } from '../support/simulation.ts';
import { BROKEN, EXPIRED, IN_THE_WAY, readingOf, type Turn, turns } from './support.ts';

/** Milliseconds between two requests, at the rate that the limiter reaches if a Region accepts one request a second. */
export const SES_INTERVAL = 1_080;
export const TASK_PREFIX = 'task/aws-service-role/ses.amazonaws.com/AWSServiceRoleForAmazonSES/';
const ARCHIVE_KEPT = 30 * 24 * 3_600_000;

const DENIED_BY_ORGANIZATION: Problem = {
  ...DENIED,
  message: 'ses:ListEmailIdentities was denied: with an explicit deny in a service control policy',
};

export const PROBLEMS = {
  denied: DENIED,
  throttled: THROTTLED,
  broken: BROKEN,
  expired: EXPIRED,
  organization: DENIED_BY_ORGANIZATION,
} as const;

/** A resource as AWS has it. */
export interface Thing {
  readonly resource: Resource;
  readonly tags: Tags;
  /** Whether the resource uses the role while it exists. */
  readonly blocks: boolean;
  /** The Region that a task names for the resource, if that is another one. */
  readonly reportedFor?: string;
  /** Keys of the resources that refer to it: while one of them exists, it cannot be deleted. */
  readonly heldBy: readonly string[];
  /** Milliseconds of an asynchronous deletion. */
  readonly takes: number;
  /** Time until which the resource is busy. */
  readonly busyUntil: number;
  readonly denied: boolean;
}

export type Call = 'GetRole' | 'DeleteServiceLinkedRole' | 'GetServiceLinkedRoleDeletionStatus' | 'List' | 'Tags' | 'Delete';

/** A fault of AWS between two times, in one Region or in all. */
export interface Fault {
  readonly calls: readonly Call[];
  readonly region: string | undefined;
  readonly from: number;
  readonly until: number;
  readonly problem: keyof typeof PROBLEMS;
  /** The request takes effect: only the answer is lost. */
  readonly applied: boolean;
}

export interface Fate {
  /** Milliseconds until the task ends. */
  readonly takes: number;
  /** `honest`: by the resources that exist. Real tasks show the other results too. */
  readonly ends: 'honest' | 'stuck' | 'failed-but-gone' | 'lost' | 'never';
  /** How much of the usage the task shows. */
  readonly tells: 'all' | 'first' | 'none' | 'no-reason';
  /** The status while the task is in progress. */
  readonly open: string;
  /** Milliseconds until IAM knows the task. */
  readonly lag: number;
  /** Whether IAM deletes the record of the task along with the role. */
  readonly purged: boolean;
  /** Milliseconds for which IAM shows the role after its deletion. */
  readonly propagation: number;
  /** Milliseconds after which SES creates the role again. */
  readonly createdAgain: number | undefined;
}

export const HONEST: Fate = {
  takes: 4_000,
  ends: 'honest',
  tells: 'all',
  open: 'IN_PROGRESS',
  lag: 0,
  purged: false,
  propagation: 0,
  createdAgain: undefined,
};

/** Changes by others during the run. */
export interface Event {
  readonly at: number;
  readonly what: 'create' | 'delete' | 'create-role' | 'delete-role';
  /** The resource that is created or deleted. */
  readonly thing?: Thing;
}

export interface WorldSettings {
  readonly account: Account;
  /** The id of the role. */
  readonly role: string | undefined;
  /** Of the role at the start. */
  readonly path: string;
  readonly things: readonly Thing[];
  /** Of each deletion task; the last one repeats. */
  readonly fates: readonly Fate[];
  readonly faults: readonly Fault[];
  readonly events: readonly Event[];
  /** A task of an earlier run that is in progress, or whose record is deleted. */
  readonly earlier: 'none' | 'open' | 'gone';
  /** Milliseconds from a request to its answer, at least and at most. */
  readonly latency: readonly [number, number];
  readonly random: Random;
}

interface OpenTask {
  readonly id: string;
  readonly role: string;
  readonly fate: Fate;
  readonly knownFrom: number;
  forgotten: boolean;
  answer: Task;
}

class Failure extends Error {
  readonly problem: Problem;

  constructor(problem: Problem) {
    super(problem.message);
    this.problem = problem;
  }
}

/** AWS in virtual time, with a record of all requests. */
export class World {
  readonly #settings: WorldSettings;
  readonly #clock: Simulation;
  readonly #signal: AbortSignal;
  readonly #things = new Map<string, Thing>();
  readonly #asked = new Map<string, number>();
  readonly #tasks = new Map<string, OpenTask>();
  readonly #regions = new Map<string, ResourceReader & ResourceDeleter>();
  #role: string | undefined;
  #ghost: { readonly id: string; readonly until: number } | undefined;
  #born = 1;

  /** The id that GetRole returned to the run, or undefined; and the time of the read. */
  readonly looks: { readonly at: number; readonly id: string | undefined }[] = [];
  /** The task ids that IAM returned, and the role of each. */
  readonly requests: { readonly task: string | undefined; readonly role: string | undefined }[] = [];
  /** Deletion requests that IAM received, answered or not. */
  requestsMade = 0;
  /** The last status of each task that the run received. */
  readonly told = new Map<string, Task>();
  /** Deletions that the run requested from its port, with the plan at that time. */
  readonly deletions: { readonly resource: Resource; readonly plan: Plan | undefined }[] = [];
  /** The answers of these that the run received. */
  readonly answers = new Map<string, DeleteAnswer>();
  /** Starts of requests to SES by Region. */
  readonly sends = new Map<string, number[]>();
  /** The last plan that the run reported. */
  plan: Plan | undefined;

  constructor(settings: WorldSettings, clock: Simulation, signal: AbortSignal) {
    this.#settings = settings;
    this.#clock = clock;
    this.#signal = signal;
    this.#role = settings.role;
    for (const thing of settings.things) {
      this.#things.set(keyOf(thing.resource), thing);
    }
    if (settings.earlier === 'open' && settings.role !== undefined) {
      this.#open(`${TASK_PREFIX}earlier`, settings.role);
    }
    for (const event of settings.events) {
      clock.at(event.at, () => this.#happen(event));
    }
  }

  /** The id of the role that IAM shows now. */
  shown(): string | undefined {
    return this.#role ?? (this.#ghost !== undefined && this.#ghost.until > this.#clock.now() ? this.#ghost.id : undefined);
  }

  has(key: string): boolean {
    return this.#things.has(key);
  }

  #happen({ what, thing }: Event): void {
    switch (what) {
      case 'create':
        if (thing !== undefined) {
          this.#things.set(keyOf(thing.resource), thing);
        }
        break;
      case 'delete':
        if (thing !== undefined) {
          this.#things.delete(keyOf(thing.resource));
        }
        break;
      case 'create-role':
        this.#role ??= `AROA-${++this.#born}`;
        break;
      case 'delete-role':
        this.#role = undefined;
        break;
    }
  }

  #open(id: string, role: string): void {
    const { fates } = this.#settings;
    const fate = fates[Math.min(this.#tasks.size, fates.length - 1)] ?? HONEST;
    const now = this.#clock.now();
    const answer = { status: fate.open, reason: undefined, usage: [] };
    const task: OpenTask = { id, role, fate, knownFrom: now + fate.lag, forgotten: false, answer };
    this.#tasks.set(id, task);
    if (fate.ends !== 'never') {
      this.#clock.at(now + fate.takes, () => this.#end(task));
    }
  }

  #end(task: OpenTask): void {
    const { ends, tells, purged } = task.fate;
    const blocking = [...this.#things.values()].filter(({ blocks }) => blocks);
    if (ends === 'lost') {
      task.forgotten = true;
    } else if (ends === 'failed-but-gone') {
      this.#remove(task);
      task.answer = { status: 'FAILED', reason: 'internal', usage: [] };
    } else if (ends === 'stuck' || blocking.length > 0) {
      const usage = blocking.map(
        ({ resource, reportedFor }): RoleUsage => ({ region: reportedFor ?? resource.region, arn: resource.arn ?? '' }),
      );
      const named = usage.filter(({ arn }) => arn !== '').slice(0, tells === 'all' ? undefined : tells === 'first' ? 1 : 0);
      task.answer = { status: 'FAILED', reason: tells === 'no-reason' ? undefined : 'the role is in use', usage: named };
    } else {
      this.#remove(task);
      task.answer = { status: 'SUCCEEDED', reason: undefined, usage: [] };
      task.forgotten = purged;
    }
  }

  #remove({ role, fate }: OpenTask): void {
    const now = this.#clock.now();
    if (this.#role === role) {
      this.#role = undefined;
      this.#ghost = { id: role, until: now + fate.propagation };
      if (fate.createdAgain !== undefined) {
        this.#clock.at(now + fate.createdAgain, () => this.#happen({ at: now, what: 'create-role' }));
      }
    }
  }

  #fault(call: Call, region: string | undefined): Fault | undefined {
    const now = this.#clock.now();
    return this.#settings.faults.find(
      fault =>
        fault.calls.includes(call) && fault.from <= now && now < fault.until && (fault.region === undefined || fault.region === region),
    );
  }

  /** A request takes effect half-way between its start and its answer. */
  async #send<T>(call: Call, region: string | undefined, effect: () => T): Promise<T> {
    const { latency, random } = this.#settings;
    const half = (latency[0] + random() * (latency[1] - latency[0])) / 2;
    await this.#clock.sleep(half, this.#signal);
    const fault = this.#fault(call, region);
    const answer = fault === undefined || fault.applied ? effect() : undefined;
    if (fault !== undefined) {
      throw new Failure(PROBLEMS[fault.problem]);
    }
    await this.#clock.sleep(half, this.#signal);
    return answer as T;
  }

  /** A request with a few retries of temporary failures. */
  async #call<T>(call: Call, region: string | undefined, effect: () => T, turn?: Turn): Promise<T> {
    const send = (): Promise<T> => {
      if (region !== undefined) {
        const starts = this.sends.get(region) ?? [];
        starts.push(this.#clock.now());
        this.sends.set(region, starts);
      }
      return this.#send(call, region, effect);
    };
    this.#signal.throwIfAborted();
    for (let tries = 1; ; tries++) {
      try {
        return await (turn === undefined ? send() : turn(send));
      } catch (error) {
        if (!(error instanceof Failure) || error.problem.permanent || tries === 3) {
          throw error;
        }
        await this.#clock.sleep(backoff(tries, { least: 100, initial: 500, max: 8_000 }, this.#settings.random), this.#signal);
      }
    }
  }

  async #read<T>(look: () => Promise<T | undefined>): Promise<Reading<T>> {
    try {
      return readingOf(await look());
    } catch (error) {
      return { kind: 'unreadable', problem: problemOf(error) };
    }
  }

  readonly iam: RoleDeleter = {
    role: () =>
      this.#read(async () => {
        const look = await this.#call('GetRole', undefined, () => ({ at: this.#clock.now(), id: this.shown() }));
        this.looks.push(look);
        return look.id === undefined
          ? undefined
          : ({ ...ROLE, id: look.id, path: look.id === this.#settings.role ? this.#settings.path : ROLE.path } satisfies Role);
      }),
    requestDeletion: () =>
      this.#read(async () => {
        const answer = await this.#call('DeleteServiceLinkedRole', undefined, () => {
          this.requestsMade += 1;
          const role = this.#role;
          if (role === undefined) {
            return { task: undefined, role };
          }
          const open = [...this.#tasks.values()].find(
            task => task.role === role && !task.forgotten && task.answer.status === task.fate.open,
          );
          const id = open?.id ?? `${TASK_PREFIX}${this.#tasks.size + 1}`;
          if (open === undefined) {
            this.#open(id, role);
          }
          return { task: id, role };
        });
        this.requests.push(answer);
        return answer.task;
      }),
    deletionTask: id =>
      this.#read(async () => {
        const answer = await this.#call('GetServiceLinkedRoleDeletionStatus', undefined, () => {
          const task = this.#tasks.get(id);
          return task === undefined || task.forgotten || this.#clock.now() < task.knownFrom ? undefined : task.answer;
        });
        if (answer !== undefined) {
          this.told.set(id, answer);
        }
        return answer;
      }),
  };

  resources(region: string): ResourceReader & ResourceDeleter {
    const known = this.#regions.get(region) ?? this.#region(region);
    this.#regions.set(region, known);
    return known;
  }

  #region(region: string): ResourceReader & ResourceDeleter {
    const turn = turns(SES_INTERVAL, this.#clock, this.#signal);
    return {
      list: kind => this.#read(() => this.#call('List', region, () => this.#list(region, kind), turn)),
      tags: ({ arn = '' }) => this.#read(() => this.#call('Tags', region, () => this.#things.get(arn)?.tags, turn)),
      // No resource here refers to another one by name.
      lookUp: () => this.#read(() => this.#call('Tags', region, () => [], turn)),
      delete: async resource => {
        this.deletions.push({ resource, plan: this.plan });
        try {
          const answer = await this.#call('Delete', region, () => this.#delete(keyOf(resource)), turn);
          this.answers.set(keyOf(resource), answer);
          return answer;
        } catch (error) {
          return { kind: 'failed', problem: problemOf(error) };
        }
      },
    };
  }

  #list(region: string, kind: Kind): Resource[] {
    const own = [...this.#things].filter(([, { resource }]) => resource.region === region && resource.kind === kind);
    return own.map(([key, { resource }]) => ({ ...resource, deleting: resource.deleting || this.#asked.has(key) }));
  }

  #delete(key: string): DeleteAnswer {
    const now = this.#clock.now();
    const thing = this.#things.get(key);
    if (thing === undefined) {
      return { kind: 'deleted' };
    }
    if (thing.denied) {
      throw new Failure(DENIED);
    }
    if (thing.busyUntil > now || thing.heldBy.some(other => this.#things.has(other))) {
      return { kind: 'conflict', problem: IN_THE_WAY };
    }
    const { kind } = thing.resource;
    if (kind === 'archive') {
      this.#asked.set(key, now);
      return { kind: 'deleting', deletedBy: new Date(now + ARCHIVE_KEPT) };
    }
    if (CATALOGUE[kind].asynchronous) {
      if (!this.#asked.has(key)) {
        this.#asked.set(key, now);
        this.#clock.at(now + thing.takes, () => this.#things.delete(key));
      }
      return { kind: 'deleting', deletedBy: undefined };
    }
    this.#things.delete(key);
    return { kind: 'deleted' };
  }
}

function problemOf(error: unknown): Problem {
  if (error instanceof Failure) {
    return error.problem;
  }
  throw error;
}

export function thing(resource: Resource, more: Partial<Thing> = {}): Thing {
  return { resource, tags: new Map(), blocks: false, heldBy: [], takes: 60_000, busyUntil: 0, denied: false, ...more };
}

export interface Run {
  readonly world: World;
  readonly clock: Simulation;
  readonly inputs: TeardownInputs;
  readonly startedAt: number;
  readonly deadline: number;
  readonly endedAt: number;
  readonly result: TeardownResult | undefined;
  /** The error. */
  readonly thrown: unknown;
  /** The code of the problem of the error. */
  readonly code: string | undefined;
  /** The last facts. */
  readonly known: TeardownResult | undefined;
  readonly log: readonly { readonly at: number; readonly line: string }[];
}

export interface RunSettings {
  readonly world: Partial<WorldSettings>;
  readonly inputs: Partial<TeardownInputs>;
  readonly timeout: number;
  /** Milliseconds after the start. */
  readonly cancelAt: number | undefined;
  /** Receives the events of the run. */
  learn(event: TeardownEvent, world: World): void;
}

export const CANCELLED = new RunError({ code: 'cancelled', message: 'SIGTERM', advice: 'run the job again', permanent: true });

/** Runs a teardown in its own world, under a deadline, as the action does. */
export async function play(settings: Partial<RunSettings>): Promise<Run> {
  const startedAt = 0;
  const clock = simulation({ start: startedAt, limit: 2_000_000 });
  const cancel = new AbortController();
  const timeout = settings.timeout ?? 30 * 60_000;
  const limit = startDeadline(timeout, clock, cancel.signal);
  if (settings.cancelAt !== undefined) {
    clock.at(startedAt + settings.cancelAt, () => cancel.abort(CANCELLED));
  }
  const world = new World(
    {
      account: ACCOUNT,
      role: ROLE.id,
      path: ROLE.path,
      things: [],
      fates: [HONEST],
      faults: [],
      events: [],
      earlier: 'none',
      latency: [100, 100],
      random: () => 0.5,
      ...settings.world,
    },
    clock,
    limit.signal,
  );
  const inputs: TeardownInputs = {
    'aws-region': [sesRegions((settings.world?.account ?? ACCOUNT).partition)[0] ?? 'us-east-1'],
    'delete-resources': 'none',
    'resource-regions': 'all',
    'resource-names': [],
    'resource-tags': [],
    'include-data': false,
    'max-deletions': 100,
    'dry-run': false,
    'expected-plan': undefined,
    'max-attempts': 8,
    'initial-delay': 5_000,
    'max-delay': 120_000,
    'deletion-task-id': undefined,
    ...settings.inputs,
  };
  let known: TeardownResult | undefined;
  const log: { at: number; line: string }[] = [];
  const ports: TeardownPorts = {
    account: settings.world?.account ?? ACCOUNT,
    iam: world.iam,
    resources: region => world.resources(region),
    ses: region => fakeSes(region),
    clock,
    random: settings.world?.random ?? (() => 0.5),
    signal: limit.signal,
    deadline: limit.at,
    log: line => log.push({ at: clock.now(), line }),
    group: (title, lines) => {
      log.push(...[title, ...lines].map(line => ({ at: clock.now(), line })));
    },
    learn: event => {
      known = reduceTeardown(known ?? NEW_TEARDOWN, event);
      world.plan = known.plan;
      settings.learn?.(event, world);
    },
  };
  let thrown: unknown;
  const ended = teardown(inputs, ports)
    .catch((error: unknown) => {
      thrown = error;
      return undefined;
    })
    .finally(() => limit.stop());
  const result = await clock.run(ended);
  const code = thrown instanceof RunError ? thrown.problem.code : undefined;
  return { world, clock, inputs, startedAt, deadline: limit.at, endedAt: clock.now(), result, thrown, code, known, log };
}
