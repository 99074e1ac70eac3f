import { coded, type Finding, formatPath, type JsonObject } from '../../../model/index.js';
import { nodeValue, type SourceNode } from '../../../source/read/source-node.js';
import { SMOKE_CODES } from './smoke-codes.js';
import type { ReadTasks, TaskRow } from './tasks.js';

/**
 * Tasks of a list in YAML or JSON. Each is a map of field values; the shape of the API, `{fields: {…}}` and a list under
 * `tasks`, is read as well.
 */
export function tasksOfNode(root: SourceNode): ReadTasks {
  const list = root.type === 'map' && root.entries.length === 1 ? (root.get('tasks') ?? root) : root;
  if (list.type !== 'list' || list.items.length === 0)
    return { rows: [], findings: [finding(list, 'Tasks must be a list with at least one task.')] };
  const rows: TaskRow[] = [];
  const findings: Finding[] = [];
  for (const [index, item] of list.items.entries()) {
    const inner = item.type === 'map' && item.entries.length === 1 ? item.get('fields') : undefined;
    const map = inner?.type === 'map' ? inner : item;
    if (map.type !== 'map') {
      findings.push(finding(map, `${formatPath([index])} must be a map of field values.`));
      continue;
    }
    rows.push({
      fields: nodeValue(map) as JsonObject,
      place: item.place,
      at: (field) => map.entry(field)?.keyPlace ?? item.place,
    });
  }
  return { rows, findings };
}

function finding(node: SourceNode, message: string): Finding {
  const remedy = 'Write a list of maps, for example [{input_text: Hello}].';
  return { ...coded(SMOKE_CODES.tasksFile), message, remedy, place: node.place };
}
