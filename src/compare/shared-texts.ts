import { isObject } from '../model/index.js';

/** Length from which a text counts, in UTF-16 units. */
const LONG = 64;

/** Levels below a value that are looked at. */
const LEVELS = 5;

/**
 * Keeps equal long texts once. Files, ledger and platform hold the same texts for nearly every resource, and at
 * thousands of them the copies are most of the memory of a run. No value changes by it.
 */
export class SharedTexts {
  readonly #texts = new Map<string, string>();

  /** Remembers the long texts in a value. */
  add(value: unknown, levels = LEVELS): void {
    if (typeof value === 'string') {
      if (value.length >= LONG && !this.#texts.has(value)) this.#texts.set(value, value);
    } else if (levels > 0 && isObject(value)) {
      for (const name in value) this.add(value[name], levels - 1);
    } else if (levels > 0 && Array.isArray(value)) {
      for (const item of value) this.add(item, levels - 1);
    }
  }

  /** Replaces long texts in objects and lists by the remembered ones that equal them, in place. */
  share(value: unknown, levels = LEVELS): void {
    if (levels === 0 || typeof value !== 'object' || value === null || Object.isFrozen(value)) return;
    const members = value as { [name: string]: unknown };
    for (const name in members) {
      const member = members[name];
      if (typeof member !== 'string') this.share(member, levels - 1);
      else if (member.length >= LONG) {
        const known = this.#texts.get(member);
        if (known !== undefined) members[name] = known;
      }
    }
  }
}
