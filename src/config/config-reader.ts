import { type Code, type Finding, formatPath, type Path, type Place } from '../model/index.js';
import type { MapNode, SourceNode } from '../source/read/source-node.js';
import { CONFIG_CODES, configFinding } from './config-codes.js';

/** A value of the configuration with its path. */
export interface ConfigValue {
  node: SourceNode;
  path: Path;
}

/**
 * Reads values of the configuration as a given type. A value of another type is reported and reads as missing, so that
 * a default never replaces a wrong value silently.
 */
export class ConfigReader {
  readonly findings: Finding[] = [];
  readonly #said = new Set<string>();

  /** Adds a finding about the value at a path; only the first one for a path counts. */
  add(kind: Code, path: Path, place: Place, message: string, remedy: string): void {
    this.#said.add(formatPath(path));
    this.findings.push(configFinding(kind, place, message, remedy));
  }

  /** True where the value at exactly this path has a finding. */
  hasSaid(path: Path): boolean {
    return this.#said.has(formatPath(path));
  }

  /** Reports a value of the wrong type; `must` says what it must be. */
  wrong({ node, path }: ConfigValue, must: string, remedy: string): void {
    this.add(CONFIG_CODES.wrongValue, path, node.place, `${formatPath(path)} must be ${must}.`, remedy);
  }

  /** The value as a map; undefined where it is missing or wrong. Likewise the four below. */
  map(value: ConfigValue | undefined, remedy: string): MapNode | undefined {
    if (value === undefined || value.node.type === 'map') return value?.node as MapNode | undefined;
    this.wrong(value, 'a map', remedy);
    return undefined;
  }

  text(value: ConfigValue | undefined, example: string): string | undefined {
    if (value === undefined) return undefined;
    const { node } = value;
    if (node.type === 'scalar' && typeof node.value === 'string') return node.value;
    const quoted = node.type === 'scalar' && node.value !== null;
    const remedy = quoted ? 'Put it in quotes.' : `For example: ${example}`;
    this.wrong(value, 'a string', remedy);
    return undefined;
  }

  flag(value: ConfigValue | undefined): boolean | undefined {
    if (value === undefined) return undefined;
    if (value.node.type === 'scalar' && typeof value.node.value === 'boolean') return value.node.value;
    this.wrong(value, 'true or false', 'Write true or false, without quotes.');
    return undefined;
  }

  choice<Word extends string>(value: ConfigValue | undefined, words: readonly Word[]): Word | undefined {
    if (value === undefined) return undefined;
    const { node } = value;
    const word = words.find((one) => node.type === 'scalar' && node.value === one);
    if (word === undefined) this.wrong(value, words.join(' or '), `Write one of: ${words.join(', ')}.`);
    return word;
  }

  /** The texts of a list, with their places; other values are reported and left out. */
  texts(value: ConfigValue | undefined, example: string): (ConfigValue & { text: string })[] {
    if (value === undefined) return [];
    const { node, path } = value;
    if (node.type !== 'list') {
      this.wrong(value, 'a list', `Write a list, for example [${example}].`);
      return [];
    }
    return node.items.flatMap((item, index) => {
      const entry = { node: item, path: [...path, index] };
      const text = this.text(entry, example);
      if (text !== '') return text === undefined ? [] : [{ ...entry, text }];
      this.wrong(
        entry,
        'a string that is not empty',
        `Write a string, for example ${example}, or remove the entry.`,
      );
      return [];
    });
  }
}

/** The value of a key; undefined where the map does not have it. */
export function valueAt(map: MapNode, path: Path, key: string): ConfigValue | undefined {
  const node = map.get(key);
  return node === undefined ? undefined : { node, path: [...path, key] };
}

/** Longest name of a target, which becomes part of a git ref and of every comment. */
export const LONGEST_TARGET = 100;

/** True for what can be the name of a target. */
export function isTargetName(name: string): boolean {
  return isUsableName(name) && name.length <= LONGEST_TARGET;
}

/** True for a name that is readable for people and valid for git: visible, and without control characters. */
export function isUsableName(name: string): boolean {
  return name.trim() !== '' && !/[\p{Cc}\p{Cs}\u2028\u2029]/u.test(name);
}
