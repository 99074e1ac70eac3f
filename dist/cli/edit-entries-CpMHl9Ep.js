const require_closest = require("./closest-D7ENJx0f.js"), require_model = require("./model-CQuGHFup.js"), require_generation = require("./generation-q7wGH2gY.js");
// build/compare/entry-scores.js
function scoresOf(entry) {
	let { scores, leaves, kept, pulled } = entry;
	if (!isScores(scores) || scores.content !== contentMark(leaves, scores.besides)) return [];
	let isContent = (path) => !scores.besides.includes(topOf(path));
	return [...Object.keys(kept), ...Object.keys(pulled)].some(isContent) ? [] : scores.of;
}
function scoresFor(leaves, besides, of) {
	return {
		besides: [...besides],
		content: contentMark(leaves, besides),
		of: [...of]
	};
}
function fittingScores(leaves, candidates) {
	let fitting = candidates.filter((one) => isScores(one) && one.content === contentMark(leaves, one.besides)), [first] = fitting;
	if (first === void 0) return {};
	let newest = new Map();
	for (let score of fitting.flatMap(({ of }) => of)) {
		let known = newest.get(score.trial);
		(known === void 0 || known.at < score.at) && newest.set(score.trial, score);
	}
	let of = [...newest.values()].sort((a, b) => require_closest.i(a.trial, b.trial));
	return { scores: {
		...first,
		of
	} };
}
function movedScores(entry, leaves) {
	let { scores } = entry;
	return scores === void 0 ? {} : !isScores(scores) || scores.content !== contentMark(entry.leaves, scores.besides) ? { scores } : { scores: {
		...scores,
		content: contentMark(leaves, scores.besides)
	} };
}
function contentMark(leaves, besides) {
	let content = Object.entries(leaves).filter(([path]) => !besides.includes(topOf(path)));
	return require_closest.o(Object.fromEntries(content), 16);
}
function topOf(path) {
	let [top = path] = require_model.H(path) ?? [];
	return String(top);
}
function isScores(value) {
	if (!require_closest.l(value)) return !1;
	let { besides, content, of } = value;
	return isTexts(besides) && typeof content == "string" && Array.isArray(of) && of.every(isScore);
}
function isScore(one) {
	if (!require_closest.l(one) || !Array.isArray(one.rows)) return !1;
	let { trial, experiment, at, count, verdict } = one;
	return [
		trial,
		at,
		verdict
	].every((text) => typeof text == "string") && !Number.isNaN(Date.parse(String(at))) && (experiment === null || ["number", "string"].includes(typeof experiment)) && typeof count == "number" && isTexts(one.with) && one.rows.every(isRow);
}
function isRow(row) {
	if (!require_closest.l(row)) return !1;
	let { what, name, address, unit, base, head, change, word } = row;
	return [
		what,
		name,
		unit,
		word
	].every((text) => typeof text == "string") && (address === null || typeof address == "string") && [base, head].every(isSide) && isNumberOrNone(change);
}
function isSide(side) {
	return require_closest.l(side) && typeof side.n == "number" && isNumberOrNone(side.value);
}
function isNumberOrNone(value) {
	return value === null || typeof value == "number";
}
function isTexts(value) {
	return Array.isArray(value) && value.every((one) => typeof one == "string");
}
// build/ledger/edit-entries.js
function departedOf(entry) {
	return {
		generation: entry.launch === null ? require_generation.t(entry) : entry.generation + (entry.launch.state === "undecided" ? 0 : 1),
		rolled_back: null
	};
}
function moveEntries(entries, to) {
	let changed = [];
	for (let entry of entries.values()) {
		let moved = renamed(entry, to);
		moved !== entry && changed.push(moved);
	}
	return changed;
}
function moveEntry(entries, from, to) {
	return moveEntries(entries, new Map([[from, to]]));
}
function followRenames(entry, to) {
	return renamed(entry, to, entry.address);
}
function renamed(entry, to, address = to.get(entry.address) ?? entry.address) {
	let leaves = require_model.P(entry.leaves, (form) => renameRefs(form, to)), kept = require_model.P(entry.kept, ({ live, desired }) => ({
		live,
		desired: renameRefs(desired, to)
	})), pulled = require_model.P(entry.pulled, (pair) => ({
		desired: renameRefs(pair.desired, to),
		...pair.live === void 0 ? {} : { live: renameRefs(pair.live, to) },
		...pair.at === void 0 ? {} : { at: pair.at }
	})), replaced = entry.replaced === null ? null : to.get(entry.replaced) ?? entry.replaced;
	return address === entry.address && replaced === entry.replaced && JSON.stringify([
		leaves,
		kept,
		pulled
	]) === JSON.stringify([
		entry.leaves,
		entry.kept,
		entry.pulled
	]) ? entry : {
		...entry,
		address,
		leaves,
		kept,
		pulled,
		replaced,
		...movedScores(entry, leaves)
	};
}
function renameRefs(form, to) {
	let walk = (value) => {
		if (value instanceof require_model.O) {
			let now = to.get(value.address);
			return now === void 0 ? value : new require_model.O(now, {
				version: value.version,
				external: value.external
			});
		}
		return Array.isArray(value) ? value.map(walk) : typeof value == "object" && value && Object.getPrototypeOf(value) === Object.prototype ? require_model.P(value, walk) : value;
	};
	return require_model.L(walk(require_model.M(form)));
}
Object.defineProperty(exports, "a", {
	enumerable: !0,
	get: function() {
		return renameRefs;
	}
}), Object.defineProperty(exports, "c", {
	enumerable: !0,
	get: function() {
		return scoresOf;
	}
}), Object.defineProperty(exports, "i", {
	enumerable: !0,
	get: function() {
		return moveEntry;
	}
}), Object.defineProperty(exports, "n", {
	enumerable: !0,
	get: function() {
		return followRenames;
	}
}), Object.defineProperty(exports, "o", {
	enumerable: !0,
	get: function() {
		return fittingScores;
	}
}), Object.defineProperty(exports, "r", {
	enumerable: !0,
	get: function() {
		return moveEntries;
	}
}), Object.defineProperty(exports, "s", {
	enumerable: !0,
	get: function() {
		return scoresFor;
	}
}), Object.defineProperty(exports, "t", {
	enumerable: !0,
	get: function() {
		return departedOf;
	}
});
