require("./rolldown-runtime-DUzk6_NY.js");
const require_model = require("./model-DVHFMB8j.js"), require_page_link = require("./page-link-DM--sAwd.js"), require_providers = require("./providers-U5h179Pt.js"), require_platform_words = require("./platform-words-DyPFzuj6.js"), EXAMPLES = [
	[require_model.vt("init"), "write a configuration and first files"],
	[require_model.vt("plan"), "show what apply would do"],
	[require_model.vt("apply"), "apply it after confirmation"],
	[require_model.vt("pull", "--all"), "bring live objects into the files"],
	[require_model.vt("explain", "$ref"), "explain a word, a field, a key or a code"]
], EXIT_CODES = [
	["0", "success, or nothing to do"],
	["1", "error; for apply: nothing was written"],
	["2", "there are changes (plan --detailed-exitcode), or drift"],
	["3", "something was held or refused"],
	["4", "something was written, and something failed or has an unknown outcome"],
	["5", "the verdict is no: a smoke run did not pass, or a file is invalid on the platform"]
];
function helpAfter() {
	let others = require_providers.n.filter(({ name }) => name !== require_providers.t.name), keys = (title, names) => `${title}${names.length > 0 ? `; also ${names.join(", ")}` : ""}`, { settings } = require_providers.t, variables = [
		[require_model.f(settings), keys("API key; with _<TARGET>, that of one target", others.map((one) => require_model.f(one.settings)))],
		[settings.baseUrlVariables[0], keys(`address of ${require_platform_words.t().platform}`, others.map((one) => one.settings.baseUrlVariables[0]))],
		["PIPELINES_SYNC_HOSTS", "hosts that may receive the key"],
		["NO_COLOR, FORCE_COLOR", "output without or with colour"],
		["CI", "ask nothing"]
	];
	return [
		"",
		...section("Examples", EXAMPLES.map(([command, says]) => [require_model.yt(command, "sh"), says])),
		...section("Environment variables", variables),
		...section("Exit codes", EXIT_CODES),
		`Documentation: ${require_page_link.n("commands.md", "commands")}`
	].join("\n");
}
function section(title, rows) {
	let width = Math.max(...rows.map(([term]) => term.length));
	return [
		`${title}:`,
		...rows.map(([term, says]) => `  ${term.padEnd(width)}  ${says}`),
		""
	];
}
exports.helpAfter = helpAfter;
