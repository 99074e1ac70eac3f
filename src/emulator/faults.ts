import { instead, type Json } from '../model/index.js';
import { EmulatorError } from './emulator-error.js';

/** A failure on purpose. Each fault counts the requests that match it, starting at 1. */
export interface Fault {
  match?: {
    method?: string;
    /** A prefix of the path with its query; a regular expression when it starts with `^` or is one. */
    path?: string | RegExp;
    /** Only POST, PUT, PATCH and DELETE. */
    writesOnly?: boolean;
  };
  /** Which of the matching requests fail. */
  nth: number | number[] | 'every';
  /** Before the effect (nothing happens) or after it (it is done, but the caller is told otherwise). */
  when: 'before' | 'after';
  status?: number;
  /** Value of a Retry-After header. */
  retryAfter?: string;
  /** Answered in place of a `detail`; a string is sent as HTML, as a load balancer does. */
  body?: Json;
  /** Destroys the connection in place of an answer. */
  drop?: boolean;
  latencyMs?: number;
}

/** A fault cannot be set; the message says why. */
export class FaultError extends EmulatorError {
  override readonly name = 'FaultError';
}

const WRITES = new Set(['POST', 'PUT', 'PATCH', 'DELETE']);

/** The active faults, with the number of requests that each has counted. */
export class FaultPlan {
  #faults: { fault: Fault; seen: number }[] = [];

  /** Replaces all faults; each counts again from 1. */
  set(faults: readonly Fault[]): void {
    this.#faults = faults.map((fault) => ({ fault, seen: 0 }));
  }

  /** Counts a request for every fault that it matches, and returns the faults to apply to it. */
  take(method: string, path: string): Fault[] {
    const struck: Fault[] = [];
    for (const entry of this.#faults) {
      if (!matches(entry.fault, method, path)) continue;
      entry.seen += 1;
      const { nth } = entry.fault;
      if (nth === 'every' || [nth].flat().includes(entry.seen)) struck.push(entry.fault);
    }
    return struck;
  }
}

function matches({ match }: Fault, method: string, path: string): boolean {
  if (match?.writesOnly && !WRITES.has(method)) return false;
  if (match?.method !== undefined && match.method.toUpperCase() !== method) return false;
  const wanted = match?.path;
  if (wanted === undefined) return true;
  if (typeof wanted !== 'string') return new RegExp(wanted.source, wanted.flags.replace('g', '')).test(path);
  return wanted.startsWith('^') ? new RegExp(wanted).test(path) : path.startsWith(wanted);
}

/** What a number is, for people. */
const NUMBERS = { status: 'a status from 200 to 599', latency: 'a latency in milliseconds' };
const NUMBER_KEYS = Object.keys(NUMBERS);
const FLAG_KEYS = ['drop', 'writes'];
/** The words of a fault, in the order in which help lists them. */
const KEYS = ['nth', 'when', 'status', 'drop', 'latency', 'retry-after', 'method', 'path', 'writes'];
const METHODS = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE'];

/**
 * Reads a fault as written on the command line: words `key=value` separated by commas, with
 * `nth` (number, or several with `+`, or `every`), `when`, `status`, `drop`, `latency` (ms),
 * `retry-after`, `method`, `path`, `writes`. Example: `nth=3,method=POST,status=503`.
 * @throws FaultError naming what cannot be read
 */
export function parseFault(text: string): Fault {
  const words = new Map<string, string>();
  for (const word of text.split(',')) {
    const at = word.indexOf('=');
    words.set((at === -1 ? word : word.slice(0, at)).trim(), at === -1 ? 'on' : word.slice(at + 1).trim());
  }
  const value: Record<string, unknown> = {
    nth: nthOf(words.get('nth') ?? 'every'),
    when: words.get('when') ?? 'before',
  };
  const match: Record<string, unknown> = {};
  for (const [key, word] of words) {
    if (key === 'nth' || key === 'when') continue;
    const wrong = (why: string) => new FaultError(`In the fault ${JSON.stringify(text)}, ${why}`);
    if (!KEYS.includes(key)) throw wrong(`${JSON.stringify(key)} is unknown. ${instead(key, KEYS)}`);
    if (NUMBER_KEYS.includes(key) && !/^\d+$/.test(word))
      throw wrong(`it needs ${NUMBERS[key as keyof typeof NUMBERS]}, not ${JSON.stringify(word)}.`);
    if (FLAG_KEYS.includes(key) && word !== 'on' && word !== 'off')
      throw wrong(`${key} is on or off, not ${JSON.stringify(word)}.`);
    if (key === 'method' && !METHODS.includes(word.toUpperCase()))
      throw wrong(`there is no method ${JSON.stringify(word)}. ${instead(word.toUpperCase(), METHODS)}`);
    if (NUMBER_KEYS.includes(key)) value[key === 'latency' ? 'latencyMs' : key] = Number(word);
    else if (key === 'retry-after') value.retryAfter = word;
    else if (key === 'drop') value.drop = word === 'on';
    else if (key === 'method' || key === 'path') match[key] = word;
    else if (key === 'writes') match.writesOnly = word === 'on';
  }
  return checkFault({ ...value, match });
}

function nthOf(text: string): number[] | 'every' {
  return text === 'every' ? 'every' : text.split('+').map(Number);
}

/**
 * Checks a fault that came from outside.
 * @throws FaultError naming what is wrong
 */
export function checkFault(value: unknown): Fault {
  const wrong = (why: string) => new FaultError(`The fault ${JSON.stringify(value)} ${why}.`);
  if (typeof value !== 'object' || value === null) throw wrong('is not an object');
  const fault = value as Fault;
  const counts = fault.nth === 'every' ? [] : [fault.nth].flat();
  if (!counts.every((count) => Number.isInteger(count) && count > 0)) {
    throw wrong('needs nth: a number from 1, several of them, or "every"');
  }
  if (fault.when !== 'before' && fault.when !== 'after') throw wrong('needs when: "before" or "after"');
  const { status, latencyMs } = fault;
  if (status !== undefined && !(Number.isInteger(status) && status >= 200 && status <= 599)) {
    throw wrong(`needs ${NUMBERS.status}`);
  }
  if (latencyMs !== undefined && !(latencyMs >= 0 && latencyMs <= 600_000))
    throw wrong(`needs ${NUMBERS.latency}`);
  if (status === undefined && !fault.drop && latencyMs === undefined)
    throw wrong('does nothing: give status, drop or latency');
  const path = fault.match?.path;
  if (typeof path === 'string' && path.startsWith('^')) {
    try {
      new RegExp(path);
    } catch {
      throw wrong('has a path that is not a regular expression');
    }
  }
  return fault;
}
