require("./rolldown-runtime-DUzk6_NY.js");
const require_argument = require("./argument-D0uJQY2a.js"), require_main = require("./main-DZuLd4ZI.js"), require_model = require("./model-CQuGHFup.js"), require_options = require("./options-Ds_vjILs.js");
// build/cli/commands/completion/completed.js
function completedOf(commands) {
	return Object.entries(commands).map(([words, { does, arguments: taken, options }]) => ({
		words,
		does,
		options: options.flatMap(({ term, says, choices }) => {
			let flag = /--[a-z][a-z-]*/.exec(term)?.[0];
			return flag === void 0 ? [] : [{
				flag,
				says,
				takesValue: term.includes("<"),
				choices: choices ?? []
			}];
		}),
		choices: taken.flatMap(({ choices }) => choices ?? [])
	}));
}
function firstWords(commands) {
	return [...new Set(commands.map(({ words }) => words.split(" ")[0] ?? words))];
}
function below(first, commands) {
	return commands.filter(({ words }) => words.startsWith(`${first} `));
}
function groupsOf(commands) {
	return firstWords(commands).filter((first) => below(first, commands).length > 0);
}
function summaryOf(first, commands) {
	let own = commands.find(({ words }) => words === first);
	return own === void 0 ? below(first, commands).map(({ words }) => words.slice(first.length + 1)).join(", ") : own.does;
}
// build/cli/commands/completion/bash-script.js
function bashScript(commands) {
	let groups = groupsOf(commands), values = commands.flatMap(({ words, options }) => options.flatMap(({ flag, choices, takesValue }) => choices.length > 0 ? [`    '${words} ${flag}') words='${choices.join(" ")}' ;;`] : takesValue ? [`    '${words} ${flag}') return ;;`] : [])), options = commands.map(({ words, options: all, choices }) => `    '${words}') flags='${[...all.map(({ flag }) => flag), "--help"].join(" ")}'; values='${choices.join(" ")}' ;;`);
	return `# Completion of pipelines-sync for bash.
# To load it in every shell: ${require_model.bt(require_model.yt("completion", "bash"), "sh")} >> ~/.bashrc
_pipelines_sync() {
  local current=\${COMP_WORDS[COMP_CWORD]} before=\${COMP_WORDS[COMP_CWORD-1]}
  local command=\${COMP_WORDS[1]} words='' flags='' values=''
  COMPREPLY=()
  if [ "$COMP_CWORD" -eq 1 ]; then
    COMPREPLY=($(compgen -W '${[
		...firstWords(commands),
		"help",
		"--help",
		"--version"
	].join(" ")}' -- "$current"))
    return
  fi
  case "$command" in
${groups.map((group) => `    ${group})
      if [ "$COMP_CWORD" -eq 2 ]; then
        COMPREPLY=($(compgen -W '${below(group, commands).map(({ words }) => words.slice(group.length + 1)).join(" ")}' -- "$current"))
        return
      fi
      command="$command \${COMP_WORDS[2]}" ;;`).join("\n")}
    help)
      COMPREPLY=($(compgen -W '${firstWords(commands).join(" ")}' -- "$current"))
      return ;;
  esac
  case "$command $before" in
${values.join("\n")}
  esac
  if [ -z "$words" ]; then
    case "$command" in
${options.map((line) => `  ${line}`).join("\n")}
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
// build/cli/commands/completion/fish-script.js
function fishScript(commands) {
	let line = (condition, rest) => `complete -c pipelines-sync -n ${quoted(condition)} ${rest}`, groups = groupsOf(commands), first = firstWords(commands).map((word) => line("__fish_use_subcommand", `-f -a ${word} -d ${quoted(summaryOf(word, commands))}`)), inner = groups.flatMap((group) => {
		let own = below(group, commands), names = own.map(({ words }) => words.slice(group.length + 1)), condition = `__fish_seen_subcommand_from ${group}; and not __fish_seen_subcommand_from ${names.join(" ")}`;
		return own.map(({ does }, index) => line(condition, `-f -a ${names[index]} -d ${quoted(does)}`));
	}), options = commands.flatMap(({ words, options: all, choices }) => {
		let condition = conditionOf(words, groups);
		return [...all.map(({ flag, says, takesValue, choices: values }) => {
			let takes = values.length > 0 ? ` -x -a ${quoted(values.join(" "))}` : takesValue ? " -r" : "";
			return line(condition, `-l ${flag.slice(2)}${takes} -d ${quoted(says)}`);
		}), ...choices.length > 0 ? [line(condition, `-f -a ${quoted(choices.join(" "))}`)] : []];
	});
	return `# Completion of pipelines-sync for fish.
# To load it: ${require_model.bt(require_model.yt("completion", "fish"), "sh")} > ~/.config/fish/completions/pipelines-sync.fish
${[
		...first,
		...inner,
		...options
	].join("\n")}
`;
}
function conditionOf(words, groups) {
	let [first = "", second] = words.split(" "), others = second === void 0 && groups.length > 0 ? `; and not __fish_seen_subcommand_from ${groups.join(" ")}` : "", seen = `__fish_seen_subcommand_from ${first}`;
	return second === void 0 ? `${seen}${others}` : `${seen}; and __fish_seen_subcommand_from ${second}`;
}
function quoted(text) {
	return `'${text.replaceAll(/[\\']/g, "\\$&")}'`;
}
// build/cli/commands/completion/zsh-script.js
function zshScript(commands) {
	let values = commands.flatMap(({ words, options }) => options.flatMap(({ flag, choices, takesValue }) => choices.length > 0 ? [`    '${words} ${flag}') compadd -- ${choices.join(" ")}; return ;;`] : takesValue ? [`    '${words} ${flag}') _files; return ;;`] : [])), options = commands.map(({ words, options: all, choices }) => `    '${words}') flags=(${[...all, {
		flag: "--help",
		says: "display help for command"
	}].map(({ flag, says }) => item(flag, says)).join(" ")}); values=(${choices.join(" ")}) ;;`), first = firstWords(commands).map((word) => item(word, summaryOf(word, commands)));
	return `#compdef pipelines-sync
# Completion of pipelines-sync for zsh.
# To load it in every shell, after compinit: source <(${require_model.bt(require_model.yt("completion", "zsh"), "sh")})
_pipelines_sync() {
  local command=$words[2] before=$words[CURRENT-1]
  local -a names flags values
  if (( CURRENT == 2 )); then
    names=(${first.join(" ")})
    _describe command names
    return
  fi
  case "$command" in
${groupsOf(commands).map((group) => `    ${group})
      if (( CURRENT == 3 )); then
        names=(${below(group, commands).map(({ words, does }) => item(words.slice(group.length + 1), does)).join(" ")})
        _describe command names
        return
      fi
      command="$command $words[3]" ;;`).join("\n")}
  esac
  case "$command $before" in
${values.join("\n")}
  esac
  case "$command" in
${options.join("\n")}
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
function item(name, says) {
	return `'${name}:${says.replaceAll(/[\\:]/g, "\\$&").replaceAll("'", "'\\''")}'`;
}
// build/cli/commands/completion/completion.js
const SCRIPTS = {
	bash: bashScript,
	zsh: zshScript,
	fish: fishScript
}, command = require_main.s({
	name: "completion",
	does: "Print a script that completes commands and options in a shell.",
	examples: [
		[require_model.yt("completion", "bash"), "print the script for bash"],
		[require_model.yt("completion", "zsh"), "for zsh"],
		[require_model.yt("completion", "fish"), "for fish"]
	],
	flags: (bare) => require_options.o(bare).addArgument(new require_argument.t("<shell>", "shell to print it for").choices([
		"bash",
		"zsh",
		"fish"
	])),
	run: async ([shell], flags, { io }) => {
		let script = SCRIPTS[shell](completedOf(await table(io)));
		return flags.json === !0 ? require_options.h({
			shell,
			script
		}, io) : io.out(script), 0;
	}
});
async function table({ providers }) {
	let { HELP } = await Promise.resolve().then(() => require("./help-hJp5cOyy.js")), { helpOf } = await Promise.resolve().then(() => require("./help-0gRyWDGV.js")), { providerCommands } = await Promise.resolve().then(() => require("./provider-commands-CNEyLwNe.js")), provided = await helpOf(providerCommands(providers), (name) => new require_main.i(name));
	return {
		...HELP.commands,
		...provided
	};
}
exports.command = command;
