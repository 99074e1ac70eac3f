import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { validators } from '../../../src/bundle/generated/validate.js';
import { checkConfig } from '../../../src/config/config-check.js';
import { readRules } from '../../../src/config/config-rules.js';
import { configSchema } from '../../../src/config/config-schema.js';
import { CONFIG_KEYS } from '../../../src/config/config-shape.js';
import { hasErrors, type Json, type JsonObject } from '../../../src/model/index.js';
import { PROVIDERS } from '../../../src/providers/index.js';
import { kinds } from '../../../src/providers/pipelines/kinds/index.js';
import { parseSource } from '../../../src/source/read/parse-source.js';

const CONTEXT = {
  root: '/r',
  folder: '',
  namespace: 'rome',
  kinds: kinds.all.map((kind) => kind.name),
  providers: PROVIDERS,
  readRules,
};

const anyJson = fc.jsonValue({ maxDepth: 2 }).map((value) => value as Json);
const words = fc.constantFrom(
  '',
  'a',
  'git',
  'file',
  'warn',
  'hold',
  'prompts/*',
  'A_B',
  '2',
  'https://a.example',
);
const value = fc.oneof(
  anyJson,
  words,
  fc.integer({ min: -1, max: 200 }),
  fc.boolean(),
  fc.array(words, { maxLength: 2 }),
  fc.dictionary(words, fc.integer(), { maxKeys: 2 }),
);
const keyed = (keys: readonly string[], inner: fc.Arbitrary<Json>): fc.Arbitrary<JsonObject> =>
  fc.dictionary(
    fc.oneof({ weight: 9, arbitrary: fc.constantFrom(...keys) }, { weight: 1, arbitrary: fc.string() }),
    inner,
    {
      maxKeys: 6,
    },
  );
const entries = fc.array(keyed(CONFIG_KEYS.silence, fc.oneof(value, fc.constantFrom('PS2004', 'PS1219'))), {
  maxLength: 2,
});
const inner = fc.oneof(value, keyed(CONFIG_KEYS.limits, value), entries);
const target = keyed(CONFIG_KEYS.target, inner);
const targets = fc.dictionary(
  fc.oneof(words, fc.string()),
  fc.oneof({ weight: 9, arbitrary: target }, { weight: 1, arbitrary: anyJson }),
  {
    maxKeys: 2,
  },
);
const config = fc
  .tuple(keyed(CONFIG_KEYS.top, fc.oneof(value, entries)), fc.constantFrom(1, 1, 1, 2), targets)
  .map(([rest, version, some]): Json => ({ ...rest, version, targets: some }));

describe('the check and the published schema', () => {
  it('know the same keys', () => {
    const top = configSchema(kinds, PROVIDERS);
    const keysOf = (schema: Json | undefined): string[] =>
      Object.keys((schema as JsonObject).properties as JsonObject);
    const inside = (schema: JsonObject, key: string): JsonObject =>
      (schema.properties as JsonObject)[key] as JsonObject;
    const one = inside(top, 'targets').additionalProperties as JsonObject;
    expect([...CONFIG_KEYS.top].sort()).toEqual(keysOf(top).sort());
    expect([...CONFIG_KEYS.target].sort()).toEqual(keysOf(one).sort());
    expect([...CONFIG_KEYS.limits].sort()).toEqual(keysOf(inside(one, 'limits')).sort());
    const entry = inside(top, 'silence').items as JsonObject;
    expect([...CONFIG_KEYS.silence].sort()).toEqual(keysOf(entry).sort());
  });

  it('never let pass what the schema refuses, and never throw', () => {
    const validate = validators.config;
    if (validate === undefined) throw new Error('no validator');
    let refused = 0;
    fc.assert(
      fc.property(fc.oneof({ weight: 9, arbitrary: config }, { weight: 1, arbitrary: anyJson }), (json) => {
        const text = JSON.stringify(json);
        const { document } = parseSource('pipelines-sync.json', new TextEncoder().encode(text));
        fc.pre(document !== undefined);
        const { config: read, findings } = checkConfig(document, CONTEXT);
        // The one thing that is looser here on purpose: an organization id as text is only a warning.
        fc.pre(!findings.some((finding) => finding.code === 'PS3014'));
        if (!validate(json)) {
          refused += 1;
          expect(hasErrors(findings)).toBe(true);
        }
        for (const finding of findings) expect(finding.place?.file).toBe('pipelines-sync.json');
        if (read !== undefined)
          expect([...read.targets.values()].every((one) => Array.isArray(one.include))).toBe(true);
      }),
      { numRuns: 300 },
    );
    expect(refused).toBeGreaterThan(0);
  });
});
