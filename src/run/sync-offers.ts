import { parse } from 'yaml';
import type { RawBundle } from '../bundle/load-bundle.js';
import { isObject, type Place, type Remedy } from '../model/index.js';
import type { Plan } from '../plan/index.js';
import type { MapNode, SourceNode } from '../source/read/source-node.js';

/** A line as the planner writes it: a whole `sync` with one setting of one address. */
const LINE = /^(?:sync|"sync"): \{.*\}$/s;
const AT_END = /^(.*): ((?:sync|"sync"): \{.*\})$/s;

/** What is to be written, and where in words. */
interface Offer {
  where: string;
  type: string;
}

/**
 * Lines for `sync` as they can be pasted into the file that they are for. A file may have `sync` once
 * and each key in it once: where it has them, only what is missing is offered, with the place that it
 * belongs to.
 */
export class SyncOffers {
  readonly #bundles: readonly RawBundle[];

  constructor(bundles: readonly RawBundle[]) {
    this.#bundles = bundles;
  }

  /** The plan with every such line made to fit. */
  plan(plan: Plan): Plan {
    return {
      ...plan,
      held: plan.held.map((held) => ({ ...held, remedies: this.remedies(held.remedies, held.place) })),
      diagnostics: plan.diagnostics.map((one) =>
        one.remedy === null ? one : { ...one, remedy: this.#sentence(one.remedy, one.place) },
      ),
    };
  }

  remedies(remedies: readonly Remedy[], place: Place | null): Remedy[] {
    return remedies.map((one) => {
      const offer = LINE.test(one.type) ? this.#offer(one.type, place) : undefined;
      return offer === undefined ? one : { ...one, to: `${one.to}, ${offer.where}`, type: offer.type };
    });
  }

  #sentence(text: string, place: Place | null): string {
    const [, before = '', line = ''] = AT_END.exec(text) ?? [];
    const offer = line === '' ? undefined : this.#offer(line, place);
    return offer === undefined ? text : `${before}, ${offer.where}: ${offer.type}`;
  }

  /** Undefined where the whole line can be pasted as it is. */
  #offer(line: string, place: Place | null): Offer | undefined {
    const [only, ...others] = this.#bundles;
    const bundle =
      place === null && others.length === 0
        ? only
        : this.#bundles.find(({ document }) => document.file === place?.file);
    const root = bundle?.document.root;
    if (root?.type !== 'map' || root.entry('sync') === undefined) return undefined;
    let wanted: unknown;
    try {
      wanted = parse(line.startsWith('"') ? `{${line}}` : line);
    } catch {
      return undefined;
    }
    return isObject(wanted as never)
      ? within(root, line, wanted as { [key: string]: unknown }, '')
      : undefined;
  }
}

/** Follows the keys that are there already and offers the rest of the line. */
function within(
  node: MapNode,
  line: string,
  wanted: { [key: string]: unknown },
  below: string,
): Offer | undefined {
  const [key, value] = Object.entries(wanted)[0] ?? [];
  if (key === undefined) return undefined;
  const entry = node.entry(key);
  if (entry === undefined) return added(node, line, below);
  const name = /^[\w-]+$/.test(key) ? key : JSON.stringify(key);
  const at = `${entry.keyPlace.file}:${entry.keyPlace.line}`;
  const isLast = typeof value !== 'object' || value === null;
  if (entry.node.type !== 'map' || isLast) return { where: `in place of ${name} at ${at}`, type: line };
  return within(entry.node, valueIn(line).slice(1, -1), value as never, `${name} at ${at}`);
}

/** What stands behind the key of a line; the key may hold a colon itself. */
function valueIn(line: string): string {
  const key = /^"(?:[^"\\]|\\.)*"/.exec(line)?.[0] ?? '';
  return line.slice(line.indexOf(':', key.length) + 1).trim();
}

function added(node: MapNode, line: string, below: string): Offer {
  if (!isFlow(node))
    return { where: `on a line of its own under ${below}, indented like the others`, type: line };
  const comma = node.entries.length > 0 ? ',' : '';
  return { where: `first in the braces of ${below}`, type: `${line}${comma}` };
}

function isFlow(node: SourceNode): boolean {
  return node.text.startsWith('{');
}
