import { keyVariable, pageLink, pasted } from '../model/index.js';
import { DEFAULT_PROVIDER, PROVIDERS } from '../providers/index.js';
import { platformWords } from '../run/platform-words.js';
import { exampleRows, type HelpExample, section } from './help-section.js';

const EXAMPLES: readonly HelpExample[] = [
  [pasted('init'), 'write a configuration and first files'],
  [pasted('plan'), 'show what apply would do'],
  [pasted('apply'), 'apply it after confirmation'],
  [pasted('pull', '--all'), 'bring live objects into the files'],
  [pasted('explain', '$ref'), 'explain a word, a field, a key or a code'],
];

/** The exit codes, as README.md explains them. */
export const EXIT_CODES: readonly (readonly [string, string])[] = [
  ['0', 'success, or nothing to do'],
  ['1', 'error; for apply: nothing was written'],
  ['2', 'there are changes (plan --detailed-exitcode), or drift'],
  ['3', 'something was held or refused'],
  ['4', 'something was written, and something failed or has an unknown outcome'],
  ['5', 'the verdict is no: a smoke run did not pass, or a file is invalid on the platform'],
];

/** The environment variables that help names, with what each is for. */
export function environmentRows(): [names: string, means: string][] {
  const others = PROVIDERS.filter(({ name }) => name !== DEFAULT_PROVIDER.name);
  const keys = (title: string, names: readonly string[]) =>
    `${title}${names.length > 0 ? `; also ${names.join(', ')}` : ''}`;
  const { settings } = DEFAULT_PROVIDER;
  return [
    [
      keyVariable(settings),
      keys(
        'API key; with _<TARGET>, that of one target',
        others.map((one) => keyVariable(one.settings)),
      ),
    ],
    [
      settings.baseUrlVariables[0],
      keys(
        `address of ${platformWords().platform}`,
        others.map((one) => one.settings.baseUrlVariables[0]),
      ),
    ],
    ['PIPELINES_SYNC_HOSTS', 'hosts that may receive the key'],
    ['NO_COLOR, FORCE_COLOR', 'output without or with colour'],
    ['CI', 'ask nothing'],
  ];
}

/** What follows the list of commands in help: examples, environment variables, exit codes, and where to read on. */
export function helpAfter(): string {
  return [
    '',
    ...section('Examples', exampleRows(EXAMPLES)),
    ...section('Environment variables', environmentRows()),
    ...section('Exit codes', EXIT_CODES),
    `Documentation: ${pageLink('commands.md', 'commands')}`,
  ].join('\n');
}
