import type { Plan } from '../../plan/index.js';
import type { Style } from '../text/style.js';
import { adviceMarkdown } from './advice.js';
import { cut, markdownCode, markdownText, visible } from './sanitize.js';
import { toDoLines } from './to-do.js';

/** Why an apply of the plan would be refused, because of the source of its files. */
export function refusalsOf({ source }: Pick<Plan, 'source'>) {
  return source.refused ?? [];
}

/** The refusals for a terminal; empty where there are none. */
export function refusalLines(plan: Plan, style: Style): string[] {
  return refusalsOf(plan).flatMap(({ code, message, remedy }) => [
    style.bad(`! Applying this plan would be refused (${visible(code)})`),
    `  ${visible(message)}`,
    ...toDoLines(remedy, '  '),
  ]);
}

/**
 * The refusals as a block of Markdown; empty where there are none.
 * @param what what would be refused, in our own Markdown
 */
export function refusalMarkdown(plan: Plan, what: string): string {
  return refusalsOf(plan)
    .map(({ code, message, remedy }, index) => {
      const start =
        index === 0 ? `**⛔ ${what} would be refused**; nothing would be applied: ` : '**Also:** ';
      const why = `${markdownText(cut(visible(message), 1_000))} (${markdownCode(cut(visible(code), 20))})`;
      return `${start}${why}\n\n**To do:** ${adviceMarkdown({ remedy }, 1_000)}`;
    })
    .join('\n\n');
}
