import {
  DeleteReceiptFilterCommand,
  DeleteReceiptRuleSetCommand,
  DescribeActiveReceiptRuleSetCommand,
  ListReceiptFiltersCommand,
  ListReceiptRuleSetsCommand,
  SESClient,
  SetActiveReceiptRuleSetCommand,
} from '@aws-sdk/client-ses';
import type { KindOf } from '../model/kinds.ts';
import type { Service } from './operations.ts';
import { required } from './reader.ts';
import type { RegionalConfig } from './transport.ts';

/** What SES receives mail by (SES v1) in one Region. */
export function receivingResources(config: RegionalConfig): Service<KindOf<'receiving'>> {
  const client = new SESClient(config);
  return {
    operations: {
      'receipt-rule-set': {
        listAction: 'ses:ListReceiptRuleSets',
        deleteAction: 'ses:DeleteReceiptRuleSet',
        async page(NextToken, options) {
          const page = await client.send(new ListReceiptRuleSetsCommand({ NextToken }), options);
          return {
            items: required(page.RuleSets, 'list of rule sets').map(({ Name }) => ({ name: required(Name, 'name of a rule set') })),
            next: page.NextToken,
          };
        },
        async remove({ name }, options) {
          await client.send(new DeleteReceiptRuleSetCommand({ RuleSetName: name }), options);
          return 'gone';
        },
        // A Region has one active rule set: it is taken down only where it is this one.
        async release({ name }, ask) {
          const active = await ask('ses:DescribeActiveReceiptRuleSet', options =>
            client.send(new DescribeActiveReceiptRuleSetCommand({}), options),
          );
          if (active.Metadata?.Name !== name) {
            return false;
          }
          await ask('ses:SetActiveReceiptRuleSet', options => client.send(new SetActiveReceiptRuleSetCommand({}), options));
          return true;
        },
      },
      'receipt-filter': {
        listAction: 'ses:ListReceiptFilters',
        deleteAction: 'ses:DeleteReceiptFilter',
        async page(_marker, options) {
          const page = await client.send(new ListReceiptFiltersCommand({}), options);
          return {
            items: required(page.Filters, 'list of filters').map(({ Name }) => ({ name: required(Name, 'name of a filter') })),
            next: undefined,
          };
        },
        async remove({ name }, options) {
          await client.send(new DeleteReceiptFilterCommand({ FilterName: name }), options);
          return 'gone';
        },
      },
    },
    tags: async () => new Map(),
  };
}
