import { readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Entry } from '../../src/compare/index.js';
import { entryFile, ledgerText } from '../../src/ledger/ledger.js';
import { BINDING, entryOf, Scene } from './git-scene.js';

let scene: Scene;
let folder: string;

beforeEach(async () => {
  scene = await Scene.open();
  folder = scene.folder;
});
afterEach(() => scene.close());

/** Every file of entries, by its name below the folder of the ledger. */
function filesOf(store: { place: string }): Map<string, string> {
  const at = path.join(folder, store.place);
  return new Map(
    readdirSync(at, { recursive: true, encoding: 'utf8' })
      .filter((name) => name.includes(path.sep) && statSync(path.join(at, name)).isFile())
      .map((name) => [name.replaceAll(path.sep, '/'), readFileSync(path.join(at, name), 'utf8')]),
  );
}

const textsOf = (entries: Iterable<Entry>) =>
  new Map([...entries].map((entry) => [entryFile(entry), ledgerText(entry)]));

type Recording = { put(entry: Entry): Promise<void>; remove(address: string): Promise<void> };

/**
 * 300 records, many of an address that has one already, and some that take one back.
 * @param kept what is recorded before, and afterwards
 */
async function records(session: Recording, kept = new Map<string, Entry>()): Promise<Map<string, Entry>> {
  const waiting: Promise<void>[] = [];
  for (let number = 0; number < 300; number += 1) {
    const address = `${number % 3 === 0 ? 'criteria' : 'prompts'}/Item ${(number * 7) % 130}`;
    if (number % 11 === 0) {
      waiting.push(session.remove(address));
      kept.delete(address);
    } else {
      const entry = entryOf(address, number, { generation: number });
      waiting.push(session.put(entry));
      kept.set(address, entry);
    }
    if (number % 40 === 0) await Promise.all(waiting.splice(0));
  }
  await Promise.all(waiting);
  return kept;
}

describe('entries that are put on disk while the platform answers', () => {
  it('are in the end what the records say, and nothing else is there', async () => {
    const store = scene.fileStore(folder, scene.actor('ada'));
    const kept = new Map<string, Entry>();
    for (let round = 0; round < 3; round += 1) {
      await scene.apply(store, [], async (session) => {
        await records(session, kept);
      });
      expect(filesOf(store)).toEqual(textsOf(kept.values()));
      expect((await store.read(BINDING)).entries).toEqual(kept);
    }
  });

  it('are written again where somebody removed them', async () => {
    const store = scene.fileStore(folder, scene.actor('ada'));
    let kept = new Map<string, Entry>();
    await scene.apply(store, [], async (session) => {
      kept = await records(session);
      await new Promise((resolve) => setTimeout(resolve, 100));
      for (const name of filesOf(store).keys())
        if (name.endsWith('.ahead')) rmSync(path.join(folder, store.place, name));
    });
    expect(filesOf(store)).toEqual(textsOf(kept.values()));
  });

  it('are gone after a run that was left, or cut off, and no reader sees them', async () => {
    const store = scene.fileStore(folder, scene.actor('ada'));
    const left = await store.begin(await store.read(BINDING), scene.start());
    const kept = await records(left);
    await new Promise((resolve) => setTimeout(resolve, 100));
    const ahead = [...filesOf(store).keys()].filter((name) => name.endsWith('.ahead'));
    expect(ahead.length).toBeGreaterThan(30);
    expect((await store.read(BINDING)).entries).toEqual(kept);
    // Cut off: nothing of the session is called any more.
    const next = scene.fileStore(folder, scene.actor('ada'));
    const session = await next.begin(await next.read(BINDING), scene.start(), true);
    expect([...filesOf(next).keys()].filter((name) => name.endsWith('.ahead'))).toEqual([]);
    await session.leave();
    await left.leave().catch(() => undefined);
    expect((await next.read(BINDING)).entries).toEqual(kept);
  });
});
