import { type Finding, formatPlace } from '../../../src/model/index.js';
import { parseSource } from '../../../src/source/read/parse-source.js';
import { SOURCE_CODES } from '../../../src/source/read/source-codes.js';
import { nodeValue } from '../../../src/source/read/source-node.js';

const NAMES = new Map(Object.entries(SOURCE_CODES).map(([name, kind]) => [kind.code as string, name]));

/** `duplicateKey bundle.yaml:2:1`, with related places behind an arrow. */
export function brief(finding: Finding): string {
  const name = NAMES.get(finding.code) ?? finding.code;
  const related = (finding.related ?? []).map(({ place }) => ` <- ${formatPlace(place)}`).join('');
  return `${name} ${finding.place === undefined ? '-' : formatPlace(finding.place)}${related}`;
}

/** Reads a text or bytes; what comes back is short enough for a table. */
export function read(file: string, source: string | Uint8Array) {
  const bytes = typeof source === 'string' ? new TextEncoder().encode(source) : source;
  const { document, findings } = parseSource(file, bytes);
  return {
    document,
    findings,
    brief: findings.map(brief),
    value: document === undefined ? undefined : nodeValue(document.root),
  };
}
