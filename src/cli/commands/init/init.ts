import { lstat, mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Command } from '@commander-js/extra-typings';
import { chooseTarget, defaultNamespace, loadConfig } from '../../../config/config.js';
import { CONFIG_NAMES } from '../../../config/config-find.js';
import { findRoot } from '../../../host/find-root.js';
import type { Git } from '../../../host/git-process.js';
import {
  type AccountId,
  codeOf,
  exampleAddress,
  exportLine,
  keyVariable,
  type PastedCommand,
  pasted,
  type Shell,
  shellLine,
  UserError,
} from '../../../model/index.js';
import { DEFAULT_PROVIDER, PROVIDERS, type Provider } from '../../../providers/index.js';
import { defineCommand, type FlagsOf } from '../../command.js';
import { COMMAND_CODES } from '../../command-codes.js';
import type { Io } from '../../io.js';
import { namedProvider } from '../../named-provider.js';
import {
  type InitFile,
  initFiles,
  type StartedProvider,
  workflowFiles,
  workflowSuffix,
} from './init-files.js';
import type { WorkflowOptions } from './init-workflows.js';

const { account } = DEFAULT_PROVIDER.words;

const flags = (bare: Command) =>
  bare
    .option('--provider <name>', `platform of the first target; default: ${DEFAULT_PROVIDER.name}`)
    .option('--org <id>', `${account} of the first target`)
    .option(
      '--existing',
      `write no starter bundle, for an ${account} that already has objects (run pull --all next)`,
    )
    .option('--force', 'overwrite existing files')
    .option('--github [action]', "write the workflows of the GitHub Action, named as 'owner/name@commit'");

type InitFlags = FlagsOf<typeof flags>;

export const command = defineCommand({
  name: 'init',
  does: 'Create a configuration, a starter bundle and schemas for editors.',
  flags,
  run: (_none, flags, { io }) => init(flags, io),
});

const IGNORED = '.pipelines-sync/';

/** `init`: writes everything that a new repository needs. Only `--force` overwrites an existing file. */
async function init(flags: InitFlags, io: Io): Promise<number> {
  const { providers = PROVIDERS } = io;
  // With a configuration in place, `--github` adds only the workflows.
  const isSetUp = flags.github !== undefined && (await exists(path.join(io.cwd, CONFIG_NAMES[0]))) === 'file';
  const named = flags.provider ?? (isSetUp ? await configuredProvider(io.cwd, providers) : undefined);
  const provider = namedProvider(named, providers, {
    has: hasStarter,
    what: 'first files',
    missing: COMMAND_CODES.noStarter,
  });
  const org = readOrg(flags.org, provider);
  if (flags.existing === true && provider.sync === undefined)
    throw new UserError(
      COMMAND_CODES.initOrg.code,
      `--existing means nothing here: ${provider.title} only checks files, and keeps nothing to pull.`,
      'Leave --existing out.',
    );
  const root = findRoot(io.cwd) ?? io.cwd;
  const folder = path.relative(root, io.cwd).replaceAll(path.sep, '/');
  const github = await readGithub(flags.github, { root, folder, provider }, io);
  const wanted =
    isSetUp && github !== null
      ? workflowFiles(github, workflowSuffix(folder))
      : await initFiles({
          provider,
          providers,
          org,
          folder,
          github,
          existing: flags.existing === true,
          namespace: await namespaceOf(root, folder, io),
        });
  const files = wanted.map((file) => ({
    ...file,
    path: path.join(file.atRoot ? root : io.cwd, file.file),
  }));
  const existing: InitFile[] = [];
  for (const file of files) {
    const there = await exists(file.path);
    // A symbolic link could lead anywhere; not even --force writes through one.
    if (there === 'link' || (there === 'file' && flags.force !== true)) existing.push(file);
  }
  if (existing.length > 0) {
    const list = existing.map((file) => file.file).join(', ');
    throw new UserError(
      COMMAND_CODES.initOverwrites.code,
      `Nothing was written, because these files exist already: ${list}.`,
      flags.force === true
        ? 'Remove these symbolic links first: init does not write through a link.'
        : 'Move them away. To overwrite them.',
      1,
      ...(flags.force === true ? [] : [again(flags)]),
    );
  }
  const shown = (file: string) => path.relative(io.cwd, file).replaceAll(path.sep, '/');
  for (const file of files) {
    await writing(shown(file.path), flags, async () => {
      await mkdir(path.dirname(file.path), { recursive: true });
      await writeFile(file.path, file.text, { flag: flags.force === true ? 'w' : 'wx' });
    });
    io.out(`wrote    ${shown(file.path)}\n`);
  }
  const ignore = path.join(root, '.gitignore');
  const wantsPlans = !isSetUp && provider.sync !== undefined;
  const lines = wantsPlans ? [IGNORED, planIn(folder)] : [IGNORED];
  const added = await writing(shown(ignore), flags, () => addIgnored(ignore, lines));
  if (added.length > 0) io.out(`wrote    ${shown(ignore)} (added ${added.join(', ')})\n`);
  if (!isSetUp) io.out(await nextCommands(provider, org, flags.existing === true, io.shell ?? 'sh'));
  if (github !== null) io.out(nextOnGithub(github));
  else io.out(nextForValidating(workflowSuffix(folder)));
  return 0;
}

function hasStarter(provider: Provider): provider is StartedProvider {
  return provider.starter !== undefined;
}

/** The provider of the default target; undefined where the configuration does not tell. */
async function configuredProvider(cwd: string, providers: readonly Provider[]): Promise<string | undefined> {
  const { config } = await loadConfig({ cwd, originUrl: null, kinds: [], providers });
  return config === undefined ? undefined : chooseTarget(config).target?.provider;
}

function readOrg(text: string | undefined, { words, settings }: Provider): AccountId {
  if (text === undefined) return null;
  const { account } = settings;
  const org = account?.read(text);
  if (org !== undefined) return org;
  throw new UserError(
    COMMAND_CODES.initOrg.code,
    account === null
      ? `--org means nothing here: ${words.platform} has no accounts to choose from.`
      : `--org is ${JSON.stringify(text)}, which is not ${account.form}.`,
    account === null ? 'Leave --org out.' : `Pass ${account.what}: --org ${account.example}.`,
  );
}

async function readGithub(
  action: string | true | undefined,
  { root, folder, provider }: { root: string; folder: string; provider: Provider },
  io: Io,
): Promise<WorkflowOptions | null> {
  if (action === undefined) return null;
  if (action !== true && !/^[\w.-]+\/[\w./-]+@[\w./-]+$/.test(action))
    throw new UserError(
      COMMAND_CODES.initAction.code,
      `--github is ${JSON.stringify(action)}, which does not name an Action.`,
      'Pass owner/name@commit, as in uses: of a workflow, or --github alone and fill it in later.',
    );
  const config = folder === '' ? null : `${folder}/${CONFIG_NAMES[0]}`;
  const branch = await defaultBranch(io.openGit(root));
  return { action: action === true ? null : action, branch, config, provider };
}

/** The default namespace: the last part of the origin's address, and the folder. */
async function namespaceOf(root: string, folder: string, io: Io): Promise<string> {
  const { code, stdout } = await io.openGit(root)(['config', '--get', 'remote.origin.url']);
  const url = code === 0 ? stdout.toString('utf8').trim() : '';
  return defaultNamespace(url === '' ? null : url, root, folder);
}

/** The default branch of the origin, else the branch that is checked out, else `main`. */
async function defaultBranch(git: Git): Promise<string> {
  const origin = await git(['symbolic-ref', '--short', 'refs/remotes/origin/HEAD']);
  const here = await git(['symbolic-ref', '--short', 'HEAD']);
  const told = (origin.code === 0 ? origin : here).stdout.toString('utf8').trim();
  const name = origin.code === 0 ? told.replace(/^[^/]+\//, '') : told;
  // Another name would need quotes in YAML; the user writes it.
  return /^[A-Za-z][\w./-]*$/.test(name) ? name : 'main';
}

async function exists(file: string): Promise<'file' | 'link' | undefined> {
  try {
    return (await lstat(file)).isSymbolicLink() ? 'link' : 'file';
  } catch {
    return undefined;
  }
}

/** The line that ignores a saved plan beside the configuration, and no file of this name anywhere else. */
function planIn(folder: string): string {
  const path = folder === '' ? '' : `${folder.replaceAll(/[\\*?[\]]/g, '\\$&')}/`;
  return `/${path}plan.json`;
}

/**
 * Adds lines to .gitignore: the ledger folder belongs to one machine, and a committed copy would be out of date; a
 * saved plan holds texts that were not reviewed. The added ones.
 */
async function addIgnored(file: string, wanted: readonly string[]): Promise<string[]> {
  const text = await readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return '';
    throw error;
  });
  const bare = (line: string) => line.trim().replace(/^\/|\/$/g, '');
  const there = new Set(text.split(/\r?\n/).map(bare));
  const added = wanted.filter((line) => !there.has(bare(line)));
  const before = text === '' || text.endsWith('\n') ? text : `${text}\n`;
  if (added.length > 0) await writeFile(file, `${before}${added.join('\n')}\n`);
  return added;
}

/** The same init, overwriting existing files. */
function again({ provider, org, github, existing }: InitFlags): PastedCommand {
  const flags = [
    ...(provider === undefined ? [] : ['--provider', provider]),
    ...(org === undefined ? [] : ['--org', org]),
    ...(github === undefined ? [] : github === true ? ['--github'] : ['--github', github]),
    ...(existing === true ? ['--existing'] : []),
  ];
  return pasted('init', '--force', ...flags);
}

async function writing<T>(file: string, flags: InitFlags, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    const reason = codeOf(error) ?? 'unknown error';
    throw new UserError(
      COMMAND_CODES.initUnwritable.code,
      `${file} cannot be written (${reason}).`,
      'The files listed above were written. Make the place writable, then write all files.',
      1,
      again(flags),
    );
  }
}

async function nextCommands(
  { words, settings, starter, sync, title }: StartedProvider,
  org: AccountId,
  existing: boolean,
  shell: Shell,
): Promise<string> {
  // The command comes last, so that the rest of the line can be copied.
  const step = (does: string, line: string) => `${`${does}:`.padEnd(44)} ${line}`;
  const command = (...words: string[]) => shellLine(pasted(...words), shell);
  const { account, defaultBaseUrl, baseUrlVariables } = settings;
  const named =
    org === null && account !== null
      ? [`Set ${account.key} of your ${words.account} in pipelines-sync.yaml.`]
      : [];
  const reached = [
    ...(defaultBaseUrl === null
      ? [step('set the address; a file cannot', exportLine(baseUrlVariables[0], exampleAddress(settings)))]
      : []),
    step(
      sync === undefined ? 'set a key of the server' : `set a key of the ${words.account}`,
      `export ${keyVariable(settings)}=${(await starter()).exampleKey}`,
    ),
  ];
  const pulled = [
    ...named,
    ...reached,
    step('write bundles of the live objects', command('pull', '--all')),
    step('check that files and platform are equal', command('plan')),
  ];
  if (existing) return `\nNext:\n${pulled.map((step) => `  ${step}\n`).join('')}`;
  const steps = [
    ...named,
    step('check the files, without a key', command('validate')),
    ...reached,
    ...(sync === undefined
      ? [step(`have ${title} judge them`, command('plan'))]
      : [
          step('see what apply would do (only reads)', command('plan')),
          step('apply it after confirmation', command('apply')),
        ]),
  ];
  return `\nNext:\n${steps.map((step) => `  ${step}\n`).join('')}`;
}

function nextOnGithub({ action, provider: { settings } }: WorkflowOptions): string {
  const steps = [
    ...(action === null
      ? [
          'In .github/workflows/pipelines-*.yml, set the repository of the Action and the commit of a release.',
        ]
      : []),
    ...(settings.defaultBaseUrl === null
      ? [`Add the address of the server to the repository as the variable ${settings.baseUrlVariables[0]}.`]
      : []),
    `Add the API key to the repository as the secret ${keyVariable(settings)}.`,
    'Open a pull request with these files: a comment shows what merging it will do.',
  ];
  return `\nOn GitHub:\n${steps.map((step) => `  ${step}\n`).join('')}`;
}

/** The workflow that only checks files has a placeholder, too. */
function nextForValidating(suffix: string): string {
  const file = `.github/workflows/pipelines-sync${suffix}.yml`;
  return `\nOn GitHub:\n  In ${file}, set the repository of the Action and the commit of a release.\n`;
}
