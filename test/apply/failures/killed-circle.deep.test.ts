import { describe } from 'vitest';
import { AFTER_EACH_WRITE, BEFORE_EACH_WRITE, killed } from './kill.js';
import { renamingApply, replacingCircle } from './scenarios.js';

describe.each(['file', 'git'] as const)(
  'names that are taken in a circle with a replace, killed; %s ledger',
  (ledger) => killed(() => replacingCircle(ledger), [AFTER_EACH_WRITE, BEFORE_EACH_WRITE], false),
);

describe('names that are taken along, killed; git ledger', () =>
  killed(() => renamingApply('git'), [AFTER_EACH_WRITE, BEFORE_EACH_WRITE], false));
