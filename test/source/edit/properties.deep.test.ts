import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonical, type Json, type JsonObject } from '../../../src/model/index.js';
import { kinds } from '../../../src/providers/pipelines/kinds/index.js';
import { keptLayout } from '../../../src/pull/write/kept-layout.js';
import { editSource, printBundle, type SourceEdit } from '../../../src/source/edit/index.js';
import { formatBundle } from '../../../src/source/format/format-bundle.js';
import { bundleOrder } from '../../../src/source/format/order.js';
import { parseSource } from '../../../src/source/read/parse-source.js';
import { ParsedSources } from '../../../src/source/read/parsed-sources.js';
import { type MapNode, nodeAt, type SourceNode } from '../../../src/source/read/source-node.js';
import { documentValue, naiveResult, randomEdits, value } from './random-edits.js';
import { randomYaml } from './random-yaml.js';
import { decider, meaning, notes } from './support.js';

const numbers = fc.infiniteStream(fc.nat(9999));
const values = fc.array(value, { minLength: 1, maxLength: 4 });
const runs = { numRuns: 100 };

/** A document in somebody's style, with edits of it; undefined where the style went wrong. */
function scene(document: JsonObject, stream: Iterable<number>, wanted: readonly Json[], anchors = true) {
  const decide = decider(stream);
  const text = randomYaml(document, decide, anchors);
  const read = meaning(text);
  fc.pre(read !== undefined && canonical(read) === canonical(document));
  const edits = randomEdits(document, wanted, decide);
  fc.pre(edits.length > 0);
  return { text, edits };
}

function edited(file: string, text: string, edits: readonly SourceEdit[]): string {
  const out = editSource(file, text, edits);
  if ('refused' in out) throw new Error(`refused: ${JSON.stringify({ ...out, edits })}\n${text}`);
  return out.text;
}

describe('edits of front matter in random styles', () => {
  it('mean what they say, keep comments, and touch no byte of the text below', () => {
    const below = fc.constantFrom('', 'Text\n', 'a\r\nb', '---\na: 1\n---\n', '# x\n\n- y  \n');
    fc.assert(
      fc.property(documentValue, numbers, values, below, (document, stream, wanted, text) => {
        // The key that stands for the text below is refused in front matter.
        fc.pre(!Object.hasOwn(document, '---'));
        const { text: head, edits } = scene(document, stream, wanted);
        fc.pre(edits.every(({ path }) => path[0] !== '---'));
        fc.pre(!/^---|^\.\.\.|<<<<<<</m.test(head));
        const newline = head.includes('\r\n') ? '\r\n' : '\n';
        const closing = `${head.endsWith('\n') ? '' : newline}--- ${newline}${text}`;
        const out = edited('x.md', `---${newline}${head}${closing}`, edits);
        expect(out.endsWith(closing.slice(closing.indexOf('---')))).toBe(true);
        const fields = out.slice(3 + newline.length, out.length - closing.length + closing.indexOf('---'));
        expect(canonical(meaning(fields.trim() === '' ? '{}' : fields) ?? null)).toBe(
          canonical(naiveResult(document, edits)),
        );
        expect(isSubsequence(notes(fields), notes(head))).toBe(true);
      }),
      runs,
    );
  });
});

describe('edits of a file in the canonical layout', () => {
  it('leave it in the canonical layout', () => {
    const order = bundleOrder(kinds);
    fc.assert(
      fc.property(documentValue, numbers, values, (document, stream, wanted) => {
        const decide = decider(stream);
        const formatted = formatBundle('x.yaml', randomYaml(document, decide), kinds);
        fc.pre('text' in formatted);
        const before = 'text' in formatted ? formatted.text : '';
        fc.pre(canonical(meaning(before) ?? null) === canonical(document));
        const edits = randomEdits(document, wanted, decide);
        fc.pre(edits.length > 0);
        const out = editSource('x.yaml', before, edits, undefined, order);
        if ('refused' in out) throw new Error(JSON.stringify(out));
        const after = keptLayout('x.yaml', { before, after: out.text }, order, new ParsedSources());
        expect(canonical(meaning(after) ?? null)).toBe(canonical(naiveResult(document, edits)));
        expect(isSubsequence([...notes(after)].sort(), [...notes(before)].sort())).toBe(true);
        const again = formatBundle('x.yaml', after, kinds);
        if ('text' in again) expect(again.text).toBe(after);
      }),
      runs,
    );
  });
});

describe('edits of YAML in random styles', () => {
  it('mean what they say, never make or reorder a comment, and done again change nothing', () => {
    fc.assert(
      fc.property(documentValue, numbers, values, (document, stream, wanted) => {
        const { text, edits } = scene(document, stream, wanted);
        const out = edited('x.yaml', text, edits);
        expect(canonical(meaning(out) ?? null)).toBe(canonical(naiveResult(document, edits)));
        expect(isSubsequence(notes(out), notes(text))).toBe(true);
        expect(out.endsWith('\n')).toBe(text.endsWith('\n') || out.endsWith('\n'));
        const sets = edits.filter((edit) => edit.op === 'set');
        const isMoved = edits.some((edit) => edit.op === 'remove');
        if (!isMoved) expect(edited('x.yaml', out, sets)).toBe(out);
      }),
      runs,
    );
  });

  it('touch nothing outside what they change', () => {
    fc.assert(
      fc.property(documentValue, numbers, value, (document, stream, wanted) => {
        const { text, edits } = scene(document, stream, [wanted], false);
        const [edit] = edits as [SourceEdit];
        const out = edited('x.yaml', text, [edit]);
        if (out === text) return;
        const [from, to] = frame(text, edit);
        const isFramed = out.startsWith(text.slice(0, from)) && out.slice(from).endsWith(text.slice(to));
        expect(isFramed, `${JSON.stringify(edit)}\n${text}\n=>\n${out}`).toBe(true);
        if (edit.op !== 'remove' && isScalarAt(text, edit)) expect(notes(out)).toEqual(notes(text));
      }),
      runs,
    );
  });
});

describe('edits of JSON in random layouts', () => {
  const space = fc.constantFrom(undefined, 1, 2, 4, '\t');
  it('mean what they say and touch nothing outside what they change', () => {
    fc.assert(
      fc.property(
        documentValue,
        numbers,
        values,
        space,
        fc.boolean(),
        (document, stream, wanted, indent, crlf) => {
          const plain = JSON.stringify(document, null, indent);
          const text = crlf ? plain.replaceAll('\n', '\r\n') : plain;
          const edits = randomEdits(document, wanted, decider(stream));
          fc.pre(edits.length > 0 && meaning(text, 'x.json') !== undefined);
          const out = edited('x.json', text, edits);
          const result = naiveResult(document, edits);
          expect(canonical(meaning(out, 'x.json') ?? null)).toBe(canonical(result));
          // A text that one serializer wrote comes out as that serializer would have written it.
          const again = JSON.stringify(JSON.parse(out), null, indent);
          if (!/[\u007f-\u009f\u2028\u2029\ufeff\ufffe\uffff]|e\+/.test(again)) {
            expect(out).toBe(crlf ? again.replaceAll('\n', '\r\n') : again);
          }
        },
      ),
      runs,
    );
  });
});

describe('a printed bundle', () => {
  it('is read as its value, and fmt has nothing to change in it but the order of keys', () => {
    fc.assert(
      fc.property(documentValue, fc.constantFrom('yaml', 'json'), (document, format) => {
        const file = `x.${format}`;
        // Objects of JavaScript put keys that are numbers first.
        fc.pre(!/"\d+":/.test(JSON.stringify(document)));
        const text = printBundle(document, format);
        expect(canonical(meaning(text, file) ?? null)).toBe(canonical(document));
        const formatted = formatBundle(file, text, kinds);
        if (!('text' in formatted)) throw new Error(formatted.refused);
        const ordered = meaning(formatted.text, file) as JsonObject;
        expect(formatted.text).toBe(printBundle(ordered, format));
      }),
      runs,
    );
  });
});

/** The part of the text that an edit may change, from what the reader of bundles says of its nodes. */
function frame(text: string, edit: SourceEdit): [number, number] {
  const root = rootOf(text);
  const exact = nodeAt(root, edit.path);
  if (
    exact.exact &&
    exact.node.type === 'scalar' &&
    edit.op === 'set' &&
    !spreads(text, exact.node, edit.value)
  ) {
    const [start, end] = exact.node.range;
    return [start, text[end - 1] === '\n' && end > start ? end - 1 : end];
  }
  // Otherwise what lies between the sibling before and the one behind.
  const parent = nodeAt(root, edit.op === 'append' ? edit.path : edit.path.slice(0, -1)).node;
  const children = childrenOf(parent);
  const index = edit.op === 'append' || !exact.exact ? children.length : indexOf(parent, edit.path.at(-1));
  const from = children[index - 1]?.range[1] ?? aboveComments(text, parent.range[0]);
  const next = parent.type === 'map' ? parent.entries[index + 1]?.keyRange[0] : children[index + 1]?.range[0];
  const end = Math.max(parent.range[1], lineEnd(text, parent.range[1]));
  // The line break of a block scalar and a comma in brackets belong to the space between.
  return [Math.max(from - (text[from - 1] === '\n' ? 2 : 0), 0), next ?? withComments(text, end)];
}

function rootOf(text: string): SourceNode {
  const { document } = parseSource('x.yaml', new TextEncoder().encode(text));
  if (document === undefined) throw new Error('unreadable');
  return document.root;
}

/** True where the new value needs lines of its own. */
function spreads(text: string, node: SourceNode, wanted: Json): boolean {
  if (typeof wanted === 'string') return wanted.includes('\n') || /[|>]/.test(text[node.range[0]] ?? '');
  return wanted !== null && typeof wanted === 'object';
}

function isScalarAt(text: string, edit: SourceEdit): boolean {
  const { node, exact } = nodeAt(rootOf(text), edit.path);
  return exact && node.type === 'scalar';
}

function childrenOf(node: SourceNode): readonly SourceNode[] {
  if (node.type === 'list') return node.items;
  return node.type === 'map' ? node.entries.map((entry) => entry.node) : [];
}

function indexOf(parent: SourceNode, step: string | number | undefined): number {
  if (typeof step === 'number') return step;
  return (parent as MapNode).entries.findIndex((entry) => entry.key === step);
}

function lineEnd(text: string, at: number): number {
  const feed = text.indexOf('\n', at);
  return feed === -1 ? text.length : feed;
}

/** Comment lines above the first row may be its own, and an emptied list stands on the line of its key. */
function aboveComments(text: string, at: number): number {
  return at - (/(?:[^\n]*\n)?(?:(?<=\n)[ \t]*#[^\n]*\n)*[^\n]*$/.exec(text.slice(0, at))?.[0].length ?? 0);
}

/** Comment lines below the last row may be its own. */
function withComments(text: string, at: number): number {
  const comments = /^(?:\r?\n[ \t]*#[^\n]*)*/.exec(text.slice(at))?.[0] ?? '';
  return at + comments.length;
}

function isSubsequence(part: readonly string[], whole: readonly string[]): boolean {
  let at = 0;
  for (const one of whole) if (one === part[at]) at++;
  return at === part.length;
}
