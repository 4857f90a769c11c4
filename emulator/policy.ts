import { ApiError } from './api.ts';

/** A request that policies allow or deny. */
export interface Access {
  action: string;
  resource: string;
  context: Record<string, string | readonly string[] | undefined>;
}

/** The decision of policies: an explicit deny, an allow, or neither. */
export type Decision = 'deny' | 'allow' | 'none';

type Fields = Record<string, unknown>;

const OPERATORS: Record<string, { negated: boolean; matches: (pattern: string, value: string) => boolean }> = {
  StringEquals: { negated: false, matches: (pattern, value) => pattern === value },
  StringNotEquals: { negated: true, matches: (pattern, value) => pattern === value },
  StringEqualsIgnoreCase: { negated: false, matches: (pattern, value) => pattern.toLowerCase() === value.toLowerCase() },
  StringNotEqualsIgnoreCase: { negated: true, matches: (pattern, value) => pattern.toLowerCase() === value.toLowerCase() },
  StringLike: { negated: false, matches: wildcard },
  StringNotLike: { negated: true, matches: wildcard },
  ArnEquals: { negated: false, matches: wildcard },
  ArnNotEquals: { negated: true, matches: wildcard },
  ArnLike: { negated: false, matches: wildcard },
  ArnNotLike: { negated: true, matches: wildcard },
  Bool: { negated: false, matches: (pattern, value) => pattern.toLowerCase() === value.toLowerCase() },
};

/** Whether a text matches a pattern with `*` and `?`. */
export function wildcard(pattern: string, text: string): boolean {
  const known = expressions.get(pattern) ?? new RegExp(`^${sourceOf(pattern)}$`, 's');
  expressions.set(pattern, known);
  return known.test(text);
}

/** By pattern. Cached, because every request evaluates the policies. */
const expressions = new Map<string, RegExp>();

function sourceOf(pattern: string): string {
  return pattern
    .replace(/[.+^${}()|[\]\\]/g, '\\$&')
    .replace(/\*/g, '.*')
    .replace(/\?/g, '.');
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function list(value: unknown): string[] {
  if (value === undefined) return [];
  return (Array.isArray(value) ? value : [value]).map(String);
}

function fieldsOf(policy: unknown): Fields {
  const parsed: unknown = typeof policy === 'string' ? JSON.parse(policy) : policy;
  if (!isFields(parsed)) throw new TypeError('A policy is a JSON object.');
  return parsed;
}

function statementsOf(policy: unknown): Fields[] {
  const statement = fieldsOf(policy)['Statement'];
  return (Array.isArray(statement) ? statement : [statement]).filter(isFields);
}

function conditionHolds(name: string, patterns: string[], values: readonly string[] | undefined): boolean {
  const [, quantifier, operator = '', ifExists] = /^(?:(ForAnyValue|ForAllValues):)?(.*?)(IfExists)?$/.exec(name) ?? [];
  if (operator === 'Null') return patterns.includes(String(values === undefined));
  const test = OPERATORS[operator];
  // An ignored condition would let a denied call look allowed.
  if (!test) throw new ApiError(500, 'InternalFailure', `The emulator does not know the condition operator ${name}.`);
  if (values === undefined) return ifExists !== undefined || quantifier === 'ForAllValues' || (test.negated && quantifier === undefined);
  const fits = (value: string) => patterns.some(pattern => test.matches(pattern, value)) !== test.negated;
  return quantifier === 'ForAnyValue' ? values.some(fits) : values.every(fits);
}

/** Whether a `Condition` block holds. Condition keys are case-insensitive. */
export function conditionsHold(condition: unknown, context: Access['context']): boolean {
  if (!isFields(condition)) return true;
  const known = new Map(Object.entries(context).map(([key, value]) => [key.toLowerCase(), value === undefined ? undefined : list(value)]));
  return Object.entries(condition).every(([operator, block]) =>
    Object.entries(isFields(block) ? block : {}).every(([key, patterns]) =>
      conditionHolds(operator, list(patterns), known.get(key.toLowerCase())),
    ),
  );
}

function actionFits(statement: Fields, action: string): boolean {
  const fits = (pattern: string) => wildcard(pattern.toLowerCase(), action.toLowerCase());
  return 'NotAction' in statement ? !list(statement['NotAction']).some(fits) : list(statement['Action']).some(fits);
}

function resourceFits(statement: Fields, resource: string): boolean {
  const fits = (pattern: string) => wildcard(pattern, resource);
  return 'NotResource' in statement ? !list(statement['NotResource']).some(fits) : list(statement['Resource']).some(fits);
}

function decide(effects: unknown[]): Decision {
  if (effects.includes('Deny')) return 'deny';
  return effects.includes('Allow') ? 'allow' : 'none';
}

/** Returns the decision of the policies on a request. */
export function evaluate(policies: readonly unknown[], { action, resource, context }: Access): Decision {
  const effects = policies
    .flatMap(statementsOf)
    .filter(statement => actionFits(statement, action) && resourceFits(statement, resource))
    .filter(statement => conditionsHold(statement['Condition'], context))
    .map(statement => statement['Effect']);
  return decide(effects);
}

/** Whether a trust policy trusts a principal with any of these names. */
export function trusts(
  trustPolicy: unknown,
  names: { readonly Federated: readonly string[] } | { readonly AWS: readonly string[] },
  { action, context }: Pick<Access, 'action' | 'context'>,
): boolean {
  const named = (principal: Fields): boolean =>
    Object.entries(names).some(([kind, known]) => list(principal[kind]).some(name => known.includes(name)));
  const effects = statementsOf(trustPolicy)
    .filter(statement => actionFits(statement, action))
    .filter(({ Principal: principal }) => principal === '*' || (isFields(principal) && named(principal)))
    .filter(statement => conditionsHold(statement['Condition'], context))
    .map(statement => statement['Effect']);
  return decide(effects) === 'allow';
}

function statementProblem(statement: unknown): string | undefined {
  if (!isFields(statement)) return 'Syntax errors in policy.';
  const { Sid: sid, Effect: effect, Principal: principal } = statement;
  const unknownField = Object.keys(statement).some(
    field => !['Sid', 'Effect', 'Principal', 'Action', 'NotAction', 'Resource', 'NotResource', 'Condition'].includes(field),
  );
  const twice = 'Action' in statement === 'NotAction' in statement || ('Resource' in statement && 'NotResource' in statement);
  if (unknownField || twice || (effect !== 'Allow' && effect !== 'Deny')) return 'Syntax errors in policy.';
  if (sid !== undefined && !/^[0-9A-Za-z]*$/.test(String(sid))) {
    return 'Statement IDs (SID) must be alpha-numeric. Check that your input satisfies the regular expression [0-9A-Za-z]*';
  }
  if (principal !== undefined) return 'Policy document should not specify a principal.';
  const actions = list(statement['Action'] ?? statement['NotAction']);
  if (actions.length === 0) return 'Policy statement must contain actions.';
  if (actions.some(action => action !== '*' && !/^[\w-]+:[\w*?]+$/.test(action))) {
    return 'Actions/Conditions must be prefaced by a vendor, e.g., iam, sdb, ec2, etc.';
  }
  const resources = list(statement['Resource'] ?? statement['NotResource']);
  if (resources.length === 0) return 'Policy statement must contain resources.';
  const wrong = resources.find(resource => resource !== '*' && !/^arn:[^:]*:[^:]*:[^:]*:[^:]*:.+$/.test(resource));
  return wrong === undefined ? undefined : `Resource ${wrong} must be in ARN format or "*".`;
}

/** Returns AWS's complaint about the text of an identity policy, if any. */
export function policyProblem(text: string): string | undefined {
  let policy: unknown;
  try {
    policy = JSON.parse(text);
  } catch {
    return 'This policy contains invalid Json';
  }
  if (!isFields(policy) || !('Statement' in policy)) return 'Syntax errors in policy.';
  const { Version: version, Statement: statement } = policy;
  if (version !== undefined && version !== '2012-10-17' && version !== '2008-10-17') return 'Syntax errors in policy.';
  const statements: unknown[] = Array.isArray(statement) ? statement : [statement];
  const sids = statements.flatMap(entry => (isFields(entry) && entry['Sid'] ? [entry['Sid']] : []));
  if (new Set(sids).size < sids.length) return 'Statement IDs (SID) in a single policy must be unique.';
  return statements.length === 0 ? 'Syntax errors in policy.' : statements.map(statementProblem).find(problem => problem !== undefined);
}
