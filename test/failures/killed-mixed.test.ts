import { describe } from 'vitest';
import { killed } from './kill.js';
import { mixedApply } from './scenarios.js';

describe('an apply with creates, updates and a launch, killed', () => killed(mixedApply));
