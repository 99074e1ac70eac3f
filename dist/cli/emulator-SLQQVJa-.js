const require_rolldown_runtime = require("./rolldown-runtime-DUzk6_NY.js"), require_emulator = require("./emulator-D-mrrU9D.js"), require_faults = require("./faults-D9Tv6s8E.js"), require_switches = require("./switches-CmsCWlhS.js"), require_model = require("./model-itYDezHx.js"), require_providers = require("./providers-NoZbVdZj.js"), require_main = require("./main-BLaUlow-.js"), require_command_codes = require("./command-codes-C-d_yK_y.js"), require_named_provider = require("./named-provider-Ch-R0riR.js"), require_options = require("./options-CzDr3Wye.js");
let node_path = require("node:path");
node_path = require_rolldown_runtime.a(node_path, 1);
let node_fs_promises = require("node:fs/promises");
const command = require_main.s({
	name: "emulator",
	does: "Run the emulator of the platform on this machine.",
	examples: [[require_model.xt("emulator", "--port", "8700", "--data", "./platform"), "keep the state in a folder"]],
	flags: (bare) => bare.option("--provider <name>", `provider to emulate; default: ${require_providers.t.name}`).option("--port <port>", "port on 127.0.0.1 (default: any free port)", require_options.l).option("--data <dir>", "folder to keep the state in (default: memory only)").option("--seed <file>", "JSON file with the objects to start with").option("--switch <name=value>", "change an assumption about the platform; \"--switch help\" lists them", require_options.n, []).option("--fault <rule>", "inject a fault, for example \"nth=3,writes=on,status=503\"", require_options.n, []).option("--control", "serve the test routes under /_emulator/"),
	run: async (_none, flags, { io }) => {
		let provider = require_named_provider.t(flags.provider, io.providers ?? require_providers.n, {
			has: require_emulator.t,
			what: "an emulator",
			missing: require_command_codes.t.noEmulator
		});
		return flags.switch.includes("help") ? (io.out(`${await switchHelp(provider)}\n`), 0) : runEmulator(flags, {
			stdout: io.out,
			stderr: io.err,
			signal: io.signal,
			cwd: io.cwd
		}, provider);
	}
});
async function switchHelp(provider = require_providers.t) {
	let { switches } = await provider.emulate();
	return Object.entries(switches).map(([name, definition]) => `  ${`${name}=${require_switches.o(definition)}`} (${require_switches.a(definition.default)}, ${definition.source})\n      ${definition.doc}`).join("\n");
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
		return io.stdout(greeting(emulator.url, emulator.key, provider)), await aborted(io.signal), await emulator.close(), 0;
	} catch (error) {
		if (!(error instanceof require_faults.a)) throw error;
		return io.stderr(`${error.message}\n`), 1;
	}
}
function greeting(url, key, { settings }) {
	return `${`url: ${url}\napi key: ${key}\n`}\nTo use it, paste these lines into another terminal:\n\n${[require_model.bt(settings.baseUrlVariables[0], url), require_model.bt(require_model.f(settings), key)].join("\n")}\n`;
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
