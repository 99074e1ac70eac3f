import { type Entry, knownLive, scoresOf } from '../../compare/index.js';
import type { Revision } from '../../ledger/index.js';
import type { Words } from '../../model/index.js';
import { revisionJson } from '../json/revision-json.js';
import { minuteText, revisionName, sourceText } from '../words/history-words.js';
import { visible } from '../words/sanitize.js';
import { scoreLines, scoreNames } from '../words/score-words.js';
import { leafLines } from './leaf-text.js';
import { count, displayWidth, makeStyle, padTo, type Style } from './style.js';
import { INDENT } from './text-layout.js';

/** What a ledger knew at a time. */
export interface LiveThen {
  target: string;
  namespace: string;
  place: string;
  /** ISO time. */
  at: string;
  /** The platform's own words. */
  words: Words;
  /** The newest revision of that time. */
  revision: Revision;
  /** Sorted by address. */
  entries: readonly Entry[];
  /** The entries are only listed, because nobody asked for some of them. */
  isListed: boolean;
}

/** The same as JSON; no secret is in it, not even by name. */
export function liveThenJson({ target, namespace, place, at, revision, entries }: LiveThen): object {
  return {
    target,
    namespace,
    place,
    at,
    revision: revisionJson(revision),
    resources: entries.map((entry) => ({
      address: entry.address,
      kind: entry.kind,
      id: entry.id,
      version: entry.version,
      leaves: knownLive(entry),
      scores: scoresOf(entry),
    })),
  };
}

/** What was live: one line per resource, or every value of those that were asked for. */
export function renderLiveThen(then: LiveThen, of: { color: boolean; width: number }): string {
  const style = makeStyle(of.color);
  const width = Math.max(60, of.width);
  const { revision, entries, words } = then;
  const head = [
    `Target ${style.strong(visible(then.target))} · ${visible(then.place)} · at ${minuteText(then.at)}`,
    `Revision ${style.strong(revisionName(revision))} · ${visible(revision.what)} · ${minuteText(revision.at)}, by ${visible(revision.actor)}, from ${sourceText(revision.source)}`,
    style.quiet(
      `As far as this ledger knows: it does not see edits in ${words.app} before a run records them.`,
    ),
  ];
  const body = then.isListed
    ? [listLines(entries).join('\n')]
    : entries.map((entry) => entryLines(entry, style, width).join('\n'));
  const end = `${count(entries.length, 'recorded resource')}.`;
  return `${[head.join('\n'), ...body.filter((part) => part !== ''), end].join('\n\n')}\n`;
}

function facts({ id, version }: Entry): string[] {
  return [id === null ? 'no id' : `id ${visible(String(id))}`, ...(version === null ? [] : [`v${version}`])];
}

function listLines(entries: readonly Entry[]): string[] {
  const widest = Math.max(0, ...entries.map(({ address }) => displayWidth(visible(address))));
  return entries.map((entry) => {
    const tried = scoreNames(scoresOf(entry));
    const about = [...facts(entry), ...(tried === '' ? [] : [tried])];
    return `${padTo(visible(entry.address), widest)}  ${about.join(' · ')}`;
  });
}

function entryLines(entry: Entry, style: Style, width: number): string[] {
  const leaves = Object.entries(knownLive(entry)).map(([path, after]) => ({ path, after }));
  const lines = leafLines({ leaves, action: 'create' }, style, width - INDENT.length, true);
  return [
    `${style.strong(visible(entry.address))} · ${facts(entry).join(' · ')}`,
    ...[...lines, ...scoresOf(entry).flatMap(scoreLines)].map((line) => `${INDENT}${line}`.trimEnd()),
  ];
}
