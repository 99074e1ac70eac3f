import { inForm, type Json, withoutEnds } from '../model/index.js';

/**
 * Chooses the variable for the id of a workflow or project. Several variables may have the number as their value, and
 * some of them may mean something else: first comes one that the files use for such a field, then one that is named
 * after it, then the only one.
 */
export class Variables {
  readonly #vars: Map<string, Json>;
  readonly #used: ReadonlyMap<string, ReadonlySet<string>>;

  /** @param used by the name of a field: the variables that the files use there */
  constructor(
    vars: { readonly [name: string]: Json },
    used: ReadonlyMap<string, ReadonlySet<string>> = new Map(),
  ) {
    this.#vars = new Map(Object.entries(vars));
    this.#used = used;
  }

  /** The variable for an id in a field such as `workflow_id`; undefined where there is none. */
  of(field: string, id: Json): string | undefined {
    if (typeof id !== 'number' && typeof id !== 'string') return undefined;
    const fitting = [...this.#vars].filter(([, value]) => value === id).map(([name]) => name);
    const used = fitting.find((name) => this.#used.get(field)?.has(name) === true);
    const word = field.replace(/_id$/, '');
    const [only, another] = fitting;
    return (
      used ??
      fitting.find((name) => name.toLowerCase().includes(word)) ??
      (another === undefined ? only : undefined)
    );
  }

  /** Makes a variable for an id that has none; `label` is the name that people use. */
  make(field: string, id: number, label: string | undefined): string {
    const known = this.of(field, id);
    if (known !== undefined) return known;
    const word = field.replace(/_id$/, '');
    const words = inForm(label ?? '', 'NFKD')
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, '_');
    const plain = withoutEnds(words, '_').slice(0, 40);
    const base = plain === '' || /^\d/.test(plain) ? `${word}_${id}` : `${plain}_${word}`;
    const name = this.#vars.has(base) ? `${base}_${id}` : base;
    this.#vars.set(name, id);
    this.made.set(name, id);
    return name;
  }

  /** The value of a variable. */
  readonly idOf = (name: string): Json | undefined => this.#vars.get(name);

  /** Variables that `make` added. */
  readonly made = new Map<string, number>();
}
