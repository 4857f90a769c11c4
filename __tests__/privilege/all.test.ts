import { underPolicy } from './teardown.ts';

underPolicy('teardown-all', 'deleted');
underPolicy('teardown-all-data', 'deleted', 'teardown-all');
