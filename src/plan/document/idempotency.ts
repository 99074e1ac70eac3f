import { digest, type Resource, slug, withoutEnd } from '../../model/index.js';

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
  context: { namespace: string; target: string; org: number; generation: number },
): string {
  const { kind, value } = resource;
  const route = kind.collection(resource.partition, context.org).path;
  const { namespace, target, generation } = context;
  const called = resource.forms.name ?? null;
  const form = resource.content;
  const h = digest({ namespace, target, kind: kind.name, route, generation, name: called, form }, 16);
  const prefix = `${slug(namespace).slice(0, PART_LIMIT)}-${slug(target).slice(0, PART_LIMIT)}-${h}`;
  const name = typeof value.name === 'string' && value.name !== '' ? value.name : nameless(resource);
  return withoutEnd(`${prefix}-${slug(name) || 'experiment'}`.slice(0, KEY_LIMIT), '-');
}

function nameless(resource: Resource): string {
  return resource.kind.lifecycle === 'launch' ? 'experiment' : resource.address;
}
