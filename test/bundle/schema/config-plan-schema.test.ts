import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { configSchema } from '../../../src/config/config-schema.js';
import type { Json, JsonObject } from '../../../src/model/index.js';
import { ACTIONS, type Change, type Counts, type Held, type Plan } from '../../../src/plan/document/plan.js';
import { planSchema } from '../../../src/plan/document/plan-schema.js';
import { PROVIDERS } from '../../../src/providers/index.js';
import { kinds } from '../../../src/providers/pipelines/kinds/index.js';
import { compile } from './compile.js';
import { changed } from './recipes.js';

function places(validate: ReturnType<typeof compile>, data: Json): string[] {
  validate(data);
  return [...new Set((validate.errors ?? []).map((error) => error.instancePath))];
}

describe('the schema of the configuration', () => {
  const validate = compile(configSchema(kinds, PROVIDERS));
  const example = parse(`
version: 1
namespace: rome-team
bundles: ["pipelines/**/*.{yaml,yml,json}"]
default_target: staging
ledger: git
unknown_fields: error
allow_unreadable: [tool_bindings]
targets:
  staging:
    base_url: https://api.pipelines.tech
    org_id: 2
    vars: { italy_workflow: 3086 }
    secrets: [DOCS_TOKEN]
  production:
    org_id: 5
    api_key_env: PIPELINES_API_KEY_PRODUCTION
    vars: { italy_workflow: 41 }
    on_drift: hold
    prune: true
    limits: { max_deletes: 5, max_delete_percent: 20 }
    protect: ["prompts/*"]
    require_clean: true
    include: ["*"]
    exclude: ["experiments/*"]
    ledger: file
    unknown_fields: warn
    allow_unreadable: [tool_ground_truths]
`) as JsonObject;

  it('takes the example of the design and the shortest file', () => {
    expect(places(validate, example)).toEqual([]);
    expect(places(validate, { version: 1 })).toEqual([]);
  });

  it.each<[string, (string | number)[], Json, string]>([
    ['hosts, which a file must not name', ['hosts'], ['evil.example'], ''],
    ['hosts of a target', ['targets', 'staging', 'hosts'], [], '/targets/staging'],
    ['another version', ['version'], 2, '/version'],
    ['no bundles', ['bundles'], [], '/bundles'],
    ['an unknown key of a target', ['targets', 'staging', 'purge'], true, '/targets/staging'],
    [
      'a secret of our own',
      ['targets', 'staging', 'secrets', 0],
      'PIPELINES_API_KEY',
      '/targets/staging/secrets/0',
    ],
    [
      'a secret of the runner',
      ['targets', 'staging', 'secrets', 0],
      'GITHUB_TOKEN',
      '/targets/staging/secrets/0',
    ],
    [
      'a base URL without a scheme',
      ['targets', 'staging', 'base_url'],
      'api.pipelines.tech',
      '/targets/staging/base_url',
    ],
    [
      'more than all',
      ['targets', 'production', 'limits', 'max_delete_percent'],
      101,
      '/targets/production/limits/max_delete_percent',
    ],
    [
      'a protection of no kind',
      ['targets', 'production', 'protect', 0],
      'promts/*',
      '/targets/production/protect/0',
    ],
    [
      'an unknown way with drift',
      ['targets', 'production', 'on_drift'],
      'ignore',
      '/targets/production/on_drift',
    ],
    ['an unreadable that is no kind', ['allow_unreadable', 0], 'bindings', '/allow_unreadable/0'],
    ['an unknown ledger', ['ledger'], 's3', '/ledger'],
  ])('refuses %s', (_name, path, value, place) => {
    expect(places(validate, changed(example, path, value))).toEqual([place]);
  });

  it('describes every key', () => {
    const undescribed: string[] = [];
    const visit = (schema: JsonObject, path: string): void => {
      for (const [name, inner] of Object.entries(
        (schema.properties ?? {}) as { [name: string]: JsonObject },
      )) {
        if (typeof inner.description !== 'string') undescribed.push(`${path}/${name}`);
        visit(inner, `${path}/${name}`);
      }
      if (typeof schema.additionalProperties === 'object')
        visit(schema.additionalProperties as JsonObject, `${path}/*`);
    };
    visit(configSchema(kinds, PROVIDERS), '');
    expect(undescribed).toEqual([]);
  });
});

describe('the schema of a plan', () => {
  const validate = compile(planSchema());
  const place = { file: 'pipelines/rome.yaml', line: 12, column: 5 };
  const change: Change = {
    address: 'prompts/Concise Rome Prompt',
    kind: 'prompts',
    action: 'update',
    id: 12,
    reason: 'the text differs',
    place,
    leaves: [
      { path: 'prompt_text', before: 'a', after: 'b' },
      { path: 'criteria[0]', after: { $unknown: 'criteria/X' } },
    ],
    unmanaged: ['description'],
    kept: { description: { live: 'a', desired: null } },
    overwrites: null,
    decision: '3f2a9c1b7d04e5f6',
    depends_on: [],
    idempotency_key: null,
    guards: { prompt_text: 'ab12' },
    live_digest: 'ab12',
    version: { from: 3, expected: null },
    effects: [
      { what: 'repins', address: 'evaluations/E', from: 11, expected: 12 },
      { what: 'used_by', address: 'id:7' },
    ],
    renamed_from: null,
    replaced_by: null,
    digest: '0f',
  };
  const held: Held = {
    address: 'prompts/Tone guide',
    kind: 'prompts',
    id: 'uuid',
    why: 'drift',
    would: 'update',
    message: 'edited in the web app since ledger 41',
    place: null,
    leaves: [{ path: 'prompt_text', base: 'a', live: 'b', git: null }],
    edit: '3f2a9c1b7d04e5f6',
    remedies: [{ to: 'keep the live edit', type: 'pipelines-sync pull', argv: ['pipelines-sync', 'pull'] }],
  };
  const noActions = Object.fromEntries(ACTIONS.map((action) => [action, 0])) as Pick<
    Counts,
    (typeof ACTIONS)[number]
  >;
  const plan: Plan = {
    format_version: '1.0',
    tool_version: '0.1.0',
    target: 'production',
    namespace: 'rome-team',
    base_url: 'https://api.pipelines.tech',
    org_id: 5,
    source: { commit: null, dirty: true },
    inputs_digest: 'ab',
    ledger: { state: 'absent', revision: null },
    options: {
      on_drift: null,
      take_over: ['prompts/*'],
      launch: [],
      only: [],
      allow_deletes: null,
      allow_empty: false,
    },
    changes: [
      change,
      {
        ...change,
        action: 'create',
        id: null,
        place: null,
        version: null,
        live_digest: null,
        idempotency_key: 'k',
      },
    ],
    secret_writes: [
      {
        address: 'tool_endpoints/Docs',
        field: 'auth_config.token',
        variable: 'DOCS_TOKEN',
        status: 'unknown',
        write: false,
      },
    ],
    held: [held],
    unreadable: [{ address: 'tool_bindings/10/n/f/Docs', message: 'the key may not read them' }],
    diagnostics: [{ code: 'PS2009', severity: 'warning', message: 'm', address: null, place, remedy: null }],
    summary: { ...noActions, held: 1, unchanged: 209, unreadable: 0, errors: 0, warnings: 1 },
    plan_digest: '9f3c21aa04d1',
  };
  const json = JSON.parse(JSON.stringify({ ...plan, content_digest: '00ff' })) as JsonObject;

  it('takes a whole plan, also with members that a later minor version adds', () => {
    expect(places(validate, json)).toEqual([]);
    const later = changed(changed(json, ['format_version'], '1.7'), ['changes', 0, 'risk'], 'low');
    expect(places(validate, { ...later, cost: 3 })).toEqual([]);
  });

  it.each(['2.0', '1', '1.x', '01.0'])('refuses format_version %s', (version) => {
    expect(places(validate, changed(json, ['format_version'], version))).toEqual(['/format_version']);
  });

  const optional = new Set(['before', 'after', 'from', 'expected', 'base', 'live', 'git']);
  const required = everyMember(json).filter((path) => {
    const [name, inside] = [path.at(-1), path.at(-3)];
    return (
      // What 1.1 added: a plan of 1.0 is still one.
      !['decision', 'edit', 'argv'].includes(String(name)) &&
      !path.includes('argv') &&
      path.at(-2) !== 'guards' &&
      path.at(-2) !== 'kept' &&
      !(optional.has(String(name)) && (inside === 'leaves' || inside === 'effects')) &&
      !path.includes('after')
    );
  });

  it.each(required.map((path) => [path.join('.'), path] as const))(
    'misses %s where it is gone',
    (_name, path) => {
      expect(places(validate, changed(json, path, undefined)).length).toBeGreaterThan(0);
    },
  );
});

/** Paths of all members of all objects inside. */
function everyMember(value: Json, path: (string | number)[] = []): (string | number)[][] {
  if (Array.isArray(value)) return value.flatMap((item, index) => everyMember(item, [...path, index]));
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([name, inner]) => [
    [...path, name],
    ...everyMember(inner, [...path, name]),
  ]);
}
