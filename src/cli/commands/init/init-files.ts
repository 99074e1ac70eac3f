import { bundleSchema, itemSchema } from '../../../bundle/schema/json-schema.js';
import { CONFIG_NAMES } from '../../../config/config-find.js';
import { configSchema } from '../../../config/config-schema.js';
import type { AccountId, Kind } from '../../../model/index.js';
import { formatsOf, kindsOf, type Provider, sectionSchemas } from '../../../providers/index.js';
import { validating, type WorkflowOptions, workflows } from './init-workflows.js';

/** Folder of the schemas for editors; the bundle pattern of a new configuration does not match it. */
const SCHEMAS = 'pipelines-schemas';

/** A provider with first files. */
export type StartedProvider = Provider & Required<Pick<Provider, 'starter'>>;

/** What the files of `init` are made from. */
export interface InitOptions {
  /** The provider of the first target. */
  provider: StartedProvider;
  /** Every provider, for the schemas. */
  providers: readonly Provider[];
  /** Account of the first target; null: the user writes it later. */
  org: AccountId;
  /** Folder below the root of the repository, with `/`; '' for the root itself. */
  folder: string;
  /**
   * The account has objects already, so pull writes the bundles; the next merge would create a starter bundle's items.
   */
  existing: boolean;
  /** Fixed in the configuration, so that the ledger stays the same when the repository is renamed or forked. */
  namespace: string;
  /** Write the workflows of the Action instead of the one that only checks files. */
  github: WorkflowOptions | null;
}

/** A file to write; `atRoot`: from the root of the repository instead of the folder of the configuration. */
export interface InitFile {
  file: string;
  text: string;
  atRoot: boolean;
}

/** The files of a new repository: configuration, starter bundle, editor schemas, workflow. */
export async function initFiles(options: InitOptions): Promise<InitFile[]> {
  const { provider, providers } = options;
  const here = (file: string, text: string): InitFile => ({ file, text, atRoot: false });
  const workflow = workflowSuffix(options.folder);
  const files = { ...options, schemas: SCHEMAS };
  const [starter, kinds, formats] = await Promise.all([
    provider.starter(),
    kindsOf(providers),
    formatsOf([provider]),
  ]);
  const schema = (name: string, made: object) =>
    here(`${SCHEMAS}/${name}.v1.schema.json`, `${JSON.stringify(made, null, 2)}\n`);
  const ofFormats = formats.map(async ({ key, schema: made }) =>
    schema(key, await made(kinds, (kind: Kind) => itemSchema(kind, 'all'))),
  );
  return [
    here('pipelines-sync.yaml', starter.configuration(files)),
    ...(options.existing
      ? []
      : Object.entries(starter.bundles(files)).map(([file, text]) => here(file, text))),
    ...(provider.sync === undefined ? [] : [schema('bundle', bundleSchema(kinds, { forms: 'all' }))]),
    schema('config', configSchema(kinds, providers, await sectionSchemas(providers))),
    ...(await Promise.all(ofFormats)),
    ...(options.github === null
      ? [
          {
            file: `.github/workflows/pipelines-sync${workflow}.yml`,
            text: validating(options.folder === '' ? null : `${options.folder}/${CONFIG_NAMES[0]}`),
            atRoot: true,
          },
        ]
      : workflowFiles(options.github, workflow)),
  ];
}

/** The workflows of the Action alone. @param suffix keeps those of several folders apart */
export function workflowFiles(options: WorkflowOptions, suffix: string): InitFile[] {
  return Object.entries(workflows(options)).map(([name, text]) => ({
    file: `.github/workflows/pipelines-${name}${suffix}.yml`,
    text,
    atRoot: true,
  }));
}

/** Suffix of workflow names for a folder below the root. */
export function workflowSuffix(folder: string): string {
  return folder === '' ? '' : `-${folder.replaceAll(/[^\w.-]+/g, '-')}`;
}
