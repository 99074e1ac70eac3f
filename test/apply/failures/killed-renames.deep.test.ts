import { describe } from 'vitest';
import { AFTER_EACH_REQUEST, BEFORE_EACH_WRITE, killed } from './kill.js';
import { renamingApply } from './scenarios.js';

describe('an apply with names that are taken along, killed', () =>
  killed(renamingApply, [AFTER_EACH_REQUEST, BEFORE_EACH_WRITE], false));
