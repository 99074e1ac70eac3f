import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type * as Parser from '@actions/workflow-parser';
import type * as ActionParser from '@actions/workflow-parser/actions/action-parser';
import { build } from 'esbuild';

/** GitHub's own parser of workflows and actions, the one of its editor extension. */
type GithubParser = Pick<
  typeof Parser,
  'parseWorkflow' | 'convertWorkflowTemplate' | 'NoOperationTraceWriter'
> &
  Pick<typeof ActionParser, 'parseAction'>;

let loaded: Promise<GithubParser> | undefined;

/** The package imports JSON as only bundlers can, so it is bundled first. */
async function load(): Promise<GithubParser> {
  const folder = await mkdtemp(join(tmpdir(), 'workflow-parser-'));
  try {
    const { outputFiles } = await build({
      stdin: {
        contents: `
          export { parseWorkflow, convertWorkflowTemplate, NoOperationTraceWriter } from '@actions/workflow-parser';
          export { parseAction } from '@actions/workflow-parser/actions/action-parser';`,
        resolveDir: fileURLToPath(new URL('.', import.meta.url)),
      },
      bundle: true,
      format: 'esm',
      platform: 'node',
      write: false,
      logLevel: 'error',
    });
    const file = join(folder, 'parser.mjs');
    await writeFile(file, outputFiles[0]?.text ?? '');
    return (await import(pathToFileURL(file).href)) as GithubParser;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** What GitHub's parser says against a workflow: unknown keys and values, wrong expressions, wrong needs. */
export async function workflowProblems(text: string): Promise<string[]> {
  loaded ??= load();
  const { parseWorkflow, convertWorkflowTemplate, NoOperationTraceWriter } = await loaded;
  const { context, value } = parseWorkflow({ name: 'workflow', content: text }, new NoOperationTraceWriter());
  const parsed = context.errors.getErrors().map(({ message }) => message);
  if (value === undefined) return parsed.map(placed);
  const { errors = [] } = await convertWorkflowTemplate(context, value);
  return [...new Set([...parsed, ...errors.map(({ Message }) => Message)])].map(placed);
}

/** What GitHub's parser says against an action.yml. */
export async function actionProblems(text: string): Promise<string[]> {
  loaded ??= load();
  const { parseAction, NoOperationTraceWriter } = await loaded;
  const { context } = parseAction({ name: 'action', content: text }, new NoOperationTraceWriter());
  return context.errors.getErrors().map(({ message }) => placed(message));
}

/** `workflow (Line: 2, Col: 3): …` as `2:3 …`. */
function placed(message: string): string {
  return message.replace(/^\w+ \(Line: (\d+), Col: (\d+)\): /, '$1:$2 ');
}
