import { underPolicy } from './teardown.ts';

underPolicy('teardown', 'deleted');
underPolicy('teardown-plan', 'planned');
