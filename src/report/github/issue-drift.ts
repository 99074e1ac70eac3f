import { at, pasted, shellLine } from '../../model/index.js';
import type { LeafChange } from '../../plan/index.js';
import { fitWhole, nameList } from '../markdown/fit.js';
import { remedyText } from '../markdown/markdown-blocks.js';
import { fold, leafPart } from '../markdown/markdown-details.js';
import { placeLink } from '../markdown/markdown-place.js';
import { Page } from '../markdown/page.js';
import { count, thousands } from '../text/style.js';
import { cut, htmlCode, markdownCode, markdownText, visible } from '../words/sanitize.js';
import type { DriftIssueInput, DriftIssueItem } from './issue-input.js';

const WORDS: { readonly [what in DriftIssueItem['what']]: string } = {
  deleted: '⚠️ **deleted**',
  replaced: '⚠️ **replaced**',
  edited: '✏️ **edited**',
};

/** The part of a target's issue about drift; `dates` has by address when each resource was first seen to differ. */
export function driftText(input: DriftIssueInput, dates: ReadonlyMap<string, string>, limit: number): string {
  const { report } = input;
  const page = new Page(limit);
  const order = ['deleted', 'replaced', 'edited'] as const;
  const items = order.flatMap((what) => report.items.filter((item) => item.what === what));
  const counts = order.flatMap((what) => {
    const number = items.filter((item) => item.what === what).length;
    return number === 0 ? [] : [`${thousands(number)} ${what}`];
  });
  if (report.unreadable.length > 0) counts.push(`${thousands(report.unreadable.length)} not readable`);
  page.add(`### Drift on the platform: ${counts.join(', ')}`);
  page.add(
    `Resources that this repository applied were changed on the platform. ${thousands(Math.max(0, report.compared - items.length))} of ${count(report.compared, 'recorded resource')} still match the last apply.`,
  );
  const entries = [
    ...items.map((item) => ({ address: item.address, text: () => driftEntry(item, input, dates) })),
    ...report.unreadable.map(({ address, message }) => ({
      address,
      text: () => `- 🔒 **not readable** ${markdownCode(address)} — ${markdownText(message)}`,
    })),
  ];
  const list = fitWhole(entries, Math.floor((page.room * 2) / 3), (entry) => entry.text());
  if (list.shown.length > 0) page.add(list.shown.join('\n'));
  if (list.left.length > 0) {
    const start = `Not shown here for length, ${count(list.left.length, 'resource')}: `;
    const addresses = list.left.map((entry) => entry.address);
    page.add(start + nameList(addresses, Math.floor(page.room / 2) - start.length));
  }
  const changed = items.filter((item) => item.leaves.length > 0);
  const details = fitWhole(changed, page.room - 200, (item) => `${driftDetails(item)}\n`);
  for (const text of details.shown) page.add(text.trimEnd());
  // Every command of the report names the same target.
  const shown = markdownCode(
    shellLine(
      at(pasted('drift'), {
        target: report.target,
        ...(input.configuration ? { config: input.configuration } : {}),
      }),
      'sh',
    ),
  );
  if (details.left.length > 0)
    page.add(
      `Left out for length: the values of ${count(details.left.length, 'resource')}; ${shown} shows all of them.`,
    );
  return page.text;
}

function driftEntry(
  item: DriftIssueItem,
  input: DriftIssueInput,
  dates: ReadonlyMap<string, string>,
): string {
  const { sourceUrl, authors } = input;
  const place = placeLink(item.place, { sourceUrl: sourceUrl && ((one) => sourceUrl(one)) });
  const author = authors?.[item.address];
  const facts = [
    item.leaves
      .slice(0, 3)
      .map(({ path }) => markdownCode(path))
      .join(', '),
    item.leaves.length > 3 ? `${thousands(item.leaves.length - 3)} more` : '',
    movedText(item.version),
    `first seen ${dates.get(item.address) ?? input.today}`,
    place === '' ? 'in no file' : place,
    author === undefined ? '' : `lines last changed by ${markdownText(cut(visible(author), 100))}`,
  ].filter((part) => part !== '');
  const remedies = item.remedies.map((remedy) => `\n  - ${remedyText(remedy)}`);
  return `- ${WORDS[item.what]} ${markdownCode(item.address)} — ${markdownText(item.message)} (${facts.join(', ')})${remedies.join('')}`;
}

function movedText(version: DriftIssueItem['version']): string {
  const from = version?.from ?? null;
  const now = version?.now ?? null;
  if (now === null) return from === null ? '' : `was v${from}`;
  return from === null || from === now ? `v${now}` : `v${from} → v${now}`;
}

function driftDetails(item: DriftIssueItem): string {
  const leaves = item.leaves.map(
    ({ path, base, live }): LeafChange => ({
      path,
      ...(base === undefined ? {} : { before: base }),
      ...(live === undefined ? {} : { after: live }),
    }),
  );
  const title = `${htmlCode(item.address)} · applied → live`;
  return fold(
    title,
    leaves.map((leaf) => leafPart(leaf, 'update')),
  );
}
