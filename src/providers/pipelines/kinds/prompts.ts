import {
  coded,
  isObject,
  isValueObject,
  type Json,
  type JsonObject,
  type Kind,
  type ReportFinding,
  type ValueObject,
  warningCode,
} from '../../../model/index.js';
import { createKeys } from '../routes.js';
import { words } from '../words.js';
import { foreignTags, placeholderNames } from './prompt-braces.js';
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

/** Codes of prompts. */
const CODES = {
  assistant: warningCode(
    'PS2201',
    'A prompt has the role assistant, which is not documented.',
    'Use the role `user` or `system`, unless the {account} accepts `assistant`.',
  ),
  unusedPlaceholder: warningCode(
    'PS2202',
    'A prompt lists a placeholder that its text does not use.',
    'Remove the placeholder from `prompt_placeholders`, or remove the whole field: the platform finds placeholders by itself.',
  ),
  foreignTag: warningCode(
    'PS1260',
    'A prompt contains a tag of a template language, such as `{{#if}}`, `{{>part}}` or `{% if %}`, which the platform sends as it stands.',
    'Write the text without the tag, for instance as two prompts; the platform fills in only `{{name}}`.',
  ),
} as const;

/** Prompts of the library (C-b.1). */
export const prompts: Kind = {
  name: 'prompts',
  singular: 'prompt',
  words,
  doc: 'A prompt of the library. Every change makes a new version; workflows and experiments stay on the version that they pin.',
  source: 'C-b.1',
  after: [],
  key: ['name'],
  nameField: 'name',
  below: 'prompt_text',
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
    doc: 'One prompt.',
    source: 'C-b.1',
    fields: {
      name: nameField('The name, which identifies the prompt.', 'C-b.1'),
      description: descriptionField('C-b.1'),
      prompt_text: {
        type: 'text',
        doc: 'The text, in Markdown; `{{name}}` marks a placeholder. CRLF and LF are equal.',
        source: 'C-b.1',
        required: true,
        maxLength: PROMPT_LIMIT,
        long: true,
        placeholders: { names: placeholderNames, listed: 'prompt_placeholders' },
      },
      prompt_placeholders: {
        type: 'list',
        doc: 'The placeholders of the text. The platform finds them itself; they are managed only if set here.',
        source: 'C-b.1, C-h.8',
        role: 'derived',
        nullable: true,
        blank: true,
        order: 'set',
        key: 'name',
        adjusted: { says: 'the names that it finds in the text', allows: areFound },
        item: {
          type: 'object',
          doc: 'One placeholder.',
          source: 'C-d.6',
          fields: { name: { type: 'text', doc: 'Its name.', source: 'C-d.6', required: true } },
        },
      },
      role: {
        type: 'text',
        doc: 'The role of the message.',
        source: 'C-b.1',
        values: ['user', 'system', 'assistant'],
      },
      ...scopeFields,
    },
  },
  home: ORGANIZATION,
  lives: LIBRARY_LIVES,
  partition: libraryPartition,
  placed: libraryPlaced,
  idempotency: createKeys('prompts'),
  owns: libraryOwns,
  codes: Object.values(CODES),
  check: checkPrompt,
};

function checkPrompt(value: ValueObject, report: ReportFinding): void {
  if (value.role === 'assistant') {
    report({
      path: ['role'],
      ...coded(CODES.assistant),
      message:
        'The role assistant is not documented: the platform documents user and system, only the SDK lists assistant.',
      remedy: 'Use user or system, unless your organization accepts assistant.',
    });
  }
  const text = value.prompt_text;
  if (typeof text !== 'string') return;
  checkTags(text, report);
  if (!Array.isArray(value.prompt_placeholders)) return;
  const used = new Set(placeholderNames(text));
  value.prompt_placeholders.forEach((placeholder, index) => {
    const name = isValueObject(placeholder) ? placeholder.name : undefined;
    if (typeof name !== 'string' || used.has(name)) return;
    report({
      path: ['prompt_placeholders', index, 'name'],
      ...coded(CODES.unusedPlaceholder),
      message: `The text has no placeholder {{${name}}}.`,
      remedy:
        'Remove it from prompt_placeholders, or remove the field: the platform finds placeholders itself.',
    });
  });
}

/** Number of tags that one finding names. */
const NAMED_TAGS = 3;

function checkTags(text: string, report: ReportFinding): void {
  const tags = foreignTags(text);
  const [first] = tags;
  if (first === undefined) return;
  const written = [...new Set(tags.map(({ tag }) => tag))];
  const more = written.length - NAMED_TAGS;
  const list = `${written.slice(0, NAMED_TAGS).join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
  report({
    path: ['prompt_text'],
    at: first.at,
    ...coded(CODES.foreignTag),
    message: `The platform fills in only {{name}}, and sends ${list} as ${written.length === 1 ? 'it stands' : 'they stand'}.`,
    remedy: 'Write the text without tags of a template language, for instance as two prompts.',
  });
}

/** True for placeholders equal to those of the stored text, whatever was sent (C-h.8). */
function areFound(_sent: Json, stored: Json, around: JsonObject): boolean {
  const text = around.prompt_text;
  if (typeof text !== 'string' || (stored !== null && !Array.isArray(stored))) return false;
  const names = (stored ?? []).map((one) => (isObject(one) ? one.name : one));
  // The platform decides what counts as a name; the certain names must be there.
  const all = new Set([...text.matchAll(/\{\{\s*([^{}\s]+)\s*\}\}/gu)].map((match) => match[1]));
  const areThere = names.every((name) => typeof name === 'string' && all.has(name));
  return areThere && [...placeholderNames(text)].every((name) => names.includes(name));
}
