import { cut } from '../../model/index.js';

/** A usual mistake in place of the errors that follow from it. */
export interface YamlSlip {
  readonly offset: number;
  readonly message: string;
  readonly remedy: string;
}

/** A change of the text that would mend it. */
interface Repair extends YamlSlip {
  readonly text: string;
}

interface Line {
  readonly offset: number;
  readonly text: string;
  /** Spaces at its start. */
  readonly indent: number;
  /** Where its key or value begins, behind `- `. */
  readonly column: number;
}

/** A longer section is not read again and again. */
const MOST = 100_000;

/** Lines above an error whose indentation it may have meant. */
const ABOVE = 30;

/**
 * The mistake behind the first error of a text, found by mending it: the repair counts if the text can then be read
 * past the next line.
 * @param offset of the first error
 * @param firstError offset of the first error of a text; undefined without any
 */
export function yamlSlip(
  text: string,
  offset: number,
  firstError: (text: string) => number | undefined,
): YamlSlip | undefined {
  const [from, to] = sectionAround(text, offset);
  if (to - from > MOST) return undefined;
  const section = text.slice(from, to);
  const lines = linesOf(section);
  const at = lines.findLastIndex((line) => line.offset <= offset - from);
  let best: Repair | undefined;
  let furthest = (lines[at + 2]?.offset ?? section.length + 1) - 1;
  const line = lines[at];
  if (line === undefined) return undefined;
  for (const repair of [
    ...quotings(section, line),
    ...colons(section, line),
    ...indentations(section, lines, at),
  ]) {
    const next = firstError(repair.text);
    if (next === undefined) return { ...repair, offset: from + repair.offset };
    if (next <= furthest) continue;
    furthest = next;
    best = repair;
  }
  return best && { offset: from + best.offset, message: best.message, remedy: best.remedy };
}

/** The part of the text from the top-level key before the one of the offset to the key behind it. */
function sectionAround(text: string, offset: number): [number, number] {
  const isKey = /^[^\s#-]/;
  let from = startOfLine(text, offset);
  for (let keys = 0; from > 0; from = startOfLine(text, from - 1))
    if (isKey.test(text.slice(from, from + 1)) && ++keys === 2) break;
  let to = text.indexOf('\n', offset);
  while (to >= 0 && !isKey.test(text.slice(to + 1, to + 2))) to = text.indexOf('\n', to + 1);
  return [from, to < 0 ? text.length : to + 1];
}

function startOfLine(text: string, offset: number): number {
  return offset <= 0 ? 0 : text.lastIndexOf('\n', offset - 1) + 1;
}

function linesOf(text: string): Line[] {
  let offset = 0;
  return text.split('\n').map((line) => {
    const indent = /^ */.exec(line)?.[0].length ?? 0;
    const column = /^ *(?:- +)*/.exec(line)?.[0].length ?? 0;
    const made = { offset, text: line, indent, column };
    offset += line.length + 1;
    return made;
  });
}

/** A key with its colon and the spaces behind it. */
const KEY = /^(?:[\w$./-][^:#]*|"[^"]*"|'[^']*'): +/;

/** The value of a line, behind its key or else its dashes, without a comment; undefined where it has neither. */
function valueOfLine({ text, indent, column }: Line): { at: number; value: string } | undefined {
  const key = KEY.exec(text.slice(column))?.[0].length ?? 0;
  const at = text.slice(column + key).trim() === '' ? column : column + key;
  const behind = text.slice(at);
  const comment = behind.search(/\s#/);
  const value = (comment < 0 ? behind : behind.slice(0, comment)).trimEnd();
  return at === indent || value === '' ? undefined : { at, value };
}

/** Repairs by quotation marks. */
function quotings(section: string, line: Line): Repair[] {
  const found = valueOfLine(line);
  if (found === undefined) return [];
  const { at, value } = found;
  const offset = line.offset + at;
  const quoted = requoted(value);
  if (quoted === undefined) return [];
  const text = section.slice(0, offset) + quoted + section.slice(offset + value.length);
  return [{ text, offset, message: reading(value), remedy: advice(value, quoted) }];
}

/** The value as a quoted string; undefined for one that is a block, a map or a list on purpose. */
function requoted(value: string): string | undefined {
  const first = value.charAt(0);
  if ('|>{['.includes(first)) return undefined;
  if (first !== "'" && first !== '"') return JSON.stringify(value);
  const inner = value.slice(1, -1);
  if (value.length < 2 || !value.endsWith(first)) return `'${value.replaceAll("'", "''")}'`;
  return first === "'"
    ? `'${inner.replaceAll("''", "'").replaceAll("'", "''")}'`
    : `"${inner.replaceAll(/\\.|"/g, (part) => (part === '"' ? '\\"' : part))}"`;
}

const BEGINS: { readonly [character: string]: string } = {
  '*': 'as an alias',
  '&': 'as an anchor',
  '!': 'as a tag',
};

/** What YAML makes of the value. */
function reading(value: string): string {
  const first = value.charAt(0);
  if (first === "'" || first === '"') return `The string ends at the second ${first}, and text follows it.`;
  const as = BEGINS[first];
  if (as !== undefined) return `YAML reads a string that begins with ${first} ${as}.`;
  if (/:(?:\s|$)/.test(value)) return 'YAML reads a string with ": " in it as a map.';
  return `YAML reads no string that begins with ${first}.`;
}

function advice(value: string, quoted: string): string {
  const shown = cut(quoted, 200);
  const isBlock = 'or write it as a block, with | after the colon.';
  if (!/^["']/.test(value)) return `Put it in quotes: ${shown}; ${isBlock}`;
  return `Write the marks inside of it as part of the string: ${shown}; ${isBlock}`;
}

/** A key without its colon, or without the space behind it. */
const COLONLESS = /^([A-Za-z_]\w*)(:| +)(?=\S)/;

/** Repairs by a colon and a space. */
function colons(section: string, line: Line): Repair[] {
  const rest = line.text.slice(line.column);
  const [all, key, between] = COLONLESS.exec(rest) ?? [];
  if (all === undefined || key === undefined || between === undefined) return [];
  const offset = line.offset + line.column;
  const written = `${key}: ${rest.slice(all.length).trimEnd()}`;
  const text = section.slice(0, offset) + written + section.slice(line.offset + line.text.length);
  const message =
    between === ':' ? 'A space is missing behind the colon.' : 'The colon behind the key is missing.';
  return [{ text, offset, message, remedy: `Write ${cut(written, 200)}` }];
}

/** Repairs by the indentation of the line, of the next one, or of the lines that belong to it. */
function* indentations(section: string, lines: readonly Line[], at: number): Generator<Repair> {
  const next = lines.findIndex((line, index) => index > at && !isBlank(line));
  const meant = columns([
    ...lines.slice(Math.max(0, at - ABOVE), at + 1).reverse(),
    ...lines.slice(at + 1, next + 2),
  ]);
  for (const index of next < 0 ? [at] : [at, next]) {
    const line = lines[index];
    if (line === undefined || !/^ *- |:(?:\s|$)/.test(line.text)) continue;
    const before = lines.slice(0, index).findLast((one) => !isBlank(one));
    // Deeper than a key with a value, the line would become a part of that value.
    if (before === undefined) continue;
    const most = /(?::|-)\s*(?:#.*)?$/.test(before.text) ? Infinity : before.column;
    const wanted = meant
      .filter((column) => column <= most)
      .map((column) => column - (line.column - line.indent))
      .filter((indent) => indent >= 0 && indent !== line.indent && Math.abs(indent - line.indent) <= 4)
      .sort((a, b) => Math.abs(a - line.indent) - Math.abs(b - line.indent));
    const end = lines.findIndex((one, below) => below > index && !isBlank(one) && one.indent < line.indent);
    const run = end < 0 ? lines.length : end;
    for (const indent of [...new Set(wanted)].slice(0, 4))
      for (const last of run > index + 1 ? [index + 1, run] : [run])
        yield indented(section, lines, { index, last, indent });
  }
}

function indented(
  section: string,
  lines: readonly Line[],
  { index, last, indent }: { index: number; last: number; indent: number },
): Repair {
  const line = lines[index] as Line;
  const shifted = lines
    .slice(index, last)
    .map((one) =>
      isBlank(one) ? one.text : ' '.repeat(one.indent + indent - line.indent) + one.text.trimStart(),
    );
  const after = lines[last]?.offset;
  const text = `${section.slice(0, line.offset)}${shifted.join('\n')}${after === undefined ? '' : `\n${section.slice(after)}`}`;
  const what =
    shifted.filter((one) => one.trim() !== '').length === 1 ? 'it' : 'it and the lines that belong to it';
  return {
    text,
    offset: line.offset + line.indent,
    message: misfit(line.indent, indent),
    remedy: indent === 0 ? `Remove the spaces before ${what}.` : `Indent ${what} by ${spaces(indent)}.`,
  };
}

function misfit(indent: number, wanted: number): string {
  if (indent === 0) return `This line is not indented, but its neighbours are, by ${spaces(wanted)}.`;
  if (wanted === 0) return `This line is indented by ${spaces(indent)}, but its neighbours are not.`;
  return `This line is indented by ${spaces(indent)}, its neighbours by ${wanted}.`;
}

/** Where the keys and values of lines begin, each column once, the nearest line first. */
function columns(lines: readonly Line[]): number[] {
  const found = lines
    .filter((line) => !isBlank(line))
    .flatMap(({ column, indent }) => [column, indent, indent + 2]);
  return [...new Set(found)];
}

function isBlank({ text }: Line): boolean {
  return /^\s*(?:#|$)/.test(text);
}

function spaces(count: number): string {
  return count === 1 ? '1 space' : `${count} spaces`;
}
