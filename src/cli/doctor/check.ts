import type { PastedCommand, UserError } from '../../model/index.js';

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

export function warning(
  subject: string,
  code: string,
  message: string,
  remedy: string,
  command?: PastedCommand,
): Check {
  const known = { subject, state: 'warning' as const, message, remedy, code };
  return command === undefined ? known : { ...known, command };
}

export function problem(
  subject: string,
  code: string,
  message: string,
  remedy: string,
  command?: PastedCommand,
): Check {
  const known = { subject, state: 'problem' as const, message, remedy, code };
  return command === undefined ? known : { ...known, command };
}

/** What a look at one thing was refused with. */
export function refused(subject: string, { code, message, advice }: UserError): Check {
  return problem(subject, code, message, advice.remedy ?? '', advice.command);
}

export function skipped(subject: string, why: string): Check {
  return { subject, state: 'skipped', message: `Not looked at: ${why}.`, remedy: null, code: null };
}
