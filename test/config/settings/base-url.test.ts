import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { defaultTarget, type TargetConfig } from '../../../src/config/config-types.js';
import { readBaseUrl } from '../../../src/config/config-url.js';
import { resolveSettings } from '../../../src/config/settings.js';
import type { SettingsInput } from '../../../src/config/settings-input.js';
import { pipelines } from '../../../src/providers/index.js';

const PLACE = { file: 'pipelines-sync.yaml', line: 3, column: 3 };
const URL_PLACE = { file: 'pipelines-sync.yaml', line: 4, column: 15 };
const DEFAULT = 'https://api.pipelines.tech';

function written(baseUrl: string | null, orgId: number | null = null): TargetConfig {
  return { ...defaultTarget('eu'), place: PLACE, places: { base_url: URL_PLACE }, baseUrl, orgId };
}

type Input = Partial<Omit<SettingsInput, 'flags'>> & { flag?: string };

function resolve({ flag, env, ...input }: Input) {
  return resolveSettings({
    flags: { baseUrl: flag },
    target: written(null),
    provider: pipelines.settings,
    sdkConfig: null,
    ...input,
    env: { PIPELINES_API_KEY: 'key-0123', ...env },
  });
}

function codes(input: Input): string[] {
  return resolve(input).findings.map(({ code, severity }) => `${code} ${severity}`);
}

describe('which base URL', () => {
  const a = 'https://a.pipelines.tech';
  const b = 'https://b.pipelines.tech';
  const implicit = defaultTarget('default');
  const table: [what: string, input: Input, url: string, ledger: string][] = [
    ['nothing', {}, DEFAULT, 'eu'],
    ['target', { target: written(a) }, a, 'eu'],
    ['environment', { env: { PIPELINES_BASE_URL: a } }, a, 'eu'],
    ['internal', { env: { PIPELINES_INTERNAL_BASE_URL: a } }, a, 'eu'],
    ['first variable', { env: { PIPELINES_BASE_URL: a, PIPELINES_INTERNAL_BASE_URL: b } }, a, 'eu'],
    ['empty variable', { env: { PIPELINES_BASE_URL: '', PIPELINES_INTERNAL_BASE_URL: b } }, b, 'eu'],
    [
      'environment as the target',
      { env: { PIPELINES_BASE_URL: `${a.toUpperCase()}:443//` }, target: written(a) },
      a,
      'eu',
    ],
    ['flag', { flag: `${a}/`, target: written(b) }, a, 'eu@a.pipelines.tech'],
    ['flag and org', { flag: a, target: written(b, 2) }, a, 'eu@a.pipelines.tech@2'],
    ['flag as the target', { flag: `${a}/`, target: written(a) }, a, 'eu'],
    [
      'flag with port and path',
      { flag: 'http://127.0.0.1:81/x/' },
      'http://127.0.0.1:81/x',
      'eu@127.0.0.1:81/x',
    ],
    ['flag as the default', { flag: DEFAULT }, DEFAULT, 'eu'],
    ['flag against environment', { flag: a, env: { PIPELINES_BASE_URL: b }, target: written(a) }, a, 'eu'],
    ['flag as the environment', { flag: a, env: { PIPELINES_BASE_URL: a } }, a, 'eu'],
    [
      'flag over a broken environment',
      { flag: DEFAULT, env: { PIPELINES_BASE_URL: 'x' } },
      DEFAULT,
      'eu@api.pipelines.tech',
    ],
    ['empty flag', { flag: '', target: written(a) }, a, 'eu'],
    ['flag without configuration', { flag: a, target: implicit }, a, 'default'],
    ['SDK without configuration', { target: implicit, sdkConfig: { base_url: a } }, a, 'default'],
    ['SDK with configuration', { sdkConfig: { base_url: a } }, DEFAULT, 'eu'],
    [
      'environment before SDK',
      { target: implicit, sdkConfig: { base_url: a }, env: { PIPELINES_BASE_URL: b } },
      b,
      'default',
    ],
  ];
  it.each(table)('%s', (_what, input, url, ledger) => {
    const { settings, findings } = resolve(input);
    expect(findings).toEqual([]);
    expect(settings).toMatchObject({ baseUrl: url, ledgerTarget: ledger });
    expect(settings?.ownLedger).toBe(ledger.includes('@'));
  });

  it('refuses an environment that differs from the target', () => {
    for (const name of ['PIPELINES_BASE_URL', 'PIPELINES_INTERNAL_BASE_URL']) {
      const { settings, findings } = resolve({ env: { [name]: a }, target: written(b) });
      expect(settings).toBeUndefined();
      expect(findings).toMatchObject([{ code: 'PS3103', severity: 'error', place: URL_PLACE }]);
      expect(findings[0]?.message).toBe(
        `${name} is ${a}, but target eu is on ${b}. The variable is not used.`,
      );
      expect(findings[0]?.remedy).toContain(`Unset ${name}`);
      expect(findings[0]?.remedy).toContain('--base-url');
    }
    const offline = resolve({ env: { PIPELINES_BASE_URL: a }, target: written(b), offline: true });
    expect(offline.findings).toMatchObject([{ code: 'PS3103', severity: 'warning' }]);
    expect(offline.settings?.baseUrl).toBe(b);
  });

  it.each([
    ['x', 'PS3104'],
    ['https:a.example', 'PS3104'],
    ['https://me@a.example', 'PS3104'],
    ['https://a.example?x', 'PS3104'],
    ['http://a.example', 'PS3102'],
    ['http://localhost.example', 'PS3102'],
    ['http://127.0.0.1.example', 'PS3102'],
  ])('refuses %s wherever it comes from', (url, code) => {
    expect(codes({ flag: url })).toEqual([`${code} error`]);
    expect(codes({ env: { PIPELINES_BASE_URL: url } })).toEqual([`${code} error`]);
    expect(codes({ target: defaultTarget('default'), sdkConfig: { base_url: url } })).toEqual([
      `${code} error`,
    ]);
    expect(codes({ env: { PIPELINES_BASE_URL: url, PIPELINES_SYNC_HOSTS: 'a.example' } })).toEqual([
      `${code} error`,
    ]);
  });
});

describe('where the key may go', () => {
  it.each([
    'https://api.pipelines.tech',
    'https://api-staging.pipelines.tech',
    'https://a.b.pipelines.tech/x',
    'http://localhost:8000',
    'http://127.0.0.1:8000',
    'http://127.1',
    'https://127.200.0.1',
    'http://[::1]:8000',
  ])('%s needs nobody to name it', (url) => {
    expect(resolve({ target: written(url) }).findings).toEqual([]);
  });

  it.each([
    'https://a.example',
    'https://pipelines.tech',
    'https://api.pipelines.tech.example',
    'https://apipelines.tech',
    'https://api.pipelines.tech.',
    'https://api.pipelines.tech:8443',
    'https://[::2]',
    'https://128.0.0.1',
    'https://localhost.example',
  ])('%s needs somebody to name it', (text) => {
    const read = readBaseUrl(text);
    if ('problem' in read) throw new Error(read.problem);
    const { url } = read;
    const { settings, findings } = resolve({ target: written(url) });
    expect(settings).toBeUndefined();
    expect(findings).toMatchObject([{ code: 'PS3101', severity: 'error', place: URL_PLACE }]);
    expect(findings[0]?.remedy).toContain('PIPELINES_SYNC_HOSTS');
    expect(codes({ target: defaultTarget('default'), sdkConfig: { base_url: url } })).toEqual([
      'PS3101 error',
    ]);
    expect(codes({ target: written(url), flag: url })).toEqual([]);
    expect(codes({ target: written(url), env: { PIPELINES_BASE_URL: url } })).toEqual([]);
    expect(codes({ target: written(url), env: { PIPELINES_SYNC_HOSTS: new URL(url).host } })).toEqual([]);
    expect(codes({ target: written(url), offline: true })).toEqual(['PS3101 warning']);
  });

  it.each([
    ['https://a.example', 'b.example, A.Example', true],
    ['https://a.example:8443', 'b.example a.example', true],
    ['https://a.example:8443', 'a.example:8443', true],
    ['https://a.example', 'a.example:443', true],
    ['https://a.example', 'a.example:8443', false],
    ['https://a.example:8443', 'a.example:443', false],
    ['https://x.a.example', 'a.example', false],
    ['https://a.example', 'x.a.example', false],
    ['https://m\u00fcller.example', 'm\u00fcller.example', true],
  ])('%s with PIPELINES_SYNC_HOSTS=%s: %s', (text, hosts, allowed) => {
    const read = readBaseUrl(text);
    if ('problem' in read) throw new Error(read.problem);
    const said = codes({ target: written(read.url), env: { PIPELINES_SYNC_HOSTS: hosts } });
    expect(said).toEqual(allowed ? [] : ['PS3101 error']);
  });

  it('leaves out entries that are no hosts, and says so', () => {
    const env = { PIPELINES_SYNC_HOSTS: '*.example,https://a.example,a.example/x,a.example:99999,b.example' };
    const { settings, findings } = resolve({ target: written('https://b.example'), env });
    expect(settings).toBeDefined();
    expect(findings.map(({ code, message }) => `${code} ${message.slice(0, 7)}`)).toEqual([
      'PS3110 Entry 1',
      'PS3110 Entry 2',
      'PS3110 Entry 3',
      'PS3110 Entry 4',
    ]);
  });

  it('is never decided by a file alone', () => {
    const host = fc.oneof(
      fc.domain(),
      fc.ipV4(),
      fc.constantFrom('localhost', '127.0.0.1', 'api.pipelines.tech'),
    );
    fc.assert(
      fc.property(
        host,
        fc.constantFrom('http', 'https'),
        fc.constantFrom('', ':8443'),
        (name, scheme, port) => {
          const read = readBaseUrl(`${scheme}://${name}${port}`);
          fc.pre('url' in read);
          const { settings } = resolve({ target: written(read.url) });
          const { hostname, protocol } = new URL(read.url);
          const isLocal = hostname === 'localhost' || hostname.startsWith('127.');
          const isPlatform = hostname.endsWith('.pipelines.tech') && protocol === 'https:' && port === '';
          expect(settings !== undefined).toBe(isLocal || isPlatform);
        },
      ),
    );
  });
});

describe('readBaseUrl', () => {
  it('is stable, and never throws', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.webUrl({ withQueryParameters: true })), (text) => {
        const read = readBaseUrl(text);
        if ('url' in read) {
          expect(readBaseUrl(read.url)).toEqual(read);
          expect(read.url).not.toMatch(/\/$|[?#@\s]/);
        }
      }),
      { examples: [['https://a.aa/@'], ['https://a.aa/a@b/']] },
    );
  });
});
