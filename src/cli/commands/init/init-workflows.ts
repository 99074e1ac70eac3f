import { IS_PUBLISHED, keyVariable, REPOSITORY } from '../../../model/index.js';
import { DEFAULT_PROVIDER } from '../../../providers/index.js';

/** What the workflows of a repository depend on. */
export interface WorkflowOptions {
  /** The Action as `uses:` names it, `owner/name@commit`; null: the user writes it later. */
  action: string | null;
  /** The branch whose pushes are applied. */
  branch: string;
  /** The configuration from the root of the repository; null for the usual place. */
  config: string | null;
}

/**
 * Stands where nobody said yet which Action it is, for the user to complete. No account can have a name with
 * brackets, so as long as this is nobody's, GitHub runs nothing of a stranger's either.
 */
export const UNNAMED_ACTION = `${IS_PUBLISHED ? REPOSITORY : `<${REPOSITORY.replace('/', '>/')}`}@<COMMIT>`;

// Looked up in public workflows in November 2026. To check: git ls-remote https://github.com/actions/checkout v5.0.0
const CHECKOUT = 'actions/checkout@08c6903cd8c0fde910a37f88322edcfb5dd907a8 # v5.0.0';
const UPLOAD = 'actions/upload-artifact@b7c566a772e6b6bfb58ed0dc250532a479d7789f # v6.0.0';

/** The three workflows of the Action by name, each with no more rights than it needs. Pure. */
export function workflows(options: WorkflowOptions): { [name: string]: string } {
  return { plan: plan(options), apply: apply(options), drift: drift(options) };
}

function plan(options: WorkflowOptions): string {
  return `# The plan of every pull request as one comment, and the check of the merge queue. It only reads the platform.
# Without the secret (forks, bots) the files alone are checked.
name: pipelines plan
on:
  pull_request:
    types: [opened, synchronize, reopened, ready_for_review]
  merge_group:

permissions:
  contents: read
  pull-requests: write   # the comment

# A newer commit makes the plan of an older one pointless.
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
  return `# Every merge is applied: what was reviewed in its pull request, and nothing else. Running the job again finishes
# what a failure left open.
name: pipelines apply
on:
  push:
    branches: [${options.branch}]

permissions:
  contents: write        # the ledger, a ref of this repository
  pull-requests: write   # what became of it, in the comments
  issues: write          # what is left to do
  actions: read          # whether the run that holds the ledger's lock has ended

# One after the other, and none is dropped.
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
  return `# Compares the platform with what was applied: one issue, open as long as there is drift. It only reads the platform.
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
          fetch-depth: 0   # so that the issue can say who changed an item last
${step(options, ['command: drift'])}
`;
}

function step({ action, config }: WorkflowOptions, inputs: readonly string[]): string {
  const given = [
    ...inputs,
    ...(config === null ? [] : [`config: ${JSON.stringify(config)}`]),
    `api-key: \${{ secrets.${keyVariable(DEFAULT_PROVIDER.settings)} }}`,
  ];
  const lines = given.map((input) => `          ${input}`);
  return `      - uses: ${action ?? `${UNNAMED_ACTION}   # the repository of the Action, and the commit of a release`}
        id: pipelines
        with:
${lines.join('\n')}`;
}
