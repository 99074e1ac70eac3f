require("./rolldown-runtime-DUzk6_NY.js");
const require_exit_code = require("./exit-code-DISm0ysT.js"), require_history = require("./history-BvLCfpx5.js"), require_model = require("./model-CQuGHFup.js"), require_plan = require("./plan-CVC5ldkO.js"), require_apply_text = require("./apply-text-B5tjo8Yu.js"), require_plan_json = require("./plan-json-BxWPO0Ul.js"), require_style = require("./style-SJtXwkRB.js"), require_text_layout = require("./text-layout-BUykSElS.js"), require_score_words = require("./score-words-BqHLRkzW.js"), require_patterns = require("./patterns-DmpeRr_L.js"), require_edit_entries = require("./edit-entries-CpMHl9Ep.js"), require_sync_forms = require("./sync-forms-Bwp7YCKG.js"), require_closest = require("./closest-D7ENJx0f.js"), require_plan_target = require("./plan-target-CLuCUOpt.js"), require_say_verdict = require("./say-verdict-DlKh7mMb.js"), require_policy = require("./policy-TaYm8uJl.js"), require_rollback_codes = require("./rollback-codes-L-r7Ojq1.js"), require_three_way = require("./three-way-DIM1gAR_.js"), require_compare = require("./compare-F6hXl7rr.js"), require_main = require("./main-DZuLd4ZI.js"), require_confirm = require("./confirm-Buab2Jxh.js"), require_io = require("./io-DF7jQvRa.js"), require_opened = require("./opened-wEBg2N55.js"), require_options = require("./options-Ds_vjILs.js"), require_print_plan = require("./print-plan-DkN73u5l.js"), require_apply = require("./apply-BdkmkvhY.js"), require_open_ledger = require("./open-ledger-OkPz-weC.js");
// build/report/text/revert-advice.js
function renderRevertAdvice(advice, color) {
	let style = require_style.i(color);
	return `${[
		...advice.commands.length > 0 ? ["Until the files agree with the rollback, every apply holds these resources. To make them agree:"] : [],
		...require_text_layout.n(advice.commands, style).map((line) => `  ${line}`),
		...advice.notes.map((note) => `${advice.commands.length > 0 ? "  " : ""}${require_model.Ct(note)}`)
	].join("\n")}\n`;
}
// build/report/text/tried-before.js
function renderTriedBefore(tried, color) {
	if (tried.length === 0) return "";
	let style = require_style.i(color);
	return `${[
		"",
		"What trials said about the values of that revision:",
		...tried.flatMap(({ address, scores }) => [`${require_text_layout.t}${style.strong(require_model.Ct(address))}`, ...scores.flatMap(require_score_words.n).map((line) => `${require_text_layout.t}${require_text_layout.t}${line}`)])
	].join("\n")}\n`;
}
// build/run/revert-advice.js
function noAdvice(to) {
	return {
		commands: [],
		notes: [`Nothing is rolled back to revision ${to}, so leave the files as they are.`]
	};
}
async function revertAdvice(git, to, latest, files, prune, pull) {
	let byPull = {
		to: "To restore the files",
		type: pull
	}, onlyPull = (note) => ({
		commands: [byPull],
		notes: [note]
	}), target = to.source.commit;
	if (git === null || target === null) return onlyPull(`Revision ${to.number} was not applied from a commit, so no commit holds its files.`);
	if (to.what !== "apply") return onlyPull(`Revision ${to.number} was made by ${to.what}, so no commit is known to hold its files.`);
	if (to.source.dirty) return onlyPull(`Revision ${to.number} was applied with uncommitted changes, so no commit holds all of its files.`);
	let short = target.slice(0, 12), there = await git([
		"diff",
		"--name-status",
		"-z",
		"--no-renames",
		target,
		"HEAD"
	]);
	if (there.code !== 0) return onlyPull(`Commit ${short}, from which revision ${to.number} was applied, is not in this clone. To fetch it: git fetch --unshallow`);
	let advice = {
		commands: [],
		notes: []
	}, changed = parseStatus(there.stdout.toString("utf8")), folders = new Set(files.map(parentOf)), back = changed.filter(({ status, file }) => status === "D" ? folders.has(parentOf(file)) : status !== "A" && files.includes(file)).map(({ file }) => file), added = changed.filter(({ status, file }) => status === "A" && files.includes(file)).map(({ file }) => file), steps = [];
	if (back.length > 0 && steps.push(`git checkout ${short} -- ${back.map(require_model.rt).join(" ")}`), prune && added.length > 0 && steps.push(`git rm -- ${added.map(require_model.rt).join(" ")}`), steps.length > 0) {
		let message = `Roll back to ledger revision ${to.number}`;
		advice.commands.push({
			to: "To restore the files",
			type: [...steps, `git commit -m "${message}"`].join(" && ")
		});
	} else {
		let dirty = await git([
			"status",
			"--porcelain",
			"-z",
			"--",
			...files
		]), isDirty = dirty.code !== 0 || dirty.stdout.length > 0;
		return advice.notes.push(`The committed files match revision ${to.number} already${isDirty ? ", but there are uncommitted changes" : "; nothing to do"}.`), isDirty && advice.commands.push(byPull), advice;
	}
	let revert = await revertRange(git, short, latest);
	return revert !== void 0 && advice.commands.push({
		to: "To revert the commits",
		type: revert
	}), advice;
}
async function revertRange(git, short, latest) {
	let end = latest.source.commit?.slice(0, 12);
	if (end === void 0 || end === short || (await git([
		"merge-base",
		"--is-ancestor",
		short,
		end
	])).code !== 0) return;
	let merges = await git([
		"rev-list",
		"--count",
		"--merges",
		`${short}..${end}`
	]);
	if (merges.code === 0) return merges.stdout.toString("utf8").trim() === "0" ? `git revert --no-edit ${short}..${end}` : `git revert --no-edit -m 1 $(git rev-list --first-parent ${short}..${end})`;
}
function parseStatus(text) {
	let parts = text.split("\0"), changed = [];
	for (let index = 0; index + 1 < parts.length; index += 2) changed.push({
		status: parts[index] ?? "",
		file: parts[index + 1] ?? ""
	});
	return changed;
}
function parentOf(file) {
	let slash = file.lastIndexOf("/");
	return slash < 0 ? "" : file.slice(0, slash);
}
// build/run/rollback-resources.js
function rollbackResources(then, now, files, kinds) {
	let out = {
		resources: [],
		skipped: []
	}, places = new Map(files.resources.map((resource) => [resource.address, resource]));
	for (let entry of then.values()) {
		let kind = kinds.find(entry.kind), { address } = entry;
		if (kind?.lifecycle === "launch" || entry.replaced !== null) continue;
		if (kind === void 0) {
			out.skipped.push({
				address,
				why: `this version of pipelines-sync does not know the kind ${entry.kind}`
			});
			continue;
		}
		if (entry.id === null) {
			out.skipped.push({
				address,
				why: "its creation was not confirmed in that revision"
			});
			continue;
		}
		let value = {
			...routeFields(kind, entry),
			...require_model.P(require_three_way.r(entry), (member, name) => plainIds(require_model.Tt(kind.fields, [name]), member))
		};
		if (kind.partition(value) !== entry.partition) {
			out.skipped.push({
				address,
				why: `its place (${entry.partition}) does not match its values`
			});
			continue;
		}
		let item = places.get(address), place = item?.place ?? NOWHERE;
		out.resources.push(new require_model.s({
			kind,
			address,
			partition: entry.partition,
			value,
			place,
			placeOf: (path) => item?.placeOf(path) ?? place,
			settings: settingsOf(entry, now, then, files)
		}));
	}
	return out;
}
const NOWHERE = {
	file: "",
	line: 0,
	column: 0
};
function isNowhere(place) {
	return place === null || place.file === "";
}
function routeFields(kind, entry) {
	let fields = {};
	for (let part of entry.partition.split("/")) {
		let [word, id] = part.split(":"), name = `${word}_id`, field = kind.fields.fields[name];
		id !== void 0 && field !== void 0 && require_model.Dt(field) === "route" && (fields[name] = Number(id));
	}
	return fields;
}
function plainIds(field, value) {
	return value instanceof require_model.O ? require_compare.a(field, value) ?? value : Array.isArray(value) ? value.map((item) => plainIds(field?.type === "list" ? field.item : void 0, item)) : require_model.N(value) ? require_model.P(value, (member, name) => plainIds(field === void 0 ? void 0 : require_model.Tt(field, [name]), member)) : value;
}
function settingsOf(entry, now, then, files) {
	let said = files.sync.of(entry.address), present = now.get(entry.address), settings = { protect: present?.protect ?? said.protect ?? entry.protect };
	if (said.ignore !== void 0 && (settings.ignore = said.ignore), present !== void 0 && isSameObject(present, entry)) return settings;
	let moved = placeNow(entry, now);
	if (moved === void 0) return settings;
	let other = then.get(moved);
	return (other === void 0 || placeNow(other, now) !== void 0) && (settings.renamed_from = moved), settings;
}
function placeNow(entry, now) {
	for (let other of now.values()) if (other.address !== entry.address && other.replaced === null && isSameObject(other, entry)) return other.address;
}
function isSameObject(a, b) {
	return a.id !== null && a.kind === b.kind && a.id === b.id && a.partition === b.partition && a.witness.created_at === b.witness.created_at;
}
// build/run/rollback-target.js
async function planRollback(session, to) {
	let { desired, kinds, ledger } = session, { resources, skipped } = rollbackResources(to.entries, ledger.entries, desired, kinds), last = ledger.head?.source ?? session.source, back = {
		...session,
		desired: {
			...desired,
			resources,
			digest: require_closest.o({
				rollback: to.number,
				commit: to.revision.commit
			})
		},
		complete: to.prune,
		source: {
			commit: last.commit,
			dirty: last.dirty
		},
		uncommitted: [],
		judge: async () => ({
			standing: "on",
			refusals: [],
			notes: []
		}),
		recorded: async () => last,
		policy: {
			...session.policy,
			rollback: to.number,
			prune: to.prune
		}
	}, planned = await require_plan_target.r(back), diagnostics = [
		...planned.plan.diagnostics,
		...skipped.map(({ address, why }) => say("warning", require_rollback_codes.t.notRebuilt.code, address, `It is not rolled back: ${why}.`, "Check it by hand.")),
		...secretsMissing(planned.plan, to),
		...staying(back, planned.plan, to)
	], warnings = require_plan_target.u(diagnostics), plan = {
		...planned.plan,
		changes: planned.plan.changes.map((change) => reworded(change, to.number)),
		held: planned.plan.held.map((held) => rewordedHeld(held, to.number)),
		diagnostics,
		summary: {
			...planned.plan.summary,
			warnings
		}
	};
	return {
		...planned,
		plan,
		session: back,
		to
	};
}
async function applyRollback(planned, deps) {
	let { session, to } = planned, { entries } = session.ledger, remember = (entry) => {
		let before = entries.get(entry.address) ?? planned.matches.get(entry.address)?.entry, secrets = before !== void 0 && before.id === entry.id ? before.secrets : {};
		return {
			...entry,
			secrets: {
				...secrets,
				...entry.secrets
			},
			commit: commitOf(to, entry.address),
			rolled_back: { to: to.number }
		};
	}, scores = new Map();
	for (let entry of to.entries.values()) entry.scores !== void 0 && scores.set(entry.address, entry.scores);
	return require_say_verdict.n(session, planned, {
		...deps,
		subject: `rollback to ${to.number},`,
		scores: async () => scores,
		remember
	});
}
function scoresOfRollback({ plan, to }) {
	return plan.changes.flatMap(({ address }) => {
		let entry = to.entries.get(address), scores = entry === void 0 ? [] : require_edit_entries.c(entry);
		return scores.length === 0 ? [] : [{
			address,
			scores
		}];
	});
}
function wasRolledBack({ session, to }) {
	let { entries, head } = session.ledger;
	return [...entries.values(), ...Object.values(head?.departed ?? {})].some(({ rolled_back: mark }) => mark?.to === to.number);
}
function commitOf({ entries, uncommitted }, address) {
	let commit = entries.get(address)?.commit ?? null;
	return commit === null || uncommitted.has(commit) ? null : commit;
}
const REASONS = {
	update: (number) => `returns to its values of revision ${number}`,
	create: (number) => `was applied in revision ${number} and is gone since; it is created again`,
	replace: (number) => `can return to revision ${number} only as a new object`,
	delete: (number) => `was created after revision ${number}`,
	converge: (number) => `already has its values of revision ${number}; only the ledger is updated`
};
function reworded(change, number) {
	let place = isNowhere(change.place) ? null : change.place;
	return change.overwrites !== null || change.replaced_by !== null ? {
		...change,
		place
	} : {
		...change,
		place,
		reason: REASONS[change.action]?.(number) ?? change.reason
	};
}
function rewordedHeld(held, number) {
	let commands = held.remedies.flatMap(({ to, argv }) => {
		let [program, verb, ...rest] = argv ?? [];
		return program === void 0 || verb !== "apply" || require_plan_target.C(rest) ? [] : [require_model.mt(to, { argv: [
			program,
			"rollback",
			...rest,
			"--to",
			String(number)
		] })];
	}), others = held.remedies.filter(({ argv, type }) => argv?.[1] !== "apply" && !type.includes("overwrite: {")), isEdited = held.why === "conflict" || held.why === "drift";
	return {
		...held,
		place: isNowhere(held.place) ? null : held.place,
		message: isEdited ? `was edited on the platform after the last apply, and rolling back to revision ${number} would overwrite the edit` : held.message,
		edit: null,
		remedies: isEdited || commands.length > 0 ? commands : others
	};
}
function secretsMissing(plan, to) {
	return plan.changes.filter((change) => change.action === "create" || change.action === "replace").flatMap((change) => {
		let fields = Object.keys(to.entries.get(change.address)?.secrets ?? {}).sort();
		if (fields.length === 0) return [];
		let message = `It is created again without ${fields.join(", ")}: the ledger holds no secrets.`;
		return [say("warning", require_rollback_codes.t.withoutSecret.code, change.address, message, "Update the files and apply them to write the secret.")];
	});
}
function staying(session, plan, to) {
	if (to.prune) return [];
	let { ledger, target, policy, kinds } = session, touched = new Set(plan.changes.flatMap(({ address, renamed_from }) => [address, renamed_from]));
	return [...ledger.entries.values()].filter((entry) => !to.entries.has(entry.address) && !touched.has(entry.address)).filter((entry) => kinds.find(entry.kind)?.lifecycle === "object" && entry.replaced === null).filter((entry) => require_sync_forms.y(target, entry.address)).filter((entry) => require_policy.n(policy, entry.address)).map((entry) => entry.address).sort().map((address) => say("note", require_rollback_codes.t.staysMade.code, address, `It was created after revision ${to.number} and stays.`, "To remove objects created from here since then.", require_model.gt(require_model._t(require_model.yt("rollback", "--to", String(to.number), "--prune"), session.commands.documents))));
}
function say(severity, code, address, message, remedy, argv) {
	let said = {
		code,
		severity,
		message,
		address,
		place: null,
		remedy
	};
	return argv === void 0 ? said : {
		...said,
		argv
	};
}
// build/cli/run-deps.js
function runDeps(opened, io, isJson) {
	let { outColor: color } = io;
	return require_apply.t(opened, io, isJson ? void 0 : (outcome) => io.out(`${require_apply_text.n(outcome, { color })}\n`));
}
const command = require_main.s({
	name: "rollback",
	does: "Restore an earlier revision on the platform, and say how to update the files.",
	examples: [[require_model.yt("rollback", "--to", "latest~1", "--dry-run"), "show what would go back"], [require_model.yt("rollback", "--to", "latest~1"), "undo the last apply"]],
	flags: (bare) => require_options.f(require_options.p(bare)).requiredOption("--to <revision>", "revision from history: a number, latest, latest~1").option("--prune", "also delete objects created from here since then").option("--dry-run", "show the plan only").option("--only <pattern>", "only matching resources; never removes anything", require_options.n).addOption(require_options.c(["hold", "overwrite"])).option("--take-over [pattern]", "overwrite live objects created elsewhere; with a pattern, only matching ones", require_options.l).option("--allow-deletes <n>", "allow up to <n> deletes and replacements, overriding the target's limits", require_options.s).option("--allow-empty", "with --prune, allow a revision that holds no item").option("--yes", "skip the confirmation"),
	run: (_none, flags, { io }) => rollback(flags, io)
});
async function rollback(flags, io) {
	let opened = await require_opened.i(flags, [], io, {
		use: "places",
		rules: flags
	}), isJson = flags.json === !0;
	try {
		let { planned, latest } = await plan(opened, flags), to = require_score_words.l(planned.to.revision), scores = scoresOfRollback(planned), adviceWhere = async (isRolledBack) => isRolledBack || wasRolledBack(planned) ? adviceFor(opened, planned, latest, io) : noAdvice(planned.to.number);
		if (isJson || flags.quiet === !0 && flags.dryRun !== !0 || (io.out(`Roll back to revision ${planned.to.number} \u00b7 ${planned.to.revision.at.slice(0, 10)}\n`), require_print_plan.t({
			...opened,
			session: planned.session
		}, planned, io), io.out(renderTriedBefore(scores, io.outColor))), flags.dryRun === !0) {
			let files = await adviceWhere(planned.plan.changes.length > 0);
			return isJson ? require_options.h({
				to,
				files,
				scores,
				plan: JSON.parse(require_plan_json.i(planned.plan))
			}, io) : io.out(`\n${renderRevertAdvice(files, io.outColor)}`), require_exit_code.a(planned.plan, !1);
		}
		let writes = planned.plan.changes.some((change) => require_plan.n.has(change.action));
		writes && flags.yes !== !0 && await require_confirm.t(`Roll ${planned.plan.target} back to revision ${planned.to.number}?`, io), writes && !isJson && io.out("\n");
		let report = await applyRollback(planned, runDeps(opened, io, isJson)), files = await adviceWhere(planned.plan.changes.length > 0 && require_exit_code.r(report));
		return isJson ? require_options.h({
			...report,
			to,
			files,
			scores
		}, io) : (io.out(`\n${require_apply_text.t(report, planned.plan.held, {
			color: io.outColor,
			typing: require_io.t(planned.session, io)
		})}`), io.out(`\n${renderRevertAdvice(files, io.outColor)}`)), require_main.o(report.exit_code, require_exit_code.r(report), io);
	} finally {
		await opened.client.close();
	}
}
async function plan({ session }, flags) {
	let { ledger, store, target } = session;
	if (ledger.state === "absent") throw require_open_ledger.n(target.name, store.place);
	let log = store.history(ledger), values = require_open_ledger.o(log), { revisions } = await log.list(null), { revision } = require_history.t(flags.to, revisions), entries = await values.entries(revision), addresses = [...entries.keys(), ...ledger.entries.keys()], typed = {
		words: [
			"rollback",
			"--to",
			flags.to
		],
		takesFiles: !1
	};
	for (let pattern of flags.only ?? []) require_patterns.n("--only", pattern, addresses, session.kinds, "nothing in that revision or in the ledger", typed);
	return {
		planned: await planRollback(session, {
			revision,
			number: revision.number ?? 0,
			entries,
			uncommitted: new Set(revisions.flatMap(({ source }) => source.dirty && source.commit !== null ? [source.commit] : [])),
			prune: flags.prune === !0 || target.prune
		}),
		latest: revisions[0] ?? revision
	};
}
function adviceFor({ offline, session }, planned, latest, io) {
	let { git, desired, files } = offline, named = [...files.files.map(({ file }) => file), ...desired.texts], { revision, prune } = planned.to;
	return revertAdvice(git.root === null ? null : io.openGit(git.root), revision, latest, named, prune, require_model.bt(require_model._t(require_model.yt("pull", "--rolled-back"), session.commands.documents), "sh"));
}
exports.command = command;
