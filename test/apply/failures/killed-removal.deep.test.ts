import { describe } from 'vitest';
import { AFTER_EACH_WRITE, BEFORE_EACH_WRITE, killed } from './kill.js';
import { removalApply } from './scenarios.js';

describe('an apply with replaces and deletes, killed', () =>
  killed(removalApply, [AFTER_EACH_WRITE, BEFORE_EACH_WRITE], false));
