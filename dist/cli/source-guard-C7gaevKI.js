const require_check = require("./check-BrNmtUsS.js"), require_model = require("./model-DVHFMB8j.js"), require_guard_codes = require("./guard-codes-0uzHBZE9.js");
// build/run/open/source-guard.js
async function judgeSource(facts) {
	let verdict = {
		standing: "on",
		refusals: [],
		notes: []
	};
	return await judgeAge(facts, verdict), judgeChanges(facts, verdict), verdict;
}
function refuseSource(verdict) {
	let [first, ...others] = verdict.refusals;
	if (first === void 0) return;
	let also = others.map((one) => ` Also: ${one.message} ${one.remedy}`).join("");
	throw new require_model.at(first.code, `${first.message} Nothing was changed.`, `${first.remedy}${also}`, 3);
}
const ALLOW = "--allow-older (in the Action: allow-older: true)";
async function judgeAge(facts, verdict) {
	let { commit, ledger, allowOlder } = facts, applied = appliedCommit(ledger);
	if (applied === null) return;
	let by = ledger.head === void 0 ? "interrupted run" : `ledger ${ledger.head.sequence}`, last = `${short(applied)}, the last applied commit (${by})`;
	if (commit === null) {
		verdict.notes.push({
			code: require_guard_codes.t.noCommit.code,
			message: `There is no commit here, so it is unknown whether these files are older than ${last}.`,
			remedy: "Apply from a clone of the repository to have this checked."
		});
		return;
	}
	let relation = await facts.relate(applied, commit), remark = ageRemark(relation, short(commit), last);
	if (remark === void 0) return;
	let excuse = await excuseFor(facts, relation, applied, commit, last);
	excuse === void 0 ? allowOlder ? (verdict.standing = "moved", verdict.notes.push({
		code: require_guard_codes.t.allowed.code,
		message: `${remark.message} Allowed by ${ALLOW}.`,
		remedy: "From now on, this commit counts as the last applied one."
	})) : (verdict.standing = relation.is === "unrelated" ? "apart" : "refused", verdict.refusals.push(remark)) : (verdict.standing = relation.is === "older" ? "again" : "moved", verdict.notes.push(excuse));
}
async function excuseFor(facts, relation, applied, commit, last) {
	let here = short(commit), files = facts.ledger.head === void 0 ? void 0 : require_check.r(facts.ledger.head.source), isComplete = relation.is === "unrelated", same = files && await facts.sameFiles(files, applied, commit, isComplete);
	if (same !== void 0) {
		let which = same === commit ? "it" : `commit ${short(same)} of its history`;
		return {
			code: require_guard_codes.t.sameFiles.code,
			message: `Commit ${here} does not descend from ${last}, but ${which} has the same configured files, so it is not older.`,
			remedy: relation.is === "older" ? `Apply keeps ${short(applied)} as the last applied commit.` : "Apply records this commit as the last applied one."
		};
	}
	let merge = relation.is === "older" ? void 0 : await facts.mergeOf(applied, commit);
	if (merge !== void 0) return {
		code: require_guard_codes.t.merged.code,
		message: `Commit ${here} does not descend from ${last}, but from ${short(merge)}, the merge of its pull request, so it is not older.`,
		remedy: "Apply records this commit as the last applied one."
	};
}
function appliedCommit({ head, entries }) {
	if (head !== void 0) return head.source.commit;
	for (let { commit } of entries.values()) if (commit !== null) return commit;
	return null;
}
function ageRemark(relation, here, last) {
	switch (relation.is) {
		case "same":
		case "newer": return;
		case "older": return {
			code: require_guard_codes.t.older.code,
			message: `Commit ${here} is older than ${last}: applying it would undo later changes.`,
			remedy: `Apply the newest commit. To go back on purpose, pass ${ALLOW}.`
		};
		case "unrelated": return {
			code: require_guard_codes.t.unrelated.code,
			message: `Commit ${here} does not descend from ${last}: applying it could undo its changes.`,
			remedy: `Merge it or rebase onto it, then apply. If the history was rewritten on purpose, pass ${ALLOW} once.`
		};
		case "unknown": return {
			code: require_guard_codes.t.noHistory.code,
			message: `Cannot tell whether commit ${here} is older than ${last}: the history between them is not in this clone and could not be fetched (${relation.why}).`,
			remedy: `In a workflow, set the input fetch-depth of actions/checkout to 0. To apply without this check, pass ${ALLOW}. To fetch the whole history: git fetch --unshallow`
		};
	}
}
function judgeChanges({ target, changed, commit }, verdict) {
	if (changed.length === 0) return;
	let verb = changed.length === 1 ? "has" : "have";
	target.requireClean ? verdict.refusals.push({
		code: require_guard_codes.t.unclean.code,
		message: `${listed(changed)} ${verb} uncommitted changes, and target ${target.name} sets require_clean.`,
		remedy: "Commit or undo the changes, then apply again."
	}) : verdict.notes.push({
		code: require_guard_codes.t.dirty.code,
		message: `${listed(changed)} ${verb} uncommitted changes.`,
		remedy: `Commit them first; otherwise apply records that its files differ from ${commit === null ? "every commit" : `commit ${short(commit)}`}.`
	});
}
function listed(files) {
	let shown = files.slice(0, 5).join(", ");
	return files.length > 5 ? `${shown} and ${files.length - 5} more` : shown;
}
function short(commit) {
	return commit.slice(0, 7);
}
Object.defineProperty(exports, "n", {
	enumerable: !0,
	get: function() {
		return refuseSource;
	}
}), Object.defineProperty(exports, "t", {
	enumerable: !0,
	get: function() {
		return judgeSource;
	}
});
