const require_rolldown_runtime = require("./rolldown-runtime-DUzk6_NY.js"), require_model = require("./model-CQuGHFup.js"), require_closest = require("./closest-D7ENJx0f.js"), require_codes = require("./codes-CCyt0aRV.js"), require_record_codes = require("./record-codes-BYiOFCFI.js"), require_file_store = require("./file-store-ap6vzV7T.js"), require_open_store = require("./open-store-DynNTUis.js"), require_open_files = require("./open-files-B4SDOPGi.js"), require_guard_codes = require("./guard-codes-BluyiEX4.js"), require_commit_files = require("./commit-files-zkow6vAn.js"), require_work_tree = require("./work-tree-Bva6eVSc.js"), require_trial_codes = require("./trial-codes-wnnZ9Fn0.js");
let node_fs = require("node:fs"), node_path = require("node:path");
node_path = require_rolldown_runtime.a(node_path, 1);
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
	let here = short(commit), files = facts.ledger.head === void 0 ? void 0 : require_file_store.et(facts.ledger.head.source), isComplete = relation.is === "unrelated", same = files && await facts.sameFiles(files, applied, commit, isComplete);
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
// build/run/open/neighbours.js
function neighboursOf({ config, git, checkout }) {
	let targets = [...config.targets.keys()];
	return config.isNamespaceWritten ? { targets } : {
		targets,
		isGone: async (file) => {
			let relative = node_path.default.posix.normalize(file);
			return node_path.default.posix.isAbsolute(relative) || relative.split("/").includes("..") || await isThere(node_path.default.join(config.root, relative)) ? !1 : git.root === null || checkout.index !== void 0 && checkout.index.files.get(`${require_open_files.l(git.root, config.root)}${relative}`)?.isSkipped !== !0;
		}
	};
}
async function isThere(file) {
	return node_fs.promises.lstat(file).then(() => !0, (error) => !(error instanceof Error && "code" in error && /^(ENOENT|ENOTDIR)$/.test(`${error.code}`)));
}
// build/run/open/open-source.js
async function openSource(offline, ledger, allowOlder, io) {
	let { root, commit, changed: entries } = offline.git, git = root === null ? null : io.openGit(root), uncommitted = git === null || root === null ? [] : await require_work_tree.t({
		root,
		changed: entries
	}, git, offline), source = {
		commit,
		dirty: uncommitted.length > 0
	}, files = commitFiles(offline, git), verdicts = new Map(), judge = (from = commit) => {
		let verdict = verdicts.get(from) ?? judgeSource({
			target: offline.target,
			ledger,
			commit: from,
			changed: uncommitted.map(({ file }) => file),
			allowOlder,
			...gitFacts(files, git, require_open_store.i, io.mergesOf)
		});
		return verdicts.set(from, verdict), verdict;
	};
	return {
		source,
		uncommitted,
		judge,
		recorded: () => recordedSource(source, files, ledger, judge)
	};
}
function gitFacts(files, git, remoteOf, mergesOf) {
	return {
		relate: async (applied, here) => git === null ? {
			is: "unknown",
			why: "there is no git repository"
		} : require_open_store.c(git, () => remoteOf(git), applied, here),
		sameFiles: async (wanted, applied, here, further) => {
			if (files === void 0 || git === null) return;
			let own = await files.find(wanted, [here]);
			return own !== void 0 || !further ? own : files.find(wanted, await require_open_store.o(git, applied, here));
		},
		mergeOf: async (applied, here) => {
			if (git !== null) {
				for (let merge of await mergesOf?.(applied) ?? []) if (merge === here || await require_open_store.s(git, merge, here)) return merge;
			}
		}
	};
}
async function recordedSource(source, commits, ledger, judge) {
	if (source.commit === null || source.dirty) return source;
	if (ledger.head !== void 0 && (await judge()).standing === "again") return ledger.head.source;
	let files = await commits?.of(source.commit);
	return files === void 0 ? source : {
		...source,
		files
	};
}
function commitFiles({ git: { root }, config, target, desired }, git) {
	if (git === null || root === null || config.file === null) return;
	let below = require_open_files.u(root, config.root);
	if (below !== void 0) return new require_commit_files.t(git, {
		below,
		file: config.file,
		target: target.name
	}, desired.sources);
}
// build/run/open/refuse-elsewhere.js
async function refuseElsewhere(store, wanted, neighbours, { place, words: { account } }) {
	let [found, ...others] = await store.elsewhere(wanted, neighbours);
	if (found !== void 0) throw found.remote === null ? found.movedFrom === null ? new require_model.at(require_record_codes.n.elsewhere.code, `Target ${wanted.target} has no ledger yet in namespace ${wanted.namespace} (${store.place}), but ${described(found)} belongs to the same platform, ${account} and configuration file${more(others)}. To a second ledger, everything applied so far would look like somebody else's.`, `To start a new ledger on purpose, remove ${found.place} first. After renaming the repository, its remote or the target, continue with the old ledger: ${rebindLine(found, wanted, place)}`) : new require_model.at(require_record_codes.n.elsewhere.code, `Target ${wanted.target} has no ledger yet in namespace ${wanted.namespace} (${store.place}), but ${described(found)} belongs to the same platform, ${account} and target, and its configuration file ${found.movedFrom} is no longer in this checkout${more(others)}. To a second ledger, everything applied so far would look like somebody else's.`, `If ${wanted.configuration} is a different configuration, give it a namespace of its own. If the file was moved, continue with its ledger: ${rebindLine(found, wanted, place)}`) : new require_model.at(require_record_codes.n.inUpstream.code, `Target ${wanted.target} has no ledger yet (${store.place}), but remote ${found.remote} has one with this name. To a second ledger, everything applied so far would look like somebody else's.`, `If this fork goes its own way, give its configuration another namespace. To apply with the ledger of ${found.remote}: git config pipelines-sync.remote ${found.remote}`);
}
function described({ namespace, target, sequence, place }) {
	return `ledger ${sequence} of target ${target} in namespace ${namespace} (${place})`;
}
function more(others) {
	return others.length === 0 ? "" : ` (likewise ${others.map(({ place }) => place).join(", ")})`;
}
function rebindLine(found, wanted, place) {
	let target = found.target === wanted.target ? [] : ["--from-target", found.target];
	return require_model.bt(require_model._t(require_model.yt("ledger", "rebind", "--from", found.namespace, ...target), place), "sh");
}
// build/run/trial/head-mark.js
function headEnd({ question, attempt }) {
	return ` (trial ${attempt === 1 ? question.slice(0, 8) : require_closest.o({
		question,
		attempt
	}, 8)})`;
}
function mayBeHead(kind, row) {
	let name = require_model.Q(kind, row);
	return typeof name == "string" && / \(trial [0-9a-f]{8}\)$/.test(name);
}
function headMark({ question, attempt }) {
	return `pipelines-sync, trial ${question}${attempt === 1 ? "" : `.${attempt}`}`;
}
function isMarked(description, mark) {
	return typeof description == "string" && (description === mark || description.startsWith(`${mark}, `));
}
function isHead(kind, object, { name, ...attempt }, isRow) {
	let { description } = object;
	return (isMarked(description, headMark(attempt)) || isRow && typeof description != "string") && name.endsWith(headEnd(attempt)) && require_model.Q(kind, object) === name;
}
// build/run/trial/record-findings.js
function damagedRecord({ place, why, isNewer }) {
	return {
		code: require_record_codes.t.damaged.code,
		severity: "warning",
		message: `The record of a trial cannot be used: ${place} (${why}). What the trial made is not hidden, and not cleaned up.`,
		...isNewer ? { remedy: "Update pipelines-sync." } : {
			remedy: "Look on the platform for what the trial made. To remove the record.",
			command: require_model.yt("trial", "--drop-damaged")
		}
	};
}
function damagedOf(trial, damaged) {
	return damaged.filter(({ file }) => require_file_store.d(file, trial));
}
function recordElsewhere({ trial, asked }, { account }) {
	let where = [asked.base_url, ...asked.account === account ? [] : [`account ${asked.account}`]];
	return {
		...require_codes.n(require_trial_codes.t.elsewhere),
		message: `The record of trial ${trial} is about another place (${where.join(", ")}); what it names there stays.`,
		remedy: "Clean up with the base URL and the key of that place."
	};
}
function isFrom({ asked }, origin) {
	return asked.base_url === origin.base_url && asked.account === origin.account;
}
Object.defineProperty(exports, "a", {
	enumerable: !0,
	get: function() {
		return headEnd;
	}
}), Object.defineProperty(exports, "c", {
	enumerable: !0,
	get: function() {
		return mayBeHead;
	}
}), Object.defineProperty(exports, "d", {
	enumerable: !0,
	get: function() {
		return gitFacts;
	}
}), Object.defineProperty(exports, "f", {
	enumerable: !0,
	get: function() {
		return openSource;
	}
}), Object.defineProperty(exports, "h", {
	enumerable: !0,
	get: function() {
		return refuseSource;
	}
}), Object.defineProperty(exports, "i", {
	enumerable: !0,
	get: function() {
		return recordElsewhere;
	}
}), Object.defineProperty(exports, "l", {
	enumerable: !0,
	get: function() {
		return refuseElsewhere;
	}
}), Object.defineProperty(exports, "m", {
	enumerable: !0,
	get: function() {
		return judgeSource;
	}
}), Object.defineProperty(exports, "n", {
	enumerable: !0,
	get: function() {
		return damagedRecord;
	}
}), Object.defineProperty(exports, "o", {
	enumerable: !0,
	get: function() {
		return headMark;
	}
}), Object.defineProperty(exports, "p", {
	enumerable: !0,
	get: function() {
		return neighboursOf;
	}
}), Object.defineProperty(exports, "r", {
	enumerable: !0,
	get: function() {
		return isFrom;
	}
}), Object.defineProperty(exports, "s", {
	enumerable: !0,
	get: function() {
		return isHead;
	}
}), Object.defineProperty(exports, "t", {
	enumerable: !0,
	get: function() {
		return damagedOf;
	}
}), Object.defineProperty(exports, "u", {
	enumerable: !0,
	get: function() {
		return commitFiles;
	}
});
