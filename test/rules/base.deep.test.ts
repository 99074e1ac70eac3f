import { symlinkSync } from 'node:fs';
import path from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { sh } from '../ledger/git-scene.js';
import { GitWorkspace, prompts } from '../support/git-workspace.js';
import { config, DESCRIBED, held, NO_DELETES } from './scene.js';

let open: { close(): Promise<void> } | undefined;
afterEach(async () => {
  await open?.close();
  open = undefined;
});

describe('rules of a base', () => {
  async function repository(rules: string): Promise<GitWorkspace> {
    const made = await GitWorkspace.open();
    open = made;
    await made.write('pipelines-sync.yaml', config(rules));
    await made.commit(prompts({ Tone: 'Warm.', Old: 'Old.' }), 'base');
    return made;
  }

  it('hold what the files no longer have, or have in a weaker form', async () => {
    const scene = await repository(NO_DELETES + DESCRIBED);
    const base = sh(scene.home, 'rev-parse', 'HEAD');
    expect((await scene.run('apply', '--yes', '--override', 'descriptions')).code).toBe(0);
    await scene.write(
      'pipelines-sync.yaml',
      config(DESCRIBED.replace('required: [description]', 'required: []')),
    );
    await scene.commit(prompts({ Tone: 'Warm.' }), 'weaker');
    expect((await scene.run('plan', '--json')).code).toBe(0);
    const ran = await scene.run('plan', '--json', '--rules-from', base, '--override', 'descriptions');
    expect(held(ran)).toEqual(['prompts/Old: rule']);
    const checked = await scene.run('validate', '--rules-from', 'HEAD~1');
    expect(checked.code).toBe(1);
    expect(checked.err).toContain(`the rule, in ${base.slice(0, 7)}: pipelines-sync.yaml:`);
  });

  it('are found when the configuration was moved in its namespace', async () => {
    const scene = await repository(DESCRIBED);
    sh(scene.home, 'mv', 'pipelines-sync.yaml', 'pipelines-sync.yml');
    await scene.write('pipelines-sync.yml', config(''));
    await scene.commit(prompts({ Tone: 'Warm.' }), 'moved');
    const ran = await scene.run('validate', '--rules-from', 'HEAD~1');
    expect([ran.code, ran.err]).toEqual([1, expect.stringContaining('description is missing')]);
  });

  it('are those of the ledger, also where another file takes it over', async () => {
    const scene = await repository(DESCRIBED);
    const other = (namespace: string) =>
      config('').replace('namespace: rome', `namespace: ${namespace}`).replace('all.json', '../all.json');
    await scene.write('a/pipelines-sync.yaml', other('other'));
    await scene.write('b/pipelines-sync.yaml', other('rome').replaceAll('production', 'live'));
    await scene.commit(prompts({ Tone: 'Warm.' }), 'two more');
    await scene.write('a/pipelines-sync.yaml', other('rome'));
    await scene.commit(prompts({ Tone: 'Warm.' }), 'taken over');
    const check = (folder: string, rules: string) =>
      scene.run('validate', '--config', `${folder}/pipelines-sync.yaml`, '--rules-from', rules);
    const taken = await check('a', 'HEAD~1');
    expect([taken.code, taken.err]).toEqual([1, expect.stringContaining('description is missing')]);
    // A neighbour with another target of the namespace has its own rules.
    const neighbour = await check('b', 'HEAD~1');
    expect([neighbour.code, neighbour.err]).toEqual([0, expect.not.stringContaining('PS3144')]);
  });

  it('add to the rules of the files', async () => {
    const scene = await repository('');
    await scene.write('pipelines-sync.yaml', config(DESCRIBED));
    await scene.commit(prompts({ Tone: 'Warm.' }), 'stronger');
    expect((await scene.run('validate', '--rules-from', 'HEAD~1')).err).toContain('description is missing');
  });

  it('stop a run where they cannot be read', async () => {
    const scene = await repository('');
    const missing = await scene.run('plan', '--rules-from', 'v9');
    expect([missing.code, missing.err]).toEqual([
      1,
      expect.stringContaining('there is no such commit in this clone'),
    ]);
    expect(scene.workspace.emulator.requests).toEqual([]);
  });

  it('warn where the base has no such configuration', async () => {
    const scene = await repository(NO_DELETES);
    await scene.write(
      'other/pipelines-sync.yaml',
      config('').replace('namespace: rome', 'namespace: other').replace('all.json', '../all.json'),
    );
    await scene.commit(prompts({ Tone: 'Warm.' }), 'new');
    const ran = await scene.run(
      'validate',
      '--config',
      'other/pipelines-sync.yaml',
      '--rules-from',
      'HEAD~1',
    );
    expect([ran.code, ran.err]).toEqual([0, expect.stringContaining('warning PS3144')]);
  });
});

describe('a base whose configuration has an error', () => {
  const broken: { [what: string]: (rules: string) => string } = {
    'a text': () => 'rules\n',
    'no YAML': (rules) => `${config(rules)}targets: [\n`,
    'with markers of a conflict': (rules) => `${config(rules)}<<<<<<< a\nx: 1\n=======\nx: 2\n>>>>>>> b\n`,
    'with a wrong rule': (rules) => config(`${rules}  wrong: {says: a, changes: {typ: string}}\n`),
    'with rules twice': (rules) => `${config(rules)}rules: {}\n`,
    'with rules twice, of which the first are empty': (rules) =>
      config('').replace('targets:', `rules: {}\ntargets:`).concat(`rules:\n${rules}`),
  };

  /** Commits of the configurations, of which the last one is checked out; without it the files are those of HEAD. */
  async function history(...configurations: string[]): Promise<GitWorkspace> {
    const made = await GitWorkspace.open({}, { remote: true });
    open = made;
    for (const text of configurations) {
      await made.write('pipelines-sync.yaml', text);
      await made.commit(prompts({ Tone: 'Warm.', Old: 'Old.' }), 'change');
    }
    return made;
  }

  for (const [what, written] of Object.entries(broken))
    it(`counts as the last one that can be read, and its repair can pass: ${what}`, async () => {
      const scene = await history(config(NO_DELETES), written(NO_DELETES), written(NO_DELETES), config(''));
      const good = sh(scene.home, 'rev-parse', '--short=7', 'HEAD~3');
      const repair = await scene.run('plan', '--rules-from', 'HEAD~1');
      expect([repair.code, repair.err]).toEqual([
        0,
        expect.stringContaining(`so the rules of ${good} count, the last commit before it without one:`),
      ]);
      expect(repair.err).toContain('warning PS3146');
      // Not looser than before it broke: its rules hold.
      expect((await scene.run('apply', '--yes')).code).toBe(0);
      await scene.commit(prompts({ Tone: 'Warm.' }), 'without Old');
      const ran = await scene.run('plan', '--json', '--rules-from', 'HEAD~2');
      expect([ran.code, held(ran)]).toEqual([3, ['prompts/Old: rule']]);
    });

  it('says the place of the error', async () => {
    const scene = await history(config('  wrong: {says: a, changes: {typ: string}}\n'), config(''));
    const ran = await scene.run('validate', '--rules-from', 'HEAD~1');
    expect([ran.code, ran.err]).toEqual([
      0,
      expect.stringContaining(
        'has a configuration with an error, and no earlier commit has one without, so only the rules of these files count: pipelines-sync.yaml:9:30: "typ" is not a keyword that rules know; did you mean type?.',
      ),
    ]);
  });

  it('is looked up in the history that a shallow clone lacks, which stays on its branch', async () => {
    const scene = await history(config(NO_DELETES), 'rules\n', 'rules: {}\n- a\n', config(''));
    const clone = scene.clone('--depth=2');
    const ran = await scene.in(clone, 'validate', '--rules-from', 'HEAD~1');
    expect([ran.code, ran.err]).toEqual([0, expect.stringContaining('so the rules of')]);
    const alone = scene.clone('--depth=2');
    sh(alone, 'remote', 'remove', 'origin');
    const cut = await scene.in(alone, 'validate', '--rules-from', 'HEAD~1');
    expect([cut.code, cut.err]).toEqual([1, expect.stringContaining('PS3143')]);
    expect(cut.err).toContain('Those before it cannot be read either: the history of');
  });

  it('behind a link to nothing counts so, too', async () => {
    const scene = await history(config(DESCRIBED));
    sh(scene.home, 'mv', 'pipelines-sync.yaml', 'kept.yaml');
    symlinkSync('nothing.yaml', path.join(scene.home, 'pipelines-sync.yaml'));
    await scene.commit(prompts({ Tone: 'Warm.' }), 'linked');
    sh(scene.home, 'rm', '-q', 'pipelines-sync.yaml');
    await scene.write('pipelines-sync.yaml', config(''));
    await scene.commit(prompts({ Tone: 'Warm.' }), 'repaired');
    const ran = await scene.run('validate', '--rules-from', 'HEAD~1');
    expect([ran.code, ran.err]).toEqual([1, expect.stringContaining('description is missing')]);
    expect(ran.err).toContain('pipelines-sync.yaml is behind a link to nothing in this commit');
  });

  it('in another folder is no matter of this one', async () => {
    const scene = await history(config(NO_DELETES));
    await scene.write('other/pipelines-sync.yaml', 'rules\n');
    symlinkSync('nothing.yaml', path.join(scene.home, 'other/pipelines-sync.json'));
    await scene.commit(prompts({ Tone: 'Warm.', Old: 'Old.' }), 'other');
    const ran = await scene.run('validate', '--rules-from', 'HEAD');
    expect([ran.code, ran.err]).toEqual([0, expect.not.stringContaining('PS3146')]);
  });
});

describe('a base with a linked folder', () => {
  it('has the rules that are behind the link', async () => {
    const scene = await GitWorkspace.open();
    open = scene;
    sh(scene.home, 'rm', '-q', '--ignore-unmatch', 'pipelines-sync.yaml');
    await scene.write('teams/rome/pipelines-sync.yaml', inFolder(DESCRIBED));
    symlinkSync('teams/rome', path.join(scene.home, 'rome'));
    await scene.commit(prompts({ Tone: 'Warm.' }), 'linked');
    sh(scene.home, 'rm', '-rq', 'rome', 'teams');
    await scene.write('rome/pipelines-sync.yaml', inFolder(''));
    await scene.commit(prompts({ Tone: 'Warm.' }), 'unlinked');
    const ran = await scene.run('validate', '--config', 'rome/pipelines-sync.yaml', '--rules-from', 'HEAD~1');
    expect([ran.code, ran.err]).toEqual([1, expect.stringContaining('description is missing')]);
    expect(ran.err).not.toContain('PS3144');
  });

  /** Without a namespace, which would find it by its name as well. */
  function inFolder(rules: string): string {
    return config(rules).replace('namespace: rome\n', '').replace('all.json', '../all.json');
  }
});

describe('rules that the ledger names', () => {
  const names = ({ store }: GitWorkspace) =>
    store
      .list('prompts')
      .map(({ name }) => String(name))
      .sort();

  it('hold in every plan and apply until nothing breaks them', async () => {
    const scene = await GitWorkspace.open({}, { remote: true });
    open = scene;
    await scene.write('pipelines-sync.yaml', config(NO_DELETES));
    await scene.apply(prompts({ Tone: 'Warm.', Old: 'Old.' }));
    const rules = sh(scene.home, 'rev-parse', 'HEAD');
    await scene.write('pipelines-sync.yaml', config(''));
    await scene.commit(prompts({ Tone: 'Kind.' }));
    const first = await scene.run('apply', '--yes', '--rules-from', rules);
    expect(first.code).toBe(3);
    // The preview shows what the apply does, from any clone and without a word about the rule.
    const clone = scene.clone('--depth=1');
    const plan = await scene.in(clone, 'plan', '--json');
    expect([plan.code, held(plan)]).toEqual([3, ['prompts/Old: rule']]);
    expect((await scene.in(clone, 'apply', '--yes')).code).toBe(3);
    expect(names(scene)).toEqual(['Old', 'Tone']);
    const wrong = await scene.run('plan', '--override', 'no_delete');
    expect([wrong.code, wrong.err]).toEqual([1, expect.stringContaining('did you mean no_deletes?')]);
    expect((await scene.run('apply', '--yes', '--override', 'no_deletes')).code).toBe(0);
    expect(names(scene)).toEqual(['Tone']);
    // Nothing is held by it any more.
    await scene.commit(prompts({}));
    const after = await scene.run('plan', '--json', '--allow-empty');
    expect([after.code, held(after)]).toEqual([0, []]);
  });

  it('are said to be unknown where their commit cannot be had', async () => {
    const scene = await GitWorkspace.open();
    open = scene;
    await scene.write('pipelines-sync.yaml', config(NO_DELETES));
    await scene.apply(prompts({ Tone: 'Warm.', Old: 'Old.' }));
    const rules = sh(scene.home, 'rev-parse', 'HEAD');
    await scene.write('pipelines-sync.yaml', config(''));
    await scene.commit(prompts({ Tone: 'Kind.' }));
    expect((await scene.run('apply', '--yes', '--rules-from', rules)).code).toBe(3);
    // Another history with the same ledger.
    sh(scene.home, 'checkout', '-q', '--orphan', 'other');
    await scene.commit(prompts({ Tone: 'Kind.' }));
    for (const branch of sh(scene.home, 'for-each-ref', '--format=%(refname:short)', 'refs/heads').split(
      '\n',
    ))
      if (branch !== 'other') sh(scene.home, 'branch', '-q', '-D', branch);
    sh(scene.home, 'reflog', 'expire', '--expire=now', '--all');
    sh(scene.home, 'gc', '-q', '--prune=now');
    const plan = await scene.run('plan', '--allow-older');
    expect(plan.err).toContain(`warning PS3143`);
    expect(plan.err).toContain(`The rules of the base ${rules.slice(0, 7)} cannot be read`);
  });
});
