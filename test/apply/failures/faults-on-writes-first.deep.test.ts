import { describe } from 'vitest';
import { firstApply } from './scenarios.js';
import { writeFaults } from './write-faults.js';

describe('a first apply, its writes failing', () => writeFaults(firstApply));
