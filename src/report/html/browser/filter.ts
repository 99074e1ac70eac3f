import { element } from './element.js';

/** The filter of the rows. */
export interface Filter {
  form: HTMLFormElement;
  text: HTMLInputElement;
  clear(): void;
}

/** Milliseconds after the last key before a text is searched for. */
const WAIT = 120;

/** Shows the form, fills its lists, and shows the rows that fit. */
export function startFilter(rows: readonly HTMLDetailsElement[]): Filter {
  const form = element<HTMLFormElement>('filter');
  const text = element<HTMLInputElement>('text');
  const kind = element<HTMLSelectElement>('kind');
  const action = element<HTMLSelectElement>('action');
  const heldOnly = element<HTMLInputElement>('held-only');
  const shown = element<HTMLOutputElement>('shown');
  const sections = [...document.querySelectorAll<HTMLElement>('main > section')];
  fill(kind, rows, 'kind');
  fill(action, rows, 'action');
  const words = new WeakMap<HTMLElement, string>();
  const wordsOf = (row: HTMLElement): string => {
    const known = words.get(row) ?? (row.textContent ?? '').toLowerCase();
    words.set(row, known);
    return known;
  };
  const apply = (): void => {
    const wanted = text.value.trim().toLowerCase();
    const isOpen = kind.value === '' && action.value === '' && !heldOnly.checked;
    let count = 0;
    for (const row of rows) {
      const fits =
        (kind.value === '' || row.dataset.kind === kind.value) &&
        (action.value === '' || row.dataset.action === action.value) &&
        (!heldOnly.checked || row.dataset.held !== undefined) &&
        (wanted === '' || wordsOf(row).includes(wanted));
      row.hidden = !fits;
      if (fits) count += 1;
    }
    for (const section of sections) {
      const own = [...section.querySelectorAll<HTMLElement>(':scope > :not(h2)')];
      for (const one of own)
        if (!one.matches('details.row'))
          one.hidden = !isOpen || (wanted !== '' && !wordsOf(one).includes(wanted));
      section.hidden = own.every((one) => one.hidden);
    }
    shown.textContent = count === rows.length ? `${rows.length} shown` : `${count} of ${rows.length} shown`;
  };
  let timer = 0;
  text.addEventListener('input', () => {
    clearTimeout(timer);
    timer = setTimeout(apply, WAIT);
  });
  for (const one of [kind, action, heldOnly]) one.addEventListener('change', apply);
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    apply();
  });
  form.hidden = rows.length === 0;
  // A browser restores what was typed before a reload.
  apply();
  return {
    form,
    text,
    clear: () => {
      form.reset();
      apply();
    },
  };
}

function fill(list: HTMLSelectElement, rows: readonly HTMLElement[], name: 'kind' | 'action'): void {
  const values = new Set(rows.map((row) => row.dataset[name] ?? ''));
  for (const value of [...values].sort()) list.add(new Option(value, value));
}
