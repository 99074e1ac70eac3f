import type { Found, FoundIn } from '../bundle/generated/code-levels.js';
import { closest, type Finding, matchesPattern, pasted, type Silenced } from '../model/index.js';
import { CONFIG_CODES, configFinding } from './config-codes.js';
import { checkPattern } from './config-patterns.js';
import { type ConfigReader, type ConfigValue, valueAt } from './config-reader.js';
import type { Silence } from './config-types.js';

/** What the configuration says about each code; loaded only where a file has `silence`. */
export type CodeLevels = { readonly [code: string]: Found };

/** What a finding and a diagnostic of a plan have in common. */
interface Said {
  code: string;
  severity: string;
  address?: string | null;
  silenced?: Silenced;
}

/** Reads `silence` of the configuration or of a target. Wrong entries are reported and left out. */
export function readSilence(
  reader: ConfigReader,
  value: ConfigValue | undefined,
  { kinds, levels }: { kinds: readonly string[]; levels: CodeLevels },
): Silence[] {
  if (value === undefined) return [];
  const { node, path } = value;
  if (node.type !== 'list') {
    reader.wrong(value, 'a list', 'Write a list, for example: [{code: …, reason: "…"}]');
    return [];
  }
  return node.items.flatMap((item, index) => {
    const entry = { node: item, path: [...path, index] };
    const map = reader.map(entry, 'Write code and reason, for example: {code: …, reason: "…"}');
    if (map === undefined) return [];
    const get = (key: string) => valueAt(map, entry.path, key);
    const code = readCode(reader, get('code'), levels);
    const reason = readReason(reader, get('reason'));
    const address = reader.text(get('address'), `address: ${kinds[0] ?? 'kind'}/*`) ?? null;
    const pattern = get('address');
    if (address !== null && pattern !== undefined) checkPattern(reader, pattern, address, kinds);
    if (code === undefined || reason === undefined) return [];
    return [{ ...code, address, reason, place: item.place }];
  });
}

function readReason(reader: ConfigReader, value: ConfigValue | undefined): string | undefined {
  const reason = reader.text(value, 'reason: "the tool is called by its name"');
  if (reason === undefined || value === undefined || reason.trim() !== '') return reason;
  reader.wrong(value, 'a sentence', 'Write why the message is not shown.');
  return undefined;
}

/** The code, where it is one of a warning or note that may be silenced. */
function readCode(
  reader: ConfigReader,
  value: ConfigValue | undefined,
  levels: CodeLevels,
): { code: string; foundIn: FoundIn } | undefined {
  const code = reader.text(value, `code: ${CONFIG_CODES.unusedBundles.code}`);
  if (code === undefined || value === undefined) return undefined;
  const found = Object.hasOwn(levels, code) ? levels[code] : undefined;
  const { path, node } = value;
  if (found === undefined) {
    const possible = Object.keys(levels).filter((one) => levels[one]?.foundIn !== undefined);
    const near = closest(code, possible, 2);
    reader.add(
      CONFIG_CODES.silenceUnknown,
      path,
      node.place,
      `There is no code ${JSON.stringify(code)}${near === undefined ? '.' : `; did you mean ${near}?`}`,
      'Write the code that stands before the message, without the word before it.',
    );
    return undefined;
  }
  if (found.foundIn !== undefined) return { code, foundIn: found.foundIn };
  const { level, says = '' } = found;
  const [kind, message] =
    level === 'warning' || level === 'note'
      ? [CONFIG_CODES.silenceAlways, `${code} is a ${level} that is always shown: ${says}`]
      : [CONFIG_CODES.silenceLevel, `${code} ${LEVELS[level]}; only warnings and notes can be silenced.`];
  reader.add(kind, path, node.place, message, 'Remove the entry.');
  return undefined;
}

const LEVELS: { readonly [level in Exclude<Found['level'], 'warning' | 'note'>]: string } = {
  error: 'is an error',
  refused: 'refuses a command',
  held: 'describes something that is held',
  failed: 'describes something that failed',
  unknown: 'describes a write without an answer',
  done: 'describes something that is done',
};

/**
 * Marks what the configuration silences. The only place that decides it, for every command and the Action; an error is
 * never marked.
 */
export function silenced<One extends Said>(findings: readonly One[], silence: readonly Silence[]): One[] {
  if (silence.length === 0) return [...findings];
  return findings.map((one) => {
    const entry = silence.find((some) => covers(some, one));
    return entry === undefined ? one : { ...one, silenced: { reason: entry.reason } };
  });
}

function covers({ code, address }: Silence, said: Said): boolean {
  if (said.code !== code || said.severity === 'error') return false;
  if (address === null) return true;
  return typeof said.address === 'string' && matchesPattern(address, said.address);
}

/**
 * Notes about entries that silence none of these findings.
 * @param findings all findings of that part of the run, also those that nothing silences
 */
export function unusedSilence(
  target: { name: string; silence: readonly Silence[] },
  foundIn: FoundIn,
  findings: readonly Said[],
): Finding[] {
  const unused = target.silence.filter(
    (entry) => entry.foundIn === foundIn && !findings.some((one) => covers(entry, one)),
  );
  return unused.map(({ code, address, place }) => ({
    ...configFinding(
      CONFIG_CODES.silenceUnused,
      place,
      `Nothing to silence for target ${target.name}: ${code} is not found${address === null ? '' : ` at ${address}`}.`,
      'Remove the entry, or move it into the target that it is for. To see what the code means.',
    ),
    command: pasted('explain', code),
  }));
}
