import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { JsonObject } from '../../../src/model/index.js';
import { SUPPORT } from './files.js';
import { PipelitScene } from './scene.js';

vi.setConfig({ testTimeout: 240_000 });

let scene: PipelitScene;

beforeEach(async () => {
  scene = await PipelitScene.open({ 'support.yaml': SUPPORT });
});
afterEach(() => scene.close());

async function apply(...flags: string[]): Promise<void> {
  const { code, out, err } = await scene.run('apply', '--yes', ...flags);
  expect(code, err + out).toBe(0);
}

async function expectDone(): Promise<void> {
  const { code, json, err } = await scene.json('plan', '--detailed-exitcode');
  expect([code, json?.changes, json?.held], err).toEqual([0, [], []]);
}

const edges = () => scene.editor.detail('support').edges as JsonObject[];

const sent = (pattern: RegExp, since = 0) => scene.writes.slice(since).filter((one) => pattern.test(one));

const PROMPT = SUPPORT.replace('Here you are.', 'Here it is.');

describe('a workflow that the server finds invalid', () => {
  const invalid = () =>
    scene.server.setFaults([
      {
        nth: 'every',
        when: 'before',
        match: { method: 'POST', path: '^/api/v1/workflows/support/validate/$' },
        status: 200,
        body: { valid: false, errors: ['Node \u001b[31mscribe is broken'] },
      },
    ]);

  it('is no success, in this run and in the next ones', async () => {
    await apply();
    await scene.write('support.yaml', PROMPT);
    invalid();
    const { code, out } = await scene.run('apply', '--yes');
    expect([code, out]).toEqual([4, expect.stringContaining('scribe is broken')]);
    expect(out).not.toContain('\u001b');
    for (const command of ['plan', 'apply']) {
      const next = await scene.run(command, ...(command === 'apply' ? ['--yes'] : []));
      expect([next.code, next.out + next.err], command).toEqual([1, expect.stringContaining('PS4711')]);
      expect(next.out + next.err).toContain('scribe is broken');
      expect(next.out + next.err).toContain('support.yaml:2');
    }
    scene.calm();
    await expectDone();
  });

  it('also where the answer does not say that it is valid', async () => {
    await apply();
    await scene.write('support.yaml', PROMPT);
    scene.server.setFaults([
      {
        nth: 'every',
        when: 'before',
        match: { method: 'POST', path: '^/api/v1/workflows/support/validate/$' },
        status: 200,
        body: { errors: [] },
      },
    ]);
    expect((await scene.run('apply', '--yes')).code).toBe(4);
  });

  it('can be stopped, which is the first that is sent', async () => {
    await apply();
    await scene.write('support.yaml', PROMPT.replace('is_active: true', 'is_active: false'));
    invalid();
    const before = scene.writes.length;
    scene.server.hooks.before = ({ method, body }) => {
      if (method === 'PATCH' && scene.writes.length === before + 1)
        expect(body).toEqual({ is_active: false });
    };
    await apply();
    expect(scene.writes[before]).toBe('PATCH /workflows/support/');
    expect(scene.editor.detail('support').is_active).toBe(false);
    const next = await scene.run('plan');
    expect([next.code, next.out + next.err]).toEqual([0, expect.stringContaining('PS4712')]);
  });
});

describe('a create of which nobody knows the outcome', () => {
  it('stays unknown where nothing can be read after it, and the next run makes no twin', async () => {
    scene.server.hooks.after = ({ method, path }) => {
      if (method !== 'POST' || path !== '/api/v1/workflows/') return;
      scene.server.setFaults([{ nth: 'every', when: 'before', drop: true }]);
    };
    scene.server.setFaults([
      { nth: 1, when: 'after', drop: true, match: { method: 'POST', path: '^/api/v1/workflows/$' } },
    ]);
    const { code, out, err } = await scene.run('apply', '--yes');
    scene.server.hooks.after = () => undefined;
    scene.calm();
    expect([code, out], err).toEqual([4, expect.stringContaining('unknown')]);
    await apply();
    expect(scene.editor.slugs).toEqual(['support']);
    await expectDone();
  });

  it('stays unknown where the run is interrupted right after it', async () => {
    const control = new AbortController();
    scene.server.hooks.after = ({ method, path }) => {
      if (method === 'POST' && path === '/api/v1/workflows/') control.abort();
    };
    scene.server.setFaults([
      { nth: 1, when: 'after', drop: true, match: { method: 'POST', path: '^/api/v1/workflows/$' } },
    ]);
    const { out } = await scene.workspace.runWith({ signal: control.signal }, 'apply', '--yes');
    scene.server.hooks.after = () => undefined;
    scene.calm();
    expect(out).toContain('unknown');
    await apply();
    expect(scene.editor.slugs).toEqual(['support']);
    await expectDone();
  });

  it.each([502, 503, 504, 408])('is not sent again after %s, which may be of a proxy', async (status) => {
    scene.server.setFaults([
      { nth: 1, when: 'before', status, match: { method: 'POST', path: '^/api/v1/workflows/$' } },
    ]);
    const { code, out } = await scene.run('apply', '--yes');
    scene.calm();
    expect([code, out]).toEqual([4, expect.stringContaining('support-1')]);
    expect(sent(/^POST \/workflows\/$/).length).toBe(1);
    await apply();
    expect(scene.editor.slugs).toEqual(['support']);
    await expectDone();
  });
});

describe('an edge whose request has no answer', () => {
  const fail = (status: number | undefined) =>
    scene.server.setFaults([
      {
        nth: 1,
        when: 'before',
        ...(status === undefined ? { drop: true } : { status }),
        match: { method: 'POST', path: '^/api/v1/workflows/support/edges/$' },
      },
    ]);

  it.each([undefined, 504])(
    'is looked for, and not made twice when the request comes late (%s)',
    async (status) => {
      fail(status);
      let slept = 0;
      const clock = {
        now: () => Date.now(),
        sleep: async (ms: number) => {
          if (ms !== 2_000) return;
          slept += 1;
          scene.editor.addEdge('support', { source_node_id: 'chat', target_node_id: 'scribe' });
        },
      };
      const { code, out, err } = await scene.workspace.runWith({ clock }, 'apply', '--yes');
      expect(code, out + err).toBe(0);
      expect(slept).toBe(1);
      expect(edges().length).toBe(5);
      await expectDone();
    },
  );

  it.each([undefined, 504])('is left to the next run where it does not come (%s)', async (status) => {
    fail(status);
    const { code, out } = await scene.run('apply', '--yes');
    expect([code, out]).toEqual([4, expect.stringContaining('chat -> scribe')]);
    expect(sent(/^POST .*edges/).length).toBe(1);
    scene.calm();
    await apply();
    expect(edges().length).toBe(5);
    await expectDone();
  });

  it('is made again after the 500 of the server', async () => {
    fail(500);
    await apply();
    expect(edges().length).toBe(5);
    await expectDone();
  });
});

describe('what somebody else made, and the files do not ask for', () => {
  it.each(['keep', 'ignore'])(
    'edges without a key of their own stay where the decision is to %s',
    async (onDrift) => {
      await apply();
      scene.editor.addEdge('support', { source_node_id: 'chat', target_node_id: 'scribe' });
      const { tables } = scene.editor;
      const [first] = tables.all('edges');
      if (first === undefined) throw new Error('no edge');
      tables.put('edges', { ...first, id: 99, edge_label: 'strange' });
      const before = edges();
      await scene.write(
        'support.yaml',
        SUPPORT.replace('description: Answers questions.', 'description: Other.'),
      );
      const at = scene.writes.length;
      if (onDrift === 'ignore')
        await scene.write(
          'sync.yaml',
          'artifact_type: pipelines.artifact.bundle.v1\nsync:\n  workflows/support: { ignore: [edges] }\n',
        );
      await apply(...(onDrift === 'keep' ? ['--on-drift', 'keep'] : []));
      expect(edges()).toEqual(before);
      expect(scene.writes.slice(at)).toEqual(['PATCH /workflows/support/']);
    },
  );

  it('an error handler that the key cannot see stops no update', async () => {
    await apply();
    const { tables } = scene.editor;
    for (const row of tables.all('workflows'))
      tables.put('workflows', { ...row, error_handler_workflow_id: 77 });
    await scene.write('support.yaml', PROMPT);
    await apply();
    expect(tables.all('workflows')[0]?.error_handler_workflow_id).toBe(77);
    await expectDone();
  });
});

describe('a model whose edge changes', () => {
  const text = SUPPORT.replace('model -> scribe [llm]: {}', 'model -> scribe [llm]: { priority: 2 }');

  it('is linked by the next run where this one was cut off between', async () => {
    await apply();
    await scene.write('support.yaml', text);
    scene.atWrite(2, 'refused');
    expect((await scene.run('apply', '--yes')).code).toBe(4);
    scene.calm();
    expect(scene.editor.models('support')).toEqual({});
    await apply();
    expect(scene.editor.models('support')).toEqual({ scribe: 'model' });
    expect(edges().length).toBe(5);
    await expectDone();
  });

  it('is linked by the next run also where the link was what had to be mended', async () => {
    await apply();
    const { tables } = scene.editor;
    for (const row of tables.all('configs')) tables.put('configs', { ...row, llm_model_config_id: null });
    scene.atWrite(2, 'refused');
    expect((await scene.run('apply', '--yes', '--on-drift', 'overwrite')).code).toBe(4);
    scene.calm();
    await apply();
    expect(scene.editor.models('support')).toEqual({ scribe: 'model' });
    await expectDone();
  });
});

describe('a 404', () => {
  it('of one edge does not mean that the workflow is gone', async () => {
    await apply();
    await scene.write(
      'support.yaml',
      SUPPORT.replace('chat -> scribe: {}', 'chat -> scribe: { priority: 3 }'),
    );
    const gone = (nth: number | 'every') =>
      scene.server.setFaults([
        {
          nth,
          when: 'before',
          status: 404,
          body: { detail: 'Edge not found.' },
          match: { path: '/api/v1/workflows/support/edges/', writesOnly: true },
        },
      ]);
    gone('every');
    const { code, out } = await scene.run('apply', '--yes');
    // Nothing was sent that had an effect.
    expect([code, out]).toEqual([1, expect.stringContaining('removed the edge')]);
    expect(out).not.toContain('deleted on the platform');
    gone(1);
    await apply();
    await expectDone();
  });
});

it('a credential that is empty is none', async () => {
  await scene.write(
    'support.yaml',
    SUPPORT.replace('is_entry_point: true', 'is_entry_point: true\n    config: { credential: "" }'),
  );
  await apply();
  await expectDone();
});
