import { closest, coded, type Finding, hasErrors, splitAddress, UserError } from '../../model/index.js';
import type { TrialEntry, TrialPlatform, Trials } from '../../providers/index.js';
import { FindingsError, type Offline } from '../open/open-files.js';
import type { Opened } from '../open/open-target.js';
import { TRIAL_RUN_CODES as CODES } from './trial-codes.js';

/**
 * The trials that were asked for, checked as far as possible before the first request.
 * @param names none: all of them
 * @throws UserError PS3214, PS3217; FindingsError where one of them has an error
 */
export function trialEntries(trials: Trials, offline: Offline, names: readonly string[]): TrialEntry[] {
  const { config, target, files } = offline;
  const section = config.sections?.get(trials.key);
  const all = section?.type === 'map' ? section.entries.map(({ key }) => key) : [];
  if (section?.type !== 'map' || all.length === 0)
    throw new UserError(
      CODES.none.code,
      `The configuration has no ${trials.key}.`,
      `Add one, for example ${trials.key}: {rome: {project_id: 22, workflow_id: 10, count: 30, swap: [{node: day-plan, field: answer, prompt: prompts/Tone}]}}`,
    );
  const unknown = names.find((name) => !all.includes(name));
  if (unknown !== undefined) {
    const near = closest(unknown, all);
    throw new UserError(
      CODES.none.code,
      `No trial is called ${JSON.stringify(unknown)}${near === undefined ? '.' : `; did you mean ${near}?`}`,
      `The trials are: ${all.join(', ')}.`,
    );
  }
  const { entries, findings } = trials.read(section, target);
  const asked = entries.filter(({ name }) => names.length === 0 || names.includes(name));
  const wrong = [...findings, ...missingItems(asked, offline)];
  if (hasErrors(wrong)) throw new FindingsError(wrong, files);
  checkLimits(asked);
  return asked;
}

/** The trials of the configuration that can be read, whatever is wrong with the others. */
export function readableEntries(trials: Trials, { config, target }: Offline): readonly TrialEntry[] {
  const section = config.sections?.get(trials.key);
  return section?.type === 'map' ? trials.read(section, target).entries : [];
}

function missingItems(entries: readonly TrialEntry[], { desired, target }: Offline): Finding[] {
  const items = [...desired.resources, ...desired.leftOut].map(({ address }) => address);
  const known = new Set(items);
  return entries.flatMap(({ swap }) =>
    (swap ?? []).flatMap(({ what, place }): Finding[] => {
      if (!('address' in what) || known.has(what.address)) return [];
      const near = items.find((one) => unescaped(one) === what.address) ?? closest(what.address, items);
      const message = `The files of target ${target.name} have no ${what.address}${near === undefined ? '.' : `; did you mean ${near}?`}`;
      return [{ ...coded(CODES.notInFiles), message, remedy: 'Correct the address.', place }];
    }),
  );
}

/** An address as somebody writes it who does not know that a slash in a name is `%2F` there. */
function unescaped(address: string): string {
  const { kind, parts, scope } = splitAddress(address);
  return `${kind}/${parts.join('/')}${scope === undefined ? '' : `@${scope}`}`;
}

function checkLimits(entries: readonly TrialEntry[]): void {
  const over = entries.filter(({ count, limits }) => 2 * count > limits.tasks);
  if (over.length === 0) return;
  const said = over.map(
    ({ name, count, limits }) =>
      `${name} would make ${2 * count} tasks (2 × ${count}) and may make ${limits.tasks}`,
  );
  throw new UserError(
    CODES.overLimit.code,
    `Over the limit: ${said.join('; ')}.`,
    'Nothing was changed. Lower count, or raise limits.tasks.',
    3,
  );
}

/** The trials of a target whose configuration has the section for them; undefined without either. */
export async function configuredTrials({
  provider,
  config,
}: Pick<Offline, 'provider' | 'config'>): Promise<Trials | undefined> {
  const trials = await provider.trials?.();
  return trials === undefined || config.sections?.get(trials.key) === undefined ? undefined : trials;
}

/** The trials of the platform of a target. @throws UserError PS3215 where it has none */
export async function trialsOf({ provider, config, target }: Offline): Promise<Trials> {
  const trials = await provider.trials?.();
  if (trials !== undefined) return trials;
  throw new UserError(
    CODES.notOffered.code,
    `Target ${target.name} is on ${provider.title}, which has no trials.`,
    `Choose another target with --target. Targets: ${[...config.targets.keys()].join(', ')}.`,
  );
}

/** The trials of an opened target. */
export function connectTrials(trials: Trials, { session, client, platform }: Opened): TrialPlatform {
  return trials.connect({ client, platform, account: session.org, kinds: session.kinds });
}
