const require_model = require("./model-DVHFMB8j.js"), require_opened = require("./opened-DKUqw0zC.js");
// build/report/words/advice.js
function adviceOf({ remedy, argv }) {
	return argv === void 0 ? { remedy } : {
		remedy,
		command: { argv }
	};
}
function hasAdvice(advice) {
	return require_model.ut(advice) !== "";
}
function adviceMarkdown(advice, max = Infinity) {
	let words = require_model.dt(advice), line = require_model.lt(advice, void 0);
	return [words === "" ? "" : require_opened.d(require_model.t(require_model.xt(words), max)), line === void 0 ? "" : require_opened.l(line)].filter((part) => part !== "").join(": ");
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
