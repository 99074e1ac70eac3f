import type { Command } from '@commander-js/extra-typings';
import { expected } from '../../bundle/items/item-words.js';
import { SYNC_FORMS, SYNC_NAMES, type SyncName } from '../../bundle/sync/sync-forms.js';
import { closest, type Field, fieldAt, type Kind, UserError } from '../../model/index.js';
import { kindsOf } from '../../providers/index.js';
import { defineCommand } from '../command.js';
import { COMMAND_CODES } from '../command-codes.js';
import type { Io } from '../io.js';
import { pageLink } from '../page-link.js';

const flags = (bare: Command) =>
  bare.argument('[topic]', 'kind or field, for example prompts or criteria.config.temperature');

export const command = defineCommand({
  name: 'explain',
  does: 'Describe a kind or field: meaning, limits and source.',
  flags,
  run: ([topic], _flags, { io }) => explain(topic, io),
});

const ROLES = {
  managed: undefined,
  immutable: 'Cannot be changed once the object exists.',
  derived: 'The platform computes it; managed only where a file sets it.',
  secret: 'Write-only: it is never read back, compared or shown.',
  route: 'Says where the object lives; it is never part of a request body.',
};

/** `explain`: what a kind or one of its fields means, its limits and its source in docs/platform-facts.md. */
async function explain(topic: string | undefined, io: Io): Promise<number> {
  const kinds = await kindsOf(io.providers);
  if (topic === undefined) {
    io.out(kinds.all.map((kind) => `${kind.name.padEnd(20)} ${kind.doc}\n`).join(''));
    io.out(`${'sync'.padEnd(20)} Settings by address or pattern; the platform ignores them.\n`);
    return 0;
  }
  const [name = '', ...path] = topic.split('.');
  if (name === 'sync') {
    io.out(explainSync(path));
    return 0;
  }
  const kind = kinds.find(name);
  if (kind === undefined) throw unknown(name, [...kinds.all.map((one) => one.name), 'sync'], 'kind');
  io.out(path.length === 0 ? explainKind(kind) : explainField(kind, path));
  return 0;
}

function explainKind(kind: Kind): string {
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

/** The settings of `sync`, or one of them. */
function explainSync(path: readonly string[]): string {
  const [name] = path;
  if (name === undefined) {
    const lines = SYNC_NAMES.flatMap((one) => [`  ${one}: ${shapeOf(one)}`, `      ${SYNC_FORMS[one].doc}`]);
    return `sync: Settings by address or pattern, for all targets or by target.\n\n${lines.join('\n')}\n`;
  }
  const known = SYNC_NAMES.find((one) => one === name);
  if (known === undefined || path.length > 1) throw unknown(path.join('.'), SYNC_NAMES, 'setting of sync');
  const { doc, oneAddress } = SYNC_FORMS[known];
  const where = oneAddress === true ? 'Accepts one address, no pattern.' : 'Accepts an address or a pattern.';
  return `sync.${known}: ${doc}\n  ${where} Example: ${shapeOf(known)}\n`;
}

function shapeOf(name: SyncName): string {
  const { example, byTargetOnly } = SYNC_FORMS[name];
  const one = JSON.stringify(example);
  return byTargetOnly === true ? `{production: ${one}}` : `${one}, or by target {production: ${one}}`;
}

function explainField(kind: Kind, path: string[]): string {
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
    const above = index === 0 ? undefined : find(kind, path.slice(0, index));
    return above?.type === 'map' && above.complete === true;
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
      throw unknown(
        path.slice(0, index + 1).join('.'),
        membersOf(field).map(([name]) => name),
        `field of ${kind.name}`,
      );
    field = next;
  }
  return field;
}

function membersOf(field: Field): [string, Field][] {
  if (field.type === 'list') return membersOf(field.item);
  if (field.type === 'map') return membersOf(field.value);
  return (field.type === 'object' || field.type === 'json') && field.fields !== undefined
    ? Object.entries(field.fields)
    : [];
}

function unknown(word: string, known: string[], what: string): UserError {
  const near = closest(word.split('.').at(-1) ?? word, known);
  const list = known.length === 0 ? 'It has no fields.' : `Known: ${known.join(', ')}.`;
  return new UserError(
    COMMAND_CODES.unknownTopic.code,
    `Unknown ${what}: ${JSON.stringify(word)}.`,
    near === undefined ? list : `Did you mean ${near}? ${list}`,
  );
}
