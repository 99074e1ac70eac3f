import path from 'node:path';
import { CONFIG_NAMES } from '../../../config/config-find.js';
import { defaultTarget } from '../../../config/config-types.js';
import { statOf } from '../../../host/find-root.js';
import { pasted, UserError } from '../../../model/index.js';
import { PROVIDERS, type Provider } from '../../../providers/index.js';
import { type CommandContext, defineCommand } from '../../command.js';
import { COMMAND_CODES } from '../../command-codes.js';
import type { Io } from '../../io.js';
import { namedProvider } from '../../named-provider.js';
import { addIgnored, planIn } from './gitignore.js';
import { answersOf, type Ci } from './init-answers.js';
import { configuredTargets } from './init-configured.js';
import { ciFiles, type InitFile, initFiles, VALIDATING } from './init-files.js';
import { again, answered, flags, type InitFlags } from './init-flags.js';
import { GITLAB_FILE } from './init-gitlab.js';
import { nextCommands, nextInCi } from './init-next.js';
import { actionInPlace, type InitPlace, placeOf, suffixOf } from './init-place.js';
import { hasKey, launchedKinds, pullAll } from './init-reach.js';
import { InitReport } from './init-report.js';
import type { WorkflowOptions } from './init-workflows.js';
import { placed, showFiles, writeFiles } from './init-write.js';
import { servedTargets } from './served-target.js';
import type { StartedProvider } from './started-provider.js';

export const command = defineCommand({
  name: 'init',
  does: 'Create a configuration, a starter bundle, schemas for editors and workflows.',
  examples: [
    [pasted('init', '--target', 'staging=2', '--target', 'production=5'), 'two targets'],
    [pasted('init', '--org', '2', '--existing'), 'pull the objects that are there'],
    [pasted('init', '--github'), 'workflows for every target of the configuration'],
    [pasted('init', '--github', '--dry-run'), 'show how they differ from those that are there'],
    [pasted('init', '--ci', 'gitlab'), 'jobs of GitLab'],
  ],
  flags,
  run: (_none, flags, context) => init(flags, context),
});

/** `init`: writes everything that a new repository needs. Only `--force` overwrites an existing file. */
async function init(flags: InitFlags, context: CommandContext): Promise<number> {
  const { io } = context;
  const report = new InitReport(io, flags.json === true);
  try {
    return await create(flags, report, context);
  } finally {
    // An error may come after some files were written.
    report.end(flags.dryRun === true);
  }
}

async function create(flags: InitFlags, report: InitReport, context: CommandContext): Promise<number> {
  const { io } = context;
  const action = readAction(flags.github);
  const ci = flags.github === undefined ? flags.ci : 'github';
  const found = CONFIG_NAMES.find((name) => statOf(path.join(io.cwd, name)) !== undefined);
  // With a configuration in place, only the files of the CI system are added.
  if (found !== undefined && ci !== undefined) return addCi(ci, { action, found }, flags, report, io);
  if (found !== undefined && found !== CONFIG_NAMES[0])
    throw new UserError(
      COMMAND_CODES.initOverwrites.code,
      `Nothing was written, because ${found} is the configuration of this folder already.`,
      'To add workflows for its targets.',
      1,
      pasted('init', '--github'),
    );
  const isAsked = io.interactive && found === undefined && !report.isJson;
  return start(ci, { action, isAsked }, flags, report, context);
}

/** Writes the workflows of the targets that the configuration has. */
async function addCi(
  ci: Ci,
  { action, found }: { action: string | null; found: string },
  flags: InitFlags,
  report: InitReport,
  io: Io,
): Promise<number> {
  const place = await placeOf(io);
  const served = servedTargets(await configuredTargets(io));
  // The commit that somebody has filled in stays.
  const used = action ?? (await actionInPlace(place));
  const options = workflowOptions({ action: used, found, place, served });
  const isWritten = await write(ciFiles(ci, options), flags, place, report, io);
  if (!isWritten) return 0;
  await addIgnored([], place, (flag) => again(flags, flag), report, io.cwd);
  const old = path.join(place.root, `.github/workflows/${VALIDATING}${options.suffix}.yml`);
  report.next(nextInCi(ci, options, statOf(old) === undefined, io.shell ?? 'sh'));
  return 0;
}

/** Writes the files of a new repository, and pulls what the account has already. */
async function start(
  ci: Ci | undefined,
  { action, isAsked }: { action: string | null; isAsked: boolean },
  flags: InitFlags,
  report: InitReport,
  { io, main }: CommandContext,
): Promise<number> {
  const { providers = PROVIDERS } = io;
  const provider = namedProvider(flags.provider, providers, {
    has: hasStarter,
    what: 'first files',
    missing: COMMAND_CODES.noStarter,
  });
  refuseExisting(flags, provider);
  const place = await placeOf(io);
  const { ci: _ci, ...given } = flags;
  const answers = await answersOf(
    { ...given, ...(ci === undefined ? {} : { ci }) },
    provider,
    isAsked ? place.ci : null,
    io,
  );
  const { targets, isExisting } = answers;
  const served = servedTargets(targets.map(({ name }) => ({ target: defaultTarget(name), provider })));
  const options = workflowOptions({ action, found: CONFIG_NAMES[0], place, served });
  const { namespace } = place;
  const first = await initFiles({ provider, providers, targets, isExisting, namespace });
  const all = isAsked ? answered(flags, answers) : flags;
  const isWritten = await write([...first, ...ciFiles(answers.ci, options)], all, place, report, io);
  if (!isWritten) return 0;
  const plans = provider.sync === undefined ? [] : [planIn(place.folder)];
  await addIgnored(plans, place, (flag) => again(all, flag), report, io.cwd);
  const isPulled = isExisting && (await hasKey(io));
  const code = isPulled ? await pullAll(targets, report, { io, main }) : 0;
  const shell = io.shell ?? 'sh';
  if (code === 0) {
    const launched = await launchedKinds(io);
    report.next(await nextCommands({ provider, targets, isExisting, isPulled, launched }, shell));
  }
  report.next(nextInCi(answers.ci, options, true, shell));
  return code;
}

function hasStarter(provider: Provider): provider is StartedProvider {
  return provider.starter !== undefined;
}

function refuseExisting({ existing }: InitFlags, { sync, title }: Provider): void {
  if (existing !== true || sync !== undefined) return;
  throw new UserError(
    COMMAND_CODES.initOrg.code,
    `--existing means nothing here: ${title} only checks files, and keeps nothing to pull.`,
    'Leave --existing out.',
  );
}

/** The Action that `--github` names; null where it names none. */
function readAction(action: string | true | undefined): string | null {
  if (action === undefined || action === true) return null;
  if (/^[\w.-]+\/[\w./-]+@[\w./-]+$/.test(action)) return action;
  throw new UserError(
    COMMAND_CODES.initAction.code,
    `--github is ${JSON.stringify(action)}, which does not name an Action.`,
    'Pass owner/name@commit, as in uses: of a workflow, or --github alone and fill it in later.',
  );
}

function workflowOptions({
  action,
  found,
  place: { branch, folder },
  served: targets,
}: {
  action: string | null;
  /** Name of the configuration. */
  found: string;
  place: InitPlace;
  served: WorkflowOptions['targets'];
}): WorkflowOptions {
  const isUsual = folder === '' && found === CONFIG_NAMES[0];
  const config = isUsual ? null : path.posix.join(folder, found);
  return { action, branch, config, suffix: suffixOf(folder), targets };
}

/**
 * Writes files, or only shows them. An existing file of GitLab is never overwritten, because it has the jobs of others,
 * too: what belongs into it is printed.
 * @returns false with `--dry-run`
 */
async function write(
  files: readonly InitFile[],
  flags: InitFlags,
  { root }: InitPlace,
  report: InitReport,
  io: Io,
): Promise<boolean> {
  const all = await placed(files, root, io.cwd);
  if (io.signal.aborted)
    throw new UserError(COMMAND_CODES.initUnanswered.code, 'Stopped; nothing was written.', undefined, 3);
  const isShown = ({ path: file, there }: (typeof all)[number]) =>
    file === path.join(root, GITLAB_FILE) && (there === 'other' || there === 'link');
  const written = all.filter((file) => !isShown(file));
  const isForced = flags.force === true;
  if (flags.dryRun === true) await showFiles(written, isForced, report, io);
  else await writeFiles(written, isForced, (flag) => again(flags, flag), report);
  for (const { shown, text } of all.filter(isShown))
    report.file(
      { file: shown, state: 'kept', lines: text.split('\n') },
      `\n${shown} exists already. Add these jobs to it:\n\n${text}\n`,
    );
  return flags.dryRun !== true;
}
