import { afterEach, describe, expect, it } from 'vitest';
import { Scene } from '../../apply/edits/scene.js';

let scene: Scene;
afterEach(() => scene.close());

const URL = 'https://tools.example.com/mcp';
const TOOLS = {
  tool_endpoints: [{ name: 'Docs', endpoint_type: 'mcp_server', url: URL }],
  tool_bindings: [
    {
      workflow_id: 10,
      node_id: 'node-1',
      field_id: 'field-2',
      endpoint_id: { $ref: 'tool_endpoints/Docs' },
      max_tool_rounds: 3,
    },
  ],
};
const BINDING = 'tool_bindings/10/node-1/field-2/Docs';

const endpoint = (name: string) =>
  scene.store.create('tool_endpoints', {
    org_id: 2,
    name,
    endpoint_type: 'mcp_server',
    url: 'https://other.example.com/mcp',
  } as never);

async function drift(): Promise<{ code: number; items: string[] }> {
  const ran = await scene.workspace.run('drift', '--json');
  const { items } = JSON.parse(ran.out) as { items: { address: string; what: string }[] };
  return { code: ran.code, items: items.map(({ address, what }) => `${address}: ${what}`) };
}

describe('an item that refers to an object that is held', () => {
  it('has not drifted until somebody changes the reference, also after the object was taken over', async () => {
    scene = await Scene.open(TOOLS);
    const docs = endpoint('Docs');
    const first = await scene.apply();
    expect(first.code).toBe(3);
    const [row] = scene.store.list('tool_bindings').slice(-1);
    expect(row).toMatchObject({ endpoint_id: docs.id });
    expect(await drift()).toEqual({ code: 0, items: [] });

    // An edit of the reference is one.
    const other = endpoint('Other');
    scene.store.edit('tool_bindings', row?.id as never, { endpoint_id: other.id } as never);
    expect(await drift()).toEqual({ code: 2, items: [`${BINDING}: edited`] });
    scene.store.edit('tool_bindings', row?.id as never, { endpoint_id: docs.id } as never);
    expect(await drift()).toEqual({ code: 0, items: [] });

    // Another object of the same name is another object.
    scene.store.edit('tool_endpoints', docs.id as never, { name: 'Former' } as never);
    scene.store.edit('tool_endpoints', other.id as never, { name: 'Docs' } as never);
    scene.store.edit('tool_bindings', row?.id as never, { endpoint_id: other.id } as never);
    expect(await drift()).toEqual({ code: 2, items: [`${BINDING}: edited`] });
    scene.store.edit('tool_bindings', row?.id as never, { endpoint_id: docs.id } as never);
    scene.store.edit('tool_endpoints', other.id as never, { name: 'Other' } as never);
    scene.store.edit('tool_endpoints', docs.id as never, { name: 'Docs' } as never);

    expect((await scene.plan()).actions).toEqual([]);
    expect((await scene.apply('--take-over')).code).toBe(0);
    expect(await drift()).toEqual({ code: 0, items: [] });
    expect(await scene.plan()).toMatchObject({ code: 0, actions: [], held: [] });
    scene.store.edit('tool_bindings', row?.id as never, { endpoint_id: other.id } as never);
    expect(await drift()).toEqual({ code: 2, items: [`${BINDING}: edited`] });
  });

  it('counts as replaced where another binding to the same object took its place', async () => {
    scene = await Scene.open(TOOLS);
    const docs = endpoint('Docs');
    await scene.apply();
    const [row] = scene.store.list('tool_bindings').slice(-1);
    const { id, created_at: _, ...fields } = row as unknown as { [name: string]: unknown };
    scene.store.remove('tool_bindings', id as never);
    scene.store.create('tool_bindings', fields as never);
    expect(fields.endpoint_id).toBe(docs.id);
    expect(await drift()).toEqual({ code: 2, items: [`${BINDING}: replaced`] });
  });

  it('has not drifted where --only left the object out', async () => {
    scene = await Scene.open(TOOLS);
    endpoint('Docs');
    scene.store.edit(
      'tool_endpoints',
      scene.store.list('tool_endpoints').slice(-1)[0]?.id as never,
      { url: URL } as never,
    );
    expect((await scene.apply('--only', 'tool_bindings/*')).code).toBe(0);
    expect(await drift()).toEqual({ code: 0, items: [] });
    expect((await scene.apply()).code).toBe(0);
    expect(await drift()).toEqual({ code: 0, items: [] });
    expect(await scene.plan()).toMatchObject({ code: 0, actions: [], held: [] });
  });

  it('has not drifted where a pull adopted it and left the object out', async () => {
    scene = await Scene.open(TOOLS);
    const docs = endpoint('Docs');
    scene.store.edit('tool_endpoints', docs.id as never, { url: URL } as never);
    const other = endpoint('Other');
    const { $ref: _, ...fields } = { ...TOOLS.tool_bindings[0], endpoint_id: docs.id, $ref: '' };
    const row = scene.store.create('tool_bindings', { org_id: 2, ...fields } as never);
    const pulled = await scene.workspace.run('pull', '--only', 'tool_bindings/*', '--json');
    expect([pulled.code, JSON.parse(pulled.out).adopted]).toEqual([0, [BINDING]]);
    expect(await drift()).toEqual({ code: 0, items: [] });
    scene.store.edit('tool_bindings', row.id as never, { endpoint_id: other.id } as never);
    expect(await drift()).toEqual({ code: 2, items: [`${BINDING}: edited`] });
    scene.store.edit('tool_bindings', row.id as never, { endpoint_id: docs.id } as never);
    expect((await scene.apply()).code).toBe(0);
    expect(await drift()).toEqual({ code: 0, items: [] });
    expect(await scene.plan()).toMatchObject({ code: 0, actions: [], held: [] });
  });
});
