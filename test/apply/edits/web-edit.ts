import { ADMIN_KEY } from '../../../src/providers/pipelines/emulator/index.js';
import type { Front, FrontAnswer, FrontRequest } from '../../support/front.js';
import type { Item, Scene } from './scene.js';

/** Saves a prompt as the web app does: by HTTP, past whatever stands in front of the platform. */
export async function saveInWebApp(scene: Scene, id: number, fields: Item): Promise<void> {
  const answer = await fetch(`${scene.emulator.url}/api/prompts/${id}`, {
    method: 'PUT',
    headers: { authorization: `Bearer ${ADMIN_KEY}`, 'content-type': 'application/json' },
    body: JSON.stringify(fields),
  });
  if (!answer.ok) throw new Error(`the web app got ${answer.status}: ${await answer.text()}`);
}

type Forward = () => Promise<FrontAnswer>;

/** The write arrives and its answer does not: the connection is cut, or a gateway gives up. */
export const LOSING: { [how: string]: (forward: Forward) => Promise<FrontAnswer> } = {
  cut: async (forward) => {
    await forward();
    throw new Error('cut');
  },
  '503 told': async (forward) => {
    await forward();
    return { status: 503, body: {} };
  },
};

/** Answers the n-th update that fits otherwise, and every other request as the platform does. */
export function onUpdate(
  front: Front,
  nth: number,
  act: (forward: Forward, request: FrontRequest) => Promise<FrontAnswer>,
  fits: (request: FrontRequest) => boolean = () => true,
): void {
  let seen = 0;
  front.respond = async (request, forward) => {
    if (request.method !== 'PUT' || !fits(request)) return undefined;
    seen += 1;
    return seen === nth ? act(forward, request) : undefined;
  };
}
