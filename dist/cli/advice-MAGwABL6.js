const require_finding = require("./finding-M5RG1B0g.js"), require_opened = require("./opened-B8hztCDc.js"), require_text = require("./text-CShi8cZW.js");
// build/report/words/advice.js
function adviceOf({ remedy, argv }) {
	return argv === void 0 ? { remedy } : {
		remedy,
		command: { argv }
	};
}
function hasAdvice(advice) {
	return require_finding.o(advice) !== "";
}
function adviceMarkdown(advice, max = Infinity) {
	let words = require_finding.s(advice), line = require_finding.a(advice, void 0);
	return [words === "" ? "" : require_opened.nt(require_text.t(require_finding._(words), max)), line === void 0 ? "" : require_opened.et(line)].filter((part) => part !== "").join(": ");
}
Object.defineProperty(exports, "n", {
	enumerable: !0,
	get: function() {
		return adviceOf;
	}
}), Object.defineProperty(exports, "r", {
	enumerable: !0,
	get: function() {
		return hasAdvice;
	}
}), Object.defineProperty(exports, "t", {
	enumerable: !0,
	get: function() {
		return adviceMarkdown;
	}
});
