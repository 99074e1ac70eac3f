import {
  exampleAddress,
  exportLine,
  IS_PUBLISHED,
  keyVariable,
  PACKAGE,
  pasted,
  type Shell,
  shellLine,
  targetKeyVariable,
  VERSION,
} from '../../../model/index.js';
import { ciCommands, PACKAGE_FROM, PACKAGE_VARIABLE, variablesOf } from './ci-commands.js';
import type { Ci, NewTarget } from './init-answers.js';
import { GITLAB_FILE } from './init-gitlab.js';
import type { WorkflowOptions } from './init-workflows.js';
import { below, byHand, type NextStep, type NextSteps, step } from './next-steps.js';
import type { StartedProvider } from './started-provider.js';

/** A new repository and how far it got. */
export interface Started {
  provider: StartedProvider;
  targets: readonly [NewTarget, ...NewTarget[]];
  isExisting: boolean;
  /** The live objects were pulled, with a key and an address that are set here. */
  isPulled: boolean;
  /** Kinds of which the files have items that are launched. */
  launched: readonly string[];
}

/** The next commands after first files were written. */
export async function nextCommands(started: Started, shell: Shell): Promise<NextSteps> {
  const { provider, targets, isExisting, isPulled, launched } = started;
  const { sync, title } = provider;
  const command = (...words: string[]) => shellLine(pasted(...words), shell);
  const reached = isPulled ? [] : await reach(started);
  const steps = [...openAccounts(started)];
  if (!isExisting) steps.push(step('check the files, without a key', command('validate')));
  steps.push(...reached);
  if (isExisting && !isPulled)
    steps.push(step('write bundles of the live objects', command('pull', '--all')));
  if (sync === undefined) steps.push(step(`have ${title} judge them`, command('plan')));
  else if (isExisting) steps.push(step('check that files and platform are equal', command('plan')));
  else steps.push(step('see what apply would do (only reads)', command('plan')));
  for (const { name } of targets.slice(1))
    steps.push(step(`the same for ${name}`, command('plan', '--target', name)));
  if (!isExisting && sync !== undefined) steps.push(step('apply it after confirmation', command('apply')));
  for (const kind of launched)
    steps.push(step(`launch ${kind}; the first apply holds them`, command('apply', '--launch', `${kind}/*`)));
  return { where: 'here', steps };
}

/** Targets whose account is still to be written. */
function openAccounts({ provider: { words, settings }, targets }: Started): NextStep[] {
  const open = targets.filter(({ org }) => org === null);
  if (open.length === 0 || settings.account === null) return [];
  const whose = targets.length === 1 ? `your ${words.account}` : open.map(({ name }) => name).join(', ');
  return [byHand(`Set ${settings.account.key} of ${whose} in pipelines-sync.yaml.`)];
}

/** The lines that set address and keys. */
async function reach({ provider, targets }: Started): Promise<NextStep[]> {
  const { settings, sync, words, starter } = provider;
  const { defaultBaseUrl, baseUrlVariables } = settings;
  const { exampleKey } = await starter();
  const whose = sync === undefined ? 'server' : words.account;
  const keys =
    targets.length === 1
      ? [step(`set a key of the ${whose}`, `export ${keyVariable(settings)}=${exampleKey}`)]
      : targets.map(({ name }) =>
          step(`set a key for ${name}`, `export ${targetKeyVariable(settings, name)}=${exampleKey}`),
        );
  if (defaultBaseUrl !== null) return keys;
  const address = exportLine(baseUrlVariables[0], exampleAddress(settings));
  return [step('set the address; a file cannot', address), ...keys];
}

/** What is left to do where changes are planned and applied. */
export function nextInCi(ci: Ci | null, options: WorkflowOptions, isAlone: boolean, shell: Shell): NextSteps {
  switch (ci) {
    case null:
      return onGithub(['pipelines-sync'], options, []);
    case 'github':
      return onGithub(['pipelines-*'], options, repositorySettings(options, isAlone));
    case 'gitlab':
      return {
        where: 'gitlab',
        steps: [
          byHand(
            `The first lines of ${GITLAB_FILE} say which variables to set, and how jobs may push the ledger.`,
          ),
        ],
      };
    case 'other':
      return inAnyCi(options, shell);
    case 'none':
      return { where: 'here', steps: [] };
  }
}

function onGithub(
  [name = '']: readonly string[],
  { action, suffix }: WorkflowOptions,
  rest: readonly NextStep[],
): NextSteps {
  const open = `In .github/workflows/${name}${name.endsWith('*') ? '' : suffix}.yml, set the repository of the Action and the commit of a release.`;
  return { where: 'github', steps: [...(action === null ? [byHand(open)] : []), ...rest] };
}

/** Everything that only somebody with rights to the settings of the repository can do. */
function repositorySettings({ targets, branch, suffix }: WorkflowOptions, isAlone: boolean): NextStep[] {
  const { secrets, others } = variablesOf(targets);
  const own = targets.flatMap(({ secrets: one }) => one.flatMap((secret) => secret.own ?? []));
  const address = (name: string) => {
    const hosts = targets.flatMap(({ host }) => host ?? []);
    return name === 'PIPELINES_SYNC_HOSTS'
      ? [...new Set(hosts)].join(',')
      : exampleAddress({ defaultBaseUrl: null });
  };
  const checks = targets.map(({ job }) => (job === '' ? 'plan' : `plan-${job}`));
  const secret = (name: string) => `gh secret set ${name}`;
  return [
    below(
      `Add ${secrets.length === 1 ? 'the secret' : 'the secrets'}; each line asks for the value`,
      secrets.map(secret),
    ),
    ...(own.length === 0
      ? []
      : [
          below(
            'Where targets need different values of a secret, add these as well; they come first',
            own.map(secret),
          ),
        ]),
    ...(others.length === 0
      ? []
      : [
          below(
            'Add the variables, with your own values; a file cannot decide where a key goes',
            others.map((name) => `gh variable set ${name} --body ${address(name)}`),
          ),
        ]),
    byHand(
      `In the rules of the branch ${branch}, require a pull request and ${checks.length === 1 ? 'the check' : 'the checks'} ${checks.join(', ')}.`,
    ),
    byHand('If Settings > Actions > General allows only some actions, allow this one and those of actions/.'),
    ...(isAlone
      ? []
      : [byHand(`Remove .github/workflows/pipelines-sync${suffix}.yml: the plan checks the files, too.`)]),
    byHand('Open a pull request with these files: a comment shows what merging it will do.'),
  ];
}

/** What the jobs of a CI system have to do that nobody here has files for. */
function inAnyCi({ targets, config }: WorkflowOptions, shell: Shell): NextSteps {
  const { secrets, others } = variablesOf(targets);
  const commands = targets.map((target) => ({ ...ciCommands(target, config, shell), ...target }));
  const each = (does: string, all: readonly string[]) => all.map((line) => step(does, line));
  const steps = [
    step(
      'install the package',
      `npm install --global ${IS_PUBLISHED ? `${PACKAGE}@${VERSION}` : `"${PACKAGE_FROM}"`}`,
    ),
    ...each(
      'on pull requests, without a key',
      commands.map(({ validate }) => validate),
    ),
    ...each(
      'on pull requests, as a comment',
      commands.map(({ plan }) => plan),
    ),
    ...each(
      'after a merge, one at a time',
      commands.flatMap((one) => (one.isApplied ? one.apply : [])),
    ),
    ...each(
      'every day',
      commands.flatMap((one) => (one.isApplied ? one.drift : [])),
    ),
    ...(IS_PUBLISHED
      ? []
      : [
          byHand(
            `Set ${PACKAGE_VARIABLE} to path or address of the archive that npm pack makes of pipelines-sync.`,
          ),
        ]),
    byHand(`Set the secrets ${secrets.join(', ')} in the jobs that plan, apply or look for drift.`),
    ...(others.length === 0 ? [] : [byHand(`Set ${others.join(', ')} there, too.`)]),
    byHand('The job that applies pushes the ledger, so it needs the right to push.'),
  ];
  return { where: 'ci', steps };
}
