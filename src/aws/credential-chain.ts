import { defaultProvider } from '@aws-sdk/credential-provider-node';
import { NodeHttpHandler } from '@smithy/node-http-handler';
import type { Connections } from './connections.ts';
import { refuseProtocol } from './handler.ts';
import { type Credentials, CUSTOM_USER_AGENT, type Limits } from './transport.ts';

/** The SDK's own, which would take any other protocol for HTTP. */
class HttpHandler extends NodeHttpHandler {
  override async handle(...asked: Parameters<NodeHttpHandler['handle']>): ReturnType<NodeHttpHandler['handle']> {
    refuseProtocol(asked[0].protocol);
    return super.handle(...asked);
  }
}

/**
 * The SDK's default chain, over the run's connections. Not by the run's own handler: some that it asks, such as a sign-in portal, are not
 * known to number their answers.
 *
 * @param region of STS, where a profile names none; the Region of a sign-in portal is the profile's alone
 */
export function credentialChain(connections: Connections, limits: Limits, region: string): () => Promise<Credentials> {
  const { httpAgent, httpsAgent } = connections;
  const requestHandler = new HttpHandler({
    connectionTimeout: limits.connect,
    requestTimeout: limits.answer,
    throwOnRequestTimeout: true,
    httpAgent,
    httpsAgent,
  });
  const clientConfig = { requestHandler, customUserAgent: CUSTOM_USER_AGENT };
  return defaultProvider({ clientConfig, parentClientConfig: { ...clientConfig, region } });
}
