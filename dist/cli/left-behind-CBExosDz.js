const require_codes = require("./codes-CCyt0aRV.js"), require_model = require("./model-CQuGHFup.js"), require_closest = require("./closest-D7ENJx0f.js"), require_live_object = require("./live-object-CBuVJXN4.js"), require_trial_report = require("./trial-report-CjM0k4jt.js"), require_record_findings = require("./record-findings-DrjS_pmJ.js"), require_trial_codes = require("./trial-codes-wnnZ9Fn0.js");
// build/run/trial/head-objects.js
async function makeHeads(changed, context) {
	let { held } = context, { record } = held, items = new Map();
	for (let { head } of changed) "resource" in head && items.set(head.resource.address, head);
	let earlier = new Set(record.objects.filter(({ state }) => state === "sending"));
	(record.experiment === null || record.experiment.state === "refused") && (record.objects = record.objects.filter(({ state }) => state !== "removed"));
	let known = new Set(record.objects.map(({ address }) => address));
	for (let [address, { resource, digest }] of items) {
		if (known.has(address)) continue;
		let { kind, partition } = resource, name = headName(kind, require_model.Q(kind, resource.value), require_record_findings.a(record)), object = {
			address,
			kind: kind.name,
			partition,
			name,
			digest,
			id: null,
			version: null
		};
		record.objects.push({
			...object,
			state: "sending"
		});
	}
	record.objects.some((one) => one.state === "sending" && !earlier.has(one)) && await held.save("make the heads of");
	let failure = null, isNew = !1;
	for (let object of record.objects) {
		let item = items.get(object.address);
		if (object.state === "sending" && item !== void 0 && (await held.renew(), failure = await makeHead(object, item, earlier.has(object), context), isNew = !0, failure !== null)) break;
	}
	return isNew && await held.save("made the heads of"), failure;
}
async function makeHead(object, { resource, body }, mayExist, context) {
	let { platform, held, about } = context, { kind, partition } = resource, { address } = object, sentBody = {
		...body,
		...require_model.$(kind, object.name),
		description: [
			require_record_findings.o(held.record),
			`head of ${address}`,
			...about === null ? [] : [about]
		].join(", ")
	}, unread = (message) => ({
		state: "unknown",
		address,
		message
	});
	if (mayExist) {
		let looked = await adopt(object, kind, context);
		if (looked === "adopted") return null;
		if (looked !== "absent") return unread(looked.message);
	}
	for (let sent = 1;; sent += 1) {
		let result = await platform.create({
			kind,
			partition
		}, sentBody, { guard: held.lost });
		if (result.state === "ok") return await confirm(object, kind, result.answer?.id, context) || await adopt(object, kind, context) === "adopted" ? null : unread("the platform accepted it and does not show it");
		if (result.state === "refused" || result.state === "not_sent") return (result.state === "refused" || sent === 1) && (object.state = mayExist ? "sending" : "removed"), {
			state: "failed",
			address,
			message: failureText(result)
		};
		let looked = await adopt(object, kind, context);
		if (looked === "adopted") return null;
		if (looked !== "absent" || sent === 2) return unread(result.message);
	}
}
function failureText(result) {
	return result.state === "refused" ? `${result.status} ${result.message}` : result.message;
}
async function adopt(object, kind, context) {
	let traces = await tracesOf(object, context);
	if ("message" in traces) return traces;
	let [found] = traces.ids;
	return found === void 0 ? "absent" : await confirm(object, kind, found, context) ? "adopted" : { message: `${object.name} (id ${found}) is there, and is not as the trial made it` };
}
async function tracesOf(object, { platform, kinds, held }) {
	let kind = kinds.get(object.kind), answer = await platform.answer({
		ask: "list",
		kind,
		partition: object.partition,
		twice: !0
	});
	if (answer.state === "unreadable") return { message: answer.message };
	if (answer.state !== "rows") return { ids: [] };
	let made = headOf(object, held);
	return { ids: answer.rows.filter((row) => require_record_findings.s(kind, row, made, !0) && !require_model.J(row)).flatMap(({ id }) => typeof id == "number" || typeof id == "string" ? [id] : []).sort((a, b) => typeof a == "number" && typeof b == "number" ? a - b : String(a) < String(b) ? -1 : 1) };
}
async function confirm(object, kind, id, { platform, held, words }) {
	if (typeof id != "number" && typeof id != "string") return !1;
	let answer = await platform.answer({
		ask: "object",
		kind,
		partition: object.partition,
		id
	}), read = require_live_object.n(kind, id, answer);
	if (read.state !== "ok" || !require_record_findings.s(kind, read.value.object, headOf(object, held), !1)) return !1;
	let { version, object: live } = read.value;
	return version !== null && version > 1 ? !1 : (Object.assign(object, {
		state: "made",
		id,
		version,
		digest: require_trial_report.f(kind, live, words)
	}), !0);
}
function headOf({ name }, { record }) {
	let { question, attempt } = record;
	return {
		name,
		question,
		attempt
	};
}
function headName(kind, name, end) {
	let field = kind.nameField === null ? void 0 : kind.fields.fields[kind.nameField], limit = field?.type === "text" ? field.maxLength ?? 255 : 255, whole = Array.from(String(name));
	for (; [...whole, end].join("").length > limit;) whole.pop();
	return `${whole.join("").trimEnd()}${end}`;
}
// build/run/trial/launch-experiment.js
async function launchExperiment(held, entry, request, { platform, now, repeatableMs }) {
	let { record } = held, known = record.experiment;
	if (known !== null && known.id !== null && known.state !== "refused") return {
		state: "launched",
		id: known.id,
		isNew: !1
	};
	let isRepeat = known?.state === "sending" || known?.state === "unknown";
	if (isRepeat) {
		let why = known.key !== request.key || !require_closest.u(known.body, request.body) ? "the request is no longer the recorded one" : now() - Date.parse(known.sent_at) > repeatableMs ? "it was sent too long ago to be repeated as the same request" : null;
		if (why !== null) return known.state !== "unknown" && (known.state = "unknown", await held.save("lost track of")), {
			state: "unknown",
			message: `it was sent at ${known.sent_at} without an answer, and ${why}`
		};
		await held.save("launch again");
	} else record.experiment = {
		...request,
		state: "sending",
		sent_at: new Date(now()).toISOString(),
		id: null,
		workflows: null,
		copies: entry.cleanup === "archive" ? "wanted" : "kept"
	}, await held.save("launch");
	let experiment = record.experiment;
	if (experiment === null) throw Error("the launch is on record");
	let result = await platform.launch(entry, request.body, {
		idempotencyKey: request.key,
		guard: held.lost
	});
	switch (result.state) {
		case "ok": {
			let id = result.answer?.id;
			return typeof id != "number" && typeof id != "string" ? {
				state: "unknown",
				message: "the platform accepted it and did not say which experiment it is"
			} : (experiment.state = "launched", experiment.id = id, await held.save("launched"), {
				state: "launched",
				id,
				isNew: !0
			});
		}
		case "unknown":
		case "partial": return {
			state: "unknown",
			message: result.message
		};
		default: {
			let message = failureText(result);
			return isRepeat ? {
				state: "unknown",
				message: `the first request got no answer; then: ${message}`
			} : (experiment.state = "refused", await held.save("did not launch"), {
				state: "failed",
				message
			});
		}
	}
}
// build/run/trial/shown-experiment.js
async function shownExperiment(at, id, trials) {
	try {
		return { launched: await trials.status(at, id) };
	} catch (error) {
		if (!(error instanceof require_model.at)) throw error;
		return { why: `it could not be read (${error.message.replace(/\.$/, "")})` };
	}
}
async function cancelShown(at, id, trials, isOurs) {
	let shown = await shownExperiment(at, id, trials), launched = "why" in shown ? null : shown.launched;
	if (launched === null && !isOurs) return "why" in shown ? {
		why: shown.why,
		isOver: !1
	} : {
		why: "the platform does not show it as one of a trial",
		isOver: !0
	};
	let why = launched === null || launched.state === "running" ? await trials.cancel(at, id) : null;
	return {
		why,
		isOver: why === null
	};
}
// build/run/trial/stop-experiment.js
function isUnderWay({ state, id }) {
	return state === "sending" || state === "launched" || state === "cancelling" || state === "unknown" && id !== null;
}
async function stopExperiment(held, context) {
	let { record } = held, { experiment, trial } = record;
	if (record.end !== null || experiment === null || !isUnderWay(experiment)) return {
		isOver: !0,
		findings: []
	};
	let where = placeOf(record), said = (text, remedy) => [require_trial_report.t(require_trial_codes.t.unknown, text, remedy, "warning")], isFound = !1;
	if (experiment.id === null && isRepeatable(experiment, context)) {
		let problem = await repeatLost(held, experiment, context);
		if (problem !== null) return {
			isOver: !1,
			findings: said(`It is unknown whether the experiment of trial ${trial}, whose launch at ${experiment.sent_at} got no answer, runs: ${problem}.`, "The next run within a day, or trial --clean, sends the identical request with the same key, and cancels what it names.")
		};
		isFound = !0;
	}
	let { id } = experiment, why = "its record does not say where it is";
	if (id !== null && where !== null) {
		let stopped = await cancelShown({ where }, id, context.trials, isFound);
		if (why = stopped.why, !stopped.isOver) return {
			isOver: !1,
			findings: said(`The experiment ${id} of trial ${trial} could not be cancelled: ${why}.`, "It may still run. The next run, or trial --clean, tries again.")
		};
	}
	experiment.state = id === null ? "unknown" : "ended";
	let at = new Date(context.now()).toISOString();
	return id === null && (why = "its launch got no answer, so nobody knows whether it runs"), record.end = {
		state: "interrupted",
		why,
		at
	}, await held.save("ended"), why === null ? {
		isOver: !0,
		findings: []
	} : {
		isOver: !0,
		findings: said(`The experiment${id === null ? "" : ` ${id}`} of trial ${trial} was not cancelled: ${why}.`, copiesOf(record))
	};
}
function copiesOf(record) {
	let where = Object.entries(placeOf(record) ?? {}).map(([word, id]) => `${word} ${id}`), sent = record.experiment?.sent_at ?? record.asked_at;
	return `Look for two copies of the workflow (${where.join(", ")}) that were made at ${sent} or soon after, and stop what runs there.`;
}
function isRepeatable({ sent_at }, { now, repeatableMs }) {
	return now() - Date.parse(sent_at) <= repeatableMs;
}
async function repeatLost(held, { key, body }, context) {
	let { trials, now, repeatableMs, mayLaunch } = context, entry = entryOf(held.record, context.entries), tasks = trials.tasksOf(body);
	if (!mayLaunch) return "this run repeats no launch";
	if (entry === void 0) return "the configuration has no such trial of that workflow";
	if (tasks === null || 2 * tasks > entry.limits.tasks) return "its request is not one that the trial may send";
	let launch = await launchExperiment(held, entry, {
		key,
		body
	}, {
		platform: trials,
		now,
		repeatableMs
	});
	return launch.state === "launched" ? null : launch.message;
}
function entryOf({ trial, asked }, entries) {
	return entries.find(({ name, where }) => name === trial && require_closest.u({ ...where }, asked.where ?? null));
}
function placeOf({ asked }) {
	let { where } = asked;
	return require_closest.l(where) && Object.values(where).every((id) => Number.isSafeInteger(id) && Number(id) > 0) ? where : null;
}
// build/run/trial/left-behind.js
function leftBehind({ objects, experiment, end }) {
	let heads = objects.filter(({ state }) => state === "sending" || state === "made").length, left = heads === 0 ? [] : [heads === 1 ? "a head" : `${heads} heads`];
	return experiment === null || (end === null && isUnderWay(experiment) && left.push(experiment.id === null ? "a launch without an answer" : `experiment ${experiment.id}, which may run`), end !== null && experiment.copies === "wanted" && left.push("copies of the workflow to archive")), left;
}
function isOpen(record) {
	return record.holder !== null || leftBehind(record).length > 0;
}
function leftFinding(record) {
	let left = leftBehind(record), what = left.length === 0 ? "an open record" : left.join(", ");
	return {
		...require_codes.n(require_trial_codes.t.leftBehind),
		message: `Trial ${record.trial} of ${record.asked_at} left ${what}.`,
		remedy: "To clean up.",
		command: require_model.yt("trial", "--clean")
	};
}
Object.defineProperty(exports, "a", {
	enumerable: !0,
	get: function() {
		return cancelShown;
	}
}), Object.defineProperty(exports, "c", {
	enumerable: !0,
	get: function() {
		return headOf;
	}
}), Object.defineProperty(exports, "i", {
	enumerable: !0,
	get: function() {
		return stopExperiment;
	}
}), Object.defineProperty(exports, "l", {
	enumerable: !0,
	get: function() {
		return makeHeads;
	}
}), Object.defineProperty(exports, "n", {
	enumerable: !0,
	get: function() {
		return leftFinding;
	}
}), Object.defineProperty(exports, "o", {
	enumerable: !0,
	get: function() {
		return shownExperiment;
	}
}), Object.defineProperty(exports, "r", {
	enumerable: !0,
	get: function() {
		return entryOf;
	}
}), Object.defineProperty(exports, "s", {
	enumerable: !0,
	get: function() {
		return launchExperiment;
	}
}), Object.defineProperty(exports, "t", {
	enumerable: !0,
	get: function() {
		return isOpen;
	}
}), Object.defineProperty(exports, "u", {
	enumerable: !0,
	get: function() {
		return tracesOf;
	}
});
