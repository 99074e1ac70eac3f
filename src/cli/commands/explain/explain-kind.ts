import { expected } from '../../../bundle/items/item-words.js';
import { type Field, fieldAt, isCompleteMap, type Kind, pageLink } from '../../../model/index.js';
import { unknownTopic } from './unknown-topic.js';

const ROLES = {
  managed: undefined,
  immutable: 'Cannot be changed once the object exists.',
  derived: 'The platform computes it; managed only where a file sets it.',
  secret: 'Write-only: it is never read back, compared or shown.',
  route: 'Says where the object lives; it is never part of a request body.',
};

/**
 * A kind, or one of its fields: its meaning, its limits and its source in docs/platform-facts.md.
 * @param path names of fields, from the outside in; empty for the kind
 * @throws UserError for a field that the kind does not have
 */
export function explainKind(kind: Kind, path: readonly string[]): string {
  return path.length === 0 ? wholeKind(kind) : explainField(kind, path);
}

function wholeKind(kind: Kind): string {
  const lines = [
    `${kind.name}: ${kind.doc}`,
    `  identified by: ${kind.key.join(', ')}`,
    ...sources(kind.source),
    '',
  ];
  for (const [name, field] of Object.entries(kind.fields.fields)) {
    lines.push(
      `  ${name}${field.required === true ? ' (required)' : ''}: ${expected(field)}`,
      `      ${field.doc}`,
    );
  }
  return `${lines.join('\n')}\n`;
}

function explainField(kind: Kind, path: readonly string[]): string {
  const field = find(kind, path);
  const role = ROLES[field.role ?? 'managed'];
  const facts = [
    `Value: ${expected(field)}.`,
    need(kind, path, field),
    ...(role === undefined ? [] : [role]),
    ...(field.adjusted === undefined
      ? []
      : [`The platform may store another value: ${field.adjusted.says}.`]),
    ...(field.clear === undefined ? [] : ['Removing it from the file clears it on the platform.']),
  ];
  const members = membersOf(field).map(([name, member]) => `  ${name}: ${member.doc}`);
  const variants = (kind.variants ?? [])
    .filter((variant) => variant.object === path[0])
    .map(
      (variant) =>
        `  ${Object.values(variant.when).join(', ')}: ${variant.allowed.map((one) => (variant.required.includes(one) ? `${one} (required)` : one)).join(', ')}`,
    );
  return [
    `${[kind.name, ...path].join('.')}: ${field.doc}`,
    `  ${facts.join(' ')}`,
    ...sources(field.source, field.clear?.source),
    ...(members.length > 0 ? ['', ...members] : []),
    ...(variants.length > 0 ? ['', 'By type:', ...variants] : []),
    '',
  ].join('\n');
}

/** Whether a file must say it, and what it means where it does not. */
function need(kind: Kind, path: readonly string[], field: Field): string {
  if (field.passing === true) return 'Set by the platform; files never say it.';
  if (field.required === true) return 'Required.';
  const isOfMember = path.some((_, index) => {
    return index > 0 && isCompleteMap(find(kind, path.slice(0, index)));
  });
  // Members of such a map are written as a whole.
  if (!isOfMember) return 'Optional; without it, the field is not managed.';
  const { initial } = field;
  return `Optional; without it, it is ${initial === undefined ? "the platform's default" : JSON.stringify(initial)}.`;
}

/** Links to the facts (`C-b.1, C-h.8`) in docs/platform-facts.md. */
function sources(...told: readonly (string | undefined)[]): string[] {
  const facts = told.flatMap((list) => list?.match(/C-[a-z](?:\.\d+)?/g) ?? []);
  const links = [...new Set(facts)].map((fact) => pageLink('platform-facts.md', fact.toLowerCase()));
  return links.map((link, index) => `  ${index === 0 ? 'source: ' : '        '}${link}`);
}

/** The field at a path; steps into list elements and map values need no name of their own. */
function find(kind: Kind, path: readonly string[]): Field {
  let field: Field = kind.fields;
  for (const [index, step] of path.entries()) {
    while (field.type === 'list' || field.type === 'map')
      field = field.type === 'list' ? field.item : field.value;
    const next = fieldAt(field, [step]);
    if (next === undefined)
      throw unknownTopic(
        path.slice(0, index + 1).join('.'),
        membersOf(field).map(([name]) => name),
        `field of ${kind.name}`,
      );
    field = next;
  }
  return field;
}

/** The fields of a field, those of its elements or members included. */
export function membersOf(field: Field): [string, Field][] {
  if (field.type === 'list') return membersOf(field.item);
  if (field.type === 'map') return membersOf(field.value);
  return (field.type === 'object' || field.type === 'json') && field.fields !== undefined
    ? Object.entries(field.fields)
    : [];
}
