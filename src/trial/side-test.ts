import { testMeans, testPairedMeans } from './mean-test.js';
import type { Measure } from './measure.js';
import type { Sample } from './sample.js';
import { testPairedShares, testShares } from './share-test.js';
import type { Tested } from './tested.js';

/** Tests a row; both sides must have answers. The same seed gives the same draws. */
export function testSides({ unit }: Measure, sample: Sample, seed: string, rounds: number): Tested {
  if (unit === 'share') return sample.paired ? testPairedShares(sample) : testShares(sample);
  return sample.paired ? testPairedMeans(sample, seed, rounds) : testMeans(sample, seed, rounds);
}
