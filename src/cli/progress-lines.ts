import { at, type Finding } from '../model/index.js';
import { orderFinding } from '../report/index.js';
import { DOCUMENT_VERSION } from './document-version.js';
import type { Io } from './io.js';

/**
 * From here on, every line of standard error is a JSON object: what happens, each finding once, and as a `message`
 * whatever else is said. Nobody is asked, because a question would be no such line.
 * @returns ends it with the exit code
 */
export function startProgress(io: Io, command: string | null): (exitCode: number) => void {
  const write = io.err.bind(io);
  const line = (event: object) =>
    write(`${JSON.stringify({ format_version: DOCUMENT_VERSION, ...event })}\n`);
  const known = new Set<string>();
  io.interactive = false;
  io.errColor = false;
  io.progress = line;
  io.note = (finding: Finding) => {
    const { command: typed, ...rest } = finding;
    const place = io.typing?.place ?? {};
    const shown = orderFinding(typed === undefined ? rest : { ...rest, command: at(typed, place) });
    const text = JSON.stringify(shown);
    if (known.has(text)) return;
    known.add(text);
    line({ event: 'finding', finding: shown });
  };
  io.err = (text) => {
    const said = text.trimEnd();
    if (said !== '') line({ event: 'message', text: said });
  };
  line({ event: 'started', command });
  return (exitCode) => line({ event: 'ended', exit_code: exitCode });
}
