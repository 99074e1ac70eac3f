import type { Remedy } from '../../model/index.js';
import type { Change, Diagnostic, Held, Plan } from '../../plan/index.js';
import { count, thousands } from '../text/style.js';
import { adviceMarkdown, adviceOf, hasAdvice } from '../words/advice.js';
import { changedAt, type Entries, goalOf } from '../words/entries.js';
import { heldNext, isTyped } from '../words/held-next.js';
import { HELD_WORDS } from '../words/held-words.js';
import { cut, markdownCode, markdownText } from '../words/sanitize.js';
import { characters, fitWhole, type Size } from './fit.js';
import { effectParts } from './markdown-details.js';
import { codeLinked, type MarkdownContext, placeLink } from './markdown-place.js';

interface BlockEntry {
  address: string;
  /** Other resources with the same entry. */
  others?: readonly string[];
  full: string;
  brief: string;
}

/** Something that a reviewer must see first: a heading and one entry per resource. */
export interface Block {
  heading: string;
  entries: BlockEntry[];
}

/** What blocks are made with; `waiting` has the digests of changes that already wait on the base branch. */
export interface BlockContext extends MarkdownContext {
  waiting?: ReadonlySet<string>;
  /** For readers without a terminal: held entries say what to write or set. */
  onGitHub?: boolean;
}

/**
 * Blocks for errors, deletes, replacements, takeovers, held resources and what could not be read, as far as there are
 * any.
 */
export function planBlocks(plan: Plan, entries: Entries, look: BlockContext = {}): Block[] {
  const errors = entries.diagnostics.filter((diagnostic) => diagnostic.severity === 'error');
  const blocks: Block[] = [
    {
      heading: `❌ **${count(errors.length, 'error')}**`,
      entries: errors.map((one) => errorEntry(one, look)),
    },
    {
      heading: `⚠️ **${count(entries.cautions.length, 'change')} with side effects**`,
      entries: entries.cautions.map((one) => errorEntry(one, look)),
    },
    {
      heading: `⚠️ **${count(entries.deletes.length, 'delete')}**`,
      entries: entries.deletes.map((change) => changeEntry(change, look)),
    },
    {
      heading: `⚠️ **${count(entries.replaces.length, 'replacement')}** — recreated with a new id; the old object is then deleted`,
      entries: entries.replaces.map((change) => changeEntry(change, look)),
    },
    {
      heading: `⚠️ **${count(entries.takeovers.length, 'takeover or overwrite', 'takeovers or overwrites')}** — replaces what was made or edited on the platform`,
      entries: entries.takeovers.map((change) => changeEntry(change, look)),
    },
    {
      heading: `✋ **${count(entries.held.length, 'held', 'held')}** — left unchanged on the platform until somebody decides`,
      entries: heldGroups(entries.held).map((group) => heldEntry(group, look)),
    },
    {
      heading: `🔒 **${count(plan.unreadable.length, 'place')} could not be read** — nothing is planned there`,
      entries: plan.unreadable.map((row) => ({
        address: row.address,
        full: `${markdownCode(row.address)} — ${markdownText(row.message)}`,
        brief: markdownCode(row.address),
      })),
    },
  ];
  return blocks.filter((block) => block.entries.length > 0);
}

function changeEntry(change: Change, look: BlockContext): BlockEntry {
  const facts = [markdownText(change.reason), ...effectParts(change)].filter((part) => part !== '');
  if (look.waiting?.has(change.digest) === true) facts.push('already waiting on the base branch');
  const place = placeLink(changedAt(change), look);
  const brief = markdownCode(change.address);
  const where = place === '' ? '' : ` (${place})`;
  const full = facts.length === 0 ? brief + where : `${brief} — ${facts.join('; ')}${where}`;
  return { address: change.address, brief, full };
}

type Group = [Held, ...Held[]];

/** Number of names that one entry may have. */
const GROUP = 10;

/** Groups what is held for the same reason with the same remedies. */
function heldGroups(list: readonly Held[]): Group[] {
  const groups = new Map<string, Group>();
  const out: Group[] = [];
  for (const held of list) {
    const next = heldNext(held);
    const key = JSON.stringify([held.why, held.would, held.message, next]);
    const known = groups.get(key);
    if (known !== undefined && known.length < GROUP) known.push(held);
    else {
      const group: Group = [held];
      groups.set(key, group);
      out.push(group);
    }
  }
  return out;
}

function heldEntry(group: Group, look: BlockContext): BlockEntry {
  const [held, ...others] = group;
  const name = group.map((one) => markdownCode(one.address)).join(', ');
  const next = heldNext(held);
  const remedies = next.map((remedy) => `\n>   - ${remedyText(remedy)}`);
  const place = group.length > 1 ? '' : placeLink(changedAt(held), look);
  const where = place === '' ? '' : ` (${place})`;
  return {
    address: held.address,
    others: others.map((one) => one.address),
    full: `${name} (would ${held.would}) — ${markdownText(held.message)}${where}${remedies.join('')}`,
    brief: `${name} — ${HELD_WORDS[held.why]}`,
  };
}

/** `*to keep the live edit:*` and what to type; a command or a setting is in a code span. */
export function remedyText(remedy: Remedy): string {
  const type = isTyped(remedy) ? markdownCode(remedy.type) : markdownText(remedy.type);
  return `*to ${markdownText(goalOf(remedy))}:* ${type}`;
}

function errorEntry(diagnostic: Diagnostic, look: BlockContext): BlockEntry {
  const place = placeLink(diagnostic.place, look);
  const address = diagnostic.address === null ? '' : markdownCode(diagnostic.address);
  const name = [codeLinked(diagnostic.code, look), address, place].filter((part) => part !== '').join(' ');
  const advice = adviceOf(diagnostic);
  const remedy = hasAdvice(advice) ? ` *To do:* ${adviceMarkdown(advice)}` : '';
  return {
    address: diagnostic.address ?? diagnostic.code,
    full: `${name} — ${markdownText(diagnostic.message)}${remedy}`,
    brief: `${name} — ${markdownText(cut(diagnostic.message, 120))}`,
  };
}

/** Number of entries of a block above the fold; the others are folded. */
const OPEN = 20;
/** Characters of the lines that make a fold inside a block, and of the one that counts the rest. */
const FOLD_ROOM = 120;
/** Room of one block from which its first entries are shown in full although the others are not. */
const MIXED = 8_000;
/** Largest length of those. */
const LONGEST = 600;

type Form = (entry: BlockEntry, index: number) => string;
const full: Form = (entry) => entry.full;
const brief: Form = (entry) => entry.brief;
const mixed: Form = (entry, index) =>
  index < OPEN && entry.full.length <= LONGEST ? entry.full : entry.brief;

/**
 * Renders blocks within `room`: in full; if that is too long, the first entries in full and the others by name; if that
 * is too long too, as many names as fit of each block and the rest as numbers, with their addresses in `left`. Headings
 * always stay, and so do the first entries of a long block above its fold.
 */
export function renderBlocks(
  blocks: readonly Block[],
  room: number,
  size: Size = characters,
): { texts: string[]; left: string[] } {
  for (const form of [full, mixed, brief]) {
    const texts = blocks.map((block) => quote(block, block.entries.map(form)));
    if (texts.reduce((sum, text) => sum + size(text) + 2, 0) <= room) return { texts, left: [] };
  }
  let rest = room;
  const left: string[] = [];
  const texts = blocks.map((block, index) => {
    const share = Math.floor(rest / (blocks.length - index));
    const form = share > MIXED ? mixed : brief;
    const lines = block.entries.map((entry, at) => ({ entry, line: form(entry, at) }));
    const entryRoom = share - size(block.heading) - FOLD_ROOM;
    const fit = fitWhole(lines, entryRoom, ({ line }) => `> - ${line}`, size);
    const unseen = fit.left.flatMap(({ entry }) => [entry.address, ...(entry.others ?? [])]);
    left.push(...unseen);
    const shown = fit.shown.map((line) => line.slice('> - '.length));
    const text = quote(block, shown, unseen.length);
    rest -= size(text) + 2;
    return text;
  });
  return { texts, left };
}

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
