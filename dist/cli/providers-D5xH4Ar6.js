const require_rolldown_runtime = require("./rolldown-runtime-DUzk6_NY.js"), require_model = require("./model-CQuGHFup.js"), require_codes = require("./codes-CCyt0aRV.js"), require_closest = require("./closest-D7ENJx0f.js");
let node_fs = require("node:fs"), node_os = require("node:os"), node_path = require("node:path");
node_path = require_rolldown_runtime.a(node_path, 1);
// build/providers/pipelex/pipelex-codes.js
const PIPELEX_CODES = {
	noBundle: require_codes.i("PS2800", "The folder of a METHODS.toml contains no bundle (`.mthds`).", "Add a `.mthds` file, check that `bundles` matches it, or remove the `METHODS.toml`."),
	oldSuffix: require_codes.u("PS2801", "Bundles have the old suffix `.plx`.", "Rename the files to `.mthds`."),
	byteOrderMark: require_codes.i("PS2802", "A bundle begins with a byte order mark, which TOML does not allow.", "Save the bundle as UTF-8 without a byte order mark."),
	notText: require_codes.i("PS2803", "A bundle or METHODS.toml is not UTF-8.", "Save the bundle or `METHODS.toml` as UTF-8."),
	tooLarge: require_codes.u("PS2804", "A method tree is larger than a server accepts by default.", "Exclude what the method does not need, with a pattern in `bundles` that starts with `!`."),
	sameName: require_codes.i("PS2805", "Two files of a method tree have one name for the server.", "Remove or rename one of the two files."),
	invalid: require_codes.i("PS2810", "The server finds a method invalid.", "Correct the method as the server's message says, then check it again: `pipelines-sync plan`."),
	lint: require_codes.i("PS2811", "The linter of the server finds an error in an invalid method.", "Correct what the linter names, together with the other errors of the method."),
	lintOfValid: require_codes.u("PS2812", "The linter of the server finds an error in a method that it validates.", "Correct what the linter names; the method itself is valid."),
	caution: require_codes.u("PS2813", "The server warns about a method.", "Read the warning of the server, and change the method if it fits."),
	unformatted: require_codes.u("PS2814", "A bundle is not formatted as the formatter of the server does.", "Format the file with the command of the message; `pip install pipelex-tools` installs its tool."),
	pending: require_codes.u("PS2815", "A pipe has only a signature, so its method cannot run yet.", "Implement the pipe before you run the method."),
	leftOut: require_codes.t(require_codes.u("PS2816", "The server has no linter or no formatter, so one of them did not look.", "Nothing, if the server is to have no linter or formatter; the message says what did not look.")),
	refused: require_codes.i("PS2820", "The server refused a question about a method, so there is no verdict.", "Do what the message of the server says, then check again. The method has no verdict until then."),
	strangeAnswer: require_codes.i("PS2821", "The answer of the server about a method cannot be understood.", "Check that this version of pipelines-sync knows the version of the server, and that no proxy changes its answers."),
	noTree: require_codes.i("PS2830", "A run names a method tree that the target does not have, or one with errors.", "Name a method tree that the message lists, and correct its errors."),
	badInputs: require_codes.i("PS2831", "The inputs of a run cannot be read.", "Pass a file with one JSON object to `--inputs`: the inputs of the pipe by name."),
	runRefused: require_codes.i("PS2832", "The server refused a run, or a run failed.", "Correct the inputs or the method as the server's message says, then run it again."),
	runUnknown: require_codes.i("PS2833", "It is unknown whether a run took place; it is never sent again.", "Look in the log of the server whether the run took place, before you run it again."),
	runCost: require_codes.u("PS2834", "A run calls models, which costs money.", "Nothing, if the run is wanted. `pipelines-sync plan` checks a method without running it."),
	runEnded: require_codes.i("PS2835", "A run ended without completing.", "Look for the run in the log of the server; run it again only if its cost is wanted twice.")
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
	check: async () => (await Promise.resolve().then(() => require("./check-BEMESq2C.js"))).check,
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
		run: async (asked) => (await Promise.resolve().then(() => require("./run-method-DHYjcJql.js"))).runMethod(asked)
	}],
	starter: async () => (await Promise.resolve().then(() => require("./starter-DokxZFgG.js"))).starter,
	codes: PIPELEX_CODES,
	emulate: async () => (await Promise.resolve().then(() => require("./emulator-UmU-9SAE.js"))).embeddedPipelex
}, PIPELINES_CODES = {
	deadVariable: require_codes.u("PS3108", "PIPELINES_ENV is set but has no effect.", "Unset `PIPELINES_ENV`. To choose a platform, use `--target` or `PIPELINES_BASE_URL`."),
	sdkConfig: require_codes.u("PS3109", "The SDK configuration file cannot be read and is ignored.", "Repair or remove the file of the SDK; pipelines-sync never writes it.")
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
	if (!require_closest.l(data)) return {
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
		...require_codes.n(PIPELINES_CODES.sdkConfig),
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
	judge: async () => (await Promise.resolve().then(() => require("./prepare-BfkQ8bvy.js"))).prepareSmoke
}, SMOKE_CODES = {
	none: require_codes.i("PS2910", "The configuration has no smoke runs.", "Add a smoke run to the configuration, for example `smoke: {hello: {workflow: 3086, tasks: [{input_text: Hello}]}}`."),
	unknownName: require_codes.i("PS2911", "No smoke run has this name.", "Use the name of a smoke run that the message lists."),
	variable: require_codes.i("PS2912", "A smoke run names a variable that the target does not set to an id.", "Set the variable under `vars` of the target to the id of the workflow or project."),
	noTasks: require_codes.i("PS2913", "A smoke run has no tasks, files or count, or two that exclude each other.", "Add `tasks`, `files` or `count`, and keep only one of `tasks` and `count`."),
	path: require_codes.i("PS2914", "A path of a smoke run is absolute, leads outside the repository, or is private.", "Write the path relative to the configuration, with `/`."),
	unreadable: require_codes.i("PS2915", "A file of a smoke run is missing or cannot be read.", "Correct the path of the file; it is relative to the configuration. Keep the files as they are until the run has ended."),
	tasksFile: require_codes.i("PS2916", "A file with tasks is not a list of tasks.", "Write a list of maps, for example `[{input_text: Hello}]`."),
	csv: require_codes.i("PS2917", "A CSV file with tasks is not valid.", "Correct the CSV file at the line of the message; save it as UTF-8."),
	taskTooLarge: require_codes.i("PS2918", "A task is larger than a request may be.", "Shorten the values of the task."),
	files: require_codes.i("PS2919", "The files of a smoke run are none, too many or too large for one ZIP archive.", "Name at least one file, leave out large ones, or divide them among several smoke runs."),
	mainApi: require_codes.i("PS2920", "A smoke run through the main API has files, or no project.", "Use `api: v1` for files, and add the `project` of the workflow for the main API."),
	mainValues: require_codes.u("PS2921", "A smoke run sends values of tasks to the main API, which may ignore them.", "Check the first tasks in the web app, or use `api: v1`."),
	unknownField: require_codes.i("PS2930", "A task has a field that the workflow does not have.", "Correct the name of the field; the message lists those of the workflow."),
	missingField: require_codes.i("PS2931", "A task leaves out a field that the workflow requires.", "Add a value for each field that the message names."),
	uploadNeeded: require_codes.i("PS2932", "The workflow takes files, and the smoke run has none, or the reverse.", "Add `files` and `tasks` where the workflow takes them, or remove `files` where it does not."),
	rowRefused: require_codes.i("PS2933", "The platform refused a task of a smoke run.", "Correct the values of the task that the message names, then run `pipelines-sync smoke` again."),
	batchRefused: require_codes.i("PS2934", "The platform refused all tasks of a request.", "Correct the tasks and the files of the smoke run as the platform's message says."),
	taskEnded: require_codes.i("PS2935", "A task ended in a status that the smoke run does not expect.", "Look at the task in the web app, or add its status to `expect` if it is right."),
	tooSlow: require_codes.i("PS2936", "Tasks had not ended within the time limit of the smoke run.", "Raise `within` of `expect`, or look in the web app what the tasks wait for."),
	uploadFailed: require_codes.i("PS2937", "The platform could not process the uploaded ZIP archive.", "Check the archive: its folders and names must fit the upload fields of the workflow."),
	jobFailed: require_codes.i("PS2938", "The job that creates tasks did not complete.", "Look at the job and its tasks in the web app, then run `pipelines-sync smoke` again."),
	paused: require_codes.s("PS2939", "The workflow is paused, so tasks wait until somebody resumes it.", "Resume the workflow in the web app."),
	workflowState: require_codes.c("PS2940", "The workflow is neither active nor paused, so it takes no tasks.", "Activate or restore the workflow in the web app."),
	noWorkflow: require_codes.i("PS2941", "The workflow of a smoke run does not exist for this key.", "Check the id of the workflow, and that the key belongs to its organization."),
	unhealthy: require_codes.c("PS2942", "The API is not healthy, or the platform does not have it.", "Try again later. If the platform does not have this API, use `api: main` with a `project`."),
	busy: require_codes.c("PS2943", "Another process on this machine runs the same smoke run.", "Wait for the end of the other run. If it does not run any more, remove the lock that the message names."),
	otherTasks: require_codes.c("PS2944", "An earlier run was cut off, and its tasks were different ones.", "Look at the tasks of the earlier run in the web app, then start over: `pipelines-sync smoke NAME --again`."),
	afterUnknown: require_codes.c("PS2945", "An earlier run ended with tasks of unknown outcome.", "Find out in the web app which tasks exist, then start a new run: `pipelines-sync smoke NAME --again`."),
	unnamedTasks: require_codes.l("PS2946", "The platform created tasks without naming them, so they cannot be watched.", "Compare the tasks in the web app with those of the smoke run, then start a new one: `pipelines-sync smoke NAME --again`."),
	unknown: require_codes.l("PS2950", "A request may have created tasks; it is not sent again.", "Look in the web app whether the request took effect. Then start a new run: `pipelines-sync smoke NAME --again`."),
	interrupted: require_codes.i("PS2951", "A smoke run was stopped by a signal.", "Continue where the run stopped: `pipelines-sync smoke NAME`. No task is created twice."),
	failed: require_codes.i("PS2952", "A request of a smoke run failed.", "Check the connection with `pipelines-sync doctor`, then continue: `pipelines-sync smoke NAME`."),
	record: require_codes.i("PS2953", "The record of a smoke run cannot be kept on this machine.", "Make room in the folder that the message names, then run the command again. Without the record, a run that is cut off could create tasks twice."),
	recordLeft: require_codes.u("PS2954", "The record or the lock of a smoke run that ended cannot be removed.", "Remove the file that the message names; otherwise the next run continues this one.")
}, TRIAL_CODES = {
	variable: require_codes.i("PS2960", "A trial names a variable that the target does not set to an id.", "Set the variable under `vars` of the target, for example `vars: {italy_workflow: 10}`."),
	swap: require_codes.i("PS2961", "An entry of `swap` exchanges nothing, or more than one thing.", "Write one of `prompt` and `evaluation` with `field`, or `model` with `from`."),
	address: require_codes.i("PS2962", "An entry of `swap` or `gate` is not the address of an item of the right kind.", "Write the address as plans show it, for example `prompts/Concise Rome Prompt`."),
	twice: require_codes.i("PS2963", "Two entries of `swap` fill the same field.", "Keep one of the two entries."),
	needsCsv: require_codes.c("PS2964", "The workflow creates tasks only from a CSV file, and a trial has none.", "Try a workflow that creates its tasks by itself."),
	notThere: require_codes.i("PS2965", "The workflow of a trial does not exist, or the key cannot see it.", "Check `project_id` and `workflow_id` of the trial."),
	fieldUnknown: require_codes.i("PS2966", "The workflow of a trial has no such node or field.", "Use one of the configurable fields that the message lists."),
	noSwap: require_codes.u("PS2967", "A trial has no `swap`, and the platform does not show which prompt a field uses.", "Write `swap` with one of the fields that the message lists.")
}, words$1 = {
	account: "organization",
	app: "the web app",
	platform: "Pipelines",
	variables: `${settings$1.prefix}_`,
	things: "prompts, criteria, evaluations, tools and experiments"
}, COMMAND_CODES = Object.fromEntries([...Object.values(SMOKE_CODES), ...Object.values(TRIAL_CODES)].map((one) => [one.code, one])), pipelines = {
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
	sync: async () => (await Promise.resolve().then(() => require("./sync-CRW42DEU.js"))).sync,
	starter: async () => (await Promise.resolve().then(() => require("./starter-CYXg9ONV.js"))).starter,
	commands: [smoke],
	configuration: {
		smoke: async () => (await Promise.resolve().then(() => require("./section-xe-a3d8g.js"))).section,
		trials: async () => (await Promise.resolve().then(() => require("./section-C-Q5ntuJ.js"))).section
	},
	trials: async () => (await Promise.resolve().then(() => require("./trials-BhAOP978.js"))).trials,
	codes: PIPELINES_CODES,
	commandCodes: COMMAND_CODES,
	emulate: async () => (await Promise.resolve().then(() => require("./emulator-Bos7zcKL.js"))).embeddedPipelines
}, FORMAT_CODES = {
	foreignNumber: require_codes.i("PS1290", "A file refers to something by a number that only one server knows.", "Write the reference beside it as the message shows, or null."),
	twiceNamed: require_codes.i("PS1291", "A list of nodes or edges has an element without a name, or two of one name.", "Remove the duplicate, or give the node or edge a name.")
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
		sync: async () => (await Promise.resolve().then(() => require("./sync-D5AoVv_H.js"))).sync,
		starter: async () => (await Promise.resolve().then(() => require("./starter-DuFRoouI.js"))).starter,
		codes: FORMAT_CODES,
		emulate: async () => (await Promise.resolve().then(() => require("./emulator-D7XWzV0w.js"))).embeddedPipelit
	},
	pipelex
], DEFAULT_PROVIDER = pipelines;
async function kindsOf(providers = PROVIDERS) {
	return new require_model.K((await syncsOf(providers)).flatMap(({ kinds }) => kinds.all));
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
		return TRIAL_CODES;
	}
}), Object.defineProperty(exports, "f", {
	enumerable: !0,
	get: function() {
		return SMOKE_CODES;
	}
}), Object.defineProperty(exports, "h", {
	enumerable: !0,
	get: function() {
		return PIPELEX_CODES;
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
}), Object.defineProperty(exports, "m", {
	enumerable: !0,
	get: function() {
		return settings$2;
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
		return settings$1;
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
