import type { Json, JsonObject } from '../../../../src/model/json.js';
import { type Api, EXPERIMENTS, fields, PROMPTS } from './client.js';

const PLACE = { nodeId: 'day-plan', fieldId: 'answer' };
const BASE = 'Plan {{days}} days in {{city}}. Name a booking if possible.';
const HEAD = 'Plan {{days}} days in {{city}}. Always name a booking.';

/** A workflow whose answers are judged, and two versions of its prompt. */
export async function judgedWorkflow(api: Api): Promise<void> {
  const { store } = api.emulator;
  store.create('criteria', {
    name: 'Names a booking',
    type: 'programmatic',
    config: { subtype: 'contains_keywords', keywords: ['booking'] },
  });
  store.create('criteria', {
    name: 'Quality',
    display_label: 'How good',
    type: 'llm_judge',
    config: { prompt_template: 'Does it name a booking? {{output}}' },
    output_schema: { type: 'rating', range: [1, 5] },
  });
  store.configureField(10, 'day-plan', 'answer', {
    prompt: 'Tone',
    criteria: ['Names a booking', 'Quality'],
  });
  await api.post(PROMPTS, { name: 'Tone', prompt_text: BASE });
  await api.put(`${PROMPTS}/1`, { prompt_text: HEAD });
}

/** Launches base against head, and reads the status as often as it takes. */
export async function launched(api: Api, count: number, reads = 2): Promise<JsonObject[]> {
  const variant = (name: string, version: number) => ({
    name,
    configOverrides: { prompts: [{ ...PLACE, promptId: 1, version }] },
  });
  const { experiment_id } = fields(
    await api.post(EXPERIMENTS, { count, variants: [variant('base', 1), variant('head', 2)] }),
  );
  let last: JsonObject = {};
  for (let read = 0; read < reads; read += 1) last = fields(await api.get(`${EXPERIMENTS}/${experiment_id}`));
  return last.variants as JsonObject[];
}

/** The path of the export of a variant's copied workflow. */
export function exportPath(variant: JsonObject | undefined): string {
  return `/api/projects/22/workflows/${String(variant?.workflow_id)}/export-tasks`;
}

/** The rows of a variant, where they are a list. */
export async function exported(api: Api, variant: JsonObject | undefined): Promise<JsonObject[]> {
  const reply = await api.post(exportPath(variant), { format: 'json' });
  if (reply.status !== 200) throw new Error(`The export answered ${reply.status}.`);
  return reply.body as JsonObject[];
}

/** One member of every row; null where a row lacks it. */
export function column(rows: readonly JsonObject[], name: string): Json[] {
  return rows.map((row) => row[name] ?? null);
}
