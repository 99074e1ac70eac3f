/**
 * What is wrong with a diagram, as sentences. The parser of Mermaid itself needs 60 MB and a browser's document, so
 * this knows only what the pages use: flow charts and sequence diagrams in their plain form.
 */
export function mermaidProblems(code: string): string[] {
  const [head = '', ...lines] = code.split('\n').filter((line) => !/^\s*(%%.*)?$/.test(line));
  const grammar = /^flowchart (LR|TD|TB|RL|BT)$/.test(head)
    ? FLOW
    : head === 'sequenceDiagram'
      ? SEQUENCE
      : [];
  if (grammar.length === 0) return [`The first line names no known diagram: ${head}`];
  const problems = lines
    .map((line) => line.trim())
    .filter((line) => !grammar.some((form) => form.test(line)))
    .map((line) => `This line fits no form: ${line}`);
  const opened = lines.filter((line) => /^\s*(subgraph|alt|opt|loop|par)\b/.test(line)).length;
  const closed = lines.filter((line) => /^\s*end$/.test(line)).length;
  if (opened !== closed) problems.push(`${opened} parts are opened and ${closed} closed.`);
  return problems;
}

/** A node: an id, and its text in quotes, in which brackets need no escape. */
const NODE = String.raw`\w+(?:\["[^"]+"\]|\{"[^"]+"\}|\(\["[^"]+"\]\)|\[\("[^"]+"\)\])?`;
const ARROW = String.raw`(?:-->|---|-\.->|==>)(?:\|(?:"[^"]+"|[^"|()[\]{}]+)\|)?`;
const FLOW = [
  new RegExp(`^${NODE}(?: ${ARROW} ${NODE})*$`),
  /^subgraph \w+(\["[^"]+"\])?$/,
  /^direction (LR|TD|TB)$/,
  /^end$/,
];

const SEQUENCE = [
  /^(participant|actor) \w+( as [^:;]+)?$/,
  /^\w+(->>|-->>|-x|--x)\w+: [^;#]+$/,
  /^Note (over|left of|right of) \w+(,\w+)?: [^;#]+$/,
  /^(alt|else|opt|loop|par|and) [^;#]+$/,
  /^end$/,
];
