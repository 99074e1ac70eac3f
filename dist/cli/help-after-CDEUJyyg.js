require("./rolldown-runtime-DUzk6_NY.js");
const require_model = require("./model-CQuGHFup.js"), require_page_link = require("./page-link-D67axa9-.js"), require_providers = require("./providers-D5xH4Ar6.js"), require_platform_words = require("./platform-words-Y_Lkr2aA.js"), require_help_section = require("./help-section-DpsWeLiy.js"), EXAMPLES = [
	[require_model.yt("init"), "write a configuration and first files"],
	[require_model.yt("plan"), "show what apply would do"],
	[require_model.yt("apply"), "apply it after confirmation"],
	[require_model.yt("pull", "--all"), "bring live objects into the files"],
	[require_model.yt("explain", "$ref"), "explain a word, a field, a key or a code"]
], EXIT_CODES = [
	["0", "success, or nothing to do"],
	["1", "error; for apply: nothing was written"],
	["2", "there are changes (plan --detailed-exitcode), or drift"],
	["3", "something was held or refused"],
	["4", "something was written, and something failed or has an unknown outcome"],
	["5", "the verdict is no: a smoke run did not pass, or a file is invalid on the platform"]
];
function environmentRows() {
	let others = require_providers.n.filter(({ name }) => name !== require_providers.t.name), keys = (title, names) => `${title}${names.length > 0 ? `; also ${names.join(", ")}` : ""}`, { settings } = require_providers.t;
	return [
		[require_model.u(settings), keys("API key; with _<TARGET>, that of one target", others.map((one) => require_model.u(one.settings)))],
		[settings.baseUrlVariables[0], keys(`address of ${require_platform_words.t().platform}`, others.map((one) => one.settings.baseUrlVariables[0]))],
		["PIPELINES_SYNC_HOSTS", "hosts that may receive the key"],
		["NO_COLOR, FORCE_COLOR", "output without or with colour"],
		["CI", "ask nothing"]
	];
}
function helpAfter() {
	return [
		"",
		...require_help_section.r("Examples", require_help_section.t(EXAMPLES)),
		...require_help_section.r("Environment variables", environmentRows()),
		...require_help_section.r("Exit codes", EXIT_CODES),
		`Documentation: ${require_page_link.r("commands.md", "commands")}`
	].join("\n");
}
exports.EXIT_CODES = EXIT_CODES, exports.environmentRows = environmentRows, exports.helpAfter = helpAfter;
