import {
  GetAccount$,
  type GetAccountCommandInput,
  type GetAccountCommandOutput,
  GetConfigurationSet$,
  type GetConfigurationSetCommandInput,
  type GetConfigurationSetCommandOutput,
  GetEmailIdentity$,
  type GetEmailIdentityCommandInput,
  type GetEmailIdentityCommandOutput,
} from '@aws-sdk/client-sesv2';
import type { Lane } from '../core/lane.ts';
import type { Action } from '../model/permissions.ts';
import type { SesReader } from '../model/ports.ts';
import type { Account } from '../model/role.ts';
import type { Caller, Send } from './caller.ts';
import type { ApiOperation, Client } from './client.ts';
import type { Operation } from './errors.ts';
import { look } from './reader.ts';

const GetAccount: ApiOperation<GetAccountCommandInput, GetAccountCommandOutput> = GetAccount$;

const GetConfigurationSet: ApiOperation<GetConfigurationSetCommandInput, GetConfigurationSetCommandOutput> = GetConfigurationSet$;

const GetEmailIdentity: ApiOperation<GetEmailIdentityCommandInput, GetEmailIdentityCommandOutput> = GetEmailIdentity$;

/** SES allows one request a second for each account and Region (sends aside); paced at exactly that, servers without burst throttle. */
export const SES_INTERVAL = 1_080;

/** One Region's SES account. Every request, tries again included, waits for its turn in the Region's lane. */
export function sesAccount(client: Client, call: Caller, lane: Lane, account: Account, region: string): SesReader {
  const operation = (action: Action): Operation => ({ action, region, account });
  const inLane: Caller = <T>(send: Send<T>) => call(send, lane);
  return {
    account: () =>
      look(inLane, operation('ses:GetAccount'), async options => {
        const answer = await client.send(GetAccount, {}, options);
        return {
          sendingEnabled: flag(answer.SendingEnabled),
          enforcementStatus: word(answer.EnforcementStatus),
          productionAccess: flag(answer.ProductionAccessEnabled),
          quota: quantity(answer.SendQuota?.Max24HourSend),
          sent: quantity(answer.SendQuota?.SentLast24Hours),
        };
      }),

    identity: EmailIdentity =>
      look(inLane, operation('ses:GetEmailIdentity'), async options => {
        const answer = await client.send(GetEmailIdentity, { EmailIdentity }, options);
        return {
          verifiedForSending: flag(answer.VerifiedForSendingStatus),
          verificationStatus: word(answer.VerificationStatus),
          errorType: word(answer.VerificationInfo?.ErrorType),
        };
      }),

    configurationSet: ConfigurationSetName =>
      look(inLane, operation('ses:GetConfigurationSet'), async options => {
        const answer = await client.send(GetConfigurationSet, { ConfigurationSetName }, options);
        return { sendingEnabled: flag(answer.SendingOptions?.SendingEnabled) };
      }),
  };
}

/** The SDK hands on whatever the answer has: text that says "false" must not pass for true. */
function flag(value: unknown): boolean | undefined {
  return typeof value === 'boolean' ? value : undefined;
}

function word(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}

function quantity(value: unknown): number | undefined {
  return Number.isFinite(value) ? (value as number) : undefined;
}
