import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A certificate for loopback, by an authority of its own. */
export interface Certificate {
  /** In PEM, as `chain`. */
  readonly key: string;
  readonly chain: string;
  /** The variables by which Node, Python, curl and Go are told to trust the authority. */
  readonly environment: Readonly<Record<string, string>>;
  /** Deletes the files. */
  close(): void;
}

const CURVE = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:P-256', '-nodes', '-days', '2'];

/** Makes one with OpenSSL's command. */
export function makeCertificate(): Certificate {
  const folder = mkdtempSync(join(tmpdir(), 'ses-role-gate-ca-'));
  const openssl = (...args: readonly string[]): void => {
    execFileSync('openssl', ['req', '-x509', ...CURVE, ...args], { cwd: folder, stdio: ['ignore', 'ignore', 'pipe'] });
  };
  const authority = ['basicConstraints=critical,CA:TRUE', 'keyUsage=critical,keyCertSign'];
  const leaf = ['basicConstraints=critical,CA:FALSE', 'keyUsage=critical,digitalSignature', 'subjectAltName=IP:127.0.0.1,DNS:localhost'];
  const extensions = (each: readonly string[]): string[] => each.flatMap(extension => ['-addext', extension]);
  openssl('-keyout', 'ca.key', '-out', 'ca.pem', '-subj', '/CN=Benchmark authority', ...extensions(authority));
  openssl('-CA', 'ca.pem', '-CAkey', 'ca.key', '-keyout', 'key', '-out', 'leaf.pem', '-subj', '/CN=localhost', ...extensions(leaf));
  const ca = join(folder, 'ca.pem');
  const read = (name: string): string => readFileSync(join(folder, name), 'utf8');
  return {
    key: read('key'),
    chain: read('leaf.pem') + read('ca.pem'),
    environment: { NODE_EXTRA_CA_CERTS: ca, AWS_CA_BUNDLE: ca, SSL_CERT_FILE: ca, CURL_CA_BUNDLE: ca },
    close: () => rmSync(folder, { recursive: true, force: true }),
  };
}
