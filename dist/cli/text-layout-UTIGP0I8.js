const require_model = require("./model-itYDezHx.js"), require_leaf_text = require("./leaf-text-Bipk1sYA.js"), require_style = require("./style-CjUfjM6R.js"), INDENT = "    ";
function targetParts(of, ledger, style) {
	return [
		`Target ${style.strong(require_model.wt(of.target))}`,
		require_leaf_text.T(of),
		require_model.wt(require_model.r(of.base_url.replace(/^https:\/\//, ""), "/")),
		require_model.wt(ledger)
	];
}
function remedyLines(remedies, style, typing) {
	let labels = remedies.map((remedy) => `To ${require_model.wt(require_leaf_text.y(remedy))}:`), columns = Math.min(40, Math.max(0, ...labels.map(require_style.n))) + 1;
	return remedies.map((remedy, index) => `${require_style.i(`${labels[index]} `, columns)}${style.strong(require_model.wt(require_model._t(remedy, typing)))}`);
}
function titleLine(start, right, width) {
	let text = right.filter((part) => part !== "").join("   "), columns = Math.min(58, width - require_style.n(text) - 2);
	return require_style.n(start) > columns ? [start, ...(require_style.n(text) + 4 <= width ? [text] : right.filter((part) => part !== "")).map((part) => `${INDENT}${part}`)] : [`${require_style.i(start, columns)}  ${text}`.trimEnd()];
}
function titleLines(address, sign, right, paint, width) {
	let [first = "", ...rest] = titleLine(`${sign} ${require_model.wt(address)}`, right, width);
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
