import { GetUserCommand, IAMClient } from '@aws-sdk/client-iam';
import { GetAccountCommand, SESv2Client } from '@aws-sdk/client-sesv2';
import { GetCallerIdentityCommand, STSClient } from '@aws-sdk/client-sts';
import { getEndpointFromInstructions } from '@smithy/core/endpoints';
import type { Endpoint, ServiceId } from './endpoints.ts';

/** The SDK's clients, each with any operation of its. */
const CLIENTS = {
  STS: { make: (region: string) => new STSClient({ region }), operation: GetCallerIdentityCommand },
  IAM: { make: (region: string) => new IAMClient({ region }), operation: GetUserCommand },
  SESv2: { make: (region: string) => new SESv2Client({ region }), operation: GetAccountCommand },
} as const;

/**
 * The endpoint that the SDK's own client takes: with FIPS, dual-stack, endpoint URLs and all that shared configuration files set.
 *
 * @throws what the SDK says of settings that contradict each other
 */
export async function endpointByRules(id: ServiceId, region: string): Promise<Endpoint> {
  const { make, operation } = CLIENTS[id];
  const { url, properties } = await getEndpointFromInstructions({}, operation as never, make(region).config as never);
  const [scheme] = (properties?.['authSchemes'] ?? []) as readonly { readonly signingRegion?: string }[];
  return { url, signingRegion: scheme?.signingRegion ?? region };
}
