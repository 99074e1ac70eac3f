// Writes what is derived from the sources: schemas/*.json, docs/errors.md, src/bundle/generated/{validate*,code-levels}.{js,d.ts}
// and src/cli/generated/{help,glossary}.ts, src/api/generated/documents.ts, src/report/html/generated/page-assets.ts; and what says whose this is, from package.json: src/model/package.ts, the Action
// in examples/workflows/*.yml, and the package in README.md.
// `node scripts/generate.mjs [--out FOLDER]`; FOLDER takes the place of the repository's root.
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { Ajv } from 'ajv';
import standalone from 'ajv/dist/standalone/index.js';
import { build } from 'esbuild';
import { typesModule } from './schema-types.mjs';

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

/** What is made here is not needed for making it: the sources import it, and in a fresh tree it is not there yet. */
const withoutValidators = {
  name: 'without-validators',
  setup(bundler) {
    const filter = /\/generated\/(?:validate(?:-\w+)?|code-levels|glossary|help)\.js$/;
    bundler.onResolve({ filter }, ({ path }) => ({ path, namespace: 'generated' }));
    bundler.onLoad({ filter, namespace: 'generated' }, () => ({
      contents: 'export const validators = {}, CODE_LEVELS = {}, GLOSSARY = {}, HELP = {};',
    }));
  },
};

/** Libraries that the commands load are CommonJS, and call `require`. */
const REQUIRE = {
  js: "import { createRequire as require_ } from 'node:module';\nconst require = require_(import.meta.url);",
};

/** The schema modules are TypeScript; Node 20 cannot load them as they are. */
async function loadSources() {
  const folder = mkdtempSync(join(tmpdir(), 'pipelines-sync-generate-'));
  try {
    const contents = `
      export { bundleSchema, itemSchema } from './src/bundle/schema/json-schema.js';
      export { configSchema } from './src/config/config-schema.js';
      export { planSchema } from './src/plan/document/plan-schema.js';
      export { outputSchema } from './src/report/json/output-schema.js';
      export { progressSchema } from './src/report/json/progress-schema.js';
      export { UNNAMED_ACTION } from './src/cli/commands/init/init-workflows.js';
      export { codeLevels, errorsDocument } from './src/cli/all-codes.js';
      export { helpTable } from './src/cli/command-line.js';
      export { kindsOf, PROVIDERS, sectionSchemas } from './src/providers/index.js';`;
    const file = join(folder, 'sources.mjs');
    const plugins = [withoutValidators];
    const stdin = { contents, resolveDir: root };
    await build({ ...bundling, stdin, outfile: file, plugins, logLevel: 'error', banner: REQUIRE });
    return await import(pathToFileURL(file).href);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Where ajv notes an error: `const err0 = {…}`, put into the list of errors, and counted. */
const NOTED =
  /const (err\d+) = \{instancePath(:(?:(?!const err).)+?)?,schemaPath:(?:(?!const err).)+?,keyword:("[\w ]+"),params:((?:(?!const err).)+?)(?:,propertyName:(\w+))?\};if\(vErrors === null\)\{vErrors = \[\1\];\}else \{vErrors\.push\(\1\);\}/g;

/**
 * The code of ajv with a call in each place where it notes an error. Every command compiles the validators that it
 * needs, and these places are most of their text. It leaves out the place in the schema.
 */
function shorter(code) {
  const made = code.replace(
    NOTED,
    (_, _name, at = ':instancePath', keyword, params, property = 'undefined') =>
      `vErrors = noted(vErrors, ${at.slice(1)}, ${keyword}, ${params}, ${property});`,
  );
  if (made.length > 0.9 * code.length) throw new Error('The code of ajv has changed: look at NOTED.');
  return `${made}
function noted(errors, instancePath, keyword, params, propertyName) {
  const error = propertyName === undefined ? { instancePath, keyword, params } : { instancePath, keyword, params, propertyName };
  if (errors === null) return [error];
  errors.push(error);
  return errors;
}`;
}

/** A schema without its descriptions, because ajv puts whole schemas into the code. A property may be called so, too. */
function withoutWords(schema) {
  if (Array.isArray(schema)) return schema.map(withoutWords);
  if (schema === null || typeof schema !== 'object') return schema;
  const kept = Object.entries(schema).filter(
    ([key, value]) => key !== 'description' || typeof value !== 'string',
  );
  return Object.fromEntries(kept.map(([key, value]) => [key, withoutWords(value)]));
}

/**
 * One module without imports: ajv's own output still requires its helpers, which neither plain Node
 * nor vitest resolves, so esbuild puts them in.
 * @param isShort false where somebody asks for the place in the schema that an error is about
 */
async function validatorModule(schemas, isShort = true) {
  const ajv = new Ajv({
    allErrors: true,
    strict: true,
    strictRequired: false,
    allowUnionTypes: true,
    messages: false,
    code: { source: true, esm: true },
  });
  for (const [name, schema] of Object.entries(schemas)) ajv.addSchema(withoutWords(schema), name);
  const names = Object.keys(schemas);
  const long = standalone.default(ajv, Object.fromEntries(names.map((name) => [name, name])));
  const code = isShort ? shorter(long) : long;
  const contents = `${code.replaceAll('export const ', 'const ')}\nexport const validators = { ${names.join(', ')} };\n`;
  const built = await build({
    ...bundling,
    alias: { 'ajv/dist/runtime/ucs2length': join(root, 'scripts/ucs2length.mjs') },
    // Else esbuild would ask the tsconfig.json beside our file, and the result would depend on whether there is one.
    tsconfigRaw: '{}',
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
  params: Record<string, unknown>;
}

/** True where the data fits; \`errors\` holds those of the last call. */
export type Validator = ((data: unknown) => boolean) & { errors?: AjvError[] | null };

/** By kind: the check of one item in its late form; and that of the configuration. */
export declare const validators: Record<string, Validator>;
`;

const PROVIDER_TYPES = `// Made by scripts/generate.mjs; do not edit.
import type { ItemValidator } from '../../../model/index.js';

/** By kind: the check of one item in its late form. */
export declare const validators: Record<string, ItemValidator>;
`;

const SECTION_TYPES = `// Made by scripts/generate.mjs; do not edit.
import type { SectionValidator } from '../../../model/index.js';

/** By key: the check of a section of the configuration. */
export declare const validators: Record<string, SectionValidator>;
`;

const PLAN_TYPES = `// Made by scripts/generate.mjs; do not edit.
import type { Validator } from './validate.js';

/** The checks of saved plans. */
export declare const validators: Record<string, Validator>;
`;

const LEVEL_TYPES = `// Made by scripts/generate.mjs; do not edit.

/** Where a warning or note that can be silenced is found: in the files, by a plan, or elsewhere. */
export type FoundIn = 'files' | 'plan' | 'elsewhere';

/** What the configuration has to know of a code; \`says\` is there for a warning or note that is always shown. */
export interface Found {
  level: 'error' | 'warning' | 'note' | 'refused' | 'held' | 'failed' | 'unknown' | 'done';
  foundIn?: FoundIn;
  says?: string;
}

/** Every code of this version. */
export declare const CODE_LEVELS: { readonly [code: string]: Found };
`;

/** What `silence` in the configuration has to know of every code: the tables of codes are above the configuration. */
function levelsModule(levels) {
  const lines = Object.entries(levels).map(([code, found]) => `  ${code}: ${JSON.stringify(found)},`);
  return `// Made by scripts/generate.mjs from the tables of codes; do not edit.
export const CODE_LEVELS = {\n${lines.join('\n')}\n};
`;
}

/** What src/ knows of package.json. */
function packageModule() {
  const { name, version, repository } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const [, slug] = /github\.com\/([^/]+\/[^/]+?)(?:\.git)?$/.exec(repository.url) ?? [];
  if (slug === undefined) throw new Error('package.json: repository.url is no repository on GitHub.');
  return `// Made by scripts/generate.mjs from package.json; do not edit.

/** A literal, so that \`--version\` loads nothing. */
export const VERSION = '${version}';

/** What npm calls this package. */
export const PACKAGE = '${name}';

/** Its repository on GitHub, which is also the Action: \`owner/name\`. */
export const REPOSITORY = '${slug}';

/** False as long as package.json names nobody: then nothing that is said here can be run or opened. */
export const IS_PUBLISHED: boolean = ${!`${name} ${slug}`.includes('OWNER')};
`;
}

/** Style and script of the plan's page, each with the digest by which its policy lets a browser use it. */
async function pageAssets() {
  const folder = join(root, 'src/report/html/browser');
  const made = async (file) => {
    const { outputFiles } = await build({
      entryPoints: [join(folder, file)],
      bundle: true,
      format: 'iife',
      target: ['chrome111', 'firefox128', 'safari16.4'],
      absWorkingDir: root,
      tsconfigRaw: '{}',
      minify: true,
      charset: 'ascii',
      legalComments: 'none',
      write: false,
    });
    const text = outputFiles[0].text.trim();
    if (/<\/(?:script|style)|<!--/i.test(text)) throw new Error(`${file} would end its element in the page.`);
    return { text, hash: `sha256-${createHash('sha256').update(text).digest('base64')}` };
  };
  const [style, script] = [await made('page.css'), await made('page.ts')];
  return `// Made by scripts/generate.mjs from ../browser/; do not edit.
export const STYLE = ${JSON.stringify(style.text)};
export const STYLE_HASH = ${JSON.stringify(style.hash)};
export const SCRIPT = ${JSON.stringify(script.text)};
export const SCRIPT_HASH = ${JSON.stringify(script.hash)};
`;
}

/** What help says of each command, so that help loads none. */
function helpModule(table) {
  const lines = Object.entries(table.commands).map(
    ([words, help]) => `    '${words}': ${JSON.stringify(help)},`,
  );
  return `// Made by scripts/generate.mjs from the commands; do not edit.
import type { HelpTable } from '../help.js';

export const HELP: HelpTable = {
  about: ${JSON.stringify(table.about)},
  after: ${JSON.stringify(table.after)},
  provided: ${JSON.stringify(table.provided)},
  commands: {
${lines.join('\n')}
  },
};
`;
}

/** The terms of docs/glossary.md for `explain`, without Markdown. */
function glossaryModule() {
  const page = readFileSync(join(root, 'docs/glossary.md'), 'utf8');
  const [, , ...rows] = [...page.matchAll(/^\| (.+?) \| (.+) \|$/gm)];
  const plain = (text) => text.replaceAll(/\[(.+?)\]\(.+?\)/g, '$1').replaceAll(/[*`]|\.\*?$/g, '');
  const lines = rows.map(([, word, means]) => `  ${JSON.stringify(word)}: ${JSON.stringify(plain(means))},`);
  return `// Made by scripts/generate.mjs from docs/glossary.md; do not edit.

/** By term: its meaning, without a full stop at its end. */
export const GLOSSARY: { readonly [term: string]: string } = {
${lines.join('\n')}
};
`;
}

/** The types of the documents that the functions of the package answer. */
function documentTypes(plan, planOfProvider, { definitions }) {
  const { place, finding, remedy, outcome, judged, validate, check, apply } = definitions;
  /** A plan whose changes and held resources are types of their own. */
  const named = (schema) => ({
    ...schema,
    properties: {
      ...schema.properties,
      changes: { type: 'array', items: { $ref: '#/definitions/change' } },
      held: { type: 'array', items: { $ref: '#/definitions/held' } },
    },
  });
  const { changes, held } = plan.properties;
  const names = {
    place: 'Place',
    finding: 'Finding',
    remedy: 'Remedy',
    outcome: 'Outcome',
    judged: 'SmokeReport',
    change: 'Change',
    held: 'Held',
  };
  const documents = {
    Json: {
      schema: {},
      description: 'A value in JSON.',
    },
    Place: { schema: place, description: 'A place in a file; line and column start at 1.' },
    Finding: {
      schema: finding,
      description: 'An error, a warning or a note. Its code is stable, its sentences are not.',
    },
    Remedy: { schema: remedy, description: 'What can be done, and how.' },
    Outcome: { schema: outcome, description: 'What an apply did with one resource.' },
    SmokeReport: { schema: judged, description: 'The verdict of smoke runs.' },
    Change: { schema: changes.items, description: 'A change that an apply would make.' },
    Held: { schema: held.items, description: 'A resource that waits for a decision.' },
    Plan: {
      schema: named(plan),
      description: 'What an apply would do to one target; what `plan --json` prints.',
    },
    PlanOfProvider: {
      schema: named(planOfProvider),
      description: 'The same for a target on another platform than the default one.',
    },
    CheckReport: {
      schema: check,
      isDocument: true,
      description: 'The verdict on files that are only checked.',
    },
    ValidateReport: { schema: validate, isDocument: true, description: 'What `validate` found.' },
    ApplyReport: { schema: apply, isDocument: true, description: 'What an apply really did.' },
  };
  return typesModule(documents, names).replace(
    'export type Json = Json;',
    'export type Json = null | boolean | number | string | Json[] | { [name: string]: Json };',
  );
}

/** The workflows for people to copy, with the Action as package.json names it. */
function exampleWorkflows(action) {
  const folder = 'examples/workflows';
  const names = readdirSync(join(root, folder)).filter((name) => name.endsWith('.yml'));
  return Object.fromEntries(
    names.map((name) => {
      const text = readFileSync(join(root, folder, name), 'utf8');
      return [
        `${folder}/${name}`,
        text.replace(/(?<=uses: )\S+(?= {3}# the repository of the Action)/g, action),
      ];
    }),
  );
}

/** The README with the name of the package where it is installed by its name. */
function readme() {
  const { name } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const text = readFileSync(join(root, 'README.md'), 'utf8');
  return text.replace(/(?<=^(?:npx|npm install --save-dev) )\S+(?=.* # once it is published$)/gm, name);
}

function write(files) {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(out, path)), { recursive: true });
    writeFileSync(join(out, path), text);
  }
}

// First, as the sources that are loaded next read it.
write({
  'src/model/package.ts': packageModule(),
  'src/report/html/generated/page-assets.ts': await pageAssets(),
});

const {
  bundleSchema,
  itemSchema,
  configSchema,
  planSchema,
  outputSchema,
  progressSchema,
  codeLevels,
  errorsDocument,
  helpTable,
  kindsOf,
  PROVIDERS,
  sectionSchemas,
  UNNAMED_ACTION,
} = await loadSources();
const kinds = await kindsOf();
const config = configSchema(kinds, PROVIDERS);
const plan = planSchema(1);
const planOfProvider = planSchema(2);
const itemsOf = (some) => Object.fromEntries(some.map((kind) => [kind.name, itemSchema(kind, 'late')]));
const [first, ...others] = PROVIDERS;
const items = itemsOf((await kindsOf([first])).all);
/** Apart for each of the other providers, so that runs of the default one load none of them. */
const ofProviders = {};
for (const provider of others) {
  const { all } = await kindsOf([provider]);
  if (all.length === 0) continue;
  const folder = `src/providers/${provider.name}/generated`;
  ofProviders[`${folder}/validate.js`] = await validatorModule(itemsOf(all));
  ofProviders[`${folder}/validate.d.ts`] = PROVIDER_TYPES;
}
/** Apart for each section that a provider adds to the configuration: only a file that has the section loads its check. */
const sections = await sectionSchemas();
for (const provider of PROVIDERS)
  for (const [key, schema] of Object.entries(await sectionSchemas([provider]))) {
    const file = `src/providers/${provider.name}/generated/validate-${key}`;
    ofProviders[`${file}.js`] = await validatorModule({ [key]: schema }, false);
    ofProviders[`${file}.d.ts`] = SECTION_TYPES;
  }
const pretty = (schema) => `${JSON.stringify(schema, null, 2)}\n`;

write({
  'schemas/bundle.v1.schema.json': pretty(bundleSchema(kinds, { forms: 'all' })),
  'schemas/config.v1.schema.json': pretty(configSchema(kinds, PROVIDERS, sections)),
  'schemas/plan.v1.schema.json': pretty(plan),
  'schemas/plan.v2.schema.json': pretty(planOfProvider),
  'schemas/output.v1.schema.json': pretty(outputSchema()),
  'schemas/progress.v1.schema.json': pretty(progressSchema()),
  'docs/errors.md': errorsDocument(kinds),
  'README.md': readme(),
  'src/bundle/generated/validate.js': await validatorModule({ ...items, config }),
  'src/bundle/generated/validate.d.ts': TYPES,
  // Apart, as they are the larger half and few commands read a saved plan.
  'src/bundle/generated/validate-plan.js': await validatorModule({ plan, planOfProvider }),
  'src/bundle/generated/validate-plan.d.ts': PLAN_TYPES,
  'src/bundle/generated/code-levels.js': levelsModule(codeLevels(kinds)),
  'src/bundle/generated/code-levels.d.ts': LEVEL_TYPES,
  'src/cli/generated/help.ts': helpModule(await helpTable()),
  'src/cli/generated/glossary.ts': glossaryModule(),
  'src/api/generated/documents.ts': documentTypes(plan, planOfProvider, outputSchema()),
  ...ofProviders,
  ...exampleWorkflows(UNNAMED_ACTION),
});
