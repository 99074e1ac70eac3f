import { ApiError } from '../../../emulator/api-error.js';
import type { HandEdits } from '../../../emulator/control-routes.js';
import type { Json, JsonObject } from '../../../model/index.js';
import { linkModel } from './edge-rules.js';
import { addEdge } from './routes-edges.js';
import { addNode, changeNode, removeNode } from './routes-nodes.js';
import { removeCredential } from './routes-others.js';
import { changeWorkflow, removeWorkflow } from './routes-workflows.js';
import type { NodeRow, PipelitWorld, UserRow, WorkflowRow } from './rows.js';
import { plantWorkflow } from './seed.js';
import { edgesOf, nodesOf, shownDetail } from './view.js';

/** The server as somebody in its editor sees and changes it. */
export class Editor {
  readonly #world: PipelitWorld;

  constructor(world: PipelitWorld) {
    this.#world = world;
  }

  get tables(): PipelitWorld['tables'] {
    return this.#world.tables;
  }

  get slugs(): string[] {
    return this.tables.all('workflows').map(({ slug }) => slug);
  }

  /** A workflow as the server shows it. */
  detail(slug: string): JsonObject {
    return shownDetail(this.#world, this.#workflow(slug));
  }

  /** A workflow with its nodes and edges. */
  create(said: JsonObject): void {
    this.#do(() => plantWorkflow(this.#world, this.#user, said));
  }

  edit(slug: string, fields: JsonObject): void {
    this.#do(() => changeWorkflow(this.#world, this.#workflow(slug), fields));
  }

  remove(slug: string): void {
    this.#do(() => removeWorkflow(this.#world, this.#workflow(slug)));
  }

  addNode(slug: string, body: JsonObject): void {
    this.#do(() => {
      const node = addNode(this.#world, this.#workflow(slug), body);
      changeNode(this.#world, node, { config: body.config ?? {} });
    });
  }

  editNode(slug: string, node: string, fields: JsonObject): void {
    this.#do(() => changeNode(this.#world, this.#node(slug, node), fields));
  }

  removeNode(slug: string, node: string): void {
    this.#do(() => removeNode(this.#world, this.#workflow(slug), this.#node(slug, node)));
  }

  addEdge(slug: string, body: JsonObject): void {
    this.#do(() => addEdge(this.#world, this.#workflow(slug), body));
  }

  /** Changes the first edge between two nodes; models stay linked as they are (11). */
  editEdge(slug: string, from: string, to: string, fields: JsonObject): void {
    const workflow = this.#workflow(slug);
    const edge = edgesOf(this.#world, workflow).find(
      ({ source_node_id, target_node_id }) => source_node_id === from && target_node_id === to,
    );
    if (edge === undefined) throw new ApiError(404, 'Edge not found.');
    this.#do(() => this.tables.put('edges', { ...edge, ...fields }));
  }

  /** The first edge between two nodes. */
  removeEdge(slug: string, from: string, to: string): void {
    this.#do(() => {
      const workflow = this.#workflow(slug);
      const edge = edgesOf(this.#world, workflow).find(
        ({ source_node_id, target_node_id }) => source_node_id === from && target_node_id === to,
      );
      if (edge === undefined) throw new ApiError(404, 'Edge not found.');
      linkModel(this.#world, workflow, edge, false);
      this.tables.delete('edges', edge.id);
    });
  }

  removeCredential(name: string): void {
    const row = this.tables.all('credentials').find((one) => one.name === name);
    if (row === undefined) throw new ApiError(404, 'Credential not found.');
    this.#do(() => removeCredential(this.#world, row));
  }

  /** The model that each node is linked to, by its own settings: node → model node. */
  models(slug: string): { [node: string]: string | null } {
    const nodes = nodesOf(this.#world, this.#workflow(slug));
    const config = (node: NodeRow) => this.tables.get('configs', node.config_id);
    return Object.fromEntries(
      nodes.flatMap((node) => {
        const link = config(node)?.llm_model_config_id ?? null;
        if (link === null) return [];
        return [[node.node_id, nodes.find(({ config_id }) => config_id === link)?.node_id ?? null]];
      }),
    );
  }

  get #user(): UserRow {
    const [first] = this.tables.all('users');
    if (first === undefined) throw new ApiError(404, 'There is no user.');
    return first;
  }

  #workflow(slug: string): WorkflowRow {
    const row = this.tables.all('workflows').find((one) => one.slug === slug);
    if (row === undefined) throw new ApiError(404, 'Workflow not found.');
    return row;
  }

  #node(slug: string, id: string): NodeRow {
    const row = nodesOf(this.#world, this.#workflow(slug)).find(({ node_id }) => node_id === id);
    if (row === undefined) throw new ApiError(404, 'Node not found.');
    return row;
  }

  #do(work: () => unknown): void {
    this.tables.transaction(work);
  }
}

/** The same for tests in another process; nodes are under `nodes` of an edit, by their ids. */
export function handEdits(editor: Editor): HandEdits {
  return {
    kinds: ['workflows'],
    has: (_kind, id) => editor.slugs.includes(id),
    create: (_kind, fields): Json => {
      editor.create(fields);
      return editor.detail(String(fields.slug));
    },
    edit: (_kind, slug, { nodes = {}, ...fields }): Json => {
      if (Object.keys(fields).length > 0) editor.edit(slug, fields);
      for (const [node, change] of Object.entries(nodes as { [node: string]: JsonObject }))
        editor.editNode(slug, node, change);
      return editor.detail(typeof fields.slug === 'string' ? fields.slug : slug);
    },
    remove: (_kind, slug) => editor.remove(slug),
  };
}
