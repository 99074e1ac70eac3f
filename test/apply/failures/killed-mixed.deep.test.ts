import { describe } from 'vitest';
import { AFTER_EACH_REQUEST, killed } from './kill.js';
import { mixedApply } from './scenarios.js';

describe('an apply with creates, updates and a launch, killed', () =>
  killed(mixedApply, [AFTER_EACH_REQUEST]));
