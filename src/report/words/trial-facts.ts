import { isObject, type Json, type JsonObject, sameJson } from '../../model/index.js';
import type { Fall, Row, TrialReport, WorseTask } from '../../trial/index.js';
import { joined, type SaidLine } from './said.js';
import { cut, visible } from './sanitize.js';
import { timeText } from './time-text.js';
import { ageText, costText, limitsOf } from './trial-words.js';

/** Characters of a name, of what is exchanged, and of a sentence. */
const NAME = 120;
const WHAT = 200;
const SENTENCE = 500;
const REASON = 300;
/** Characters of an input or output. */
const TEXT = 2_000;

/** A name of somebody else, cut. */
export function named(name: string, most = NAME): { name: string } {
  return { name: cut(visible(name), most) };
}

/** What a trial exchanges in one place of the workflow. */
export function swapLine({ node, field, what, base }: TrialReport['swaps'][number]): SaidLine {
  const live = base.version === null ? ['live ', named(base.id ?? '')] : [`live version ${base.version}`];
  const place = field === null ? node : `${node}/${field}`;
  return [named(place), ': ', named(what, WHAT), ', ', ...live, ' (base) against the files (head)'];
}

/** Where it ran, what it cost of its limits, when it was asked, and how old the base was; empty where it did not run. */
export function ranLine(trial: TrialReport): SaidLine {
  const { asked_at, base_since, workflow, is_recorded } = trial;
  const cost = costText(trial);
  const asked: SaidLine =
    asked_at === null
      ? []
      : ['asked on ', { name: timeText(asked_at) }, is_recorded ? ', nothing was launched now' : ''];
  const base =
    base_since === null || asked_at === null
      ? ''
      : `the base was ${ageText(base_since, Date.parse(asked_at))} old then`;
  const parts = [cost === '' ? [] : [cost], asked, base === '' ? [] : [base]].filter((one) => one.length > 0);
  if (parts.length === 0) return [];
  return ['On ', { sentence: cut(visible(workflow), WHAT) }, ': ', ...joined(parts, '; ')];
}

/** The copies of the workflow, with their addresses; empty without any. */
export function copiesLine({ workflows }: TrialReport): SaidLine {
  const kept = workflows.filter(({ is_kept }) => is_kept);
  const shown = kept.length > 0 ? kept : workflows;
  if (shown.length === 0) return [];
  const copies = shown.map(
    ({ name, id, link }): SaidLine => [`${name} `, { ...named(`workflow ${id}`, 70), link }],
  );
  return [kept.length > 0 ? 'Copies that stay: ' : 'Copies, archived: ', ...joined(copies, ', ')];
}

/** What has to be known about a row: what judged it, and what limits its answer; empty without anything. */
export function rowLine(row: Row): SaidLine {
  const { version, judge, why, name } = row;
  const facts: SaidLine[] = [
    ...(version === null ? [] : [[`version ${version}`]]),
    ...(judge === null ? [] : [['judged by ', named(judge)]]),
    ...(why === undefined ? [] : [[{ sentence: cut(visible(why), SENTENCE) }]]),
    ...limitsOf(row).map((limit) => [limit]),
  ];
  return facts.length === 0 ? [] : [named(name), ': ', ...joined(facts, '; ')];
}

/** How many tasks got worse, for a heading. */
export function worstTitle({ worst, worse_tasks: total }: TrialReport): string {
  const number = total ?? worst.length;
  const tasks = `${number} ${number === 1 ? 'task' : 'tasks'}`;
  return total === null ? `${tasks} of the head that fail` : `${tasks} that got worse`;
}

/** A task that got worse, with what its criteria said. @param hasTexts whether their reasons may be shown */
export function worseLine({ base, head, falls }: WorseTask, hasTexts: boolean): SaidLine {
  const tasks = [base, head].flatMap((one): SaidLine[] =>
    one === null ? [] : [[{ ...named(one.id, 80), link: one.link }]],
  );
  const said = falls.map((fall) => fallLine(fall, hasTexts));
  return [...joined(tasks, ' → '), ': ', ...joined(said, ', ')];
}

function fallLine({ name, before, after, reasons }: Fall, hasTexts: boolean): SaidLine {
  const from = before === null ? '' : `${valueWord(before)} → `;
  const why = hasTexts ? [reasons?.base, reasons?.head].filter((one) => one !== undefined) : [];
  const said = why.map((one): SaidLine => [{ sentence: cut(visible(one), REASON) }]);
  const reason = said.length === 0 ? [] : [' (', ...joined(said, ' → '), ')'];
  return [named(name), ` ${from}${valueWord(after)}`, ...reason];
}

function valueWord(value: boolean | number): string {
  return typeof value === 'number' ? String(value) : value ? 'passed' : 'failed';
}

/**
 * The texts of a task that got worse, as far as it has any: its inputs, and the outputs of both sides. Named outputs come
 * one by one, without those that are the same on both sides.
 */
export function shownTexts({ inputs, outputs }: WorseTask): { title: SaidLine; text: string }[] {
  const { base, head } = outputs ?? {};
  const texts: [SaidLine, Json | undefined][] = [[['Inputs'], inputs]];
  if (isObject(head) && (base === undefined || isObject(base))) {
    const before = (base ?? {}) as JsonObject;
    for (const name of new Set([...Object.keys(before), ...Object.keys(head)])) {
      const [was, is] = [ownOf(before, name), ownOf(head as JsonObject, name)];
      if (was !== undefined && is !== undefined && sameJson(was, is)) continue;
      texts.push([['Output of the base, ', named(name)], was], [['Output of the head, ', named(name)], is]);
    }
  } else texts.push([['Output of the base'], base], [['Output of the head'], head]);
  return texts.flatMap(([title, value]) => {
    if (value === undefined) return [];
    const text = typeof value === 'string' ? value : JSON.stringify(value, null, 1);
    return [{ title, text: cut(text, TEXT) }];
  });
}

function ownOf(map: JsonObject, name: string): Json | undefined {
  return Object.hasOwn(map, name) ? map[name] : undefined;
}
