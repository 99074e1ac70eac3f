import path from 'node:path';
import type { RawItem } from '../bundle/load-bundle.js';
import { fieldAt, type Path, parsePath, pasted, type Resource, UserError } from '../model/index.js';
import { PULL_CODES } from '../pull/pull-codes.js';
import { textFolder } from '../pull/write/layout.js';
import { locate } from '../pull/write/locate.js';
import { labelOf, memberAt, relative } from '../pull/write/paths.js';
import { fitsFile, textFile } from '../pull/write/text-file.js';
import { fileBehind } from '../pull/write/uses.js';
import type { FileEdits, Rewritten } from './file-edits.js';
import { REWRITE_CODES } from './rewrite-codes.js';

/** A text of an item, and where it shall stand. */
export interface ExtractRequest {
  address: string;
  /** The path of the field: `prompt_text`, `config.prompt_template`. */
  field: string;
  /** The file for it, from the root; null: one beside the bundle, named after the item. */
  to: string | null;
  /** Move it back into the bundle. */
  back: boolean;
}

/** Moves a text of an item into a file of its own, or back. @throws UserError where that is impossible */
export async function extractText(edits: FileEdits, request: ExtractRequest): Promise<Rewritten> {
  const [resource, raw] = edits.item(request.address);
  const steps = textAt(resource, request.field);
  if (request.back) moveIn(edits, resource, raw, steps);
  else moveOut(edits, resource, raw, steps, request);
  return edits.write();
}

/** The path of a text of an item. */
function textAt({ kind, address, value }: Resource, field: string): Path {
  const steps = parsePath(field);
  const found = steps === undefined ? undefined : fieldAt(kind.fields, steps);
  if (steps === undefined || found?.type !== 'text' || kind.key.includes(String(steps[0]))) {
    throw new UserError(
      REWRITE_CODES.noText.code,
      `${JSON.stringify(field)} is not a field of ${kind.name} that holds a text.`,
      'To see the fields.',
      1,
      pasted('explain', kind.name),
    );
  }
  if (typeof memberAt(value, steps) !== 'string') {
    throw new UserError(
      REWRITE_CODES.noText.code,
      `${address} has no ${field} in the files.`,
      'Name a field that the files set.',
    );
  }
  return steps;
}

function moveOut(
  edits: FileEdits,
  { kind, address, value }: Resource,
  raw: RawItem,
  steps: Path,
  { field, to }: ExtractRequest,
): void {
  const { stands, file: bundle } = raw;
  const spot = locate(kind, raw.node, steps);
  const isOwn = isBelow(raw, steps);
  if (isOwn || spot.at === 'text') {
    const file = spot.at === 'text' ? path.posix.join(path.posix.dirname(bundle), spot.file) : bundle;
    throw new UserError(
      REWRITE_CODES.noText.code,
      `The ${field} of ${address} stands in ${file} already.`,
      isOwn
        ? `${bundle} is the file of this ${kind.singular} and its text, so there is nothing to move.`
        : 'To move it back into the bundle.',
      1,
      isOwn ? undefined : pasted('extract', address, field, '--back'),
    );
  }
  if (spot.at !== 'bundle' || spot.node?.type !== 'scalar' || stands.as === 'view') {
    throw new UserError(
      REWRITE_CODES.noText.code,
      `The ${field} of ${address} is not a plain text in ${bundle}.`,
      'Write the text itself there, then extract it.',
    );
  }
  const text = String(memberAt(value, steps));
  if (!fitsFile(text)) {
    throw new UserError(
      REWRITE_CODES.unfitText.code,
      `A file cannot hold the ${field} of ${address} unchanged.`,
      'An empty text, a NUL, a byte order mark at the start and a carriage return at the end stay in the bundle.',
      3,
    );
  }
  const file = to ?? freeFile(edits, raw, address, text, steps);
  if (edits.covers(file) || edits.repository.read(file) !== undefined) {
    const why = edits.covers(file) ? 'a bundle pattern names it' : 'it exists';
    throw new UserError(
      REWRITE_CODES.badFile.code,
      `The text cannot go to ${file}: ${why}.`,
      'Name another file with --to.',
    );
  }
  edits.sheet.write(file, textFile(text, undefined), address);
  edits.sheet.addTo(raw, { op: 'set', path: spot.path, value: { $file: relative(bundle, file) } }, address);
}

/** The file that a pull would write the text to. */
function freeFile(edits: FileEdits, raw: RawItem, address: string, text: string, steps: Path): string {
  const field = fieldAt(raw.kind.fields, steps);
  const ending = `.${(field?.type === 'text' ? field.extension : undefined) ?? 'md'}`;
  const layout = { covers: (file: string) => edits.covers(file), texts: edits.texts };
  const folder = textFolder(raw.kind, path.posix.dirname(raw.file), layout);
  return edits.names.take(folder, labelOf(address), ending, text);
}

/** True for the text below the front matter of the item's own file. */
function isBelow({ stands }: RawItem, steps: Path): boolean {
  return stands.as === 'item' && stands.below !== undefined && stands.below === steps[0];
}

function moveIn(edits: FileEdits, { kind, address, value }: Resource, raw: RawItem, steps: Path): void {
  const spot = locate(kind, raw.node, steps);
  if (isBelow(raw, steps)) {
    throw new UserError(
      REWRITE_CODES.noText.code,
      `The text stands in ${raw.file} itself, which is the file of this ${kind.singular}.`,
      'To have it in a bundle, write the item there and remove this file.',
    );
  }
  if (spot.at !== 'text') {
    throw new UserError(
      REWRITE_CODES.noText.code,
      `The text stands in ${raw.file} itself.`,
      'Leave --back out to move it into a file of its own.',
    );
  }
  const file = fileBehind(raw.file, spot.file, edits.repository.real);
  const text = String(memberAt(value, steps));
  // The file is read again: its text may have been saved since the files were opened.
  const now = file === undefined ? undefined : edits.repository.read(file);
  if (file === undefined || now?.replace(/\r?\n$/, '') !== text) {
    throw new UserError(
      PULL_CODES.changedMeanwhile.code,
      `${file ?? spot.file} changed during the command; nothing was written.`,
      'Run the command again.',
      3,
    );
  }
  edits.sheet.addTo(raw, { op: 'set', path: spot.path, value: text }, address);
  // Another item, or another target, may use the file too.
  if (edits.uses.get(file) === 1 && edits.ownsText(raw.file, spot.file, file)) edits.sheet.deleted.add(file);
}
