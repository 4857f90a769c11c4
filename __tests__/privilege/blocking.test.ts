import { underPolicy } from './teardown.ts';

// Lists and deletes only what AWS names, with the code of `all`.
const ONE_OF_EACH = [
  'iam:GetRole',
  'iam:DeleteServiceLinkedRole',
  'ses:ListIngressPoints',
  'ses:DeleteIngressPoint',
  'ses:GetTenant',
] as const;

underPolicy('teardown-blocking', 'deleted', 'teardown-all', ONE_OF_EACH);
underPolicy('teardown-blocking-data', 'deleted', 'teardown-all-data', ['ses:ListArchives', 'ses:DeleteArchive']);
