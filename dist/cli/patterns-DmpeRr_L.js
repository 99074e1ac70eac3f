const require_model = require("./model-CQuGHFup.js"), require_guard_codes = require("./guard-codes-BluyiEX4.js"), require_item_codes = require("./item-codes-5xE_57zW.js");
// build/run/open/patterns.js
function checkPatterns(written, context) {
	let launched = context.resources.filter((resource) => resource.kind.lifecycle === "launch");
	for (let pattern of written.only) checkPattern("--only", pattern, context.resources, context);
	for (let pattern of written.take_over) checkPattern("--take-over", pattern, context.resources, context);
	for (let pattern of written.launch) checkPattern("--launch", pattern, launched, context);
}
function checkPattern(flag, pattern, resources, { kinds, inTarget, target, leftOut = [], typed }) {
	let what = flag === "--launch" ? "no experiment of the files" : "no item of the files", addresses = resources.map((resource) => resource.address), isMeant = (address) => require_model.Mt(pattern, address);
	if (!addresses.some(isMeant) && leftOut.some(isMeant)) throw new require_model.at(require_guard_codes.t.leftOut.code, `${flag} ${JSON.stringify(pattern)} matches only items of files that git left out of this checkout.`, "Check out these files first. To see how.", 1, require_model.yt("doctor"));
	if (fits(flag, pattern, addresses, kinds, what, typed) && !addresses.some((address) => require_model.Mt(pattern, address) && inTarget(address))) throw new require_model.at(require_item_codes.n.fitsLeftOut.code, `${flag} ${JSON.stringify(pattern)} matches only items that target ${target} leaves out (include, exclude).`, "Choose another target, or change include and exclude in the configuration.");
}
function fits(flag, pattern, addresses, kinds, what, typed) {
	let names = kinds.all.map((kind) => kind.name);
	if (!require_model.W(pattern, names)) throw noKind(flag, pattern, names, typed);
	if (addresses.some((address) => require_model.Mt(pattern, address))) return !0;
	if (require_model.h(pattern, names)) return !1;
	throw new require_model.at(require_item_codes.n.fitsNothing.code, `${flag.startsWith("--") ? flag : `${flag}:`} ${JSON.stringify(pattern)} matches ${what}.`, require_model.m(pattern, addresses));
}
function noKind(flag, pattern, kinds, typed) {
	if (typed !== void 0 && /\.(?:ya?ml|json|md)$/i.test(pattern)) return new require_model.at(require_item_codes.n.badPattern.code, `${flag} expects a pattern of addresses, but ${JSON.stringify(pattern)} looks like a file.`, typed.takesFiles ? "Write file names before the flags, for example." : "Write an address, for example.", 1, require_model.yt(...typed.words, ...typed.takesFiles ? [pattern] : [], ...flag === "--take-over" ? [flag] : [flag, `${kinds[0] ?? "kind"}/*`]));
	let { message, remedy } = require_model.g(flag, pattern, kinds);
	return new require_model.at(require_item_codes.n.badPattern.code, message, remedy);
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
