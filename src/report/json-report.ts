import type { Resource } from '../model/kinds.ts';
import { quotaLeft } from '../model/readings.ts';
import type { CheckStatus, Finding, KeepReason, ResourceOutcome, Result, TeardownResult } from '../model/result.ts';
import type { Evaluation } from '../model/rules.ts';
import { VERSION } from '../version.ts';

/** Returns JSON that strict readers accept: lone surrogates are replaced, which JSON can escape but UTF-8 can't encode. */
export function toJson(value: unknown, space?: number): string {
  return JSON.stringify(value, (_key, part: unknown) => (typeof part === 'string' ? part.toWellFormed() : part), space);
}

export interface EvaluationData {
  readonly rule: string;
  readonly severity: string;
  readonly outcome: string;
  readonly region?: string;
  readonly message: string;
  readonly advice: string;
}

/** Returns an evaluation as in the outputs and the report. */
export function evaluationData({ rule, severity, outcome, region, message, advice }: Evaluation): EvaluationData {
  return { rule, severity, outcome, ...(region !== undefined && { region }), message, advice };
}

export function countBySeverity(findings: readonly Finding[]): { readonly errors: number; readonly warnings: number } {
  const errors = findings.filter(({ severity }) => severity === 'error').length;
  return { errors, warnings: findings.length - errors };
}

export interface VerdictData {
  readonly status: CheckStatus;
  readonly healthy: boolean;
  readonly errors: number;
  readonly warnings: number;
}

/** Returns the verdict on each checked Region, by name. */
export function regionVerdictData({ regionVerdicts }: Result): Readonly<Record<string, VerdictData>> {
  return Object.fromEntries(
    [...regionVerdicts].map(([region, { status, healthy, findings }]) => [region, { status, healthy, ...countBySeverity(findings) }]),
  );
}

/** Returns a resource as in the outputs and the report. */
export function resourceData({ region, kind, name, arn }: Resource): {
  readonly region: string;
  readonly kind: string;
  readonly name: string;
  readonly arn?: string;
} {
  return { region, kind, name, ...(arn !== undefined && { arn }) };
}

/** The words in the report, which do not change between versions. */
const STATE_NAMES: Readonly<Record<ResourceOutcome['state'], string>> = { deleted: 'deleted', deleting: 'going', failed: 'failed' };

const REASON_NAMES: Readonly<Record<KeepReason, string>> = {
  'not-selected': 'not-selected',
  excluded: 'excluded',
  'other-region': 'other-region',
  'holds-data': 'holds-data',
  deleting: 'going',
  'tags-unreadable': 'tags-unreadable',
  'data-unreadable': 'data-unreadable',
};

function teardownData({ plan, digest, swept, attempts, blocking, unanswered }: TeardownResult): unknown {
  return {
    plan: {
      digest: digest ?? null,
      deletions: plan.deletions.map(resourceData),
      kept: plan.kept.map(({ resource, reason }) => ({
        ...resourceData(resource),
        reason: REASON_NAMES[reason],
        ...(resource.deletedBy && { goneBy: resource.deletedBy.toISOString() }),
      })),
      notes: plan.notes.map(({ kind, region, message, advice }) => ({ kind, ...(region !== undefined && { region }), message, advice })),
      notListed: plan.gaps.map(({ region, kind, problem: { message, advice } }) => ({ region, kind, message, advice })),
    },
    swept: swept.map(each => ({
      ...resourceData(each.resource),
      state: STATE_NAMES[each.state],
      ...(each.state === 'failed' && { message: each.problem.message, advice: each.problem.advice }),
      ...(each.state === 'deleting' && each.deletedBy && { goneBy: each.deletedBy.toISOString() }),
    })),
    attempts: attempts.map(({ number, task, status, startedAt, endedAt, outcome, reason, usage }) => ({
      number,
      task: task ?? null,
      taskStatus: status ?? null,
      startedAt: time(startedAt),
      endedAt: endedAt === undefined ? null : time(endedAt),
      outcome,
      reason: reason ?? null,
      usage,
    })),
    blocking,
    unanswered: [...unanswered].map(([request, { message, advice }]) => ({ request, message, advice })),
  };
}

const time = (milliseconds: number): string => new Date(milliseconds).toISOString();

/** Returns the JSON report that docs/report.schema.json describes. */
export function jsonReport(result: Result): unknown {
  const { check, account, problem } = result;
  const role = check?.snapshot.role ?? result.teardown?.role;
  const policy = check?.snapshot.policy;
  const { findings, healthy } = result.verdict;
  const verdicts = regionVerdictData(result);
  return {
    schemaVersion: 1,
    tool: { name: 'ses-role-gate', version: VERSION },
    mode: result.mode,
    status: result.status,
    passed: result.passed,
    healthy,
    startedAt: time(result.startedAt),
    finishedAt: time(result.finishedAt),
    account: account && { id: account.id, partition: account.partition, principal: result.principal },
    otherHosts: result.otherHosts,
    role: role && {
      exists: role.kind === 'unreadable' ? null : role.kind === 'found',
      created: check?.created ?? false,
      descriptionUpdated: check?.described ?? false,
      ...(role.kind === 'found' && {
        arn: role.value.arn,
        path: role.value.path,
        description: role.value.description ?? null,
        createdAt: role.value.created?.toISOString() ?? null,
        lastUsed: role.value.lastUsed ? { at: role.value.lastUsed.at.toISOString(), region: role.value.lastUsed.region ?? null } : null,
      }),
      ...(policy?.kind === 'found' && { policyVersion: policy.value.id }),
    },
    regions: Object.fromEntries(
      [...(check?.snapshot.regions ?? [])].map(([name, { account: ses }]) => {
        const left = ses?.kind === 'found' ? quotaLeft(ses.value) : undefined;
        return [
          name,
          {
            ...verdicts[name],
            ...(ses?.kind === 'found' && {
              sendingEnabled: ses.value.sendingEnabled ?? null,
              enforcementStatus: ses.value.enforcementStatus ?? null,
              productionAccess: ses.value.productionAccess ?? null,
              sendQuota: ses.value.quota ?? null,
              sendQuotaLeft: left === undefined || left === Number.POSITIVE_INFINITY ? null : left,
              sendRate: ses.value.sendRate ?? null,
            }),
          },
        ];
      }),
    ),
    looks: check?.rounds ?? 0,
    judgements: (check?.evaluations ?? []).map(evaluationData),
    findings: findings.map(evaluationData),
    notices: check?.notices ?? [],
    teardown: result.teardown && teardownData(result.teardown),
    problem: problem && { code: problem.code, message: problem.message, advice: problem.advice },
  };
}
