import { isObject } from '../../../model/index.js';
import { type TomlValue, tomlKeys } from '../toml-keys.js';

/** A bundle as the rules see it. */
export interface BundleModel {
  /** Its tree path. */
  path: string;
  domain: string | undefined;
  mainPipe: string | undefined;
  concepts: ReadonlySet<string>;
  pipes: ReadonlyMap<string, PipeModel>;
  /** The first thing that is not TOML. */
  broken: { line: number; column: number; what: string } | null;
  /** What it means: keys and values without places. */
  meaning: string;
}

/** A pipe: its keys by name. */
export interface PipeModel {
  fields: ReadonlyMap<string, TomlValue>;
  inputs: ReadonlyMap<string, string>;
  /** Hints of its inputs, for forms: `{ concept = "Text", hints = { intent = "label" } }`. */
  hints: readonly { input: string; hint: string; word: string }[];
  /** Every pipe that it names in its steps, branches or outcomes. */
  uses: readonly string[];
}

interface MadePipe {
  fields: Map<string, TomlValue>;
  inputs: Map<string, string>;
  hints: { input: string; hint: string; word: string }[];
  uses: string[];
}

/** Reads a bundle. */
export function bundleModel(path: string, text: string): BundleModel {
  const { keys, broken } = tomlKeys(text);
  const top = (name: string) => {
    const value = keys.find((key) => key.path.length === 1 && key.path[0] === name)?.value;
    return typeof value === 'string' ? value : undefined;
  };
  const concepts = new Set<string>();
  const pipes = new Map<string, MadePipe>();
  for (const { path: parts, value } of keys) {
    const [section, name, field, ...rest] = parts;
    if (name === undefined) continue;
    if (section === 'concept') concepts.add(name);
    if (section !== 'pipe') continue;
    const pipe: MadePipe = pipes.get(name) ?? { fields: new Map(), inputs: new Map(), hints: [], uses: [] };
    pipes.set(name, pipe);
    if (field === undefined) continue;
    if (rest.length === 0 && value !== undefined) pipe.fields.set(field, value);
    const [input = '', member, hint] = rest;
    if (field === 'inputs' && rest.length === 1)
      pipe.inputs.set(input, String(isObject(value) ? value.concept : value));
    if (field === 'inputs' && member === 'hints' && hint !== undefined)
      pipe.hints.push({ input, hint, word: String(value) });
    if (rest.at(-1) === 'pipe' && typeof value === 'string') pipe.uses.push(value);
    if (field === 'branch_pipe_code' && typeof value === 'string') pipe.uses.push(value);
  }
  return {
    path,
    domain: top('domain'),
    mainPipe: top('main_pipe'),
    concepts,
    pipes,
    broken: broken === null ? null : { ...positionOf(text, broken.offset), what: broken.what },
    meaning: JSON.stringify(keys.map(({ path: parts, value }) => [parts, plain(value)])),
  };
}

/** Line and column from 1, in code points, as the server counts. */
export function positionOf(text: string, offset: number): { line: number; column: number } {
  const before = text.slice(0, offset);
  const start = before.lastIndexOf('\n') + 1;
  return { line: before.split('\n').length, column: Array.from(before.slice(start)).length + 1 };
}

function plain(value: TomlValue | undefined): unknown {
  return isObject(value) ? Object.entries(value).map(([key, one]) => [key, plain(one as TomlValue)]) : value;
}
