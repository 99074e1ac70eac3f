import { inForm, type Json, withoutEnds } from '../model/index.js';

/**
 * Chooses the variable for the id of a workflow or project. Several variables may have the number as their value, and
 * some of them may mean something else: first comes one that the files use for such a field, then one that is named
 * after it, then the only one that does not mean something else.
 */
export class Variables {
  readonly #vars: Map<string, Json>;
  readonly #used: ReadonlyMap<string, ReadonlySet<string>>;
  readonly #words: readonly string[];

  /**
   * @param used by the name of a field: the variables that the files use there
   * @param words what objects can be in, as their fields name it
   */
  constructor(
    vars: { readonly [name: string]: Json },
    used: ReadonlyMap<string, ReadonlySet<string>> = new Map(),
    words: readonly string[] = [],
  ) {
    this.#vars = new Map(Object.entries(vars));
    this.#words = words;
    this.#used = used;
  }

  /** The variable for an id in a field such as `workflow_id`; undefined where there is none. */
  of(field: string, id: Json): string | undefined {
    if (typeof id !== 'number' && typeof id !== 'string') return undefined;
    const fitting = [...this.#vars].filter(([, value]) => value === id).map(([name]) => name);
    const used = fitting.find((name) => this.#used.get(field)?.has(name) === true);
    const word = field.replace(/_id$/, '');
    const [only, another] = fitting.filter((name) => !this.#isOther(name, word));
    return (
      used ??
      fitting.find((name) => name.toLowerCase().includes(word)) ??
      (another === undefined ? only : undefined)
    );
  }

  /** True for a variable that has the same number by chance: its name or its uses are about something else. */
  #isOther(name: string, word: string): boolean {
    const isNamed = this.#words.some((one) => one !== word && name.toLowerCase().includes(one));
    return isNamed || [...this.#used].some(([field, names]) => !field.includes(word) && names.has(name));
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
