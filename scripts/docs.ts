/** Writes the policies, the generated parts of documents, and the version tags in workflows. With `--check`, fails if they differ. */

import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { Document, parse, visit } from 'yaml';
import { CATALOGUE } from '../src/model/kinds.ts';
import type { Policy } from '../src/model/permissions.ts';
import { DEFAULT_SETTINGS } from '../src/model/rules.ts';
import { VERSION } from '../src/version.ts';
import { filled } from './marked.ts';
import { NEEDS, POLICY_NAMES, type PolicyName, partsFor, policyOf, TRUSTS } from './policies.ts';

interface Metadata {
  readonly inputs: Readonly<Record<string, { readonly description: string; readonly default?: string }>>;
  readonly outputs: Readonly<Record<string, { readonly description: string }>>;
}

const { inputs, outputs } = parse(readFileSync('action.yml', 'utf8')) as Metadata;

const RULES: Readonly<Record<keyof typeof DEFAULT_SETTINGS, string>> = {
  'role-exists': '`AWSServiceRoleForAmazonSES` does not exist (a warning with `on-missing: warn`)',
  'role-path': 'another role has the name: its path is not `/aws-service-role/ses.amazonaws.com/`',
  'trust-policy': 'the trust policy lets another principal assume the role, or does not let `ses.amazonaws.com`',
  'permissions-policy':
    '`AmazonSESServiceRolePolicy` is not attached, or its default version does not let SES put metrics into its namespaces',
  'extra-policies': 'another managed policy is attached, or there is an inline one',
  'permissions-boundary': 'a permissions boundary is set',
  description: 'the description of the role differs from `role-description`',
  'region-supported':
    'the Region is not one of the six that AWS lists for the role: `ap-northeast-1`, `ap-southeast-2`, `eu-central-1`, `eu-west-1`, `us-east-1`, `us-east-2`. Sending works there',
  'sending-enabled': "the account's sending is paused in the Region",
  'enforcement-status': 'AWS has shut the account down (`SHUTDOWN`); `PROBATION` is a warning',
  'production-access': 'the account is in the SES sandbox in the Region. The finding says how the last request for production access ended',
  'identity-verified':
    'no identity that covers an entry of `identities` is verified for sending; one that still sends but cannot be verified again is a warning',
  'mail-from':
    'the custom MAIL FROM domain of an identity is not set up, and SES rejects its messages; if SES falls back to amazonses.com, a warning',
  dkim: 'DKIM signing is off for an identity, or SES does not find its DKIM records',
  'identity-policy': 'a sending authorization policy lets everyone send as an identity',
  'default-configuration-set': 'the default configuration set of an identity does not exist, or has sending off',
  'configuration-set-sending': 'one of `configuration-sets` is absent, or has sending off',
  'tls-required': 'one of `configuration-sets` does not require TLS (control SES.3 of AWS Security Hub)',
  'send-quota': 'less than `min-send-quota` is left',
  'send-rate': "the account's maximum send rate is below `min-send-rate`",
  'regional-delivery':
    'SES can deliver from shared IP addresses in other Regions of the partition, by the setting of the account or of one of `configuration-sets`',
  'tenant-sending': 'one of `tenants` does not exist, or AWS or its owner has paused its sending',
  recommendations:
    "SES's advisor has an open recommendation for one of `identities`, or for any resource without `identities`. Needs Virtual Deliverability Manager. A recommendation of low impact is a warning",
};

function table(header: readonly string[], rows: readonly (readonly string[])[]): string {
  return [header, header.map(() => '---'), ...rows]
    .map(row => `| ${row.map(cell => cell.replaceAll('|', '\\|')).join(' | ')} |`)
    .join('\n');
}

const json = (value: unknown): string => JSON.stringify(value, undefined, 2);
const block = (value: unknown): string => `\`\`\`json\n${json(value)}\n\`\`\``;
const code = (name: string): string => `\`${name}\``;

/** The purpose of each policy. */
const USES: Readonly<Record<PolicyName, string>> = {
  check: 'the gate',
  'check-create': 'the gate with `on-missing: create`',
  'check-update-description': 'the gate with `update-description: true`',
  teardown: '`mode: teardown` of the role only',
  'teardown-plan': '`delete-resources: all` with `dry-run: true`: reads only',
  'teardown-blocking': '`delete-resources: blocking`',
  'teardown-blocking-data': '`delete-resources: blocking` with `include-data: true`',
  'teardown-all': '`delete-resources: all`',
  'teardown-all-data': '`delete-resources: all` with `include-data: true`',
};

/** Returns a policy as a part of a CloudFormation template. */
function template(policy: Policy): string {
  const document = new Document({ PolicyDocument: policy });
  visit(document, {
    Scalar(_key, scalar) {
      if (String(scalar.value).includes('${')) {
        scalar.tag = '!Sub';
      } else if (/^\d/.test(String(scalar.value))) {
        // Some parsers would read the value as a date.
        scalar.type = 'QUOTE_SINGLE';
      }
    },
  });
  return document.toString({ lineWidth: 0, singleQuote: true }).trimEnd();
}

/** Returns a placeholder of CloudFormation or Terraform. */
const placeholder = (name: string): string => `\${${name}}`;

const TEMPLATES = Object.entries(partsFor({ id: placeholder('AWS::AccountId'), partition: placeholder('AWS::Partition') })).map(
  ([name, policy]) => [`policy-${name}`, template(policy)] as const,
);

/** The inputs in each table of the README. The table of advanced inputs has all others. */
const GROUPS: Readonly<Record<string, readonly string[]>> = {
  common: [
    'mode',
    'aws-region',
    'role-to-assume',
    'allowed-account-ids',
    'identities',
    'configuration-sets',
    'rules',
    'fail-on',
    'comment-on-pr',
  ],
  check: ['on-missing', 'min-send-quota', 'min-send-rate', 'tenants', 'role-description', 'update-description', 'wait-timeout'],
  teardown: Object.keys(inputs).slice(Object.keys(inputs).indexOf('delete-resources'), Object.keys(inputs).indexOf('deletion-task-id') + 1),
};

function inputTable(names: readonly string[]): string {
  const row = (name: string): string[] => [
    code(name),
    inputs[name]?.default ? code(inputs[name].default) : '',
    inputs[name]?.description ?? '',
  ];
  return table(['Input', 'Default', 'Meaning'], names.map(row));
}

const grouped = new Set(Object.values(GROUPS).flat());

const PARTS: Readonly<Record<string, string>> = {
  ...Object.fromEntries(Object.entries(GROUPS).map(([group, names]) => [`inputs-${group}`, inputTable(names)])),
  'inputs-advanced': inputTable(Object.keys(inputs).filter(name => !grouped.has(name))),
  outputs: table(
    ['Output', 'Meaning'],
    Object.entries(outputs).map(([name, { description }]) => [`\`${name}\``, description]),
  ),
  rules: table(
    ['Rule', 'Default', 'Fails when'],
    Object.entries(RULES).map(([rule, when]) => [`\`${rule}\``, DEFAULT_SETTINGS[rule as keyof typeof RULES], when]),
  ),
  policies: table(
    ['Policy', 'For', 'Actions'],
    POLICY_NAMES.map(name => [
      `[${name}.json](../policies/${name}.json)`,
      USES[name],
      String(policyOf(name).Statement.flatMap(({ Action }) => Action).length),
    ]),
  ),
  actions: table(
    ['Action', 'Needed for', 'Without it'],
    NEEDS.map(need => [need.actions.map(code).join('<br>'), need.for, need.without]),
  ),
  kinds: table(
    ['Kind', 'Needs `include-data`', 'Reason'],
    Object.entries(CATALOGUE).map(([kind, { data, dataReason }]) => [
      kind,
      typeof data === 'string' ? 'if it holds data' : data ? 'yes' : 'no',
      dataReason,
    ]),
  ),
  'example-check': block(policyOf('check')),
  'example-trust': block(TRUSTS.trust),
};

/** Files that are written as a whole. */
const FILES: Readonly<Record<string, unknown>> = {
  ...Object.fromEntries(POLICY_NAMES.map(name => [`policies/${name}.json`, policyOf(name)])),
  ...Object.fromEntries(Object.entries(TRUSTS).map(([name, policy]) => [`policies/${name}.json`, policy])),
  'bootstrap/terraform/policies.json': partsFor({ id: placeholder('account'), partition: placeholder('partition') }),
};

/** Files with parts between `<!-- name -->` and `<!-- /name -->`, or `# <name>` and `# </name>`. */
const DOCUMENTS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'README.md': PARTS,
  'docs/permissions.md': PARTS,
  'bootstrap/cloudformation.yaml': Object.fromEntries(TEMPLATES),
};

const PROJECT = 'ses-role-gate/ses-role-gate';
const [MAJOR] = VERSION.split('.');
/** The fleet workflow runs the action of its own release, which never changes, so callers name the release. */
const FLEET = '.github/workflows/fleet.yml';

/** Updates the references to this project to the tags of this version's release. */
function tagged(path: string, text: string): string {
  return text
    .replaceAll(new RegExp(`(${PROJECT}/${FLEET}@)v[\\d.]+\\b`, 'g'), `$1v${VERSION}`)
    .replaceAll(
      new RegExp(`(${PROJECT}(?:(?:/fleet)?@|//[\\w/]+\\?ref=|/(?=v\\d)))v[\\d.]+\\b`, 'g'),
      `$1v${path === FLEET ? VERSION : MAJOR}`,
    );
}

function write(path: string, before: string | undefined, after: string): void {
  if (after === before) {
    return;
  }
  if (process.argv.includes('--check')) {
    console.error(`${path} does not agree with action.yml and the sources. Run "npm run docs" and commit it.`);
    process.exitCode = 1;
  } else {
    writeFileSync(path, after);
  }
}

for (const [path, content] of Object.entries(FILES)) {
  write(path, globSync(path).length > 0 ? readFileSync(path, 'utf8') : undefined, `${json(content)}\n`);
}
for (const [path, parts] of Object.entries(DOCUMENTS)) {
  const before = readFileSync(path, 'utf8');
  write(path, before, filled(before, parts));
}
for (const path of globSync(['*.md', '{docs,examples}/*.{md,yml}', FLEET])) {
  const before = readFileSync(path, 'utf8');
  write(path, before, tagged(path, before));
}
for (const path of globSync('policies/*').filter(name => !(name in FILES))) {
  console.error(`${path} is not written from here: remove it.`);
  process.exitCode = 1;
}
