require("./rolldown-runtime-DUzk6_NY.js");
const require_model = require("./model-CQuGHFup.js"), require_closest = require("./closest-D7ENJx0f.js"), require_open_files = require("./open-files-B4SDOPGi.js"), require_since_commit = require("./since-commit-CFPLJSuI.js"), require_trial_entries = require("./trial-entries--yWjlPjw.js"), require_record_findings = require("./record-findings-DrjS_pmJ.js"), require_trial_report = require("./trial-report-CjM0k4jt.js");
// build/run/trial/recorded-trials.js
async function recordedTrials({ opened, planned }, findBefore = async () => require_since_commit.t) {
	let trials = await require_trial_entries.t(opened.offline);
	if (trials === void 0) return null;
	let found = {
		trials: [],
		older: [],
		unread: []
	};
	try {
		let book = opened.session.store.trials(), { records, damaged } = await book.read();
		found.unread.push(...damaged.map((one) => require_record_findings.n(one).message));
		let ended = records.filter(require_trial_entries.o);
		if (ended.length === 0) return found;
		let asker = require_since_commit.r(opened, planned, trials, await findBefore(trials), readBy(planned));
		for (let entry of require_trial_entries.i(trials, opened.offline, [])) {
			let last = await lastAnswer(entry, ended.filter(({ trial }) => trial === entry.name), {
				planned,
				asker,
				book
			});
			if (last === void 0) continue;
			let { isSame, kept, ...rest } = last, known = {
				entry,
				target: opened.session.target.name,
				workflow: entry.label,
				question: last.record.question,
				...rest
			}, criteria = require_trial_entries.l(kept.criteria, trials.judges, planned), report = require_trial_report.i(known, kept.results, criteria, { isRecorded: !0 }), notes = entry.swap === null ? [...report.notes, NOT_LOOKED] : report.notes;
			(isSame ? found.trials : found.older).push({
				...report,
				notes
			});
		}
		return found;
	} catch (error) {
		if (!(error instanceof require_model.at) && !(error instanceof require_open_files.t)) throw error;
		let [first] = error instanceof require_open_files.t ? error.findings.filter(isError) : [];
		return {
			trials: [],
			older: [],
			unread: [...found.unread, first?.message ?? error.message]
		};
	}
}
const isError = ({ severity }) => severity === "error", NOT_LOOKED = "The trial has no swap, and which prompts the workflow uses now was not looked up.";
function readBy({ snapshot }) {
	return { answer: async (need) => snapshot.answerTo(need) ?? { state: "missing" } };
}
async function lastAnswer(entry, own, { planned, asker, book }) {
	let newest = [...own].sort((a, b) => Date.parse(b.asked_at) - Date.parse(a.asked_at)), named = entry.swap === null ? void 0 : await asker.changed(entry, entry.swap), same = [], older = [];
	for (let record of newest) {
		let { changed, findings } = named ?? await asker.changed(entry, swapsOf(record, entry, planned));
		if (changed.length === 0) continue;
		let isSame = asker.question(entry, changed).question === record.question && !require_model.ct(findings);
		(isSame ? same : older).push({
			record,
			changed,
			findings,
			isSame
		});
	}
	for (let candidate of [...same, ...older]) {
		let kept = require_trial_entries.c(await book.results(candidate.record));
		if (kept !== void 0) return {
			...candidate,
			kept
		};
	}
}
function swapsOf({ asked }, entry, { names }) {
	let { swaps } = asked, users = (Array.isArray(swaps) ? swaps : []).flatMap((swap) => {
		if (!require_closest.l(swap) || !require_closest.l(swap.base)) return [];
		let { node, field } = swap, { kind, id } = swap.base;
		return typeof node != "string" || typeof field != "string" || typeof kind != "string" ? [] : typeof id == "number" || typeof id == "string" ? [{
			node,
			field,
			kind,
			id
		}] : [];
	});
	return require_since_commit.a(users, entry, (kind, id) => names.addressOf(kind, id));
}
exports.recordedTrials = recordedTrials;
