require("./rolldown-runtime-DUzk6_NY.js");
const require_providers = require("./providers-CPE_28mb.js"), require_command_host = require("./command-host-BPAZ2w59.js"), require_main = require("./main-Bvzn6i5H.js"), require_options = require("./options-nk7oLpHq.js");
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
		}), "judge" in command ? require_options.u(require_options.d(bare, provider)) : require_options.d(bare, provider)),
		run: async (args, flags, { io }) => {
			if (!("judge" in command)) return run(provider, command, {
				args,
				flags
			}, io);
			let { judge } = await Promise.resolve().then(() => require("./judging-Dc4UNJWA.js"));
			return judge(provider, command, {
				args,
				flags
			}, io);
		}
	};
	return {
		name,
		load: async () => made
	};
}
async function run(provider, command, given, io) {
	let { printed } = await Promise.resolve().then(() => require("./opened-CxDB7H6F.js")).then((n) => n.i), { runCommand } = await Promise.resolve().then(() => require("./run-command-bw_5CbPd.js"));
	return printed(runCommand(provider, command, given, io, require_command_host.t(io, io.isQuiet)), io);
}
exports.providerCommands = providerCommands;
