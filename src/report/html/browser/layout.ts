import { element } from './element.js';

/** How long texts are compared: words in one column, or old and new side by side. */
export interface Layout {
  toggle(): void;
}

/** Turns the diffs of a row side by side, or back, when they are looked at. */
export function startLayout(): Layout {
  const button = element<HTMLButtonElement>('layout');
  let isBeside = false;
  const originals = new WeakMap<HTMLElement, Node[]>();
  const lay = (root: ParentNode): void => {
    for (const diff of root.querySelectorAll<HTMLElement>('.diff')) {
      const known = originals.get(diff);
      if (isBeside && known === undefined) {
        const lines = [...diff.childNodes];
        originals.set(diff, lines);
        diff.replaceChildren(...beside(lines.map((line) => line.cloneNode(true))));
      } else if (!isBeside && known !== undefined) {
        originals.delete(diff);
        diff.replaceChildren(...known);
      }
    }
  };
  const opened = (): Iterable<Element> => document.querySelectorAll('details.row[open]');
  document.addEventListener(
    'toggle',
    ({ target }) => {
      if (target instanceof HTMLDetailsElement && target.open && target.matches('.row')) lay(target);
    },
    true,
  );
  const toggle = (): void => {
    isBeside = !isBeside;
    button.setAttribute('aria-pressed', String(isBeside));
    for (const row of opened()) lay(row);
  };
  button.addEventListener('click', toggle);
  return { toggle };
}

/** Lines as pairs of old and new: removed lines stand beside the added ones that follow them. */
function beside(lines: readonly Node[]): Node[] {
  const out: Node[] = [];
  let removed: HTMLElement[] = [];
  let added: HTMLElement[] = [];
  const flush = (): void => {
    for (let at = 0; at < Math.max(removed.length, added.length); at += 1)
      out.push(pair(removed[at], added[at]));
    removed = [];
    added = [];
  };
  for (const line of lines) {
    const kind = line instanceof HTMLParagraphElement ? line.className : '';
    const one = line as HTMLElement;
    if (kind === 'd') {
      if (added.length > 0) flush();
      removed.push(one);
    } else if (kind === 'i') added.push(one);
    else {
      flush();
      if (kind === 's') out.push(pair(side(one, 'n', 'del'), side(one, 'o', 'ins')));
      else if (kind === 'm') out.push(pair(side(one, 'n', 'ins'), side(one, 'o', 'del')));
      else out.push(line);
    }
  }
  flush();
  return out;
}

/** One side of a line: without the words and the number of the other. */
function side(line: HTMLElement, other: 'o' | 'n', words: 'ins' | 'del'): HTMLElement {
  const copy = line.cloneNode(true) as HTMLElement;
  delete copy.dataset[other];
  for (const one of copy.querySelectorAll(words)) one.remove();
  return copy;
}

function pair(old: HTMLElement | undefined, now: HTMLElement | undefined): HTMLElement {
  const box = document.createElement('div');
  box.className = 'pair';
  for (const one of [old, now]) {
    const empty = document.createElement('p');
    empty.className = 'void';
    box.append(one ?? empty);
  }
  return box;
}
