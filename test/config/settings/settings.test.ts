import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { defaultTarget, type TargetConfig } from '../../../src/config/config-types.js';
import { resolveSettings } from '../../../src/config/settings.js';
import type { SettingsInput } from '../../../src/config/settings-input.js';
import { pipelines } from '../../../src/providers/index.js';

const PLACE = { file: 'pipelines-sync.yaml', line: 3, column: 3 };
const URL_PLACE = { file: 'pipelines-sync.yaml', line: 4, column: 15 };
const KEY = 'pk-live-0123456789';

/** A target that a configuration names. */
function target(more: Partial<TargetConfig> = {}): TargetConfig {
  return { ...defaultTarget('eu-1'), place: PLACE, places: { base_url: URL_PLACE }, ...more };
}

function resolve(input: Partial<SettingsInput>) {
  return resolveSettings({
    flags: {},
    env: { PIPELINES_API_KEY: KEY },
    target: target(),
    provider: pipelines.settings,
    sdkConfig: null,
    ...input,
  });
}

function codes(input: Partial<SettingsInput>): string[] {
  return resolve(input).findings.map(({ code, severity }) => `${code} ${severity}`);
}

describe('the key', () => {
  const env = { MY_KEY: 'key-own-1', PIPELINES_API_KEY_EU_1: 'key-target-1', PIPELINES_API_KEY: 'key-any-1' };
  const sdkConfig = { api_key: 'key-sdk-1' };
  const table: [what: string, input: Partial<SettingsInput>, key: string, source: string][] = [
    ['flag', { flags: { apiKey: 'key-flag-1' }, env, sdkConfig }, 'key-flag-1', '--api-key'],
    ['empty flag', { flags: { apiKey: '' }, env, sdkConfig }, 'key-target-1', 'PIPELINES_API_KEY_EU_1'],
    ['api_key_env', { env, target: target({ apiKeyEnv: 'MY_KEY' }) }, 'key-own-1', 'MY_KEY'],
    ['variable of the target', { env, sdkConfig }, 'key-target-1', 'PIPELINES_API_KEY_EU_1'],
    [
      'empty variable',
      { env: { ...env, PIPELINES_API_KEY_EU_1: '' }, sdkConfig },
      'key-any-1',
      'PIPELINES_API_KEY',
    ],
    ['SDK file', { env: {}, sdkConfig }, 'key-sdk-1', 'api_key in ~/.config/pipelines/config.json'],
    [
      'SDK file of a variable',
      { env: { PIPELINES_CONFIG_FILE: '/x' }, sdkConfig },
      'key-sdk-1',
      'api_key in the file of PIPELINES_CONFIG_FILE',
    ],
  ];
  it.each(table)('%s', (_what, input, key, source) => {
    const { settings, findings } = resolve(input);
    expect(findings).toEqual([]);
    expect(settings).toMatchObject({ apiKey: key, apiKeySource: source });
  });

  it('and secrets that are short or plain words are named in one warning, without their value', () => {
    const { settings, findings } = resolve({
      env: { PIPELINES_API_KEY: 'any', MODE: 'staging', DOCS_TOKEN: 'tok-0123456789', EMPTY: '' },
      target: target({ secrets: ['MODE', 'DOCS_TOKEN', 'EMPTY'] }),
    });
    expect(settings?.apiKey).toBe('any');
    expect(findings).toMatchObject([{ code: 'PS3030', severity: 'warning' }]);
    expect(findings[0]?.message).toBe(
      'The values of PIPELINES_API_KEY, MODE are short or plain words, so they are not masked in logs and comments.',
    );
  });

  it('comes from nowhere else where api_key_env names a variable', () => {
    const { settings, findings } = resolve({
      env: { PIPELINES_API_KEY: KEY, PIPELINES_API_KEY_EU_1: KEY },
      target: target({ apiKeyEnv: 'MY_KEY' }),
      sdkConfig: { api_key: KEY },
    });
    expect(settings).toBeUndefined();
    expect(findings).toMatchObject([{ code: 'PS3105', severity: 'error', place: PLACE }]);
    expect(findings[0]?.remedy).toContain('MY_KEY');
  });

  it('that is missing is said with every place', () => {
    const { settings, findings } = resolve({ env: { PIPELINES_API_KEY: ' ' } });
    expect(settings).toBeUndefined();
    expect(findings).toMatchObject([{ code: 'PS3105', severity: 'error' }]);
    expect(findings[0]?.message).toBe(
      'No API key for target eu-1. Searched: --api-key, PIPELINES_API_KEY_EU_1, PIPELINES_API_KEY, api_key in ~/.config/pipelines/config.json.',
    );
  });

  it('is not needed offline', () => {
    const { settings, findings } = resolve({ env: {}, offline: true });
    expect(findings).toEqual([]);
    expect(settings).toMatchObject({ apiKey: '', apiKeySource: 'none' });
  });

  it('is not looked for in what every object has', () => {
    expect(codes({ env: {}, target: target({ apiKeyEnv: 'toString' }) })).toEqual(['PS3105 error']);
  });

  it.each([
    ['pk-0123456789\n', 'line break'],
    ['pk-01234 56789', 'white space'],
    ['pk-01234\u00e956789', 'outside ASCII'],
    ['pk-01234\u000056789', 'control characters'],
    ['pk-0123456789\u007f', 'control characters'],
  ])('%j fits no header', (key, words) => {
    const { settings, findings } = resolve({ env: { PIPELINES_API_KEY: key } });
    expect(settings).toBeUndefined();
    expect(findings).toMatchObject([{ code: 'PS3106', severity: 'error' }]);
    expect(findings[0]?.message).toContain(words);
    expect(JSON.stringify(findings)).not.toContain('pk-0123');
  });
});

describe('the organization', () => {
  const implicit = defaultTarget('default');
  const table: [what: string, input: Partial<SettingsInput>, org: number | null, own: boolean][] = [
    ['nothing', {}, null, false],
    ['target', { target: target({ orgId: 5 }) }, 5, false],
    ['flag', { flags: { org: '7' } }, 7, false],
    ['flag as the target', { flags: { org: 5 }, target: target({ orgId: 5 }) }, 5, false],
    ['flag unlike the target', { flags: { org: '7' }, target: target({ orgId: 5 }) }, 7, true],
    ['empty flag', { flags: { org: '' }, target: target({ orgId: 5 }) }, 5, false],
    ['SDK with a configuration', { sdkConfig: { org_id: 3 } }, null, false],
    ['SDK without', { target: implicit, sdkConfig: { org_id: 3 } }, 3, false],
    ['SDK, as text', { target: implicit, sdkConfig: { org_id: '3' } }, 3, false],
    ['SDK, empty', { target: implicit, sdkConfig: { org_id: '' } }, null, false],
    ['flag before SDK', { target: implicit, flags: { org: 9 }, sdkConfig: { org_id: 3 } }, 9, false],
  ];
  it.each(table)('%s', (_what, input, org, own) => {
    const { settings, findings } = resolve(input);
    expect(findings).toEqual([]);
    expect(settings).toMatchObject({ orgId: org, ownLedger: own });
    expect(settings?.ledgerTarget).toBe(own ? 'eu-1@api.pipelines.tech@7' : (input.target ?? target()).name);
  });

  it.each(['0', '-1', '2.5', 'two', '02', '99999999999999999', 0, Number.NaN])('%s is refused', (org) => {
    expect(codes({ flags: { org } })).toEqual(['PS3107 error']);
    expect(codes({ target: implicit, sdkConfig: { org_id: org } })).toEqual(['PS3107 error']);
  });
});

describe('the rest', () => {
  it('warns about PIPELINES_ENV', () => {
    expect(codes({ env: { PIPELINES_API_KEY: KEY, PIPELINES_ENV: 'staging' } })).toEqual(['PS3108 warning']);
    expect(codes({ env: { PIPELINES_API_KEY: KEY, PIPELINES_ENV: '' } })).toEqual([]);
  });

  it('never puts a key into a finding, wherever it was written', () => {
    const text = fc.string({ unit: 'grapheme', maxLength: 12 });
    const key = fc
      .tuple(fc.constantFrom('pk-', 'Sk_', ''), fc.uuid(), fc.constantFrom('', '\n', ' ', '\u00e9', '\u0000'))
      .map((parts) => parts.join(''));
    let refused = 0;
    fc.assert(
      fc.property(
        key,
        fc.record({
          where: fc.constantFrom('flag', 'target', 'any', 'own', 'sdk'),
          url: fc.constantFrom('flag', 'env', 'internal', 'target', 'sdk', 'hosts', 'org', 'none'),
          shape: fc.constantFrom(
            'KEY',
            'https://KEY',
            'https://me:KEY@a.example',
            'https://a.example/KEY',
            'http://a.example/?k=KEY',
          ),
          hasConfig: fc.boolean(),
          offline: fc.boolean(),
          noise: text,
        }),
        (secret, { where, url, shape, hasConfig, offline, noise }) => {
          const wrong = shape.replace('KEY', () => secret);
          const at = (name: string): string | undefined => (url === name ? wrong : undefined);
          const put = (name: string): string | undefined => (where === name ? secret : undefined);
          const base = hasConfig ? target() : defaultTarget('eu-1');
          const { findings, settings } = resolveSettings({
            flags: { apiKey: put('flag'), baseUrl: at('flag'), org: at('org') },
            env: {
              OWN: put('own'),
              PIPELINES_API_KEY_EU_1: put('target'),
              PIPELINES_API_KEY: put('any'),
              PIPELINES_BASE_URL: at('env'),
              PIPELINES_INTERNAL_BASE_URL: at('internal'),
              PIPELINES_SYNC_HOSTS: at('hosts') ?? noise,
              PIPELINES_ENV: noise,
            },
            target: {
              ...base,
              apiKeyEnv: where === 'own' ? 'OWN' : null,
              baseUrl:
                url === 'target' ? `https://a.example/${encodeURIComponent(secret)}` : 'https://b.example',
            },
            provider: pipelines.settings,
            sdkConfig: { api_key: put('sdk') ?? '', base_url: at('sdk') ?? '' },
            offline,
          });
          if (settings === undefined) refused += 1;
          const shown = findings.map(({ message, remedy }) => `${message}\n${remedy}`).join('\n');
          for (const form of [secret.trim(), secret.trim().toUpperCase()]) {
            expect(shown.toUpperCase()).not.toContain(form.toUpperCase());
            expect(JSON.stringify(findings)).not.toContain(form);
          }
        },
      ),
      { numRuns: 500 },
    );
    expect(refused).toBeGreaterThan(0);
  });
});
