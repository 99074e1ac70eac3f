import { type Expression, readExpression } from './read-expression.js';
import type { Steps } from './steps.js';

/**
 * A regular expression that is matched in linear time: all ways to match are followed at once, character by character
 * (Thompson's construction), so that no pattern of a repository can keep a run busy. It means what `new RegExp(source,
 * 'u')` means.
 */
export class LinearPattern {
  readonly source: string;
  readonly #program: readonly Instruction[];

  private constructor(source: string, program: readonly Instruction[]) {
    this.source = source;
    this.#program = program;
  }

  /** The pattern of a text, or why there is none, as the end of a sentence. */
  static of(source: string): LinearPattern | { problem: string } {
    if (source.length > MOST_CHARACTERS)
      return { problem: `has ${source.length} characters; the limit is ${MOST_CHARACTERS}` };
    try {
      new RegExp(source, 'u');
    } catch (error) {
      return { problem: `is not a valid regular expression (${reasonOf(error)})` };
    }
    const expression = readExpression(source);
    if ('unsupported' in expression)
      return { problem: `uses ${expression.unsupported}, which is not supported` };
    const program: Instruction[] = [];
    const isWhole = emit(expression, program) && program.length < MOST_INSTRUCTIONS;
    if (!isWhole) return { problem: `repeats too much: it stands for more than ${MOST_INSTRUCTIONS} parts` };
    program.push({ is: 'found' });
    return new LinearPattern(source, program);
  }

  /** The number of parts that it stands for. */
  get size(): number {
    return this.#program.length;
  }

  /**
   * True where the text contains a match.
   * @throws TooManySteps
   */
  matches(text: string, steps: Steps): boolean {
    const run = new Run(this.#program, steps);
    const isAnchored = isAt(this.#program[0], 'start');
    let before: number | undefined;
    for (let at = 0; ; ) {
      const code = text.codePointAt(at);
      if (run.follow(at, before, code, !isAnchored || at === 0)) return true;
      if (code === undefined || (isAnchored && run.isOver)) return false;
      run.read(code);
      before = code;
      at += code > 0xffff ? 2 : 1;
    }
  }
}

/** The last part of what the engine says: `Unterminated group`. */
function reasonOf(error: unknown): string {
  const said = error instanceof Error ? error.message : String(error);
  return said.slice(said.lastIndexOf(': ') + 1).trim();
}

const MOST_CHARACTERS = 500;
const MOST_INSTRUCTIONS = 2000;

/** One instruction; after it comes the next one, except after `go`. */
type Instruction =
  | { is: 'character'; fits(code: number): boolean }
  | { is: 'go'; to: number[] }
  | { is: 'at'; where: Extract<Expression, { is: 'at' }>['where'] }
  | { is: 'found' };

function isAt(instruction: Instruction | undefined, where: string): boolean {
  return instruction?.is === 'at' && instruction.where === where;
}

/** Adds the instructions of an expression; false where there are too many. */
function emit(expression: Expression, program: Instruction[]): boolean {
  if (program.length >= MOST_INSTRUCTIONS) return false;
  switch (expression.is) {
    case 'character':
    case 'at':
      program.push(expression);
      return true;
    case 'sequence':
      return expression.parts.every((part) => emit(part, program));
    case 'choice': {
      const choose: Instruction & { is: 'go' } = { is: 'go', to: [] };
      program.push(choose);
      const ends: (Instruction & { is: 'go' })[] = [];
      for (const option of expression.options) {
        choose.to.push(program.length);
        if (!emit(option, program)) return false;
        const end: Instruction & { is: 'go' } = { is: 'go', to: [] };
        program.push(end);
        ends.push(end);
      }
      for (const end of ends) end.to.push(program.length);
      return true;
    }
    case 'repeat':
      return emitRepeat(expression, program);
  }
}

function emitRepeat(
  { part, least, most }: Extract<Expression, { is: 'repeat' }>,
  program: Instruction[],
): boolean {
  for (let count = 0; count < least; count += 1) if (!emit(part, program)) return false;
  const skips: (Instruction & { is: 'go' })[] = [];
  const copies = most === null ? 1 : most - least;
  for (let count = 0; count < copies; count += 1) {
    const start = program.length;
    const skip: Instruction & { is: 'go' } = { is: 'go', to: [start + 1] };
    program.push(skip);
    skips.push(skip);
    if (!emit(part, program)) return false;
    if (most === null) program.push({ is: 'go', to: [start] });
  }
  for (const skip of skips) skip.to.push(program.length);
  return true;
}

/** The places in a program that a text has reached. */
class Run {
  readonly #program: readonly Instruction[];
  readonly #steps: Steps;
  /** For each instruction: the place in the text where it was reached last, so that none is followed twice. */
  readonly #seen: Int32Array;
  #next: number[] = [];
  #waiting: number[] = [];

  constructor(program: readonly Instruction[], steps: Steps) {
    this.#program = program;
    this.#steps = steps;
    this.#seen = new Int32Array(program.length).fill(-1);
  }

  /** True where no match can begin earlier any more. */
  get isOver(): boolean {
    return this.#waiting.length === 0;
  }

  /** Follows everything that needs no character; true where a match ends here. */
  follow(at: number, before: number | undefined, after: number | undefined, begins: boolean): boolean {
    const open = this.#next;
    if (begins) open.push(0);
    this.#waiting = [];
    let taken = 0;
    for (let index = open.pop(); index !== undefined; index = open.pop()) {
      if (this.#seen[index] === at) continue;
      this.#seen[index] = at;
      taken += 1;
      const instruction = this.#program[index];
      if (instruction === undefined) continue;
      switch (instruction.is) {
        case 'found':
          return true;
        case 'go':
          open.push(...instruction.to);
          break;
        case 'at':
          if (holds(instruction.where, before, after)) open.push(index + 1);
          break;
        case 'character':
          this.#waiting.push(index);
      }
    }
    this.#steps.take(taken);
    return false;
  }

  read(code: number): void {
    this.#next = [];
    this.#steps.take(this.#waiting.length);
    for (const index of this.#waiting) {
      const instruction = this.#program[index];
      if (instruction?.is === 'character' && instruction.fits(code)) this.#next.push(index + 1);
    }
  }
}

function holds(
  where: Extract<Expression, { is: 'at' }>['where'],
  before: number | undefined,
  after: number | undefined,
): boolean {
  switch (where) {
    case 'start':
      return before === undefined;
    case 'end':
      return after === undefined;
    case 'word_edge':
      return isWord(before) !== isWord(after);
    case 'no_word_edge':
      return isWord(before) === isWord(after);
  }
}

function isWord(code: number | undefined): boolean {
  return code !== undefined && /^\w$/.test(String.fromCodePoint(code));
}
