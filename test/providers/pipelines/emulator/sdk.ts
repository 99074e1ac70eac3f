import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Json, JsonObject } from '../../../../src/model/json.js';
import { ADMIN_KEY, type Emulator } from '../../../../src/providers/pipelines/emulator/index.js';
import { type PythonResult, runPython } from '../../../support/python.js';

export interface PushResult {
  /** Class name of the exception, null when all went well. */
  error: string | null;
  created: Record<string, { name: string | null; id?: Json; experiment_id?: string }[]> | null;
  /** Seconds that the SDK would have slept before retries. */
  sleeps: number[];
}

/** Pushes bundles one after the other with `push_artifact_bundle` of the published SDK. */
export async function sdkPush(
  emulator: Emulator,
  pushes: { bundle: JsonObject; prefix?: string }[],
): Promise<PushResult[]> {
  const script = join(dirname(fileURLToPath(import.meta.url)), 'push_bundle.py');
  const input = JSON.stringify({ base_url: emulator.url, api_key: ADMIN_KEY, pushes });
  const result = await runPython([script], { input });
  if (result.code !== 0) throw new Error(`The SDK driver failed: ${result.stderr}`);
  return JSON.parse(result.stdout) as PushResult[];
}

/** Runs the published command line against the emulator. */
export function sdkCli(emulator: Emulator, args: string[]): Promise<PythonResult> {
  const env = { PIPELINES_BASE_URL: emulator.url, PIPELINES_API_KEY: ADMIN_KEY };
  return runPython(['-m', 'pipelines.cli.main', ...args], { env });
}

/** A bundle with all seven sections, those that are not given empty. */
export function bundle(sections: JsonObject): JsonObject {
  return {
    artifact_type: 'pipelines.artifact.bundle.v1',
    name: 'rome',
    prompts: [],
    criteria: [],
    evaluations: [],
    experiments: [],
    tool_endpoints: [],
    tool_bindings: [],
    tool_ground_truths: [],
    ...sections,
  };
}
