import { Composer, type CST, isScalar, type Node, Scalar, type YAMLError } from 'yaml';
import { cut } from '../../model/index.js';
import { plainNodes } from './plain-yaml.js';
import { SOURCE_CODES } from './source-codes.js';
import type { SourceNode } from './source-node.js';
import { SourceReport } from './source-report.js';
import { YamlNodes } from './source-yaml-nodes.js';
import { checkTokens, readTokens, type YamlTokens } from './source-yaml-tokens.js';
import { yamlSlip } from './yaml-slips.js';

/** Reads any document by way of the library, which is loaded only where a file needs it. */
export function tokenNodes(report: SourceReport): SourceNode | undefined {
  const tokens = readTokens(report);
  return plainNodes(report, tokens) ?? composedNodes(report, tokens);
}

/** The nodes of any document, made from the library's own tree. */
export function composedNodes(report: SourceReport, tokens: readonly CST.Token[]): SourceNode | undefined {
  const read = checkTokens(report, tokens);
  const document = compose(report, read);
  if (document === undefined) return undefined;
  const all = [...document.errors, ...document.warnings];
  if (addBraces(report, all) || addSlip(report, document.errors)) return undefined;
  const broken = all.filter((error) => addError(report, error));
  if (broken.length > 0) return undefined;
  const root = document.contents as Node | null;
  if (root === null || (isScalar(root) && root.type === Scalar.PLAIN && root.source === '')) {
    report.add(SOURCE_CODES.empty, 0, 'The file has no value.', 'Remove it, or write a bundle into it.');
    return undefined;
  }
  return new YamlNodes(report, read.anchors).root(root);
}

/**
 * The library's own document of a text that `parseSource` reads without an error, with the tokens of its source: edits
 * need to know how a value is written.
 */
export function composeWithTokens(file: string, text: string) {
  const report = new SourceReport(file, text);
  return compose(report, checkTokens(report, readTokens(report)), true);
}

function compose(report: SourceReport, { tokens }: YamlTokens, keepSourceTokens = false) {
  const composer = new Composer({
    keepSourceTokens,
    version: '1.2',
    schema: 'core',
    strict: true,
    stringKeys: true,
    // The library's own check takes seconds for a map of 16,000 keys; YamlNodes has one with a Map.
    uniqueKeys: false,
  });
  try {
    for (const document of composer.compose(tokens, true, report.text.length)) return document;
  } catch {
    report.add(SOURCE_CODES.yamlSyntax, 0, 'The file cannot be read as YAML.', 'Check its syntax.');
  }
  return undefined;
}

const REMEDIES: { readonly [code: string]: string } = {
  BAD_ALIAS: 'Give anchors and aliases a name of letters, digits, "-" and "_".',
  BAD_DQ_ESCAPE: 'Write \\\\ for a literal backslash, or use single quotes.',
  BAD_INDENT: 'Indent entries that belong together by the same number of spaces.',
  BAD_SCALAR_START: 'Put the string in quotes.',
  BLOCK_AS_IMPLICIT_KEY: 'Put a string that contains ": " in quotes.',
  MULTILINE_IMPLICIT_KEY: 'Write the key on one line, followed by a colon.',
  MISSING_CHAR: 'Add what is missing; put strings with special characters in quotes.',
  TAB_AS_INDENT: 'Indent with spaces.',
};

/** A value that begins with a placeholder, to the end of its line: YAML reads the braces as maps. */
const BRACES = /^[^\n"'#{]*[:-][ \t]+(\{\{[^\n]*)/;

/** Reports the usual mistake with placeholders as one finding instead of its many consequences. */
function addBraces(report: SourceReport, errors: readonly YAMLError[]): boolean {
  let last = -1;
  for (const { pos } of errors) {
    const start = report.text.lastIndexOf('\n', pos[0] - 1) + 1;
    // A long line with many errors is examined once.
    if (start === last) continue;
    last = start;
    const end = report.text.indexOf('\n', start);
    const line = report.text.slice(start, end < 0 ? undefined : end);
    const value = BRACES.exec(line)?.[1];
    if (value === undefined) continue;
    report.add(
      SOURCE_CODES.yamlSyntax,
      start + line.length - value.length,
      'YAML reads a string that begins with {{ as a map.',
      `Put it in quotes: ${cut(JSON.stringify(value.trimEnd()), 200)}; or write it as a block, with | after the colon.`,
    );
    return true;
  }
  return false;
}

/** Errors whose own sentence says what to do. */
const PLAIN: ReadonlySet<string> = new Set(['TAB_AS_INDENT', 'BAD_DQ_ESCAPE', 'NON_STRING_KEY']);

/** Reports a usual mistake as one finding instead of its many consequences. */
function addSlip(report: SourceReport, errors: readonly YAMLError[]): boolean {
  const [first] = [...errors].sort((a, b) => a.pos[0] - b.pos[0]);
  if (first === undefined || PLAIN.has(first.code)) return false;
  const slip = yamlSlip(report.text, first.pos[0], firstError);
  if (slip === undefined) return false;
  report.add(SOURCE_CODES.yamlSyntax, slip.offset, slip.message, slip.remedy);
  return true;
}

/** Offset of the first error of a text; undefined where it can be read. */
function firstError(text: string): number | undefined {
  const report = new SourceReport('', text);
  const document = compose(report, checkTokens(report, readTokens(report)));
  if (document === undefined) return 0;
  const offsets = document.errors.map(({ pos }) => pos[0]);
  return offsets.length === 0 ? undefined : Math.min(...offsets);
}

/** Turns an error of the library into a finding; false where the values can still be determined. */
function addError(report: SourceReport, error: YAMLError): boolean {
  const offset = error.pos[0];
  if (error.code === 'NON_STRING_KEY') {
    report.add(
      SOURCE_CODES.keyNotText,
      offset,
      'A key must be a string; this one is an alias, a list or a map.',
      'Write the key as a string.',
    );
    return false;
  }
  const end = /end with a ([\]}])/.exec(error.message)?.[1];
  if (end !== undefined) {
    const what = end === ']' ? 'list that begins with [' : 'map that begins with {';
    report.add(
      SOURCE_CODES.yamlSyntax,
      offset,
      `The ${what} is not closed before here.`,
      `Write ${end} at its end.`,
    );
    return true;
  }
  report.add(
    SOURCE_CODES.yamlSyntax,
    offset,
    `${error.message.trimEnd().replace(/[.:]$/, '')}.`,
    REMEDIES[error.code] ?? 'Fix the YAML here.',
  );
  return true;
}
