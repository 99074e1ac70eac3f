import { type Kind, Kinds } from '../../../src/model/index.js';

const SOURCE = 'the garden';

export const words = {
  account: 'grower',
  app: 'the greenhouse',
  platform: 'Garden',
  variables: 'GARDEN_',
  things: 'beds and tags',
};

const common = {
  scoped: false,
  idsUniqueIn: 'kind',
  idType: 'string',
  lifecycle: 'object',
  renames: true,
  unique: true,
  replaceOn: [],
  versioned: false,
  readable: true,
  home: 'garden',
  lives: ['garden'],
  partition: () => 'garden',
  placed: () => ({}),
  owns: () => true,
} as const;

const tags: Kind = {
  ...common,
  name: 'tags',
  singular: 'tag',
  words,
  doc: 'What beds are sorted by.',
  source: SOURCE,
  after: [],
  key: ['name'],
  nameField: 'name',
  fields: {
    type: 'object',
    doc: 'A tag.',
    source: SOURCE,
    fields: { name: { type: 'text', doc: 'Its name.', source: SOURCE, required: true, minLength: 1 } },
  },
};

const beds: Kind = {
  ...common,
  name: 'beds',
  singular: 'bed',
  words,
  doc: 'A bed with its plants, each of which is an object of its own.',
  source: SOURCE,
  after: ['tags'],
  key: ['title'],
  nameField: 'title',
  composite: true,
  replaceOn: ['soil'],
  fields: {
    type: 'object',
    doc: 'A bed.',
    source: SOURCE,
    fields: {
      title: { type: 'text', doc: 'Its name.', source: SOURCE, required: true, minLength: 1, maxLength: 40 },
      soil: { type: 'text', doc: 'What is in it.', source: SOURCE, role: 'immutable' },
      note: { type: 'text', doc: 'For people.', source: SOURCE, nullable: true, blank: true },
      tag: { type: 'id', id: 'string', kind: 'tags', doc: 'Its tag.', source: SOURCE },
      plants: {
        type: 'map',
        complete: true,
        doc: 'Plants by name; what is not named is not there.',
        source: SOURCE,
        value: {
          type: 'object',
          doc: 'A plant.',
          source: SOURCE,
          fields: {
            water: { type: 'integer', doc: 'Litres a day.', source: SOURCE, minimum: 0 },
            sun: { type: 'text', doc: 'How much of it.', source: SOURCE },
          },
        },
      },
    },
  },
};

export const kinds = new Kinds([tags, beds]);
