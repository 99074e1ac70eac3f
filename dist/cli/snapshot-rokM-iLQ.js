const require_closest = require("./closest-D7ENJx0f.js"), require_model = require("./model-CQuGHFup.js");
// build/compare/snapshot.js
var Snapshot = class {
	#answers;
	#needs = new Map();
	constructor(answers = new Map()) {
		this.#answers = answers;
	}
	list(kind, partition) {
		return this.#ask({
			ask: "list",
			kind,
			partition
		});
	}
	listAgain(kind, partition) {
		return this.#ask({
			ask: "list",
			kind,
			partition,
			again: !0
		});
	}
	object(kind, partition, id) {
		return this.#ask({
			ask: "object",
			kind,
			partition,
			id
		});
	}
	raw(raw, query = {}) {
		return this.#ask({
			ask: "raw",
			raw,
			query
		});
	}
	rows(raw) {
		return this.#ask({
			ask: "rows",
			raw,
			query: {}
		});
	}
	#ask(need) {
		let key = needKey(need), answer = this.#answers.get(key);
		return answer === void 0 && this.#needs.set(key, need), answer;
	}
	answerTo(need) {
		return this.#answers.get(needKey(need));
	}
	get open() {
		return this.#needs.size;
	}
	takeNeeds() {
		let needs = [...this.#needs.entries()].sort(([a], [b]) => require_closest.i(a, b)).map(([, need]) => need);
		return this.#needs.clear(), needs;
	}
	put(need, answer) {
		this.#answers.set(needKey(need), answer);
	}
	get size() {
		let objects = 0;
		for (let answer of this.#answers.values()) answer.state === "rows" ? objects += answer.rows.length : answer.state === "object" && (objects += 1);
		return {
			answers: this.#answers.size,
			objects
		};
	}
};
function needKey(need) {
	switch (need.ask) {
		case "list": return `list${`${need.twice === !0 ? "2" : ""}${need.again === !0 ? " again" : ""}`} ${need.kind.name} ${need.partition}?${queryText(need.narrow ?? {})}`;
		case "object": return `object ${require_model.q(need.kind, need.partition)} ${need.id}`;
		default: return `${need.ask} ${need.raw}?${queryText(need.query)}`;
	}
}
function queryText(query) {
	return Object.entries(query).sort(([a], [b]) => require_closest.i(a, b)).map(([name, value]) => `${name}=${value}`).join("&");
}
Object.defineProperty(exports, "n", {
	enumerable: !0,
	get: function() {
		return needKey;
	}
}), Object.defineProperty(exports, "t", {
	enumerable: !0,
	get: function() {
		return Snapshot;
	}
});
