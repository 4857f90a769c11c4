import { ROLE_NAME } from '../model/role.ts';

/** The AWS Management Console of each partition. */
const HOSTS: ReadonlyMap<string, string> = new Map([
  ['aws', 'console.aws.amazon.com'],
  ['aws-us-gov', 'console.amazonaws-us-gov.com'],
  ['aws-cn', 'console.amazonaws.cn'],
  ['aws-eusc', 'console.amazonaws-eusc.eu'],
]);

function page(partition: string, path: string): string | undefined {
  const host = HOSTS.get(partition);
  return host && `https://${host}/${path}`;
}

/** The page of the role; undefined if the partition's console is not known. */
export function rolePage(partition: string): string | undefined {
  return page(partition, `iam/home#/roles/details/${ROLE_NAME}`);
}

/** The page of the SES account in a Region; undefined if the partition's console is not known. */
export function sesPage(partition: string, region: string): string | undefined {
  return page(partition, `ses/home?region=${region}#/account`);
}
