import type { Connections } from './connections.ts';
import type { Credentials, Limits } from './transport.ts';

/**
 * The credentials that the job has of itself: those of the environment, as aws-actions/configure-aws-credentials leaves them; else what
 * the SDK's default chain finds, which is loaded for that.
 *
 * @returns what gives the credentials, and renews them where they end; rejects where there are none
 */
export async function ambientCredentials(
  env: NodeJS.ProcessEnv,
  connections: Connections,
  limits: Limits,
  region: string,
): Promise<() => Promise<Credentials>> {
  const {
    AWS_ACCESS_KEY_ID: accessKeyId,
    AWS_SECRET_ACCESS_KEY: secretAccessKey,
    AWS_SESSION_TOKEN: sessionToken,
    AWS_PROFILE: profile,
  } = env;
  // A profile that is named comes first in the chain.
  if (accessKeyId && secretAccessKey && !profile) {
    return async () => ({ accessKeyId, secretAccessKey, ...(sessionToken && { sessionToken }) });
  }
  return (await import('./credential-chain.ts')).credentialChain(connections, limits, region);
}
