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
import type { RegionalSettings } from './clients.ts';
import { listed, type ResourceApis } from './reading.ts';

/** The resources with which SES receives mail (SES v1) in one Region. */
export function receivingResources(settings: RegionalSettings): ResourceApis<KindOf<'receiving'>> {
  const client = new SESClient(settings);
  return {
    kinds: {
      'receipt-rule-set': {
        async page(NextToken, call) {
          const page = await call(options => client.send(new ListReceiptRuleSetsCommand({ NextToken }), options));
          return listed(page.RuleSets, page.NextToken, ({ Name }) => ({ name: Name }));
        },
        async remove({ name }, call) {
          await call(options => client.send(new DeleteReceiptRuleSetCommand({ RuleSetName: name }), options));
          return 'gone';
        },
        // A Region has one active rule set. It is deactivated only if it is this one.
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
        async page(_marker, call) {
          const page = await call(options => client.send(new ListReceiptFiltersCommand({}), options));
          return listed(page.Filters, undefined, ({ Name }) => ({ name: Name }));
        },
        async remove({ name }, call) {
          await call(options => client.send(new DeleteReceiptFilterCommand({ FilterName: name }), options));
          return 'gone';
        },
      },
    },
    // Nothing of SES v1 has tags.
    tags: async () => [],
  };
}
