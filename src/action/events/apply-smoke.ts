import type { ApplyReport } from '../../apply/outcome.js';
import { type JudgedReport, UserError } from '../../model/index.js';
import { judgedSummary, renderJudgedText } from '../../report/index.js';
import {
  type BrokenOff,
  type Judging,
  judgeAfterApply,
  judgingCommand,
  prepareJudging,
} from '../../run/judge.js';
import { FindingsError } from '../../run/open/open-files.js';
import type { Opened } from '../../run/open/open-target.js';
import { ACTION_CODES as CODES } from '../action-codes.js';
import type { ActionContext } from '../action-context.js';
import { type Note, note } from '../report.js';
import { say, type Unopened } from '../target-view.js';

/** The smoke runs that the step asks for, read before anything is written; null: none, else why there are none. */
export async function prepareSmoke(
  stage: ActionContext,
  { offline }: Opened,
): Promise<Judging | Extract<Unopened, { kind: 'findings' | 'failed' }> | null> {
  const { smoke } = stage.inputs;
  if (smoke === null) return null;
  const { commands = [], title } = offline.provider;
  // All runs of a step with targets on several platforms: those that have any.
  if (smoke.length === 0 && !commands.some(({ name }) => name === 'smoke')) {
    stage.log(`${CODES.noSmoke.code}  ${title} has no smoke runs, so none follows the apply.`);
    return null;
  }
  try {
    return await prepareJudging(
      judgingCommand(offline, 'smoke', stage.io),
      { args: [smoke], flags: {} },
      offline,
    );
  } catch (error) {
    if (error instanceof UserError) return { kind: 'failed', error };
    if (!(error instanceof FindingsError)) throw error;
    say(stage, error.findings, error.files);
    return { kind: 'findings', findings: error.findings };
  }
}

/** Runs them after an apply that left nothing undone. */
export async function smokeAfter(
  stage: ActionContext,
  { client, session }: Opened,
  smoke: Judging | null,
  { exit_code, target }: ApplyReport,
): Promise<{ runs: JudgedReport | BrokenOff | null; notes: Note[] }> {
  if (smoke === null) return { runs: null, notes: [] };
  if (exit_code !== 0) {
    const text = `The smoke runs on ${target} were skipped: the apply is incomplete.`;
    return { runs: null, notes: [note(CODES.smokeSkipped, text)] };
  }
  const { io } = stage;
  const print = (text: string) => stage.logText(text.replace(/\n$/, ''));
  const runs = await judgeAfterApply(smoke, {
    client,
    baseUrl: session.baseUrl,
    io,
    host: {
      cwd: io.cwd,
      out: print,
      err: print,
      say: (finding) => say(stage, [finding], smoke.files),
      confirm: () => Promise.reject(new TypeError('a smoke run asked for a confirmation')),
      clock: io.clock,
      signal: io.signal,
    },
  });
  if ('brokeOff' in runs) {
    const text = `The changes were applied. The smoke runs on ${target} broke off: ${runs.brokeOff}`;
    return { runs, notes: [note(CODES.smokeFailed, text)] };
  }
  stage.logText(renderJudgedText(runs, { color: false }));
  const text = `The changes were applied. ${judgedSummary(runs)}.`;
  return { runs, notes: runs.exit_code === 0 ? [] : [note(CODES.smokeFailed, text)] };
}
