const require_file_handles = require("./file-handles-BLR1jlUm.js"), require_say = require("./say-ZhhkoCO1.js"), require_common_codes = require("./common-codes-D6huqPTK.js"), require_model = require("./model-CQuGHFup.js"), require_open_files = require("./open-files-B4SDOPGi.js"), require_key_use = require("./key-use-BkDzEQTM.js"), require_api_codes = require("./api-codes-CoLINZ0Z.js"), require_api = require("./api.js"), require_diagnostics = require("./diagnostics-PmiwivzV.js");
let node_crypto = require("node:crypto");
// build/api/callbacks.js
var Callbacks = class {
	#failed = null;
	get failed() {
		return this.#failed;
	}
	tell(callback, value) {
		if (callback !== void 0) try {
			let answer = callback(value);
			answer instanceof Promise && answer.catch((error) => this.#keep(error));
		} catch (error) {
			this.#keep(error);
		}
	}
	async ask(callback, value) {
		try {
			return await callback(value) === !0;
		} catch (error) {
			return this.#keep(error), !1;
		}
	}
	#keep(error) {
		this.#failed ??= { error };
	}
};
// build/api/call.js
async function run(options, nothing, work) {
	let controller = new AbortController(), stop = () => controller.abort();
	options.signal?.aborted === !0 && stop(), options.signal?.addEventListener("abort", stop);
	let concealer = new require_say.a(), shown = (document) => JSON.parse(concealer.clean(JSON.stringify(document))), diagnostics = new require_diagnostics.t(), callbacks = new Callbacks(), cwd = options.cwd ?? process.cwd(), flags = flagsOf(options), files = options.files ?? [], place = {}, note = (finding) => {
		diagnostics.note(finding), callbacks.tell(options.onDiagnostic, shown(require_diagnostics.n(finding, place)));
	}, host = {
		...hostOf(options, cwd, controller.signal),
		err: (text) => callbacks.tell(options.onLog, concealer.clean(text)),
		note,
		conceal: (secrets) => concealer.add(secrets)
	}, open = {
		inspect: (offline) => {
			place = require_open_files.Q(flags, files, offline, cwd).documents;
		},
		onFindings: (findings) => {
			for (let one of findings) note(one);
		}
	};
	try {
		let result = {
			...await started(() => work({
				flags,
				files,
				host,
				open,
				callbacks,
				shown
			})).catch((error) => (error instanceof require_model.at && error.place !== void 0 && (place = {
				...error.place,
				...place
			}), {
				...nothing,
				exitCode: failed(error, host)
			})),
			diagnostics: shown(diagnostics.list(place))
		};
		if (callbacks.failed !== null) throw new require_api.ApiError(require_api_codes.t.callback.code, "A callback threw an error.", {
			cause: callbacks.failed.error,
			result
		});
		return result;
	} finally {
		options.signal?.removeEventListener("abort", stop);
	}
}
async function started(work) {
	if (require_file_handles.r()) throw new require_model.at(require_file_handles.t.code, require_file_handles.t.message, require_file_handles.t.remedy);
	return work();
}
function failed(error, host) {
	if (error instanceof require_open_files.t) {
		for (let one of error.findings) host.note?.(one);
		return 1;
	}
	if (error instanceof require_model.at) return require_say.n(host, error), error.exitCode;
	if (require_file_handles.n(error) || require_say.y(error)) return require_say.t(host, require_say.y(error) ? require_say.v : require_file_handles.t), 1;
	let message = error instanceof Error ? error.message : String(error);
	throw new require_api.ApiError(require_common_codes.n.fault.code, `Internal error: ${message}`, { cause: error });
}
function flagsOf(options) {
	let { config, target, baseUrl, apiKey, org, verbose } = options, { onDrift, takeOver, launch, only, allowDeletes, allowEmpty, allowOlder } = options, { override, rulesFrom } = options, given = Object.entries({
		config,
		target,
		baseUrl,
		apiKey,
		verbose,
		org: org === void 0 ? void 0 : String(org),
		onDrift,
		launch,
		only,
		allowDeletes,
		allowEmpty,
		allowOlder,
		takeOver,
		override,
		rulesFrom
	}).filter(([, value]) => value !== void 0 && value !== !1);
	return {
		...Object.fromEntries(given),
		keyWords: { "--api-key": "the option apiKey" }
	};
}
function hostOf({ env = process.env }, cwd, signal) {
	return {
		cwd,
		env,
		clock: require_say.l,
		random: Math.random,
		randomBytes: node_crypto.randomBytes,
		openGit: (root) => require_say.m(root, require_key_use.r(env)),
		processes: require_say.f(require_say.r(env)),
		signal
	};
}
Object.defineProperty(exports, "t", {
	enumerable: !0,
	get: function() {
		return run;
	}
});
