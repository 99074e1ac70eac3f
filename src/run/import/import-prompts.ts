import path from 'node:path';
import { ARTIFACT_TYPE } from '../../bundle/artifact-type.js';
import { validateItem } from '../../bundle/items/validate-item.js';
import {
  formatAddress,
  type Json,
  type JsonObject,
  type Kind,
  pasted,
  UserError,
  withoutStop,
} from '../../model/index.js';
import { placeFor } from '../../pull/write/layout.js';
import { printBundle } from '../../source/edit/index.js';
import { sourceFormat } from '../../source/read/parse-source.js';
import type { FileEdits } from '../file-edits.js';
import { bundlePatterns } from '../open/files.js';
import { REWRITE_CODES } from '../rewrite-codes.js';
import { foreignFiles, readForeign } from './foreign-files.js';
import { type ImportedPrompt, Imports, type LeftOut, type NotImported } from './imported.js';

/** What `import` did, or would do. */
export interface ImportReport {
  /** New items, with their file and the one that they come from. */
  added: { address: string; file: string; from: string }[];
  leftOut: readonly LeftOut[];
  notImported: readonly NotImported[];
}

/** What to import, and where to. */
export interface ImportRequest {
  /** Absolute paths with the words that people know them by. */
  paths: readonly { full: string; shown: string }[];
  /** Folder for the new files, from the root; null: where new prompts of a pull go. */
  to: string | null;
  isDry: boolean;
}

/**
 * Writes the prompts of foreign files into the files of the repository; foreign files are only read.
 * @throws UserError where there is no place for them; nothing is written then
 */
export async function importPrompts(
  edits: FileEdits,
  { paths, to, isDry }: ImportRequest,
): Promise<ImportReport> {
  const imports = new Imports();
  for (const { full, shown } of paths) readForeign(foreignFiles(full, shown, imports), imports);
  const kind = kindOf(edits);
  const place = placeOf(edits, kind, to);
  const known = new Map([...edits.items()].map(([{ address }, { file }]) => [address, file]));
  const added: ImportReport['added'] = [];
  for (const prompt of imports.prompts) {
    const address = formatAddress(kind.name, [prompt.name]);
    const twin = known.get(address);
    if (twin !== undefined) {
      imports.skip(prompt.from, `${JSON.stringify(prompt.name)} is the name of a prompt in ${twin} already`);
      continue;
    }
    const item = itemOf(kind, prompt);
    const wrong = validateItem(kind, item, { unknownFields: 'warn' }).find(
      ({ severity }) => severity === 'error',
    );
    if (wrong !== undefined) {
      imports.skip(prompt.from, `${JSON.stringify(prompt.name)}: ${withoutStop(wrong.message)}`);
      continue;
    }
    const file = place(item, prompt.name, address);
    known.set(address, file);
    added.push({ address, file, from: prompt.from });
  }
  await edits.write(new Map(), new Map(), { added: added.length, isDry });
  return { added, leftOut: imports.leftOut, notImported: imports.notImported };
}

/** The kind of objects that are a text with a name. */
function kindOf({ sets }: FileEdits): Kind {
  const kind = sets[0]?.kinds.all.find(({ below, nameField }) => below !== undefined && nameField !== null);
  if (kind !== undefined) return kind;
  throw new UserError(
    REWRITE_CODES.noPlace.code,
    'The platform of this target keeps no prompts.',
    'Name a target with --target.',
  );
}

type Place = (item: JsonObject, name: string, address: string) => string;

/** Writes a prompt into a file of its own, or into the bundle that holds the others. */
function placeOf(edits: FileEdits, kind: Kind, to: string | null): Place {
  const { sheet, names } = edits;
  const [set] = edits.sets;
  const formats = set?.desired.formats ?? [];
  const layout = {
    patterns: set === undefined ? [] : bundlePatterns(set.config),
    covers: (file: string) => edits.covers(file),
    texts: edits.texts,
    into: null,
    prefers: edits.config.layout,
  };
  const fresh = formats.map((format) => format.fresh?.(kind)).find((one) => one !== undefined);
  const ending = fresh?.endings.find((one) => to !== null && edits.covers(path.posix.join(to, `x${one}`)));
  const chosen =
    to === null
      ? placeFor(kind, set?.desired.bundles ?? [], formats, layout)
      : fresh !== undefined && ending !== undefined
        ? { folder: to, ending, fresh }
        : { candidates: [] };
  if ('candidates' in chosen) {
    throw new UserError(
      REWRITE_CODES.noPlace.code,
      to === null
        ? `No place for new ${kind.name} is set in bundles.`
        : `No bundle pattern leads to Markdown files in ${to}.`,
      `Add a pattern such as ${JSON.stringify(path.posix.join(to ?? 'pipelines', '**/*.md'))} to bundles of the configuration; to see what is possible.`,
      1,
      pasted('explain', kind.name),
    );
  }
  if ('fresh' in chosen) {
    return (item, name, address) => {
      const text = printBundle(chosen.fresh.write(item), sourceFormat(`x${chosen.ending}`));
      const file = names.take(chosen.folder, name, chosen.ending, text);
      sheet.write(file, text, address);
      return file;
    };
  }
  const { file } = chosen;
  if (edits.repository.read(file) === undefined) {
    const items: Json[] = [];
    return (item, _name, address) => {
      items.push(item);
      const bundle = { artifact_type: ARTIFACT_TYPE, [kind.name]: items };
      sheet.write(file, printBundle(bundle, sourceFormat(file)), address);
      return file;
    };
  }
  return (item, _name, address) => {
    sheet.add(file, { op: 'append', path: [kind.name], value: item }, address);
    return file;
  };
}

/** The fields of a prompt in the order of its kind. */
function itemOf(kind: Kind, { name, description, role, text }: ImportedPrompt): JsonObject {
  const value: { [field: string]: Json | undefined } = {
    [String(kind.nameField)]: name,
    description,
    [String(kind.below)]: text,
    role,
  };
  const item: JsonObject = {};
  for (const field of Object.keys(kind.fields.fields)) {
    const one = value[field];
    if (one !== undefined) item[field] = one;
  }
  return item;
}
