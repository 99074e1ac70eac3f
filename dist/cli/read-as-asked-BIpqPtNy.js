const require_json = require("./json-B8hWaPMb.js"), require_providers = require("./providers-DiuYzzPY.js");
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
	get open() {
		return this.#needs.size;
	}
	takeNeeds() {
		let needs = [...this.#needs.entries()].sort(([a], [b]) => require_json.t(a, b)).map(([, need]) => need);
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
		case "object": return `object ${require_providers.u(need.kind, need.partition)} ${need.id}`;
		default: return `${need.ask} ${need.raw}?${queryText(need.query)}`;
	}
}
function queryText(query) {
	return Object.entries(query).sort(([a], [b]) => require_json.t(a, b)).map(([name, value]) => `${name}=${value}`).join("&");
}
// build/run/read-as-asked.js
async function readAsAsked(reader, judge, snapshot = new Snapshot()) {
	let asked = new Set();
	for (;;) {
		let judged = judge(snapshot);
		if (!("needs" in judged)) return {
			result: judged,
			reads: {
				objects: snapshot.size.objects,
				requests: asked.size
			}
		};
		if (judged.needs.length === 0) throw Error("the decision is not complete, but asks for nothing");
		for (let need of judged.needs) {
			let key = needKey(need);
			if (asked.has(key)) throw Error(`the decision asks again for what was read: ${key}`);
			asked.add(key);
		}
		await Promise.all(judged.needs.map(async (need) => {
			snapshot.put(need, await reader.answer(need));
		}));
	}
}
function readAll(reader, questions, snapshot) {
	return readAsAsked(reader, () => {
		let next = questions.next();
		return next.done === !0 ? next.value : { needs: next.value };
	}, snapshot);
}
Object.defineProperty(exports, "i", {
	enumerable: !0,
	get: function() {
		return needKey;
	}
}), Object.defineProperty(exports, "n", {
	enumerable: !0,
	get: function() {
		return readAsAsked;
	}
}), Object.defineProperty(exports, "r", {
	enumerable: !0,
	get: function() {
		return Snapshot;
	}
}), Object.defineProperty(exports, "t", {
	enumerable: !0,
	get: function() {
		return readAll;
	}
});
