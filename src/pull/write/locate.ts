import { type Field, fieldAt, formOf, type Json, type Kind, type Path } from '../../model/index.js';
import { nodeValue, type SourceNode } from '../../source/read/source-node.js';

/** Where a leaf of an item is written. */
export type LeafLocation =
  /** In the bundle; `node` is undefined where it is not written yet, `path` is where it belongs. */
  | { at: 'bundle'; path: Path; node: SourceNode | undefined; missing: Path }
  /** A text in a file of its own; `path` is that of the whole form. */
  | { at: 'text'; path: Path; file: string }
  /** Data in a file of its own: `zone` is the path of the field, `rest` the path from there inside the file. */
  | { at: 'data'; path: Path; file: string; zone: Path; rest: Path };

/** Finds a leaf below an item's node; paths begin at the item. */
export function locate(kind: Kind, item: SourceNode, steps: Path): LeafLocation {
  let node = item;
  let field: Field | undefined = kind.fields;
  const path: (string | number)[] = [];
  let opaque = false;
  for (let depth = 0; ; depth += 1) {
    const form = opaque ? undefined : formIn(node);
    if (form === '$file') {
      const file = nodeValue(node) as { $file: Json };
      const name = String(file.$file);
      if (field?.type === 'json')
        return { at: 'data', path, file: name, zone: steps.slice(0, depth), rest: steps.slice(depth) };
      return { at: 'text', path, file: name };
    }
    // In opaque JSON nothing is a form: it is a member like any other.
    opaque ||= field?.type === 'json';
    if (form === '$literal' && !opaque) {
      const inner = node.type === 'map' ? node.get('$literal') : undefined;
      if (inner !== undefined) {
        node = inner;
        path.push('$literal');
      }
    }
    const step = steps[depth];
    if (step === undefined) return { at: 'bundle', path, node, missing: [] };
    const next = childOf(node, step);
    if (next === undefined) return { at: 'bundle', path, node: undefined, missing: steps.slice(depth) };
    field = nextField(field, step);
    node = next;
    path.push(step);
  }
}

function formIn(node: SourceNode): string | undefined {
  if (node.type !== 'map') return undefined;
  return formOf(Object.fromEntries(node.entries.map(({ key }) => [key, null])));
}

function childOf(node: SourceNode, step: string | number): SourceNode | undefined {
  if (node.type === 'map' && typeof step === 'string') return node.get(step);
  return node.type === 'list' && typeof step === 'number' ? node.items[step] : undefined;
}

function nextField(field: Field | undefined, step: string | number): Field | undefined {
  return field === undefined ? undefined : fieldAt(field, [step]);
}
