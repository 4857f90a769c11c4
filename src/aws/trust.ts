import { sanitize } from '../core/text.ts';
import type { Claims } from '../core/token.ts';
import type { Problem } from '../model/problem.ts';
import { type Operation, problemOf, serviceError } from './errors.ts';

/** Why STS did not give the job the role, by what it answered. */
export function assumeProblem(error: unknown, operation: Operation, role: string, claims: Claims): Problem {
  const problem = problemOf(error, operation);
  const { name, message } = serviceError(error);
  const refused = (advice: string): Problem => ({
    code: 'credentials',
    message: `${role} could not be assumed: ${name}: ${message}`,
    advice,
    permanent: true,
  });
  const issuer = sanitize(claims.iss ?? 'https://token.actions.githubusercontent.com');
  const shown = Object.entries(claims)
    .map(([claim, value]) => `${claim}: ${sanitize(value ?? '(none)')}`)
    .join(', ');

  if (name === 'AccessDenied') {
    return refused(
      `the role's trust policy has to match the job's ID token (${shown}). Repositories created since 2026-07-15 have the immutable form of sub, repo:OWNER@OWNER_ID/REPOSITORY@REPOSITORY_ID:…, which a condition on repo:OWNER/REPOSITORY:… does not match. The same answer comes where the role does not exist`,
    );
  }
  if (message.includes('No OpenIDConnect provider')) {
    return refused(
      `create an IAM OIDC identity provider in the role's account, with the URL ${issuer} and the audience ${claims.aud ?? 'of the token'}`,
    );
  }
  if (message.includes('Incorrect token audience')) {
    return refused(
      `add the token's audience (${shown}) to the account's IAM OIDC identity provider, or set \`audience\` to one that it has`,
    );
  }
  switch (name) {
    case 'PackedPolicyTooLarge':
    case 'PackedPolicyTooLargeException':
    case 'MalformedPolicyDocument':
    case 'MalformedPolicyDocumentException':
      return refused('set `scope-session: false`: the session then has all that the role may do');
    case 'ExpiredTokenException':
      return refused("run the job again; if it stays so, check the runner's clock");
    case 'ValidationError':
      return refused(
        "compare `role-duration-seconds` with the role's maximum session duration, and `role-session-name` with what STS accepts",
      );
    case 'InvalidIdentityToken':
    case 'InvalidIdentityTokenException':
    case 'IDPRejectedClaim':
    case 'IDPRejectedClaimException':
      return refused(`check the account's IAM OIDC identity provider for ${issuer} against the job's ID token (${shown})`);
    default:
      return problem;
  }
}
