import type { LedgerSession, LedgerStore, OpenLedger, RunStart } from '../../../ledger/index.js';
import { confirm } from '../../confirm.js';
import type { Io } from '../../io.js';
import type { WritingFlags } from '../../options.js';
import { printDocument } from '../../print-json.js';

/** One change of a ledger by hand. */
export interface LedgerEdit {
  /** Its name in the log: `ledger forget`. */
  subject: string;
  /** The lines that announce the change. */
  lines: readonly string[];
  question: string;
  /** Changes of the head besides number and time; its record of the last apply stays. */
  head?: Partial<RunStart['head']>;
  /** The whole head, where there was none. */
  newHead?: RunStart['head'];
  work(session: LedgerSession): Promise<void>;
  /** Take the lock even if its holder seems to be running. */
  force?: boolean;
}

/**
 * Announces the change, asks for confirmation, takes the lock, and records the change as one more revision.
 * @returns the new revision
 */
export async function writeLedger(
  { store, ledger }: { store: LedgerStore; ledger: OpenLedger },
  edit: LedgerEdit,
  flags: WritingFlags,
  io: Io,
): Promise<string> {
  if (flags.json !== true && flags.quiet !== true) for (const line of edit.lines) io.out(`${line}\n`);
  if (flags.yes !== true) await confirm(edit.question, io);
  const at = () => new Date(io.clock.now()).toISOString();
  const session = await store.begin(
    ledger,
    {
      at: at(),
      head: edit.newHead ?? { ...headOf(ledger), ...edit.head },
      intents: [],
      marks: [],
      subject: edit.subject,
    },
    edit.force,
  );
  try {
    await edit.work(session);
  } catch (error) {
    await session.leave();
    throw error;
  }
  const revision = await session.finish(at());
  if (flags.json === true) printDocument({ revision, done: edit.lines }, io);
  else io.out(`Ledger revision ${revision} saved.\n`);
  return revision;
}

/** Says that nothing had to be changed. */
export function sayUnchanged(
  { revision }: Pick<OpenLedger, 'revision'>,
  line: string,
  flags: WritingFlags,
  io: Io,
): void {
  if (flags.json === true) printDocument({ revision, done: [line] }, io);
  else io.out(`${line}\n`);
}

/** The head as the next revision continues it; after an interrupted first run, the head which that run began with. */
export function headOf(ledger: OpenLedger): RunStart['head'] {
  if (ledger.head !== undefined) {
    const { format: _format, sequence: _sequence, counts: _counts, applied_at: _at, ...head } = ledger.head;
    // They belong to the apply alone.
    const { overrides: _overrides, ...rest } = head;
    return rest;
  }
  if (ledger.begun !== undefined) return ledger.begun;
  throw new Error('an absent ledger has no head');
}
