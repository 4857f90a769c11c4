import type { Answer } from '../../emulator/api.ts';
import type { Fault } from '../../emulator/faults.ts';
import type { Emulator } from '../../emulator/server.ts';
import { permissionOf } from '../support/policies.ts';
import { padded, withNulls, withOtherTypes, withoutFields, withTextForLists, withToken } from './bodies.ts';

/** A call of a run without faults. */
export interface Operation {
  readonly service: string;
  readonly action: string;
  readonly region: string;
  /** The number of the call among those of its operation, from 0. */
  readonly call: number;
  readonly answer: Answer;
}

/** The allowed effects of a fault. */
export type Effect =
  /** The run ends as it does without the fault. */
  | 'passes'
  /** The answer is unknown: the run fails, and names the operation. */
  | 'hides'
  /** The answer is wrong: the run fails. */
  | 'garbles'
  /** Any of these, as long as the results are true. */
  | 'either';

/** The result of a DNS lookup; permanent unless it has a number of times. */
export interface LookUp {
  readonly code: 'ENOTFOUND' | 'EAI_AGAIN';
  readonly times?: number;
}

/** A fault of an operation. */
export interface WireFault {
  readonly name: string;
  effect(operation: Operation): Effect;
  /** The fault outlasts the operation, so it has its own run. */
  readonly alone?: true;
  /** A part of AWS's message, if the fault itself does not contain it. */
  words?(operation: Operation): string;
  /** AWS says that something prevents a deletion, so the action removes what it can. */
  readonly conflicts?: true;
  /** The fault is about the DNS entry of the host. */
  readonly lookUp?: LookUp;
  /** Undefined if the fault does not apply to the operation. */
  make(operation: Operation, emulator: Emulator): Fault | undefined;
}

const HTML = '<!DOCTYPE html><html><head><title>Sign in</title></head><body><form>to the hotel network</form></body></html>';
const HALF_HOUR = 1_800_000;
const DAY = 86_400_000;
const PRINCIPAL = 'arn:aws:sts::111122223333:assumed-role/gate/ses-role-gate';
/** Larger than any AWS answer, and smaller than the limit of the action. */
const PADDING = 4 * 1024 * 1024;

export const isXml = ({ answer }: Operation): boolean => contentType(answer).includes('xml');
const contentType = ({ headers }: Answer): string => String(headers['content-type']);
const isOfAws = ({ service }: Operation): boolean => service !== 'github';
const isSigned = ({ service, action }: Operation): boolean => service !== 'github' && action !== 'AssumeRoleWithWebIdentity';
const isList = ({ action }: Operation): boolean => action.startsWith('List') && !/Tags|Filters/.test(action);
/** Whether the operation changes something and its answer says no more. */
const isDone = ({ action, service }: Operation): boolean =>
  /^(?:Delete|Cancel|Stop|Set|Create|Update)/.test(action) && !(service === 'iam' && action.startsWith('Delete'));

const always = (effect: Effect) => (): Effect => effect;
/** A rule reports a missing field in its own words, and AWS can answer without an active rule set. */
function byRules({ action, service }: Operation): Effect {
  if (action === 'DescribeActiveReceiptRuleSet') {
    return 'garbles';
  }
  return service === 'ses' && action.startsWith('Get') ? 'garbles' : 'hides';
}

/** A fault of some operations only. */
function only(tries: (operation: Operation) => boolean, fault: WireFault): WireFault {
  return { ...fault, make: (operation, emulator) => (tries(operation) ? fault.make(operation, emulator) : undefined) };
}

function error(status: number, code: string): (operation: Operation) => Fault {
  return ({ action }) => ({ status, code, message: `${code} by order, in ${action}` });
}

/** The text of AWS for a fault; undefined if AWS does not answer. */
export function wordsOf(fault: WireFault, operation: Operation): string | undefined {
  const made = fault.make(operation, undefined as never);
  return fault.words?.(operation) ?? (made !== undefined && 'message' in made ? String(made.message) : undefined);
}

/** A permanent error of AWS. */
function lasting(name: string, make: (operation: Operation) => Fault): WireFault {
  return only(isOfAws, { name, effect: always('hides'), make });
}

/** A denial in IAM's words, which name the type of policy. */
function denied(policy: string, because: (action: string) => string): WireFault {
  return lasting(`403, ${policy}`, operation => {
    const action = permissionOf(operation);
    const code = isXml(operation) ? 'AccessDenied' : 'AccessDeniedException';
    const message = `User: ${PRINCIPAL} is not authorized to perform: ${action} on resource: * ${because(action)}`;
    return { status: 403, code, message };
  });
}

function throttled(operation: Operation): Fault {
  const message = 'Rate exceeded';
  if (operation.service === 'mailmanager') {
    return { status: 400, code: 'ThrottlingException', message };
  }
  return isXml(operation) ? { status: 400, code: 'Throttling', message } : { status: 429, code: 'TooManyRequestsException', message };
}

/** The same fault twice, which retries outlast, and permanently. */
function transient(name: string, make: (operation: Operation) => Fault): WireFault[] {
  return [
    { name: `${name}, twice`, effect: always('passes'), make: operation => ({ ...make(operation), times: 2 }) },
    { name: `${name}, for ever`, effect: always('hides'), make },
  ];
}

/** A server other than AWS answers, and the operation has no effect. */
function stranger(
  name: string,
  body: string | ((operation: Operation) => string),
  more: { readonly contentType?: string; readonly status?: number; readonly headers?: Readonly<Record<string, string>> } = {},
): WireFault {
  return {
    name,
    effect: always('hides'),
    make: operation => ({
      contentType: contentType(operation.answer),
      ...more,
      body: typeof body === 'string' ? body : body(operation),
      stranger: true,
    }),
  };
}

/** The answer of AWS with another body; no fault if the body stays the same. */
function changed(name: string, effect: WireFault['effect'], change: (body: string) => string): WireFault {
  return {
    name,
    // The content of the answer does not matter for a change.
    effect: operation => (isDone(operation) ? 'either' : effect(operation)),
    make: ({ answer: { body } }) => (change(body) === body ? undefined : { alter: given => ({ ...given, body: change(given.body) }) }),
  };
}

/** The answer with other headers; undefined ones are removed. */
function headed(
  name: string,
  effect: WireFault['effect'],
  headers: () => Readonly<Record<string, string | undefined>>,
  times = Number.POSITIVE_INFINITY,
): WireFault {
  const merged = (answer: Answer): Answer['headers'] =>
    Object.fromEntries(
      Object.entries({ ...answer.headers, ...headers() }).flatMap(([key, value]) => (value === undefined ? [] : [[key, value]])),
    );
  return { name, effect, make: () => ({ alter: answer => ({ ...answer, headers: merged(answer) }), times }) };
}

/** A list whose every page has a next page. */
function paging(name: string, token: (page: number) => string): WireFault {
  return only(isList, {
    name,
    effect: always('hides'),
    make: ({ answer }) => {
      let page = 0;
      return { alter: () => ({ ...answer, body: withToken(answer.body, token(page++)) }) };
    },
  });
}

/** The host of the service has no DNS entry, or a failing lookup. */
function nameless(name: string, effect: WireFault['effect'], lookUp: LookUp): WireFault {
  // Only the first operation on the host does a lookup.
  const isFirst = ({ action, call }: Operation): boolean => call === 0 && action !== 'CreateServiceLinkedRole';
  return only(isFirst, { name, effect, lookUp, alone: true, make: () => ({ happens: () => undefined }) });
}

/** A permanent event before the operation. */
function event(name: string, effect: Effect, happen: (emulator: Emulator) => void, words?: WireFault['words']): WireFault {
  return only(isSigned, {
    name,
    effect: always(effect),
    alone: true,
    ...(words && { words }),
    make: (_, emulator) => ({ happens: () => happen(emulator), times: 1 }),
  });
}

/** One list of each protocol, because a thousand pages take long. */
const SOME_LISTS = new Set(['ListAttachedRolePolicies', 'ListEmailIdentities', 'ListReceiptRuleSets', 'ListRelays']);

const keysOf = ({ world }: Emulator) => [...world.accounts.values()].map(({ accessKeys }) => accessKeys);

export const FAULTS: readonly WireFault[] = [
  ...transient('throttled', throttled),
  ...transient('500', error(500, 'InternalFailure')),
  ...transient('503', error(503, 'ServiceUnavailable')),
  { ...lasting('500, concurrent modification', error(500, 'ConcurrentModificationException')), conflicts: true },
  lasting('400', error(400, 'BadRequestException')),
  { ...lasting('409', error(409, 'ConflictException')), conflicts: true },
  denied('no identity-based policy', action => `because no identity-based policy allows the ${action} action`),
  denied('service control policy', () => 'with an explicit deny in a service control policy'),
  denied('no permissions boundary', action => `because no permissions boundary allows the ${action} action`),
  ...transient('502 in HTML', () => ({ body: HTML, contentType: 'text/html', status: 502, stranger: true })),
  ...transient('reset, nothing done', () => ({ reset: true })),
  ...transient('reset before the answer', () => ({ breaks: 'reset', at: 'start' })),
  ...transient('reset after the headers', () => ({ breaks: 'reset', at: 'headers' })),
  ...transient('reset in the body', () => ({ breaks: 'reset', at: 'body' })),
  ...transient('half-closed before the answer', () => ({ breaks: 'close', at: 'start' })),
  ...transient('half-closed after the headers', () => ({ breaks: 'close', at: 'headers' })),
  ...transient('half-closed in the body', () => ({ breaks: 'close', at: 'body' })),
  ...transient('stalled, nothing done', () => ({ hang: true })),
  ...transient('stalled before the answer', () => ({ breaks: 'stall', at: 'start' })),
  ...transient('stalled after the headers', () => ({ breaks: 'stall', at: 'headers' })),
  ...transient('stalled in the body', () => ({ breaks: 'stall', at: 'body' })),

  stranger('HTML with 200', HTML, { contentType: 'text/html' }),
  stranger('HTML with 403', HTML, { contentType: 'text/html', status: 403 }),
  stranger('HTML with 404', HTML, { contentType: 'text/html', status: 404 }),
  stranger('nothing with 404', '', { contentType: 'text/plain', status: 404 }),
  stranger('302 to a login page', '', { contentType: 'text/html', status: 302, headers: { location: 'http://127.0.0.1/login' } }),
  stranger('text with 200', 'OK', { contentType: 'text/plain' }),
  stranger('nothing with 200', ''),
  stranger("a stranger's empty document", operation => (isXml(operation) ? '<ok/>' : '{}')),
  stranger("a stranger's empty document in the other syntax", operation => (isXml(operation) ? '{}' : '<ok/>')),

  only(
    isOfAws,
    headed(
      'no request id',
      ({ answer }) => (answer.status < 300 ? 'hides' : 'either'),
      () => ({ 'x-amzn-requestid': undefined }),
    ),
  ),
  headed('content type of an image', always('either'), () => ({ 'content-type': 'image/png' })),
  changed('cut in the middle', always('hides'), body => (body.length > 10 ? body.slice(0, body.length / 2) : body)),
  changed('nothing of what it is about', byRules, withoutFields),
  changed('null for every value', always('garbles'), withNulls),
  changed('values of a wrong type', always('garbles'), withOtherTypes),
  only(isList, changed('text for every list and object', always('garbles'), withTextForLists)),
  changed('4 MiB of blanks around it', always('either'), body => padded(body, PADDING)),
  { name: 'a body without end', effect: always('hides'), make: () => ({ breaks: 'flood', at: 'headers' }) },
  paging('the same page for ever', () => 'again'),
  paging('two pages in turn for ever', page => (page % 2 === 0 ? 'one' : 'two')),
  only(({ action }) => SOME_LISTS.has(action), { ...paging('new pages for ever', String), alone: true }),

  nameless('no such name', always('hides'), { code: 'ENOTFOUND' }),
  nameless('no name just now, twice', always('passes'), { code: 'EAI_AGAIN', times: 2 }),
  nameless('no name just now, for ever', always('hides'), { code: 'EAI_AGAIN' }),

  event(
    'credentials end',
    'hides',
    emulator => {
      for (const key of keysOf(emulator).flatMap(keys => [...keys.values()])) {
        key.expires = new Date(0);
      }
    },
    () => 'ExpiredToken',
  ),
  event(
    'credentials are taken back',
    'hides',
    emulator => {
      for (const keys of keysOf(emulator)) {
        keys.clear();
      }
    },
    operation => (isXml(operation) ? 'InvalidClientTokenId' : 'UnrecognizedClientException'),
  ),
  only(isSigned, {
    name: 'the credentials are not known',
    effect: always('hides'),
    make: operation => ({
      status: 403,
      code: isXml(operation) ? 'InvalidClientTokenId' : 'UnrecognizedClientException',
      message: 'The security token included in the request is invalid.',
    }),
  }),
  only(isSigned, {
    name: 'the time is refused for ever',
    effect: always('hides'),
    make: operation => ({
      status: 403,
      code: isXml(operation) ? 'RequestTimeTooSkewed' : 'InvalidSignatureException',
      message: 'Signature not yet current',
    }),
  }),
  event("AWS's clock jumps by half an hour", 'passes', ({ world }) => {
    const { now } = world;
    world.now = () => now() + HALF_HOUR;
  }),
  {
    ...headed('a Date of tomorrow, once', always('passes'), () => ({ date: new Date(Date.now() + DAY).toUTCString() }), 1),
    alone: true,
  },
];
