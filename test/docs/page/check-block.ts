import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { transform } from 'esbuild';
import { startEmulator } from '../../../src/providers/pipelines/emulator/index.js';
import type { Block } from './blocks.js';
import { documentProblems, NO_SCHEMA } from './documents.js';
import { mermaidProblems } from './mermaid.js';
import { isShown } from './same-output.js';
import type { PageScene } from './scene.js';

const ROOT = path.resolve(import.meta.dirname, '../../..');

/**
 * Does with a block what its language says: `sh` is run, `text` is what the last command printed, YAML, JSON and
 * prompts fit the published schemas and become files, diagrams and code are read.
 * @throws with what is wrong, also for a language that nothing checks
 */
export async function checkBlock(block: Block, scene: PageScene, page: string): Promise<void> {
  const { language, marks } = block;
  if (marks['not run'] !== undefined) return;
  if (marks['checked by'] !== undefined) return checkTest(marks['checked by'], page);
  const check = CHECKS[language];
  if (check === undefined)
    throw new Error(`Nothing checks "${language}": give the block a language, or the mark "not run: WHY".`);
  await check(block, scene);
}

const CHECKS: { readonly [language: string]: (block: Block, scene: PageScene) => Promise<void> } = {
  before: ({ code }, scene) => scene.run(withScenes(code)),
  sh: ({ code }, scene) => scene.run(code),
  text: async ({ code }, { last }) => {
    if (last === undefined) throw new Error('No command stands before this output.');
    if (!isShown(code, last)) throw new Error(`The command printed:\n${last.all}`);
  },
  yaml: checkDocument,
  json: checkDocument,
  jsonl: async ({ code }) => {
    for (const line of code.trim().split('\n')) none(await documentProblems(line, undefined));
  },
  markdown: checkPrompt,
  mermaid: async ({ code }) => none(mermaidProblems(code)),
  ts: ({ code }) => runCode(code),
};

/** Commands in a comment; a line `@NAME` stands for those of test/docs/scenes/NAME.sh. */
function withScenes(code: string): string {
  return code.replaceAll(/^@([\w-]+)$/gm, (_, name: string) =>
    withScenes(readFileSync(path.join(ROOT, `test/docs/scenes/${name}.sh`), 'utf8').trimEnd()),
  );
}

async function checkDocument({ code, marks }: Block, scene: PageScene): Promise<void> {
  const file = marks.file ?? /^# (\S+\.ya?ml)$/m.exec(code.split('\n', 1)[0] ?? '')?.[1];
  if (file !== undefined) await scene.write(file, code);
  const problems = await documentProblems(code, marks['part of']);
  // Files of other platforms have no published schema.
  if (file !== undefined && problems[0] === NO_SCHEMA) return scene.run('pipelines-sync validate');
  none(problems);
}

/** A prompt in Markdown: as an item of a bundle it fits the schema. */
async function checkPrompt({ code, marks }: Block, scene: PageScene): Promise<void> {
  if (marks.file === undefined) throw new Error('Say which file this is: "file: PATH".');
  await scene.write(marks.file, code);
  const [, front = '', text = ''] = /^---\n(.*?)^---\n(.*)$/ms.exec(code) ?? [];
  if (front === '') return;
  const item = `prompts:\n  - prompt_text: ${JSON.stringify(text)}\n${front.replaceAll(/^(?=.)/gm, '    ')}`;
  none(await documentProblems(/^name:/m.test(front) ? item : `${item}    name: x\n`, 'bundle'));
}

/** Code for tests, with what it takes from the emulator. */
async function runCode(code: string): Promise<void> {
  const { code: plain } = await transform(`export default async (startEmulator: unknown) => {\n${code}\n}`, {
    loader: 'ts',
    format: 'esm',
  });
  const { default: run } = await import(`data:text/javascript,${encodeURIComponent(plain)}`);
  await run(startEmulator);
}

function checkTest(test: string, page: string): void {
  if (!existsSync(path.join(ROOT, test))) throw new Error(`${test} does not exist.`);
  if (!readFileSync(path.join(ROOT, test), 'utf8').includes(page))
    throw new Error(`${test} does not read this page.`);
}

function none(problems: readonly string[]): void {
  if (problems.length > 0) throw new Error(problems.join('\n'));
}
