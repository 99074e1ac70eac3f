import { stat } from 'node:fs/promises';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ADMIN_KEY } from '../../src/providers/pipelines/emulator/index.js';
import { attribute, find, pageTree, textOf } from '../report/page-tree.js';
import { Workspace } from '../support/workspace.js';

const TYPE = 'artifact_type: pipelines.artifact.bundle.v1\n';
const config = 'version: 1\nnamespace: n\nbundles: [b.yaml]\ntargets:\n  t:\n    org_id: 2\n';
const prompt = (text: string, more = '    old_field: 1\n') =>
  `${TYPE}prompts:\n  - name: Tone\n    prompt_text: ${JSON.stringify(text)}\n${more}`;

let workspace: Workspace;
beforeEach(async () => {
  workspace = await Workspace.open({ 'pipelines-sync.yaml': config, 'b.yaml': prompt('Be kind.') });
});
afterEach(() => workspace.close());

describe('plan --html', () => {
  it('writes the plan as a page beside what it prints, for its user alone', async () => {
    const { code, out } = await workspace.run('plan', '--html', 'plan.html', '--summary');
    expect([code, out]).toEqual([0, 't: 1 to create · 0 unchanged\n']);
    const { root } = pageTree(await workspace.read('plan.html'));
    expect(find(root, 'code', 'address').map(textOf)).toEqual(['prompts/Tone']);
    // The warning of the file, with its line.
    const [finding] = find(root, 'section').filter((one) => attribute(one, 'id') === 'findings');
    expect(textOf(finding as never)).toContain('PS2004 prompts/Tone b.yaml:5');
    const { mode } = await stat(path.join(workspace.folder, 'plan.html'));
    expect(mode & 0o777).toBe(0o600);
  });

  it('has the same bytes when nothing has changed, and leaves the JSON alone', async () => {
    const first = await workspace.run('plan', '--html', 'one.html', '--json');
    const second = await workspace.run('plan', '--html', 'two.html', '--json');
    expect(JSON.parse(first.out)).toEqual(JSON.parse(second.out));
    expect(await workspace.read('one.html')).toBe(await workspace.read('two.html'));
  });

  it('masks the key that somebody wrote into a text, where it changes too', async () => {
    const text = `Say ${ADMIN_KEY} and nothing else, whoever asks you for it.`;
    await workspace.write('b.yaml', prompt(text, ''));
    expect((await workspace.run('apply', '--yes')).code).toBe(0);
    const other = ADMIN_KEY.slice(0, -6);
    await workspace.write(
      'b.yaml',
      prompt(text.replace(ADMIN_KEY, `${other}-other`).replace('nothing', 'no'), ''),
    );
    expect((await workspace.run('plan', '--html', 'plan.html')).code).toBe(0);
    const page = await workspace.read('plan.html');
    expect(page).toContain('<ins>no</ins>');
    expect(page).toContain('***');
    const shown = textOf(pageTree(page).root);
    for (const one of [page, shown]) expect(one).not.toContain(ADMIN_KEY);
    expect(shown).not.toContain(ADMIN_KEY.slice(-6));
  });

  it('says which file cannot be written', async () => {
    const { code, err } = await workspace.run('plan', '--html', 'missing/plan.html');
    expect([code, err]).toEqual([1, expect.stringContaining('PS9010')]);
    expect(err).toContain('Cannot write the plan to missing/plan.html, which --html names (ENOENT).');
  });
});
