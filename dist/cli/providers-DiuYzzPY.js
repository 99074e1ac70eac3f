const require_codes = require("./codes-C8L4NFww.js"), require_json = require("./json-B8hWaPMb.js"), require_index = require("./index.js");
let node_fs = require("node:fs"), node_os = require("node:os"), node_path = require("node:path");
node_path = require_index.d(node_path, 1);
// build/model/kind.js
function nameOf({ nameField }, fields) {
	return nameField !== null && Object.hasOwn(fields, nameField) ? fields[nameField] : void 0;
}
function named({ nameField }, name) {
	return nameField === null ? {} : { [nameField]: name };
}
function launchRules({ name, launch }) {
	if (launch === void 0) throw RangeError(`${name} are not launched`);
	return launch;
}
const PARTITION = /^[a-z]+(:\d{1,15})?(\/[a-z]+:\d{1,15})*$/;
function isPartitionOf(kind, partition) {
	return PARTITION.test(partition) && kind.partition(kind.placed(partition)) === partition;
}
function isId(value) {
	return typeof value == "number" ? Number.isSafeInteger(value) && value >= 0 : typeof value != "string" || value === "." || value === ".." ? !1 : /^[^\p{C}\p{Z}/\\?#%]{1,200}$/u.test(value);
}
function idSpace(kind, partition) {
	return kind.idsUniqueIn === "kind" ? kind.name : `${kind.name} ${partition}`;
}
function objectKey(space, id) {
	return `${space} ${typeof id} ${id}`;
}
function isArchived(row) {
	return row.archived === !0;
}
function rowKeyFields(kind) {
	return kind.key.filter((name) => kind.fields.fields[name]?.role !== "route");
}
var Kinds = class {
	all;
	surroundings;
	#byName;
	constructor(kinds, surroundings = {}) {
		this.all = kinds, this.surroundings = surroundings, this.#byName = new Map(kinds.map((kind) => [kind.name, kind]));
	}
	get words() {
		let [first] = this.all;
		if (first === void 0) throw RangeError("no kind, so nothing to call their platform");
		return first.words;
	}
	find(name) {
		return this.#byName.get(name);
	}
	get(name) {
		let kind = this.#byName.get(name);
		if (kind === void 0) throw RangeError(`unknown kind ${name}`);
		return kind;
	}
};
// build/providers/pipelines/pipelines-codes.js
const PIPELINES_CODES = {
	deadVariable: require_codes.l("PS3108", "PIPELINES_ENV is set but has no effect."),
	sdkConfig: require_codes.l("PS3109", "The SDK configuration file cannot be read and is ignored.")
}, SDK_CONFIG_NAME = "~/.config/pipelines/config.json";
function sdkFileName(env) {
	let named = env.PIPELINES_CONFIG_FILE;
	return named !== void 0 && named.trim() !== "" ? "the file of PIPELINES_CONFIG_FILE" : SDK_CONFIG_NAME;
}
async function readSdkFile(options) {
	let home = options.home ?? (0, node_os.homedir)(), named = options.env.PIPELINES_CONFIG_FILE, isNamed = named !== void 0 && named !== "", file = isNamed ? named.replace(/^~(?=$|[/\\])/, () => home) : node_path.default.join(home, ".config", "pipelines", "config.json"), name = isNamed ? "The PIPELINES_CONFIG_FILE file" : SDK_CONFIG_NAME, text;
	try {
		text = await node_fs.promises.readFile(file, "utf8");
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
	if (!require_json.o(data)) return {
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
		...require_codes.t(PIPELINES_CODES.sdkConfig),
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
// build/providers/pipelines/words.js
const words$1 = {
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
	sync: async () => (await Promise.resolve().then(() => require("./sync-B0Krx0MH.js"))).sync,
	starter: async () => (await Promise.resolve().then(() => require("./starter-DNrLrJUq.js"))).starter,
	codes: PIPELINES_CODES,
	emulate: async () => (await Promise.resolve().then(() => require("./emulator-7zn_JPe9.js"))).embeddedPipelines
}, FORMAT_CODES = {
	foreignNumber: require_codes.r("PS1290", "A file refers to something by a number that only one server knows."),
	twiceNamed: require_codes.r("PS1291", "A list of nodes or edges has an element without a name, or two of one name.")
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
}, PROVIDERS = [pipelines, {
	name: "pipelit",
	title: "Pipelit",
	words,
	settings,
	sections: ["workflows", "schedules"],
	sync: async () => (await Promise.resolve().then(() => require("./sync-Crr3DE76.js"))).sync,
	codes: FORMAT_CODES,
	emulate: async () => (await Promise.resolve().then(() => require("./emulator-C26R0mnv.js"))).embeddedPipelit
}], DEFAULT_PROVIDER = pipelines;
async function kindsOf(providers = PROVIDERS) {
	return new Kinds((await syncsOf(providers)).flatMap(({ kinds }) => kinds.all));
}
async function formatsOf(providers = PROVIDERS) {
	return (await syncsOf(providers)).flatMap(({ formats = [] }) => formats);
}
async function syncsOf(providers) {
	return (await Promise.all(providers.map((provider) => provider.sync?.()))).flatMap((sync) => sync ?? []);
}
Object.defineProperty(exports, "_", {
	enumerable: !0,
	get: function() {
		return objectKey;
	}
}), Object.defineProperty(exports, "a", {
	enumerable: !0,
	get: function() {
		return words;
	}
}), Object.defineProperty(exports, "c", {
	enumerable: !0,
	get: function() {
		return words$1;
	}
}), Object.defineProperty(exports, "d", {
	enumerable: !0,
	get: function() {
		return isArchived;
	}
}), Object.defineProperty(exports, "f", {
	enumerable: !0,
	get: function() {
		return isId;
	}
}), Object.defineProperty(exports, "g", {
	enumerable: !0,
	get: function() {
		return named;
	}
}), Object.defineProperty(exports, "h", {
	enumerable: !0,
	get: function() {
		return nameOf;
	}
}), Object.defineProperty(exports, "i", {
	enumerable: !0,
	get: function() {
		return kindsOf;
	}
}), Object.defineProperty(exports, "l", {
	enumerable: !0,
	get: function() {
		return Kinds;
	}
}), Object.defineProperty(exports, "m", {
	enumerable: !0,
	get: function() {
		return launchRules;
	}
}), Object.defineProperty(exports, "n", {
	enumerable: !0,
	get: function() {
		return PROVIDERS;
	}
}), Object.defineProperty(exports, "o", {
	enumerable: !0,
	get: function() {
		return FORMAT_CODES;
	}
}), Object.defineProperty(exports, "p", {
	enumerable: !0,
	get: function() {
		return isPartitionOf;
	}
}), Object.defineProperty(exports, "r", {
	enumerable: !0,
	get: function() {
		return formatsOf;
	}
}), Object.defineProperty(exports, "s", {
	enumerable: !0,
	get: function() {
		return pipelines;
	}
}), Object.defineProperty(exports, "t", {
	enumerable: !0,
	get: function() {
		return DEFAULT_PROVIDER;
	}
}), Object.defineProperty(exports, "u", {
	enumerable: !0,
	get: function() {
		return idSpace;
	}
}), Object.defineProperty(exports, "v", {
	enumerable: !0,
	get: function() {
		return rowKeyFields;
	}
});
