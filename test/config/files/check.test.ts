import { describe, expect, it } from 'vitest';
import { checkConfig } from '../../../src/config/config-check.js';
import { CONFIG_CODES } from '../../../src/config/config-codes.js';
import { bundleSets, bundlesOf } from '../../../src/config/config-types.js';
import { hasErrors } from '../../../src/model/index.js';
import { PROVIDERS } from '../../../src/providers/index.js';
import { kinds } from '../../../src/providers/pipelines/kinds/index.js';
import { parseSource } from '../../../src/source/read/parse-source.js';

const CONTEXT = {
  root: '/r',
  folder: '',
  namespace: 'rome',
  kinds: kinds.all.map((kind) => kind.name),
  providers: PROVIDERS,
};

function check(text: string, file = 'pipelines-sync.yaml') {
  const { document, findings } = parseSource(file, new TextEncoder().encode(text));
  if (document === undefined) throw new Error(JSON.stringify(findings));
  expect(findings).toEqual([]);
  return checkConfig(document, CONTEXT);
}

/** `PS3013 3:16` and so on, as the check reports them. */
function said(text: string): string[] {
  return check(text).findings.map(({ code, place }) => `${code} ${place?.line}:${place?.column}`);
}

/** A configuration whose only target has these lines; they begin in line 4, column 5. */
function target(...lines: string[]): string {
  return `version: 1\ntargets:\n  t:\n${lines.map((line) => `    ${line}\n`).join('')}`;
}

describe('a whole configuration', () => {
  const text = `version: 1
namespace: rome-team
bundles: ["pipelines/**/*.{yaml,yml,json}"]
default_target: staging
ledger: git
unknown_fields: error
allow_unreadable: [tool_bindings]
layout: files
x-owner: us
targets:
  staging:
    base_url: https://API.pipelines.tech/
    org_id: 2
    vars: { italy_workflow: 3086, tone: warm, on: true, none: null }
    secrets: [DOCS_TOKEN]
  production:
    org_id: 5
    api_key_env: PIPELINES_API_KEY_PRODUCTION
    on_drift: overwrite
    prune: true
    limits: { max_deletes: 0, max_delete_percent: 12.5 }
    protect: ["prompts/*", experiments]
    require_clean: true
    include: ["*"]
    exclude: ["experiments/*", "tool_*"]
    ledger: file
    unknown_fields: warn
    allow_unreadable: [tool_ground_truths]
`;

  it('is read with every value', () => {
    const { config, findings } = check(text);
    expect(findings).toEqual([]);
    expect(config).toMatchObject({
      file: 'pipelines-sync.yaml',
      root: '/r',
      folder: '',
      version: 1,
      namespace: 'rome-team',
      bundles: ['pipelines/**/*.{yaml,yml,json}'],
      defaultTarget: 'staging',
      ledger: 'git',
      unknownFields: 'error',
      layout: 'files',
      allowUnreadable: ['tool_bindings'],
    });
    expect([...(config?.targets.keys() ?? [])]).toEqual(['staging', 'production']);
    expect(config?.targets.get('staging')).toMatchObject({
      baseUrl: 'https://api.pipelines.tech',
      orgId: 2,
      vars: { italy_workflow: 3086, tone: 'warm', on: true, none: null },
      secrets: ['DOCS_TOKEN'],
      place: { file: 'pipelines-sync.yaml', line: 11, column: 3 },
      places: { org_id: { file: 'pipelines-sync.yaml', line: 13, column: 13 } },
    });
    expect(config?.targets.get('production')).toMatchObject({
      name: 'production',
      baseUrl: null,
      orgId: 5,
      apiKeyEnv: 'PIPELINES_API_KEY_PRODUCTION',
      onDrift: 'overwrite',
      prune: true,
      limits: { maxDeletes: 0, maxDeletePercent: 12.5 },
      protect: ['prompts/*', 'experiments'],
      requireClean: true,
      include: ['*'],
      exclude: ['experiments/*', 'tool_*'],
      ledger: 'file',
      unknownFields: 'warn',
      allowUnreadable: ['tool_ground_truths', 'tool_bindings'],
    });
  });

  it('has defaults for what it does not say', () => {
    const { config, findings } = check('version: 1\ntargets: {only: {}}\n');
    expect(findings).toEqual([]);
    expect(config).toMatchObject({ namespace: 'rome', bundles: [], defaultTarget: null, ledger: null });
    expect(config).toMatchObject({ unknownFields: 'warn', allowUnreadable: [] });
    const { place: _place, places: _places, ...only } = config?.targets.get('only') ?? {};
    expect(only).toEqual({
      name: 'only',
      provider: 'pipelines',
      baseUrl: null,
      orgId: null,
      apiKeyEnv: null,
      vars: {},
      secrets: [],
      silence: [],
      reserved: [...PROVIDERS.map(({ settings }) => `${settings.prefix}_`), 'GITHUB_', 'ACTIONS_'],
      onDrift: 'hold',
      prune: false,
      limits: { maxDeletes: 5, maxDeletePercent: 20 },
      protect: [],
      requireClean: false,
      include: ['*'],
      exclude: [],
      allowUnreadable: [],
    });
  });

  it('may be JSON', () => {
    const text = '{"version": 1, "targets": {"t": {"org_id": "2"}}}';
    const { config, findings } = check(text, 'pipelines-sync.json');
    expect(findings.map(({ code, place }) => [code, place?.line, place?.column])).toEqual([
      ['PS3014', 1, 44],
    ]);
    expect(config?.targets.get('t')?.orgId).toBe(2);
  });

  it('never shares its defaults between two targets', () => {
    const { config } = check('version: 1\ntargets: {a: {}, b: {}}\n');
    config?.targets.get('a')?.protect.push('prompts/*');
    config?.targets.get('a')?.include.push('prompts/*');
    expect(config?.targets.get('b')).toMatchObject({ protect: [], include: ['*'] });
  });
});

describe('findings', () => {
  const table: [what: string, text: string, expected: string[]][] = [
    ['a list', '- version: 1\n', ['PS3006 1:1']],
    ['only a comment that says nothing', 'null # nothing\n', ['PS3006 1:1']],
    ['no version', 'targets: {t: {}}\n', ['PS3007 1:1']],
    ['a newer version', 'version: 2\ntargets: {t: {}}\n', ['PS3008 1:10']],
    ['the version as text', 'version: "1"\ntargets: {t: {}}\n', ['PS3008 1:10']],
    ['no targets', 'version: 1\n', ['PS3011 1:1']],
    ['empty targets', 'version: 1\ntargets: {}\n', ['PS3011 2:10']],
    ['targets that are a list', 'version: 1\ntargets: [a]\n', ['PS3006 2:10']],
    ['a target without a value', 'version: 1\ntargets:\n  t:\n', ['PS3006 3:5']],
    ['an empty target name', 'version: 1\ntargets:\n  "": {}\n', ['PS3010 3:3']],
    ['a long target name', `version: 1\ntargets:\n  ${'t'.repeat(101)}: {}\n`, ['PS3010 3:3']],
    ['a blank target name', 'version: 1\ntargets:\n  "  ": {}\n', ['PS3010 3:3']],
    ['an empty namespace', 'version: 1\nnamespace: ""\ntargets: {t: {}}\n', ['PS3009 2:12']],
    ['a namespace that is a number', 'version: 1\nnamespace: 7\ntargets: {t: {}}\n', ['PS3006 2:12']],
    ['an unknown default', 'version: 1\ndefault_target: stagin\ntargets: {staging: {}}\n', ['PS3012 2:17']],
    ['an unknown key at the top', 'version: 1\nnamspace: x\ntargets: {t: {}}\n', ['PS3005 2:1']],
    ['bundles that are a text', 'version: 1\nbundles: a.yaml\ntargets: {t: {}}\n', ['PS3006 2:10']],
    ['an empty bundle pattern', 'version: 1\nbundles: [a, ""]\ntargets: {t: {}}\n', ['PS3006 2:14']],
    ['no bundle pattern', 'version: 1\nbundles: []\ntargets: {t: {}}\n', ['PS3006 2:10']],
    ['bundles of a target that are a text', target('bundles: a.yaml'), ['PS3006 4:14']],
    ['no bundle pattern of a target', target('bundles: []'), ['PS3006 4:14']],
    [
      'bundles that no target has',
      'version: 1\nbundles: [a.yaml]\ntargets: {t: {bundles: [b.yaml]}}\n',
      ['PS3028 2:10'],
    ],
    ['an unknown ledger', 'version: 1\nledger: s3\ntargets: {t: {}}\n', ['PS3006 2:9']],
    ['an unknown unknown_fields', 'version: 1\nunknown_fields: ok\ntargets: {t: {}}\n', ['PS3006 2:17']],
    ['an unknown kind', 'version: 1\nallow_unreadable: [tool_binding]\ntargets: {t: {}}\n', ['PS3024 2:20']],
    ['an unknown key of a target', target('orgid: 2'), ['PS3005 4:5']],
    ['an unknown limit', target('limits:', '  max_delets: 2'), ['PS3005 5:7']],
    ['a key of the top in a target', target('namespace: x'), ['PS3005 4:5']],
    ['org_id 0', target('org_id: 0'), ['PS3013 4:13']],
    ['a negative org_id', target('org_id: -2'), ['PS3013 4:13']],
    ['a broken org_id', target('org_id: 2.5'), ['PS3013 4:13']],
    ['org_id as text', target('org_id: "2"'), ['PS3014 4:13']],
    ['org_id as other text', target('org_id: two'), ['PS3013 4:13']],
    ['org_id with a leading zero', target('org_id: "02"'), ['PS3013 4:13']],
    ['no value for org_id', target('org_id:'), ['PS3013 4:12']],
    ['a base URL without scheme', target('base_url: api.pipelines.tech'), ['PS3015 4:15']],
    ['a base URL of another scheme', target('base_url: ftp://api.pipelines.tech'), ['PS3015 4:15']],
    ['a base URL without host', target('base_url: "https:///x"'), ['PS3015 4:15']],
    ['a base URL with a user', target('base_url: https://me:pw@a.example'), ['PS3015 4:15']],
    ['a base URL with an empty user', target('base_url: https://@a.example'), ['PS3015 4:15']],
    ['a base URL with a query', target('base_url: https://a.example/?key=1'), ['PS3015 4:15']],
    ['a base URL with a fragment', target('base_url: "https://a.example/#x"'), ['PS3015 4:15']],
    ['a base URL in clear', target('base_url: http://a.example'), ['PS3016 4:15']],
    ['a base URL that is a number', target('base_url: 5'), ['PS3006 4:15']],
    ['a variable in api_key_env that is none', target('api_key_env: MY-KEY'), ['PS3021 4:18']],
    ['a variable of GitHub in api_key_env', target('api_key_env: GITHUB_TOKEN'), ['PS3021 4:18']],
    ['a secret that is no name', target('secrets: [A, b-c]'), ['PS3018 4:18']],
    ['a secret that begins with a digit', target('secrets: [1A]'), ['PS3018 4:15']],
    ['a reserved secret', target('secrets: [PIPELINES_API_KEY]'), ['PS3019 4:15']],
    ['a secret of GitHub', target('secrets: [GITHUB_TOKEN, ACTIONS_X]'), ['PS3019 4:15', 'PS3019 4:29']],
    ['a secret that is the key', target('api_key_env: K', 'secrets: [K]'), ['PS3020 5:15']],
    ['a variable that is no name', target('vars: {a-b: 1}'), ['PS3017 4:12']],
    ['a variable that is a list', target('vars: {a: [1]}'), ['PS3006 4:15']],
    ['variables that are a list', target('vars: [a]'), ['PS3006 4:11']],
    ['a percentage above 100', target('limits: {max_delete_percent: 101}'), ['PS3022 4:34']],
    ['a negative percentage', target('limits: {max_delete_percent: -1}'), ['PS3022 4:34']],
    ['a broken number of deletes', target('limits: {max_deletes: 1.5}'), ['PS3022 4:27']],
    ['a pattern without kind', target('protect: ["promts/*"]'), ['PS3023 4:15']],
    ['an included pattern without kind', target('include: ["*", promts]'), ['PS3023 4:20']],
    ['an excluded pattern without kind', target('exclude: ["Prompts/*"]'), ['PS3023 4:15']],
    ['a pattern of a kind that none begins with', target('exclude: ["promts*"]'), ['PS3023 4:15']],
    ['an unknown on_drift', target('on_drift: ignore'), ['PS3006 4:15']],
    ['prune as text', target('prune: "yes"'), ['PS3006 4:12']],
    ['YAML 1.1 for require_clean', target('require_clean: yes'), ['PS3006 4:20']],
  ];
  it.each(table)('%s', (_what, text, expected) => {
    expect(said(text)).toEqual(expected);
    for (const finding of check(text).findings) {
      expect(finding.message).toMatch(/^\S.*[.?]$/s);
      // What can be pasted ends its sentence without a full stop.
      expect(finding.remedy).toMatch(/^\S.*(?:\.|: (?:\S.*)?[^.\s])$/s);
      expect(Object.values(CONFIG_CODES).map(({ code }) => code)).toContain(finding.code);
    }
  });

  it('covers a secret that is the key of another target', () => {
    const text = 'version: 1\ntargets:\n  a: {api_key_env: K}\n  b: {secrets: [K]}\n';
    expect(said(text)).toEqual(['PS3020 4:17']);
  });

  it('says what was probably meant', () => {
    const messages = [
      ['version: 1\nnamspace: x\ntargets: {t: {}}\n', 'did you mean namespace?'],
      [target('baseUrl: x'), 'did you mean base_url?'],
      [target('protect: ["promts/*"]'), 'did you mean prompts/*?'],
      [target('protect: ["criterea/Old one"]'), 'did you mean criteria/Old one?'],
      [target('include: [experiment]'), 'did you mean experiments?'],
      [target('allow_unreadable: [tool_binding]'), 'did you mean tool_bindings?'],
      ['version: 1\ndefault_target: prod\ntargets: {prd: {}}\n', 'did you mean prd?'],
    ] as const;
    for (const [text, meant] of messages) expect(check(text).findings[0]?.message).toContain(meant);
    expect(check(target('namespace: x')).findings[0]?.remedy).toBe(
      'Move namespace to the top level of the file.',
    );
  });

  it('reports everything at once', () => {
    const text = target('org_id: x', 'base_url: y', 'prun: true', 'protect: [z]');
    expect(said(text).sort()).toEqual(['PS3005 6:5', 'PS3013 4:13', 'PS3015 5:15', 'PS3023 7:15']);
  });

  it('repeats nothing that could be a secret in the wrong place', () => {
    const secret = 'github_pat_11AAAA0000';
    for (const line of [
      `secrets: [${secret}]`,
      `secrets: ["${secret}-x"]`,
      `api_key_env: ${secret}`,
      `api_key_env: ${secret}.y`,
      `base_url: https://me:${secret}@a.example`,
      `base_url: https://a.example/?key=${secret}`,
    ]) {
      const { findings } = check(target(line));
      expect(hasErrors(findings)).toBe(true);
      expect(JSON.stringify(findings)).not.toContain('github_pat');
    }
  });
});

describe('bundles of a target', () => {
  const { config } = check(
    'version: 1\nbundles: [all.yaml]\ntargets:\n  rome: {}\n  milan:\n    bundles: [a.yaml, "!b.yaml"]\n',
  );
  if (config === undefined) throw new Error('not read');
  const of = (name: string) => bundlesOf(config, config.targets.get(name) ?? {});

  it('take the place of those at the top, with their places', () => {
    expect(of('rome').bundles).toEqual(['all.yaml']);
    expect(of('milan').bundles).toEqual(['a.yaml', '!b.yaml']);
    expect(of('milan').bundlePlaces?.get('a.yaml')).toMatchObject({ line: 6, column: 15 });
  });

  it('are a set of their own', () => {
    expect(bundleSets(config).map(({ bundles }) => bundles)).toEqual([['all.yaml'], ['a.yaml', '!b.yaml']]);
    const own = check(
      'version: 1\ntargets: {rome: {bundles: [a.yaml]}, milan: {bundles: [b.yaml]}}\n',
    ).config;
    if (own === undefined) throw new Error('not read');
    expect(bundleSets(own).map(({ bundles }) => bundles)).toEqual([['a.yaml'], ['b.yaml']]);
  });
});

describe('what is allowed', () => {
  it.each([
    'base_url: http://127.0.0.1:8000',
    'base_url: http://localhost:8000/',
    'base_url: "http://[::1]:8000"',
    'base_url: https://platform.example:8443/pipelines',
    'api_key_env: MY_KEY',
    'secrets: [_a1]',
    'protect: ["*", "tool_*", "*Rome*", prompts, "prompts/A/B", "prompts*", "tool_bindings/*/x"]',
    'limits: {max_deletes: 0, max_delete_percent: 100}',
    'x-note: [anything]',
  ])('%s', (line) => {
    expect(check(target(line)).findings).toEqual([]);
  });
});
