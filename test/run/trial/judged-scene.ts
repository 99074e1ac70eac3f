import type { JsonObject } from '../../../src/model/json.js';
import type { EmulatorOptions } from '../../../src/providers/pipelines/emulator/index.js';
import type { TrialReport } from '../../../src/trial/index.js';
import type { Ran } from '../../support/workspace.js';
import { type SceneOptions, TrialScene } from './trial-scene.js';

/** A prompt whose answers name a booking at times, and one whose answers always do. */
export const WEAK = 'Plan {{days}} days in {{city}}. Name a booking if possible.\n';
export const STRONG = 'Plan {{days}} days in {{city}}. Always name a booking.\n';

type Switches = NonNullable<EmulatorOptions['switches']>;

/** Judges make no errors of their own, so that only the answers differ. */
const CERTAIN: Switches = { judge_noise: 0 };

/** What judges: by words, and by a model with a rating. */
export const CRITERIA: (JsonObject & {
  name: string;
  type: 'programmatic' | 'llm_judge';
  config: JsonObject;
})[] = [
  {
    name: 'Names a booking',
    display_label: 'Booking',
    output_schema: { type: 'boolean' },
    type: 'programmatic',
    config: { subtype: 'contains_keywords', keywords: ['booking'] },
  },
  {
    name: 'Quality',
    display_label: 'How good',
    type: 'llm_judge',
    config: { prompt_template: 'Does it name a booking? {{output}}' },
    output_schema: { type: 'rating', range: [1, 5] },
  },
];

export interface JudgedOptions extends Omit<SceneOptions, 'emulator'> {
  base?: string;
  head?: string;
  switches?: Switches;
}

/** A scene whose workflow is judged by two criteria; the first is an item of the files. */
export async function judgedScene({
  base = WEAK,
  head = STRONG,
  switches = {},
  ...options
}: JudgedOptions = {}): Promise<TrialScene> {
  const scene = await TrialScene.open({
    ...options,
    emulator: { switches: { ...CERTAIN, ...switches } },
    texts: { first: base, second: head },
    items: { criteria: CRITERIA, ...options.items },
  });
  scene.store.configureField(10, 'day-plan', 'answer', {
    prompt: 'Prompt 1',
    criteria: ['Names a booking', 'Quality'],
  });
  return scene;
}

/** The only trial of a run with --json. */
export function trialOf({ out }: Ran): TrialReport & { name: string } {
  return JSON.parse(out).trials[0];
}

/** A row of a report by its name. */
export function rowOf(report: TrialReport, name: string): TrialReport['rows'][number] {
  const row = report.rows.find((one) => one.name === name);
  if (row === undefined) throw new Error(`No row ${name}: ${report.rows.map((one) => one.name).join(', ')}`);
  return row;
}

/** What the form of an export must not change: every number of every row. */
export function numbersOf({ rows }: TrialReport) {
  return rows.map(({ name, address, word, base, head, paired }) => ({
    name,
    address,
    word,
    base,
    head,
    paired,
  }));
}
