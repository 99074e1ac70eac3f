// Plan and apply of 1,000 prompts against what the platform itself takes for the same requests.
import { CLI, printRatios, timeProcess, withEmulator, withFolder } from './measure.mjs';

const COUNT = Number(process.argv[2] ?? 1000);
const text = 'Create a concise itinerary. Keep each day short, name one place to eat. '.repeat(20);
const items = Array.from({ length: COUNT }, (_, index) => ({
  name: `Prompt ${index}`,
  prompt_text: `${index}: ${text}`,
}));
const bundle = (prompts) => JSON.stringify({ artifact_type: 'pipelines.artifact.bundle.v1', prompts });
const files = {
  'pipelines-sync.yaml':
    'version: 1\nnamespace: bench\nbundles: [prompts.json]\ntargets: { staging: { org_id: 2 } }\n',
  'prompts.json': bundle(items),
};

await withFolder(files, (cwd) =>
  withEmulator(async (url, key) => {
    const env = { ...process.env, PIPELINES_BASE_URL: url, PIPELINES_API_KEY: key };
    const run = (...args) => timeProcess([CLI, ...args], { cwd, env });
    const ms = {};
    const headers = { authorization: `Bearer ${key}`, 'content-type': 'application/json' };
    const start = performance.now();
    for (let first = 0; first < COUNT; first += 8) {
      const batch = items.slice(first, first + 8);
      await Promise.all(
        batch.map(({ name, prompt_text }) =>
          fetch(`${url}/api/prompts`, {
            method: 'POST',
            headers,
            body: JSON.stringify({ name: `raw ${name}`, prompt_text }),
          }).then((answer) => answer.text()),
        ),
      );
    }
    ms[`${COUNT} bare POSTs, 8 at once (baseline)`] = performance.now() - start;
    ms[`apply that creates ${COUNT}`] = run('apply', '--yes', '--quiet');
    ms[`plan with ${COUNT} unchanged`] = run('plan', '--quiet');
    ms['apply with nothing to do'] = run('apply', '--yes', '--quiet');
    ms.validate = run('validate');
    printRatios(ms);
  }),
);
