import {
  type AccountId,
  digest,
  type IdempotencyRules,
  type Kind,
  nameOf,
  type Resource,
  slug,
  toForms,
  withoutEnd,
} from '../../model/index.js';

/** Header values are ASCII; longer keys are cut at their readable end. */
const KEY_LIMIT = 200;

/** Length to which a long namespace or target is cut, so that the digest after them never is. */
const PART_LIMIT = 64;

/**
 * The Idempotency-Key of a create: `<namespace>-<target>-<h>-<slug>`, known when planning and free of secrets. Given
 * everything before the slug as its prefix, the SDK computes the same key for an experiment with an ASCII name (C-d.3).
 * The digest covers what the readable parts leave out: two experiments with equal content and similar names, or two
 * namespaces with the same slug, never share a key, because with a shared key the second launch would not happen.
 */
export function idempotencyKey(
  resource: Resource,
  context: { namespace: string; target: string; org: AccountId; generation: number },
): string {
  const { kind, value } = resource;
  const { word } = idempotencyRules(kind);
  const route = createRoute(resource, context.org);
  const { namespace, target, generation } = context;
  const given = nameOf(kind, value);
  const called = toForms(given ?? null);
  const form = resource.content;
  const h = digest({ namespace, target, kind: kind.name, route, generation, name: called, form }, 16);
  const prefix = `${slug(namespace).slice(0, PART_LIMIT)}-${slug(target).slice(0, PART_LIMIT)}-${h}`;
  const name = typeof given === 'string' && given !== '' ? given : nameless(resource);
  return withoutEnd(`${prefix}-${slug(name) || word}`.slice(0, KEY_LIMIT), '-');
}

/** Names the place of a create, for its key and for the record of a launch. */
export function createRoute(
  { kind, partition }: Pick<Resource, 'kind' | 'partition'>,
  org: AccountId,
): string {
  return idempotencyRules(kind).place(partition, org);
}

function idempotencyRules({ name, idempotency }: Kind): IdempotencyRules {
  if (idempotency === undefined) throw new Error(`creates of ${name} have no Idempotency-Key`);
  return idempotency;
}

function nameless({ kind, address }: Resource): string {
  return kind.launch?.unnamed ?? address;
}
