const require_model = require("./model-CQuGHFup.js"), require_held_words = require("./held-words-DZbfbicA.js"), require_leaf_text = require("./leaf-text-Wie8E8U_.js"), require_opened = require("./opened-wEBg2N55.js"), require_style = require("./style-SJtXwkRB.js"), require_text_layout = require("./text-layout-BUykSElS.js"), require_ledger_label = require("./ledger-label-fiPTkNoE.js"), require_io = require("./io-DF7jQvRa.js");
function renderPlanText(plan, view) {
	let style = require_style.i(view.color), width = Math.max(60, view.width), head = headLines(plan, view, style), refusal = require_held_words.s(plan, style);
	refusal.length > 0 && head.push("", ...refusal);
	let silenced = require_opened.l(plan.diagnostics, view.isVerbose === !0).map(style.quiet);
	if (require_held_words.a(plan)) return `${[
		...head,
		"",
		style.good(require_held_words.o(plan.summary)),
		...silenced
	].join("\n")}\n`;
	let entries = require_leaf_text.v(plan), secrets = require_leaf_text.w(plan), blocks = [
		...entries.cautions.map((caution) => diagnosticBlock(caution, style, view.typing)),
		...entries.held.map((held) => heldBlock(held, style, width, view.typing)),
		...[
			entries.deletes,
			entries.replaces,
			entries.takeovers,
			entries.updates,
			entries.creates,
			entries.launches
		].flat().map((change) => changeBlock(change, secrets.get(change.address) ?? [], style, {
			width,
			isWhole: view.isVerbose === !0
		})),
		...ledgerBlocks(entries, style, width)
	], loose = entries.looseSecrets.map((secret) => `${require_text_layout.t}${require_model.Ct(secret.address)} ${require_model.Ct(secret.field)}  ${require_model.Ct(require_leaf_text.C(secret, null))}`);
	if (loose.length > 0 && blocks.push([style.strong("Secrets"), ...loose]), plan.unreadable.length > 0) {
		let lines = plan.unreadable.map((row) => `${require_text_layout.t}${require_model.Ct(row.address)}  ${require_model.Ct(row.message)}`);
		blocks.push([style.warn(`? ${require_style.n(plan.unreadable.length, "place")} could not be read`), ...lines]);
	}
	blocks.push(...entries.diagnostics.map((diagnostic) => diagnosticBlock(diagnostic, style, view.typing)));
	let body = blocks.map((lines) => `${lines.join("\n")}\n`).join("\n");
	return `${head.join("\n")}\n\n${body}\n${[planLine(plan, style), ...silenced].join("\n")}\n`;
}
function headLines(plan, view, style) {
	let parts = require_text_layout.r(plan, view.ledgerLabel ?? {
		present: "ledger present",
		absent: "no ledger yet",
		ignored: "ledger ignored: cannot be applied"
	}[plan.ledger.state], style);
	plan.source.dirty && parts.push(style.warn("uncommitted files"));
	let lines = [parts.join(" \u00b7 ")], reads = view.sourceReads;
	if (reads !== void 0) {
		let live = `Read ${require_style.n(reads.objects, "live object")} in ${require_style.n(reads.requests, "request")}`;
		lines.push(`${live} \u00b7 ${require_style.n(reads.items, "item")} in ${require_style.n(reads.files, "file")}`);
	}
	let open = require_held_words.n(plan, require_model.Ct);
	open !== "" && lines.push(style.warn(open));
	let options = [];
	plan.options.on_drift !== null && options.push(`on drift: ${plan.options.on_drift}`);
	for (let name of [
		"only",
		"take_over",
		"launch"
	]) plan.options[name].length > 0 && options.push(`${name.replace("_", " ")}: ${plan.options[name].join(", ")}`);
	return plan.options.allow_deletes !== null && options.push(`allow deletes: ${plan.options.allow_deletes}`), plan.options.allow_empty && options.push("allow empty"), options.length > 0 && lines.push(require_model.Ct(options.join(" \u00b7 "))), lines;
}
function heldBlock(held, style, width, typing) {
	let right = [`held: ${require_held_words.t[held.why]} (${held.why})`, require_leaf_text.S(require_leaf_text.g(held))], lines = [require_model.Ct(held.message), ...require_leaf_text.t(held, style, width - require_text_layout.t.length)];
	return lines.push(...require_text_layout.n(held.remedies, style, typing)), [
		...require_text_layout.i(held.address, require_leaf_text.m.held, right, style.warn, width),
		style.quiet(`${require_text_layout.t}would ${held.would} it`),
		...lines.map((line) => `${require_text_layout.t}${line}`)
	];
}
function changeBlock(change, secrets, style, { width, isWhole }) {
	let paint = {
		create: style.good,
		update: style.warn,
		delete: style.bad,
		replace: style.bad,
		launch: style.info
	}, color = change.action in paint ? paint[change.action] : style.quiet, version = require_leaf_text.E(change.version), what = version === "" ? require_leaf_text.h(change) : `${require_leaf_text.h(change)} \u00b7 ${version}`, lines = [];
	change.reason !== "" && lines.push(style.quiet(require_model.Ct(change.reason))), change.renamed_from !== null && lines.push(`renamed from ${require_model.Ct(require_leaf_text.y(change))}`), lines.push(...require_leaf_text.r(change, style, width - require_text_layout.t.length, isWhole)), lines.push(...require_leaf_text.n(change, style));
	for (let secret of secrets) {
		let text = require_leaf_text.C(secret, change.action);
		text !== "" && lines.push(`${require_model.Ct(secret.field)}  ${secret.write ? require_model.Ct(text) : style.quiet(require_model.Ct(text))}`);
	}
	for (let group of require_leaf_text._(change)) {
		let names = group.items.map((item) => require_model.Ct(item.address) + (item.note === "" ? "" : ` (${item.note})`)), tail = group.items.length === 0 ? group.note : group.note === "" ? "" : ` (${group.note})`;
		lines.push(`${group.label} ${named(names)}${tail}`);
	}
	if (change.unmanaged.length > 0) {
		let names = named(change.unmanaged.map(require_model.Ct));
		lines.push(style.quiet(`no longer in the files, left unchanged: ${names}`));
	}
	return [...require_text_layout.i(change.address, require_leaf_text.T(change.action), [what, require_leaf_text.S(require_leaf_text.g(change))], color, width), ...lines.map((line) => `${require_text_layout.t}${line}`)];
}
function named(names) {
	let more = names.length - 5;
	return more > 0 ? `${names.slice(0, 5).join(", ")} and ${require_style.o(more)} more` : names.join(", ");
}
function ledgerBlocks(entries, style, width) {
	return entries.ledgerOnly.map(({ action, changes }) => {
		let lines = changes.slice(0, 5).map((change) => {
			let renamed = change.renamed_from === null ? "" : ` (renamed from ${require_model.Ct(require_leaf_text.y(change))})`, where = require_leaf_text.S(change.place), reason = require_model.t(require_model.Ct(change.reason), Math.max(40, width));
			return `${require_text_layout.t}${[
				require_model.Ct(change.address) + renamed,
				where,
				style.quiet(reason)
			].filter((part) => part !== "").join("  ")}`;
		}), more = changes.length - 5;
		return more > 0 && lines.push(`${require_text_layout.t}\u2026 and ${require_style.o(more)} more`), [`${style.quiet("=")} ${action} ${require_style.o(changes.length)} \u00b7 ledger only, nothing is sent`, ...lines];
	});
}
function diagnosticBlock(diagnostic, style, typing) {
	let paint = {
		error: style.bad,
		warning: style.warn,
		note: style.info
	}[diagnostic.severity], where = [diagnostic.address === null ? "" : require_model.Ct(diagnostic.address), require_leaf_text.S(diagnostic.place)], lines = [[paint(`${diagnostic.severity} ${require_model.Ct(diagnostic.code)}`), ...where.filter((part) => part !== "")].join("  "), `${require_text_layout.t}${require_model.Ct(diagnostic.message)}`], advice = require_held_words.d(diagnostic);
	return require_held_words.f(advice) && lines.push(...require_opened.u(require_model.dt(advice, typing), require_text_layout.t)), lines;
}
function planLine(plan, style) {
	let paint = {
		delete: style.bad,
		replace: style.bad,
		held: style.warn,
		unreadable: style.warn
	}, line = require_held_words.o(plan.summary, (what, text) => what in paint ? paint[what](text) : text);
	return `${style.strong("Plan:")} ${line}`;
}
// build/cli/print-plan.js
function printPlan(opened, planned, io) {
	let { session, offline, client } = opened;
	io.out(renderPlanText(planned.plan, {
		color: io.outColor,
		width: io.width,
		sourceReads: {
			objects: planned.reads.objects,
			requests: client.stats.reads,
			items: offline.desired.resources.length,
			files: offline.files.files.length
		},
		ledgerLabel: require_ledger_label.t(session.ledger, session.ignoreLedger, io.clock.now()),
		typing: require_io.t(session, io),
		isVerbose: io.isVerbose === !0
	}));
}
Object.defineProperty(exports, "t", {
	enumerable: !0,
	get: function() {
		return printPlan;
	}
});
