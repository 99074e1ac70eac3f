import { isObject } from '../../../src/model/index.js';
import { GREET } from './greet.js';

/** A question to a server of the present dialect. */
export interface Question {
  path: string;
  body?: unknown;
  /** The key that is shown; left out: a right one; null: none. */
  key?: string | null;
}

const tree = (files: object, more: object = {}) => ({ files, ...more });
const greet = (from: string, to: string) => tree({ 'main.mthds': GREET.replace(from, to) });
const SIGNATURE = greet('type = "PipeLLM"\n', '').files['main.mthds' as never] as string;
const PENDING = tree({ 'main.mthds': SIGNATURE.replace('prompt = "Greet $name"\n', '') });
const SEQUENCE = GREET.replace(
  'prompt = "Greet $name"',
  'steps = [{ pipe = "nowhere", result = "g" }]',
).replace('PipeLLM', 'PipeSequence');
const TYPED = GREET.replace(
  '{ name = "Text" }',
  '{ name = "Text?", list = "Text[]", two = "Image[2]" }',
).replace('"Greet $name"', '"""Greet\n@?name\n$list\n$two"""');
const COMPOSE = GREET.replace('PipeLLM', 'PipeCompose')
  .replace('prompt =', 'template =')
  .replace('"Greeting"', '"Text"');

/** Questions to which an embedded server answers as a real one, as far as `gist` tells. */
export const QUESTIONS: { readonly [name: string]: Question } = {
  'without a key': { path: '/v1/validate', body: tree({ 'main.mthds': GREET }), key: null },
  'with a wrong key': { path: '/v1/validate', body: tree({ 'main.mthds': GREET }), key: 'wrong' },
  'an unknown route': { path: '/v1/nowhere', body: {} },
  'the route of the old dialect': { path: '/api/v1/validate', body: {} },
  'a body that does not fit': { path: '/v1/validate', body: { files: 3 } },
  'a valid method': { path: '/v1/validate', body: tree({ 'main.mthds': GREET }) },
  CRLF: { path: '/v1/validate', body: tree({ 'main.mthds': GREET.replaceAll('\n', '\r\n') }) },
  'other files in the tree': {
    path: '/v1/validate',
    body: tree({ 'a b/é.mthds': GREET, 'METHODS.toml': 'x', 'x.bin': { base64: 'AAEC' } }),
  },
  'no bundle': { path: '/v1/validate', body: tree({ 'main.plx': GREET }) },
  'no file': { path: '/v1/validate', body: tree({}) },
  'an excluded name': { path: '/v1/validate', body: tree({ 'main.mthds': GREET, 'sub/inputs.json': '{}' }) },
  'a hidden file': { path: '/v1/validate', body: tree({ 'main.mthds': GREET, '.x/y': '' }) },
  'a package in it': { path: '/v1/validate', body: tree({ 'main.mthds': GREET, 'sub/METHODS.toml': '' }) },
  'a path that leads out': { path: '/v1/validate', body: tree({ '../main.mthds': GREET }) },
  'too many files': {
    path: '/v1/validate',
    body: tree({
      'main.mthds': GREET,
      ...Object.fromEntries([...Array(1000).keys()].map((at) => [`${at}`, ''])),
    }),
  },
  'an unknown blob': {
    path: '/v1/validate',
    body: tree({ 'main.mthds': { sha256: '0'.repeat(64), size: 3 } }),
  },
  Python: { path: '/v1/validate', body: tree({ 'main.mthds': GREET, 'x.py': '' }) },
  'a syntax error': { path: '/v1/validate', body: greet('domain = "demo"', 'domain = "é😀" x') },
  'a byte order mark': { path: '/v1/validate', body: greet('domain =', '\ufeffdomain =') },
  'no domain': { path: '/v1/validate', body: greet('domain = "demo"\n', '') },
  'an unknown type': { path: '/v1/validate', body: greet('PipeLLM', 'PipeNo') },
  'no type': { path: '/v1/validate', body: greet('type = "PipeLLM"\n', '') },
  'a main pipe that is no name': {
    path: '/v1/validate',
    body: greet('main_pipe = "greet"', 'main_pipe = "A B"'),
  },
  'a native concept': { path: '/v1/validate', body: greet('Greeting = ', 'Text = ') },
  'an unknown concept': { path: '/v1/validate', body: greet('output = "Greeting"', 'output = "Gone"') },
  'an unknown pipe': { path: '/v1/validate', body: tree({ 'main.mthds': SEQUENCE }) },
  'an unknown model': { path: '/v1/validate', body: greet('prompt =', 'model = "zz-unknown-zz"\nprompt =') },
  'an input that is not declared': { path: '/v1/validate', body: greet('Greet $name', 'Greet $name $mood') },
  'an input that is not read': { path: '/v1/validate', body: greet('Greet $name', 'Greet') },
  'a signature': { path: '/v1/validate', body: PENDING },
  'the contracts of a method': {
    path: '/v1/pipe-io',
    body: tree({ 'main.mthds': TYPED }, { all_pipes: true }),
  },
  'the contracts of an invalid one': { path: '/v1/pipe-io', body: greet('PipeLLM', 'PipeNo') },
  'the fingerprint of an invalid one': { path: '/v1/resolve', body: greet('PipeLLM', 'PipeNo') },
  lint: { path: '/v1/lint', body: { content: GREET } },
  'lint of a syntax error': { path: '/v1/lint', body: { content: 'domain = "é😀" x\n' } },
  'lint of nothing': { path: '/v1/lint', body: { content: '' } },
  'format of a syntax error': { path: '/v1/format', body: { content: 'a = = 3' } },
  'format of what has no spaces': { path: '/v1/format', body: { content: 'a=1\n' } },
  'a run of an unknown pipe': {
    path: '/v1/execute',
    body: tree({ 'main.mthds': COMPOSE }, { pipe_code: 'gone' }),
  },
  'a run without its input': {
    path: '/v1/execute',
    body: tree({ 'main.mthds': COMPOSE }, { pipe_code: 'greet' }),
  },
  'a run with another input': {
    path: '/v1/execute',
    body: tree({ 'main.mthds': COMPOSE }, { pipe_code: 'greet', inputs: { name: 'x', mood: 'y' } }),
  },
  'a run of an invalid method': {
    path: '/v1/execute',
    body: { ...greet('PipeLLM', 'PipeNo'), pipe_code: 'greet', inputs: { name: 'x' } },
  },
  'a run of a signature': {
    path: '/v1/execute',
    body: { ...PENDING, pipe_code: 'greet', inputs: { name: 'x' } },
  },
  'a run without a provider': {
    path: '/v1/execute',
    body: tree({ 'main.mthds': GREET }, { pipe_code: 'greet', inputs: { name: 'x' } }),
  },
  'a run in the background': {
    path: '/v1/start',
    body: tree({ 'main.mthds': COMPOSE }, { pipe_code: 'greet', inputs: { name: 'x' } }),
  },
};

/** What counts of an answer: everything but sentences, schemas and ids. */
export function gist({ status, type, body }: { status: number; type: string; body: unknown }): object {
  const answer = isObject(body) ? body : {};
  const { code, location, errors, is_valid, is_runnable, pending_signatures, diagnostics, changed } = answer;
  const { pipe_io_contracts: contracts, next_step } = answer;
  return {
    status,
    type: type.replace(/;.*/, ''),
    code,
    has_next: isObject(next_step) && typeof next_step.detail === 'string',
    file: isObject(location) ? location.file : undefined,
    errors: Array.isArray(errors) ? errors.map(errorGist) : undefined,
    is_valid,
    is_runnable,
    pending_signatures,
    changed,
    diagnostics: Array.isArray(diagnostics) ? [...new Set(diagnostics.map(diagnosticGist))] : undefined,
    contracts: isObject(contracts) ? JSON.parse(JSON.stringify(contracts, withoutSchema)) : undefined,
  };
}

function errorGist(error: unknown): object {
  const { code, location, suggested_fix: fix } = isObject(error) ? error : {};
  return { code, location, fix: isObject(fix) ? fix.ops : undefined };
}

/** Kind and line: a server finds several errors in a line. */
function diagnosticGist(one: unknown): string {
  const { kind, range } = isObject(one) ? one : {};
  return `${String(kind)} ${isObject(range) ? `${range.start_line}` : ''}`;
}

function withoutSchema(key: string, value: unknown): unknown {
  return key === 'json_schema' ? undefined : value;
}

/** Asks a server. */
export async function askServer(url: string, right: string, { path, body, key = right }: Question) {
  const response = await fetch(`${url}${path}`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      ...(key === null ? {} : { authorization: `Bearer ${key}` }),
    },
    body: JSON.stringify(body),
  });
  const type = response.headers.get('content-type') ?? '';
  return { status: response.status, type, body: (await response.json()) as unknown };
}
