require("./rolldown-runtime-DUzk6_NY.js");
const require_providers = require("./providers-D5xH4Ar6.js"), require_command_host = require("./command-host-BhvnQYLo.js"), require_main = require("./main-DZuLd4ZI.js"), require_options = require("./options-Ds_vjILs.js");
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
		}), "judge" in command ? require_options.d(require_options.p(bare, provider)) : require_options.p(bare, provider)),
		run: async (args, flags, { io }) => {
			if (!("judge" in command)) return run(provider, command, {
				args,
				flags
			}, io);
			let { judge } = await Promise.resolve().then(() => require("./judging-Bvl57dBX.js"));
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
	let { printed } = await Promise.resolve().then(() => require("./opened-wEBg2N55.js")).then((n) => n.a), { runCommand } = await Promise.resolve().then(() => require("./run-command-CSepqoHI.js"));
	return printed(runCommand(provider, command, given, io, require_command_host.t(io)), io);
}
exports.providerCommands = providerCommands;
