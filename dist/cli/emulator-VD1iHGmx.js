const require_rolldown_runtime = require("./rolldown-runtime-DUzk6_NY.js"), require_emulator = require("./emulator-DutQzWyo.js"), require_faults = require("./faults-Cov4GWwd.js"), require_switches = require("./switches-BhsUSw0Q.js"), require_model = require("./model-CQuGHFup.js"), require_providers = require("./providers-D5xH4Ar6.js"), require_main = require("./main-DZuLd4ZI.js"), require_command_codes = require("./command-codes-BzrfBVMk.js"), require_named_provider = require("./named-provider-DbZkVUYX.js"), require_options = require("./options-Ds_vjILs.js");
let node_path = require("node:path");
node_path = require_rolldown_runtime.a(node_path, 1);
let node_fs_promises = require("node:fs/promises");
const command = require_main.s({
	name: "emulator",
	does: "Run the emulator of the platform on this machine.",
	examples: [[require_model.yt("emulator", "--port", "8700", "--data", "./platform"), "keep the state in a folder"]],
	flags: (bare) => require_options.o(bare).option("--provider <name>", `provider to emulate; default: ${require_providers.t.name}`).option("--port <port>", "port on 127.0.0.1 (default: any free port)", require_options.u).option("--data <dir>", "folder to keep the state in (default: memory only)").option("--seed <file>", "JSON file with the objects to start with").option("--switch <name=value>", "change an assumption about the platform; \"--switch help\" lists them", require_options.n, []).option("--fault <rule>", "inject a fault, for example \"nth=3,writes=on,status=503\"", require_options.n, []).option("--control", "serve the test routes under /_emulator/"),
	run: async (_none, flags, { io }) => {
		let provider = require_named_provider.t(flags.provider, io.providers ?? require_providers.n, {
			has: require_emulator.t,
			what: "an emulator",
			missing: require_command_codes.t.noEmulator
		}), isJson = flags.json === !0;
		return flags.switch.includes("help") ? (isJson ? require_options.h({ switches: await switchList(provider) }, io) : io.out(`${await switchHelp(provider)}\n`), 0) : runEmulator(flags, {
			stdout: isJson ? (text) => require_options.g(text, io) : io.out,
			stderr: io.err,
			signal: io.signal,
			cwd: io.cwd
		}, provider);
	}
});
async function switchHelp(provider = require_providers.t) {
	return (await switchList(provider)).map((one) => `  ${one.name}=${one.values} (${one.default}, ${one.source})\n      ${one.means}`).join("\n");
}
async function switchList(provider) {
	let { switches } = await provider.emulate();
	return Object.entries(switches).map(([name, definition]) => ({
		name,
		values: require_switches.o(definition),
		default: require_switches.a(definition.default),
		source: definition.source,
		means: definition.doc
	}));
}
async function runEmulator(args, io, provider = require_providers.t) {
	let { switches } = await provider.emulate();
	try {
		let emulator = await require_emulator.n(provider, {
			port: args.port,
			data: args.data === void 0 ? void 0 : node_path.default.resolve(io.cwd, args.data),
			seed: args.seed === void 0 ? void 0 : await readSeed(args.seed, io.cwd),
			switches: { ...require_switches.r(switches, args.switch) },
			faults: args.fault,
			control: args.control ?? !1,
			log: (line) => io.stderr(`${line}\n`)
		});
		return io.stdout(args.json === !0 ? documentOf(emulator, provider) : greeting(emulator, provider)), await aborted(io.signal), await emulator.close(), 0;
	} catch (error) {
		throw error instanceof require_faults.a ? new require_model.at(require_command_codes.t.emulatorArguments.code, error.message) : error;
	}
}
function greeting(emulator, provider) {
	let { url, key } = emulator;
	return `${`url: ${url}\napi key: ${key}\n`}\nTo use it, paste these lines into another terminal:\n\n${environmentOf(emulator, provider).map(([name, value]) => require_model.vt(name, value)).join("\n")}\n`;
}
function documentOf(emulator, provider) {
	let { url, key, account } = emulator, document = {
		format_version: "1.0",
		command: "emulator",
		provider: provider.name,
		url,
		key,
		account,
		environment: Object.fromEntries(environmentOf(emulator, provider))
	};
	return `${JSON.stringify(document)}\n`;
}
function environmentOf({ url, key }, { settings }) {
	return [[settings.baseUrlVariables[0], url], [require_model.u(settings), key]];
}
async function readSeed(file, cwd) {
	let text;
	try {
		text = await (0, node_fs_promises.readFile)(node_path.default.resolve(cwd, file), "utf8");
	} catch {
		throw new require_faults.o(`The seed ${file} cannot be read. Pass the path of a JSON file.`);
	}
	try {
		return JSON.parse(text);
	} catch (error) {
		throw new require_faults.o(`The seed ${file} is not valid JSON: ${error instanceof Error ? error.message : "unreadable"}.`);
	}
}
function aborted(signal) {
	return signal.aborted ? Promise.resolve() : new Promise((resolve) => signal.addEventListener("abort", () => resolve(), { once: !0 }));
}
exports.command = command, exports.runEmulator = runEmulator, exports.switchHelp = switchHelp;
