import { pasted, shellLine } from '../../../model/index.js';
import { below, type CompletedCommand, firstWords, groupsOf } from './completed.js';

/** A script for bash 3.2 or later, which macOS has. */
export function bashScript(commands: readonly CompletedCommand[]): string {
  const groups = groupsOf(commands);
  const values = commands.flatMap(({ words, options }) =>
    options.flatMap(({ flag, choices, takesValue }) => {
      if (choices.length > 0) return [`    '${words} ${flag}') words='${choices.join(' ')}' ;;`];
      // Any value: files are completed.
      return takesValue ? [`    '${words} ${flag}') return ;;`] : [];
    }),
  );
  const options = commands.map(({ words, options: all, choices }) => {
    const flags = [...all.map(({ flag }) => flag), '--help'].join(' ');
    return `    '${words}') flags='${flags}'; values='${choices.join(' ')}' ;;`;
  });
  return `# Completion of pipelines-sync for bash.
# To load it in every shell: ${shellLine(pasted('completion', 'bash'), 'sh')} >> ~/.bashrc
_pipelines_sync() {
  local current=\${COMP_WORDS[COMP_CWORD]} before=\${COMP_WORDS[COMP_CWORD-1]}
  local command=\${COMP_WORDS[1]} words='' flags='' values=''
  COMPREPLY=()
  if [ "$COMP_CWORD" -eq 1 ]; then
    COMPREPLY=($(compgen -W '${[...firstWords(commands), 'help', '--help', '--version'].join(' ')}' -- "$current"))
    return
  fi
  case "$command" in
${groups
  .map((group) => {
    const names = below(group, commands).map(({ words }) => words.slice(group.length + 1));
    return `    ${group})
      if [ "$COMP_CWORD" -eq 2 ]; then
        COMPREPLY=($(compgen -W '${names.join(' ')}' -- "$current"))
        return
      fi
      command="$command \${COMP_WORDS[2]}" ;;`;
  })
  .join('\n')}
    help)
      COMPREPLY=($(compgen -W '${firstWords(commands).join(' ')}' -- "$current"))
      return ;;
  esac
  case "$command $before" in
${values.join('\n')}
  esac
  if [ -z "$words" ]; then
    case "$command" in
${options.map((line) => `  ${line}`).join('\n')}
    esac
    case "$current" in
      -*) words=$flags ;;
      *) words=$values ;;
    esac
  fi
  if [ -n "$words" ]; then COMPREPLY=($(compgen -W "$words" -- "$current")); fi
}
complete -o default -F _pipelines_sync pipelines-sync
`;
}
