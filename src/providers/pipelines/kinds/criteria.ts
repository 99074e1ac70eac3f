import { isValueObject, type Json, type Kind, type Variant } from '../../../model/index.js';
import { createKeys } from '../routes.js';
import { words } from '../words.js';
import { CRITERION_CODES, checkCriterion } from './criteria-check.js';
import { checkModel, ONLINE_CODES } from './online.js';
import {
  descriptionField,
  LIBRARY_LIVES,
  libraryOwns,
  libraryPartition,
  libraryPlaced,
  nameField,
  ORGANIZATION,
  PROMPT_LIMIT,
  scopeFields,
} from './shared.js';

/** The fields of `config` for each type and subtype (C-c). */
export const criterionVariants: readonly Variant[] = [
  {
    when: { type: 'programmatic', 'config.subtype': 'exact_match' },
    object: 'config',
    required: [],
    allowed: ['subtype', 'case_sensitive', 'strip_whitespace'],
    source: 'C-c',
  },
  {
    when: { type: 'programmatic', 'config.subtype': 'contains_keywords' },
    object: 'config',
    required: ['keywords'],
    allowed: ['subtype', 'keywords', 'mode', 'case_sensitive'],
    source: 'C-c',
  },
  {
    when: { type: 'programmatic', 'config.subtype': 'regex_match' },
    object: 'config',
    required: ['pattern'],
    allowed: ['subtype', 'pattern', 'flags'],
    source: 'C-c',
  },
  {
    when: { type: 'programmatic', 'config.subtype': 'json_validity' },
    object: 'config',
    required: [],
    allowed: ['subtype', 'schema'],
    source: 'C-c',
  },
  {
    when: { type: 'llm_judge' },
    object: 'config',
    required: ['prompt_template'],
    allowed: ['prompt_template', 'model', 'temperature'],
    source: 'C-c',
  },
  {
    when: { type: 'human_rating' },
    object: 'config',
    required: [],
    allowed: ['rubric'],
    source: 'C-c',
  },
  {
    when: { type: 'llm_metric' },
    object: 'config',
    required: ['subtype'],
    allowed: ['subtype', 'threshold'],
    source: 'C-c',
  },
];

/** Criteria: how one answer is judged (C-b.2, C-c). */
export const criteria: Kind = {
  name: 'criteria',
  singular: 'criterion',
  words,
  doc: 'One way to judge an answer. The type cannot change: another type needs a new criterion. An update also moves every evaluation with this criterion to the new version.',
  source: 'C-b.2',
  after: [],
  key: ['name'],
  nameField: 'name',
  scoped: true,
  idType: 'integer',
  lifecycle: 'object',
  renames: true,
  unique: false,
  replaceOn: ['type'],
  versioned: true,
  idsUniqueIn: 'kind',
  readable: true,
  variants: criterionVariants,
  fields: {
    type: 'object',
    doc: 'One criterion.',
    source: 'C-b.2',
    fields: {
      name: nameField('The internal name, which identifies the criterion.', 'C-b.2'),
      display_label: {
        type: 'text',
        doc: 'The name that people see.',
        source: 'C-b.2',
        required: true,
        minLength: 1,
        maxLength: 255,
      },
      description: descriptionField('C-b.2'),
      type: {
        type: 'text',
        doc: 'The judge: a rule, a language model, a person, or a built-in metric.',
        source: 'C-c',
        required: true,
        role: 'immutable',
        values: ['programmatic', 'llm_judge', 'human_rating', 'llm_metric'],
      },
      config: {
        type: 'object',
        doc: 'Settings, which depend on `type` and `config.subtype`.',
        source: 'C-c',
        required: true,
        open: true,
        fields: {
          subtype: {
            type: 'text',
            doc: 'For programmatic: exact_match, contains_keywords, regex_match, json_validity. For llm_metric: the metric, for example answer_relevancy.',
            source: 'C-c',
          },
          case_sensitive: { type: 'boolean', doc: 'Whether upper and lower case differ.', source: 'C-c' },
          strip_whitespace: {
            type: 'boolean',
            doc: 'Whether to ignore white space at both ends.',
            source: 'C-c',
          },
          keywords: {
            type: 'list',
            doc: 'Words to look for.',
            source: 'C-c',
            order: 'set',
            minItems: 1,
            item: { type: 'text', doc: 'One word.', source: 'C-c', minLength: 1 },
          },
          mode: {
            type: 'text',
            doc: 'Whether one word is enough (any) or all must occur (all).',
            source: 'C-c',
            values: ['any', 'all'],
          },
          pattern: {
            type: 'text',
            doc: 'A regular expression in the syntax of Python.',
            source: 'C-c',
            minLength: 1,
          },
          flags: {
            type: 'list',
            doc: "Names of Python's `re` flags.",
            source: 'C-c',
            order: 'set',
            item: {
              type: 'text',
              doc: 'One flag.',
              source: 'C-c',
              values: [
                'IGNORECASE',
                'I',
                'MULTILINE',
                'M',
                'DOTALL',
                'S',
                'VERBOSE',
                'X',
                'ASCII',
                'A',
                'UNICODE',
                'U',
              ],
              open: true,
            },
          },
          schema: {
            type: 'json',
            doc: 'The JSON Schema that the answer must match.',
            source: 'C-c',
            shape: 'object',
            leaves: 'whole',
          },
          prompt_template: {
            type: 'text',
            doc: "The judge's prompt.",
            source: 'C-c',
            minLength: 1,
            maxLength: PROMPT_LIMIT,
            long: true,
          },
          model: {
            type: 'text',
            doc: "Slug of the judge's model. Default: the model of the node.",
            source: 'C-c',
          },
          temperature: {
            type: 'number',
            doc: 'From 0 to 2. Other values are refused, because the platform would clamp them.',
            source: 'C-c, C-h.27',
            minimum: 0,
            maximum: 2,
            adjusted: { says: 'rounded to steps of 0.01', allows: isNearestHundredth },
          },
          rubric: {
            type: 'text',
            doc: 'Instructions for the people who rate.',
            source: 'C-c',
            long: true,
          },
          threshold: { type: 'number', doc: 'Lowest value that passes.', source: 'C-c' },
        },
      },
      output_schema: {
        type: 'json',
        doc: 'The shape of the verdict: boolean, rating, numeric or categorical.',
        source: 'C-c, C-h.10',
        required: true,
        shape: 'object',
        leaves: 'members',
        fields: {
          type: {
            type: 'text',
            doc: 'Kind of verdict.',
            source: 'C-c',
            required: true,
            values: ['boolean', 'rating', 'numeric', 'categorical'],
          },
          range: {
            type: 'list',
            doc: 'Lowest and highest value.',
            source: 'C-c',
            order: 'ordered',
            item: { type: 'number', doc: 'A bound.', source: 'C-c' },
          },
          labels: {
            type: 'json',
            doc: 'Labels of ratings, by rating.',
            source: 'C-c',
            leaves: 'whole',
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
  idempotency: createKeys('criteria'),
  owns: libraryOwns,
  online: (value, view, report) => {
    if (isValueObject(value.config)) checkModel(value.config.model, ['config', 'model'], view, report);
  },
  codes: Object.values(CRITERION_CODES),
  onlineCodes: [ONLINE_CODES.model],
  check: checkCriterion,
};

/** Halfway between two steps, both count as nearest. */
function isNearestHundredth(sent: Json, stored: Json): boolean {
  if (typeof sent !== 'number' || typeof stored !== 'number') return false;
  return Number(stored.toFixed(2)) === stored && Math.abs(sent - stored) <= 0.005 + 1e-9;
}
