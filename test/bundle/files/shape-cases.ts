import { type BadCase, bundle, MARK, one, shown } from './bad-case.js';

const file = (title: string, text: string, finds: string[], says: string[] = []): BadCase => ({
  title,
  files: { 'b/a.yaml': text },
  finds,
  says,
});

const REFERENCE = `evaluations:
  - name: E
    description: d
    criteria: [{ criterion_id: ${MARK}{ $ref: criteria/Exact } }]
`;
/** A bundle whose section cannot be read, with a reference into it: only a reference elsewhere is a fault of its own. */
const referred = (title: string, section: string, finds: string[], says: string[] = []): BadCase =>
  one(
    title,
    section + (finds.some((find) => find.startsWith('PS1219')) ? REFERENCE : REFERENCE.replace(MARK, '')),
    finds,
    says,
  );

/** The shape of a bundle, as the SDK checks it and beyond (C-d.1). */
export const SHAPE_CASES: readonly BadCase[] = [
  file('a list at the root', '▸- artifact_type: pipelines.artifact.bundle.v1\n', ['PS1201']),
  file('a text at the root', '▸words\n', ['PS1201']),
  file('no artifact_type', '▸prompts: []\n', ['PS1201'], ['artifact_type: pipelines.artifact.bundle.v1']),
  file('another artifact_type', 'artifact_type: ▸pipelines.artifact.bundle.v2\n', ['PS1201'], ['bundle.v2']),
  file('an artifact_type that is no text', 'artifact_type: ▸[1]\n', ['PS1201']),
  one('a section that is null', 'prompts: ▸null\n', ['PS1204'], ['The section prompts is not a list.']),
  one('a section that is empty', 'prompts:▸\n', ['PS1204']),
  one('a section that is an object', 'criteria: ▸{ name: A }\n', ['PS1204']),
  one('an element that is a text', 'prompts:\n  - ▸Rome\n', ['PS1204'], ['prompts[0] is not an object.']),
  one(
    'an element that is null',
    'prompts:\n  - { name: A, prompt_text: x }\n  - ▸null\n',
    ['PS1204'],
    ['prompts[1]'],
  ),
  one('an element that is a list', 'tool_bindings: [▸[]]\n', ['PS1204']),
  one('a misspelt section', '▸promts: []\n', ['PS1202'], ['Did you mean prompts?']),
  referred('a misspelt section that is referred to', '▸criterias: [{ name: Exact }]\n', ['PS1202']),
  referred('a section that is no list, and referred to', 'criteria: ▸{ name: Exact }\n', ['PS1204']),
  referred('an element that is a text, and referred to', 'criteria: [▸Exact]\n', ['PS1204']),
  referred('an item without a name that is referred to', 'criteria: [▸{ ▸nmae: Exact }]\n', [
    'PS2001 criteria[0]',
    'PS2003 criteria[0]',
  ]),
  referred(
    'another misspelt section',
    '▸promts: []\n',
    ['PS1202', 'PS1219 evaluations/E'],
    ['No item in the files has the address "criteria/Exact".'],
  ),
  {
    title: 'a file that cannot be read, and is referred to',
    files: { 'b/a.yaml': bundle('criteria: [▸'), 'b/b.yaml': bundle(REFERENCE.replace(MARK, '')) },
    finds: ['PS1010'],
  },
  one('another top-level key', '▸owner: rome\n', ['PS1202'], ['your own begin with x-']),
  one('a name that is no text', 'name: ▸5\n', ['PS1203']),
  one('a description that is a list', 'description: ▸[]\n', ['PS1203']),
  one('$schema that is no text', '$schema: ▸1\n', ['PS1203']),
  one('sync that is a list', 'sync: ▸[]\n', ['PS1203']),
  {
    title: 'the same address twice in one file',
    files: {
      'b/a.yaml': bundle('prompts:\n  - { name: A, prompt_text: x }\n  - ▸{ name: A, prompt_text: y }\n'),
    },
    finds: ['PS1205 prompts/A'],
    says: ['b/a.yaml:3:5'],
  },
  {
    title: 'the same address in two files',
    files: {
      'b/a.yaml': bundle('prompts:\n  - name: A\n    prompt_text: x\n'),
      'b/z/b.json':
        '{"artifact_type": "pipelines.artifact.bundle.v1",\n "prompts": [▸{"name": "A", "prompt_text": "x"}]}\n',
    },
    finds: ['PS1205 prompts/A'],
    says: ['prompts/A is already at b/a.yaml:3:5', 'the first one: b/a.yaml:3:5'],
  },
  {
    title: 'one object under two labels',
    files: {
      'b/a.yaml': bundle(`
tool_ground_truths:
  - { workflow_id: 10, node_id: n, field_id: f }
  - ▸{ workflow_id: { $var: wf }, node_id: n, field_id: f }
`),
    },
    finds: [`PS1205 tool_ground_truths/${shown('wf')}/n/f`],
    says: ['as tool_ground_truths/10/n/f'],
  },
  {
    title: 'names that differ by case only',
    files: {
      'b/a.yaml': bundle(
        'prompts:\n  - { name: Rome, prompt_text: x }\n  - ▸{ name: rome, prompt_text: x }\n',
      ),
    },
    finds: ['PS1206 prompts/rome warning'],
    says: ['the other one: b/a.yaml:3:5'],
  },
  one(
    'names that differ by white space at the ends',
    'prompts:\n  - { name: Rome, prompt_text: x }\n  - ▸{ name: ▸"Rome ", prompt_text: x }\n',
    ['PS1206 prompts/Rome  warning', 'PS1207 prompts/Rome  warning'],
  ),
  one('a name that begins with white space', 'prompts:\n  - { name: ▸" Rome", prompt_text: x }\n', [
    'PS1207 prompts/ Rome warning',
  ]),
];
