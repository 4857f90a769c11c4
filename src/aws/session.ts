import { setImmediate } from 'node:timers/promises';
import { memoize } from '../core/collections.ts';
import { limiter } from '../core/limiter.ts';
import type { Inputs } from '../inputs/inputs.ts';
import { type Action, hasTooManyRegions } from '../model/permissions.ts';
import type { InventoryReader, ResourceDeleter, RoleDeleter, RoleReader, RoleWriter, SesReader } from '../model/ports.ts';
import type { Account } from '../model/role.ts';
import { type AssumeInputs, type AuthContext, ambientIdentity, assumeRole, type Identity, whoAmI } from './auth.ts';
import { type Call, caller, clientSettings, LIMITS, type Limits, openingSettings, type RegionalSettings, requestLog } from './clients.ts';
import type { Connections } from './connections.ts';
import { regionResources } from './inventory.ts';

/** What a session needs of the run. */
export interface SessionContext extends AuthContext {
  readonly connections: Connections;
  readonly limits?: Limits;
  /** Is told of each request, for step debugging. */
  readonly debug?: ((line: string) => void) | undefined;
}

export type SessionInputs = AssumeInputs & Pick<Inputs, 'role-to-assume'>;

/** Access to one account. */
export interface Session extends Pick<Identity, 'account' | 'principal' | 'expires'> {
  readonly iam: RoleReader & RoleWriter & RoleDeleter;
  ses(region: string): SesReader;
  /** The resources of SES in a Region. */
  resources(region: string): InventoryReader & ResourceDeleter;
}

/**
 * Authenticates, with `role-to-assume` by the job's ID token, else by the SDK's default credential chain.
 *
 * @param actions all that the run calls
 * @throws RunError if there are no credentials, or AWS rejects them
 */
export async function openSession(
  inputs: SessionInputs,
  actions: readonly Action[] | Promise<readonly Action[]>,
  context: SessionContext,
): Promise<Session> {
  const { clock, random, signal, timeout, connections, limits = LIMITS, debug } = context;
  const calling = { clock, random, signal, timeout, limits };
  const call = caller(calling);
  const [region] = inputs['aws-region'];
  const silent = { ...clientSettings(connections, limits, context.sending), region };
  const logging = (name: string) => debug && requestLog(name, clock, debug);
  const settings = { ...silent, ...logging(region) };
  const role = inputs['role-to-assume'];
  // Connections that are open when they are needed spare a check half of its time. A teardown takes minutes.
  const open = async (count: number, name: string, use: (opening: RegionalSettings) => Promise<unknown>): Promise<void> => {
    if (inputs.mode === 'check') {
      await use(openingSettings({ ...silent, region: name }, connections, count)).catch(() => undefined);
      // Lets the handshakes begin: what follows leaves the event loop no time for them.
      await setImmediate();
    }
  };
  const sendOnce: Call = send => send({ abortSignal: signal });
  await open(role === undefined ? STS_REQUESTS : 1, region, opening => whoAmI(opening, sendOnce));
  const authenticated =
    role === undefined
      ? ambientIdentity(inputs, await actions, settings, call, limits, context)
      : assumeRole(role, inputs, await actions, settings, call, context);
  // It is awaited later.
  authenticated.catch(() => undefined);
  const { iamRole } = await import('./role.ts');
  await open(IAM_READS, region, opening => iamRole(opening, sendOnce, NO_ACCOUNT).role());
  const { sesAccount } = await import('./account.ts');
  await Promise.all(inputs['aws-region'].map(name => open(1, name, opening => sesAccount(opening, sendOnce, NO_ACCOUNT).account())));
  const identity = await authenticated;
  if (!inputs['scope-session']) {
    context.log('the session is not limited to what the run needs: `scope-session` is false');
  }
  const { account, principal, expires, credentials } = identity;
  if (inputs['scope-session'] && hasTooManyRegions(await actions, account, inputs)) {
    context.log('the session is not limited to the Regions of the run: STS takes no session policy that long');
  }
  // One limiter for each Region, whichever of its APIs is called.
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

/** Requests that a check sends to IAM at the same time, and to STS with credentials of the job. */
const IAM_READS = 5;
const STS_REQUESTS = 2;
/** For clients that only open connections. */
const NO_ACCOUNT: Account = { id: '', partition: '' };
