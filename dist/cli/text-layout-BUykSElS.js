const require_model = require("./model-CQuGHFup.js"), require_leaf_text = require("./leaf-text-Wie8E8U_.js"), require_style = require("./style-SJtXwkRB.js"), INDENT = "    ";
function targetParts(of, ledger, style) {
	return [
		`Target ${style.strong(require_model.Ct(of.target))}`,
		require_leaf_text.D(of),
		require_model.Ct(require_leaf_text.f(of.base_url)),
		require_model.Ct(ledger)
	];
}
function remedyLines(remedies, style, typing) {
	let labels = remedies.map((remedy) => `To ${require_model.Ct(require_leaf_text.b(remedy))}:`), columns = Math.min(40, Math.max(0, ...labels.map(require_style.r))) + 1;
	return remedies.map((remedy, index) => `${require_style.a(`${labels[index]} `, columns)}${style.strong(require_model.Ct(require_model.ht(remedy, typing)))}`);
}
function titleLine(start, right, width) {
	let text = right.filter((part) => part !== "").join("   "), columns = Math.min(58, width - require_style.r(text) - 2);
	return require_style.r(start) > columns ? [start, ...(require_style.r(text) + 4 <= width ? [text] : right.filter((part) => part !== "")).map((part) => `${INDENT}${part}`)] : [`${require_style.a(start, columns)}  ${text}`.trimEnd()];
}
function titleLines(address, sign, right, paint, width) {
	let [first = "", ...rest] = titleLine(`${sign} ${require_model.Ct(address)}`, right, width);
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
