import { formatsOf, type Provider } from '../../../providers/index.js';
import { editorSchemas } from '../../../run/editor-schemas.js';
import { SCHEMAS } from '../../../run/schema-files.js';
import type { Answers, Ci } from './init-answers.js';
import { GITLAB_FILE, gitlabJobs } from './init-gitlab.js';
import { validating, type WorkflowOptions, workflows } from './init-workflows.js';
import type { StartedProvider } from './started-provider.js';

/** What the files of `init` are made from. */
export interface InitOptions {
  /** The provider of the targets. */
  provider: StartedProvider;
  /** Every provider, for the schemas. */
  providers: readonly Provider[];
  targets: Answers['targets'];
  /**
   * The account has objects already, so pull writes the bundles; the next merge would create a starter bundle's items.
   */
  isExisting: boolean;
  /** Fixed in the configuration, so that the ledger stays the same when the repository is renamed or forked. */
  namespace: string;
}

/** A file to write; `atRoot`: from the root of the repository instead of the folder of the configuration. */
export interface InitFile {
  file: string;
  text: string;
  atRoot: boolean;
}

/** The files of a new repository: configuration, starter bundle, editor schemas. */
export async function initFiles(options: InitOptions): Promise<InitFile[]> {
  const { provider, providers } = options;
  const here = (file: string, text: string): InitFile => ({ file, text, atRoot: false });
  const files = { ...options, schemas: SCHEMAS };
  const [starter, formats] = await Promise.all([provider.starter(), formatsOf([provider])]);
  const schemas = await editorSchemas(providers, formats, provider.sync !== undefined);
  return [
    here('pipelines-sync.yaml', starter.configuration(files)),
    ...(options.isExisting
      ? []
      : Object.entries(starter.bundles(files)).map(([file, text]) => here(file, text))),
    ...[...schemas].map(([file, text]) => here(file, text)),
  ];
}

/** The files of a CI system. @param ci null: the workflow that only checks files */
export function ciFiles(ci: Ci | null, options: WorkflowOptions): InitFile[] {
  const { suffix } = options;
  const workflow = (name: string, text: string) => ({
    file: `.github/workflows/${name}${suffix}.yml`,
    text,
    atRoot: true,
  });
  switch (ci) {
    case null:
      return [workflow(VALIDATING, validating(options))];
    case 'github':
      return Object.entries(workflows(options)).map(([name, text]) => workflow(`pipelines-${name}`, text));
    case 'gitlab':
      return [{ file: GITLAB_FILE, text: gitlabJobs(options), atRoot: true }];
    case 'other':
    case 'none':
      return [];
  }
}

/** The workflow that only checks files, without suffix. */
export const VALIDATING = 'pipelines-sync';
