import { IS_PUBLISHED, REPOSITORY } from '../../../model/index.js';
import { COMMENT_COMMANDS } from '../../../report/index.js';
import { inlineText } from '../../../source/edit/index.js';
import type { ServedTarget } from './served-target.js';

/** What the workflows of a repository contain besides their fixed text. */
export interface WorkflowOptions {
  /** The Action as `uses:` names it, `owner/name@commit`; null: the user writes it later. */
  action: string | null;
  /** The branch whose pushes are applied. */
  branch: string;
  /** The configuration from the root of the repository; null for the usual place. */
  config: string | null;
  /** Keeps the workflows of several folders apart: '' or `-rome`. */
  suffix: string;
  /** The targets in the order of the configuration; each has a job of its own. */
  targets: readonly ServedTarget[];
}

/**
 * Placeholder for an Action that was not named, for the user to replace. No account can have a name with brackets, so
 * GitHub never runs a stranger's Action in its place.
 */
export const UNNAMED_ACTION = `${IS_PUBLISHED ? REPOSITORY : `<${REPOSITORY.replace('/', '>/')}`}@<COMMIT>`;

/** The variable that names hosts which may receive a key. */
export const HOSTS = 'PIPELINES_SYNC_HOSTS';

// Looked up in public workflows in November 2026. To check: git ls-remote https://github.com/actions/checkout v5.0.0
const CHECKOUT = 'actions/checkout@08c6903cd8c0fde910a37f88322edcfb5dd907a8 # v5.0.0';
const UPLOAD = 'actions/upload-artifact@b7c566a772e6b6bfb58ed0dc250532a479d7789f # v6.0.0';

/**
 * The workflows of the Action by name, each with no more rights than it needs, with a job for every target. Pure.
 * Where files are only checked, there is nothing to apply and no drift; without trials, nothing to try.
 */
export function workflows(options: WorkflowOptions): { [name: string]: string } {
  if (!options.targets.some(({ isApplied }) => isApplied)) return { plan: plan(options) };
  return {
    plan: plan(options),
    apply: apply(options),
    drift: drift(options),
    commands: commands(options),
    ...(options.targets.some(({ trialMinutes }) => trialMinutes !== null) ? { trial: trial(options) } : {}),
  };
}

/**
 * The workflow for a repository without a key: it only checks files, with the Action or the placeholder. Pure.
 */
export function validating({
  action,
  config,
  targets,
}: Pick<WorkflowOptions, 'action' | 'config' | 'targets'>): string {
  const names = targets.flatMap(({ name }) => name ?? []);
  const given = [
    ...(config === null ? [] : [`config: ${JSON.stringify(config)}`]),
    ...(names.length === 0 ? [] : [`target: ${JSON.stringify(names.join(', '))}`]),
  ];
  return `# Checks the files of every pull request, without an API key and without contacting the platform.
# For plans in comments, apply on merge and drift reports, add the workflows of the GitHub Action:
# pipelines-sync init --github
name: pipelines-sync
on:
  pull_request:

permissions:
  contents: read

jobs:
  validate:
    runs-on: ubuntu-latest
    timeout-minutes: 15
    steps:
      - uses: ${CHECKOUT}
        with:
          persist-credentials: false
      - uses: ${used(action)}
        with:
          command: validate
${given.map((input) => `          ${input}\n`).join('')}`;
}

function plan(options: WorkflowOptions): string {
  const { suffix, targets } = options;
  const made = jobs('plan', 15, targets, (target) => {
    const part = target.job === '' ? '' : `${target.job}-`;
    return `${checkout()}
${step(options, target, { needsSecrets: true })}
      - uses: ${UPLOAD}
        if: always() && steps.pipelines.outputs.plan-path != ''
        with:
          name: pipelines-plan${suffix}-${part}\${{ github.run_attempt }}
          path: |
            \${{ steps.pipelines.outputs.plan-path }}
            \${{ steps.pipelines.outputs.markdown-path }}
            \${{ steps.pipelines.outputs.html-path }}
`;
  });
  return `# Comments the plan on every pull request, and checks merge groups of a merge queue. Only reads the platform.
# Without the secret (forks, bots), it checks the files only.
name: ${title('plan', suffix)}
on:
  pull_request:
    types: [opened, synchronize, reopened, ready_for_review]
  merge_group:

permissions:
  contents: read
  pull-requests: write   # to comment

# A newer commit cancels the plan of an older one.
concurrency:
  group: pipelines-plan${suffix}-\${{ github.event.pull_request.number || github.ref }}
  cancel-in-progress: true

${made}`;
}

function apply(options: WorkflowOptions): string {
  const { branch, suffix } = options;
  const targets = options.targets.filter(({ isApplied }) => isApplied);
  const made = jobs(
    'apply',
    60,
    targets,
    (target) => `${checkout()}
${step(options, target, { needsSecrets: true })}
`,
  );
  const order =
    targets.length > 1
      ? '\n# The targets are applied side by side. To apply one after another, write needs: with the job before it.'
      : '';
  return `# Applies every merge: the reviewed changes of its pull request, and nothing else. After a failure, run the job again
# to finish it.${order}
name: ${title('apply', suffix)}
on:
  push:
    branches: [${branch}]

permissions:
  contents: write        # to push the ledger, a ref of this repository
  pull-requests: write   # to report the result in comments
  issues: write          # to list what is left to do
  actions: read          # to see whether the run that holds the ledger's lock has ended

# One at a time, in order, without dropping any.
concurrency:
  group: pipelines-apply${suffix}
  cancel-in-progress: false
  queue: max

${made}`;
}

function drift(options: WorkflowOptions): string {
  const { suffix } = options;
  const targets = options.targets.filter(({ isApplied }) => isApplied);
  const made = jobs(
    'drift',
    15,
    targets,
    (target) => `${checkout()}
          fetch-depth: 0   # to name the last author of an item in the issue
${step(options, target, { inputs: ['command: drift'] })}
`,
  );
  const mayClean = targets.some(({ trialMinutes }) => trialMinutes !== null);
  return `# Compares the platform with what was applied, and keeps one issue open while there is drift. ${mayClean ? 'Removes what ended trials left.' : 'Only reads the platform.'}
name: ${title('drift', suffix)}
on:
  schedule:
    - cron: '23 5 * * *'
  workflow_dispatch:

permissions:
  contents: ${mayClean ? 'write   # to push the record of trials, before it removes what they left' : 'read'}
  issues: write

concurrency:
  group: pipelines-drift${suffix}
  cancel-in-progress: false

${made}`;
}

/** Commands that have a job of their own. */
type OwnJob = 'apply' | 'trial';

function commands(options: WorkflowOptions): string {
  const { suffix } = options;
  const targets = options.targets.filter(({ isApplied }) => isApplied);
  const tried = targets.filter(({ trialMinutes }) => trialMinutes !== null);
  const own: OwnJob[] = tried.length > 0 ? ['apply', 'trial'] : ['apply'];
  const others = COMMENT_COMMANDS.flatMap(({ name }) =>
    name === 'help' || own.some((one) => one === name) ? [] : name,
  );
  const begins = (words: string) => `startsWith(github.event.comment.body, '${words}')`;
  const made = [
    ...answering(options, targets, {
      name: 'commands',
      when: [begins('/pipelines'), ...own.map((name) => `!${begins(`/pipelines ${name}`)}`)],
      takes: others,
      minutes: () => 30,
      group: `# The commands of one pull request one after the other, without dropping any.
    concurrency:
      group: pipelines-commands${suffix}-\${{ github.event.issue.number }}`,
    }),
    ...answering(options, targets, {
      name: 'apply',
      when: [begins('/pipelines apply')],
      takes: ['apply'],
      minutes: () => 60,
      group: `# If the job of the apply workflow has an environment, give this one the same: environment: production
    # It waits for applies of merges, and they for it.
    concurrency:
      group: pipelines-apply${suffix}`,
    }),
    ...answering(options, tried, {
      name: 'trial',
      when: [begins('/pipelines trial')],
      takes: ['trial'],
      minutes: trialTime,
      group: `permissions:
      contents: write        # to push the record of trials, a ref of this repository
      pull-requests: write   # to reply, and to show the results in the comment
      checks: write          # to show the verdict as a check
    # It waits for the trials of the pull request that a label has started.
    concurrency:
      group: pipelines-trial${suffix}-\${{ github.event.issue.number }}`,
    }),
  ];
  return `# Carries out commands in comments on pull requests and on the issue about drift: "/pipelines help" lists them. Only people
# who may write to the repository can decide. It runs as the default branch has it, and no file of a pull request is run.
name: ${title('commands', suffix)}
on:
  issue_comment:
    types: [created]

permissions:
  contents: write        # to commit decisions to the branch of the pull request, and to push the ledger
  pull-requests: write   # to reply, and to write the plan
  issues: write          # to list what an apply left to do
  actions: read          # to see whether the run that holds the ledger's lock has ended

# Each job has its own concurrency group: an ordinary comment starts no job, so it waits for nothing.
jobs:
${made.join('\n')}`;
}

/** Jobs that answer comments, one for each target: the reply, and the branch, are the same for all of them. */
function answering(
  options: WorkflowOptions,
  targets: readonly ServedTarget[],
  {
    name,
    when,
    takes,
    minutes,
    group,
  }: {
    name: string;
    /** All of them have to be true. */
    when: readonly string[];
    takes: readonly string[];
    minutes(target: ServedTarget): number;
    /** Lines of the job up to the name of its concurrency group. */
    group: string;
  },
): string[] {
  return targets.map((target, index) => {
    const before = targets[index - 1];
    const after = before === undefined ? '' : `    needs: ${jobName(name, before)}\n`;
    const all = before === undefined ? when : ['!cancelled()', ...when];
    const inputs = ['command: comment', `comment-commands: ${takes.join(', ')}`];
    return `  ${jobName(name, target)}:
${after}    if: >-
      ${all.join(' &&\n      ')}
    runs-on: ubuntu-latest
    timeout-minutes: ${minutes(target)}
    ${group}
      cancel-in-progress: false
      queue: max
    steps:
${checkout()}
${step(options, target, { needsSecrets: true, inputs })}
`;
  });
}

/** Longest time for what a job does besides its trials: the plan, the comment, and removing what a trial made. */
const AROUND_TRIALS = 15;

/** More than `limits.minutes` of all trials of a target together. */
function trialTime({ trialMinutes }: ServedTarget): number {
  return (trialMinutes ?? 0) + AROUND_TRIALS;
}

function trial(options: WorkflowOptions): string {
  const { suffix } = options;
  const made = options.targets.flatMap((target) => {
    if (target.trialMinutes === null) return [];
    return `  ${jobName('trial', target)}:
    if: >-
      github.event.pull_request.head.repo.full_name == github.repository &&
      contains(github.event.pull_request.labels.*.name, 'pipelines:trial')
    runs-on: ubuntu-latest
    timeout-minutes: ${trialTime(target)}   # more than limits.minutes of all trials together
    steps:
${checkout()}
${step(options, target, { needsSecrets: true, inputs: ['command: trial'] })}
`;
  });
  return `# Runs the trials of what a pull request changes, after somebody sets the label pipelines:trial: live prompts against those of
# the files. It creates tasks on the platform. Pull requests from forks are not tried.
name: ${title('trial', suffix)}
on:
  pull_request:
    types: [labeled, synchronize]

permissions:
  contents: write        # to push the record of trials, a ref of this repository
  pull-requests: write   # to show the results in the comment
  checks: write          # to show the verdict as a check

# A running trial is not cancelled by a newer commit. The next run tries the newest one.
concurrency:
  group: pipelines-trial${suffix}-\${{ github.event.pull_request.number }}
  cancel-in-progress: false
  queue: max

jobs:
${made.join('\n')}`;
}

function title(does: string, suffix: string): string {
  return `pipelines ${does}${suffix.replace('-', ' ')}`;
}

/** A job for each target. @param stepsOf its steps, as lines of the workflow */
function jobs(
  does: string,
  minutes: number,
  targets: readonly ServedTarget[],
  stepsOf: (target: ServedTarget) => string,
): string {
  const made = targets.map(
    (target) => `  ${jobName(does, target)}:
    runs-on: ubuntu-latest
    timeout-minutes: ${minutes}
    steps:
${stepsOf(target)}`,
  );
  return `jobs:\n${made.join('\n')}`;
}

function jobName(does: string, { job }: ServedTarget): string {
  return job === '' ? does : `${does}-${job}`;
}

function used(action: string | null): string {
  return action ?? `${UNNAMED_ACTION}   # the repository of the Action, and the commit of a release`;
}

function checkout(): string {
  return `      - uses: ${CHECKOUT}
        with:
          persist-credentials: false`;
}

function step(
  { action, config }: WorkflowOptions,
  target: ServedTarget,
  { inputs = [], needsSecrets = false }: { inputs?: readonly string[]; needsSecrets?: boolean },
): string {
  const given = [
    ...inputs,
    ...(config === null ? [] : [`config: ${JSON.stringify(config)}`]),
    ...(target.name === null ? [] : [`target: ${inlineText(target.name, { quote: 'double', flow: true })}`]),
    // An address that only a file names gets no key.
    ...(target.address === null ? [] : [`base-url: \${{ vars.${target.address} }}`]),
    `api-key: \${{ secrets.${target.key} }}`,
  ];
  const env = [
    ...(target.host === null ? [] : [`${HOSTS}: \${{ vars.${HOSTS} }}`]),
    ...(needsSecrets ? target.secrets : []).map(({ name, own }) => {
      const value = own === null ? `secrets.${name}` : `secrets.${own} || secrets.${name}`;
      return `${name}: \${{ ${value} }}`;
    }),
  ];
  const lines = (texts: readonly string[]) => texts.map((text) => `          ${text}`).join('\n');
  return `      - uses: ${used(action)}
        id: pipelines
        with:
${lines(given)}${env.length === 0 ? '' : `\n        env:\n${lines(env)}`}`;
}
