// build/model/codes.js
const rows = (severity) => (code, doc, remedy) => ({
	code,
	severity,
	doc,
	remedy
}), errorCode = rows("error"), warningCode = rows("warning"), noteCode = rows("note"), refusedCode = rows("refused"), heldCode = rows("held"), failedCode = rows("failed"), unknownCode = rows("unknown"), doneCode = rows("done");
function alwaysShown(row) {
	return {
		...row,
		isAlwaysShown: !0
	};
}
function coded({ code, severity }) {
	return {
		code,
		severity
	};
}
Object.defineProperty(exports, "a", {
	enumerable: !0,
	get: function() {
		return failedCode;
	}
}), Object.defineProperty(exports, "c", {
	enumerable: !0,
	get: function() {
		return refusedCode;
	}
}), Object.defineProperty(exports, "i", {
	enumerable: !0,
	get: function() {
		return errorCode;
	}
}), Object.defineProperty(exports, "l", {
	enumerable: !0,
	get: function() {
		return unknownCode;
	}
}), Object.defineProperty(exports, "n", {
	enumerable: !0,
	get: function() {
		return coded;
	}
}), Object.defineProperty(exports, "o", {
	enumerable: !0,
	get: function() {
		return heldCode;
	}
}), Object.defineProperty(exports, "r", {
	enumerable: !0,
	get: function() {
		return doneCode;
	}
}), Object.defineProperty(exports, "s", {
	enumerable: !0,
	get: function() {
		return noteCode;
	}
}), Object.defineProperty(exports, "t", {
	enumerable: !0,
	get: function() {
		return alwaysShown;
	}
}), Object.defineProperty(exports, "u", {
	enumerable: !0,
	get: function() {
		return warningCode;
	}
});
