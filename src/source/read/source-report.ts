import type { Code, Finding, Place } from '../../model/index.js';
import { CONTROL, characterName } from './source-bytes.js';
import { SOURCE_CODES, sourceFinding } from './source-codes.js';
import { Lines } from './source-lines.js';

/** Deepest nesting of maps and lists; aliases count in full. */
export const MAX_DEPTH = 200;

/** Largest number of values in one file; aliases count in full. */
export const MAX_VALUES = 1_000_000;

/** Findings of one code that are listed for one file; the rest is counted. */
const MAX_OF_ONE_CODE = 50;

// With the `u` flag a pair is one character, so only halves match.
const LONE_SURROGATE = /\p{Surrogate}/u;

/** Ends the reading of a file whose problem was reported. Never leaves this folder. */
export class StopReading extends Error {}

/** Collects the findings of one file while it is read, and holds the checks that both formats share. */
export class SourceReport {
  readonly file: string;
  readonly text: string;
  readonly lines: Lines;
  readonly #findings: Finding[] = [];
  readonly #counts = new Map<Code, number>();
  readonly #firstUnlisted = new Map<Code, Place>();
  #values = 0;

  constructor(file: string, text: string) {
    this.file = file;
    this.text = text;
    this.lines = new Lines(file, text);
  }

  /** The place of an offset. */
  place(offset: number): Place {
    return this.lines.place(offset);
  }

  /** Reads the beginning of the text by itself; offsets and findings are those of the whole. */
  within<T>(end: number, read: (report: SourceReport) => T): T {
    const part = new SourceReport(this.file, this.text.slice(0, end));
    try {
      return read(part);
    } finally {
      this.#findings.push(...part.findings());
    }
  }

  /** Adds a finding at an offset. */
  add(
    kind: Code,
    offset: number,
    message: string,
    remedy: string,
    related?: { message: string; offset: number },
  ): void {
    const count = (this.#counts.get(kind) ?? 0) + 1;
    this.#counts.set(kind, count);
    if (count <= MAX_OF_ONE_CODE) {
      this.#findings.push(
        sourceFinding(
          kind,
          this.place(offset),
          message,
          remedy,
          related && { message: related.message, place: this.place(related.offset) },
        ),
      );
    } else if (count === MAX_OF_ONE_CODE + 1) this.#firstUnlisted.set(kind, this.place(offset));
  }

  /** All findings; of one code at most 50, plus one that counts the rest. */
  findings(): Finding[] {
    const rest = [...this.#firstUnlisted].map(([kind, place]) => {
      const count = (this.#counts.get(kind) ?? 0) - MAX_OF_ONE_CODE;
      return sourceFinding(
        kind,
        place,
        `${count} more of the same kind follow; they are not listed.`,
        'Fix those above first, then run the command again.',
      );
    });
    return [...this.#findings, ...rest];
  }

  /** Number of values so far; an alias adds everything that it stands for. */
  get values(): number {
    return this.#values;
  }

  /** Counts values; stops the reading of a file with too many. */
  count(values: number, offset: number): void {
    this.#values += values;
    if (this.#values <= MAX_VALUES) return;
    this.add(
      SOURCE_CODES.tooManyValues,
      offset,
      'From here on the file has more than 1,000,000 values, aliases counted in full.',
      'Split the file, or use fewer aliases of aliases.',
    );
    throw new StopReading();
  }

  /** Stops the reading of a file with too deep nesting. */
  checkDepth(depth: number, offset: number): void {
    if (depth <= MAX_DEPTH) return;
    this.add(
      SOURCE_CODES.tooDeep,
      offset,
      `Maps and lists are nested deeper than ${MAX_DEPTH} levels here, aliases counted in full.`,
      'Reduce the nesting.',
    );
    throw new StopReading();
  }

  /** Refuses `__proto__`, a key with a special meaning in many programs; true where refused. */
  refusesKey(key: string, offset: number): boolean {
    if (key !== '__proto__') return false;
    this.add(
      SOURCE_CODES.refusedKey,
      offset,
      'The key "__proto__" is not allowed.',
      'Remove or rename the key.',
    );
    return true;
  }

  /** Reports a duplicate key; `first` is the offset of the first one. */
  duplicateKey(key: string, offset: number, first: number): void {
    this.add(
      SOURCE_CODES.duplicateKey,
      offset,
      `The key ${JSON.stringify(key)} appears twice in the same map; the first is in line ${this.place(first).line}.`,
      remedyOfTwice(key),
      { message: 'first written here', offset: first },
    );
  }

  /** Warns about strings that are legal but hardly intended. */
  checkText(value: string, offset: number): void {
    const control = CONTROL.exec(value);
    if (control !== null) {
      this.add(
        SOURCE_CODES.escapedControl,
        offset,
        `This string contains the control character ${characterName(control[0])}.`,
        'Remove it unless it is intended; it is sent as it is.',
      );
    }
    const half = LONE_SURROGATE.exec(value);
    if (half !== null) {
      this.add(
        SOURCE_CODES.loneSurrogate,
        offset,
        `This string contains ${characterName(half[0])}, half of a surrogate pair; it would be sent as U+FFFD.`,
        'Write both halves of the pair, or the character itself.',
      );
    }
  }

  /**
   * Checks a number against its text, because the value may be rounded already. Returns the number to use, without the
   * sign of a zero; 0 stands for one that JSON cannot represent, and its finding stops the plan.
   */
  checkNumber(value: number, source: string, offset: number): number {
    if (!Number.isFinite(value)) {
      this.add(
        SOURCE_CODES.notFinite,
        offset,
        `${source} is not a number that JSON can represent.`,
        'Write a finite number, or put the string in quotes.',
      );
      return 0;
    }
    // With an exponent, a number is meant as an approximation; in plain digits every digit counts.
    const digits = /^[-+]?(?:\d+(?:\.0*)?|0x[\da-f]+|0o[0-7]+)$/i.test(source);
    if (digits && !Number.isSafeInteger(value)) {
      this.add(
        SOURCE_CODES.unsafeInteger,
        offset,
        `The integer ${source} is beyond ±9007199254740991 and would be sent as ${BigInt(value)}.`,
        'Put it in quotes if a string is intended; no id of the platform is that large.',
      );
    }
    return value === 0 ? 0 : value;
  }
}

function remedyOfTwice(key: string): string {
  if (key === '<<') return 'Merge several maps with one key: <<: [*a, *b].';
  if (key === 'sync') return 'Merge the settings of both under one sync.';
  return 'Keep one of the two.';
}
