import { bundleSchema } from '../../../bundle/schema/json-schema.js';
import { configSchema } from '../../../config/config-schema.js';
import { allKinds as kinds, PROVIDERS } from '../../../providers/index.js';
import { type WorkflowOptions, workflows } from './init-workflows.js';

/** Folder of the schemas that editors read; no bundle pattern of ours leads into it. */
const SCHEMAS = 'pipelines-schemas';

export interface InitOptions {
  /** Organization of the first target; null: the user writes it later. */
  org: number | null;
  /** Folder below the root of the repository, with `/`; '' for the root itself. */
  folder: string;
  /** The package and its version as npm takes them: `@owner/name@1.2.3`. */
  package: string;
  /** The organization has objects already: pull writes the bundles, and a starter would be made anew by the next merge. */
  existing: boolean;
  /** Keeps the ledger where it is when the repository is renamed, forked or gets another remote. */
  namespace: string;
  /** The Action's workflows in place of the one that only checks files. */
  github: WorkflowOptions | null;
}

/** A file to write; `atRoot`: from the root of the repository instead of the folder of the configuration. */
export interface InitFile {
  file: string;
  text: string;
  atRoot: boolean;
}

/** The files of a new repository: configuration, starter bundle, editor schemas, workflow. Pure. */
export function initFiles(options: InitOptions): InitFile[] {
  const pretty = (schema: object) => `${JSON.stringify(schema, null, 2)}\n`;
  const here = (file: string, text: string): InitFile => ({ file, text, atRoot: false });
  const workflow = workflowSuffix(options.folder);
  return [
    here('pipelines-sync.yaml', configuration(options)),
    ...(options.existing
      ? []
      : [here('pipelines/prompts.yaml', STARTER), here('pipelines/texts/concise-rome.md', TEXT)]),
    here(`${SCHEMAS}/bundle.v1.schema.json`, pretty(bundleSchema(kinds, { forms: 'all' }))),
    here(`${SCHEMAS}/config.v1.schema.json`, pretty(configSchema(kinds, PROVIDERS))),
    ...(options.github === null
      ? [
          {
            file: `.github/workflows/pipelines-sync${workflow}.yml`,
            text: workflowFile(options),
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

/** What is added to names of workflows for a folder below the root. */
export function workflowSuffix(folder: string): string {
  return folder === '' ? '' : `-${folder.replaceAll(/[^\w.-]+/g, '-')}`;
}

function configuration({ org, namespace }: InitOptions): string {
  const line =
    org === null
      ? '    # org_id: 2      # put the number of your organization here; until then the key decides'
      : `    org_id: ${org}   # a key of another organization is refused`;
  return `# yaml-language-server: $schema=./${SCHEMAS}/config.v1.schema.json
# What every setting means: docs/configuration.md of pipelines-sync, or your editor's help.
version: 1

# Name of the ledger. It stays the same when the repository is renamed, forked or gets another remote.
namespace: ${JSON.stringify(namespace)}

# Files with prompts, criteria, evaluations, tools and experiments. A pattern without a match is an error.
bundles: ["pipelines/**/*.{yaml,yml,json}"]

targets:
  # One organization on one platform. The API key is never in a file: set PIPELINES_API_KEY_PRODUCTION,
  # or PIPELINES_API_KEY where there is one key only.
  production:
    # base_url: https://api.pipelines.tech   # where nothing is written, and PIPELINES_BASE_URL is not set
${line}
    on_drift: hold   # edits in the web app: hold, overwrite, keep
    # vars: { italy_workflow: 3086 }   # {$var: italy_workflow} in a bundle; each target has its own values
    # secrets: [DOCS_TOKEN]            # environment variables that {$env: DOCS_TOKEN} may name
    # protect: ["prompts/*"]           # never deleted, replaced, taken over or renamed
`;
}

const STARTER = `# yaml-language-server: $schema=../${SCHEMAS}/bundle.v1.schema.json
artifact_type: pipelines.artifact.bundle.v1
name: starter
description: The first prompts in git

prompts:
  - name: Concise Rome Prompt
    description: Short itinerary
    # A long text is best kept in a file of its own; the path is relative to this file.
    prompt_text: { $file: texts/concise-rome.md }
    role: user

  - name: Tone of voice
    description: Put before every itinerary
    prompt_text: Write in a warm, plain voice. Never promise what you cannot know.
    role: system
`;

const TEXT = `Create a concise 5 day itinerary for {{city}}.

- One paragraph per day, at most 80 words.
- Morning, afternoon, evening.
- End with the two things that must be booked ahead.
`;

function workflowFile({ folder, package: name }: InitOptions): string {
  const at = folder === '' ? '' : `\n        working-directory: ${JSON.stringify(folder)}`;
  return `# Checks the files of every pull request. It needs no API key and sends nothing to the platform.
# The plan in a comment, the apply on the merge and the look at drift come with the GitHub Action:
# pipelines-sync init --github writes its workflows.
name: pipelines-sync
on:
  pull_request:

permissions:
  contents: read

jobs:
  validate:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v5
        with:
          persist-credentials: false
      - uses: actions/setup-node@v5
        with:
          node-version: 22
      - run: npx --yes ${name} validate${at}
`;
}
