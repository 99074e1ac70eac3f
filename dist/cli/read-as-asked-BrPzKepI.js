const require_snapshot = require("./snapshot-rokM-iLQ.js");
// build/run/read-as-asked.js
async function readAsAsked(reader, judge, snapshot = new require_snapshot.t()) {
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
			let key = require_snapshot.n(need);
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
Object.defineProperty(exports, "n", {
	enumerable: !0,
	get: function() {
		return readAsAsked;
	}
}), Object.defineProperty(exports, "t", {
	enumerable: !0,
	get: function() {
		return readAll;
	}
});
