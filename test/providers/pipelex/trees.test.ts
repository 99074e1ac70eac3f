import { expect, it } from 'vitest';
import { methodTrees } from '../../../src/providers/pipelex/method-trees.js';
import { offlineFindings } from '../../../src/providers/pipelex/offline.js';

const trees = (...names: string[]) =>
  methodTrees(
    names.map((file) => ({ file, bytes: Buffer.from(file.endsWith('.mthds') ? 'domain = "a"\n' : '') })),
  );

it.each([
  ['m/Notes.md', 'm/notes.md'],
  ['m/straße.md', 'm/STRASSE.md'],
  ['m/\u00e9.md', 'm/e\u0301.md'],
])('%s and %s are one file for the server', (one, other) => {
  const findings = offlineFindings(trees('m/a.mthds', one, other));
  expect(findings.map(({ code, place }) => [code, place?.file])).toEqual([['PS2805', other]]);
});

it('what the server refuses by its name stays beside the tree', () => {
  const beside = [
    '.env',
    'x/inputs.json',
    'inputs.toml',
    'pyvenv.cfg',
    'node_modules/a.md',
    '__pycache__/a.md',
  ];
  const sent = ['a.mthds', 'inputs/a.md', 'node_modules', 'inputs_a.json'];
  const [tree, ...others] = trees(...[...sent, ...beside].map((name) => `m/${name}`));
  const names = (files: readonly { file: string }[] = []) => files.map(({ file }) => file.slice(2));
  expect([names(tree?.files), names(tree?.beside), others]).toEqual([sent, beside, []]);
});
