const require_config = require("./config-BH1_WG6R.js"), require_finding = require("./finding-M5RG1B0g.js"), require_key_use = require("./key-use-Cb6Q1chn.js");
require("./index.js");
const require_open_client = require("./open-client-ChQ7XjtU.js"), require_opened = require("./opened-B8hztCDc.js");
// build/run/run-command.js
async function runCommand(provider, command, given, io, host) {
	let { args, flags } = given, { config, findings } = await require_opened.s(flags, [], null, io), target = targetOn(provider, config, flags.target), { settings, findings: said } = await require_opened.u(target, provider, flags, io, !1), all = require_finding.i([...findings, ...said]);
	if (require_finding.r(all) || settings === void 0) throw new require_opened.o(all);
	let client = require_open_client.t(settings, provider, target, flags, io);
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
			connection,
			host
		});
	} finally {
		await client.close();
	}
}
function targetOn(provider, config, name) {
	let isOn = (target) => target.provider === provider.name, on = [...config.targets.values()].filter(isOn), { target, finding } = require_config.t(config, name), [only, another] = on;
	if (target !== void 0 && isOn(target)) return target;
	if (name === void 0 && only !== void 0 && another === void 0) return only;
	if (finding !== void 0 && name !== void 0) throw new require_opened.o([finding]);
	let known = on.map((one) => one.name).join(", ");
	throw new require_finding.t(require_opened.Q.otherProvider.code, target === void 0 ? `This command needs a target on ${provider.title}.` : `Target ${target.name} is on ${target.provider}, and this command is for targets on ${provider.title}.`, on.length === 0 ? `Add a target with provider: ${provider.name}.` : `Choose one with --target: ${known}.`);
}
exports.runCommand = runCommand;
