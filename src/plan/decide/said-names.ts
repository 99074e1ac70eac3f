import type { AddressIndex, Entry, LiveObject, LiveView, Match } from '../../compare/index.js';
import { besides, codePoints, type Kind, looksOf, nameOf, onlyBy, Suggestions } from '../../model/index.js';
import type { PlanInputs } from '../inputs.js';
import { PLAN_CODES } from '../plan-codes.js';
import type { PlanContext } from './context.js';
import type { PlanBuilder } from './plan-builder.js';
import { syncLine } from './sync-line.js';

/** Warns about names in the files that mean nothing, or that look like an existing one, before anything is created. */
export function sayNames(context: PlanContext): void {
  new SaidNames(context).say();
}

class SaidNames {
  readonly #inputs: PlanInputs;
  readonly #matches: ReadonlyMap<string, Match>;
  readonly #view: LiveView;
  readonly #names: AddressIndex;
  readonly #draft: PlanBuilder;
  readonly #suggestions = new Suggestions(3);
  readonly #looks = new Map<readonly LiveObject[], Map<string, LiveObject[]>>();
  /** Entries without an item. */
  readonly #left: Entry[];

  constructor({ inputs, matches, view, names, draft }: PlanContext) {
    this.#inputs = inputs;
    this.#matches = matches;
    this.#view = view;
    this.#names = names;
    this.#draft = draft;
    const used = new Set([...matches.values()].map((match) => match.entry));
    const items = new Set(inputs.desired.map((item) => item.address));
    this.#left = [...inputs.base.entries.values()].filter(
      (entry) => entry.replaced === null && !used.has(entry) && !items.has(entry.address),
    );
  }

  say(): void {
    for (const match of this.#matches.values()) {
      const { address } = match.resource;
      if (this.#draft.changes.get(address)?.action !== 'create') continue;
      this.#sayRename(match);
      this.#sayAlike(match);
    }
    this.#sayEndings();
  }

  /** Warns about `renamed_from` with an unknown address: it becomes a create, although the file says otherwise. */
  #sayRename({ resource, entry }: Match): void {
    const { address, kind, partition, settings, place } = resource;
    const old = settings.renamed_from;
    if (old === undefined || entry !== undefined) return;
    const candidates = this.#left
      .filter((one) => one.kind === kind.name && one.partition === partition)
      .map((one) => one.address);
    const near = this.#suggestions.of(old, candidates);
    const where = partition === kind.home || !kind.scoped ? '' : ` in ${partition}`;
    this.#draft.say(
      'warning',
      PLAN_CODES.renameUnknown.code,
      address,
      `renamed_from names ${besides(old, near ?? '')}, which is neither in the ledger nor on the platform${where}; a new one is created.`,
      {
        place,
        remedy:
          near === undefined
            ? 'Correct renamed_from in sync, or remove it if a new one is intended.'
            : `Did you mean ${besides(near, old)}?`,
      },
    );
  }

  /** Warns about an object that a reader would take for this one, while the platform does not. */
  #sayAlike({ resource }: Match): void {
    const { address, kind, partition, value, place, placeOf } = resource;
    const { target } = this.#inputs.header;
    const { nameField } = kind;
    const name = nameOf(kind, value);
    if (nameField === null || typeof name !== 'string') return;
    const list = this.#view.list(kind, partition);
    if (list.state !== 'ok') return;
    const index = this.#byLook(kind, list.value.active);
    const alike = [...new Set(looksOf(name).flatMap((look) => index.get(look) ?? []))].filter(
      (live) => nameOf(kind, live.object) !== name && !this.#isItem(kind, live),
    );
    for (const live of alike) {
      const other = String(nameOf(kind, live.object));
      const [theirs, ours] = codePoints(other, name);
      this.#draft.say(
        'warning',
        PLAN_CODES.similarName.code,
        address,
        `The platform has ${JSON.stringify(other)} (id ${live.id}), which differs ${onlyBy(other, name)}: ${theirs} there, ${ours} in the file. A second one is created.`,
        {
          place: placeOf([nameField]),
          remedy: `To use that one, write its name as the platform has it, or pin it: ${syncLine(place, address, 'id', target, live.id)}`,
        },
      );
    }
  }

  #byLook(kind: Kind, rows: readonly LiveObject[]): Map<string, LiveObject[]> {
    const known = this.#looks.get(rows);
    if (known !== undefined) return known;
    const index = new Map<string, LiveObject[]>();
    for (const live of rows) {
      for (const look of looksOf(String(nameOf(kind, live.object) ?? ''))) {
        const same = index.get(look);
        if (same === undefined) index.set(look, [live]);
        else same.push(live);
      }
    }
    this.#looks.set(rows, index);
    return index;
  }

  /** Two items that look alike are reported for the files already. */
  #isItem(kind: Kind, live: LiveObject): boolean {
    const owner = this.#names.addressOf(kind.name, live.id);
    return owner !== undefined && this.#matches.has(owner);
  }

  /** Warns about `delete` and `release` with an unknown address that looks like one which has just left the files. */
  #sayEndings(): void {
    const { base, complete, desired, endings = [] } = this.#inputs;
    if (!complete || this.#left.length === 0) return;
    const items = new Set(desired.map((item) => item.address));
    for (const { address, setting, place } of endings) {
      if (base.entries.has(address) || items.has(address) || base.departed?.[address] !== undefined) continue;
      const near = this.#suggestions.of(
        address,
        this.#left.map((one) => one.address),
      );
      if (near === undefined) continue;
      this.#draft.say(
        'warning',
        PLAN_CODES.leavesNothing.code,
        address,
        `${setting} names ${besides(address, near)}, which is neither in the files nor in the ledger.`,
        { place, remedy: `Did you mean ${besides(near, address)}? It is no longer in the files.` },
      );
    }
  }
}
