import type { Change, Diagnostic, Held, Plan } from '../plan/plan.js';
import { type Entries, goalOf, placeText } from './entries.js';
import { fitWhole } from './fit.js';
import { HELD_WORDS } from './held-words.js';
import { effectParts } from './markdown-details.js';
import { cut, markdownCode, markdownText } from './sanitize.js';
import { count, thousands } from './style.js';

interface BlockEntry {
  address: string;
  full: string;
  brief: string;
}

/** Something a reviewer must see before anything else: a heading and one entry per resource. */
export interface Block {
  heading: string;
  entries: BlockEntry[];
}

/** Errors, held, deletes, replaces, takeovers and what could not be read, as far as there are any. */
export function planBlocks(plan: Plan, entries: Entries): Block[] {
  const errors = entries.diagnostics.filter((diagnostic) => diagnostic.severity === 'error');
  const blocks: Block[] = [
    { heading: `❌ **${count(errors.length, 'error')}**`, entries: errors.map(errorEntry) },
    {
      heading: `⚠️ **${count(entries.deletes.length, 'delete')}**`,
      entries: entries.deletes.map((change) => changeEntry(change)),
    },
    {
      heading: `⚠️ **${count(entries.replaces.length, 'replace')}** — created anew with another id, then the old one is deleted`,
      entries: entries.replaces.map((change) => changeEntry(change)),
    },
    {
      heading: `⚠️ **${count(entries.takeovers.length, 'takeover or overwrite', 'takeovers or overwrites')}** — replaces what was made or edited on the platform`,
      entries: entries.takeovers.map((change) => changeEntry(change)),
    },
    {
      heading: `✋ **${count(entries.held.length, 'held', 'held')}** — nothing is done to it until somebody decides`,
      entries: entries.held.map(heldEntry),
    },
    {
      heading: `🔒 **${count(plan.unreadable.length, 'place')} could not be read** — nothing there is planned`,
      entries: plan.unreadable.map((row) => ({
        address: row.address,
        full: `${markdownCode(row.address)} — ${markdownText(row.message)}`,
        brief: markdownCode(row.address),
      })),
    },
  ];
  return blocks.filter((block) => block.entries.length > 0);
}

function changeEntry(change: Change): BlockEntry {
  const facts = [markdownText(change.reason), ...effectParts(change)].filter((part) => part !== '');
  const brief = markdownCode(change.address);
  return {
    address: change.address,
    brief,
    full: facts.length === 0 ? brief : `${brief} — ${facts.join('; ')}`,
  };
}

function heldEntry(held: Held): BlockEntry {
  const name = markdownCode(held.address);
  const remedies = held.remedies.map((remedy) => `\n>   - ${remedyText(remedy)}`);
  return {
    address: held.address,
    full: `${name} (would ${held.would}) — ${markdownText(held.message)}${remedies.join('')}`,
    brief: `${name} — ${HELD_WORDS[held.why]}`,
  };
}

/** `*to keep the live edit:*` and what to type; a command or a setting stands in a code span. */
export function remedyText(remedy: { to: string; type: string }): string {
  const typed = /^(?:pipelines-sync|sync:)/.test(remedy.type);
  const type = typed ? markdownCode(remedy.type) : markdownText(remedy.type);
  return `*to ${markdownText(goalOf(remedy))}:* ${type}`;
}

function errorEntry(diagnostic: Diagnostic): BlockEntry {
  const place = placeText(diagnostic.place);
  const where = [diagnostic.address, place === '' ? null : place].filter((part) => part !== null);
  const name = [markdownCode(diagnostic.code), ...where.map((part) => markdownCode(part))].join(' ');
  const remedy = diagnostic.remedy === null ? '' : ` *To do:* ${markdownText(diagnostic.remedy)}`;
  return {
    address: diagnostic.address ?? diagnostic.code,
    full: `${name} — ${markdownText(diagnostic.message)}${remedy}`,
    brief: `${name} — ${markdownText(cut(diagnostic.message, 120))}`,
  };
}

/**
 * The blocks within `room`: in full; where that is too long, every entry by name; where even that is
 * too long, as many as fit of each block, the rest as numbers, and their addresses in `left`.
 * Headings always stay.
 */
export function renderBlocks(blocks: readonly Block[], room: number): { texts: string[]; left: string[] } {
  for (const form of ['full', 'brief'] as const) {
    const texts = blocks.map((block) => quote(block, (entry) => entry[form]));
    if (texts.reduce((sum, text) => sum + text.length + 2, 0) <= room) return { texts, left: [] };
  }
  const share = Math.floor(room / Math.max(1, blocks.length));
  const left: string[] = [];
  const texts = blocks.map((block) => {
    const entryRoom = share - block.heading.length - 40;
    const fit = fitWhole(block.entries, entryRoom, (entry) => `> - ${entry.brief}`);
    left.push(...fit.left.map((entry) => entry.address));
    const more = fit.left.length > 0 ? [`> - … and ${thousands(fit.left.length)} more`] : [];
    return [`> ${block.heading}`, ...fit.shown, ...more].join('\n');
  });
  return { texts, left };
}

function quote(block: Block, form: (entry: BlockEntry) => string): string {
  return [`> ${block.heading}`, ...block.entries.map((entry) => `> - ${form(entry)}`)].join('\n');
}
