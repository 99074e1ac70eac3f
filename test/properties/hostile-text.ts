import fc from 'fast-check';

/** Names that somebody may give, and that some place or other could misread. */
export const HOSTILE_NAMES: readonly string[] = [
  'a/b',
  'a%2Fb',
  'a%2fb',
  'a@project:22',
  '@',
  '%',
  '"quoted"',
  "it's",
  '`back`',
  'line\nbreak',
  'carriage\r\nreturn',
  'tab\tname',
  '\u202eoverride',
  '\u05e9\u05dc\u05d5\u05dd \u0645\u0631\u062d\u0628\u0627',
  '🚀 launch 👩‍👩‍👧',
  '日本語 テスト',
  'İstanbul ΟΔΟΣ ß',
  'e\u0301 and é',
  '..',
  '.',
  '../../etc/passwd',
  '.git',
  'CON',
  'head.json',
  '$' + '{wf}',
  '{$var: wf}',
  '$ref',
  'id:7',
  '*',
  'prompts/*',
  '__proto__',
  'constructor',
  'A b',
  'a--B!',
  '!!!',
  '- item',
  '# heading',
  '<b>bold</b>',
  '|pipe|',
  'null',
  '2024',
  'x'.repeat(255),
  `${'x'.repeat(254)}y`,
  '\u0000nul'.slice(1),
  'zero\u200bwidth',
];

/** True for a text that UTF-8 can carry: no half of a surrogate pair in it. */
export function isWhole(text: string): boolean {
  return Buffer.from(text).toString() === text;
}

/** One of them, or a mix of two. */
export const hostileText: fc.Arbitrary<string> = fc.oneof(
  fc.constantFrom(...HOSTILE_NAMES),
  fc
    .tuple(fc.constantFrom(...HOSTILE_NAMES), fc.constantFrom(...HOSTILE_NAMES))
    .map(([a, b]) => `${a.slice(0, 90)} ${b.slice(0, 90)}`),
);
