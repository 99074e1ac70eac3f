import { describe } from 'vitest';
import { mixedApply } from './scenarios.js';
import { writeFaults } from './write-faults.js';

describe('an apply with creates, updates and a launch, its writes failing', () => writeFaults(mixedApply));
