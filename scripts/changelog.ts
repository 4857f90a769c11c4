const PROJECT = 'https://github.com/ses-role-gate/ses-role-gate';

const parts = (version: string): number[] => version.split('.').map(Number);

function isNewer(version: string, other: string): boolean {
  const [one, two] = [parts(version), parts(other)];
  const differing = one.findIndex((part, index) => part !== two[index]);
  return differing >= 0 && (one[differing] ?? 0) > (two[differing] ?? 0);
}

/**
 * Returns the changelog with its unreleased changes under a version.
 *
 * @param day as YYYY-MM-DD
 * @throws if the version is not newer than the last one, or nothing is unreleased
 */
export function released(changelog: string, version: string, day: string): string {
  if (!/^(?:0|[1-9]\d*)(?:\.(?:0|[1-9]\d*)){2}$/.test(version)) {
    throw new Error(`"${version}" is not a version such as 1.2.3.`);
  }
  const [, unreleased = ''] = /^## \[Unreleased\]\n([\s\S]*?)(?=^## \[|^\[Unreleased\]: )/m.exec(changelog) ?? [];
  if (unreleased.trim() === '') {
    throw new Error('CHANGELOG.md has no unreleased changes.');
  }
  const [, last] = /^## \[(\d[\d.]*)\]/m.exec(changelog) ?? [];
  if (last !== undefined && !isNewer(version, last)) {
    throw new Error(`${version} is not newer than ${last}.`);
  }
  return changelog
    .replace(/^## \[Unreleased\]$/m, `## [Unreleased]\n\n## [${version}] - ${day}`)
    .replace(
      /^\[Unreleased\]: .*$/m,
      `[Unreleased]: ${PROJECT}/compare/v${version}...HEAD\n[${version}]: ${PROJECT}/releases/tag/v${version}`,
    );
}
