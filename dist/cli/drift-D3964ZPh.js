require("./rolldown-runtime-DUzk6_NY.js");
const require_exit_code = require("./exit-code-DISm0ysT.js"), require_codes = require("./codes-CCyt0aRV.js"), require_model = require("./model-CQuGHFup.js"), require_plan_json = require("./plan-json-BxWPO0Ul.js"), require_style = require("./style-SJtXwkRB.js"), require_leaf_text = require("./leaf-text-Wie8E8U_.js"), require_opened = require("./opened-wEBg2N55.js"), require_plan_markdown = require("./plan-markdown-wf0CI8Dl.js"), require_text_layout = require("./text-layout-BUykSElS.js"), require_known_address = require("./known-address-BN11pZG1.js"), require_match = require("./match-Ccow1wfr.js"), require_snapshot = require("./snapshot-rokM-iLQ.js"), require_sync_forms = require("./sync-forms-Bwp7YCKG.js"), require_three_way = require("./three-way-DIM1gAR_.js"), require_plan_target = require("./plan-target-CLuCUOpt.js"), require_closest = require("./closest-D7ENJx0f.js"), require_policy = require("./policy-TaYm8uJl.js"), require_read_as_asked = require("./read-as-asked-BrPzKepI.js"), require_ledger_label = require("./ledger-label-fiPTkNoE.js"), require_patterns = require("./patterns-DmpeRr_L.js"), require_say = require("./say-ZhhkoCO1.js"), require_checked = require("./checked-BO_KSHHw.js"), require_main = require("./main-DZuLd4ZI.js"), require_io = require("./io-DF7jQvRa.js"), require_options = require("./options-Ds_vjILs.js"), require_ledger_command_codes = require("./ledger-command-codes-D82W_BgG.js");
// build/plan/drift/drift-remedies.js
function editedRemedies(of) {
	let { address, target, place } = of;
	return place === null ? [leave(address), bringBack] : [
		require_plan_target.E("To keep the live edit", address),
		require_plan_target.w("To overwrite it", address),
		require_plan_target.D("To overwrite only this edit", place, address, target, of.edit)
	];
}
function deletedRemedies(of) {
	let { address, target, place } = of;
	return place === null ? [leave(address)] : [
		require_plan_target.w("To recreate it", address),
		require_plan_target.D("To recreate it this once", place, address, target, of.edit),
		{
			to: "To accept the deletion",
			type: require_plan_target.S(place, "remove the item from the files,")
		}
	];
}
function replacedRemedies(address, place) {
	return place === null ? [leave(address)] : [require_plan_target.E("To pull it into the files", address), require_plan_target.b("To overwrite it with the files", address, require_model.xt("--take-over", require_model.Nt(address)))];
}
function leave(address) {
	return require_model.mt("To forget it, since it is not in the files", require_model.yt("ledger", "forget", require_model.Nt(address)));
}
const bringBack = {
	to: "To manage it again",
	type: "bring the item back into the files"
};
// build/plan/drift/drift.js
function findDrift(inputs, view) {
	let finder = new DriftFinder(inputs, view);
	finder.run();
	let needs = view.snapshot.takeNeeds();
	return needs.length > 0 ? { needs } : { report: finder.report() };
}
var DriftFinder = class {
	#inputs;
	#view;
	#names;
	#items = [];
	#unreadable = [];
	#compared = 0;
	constructor(inputs, view) {
		this.#inputs = inputs, this.#view = view, this.#names = new require_three_way.h(inputs.base);
	}
	run() {
		let { kinds, base } = this.#inputs;
		for (let entry of base.entries.values()) {
			let kind = kinds.find(entry.kind);
			kind !== void 0 && entry.id !== null && this.#names.set(kind, entry.address, entry.id), kind === void 0 && this.#isAsked(entry) && this.#cannot(entry, `this version of pipelines-sync does not know the kind ${entry.kind}`);
		}
		let found = kinds.all.flatMap((kind) => kind.lifecycle === "object" ? this.#locate(kind).map((one) => ({
			kind,
			...one
		})) : []);
		for (let { kind, entry, found: reading } of found) entry.id === null && reading.state === "ok" && this.#names.set(kind, entry.address, reading.value.id);
		for (let one of found) this.#isAsked(one.entry) && this.#judge(one.kind, one);
	}
	#isAsked(entry) {
		return entry.replaced === null && this.#inputs.selected(entry.address);
	}
	#locate(kind) {
		let all = [...this.#inputs.base.entries.values()].filter((entry) => entry.kind === kind.name), asked = all.filter((entry) => this.#isAsked(entry)), partitions = new Set(asked.map((entry) => entry.partition)), entries = new Map(all.filter((entry) => partitions.has(entry.partition)).map((entry) => [entry.address, entry])), base = {
			...this.#inputs.base,
			entries
		};
		return require_match.r(kind, {
			desired: [],
			base
		}, this.#view, this.#names).leftovers;
	}
	#judge(kind, { entry, found, stranger }) {
		let now = found.state === "ok" ? this.#confirm(kind, entry, found.value) : found;
		switch (now.state) {
			case "pending": return;
			case "unreadable":
				this.#cannot(entry, now.message);
				return;
			case "gone":
				entry.id !== null && this.#gone(kind, entry, stranger());
				return;
			case "ok": {
				this.#compared += 1;
				let moved = this.#moved(kind, entry, now.states);
				moved.length > 0 && this.#edited(kind, entry, now.live, moved);
			}
		}
	}
	#confirm(kind, entry, listed) {
		let at = {
			kind,
			partition: entry.partition
		};
		return require_plan_target.H(this.#view, at, listed, (live) => this.#states(kind, entry, live));
	}
	#states(kind, entry, live) {
		let { ignore } = this.#inputs.inFiles(entry.address);
		return require_three_way.d(require_three_way.n(kind, entry), ignore, live, entry, this.#names);
	}
	#moved(kind, entry, states) {
		return states.filter((state) => state.liveMoved && !this.#isOnRecord(kind, entry, state));
	}
	#isOnRecord(kind, entry, state) {
		let kept = entry.kept[state.path];
		if (kept !== void 0 && require_closest.u(kept.live, state.raw)) return !0;
		let around = require_three_way.n(kind, entry).value;
		return require_known_address.d(entry, state.path).some((form) => require_closest.u(require_known_address.l(form, state.leaf.field, around, this.#names), state.live));
	}
	#edited(kind, entry, live, moved) {
		let { place } = this.#inputs.inFiles(entry.address), edit = require_plan_target.B(moved, entry);
		this.#items.push({
			...this.#item(kind, entry, live.version),
			id: live.id,
			what: "edited",
			message: "was edited on the platform after the last apply",
			leaves: require_plan_target.M(moved),
			edit: place === null ? null : edit,
			remedies: editedRemedies({
				address: entry.address,
				target: this.#inputs.header.target,
				place,
				edit
			})
		});
	}
	#gone(kind, entry, other) {
		this.#compared += 1;
		let { target } = this.#inputs.header, item = this.#item(kind, entry, other?.version ?? null), edit = require_plan_target.V(entry);
		if (other === void 0) {
			this.#items.push({
				...item,
				message: "was deleted or archived on the platform after the last apply",
				edit: item.place === null ? null : edit,
				remedies: deletedRemedies({
					address: entry.address,
					target,
					place: item.place,
					edit
				})
			});
			return;
		}
		let live = this.#confirm(kind, entry, other), states = live.state === "ok" ? live.states : [];
		this.#items.push({
			...item,
			what: "replaced",
			replaced_by: other.id,
			message: `is gone from the platform, and another ${kind.singular} now has the same key (id ${other.id})`,
			leaves: require_plan_target.M(states.filter((state) => state.liveMoved)),
			remedies: replacedRemedies(entry.address, item.place)
		});
	}
	#item(kind, entry, now) {
		return {
			address: entry.address,
			kind: kind.name,
			id: entry.id,
			what: "deleted",
			replaced_by: null,
			message: "",
			place: this.#inputs.inFiles(entry.address).place,
			leaves: [],
			edit: null,
			version: kind.versioned ? {
				from: entry.version,
				now
			} : null,
			remedies: []
		};
	}
	#cannot(entry, message) {
		this.#unreadable.push({
			address: entry.address,
			kind: entry.kind,
			message
		});
	}
	report() {
		let { commit, place, ...header } = this.#inputs.header, order = new Map(this.#inputs.kinds.all.map((kind, index) => [kind.name, index])), byAddress = (a, b) => (order.get(a.kind) ?? order.size) - (order.get(b.kind) ?? order.size) || require_closest.i(a.address, b.address), items = this.#items.map((item) => ({
			...item,
			remedies: require_model.pt(item.remedies, place)
		})).sort(byAddress), unreadable = [...this.#unreadable].sort(byAddress), told = items.map(({ address, what, replaced_by, leaves }) => ({
			address,
			what,
			replaced_by,
			leaves: leaves.map(({ path, base, live }) => ({
				path,
				base: base === void 0 ? null : { value: base },
				live: live === void 0 ? null : { value: live }
			}))
		}));
		return {
			format_version: header.provider === void 0 ? "1.0" : "2.0",
			...header,
			org_id: this.#inputs.org,
			ledger: {
				revision: this.#inputs.base.revision,
				commit
			},
			compared: this.#compared,
			items,
			unreadable,
			digest: require_closest.o({
				items: told,
				unreadable: unreadable.map(({ address }) => address)
			})
		};
	}
};
// build/report/json/drift-json.js
function driftJson(report) {
	return {
		format_version: report.format_version,
		tool_version: report.tool_version,
		target: report.target,
		namespace: report.namespace,
		...require_plan_json.t(report),
		base_url: report.base_url,
		ledger: {
			revision: report.ledger.revision,
			commit: report.ledger.commit
		},
		only: report.only,
		compared: report.compared,
		items: report.items.map(orderItem),
		unreadable: report.unreadable.map(({ address, kind, message }) => ({
			address,
			kind,
			message
		})),
		digest: report.digest
	};
}
function orderItem(item) {
	return {
		address: item.address,
		kind: item.kind,
		id: item.id,
		what: item.what,
		replaced_by: item.replaced_by,
		message: item.message,
		place: require_plan_json.n(item.place),
		leaves: item.leaves.map(({ path, base, live }) => ({
			path,
			...base === void 0 ? {} : { base: require_plan_json.a(base) },
			...live === void 0 ? {} : { live: require_plan_json.a(live) }
		})),
		edit: item.edit,
		version: item.version === null ? null : {
			from: item.version.from,
			now: item.version.now
		},
		remedies: item.remedies.map(require_plan_json.r)
	};
}
// build/report/words/drift-words.js
const DRIFT_KINDS = [
	"deleted",
	"replaced",
	"edited"
], DRIFT_SIGNS = {
	deleted: "-",
	replaced: "\u00b1",
	edited: "~"
};
function driftPhrases(report) {
	return [...DRIFT_KINDS.map((what) => ({
		what,
		number: report.items.filter((item) => item.what === what).length
	})), {
		what: "unreadable",
		number: report.unreadable.length
	}].filter(({ number }) => number > 0).map(({ what, number }) => ({
		what,
		text: `${require_style.o(number)} ${what}`
	}));
}
function movedVersion(version) {
	let from = version?.from ?? null, now = version?.now ?? null;
	return now === null ? from === null ? "" : `was v${from}` : from === null || from === now ? `v${now}` : `v${from} \u2192 v${now}`;
}
function driftChanges(item) {
	return item.leaves.map(({ path, base, live }) => ({
		path,
		...base === void 0 ? {} : { before: base },
		...live === void 0 ? {} : { after: live }
	}));
}
function undrifted(report) {
	return Math.max(0, report.compared - report.items.length);
}
// build/report/markdown/drift-markdown.js
const HEADINGS = {
	deleted: (number) => `\u26a0\ufe0f **${require_style.o(number)} deleted** \u2014 gone from the platform`,
	replaced: (number) => `\u26a0\ufe0f **${require_style.o(number)} replaced** \u2014 another object now has the same key`,
	edited: (number) => `\u270f\ufe0f **${require_style.o(number)} edited** on the platform`
};
function renderDriftMarkdown(report, view) {
	let foot = footPart(report), page = new require_plan_markdown.c(Math.max(require_plan_markdown.t, view.maxLength ?? 6e4) - foot.length - 2);
	page.add(driftHeadline(report, view.words)), page.add(factsPart(report));
	let blocks = require_plan_markdown.a(blocksOf(report), page.room - 900);
	for (let text of blocks.texts) page.add(text);
	let edited = report.items.filter((item) => item.leaves.length > 0), details = require_plan_markdown.f(edited, page.room - 900, (item) => `${driftDetails(item)}\n`);
	for (let text of details.shown) page.add(text.trimEnd());
	let left = details.left.map((item) => item.address).filter((address) => !blocks.left.includes(address));
	if (left.length > 0 && page.add(`Left out for length: the details of ${require_style.n(left.length, "resource")} listed above.`), blocks.left.length > 0) {
		let start = `Not shown here for length, ${require_style.n(blocks.left.length, "resource")}: `;
		page.add(start + require_plan_markdown.p(blocks.left, page.room - start.length - 2));
	}
	return `${[...page.parts, foot].join("\n\n")}\n`;
}
function driftHeadline(report, { platform }) {
	let phrases = driftPhrases(report).map(({ text }) => `**${text}**`);
	return `### ${platform} drift on **${require_opened._(require_model.t(require_model.Ct(report.target), 60))}** \u00b7 ${phrases.length === 0 ? "none" : phrases.join(", ")}`;
}
function factsPart(report) {
	let { revision, commit } = report.ledger, source = commit === null ? "" : ` from commit ${require_opened.h(commit.slice(0, 12))}`, host = require_opened.h(require_model.t(require_model.Ct(report.base_url.replace(/^https:\/\//, "")), 60));
	return `${`Compared with the last apply: ledger ${revision ?? "of an unfinished run"}${source}`} \u00b7 ${require_opened._(require_model.t(require_leaf_text.D(report), 60))} \u00b7 ${host} \u00b7 ${require_style.o(undrifted(report))} unchanged`;
}
function footPart(report) {
	return `${report.items.length > 0 ? "diff: `[-\u2026-]` applied, `{+\u2026+}` live \u00b7 " : ""}digest ${require_opened.h(report.digest.slice(0, 12))}`;
}
function blocksOf(report) {
	let blocks = DRIFT_KINDS.map((what) => {
		let items = report.items.filter((item) => item.what === what);
		return {
			heading: HEADINGS[what](items.length),
			entries: items.map((item) => ({
				address: item.address,
				full: driftEntry(item),
				brief: require_opened.h(item.address)
			}))
		};
	});
	return blocks.push({
		heading: `\ud83d\udd12 **${require_style.n(report.unreadable.length, "recorded resource")} could not be compared** \u2014 whether it drifted is unknown`,
		entries: report.unreadable.map(({ address, message }) => ({
			address,
			full: `${require_opened.h(address)} \u2014 ${require_opened._(message)}`,
			brief: require_opened.h(address)
		}))
	}), blocks.filter((block) => block.entries.length > 0);
}
function driftEntry(item) {
	let place = require_leaf_text.S(item.place), facts = [
		...item.leaves.slice(0, 3).map(({ path }) => require_opened.h(path)),
		...item.leaves.length > 3 ? [`${item.leaves.length - 3} more`] : [],
		movedVersion(item.version),
		place === "" ? "in no file" : require_opened.h(place)
	], said = `${require_opened._(item.message)} (${facts.filter((part) => part !== "").join(", ")})`, remedies = item.remedies.map((remedy) => `\n>   - ${require_plan_markdown.i(remedy)}`);
	return `${require_opened.h(item.address)} \u2014 ${said}${remedies.join("")}`;
}
function driftDetails(item) {
	let what = [item.what, movedVersion(item.version)].filter((part) => part !== "").join(" \u00b7 "), summary = `${DRIFT_SIGNS[item.what]} ${require_opened.d(item.address)} \u00b7 ${what}`;
	return require_plan_markdown.o(summary, driftChanges(item).map((leaf) => require_plan_markdown.s(leaf, "update")));
}
// build/report/text/drift-text.js
function renderDriftText(report, view) {
	let style = require_style.i(view.color), width = Math.max(60, view.width), blocks = DRIFT_KINDS.flatMap((what) => report.items.filter((item) => item.what === what).map((item) => itemBlock(item, style, width, view.typing)));
	if (report.unreadable.length > 0) {
		let lines = report.unreadable.map((row) => `${require_text_layout.t}${require_model.Ct(row.address)}  ${require_model.Ct(row.message)}`);
		blocks.push([style.warn(`? ${require_style.n(report.unreadable.length, "recorded resource")} could not be compared`), ...lines]);
	}
	let body = blocks.map((lines) => `${lines.join("\n")}\n`).join("\n");
	return `${[headLines(report, view, style).join("\n"), ...body === "" ? [] : [body]].join("\n\n")}${body === "" ? "\n\n" : "\n"}${lastLine(report, style)}\n`;
}
function headLines(report, view, style) {
	let ledger = view.ledgerLabel ?? `ledger ${report.ledger.revision ?? "of an unfinished run"}`, lines = [require_text_layout.r(report, ledger, style).join(" \u00b7 ")], compared = `Compared ${require_style.n(report.compared, "recorded resource")} with the platform`, { reads } = view;
	return lines.push(reads === void 0 ? compared : `${compared}: ${require_style.n(reads.objects, "live object")} in ${require_style.n(reads.requests, "request")}`), report.only.length > 0 && lines.push(require_model.Ct(`only: ${report.only.join(", ")}`)), lines;
}
function itemBlock(item, style, width, typing) {
	let paint = {
		edited: style.warn,
		deleted: style.bad,
		replaced: style.bad
	}[item.what], what = [item.what, movedVersion(item.version)].filter((part) => part !== "").join(" \u00b7 "), lines = [
		style.quiet(require_model.Ct(item.message)),
		...require_leaf_text.r({
			leaves: driftChanges(item),
			action: "update"
		}, style, width - require_text_layout.t.length),
		...require_text_layout.n(item.remedies, style, typing)
	];
	return [...require_text_layout.i(item.address, DRIFT_SIGNS[item.what], [what, require_leaf_text.S(item.place)], paint, width), ...lines.map((line) => `${require_text_layout.t}${line}`)];
}
function lastLine(report, style) {
	let phrases = driftPhrases(report).map(({ what, text }) => what === "deleted" || what === "replaced" ? style.bad(text) : style.warn(text)), same = `${require_style.o(undrifted(report))} unchanged`;
	return phrases.length === 0 ? style.good(`No drift \u00b7 ${same}`) : `${style.strong("Drift:")} ${phrases.join(", ")} \u00b7 ${same}`;
}
// build/run/drift-target.js
async function driftTarget(session) {
	let inputs = inputsOf(session), snapshot = new require_snapshot.t(), view = new require_match.i(session.org, snapshot), { result, reads } = await require_read_as_asked.n(session.reader, () => findDrift(inputs, view), snapshot), offers = new require_plan_target.i(session.desired.bundles), { report } = result, items = report.items.map((item) => ({
		...item,
		remedies: offers.remedies(item.remedies, item.place)
	}));
	return {
		report: {
			...report,
			items
		},
		reads
	};
}
function inputsOf(session) {
	let { target, policy, desired, ledger } = session, items = require_known_address.t(desired.resources, ledger.entries, session.kinds);
	return {
		kinds: session.kinds,
		org: session.org,
		base: require_plan_target.t(session),
		selected: (address) => require_sync_forms.y(target, address) && require_policy.n(policy, address),
		inFiles: (address) => {
			let settings = items.get(address)?.settings ?? desired.sync.of(address);
			return {
				place: items.get(address)?.place ?? null,
				ignore: settings.ignore ?? []
			};
		},
		header: {
			tool_version: session.toolVersion,
			target: target.name,
			namespace: session.config.namespace,
			base_url: session.baseUrl,
			...require_plan_target.a(session),
			only: [...policy.only].sort(),
			place: session.commands.documents,
			commit: ledger.head?.source.commit ?? null
		}
	};
}
const command = require_main.s({
	name: "drift",
	does: "Compare the platform with the last apply. Only reads.",
	flags: (bare) => require_options.p(bare).option("--only <pattern>", "only matching resources", require_options.n).addOption(require_options.a()),
	run: (_none, flags, { io }) => require_checked.n(drift(flags, io), "No drift", flags, io)
});
async function drift(flags, io) {
	let opened = await require_opened.i(flags, [], io, { use: "places" });
	try {
		checkComparable(opened, flags, io);
		let { report, reads } = await driftTarget(opened.session), wanted = flags.format ?? (flags.json === !0 ? "json" : "text");
		return wanted === "json" ? require_options.h(driftJson(report), io) : wanted === "markdown" ? io.out(renderDriftMarkdown(report, { words: opened.session.kinds.words })) : (flags.quiet !== !0 || require_exit_code.t(report) !== 0) && io.out(renderDriftText(report, {
			color: io.outColor,
			width: io.width,
			reads: {
				objects: reads.objects,
				requests: opened.client.stats.reads
			},
			ledgerLabel: require_ledger_label.t(opened.session.ledger, !1, io.clock.now()),
			typing: require_io.t(opened.session, io)
		})), require_exit_code.t(report);
	} finally {
		await opened.client.close();
	}
}
function checkComparable(opened, flags, io) {
	let { session, offline } = opened, { ledger, kinds, target, store } = session;
	if (ledger.state === "absent") throw new require_model.at(require_ledger_command_codes.t.noLedger.code, `Target ${target.name} has no ledger yet (${store.place}), so there is nothing to compare the platform with.`, "Run apply or pull once. To compare the platform with the files.", 1, require_model.yt("plan"));
	let addresses = [...ledger.entries.keys()], typed = {
		words: ["drift"],
		takesFiles: !1
	};
	for (let pattern of flags.only ?? []) require_patterns.n("--only", pattern, addresses, kinds, "nothing in the ledger", typed);
	offline.brokenFiles > 0 && require_say.t(io, {
		...require_codes.n(require_ledger_command_codes.t.brokenFiles),
		message: `The files have ${offline.brokenFiles} error${offline.brokenFiles === 1 ? "" : "s"}, so lines of items may be missing below.`,
		remedy: "To list them.",
		command: require_model.yt("validate")
	}), ledger.underway !== void 0 && require_say.t(io, {
		...require_codes.n(require_ledger_command_codes.t.underway),
		message: `Another run is applying (${ledger.underway}): its writes may look like drift.`
	});
}
exports.command = command;
