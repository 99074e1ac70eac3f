import { planExit } from '../apply/exit-code.js';
import { checkJson } from '../report/index.js';
import { run } from './call.js';
import { checkOptions, PLAN } from './check-options.js';
import type { CheckReport } from './generated/documents.js';
import { planDocument } from './plan-document.js';
import type { PlanOptions, PlanResult } from './types.js';
import { planOnce } from './verbs/plan.js';
import { sayVerdict } from './verbs/say-verdict.js';

/** What `apply` would do. It only reads. */
export async function plan(options: PlanOptions): Promise<PlanResult> {
  checkOptions('plan', options, PLAN);
  return run<Pick<PlanResult, 'plan' | 'check'>>(
    options,
    { plan: null, check: null },
    async ({ flags, files, host, open, shown }) => {
      const made = await planOnce(flags, files, host, open);
      if ('report' in made) {
        const { exit_code: exitCode, ...report } = made.report;
        return { exitCode, plan: null, check: shown<CheckReport>(checkJson(report)) };
      }
      const { planned } = made;
      if (planned.verdict !== null) sayVerdict(planned.verdict, true, host);
      return {
        exitCode: planExit(planned.plan, false),
        plan: planDocument(planned.plan, shown),
        check: null,
      };
    },
  );
}
