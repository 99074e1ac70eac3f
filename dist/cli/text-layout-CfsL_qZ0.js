const require_model = require("./model-DVHFMB8j.js"), require_leaf_text = require("./leaf-text-DxpFkgdU.js"), require_entries = require("./entries-DD86IW21.js"), require_style = require("./style-CjUfjM6R.js"), INDENT = "    ";
function targetParts(of, ledger, style) {
	return [
		`Target ${style.strong(require_model.xt(of.target))}`,
		require_leaf_text.m(of),
		require_model.xt(require_model.r(of.base_url.replace(/^https:\/\//, ""), "/")),
		require_model.xt(ledger)
	];
}
function remedyLines(remedies, style, typing) {
	let labels = remedies.map((remedy) => `To ${require_model.xt(require_entries.s(remedy))}:`), columns = Math.min(40, Math.max(0, ...labels.map(require_style.n))) + 1;
	return remedies.map((remedy, index) => `${require_style.i(`${labels[index]} `, columns)}${style.strong(require_model.xt(require_model.mt(remedy, typing)))}`);
}
function titleLine(start, right, width) {
	let text = right.filter((part) => part !== "").join("   "), columns = Math.min(58, width - require_style.n(text) - 2);
	return require_style.n(start) > columns ? [start, ...(require_style.n(text) + 4 <= width ? [text] : right.filter((part) => part !== "")).map((part) => `${INDENT}${part}`)] : [`${require_style.i(start, columns)}  ${text}`.trimEnd()];
}
function titleLines(address, sign, right, paint, width) {
	let [first = "", ...rest] = titleLine(`${sign} ${require_model.xt(address)}`, right, width);
	return [`${paint(first.slice(0, sign.length))}${first.slice(sign.length)}`, ...rest];
}
Object.defineProperty(exports, "i", {
	enumerable: !0,
	get: function() {
		return titleLines;
	}
}), Object.defineProperty(exports, "n", {
	enumerable: !0,
	get: function() {
		return remedyLines;
	}
}), Object.defineProperty(exports, "r", {
	enumerable: !0,
	get: function() {
		return targetParts;
	}
}), Object.defineProperty(exports, "t", {
	enumerable: !0,
	get: function() {
		return INDENT;
	}
});
