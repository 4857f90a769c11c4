import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Certificate, makeCertificate } from './certificate.ts';
import type { Scene } from './server-process.ts';
import { type Service, startService } from './service.ts';

/** Milliseconds of a round trip from a hosted runner to a Region on the same continent. */
export const ROUND_TRIP = 30;

/** The servers and folders that the tables need. */
export class Lab {
  readonly #folder = mkdtempSync(join(tmpdir(), 'ses-role-gate-bench-'));
  readonly #quick: boolean;
  readonly #serviceTime: number;
  #certificate: Certificate | undefined;
  #folders = 0;

  constructor({ quick, serviceTime }: { quick: boolean; serviceTime: number }) {
    this.#quick = quick;
    this.#serviceTime = serviceTime;
  }

  /** Returns the number of rounds: `usual`, or at most three in a quick run. */
  rounds(usual: number): number {
    return this.#quick ? Math.min(3, usual) : usual;
  }

  /** Replaces the last line in a terminal. */
  readonly progress = (line: string): void => {
    if (process.stderr.isTTY) {
      process.stderr.write(`\r\x1b[K${line}`);
    }
  };

  /** Creates a folder that exists until the lab closes. */
  folder(): string {
    this.#folders += 1;
    const folder = join(this.#folder, String(this.#folders));
    mkdirSync(folder);
    return folder;
  }

  /** Starts servers without TLS or latency. */
  near(): Promise<Service> {
    return startService({ serviceTime: this.#serviceTime });
  }

  /** Starts servers with TLS, at a round trip of `roundTrip` milliseconds. */
  far(roundTrip: number, scene?: Scene): Promise<Service> {
    this.#certificate ??= makeCertificate();
    return startService({ certificate: this.#certificate, roundTrip, serviceTime: this.#serviceTime, scene });
  }

  /** Measures without latency, then at 30 ms over TLS. */
  async inBothPlaces<T>(measure: (service: Service) => Promise<T>): Promise<readonly [near: T, far: T]> {
    const [near, far] = [await this.near(), await this.far(ROUND_TRIP)];
    const results = [await measure(near), await measure(far)] as const;
    near.close();
    far.close();
    return results;
  }

  close(): void {
    this.progress('');
    this.#certificate?.close();
    rmSync(this.#folder, { recursive: true, force: true });
  }
}
