const require_model = require("./model-CQuGHFup.js"), require_closest = require("./closest-D7ENJx0f.js"), require_codes = require("./codes-CCyt0aRV.js"), require_open_files = require("./open-files-B4SDOPGi.js"), require_trial_codes = require("./trial-codes-wnnZ9Fn0.js");
function criteriaOf(shown, kind, { names, plan }) {
	let changes = new Map([...plan.changes, ...plan.held].map(({ address, leaves }) => [address, leaves.map(({ path }) => path)]));
	return shown.map(({ id, name, version, judge, type, range }) => {
		let address = names.addressOf(kind, id) ?? null;
		return {
			name,
			address,
			version,
			judge,
			type,
			range,
			changed: changedParts(address === null ? void 0 : changes.get(address))
		};
	});
}
function changedParts(paths) {
	let own = (paths ?? []).filter((path) => path !== "description" && path !== "display_label");
	return own.length === 0 ? [] : own.every((path) => path === "config.model") ? ["its judge's model"] : ["the criterion"];
}
// build/run/trial/kept-results.js
function hasResults({ end, results }) {
	return end?.state === "done" && results !== null;
}
function keptResults({ results: { base, head, at }, criteria, missing }) {
	return {
		base: keptSide(base),
		head: keptSide(head),
		criteria: criteria.map(keptCriterion),
		at,
		missing
	};
}
function keptCriterion({ id, name, version, judge, type, range }) {
	return {
		id,
		name,
		version,
		judge,
		type,
		range
	};
}
function keptSide({ name, workflow, status, success_count, task_count, tasks, unread }) {
	return {
		name,
		workflow: { ...workflow },
		status,
		success_count,
		task_count,
		tasks: tasks.map(keptTask),
		unread: unread.map((sentence) => sentence.replace(/: .*$/s, "."))
	};
}
function keptTask(task) {
	let { id, link, status, succeeded, input, scores, tokens, cost, latency_ms } = task;
	return {
		id,
		link,
		status,
		succeeded,
		input,
		tokens,
		cost,
		latency_ms,
		scores: require_model.P({ ...scores }, keptScore)
	};
}
function keptScore({ passed, score, error, criterion }) {
	return {
		passed,
		score: typeof score == "string" ? require_closest.o(score, 8) : score,
		...error === void 0 ? {} : { error: "The judge failed." },
		...criterion === void 0 ? {} : { criterion }
	};
}
function readKept(kept) {
	if (kept === null || !isSide(kept.base) || !isSide(kept.head) || !isTime(kept.at) || !isListOf(kept.criteria, isCriterion) || !isCount(kept.missing)) return;
	let { criteria, missing, ...results } = kept;
	return {
		results: {
			...results,
			base: withoutLinks(results.base),
			head: withoutLinks(results.head)
		},
		criteria,
		missing
	};
}
function withoutLinks(side) {
	let tasks = side.tasks.map((task) => ({
		...task,
		link: null
	}));
	return {
		...side,
		workflow: {
			...side.workflow,
			link: null
		},
		tasks
	};
}
const isText = (value) => typeof value == "string", isCount = (value) => Number.isSafeInteger(value) && Number(value) >= 0, isTextOrNone = (value) => value === null || isText(value), isCountOrNone = (value) => value === null || typeof value == "number", isFlagOrNone = (value) => value === null || typeof value == "boolean", isTime = (value) => isText(value) && !Number.isNaN(Date.parse(String(value))), isListOf = (value, fits) => Array.isArray(value) && value.every(fits);
function isSide(side) {
	if (!require_closest.l(side) || !require_closest.l(side.workflow)) return !1;
	let { id, name, link } = side.workflow;
	return [side.name, id].every(isText) && [
		side.status,
		name,
		link
	].every(isTextOrNone) && [side.success_count, side.task_count].every(isCountOrNone) && isListOf(side.unread, isText) && isListOf(side.tasks, isTask);
}
function isTask(task) {
	if (!require_closest.l(task) || !require_closest.l(task.scores)) return !1;
	let { id, link, status, succeeded, input, tokens, cost, latency_ms } = task;
	return [id, status].every(isText) && [link, input].every(isTextOrNone) && [
		tokens,
		cost,
		latency_ms
	].every(isCountOrNone) && isFlagOrNone(succeeded) && Object.values(task.scores).every(isScore);
}
function isScore(one) {
	if (!require_closest.l(one)) return !1;
	let { passed, score, error, criterion } = one;
	return isFlagOrNone(passed) && (isCountOrNone(score) || isText(score)) && [error, criterion].every((text) => text === void 0 || isText(text));
}
const TYPES = new Set([
	"boolean",
	"numeric",
	"rating",
	"categorical"
]);
function isCriterion(one) {
	if (!require_closest.l(one)) return !1;
	let { id, name, version, judge, type, range } = one;
	return (isText(id) || typeof id == "number") && isText(name) && isCountOrNone(version) && isTextOrNone(judge) && (type === null || TYPES.has(type)) && (range === null || Array.isArray(range) && range.length === 2 && range.every((end) => typeof end == "number"));
}
// build/run/trial/trial-entries.js
function trialEntries(trials, offline, names) {
	let { config, target, files } = offline, section = config.sections?.get(trials.key), all = section?.type === "map" ? section.entries.map(({ key }) => key) : [];
	if (section?.type !== "map" || all.length === 0) throw new require_model.at(require_trial_codes.t.none.code, `The configuration has no ${trials.key}.`, `Add one, for example ${trials.key}: {rome: {project_id: 22, workflow_id: 10, count: 30, swap: [{node: day-plan, field: answer, prompt: prompts/Tone}]}}`);
	let unknown = names.find((name) => !all.includes(name));
	if (unknown !== void 0) {
		let near = require_closest.n(unknown, all);
		throw new require_model.at(require_trial_codes.t.none.code, `No trial is called ${JSON.stringify(unknown)}${near === void 0 ? "." : `; did you mean ${near}?`}`, `The trials are: ${all.join(", ")}.`);
	}
	let { entries, findings } = trials.read(section, target), asked = entries.filter(({ name }) => names.length === 0 || names.includes(name)), wrong = [...findings, ...missingItems(asked, offline)];
	if (require_model.ct(wrong)) throw new require_open_files.t(wrong, files);
	return checkLimits(asked), asked;
}
function readableEntries(trials, { config, target }) {
	let section = config.sections?.get(trials.key);
	return section?.type === "map" ? trials.read(section, target).entries : [];
}
function missingItems(entries, { desired, target }) {
	let items = [...desired.resources, ...desired.leftOut].map(({ address }) => address), known = new Set(items);
	return entries.flatMap(({ swap }) => (swap ?? []).flatMap(({ what, place }) => {
		if (!("address" in what) || known.has(what.address)) return [];
		let near = items.find((one) => unescaped(one) === what.address) ?? require_closest.n(what.address, items), message = `The files of target ${target.name} have no ${what.address}${near === void 0 ? "." : `; did you mean ${near}?`}`;
		return [{
			...require_codes.n(require_trial_codes.t.notInFiles),
			message,
			remedy: "Correct the address.",
			place
		}];
	}));
}
function unescaped(address) {
	let { kind, parts, scope } = require_model.Pt(address);
	return `${kind}/${parts.join("/")}${scope === void 0 ? "" : `@${scope}`}`;
}
function checkLimits(entries) {
	let over = entries.filter(({ count, limits }) => 2 * count > limits.tasks);
	if (over.length === 0) return;
	let said = over.map(({ name, count, limits }) => `${name} would make ${2 * count} tasks (2 \u00d7 ${count}) and may make ${limits.tasks}`);
	throw new require_model.at(require_trial_codes.t.overLimit.code, `Over the limit: ${said.join("; ")}.`, "Nothing was changed. Lower count, or raise limits.tasks.", 3);
}
async function configuredTrials({ provider, config }) {
	let trials = await provider.trials?.();
	return trials === void 0 || config.sections?.get(trials.key) === void 0 ? void 0 : trials;
}
async function trialsOf({ provider, config, target }) {
	let trials = await provider.trials?.();
	if (trials !== void 0) return trials;
	throw new require_model.at(require_trial_codes.t.notOffered.code, `Target ${target.name} is on ${provider.title}, which has no trials.`, `Choose another target with --target. Targets: ${[...config.targets.keys()].join(", ")}.`);
}
function connectTrials(trials, { session, client, platform }) {
	return trials.connect({
		client,
		platform,
		account: session.org,
		kinds: session.kinds
	});
}
Object.defineProperty(exports, "a", {
	enumerable: !0,
	get: function() {
		return trialsOf;
	}
}), Object.defineProperty(exports, "c", {
	enumerable: !0,
	get: function() {
		return readKept;
	}
}), Object.defineProperty(exports, "i", {
	enumerable: !0,
	get: function() {
		return trialEntries;
	}
}), Object.defineProperty(exports, "l", {
	enumerable: !0,
	get: function() {
		return criteriaOf;
	}
}), Object.defineProperty(exports, "n", {
	enumerable: !0,
	get: function() {
		return connectTrials;
	}
}), Object.defineProperty(exports, "o", {
	enumerable: !0,
	get: function() {
		return hasResults;
	}
}), Object.defineProperty(exports, "r", {
	enumerable: !0,
	get: function() {
		return readableEntries;
	}
}), Object.defineProperty(exports, "s", {
	enumerable: !0,
	get: function() {
		return keptResults;
	}
}), Object.defineProperty(exports, "t", {
	enumerable: !0,
	get: function() {
		return configuredTrials;
	}
});
