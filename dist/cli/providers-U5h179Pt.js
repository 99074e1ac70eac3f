const require_rolldown_runtime = require("./rolldown-runtime-DUzk6_NY.js"), require_model = require("./model-DVHFMB8j.js"), require_index = require("./index.js");
let node_fs = require("node:fs"), node_os = require("node:os"), node_path = require("node:path");
node_path = require_rolldown_runtime.a(node_path, 1);
// build/providers/pipelex/pipelex-codes.js
const PIPELEX_CODES = {
	noBundle: require_index.l("PS2800", "The folder of a METHODS.toml contains no bundle (`.mthds`)."),
	oldSuffix: require_index.h("PS2801", "Bundles have the old suffix `.plx`."),
	byteOrderMark: require_index.l("PS2802", "A bundle begins with a byte order mark, which is no TOML."),
	notText: require_index.l("PS2803", "A bundle or METHODS.toml is not UTF-8."),
	tooLarge: require_index.h("PS2804", "A method tree is larger than a server accepts by default."),
	sameName: require_index.l("PS2805", "Two files of a method tree have one name for the server."),
	invalid: require_index.l("PS2810", "The server finds a method invalid."),
	lint: require_index.l("PS2811", "The linter of the server finds an error in an invalid method."),
	lintOfValid: require_index.h("PS2812", "The linter of the server finds an error in a method that it validates."),
	caution: require_index.h("PS2813", "The server warns about a method."),
	unformatted: require_index.h("PS2814", "A bundle is not formatted as the formatter of the server does."),
	pending: require_index.h("PS2815", "A pipe has only a signature, so its method cannot run yet."),
	leftOut: require_index.h("PS2816", "The server has no linter or no formatter, so one of them did not look."),
	refused: require_index.l("PS2820", "The server refused a question about a method, so there is no verdict."),
	strangeAnswer: require_index.l("PS2821", "The answer of the server about a method cannot be understood."),
	noTree: require_index.l("PS2830", "A run names a method tree that the target does not have, or one with errors."),
	badInputs: require_index.l("PS2831", "The inputs of a run cannot be read."),
	runRefused: require_index.l("PS2832", "The server refused a run, or a run failed."),
	runUnknown: require_index.l("PS2833", "It is unknown whether a run took place; it is never sent again."),
	runCost: require_index.h("PS2834", "A run calls models, which costs money."),
	runEnded: require_index.l("PS2835", "A run ended without completing.")
}, settings$2 = {
	prefix: "PIPELEX",
	defaultBaseUrl: null,
	baseUrlVariables: ["PIPELEX_BASE_URL"],
	trusts: () => !1,
	account: null,
	strict: !0,
	headers: (key) => ({ authorization: `Bearer ${key}` })
}, pipelex = {
	name: "pipelex",
	title: "Pipelex",
	words: {
		account: "user",
		app: "the editor",
		platform: "Pipelex",
		variables: `${settings$2.prefix}_`,
		things: "methods"
	},
	settings: settings$2,
	sections: [],
	check: async () => (await Promise.resolve().then(() => require("./check-BL3epo6w.js"))).check,
	commands: [{
		name: "run",
		does: "Run a pipe of a method. Calls models, which costs money.",
		arguments: [{
			term: "<tree>",
			says: "folder of the method"
		}],
		flags: [
			{
				term: "--pipe <code>",
				says: "pipe to run: its code, or domain.code",
				mandatory: !0
			},
			{
				term: "--inputs <file>",
				says: "JSON file with the inputs by name (default: none)"
			},
			{
				term: "--start",
				says: "start the run without waiting for its result"
			},
			{
				term: "--yes",
				says: "skip the confirmation"
			}
		],
		run: async (asked) => (await Promise.resolve().then(() => require("./run-method-ClQJtr_Z.js"))).runMethod(asked)
	}],
	starter: async () => (await Promise.resolve().then(() => require("./starter-CWlKimbq.js"))).starter,
	codes: PIPELEX_CODES,
	emulate: async () => (await Promise.resolve().then(() => require("./emulator-CPkGr3Ju.js"))).embeddedPipelex
}, PIPELINES_CODES = {
	deadVariable: require_index.h("PS3108", "PIPELINES_ENV is set but has no effect."),
	sdkConfig: require_index.h("PS3109", "The SDK configuration file cannot be read and is ignored.")
}, SDK_CONFIG_NAME = "~/.config/pipelines/config.json";
function sdkFileName(env) {
	let named = env.PIPELINES_CONFIG_FILE;
	return named !== void 0 && named.trim() !== "" ? "the file of PIPELINES_CONFIG_FILE" : SDK_CONFIG_NAME;
}
async function readSdkFile(options) {
	let home = options.home ?? (0, node_os.homedir)(), named = options.env.PIPELINES_CONFIG_FILE, isNamed = named !== void 0 && named !== "", file = isNamed ? named.replace(/^~(?=$|[/\\])/, () => home) : node_path.default.join(home, ".config", "pipelines", "config.json"), name = isNamed ? "The PIPELINES_CONFIG_FILE file" : SDK_CONFIG_NAME, text;
	try {
		text = (0, node_fs.readFileSync)(file, "utf8");
	} catch (error) {
		let reason = error.code;
		return reason === "ENOENT" || reason === "ENOTDIR" ? {
			config: null,
			findings: []
		} : {
			config: null,
			findings: [leftOut(`${name} cannot be read (${reason ?? "unknown reason"}).`)]
		};
	}
	let data;
	try {
		data = JSON.parse(text.replace(/^\uFEFF/, ""));
	} catch {
		return {
			config: null,
			findings: [leftOut(`${name} is not valid JSON.`)]
		};
	}
	if (!require_model.Nt(data)) return {
		config: null,
		findings: [leftOut(`${name} is not a JSON object.`)]
	};
	let config = {};
	return typeof data.api_key == "string" && (config.api_key = data.api_key), typeof data.base_url == "string" && (config.base_url = data.base_url), (typeof data.org_id == "string" || typeof data.org_id == "number") && (config.org_id = data.org_id), {
		config,
		findings: []
	};
}
function leftOut(message) {
	return {
		...require_index.s(PIPELINES_CODES.sdkConfig),
		message: `${message} It is ignored.`,
		remedy: "Repair or remove the file; pipelines-sync never writes it."
	};
}
// build/providers/pipelines/settings.js
const settings$1 = {
	prefix: "PIPELINES",
	defaultBaseUrl: "https://api.pipelines.tech",
	baseUrlVariables: ["PIPELINES_BASE_URL", "PIPELINES_INTERNAL_BASE_URL"],
	trusts: (url) => url.hostname.endsWith(".pipelines.tech") && url.port === "",
	account: {
		key: "org_id",
		read: readOrganization,
		form: "a positive whole number",
		what: "the number of the organization",
		example: "2"
	},
	headers: (key) => ({ authorization: `Bearer ${key}` }),
	dead: [{
		variable: "PIPELINES_ENV",
		code: PIPELINES_CODES.deadVariable,
		message: "PIPELINES_ENV is set but has no effect: neither pipelines-sync nor the SDK (since 0.1.15) reads it.",
		remedy: "Unset it. To choose a platform, use --target or PIPELINES_BASE_URL."
	}],
	own: {
		nameOf: sdkFileName,
		account: {
			where: "org_id in the SDK configuration",
			remedy: "Run: pipelines config set org_id 2 (with your number), or pass --org."
		},
		read: readSdkFile
	}
};
function readOrganization(written) {
	let text = String(written).trim();
	if (!/^[1-9]\d*$/.test(text)) return;
	let id = Number(text);
	return Number.isSafeInteger(id) ? id : void 0;
}
// build/providers/pipelines/smoke/command.js
const smoke = {
	name: "smoke",
	does: "Put tasks into a workflow, wait for them, and judge them.",
	arguments: [{
		term: "[names...]",
		says: "smoke runs of the configuration (default: all)"
	}],
	flags: [{
		term: "--again",
		says: "start over, although an earlier run was cut off or has an unknown outcome"
	}],
	judge: async () => (await Promise.resolve().then(() => require("./prepare-B0JJdx0m.js"))).prepareSmoke
}, SMOKE_CODES = {
	none: require_index.l("PS2910", "The configuration has no smoke runs."),
	unknownName: require_index.l("PS2911", "No smoke run has this name."),
	variable: require_index.l("PS2912", "A smoke run names a variable that the target does not set to an id."),
	noTasks: require_index.l("PS2913", "A smoke run has no tasks, files or count, or two that exclude each other."),
	path: require_index.l("PS2914", "A path of a smoke run is absolute, leads outside the repository, or is private."),
	unreadable: require_index.l("PS2915", "A file of a smoke run is missing or cannot be read."),
	tasksFile: require_index.l("PS2916", "A file with tasks is not a list of tasks."),
	csv: require_index.l("PS2917", "A CSV file with tasks is not valid."),
	taskTooLarge: require_index.l("PS2918", "A task is larger than a request may be."),
	files: require_index.l("PS2919", "The files of a smoke run are none, too many or too large for one ZIP archive."),
	mainApi: require_index.l("PS2920", "A smoke run through the main API has files, or no project."),
	mainValues: require_index.h("PS2921", "A smoke run sends values of tasks to the main API, which may ignore them."),
	unknownField: require_index.l("PS2930", "A task has a field that the workflow does not have."),
	missingField: require_index.l("PS2931", "A task leaves out a field that the workflow requires."),
	uploadNeeded: require_index.l("PS2932", "The workflow takes files, and the smoke run has none, or the reverse."),
	rowRefused: require_index.l("PS2933", "The platform refused a task of a smoke run."),
	batchRefused: require_index.l("PS2934", "The platform refused all tasks of a request."),
	taskEnded: require_index.l("PS2935", "A task ended in a status that the smoke run does not expect."),
	tooSlow: require_index.l("PS2936", "Tasks had not ended within the time limit of the smoke run."),
	uploadFailed: require_index.l("PS2937", "The platform could not process the uploaded ZIP archive."),
	jobFailed: require_index.l("PS2938", "The job that creates tasks did not complete."),
	paused: require_index.f("PS2939", "The workflow is paused, so tasks wait until somebody resumes it."),
	workflowState: require_index.p("PS2940", "The workflow is neither active nor paused, so it takes no tasks."),
	noWorkflow: require_index.l("PS2941", "The workflow of a smoke run does not exist for this key."),
	unhealthy: require_index.p("PS2942", "The API is not healthy, or the platform does not have it."),
	busy: require_index.p("PS2943", "Another process on this machine runs the same smoke run."),
	otherTasks: require_index.p("PS2944", "An earlier run was cut off, and its tasks were different ones."),
	afterUnknown: require_index.p("PS2945", "An earlier run ended with tasks of unknown outcome."),
	unnamedTasks: require_index.m("PS2946", "The platform created tasks without naming them, so they cannot be watched."),
	unknown: require_index.m("PS2950", "A request may have created tasks; it is not sent again."),
	interrupted: require_index.l("PS2951", "A smoke run was stopped by a signal."),
	failed: require_index.l("PS2952", "A request of a smoke run failed."),
	record: require_index.l("PS2953", "The record of a smoke run cannot be kept on this machine."),
	recordLeft: require_index.h("PS2954", "The record or the lock of a smoke run that ended cannot be removed.")
}, words$1 = {
	account: "organization",
	app: "the web app",
	platform: "Pipelines",
	variables: `${settings$1.prefix}_`,
	things: "prompts, criteria, evaluations, tools and experiments"
}, pipelines = {
	name: "pipelines",
	title: "Pipelines",
	words: words$1,
	settings: settings$1,
	sections: [
		"prompts",
		"criteria",
		"evaluations",
		"tool_endpoints",
		"tool_bindings",
		"tool_ground_truths",
		"experiments"
	],
	sync: async () => (await Promise.resolve().then(() => require("./sync-4Ate86Tp.js"))).sync,
	starter: async () => (await Promise.resolve().then(() => require("./starter-CLAeSHKG.js"))).starter,
	commands: [smoke],
	configuration: { smoke: async () => (await Promise.resolve().then(() => require("./section-s1rGvqUb.js"))).section },
	codes: PIPELINES_CODES,
	commandCodes: SMOKE_CODES,
	emulate: async () => (await Promise.resolve().then(() => require("./emulator-nnAZHdTa.js"))).embeddedPipelines
}, FORMAT_CODES = {
	foreignNumber: require_index.l("PS1290", "A file refers to something by a number that only one server knows."),
	twiceNamed: require_index.l("PS1291", "A list of nodes or edges has an element without a name, or two of one name.")
}, settings = {
	prefix: "PIPELIT",
	defaultBaseUrl: null,
	baseUrlVariables: ["PIPELIT_BASE_URL"],
	trusts: () => !1,
	account: {
		key: "account",
		read: (written) => {
			let name = String(written).trim();
			return name === "" ? void 0 : name;
		},
		form: "the name of a user",
		what: "the name of the user",
		example: "ada"
	},
	headers: (key) => ({ authorization: `Bearer ${key}` })
}, words = {
	account: "user",
	app: "the editor",
	platform: "Pipelit",
	variables: `${settings.prefix}_`,
	things: "workflows and schedules"
}, PROVIDERS = [
	pipelines,
	{
		name: "pipelit",
		title: "Pipelit",
		words,
		settings,
		sections: ["workflows", "schedules"],
		sync: async () => (await Promise.resolve().then(() => require("./sync-DXdY3lFz.js"))).sync,
		starter: async () => (await Promise.resolve().then(() => require("./starter-C23NP3kt.js"))).starter,
		codes: FORMAT_CODES,
		emulate: async () => (await Promise.resolve().then(() => require("./emulator-BoFjciH-.js"))).embeddedPipelit
	},
	pipelex
], DEFAULT_PROVIDER = pipelines;
async function kindsOf(providers = PROVIDERS) {
	return new require_model.q((await syncsOf(providers)).flatMap(({ kinds }) => kinds.all));
}
async function formatsOf(providers = PROVIDERS) {
	return (await syncsOf(providers)).flatMap(({ formats = [] }) => formats);
}
async function syncsOf(providers) {
	return (await Promise.all(providers.map((provider) => provider.sync?.()))).flatMap((sync) => sync ?? []);
}
async function sectionSchemas(providers = PROVIDERS) {
	let sections = providers.flatMap(({ configuration = {} }) => Object.entries(configuration));
	return Object.fromEntries(await Promise.all(sections.map(async ([key, load]) => [key, (await load()).schema])));
}
Object.defineProperty(exports, "a", {
	enumerable: !0,
	get: function() {
		return sectionSchemas;
	}
}), Object.defineProperty(exports, "c", {
	enumerable: !0,
	get: function() {
		return FORMAT_CODES;
	}
}), Object.defineProperty(exports, "d", {
	enumerable: !0,
	get: function() {
		return SMOKE_CODES;
	}
}), Object.defineProperty(exports, "f", {
	enumerable: !0,
	get: function() {
		return settings$2;
	}
}), Object.defineProperty(exports, "i", {
	enumerable: !0,
	get: function() {
		return kindsOf;
	}
}), Object.defineProperty(exports, "l", {
	enumerable: !0,
	get: function() {
		return pipelines;
	}
}), Object.defineProperty(exports, "n", {
	enumerable: !0,
	get: function() {
		return PROVIDERS;
	}
}), Object.defineProperty(exports, "o", {
	enumerable: !0,
	get: function() {
		return words;
	}
}), Object.defineProperty(exports, "p", {
	enumerable: !0,
	get: function() {
		return PIPELEX_CODES;
	}
}), Object.defineProperty(exports, "r", {
	enumerable: !0,
	get: function() {
		return formatsOf;
	}
}), Object.defineProperty(exports, "s", {
	enumerable: !0,
	get: function() {
		return settings;
	}
}), Object.defineProperty(exports, "t", {
	enumerable: !0,
	get: function() {
		return DEFAULT_PROVIDER;
	}
}), Object.defineProperty(exports, "u", {
	enumerable: !0,
	get: function() {
		return words$1;
	}
});
