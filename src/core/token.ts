/** The audience that AWS expects in a partition. Source: README of aws-actions/configure-aws-credentials, "audience". */
export function defaultAudience(partition: string): string {
  return partition === 'aws-cn' ? 'sts.amazonaws.com.cn' : 'sts.amazonaws.com';
}

/** The claims of GitHub's ID token that trust policies match on; undefined where the token has none. */
export interface Claims {
  readonly sub: string | undefined;
  readonly aud: string | undefined;
  readonly repository: string | undefined;
  readonly environment: string | undefined;
  /** Who issued the token: GitHub's own servers, a GitHub Enterprise Server, or an enterprise with an issuer to itself. */
  readonly iss: string | undefined;
}

/**
 * The claims of a JSON Web Token, unverified: they are for people to read, STS verifies the token.
 * Nothing of a token that can't be read is shown.
 */
export function claimsOf(token: string): Claims {
  const claims = payload(token);
  const text = (name: string): string | undefined => {
    const value = claims[name];
    return typeof value === 'string' ? value : undefined;
  };
  return { sub: text('sub'), aud: text('aud'), repository: text('repository'), environment: text('environment'), iss: text('iss') };
}

function payload(token: string): Readonly<Record<string, unknown>> {
  try {
    // What is no object has no claims: a list or a text spreads to its indices, all else to nothing.
    return { ...JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString('utf8')) };
  } catch {
    return {};
  }
}
