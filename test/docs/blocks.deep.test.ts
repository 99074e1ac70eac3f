import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { type Block, blocksOf } from './page/blocks.js';
import { checkBlock } from './page/check-block.js';
import { isShown } from './page/same-output.js';
import { PageScene } from './page/scene.js';

const ROOT = path.resolve(import.meta.dirname, '../..');

/** Pages that another test checks as a whole. */
const ELSEWHERE: { readonly [page: string]: string } = {
  'docs/releasing.md': 'test/docs/releasing.deep.test.ts',
  'docs/images/plan-comment.md': 'test/docs/picture.test.ts',
};

const pages = ['docs', 'examples']
  .flatMap((folder) =>
    readdirSync(path.join(ROOT, folder), { recursive: true, encoding: 'utf8' }).map((file) =>
      path.join(folder, file),
    ),
  )
  .filter((file) => file.endsWith('.md') && !/\/(?:texts|prompts|pipelines)\//.test(file))
  .filter((file) => ELSEWHERE[file] === undefined)
  .sort();

const read = (file: string) => readFileSync(path.join(ROOT, file), 'utf8');

describe('every block of a page is run, parsed, or says why not', () => {
  it.each(['README.md', ...pages, 'CONTRIBUTING.md'])(
    '%s',
    async (page) => {
      await checkPage(page);
    },
    120_000,
  );

  it('pages that are checked as a whole have their test', () => {
    for (const [page, test] of Object.entries(ELSEWHERE)) expect(read(test)).toContain(path.basename(page));
  });
});

async function checkPage(page: string): Promise<void> {
  const blocks = blocksOf(read(page));
  if (blocks.length === 0) return;
  const scene = await PageScene.open(page, read(page));
  try {
    for (const block of blocks)
      await at(page, block, () => checkBlock(shownAnew(page, block, scene), scene, page));
  } finally {
    await scene.close();
  }
}

/** With UPDATE_GOLDEN=1, an output on a page becomes what was printed; read the difference. */
function shownAnew(page: string, block: Block, { last }: PageScene): Block {
  const isOutput = block.language === 'text' && Object.keys(block.marks).length === 0;
  if (process.env.UPDATE_GOLDEN !== '1' || !isOutput || last === undefined) return block;
  if (isShown(block.code, last)) return block;
  // An output that shows findings, too, was that of a whole terminal.
  const isWhole = block.code
    .split('\n')
    .some((line) => line !== '' && !last.out.includes(line) && last.all.includes(line));
  const printed = (isWhole || last.out === '' ? last.all : last.out).replaceAll(/ +$/gm, '').trim();
  const code = `${printed.replaceAll(/http:\/\/127\.0\.0\.1:\d+/g, 'https://api.pipelines.tech')}\n`;
  writeFileSync(
    path.join(ROOT, page),
    read(page).replace(`\`\`\`text\n${block.code}`, () => `\`\`\`text\n${code}`),
  );
  return { ...block, code };
}

async function at(page: string, { line }: Block, check: () => Promise<void>): Promise<void> {
  try {
    await check();
  } catch (error) {
    throw new Error(`${page}:${line}: ${error instanceof Error ? error.message : error}`);
  }
}
