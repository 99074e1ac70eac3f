const require_finding = require("./finding-M5RG1B0g.js"), require_findings_json = require("./findings-json-9j_KbY9B.js"), require_opened = require("./opened-B8hztCDc.js");
require("./index.js");
const require_codes = require("./codes-C8L4NFww.js"), require_main = require("./main-D9AQV1A7.js"), require_options = require("./options-BNBJb0BK.js"), require_unless_checked = require("./unless-checked-D3pXd2tj.js");
// build/run/open/validate-files.js
async function validateFiles(flags, named, io, leniency = {}) {
	let offline = await require_opened.c(flags, named, io, !0, leniency);
	return {
		...offline,
		findings: require_finding.i([...offline.findings, ...withoutAccount(offline)])
	};
}
function withoutAccount({ target, settings, kinds, provider }) {
	if (target.orgId !== null || require_opened.C(target) || (settings?.orgId ?? null) !== null) return [];
	let { account } = kinds.words, key = provider.settings.account?.key;
	return key === void 0 ? [] : [{
		...require_codes.t(require_opened.D.noAccount),
		message: `Target ${target.name} sets no ${key}, so the ${account} of the API key is used.`,
		remedy: `Set ${key} in targets.${target.name}, so that a key of another ${account} is refused.`,
		...target.place === void 0 ? {} : { place: target.place }
	}];
}
const command = require_main.i({
	name: "validate",
	does: "Check the files without contacting the platform.",
	flags: (bare) => require_options.u(require_options.i(bare)),
	run: ([files], flags, { io }) => require_unless_checked.t(validate(files, flags, io), (checked, on) => on.validateChecked(checked, flags, io))
});
async function validate(files, flags, io) {
	let offline = await require_opened.a(validateFiles(flags, files, io), io), { desired, findings } = offline, shown = flags.quiet === !0 ? findings.filter((finding) => finding.severity === "error") : findings;
	if (flags.json === !0) io.out(require_findings_json.t(findings, { files: offline.files.files.length }));
	else if (require_opened.i(shown, offline, io), !require_finding.r(findings) && flags.quiet !== !0) {
		let items = desired.resources.length, count = offline.files.files.length;
		io.out(`${items} ${items === 1 ? "item" : "items"} in ${count} ${count === 1 ? "file" : "files"}: valid for target ${offline.target.name}.\n`);
	}
	return +!!require_finding.r(findings);
}
exports.command = command;
