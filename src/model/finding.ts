import { byCodeUnit } from './json.js';
import { at, type CommandPlace, type PastedCommand } from './pasted-command.js';
import { type Advice, adviceText } from './remedy.js';

/** A place in a file of the repository; line and column start at 1, columns count UTF-16 units. */
export interface Place {
  file: string;
  line: number;
  column: number;
}

/** How grave a finding is; an error stops the plan. */
export type Severity = 'error' | 'warning' | 'note';

/**
 * An error, warning or note about the files or the platform. `code` (PSnnnn, see docs/errors.md) is stable; `message`
 * says what is wrong, `remedy` what to do about it.
 */
export interface Finding {
  code: string;
  severity: Severity;
  message: string;
  place?: Place;
  address?: string;
  remedy?: string;
  /** The command that does what the remedy says. */
  command?: PastedCommand;
  /** Other places that belong to the same problem, for instance the first of two equal addresses. */
  related?: { message: string; place: Place }[];
  /** Set where an entry of `silence` in the configuration covers it: then it is counted, and not shown. */
  silenced?: Silenced;
}

/** Why a warning or note is not shown. */
export interface Silenced {
  reason: string;
}

/** Findings to show, and those that the configuration silences. */
export function apart<One extends { silenced?: Silenced }>(
  findings: readonly One[],
): { shown: One[]; silenced: One[] } {
  return {
    shown: findings.filter((one) => one.silenced === undefined),
    silenced: findings.filter((one) => one.silenced !== undefined),
  };
}

/** Sorts findings by file, line, column, code and message, so that equal findings always have the same order. */
export function sortFindings(findings: readonly Finding[]): Finding[] {
  return [...findings].sort(
    (a, b) =>
      byCodeUnit(a.place?.file ?? '', b.place?.file ?? '') ||
      (a.place?.line ?? 0) - (b.place?.line ?? 0) ||
      (a.place?.column ?? 0) - (b.place?.column ?? 0) ||
      byCodeUnit(a.address ?? '', b.address ?? '') ||
      byCodeUnit(a.code, b.code) ||
      byCodeUnit(a.message, b.message),
  );
}

/** True where one of the findings is an error, which stops the plan. */
export function hasErrors(findings: readonly Finding[]): boolean {
  return findings.some((finding) => finding.severity === 'error');
}

/** `file:line:column`, the form that editors and terminals turn into links. */
export function formatPlace(place: Place): string {
  return `${place.file}:${place.line}:${place.column}`;
}

/** An expected failure of a whole command: a sentence with a stable code, never a stack trace. */
export class UserError extends Error {
  readonly code: string;
  /** The target that its command names, as far as it is known. */
  place: CommandPlace = {};
  readonly #advice: Advice;
  /** Exit code of the command: 1 for an error, 3 where it was refused. */
  readonly exitCode: 1 | 3;

  constructor(code: string, message: string, remedy?: string, exitCode: 1 | 3 = 1, command?: PastedCommand) {
    super(message);
    this.name = 'UserError';
    this.code = code;
    this.#advice = { remedy, command };
    this.exitCode = exitCode;
  }

  /** What to do, including the command for `place` if there is one; undefined where nothing is to be done. */
  get remedy(): string | undefined {
    const text = adviceText(this.advice);
    return text === '' ? undefined : text;
  }

  /** Words and command separately; the command is the one for `place`. */
  get advice(): Advice {
    const { remedy, command } = this.#advice;
    return { remedy, command: command && at(command, this.place) };
  }
}
