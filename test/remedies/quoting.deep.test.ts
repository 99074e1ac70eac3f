import { execFileSync } from 'node:child_process';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { argvOf, at, matchesPattern, pasted, patternOf, shellLine, visible } from '../../src/model/index.js';
import { markdownCode } from '../../src/report/words/sanitize.js';
import { inMarkdown, shWords } from './printed.js';

const HOSTILE = [
  `It's "quoted" and \`ticked\``,
  `$HOME $(id) \${PATH} !! \\ \\n %s`,
  '--target=other -x',
  'a\nb\r\tc',
  'two  blanks and   three ',
  '\u202eevil\u2066 zero\u200bwidth \u00a0nbsp',
  '日本語 ünï 👩‍👩‍👧 ❤️',
  '``` fence ```` more',
  '* ? [a-z] {a,b} ~ # ; & | < > ()',
  '',
  "'",
  '‘curly’ “double”',
];

const argv = (words: readonly string[]) => ['pipelines-sync', 'apply', ...words];

describe('a command as a line', () => {
  it.each(HOSTILE)('sh reads %j as one word again, and the line shows as it is', (word) => {
    const command = pasted('apply', '--only', word, `--take-over=${word}`);
    const line = shellLine(command, 'sh');
    expect(shWords(line)).toEqual(argv(['--only', word, `--take-over=${word}`]));
    // Nothing that shows the line changes it: a terminal, a page, a log that makes one blank of many.
    expect(visible(line)).toBe(line);
    expect(line.replace(/\s+/gu, ' ')).toBe(line);
    expect(inMarkdown(`*to do it:* ${markdownCode(line)} and so on`)).toEqual([line]);
  });

  it('is read as it was meant, whatever the words', () => {
    const word = fc.oneof(
      fc.constantFrom(...HOSTILE),
      fc.string({ unit: 'binary', maxLength: 20 }),
      fc.string({
        unit: fc.constantFrom('`', '"', "'", '$', '\\', ' ', '!', '\u202e', '%', 'a'),
        maxLength: 12,
      }),
    );
    const words = fc.array(
      word.filter((text) => !text.includes('\0') && !/[\uD800-\uDFFF]/u.test(text) && !text.endsWith('\n')),
      { maxLength: 3 },
    );
    fc.assert(
      fc.property(words, (given) => {
        const line = shellLine(pasted('apply', ...given), 'sh');
        expect(shWords(line)).toEqual(argv(given));
        expect(visible(line)).toBe(line);
        expect(inMarkdown(markdownCode(line))).toEqual([line]);
      }),
      { numRuns: 150 },
    );
  });

  it('is plain where it can be', () => {
    const command = at(pasted('apply', '--on-drift', 'overwrite', '--only', 'prompts/Tone guide'), {
      target: 'production',
      config: 'teams/a/pipelines-sync.yaml',
      org: '5',
      baseUrl: 'https://api.example.com',
    });
    expect(shellLine(command, 'sh')).toBe(
      'pipelines-sync apply --target production --config "teams/a/pipelines-sync.yaml" --org 5 --base-url "https://api.example.com" --on-drift overwrite --only "prompts/Tone guide"',
    );
    expect(shellLine(command, 'powershell')).toBe(
      "pipelines-sync apply --target production --config 'teams/a/pipelines-sync.yaml' --org 5 --base-url 'https://api.example.com' --on-drift overwrite --only 'prompts/Tone guide'",
    );
  });

  it('for PowerShell doubles every quote that PowerShell takes for one, and writes out what hides', () => {
    const line = (word: string) =>
      shellLine(pasted('apply', '--only', word), 'powershell').split('--only ')[1];
    expect(line("It's ‘curly’")).toBe("'It''s ‘‘curly’’'");
    expect(line('$(id) `n "x"')).toBe(`'$(id) \`n "x"'`);
    expect(line('a\u202eb$c`d"e')).toBe('"a$([char]::ConvertFromUtf32(0x202e))b`$c``d`"e"');
    expect(shellLine(pasted('apply', "--take-over=prompts/It's"), 'powershell')).toBe(
      "pipelines-sync apply '--take-over=prompts/It''s'",
    );
  });

  it('shows a word to fill in as one, and has no arguments then', () => {
    const command = pasted('pull', '--into', { blank: 'file' });
    expect(shellLine(command, 'sh')).toBe('pipelines-sync pull --into <file>');
    expect(argvOf(command)).toBeUndefined();
  });
});

describe('a place', () => {
  it('takes the place of another one, and is named once', () => {
    const forget = pasted('ledger', 'forget', 'prompts/--target');
    const there = at(forget, { target: 'staging', config: 'a.yaml' });
    expect(argvOf(there)).toEqual([
      ...['pipelines-sync', 'ledger', 'forget', '--target', 'staging', '--config', 'a.yaml'],
      'prompts/--target',
    ]);
    expect(argvOf(at(there, { target: '--config' }))).toEqual([
      ...['pipelines-sync', 'ledger', 'forget', '--target', '--config', 'prompts/--target'],
    ]);
    expect(argvOf(at(there, {}))).toEqual(argvOf(forget));
  });

  it('names files once, for commands that take some', () => {
    const place = { target: 't', files: ['a.yaml', 'b.yaml'] };
    const plan = at(pasted('plan'), place);
    expect(argvOf(at(plan, place))).toEqual(argvOf(plan));
    expect(argvOf(plan)).toEqual(['pipelines-sync', 'plan', '--target', 't', 'a.yaml', 'b.yaml']);
    expect(argvOf(at(pasted('pull'), place))).toEqual(['pipelines-sync', 'pull', '--target', 't']);
    expect(argvOf(at(pasted('init'), place))).toEqual(['pipelines-sync', 'init']);
    expect(argvOf(at(pasted('fmt'), { ...place, config: 'c.yaml' }))).toEqual([
      ...['pipelines-sync', 'fmt', '--config', 'c.yaml', 'a.yaml', 'b.yaml'],
    ]);
  });
});

describe('a pattern of one address', () => {
  it('means no other one, also where a name has an asterisk', () => {
    const pattern = patternOf('prompts/A*');
    expect([matchesPattern(pattern, 'prompts/A*'), matchesPattern(pattern, 'prompts/AB')]).toEqual([
      true,
      false,
    ]);
    expect(matchesPattern('prompts/A*', 'prompts/AB')).toBe(true);
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('a', '*', '%', '2', 'A'), maxLength: 8 }), (name) => {
        const address = `prompts/${name.replaceAll('%', '%25')}`;
        expect(matchesPattern(patternOf(address), address)).toBe(true);
      }),
    );
  });
});

it('sh is a shell here', () => {
  expect(execFileSync('sh', ['-c', 'printf %s "$0"', 'x'], { encoding: 'utf8' })).toBe('x');
});
