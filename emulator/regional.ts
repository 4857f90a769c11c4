import { ApiError, type Caller, type Operation } from './api.ts';
import type { Place } from './inventory.ts';
import { authorize, type Permission } from './permissions.ts';
import type { Resource } from './resources.ts';
import type { SesRegion, World } from './world.ts';

/** A call to an API of SES in a Region. */
export interface RegionalCall {
  readonly action: string;
  readonly parameters: Record<string, string>;
  readonly place: Place;
  /** @throws ApiError unless the caller may call the action on the resource, which can be missing or unknown */
  allow(arn?: string, resource?: Resource): void;
}

/** The form of the errors that all APIs of SES share. */
export interface Manner {
  throttled: { status: number; code: string };
  denied: Pick<Permission, 'code' | 'status'>;
  /** The `ses:ApiVersion` that policies see. */
  version?: string;
}

/** The APIs of a Region share one bucket. */
function isAdmitted(region: SesRegion, now: number): boolean {
  if (region.rate === undefined) return true;
  const { size, perSecond } = region.rate;
  const { tokens, at } = region.bucket ?? { tokens: size, at: now };
  const left = Math.min(size, tokens + ((now - at) / 1000) * perSecond);
  // A rounding error must not cost a token.
  const admitted = left >= 1 - 1e-9;
  region.bucket = { tokens: admitted ? left - 1 : left, at: now };
  return admitted;
}

function tagContext({ kind, tags }: Resource): Record<string, string> {
  // AWS documents no such condition key for this kind, although it can have tags.
  if (kind === 'multi-region-endpoint') return {};
  return Object.fromEntries(Object.entries(tags).map(([key, value]) => [`aws:ResourceTag/${key}`, value]));
}

/** Admits a call if SES is in the Region and the rate allows it. */
export function enter({ action, region, parameters }: Operation, caller: Caller, world: World, manner: Manner): RegionalCall {
  const { account } = caller;
  const ses = account.regions.get(region);
  if (!ses) throw new ApiError(0, 'NoSuchHost', `There is no SES in ${region}.`);
  const { throttled, denied, version } = manner;
  const now = world.now();
  if (!isAdmitted(ses, now)) throw new ApiError(throttled.status, throttled.code, 'Rate exceeded');
  return {
    action,
    parameters,
    place: { account, region, ses, now },
    allow: (arn, resource) =>
      authorize(caller, region, {
        action: `ses:${action}`,
        resource: arn ?? '*',
        context: { 'ses:ApiVersion': version, ...(resource && tagContext(resource)) },
        shown: arn,
        ...denied,
      }),
  };
}
