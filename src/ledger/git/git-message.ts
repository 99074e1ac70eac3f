import type { Revision, RevisionOverride, RevisionTrial } from '../history.js';
import type { Head, HeadOverride } from '../ledger.js';
import { oneLine } from './git-import.js';

/** The facts of one apply for the log of a ledger, so that `git log` alone shows them. */
export interface ApplyNote {
  head: Head;
  actor: string;
  runUrl: string | null;
  /** Random name of the run. */
  run: string;
  added: number;
  changed: number;
  removed: number;
  trials: readonly RevisionTrial[];
  /** Replaces the word `apply`. */
  subject?: string;
}

/** The message of a ledger commit: subject, counts, and trailers for machines. */
export function applyMessage(note: ApplyNote): string {
  const { head } = note;
  const total = Object.values(head.counts).reduce((sum, count) => sum + count, 0);
  const kinds = Object.keys(head.counts)
    .sort()
    .map((kind) => `${head.counts[kind]} ${kind}`);
  const dirty = head.source.dirty ? ' (with uncommitted changes)' : '';
  const lines = [
    `${note.subject ?? 'apply'} ${head.sequence}: ${oneLine(head.target)}`,
    '',
    `Entries: ${note.added} added, ${note.changed} changed, ${note.removed} removed, ${total} in all`,
    ...(kinds.length > 0 ? [`Kinds: ${oneLine(kinds.join(', '))}`] : []),
    `Actor: ${oneLine(note.actor)}`,
    `Source: ${head.source.commit === null ? 'no commit' : oneLine(head.source.commit)}${dirty}`,
    ...(head.overrides ?? []).map(overrideLine),
    ...note.trials.map(trialLine),
    ...(note.runUrl === null ? [] : [`Run: ${oneLine(note.runUrl)}`]),
    `Run-Id: ${note.run}`,
  ];
  return `${lines.join('\n')}\n`;
}

/** `Override: no_deletes by allow-delete of #12, 3 changes`. */
function overrideLine({ rule, label, pull, addresses }: HeadOverride): string {
  const by = label === undefined ? '' : ` by ${oneLine(label)} of #${pull}`;
  return `Override: ${oneLine(rule)}${by}, ${addresses.length} changes`;
}

const OVERRIDE = /^Override: ([\w.-]+)(?: by (.+) of #(\d{1,15}))?, (\d{1,9}) changes$/;

function readOverride(line: string): RevisionOverride | undefined {
  const [, rule, label, pull, changes] = OVERRIDE.exec(line) ?? [];
  if (rule === undefined) return undefined;
  const by = label === undefined ? {} : { label, pull: Number(pull) };
  return { rule, ...by, changes: Number(changes) };
}

/** `Trial: rome passed, 1 items`. */
function trialLine({ trial, verdict, items }: RevisionTrial): string {
  return `Trial: ${oneLine(trial)} ${oneLine(verdict)}, ${items} items`;
}

const TRIAL = /^Trial: (.+) ([a-z_]+), (\d{1,9}) items$/;

function readTrial(line: string): RevisionTrial | undefined {
  const [, trial, verdict, items] = TRIAL.exec(line) ?? [];
  return trial === undefined || verdict === undefined ? undefined : { trial, verdict, items: Number(items) };
}

/** Reads a message of `applyMessage`; of a commit that somebody made by hand, what there is. */
export function readApplyMessage(
  message: string,
): Pick<Revision, 'number' | 'what' | 'source' | 'run_url' | 'counts' | 'overrides' | 'trials'> {
  const [subject = '', ...lines] = message.split('\n');
  const [, what, number] = /^(.*?),? (\d+): /.exec(subject) ?? [];
  const trailer = (name: string) =>
    lines.findLast((line) => line.startsWith(`${name}: `))?.slice(name.length + 2);
  const source = /^([0-9a-f]{40,64}|no commit)( \(with uncommitted changes\))?$/.exec(
    trailer('Source') ?? '',
  );
  const counts = /^(\d+) added, (\d+) changed, (\d+) removed, (\d+) in all$/.exec(trailer('Entries') ?? '');
  const overrides = lines.flatMap((line) => readOverride(line) ?? []);
  const trials = lines.flatMap((line) => readTrial(line) ?? []);
  return {
    ...(overrides.length > 0 ? { overrides } : {}),
    ...(trials.length > 0 ? { trials } : {}),
    number: number === undefined ? null : Number(number),
    what: what ?? subject,
    source: {
      commit: source?.[1] === undefined || source[1] === 'no commit' ? null : source[1],
      dirty: source?.[2] !== undefined,
    },
    run_url: trailer('Run') ?? null,
    counts:
      counts === null
        ? null
        : {
            added: Number(counts[1]),
            changed: Number(counts[2]),
            removed: Number(counts[3]),
            total: Number(counts[4]),
          },
  };
}

/** The parents of a commit object, and the run that made it. */
export function readCommit(text: string): { parents: string[]; run: string | null } {
  const end = text.indexOf('\n\n');
  const parents = text
    .slice(0, end < 0 ? text.length : end)
    .split('\n')
    .filter((line) => line.startsWith('parent '))
    .map((line) => line.slice('parent '.length));
  const runs = [...text.slice(Math.max(0, end)).matchAll(/^Run-Id: ([0-9a-f]+)$/gm)];
  return { parents, run: runs.at(-1)?.[1] ?? null };
}
