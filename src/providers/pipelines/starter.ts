import type { Starter, StarterOptions } from '../provider.js';
import { words } from './words.js';

/** What `init` writes for the Pipelines platform: a configuration with its usual settings, and a first bundle. */
export const starter: Starter = {
  exampleKey: 'pk_live_…',
  configuration,
  bundles: (options) => ({
    'pipelines/prompts.yaml': bundle(options),
    'pipelines/texts/concise-rome.md': TEXT,
  }),
};

function configuration({ org, namespace, schemas }: StarterOptions): string {
  const line =
    org === null
      ? '    # org_id: 2      # put the number of your organization here; until then the key decides'
      : `    org_id: ${org}   # a key of another organization is refused`;
  return `# yaml-language-server: $schema=./${schemas}/config.v1.schema.json
# What every setting means: docs/configuration.md of pipelines-sync, or your editor's help.
version: 1

# Name of the ledger. It stays the same when the repository is renamed, forked or gets another remote.
namespace: ${JSON.stringify(namespace)}

# Files with ${words.things}. A pattern without a match is an error.
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

function bundle({ schemas }: StarterOptions): string {
  return `# yaml-language-server: $schema=../${schemas}/bundle.v1.schema.json
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
}

const TEXT = `Create a concise 5 day itinerary for {{city}}.

- One paragraph per day, at most 80 words.
- Morning, afternoon, evening.
- End with the two things that must be booked ahead.
`;
