import type { ItemProblem } from '../../../src/bundle/items/item-problem.js';
import { validateItem } from '../../../src/bundle/items/validate-item.js';
import { formatPath, type Json, type JsonObject } from '../../../src/model/index.js';
import { kinds } from '../../../src/providers/pipelines/kinds/index.js';

export function problems(kind: string, item: Json, mode: 'warn' | 'error' = 'warn'): ItemProblem[] {
  return validateItem(kinds.get(kind), item, { unknownFields: mode });
}

/** `place severity code: message`, one line per problem. */
export function lines(kind: string, item: Json): string[] {
  return problems(kind, item).map(
    ({ path, severity, code, message }) => `${formatPath(path)} ${severity} ${code}: ${message}`,
  );
}

/** A criterion with nothing but what is needed. */
export function criterion(type: string, config: JsonObject): JsonObject {
  return { name: 'n', display_label: 'N', type, config, output_schema: { type: 'boolean' } };
}

/** An experiment with one prompt swap. */
export function experiment(swap: JsonObject): JsonObject {
  const prompts = [{ nodeId: 'n', fieldId: 'f', ...swap }];
  return {
    project_id: 1,
    workflow_id: 2,
    payload: { variants: [{ name: 'a', configOverrides: { prompts } }] },
  };
}
