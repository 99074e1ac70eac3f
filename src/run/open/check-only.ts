import type { Config, TargetConfig } from '../../config/config-types.js';
import type { Settings } from '../../config/settings.js';
import type { GitInfo } from '../../host/git-info.js';
import { type Finding, pasted, UserError } from '../../model/index.js';
import type { Provider } from '../../providers/index.js';
import type { BundleFiles } from './files.js';
import { OPEN_CODES } from './open-codes.js';

/** A target whose files are only checked, as far as it is known without the platform. */
export interface CheckedTarget {
  provider: Provider & Required<Pick<Provider, 'check'>>;
  config: Config;
  target: TargetConfig;
  settings: Settings | undefined;
  git: GitInfo;
  /** All files of the configuration; a tree is judged as a whole, also where only some of its files are named. */
  files: BundleFiles;
  /** The files that were named on the command line; null for all. */
  named: ReadonlySet<string> | null;
  /** Of configuration, settings and reading the files. */
  findings: Finding[];
}

/** The sentence of a run that would apply or compare, where nothing is kept. @param nothing `Nothing to apply` */
export async function nothingKept({ provider, target }: CheckedTarget, nothing: string): Promise<string> {
  const { published } = await provider.check();
  return `${nothing} on ${target.name}: ${provider.title} only checks files. ${published}`;
}

/** Ends a command that plans, changes or reads what a platform keeps, for a platform that keeps nothing. */
export class CheckOnlyError extends UserError {
  readonly checked: CheckedTarget;

  constructor(checked: CheckedTarget) {
    const { provider, target } = checked;
    super(
      OPEN_CODES.checkOnly.code,
      `Target ${target.name} is on ${provider.title}, which only checks files: it keeps nothing that this command could read or change.`,
      'To check the files.',
      3,
      pasted('plan'),
    );
    this.name = 'CheckOnlyError';
    this.checked = checked;
  }
}
