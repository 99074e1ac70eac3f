import { pasted, shellLine } from '../../../model/index.js';
import { below, type CompletedCommand, firstWords, groupsOf, summaryOf } from './completed.js';

/** A script for fish, for ~/.config/fish/completions/pipelines-sync.fish. */
export function fishScript(commands: readonly CompletedCommand[]): string {
  const line = (condition: string, rest: string) =>
    `complete -c pipelines-sync -n ${quoted(condition)} ${rest}`;
  const groups = groupsOf(commands);
  const first = firstWords(commands).map((word) =>
    line('__fish_use_subcommand', `-f -a ${word} -d ${quoted(summaryOf(word, commands))}`),
  );
  const inner = groups.flatMap((group) => {
    const own = below(group, commands);
    const names = own.map(({ words }) => words.slice(group.length + 1));
    const condition = `__fish_seen_subcommand_from ${group}; and not __fish_seen_subcommand_from ${names.join(' ')}`;
    return own.map(({ does }, index) => line(condition, `-f -a ${names[index]} -d ${quoted(does)}`));
  });
  const options = commands.flatMap(({ words, options: all, choices }) => {
    const condition = conditionOf(words, groups);
    return [
      ...all.map(({ flag, says, takesValue, choices: values }) => {
        const takes = values.length > 0 ? ` -x -a ${quoted(values.join(' '))}` : takesValue ? ' -r' : '';
        return line(condition, `-l ${flag.slice(2)}${takes} -d ${quoted(says)}`);
      }),
      ...(choices.length > 0 ? [line(condition, `-f -a ${quoted(choices.join(' '))}`)] : []),
    ];
  });
  return `# Completion of pipelines-sync for fish.
# To load it: ${shellLine(pasted('completion', 'fish'), 'sh')} > ~/.config/fish/completions/pipelines-sync.fish
${[...first, ...inner, ...options].join('\n')}
`;
}

/** Commands of a group may have the name of a command: `move` of `ledger` is none of its own. */
function conditionOf(words: string, groups: readonly string[]): string {
  const [first = '', second] = words.split(' ');
  const others =
    second === undefined && groups.length > 0
      ? `; and not __fish_seen_subcommand_from ${groups.join(' ')}`
      : '';
  const seen = `__fish_seen_subcommand_from ${first}`;
  return second === undefined ? `${seen}${others}` : `${seen}; and __fish_seen_subcommand_from ${second}`;
}

function quoted(text: string): string {
  return `'${text.replaceAll(/[\\']/g, '\\$&')}'`;
}
