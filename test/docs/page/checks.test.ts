import { describe, expect, it } from 'vitest';
import { blocksOf } from './blocks.js';
import { piecesOf } from './command-lines.js';
import { mermaidProblems } from './mermaid.js';
import { isShown } from './same-output.js';

describe('the blocks of a page', () => {
  it('are found with their lines and marks', () => {
    const page =
      'Text\n\n<!-- file: a.yaml -->\n```yaml\na: 1\n\nb: 2\n```\n\n<!-- before:\n@git\nls\n-->\n\n- item\n\n  ```sh\n  ls\n  ```\n';
    expect(blocksOf(page)).toEqual([
      { line: 4, language: 'yaml', code: 'a: 1\n\nb: 2\n', marks: { file: 'a.yaml' } },
      { line: 10, language: 'before', code: '@git\nls\n', marks: {} },
      { line: 17, language: 'sh', code: 'ls\n', marks: {} },
    ]);
  });

  it('are nothing without a fence, and a mark needs a block and a reason', () => {
    expect(() => blocksOf('Text\n\n    pipelines-sync plan\n')).toThrow('Line 3: put the code into a fence');
    expect(() => blocksOf('<!-- not run: why -->\n\nText\n')).toThrow(
      'Line 3: no block follows the mark "not run"',
    );
    expect(() => blocksOf('<!-- not run: -->\n```sh\n```\n')).toThrow(
      'Line 1: the mark "not run" says nothing',
    );
  });
});

describe('the lines of a block', () => {
  it('start the tool, or are for a shell; a comment says the exit code', () => {
    const block = `pipelines-sync plan --only "prompts/*" --to latest~1   # exit 2: something to do
pipelines-sync plan > plan.md
cat <<'END' > x
pipelines-sync plan
END
node dist/cli/index.js explain '$ref'
`;
    expect(piecesOf(block)).toEqual([
      {
        argv: ['plan', '--only', 'prompts/*', '--to', 'latest~1'],
        line: 'pipelines-sync plan --only "prompts/*" --to latest~1   # exit 2: something to do',
        exit: 2,
      },
      { script: "pipelines-sync plan > plan.md\ncat <<'END' > x\npipelines-sync plan\nEND", exit: 0 },
      { argv: ['explain', '$ref'], line: "node dist/cli/index.js explain '$ref'", exit: 0 },
    ]);
  });
});

describe('an output on a page', () => {
  const shown = (code: string, out: string) => isShown(code, { out, all: out });

  it('may differ in ids, times and addresses, and leave lines out', () => {
    expect(
      shown('at https://api.pipelines.tech · id 7\n…\nend', 'at http://127.0.0.1:99 · id 12\na\nb\nend\n'),
    ).toBe(true);
    expect(shown('ledger 2 (3 days ago, 000d435)', 'ledger 2 (just now, a1b2c3d)')).toBe(true);
  });

  it('may not differ in anything else', () => {
    expect(shown('ledger 2', 'ledger 3')).toBe(false);
    expect(shown('a\n…\nend', 'a\nb\n')).toBe(false);
    expect(shown('a', 'a\nb')).toBe(false);
    expect(shown('', 'a')).toBe(false);
  });
});

describe('a diagram', () => {
  it('is a flow chart or a sequence', () => {
    expect(mermaidProblems('flowchart LR\n  A["a (b)"] -->|"c"| B{"d?"}\n  B -.-> A\n')).toEqual([]);
    expect(
      mermaidProblems('sequenceDiagram\n  participant A as you\n  A->>B: open\n  Note over A,B: text\n'),
    ).toEqual([]);
  });

  it('with a slip in it is refused', () => {
    expect(mermaidProblems('flowchart LR\n  A[a (b)] --> B\n')).toHaveLength(1);
    expect(mermaidProblems('flowchart LR\n  A --> B --\n')).toHaveLength(1);
    expect(mermaidProblems('sequenceDiagram\n  A->>B open\n')).toHaveLength(1);
    expect(mermaidProblems('flowchart LR\n  subgraph s["x"]\n  A --> B\n')).toEqual([
      '1 parts are opened and 0 closed.',
    ]);
    expect(mermaidProblems('graphic\n')).toHaveLength(1);
  });
});
