import { readFile } from 'node:fs/promises';
import path from 'node:path';
import {
  AbortedError,
  HttpError,
  HttpStatusError,
  InvalidRequestError,
  NotSentError,
  UnknownOutcomeError,
} from '../../http/index.js';
import {
  closest,
  coded,
  codeOf,
  formatPlace,
  isObject,
  type Json,
  type JsonObject,
  UserError,
  withoutStop,
} from '../../model/index.js';
import type { CheckTree, CommandHost, CommandRun } from '../provider.js';
import { connect } from './connect.js';
import { keyRefused, nextStep } from './failures.js';
import { offlineFindings } from './offline.js';
import { PIPELEX_CODES } from './pipelex-codes.js';
import { RUN_TIMEOUT } from './routes.js';
import { sentTree } from './sent-tree.js';

/**
 * `pipelex run`: runs a pipe of a method tree once. It calls models, which costs money, so it asks first, and sends
 * the request a second time only where the server refused it unread (429).
 * @returns 0: it ended well, or was started; 1: refused, or failed; 4: nobody knows
 */
export async function runMethod(asked: CommandRun): Promise<number> {
  const { args, flags, target, client, key, host } = asked;
  const name = withoutSlash(String(args[0]));
  const tree = treeOf(await asked.trees(), name);
  const inputs = flags.inputs === undefined ? {} : await readInputs(String(flags.inputs), host.cwd);
  const server = await connect(client, key);
  const pipe = String(flags.pipe);
  const isStart = flags.start === true;
  const where = `${pipe} of ${name} on ${target.baseUrl} (${server.label})`;
  host.say({
    ...coded(PIPELEX_CODES.runCost),
    message: `${isStart ? 'Starts' : 'Runs'} ${where}. A run calls models, which costs money.`,
  });
  if (flags.yes !== true) await host.confirm(`Run ${pipe} once?`);
  const { routes, body } = server.runOf(sentTree(tree), pipe, inputs);
  const route = isStart ? routes.start : routes.execute;
  let answer: Json | undefined;
  try {
    ({ body: answer } = await client.write('POST', route, { body, timeoutMs: RUN_TIMEOUT }));
  } catch (error) {
    return failed(error, { asked, route, isStart });
  }
  return finished(answer, { pipe, isJson: flags.json === true, isStart }, host);
}

/** @throws UserError where there is no such tree, or one that no server could run */
function treeOf(trees: readonly CheckTree[], name: string): CheckTree {
  const tree = trees.find((one) => one.name === name);
  if (tree === undefined) {
    const names = trees.map((one) => one.name);
    const near = closest(name, names);
    throw new UserError(
      PIPELEX_CODES.noTree.code,
      `The target has no method tree ${JSON.stringify(name)}.`,
      near === undefined ? `It has: ${names.join(', ') || 'none'}.` : `Did you mean ${near}?`,
    );
  }
  const error = offlineFindings([tree]).find(({ severity }) => severity === 'error');
  if (error === undefined) return tree;
  const at = error.place === undefined ? '' : `${formatPlace(error.place)}: `;
  throw new UserError(PIPELEX_CODES.noTree.code, `${at}${error.message}`, error.remedy);
}

async function readInputs(file: string, cwd: string): Promise<JsonObject> {
  const wrong = (why: string) =>
    new UserError(
      PIPELEX_CODES.badInputs.code,
      `The inputs ${file} ${why}.`,
      'Pass a file with one JSON object: the inputs of the pipe by name.',
    );
  let text: string;
  try {
    text = await readFile(path.resolve(cwd, file), 'utf8');
  } catch (error) {
    throw wrong(`cannot be read (${codeOf(error) ?? 'unknown error'})`);
  }
  let inputs: unknown;
  try {
    inputs = JSON.parse(text);
  } catch {
    throw wrong('are not JSON');
  }
  if (!isObject(inputs)) throw wrong('are not a JSON object');
  return inputs as JsonObject;
}

function finished(
  answer: Json | undefined,
  { pipe, isJson, isStart }: { pipe: string; isJson: boolean; isStart: boolean },
  host: CommandHost,
): number {
  const { pipeline_run_id: id, state, pipe_output: output } = isObject(answer) ? answer : {};
  const isDone = typeof state !== 'string' || ['COMPLETED', 'STARTED', 'RUNNING'].includes(state);
  const named = typeof id === 'string' ? ` as run ${id}` : '';
  if (isDone) host.err(`${pipe} ${isStart ? 'started' : 'finished'}${named}.\n`);
  else
    host.say({
      ...coded(PIPELEX_CODES.runEnded),
      message: `${pipe} ended as ${String(state)}${named}. What it did until then may have cost money.`,
    });
  const shown = isJson || isStart ? answer : (mainOutput(answer, output) ?? answer);
  host.out(`${JSON.stringify(shown ?? null, null, 2)}\n`);
  return isDone ? 0 : 1;
}

/** The content of the main result of a run. */
function mainOutput(answer: Json | undefined, output: unknown): Json | undefined {
  const memory = isObject(output) ? output.working_memory : undefined;
  if (!isObject(answer) || !isObject(memory) || !isObject(memory.root)) return undefined;
  const named = typeof answer.main_stuff_name === 'string' ? answer.main_stuff_name : 'main_stuff';
  const stuff = memory.root[named] ?? memory.root.main_stuff;
  return isObject(stuff) ? (stuff.content as Json | undefined) : undefined;
}

/** Says what became of a run without a good answer. */
function failed(
  error: unknown,
  { asked, route, isStart }: { asked: CommandRun; route: string; isStart: boolean },
): number {
  if (!(error instanceof HttpError)) throw error;
  const refused = (message: string, remedy?: string) =>
    new UserError(PIPELEX_CODES.runRefused.code, message, remedy);
  if (error instanceof NotSentError || error instanceof AbortedError || error instanceof InvalidRequestError)
    throw refused(`Nothing was run: ${error.message}`);
  if (error instanceof HttpStatusError) {
    if (error.status === 401) throw keyRefused(asked.key, 401, error.detail);
    throw refused(
      `The server refused the run, so nothing was run (${error.status} for POST ${route}): ${faultsOf(error)}`,
      nextStep(error.problem),
    );
  }
  if (!(error instanceof UnknownOutcomeError)) throw refused(error.message);
  const { status, detail = '', problem } = error;
  if (status === 501)
    throw refused(
      `The server cannot do that, so nothing was run: ${detail}`,
      isStart
        ? 'Leave out --start to wait for the result, or use a server that runs in the background.'
        : nextStep(problem),
    );
  // A problem document is the server's own word: the run took place, and failed.
  if (problem !== undefined)
    throw refused(
      `The run failed (${status}): ${faultsOf({ detail, problem })} What it did until then may have cost money.`,
      nextStep(problem),
    );
  asked.host.say({
    ...coded(PIPELEX_CODES.runUnknown),
    message: `${withoutStop(error.message)}. The run may have taken place, and may have cost money; it was not sent again.`,
    remedy: `Look in the log of the server for POST ${route} before you run it again.`,
  });
  return 4;
}

/** What is wrong, with the faults of a method that does not validate. */
function faultsOf({ detail, problem }: { detail: string; problem?: JsonObject | undefined }): string {
  const { code, errors } = problem ?? {};
  const list = Array.isArray(errors) ? errors : [];
  const faults = list.flatMap((item) => (isObject(item) ? [String(item.detail ?? '')] : []));
  const told = `${withoutStop(detail)}${typeof code === 'string' ? ` (${code})` : ''}`;
  return faults.length === 0 ? `${told}.` : `${told}: ${faults.slice(0, 5).join(' ')}`;
}

function withoutSlash(name: string): string {
  const plain = path.posix.normalize(name.replaceAll('\\', '/')).replace(/\/$/, '');
  return plain === '' ? '.' : plain;
}
