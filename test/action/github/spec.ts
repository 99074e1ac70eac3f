import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { JsonObject } from '../../../src/model/json.js';

/** One operation of GitHub's REST API, as its official description has it (generated/openapi-subset.json). */
export interface Operation {
  /** For instance `issues/create-comment`. */
  operationId: string;
  method: string;
  path: string;
  /** Page of GitHub's documentation; GitHub names it in errors. */
  docs?: string;
  parameters: { name: string; in: string; required: boolean; schema: JsonObject }[];
  bodyRequired?: boolean;
  body?: JsonObject;
  /** By status; null where an answer has no JSON body. */
  responses: Record<string, JsonObject | null>;
}

/** The file as scripts/github-openapi-subset.mjs writes it. */
export interface Subset {
  source: string;
  paths: Record<string, Record<string, Omit<Operation, 'method' | 'path'>>>;
  webhooks: Record<string, JsonObject>;
  schemas: Record<string, JsonObject>;
}

export interface Match {
  operation: Operation;
  /** Values of the path's parameters, decoded. */
  params: Record<string, string>;
}

interface Pattern {
  operation: Operation;
  expression: RegExp;
  names: string[];
  literal: number;
}

/** Parameters whose value may hold a slash; each ends its path. */
const WITH_SLASHES = new Set(['basehead', 'ref']);

let loaded: Subset | undefined;

export function openapiSubset(): Subset {
  loaded ??= JSON.parse(readFileSync(generated('openapi-subset.json'), 'utf8')) as Subset;
  return loaded;
}

/** Path of a file that the script wrote. */
export function generated(name: string): string {
  return fileURLToPath(new URL(`generated/${name}`, import.meta.url));
}

let patterns: Pattern[] | undefined;

/** The operation that a request means, or undefined when the description has none. `path` is without query. */
export function findOperation(method: string, path: string): Match | undefined {
  patterns ??= Object.entries(openapiSubset().paths)
    .flatMap(([pattern, item]) =>
      Object.entries(item).map(([name, rest]) =>
        compile({ ...rest, method: name.toUpperCase(), path: pattern }),
      ),
    )
    // `/commits/{commit_sha}/pulls` before `/commits/{ref}`, which would take it too.
    .sort((a, b) => b.literal - a.literal);
  for (const { operation, expression, names } of patterns) {
    if (operation.method !== method) continue;
    const values = expression.exec(path)?.slice(1);
    if (values === undefined) continue;
    try {
      return { operation, params: Object.fromEntries(names.map((name, i) => [name, decoded(values[i])])) };
    } catch {
      return undefined;
    }
  }
  return undefined;
}

function compile(operation: Operation): Pattern {
  const names: string[] = [];
  const parts = operation.path.split('/').map((part) => {
    const name = /^\{(\w+)\}$/.exec(part)?.[1];
    if (name === undefined) return part;
    names.push(name);
    return WITH_SLASHES.has(name) ? '(.+)' : '([^/]+)';
  });
  return {
    operation,
    names,
    expression: new RegExp(`^${parts.join('/')}$`),
    literal: parts.filter((part) => !part.startsWith('(')).length,
  };
}

function decoded(value: string | undefined): string {
  return decodeURIComponent(value ?? '');
}
