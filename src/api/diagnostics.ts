import { at, type CommandPlace, type Finding } from '../model/index.js';
import { orderFinding } from '../report/index.js';

/** The errors, warnings and notes of one run, as JSON documents hold them. */
export class Diagnostics {
  readonly #findings = new Map<string, Finding>();

  /** Adds one; the same one is added once. */
  note(finding: Finding): void {
    this.#findings.set(JSON.stringify(finding), finding);
  }

  /** All of them, in the order in which they were added. @param place of the commands in them */
  list(place: CommandPlace): ReturnType<typeof orderFinding>[] {
    return [...this.#findings.values()].map((one) => diagnostic(one, place));
  }
}

/** One as JSON. @param place of the command in it */
export function diagnostic(
  { command, ...one }: Finding,
  place: CommandPlace,
): ReturnType<typeof orderFinding> {
  return orderFinding(command === undefined ? one : { ...one, command: at(command, place) });
}
