import { describe, expect, it } from 'vitest';
import { editSource } from '../../../src/source/edit/index.js';
import { ParsedSources } from '../../../src/source/read/parsed-sources.js';

/** What becomes of a file whose one setting moves to another address. */
function moved(file: string, text: string): string {
  const edited = editSource(
    file,
    text,
    [
      { op: 'remove', path: ['sync', 'prompts/A'] },
      { op: 'set', path: ['sync', 'prompts/New name'], value: { protect: true } },
    ],
    new ParsedSources(),
  );
  if ('refused' in edited) throw new Error(JSON.stringify(edited.refused));
  return edited.text;
}

describe('a map in brackets whose rows are all replaced', () => {
  it.each([
    ['sync: {"prompts/A": {"protect": true}}', 'sync: {"prompts/New name": {"protect": true}}'],
    ['sync: { prompts/A: { protect: true } }', 'sync: { prompts/New name: { protect: true } }'],
    [
      'sync:\n  {\n    "prompts/A": {"protect": true}, # why\n  }',
      'sync:\n  {\n    "prompts/New name": {"protect": true}, # why\n  }',
    ],
    [
      '{\n  "sync": {\n    "prompts/A": {\n      "protect": true\n    }\n  }\n}',
      '{\n  "sync": {\n    "prompts/New name": {"protect": true}\n  }\n}',
    ],
  ])('keeps its style in YAML: %j', (before, after) => {
    expect(moved('a.yaml', `${before}\n`)).toBe(`${after}\n`);
  });

  it.each([
    ['{"sync":{"prompts/A":{"protect":true}}}', '{"sync":{"prompts/New name":{"protect":true}}}'],
    [
      '{\n  "sync": {\n    "prompts/A": {\n      "protect": true\n    }\n  }\n}',
      '{\n  "sync": {\n    "prompts/New name": {\n      "protect": true\n    }\n  }\n}',
    ],
  ])('keeps its style in JSON: %j', (before, after) => {
    expect(moved('a.json', `${before}\n`)).toBe(`${after}\n`);
  });
});
