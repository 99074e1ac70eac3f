import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import {
  API_KEY,
  embeddedPipelex,
  type PipelexEmulator,
} from '../../src/providers/pipelex/emulator/index.js';
import { GREETING } from './greeting.js';

// What npm test believes of the server: each question goes to the embedded server and to the real one.

type Answer = { status: number; type: string | null; body: Record<string, unknown> };
type Question = { method?: string; path: string; body?: unknown; key?: string };

let embedded: PipelexEmulator;
beforeAll(async () => {
  embedded = await embeddedPipelex.start();
});
afterAll(() => embedded?.close());

async function answerOf(url: string, key: string, { method = 'POST', path, body, ...more }: Question) {
  const response = await fetch(url + path, {
    method,
    headers: { authorization: `Bearer ${more.key ?? key}`, 'content-type': 'application/json' },
    ...(body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) }),
  });
  const type = response.headers.get('content-type')?.split(';')[0] ?? null;
  return { status: response.status, type, body: await response.json() } as Answer;
}

/** What the provider reads of an answer; texts for people and schemas may differ. */
function gist({ status, type, body }: Answer): unknown {
  const pick = (from: unknown, ...names: string[]) =>
    Object.fromEntries(
      names.flatMap((name) => {
        const value = (from as Record<string, unknown>)[name];
        return value === undefined ? [] : [[name, value]];
      }),
    );
  const items = (name: string) =>
    Array.isArray(body[name])
      ? { [name]: body[name].map((one) => pick(one, 'code', 'params', 'location', 'suggested_fix')) }
      : {};
  // `finding` is a text for people, and schemas of concepts are long.
  const comparable = (value: unknown) =>
    JSON.parse(JSON.stringify(value), (name, one) =>
      name === 'json_schema' || name === 'finding' ? typeof one : one,
    );
  const contracts = body.pipe_io_contracts !== undefined && {
    pipe_io_contracts: body.pipe_io_contracts,
  };
  const crate = body.crate as { fingerprint: string; source_map: object } | undefined;
  const diagnostics = body.diagnostics as { kind: string; range?: { start_line: number } }[] | undefined;
  return comparable({
    status,
    type,
    ...pick(body, 'is_valid', 'is_runnable', 'pending_signatures', 'default_pipe_ref', 'validated_pipes'),
    ...pick(
      body,
      'code',
      'domain',
      'retry',
      'params',
      'location',
      'formatted',
      'changed',
      'protocol_version',
    ),
    ...(body.next_step ? { next_step: pick(body.next_step, 'kind') } : {}),
    ...items('errors'),
    ...items('warnings'),
    ...contracts,
    ...(crate && { source_map: crate.source_map, fingerprint: typeof crate.fingerprint }),
    ...(Array.isArray(diagnostics) && {
      diagnostics: diagnostics.slice(0, 1).map(({ kind, range }) => [kind, range?.start_line]),
    }),
  });
}

const method = (change: (text: string) => string = (text) => text) => ({ 'a.mthds': change(GREETING) });
const swap = (from: string, to: string) => method((text) => text.replace(from, to));
const more = (text: string) => method((all) => `${all}\n${text}`);

const METHODS: Record<string, Record<string, unknown>> = {
  'a good method': method(),
  'one below a folder, beside other files': { 'x/a.mthds': GREETING, 'notes.md': 'Hi' },
  'an unknown concept': swap('"Greeting"\nprompt', '"Nowhere"\nprompt'),
  'a name that no input declares': swap('$person', '$person and $other'),
  'an input that is not read': swap('{ person = "Text" }', '{ person = "Text", mood = "Text" }'),
  'a concept that every method has': swap('[concept]\n', '[concept]\nText = "Mine"\n'),
  'a main pipe that is no name': swap('main_pipe   = "greet"', 'main_pipe   = "Not a name"'),
  'no domain': swap('domain      = "greetings"\n', ''),
  'a hint that nobody knows': swap(
    '"Text"',
    '{ concept = "Text", hints = { intent = "shouting", tone = "loud" } }',
  ),
  'a hint that is known': swap('"Text"', '{ concept = "Text", hints = { intent = "label" } }'),
  'no description of a pipe': swap('description = "Greets a person by name"\n', ''),
  'a file that is sent by hash': { ...method(), 'x.bin': { sha256: 'a'.repeat(64), size: 3 } },
  'an unknown type of pipe': swap('"PipeLLM"', '"PipeMarvel"'),
  'no TOML': swap('[concept]', '[concept'),
  'an unknown pipe': more(
    '[pipe.all]\ntype = "PipeSequence"\ndescription = "All"\noutput = "Text"\nsteps = [\n  { pipe = "gone", result = "x" },\n]\n',
  ),
  'a pipe without implementation': more('[pipe.later]\ndescription = "Later"\noutput = "Text"\n'),
  'lists, and what may be absent': swap(
    '{ person = "Text" }\noutput      = "Greeting"\nprompt      = "Write a greeting for $person"',
    '{ person = "Text[2]", mood = "Text?" }\noutput      = "Greeting[]"\nprompt      = "$person{% if mood %} $mood{% endif %}"',
  ),
  'a byte order mark': method((text) => `\ufeff${text}`),
  'no file': {},
  'the old suffix alone': { 'a.plx': GREETING },
  'inputs of a run': { ...method(), 'inputs.json': '{}' },
  'a hidden file': { ...method(), '.env': '' },
  'a virtual environment': { ...method(), 'pyvenv.cfg': '' },
  'a file called as a folder that is kept out': { ...method(), node_modules: '' },
  'a package within': { ...method(), 'b/METHODS.toml': '' },
  'a name that is not NFC': { ...method(), 'e\u0301.md': '' },
  'two names that differ in case': { ...method(), 'Notes.md': '', 'notes.md': '' },
  'a path that leaves the tree': { ...method(), '../b.mthds': GREETING },
  'a Python file': { ...method(), 'tools.py': 'x = 1\n' },
};

const OTHERS: Record<string, Question> = {
  version: { method: 'GET', path: '/v1/version' },
  'the version of the old API': { method: 'GET', path: '/api/v1/pipelex_version' },
  'another key': { path: '/v1/validate', body: { files: method() }, key: 'another-key-0123456789' },
  'no JSON': { path: '/v1/validate', body: '{nope' },
  'no question': { path: '/v1/validate', body: {} },
  'no content': { path: '/v1/lint', body: {} },
  'lint of a good file': { path: '/v1/lint', body: { content: GREETING } },
  'lint of no TOML': { path: '/v1/lint', body: { content: GREETING.replace('[concept]', '[concept') } },
  'format of no TOML': { path: '/v1/format', body: { content: GREETING.replace('[concept]', '[concept') } },
  'a run without models': {
    path: '/v1/execute',
    body: { files: method(), pipe_code: 'greet', inputs: { person: 'Ann' } },
  },
  'a run of an unknown pipe': { path: '/v1/execute', body: { files: method(), pipe_code: 'gone' } },
  'a run of the main pipe': { path: '/v1/execute', body: { files: method(), inputs: { person: 'Ann' } } },
  'a run without its inputs': { path: '/v1/execute', body: { files: method(), pipe_code: 'greet' } },
  'a run with an input too many': {
    path: '/v1/execute',
    body: { files: method(), pipe_code: 'greet', inputs: { person: 'Ann', mood: 'good' } },
  },
  'a run of a method that is invalid': {
    path: '/v1/execute',
    body: { files: swap('"Greeting"\nprompt', '"Nowhere"\nprompt'), pipe_code: 'greet' },
  },
  'a run of a pipe without implementation': {
    path: '/v1/execute',
    body: { files: more('[pipe.later]\ndescription = "Later"\noutput = "Text"\n'), pipe_code: 'later' },
  },
  'another method of HTTP': { method: 'GET', path: '/v1/validate' },
  'a start': { path: '/v1/start', body: { files: method(), pipe_code: 'greet', inputs: { person: 'Ann' } } },
};

describe('the embedded server answers as the real one', () => {
  const real = inject('pipelex');
  const same = async (question: Question) => {
    const [ours, theirs] = await Promise.all([
      answerOf(embedded.url, API_KEY, question),
      answerOf(real.url, real.key, question),
    ]);
    expect(gist(ours)).toEqual(gist(theirs));
  };

  it.each(Object.entries(METHODS))('about a method with %s', async (_, files) => {
    await same({ path: '/v1/validate', body: { files } });
    await same({ path: '/v1/resolve', body: { files } });
    await same({ path: '/v1/pipe-io', body: { files, all_pipes: true } });
  });

  it.each(Object.entries(OTHERS))('about %s', async (_, question) => {
    await same(question);
  });

  it.each([
    ['a comment', `# Hi\n${GREETING}`, true],
    ['layout', GREETING.replace(/ +=/g, ' ='), true],
    ['a prompt', GREETING.replace('Write a', 'Compose a'), false],
    ['a description', GREETING.replace('Say hello', 'Say hi'), false],
  ])('about the fingerprint after a change of %s', async (_, text, isSame) => {
    for (const [url, key] of [
      [embedded.url, API_KEY],
      [real.url, real.key],
    ] as const) {
      const of = async (content: string) => {
        const answer = await answerOf(url, key, {
          path: '/v1/resolve',
          body: { files: { 'b.mthds': content } },
        });
        return (answer.body.crate as { fingerprint: string }).fingerprint;
      };
      expect((await of(GREETING)) === (await of(text)), url).toBe(isSame);
    }
  });
});
