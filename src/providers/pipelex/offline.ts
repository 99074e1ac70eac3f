import { coded, type Finding, inForm } from '../../model/index.js';
import type { CheckTree } from '../provider.js';
import { isBundle, OLD_SUFFIX } from './method-trees.js';
import { PIPELEX_CODES } from './pipelex-codes.js';
import { isTomlFile, sentPath, textOf } from './sent-tree.js';

/** What a server takes in one tree, where nobody configured it otherwise. */
const MAX_FILES = 1000;
const MAX_BYTES = 64 * 1024 * 1024;

/** What is known of method trees without a server. Whether a bundle is right only a server knows. */
export function offlineFindings(trees: readonly CheckTree[]): Finding[] {
  return [...trees.flatMap(ofTree), ...oldSuffix(trees)];
}

function ofTree(tree: CheckTree): Finding[] {
  const { name, files } = tree;
  const findings: Finding[] = [];
  const at = (file: string) => ({ place: { file, line: 1, column: 1 } });
  const bundles = files.filter(({ file }) => isBundle(file));
  const [first] = files;
  if (bundles.length === 0 && first !== undefined)
    findings.push({
      ...coded(PIPELEX_CODES.noBundle),
      message: `The method tree ${name} contains no bundle.`,
      remedy: 'Add a .mthds file, check that the patterns in bundles match it, or remove METHODS.toml.',
      ...at(first.file),
    });
  for (const { file, bytes } of files) {
    if (!isTomlFile(file)) continue;
    const text = textOf(bytes);
    if (text === undefined)
      findings.push({
        ...coded(PIPELEX_CODES.notText),
        message: 'The file is not UTF-8.',
        remedy: 'Save it as UTF-8.',
        ...at(file),
      });
    else if (text.startsWith('\ufeff'))
      findings.push({
        ...coded(PIPELEX_CODES.byteOrderMark),
        message: 'The file begins with a byte order mark, which is a syntax error in TOML.',
        remedy: 'Save it as UTF-8 without a byte order mark.',
        ...at(file),
      });
  }
  const sent = new Map<string, string>();
  for (const { file } of files) {
    const path = sentPath(name, file);
    const other = sent.get(folded(path));
    sent.set(folded(path), file);
    if (other === undefined) continue;
    findings.push({
      ...coded(PIPELEX_CODES.sameName),
      message: `${file} and ${other} are the same file for the server: ${path}.`,
      remedy: 'Remove or rename one of them.',
      ...at(file),
    });
  }
  return [...findings, ...sizeOf(tree)];
}

/** A path as the server compares two of them: without a difference between capital and small letters. */
function folded(path: string): string {
  return inForm(path.toUpperCase().toLowerCase(), 'NFC');
}

function sizeOf({ name, files }: CheckTree): Finding[] {
  const [first] = files;
  if (first === undefined) return [];
  const bytes = files.reduce((sum, one) => sum + one.bytes.length, 0);
  const large = [
    ...(files.length > MAX_FILES ? [`${files.length} files (default limit: ${MAX_FILES})`] : []),
    ...(bytes > MAX_BYTES
      ? [`${Math.ceil(bytes / 1024 / 1024)} MiB (default limit: ${MAX_BYTES / 1024 / 1024} MiB)`]
      : []),
  ];
  if (large.length === 0) return [];
  return [
    {
      ...coded(PIPELEX_CODES.tooLarge),
      message: `The method tree ${name} has ${large.join(' and ')}. A server refuses it unless its limits were raised.`,
      remedy: 'Exclude what the method does not need, with a pattern that starts with "!" in bundles.',
      place: { file: first.file, line: 1, column: 1 },
    },
  ];
}

/** One warning for all bundles with the old suffix. */
function oldSuffix(trees: readonly CheckTree[]): Finding[] {
  const old = trees.flatMap(({ files }) => files.filter(({ file }) => file.endsWith(OLD_SUFFIX)));
  const [first] = old;
  if (first === undefined) return [];
  const what = old.length === 1 ? `${first.file} has` : `${first.file} and ${old.length - 1} more have`;
  return [
    {
      ...coded(PIPELEX_CODES.oldSuffix),
      message: `${what} the old suffix .plx. Present servers read only .mthds; pipelines-sync sends such files under that name.`,
      remedy: 'Rename them to .mthds.',
      place: { file: first.file, line: 1, column: 1 },
    },
  ];
}
