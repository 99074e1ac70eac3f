import { readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { build, transform } from 'esbuild';
import { parseAst } from 'vitest/node';

interface Node {
  type: string;
  start: number;
  end: number;
  [key: string]: unknown;
}

const LOOPS = ['ForStatement', 'ForInStatement', 'ForOfStatement', 'WhileStatement', 'DoWhileStatement'];
const FUNCTIONS = ['FunctionDeclaration', 'FunctionExpression', 'ArrowFunctionExpression'];
const STEP = 'globalThis.__steps=(globalThis.__steps??0)+1;';

/**
 * Modules of the project, libraries included, built anew so that every turn of a loop and every call
 * of a function counts as one step: what work grows with can be told without a clock. Regular
 * expressions are not seen here; `linear-patterns.deep.test.ts` proves each of them.
 * @param source a module that exports what is to be counted, with imports from `src/…`
 */
export async function counted<T>(source: string): Promise<T> {
  const folder = await mkdtemp(path.join(tmpdir(), 'counted-'));
  const outfile = path.join(folder, 'counted.mjs');
  try {
    await build({
      stdin: { contents: await countedCode(source, 'ts'), resolveDir: path.resolve('.'), loader: 'js' },
      outfile,
      bundle: true,
      platform: 'node',
      format: 'esm',
      mainFields: ['module', 'main'],
      logLevel: 'error',
      banner: {
        js: "import { createRequire as requireOf } from 'node:module'; const require = requireOf(import.meta.url);",
      },
      plugins: [
        {
          name: 'count',
          setup: (on) =>
            on.onLoad({ filter: /\.[cm]?[jt]s$/ }, async ({ path: file }) => {
              const loader = /\.[cm]?ts$/.test(file) ? 'ts' : 'js';
              return { contents: await countedCode(readFileSync(file, 'utf8'), loader), loader: 'js' };
            }),
        },
      ],
    });
    return (await import(pathToFileURL(outfile).href)) as T;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** The steps that a call takes. */
export async function stepsOf(run: () => unknown): Promise<number> {
  const box = globalThis as { __steps?: number };
  box.__steps = 0;
  await run();
  return box.__steps;
}

async function countedCode(source: string, loader: 'js' | 'ts'): Promise<string> {
  const { code } = await transform(source, { loader, target: 'node20' });
  return withSteps(code);
}

function withSteps(code: string): string {
  const inserts: { at: number; text: string }[] = [];
  const visit = (value: unknown): void => {
    if (Array.isArray(value)) for (const one of value) visit(one);
    else if (value !== null && typeof value === 'object') {
      const node = value as Node;
      const body = node.body as Node | undefined;
      const isFunction = FUNCTIONS.includes(node.type);
      if (body && (isFunction || LOOPS.includes(node.type))) {
        if (body.type === 'BlockStatement') inserts.push({ at: body.start + 1, text: STEP });
        else {
          inserts.push({ at: body.start, text: isFunction ? `(${STEP.slice(0, -1)},` : `{${STEP}` });
          inserts.push({ at: body.end, text: isFunction ? ')' : '}' });
        }
      }
      for (const [key, child] of Object.entries(node)) if (key !== 'parent') visit(child);
    }
  };
  visit(parseAst(code));
  // Of two at one place the inner one comes first where it closes, last where it opens.
  const closes = (text: string): boolean => text === ')' || text === '}';
  const sorted = inserts
    .map((insert, index) => ({ ...insert, index }))
    .sort(
      (a, b) => a.at - b.at || (closes(a.text) && closes(b.text) ? b.index - a.index : a.index - b.index),
    );
  let out = '';
  let from = 0;
  for (const { at, text } of sorted) {
    out += code.slice(from, at) + text;
    from = at;
  }
  return out + code.slice(from);
}
