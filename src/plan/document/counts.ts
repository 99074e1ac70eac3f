import { apart } from '../../model/index.js';
import type { Action, Change, Counts, Diagnostic } from './plan.js';

/** The numbers of a plan. */
export function countPlan(parts: {
  changes: readonly Pick<Change, 'action'>[];
  held: number;
  unchanged: number;
  unreadable: number;
  diagnostics: readonly Pick<Diagnostic, 'severity' | 'silenced'>[];
}): Counts {
  const of = (action: Action) => parts.changes.filter((change) => change.action === action).length;
  const errors = parts.diagnostics.filter((one) => one.severity === 'error').length;
  return {
    create: of('create'),
    update: of('update'),
    replace: of('replace'),
    delete: of('delete'),
    launch: of('launch'),
    adopt: of('adopt'),
    converge: of('converge'),
    keep: of('keep'),
    release: of('release'),
    forget: of('forget'),
    held: parts.held,
    unchanged: parts.unchanged,
    unreadable: parts.unreadable,
    errors,
    warnings: countWarnings(parts.diagnostics),
  };
}

/** The number of warnings that are shown. */
export function countWarnings(diagnostics: readonly Pick<Diagnostic, 'severity' | 'silenced'>[]): number {
  return apart(diagnostics).shown.filter(({ severity }) => severity === 'warning').length;
}
