import { Ajv } from 'ajv';
import { validators } from '../../../src/bundle/generated/validate.js';
import { itemSchema } from '../../../src/bundle/schema/json-schema.js';
import { PROVIDERS } from '../../../src/providers/index.js';
import { type Ran, Workspace } from '../../support/workspace.js';
import { kinds } from './kinds.js';
import { garden } from './provider.js';
import { Garden, KEY } from './server.js';

/** The tool with a second platform: a folder whose target is on the garden. */
export class GardenScene {
  readonly workspace: Workspace;
  readonly garden: Garden;

  private constructor(workspace: Workspace, server: Garden) {
    this.workspace = workspace;
    this.garden = server;
  }

  static async open(beds: string): Promise<GardenScene> {
    knowKinds();
    const server = new Garden();
    const url = await server.start();
    const workspace = await Workspace.open({ 'pipelines-sync.yaml': CONFIG });
    Object.assign(workspace.env, { GARDEN_API_KEY: KEY, GARDEN_BASE_URL: url });
    const scene = new GardenScene(workspace, server);
    await scene.files(beds);
    return scene;
  }

  files(beds: string): Promise<void> {
    return this.workspace.write('garden.yaml', `artifact_type: pipelines.artifact.bundle.v1\n${beds}`);
  }

  run(...argv: string[]): Promise<Ran> {
    return this.workspace.runWith({ providers: [...PROVIDERS, garden] }, ...argv);
  }

  async json(...argv: string[]) {
    const { code, out, err } = await this.run(...argv, '--json');
    return { code, err, out, json: out === '' ? undefined : JSON.parse(out) };
  }

  async close(): Promise<void> {
    await this.garden.close();
    await this.workspace.close();
    forgetKinds();
  }
}

const CONFIG = `version: 1
namespace: allotment
bundles: [garden.yaml]
targets:
  home:
    provider: garden
    prune: true
`;

const known = validators as unknown as { [name: string]: unknown };

/** Validators of the tool's own kinds are generated; those of made-up ones are made here. */
function knowKinds(): void {
  const ajv = new Ajv({ allErrors: true, strict: false });
  for (const kind of kinds.all) known[kind.name] ??= ajv.compile(itemSchema(kind, 'late'));
}

/** Tests of other files may run in this process. */
function forgetKinds(): void {
  for (const kind of kinds.all) delete known[kind.name];
}
