import { type Code, closest, type Finding, type Kind } from '../model/index.js';
import type { DocumentFormat, DocumentItem, DocumentReader } from '../source/document-format.js';
import { bundleOrder } from '../source/format/order.js';
import { sourceFinding } from '../source/read/source-codes.js';
import type { MapEntry, MapNode, SourceNode } from '../source/read/source-node.js';
import { ARTIFACT_TYPE } from './artifact-type.js';
import { BUNDLE_CODES } from './bundle-codes.js';

/** Keys besides sections; `x-…` is free for other tools. */
const TOP_LEVEL = ['artifact_type', 'name', 'description', 'sync', '$schema'];

/** The format of every platform: a list of items for each kind. It reads every file that no other format reads. */
export const bundleFormat: DocumentFormat = {
  key: 'bundle',
  name: 'bundle',
  schema: async (kinds) => (await import('./schema/json-schema.js')).bundleSchema(kinds, { forms: 'all' }),
  holdsAll: true,
  holds: () => true,
  order: bundleOrder,
  read({ root }, reader, findings) {
    if (root.type !== 'map') {
      findings.push(
        sourceFinding(
          BUNDLE_CODES.notBundle,
          root.place,
          'A bundle must be an object with sections.',
          `Begin with artifact_type: ${ARTIFACT_TYPE}`,
        ),
      );
      return undefined;
    }
    if (!isBundle(root, findings)) return undefined;
    const items: DocumentItem[] = [];
    const unread: Kind[] = [];
    for (const entry of root.entries) {
      const kind = reader.kinds.find(entry.key);
      if (kind !== undefined) {
        const read = section(kind, entry, findings);
        items.push(...read.items);
        if (!read.isWhole) unread.push(kind);
      } else {
        const meant = checkTopLevel(entry, reader, findings);
        if (meant !== undefined) unread.push(meant);
      }
    }
    const sync = root.get('sync');
    return {
      items,
      sync: sync?.type === 'map' ? sync : undefined,
      unread,
      name: textOf(root.get('name')),
      description: textOf(root.get('description')),
    };
  },
};

function isBundle(root: MapNode, findings: Finding[]): boolean {
  const type = root.get('artifact_type');
  if (type?.type === 'scalar' && type.value === ARTIFACT_TYPE) return true;
  const written = type?.type === 'scalar' ? JSON.stringify(type.value) : undefined;
  const message =
    type === undefined
      ? 'The file has no artifact_type, so it is not a bundle.'
      : `The artifact_type is ${written ?? 'not a string'}.`;
  const remedy = `Leave the file out of the bundle patterns, or write artifact_type: ${ARTIFACT_TYPE}`;
  findings.push(sourceFinding(BUNDLE_CODES.notBundle, type?.place ?? root.place, message, remedy));
  return false;
}

function section(
  kind: Kind,
  entry: MapEntry,
  findings: Finding[],
): { items: DocumentItem[]; isWhole: boolean } {
  const { node } = entry;
  const say = (code: Code, at: SourceNode, message: string, remedy: string) =>
    findings.push(sourceFinding(code, at.place, message, remedy));
  if (node.type !== 'list') {
    say(
      BUNDLE_CODES.sectionNotList,
      node,
      `The section ${kind.name} is not a list.`,
      'Write [] for an empty section, or leave it out.',
    );
    return { items: [], isWhole: false };
  }
  const items: DocumentItem[] = [];
  node.items.forEach((item, index) => {
    const stands = { as: 'item' as const, path: [kind.name, index] };
    if (item.type === 'map') items.push({ kind, index, node: item, stands });
    else
      say(
        BUNDLE_CODES.sectionNotList,
        item,
        `${kind.name}[${index}] is not an object.`,
        `Write the fields of ${kind.singular}s as key: value.`,
      );
  });
  return { items, isWhole: items.length === node.items.length };
}

/** @returns the kind whose section a key means by a misspelt name */
function checkTopLevel(entry: MapEntry, reader: DocumentReader, findings: Finding[]): Kind | undefined {
  const { key, node } = entry;
  if (key.startsWith('x-')) return undefined;
  if (!TOP_LEVEL.includes(key)) {
    const provider = reader.providerOf?.(key);
    if (provider !== undefined) {
      const message = `${JSON.stringify(key)} is a section of ${provider} targets.`;
      const remedy = `Leave the file out of the bundles of target ${reader.target ?? ''}: a target can have bundles of its own.`;
      findings.push(sourceFinding(BUNDLE_CODES.unknownTopLevel, entry.keyPlace, message, remedy));
      return undefined;
    }
    const known = [...reader.kinds.all.map((kind) => kind.name), ...TOP_LEVEL];
    const near = closest(key, known);
    const remedy =
      near === undefined
        ? `Known keys: ${known.join(', ')}; your own begin with x-.`
        : `Did you mean ${near}?`;
    findings.push(
      sourceFinding(
        BUNDLE_CODES.unknownTopLevel,
        entry.keyPlace,
        `${JSON.stringify(key)} is neither a section nor a known key.`,
        remedy,
      ),
    );
    return near === undefined ? undefined : reader.kinds.find(near);
  }
  if (key === 'sync' && node.type !== 'map') {
    findings.push(
      sourceFinding(
        BUNDLE_CODES.badTopLevel,
        node.place,
        'sync must be an object of settings by address.',
        'For instance sync: {"prompts/Tone": {protect: true}}',
      ),
    );
  } else if (
    key !== 'sync' &&
    (node.type !== 'scalar' || (typeof node.value !== 'string' && node.value !== null))
  ) {
    findings.push(
      sourceFinding(BUNDLE_CODES.badTopLevel, node.place, `${key} must be a string.`, `Write ${key}: "…"`),
    );
  }
  return undefined;
}

function textOf(node: SourceNode | undefined): string | undefined {
  return node?.type === 'scalar' && typeof node.value === 'string' ? node.value : undefined;
}
