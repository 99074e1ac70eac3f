import { exampleAddress } from '../../model/index.js';
import type { Starter, StarterOptions } from '../provider.js';
import { starterTargets } from '../starter-targets.js';
import { settings } from './settings.js';

/** The first files of `init` for a Pipelex server: a configuration, and a method that calls no model. */
export const starter: Starter = {
  target: 'methods',
  exampleKey: '...',
  configuration,
  bundles: () => ({ 'methods/hello/main.mthds': METHOD }),
};

function configuration({ targets, namespace, schemas }: StarterOptions): string {
  const written = starterTargets(targets, {
    settings,
    about: [
      '# One server. Neither address nor key belong in a file, because a file cannot decide where a key goes:',
      `# set PIPELEX_BASE_URL (${exampleAddress(settings)}).`,
    ],
    of: () => ['provider: pipelex'],
    usual: ['# strict: true   # a method with pipes that are only signatures counts as invalid'],
  });
  return `# yaml-language-server: $schema=./${schemas}/config.v1.schema.json
# For all settings, see docs/configuration.md and docs/pipelex.md of pipelines-sync, or the help of your editor.
version: 1

namespace: ${JSON.stringify(namespace)}

# Methods: each folder with a METHODS.toml, or with a bundle, is judged as a whole.
bundles: ["methods/**/*"]

${written}`;
}

const METHOD = `domain      = "hello"
description = "The first method in git"
main_pipe   = "greet"

[pipe.greet]
type        = "PipeCompose"
description = "Greets somebody by name"
inputs      = { name = "Text" }
output      = "Text"
template    = "Hello $name"
`;
