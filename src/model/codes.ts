import type { Severity } from './finding.js';

/** One row of a table of codes, from which docs/errors.md is generated. */
export interface Code {
  readonly code: string;
  readonly severity: Severity;
  /** What it means, in one sentence. */
  readonly doc: string;
}

export const errorCode = (code: string, doc: string): Code => ({ code, severity: 'error', doc });
export const warningCode = (code: string, doc: string): Code => ({ code, severity: 'warning', doc });

/** What a finding takes of its code. */
export function coded({ code, severity }: Code): Pick<Code, 'code' | 'severity'> {
  return { code, severity };
}
