import { Kinds } from '../model/index.js';
import { pipelines } from './pipelines/index.js';
import type { Provider } from './provider.js';

export type { Connection, KeyUse, Provider } from './provider.js';
export { pipelines };

/** Every platform that this tool keeps in order; the only list of them. */
export const PROVIDERS: readonly Provider[] = [pipelines];

/** The provider of a target that names none. */
export const DEFAULT_PROVIDER = pipelines;

/** Kinds of all platforms: their names are disjoint, so that an address tells which platform is meant. */
export const allKinds = new Kinds(PROVIDERS.flatMap(({ kinds }) => kinds.all));
