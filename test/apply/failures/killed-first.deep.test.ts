import { describe } from 'vitest';
import { AFTER_EACH_REQUEST, BEFORE_EACH_WRITE, killed } from './kill.js';
import { firstApply } from './scenarios.js';

describe('a first apply, killed', () => killed(firstApply, [AFTER_EACH_REQUEST, BEFORE_EACH_WRITE]));
