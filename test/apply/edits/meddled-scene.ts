import type { Switches } from '../../../src/providers/pipelines/emulator/switches.js';
import { Front } from '../../support/front.js';
import { type Bundle, Scene } from './scene.js';
import { SEED } from './subjects.js';

/** A scene with something in front of its platform that changes what passes. */
export interface Meddled {
  scene: Scene;
  front: Front;
  close(): Promise<void>;
}

export async function openMeddled(bundle: Bundle, switches: Partial<Switches> = {}): Promise<Meddled> {
  const scene = await Scene.open(bundle, { seed: SEED, switches });
  const front = await Front.open(scene.emulator.url);
  scene.workspace.env.PIPELINES_BASE_URL = front.url;
  return {
    scene,
    front,
    close: async () => {
      await scene.close();
      await front.close();
    },
  };
}

const isWrite = (method: string): boolean => method !== 'GET';

type Body = { [field: string]: unknown };

/** Every write is stored otherwise than it is sent. */
export function storing(front: Front, change: (body: Body) => Body): void {
  front.respond = ({ method, body }, forward) =>
    isWrite(method) ? forward(change(body as Body)) : undefined;
}

/** Answers to writes by one method lack a field. */
export function withholding(front: Front, methods: readonly string[], field: string): void {
  front.respond = async ({ method }, forward) => {
    if (!methods.includes(method)) return undefined;
    const answer = await forward();
    return { ...answer, body: { ...(answer.body as Body), [field]: undefined } };
  };
}

/** Does something in the web app after the first write and before the next request, which is our reading. */
export function onceWritten(
  scene: Scene,
  run: () => void,
  isIt = (method: string): boolean => method === 'PUT' || method === 'PATCH',
): void {
  let state: 'waiting' | 'written' | 'done' = 'waiting';
  scene.emulator.hooks.before = ({ method, path }) => {
    if (state === 'written' && method === 'GET' && !path.includes('/auth/')) {
      state = 'done';
      run();
    }
  };
  scene.emulator.hooks.after = ({ method }) => {
    if (state === 'waiting' && isIt(method)) state = 'written';
  };
}

/** Nobody interferes from here on. */
export function calm(scene: Scene): void {
  scene.calm();
  delete scene.emulator.hooks.after;
}

/** Changes an entry of the ledger by hand. */
export async function forge(scene: Scene, address: string, values: object): Promise<void> {
  const files = await scene.workspace.files('.pipelines-sync');
  for (const [file, json] of Object.entries(files)) {
    const entry = file.endsWith('.json') ? JSON.parse(json) : {};
    if (entry.address !== address) continue;
    await scene.workspace.write(file, JSON.stringify({ ...entry, ...values }));
  }
}
