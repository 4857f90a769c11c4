import type { Credentials, Transport } from './transport.ts';

/**
 * The credentials that the job has of itself: those of the environment, as aws-actions/configure-aws-credentials leaves them; else what
 * the SDK's default chain finds, which is loaded for that.
 *
 * @param region of STS, where a profile names none; the Region of a sign-in portal is the profile's alone
 * @returns what gives the credentials, and renews them where they end; rejects where there are none
 */
export async function ambientCredentials(
  env: NodeJS.ProcessEnv,
  { requestHandler, customUserAgent }: Pick<Transport, 'requestHandler' | 'customUserAgent'>,
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
  const { defaultProvider } = await import('@aws-sdk/credential-provider-node');
  const clientConfig = { requestHandler, customUserAgent };
  return defaultProvider({ clientConfig, parentClientConfig: { ...clientConfig, region } });
}
