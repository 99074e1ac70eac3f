import { type CST, Lexer, Parser } from 'yaml';
import { SOURCE_CODES } from './source-codes.js';
import { MAX_DEPTH, type SourceReport } from './source-report.js';

/** The tokens of a YAML file's one document, with what the tree of nodes does not show. */
export interface YamlTokens {
  tokens: CST.Token[];
  /** Offsets of the `&name` tokens, by name in the order of the file. */
  anchors: Map<string, number[]>;
}

/**
 * Refuses what this tool does not accept: tags, directives, a second document. Tags are reported and then blanked, so
 * that the values after them are read by the same rules as all others.
 */
export function checkTokens(report: SourceReport, all: readonly CST.Token[]): YamlTokens {
  const tokens: CST.Token[] = [];
  const anchors = new Map<string, number[]>();
  let documents = 0;
  for (const token of all) {
    if (token.type === 'directive') {
      checkDirective(report, token);
      continue;
    }
    if (token.type === 'document') {
      documents++;
      if (documents > 1) {
        if (documents === 2) {
          const marker = token.start.find((part) => part.type === 'doc-start');
          report.add(
            SOURCE_CODES.severalDocuments,
            marker?.offset ?? token.offset,
            'A second document starts here; a file may have only one.',
            'Remove the "---", or move the document into a separate file.',
          );
        }
        continue;
      }
      readProps(report, anchors, token.start);
      readToken(report, anchors, token.value);
    }
    if (documents <= 1) tokens.push(token);
  }
  return { tokens, anchors };
}

/** Splits YAML into tokens; stops at the first one that is nested too deeply. */
export function readTokens(report: SourceReport): CST.Token[] {
  const tokens: CST.Token[] = [];
  const parser = new Parser();
  for (const lexeme of new Lexer().lex(report.text)) {
    for (const token of parser.next(lexeme)) tokens.push(token);
    // The stack also holds the document and a scalar, hence the tolerance; the tree of nodes is checked exactly.
    if (parser.stack.length > MAX_DEPTH + 8) report.checkDepth(parser.stack.length, parser.offset - 1);
  }
  for (const token of parser.end()) tokens.push(token);
  return tokens;
}

function readToken(
  report: SourceReport,
  anchors: Map<string, number[]>,
  token: CST.Token | null | undefined,
): void {
  if (token?.type !== 'block-map' && token?.type !== 'block-seq' && token?.type !== 'flow-collection') return;
  for (const item of token.items) {
    readProps(report, anchors, item.start);
    readToken(report, anchors, item.key);
    if (item.sep !== undefined) readProps(report, anchors, item.sep);
    readToken(report, anchors, item.value);
  }
}

function readProps(report: SourceReport, anchors: Map<string, number[]>, props: CST.SourceToken[]): void {
  for (const prop of props) {
    if (prop.type === 'anchor') {
      const name = prop.source.slice(1);
      const offsets = anchors.get(name);
      if (offsets === undefined) anchors.set(name, [prop.offset]);
      else offsets.push(prop.offset);
    } else if (prop.type === 'tag') {
      report.add(
        SOURCE_CODES.tag,
        prop.offset,
        `The tag ${prop.source} is not allowed: values are those of JSON.`,
        prop.source === '!!str'
          ? 'Remove the tag and put the value in quotes.'
          : 'Remove the tag; for a value from elsewhere use $file, $var or $env.',
      );
      prop.type = 'space';
    }
  }
}

function checkDirective(report: SourceReport, token: CST.Directive): void {
  if (/^%YAML\s+1\.2\s*$/.test(token.source)) return;
  report.add(
    SOURCE_CODES.directive,
    token.offset,
    `The directive ${token.source.trim()} is not allowed: files are read as YAML 1.2 without tags.`,
    'Remove the line.',
  );
}
