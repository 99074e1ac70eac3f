import { Kinds } from '../model/index.js';
import type { DocumentFormat } from '../source/document-format.js';
import { pipelines } from './pipelines/index.js';
import { pipelit } from './pipelit/index.js';
import type { Provider } from './provider.js';

export type {
  Check,
  CheckedFile,
  CheckTree,
  CommandHost,
  Connection,
  Declared,
  KeyUse,
  Provider,
  ProviderCommand,
  Sync,
  TreeState,
  TreeVerdict,
} from './provider.js';
export { pipelines };

/** Every supported platform; the only list of them. */
export const PROVIDERS: readonly Provider[] = [pipelines, pipelit];

/** The provider of a target without `provider`. */
export const DEFAULT_PROVIDER = pipelines;

/**
 * The kinds of these platforms, by default of all. Kind names are disjoint, so that an address identifies its platform.
 */
export async function kindsOf(providers: readonly Provider[] = PROVIDERS): Promise<Kinds> {
  const loaded = await Promise.all(providers.map((provider) => provider.sync?.()));
  return new Kinds(loaded.flatMap((sync) => sync?.kinds.all ?? []));
}

/** The formats besides bundles that files may have on these platforms, by default on all. */
export async function formatsOf(providers: readonly Provider[] = PROVIDERS): Promise<DocumentFormat[]> {
  const loaded = await Promise.all(providers.map((provider) => provider.sync?.()));
  return loaded.flatMap((sync) => sync?.formats ?? []);
}
