// Start of the command against the bare interpreter, interleaved.
import { CLI, interleaved, printRatios, timeProcess, withFolder } from './measure.mjs';

const files = {
  'pipelines-sync.yaml':
    'version: 1\nnamespace: bench\nbundles: [prompts.yaml]\ntargets: { staging: { org_id: 2 } }\n',
  'prompts.yaml':
    'artifact_type: pipelines.artifact.bundle.v1\nprompts:\n  - { name: Tone, prompt_text: Be kind. }\n',
};

await withFolder(files, (cwd) => {
  printRatios(
    interleaved(
      {
        'node -e 0 (baseline)': () => timeProcess(['-e', '0']),
        'pipelines-sync --version': () => timeProcess([CLI, '--version']),
        'pipelines-sync validate': () => timeProcess([CLI, 'validate'], { cwd }),
      },
      Number(process.argv[2] ?? 21),
    ),
  );
});
