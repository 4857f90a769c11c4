/**
 * Replaces undici in the bundle (`paths` in tsconfig.bundle.json). The toolkit's HTTP client imports undici as soon as @actions/core is loaded,
 * which takes 34 ms, but only a comment needs it.
 */
import type undici from 'undici';

let loaded: typeof undici;

/** Loads undici, which the exports below need. */
export async function loadUndici(): Promise<void> {
  loaded = (await import('undici/index.js')).default;
}

export const fetch: typeof undici.fetch = (...request) => loaded.fetch(...request);

/** A class whose constructor returns an object of undici's class. */
export class ProxyAgent {
  constructor(...options: ConstructorParameters<typeof undici.ProxyAgent>) {
    // biome-ignore lint/correctness/noConstructorReturn: undici's class is not there yet when this one is defined.
    return new loaded.ProxyAgent(...options);
  }
}
