import type { CommentInput } from '../report/index.js';

/** What became of one target, for outputs, job summary, annotations and the colour of the step. */
export interface TargetReport {
  /** Name of the target, as far as it is known. */
  target: string;
  /** What is shown of it; null where there is nothing to show. */
  input: CommentInput | null;
  /** As of the command line, with 2 for "there are changes". */
  exitCode: 0 | 1 | 2 | 3 | 4;
  /** Why the step is red whatever `fail-on` says, short of `never`; null: it is not for that. */
  refusal: string | null;
  /** Comment or issue that was written, or that stands already. */
  url: string | null;
  /** Sentences that go into log and job summary, with their code. */
  notes: Note[];
  /** Markdown of our own, for what is no plan (drift). */
  markdown?: string;
  /** Numbers by name for the outputs, where there is a plan or an apply. */
  counts: { readonly [name: string]: number };
}

export interface Note {
  code: string;
  severity: 'error' | 'warning' | 'note' | 'refused';
  text: string;
}

export function note(kind: { code: string; severity: Note['severity'] }, text: string): Note {
  return { code: kind.code, severity: kind.severity, text };
}
