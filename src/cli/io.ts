import type { Surroundings } from '../engine/surroundings.js';

/** What a command gets from the process: nothing below reads `process` by itself. */
export interface Io extends Surroundings {
  /** Results. */
  out(text: string): void;
  /** Colour and live progress are wanted on the stream. */
  outColor: boolean;
  errColor: boolean;
  /** Somebody sits at a terminal and can answer. */
  interactive: boolean;
  width: number;
  ask(question: string): Promise<string>;
}
