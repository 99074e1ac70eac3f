import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Installed, type Ran } from './installed.js';

const ROME = 'pk_live_00000000000000000000000000000000000000a1';
const PARIS = 'pk_live_00000000000000000000000000000000000000a5';

/** Two organizations with 140 and 60 objects, in the form of docs/emulator.md. */
function seed(): string {
  const objects = { prompts: [] as object[], criteria: [] as object[], evaluations: [] as object[] };
  let id = 1;
  for (const [org_id, count] of [
    [2, 70],
    [5, 30],
  ] as const) {
    for (let index = 1; index <= count; index++)
      objects.prompts.push({
        id: id++,
        org_id,
        name: `Prompt ${index}`,
        prompt_text: `Answer question ${index} about {{city}}.\n\n- One paragraph.\n`.repeat(1 + (index % 3)),
        role: index % 2 === 0 ? 'system' : 'user',
      });
    for (let index = 1; index <= count / 2; index++) {
      const config = { subtype: 'contains_keywords', keywords: [`word ${index}`, 'yes'], mode: 'any' };
      const verdict = { type: 'programmatic', config, output_schema: { type: 'boolean' } };
      objects.criteria.push({ id, org_id, name: `Criterion ${index}`, ...verdict });
      const evaluation = { name: `Evaluation ${index}`, description: `Number ${index}` };
      objects.evaluations.push({ id: id + 1000, org_id, ...evaluation, criteria: [{ criterion_id: id++ }] });
    }
  }
  return JSON.stringify({
    organizations: [
      { id: 2, name: 'Rome Travel' },
      { id: 5, name: 'Paris Tours' },
    ],
    keys: [
      { key: ROME, email: 'ada@rome.example', org_id: 2, role: 'admin' },
      { key: PARIS, email: 'paul@paris.example', org_id: 5, role: 'admin' },
    ],
    projects: [{ id: 22, name: 'Travel', org_id: 2 }],
    workflows: [],
    models: [{ slug: 'gemini-3.5-flash' }],
    ...objects,
  });
}

const CONFIG = `version: 1
namespace: travel
targets:
  rome:
    org_id: 2
    bundles: ["rome/**/*.{yaml,yml,json,md}"]
  paris:
    org_id: 5
    bundles: ["paris/**/*.{yaml,yml,json,md}"]
`;
const TARGETS = [
  ['rome', 140],
  ['paris', 60],
] as const;

/** What stands in the last test stands for the next one: it is one morning. */
describe('the first hour of an admin: two organizations with 200 objects', () => {
  let pack: Installed;
  let url = '';
  let folder = '';

  const run = (...args: string[]): Promise<Ran> =>
    pack.run(
      folder,
      { PIPELINES_BASE_URL: url, PIPELINES_API_KEY_ROME: ROME, PIPELINES_API_KEY_PARIS: PARIS },
      ...args,
    );
  const git = (...args: string[]) =>
    execFileSync('git', ['-c', 'user.name=Ada', '-c', 'user.email=ada@rome.example', ...args], {
      cwd: folder,
      encoding: 'utf8',
      stdio: 'pipe',
      env: pack.env(),
    });
  const state = async () => (await fetch(`${url}/_emulator/state`)).json() as Promise<State>;
  const writes = async () => {
    const { requests } = (await (await fetch(`${url}/_emulator/requests`)).json()) as Requests;
    return requests.filter(({ method }) => method !== 'GET').length;
  };
  /** Reads and what is not compared: nothing is written to the platform, nothing is left to do. */
  async function isEqual(): Promise<void> {
    for (const [target, count] of TARGETS) {
      const planned = await run('plan', '--target', target, '--detailed-exitcode');
      expect([planned.code, planned.err]).toEqual([0, '']);
      expect(planned.out).toContain(`Nothing to do · ${count} unchanged`);
    }
  }

  beforeAll(async () => {
    pack = Installed.open();
    folder = path.join(pack.home, 'travel');
    mkdirSync(folder);
    git('init', '--quiet');
    writeFileSync(path.join(pack.home, 'seed.json'), seed());
    const data = path.join(pack.home, 'platform');
    const started = await pack.emulator('--seed', 'seed.json', '--data', data, '--control');
    url = started.PIPELINES_BASE_URL;
  });
  afterAll(() => pack.close());

  it('starts from an existing organization, and is told what is next', async () => {
    const began = await run('init', '--existing', '--org', '2');
    expect([began.code, began.err]).toEqual([0, '']);
    expect(began.out).toContain('pipelines-sync pull --all');
    expect(readdirSync(folder)).not.toContain('pipelines');
    writeFileSync(path.join(folder, 'pipelines-sync.yaml'), CONFIG);
    const checked = await run('doctor', '--target', 'rome');
    expect(checked.code, checked.out).not.toBe(2);
  });

  it('pulls both, and both plans are empty', async () => {
    for (const [target, count] of TARGETS) {
      const pulled = await run('pull', '--all', '--target', target);
      expect([pulled.code, pulled.err]).toEqual([0, '']);
      expect(pulled.out).toContain(`Pulled: ${count} added`);
    }
    await isEqual();
    git('add', '--all');
    git('commit', '--quiet', '-m', 'The organizations as they are');
    await isEqual();
    const valid = await run('validate', '--target', 'paris');
    expect([valid.code, valid.err]).toEqual([0, '']);
    const again = await run('pull', '--all', '--target', 'rome');
    expect(again.out).toContain('140 unchanged');
    expect(git('status', '--porcelain')).toBe('');
    expect(await writes()).toBe(0);
  });

  it('has the first workflows written, which keep to the configuration', async () => {
    const written = await run('init', '--github', '--force');
    expect([written.code, written.err]).toEqual([0, '']);
    const workflows = readdirSync(path.join(folder, '.github', 'workflows'));
    expect(workflows).toEqual(
      expect.arrayContaining(['pipelines-apply.yml', 'pipelines-drift.yml', 'pipelines-plan.yml']),
    );
    expect(written.out).toMatch(/secret/);
    expect(readFileSync(path.join(folder, 'pipelines-sync.yaml'), 'utf8')).toBe(CONFIG);
    await isEqual();
    git('add', '--all');
    git('commit', '--quiet', '-m', 'Workflows');
  });

  it('an edit in the web app is drift; the same object edited in git is held, and nothing is overwritten', async () => {
    const live = (await state()).prompts.find(({ name, org_id }) => name === 'Prompt 7' && org_id === 2);
    const edited = 'Answer kindly.\n';
    const patched = await fetch(`${url}/_emulator/objects/prompts/${live?.id}`, {
      method: 'PATCH',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ prompt_text: edited }),
    });
    expect(patched.ok).toBe(true);
    const drift = await run('drift', '--target', 'rome', '--json');
    expect(drift.code).toBe(2);
    expect(drift.out).toContain('prompts/Prompt 7');
    expect((await run('drift', '--target', 'paris')).code).toBe(0);

    const file = path.join(folder, 'rome', 'prompts', 'prompt-7.md');
    writeFileSync(file, readFileSync(file, 'utf8').replaceAll('Answer question 7', 'Answer question seven'));
    git('commit', '--quiet', '--all', '-m', 'Seven in words');
    const planned = await run('plan', '--target', 'rome', '--json');
    const plan = JSON.parse(planned.out) as { changes: unknown[]; held: { address: string }[] };
    expect(plan.changes).toEqual([]);
    expect(plan.held.map(({ address }) => address)).toEqual(['prompts/Prompt 7']);
    const applied = await run('apply', '--target', 'rome', '--yes');
    expect(applied.code).toBe(3);
    expect(applied.out).toContain('To keep the live edit');
    const after = (await state()).prompts.find(({ id }) => id === live?.id);
    expect(after?.prompt_text).toBe(edited);

    // What the plan offers, pasted: first to see both sides, then to keep what git says.
    const [, paste = ''] = /To overwrite it: +(pipelines-sync .*)$/m.exec(applied.out) ?? [];
    const typed = await pack.paste(
      folder,
      { PIPELINES_BASE_URL: url, PIPELINES_API_KEY_ROME: ROME },
      `${paste} --yes`,
    );
    expect([typed.code, typed.err]).toEqual([0, '']);
    const decided = (await state()).prompts.find(({ id }) => id === live?.id);
    expect(decided?.prompt_text).toContain('Answer question seven');
    await isEqual();
  });

  it('an edit in the web app alone is pulled into the files', async () => {
    const live = (await state()).prompts.find(({ name, org_id }) => name === 'Prompt 9' && org_id === 2);
    const body = JSON.stringify({ prompt_text: 'Answer in one word.\n' });
    const headers = { 'Content-Type': 'application/json' };
    await fetch(`${url}/_emulator/objects/prompts/${live?.id}`, { method: 'PATCH', headers, body });
    const pulled = await run('pull', '--target', 'rome');
    expect([pulled.code, pulled.err]).toEqual([0, '']);
    expect(git('status', '--porcelain').trim()).toBe('M rome/prompts/prompt-9.md');
    git('commit', '--quiet', '--all', '-m', 'As edited');
    await isEqual();
  });
});

interface Requests {
  requests: { method: string }[];
}

interface State {
  prompts: { id: number; name: string; org_id: number; prompt_text: string }[];
}
