/**
 * Replaces undici in the bundle (`paths` in tsconfig.bundle.json). @actions/core imports undici when it loads, which takes 34 ms, but only
 * a comment needs undici.
 */
import type undici from 'undici';

let loaded: typeof undici;

/** Loads undici. Call before the exports below are used. */
export async function loadUndici(): Promise<void> {
  loaded = (await import('undici/index.js')).default;
}

export const fetch: typeof undici.fetch = (...request) => loaded.fetch(...request);

/** The constructor returns an instance of undici's class. */
export class ProxyAgent {
  constructor(...options: ConstructorParameters<typeof undici.ProxyAgent>) {
    // biome-ignore lint/correctness/noConstructorReturn: undici loads after this class is defined, so this class cannot extend undici's.
    return new loaded.ProxyAgent(...options);
  }
}
