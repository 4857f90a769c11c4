import { AwsQueryProtocol, AwsRestJsonProtocol } from '@aws-sdk/core/protocols';
import { Sha256 } from '@smithy/core/checksum';
import { operation as schemaOf } from '@smithy/core/schema';
import { fromBase64, fromUtf8, toBase64, toUtf8 } from '@smithy/core/serde';
import type { HttpRequest, HttpResponse } from '@smithy/core/transport';
import { SignatureV4 } from '@smithy/signature-v4';
import type { StaticOperationSchema } from '@smithy/types';
import type { SendOptions } from './caller.ts';
import { type Endpoint, plainEndpoint, type ServiceId } from './endpoints.ts';
import { type Credentials, type Transport, USER_AGENT } from './transport.ts';

/** An operation of a service, as the SDK describes it, with what goes in and what comes out. */
export type ApiOperation<Input, Output> = StaticOperationSchema & { readonly types?: (input: Input) => Output };

/** A service in a Region. */
export interface Client {
  /** One request; throws the SDK's errors. */
  send<Input extends object, Output>(operation: ApiOperation<Input, Output>, input: Input, options: SendOptions): Promise<Output>;
}

const query = (service: string, version: string): AwsQueryProtocol =>
  new AwsQueryProtocol({
    defaultNamespace: `com.amazonaws.${service}`,
    xmlNamespace: `https://${service}.amazonaws.com/doc/${version}/`,
    version,
  });

/** How a service is spoken to, and its name in signatures. */
const SERVICES = {
  STS: { name: 'sts', protocol: () => query('sts', '2011-06-15') },
  IAM: { name: 'iam', protocol: () => query('iam', '2010-05-08') },
  SESv2: { name: 'ses', protocol: () => new AwsRestJsonProtocol({ defaultNamespace: 'com.amazonaws.sesv2' }) },
} as const;

type SerdeContext = Parameters<AwsQueryProtocol['serializeRequest']>[2];

/** Without a collector of streams: answers are read whole. */
const SERDE = { base64Decoder: fromBase64, base64Encoder: toBase64, utf8Decoder: fromUtf8, utf8Encoder: toUtf8 } as SerdeContext;

/** As the SDK has it: AWS tolerates five minutes. */
const SKEWED = 240_000;

/**
 * A client of the SDK's serializers and signer, and of nothing else of it: the layers of the SDK's own clients, which a
 * check has no use for, take as long to load as all the rest of it takes to run. A test compares what both send.
 *
 * @param credentials undefined where requests are not signed
 */
export function client(
  id: ServiceId,
  region: string,
  transport: Transport,
  env: NodeJS.ProcessEnv,
  credentials?: () => Promise<Credentials>,
): Client {
  const { name, protocol: make } = SERVICES[id];
  const protocol = make();
  protocol.setSerdeContext(SERDE);
  let endpoint: Promise<Endpoint> | undefined;
  /** Milliseconds that AWS's clock is ahead of this machine's, where that is too much for a signature. */
  let skew = 0;

  const signed = async (request: HttpRequest, signingRegion: string): Promise<HttpRequest> => {
    if (credentials === undefined) {
      return request;
    }
    const signer = new SignatureV4({ credentials, region: signingRegion, service: name, sha256: Sha256 });
    return (await signer.sign(request, { signingDate: new Date(Date.now() + skew) })) as HttpRequest;
  };

  return {
    async send<Output>(operation: StaticOperationSchema, input: object, { abortSignal }: SendOptions) {
      const [, ...parts] = operation;
      const schema = schemaOf(...parts);
      endpoint ??= endpointOf(id, region, env);
      const { url, signingRegion } = await endpoint;
      const context = { ...SERDE, endpoint: async () => ({ url }) } as unknown as SerdeContext;
      const request = (await protocol.serializeRequest(schema, input, context)) as HttpRequest;
      Object.assign(request.headers, {
        host: url.host,
        'user-agent': USER_AGENT,
        ...(request.body && { 'content-length': String(Buffer.byteLength(request.body as string)) }),
      });
      const { response } = await transport.requestHandler.handle(await signed(request, signingRegion), { abortSignal });
      try {
        return (await protocol.deserializeResponse(schema, context, response)) as Output;
      } catch (error) {
        throw told(error, response);
      }
    },
  };

  /** Says of an error what its answer says: its status, and that a second try with a corrected clock may help. */
  function told(error: unknown, { statusCode, headers }: HttpResponse): unknown {
    const found = Object(error) as { $metadata?: { httpStatusCode?: number; clockSkewCorrected?: true } };
    found.$metadata ??= { httpStatusCode: statusCode };
    const ahead = Date.parse(headers['date'] ?? '') - Date.now();
    if (statusCode >= 400 && Math.abs(ahead - skew) >= SKEWED) {
      skew = ahead;
      found.$metadata.clockSkewCorrected = true;
    }
    return error;
  }
}

async function endpointOf(id: ServiceId, region: string, env: NodeJS.ProcessEnv): Promise<Endpoint> {
  return plainEndpoint(id, region, env) ?? (await import('./endpoint-rules.ts')).endpointByRules(id, region);
}
