const require_closest = require("./closest-UrcTUK0s.js"), require_config = require("./config-BH1_WG6R.js"), require_opened = require("./opened-B8hztCDc.js");
// build/model/pattern-words.js
function noKindWords(flag, pattern, kinds) {
	let meant = require_config.N(pattern, kinds);
	return {
		message: `${flag.startsWith("--") ? `The pattern ${flag}` : `${flag}: the pattern`} ${JSON.stringify(pattern)} does not begin with a kind, so it matches nothing.`,
		remedy: meant === void 0 ? `A pattern is * or begins with a kind: ${kinds.join(", ")}.` : `Did you mean ${JSON.stringify(meant)}?`
	};
}
function fitsNoneRemedy(pattern, addresses) {
	let near = require_closest.n(pattern, addresses, 3);
	return near === void 0 ? "Write an address as the plan shows it, or a pattern such as \"prompts/*\"." : `Did you mean ${require_opened.st(near, pattern, JSON.stringify(near))}?`;
}
function isWholeKind(pattern, kinds) {
	return pattern === "*" || kinds.some((name) => pattern === name || pattern === `${name}/*`);
}
Object.defineProperty(exports, "n", {
	enumerable: !0,
	get: function() {
		return isWholeKind;
	}
}), Object.defineProperty(exports, "r", {
	enumerable: !0,
	get: function() {
		return noKindWords;
	}
}), Object.defineProperty(exports, "t", {
	enumerable: !0,
	get: function() {
		return fitsNoneRemedy;
	}
});
