import { adviceText, type CommandPlace, type Finding } from '../model/index.js';
import type { CommentInput } from '../report/index.js';

/** The result for one target, for outputs, job summary, annotations and the state of the step. */
export interface TargetReport {
  /** Name of the target, if known. */
  target: string;
  /** The document to show; null where there is none. */
  input: CommentInput | null;
  /** Exit code as on the command line; 2 means "there are changes", 5 "the verdict is no". */
  exitCode: 0 | 1 | 2 | 3 | 4 | 5;
  /** Why the step fails whatever `fail-on` says, except `never`; null: no such reason. */
  refusal: string | null;
  /** Address of the comment or issue, new or existing. */
  url: string | null;
  /** Messages for log and job summary, with their codes. */
  notes: Note[];
  /** Markdown of a result other than a plan (drift). */
  markdown?: string;
  /** Counts for the outputs, by name, of a plan or an apply. */
  counts: { readonly [name: string]: number };
}

/** The report of a run that had nothing to do for a target: no document, no failure, only what its notes say. */
export function nothingDone(target: string | null, notes: readonly Note[]): TargetReport {
  return {
    target: target ?? '',
    input: null,
    exitCode: 0,
    refusal: null,
    url: null,
    notes: [...notes],
    counts: {},
  };
}

/** A message of the run with its code, for log and job summary. */
export interface Note {
  code: string;
  severity: 'error' | 'warning' | 'note' | 'refused';
  text: string;
}

/** Makes a note with one of the codes. */
export function note(kind: { code: string; severity: Note['severity'] }, text: string): Note {
  return { code: kind.code, severity: kind.severity, text };
}

/**
 * The note that says a finding.
 * @param place how its advice names the target; left out: without its advice
 */
export function noteOf(finding: Finding, place?: CommandPlace): Note {
  const { code, severity, message } = finding;
  const advice = place === undefined ? '' : adviceText(finding, { place, shell: 'sh' });
  return { code, severity, text: advice === '' ? message : `${message} ${advice}` };
}
