import { parse } from 'yaml';
import type { RawBundle } from '../bundle/load-bundle.js';
import { isObject, type Place, type Remedy } from '../model/index.js';
import type { Plan } from '../plan/index.js';
import type { MapNode, SourceNode } from '../source/read/source-node.js';

/** A line of the planner: a whole `sync` with one setting of one address. */
const LINE = /^(?:sync|"sync"): \{.*\}$/s;
const AT_END = /^(.*): ((?:sync|"sync"): \{.*\})$/s;

/** What to write, and where, in words. */
interface Offer {
  where: string;
  type: string;
}

/**
 * Makes `sync` lines of remedies fit into their bundle file. A file can have `sync` only once, and each key in it once:
 * where it has them, only the missing part is offered, with the place where it belongs.
 */
export class SyncOffers {
  readonly #bundles: readonly RawBundle[];

  constructor(bundles: readonly RawBundle[]) {
    this.#bundles = bundles;
  }

  /** The plan with every `sync` line made to fit. */
  plan(plan: Plan): Plan {
    return {
      ...plan,
      held: plan.held.map((held) => ({ ...held, remedies: this.remedies(held.remedies, held.place) })),
      diagnostics: plan.diagnostics.map((one) =>
        one.remedy === null ? one : { ...one, remedy: this.#sentence(one.remedy, one.place) },
      ),
    };
  }

  /** Remedies with every `sync` line made to fit; `place` is that of the item. */
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

  /** The line as it fits into its file; undefined where the file is unknown. */
  #offer(line: string, place: Place | null): Offer | undefined {
    const own = this.#bundles.find(({ document }) => document.file === place?.file);
    const [only, ...others] = this.#bundles.filter(({ format }) => format.holdsAll);
    const isElsewhere = place === null || own?.format.holdsAll === undefined;
    const bundle = isElsewhere && others.length === 0 ? only : own;
    if (own !== undefined && bundle?.format.holdsAll === undefined)
      return { where: only === undefined ? 'in a new bundle' : 'in one of the bundles', type: line };
    const root = bundle?.document.root;
    if (bundle === undefined || root?.type !== 'map') return undefined;
    if (root.entry('sync') === undefined) return { where: `in ${bundle.document.file}`, type: line };
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

/** Follows existing keys and offers the rest of the line. */
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
  if (entry.node.type !== 'map' || isLast) return { where: `replacing ${name} at ${at}`, type: line };
  return within(entry.node, valueIn(line).slice(1, -1), value as never, `${name} at ${at}`);
}

/** The text after the key of a line; the key itself may contain a colon. */
function valueIn(line: string): string {
  const key = /^"(?:[^"\\]|\\.)*"/.exec(line)?.[0] ?? '';
  return line.slice(line.indexOf(':', key.length) + 1).trim();
}

function added(node: MapNode, line: string, below: string): Offer {
  if (!isFlow(node)) return { where: `as a new line under ${below}, indented like the others`, type: line };
  const comma = node.entries.length > 0 ? ',' : '';
  return { where: `first inside the braces of ${below}`, type: `${line}${comma}` };
}

function isFlow(node: SourceNode): boolean {
  return node.text.startsWith('{');
}
