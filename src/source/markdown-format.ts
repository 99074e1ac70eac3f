import path from 'node:path';
import { type Field, inForm, type JsonObject, type Kind, type Kinds } from '../model/index.js';
import type { DocumentFormat } from './document-format.js';
import { itemOrder } from './format/order.js';
import { BELOW, fitsBelow } from './read/front-matter.js';
import { SOURCE_CODES, sourceFinding } from './read/source-codes.js';
import type { MapNode, SourceDocument } from './read/source-node.js';

/** How the names of such files end; one name is not another's with another ending. */
const ENDINGS = ['.md', '.prompt.md'];

/**
 * One object a Markdown file: its fields as front matter, and below it the text that `below` of its kind names. The name
 * of the file stands for a missing name.
 * @param kind the section of the objects
 * @param key the name of the format on the command line
 * @param name its name for people
 */
export function markdownFormat({ kind: section, key, name }: { kind: string; key: string; name: string }) {
  const format: DocumentFormat = {
    key,
    name,
    schema: async (kinds, schemaOf) => frontMatterSchema(kindIn(kinds, section), schemaOf),
    holds: ({ format }) => format === 'markdown',
    order: (kinds) => (at) => (at.length === 0 ? itemOrder(kindIn(kinds, section)) : undefined),
    read(document, { kinds }, findings) {
      const kind = kinds.find(section);
      const { root, conflict } = document;
      if (kind?.below === undefined || root.type !== 'map') return undefined;
      const below = root.entry(BELOW);
      const fields = root.entries.filter(({ key }) => key !== BELOW && key !== '$schema');
      const own = root.entry(kind.below);
      if (own !== undefined && below?.node.text !== '') {
        findings.push(
          sourceFinding(
            SOURCE_CODES.textTwice,
            own.keyPlace,
            `The text below the front matter is the ${kind.below}, so it cannot stand here too.`,
            'Keep one of the two.',
            { message: 'the text below', place: below?.node.place ?? root.place },
          ),
        );
        return undefined;
      }
      const isBelow = own === undefined && below !== undefined;
      const entries = isBelow ? [...fields, below.readAs(kind.below)] : fields;
      const node = named(root.readAs(entries), kind, document);
      const stands = { as: 'item' as const, path: [], ...(isBelow ? { below: kind.below } : {}) };
      return { items: [{ kind, index: 0, node, stands, conflict }] };
    },
    fresh: (kind) =>
      kind.name === section && kind.below !== undefined
        ? {
            endings: ENDINGS,
            isItem: true,
            below: kind.below,
            write: (item) => written(item, kind.below ?? ''),
          }
        : undefined,
  };
  return format;
}

/** The name that a file gives its object, in the Unicode form that git stores names in. */
export function nameOfFile(file: string): string {
  return inForm(path.posix.basename(file).replace(/(?:\.prompt)?\.md$/i, ''), 'NFC');
}

function kindIn(kinds: Kinds, section: string): Kind {
  return kinds.get(section);
}

/** An item without a name gets that of its file, at the beginning of the file. */
function named(node: MapNode, { nameField }: Kind, { file }: SourceDocument): MapNode {
  if (nameField === null || node.get(nameField) !== undefined) return node;
  return node.readAs([node.standIn(nameField, nameOfFile(file)), ...node.entries]);
}

/** The value of a whole file: the text below, unless only the front matter can hold it. */
function written(item: JsonObject, below: string): JsonObject {
  const { [below]: text = '', ...fields } = item;
  return typeof text === 'string' && fitsBelow(text)
    ? { ...fields, [BELOW]: text }
    : { ...item, [BELOW]: '' };
}

/** The schema of the item, which needs neither its text nor its name here. */
function frontMatterSchema(kind: Kind, schemaOf: (kind: Kind) => JsonObject): JsonObject {
  const free = [kind.below, kind.nameField];
  const fields = Object.entries(kind.fields.fields).map(([key, field]): [string, Field] => {
    const { required, ...left } = field;
    return [key, required === true && free.includes(key) ? (left as Field) : field];
  });
  const $schema: Field = {
    type: 'text',
    doc: 'Where editors find this schema; it is never sent.',
    source: kind.source,
  };
  return {
    ...schemaOf({ ...kind, fields: { ...kind.fields, fields: { $schema, ...Object.fromEntries(fields) } } }),
    title: `front matter of a ${kind.singular}`,
  };
}
