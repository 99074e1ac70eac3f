import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { runEmulator, switchHelp } from '../../src/cli/commands/emulator.js';
import { PROVIDERS } from '../../src/providers/index.js';
import { KEY } from '../providers/made-up/emulator.js';
import { garden } from '../providers/made-up/provider.js';
import { Workspace } from '../support/workspace.js';

const { emulate = () => Promise.reject(new Error('The garden has none.')) } = garden;
const emulated = { ...garden, emulate };
/** Names of the real providers that have one. */
const REAL = PROVIDERS.flatMap(({ name, emulate: has }) => (has === undefined ? [] : [name]));

describe('emulator --provider', () => {
  let workspace: Workspace;
  beforeEach(async () => {
    workspace = await Workspace.open({});
  });
  afterEach(() => workspace.close());

  const providers = [...PROVIDERS, garden];

  it('lists the switches of the provider that is named, and of the default one where none is', async () => {
    const named = await workspace.runWith(
      { providers },
      'emulator',
      '--provider',
      'garden',
      '--switch',
      'help',
    );
    expect([named.code, named.out]).toEqual([0, expect.stringContaining('page_rows=1..100 (2, made up)')]);
    expect(named.out).not.toContain('list_shape');
    const none = await workspace.runWith({ providers }, 'emulator', '--switch', 'help');
    const first = await workspace.runWith(
      { providers },
      'emulator',
      '--provider',
      'pipelines',
      '--switch',
      'help',
    );
    expect([none.code, none.out]).toEqual([0, first.out]);
    expect(none.out).toContain('list_shape=');
  });

  it.each([
    ['statu=503', '"statu" is unknown. Did you mean status? Known: nth, when, status, drop,'],
    ['status=abc', 'it needs a status from 200 to 599, not "abc".'],
    ['status=503,method=GTE', 'there is no method "GTE". Did you mean GET? Known: GET, HEAD,'],
    ['drop=yes', 'drop is on or off, not "yes".'],
  ])('refuses the fault %s with what is meant', async (fault, sentence) => {
    const { code, out, err } = await workspace.run('emulator', '--fault', fault);
    expect([code, out]).toEqual([1, '']);
    expect(err).toContain(`error PS9086  In the fault "${fault}", `);
    expect(err).toContain(sentence);
  });

  it('suggests the switch that is meant', async () => {
    const { err } = await workspace.run('emulator', '--switch', 'list_row=full');
    expect(err).toContain('Unknown switch "list_row". Did you mean list_rows? Known: list_shape,');
  });

  it.each([
    ['gardn', 'error PS9082  There is no provider "gardn"; did you mean garden?'],
    ['constructor', 'error PS9082  There is no provider "constructor".'],
    ['', 'error PS9082  There is no provider "".'],
  ])('refuses %j', async (name, sentence) => {
    const { code, err, out } = await workspace.runWith({ providers }, 'emulator', '--provider', name);
    expect([code, out]).toEqual([1, '']);
    expect(err).toContain(`${sentence}\n`);
    expect(err).toContain(`Providers with an emulator: ${[...REAL, 'garden'].join(', ')}.`);
  });

  it('refuses a provider that has none', async () => {
    const { emulate: _none, ...bare } = garden;
    const { code, err } = await workspace.runWith(
      { providers: [...PROVIDERS, bare] },
      'emulator',
      '--provider',
      'garden',
    );
    expect(code).toBe(1);
    expect(err).toContain('error PS9083  Garden has no emulator.\n');
    expect(err).toContain(`Providers with an emulator: ${REAL.join(', ')}.`);
  });

  it('serves it, and says how it is reached by variables of its own', async () => {
    const stop = new AbortController();
    const seen = { out: '', err: '' };
    const running = runEmulator(
      { switch: ['page_rows=1'], fault: ['nth=2,status=503'] },
      {
        stdout: (text) => {
          seen.out += text;
        },
        stderr: (text) => {
          seen.err += text;
        },
        signal: stop.signal,
        cwd: '.',
      },
      emulated,
    );
    await expect.poll(() => seen.out).toContain('GARDEN_API_KEY');
    const url = /url: (\S+)/.exec(seen.out)?.[1] ?? '';
    const get = (where: string) => fetch(`${url}${where}`, { headers: { 'x-garden-key': KEY } });
    expect(await (await get('/v2/whoami')).json()).toMatchObject({ grower: 'anna' });
    expect(await (await get('/v2/whoami')).json()).toEqual({ why: 'Injected fault 503' });
    stop.abort();
    expect(await running).toBe(0);
    expect(seen.out).toContain(`export GARDEN_BASE_URL=${url}\nexport GARDEN_API_KEY=${KEY}\n`);
    expect(seen.err).toBe('GET /v2/whoami 200\nGET /v2/whoami 503\n');
    expect(await switchHelp(emulated)).toContain('page_rows');
  });
});
