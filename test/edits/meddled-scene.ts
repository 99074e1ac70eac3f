import type { Switches } from '../../src/emulator/index.js';
import { MeddlingProxy } from '../support/proxy.js';
import { type Bundle, Scene } from './scene.js';
import { SEED } from './subjects.js';

/** A scene with a proxy in front of its platform. */
export interface Meddled {
  scene: Scene;
  proxy: MeddlingProxy;
  close(): Promise<void>;
}

export async function openMeddled(bundle: Bundle, switches: Partial<Switches> = {}): Promise<Meddled> {
  const scene = await Scene.open(bundle, { seed: SEED, switches });
  const proxy = await MeddlingProxy.open(scene.emulator.url);
  scene.workspace.env.PIPELINES_BASE_URL = proxy.url;
  return {
    scene,
    proxy,
    close: async () => {
      await scene.close();
      await proxy.close();
    },
  };
}

/** Does something in the web app after the first write and before the next request, which is our reading. */
export function onceWritten(
  scene: Scene,
  run: () => void,
  isWrite = (method: string): boolean => method === 'PUT' || method === 'PATCH',
): void {
  let state: 'waiting' | 'written' | 'done' = 'waiting';
  scene.emulator.hooks.before = ({ method, path }) => {
    if (state === 'written' && method === 'GET' && !path.includes('/auth/')) {
      state = 'done';
      run();
    }
  };
  scene.emulator.hooks.after = ({ method }) => {
    if (state === 'waiting' && isWrite(method)) state = 'written';
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
