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

/** What is left of a long namespace or target, so that the digest after them is never cut. */
const PART_LIMIT = 64;

/**
 * The Idempotency-Key of a create: `<namespace>-<target>-<h>-<slug>`, known when
 * planning and free of secrets. The SDK, given everything before the slug as its prefix, computes
 * the same key for an experiment with an ASCII name (C-d.3). What the readable parts leave out is in
 * the digest: two experiments of equal content and like names, or two namespaces that come to one slug,
 * never share a key, for a shared key is a launch that never happens.
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

/** What stands for the place of a create in its key, and in the record of a launch. */
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
