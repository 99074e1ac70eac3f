import { describe } from 'vitest';
import { killed } from './kill.js';
import { firstApply } from './scenarios.js';

describe('a first apply, killed', () => killed(firstApply));
