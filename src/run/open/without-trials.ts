import type { PlatformReader } from '../../compare/index.js';
import type { LedgerStore, TrialObject, TrialRecord } from '../../ledger/index.js';
import { coded, type Finding, type JsonObject, type Kind, pasted, UserError } from '../../model/index.js';
import { isHead, mayBeHead } from '../trial/head-mark.js';
import { damagedRecord } from '../trial/record-findings.js';
import { TRIAL_RUN_CODES as CODES } from '../trial/trial-codes.js';

/** An object that a trial made, with the attempt that made it. */
type Made = TrialObject & Pick<TrialRecord, 'question' | 'attempt'>;

/** What hiding needs. */
interface HidingContext {
  store: Pick<LedgerStore, 'trials'>;
  /** False where the configuration has no trials (any more). */
  hasTrials: boolean;
  /** Gets what is said, each thing once. */
  say(finding: Finding): void;
}

/**
 * A reader whose lists leave out what trials made: plan, drift and pull have nothing to do with it. The records decide; they
 * cost requests to the place of the ledger, so they are read only for a list with names that heads have. That is after the
 * list, so that no head is younger than the records.
 */
export function withoutTrials(reader: PlatformReader, context: HidingContext): PlatformReader {
  const records = new RecordedHeads(context);
  return {
    wordsOf: (need) => reader.wordsOf(need),
    serverTime: () => reader.serverTime(),
    async answer(need) {
      const answer = await reader.answer(need);
      if (need.ask !== 'list' || answer.state !== 'rows') return answer;
      const { kind } = need;
      const suspects = answer.rows.filter((row) => mayBeHead(kind, row));
      if (suspects.length === 0) return answer;
      const heads = await records.among(suspects, kind);
      return heads.size === 0 ? answer : { ...answer, rows: answer.rows.filter((row) => !heads.has(row)) };
    },
  };
}

/** The objects that the records of a target's trials name. */
class RecordedHeads {
  readonly #context: HidingContext;
  readonly #said = new Set<string>();
  #reading: Promise<readonly Made[]> | undefined;

  constructor(context: HidingContext) {
    this.#context = context;
  }

  /** The rows that are heads. What the records read so far do not name is looked up once more. */
  async among(rows: readonly JsonObject[], kind: Kind): Promise<ReadonlySet<JsonObject>> {
    const known = this.#reading;
    let heads = headsAmong(rows, kind, await (known ?? this.#read()));
    if (known !== undefined && heads.size < rows.length) heads = headsAmong(rows, kind, await this.#read());
    const [first] = heads;
    if (first !== undefined && !this.#context.hasTrials)
      this.#say({
        ...coded(CODES.leftBehind),
        message:
          'Objects of trials are left on the platform, and the configuration has no trials any more. They are hidden.',
        remedy: 'To remove them.',
        command: pasted('trial', '--clean'),
      });
    return heads;
  }

  #read(): Promise<readonly Made[]> {
    this.#reading = this.#records();
    return this.#reading;
  }

  async #records(): Promise<readonly Made[]> {
    try {
      const { records, damaged } = await this.#context.store.trials().read();
      for (const one of damaged) this.#say(damagedRecord(one));
      return records.flatMap(({ objects, question, attempt }) =>
        objects.filter(({ state }) => state !== 'removed').map((one) => ({ ...one, question, attempt })),
      );
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      const { code, message, remedy } = error;
      const text = `What trials made is not hidden, because their records cannot be read: ${message}`;
      this.#say({ code, severity: 'warning', message: text, ...(remedy === undefined ? {} : { remedy }) });
      return [];
    }
  }

  #say(finding: Finding): void {
    if (this.#said.has(finding.message)) return;
    this.#said.add(finding.message);
    this.#context.say(finding);
  }
}

/** By the recorded id, as far as one is on record; a head that was renamed and put to use is an object like any other. */
function headsAmong(rows: readonly JsonObject[], kind: Kind, made: readonly Made[]): Set<JsonObject> {
  const own = made.filter((one) => one.kind === kind.name);
  return new Set(
    rows.filter((row) =>
      own.some((one) => isHead(kind, row, one, true) && (one.id === null || row.id === one.id)),
    ),
  );
}
