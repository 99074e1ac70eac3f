import { describe } from 'vitest';
import { removalApply } from './scenarios.js';
import { writeFaults } from './write-faults.js';

describe('an apply with replaces and deletes, every write failing', () => writeFaults(removalApply));
