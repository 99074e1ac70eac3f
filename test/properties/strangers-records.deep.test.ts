import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { SavedPlatform } from '../apply/failures/state.js';
import { ALL_KINDS, ALL_KINDS_ENV } from '../support/all-kinds.js';
import { type Ran, Workspace } from '../support/workspace.js';

const FOLDER = '.pipelines-sync/rome-team/staging';
/** Stands in every text that a stranger writes, and is a part of every number. */
const MARK = 'str4nger';
const NUMBER = 66_600_666;

const hostileText = fc.constantFrom(
  `../${MARK}`,
  `../../api/organizations/${MARK}`,
  `${MARK}/..`,
  `%2e%2e%2f${MARK}`,
  `..\\${MARK}`,
  `https://${MARK}.example.com/api`,
  `${MARK}?scope=all#x`,
  `${MARK}\r\nX-Evil: 1`,
  `${MARK}\u001b[31m\u001b]8;;https://evil.example.com\u0007`,
  `${MARK}\u202e\u2028`,
  `--upload-pack=${MARK}`,
  `\${${MARK}}`,
  `project:1/../${MARK}`,
  `prompts/${MARK}`,
  `id:${MARK}`,
  `::set-output name=x::${MARK}`,
);
const hostileValue: fc.Arbitrary<unknown> = fc.oneof(
  hostileText,
  fc.constantFrom<unknown>(null, NUMBER, -NUMBER, NUMBER + 0.5, 1e300, true, [], {}, '', '.', '..'),
  fc.record({ $ref: hostileText }),
  fc.record({ $env: fc.constant('PIPELINES_API_KEY'), x: hostileText }),
  fc.array(hostileText, { maxLength: 2 }),
  fc.constant(JSON.parse(`{"__proto__":{"x":"${MARK}"},"constructor":"${MARK}"}`)),
  fc.constant('@deep'),
);

interface Change {
  file: number;
  /** Which of the places of the file. */
  at: number;
  /** Which member it is about; null: any. */
  key: string | null;
  value: unknown;
  what: 'replace' | 'add' | 'remove';
}

const change: fc.Arbitrary<Change> = fc.record({
  file: fc.nat(1000),
  at: fc.nat(10_000),
  key: fc.option(
    fc.constantFrom(
      ...['id', 'partition', 'address', 'kind', 'generation', 'replaced', 'commit', 'source', 'base_url'],
      ...['key', 'route', 'body', 'sent_at', 'content', 'state', 'version', 'run_url', 'actor', 'leaves'],
    ),
  ),
  value: hostileValue,
  what: fc.constantFrom('replace', 'replace', 'replace', 'add', 'remove'),
});

/** Every object and list in a value, with its keys. */
function places(value: unknown, found: { holder: Record<string, unknown>; key: string }[] = []) {
  if (typeof value !== 'object' || value === null) return found;
  for (const key of Object.keys(value)) {
    found.push({ holder: value as Record<string, unknown>, key });
    places((value as Record<string, unknown>)[key], found);
  }
  return found;
}

function disturb(value: unknown, { at, key, value: chosen, what }: Change): void {
  const hostile: unknown = JSON.parse(JSON.stringify(chosen));
  const every = places(value);
  const named = every.filter((one) => one.key === key);
  const all = named.length > 0 ? named : every;
  const place = all[at % Math.max(1, all.length)];
  if (place === undefined) return;
  if (what === 'remove') delete place.holder[place.key];
  else if (what === 'add')
    place.holder[typeof hostile === 'string' ? hostile.slice(0, 40) : 'extra'] = hostile;
  else place.holder[place.key] = hostile;
}

/** A record with the body that it holds as text taken apart, and the way back. */
function opened(value: { launch?: { body?: unknown } | null }) {
  const body = value?.launch?.body;
  if (value?.launch != null && typeof body === 'string' && body.startsWith('{'))
    value.launch.body = JSON.parse(body);
  return value;
}

function closed(value: { launch?: { body?: unknown } | null }) {
  if (typeof value?.launch?.body === 'object' && value.launch.body !== null)
    value.launch.body = JSON.stringify(value.launch.body);
  return value;
}

/** Nested deeper than anybody can go; it comes into the text where a value says `@deep`. */
const DEEP = `${'['.repeat(20_000)}${']'.repeat(20_000)}`;

/** A body without the ids and versions that differ from run to run. */
function plainBody(body: unknown): string {
  return JSON.stringify(body, (name, value: unknown) =>
    /(?:_id|Id)$|^version$/.test(name) && name !== 'node_id' && name !== 'field_id' ? 0 : value,
  );
}

/** Whoever may push a ref, or plant a file, writes records: what they say never reaches the platform. */
describe('records of strangers', () => {
  let workspace: Workspace;
  let platform: SavedPlatform;
  /** The ledger of an apply that was cut off: head, entries, journal, lock, and a launch without an answer. */
  let ledger: Map<string, string>;
  /** Where an undisturbed repository writes, and what it creates. */
  let routes: Set<string>;
  let bodies: Set<string>;
  beforeAll(async () => {
    workspace = await Workspace.open(ALL_KINDS);
    Object.assign(workspace.env, ALL_KINDS_ENV);
    expect((await workspace.run('apply', '--yes', '--only', 'prompts/*')).code).toBe(0);
    workspace.emulator.setFaults([
      { match: { method: 'POST', path: /\/experiments$/ }, nth: 1, when: 'after', drop: true },
    ]);
    expect((await workspace.run('apply', '--yes', '--launch', '*')).code).toBe(4);
    workspace.emulator.setFaults([]);
    await workspace.write('pipelines/rome.md', 'Another text about {{city}}.\n');
    ledger = new Map();
    const found = await readdir(path.join(workspace.folder, FOLDER), {
      recursive: true,
      withFileTypes: true,
    });
    for (const one of found.filter((file) => file.isFile())) {
      const file = path.relative(workspace.folder, path.join(one.parentPath, one.name));
      ledger.set(file, await readFile(path.join(workspace.folder, file), 'utf8'));
    }
    platform = new SavedPlatform(workspace.emulator);
    const before = workspace.emulator.requests.length;
    expect((await workspace.run('apply', '--yes')).code).toBe(0);
    // Everything that the files hold now, created anew.
    await workspace.loseLedger();
    const fresh = await Workspace.open({
      ...ALL_KINDS,
      'pipelines/rome.md': 'Another text about {{city}}.\n',
    });
    Object.assign(fresh.env, ALL_KINDS_ENV);
    expect((await fresh.run('apply', '--yes', '--launch', '*')).code).toBe(0);
    const all = [...workspace.emulator.requests, ...fresh.emulator.requests];
    await fresh.close();
    routes = new Set(all.map(({ method, route }) => `${method} ${route}`));
    for (const { method, route } of all.filter(({ method }) => method === 'POST'))
      for (const other of ['PUT', 'PATCH']) if (method === 'POST') routes.add(`${other} ${route}/:id`);
    bodies = new Set(all.filter(({ method }) => method === 'POST').map(({ body }) => plainBody(body)));
    expect(workspace.emulator.requests.slice(before).some(({ method }) => method === 'PUT')).toBe(true);
  });
  afterAll(() => workspace.close());

  async function restore(changes: readonly Change[], asJournal: boolean): Promise<void> {
    platform.restore(workspace.emulator);
    await workspace.loseLedger();
    const files = [...ledger.keys()].filter((file) => !file.endsWith('.jsonl')).sort();
    const texts = new Map(ledger);
    for (const one of changes) {
      // Every second one is about the launch, which is the only record of a whole request.
      const launch = files.find((file) => file.includes('/experiments/'));
      const file = (one.file % 2 === 0 ? launch : files[one.file % files.length]) ?? '';
      const value = opened(JSON.parse(texts.get(file) ?? 'null'));
      disturb(value, one);
      texts.set(file, JSON.stringify(closed(value)));
    }
    if (asJournal) {
      const head = JSON.parse(texts.get(`${FOLDER}/head.json`) ?? '{}');
      const entries = files.filter((file) => !file.endsWith('head.json'));
      const lines = [
        { t: 'begin', start: { at: '2026-01-01T00:00:00Z', head, intents: [], marks: [] } },
        ...entries.map((file) => ({ t: 'put', entry: JSON.parse(texts.get(file) ?? '{}') })),
      ];
      texts.set(`${FOLDER}/journal.jsonl`, lines.map((line) => `${JSON.stringify(line)}\n`).join(''));
      const lock = {
        ...{ host: 'h', machine: 'm', pid: 1, started: null, format: 1, run: '0123456789abcdef' },
        ...{ actor: 'a', run_url: null, commit: null, ended: true },
        ...{ started_at: '2026-01-01T00:00:00Z', at: '2026-01-01T00:00:00Z' },
      };
      for (const one of changes) disturb(lock, one);
      texts.set(`${FOLDER}/lock-000001.json`, JSON.stringify({ ...lock, ended: true }));
    }
    for (const [file, text] of texts) await workspace.write(file, text.replaceAll('"@deep"', DEEP));
  }

  function expectHarmless(ran: Ran, mark: number): void {
    for (const { method, path: at, route, body, idempotencyKey } of workspace.emulator.requests.slice(mark)) {
      expect(at).not.toContain(MARK);
      expect(idempotencyKey ?? '').not.toContain(MARK);
      // Never beside the routes that the platform has; what is written, only where this repository writes.
      expect(route, at).not.toBeNull();
      if (method === 'GET') continue;
      const text = JSON.stringify(body);
      expect(routes).toContain(`${method} ${route}`);
      expect(text).not.toContain(MARK);
      expect(text).not.toContain(String(NUMBER));
      if (method === 'POST') expect(bodies).toContain(plainBody(body));
    }
    for (const text of [ran.out, ran.err]) {
      // biome-ignore lint/suspicious/noControlCharactersInRegex: these must not reach a terminal
      expect(text).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u2028\u202e]/);
      expect(text).not.toMatch(/^\s*::/m);
      expect(text).not.toContain('PS9001');
    }
    expect([0, 1, 2, 3, 4]).toContain(ran.code);
  }

  it('choose neither a route nor a body, and act on no terminal', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(change, { minLength: 1, maxLength: 4 }),
        fc.boolean(),
        fc.constantFrom(
          ['apply', '--yes'],
          ['apply', '--yes', '--json'],
          ['apply', '--yes', '--on-drift', 'overwrite', '--launch', '*', '--take-over'],
          ['drift'],
          ['plan', '--format', 'markdown'],
          ['ledger', 'show'],
          ['history'],
        ),
        async (changes, asJournal, command) => {
          await restore(changes, asJournal);
          const mark = workspace.emulator.requests.length;
          expectHarmless(await workspace.run(...command), mark);
        },
      ),
      { numRuns: 250 },
    );
  }, 900_000);
});
