import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect } from 'vitest';
import { prompts } from '../support/deployment.js';
import type { ActionScene } from './action-scene.js';

/** Trials of the prompt `Tone`, in a workflow of the emulated platform. */
export const TRIALS = `
trials:
  rome:
    project_id: 22
    workflow_id: 10
    count: 3
    swap:
      - { node: day-plan, field: answer, prompt: prompts/Tone }
`;

/** Answers of the one name a booking at times, those of the other nearly always. */
export const WEAK = 'Plan {{days}} days in {{city}}. Name a booking if possible.';
export const STRONG = 'Plan {{days}} days in {{city}}. Always name a booking.';

const BOOKING = {
  name: 'Names a booking',
  display_label: 'Booking',
  output_schema: { type: 'boolean' },
  type: 'programmatic',
  config: { subtype: 'contains_keywords', keywords: ['booking'] },
};

/** A bundle with the prompt and the criterion that judges it. */
export function judged(text: string): string {
  return JSON.stringify({ ...JSON.parse(prompts({ Tone: text })), criteria: [BOOKING] });
}

/** The configuration of the scene's `main`, with trials. */
export function withTrials(scene: ActionScene, trials = TRIALS): string {
  return `${readFileSync(path.join(scene.work.work, 'pipelines-sync.yaml'), 'utf8')}${trials}`;
}

export interface Gated {
  from: string;
  to: string;
  count?: number;
  fork?: string;
  /** Without it, nothing asks for the trial. */
  hasLabel?: boolean;
}

/** A pull request that changes a prompt which a criterion in the gate judges; the rest is applied. */
export async function gated(
  scene: ActionScene,
  { from, to, count = 30, fork, hasLabel = true }: Gated,
): Promise<number> {
  const before = await scene.tip();
  const trials = TRIALS.replace('count: 3', `count: ${count}\n    gate: ["criteria/Names a booking"]`);
  scene.work.commit('trials', {
    'pipelines-sync.yaml': withTrials(scene, trials),
    'pipelines/a.yaml': judged(from),
  });
  const applied = await scene.pushed(before, await scene.tip(), { inputs: { 'on-plan-change': 'apply' } });
  expect(applied.code, applied.log).toBe(0);
  const uses = { prompt: 'Tone', criteria: ['Names a booking'] };
  scene.emulator.store.configureField(10, 'day-plan', 'answer', uses);
  scene.work.pull();
  scene.work.branch('edit');
  scene.work.commit('edit', { 'pipelines/a.yaml': judged(to) });
  const { number } = await scene.repository.openPull({ head: 'edit', ...(fork !== undefined && { fork }) });
  if (hasLabel) label(scene, number);
  return number;
}

/** Somebody sets the label that asks for the trials. */
export function label(scene: Pick<ActionScene, 'repository'>, number: number): void {
  scene.repository.ensureLabel('pipelines:trial');
  scene.repository.issue(number).labels.push('pipelines:trial');
}
