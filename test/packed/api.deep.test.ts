import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { PACKAGE } from '../../src/model/package.js';
import { Installed } from './installed.js';

const ROOT = path.resolve(import.meta.dirname, '../..');

/** The examples of docs/api.md, with the package under its real name. */
const examples = [
  ...readFileSync(path.join(ROOT, 'docs/api.md'), 'utf8').matchAll(/^```ts\n(.*?)^```$/gms),
].map(([, text = '']) => text.replaceAll("'pipelines-sync'", `'${PACKAGE}'`));

/** What the examples use of Node, so that no types of Node are needed. */
const AMBIENT = `declare const console: { log(...what: unknown[]): void; error(...what: unknown[]): void };
declare module 'node:fs/promises' {
  export function mkdir(folder: string, how: { recursive: true }): Promise<unknown>;
  export function writeFile(file: string, text: string): Promise<void>;
}
`;

const CONSUMER = `import { ApiError, apply, plan, startEmulator, validate, type AnyPlan, type Finding } from '${PACKAGE}';
const { plan: made, diagnostics } = await plan({ cwd: '.', org: 2, env: {}, onDrift: 'hold', takeOver: ['prompts/*'] });
const messages: string[] = diagnostics.map((one: Finding) => one.message);
const actions: string[] = (made?.changes ?? []).map(({ action, address }) => action + address);
const owners = made !== null && 'account' in made ? [made.account.label] : [made?.org_id];
await apply({ confirm: async (one: AnyPlan) => one.summary.delete === 0, smoke: ['first'] });
// @ts-expect-error nobody agrees
await apply({});
// @ts-expect-error two kinds of consent
await apply({ yes: true, confirm: () => true });
// @ts-expect-error no such option
await validate({ targt: 'main' });
// @ts-expect-error no such policy
await plan({ onDrift: 'ask' });
const emulator = await startEmulator({ switches: { list_shape: 'bare' } });
const bodies = emulator.requests().map(({ body }) => body);
await emulator.close();
export const used = [messages, actions, owners, bodies, ApiError];
`;

/** A module that applies so many prompts, and prints what the platform was asked for, by the API or by the command. */
const applies = (count: number, cli: string) => `
import { execFile } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { promisify } from 'node:util';
import { apply, plan, startEmulator } from '${PACKAGE}';

const emulator = await startEmulator();
const asked = { api: [], cli: [] };
const ends = [];
for (const how of ['api', 'cli']) {
  emulator.reset();
  const cwd = 'of-' + how + '-${count}';
  mkdirSync(cwd);
  const prompts = Array.from({ length: ${count} }, (_, n) => '  - name: P' + n + '\\n    prompt_text: Text ' + n + '\\n');
  writeFileSync(cwd + '/b.yaml', 'artifact_type: pipelines.artifact.bundle.v1\\nprompts:\\n' + prompts.join(''));
  writeFileSync(cwd + '/pipelines-sync.yaml', 'version: 1\\nnamespace: n\\nbundles: [b.yaml]\\ntargets:\\n  main:\\n    org_id: ' + emulator.org + '\\n    ledger: file\\n');
  const env = { ...process.env, PIPELINES_BASE_URL: emulator.url, PIPELINES_API_KEY: emulator.apiKey };
  if (how === 'api') {
    const { plan: made } = await plan({ cwd, env });
    const { report, exitCode } = await apply({ cwd, env, yes: true });
    const again = await plan({ cwd, env });
    ends.push(made.summary.create, exitCode, report.summary.created, again.plan.summary.unchanged, again.plan.changes.length);
  } else {
    for (const args of [['plan'], ['apply', '--yes'], ['plan']])
      await promisify(execFile)(${JSON.stringify(cli)}, args, { cwd, env });
  }
  const all = emulator.requests().map(({ method, path, body, status, idempotencyKey }) =>
    [method, JSON.stringify([method, path, body ?? null, status, idempotencyKey])]);
  // How often lists are read again while hundreds of creates are on their way depends on how long these take.
  const reads = [...new Set(all.filter(([method]) => method === 'GET').map(([, text]) => text))];
  asked[how] = [...all.filter(([method]) => method !== 'GET').map(([, text]) => text), ...reads].sort();
}
await emulator.close();
console.log(JSON.stringify({ ends, isSame: JSON.stringify(asked.api) === JSON.stringify(asked.cli), count: asked.api.length }));
`;

describe('the API of the packed package', () => {
  let pack: Installed;
  beforeAll(() => {
    pack = Installed.open();
  });
  afterAll(() => pack.close());

  it.each([
    ['node16', 'node16'],
    ['nodenext', 'nodenext'],
    ['bundler', 'esnext'],
  ])('has types that need nothing else (moduleResolution: %s)', async (moduleResolution, module) => {
    const files = { 'ambient.d.ts': AMBIENT, 'consumer.mts': CONSUMER };
    for (const [index, text] of examples.entries()) Object.assign(files, { [`example-${index}.mts`]: text });
    for (const [name, text] of Object.entries(files)) writeFileSync(path.join(pack.project, name), text);
    const compilerOptions = {
      ...{ module, moduleResolution, strict: true, skipLibCheck: false, noEmit: true, types: [] },
      ...{ target: 'es2022', lib: ['es2022'], exactOptionalPropertyTypes: true },
    };
    writeFileSync(
      path.join(pack.project, 'tsconfig.json'),
      JSON.stringify({ compilerOptions, files: Object.keys(files) }),
    );
    expect(await pack.types()).toEqual({ code: 0, out: '', err: '' });
  });

  it('does what its page says, and the process ends by itself', async () => {
    const [first = '', second = ''] = examples;
    expect(examples).toHaveLength(2);
    expect(await pack.node('second.mjs', second)).toEqual({
      code: 0,
      out: "0 1\n[ 'POST /api/prompts' ]\n",
      err: '',
    });
    mkdirSync(path.join(pack.project, 'prompts-repository'));
    for (const file of ['pipelines-sync.yaml', 'prompts.yaml'])
      writeFileSync(
        path.join(pack.project, 'prompts-repository', file),
        readFileSync(path.join(pack.project, 'tried', file)),
      );
    const served = `import { startEmulator } from '${PACKAGE}';
const served = await startEmulator();
Object.assign(process.env, { PIPELINES_BASE_URL: served.url, PIPELINES_API_KEY: served.apiKey });
await import('./example.mjs');
await served.close();
`;
    writeFileSync(path.join(pack.project, 'example.mjs'), first);
    const ran = await pack.node('first.mjs', served);
    expect(ran.err).toBe('');
    expect(ran.out).toContain('create: 1,');
    expect(ran.out).toContain('prompts/Greeting: created');
    expect(ran.out).toContain('0 { created: 1 }');
    expect(ran.code).toBe(0);
  });

  it.each([3, 300])(
    'asks the platform for the same as the command line, with %i resources',
    async (count) => {
      const text = applies(count, pack.at('.bin', 'pipelines-sync'));
      const { code, out, err } = await pack.node(`applies-${count}.mjs`, text);
      expect(err).toBe('');
      expect(code).toBe(0);
      const told = JSON.parse(out);
      expect(told.ends).toEqual([count, 0, count, count, 0]);
      expect(told.isSame).toBe(true);
      expect(told.count).toBeGreaterThan(count);
    },
  );
});
