import { withoutLastWords } from './last-words.js';

/** One line of act's own log; more fields than these are there. */
export interface ActEntry {
  level: string;
  msg: string;
  /** With the place in a matrix at its end, as in `plan.yml/plan-2`. */
  job?: string;
  jobID?: string;
  matrix?: Record<string, unknown>;
  step?: string;
  /** The step's `id`, or its number from 0; of a step inside a composite action both. */
  stepID?: string[];
  stage?: 'Pre' | 'Main' | 'Post';
  stepResult?: string;
  jobResult?: string;
  /** A workflow command, or `summary` and `set-output` for what was written to the files. */
  command?: string;
  arg?: string;
  name?: string;
  content?: string;
  kvPairs?: Record<string, string>;
  /** What a step printed. */
  raw_output?: boolean;
}

export interface Annotation {
  level: 'error' | 'warning' | 'notice';
  message: string;
  file?: string;
  line?: number;
  col?: number;
  endLine?: number;
  endColumn?: number;
  title?: string;
}

export interface ActResult {
  /** act's exit status: 0 when every job succeeded. */
  rc: number;
  log: ActEntry[];
  /** All job summaries, in order. */
  summary: string;
  /** By `job.step`, for instance `plan.sync`; a job of a matrix has its place: `plan-1.sync`. */
  outputs: Record<string, Record<string, string>>;
  annotations: Annotation[];
  /** By job: `success`, `failure`. */
  jobs: Record<string, string>;
  /** By `job.step`: `success`, `failure`, `skipped`. */
  steps: Record<string, string>;
  /** What the steps printed, masked as a reader of the log sees it. */
  printed: string;
  /** What act itself said that is no JSON: a workflow that it refuses, an error at the end. */
  trouble: string;
}

/** Reads the log that act writes with `--json`. */
export function readActLog(rc: number, text: string): ActResult {
  const log: ActEntry[] = [];
  const other: string[] = [];
  for (const line of text.split('\n').filter(Boolean)) {
    const entry = parsed(line);
    if (entry === undefined) other.push(line);
    else log.push(entry);
  }
  const result: ActResult = {
    rc,
    log,
    summary: log.flatMap(({ command, content }) => (command === 'summary' ? [content ?? ''] : [])).join('\n'),
    outputs: {},
    annotations: log.flatMap(annotationOf),
    jobs: {},
    steps: {},
    printed: withoutLastWords(log.flatMap(({ raw_output: raw, msg }) => (raw ? [msg] : [])).join('')),
    trouble: other.join('\n'),
  };
  for (const entry of log) {
    // Padded to the longest name of the run's jobs.
    const job = entry.job?.split('/').at(-1)?.trim() ?? '';
    const step = `${job}.${entry.stepID?.join('.') ?? ''}`;
    if (entry.jobResult !== undefined) result.jobs[job] = entry.jobResult;
    if (entry.stepResult !== undefined && entry.stage === 'Main') result.steps[step] = entry.stepResult;
    if (entry.command === 'set-output' && entry.name !== undefined) {
      result.outputs[step] = { ...result.outputs[step], [entry.name]: entry.arg ?? '' };
    }
  }
  return result;
}

function parsed(line: string): ActEntry | undefined {
  try {
    const value: unknown = JSON.parse(line);
    return typeof value === 'object' && value !== null && 'msg' in value ? (value as ActEntry) : undefined;
  } catch {
    return undefined;
  }
}

const NUMBERS = new Set(['line', 'col', 'endLine', 'endColumn']);

function annotationOf({ command, arg, kvPairs = {} }: ActEntry): Annotation[] {
  if (command !== 'error' && command !== 'warning' && command !== 'notice') return [];
  const place = Object.entries(kvPairs).map(([key, value]) => [
    key,
    NUMBERS.has(key) ? Number(value) : value,
  ]);
  return [{ level: command, message: arg ?? '', ...Object.fromEntries(place) }];
}
