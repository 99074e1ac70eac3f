const require_model = require("./model-CQuGHFup.js"), require_providers = require("./providers-D5xH4Ar6.js"), require_option = require("./option-BzE3gjXd.js"), require_platform_words = require("./platform-words-Y_Lkr2aA.js");
// build/cli/print-json.js
function printDocument(document, io) {
	io.json === void 0 ? io.out(`${JSON.stringify(document, null, 2)}\n`) : io.json.set(document);
}
function printWhole(text, io) {
	io.json?.printed(), io.out(text);
}
// build/cli/options.js
function target(command, provider = require_providers.t) {
	return json(command.option("--config <file>", "configuration file (default: pipelines-sync.yaml, here or in a parent folder)").option("--target <name>", "target to use (default: default_target)").option("--base-url <url>", "override the target's base URL").option("--api-key <key>", `API key; prefer ${require_model.u(provider.settings)}`).option("--org <id>", `override the target's ${provider.words.account}`)).addOption(new require_option.n("--progress <format>", "print progress on standard error, a JSON object per line").choices(["json"])).option("--quiet", "print results only").option("--verbose", "log every request, print stack traces, and show new texts whole and what is silenced");
}
function json(command) {
	return command.option("--json", "print results as JSON");
}
function files(command) {
	return command.argument("[files...]", "bundle files (default: those of the configuration)");
}
function writing(command) {
	return target(command).option("--yes", "skip the confirmation");
}
function deciding(command) {
	return command.option("--only <pattern>", "only matching resources; never removes anything", collect).addOption(onDrift([
		"hold",
		"overwrite",
		"keep"
	])).option("--take-over [pattern]", "overwrite live objects created elsewhere; with a pattern, only matching ones, secrets included", optionalPattern).option("--launch <pattern>", "launch matching experiments that are held", collect).option("--allow-deletes <n>", "allow up to <n> deletes and replacements, overriding the target's limits", number).option("--allow-empty", "allow files that no longer hold any item");
}
function ruling(command) {
	return command.option("--override <rule>", "ignore this rule of the configuration in this run", collect).option("--rules-from <commit>", "also apply the rules of this commit, before those of the files", collect);
}
function onDrift(policies) {
	return new require_option.n("--on-drift <policy>", `how to treat edits made in ${require_platform_words.t().app}`).choices(policies);
}
function format() {
	return new require_option.n("--format <format>", "output format").choices([
		"text",
		"json",
		"markdown"
	]);
}
function printing(command) {
	return command.addOption(format()).option("--junit <file>", "also write the result as JUnit XML").option("--summary", "also add the result to the job summary (GITHUB_STEP_SUMMARY)");
}
function allowOlder(command) {
	return command.option("--allow-older", "allow a commit that does not descend from the last applied one");
}
function collect(value, previous) {
	return [...previous ?? [], value];
}
function optionalPattern(value, previous) {
	return Array.isArray(previous) ? [...previous, value] : [value];
}
function number(value) {
	if (/^\d{1,9}$/.test(value)) return Number(value);
	throw new require_option.i("It must be a whole number, 0 or more.");
}
function port(value) {
	let number = Number(value);
	if (Number.isInteger(number) && number >= 0 && number <= 65535) return number;
	throw new require_option.i("It must be a number from 0 to 65535.");
}
Object.defineProperty(exports, "a", {
	enumerable: !0,
	get: function() {
		return format;
	}
}), Object.defineProperty(exports, "c", {
	enumerable: !0,
	get: function() {
		return onDrift;
	}
}), Object.defineProperty(exports, "d", {
	enumerable: !0,
	get: function() {
		return printing;
	}
}), Object.defineProperty(exports, "f", {
	enumerable: !0,
	get: function() {
		return ruling;
	}
}), Object.defineProperty(exports, "g", {
	enumerable: !0,
	get: function() {
		return printWhole;
	}
}), Object.defineProperty(exports, "h", {
	enumerable: !0,
	get: function() {
		return printDocument;
	}
}), Object.defineProperty(exports, "i", {
	enumerable: !0,
	get: function() {
		return files;
	}
}), Object.defineProperty(exports, "l", {
	enumerable: !0,
	get: function() {
		return optionalPattern;
	}
}), Object.defineProperty(exports, "m", {
	enumerable: !0,
	get: function() {
		return writing;
	}
}), Object.defineProperty(exports, "n", {
	enumerable: !0,
	get: function() {
		return collect;
	}
}), Object.defineProperty(exports, "o", {
	enumerable: !0,
	get: function() {
		return json;
	}
}), Object.defineProperty(exports, "p", {
	enumerable: !0,
	get: function() {
		return target;
	}
}), Object.defineProperty(exports, "r", {
	enumerable: !0,
	get: function() {
		return deciding;
	}
}), Object.defineProperty(exports, "s", {
	enumerable: !0,
	get: function() {
		return number;
	}
}), Object.defineProperty(exports, "t", {
	enumerable: !0,
	get: function() {
		return allowOlder;
	}
}), Object.defineProperty(exports, "u", {
	enumerable: !0,
	get: function() {
		return port;
	}
});
