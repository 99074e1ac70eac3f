const require_model = require("./model-CQuGHFup.js"), require_closest = require("./closest-D7ENJx0f.js"), require_three_way = require("./three-way-DIM1gAR_.js"), require_plan_target = require("./plan-target-CLuCUOpt.js"), require_edit_entries = require("./edit-entries-CpMHl9Ep.js"), require_exit_code = require("./exit-code-DISm0ysT.js");
// build/compare/trace.js
function traceOf(kind, seen, before) {
	let trace = (seen && kind.trace?.(seen.object)) ?? before?.trace;
	return trace == null || require_closest.l(trace) && Object.keys(trace).length === 0 ? {} : { trace };
}
// build/apply/record/entries.js
function emptyEntry(resource, run) {
	return {
		kind: resource.kind.name,
		address: resource.address,
		partition: resource.partition,
		id: null,
		witness: { created_at: null },
		origin: "created",
		generation: 0,
		leaves: {},
		observed: {},
		seen: {},
		kept: {},
		pulled: {},
		secrets: {},
		protect: run.protects(resource),
		version: null,
		launch: null,
		replaced: null,
		commit: run.plan.source.commit
	};
}
function writtenForms(resource, run) {
	return require_three_way.t(resource, run.names, resource.settings.ignore ?? []);
}
function recordedForms(resource, { names, plan, base, matches }) {
	let forms = writtenForms(resource, { names }), ids = unknownIds(resource, names, (address) => base.entries.has(address) || matches.get(address)?.entry !== void 0 || plan.changes.some((change) => change.address === address));
	return ids.size === 0 ? forms : require_model.P(forms, (form) => require_edit_entries.a(form, ids));
}
function unknownIds({ refs }, names, isKnown) {
	let ids = new Map();
	for (let ref of refs) {
		let id = ref.external || ref.version !== void 0 ? void 0 : names.idOf(ref);
		id !== void 0 && !isKnown(ref.address) && ids.set(ref.address, `id:${id}`);
	}
	return ids;
}
function entryAfter(run, resource, change, parts) {
	let before = run.entryOf(resource.address), leaves = recordedForms(resource, run);
	for (let path of Object.keys(change.kept)) {
		let old = before?.leaves[path];
		old === void 0 ? delete leaves[path] : leaves[path] = old;
	}
	let unnamed = parts.unnamed ?? unnamedNow(resource, parts.seen) ?? { ...before?.seen };
	for (let lost of parts.lost ?? []) {
		if (Object.hasOwn(leaves, lost.path)) continue;
		let old = before?.leaves[lost.path];
		lost.isAsBefore && lost.author !== "somebody" && old !== void 0 ? leaves[lost.path] = old : unnamed[lost.path] = require_three_way.a(lost.sent);
	}
	let observed = {
		...stillWritten(before?.observed ?? {}, leaves, change),
		...parts.observed
	};
	return {
		...emptyEntry(resource, run),
		id: parts.id,
		witness: { created_at: parts.seen?.createdAt ?? before?.witness.created_at ?? null },
		origin: parts.origin,
		generation: parts.generation,
		leaves,
		observed,
		seen: unnamed,
		kept: change.kept,
		pulled: keptPulls(before, change),
		secrets: secretsAfter(run, resource, before),
		version: parts.version ?? parts.seen?.version ?? before?.version ?? null,
		...traceOf(resource.kind, parts.seen, before),
		...overwrittenAfter(before, change),
		...renamedAfter(before, resource),
		...scoresAfter(run, leaves, resource.address, before)
	};
}
function scoresAfter({ scores, renames }, leaves, address, before) {
	let known = before?.scores === void 0 ? void 0 : require_edit_entries.n(before, renames).scores;
	return require_edit_entries.o(leaves, [scores.get(address), known]);
}
function renamedAfter(before, { settings }) {
	let done = before?.renamed_from ?? null;
	return done === null || settings.renamed_from !== done ? {} : { renamed_from: done };
}
function overwrittenAfter(before, { decision }) {
	let overwritten = decision ?? before?.overwritten ?? null;
	return overwritten === null ? {} : { overwritten };
}
function unnamedNow({ kind, leaves }, seen) {
	if (seen !== void 0) return require_three_way.p(kind, seen.object, leaves);
}
function keptPulls(before, change) {
	return Object.fromEntries(Object.entries(before?.pulled ?? {}).filter(([path]) => Object.hasOwn(change.kept, path)));
}
function stillWritten(observed, leaves, change) {
	let rewritten = new Set(change.leaves.map((leaf) => leaf.path));
	return Object.fromEntries(Object.entries(observed).filter(([path]) => path in leaves && !rewritten.has(path)));
}
function secretsAfter(run, resource, before) {
	let sent = new Set(run.plan.secret_writes.filter((one) => one.write && one.address === resource.address).map((one) => one.field)), secrets = {};
	for (let { path, value } of resource.secrets.values()) {
		let known = before?.secrets[path];
		if (!sent.has(path)) {
			known !== void 0 && (secrets[path] = known);
			continue;
		}
		let intended = run.intents?.get(resource.address)?.secrets[path];
		if (intended !== void 0) {
			secrets[path] = intended;
			continue;
		}
		let text = require_plan_target.R(value, run.deps.secret), variable = value instanceof require_model.k ? value.name : null;
		text !== void 0 && (secrets[path] = require_plan_target.L(text, variable, run.deps.randomBytes(16)));
	}
	return secrets;
}
function generationOf(run, change) {
	return run.intents.get(change.address)?.generation ?? 0;
}
// build/run/finish-ledger.js
async function finishLedger(begun, clock) {
	try {
		return {
			state: "written",
			revision: await begun.finish(new Date(clock.now()).toISOString()),
			message: null
		};
	} catch (error) {
		return failedLedger(error);
	}
}
const NOT_DONE = new Set([
	"failed",
	"blocked",
	"not attempted",
	"held",
	"unreadable"
]);
async function endApply(begun, outcomes, before, clock) {
	if (!(outcomes.length > 0 && outcomes.every((one) => NOT_DONE.has(one.outcome) && !require_exit_code.i(one)))) return finishLedger(begun, clock);
	try {
		let left = await begun.release();
		if (left === void 0) return finishLedger(begun, clock);
		let { revision } = left;
		return {
			state: revision === before ? "unchanged" : "written",
			revision,
			message: null
		};
	} catch (error) {
		return failedLedger(error);
	}
}
function failedLedger(error) {
	let message = error instanceof Error ? error.message : String(error), remedy = error instanceof require_model.at ? error.remedy : void 0;
	return {
		state: "failed",
		revision: null,
		message: remedy === void 0 ? message : `${message} ${remedy}`
	};
}
// build/run/marks.js
function marksOf(session, launched, protects) {
	return session.ledger.head?.experiments_marked === !0 ? [] : session.desired.resources.filter((resource) => resource.kind.lifecycle === "launch" && !launched.has(resource.address)).filter((resource) => (session.ledger.entries.get(resource.address)?.launch ?? null) === null).map((resource) => ({
		...emptyEntry(resource, {
			plan: session,
			protects
		}),
		origin: "adopted",
		launch: {
			state: "undecided",
			content: resource.contentDigest,
			key: null,
			route: null,
			body: null,
			sent_at: null,
			status: null
		}
	}));
}
function knowsExperiments(session) {
	let { leftOut, unread } = session.desired, isSeen = unread.length === 0 && leftOut.every(({ kind }) => kind.lifecycle !== "launch");
	return session.policy.rollback === void 0 && (session.config.file === null || session.complete && isSeen) || session.ledger.head?.experiments_marked === !0;
}
Object.defineProperty(exports, "a", {
	enumerable: !0,
	get: function() {
		return finishLedger;
	}
}), Object.defineProperty(exports, "c", {
	enumerable: !0,
	get: function() {
		return generationOf;
	}
}), Object.defineProperty(exports, "d", {
	enumerable: !0,
	get: function() {
		return unknownIds;
	}
}), Object.defineProperty(exports, "f", {
	enumerable: !0,
	get: function() {
		return writtenForms;
	}
}), Object.defineProperty(exports, "i", {
	enumerable: !0,
	get: function() {
		return failedLedger;
	}
}), Object.defineProperty(exports, "l", {
	enumerable: !0,
	get: function() {
		return recordedForms;
	}
}), Object.defineProperty(exports, "n", {
	enumerable: !0,
	get: function() {
		return marksOf;
	}
}), Object.defineProperty(exports, "o", {
	enumerable: !0,
	get: function() {
		return emptyEntry;
	}
}), Object.defineProperty(exports, "p", {
	enumerable: !0,
	get: function() {
		return traceOf;
	}
}), Object.defineProperty(exports, "r", {
	enumerable: !0,
	get: function() {
		return endApply;
	}
}), Object.defineProperty(exports, "s", {
	enumerable: !0,
	get: function() {
		return entryAfter;
	}
}), Object.defineProperty(exports, "t", {
	enumerable: !0,
	get: function() {
		return knowsExperiments;
	}
}), Object.defineProperty(exports, "u", {
	enumerable: !0,
	get: function() {
		return secretsAfter;
	}
});
