import { writeFileSync } from 'node:fs';
import { chmod, lstat, mkdir, stat, symlink } from 'node:fs/promises';
import path from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { Workspace } from '../../support/workspace.js';

const MESSY = `artifact_type: pipelines.artifact.bundle.v1
prompts:
-   prompt_text: "first line\\nsecond line\\n"   # said twice
    name:  Tone
sync: {"prompts/*": {protect: true}}
name: rome`;

const TIDY = `artifact_type: pipelines.artifact.bundle.v1
name: rome

prompts:
  - name: Tone
    prompt_text: | # said twice
      first line
      second line

sync:
  "prompts/*": { protect: true }
`;

const CONFIG = `version: 1
bundles: ["pipelines/**/*.{yaml,json}"]
targets: {staging: {org_id: 2}}
`;

describe('fmt', () => {
  let workspace: Workspace;
  afterEach(() => workspace.close());

  it('leaves a named Markdown file that is a text', async () => {
    const text = '---\nrole:   system\n---\nSay it.\n';
    workspace = await Workspace.open({
      'pipelines-sync.yaml': CONFIG.replace('"pipelines/**/*.{yaml,json}"', '"pipelines/items/*.md"'),
      'pipelines/items/a.md': text,
      'pipelines/texts/b.md': text,
    });
    const { code, out, err } = await workspace.run('fmt', 'pipelines/items/a.md', 'pipelines/texts/b.md');
    expect([code, out]).toEqual([1, 'formatted  pipelines/items/a.md\n']);
    expect(err).toMatch(/pipelines\/texts\/b\.md:1:1 {2}error PS7101\n.*so it is a text/);
    expect(await workspace.read('pipelines/texts/b.md')).toBe(text);
  });

  it('formats the bundles of the configuration, and then has nothing to do', async () => {
    workspace = await Workspace.open({
      'pipelines-sync.yaml': CONFIG,
      'pipelines/a.yaml': MESSY,
      'pipelines/b.json':
        '{"prompts":[{"prompt_text":"x","name":"b","confidence":1.0}],"artifact_type":"pipelines.artifact.bundle.v1"}',
      'pipelines/c.yaml': TIDY.replace('Tone', 'Other'),
    });
    const ran = await workspace.run('fmt');
    expect(ran).toMatchObject({ code: 0, out: 'formatted  pipelines/a.yaml\nformatted  pipelines/b.json\n' });
    expect(ran.err).toBe('2 of 3 files formatted.\n');
    expect(await workspace.read('pipelines/a.yaml')).toBe(TIDY);
    expect(await workspace.read('pipelines/b.json')).toBe(`{
  "artifact_type": "pipelines.artifact.bundle.v1",
  "prompts": [
    {
      "name": "b",
      "prompt_text": "x",
      "confidence": 1.0
    }
  ]
}
`);
    expect(await workspace.read('pipelines-sync.yaml')).toBe(CONFIG);
    const again = await workspace.run('fmt');
    expect(again).toMatchObject({ code: 0, out: '', err: '3 files in canonical layout.\n' });
    expect(workspace.emulator.requests).toEqual([]);
  });

  it('--check writes nothing and lists what would change with exit 1', async () => {
    workspace = await Workspace.open({ 'pipelines-sync.yaml': CONFIG, 'pipelines/a.yaml': MESSY });
    const before = await workspace.files();
    const ran = await workspace.run('fmt', '--check');
    expect(ran).toMatchObject({ code: 1, out: 'would change  pipelines/a.yaml\n' });
    expect(ran.err).toBe('1 of 1 file not in canonical layout. To format: pipelines-sync fmt\n');
    expect(await workspace.files()).toEqual(before);
    await workspace.run('fmt');
    expect((await workspace.run('fmt', '--check')).code).toBe(0);
  });

  it('reports a file with errors with its place, leaves it as it is, and formats the others', async () => {
    workspace = await Workspace.open({
      'pipelines-sync.yaml': CONFIG,
      'pipelines/a.yaml': MESSY,
      'pipelines/broken.yaml': 'artifact_type: pipelines.artifact.bundle.v1\nprompts:\n  - name: [x\n',
      'pipelines/twice.yaml': 'artifact_type: pipelines.artifact.bundle.v1\nname: a\nname:   b\n',
      'pipelines/other.yaml': 'a:   1\n',
    });
    const before = await workspace.files();
    const ran = await workspace.run('fmt');
    expect(ran.code).toBe(1);
    expect(ran.out).toBe('formatted  pipelines/a.yaml\n');
    expect(ran.err).toContain('pipelines/broken.yaml:4:1');
    expect(ran.err).toContain('pipelines/twice.yaml:3:1');
    expect(ran.err).toContain('pipelines/other.yaml:1:1');
    expect(await workspace.files()).toEqual({ ...before, 'pipelines/a.yaml': TIDY });
  });

  it('takes files by name, also without a configuration, but not the configuration itself', async () => {
    workspace = await Workspace.open({ 'a.yaml': MESSY, 'b.yaml': MESSY });
    expect((await workspace.run('fmt', 'b.yaml')).out).toBe('formatted  b.yaml\n');
    expect(await workspace.read('a.yaml')).toBe(MESSY);
    expect((await workspace.run('fmt')).err).toContain('PS3201');
    await workspace.write('pipelines-sync.yaml', CONFIG);
    const ran = await workspace.run('fmt', 'pipelines-sync.yaml');
    expect(ran.code).toBe(1);
    expect(ran.err).toContain('no artifact_type');
    expect(await workspace.read('pipelines-sync.yaml')).toBe(CONFIG);
  });

  it('keeps permissions, line ends and symbolic links', async () => {
    workspace = await Workspace.open({
      'pipelines-sync.yaml': CONFIG,
      'texts/real.yaml': MESSY.replaceAll('\n', '\r\n'),
    });
    const real = path.join(workspace.folder, 'texts/real.yaml');
    await chmod(real, 0o640);
    await mkdir(path.join(workspace.folder, 'pipelines'));
    await symlink('../texts/real.yaml', path.join(workspace.folder, 'pipelines/link.yaml'));
    expect((await workspace.run('fmt')).code).toBe(0);
    expect(await workspace.read('texts/real.yaml')).toBe(TIDY.replaceAll('\n', '\r\n'));
    expect((await stat(real)).mode & 0o777).toBe(0o640);
    expect((await lstat(path.join(workspace.folder, 'pipelines/link.yaml'))).isSymbolicLink()).toBe(true);
    expect(Object.keys(await workspace.files('texts'))).toEqual(['texts/real.yaml']);
  });

  it('leaves a file alone that somebody saves meanwhile', async () => {
    workspace = await Workspace.open({ 'pipelines-sync.yaml': CONFIG, 'pipelines/a.yaml': MESSY });
    const { folder } = workspace;
    const ran = await workspace.runWith(
      {
        // Asked for right before the file is written.
        randomBytes: (size) => {
          writeFileSync(path.join(folder, 'pipelines/a.yaml'), `${MESSY}\n# mine`);
          return Buffer.alloc(size);
        },
      },
      'fmt',
    );
    expect(ran.code).toBe(1);
    expect(ran.err).toContain('PS7103');
    expect(await workspace.files('pipelines')).toEqual({ 'pipelines/a.yaml': `${MESSY}\n# mine` });
  });
});
