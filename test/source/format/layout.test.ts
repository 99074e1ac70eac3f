import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { kinds } from '../../../src/providers/pipelines/kinds/index.js';
import { formatBundle } from '../../../src/source/format/format-bundle.js';
import { Workspace } from '../../support/workspace.js';

describe('the canonical layout', () => {
  const layOut = (text: string, file = 'x.yaml'): string => {
    const out = formatBundle(file, text, kinds);
    if (!('text' in out)) throw new Error(out.refused);
    return out.text;
  };

  it('puts keys in order, with the comments above and behind them', () => {
    expect(
      layOut(`sync: # held
  "prompts/*": {protect: true}
# how they are judged
criteria:
- type: programmatic # plain
  # shown to people
  display_label: Exact
  name: Exact
  unknown: 1
  # the rest
experiments: []
x-tool: {a: 1}
prompts: []
name: n
artifact_type: pipelines.artifact.bundle.v1
$schema: s
`),
    ).toBe(`$schema: s
artifact_type: pipelines.artifact.bundle.v1
name: n
x-tool: { a: 1 }
prompts: []

# how they are judged
criteria:
  - name: Exact
    # shown to people
    display_label: Exact
    type: programmatic # plain
    unknown: 1
    # the rest
experiments: []

sync: # held
  "prompts/*": { protect: true }
`);
  });

  it('puts keys in order before a key that is a number, each with its comment', () => {
    expect(layOut(`prompts:\n- "1": [] # note 5\n  'name': '' # note 6\n`)).toBe(
      `prompts:\n  - 'name': '' # note 6\n    "1": [] # note 5\n`,
    );
  });

  it.each([
    ['a comment above the first key could be about the whole file', '# rome\nname: n\nartifact_type: a\n'],
    ['a comment with a blank line below belongs to nobody', 'name: n\n# part two\n\nartifact_type: a\n'],
    ['an alias comes behind its anchor', 'name: &n n\nartifact_type: *n\n'],
  ])('leaves the order as it is where moving could part what belongs together: %s', (_, text) => {
    expect(layOut(text)).toBe(text);
  });

  it('writes collections in lines, but short ones that somebody wrote in brackets stay in them', () => {
    const long = 'word '.repeat(25).trim();
    expect(
      layOut(`a: {x: 1, 'y': [1,2],  z: {$file: a.md}}
b: {x: {y: {z: 1}}}
c: [
  one, # first
  # above two
  two
  # at the end
] # behind
d: [${long}, x]
e:
    - - 1
      - 2
    -   k: 1
        l:
        - m
f: {
  g: 1
}
h: [ # none
]
`),
    ).toBe(`a: { x: 1, 'y': [1, 2], z: { $file: a.md } }

b:
  x:
    y: { z: 1 }

c:
  - one # first
  # above two
  - two
  # at the end
  # behind

d:
  - ${long}
  - x

e:
  - - 1
    - 2
  - k: 1
    l:
      - m
f: { g: 1 }
# none
h: []
`);
  });

  it('writes texts of several lines as blocks, and keeps the style of others', () => {
    expect(
      layOut(`a: "one\\ntwo\\n"
b: 'it''s'
c: plain text
  over two lines
d: >-
      folded text
      goes on

      here
e: |2-
    indented
f: "ends with spaces  \\nx"
g: 0x1F
h: ~
i:
j: "one\\n\\n\\n"
k: |+ # kept

    x

`),
    ).toBe(`a: |
  one
  two
b: 'it''s'
c: plain text over two lines
d: >-
  folded text
  goes on

  here
e: |2-
    indented
f: "ends with spaces  \\nx"
g: 0x1F
h: ~
i:
j: "one\\n\\n\\n"
k: |+ # kept

  x

`);
  });

  it('keeps anchors, aliases and merge keys, and one blank line of several', () => {
    expect(
      layOut(`--- # start
x-base: &base   # of all

    k: 1


    l: &l [1]
prompts:
-   <<: *base # all of it
    name:    *l
- &p
  name: x
- *p
...
# behind the end
`),
    ).toBe(`# start
x-base: &base # of all
  k: 1

  l: &l [1]

prompts:
  - <<: *base # all of it
    name: *l
  - &p
    name: x
  - *p
# behind the end
`);
  });

  it('of JSON has two spaces and numbers as they are written', () => {
    expect(layOut('{"b":[1.0,{}],"artifact_type":"\\u00e9"}', 'x.json')).toBe(
      '{\n  "artifact_type": "é",\n  "b": [\n    1.0,\n    {}\n  ]\n}\n',
    );
  });

  it('is that of every example', () => {
    const root = path.resolve(import.meta.dirname, '../../../examples');
    const files = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter(
      (file) => /\.yaml$/.test(file) && !file.endsWith('pipelines-sync.yaml') && !file.includes('workflows'),
    );
    expect(files.length).toBeGreaterThan(5);
    for (const file of files) {
      const text = readFileSync(path.join(root, file), 'utf8');
      expect(layOut(text, file), file).toBe(text);
    }
  });

  it('is that of what init writes', async () => {
    const workspace = await Workspace.open();
    try {
      await workspace.run('init', '--org', '2');
      expect((await workspace.run('fmt', '--check')).code).toBe(0);
    } finally {
      await workspace.close();
    }
  });
});
