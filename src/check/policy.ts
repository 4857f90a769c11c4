import { like } from '../core/text.ts';

/**
 * An IAM policy document, evaluated by meaning and not by text.
 * Source: IAM User Guide, "IAM JSON policy element reference" and "Policy evaluation logic".
 *
 * If a condition can't be evaluated (another key, a policy variable), an Allow does not apply and a Deny does.
 */
export interface PolicyDocument {
  readonly statements: readonly PolicyStatement[];
}

interface PolicyStatement {
  readonly allow: boolean;
  readonly actions: Match;
  readonly resources: Match;
  readonly principals: Match<Principal>;
  readonly conditions: readonly Condition[];
}

/** An element, or its negated form such as `NotAction`, `NotResource` or `NotPrincipal`. */
interface Match<T = string> {
  readonly not: boolean;
  readonly values: readonly T[];
}

export interface Principal {
  /** `Service`, `AWS`, `Federated` or `CanonicalUser`; `*` for everybody. */
  readonly type: string;
  readonly value: string;
}

interface Condition {
  readonly operator: string;
  readonly key: string;
  readonly values: readonly string[];
}

type JsonObject = Readonly<Record<string, unknown>>;

/** Parses a document, URL-encoded (RFC 3986) as IAM returns it, or not. @throws if the text is not a policy document */
export function parseDocument(text: string): PolicyDocument {
  const json: unknown = JSON.parse(text.trimStart().startsWith('{') ? text : decodeURIComponent(text));
  return { statements: asList(asObject(json, 'document')['Statement'], 'Statement').map(parseStatement) };
}

function parseStatement(json: unknown): PolicyStatement {
  const statement = asObject(json, 'Statement');
  const effect = statement['Effect'];
  if (effect !== 'Allow' && effect !== 'Deny') {
    throw new SyntaxError(`a statement's Effect is ${JSON.stringify(effect)}`);
  }
  return {
    allow: effect === 'Allow',
    actions: parseMatch(statement, 'Action', asTexts),
    resources: parseMatch(statement, 'Resource', asTexts),
    principals: parseMatch(statement, 'Principal', parsePrincipals),
    conditions: Object.entries(asObject(statement['Condition'] === undefined ? {} : statement['Condition'], 'Condition')).flatMap(
      ([operator, keys]) =>
        Object.entries(asObject(keys, operator)).map(([key, values]) => ({ operator, key, values: asTexts(values, key) })),
    ),
  };
}

function parseMatch<T>(statement: JsonObject, element: string, parse: (json: unknown, name: string) => readonly T[]): Match<T> {
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
  return Object.entries(asObject(json, name)).flatMap(([type, values]) => asTexts(values, type).map(value => parsePrincipal(type, value)));
}

function parsePrincipal(type: string, value: string): Principal {
  return type === 'AWS' && value === '*' ? { type: '*', value } : { type, value };
}

function asObject(json: unknown, name: string): JsonObject {
  if (typeof json !== 'object' || json === null || Array.isArray(json)) {
    throw new SyntaxError(`${name} is not an object`);
  }
  return json as JsonObject;
}

function asList(json: unknown, name: string): readonly unknown[] {
  if (json === undefined) {
    throw new SyntaxError(`${name} is missing`);
  }
  return Array.isArray(json) ? json : [json];
}

/** Returns one value or an array as texts. IAM accepts booleans and numbers for their text. */
function asTexts(json: unknown, name: string): readonly string[] {
  return asList(json, name).map(value => {
    if (!['string', 'boolean', 'number'].includes(typeof value)) {
      throw new SyntaxError(`${name} is neither text nor a list of texts`);
    }
    return String(value);
  });
}

function likeIgnoringCase(pattern: string, text: string): boolean {
  return like(pattern.toLowerCase(), text.toLowerCase());
}

function matches<T>({ not, values }: Match<T>, matchesValue: (value: T) => boolean): boolean {
  return values.some(matchesValue) !== not;
}

/** Undefined if the request alone does not determine the truth. */
type Truth = boolean | undefined;

/** Whether all conditions hold for a request that has only the condition key `key`, with one value. */
function allHold(conditions: readonly Condition[], key: string, value: string): Truth {
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
    // The request has the key, so `Null: true` does not hold.
    const isNull = condition.values.map(text => text.toLowerCase());
    return isNull.every(text => text === 'true' || text === 'false') ? isNull.includes('false') : undefined;
  }
  // The request has the key with one value, so ForAnyValue, ForAllValues and IfExists have no effect.
  const operator = condition.operator
    .replace(/^(?:ForAnyValue|ForAllValues):/i, '')
    .replace(/IfExists$/i, '')
    .toLowerCase();
  const negated = operator.startsWith('stringnot');
  const compare = COMPARISONS.get(negated ? `string${operator.slice('stringnot'.length)}` : operator);
  if (compare === undefined || condition.values.some(pattern => pattern.includes('${'))) {
    return undefined;
  }
  return condition.values.some(pattern => compare(pattern, value)) !== negated;
}

/** A request for an action that has no resource, with one condition key that has one value. */
export interface AccessRequest {
  readonly action: string;
  readonly key: string;
  readonly value: string;
}

/** Whether a permissions policy allows the request. */
export function allows({ statements }: PolicyDocument, { action, key, value }: AccessRequest): boolean {
  const concerned = statements.filter(
    ({ actions, resources }) =>
      matches(actions, pattern => likeIgnoringCase(pattern, action)) && matches(resources, pattern => like(pattern, '*')),
  );
  const truth = (statement: PolicyStatement): Truth => allHold(statement.conditions, key, value);
  const denied = concerned.some(statement => !statement.allow && truth(statement) !== false);
  return !denied && concerned.some(statement => statement.allow && truth(statement) === true);
}

/** The actions that send mail. Source: SES developer guide, "Sending authorization policies". SES v2 has its own action for bulk mail. */
const SEND = ['ses:SendEmail', 'ses:SendRawEmail', 'ses:SendTemplatedEmail', 'ses:SendBulkTemplatedEmail', 'ses:SendBulkEmail'];

/** Condition keys that identify the sender and that the sender can't choose. `ses:FromAddress`, for example, excludes nobody. */
const SENDER_KEY =
  /^aws:(?:UserId|Principal(?:Arn|Account|OrgID|OrgPaths|ServiceName|ServiceNamesList)|Source(?:Account|Arn|OrgID|OrgPaths|Ip|Vpc|Vpce|VpcArn)|VpcSourceIp)$/i;

/** Policy variables of the identity's owner, which the sender can't choose. Any other variable can have the sender's own value. */
const OWNER = /\$\{aws:Resource(?:Account|OrgID|OrgPaths)\}/gi;

/** A kind of condition: operators on sender keys, and a condition (as text) that separates AWS services from everyone else. */
interface Narrowing {
  readonly operators: RegExp;
  readonly services: RegExp;
}

/** Conditions that admit only some senders. ForAllValues and IfExists also admit a sender without the key. */
const IS: Narrowing = {
  operators: /^(?:ForAnyValue:)?(?:String(?:Equals|EqualsIgnoreCase|Like)|Arn(?:Equals|Like)|IpAddress)$/i,
  services: /^Bool aws:PrincipalIsAWSService true$/i,
};
const IS_NOT: Narrowing = {
  operators: /^(?:ForA(?:ny|ll)Values:)?(?:StringNot(?:Equals|EqualsIgnoreCase|Like)|ArnNot(?:Equals|Like)|NotIpAddress)(?:IfExists)?$/i,
  services: /^Bool(?:IfExists)? aws:PrincipalIsAWSService false$/i,
};

/** Whether a sending authorization policy lets everyone send: no condition or Deny limits an Allow for everyone to some senders. */
export function letsEveryoneSend({ statements }: PolicyDocument): boolean {
  // An Allow for all services names nobody, so it counts as one for everyone. A Deny for them leaves everyone else.
  const forEveryone = statements.filter(
    ({ allow, principals: { not, values } }) => values.some(({ type, value }) => type === '*' || (allow && !not && value === '*')) !== not,
  );
  return SEND.some(action => {
    const about = forEveryone.filter(({ actions }) => matches(actions, pattern => likeIgnoringCase(pattern, action)));
    const denied = about.some(({ allow, conditions }) => !allow && conditions.every(condition => namesSenders(condition, IS_NOT)));
    return !denied && about.some(({ allow, conditions }) => allow && !conditions.some(condition => namesSenders(condition, IS)));
  });
}

/** Whether a condition selects certain senders. A value with a wildcard must name an account, an organization or an IAM id. */
function namesSenders({ operator, key, values }: Condition, { operators, services }: Narrowing): boolean {
  const isCertain = (value: string): boolean => {
    const own = value.replaceAll(OWNER, '111122223333');
    return !own.includes('${') && (/[*?]/.test(own) ? /\d{12}|o-[a-z\d]{10}|A[A-Z\d]{15}/.test(own) : !own.endsWith('/0'));
  };
  return services.test(`${operator} ${key} ${values}`) || (operators.test(operator) && SENDER_KEY.test(key) && values.every(isCertain));
}

/** The actions that return credentials of a role. */
const ASSUME = ['sts:AssumeRole', 'sts:AssumeRoleWithSAML', 'sts:AssumeRoleWithWebIdentity'];

/** The types of principals in a policy. */
const NOUNS: ReadonlyMap<string, string> = new Map([
  ['AWS', 'principal'],
  ['Service', 'service'],
  ['Federated', 'identity provider'],
]);

/** The principals that a trust policy lets assume the role, seen from one service. */
export interface Trust {
  /** Whether the service may assume the role. */
  readonly trusted: boolean;
  /** The other principals that may assume the role, as text. */
  readonly others: readonly string[];
}

/** Evaluates a trust policy for `service`, a service principal such as `ses.amazonaws.com`. */
export function evaluateTrust({ statements }: PolicyDocument, service: string): Trust {
  const isService = ({ type, value }: Principal): boolean => type === 'Service' && value === service;
  const assumes = (statement: PolicyStatement, action: string): boolean =>
    matches(statement.actions, pattern => likeIgnoringCase(pattern, action));
  const covers = ({ principals }: PolicyStatement, wanted: (principal: Principal) => boolean): boolean =>
    matches(principals, principal => principal.type === '*' || wanted(principal));

  const about = (action: string) => statements.filter(statement => assumes(statement, action));
  const served = about('sts:AssumeRole').filter(statement =>
    covers(statement, principal => isService(principal) || (principal.type === 'Service' && principal.value === '*')),
  );
  const trusted = served.some(({ allow, conditions }) => allow && conditions.length === 0) && served.every(({ allow }) => allow);

  const others = ASSUME.flatMap(action => {
    // Only a Deny without conditions certainly excludes a principal.
    const denials = about(action).filter(({ allow, conditions }) => !allow && conditions.length === 0);
    return about(action)
      .filter(({ allow }) => allow)
      .flatMap(({ principals }) =>
        principals.not ? [{ type: '*', value: '*' }] : principals.values.filter(principal => !isService(principal)),
      )
      .filter(other => !denials.some(denial => excludes(denial.principals, other, isService)))
      .map(({ type, value }) => (type === '*' ? 'everybody (*)' : `the ${NOUNS.get(type) ?? type} ${value}`));
  });
  return { trusted, others: [...new Set(others)] };
}

/** Whether a Deny for `denied` certainly excludes `other`. It excludes everybody if its only exceptions are the service or nobody. */
function excludes(denied: Match<Principal>, other: Principal, isService: (principal: Principal) => boolean): boolean {
  if (denied.not) {
    // An account has several notations and includes its users and roles, so an AWS exception might be any other AWS principal.
    return denied.values.every(exception => isService(exception) || (other.type !== '*' && areDisjoint(exception, other)));
  }
  return denied.values.some(principal => principal.type === '*' || areSame(principal, other));
}

/** Whether two principals certainly have nobody in common. */
function areDisjoint(one: Principal, other: Principal): boolean {
  return one.type !== '*' && (one.type !== other.type || (one.type === 'Service' && one.value !== other.value));
}

function areSame(one: Principal, other: Principal): boolean {
  return one.type === other.type && one.value === other.value;
}
