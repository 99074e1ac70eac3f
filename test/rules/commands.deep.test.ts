import { afterEach, describe, expect, it } from 'vitest';
import { plan as planByCall } from '../../src/api/index.js';
import type { JsonObject } from '../../src/model/index.js';
import { planContentDigest } from '../../src/plan/index.js';
import { sh } from '../ledger/git-scene.js';
import { bundleText } from '../support/bundle-text.js';
import { prompts } from '../support/git-workspace.js';
import { Workspace } from '../support/workspace.js';
import { actions, config, DESCRIBED, held, NO_DELETES, planOf } from './scene.js';

let open: { close(): Promise<void> } | undefined;
afterEach(async () => {
  await open?.close();
  open = undefined;
});

async function workspace(rules: string, sections: object): Promise<Workspace> {
  const made = await Workspace.open({
    'pipelines-sync.yaml': config(rules),
    'all.json': bundleText(sections),
  });
  open = made;
  return made;
}

describe('rules about items', () => {
  const items = {
    prompts: [
      { name: 'Tone', prompt_text: 'Warm.', description: 'Tone' },
      { name: 'Long', prompt_text: 'x'.repeat(50), description: 'Long' },
      { name: 'Bare', prompt_text: 'Bare.' },
      { name: 'Draft 1', prompt_text: 'Bare.' },
    ],
  };

  it('are findings at the field, or at the item that lacks it; apply sends nothing', async () => {
    const scene = await workspace(DESCRIBED, items);
    const ran = await scene.run('validate', '--json');
    const { findings } = JSON.parse(ran.out) as { findings: JsonObject[] };
    expect(ran.code).toBe(1);
    const lines = (await scene.read('all.json')).split('\n');
    const found = findings.map(({ code, address, message, place }) => {
      const { file, line, column } = place as { file: string; line: number; column: number };
      return `${code} ${address} ${file} ${lines[line - 1]?.slice(column - 1, column + 5)}: ${message}`;
    });
    expect(found).toEqual([
      'PS1340 prompts/Long all.json "xxxxx: Rule descriptions: Every prompt says what it is for (prompt_text must have at most 40 characters).',
      expect.stringMatching(
        /^PS1340 prompts\/Bare all\.json \{.*: Rule descriptions: Every prompt says what it is for \(description is missing\)\.$/,
      ),
    ]);
    expect(findings[0]?.related).toEqual([
      { message: 'the rule', place: { file: 'pipelines-sync.yaml', line: 9, column: 3 } },
    ]);
    const applied = await scene.run('apply', '--yes');
    expect(applied.code).toBe(1);
    expect(scene.emulator.requests).toEqual([]);
  });

  it('only warn where the rule says so, or in a run that overrides it; the ledger keeps that', async () => {
    const scene = await workspace(DESCRIBED, items);
    const applied = await scene.run('apply', '--yes', '--override', 'descriptions');
    expect(applied.err).toContain('warning PS1341  prompts/Bare');
    expect(applied.code).toBe(0);
    const history = JSON.parse((await scene.run('history', '--json')).out) as { revisions: JsonObject[] };
    expect(history.revisions[0]?.overrides).toEqual([{ rule: 'descriptions', changes: 2 }]);
    expect((await scene.run('history')).out).toContain('overrides descriptions');
    await scene.write(
      'pipelines-sync.yaml',
      config(DESCRIBED.replace('    items:', '    level: warning\n    items:')),
    );
    const ran = await scene.run('plan', '--detailed-exitcode');
    expect([ran.code, ran.err.match(/warning PS1341/g)?.length]).toEqual([0, 2]);
  });

  it('stop neither a pull nor a rollback', async () => {
    const scene = await workspace('', items);
    expect((await scene.run('apply', '--yes')).code).toBe(0);
    await scene.write('pipelines-sync.yaml', config(DESCRIBED));
    expect((await scene.run('pull')).code).toBe(0);
  });
});

describe('rules about changes', () => {
  const two = prompts({ Tone: 'Warm.', Old: 'Old.' });
  const one = prompts({ Tone: 'Warm and kind.' });

  async function applied(rules = NO_DELETES): Promise<Workspace> {
    const scene = await workspace(rules, two);
    for (const target of ['production', 'staging'])
      expect((await scene.run('apply', '--yes', '--target', target)).code).toBe(0);
    await scene.write('all.json', bundleText(one));
    return scene;
  }

  it('hold what breaks them, with remedies that run; other targets and changes go on', async () => {
    const scene = await applied();
    const plan = await scene.run('plan', '--json');
    expect([plan.code, actions(plan), held(plan)]).toEqual([
      3,
      ['prompts/Tone: update'],
      ['prompts/Old: rule'],
    ]);
    const [stopped] = planOf(plan).held;
    expect(stopped?.message).toBe(
      'breaks the rule no_deletes: Nothing is deleted on production (deletes must be false)',
    );
    expect(stopped?.remedies.map(({ type }) => type)).toEqual([
      'give the pull request the label allow-delete, and run its plan again',
      'pipelines-sync apply --target production --override no_deletes',
      'bring the item back into the files',
    ]);
    const staging = await scene.run('plan', '--json', '--target', 'staging');
    expect(held(staging)).toEqual([]);
    const run = await scene.applyIn(scene.folder);
    expect([run.code, run.writes.filter((write) => write.startsWith('DELETE'))]).toEqual([3, []]);
    const override = await scene.applyIn(scene.folder, '--override', 'no_deletes');
    expect([override.code, override.writes.length]).toEqual([0, 1]);
    expect((await scene.run('history')).out.split('\n')[2]).toMatch(/overrides no_deletes$/);
    // A later apply does not repeat it.
    await scene.write('all.json', bundleText(prompts({ Tone: 'Cold.' })));
    expect((await scene.run('apply', '--yes')).code).toBe(0);
    expect((await scene.run('history', '--limit', '1')).out).not.toContain('overrides');
  });

  it('say in the plan what an override lets through', async () => {
    const scene = await applied();
    const ran = await scene.run('plan', '--json', '--override', 'no_deletes');
    const plan = planOf(ran);
    expect(ran.code).toBe(0);
    expect(plan.overrides).toEqual([{ rule: 'no_deletes', addresses: ['prompts/Old'] }]);
    expect(plan.diagnostics.map(({ code, severity, address }) => [code, severity, address])).toEqual([
      ['PS3141', 'note', 'prompts/Old'],
    ]);
    const { folder: cwd, env } = scene;
    const held = await planByCall({ cwd, env });
    expect([held.exitCode, held.plan?.held.map(({ why }) => why)]).toEqual([3, ['rule']]);
    const called = await planByCall({ cwd, env, override: ['no_deletes'] });
    expect([called.exitCode, called.plan?.overrides]).toEqual([0, plan.overrides]);
  });

  it('only warn where they say so', async () => {
    const scene = await applied(NO_DELETES.replace('    changes:', '    level: warning\n    changes:'));
    const ran = await scene.run('plan', '--json');
    expect([ran.code, held(ran)]).toEqual([0, []]);
    expect(planOf(ran).diagnostics.map(({ code, severity }) => [code, severity])).toEqual([
      ['PS3140', 'warning'],
    ]);
  });

  it('see all that the page says of a change', async () => {
    const scene = await applied(`  shape:
    says: A change has these members.
    applies: ["prompts/*"]
    changes:
      additionalProperties: false
      required: [action, deletes, kind, name, address, target, adopted, fields, renamed_from, overwrites]
      properties:
        action: { enum: [create, update, delete, adopt, release] }
        deletes: { type: boolean }
        kind: { const: prompts }
        name: { enum: [Tone, Old] }
        address: { pattern: "^prompts/" }
        target: { enum: [production, staging] }
        adopted: { type: boolean }
        fields: { type: array, items: { type: string } }
        renamed_from: { type: "null" }
        overwrites: { type: "null" }
`);
    const ran = await scene.run('plan', '--json');
    expect(held(ran)).toEqual([]);
    await scene.write(
      'pipelines-sync.yaml',
      config(
        '  texts:\n    says: No text changes.\n    changes: { properties: { fields: { not: { contains: { const: prompt_text } } } } }\n',
      ),
    );
    expect(held(await scene.run('plan', '--json'))).toContain('prompts/Tone: rule');
  });

  it('hold the rename of an object that they are about', async () => {
    const scene = await applied(
      '  named:\n    says: Old keeps its name.\n    applies: [prompts/Old]\n    changes: {properties: {renamed_from: {const: null}}}\n',
    );
    await scene.write(
      'all.json',
      JSON.stringify({
        ...JSON.parse(bundleText(prompts({ Tone: 'Warm.', New: 'Old.' }))),
        sync: { 'prompts/New': { renamed_from: 'prompts/Old' } },
      }),
    );
    const ran = await scene.run('plan', '--json');
    expect([ran.code, held(ran), actions(ran)]).toEqual([3, ['prompts/New: rule'], []]);
  });

  it('hold a rollback too', async () => {
    const scene = await workspace(NO_DELETES, prompts({ Tone: 'Warm.' }));
    open = scene;
    sh(scene.folder, 'init', '-q');
    sh(scene.folder, 'add', '.');
    sh(scene.folder, 'commit', '-q', '-m', 'one');
    expect((await scene.run('apply', '--yes')).code).toBe(0);
    await scene.write('all.json', bundleText(two));
    sh(scene.folder, 'commit', '-q', '-a', '-m', 'two');
    expect((await scene.run('apply', '--yes')).code).toBe(0);
    const back = ['rollback', '--to', '1', '--prune'];
    const dry = await scene.run(...back, '--dry-run');
    expect(dry.code).toBe(3);
    expect(dry.out).toContain('rollback');
    expect(dry.out).toContain('--override no_deletes');
    expect((await scene.run(...back, '--yes')).code).toBe(3);
    expect((await scene.run(...back, '--yes', '--override', 'no_deletes')).code).toBe(0);
    expect((await scene.run('history', '--limit', '1')).out).toContain('overrides no_deletes');
    expect((await scene.run('history', 'latest')).out).toContain('\noverrides no_deletes\n');
  });

  it('hold a saved plan, whatever overrides it names', async () => {
    const scene = await applied();
    const saved = await scene.run('plan', '--override', 'no_deletes', '--out', 'plan.json');
    expect(saved.code).toBe(0);
    const mark = scene.emulator.requests.length;
    const without = await scene.run('apply', '--plan', 'plan.json');
    expect([without.code, without.err]).toEqual([
      3,
      expect.stringContaining('prompts/Old  delete: it is held now'),
    ]);
    const plan = JSON.parse(await scene.read('plan.json')) as JsonObject;
    plan.options = { ...(plan.options as JsonObject), override: ['no_deletes'], overrides: ['no_deletes'] };
    plan.content_digest = planContentDigest(plan);
    await scene.write('plan.json', JSON.stringify(plan));
    expect((await scene.run('apply', '--plan', 'plan.json')).code).toBe(3);
    expect(scene.writesSince(mark)).toEqual([]);
    const ran = await scene.run('apply', '--plan', 'plan.json', '--override', 'no_deletes');
    expect([ran.code, scene.writesSince(mark).length]).toEqual([0, 2]);
  });

  it('refuse an override of no rule', async () => {
    const scene = await applied();
    const ran = await scene.run('plan', '--override', 'no_delete');
    expect([ran.code, ran.err]).toEqual([
      1,
      expect.stringContaining('PS3142  There is no rule "no_delete" to override; did you mean no_deletes?'),
    ]);
  });

  it('cost no request, and a plan without rules keeps its bytes', async () => {
    const many = prompts(
      Object.fromEntries(Array.from({ length: 300 }, (_, index) => [`P${index}`, `Text ${index}.`])),
    );
    const scene = await workspace('', many);
    const count = async (...flags: string[]) => {
      const mark = scene.emulator.requests.length;
      const ran = await scene.run('plan', '--json', ...flags);
      return { requests: scene.emulator.requests.length - mark, ran };
    };
    const without = await count();
    await scene.write(
      'pipelines-sync.yaml',
      config(NO_DELETES + DESCRIBED.replace('    items:', '    level: warning\n    items:')),
    );
    const withRules = await count();
    expect(withRules.requests).toBe(without.requests);
    expect(planOf(withRules.ran).changes).toHaveLength(300);
    expect(without.ran.out).not.toMatch(/rule|overrid/);
  });
});
