import { uniformInt } from 'pure-rand/distribution/uniformInt';
import { mersenne } from 'pure-rand/generator/mersenne';
import { digest } from '../../model/index.js';

/** Numbers that look random and are the same for the same seed. */
export interface Random {
  /** A whole number from 0 to below `count`, each with the same probability. */
  below(count: number): number;
  /** 32 bits. */
  bits(): number;
}

/** MT19937, seeded by any text. */
export function seededRandom(seed: string): Random {
  const generator = mersenne(Number.parseInt(digest(seed, 8), 16));
  return {
    below: (count) => uniformInt(generator, 0, count - 1),
    bits: () => generator.next(),
  };
}
