import type { ChoiceSwitch, FlagSwitch, SwitchDefinition } from '../../../emulator/switch-definition.js';
import { READING_SWITCHES } from './switches-reading.js';
import { WRITING_SWITCHES } from './switches-writing.js';

/**
 * Everything that docs/platform-facts.md marks as assumed or unknown, one row each. `--switch help`, docs/emulator.md
 * and the tests come from this table.
 */
export const SWITCHES = { ...READING_SWITCHES, ...WRITING_SWITCHES } satisfies Record<
  string,
  SwitchDefinition
>;

export type SwitchName = keyof typeof SWITCHES;

type ValueOf<D> = D extends ChoiceSwitch<infer V> ? V : D extends FlagSwitch ? boolean : number;

/** The value of every switch. */
export type Switches = { [K in SwitchName]: ValueOf<(typeof SWITCHES)[K]> };

/** A message about an invalid switch. */
export class SwitchError extends Error {
  override readonly name = 'SwitchError';
}

export function isSwitchName(name: string): name is SwitchName {
  return Object.hasOwn(SWITCHES, name);
}

/** All switches at their defaults. */
export function defaultSwitches(): Switches {
  const values = Object.entries(SWITCHES).map(([name, definition]) => [name, definition.default]);
  return Object.fromEntries(values) as Switches;
}

/** The values of a switch, for help texts: `on|off`, `a|b`, `1..100`. */
export function switchValues(definition: SwitchDefinition): string {
  if (definition.type === 'choice') return definition.values.join('|');
  if (definition.type === 'flag') return 'on|off';
  return `${definition.min}..${definition.max}`;
}

/** The written form of a value: `on` and `off` for flags. */
export function switchText(value: string | number | boolean): string {
  return typeof value === 'boolean' ? (value ? 'on' : 'off') : String(value);
}

/**
 * Reads `name=value` pairs, as the command line gives them.
 * @throws SwitchError naming the switch, and what it accepts.
 */
export function parseSwitches(pairs: readonly string[]): Partial<Switches> {
  const values: Record<string, unknown> = {};
  for (const pair of pairs) {
    const at = pair.indexOf('=');
    if (at < 1) throw new SwitchError(`Write a switch as name=value, not ${JSON.stringify(pair)}.`);
    values[pair.slice(0, at)] = pair.slice(at + 1);
  }
  return checkSwitches(values);
}

/**
 * Checks values that came from outside (JSON or text) against the table.
 * @throws SwitchError naming the switch, and what it accepts.
 */
export function checkSwitches(values: Record<string, unknown>): Partial<Switches> {
  const checked: Record<string, string | number | boolean> = {};
  for (const [name, value] of Object.entries(values)) {
    if (value === undefined) continue;
    if (!isSwitchName(name)) {
      throw new SwitchError(
        `Unknown switch ${JSON.stringify(name)}. Use one of: ${Object.keys(SWITCHES).join(', ')}.`,
      );
    }
    const definition: SwitchDefinition = SWITCHES[name];
    const read = readValue(definition, value);
    if (read === undefined) {
      throw new SwitchError(
        `The switch ${name} must be ${switchValues(definition)}, not ${JSON.stringify(value)}.`,
      );
    }
    checked[name] = read;
  }
  return checked as Partial<Switches>;
}

function readValue(definition: SwitchDefinition, value: unknown): string | number | boolean | undefined {
  if (definition.type === 'flag') {
    if (value === true || value === 'on' || value === 'true') return true;
    return value === false || value === 'off' || value === 'false' ? false : undefined;
  }
  const text = typeof value === 'number' ? String(value) : value;
  if (typeof text !== 'string') return undefined;
  if (definition.type === 'choice') return definition.values.includes(text) ? text : undefined;
  if (!/^\d{1,9}$/.test(text)) return undefined;
  const number = Number(text);
  return number >= definition.min && number <= definition.max ? number : undefined;
}
