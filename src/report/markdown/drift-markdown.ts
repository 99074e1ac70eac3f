import type { Words } from '../../model/index.js';
import type { DriftItem, DriftReport } from '../../plan/index.js';
import { count, thousands } from '../text/style.js';
import { accountText } from '../words/account.js';
import {
  DRIFT_KINDS,
  DRIFT_SIGNS,
  driftChanges,
  driftPhrases,
  movedVersion,
  undrifted,
} from '../words/drift-words.js';
import { placeText } from '../words/entries.js';
import { cut, htmlCode, markdownCode, markdownText, visible } from '../words/sanitize.js';
import { COUNTED_LENGTH, fitWhole, nameList } from './fit.js';
import { type Block, remedyText, renderBlocks } from './markdown-blocks.js';
import { fold, leafPart } from './markdown-details.js';
import { Page } from './page.js';
import { SMALLEST } from './plan-markdown.js';

/** How a drift report is shown. */
export interface DriftMarkdownView {
  /** The platform's own words. */
  words: Words;
  /** Length limit in characters, 60,000 by default; at least 4,000. */
  maxLength?: number;
}

const HEADINGS: { readonly [what in DriftItem['what']]: (number: number) => string } = {
  deleted: (number) => `⚠️ **${thousands(number)} deleted** — gone from the platform`,
  replaced: (number) => `⚠️ **${thousands(number)} replaced** — another object now has the same key`,
  edited: (number) => `✏️ **${thousands(number)} edited** on the platform`,
};

/**
 * Drift for an issue or a job summary. Counts and every address are above the folds, with the remedies of each; within
 * `maxLength`, only whole resources are left out, and listed by name or counted.
 */
export function renderDriftMarkdown(report: DriftReport, view: DriftMarkdownView): string {
  const foot = footPart(report);
  const page = new Page(Math.max(SMALLEST, view.maxLength ?? 60_000) - foot.length - 2);
  page.add(driftHeadline(report, view.words));
  page.add(factsPart(report));
  const reserve = COUNTED_LENGTH + 200;
  const blocks = renderBlocks(blocksOf(report), page.room - reserve);
  for (const text of blocks.texts) page.add(text);
  const edited = report.items.filter((item) => item.leaves.length > 0);
  const details = fitWhole(edited, page.room - reserve, (item) => `${driftDetails(item)}\n`);
  for (const text of details.shown) page.add(text.trimEnd());
  const left = details.left.map((item) => item.address).filter((address) => !blocks.left.includes(address));
  if (left.length > 0)
    page.add(`Left out for length: the details of ${count(left.length, 'resource')} listed above.`);
  if (blocks.left.length > 0) {
    const start = `Not shown here for length, ${count(blocks.left.length, 'resource')}: `;
    page.add(start + nameList(blocks.left, page.room - start.length - 2));
  }
  return `${[...page.parts, foot].join('\n\n')}\n`;
}

/** The heading: target and counts. */
export function driftHeadline(report: DriftReport, { platform }: Words): string {
  const phrases = driftPhrases(report).map(({ text }) => `**${text}**`);
  const target = markdownText(cut(visible(report.target), 60));
  return `### ${platform} drift on **${target}** · ${phrases.length === 0 ? 'none' : phrases.join(', ')}`;
}

function factsPart(report: DriftReport): string {
  const { revision, commit } = report.ledger;
  const source = commit === null ? '' : ` from commit ${markdownCode(commit.slice(0, 12))}`;
  const host = markdownCode(cut(visible(report.base_url.replace(/^https:\/\//, '')), 60));
  const applied = `Compared with the last apply: ledger ${revision ?? 'of an unfinished run'}${source}`;
  return `${applied} · ${markdownText(cut(accountText(report), 60))} · ${host} · ${thousands(undrifted(report))} unchanged`;
}

function footPart(report: DriftReport): string {
  const marks = report.items.length > 0 ? 'diff: `[-…-]` applied, `{+…+}` live · ' : '';
  return `${marks}digest ${markdownCode(report.digest.slice(0, 12))}`;
}

function blocksOf(report: DriftReport): Block[] {
  const blocks: Block[] = DRIFT_KINDS.map((what) => {
    const items = report.items.filter((item) => item.what === what);
    return {
      heading: HEADINGS[what](items.length),
      entries: items.map((item) => ({
        address: item.address,
        full: driftEntry(item),
        brief: markdownCode(item.address),
      })),
    };
  });
  blocks.push({
    heading: `🔒 **${count(report.unreadable.length, 'recorded resource')} could not be compared** — whether it drifted is unknown`,
    entries: report.unreadable.map(({ address, message }) => ({
      address,
      full: `${markdownCode(address)} — ${markdownText(message)}`,
      brief: markdownCode(address),
    })),
  });
  return blocks.filter((block) => block.entries.length > 0);
}

/** One resource in a quoted list: what happened, its place, its remedies. */
export function driftEntry(item: DriftItem): string {
  const place = placeText(item.place);
  const facts = [
    ...item.leaves.slice(0, 3).map(({ path }) => markdownCode(path)),
    ...(item.leaves.length > 3 ? [`${item.leaves.length - 3} more`] : []),
    movedVersion(item.version),
    place === '' ? 'in no file' : markdownCode(place),
  ];
  const said = `${markdownText(item.message)} (${facts.filter((part) => part !== '').join(', ')})`;
  const remedies = item.remedies.map((remedy) => `\n>   - ${remedyText(remedy)}`);
  return `${markdownCode(item.address)} — ${said}${remedies.join('')}`;
}

/** The folded part of one resource: every leaf, from the applied to the live value. */
export function driftDetails(item: DriftItem): string {
  const what = [item.what, movedVersion(item.version)].filter((part) => part !== '').join(' · ');
  const summary = `${DRIFT_SIGNS[item.what]} ${htmlCode(item.address)} · ${what}`;
  return fold(
    summary,
    driftChanges(item).map((leaf) => leafPart(leaf, 'update')),
  );
}
