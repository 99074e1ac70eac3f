import { describe, expect, it } from 'vitest';
import { flatten, Ref, Resource, refsOf, Secret, toForms, type ValueObject } from '../../src/model/index.js';
import { kinds } from '../../src/providers/pipelines/kinds/index.js';

const place = { file: 'bundle.yaml', line: 1, column: 1 };

function resource(name: string, value: ValueObject): Resource {
  const kind = kinds.get(name);
  return new Resource({ kind, address: `${name}/A`, partition: 'org', value, place, placeOf: () => place });
}

/** Counts how often each member of a value is read. */
function watched(value: ValueObject): { value: ValueObject; reads: () => number } {
  let reads = 0;
  const proxy = new Proxy(value, {
    get: (target, key) => {
      reads += 1;
      return Reflect.get(target, key);
    },
  });
  return { value: proxy, reads: () => reads };
}

describe('a resource', () => {
  const value: ValueObject = {
    name: 'A',
    endpoint_type: 'mcp_server',
    url: 'https://tools.example.com',
    headers: { authorization: new Secret('TOKEN') },
  };

  it.each(['leaves', 'secrets', 'refs', 'forms', 'contentDigest'] as const)('makes its %s once', (what) => {
    const seen = watched(value);
    const one = resource('tool_endpoints', seen.value);
    expect(seen.reads()).toBe(0);
    const first = one[what];
    const after = seen.reads();
    expect(after).toBeGreaterThan(0);
    expect(one[what]).toBe(first);
    expect(seen.reads()).toBe(after);
  });

  it('says of its value what a walk through it says', () => {
    const one = resource('evaluations', {
      name: 'A',
      criteria: [{ criterion_id: new Ref('criteria/Short') }],
    });
    expect(one.leaves).toEqual(flatten(one.kind, one.value, 'compared'));
    expect(one.secrets).toEqual(flatten(one.kind, one.value, 'secret'));
    expect(one.refs).toEqual(refsOf(one.value));
    expect(one.forms).toEqual(toForms(one.value));
  });
});
