require("./rolldown-runtime-DUzk6_NY.js");
const require_model = require("./model-DVHFMB8j.js"), require_findings_json = require("./findings-json-CWcArmHC.js"), require_open_files = require("./open-files-Ck_i_hqz.js"), require_settings_codes = require("./settings-codes-DkrkXcAW.js"), require_index = require("./index.js"), require_main = require("./main-BdhybEc3.js"), require_opened = require("./opened-DKUqw0zC.js"), require_options = require("./options-DC1WxaLu.js"), require_print_json = require("./print-json-Dd_T4GzU.js"), require_unless_checked = require("./unless-checked-CmaBVnfy.js");
// build/run/open/validate-files.js
async function validateFiles(flags, named, io, leniency = {}) {
	let offline = await require_open_files.r(flags, named, io, !0, leniency);
	return {
		...offline,
		findings: require_model.ct([...offline.findings, ...withoutAccount(offline)])
	};
}
function withoutAccount({ target, settings, kinds, provider }) {
	if (target.orgId !== null || require_open_files.y(target) || (settings?.orgId ?? null) !== null) return [];
	let { account } = kinds.words, key = provider.settings.account?.key;
	return key === void 0 ? [] : [{
		...require_index.s(require_settings_codes.t.noAccount),
		message: `Target ${target.name} sets no ${key}, so the ${account} of the API key is used.`,
		remedy: `Set ${key} in targets.${target.name}, so that a key of another ${account} is refused.`,
		...target.place === void 0 ? {} : { place: target.place }
	}];
}
const command = require_main.l({
	name: "validate",
	does: "Check the files without contacting the platform.",
	flags: (bare) => require_options.d(require_options.i(bare)),
	run: ([files], flags, { io }) => require_unless_checked.t(validate(files, flags, io), (checked, on) => on.validateChecked(checked, flags, io))
});
async function validate(files, flags, io) {
	let isJson = flags.json === !0, opening = validateFiles(flags, files, io, { withOthers: !0 }), offline = isJson ? await findingsOf(opening) : await require_opened.s(opening, io);
	if ("errors" in offline) return require_print_json.t(require_findings_json.t(offline.errors, { files: offline.files }), io), 1;
	let { desired, findings } = offline;
	if (isJson) require_print_json.t(require_findings_json.t(findings, { files: offline.files.files.length }), io);
	else if (require_opened.o(findings, offline, flags, io), !require_model.st(findings) && flags.quiet !== !0) {
		let items = desired.resources.length, count = offline.files.files.length;
		io.out(`${items} ${items === 1 ? "item" : "items"} in ${count} ${count === 1 ? "file" : "files"}: valid for target ${offline.target.name}.\n`);
	}
	return +!!require_model.st(findings);
}
async function findingsOf(opening) {
	try {
		return await opening;
	} catch (error) {
		if (!(error instanceof require_open_files.t)) throw error;
		return {
			errors: error.findings,
			files: error.files?.files.length ?? 0
		};
	}
}
exports.command = command;
