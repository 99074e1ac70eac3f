require("./rolldown-runtime-DUzk6_NY.js");
const require_open_target = require("./open-target-Cm94kjUC.js"), require_plan_target = require("./plan-target-CLuCUOpt.js"), require_file_store = require("./file-store-ap6vzV7T.js"), require_record_codes = require("./record-codes-BYiOFCFI.js"), require_record_findings = require("./record-findings-DrjS_pmJ.js"), require_trial_report = require("./trial-report-CjM0k4jt.js"), require_trial_entries = require("./trial-entries--yWjlPjw.js"), require_model = require("./model-CQuGHFup.js"), require_codes = require("./codes-CCyt0aRV.js"), require_left_behind = require("./left-behind-CBExosDz.js"), require_trial_codes = require("./trial-codes-wnnZ9Fn0.js"), require_live_object = require("./live-object-CBuVJXN4.js"), require_since_commit = require("./since-commit-CFPLJSuI.js");
let node_fs_promises = require("node:fs/promises");
// build/host/public-job.js
async function isPublicJob(env) {
	if (env.GITLAB_CI === "true") return !["private", "internal"].includes(env.CI_PROJECT_VISIBILITY ?? "");
	if (env.GITHUB_ACTIONS !== "true") return !1;
	try {
		let { repository } = JSON.parse(await (0, node_fs_promises.readFile)(env.GITHUB_EVENT_PATH ?? "", "utf8"));
		return repository?.private !== !0;
	} catch {
		return !0;
	}
}
// build/run/trial/tidy-context.js
function tidyContext(opened, trials, { now, mayLaunch }) {
	let { session, platform, offline } = opened;
	return {
		book: session.store.trials(),
		platform,
		trials: require_trial_entries.n(trials, opened),
		kinds: session.kinds,
		words: trials.words,
		origin: require_trial_report.l(session),
		entries: require_trial_entries.r(trials, offline),
		repeatableMs: trials.repeatableMs,
		now,
		mayLaunch
	};
}
// build/run/trial/archive-copies.js
async function archiveCopies(entry, { record }, trials) {
	let { experiment } = record;
	if (experiment === null || experiment.copies !== "wanted") return [];
	let { id, workflows } = experiment;
	if (entry?.cleanup !== "archive" || id === null) return experiment.copies = "kept", [];
	let shown = await require_left_behind.o(entry, id, trials);
	if ("why" in shown) return [notArchived(`The copies of experiment ${id}`, shown.why)];
	let copies = shown.launched === null ? [] : copiesOf(shown.launched), findings = [], isLeft = !1;
	for (let workflow of new Set(workflows === null ? copies : [workflows.base, workflows.head])) {
		if (!copies.includes(workflow)) {
			let why = `the platform does not show it as a copy that experiment ${id} made`;
			findings.push(notArchived(`Workflow ${workflow}`, why));
			continue;
		}
		let why = await trials.archive(entry, workflow);
		isLeft ||= why !== null, why !== null && findings.push(notArchived(`The copied workflow ${workflow}`, why));
	}
	return isLeft || (experiment.copies = findings.length > 0 ? "kept" : "archived"), findings;
}
function copiesOf({ base, head }) {
	return [base.workflow.id, head.workflow.id].filter(require_model.Y);
}
function notArchived(what, why) {
	return {
		...require_codes.n(require_trial_codes.t.notArchived),
		message: `${what} could not be archived: ${why}.`,
		remedy: "Archive by hand what is a copy that nobody needs."
	};
}
// build/run/trial/clean-up.js
async function removeHeads(context) {
	let { held } = context, removed = [], findings = [], isChanged = !1;
	for (let object of held.record.objects) {
		if (object.state === "removed" || object.state === "left") continue;
		await held.renew();
		let left = await removeHead(object, context), { state } = object;
		left !== null && findings.push({
			...require_codes.n(require_trial_codes.t.left),
			message: `${object.name}${object.id === null ? "" : ` (id ${object.id})`} stays: ${left}.`,
			remedy: "Remove it by hand if nobody needs it.",
			address: object.address
		}), state === "removed" && removed.push(object.name), isChanged ||= state === "removed" || state === "left";
	}
	return isChanged && await held.save("removed the heads of"), {
		removed,
		findings
	};
}
async function removeHead(object, context) {
	let { platform, kinds, held } = context, kind = kinds.find(object.kind);
	if (kind === void 0) return `this version of pipelines-sync does not know the kind ${object.kind}`;
	if (!require_model.X(kind, object.partition)) return "its record does not say where it is";
	let traces = object.id === null ? await require_left_behind.u(object, context) : { ids: [object.id] };
	if ("message" in traces) return `it cannot be looked for (${traces.message})`;
	let { ids } = traces, why = null;
	for (let id of ids) {
		let at = {
			kind,
			partition: object.partition,
			id
		}, read = require_live_object.n(kind, id, await platform.answer({
			ask: "object",
			...at
		}));
		if (read.state === "unreadable" && (why = `it cannot be read (${read.message})`), read.state !== "ok") continue;
		let changed = changeOf(object, read.value, context, kind);
		if (changed !== null) return object.state = "left", changed;
		let result = await platform.remove(at, { guard: held.lost });
		result.state === "ok" || result.state === "refused" && result.status === 404 || require_live_object.n(kind, id, await platform.answer({
			ask: "object",
			...at
		})).state !== "gone" && (why = "message" in result ? result.message : "it could not be removed");
	}
	return why === null && (object.state = "removed"), why;
}
function changeOf(object, live, { held, words }, kind) {
	return require_record_findings.s(kind, live.object, require_left_behind.c(object, held), !1) ? (object.state === "made" ? object.version === live.version && require_trial_report.f(kind, live.object, words) === object.digest : live.version === null || live.version === 1) ? null : "somebody changed it" : "it does not have the name and description that the trial gave it";
}
// build/run/trial/tidy-trials.js
async function tidyTrials(records, context) {
	let cleaned = [], busy = [], findings = [];
	for (let record of records) {
		if (!require_left_behind.t(record)) continue;
		if (!require_record_findings.r(record, context.origin)) {
			findings.push(require_record_findings.i(record, context.origin));
			continue;
		}
		let atWork = await context.book.atWork(record);
		if (atWork !== null) {
			busy.push(record), findings.push({
				code: require_trial_codes.t.left.code,
				severity: "note",
				message: `Trial ${record.trial} is at work elsewhere (${atWork}); what it made stays.`
			});
			continue;
		}
		let held;
		try {
			held = await context.book.take(record, record, null);
			let done = await tidyHeld(held, context);
			cleaned.push(...done.removed), findings.push(...done.findings), await held.release("cleaned up");
		} catch (error) {
			if (!(error instanceof require_model.at)) throw error;
			findings.push({
				...require_trial_report.n(error),
				severity: "warning"
			}), await held?.letGo();
		}
	}
	return {
		cleaned,
		findings,
		atWork: busy
	};
}
async function tidyHeld(held, context) {
	let { platform, trials, kinds, words, entries } = context, { isOver, findings } = await require_left_behind.i(held, context);
	if (!isOver) return {
		removed: [],
		findings
	};
	let done = await removeHeads({
		held,
		platform,
		kinds,
		words
	}), copies = await archiveCopies(require_left_behind.r(held.record, entries), held, trials);
	return {
		removed: done.removed,
		findings: [
			...findings,
			...done.findings,
			...copies
		]
	};
}
// build/run/trial/clean-trials.js
async function cleanTrials(opened, trials, { names, dropDamaged }, host) {
	let context = tidyContext(opened, trials, {
		now: host.clock.now,
		mayLaunch: !0
	}), { records, damaged } = await context.book.read(), { cleaned, findings } = await tidyTrials(records.filter(({ trial }) => names.length === 0 || names.includes(trial)), context);
	for (let one of damaged) {
		if (names.length > 0 && !names.some((name) => require_file_store.d(one.file, name))) continue;
		if (!dropDamaged || one.isNewer) {
			findings.push(require_record_findings.n(one));
			continue;
		}
		await context.book.drop(one);
		let message = `The damaged record ${one.place} was removed.`;
		findings.push({
			code: require_record_codes.t.damaged.code,
			severity: "note",
			message
		});
	}
	return {
		target: opened.session.target.name,
		trials: [],
		not_named: [],
		cleaned,
		findings,
		exit_code: exitOf(findings)
	};
}
function exitOf(findings) {
	let unused = [require_record_codes.t.damaged.code, require_trial_codes.t.elsewhere.code], wrong = findings.filter(({ severity }) => severity !== "note");
	return wrong.some(({ code }) => !unused.includes(code)) ? 4 : wrong.length > 0 ? 3 : 0;
}
// build/run/trial/end-trial.js
const AGAIN = "To ask anew, run the trial with --again.";
async function finish(trial, held, { results, missing }, context) {
	let { record } = held;
	held.keep(require_trial_entries.s({
		results,
		criteria: await context.trials.criteria(),
		missing
	})), record.experiment !== null && (record.experiment.state = "ended"), record.end = endOf("done", null, context), await held.save("results of");
	let findings = await cleanUp(trial, held, context);
	return require_trial_report.i(trial, results, await context.criteria(), { findings });
}
async function headFailed(trial, held, { state, address, message }, context) {
	if (state === "unknown") return await held.release("no answer to a create of"), unknown(trial, `It is unknown whether the head of ${address} was made: ${message}.`, "Run the same command again: it looks for the head before it makes one.");
	let text = `The head of ${address} was not made: ${message}.`;
	return leave(trial, held, text, require_trial_report.t(require_trial_codes.t.headFailed, text, "Correct that, and run the trial again."), context);
}
function launchRefused(trial, held, message, context) {
	let text = `Trial ${trial.entry.name} was not launched: ${message}.`;
	return leave(trial, held, text, require_trial_report.t(require_trial_codes.t.launchFailed, text, "Correct that, and run the trial again."), context);
}
async function launchLost(trial, held, message) {
	return await held.release("no answer to the launch of"), unknown(trial, `It is unknown whether the experiment of trial ${trial.entry.name} was launched: ${message}.`, "Within a day, run the same command again: it sends the identical request with the same key. Later, look for copies of the workflow; --again then asks anew.");
}
async function outOfSight(trial, held, id) {
	return held.record.experiment !== null && (held.record.experiment.state = "unknown"), await held.release("lost sight of"), unknown(trial, `The platform does not show the experiment ${id} of trial ${trial.entry.name}.`, `Look for copies of the workflow. ${AGAIN}`);
}
async function cut(trial, held, { id, why, isOurs }, context) {
	let { entry } = trial, { experiment } = held.record;
	if (why === "late" || why === "interrupted") {
		experiment !== null && (experiment.state = "cancelling"), await held.save("cancel");
		let problem = isOurs ? await context.trials.cancel(entry, id) : (await require_left_behind.a(entry, id, context.trials, !1)).why;
		if (problem !== null) return await held.release("could not cancel"), unknown(trial, `The experiment ${id} of trial ${entry.name} could not be cancelled: ${problem}.`, "It may still run. Run the same command again: it continues this trial.");
	}
	experiment !== null && (experiment.state = "ended");
	let { state, end, text, finding } = wordsOf(why, trial, id);
	if (held.record.end = endOf(end, text, context), why === "interrupted") return await held.release("interrupted"), require_trial_report.s(trial, state, text, { findings: [finding] });
	await held.save("ended");
	let findings = await cleanUp(trial, held, context);
	return require_trial_report.s(trial, state, text, { findings: [finding, ...findings] });
}
function wordsOf(why, { entry: { name, limits } }, id) {
	if (why === "interrupted") {
		let text = `Trial ${name} was interrupted, and its experiment ${id} was cancelled.`, remedy = `${AGAIN} The next run removes its heads. To remove them now.`;
		return {
			state: why,
			end: why,
			text,
			finding: {
				...require_trial_report.t(require_trial_codes.t.interrupted, text, remedy),
				command: require_model.yt("trial", "--clean")
			}
		};
	}
	if (why === "failed") {
		let text = `The experiment ${id} of trial ${name} failed on the platform.`, remedy = `Look at the copies of the workflow. ${AGAIN}`;
		return {
			state: "error",
			end: why,
			text,
			finding: require_trial_report.t(require_trial_codes.t.launchFailed, text, remedy)
		};
	}
	let text = why === "late" ? `Trial ${name} is incomplete: it did not end within ${limits.minutes} minutes, and was cancelled.` : `Trial ${name} is incomplete: its experiment ${id} was cancelled on the platform.`, remedy = `${why === "late" ? "Raise limits.minutes, or lower count. " : ""}${AGAIN}`;
	return {
		state: "incomplete",
		end: "incomplete",
		text,
		finding: require_trial_report.t(require_trial_codes.t.incomplete, text, remedy, "warning")
	};
}
function unknown(trial, text, remedy) {
	return require_trial_report.s(trial, "unknown", text, { findings: [require_trial_report.t(require_trial_codes.t.unknown, text, remedy)] });
}
async function leave(trial, held, text, finding, context) {
	if (context.host.signal.aborted) return await held.release("interrupted"), require_trial_report.s(trial, "interrupted", text, { findings: [finding] });
	let findings = await cleanUp(trial, held, context);
	return require_trial_report.s(trial, "error", text, { findings: [finding, ...findings] });
}
async function cleanUp({ entry }, held, context) {
	let { platform, kinds, words, trials } = context, { findings } = await removeHeads({
		held,
		platform,
		kinds,
		words
	});
	return findings.push(...await archiveCopies(entry, held, trials)), await held.release("end"), findings;
}
function endOf(state, why, { host }) {
	return {
		state,
		why,
		at: new Date(host.clock.now()).toISOString()
	};
}
// build/run/trial/reread-results.js
async function rereadResults(entry, { experiment, end }, kept, { trials, host }) {
	let id = experiment?.id ?? null;
	if (end?.state !== "done" || id === null || kept !== void 0 && lackOf(kept) === 0) return null;
	try {
		let launched = await trials.status(entry, id);
		if (launched?.state !== "ended") return null;
		let { base, head, missing } = await trials.results(entry, launched), criteria = kept?.criteria ?? await trials.criteria(), fresh = {
			results: {
				base,
				head,
				at: new Date(host.clock.now()).toISOString()
			},
			criteria,
			missing
		};
		return kept === void 0 || lackOf(fresh) < lackOf(kept) ? fresh : null;
	} catch (error) {
		if (!(error instanceof require_model.at)) throw error;
		return host.err(`${error.message}\n`), null;
	}
}
function lackOf({ results: { base, head }, missing }) {
	return (base.unread.length + head.unread.length) * 1e9 + missing;
}
async function watchExperiment(id, context) {
	let { held, entry, platform, host } = context, { experiment } = held.record, end = Date.parse(experiment?.sent_at ?? "") + entry.limits.minutes * 6e4, wait = waiting(context, end), said = "", isShown = !1, unseenSince = null;
	for (;;) {
		let launched = await look(() => platform.status(entry, id), host);
		if (host.signal.aborted) return {
			state: "interrupted",
			isShown
		};
		if (launched === null) {
			if (unseenSince ??= host.clock.now(), host.clock.now() - unseenSince >= 6e4) return { state: "gone" };
		} else if (launched !== void 0) {
			unseenSince = null, isShown = !0;
			let { base, head, status, state } = launched;
			experiment !== null && experiment.workflows === null && (experiment.workflows = {
				base: base.workflow.id,
				head: head.workflow.id
			}, await held.save("watch"));
			let line = `${entry.name}: ${status}, ${progress(base, "base")}, ${progress(head, "head")}`;
			if (line !== said && host.err(`${line}\n`), said = line, state === "ended") return readAnswers(launched, context, end);
			if (state !== "running") return { state };
		}
		let stopped = await wait();
		if (stopped !== null) return {
			state: stopped,
			isShown
		};
	}
}
function progress({ tasks, success_count: good }, name) {
	return `${name} ${good === null ? "" : `${good} of `}${tasks.length} tasks${good === null ? "" : " ended well"}`;
}
async function readAnswers(launched, { held, entry, platform, host }, end) {
	let wait = waiting({
		held,
		host
	}, end), least = Infinity, since = host.clock.now();
	for (;;) {
		let read = await look(() => platform.results(entry, launched, end), host);
		if (host.signal.aborted) return {
			state: "interrupted",
			isShown: !0
		};
		let now = host.clock.now();
		if (read !== void 0) {
			let { base, head, missing } = read;
			missing < least && (since = now, missing > 0 && host.err(`${entry.name}: ${missing} answers of judges are still missing\n`)), least = Math.min(least, missing);
			let isOver = now >= end || now - since >= 12e4;
			if (missing === 0 || isOver) return {
				state: "ended",
				results: {
					base,
					head,
					at: new Date(now).toISOString()
				},
				missing
			};
		}
		let stopped = await wait();
		if (stopped === "interrupted" || stopped === "late" && read === void 0) return {
			state: stopped,
			isShown: !0
		};
	}
}
function waiting({ held, host }, end) {
	let ms = 2e3;
	return async () => {
		let left = end - host.clock.now();
		if (left <= 0) return "late";
		try {
			await host.clock.sleep(Math.min(ms, left), host.signal);
		} catch (error) {
			if (!host.signal.aborted) throw error;
		}
		return host.signal.aborted ? "interrupted" : (ms = Math.min(ms * 1.5, 15e3), await held.renew("wait"), null);
	};
}
async function look(ask, host) {
	try {
		return await ask();
	} catch (error) {
		if (host.signal.aborted) return;
		if (!(error instanceof require_model.at)) throw error;
		host.err(`${error.message}\n`);
		return;
	}
}
// build/run/trial/run-trial.js
async function runTrial(trial, context) {
	let held;
	try {
		held = await begin(trial, context);
		let findings = await clearWay(trial, held, context);
		return await carryOut({
			...trial,
			record: held.record,
			findings: [...trial.findings, ...findings]
		}, held, context);
	} catch (error) {
		if (!(error instanceof require_model.at)) throw error;
		await held?.letGo();
		let record = held?.record ?? trial.record, isRefused = error.exitCode === 3 && (held === void 0 || !require_trial_report.r(record)), state = context.host.signal.aborted ? "interrupted" : isRefused ? "refused" : "error";
		return require_trial_report.s({
			...trial,
			record
		}, state, error.message, { findings: [require_trial_report.n(error)] });
	}
}
async function begin(trial, context) {
	let { record: before } = trial, { book, commit } = context;
	return before === null ? book.take(require_file_store.l(asking(trial, context), null), null, commit) : book.take(before, before, commit);
}
async function clearWay(trial, held, context) {
	let { record } = held, { experiment, objects, end } = record, isOver = end !== null || experiment?.state === "unknown", isNotLaunched = experiment === null || experiment.state === "refused", isSpoilt = end === null && isNotLaunched && objects.some(({ state }) => state === "left");
	if (!(trial.isAgain && isOver) && !isSpoilt) return [];
	let { findings } = await tidyHeld(held, {
		...context,
		now: context.host.clock.now,
		mayLaunch: !0
	});
	if (record.end === null && record.experiment !== null && record.experiment.id !== null || record.objects.some(({ state }) => state === "sending" || state === "made")) throw new require_model.at(require_trial_codes.t.left.code, `Trial ${trial.entry.name} was not asked again: ${findings.map(({ message }) => message).join(" ")}`, "Nothing was launched. Run the command again when it can be removed.");
	return Object.assign(record, require_file_store.l(asking(trial, context), record)), await held.save("ask again"), findings;
}
function asking({ entry, target, question, asked }, { host }) {
	let asked_at = new Date(host.clock.now()).toISOString();
	return {
		trial: entry.name,
		target,
		question,
		asked,
		asked_at
	};
}
async function carryOut(trial, held, context) {
	let { entry, changed, question, target } = trial, { platform, trials, host, kinds, words, about, namespace, repeatableMs } = context, { record } = held, failure = await require_left_behind.l(changed, {
		held,
		platform,
		kinds,
		words,
		about
	});
	if (failure !== null) return headFailed(trial, held, failure, context);
	let swaps = changed.map((one) => ({
		swap: one.swap,
		base: one.base,
		head: headOf(one, record)
	})), body = trials.body(entry, swaps), names = {
		namespace,
		target,
		trial: entry.name
	}, key = require_trial_report.c(names, question, record.attempt, body), deps = {
		platform: trials,
		now: host.clock.now,
		repeatableMs
	}, launch = await require_left_behind.s(held, entry, {
		key,
		body
	}, deps);
	if (launch.state === "failed") return launchRefused(trial, held, launch.message, context);
	if (launch.state === "unknown") return launchLost(trial, held, launch.message);
	let watched = await watchExperiment(launch.id, {
		held,
		entry,
		platform: trials,
		host
	});
	if (watched.state === "ended") return finish(trial, held, watched, context);
	if (watched.state === "gone") return outOfSight(trial, held, launch.id);
	let isOurs = launch.isNew || "isShown" in watched && watched.isShown;
	return cut(trial, held, {
		id: launch.id,
		why: watched.state,
		isOurs
	}, context);
}
function headOf({ head }, { objects }) {
	if ("slug" in head) return head;
	let { address } = head.resource, made = objects.find((one) => one.address === address);
	if (made === void 0 || made.id === null || made.version === null) throw new require_model.at(require_trial_codes.t.notMade.code, `The platform shows no version of the head of ${address}, so no experiment can use it.`, "Apply it without a trial.");
	return {
		kind: made.kind,
		id: made.id,
		version: made.version
	};
}
// build/run/trial/trial-cost.js
function costLines(trials) {
	return trials.flatMap(({ entry, workflow, changed, record }) => {
		let { name, count, limits, cleanup } = entry, copies = cleanup === "keep" ? "The copies stay (cleanup: keep)." : "The copies are archived afterwards.";
		return [
			`${name}${record !== null && record.end === null ? " (continued)" : ""}: 2 \u00d7 ${count} tasks on ${workflow}, ${2 * count} of at most ${limits.tasks}, within ${limits.minutes} minutes`,
			...changed.map(({ swap: { node, field, what }, base }) => {
				let place = field === null ? node : `${node}/${field}`;
				return "slug" in base ? `  ${place}: model ${base.slug} against ${"to" in what ? what.to : ""}` : `  ${place}: ${"address" in what ? what.address : ""}, live version ${base.version} against the files`;
			}),
			`  Two copies of the workflow run the tasks and call the same tools as it does. ${copies}`
		].map(require_model.Ct);
	});
}
// build/run/trial/trial-session.js
var TrialSession = class {
	#opened;
	#trials;
	#planned;
	#host;
	#options;
	#book;
	#platform;
	#asker;
	constructor(opened, planned, trials, options, host) {
		this.#opened = opened, this.#planned = planned, this.#trials = trials, this.#options = options, this.#host = host, this.#book = opened.session.store.trials(), this.#platform = require_trial_entries.n(trials, opened), this.#asker = require_since_commit.r(opened, planned, trials, options.before);
	}
	async run(entries) {
		let { target } = this.#opened.session, { records, damaged } = await this.#book.read(), prepared = [];
		for (let entry of entries) {
			let [unusable] = require_record_findings.t(entry.name, damaged);
			unusable === void 0 ? prepared.push(await this.#prepare(entry, records)) : prepared.push({ report: this.#refused(entry, unusable) });
		}
		let own = new Set(entries.flatMap(({ name }) => require_record_findings.t(name, damaged))), others = damaged.filter((one) => !own.has(one)).map(require_record_findings.n), ready = prepared.flatMap((one) => "ready" in one ? [one.ready] : []), kept = new Set(ready.map(({ record }) => record)), tidied = await tidyTrials(records.filter((record) => !kept.has(record)), {
			...this.#context(),
			now: this.#host.clock.now,
			mayLaunch: !0
		});
		if (ready.length > 0) {
			let costs = costLines(ready);
			for (let line of costs) this.#host.err(`${line}\n`);
			await this.#options.tell?.(costs);
			let count = ready.length === 1 ? "this trial" : `these ${ready.length} trials`;
			this.#options.yes || await this.#host.confirm(`Run ${count}?`);
		}
		let trials = [];
		for (let one of prepared) trials.push("report" in one ? one.report : await this.#runReady(one.ready));
		let not_named = this.#notNamed(entries);
		return {
			target: target.name,
			trials,
			not_named,
			cleaned: tidied.cleaned,
			findings: [
				...tidied.findings,
				...others,
				...notNamedNote(not_named)
			],
			exit_code: tidied.findings.some(({ code }) => code === require_trial_codes.t.unknown.code) ? 4 : require_trial_report.o(trials)
		};
	}
	#bare(entry) {
		let { target } = this.#opened.session;
		return {
			entry,
			target: target.name,
			workflow: entry.label,
			changed: [],
			question: "",
			record: null,
			findings: []
		};
	}
	#refused(entry, damaged) {
		let finding = {
			...require_record_findings.n(damaged),
			severity: "error"
		};
		return require_trial_report.s(this.#bare(entry), "refused", "Not launched: one of its records cannot be used.", { findings: [finding] });
	}
	async #prepare(entry, records) {
		let bare = this.#bare(entry);
		try {
			return await this.#prepared(entry, records, bare);
		} catch (error) {
			if (!(error instanceof require_model.at)) throw error;
			let state = error.exitCode === 3 ? "refused" : "error";
			return { report: require_trial_report.s(bare, state, error.message, { findings: [require_trial_report.n(error)] }) };
		}
	}
	async #prepared(entry, records, bare) {
		let { swap } = entry, looked;
		if (swap === null) {
			if (looked = await this.#platform.look(entry), looked.users === null || looked.findings.length > 0) return { report: require_trial_report.s(bare, "refused", "Not launched.", { findings: looked.findings }) };
			swap = require_since_commit.a(looked.users, entry, (kind, id) => this.#planned.names.addressOf(kind, id));
		}
		let { changed, findings } = await this.#asker.changed(entry, swap), known = {
			...bare,
			changed,
			findings
		};
		if (findings.some(({ severity }) => severity === "error")) return { report: require_trial_report.s(known, "error", "Not launched: not everything that it exchanges can be tried.") };
		if (changed.length === 0) return { report: require_trial_report.s(known, "nothing_to_try", `Nothing that it exchanges ${findings.length > 0 ? "can be tried" : "changes"}.`) };
		let { asked, question } = this.#asker.question(entry, changed), record = records.find((one) => one.question === question && one.trial === entry.name) ?? null, asks = {
			...known,
			question,
			record
		}, { again } = this.#options, isAgain = again === "unanswered" ? isUnanswered(record) : again;
		if (record !== null && record.end !== null && !isAgain) return { report: await this.#recorded(asks, record) };
		if (looked ??= await this.#platform.look(entry), looked.findings.length > 0) return { report: require_trial_report.s(asks, "error", "Not launched.", { findings: looked.findings }) };
		let workflow = looked.name === null ? entry.label : `${entry.label} (${looked.name})`;
		return { ready: {
			...asks,
			workflow,
			asked,
			isAgain
		} };
	}
	async #recorded(trial, before) {
		let findings = [], known = require_trial_entries.c(await this.#book.results(before)), fresh = await rereadResults(trial.entry, before, known, this.#context());
		if (require_left_behind.t(before) || fresh !== null) {
			let held = await this.#book.take(before, before, null);
			fresh !== null && held.keep(require_trial_entries.s(fresh)), findings = await cleanUp(trial, held, this.#context());
		}
		let kept = fresh ?? known, more = {
			findings,
			isRecorded: !0
		};
		if (before.end?.state === "done" && kept !== void 0) return require_trial_report.i(trial, kept.results, this.#criteriaOf(kept.criteria), more);
		let { state = "failed", why = null } = before.end ?? {}, text = why ?? `Trial ${trial.entry.name} was asked before and has no results.`, code = state === "incomplete" ? require_trial_codes.t.incomplete : state === "interrupted" ? require_trial_codes.t.interrupted : require_trial_codes.t.launchFailed, finding = require_trial_report.t(code, text, "To ask anew, run the trial with --again.", "warning");
		return require_trial_report.s(trial, state === "failed" || state === "done" ? "error" : state, text, {
			...more,
			findings: [...findings, finding]
		});
	}
	async #runReady(ready) {
		return this.#host.signal.aborted ? require_trial_report.s(ready, "interrupted", "Not launched: the run was interrupted before.") : runTrial(ready, this.#context());
	}
	#context() {
		let { session, platform, offline } = this.#opened;
		return {
			book: this.#book,
			origin: require_trial_report.l(session),
			platform,
			trials: this.#platform,
			entries: require_trial_entries.r(this.#trials, offline),
			kinds: session.kinds,
			host: this.#host,
			words: this.#trials.words,
			repeatableMs: this.#trials.repeatableMs,
			namespace: session.config.namespace,
			commit: offline.git.commit,
			about: this.#options.about,
			criteria: () => this.#allCriteria()
		};
	}
	async #allCriteria() {
		return this.#criteriaOf(await this.#platform.criteria());
	}
	#criteriaOf(shown) {
		return require_trial_entries.l(shown, this.#trials.judges, this.#planned);
	}
	#notNamed(entries) {
		let named = new Set(entries.flatMap(({ swap }) => (swap ?? []).flatMap(({ what }) => "address" in what ? [what.address] : [])));
		return entries.some(({ swap }) => swap === null) ? [] : [...require_since_commit.i(this.#planned, this.#trials.words)].filter((address) => require_model.kt(address) === this.#trials.tried && !named.has(address)).sort();
	}
};
function isUnanswered(record) {
	let { end = null, experiment = null } = record ?? {};
	return end !== null && end.state !== "done" && experiment?.state !== "unknown";
}
function notNamedNote(addresses) {
	if (addresses.length === 0) return [];
	let message = `No trial names ${addresses.slice(0, 5).join(", ")}${addresses.length > 5 ? ` and ${addresses.length - 5} more` : ""}, which ${addresses.length === 1 ? "changes" : "change"} as well.`;
	return [{
		...require_codes.n(require_trial_codes.t.notNamed),
		message,
		remedy: "Name it under swap of a trial to try it."
	}];
}
// build/run/trial/trial-target.js
async function trialTarget(options, names, io, host, how) {
	let { yes = !1, again = !1, dropDamaged = !1 } = options, clean = options.clean === !0 || dropDamaged, hasTexts = options.hasTexts ?? !await isPublicJob(io.env), read, opened = await require_open_target.t(options, [], io, {
		...how,
		verb: "trial",
		isPlanned: !0,
		inspect: async (offline) => {
			await how.inspect?.(offline);
			let trials = await require_trial_entries.a(offline);
			read = {
				trials,
				entries: clean ? [] : shownTo(require_trial_entries.i(trials, offline, names), hasTexts, host)
			};
		}
	});
	try {
		if (read === void 0) throw Error("trials are read before the first request");
		if (clean) return await cleanTrials(opened, read.trials, {
			names,
			dropDamaged
		}, host);
		let planned = await require_plan_target.r(opened.session), about = options.about ?? aboutRun(io.env), { trials } = read, settings = {
			yes,
			again,
			about,
			before: options.since === void 0 ? require_since_commit.t : await require_since_commit.n(options.since, {
				...opened,
				trials
			}, io),
			tell: options.tell
		};
		return await new TrialSession(opened, planned, read.trials, settings, host).run(read.entries);
	} finally {
		await opened.client.close();
	}
}
function shownTo(entries, hasTexts, host) {
	return hasTexts ? entries : entries.map((entry) => entry.show_outputs ? (host.err(`${entry.name}: show_outputs has no effect, because this repository is public.\n`), {
		...entry,
		show_outputs: !1
	}) : entry);
}
function aboutRun({ GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: repository, GITHUB_REF: ref = "" }) {
	let [, number] = /^refs\/pull\/(\d+)\//.exec(ref) ?? [];
	return number === void 0 || !server || !repository ? null : `${server}/${repository}/pull/${number}`;
}
exports.trialTarget = trialTarget;
