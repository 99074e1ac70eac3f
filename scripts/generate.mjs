// Writes what is derived from the sources: schemas/*.json, docs/errors.md and src/bundle/generated/validate.{js,d.ts}.
// `node scripts/generate.mjs [--out FOLDER]`; FOLDER takes the place of the repository's root.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { Ajv } from 'ajv';
import standalone from 'ajv/dist/standalone/index.js';
import { build } from 'esbuild';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const { values } = parseArgs({ options: { out: { type: 'string' } } });
const out = resolve(values.out ?? root);

const bundling = {
  mainFields: ['module', 'main'],
  bundle: true,
  format: 'esm',
  platform: 'node',
  target: 'node20',
  absWorkingDir: root,
};

/** The schema modules are TypeScript; Node 20 cannot load them as they are. */
async function loadSources() {
  const folder = mkdtempSync(join(tmpdir(), 'pipelines-sync-generate-'));
  try {
    const contents = `
      export { bundleSchema, itemSchema } from './src/bundle/schema/json-schema.js';
      export { configSchema } from './src/config/config-schema.js';
      export { planSchema } from './src/plan/document/plan-schema.js';
      export { errorsDocument } from './src/cli/all-codes.js';
      export { kinds } from './src/providers/pipelines/kinds/index.js';`;
    const file = join(folder, 'sources.mjs');
    await build({ ...bundling, stdin: { contents, resolveDir: root }, outfile: file, logLevel: 'error' });
    return await import(pathToFileURL(file).href);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/**
 * One module without imports: ajv's own output still requires its helpers, which neither plain Node
 * nor vitest resolves, so esbuild puts them in.
 */
async function validatorModule(schemas) {
  const ajv = new Ajv({
    allErrors: true,
    strict: true,
    strictRequired: false,
    allowUnionTypes: true,
    messages: false,
    code: { source: true, esm: true },
  });
  for (const [name, schema] of Object.entries(schemas)) ajv.addSchema(schema, name);
  const names = Object.keys(schemas);
  const code = standalone.default(ajv, Object.fromEntries(names.map((name) => [name, name])));
  const contents = `${code.replaceAll('export const ', 'const ')}\nexport const validators = { ${names.join(', ')} };\n`;
  const built = await build({
    ...bundling,
    stdin: { contents, resolveDir: root },
    write: false,
    minify: true,
    legalComments: 'none',
  });
  return `// Made by scripts/generate.mjs from the kinds; do not edit.\n${built.outputFiles[0].text}`;
}

const TYPES = `// Made by scripts/generate.mjs; do not edit.

/** One error as ajv reports it; \`instancePath\` is a JSON pointer. */
export interface AjvError {
  keyword: string;
  instancePath: string;
  schemaPath: string;
  params: Record<string, unknown>;
}

/** True where the data fits; \`errors\` holds those of the last call. */
export type Validator = ((data: unknown) => boolean) & { errors?: AjvError[] | null };

/** By kind: the check of one item in its late form; and those of the configuration and of a saved plan. */
export declare const validators: Record<string, Validator>;
`;

const { bundleSchema, itemSchema, configSchema, planSchema, errorsDocument, kinds } = await loadSources();
const config = configSchema(kinds);
const plan = planSchema();
const items = Object.fromEntries(kinds.all.map((kind) => [kind.name, itemSchema(kind, 'late')]));
const pretty = (schema) => `${JSON.stringify(schema, null, 2)}\n`;

const files = {
  'schemas/bundle.v1.schema.json': pretty(bundleSchema(kinds, { forms: 'all' })),
  'schemas/config.v1.schema.json': pretty(config),
  'schemas/plan.v1.schema.json': pretty(plan),
  'docs/errors.md': errorsDocument(),
  'src/bundle/generated/validate.js': await validatorModule({ ...items, config, plan }),
  'src/bundle/generated/validate.d.ts': TYPES,
};
for (const [path, text] of Object.entries(files)) {
  mkdirSync(dirname(join(out, path)), { recursive: true });
  writeFileSync(join(out, path), text);
}
