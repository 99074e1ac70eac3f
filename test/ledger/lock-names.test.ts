import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { FolderLock } from '../../src/ledger/lock/lock-file.js';
import { Scene } from './git-scene.js';

let scene: Scene;
let folder: string;
beforeEach(async () => {
  scene = await Scene.open();
  folder = path.join(scene.folder, 'ledger');
  mkdirSync(folder);
});
afterEach(() => scene.close());

const NAMES = { place: 'ledger', target: 'staging', commit: null };

const take = (who: string) => FolderLock.take(folder, NAMES, scene.actor(who).deps, true);

/** What is asked before every write looks at two names; this reads all of them. */
async function isAsTheLongWay(lock: FolderLock): Promise<void> {
  expect(lock.lost()).toBe(await lock.renew());
}

describe('a look at two names says what reading the folder says', () => {
  it('wherever a taking over stands', async () => {
    for (const own of ['there', 'another file', 'gone'])
      for (const others of [[], [1], [3], [4], [1, 3], [3, 4], [1, 3, 4]]) {
        // Nobody makes the second next file before the next one, and that one goes only after ours.
        if (own !== 'gone' && others.includes(4) && !others.includes(3)) continue;
        await take('alice');
        const { lock } = await take('alice');
        const [name = ''] = readdirSync(folder);
        expect(name).toBe('lock-000002.json');
        if (own !== 'there') rmSync(path.join(folder, name));
        if (own === 'another file') {
          writeFileSync(path.join(folder, 'in between'), '');
          writeFileSync(path.join(folder, name), '{}');
        }
        for (const number of others) writeFileSync(path.join(folder, `lock-00000${number}.json`), '{}');
        await isAsTheLongWay(lock);
        expect(lock.lost() === null).toBe(own === 'there' && others.every((number) => number < 2));
        for (const left of readdirSync(folder)) rmSync(path.join(folder, left));
      }
  });

  it('whoever takes it over, gives it back or leaves it', async () => {
    const steps = fc.array(fc.constantFrom('take', 'release', 'leave', 'remove'), { maxLength: 8 });
    await fc.assert(
      fc.asyncProperty(steps, async (done) => {
        const locks = [(await take('alice')).lock];
        for (const step of done) {
          const last = locks.at(-1);
          if (step === 'take') locks.push((await take('bob')).lock);
          else if (step === 'release') await last?.release();
          else if (step === 'leave') await last?.leave();
          else for (const name of readdirSync(folder)) rmSync(path.join(folder, name));
          for (const lock of locks) await isAsTheLongWay(lock);
        }
        for (const name of readdirSync(folder)) rmSync(path.join(folder, name));
      }),
      { numRuns: 40 },
    );
  });

  it('also where the folder is gone', async () => {
    const { lock } = await take('alice');
    rmSync(folder, { recursive: true });
    await isAsTheLongWay(lock);
    expect(lock.lost()).toBe('the ledger folder can no longer be read');
  });
});
