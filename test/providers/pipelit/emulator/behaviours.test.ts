import { Agent, type IncomingMessage, request } from 'node:http';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Json, JsonObject } from '../../../../src/model/index.js';
import {
  ADMIN_KEY,
  defaultSeed,
  embeddedPipelit,
  type PipelitEmulator,
} from '../../../../src/providers/pipelit/emulator/index.js';

let server: PipelitEmulator;

beforeEach(async () => {
  server = await embeddedPipelit.start({ now: () => new Date('2026-03-21T10:00:00Z') });
});

afterEach(() => server.close());

interface Answered {
  status: number;
  body: Json;
  headers: Headers;
}

async function ask(
  method: string,
  path: string,
  body?: Json | undefined,
  key: string | null = ADMIN_KEY,
): Promise<Answered> {
  const response = await fetch(`${server.url}${path.startsWith('/v') ? path : `/api/v1${path}`}`, {
    method,
    redirect: 'manual',
    headers: {
      // Behaviour 22 is tried by itself.
      connection: 'close',
      ...(key === null ? {} : { authorization: `Bearer ${key}` }),
      ...(body === undefined ? {} : { 'content-type': 'application/json' }),
    },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  const text = await response.text();
  const isJson = response.headers.get('content-type')?.startsWith('application/json') === true;
  return { status: response.status, body: isJson ? JSON.parse(text) : text, headers: response.headers };
}

/** The body of an answer that has to be of success. */
async function get(path: string): Promise<JsonObject> {
  const { status, body } = await ask('GET', path);
  expect(status, JSON.stringify(body)).toBe(200);
  return body as JsonObject;
}

async function made(path: string, body: JsonObject): Promise<JsonObject> {
  const answer = await ask('POST', path, body);
  expect(answer.status, JSON.stringify(answer.body)).toBe(201);
  return answer.body as JsonObject;
}

const workflow = (slug: string, more: JsonObject = {}) => made('/workflows/', { name: slug, slug, ...more });
const node = (component_type: string, node_id: string, more: JsonObject = {}) =>
  made('/workflows/w/nodes/', { node_id, component_type, ...more });
const edge = (source_node_id: string, target_node_id: string, more: JsonObject = {}) =>
  made('/workflows/w/edges/', { source_node_id, target_node_id, ...more });

async function nodeNow(id: string): Promise<JsonObject> {
  const { nodes } = await get('/workflows/w/');
  const found = (nodes as JsonObject[]).find(({ node_id }) => node_id === id);
  return found ?? {};
}

async function configNow(id: string): Promise<JsonObject> {
  return (await nodeNow(id)).config as JsonObject;
}

describe('keys and paths', () => {
  it('refuses no key, a wrong one, a revoked one and an expired one in words of their own', async () => {
    const none = await ask('GET', '/auth/me/', undefined, null);
    expect([none.status, none.body, none.headers.get('www-authenticate')]).toEqual([
      401,
      { detail: 'Not authenticated' },
      'Bearer',
    ]);
    expect((await ask('GET', '/auth/me/', undefined, 'no')).body).toEqual({
      detail: 'Invalid or missing API key.',
    });
    const { id, key } = await made('/users/me/keys', { name: 'ci' });
    expect((await ask('GET', '/auth/me/', undefined, String(key))).body).toEqual({
      username: 'ada',
      mfa_enabled: false,
    });
    await ask('DELETE', `/users/me/keys/${id}`);
    expect((await ask('GET', '/auth/me/', undefined, String(key))).body).toEqual({
      detail: 'API key has been revoked.',
    });
    const old = await made('/users/me/keys', { name: 'old', expires_at: '2026-01-01T00:00:00' });
    expect((await ask('GET', '/auth/me/', undefined, String(old.key))).body).toEqual({
      detail: 'API key has expired.',
    });
  });

  it('replaces the key of a session at each login', async () => {
    const login = async () =>
      (
        (await ask('POST', '/auth/token/', { username: 'ada', password: 'lovelace' }, null))
          .body as JsonObject
      ).key;
    const first = await login();
    const second = await login();
    expect((await ask('GET', '/auth/me/', undefined, String(first))).status).toBe(401);
    expect((await ask('GET', '/auth/me/', undefined, String(second))).status).toBe(200);
    expect((await ask('POST', '/auth/token/', { username: 'ada', password: 'no' }, null)).status).toBe(401);
  });

  it('redirects to the path with its slash, by an absolute address, and does nothing', async () => {
    const { status, headers } = await ask('POST', '/workflows', { name: 'w', slug: 'w' });
    expect([status, headers.get('location')]).toEqual([307, `${server.url}/api/v1/workflows/`]);
    expect((await ask('GET', '/workflows?limit=3')).headers.get('location')).toBe(
      `${server.url}/api/v1/workflows/?limit=3`,
    );
    expect((await ask('GET', '/users/me/keys/')).headers.get('location')).toBe(
      `${server.url}/api/v1/users/me/keys`,
    );
    expect((await get('/workflows/')).total).toBe(0);
    expect((await ask('GET', '/nothing/')).status).toBe(404);
  });

  it('shows others nothing but 404', async () => {
    await server.close();
    const seed = defaultSeed();
    seed.users.push({ username: 'ben', password: '', role: 'normal', key: 'pk-ben' });
    server = await embeddedPipelit.start({ seed });
    await workflow('w');
    expect((await ask('GET', '/workflows/w/', undefined, 'pk-ben')).body).toEqual({
      detail: 'Workflow not found.',
    });
    expect((await ask('GET', '/workflows/', undefined, 'pk-ben')).body).toEqual({ items: [], total: 0 });
    expect((await ask('GET', '/credentials/', undefined, 'pk-ben')).body).toEqual({ items: [], total: 0 });
  });

  it('has four shapes of errors', async () => {
    await workflow('w');
    expect((await ask('GET', '/workflows/x/')).body).toEqual({ detail: 'Workflow not found.' });
    expect((await ask('POST', '/workflows/', { name: 'w' })).body).toEqual({
      detail: [{ type: 'missing', loc: ['body', 'slug'], msg: 'Field required', input: null }],
    });
    await get('/workflows/node-types/');
    await node('trigger_chat', 't');
    await node('filter', 'f');
    const refused = await ask('POST', '/workflows/w/edges/', { source_node_id: 't', target_node_id: 'f' });
    expect([refused.status, refused.body]).toEqual([
      422,
      {
        detail: {
          validation_errors: ["Type mismatch: trigger_chat outputs 'string' but filter expects 'array'"],
        },
      },
    ]);
    const broken = await ask('PATCH', '/workflows/w/', { name: null });
    expect([broken.status, broken.body, broken.headers.get('content-type')]).toEqual([
      500,
      'Internal Server Error',
      'text/plain; charset=utf-8',
    ]);
  });
});

describe('workflows', () => {
  it('1: answers a taken slug with one of its own', async () => {
    await workflow('w');
    expect((await workflow('w')).slug).toBe('w-1');
    expect((await workflow('w')).slug).toBe('w-2');
  });

  it('2: checks no slug; one with a slash only goes with many', async () => {
    await workflow('a/b');
    expect((await ask('GET', '/workflows/a%2Fb/')).status).toBe(404);
    expect((await ask('POST', '/workflows/batch-delete/', { slugs: ['a/b', 'nobody'] })).status).toBe(204);
    expect((await get('/workflows/')).total).toBe(0);
  });

  it('3: answers 500 to a taken slug, to null and to an unknown id, and 409 to a node of an unknown workflow', async () => {
    await workflow('v');
    await workflow('w');
    for (const body of [{ slug: 'v' }, { name: null }, { error_handler_workflow_id: 77 }] as JsonObject[])
      expect((await ask('PATCH', '/workflows/w/', body)).status, JSON.stringify(body)).toBe(500);
    await node('ai_model', 'm');
    await node('ai_model', 'n');
    for (const body of [{ node_id: 'n' }, { config: { llm_credential_id: 77 } }] as JsonObject[])
      expect((await ask('PATCH', '/workflows/w/nodes/m/', body)).status, JSON.stringify(body)).toBe(500);
    const sub = await ask('POST', '/workflows/w/nodes/', {
      node_id: 's',
      component_type: 'workflow',
      subworkflow_id: 9,
    });
    expect([sub.status, sub.body]).toEqual([409, { detail: "Node with id 's' already exists." }]);
  });

  it('4: ignores keys that it does not know', async () => {
    expect(await workflow('w', { descripton: 'typo' })).toMatchObject({ description: '' });
  });

  it('13: moves no time for the settings of a node, or for a node that is new', async () => {
    let now = Date.parse('2026-03-21T10:00:00Z');
    await server.close();
    server = await embeddedPipelit.start({ now: () => new Date(now) });
    await workflow('w');
    await node('agent', 'a');
    now += 60_000;
    await ask('PATCH', '/workflows/w/nodes/a/', { config: { system_prompt: 'New' } });
    await node('agent', 'b');
    expect((await nodeNow('a')).updated_at).toBe('2026-03-21T10:00:00');
    expect((await get('/workflows/w/')).updated_at).toBe('2026-03-21T10:00:00');
    await ask('PATCH', '/workflows/w/nodes/a/', { label: 'New' });
    expect((await nodeNow('a')).updated_at).toBe('2026-03-21T10:01:00');
  });

  it('14: pages by limit and offset, without a limit of its own', async () => {
    for (const slug of ['a', 'b', 'c']) await workflow(slug);
    const slugs = async (query: string) => {
      const { items, total } = await get(`/workflows/?${query}`);
      return [(items as JsonObject[]).map(({ slug }) => slug), total];
    };
    expect(await slugs('limit=2')).toEqual([['a', 'b'], 3]);
    expect(await slugs('limit=2&offset=2')).toEqual([['c'], 3]);
    expect(await slugs('limit=0')).toEqual([[], 3]);
    expect(await slugs('limit=-1&offset=1')).toEqual([['b', 'c'], 3]);
  });

  it('15: uses the number of something that is gone again', async () => {
    const { id } = await workflow('w');
    await ask('DELETE', '/workflows/w/');
    expect((await workflow('v')).id).toBe(id);
  });

  it('16: deletes nodes, edges and schedules with a workflow, empties references to it, and leaves settings', async () => {
    const { id } = await workflow('v');
    await workflow('w', { error_handler_workflow_id: id ?? null });
    await node('workflow', 's', { subworkflow_id: id ?? null });
    await made('/workflows/v/nodes/', { node_id: 'x', component_type: 'agent' });
    await made('/schedules/', { name: 'nightly', workflow_id: Number(id), interval_seconds: 60 });
    const configs = server.store.tables.all('configs').length;
    expect((await ask('DELETE', '/workflows/v/')).status).toBe(204);
    expect((await get('/schedules/')).total).toBe(0);
    expect((await get('/workflows/w/')).error_handler_workflow_id).toBeNull();
    expect((await nodeNow('s')).subworkflow_id).toBeNull();
    expect(server.store.tables.all('configs').length).toBe(configs);
    expect(server.store.tables.all('nodes').map(({ node_id }) => node_id)).toEqual(['s']);
  });

  it('25: shows times without a zone, and 50 workflows where nothing is said', async () => {
    for (let number = 0; number < 51; number += 1) await workflow(`w${number}`);
    const first = await get('/workflows/');
    expect([(first.items as Json[]).length, first.total]).toEqual([50, 51]);
    const all = await get('/workflows/?limit=10000');
    expect((all.items as Json[]).length).toBe(51);
    expect((all.items as JsonObject[])[0]?.created_at).toBe('2026-03-21T10:00:00');
  });

  it('26: fills in what a create does not say', async () => {
    expect(await workflow('w')).toMatchObject({
      description: '',
      is_active: true,
      is_public: false,
      is_default: false,
      tags: null,
      max_execution_seconds: 600,
    });
  });
});

describe('nodes', () => {
  beforeEach(() => workflow('w'));

  it('5: keeps of a new node only what its type has at once', async () => {
    const config = { system_prompt: 'P', model_name: 'x', temperature: 1, priority: 3 };
    const shown = async (type: string) => (await node(type, type, { config })).config;
    expect(await shown('agent')).toMatchObject({
      system_prompt: 'P',
      model_name: '',
      temperature: null,
      priority: 0,
    });
    expect(await shown('deep_agent')).toMatchObject({ system_prompt: '' });
    expect(await shown('reply_chat')).toMatchObject({ system_prompt: '' });
    expect(await shown('ai_model')).toMatchObject({
      system_prompt: '',
      model_name: 'x',
      temperature: 1,
      priority: 0,
    });
    expect(await shown('trigger_chat')).toMatchObject({ model_name: '', priority: 3 });
    await ask('PATCH', '/workflows/w/nodes/deep_agent/', { config });
    expect(await configNow('deep_agent')).toMatchObject({ system_prompt: 'P', model_name: '', priority: 0 });
  });

  it('6: an approval always interrupts', async () => {
    expect(await node('human_confirmation', 'h')).toMatchObject({ interrupt_before: true });
    await ask('PATCH', '/workflows/w/nodes/h/', { interrupt_before: false });
    expect(await nodeNow('h')).toMatchObject({ interrupt_before: true });
  });

  it('7: merges settings one by one, replaces objects in them, and refuses null for a name', async () => {
    const extra_config = { a: 1, b: 2 };
    await node('ai_model', 'm', { config: { model_name: 'x', temperature: 1, extra_config } });
    await ask('PATCH', '/workflows/w/nodes/m/', { config: { temperature: null, extra_config: { c: 3 } } });
    expect(await configNow('m')).toMatchObject({
      model_name: 'x',
      temperature: null,
      extra_config: { c: 3 },
    });
    expect((await ask('PATCH', '/workflows/w/nodes/m/', { config: { model_name: null } })).status).toBe(422);
  });

  it('8: a type changes on the label only, and a node takes its edges along when it goes', async () => {
    await node('agent', 'a');
    await ask('PATCH', '/workflows/w/nodes/a/', { component_type: 'ai_model', config: { model_name: 'x' } });
    expect(await nodeNow('a')).toMatchObject({ component_type: 'ai_model', config: { model_name: '' } });
    await node('agent', 'b');
    await edge('a', 'b');
    expect((await ask('DELETE', '/workflows/w/nodes/a/')).status).toBe(204);
    expect((await get('/workflows/w/')).edges).toEqual([]);
  });

  it('9: another id of a node leaves its edges behind', async () => {
    await node('agent', 'a');
    await node('agent', 'b');
    await edge('a', 'b');
    await ask('PATCH', '/workflows/w/nodes/a/', { node_id: 'c' });
    expect((await get('/workflows/w/')).edges).toMatchObject([{ source_node_id: 'a', target_node_id: 'b' }]);
    const validated = await ask('POST', '/workflows/w/validate/');
    expect(validated.body).toEqual({ valid: false, errors: ["Edge references unknown source node 'a'"] });
  });

  it('17: loses a credential that is deleted, without a word', async () => {
    await node('ai_model', 'm', { config: { llm_credential_id: 1 } });
    expect(await configNow('m')).toMatchObject({ llm_credential_id: 1 });
    await ask('DELETE', '/credentials/1/');
    expect(await configNow('m')).toMatchObject({ llm_credential_id: null });
  });

  it('27: knows other types in another vintage', async () => {
    expect(Object.keys(await get('/workflows/node-types/')).length).toBe(38);
    expect((await ask('POST', '/workflows/w/nodes/', { component_type: 'calculator' })).status).toBe(422);
    server.setSwitches({ version: 'v0.1.0' });
    expect(Object.keys(await get('/workflows/node-types/')).length).toBe(42);
    expect((await ask('POST', '/workflows/w/nodes/', { component_type: 'calculator' })).status).toBe(201);
  });
});

describe('edges', () => {
  beforeEach(async () => {
    await workflow('w');
    await node('agent', 'a');
    await node('ai_model', 'm');
    await node('ai_model', 'n');
    await node('trigger_chat', 't');
    await node('filter', 'f');
  });

  it('10: takes the same edge twice, and nodes that nobody knows', async () => {
    await edge('t', 'a');
    await edge('t', 'a');
    await edge('t', 'nobody');
    expect((await get('/workflows/w/')).edge_count).toBe(3);
  });

  it('11: links the model by the edge that was made last, and unlinks it with any that goes', async () => {
    const first = await edge('m', 'a', { edge_label: 'llm' });
    expect(server.store.models('w')).toEqual({ a: 'm' });
    const second = await edge('n', 'a', { edge_label: 'llm' });
    expect(server.store.models('w')).toEqual({ a: 'n' });
    await ask('PATCH', `/workflows/w/edges/${second.id}/`, { source_node_id: 'm' });
    expect(server.store.models('w')).toEqual({ a: 'n' });
    await ask('DELETE', `/workflows/w/edges/${first.id}/`);
    expect(server.store.models('w')).toEqual({});
    await ask('PATCH', '/workflows/w/nodes/a/', { config: { llm_model_config_id: 2 } });
    expect(server.store.models('w')).toEqual({});
    await get('/workflows/node-types/');
    expect((await ask('POST', '/workflows/w/validate/')).body).toEqual({ valid: true, errors: [] });
  });

  it('12: checks the ends of an edge only once the types were asked for', async () => {
    await edge('t', 'f');
    expect((await ask('POST', '/workflows/w/validate/')).body).toEqual({ valid: true, errors: [] });
    await get('/workflows/node-types/');
    const again = await ask('POST', '/workflows/w/edges/', { source_node_id: 't', target_node_id: 'f' });
    expect(again.status).toBe(422);
    const { valid } = (await ask('POST', '/workflows/w/validate/')).body as JsonObject;
    expect(valid).toBe(false);
  });

  it('23: looks at the target alone where an edge has a label', async () => {
    await get('/workflows/node-types/');
    await edge('t', 'a', { edge_label: 'llm' });
    expect(server.store.models('w')).toEqual({ a: 't' });
    const refused = await ask('POST', '/workflows/w/edges/', {
      source_node_id: 'm',
      target_node_id: 'f',
      edge_label: 'llm',
    });
    expect(refused.status).toBe(422);
  });

  it('24: shows a link by the number of a row of settings, which no node shows as its own', async () => {
    await workflow('other');
    await made('/workflows/other/nodes/', { component_type: 'agent', node_id: 'x' });
    await ask('DELETE', '/workflows/other/');
    const fresh = await node('ai_model', 'late');
    await edge('late', 'a', { edge_label: 'llm' });
    const { llm_model_config_id: link } = await configNow('a');
    expect(link).not.toBeNull();
    expect(link).not.toBe(fresh.id);
  });
});

describe('credentials and schedules', () => {
  it('18: masks secrets, but those of tools, and takes a mask for a secret', async () => {
    await made('/credentials/', { name: 'x', credential_type: 'tool', detail: { config: { key: 'open' } } });
    const git = { access_token: 'ghp_0123456789', webhook_secret: 'never', ssh_private_key: 'k' };
    await made('/credentials/', { name: 'x', credential_type: 'git', detail: git });
    const { items } = await get('/credentials/');
    expect((items as JsonObject[]).map(({ detail }) => detail)).toMatchObject([
      { api_key: 'sk-0****cdef' },
      {},
      { config: { key: 'open' } },
      { access_token: 'ghp_****6789', ssh_private_key: '****' },
    ]);
    expect(JSON.stringify(items)).not.toContain('never');
    await ask('PATCH', '/credentials/1/', { detail: { api_key: 'sk-0****cdef' } });
    expect(server.store.tables.get('credentials', 1)?.detail.api_key).toBe('sk-0****cdef');
  });

  it('19: a schedule begins at once, changes neither its state nor its workflow, and keeps its next run', async () => {
    await workflow('w');
    const job = await made('/schedules/', { name: 'n', workflow_id: 1, interval_seconds: 60 });
    expect(job).toMatchObject({ status: 'active', next_run_at: '2026-03-21T10:01:00' });
    const path = `/schedules/${job.id}/`;
    const patched = await ask('PATCH', path, { status: 'paused', workflow_id: 9, interval_seconds: 600 });
    expect(patched.body).toMatchObject({
      status: 'active',
      workflow_id: 1,
      next_run_at: '2026-03-21T10:01:00',
    });
    expect((await ask('POST', `${path}resume/`)).status).toBe(400);
    expect((await ask('POST', `${path}pause/`)).body).toMatchObject({ status: 'paused' });
    expect((await ask('POST', `${path}pause/`)).status).toBe(400);
    expect((await ask('POST', `${path}resume/`)).body).toMatchObject({ next_run_at: '2026-03-21T10:10:00' });
    expect(
      (await ask('POST', '/schedules/', { name: 'n', workflow_id: 1, interval_seconds: 0 })).status,
    ).toBe(422);
    await made('/schedules/', { name: 'n', workflow_id: 1, interval_seconds: 60 });
    expect((await get('/schedules/?status=active&workflow_id=1')).total).toBe(2);
  });

  it('19: the schedule of a node is started, paused and stopped, and says what the node says', async () => {
    await workflow('w');
    await node('trigger_schedule', 's', { config: { extra_config: { interval_seconds: 5 } } });
    const run = (action: string) => ask('POST', `/workflows/w/nodes/s/schedule/${action}/`);
    expect((await run('pause')).status).toBe(404);
    expect((await run('start')).body).toMatchObject({
      schedule_job: { status: 'active', interval_seconds: 5 },
    });
    await ask('PATCH', '/workflows/w/nodes/s/', { config: { extra_config: { interval_seconds: 7 } } });
    expect((await run('start')).body).toMatchObject({
      schedule_job: { status: 'active', interval_seconds: 7 },
    });
    expect((await run('pause')).body).toMatchObject({
      schedule_job: { status: 'paused' },
      config: { is_active: false },
    });
    expect((await run('pause')).status).toBe(400);
    expect((await run('start')).body).toMatchObject({
      schedule_job: { status: 'active' },
      config: { is_active: true },
    });
    expect((await run('stop')).body).toMatchObject({ schedule_job: null });
    await node('agent', 'a');
    expect((await ask('POST', '/workflows/w/nodes/a/schedule/start/')).status).toBe(400);
  });
});

describe('failures', () => {
  it('21: stores what it answers with 500 where the queue is down', async () => {
    server.setSwitches({ redis: false });
    const { status, body } = await ask('POST', '/workflows/', { name: 'w', slug: 'w' });
    expect([status, body]).toEqual([500, 'Internal Server Error']);
    expect(server.store.slugs).toEqual(['w']);
  });

  it('22: resets the next request on the connection of a 500, which then does nothing', async () => {
    await workflow('w');
    const agent = new Agent({ keepAlive: true, maxSockets: 1 });
    const send = (method: string, path: string, body: JsonObject) =>
      new Promise<number>((resolve, reject) => {
        const sent = request(
          `${server.url}/api/v1${path}`,
          {
            method,
            agent,
            headers: { authorization: `Bearer ${ADMIN_KEY}`, 'content-type': 'application/json' },
          },
          (answer: IncomingMessage) => {
            answer.resume();
            answer.on('end', () => resolve(answer.statusCode ?? 0));
          },
        );
        sent.on('error', reject);
        sent.end(JSON.stringify(body));
      });
    expect(await send('PATCH', '/workflows/w/', { name: null })).toBe(500);
    await new Promise((resolve) => setImmediate(resolve));
    await expect(send('POST', '/workflows/', { name: 'v', slug: 'v' })).rejects.toThrow('ECONNRESET');
    expect(server.store.slugs).toEqual(['w']);
    expect(await send('POST', '/workflows/', { name: 'v', slug: 'v' })).toBe(201);
    agent.destroy();
  });

  it('28: the older vintage is set up by a route, and answers 500 to a taken slug', async () => {
    expect((await ask('GET', '/auth/setup-status/', undefined, null)).status).toBe(404);
    await server.close();
    server = await embeddedPipelit.start({
      switches: { version: 'v0.1.0' },
      seed: { users: [], credentials: [], workflows: [] },
    });
    expect((await ask('GET', '/auth/setup-status/', undefined, null)).body).toEqual({ needs_setup: true });
    const login = { username: 'eve', password: 'secret' };
    const { key } = (await ask('POST', '/auth/setup/', login, null)).body as JsonObject;
    expect((await ask('POST', '/auth/setup/', login, null)).status).toBe(409);
    const create = () => ask('POST', '/workflows/', { name: 'w', slug: 'w' }, String(key));
    expect((await create()).status).toBe(201);
    expect((await create()).status).toBe(500);
    expect(server.store.slugs).toEqual(['w']);
  });
});
