const require_closest = require("./closest-D7ENJx0f.js"), require_model = require("./model-CQuGHFup.js"), require_plan_content = require("./plan-content-CUmlBY5o.js");
// build/report/json/plan-json.js
function renderPlanJson(plan) {
	let ordered = {
		format_version: plan.format_version,
		tool_version: plan.tool_version,
		target: plan.target,
		namespace: plan.namespace,
		base_url: plan.base_url,
		...orderAccount(plan),
		source: orderSource(plan.source),
		inputs_digest: plan.inputs_digest,
		ledger: {
			state: plan.ledger.state,
			revision: plan.ledger.revision
		},
		options: {
			on_drift: plan.options.on_drift,
			take_over: plan.options.take_over,
			launch: plan.options.launch,
			only: plan.options.only,
			allow_deletes: plan.options.allow_deletes,
			allow_empty: plan.options.allow_empty
		},
		changes: plan.changes.map(orderChange),
		secret_writes: plan.secret_writes.map(orderSecret),
		held: plan.held.map(orderHeld),
		unreadable: plan.unreadable.map(({ address, message }) => ({
			address,
			message
		})),
		diagnostics: plan.diagnostics.map(orderDiagnostic),
		...plan.overrides && { overrides: plan.overrides.map(orderOverride) },
		summary: orderCounts(plan.summary),
		plan_digest: plan.plan_digest
	}, text = JSON.stringify(ordered), content_digest = require_plan_content.t(JSON.parse(text)), document = {
		...ordered,
		content_digest
	};
	return `${JSON.stringify(document, null, 2)}\n`;
}
function orderAccount({ provider, account, org_id }) {
	return provider === void 0 || account === void 0 ? { org_id } : {
		provider,
		account: {
			id: account.id,
			label: account.label
		}
	};
}
function orderSource({ commit, dirty, uncommitted, refused }) {
	return {
		commit,
		dirty,
		...uncommitted && { uncommitted: uncommitted.map(({ file, what }) => ({
			file,
			what
		})) },
		...refused && { refused: refused.map(({ code, message, remedy }) => ({
			code,
			message,
			remedy
		})) }
	};
}
function orderChange(change) {
	return {
		address: change.address,
		kind: change.kind,
		action: change.action,
		id: change.id,
		reason: change.reason,
		place: orderPlace(change.place),
		leaves: change.leaves.map(orderLeaf),
		unmanaged: change.unmanaged,
		kept: byPath(change.kept, ({ live, desired }) => ({
			live: sorted(live),
			desired: sorted(desired)
		})),
		overwrites: change.overwrites,
		decision: change.decision,
		depends_on: change.depends_on,
		idempotency_key: change.idempotency_key,
		guards: byPath(change.guards, (guard) => guard),
		live_digest: change.live_digest,
		version: change.version && {
			from: change.version.from,
			expected: change.version.expected
		},
		effects: change.effects.map(orderEffect),
		renamed_from: change.renamed_from,
		replaced_by: change.replaced_by,
		digest: change.digest
	};
}
function byPath(object, order) {
	let sorted = Object.entries(object).sort(([a], [b]) => require_closest.i(a, b));
	return Object.fromEntries(sorted.map(([path, value]) => [path, order(value)]));
}
function sorted(value) {
	return Array.isArray(value) ? value.map(sorted) : require_closest.l(value) ? require_model.P(Object.fromEntries(Object.entries(value).sort(([a], [b]) => require_closest.i(a, b))), sorted) : value;
}
function orderPlace(place) {
	return place && {
		file: place.file,
		line: place.line,
		column: place.column
	};
}
function orderLeaf(leaf) {
	return {
		path: leaf.path,
		...leaf.before === void 0 ? {} : { before: sorted(leaf.before) },
		...leaf.after === void 0 ? {} : { after: sorted(leaf.after) },
		...orderText(leaf)
	};
}
function orderText({ place, texts }) {
	return {
		...place === void 0 ? {} : { place: orderPlace(place) },
		...texts === void 0 ? {} : { texts: texts.map(orderFacts) }
	};
}
function orderFacts({ path, length, placeholders }) {
	return {
		path,
		length: {
			before: length.before,
			after: length.after
		},
		...placeholders && { placeholders: {
			added: placeholders.added,
			removed: placeholders.removed,
			still_listed: placeholders.still_listed
		} }
	};
}
function orderEffect(effect) {
	return {
		what: effect.what,
		address: effect.address,
		...effect.from === void 0 ? {} : { from: effect.from },
		...effect.expected === void 0 ? {} : { expected: effect.expected }
	};
}
function orderSecret(secret) {
	let { address, field, variable, status, write } = secret;
	return {
		address,
		field,
		variable,
		status,
		write
	};
}
function orderHeld(held) {
	return {
		address: held.address,
		kind: held.kind,
		id: held.id,
		why: held.why,
		would: held.would,
		message: held.message,
		place: orderPlace(held.place),
		leaves: held.leaves.map(orderHeldLeaf),
		edit: held.edit,
		remedies: held.remedies.map(orderRemedy)
	};
}
function orderRemedy({ to, type, argv }) {
	return {
		to,
		type,
		...argv === void 0 ? {} : { argv }
	};
}
function orderHeldLeaf(leaf) {
	return {
		path: leaf.path,
		...leaf.base === void 0 ? {} : { base: sorted(leaf.base) },
		...leaf.live === void 0 ? {} : { live: sorted(leaf.live) },
		...leaf.git === void 0 ? {} : { git: sorted(leaf.git) },
		...orderText(leaf)
	};
}
function orderDiagnostic(diagnostic) {
	let { code, severity, message, address, place, remedy, argv, silenced } = diagnostic;
	return {
		code,
		severity,
		message,
		address,
		place: orderPlace(place),
		remedy,
		...argv === void 0 ? {} : { argv },
		...silenced === void 0 ? {} : { silenced: { reason: silenced.reason } }
	};
}
function orderOverride({ rule, label, pull, addresses }) {
	return {
		rule,
		...label === void 0 ? {} : { label },
		...pull === void 0 ? {} : { pull },
		addresses
	};
}
function orderCounts(counts) {
	return {
		create: counts.create,
		update: counts.update,
		replace: counts.replace,
		delete: counts.delete,
		launch: counts.launch,
		adopt: counts.adopt,
		converge: counts.converge,
		keep: counts.keep,
		release: counts.release,
		forget: counts.forget,
		held: counts.held,
		unchanged: counts.unchanged,
		unreadable: counts.unreadable,
		errors: counts.errors,
		warnings: counts.warnings
	};
}
Object.defineProperty(exports, "a", {
	enumerable: !0,
	get: function() {
		return sorted;
	}
}), Object.defineProperty(exports, "i", {
	enumerable: !0,
	get: function() {
		return renderPlanJson;
	}
}), Object.defineProperty(exports, "n", {
	enumerable: !0,
	get: function() {
		return orderPlace;
	}
}), Object.defineProperty(exports, "r", {
	enumerable: !0,
	get: function() {
		return orderRemedy;
	}
}), Object.defineProperty(exports, "t", {
	enumerable: !0,
	get: function() {
		return orderAccount;
	}
});
