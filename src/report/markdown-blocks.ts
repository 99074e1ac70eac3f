import type { Change, Diagnostic, Held, Plan } from '../plan/plan.js';
import { type Entries, goalOf } from './entries.js';
import { characters, fitWhole, type Size } from './fit.js';
import { heldNext } from './held-next.js';
import { HELD_WORDS } from './held-words.js';
import { effectParts } from './markdown-details.js';
import { type Look, placeLink } from './markdown-place.js';
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

/** How blocks are made: `waiting` holds the digests of changes that the base branch has already. */
export interface BlockLook extends Look {
  waiting?: ReadonlySet<string>;
  /** Where somebody decides who is not at a terminal: what is held says what to write or set. */
  inPullRequest?: boolean;
}

/** Errors, deletes, replaces, takeovers, held and what could not be read, as far as there are any. */
export function planBlocks(plan: Plan, entries: Entries, look: BlockLook = {}): Block[] {
  const errors = entries.diagnostics.filter((diagnostic) => diagnostic.severity === 'error');
  const blocks: Block[] = [
    {
      heading: `❌ **${count(errors.length, 'error')}**`,
      entries: errors.map((one) => errorEntry(one, look)),
    },
    {
      heading: `⚠️ **${count(entries.deletes.length, 'delete')}**`,
      entries: entries.deletes.map((change) => changeEntry(change, look)),
    },
    {
      heading: `⚠️ **${count(entries.replaces.length, 'replace')}** — created anew with another id, then the old one is deleted`,
      entries: entries.replaces.map((change) => changeEntry(change, look)),
    },
    {
      heading: `⚠️ **${count(entries.takeovers.length, 'takeover or overwrite', 'takeovers or overwrites')}** — replaces what was made or edited on the platform`,
      entries: entries.takeovers.map((change) => changeEntry(change, look)),
    },
    {
      heading: `✋ **${count(entries.held.length, 'held', 'held')}** — nothing is done to it until somebody decides`,
      entries: entries.held.map((held) => heldEntry(held, look)),
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

function changeEntry(change: Change, look: BlockLook): BlockEntry {
  const facts = [markdownText(change.reason), ...effectParts(change)].filter((part) => part !== '');
  if (look.waiting?.has(change.digest) === true) facts.push('already waiting on the base branch');
  const place = placeLink(change.place, look);
  if (place !== '') facts.push(place);
  const brief = markdownCode(change.address);
  return {
    address: change.address,
    brief,
    full: facts.length === 0 ? brief : `${brief} — ${facts.join('; ')}`,
  };
}

function heldEntry(held: Held, look: BlockLook): BlockEntry {
  const name = markdownCode(held.address);
  const next = heldNext(held, look.inPullRequest === true);
  const remedies = next.map((remedy) => `\n>   - ${remedyText(remedy)}`);
  const place = placeLink(held.place, look);
  const where = place === '' ? '' : ` (${place})`;
  return {
    address: held.address,
    full: `${name} (would ${held.would}) — ${markdownText(held.message)}${where}${remedies.join('')}`,
    brief: `${name} — ${HELD_WORDS[held.why]}`,
  };
}

/** `*to keep the live edit:*` and what to type; a command or a setting stands in a code span. */
export function remedyText(remedy: { to: string; type: string }): string {
  const typed = /^(?:pipelines-sync|sync:)/.test(remedy.type);
  const type = typed ? markdownCode(remedy.type) : markdownText(remedy.type);
  return `*to ${markdownText(goalOf(remedy))}:* ${type}`;
}

function errorEntry(diagnostic: Diagnostic, look: BlockLook): BlockEntry {
  const place = placeLink(diagnostic.place, look);
  const address = diagnostic.address === null ? '' : markdownCode(diagnostic.address);
  const name = [markdownCode(diagnostic.code), address, place].filter((part) => part !== '').join(' ');
  const remedy = diagnostic.remedy === null ? '' : ` *To do:* ${markdownText(diagnostic.remedy)}`;
  return {
    address: diagnostic.address ?? diagnostic.code,
    full: `${name} — ${markdownText(diagnostic.message)}${remedy}`,
    brief: `${name} — ${markdownText(cut(diagnostic.message, 120))}`,
  };
}

/** Entries of a block that stand above the folds; the others fold below them. */
const OPEN = 20;

/**
 * The blocks within `room`: in full; where that is too long, every entry by name; where even that is
 * too long, as many as fit of each block, the rest as numbers, and their addresses in `left`.
 * Headings always stay, and of a long block the first entries stand above its fold.
 */
export function renderBlocks(
  blocks: readonly Block[],
  room: number,
  size: Size = characters,
): { texts: string[]; left: string[] } {
  for (const form of ['full', 'brief'] as const) {
    const texts = blocks.map((block) =>
      quote(
        block,
        block.entries.map((entry) => entry[form]),
      ),
    );
    if (texts.reduce((sum, text) => sum + size(text) + 2, 0) <= room) return { texts, left: [] };
  }
  let rest = room;
  const left: string[] = [];
  const texts = blocks.map((block, index) => {
    const share = Math.floor(rest / (blocks.length - index));
    const entryRoom = share - size(block.heading) - FOLD_ROOM;
    const fit = fitWhole(block.entries, entryRoom, (entry) => `> - ${entry.brief}`, size);
    left.push(...fit.left.map((entry) => entry.address));
    const shown = fit.shown.map((line) => line.slice('> - '.length));
    const text = quote(block, shown, fit.left.length);
    rest -= size(text) + 2;
    return text;
  });
  return { texts, left };
}

/** Characters of the lines that make a fold inside of a block, and of the one that counts the rest. */
const FOLD_ROOM = 120;

function quote(block: Block, entries: readonly string[], uncounted = 0): string {
  const lines = entries.map((entry) => `> - ${entry}`);
  const folded = lines.splice(lines.length > OPEN + 5 ? OPEN : lines.length);
  const more = uncounted > 0 ? [`> - … and ${thousands(uncounted)} more, not listed here`] : [];
  const out = [`> ${block.heading}`, ...lines];
  if (folded.length > 0) {
    const summary = `<details><summary>… and ${thousands(folded.length)} more</summary>`;
    out.push('>', `> ${summary}`, '>', ...folded, '>', '> </details>');
    if (more.length > 0) out.push('>');
  }
  return [...out, ...more].join('\n');
}
