// build/model/path.js
const PLAIN = /^[A-Za-z_][\w-]*$/;
function isPlainStep(step) {
	return PLAIN.test(step);
}
function formatPath(path) {
	let out = "";
	for (let step of path) typeof step == "number" ? out += `[${step}]` : PLAIN.test(step) ? out += out === "" ? step : `.${step}` : out += `[${JSON.stringify(step)}]`;
	return out;
}
function parsePath(text) {
	let path = [], step = /(?:^|\.)([A-Za-z_][\w-]*)|\[(\d+)\]|\[("(?:[^"\\]|\\.)*")\]/gy, end = 0;
	for (let match = step.exec(text); match !== null; match = step.exec(text)) {
		if (match[1] !== void 0) path.push(match[1]);
		else if (match[2] !== void 0) path.push(Number(match[2]));
		else if (match[3] !== void 0) try {
			path.push(JSON.parse(match[3]));
		} catch {
			return;
		}
		end = step.lastIndex;
	}
	return end === text.length && path.length > 0 ? path : void 0;
}
function startsWith(path, prefix) {
	return prefix.length <= path.length && prefix.every((step, index) => step === path[index]);
}
Object.defineProperty(exports, "i", {
	enumerable: !0,
	get: function() {
		return startsWith;
	}
}), Object.defineProperty(exports, "n", {
	enumerable: !0,
	get: function() {
		return isPlainStep;
	}
}), Object.defineProperty(exports, "r", {
	enumerable: !0,
	get: function() {
		return parsePath;
	}
}), Object.defineProperty(exports, "t", {
	enumerable: !0,
	get: function() {
		return formatPath;
	}
});
