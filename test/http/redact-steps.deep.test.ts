import { beforeAll, describe, expect, it } from 'vitest';
import { counted, stepsOf } from '../support/counted.js';

type Redact = typeof import('../../src/http/redact.js');

let redact: Redact;
beforeAll(async () => {
  redact = await counted<Redact>("export * from './src/http/redact.js';");
});

/** The steps of looking for a secret of a repeated beginning in a text of nothing but that beginning, cut again and again. */
function steps(marks: number, repeats: number): Promise<number> {
  const secret = `${'ab'.repeat(repeats)}c`;
  const look = redact.makeRedactor([secret]);
  return stepsOf(() => look(`${'ab'.repeat(100)}…`.repeat(marks)));
}

describe('a text full of ellipses', () => {
  it('is looked at once at each place, however long text and secret are', async () => {
    const one = await steps(200, 2000);
    // Were every place compared with the whole secret, or the whole text read at each ellipsis, it would be hundreds.
    expect(one / (200 * 201)).toBeLessThan(20);
    expect((await steps(400, 2000)) / one).toBeLessThan(2.2);
    expect((await steps(200, 4000)) / one).toBeLessThan(2.2);
  });
});
