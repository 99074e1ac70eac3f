import { appendFile } from 'node:fs/promises';
import path from 'node:path';
import { putFile } from '../host/put-file.js';
import { codeOf, type JudgedReport, judgedReport, UserError } from '../model/index.js';
import type { JudgingCommand, Provider } from '../providers/index.js';
import { judgedJson, renderJudgedJunit, renderJudgedMarkdown, renderJudgedText } from '../report/index.js';
import { sayError } from '../run/open/say.js';
import { runJudging } from '../run/run-command.js';
import type { FlagsOf } from './command.js';
import { COMMAND_CODES } from './command-codes.js';
import { hostOf } from './command-host.js';
import type { Io } from './io.js';
import { afterReport } from './lost-output.js';
import { printed } from './opened.js';
import type { CommonFlags, printing } from './options.js';
import { printDocument } from './print-json.js';

type PrintingFlags = FlagsOf<typeof printing<[], Record<never, never>>>;

/** Runs a command of a provider that judges something, and prints its verdict. */
export async function judge(
  provider: Provider,
  command: JudgingCommand,
  given: { args: readonly unknown[]; flags: { readonly [name: string]: unknown } },
  io: Io,
): Promise<number> {
  const flags = given.flags as PrintingFlags & CommonFlags;
  const { junit } = flags;
  // First of all: whatever ends the command early, the file of an earlier run must not stay.
  if (junit !== undefined) await writeJunit(junit, notEnded(command.name, flags.config), io);
  const summary = flags.summary === true ? summaryFile(io) : null;
  const { report } = await printed(runJudging(provider, command, given, io, hostOf(io)), io);
  print(report, flags.format ?? (flags.json === true ? 'json' : 'text'), io);
  const hasWritten = report.runs.some(({ wrote }) => wrote);
  // The run is over: what cannot be written any more must not hide what it wrote.
  const writes = [
    junit === undefined || (await isDone(writeJunit(junit, report, io), io)),
    summary === null ||
      (await isDone(
        written(summary, () => appendFile(summary, renderJudgedMarkdown(report))),
        io,
      )),
  ];
  const exitCode = writes.every((done) => done) ? report.exit_code : hasWritten ? 4 : 1;
  return afterReport(exitCode, hasWritten, io);
}

/** Says why a result could not be written, where it could not. */
async function isDone(write: Promise<void>, io: Io): Promise<boolean> {
  try {
    await write;
    return true;
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    sayError(io, error);
    return false;
  }
}

function print(report: JudgedReport, format: 'text' | 'json' | 'markdown', io: Io): void {
  if (format === 'json') printDocument(judgedJson(report), io);
  else if (format === 'markdown') io.out(renderJudgedMarkdown(report));
  else io.out(renderJudgedText(report, { color: io.outColor, typing: io.typing }));
}

/** Asked before anything runs: without it, the result would be missing where it is expected. */
function summaryFile({ env }: Io): string {
  const file = env.GITHUB_STEP_SUMMARY;
  if (file !== undefined && file !== '') return file;
  throw new UserError(
    COMMAND_CODES.noSummary.code,
    '--summary needs GITHUB_STEP_SUMMARY, which GitHub sets in the steps of a job. Nothing was run.',
    'Leave out --summary, or use --format markdown.',
  );
}

function writeJunit(file: string, report: JudgedReport, io: Io): Promise<void> {
  return written(file, () => putFile(path.resolve(io.cwd, file), renderJudgedJunit(report)));
}

/** What stands in the file until the run has ended: one that ends early must not leave that of an earlier run. */
function notEnded(command: string, config = 'pipelines-sync.yaml'): JudgedReport {
  const summary = 'The run did not come to an end';
  const place = { file: config, line: 1, column: 1 };
  const rest = { wrote: false, took_ms: 0, findings: [], next: [], facts: {} };
  return judgedReport(command, '', [{ name: command, state: 'error', summary, place, ...rest }]);
}

async function written(file: string, write: () => Promise<void>): Promise<void> {
  try {
    await write();
  } catch (error) {
    const reason = codeOf(error) ?? 'unknown error';
    throw new UserError(
      COMMAND_CODES.resultUnwritable.code,
      `The result cannot be written to ${path.basename(file)} (${reason}).`,
      'Check the path and its permissions.',
    );
  }
}
