import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseSource } from '../../../src/source/read/parse-source.js';

const BUNDLE = `artifact_type: pipelines.artifact.bundle.v1
prompts:
  - name: Guide
    prompt_text: You know every street.
    role: system
  - name: Tone
    prompt_text: Be kind.
    placeholders: [a, b]
`;

/** Findings of a text, as `line:column message → remedy`. */
function said(text: string): string[] {
  return parseSource('a.yaml', Buffer.from(text)).findings.map(
    ({ place, message, remedy }) => `${place?.line}:${place?.column} ${message} → ${remedy}`,
  );
}

const block = 'or write it as a block, with | after the colon.';

describe('a usual mistake in YAML is one finding that says how to mend it', () => {
  it.each([
    [
      '    role',
      '   role',
      '5:4 This line is indented by 3 spaces, its neighbours by 4. → Indent it by 4 spaces.',
    ],
    [
      '    role',
      '      role',
      '5:7 This line is indented by 6 spaces, its neighbours by 4. → Indent it by 4 spaces.',
    ],
    [
      '    prompt_text: You know every street.\n    role',
      '   prompt_text: You know every street.\n   role',
      '4:4 This line is indented by 3 spaces, its neighbours by 4. → Indent it and the lines that belong to it by 4 spaces.',
    ],
    [
      'prompts:',
      ' prompts:',
      '2:2 This line is indented by 1 space, but its neighbours are not. → Remove the spaces before it.',
    ],
    ['role: system', 'role:system', '5:5 A space is missing behind the colon. → Write role: system'],
    ['role: system', 'role system', '5:5 The colon behind the key is missing. → Write role: system'],
    [
      'Be kind.',
      'Answer: be kind.',
      `7:18 YAML reads a string with ": " in it as a map. → Put it in quotes: "Answer: be kind."; ${block}`,
    ],
    [
      'Be kind.',
      '*Always* be kind.',
      `7:18 YAML reads a string that begins with * as an alias. → Put it in quotes: "*Always* be kind."; ${block}`,
    ],
    [
      'Be kind.',
      '@all be kind. # to all',
      `7:18 YAML reads no string that begins with @. → Put it in quotes: "@all be kind."; ${block}`,
    ],
    [
      'Be kind.',
      "'It's kind.'",
      `7:18 The string ends at the second ', and text follows it. → Write the marks inside of it as part of the string: 'It''s kind.'; ${block}`,
    ],
    [
      'Be kind.',
      '"Be "kind"."',
      `7:18 The string ends at the second ", and text follows it. → Write the marks inside of it as part of the string: "Be \\"kind\\"."; ${block}`,
    ],
    ['[a, b]', '[a, b', '9:1 The list that begins with [ is not closed before here. → Write ] at its end.'],
  ])('%j as %j', (right, wrong, expected) => {
    expect(BUNDLE).toContain(right);
    expect(said(BUNDLE)).toEqual([]);
    expect(said(BUNDLE.replace(right, wrong))).toEqual([expected]);
  });

  it('two of them far from each other are told one after the other', () => {
    const both = BUNDLE.replace('    role', '   role').replace('Be kind.', 'Answer: be kind.');
    expect(said(both)).toEqual([expect.stringMatching(/^5:4 /)]);
    expect(said(both.replace('   role', '    role'))).toEqual([expect.stringMatching(/^7:18 /)]);
  });

  it('a text of many lines is not taken for one of them', () => {
    const long = BUNDLE.replace('Be kind.', '|\n      Answer: *be* kind:\n       - "so');
    expect(said(long)).toEqual([]);
  });

  it('whatever a line is made of, there is a finding with a remedy, or none', () => {
    const line = fc.string({ unit: fc.constantFrom(...' -:"\'[]{}#*&|>,ab'.split('')), maxLength: 14 });
    fc.assert(
      fc.property(fc.nat({ max: 8 }), line, (at, text) => {
        const lines = BUNDLE.split('\n');
        lines.splice(at, 1, text);
        for (const one of parseSource('a.yaml', Buffer.from(lines.join('\n'))).findings) {
          expect(one.remedy).toMatch(/\S/);
          expect(one.place?.line).toBeLessThanOrEqual(lines.length);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('a long file with a mistake at its end is read a few times, not once a line', () => {
    const many = `${BUNDLE}${'  - name: x\n    prompt_text: y\n'.repeat(20_000)}   role: system\n`;
    expect(said(many).length).toBeGreaterThan(0);
  });
});
