import { handleEvents } from '../core/clock.ts';
import { memoize } from '../core/collections.ts';
import { limiter } from '../core/limiter.ts';
import type { Inputs } from '../inputs/inputs.ts';
import { type Action, hasTooManyRegions } from '../model/permissions.ts';
import type { InventoryReader, ResourceDeleter, RoleDeleter, RoleReader, RoleWriter, SesReader } from '../model/ports.ts';
import type { Account } from '../model/role.ts';
import { type AssumeInputs, type AuthContext, ambientIdentity, assumeRole, type CallerIdentity, whoAmI } from './auth.ts';
import { type Call, caller, clientSettings, LIMITS, type Limits, openingSettings, type RegionalSettings, requestLog } from './clients.ts';
import type { Connections } from './connections.ts';
import { regionResources } from './inventory.ts';

export interface SessionContext extends AuthContext {
  readonly connections: Connections;
  readonly limits?: Limits;
  /** Called with each request line if step debugging is on. */
  readonly debug?: ((line: string) => void) | undefined;
}

export type SessionInputs = AssumeInputs & Pick<Inputs, 'role-to-assume'>;

/** Access to one account. */
export interface Session extends Pick<CallerIdentity, 'account' | 'principal' | 'expires'> {
  readonly iam: RoleReader & RoleWriter & RoleDeleter;
  ses(region: string): SesReader;
  resources(region: string): InventoryReader & ResourceDeleter;
}

/**
 * Authenticates with the job's ID token if `role-to-assume` is set, otherwise with the SDK's default credential chain.
 *
 * @param loadActions returns every action that the run calls. Called after the first connections start to open
 * @throws RunError if there are no credentials, or AWS rejects them
 */
export async function openSession(
  inputs: SessionInputs,
  loadActions: () => Promise<readonly Action[]>,
  context: SessionContext,
): Promise<Session> {
  const { clock, random, signal, timeout, connections, limits = LIMITS, debug } = context;
  const calling = { clock, random, signal, timeout, limits };
  const call = caller(calling);
  const [region, ...others] = inputs['aws-region'];
  const silent = { ...clientSettings(connections, limits, context.sending), region };
  const logging = (name: string) => debug && requestLog(name, clock, debug);
  const settings = { ...silent, ...logging(region) };
  const role = inputs['role-to-assume'];
  // Connections that are already open halve the time of a check. A teardown takes minutes anyway.
  const open = async (count: number, name: string, use: (opening: RegionalSettings) => Promise<unknown>): Promise<void> => {
    if (inputs.mode === 'check' && connections.opensAhead) {
      await handleEvents();
      await use(openingSettings({ ...silent, region: name }, connections, count)).catch(() => undefined);
      await handleEvents();
    }
  };
  const sendOnce: Call = send => send({ abortSignal: signal });
  await open(role === undefined ? STS_REQUESTS : 1, region, opening => whoAmI(opening, sendOnce));
  const { iamRole } = await import('./role.ts');
  await open(IAM_READS, region, opening => iamRole(opening, sendOnce, UNKNOWN_ACCOUNT).role());
  const { sesAccount } = await import('./account.ts');
  const openSes = (name: string): Promise<void> => open(1, name, opening => sesAccount(opening, sendOnce, UNKNOWN_ACCOUNT).account());
  await openSes(region);
  const actions = await loadActions();
  const authenticated =
    role === undefined
      ? ambientIdentity(inputs, actions, settings, call, limits, context)
      : assumeRole(role, inputs, actions, settings, call, context);
  // Prevents an unhandled rejection; the promise is awaited below.
  authenticated.catch(() => undefined);
  // The connections to the other Regions open while STS answers.
  await Promise.all(others.map(openSes));
  const identity = await authenticated;
  if (!inputs['scope-session']) {
    context.log('the session is not limited to what the run needs: `scope-session` is false');
  }
  const { account, principal, expires, credentials } = identity;
  if (inputs['scope-session'] && hasTooManyRegions(actions, account, inputs)) {
    context.log('the session is not limited to the Regions of the run: STS takes no session policy that long');
  }
  // SES counts the requests to all its APIs in a Region together.
  const regional = memoize((name): [RegionalSettings, Call] => [
    { ...silent, credentials, region: name, ...logging(name) },
    caller({ ...calling, limiter: limiter(clock, random, signal) }),
  ]);
  return {
    account,
    principal,
    expires,
    iam: iamRole({ ...settings, credentials }, call, account),
    ses: memoize(name => sesAccount(...regional(name), account)),
    resources: memoize(name => regionResources(...regional(name), { clock, signal, account })),
  };
}

/** The number of requests that a check sends at the same time to IAM, and to STS with the job's own credentials. */
const IAM_READS = 5;
const STS_REQUESTS = 2;
/** For clients that only open connections. */
const UNKNOWN_ACCOUNT: Account = { id: '', partition: '' };
