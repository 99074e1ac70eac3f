import type { Io } from './io.js';

/** Prints the result of a command as JSON, as one document with what it says on stderr besides. */
export function printDocument(document: object, io: Io): void {
  if (io.json !== undefined) io.json.set(document);
  else io.out(`${JSON.stringify(document, null, 2)}\n`);
}

/** Prints a result that has a format of its own, such as a plan or a bundle: with `--json` it is the whole output. */
export function printWhole(text: string, io: Io): void {
  io.json?.printed();
  io.out(text);
}
