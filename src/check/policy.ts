import { like } from '../core/wildcard.ts';

/**
 * What an IAM policy document allows, judged by its meaning.
 * Source: IAM User Guide, "IAM JSON policy element reference" and "Policy evaluation logic".
 *
 * Where a document cannot be decided from what is known of the request (a condition on another key, a policy variable), the
 * answer is the one that lets less through: an Allow does not count, a Deny does.
 */
export interface Document {
  readonly statements: readonly Statement[];
}

interface Statement {
  readonly allow: boolean;
  readonly actions: Match;
  readonly resources: Match;
  readonly principals: Match<Principal>;
  readonly conditions: readonly Condition[];
}

/** An element and its negated form: `Action` and `NotAction`, `Resource` and `NotResource`, `Principal` and `NotPrincipal`. */
interface Match<T = string> {
  readonly not: boolean;
  readonly values: readonly T[];
}

export interface Principal {
  /** `Service`, `AWS`, `Federated`, `CanonicalUser`; `*` for everybody. */
  readonly type: string;
  readonly value: string;
}

interface Condition {
  readonly operator: string;
  readonly key: string;
  readonly values: readonly string[];
}

type Json = Readonly<Record<string, unknown>>;

/** Reads a document as IAM returns it, URL-encoded (RFC 3986) or not. Throws where it is not a policy document. */
export function parseDocument(text: string): Document {
  const json: unknown = JSON.parse(text.trimStart().startsWith('{') ? text : decodeURIComponent(text));
  return { statements: many(record(json, 'document')['Statement'], 'Statement').map(parseStatement) };
}

function parseStatement(json: unknown): Statement {
  const statement = record(json, 'Statement');
  const effect = statement['Effect'];
  if (effect !== 'Allow' && effect !== 'Deny') {
    throw new SyntaxError(`a statement's Effect is ${JSON.stringify(effect)}`);
  }
  return {
    allow: effect === 'Allow',
    actions: match(statement, 'Action', strings),
    resources: match(statement, 'Resource', strings),
    principals: match(statement, 'Principal', parsePrincipals),
    conditions: Object.entries(record(statement['Condition'] === undefined ? {} : statement['Condition'], 'Condition')).flatMap(
      ([operator, keys]) =>
        Object.entries(record(keys, operator)).map(([key, values]) => ({ operator, key, values: strings(values, key) })),
    ),
  };
}

function match<T>(statement: Json, element: string, parse: (json: unknown, name: string) => readonly T[]): Match<T> {
  const not = statement[`Not${element}`];
  const is = statement[element];
  if (not !== undefined) {
    return { not: true, values: parse(not, `Not${element}`) };
  }
  return { not: false, values: is === undefined ? [] : parse(is, element) };
}

function parsePrincipals(json: unknown, name: string): readonly Principal[] {
  if (json === '*') {
    return [{ type: '*', value: '*' }];
  }
  return Object.entries(record(json, name)).flatMap(([type, values]) => strings(values, type).map(value => principal(type, value)));
}

function principal(type: string, value: string): Principal {
  return type === 'AWS' && value === '*' ? { type: '*', value } : { type, value };
}

function record(json: unknown, name: string): Json {
  if (typeof json !== 'object' || json === null || Array.isArray(json)) {
    throw new SyntaxError(`${name} is not an object`);
  }
  return json as Json;
}

function many(json: unknown, name: string): readonly unknown[] {
  if (json === undefined) {
    throw new SyntaxError(`${name} is missing`);
  }
  return Array.isArray(json) ? json : [json];
}

/** One value or an array of them; booleans and numbers stand for their text, as IAM takes them. */
function strings(json: unknown, name: string): readonly string[] {
  return many(json, name).map(value => {
    if (!['string', 'boolean', 'number'].includes(typeof value)) {
      throw new SyntaxError(`${name} is neither text nor a list of texts`);
    }
    return String(value);
  });
}

function likeAnyCase(pattern: string, text: string): boolean {
  return like(pattern.toLowerCase(), text.toLowerCase());
}

function matches<T>({ not, values }: Match<T>, matchesValue: (value: T) => boolean): boolean {
  return values.some(matchesValue) !== not;
}

/** True, false, or undefined where it cannot be told from the request alone. */
type Truth = boolean | undefined;

/** Whether the conditions hold for a request that has just `key`, with one value. */
function hold(conditions: readonly Condition[], key: string, value: string): Truth {
  const truths = conditions.map(condition => holds(condition, key, value));
  if (truths.includes(false)) {
    return false;
  }
  return truths.includes(undefined) ? undefined : true;
}

const COMPARISONS: ReadonlyMap<string, (pattern: string, value: string) => boolean> = new Map([
  ['stringequals', (pattern, value) => pattern === value],
  ['stringequalsignorecase', (pattern, value) => pattern.toLowerCase() === value.toLowerCase()],
  ['stringlike', like],
]);

function holds(condition: Condition, key: string, value: string): Truth {
  if (condition.key.toLowerCase() !== key.toLowerCase()) {
    return undefined;
  }
  if (condition.operator.toLowerCase() === 'null') {
    // The key is there, so `Null: true` does not hold.
    const wanted = condition.values.map(each => each.toLowerCase());
    return wanted.every(each => each === 'true' || each === 'false') ? wanted.includes('false') : undefined;
  }
  // One value is there: any of them is all of them, and "if it exists" is settled.
  const operator = condition.operator
    .replace(/^(?:ForAnyValue|ForAllValues):/i, '')
    .replace(/IfExists$/i, '')
    .toLowerCase();
  const negated = operator.startsWith('stringnot');
  const compare = COMPARISONS.get(negated ? `string${operator.slice('stringnot'.length)}` : operator);
  if (compare === undefined || condition.values.some(each => each.includes('${'))) {
    return undefined;
  }
  return condition.values.some(each => compare(each, value)) !== negated;
}

/** A request that names no resource of its own: `action`, with one condition key that has one value. */
export interface Request {
  readonly action: string;
  readonly key: string;
  readonly value: string;
}

/** Whether an identity policy lets `request` through. */
export function allows({ statements }: Document, { action, key, value }: Request): boolean {
  const concerned = statements.filter(
    ({ actions, resources }) => matches(actions, each => likeAnyCase(each, action)) && matches(resources, each => like(each, '*')),
  );
  const truth = (statement: Statement): Truth => hold(statement.conditions, key, value);
  const denied = concerned.some(statement => !statement.allow && truth(statement) !== false);
  return !denied && concerned.some(statement => statement.allow && truth(statement) === true);
}

/** The actions by which a principal comes to a role's credentials. */
const ASSUME = ['sts:AssumeRole', 'sts:AssumeRoleWithSAML', 'sts:AssumeRoleWithWebIdentity'];

/** What a trust policy says about one service. */
export interface Trust {
  /** Whether the service may assume the role. */
  readonly trusted: boolean;
  /** Who else may, in words. */
  readonly others: readonly string[];
}

/** Whom a trust policy lets assume its role, seen from `service` (a service principal such as `ses.amazonaws.com`). */
export function trust({ statements }: Document, service: string): Trust {
  const isService = ({ type, value }: Principal): boolean => type === 'Service' && value === service;
  const assumes = (statement: Statement, action: string): boolean => matches(statement.actions, each => likeAnyCase(each, action));
  const covers = ({ principals }: Statement, wanted: (principal: Principal) => boolean): boolean =>
    matches(principals, each => each.type === '*' || wanted(each));

  const about = (action: string) => statements.filter(statement => assumes(statement, action));
  const served = about('sts:AssumeRole').filter(statement =>
    covers(statement, each => isService(each) || (each.type === 'Service' && each.value === '*')),
  );
  const trusted = served.some(({ allow, conditions }) => allow && conditions.length === 0) && served.every(({ allow }) => allow);

  const others = ASSUME.flatMap(action => {
    // Only a Deny without conditions is sure to keep somebody out.
    const denials = about(action).filter(({ allow, conditions }) => !allow && conditions.length === 0);
    return about(action)
      .filter(({ allow }) => allow)
      .flatMap(({ principals }) => (principals.not ? [{ type: '*', value: '*' }] : principals.values.filter(each => !isService(each))))
      .filter(other => !denials.some(denial => keepsOut(denial.principals, other, isService)))
      .map(other => (other.type === '*' ? 'everybody (*)' : `${other.type} ${other.value}`));
  });
  return { trusted, others: [...new Set(others)] };
}

/** Whether a Deny on `denied` is sure to keep `other` out; everybody is kept out where nobody, or nobody but the service, is left. */
function keepsOut(denied: Match<Principal>, other: Principal, isService: (principal: Principal) => boolean): boolean {
  if (denied.not) {
    // An account has several spellings and stands for what is in it: any exception of type AWS may be any other.
    return denied.values.every(each => isService(each) || (other.type !== '*' && apart(each, other)));
  }
  return denied.values.some(each => each.type === '*' || same(each, other));
}

/** Whether two principals are sure to have nobody in common. */
function apart(one: Principal, other: Principal): boolean {
  return one.type !== '*' && (one.type !== other.type || (one.type === 'Service' && one.value !== other.value));
}

function same(one: Principal, other: Principal): boolean {
  return one.type === other.type && one.value === other.value;
}
