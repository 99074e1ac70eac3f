import { adviceText, type Finding, type Typing, type UserError, visible } from '../../model/index.js';
import type { Host } from './host.js';

/** Where findings are said: lines on stderr, and `note` for whoever collects them. */
type Listener = Pick<Host, 'err' | 'note' | 'progress'> & { typing?: Typing; isQuiet?: boolean };

/**
 * Says a finding that stands in no file: its sentence, then a line for each thing to do.
 * @param isLoud also where only results are wanted; an error always is
 */
export function say(io: Listener, finding: Finding, isLoud = finding.severity === 'error'): void {
  io.note?.(finding);
  if (io.progress !== undefined) return;
  if (io.isQuiet === true && !isLoud) return;
  if (finding.silenced !== undefined) {
    io.err(
      `1 ${finding.severity} silenced by the configuration: ${finding.code}, ${visible(finding.silenced.reason)}\n`,
    );
    return;
  }
  io.err(`${finding.severity} ${finding.code}  ${visible(finding.message)}\n`);
  const advice = adviceText(finding, io.typing);
  // A remedy has a line for each command.
  for (const line of advice === '' ? [] : advice.split('\n')) io.err(`  ${visible(line)}\n`);
}

/** Says an expected failure, with what to do about it. */
export function sayError(io: Listener, { code, message, advice: { remedy, command } }: UserError): void {
  say(io, {
    code,
    severity: 'error',
    message,
    ...(typeof remedy === 'string' ? { remedy } : {}),
    ...(command === undefined ? {} : { command }),
  });
}
