import { complaints } from '../report/schema.ts';
import { type Operation, wordsOf } from './catalogue.ts';
import { type Ended, keyOf, type State, type Trouble } from './play.ts';

interface Named {
  readonly region: string;
  readonly kind: string;
  readonly name: string;
}

/** The parts of the JSON report about the reads and changes. */
interface Report {
  readonly status: string;
  readonly passed: boolean;
  readonly startedAt: string;
  readonly finishedAt: string;
  readonly regions: Readonly<Record<string, { readonly status: string }>>;
  readonly teardown?: {
    readonly plan: { readonly deletions: readonly Named[] };
    readonly swept: readonly (Named & { readonly state: string; readonly message?: string })[];
  };
}

const GREEN = ['healthy', 'deleted', 'absent'];
const RED: Readonly<Record<string, readonly string[]>> = {
  check: ['missing', 'unhealthy', 'unknown', 'degraded', 'error'],
  teardown: ['error', 'timed-out', 'in-use', 'refused'],
};
/** The reason of a resource that stays without a fault: another one uses it. */
const HELD = /Conflict|in use|CannotDelete|associations/;

/** The name of an operation in a report. */
function namesOf({ service, action, region }: Operation): readonly [string, ...string[]] {
  if (service === 'github') {
    return ['ID token'];
  }
  const prefix = service === 'mailmanager' ? 'ses' : service;
  const others: Readonly<Record<string, string>> = {
    sts: 'could not be assumed',
    ses: `the opt-in Region ${region} is off for the account`,
  };
  return [`${prefix}:${action}`, ...(others[prefix] === undefined ? [] : [others[prefix]])];
}

const same = (one: State, other: State): boolean =>
  one.role === other.role && one.description === other.description && one.resources.symmetricDifference(other.resources).size === 0;

/** The rendered text of Markdown, for texts of AWS. */
function plain(markdown: string): string {
  return markdown.replaceAll('<!-- -->', '').replace(/&#(\d+);/g, (_, code) => String.fromCharCode(Number(code)));
}

/** Complaints, by property. */
type Rules = Readonly<Record<string, boolean>>;

/**
 * The errors of the end of a run; empty if there are none. They follow from the resources in AWS and the allowed effects of each fault, and
 * from the outcome of the same run without faults.
 */
export function complaintsAbout(ended: Ended, undisturbed: Ended): string[] {
  const report = ended.job.report as Report | undefined;
  if (report === undefined) {
    return [`there is no report; the step ended with ${ended.job.exitCode}: ${ended.job.raw}`];
  }
  const rules = {
    ...wayOut(ended, report),
    ...truth(ended, undisturbed, report),
    ...consequences(ended, undisturbed, report),
    ...wording(ended),
  };
  return Object.entries(rules).flatMap(([what, holds]) => (holds ? [] : [what]));
}

/** The operations that remove what prevents a deletion. */
const RELEASES: Readonly<Record<string, RegExp>> = {
  DeleteReceiptRuleSet: /^(?:Describe|Set)ActiveReceiptRuleSet$/,
  DeleteEmailIdentity: /^(?:ListResourceTenants|DeleteTenantResourceAssociation)$/,
  DeleteConfigurationSet: /^(?:ListResourceTenants|DeleteTenantResourceAssociation)$/,
  DeleteEmailTemplate: /^(?:ListResourceTenants|DeleteTenantResourceAssociation)$/,
};

/** Whether a run reports another fault instead: the one that kept the run from removing what prevents a deletion. */
function isReplaced({ operation: { action }, fault }: Trouble, troubles: Ended['troubles']): boolean {
  return fault.conflicts === true && troubles.some(other => other.met && RELEASES[action]?.test(other.operation.action));
}

/** Every run has a verdict, the same in all places, in time. */
function wayOut({ job, scenario }: Ended, report: Report): Rules {
  const { status = '(none)', healthy } = job.outputs;
  const passed = job.exitCode === 0;
  const took = Date.parse(report.finishedAt) - Date.parse(report.startedAt);
  return {
    [`it ends with 0 or 1, not ${job.exitCode}`]: passed || job.exitCode === 1,
    [`${status} is a ${passed ? 'passed' : 'red'} status`]: (passed ? GREEN : (RED[scenario.inputs['mode'] ?? 'check'] ?? [])).includes(
      status,
    ),
    'the report is as its schema says': complaints(report) === null,
    'report and outputs have one status': report.status === status && report.passed === passed,
    'the summary has the same one': new RegExp(`^## \\S+ SES role (?:gate|teardown): ${status}(?: in .*)?\n`).test(job.summary),
    'healthy is said of what is': healthy === String(['healthy', 'degraded'].includes(status)),
    [`it ends within its time, not after ${took} ms`]: took <= scenario.within,
  };
}

/** Every statement is true, and every change was requested. */
function truth({ job, scenario, before, after }: Ended, undisturbed: Ended, report: Report): Rules {
  const { status = '', created } = job.outputs;
  const { plan, swept } = report.teardown ?? { plan: { deletions: [] }, swept: [] };
  const planned = new Set(plan.deletions.map(keyOf));
  const claimed = new Set(swept.filter(({ state }) => state !== 'failed').map(keyOf));
  const told = new Set((JSON.parse(job.outputs['deleted-resources'] ?? '[]') as Named[]).map(keyOf));
  const gone = before.resources.difference(after.resources);
  const toGo = undisturbed.before.resources.difference(undisturbed.after.resources);
  return {
    'deleted and absent are said of a role that is gone': !['deleted', 'absent'].includes(status) || !after.role,
    'in use and healthy are said of a role that is there': !['in-use', 'healthy'].includes(status) || after.role,
    'missing is said of a role that is not there': status !== 'missing' || !after.role,
    'created is said of a role that was not there, and is': created !== 'true' || (!before.role && after.role),
    [`what is called deleted is gone: ${[...claimed.intersection(after.resources)]}`]: claimed.isDisjointFrom(after.resources),
    'the outputs tell of the same deletions': claimed.symmetricDifference(told).size === 0,
    [`nothing goes that was not planned: ${[...gone.difference(planned)]}`]: gone.isSubsetOf(planned),
    [`nothing goes that stays without faults: ${[...gone.difference(toGo)]}`]: gone.isSubsetOf(toGo),
    'passed leaves what a run without faults leaves': job.exitCode !== 0 || same(after, undisturbed.after),
    'a check deletes nothing': scenario.inputs['mode'] === 'teardown' || (gone.size === 0 && (after.role || !before.role)),
  };
}

/** AWS's message for a fault that lasts to the end. */
export interface Words {
  readonly operation: Operation;
  readonly text: string;
}

/** The messages of AWS for the faults that a run ends with. */
export function wordsIn({ job, troubles }: Pick<Ended, 'job' | 'troubles'>): Words[] {
  return troubles.flatMap(trouble => {
    const { operation, fault, effect, met } = trouble;
    const isLasting =
      met &&
      !isReplaced(trouble, troubles) &&
      (effect === 'hides' || (effect === 'either' && fault.effect(operation) === 'hides' && job.exitCode !== 0));
    // An answer of GitHub can contain the ID token, so its body is not shown.
    const text = isLasting && operation.action !== 'GetToken' ? wordsOf(fault, operation) : undefined;
    return text === undefined ? [] : [{ operation, text }];
  });
}

/** The texts that count the messages for which an annotation has no room. The summary has all messages. */
const MORE = /\band \d+ more\b|\bmore findings?:/;

/** The summary and an annotation have AWS's message. */
function wording(ended: Ended): Rules {
  const { job, troubles } = ended;
  const summary = plain(job.summary);
  const annotations = job.commands.filter(({ name }) => name === 'error' || name === 'warning').map(({ message }) => message);
  const ofEach = wordsIn(ended).map(({ operation: { action }, text }): Rules => {
    const isInSummary = summary.includes(text);
    const isInAnnotation = annotations.some(each => each.includes(text) || (troubles.length > 1 && MORE.test(each)));
    return {
      [`the summary has AWS's words on ${action}: ${text}`]: isInSummary || (job.exitCode === 0 && isInAnnotation),
      [`an annotation has AWS's words on ${action}: ${text}`]: isInAnnotation || (job.exitCode === 0 && isInSummary),
    };
  });
  return Object.assign({}, ...ofEach) as Rules;
}

/** Lookups of a plan, which a teardown reports and continues without. Those of tenants and of the active rule set come again in the sweep. */
const OPTIONAL =
  /^(?:Get(?:EmailIdentity|ConfigurationSet|RuleSet|TrafficPolicy|IngressPoint|Account|DedicatedIps|DeliverabilityDashboardOptions)|ListResourceTenants|DescribeActiveReceiptRuleSet)$/;

/** Every fault has an allowed effect. */
function consequences({ job, scenario, troubles, after }: Ended, undisturbed: Ended, report: Report): Rules {
  const passed = job.exitCode === 0;
  const text = JSON.stringify(report);
  const met = troubles.filter(each => each.met);
  const passing = met.every(({ effect }) => effect === 'passes');
  const hit = new Set(met.map(({ operation }) => operation.region));
  const others = Object.entries(report.regions).filter(([region]) => !hit.has(region));
  const single = met.length === 1;
  const ofEach = met.map((trouble): Rules => {
    const { operation, effect } = trouble;
    const names = namesOf(operation);
    const isIn = (message: string): boolean => names.some(name => message.includes(name));
    const charged = (report.teardown?.swept ?? []).find(({ message = '' }) => isIn(message) && !HELD.test(message));
    return {
      [`${operation.action} is not known, and the run is passed`]:
        !passed ||
        effect === 'passes' ||
        effect === 'either' ||
        (scenario.inputs['mode'] === 'teardown' && OPTIONAL.test(operation.action)),
      [`${names[0]} is named`]:
        isIn(text) || isReplaced(trouble, met) || (effect !== 'hides' && (effect !== 'either' || passed || !single)),
      [`${operation.action} passes, and yet: ${charged?.message}`]: effect !== 'passes' || charged === undefined,
    };
  });
  return Object.assign(
    {
      [`it ends as it does without faults: ${undisturbed.job.outputs['status']}`]:
        !passing || report.status === undisturbed.job.outputs['status'],
      'it leaves what it leaves without faults': !passing || same(after, undisturbed.after),
      // A fault that ends the credentials ends them in all Regions.
      'other Regions keep their verdict':
        !scenario.inputs['aws-region']?.includes(' ') ||
        met.some(({ fault }) => fault.alone) ||
        (others.length > 0 && others.every(([, verdict]) => verdict.status === 'healthy')),
    },
    ...ofEach,
  ) as Rules;
}
