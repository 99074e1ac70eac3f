import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LedgerWriter } from '../../src/apply/record/ledger-writer.js';
import type { LedgerSession } from '../../src/ledger/index.js';
import { entryOf } from '../ledger/git-scene.js';

/** A ledger whose disk answers when it is told to. */
class SlowDisk {
  readonly waiting: { end(): void; fail(): void }[] = [];

  readonly #write = (): Promise<void> =>
    new Promise((end, fail) => this.waiting.push({ end, fail: () => fail(new Error('full')) }));

  readonly session = { put: this.#write, remove: this.#write } as unknown as LedgerSession;
}

const step = fc.oneof(
  fc.constantFrom('put', 'remove', 'intend'),
  fc.record({ which: fc.nat(), isFull: fc.boolean() }),
);

describe('the number of records on their way to the disk', () => {
  it('is that of what has happened and is not written yet, whatever comes of the writing', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 40 }), async (steps) => {
        const disk = new SlowDisk();
        const writer = new LedgerWriter(disk.session);
        const open: ('put' | 'remove' | 'intend')[] = [];
        const told: number[] = [];
        writer.onWriting = () => told.push(writer.writing);
        const count = () => open.filter((one) => one !== 'intend').length;
        const begun: number[] = [];
        for (const one of steps) {
          if (typeof one === 'string') {
            open.push(one);
            if (one === 'remove') void writer.remove('prompts/a');
            else if (one === 'put') void writer.put(entryOf('prompts/a'));
            // What is about to be sent is no record of what has happened.
            else writer.intend(entryOf('prompts/a')).catch(() => undefined);
            if (one !== 'intend') begun.push(count());
          } else if (open.length > 0) {
            const at = one.which % open.length;
            open.splice(at, 1);
            const [write] = disk.waiting.splice(at, 1);
            if (one.isFull) write?.fail();
            else write?.end();
            await new Promise((resolve) => setImmediate(resolve));
          }
          expect(writer.writing).toBe(count());
        }
        expect(told).toEqual(begun);
      }),
    );
  });
});
