import { run } from './call.js';
import { checkOptions, TARGET } from './check-options.js';
import type { CompileOptions, CompileResult } from './types.js';
import { compileTarget } from './verbs/compile.js';

/** One plain v1 bundle with every form resolved, ready for the SDK. It contacts the platform only for references. */
export async function compile(options: CompileOptions): Promise<CompileResult> {
  checkOptions('compile', options, { ...TARGET, secrets: 'flag' });
  return run<Pick<CompileResult, 'bundle' | 'items' | 'leftOut'>>(
    options,
    { bundle: null, items: 0, leftOut: 0 },
    async ({ flags, files, host, open }) => ({
      exitCode: 0,
      ...(await compileTarget(flags, files, host, options.secrets === true, open)),
    }),
  );
}
