import type { SwitchDefinition } from '../../../emulator/switch-definition.js';
import { readSwitchPairs, type SwitchValues, switchDefaults } from '../../../emulator/switches.js';
import { EXPORT_SWITCHES } from './switches-exports.js';
import { READING_SWITCHES } from './switches-reading.js';
import { RUN_SWITCHES } from './switches-runs.js';
import { TASK_SWITCHES } from './switches-tasks.js';
import { WRITING_SWITCHES } from './switches-writing.js';

/**
 * Everything that docs/platform-facts.md marks as assumed or unknown, one row each. `--switch help`, docs/emulator.md
 * and the tests come from this table.
 */
export const SWITCHES = {
  ...READING_SWITCHES,
  ...WRITING_SWITCHES,
  ...TASK_SWITCHES,
  ...RUN_SWITCHES,
  ...EXPORT_SWITCHES,
} satisfies Record<string, SwitchDefinition>;

export type SwitchName = keyof typeof SWITCHES;

/** The value of every switch. */
export type Switches = SwitchValues<typeof SWITCHES>;

/** All switches at their defaults. */
export function defaultSwitches(): Switches {
  return switchDefaults<Switches>(SWITCHES);
}

/**
 * Reads `name=value` pairs, as the command line gives them.
 * @throws SwitchError naming the switch, and what it accepts.
 */
export function parseSwitches(pairs: readonly string[]): Partial<Switches> {
  return readSwitchPairs<Switches>(SWITCHES, pairs);
}
