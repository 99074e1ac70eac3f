require("./rolldown-runtime-DUzk6_NY.js");
const require_open_files = require("./open-files-B4SDOPGi.js"), require_sync_forms = require("./sync-forms-Bwp7YCKG.js"), require_model = require("./model-CQuGHFup.js"), require_judge = require("./judge-vHtvIN4-.js"), require_key_use = require("./key-use-BkDzEQTM.js"), require_open_client = require("./open-client-ow5JAQ0q.js");
// build/run/run-command.js
async function runCommand(provider, command, given, io, host) {
	let { args, flags } = given, { config, target, settings } = await openFor(provider, flags, io), client = require_open_client.t(settings, provider, target, flags, io);
	try {
		let sync = await provider.sync?.(), key = require_key_use.t(target.name, settings), connection = sync === void 0 ? null : await sync.connect(client, settings.orgId, key), account = connection?.account.id ?? settings.orgId;
		return await command.run({
			args,
			flags,
			target: {
				name: target.name,
				baseUrl: settings.baseUrl,
				account,
				root: config.root
			},
			client,
			key,
			connection,
			trees: () => treesOf(provider, require_sync_forms.g(config, target), io),
			host
		});
	} finally {
		await client.close();
	}
}
async function treesOf(provider, config, io) {
	let read = await require_open_files.a(config, [], io);
	if (require_model.ct(read.findings)) throw new require_open_files.t(require_model.lt(read.findings), read);
	return (await provider.check?.())?.trees(read.files) ?? [];
}
async function runJudging(provider, command, given, io, host) {
	let { flags } = given, { config, target, settings } = await openFor(provider, flags, io), { start, files } = await require_judge.a(command, given, {
		config,
		target
	}), client = require_open_client.t(settings, provider, target, flags, io);
	try {
		return await (await provider.sync?.())?.connect(client, settings.orgId, require_key_use.t(target.name, settings)), {
			report: await start({
				client,
				baseUrl: settings.baseUrl,
				io,
				host
			}),
			files
		};
	} finally {
		await client.close();
	}
}
async function openFor(provider, flags, io) {
	let { config, findings } = await require_open_files.n(flags, [], null, io), target = targetOn(provider, {
		config,
		findings
	}, flags.target), { settings, findings: said } = await require_open_files.o(target, provider, flags, io, !1), all = require_model.lt([...findings, ...said]);
	if (require_model.ct(all) || settings === void 0) throw new require_open_files.t(all);
	return {
		config,
		target,
		settings
	};
}
function targetOn(provider, { config, findings }, name) {
	let isOn = (target) => target.provider === provider.name, on = [...config.targets.values()].filter(isOn), { target, finding } = require_open_files.I(config, name), [only, another] = on;
	if (target !== void 0 && isOn(target)) return target;
	if (name === void 0 && only !== void 0 && another === void 0) return only;
	throw finding !== void 0 && name !== void 0 ? new require_open_files.t([finding]) : require_model.ct(findings) ? new require_open_files.t(require_model.lt(findings)) : require_judge.o(target === void 0 ? `This command needs a target on ${provider.title}.` : `Target ${target.name} is on ${target.provider}, and this command is for targets on ${provider.title}.`, on, (names) => names === "" ? `Add a target with provider: ${provider.name}.` : `Choose one with --target: ${names}.`);
}
exports.runCommand = runCommand, exports.runJudging = runJudging;
