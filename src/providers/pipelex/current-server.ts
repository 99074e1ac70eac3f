import { type Code, coded, type Finding, isObject, type Json, type JsonObject } from '../../model/index.js';
import type { CheckServer, CheckTree, TreeVerdict } from '../provider.js';
import { type Contracts, contractChanges, readContracts, removedPipe } from './contracts.js';
import { askFailure, isRefused, type Runner, strangeAnswer, unsupported } from './failures.js';
import { PIPELEX_CODES } from './pipelex-codes.js';
import { ASK_TIMEOUT, ROUTES, type RunQuestion } from './routes.js';
import { type SentTree, sentTree } from './sent-tree.js';
import { itemFinding } from './server-findings.js';
import { readLocation } from './server-location.js';
import type { SourceText } from './source-text.js';

const { current: PATHS } = ROUTES;

/** What makes the same of a file as the server, whose options differ from the defaults of plxt. */
const FORMATTER = [
  'plxt',
  'format',
  '--no-auto-config',
  '--option=align_entries=true',
  '--option=array_auto_collapse=false',
];

/** In place of an answer: why there is none, as the end of a sentence. */
class Unsupported {
  readonly why: string;
  constructor(why: string) {
    this.why = why;
  }
}

/** A server of the present dialect: `/v1`, method trees as `files`, problem documents. */
export class CurrentServer implements CheckServer {
  readonly label: string;
  readonly #runner: Runner;
  readonly #clean: (text: string) => string;

  constructor(runner: Runner, label: string) {
    this.label = label;
    this.#runner = runner;
    this.#clean = (text) => runner.client.clean(text);
  }

  /** How a run of a pipe is asked for. */
  runOf(tree: SentTree, pipe: string, inputs: JsonObject): RunQuestion {
    return { routes: PATHS, body: { files: tree.files, pipe_code: pipe, inputs } };
  }

  /** All questions about a tree go out together; only contracts wait for fingerprints that differ. */
  async judge(head: CheckTree, base: CheckTree | null): Promise<TreeVerdict> {
    const tree = sentTree(head);
    const [body, lint, format, changes] = await Promise.all([
      this.#ask(PATHS.validate, { files: tree.files }),
      Promise.all([...tree.bundles].map(([sent, source]) => this.#lint(sent, source))),
      Promise.all([...tree.bundles.values()].map((source) => this.#format(source))),
      base === null ? [] : this.#changes(tree, sentTree(base)),
    ]);
    const linted = lint.flatMap((one) => (one instanceof Unsupported ? [] : one));
    const beside = [
      ...format.flatMap((one) => (one instanceof Unsupported ? [] : one)),
      ...this.#leftOut(head, [...lint, ...format]),
    ];
    if (body instanceof Unsupported) {
      const findings = [...linted.map((one) => ofLint(one, PIPELEX_CODES.lint)), ...beside];
      return { state: 'not_checkable', message: body.why, findings, changes };
    }
    const verdict = this.#verdict(body, tree);
    const broken = syntaxErrors(body, tree);
    const isInvalid = verdict.state === 'invalid';
    const more = linted
      .filter(({ finding: { place }, isSyntax }) => !isSyntax || !broken.has(`${place?.file}:${place?.line}`))
      .map((one) => ofLint(one, isInvalid ? PIPELEX_CODES.lint : PIPELEX_CODES.lintOfValid));
    return {
      ...verdict,
      findings: [...verdict.findings, ...more, ...beside],
      changes: isInvalid ? [] : changes,
    };
  }

  /** Callers of a tree that is gone lose all of its pipes. */
  async removed(base: CheckTree): Promise<string[]> {
    const contracts = await this.#lenient(this.#contracts(sentTree(base)));
    if (contracts instanceof Unsupported) return [this.#untold('method that is gone', contracts)];
    return [...contracts.keys()].sort().map((pipe) => this.#clean(removedPipe(pipe)));
  }

  #verdict(body: JsonObject, tree: SentTree): TreeVerdict {
    const { is_valid: isValid, is_runnable: isRunnable } = body;
    if (isValid === false) {
      const items = listOf(body.errors);
      const told = items.length > 0 ? items : [{ detail: String(body.message ?? '') }];
      const findings = told.map((item) => itemFinding(item, PIPELEX_CODES.invalid, tree, this.#clean));
      return { state: 'invalid', findings };
    }
    if (isValid !== true) throw strangeAnswer(PATHS.validate, 'is_valid');
    const warnings = listOf(body.warnings).map((item) =>
      itemFinding(item, PIPELEX_CODES.caution, tree, this.#clean),
    );
    if (isRunnable !== false) return { state: 'valid', findings: warnings };
    const pending = listOf(body.pending_signatures).map(String);
    const findings = pending.map((pipe) =>
      itemFinding(
        {
          detail: `Pipe ${pipe} has only a signature: the method cannot run before it is implemented.`,
          location: { pipe },
        },
        PIPELEX_CODES.pending,
        tree,
        this.#clean,
      ),
    );
    const names = pending.length === 0 ? 'the server does not say of what' : pending.join(', ');
    return {
      state: 'not_runnable',
      message: this.#clean(`waits for the implementation of ${names}`),
      findings: [...warnings, ...findings],
    };
  }

  /** What the linter says of a bundle; several syntax errors of one line count once. */
  async #lint(sent: string, source: SourceText): Promise<Linted[] | Unsupported> {
    const body = await this.#ask(PATHS.lint, { content: source.text, source: sent });
    if (body instanceof Unsupported) return body;
    const known = new Set<string>();
    if (!Array.isArray(body.diagnostics)) throw strangeAnswer(PATHS.lint, 'diagnostics');
    return body.diagnostics.flatMap((item): Linted[] => {
      const { kind, message, location, range } = isObject(item) ? item : {};
      const { start_line: line = 1, start_col: column = 1 } = isObject(range) ? range : {};
      const place = source.at(Number(line), Number(column));
      const isSyntax = kind === 'syntax';
      const name = `${place.line} ${isSyntax ? '' : String(message)}`;
      if (known.has(name)) return [];
      known.add(name);
      const where = typeof location === 'string' && location !== '' ? ` at ${location}` : '';
      const text = this.#clean(
        `${isSyntax ? 'Syntax error: ' : ''}${String(message)}${where} (${String(kind)}).`,
      );
      return [{ isSyntax, finding: { message: text, place } }];
    });
  }

  /** A warning for a bundle that the formatter would change. Line ends are git's affair. */
  async #format(source: SourceText): Promise<Finding[] | Unsupported> {
    const content = source.text.replaceAll('\r\n', '\n');
    const body = await this.#ask(PATHS.format, { content });
    if (body instanceof Unsupported) return body;
    if (listOf(body.diagnostics).length > 0) return [];
    const { formatted } = body;
    if (typeof formatted !== 'string') throw strangeAnswer(PATHS.format, 'formatted');
    if (formatted === content) return [];
    return [
      {
        ...coded(PIPELEX_CODES.unformatted),
        message:
          'The file is not formatted as the formatter of the server does; this is the first line that differs.',
        remedy: 'Format it with plxt, which pip install pipelex-tools installs.',
        command: { argv: [...FORMATTER, source.file] },
        place: source.at(firstDifference(content, formatted)),
      },
    ];
  }

  /** A warning about what was not looked at, because the server cannot. */
  #leftOut({ name }: CheckTree, results: readonly unknown[]): Finding[] {
    const left = results.find((one) => one instanceof Unsupported);
    if (left === undefined) return [];
    const message = `The linter or the formatter did not look at ${name}: ${left.why}.`;
    return [{ ...coded(PIPELEX_CODES.leftOut), message: this.#clean(message) }];
  }

  /** What a change means to callers: nothing where the fingerprints of the resolved trees are equal. */
  async #changes(head: SentTree, base: SentTree): Promise<string[]> {
    const [now, before] = await Promise.all([
      this.#fingerprint(head),
      this.#lenient(this.#fingerprint(base)),
    ]);
    if (now instanceof Unsupported) return [this.#untold('method', now)];
    if (before instanceof Unsupported) return [this.#untold('method before this change', before)];
    if (now.fingerprint === before.fingerprint) return ['only layout or comments changed'];
    const [after, old] = await Promise.all([this.#contracts(head), this.#contracts(base)]);
    if (after instanceof Unsupported) return [this.#untold('method', after)];
    if (old instanceof Unsupported) return [this.#untold('method before this change', old)];
    const lines = contractChanges(old, after).map(this.#clean);
    return lines.length > 0 ? lines : ['the meaning changed; inputs and outputs of all pipes stay the same'];
  }

  #untold(what: string, { why }: Unsupported): string {
    return this.#clean(`changes for callers cannot be told: the ${what} ${why}`);
  }

  async #fingerprint(tree: SentTree): Promise<{ fingerprint: string } | Unsupported> {
    const body = await this.#ask(PATHS.resolve, { files: tree.files });
    if (body instanceof Unsupported) return new Unsupported(`cannot be resolved here: ${body.why}`);
    if (body.is_valid === false) return new Unsupported('is invalid');
    const { crate } = body;
    if (!isObject(crate) || typeof crate.fingerprint !== 'string')
      throw strangeAnswer(PATHS.resolve, 'crate.fingerprint');
    return { fingerprint: crate.fingerprint };
  }

  async #contracts(tree: SentTree): Promise<Contracts | Unsupported> {
    const body = await this.#ask(PATHS.pipeIo, { files: tree.files, all_pipes: true });
    if (body instanceof Unsupported) return new Unsupported(`cannot be described here: ${body.why}`);
    if (body.is_valid === false) return new Unsupported('is invalid');
    const contracts = readContracts(body.pipe_io_contracts);
    if (contracts === undefined) throw strangeAnswer(PATHS.pipeIo, 'pipe_io_contracts');
    return contracts;
  }

  /** The tree before a change may be one that the server takes no longer: that is no fault of the present one. */
  async #lenient<T>(asked: Promise<T>): Promise<T | Unsupported> {
    try {
      return await asked;
    } catch (error) {
      if (isRefused(error)) return new Unsupported(`is refused: ${error.message}`);
      throw error;
    }
  }

  /** @returns the body of the answer, or why the server cannot do that at all (501) */
  async #ask(path: string, question: { [name: string]: Json }): Promise<JsonObject | Unsupported> {
    const { client, key } = this.#runner;
    try {
      const { body } = await client.ask(path, question, { timeoutMs: ASK_TIMEOUT });
      if (!isObject(body)) throw strangeAnswer(path, 'an object');
      return body as JsonObject;
    } catch (error) {
      const why = unsupported(error);
      if (why !== undefined) return new Unsupported(why);
      throw askFailure(error, key);
    }
  }
}

/** What the linter said; its severity depends on the verdict. */
interface Linted {
  isSyntax: boolean;
  finding: Omit<Finding, 'code' | 'severity'>;
}

function ofLint({ finding }: Linted, code: Code): Finding {
  return { ...coded(code), ...finding };
}

/** The lines of syntax errors in a verdict, as `file:line`: the linter sees the same. */
function syntaxErrors(body: JsonObject, tree: SentTree): Set<string> {
  const places = listOf(body.errors).flatMap((item) => {
    const { file, line } = readLocation(isObject(item) ? item.location : undefined);
    const source = file === undefined ? undefined : tree.bundles.get(file);
    if (source === undefined || line === undefined) return [];
    const place = source.at(line);
    return [`${place.file}:${place.line}`];
  });
  return new Set(places);
}

/** The number of the first line that two texts do not share. */
function firstDifference(one: string, other: string): number {
  const [left, right] = [one.split('\n'), other.split('\n')];
  const at = left.findIndex((line, index) => line !== right[index]);
  return (at < 0 ? left.length : at) + 1;
}

function listOf(value: unknown): unknown[] {
  return Array.isArray(value) ? value : [];
}
