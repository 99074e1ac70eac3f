/** How grave a code is: of a finding, of the end of a command, or of one resource of an apply. */
export type CodeSeverity = 'error' | 'warning' | 'note' | 'refused' | 'held' | 'failed' | 'unknown' | 'done';

/** One row of a table of codes, from which docs/errors.md is generated. */
export interface Code<Severity extends CodeSeverity = 'error' | 'warning' | 'note'> {
  readonly code: string;
  readonly severity: Severity;
  /** What it means, in one sentence. */
  readonly doc: string;
}

/** Makes the rows of one severity; nothing else in src spells a code. */
const rows =
  <Severity extends CodeSeverity>(severity: Severity) =>
  (code: string, doc: string): Code<Severity> => ({ code, severity, doc });

export const errorCode = rows('error');
export const warningCode = rows('warning');
export const noteCode = rows('note');
/** The command ends before anything was written. */
export const refusedCode = rows('refused');
/** What an apply or a pull reports of one resource, and goes on. */
export const heldCode = rows('held');
export const failedCode = rows('failed');
export const unknownCode = rows('unknown');
export const doneCode = rows('done');

/** What a finding takes of its code. */
export function coded({ code, severity }: Code): Pick<Code, 'code' | 'severity'> {
  return { code, severity };
}
