import { IS_PUBLISHED, keyVariable, REPOSITORY } from '../../../model/index.js';
import type { Provider } from '../../../providers/index.js';

/** What the workflows of a repository contain besides their fixed text. */
export interface WorkflowOptions {
  /** The Action as `uses:` names it, `owner/name@commit`; null: the user writes it later. */
  action: string | null;
  /** The branch whose pushes are applied. */
  branch: string;
  /** The configuration from the root of the repository; null for the usual place. */
  config: string | null;
  /** The provider whose key the workflows pass on. */
  provider: Pick<Provider, 'settings' | 'sync'>;
}

/**
 * Placeholder for an Action that was not named, for the user to replace. No account can have a name with brackets, so
 * GitHub never runs a stranger's Action in its place.
 */
export const UNNAMED_ACTION = `${IS_PUBLISHED ? REPOSITORY : `<${REPOSITORY.replace('/', '>/')}`}@<COMMIT>`;

// Looked up in public workflows in November 2026. To check: git ls-remote https://github.com/actions/checkout v5.0.0
const CHECKOUT = 'actions/checkout@08c6903cd8c0fde910a37f88322edcfb5dd907a8 # v5.0.0';
const UPLOAD = 'actions/upload-artifact@b7c566a772e6b6bfb58ed0dc250532a479d7789f # v6.0.0';

/**
 * The three workflows of the Action by name, each with no more rights than it needs. Pure. Where files are only checked,
 * there is nothing to apply and no drift.
 */
export function workflows(options: WorkflowOptions): { [name: string]: string } {
  if (options.provider.sync === undefined) return { plan: plan(options) };
  return { plan: plan(options), apply: apply(options), drift: drift(options) };
}

/**
 * The workflow for a repository without a key: it only checks files. Pure.
 * @param config the configuration from the root of the repository; null for the usual place
 */
export function validating(config: string | null): string {
  const at = config === null ? '' : `\n          config: ${JSON.stringify(config)}`;
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
      - uses: ${UNNAMED_ACTION}   # the repository of the Action, and the commit of a release
        with:
          command: validate${at}
`;
}

function plan(options: WorkflowOptions): string {
  return `# Comments the plan on every pull request, and checks merge groups of a merge queue. Only reads the platform.
# Without the secret (forks, bots), it checks the files only.
name: pipelines plan
on:
  pull_request:
    types: [opened, synchronize, reopened, ready_for_review]
  merge_group:

permissions:
  contents: read
  pull-requests: write   # to comment

# A newer commit cancels the plan of an older one.
concurrency:
  group: pipelines-plan-\${{ github.event.pull_request.number || github.ref }}
  cancel-in-progress: true

jobs:
  plan:
    runs-on: ubuntu-latest
    timeout-minutes: 15
    steps:
      - uses: ${CHECKOUT}
        with:
          persist-credentials: false
${step(options, [])}
      - uses: ${UPLOAD}
        if: always() && steps.pipelines.outputs.plan-path != ''
        with:
          name: pipelines-plan-\${{ github.run_attempt }}
          path: |
            \${{ steps.pipelines.outputs.plan-path }}
            \${{ steps.pipelines.outputs.markdown-path }}
`;
}

function apply(options: WorkflowOptions): string {
  return `# Applies every merge: the reviewed changes of its pull request, and nothing else. After a failure, run the job again
# to finish it.
name: pipelines apply
on:
  push:
    branches: [${options.branch}]

permissions:
  contents: write        # to push the ledger, a ref of this repository
  pull-requests: write   # to report the result in comments
  issues: write          # to list what is left to do
  actions: read          # to see whether the run that holds the ledger's lock has ended

# One at a time, in order, without dropping any.
concurrency:
  group: pipelines-apply
  cancel-in-progress: false
  queue: max

jobs:
  apply:
    runs-on: ubuntu-latest
    timeout-minutes: 60
    steps:
      - uses: ${CHECKOUT}
        with:
          persist-credentials: false
${step(options, [])}
`;
}

function drift(options: WorkflowOptions): string {
  return `# Compares the platform with what was applied, and keeps one issue open while there is drift. Only reads the platform.
name: pipelines drift
on:
  schedule:
    - cron: '23 5 * * *'
  workflow_dispatch:

permissions:
  contents: read
  issues: write

concurrency:
  group: pipelines-drift
  cancel-in-progress: false

jobs:
  drift:
    runs-on: ubuntu-latest
    timeout-minutes: 15
    steps:
      - uses: ${CHECKOUT}
        with:
          persist-credentials: false
          fetch-depth: 0   # to name the last author of an item in the issue
${step(options, ['command: drift'])}
`;
}

function step({ action, config, provider }: WorkflowOptions, inputs: readonly string[]): string {
  const { settings } = provider;
  const given = [
    ...inputs,
    ...(config === null ? [] : [`config: ${JSON.stringify(config)}`]),
    // An address that only a file names gets no key.
    ...(settings.defaultBaseUrl === null ? [`base-url: \${{ vars.${settings.baseUrlVariables[0]} }}`] : []),
    `api-key: \${{ secrets.${keyVariable(settings)} }}`,
  ];
  const lines = given.map((input) => `          ${input}`);
  return `      - uses: ${action ?? `${UNNAMED_ACTION}   # the repository of the Action, and the commit of a release`}
        id: pipelines
        with:
${lines.join('\n')}`;
}
