import { instead } from '../model/index.js';
import { EmulatorError } from './emulator-error.js';
import type { ChoiceSwitch, FlagSwitch, SwitchDefinition } from './switch-definition.js';

/** Every switch of a platform, by name; help, documentation and checks are made from it. */
export type SwitchTable<Switches = Readonly<Record<string, unknown>>> = {
  readonly [Name in keyof Switches]: SwitchDefinition;
};

/** The values that the switches of a table have. */
export type SwitchValues<Table> = {
  [Name in keyof Table]: Table[Name] extends ChoiceSwitch<infer V>
    ? V
    : Table[Name] extends FlagSwitch
      ? boolean
      : number;
};

/** A switch cannot be set to a value; the message says why. */
export class SwitchError extends EmulatorError {
  override readonly name = 'SwitchError';
}

/** All switches at their defaults. */
export function switchDefaults<Switches extends object>(table: SwitchTable<Switches>): Switches {
  const definitions: [string, SwitchDefinition][] = Object.entries(table);
  return Object.fromEntries(definitions.map(([name, { default: value }]) => [name, value])) as Switches;
}

/** The values that a switch takes, for help: `on|off`, `a|b`, `1..100`. */
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
export function readSwitchPairs<Switches extends object>(
  table: SwitchTable<Switches>,
  pairs: readonly string[],
): Partial<Switches> {
  const values: Record<string, unknown> = {};
  for (const pair of pairs) {
    const at = pair.indexOf('=');
    if (at < 1) throw new SwitchError(`Write a switch as name=value, not ${JSON.stringify(pair)}.`);
    values[pair.slice(0, at)] = pair.slice(at + 1);
  }
  return checkSwitches(table, values);
}

/**
 * Checks values that came from outside (JSON or text) against the table.
 * @throws SwitchError naming the switch, and what it accepts.
 */
export function checkSwitches<Switches extends object>(
  table: SwitchTable<Switches>,
  values: Record<string, unknown>,
): Partial<Switches> {
  const known = new Map<string, SwitchDefinition>(Object.entries(table));
  const checked: Record<string, string | number | boolean> = {};
  for (const [name, value] of Object.entries(values)) {
    if (value === undefined) continue;
    const definition = known.get(name);
    if (definition === undefined) {
      throw new SwitchError(`Unknown switch ${JSON.stringify(name)}. ${instead(name, [...known.keys()])}`);
    }
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
