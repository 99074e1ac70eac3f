const require_model = require("./model-CQuGHFup.js");
// build/report/text/finding-lines.js
function findingLines(finding, style, typing) {
	let { severity, code, message, place } = finding, paint = severity === "error" ? style.bad : severity === "warning" ? style.warn : style.info, where = place === void 0 ? "" : `${require_model.Ct(require_model.st(place))}  `, advice = require_model.dt(finding, typing);
	return [`${where}${paint(severity)} ${code}  ${require_model.Ct(message)}`, ...advice === "" ? [] : advice.split("\n").map((line) => `  ${require_model.Ct(line)}`)];
}
Object.defineProperty(exports, "t", {
	enumerable: !0,
	get: function() {
		return findingLines;
	}
});
