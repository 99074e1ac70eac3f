import { type ApplyReport, isNotKept, type Outcome, type OutcomeWord } from '../../apply/outcome.js';
import { withoutStop } from '../../model/index.js';
import type { Held } from '../../plan/index.js';
import { thousands } from '../text/style.js';

/** How an outcome went; it chooses the colour. */
export type Tone = 'good' | 'bad' | 'warn' | 'quiet';

const TONES: { readonly [word in OutcomeWord]: { sign: string; tone: Tone } } = {
  created: { sign: '✓', tone: 'good' },
  updated: { sign: '✓', tone: 'good' },
  replaced: { sign: '✓', tone: 'good' },
  deleted: { sign: '✓', tone: 'good' },
  adopted: { sign: '✓', tone: 'good' },
  converged: { sign: '✓', tone: 'good' },
  kept: { sign: '✓', tone: 'good' },
  released: { sign: '✓', tone: 'good' },
  forgotten: { sign: '✓', tone: 'good' },
  launched: { sign: '✓', tone: 'good' },
  'already applied': { sign: '✓', tone: 'good' },
  held: { sign: '!', tone: 'warn' },
  unreadable: { sign: '!', tone: 'warn' },
  blocked: { sign: '·', tone: 'quiet' },
  'not attempted': { sign: '·', tone: 'quiet' },
  failed: { sign: '✗', tone: 'bad' },
  unknown: { sign: '?', tone: 'bad' },
};

/** Outcomes that mean "not done", worst first. */
const NOT_DONE: readonly OutcomeWord[] = [
  'failed',
  'unknown',
  'blocked',
  'not attempted',
  'held',
  'unreadable',
];

/** The sign and tone of an outcome. */
export function toneOf(word: OutcomeWord): { sign: string; tone: Tone } {
  return TONES[word];
}

/** The totals of a report; `tried` does not include what was held or unreadable from the start. */
export interface Tally {
  done: number;
  tried: number;
  /** `1 failed`, `1 blocked`, … worst first. */
  notDone: { word: OutcomeWord; text: string }[];
  /** Held resources of the plan and of the run, each once. */
  held: Held[];
  /** Outcomes that need attention, worst first, except those that `held` describes better. */
  open: Outcome[];
}

/** Counts a report; `held` are the held resources of the plan, which the run never tried. */
export function tallyOf(report: ApplyReport, held: readonly Held[]): Tally {
  const names = new Set(held.map((entry) => entry.address));
  const numbers = new Map<OutcomeWord, number>();
  for (const { outcome, address } of report.outcomes) {
    if (outcome === 'held' && names.has(address)) continue;
    numbers.set(outcome, (numbers.get(outcome) ?? 0) + 1);
  }
  if (held.length > 0) numbers.set('held', (numbers.get('held') ?? 0) + held.length);
  let done = 0;
  let tried = 0;
  for (const [word, number] of numbers) {
    if (TONES[word].tone === 'good') done += number;
    if (word !== 'held' && word !== 'unreadable') tried += number;
  }
  return {
    done,
    tried,
    notDone: NOT_DONE.flatMap((word) => {
      const number = numbers.get(word) ?? 0;
      return number > 0 ? [{ word, text: `${thousands(number)} ${word}` }] : [];
    }),
    held: [...held],
    open: NOT_DONE.flatMap((word) =>
      report.outcomes.filter(
        (outcome) => outcome.outcome === word && !(word === 'held' && names.has(outcome.address)),
      ),
    ),
  };
}

/** The message of an outcome that did not go well, with its code. */
export function messageText(outcome: Outcome): string {
  const code = outcome.code === null ? '' : `(${outcome.code})`;
  return [outcome.message ?? '', code].filter((part) => part !== '').join(' ');
}

/** Seconds with one decimal: `0.2 s`; minutes from two on: `3 min 5 s`. */
export function durationText(milliseconds: number): string {
  const seconds = milliseconds / 1000;
  if (seconds < 120) return `${seconds.toFixed(1)} s`;
  return `${Math.floor(seconds / 60)} min ${Math.floor(seconds % 60)} s`;
}

/** The state of the ledger, as a sentence. */
export function ledgerSentence(report: ApplyReport): string {
  const { state, revision, message } = report.ledger;
  const where = revision === null ? '' : ` revision ${revision.slice(0, 12)}`;
  const said = message === null ? '' : `: ${withoutStop(message)}`;
  if (state === 'written') return `Ledger${where} saved${said}.`;
  if (state === 'unchanged') return `Ledger${where} unchanged${said}.`;
  return `The ledger could not be saved${said}.`;
}

/** True where running the same command again continues; after an edit was overwritten, somebody has to decide first. */
export function isResumable(report: ApplyReport): boolean {
  return (
    report.interrupted ||
    report.outcomes.some(
      (one) => ['failed', 'unknown', 'blocked', 'not attempted'].includes(one.outcome) && !isNotKept(one),
    )
  );
}
