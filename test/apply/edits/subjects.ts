import { defaultSeed, type Seed } from '../../../src/providers/pipelines/emulator/index.js';
import type { WebApp } from '../../../src/providers/pipelines/emulator/web-app.js';
import { everyKind, type ObjectKind } from '../../support/kinds.js';
import type { Bundle, Item, Scene } from './scene.js';

/** One item of a kind with two managed fields, and other values for them. */
export interface Subject {
  kind: ObjectKind;
  address: string;
  item: Item;
  /** The field that is edited: what the file says first, later, and what the web app says. */
  field: string;
  later: unknown;
  web: unknown;
  /** What the platform holds in that field when the file's first value has been applied. */
  first: unknown;
  /** Another field, changed in the file alone. */
  other: string;
  otherLater: unknown;
}

const criterion = (name: string) => ({
  name,
  display_label: `${name} label`,
  type: 'programmatic',
  config: { subtype: 'exact_match' },
  output_schema: { type: 'boolean' },
});

const URL = 'https://tools.example.com/mcp';

/** A platform with two criteria that no file names, ids 1 and 2, for evaluations. */
export const SEED: Seed = {
  ...defaultSeed(),
  criteria: [
    { id: 1, ...criterion('First') },
    { id: 2, ...criterion('Second') },
  ],
};

/** The endpoint that bindings refer to. */
const SUPPORT: Bundle = {
  tool_endpoints: [{ name: 'Tools', endpoint_type: 'mcp_server', url: URL }],
};

export const SUBJECTS = everyKind<Subject>([
  {
    kind: 'prompts',
    address: 'prompts/P',
    item: { name: 'P', prompt_text: 'From git', description: 'Described' },
    field: 'prompt_text',
    first: 'From git',
    later: 'Later from git',
    web: 'From the web app',
    other: 'description',
    otherLater: 'Described anew',
  },
  {
    kind: 'criteria',
    address: 'criteria/C',
    item: { ...criterion('C'), display_label: 'From git', description: 'Described' },
    field: 'display_label',
    first: 'From git',
    later: 'Later from git',
    web: 'From the web app',
    other: 'description',
    otherLater: 'Described anew',
  },
  {
    kind: 'evaluations',
    address: 'evaluations/E',
    item: {
      name: 'E',
      description: 'Described',
      criteria: [{ criterion_id: 1 }],
    },
    field: 'criteria',
    first: [{ criterion_id: 1, criterion_version: 1 }],
    later: [{ criterion_id: 1 }, { criterion_id: 2 }],
    web: [{ criterion_id: 2, criterion_version: 1 }],
    other: 'description',
    otherLater: 'Described anew',
  },
  {
    kind: 'tool_endpoints',
    address: 'tool_endpoints/N',
    item: { name: 'N', endpoint_type: 'mcp_server', url: URL, description: 'Described' },
    field: 'url',
    first: URL,
    later: 'https://support-tools.example.com/mcp',
    web: 'https://web.example.com/mcp',
    other: 'description',
    otherLater: 'Described anew',
  },
  {
    kind: 'tool_bindings',
    address: 'tool_bindings/10/node-1/field-2/Tools',
    item: {
      workflow_id: 10,
      node_id: 'node-1',
      field_id: 'field-2',
      endpoint_id: { $ref: 'tool_endpoints/Tools' },
      selected_tools: ['search_docs'],
      max_tool_rounds: 3,
    },
    field: 'selected_tools',
    first: ['search_docs'],
    later: ['search_docs', 'fetch_url'],
    web: ['delete_record'],
    other: 'max_tool_rounds',
    otherLater: 4,
  },
  {
    kind: 'tool_ground_truths',
    address: 'tool_ground_truths/10/node-1/field-2',
    item: {
      workflow_id: 10,
      node_id: 'node-1',
      field_id: 'field-2',
      expected_tools: [{ name: 'search_docs' }],
      confidence: 0.5,
    },
    field: 'expected_tools',
    first: [{ name: 'search_docs' }],
    later: [{ name: 'fetch_url' }],
    web: [{ name: 'delete_record' }],
    other: 'confidence',
    otherLater: 0.9,
  },
]);

/** The sections that hold a subject, with other values in place of its own, and what it refers to. */
export function sections(subject: Subject, values: Item = {}, sync: Item = {}): Bundle {
  const support = (SUPPORT[subject.kind] ?? []) as Item[];
  return {
    ...SUPPORT,
    [subject.kind]: [...support, { ...subject.item, ...values }],
    sync: Object.keys(sync).length === 0 ? undefined : { [subject.address]: sync },
  };
}

/** The sections without the subject. */
export function without(subject: Subject): Bundle {
  return { [subject.kind]: undefined, ...SUPPORT };
}

/** How many resources the files hold with the subject among them. */
export const WITH_SUPPORT = 2;

/** The subject's live row, as it is in the emulator's state. */
export function rowOf(store: WebApp, subject: Subject): Item & { id: number & string } {
  const { name } = subject.item;
  const rows: object[] = store.list(subject.kind);
  const row = rows.find((one) => name === undefined || ('name' in one && one.name === name));
  if (row === undefined) throw new Error(`no ${subject.kind} on the platform`);
  return row as unknown as Item & { id: number & string };
}

/** Sets fields of the subject in the web app. */
export function edit(scene: Scene, subject: Subject, values: Item): void {
  scene.store.edit(subject.kind, rowOf(scene.store, subject).id, values);
}
