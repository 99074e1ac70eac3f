import { hasErrors } from '../model/index.js';
import { findingsJson } from '../report/index.js';
import { run } from './call.js';
import { checkOptions, TARGET } from './check-options.js';
import type { ValidateReport } from './generated/documents.js';
import type { TargetOptions, ValidateResult } from './types.js';
import { validateTarget } from './verbs/validate.js';

/** Every check of the files that needs no network. */
export async function validate(options: TargetOptions): Promise<ValidateResult> {
  checkOptions('validate', options, TARGET);
  return run<Pick<ValidateResult, 'report'>>(
    options,
    { report: null },
    async ({ flags, files: named, host, shown }) => {
      const { findings, files, valid } = await validateTarget(flags, named, host, { withOthers: true });
      return {
        exitCode: hasErrors(findings) || valid === null ? 1 : 0,
        report: shown<ValidateReport>(findingsJson(findings, { files })),
      };
    },
  );
}
