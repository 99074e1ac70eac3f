import { describe, expect, it } from 'vitest';
import type { Json } from '../../../src/model/index.js';
import { kinds } from '../../../src/providers/pipelines/kinds/index.js';
import { editSource, type SourceEdit } from '../../../src/source/edit/index.js';
import { bundleOrder, itemOrder } from '../../../src/source/format/order.js';

const set = (path: (string | number)[], value: Json): SourceEdit => ({ op: 'set', path, value });

function edited(file: string, text: string, ...edits: SourceEdit[]): string {
  const fields = itemOrder(kinds.get('prompts'));
  const order = file.endsWith('.md')
    ? (path: readonly unknown[]) => (path.length === 0 ? fields : undefined)
    : bundleOrder(kinds);
  const out = editSource(file, text, edits, undefined, order);
  if ('refused' in out) throw new Error(JSON.stringify(out.refused));
  return out.text;
}

describe('a new key', () => {
  it('of front matter goes where the order of the kind has it, after the comments of the file', () => {
    expect(edited('x.md', '---\n# ours\nrole: user\n---\nText\n', set(['name'], 'Name'))).toBe(
      '---\n# ours\nname: Name\nrole: user\n---\nText\n',
    );
    expect(edited('x.md', '---\r\n---\r\nText\r\n', set(['role'], 'user'), set(['name'], 'Name'))).toBe(
      '---\r\nname: Name\r\nrole: user\r\n---\r\nText\r\n',
    );
  });

  it('of an item goes before the first field that comes after it, also behind its dash', () => {
    const text =
      'prompts:\n  - prompt_text: T\n    # kept\n    role: user\n  - { name: B, role: user }\n  - name: C\n    colour: red\n';
    expect(
      edited(
        'x.yaml',
        text,
        set(['prompts', 0, 'name'], 'A'),
        set(['prompts', 0, 'description'], 'D'),
        set(['prompts', 1, 'prompt_text'], 'T'),
        set(['prompts', 2, 'role'], 'user'),
      ),
    ).toBe(
      'prompts:\n  - name: A\n    description: D\n    prompt_text: T\n    # kept\n    role: user\n  - { name: B, prompt_text: T, role: user }\n  - name: C\n    role: user\n    colour: red\n',
    );
  });

  it('of a bundle goes before sections that come after it, and a first section before sync', () => {
    const text =
      'artifact_type: a\n\nevaluations:\n  - name: E\n\nsync:\n  "evaluations/E":\n    protect: true\n';
    expect(
      edited(
        'x.yaml',
        text,
        set(['experiments'], [{ name: 'X' }]),
        set(['criteria'], [{ name: 'C', description: 'D' }]),
      ),
    ).toBe(
      'artifact_type: a\n\ncriteria:\n  - name: C\n    description: D\n\nevaluations:\n  - name: E\n\nexperiments:\n  - name: X\n\nsync:\n  "evaluations/E":\n    protect: true\n',
    );
  });

  it('of JSON goes there too', () => {
    const text = '{\n  "prompts": [\n    {\n      "role": "user",\n      "x": 1\n    }\n  ]\n}\n';
    expect(edited('x.json', text, set(['prompts', 0, 'name'], 'A'), set(['prompts', 0, 'y'], 2))).toBe(
      '{\n  "prompts": [\n    {\n      "name": "A",\n      "role": "user",\n      "x": 1,\n      "y": 2\n    }\n  ]\n}\n',
    );
  });

  it('goes to the end of a map whose keys have no order', () => {
    expect(
      edited(
        'x.yaml',
        'sync:\n  "prompts/B": { protect: true }\n',
        set(['sync', 'prompts/A'], { protect: true }),
      ),
    ).toBe('sync:\n  "prompts/B": { protect: true }\n  "prompts/A":\n    protect: true\n');
  });

  it('takes the place of the last one that goes', () => {
    expect(
      edited(
        'x.md',
        '---\nrole: user\n---\n',
        { op: 'remove', path: ['role'] },
        set(['name'], 'Name'),
        set(['description'], 'D'),
      ),
    ).toBe('---\nname: Name\ndescription: D\n---\n');
  });
});
