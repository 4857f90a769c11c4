import {
  GetAccountCommand,
  GetConfigurationSetCommand,
  GetEmailIdentityCommand,
  GetTenantCommand,
  ListRecommendationsCommand,
  SESv2Client,
} from '@aws-sdk/client-sesv2';
import type { Action } from '../model/permissions.ts';
import type { SesReader } from '../model/ports.ts';
import type { Account } from '../model/role.ts';
import type { Call, RegionalSettings } from './clients.ts';
import type { Operation } from './errors.ts';
import { pages, read, required } from './reading.ts';

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
          sendRate: quantity(answer.SendQuota?.MaxSendRate),
          reviewStatus: word(answer.Details?.ReviewDetails?.Status),
          reviewCase: word(answer.Details?.ReviewDetails?.CaseId),
          deliveryMode: word(answer.DeliveryAttributes?.SharedPoolDeliveryMode),
          vdm: word(answer.VdmAttributes?.VdmEnabled),
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
        answer => ({
          sendingEnabled: flag(answer.SendingOptions?.SendingEnabled),
          deliveryMode: word(answer.DeliveryOptions?.SharedPoolDeliveryMode),
        }),
      ),

    tenant: TenantName =>
      read(
        () => call(options => client.send(new GetTenantCommand({ TenantName }), options)),
        operation('ses:GetTenant'),
        ({ Tenant }) => ({ arn: word(Tenant?.TenantArn), sendingStatus: word(Tenant?.SendingStatus) }),
      ),

    recommendations: () =>
      read(
        () =>
          pages(async NextToken => {
            const request = new ListRecommendationsCommand({ Filter: { STATUS: 'OPEN' }, PageSize: 100, NextToken });
            const answer = await call(options => client.send(request, options));
            return { items: required(answer.Recommendations, 'list of recommendations'), next: answer.NextToken };
          }),
        operation('ses:ListRecommendations'),
        all =>
          all
            .filter(({ Status }) => Status !== 'FIXED')
            .map(each => ({ type: word(each.Type), impact: word(each.Impact), text: word(each.Description), arn: word(each.ResourceArn) })),
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
