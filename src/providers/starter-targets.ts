import { type AccountId, keyVariable, targetKeyVariable } from '../model/index.js';
import { inlineText } from '../source/edit/index.js';
import type { Provider, StarterTarget } from './provider.js';

/** What stands in and above the targets of a new configuration, as lines of YAML without indentation. */
interface TargetLines {
  settings: Provider['settings'];
  /** Comments above all targets, before the one about keys. */
  about?: readonly string[];
  /** The settings of every target. */
  of(org: AccountId): readonly string[];
  /** Usual settings, which only the first target shows. */
  usual: readonly string[];
}

/** `default_target`, where there are several, and `targets` of a new configuration, in YAML. */
export function starterTargets(
  targets: readonly [StarterTarget, ...StarterTarget[]],
  { settings, about = [], of, usual }: TargetLines,
): string {
  const yaml = (text: string) => inlineText(text, { quote: 'double', flow: true });
  const [first] = targets;
  const written = targets.map((target) => {
    const lines = [...of(target.org), ...(target === first ? usual : [])];
    return [`${yaml(target.name)}:`, ...lines.map((line) => `  ${line}`)];
  });
  const keys = targets.map(({ name }) => targetKeyVariable(settings, name));
  const aboutKeys =
    targets.length === 1
      ? [
          '# The API key never belongs in a file: set',
          `# ${keys[0]}, or ${keyVariable(settings)} if there is only one key.`,
        ]
      : [
          '# The API keys never belong in a file; each target has a variable of its own:',
          ...keys.map((key) => `# ${key}`),
        ];
  return [
    ...(targets.length === 1 ? [] : [`default_target: ${yaml(first.name)}`, '']),
    'targets:',
    ...[...about, ...aboutKeys, ...written.flat()].map((line) => `  ${line}`),
    '',
  ].join('\n');
}
