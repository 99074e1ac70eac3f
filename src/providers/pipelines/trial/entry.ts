import { coded, type Finding, type Json, kindOf, type Place } from '../../../model/index.js';
import type { MapNode, SourceNode } from '../../../source/read/source-node.js';
import type { Tolerance } from '../../../trial/index.js';
import type { TrialEntry, TrialSwap } from '../../trials.js';
import { readIdSetting } from '../id-setting.js';
import { scalarOf } from '../scalar-of.js';
import { TRIAL_CODES } from './trial-codes.js';

const DEFAULT_LIMITS = { tasks: 200, minutes: 30 };
const DEFAULT_TOLERANCE = 0.05;

interface Target {
  name: string;
  vars: { readonly [name: string]: Json };
}

/** Reads the trials of a section that fits its schema; one with an error is left out. */
export function readTrials(
  section: MapNode,
  target: Target,
): { entries: readonly TrialEntry[]; findings: readonly Finding[] } {
  const findings: Finding[] = [];
  const entries = section.entries.flatMap(({ key, keyPlace, node }): TrialEntry[] => {
    if (node.type !== 'map') return [];
    const before = findings.length;
    const entry = readTrial(key, keyPlace, node, target, findings);
    return entry === undefined || findings.length > before ? [] : [entry];
  });
  return { entries, findings };
}

function readTrial(
  name: string,
  place: Place,
  map: MapNode,
  target: Target,
  findings: Finding[],
): TrialEntry | undefined {
  const id = (key: string, example: number) => {
    const node = map.get(key);
    const read =
      node === undefined
        ? undefined
        : readIdSetting(node, { vars: target.vars, target: target.name, example });
    if (read === undefined || 'id' in read) return read?.id;
    findings.push({ ...coded(TRIAL_CODES.variable), ...read });
    return undefined;
  };
  const project = id('project_id', 22);
  const workflow = id('workflow_id', 10);
  const swap = map.get('swap');
  const swaps = swap?.type === 'list' ? readSwaps(swap.items, findings) : null;
  const gate = map.get('gate');
  const gates = gate?.type === 'list' ? gate.items : [];
  for (const one of gates) checkGate(one, findings);
  if (project === undefined || workflow === undefined) return undefined;
  const limits = map.get('limits');
  const limit = (key: 'tasks' | 'minutes') => {
    const value = limits?.type === 'map' ? scalarOf(limits.get(key)) : undefined;
    return typeof value === 'number' ? value : DEFAULT_LIMITS[key];
  };
  return {
    name,
    place,
    where: { project, workflow },
    label: `workflow ${workflow}`,
    count: Number(scalarOf(map.get('count'))),
    swap: swaps,
    limits: { tasks: limit('tasks'), minutes: limit('minutes') },
    gate: gates.map((one) => String(scalarOf(one))),
    tolerance: toleranceOf(map.get('tolerance')),
    cleanup: scalarOf(map.get('cleanup')) === 'archive' ? 'archive' : 'keep',
    show_outputs: scalarOf(map.get('show_outputs')) === true,
  };
}

function readSwaps(items: readonly SourceNode[], findings: Finding[]): TrialSwap[] {
  const swaps: TrialSwap[] = [];
  const seen = new Map<string, Place>();
  for (const item of items) {
    if (item.type !== 'map') continue;
    const swap = readSwap(item, findings);
    if (swap === undefined) continue;
    const at = JSON.stringify([
      swap.node,
      swap.field,
      'address' in swap.what ? kindOf(swap.what.address) : '',
    ]);
    const first = seen.get(at);
    if (first !== undefined)
      findings.push({
        ...coded(TRIAL_CODES.twice),
        message: `Two entries fill ${swap.field === null ? `the model of ${swap.node}` : `${swap.node}/${swap.field}`}.`,
        remedy: 'Keep one of them.',
        place: swap.place,
        related: [{ message: 'the other entry', place: first }],
      });
    seen.set(at, swap.place);
    swaps.push(swap);
  }
  return swaps;
}

/** The kind that each key of an exchange names. */
const KINDS = { prompt: 'prompts', evaluation: 'evaluations' } as const;

function readSwap(map: MapNode, findings: Finding[]): TrialSwap | undefined {
  const get = (key: string) => {
    const value = scalarOf(map.get(key));
    return typeof value === 'string' ? value : undefined;
  };
  const place = map.place;
  const node = get('node') ?? '';
  const [field = null, model, from] = [get('field'), get('model'), get('from')];
  const items = (['prompt', 'evaluation'] as const).filter((key) => get(key) !== undefined);
  const wrong = (message: string) => {
    const remedy = 'Write prompt or evaluation with field, or model with from.';
    findings.push({ ...coded(TRIAL_CODES.swap), message, remedy, place });
    return undefined;
  };
  if (items.length + (model === undefined ? 0 : 1) !== 1)
    return wrong('An exchange names one of prompt, evaluation and model.');
  const [key] = items;
  if (key === undefined) {
    if (model === undefined || from === undefined) return wrong('The model of the base is missing: from.');
    if (field !== null) return wrong('A model is of the whole node: remove field.');
    return { node, field: null, what: { from, to: model }, place };
  }
  if (from !== undefined) return wrong('from goes with model; the base of a prompt is the live one.');
  if (field === null) return wrong(`The field that uses the ${key} is missing.`);
  const address = get(key) ?? '';
  if (kindOf(address) === KINDS[key]) return { node, field, what: { address }, place };
  findings.push({
    ...coded(TRIAL_CODES.address),
    message: `${JSON.stringify(address)} is not the address of one of the ${KINDS[key]}.`,
    remedy: `Write ${KINDS[key]}/ and its name.`,
    place: map.get(key)?.place ?? place,
  });
  return undefined;
}

function checkGate(node: SourceNode, findings: Finding[]): void {
  const written = String(scalarOf(node));
  if (written === 'success' || kindOf(written) === 'criteria') return;
  findings.push({
    ...coded(TRIAL_CODES.address),
    message: `${JSON.stringify(written)} is not the address of a criterion.`,
    remedy: 'Write criteria/ and its name, or success.',
    place: node.place,
  });
}

function toleranceOf(node: SourceNode | undefined): Tolerance {
  if (node?.type !== 'map') return { default: DEFAULT_TOLERANCE, of: {} };
  const all = node.entries.map(({ key, node: one }) => [key, Number(scalarOf(one))] as const);
  const { default: every = DEFAULT_TOLERANCE, ...of } = Object.fromEntries(all);
  return { default: every, of };
}
