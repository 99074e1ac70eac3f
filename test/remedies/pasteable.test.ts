import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { transformSync } from 'esbuild';
import { describe, expect, it } from 'vitest';
import { parseAst } from 'vitest/node';
import type { UserError } from '../../src/model/index.js';
import { kinds } from '../../src/providers/pipelines/kinds/index.js';
import { fits } from '../../src/run/open/patterns.js';

const ROOT = path.resolve(import.meta.dirname, '../../src');

/** Every text of a source, with `X` for what is filled in. */
function textsIn(file: string): string[] {
  const { code } = transformSync(readFileSync(file, 'utf8'), { loader: 'ts', target: 'node20' });
  const found: string[] = [];
  const visit = (value: unknown): void => {
    if (Array.isArray(value)) for (const one of value) visit(one);
    else if (value !== null && typeof value === 'object') {
      const {
        type,
        value: literal,
        quasis,
      } = value as { type?: string; value?: unknown; quasis?: unknown[] };
      if (type === 'Literal' && typeof literal === 'string') found.push(literal);
      if (type === 'TemplateLiteral')
        found.push((quasis as { value: { cooked: string } }[]).map((quasi) => quasi.value.cooked).join('X'));
      for (const [key, child] of Object.entries(value)) if (key !== 'parent') visit(child);
    }
  };
  visit(parseAst(code));
  return found;
}

const GIT =
  'add|bisect|branch|checkout|clean|clone|commit|config|diff|fetch|fsck|gc|init|lfs|log|merge|mergetool|pull|push|rebase|remote|reset|restore|rev-parse|revert|rm|secret|show|sparse-checkout|stash|status|submodule|switch|tag|update-ref';
const COMMAND = new RegExp(
  `(?<![\\w/.&|-] ?|["$(])\\b(?:git (?:-C \\S+ )?(?:${GIT})(?= |$)|git-crypt |openssl |export \\w+=|gpg -|age -|sops |npx |npm |ulimit |transcrypt |ansible-vault ).*`,
  'g',
);
/** The place of a command that is more than a mention: a colon comes before it, or nothing. */
const ANY = new RegExp(
  `(?<![\\w/.$"-])(?:git (?:-C \\S+ )?(?:${GIT})(?= |[.,;)]|$)|git-crypt |openssl |gpg -|age -|sops |transcrypt |ansible-vault )`,
  'g',
);

/** What keeps commands and lines of a text from being copied up to the end of their line; empty where nothing does. */
function faults(text: string): string[] {
  return text
    .split('\n')
    .flatMap((line) => [
      ...[...line.matchAll(ANY)].flatMap(({ index }) =>
        /(?:^\s*|: |(?:&&|\|\|) |^ {2,})$/.test(line.slice(0, index))
          ? []
          : [`in the middle of a sentence: ${line}`],
      ),
      ...[...line.matchAll(COMMAND)].flatMap(([command]) =>
        /[.,;:]$|[.,;] | \(| or | and | then /.test(command.replace(/"[^"]*"/g, '"X"'))
          ? [`words or punctuation behind: ${command}`]
          : [],
      ),
      ...(/: ?\{[^`]*\}[.,;](?: |$)/.test(line) ? [`punctuation behind a line of YAML: ${line}`] : []),
      ...(/(?:^|[.;:] |\b(?:or|and) )(?:Write|Add|Set(?! X:)|Use|Begin with|For (?:example|instance):?|write|add|set)(?: it)?(?: without quotes:)? [\w.]+: [^ .,;]+[.,;]$/.test(
        line,
      )
        ? [`punctuation behind a line of YAML: ${line}`]
        : []),
    ]);
}

/**
 * Tables of codes are documentation, for every place and target: docs/errors.md and `explain`. What is to be copied from
 * them stands between backticks and goes no further, so what is outside of these must hold no command.
 */
const isTable = (file: string) => file.endsWith('-codes.ts');

/** The text without whole commands between backticks. */
function withoutSpans(text: string): string {
  const isWhole = (span: string) => [ANY, COMMAND].some((command) => span.search(command) === 0);
  return text.replace(/`([^`]*)`/g, (span, inside: string) => (isWhole(inside) ? '`…`' : span));
}

/** Texts that are no advice: files that are written, and what shows what another program did. */
const NOT_PRINTED =
  /^(?:cli\/commands\/init\/init-(?:files|workflows)|providers\/pipelines\/(?:starter|emulator)|emulator\/|.*generated\/)/;

describe('commands and lines to paste', () => {
  it.each([
    'Check the last change: git log --stat X.',
    'Restore it: git push --force-with-lease=X:X X X. If not, remove it: git update-ref -d X',
    'Reset it: git push X X:ref.',
    'Add them by hand: vars: {X}.',
    'Create one with openssl rand -hex 32, and store it.',
    'Create one: openssl rand -hex 32.',
    'Check with git fsck; if the clone is damaged, clone again.',
    'Fetch it (git fetch --unshallow).',
    'To fetch it: git fetch --unshallow (once)',
    'Write artifact_type: X.',
    'Write it without quotes: org_id: X.',
    'For instance sync: {"prompts/Tone": {protect: true}}.',
  ])('are found where they cannot be copied: %s', (text) => {
    expect(faults(text)).not.toEqual([]);
  });

  it.each([
    'To fetch it: git fetch --unshallow',
    'Put it right: git config core.symlinks true && git checkout -- X',
    'git revert --no-edit X..X',
    'Git left X of the files out of this checkout.',
    'Add it, for example targets: {staging: {org_id: 2}}',
    'Choose one: git config pipelines-sync.remote <name>',
    'Use one of: X.',
  ])('may stand like this: %s', (text) => {
    expect(faults(text)).toEqual([]);
  });

  it.each([
    ['Fetch it, `git fetch --unshallow`, then plan again.', []],
    ['Fetch it with git fetch --unshallow, or pass `--allow-older`.', ['in the middle']],
    ['Fetch it: `see git fetch --unshallow`.', ['in the middle']],
  ])('stand between backticks in a table of codes: %s', (text, found) => {
    const shown = faults(withoutSpans(text));
    for (const fault of found) expect(shown).toContainEqual(expect.stringContaining(fault));
    expect(shown.length > 0).toBe(found.length > 0);
  });

  it.each([
    ['plan', ['plan', 'all.yaml', '--only', 'prompts/*']],
    ['apply', ['apply', 'all.yaml', '--only', 'prompts/*']],
    ['compile', ['compile', 'all.yaml', '--only', 'prompts/*']],
    ['drift', ['drift', '--only', 'prompts/*']],
    ['rollback --to 1', ['rollback', '--to', '1', '--only', 'prompts/*']],
  ])('a file in place of a pattern: %s suggests itself', (typed, words) => {
    const [verb = '', ...rest] = typed.split(' ');
    const takesFiles = !['drift', 'rollback'].includes(verb);
    const refused = () =>
      fits('--only', 'all.yaml', ['prompts/A'], kinds, 'nothing', { words: [verb, ...rest], takesFiles });
    expect(refused).toThrow('looks like a file');
    try {
      refused();
    } catch (error) {
      expect((error as UserError).advice.command?.argv).toEqual(['pipelines-sync', ...words]);
    }
  });

  it('end their line in every text of the sources', () => {
    const files = readdirSync(ROOT, { recursive: true, encoding: 'utf8' })
      .map((file) => file.replaceAll(path.sep, '/'))
      .filter((file) => file.endsWith('.ts') && !file.endsWith('.d.ts') && !NOT_PRINTED.test(file));
    const texts = files.flatMap((file) =>
      textsIn(path.join(ROOT, file)).map((text) => ({
        file,
        text: isTable(file) ? withoutSpans(text) : text,
      })),
    );
    expect(texts.length).toBeGreaterThan(5000);
    expect(texts.filter(({ text }) => text.search(ANY) >= 0).length).toBeGreaterThan(20);
    expect(texts.flatMap(({ file, text }) => faults(text).map((fault) => `${file}: ${fault}`))).toEqual([]);
  });
});
