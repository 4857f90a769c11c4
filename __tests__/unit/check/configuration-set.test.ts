import { TlsPolicy } from '@aws-sdk/client-sesv2';
import type { ConfigurationSet, Reading, SesAccount } from '../../../src/model/readings.ts';
import { ABSENT, found, SES_ACCOUNT, THROTTLED, unreadable } from '../../support/ports.ts';
import {
  type Case,
  failed,
  IF_NOT_READ,
  IF_THROTTLED,
  inRegion,
  notApplicable,
  notInAnswer,
  passed,
  testRule,
  unknown,
} from './support.ts';

interface ConfigurationSetCase {
  readonly name: string;
  readonly reading: Reading<ConfigurationSet> | undefined;
  readonly account?: Reading<SesAccount>;
  readonly expected: Case['expected'];
}

const configurationSetCase = ({ name, reading, account, expected }: ConfigurationSetCase): Case => ({
  name,
  inputs: { 'configuration-sets': ['main'] },
  snapshot: inRegion({ account, configurationSets: new Map(reading === undefined ? [] : [['main', reading]]) }),
  expected,
});

testRule('configuration-set-sending', 'us-east-1', [
  { name: 'does not apply if `configuration-sets` is empty', expected: notApplicable('`configuration-sets` is empty') },
  ...[
    {
      name: 'passes if sending is enabled',
      reading: found({ sendingEnabled: true, deliveryMode: undefined }),
      expected: passed('main can send'),
    },
    {
      name: 'fails if sending is off',
      reading: found({ sendingEnabled: false, deliveryMode: undefined }),
      expected: failed(
        'sending is off for main',
        'aws sesv2 put-configuration-set-sending-options --configuration-set-name main --sending-enabled',
      ),
    },
    {
      name: 'leaves a pause by AWS to the account',
      reading: found({ sendingEnabled: false, deliveryMode: undefined }),
      account: found({ ...SES_ACCOUNT, enforcementStatus: 'SHUTDOWN' }),
      expected: failed('sending is off for main', 'only AWS can switch sending on again'),
    },
    {
      name: 'is unknown if the answer lacks SendingEnabled',
      reading: found({ sendingEnabled: undefined, deliveryMode: undefined }),
      expected: notInAnswer('whether main can send'),
    },
    {
      name: 'fails if the configuration set does not exist',
      reading: ABSENT,
      expected: failed('main is not a configuration set of this Region', 'configuration sets are regional'),
    },
    { name: 'is unknown if the read is throttled', reading: unreadable(THROTTLED), expected: IF_THROTTLED },
    { name: 'is unknown if the configuration set was not read', reading: undefined, expected: IF_NOT_READ },
  ].map(configurationSetCase),
]);

testRule('tls-required', 'us-east-1', [
  { name: 'does not apply if `configuration-sets` is empty', expected: notApplicable('`configuration-sets` is empty') },
  ...[
    {
      name: 'passes if TLS is required',
      reading: found({ sendingEnabled: true, tlsPolicy: TlsPolicy.REQUIRE }),
      expected: passed('main requires TLS'),
    },
    ...[undefined, TlsPolicy.OPTIONAL].map(tlsPolicy => ({
      name: `fails if TLS is optional (${tlsPolicy})`,
      reading: found({ sendingEnabled: true, tlsPolicy }),
      expected: failed(
        'main does not require TLS: SES delivers messages in plain text if the receiving server offers no TLS',
        'aws sesv2 put-configuration-set-delivery-options --configuration-set-name main --tls-policy REQUIRE',
      ),
    })),
    {
      name: 'keeps the other delivery options',
      reading: found({ sendingEnabled: true, sendingPool: 'warm', maxDeliverySeconds: 600, deliveryMode: 'GLOBAL' }),
      expected: failed(
        'main does not require TLS: SES delivers messages in plain text if the receiving server offers no TLS',
        '--configuration-set-name main --tls-policy REQUIRE --sending-pool-name warm --max-delivery-seconds 600` in the Region',
      ),
    },
    {
      name: 'puts only names that are one word for a shell into a command',
      reading: found({ sendingEnabled: true, sendingPool: 'a;b' }),
      expected: failed(
        'main does not require TLS: SES delivers messages in plain text if the receiving server offers no TLS',
        '--sending-pool-name NAME`',
      ),
    },
    {
      name: 'is unknown if the policy is not documented',
      reading: found({ sendingEnabled: true, tlsPolicy: 'SOMETIMES' }),
      expected: unknown('AWS returned an undocumented TLS policy for main: SOMETIMES', 'check the configuration set in the SES console'),
    },
    {
      name: 'has the finding of configuration-set-sending if the configuration set does not exist',
      reading: ABSENT,
      expected: failed('main is not a configuration set of this Region', 'create it in this Region'),
    },
    { name: 'is unknown if the configuration set was not read', reading: undefined, expected: IF_NOT_READ },
  ].map(configurationSetCase),
]);
