import type { Scene } from '../apply/edits/scene.js';

const SAID = 'Said in the web app';

/** Somebody edits one field of every object in the web app. */
export function editAll({ store }: Scene): void {
  for (const { id } of store.list('prompts')) store.edit('prompts', id, { prompt_text: SAID });
  for (const { id } of store.list('criteria')) store.edit('criteria', id, { display_label: SAID });
  for (const { id } of store.list('evaluations')) store.edit('evaluations', id, { description: SAID });
  for (const { id } of store.list('tool_endpoints')) store.edit('tool_endpoints', id, { description: SAID });
  for (const { id } of store.list('tool_bindings')) store.edit('tool_bindings', id, { max_tool_rounds: 9 });
  for (const { id } of store.list('tool_ground_truths'))
    store.edit('tool_ground_truths', id, { confidence: 0.9 });
}
