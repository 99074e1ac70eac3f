import { canonical, closest, digest, type Json, type JsonObject } from '../../../model/index.js';
import { type BundleModel, bundleModel, type PipeModel } from './bundle-model.js';

/** The types of pipes, as the linter of version 0.92.2 lists them. */
const TYPES = [
  'PipeBatch',
  'PipeCompose',
  'PipeCondition',
  'PipeDocGen',
  'PipeExtract',
  'PipeFunc',
  'PipeImgGen',
  'PipeJudge',
  'PipeLLM',
  'PipeParallel',
  'PipeSearch',
  'PipeSequence',
  'PipeStructure',
];

/** Concepts that every method has. */
const NATIVE = [
  'Text',
  'Image',
  'Document',
  'Html',
  'Page',
  'Number',
  'Json',
  'Anything',
  'Dynamic',
  'TextAndImages',
];

/** What `hints = { intent = … }` of an input may say. */
const INTENTS = ['prose', 'label', 'rating', 'quantity'];

/** A method that was read, and what is wrong with it. */
export interface JudgedMethod {
  bundles: readonly BundleModel[];
  /** Faults of the first class that has any, as entries of `errors`. */
  errors: JsonObject[];
  /** Advisory findings, as entries of `warnings`. */
  warnings: JsonObject[];
  /** Pipes without an implementation. */
  pending: string[];
}

/** One of the pipes of a method. */
interface Pipe extends PipeModel {
  code: string;
  ref: string;
  bundle: BundleModel;
}

/**
 * Judges a method by a few rules of its own, in the order of a real server: syntax, schema, names, references, inputs.
 * As there, only the first class with a fault is told.
 */
export function judgeMethod(texts: ReadonlyMap<string, string>, models: readonly string[]): JudgedMethod {
  const bundles = [...texts].map(([path, text]) => bundleModel(path, text));
  const pipes = pipesOf(bundles);
  const classes = [syntax, schema, names, concepts, references, modelNames(models), inputs];
  const errors = classes.reduce<JsonObject[]>(
    (found, rule) => (found.length > 0 ? found : rule(bundles, pipes)),
    [],
  );
  const pending = pipes.filter(({ fields }) => !fields.has('type')).map(({ ref }) => ref);
  const warnings = pipes.flatMap(({ code, hints }) =>
    [...hints]
      .filter(({ hint, word }) => hint !== 'intent' || !INTENTS.includes(word))
      .sort((one, other) => Number(one.hint === 'intent') - Number(other.hint === 'intent'))
      .map(({ input, hint }) => {
        const reason = hint === 'intent' ? 'unknown_intent' : 'unknown_key';
        return {
          code: 'method.hint_invalid',
          detail: `The hint '${hint}' is not understood (reason: ${reason}).`,
          params: { reason, hint },
          location: { pipe: code, input },
        };
      }),
  );
  return { bundles, errors, warnings, pending };
}

export function pipesOf(bundles: readonly BundleModel[]): Pipe[] {
  return bundles.flatMap((bundle) =>
    [...bundle.pipes].map(([code, pipe]) => ({ ...pipe, code, ref: `${bundle.domain}.${code}`, bundle })),
  );
}

type Rule = (bundles: readonly BundleModel[], pipes: readonly Pipe[]) => JsonObject[];

const syntax: Rule = (bundles) =>
  bundles.flatMap(({ path, broken }) =>
    broken === null
      ? []
      : [
          {
            code: 'method.syntax',
            detail: `The method does not parse (line ${broken.line}, column ${broken.column} of '${path}': ${broken.what}).`,
            params: { finding: broken.what },
            location: { file: path, line: broken.line, column: broken.column },
          },
        ],
  );

const schema: Rule = (bundles, pipes) => [
  ...bundles
    .filter(({ domain }) => domain === undefined)
    .map(({ path }) => ({
      code: 'method.schema_violation',
      detail: "The declaration at 'domain' breaks a rule of the language (Field required).",
      params: { field_path: 'domain', finding: 'Field required' },
      location: { field: 'domain', file: path },
    })),
  ...pipes
    .filter(({ fields }) => !fields.has('description'))
    .map(({ code, bundle }) => ({
      code: 'method.schema_violation',
      detail: `The declaration at 'pipe.${code}.description' breaks a rule of the language (Field required).`,
      params: { field_path: `pipe.${code}.description`, finding: 'Field required' },
      location: { pipe: code, field: `pipe.${code}.description`, file: bundle.path },
    })),
  ...pipes
    .filter(({ fields }) => !isSignature(fields) && !TYPES.includes(String(fields.get('type'))))
    .map(({ code, bundle }) => ({
      code: 'method.pipe_type_invalid',
      detail: "A pipe's type is missing, unknown or retired",
      params: { pipe: code },
      location: { pipe: code, file: bundle.path },
    })),
];

/** A pipe that only says what goes in and comes out. */
function isSignature(fields: PipeModel['fields']): boolean {
  return [...fields.keys()].every((name) => ['description', 'inputs', 'output'].includes(name));
}

const names: Rule = (bundles) => [
  ...bundles
    .filter(({ mainPipe }) => mainPipe !== undefined && !/^[a-z][a-z0-9_]*$/.test(mainPipe))
    .map(({ path, mainPipe = '' }) => ({
      code: 'method.identifier_invalid',
      detail: `The name '${mainPipe}' breaks the naming rules of a main_pipe.`,
      params: { identifier_kind: 'main_pipe', name: mainPipe },
      location: { field: 'main_pipe', file: path },
    })),
  ...bundles.flatMap(({ path, concepts: declared }) =>
    [...declared]
      .filter((name) => NATIVE.includes(name))
      .map((name) => ({
        code: 'method.name_conflict',
        detail: `The name '${name}' collides with another declaration (conflict: native_concept).`,
        params: { name, conflict: 'native_concept' },
        location: { field: `concept.${name}`, file: path },
        suggested_fix: {
          fix_code: 'strip-native-concept-redecl',
          description: `Remove the redeclaration of native concept '${name}'`,
          safety: 'safe',
          file: path,
          ops: [{ kind: 'delete_key', table_path: ['concept'], key: name }],
        },
      })),
  ),
];

const concepts: Rule = (bundles, pipes) =>
  pipes.flatMap(({ code, bundle, fields, inputs: taken }) => {
    const used: [field: string, written: string][] = [['output', String(fields.get('output'))]];
    for (const [name, written] of taken) used.push([`inputs.${name}`, written]);
    return used.flatMap(([field, written]): JsonObject[] => {
      const { concept } = slotOf(written, bundle);
      const [domain, name = ''] = concept.split('.', 2);
      const isKnown =
        domain === 'native'
          ? NATIVE.includes(name)
          : bundles.some((one) => one.domain === domain && one.concepts.has(name));
      if (isKnown) return [];
      return [
        {
          code: 'method.concept_unresolved',
          detail: `The method names the concept '${name}', which no library declares.`,
          params: { concept: name, suggestions: [] },
          location: { pipe: code, field, file: bundle.path },
        },
      ];
    });
  });

const references: Rule = (_bundles, pipes) => {
  const known = new Set(pipes.flatMap(({ code, ref }) => [code, ref]));
  return pipes.flatMap(({ code, uses, bundle }) =>
    uses
      .filter((name) => !known.has(name))
      .map((name) => (name.includes('.') ? name : `${bundle.domain}.${name}`))
      .map((missing) => ({
        code: 'method.pipe_unresolved',
        detail: `Pipe '${code}' names the pipe '${missing}', which does not exist.`,
        params: { pipe: code, missing, candidates: [] },
        location: { pipe: code, field: `pipe.${code}` },
      })),
  );
};

const modelNames =
  (models: readonly string[]): Rule =>
  (_bundles, pipes) =>
    pipes.flatMap(({ code, bundle, fields }): JsonObject[] => {
      const model = fields.get('model');
      if (typeof model !== 'string' || models.includes(model)) return [];
      const near = closest(model, models, 3);
      const suggestions = near === undefined ? [] : [near];
      return [
        {
          code: 'model.unknown',
          detail: `The method names the llm model '${model}', which no catalog knows.`,
          params: { model, model_type: 'llm', suggestions },
          location: { pipe: code, field: 'model', file: bundle.path },
          ...(near === undefined
            ? {}
            : { suggestions, suggested_fix: otherModel(code, bundle.path, model, near) }),
        },
      ];
    });

/** Of one suggestion a server makes a fix, which somebody has to look at. */
function otherModel(pipe: string, file: string, model: string, near: string): JsonObject {
  return {
    fix_code: 'rename-model',
    description: `Rename the model of pipe '${pipe}' to '${near}'`,
    safety: 'unsafe',
    file,
    ops: [{ kind: 'remap_value', table_path: ['pipe', pipe], key: 'model', mapping: { [model]: near } }],
  };
}

const inputs: Rule = (_bundles, pipes) =>
  pipes.flatMap(({ code, bundle, fields, inputs: declared }): JsonObject[] => {
    const prompt = fields.get('prompt') ?? fields.get('template');
    if (typeof prompt !== 'string') return [];
    const read = new Set([...prompt.matchAll(/[$@]\??([a-z_][a-z0-9_]*)/gi)].map((match) => match[1] ?? ''));
    const undeclared = [...read].filter((name) => !declared.has(name));
    const unused = [...declared.keys()].filter((name) => !read.has(name));
    const fault = (kind: string, detail: string, variables: string[]) => ({
      code: kind,
      detail: `${detail}: ${variables.join(', ')}.`,
      params: { pipe: code, variables },
      location: { pipe: code, file: bundle.path },
    });
    if (undeclared.length > 0)
      return [
        fault('method.input_undeclared', `Pipe '${code}' reads names its inputs do not declare`, undeclared),
      ];
    if (unused.length > 0)
      return [fault('method.input_unused', `Pipe '${code}' declares inputs it never reads`, unused)];
    return [];
  });

/** `Text?`, `Greeting[]`, `other.Thing[2]` in the domain of a bundle. */
function slotOf(written: string, { domain, concepts: own }: BundleModel) {
  const [, name = '', list = '', count = '', optional = ''] =
    /^([\w.]+)(\[(\d*)\])?(\?)?$/.exec(written) ?? [];
  const isOwn = own.has(name);
  const concept = name.includes('.')
    ? name
    : `${isOwn || !NATIVE.includes(name) ? domain : 'native'}.${name}`;
  const multiplicity = list === '' ? 'single' : count === '' ? 'variable' : 'fixed';
  return { concept, multiplicity, count: count === '' ? null : Number(count), isOptional: optional !== '' };
}

/** What callers give to the pipes of a method and get from them, by `domain.pipe`. */
export function contractsOf(bundles: readonly BundleModel[], old = false): JsonObject {
  const contracts: JsonObject = {};
  for (const { code, ref, bundle, fields, inputs: taken } of pipesOf(bundles)) {
    const slot = (written: string) => {
      const { concept, multiplicity, count } = slotOf(written, bundle);
      const schema = { title: concept, type: 'object' };
      return {
        [old ? 'concept_code' : 'concept_ref']: concept,
        multiplicity,
        item_count: count,
        json_schema: multiplicity === 'single' ? schema : { type: 'array', items: schema },
      };
    };
    const given = [...taken].map(([name, written]) => {
      const presence = slotOf(written, bundle).isOptional ? 'optional' : 'plain';
      return [name, { ...slot(written), presence }] as const;
    });
    const output = String(fields.get('output'));
    contracts[old ? code : ref] = {
      inputs: Object.fromEntries(given),
      output: { ...slot(output), optional: slotOf(output, bundle).isOptional },
    } as Json;
  }
  return contracts;
}

/** The file of each concept and pipe. */
export function sourceMapOf(bundles: readonly BundleModel[]): JsonObject {
  const names = bundles.flatMap(({ path, domain, concepts: own, pipes: made }) =>
    [...own, ...made.keys()].map((name) => [`${domain}.${name}`, path] as const),
  );
  return Object.fromEntries(names);
}

/** The identity of a method: of its keys and values, not of their layout. */
export function fingerprintOf(bundles: readonly BundleModel[]): string {
  return digest(canonical(bundles.map(({ path, meaning }) => [path, meaning])), 64);
}
