import { pasted, shellLine } from '../../../model/index.js';
import { below, type CompletedCommand, firstWords, groupsOf, summaryOf } from './completed.js';

/** A script for zsh, for a file `_pipelines-sync` in `$fpath` or for `source`. */
export function zshScript(commands: readonly CompletedCommand[]): string {
  const values = commands.flatMap(({ words, options }) =>
    options.flatMap(({ flag, choices, takesValue }) => {
      if (choices.length > 0) return [`    '${words} ${flag}') compadd -- ${choices.join(' ')}; return ;;`];
      return takesValue ? [`    '${words} ${flag}') _files; return ;;`] : [];
    }),
  );
  const options = commands.map(({ words, options: all, choices }) => {
    const described = [...all, { flag: '--help', says: 'display help for command' }].map(({ flag, says }) =>
      item(flag, says),
    );
    return `    '${words}') flags=(${described.join(' ')}); values=(${choices.join(' ')}) ;;`;
  });
  const first = firstWords(commands).map((word) => item(word, summaryOf(word, commands)));
  return `#compdef pipelines-sync
# Completion of pipelines-sync for zsh.
# To load it in every shell, after compinit: source <(${shellLine(pasted('completion', 'zsh'), 'sh')})
_pipelines_sync() {
  local command=$words[2] before=$words[CURRENT-1]
  local -a names flags values
  if (( CURRENT == 2 )); then
    names=(${first.join(' ')})
    _describe command names
    return
  fi
  case "$command" in
${groupsOf(commands)
  .map((group) => {
    const names = below(group, commands).map(({ words, does }) => item(words.slice(group.length + 1), does));
    return `    ${group})
      if (( CURRENT == 3 )); then
        names=(${names.join(' ')})
        _describe command names
        return
      fi
      command="$command $words[3]" ;;`;
  })
  .join('\n')}
  esac
  case "$command $before" in
${values.join('\n')}
  esac
  case "$command" in
${options.join('\n')}
  esac
  if [[ $PREFIX == -* ]]; then _describe -o option flags
  elif (( $#values )); then compadd -a values
  else _files
  fi
}
if [[ $funcstack[1] == _pipelines-sync ]]; then _pipelines_sync "$@"
else compdef _pipelines_sync pipelines-sync
fi
`;
}

/** An entry of `_describe`: name, colon, text; quoted. */
function item(name: string, says: string): string {
  return `'${name}:${says.replaceAll(/[\\:]/g, '\\$&').replaceAll("'", "'\\''")}'`;
}
