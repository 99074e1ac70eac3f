import { adviceText, apart, codeUrl, type Finding, type Place, type Severity } from '../../model/index.js';
import type { Change, Plan } from '../../plan/index.js';
import type { CheckReport } from '../../run/check-target.js';
import { count, thousands } from '../text/style.js';
import { adviceOf } from '../words/advice.js';
import { STATES, weightOf } from '../words/check-words.js';
import { actionWord, changedAt, effectGroups, entriesOf, goalOf } from '../words/entries.js';
import { heldNext } from '../words/held-next.js';
import { HELD_WORDS } from '../words/held-words.js';
import { messageText } from '../words/outcomes.js';
import { refusalsOf } from '../words/refusal.js';
import { cut, visible } from '../words/sanitize.js';
import type { CommentInput } from './comment-input.js';

/** The levels of annotations on GitHub. */
export type AnnotationLevel = 'error' | 'warning' | 'notice';

/** A remark at a line of a file, or without one about the run. All of its text is one line of plain text. */
export interface Annotation {
  level: AnnotationLevel;
  title: string;
  message: string;
  file?: string;
  line?: number;
  column?: number;
}

/** Characters of a title and a message; GitHub allows 255 and 64 kB. */
const TITLE = 200;
const MESSAGE = 2_000;
const LEVELS: { readonly [severity in Severity]: AnnotationLevel } = {
  error: 'error',
  warning: 'warning',
  note: 'notice',
};
const ORDER: readonly AnnotationLevel[] = ['error', 'warning', 'notice'];

/**
 * Annotations for findings, errors of the plan, deletes, replacements, takeovers, held changes, and what an apply did
 * not do: most severe first, each at its item if it has one.
 */
export function annotationsOf(input: CommentInput): Annotation[] {
  const { result, applied } = input;
  const all: Annotation[] = [];
  if (applied !== undefined && applied !== null) {
    for (const one of applied.report.outcomes) {
      if (one.outcome !== 'failed' && one.outcome !== 'unknown') continue;
      const text = [messageText(one), toDo(one.remedy)];
      all.push(annotation('error', `${one.outcome}: ${one.address}`, text, placeOf(input, one.address)));
    }
  }
  if (result.kind === 'failed') {
    const title = `No plan${input.target === '' ? '' : ` for ${input.target}`} (${result.code})`;
    const text = [result.message, toDo(adviceText(result)), seeAt(input)(result.code)];
    all.push(annotation('error', title, text, null));
  }
  const beside = input.findings ?? [];
  const findings = 'findings' in result ? [...result.findings, ...beside] : beside;
  const { shown } = apart(findings);
  all.push(...shown.map((finding) => ofFinding(finding, seeAt(input))));
  if (result.kind === 'checked') all.push(...ofCheck(result.report));
  if (result.kind === 'plan')
    all.push(...ofPlan(result.plan, applied === undefined || applied === null, seeAt(input)));
  return ORDER.flatMap((level) => all.filter((one) => one.level === level));
}

/** Where a code is explained, as the end of a text: annotations show addresses, but no links. */
type See = (code: string) => string;

function seeAt({ codeUrl: urlOf }: CommentInput): See {
  return (code) => {
    const url = urlOf === undefined ? codeUrl(code) : urlOf(code);
    return url === null ? '' : `See ${url}`;
  };
}

/** @param isAhead not merged yet: only then deletes and overwrites are warnings */
function ofPlan(plan: Plan, isAhead: boolean, see: See): Annotation[] {
  const entries = entriesOf(plan);
  const errors = entries.diagnostics.filter((one) => one.severity === 'error');
  const others = [...entries.cautions, ...entries.diagnostics.filter((one) => one.severity !== 'error')];
  const diagnostic = (one: Plan['diagnostics'][number]): Annotation =>
    annotation(
      LEVELS[one.severity],
      [one.code, one.address ?? ''].filter((part) => part !== '').join(' '),
      [one.message, toDo(adviceText(adviceOf(one))), see(one.code)],
      one.place,
    );
  const refused = isAhead ? refusalsOf(plan) : [];
  return [
    ...refused.map(({ code, message, remedy }) =>
      annotation(
        'warning',
        `Applying this plan would be refused (${code})`,
        [message, toDo(remedy), see(code)],
        null,
      ),
    ),
    ...errors.map(diagnostic),
    ...(isAhead ? [entries.deletes, entries.replaces, entries.takeovers].flat().map(ofChange) : []),
    ...entries.held.map((held) => {
      const title = `Held (${HELD_WORDS[held.why]}): ${held.address}`;
      const next = heldNext(held).map((one) => `To ${goalOf(one)}: ${one.type}`);
      return annotation('warning', title, [held.message, ...wholeWithin(next, MESSAGE / 2)], changedAt(held));
    }),
    ...plan.unreadable.map((one) =>
      annotation('warning', `Could not be read: ${one.address}`, [one.message], null),
    ),
    ...others.map(diagnostic),
  ];
}

/** Trees without a verdict, or that cannot be run: what is wrong with the others says a finding at its line. */
function ofCheck({ trees, strict }: CheckReport): Annotation[] {
  const told = trees.filter(({ state }) => state !== 'valid' && state !== 'invalid' && state !== 'removed');
  return told.map((tree) => {
    const [failure] = tree.state === 'failed' ? tree.findings : [];
    const title = `${tree.tree}: ${STATES[tree.state]}${failure === undefined ? '' : ` (${failure.code})`}`;
    const level = weightOf(tree, strict) === 'bad' ? 'error' : 'warning';
    return annotation(level, title, [tree.message ?? ''], null);
  });
}

const MERGE: { readonly [word: string]: string } = {
  delete: 'Merging deletes',
  replace: 'Merging replaces (new id)',
  'take over': 'Merging takes over',
  overwrite: 'Merging overwrites',
};

function ofChange(change: Change): Annotation {
  const effects = effectGroups(change).map((group) => {
    const names = group.items.slice(0, 5).map((item) => item.address);
    const more = group.items.length - names.length;
    return `${group.label} ${names.length === 0 ? group.note : names.join(', ')}${more > 0 ? ` and ${thousands(more)} more` : ''}`;
  });
  const word = actionWord(change);
  return annotation(
    'warning',
    `${MERGE[word] ?? word} ${change.address}`,
    [[change.reason, ...effects].filter((part) => part !== '').join('; ')],
    changedAt(change),
  );
}

function ofFinding(finding: Finding, see: See): Annotation {
  const title = [finding.code, finding.address ?? ''].filter((part) => part !== '').join(' ');
  const text = [finding.message, toDo(adviceText(finding)), see(finding.code)];
  return annotation(LEVELS[finding.severity], title, text, finding.place ?? null);
}

/** Only whole remedies: half a command would do something else. */
function wholeWithin(texts: readonly string[], room: number): string[] {
  let left = room;
  return texts.filter((text) => {
    left -= text.length + 1;
    return left >= 0;
  });
}

function toDo(remedy: string | null): string {
  return remedy === null || remedy === '' ? '' : `To do: ${remedy}`;
}

function annotation(
  level: AnnotationLevel,
  title: string,
  text: readonly string[],
  place: Place | null,
): Annotation {
  const parts = text.filter((part) => part !== '');
  const message = plain(
    parts.map((part, at) => (at < parts.length - 1 ? stopped(part) : part)).join(' '),
    MESSAGE,
  );
  const what = {
    level,
    title: plain(title, TITLE),
    message: message === '' ? plain(title, MESSAGE) : message,
  };
  if (place === null) return what;
  return { ...what, file: place.file, line: Math.max(1, place.line), column: Math.max(1, place.column) };
}

/** A text with a full stop, before another sentence. */
function stopped(text: string): string {
  return /[.!?:;]$/.test(text) ? text : `${text}.`;
}

function plain(text: string, max: number): string {
  return cut(visible(text.replace(/\s+/gu, ' ').trim()), max);
}

function placeOf({ result }: CommentInput, address: string): Place | null {
  if (result.kind !== 'plan') return null;
  const { changes, held } = result.plan;
  const found = [...changes, ...held].find((one) => one.address === address);
  return found === undefined ? null : changedAt(found);
}

/** Number of annotations of each level that GitHub shows for one step. */
const SHOWN = 10;

/**
 * The annotations that GitHub will show: ten of each level. `rest` is a sentence that counts the others, for the log
 * and the job summary; null where there are none.
 */
export function capAnnotations(list: readonly Annotation[]): { shown: Annotation[]; rest: string | null } {
  const shown: Annotation[] = [];
  const left: string[] = [];
  for (const level of ORDER) {
    const of = list.filter((one) => one.level === level);
    shown.push(...of.slice(0, SHOWN));
    if (of.length > SHOWN) left.push(count(of.length - SHOWN, level));
  }
  const rest = `Not annotated (GitHub shows at most 10 of each level): ${left.join(', ')}. See the job summary for all of them.`;
  return { shown, rest: left.length === 0 ? null : rest };
}
