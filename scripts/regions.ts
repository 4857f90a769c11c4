/**
 * Writes src/model/regions.json: the Regions with Amazon SES and the pattern of their names, from the botocore that requirements-ci.txt
 * pins. With `--check`, fails if the file differs in more than the version of botocore.
 */
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';

const FILE = 'src/model/regions.json';
const VENV = 'out/clients';

/** The used parts of botocore's endpoints.json. `email` is SES's endpoint prefix. Entries such as `fips-us-east-1` are not Regions. */
interface Endpoints {
  readonly partitions: readonly {
    readonly partition: string;
    readonly regionRegex: string;
    readonly regions: Readonly<Record<string, unknown>>;
    readonly services: { readonly email?: { readonly endpoints: Readonly<Record<string, unknown>> } };
  }[];
}

function generate(): string {
  execFileSync('bash', ['scripts/venv.sh', VENV, 'requirements-ci.txt'], { stdio: 'inherit' });
  const python = (code: string): string => execFileSync(join(VENV, 'bin', 'python'), ['-c', code], { encoding: 'utf8' }).trim();
  const version = python('import botocore; print(botocore.__version__)');
  const folder = python('import botocore; print(botocore.__path__[0])');
  const { partitions } = JSON.parse(readFileSync(join(folder, 'data', 'endpoints.json'), 'utf8')) as Endpoints;
  const rows = partitions
    .map(({ partition, regionRegex, regions, services }) => ({
      partition,
      regionRegex,
      sesRegions: Object.keys(services.email?.endpoints ?? {})
        .filter(name => name in regions)
        .sort(),
    }))
    .sort((a, b) => (a.partition < b.partition ? -1 : 1));
  const text = JSON.stringify({ botocore: version, partitions: rows });
  return execFileSync('biome', ['format', `--stdin-file-path=${FILE}`], { input: text, encoding: 'utf8' });
}

const generated = generate();
const regionsOf = (text: string): unknown => JSON.parse(text).partitions;
if (!process.argv.includes('--check')) {
  writeFileSync(FILE, generated);
} else if (!isDeepStrictEqual(regionsOf(generated), regionsOf(readFileSync(FILE, 'utf8')))) {
  console.error(`${FILE} differs from the data of the pinned botocore. Run "npm run regions" and commit the file.`);
  process.exit(1);
}
