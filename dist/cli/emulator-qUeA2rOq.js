require("./rolldown-runtime-DUzk6_NY.js");
const require_switches = require("./switches-BsJss4zx.js"), require_model = require("./model-DVHFMB8j.js"), require_providers = require("./providers-U5h179Pt.js"), require_main = require("./main-BdhybEc3.js"), require_index = require("./index.js"), require_named_provider = require("./named-provider-BUTUy0YC.js"), require_options = require("./options-DC1WxaLu.js");
let node_fs_promises = require("node:fs/promises");
const command = require_main.l({
	name: "emulator",
	does: "Run the emulator of the platform on this machine.",
	flags: (bare) => bare.option("--provider <name>", `provider to emulate; default: ${require_providers.t.name}`).option("--port <port>", "port on 127.0.0.1 (default: any free port)", require_options.l).option("--data <dir>", "folder to keep the state in (default: memory only)").option("--seed <file>", "JSON file with the objects to start with").option("--switch <name=value>", "change an assumption about the platform; \"--switch help\" lists them", require_options.n, []).option("--fault <rule>", "inject a fault, for example \"nth=3,writes=on,status=503\"", require_options.n, []).option("--control", "serve the test routes under /_emulator/"),
	run: async (_none, flags, { io }) => {
		let provider = require_named_provider.t(flags.provider, io.providers ?? require_providers.n, {
			has: hasEmulator,
			what: "an emulator",
			missing: require_index.r.noEmulator
		});
		return flags.switch.includes("help") ? (io.out(`${await switchHelp(provider)}\n`), 0) : runEmulator(flags, {
			stdout: io.out,
			stderr: io.err,
			signal: io.signal
		}, provider);
	}
});
function hasEmulator(provider) {
	return provider.emulate !== void 0;
}
async function switchHelp(provider = require_providers.t) {
	let { switches } = await provider.emulate();
	return Object.entries(switches).map(([name, definition]) => `  ${`${name}=${require_switches.o(definition)}`} (${require_switches.a(definition.default)}, ${definition.source})\n      ${definition.doc}`).join("\n");
}
async function runEmulator(args, io, provider = require_providers.t) {
	let platform = await provider.emulate();
	try {
		let seed = args.seed === void 0 ? void 0 : platform.parseSeed(await readSeed(args.seed)), emulator = await platform.start({
			port: args.port ?? 0,
			switches: require_switches.r(platform.switches, args.switch),
			faults: args.fault.map(require_switches.u),
			control: args.control ?? !1,
			log: (line) => io.stderr(`${line}\n`),
			...seed === void 0 ? {} : { seed },
			...args.data === void 0 ? {} : { dataDir: args.data }
		});
		return io.stdout(greeting(emulator.url, emulator.key, provider)), await aborted(io.signal), await emulator.close(), 0;
	} catch (error) {
		let sentence = sentenceOf(error, args);
		if (sentence === void 0) throw error;
		return io.stderr(`${sentence}\n`), 1;
	}
}
function greeting(url, key, { settings }) {
	return `${`url: ${url}\napi key: ${key}\n`}\nTo use it, paste these lines into another terminal:\n\n${[require_model._t(settings.baseUrlVariables[0], url), require_model._t(require_model.f(settings), key)].join("\n")}\n`;
}
async function readSeed(path) {
	let text;
	try {
		text = await (0, node_fs_promises.readFile)(path, "utf8");
	} catch {
		throw new require_switches.f(`The seed ${path} cannot be read. Pass the path of a JSON file.`);
	}
	try {
		return JSON.parse(text);
	} catch (error) {
		throw new require_switches.f(`The seed ${path} is not valid JSON: ${error instanceof Error ? error.message : "unreadable"}.`);
	}
}
function aborted(signal) {
	return signal.aborted ? Promise.resolve() : new Promise((resolve) => signal.addEventListener("abort", () => resolve(), { once: !0 }));
}
function sentenceOf(error, args) {
	if (!(error instanceof Error)) return;
	if (error instanceof require_switches.d) return error.message;
	let code = "code" in error ? error.code : void 0;
	if (code === "EADDRINUSE") return `Port ${args.port} is in use. Pass another --port, or none to use any free port.`;
	if (code === "EACCES" || code === "EPERM" || code === "ENOTDIR" || code === "EEXIST" || code === "EROFS") return `The emulator cannot start: ${error.message}. Pass another --data folder or --port.`;
}
exports.command = command, exports.runEmulator = runEmulator, exports.switchHelp = switchHelp;
