import { element } from './element.js';
import type { Filter } from './filter.js';
import type { Layout } from './layout.js';

const KEYS: readonly (readonly [string, string])[] = [
  ['/', 'filter by text'],
  ['j', 'next row'],
  ['k', 'row before'],
  ['o', 'fold or unfold the row'],
  ['u', 'fold or unfold all rows shown'],
  ['s', 'old and new side by side, or changed words in one column'],
  ['Esc', 'clear the filter'],
  ['?', 'this list'],
];

/** Keys for everything that the page does, and their list. */
export function startKeys(rows: readonly HTMLDetailsElement[], filter: Filter, layout: Layout): void {
  const dialog = keyList();
  const list = (): HTMLDetailsElement[] => rows.filter((row) => !row.hidden);
  const current = (): HTMLDetailsElement | null =>
    document.activeElement?.closest<HTMLDetailsElement>('details.row') ?? null;
  const move = (by: 1 | -1): void => {
    const all = list();
    const here = current();
    const at = here === null ? -1 : all.indexOf(here);
    const next = all[at < 0 ? (by > 0 ? 0 : all.length - 1) : at + by];
    next?.querySelector('summary')?.focus();
    next?.scrollIntoView({ block: 'nearest' });
  };
  const unfold = (): void => {
    const all = list();
    const isOpen = all.every((row) => row.open);
    for (const row of all) row.open = !isOpen;
  };
  const does: { readonly [key: string]: () => void } = {
    '/': () => filter.text.focus(),
    j: () => move(1),
    k: () => move(-1),
    o: () => {
      const row = current();
      if (row !== null) row.open = !row.open;
    },
    u: unfold,
    s: layout.toggle,
    Escape: () => filter.clear(),
    '?': () => dialog.showModal(),
  };
  document.addEventListener('keydown', (event) => {
    const { target, key } = event;
    if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing || dialog.open) return;
    const isField = target instanceof HTMLInputElement || target instanceof HTMLSelectElement;
    if (isField && key !== 'Escape') return;
    const run = Object.hasOwn(does, key) ? does[key] : undefined;
    if (run === undefined) return;
    event.preventDefault();
    if (isField) target.blur();
    run();
  });
  element('unfold').addEventListener('click', unfold);
  element('keys').addEventListener('click', () => dialog.showModal());
  openTarget();
  addEventListener('hashchange', openTarget);
}

/** A link to a row unfolds it. */
function openTarget(): void {
  const row = document.getElementById(location.hash.slice(1));
  if (!(row instanceof HTMLDetailsElement)) return;
  row.open = true;
  row.scrollIntoView();
}

function keyList(): HTMLDialogElement {
  const dialog = document.createElement('dialog');
  dialog.setAttribute('aria-label', 'Keys');
  const terms = document.createElement('dl');
  for (const [key, does] of KEYS) {
    const term = document.createElement('dt');
    const name = document.createElement('kbd');
    const means = document.createElement('dd');
    name.textContent = key;
    means.textContent = does;
    term.append(name);
    terms.append(term, means);
  }
  const close = document.createElement('button');
  close.textContent = 'Close';
  close.addEventListener('click', () => dialog.close());
  dialog.append(terms, close);
  document.body.append(dialog);
  return dialog;
}
