// build/trial/amount-text.js
function amountText(unit, value) {
	return value === null ? "\u2013" : unit === "share" ? `${numeral(value * 100)} %` : numeral(value);
}
function numeral(value) {
	let size = Math.abs(value), digits = size >= 100 ? 0 : size >= 10 ? 1 : 2, text = String(Number(size < 1 ? value.toPrecision(3) : value.toFixed(digits)));
	return text === "-0" ? "0" : text;
}
Object.defineProperty(exports, "n", {
	enumerable: !0,
	get: function() {
		return numeral;
	}
}), Object.defineProperty(exports, "t", {
	enumerable: !0,
	get: function() {
		return amountText;
	}
});
