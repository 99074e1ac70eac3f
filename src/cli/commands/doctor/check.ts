import type { PastedCommand, UserError } from '../../../model/index.js';

/** What a look at one thing came to. `skipped`: it could not be looked at, because something before it is broken. */
export type State = 'ok' | 'warning' | 'problem' | 'skipped';

/** One thing that was looked at. */
export interface Check {
  /** What it is about, for people. */
  subject: string;
  state: State;
  /** What was found, a sentence. */
  message: string;
  /** What to do about it; null where nothing is to be done. */
  remedy: string | null;
  /** The command that does it. */
  command?: PastedCommand;
  /** Stable code; null where all is well. */
  code: string | null;
}

export function ok(subject: string, message: string): Check {
  return { subject, state: 'ok', message, remedy: null, code: null };
}

/** Something to do about a subject; `command` is what to run, where there is one. */
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

export const warning = finding('warning');
export const problem = finding('problem');

/** What a look at one thing was refused with. */
export function refused(subject: string, { code, message, advice }: UserError): Check {
  return problem(subject, code, message, advice.remedy ?? '', advice.command);
}

export function skipped(subject: string, why: string): Check {
  return { subject, state: 'skipped', message: `Not looked at: ${why}.`, remedy: null, code: null };
}
