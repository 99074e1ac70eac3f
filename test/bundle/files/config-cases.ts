import { type BadCase, bundle } from './bad-case.js';

const A = { 'b/a.yaml': bundle('prompts:\n  - { name: A, prompt_text: x }\n') };
const config = (title: string, target: string, finds: string[], more: Partial<BadCase> = {}): BadCase => ({
  title,
  finds,
  files: A,
  ...more,
  config: `version: 1\nnamespace: tests\nbundles: ["b/**/*.yaml"]\ntargets:\n  main: ${target}\n`,
});

/** What a repository must not decide by itself: where the key goes, and which secrets are read. */
export const CONFIG_CASES: readonly BadCase[] = [
  config(
    'a host that only the configuration names',
    '{ org_id: 2, base_url: ▸"https://evil.example.com" }',
    ['PS3101 warning'],
    { env: { PIPELINES_BASE_URL: undefined }, online: 'PS3101', says: ['was not sent to evil.example.com'] },
  ),
  config(
    'an environment that names another platform',
    '{ org_id: 2, base_url: ▸"https://api.pipelines.tech" }',
    ['PS3103 warning'],
    { env: { PIPELINES_BASE_URL: 'http://127.0.0.1:1' }, online: 'PS3103' },
  ),
  config('a variable that is a list', '{ org_id: 2, vars: { a: ▸[1] } }', ['PS3006']),
  config('a misspelt key', '{ ▸orgid: 2 }', ['@pipelines-sync.yaml:5:3 PS3111 note', 'PS3005']),
  config('an organization that is a word', '{ org_id: ▸two }', [
    '@pipelines-sync.yaml:5:3 PS3111 note',
    'PS3013',
  ]),
  config('a secret that is our key', '{ org_id: 2, secrets: [▸PIPELINES_API_KEY] }', ['PS3019']),
  config('a pattern of a misspelt kind', '{ org_id: 2, exclude: [▸"promts/*"] }', ['PS3023'], {
    says: ['prompts/*'],
  }),
  {
    ...config('a bundle pattern that fits nothing', '{}', []),
    config:
      'version: 1\nnamespace: tests\nbundles: ["b/*.yaml", ▸"c/*.yaml"]\ntargets: { main: { org_id: 2 } }\n',
    finds: ['PS1101'],
  },
  {
    ...config('a bundle pattern that could take years', '{}', []),
    config:
      'version: 1\nnamespace: tests\nbundles: ["b/*.yaml", ▸"*a*a*a*a*a*b"]\ntargets: { main: { org_id: 2 } }\n',
    finds: ['PS1130'],
  },
];
