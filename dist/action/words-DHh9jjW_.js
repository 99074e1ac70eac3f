const require_rolldown_runtime = require("./rolldown-runtime-DyZDJ6sX.js"), require_json = require("./json-C-AdvIZv.js");
let node_path = require("node:path");
node_path = require_rolldown_runtime.n(node_path, 1);
let node_fs = require("node:fs"), node_os = require("node:os");
// build/model/codes.js
const rows = (severity) => (code, doc) => ({
	code,
	severity,
	doc
}), errorCode = rows("error"), warningCode = rows("warning"), noteCode = rows("note"), refusedCode = rows("refused"), heldCode = rows("held"), failedCode = rows("failed"), unknownCode = rows("unknown"), doneCode = rows("done");
function coded({ code, severity }) {
	return {
		code,
		severity
	};
}
// build/providers/pipelines/pipelines-codes.js
const PIPELINES_CODES = {
	deadVariable: warningCode("PS3108", "PIPELINES_ENV is set but has no effect."),
	sdkConfig: warningCode("PS3109", "The SDK configuration file cannot be read and is ignored.")
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
		...coded(PIPELINES_CODES.sdkConfig),
		message: `${message} It is ignored.`,
		remedy: "Repair or remove the file; pipelines-sync never writes it."
	};
}
// build/providers/pipelines/settings.js
const settings = {
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
const words = {
	account: "organization",
	app: "the web app",
	platform: "Pipelines",
	variables: `${settings.prefix}_`,
	things: "prompts, criteria, evaluations, tools and experiments"
};
Object.defineProperty(exports, "a", {
	enumerable: !0,
	get: function() {
		return doneCode;
	}
}), Object.defineProperty(exports, "c", {
	enumerable: !0,
	get: function() {
		return heldCode;
	}
}), Object.defineProperty(exports, "d", {
	enumerable: !0,
	get: function() {
		return unknownCode;
	}
}), Object.defineProperty(exports, "f", {
	enumerable: !0,
	get: function() {
		return warningCode;
	}
}), Object.defineProperty(exports, "i", {
	enumerable: !0,
	get: function() {
		return coded;
	}
}), Object.defineProperty(exports, "l", {
	enumerable: !0,
	get: function() {
		return noteCode;
	}
}), Object.defineProperty(exports, "n", {
	enumerable: !0,
	get: function() {
		return settings;
	}
}), Object.defineProperty(exports, "o", {
	enumerable: !0,
	get: function() {
		return errorCode;
	}
}), Object.defineProperty(exports, "r", {
	enumerable: !0,
	get: function() {
		return PIPELINES_CODES;
	}
}), Object.defineProperty(exports, "s", {
	enumerable: !0,
	get: function() {
		return failedCode;
	}
}), Object.defineProperty(exports, "t", {
	enumerable: !0,
	get: function() {
		return words;
	}
}), Object.defineProperty(exports, "u", {
	enumerable: !0,
	get: function() {
		return refusedCode;
	}
});
