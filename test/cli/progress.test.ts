import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { HELP } from '../../src/cli/generated/help.js';
import { progressSchema } from '../../src/report/json/progress-schema.js';
import { compile } from '../bundle/schema/compile.js';
import { type Ran, Workspace } from '../support/workspace.js';

const TYPE = 'artifact_type: pipelines.artifact.bundle.v1\n';
const CONFIG = 'version: 1\nnamespace: n\nbundles: [b.yaml]\ntargets:\n  t:\n    org_id: 2\n';
const prompts = (...names: string[]) =>
  `${TYPE}prompts:\n${names.map((name) => `  - name: ${name}\n    prompt_text: Be kind.\n`).join('')}`;

let workspace: Workspace;
beforeEach(async () => {
  workspace = await Workspace.open({ 'pipelines-sync.yaml': CONFIG, 'b.yaml': prompts('A', 'B') });
});
afterEach(() => workspace.close());

interface Event {
  event: string;
  [member: string]: unknown;
}

const fits = compile(progressSchema());

/** Every line as its event: all of them JSON that fits the schema, the first `started`, the last `ended`. */
function eventsOf({ err, code }: Ran): Event[] {
  expect(err.endsWith('\n')).toBe(true);
  const events = err
    .trimEnd()
    .split('\n')
    .map((line): Event => JSON.parse(line));
  for (const one of events) expect([fits(one), one]).toEqual([true, one]);
  expect(events[0]?.event).toBe('started');
  expect(events.at(-1)).toEqual({ format_version: '1.0', event: 'ended', exit_code: code });
  expect(events.filter(({ event }) => event === 'ended')).toHaveLength(1);
  return events;
}

const PROGRESS = ['--progress', 'json'];

describe('--progress json', () => {
  it('says every request and step, and leaves standard output as it is', async () => {
    const plain = await workspace.run('plan', '--json');
    const plan = await workspace.run('plan', '--json', ...PROGRESS);
    expect(plan.out).toBe(plain.out);
    const read = eventsOf(plan);
    expect(read[0]).toEqual({ format_version: '1.0', event: 'started', command: 'plan' });
    const requests = read.filter(({ event }) => event === 'request');
    expect(requests.length).toBeGreaterThan(1);
    expect(requests.every(({ method, status }) => method === 'GET' && status === 200)).toBe(true);

    const events = eventsOf(await workspace.run('apply', '--yes', '--progress=json'));
    const steps = events.filter(({ event }) => event.startsWith('step_'));
    for (const address of ['prompts/A', 'prompts/B']) {
      const own = steps.filter((one) => one.address === address);
      expect(own).toMatchObject([
        { event: 'step_started', action: 'create' },
        { event: 'step_ended', action: 'create', outcome: 'created' },
      ]);
    }
    expect(events.filter(({ event }) => event === 'request').length).toBeGreaterThan(2);
    eventsOf(await workspace.run('pull', '--all', ...PROGRESS));
  });

  it('says warnings once, and errors, whatever stops the run', async () => {
    await workspace.write('b.yaml', `${prompts('A')}    old_field: 1\n`);
    const warned = eventsOf(await workspace.run('plan', ...PROGRESS));
    expect(warned.filter(({ event }) => event === 'finding')).toMatchObject([
      { finding: { code: 'PS2004', address: 'prompts/A', place: { file: 'b.yaml', line: 5 } } },
    ]);
    expect(warned.filter(({ event }) => event === 'message')).toEqual([]);

    for (const [files, argv, code] of [
      [{ 'b.yaml': `${TYPE}prompts: [` }, ['plan'], undefined],
      [{ 'pipelines-sync.yaml': 'version: 1\ntagrets: {}\n' }, ['apply', '--yes'], undefined],
      [{}, ['apply'], 'PS9020'],
      [{}, ['plan', '--jsn'], 'PS9090'],
      [{}, ['plan', '--target', 'x'], 'PS3025'],
    ] as const) {
      await workspace.write('b.yaml', prompts('A'));
      await workspace.write('pipelines-sync.yaml', CONFIG);
      for (const [file, text] of Object.entries(files)) await workspace.write(file, text);
      const ran = await workspace.run(...argv, ...PROGRESS);
      expect(ran.code).not.toBe(0);
      const found = eventsOf(ran).filter(({ event }) => event === 'finding');
      expect(found.length).toBeGreaterThan(0);
      if (code !== undefined) expect(found).toMatchObject([{ finding: { code } }]);
    }
  });

  it('says a refused request, an interruption, and what a failed step left', async () => {
    workspace.emulator.setFaults([{ match: { writesOnly: true }, nth: 1, when: 'before', status: 422 }]);
    const refused = eventsOf(await workspace.run('apply', '--yes', ...PROGRESS));
    expect(refused.filter(({ status }) => status === 422)).toHaveLength(1);
    expect(refused.filter(({ outcome }) => outcome === 'failed')).toHaveLength(1);
    const stop = new AbortController();
    await workspace.write('b.yaml', prompts(...Array.from({ length: 40 }, (_, index) => `P${index}`)));
    const out = (text: string) => {
      if (text.includes('created')) stop.abort();
    };
    const cut = eventsOf(
      await workspace.runWith({ signal: stop.signal, out }, 'apply', '--yes', ...PROGRESS),
    );
    const ended = cut.filter(({ event }) => event === 'step_ended');
    expect(ended.some(({ outcome }) => outcome === 'not attempted')).toBe(true);
  });

  it('says each file that a command writes, with its state, as soon as it is there', async () => {
    await workspace.run('apply', '--yes');
    const { store } = workspace.emulator;
    for (const { id, name } of store.list('prompts'))
      if (name === 'A') store.edit('prompts', id, { prompt_text: 'Be brief.' });
    store.create('criteria', {
      name: 'New',
      display_label: 'New',
      type: 'human_rating',
      config: {},
      output_schema: { type: 'boolean' },
    });
    const filesOf = (ran: Ran) => eventsOf(ran).filter(({ event }) => event === 'file_written');
    const pulled = await workspace.run('pull', '--all', '--json', ...PROGRESS);
    const { files } = JSON.parse(pulled.out) as { files: { file: string; state: string }[] };
    const said = filesOf(pulled).map(({ file, state }) => ({ file, state }));
    expect(said.length).toBeGreaterThan(0);
    expect(said).toContainEqual({ file: 'b.yaml', state: 'changed' });
    expect(said).toEqual(expect.arrayContaining(files));
    expect(filesOf(await workspace.run('pull', '--all', ...PROGRESS))).toEqual([]);
    expect(filesOf(await workspace.run('extract', 'prompts/A', 'prompt_text', ...PROGRESS))).toMatchObject([
      { state: 'new' },
      { file: 'b.yaml', state: 'changed' },
    ]);
    expect(
      filesOf(await workspace.run('extract', 'prompts/A', 'prompt_text', '--back', ...PROGRESS)),
    ).toMatchObject([{ file: 'b.yaml', state: 'changed' }, { state: 'deleted' }]);
  });

  it('asks nobody, and is refused with --quiet', async () => {
    const asked: string[] = [];
    const ask = async (question: string) => {
      asked.push(question);
      return 'y';
    };
    const ran = await workspace.runWith({ interactive: true, ask }, 'apply', ...PROGRESS);
    expect([ran.code, asked]).toEqual([3, []]);
    eventsOf(ran);
    eventsOf(await workspace.run('plan', '--quiet', ...PROGRESS));
  });

  it('holds for every command that has it, also with --verbose', async () => {
    const having = Object.entries(HELP.commands).flatMap(([words, { options }]) =>
      options.some(({ term }) => term.startsWith('--progress')) ? [words] : [],
    );
    expect(having).toContain('smoke');
    expect(having).toContain('doctor');
    for (const words of having) eventsOf(await workspace.run(...words.split(' '), '--verbose', ...PROGRESS));
    for (const words of ['plan', 'validate', 'doctor', 'drift'])
      eventsOf(await workspace.run(words, '--json', '--verbose', ...PROGRESS));
  });
});
