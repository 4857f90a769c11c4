/** Writes the parts of the documents that action.yml and the sources are the origin of. With `--check` it only fails where they differ. */
import { readFileSync, writeFileSync } from 'node:fs';
import { parse } from 'yaml';
import { DEFAULT_SETTINGS } from '../src/check/settings.ts';
import { type Action, policyFor } from '../src/core/permissions.ts';
import { teardownActions } from '../src/teardown/actions.ts';

interface Metadata {
  readonly inputs: Readonly<Record<string, { readonly description: string; readonly default?: string }>>;
  readonly outputs: Readonly<Record<string, { readonly description: string }>>;
}

const { inputs, outputs } = parse(readFileSync('action.yml', 'utf8')) as Metadata;

const RULES: Readonly<Record<keyof typeof DEFAULT_SETTINGS, string>> = {
  'role-exists': '`AWSServiceRoleForAmazonSES` is not there (`on-missing: warn` makes it a warning)',
  'role-path': 'the name is taken by a role that is not at `/aws-service-role/ses.amazonaws.com/`',
  'trust-policy': 'anyone but `ses.amazonaws.com` may assume it, or it may not',
  'permissions-policy':
    '`AmazonSESServiceRolePolicy` is not attached, or its default version does not let SES put metrics into its namespaces',
  'extra-policies': 'another managed policy is attached, or there is an inline one',
  'permissions-boundary': 'a permissions boundary is set',
  description: '`role-description` is set, and the role has another one',
  'region-supported': 'AWS does not document the role for the Region',
  'sending-enabled': "the account's sending is paused in the Region",
  'enforcement-status': 'AWS has shut the account down (`SHUTDOWN`); `PROBATION` is a warning',
  'production-access': 'the account is in the SES sandbox in the Region',
  'identity-verified': 'one of `identities` is not verified for sending',
  'configuration-set-sending': 'one of `configuration-sets` is absent, or has sending off',
  'send-quota': 'less than `min-send-quota` is left',
};

function table(header: readonly string[], rows: readonly (readonly string[])[]): string {
  return [header, header.map(() => '---'), ...rows]
    .map(row => `| ${row.map(cell => cell.replaceAll('|', '\\|')).join(' | ')} |`)
    .join('\n');
}

const ACCOUNT = { id: '111122223333', partition: 'aws' };

function policy(...actions: readonly Action[]): string {
  return `\`\`\`json\n${JSON.stringify(policyFor(actions, ACCOUNT), undefined, 2)}\n\`\`\``;
}

const CHECK: readonly Action[] = [
  'iam:GetRole',
  'iam:ListAttachedRolePolicies',
  'iam:ListRolePolicies',
  'iam:GetPolicy',
  'iam:GetPolicyVersion',
  'ses:GetAccount',
  'ses:GetEmailIdentity',
  'ses:GetConfigurationSet',
];
const teardown = (resources: 'none' | 'all', includeData: boolean): readonly Action[] =>
  teardownActions({ 'delete-resources': resources, 'resource-tags': ['*'], 'include-data': includeData, 'dry-run': false });

const PARTS: Readonly<Record<string, string>> = {
  inputs: table(
    ['Input', 'Default', ''],
    Object.entries(inputs).map(([name, input]) => [`\`${name}\``, input.default ? `\`${input.default}\`` : '', input.description]),
  ),
  outputs: table(
    ['Output', ''],
    Object.entries(outputs).map(([name, { description }]) => [`\`${name}\``, description]),
  ),
  rules: table(
    ['Rule', 'Default', 'Fails when'],
    Object.entries(RULES).map(([rule, when]) => [`\`${rule}\``, DEFAULT_SETTINGS[rule as keyof typeof RULES], when]),
  ),
  'policy-check': policy(...CHECK),
  'policy-create': policy('iam:CreateServiceLinkedRole', 'iam:UpdateRoleDescription'),
  'policy-teardown': policy(...teardown('none', false)),
  'policy-resources': policy(...teardown('all', false)),
  'policy-data': policy(...teardown('all', true).filter(action => !teardown('all', false).includes(action))),
};

const DOCUMENTS = ['README.md', 'docs/permissions.md'];

for (const document of DOCUMENTS) {
  const before = readFileSync(document, 'utf8');
  const after = Object.entries(PARTS).reduce(
    (text, [name, content]) =>
      text.replace(
        new RegExp(`(<!-- ${name} -->\n)[\\s\\S]*?(<!-- /${name} -->)`),
        (_all, start: string, end: string) => `${start}${content}\n${end}`,
      ),
    before,
  );
  if (after !== before && process.argv.includes('--check')) {
    console.error(`${document} does not agree with action.yml and the sources. Run "npm run docs" and commit it.`);
    process.exitCode = 1;
  } else {
    writeFileSync(document, after);
  }
}
