/**
 * Replaces two packages in the bundle (`paths` in tsconfig.bundle.json) that @actions/core imports when it loads: undici, which takes 34 ms
 * and only a comment needs, and @actions/exec, which nothing needs.
 */
import type undici from 'undici';

let loaded: typeof undici;

/** Loads undici. Call before `fetch` or `ProxyAgent` is used. */
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

/** @actions/core calls this function of @actions/exec only in `platform`, which the action does not use. */
export const getExecOutput = undefined;
