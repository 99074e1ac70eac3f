const require_model = require("./model-BIngk7Vz.js");
// build/model/closest.js
function editDistance(a, b, max) {
	let tooFar = max + 1;
	if (Math.abs(a.length - b.length) > max) return tooFar;
	let previous = Array.from({ length: 2 * max + 1 }, (_, at) => Math.max(at - max, 0));
	for (let row = 1; row <= a.length; row++) {
		let current = [], least = tooFar;
		for (let at = 0; at <= 2 * max; at++) {
			let column = row + at - max, cost = tooFar;
			if (column === 0) cost = row;
			else if (column > 0 && column <= b.length) {
				let replaced = (previous[at] ?? tooFar) + (a[row - 1] === b[column - 1] ? 0 : 1);
				cost = Math.min(replaced, (previous[at + 1] ?? tooFar) + 1, (current[at - 1] ?? tooFar) + 1, tooFar);
			}
			current.push(cost), least = Math.min(least, cost);
		}
		if (least > max) return tooFar;
		previous = current;
	}
	return Math.min(previous[b.length - a.length + max] ?? tooFar, tooFar);
}
function closest(word, candidates, max = 2) {
	let best, bestDistance = max + 1, folded = word.toLowerCase();
	for (let candidate of candidates) {
		if (candidate === word) continue;
		let limit = Math.min(max, Math.max(word.length, candidate.length) - 1), distance = candidate.toLowerCase() === folded ? 0 : limit < 1 ? max + 1 : editDistance(word, candidate, limit);
		if (distance > 0 && distance > limit) continue;
		let isFirst = best === void 0 || require_model.t(candidate, best) < 0;
		(distance < bestDistance || distance === bestDistance && isFirst) && (best = candidate, bestDistance = distance);
	}
	return best;
}
var Suggestions = class {
	#max;
	#left = 100;
	constructor(max = 2) {
		this.#max = max;
	}
	of(word, candidates) {
		if (this.#left !== 0) return --this.#left, closest(word, candidates, this.#max);
	}
};
Object.defineProperty(exports, "n", {
	enumerable: !0,
	get: function() {
		return closest;
	}
}), Object.defineProperty(exports, "t", {
	enumerable: !0,
	get: function() {
		return Suggestions;
	}
});
