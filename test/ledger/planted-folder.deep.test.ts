import { cp, mkdir, readdir, rename, rm, symlink, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { Workspace } from '../support/workspace.js';
import { sh } from './git-scene.js';

const LEDGER = '.pipelines-sync/rome-team/staging';
const HEAD = 'artifact_type: pipelines.artifact.bundle.v1\n';
const config = (more: string) => `version: 1
namespace: rome-team
bundles: ["pipelines/*.yaml"]
${more}targets:
  staging: { org_id: 2, prune: true }
`;
const FILES = {
  'pipelines-sync.yaml': config('ledger: file\n'),
  'pipelines/all.yaml': `${HEAD}prompts:\n  - { name: A, prompt_text: a }\n  - { name: B, prompt_text: b }\n`,
};
const COMMANDS = [
  ['plan'],
  ['apply', '--yes'],
  ['drift'],
  ['pull'],
  ['ledger', 'show'],
  ['ledger', 'forget', 'prompts/A', '--yes'],
  ['history'],
];

/** A checkout can bring a folder that looks like the ledger of this machine, or a link in its place. */
describe('a planted .pipelines-sync', () => {
  let workspace: Workspace;
  beforeEach(async () => {
    workspace = await Workspace.open(FILES);
  });
  afterEach(() => workspace.close());

  /** What was applied from here, and would be deleted by a ledger that knows more than the files name. */
  async function apply(): Promise<void> {
    expect((await workspace.run('apply', '--yes')).code).toBe(0);
    await workspace.write('pipelines/all.yaml', `${HEAD}prompts:\n  - { name: A, prompt_text: a }\n`);
  }

  function commit(...force: string[]): void {
    sh(workspace.folder, 'init', '-q');
    sh(workspace.folder, 'add', 'pipelines', 'pipelines-sync.yaml');
    for (const file of force) sh(workspace.folder, 'add', '-f', file);
    sh(workspace.folder, 'commit', '-q', '-m', 'files');
  }

  async function expectRefused(code: string, message: RegExp): Promise<void> {
    const mark = workspace.emulator.requests.length;
    const before = await workspace.files();
    for (const command of COMMANDS) {
      const ran = await workspace.run(...command);
      expect({ command, code: ran.code, out: ran.out }, ran.err).toEqual({ command, code: 3, out: '' });
      expect(ran.err).toContain(`error ${code}  `);
      expect(ran.err).toMatch(message);
    }
    expect(workspace.writesSince(mark)).toEqual([]);
    expect(workspace.emulator.store.list('prompts').map(({ name }) => name)).toEqual(['A', 'B']);
    const after = await workspace.files();
    const own = (files: Record<string, string>) =>
      Object.fromEntries(Object.entries(files).filter(([file]) => !file.startsWith('.git/')));
    expect(own(after)).toEqual(own(before));
  }

  describe('tracked by git', () => {
    it('is refused with the way out, which works', async () => {
      await apply();
      commit(LEDGER);
      await expectRefused('PS6132', /To take it out: git rm -r --cached :\/\.pipelines-sync$/m);
      const said = (await workspace.run('plan')).err;
      expect(said).toMatch(/git tracks it \(\.pipelines-sync\/rome-team\/staging\/head\.json and \d more\)/);
      const doctor = await workspace.run('doctor', '--json');
      expect(doctor.out).toContain('PS6132');
      sh(workspace.folder, 'rm', '-q', '-r', '--cached', '.pipelines-sync');
      sh(workspace.folder, 'commit', '-q', '-m', 'not the ledger');
      expect((await workspace.run('plan', '--detailed-exitcode')).code).toBe(2);
    });

    it('is refused also when it is only added, or one file of it is', async () => {
      await apply();
      commit();
      sh(workspace.folder, 'add', '-f', `${LEDGER}/head.json`);
      await expectRefused('PS6132', /git tracks it/);
    });

    it('is refused where a ledger in git would begin with it', async () => {
      await apply();
      await workspace.write('pipelines-sync.yaml', config(''));
      commit(LEDGER);
      await expectRefused('PS6132', /git tracks it/);
    });

    it('is not looked at where there is a ledger in git', async () => {
      await workspace.write('pipelines-sync.yaml', config(''));
      commit();
      expect((await workspace.run('apply', '--yes')).code).toBe(0);
      await mkdir(path.join(workspace.folder, LEDGER), { recursive: true });
      await workspace.write(`${LEDGER}/head.json`, '{"planted":true}');
      sh(workspace.folder, 'add', '-f', LEDGER);
      const ran = await workspace.run('plan', '--detailed-exitcode');
      expect(ran.code, ran.err).toBe(0);
    });

    it('is refused in the folder of a repository that lies below the top', async () => {
      await apply();
      const top = path.join(workspace.folder, 'top');
      for (const name of ['pipelines', 'pipelines-sync.yaml', '.pipelines-sync']) {
        await mkdir(top, { recursive: true });
        await rename(path.join(workspace.folder, name), path.join(top, name));
      }
      sh(top, 'init', '-q');
      sh(top, 'add', '-f', '.');
      sh(top, 'commit', '-q', '-m', 'files');
      const ran = await workspace.runWith({ cwd: path.join(top, 'pipelines') }, 'plan');
      expect({ code: ran.code, err: ran.err.slice(0, 12) }).toEqual({ code: 3, err: 'error PS6132' });
    });

    it('an ordinary one, which git ignores by itself, is used', async () => {
      commit();
      expect((await workspace.run('apply', '--yes')).code).toBe(0);
      expect(sh(workspace.folder, 'status', '--porcelain')).toBe('');
      expect((await workspace.run('plan', '--detailed-exitcode')).code).toBe(0);
    });

    it('cannot be told where git does not open the repository: refused, not believed', async () => {
      await apply();
      commit(LEDGER);
      await writeFile(path.join(workspace.folder, '.git', 'config'), '[core\n');
      const ran = await workspace.run('apply', '--yes');
      expect(ran.code).not.toBe(0);
      expect(workspace.emulator.store.list('prompts')).toHaveLength(2);
    });
  });

  describe('with a symbolic link', () => {
    let outside: string;
    beforeEach(async () => {
      await apply();
      outside = `${workspace.folder}-outside`;
      await mkdir(outside);
    });
    afterEach(() => rm(outside, { recursive: true, force: true }));

    /** The real thing goes outside, and a link to it comes into its place. */
    async function replaceByLink(name: string): Promise<void> {
      const from = path.join(workspace.folder, name);
      const to = path.join(outside, path.basename(name));
      await cp(from, to, { recursive: true }).catch(() => writeFile(to, ''));
      await rm(from, { recursive: true, force: true });
      await symlink(to, from);
    }

    const places = [
      '.pipelines-sync',
      '.pipelines-sync/rome-team',
      LEDGER,
      '.pipelines-sync/.gitignore',
      `${LEDGER}/prompts`,
      `${LEDGER}/head.json`,
      `${LEDGER}/head.json.tmp`,
      `${LEDGER}/history.jsonl`,
      `${LEDGER}/journal.jsonl`,
      `${LEDGER}/imported.json`,
      `${LEDGER}/lock-000001.json`,
      `${LEDGER}/prompts/new.json.tmp`,
      `${LEDGER}/criteria`,
    ];
    for (const place of places)
      it(`in place of ${place} is refused, and nothing is written outside`, async () => {
        await replaceByLink(place);
        const before = await listing(outside);
        const name = place.replaceAll('.', '\\.');
        await expectRefused('PS6133', new RegExp(`${name} is a symbolic link`));
        expect(await listing(outside)).toEqual(before);
      });

    it('that leads to nothing is refused too', async () => {
      await rm(path.join(workspace.folder, '.pipelines-sync'), { recursive: true });
      await symlink(path.join(outside, 'nothing'), path.join(workspace.folder, '.pipelines-sync'));
      await expectRefused('PS6133', /\.pipelines-sync is a symbolic link/);
      expect(await listing(outside)).toEqual([]);
    });

    it('as a parent that leads outside is refused by the configuration', async () => {
      commit();
      await cp(path.join(workspace.folder, 'pipelines-sync.yaml'), path.join(outside, 'pipelines-sync.yaml'));
      await symlink(outside, path.join(workspace.folder, 'teams'));
      const ran = await workspace.run('apply', '--yes', '--config', 'teams/pipelines-sync.yaml');
      expect(ran.code).toBe(1);
      expect(ran.err).toContain('leads outside the repository');
      expect(await listing(outside)).toEqual(['pipelines-sync.yaml']);
    });
  });
});

async function listing(folder: string): Promise<string[]> {
  const found = await readdir(folder, { recursive: true, withFileTypes: true });
  return found
    .filter((one) => one.isFile())
    .map((one) => path.relative(folder, path.join(one.parentPath, one.name)))
    .sort();
}
