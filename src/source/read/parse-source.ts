import type { Finding } from '../../model/index.js';
import { conflictIn, hasMarkers } from './conflict-markers.js';
import { frontMatterOf, isMarkdown } from './front-matter.js';
import { parseJson } from './parse-json.js';
import { parseMarkdown } from './parse-markdown.js';
import { parseYaml } from './parse-yaml.js';
import { decodeText, MAX_FILE_BYTES } from './source-bytes.js';
import { MEANT_MARKERS, SOURCE_CODES, sourceFinding } from './source-codes.js';
import type { SourceDocument, SourceFormat, SourceNode } from './source-node.js';
import { SourceReport, StopReading } from './source-report.js';
import { standInOf } from './stand-in.js';

/**
 * `document`: a file with items; whatever the file is called, `data`: JSON or YAML behind a `$file`; `markdown`: front
 * matter with a text below.
 */
export type SourceRole = 'document' | 'data' | 'markdown';

/** By its extension `json`, `markdown` or `yaml`; data is never `markdown`. */
export function sourceFormat(file: string, role: SourceRole = 'document'): SourceFormat {
  if (role === 'markdown') return role;
  if (/\.json$/i.test(file)) return 'json';
  return role === 'document' && isMarkdown(file) ? 'markdown' : 'yaml';
}

/**
 * Reads one YAML or JSON file, or a Markdown file with front matter, into nodes with places. Never throws because of the content of a file.
 *
 * The document is missing where nothing can be said about the values: a file that stands in for another one (an LFS
 * pointer, an encrypted file, a merge conflict), a wrong encoding, a syntax error, an alias or merge without meaning,
 * too deep or too large. With other errors (a duplicate key, a tag, a number that is rounded) it is present, so that
 * later checks find their part too; of duplicate keys it has the first, tags are ignored. Callers must look at the
 * findings before they use the values for anything but more findings.
 *
 * @param file path relative to the repository, for places; its extension chooses the format
 */
export function parseSource(
  file: string,
  bytes: Uint8Array,
  role: SourceRole = 'document',
): { document?: SourceDocument; findings: Finding[] } {
  if (bytes.length > MAX_FILE_BYTES) {
    const report = new SourceReport(file, '');
    report.add(
      SOURCE_CODES.tooLarge,
      0,
      `The file has ${bytes.length} bytes; the limit is 10 MiB.`,
      'Split it into several bundles, or move long texts into separate files with $file.',
    );
    return { findings: report.findings() };
  }
  const decoded = decodeText(bytes);
  const report = new SourceReport(file, decoded.text);
  // A file that stands in for another one is reported as such; its own errors are not.
  const format = sourceFormat(file, role);
  const conflict = conflictIn(decoded.text);
  const below = format === 'markdown' ? frontMatterOf(decoded.text)?.below : undefined;
  const isBelow = conflict !== undefined && below !== undefined && conflict.offset >= below;
  const standIn = standInOf(file, bytes) ?? (isBelow ? undefined : conflict);
  if (standIn !== undefined) {
    report.add(standIn.code, standIn.offset, standIn.message, standIn.remedy);
    return { findings: report.findings() };
  }
  if (decoded.utf16 || decoded.nul !== undefined || decoded.invalid !== undefined) {
    if (decoded.utf16) {
      report.add(SOURCE_CODES.notUtf8, 0, 'The file is UTF-16, not UTF-8.', 'Save it as UTF-8.');
    } else if (decoded.nul !== undefined) {
      report.add(
        SOURCE_CODES.binary,
        decoded.nul,
        'The file contains a NUL byte here, so it is not a text file.',
        'Save it as UTF-8 text; write an intended NUL as \\u0000 in double quotes.',
      );
    } else if (decoded.invalid !== undefined) {
      report.add(
        SOURCE_CODES.notUtf8,
        decoded.invalid,
        'From here on the file is not UTF-8.',
        'Save it as UTF-8.',
      );
    }
    return { findings: report.findings() };
  }
  if (decoded.byteOrderMark) {
    report.add(
      SOURCE_CODES.byteOrderMark,
      0,
      format === 'markdown'
        ? 'The file starts with a byte order mark, so it does not begin with its front matter.'
        : 'The file starts with a byte order mark, which the platform SDK refuses.',
      'Save it as UTF-8 without a byte order mark.',
    );
  }
  const root = decoded.text.trim() === '' ? empty(report) : read(report, format);
  const findings = report.findings();
  if (root === undefined) return { findings };
  const document = { file, text: decoded.text, format, root };
  // Markers of a pull are reported for the field, with the way to continue.
  if (!isBelow || hasMarkers(decoded.text.slice(below))) return { document, findings };
  const { code, offset, message, remedy } = conflict;
  const found = sourceFinding(code, report.place(offset), message, `${remedy} ${MEANT_MARKERS}`);
  return { document: { ...document, conflict: found }, findings };
}

function empty(report: SourceReport): undefined {
  report.add(SOURCE_CODES.empty, 0, 'The file is empty.', 'Remove it, or write a bundle into it.');
}

function read(report: SourceReport, format: SourceFormat): SourceNode | undefined {
  try {
    if (format === 'markdown') return parseMarkdown(report);
    return format === 'json' ? parseJson(report) : parseYaml(report);
  } catch (error) {
    if (error instanceof StopReading) return undefined;
    throw error;
  }
}
