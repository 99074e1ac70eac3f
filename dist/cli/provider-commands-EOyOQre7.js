const require_providers = require("./providers-DiuYzzPY.js"), require_confirm = require("./confirm-CDKjszDu.js");
require("./index.js");
const require_main = require("./main-D9AQV1A7.js"), require_opened = require("./opened-B8hztCDc.js"), require_options = require("./options-BNBJb0BK.js");
// build/cli/provider-commands.js
function providerCommands(providers = require_providers.n) {
	return providers.flatMap((provider) => {
		let { commands = [], name, title } = provider, heading = `${title}:`, own = commands.map((command) => listedOf(provider, command));
		return own.length === 0 ? [] : name === require_providers.t.name ? own.map((one) => ({
			...one,
			heading
		})) : [{
			name,
			does: `Commands for targets on ${title}.`,
			commands: own,
			heading
		}];
	});
}
function listedOf(provider, command) {
	let { name, does, arguments: declared = [], flags: options } = command, made = {
		name,
		does,
		flags: (bare) => (require_main.t(bare, {
			does,
			arguments: declared,
			options
		}), require_options.u(bare)),
		run: (args, flags, { io }) => run(provider, command, {
			args,
			flags
		}, io)
	};
	return {
		name,
		load: async () => made
	};
}
async function run(provider, command, given, io) {
	let { runCommand } = await Promise.resolve().then(() => require("./run-command-Dq2tRlEW.js")), host = {
		cwd: io.cwd,
		out: io.out,
		err: io.err,
		confirm: (question) => require_confirm.t(question, io, "Pass --yes."),
		clock: io.clock,
		signal: io.signal
	};
	return require_opened.a(runCommand(provider, command, given, io, host), io);
}
exports.providerCommands = providerCommands;
