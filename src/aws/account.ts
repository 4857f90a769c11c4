import {
  GetAccountCommand,
  GetConfigurationSetCommand,
  GetEmailIdentityCommand,
  GetTenantCommand,
  ListEmailIdentitiesCommand,
  ListRecommendationsCommand,
  SESv2Client,
} from '@aws-sdk/client-sesv2';
import type { Action } from '../model/permissions.ts';
import type { SesReader } from '../model/ports.ts';
import type { Account } from '../model/role.ts';
import type { Call, RegionalSettings } from './clients.ts';
import type { Operation } from './errors.ts';
import { pages, read, required, text } from './reading.ts';

/** Returns the reads of SES in one Region. */
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
          pricingPlan: word(answer.PricingAttributes?.NextPlan ?? answer.PricingAttributes?.CurrentPlan),
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
          dkimSigning: flag(answer.DkimAttributes?.SigningEnabled),
          dkimStatus: word(answer.DkimAttributes?.Status),
          dkimOrigin: word(answer.DkimAttributes?.SigningAttributesOrigin),
          dkimTokens: [answer.DkimAttributes?.Tokens ?? []].flat().map(String),
          dkimZone: word(answer.DkimAttributes?.SigningHostedZone),
          mailFromDomain: word(answer.MailFromAttributes?.MailFromDomain),
          mailFromStatus: word(answer.MailFromAttributes?.MailFromDomainStatus),
          onMxFailure: word(answer.MailFromAttributes?.BehaviorOnMxFailure),
          policies: new Map(Object.entries(answer.Policies ?? {})),
          configurationSet: word(answer.ConfigurationSetName),
        }),
      ),

    identities: () =>
      read(
        () =>
          pages(async NextToken => {
            const page = await call(options => client.send(new ListEmailIdentitiesCommand({ NextToken, PageSize: 1000 }), options));
            return { items: required(page.EmailIdentities, 'list of identities'), next: page.NextToken };
          }),
        operation('ses:ListEmailIdentities'),
        all =>
          all.map(({ IdentityName, SendingEnabled, VerificationStatus }) => ({
            name: text(IdentityName, 'name of an identity'),
            verifiedForSending: flag(SendingEnabled),
            verificationStatus: word(VerificationStatus),
          })),
      ),

    configurationSet: ConfigurationSetName =>
      read(
        () => call(options => client.send(new GetConfigurationSetCommand({ ConfigurationSetName }), options)),
        operation('ses:GetConfigurationSet'),
        answer => ({
          sendingEnabled: flag(answer.SendingOptions?.SendingEnabled),
          tlsPolicy: word(answer.DeliveryOptions?.TlsPolicy),
          deliveryMode: word(answer.DeliveryOptions?.SharedPoolDeliveryMode),
          sendingPool: word(answer.DeliveryOptions?.SendingPoolName),
          maxDeliverySeconds: quantity(answer.DeliveryOptions?.MaxDeliverySeconds),
          archive: word(answer.ArchivingOptions?.ArchiveArn),
        }),
      ),

    tenant: TenantName =>
      read(
        () => call(options => client.send(new GetTenantCommand({ TenantName }), options)),
        operation('ses:GetTenant'),
        answer => {
          const { TenantArn, SendingStatus, SuppressionAttributes: suppression } = required(answer.Tenant, 'tenant');
          return { arn: word(TenantArn), sendingStatus: word(SendingStatus), suppression: word(suppression?.SuppressionScope) };
        },
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

/** The SDK does not check types, so the text "false" could pass for true. */
const flag = (value: unknown): boolean | undefined => (typeof value === 'boolean' ? value : undefined);
const word = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined);
const quantity = (value: unknown): number | undefined => (typeof value === 'number' && Number.isFinite(value) ? value : undefined);
