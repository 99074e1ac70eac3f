import { Kinds } from '../model/index.js';
import { pipelines } from './pipelines/index.js';
import type { Provider } from './provider.js';

export type { Connection, KeyUse, Provider } from './provider.js';
export { pipelines };

/** Every supported platform; the only list of them. */
export const PROVIDERS: readonly Provider[] = [pipelines];

/** The provider of a target without `provider`. */
export const DEFAULT_PROVIDER = pipelines;

/** Kinds of all platforms. Their names are disjoint, so that an address names its platform. */
export const allKinds = kindsOf();

/** The kinds of some platforms; of all that this tool knows where none are given. */
export function kindsOf(providers: readonly Provider[] = PROVIDERS): Kinds {
  return new Kinds(providers.flatMap(({ kinds }) => kinds.all));
}
