import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { rootCertificates } from 'node:tls';

/** A certificate for loopback and its own certificate authority. */
export interface Certificate {
  /** In PEM, as `chain` is. */
  readonly key: string;
  readonly chain: string;
  /** The variables that make Node, Python, curl and Go trust the authority. */
  readonly environment: Readonly<Record<string, string>>;
  /** Deletes the files. */
  close(): void;
}

const CURVE = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:P-256', '-nodes', '-days', '2'];

/** Creates a certificate with the command `openssl`. */
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
  // Includes the public authorities, because a real client reads them too. Node has them built in.
  const all = join(folder, 'all.pem');
  writeFileSync(all, [...rootCertificates, read('ca.pem')].join('\n'));
  return {
    key: read('key'),
    chain: read('leaf.pem') + read('ca.pem'),
    environment: { NODE_EXTRA_CA_CERTS: ca, AWS_CA_BUNDLE: all, SSL_CERT_FILE: all, CURL_CA_BUNDLE: all },
    close: () => rmSync(folder, { recursive: true, force: true }),
  };
}
