import { HttpStatusError } from '../../http/index.js';
import { isObject, type JsonObject, UserError } from '../../model/index.js';
import type { CheckServer, CheckTree, TreeVerdict } from '../provider.js';
import { type Contracts, contractChanges, readContracts } from './contracts.js';
import { askFailure, isRefused, type Runner, strangeAnswer } from './failures.js';
import { PIPELEX_CODES } from './pipelex-codes.js';
import { ASK_TIMEOUT, ROUTES, type RunQuestion } from './routes.js';
import { type SentTree, sentTree } from './sent-tree.js';
import { itemFinding } from './server-findings.js';

/** A verdict of the old dialect. */
type Judged =
  | { is: 'valid'; contracts: Contracts | undefined }
  | { is: 'invalid'; message: string }
  | { is: 'not_checkable'; message: string };

/**
 * A server of the old dialect: `/api/v1`, texts of bundles without their names, no linter, no formatter, no
 * fingerprints. It says "invalid" in two forms: 200 with `success: false`, and a refusal (400, 422) with one sentence.
 */
export class LegacyServer implements CheckServer {
  readonly label: string;
  readonly #runner: Runner;

  constructor(runner: Runner, label: string) {
    this.label = label;
    this.#runner = runner;
  }

  /** How a run of a pipe is asked for. */
  runOf(tree: SentTree, pipe: string, inputs: JsonObject): RunQuestion {
    return { routes: ROUTES.legacy, body: { ...textsOf(tree), pipe_code: pipe, inputs } };
  }

  async judge(head: CheckTree, base: CheckTree | null): Promise<TreeVerdict> {
    const tree = sentTree(head);
    const [judged, before] = await Promise.all([
      this.#validate(tree),
      base === null ? null : this.#before(sentTree(base)),
    ]);
    if (judged.is === 'not_checkable')
      return { state: 'not_checkable', message: judged.message, findings: [] };
    if (judged.is === 'valid')
      return { state: 'valid', findings: [], changes: changesOf(judged.contracts, before) };
    // The sentence names no file; of one bundle it can only be about that one. A line it names for syntax alone.
    const [only, ...others] = tree.bundles.keys();
    const location = others.length === 0 ? { file: only, ...lineIn(judged.message) } : {};
    const item = { detail: judged.message, location };
    const finding = itemFinding(item, PIPELEX_CODES.invalid, tree, (text) => this.#runner.client.clean(text));
    return { state: 'invalid', findings: [finding] };
  }

  /** The tree before a change may be one that the server cannot judge: that is no fault of the present one. */
  async #before(tree: SentTree): Promise<Judged | null> {
    try {
      return await this.#validate(tree);
    } catch (error) {
      if (isRefused(error)) return null;
      throw error;
    }
  }

  async #validate(tree: SentTree): Promise<Judged> {
    const { client, key } = this.#runner;
    try {
      const { body } = await client.ask(ROUTES.legacy.validate, textsOf(tree), { timeoutMs: ASK_TIMEOUT });
      const { success, message, pipe_structures: structures } = isObject(body) ? body : {};
      if (success === true) return { is: 'valid', contracts: readContracts(structures) };
      if (success === false) return { is: 'invalid', message: String(message) };
      throw strangeAnswer(ROUTES.legacy.validate, 'success');
    } catch (error) {
      return this.#refusal(error) ?? raise(askFailure(error, key));
    }
  }

  #refusal(error: unknown): Judged | undefined {
    if (!(error instanceof HttpStatusError)) return undefined;
    const { status, detail, issues } = error;
    if (issues.some(({ loc }) => loc.includes('plx_content')))
      return { is: 'not_checkable', message: 'this old server takes methods of one bundle only' };
    // A request that does not fit is no verdict on the method.
    if (issues.length > 0) return undefined;
    if (status === 422 || status === 400) return { is: 'invalid', message: detail };
    if (status !== 500) return undefined;
    throw new UserError(
      PIPELEX_CODES.refused.code,
      `The server answered 500 to POST ${ROUTES.legacy.validate}: ${detail}`,
      'Old servers answer so when a pipe names another that does not exist. Check the names of pipes; otherwise look in the log of the server.',
    );
  }
}

/** The texts of a tree. The oldest servers know `plx_content`, one text; the others ignore it. */
function textsOf({ bundles }: Pick<SentTree, 'bundles'>): JsonObject {
  const texts = [...bundles.values()].map(({ text }) => text);
  const [only, ...others] = texts;
  return { mthds_contents: texts, ...(only === undefined || others.length > 0 ? {} : { plx_content: only }) };
}

/** The line and column of a sentence: `TOML syntax error at line 5, column 9: …`. */
function lineIn(message: string): { line?: number; column?: number } {
  const [, line, column] = /^TOML syntax error at line (\d+), column (\d+)/.exec(message) ?? [];
  return line === undefined ? {} : { line: Number(line), column: Number(column) };
}

function changesOf(after: Contracts | undefined, before: Judged | null): string[] {
  if (before === null || after === undefined) return [];
  if (before.is !== 'valid' || before.contracts === undefined)
    return ['changes for callers cannot be told: the method before this change is invalid'];
  const lines = contractChanges(before.contracts, after);
  return lines.length > 0 ? lines : ['inputs and outputs of all pipes stay the same'];
}

function raise(error: unknown): never {
  throw error;
}
