import {
  argvOf,
  at,
  type CommandPlace,
  type PastedCommand,
  type Shell,
  shellLine,
} from './pasted-command.js';

/** One way to continue: a command to run, or an edit to make. */
export interface Remedy {
  /** Its purpose: `To keep the live edit`. */
  to: string;
  /** What to type: a command as a line for sh, or the edit in words. */
  type: string;
  /** The arguments of the command; left out for an edit. */
  argv?: string[];
}

/** A remedy that is a command; `remediesAt` adds the target later. */
export function toRun(to: string, command: PastedCommand): Remedy {
  const argv = argvOf(command);
  const type = shellLine(command, 'sh');
  return argv === undefined ? { to, type } : { to, type, argv };
}

/** Remedies with their commands for a place; leaves out commands that cannot be run there. */
export function remediesAt(remedies: readonly Remedy[], place: CommandPlace): Remedy[] {
  const usable = remedies.filter(
    ({ argv }) => place.withoutConfiguration !== true || argv === undefined || !needsConfiguration(argv),
  );
  return usable.map((remedy) =>
    remedy.argv === undefined ? remedy : toRun(remedy.to, at({ argv: remedy.argv }, place)),
  );
}

/** `pull` writes into the bundles of a configuration. */
function needsConfiguration(argv: readonly string[]): boolean {
  return argv[1] === 'pull';
}

/** What to do about a finding or an error: words, and a command if one does it. */
export interface Advice {
  remedy?: string | null | undefined;
  command?: PastedCommand | undefined;
}

/** The words of an advice, without the ending that its command replaces. */
export function adviceWords({ remedy, command }: Advice): string {
  const words = remedy ?? '';
  return command === undefined ? words : words.replace(/[.:]$/, '');
}

/** The line of its command; undefined where it has none. */
export function adviceLine({ command }: Advice, typing: Typing | undefined): string | undefined {
  if (command === undefined) return undefined;
  return typing === undefined ? shellLine(command, 'sh') : shellLine(at(command, typing.place), typing.shell);
}

/** Words and command as one text; the command ends it, so that it can be copied as it stands. */
export function adviceText(advice: Advice, typing?: Typing): string {
  const parts = [adviceWords(advice), adviceLine(advice, typing) ?? ''];
  return parts.filter((part) => part !== '').join(': ');
}

/** How commands are shown on a terminal. */
export interface Typing {
  place: CommandPlace;
  shell: Shell;
}

/** What to type on a terminal; without `typing` as it stands in documents. */
export function typedLine({ type, argv }: Remedy, typing: Typing | undefined): string {
  return argv === undefined || typing === undefined
    ? type
    : shellLine(at({ argv }, typing.place), typing.shell);
}
