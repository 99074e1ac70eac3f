import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { expectedPlace, type Lines, pipeLines, type ServerLocation, type Texts } from './expected-place.js';
import { ask, type PlannedFinding, type PlannedTree, RealPipelexScene } from './real-scene.js';

// The methods in the server's own package, with the verdict that its makers expect. They stay there.
const CORPUS = inject('pipelex').corpus;
const ENTRIES = readdirSync(CORPUS).sort();

interface ServerError {
  code: string;
  detail: string;
  location?: ServerLocation;
}

interface Verdict {
  is_valid: boolean;
  errors?: ServerError[];
  warnings?: ServerError[];
}

interface Diagnostic {
  message: string;
  range: { start_line: number; start_col: number };
}

/** A finding that the server's own answers call for. */
interface Expected {
  file: string | null;
  from: number;
  to: number;
  says: string;
}

const textsOf = (entry: string): Texts => {
  const folder = path.join(CORPUS, entry);
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  return Object.fromEntries(
    files
      .filter((file) => statSync(path.join(folder, file)).isFile())
      .map((file) => [file.replaceAll(path.sep, '/'), readFileSync(path.join(folder, file), 'utf8')]),
  );
};

const bundlesOf = (entry: string): Texts =>
  Object.fromEntries(Object.entries(textsOf(entry)).filter(([file]) => file.endsWith('.mthds')));

const validity = (entry: string) =>
  /^validity = "(\w+)"$/m.exec(readFileSync(path.join(CORPUS, entry, 'entry.toml'), 'utf8'))?.[1];

const verdicts = new Map<string, Promise<Verdict>>();

/** The verdict of the server, asked without the tool, and once. */
function verdictOf(entry: string): Promise<Verdict> {
  const known = verdicts.get(entry) ?? ask<Verdict>('/v1/validate', { files: bundlesOf(entry) });
  verdicts.set(entry, known);
  return known;
}

/** What the server says of an entry when it is asked without the tool. */
async function askedDirectly(entry: string): Promise<{ valid: boolean; expected: Expected[] }> {
  const texts = bundlesOf(entry);
  const { is_valid, errors = [], warnings = [] } = await verdictOf(entry);
  const line = (says: string, place: Lines): Expected => ({
    ...(place ?? { file: null, from: 0, to: 0 }),
    says,
  });
  const expected = [...errors, ...warnings].map(({ code, location }) =>
    line(code, expectedPlace(location, texts)),
  );
  for (const [file, content] of Object.entries(texts)) {
    const { diagnostics } = await ask<{ diagnostics: Diagnostic[] }>('/v1/lint', { content });
    for (const { message, range } of diagnostics)
      expected.push(line(message, { file, from: range.start_line, to: range.start_line }));
    const { changed } = await ask<{ changed: boolean }>('/v1/format', { content });
    if (changed) expected.push(line('format', { file, from: 1, to: Number.POSITIVE_INFINITY }));
  }
  return { valid: is_valid, expected };
}

const says = ({ message, remedy = '' }: PlannedFinding) => `${message} ${remedy}`;

describe('every method in the package of the server', () => {
  let scene: RealPipelexScene;
  let code: number;
  let trees: Map<string, PlannedTree>;

  beforeAll(async () => {
    const files = ENTRIES.flatMap((entry) =>
      Object.entries(textsOf(entry)).map(([file, text]) => [`${entry}/${file}`, text]),
    );
    scene = await RealPipelexScene.open(Object.fromEntries(files));
    ({ code, trees } = await scene.plan());
  });
  afterAll(() => scene?.close());

  it('has the verdict that its makers expect, in one plan', () => {
    expect(ENTRIES.length).toBeGreaterThanOrEqual(107);
    const expected = ENTRIES.map((entry) => `${entry} ${validity(entry)}`);
    expect([...trees].map(([tree, { state }]) => `${path.posix.basename(tree)} ${state}`)).toEqual(expected);
    expect(expected.filter((line) => line.endsWith(' invalid')).length).toBeGreaterThanOrEqual(48);
    expect(code).toBe(5);
  });

  it.each(ENTRIES)('%s: each finding of the server has its place, and there is no other', async (entry) => {
    const tree = trees.get(`methods/${entry}`);
    const { valid, expected } = await askedDirectly(entry);
    expect(tree?.state).toBe(valid ? 'valid' : 'invalid');
    const left = [...(tree?.findings ?? [])];
    for (const { file, from, to, says: said } of expected) {
      const at = left.findIndex(({ place, ...finding }) => {
        if (!says(finding).includes(said)) return false;
        if (file === null) return place === undefined;
        return place?.file === `methods/${entry}/${file}` && place.line >= from && place.line <= to;
      });
      expect(at, `${said} at ${file}:${from}, among ${JSON.stringify(left, null, 1)}`).not.toBe(-1);
      left.splice(at, 1);
    }
    expect(left).toEqual([]);
  });

  it('has its findings within the pipe that the server names', async () => {
    let named = 0;
    for (const entry of ENTRIES) {
      if (validity(entry) === 'valid') continue;
      const texts = bundlesOf(entry);
      const { errors = [] } = await verdictOf(entry);
      for (const { code: error, location = {} } of errors) {
        const { pipe, file } = location;
        if (pipe === undefined) continue;
        const written = file === undefined ? Object.keys(texts) : [file];
        const within = written.flatMap((one) => {
          const lines = pipeLines(texts[one] ?? '', pipe);
          return lines === undefined ? [] : [{ file: `methods/${entry}/${one}`, ...lines }];
        });
        expect(within, `${entry}: no table of ${pipe}`).toHaveLength(1);
        const [{ file: where = '', from = 0, to = 0 } = {}] = within;
        const places = trees
          .get(`methods/${entry}`)
          ?.findings.filter((finding) => says(finding).includes(error))
          .map(({ place }) => place);
        expect(places?.length, entry).toBeGreaterThan(0);
        for (const place of places ?? []) {
          expect(place?.file).toBe(where);
          expect(place?.line).toBeGreaterThanOrEqual(from);
          expect(place?.line).toBeLessThanOrEqual(to);
        }
        named += 1;
      }
    }
    expect(named).toBeGreaterThanOrEqual(45);
  });
});
