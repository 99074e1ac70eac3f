require("./rolldown-runtime-DUzk6_NY.js");
const require_help = require("./help-hJp5cOyy.js"), require_help_after = require("./help-after-CDEUJyyg.js");
// build/cli/commands/explain/explain-command.js
function flagOf(term) {
	return /--[\w-]+/.exec(term)?.[0] ?? term;
}
function commandWords() {
	let { commands } = require_help.HELP, flags = Object.values(commands).flatMap(({ options }) => options.map(({ term }) => flagOf(term))), variables = require_help_after.environmentRows().flatMap(([names]) => names.split(", "));
	return [...new Set([
		...Object.keys(commands),
		...flags,
		...variables,
		"exit code",
		"exit codes"
	])];
}
function explainCommand(topic) {
	let found = [
		aboutCommand(topic),
		aboutFlag(topic),
		aboutVariable(topic),
		aboutExit(topic)
	].filter((text) => text !== void 0);
	return found.length === 0 ? void 0 : found.join("\n");
}
function aboutCommand(topic) {
	let { commands } = require_help.HELP, below = Object.entries(commands).filter(([words]) => words === topic || words.startsWith(`${topic} `));
	if (below.length !== 0) return `${below.map(([words, { does }]) => `${words}, a command: ${does}\n`).join("")}  More: pipelines-sync help ${topic.split(" ")[0]}\n`;
}
function aboutFlag(topic) {
	let wanted = `--${topic.replace(/^--?/, "")}`, says = new Map();
	for (let [words, { options }] of Object.entries(require_help.HELP.commands)) for (let { term, says: text } of options) flagOf(term) === wanted && says.set(`${term}: ${text}`, [...says.get(`${term}: ${text}`) ?? [], words]);
	if (says.size !== 0) return [...says].map(([text, words]) => `${text}\n  An option of ${words.join(", ")}.\n`).join("");
}
function aboutVariable(topic) {
	let found = require_help_after.environmentRows().filter(([names, means]) => names.split(", ").includes(topic) || means.split(/[ ,;]+/).includes(topic));
	return found.length === 0 ? void 0 : found.map(([names, means]) => `${names} in the environment: ${means}\n`).join("");
}
function aboutExit(topic) {
	let one = require_help_after.EXIT_CODES.find(([code]) => code === topic.replace(/^exit[ _-](?:code[ _-])?/i, ""));
	if (one !== void 0) return `Exit code ${one[0]}: ${one[1]}.\n`;
	if (/^exit(?:[ _-]?codes?)?$/i.test(topic)) return `Exit codes; if several apply, the first of 4, 1, 3, 5, 2, 0 wins:\n${require_help_after.EXIT_CODES.map(([code, means]) => `  ${code}  ${means}\n`).join("")}`;
}
exports.commandWords = commandWords, exports.explainCommand = explainCommand;
