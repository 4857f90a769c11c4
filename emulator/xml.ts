import { randomUUID } from 'node:crypto';
import type { Answer, ApiError } from './api.ts';

/** The content of an element. Arrays become `<member>` elements, and undefined values are omitted. */
export type XmlValue = string | number | boolean | Date | undefined | readonly XmlValue[] | { readonly [name: string]: XmlValue };

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', '\r': '&#xD;' };

function escaped(text: string): string {
  return text.replace(/[&<>"\r]/g, character => ENTITIES[character] ?? character);
}

/** Returns a date without milliseconds, as IAM and STS do. */
export function timestamp(date: Date): string {
  return date.toISOString().replace(/\.\d{3}Z$/, 'Z');
}

function element(name: string, value: XmlValue): string {
  return value === undefined ? '' : `<${name}>${content(value)}</${name}>`;
}

function content(value: XmlValue): string {
  if (Array.isArray(value)) return value.map(member => element('member', member)).join('');
  if (value instanceof Date) return timestamp(value);
  if (typeof value === 'object') {
    return Object.entries(value)
      .map(([name, inner]) => element(name, inner))
      .join('');
  }
  return escaped(String(value));
}

function document(status: number, body: string, requestId: string): Answer {
  return { status, headers: { 'content-type': 'text/xml', 'x-amzn-requestid': requestId }, body };
}

/** Returns the answer of a query operation. */
export function queryResult(action: string, namespace: string, result: Record<string, XmlValue>): Answer {
  const requestId = randomUUID();
  const inner = element(`${action}Result`, result) + element('ResponseMetadata', { RequestId: requestId });
  return document(200, `<${action}Response xmlns="${namespace}">${inner}</${action}Response>\n`, requestId);
}

/** Returns an error of the query protocol. */
export function queryError(namespace: string, error: ApiError): Answer {
  const requestId = randomUUID();
  const fault = { Type: error.status < 500 ? 'Sender' : 'Receiver', Code: error.code, Message: error.message };
  const inner = element('Error', fault) + element('RequestId', requestId);
  return document(error.status, `<ErrorResponse xmlns="${namespace}">${inner}</ErrorResponse>\n`, requestId);
}
