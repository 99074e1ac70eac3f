import type { JsonObject } from '../../model/index.js';

/** Labels that connect what a node needs, or steer a loop; without one an edge is the way of the data. */
export const EDGE_LABELS = ['llm', 'tool', 'output_parser', 'loop_body', 'loop_return', 'skill'] as const;

/** What an edge is called by in files: everything that makes it another edge. */
export interface EdgeKey {
  source: string;
  target: string;
  label: string;
  value: string;
}

const KEY = new RegExp(`^(\\S+) -> (\\S+)(?: \\[(${EDGE_LABELS.join('|')})\\])?(?: \\[if (.+)\\])?$`, 'u');

/** Reads `a -> b [label] [if value]`; undefined where it is none. */
export function readEdgeKey(key: string): EdgeKey | undefined {
  const [, source, target, label = '', value = ''] = KEY.exec(key) ?? [];
  return source === undefined || target === undefined ? undefined : { source, target, label, value };
}

export function edgeKey({ source, target, label, value }: EdgeKey): string {
  return `${source} -> ${target}${label === '' ? '' : ` [${label}]`}${value === '' ? '' : ` [if ${value}]`}`;
}

/** The key of an edge as the server shows it. */
export function keyOfEdge(edge: JsonObject): string {
  return edgeKey({
    source: String(edge.source_node_id),
    target: String(edge.target_node_id),
    label: String(edge.edge_label ?? ''),
    value: String(edge.condition_value ?? ''),
  });
}

/** Edges with their keys, in the order of their numbers; the second of the same is one more (10). */
export function keyedEdges(edges: readonly JsonObject[]): [string, JsonObject][] {
  const seen = new Map<string, number>();
  return [...edges]
    .sort((a, b) => Number(a.id) - Number(b.id))
    .map((edge) => {
      const key = keyOfEdge(edge);
      const times = (seen.get(key) ?? 0) + 1;
      seen.set(key, times);
      return [times === 1 ? key : `${key} (${times})`, edge];
    });
}
