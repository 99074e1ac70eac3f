import { ARTIFACT_TYPE } from '../bundle/artifact-type.js';
import type { RawBundle } from '../bundle/load-bundle.js';
import {
  type ItemSettings,
  isObject,
  type Json,
  type JsonObject,
  type Path,
  patternOf,
  setOwn,
  UserError,
} from '../model/index.js';
import { printBundle } from '../source/edit/index.js';
import type { SourceNode } from '../source/read/source-node.js';
import type { FileEdits, Rewritten } from './file-edits.js';
import { isBundleOf } from './open/files.js';
import type { Offline } from './open/open-files.js';
import { REWRITE_CODES } from './rewrite-codes.js';

/** A decision about single addresses, as a setting of `sync`. */
export interface SyncDecisions {
  setting: 'overwrite' | 'renamed_from';
  /** The target that it is for; null: for all of them. */
  target: string | null;
  /** The value of each address. */
  values: ReadonlyMap<string, string>;
}

/**
 * Writes decisions into `sync`: each where the settings of its address stand, else into the bundle of its item, else into
 * another bundle with settings, else into a new one. Settings that are there stay, byte for byte.
 * @throws UserError where they cannot be written; nothing is written then
 */
export async function writeDecisions(edits: FileEdits, decisions: SyncDecisions): Promise<Rewritten> {
  const { setting, target, values } = decisions;
  const byFile = new Map<string, JsonObject>();
  for (const [address, value] of values) {
    const file = fileFor(edits, address);
    const settings = byFile.get(file) ?? {};
    byFile.set(file, settings);
    setOwn(settings, patternOf(address), { [setting]: target === null ? value : { [target]: value } });
  }
  for (const [file, settings] of byFile) {
    const root = edits.root(file);
    if (root === undefined)
      edits.sheet.write(file, printBundle({ artifact_type: ARTIFACT_TYPE, sync: settings }, 'yaml'), file);
    else merge(edits, file, root, [], { sync: settings });
  }
  const settled = new Map<string, ItemSettings>(
    [...values].map(([address, value]) => [address, { [setting]: value }]),
  );
  return edits.write(new Map(), new Map(), { settled: { target, settings: settled } });
}

/** Sets what is missing, as high up as something is missing. */
function merge(edits: FileEdits, file: string, node: SourceNode, path: Path, wanted: JsonObject): void {
  for (const [key, value] of Object.entries(wanted)) {
    const there = node.type === 'map' ? node.entry(key)?.node : undefined;
    if (there?.type === 'map' && isObject(value)) merge(edits, file, there, [...path, key], value);
    else edits.sheet.add(file, { op: 'set', path: [...path, key], value: value as Json }, file);
  }
}

function fileFor(edits: FileEdits, address: string): string {
  const [set] = edits.sets as [Offline];
  const bundles = set.desired.bundles.filter(({ format }) => format.holdsAll);
  const has = ({ sync }: RawBundle) => sync?.entry(patternOf(address)) !== undefined;
  const item = [...edits.items()].find(([resource]) => resource.address === address)?.[1];
  const found =
    bundles.find(has) ??
    bundles.find(({ document }) => document.file === item?.file) ??
    bundles.find(({ sync }) => sync !== undefined) ??
    bundles[0];
  if (found !== undefined) return found.document.file;
  const folders = item === undefined ? [''] : foldersOf(item.file);
  const made = folders
    .map((folder) => `${folder}settings.yaml`)
    .find((one) => isBundleOf(set.config, one) && edits.repository.read(one) === undefined);
  if (made !== undefined) return made;
  throw new UserError(
    REWRITE_CODES.impossible.code,
    `No bundle of ${set.target.name} is there for sync. Nothing was written.`,
    'Write a bundle that a pattern of this target names, then decide again.',
    3,
  );
}

/** The folders around a file, the outermost first, each '' or with a slash at its end. */
export function foldersOf(file: string): string[] {
  const parts = file.split('/').slice(0, -1);
  return [[], ...parts.map((_, index) => parts.slice(0, index + 1))].map((some) =>
    some.map((part) => `${part}/`).join(''),
  );
}
