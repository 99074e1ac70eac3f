import type { Remedy } from '../../model/index.js';
import type { Change, Held, SecretWrite } from '../../plan/index.js';
import { count } from '../text/style.js';
import {
  actionWord,
  changedAt,
  effectGroups,
  formerName,
  goalOf,
  keptLeaves,
  SYMBOLS,
  secretText,
  symbolOf,
  versionText,
} from '../words/entries.js';
import { heldNext, isTyped } from '../words/held-next.js';
import { HELD_WORDS } from '../words/held-words.js';
import { htmlText } from '../words/sanitize.js';
import { valuesText } from '../words/value-text.js';
import { heldLeafHtml, type LeafHtml, leafHtml, type NotesOfFile } from './html-leaves.js';
import { noteHtml, type PageNote } from './html-notes.js';
import { addressHtml, type HtmlContext, placeHtml } from './html-parts.js';

/** What rows are made with. */
export interface RowContext extends HtmlContext {
  notesOf: NotesOfFile;
  /** What is said about a resource. */
  notesAbout(address: string): readonly PageNote[];
  secretsOf(address: string): readonly SecretWrite[];
  /** It waits on the base branch, and the same merge applies it. */
  isWaiting(change: Change): boolean;
}

/** A resource of the plan: what the list shows, and what unfolds. */
export interface PageRow {
  id: string;
  address: string;
  kind: string;
  /** The word of its action, to filter by. */
  action: string;
  isHeld: boolean;
  head: string;
  body: string;
}

/** Number of leaves that a row names. */
const NAMED = 3;

/** A change: its leaves, secrets, who uses it, and what is said about it. */
export function changeRow(change: Change, id: string, look: RowContext): PageRow {
  const { address, action } = change;
  const leaves = change.leaves.map((leaf) => leafHtml(leaf, action, look, look.notesOf));
  const word = actionWord(change);
  const version = versionText(change.version);
  const waiting = look.isWaiting(change) ? ['waiting from the base branch'] : [];
  const what = [word, ...(version === '' ? [] : [version]), ...waiting].join(' · ');
  const parts = [
    change.reason === '' ? '' : `<p>Why: ${htmlText(change.reason)}.</p>`,
    change.renamed_from === null ? '' : `<p>Renamed from <code>${htmlText(formerName(change))}</code>.</p>`,
    ...leaves.map(({ html }) => html),
    ...keptHtml(change),
    ...secretsHtml(look.secretsOf(address), change),
    usesHtml(change, look),
    orderHtml(change, look),
    change.unmanaged.length === 0
      ? ''
      : `<p>No longer in the files, left unchanged: ${codes(change.unmanaged)}.</p>`,
    ...look.notesAbout(address).map((note) => noteHtml(note, look)),
  ];
  return {
    id,
    address,
    kind: change.kind,
    action: word,
    isHeld: false,
    head: headHtml(symbolOf(action), address, what, briefOf(leaves), placeHtml(changedAt(change), look)),
    body: parts.join(''),
  };
}

/** Something held: why, its sides, and what can be done. */
export function heldRow(held: Held, id: string, look: RowContext): PageRow {
  const { address } = held;
  const leaves = held.leaves.map((leaf) => heldLeafHtml(leaf, look, look.notesOf));
  const what = `held: ${HELD_WORDS[held.why]} · would ${held.would}`;
  const remedies = heldNext(held).map((remedy) => `<li>${remedyHtml(remedy)}</li>`);
  return {
    id,
    address,
    kind: held.kind,
    action: held.would,
    isHeld: true,
    head: headHtml(SYMBOLS.held, address, what, briefOf(leaves), placeHtml(changedAt(held), look)),
    body: [
      `<p>Why: ${htmlText(held.message)}.</p>`,
      `<ul class="remedies">${remedies.join('')}</ul>`,
      ...leaves.map(({ html }) => html),
      ...look.notesAbout(address).map((note) => noteHtml(note, look)),
    ].join(''),
  };
}

function headHtml(sign: string, address: string, what: string, brief: string, where: string): string {
  const parts = [
    `<b class="sign">${sign}</b>`,
    `<code class="address">${htmlText(address)}</code>`,
    `<span class="what">${htmlText(what)}</span>`,
    brief === '' ? '' : `<span class="brief">${brief}</span>`,
    where,
  ];
  return parts.filter((part) => part !== '').join(' ');
}

function briefOf(leaves: readonly LeafHtml[]): string {
  const more = leaves.length - NAMED;
  const named = leaves.slice(0, NAMED).map(({ brief }) => brief);
  return [...named, ...(more > 0 ? [`${more} more`] : [])].join(', ');
}

function codes(names: readonly string[]): string {
  return names.map((name) => `<code>${htmlText(name)}</code>`).join(', ');
}

function keptHtml(change: Change): string[] {
  return keptLeaves(change).map(({ path, live, desired }) => {
    const [stays = '', said = ''] = valuesText([live, desired], 200).map(htmlText);
    return `<p><code>${htmlText(path)}</code>: live value kept: ${stays}; the files say ${said}</p>`;
  });
}

function secretsHtml(secrets: readonly SecretWrite[], change: Change): string[] {
  return secrets.flatMap((secret) => {
    const text = secretText(secret, change.action);
    return text === '' ? [] : [`<p><code>${htmlText(secret.field)}</code>: ${htmlText(text)}</p>`];
  });
}

/** Who uses it, and what changes or stays there. */
function usesHtml(change: Change, look: RowContext): string {
  const groups = effectGroups(change).map(({ label, items, note }) => {
    const names = items.map(
      ({ address, note: said }) =>
        `<li>${addressHtml(address, look)}${said === '' ? '' : ` ${htmlText(said)}`}</li>`,
    );
    const title = `${label}${note === '' ? '' : ` (${htmlText(note)})`}`;
    if (names.length === 0) return `<p>${label} ${htmlText(note)}</p>`;
    return `<p>${title}:</p><ul>${names.join('')}</ul>`;
  });
  return groups.length === 0 ? '' : `<div class="uses">${groups.join('')}</div>`;
}

function orderHtml({ depends_on: needed }: Change, look: RowContext): string {
  if (needed.length === 0) return '';
  const names = needed.map((address) => addressHtml(address, look)).join(', ');
  return `<p>After ${count(needed.length, 'other change')}: ${names}</p>`;
}

/** What to do and the command or edit to type; a click selects all of a command. */
function remedyHtml(remedy: Remedy): string {
  const type = htmlText(remedy.type);
  return `to ${htmlText(goalOf(remedy))}: ${isTyped(remedy) ? `<code class="command">${type}</code>` : type}`;
}
