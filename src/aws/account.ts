import { GetAccountCommand, GetConfigurationSetCommand, GetEmailIdentityCommand, SESv2Client } from '@aws-sdk/client-sesv2';
import type { Action } from '../model/permissions.ts';
import type { SesReader } from '../model/ports.ts';
import type { Account } from '../model/role.ts';
import type { Call, RegionalSettings } from './clients.ts';
import type { Operation } from './errors.ts';
import { read } from './reading.ts';

/** The SES account of one Region. */
export function sesAccount(settings: RegionalSettings, call: Call, account: Account): SesReader {
  const client = new SESv2Client(settings);
  const { region } = settings;
  const operation = (action: Action): Operation => ({ action, region, account });
  return {
    account: () =>
      read(
        () => call(options => client.send(new GetAccountCommand({}), options)),
        operation('ses:GetAccount'),
        answer => ({
          sendingEnabled: flag(answer.SendingEnabled),
          enforcementStatus: word(answer.EnforcementStatus),
          productionAccess: flag(answer.ProductionAccessEnabled),
          quota: quantity(answer.SendQuota?.Max24HourSend),
          sent: quantity(answer.SendQuota?.SentLast24Hours),
        }),
      ),

    identity: EmailIdentity =>
      read(
        () => call(options => client.send(new GetEmailIdentityCommand({ EmailIdentity }), options)),
        operation('ses:GetEmailIdentity'),
        answer => ({
          verifiedForSending: flag(answer.VerifiedForSendingStatus),
          verificationStatus: word(answer.VerificationStatus),
          errorType: word(answer.VerificationInfo?.ErrorType),
        }),
      ),

    configurationSet: ConfigurationSetName =>
      read(
        () => call(options => client.send(new GetConfigurationSetCommand({ ConfigurationSetName }), options)),
        operation('ses:GetConfigurationSet'),
        answer => ({ sendingEnabled: flag(answer.SendingOptions?.SendingEnabled) }),
      ),
  };
}

/** The SDK hands on whatever type the answer has: the text "false" must not pass for true. */
function flag(value: unknown): boolean | undefined {
  return typeof value === 'boolean' ? value : undefined;
}

function word(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}

function quantity(value: unknown): number | undefined {
  return typeof value === 'number' && Number.isFinite(value) ? value : undefined;
}
