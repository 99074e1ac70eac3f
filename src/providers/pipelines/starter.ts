import type { Starter, StarterOptions } from '../provider.js';
import { starterTargets } from '../starter-targets.js';
import { settings } from './settings.js';
import { words } from './words.js';

/** The first files of `init` for the Pipelines platform: a configuration with the usual settings, prompts, a bundle. */
export const starter: Starter = {
  target: 'production',
  exampleKey: 'pk_live_...',
  configuration,
  bundles: (options) => ({
    'pipelines/bundle.yaml': bundle(options),
    'pipelines/prompts/concise-rome-prompt.md': PROMPT,
    'pipelines/prompts/tone-of-voice.md': TONE,
  }),
};

function configuration({ targets, namespace, schemas }: StarterOptions): string {
  const written = starterTargets(targets, {
    settings,
    about: ['# One organization on one platform each.'],
    of: (org) => [
      org === null
        ? '# org_id: 2      # the number of your organization; without it, the organization of the key'
        : `org_id: ${org}   # a key of another organization is refused`,
      'on_drift: hold   # edits made in the web app: hold, overwrite or keep',
    ],
    usual: [
      '# base_url: https://api.pipelines.tech   # the default, unless PIPELINES_BASE_URL is set',
      '# vars: { italy_workflow: 3086 }   # for {$var: italy_workflow} in bundles; each target has its own values',
      '# secrets: [DOCS_TOKEN]            # environment variables for {$env: DOCS_TOKEN}',
      '# protect: ["prompts/*"]           # never deleted, replaced, taken over or renamed',
    ],
  });
  return `# yaml-language-server: $schema=./${schemas}/config.v1.schema.json
# For all settings, see docs/configuration.md of pipelines-sync, or the help of your editor.
version: 1

# Name of the ledger. Keep it when the repository is renamed or moved.
namespace: ${JSON.stringify(namespace)}

# Files with ${words.things}. A pattern without a match is an error.
# A Markdown file is one prompt; the texts of other objects go to texts/, where no pattern leads.
bundles: ["pipelines/**/*.{yaml,yml,json,md}"]

${written}`;
}

function bundle({ schemas }: StarterOptions): string {
  return `# yaml-language-server: $schema=../${schemas}/bundle.v1.schema.json
# Criteria, evaluations and tools stand in bundles, and so do settings of every item, by its address:
# sync:
#   "prompts/*": { protect: true }
artifact_type: pipelines.artifact.bundle.v1
name: starter
description: The first prompts in git
`;
}

const PROMPT = `---
name: Concise Rome Prompt
description: Short itinerary
role: user
---
Create a concise 5 day itinerary for {{city}}.

- One paragraph per day, at most 80 words.
- Morning, afternoon, evening.
- End with the two things that must be booked ahead.
`;

const TONE = `---
name: Tone of voice
description: Put before every itinerary
role: system
---
Write in a warm, plain voice. Never promise what you cannot know.
`;
