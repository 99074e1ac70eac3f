import type { ScalarNode, SourceNode } from '../../source/read/source-node.js';

/** The value of a scalar; undefined where there is none. */
export function scalarOf(node: SourceNode | undefined): ScalarNode['value'] | undefined {
  return node?.type === 'scalar' ? node.value : undefined;
}
