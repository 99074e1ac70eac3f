import { adviceText, type Finding, type Typing, visible } from '../../model/index.js';
import type { Host } from './host.js';

/** Where findings are said: lines on stderr, and `note` for whoever collects them. */
type Listener = Pick<Host, 'err' | 'note'> & { typing?: Typing };

/** Says a finding that stands in no file: its sentence, then a line for each thing to do. */
export function say(io: Listener, finding: Finding): void {
  io.note?.(finding);
  io.err(`${finding.severity} ${finding.code}  ${visible(finding.message)}\n`);
  const advice = adviceText(finding, io.typing);
  // A remedy has a line for each command.
  for (const line of advice === '' ? [] : advice.split('\n')) io.err(`  ${visible(line)}\n`);
}
