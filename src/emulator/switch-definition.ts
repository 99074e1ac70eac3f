/** A switch with a closed list of values. */
export interface ChoiceSwitch<V extends string> {
  type: 'choice';
  values: readonly V[];
  default: V;
  source: string;
  doc: string;
}

/** A switch that is on or off. */
export interface FlagSwitch {
  type: 'flag';
  default: boolean;
  source: string;
  doc: string;
}

/** A switch with a whole number; 0 mostly means "off". */
export interface CountSwitch {
  type: 'count';
  default: number;
  min: number;
  max: number;
  source: string;
  doc: string;
}

/** A switch of an emulated platform: its values, default, documentation and the fact that it is about. */
export type SwitchDefinition = ChoiceSwitch<string> | FlagSwitch | CountSwitch;

/** Defines a switch with a closed list of values. */
export function choice<const V extends string>(
  values: readonly V[],
  fallback: NoInfer<V>,
  source: string,
  doc: string,
): ChoiceSwitch<V> {
  return { type: 'choice', values, default: fallback, source, doc };
}

/** Defines a switch that is on or off. */
export function flag(fallback: boolean, source: string, doc: string): FlagSwitch {
  return { type: 'flag', default: fallback, source, doc };
}

/** Defines a switch with a whole number within a range. */
export function count(
  fallback: number,
  [min, max]: [number, number],
  source: string,
  doc: string,
): CountSwitch {
  return { type: 'count', default: fallback, min, max, source, doc };
}
