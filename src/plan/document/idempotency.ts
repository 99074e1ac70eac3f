import { type AccountId, digest, type Resource, slug, toForms, withoutEnd } from '../../model/index.js';

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
  const route = createRoute(resource, context.org);
  const { namespace, target, generation } = context;
  const called = toForms(value.name ?? null);
  const form = resource.content;
  const h = digest({ namespace, target, kind: kind.name, route, generation, name: called, form }, 16);
  const prefix = `${slug(namespace).slice(0, PART_LIMIT)}-${slug(target).slice(0, PART_LIMIT)}-${h}`;
  const name = typeof value.name === 'string' && value.name !== '' ? value.name : nameless(resource);
  return withoutEnd(`${prefix}-${slug(name) || 'experiment'}`.slice(0, KEY_LIMIT), '-');
}

/** What stands for the place of a create in its key, and in the record of a launch. */
export function createRoute(
  { kind, partition }: Pick<Resource, 'kind' | 'partition'>,
  org: AccountId,
): string {
  if (kind.idempotency === undefined) throw new Error(`creates of ${kind.name} have no Idempotency-Key`);
  return kind.idempotency(partition, org);
}

function nameless(resource: Resource): string {
  return resource.kind.lifecycle === 'launch' ? 'experiment' : resource.address;
}
