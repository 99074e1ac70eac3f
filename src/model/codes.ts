/** The severity of a code: of a finding, of the end of a command, or of one resource in an apply. */
export type CodeSeverity = 'error' | 'warning' | 'note' | 'refused' | 'held' | 'failed' | 'unknown' | 'done';

/** One row of a table of codes, from which docs/errors.md is generated. */
export interface Code<Severity extends CodeSeverity = 'error' | 'warning' | 'note'> {
  readonly code: string;
  readonly severity: Severity;
  /** What it means, in one sentence. */
  readonly doc: string;
  /** What to do, in one or two sentences of its own. A message says more, as it knows the place; the two agree. */
  readonly remedy: string;
  /** A warning or note that the configuration cannot silence: without it, a run would look better than it is. */
  readonly isAlwaysShown?: true;
}

/** Makes the codes of one severity, for the tables of codes. */
const rows =
  <Severity extends CodeSeverity>(severity: Severity) =>
  (code: string, doc: string, remedy: string): Code<Severity> => ({ code, severity, doc, remedy });

export const errorCode = rows('error');
export const warningCode = rows('warning');
export const noteCode = rows('note');
/** Ends the command with exit 3 before anything is written. */
export const refusedCode = rows('refused');
/** Describes one resource of an apply or a pull, which continues; likewise the three below. */
export const heldCode = rows('held');
export const failedCode = rows('failed');
export const unknownCode = rows('unknown');
export const doneCode = rows('done');

/** Keeps a warning or note from being silenced. */
export function alwaysShown<Row extends Code<CodeSeverity>>(
  row: Row,
): Row & { readonly isAlwaysShown: true } {
  return { ...row, isAlwaysShown: true };
}

/** The members of a finding that its code decides. */
export function coded({ code, severity }: Code): Pick<Code, 'code' | 'severity'> {
  return { code, severity };
}
