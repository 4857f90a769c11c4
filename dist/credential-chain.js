import { t as transport } from './check.js';
import { N as NodeHttpHandler, d as defaultProvider } from './sdk3.js';

function credentialChain(connections, limits, region) {
    const { customUserAgent } = transport(connections, limits);
    const { httpAgent, httpsAgent } = connections;
    const requestHandler = new NodeHttpHandler({
        connectionTimeout: limits.connect,
        requestTimeout: limits.answer,
        throwOnRequestTimeout: true,
        httpAgent,
        httpsAgent,
    });
    const clientConfig = { requestHandler, customUserAgent };
    return defaultProvider({ clientConfig, parentClientConfig: { ...clientConfig, region } });
}

export { credentialChain };
