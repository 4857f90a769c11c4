import type { Problem } from '../core/problem.ts';

/** What came of something that a run set out to change; `changed` is false where it was so already. */
export type Change = { readonly kind: 'done'; readonly changed: boolean } | { readonly kind: 'failed'; readonly problem: Problem };

/** The only changes that a check can make to an account, and only where the workflow asks for them by name. */
export interface RoleWriter {
  /** Creates the role; not changed where its name is taken. */
  create(description: string | undefined): Promise<Change>;
  /** Sets the role's description. */
  describe(description: string): Promise<Change>;
}
