import path from 'node:path';
import type { Config, TargetConfig } from '../../config/config-types.js';
import type { CommandPlace } from '../../model/index.js';
import type { TargetFlags } from './flags.js';

/** How printed commands name the target of this run. */
export interface CommandPlaces {
  /** In comments, issues, files and JSON, which are read elsewhere: always with the target. */
  documents: CommandPlace;
  /** On the terminal of the run: with the flags that were typed, and the target where there are several. */
  typed: CommandPlace;
}

/**
 * @param named bundles of the command line, which a pasted command must name again
 * @param cwd the folder of the run; paths are relative to it, because an absolute path is valid on this machine only
 */
export function commandPlaces(
  flags: TargetFlags,
  named: readonly string[],
  { config, target }: { config: Config; target: TargetConfig },
  cwd: string,
): CommandPlaces {
  const given = {
    ...(isGiven(flags.org) ? { org: flags.org } : {}),
    ...(isGiven(flags.baseUrl) ? { baseUrl: flags.baseUrl } : {}),
  };
  const isNamed = isGiven(flags.target) || config.targets.size > 1;
  return {
    documents: {
      target: target.name,
      ...(isGiven(flags.config) ? { config: fromHere(flags.config, cwd) } : {}),
      ...given,
      files: named.map((file) => fromHere(file, cwd)),
      ...(config.file === null ? { withoutConfiguration: true as const } : {}),
    },
    typed: {
      ...(isNamed ? { target: target.name } : {}),
      ...(isGiven(flags.config) ? { config: flags.config } : {}),
      ...given,
      files: named,
    },
  };
}

function isGiven(value: string | undefined): value is string {
  return value !== undefined && value !== '';
}

function fromHere(file: string, cwd: string): string {
  const relative = path.isAbsolute(file) ? path.relative(cwd, file).replaceAll(path.sep, '/') : file;
  return relative.startsWith('-') ? `./${relative}` : relative;
}
