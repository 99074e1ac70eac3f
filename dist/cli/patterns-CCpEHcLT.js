const require_config = require("./config-BH1_WG6R.js"), require_pattern_words = require("./pattern-words-BL5zfAmZ.js"), require_config_types = require("./config-types-BbBULxTb.js"), require_finding = require("./finding-M5RG1B0g.js"), require_guard_codes = require("./guard-codes-Bf4_dGjr.js"), require_opened = require("./opened-B8hztCDc.js");
// build/run/open/patterns.js
function checkPatterns(written, context) {
	let launched = context.resources.filter((resource) => resource.kind.lifecycle === "launch");
	for (let pattern of written.only) checkPattern("--only", pattern, context.resources, context);
	for (let pattern of written.take_over) checkPattern("--take-over", pattern, context.resources, context);
	for (let pattern of written.launch) checkPattern("--launch", pattern, launched, context);
}
function checkPattern(flag, pattern, resources, { kinds, inTarget, target, leftOut = [], typed }) {
	let what = flag === "--launch" ? "no experiment of the files" : "no item of the files", addresses = resources.map((resource) => resource.address), isMeant = (address) => require_config_types.f(pattern, address);
	if (!addresses.some(isMeant) && leftOut.some(isMeant)) throw new require_finding.t(require_guard_codes.t.leftOut.code, `${flag} ${JSON.stringify(pattern)} matches only items of files that git left out of this checkout.`, "Check out these files first. To see how.", 1, require_finding.m("doctor"));
	if (fits(flag, pattern, addresses, kinds, what, typed) && !addresses.some((address) => require_config_types.f(pattern, address) && inTarget(address))) throw new require_finding.t(require_opened.Q.fitsLeftOut.code, `${flag} ${JSON.stringify(pattern)} matches only items that target ${target} leaves out (include, exclude).`, "Choose another target, or change include and exclude in the configuration.");
}
function fits(flag, pattern, addresses, kinds, what, typed) {
	let names = kinds.all.map((kind) => kind.name);
	if (!require_config.M(pattern, names)) throw noKind(flag, pattern, names, typed);
	if (addresses.some((address) => require_config_types.f(pattern, address))) return !0;
	if (require_pattern_words.n(pattern, names)) return !1;
	throw new require_finding.t(require_opened.Q.fitsNothing.code, `${flag.startsWith("--") ? flag : `${flag}:`} ${JSON.stringify(pattern)} matches ${what}.`, require_pattern_words.t(pattern, addresses));
}
function noKind(flag, pattern, kinds, typed) {
	if (typed !== void 0 && /\.(?:ya?ml|json)$/i.test(pattern)) return new require_finding.t(require_opened.Q.badPattern.code, `${flag} expects a pattern of addresses, but ${JSON.stringify(pattern)} looks like a file.`, typed.takesFiles ? "Write file names before the flags, for example." : "Write an address, for example.", 1, require_finding.m(...typed.words, ...typed.takesFiles ? [pattern] : [], ...flag === "--take-over" ? [flag] : [flag, `${kinds[0] ?? "kind"}/*`]));
	let { message, remedy } = require_pattern_words.r(flag, pattern, kinds);
	return new require_finding.t(require_opened.Q.badPattern.code, message, remedy);
}
Object.defineProperty(exports, "n", {
	enumerable: !0,
	get: function() {
		return fits;
	}
}), Object.defineProperty(exports, "t", {
	enumerable: !0,
	get: function() {
		return checkPatterns;
	}
});
