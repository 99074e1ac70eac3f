import { HttpClient } from '../../../src/http/index.js';
import type { JsonObject } from '../../../src/model/json.js';
import { connect } from '../../../src/providers/pipelines/connect.js';
import {
  ADMIN_KEY,
  type EmulatorOptions,
  type Seed,
  startEmulator,
} from '../../../src/providers/pipelines/emulator/index.js';
import { kinds } from '../../../src/providers/pipelines/kinds/index.js';
import { trials } from '../../../src/providers/pipelines/trial/trials.js';
import type { PinnedSwap, TrialEntry } from '../../../src/providers/trials.js';
import { type Judgement, judgeTrial, type TrialResults } from '../../../src/trial/index.js';

/** A criterion as the emulator takes it. */
export type PlantedCriterion = NonNullable<Seed['criteria']>[number];

export interface DirectTrial {
  /** Texts of both sides; they may be equal. */
  base: string;
  head: string;
  /** Tasks of each side. */
  count: number;
  criteria: PlantedCriterion[];
  /** Inputs of the tasks, in turn; missing: those of the workflow. */
  inputs?: JsonObject[];
  /** Begins everything that is left to chance. */
  seed: number;
  switches?: EmulatorOptions['switches'];
}

const PLACE = { file: 'pipelines-sync.yaml', line: 1, column: 1 };
const swap = { node: 'day-plan', field: 'answer', what: { address: 'prompts/Tone' }, place: PLACE };

/**
 * A trial without files, git and records: the request, the experiment, the export and the judgement are those of the
 * command, on a platform of its own. Equal texts can be tried, which the command does not do.
 */
export async function directTrial(made: DirectTrial): Promise<Judgement & { results: TrialResults }> {
  const { base, head, count, seed } = made;
  const emulator = await startEmulator({ switches: { run_seed: seed, ...made.switches } });
  const client = new HttpClient({
    baseUrl: emulator.url,
    headers: () => ({ authorization: `Bearer ${ADMIN_KEY}` }),
    userAgent: 'test',
    clock: { now: Date.now, sleep: async () => {} },
    random: () => 0.5,
  });
  try {
    const { store } = emulator;
    for (const criterion of made.criteria) store.create('criteria', criterion);
    for (const [name, prompt_text] of [
      ['Tone', base],
      ['Tone (trial)', head],
    ] as const)
      store.create('prompts', { name, prompt_text });
    store.configureField(10, 'day-plan', 'answer', {
      prompt: 'Tone',
      criteria: made.criteria.map(({ name }) => String(name)),
    });
    if (made.inputs !== undefined) store.editWorkflow(10, { seeded_data: made.inputs });
    const key = { target: 'staging', baseUrl: emulator.url, baseUrlSource: 'test', source: 'test' };
    const { platform, account } = await connect(client, 2, key);
    const session = trials.connect({ client, platform, account: account.id, kinds });
    const entry: TrialEntry = {
      ...{ name: 'rome', place: PLACE, where: { project: 22, workflow: 10 }, label: 'workflow 10', count },
      ...{ swap: [swap], limits: { tasks: 2 * count, minutes: 30 }, gate: [] },
      ...{ tolerance: { default: 0.05, of: {} }, cleanup: 'keep', show_outputs: false },
    };
    const pins: PinnedSwap = {
      swap,
      base: { kind: 'prompts', id: 1, version: 1 },
      head: { kind: 'prompts', id: 2, version: 1 },
    };
    const launch = await session.launch(entry, session.body(entry, [pins]), {
      idempotencyKey: 'one',
      guard: () => null,
    });
    if (launch.state !== 'ok') throw new Error(`The launch was ${launch.state}.`);
    const id = String(launch.answer?.id);
    let launched = await session.status(entry, id);
    while (launched?.state === 'running') launched = await session.status(entry, id);
    if (launched?.state !== 'ended') throw new Error(`The experiment is ${launched?.state}.`);
    const known = await session.criteria();
    let read = await session.results(entry, launched);
    while (read.missing > 0) read = await session.results(entry, launched);
    const results = { base: read.base, head: read.head, at: '2026-01-01T00:00:00.000Z' };
    const criteria = known.map((one) => ({ ...one, address: null, changed: [] }));
    const { gate, tolerance } = entry;
    return { ...judgeTrial(results, { criteria, gate, tolerance, seed: `question ${seed}` }), results };
  } finally {
    await client.close();
    await emulator.close();
  }
}
