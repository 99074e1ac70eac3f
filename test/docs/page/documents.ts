import { readFileSync } from 'node:fs';
import path from 'node:path';
import { Ajv, type ValidateFunction } from 'ajv';
import addFormats from 'ajv-formats';
import { parse, parseAllDocuments } from 'yaml';
import { parseSeed } from '../../../src/providers/pipelines/emulator/index.js';
import { workflowProblems } from '../../action/github/workflow-parser.js';

const ROOT = path.resolve(import.meta.dirname, '../../..');
const compiled = new Map<string, ValidateFunction>();

/** The check of a published schema, or of a part of it. */
function schema(file: string, part = ''): ValidateFunction {
  const key = `${file}${part}`;
  const known = compiled.get(key);
  if (known !== undefined) return known;
  const ajv = new Ajv({ strict: false, allErrors: true });
  addFormats.default(ajv);
  ajv.addSchema(JSON.parse(readFileSync(path.join(ROOT, 'schemas', file), 'utf8')), file);
  const check = ajv.getSchema(part === '' ? file : `${file}#${part}`);
  if (check === undefined) throw new Error(`${file} has no ${part}.`);
  compiled.set(key, check);
  return check;
}

/** Whole documents, by what they hold. */
const WHOLE: readonly { has(value: Json): boolean; file: string; part?(value: Json): string }[] = [
  { has: (value) => Object.hasOwn(value, 'artifact_type'), file: 'bundle.v1.schema.json' },
  { has: (value) => value.version === 1 && Object.hasOwn(value, 'targets'), file: 'config.v1.schema.json' },
  { has: (value) => Object.hasOwn(value, 'event'), file: 'progress.v1.schema.json' },
  {
    has: (value) => Object.hasOwn(value, 'plan_digest') && Object.hasOwn(value, 'provider'),
    file: 'plan.v2.schema.json',
  },
  { has: (value) => Object.hasOwn(value, 'plan_digest'), file: 'plan.v1.schema.json' },
  {
    has: (value) => Object.hasOwn(value, 'format_version') && Object.hasOwn(value, 'exit_code'),
    file: 'output.v1.schema.json',
    part: (value) =>
      Object.keys(value).length === 4 ? '/definitions/error' : `/definitions/${value.command}`,
  },
];

type Json = Record<string, unknown>;

/**
 * What is wrong with a YAML or JSON block: it does not parse, fits no published schema, or not the one of its kind.
 * @param part what it is a part of: `bundle`, `configuration`, `step`, `seed` or `pre-commit`
 */
export async function documentProblems(code: string, part: string | undefined): Promise<string[]> {
  const [broken] = parseAllDocuments(code).flatMap((one) => ('errors' in one ? one.errors : []));
  if (broken !== undefined) return [broken.message];
  if (part === 'seed') {
    parseSeed(parse(code));
    return [];
  }
  if (part === 'step') return stepProblems(code);
  if (part === 'pre-commit') return hookProblems(parse(code));
  const value = parse(code) as Json;
  if (part === 'bundle') return fits({ artifact_type: 'pipelines.artifact.bundle.v1', ...value });
  if (part === 'configuration') return fits({ version: 1, targets: { production: {} }, ...value });
  if (part !== undefined) return [`Nothing is called "${part}".`];
  if (Object.hasOwn(value, 'jobs') && Object.hasOwn(value, 'on')) return workflowProblems(code);
  return fits(value);
}

/** Said of a document that is none of those with a published schema. */
export const NO_SCHEMA = 'It is no document with a published schema.';

function fits(value: Json): string[] {
  const found = WHOLE.find(({ has }) => has(value));
  if (found === undefined) return [NO_SCHEMA];
  const check = schema(found.file, found.part?.(value));
  check(value);
  return (check.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}

/** A step that uses the Action: its inputs are those of action.yml, and the workflow around it is fine. */
async function stepProblems(code: string): Promise<string[]> {
  const indented = code
    .split('\n')
    .map((line) => `        ${line}`)
    .join('\n');
  const workflow = `on: push\njobs:\n  one:\n    runs-on: ubuntu-latest\n    steps:\n      - uses: a/b@c\n${indented}`;
  const known = Object.keys(parse(readFileSync(path.join(ROOT, 'action.yml'), 'utf8')).inputs);
  const inputs = Object.keys((parse(code) as { with?: object }).with ?? {});
  return [
    ...(await workflowProblems(workflow)),
    ...inputs.filter((name) => !known.includes(name)).map((name) => `The Action has no input "${name}".`),
  ];
}

/** Hooks of the pre-commit framework: what it requires of a local one. */
function hookProblems({ repos }: { repos?: { repo: string; hooks: object[] }[] }): string[] {
  const hooks = (repos ?? []).flatMap((repo) => repo.hooks);
  if (hooks.length === 0) return ['There is no hook.'];
  const needed = ['id', 'name', 'entry', 'language'];
  return hooks.flatMap((hook) =>
    needed.filter((key) => !Object.hasOwn(hook, key)).map((key) => `A hook has no ${key}.`),
  );
}
