/**
 * Builds dist/ from src/: `tsc` to lib/, then one entry and the chunks that it loads, and the action fleet/ in one file. Deletes both
 * first, so that nothing stale stays.
 */
import { execFileSync } from 'node:child_process';
import { rmSync, writeFileSync } from 'node:fs';
import { isBuiltin } from 'node:module';
import { join } from 'node:path';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import { type GetModuleInfo, type PreRenderedChunk, type RollupOptions, rollup } from 'rollup';
import { licenses } from './licenses.ts';

const output = process.argv[2] ?? 'dist';
const LIB = join(import.meta.dirname, '..', 'lib');

/** What is loaded first, and what a check loads while it waits for its ID token: each in one piece, as far as it is our own. */
const PIECES = { start: ['program.js'], check: ['aws/session.js', 'check/check.js', 'publish.js'] };

/** All that `entry` imports, other than on demand. */
function imports(entry: string, getModuleInfo: GetModuleInfo): ReadonlySet<string> {
  const found = new Set([join(LIB, entry)]);
  for (const id of found) {
    for (const imported of getModuleInfo(id)?.importedIds ?? []) {
      found.add(imported);
    }
  }
  return found;
}

function pieceOf(id: string, getModuleInfo: GetModuleInfo): string | undefined {
  const of = (entries: readonly string[]): boolean => entries.some(entry => imports(entry, getModuleInfo).has(id));
  if (!id.startsWith(LIB) || of(['index.js'])) {
    return undefined;
  }
  return Object.entries(PIECES).find(([, entries]) => of(entries))?.[0];
}

/** Chunks of the SDK by their package. */
function nameOf({ facadeModuleId, moduleIds, name }: PreRenderedChunk): string {
  const [, found] = /node_modules\/(?:@[\w-]+\/)?([\w-]+)\/(?!.*node_modules)/.exec(facadeModuleId ?? '') ?? [];
  return `${found ?? (moduleIds.some(id => id.startsWith(LIB)) ? name : 'sdk')}.js`;
}

/**
 * Takes Node's own modules without `import`: to import one evaluates every getter that it exports, and `WebSocket` of node:http loads
 * all of Node's fetch, which takes 13 ms.
 */
function withoutImports(code: string): string {
  const onDemand = code.replaceAll(/\bimport\('([^'.]+)'\)/g, (_, module: string) => `process.getBuiltinModule('${module}')`);
  return onDemand.replaceAll(/^import (.+) from '([^'.]+)';$/gm, (statement, names: string, module: string) => {
    if (!isBuiltin(module)) {
      throw new Error(`left outside the bundle: ${statement}`);
    }
    const [, whole, listed] = /^(?:\* as )?(\w+)?(?:, )?(?:\{(.*)\})?$/.exec(names) ?? [];
    const builtin = `process.getBuiltinModule('${module}')`;
    return [whole && `const ${whole} = ${builtin};`, listed && `const {${listed.replaceAll(' as ', ': ')}} = ${builtin};`]
      .filter(Boolean)
      .join('\n');
  });
}

rmSync('lib', { recursive: true, force: true });
rmSync(output, { recursive: true, force: true });
execFileSync(process.execPath, ['node_modules/typescript/bin/tsc', '-p', 'tsconfig.build.json'], { stdio: 'inherit' });
const settings = (input: string): RollupOptions => ({
  input,
  // The packages' ES builds, not their CommonJS ones: of those nothing that is not used can be left out.
  plugins: [
    nodeResolve({ exportConditions: ['module', 'node'], preferBuiltins: true }),
    { name: 'json', transform: (code, id) => (id.endsWith('.json') ? `export default ${code}` : undefined) },
    { name: 'builtins', renderChunk: code => withoutImports(code) },
  ],
  // Of the toolkit nothing here calls these, which load all of undici: no import of them is left.
  external: id => isBuiltin(id) || /^@actions\/(?:exec|http-client)/.test(id),
  treeshake: { moduleSideEffects: id => id.startsWith(LIB), propertyReadSideEffects: false, unknownGlobalSideEffects: false },
  onLog: (_, { code, message }) => {
    if (code !== 'THIS_IS_UNDEFINED' && code !== 'CIRCULAR_DEPENDENCY') {
      throw new Error(message);
    }
  },
});
const bundle = await rollup(settings(join(LIB, 'index.js')));
await bundle.write({
  dir: output,
  format: 'es',
  generatedCode: 'es2015',
  hoistTransitiveImports: false,
  onlyExplicitManualChunks: true,
  chunkFileNames: nameOf,
  manualChunks: (id, { getModuleInfo }) => pieceOf(id, getModuleInfo),
});
const fleet = await rollup(settings(join(LIB, 'fleet', 'index.js')));
await fleet.write({ file: join(output, 'fleet', 'index.js'), format: 'es', generatedCode: 'es2015', inlineDynamicImports: true });
writeFileSync(join(output, 'package.json'), '{"type":"module"}\n');
writeFileSync(join(output, 'licenses.txt'), licenses());
