import type { Plan } from '../../plan/index.js';
import type { Style } from '../text/style.js';
import { adviceMarkdown } from './advice.js';
import { cut, markdownCode, markdownText, visible } from './sanitize.js';

/** Why nothing of a plan would be applied from where its files are. */
export function refusalsOf({ source }: Pick<Plan, 'source'>) {
  return source.refused ?? [];
}

/** For a terminal; empty where nothing speaks against an apply. */
export function refusalLines(plan: Plan, style: Style): string[] {
  return refusalsOf(plan).flatMap(({ code, message, remedy }) => [
    style.bad(`! Applying this plan would be refused (${visible(code)})`),
    `  ${visible(message)}`,
    `  To do: ${visible(remedy)}`,
  ]);
}

/**
 * A block for Markdown; empty where nothing speaks against an apply.
 * @param what would be refused, Markdown of our own making
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
