import type { TargetConfig } from '../config/config-types.js';
import { silenced, unusedSilence } from '../config/silence.js';
import { argvOf, at, type CommandPlace, type Finding } from '../model/index.js';
import { countWarnings, type Diagnostic, type Plan } from '../plan/index.js';

/**
 * A plan with what the configuration silences marked, and not among its warnings any more.
 * @param isWhole the plan is about all items of the files, so that an entry of `silence` without a use is unused
 */
export function silencePlan(
  plan: Plan,
  target: Pick<TargetConfig, 'name' | 'silence'>,
  { isWhole, place }: { isWhole: boolean; place: CommandPlace },
): Plan {
  if (target.silence.length === 0) return plan;
  // What could not be planned says nothing about what it would have said.
  const isComplete =
    isWhole && plan.unreadable.length === 0 && plan.diagnostics.every(({ severity }) => severity !== 'error');
  const unused = isComplete ? unusedSilence(target, 'plan', plan.diagnostics) : [];
  const diagnostics = silenced(
    [...unused.map((one) => diagnosticOf(one, place)), ...plan.diagnostics],
    target.silence,
  );
  return { ...plan, diagnostics, summary: { ...plan.summary, warnings: countWarnings(diagnostics) } };
}

function diagnosticOf(finding: Finding, commandPlace: CommandPlace): Diagnostic {
  const { code, severity, message, address = null, place = null, remedy = null, command } = finding;
  const argv = command && argvOf(at(command, commandPlace));
  return { code, severity, message, address, place, remedy, ...(argv === undefined ? {} : { argv }) };
}
