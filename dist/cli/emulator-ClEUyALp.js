require("./rolldown-runtime-DUzk6_NY.js");
const require_faults = require("./faults-Cov4GWwd.js"), require_closest = require("./closest-D7ENJx0f.js"), require_providers = require("./providers-D5xH4Ar6.js"), require_api_codes = require("./api-codes-CoLINZ0Z.js"), require_api = require("./api.js"), require_check_options = require("./check-options-BNeWdXwN.js"), require_emulator = require("./emulator-DutQzWyo.js");
// build/api/emulator.js
async function startEmulator(options) {
	require_check_options.r("startEmulator", options, {
		provider: "text",
		port: "count",
		data: "text",
		seed: "value",
		switches: "object",
		faults: "texts",
		control: "flag",
		onLog: "function"
	});
	let { port, data, seed, switches, faults, control, onLog } = options;
	try {
		let emulator = await require_emulator.n(providerOf(options.provider), {
			port,
			data,
			seed,
			switches: switches ?? {},
			faults: faults ?? [],
			control: control ?? !1,
			...onLog === void 0 ? {} : { log: onLog }
		});
		return {
			url: emulator.url,
			port: emulator.port,
			apiKey: emulator.key,
			org: emulator.account,
			requests: () => emulator.requests.map(({ method, path, status, body, idempotencyKey }) => ({
				method,
				path,
				status,
				body: structuredClone(body),
				idempotencyKey
			})),
			reset: () => emulator.reset(),
			close: () => emulator.close()
		};
	} catch (error) {
		throw error instanceof require_faults.a ? new require_api.ApiError(require_api_codes.t.noStart.code, error.message, { cause: error }) : error;
	}
}
function providerOf(name) {
	let able = require_providers.n.filter(require_emulator.t), found = able.find((one) => one.name === (name ?? require_providers.t.name));
	if (found !== void 0) return found;
	let names = able.map((one) => one.name), near = require_closest.n(name ?? "", names);
	throw require_check_options.i(`There is no emulator of ${JSON.stringify(name)}${near === void 0 ? `; there are ${names.join(", ")}` : `; did you mean ${near}?`}`);
}
exports.startEmulator = startEmulator;
