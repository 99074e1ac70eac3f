import { type JsonObject, Kinds } from '../model/index.js';
import type { DocumentFormat } from '../source/document-format.js';
import { pipelex } from './pipelex/index.js';
import { pipelines } from './pipelines/index.js';
import { pipelit } from './pipelit/index.js';
import type { Provider, Sync } from './provider.js';

export type {
  Check,
  CheckedFile,
  CheckServer,
  CheckTree,
  CommandHost,
  Connection,
  Declared,
  JudgingCommand,
  JudgingPlan,
  KeyUse,
  Provider,
  ProviderCommand,
  RunRecord,
  Sync,
  TreeState,
  TreeVerdict,
} from './provider.js';
export type {
  Launched,
  Pinned,
  PinnedSwap,
  TrialEntry,
  TrialPlatform,
  TrialSwap,
  Trials,
  TrialWorkflow,
} from './trials.js';
export { pipelines };

/** Every supported platform; the only list of them. */
export const PROVIDERS: readonly Provider[] = [pipelines, pipelit, pipelex];

/** The provider of a target without `provider`. */
export const DEFAULT_PROVIDER = pipelines;

/**
 * The kinds of these platforms, by default of all. Kind names are disjoint, so that an address identifies its platform.
 */
export async function kindsOf(providers: readonly Provider[] = PROVIDERS): Promise<Kinds> {
  return new Kinds((await syncsOf(providers)).flatMap(({ kinds }) => kinds.all));
}

/** What files may be besides bundles, on some platforms or all. */
export async function formatsOf(providers: readonly Provider[] = PROVIDERS): Promise<DocumentFormat[]> {
  return (await syncsOf(providers)).flatMap(({ formats = [] }) => formats);
}

async function syncsOf(providers: readonly Provider[]): Promise<Sync[]> {
  const loaded = await Promise.all(providers.map((provider) => provider.sync?.()));
  return loaded.flatMap((sync) => sync ?? []);
}

/** The schemas of the sections that platforms add to the configuration, by their keys. */
export async function sectionSchemas(
  providers: readonly Provider[] = PROVIDERS,
): Promise<{ [key: string]: JsonObject }> {
  const sections = providers.flatMap(({ configuration = {} }) => Object.entries(configuration));
  return Object.fromEntries(
    await Promise.all(sections.map(async ([key, load]) => [key, (await load()).schema] as const)),
  );
}
