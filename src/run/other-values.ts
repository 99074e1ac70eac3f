import { bundlesOf, type Config, type TargetConfig } from '../config/config-types.js';
import { type Json, sameJson } from '../model/index.js';
import type { OtherValue } from '../pull/write/other-value.js';
import { isBundleOf } from './open/files.js';

/** The other targets of a configuration that read a file. */
export function readersOf({ config, target }: { config: Config; target: TargetConfig }) {
  const others = [...config.targets.values()].filter(({ name }) => name !== target.name);
  // The configuration of a session has the bundles of its target.
  const top = { ...config, bundles: config.topBundles ?? config.bundles };
  const known = new Map<string, TargetConfig[]>();
  return (file: string): TargetConfig[] => {
    const found = known.get(file) ?? others.filter((one) => isBundleOf(bundlesOf(top, one), file));
    known.set(file, found);
    return found;
  };
}

/** The value of a variable in another target that reads a file, if it differs from this target's. */
export function otherValues(
  readers: (file: string) => readonly TargetConfig[],
  hereIs: (name: string) => Json | undefined,
): (name: string, file: string) => OtherValue | undefined {
  return (name, file) => {
    for (const { name: target, vars } of readers(file)) {
      const value = Object.hasOwn(vars, name) ? vars[name] : undefined;
      if (value !== undefined && !sameJson(value, hereIs(name) ?? null)) return { target, value };
    }
    return undefined;
  };
}
