const require_open_files = require("./open-files-B4SDOPGi.js"), require_item_codes = require("./item-codes-5xE_57zW.js"), require_silence = require("./silence-DSrInt5s.js"), require_codes = require("./codes-CCyt0aRV.js"), require_model = require("./model-CQuGHFup.js");
// build/run/open/validate-files.js
async function validateFiles(flags, named, io, leniency = {}) {
	let offline = await require_open_files.r(flags, named, io, !0, leniency);
	if (offline.rules?.unknownOverride !== void 0) throw offline.rules.unknownOverride;
	let account = require_silence.n(withoutAccount(offline), offline.target.silence);
	return {
		...offline,
		findings: require_model.lt([...offline.findings, ...account])
	};
}
function withoutAccount({ target, settings, kinds, provider }) {
	if (target.orgId !== null || require_open_files.J(target) || (settings?.orgId ?? null) !== null) return [];
	let { account } = kinds.words, key = provider.settings.account?.key;
	return key === void 0 ? [] : [{
		...require_codes.n(require_item_codes.r.noAccount),
		message: `Target ${target.name} sets no ${key}, so the ${account} of the API key is used.`,
		remedy: `Set ${key} in targets.${target.name}, so that a key of another ${account} is refused.`,
		...target.place === void 0 ? {} : { place: target.place }
	}];
}
// build/api/verbs/validate.js
async function validateTarget(flags, named, host, leniency = {}) {
	try {
		let { desired, files, findings, target, provider } = await validateFiles(flags, named, host, {
			rules: flags,
			...leniency
		}), valid = {
			target: target.name,
			provider,
			count: desired.resources.length,
			what: "item"
		};
		return {
			findings,
			files: files.files.length,
			sources: files,
			valid
		};
	} catch (error) {
		if (error instanceof require_open_files.k) {
			let { validateTrees } = await Promise.resolve().then(() => require("./checked-DbX_tuQE.js"));
			return validateTrees(error.checked, flags);
		}
		if (!(error instanceof require_open_files.t)) throw error;
		let { findings, files: sources } = error;
		return {
			findings: [...findings],
			files: sources?.files.length ?? 0,
			sources,
			valid: null
		};
	}
}
Object.defineProperty(exports, "t", {
	enumerable: !0,
	get: function() {
		return validateTarget;
	}
});
