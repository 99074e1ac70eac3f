import { expect, it } from 'vitest';
import { allCodes } from '../../src/cli/all-codes.js';
import { kindsOf } from '../../src/providers/index.js';
import { inMarkdown, parse, shWords } from './printed.js';

it('what the codes say to do names only commands that there are, with their options', async () => {
  const commands = allCodes(await kindsOf()).flatMap(({ codes }) =>
    codes.flatMap(({ code, remedy }) => inMarkdown(remedy).map((line) => ({ code, words: shWords(line) }))),
  );
  expect(commands.length).toBeGreaterThan(60);
  const wrong: string[] = [];
  for (const { code, words } of commands)
    await parse(words).catch((error: unknown) => wrong.push(`${code}: ${String(error)}`));
  expect(wrong).toEqual([]);
});
