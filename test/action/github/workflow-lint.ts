import { existsSync } from 'node:fs';
import { join } from 'node:path';
import {
  isMap,
  isPair,
  isScalar,
  isSeq,
  LineCounter,
  type Node,
  type Pair,
  parseDocument,
  visit,
  type YAMLMap,
} from 'yaml';
import { actionProblems, workflowProblems } from './workflow-parser.js';

export interface LintOptions {
  /** The most that the workflow may ask for; what is not named is nothing. */
  permissions: Record<string, 'read' | 'write'>;
  /** Actions as `owner/name` that are named without a real commit, since it is not known before a release. */
  unpinned?: readonly string[];
}

/**
 * Everything that is wrong with a workflow file that people will copy, as `line:column sentence`: what GitHub's own
 * parser refuses, and what it lets through but a careful reader would not.
 */
export async function lintWorkflow(text: string, options: LintOptions): Promise<string[]> {
  const fromGithub = await workflowProblems(text);
  const workflow = new Workflow(text, options);
  return fromGithub.length > 0 ? fromGithub : workflow.problems();
}

class Workflow {
  readonly #lines = new LineCounter();
  readonly #root: YAMLMap | undefined;
  readonly #text: string;
  readonly #options: LintOptions;
  readonly #found: string[] = [];

  constructor(text: string, options: LintOptions) {
    const { contents } = parseDocument(text, { lineCounter: this.#lines });
    this.#root = isMap(contents) ? contents : undefined;
    this.#text = text;
    this.#options = options;
  }

  problems(): string[] {
    if (this.#root === undefined) return ['1:1 This is no workflow.'];
    this.#triggers(this.#root);
    this.#concurrency(this.#root);
    this.#noSecretsFor(this.#root, 'all jobs');
    const whole = this.#permissions(this.#root);
    for (const [name, job] of maps(this.#root.get('jobs'))) {
      const own = this.#permissions(job) ?? whole;
      if (own === undefined) this.#say(job, `Job ${name} has no permissions, nor has the workflow.`);
      if (!job.has('uses') && !job.has('timeout-minutes'))
        this.#say(job, `Job ${name} has no timeout-minutes.`);
      this.#noSecretsFor(job, `all steps of job ${name}`);
      for (const step of steps(job)) this.#checkout(step, own ?? {});
    }
    this.#uses(this.#root);
    this.#scripts(this.#root);
    return this.#found;
  }

  #say(node: unknown, sentence: string): void {
    const { line, col } = this.#lines.linePos((node as Node | null)?.range?.[0] ?? 0);
    this.#found.push(`${line}:${col} ${sentence}`);
  }

  #triggers(root: YAMLMap): void {
    const on = root.get('on', true);
    const events = namesOf(on);
    if (events.includes('pull_request_target')) {
      this.#say(on, 'pull_request_target runs with secrets for everybody who can open a pull request.');
    }
    if (!isMap(on)) {
      if (events.includes('push'))
        this.#say(on, 'A push is taken from every branch and tag: name the branches.');
      return;
    }
    const push = on.get('push');
    // Named tags alone mean no push of a branch.
    if (on.has('push') && !(isMap(push) && (push.has('branches') || push.has('tags')))) {
      this.#say(on, 'A push is taken from every branch and tag: name the branches.');
    }
    const run = on.get('workflow_run');
    if (on.has('workflow_run') && !(isMap(run) && run.has('types'))) {
      this.#say(on, 'workflow_run needs types, or it runs twice for each run.');
    }
    for (const entry of listOf(on.get('schedule'))) {
      const cron = isMap(entry) ? String(entry.get('cron')) : '';
      if (/^0\s/.test(cron))
        this.#say(entry, 'Schedules at the full hour are late or left out: take another minute.');
    }
  }

  /** Two runs of one kind must wait for each other, and one that writes must not be broken off. */
  #concurrency(root: YAMLMap): void {
    const events = namesOf(root.get('on', true));
    const jobs = maps(root.get('jobs')).map(([, job]) => job);
    const groups = [root, ...jobs]
      .map((owner) => owner.get('concurrency', true))
      .filter((one) => one !== undefined);
    if (groups.length === 0) this.#say(root, 'There is no concurrency group.');
    const writes = events.some(
      (event) => event === 'push' || event === 'schedule' || event === 'workflow_dispatch',
    );
    for (const group of groups) {
      if (isMap(group) && group.get('cancel-in-progress') === true && writes) {
        this.#say(
          group,
          'A newer run would break off one that writes: cancel-in-progress must not be true here.',
        );
      }
    }
  }

  /** Checks a `permissions` block and gives it; undefined when there is none. */
  #permissions(owner: YAMLMap): Record<string, string> | undefined {
    const node = owner.get('permissions', true);
    if (node === undefined) return undefined;
    if (!isMap(node)) {
      this.#say(node, 'Permissions are named one by one.');
      return {};
    }
    const asked: Record<string, string> = {};
    for (const { key, value } of node.items as Pair<Node, Node>[]) {
      const scope = String(key);
      const level = String(value);
      asked[scope] = level;
      const most = this.#options.permissions[scope];
      const fits = level === 'none' || most === 'write' || most === level;
      if (!fits) this.#say(key, `${scope}: ${level} is more than the workflow needs.`);
    }
    return asked;
  }

  #noSecretsFor(owner: YAMLMap, whom: string): void {
    const env = owner.get('env', true);
    if (isMap(env) && /\$\{\{[^}]*\bsecrets\b/.test(this.#textOf(env))) {
      this.#say(env, `A secret is given to ${whom}: give it to the one step that needs it.`);
    }
  }

  #checkout(step: YAMLMap, permissions: Record<string, string>): void {
    if (!/^actions\/checkout@/.test(String(step.get('uses')))) return;
    const options = step.get('with');
    const persist = isMap(options) ? options.get('persist-credentials') : undefined;
    if (persist === undefined)
      this.#say(step, 'checkout keeps the token for later steps: say persist-credentials.');
    if (persist === true && permissions.contents !== 'write') {
      this.#say(step, 'The token is kept and may not write contents: persist-credentials should be false.');
    }
    const ref = isMap(options) ? String(options.get('ref') ?? '') : '';
    if (/workflow_run\.head|pull_request\.head/.test(ref)) {
      this.#say(step, 'Code of a pull request is checked out where secrets may be.');
    }
  }

  #uses(root: YAMLMap): void {
    visit(root, {
      Pair: (_at, { key, value }) => {
        if (!isScalar(key) || key.value !== 'uses' || !isScalar(value)) return;
        const used = String(value.value);
        if (used.startsWith('./')) return;
        const problem = used.startsWith('docker://')
          ? pinOfImage(used)
          : this.#pin(used, value.comment ?? '');
        if (problem !== undefined) this.#say(value, problem);
      },
    });
  }

  #pin(used: string, comment: string): string | undefined {
    const [action = '', ref = ''] = used.split('@');
    const name = action.split('/').slice(0, 2).join('/');
    if (this.#options.unpinned?.includes(name)) return undefined;
    if (!/^[0-9a-f]{40}$/.test(ref)) return `${used} is not pinned to a commit.`;
    if (new Set(ref).size < 6 || '0123456789abcdef'.repeat(4).includes(ref))
      return `${ref} is no real commit.`;
    if (!/^\s*v\d+(\.\d+)*\b/.test(comment)) return `${name} has no comment that tells its version.`;
    return undefined;
  }

  /** An expression in a script is put into its text before it runs, whatever it holds. */
  #scripts(root: YAMLMap): void {
    visit(root, {
      Pair: (_at, pair) => {
        if (!isPair(pair) || !isScalar(pair.key) || !isScalar(pair.value)) return;
        const key = String(pair.key.value);
        if ((key === 'run' || key === 'script') && String(pair.value.value).includes('${{')) {
          this.#say(pair.value, `An expression in ${key}: take the value from env.`);
        }
      },
    });
  }

  #textOf(node: Node): string {
    const [from = 0, , to = 0] = node.range ?? [];
    return this.#text.slice(from, to);
  }
}

function pinOfImage(used: string): string | undefined {
  return /@sha256:[0-9a-f]{64}$/.test(used) ? undefined : `${used} is not pinned to a digest.`;
}

/** What is wrong with the action.yml in a folder, as `line:column sentence` or a sentence. */
export async function lintAction(text: string, folder: string): Promise<string[]> {
  const found = await actionProblems(text);
  const action: unknown = parseDocument(text).toJS();
  const { name, description, inputs, outputs, runs } = Object(action) as Record<string, unknown>;
  if (typeof name !== 'string') found.push('The action has no name.');
  if (typeof description !== 'string') found.push('The action has no description.');
  for (const [kind, entries] of Object.entries({ input: inputs, output: outputs })) {
    for (const [key, entry] of Object.entries(Object(entries) as Record<string, unknown>)) {
      if (!Object(entry).description) found.push(`The ${kind} ${key} has no description.`);
      if (!/^[a-z][a-z0-9-]*$/.test(key))
        found.push(`The ${kind} ${key} is not written in small letters and dashes.`);
    }
  }
  const { using, ...programs } = Object(runs) as Record<string, unknown>;
  if (using !== 'node24') found.push(`The action runs with ${String(using)}, not node24.`);
  for (const part of ['pre', 'main', 'post']) {
    const file = programs[part];
    if (typeof file === 'string' && !existsSync(join(folder, file)))
      found.push(`runs.${part}: there is no ${file}.`);
  }
  if (typeof programs.main !== 'string') found.push('The action has no runs.main.');
  return found;
}

function namesOf(on: unknown): string[] {
  if (isScalar(on)) return [String(on.value)];
  if (isMap(on)) return on.items.map(({ key }) => String(key));
  return listOf(on).map(String);
}

function listOf(node: unknown): unknown[] {
  return isSeq(node) ? node.items : [];
}

function maps(node: unknown): [string, YAMLMap][] {
  if (!isMap(node)) return [];
  return node.items.flatMap(({ key, value }) =>
    isMap(value) ? [[String(key), value] as [string, YAMLMap]] : [],
  );
}

function steps(job: YAMLMap): YAMLMap[] {
  return listOf(job.get('steps')).filter((step) => isMap(step));
}
