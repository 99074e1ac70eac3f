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
 * The kinds of some platforms; of all that this tool knows where none are given. Their names are disjoint, so that an
 * address names its platform.
 */
export async function kindsOf(providers: readonly Provider[] = PROVIDERS): Promise<Kinds> {
  const loaded = await Promise.all(providers.map((provider) => provider.sync?.()));
  return new Kinds(loaded.flatMap((sync) => sync?.kinds.all ?? []));
}

/** What files may be besides bundles, on some platforms or all. */
export async function formatsOf(providers: readonly Provider[] = PROVIDERS): Promise<DocumentFormat[]> {
  const loaded = await Promise.all(providers.map((provider) => provider.sync?.()));
  return loaded.flatMap((sync) => sync?.formats ?? []);
}
