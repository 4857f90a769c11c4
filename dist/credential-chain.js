import { r as refuseProtocol, C as CUSTOM_USER_AGENT } from './check.js';
import { d as defaultProvider, N as NodeHttpHandler } from './sdk3.js';

class HttpHandler extends NodeHttpHandler {
    async handle(...asked) {
        refuseProtocol(asked[0].protocol);
        return super.handle(...asked);
    }
}
function credentialChain(connections, limits, region) {
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

export { credentialChain };
