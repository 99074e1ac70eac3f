import { execFileSync } from 'node:child_process';
import path from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { entryFile } from '../../src/ledger/index.js';
import { platformState, SavedPlatform } from '../apply/failures/state.js';
import { ALL_KINDS } from '../support/all-kinds.js';
import { handEdit, REFS, SavedRefs, sh, subjects } from './git-scene.js';
import { Repository } from './repository.js';

const APPLY = ['apply', '--yes'];

/** Takes a git command out of what a refusal printed, and runs it as somebody who reads it would. */
function obey(folder: string, said: string, command: RegExp): void {
  const [printed] = command.exec(said) ?? [];
  if (printed === undefined) throw new Error(`nothing like ${command} in:\n${said}`);
  execFileSync('sh', ['-c', printed], { cwd: folder, stdio: 'pipe' });
}

const PUSH_OUT = /git push --force-with-lease=\S+ \S+ [\w~/:-]+/;
const FORGET = /git update-ref -d refs\/pipelines-sync\/[\w/-]+/;

describe('somebody did something to the ledger of an organization', () => {
  let repository: Repository;
  let before: { platform: SavedPlatform; refs: SavedRefs; state: unknown; folder: string };
  beforeAll(async () => {
    repository = await Repository.open();
    const folder = repository.clone();
    for (const text of ['Short itinerary', 'An itinerary']) {
      const all = ALL_KINDS['pipelines/all.yaml']?.replace('Short itinerary', text) ?? '';
      await repository.write(folder, { 'pipelines/all.yaml': all });
      expect((await repository.run(folder, ...APPLY, '--launch', '*')).code).toBe(0);
    }
    sh(folder, 'commit', '-q', '-am', 'an itinerary');
    sh(folder, 'push', '-q');
    const { emulator } = repository.workspace;
    before = {
      folder,
      platform: new SavedPlatform(emulator),
      refs: new SavedRefs(repository.bare, folder),
      state: platformState(emulator),
    };
  });
  afterAll(() => repository.workspace.close());
  beforeEach(() => {
    before.refs.restore();
    before.platform.restore(repository.workspace.emulator);
  });
  // Whatever was done to it: nobody's object was touched, and no experiment ran again.
  afterEach(() => {
    expect(repository.workspace.writesSince(0)).toEqual([]);
    expect(platformState(repository.workspace.emulator)).toEqual(before.state);
  });

  const text = (file: string) => sh(repository.bare, 'show', `${REFS.ledger}:${file}`);
  const fileOf = (address: string): string => {
    const found = Object.entries(repository.stored()).find(([, entry]) =>
      String(entry.address).endsWith(address),
    );
    if (found === undefined) throw new Error(`the ledger has no ${address}`);
    return found[0];
  };
  const change = (file: string, edit: (value: Record<string, unknown>) => object) =>
    handEdit(repository.bare, { [file]: JSON.stringify(edit(JSON.parse(text(file)))) });

  const DAMAGE: [name: string, damage: () => void, said: RegExp][] = [
    [
      'an entry is no JSON any more',
      () => handEdit(repository.bare, { [fileOf('prompts/Concise Rome Prompt')]: '{ "kind":' }),
      /it is not valid JSON/,
    ],
    [
      'an entry says another kind',
      () => change(fileOf('criteria/Judge'), (entry) => ({ ...entry, kind: 'prompts' })),
      /address and kind do not match/,
    ],
    [
      'an entry became that of something else',
      () =>
        change(fileOf('criteria/Judge'), (entry) => ({
          ...entry,
          kind: 'prompts',
          address: 'prompts/Judge',
        })),
      /it contains the entry of prompts\/Judge/,
    ],
    [
      'an id is no id',
      () => change(fileOf('criteria/Judge'), (entry) => ({ ...entry, id: { $ne: 1 } })),
      /id is not an id/,
    ],
    [
      'the record of an experiment is gone',
      () => handEdit(repository.bare, { [fileOf('/Rome tone')]: null }),
      /it counts 1 entries of experiments, but has 0/,
    ],
    [
      'all entries are gone',
      () =>
        handEdit(
          repository.bare,
          Object.fromEntries(
            Object.keys(repository.stored())
              .filter((file) => file !== 'head.json')
              .map((file) => [file, null]),
          ),
        ),
      /it counts \d entries of \w+, but has 0/,
    ],
    [
      'the head is cut off',
      () => handEdit(repository.bare, { 'head.json': text('head.json').slice(0, 80) }),
      /head\.json is damaged \(it is not valid JSON\)/,
    ],
    [
      'the head is gone',
      () => handEdit(repository.bare, { 'head.json': null }),
      /head\.json is damaged \(it is missing\)/,
    ],
  ];

  it.each(DAMAGE)(
    '%s: refused with the command that sets it back, which works',
    async (_name, damage, said) => {
      damage();
      for (const folder of [repository.clone('--depth', '1', '--single-branch'), before.folder]) {
        for (const command of [['plan'], APPLY]) {
          const refused = await repository.run(folder, ...command);
          expect(refused.err).toMatch(/^error PS6003 {2}.+\n {2}.+\n$/);
          expect(refused.err).toMatch(said);
          expect(refused.code).toBe(1);
        }
      }
      const { err } = await repository.run(before.folder, 'plan');
      obey(before.folder, err, PUSH_OUT);
      const folder = repository.clone();
      expect((await repository.run(folder, 'plan')).code).toBe(0);
      // One apply is forgotten; the platform is as the files say, so that nothing is to be written.
      const again = await repository.run(folder, ...APPLY);
      expect({ code: again.code, err: again.err }).toEqual({ code: 0, err: '' });
    },
  );

  it('a newer version wrote it, whatever its entries look like: says to update', async () => {
    handEdit(repository.bare, {
      'head.json': text('head.json').replace('"format": 1', '"format": 2'),
      [fileOf('criteria/Judge')]: '[]',
    });
    const ran = await repository.run(repository.clone(), ...APPLY);
    expect(ran.err).toMatch(
      /^error PS6001 .* newer version .*\n {2}Update pipelines-sync; nothing was changed\.\n$/,
    );
    expect(ran.code).toBe(1);
  });

  it.each([
    ['of an object of somebody else', 'a stranger'],
    ['that nothing has', 9_999],
  ])('an id was changed to one %s: that object is not written', async (_name, id) => {
    const { emulator } = repository.workspace;
    const { store } = emulator;
    const stranger = store.create('prompts', { name: 'A stranger', prompt_text: 'Mine.' } as never);
    before.state = platformState(emulator);
    change(fileOf('prompts/Concise Rome Prompt'), (entry) => ({
      ...entry,
      id: id === 9_999 ? id : stranger.id,
    }));
    const folder = repository.clone();
    await repository.write(folder, { 'pipelines/rome.md': 'Create another itinerary for {{city}}.\n' });
    const ran = await repository.run(folder, ...APPLY, '--json');
    expect(ran.code).toBe(3);
    const held = (JSON.parse(ran.out) as { outcomes: { address: string; outcome: string; id: unknown }[] })
      .outcomes;
    const one = held.find(({ address }) => address === 'prompts/Concise Rome Prompt');
    expect(one).toMatchObject({ outcome: 'held' });
    expect(one?.id).not.toBe(stranger.id);
    store.drop('prompts', stranger.id);
    before.state = platformState(emulator);
  });

  it('an entry of a kind that nobody knows is left alone', async () => {
    const address = 'gizmos/x';
    const file = entryFile({ kind: 'gizmos', address });
    const entry = { ...repository.stored()[fileOf('criteria/Judge')], kind: 'gizmos', address };
    const head = JSON.parse(text('head.json')) as { counts: object };
    handEdit(repository.bare, {
      [file]: JSON.stringify(entry),
      'head.json': JSON.stringify({ ...head, counts: { ...head.counts, gizmos: 1 } }),
    });
    const ran = await repository.run(repository.clone(), 'plan');
    expect({ code: ran.code, err: ran.err }).toEqual({ code: 0, err: '' });
    expect(ran.out).toContain('Nothing to do · 9 unchanged');
  });

  it('its ref is gone: a clone that knew it refuses, and both ways out work', async () => {
    sh(repository.bare, 'update-ref', '-d', REFS.ledger);
    for (const command of [['plan'], APPLY]) {
      const refused = await repository.run(before.folder, ...command);
      expect(refused.err).toMatch(
        /^error PS6107 {2}.+\n {2}.+: git .+\n {2}.+: pipelines-sync ledger push\n$/,
      );
      expect(refused.code).toBe(3);
    }
    const { err } = await repository.run(before.folder, 'plan');
    expect((await repository.run(before.folder, 'ledger', 'push', '--yes')).code).toBe(0);
    expect(subjects(repository.bare)).toEqual(['apply 2: staging', 'apply 1: staging']);
    expect((await repository.run(before.folder, 'plan', '--detailed-exitcode')).code).toBe(0);
    sh(repository.bare, 'update-ref', '-d', REFS.ledger);
    obey(before.folder, err, FORGET);
    const planned = await repository.run(before.folder, 'plan', '--json');
    expect(JSON.parse(planned.out).summary).toMatchObject({ adopt: 8, held: 1, create: 0, update: 0 });
  });

  it('its ref is gone, and nobody here knew it: equal is adopted, an experiment is held', async () => {
    sh(repository.bare, 'update-ref', '-d', REFS.ledger);
    const ran = await repository.run(repository.clone(), ...APPLY, '--json');
    expect(JSON.parse(ran.out).summary).toEqual({ adopted: 8, held: 1 });
    expect(ran.code).toBe(3);
    const again = await repository.run(repository.clone(), 'plan', '--json');
    expect(JSON.parse(again.out).summary).toMatchObject({ unchanged: 8, held: 1 });
  });

  it('a clone of one branch, one commit deep, knows everything and stays as it is', async () => {
    const folder = repository.clone('--depth', '1', '--single-branch');
    const planned = await repository.run(folder, 'plan', '--detailed-exitcode');
    expect({ code: planned.code, err: planned.err }).toEqual({ code: 0, err: '' });
    expect(sh(folder, 'rev-list', '--count', 'HEAD')).toBe('1');
    expect(sh(folder, 'for-each-ref', '--format=%(refname)', 'refs/remotes').split('\n')).toHaveLength(2);
  });

  it('a clone without blobs fetches those of the ledger at once', async () => {
    sh(repository.bare, 'config', 'uploadpack.allowFilter', 'true');
    sh(repository.bare, 'config', 'uploadpack.allowAnySHA1InWant', 'true');
    const folder = path.join(repository.workspace.folder, 'without-blobs');
    sh(repository.workspace.folder, 'clone', '-q', '--filter=blob:none', `file://${repository.bare}`, folder);
    const planned = await repository.run(folder, 'plan', '--detailed-exitcode');
    expect({ code: planned.code, err: planned.err }).toEqual({ code: 0, err: '' });
    const objects = sh(folder, 'rev-list', '--objects', '--missing=print', REFS.ledger).split('\n');
    expect(objects.filter((line) => line.startsWith('?'))).toEqual([]);
    const packs = sh(folder, 'count-objects', '-v').match(/packs: (\d+)/)?.[1];
    // The clone, its checkout, and the ledger: not one for each entry.
    expect(Number(packs)).toBeLessThanOrEqual(3);
  });
});
