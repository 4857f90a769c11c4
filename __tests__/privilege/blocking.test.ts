import { underPolicy } from './teardown.ts';

underPolicy('teardown-blocking', 'deleted');
underPolicy('teardown-blocking-data', 'deleted', 'teardown-blocking');
