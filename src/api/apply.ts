import { readSavedPlan } from '../plan/index.js';
import { type Call, run } from './call.js';
import { checkOptions, misuse, PLAN } from './check-options.js';
import type { ApplyReport, Outcome } from './generated/documents.js';
import { notConfirmed } from './not-confirmed.js';
import { planDocument } from './plan-document.js';
import type { ApplyOptions, ApplyResult } from './types.js';
import { type Applied, type ApplyHow, applyJson, applyOnce } from './verbs/apply.js';
import type { NothingKept } from './verbs/nothing-kept.js';
import { applySaved } from './verbs/saved.js';

/** Applies the plan, or exactly a plan that was made earlier, and says what really happened. */
export async function apply(options: ApplyOptions): Promise<ApplyResult> {
  checkOptions('apply', options, {
    ...PLAN,
    yes: 'flag',
    confirm: 'function',
    plan: 'object',
    smoke: 'texts or flag',
    onOutcome: 'function',
  });
  const { yes, confirm, plan } = options;
  const given = [yes === true, confirm !== undefined, plan !== undefined].filter((one) => one).length;
  if (given !== 1) throw misuse('apply needs exactly one of yes: true, confirm and plan.');
  return run<Pick<ApplyResult, 'report' | 'plan'>>(options, { report: null, plan: null }, async (call) => {
    const how = { ...howTo(options, call), open: call.open };
    const { flags, files, host } = call;
    if (plan === undefined) return resultOf(await applyOnce(flags, files, host, how), call);
    const saved = readSavedPlan('plan', Buffer.from(JSON.stringify(plan)));
    return resultOf(await applySaved(saved, flags, files, host, how), call);
  });
}

function resultOf(applied: Applied | NothingKept, { shown, host }: Call) {
  if ('message' in applied) {
    host.err(`${applied.message}\n`);
    return { exitCode: applied.exit_code, report: null, plan: null };
  }
  const { exit_code: _code, ...report } = applyJson(applied);
  return {
    exitCode: applied.exitCode,
    report: shown<ApplyReport>(report),
    plan: planDocument(applied.planned.plan, shown),
  };
}

function howTo({ confirm, smoke = false, onOutcome }: ApplyOptions, call: Call): ApplyHow {
  const { callbacks, host, shown } = call;
  return {
    smoke:
      smoke === false
        ? null
        : {
            names: smoke === true ? [] : smoke,
            host: {
              cwd: host.cwd,
              out: (text) => host.err(text),
              err: (text) => host.err(text),
              say: (finding) => host.note?.(finding),
              confirm: () => Promise.reject(notConfirmed()),
              clock: host.clock,
              signal: host.signal,
            },
          },
    confirm: async (planned, writes) => {
      if (confirm === undefined || !writes) return;
      if (!(await callbacks.ask(confirm, planDocument(planned.plan, shown)))) throw notConfirmed();
    },
    onOutcome: (outcome) => callbacks.tell(onOutcome, shown<Outcome>(outcome)),
  };
}
