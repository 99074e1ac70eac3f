import { apart } from '../../model/index.js';
import type { Action, Counts, Plan } from '../../plan/index.js';
import { count, thousands } from '../text/style.js';

const VERBS: readonly [Action, string][] = [
  ['create', 'to create'],
  ['update', 'to update'],
  ['replace', 'to replace'],
  ['delete', 'to delete'],
  ['launch', 'to launch'],
  ['adopt', 'to adopt'],
  ['converge', 'already up to date (record only)'],
  ['keep', 'to keep as edited'],
  ['release', 'to release'],
  ['forget', 'to forget'],
];

type Counted = Action | 'held' | 'unreadable';

/** The counts of a plan as phrases, in their order; empty where nothing would happen. */
export function countPhrases(counts: Counts): { what: Counted; text: string }[] {
  const phrases: { what: Counted; text: string }[] = [];
  for (const [action, verb] of VERBS) {
    if (counts[action] > 0) phrases.push({ what: action, text: `${thousands(counts[action])} ${verb}` });
  }
  for (const what of ['held', 'unreadable'] as const) {
    if (counts[what] > 0) phrases.push({ what, text: `${thousands(counts[what])} ${what}` });
  }
  return phrases;
}

/** `1 error, 2 warnings`, or an empty text. */
export function findingPhrase(counts: { errors: number; warnings: number }): string {
  const parts: string[] = [];
  if (counts.errors > 0) parts.push(count(counts.errors, 'error'));
  if (counts.warnings > 0) parts.push(count(counts.warnings, 'warning'));
  return parts.join(', ');
}

/**
 * `1 to create, 2 to update, 1 held · 209 unchanged`, or `Nothing to do · 209 unchanged`. `paint` may style a phrase.
 */
export function summaryText(
  counts: Counts,
  paint: (what: Counted, text: string) => string = (_, text) => text,
): string {
  const todo = countPhrases(counts).map((phrase) => paint(phrase.what, phrase.text));
  const findings = findingPhrase(counts);
  const idle = findings === '' ? 'Nothing to do' : 'Nothing planned';
  const parts = [todo.length > 0 ? todo.join(', ') : idle, `${thousands(counts.unchanged)} unchanged`];
  if (findings !== '') parts.push(findings);
  return parts.join(' · ');
}

/** True where a plan has nothing to show but its summary. */
export function isNothing(plan: Plan): boolean {
  return (
    plan.changes.length === 0 &&
    plan.held.length === 0 &&
    plan.unreadable.length === 0 &&
    apart(plan.diagnostics).shown.length === 0 &&
    !plan.secret_writes.some((secret) => secret.write || secret.status === 'unknown')
  );
}
