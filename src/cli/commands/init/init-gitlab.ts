import { IS_PUBLISHED, PACKAGE, VERSION } from '../../../model/index.js';
import { type CiCommands, ciCommands, PACKAGE_FROM, PACKAGE_VARIABLE, variablesOf } from './ci-commands.js';
import type { ServedTarget } from './served-target.js';

/** File of the jobs at the root of a repository on GitLab. */
export const GITLAB_FILE = '.gitlab-ci.yml';

/** What the jobs contain besides their fixed text. */
export interface GitlabOptions {
  /** The configuration from the root of the repository; null for the usual place. */
  config: string | null;
  /** Keeps the jobs of several folders apart: '' or `-rome`. */
  suffix: string;
  targets: readonly ServedTarget[];
}

/**
 * The jobs of GitLab: merge requests are validated and planned, the default branch is applied, scheduled pipelines look
 * for drift. As long as nobody owns a package name, a variable of the project says what to install. Pure.
 */
export function gitlabJobs(options: GitlabOptions): string {
  const { suffix, targets } = options;
  return `${about(targets)}
.pipelines-sync${suffix}:
  image: node:24
  variables:
    GIT_DEPTH: "0"   # the ledger looks into the history
${IS_PUBLISHED ? `    ${PACKAGE_VARIABLE}: "${PACKAGE}@${VERSION}"\n` : ''}  before_script:
    - npm install --global "${PACKAGE_FROM}"

${targets.map((target) => jobsOf(target, options)).join('\n')}`;
}

function about(targets: readonly ServedTarget[]): string {
  const { secrets, others } = variablesOf(targets);
  const install = `#   ${PACKAGE_VARIABLE}: path or address of the archive that npm pack makes of pipelines-sync`;
  return [
    '# Validates and plans merge requests, applies the default branch, and looks for drift in scheduled pipelines.',
    '#',
    '# Set these variables under Settings > CI/CD > Variables:',
    ...(IS_PUBLISHED ? [] : [install]),
    ...secrets.map((name) => `#   ${name}: masked`),
    ...others.map((name) => `#   ${name}`),
    '# A protected variable does not reach merge requests: without the key, their files are only validated.',
    '# To let the jobs push the ledger, allow it under Settings > CI/CD > Job token permissions >',
    '# Allow Git push requests to the repository.',
    '',
  ].join('\n');
}

function jobsOf(target: ServedTarget, { config, suffix }: GitlabOptions): string {
  const commands = ciCommands(target, config);
  const name = `${suffix}${target.job === '' ? '' : `-${target.job}`}`;
  const made = [validate(commands), plan(commands, target, name)];
  if (target.isApplied) made.push(apply(commands, name), drift(commands));
  return made
    .map(([does, lines]) =>
      [`pipelines-${does}${name}:`, `  extends: .pipelines-sync${suffix}`, ...lines, ''].join('\n'),
    )
    .join('\n');
}

type Job = [does: string, lines: string[]];

function validate(commands: CiCommands): Job {
  return [
    'validate',
    [...when('$CI_PIPELINE_SOURCE == "merge_request_event"'), ...script(commands.validate)],
  ];
}

function plan(commands: CiCommands, { key }: ServedTarget, name: string): Job {
  const file = `plan${name}.md`;
  return [
    'plan',
    [
      ...when(`$CI_PIPELINE_SOURCE == "merge_request_event" && $${key}`),
      ...script(`${commands.plan} > ${file}`),
      '  after_script:',
      `    - cat ${file}`,
      '  # Exit code 3: something is held. The plan says what, and merging is still possible.',
      '  allow_failure:',
      '    exit_codes: [3]',
      '  artifacts:',
      '    when: always',
      `    expose_as: plan${name.replaceAll('.', '-')}`,
      `    paths: [${file}]`,
    ],
  ];
}

function apply(commands: CiCommands, name: string): Job {
  return [
    'apply',
    [
      ...when('$CI_PIPELINE_SOURCE == "push" && $CI_COMMIT_BRANCH == $CI_DEFAULT_BRANCH'),
      '  # One at a time. After a failure, run the job again to finish it.',
      `  resource_group: pipelines${name}`,
      '  interruptible: false',
      ...script(commands.apply),
    ],
  ];
}

function drift(commands: CiCommands): Job {
  return ['drift', [...when('$CI_PIPELINE_SOURCE == "schedule"'), ...script(commands.drift)]];
}

function when(rule: string): string[] {
  return ['  rules:', `    - if: ${rule}`];
}

function script(command: string): string[] {
  return ['  script:', `    - ${/: | #|^\W/.test(command) ? JSON.stringify(command) : command}`];
}
