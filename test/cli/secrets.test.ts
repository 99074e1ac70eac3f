import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { HttpStatusError } from '../../src/http/errors.js';
import { HttpClient } from '../../src/http/index.js';
import { makeRedactor, makeStrictRedactor } from '../../src/http/redact.js';
import { Scene } from '../apply/edits/scene.js';
import { FakeClock, json, serve } from '../http/support.js';

const ENDPOINT = {
  name: 'Docs',
  endpoint_type: 'mcp_server',
  url: 'https://tools.example.com/mcp',
  auth_type: 'bearer',
  auth_config: { token: { $env: 'DOCS_TOKEN' } },
};
const OTHER = { ...ENDPOINT, name: 'Other' };
const ADDRESS = 'tool_endpoints/Docs';

let scene: Scene;
beforeEach(async () => {
  scene = await Scene.open({ tool_endpoints: [ENDPOINT] });
});
afterEach(() => scene.close());

const env = (parts: Record<string, string | undefined>) => Object.assign(scene.workspace.env, parts);
const saidOf = (code: string, plan: Awaited<ReturnType<Scene['plan']>>['plan']) =>
  plan.diagnostics.filter((one) => one.code === code);

describe('a secret that is not set', () => {
  it.each([
    ['unset', undefined],
    ['empty', ''],
    ['blank', ' '],
  ])('is said once where the apply sends it, and the apply sends nothing (%s)', async (_name, value) => {
    await scene.write({ tool_endpoints: [ENDPOINT, OTHER] });
    env({ DOCS_TOKEN: value });
    const { plan, text } = await scene.readPlan();
    expect(saidOf('PS3031', plan)).toMatchObject([
      {
        severity: 'warning',
        address: ADDRESS,
        message: `Applying this plan sends the secret DOCS_TOKEN to ${ADDRESS} and 1 more, and DOCS_TOKEN is not set here.`,
        remedy: 'Set it in the shell that applies: export DOCS_TOKEN=…',
      },
    ]);
    expect(text).toContain('PS3031');
    expect(saidOf('PS3032', plan)).toEqual([]);
    const applied = await scene.apply();
    expect(applied.code).toBe(1);
    expect(applied.writes).toEqual([]);
    expect(applied.messages[ADDRESS]).toContain('DOCS_TOKEN is not set');
  });

  it.each([
    ['a shell', {}, 'export DOCS_TOKEN='],
    [
      'a job of GitHub',
      { GITHUB_ACTIONS: 'true', CI: 'true' },
      `env: {DOCS_TOKEN: "$\{{ secrets.DOCS_TOKEN }}"}`,
    ],
    ['another CI system', { CI: 'true' }, 'CI job that applies'],
  ])('comes with the remedy for where it runs: %s', async (_name, where, remedy) => {
    env({ ...where, DOCS_TOKEN: '' });
    expect(saidOf('PS3031', (await scene.plan()).plan)[0]?.remedy).toContain(remedy);
  });

  it('that was applied is one note, "not compared", and no change', async () => {
    await scene.write({ tool_endpoints: [ENDPOINT, OTHER] });
    expect((await scene.apply()).code).toBe(0);
    for (const value of [undefined, '']) {
      env({ DOCS_TOKEN: value });
      const { plan, code, actions } = await scene.plan();
      expect([code, actions]).toEqual([0, []]);
      expect(plan.diagnostics).toMatchObject([
        {
          code: 'PS3032',
          severity: 'note',
          message: 'Not compared: DOCS_TOKEN is not set here. The platform keeps what was applied last.',
        },
      ]);
      expect((await scene.apply()).writes).toEqual([]);
    }
    env({ DOCS_TOKEN: 'second-token-of-the-docs' });
    expect((await scene.plan()).actions).toEqual([`${ADDRESS}: update`, 'tool_endpoints/Other: update']);
  });

  it('that the plan neither sends nor knows is not called missing', async () => {
    expect((await scene.apply()).code).toBe(0);
    await scene.workspace.loseLedger();
    env({ DOCS_TOKEN: undefined });
    const { plan, actions } = await scene.plan();
    expect(actions).toEqual([`${ADDRESS}: adopt`]);
    expect(plan.diagnostics.map(({ code }) => code)).toEqual(['PS4203']);
  });
});

describe('a secret that is short or a plain word', () => {
  it('stands in no plan, ledger, log or report, whatever it is', async () => {
    for (const secret of ['true', 'staging', 'x']) {
      env({ DOCS_TOKEN: secret });
      await scene.write({ tool_endpoints: [{ ...ENDPOINT, name: `Docs ${secret.length}` }] });
      const ran = await scene.workspace.run('plan', '--json');
      expect(ran.err).toContain('PS3030');
      expect(ran.err).toContain('DOCS_TOKEN');
      const applied = await scene.workspace.run('apply', '--yes', '--verbose');
      expect(applied.code).toBe(0);
      const ledger = JSON.stringify(await scene.workspace.files('.pipelines-sync'));
      expect(ledger).not.toContain(`"${secret}"`);
      for (const text of [ran.out, applied.out, applied.err, ledger])
        expect(text).not.toContain(`token: ${secret}`);
      expect(ran.out).toContain('DOCS_TOKEN');
    }
  });

  it('is replaced where a server speaks of the body that held it', async () => {
    const secrets = ['staging', 'a-long-key-0123'];
    const server = await serve((seen, response) =>
      json(response, 422, {
        detail: [{ loc: ['body', 'token'], msg: `bad token: staging, ${seen.method}` }],
      }),
    );
    const client = new HttpClient({
      baseUrl: server.url,
      headers: () => ({}),
      userAgent: 'test',
      clock: new FakeClock(),
      random: () => 0.5,
      redact: makeRedactor(secrets),
      redactAnswerTo: (sent) =>
        sent.includes('"staging"') ? makeStrictRedactor(secrets) : makeRedactor(secrets),
    });
    const failed = async (body: { [key: string]: string }) => {
      const error = await client.write('POST', '/x', { body }).catch((one: unknown) => one);
      if (!(error instanceof HttpStatusError)) throw error;
      return error.message;
    };
    expect(await failed({ token: 'staging' })).toContain('bad token: ***, POST');
    expect(await failed({ name: 'Rome' })).toContain('bad token: staging, POST');
    await client.close();
  });
});

describe('a secret of what is about to be made', () => {
  it('will be set; only of what is there already it may have changed', async () => {
    const made = await scene.readPlan();
    expect(made.text).toContain('secret DOCS_TOKEN will be set');
    expect(made.text).not.toContain('(changed)');
    const markdown = async () => (await scene.workspace.run('plan', '--format', 'markdown')).out;
    expect(await markdown()).toContain('secret `DOCS_TOKEN` will be set');
    expect(await markdown()).not.toContain('changed)');
    await scene.apply();
    env({ DOCS_TOKEN: 'second-token-of-the-docs' });
    expect((await scene.readPlan()).text).toContain('secret DOCS_TOKEN will be written (changed)');
  });
});

describe('a secret with white space at its edge', () => {
  const said = async (...argv: string[]) => {
    const { out, err } = await scene.workspace.run(...argv);
    return {
      text: out + err,
      lines: `${out}${err}`.split('\n').filter((line) => line.includes('warning PS3113')),
    };
  };
  const VALUE = 'the-token-of-the-docs';

  it.each([
    ['a line break', `${VALUE}\n`, 'ends with a line break'],
    ['the line break of Windows', `${VALUE}\r\n`, 'ends with a line break'],
    ['a carriage return', `${VALUE}\r`, 'ends with a line break'],
    ['a blank', `${VALUE} `, 'ends with white space'],
    ['a tab before it', `\t${VALUE}`, 'begins with white space'],
    ['a line break before it', `\n${VALUE}`, 'begins with a line break'],
  ])(
    'is a warning that names the variable alone, in validate, plan and apply: %s',
    async (_name, value, edge) => {
      await scene.write({ tool_endpoints: [ENDPOINT, OTHER] });
      env({ DOCS_TOKEN: value });
      for (const argv of [['validate'], ['plan'], ['apply', '--yes']]) {
        const { text, lines } = await said(...argv);
        expect(lines, argv[0]).toHaveLength(1);
        expect(lines[0]).toMatch(/warning/);
        expect(text).toContain(`The value of the secret DOCS_TOKEN ${edge}, which is sent with it.`);
        // Where the first of the two items uses it.
        expect(text).toContain('all.json:10:18');
        expect(text).not.toContain(VALUE);
      }
    },
  );

  it('is a finding with its place for machines, and stops nothing', async () => {
    env({ DOCS_TOKEN: `${VALUE}\n` });
    const { code, out } = await scene.workspace.run('validate', '--json');
    expect(code).toBe(0);
    const { findings } = JSON.parse(out);
    expect(findings).toMatchObject([{ code: 'PS3113', severity: 'warning', address: ADDRESS }]);
    expect((await scene.apply()).outcomes).toEqual([`${ADDRESS}: created`]);
  });

  it('is not said of line breaks within, of one that no item uses, nor where there is none', async () => {
    env({ DOCS_TOKEN: '-----BEGIN KEY-----\nabcdefgh\n-----END KEY-----' });
    expect((await said('validate')).lines).toEqual([]);
    env({ DOCS_TOKEN: `${VALUE}\n` });
    await scene.write({ tool_endpoints: [{ ...ENDPOINT, auth_type: 'none', auth_config: {} }] });
    expect((await said('validate')).lines).toEqual([]);
  });
});
