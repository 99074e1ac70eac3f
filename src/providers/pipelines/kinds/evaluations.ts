import { coded, isObject, type Json, type Kind, warningCode } from '../../../model/index.js';
import { createKeys } from '../routes.js';
import { words } from '../words.js';
import {
  descriptionField,
  LIBRARY_LIVES,
  libraryOwns,
  libraryPartition,
  libraryPlaced,
  nameField,
  ORGANIZATION,
  scopeFields,
} from './shared.js';

/** Codes of evaluations. */
const CODES = {
  noDescription: warningCode('PS2301', 'An evaluation has no description.', 'Add a `description`.'),
} as const;

/** Evaluations: bundles of criteria (C-b.3). */
export const evaluations: Kind = {
  name: 'evaluations',
  singular: 'evaluation',
  words,
  doc: 'A set of criteria that are judged together. It follows new versions of its criteria automatically.',
  source: 'C-b.3',
  after: ['criteria'],
  key: ['name'],
  nameField: 'name',
  scoped: true,
  idType: 'integer',
  lifecycle: 'object',
  renames: true,
  unique: false,
  replaceOn: [],
  versioned: true,
  idsUniqueIn: 'kind',
  readable: true,
  fields: {
    type: 'object',
    doc: 'One evaluation.',
    source: 'C-b.3',
    fields: {
      name: nameField('The name, which identifies the evaluation.', 'C-b.3'),
      description: descriptionField('C-b.3'),
      criteria: {
        type: 'list',
        doc: 'The criteria, at least one, in any order. The platform chooses their versions.',
        source: 'C-b.3',
        required: true,
        order: 'set',
        minItems: 1,
        key: 'criterion_id',
        read: readMembers,
        item: {
          type: 'object',
          doc: 'One member.',
          source: 'C-b.3',
          fields: {
            criterion_id: {
              type: 'id',
              id: 'integer',
              kind: 'criteria',
              onUpdate: 'moves',
              doc: 'The criterion: an id, or {$ref: "criteria/Name"}.',
              source: 'C-b.3',
              required: true,
            },
          },
        },
      },
      ...scopeFields,
    },
  },
  home: ORGANIZATION,
  lives: LIBRARY_LIVES,
  partition: libraryPartition,
  placed: libraryPlaced,
  idempotency: createKeys('evaluations'),
  owns: libraryOwns,
  codes: Object.values(CODES),
  check(value, report) {
    if (value.description !== undefined && value.description !== '' && value.description !== null) return;
    report({
      path: [],
      ...coded(CODES.noDescription),
      message: 'According to its documentation, the platform requires a description for an evaluation.',
      remedy: 'Add a description.',
    });
  },
};

/** Members come back as `{criterion_id}` or as whole criteria with `id` and a pinned version (C-b.3). */
function readMembers(members: Json): Json {
  if (!Array.isArray(members)) return members;
  return members.map((member) => {
    if (typeof member === 'number') return { criterion_id: member };
    if (!isObject(member)) return member;
    return { criterion_id: (member.criterion_id ?? member.id ?? null) as Json };
  });
}
