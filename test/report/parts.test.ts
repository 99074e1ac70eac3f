import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { codeUrl, type Json } from '../../src/model/index.js';
import type { Change, Plan } from '../../src/plan/document/plan.js';
import { words } from '../../src/providers/pipelines/words.js';
import {
  renderApplyText,
  renderFindingsText,
  renderOutcomeLine,
  renderPlanJson,
  renderPlanMarkdown,
  renderPlanText,
  summaryText,
  valueText,
} from '../../src/report/index.js';
import { codeLinked } from '../../src/report/markdown/markdown-place.js';
import { displayWidth, padTo, thousands } from '../../src/report/text/style.js';
import { cut, cutStart, visible } from '../../src/report/words/sanitize.js';
import { diffText } from '../../src/report/words/text-diff.js';
import { blockTexts } from '../../src/report/words/value-text.js';
import { change, held, outcome, plan, report } from './fixtures.js';
import { richPlan } from './rich-plan.js';
import { mixedReport } from './sample-reports.js';

const ESCAPE = String.fromCharCode(27);

it('a code in Markdown leads to its row in docs/errors.md once the page has an address', () => {
  const page = 'https://github.com/acme/tool/blob/v1.2.3/docs/errors.md#ps5010';
  expect(codeLinked('PS5010', { codeUrl: () => page })).toBe(`[\`PS5010\`](${page})`);
  expect(codeLinked('PS5010', { codeUrl: () => null })).toBe('`PS5010`');
  // The package names nobody yet, so its pages have no address; the Action knows where it was taken from.
  expect(codeLinked('PS5010')).toBe('`PS5010`');
  expect(codeUrl('PS5010', 'https://github.com/acme/tool/blob/v1.2.3')).toBe(page);
  expect(codeUrl('PS5010](x', 'https://github.com/acme/tool/blob/v1.2.3')).toBe(null);
});

describe('valueText', () => {
  it('names references, ids to come and secrets', () => {
    expect(valueText({ $ref: 'criteria/Exact Match' })).toBe('criteria/Exact Match');
    expect(valueText({ $ref: 'prompts/A', version: 'latest' })).toBe('latest version of prompts/A');
    expect(valueText({ $ref: 'prompts/A', external: true })).toBe('prompts/A (not in the files)');
    expect(valueText({ $unknown: 'tool_endpoints/Docs' })).toBe(
      '(id of tool_endpoints/Docs, known after apply)',
    );
    expect(valueText({ $env: 'TOKEN' })).toBe('secret TOKEN');
    expect(valueText({ $literal: { $ref: 'x' } })).toBe('{"$ref":"x"}');
  });

  it('quotes texts and keeps other types apart from them', () => {
    expect(valueText('yes')).toBe('"yes"');
    expect(valueText(['yes', 'two words', 'true', '12', 12, null])).toBe(
      '[yes, "two words", "true", "12", 12, null]',
    );
    expect(valueText({ a: 1, b: ['x'] })).toBe('{"a": 1, "b": [x]}');
    expect(valueText([])).toBe('[]');
    expect(valueText(undefined)).toBe('(not set)');
    expect(valueText('x'.repeat(100), 40)).toBe(`"${'x'.repeat(20)}…" (100 characters)`);
    expect(valueText('a\u202eb\u001b')).toBe('"a\\u{202e}b\\u001b"');
  });
});

describe('blockTexts', () => {
  const lines = (before: Json, after: Json) =>
    diffText(...blockTexts(before, after)).hunks.flatMap((hunk) =>
      hunk.lines.flatMap((line) => (line.kind === 'same' ? [] : [line])),
    );

  it('shows members that only stand elsewhere as equal, at any depth', () => {
    const before = { a: { x: 1, y: { p: 'one', q: [{ r: 1, s: 2 }] } }, b: 2 };
    const after = { b: 2, a: { y: { q: [{ r: 1, s: 2 }], p: 'one' }, x: 1 } };
    expect(lines(before, after)).toEqual([]);
  });

  it('leaves what goes and what comes beside its neighbours', () => {
    const [before, after] = blockTexts({ gone: 0, a: 1, old: 2, b: 3 }, { b: 3, a: 1, late: 4 });
    expect(Object.keys(JSON.parse(before))).toEqual(['gone', 'b', 'a', 'old']);
    expect(Object.keys(JSON.parse(after))).toEqual(['b', 'a', 'late']);
  });

  it('shows a text of several lines in an object as lines, and its last break', () => {
    const object = (text: string) => ({ prompt: text, more: [{ text, n: 1 }, {}] });
    expect(blockTexts({}, object('Help people.\n  Be "short".\n'))[1]).toBe(
      [
        '{',
        '  "prompt": |',
        '    Help people.',
        '      Be "short".',
        '  "more": [',
        '    {',
        '      "text": |',
        '        Help people.',
        '          Be "short".',
        '      "n": 1',
        '    },',
        '    {}',
        '  ]',
        '}',
      ].join('\n'),
    );
    const [with_, without] = blockTexts(object('a\nb\n'), object('a\nb'));
    expect(with_).not.toBe(without);
  });

  it('says different values differently, and the same JSON where no text has a line break', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.json()), fc.dictionary(fc.string(), fc.json()), (a, b) => {
        const read = (texts: { [key: string]: string }): { [key: string]: Json } =>
          Object.fromEntries(Object.entries(texts).map(([key, text]) => [key, JSON.parse(text)]));
        const [one, two] = [read(a), read(b)];
        const [before, after] = blockTexts(one, two);
        expect(before === after).toBe(isDeepStrictEqual(one, two));
        if (!/\\n|\$(?:ref|unknown|env|literal)/.test(JSON.stringify(two)))
          expect(after).toBe(Object.keys(two).length === 0 ? '{}' : JSON.stringify(two, null, 2));
      }),
    );
  });
});

describe('cut', () => {
  it('counts characters and never splits one', () => {
    expect(cut('😀😀😀', 3)).toBe('😀😀😀');
    expect(cut('😀😀😀', 2)).toBe('😀…');
    expect(cutStart('😀😀😀', 2)).toBe('…😀');
  });
});

describe('visible', () => {
  it('writes out joiners and selectors where nothing needs them', () => {
    expect(visible('pass\u200dword')).toBe('pass\\u{200d}word');
    expect(visible('jo\u200cin \ufe0fa\ufe01 \u{e0100}')).toBe(
      'jo\\u{200c}in \\u{fe0f}a\\u{fe01} \\u{e0100}',
    );
    expect(visible('\u200d')).toBe('\\u{200d}');
    expect(visible('a\u034fb\u3164\u2800')).toBe('a\\u{34f}b\\u{3164}\u2800');
  });

  it('leaves them where a script or an emoji is made with them', () => {
    for (const text of [
      'می\u200cخواهم',
      'क्\u200dष',
      '👩\u200d👩\u200d👧',
      '❤\ufe0f',
      '1\ufe0f\u20e3',
      '葛\u{e0100}',
      '👩🏽\u200d🚀',
    ]) {
      expect(visible(text)).toBe(text);
    }
  });
});

describe('columns', () => {
  it('take wide and combining characters into account', () => {
    expect(displayWidth('ローマ')).toBe(6);
    expect(displayWidth('e\u0301')).toBe(1);
    expect(padTo('旅', 4)).toBe('旅  ');
    expect([0, 999, 1_000, 1_234_567].map(thousands)).toEqual(['0', '999', '1,000', '1,234,567']);
    fc.assert(fc.property(fc.maxSafeInteger(), (one) => thousands(one) === one.toLocaleString('en-US')));
  });
});

describe('summaryText', () => {
  it('says what there is, or that there is nothing', () => {
    expect(summaryText(plan({}).summary)).toBe('Nothing to do · 209 unchanged');
    const changes = [
      change({ address: 'prompts/A', action: 'create' }),
      change({ address: 'prompts/B', action: 'delete' }),
    ];
    const some = plan({ changes, held: [held({ address: 'prompts/C', why: 'drift' })] });
    expect(summaryText(some.summary)).toBe('1 to create, 1 to delete, 1 held · 209 unchanged');
    const error = {
      code: 'PS1',
      severity: 'error' as const,
      message: 'No',
      address: null,
      place: null,
      remedy: null,
    };
    expect(summaryText(plan({ diagnostics: [error] }).summary)).toBe(
      'Nothing planned · 209 unchanged · 1 error',
    );
  });
});

describe('renderPlanText', () => {
  it('orders by what a reader must see first, then by address', () => {
    const text = renderPlanText(richPlan(), { color: false, width: 100 });
    const signs = [...text.matchAll(/^([!\-±~+▶=]) /gmu)].map((match) => match[1]);
    expect([...new Set(signs)]).toEqual(['!', '-', '±', '~', '+', '▶', '=']);
    expect(signs).toEqual([...signs].sort((a, b) => '!-±~+▶='.indexOf(a ?? '') - '!-±~+▶='.indexOf(b ?? '')));
    expect(text.indexOf('~ criteria/Mentions Rome')).toBeLessThan(text.indexOf('~ criteria/Number of days'));
  });

  it('does not depend on the order of its changes', () => {
    const view = { color: false, width: 100 };
    const turned = { ...richPlan(), changes: richPlan().changes.reverse(), held: richPlan().held.reverse() };
    expect(renderPlanText(turned, view)).toBe(renderPlanText(richPlan(), view));
  });

  it('says the same with and without colour', () => {
    const view = { width: 100 };
    const color = renderPlanText(richPlan(), { color: true, ...view });
    expect(color).toContain(ESCAPE);
    const bare = color.replaceAll(new RegExp(`${ESCAPE}\\[\\d+m`, 'g'), '');
    expect(bare).toBe(renderPlanText(richPlan(), { color: false, ...view }));
  });
});

describe('renderPlanJson', () => {
  it('has the keys in the order of the type, whatever built the plan', () => {
    const one = change({ address: 'prompts/A', action: 'update', guards: { b: '2', a: '1' } });
    const shuffled = Object.fromEntries(Object.entries(one).reverse()) as unknown as Change;
    const turned = Object.fromEntries(
      Object.entries(plan({ changes: [shuffled] })).reverse(),
    ) as unknown as Plan;
    const text = renderPlanJson(turned);
    expect(text).toBe(renderPlanJson(plan({ changes: [one] })));
    expect(text.indexOf('"a": "1"')).toBeLessThan(text.indexOf('"b": "2"'));
    expect(text.startsWith('{\n  "format_version": "1.1",\n  "tool_version"')).toBe(true);
    expect(text.endsWith('}\n')).toBe(true);
  });

  it('tells a value that is null from one that is not there', () => {
    const leaves = [
      { path: 'a', before: null },
      { path: 'b', after: 1 },
    ];
    const parsed = JSON.parse(
      renderPlanJson(plan({ changes: [change({ address: 'x/y', action: 'update', leaves })] })),
    );
    expect(parsed.changes[0].leaves).toEqual(leaves);
  });
});

describe('renderFindingsText', () => {
  it('puts the caret under the column, also behind wide and hidden characters', () => {
    const line = '  名前: \u202eabc\tTARGET';
    const place = { file: 'a.yaml', line: 1, column: line.indexOf('TARGET') + 1 };
    const text = renderFindingsText([{ code: 'PS1', severity: 'error', message: 'No', place }], {
      color: false,
      sourceOf: () => line,
      files: 1,
    });
    const [source = '', caret = ''] = text.split('\n').slice(2, 4);
    expect(displayWidth(source.slice(0, source.indexOf('TARGET')))).toBe(caret.indexOf('^'));
  });

  it('shows no excerpt for a place outside of the file', () => {
    const place = { file: 'a.yaml', line: 9, column: 1 };
    const finding = { code: 'PS1', severity: 'note' as const, message: 'No', place };
    const view = { color: false, sourceOf: () => 'one line', files: 1 };
    expect(renderFindingsText([finding], view)).toBe(
      'a.yaml:9:1  note PS1\n  No\n\n1 note in 1 of 1 file.\n',
    );
  });
});

describe('renderApplyText', () => {
  it('counts a resource once that the plan and the run both call held', () => {
    const entry = held({ address: 'prompts/A', why: 'drift' });
    const text = renderApplyText(
      report([outcome({ address: 'prompts/A', outcome: 'held' })], { exit_code: 3 }),
      [entry],
      {
        color: false,
      },
    );
    expect(text).toContain('Nothing to apply · 1 held\n');
    expect(text.match(/prompts\/A/g)).toHaveLength(1);
  });

  it('does not say again what the plan above it held', () => {
    const entry = held({ address: 'prompts/A', why: 'drift' });
    const text = renderApplyText(report([], { exit_code: 3 }), [entry], { color: false, planShown: true });
    expect(text).not.toContain('prompts/A');
    expect(text).toContain('Nothing to apply · 1 held\n');
  });

  it('asks to run again only where that goes on', () => {
    expect(renderApplyText(mixedReport(), [], { color: false })).toContain('Run the same command again');
    const fine = report([outcome({ address: 'prompts/A', outcome: 'updated' })]);
    expect(renderApplyText(fine, [], { color: false })).toBe(
      'Applied all 1\nLedger revision c0ffee1 saved.\n',
    );
    // Written, and another value now: the same command again would do nothing.
    const edited = outcome({ address: 'prompts/A', outcome: 'failed', code: 'PS5210', message: 'edited' });
    expect(renderApplyText(report([edited], { exit_code: 4 }), [], { color: false })).not.toContain('again');
    const stopped = report(fine.outcomes, { interrupted: true, exit_code: 4 });
    expect(renderApplyText(stopped, [], { color: false })).toContain('interrupted');
  });

  it('prints one line per outcome, without control characters', () => {
    const line = renderOutcomeLine(
      outcome({ address: 'prompts/A\u001b[2J', outcome: 'failed', message: 'two\nlines', code: 'PS5' }),
      { color: false },
    );
    expect(line).toMatch(/^✗ prompts\/A\\x1b\[2J +failed +two\\nlines \(PS5\)$/);
  });
});

describe('a new text', () => {
  const text = ['First.', '', '\u202e```', '<!-- x -->', `${'long '.repeat(80)}end`].join('\n');
  const one = plan({
    changes: [
      change({ address: 'prompts/A', action: 'create', leaves: [{ path: 'prompt_text', after: text }] }),
    ],
  });

  it('is one line on a terminal, and with --verbose every line of it', () => {
    const brief = renderPlanText(one, { color: false, width: 80 });
    expect(brief).toContain(`(${text.length} characters)`);
    expect(brief).not.toContain(`${'long '.repeat(80)}end`);
    const whole = renderPlanText(one, { color: false, width: 80, isVerbose: true });
    expect(whole).toContain(
      [
        'prompt_text  5 lines',
        '      + First.',
        '      +',
        '      + \\u{202e}```',
        '      + <!-- x -->',
      ].join('\n'),
    );
    expect(whole).toContain(`      + ${'long '.repeat(80)}end\n`);
  });

  it('is whole in Markdown, folded, and in a fence that nothing in it ends', () => {
    const whole = renderPlanMarkdown(one, { words });
    const fence = [
      '````diff',
      '+First.',
      '+',
      '+\\u{202e}```',
      '+<!-- x -->',
      `+${'long '.repeat(80)}end`,
      '````',
    ];
    expect(whole).toContain(fence.join('\n'));
    expect(whole.indexOf('<details>')).toBeLessThan(whole.indexOf('````diff'));
    // What does not fit is left out whole, and named.
    const short = renderPlanMarkdown(
      plan({
        changes: [
          change({
            address: 'prompts/A',
            action: 'create',
            leaves: [{ path: 'prompt_text', after: text.repeat(30) }],
          }),
        ],
      }),
      { words, maxLength: 4_000 },
    );
    expect(short).not.toContain('diff\n');
    expect(short).toContain('prompts/A');
  });
});
