import type { PastedCommand, UserError } from '../../../model/index.js';

/** The result of a check. `skipped`: it could not run, because an earlier check failed. */
export type State = 'ok' | 'warning' | 'problem' | 'skipped';

/** One check of `doctor` and its result. */
export interface Check {
  /** The subject, for people. */
  subject: string;
  state: State;
  /** The result, as a sentence. */
  message: string;
  /** What to do about it; null where nothing is to be done. */
  remedy: string | null;
  /** The command that does it. */
  command?: PastedCommand;
  /** Stable code; null where nothing is wrong. */
  code: string | null;
}

/** A passed check. */
export function ok(subject: string, message: string): Check {
  return { subject, state: 'ok', message, remedy: null, code: null };
}

/** Makes a check that asks for something to be done; `command` is what to run, if anything. */
type Finding = (
  subject: string,
  code: string,
  message: string,
  remedy: string,
  command?: PastedCommand,
) => Check;

const finding =
  (state: 'warning' | 'problem'): Finding =>
  (subject, code, message, remedy, command) => ({
    subject,
    state,
    message,
    remedy,
    code,
    ...(command === undefined ? {} : { command }),
  });

/** A check with a warning, exit 0. */
export const warning = finding('warning');
/** A check with a problem, exit 1. */
export const problem = finding('problem');

/** The error that ended a check, as its result. */
export function refused(subject: string, { code, message, advice }: UserError): Check {
  return problem(subject, code, message, advice.remedy ?? '', advice.command);
}

/** A check that could not run; `why` is the reason, without a full stop. */
export function skipped(subject: string, why: string): Check {
  return { subject, state: 'skipped', message: `Skipped: ${why}.`, remedy: null, code: null };
}
