const require_rolldown_runtime = require("./rolldown-runtime-DUzk6_NY.js"), require_bundle_codes = require("./bundle-codes-BeCR241T.js"), require_open_files = require("./open-files-B4SDOPGi.js"), require_model = require("./model-CQuGHFup.js"), require_providers = require("./providers-D5xH4Ar6.js"), require_say = require("./say-ZhhkoCO1.js"), require_front_matter = require("./front-matter-DX1CSwYd.js"), require_pull_codes = require("./pull-codes-C2kB_IgF.js"), require_closest = require("./closest-D7ENJx0f.js"), require_common_ends = require("./common-ends-BMxaLV-f.js"), require_style = require("./style-SJtXwkRB.js"), require_key_use = require("./key-use-BkDzEQTM.js"), require_work_tree = require("./work-tree-Bva6eVSc.js"), require_platform_words = require("./platform-words-Y_Lkr2aA.js"), require_match = require("./match-Ccow1wfr.js"), require_snapshot = require("./snapshot-rokM-iLQ.js"), require_sync_forms = require("./sync-forms-Bwp7YCKG.js"), require_silence = require("./silence-DSrInt5s.js"), require_reread_files = require("./reread-files-Bj7kD5_a.js"), require_three_way = require("./three-way-DIM1gAR_.js"), require_plan_target = require("./plan-target-CLuCUOpt.js"), require_known_address = require("./known-address-BN11pZG1.js"), require_leaves = require("./leaves-9cGCWsvR.js"), require_source_lines = require("./source-lines-QYKvQA3G.js"), require_paths = require("./paths-BJHgOPC2.js"), require_compare = require("./compare-F6hXl7rr.js"), require_source_inside = require("./source-inside-CEeKbTLt.js"), require_layout = require("./layout-DljSV4gx.js"), require_text_file = require("./text-file-DuY9F6NR.js"), require_renames = require("./renames-B9LeICBu.js"), require_marks = require("./marks-DmdWhigM.js"), require_edit_entries = require("./edit-entries-CpMHl9Ep.js"), require_schema_files = require("./schema-files-BJF3T5-C.js"), require_read_as_asked = require("./read-as-asked-BrPzKepI.js"), require_source_codes = require("./source-codes-DtAkSEA1.js"), require_main = require("./main-DZuLd4ZI.js"), require_io = require("./io-DF7jQvRa.js"), require_opened = require("./opened-wEBg2N55.js"), require_options = require("./options-Ds_vjILs.js");
let node_os = require("node:os"), node_path = require("node:path");
node_path = require_rolldown_runtime.a(node_path, 1);
let node_fs_promises = require("node:fs/promises");
// build/compare/without-passing.js
function withoutPassing(kind, live) {
	if (!hasPassing(kind)) return live;
	let object = require_model.P(live.object, (value, name) => stripped(kind.fields.fields[name], value));
	return {
		...live,
		object
	};
}
function stripped(field, value) {
	if (field === void 0 || !require_closest.l(value)) return value;
	let out = {};
	for (let [name, member] of Object.entries(value)) {
		let inner = require_model.Tt(field, [name]);
		inner?.passing !== !0 && require_model.z(out, name, stripped(inner, member));
	}
	return out;
}
const KNOWN = new WeakMap();
function hasPassing(kind) {
	let known = KNOWN.get(kind) ?? isAbovePassing(kind.fields);
	return KNOWN.set(kind, known), known;
}
function isAbovePassing(field) {
	return field.passing === !0 ? !0 : field.type === "map" ? isAbovePassing(field.value) : field.type === "object" && Object.values(field.fields).some(isAbovePassing);
}
function renderPullText(report, view) {
	let style = require_style.i(view.color), out = [], would = report.dry_run ? "would be " : "", itemsOf = require_model.nt(report.items.flatMap((item) => [...new Set(item.files)].map((file) => ({
		file,
		item
	}))), ({ file }) => file);
	for (let { file, state } of report.files.length > 200 ? [] : report.files) {
		let items = (itemsOf.get(file) ?? []).map(({ item }) => item), word = `${would}${state === "new" ? "written" : state}`;
		out.push(`${style.strong(require_model.Ct(file))}  ${style.quiet(word)}`);
		for (let item of items.length > 200 ? [] : items) out.push(`  ${itemLine(item, style)}`);
		items.length > 200 && out.push(`  ${require_style.n(items.length, "item")}`);
	}
	report.files.length > 200 && out.push(`${require_style.n(report.files.length, "file")} ${would}written, with ${require_style.n(report.items.length, "item")}`);
	let variables = Object.entries(report.variables);
	variables.length > 0 && out.push(`Variables added: ${variables.map(([name, id]) => require_model.Ct(`${name}: ${id}`)).join(", ")}`), (report.items.length > 0 || variables.length > 0) && out.push(""), out.push(...settledLines(report, style));
	for (let point of report.open) out.push(...openLines(point, style, view.typing));
	return report.open.length > 0 && out.push(""), out.push(summary(report, style), ledgerLine(report, style)), `${out.filter((line) => line !== void 0).join("\n")}\n`;
}
function itemLine(item, style) {
	let sign = {
		added: "+",
		updated: "~",
		removed: "-"
	}[item.what], tone = {
		added: "good",
		updated: "info",
		removed: "bad"
	}, facts = item.leaves.map((leaf) => item.merged.includes(leaf) ? `${leaf} (merged)` : leaf);
	return item.renamed_from !== null && facts.push(`was ${require_model._(item.renamed_from, item.address)}`), `${style[tone[item.what]](sign)} ${require_style.a(require_model.Ct(item.address), 48)}  ${require_model.Ct(facts.join(", "))}`.trimEnd();
}
function settledLines(report, style) {
	let { settled, nothing_settled: nothing } = report;
	if (settled.length + nothing.length === 0) return [];
	let how = report.dry_run ? "would be settled" : "settled", lines = settled.slice(0, 200).map(({ address, leaves }) => {
		let what = `${require_model.Ct(leaves.join(", "))} ${how}: the file now builds on the live value`;
		return `${style.good("\u2713")} ${require_style.a(require_model.Ct(address), 48)}  ${what}`;
	});
	settled.length > 200 && lines.push(`${style.good("\u2713")} ${require_style.n(settled.length - 200, "more item")} ${how}`);
	for (let pattern of nothing) lines.push(`${style.info("\u00b7")} --resolved ${require_model.Ct(pattern)}: nothing to settle`);
	return [...lines, ""];
}
function openLines(point, style, typing) {
	let tone = {
		error: "bad",
		open: "warn",
		note: "info"
	}, place = point.place === null ? "" : `  ${require_model.Ct(point.place.file)}:${point.place.line}`, sign = {
		error: "\u2717",
		open: "!",
		note: "\u00b7"
	}[point.weight], lines = [`${style[tone[point.weight]](`${sign} ${point.code}`)}  ${require_model.Ct(point.address)}${style.quiet(place)}`, `    ${require_model.Ct(point.message)}`], { platform, files } = point;
	platform !== void 0 && lines.push(`    platform says  ${value(platform, files)}`), files !== void 0 && lines.push(`    files say      ${value(files, platform)}`);
	for (let remedy of point.remedies) lines.push(`    ${require_model.Ct(remedy.to)}: ${style.strong(require_model.Ct(require_model.ht(remedy, typing)))}`);
	return lines;
}
function value(form, other) {
	let text = require_closest.a(form ?? null);
	if (other === void 0) return require_model.Ct(require_model.t(text, 100));
	let beside = require_closest.a(other ?? null), start = require_common_ends.n(text, beside), from = start > 70 ? start : 0, head = require_model.n(text.slice(0, from), 30);
	return require_model._(text, beside, require_model.Ct(head + require_model.t(text.slice(from), 100 - head.length)));
}
function summary(report, style) {
	let { counts } = report, parts = [
		[counts.added, "added"],
		[counts.updated, "updated"],
		[counts.removed, "removed"],
		[counts.settled, "settled"],
		[counts.left, "left to decide"],
		[counts.unreadable, "unreadable"]
	], absent = counts.absent > 0 ? ` \u00b7 ${require_style.o(counts.absent)} not on the platform` : "", told = parts.filter(([number]) => number > 0).map(([number, word]) => `${require_style.o(number)} ${word}`), head = told.length === 0 ? "Nothing to pull" : `${report.dry_run ? "Would pull" : "Pulled"}: ${told.join(", ")}`, adopted = report.adopted.length > 0 ? ` \u00b7 ${require_style.o(report.adopted.length)} adopted` : "";
	return `${style.strong(head)} \u00b7 ${require_style.o(counts.unchanged)} unchanged${absent}${adopted}`;
}
function ledgerLine({ ledger, files, settled, adopted }, style) {
	switch (ledger.state) {
		case "written": return files.length + settled.length + adopted.length === 0 ? `Ledger revision ${require_model.Ct(String(ledger.revision).slice(0, 12))} saved: it records the values shown here, and those that the files already have.` : `Ledger revision ${require_model.Ct(String(ledger.revision).slice(0, 12))} saved. Review the files, commit them, and plan.`;
		case "failed": return style.bad(require_model.Ct(`The files were written, but the ledger was not: ${ledger.message ?? "unknown reason"} Pull again.`));
		case "dry_run": return "Nothing was written.";
		default: return ledger.message === null ? "The ledger is already up to date." : require_model.Ct(`The ledger could not record the values shown here: ${ledger.message}`);
	}
}
// build/pull/merge-text.js
const PREFIX = "pipelines-sync-merge-";
async function tidy(folder) {
	for (let name of await (0, node_fs_promises.readdir)(folder)) {
		let [, pid] = RegExp(`^${PREFIX}(\\d{1,10})-[^-]+$`).exec(name) ?? [];
		if (pid === void 0 || require_say.d(Number(pid))) continue;
		let one = node_path.default.join(folder, name), found = await (0, node_fs_promises.lstat)(one).catch(() => void 0);
		found?.isDirectory() === !0 && found.uid === process.getuid?.() && await (0, node_fs_promises.rm)(one, {
			recursive: !0,
			force: !0
		});
	}
}
function gitMerge(env) {
	let tidied;
	return async ({ base, files, platform }) => {
		tidied ??= tidy((0, node_os.tmpdir)()), await tidied;
		let folder = await (0, node_fs_promises.mkdtemp)(node_path.default.join((0, node_os.tmpdir)(), `${PREFIX}${process.pid}-`));
		try {
			let sides = {
				files,
				base,
				platform
			};
			for (let [name, text] of Object.entries(sides)) await (0, node_fs_promises.writeFile)(node_path.default.join(folder, name), `${text}\n`, { mode: 384 });
			let labels = [
				require_front_matter.s,
				"applied last",
				require_front_matter.c
			].flatMap((label) => ["-L", label]), merged = await require_say.h(folder, env)([
				"-c",
				"merge.conflictStyle=merge",
				"merge-file",
				"-p",
				...labels,
				...Object.keys(sides)
			]);
			return merged.code === null || merged.code < 0 || merged.code > 127 ? void 0 : {
				text: merged.stdout.toString("utf8").replace(/\n$/, ""),
				conflicts: merged.code > 0
			};
		} finally {
			await (0, node_fs_promises.rm)(folder, {
				recursive: !0,
				force: !0
			});
		}
	};
}
// build/pull/survey/check-request.js
function checkPullPatterns(request, context, found) {
	let inFiles = context.desired.resources.map(({ address }) => address), live = found.fresh.flatMap(({ aliases }) => aliases), others = found.open.map(({ address }) => address);
	for (let pattern of request.only) check("--only", pattern, [
		...inFiles,
		...live,
		...others
	], context.kinds);
	for (let pattern of request.resolved) check("--resolved", pattern, inFiles, context.kinds);
}
function check(flag, pattern, addresses, kinds) {
	let names = kinds.all.map((kind) => kind.name);
	if (!require_model.W(pattern, names)) {
		let { message, remedy } = require_model.g(flag, pattern, names);
		throw new require_model.at(require_pull_codes.t.fitsNothing.code, message, remedy);
	}
	if (!(addresses.some((address) => require_model.Mt(pattern, address)) || require_model.h(pattern, names))) throw new require_model.at(require_pull_codes.t.fitsNothing.code, `${flag} ${JSON.stringify(pattern)} matches ${flag === "--only" ? "neither an item in the files nor a live object" : "no item in the files"}.`, require_model.m(pattern, addresses));
}
// build/pull/survey/request.js
var PullSelection = class {
	#request;
	#inTarget;
	constructor(request, inTarget) {
		this.#request = request, this.#inTarget = inTarget;
	}
	get findsNew() {
		let { all, only, workflows } = this.#request;
		return all || only.length > 0 || workflows.length > 0;
	}
	covers(addresses, partition) {
		let { only } = this.#request;
		return this.#inTarget(addresses[0] ?? "") && (only.length === 0 || addresses.some((address) => require_model.jt(only, address))) && this.hasPartition(partition);
	}
	names(addresses, partition) {
		return this.findsNew && this.covers(addresses, partition);
	}
	bringsBack({ address, partition, rolled_back: mark = null }) {
		return this.#request.rolledBack && mark !== null && this.covers([address], partition);
	}
	get workflows() {
		return this.#request.workflows;
	}
	isExplicit(addresses) {
		return addresses.some((address) => require_model.jt(this.#request.only, address));
	}
	mayLieBelow(kind) {
		let { only } = this.#request;
		if (only.length === 0) return !0;
		let ends = (pattern) => !kind.scoped || /^[^/*]+$|\*\d*$|@/.test(pattern);
		return only.some((pattern) => ends(pattern) && canMatch(pattern, `${kind.name}/`, ""));
	}
	hasPartition(partition) {
		let { all, workflows } = this.#request;
		if (workflows.length === 0) return !0;
		let workflow = /(?:^|\/)workflow:(\d+)/.exec(partition)?.[1];
		return workflow === void 0 ? all : workflows.includes(Number(workflow));
	}
	canFit(prefixes, suffix) {
		let { only } = this.#request;
		return only.length === 0 || only.some((pattern) => prefixes.some((prefix) => canMatch(pattern, prefix, suffix)));
	}
};
function canMatch(pattern, prefix, suffix) {
	if (!pattern.includes("/") && !pattern.includes("*")) return prefix.startsWith(`${pattern}/`);
	let pieces = pattern.split("*"), head = pieces[0] ?? "", tail = pieces.at(-1) ?? "", fitsHead = prefix.startsWith(head) || head.startsWith(prefix), fitsTail = suffix.endsWith(tail) || tail.endsWith(suffix);
	return pieces.length === 1 ? head.startsWith(prefix) && tail.endsWith(suffix) : fitsHead && fitsTail;
}
// build/pull/survey/addresses.js
function liveAddress(kind, partition, live, names, variables) {
	let parts = keyParts(kind, partition, live.object, names, variables), plain = keyParts(kind, partition, live.object, names, void 0);
	if (parts === void 0 || plain === void 0) return;
	let scope = require_open_files.b(kind, partition), address = require_model.Ot(kind.name, parts, scope);
	return {
		address,
		aliases: [...new Set([address, require_model.Ot(kind.name, plain, scope)])]
	};
}
function addressFrame(kind, partition, variables) {
	let placed = kind.placed(partition), known = [], plain = [];
	for (let name of kind.key) {
		let id = Object.hasOwn(placed, name) ? placed[name] : void 0;
		if (id === void 0) break;
		plain.push(String(id));
		let variable = variables.of(name, id);
		known.push(variable === void 0 ? String(id) : `\${${variable}}`);
	}
	let prefix = (parts) => [
		kind.name,
		...parts,
		""
	].join("/"), scope = require_open_files.b(kind, partition);
	return {
		prefixes: [...new Set([prefix(known), prefix(plain)])],
		suffix: scope === void 0 ? "" : `@${scope}`
	};
}
function keyParts(kind, partition, object, names, variables) {
	let placed = kind.placed(partition), parts = [];
	for (let name of kind.key) {
		let value = Object.hasOwn(placed, name) ? placed[name] : object[name];
		if (typeof value != "string" && typeof value != "number" || value === "") return;
		parts.push(partOf(kind, name, value, names, variables));
	}
	return parts;
}
function partOf(kind, name, value, names, variables) {
	let field = require_model.Tt(kind.fields, [name]);
	if (field?.type !== "id") return String(value);
	if (field.kind !== void 0) {
		let address = names.addressOf(field.kind, value);
		return address !== void 0 && names.idOf(new require_model.O(address)) === value ? address.slice(address.indexOf("/") + 1) : String(value);
	}
	let variable = variables?.of(name, value);
	return variable === void 0 ? String(value) : `\${${variable}}`;
}
// build/pull/survey/partitions.js
function partitionsOf(kind, kinds, wanted, snapshot, canFit) {
	let found = {
		partitions: [],
		pending: !1,
		unreadable: []
	}, add = (partition) => {
		wanted.hasPartition(partition) && canFit(partition) && found.partitions.push(partition);
	};
	for (let scope of kind.lives) {
		if (scope === kind.home) {
			add(kind.home);
			continue;
		}
		if (scope === "workflow" && wanted.workflows.length > 0) {
			for (let id of wanted.workflows) add(`workflow:${id}`);
			continue;
		}
		let list = kinds.surroundings[scope];
		if (list === void 0 || !wanted.mayLieBelow(kind)) continue;
		let answer = snapshot.rows(list);
		if (answer === void 0) found.pending = !0;
		else if (answer.state === "unreadable") found.unreadable.push({
			scope,
			message: answer.message
		});
		else if (answer.state === "missing") found.unreadable.push({
			scope,
			message: "404"
		});
		else if (answer.state === "rows") {
			let ids = answer.rows.filter((row) => !require_model.J(row)).map((row) => row.id);
			for (let id of ids) typeof id == "number" && add(`${scope}:${id}`);
		}
	}
	return found;
}
// build/pull/open-point.js
function openPoint(point) {
	return {
		path: null,
		place: null,
		ids: [],
		remedies: [],
		...point
	};
}
// build/pull/survey/survey-points.js
function unlistedPlaces(kind, scope, message) {
	return openPoint({
		code: require_pull_codes.t.unreadable.code,
		weight: "error",
		address: kind.name,
		message: `The ${scope}s of the ${kind.words.account} cannot be listed (${message}), so their ${kind.name} were not pulled.`,
		remedies: [{
			to: "To continue",
			type: "name workflows with --workflow, or give the key the right to list them"
		}]
	});
}
function unreadableList(kind, partition, message, isAllowed) {
	return openPoint({
		code: require_pull_codes.t.unreadable.code,
		weight: isAllowed ? "open" : "error",
		address: kind.name,
		message: `The ${kind.name} of ${partition} cannot be read (${message}), so nothing of them was pulled.`,
		remedies: [{
			to: "To pull them",
			type: "give the key's user the right to read them"
		}, ...isAllowed ? [] : [{
			to: "To go on without them",
			type: `set allow_unreadable: [${kind.name}]`
		}]]
	});
}
function unclearObject({ address, place }, message, ids, target) {
	return openPoint({
		code: require_pull_codes.t.ambiguous.code,
		weight: "open",
		address,
		place,
		ids: [...ids],
		message: `It is unclear which object is meant: ${message}.`,
		remedies: ids.map((id) => ({
			to: `To pin id ${id} on ${target}`,
			type: require_plan_target.O(place, address, "id", target, id)
		}))
	});
}
function disputedObject({ address, place }, { dispute, target }) {
	return openPoint({
		code: require_pull_codes.t.claimedTwice.code,
		weight: "error",
		address,
		place,
		message: dispute.message,
		remedies: require_plan_target.x({
			address,
			place
		}, dispute, target)
	});
}
function sharedByScopes(kind, id, addresses) {
	return openPoint({
		code: require_pull_codes.t.claimedTwice.code,
		weight: "error",
		address: kind.name,
		ids: [id],
		message: `${require_match.o(id, addresses)} The lists of several scopes show it without naming its scope; none was pulled.`,
		remedies: [{
			to: "To pull it",
			type: "write the item in its own scope, pin its id in sync, and pull again"
		}]
	});
}
function namelessObject(kind, address, id) {
	return openPoint({
		code: require_pull_codes.t.notForFiles.code,
		weight: "open",
		address,
		ids: [id],
		message: `A ${kind.singular} without ${kind.key.join(", ")} (id ${id}) cannot be written to the files.`,
		remedies: [{
			to: "To pull it",
			type: `give it a name in ${kind.words.app}`
		}]
	});
}
function twinObjects(kind, address, own, others, target) {
	let ids = own === void 0 ? [...others] : [own, ...others], list = others.join(", ");
	return openPoint({
		code: require_pull_codes.t.twins.code,
		weight: "open",
		address,
		ids,
		message: own === void 0 ? `${ids.length} live objects have this name (ids ${list}), which files cannot tell apart; none was pulled.` : `The item in the files is id ${own}; another live ${kind.singular} with the same name (id ${list}) was not pulled.`,
		remedies: [{
			to: "To pull them",
			type: `rename all but one in ${kind.words.app}, then pull again`
		}, {
			to: "To pull one of them",
			type: `write the item, with ${require_plan_target.O(null, address, "id", target, ids.at(-1) ?? 0)}, and pull again`
		}]
	});
}
function unconfirmedObject(address, id) {
	return openPoint({
		code: require_pull_codes.t.unconfirmed.code,
		weight: "open",
		address,
		ids: [id],
		message: `The platform lists it (id ${id}), but it cannot be read by its id; nothing was pulled.`,
		remedies: [{
			to: "To continue",
			type: "pull again"
		}]
	});
}
function leftFiles({ address }, live) {
	return openPoint({
		code: require_pull_codes.t.leftFiles.code,
		weight: "note",
		address,
		ids: [live.id],
		message: `It is in the ledger (id ${live.id}) but not in the files here: it was removed from them, or added elsewhere.`,
		remedies: [require_plan_target.E("To pull it into these files", address)]
	});
}
function secretsLeft(kind, address, live) {
	return Object.entries(kind.fields.fields).flatMap(([name, field]) => {
		let value = live.object[name], isThere = typeof value == "object" && !!value && Object.keys(value).length > 0;
		return require_model.Dt(field) !== "secret" || !isThere ? [] : openPoint({
			code: require_pull_codes.t.secretLeft.code,
			weight: "note",
			address,
			path: name,
			message: `${name} is write-only, so it is not pulled; the platform keeps its value.`,
			remedies: [{
				to: "To manage it",
				type: `write ${name} with {$env: NAME} into the item`
			}]
		});
	});
}
// build/pull/survey/unnamed-edits.js
function unnamedEdits(match, live, entry) {
	if (entry === void 0) return [];
	let { kind, value, settings } = match.resource, ignored = (settings.ignore ?? []).map((path) => require_model.H(path) ?? [path]);
	return [...require_leaves.t(kind, live.object).values()].filter(({ path, steps, field }) => {
		let top = require_model.Tt(kind.fields, steps.slice(0, 1)), seen = Object.hasOwn(entry.seen, path) ? entry.seen[path] : void 0;
		if (seen === void 0 || field === void 0 || top === void 0 || require_model.Dt(top) !== "managed" || ignored.some((prefix) => require_model.U(steps, prefix))) return !1;
		let found = require_leaves.a(live.object, steps);
		return seen !== require_three_way.a(require_three_way.u(field, found, live.object)) && !isWritten(value, steps) && !Object.hasOwn(entry.leaves, path);
	});
}
function isWritten(value, steps) {
	let at = value;
	for (let step of steps) {
		if (typeof at != "object" || !at || Array.isArray(at)) return at !== void 0;
		if (!Object.hasOwn(at, step)) return !1;
		at = at[String(step)];
	}
	return !0;
}
// build/pull/survey/survey.js
function freshKey(kind, partition, id) {
	return `${kind.name} ${require_model.et(partition, id)}`;
}
function survey(inputs, view) {
	let surveyor = new Surveyor(inputs, view), done = surveyor.run(), needs = view.snapshot.takeNeeds();
	if (needs.length > 0) return { needs };
	if (!done) throw Error("a pull waits for something that it did not request");
	return { survey: surveyor.result };
}
var Surveyor = class {
	result;
	#inputs;
	#view;
	#open = new Set();
	#pending = !1;
	constructor(inputs, view) {
		this.#inputs = inputs, this.#view = view;
		let names = new require_three_way.h(inputs.plan.base);
		this.result = {
			names,
			matches: [],
			covered: [],
			existing: [],
			fresh: [],
			gone: [],
			open: []
		};
	}
	run() {
		for (let kind of relevant(this.#inputs)) this.#kind(kind);
		return !this.#pending;
	}
	#kind(kind) {
		let { plan, wanted } = this.#inputs, places = wanted.findsNew ? this.#places(kind) : [], isResolved = require_plan_target.z(kind, plan, this.#view, this.result.names), found = require_match.r(kind, plan, this.#view, this.result.names), isPending = found.matches.some((match) => match.found.state === "pending"), lists = places.map((partition) => ({
			partition,
			list: this.#view.list(kind, partition)
		}));
		if (!isResolved || isPending || lists.some(({ list }) => list.state === "pending") || kind.after.some((name) => this.#open.has(name))) {
			this.#open.add(kind.name), this.#pending = !0;
			return;
		}
		this.result.matches.push(...found.matches);
		let told = new Set();
		for (let match of found.matches) {
			let { address, partition } = match.resource;
			plan.selected(address) && wanted.covers([address], partition) && (this.result.covered.push(match), this.#match(match, told));
		}
		let objects = new require_match.a(kind, []), claimed = claims(found.matches, objects), left = new Map();
		for (let { entry, found: reading } of found.leftovers) reading.state === "ok" && left.set(objects.key(entry.partition, reading.value.id), entry);
		let fresh = [];
		for (let { entry, found: reading } of found.leftovers) reading.state === "ok" && wanted.bringsBack(entry) && (claimed.add(objects.key(entry.partition, reading.value.id)), this.#unclaimed(kind, entry.partition, reading.value, entry, fresh));
		for (let { partition, list } of lists) if (list.state === "unreadable" && this.#unreadable(kind, partition, list.message, told), list.state === "ok") for (let live of list.value.active) {
			let key = objects.key(partition, live.id), isRejected = this.#inputs.rejected.has(freshKey(kind, partition, live.id)), entry = left.get(key), isElsewhere = entry !== void 0 && entry.partition !== partition;
			claimed.has(key) || isRejected || isElsewhere || this.#unclaimed(kind, partition, live, entry, fresh);
		}
		this.#tellTwins(kind, this.#once(kind, fresh, objects), found.matches);
	}
	#places(kind) {
		let { plan, wanted, variables } = this.#inputs, found = partitionsOf(kind, plan.kinds, wanted, this.#view.snapshot, (partition) => {
			let { prefixes, suffix } = addressFrame(kind, partition, variables);
			return wanted.canFit(prefixes, suffix);
		});
		found.pending && (this.#pending = !0);
		for (let { scope, message } of found.unreadable) this.result.open.push(unlistedPlaces(kind, scope, message));
		return found.partitions;
	}
	#match(match, told) {
		let { resource, found, entry } = match, { kind, partition } = resource;
		switch (found.state) {
			case "unreadable":
				this.#unreadable(kind, partition, found.message, told);
				return;
			case "ambiguous":
				this.result.open.push(unclearObject(resource, found.message, found.ids, this.#target));
				return;
			case "disputed":
				this.result.open.push(disputedObject(resource, {
					dispute: found,
					target: this.#target
				}));
				return;
			case "gone":
				this.result.gone.push(match);
				return;
			case "absent":
				require_plan_target.p(this.#inputs.plan, resource.address, entry) !== null && this.result.gone.push(match);
				return;
			case "live": this.#compare(match, found.live, entry, told);
		}
	}
	#compare(match, listed, entry, told) {
		let { resource } = match, { kind, partition, address } = resource, landed = require_known_address.r(this.#inputs.plan.base, entry, resource), compared = (live) => require_three_way.d(resource, resource.settings.ignore ?? [], live, entry, this.result.names, landed), named = this.#inputs.wanted.names([address], partition), found = require_plan_target.H(this.#view, resource, listed, compared, (states) => require_three_way.c(states) && states.every((state) => state.asWanted) && !(named && unnamedEdits(match, listed, entry).length > 0));
		switch (found.state) {
			case "pending":
				this.#pending = !0;
				return;
			case "unreadable":
				this.#unreadable(kind, partition, found.message, told);
				return;
			case "gone":
				entry === void 0 ? this.result.open.push(unconfirmedObject(address, listed.id)) : this.result.gone.push(match);
				return;
			case "ok": {
				let { live, states } = found, unnamed = named ? unnamedEdits(match, live, entry) : [];
				this.result.existing.push({
					match,
					live,
					states,
					unnamed,
					named
				});
			}
		}
	}
	#unclaimed(kind, partition, listed, entry, fresh) {
		let { wanted, variables } = this.#inputs, naming = liveAddress(kind, partition, listed, this.result.names, variables), address = entry?.address ?? naming?.address ?? `${kind.name}/id:${listed.id}`, aliases = [...new Set([...naming?.aliases ?? [], address])], isBack = entry !== void 0 && wanted.bringsBack(entry);
		if (!isBack && !wanted.names(aliases, partition) || entry !== void 0 && entry.replaced !== null) return;
		if (entry !== void 0 && !isBack && !wanted.isExplicit(aliases)) {
			this.result.open.push(leftFiles(entry, listed));
			return;
		}
		let told = new Set(), reading = this.#read(kind, partition, listed, told);
		if (reading === void 0) return;
		if (reading.state === "gone") {
			this.result.open.push(unconfirmedObject(address, listed.id));
			return;
		}
		let live = reading.value;
		naming === void 0 ? this.result.open.push(namelessObject(kind, address, live.id)) : (this.result.open.push(...secretsLeft(kind, address, live)), fresh.push({
			kind,
			partition,
			live,
			entry,
			...naming
		}));
	}
	#once(kind, fresh, objects) {
		return [...require_model.nt(fresh, ({ partition, live }) => objects.key(partition, live.id)).values()].flatMap((same) => {
			let [only, ...others] = same;
			return only === void 0 || others.length === 0 ? same : (this.result.open.push(sharedByScopes(kind, only.live.id, same.map(({ address }) => address))), []);
		});
	}
	#tellTwins(kind, fresh, matches) {
		let byAddress = new Map();
		for (let one of fresh) byAddress.set(one.address, [...byAddress.get(one.address) ?? [], one]);
		let taken = new Map(matches.map((match) => [match.resource.address, match]));
		for (let [address, same] of byAddress) {
			let [only] = same, item = taken.get(address);
			if (only !== void 0 && same.length === 1 && item === void 0) {
				this.result.fresh.push(only), this.result.names.set(kind, address, only.live.id);
				continue;
			}
			let own = item?.found.state === "live" ? item.found.live.id : void 0, others = same.map(({ live }) => live.id);
			this.result.open.push(twinObjects(kind, address, own, others, this.#target));
		}
	}
	#read(kind, partition, listed, told) {
		let reading = this.#view.object(kind, partition, listed.id);
		if (reading.state === "ok" || reading.state === "gone") return reading;
		reading.state === "pending" ? this.#pending = !0 : this.#unreadable(kind, partition, reading.message, told);
	}
	#unreadable(kind, partition, message, told) {
		if (told.has(partition)) return;
		told.add(partition);
		let isAllowed = this.#inputs.plan.policy.allow_unreadable.includes(kind.name);
		this.result.open.push(unreadableList(kind, partition, message, isAllowed));
	}
	get #target() {
		return this.#inputs.plan.header.target;
	}
};
function relevant({ plan, wanted }) {
	let wantedKinds = plan.kinds.all.filter((kind) => kind.lifecycle === "object" && (wanted.findsNew && wanted.canFit([`${kind.name}/`], "") || plan.desired.some((item) => item.kind === kind && plan.selected(item.address) && wanted.covers([item.address], item.partition)) || [...plan.base.entries.values()].some((entry) => entry.kind === kind.name && wanted.bringsBack(entry)))), names = new Set(wantedKinds.map((kind) => kind.name));
	for (let kind of [...plan.kinds.all].reverse()) if (names.has(kind.name)) for (let name of kind.after) names.add(name);
	return plan.kinds.all.filter((kind) => names.has(kind.name) && kind.lifecycle === "object");
}
function claims(matches, objects) {
	let claimed = new Set();
	for (let { resource, found } of matches) if (found.state === "live" && claimed.add(objects.key(resource.partition, found.live.id)), found.state === "ambiguous") for (let id of found.ids) claimed.add(objects.key(resource.partition, id));
	return claimed;
}
// build/pull/variables.js
var Variables = class {
	#vars;
	#used;
	#words;
	constructor(vars, used = new Map(), words = []) {
		this.#vars = new Map(Object.entries(vars)), this.#words = words, this.#used = used;
	}
	of(field, id) {
		if (typeof id != "number" && typeof id != "string") return;
		let fitting = [...this.#vars].filter(([, value]) => value === id).map(([name]) => name), used = fitting.find((name) => this.#used.get(field)?.has(name) === !0), word = field.replace(/_id$/, ""), [only, another] = fitting.filter((name) => !this.#isOther(name, word));
		return used ?? fitting.find((name) => name.toLowerCase().includes(word)) ?? (another === void 0 ? only : void 0);
	}
	#isOther(name, word) {
		return this.#words.some((one) => one !== word && name.toLowerCase().includes(one)) || [...this.#used].some(([field, names]) => !field.includes(word) && names.has(name));
	}
	make(field, id, label) {
		let known = this.of(field, id);
		if (known !== void 0) return known;
		let word = field.replace(/_id$/, ""), words = require_model.w(label ?? "", "NFKD").toLowerCase().replace(/[^a-z0-9]+/g, "_"), plain = require_model.i(words, "_").slice(0, 40), base = plain === "" || /^\d/.test(plain) ? `${word}_${id}` : `${plain}_${word}`, name = this.#vars.has(base) ? `${base}_${id}` : base;
		return this.#vars.set(name, id), this.made.set(name, id), name;
	}
	idOf = (name) => this.#vars.get(name);
	made = new Map();
};
// build/pull/write/use-variables.js
function plainIds({ kind, partition }, { stands, node }) {
	return stands.as === "item" ? Object.entries(kind.placed(partition)).flatMap(([field, id]) => {
		let written = node.get(field);
		return written?.type === "scalar" && typeof id == "number" && written.value === id ? [[field, id]] : [];
	}) : [];
}
function useVariables(items, variables, otherValue, sheet) {
	let used = new Map(), kept = new Map();
	for (let { resource, raw } of items) for (let [field, id] of plainIds(resource, raw)) {
		let name = variables.of(field, id);
		if (name === void 0) continue;
		let other = otherValue(name, raw.file);
		if (other !== void 0) {
			let key = JSON.stringify([
				field,
				id,
				name
			]);
			kept.has(key) || kept.set(key, keptPlain(resource, raw, {
				field,
				id,
				name
			}, other));
			continue;
		}
		let value = { $var: name };
		sheet.addTo(raw, {
			op: "set",
			path: [field],
			value
		}, resource.address), used.set(name, new Set([...used.get(name) ?? [], raw.file]));
	}
	return {
		used,
		kept: [...kept.values()]
	};
}
function keptPlain({ address }, { node }, { field, id, name }, { target, value }) {
	return {
		code: require_pull_codes.t.keptPlain.code,
		severity: "warning",
		message: `${field} stays ${id}: target ${target} reads the same file, and its variable ${name} is ${JSON.stringify(value)}, so the item would move there.`,
		address,
		place: node.get(field)?.place ?? node.place,
		remedy: `If the item belongs there in target ${target}, write {$var: ${name}} into it by hand; otherwise give the id a variable of another name.`
	};
}
// build/pull/shown.js
function noteShown({ shown }, state) {
	shown[state.path] = require_three_way.a(state.raw);
}
function isShown(entry, state) {
	if (entry.shown !== void 0 && Object.hasOwn(entry.shown, state.path)) return entry.shown?.[state.path] === require_three_way.a(state.raw);
	let marked = markedText(entry, state.path);
	return marked !== void 0 && require_closest.u(marked, state.live);
}
function hasShown(entry, path) {
	return entry === void 0 ? !1 : Object.hasOwn(entry.shown ?? {}, path) || markedText(entry, path) !== void 0;
}
function shownText(entry, path) {
	if (entry === void 0) return;
	let marked = markedText(entry, path);
	if (marked !== void 0) return marked;
	let pair = require_known_address.h(entry, path), text = pair && require_known_address.m(pair);
	return typeof text == "string" && entry.shown?.[path] === require_three_way.a(text) ? text : void 0;
}
function shownAfter(entry, { shown, known, writes }, agreed) {
	let decided = new Set([...known, ...writes.map(({ leaf }) => leaf)].map(({ path }) => path));
	for (let path of agreed) decided.add(path);
	let waiting = Object.entries(entry.shown ?? {}).filter(([path]) => !decided.has(path)), all = {
		...Object.fromEntries(waiting),
		...shown
	};
	return Object.keys(all).length === 0 ? {} : { shown: all };
}
function isOnlyShown(entry, before) {
	let bare = ({ shown: _, ...rest }) => require_closest.a(rest);
	return before !== void 0 && bare(entry) === bare(before);
}
function markedText(entry, path) {
	let pair = require_known_address.h(entry, path);
	return typeof pair?.desired == "string" && require_front_matter.u(pair.desired) && typeof pair.live == "string" ? pair.live : void 0;
}
// build/pull/decide.js
function decide(existing, context, open) {
	let decision = {
		existing,
		writes: [],
		merges: [],
		members: [],
		known: [],
		shown: {},
		agrees: !0
	}, { match } = existing;
	for (let state of existing.states) {
		if (state.desired === void 0) {
			let live = require_leaves.a(existing.live.object, state.leaf.steps) ?? null;
			context.isBack && state.dropped !== void 0 && state.asApplied && live !== null && decision.writes.push({
				leaf: state.leaf,
				live,
				overwrites: !1
			});
			continue;
		}
		let how = judge(existing, state, context);
		if (how === "nothing") state.asWanted || (decision.agrees = !1);
		else if (how === "known") decision.known.push(state.leaf);
		else if (how === "take" || how === "overwrite") {
			let live = require_leaves.a(existing.live.object, state.leaf.steps) ?? null;
			decision.writes.push({
				leaf: state.leaf,
				live,
				overwrites: how === "overwrite"
			});
		} else how === "merge" ? decision.merges.push(mergeTask(existing, state, context.isResolved)) : how === "members" ? mergeMap(decision, state, context, open) : (decision.agrees = !1, how !== "markers" && noteShown(decision, state), open.push(pointOf(how, match, state, { isUnsettled: context.isResolved })));
	}
	for (let leaf of existing.unnamed) {
		let live = require_leaves.a(existing.live.object, leaf.steps) ?? null;
		live !== null && decision.writes.push({
			leaf,
			live,
			overwrites: !1
		});
	}
	return decision;
}
function mergeMap(decision, state, { isResolved }, open) {
	let { match, live, states } = decision.existing, raw = require_leaves.a(live.object, state.leaf.steps), isDecided = isResolved && match.entry !== void 0 && isShown(match.entry, state), merged = require_known_address.h(match.entry, state.path) === void 0 ? require_plan_target.I(state, raw, states) : void 0;
	merged === void 0 && isDecided ? decision.known.push(state.leaf) : merged === void 0 ? (decision.agrees = !1, noteShown(decision, state), open.push(pointOf("conflict", match, state, { isUnsettled: isResolved }))) : (isDecided && (merged.conflicts = []), decision.members.push({
		leaf: state.leaf,
		live: raw ?? null,
		merged
	}));
}
function finishMembers(decision, { leaf, live, merged }, { isUnsettled }) {
	let { match, states } = decision.existing, state = states.find(({ path }) => path === leaf.path);
	if (state === void 0) throw Error(`${leaf.path} was not compared`);
	return merged.conflicts.length > 0 ? (decision.agrees = !1, noteShown(decision, state), merged.conflicts.map((conflict) => pointOf("conflict", match, state, {
		isUnsettled,
		conflict
	}))) : (state.desired !== void 0 && require_closest.u(state.desired, merged.meaning) ? decision.known.push(leaf) : decision.writes.push({
		leaf,
		live,
		members: merged,
		overwrites: !1
	}), []);
}
function judge(existing, state, { isResolved, isBack, cannotName }) {
	let { entry } = existing.match;
	if (existing.match.resource.settings.conflict_markers !== !0 && typeof state.desired == "string" && require_front_matter.u(state.desired)) return "markers";
	if (state.asWanted) return state.gitMoved && entry !== void 0 ? "known" : "nothing";
	let comesBack = isBack && (state.asApplied || state.base === void 0);
	return state.asApplied && !comesBack ? "nothing" : state.written !== void 0 && require_model.F(state.written).some(cannotName) ? "unnamed_reference" : state.gitMoved ? comesBack ? "overwrite" : require_model.Et(state.leaf.field) && state.base !== void 0 ? "members" : isResolved && entry !== void 0 && isShown(entry, state) ? "known" : state.base === void 0 ? entry !== void 0 && entry.seen[state.path] === require_three_way.a(state.raw) ? "nothing" : entry !== void 0 && require_known_address.d(entry, state.path).some((form) => require_closest.u(form, state.live)) ? "taken_before" : existing.named && !isResolved ? "overwrite" : "unknown" : require_plan_target.F(state.leaf.field, [
		state.base,
		state.live,
		state.desired
	]) ? "merge" : "conflict" : "take";
}
function mergeTask(existing, state, isResolved) {
	let { leaf } = state, live = require_leaves.a(existing.live.object, leaf.steps), pair = require_known_address.h(existing.match.entry, state.path), known = pair && require_known_address.m(pair);
	return {
		leaf,
		live: String(live),
		base: (isResolved ? shownText(existing.match.entry, state.path) : void 0) ?? String(state.base),
		files: String(state.desired),
		platform: String(state.live),
		mayMark: leaf.field?.type === "text" && leaf.field.long === !0 && known !== state.live
	};
}
function unmerged(decision, task, { isMarked, isUnsettled }) {
	let { match, states } = decision.existing, state = states.find(({ path }) => path === task.leaf.path), isLong = task.leaf.field?.type === "text" && task.leaf.field.long === !0, how = isMarked ? "markers" : isLong ? "taken_before" : "conflict";
	if (state === void 0) throw Error(`${task.leaf.path} was not compared`);
	return noteShown(decision, state), pointOf(how, match, state, {
		isNew: isMarked,
		isUnsettled
	});
}
function pointOf(how, match, state, { isNew = !1, isUnsettled, conflict }) {
	let { address } = match.resource, steps = conflict?.steps ?? state.leaf.steps, at = conflict === void 0 ? state.path : require_model.B(steps), files = conflict === void 0 ? state.desired : conflict.files, platform = conflict === void 0 ? state.live : conflict.platform, resolve = require_model.yt("pull", "--only", require_model.Nt(address), "--resolved", require_model.Nt(address)), resolved = require_model.mt("To keep the values in the files", resolve), place = match.resource.placeOf(steps), where = `${place.file}:${place.line}`, live = {
		to: "To take the live values",
		type: `${platform === void 0 ? "remove" : "write"} it at ${where}, then pull again`
	}, words = {
		conflict: {
			code: require_pull_codes.t.conflict.code,
			message: `${at} was ${edited(files, platform)}; the file is unchanged.`,
			remedies: [live, resolved]
		},
		unknown: {
			code: require_pull_codes.t.unknownBase.code,
			message: `${state.path} differs, and it is unknown which side changed last; the file is unchanged.`,
			remedies: [require_plan_target.E("To take the live values", address), require_plan_target.b("To keep the values in the files", address, require_model.xt("--take-over", require_model.Nt(address)))]
		},
		markers: {
			code: require_pull_codes.t.textConflict.code,
			message: isNew ? `${state.path} was edited in the same lines in the files and on the platform; the file now has both, between conflict markers.` : `${state.path} still holds the conflict markers of an earlier pull.`,
			remedies: [require_model.mt(`To continue, after resolving the markers at ${where}`, resolve)]
		},
		taken_before: {
			code: require_pull_codes.t.takenBefore.code,
			message: `${state.path} was edited in lines that an earlier pull wrote; the file is unchanged.`,
			remedies: [resolved, live]
		},
		unnamed_reference: {
			code: require_pull_codes.t.conflict.code,
			message: `${state.path} refers to something that cannot be read, so its live value is unknown.`,
			remedies: [{
				to: "To continue",
				type: "settle the resource it refers to first"
			}]
		}
	}, unsettled = {
		code: require_pull_codes.t.unsettled.code,
		message: `${at} is not settled: ${hasShown(match.entry, state.path) ? "it was edited on the platform since it was shown" : "its live value was not shown before"}. It is shown here; the file is unchanged.`
	};
	return openPoint({
		weight: "open",
		address,
		path: at,
		place,
		...files === void 0 ? {} : { files },
		...platform === void 0 ? {} : { platform },
		...words[how],
		...isUnsettled && (how === "conflict" || how === "taken_before") ? unsettled : {}
	});
}
function edited(files, platform) {
	return files === void 0 ? "removed from the files and edited on the platform" : platform === void 0 ? "edited in the files and removed on the platform" : "edited in the files and on the platform";
}
function namesNothing(matches, names) {
	let dim = new Set(matches.filter(({ found }) => [
		"unreadable",
		"ambiguous",
		"disputed"
	].includes(found.state)).map(({ resource }) => resource.address));
	return (ref) => names.idOf(ref) === void 0 && (ref.external || dim.has(ref.address));
}
// build/pull/draft-points.js
function goneObject({ address, place }, id) {
	return openPoint({
		code: require_pull_codes.t.gone.code,
		weight: "open",
		address,
		place,
		ids: id === null ? [] : [id],
		message: "It was deleted or archived on the platform; its item is still in the files.",
		remedies: [require_model.mt("To remove it from the files", require_model.yt("pull", "--only", require_model.Nt(address), "--remove-gone")), require_plan_target.w("To recreate it", address)]
	});
}
function takenBack({ address, place }) {
	return openPoint({
		code: require_pull_codes.t.takenBack.code,
		weight: "open",
		address,
		place,
		message: "A rollback removed it from the platform; its item is still in the files.",
		remedies: [require_plan_target.T("To remove it from the files", address), require_model.mt("To recreate it", require_model.yt("ledger", "set", require_model.Nt(address), "--rolled-back", "off"))]
	});
}
function uncommittedText(address, files, { rolledBack, removeGone }) {
	let same = [...rolledBack ? ["--rolled-back"] : [], ...removeGone ? ["--remove-gone"] : []], list = files.join(", ");
	return openPoint({
		code: require_pull_codes.t.uncommitted.code,
		weight: "open",
		address,
		message: `${list} would be overwritten: it is not committed, and it is unknown whether it is older than the platform.`,
		remedies: [{
			to: "To pull it",
			type: `commit ${list} first`
		}, require_model.mt("To overwrite it", require_model.yt("pull", ...same, "--only", require_model.Nt(address), "--force"))]
	});
}
function refusals(findings) {
	return findings.filter(({ severity, code }) => severity === "error" && code !== require_bundle_codes.t.conflictMarkers.code);
}
function blame(broken, { touched, renamed }) {
	let formerly = new Map([...renamed].map(([old, address]) => [address, old])), problems = broken.flatMap(({ address = "", message, code }) => {
		let own = formerly.get(address) ?? address, named = [...touched.keys()].filter((one) => message.includes(JSON.stringify(one)));
		return (touched.has(own) ? [own] : named.length > 0 ? named : [...touched.keys()]).map((one) => notForFiles(one, `The files would be refused: ${message} (${code})`));
	});
	return [...new Map(problems.map((problem) => [problem.address, problem])).values()];
}
function notForFiles(address, message, candidates) {
	let isNowhere = candidates !== void 0;
	return {
		address,
		point: openPoint({
			code: isNowhere ? require_pull_codes.t.nowhere.code : require_pull_codes.t.notForFiles.code,
			weight: "open",
			address,
			message,
			remedies: isNowhere ? (candidates.length > 0 ? candidates : [{ blank: "file" }]).map((file) => require_model.mt(typeof file == "string" ? `To pull it into ${file}` : "To pull it", require_model.yt("pull", "--only", require_model.Nt(address), "--into", file))) : []
		})
	};
}
// build/pull/counts.js
function countsOf({ survey, decisions, fresh, removed, open, settled }) {
	let counts = {
		added: 0,
		updated: 0,
		removed: 0,
		settled: 0,
		left: 0,
		unreadable: 0,
		absent: 0,
		unchanged: 0
	}, at = (weight) => new Set(open.filter((point) => point.weight === weight).map(({ address }) => address)), left = at("open"), broken = at("error"), told = new Set(), decided = new Map(decisions.map((decision) => [decision.existing.match, decision])), gone = new Set(removed.map(({ address }) => address));
	for (let match of survey.covered) {
		let { address, kind } = match.resource, decision = decided.get(match), subject = decision !== void 0 || gone.has(address) || left.has(address) || broken.has(address) ? address : kind.name;
		told.add(subject), broken.has(subject) ? counts.unreadable += 1 : left.has(subject) ? counts.left += 1 : gone.has(address) ? counts.removed += 1 : decision === void 0 && match.found.state === "absent" ? counts.absent += 1 : decision === void 0 ? counts.unreadable += 1 : decision.writes.length > 0 ? counts.updated += 1 : settled.has(address) ? counts.settled += 1 : counts.unchanged += 1;
	}
	for (let { address } of fresh) told.add(address), left.has(address) ? counts.left += 1 : counts.added += 1;
	for (let address of broken) told.has(address) || (counts.unreadable += 1);
	for (let address of left) !told.has(address) && !broken.has(address) && (counts.left += 1);
	return counts;
}
// build/pull/make-report.js
function reportOf(parts) {
	let order = new Map(parts.kinds.all.map((kind, index) => [kind.name, index])), byAddress = (a, b) => (order.get(require_model.kt(a.address)) ?? 0) - (order.get(require_model.kt(b.address)) ?? 0) || require_closest.i(a.address, b.address), open = parts.open.map((point) => ({
		...point,
		remedies: require_model.pt(point.remedies, parts.place)
	})).sort((a, b) => byAddress(a, b) || require_closest.i(a.path ?? "", b.path ?? "")), items = [
		...parts.decisions.filter(({ writes }) => writes.length > 0).map((decision) => updated(decision, parts)),
		...parts.fresh.map(({ address }) => itemOf$1(address, "added", parts.composed)),
		...parts.removed.map(({ address }) => itemOf$1(address, "removed", parts.composed))
	].sort(byAddress), settled = settledBy(parts).sort(byAddress), counts = countsOf({
		...parts,
		open,
		settled: new Set(settled.map(({ address }) => address))
	});
	return {
		format_version: "1.0",
		target: parts.target,
		dry_run: parts.ledger.state === "dry_run",
		items,
		files: [...parts.files].sort((a, b) => require_closest.i(a.file, b.file)),
		variables: parts.variables,
		adopted: [...parts.adopted].sort(require_closest.i),
		noted: [...parts.noted].sort(require_closest.i),
		open,
		counts,
		settled,
		nothing_settled: parts.resolved.filter((one) => !settled.some(({ address }) => require_model.jt([one], address))),
		unchanged: counts.unchanged,
		ledger: parts.ledger,
		exit_code: exitCode(open, parts.ledger)
	};
}
function settledBy({ decisions, resolved }) {
	return decisions.map(({ existing, known }) => ({
		address: existing.match.resource.address,
		leaves: known.map(({ path }) => path)
	})).filter(({ address, leaves }) => leaves.length > 0 && require_model.jt(resolved, address));
}
function updated(decision, { composed, settled }) {
	let { address } = decision.existing.match.resource, now = settled.get(decision)?.resource.address ?? address;
	return {
		...itemOf$1(now, "updated", composed, address),
		leaves: decision.writes.map(({ leaf }) => leaf.path),
		merged: decision.writes.filter(({ merged, members }) => merged !== void 0 || members !== void 0).map(({ leaf }) => leaf.path),
		renamed_from: now === address ? null : address
	};
}
function itemOf$1(address, what, { touched }, known = address) {
	return {
		address,
		what,
		files: [...touched.get(known) ?? []].sort(require_closest.i),
		leaves: [],
		merged: [],
		renamed_from: null
	};
}
function exitCode(open, ledger) {
	return ledger.state === "failed" ? 4 : open.some(({ weight }) => weight === "error") ? 1 : open.some(({ weight }) => weight === "open") ? 3 : 0;
}
// build/pull/place-points.js
function placedAtText(point, raw, { files, touched }, repository) {
	let { path, place } = point;
	if (path === null || place === null) return point;
	let spot = require_paths.a(raw.kind, raw.node, require_model.H(path) ?? [path]);
	if (spot.at === "bundle") return point;
	let textOf = (file) => files.get(file) ?? repository.read(file), behind = require_reread_files.b(raw.file, spot.file, repository.real), isMarked = (file) => require_front_matter.u(textOf(file) ?? ""), file = [...touched.get(point.address) ?? []].filter((file) => file !== raw.file).find(isMarked) ?? behind, text = file === void 0 ? void 0 : textOf(file);
	if (file === void 0 || text === void 0) return point;
	let at = new require_source_lines.t(file, text).place(isMarked(file) ? require_front_matter.d(text) : 0), moved = (words) => words.replaceAll(where(place), where(at)), remedies = point.remedies.map((one) => ({
		...one,
		to: moved(one.to),
		type: moved(one.type)
	}));
	return {
		...point,
		place: at,
		remedies
	};
}
function where({ file, line }) {
	return `${file}:${line}`;
}
// build/pull/verify.js
function verify(survey, decisions, fresh, after) {
	let names = namesAfter(survey, fresh, after), verified = {
		decisions: new Map(),
		fresh: new Map(),
		names,
		wrong: []
	};
	for (let decision of decisions) {
		let { match, live } = decision.existing, resource = after.item(match.resource);
		if (resource === void 0) {
			verified.wrong.push({
				address: match.resource.address,
				message: "its item would be lost"
			});
			continue;
		}
		let ignore = match.resource.settings.ignore ?? [], states = require_three_way.d(resource, ignore, live, match.entry, names), said = withoutPassing(resource.kind, live), message = wrongLeaf(decision, said === live ? states : require_three_way.d(resource, ignore, said, match.entry, names));
		message === void 0 ? verified.decisions.set(decision, {
			resource,
			states
		}) : verified.wrong.push({
			address: match.resource.address,
			message
		});
	}
	for (let one of fresh) {
		let resource = after.at(one.address), states = resource === void 0 ? [] : require_three_way.d(resource, [], one.live, void 0, names), said = resource === void 0 ? one.live : withoutPassing(resource.kind, one.live), strange = (resource === void 0 || said === one.live ? states : require_three_way.d(resource, [], said, void 0, names)).find((state) => !state.asWanted);
		if (resource !== void 0 && strange === void 0) verified.fresh.set(one, {
			resource,
			states
		});
		else {
			let what = strange === void 0 ? "its name" : strange.path;
			verified.wrong.push({
				address: one.address,
				message: `${what} cannot be written without changing its meaning`
			});
		}
	}
	return verified;
}
function collateral(before, touched, after) {
	return before.find((resource) => {
		if (touched.has(resource.address)) return !1;
		let now = after(resource);
		return now === void 0 || !require_closest.u(now.forms, resource.forms);
	});
}
function namesAfter(survey, fresh, after) {
	let names = survey.names.copy();
	for (let { resource, found } of survey.matches) {
		let now = after.item(resource);
		found.state === "live" && now !== void 0 && names.set(resource.kind, now.address, found.live.id);
	}
	for (let one of fresh) names.set(one.kind, one.address, one.live.id);
	return names;
}
function wrongLeaf({ writes }, states) {
	for (let { leaf, live, merged, members } of writes) {
		let state = states.find(({ path }) => path === leaf.path);
		if ((members === void 0 ? merged === void 0 ? live === null ? isNone(state) : state?.asWanted : isText(state, merged) : state?.desired !== void 0 && require_closest.u(state.desired, members.meaning)) !== !0) return `${leaf.path} cannot be written without changing its meaning`;
	}
}
function isText(state, text) {
	return typeof state?.desired == "string" && require_compare.o(state.desired) === require_compare.o(text);
}
function isNone(state) {
	return state === void 0 || state.desired === void 0 || state.desired === null || state.asWanted;
}
// build/pull/write/fresh-item.js
const SCOPE = new Set([
	"scope_type",
	"org_id",
	"project_id",
	"workflow_id"
]);
function freshItem(one, context) {
	let { kind, partition } = one, placed = kind.placed(partition), plain = require_leaves.i(freshLeaves(one)), item = {};
	for (let [name, field] of Object.entries(kind.fields.fields)) {
		let value = Object.hasOwn(placed, name) ? placed[name] : plain[name];
		value !== void 0 && (item[name] = require_reread_files.s(field, value, [name], context));
	}
	return item;
}
function freshLeaves({ kind, partition, live }) {
	let placed = kind.placed(partition);
	return [...require_leaves.t(kind, live.object).values()].filter(({ steps, field, value }) => {
		let name = String(steps[0]), top = kind.fields.fields[name];
		return top === void 0 || require_model.Dt(top) === "derived" || Object.hasOwn(placed, name) || kind.scoped && SCOPE.has(name) ? !1 : value !== null && !(field?.blank === !0 && isEmpty(value));
	});
}
function longTexts(one) {
	return freshLeaves(one).flatMap(({ field, steps, value }) => longIn(field, value, steps)).map((steps) => ({
		steps,
		label: [labelOf(one), ...freeKeys(one.kind, steps)].join(" ")
	}));
}
function longIn(field, value, steps) {
	return field?.type === "text" ? typeof value == "string" && require_reread_files.c(field, value) ? [steps] : [] : field?.type !== "map" && field?.type !== "object" || !require_model.N(value) ? [] : Object.entries(value).flatMap(([key, member]) => longIn(require_model.Tt(field, [key]), member, [...steps, key]));
}
function freeKeys(kind, steps) {
	let keys = [], field = kind.fields;
	for (let step of steps) {
		let here = field;
		here.type === "map" && keys.push(String(step)), field = here.type === "map" ? here.value : here.fields?.[String(step)] ?? { type: "json" };
	}
	return keys;
}
function labelOf({ address }) {
	return address.slice(address.indexOf("/") + 1);
}
function isEmpty(value) {
	return value === "" ? !0 : Array.isArray(value) ? value.length === 0 : typeof value == "object" && !!value && Object.keys(value).length === 0;
}
// build/pull/write/schema-line.js
function newBundleText(file, bundle, schema) {
	let format = require_source_inside.o(file);
	if (schema === void 0) return require_reread_files.S(bundle, format);
	let way = node_path.default.posix.relative(node_path.default.posix.dirname(file), schema), address = encodeURI(way.startsWith(".") ? way : `./${way}`);
	return format === "json" ? require_reread_files.S({
		$schema: address,
		...bundle
	}, format) : `# yaml-language-server: $schema=${address}\n${require_reread_files.S(bundle, format)}`;
}
// build/pull/write/add-items.js
var NewItems = class {
	#inputs;
	#names;
	#sheet;
	#values;
	#appended = new Map();
	constructor(inputs, names, sheet, values) {
		this.#inputs = inputs, this.#names = names, this.#sheet = sheet, this.#values = values;
	}
	run() {
		let { fresh, bundles, formats, layout } = this.#inputs, sorted = [...fresh].sort((a, b) => require_closest.i(a.address, b.address)), labels = new Map(), places = new Map(sorted.map((one) => [one.kind, require_layout.t(one.kind, bundles, formats, layout)]));
		for (let one of sorted) {
			let place = places.get(one.kind);
			if (place === void 0 || "candidates" in place) continue;
			let announce = (folder, own) => labels.set(folder, [...labels.get(folder) ?? [], ...own]);
			if ("fresh" in place && announce(place.folder, [require_paths.t(one.address)]), "fresh" in place && place.fresh.isItem === void 0) continue;
			let below = "fresh" in place ? place.fresh.below : void 0, texts = longTexts(one).flatMap(({ label, steps }) => steps[0] === below ? [] : [label]);
			announce(require_layout.n(one.kind, "fresh" in place ? place.folder : node_path.default.posix.dirname(place.file), layout), texts);
		}
		for (let [folder, own] of labels) this.#names.prepare(folder, own);
		for (let one of sorted) {
			let place = places.get(one.kind) ?? { candidates: [] };
			if ("candidates" in place) {
				let message = `No bundle is set for new ${one.kind.name}, so it was not written.`;
				this.#sheet.refused.push({
					address: one.address,
					message,
					candidates: place.candidates
				});
				continue;
			}
			if ("fresh" in place) {
				this.#newFile(one, place);
				continue;
			}
			let text = this.#texts(one, node_path.default.posix.dirname(place.file));
			this.#append(place.file, one, freshItem(one, {
				...this.#values,
				text
			})), this.#sheet.touch(one.address, place.file);
		}
		for (let [file, sections] of this.#appended) if (this.#inputs.repository.read(file) === void 0) this.#newBundle(file, sections);
		else for (let [section, items] of sections) for (let { fresh: one, item } of items) this.#sheet.add(file, {
			op: "append",
			path: [section],
			value: item
		}, one.address);
	}
	#newFile(one, { folder, ending, fresh }) {
		let item = freshItem(one, {
			...this.#values,
			...fresh.isItem === !0 ? { text: this.#texts(one, folder, fresh.below) } : {
				text: () => void 0,
				keepsIds: !0
			}
		}), text = require_reread_files.S(fresh.write(item), require_source_inside.o(`x${ending}`));
		this.#sheet.write(this.#names.take(folder, require_paths.t(one.address), ending, text), text, one.address);
	}
	#append(file, fresh, item) {
		let sections = this.#appended.get(file) ?? new Map();
		this.#appended.set(file, sections);
		let items = sections.get(fresh.kind.name) ?? [];
		sections.set(fresh.kind.name, items), items.push({
			fresh,
			item
		});
	}
	#newBundle(file, sections) {
		let bundle = { artifact_type: "pipelines.artifact.bundle.v1" };
		for (let { name } of this.#inputs.kinds.all) {
			let items = sections.get(name);
			items !== void 0 && (bundle[name] = items.map(({ item }) => item));
		}
		this.#sheet.files.set(file, newBundleText(file, bundle, this.#inputs.schema)), this.#sheet.made.add(file);
	}
	#texts(one, folder, below) {
		return (at, field, long) => at[0] === below ? void 0 : this.#newText(one, folder, at, field, long);
	}
	#newText(one, from, at, field, text) {
		if (!require_text_file.t(text)) return;
		let folder = require_layout.n(one.kind, from, this.#inputs.layout), found = longTexts(one).find(({ steps }) => steps.join("\0") === at.join("\0")), ending = `.${field.extension ?? "md"}`;
		if (this.#inputs.layout.covers(`${folder}/x${ending}`)) return;
		let whole = require_text_file.n(text, void 0), file = this.#names.take(folder, found?.label ?? require_paths.t(one.address), ending, whole);
		return this.#sheet.write(file, whole, one.address), { $file: node_path.default.posix.relative(from, file) };
	}
}, ItemUpdate = class {
	#context;
	#sheet;
	#resource;
	#raw;
	#values;
	#missing = new Map();
	constructor(resource, raw, context) {
		this.#resource = resource, this.#raw = raw, this.#context = context, this.#sheet = context.sheet, this.#values = context.values;
	}
	run({ existing, writes }) {
		for (let write of writes) this.#leaf(write, existing.live.object);
		for (let { path: at, value } of this.#missing.values()) {
			let [only] = Object.values(value);
			this.#set(at, only ?? null);
		}
	}
	#leaf(write, around) {
		let { kind, address } = this.#resource, raw = this.#raw, { leaf } = write, spot = require_paths.a(kind, raw.node, leaf.steps), whole = spot.path;
		if (spot.at === "text") {
			let text = write.merged ?? (typeof write.live == "string" ? require_compare.o(write.live) : void 0);
			text === void 0 ? this.#sheet.setOrRemoveIn(raw, whole, this.#nothing(write), address) : this.#text(whole, spot.file, text);
			return;
		}
		let value = this.#value(write, spot.at === "bundle" ? spot.node : void 0, around);
		if (spot.at === "data") {
			this.#data(whole, spot, value);
			return;
		}
		if (spot.missing.length <= 1) {
			let at = [...whole, ...spot.missing];
			(spot.missing.length === 0 || value !== void 0) && this.#sheet.setOrRemoveIn(raw, at, value, address);
			return;
		}
		let [first = "", ...rest] = spot.missing, key = JSON.stringify([...whole, first]), made = this.#missing.get(key) ?? {
			path: [...whole, first],
			value: {}
		};
		this.#missing.set(key, made), value !== void 0 && require_leaves.r(made.value, [first, ...rest], value);
	}
	#value(write, node, around) {
		let { leaf, merged, members } = write;
		if (merged !== void 0) return merged;
		let live = members === void 0 ? write.live : members.value;
		if (live === null) return this.#nothing(write);
		let context = this.#valuesAt(node);
		if (leaf.field?.type === "list" && Array.isArray(live)) {
			let written = {
				node,
				value: require_paths.n(this.#resource.value, leaf.steps)
			};
			return require_reread_files.a(leaf.field, live, written, around, leaf.steps, context);
		}
		let written = {
			node,
			value: require_paths.n(this.#resource.value, leaf.steps)
		}, behind = (form, text) => this.#behind(form, text);
		return require_reread_files.o(leaf.field, live, written, leaf.steps, {
			...context,
			behind
		});
	}
	#valuesAt(node) {
		let keepsIds = this.#raw.stands.as === "view" && (node === void 0 || !refers(node));
		return keepsIds ? {
			...this.#values,
			keepsIds
		} : this.#values;
	}
	#nothing({ leaf: { field } }) {
		if (field?.nullable === !0) return null;
		if (field?.blank === !0) return field.type === "list" ? [] : field.type === "text" ? "" : void 0;
	}
	#text(at, name, text) {
		let form = this.#behind({ $file: name }, text);
		typeof form == "string" ? this.#set(at, form) : form.$file !== name && this.#set([...at, "$file"], form.$file);
	}
	#behind(form, text) {
		let { repository, names, uses, covers } = this.#context, raw = this.#raw, { address } = this.#resource, file = require_reread_files.b(raw.file, form.$file, repository.real), before = file === void 0 ? void 0 : repository.read(file);
		if (file === void 0 || !require_text_file.t(text)) return text;
		if (uses.get(file) === 1 && !this.#sheet.files.has(file)) return this.#sheet.write(file, require_text_file.n(text, before), address), form;
		let { dir, name: stem, ext } = node_path.default.posix.parse(file), label = `${stem} ${require_paths.t(address)}`, own = names.take(dir, label, ext, require_text_file.n(text, before));
		return covers(own) ? text : (this.#sheet.write(own, require_text_file.n(text, before), address), {
			...form,
			$file: require_paths.r(raw.file, own)
		});
	}
	#data(form, spot, value) {
		let { repository, uses } = this.#context, raw = this.#raw, { address, value: written } = this.#resource, file = require_reread_files.b(raw.file, spot.file, repository.real);
		if (file !== void 0 && uses.get(file) === 1) {
			this.#sheet.setOrRemove(file, spot.rest, value, address);
			return;
		}
		let known = this.#sheet.find(raw, form), root = { zone: known?.value ?? structuredClone(require_paths.n(written, spot.zone)) };
		value === void 0 ? require_paths.i(root, ["zone", ...spot.rest]) : require_leaves.r(root, ["zone", ...spot.rest], value), known === void 0 ? this.#set(form, root.zone) : known.value = root.zone;
	}
	#set(at, value) {
		this.#sheet.addTo(this.#raw, {
			op: "set",
			path: at,
			value
		}, this.#resource.address);
	}
};
function refers(node) {
	return node.type === "list" ? node.items.some(refers) : node.type === "map" ? node.get("$ref") !== void 0 || node.entries.some((entry) => refers(entry.node)) : !1;
}
// build/pull/write/compose.js
function compose(inputs) {
	let { repository, layout, items } = inputs, sheet = new require_reread_files.p(require_reread_files.g([inputs])), uses = require_reread_files.y(inputs.bundles, repository.real), names = new require_reread_files.u({
		list: (folder) => repository.list(folder),
		isSpare: (file, text) => !uses.has(file) && !sheet.files.has(file) && repository.read(file) === text
	}), renamed = require_renames.n(inputs.decisions), shared = {
		names: inputs.names,
		variables: inputs.variables,
		renamed
	}, values = {
		...shared,
		text: () => void 0
	}, covers = (file) => layout.covers(file);
	for (let decision of inputs.decisions) {
		let { resource } = decision.existing.match;
		new ItemUpdate(resource, itemOf(items, resource), {
			sheet,
			repository,
			names,
			uses,
			covers,
			values
		}).run(decision);
	}
	let removed = inputs.removed.map((resource) => itemOf(items, resource));
	for (let [index, { address }] of inputs.removed.entries()) {
		let raw = removed[index], why = require_reread_files.m(raw) ? require_reread_files.h(raw, removed, uses, inputs) : void 0;
		why === void 0 ? sheet.remove(raw, address) : sheet.refused.push({
			address,
			message: why
		});
	}
	require_renames.t(renamed, inputs, sheet);
	let variables = useVariables(inputs.withVariables.map((resource) => ({
		resource,
		raw: itemOf(items, resource)
	})), inputs.variables, inputs.otherValue, sheet);
	new NewItems(inputs, names, sheet, shared).run(), sheet.finish((file) => repository.read(file), inputs.sources);
	let { files, made, deleted, touched, refused } = sheet;
	return {
		files,
		made,
		deleted,
		touched,
		refused,
		renamed,
		variables
	};
}
function itemOf(items, resource) {
	let raw = items.get(resource);
	if (raw === void 0) throw Error(`${resource.address} has no item`);
	return raw;
}
// build/run/other-values.js
function readersOf({ config, target }) {
	let others = [...config.targets.values()].filter(({ name }) => name !== target.name), top = {
		...config,
		bundles: config.topBundles ?? config.bundles
	}, known = new Map();
	return (file) => {
		let found = known.get(file) ?? others.filter((one) => require_open_files.g(require_sync_forms.g(top, one), file));
		return known.set(file, found), found;
	};
}
function otherValues(readers, hereIs) {
	return (name, file) => {
		for (let { name: target, vars } of readers(file)) {
			let value = Object.hasOwn(vars, name) ? vars[name] : void 0;
			if (value !== void 0 && !require_closest.u(value, hereIs(name) ?? null)) return {
				target,
				value
			};
		}
	};
}
// build/pull/entries.js
function pulledEntry(decision, settled, { names, commit }) {
	let { entry, resource: before } = decision.existing.match;
	if (entry === void 0) return;
	let { resource } = settled, paths = [...decision.writes.map(({ leaf }) => leaf.path), ...decision.known.map(({ path }) => path)];
	resource.address !== before.address && paths.push(...resource.kind.key.filter((name) => settled.states.some(({ path }) => path === name)));
	let pairs = pairsOf(resource, settled, paths, {
		names,
		commit
	});
	for (let [path, pair] of Object.entries(pairs)) {
		let known = require_known_address.h(entry, path);
		known !== void 0 && require_closest.u(sidesOf(known), sidesOf(pair)) && (pairs[path] = known);
	}
	let { shown: _, ...rest } = entry, agreed = settled.states.filter(({ asWanted }) => asWanted).map(({ path }) => path), next = {
		...rest,
		...shownAfter(entry, decision, agreed),
		kept: Object.fromEntries(Object.entries(entry.kept).filter(([path]) => !paths.includes(path))),
		pulled: {
			...entry.pulled,
			...pairs
		}
	};
	return require_closest.a(next) === require_closest.a(entry) ? void 0 : next;
}
function adoptedEntry(settled, live, written, context) {
	let { resource } = settled, { kind, settings } = resource, leaves = require_three_way.t(resource, context.names, settings.ignore ?? []);
	for (let path of written) delete leaves[path];
	let apart = settled.states.filter(({ asWanted }) => !asWanted).map(({ path }) => path);
	return {
		...context.empty(resource),
		id: live.id,
		witness: { created_at: live.createdAt },
		origin: "adopted",
		generation: context.known?.generation ?? 0,
		leaves,
		pulled: pairsOf(resource, settled, [...written, ...apart], context),
		seen: require_three_way.p(kind, live.object, resource.leaves),
		version: live.version,
		...require_marks.p(kind, live),
		commit: null
	};
}
function broughtBack(entry, settled, context) {
	let paths = settled.states.map(({ path }) => path);
	return {
		...entry,
		pulled: {
			...entry.pulled,
			...pairsOf(settled.resource, settled, paths, context)
		}
	};
}
function pairsOf(resource, { states }, paths, { names, commit }) {
	let forms = require_three_way.t(resource, names, resource.settings.ignore ?? []), pairs = {};
	for (let path of paths) {
		let state = states.find((one) => one.path === path), desired = Object.hasOwn(forms, path) ? forms[path] ?? null : null, live = state?.live ?? null, sides = require_closest.u(desired, live) ? { desired } : {
			desired,
			live
		};
		pairs[path] = commit === null ? sides : {
			...sides,
			at: commit
		};
	}
	return pairs;
}
function sidesOf(pair) {
	return [pair.desired, require_known_address.m(pair)];
}
// build/run/pull-entries.js
function pulledEntries({ names, decisions, fresh }, session) {
	let base = session.ledger.entries, { commit } = session.source, entries = [], adopted = [];
	for (let [decision, settled] of decisions) {
		let { match, live } = decision.existing;
		if (match.entry !== void 0) {
			let entry = pulledEntry(decision, settled, {
				names,
				commit
			});
			entry !== void 0 && entries.push(entry);
		} else decision.agrees && settled.states.every((state) => state.asWanted) && adopted.push({
			settled,
			live,
			written: decision.writes.map(({ leaf }) => leaf.path)
		});
	}
	for (let [one, settled] of fresh) one.entry === void 0 ? adopted.push({
		settled,
		live: one.live,
		written: []
	}) : entries.push(broughtBack(one.entry, settled, {
		names,
		commit
	}));
	let known = new Set([...[...base.values(), ...entries].map(({ address }) => address), ...adopted.map(({ settled }) => settled.resource.address)]), empty = (resource) => require_marks.o(resource, {
		plan: { source: { commit: null } },
		protects: (one) => require_plan_target.m(one, session.target.protect)
	});
	for (let { settled, live, written } of adopted) {
		let { resource } = settled, entry = adoptedEntry(settled, live, written, {
			names,
			commit,
			empty,
			known: base.get(resource.address)
		});
		entries.push(require_edit_entries.n(entry, require_marks.d(resource, names, (address) => known.has(address))));
	}
	return entries;
}
// build/run/with-history.js
function withHistory(point, { existing }, session) {
	if (!existing.some(({ match: { resource, entry } }) => resource.address === point.address && isBelow(point.path, require_known_address.c(session, entry)))) return point;
	let type = `${require_plan_target.f}, then pull again`;
	return {
		...point,
		remedies: [...point.remedies, {
			to: "If a commit outside this clone has it",
			type
		}]
	};
}
function isBelow(path, leaves) {
	return path !== null && [...leaves].some((leaf) => path === leaf || path.startsWith(`${leaf}.`) || path.startsWith(`${leaf}[`));
}
// build/run/writing-order.js
function writingOrder({ touched, files, deleted, made }, { kinds, covers, schemas, config }) {
	let order = new Map(kinds.all.map((kind, index) => [kind.name, index])), first = new Map();
	for (let [address, touchedFiles] of touched) {
		let at = order.get(require_model.kt(address)) ?? 0;
		for (let file of touchedFiles) first.set(file, Math.min(first.get(file) ?? at, at));
	}
	let texts = [...files];
	for (let file of deleted) texts.push([file, null]);
	made.size > 0 && texts.push(...schemas);
	let rank = (file) => covers(file) ? 2 + (first.get(file) ?? 0) : 0, ranked = texts.map(([file, text]) => ({
		file,
		text,
		rank: rank(file)
	}));
	return config !== void 0 && ranked.push({
		...config,
		rank: 1
	}), ranked.sort((a, b) => a.rank - b.rank || require_closest.i(a.file, b.file)).map(({ file, text }) => [file, text]);
}
// build/run/pull-draft.js
var PullDraft = class {
	refusals;
	merged;
	#session;
	#deps;
	#files;
	#survey;
	#schemas;
	#variables;
	#open;
	#decisions;
	#removed;
	#known;
	#items;
	#composed;
	#verified;
	#covered = new Map();
	#withVariables;
	#readers;
	#entries;
	#texts;
	#config;
	#findings = [];
	constructor(session, deps, files, inputs) {
		this.#session = session, this.#deps = deps, this.#files = files, this.#survey = inputs.survey, this.#schemas = inputs.schemas, this.#variables = inputs.variables, this.refusals = inputs.refusals, this.merged = inputs.merged, this.#open = [...inputs.survey.open], this.#items = require_reread_files.r(session.desired), this.#known = new Set(session.ledger.entries.keys()), this.#decisions = this.#decide(inputs.refusedItems), this.#removed = this.#gone(inputs.refusedItems), this.#readers = readersOf(session), this.#withVariables = deps.request.vars ? inputs.survey.existing.map(({ match }) => match.resource).filter(({ address }) => !inputs.refusedItems.has(address)) : [];
	}
	#decide(refused) {
		let { names, matches, existing } = this.#survey, cannotName = namesNothing(matches, names);
		return existing.map((one) => {
			let { address } = one.match.resource, isResolved = require_model.jt(this.#deps.request.resolved, address), isBack = this.#deps.request.rolledBack && one.match.entry?.rolled_back != null, context = {
				names,
				isResolved,
				isBack,
				cannotName
			};
			return refused.has(address) ? {
				existing: one,
				writes: [],
				merges: [],
				members: [],
				known: [],
				shown: {},
				agrees: !1
			} : decide(one, context, this.#open);
		});
	}
	#gone(refused) {
		let removed = [], { removeGone, rolledBack } = this.#deps.request;
		for (let { resource, entry, found } of this.#survey.gone) {
			let { address } = resource, isBack = found.state === "absent";
			(removeGone || rolledBack && isBack) && !refused.has(address) ? removed.push(resource) : this.#open.push(isBack ? takenBack(resource) : goneObject(resource, entry?.id ?? null));
		}
		return removed;
	}
	async merge() {
		for (let decision of this.#decisions) {
			let { address } = decision.existing.match.resource, isUnsettled = require_model.jt(this.#deps.request.resolved, address);
			for (let task of decision.merges) {
				let { files } = task, result = await this.#mergeText(task), isMarked = result?.conflicts === !0 && task.mayMark;
				result === void 0 || result.conflicts && !isMarked ? (decision.agrees = !1, this.#open.push(unmerged(decision, task, {
					isMarked: !1,
					isUnsettled
				}))) : (isMarked && this.#open.push(unmerged(decision, task, {
					isMarked: !0,
					isUnsettled
				})), result.text === files ? decision.known.push(task.leaf) : decision.writes.push({
					leaf: task.leaf,
					live: task.live,
					merged: result.text,
					isMarked,
					overwrites: !1
				}));
			}
			decision.merges = [];
			for (let task of decision.members) await this.#mergeTexts(task), this.#open.push(...finishMembers(decision, task, { isUnsettled }));
			decision.members.some(({ merged }) => merged.conflicts.length > 0) && (decision.writes = decision.writes.filter(({ leaf }) => !require_model.Et(leaf.field))), decision.members = [];
		}
	}
	async #mergeText({ base, files, platform }) {
		let key = JSON.stringify([
			base,
			files,
			platform
		]);
		return this.merged.has(key) || this.merged.set(key, await this.#deps.merge({
			base,
			files,
			platform
		})), this.merged.get(key);
	}
	async #mergeTexts({ leaf, merged }) {
		let left = [];
		for (let conflict of merged.conflicts) {
			let { base, files, platform, steps, isText } = conflict, sides = {
				base: String(base),
				files: String(files),
				platform: String(platform)
			}, result = isText ? await this.#mergeText(sides) : void 0;
			if (result === void 0 || result.conflicts) {
				left.push(conflict);
				continue;
			}
			let at = steps.slice(leaf.steps.length);
			require_leaves.r(merged.value, at, result.text), require_leaves.r(merged.meaning, at, result.text);
		}
		left.length === 0 && (merged.conflicts = []);
	}
	compose() {
		let session = this.#session, composed = compose({
			bundles: session.desired.bundles,
			formats: session.desired.formats,
			kinds: session.kinds,
			sources: session.desired.sources,
			items: this.#items,
			decisions: this.#decisions,
			fresh: this.#survey.fresh,
			removed: this.#removed,
			withVariables: this.#withVariables,
			otherValue: otherValues(this.#readers, this.#variables.idOf),
			schema: this.#schemas.bundle,
			names: this.#survey.names,
			variables: this.#variables,
			layout: this.#layout(),
			repository: this.#files
		});
		if (this.#composed = composed, composed.refused.length > 0) return composed.refused.map(({ address, message, candidates }) => notForFiles(address, message, candidates));
		this.#config = require_reread_files.t(session, this.#variables, composed.variables, this.#readers, this.#files), this.#coverAll(composed.files.keys());
		let after = require_reread_files.i(session, this.#variables, this.#files, composed, (file) => this.#covers(file));
		this.#findings = after.findings;
		let broken = refusals(after.findings);
		if (broken.length > 0) return blame(broken, composed);
		let now = require_reread_files.n(this.#items, this.#removed, after), at = new Map(after.resources.map((resource) => [resource.address, resource])), find = (resource) => now.get(resource);
		if (this.#verified = verify(this.#survey, this.#decisions, this.#survey.fresh, {
			item: find,
			at: (address) => at.get(address)
		}), this.#verified.wrong.length > 0) return this.#verified.wrong.map(({ address, message }) => notForFiles(address, `The live value cannot be written to the files: ${message}.`));
		let gone = new Set(this.#removed.map(({ address }) => address)), touched = new Set([...composed.touched.keys(), ...gone]), hurt = collateral(session.desired.resources, touched, find);
		if (hurt !== void 0) throw Error(`this pull would change the meaning of ${hurt.address}`);
		return [];
	}
	async uncommitted() {
		if (this.#deps.request.force) return [];
		let losing = [...this.#decisions.filter(({ writes }) => writes.some(({ overwrites }) => overwrites)).map(({ existing }) => existing.match.resource.address), ...this.#removed.map(({ address }) => address)], filesOf = (address) => [...this.#composed?.touched.get(address) ?? []].filter((file) => this.#files.read(file) !== void 0), committed = await this.#deps.committed([...new Set(losing.flatMap(filesOf))]);
		return losing.flatMap((address) => {
			let open = filesOf(address).filter((file) => !committed.has(file));
			return open.length === 0 ? [] : {
				address,
				point: uncommittedText(address, open, this.#deps.request)
			};
		});
	}
	warnings() {
		let known = new Set(this.#session.desired.findings.map(sameFinding)), touched = this.#composed?.touched ?? new Map();
		return [...this.#findings.filter((one) => one.severity === "warning" && one.address !== void 0 && touched.has(one.address) && !known.has(sameFinding(one))), ...this.#composed?.variables.kept ?? []];
	}
	keyOf({ kind, partition, live }) {
		return freshKey(kind, partition, live.id);
	}
	texts() {
		return this.#texts ??= this.#makeTexts(), this.#texts;
	}
	#makeTexts() {
		let { composed } = this.#done(), ranked = writingOrder(composed, {
			kinds: this.#session.kinds,
			covers: (file) => this.#covers(file),
			schemas: this.#schemas.missing,
			config: this.#config
		});
		return new Map(ranked.filter(([file, text]) => this.#files.read(file) !== text));
	}
	entries() {
		return this.#entries ??= pulledEntries(this.#done().verified, this.#session), this.#entries;
	}
	get onlyShows() {
		let known = this.#session.ledger.entries;
		return this.texts().size === 0 && this.entries().every((one) => isOnlyShown(one, known.get(one.address)));
	}
	report(ledger) {
		let { composed, verified } = this.#done(), texts = this.texts(), entries = this.entries();
		return reportOf({
			target: this.#session.target.name,
			place: this.#session.commands.documents,
			kinds: this.#session.kinds,
			survey: this.#survey,
			resolved: this.#deps.request.resolved,
			decisions: this.#decisions,
			settled: verified.decisions,
			fresh: this.#survey.fresh,
			removed: this.#removed,
			composed,
			files: [...texts].map(([file, text]) => ({
				file,
				state: text === null ? "deleted" : this.#files.read(file) === void 0 ? "new" : "changed"
			})),
			variables: Object.fromEntries(this.#config === void 0 ? [] : this.#variables.made),
			adopted: entries.filter(({ address }) => !this.#known.has(address)).map(({ address }) => address),
			noted: entries.filter(({ address }) => this.#known.has(address)).map(({ address }) => address),
			open: [...this.#open, ...this.refusals].map((point) => this.#pasteable(this.#placed(withHistory(point, this.#survey, this.#session)))),
			ledger
		});
	}
	#pasteable(point) {
		let offers = new require_plan_target.i(this.#session.desired.bundles);
		return {
			...point,
			remedies: offers.remedies(point.remedies, point.place)
		};
	}
	#placed(point) {
		let { composed } = this.#done(), one = this.#survey.existing.find(({ match }) => match.resource.address === point.address), raw = one === void 0 ? void 0 : this.#items.get(one.match.resource);
		return raw === void 0 ? point : placedAtText(point, raw, composed, this.#files);
	}
	#done() {
		if (this.#composed === void 0 || this.#verified === void 0) throw Error("nothing was composed");
		return {
			composed: this.#composed,
			verified: this.#verified
		};
	}
	#layout() {
		let { config } = this.#session;
		return {
			patterns: require_open_files.p(config),
			covers: (file) => this.#covers(file),
			texts: node_path.default.posix.join(config.folder, "texts"),
			into: this.#deps.request.into,
			prefers: config.layout
		};
	}
	#covers(file) {
		let known = this.#covered.get(file);
		if (known !== void 0) return known;
		let covers = require_open_files.g(this.#session.config, file);
		return this.#covered.set(file, covers), covers;
	}
	#coverAll(files) {
		let asked = [...files].filter((file) => !this.#covered.has(file)), found = require_open_files.C(require_open_files.p(this.#session.config), asked);
		for (let file of asked) this.#covered.set(file, found.has(file));
	}
};
function sameFinding({ code, address = "", message }) {
	return JSON.stringify([
		code,
		address,
		message
	]);
}
// build/run/pull-ledger.js
async function recordPull(session, entries, writeFiles) {
	let { ledger, clock } = session;
	if (entries.length === 0) return await writeFiles(), {
		state: "unchanged",
		revision: ledger.revision,
		message: null
	};
	let at = () => new Date(clock.now()).toISOString(), marks = require_marks.n(session, new Set(), (resource) => require_plan_target.m(resource, session.target.protect)), begun = await session.store.begin(ledger, {
		at: at(),
		head: {
			...session.binding,
			source: ledger.head?.source ?? {
				commit: null,
				dirty: !0
			},
			experiments_marked: require_marks.t(session)
		},
		intents: [],
		subject: "pull",
		marks
	});
	try {
		await writeFiles();
	} catch (error) {
		throw await begun.leave(), error;
	}
	try {
		await Promise.all(entries.map((entry) => begun.put(entry)));
	} catch (error) {
		return await begun.leave(), require_marks.i(error);
	}
	return require_marks.a(begun, clock);
}
// build/run/pull-schemas.js
async function pullSchemas({ config, target, desired }, { request, schemas }, repository) {
	let none = {
		bundle: void 0,
		missing: new Map()
	}, place = (file) => node_path.default.posix.join(config.folder, file), bundle = place(require_schema_files.n("bundle"));
	if (require_open_files.g(config, bundle) || readersOf({
		config,
		target
	})(bundle).length > 0) return none;
	if (repository.read(bundle) !== void 0) return {
		...none,
		bundle
	};
	let isFirst = desired.bundles.every(({ items }) => items.length === 0);
	if (!request.all || !isFirst || config.file === null) return none;
	let texts = [...await schemas()].map(([file, text]) => [place(file), text]);
	return {
		bundle,
		missing: new Map(texts.filter(([file]) => repository.read(file) === void 0))
	};
}
// build/run/pull-target.js
async function pullTarget(session, deps) {
	let { bundles } = session.desired, atStart = new Map(bundles.map(({ document }) => [document.file, document.text])), files = new require_reread_files._(session.config.root, atStart, { onFile: deps.onFile }), draft = await prepare(session, deps, files), warnings = require_silence.n(draft.warnings(), session.target.silence);
	if (warnings.length > 0 && deps.onWarnings?.(warnings), deps.dryRun) return draft.report({
		state: "dry_run",
		revision: session.ledger.revision,
		message: null
	});
	await files.tidy();
	let texts = draft.texts();
	if (texts.size === 0 && draft.entries().length === 0) return draft.report({
		state: "unchanged",
		revision: session.ledger.revision,
		message: null
	});
	files.check(texts.keys());
	try {
		let ledger = await recordPull(session, draft.entries(), async () => {
			files.check(texts.keys()), await files.write(texts), texts.size > 0 && await deps.published?.([...texts.keys()]);
		});
		return draft.report(ledger);
	} catch (error) {
		if (!draft.onlyShows || !(error instanceof require_model.at)) throw error;
		return draft.report({
			state: "unchanged",
			revision: session.ledger.revision,
			message: error.message
		});
	}
}
async function prepare(session, deps, files) {
	let { request } = deps, snapshot = new require_snapshot.t(), view = new require_match.i(session.org, snapshot), wanted = new PullSelection(request, (address) => require_sync_forms.y(session.target, address)), used = require_reread_files.x(session.desired.bundles), words = Object.keys(session.kinds.surroundings), variables = new Variables(session.target.vars, used, words), rejected = new Set(), refusedItems = new Set(), notes = [], merged = new Map(), schemas = await pullSchemas(session, deps, files);
	for (let isFirst = !0;; isFirst = !1) {
		let inputs = {
			plan: require_plan_target.n(session),
			wanted,
			variables,
			rejected
		}, { survey: found } = (await require_read_as_asked.n(session.reader, () => survey(inputs, view), snapshot)).result;
		if (isFirst && checkPullPatterns(request, session, found), request.vars && isFirst && (variables = named(found, variables, snapshot, session), variables.made.size > 0)) continue;
		let draft = new PullDraft(session, deps, files, {
			survey: found,
			variables,
			merged,
			refusals: notes,
			refusedItems,
			schemas
		});
		await draft.merge();
		let problems = draft.compose(), lost = problems.length > 0 ? [] : await draft.uncommitted();
		if (problems.length === 0 && lost.length === 0) return draft;
		for (let { address, point } of [...problems, ...lost]) {
			let before = rejected.size + refusedItems.size;
			notes.push(point);
			let fresh = found.fresh.find((one) => one.address === address);
			if (fresh === void 0 ? refusedItems.add(address) : rejected.add(draft.keyOf(fresh)), rejected.size + refusedItems.size === before) throw Error(`pull cannot correct what is wrong with ${address}: ${point.message}`);
		}
	}
}
function named(found, known, snapshot, session) {
	let { surroundings } = session.kinds, items = require_reread_files.r(session.desired), placed = [...found.fresh.map(({ kind, partition }) => ({ ids: Object.entries(kind.placed(partition)) })), ...found.existing.map(({ match: { resource } }) => {
		let raw = items.get(resource);
		return { ids: raw === void 0 ? [] : plainIds(resource, raw) };
	})];
	for (let { ids } of placed) for (let [field, id] of ids) {
		if (typeof id != "number") continue;
		let scope = Object.keys(surroundings).find((one) => field === `${one}_id`), list = scope === void 0 ? void 0 : surroundings[scope], answer = list === void 0 ? void 0 : snapshot.rows(list), row = answer?.state === "rows" ? answer.rows.find((one) => one.id === id) : void 0;
		known.make(field, id, typeof row?.name == "string" ? row.name : void 0);
	}
	if (snapshot.takeNeeds(), known.made.size > 0 && session.config.file === null) throw new require_model.at(require_pull_codes.t.noVars.code, "--vars needs a configuration to write variables into.", "Create a configuration first.", 3, require_model.yt("init"));
	return known;
}
const command = require_main.s({
	name: "pull",
	does: "Bring live values into the files. Only reads the platform.",
	examples: [
		[require_model.yt("pull", "--dry-run"), "show what would be written"],
		[require_model.yt("pull"), "bring live edits into the files"],
		[require_model.yt("pull", "--all"), "also add objects that no file holds"]
	],
	flags: (bare) => require_options.p(bare).option("--all", "pull every live object, including those in no file yet").option("--only <pattern>", "pull matching objects, including those in no file yet", require_options.n).option("--workflow <id>", "pull the objects of a workflow; with --all, of these workflows only", require_options.n).option("--into <file>", "bundle file for new objects").option("--vars", "turn workflow and project ids into variables of the configuration").option("--remove-gone", "remove items whose objects were deleted on the platform").option("--resolved <pattern>", "settle conflicts of matching items with the present content of the files", require_options.n).option("--rolled-back", "bring the result of a rollback into the files").option("--force", "overwrite files with uncommitted changes").option("--dry-run", "show what would be written, without writing"),
	run: (_none, flags, { io }) => pull(flags, io)
});
async function pull(flags, io) {
	let { only, ...rest } = flags, workflows = (flags.workflow ?? []).map(workflowId), findsNew = flags.all === !0 || (only ?? []).length > 0 || workflows.length > 0, opened = await require_opened.i(rest, [], io, { forgive: (finding) => isForPull(finding, findsNew) });
	try {
		let request = {
			all: flags.all === !0,
			only: only ?? [],
			workflows,
			into: flags.into === void 0 ? null : bundleOf(flags.into, opened, io),
			vars: flags.vars === !0,
			removeGone: flags.removeGone === !0,
			force: flags.force === !0,
			resolved: flags.resolved ?? [],
			rolledBack: flags.rolledBack === !0
		}, { root, changed } = opened.offline.git, git = root === null ? null : io.openGit(root), report = await pullTarget(opened.session, {
			request,
			dryRun: flags.dryRun === !0,
			onFile: io.progress,
			onWarnings: (findings) => require_opened.o(findings, void 0, io),
			merge: gitMerge(require_key_use.r(process.env)),
			schemas: async () => {
				let { editorSchemas } = await Promise.resolve().then(() => require("./editor-schemas-GiJjftxJ.js")).then((n) => n.n);
				return editorSchemas(io.providers ?? require_providers.n, opened.session.desired.formats, !0);
			},
			committed: async (files) => {
				let committed = await require_open_files.j(git, changed, files);
				if (git === null || root === null) return committed;
				for (let file of await require_work_tree.n(git, root, opened.offline.checkout, files)) committed.delete(file);
				return committed;
			}
		});
		flags.json === !0 ? require_options.h(report, io) : (flags.quiet !== !0 || report.exit_code !== 0) && io.out(renderPullText(report, {
			color: io.outColor,
			typing: require_io.t(opened.session, io)
		}));
		let wrote = report.ledger.state === "written" || !report.dry_run && report.files.length > 0;
		return require_main.o(report.exit_code, wrote, io);
	} finally {
		await opened.client.close();
	}
}
function isForPull({ code }, findsNew) {
	return code === require_bundle_codes.t.conflictMarkers.code || findsNew && code === require_source_codes.n.patternWithoutMatch.code;
}
function workflowId(text) {
	let id = Number(text);
	if (/^\d+$/.test(text) && Number.isSafeInteger(id)) return id;
	throw new require_model.at(require_pull_codes.t.badWorkflow.code, `--workflow is ${JSON.stringify(text)}, which is not the number of a workflow.`, `Pass the number from the address of the workflow in ${require_platform_words.t().app}.`);
}
function bundleOf(file, { session: { config } }, io) {
	let from = require_open_files.s(file, config.root, io.cwd), patterns = require_open_files.p(config), isCovered = !from.startsWith("../") && require_open_files.T(patterns, from);
	if (isCovered && /\.(?:ya?ml|json)$/i.test(from)) return from;
	throw isCovered ? new require_model.at(require_pull_codes.t.notCovered.code, `--into takes a bundle in YAML or JSON, and ${file} holds one item.`, "Name a bundle, or leave --into out.", 3) : new require_model.at(require_pull_codes.t.notCovered.code, `No bundle pattern matches ${file}, so its items would never be planned.`, `Name a file that a pattern matches: ${patterns.join(", ")}.`, 3);
}
exports.command = command;
