import fc from 'fast-check';
import { type Json, pasted, toRun } from '../../src/model/index.js';
import { ACTIONS, type Change, type Held, type Plan } from '../../src/plan/document/plan.js';
import { change, held, plan } from './fixtures.js';

/** Pieces that mean something to a terminal, to Markdown, to HTML or to GitHub. */
const NASTY = [
  '\u001b[31m',
  '\u001b]8;;https://evil.example\u0007',
  '\u009b2J',
  '\u0000',
  '\r',
  '\n',
  '\n\n# heading\n',
  '\t',
  '\u202e',
  '\u2066',
  '\u200b',
  '\u2028',
  '\ufeff',
  '\ud800',
  '@octocat',
  '@org/team',
  '#12',
  'GH-12',
  'org/repo#1',
  'https://evil.example',
  'www.evil.example',
  'evil@example.com',
  'a1b2c3d4e5f6',
  ':tada:',
  '$x$',
  '<!-- marker -->',
  '-->',
  '</details>',
  '<img src=x onerror=alert(1)>',
  '</code></summary>',
  '&lt;',
  '![a](https://evil.example)',
  '[link](https://evil.example)',
  '[^1]',
  '| cell |',
  '\\|',
  '\\',
  '`',
  '```',
  '````',
  '~~~',
  '**bold**',
  '_x_',
  '1. one',
  '- item',
  '> quote',
  '===',
];

export const nasty: fc.Arbitrary<string> = fc.oneof(
  fc
    .array(fc.oneof(fc.constantFrom(...NASTY), fc.constantFrom('word', ' ', 'Rome', '旅', 'روما', '.')), {
      minLength: 1,
      maxLength: 8,
    })
    .map((parts) => parts.join('')),
  fc.string({ unit: 'binary', minLength: 1, maxLength: 20 }),
);

const json: fc.Arbitrary<Json> = fc.oneof(
  nasty,
  fc.constant(null),
  fc.boolean(),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.array(nasty, { maxLength: 4 }),
  fc.record({ $ref: nasty }),
  fc.record({ $unknown: nasty }),
  fc.dictionary(nasty, nasty, { maxKeys: 3, noNullPrototype: true }),
);

const place = fc.option(fc.record({ file: nasty, line: fc.nat(99), column: fc.nat(99) }));
const leaf = fc.record({ path: nasty, before: json, after: json }, { requiredKeys: ['path'] });
const effect = fc.record({
  what: fc.constantFrom('repins' as const, 'pinned_by', 'used_by'),
  address: nasty,
});

const anyChange: fc.Arbitrary<Change> = fc
  .record({
    address: nasty,
    action: fc.constantFrom(...ACTIONS),
    reason: nasty,
    place,
    leaves: fc.array(leaf, { maxLength: 3 }),
    unmanaged: fc.array(nasty, { maxLength: 2 }),
    overwrites: fc.constantFrom(null, 'takeover' as const, 'drift' as const),
    kept: fc.dictionary(nasty, fc.record({ live: json, desired: json }), {
      maxKeys: 1,
      noNullPrototype: true,
    }),
    effects: fc.array(effect, { maxLength: 3 }),
    renamed_from: fc.option(nasty),
  })
  .map(change);

const heldLeaf = fc.record({ path: nasty, base: json, live: json, git: json }, { requiredKeys: ['path'] });
const anyHeld: fc.Arbitrary<Held> = fc
  .record({
    address: nasty,
    why: fc.constantFrom('drift' as const, 'gone', 'takeover', 'undecided'),
    message: nasty,
    place,
    leaves: fc.array(heldLeaf, { maxLength: 2 }),
    remedies: fc.array(
      fc.oneof(
        fc.record({ to: nasty, type: nasty }),
        fc.tuple(nasty, nasty).map(([to, word]) => toRun(to, pasted('apply', '--only', word))),
      ),
      { maxLength: 2 },
    ),
  })
  .map(held);

/** Plans whose every name, text and message may be hostile. */
export const anyPlan: fc.Arbitrary<Plan> = fc
  .record({
    target: nasty,
    base_url: nasty,
    source: fc.record({
      commit: fc.option(nasty),
      dirty: fc.boolean(),
      refused: fc.array(fc.record({ code: nasty, message: nasty, remedy: nasty }), { maxLength: 2 }),
    }),
    changes: fc.array(anyChange, { maxLength: 12 }),
    held: fc.array(anyHeld, { maxLength: 5 }),
    secret_writes: fc.array(
      fc.record({
        address: nasty,
        field: nasty,
        variable: fc.option(nasty),
        status: fc.constantFrom('changed' as const, 'unchanged', 'unknown'),
        write: fc.boolean(),
      }),
      { maxLength: 2 },
    ),
    unreadable: fc.array(fc.record({ address: nasty, message: nasty }), { maxLength: 2 }),
    diagnostics: fc.array(
      fc.record({
        code: nasty,
        severity: fc.constantFrom('error' as const, 'warning', 'note'),
        message: nasty,
        address: fc.option(nasty),
        place,
        remedy: fc.option(nasty),
      }),
      { maxLength: 3 },
    ),
    plan_digest: nasty,
  })
  .map((part) => plan(part));

/**
 * Control, bidi and invisible characters, and lone surrogates; a line break is fine. Joiners and
 * variation selectors depend on their neighbours and have a test of their own.
 */
export const HIDDEN =
  /(?!\n|\u200c|\u200d|[\ufe0e\ufe0f\u180b-\u180d\u{e0100}-\u{e01ef}]|[\u0600-\u0605]|\u06dd|\u070f|\u0890|\u0891|\u08e2)[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/u;

/** Takes out what `styleText` writes, and nothing else. */
export function withoutColor(text: string): string {
  return text.replaceAll(new RegExp(`${String.fromCharCode(27)}\\[[0-9]{1,2}m`, 'g'), '');
}
