import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isCommand, parseComment } from '../../src/action/commands/parse-comment.js';
import { commentArgument } from '../../src/report/index.js';
import { INJECTIONS } from '../report/injection-corpus.js';

const argsOf = (body: string) => {
  const parsed = parseComment(body);
  return 'commands' in parsed ? parsed.commands.map(({ name, args }) => [name, ...args]) : parsed;
};

describe('a comment', () => {
  it('has one command a line; other lines and fences are talk', () => {
    const body =
      '/pipelines plan\r\nplease\n/pipelines overwrite prompts/Tone `prompts/Day planner` "criteria/A \\"b\\""\n```\n/pipelines apply\n```\n> /pipelines apply\n/pipelines';
    expect(argsOf(body)).toEqual([
      ['plan'],
      ['overwrite', 'prompts/Tone', 'prompts/Day planner', 'criteria/A "b"'],
      ['help'],
    ]);
  });

  it('takes arguments that may be left out', () => {
    expect(argsOf('/pipelines trial\n/pipelines trial rome `two words`')).toEqual([
      ['trial'],
      ['trial', 'rome', 'two words'],
    ]);
  });

  it.each([
    ['/pipelines destroy', 'no such command'],
    ['/pipelines overwrite', 'ADDRESS'],
    ['/pipelines rename a', 'OLD NEW'],
    ['/pipelines plan now', 'no arguments'],
    ['/pipelines overwrite `a', 'quote'],
    ['/pipelines overwrite "a"b', 'quote'],
    ['/pipelines overwrite "\\x"', 'quote'],
  ])('%s is wrong', (line, why) => {
    expect(argsOf(line)).toEqual({ line, wrong: expect.stringContaining(why) });
  });

  it.each(['pipelines plan', '/pipelinesplan', 'x /pipelines plan', '', '<!-- /pipelines -->'])(
    '%j is not a command',
    (body) => expect(isCommand(body)).toBe(false),
  );
});

describe('an address as an argument', () => {
  it.each(INJECTIONS)('%j is read as it was written, and means nothing to GitHub', (text) => {
    const written = commentArgument(text);
    expect(argsOf(`/pipelines overwrite ${written}`)).toEqual([['overwrite', text]]);
    // Outside of backticks, no character that GitHub could follow is left.
    if (!written.startsWith('`')) expect(written).not.toMatch(/[@#<>&]|[\u200b\u202e]/u);
  });

  it('whatever it is: many of them come back', () => {
    const address = fc.string({ unit: 'binary', minLength: 1 });
    fc.assert(
      fc.property(fc.array(address, { minLength: 1, maxLength: 5 }), (some) => {
        const line = `/pipelines overwrite ${some.map(commentArgument).join(' ')}`;
        expect(argsOf(line)).toEqual([['overwrite', ...some]]);
      }),
    );
  });

  it('300 of them are one line', () => {
    const some = Array.from({ length: 300 }, (_, at) => `prompts/Prompt ${at}`);
    expect(argsOf(`/pipelines overwrite ${some.map(commentArgument).join(' ')}`)).toEqual([
      ['overwrite', ...some],
    ]);
  });
});
