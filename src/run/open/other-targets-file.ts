import { BUNDLE_CODES } from '../../bundle/bundle-codes.js';
import { bundlesOf, type Config, type TargetConfig } from '../../config/config-types.js';
import type { Finding } from '../../model/index.js';
import { isBundleOf } from './files.js';

/**
 * Says of a file that is no bundle of this target's platform whose it is: the patterns of other targets name it, and
 * those of this one do not. Such a file can only have been named on the command line.
 */
export function namesOwner(config: Config, target: TargetConfig): (finding: Finding) => Finding {
  const covers = (one: TargetConfig, file: string) => isBundleOf(bundlesOf(config, one), file);
  return (finding) => {
    const file = finding.place?.file;
    if (finding.code !== BUNDLE_CODES.notBundle.code || file === undefined || covers(target, file))
      return finding;
    const owners = [...config.targets.values()].filter((one) => one !== target && covers(one, file));
    const [first] = owners;
    if (first === undefined) return finding;
    const names = owners.map(({ name }) => name).join(', ');
    return {
      ...finding,
      message: `The file belongs to target ${names}, and this run is about target ${target.name}.`,
      remedy: `Pass --target ${first.name}, or leave the file out.`,
    };
  };
}
