const require_index = require("./index.js"), require_codes = require("./codes-CCyt0aRV.js"), require_model = require("./model-BZhztCQP.js"), require_kind = require("./kind-mJ6EOgVK.js");
// build/run/trial/tried-content.js
function trialsWithResults(records, origin) {
	return records.flatMap((record) => {
		if (!require_index.i(record) || !require_index.g(record, origin)) return [];
		let { swaps: asked } = record.asked;
		return [{
			record,
			swaps: (Array.isArray(asked) ? asked : []).flatMap(readSwap)
		}];
	});
}
function readSwap(swap) {
	if (!require_model.U(swap) || typeof swap.head != "string" || !require_model.U(swap.base)) return [];
	let { head } = swap, { kind, id, slug } = swap.base;
	return typeof slug == "string" ? [{
		head,
		slug
	}] : typeof kind == "string" && require_kind.i(id) ? [{
		head,
		kind,
		id
	}] : [];
}
function exchanges({ swaps }, object) {
	return swaps.some((swap) => isOf(swap, object));
}
function triedWith(content, trials) {
	return trials.filter(({ swaps }) => swaps.some((swap) => isOf(swap, content) && swap.head === content.digest)).map((one) => {
		let others = one.swaps.filter((swap) => !isOf(swap, content));
		return {
			...one,
			with: others.map((swap) => "slug" in swap ? swap.head : {
				kind: swap.kind,
				id: swap.id
			})
		};
	}).sort((a, b) => endOf(b) - endOf(a));
}
function endOf({ record: { end, asked_at } }) {
	return Date.parse(end?.at ?? asked_at);
}
async function newestAnswers(tried, resultsOf) {
	let newest = new Map();
	for (let one of tried) {
		let { trial } = one.record;
		if (newest.has(trial)) continue;
		let kept = await resultsOf(one.record);
		kept !== void 0 && newest.set(trial, {
			...one,
			kept
		});
	}
	return [...newest.values()];
}
function isOf(swap, { kind, id }) {
	return "kind" in swap && swap.kind === kind && swap.id === id;
}
function scoreOf({ record, kept: { results }, with: others }, { verdict, rows }, nameOf) {
	let { trial, experiment, asked } = record;
	return {
		trial,
		experiment: experiment?.id ?? null,
		at: results.at,
		count: typeof asked.count == "number" ? asked.count : results.head.tasks.length,
		verdict,
		with: [...new Set(others.map((one) => typeof one == "string" ? one : nameOf(one)))].sort(require_model.R),
		rows: rows.map(({ what, name, address, unit, base, head, change, word }) => ({
			what,
			name,
			address,
			unit,
			change,
			word,
			base: {
				n: base.n,
				value: base.value
			},
			head: {
				n: head.n,
				value: head.value
			}
		}))
	};
}
// build/run/trial/applied-scores.js
const RECORDING = new Set([
	"update",
	"replace",
	"create",
	"adopt",
	"converge"
]), UNNAMED = {
	gate: [],
	tolerance: {
		default: .05,
		of: {}
	}
};
async function appliedScores(opened, planned, host) {
	let { offline, session } = opened, trials = await require_index.n(offline);
	if (trials === void 0 || session.policy.rollback !== void 0) return new Map();
	let changes = planned.plan.changes.filter(({ action }) => RECORDING.has(action));
	if (changes.length === 0) return new Map();
	let note = (why) => require_index.y(host, {
		...require_codes.n(require_index._.noScores),
		message: `The ledger gets no numbers from records of trials that cannot be read: ${why}.`,
		remedy: "The apply goes on without them."
	});
	try {
		let book = session.store.trials(), { records, damaged } = await book.read();
		for (let { place, why } of damaged) note(`${place} (${why})`);
		return await scoresOfChanges(opened, planned, {
			trials,
			changes,
			records,
			resultsOf: onceRead(book, note)
		});
	} catch (error) {
		if (!(error instanceof require_model.g)) throw error;
		return note(require_model.a(error.message)), new Map();
	}
}
function onceRead(book, note) {
	let read = new Map(), one = async (record) => {
		let kept = require_index.a(await book.results(record));
		return kept === void 0 && note(`the results of trial ${record.trial}, asked ${record.asked_at}, are not whole`), kept;
	};
	return (record) => {
		let known = read.get(record) ?? one(record);
		return read.set(record, known), known;
	};
}
async function scoresOfChanges({ session, offline }, planned, { trials, changes, records, resultsOf }) {
	let resources = new Map(session.desired.resources.map((one) => [one.address, one])), recorded = trialsWithResults(records, require_index.s(session)), tried = new Map();
	for (let { address } of changes) {
		let resource = resources.get(address), found = planned.matches.get(address)?.found;
		if (resource === void 0 || found?.state !== "live") continue;
		let object = {
			kind: resource.kind.name,
			id: found.live.id
		};
		if (!recorded.some((one) => exchanges(one, object))) continue;
		let digest = digestOf(resource, planned, trials.words), same = await newestAnswers(digest === void 0 ? [] : triedWith({
			...object,
			digest
		}, recorded), resultsOf);
		same.length > 0 && tried.set(resource, same);
	}
	if (tried.size === 0) return new Map();
	let entries = require_index.r(trials, offline), { plan, names, inputs, matches } = planned, nameOf = ({ kind, id }) => names.addressOf(kind, id) ?? `${kind} id ${id}`;
	return new Map([...tried].map(([resource, found]) => {
		let leaves = require_index.M(resource, {
			plan,
			names,
			base: inputs.base,
			matches
		}), scores = found.map((one) => {
			let entry = entries.find(({ name }) => name === one.record.trial) ?? UNNAMED, { results, criteria } = one.kept, judged = require_index.o(criteria, trials.judges, planned);
			return scoreOf(one, require_index.t(results, judged, entry, one.record.asked), nameOf);
		});
		return [resource.address, require_index.X(leaves, trials.words, scores)];
	}));
}
function digestOf(resource, { names }, words) {
	try {
		let body = require_index.$(resource, require_index.u((ref) => names.idOf(ref)));
		return require_index.l(resource.kind, body, words);
	} catch (error) {
		if (error instanceof require_index.c) return;
		throw error;
	}
}
exports.appliedScores = appliedScores;
