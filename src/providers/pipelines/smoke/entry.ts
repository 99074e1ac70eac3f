import { type Code, coded, digest, type Finding, type Json, type Place } from '../../../model/index.js';
import { parseSource } from '../../../source/read/parse-source.js';
import type { MapNode, SourceNode } from '../../../source/read/source-node.js';
import { readIdSetting } from '../id-setting.js';
import { scalarOf } from '../scalar-of.js';
import { SMOKE_CODES } from './smoke-codes.js';
import type { ArchiveFile, SmokeFiles } from './smoke-files.js';
import type { TaskStatus } from './task-status.js';
import type { ReadTasks, TaskRow } from './tasks.js';
import { tasksOfNode } from './tasks-node.js';

/** What makes a run pass. */
export interface Expectation {
  /** Statuses in which a task is good. */
  statuses: readonly TaskStatus[];
  /** Smallest share of good tasks, from 0 to 1. */
  share: number;
  withinMs: number;
}

/** A smoke run of the configuration, for one target. */
export interface SmokeEntry {
  name: string;
  /** The target that it runs on. */
  target: string;
  place: Place;
  /** Where the workflow is named. */
  workflowPlace: Place;
  workflow: number;
  project: number | null;
  /** The API that the configuration chooses. */
  api: 'v1' | 'main' | null;
  /** Null: each task is made from the archive. */
  tasks: readonly TaskRow[] | null;
  /** Null: no archive. */
  files: readonly ArchiveFile[] | null;
  expect: Expectation;
  /** Warnings and notes about it, for its report. */
  notes: readonly Finding[];
  /** Identifies workflow, project, tasks and contents of files: another run with the same digest puts in the same tasks. */
  digest: string;
}

/** What reading an entry needs besides it. */
export interface EntryContext {
  vars: { readonly [name: string]: Json };
  target: string;
  files: SmokeFiles;
  /** Gets errors; warnings stay with the entry. */
  findings: Finding[];
}

/** Reads one entry, which fits the schema; undefined where a finding says why not. */
export async function readEntry(
  name: string,
  place: Place,
  map: MapNode,
  context: EntryContext,
): Promise<SmokeEntry | undefined> {
  const { files } = context;
  const before = files.findings.length;
  const findings: Finding[] = [];
  const own = { ...context, findings };
  const workflow = idOf(map, 'workflow', own);
  const project = map.get('project') === undefined ? null : (idOf(map, 'project', own) ?? null);
  const api = (scalarOf(map.get('api')) ?? null) as SmokeEntry['api'];
  const tasks = await tasksOf(map, place, own);
  const filesNode = map.get('files');
  const archive = filesNode === undefined ? null : files.archive(pathsOf(filesNode), filesNode.place);
  checkParts(map, place, findings);
  if (api === 'main') checkMain(map, { project, tasks, hasFiles: archive !== null }, findings);
  const errors = findings.filter(({ severity }) => severity === 'error');
  context.findings.push(...errors);
  if (workflow === undefined || errors.length > 0 || files.findings.length > before) return undefined;
  const contents = archive === null ? null : await files.contents(archive, filesNode?.place ?? place);
  if (files.findings.length > before) return undefined;
  return {
    name,
    target: context.target,
    place,
    workflowPlace: map.get('workflow')?.place ?? place,
    workflow,
    project,
    api,
    tasks,
    files: archive,
    expect: expectationOf(map),
    notes: findings,
    digest: digest({
      workflow,
      project,
      tasks: tasks?.map(({ fields }) => fields) ?? null,
      files: contents,
    }),
  };
}

function checkParts(map: MapNode, place: Place, findings: Finding[]): void {
  const has = (key: string) => map.get(key) !== undefined;
  const add = (message: string, remedy: string) =>
    findings.push({ ...coded(SMOKE_CODES.noTasks), message, remedy, place });
  if (has('tasks') && has('count'))
    add('tasks and count exclude each other.', 'Remove count: the number of tasks is that of the list.');
  if (!has('tasks') && !has('count') && !has('files'))
    add('The smoke run has no tasks.', 'Add tasks, for example tasks: [{input_text: Hello}], or count.');
}

/** The main API takes no files (C-a.4), and that it takes values is not documented. */
function checkMain(
  map: MapNode,
  {
    project,
    tasks,
    hasFiles,
  }: { project: number | null; tasks: readonly TaskRow[] | null; hasFiles: boolean },
  findings: Finding[],
): void {
  const place = map.get('api')?.place;
  const add = (code: Code, message: string, remedy: string) =>
    findings.push({ ...coded(code), message, remedy, ...(place && { place }) });
  if (project === null && map.get('project') === undefined)
    add(
      SMOKE_CODES.mainApi,
      'The main API needs the project of the workflow.',
      'Add project, for example project: 22',
    );
  if (hasFiles)
    add(SMOKE_CODES.mainApi, 'The main API takes no files.', 'Use api: v1, or count in place of files.');
  else if (tasks !== null && hasValues(tasks))
    add(
      SMOKE_CODES.mainValues,
      'The main API is not documented to take values of tasks; a server that ignores them creates tasks without values.',
      'Check the first tasks in the web app, or use api: v1.',
    );
}

/** True where a task has a value. */
export function hasValues(tasks: readonly TaskRow[]): boolean {
  return tasks.some(({ fields }) => Object.keys(fields).length > 0);
}

function idOf(map: MapNode, key: string, { vars, target, findings }: EntryContext): number | undefined {
  const node = map.get(key);
  const read = node === undefined ? undefined : readIdSetting(node, { vars, target, example: 3086 });
  if (read === undefined) return undefined;
  if ('id' in read) return read.id;
  findings.push({ ...coded(SMOKE_CODES.variable), ...read });
  return undefined;
}

async function tasksOf(
  map: MapNode,
  place: Place,
  { files, findings }: EntryContext,
): Promise<TaskRow[] | null> {
  const count = scalarOf(map.get('count'));
  if (typeof count === 'number') {
    const at = map.get('count')?.place ?? place;
    return Array.from({ length: count }, () => ({ fields: {}, place: at, at: () => at }));
  }
  const node = map.get('tasks');
  if (node === undefined) return null;
  const read =
    node.type === 'scalar' ? await tasksFile(String(node.value), node.place, files) : tasksOfNode(node);
  findings.push(...read.findings);
  return read.rows;
}

async function tasksFile(written: string, place: Place, files: SmokeFiles): Promise<ReadTasks> {
  const found = files.file(written, place);
  if (found === undefined) return { rows: [], findings: [] };
  if (/\.csv$/i.test(written)) {
    // Loaded only for such a file.
    const { tasksOfCsv } = await import('./tasks-csv.js');
    return tasksOfCsv(found.file, found.bytes);
  }
  if (!/\.(?:json|ya?ml)$/i.test(written)) {
    const message = `${JSON.stringify(written)} is not a CSV, JSON or YAML file.`;
    const remedy = 'Name a file that ends in .csv, .json, .yaml or .yml.';
    return { rows: [], findings: [{ ...coded(SMOKE_CODES.tasksFile), message, remedy, place }] };
  }
  const parsed = parseSource(found.file, found.bytes);
  const read = parsed.document === undefined ? { rows: [], findings: [] } : tasksOfNode(parsed.document.root);
  return { rows: read.rows, findings: [...parsed.findings, ...read.findings] };
}

function pathsOf(node: SourceNode): string | { path: string; place: Place }[] {
  if (node.type !== 'list') return String(scalarOf(node) ?? '');
  return node.items.map((item) => ({ path: String(scalarOf(item) ?? ''), place: item.place }));
}

const UNITS: { readonly [unit: string]: number } = { s: 1_000, m: 60_000, h: 3_600_000 };

function expectationOf(map: MapNode): Expectation {
  const expect = map.get('expect');
  const get = (key: string) => (expect?.type === 'map' ? expect.get(key) : undefined);
  const statuses = get('statuses');
  const share = scalarOf(get('share'));
  const within = String(scalarOf(get('within')) ?? '10m');
  return {
    statuses: statuses?.type === 'list' ? statuses.items.map((item) => String(scalarOf(item))) : ['finished'],
    share: typeof share === 'number' ? share : 1,
    withinMs: Number(within.slice(0, -1)) * (UNITS[within.slice(-1)] ?? 1_000),
  };
}
