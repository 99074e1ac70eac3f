import { createHash } from 'node:crypto';
import { type DefaultTreeAdapterMap, parse } from 'parse5';
import { expect } from 'vitest';
import { HIDDEN } from './hostile.js';

type Node = DefaultTreeAdapterMap['node'];
type Element = DefaultTreeAdapterMap['element'];

/** Elements that the page has, each with the attributes that it may have. */
const OURS: { readonly [element: string]: readonly string[] } = {
  html: ['lang'],
  head: [],
  body: [],
  meta: ['charset', 'http-equiv', 'content', 'name'],
  title: [],
  style: [],
  script: [],
  header: [],
  main: [],
  footer: [],
  section: ['id'],
  form: ['id', 'role', 'hidden'],
  label: ['class'],
  input: ['id', 'type', 'autocomplete', 'spellcheck'],
  select: ['id'],
  option: ['value'],
  button: ['id', 'type', 'aria-pressed'],
  output: ['id', 'aria-live'],
  details: ['class', 'id', 'data-kind', 'data-action', 'data-held', 'data-o', 'data-n'],
  summary: [],
  div: ['class', 'role', 'tabindex', 'aria-label'],
  p: ['class', 'data-o', 'data-n'],
  pre: ['data-n'],
  span: ['class'],
  b: ['class'],
  code: ['class'],
  a: ['href', 'rel'],
  table: ['class'],
  li: ['class'],
  ul: ['class'],
  th: ['scope'],
  td: ['class'],
};
const BARE = 'h1 h2 h3 h4 h5 ins del thead tbody tr'.split(' ');

export interface PageTree {
  root: Node;
  links: string[];
  elements: Element[];
}

/** Reads a page as a browser does, and fails at the first thing that is not of our making. */
export function pageTree(html: string): PageTree {
  const errors: string[] = [];
  const root = parse(html, {
    onParseError: ({ code, startLine }) => {
      // Such a character of a text is shown, and has no effect.
      if (String(code) !== 'noncharacter-in-input-stream') errors.push(`${code} in line ${startLine}`);
    },
  });
  expect(errors).toEqual([]);
  const tree: PageTree = { root, links: [], elements: [] };
  walk(root, tree);
  return tree;
}

function walk(node: Node, tree: PageTree): void {
  expect(node.nodeName).not.toBe('#comment');
  if (node.nodeName === '#text' && 'value' in node) expect(node.value).not.toMatch(HIDDEN);
  if ('tagName' in node) {
    tree.elements.push(node);
    const allowed = BARE.includes(node.tagName) ? [] : OURS[node.tagName];
    expect(allowed, `element ${node.tagName}`).toBeDefined();
    for (const { name, value } of node.attrs) {
      expect(allowed, `attribute ${name} of ${node.tagName}`).toContain(name);
      expect(value).not.toMatch(HIDDEN);
      if (name === 'href') tree.links.push(value);
    }
  }
  if ('childNodes' in node) for (const child of node.childNodes) walk(child, tree);
}

/** All text of a node. */
export function textOf(node: Node): string {
  if ('value' in node) return node.value;
  return 'childNodes' in node ? node.childNodes.map(textOf).join('') : '';
}

/** The value of an attribute; undefined without it. */
export function attribute(element: Element, name: string): string | undefined {
  return element.attrs.find((one) => one.name === name)?.value;
}

/** The elements below a node with a tag and class. */
export function find(node: Node, tag: string, name?: string): Element[] {
  const own = 'tagName' in node && node.tagName === tag && hasClass(node, name) ? [node] : [];
  return [
    ...own,
    ...('childNodes' in node ? node.childNodes.flatMap((child) => find(child, tag, name)) : []),
  ];
}

function hasClass(element: Element, name: string | undefined): boolean {
  return name === undefined || (attribute(element, 'class') ?? '').split(' ').includes(name);
}

/** The digest by which a policy names the text of a style or script. */
export function sourceHash(element: Element): string {
  return `sha256-${createHash('sha256').update(textOf(element)).digest('base64')}`;
}
