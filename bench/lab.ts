import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Bundle, bundle } from './bundle.ts';
import { type Certificate, makeCertificate } from './certificate.ts';
import { type Service, type ServiceOptions, startService } from './service.ts';

/** What the tables share, each part made when it is first asked for. */
export class Lab {
  readonly #folder = mkdtempSync(join(tmpdir(), 'ses-role-gate-bench-'));
  readonly #quick: boolean;
  readonly #serviceTime: number;
  readonly #bundles = new Map<Bundle, string>();
  #certificate: Certificate | undefined;
  #folders = 0;

  constructor({ quick, serviceTime }: { quick: boolean; serviceTime: number }) {
    this.#quick = quick;
    this.#serviceTime = serviceTime;
  }

  /** The number of rounds: `usual`, or a few. */
  rounds(usual: number): number {
    return this.#quick ? Math.min(3, usual) : usual;
  }

  /** Says what goes on, to whoever waits. */
  readonly progress = (line: string): void => {
    if (process.stderr.isTTY) {
      process.stderr.write(`\r\x1b[K${line}`);
    }
  };

  /** A folder that is there until the lab is closed. */
  folder(): string {
    this.#folders += 1;
    const folder = join(this.#folder, String(this.#folders));
    mkdirSync(folder);
    return folder;
  }

  /** The entry of a bundle of the same sources. */
  bundle(kind: Bundle): string {
    const entry = this.#bundles.get(kind) ?? bundle(kind);
    this.#bundles.set(kind, entry);
    return entry;
  }

  /** Servers on this machine, without TLS. */
  near(): Promise<Service> {
    return this.#service({});
  }

  /** Servers that speak TLS, at a distance of `roundTrip` milliseconds. */
  far(roundTrip: number): Promise<Service> {
    this.#certificate ??= makeCertificate();
    return this.#service({ certificate: this.#certificate, roundTrip });
  }

  #service(options: ServiceOptions): Promise<Service> {
    return startService({ ...options, serviceTime: this.#serviceTime });
  }

  close(): void {
    this.progress('');
    this.#certificate?.close();
    rmSync(this.#folder, { recursive: true, force: true });
  }
}
