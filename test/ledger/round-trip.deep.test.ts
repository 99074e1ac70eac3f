import { readFile } from 'node:fs/promises';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { BINDING, entryOf, gitOf, REFS, refsOf, Scene, sendingOf, sh, subjects } from './git-scene.js';

/** Addresses that try to be paths, refs, options, line ends and other addresses. */
const HOSTILE = [
  'prompts/../../etc/passwd',
  'prompts/a/b/c',
  'prompts/.git/config',
  'prompts/-rf --',
  'prompts/line\nbreak\tand "quotes"',
  'prompts/Ünïcode 名前 🍕',
  'prompts/UPPER',
  'prompts/upper',
  `prompts/${'long '.repeat(300)}`,
  'prompts/%2F%00',
  'prompts/head.json',
  'tool_bindings/10/node-1/field-2/Docs',
];

describe('a ledger comes back as it went in', () => {
  let scene: Scene;
  beforeEach(async () => {
    scene = await Scene.open();
  });
  afterEach(() => scene.close());

  for (const kind of ['git with a remote', 'git without a remote', 'file'] as const) {
    it(`${kind}: hostile addresses, changes, removals, experiments`, async () => {
      const folder = scene.clone(scene.remote(), 'clone');
      const actor = scene.actor();
      const open = () =>
        kind === 'file'
          ? scene.fileStore(folder, actor)
          : scene.gitStore(folder, actor, { remote: kind === 'git with a remote' ? 'origin' : null });
      expect(await open().read(BINDING)).toMatchObject({
        state: 'absent',
        revision: null,
        interrupted: false,
      });
      await scene.apply(
        open(),
        HOSTILE.map((address) => entryOf(address, null)),
        async (session) => {
          for (const [index, address] of HOSTILE.entries()) await session.put(entryOf(address, index + 1));
          await session.put(sendingOf('experiments/E'));
          await session.remove('prompts/UPPER');
        },
      );
      const first = await open().read(BINDING);
      const expected = [...HOSTILE.filter((one) => one !== 'prompts/UPPER'), 'experiments/E'].sort();
      expect([...first.entries.keys()].sort()).toEqual(expected);
      expect(first.entries.get('prompts/upper')).toEqual(entryOf('prompts/upper', 8));
      expect(first.entries.get('experiments/E')).toEqual(sendingOf('experiments/E'));
      expect(first).toMatchObject({ state: 'present', revision: '1', interrupted: false });
      expect(first.head?.counts).toEqual({ prompts: 10, tool_bindings: 1, experiments: 1 });

      await scene.apply(open(), [], async (session) => {
        await session.put(entryOf('prompts/upper', 8, { version: 2 }));
        await session.remove('prompts/a/b/c');
      });
      const second = await open().read(BINDING);
      expect(second.entries.get('prompts/upper')?.version).toBe(2);
      expect(second.entries.has('prompts/a/b/c')).toBe(false);
      expect(second.entries.size).toBe(first.entries.size - 1);
      expect(second.revision).toBe('2');
    });
  }

  it('the tree in git is the tree in the folder, byte for byte', async () => {
    const folder = scene.clone(scene.remote(), 'clone');
    const actor = scene.actor();
    const work = async (session: { put(entry: ReturnType<typeof entryOf>): Promise<void> }) => {
      for (const [index, address] of HOSTILE.entries()) await session.put(entryOf(address, index + 1));
    };
    await scene.apply(scene.gitStore(folder, actor), [], work);
    await scene.apply(scene.fileStore(folder, actor), [], work);
    const files = sh(folder, 'ls-tree', '-r', '--name-only', REFS.ledger).split('\n');
    for (const file of files) {
      const inFolder = await readFile(`${folder}/.pipelines-sync/rome-team/staging/${file}`, 'utf8');
      expect((await gitOf(folder)(['cat-file', 'blob', `${REFS.ledger}:${file}`])).stdout.toString()).toBe(
        inFolder,
      );
    }
    expect(files).toHaveLength(HOSTILE.length + 1);
  });

  it('one commit per apply, readable by git alone, and nothing else stays behind', async () => {
    const bare = scene.remote();
    const folder = scene.clone(bare, 'clone');
    const actor = scene.actor('Al <x>\nActor: mallory');
    actor.deps.runUrl = 'https://ci.example.com/run/7';
    await scene.apply(scene.gitStore(folder, actor), [], (session) => session.put(entryOf('prompts/A')));
    await scene.apply(scene.gitStore(folder, actor), [], (session) => session.remove('prompts/A'));
    expect(subjects(bare)).toEqual(['apply 2: staging', 'apply 1: staging']);
    const message = sh(bare, 'log', '-1', '--format=%B', `${REFS.ledger}~1`);
    expect(message).toContain('Entries: 1 added, 0 changed, 0 removed, 1 in all');
    expect(message).toContain('Actor: Al <x> Actor: mallory\n');
    expect(message.match(/^Actor:/gm)).toHaveLength(1);
    expect(message).toContain(`Source: ${'c'.repeat(40)}`);
    expect(message).toContain('Run: https://ci.example.com/run/7');
    expect(refsOf(bare)).toEqual([REFS.ledger]);
    expect(refsOf(folder)).toEqual([REFS.ledger]);
    expect(sh(bare, 'fsck', '--strict', '--no-dangling')).toBe('');
  });
});
