import type { CreateHow, Platform, WriteResult } from '../../../compare/index.js';
import { type HttpClient, HttpError, HttpStatusError } from '../../../http/index.js';
import {
  type AccountId,
  coded,
  type Finding,
  isObject,
  type Json,
  type JsonObject,
  type Kind,
  type Partition,
  PLATFORM_CODES,
  UserError,
  withoutStop,
} from '../../../model/index.js';
import type {
  Launched,
  PinnedSwap,
  ReadResults,
  TrialEntry,
  TrialPlatform,
  Trials,
  TrialWorkflow,
} from '../../trials.js';
import { objectRoute } from '../routes.js';
import { criterionOfRow, type KnownCriterion } from './criterion-names.js';
import { experimentBody, tasksOfBody } from './experiment-body.js';
import { readLaunched } from './launched.js';
import { namedAlike, withUnanswered } from './named-sides.js';
import { missingAnswers, readSide } from './side-results.js';
import { TaskExport } from './task-export.js';
import { TRIAL_CODES } from './trial-codes.js';

/** The kind of what a trial launches. */
const EXPERIMENTS = 'experiments';

/** Trials of one organization (C-a.4, C-b.7, C-j). */
export class PipelinesTrials implements TrialPlatform {
  readonly #client: HttpClient;
  readonly #platform: Platform;
  readonly #account: AccountId;
  readonly #kinds: { get(name: string): Kind };
  readonly #exports = new Map<string, TaskExport>();
  #known: Promise<readonly KnownCriterion[]> | undefined;

  constructor(on: Parameters<Trials['connect']>[0]) {
    this.#client = on.client;
    this.#platform = on.platform;
    this.#account = on.account;
    this.#kinds = on.kinds;
  }

  async look(entry: TrialEntry): Promise<TrialWorkflow> {
    const path = workflowPath(entry);
    const workflow = await this.#read(path);
    if (workflow === null)
      return {
        name: null,
        findings: [
          {
            ...coded(TRIAL_CODES.notThere),
            message: `The platform has no ${entry.label} in project ${entry.where.project}, or the key cannot see it.`,
            remedy: 'Check project_id and workflow_id.',
            place: entry.place,
          },
        ],
        users: null,
      };
    const name = isObject(workflow) && typeof workflow.name === 'string' ? workflow.name : null;
    const mode = await this.#read(`${path}/creation-mode`);
    if (isObject(mode) && mode.requires_csv === true)
      throw new UserError(
        TRIAL_CODES.needsCsv.code,
        `Trial ${entry.name} was not launched: ${entry.label}${name === null ? '' : ` (${name})`} creates tasks only from a CSV file.`,
        'Nothing was changed. Try a workflow that creates its tasks by itself.',
        3,
      );
    const shown = await this.#read(`${path}/configurable-fields`);
    const fields = isObject(shown) && Array.isArray(shown.fields) ? shown.fields.filter(isField) : null;
    return {
      name,
      findings: fields === null ? [] : checkFields(entry, fields),
      users: fields === null ? null : usersOf(fields),
    };
  }

  body(entry: TrialEntry, swaps: readonly PinnedSwap[]): JsonObject {
    return experimentBody(entry, swaps);
  }

  tasksOf(body: JsonObject): number | null {
    return tasksOfBody(body);
  }

  launch(entry: TrialEntry, body: JsonObject, how: CreateHow): Promise<WriteResult> {
    const kind = this.#kinds.get(EXPERIMENTS);
    return this.#platform.create({ kind, partition: partitionOf(entry) }, body, how);
  }

  async status(entry: Pick<TrialEntry, 'where'>, id: number | string): Promise<Launched | null> {
    const body = await this.#read(this.#experiment(entry, id));
    return body === null ? null : readLaunched(body);
  }

  async cancel(entry: Pick<TrialEntry, 'where'>, id: number | string): Promise<string | null> {
    return this.#send(`${this.#experiment(entry, id)}/cancel`);
  }

  async archive({ where }: Pick<TrialEntry, 'where'>, workflow: string): Promise<string | null> {
    if (workflow === String(where.workflow)) return 'it is the workflow of the trial, and no copy';
    return this.#send(`/api/projects/${where.project}/workflows/${encodeURIComponent(workflow)}/archive`);
  }

  criteria(): Promise<readonly KnownCriterion[]> {
    this.#known ??= this.#criteria();
    return this.#known;
  }

  async #criteria(): Promise<readonly KnownCriterion[]> {
    const kind = this.#kinds.get('criteria');
    const answer = await this.#platform.answer({ ask: 'list', kind, partition: kind.home });
    return answer.state === 'rows' ? answer.rows.flatMap((row) => criterionOfRow(row) ?? []) : [];
  }

  async results(
    entry: TrialEntry,
    launched: Launched,
    until = Number.POSITIVE_INFINITY,
  ): Promise<ReadResults> {
    const known = await this.criteria();
    const read = (name: 'base' | 'head') => {
      const tasks = this.#exportOf(entry, launched[name].workflow.id);
      return readSide({ name, entry, launched: launched[name], known, tasks, until });
    };
    const [base, head] = await Promise.all([read('base'), read('head')]);
    const named = namedAlike([base, head]);
    const [before, after] = withUnanswered(named);
    return { base: before, head: after, missing: missingAnswers(named, entry, known) };
  }

  #exportOf({ where }: TrialEntry, workflow: string): TaskExport {
    const path = `/api/projects/${where.project}/workflows/${encodeURIComponent(workflow)}`;
    const known = this.#exports.get(path) ?? new TaskExport(this.#client, path);
    this.#exports.set(path, known);
    return known;
  }

  #experiment(entry: Pick<TrialEntry, 'where'>, id: number | string): string {
    return objectRoute(EXPERIMENTS, partitionOf(entry), this.#account, id);
  }

  /** An answer; null for 404. */
  async #read(path: string): Promise<Json | null> {
    try {
      return (await this.#client.read(path)).body ?? null;
    } catch (error) {
      if (error instanceof HttpStatusError && error.status === 404) return null;
      if (!(error instanceof HttpError)) throw error;
      throw new UserError(PLATFORM_CODES.readFailed.code, error.message, 'Run the command again.');
    }
  }

  /** Sends a request that may come after a stop; says why it did not work. */
  async #send(path: string): Promise<string | null> {
    const client = this.#client.afterStop();
    try {
      await client.write('POST', path);
      return null;
    } catch (error) {
      if (error instanceof HttpError) return withoutStop(error.message);
      throw error;
    } finally {
      await client.close();
    }
  }
}

function workflowPath({ where }: Pick<TrialEntry, 'where'>): string {
  return `/api/projects/${where.project}/workflows/${where.workflow}`;
}

function partitionOf({ where }: Pick<TrialEntry, 'where'>): Partition {
  return `project:${where.project}/workflow:${where.workflow}`;
}

interface Field extends JsonObject {
  nodeId: string;
  fieldId: string;
}

function isField(field: unknown): field is Field {
  return isObject(field) && typeof field.nodeId === 'string' && typeof field.fieldId === 'string';
}

function checkFields({ name, swap }: TrialEntry, fields: readonly Field[]): Finding[] {
  if (swap === null) {
    if (usersOf(fields) !== null) return [];
    const listed = fields.map(({ nodeId, fieldId }) => `${nodeId}/${fieldId}`);
    const message = `Trial ${name} has no swap, and the platform does not show which prompt a field uses. Fields: ${listed.join(', ') || 'none'}.`;
    return [{ ...coded(TRIAL_CODES.noSwap), message, remedy: 'Write swap with one of these fields.' }];
  }
  return swap.flatMap(({ node, field, place }): Finding[] => {
    const ofNode = fields.filter(({ nodeId }) => nodeId === node);
    if (ofNode.some(({ fieldId }) => field === null || fieldId === field)) return [];
    const [what, known] =
      ofNode.length === 0
        ? [
            `The workflow has no node ${JSON.stringify(node)}.`,
            [...new Set(fields.map(({ nodeId }) => nodeId))],
          ]
        : [`Node ${node} has no field ${JSON.stringify(field)}.`, ofNode.map(({ fieldId }) => fieldId)];
    const remedy = `Use one of: ${known.sort().join(', ')}.`;
    return [{ ...coded(TRIAL_CODES.fieldUnknown), message: what, remedy, place }];
  });
}

/** The prompt or evaluation of each field, where the platform shows it (a switch of the emulator). */
function usersOf(fields: readonly Field[]): TrialWorkflow['users'] {
  const shown = fields.filter((field) => 'promptId' in field || 'evaluationId' in field);
  if (shown.length === 0) return null;
  return shown.flatMap(({ nodeId, fieldId, promptId, evaluationId }) => {
    const id = promptId ?? evaluationId;
    if (typeof id !== 'number' && typeof id !== 'string') return [];
    return [{ node: nodeId, field: fieldId, kind: promptId === undefined ? 'evaluations' : 'prompts', id }];
  });
}
