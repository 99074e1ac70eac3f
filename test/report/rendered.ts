import { micromark } from 'micromark';
import { gfm, gfmHtml } from 'micromark-extension-gfm';
import { type DefaultTreeAdapterMap, parseFragment } from 'parse5';
import { expect } from 'vitest';
import { HIDDEN } from './hostile.js';

type Node = DefaultTreeAdapterMap['node'];

/** Markdown as GitHub's own dialect makes HTML of it, then as a browser reads that. */
export function htmlTree(markdown: string): Node[] {
  const html = micromark(markdown, {
    allowDangerousHtml: true,
    allowDangerousProtocol: true,
    extensions: [gfm()],
    htmlExtensions: [gfmHtml()],
  });
  return parseFragment(html).childNodes;
}

/** Elements that the templates use; everything else was brought in by somebody. */
const OURS = new Set(
  'h3 p blockquote ul li strong em code pre details summary table thead tbody tr th td a'.split(' '),
);

/** What GitHub makes links, mentions, pictures or formulas of in text outside of code. */
const ACTIVE: readonly [string, RegExp][] = [
  ['mention', /@[\p{L}\p{N}_-]/u],
  ['issue', /#\d|GH-\d|\w-\d+\b/i],
  ['commit', /\b[0-9a-f]{7,64}\b/i],
  ['address', /:\/\/|www\.|mailto:|xmpp:/i],
  ['emoji name', /:[\w+-]+:/],
  ['formula', /\$/],
  ['markup', /[<`[\]\\&_{}~^]/],
  ['hidden', HIDDEN],
];
/** Dates of our own making, which are no issue numbers. */
const DATES = /\b\d{4}-\d{2}-\d{2}\b/g;

const WORDS = ['job summary', 'run', 'Rerun its job'];

export interface Found {
  comments: string[];
  links: string[];
  /** Names of the elements at the top, in their order. */
  top: string[];
  counts: { [element: string]: number };
}

/** Walks the tree and fails at the first thing that is not of our making. */
export function inspect(markdown: string): Found {
  const nodes = htmlTree(markdown);
  const found: Found = { comments: [], links: [], top: [], counts: {} };
  for (const node of nodes) {
    if ('tagName' in node) found.top.push(node.tagName);
    walk(node, found, false);
  }
  return found;
}

function walk(node: Node, found: Found, inCode: boolean): void {
  if (node.nodeName === '#comment' && 'data' in node) found.comments.push(node.data);
  if (node.nodeName === '#text' && 'value' in node && !inCode) {
    // A summary begins with the sign of its change.
    const text = node.value.replaceAll(DATES, 'DATE').replace(/^[-±~+!▶=] /u, '');
    for (const [what, pattern] of ACTIVE) expect(text, what).not.toMatch(pattern);
  }
  if ('tagName' in node) {
    expect(OURS, node.tagName).toContain(node.tagName);
    found.counts[node.tagName] = (found.counts[node.tagName] ?? 0) + 1;
    for (const { name, value } of node.attrs) {
      if (node.tagName === 'a' && name === 'href') found.links.push(value);
      else if (node.tagName === 'code' && name === 'class') expect(value).toMatch(/^language-(?:diff|text)$/);
      else if ((node.tagName === 'th' || node.tagName === 'td') && name === 'align')
        expect(value).toBe('left');
      else expect.fail(`attribute ${name} of ${node.tagName}`);
    }
    // A link of ours has code for its text, or words of ours.
    if (node.tagName === 'a') {
      const [text, ...more] = node.childNodes;
      expect(more).toEqual([]);
      if (text?.nodeName !== 'code')
        expect(WORDS).toContain(text !== undefined && 'value' in text ? text.value : '');
    }
  }
  if ('childNodes' in node) {
    const code = inCode || node.nodeName === 'code' || node.nodeName === 'pre';
    for (const child of node.childNodes) walk(child, found, code);
  }
}
