import type { Json } from '../../../../src/model/json.js';
import type { SWITCHES } from '../../../../src/providers/pipelines/emulator/index.js';
import type { Switches } from '../../../../src/providers/pipelines/emulator/switches.js';
import type { Api } from './client.js';

export type SwitchName = keyof typeof SWITCHES;

/** How to see that a switch works: what one look finds under each of its values. */
export interface Proof {
  look: (api: Api, advance: (seconds: number) => void) => Promise<Json>;
  /** By the written form of the value. All outcomes must differ. */
  gives: Record<string, Json>;
  /** Other switches that the look needs. */
  with?: Partial<Switches>;
  /** Values that `with` makes equal to another one. */
  skips?: string[];
}
