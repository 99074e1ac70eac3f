import disk from 'node:fs/promises';
import { syncBuiltinESMExports } from 'node:module';
import { basename } from 'node:path';
import { Ajv } from 'ajv';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type JsonObject, judgedReport } from '../../../src/model/index.js';
import { type JudgingCommand, PROVIDERS, type Provider } from '../../../src/providers/index.js';
import { nodeValue } from '../../../src/source/read/source-node.js';
import { Workspace } from '../../support/workspace.js';
import { PressServer, press } from './press.js';

const schema: JsonObject = {
  type: 'object',
  description: 'Proofs to print.',
  additionalProperties: {
    type: 'object',
    properties: { text: { type: 'string', examples: ['Spring sale'] } },
    required: ['text'],
    additionalProperties: false,
  },
};

/** `proof`: prints what `proofs:` of the configuration says, and judges it. */
const proof: JudgingCommand = {
  name: 'proof',
  does: 'Print proofs, and judge them.',
  flags: [],
  judge: async () => async (asked) => {
    const section = asked.config.section('proofs');
    const proofs = section?.type === 'map' ? section.entries : [];
    return {
      findings: [],
      files: [],
      start: async ({ client, host, record }) => {
        const runs = [];
        for (const { key, keyPlace, node } of proofs) {
          const kept = record(key);
          const before = await kept.open();
          await kept.write(`${before?.text ?? ''}x`);
          await kept.close();
          host.err(`${key}: printing\n`);
          const text = String((nodeValue(node) as JsonObject).text);
          const { body } = await client.ask('/check', { head: { [key]: text }, base: null });
          const { state } = body as { state: string };
          runs.push({
            name: key,
            state: state === 'valid' ? ('passed' as const) : ('failed' as const),
            summary: `proof is ${state}`,
            wrote: true,
            took_ms: 0,
            place: keyPlace,
            findings: [],
            next: [],
            facts: { printed: (before?.text ?? '').length },
          });
        }
        return judgedReport('proof', asked.target.name, runs);
      },
    };
  },
};

const judging: Provider = {
  ...press,
  commands: [proof],
  configuration: {
    proofs: async () => ({ schema, validator: new Ajv({ allErrors: true }).compile(schema) }),
  },
};

let workspace: Workspace;
let server: PressServer;
beforeEach(async () => {
  workspace = await Workspace.open();
  server = new PressServer();
  Object.assign(workspace.env, { PRESS_API_KEY: 'press-0123456789', PRESS_BASE_URL: await server.start() });
});
afterEach(async () => {
  await server.close();
  await workspace.close();
});

const run = (...argv: string[]) => workspace.runWith({ providers: [...PROVIDERS, judging] }, ...argv);
const configure = (proofs: string) =>
  workspace.write(
    'pipelines-sync.yaml',
    `version: 1\ntargets: {leaflets: {provider: press}}\nproofs:\n${proofs}\n`,
  );

describe('a judging command of another platform', () => {
  it('reads its section of the configuration, and prints its verdict in every format', async () => {
    await configure('  front: {text: Spring sale}\n  back: {text: a blot}');
    const { code, out, err } = await run('press', 'proof', '--junit', 'p.xml');
    expect([code, out]).toEqual([
      5,
      expect.stringContaining('2 proof runs on leaflets: 1 passed, 1 failed\n'),
    ]);
    expect(err).toContain('front: printing\n');
    expect(await workspace.read('p.xml')).toContain('<failure type="failed" message="proof is invalid">');
    const { runs } = JSON.parse((await run('press', 'proof', '--json')).out);
    // The record of the first run is there for the second.
    expect(runs.map(({ name, printed }: JsonObject) => [name, printed])).toEqual([
      ['front', 1],
      ['back', 1],
    ]);
    expect((await run('press', 'proof', '--format', 'markdown')).out).toContain(
      '### ❌ Proof runs on **leaflets**',
    );
    expect((await run('press', 'proof', '--quiet')).err).toBe('');
  });

  it('adds its result to the job summary, where there is one', async () => {
    await configure('  front: {text: Spring sale}');
    await workspace.write('p.xml', '<testsuites tests="1" errors="0"/>');
    const without = await run('press', 'proof', '--summary', '--junit', 'p.xml');
    expect([without.code, without.err, server.requests]).toEqual([1, expect.stringContaining('PS2901'), []]);
    expect(await workspace.read('p.xml')).toContain('The run did not come to an end');
    workspace.env.GITHUB_STEP_SUMMARY = `${workspace.folder}/summary.md`;
    await workspace.write('summary.md', 'before\n');
    expect((await run('press', 'proof', '--summary')).code).toBe(0);
    expect(await workspace.read('summary.md')).toMatch(/^before\n### ✅ Proof runs on/);
    const lost = await run('press', 'proof', '--junit', 'no/such/folder/p.xml');
    expect([lost.code, lost.err]).toEqual([1, expect.stringContaining('PS2902')]);
    expect(server.requests).toHaveLength(1);
  });

  it('keeps its exit code and its other results where one cannot be written at its end', async () => {
    await configure('  front: {text: Spring sale}');
    workspace.env.GITHUB_STEP_SUMMARY = `${workspace.folder}/summary.md`;
    let written = 0;
    const { open } = disk;
    // The report is made beside its place, once when the run begins, and once when it ends.
    vi.spyOn(disk, 'open').mockImplementation(((...args: Parameters<typeof open>) => {
      if (/^\.pipelines-sync-.*\.tmp$/.test(basename(String(args[0])))) written += 1;
      const full = Object.assign(new Error('full'), { code: 'ENOSPC' });
      return written > 1 ? Promise.reject(full) : open(...args);
    }) as typeof open);
    syncBuiltinESMExports();
    const { code, err } = await run('press', 'proof', '--junit', 'p.xml', '--summary', '--quiet');
    vi.restoreAllMocks();
    syncBuiltinESMExports();
    expect([code, err]).toEqual([4, expect.stringContaining('PS2902')]);
    expect(await workspace.read('summary.md')).toContain('Proof runs on');
  });

  it('has findings about its section with places, and another platform does not know it', async () => {
    await configure('  front: {texd: Spring sale}');
    await workspace.write('p.xml', '<testsuites tests="1" errors="0"/>');
    const { code, err } = await run('press', 'proof', '--junit', 'p.xml');
    // The file of an earlier run must not stay green.
    expect(await workspace.read('p.xml')).toContain(
      '<error type="error" message="The run did not come to an end">',
    );
    expect([code, server.requests]).toEqual([1, []]);
    expect(err).toContain('pipelines-sync.yaml:4:11');
    expect(err).toContain('proofs.front.texd is not a key here; did you mean text?');
    expect(err).toContain('For example: text: "Spring sale"');
    expect((await workspace.run('validate')).err).toContain('proofs is not a key here');
  });

  it('is in help, and in the schema for editors', async () => {
    expect((await run('press', 'proof', '--help')).out).toContain('--junit <file>');
    const schemaOf = JSON.parse((await run('schema', 'config')).out);
    expect(schemaOf.properties.proofs).toEqual(schema);
  });
});
