import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { EXAMPLES } from './copy.js';

// What an editor shows while one types: the published schemas, over every example.

const SCHEMAS = path.join(EXAMPLES, '..', 'schemas');

function schema(name: string) {
  const ajv = new Ajv({ strict: false, allErrors: true });
  addFormats.default(ajv);
  return ajv.compile(JSON.parse(readFileSync(path.join(SCHEMAS, name), 'utf8')));
}

const files = readdirSync(EXAMPLES, { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.(yaml|json)$/.test(file) && !file.includes('texts') && !file.includes('seed'))
  .sort();

describe('examples in an editor', () => {
  const bundle = schema('bundle.v1.schema.json');
  const config = schema('config.v1.schema.json');

  it.each(files)('%s fits the published schema, and its link leads there', (file) => {
    const text = readFileSync(path.join(EXAMPLES, file), 'utf8');
    const isConfig = path.basename(file) === 'pipelines-sync.yaml';
    const validate = isConfig ? config : bundle;
    validate(parse(text));
    expect(validate.errors ?? []).toEqual([]);
    if (!file.endsWith('.yaml')) return;
    const link = /^# yaml-language-server: \$schema=(.*)$/m.exec(text)?.[1] ?? '';
    const target = path.join(EXAMPLES, path.dirname(file), link);
    expect(existsSync(target)).toBe(true);
    expect(path.basename(target)).toBe(isConfig ? 'config.v1.schema.json' : 'bundle.v1.schema.json');
  });
});
