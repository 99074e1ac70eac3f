import { isObject, type Json, type JsonObject } from '../../model/index.js';
import { keyOfEdge, readEdgeKey } from './edge-keys.js';

/** Numbers of model links by the key of their `llm` edge. */
export type LinksByEdge = ReadonlyMap<string, number>;

/**
 * Which model a link is to. The server shows of a link only a number that stands nowhere else (24), so what it means is
 * known only of links that were seen right after their edge was made: in this run, or as the ledger recorded them.
 */
export class ModelLinks {
  readonly #known = new Map<string, Map<string, number>>();
  /** Edges that this run made, whose links are not seen yet. */
  readonly #made = new Map<string, Set<string>>();

  /** Takes over what the ledger recorded of a workflow. */
  recall(slug: string, recorded: Json): void {
    const links = isObject(recorded) ? Object.entries(recorded) : [];
    this.#known.set(
      slug,
      new Map(links.flatMap(([key, link]) => (typeof link === 'number' ? [[key, link] as const] : []))),
    );
  }

  /** An edge was made: the link that is seen next is its own. */
  made(slug: string, key: string): void {
    const made = this.#made.get(slug) ?? new Set();
    this.#made.set(slug, made.add(key));
  }

  /** What is known of a workflow after this reading of it. */
  after(detail: JsonObject): LinksByEdge {
    const slug = String(detail.slug);
    const known = this.#known.get(slug) ?? new Map<string, number>();
    this.#known.set(slug, known);
    const made = this.#made.get(slug);
    if (made === undefined || made.size === 0) return known;
    const now = linksOf(listOf(detail.nodes), listOf(detail.edges));
    for (const key of made) {
      const link = now.get(key) ?? null;
      if (link === null) continue;
      made.delete(key);
      // A number that once meant another model does so no more.
      for (const [other, number] of known)
        if (number === link && sourceOf(other) !== sourceOf(key)) known.delete(other);
      known.set(key, link);
    }
    return known;
  }
}

/** The links that nodes have by their `llm` edges; null where there is none. */
export function linksOf(
  nodes: readonly JsonObject[],
  edges: readonly JsonObject[],
): Map<string, number | null> {
  const links = new Map(
    nodes.map(({ node_id, config }) => [
      String(node_id),
      isObject(config) && typeof config.llm_model_config_id === 'number' ? config.llm_model_config_id : null,
    ]),
  );
  const out = new Map<string, number | null>();
  for (const edge of edges) {
    const link = links.get(String(edge.target_node_id));
    if (edge.edge_label === 'llm' && link !== undefined) out.set(keyOfEdge(edge), link);
  }
  return out;
}

/**
 * Edges that stand for a model which their target does not have: it has none (11), a link that is known to be to another
 * model, or by another edge to another model, or another link than the one that was seen.
 */
export function lostLinks(
  nodes: readonly JsonObject[],
  edges: readonly JsonObject[],
  known: LinksByEdge,
): Set<number> {
  const links = linksOf(nodes, edges);
  const models = new Map([...known].map(([key, link]) => [link, sourceOf(key)]));
  const sources = new Map<number, Set<string>>();
  for (const [key, link] of links)
    if (link !== null) sources.set(link, (sources.get(link) ?? new Set()).add(sourceOf(key)));
  const isLost = (key: string): boolean => {
    const link = links.get(key);
    if (link === undefined) return false;
    if (link === null) return true;
    const model = models.get(link);
    if (model !== undefined) return model !== sourceOf(key);
    return known.has(key) || (sources.get(link)?.size ?? 0) > 1;
  };
  return new Set(
    edges.filter((edge) => edge.edge_label === 'llm' && isLost(keyOfEdge(edge))).map(({ id }) => Number(id)),
  );
}

/**
 * What the ledger records: the links that are right, and of a lost one the link that its edge is known to stand for, as
 * nothing else may show that it is lost.
 */
export function recordOf(
  nodes: readonly JsonObject[],
  edges: readonly JsonObject[],
  lost: ReadonlySet<number>,
  known: LinksByEdge,
): JsonObject {
  const right = linksOf(
    nodes,
    edges.filter(({ id }) => !lost.has(Number(id))),
  );
  const links = edges.map((edge) => {
    const key = keyOfEdge(edge);
    return [key, (lost.has(Number(edge.id)) ? known : right).get(key) ?? null] as const;
  });
  return Object.fromEntries(
    links.filter(([, link]) => link !== null).sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)),
  );
}

export function listOf(value: Json | undefined): JsonObject[] {
  return Array.isArray(value) ? (value.filter(isObject) as JsonObject[]) : [];
}

function sourceOf(key: string): string {
  return readEdgeKey(key)?.source ?? key;
}
