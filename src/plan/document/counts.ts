import type { Action, Change, Counts, Diagnostic } from './plan.js';

/** The numbers of a plan. */
export function countPlan(parts: {
  changes: readonly Pick<Change, 'action'>[];
  held: number;
  unchanged: number;
  unreadable: number;
  diagnostics: readonly Pick<Diagnostic, 'severity'>[];
}): Counts {
  const of = (action: Action) => parts.changes.filter((change) => change.action === action).length;
  const severity = (word: string) => parts.diagnostics.filter((one) => one.severity === word).length;
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
    errors: severity('error'),
    warnings: severity('warning'),
  };
}
