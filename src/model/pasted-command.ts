import { HIDDEN, visible } from './visible.js';

/** A word that the reader has to fill in, shown as `<file>`: the exception, such a command cannot be run as it stands. */
export interface Blank {
  readonly blank: string;
}

/** A command that is printed to be pasted: arguments, never a line; quoted where it is shown. */
export interface PastedCommand {
  readonly argv: readonly (string | Blank)[];
}

/** How a command names its target: by the flags that were given, or by those that it needs. */
export interface CommandPlace {
  target?: string;
  config?: string;
  org?: string;
  baseUrl?: string;
  /** Bundles named on the command line, for commands that take some. */
  files?: readonly string[];
  /** There is no configuration, so commands that need one cannot be run. */
  withoutConfiguration?: true;
}

/** The shell that a line is quoted for. */
export type Shell = 'sh' | 'powershell';

const PROGRAM = 'pipelines-sync';
const FLAGS: readonly ['target' | 'config' | 'org' | 'baseUrl', string][] = [
  ['target', '--target'],
  ['config', '--config'],
  ['org', '--org'],
  ['baseUrl', '--base-url'],
];
const NAMES = new Set(FLAGS.map(([, flag]) => flag));
/** Commands of a group have two words. */
const GROUPS = new Set(['ledger']);
/** Commands without a target, and `fmt`, which uses the configuration only to find files. */
const NOWHERE = new Set(['init', 'schema', 'explain', 'emulator', 'demo', 'completion']);
const CONFIG_ONLY = new Set(['fmt']);
const TAKES_FILES = new Set(['plan', 'apply', 'validate', 'compile', 'doctor', 'fmt']);

/** Makes a command from its words: `pasted('apply', '--only', address)`. A subcommand is a word of its own. */
export function pasted(...words: (string | Blank)[]): PastedCommand {
  return { argv: [PROGRAM, ...words] };
}

/** A flag that takes its value only behind `=`: `--take-over=prompts/Tone`. */
export function valued(flag: string, value: string): string {
  return `${flag}=${value}`;
}

/** The command for a place: its flags follow the name, and replace those of another place. */
export function at(command: PastedCommand, place: CommandPlace): PastedCommand {
  const { argv } = command;
  const [program, verb] = argv;
  if (program !== PROGRAM || typeof verb !== 'string' || NOWHERE.has(verb) || verb.startsWith('-'))
    return command;
  const start = GROUPS.has(verb) ? 3 : 2;
  let end = start;
  while (NAMES.has(String(argv[end]))) end += 2;
  const flags = FLAGS.flatMap(([key, flag]) => {
    const value = CONFIG_ONLY.has(verb) && key !== 'config' ? undefined : place[key];
    return value === undefined ? [] : [flag, value];
  });
  const rest = argv.slice(end);
  const files = TAKES_FILES.has(verb) ? (place.files ?? []) : [];
  const hasFiles = files.length > 0 && files.every((file, index) => rest.at(index - files.length) === file);
  return { argv: [...argv.slice(0, start), ...flags, ...rest, ...(hasFiles ? [] : files)] };
}

/** The arguments, as JSON holds them; undefined where a word has to be filled in. */
export function argvOf({ argv }: PastedCommand): string[] | undefined {
  const words = argv.filter((word) => typeof word === 'string');
  return words.length === argv.length ? words : undefined;
}

/**
 * The command as one line for a shell. Invisible characters become escapes, so that the line survives showing, copying
 * and pasting.
 */
export function shellLine({ argv }: PastedCommand, shell: Shell): string {
  const quote = shell === 'sh' ? shWord : powershellWord;
  return argv.map((word) => (typeof word === 'string' ? quote(word) : `<${word.blank}>`)).join(' ');
}

/** `export NAME=value`, quoted where a shell would read the value otherwise. */
export function exportLine(name: string, value: string): string {
  return `export ${name}=${/^[\w.:/-]+$/.test(value) ? value : shWord(value)}`;
}

const PLAIN = /^[\w.-]+$/;
/** White space that a page or a log may show as one blank. */
const UNSAFE_SPACE = /[^\S ]| {2}|^ | $/u;
const UNSAFE_SPACES = /[^\S ]+| {2,}|^ | $/gu;

function shWord(word: string): string {
  if (PLAIN.test(word)) return word;
  const flag = /^--[a-z-]+=/.exec(word)?.[0] ?? '';
  return flag + shText(word.slice(flag.length));
}

function shText(text: string): string {
  // Octal escapes of printf are POSIX; a command's output loses line breaks at its very end only.
  if (visible(text) !== text || UNSAFE_SPACE.test(text)) {
    const format = text
      .replaceAll('\\', '\\\\')
      .replaceAll('%', '%%')
      .replace(HIDDEN, octal)
      .replace(UNSAFE_SPACES, octal);
    return `"$(printf ${singleQuoted(format)})"`;
  }
  return /["$`\\!]/.test(text) ? singleQuoted(text) : `"${text}"`;
}

function octal(text: string): string {
  const bytes = [...new TextEncoder().encode(text)];
  return bytes.map((byte) => `\\${byte.toString(8).padStart(3, '0')}`).join('');
}

function singleQuoted(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`;
}

function powershellWord(word: string): string {
  if (PLAIN.test(word)) return word;
  // PowerShell takes curly quotes for straight ones.
  if (visible(word) === word) return `'${word.replace(/['‘’‚‛]/g, '$&$&')}'`;
  const text = word
    .replace(/[`$"“”„]/g, '`$&')
    .replace(HIDDEN, (char) => `$([char]::ConvertFromUtf32(0x${(char.codePointAt(0) ?? 0).toString(16)}))`);
  return `"${text}"`;
}
