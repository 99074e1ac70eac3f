import { DIALECT } from '../../../src/bundle/schema/json-schema.js';
import { isObject, type Json, type JsonObject } from '../../../src/model/index.js';
import { type DocumentFormat, dataEndings } from '../../../src/source/document-format.js';
import { nodeValue } from '../../../src/source/read/source-node.js';
import {
  type MemberNames,
  readByName,
  readMember,
  readMembers,
  writeByName,
  writeMembers,
} from '../../../src/source/view.js';

/** Names of a bed in the garden, and those of its kind; the garden works out the others by itself. */
const NAMES: MemberNames = { slug: null, label: 'title', made: null, touched: null };

/** A bed as the garden exports it: one a file, in the garden's own names, with a list of plants. */
export const bedExport: DocumentFormat = {
  key: 'bed',
  name: 'bed of the garden',
  schema: async () => ({
    $schema: DIALECT,
    title: 'Bed of the garden',
    type: 'object',
    required: ['label'],
    properties: {
      label: { type: 'string' },
      plants: {
        type: 'array',
        items: {
          type: 'object',
          required: ['name'],
          properties: { name: { type: 'string' }, water: { type: 'integer' } },
        },
      },
    },
  }),
  holds: ({ file }) => /\.bed\.(?:ya?ml|json)$/.test(file),
  read({ root }, { kinds }, findings) {
    const kind = kinds.find('beds');
    if (kind === undefined || root.type !== 'map') return undefined;
    const renamed = readMembers(root, NAMES, findings);
    const node = readMember(renamed, 'plants', (plants) => readByName(plants, 'name', findings));
    const before = root;
    return {
      items: [
        {
          kind,
          index: 0,
          node,
          stands: { as: 'view', path: [], write: (bed) => written(bed, nodeValue(before)) },
        },
      ],
    };
  },
  fresh: (kind) =>
    kind.name === 'beds'
      ? { endings: dataEndings('.bed'), write: (bed) => written(bed, undefined) }
      : undefined,
};

function written(bed: JsonObject, before: Json | undefined): JsonObject {
  const { plants = null, ...rest } = bed;
  const old = isObject(before) ? before.plants : undefined;
  const list = isObject(plants) ? writeByName(plants, 'name', old) : plants;
  return writeMembers('plants' in bed ? { ...rest, plants: list } : rest, NAMES, before);
}
