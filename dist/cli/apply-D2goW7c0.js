const require_io = require("./io-DrbLP9Q6.js"), require_plan = require("./plan-CVC5ldkO.js"), require_run_deps = require("./run-deps-B_Z6Q3vy.js"), require_print_plan = require("./print-plan-CtcU_x0e.js"), require_source_guard = require("./source-guard-Bu2pyOD1.js"), require_plan_target = require("./plan-target-BdXLXen1.js"), require_main = require("./main-D9AQV1A7.js"), require_confirm = require("./confirm-CDKjszDu.js"), require_opened = require("./opened-B8hztCDc.js"), require_options = require("./options-BNBJb0BK.js"), require_index = require("./index.js"), require_say_verdict = require("./say-verdict-DafUqtc_.js"), require_unless_checked = require("./unless-checked-D3pXd2tj.js"), require_config = require("./config-BH1_WG6R.js"), require_finding = require("./finding-M5RG1B0g.js"), require_codes = require("./codes-C8L4NFww.js"), require_sync_forms = require("./sync-forms-DXfdwpKO.js"), require_json = require("./json-B8hWaPMb.js"), require_source_node = require("./source-node-B7ZpzbSi.js"), require_held_words = require("./held-words-BzxVB8hv.js"), require_config_types = require("./config-types-BbBULxTb.js"), require_three_way = require("./three-way-BESJowNn.js"), require_leftover = require("./leftover-JgQgOvzy.js"), require_providers = require("./providers-DiuYzzPY.js"), require_value = require("./value-DhWsz_jc.js"), require_policy = require("./policy-CKix9arh.js"), require_read_as_asked = require("./read-as-asked-BIpqPtNy.js");
let node_path = require("node:path");
node_path = require_index.d(node_path, 1);
let node_fs_promises = require("node:fs/promises");
// build/plan/saved/saved-difference.js
function differences(saved, plan, now, fresh, resourceOf) {
	let secrets = secretsOf(now, fresh) === secretsOf(saved, plan) ? [] : ["other secrets would be written"];
	if (now.action !== saved.action) return [`it is now a ${now.action} instead of a ${saved.action} (${now.reason})`];
	let found = [];
	now.id !== saved.id && found.push(`it is now another object (id ${idText(now.id)}, was ${idText(saved.id)})`);
	let moved = Object.keys(saved.guards).filter((path) => Object.hasOwn(now.guards, path) && now.guards[path] !== saved.guards[path]);
	return hasMadeRoom(saved, now, moved, resourceOf(saved.replaced_by ?? saved.address)) || (moved.length > 0 && found.push(`${moved.join(", ")} changed on the platform`), now.action === "delete") ? [...found, ...secrets] : (found.push(...wishes(saved, now, new Set(moved))), now.renamed_from !== saved.renamed_from && found.push("it is renamed from something else"), now.overwrites !== saved.overwrites && found.push("what it would overwrite has changed"), require_json.s(now.kept, saved.kept) || found.push("what on_drift: keep would keep has changed"), found.push(...secrets), now.idempotency_key !== saved.idempotency_key && found.length === 0 && found.push("it was created and removed since"), now.digest !== saved.digest && found.length === 0 && found.push("it would now be done differently"), found);
}
function hasMadeRoom(saved, now, moved, resource) {
	let isReplace = saved.action === "replace" && now.idempotency_key === saved.idempotency_key;
	if (resource === void 0 || moved.join() !== resource.kind.nameField || saved.id === null || !isReplace && saved.replaced_by === null) return !1;
	let { kind, value } = resource, name = require_plan_target.s(kind, saved.leaves)?.before ?? require_providers.h(kind, value);
	return typeof name == "string" && require_providers.h(kind, now.guards) === require_three_way.a(require_leftover.i(kind, name, saved.id));
}
function wishes(saved, now, moved) {
	let before = byPath(saved.leaves), after = byPath(now.leaves), other = [...before.keys()].filter((path) => {
		let there = after.get(path);
		return there !== void 0 && !sameForm(there.after, before.get(path)?.after);
	}), gone = [...before.keys()].filter((path) => !after.has(path) && !moved.has(path)), more = [...after.keys()].filter((path) => !before.has(path) && !moved.has(path));
	return [
		...other.length > 0 ? [`the files now have another ${other.join(", ")}`] : [],
		...gone.length > 0 ? [`${gone.join(", ")} would no longer change`] : [],
		...more.length > 0 ? [`${more.join(", ")} would change too`] : []
	];
}
function byPath(leaves) {
	return new Map(leaves.map((leaf) => [leaf.path, leaf]));
}
function sameForm(a, b) {
	return a === void 0 || b === void 0 ? a === b : require_json.s(require_plan_target.M(a), require_plan_target.M(b));
}
function secretsOf(change, plan) {
	return JSON.stringify(plan.secret_writes.filter((one) => one.write && one.address === change.address).map((one) => [one.field, one.variable]).sort());
}
function idText(id) {
	return id === null ? "none" : String(id);
}
// build/plan/saved/saved-done.js
function isDoneAlready(saved, plan, fresh, context) {
	let { address, action } = saved, entry = context.entries.get(address);
	switch (action) {
		case "release":
		case "forget": return entry === void 0 || { not: "it is recorded and would no longer be released" };
		case "delete": return entry === void 0 ? context.resources.has(address) ? { not: "it is in the files again" } : "look" : { not: "it would no longer be deleted" };
		case "launch": {
			let record = entry?.launch;
			return record?.state === "launched" && record.key === saved.idempotency_key || { not: "it would no longer be launched" };
		}
		case "converge": return !context.resources.has(address) && entry?.protect === !1 || isAsWanted(saved, plan, fresh, context);
		default: return isAsWanted(saved, plan, fresh, context);
	}
}
function isAsWanted(saved, plan, fresh, context) {
	let { address } = saved, resource = context.resources.get(address);
	if (resource === void 0) return { not: "it is no longer in the files" };
	if (!context.selected(address)) return { not: "it is now excluded (include, exclude)" };
	let other = otherWish(saved, resource);
	if (other !== void 0) return { not: `the files now have another ${other}` };
	let secrets = plan.secret_writes.filter((one) => one.write && one.address === address);
	for (let { field } of secrets) if (fresh.secret_writes.find((one) => one.address === address && one.field === field)?.status !== "unchanged") return { not: `cannot tell whether the secret ${field} was written` };
	return !0;
}
function otherWish(saved, resource) {
	let { kind, leaves: written, settings } = resource, ignored = (settings.ignore ?? []).map((path) => require_sync_forms.m(path) ?? [path]);
	for (let { path, after } of saved.leaves) {
		if (after === void 0) continue;
		let steps = require_sync_forms.m(path) ?? [path];
		if (ignored.some((prefix) => require_sync_forms.h(steps, prefix))) return path;
		let wanted = written.get(path);
		if (wanted === void 0 && after === null && saved.action === "replace") continue;
		let now = wanted === void 0 ? require_three_way.i(kind, steps)?.clear?.value : require_value.d(wanted.value);
		if (now === void 0 || !require_json.s(require_plan_target.M(now), require_plan_target.M(after))) return path;
	}
}
// build/plan/saved/compare-saved.js
function compareSaved(saved, fresh, context) {
	return new Comparison(saved, fresh, context).result();
}
var Comparison = class {
	#saved;
	#fresh;
	#context;
	#now;
	#obstacles;
	#stale = [];
	#run = new Map();
	#completing = new Set();
	#done = [];
	#deleted = [];
	constructor(saved, fresh, context) {
		this.#saved = saved, this.#fresh = fresh, this.#context = context, this.#now = new Map(fresh.changes.map((change) => [change.address, change])), this.#obstacles = obstacles(fresh);
	}
	result() {
		for (let change of this.#saved.changes) this.#judge(change);
		return this.#checkNeeds(), {
			stale: this.#stale,
			plan: this.#narrowed(),
			done: this.#done,
			completing: this.#completing,
			deleted: this.#deleted,
			waiting: this.#waiting()
		};
	}
	#judge(saved) {
		let { address } = saved, obstacle = this.#obstacles.get(address) ?? this.#obstacles.get(null);
		if (obstacle !== void 0) {
			this.#refuse(saved, obstacle);
			return;
		}
		let now = this.#now.get(address);
		if (now === void 0 || isOver(saved, this.#context)) {
			let doneness = isDoneAlready(saved, this.#saved, this.#fresh, this.#context);
			doneness === !0 ? this.#done.push(saved) : doneness === "look" ? this.#deleted.push(saved) : this.#refuse(saved, doneness.not);
			return;
		}
		let found = differences(saved, this.#saved, now, this.#fresh, (one) => this.#context.resources.get(one));
		found.length === 0 ? this.#run.set(address, now) : this.#completes(saved, now) ? (this.#run.set(address, now), this.#completing.add(address)) : this.#refuse(saved, found.join("; "));
	}
	#completes(saved, now) {
		return require_plan.n.has(saved.action) ? saved.action === "delete" ? now.action === "forget" : saved.action === "launch" || now.action !== "adopt" && now.action !== "converge" ? !1 : isAsWanted(saved, this.#saved, this.#fresh, this.#context) === !0 : !1;
	}
	#checkNeeds() {
		for (let saved of this.#saved.changes) {
			let missing = (this.#run.get(saved.address)?.depends_on ?? []).filter((one) => !this.#run.has(one));
			missing.length > 0 && this.#refuse(saved, `it needs ${missing.join(", ")}, which the plan does not contain`);
		}
	}
	#refuse(saved, why) {
		this.#stale.push({
			address: saved.address,
			action: saved.action,
			why
		});
	}
	#narrowed() {
		let fresh = this.#fresh, changes = fresh.changes.filter((change) => this.#run.get(change.address) === change), listed = new Set(this.#saved.secret_writes.filter((one) => one.write).map(secretKey)), secret_writes = fresh.secret_writes.filter((one) => this.#run.has(one.address)).map((one) => ({
			...one,
			write: one.write && listed.has(secretKey(one))
		})), undone = new Set([...this.#saved.held, ...this.#saved.unreadable].map((one) => one.address)), held = [...fresh.held.filter((one) => undone.has(one.address)), ...this.#freed()], unreadable = fresh.unreadable.filter((one) => undone.has(one.address)), diagnostics = fresh.diagnostics.filter(({ address }) => address !== null && (this.#run.has(address) || undone.has(address))), { unchanged } = fresh.summary, counted = {
			changes,
			held: held.length,
			unchanged,
			unreadable: unreadable.length,
			diagnostics
		};
		return {
			...fresh,
			changes,
			secret_writes,
			held,
			unreadable,
			diagnostics,
			summary: require_plan_target.o(counted),
			plan_digest: this.#saved.plan_digest
		};
	}
	#freed() {
		let { held, unreadable } = this.#saved, remedies = [{
			to: "To do it",
			type: "make a new plan"
		}], freed = [];
		for (let one of held) this.#now.has(one.address) && freed.push({
			...one,
			message: "was held when the plan was saved; it is no longer held, but a saved plan makes only its own changes",
			remedies
		});
		for (let { address } of unreadable) {
			let now = this.#now.get(address);
			if (now === void 0) continue;
			let { kind, id, place, action } = now;
			freed.push({
				address,
				kind,
				id,
				why: "unconfirmed",
				would: action,
				message: "could not be read when the plan was saved, so the plan does not change it",
				place,
				leaves: [],
				edit: null,
				remedies
			});
		}
		return freed;
	}
	#waiting() {
		let { changes, held, unreadable } = this.#saved, known = new Set([
			...changes,
			...held,
			...unreadable
		].map((one) => one.address)), over = new Set(this.#done.map((one) => one.address)), fresh = this.#fresh;
		return [
			...fresh.changes.filter((one) => !this.#run.has(one.address) && (!known.has(one.address) || over.has(one.address))).map((one) => ({
				address: one.address,
				what: one.action
			})),
			...fresh.held.filter((one) => !known.has(one.address)).map((one) => ({
				address: one.address,
				what: "held"
			})),
			...fresh.unreadable.filter((one) => !known.has(one.address)).map((one) => ({
				address: one.address,
				what: "unreadable"
			}))
		];
	}
};
function secretKey({ address, field, variable }) {
	return JSON.stringify([
		address,
		field,
		variable
	]);
}
function isOver(saved, { entries, resources }) {
	let { address, action } = saved;
	return action === "release" || action === "forget" ? !entries.has(address) : action === "converge" && !resources.has(address) && entries.get(address)?.protect === !1;
}
function obstacles(fresh) {
	let found = new Map();
	for (let one of fresh.unreadable) found.set(one.address, `it cannot be read (${one.message})`);
	for (let one of fresh.held) found.set(one.address, `it is held now: ${one.message}`);
	for (let { severity, address, message } of fresh.diagnostics) severity === "error" && found.set(address, `it is in error now: ${message}`);
	return found;
}
// build/bundle/generated/validate-plan.js
var F = _, h = {
	$schema: "http://json-schema.org/draft-07/schema#",
	title: "pipelines-sync plan",
	description: "What an apply would do to one target. It holds no time stamp, no secret and no machine path.",
	type: "object",
	required: [
		"format_version",
		"tool_version",
		"target",
		"namespace",
		"base_url",
		"org_id",
		"source",
		"inputs_digest",
		"ledger",
		"options",
		"changes",
		"secret_writes",
		"held",
		"unreadable",
		"diagnostics",
		"summary",
		"plan_digest",
		"content_digest"
	],
	properties: {
		format_version: {
			type: "string",
			pattern: "^1\\.(?:0|[1-9][0-9]*)$",
			description: "Minor versions add members; another major version must be refused."
		},
		tool_version: { type: "string" },
		target: { type: "string" },
		namespace: { type: "string" },
		base_url: { type: "string" },
		org_id: {
			type: "integer",
			minimum: 0
		},
		source: {
			type: "object",
			required: ["commit", "dirty"],
			properties: {
				commit: { type: ["string", "null"] },
				dirty: { type: "boolean" },
				uncommitted: {
					type: "array",
					items: {
						type: "object",
						required: ["file", "what"],
						properties: {
							file: { type: "string" },
							what: { enum: [
								"edited",
								"new",
								"deleted",
								"ignored"
							] }
						},
						additionalProperties: !0
					},
					description: "Uncommitted files, planned as they are in the work tree."
				},
				refused: {
					type: "array",
					items: {
						type: "object",
						required: [
							"code",
							"message",
							"remedy"
						],
						properties: {
							code: { type: "string" },
							message: { type: "string" },
							remedy: { type: "string" }
						},
						additionalProperties: !0
					},
					description: "Why an apply from here would be refused, for instance an older commit."
				}
			},
			additionalProperties: !0
		},
		inputs_digest: {
			type: "string",
			pattern: "^[0-9a-f]+$"
		},
		ledger: {
			type: "object",
			required: ["state", "revision"],
			properties: {
				state: { enum: [
					"present",
					"absent",
					"ignored"
				] },
				revision: { type: ["string", "null"] }
			},
			additionalProperties: !0
		},
		options: {
			type: "object",
			required: [
				"on_drift",
				"take_over",
				"launch",
				"only",
				"allow_deletes",
				"allow_empty"
			],
			properties: {
				on_drift: { enum: [
					"hold",
					"overwrite",
					"keep",
					null
				] },
				take_over: {
					type: "array",
					items: { type: "string" }
				},
				launch: {
					type: "array",
					items: { type: "string" }
				},
				only: {
					type: "array",
					items: { type: "string" }
				},
				allow_deletes: {
					type: ["integer", "null"],
					minimum: 0
				},
				allow_empty: { type: "boolean" }
			},
			additionalProperties: !0
		},
		changes: {
			type: "array",
			items: {
				type: "object",
				required: [
					"address",
					"kind",
					"action",
					"id",
					"reason",
					"place",
					"leaves",
					"unmanaged",
					"kept",
					"overwrites",
					"depends_on",
					"idempotency_key",
					"guards",
					"live_digest",
					"version",
					"effects",
					"renamed_from",
					"replaced_by",
					"digest"
				],
				properties: {
					address: { type: "string" },
					kind: { type: "string" },
					action: { enum: [
						"create",
						"update",
						"replace",
						"delete",
						"launch",
						"adopt",
						"converge",
						"keep",
						"release",
						"forget"
					] },
					id: {
						type: [
							"integer",
							"string",
							"null"
						],
						description: "Null where nothing exists yet."
					},
					reason: { type: "string" },
					place: { anyOf: [{ $ref: "#/definitions/place" }, { type: "null" }] },
					leaves: {
						type: "array",
						items: {
							type: "object",
							required: ["path"],
							properties: {
								path: { type: "string" },
								before: { description: "What the platform holds; left out where nothing is there." },
								after: { description: "What it will hold, with references as {$ref} or {$unknown}." }
							},
							additionalProperties: !0
						}
					},
					unmanaged: {
						type: "array",
						items: { type: "string" }
					},
					kept: {
						type: "object",
						additionalProperties: {
							type: "object",
							required: ["live", "desired"],
							properties: {
								live: {},
								desired: {}
							},
							additionalProperties: !0
						}
					},
					overwrites: { enum: [
						"takeover",
						"drift",
						null
					] },
					depends_on: {
						type: "array",
						items: { type: "string" }
					},
					idempotency_key: { type: ["string", "null"] },
					guards: {
						type: "object",
						additionalProperties: { type: "string" }
					},
					live_digest: { type: ["string", "null"] },
					version: { anyOf: [{
						type: "object",
						required: ["from", "expected"],
						properties: {
							from: { type: ["integer", "null"] },
							expected: { type: ["integer", "null"] }
						},
						additionalProperties: !0
					}, { type: "null" }] },
					effects: {
						type: "array",
						items: {
							type: "object",
							required: ["what", "address"],
							properties: {
								what: { enum: [
									"repins",
									"pinned_by",
									"used_by"
								] },
								address: { type: "string" },
								from: { type: ["integer", "null"] },
								expected: { type: ["integer", "null"] }
							},
							additionalProperties: !0
						}
					},
					renamed_from: { type: ["string", "null"] },
					replaced_by: { type: ["string", "null"] },
					digest: {
						type: "string",
						pattern: "^[0-9a-f]+$"
					},
					decision: {
						type: ["string", "null"],
						description: "Digest of the one live edit that `overwrite` of `sync` decided about."
					}
				},
				additionalProperties: !0
			}
		},
		secret_writes: {
			type: "array",
			items: {
				type: "object",
				required: [
					"address",
					"field",
					"variable",
					"status",
					"write"
				],
				properties: {
					address: { type: "string" },
					field: { type: "string" },
					variable: { type: ["string", "null"] },
					status: { enum: [
						"changed",
						"unchanged",
						"unknown",
						"unset"
					] },
					write: {
						type: "boolean",
						description: "Applying this plan sends the secret."
					}
				},
				additionalProperties: !0
			}
		},
		held: {
			type: "array",
			items: {
				type: "object",
				required: [
					"address",
					"kind",
					"id",
					"why",
					"would",
					"message",
					"place",
					"leaves",
					"remedies"
				],
				properties: {
					address: { type: "string" },
					kind: { type: "string" },
					id: {
						type: [
							"integer",
							"string",
							"null"
						],
						description: "Null where nothing exists yet."
					},
					why: { enum: [
						"takeover",
						"drift",
						"conflict",
						"gone",
						"undecided",
						"protected",
						"ambiguous",
						"unknown_launch",
						"dependency",
						"unconfirmed",
						"safeguard",
						"unreviewed",
						"rolled_back",
						"left_out",
						"renamed"
					] },
					would: { enum: [
						"create",
						"update",
						"replace",
						"delete",
						"launch",
						"adopt",
						"converge",
						"keep",
						"release",
						"forget"
					] },
					message: { type: "string" },
					place: { anyOf: [{ $ref: "#/definitions/place" }, { type: "null" }] },
					leaves: {
						type: "array",
						items: {
							type: "object",
							required: ["path"],
							properties: {
								path: { type: "string" },
								base: {},
								live: {},
								git: {}
							},
							additionalProperties: !0
						}
					},
					remedies: {
						type: "array",
						items: {
							type: "object",
							required: ["to", "type"],
							properties: {
								to: { type: "string" },
								type: {
									type: "string",
									description: "A command as a line for sh, or an edit in words."
								},
								argv: {
									type: "array",
									items: { type: "string" },
									description: "The arguments of the command; left out for an edit."
								}
							},
							additionalProperties: !0
						}
					},
					edit: {
						type: ["string", "null"],
						description: "Digest of the live edit, for `overwrite` of `sync`."
					}
				},
				additionalProperties: !0
			}
		},
		unreadable: {
			type: "array",
			items: {
				type: "object",
				required: ["address", "message"],
				properties: {
					address: { type: "string" },
					message: { type: "string" }
				},
				additionalProperties: !0
			}
		},
		diagnostics: {
			type: "array",
			items: {
				type: "object",
				required: [
					"code",
					"severity",
					"message",
					"address",
					"place",
					"remedy"
				],
				properties: {
					code: { type: "string" },
					severity: { enum: [
						"error",
						"warning",
						"note"
					] },
					message: { type: "string" },
					address: { type: ["string", "null"] },
					place: { anyOf: [{ $ref: "#/definitions/place" }, { type: "null" }] },
					remedy: { type: ["string", "null"] },
					argv: {
						type: "array",
						items: { type: "string" },
						description: "The arguments of the command that does it."
					}
				},
				additionalProperties: !0
			}
		},
		summary: {
			type: "object",
			required: [
				"create",
				"update",
				"replace",
				"delete",
				"launch",
				"adopt",
				"converge",
				"keep",
				"release",
				"forget",
				"held",
				"unchanged",
				"unreadable",
				"errors",
				"warnings"
			],
			properties: {
				create: {
					type: "integer",
					minimum: 0
				},
				update: {
					type: "integer",
					minimum: 0
				},
				replace: {
					type: "integer",
					minimum: 0
				},
				delete: {
					type: "integer",
					minimum: 0
				},
				launch: {
					type: "integer",
					minimum: 0
				},
				adopt: {
					type: "integer",
					minimum: 0
				},
				converge: {
					type: "integer",
					minimum: 0
				},
				keep: {
					type: "integer",
					minimum: 0
				},
				release: {
					type: "integer",
					minimum: 0
				},
				forget: {
					type: "integer",
					minimum: 0
				},
				held: {
					type: "integer",
					minimum: 0
				},
				unchanged: {
					type: "integer",
					minimum: 0
				},
				unreadable: {
					type: "integer",
					minimum: 0
				},
				errors: {
					type: "integer",
					minimum: 0
				},
				warnings: {
					type: "integer",
					minimum: 0
				}
			},
			additionalProperties: !0
		},
		plan_digest: {
			type: "string",
			pattern: "^[0-9a-f]+$"
		},
		content_digest: {
			type: "string",
			pattern: "^[0-9a-f]+$",
			description: "Digest of the rest of the plan; shows whether it was edited afterwards."
		}
	},
	additionalProperties: !0,
	definitions: { place: {
		type: "object",
		required: [
			"file",
			"line",
			"column"
		],
		properties: {
			file: { type: "string" },
			line: {
				type: "integer",
				minimum: 1
			},
			column: {
				type: "integer",
				minimum: 1
			}
		},
		additionalProperties: !0
	} }
}, O = RegExp("^1\\.(?:0|[1-9][0-9]*)$", "u"), g = RegExp("^[0-9a-f]+$", "u");
function _(u, { instancePath: p = "", parentData: N, parentDataProperty: A, rootData: j = u } = {}) {
	let e = null, t = 0;
	if (u && typeof u == "object" && !Array.isArray(u)) {
		if (u.format_version === void 0) {
			let n = {
				instancePath: p,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "format_version" }
			};
			e === null ? e = [n] : e.push(n), t++;
		}
		if (u.tool_version === void 0) {
			let n = {
				instancePath: p,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "tool_version" }
			};
			e === null ? e = [n] : e.push(n), t++;
		}
		if (u.target === void 0) {
			let n = {
				instancePath: p,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "target" }
			};
			e === null ? e = [n] : e.push(n), t++;
		}
		if (u.namespace === void 0) {
			let n = {
				instancePath: p,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "namespace" }
			};
			e === null ? e = [n] : e.push(n), t++;
		}
		if (u.base_url === void 0) {
			let n = {
				instancePath: p,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "base_url" }
			};
			e === null ? e = [n] : e.push(n), t++;
		}
		if (u.org_id === void 0) {
			let n = {
				instancePath: p,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "org_id" }
			};
			e === null ? e = [n] : e.push(n), t++;
		}
		if (u.source === void 0) {
			let n = {
				instancePath: p,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "source" }
			};
			e === null ? e = [n] : e.push(n), t++;
		}
		if (u.inputs_digest === void 0) {
			let n = {
				instancePath: p,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "inputs_digest" }
			};
			e === null ? e = [n] : e.push(n), t++;
		}
		if (u.ledger === void 0) {
			let n = {
				instancePath: p,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "ledger" }
			};
			e === null ? e = [n] : e.push(n), t++;
		}
		if (u.options === void 0) {
			let n = {
				instancePath: p,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "options" }
			};
			e === null ? e = [n] : e.push(n), t++;
		}
		if (u.changes === void 0) {
			let n = {
				instancePath: p,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "changes" }
			};
			e === null ? e = [n] : e.push(n), t++;
		}
		if (u.secret_writes === void 0) {
			let n = {
				instancePath: p,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "secret_writes" }
			};
			e === null ? e = [n] : e.push(n), t++;
		}
		if (u.held === void 0) {
			let n = {
				instancePath: p,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "held" }
			};
			e === null ? e = [n] : e.push(n), t++;
		}
		if (u.unreadable === void 0) {
			let n = {
				instancePath: p,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "unreadable" }
			};
			e === null ? e = [n] : e.push(n), t++;
		}
		if (u.diagnostics === void 0) {
			let n = {
				instancePath: p,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "diagnostics" }
			};
			e === null ? e = [n] : e.push(n), t++;
		}
		if (u.summary === void 0) {
			let n = {
				instancePath: p,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "summary" }
			};
			e === null ? e = [n] : e.push(n), t++;
		}
		if (u.plan_digest === void 0) {
			let n = {
				instancePath: p,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "plan_digest" }
			};
			e === null ? e = [n] : e.push(n), t++;
		}
		if (u.content_digest === void 0) {
			let n = {
				instancePath: p,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "content_digest" }
			};
			e === null ? e = [n] : e.push(n), t++;
		}
		if (u.format_version !== void 0) {
			let n = u.format_version;
			if (typeof n == "string") {
				if (!O.test(n)) {
					let s = {
						instancePath: p + "/format_version",
						schemaPath: "#/properties/format_version/pattern",
						keyword: "pattern",
						params: { pattern: "^1\\.(?:0|[1-9][0-9]*)$" }
					};
					e === null ? e = [s] : e.push(s), t++;
				}
			} else {
				let s = {
					instancePath: p + "/format_version",
					schemaPath: "#/properties/format_version/type",
					keyword: "type",
					params: { type: "string" }
				};
				e === null ? e = [s] : e.push(s), t++;
			}
		}
		if (u.tool_version !== void 0 && typeof u.tool_version != "string") {
			let n = {
				instancePath: p + "/tool_version",
				schemaPath: "#/properties/tool_version/type",
				keyword: "type",
				params: { type: "string" }
			};
			e === null ? e = [n] : e.push(n), t++;
		}
		if (u.target !== void 0 && typeof u.target != "string") {
			let n = {
				instancePath: p + "/target",
				schemaPath: "#/properties/target/type",
				keyword: "type",
				params: { type: "string" }
			};
			e === null ? e = [n] : e.push(n), t++;
		}
		if (u.namespace !== void 0 && typeof u.namespace != "string") {
			let n = {
				instancePath: p + "/namespace",
				schemaPath: "#/properties/namespace/type",
				keyword: "type",
				params: { type: "string" }
			};
			e === null ? e = [n] : e.push(n), t++;
		}
		if (u.base_url !== void 0 && typeof u.base_url != "string") {
			let n = {
				instancePath: p + "/base_url",
				schemaPath: "#/properties/base_url/type",
				keyword: "type",
				params: { type: "string" }
			};
			e === null ? e = [n] : e.push(n), t++;
		}
		if (u.org_id !== void 0) {
			let n = u.org_id;
			if (typeof n != "number" || n % 1 || isNaN(n) || !isFinite(n)) {
				let s = {
					instancePath: p + "/org_id",
					schemaPath: "#/properties/org_id/type",
					keyword: "type",
					params: { type: "integer" }
				};
				e === null ? e = [s] : e.push(s), t++;
			}
			if (typeof n == "number" && isFinite(n) && (n < 0 || isNaN(n))) {
				let s = {
					instancePath: p + "/org_id",
					schemaPath: "#/properties/org_id/minimum",
					keyword: "minimum",
					params: {
						comparison: ">=",
						limit: 0
					}
				};
				e === null ? e = [s] : e.push(s), t++;
			}
		}
		if (u.source !== void 0) {
			let n = u.source;
			if (n && typeof n == "object" && !Array.isArray(n)) {
				if (n.commit === void 0) {
					let s = {
						instancePath: p + "/source",
						schemaPath: "#/properties/source/required",
						keyword: "required",
						params: { missingProperty: "commit" }
					};
					e === null ? e = [s] : e.push(s), t++;
				}
				if (n.dirty === void 0) {
					let s = {
						instancePath: p + "/source",
						schemaPath: "#/properties/source/required",
						keyword: "required",
						params: { missingProperty: "dirty" }
					};
					e === null ? e = [s] : e.push(s), t++;
				}
				if (n.commit !== void 0) {
					let s = n.commit;
					if (typeof s != "string" && s !== null) {
						let i = {
							instancePath: p + "/source/commit",
							schemaPath: "#/properties/source/properties/commit/type",
							keyword: "type",
							params: { type: h.properties.source.properties.commit.type }
						};
						e === null ? e = [i] : e.push(i), t++;
					}
				}
				if (n.dirty !== void 0 && typeof n.dirty != "boolean") {
					let s = {
						instancePath: p + "/source/dirty",
						schemaPath: "#/properties/source/properties/dirty/type",
						keyword: "type",
						params: { type: "boolean" }
					};
					e === null ? e = [s] : e.push(s), t++;
				}
				if (n.uncommitted !== void 0) {
					let s = n.uncommitted;
					if (Array.isArray(s)) {
						let i = s.length;
						for (let o = 0; o < i; o++) {
							let r = s[o];
							if (r && typeof r == "object" && !Array.isArray(r)) {
								if (r.file === void 0) {
									let l = {
										instancePath: p + "/source/uncommitted/" + o,
										schemaPath: "#/properties/source/properties/uncommitted/items/required",
										keyword: "required",
										params: { missingProperty: "file" }
									};
									e === null ? e = [l] : e.push(l), t++;
								}
								if (r.what === void 0) {
									let l = {
										instancePath: p + "/source/uncommitted/" + o,
										schemaPath: "#/properties/source/properties/uncommitted/items/required",
										keyword: "required",
										params: { missingProperty: "what" }
									};
									e === null ? e = [l] : e.push(l), t++;
								}
								if (r.file !== void 0 && typeof r.file != "string") {
									let l = {
										instancePath: p + "/source/uncommitted/" + o + "/file",
										schemaPath: "#/properties/source/properties/uncommitted/items/properties/file/type",
										keyword: "type",
										params: { type: "string" }
									};
									e === null ? e = [l] : e.push(l), t++;
								}
								if (r.what !== void 0) {
									let l = r.what;
									if (l !== "edited" && l !== "new" && l !== "deleted" && l !== "ignored") {
										let d = {
											instancePath: p + "/source/uncommitted/" + o + "/what",
											schemaPath: "#/properties/source/properties/uncommitted/items/properties/what/enum",
											keyword: "enum",
											params: { allowedValues: h.properties.source.properties.uncommitted.items.properties.what.enum }
										};
										e === null ? e = [d] : e.push(d), t++;
									}
								}
							} else {
								let l = {
									instancePath: p + "/source/uncommitted/" + o,
									schemaPath: "#/properties/source/properties/uncommitted/items/type",
									keyword: "type",
									params: { type: "object" }
								};
								e === null ? e = [l] : e.push(l), t++;
							}
						}
					} else {
						let i = {
							instancePath: p + "/source/uncommitted",
							schemaPath: "#/properties/source/properties/uncommitted/type",
							keyword: "type",
							params: { type: "array" }
						};
						e === null ? e = [i] : e.push(i), t++;
					}
				}
				if (n.refused !== void 0) {
					let s = n.refused;
					if (Array.isArray(s)) {
						let i = s.length;
						for (let o = 0; o < i; o++) {
							let r = s[o];
							if (r && typeof r == "object" && !Array.isArray(r)) {
								if (r.code === void 0) {
									let l = {
										instancePath: p + "/source/refused/" + o,
										schemaPath: "#/properties/source/properties/refused/items/required",
										keyword: "required",
										params: { missingProperty: "code" }
									};
									e === null ? e = [l] : e.push(l), t++;
								}
								if (r.message === void 0) {
									let l = {
										instancePath: p + "/source/refused/" + o,
										schemaPath: "#/properties/source/properties/refused/items/required",
										keyword: "required",
										params: { missingProperty: "message" }
									};
									e === null ? e = [l] : e.push(l), t++;
								}
								if (r.remedy === void 0) {
									let l = {
										instancePath: p + "/source/refused/" + o,
										schemaPath: "#/properties/source/properties/refused/items/required",
										keyword: "required",
										params: { missingProperty: "remedy" }
									};
									e === null ? e = [l] : e.push(l), t++;
								}
								if (r.code !== void 0 && typeof r.code != "string") {
									let l = {
										instancePath: p + "/source/refused/" + o + "/code",
										schemaPath: "#/properties/source/properties/refused/items/properties/code/type",
										keyword: "type",
										params: { type: "string" }
									};
									e === null ? e = [l] : e.push(l), t++;
								}
								if (r.message !== void 0 && typeof r.message != "string") {
									let l = {
										instancePath: p + "/source/refused/" + o + "/message",
										schemaPath: "#/properties/source/properties/refused/items/properties/message/type",
										keyword: "type",
										params: { type: "string" }
									};
									e === null ? e = [l] : e.push(l), t++;
								}
								if (r.remedy !== void 0 && typeof r.remedy != "string") {
									let l = {
										instancePath: p + "/source/refused/" + o + "/remedy",
										schemaPath: "#/properties/source/properties/refused/items/properties/remedy/type",
										keyword: "type",
										params: { type: "string" }
									};
									e === null ? e = [l] : e.push(l), t++;
								}
							} else {
								let l = {
									instancePath: p + "/source/refused/" + o,
									schemaPath: "#/properties/source/properties/refused/items/type",
									keyword: "type",
									params: { type: "object" }
								};
								e === null ? e = [l] : e.push(l), t++;
							}
						}
					} else {
						let i = {
							instancePath: p + "/source/refused",
							schemaPath: "#/properties/source/properties/refused/type",
							keyword: "type",
							params: { type: "array" }
						};
						e === null ? e = [i] : e.push(i), t++;
					}
				}
			} else {
				let s = {
					instancePath: p + "/source",
					schemaPath: "#/properties/source/type",
					keyword: "type",
					params: { type: "object" }
				};
				e === null ? e = [s] : e.push(s), t++;
			}
		}
		if (u.inputs_digest !== void 0) {
			let n = u.inputs_digest;
			if (typeof n == "string") {
				if (!g.test(n)) {
					let s = {
						instancePath: p + "/inputs_digest",
						schemaPath: "#/properties/inputs_digest/pattern",
						keyword: "pattern",
						params: { pattern: "^[0-9a-f]+$" }
					};
					e === null ? e = [s] : e.push(s), t++;
				}
			} else {
				let s = {
					instancePath: p + "/inputs_digest",
					schemaPath: "#/properties/inputs_digest/type",
					keyword: "type",
					params: { type: "string" }
				};
				e === null ? e = [s] : e.push(s), t++;
			}
		}
		if (u.ledger !== void 0) {
			let n = u.ledger;
			if (n && typeof n == "object" && !Array.isArray(n)) {
				if (n.state === void 0) {
					let s = {
						instancePath: p + "/ledger",
						schemaPath: "#/properties/ledger/required",
						keyword: "required",
						params: { missingProperty: "state" }
					};
					e === null ? e = [s] : e.push(s), t++;
				}
				if (n.revision === void 0) {
					let s = {
						instancePath: p + "/ledger",
						schemaPath: "#/properties/ledger/required",
						keyword: "required",
						params: { missingProperty: "revision" }
					};
					e === null ? e = [s] : e.push(s), t++;
				}
				if (n.state !== void 0) {
					let s = n.state;
					if (s !== "present" && s !== "absent" && s !== "ignored") {
						let i = {
							instancePath: p + "/ledger/state",
							schemaPath: "#/properties/ledger/properties/state/enum",
							keyword: "enum",
							params: { allowedValues: h.properties.ledger.properties.state.enum }
						};
						e === null ? e = [i] : e.push(i), t++;
					}
				}
				if (n.revision !== void 0) {
					let s = n.revision;
					if (typeof s != "string" && s !== null) {
						let i = {
							instancePath: p + "/ledger/revision",
							schemaPath: "#/properties/ledger/properties/revision/type",
							keyword: "type",
							params: { type: h.properties.ledger.properties.revision.type }
						};
						e === null ? e = [i] : e.push(i), t++;
					}
				}
			} else {
				let s = {
					instancePath: p + "/ledger",
					schemaPath: "#/properties/ledger/type",
					keyword: "type",
					params: { type: "object" }
				};
				e === null ? e = [s] : e.push(s), t++;
			}
		}
		if (u.options !== void 0) {
			let n = u.options;
			if (n && typeof n == "object" && !Array.isArray(n)) {
				if (n.on_drift === void 0) {
					let s = {
						instancePath: p + "/options",
						schemaPath: "#/properties/options/required",
						keyword: "required",
						params: { missingProperty: "on_drift" }
					};
					e === null ? e = [s] : e.push(s), t++;
				}
				if (n.take_over === void 0) {
					let s = {
						instancePath: p + "/options",
						schemaPath: "#/properties/options/required",
						keyword: "required",
						params: { missingProperty: "take_over" }
					};
					e === null ? e = [s] : e.push(s), t++;
				}
				if (n.launch === void 0) {
					let s = {
						instancePath: p + "/options",
						schemaPath: "#/properties/options/required",
						keyword: "required",
						params: { missingProperty: "launch" }
					};
					e === null ? e = [s] : e.push(s), t++;
				}
				if (n.only === void 0) {
					let s = {
						instancePath: p + "/options",
						schemaPath: "#/properties/options/required",
						keyword: "required",
						params: { missingProperty: "only" }
					};
					e === null ? e = [s] : e.push(s), t++;
				}
				if (n.allow_deletes === void 0) {
					let s = {
						instancePath: p + "/options",
						schemaPath: "#/properties/options/required",
						keyword: "required",
						params: { missingProperty: "allow_deletes" }
					};
					e === null ? e = [s] : e.push(s), t++;
				}
				if (n.allow_empty === void 0) {
					let s = {
						instancePath: p + "/options",
						schemaPath: "#/properties/options/required",
						keyword: "required",
						params: { missingProperty: "allow_empty" }
					};
					e === null ? e = [s] : e.push(s), t++;
				}
				if (n.on_drift !== void 0) {
					let s = n.on_drift;
					if (s !== "hold" && s !== "overwrite" && s !== "keep" && s !== null) {
						let i = {
							instancePath: p + "/options/on_drift",
							schemaPath: "#/properties/options/properties/on_drift/enum",
							keyword: "enum",
							params: { allowedValues: h.properties.options.properties.on_drift.enum }
						};
						e === null ? e = [i] : e.push(i), t++;
					}
				}
				if (n.take_over !== void 0) {
					let s = n.take_over;
					if (Array.isArray(s)) {
						let i = s.length;
						for (let o = 0; o < i; o++) if (typeof s[o] != "string") {
							let r = {
								instancePath: p + "/options/take_over/" + o,
								schemaPath: "#/properties/options/properties/take_over/items/type",
								keyword: "type",
								params: { type: "string" }
							};
							e === null ? e = [r] : e.push(r), t++;
						}
					} else {
						let i = {
							instancePath: p + "/options/take_over",
							schemaPath: "#/properties/options/properties/take_over/type",
							keyword: "type",
							params: { type: "array" }
						};
						e === null ? e = [i] : e.push(i), t++;
					}
				}
				if (n.launch !== void 0) {
					let s = n.launch;
					if (Array.isArray(s)) {
						let i = s.length;
						for (let o = 0; o < i; o++) if (typeof s[o] != "string") {
							let r = {
								instancePath: p + "/options/launch/" + o,
								schemaPath: "#/properties/options/properties/launch/items/type",
								keyword: "type",
								params: { type: "string" }
							};
							e === null ? e = [r] : e.push(r), t++;
						}
					} else {
						let i = {
							instancePath: p + "/options/launch",
							schemaPath: "#/properties/options/properties/launch/type",
							keyword: "type",
							params: { type: "array" }
						};
						e === null ? e = [i] : e.push(i), t++;
					}
				}
				if (n.only !== void 0) {
					let s = n.only;
					if (Array.isArray(s)) {
						let i = s.length;
						for (let o = 0; o < i; o++) if (typeof s[o] != "string") {
							let r = {
								instancePath: p + "/options/only/" + o,
								schemaPath: "#/properties/options/properties/only/items/type",
								keyword: "type",
								params: { type: "string" }
							};
							e === null ? e = [r] : e.push(r), t++;
						}
					} else {
						let i = {
							instancePath: p + "/options/only",
							schemaPath: "#/properties/options/properties/only/type",
							keyword: "type",
							params: { type: "array" }
						};
						e === null ? e = [i] : e.push(i), t++;
					}
				}
				if (n.allow_deletes !== void 0) {
					let s = n.allow_deletes;
					if ((typeof s != "number" || s % 1 || isNaN(s) || !isFinite(s)) && s !== null) {
						let i = {
							instancePath: p + "/options/allow_deletes",
							schemaPath: "#/properties/options/properties/allow_deletes/type",
							keyword: "type",
							params: { type: h.properties.options.properties.allow_deletes.type }
						};
						e === null ? e = [i] : e.push(i), t++;
					}
					if (typeof s == "number" && isFinite(s) && (s < 0 || isNaN(s))) {
						let i = {
							instancePath: p + "/options/allow_deletes",
							schemaPath: "#/properties/options/properties/allow_deletes/minimum",
							keyword: "minimum",
							params: {
								comparison: ">=",
								limit: 0
							}
						};
						e === null ? e = [i] : e.push(i), t++;
					}
				}
				if (n.allow_empty !== void 0 && typeof n.allow_empty != "boolean") {
					let s = {
						instancePath: p + "/options/allow_empty",
						schemaPath: "#/properties/options/properties/allow_empty/type",
						keyword: "type",
						params: { type: "boolean" }
					};
					e === null ? e = [s] : e.push(s), t++;
				}
			} else {
				let s = {
					instancePath: p + "/options",
					schemaPath: "#/properties/options/type",
					keyword: "type",
					params: { type: "object" }
				};
				e === null ? e = [s] : e.push(s), t++;
			}
		}
		if (u.changes !== void 0) {
			let n = u.changes;
			if (Array.isArray(n)) {
				let s = n.length;
				for (let i = 0; i < s; i++) {
					let o = n[i];
					if (o && typeof o == "object" && !Array.isArray(o)) {
						if (o.address === void 0) {
							let r = {
								instancePath: p + "/changes/" + i,
								schemaPath: "#/properties/changes/items/required",
								keyword: "required",
								params: { missingProperty: "address" }
							};
							e === null ? e = [r] : e.push(r), t++;
						}
						if (o.kind === void 0) {
							let r = {
								instancePath: p + "/changes/" + i,
								schemaPath: "#/properties/changes/items/required",
								keyword: "required",
								params: { missingProperty: "kind" }
							};
							e === null ? e = [r] : e.push(r), t++;
						}
						if (o.action === void 0) {
							let r = {
								instancePath: p + "/changes/" + i,
								schemaPath: "#/properties/changes/items/required",
								keyword: "required",
								params: { missingProperty: "action" }
							};
							e === null ? e = [r] : e.push(r), t++;
						}
						if (o.id === void 0) {
							let r = {
								instancePath: p + "/changes/" + i,
								schemaPath: "#/properties/changes/items/required",
								keyword: "required",
								params: { missingProperty: "id" }
							};
							e === null ? e = [r] : e.push(r), t++;
						}
						if (o.reason === void 0) {
							let r = {
								instancePath: p + "/changes/" + i,
								schemaPath: "#/properties/changes/items/required",
								keyword: "required",
								params: { missingProperty: "reason" }
							};
							e === null ? e = [r] : e.push(r), t++;
						}
						if (o.place === void 0) {
							let r = {
								instancePath: p + "/changes/" + i,
								schemaPath: "#/properties/changes/items/required",
								keyword: "required",
								params: { missingProperty: "place" }
							};
							e === null ? e = [r] : e.push(r), t++;
						}
						if (o.leaves === void 0) {
							let r = {
								instancePath: p + "/changes/" + i,
								schemaPath: "#/properties/changes/items/required",
								keyword: "required",
								params: { missingProperty: "leaves" }
							};
							e === null ? e = [r] : e.push(r), t++;
						}
						if (o.unmanaged === void 0) {
							let r = {
								instancePath: p + "/changes/" + i,
								schemaPath: "#/properties/changes/items/required",
								keyword: "required",
								params: { missingProperty: "unmanaged" }
							};
							e === null ? e = [r] : e.push(r), t++;
						}
						if (o.kept === void 0) {
							let r = {
								instancePath: p + "/changes/" + i,
								schemaPath: "#/properties/changes/items/required",
								keyword: "required",
								params: { missingProperty: "kept" }
							};
							e === null ? e = [r] : e.push(r), t++;
						}
						if (o.overwrites === void 0) {
							let r = {
								instancePath: p + "/changes/" + i,
								schemaPath: "#/properties/changes/items/required",
								keyword: "required",
								params: { missingProperty: "overwrites" }
							};
							e === null ? e = [r] : e.push(r), t++;
						}
						if (o.depends_on === void 0) {
							let r = {
								instancePath: p + "/changes/" + i,
								schemaPath: "#/properties/changes/items/required",
								keyword: "required",
								params: { missingProperty: "depends_on" }
							};
							e === null ? e = [r] : e.push(r), t++;
						}
						if (o.idempotency_key === void 0) {
							let r = {
								instancePath: p + "/changes/" + i,
								schemaPath: "#/properties/changes/items/required",
								keyword: "required",
								params: { missingProperty: "idempotency_key" }
							};
							e === null ? e = [r] : e.push(r), t++;
						}
						if (o.guards === void 0) {
							let r = {
								instancePath: p + "/changes/" + i,
								schemaPath: "#/properties/changes/items/required",
								keyword: "required",
								params: { missingProperty: "guards" }
							};
							e === null ? e = [r] : e.push(r), t++;
						}
						if (o.live_digest === void 0) {
							let r = {
								instancePath: p + "/changes/" + i,
								schemaPath: "#/properties/changes/items/required",
								keyword: "required",
								params: { missingProperty: "live_digest" }
							};
							e === null ? e = [r] : e.push(r), t++;
						}
						if (o.version === void 0) {
							let r = {
								instancePath: p + "/changes/" + i,
								schemaPath: "#/properties/changes/items/required",
								keyword: "required",
								params: { missingProperty: "version" }
							};
							e === null ? e = [r] : e.push(r), t++;
						}
						if (o.effects === void 0) {
							let r = {
								instancePath: p + "/changes/" + i,
								schemaPath: "#/properties/changes/items/required",
								keyword: "required",
								params: { missingProperty: "effects" }
							};
							e === null ? e = [r] : e.push(r), t++;
						}
						if (o.renamed_from === void 0) {
							let r = {
								instancePath: p + "/changes/" + i,
								schemaPath: "#/properties/changes/items/required",
								keyword: "required",
								params: { missingProperty: "renamed_from" }
							};
							e === null ? e = [r] : e.push(r), t++;
						}
						if (o.replaced_by === void 0) {
							let r = {
								instancePath: p + "/changes/" + i,
								schemaPath: "#/properties/changes/items/required",
								keyword: "required",
								params: { missingProperty: "replaced_by" }
							};
							e === null ? e = [r] : e.push(r), t++;
						}
						if (o.digest === void 0) {
							let r = {
								instancePath: p + "/changes/" + i,
								schemaPath: "#/properties/changes/items/required",
								keyword: "required",
								params: { missingProperty: "digest" }
							};
							e === null ? e = [r] : e.push(r), t++;
						}
						if (o.address !== void 0 && typeof o.address != "string") {
							let r = {
								instancePath: p + "/changes/" + i + "/address",
								schemaPath: "#/properties/changes/items/properties/address/type",
								keyword: "type",
								params: { type: "string" }
							};
							e === null ? e = [r] : e.push(r), t++;
						}
						if (o.kind !== void 0 && typeof o.kind != "string") {
							let r = {
								instancePath: p + "/changes/" + i + "/kind",
								schemaPath: "#/properties/changes/items/properties/kind/type",
								keyword: "type",
								params: { type: "string" }
							};
							e === null ? e = [r] : e.push(r), t++;
						}
						if (o.action !== void 0) {
							let r = o.action;
							if (r !== "create" && r !== "update" && r !== "replace" && r !== "delete" && r !== "launch" && r !== "adopt" && r !== "converge" && r !== "keep" && r !== "release" && r !== "forget") {
								let l = {
									instancePath: p + "/changes/" + i + "/action",
									schemaPath: "#/properties/changes/items/properties/action/enum",
									keyword: "enum",
									params: { allowedValues: h.properties.changes.items.properties.action.enum }
								};
								e === null ? e = [l] : e.push(l), t++;
							}
						}
						if (o.id !== void 0) {
							let r = o.id;
							if ((typeof r != "number" || r % 1 || isNaN(r) || !isFinite(r)) && typeof r != "string" && r !== null) {
								let l = {
									instancePath: p + "/changes/" + i + "/id",
									schemaPath: "#/properties/changes/items/properties/id/type",
									keyword: "type",
									params: { type: h.properties.changes.items.properties.id.type }
								};
								e === null ? e = [l] : e.push(l), t++;
							}
						}
						if (o.reason !== void 0 && typeof o.reason != "string") {
							let r = {
								instancePath: p + "/changes/" + i + "/reason",
								schemaPath: "#/properties/changes/items/properties/reason/type",
								keyword: "type",
								params: { type: "string" }
							};
							e === null ? e = [r] : e.push(r), t++;
						}
						if (o.place !== void 0) {
							let r = o.place, l = t, d = !1, m = t;
							if (r && typeof r == "object" && !Array.isArray(r)) {
								if (r.file === void 0) {
									let a = {
										instancePath: p + "/changes/" + i + "/place",
										schemaPath: "#/definitions/place/required",
										keyword: "required",
										params: { missingProperty: "file" }
									};
									e === null ? e = [a] : e.push(a), t++;
								}
								if (r.line === void 0) {
									let a = {
										instancePath: p + "/changes/" + i + "/place",
										schemaPath: "#/definitions/place/required",
										keyword: "required",
										params: { missingProperty: "line" }
									};
									e === null ? e = [a] : e.push(a), t++;
								}
								if (r.column === void 0) {
									let a = {
										instancePath: p + "/changes/" + i + "/place",
										schemaPath: "#/definitions/place/required",
										keyword: "required",
										params: { missingProperty: "column" }
									};
									e === null ? e = [a] : e.push(a), t++;
								}
								if (r.file !== void 0 && typeof r.file != "string") {
									let a = {
										instancePath: p + "/changes/" + i + "/place/file",
										schemaPath: "#/definitions/place/properties/file/type",
										keyword: "type",
										params: { type: "string" }
									};
									e === null ? e = [a] : e.push(a), t++;
								}
								if (r.line !== void 0) {
									let a = r.line;
									if (typeof a != "number" || a % 1 || isNaN(a) || !isFinite(a)) {
										let y = {
											instancePath: p + "/changes/" + i + "/place/line",
											schemaPath: "#/definitions/place/properties/line/type",
											keyword: "type",
											params: { type: "integer" }
										};
										e === null ? e = [y] : e.push(y), t++;
									}
									if (typeof a == "number" && isFinite(a) && (a < 1 || isNaN(a))) {
										let y = {
											instancePath: p + "/changes/" + i + "/place/line",
											schemaPath: "#/definitions/place/properties/line/minimum",
											keyword: "minimum",
											params: {
												comparison: ">=",
												limit: 1
											}
										};
										e === null ? e = [y] : e.push(y), t++;
									}
								}
								if (r.column !== void 0) {
									let a = r.column;
									if (typeof a != "number" || a % 1 || isNaN(a) || !isFinite(a)) {
										let y = {
											instancePath: p + "/changes/" + i + "/place/column",
											schemaPath: "#/definitions/place/properties/column/type",
											keyword: "type",
											params: { type: "integer" }
										};
										e === null ? e = [y] : e.push(y), t++;
									}
									if (typeof a == "number" && isFinite(a) && (a < 1 || isNaN(a))) {
										let y = {
											instancePath: p + "/changes/" + i + "/place/column",
											schemaPath: "#/definitions/place/properties/column/minimum",
											keyword: "minimum",
											params: {
												comparison: ">=",
												limit: 1
											}
										};
										e === null ? e = [y] : e.push(y), t++;
									}
								}
							} else {
								let a = {
									instancePath: p + "/changes/" + i + "/place",
									schemaPath: "#/definitions/place/type",
									keyword: "type",
									params: { type: "object" }
								};
								e === null ? e = [a] : e.push(a), t++;
							}
							var w = m === t;
							if (d ||= w, !d) {
								let a = t;
								if (r !== null) {
									let c = {
										instancePath: p + "/changes/" + i + "/place",
										schemaPath: "#/properties/changes/items/properties/place/anyOf/1/type",
										keyword: "type",
										params: { type: "null" }
									};
									e === null ? e = [c] : e.push(c), t++;
								}
								var w = a === t;
								d ||= w;
							}
							if (d) t = l, e !== null && (l ? e.length = l : e = null);
							else {
								let a = {
									instancePath: p + "/changes/" + i + "/place",
									schemaPath: "#/properties/changes/items/properties/place/anyOf",
									keyword: "anyOf",
									params: {}
								};
								e === null ? e = [a] : e.push(a), t++;
							}
						}
						if (o.leaves !== void 0) {
							let r = o.leaves;
							if (Array.isArray(r)) {
								let l = r.length;
								for (let d = 0; d < l; d++) {
									let m = r[d];
									if (m && typeof m == "object" && !Array.isArray(m)) {
										if (m.path === void 0) {
											let a = {
												instancePath: p + "/changes/" + i + "/leaves/" + d,
												schemaPath: "#/properties/changes/items/properties/leaves/items/required",
												keyword: "required",
												params: { missingProperty: "path" }
											};
											e === null ? e = [a] : e.push(a), t++;
										}
										if (m.path !== void 0 && typeof m.path != "string") {
											let a = {
												instancePath: p + "/changes/" + i + "/leaves/" + d + "/path",
												schemaPath: "#/properties/changes/items/properties/leaves/items/properties/path/type",
												keyword: "type",
												params: { type: "string" }
											};
											e === null ? e = [a] : e.push(a), t++;
										}
									} else {
										let a = {
											instancePath: p + "/changes/" + i + "/leaves/" + d,
											schemaPath: "#/properties/changes/items/properties/leaves/items/type",
											keyword: "type",
											params: { type: "object" }
										};
										e === null ? e = [a] : e.push(a), t++;
									}
								}
							} else {
								let l = {
									instancePath: p + "/changes/" + i + "/leaves",
									schemaPath: "#/properties/changes/items/properties/leaves/type",
									keyword: "type",
									params: { type: "array" }
								};
								e === null ? e = [l] : e.push(l), t++;
							}
						}
						if (o.unmanaged !== void 0) {
							let r = o.unmanaged;
							if (Array.isArray(r)) {
								let l = r.length;
								for (let d = 0; d < l; d++) if (typeof r[d] != "string") {
									let m = {
										instancePath: p + "/changes/" + i + "/unmanaged/" + d,
										schemaPath: "#/properties/changes/items/properties/unmanaged/items/type",
										keyword: "type",
										params: { type: "string" }
									};
									e === null ? e = [m] : e.push(m), t++;
								}
							} else {
								let l = {
									instancePath: p + "/changes/" + i + "/unmanaged",
									schemaPath: "#/properties/changes/items/properties/unmanaged/type",
									keyword: "type",
									params: { type: "array" }
								};
								e === null ? e = [l] : e.push(l), t++;
							}
						}
						if (o.kept !== void 0) {
							let r = o.kept;
							if (r && typeof r == "object" && !Array.isArray(r)) for (let l in r) {
								let d = r[l];
								if (d && typeof d == "object" && !Array.isArray(d)) {
									if (d.live === void 0) {
										let m = {
											instancePath: p + "/changes/" + i + "/kept/" + l.replace(/~/g, "~0").replace(/\//g, "~1"),
											schemaPath: "#/properties/changes/items/properties/kept/additionalProperties/required",
											keyword: "required",
											params: { missingProperty: "live" }
										};
										e === null ? e = [m] : e.push(m), t++;
									}
									if (d.desired === void 0) {
										let m = {
											instancePath: p + "/changes/" + i + "/kept/" + l.replace(/~/g, "~0").replace(/\//g, "~1"),
											schemaPath: "#/properties/changes/items/properties/kept/additionalProperties/required",
											keyword: "required",
											params: { missingProperty: "desired" }
										};
										e === null ? e = [m] : e.push(m), t++;
									}
								} else {
									let m = {
										instancePath: p + "/changes/" + i + "/kept/" + l.replace(/~/g, "~0").replace(/\//g, "~1"),
										schemaPath: "#/properties/changes/items/properties/kept/additionalProperties/type",
										keyword: "type",
										params: { type: "object" }
									};
									e === null ? e = [m] : e.push(m), t++;
								}
							}
							else {
								let l = {
									instancePath: p + "/changes/" + i + "/kept",
									schemaPath: "#/properties/changes/items/properties/kept/type",
									keyword: "type",
									params: { type: "object" }
								};
								e === null ? e = [l] : e.push(l), t++;
							}
						}
						if (o.overwrites !== void 0) {
							let r = o.overwrites;
							if (r !== "takeover" && r !== "drift" && r !== null) {
								let l = {
									instancePath: p + "/changes/" + i + "/overwrites",
									schemaPath: "#/properties/changes/items/properties/overwrites/enum",
									keyword: "enum",
									params: { allowedValues: h.properties.changes.items.properties.overwrites.enum }
								};
								e === null ? e = [l] : e.push(l), t++;
							}
						}
						if (o.depends_on !== void 0) {
							let r = o.depends_on;
							if (Array.isArray(r)) {
								let l = r.length;
								for (let d = 0; d < l; d++) if (typeof r[d] != "string") {
									let m = {
										instancePath: p + "/changes/" + i + "/depends_on/" + d,
										schemaPath: "#/properties/changes/items/properties/depends_on/items/type",
										keyword: "type",
										params: { type: "string" }
									};
									e === null ? e = [m] : e.push(m), t++;
								}
							} else {
								let l = {
									instancePath: p + "/changes/" + i + "/depends_on",
									schemaPath: "#/properties/changes/items/properties/depends_on/type",
									keyword: "type",
									params: { type: "array" }
								};
								e === null ? e = [l] : e.push(l), t++;
							}
						}
						if (o.idempotency_key !== void 0) {
							let r = o.idempotency_key;
							if (typeof r != "string" && r !== null) {
								let l = {
									instancePath: p + "/changes/" + i + "/idempotency_key",
									schemaPath: "#/properties/changes/items/properties/idempotency_key/type",
									keyword: "type",
									params: { type: h.properties.changes.items.properties.idempotency_key.type }
								};
								e === null ? e = [l] : e.push(l), t++;
							}
						}
						if (o.guards !== void 0) {
							let r = o.guards;
							if (r && typeof r == "object" && !Array.isArray(r)) {
								for (let l in r) if (typeof r[l] != "string") {
									let d = {
										instancePath: p + "/changes/" + i + "/guards/" + l.replace(/~/g, "~0").replace(/\//g, "~1"),
										schemaPath: "#/properties/changes/items/properties/guards/additionalProperties/type",
										keyword: "type",
										params: { type: "string" }
									};
									e === null ? e = [d] : e.push(d), t++;
								}
							} else {
								let l = {
									instancePath: p + "/changes/" + i + "/guards",
									schemaPath: "#/properties/changes/items/properties/guards/type",
									keyword: "type",
									params: { type: "object" }
								};
								e === null ? e = [l] : e.push(l), t++;
							}
						}
						if (o.live_digest !== void 0) {
							let r = o.live_digest;
							if (typeof r != "string" && r !== null) {
								let l = {
									instancePath: p + "/changes/" + i + "/live_digest",
									schemaPath: "#/properties/changes/items/properties/live_digest/type",
									keyword: "type",
									params: { type: h.properties.changes.items.properties.live_digest.type }
								};
								e === null ? e = [l] : e.push(l), t++;
							}
						}
						if (o.version !== void 0) {
							let r = o.version, l = t, d = !1, m = t;
							if (r && typeof r == "object" && !Array.isArray(r)) {
								if (r.from === void 0) {
									let a = {
										instancePath: p + "/changes/" + i + "/version",
										schemaPath: "#/properties/changes/items/properties/version/anyOf/0/required",
										keyword: "required",
										params: { missingProperty: "from" }
									};
									e === null ? e = [a] : e.push(a), t++;
								}
								if (r.expected === void 0) {
									let a = {
										instancePath: p + "/changes/" + i + "/version",
										schemaPath: "#/properties/changes/items/properties/version/anyOf/0/required",
										keyword: "required",
										params: { missingProperty: "expected" }
									};
									e === null ? e = [a] : e.push(a), t++;
								}
								if (r.from !== void 0) {
									let a = r.from;
									if ((typeof a != "number" || a % 1 || isNaN(a) || !isFinite(a)) && a !== null) {
										let y = {
											instancePath: p + "/changes/" + i + "/version/from",
											schemaPath: "#/properties/changes/items/properties/version/anyOf/0/properties/from/type",
											keyword: "type",
											params: { type: h.properties.changes.items.properties.version.anyOf[0].properties.from.type }
										};
										e === null ? e = [y] : e.push(y), t++;
									}
								}
								if (r.expected !== void 0) {
									let a = r.expected;
									if ((typeof a != "number" || a % 1 || isNaN(a) || !isFinite(a)) && a !== null) {
										let y = {
											instancePath: p + "/changes/" + i + "/version/expected",
											schemaPath: "#/properties/changes/items/properties/version/anyOf/0/properties/expected/type",
											keyword: "type",
											params: { type: h.properties.changes.items.properties.version.anyOf[0].properties.expected.type }
										};
										e === null ? e = [y] : e.push(y), t++;
									}
								}
							} else {
								let a = {
									instancePath: p + "/changes/" + i + "/version",
									schemaPath: "#/properties/changes/items/properties/version/anyOf/0/type",
									keyword: "type",
									params: { type: "object" }
								};
								e === null ? e = [a] : e.push(a), t++;
							}
							var P = m === t;
							if (d ||= P, !d) {
								let a = t;
								if (r !== null) {
									let c = {
										instancePath: p + "/changes/" + i + "/version",
										schemaPath: "#/properties/changes/items/properties/version/anyOf/1/type",
										keyword: "type",
										params: { type: "null" }
									};
									e === null ? e = [c] : e.push(c), t++;
								}
								var P = a === t;
								d ||= P;
							}
							if (d) t = l, e !== null && (l ? e.length = l : e = null);
							else {
								let a = {
									instancePath: p + "/changes/" + i + "/version",
									schemaPath: "#/properties/changes/items/properties/version/anyOf",
									keyword: "anyOf",
									params: {}
								};
								e === null ? e = [a] : e.push(a), t++;
							}
						}
						if (o.effects !== void 0) {
							let r = o.effects;
							if (Array.isArray(r)) {
								let l = r.length;
								for (let d = 0; d < l; d++) {
									let m = r[d];
									if (m && typeof m == "object" && !Array.isArray(m)) {
										if (m.what === void 0) {
											let a = {
												instancePath: p + "/changes/" + i + "/effects/" + d,
												schemaPath: "#/properties/changes/items/properties/effects/items/required",
												keyword: "required",
												params: { missingProperty: "what" }
											};
											e === null ? e = [a] : e.push(a), t++;
										}
										if (m.address === void 0) {
											let a = {
												instancePath: p + "/changes/" + i + "/effects/" + d,
												schemaPath: "#/properties/changes/items/properties/effects/items/required",
												keyword: "required",
												params: { missingProperty: "address" }
											};
											e === null ? e = [a] : e.push(a), t++;
										}
										if (m.what !== void 0) {
											let a = m.what;
											if (a !== "repins" && a !== "pinned_by" && a !== "used_by") {
												let y = {
													instancePath: p + "/changes/" + i + "/effects/" + d + "/what",
													schemaPath: "#/properties/changes/items/properties/effects/items/properties/what/enum",
													keyword: "enum",
													params: { allowedValues: h.properties.changes.items.properties.effects.items.properties.what.enum }
												};
												e === null ? e = [y] : e.push(y), t++;
											}
										}
										if (m.address !== void 0 && typeof m.address != "string") {
											let a = {
												instancePath: p + "/changes/" + i + "/effects/" + d + "/address",
												schemaPath: "#/properties/changes/items/properties/effects/items/properties/address/type",
												keyword: "type",
												params: { type: "string" }
											};
											e === null ? e = [a] : e.push(a), t++;
										}
										if (m.from !== void 0) {
											let a = m.from;
											if ((typeof a != "number" || a % 1 || isNaN(a) || !isFinite(a)) && a !== null) {
												let y = {
													instancePath: p + "/changes/" + i + "/effects/" + d + "/from",
													schemaPath: "#/properties/changes/items/properties/effects/items/properties/from/type",
													keyword: "type",
													params: { type: h.properties.changes.items.properties.effects.items.properties.from.type }
												};
												e === null ? e = [y] : e.push(y), t++;
											}
										}
										if (m.expected !== void 0) {
											let a = m.expected;
											if ((typeof a != "number" || a % 1 || isNaN(a) || !isFinite(a)) && a !== null) {
												let y = {
													instancePath: p + "/changes/" + i + "/effects/" + d + "/expected",
													schemaPath: "#/properties/changes/items/properties/effects/items/properties/expected/type",
													keyword: "type",
													params: { type: h.properties.changes.items.properties.effects.items.properties.expected.type }
												};
												e === null ? e = [y] : e.push(y), t++;
											}
										}
									} else {
										let a = {
											instancePath: p + "/changes/" + i + "/effects/" + d,
											schemaPath: "#/properties/changes/items/properties/effects/items/type",
											keyword: "type",
											params: { type: "object" }
										};
										e === null ? e = [a] : e.push(a), t++;
									}
								}
							} else {
								let l = {
									instancePath: p + "/changes/" + i + "/effects",
									schemaPath: "#/properties/changes/items/properties/effects/type",
									keyword: "type",
									params: { type: "array" }
								};
								e === null ? e = [l] : e.push(l), t++;
							}
						}
						if (o.renamed_from !== void 0) {
							let r = o.renamed_from;
							if (typeof r != "string" && r !== null) {
								let l = {
									instancePath: p + "/changes/" + i + "/renamed_from",
									schemaPath: "#/properties/changes/items/properties/renamed_from/type",
									keyword: "type",
									params: { type: h.properties.changes.items.properties.renamed_from.type }
								};
								e === null ? e = [l] : e.push(l), t++;
							}
						}
						if (o.replaced_by !== void 0) {
							let r = o.replaced_by;
							if (typeof r != "string" && r !== null) {
								let l = {
									instancePath: p + "/changes/" + i + "/replaced_by",
									schemaPath: "#/properties/changes/items/properties/replaced_by/type",
									keyword: "type",
									params: { type: h.properties.changes.items.properties.replaced_by.type }
								};
								e === null ? e = [l] : e.push(l), t++;
							}
						}
						if (o.digest !== void 0) {
							let r = o.digest;
							if (typeof r == "string") {
								if (!g.test(r)) {
									let l = {
										instancePath: p + "/changes/" + i + "/digest",
										schemaPath: "#/properties/changes/items/properties/digest/pattern",
										keyword: "pattern",
										params: { pattern: "^[0-9a-f]+$" }
									};
									e === null ? e = [l] : e.push(l), t++;
								}
							} else {
								let l = {
									instancePath: p + "/changes/" + i + "/digest",
									schemaPath: "#/properties/changes/items/properties/digest/type",
									keyword: "type",
									params: { type: "string" }
								};
								e === null ? e = [l] : e.push(l), t++;
							}
						}
						if (o.decision !== void 0) {
							let r = o.decision;
							if (typeof r != "string" && r !== null) {
								let l = {
									instancePath: p + "/changes/" + i + "/decision",
									schemaPath: "#/properties/changes/items/properties/decision/type",
									keyword: "type",
									params: { type: h.properties.changes.items.properties.decision.type }
								};
								e === null ? e = [l] : e.push(l), t++;
							}
						}
					} else {
						let r = {
							instancePath: p + "/changes/" + i,
							schemaPath: "#/properties/changes/items/type",
							keyword: "type",
							params: { type: "object" }
						};
						e === null ? e = [r] : e.push(r), t++;
					}
				}
			} else {
				let s = {
					instancePath: p + "/changes",
					schemaPath: "#/properties/changes/type",
					keyword: "type",
					params: { type: "array" }
				};
				e === null ? e = [s] : e.push(s), t++;
			}
		}
		if (u.secret_writes !== void 0) {
			let n = u.secret_writes;
			if (Array.isArray(n)) {
				let s = n.length;
				for (let i = 0; i < s; i++) {
					let o = n[i];
					if (o && typeof o == "object" && !Array.isArray(o)) {
						if (o.address === void 0) {
							let r = {
								instancePath: p + "/secret_writes/" + i,
								schemaPath: "#/properties/secret_writes/items/required",
								keyword: "required",
								params: { missingProperty: "address" }
							};
							e === null ? e = [r] : e.push(r), t++;
						}
						if (o.field === void 0) {
							let r = {
								instancePath: p + "/secret_writes/" + i,
								schemaPath: "#/properties/secret_writes/items/required",
								keyword: "required",
								params: { missingProperty: "field" }
							};
							e === null ? e = [r] : e.push(r), t++;
						}
						if (o.variable === void 0) {
							let r = {
								instancePath: p + "/secret_writes/" + i,
								schemaPath: "#/properties/secret_writes/items/required",
								keyword: "required",
								params: { missingProperty: "variable" }
							};
							e === null ? e = [r] : e.push(r), t++;
						}
						if (o.status === void 0) {
							let r = {
								instancePath: p + "/secret_writes/" + i,
								schemaPath: "#/properties/secret_writes/items/required",
								keyword: "required",
								params: { missingProperty: "status" }
							};
							e === null ? e = [r] : e.push(r), t++;
						}
						if (o.write === void 0) {
							let r = {
								instancePath: p + "/secret_writes/" + i,
								schemaPath: "#/properties/secret_writes/items/required",
								keyword: "required",
								params: { missingProperty: "write" }
							};
							e === null ? e = [r] : e.push(r), t++;
						}
						if (o.address !== void 0 && typeof o.address != "string") {
							let r = {
								instancePath: p + "/secret_writes/" + i + "/address",
								schemaPath: "#/properties/secret_writes/items/properties/address/type",
								keyword: "type",
								params: { type: "string" }
							};
							e === null ? e = [r] : e.push(r), t++;
						}
						if (o.field !== void 0 && typeof o.field != "string") {
							let r = {
								instancePath: p + "/secret_writes/" + i + "/field",
								schemaPath: "#/properties/secret_writes/items/properties/field/type",
								keyword: "type",
								params: { type: "string" }
							};
							e === null ? e = [r] : e.push(r), t++;
						}
						if (o.variable !== void 0) {
							let r = o.variable;
							if (typeof r != "string" && r !== null) {
								let l = {
									instancePath: p + "/secret_writes/" + i + "/variable",
									schemaPath: "#/properties/secret_writes/items/properties/variable/type",
									keyword: "type",
									params: { type: h.properties.secret_writes.items.properties.variable.type }
								};
								e === null ? e = [l] : e.push(l), t++;
							}
						}
						if (o.status !== void 0) {
							let r = o.status;
							if (r !== "changed" && r !== "unchanged" && r !== "unknown" && r !== "unset") {
								let l = {
									instancePath: p + "/secret_writes/" + i + "/status",
									schemaPath: "#/properties/secret_writes/items/properties/status/enum",
									keyword: "enum",
									params: { allowedValues: h.properties.secret_writes.items.properties.status.enum }
								};
								e === null ? e = [l] : e.push(l), t++;
							}
						}
						if (o.write !== void 0 && typeof o.write != "boolean") {
							let r = {
								instancePath: p + "/secret_writes/" + i + "/write",
								schemaPath: "#/properties/secret_writes/items/properties/write/type",
								keyword: "type",
								params: { type: "boolean" }
							};
							e === null ? e = [r] : e.push(r), t++;
						}
					} else {
						let r = {
							instancePath: p + "/secret_writes/" + i,
							schemaPath: "#/properties/secret_writes/items/type",
							keyword: "type",
							params: { type: "object" }
						};
						e === null ? e = [r] : e.push(r), t++;
					}
				}
			} else {
				let s = {
					instancePath: p + "/secret_writes",
					schemaPath: "#/properties/secret_writes/type",
					keyword: "type",
					params: { type: "array" }
				};
				e === null ? e = [s] : e.push(s), t++;
			}
		}
		if (u.held !== void 0) {
			let n = u.held;
			if (Array.isArray(n)) {
				let s = n.length;
				for (let i = 0; i < s; i++) {
					let o = n[i];
					if (o && typeof o == "object" && !Array.isArray(o)) {
						if (o.address === void 0) {
							let r = {
								instancePath: p + "/held/" + i,
								schemaPath: "#/properties/held/items/required",
								keyword: "required",
								params: { missingProperty: "address" }
							};
							e === null ? e = [r] : e.push(r), t++;
						}
						if (o.kind === void 0) {
							let r = {
								instancePath: p + "/held/" + i,
								schemaPath: "#/properties/held/items/required",
								keyword: "required",
								params: { missingProperty: "kind" }
							};
							e === null ? e = [r] : e.push(r), t++;
						}
						if (o.id === void 0) {
							let r = {
								instancePath: p + "/held/" + i,
								schemaPath: "#/properties/held/items/required",
								keyword: "required",
								params: { missingProperty: "id" }
							};
							e === null ? e = [r] : e.push(r), t++;
						}
						if (o.why === void 0) {
							let r = {
								instancePath: p + "/held/" + i,
								schemaPath: "#/properties/held/items/required",
								keyword: "required",
								params: { missingProperty: "why" }
							};
							e === null ? e = [r] : e.push(r), t++;
						}
						if (o.would === void 0) {
							let r = {
								instancePath: p + "/held/" + i,
								schemaPath: "#/properties/held/items/required",
								keyword: "required",
								params: { missingProperty: "would" }
							};
							e === null ? e = [r] : e.push(r), t++;
						}
						if (o.message === void 0) {
							let r = {
								instancePath: p + "/held/" + i,
								schemaPath: "#/properties/held/items/required",
								keyword: "required",
								params: { missingProperty: "message" }
							};
							e === null ? e = [r] : e.push(r), t++;
						}
						if (o.place === void 0) {
							let r = {
								instancePath: p + "/held/" + i,
								schemaPath: "#/properties/held/items/required",
								keyword: "required",
								params: { missingProperty: "place" }
							};
							e === null ? e = [r] : e.push(r), t++;
						}
						if (o.leaves === void 0) {
							let r = {
								instancePath: p + "/held/" + i,
								schemaPath: "#/properties/held/items/required",
								keyword: "required",
								params: { missingProperty: "leaves" }
							};
							e === null ? e = [r] : e.push(r), t++;
						}
						if (o.remedies === void 0) {
							let r = {
								instancePath: p + "/held/" + i,
								schemaPath: "#/properties/held/items/required",
								keyword: "required",
								params: { missingProperty: "remedies" }
							};
							e === null ? e = [r] : e.push(r), t++;
						}
						if (o.address !== void 0 && typeof o.address != "string") {
							let r = {
								instancePath: p + "/held/" + i + "/address",
								schemaPath: "#/properties/held/items/properties/address/type",
								keyword: "type",
								params: { type: "string" }
							};
							e === null ? e = [r] : e.push(r), t++;
						}
						if (o.kind !== void 0 && typeof o.kind != "string") {
							let r = {
								instancePath: p + "/held/" + i + "/kind",
								schemaPath: "#/properties/held/items/properties/kind/type",
								keyword: "type",
								params: { type: "string" }
							};
							e === null ? e = [r] : e.push(r), t++;
						}
						if (o.id !== void 0) {
							let r = o.id;
							if ((typeof r != "number" || r % 1 || isNaN(r) || !isFinite(r)) && typeof r != "string" && r !== null) {
								let l = {
									instancePath: p + "/held/" + i + "/id",
									schemaPath: "#/properties/held/items/properties/id/type",
									keyword: "type",
									params: { type: h.properties.held.items.properties.id.type }
								};
								e === null ? e = [l] : e.push(l), t++;
							}
						}
						if (o.why !== void 0) {
							let r = o.why;
							if (r !== "takeover" && r !== "drift" && r !== "conflict" && r !== "gone" && r !== "undecided" && r !== "protected" && r !== "ambiguous" && r !== "unknown_launch" && r !== "dependency" && r !== "unconfirmed" && r !== "safeguard" && r !== "unreviewed" && r !== "rolled_back" && r !== "left_out" && r !== "renamed") {
								let l = {
									instancePath: p + "/held/" + i + "/why",
									schemaPath: "#/properties/held/items/properties/why/enum",
									keyword: "enum",
									params: { allowedValues: h.properties.held.items.properties.why.enum }
								};
								e === null ? e = [l] : e.push(l), t++;
							}
						}
						if (o.would !== void 0) {
							let r = o.would;
							if (r !== "create" && r !== "update" && r !== "replace" && r !== "delete" && r !== "launch" && r !== "adopt" && r !== "converge" && r !== "keep" && r !== "release" && r !== "forget") {
								let l = {
									instancePath: p + "/held/" + i + "/would",
									schemaPath: "#/properties/held/items/properties/would/enum",
									keyword: "enum",
									params: { allowedValues: h.properties.held.items.properties.would.enum }
								};
								e === null ? e = [l] : e.push(l), t++;
							}
						}
						if (o.message !== void 0 && typeof o.message != "string") {
							let r = {
								instancePath: p + "/held/" + i + "/message",
								schemaPath: "#/properties/held/items/properties/message/type",
								keyword: "type",
								params: { type: "string" }
							};
							e === null ? e = [r] : e.push(r), t++;
						}
						if (o.place !== void 0) {
							let r = o.place, l = t, d = !1, m = t;
							if (r && typeof r == "object" && !Array.isArray(r)) {
								if (r.file === void 0) {
									let a = {
										instancePath: p + "/held/" + i + "/place",
										schemaPath: "#/definitions/place/required",
										keyword: "required",
										params: { missingProperty: "file" }
									};
									e === null ? e = [a] : e.push(a), t++;
								}
								if (r.line === void 0) {
									let a = {
										instancePath: p + "/held/" + i + "/place",
										schemaPath: "#/definitions/place/required",
										keyword: "required",
										params: { missingProperty: "line" }
									};
									e === null ? e = [a] : e.push(a), t++;
								}
								if (r.column === void 0) {
									let a = {
										instancePath: p + "/held/" + i + "/place",
										schemaPath: "#/definitions/place/required",
										keyword: "required",
										params: { missingProperty: "column" }
									};
									e === null ? e = [a] : e.push(a), t++;
								}
								if (r.file !== void 0 && typeof r.file != "string") {
									let a = {
										instancePath: p + "/held/" + i + "/place/file",
										schemaPath: "#/definitions/place/properties/file/type",
										keyword: "type",
										params: { type: "string" }
									};
									e === null ? e = [a] : e.push(a), t++;
								}
								if (r.line !== void 0) {
									let a = r.line;
									if (typeof a != "number" || a % 1 || isNaN(a) || !isFinite(a)) {
										let y = {
											instancePath: p + "/held/" + i + "/place/line",
											schemaPath: "#/definitions/place/properties/line/type",
											keyword: "type",
											params: { type: "integer" }
										};
										e === null ? e = [y] : e.push(y), t++;
									}
									if (typeof a == "number" && isFinite(a) && (a < 1 || isNaN(a))) {
										let y = {
											instancePath: p + "/held/" + i + "/place/line",
											schemaPath: "#/definitions/place/properties/line/minimum",
											keyword: "minimum",
											params: {
												comparison: ">=",
												limit: 1
											}
										};
										e === null ? e = [y] : e.push(y), t++;
									}
								}
								if (r.column !== void 0) {
									let a = r.column;
									if (typeof a != "number" || a % 1 || isNaN(a) || !isFinite(a)) {
										let y = {
											instancePath: p + "/held/" + i + "/place/column",
											schemaPath: "#/definitions/place/properties/column/type",
											keyword: "type",
											params: { type: "integer" }
										};
										e === null ? e = [y] : e.push(y), t++;
									}
									if (typeof a == "number" && isFinite(a) && (a < 1 || isNaN(a))) {
										let y = {
											instancePath: p + "/held/" + i + "/place/column",
											schemaPath: "#/definitions/place/properties/column/minimum",
											keyword: "minimum",
											params: {
												comparison: ">=",
												limit: 1
											}
										};
										e === null ? e = [y] : e.push(y), t++;
									}
								}
							} else {
								let a = {
									instancePath: p + "/held/" + i + "/place",
									schemaPath: "#/definitions/place/type",
									keyword: "type",
									params: { type: "object" }
								};
								e === null ? e = [a] : e.push(a), t++;
							}
							var k = m === t;
							if (d ||= k, !d) {
								let a = t;
								if (r !== null) {
									let c = {
										instancePath: p + "/held/" + i + "/place",
										schemaPath: "#/properties/held/items/properties/place/anyOf/1/type",
										keyword: "type",
										params: { type: "null" }
									};
									e === null ? e = [c] : e.push(c), t++;
								}
								var k = a === t;
								d ||= k;
							}
							if (d) t = l, e !== null && (l ? e.length = l : e = null);
							else {
								let a = {
									instancePath: p + "/held/" + i + "/place",
									schemaPath: "#/properties/held/items/properties/place/anyOf",
									keyword: "anyOf",
									params: {}
								};
								e === null ? e = [a] : e.push(a), t++;
							}
						}
						if (o.leaves !== void 0) {
							let r = o.leaves;
							if (Array.isArray(r)) {
								let l = r.length;
								for (let d = 0; d < l; d++) {
									let m = r[d];
									if (m && typeof m == "object" && !Array.isArray(m)) {
										if (m.path === void 0) {
											let a = {
												instancePath: p + "/held/" + i + "/leaves/" + d,
												schemaPath: "#/properties/held/items/properties/leaves/items/required",
												keyword: "required",
												params: { missingProperty: "path" }
											};
											e === null ? e = [a] : e.push(a), t++;
										}
										if (m.path !== void 0 && typeof m.path != "string") {
											let a = {
												instancePath: p + "/held/" + i + "/leaves/" + d + "/path",
												schemaPath: "#/properties/held/items/properties/leaves/items/properties/path/type",
												keyword: "type",
												params: { type: "string" }
											};
											e === null ? e = [a] : e.push(a), t++;
										}
									} else {
										let a = {
											instancePath: p + "/held/" + i + "/leaves/" + d,
											schemaPath: "#/properties/held/items/properties/leaves/items/type",
											keyword: "type",
											params: { type: "object" }
										};
										e === null ? e = [a] : e.push(a), t++;
									}
								}
							} else {
								let l = {
									instancePath: p + "/held/" + i + "/leaves",
									schemaPath: "#/properties/held/items/properties/leaves/type",
									keyword: "type",
									params: { type: "array" }
								};
								e === null ? e = [l] : e.push(l), t++;
							}
						}
						if (o.remedies !== void 0) {
							let r = o.remedies;
							if (Array.isArray(r)) {
								let l = r.length;
								for (let d = 0; d < l; d++) {
									let m = r[d];
									if (m && typeof m == "object" && !Array.isArray(m)) {
										if (m.to === void 0) {
											let a = {
												instancePath: p + "/held/" + i + "/remedies/" + d,
												schemaPath: "#/properties/held/items/properties/remedies/items/required",
												keyword: "required",
												params: { missingProperty: "to" }
											};
											e === null ? e = [a] : e.push(a), t++;
										}
										if (m.type === void 0) {
											let a = {
												instancePath: p + "/held/" + i + "/remedies/" + d,
												schemaPath: "#/properties/held/items/properties/remedies/items/required",
												keyword: "required",
												params: { missingProperty: "type" }
											};
											e === null ? e = [a] : e.push(a), t++;
										}
										if (m.to !== void 0 && typeof m.to != "string") {
											let a = {
												instancePath: p + "/held/" + i + "/remedies/" + d + "/to",
												schemaPath: "#/properties/held/items/properties/remedies/items/properties/to/type",
												keyword: "type",
												params: { type: "string" }
											};
											e === null ? e = [a] : e.push(a), t++;
										}
										if (m.type !== void 0 && typeof m.type != "string") {
											let a = {
												instancePath: p + "/held/" + i + "/remedies/" + d + "/type",
												schemaPath: "#/properties/held/items/properties/remedies/items/properties/type/type",
												keyword: "type",
												params: { type: "string" }
											};
											e === null ? e = [a] : e.push(a), t++;
										}
										if (m.argv !== void 0) {
											let a = m.argv;
											if (Array.isArray(a)) {
												let y = a.length;
												for (let c = 0; c < y; c++) if (typeof a[c] != "string") {
													let b = {
														instancePath: p + "/held/" + i + "/remedies/" + d + "/argv/" + c,
														schemaPath: "#/properties/held/items/properties/remedies/items/properties/argv/items/type",
														keyword: "type",
														params: { type: "string" }
													};
													e === null ? e = [b] : e.push(b), t++;
												}
											} else {
												let y = {
													instancePath: p + "/held/" + i + "/remedies/" + d + "/argv",
													schemaPath: "#/properties/held/items/properties/remedies/items/properties/argv/type",
													keyword: "type",
													params: { type: "array" }
												};
												e === null ? e = [y] : e.push(y), t++;
											}
										}
									} else {
										let a = {
											instancePath: p + "/held/" + i + "/remedies/" + d,
											schemaPath: "#/properties/held/items/properties/remedies/items/type",
											keyword: "type",
											params: { type: "object" }
										};
										e === null ? e = [a] : e.push(a), t++;
									}
								}
							} else {
								let l = {
									instancePath: p + "/held/" + i + "/remedies",
									schemaPath: "#/properties/held/items/properties/remedies/type",
									keyword: "type",
									params: { type: "array" }
								};
								e === null ? e = [l] : e.push(l), t++;
							}
						}
						if (o.edit !== void 0) {
							let r = o.edit;
							if (typeof r != "string" && r !== null) {
								let l = {
									instancePath: p + "/held/" + i + "/edit",
									schemaPath: "#/properties/held/items/properties/edit/type",
									keyword: "type",
									params: { type: h.properties.held.items.properties.edit.type }
								};
								e === null ? e = [l] : e.push(l), t++;
							}
						}
					} else {
						let r = {
							instancePath: p + "/held/" + i,
							schemaPath: "#/properties/held/items/type",
							keyword: "type",
							params: { type: "object" }
						};
						e === null ? e = [r] : e.push(r), t++;
					}
				}
			} else {
				let s = {
					instancePath: p + "/held",
					schemaPath: "#/properties/held/type",
					keyword: "type",
					params: { type: "array" }
				};
				e === null ? e = [s] : e.push(s), t++;
			}
		}
		if (u.unreadable !== void 0) {
			let n = u.unreadable;
			if (Array.isArray(n)) {
				let s = n.length;
				for (let i = 0; i < s; i++) {
					let o = n[i];
					if (o && typeof o == "object" && !Array.isArray(o)) {
						if (o.address === void 0) {
							let r = {
								instancePath: p + "/unreadable/" + i,
								schemaPath: "#/properties/unreadable/items/required",
								keyword: "required",
								params: { missingProperty: "address" }
							};
							e === null ? e = [r] : e.push(r), t++;
						}
						if (o.message === void 0) {
							let r = {
								instancePath: p + "/unreadable/" + i,
								schemaPath: "#/properties/unreadable/items/required",
								keyword: "required",
								params: { missingProperty: "message" }
							};
							e === null ? e = [r] : e.push(r), t++;
						}
						if (o.address !== void 0 && typeof o.address != "string") {
							let r = {
								instancePath: p + "/unreadable/" + i + "/address",
								schemaPath: "#/properties/unreadable/items/properties/address/type",
								keyword: "type",
								params: { type: "string" }
							};
							e === null ? e = [r] : e.push(r), t++;
						}
						if (o.message !== void 0 && typeof o.message != "string") {
							let r = {
								instancePath: p + "/unreadable/" + i + "/message",
								schemaPath: "#/properties/unreadable/items/properties/message/type",
								keyword: "type",
								params: { type: "string" }
							};
							e === null ? e = [r] : e.push(r), t++;
						}
					} else {
						let r = {
							instancePath: p + "/unreadable/" + i,
							schemaPath: "#/properties/unreadable/items/type",
							keyword: "type",
							params: { type: "object" }
						};
						e === null ? e = [r] : e.push(r), t++;
					}
				}
			} else {
				let s = {
					instancePath: p + "/unreadable",
					schemaPath: "#/properties/unreadable/type",
					keyword: "type",
					params: { type: "array" }
				};
				e === null ? e = [s] : e.push(s), t++;
			}
		}
		if (u.diagnostics !== void 0) {
			let n = u.diagnostics;
			if (Array.isArray(n)) {
				let s = n.length;
				for (let i = 0; i < s; i++) {
					let o = n[i];
					if (o && typeof o == "object" && !Array.isArray(o)) {
						if (o.code === void 0) {
							let r = {
								instancePath: p + "/diagnostics/" + i,
								schemaPath: "#/properties/diagnostics/items/required",
								keyword: "required",
								params: { missingProperty: "code" }
							};
							e === null ? e = [r] : e.push(r), t++;
						}
						if (o.severity === void 0) {
							let r = {
								instancePath: p + "/diagnostics/" + i,
								schemaPath: "#/properties/diagnostics/items/required",
								keyword: "required",
								params: { missingProperty: "severity" }
							};
							e === null ? e = [r] : e.push(r), t++;
						}
						if (o.message === void 0) {
							let r = {
								instancePath: p + "/diagnostics/" + i,
								schemaPath: "#/properties/diagnostics/items/required",
								keyword: "required",
								params: { missingProperty: "message" }
							};
							e === null ? e = [r] : e.push(r), t++;
						}
						if (o.address === void 0) {
							let r = {
								instancePath: p + "/diagnostics/" + i,
								schemaPath: "#/properties/diagnostics/items/required",
								keyword: "required",
								params: { missingProperty: "address" }
							};
							e === null ? e = [r] : e.push(r), t++;
						}
						if (o.place === void 0) {
							let r = {
								instancePath: p + "/diagnostics/" + i,
								schemaPath: "#/properties/diagnostics/items/required",
								keyword: "required",
								params: { missingProperty: "place" }
							};
							e === null ? e = [r] : e.push(r), t++;
						}
						if (o.remedy === void 0) {
							let r = {
								instancePath: p + "/diagnostics/" + i,
								schemaPath: "#/properties/diagnostics/items/required",
								keyword: "required",
								params: { missingProperty: "remedy" }
							};
							e === null ? e = [r] : e.push(r), t++;
						}
						if (o.code !== void 0 && typeof o.code != "string") {
							let r = {
								instancePath: p + "/diagnostics/" + i + "/code",
								schemaPath: "#/properties/diagnostics/items/properties/code/type",
								keyword: "type",
								params: { type: "string" }
							};
							e === null ? e = [r] : e.push(r), t++;
						}
						if (o.severity !== void 0) {
							let r = o.severity;
							if (r !== "error" && r !== "warning" && r !== "note") {
								let l = {
									instancePath: p + "/diagnostics/" + i + "/severity",
									schemaPath: "#/properties/diagnostics/items/properties/severity/enum",
									keyword: "enum",
									params: { allowedValues: h.properties.diagnostics.items.properties.severity.enum }
								};
								e === null ? e = [l] : e.push(l), t++;
							}
						}
						if (o.message !== void 0 && typeof o.message != "string") {
							let r = {
								instancePath: p + "/diagnostics/" + i + "/message",
								schemaPath: "#/properties/diagnostics/items/properties/message/type",
								keyword: "type",
								params: { type: "string" }
							};
							e === null ? e = [r] : e.push(r), t++;
						}
						if (o.address !== void 0) {
							let r = o.address;
							if (typeof r != "string" && r !== null) {
								let l = {
									instancePath: p + "/diagnostics/" + i + "/address",
									schemaPath: "#/properties/diagnostics/items/properties/address/type",
									keyword: "type",
									params: { type: h.properties.diagnostics.items.properties.address.type }
								};
								e === null ? e = [l] : e.push(l), t++;
							}
						}
						if (o.place !== void 0) {
							let r = o.place, l = t, d = !1, m = t;
							if (r && typeof r == "object" && !Array.isArray(r)) {
								if (r.file === void 0) {
									let a = {
										instancePath: p + "/diagnostics/" + i + "/place",
										schemaPath: "#/definitions/place/required",
										keyword: "required",
										params: { missingProperty: "file" }
									};
									e === null ? e = [a] : e.push(a), t++;
								}
								if (r.line === void 0) {
									let a = {
										instancePath: p + "/diagnostics/" + i + "/place",
										schemaPath: "#/definitions/place/required",
										keyword: "required",
										params: { missingProperty: "line" }
									};
									e === null ? e = [a] : e.push(a), t++;
								}
								if (r.column === void 0) {
									let a = {
										instancePath: p + "/diagnostics/" + i + "/place",
										schemaPath: "#/definitions/place/required",
										keyword: "required",
										params: { missingProperty: "column" }
									};
									e === null ? e = [a] : e.push(a), t++;
								}
								if (r.file !== void 0 && typeof r.file != "string") {
									let a = {
										instancePath: p + "/diagnostics/" + i + "/place/file",
										schemaPath: "#/definitions/place/properties/file/type",
										keyword: "type",
										params: { type: "string" }
									};
									e === null ? e = [a] : e.push(a), t++;
								}
								if (r.line !== void 0) {
									let a = r.line;
									if (typeof a != "number" || a % 1 || isNaN(a) || !isFinite(a)) {
										let y = {
											instancePath: p + "/diagnostics/" + i + "/place/line",
											schemaPath: "#/definitions/place/properties/line/type",
											keyword: "type",
											params: { type: "integer" }
										};
										e === null ? e = [y] : e.push(y), t++;
									}
									if (typeof a == "number" && isFinite(a) && (a < 1 || isNaN(a))) {
										let y = {
											instancePath: p + "/diagnostics/" + i + "/place/line",
											schemaPath: "#/definitions/place/properties/line/minimum",
											keyword: "minimum",
											params: {
												comparison: ">=",
												limit: 1
											}
										};
										e === null ? e = [y] : e.push(y), t++;
									}
								}
								if (r.column !== void 0) {
									let a = r.column;
									if (typeof a != "number" || a % 1 || isNaN(a) || !isFinite(a)) {
										let y = {
											instancePath: p + "/diagnostics/" + i + "/place/column",
											schemaPath: "#/definitions/place/properties/column/type",
											keyword: "type",
											params: { type: "integer" }
										};
										e === null ? e = [y] : e.push(y), t++;
									}
									if (typeof a == "number" && isFinite(a) && (a < 1 || isNaN(a))) {
										let y = {
											instancePath: p + "/diagnostics/" + i + "/place/column",
											schemaPath: "#/definitions/place/properties/column/minimum",
											keyword: "minimum",
											params: {
												comparison: ">=",
												limit: 1
											}
										};
										e === null ? e = [y] : e.push(y), t++;
									}
								}
							} else {
								let a = {
									instancePath: p + "/diagnostics/" + i + "/place",
									schemaPath: "#/definitions/place/type",
									keyword: "type",
									params: { type: "object" }
								};
								e === null ? e = [a] : e.push(a), t++;
							}
							var q = m === t;
							if (d ||= q, !d) {
								let a = t;
								if (r !== null) {
									let c = {
										instancePath: p + "/diagnostics/" + i + "/place",
										schemaPath: "#/properties/diagnostics/items/properties/place/anyOf/1/type",
										keyword: "type",
										params: { type: "null" }
									};
									e === null ? e = [c] : e.push(c), t++;
								}
								var q = a === t;
								d ||= q;
							}
							if (d) t = l, e !== null && (l ? e.length = l : e = null);
							else {
								let a = {
									instancePath: p + "/diagnostics/" + i + "/place",
									schemaPath: "#/properties/diagnostics/items/properties/place/anyOf",
									keyword: "anyOf",
									params: {}
								};
								e === null ? e = [a] : e.push(a), t++;
							}
						}
						if (o.remedy !== void 0) {
							let r = o.remedy;
							if (typeof r != "string" && r !== null) {
								let l = {
									instancePath: p + "/diagnostics/" + i + "/remedy",
									schemaPath: "#/properties/diagnostics/items/properties/remedy/type",
									keyword: "type",
									params: { type: h.properties.diagnostics.items.properties.remedy.type }
								};
								e === null ? e = [l] : e.push(l), t++;
							}
						}
						if (o.argv !== void 0) {
							let r = o.argv;
							if (Array.isArray(r)) {
								let l = r.length;
								for (let d = 0; d < l; d++) if (typeof r[d] != "string") {
									let m = {
										instancePath: p + "/diagnostics/" + i + "/argv/" + d,
										schemaPath: "#/properties/diagnostics/items/properties/argv/items/type",
										keyword: "type",
										params: { type: "string" }
									};
									e === null ? e = [m] : e.push(m), t++;
								}
							} else {
								let l = {
									instancePath: p + "/diagnostics/" + i + "/argv",
									schemaPath: "#/properties/diagnostics/items/properties/argv/type",
									keyword: "type",
									params: { type: "array" }
								};
								e === null ? e = [l] : e.push(l), t++;
							}
						}
					} else {
						let r = {
							instancePath: p + "/diagnostics/" + i,
							schemaPath: "#/properties/diagnostics/items/type",
							keyword: "type",
							params: { type: "object" }
						};
						e === null ? e = [r] : e.push(r), t++;
					}
				}
			} else {
				let s = {
					instancePath: p + "/diagnostics",
					schemaPath: "#/properties/diagnostics/type",
					keyword: "type",
					params: { type: "array" }
				};
				e === null ? e = [s] : e.push(s), t++;
			}
		}
		if (u.summary !== void 0) {
			let n = u.summary;
			if (n && typeof n == "object" && !Array.isArray(n)) {
				if (n.create === void 0) {
					let s = {
						instancePath: p + "/summary",
						schemaPath: "#/properties/summary/required",
						keyword: "required",
						params: { missingProperty: "create" }
					};
					e === null ? e = [s] : e.push(s), t++;
				}
				if (n.update === void 0) {
					let s = {
						instancePath: p + "/summary",
						schemaPath: "#/properties/summary/required",
						keyword: "required",
						params: { missingProperty: "update" }
					};
					e === null ? e = [s] : e.push(s), t++;
				}
				if (n.replace === void 0) {
					let s = {
						instancePath: p + "/summary",
						schemaPath: "#/properties/summary/required",
						keyword: "required",
						params: { missingProperty: "replace" }
					};
					e === null ? e = [s] : e.push(s), t++;
				}
				if (n.delete === void 0) {
					let s = {
						instancePath: p + "/summary",
						schemaPath: "#/properties/summary/required",
						keyword: "required",
						params: { missingProperty: "delete" }
					};
					e === null ? e = [s] : e.push(s), t++;
				}
				if (n.launch === void 0) {
					let s = {
						instancePath: p + "/summary",
						schemaPath: "#/properties/summary/required",
						keyword: "required",
						params: { missingProperty: "launch" }
					};
					e === null ? e = [s] : e.push(s), t++;
				}
				if (n.adopt === void 0) {
					let s = {
						instancePath: p + "/summary",
						schemaPath: "#/properties/summary/required",
						keyword: "required",
						params: { missingProperty: "adopt" }
					};
					e === null ? e = [s] : e.push(s), t++;
				}
				if (n.converge === void 0) {
					let s = {
						instancePath: p + "/summary",
						schemaPath: "#/properties/summary/required",
						keyword: "required",
						params: { missingProperty: "converge" }
					};
					e === null ? e = [s] : e.push(s), t++;
				}
				if (n.keep === void 0) {
					let s = {
						instancePath: p + "/summary",
						schemaPath: "#/properties/summary/required",
						keyword: "required",
						params: { missingProperty: "keep" }
					};
					e === null ? e = [s] : e.push(s), t++;
				}
				if (n.release === void 0) {
					let s = {
						instancePath: p + "/summary",
						schemaPath: "#/properties/summary/required",
						keyword: "required",
						params: { missingProperty: "release" }
					};
					e === null ? e = [s] : e.push(s), t++;
				}
				if (n.forget === void 0) {
					let s = {
						instancePath: p + "/summary",
						schemaPath: "#/properties/summary/required",
						keyword: "required",
						params: { missingProperty: "forget" }
					};
					e === null ? e = [s] : e.push(s), t++;
				}
				if (n.held === void 0) {
					let s = {
						instancePath: p + "/summary",
						schemaPath: "#/properties/summary/required",
						keyword: "required",
						params: { missingProperty: "held" }
					};
					e === null ? e = [s] : e.push(s), t++;
				}
				if (n.unchanged === void 0) {
					let s = {
						instancePath: p + "/summary",
						schemaPath: "#/properties/summary/required",
						keyword: "required",
						params: { missingProperty: "unchanged" }
					};
					e === null ? e = [s] : e.push(s), t++;
				}
				if (n.unreadable === void 0) {
					let s = {
						instancePath: p + "/summary",
						schemaPath: "#/properties/summary/required",
						keyword: "required",
						params: { missingProperty: "unreadable" }
					};
					e === null ? e = [s] : e.push(s), t++;
				}
				if (n.errors === void 0) {
					let s = {
						instancePath: p + "/summary",
						schemaPath: "#/properties/summary/required",
						keyword: "required",
						params: { missingProperty: "errors" }
					};
					e === null ? e = [s] : e.push(s), t++;
				}
				if (n.warnings === void 0) {
					let s = {
						instancePath: p + "/summary",
						schemaPath: "#/properties/summary/required",
						keyword: "required",
						params: { missingProperty: "warnings" }
					};
					e === null ? e = [s] : e.push(s), t++;
				}
				if (n.create !== void 0) {
					let s = n.create;
					if (typeof s != "number" || s % 1 || isNaN(s) || !isFinite(s)) {
						let i = {
							instancePath: p + "/summary/create",
							schemaPath: "#/properties/summary/properties/create/type",
							keyword: "type",
							params: { type: "integer" }
						};
						e === null ? e = [i] : e.push(i), t++;
					}
					if (typeof s == "number" && isFinite(s) && (s < 0 || isNaN(s))) {
						let i = {
							instancePath: p + "/summary/create",
							schemaPath: "#/properties/summary/properties/create/minimum",
							keyword: "minimum",
							params: {
								comparison: ">=",
								limit: 0
							}
						};
						e === null ? e = [i] : e.push(i), t++;
					}
				}
				if (n.update !== void 0) {
					let s = n.update;
					if (typeof s != "number" || s % 1 || isNaN(s) || !isFinite(s)) {
						let i = {
							instancePath: p + "/summary/update",
							schemaPath: "#/properties/summary/properties/update/type",
							keyword: "type",
							params: { type: "integer" }
						};
						e === null ? e = [i] : e.push(i), t++;
					}
					if (typeof s == "number" && isFinite(s) && (s < 0 || isNaN(s))) {
						let i = {
							instancePath: p + "/summary/update",
							schemaPath: "#/properties/summary/properties/update/minimum",
							keyword: "minimum",
							params: {
								comparison: ">=",
								limit: 0
							}
						};
						e === null ? e = [i] : e.push(i), t++;
					}
				}
				if (n.replace !== void 0) {
					let s = n.replace;
					if (typeof s != "number" || s % 1 || isNaN(s) || !isFinite(s)) {
						let i = {
							instancePath: p + "/summary/replace",
							schemaPath: "#/properties/summary/properties/replace/type",
							keyword: "type",
							params: { type: "integer" }
						};
						e === null ? e = [i] : e.push(i), t++;
					}
					if (typeof s == "number" && isFinite(s) && (s < 0 || isNaN(s))) {
						let i = {
							instancePath: p + "/summary/replace",
							schemaPath: "#/properties/summary/properties/replace/minimum",
							keyword: "minimum",
							params: {
								comparison: ">=",
								limit: 0
							}
						};
						e === null ? e = [i] : e.push(i), t++;
					}
				}
				if (n.delete !== void 0) {
					let s = n.delete;
					if (typeof s != "number" || s % 1 || isNaN(s) || !isFinite(s)) {
						let i = {
							instancePath: p + "/summary/delete",
							schemaPath: "#/properties/summary/properties/delete/type",
							keyword: "type",
							params: { type: "integer" }
						};
						e === null ? e = [i] : e.push(i), t++;
					}
					if (typeof s == "number" && isFinite(s) && (s < 0 || isNaN(s))) {
						let i = {
							instancePath: p + "/summary/delete",
							schemaPath: "#/properties/summary/properties/delete/minimum",
							keyword: "minimum",
							params: {
								comparison: ">=",
								limit: 0
							}
						};
						e === null ? e = [i] : e.push(i), t++;
					}
				}
				if (n.launch !== void 0) {
					let s = n.launch;
					if (typeof s != "number" || s % 1 || isNaN(s) || !isFinite(s)) {
						let i = {
							instancePath: p + "/summary/launch",
							schemaPath: "#/properties/summary/properties/launch/type",
							keyword: "type",
							params: { type: "integer" }
						};
						e === null ? e = [i] : e.push(i), t++;
					}
					if (typeof s == "number" && isFinite(s) && (s < 0 || isNaN(s))) {
						let i = {
							instancePath: p + "/summary/launch",
							schemaPath: "#/properties/summary/properties/launch/minimum",
							keyword: "minimum",
							params: {
								comparison: ">=",
								limit: 0
							}
						};
						e === null ? e = [i] : e.push(i), t++;
					}
				}
				if (n.adopt !== void 0) {
					let s = n.adopt;
					if (typeof s != "number" || s % 1 || isNaN(s) || !isFinite(s)) {
						let i = {
							instancePath: p + "/summary/adopt",
							schemaPath: "#/properties/summary/properties/adopt/type",
							keyword: "type",
							params: { type: "integer" }
						};
						e === null ? e = [i] : e.push(i), t++;
					}
					if (typeof s == "number" && isFinite(s) && (s < 0 || isNaN(s))) {
						let i = {
							instancePath: p + "/summary/adopt",
							schemaPath: "#/properties/summary/properties/adopt/minimum",
							keyword: "minimum",
							params: {
								comparison: ">=",
								limit: 0
							}
						};
						e === null ? e = [i] : e.push(i), t++;
					}
				}
				if (n.converge !== void 0) {
					let s = n.converge;
					if (typeof s != "number" || s % 1 || isNaN(s) || !isFinite(s)) {
						let i = {
							instancePath: p + "/summary/converge",
							schemaPath: "#/properties/summary/properties/converge/type",
							keyword: "type",
							params: { type: "integer" }
						};
						e === null ? e = [i] : e.push(i), t++;
					}
					if (typeof s == "number" && isFinite(s) && (s < 0 || isNaN(s))) {
						let i = {
							instancePath: p + "/summary/converge",
							schemaPath: "#/properties/summary/properties/converge/minimum",
							keyword: "minimum",
							params: {
								comparison: ">=",
								limit: 0
							}
						};
						e === null ? e = [i] : e.push(i), t++;
					}
				}
				if (n.keep !== void 0) {
					let s = n.keep;
					if (typeof s != "number" || s % 1 || isNaN(s) || !isFinite(s)) {
						let i = {
							instancePath: p + "/summary/keep",
							schemaPath: "#/properties/summary/properties/keep/type",
							keyword: "type",
							params: { type: "integer" }
						};
						e === null ? e = [i] : e.push(i), t++;
					}
					if (typeof s == "number" && isFinite(s) && (s < 0 || isNaN(s))) {
						let i = {
							instancePath: p + "/summary/keep",
							schemaPath: "#/properties/summary/properties/keep/minimum",
							keyword: "minimum",
							params: {
								comparison: ">=",
								limit: 0
							}
						};
						e === null ? e = [i] : e.push(i), t++;
					}
				}
				if (n.release !== void 0) {
					let s = n.release;
					if (typeof s != "number" || s % 1 || isNaN(s) || !isFinite(s)) {
						let i = {
							instancePath: p + "/summary/release",
							schemaPath: "#/properties/summary/properties/release/type",
							keyword: "type",
							params: { type: "integer" }
						};
						e === null ? e = [i] : e.push(i), t++;
					}
					if (typeof s == "number" && isFinite(s) && (s < 0 || isNaN(s))) {
						let i = {
							instancePath: p + "/summary/release",
							schemaPath: "#/properties/summary/properties/release/minimum",
							keyword: "minimum",
							params: {
								comparison: ">=",
								limit: 0
							}
						};
						e === null ? e = [i] : e.push(i), t++;
					}
				}
				if (n.forget !== void 0) {
					let s = n.forget;
					if (typeof s != "number" || s % 1 || isNaN(s) || !isFinite(s)) {
						let i = {
							instancePath: p + "/summary/forget",
							schemaPath: "#/properties/summary/properties/forget/type",
							keyword: "type",
							params: { type: "integer" }
						};
						e === null ? e = [i] : e.push(i), t++;
					}
					if (typeof s == "number" && isFinite(s) && (s < 0 || isNaN(s))) {
						let i = {
							instancePath: p + "/summary/forget",
							schemaPath: "#/properties/summary/properties/forget/minimum",
							keyword: "minimum",
							params: {
								comparison: ">=",
								limit: 0
							}
						};
						e === null ? e = [i] : e.push(i), t++;
					}
				}
				if (n.held !== void 0) {
					let s = n.held;
					if (typeof s != "number" || s % 1 || isNaN(s) || !isFinite(s)) {
						let i = {
							instancePath: p + "/summary/held",
							schemaPath: "#/properties/summary/properties/held/type",
							keyword: "type",
							params: { type: "integer" }
						};
						e === null ? e = [i] : e.push(i), t++;
					}
					if (typeof s == "number" && isFinite(s) && (s < 0 || isNaN(s))) {
						let i = {
							instancePath: p + "/summary/held",
							schemaPath: "#/properties/summary/properties/held/minimum",
							keyword: "minimum",
							params: {
								comparison: ">=",
								limit: 0
							}
						};
						e === null ? e = [i] : e.push(i), t++;
					}
				}
				if (n.unchanged !== void 0) {
					let s = n.unchanged;
					if (typeof s != "number" || s % 1 || isNaN(s) || !isFinite(s)) {
						let i = {
							instancePath: p + "/summary/unchanged",
							schemaPath: "#/properties/summary/properties/unchanged/type",
							keyword: "type",
							params: { type: "integer" }
						};
						e === null ? e = [i] : e.push(i), t++;
					}
					if (typeof s == "number" && isFinite(s) && (s < 0 || isNaN(s))) {
						let i = {
							instancePath: p + "/summary/unchanged",
							schemaPath: "#/properties/summary/properties/unchanged/minimum",
							keyword: "minimum",
							params: {
								comparison: ">=",
								limit: 0
							}
						};
						e === null ? e = [i] : e.push(i), t++;
					}
				}
				if (n.unreadable !== void 0) {
					let s = n.unreadable;
					if (typeof s != "number" || s % 1 || isNaN(s) || !isFinite(s)) {
						let i = {
							instancePath: p + "/summary/unreadable",
							schemaPath: "#/properties/summary/properties/unreadable/type",
							keyword: "type",
							params: { type: "integer" }
						};
						e === null ? e = [i] : e.push(i), t++;
					}
					if (typeof s == "number" && isFinite(s) && (s < 0 || isNaN(s))) {
						let i = {
							instancePath: p + "/summary/unreadable",
							schemaPath: "#/properties/summary/properties/unreadable/minimum",
							keyword: "minimum",
							params: {
								comparison: ">=",
								limit: 0
							}
						};
						e === null ? e = [i] : e.push(i), t++;
					}
				}
				if (n.errors !== void 0) {
					let s = n.errors;
					if (typeof s != "number" || s % 1 || isNaN(s) || !isFinite(s)) {
						let i = {
							instancePath: p + "/summary/errors",
							schemaPath: "#/properties/summary/properties/errors/type",
							keyword: "type",
							params: { type: "integer" }
						};
						e === null ? e = [i] : e.push(i), t++;
					}
					if (typeof s == "number" && isFinite(s) && (s < 0 || isNaN(s))) {
						let i = {
							instancePath: p + "/summary/errors",
							schemaPath: "#/properties/summary/properties/errors/minimum",
							keyword: "minimum",
							params: {
								comparison: ">=",
								limit: 0
							}
						};
						e === null ? e = [i] : e.push(i), t++;
					}
				}
				if (n.warnings !== void 0) {
					let s = n.warnings;
					if (typeof s != "number" || s % 1 || isNaN(s) || !isFinite(s)) {
						let i = {
							instancePath: p + "/summary/warnings",
							schemaPath: "#/properties/summary/properties/warnings/type",
							keyword: "type",
							params: { type: "integer" }
						};
						e === null ? e = [i] : e.push(i), t++;
					}
					if (typeof s == "number" && isFinite(s) && (s < 0 || isNaN(s))) {
						let i = {
							instancePath: p + "/summary/warnings",
							schemaPath: "#/properties/summary/properties/warnings/minimum",
							keyword: "minimum",
							params: {
								comparison: ">=",
								limit: 0
							}
						};
						e === null ? e = [i] : e.push(i), t++;
					}
				}
			} else {
				let s = {
					instancePath: p + "/summary",
					schemaPath: "#/properties/summary/type",
					keyword: "type",
					params: { type: "object" }
				};
				e === null ? e = [s] : e.push(s), t++;
			}
		}
		if (u.plan_digest !== void 0) {
			let n = u.plan_digest;
			if (typeof n == "string") {
				if (!g.test(n)) {
					let s = {
						instancePath: p + "/plan_digest",
						schemaPath: "#/properties/plan_digest/pattern",
						keyword: "pattern",
						params: { pattern: "^[0-9a-f]+$" }
					};
					e === null ? e = [s] : e.push(s), t++;
				}
			} else {
				let s = {
					instancePath: p + "/plan_digest",
					schemaPath: "#/properties/plan_digest/type",
					keyword: "type",
					params: { type: "string" }
				};
				e === null ? e = [s] : e.push(s), t++;
			}
		}
		if (u.content_digest !== void 0) {
			let n = u.content_digest;
			if (typeof n == "string") {
				if (!g.test(n)) {
					let s = {
						instancePath: p + "/content_digest",
						schemaPath: "#/properties/content_digest/pattern",
						keyword: "pattern",
						params: { pattern: "^[0-9a-f]+$" }
					};
					e === null ? e = [s] : e.push(s), t++;
				}
			} else {
				let s = {
					instancePath: p + "/content_digest",
					schemaPath: "#/properties/content_digest/type",
					keyword: "type",
					params: { type: "string" }
				};
				e === null ? e = [s] : e.push(s), t++;
			}
		}
	} else {
		let n = {
			instancePath: p,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" }
		};
		e === null ? e = [n] : e.push(n), t++;
	}
	return _.errors = e, t === 0;
}
var x = v, f = {
	$schema: "http://json-schema.org/draft-07/schema#",
	title: "pipelines-sync plan",
	description: "What an apply would do to one target. It holds no time stamp, no secret and no machine path.",
	type: "object",
	required: [
		"format_version",
		"tool_version",
		"target",
		"namespace",
		"base_url",
		"provider",
		"account",
		"source",
		"inputs_digest",
		"ledger",
		"options",
		"changes",
		"secret_writes",
		"held",
		"unreadable",
		"diagnostics",
		"summary",
		"plan_digest",
		"content_digest"
	],
	properties: {
		format_version: {
			type: "string",
			pattern: "^2\\.(?:0|[1-9][0-9]*)$",
			description: "Minor versions add members; another major version must be refused."
		},
		tool_version: { type: "string" },
		target: { type: "string" },
		namespace: { type: "string" },
		base_url: { type: "string" },
		provider: {
			type: "string",
			description: "The platform, as `provider` of a target names it."
		},
		account: {
			type: "object",
			required: ["id", "label"],
			properties: {
				id: { type: [
					"integer",
					"string",
					"null"
				] },
				label: { type: "string" }
			},
			additionalProperties: !0,
			description: "Whose objects they are; the id is null where the platform has no accounts."
		},
		source: {
			type: "object",
			required: ["commit", "dirty"],
			properties: {
				commit: { type: ["string", "null"] },
				dirty: { type: "boolean" },
				uncommitted: {
					type: "array",
					items: {
						type: "object",
						required: ["file", "what"],
						properties: {
							file: { type: "string" },
							what: { enum: [
								"edited",
								"new",
								"deleted",
								"ignored"
							] }
						},
						additionalProperties: !0
					},
					description: "Uncommitted files, planned as they are in the work tree."
				},
				refused: {
					type: "array",
					items: {
						type: "object",
						required: [
							"code",
							"message",
							"remedy"
						],
						properties: {
							code: { type: "string" },
							message: { type: "string" },
							remedy: { type: "string" }
						},
						additionalProperties: !0
					},
					description: "Why an apply from here would be refused, for instance an older commit."
				}
			},
			additionalProperties: !0
		},
		inputs_digest: {
			type: "string",
			pattern: "^[0-9a-f]+$"
		},
		ledger: {
			type: "object",
			required: ["state", "revision"],
			properties: {
				state: { enum: [
					"present",
					"absent",
					"ignored"
				] },
				revision: { type: ["string", "null"] }
			},
			additionalProperties: !0
		},
		options: {
			type: "object",
			required: [
				"on_drift",
				"take_over",
				"launch",
				"only",
				"allow_deletes",
				"allow_empty"
			],
			properties: {
				on_drift: { enum: [
					"hold",
					"overwrite",
					"keep",
					null
				] },
				take_over: {
					type: "array",
					items: { type: "string" }
				},
				launch: {
					type: "array",
					items: { type: "string" }
				},
				only: {
					type: "array",
					items: { type: "string" }
				},
				allow_deletes: {
					type: ["integer", "null"],
					minimum: 0
				},
				allow_empty: { type: "boolean" }
			},
			additionalProperties: !0
		},
		changes: {
			type: "array",
			items: {
				type: "object",
				required: [
					"address",
					"kind",
					"action",
					"id",
					"reason",
					"place",
					"leaves",
					"unmanaged",
					"kept",
					"overwrites",
					"depends_on",
					"idempotency_key",
					"guards",
					"live_digest",
					"version",
					"effects",
					"renamed_from",
					"replaced_by",
					"digest"
				],
				properties: {
					address: { type: "string" },
					kind: { type: "string" },
					action: { enum: [
						"create",
						"update",
						"replace",
						"delete",
						"launch",
						"adopt",
						"converge",
						"keep",
						"release",
						"forget"
					] },
					id: {
						type: [
							"integer",
							"string",
							"null"
						],
						description: "Null where nothing exists yet."
					},
					reason: { type: "string" },
					place: { anyOf: [{ $ref: "#/definitions/place" }, { type: "null" }] },
					leaves: {
						type: "array",
						items: {
							type: "object",
							required: ["path"],
							properties: {
								path: { type: "string" },
								before: { description: "What the platform holds; left out where nothing is there." },
								after: { description: "What it will hold, with references as {$ref} or {$unknown}." }
							},
							additionalProperties: !0
						}
					},
					unmanaged: {
						type: "array",
						items: { type: "string" }
					},
					kept: {
						type: "object",
						additionalProperties: {
							type: "object",
							required: ["live", "desired"],
							properties: {
								live: {},
								desired: {}
							},
							additionalProperties: !0
						}
					},
					overwrites: { enum: [
						"takeover",
						"drift",
						null
					] },
					depends_on: {
						type: "array",
						items: { type: "string" }
					},
					idempotency_key: { type: ["string", "null"] },
					guards: {
						type: "object",
						additionalProperties: { type: "string" }
					},
					live_digest: { type: ["string", "null"] },
					version: { anyOf: [{
						type: "object",
						required: ["from", "expected"],
						properties: {
							from: { type: ["integer", "null"] },
							expected: { type: ["integer", "null"] }
						},
						additionalProperties: !0
					}, { type: "null" }] },
					effects: {
						type: "array",
						items: {
							type: "object",
							required: ["what", "address"],
							properties: {
								what: { enum: [
									"repins",
									"pinned_by",
									"used_by"
								] },
								address: { type: "string" },
								from: { type: ["integer", "null"] },
								expected: { type: ["integer", "null"] }
							},
							additionalProperties: !0
						}
					},
					renamed_from: { type: ["string", "null"] },
					replaced_by: { type: ["string", "null"] },
					digest: {
						type: "string",
						pattern: "^[0-9a-f]+$"
					},
					decision: {
						type: ["string", "null"],
						description: "Digest of the one live edit that `overwrite` of `sync` decided about."
					}
				},
				additionalProperties: !0
			}
		},
		secret_writes: {
			type: "array",
			items: {
				type: "object",
				required: [
					"address",
					"field",
					"variable",
					"status",
					"write"
				],
				properties: {
					address: { type: "string" },
					field: { type: "string" },
					variable: { type: ["string", "null"] },
					status: { enum: [
						"changed",
						"unchanged",
						"unknown",
						"unset"
					] },
					write: {
						type: "boolean",
						description: "Applying this plan sends the secret."
					}
				},
				additionalProperties: !0
			}
		},
		held: {
			type: "array",
			items: {
				type: "object",
				required: [
					"address",
					"kind",
					"id",
					"why",
					"would",
					"message",
					"place",
					"leaves",
					"remedies"
				],
				properties: {
					address: { type: "string" },
					kind: { type: "string" },
					id: {
						type: [
							"integer",
							"string",
							"null"
						],
						description: "Null where nothing exists yet."
					},
					why: { enum: [
						"takeover",
						"drift",
						"conflict",
						"gone",
						"undecided",
						"protected",
						"ambiguous",
						"unknown_launch",
						"dependency",
						"unconfirmed",
						"safeguard",
						"unreviewed",
						"rolled_back",
						"left_out",
						"renamed"
					] },
					would: { enum: [
						"create",
						"update",
						"replace",
						"delete",
						"launch",
						"adopt",
						"converge",
						"keep",
						"release",
						"forget"
					] },
					message: { type: "string" },
					place: { anyOf: [{ $ref: "#/definitions/place" }, { type: "null" }] },
					leaves: {
						type: "array",
						items: {
							type: "object",
							required: ["path"],
							properties: {
								path: { type: "string" },
								base: {},
								live: {},
								git: {}
							},
							additionalProperties: !0
						}
					},
					remedies: {
						type: "array",
						items: {
							type: "object",
							required: ["to", "type"],
							properties: {
								to: { type: "string" },
								type: {
									type: "string",
									description: "A command as a line for sh, or an edit in words."
								},
								argv: {
									type: "array",
									items: { type: "string" },
									description: "The arguments of the command; left out for an edit."
								}
							},
							additionalProperties: !0
						}
					},
					edit: {
						type: ["string", "null"],
						description: "Digest of the live edit, for `overwrite` of `sync`."
					}
				},
				additionalProperties: !0
			}
		},
		unreadable: {
			type: "array",
			items: {
				type: "object",
				required: ["address", "message"],
				properties: {
					address: { type: "string" },
					message: { type: "string" }
				},
				additionalProperties: !0
			}
		},
		diagnostics: {
			type: "array",
			items: {
				type: "object",
				required: [
					"code",
					"severity",
					"message",
					"address",
					"place",
					"remedy"
				],
				properties: {
					code: { type: "string" },
					severity: { enum: [
						"error",
						"warning",
						"note"
					] },
					message: { type: "string" },
					address: { type: ["string", "null"] },
					place: { anyOf: [{ $ref: "#/definitions/place" }, { type: "null" }] },
					remedy: { type: ["string", "null"] },
					argv: {
						type: "array",
						items: { type: "string" },
						description: "The arguments of the command that does it."
					}
				},
				additionalProperties: !0
			}
		},
		summary: {
			type: "object",
			required: [
				"create",
				"update",
				"replace",
				"delete",
				"launch",
				"adopt",
				"converge",
				"keep",
				"release",
				"forget",
				"held",
				"unchanged",
				"unreadable",
				"errors",
				"warnings"
			],
			properties: {
				create: {
					type: "integer",
					minimum: 0
				},
				update: {
					type: "integer",
					minimum: 0
				},
				replace: {
					type: "integer",
					minimum: 0
				},
				delete: {
					type: "integer",
					minimum: 0
				},
				launch: {
					type: "integer",
					minimum: 0
				},
				adopt: {
					type: "integer",
					minimum: 0
				},
				converge: {
					type: "integer",
					minimum: 0
				},
				keep: {
					type: "integer",
					minimum: 0
				},
				release: {
					type: "integer",
					minimum: 0
				},
				forget: {
					type: "integer",
					minimum: 0
				},
				held: {
					type: "integer",
					minimum: 0
				},
				unchanged: {
					type: "integer",
					minimum: 0
				},
				unreadable: {
					type: "integer",
					minimum: 0
				},
				errors: {
					type: "integer",
					minimum: 0
				},
				warnings: {
					type: "integer",
					minimum: 0
				}
			},
			additionalProperties: !0
		},
		plan_digest: {
			type: "string",
			pattern: "^[0-9a-f]+$"
		},
		content_digest: {
			type: "string",
			pattern: "^[0-9a-f]+$",
			description: "Digest of the rest of the plan; shows whether it was edited afterwards."
		}
	},
	additionalProperties: !0,
	definitions: { place: {
		type: "object",
		required: [
			"file",
			"line",
			"column"
		],
		properties: {
			file: { type: "string" },
			line: {
				type: "integer",
				minimum: 1
			},
			column: {
				type: "integer",
				minimum: 1
			}
		},
		additionalProperties: !0
	} }
}, $ = RegExp("^2\\.(?:0|[1-9][0-9]*)$", "u");
function v(u, { instancePath: p = "", parentData: N, parentDataProperty: A, rootData: j = u } = {}) {
	let e = null, t = 0;
	if (u && typeof u == "object" && !Array.isArray(u)) {
		if (u.format_version === void 0) {
			let n = {
				instancePath: p,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "format_version" }
			};
			e === null ? e = [n] : e.push(n), t++;
		}
		if (u.tool_version === void 0) {
			let n = {
				instancePath: p,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "tool_version" }
			};
			e === null ? e = [n] : e.push(n), t++;
		}
		if (u.target === void 0) {
			let n = {
				instancePath: p,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "target" }
			};
			e === null ? e = [n] : e.push(n), t++;
		}
		if (u.namespace === void 0) {
			let n = {
				instancePath: p,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "namespace" }
			};
			e === null ? e = [n] : e.push(n), t++;
		}
		if (u.base_url === void 0) {
			let n = {
				instancePath: p,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "base_url" }
			};
			e === null ? e = [n] : e.push(n), t++;
		}
		if (u.provider === void 0) {
			let n = {
				instancePath: p,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "provider" }
			};
			e === null ? e = [n] : e.push(n), t++;
		}
		if (u.account === void 0) {
			let n = {
				instancePath: p,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "account" }
			};
			e === null ? e = [n] : e.push(n), t++;
		}
		if (u.source === void 0) {
			let n = {
				instancePath: p,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "source" }
			};
			e === null ? e = [n] : e.push(n), t++;
		}
		if (u.inputs_digest === void 0) {
			let n = {
				instancePath: p,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "inputs_digest" }
			};
			e === null ? e = [n] : e.push(n), t++;
		}
		if (u.ledger === void 0) {
			let n = {
				instancePath: p,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "ledger" }
			};
			e === null ? e = [n] : e.push(n), t++;
		}
		if (u.options === void 0) {
			let n = {
				instancePath: p,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "options" }
			};
			e === null ? e = [n] : e.push(n), t++;
		}
		if (u.changes === void 0) {
			let n = {
				instancePath: p,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "changes" }
			};
			e === null ? e = [n] : e.push(n), t++;
		}
		if (u.secret_writes === void 0) {
			let n = {
				instancePath: p,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "secret_writes" }
			};
			e === null ? e = [n] : e.push(n), t++;
		}
		if (u.held === void 0) {
			let n = {
				instancePath: p,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "held" }
			};
			e === null ? e = [n] : e.push(n), t++;
		}
		if (u.unreadable === void 0) {
			let n = {
				instancePath: p,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "unreadable" }
			};
			e === null ? e = [n] : e.push(n), t++;
		}
		if (u.diagnostics === void 0) {
			let n = {
				instancePath: p,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "diagnostics" }
			};
			e === null ? e = [n] : e.push(n), t++;
		}
		if (u.summary === void 0) {
			let n = {
				instancePath: p,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "summary" }
			};
			e === null ? e = [n] : e.push(n), t++;
		}
		if (u.plan_digest === void 0) {
			let n = {
				instancePath: p,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "plan_digest" }
			};
			e === null ? e = [n] : e.push(n), t++;
		}
		if (u.content_digest === void 0) {
			let n = {
				instancePath: p,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "content_digest" }
			};
			e === null ? e = [n] : e.push(n), t++;
		}
		if (u.format_version !== void 0) {
			let n = u.format_version;
			if (typeof n == "string") {
				if (!$.test(n)) {
					let s = {
						instancePath: p + "/format_version",
						schemaPath: "#/properties/format_version/pattern",
						keyword: "pattern",
						params: { pattern: "^2\\.(?:0|[1-9][0-9]*)$" }
					};
					e === null ? e = [s] : e.push(s), t++;
				}
			} else {
				let s = {
					instancePath: p + "/format_version",
					schemaPath: "#/properties/format_version/type",
					keyword: "type",
					params: { type: "string" }
				};
				e === null ? e = [s] : e.push(s), t++;
			}
		}
		if (u.tool_version !== void 0 && typeof u.tool_version != "string") {
			let n = {
				instancePath: p + "/tool_version",
				schemaPath: "#/properties/tool_version/type",
				keyword: "type",
				params: { type: "string" }
			};
			e === null ? e = [n] : e.push(n), t++;
		}
		if (u.target !== void 0 && typeof u.target != "string") {
			let n = {
				instancePath: p + "/target",
				schemaPath: "#/properties/target/type",
				keyword: "type",
				params: { type: "string" }
			};
			e === null ? e = [n] : e.push(n), t++;
		}
		if (u.namespace !== void 0 && typeof u.namespace != "string") {
			let n = {
				instancePath: p + "/namespace",
				schemaPath: "#/properties/namespace/type",
				keyword: "type",
				params: { type: "string" }
			};
			e === null ? e = [n] : e.push(n), t++;
		}
		if (u.base_url !== void 0 && typeof u.base_url != "string") {
			let n = {
				instancePath: p + "/base_url",
				schemaPath: "#/properties/base_url/type",
				keyword: "type",
				params: { type: "string" }
			};
			e === null ? e = [n] : e.push(n), t++;
		}
		if (u.provider !== void 0 && typeof u.provider != "string") {
			let n = {
				instancePath: p + "/provider",
				schemaPath: "#/properties/provider/type",
				keyword: "type",
				params: { type: "string" }
			};
			e === null ? e = [n] : e.push(n), t++;
		}
		if (u.account !== void 0) {
			let n = u.account;
			if (n && typeof n == "object" && !Array.isArray(n)) {
				if (n.id === void 0) {
					let s = {
						instancePath: p + "/account",
						schemaPath: "#/properties/account/required",
						keyword: "required",
						params: { missingProperty: "id" }
					};
					e === null ? e = [s] : e.push(s), t++;
				}
				if (n.label === void 0) {
					let s = {
						instancePath: p + "/account",
						schemaPath: "#/properties/account/required",
						keyword: "required",
						params: { missingProperty: "label" }
					};
					e === null ? e = [s] : e.push(s), t++;
				}
				if (n.id !== void 0) {
					let s = n.id;
					if ((typeof s != "number" || s % 1 || isNaN(s) || !isFinite(s)) && typeof s != "string" && s !== null) {
						let i = {
							instancePath: p + "/account/id",
							schemaPath: "#/properties/account/properties/id/type",
							keyword: "type",
							params: { type: f.properties.account.properties.id.type }
						};
						e === null ? e = [i] : e.push(i), t++;
					}
				}
				if (n.label !== void 0 && typeof n.label != "string") {
					let s = {
						instancePath: p + "/account/label",
						schemaPath: "#/properties/account/properties/label/type",
						keyword: "type",
						params: { type: "string" }
					};
					e === null ? e = [s] : e.push(s), t++;
				}
			} else {
				let s = {
					instancePath: p + "/account",
					schemaPath: "#/properties/account/type",
					keyword: "type",
					params: { type: "object" }
				};
				e === null ? e = [s] : e.push(s), t++;
			}
		}
		if (u.source !== void 0) {
			let n = u.source;
			if (n && typeof n == "object" && !Array.isArray(n)) {
				if (n.commit === void 0) {
					let s = {
						instancePath: p + "/source",
						schemaPath: "#/properties/source/required",
						keyword: "required",
						params: { missingProperty: "commit" }
					};
					e === null ? e = [s] : e.push(s), t++;
				}
				if (n.dirty === void 0) {
					let s = {
						instancePath: p + "/source",
						schemaPath: "#/properties/source/required",
						keyword: "required",
						params: { missingProperty: "dirty" }
					};
					e === null ? e = [s] : e.push(s), t++;
				}
				if (n.commit !== void 0) {
					let s = n.commit;
					if (typeof s != "string" && s !== null) {
						let i = {
							instancePath: p + "/source/commit",
							schemaPath: "#/properties/source/properties/commit/type",
							keyword: "type",
							params: { type: f.properties.source.properties.commit.type }
						};
						e === null ? e = [i] : e.push(i), t++;
					}
				}
				if (n.dirty !== void 0 && typeof n.dirty != "boolean") {
					let s = {
						instancePath: p + "/source/dirty",
						schemaPath: "#/properties/source/properties/dirty/type",
						keyword: "type",
						params: { type: "boolean" }
					};
					e === null ? e = [s] : e.push(s), t++;
				}
				if (n.uncommitted !== void 0) {
					let s = n.uncommitted;
					if (Array.isArray(s)) {
						let i = s.length;
						for (let o = 0; o < i; o++) {
							let r = s[o];
							if (r && typeof r == "object" && !Array.isArray(r)) {
								if (r.file === void 0) {
									let l = {
										instancePath: p + "/source/uncommitted/" + o,
										schemaPath: "#/properties/source/properties/uncommitted/items/required",
										keyword: "required",
										params: { missingProperty: "file" }
									};
									e === null ? e = [l] : e.push(l), t++;
								}
								if (r.what === void 0) {
									let l = {
										instancePath: p + "/source/uncommitted/" + o,
										schemaPath: "#/properties/source/properties/uncommitted/items/required",
										keyword: "required",
										params: { missingProperty: "what" }
									};
									e === null ? e = [l] : e.push(l), t++;
								}
								if (r.file !== void 0 && typeof r.file != "string") {
									let l = {
										instancePath: p + "/source/uncommitted/" + o + "/file",
										schemaPath: "#/properties/source/properties/uncommitted/items/properties/file/type",
										keyword: "type",
										params: { type: "string" }
									};
									e === null ? e = [l] : e.push(l), t++;
								}
								if (r.what !== void 0) {
									let l = r.what;
									if (l !== "edited" && l !== "new" && l !== "deleted" && l !== "ignored") {
										let d = {
											instancePath: p + "/source/uncommitted/" + o + "/what",
											schemaPath: "#/properties/source/properties/uncommitted/items/properties/what/enum",
											keyword: "enum",
											params: { allowedValues: f.properties.source.properties.uncommitted.items.properties.what.enum }
										};
										e === null ? e = [d] : e.push(d), t++;
									}
								}
							} else {
								let l = {
									instancePath: p + "/source/uncommitted/" + o,
									schemaPath: "#/properties/source/properties/uncommitted/items/type",
									keyword: "type",
									params: { type: "object" }
								};
								e === null ? e = [l] : e.push(l), t++;
							}
						}
					} else {
						let i = {
							instancePath: p + "/source/uncommitted",
							schemaPath: "#/properties/source/properties/uncommitted/type",
							keyword: "type",
							params: { type: "array" }
						};
						e === null ? e = [i] : e.push(i), t++;
					}
				}
				if (n.refused !== void 0) {
					let s = n.refused;
					if (Array.isArray(s)) {
						let i = s.length;
						for (let o = 0; o < i; o++) {
							let r = s[o];
							if (r && typeof r == "object" && !Array.isArray(r)) {
								if (r.code === void 0) {
									let l = {
										instancePath: p + "/source/refused/" + o,
										schemaPath: "#/properties/source/properties/refused/items/required",
										keyword: "required",
										params: { missingProperty: "code" }
									};
									e === null ? e = [l] : e.push(l), t++;
								}
								if (r.message === void 0) {
									let l = {
										instancePath: p + "/source/refused/" + o,
										schemaPath: "#/properties/source/properties/refused/items/required",
										keyword: "required",
										params: { missingProperty: "message" }
									};
									e === null ? e = [l] : e.push(l), t++;
								}
								if (r.remedy === void 0) {
									let l = {
										instancePath: p + "/source/refused/" + o,
										schemaPath: "#/properties/source/properties/refused/items/required",
										keyword: "required",
										params: { missingProperty: "remedy" }
									};
									e === null ? e = [l] : e.push(l), t++;
								}
								if (r.code !== void 0 && typeof r.code != "string") {
									let l = {
										instancePath: p + "/source/refused/" + o + "/code",
										schemaPath: "#/properties/source/properties/refused/items/properties/code/type",
										keyword: "type",
										params: { type: "string" }
									};
									e === null ? e = [l] : e.push(l), t++;
								}
								if (r.message !== void 0 && typeof r.message != "string") {
									let l = {
										instancePath: p + "/source/refused/" + o + "/message",
										schemaPath: "#/properties/source/properties/refused/items/properties/message/type",
										keyword: "type",
										params: { type: "string" }
									};
									e === null ? e = [l] : e.push(l), t++;
								}
								if (r.remedy !== void 0 && typeof r.remedy != "string") {
									let l = {
										instancePath: p + "/source/refused/" + o + "/remedy",
										schemaPath: "#/properties/source/properties/refused/items/properties/remedy/type",
										keyword: "type",
										params: { type: "string" }
									};
									e === null ? e = [l] : e.push(l), t++;
								}
							} else {
								let l = {
									instancePath: p + "/source/refused/" + o,
									schemaPath: "#/properties/source/properties/refused/items/type",
									keyword: "type",
									params: { type: "object" }
								};
								e === null ? e = [l] : e.push(l), t++;
							}
						}
					} else {
						let i = {
							instancePath: p + "/source/refused",
							schemaPath: "#/properties/source/properties/refused/type",
							keyword: "type",
							params: { type: "array" }
						};
						e === null ? e = [i] : e.push(i), t++;
					}
				}
			} else {
				let s = {
					instancePath: p + "/source",
					schemaPath: "#/properties/source/type",
					keyword: "type",
					params: { type: "object" }
				};
				e === null ? e = [s] : e.push(s), t++;
			}
		}
		if (u.inputs_digest !== void 0) {
			let n = u.inputs_digest;
			if (typeof n == "string") {
				if (!g.test(n)) {
					let s = {
						instancePath: p + "/inputs_digest",
						schemaPath: "#/properties/inputs_digest/pattern",
						keyword: "pattern",
						params: { pattern: "^[0-9a-f]+$" }
					};
					e === null ? e = [s] : e.push(s), t++;
				}
			} else {
				let s = {
					instancePath: p + "/inputs_digest",
					schemaPath: "#/properties/inputs_digest/type",
					keyword: "type",
					params: { type: "string" }
				};
				e === null ? e = [s] : e.push(s), t++;
			}
		}
		if (u.ledger !== void 0) {
			let n = u.ledger;
			if (n && typeof n == "object" && !Array.isArray(n)) {
				if (n.state === void 0) {
					let s = {
						instancePath: p + "/ledger",
						schemaPath: "#/properties/ledger/required",
						keyword: "required",
						params: { missingProperty: "state" }
					};
					e === null ? e = [s] : e.push(s), t++;
				}
				if (n.revision === void 0) {
					let s = {
						instancePath: p + "/ledger",
						schemaPath: "#/properties/ledger/required",
						keyword: "required",
						params: { missingProperty: "revision" }
					};
					e === null ? e = [s] : e.push(s), t++;
				}
				if (n.state !== void 0) {
					let s = n.state;
					if (s !== "present" && s !== "absent" && s !== "ignored") {
						let i = {
							instancePath: p + "/ledger/state",
							schemaPath: "#/properties/ledger/properties/state/enum",
							keyword: "enum",
							params: { allowedValues: f.properties.ledger.properties.state.enum }
						};
						e === null ? e = [i] : e.push(i), t++;
					}
				}
				if (n.revision !== void 0) {
					let s = n.revision;
					if (typeof s != "string" && s !== null) {
						let i = {
							instancePath: p + "/ledger/revision",
							schemaPath: "#/properties/ledger/properties/revision/type",
							keyword: "type",
							params: { type: f.properties.ledger.properties.revision.type }
						};
						e === null ? e = [i] : e.push(i), t++;
					}
				}
			} else {
				let s = {
					instancePath: p + "/ledger",
					schemaPath: "#/properties/ledger/type",
					keyword: "type",
					params: { type: "object" }
				};
				e === null ? e = [s] : e.push(s), t++;
			}
		}
		if (u.options !== void 0) {
			let n = u.options;
			if (n && typeof n == "object" && !Array.isArray(n)) {
				if (n.on_drift === void 0) {
					let s = {
						instancePath: p + "/options",
						schemaPath: "#/properties/options/required",
						keyword: "required",
						params: { missingProperty: "on_drift" }
					};
					e === null ? e = [s] : e.push(s), t++;
				}
				if (n.take_over === void 0) {
					let s = {
						instancePath: p + "/options",
						schemaPath: "#/properties/options/required",
						keyword: "required",
						params: { missingProperty: "take_over" }
					};
					e === null ? e = [s] : e.push(s), t++;
				}
				if (n.launch === void 0) {
					let s = {
						instancePath: p + "/options",
						schemaPath: "#/properties/options/required",
						keyword: "required",
						params: { missingProperty: "launch" }
					};
					e === null ? e = [s] : e.push(s), t++;
				}
				if (n.only === void 0) {
					let s = {
						instancePath: p + "/options",
						schemaPath: "#/properties/options/required",
						keyword: "required",
						params: { missingProperty: "only" }
					};
					e === null ? e = [s] : e.push(s), t++;
				}
				if (n.allow_deletes === void 0) {
					let s = {
						instancePath: p + "/options",
						schemaPath: "#/properties/options/required",
						keyword: "required",
						params: { missingProperty: "allow_deletes" }
					};
					e === null ? e = [s] : e.push(s), t++;
				}
				if (n.allow_empty === void 0) {
					let s = {
						instancePath: p + "/options",
						schemaPath: "#/properties/options/required",
						keyword: "required",
						params: { missingProperty: "allow_empty" }
					};
					e === null ? e = [s] : e.push(s), t++;
				}
				if (n.on_drift !== void 0) {
					let s = n.on_drift;
					if (s !== "hold" && s !== "overwrite" && s !== "keep" && s !== null) {
						let i = {
							instancePath: p + "/options/on_drift",
							schemaPath: "#/properties/options/properties/on_drift/enum",
							keyword: "enum",
							params: { allowedValues: f.properties.options.properties.on_drift.enum }
						};
						e === null ? e = [i] : e.push(i), t++;
					}
				}
				if (n.take_over !== void 0) {
					let s = n.take_over;
					if (Array.isArray(s)) {
						let i = s.length;
						for (let o = 0; o < i; o++) if (typeof s[o] != "string") {
							let r = {
								instancePath: p + "/options/take_over/" + o,
								schemaPath: "#/properties/options/properties/take_over/items/type",
								keyword: "type",
								params: { type: "string" }
							};
							e === null ? e = [r] : e.push(r), t++;
						}
					} else {
						let i = {
							instancePath: p + "/options/take_over",
							schemaPath: "#/properties/options/properties/take_over/type",
							keyword: "type",
							params: { type: "array" }
						};
						e === null ? e = [i] : e.push(i), t++;
					}
				}
				if (n.launch !== void 0) {
					let s = n.launch;
					if (Array.isArray(s)) {
						let i = s.length;
						for (let o = 0; o < i; o++) if (typeof s[o] != "string") {
							let r = {
								instancePath: p + "/options/launch/" + o,
								schemaPath: "#/properties/options/properties/launch/items/type",
								keyword: "type",
								params: { type: "string" }
							};
							e === null ? e = [r] : e.push(r), t++;
						}
					} else {
						let i = {
							instancePath: p + "/options/launch",
							schemaPath: "#/properties/options/properties/launch/type",
							keyword: "type",
							params: { type: "array" }
						};
						e === null ? e = [i] : e.push(i), t++;
					}
				}
				if (n.only !== void 0) {
					let s = n.only;
					if (Array.isArray(s)) {
						let i = s.length;
						for (let o = 0; o < i; o++) if (typeof s[o] != "string") {
							let r = {
								instancePath: p + "/options/only/" + o,
								schemaPath: "#/properties/options/properties/only/items/type",
								keyword: "type",
								params: { type: "string" }
							};
							e === null ? e = [r] : e.push(r), t++;
						}
					} else {
						let i = {
							instancePath: p + "/options/only",
							schemaPath: "#/properties/options/properties/only/type",
							keyword: "type",
							params: { type: "array" }
						};
						e === null ? e = [i] : e.push(i), t++;
					}
				}
				if (n.allow_deletes !== void 0) {
					let s = n.allow_deletes;
					if ((typeof s != "number" || s % 1 || isNaN(s) || !isFinite(s)) && s !== null) {
						let i = {
							instancePath: p + "/options/allow_deletes",
							schemaPath: "#/properties/options/properties/allow_deletes/type",
							keyword: "type",
							params: { type: f.properties.options.properties.allow_deletes.type }
						};
						e === null ? e = [i] : e.push(i), t++;
					}
					if (typeof s == "number" && isFinite(s) && (s < 0 || isNaN(s))) {
						let i = {
							instancePath: p + "/options/allow_deletes",
							schemaPath: "#/properties/options/properties/allow_deletes/minimum",
							keyword: "minimum",
							params: {
								comparison: ">=",
								limit: 0
							}
						};
						e === null ? e = [i] : e.push(i), t++;
					}
				}
				if (n.allow_empty !== void 0 && typeof n.allow_empty != "boolean") {
					let s = {
						instancePath: p + "/options/allow_empty",
						schemaPath: "#/properties/options/properties/allow_empty/type",
						keyword: "type",
						params: { type: "boolean" }
					};
					e === null ? e = [s] : e.push(s), t++;
				}
			} else {
				let s = {
					instancePath: p + "/options",
					schemaPath: "#/properties/options/type",
					keyword: "type",
					params: { type: "object" }
				};
				e === null ? e = [s] : e.push(s), t++;
			}
		}
		if (u.changes !== void 0) {
			let n = u.changes;
			if (Array.isArray(n)) {
				let s = n.length;
				for (let i = 0; i < s; i++) {
					let o = n[i];
					if (o && typeof o == "object" && !Array.isArray(o)) {
						if (o.address === void 0) {
							let r = {
								instancePath: p + "/changes/" + i,
								schemaPath: "#/properties/changes/items/required",
								keyword: "required",
								params: { missingProperty: "address" }
							};
							e === null ? e = [r] : e.push(r), t++;
						}
						if (o.kind === void 0) {
							let r = {
								instancePath: p + "/changes/" + i,
								schemaPath: "#/properties/changes/items/required",
								keyword: "required",
								params: { missingProperty: "kind" }
							};
							e === null ? e = [r] : e.push(r), t++;
						}
						if (o.action === void 0) {
							let r = {
								instancePath: p + "/changes/" + i,
								schemaPath: "#/properties/changes/items/required",
								keyword: "required",
								params: { missingProperty: "action" }
							};
							e === null ? e = [r] : e.push(r), t++;
						}
						if (o.id === void 0) {
							let r = {
								instancePath: p + "/changes/" + i,
								schemaPath: "#/properties/changes/items/required",
								keyword: "required",
								params: { missingProperty: "id" }
							};
							e === null ? e = [r] : e.push(r), t++;
						}
						if (o.reason === void 0) {
							let r = {
								instancePath: p + "/changes/" + i,
								schemaPath: "#/properties/changes/items/required",
								keyword: "required",
								params: { missingProperty: "reason" }
							};
							e === null ? e = [r] : e.push(r), t++;
						}
						if (o.place === void 0) {
							let r = {
								instancePath: p + "/changes/" + i,
								schemaPath: "#/properties/changes/items/required",
								keyword: "required",
								params: { missingProperty: "place" }
							};
							e === null ? e = [r] : e.push(r), t++;
						}
						if (o.leaves === void 0) {
							let r = {
								instancePath: p + "/changes/" + i,
								schemaPath: "#/properties/changes/items/required",
								keyword: "required",
								params: { missingProperty: "leaves" }
							};
							e === null ? e = [r] : e.push(r), t++;
						}
						if (o.unmanaged === void 0) {
							let r = {
								instancePath: p + "/changes/" + i,
								schemaPath: "#/properties/changes/items/required",
								keyword: "required",
								params: { missingProperty: "unmanaged" }
							};
							e === null ? e = [r] : e.push(r), t++;
						}
						if (o.kept === void 0) {
							let r = {
								instancePath: p + "/changes/" + i,
								schemaPath: "#/properties/changes/items/required",
								keyword: "required",
								params: { missingProperty: "kept" }
							};
							e === null ? e = [r] : e.push(r), t++;
						}
						if (o.overwrites === void 0) {
							let r = {
								instancePath: p + "/changes/" + i,
								schemaPath: "#/properties/changes/items/required",
								keyword: "required",
								params: { missingProperty: "overwrites" }
							};
							e === null ? e = [r] : e.push(r), t++;
						}
						if (o.depends_on === void 0) {
							let r = {
								instancePath: p + "/changes/" + i,
								schemaPath: "#/properties/changes/items/required",
								keyword: "required",
								params: { missingProperty: "depends_on" }
							};
							e === null ? e = [r] : e.push(r), t++;
						}
						if (o.idempotency_key === void 0) {
							let r = {
								instancePath: p + "/changes/" + i,
								schemaPath: "#/properties/changes/items/required",
								keyword: "required",
								params: { missingProperty: "idempotency_key" }
							};
							e === null ? e = [r] : e.push(r), t++;
						}
						if (o.guards === void 0) {
							let r = {
								instancePath: p + "/changes/" + i,
								schemaPath: "#/properties/changes/items/required",
								keyword: "required",
								params: { missingProperty: "guards" }
							};
							e === null ? e = [r] : e.push(r), t++;
						}
						if (o.live_digest === void 0) {
							let r = {
								instancePath: p + "/changes/" + i,
								schemaPath: "#/properties/changes/items/required",
								keyword: "required",
								params: { missingProperty: "live_digest" }
							};
							e === null ? e = [r] : e.push(r), t++;
						}
						if (o.version === void 0) {
							let r = {
								instancePath: p + "/changes/" + i,
								schemaPath: "#/properties/changes/items/required",
								keyword: "required",
								params: { missingProperty: "version" }
							};
							e === null ? e = [r] : e.push(r), t++;
						}
						if (o.effects === void 0) {
							let r = {
								instancePath: p + "/changes/" + i,
								schemaPath: "#/properties/changes/items/required",
								keyword: "required",
								params: { missingProperty: "effects" }
							};
							e === null ? e = [r] : e.push(r), t++;
						}
						if (o.renamed_from === void 0) {
							let r = {
								instancePath: p + "/changes/" + i,
								schemaPath: "#/properties/changes/items/required",
								keyword: "required",
								params: { missingProperty: "renamed_from" }
							};
							e === null ? e = [r] : e.push(r), t++;
						}
						if (o.replaced_by === void 0) {
							let r = {
								instancePath: p + "/changes/" + i,
								schemaPath: "#/properties/changes/items/required",
								keyword: "required",
								params: { missingProperty: "replaced_by" }
							};
							e === null ? e = [r] : e.push(r), t++;
						}
						if (o.digest === void 0) {
							let r = {
								instancePath: p + "/changes/" + i,
								schemaPath: "#/properties/changes/items/required",
								keyword: "required",
								params: { missingProperty: "digest" }
							};
							e === null ? e = [r] : e.push(r), t++;
						}
						if (o.address !== void 0 && typeof o.address != "string") {
							let r = {
								instancePath: p + "/changes/" + i + "/address",
								schemaPath: "#/properties/changes/items/properties/address/type",
								keyword: "type",
								params: { type: "string" }
							};
							e === null ? e = [r] : e.push(r), t++;
						}
						if (o.kind !== void 0 && typeof o.kind != "string") {
							let r = {
								instancePath: p + "/changes/" + i + "/kind",
								schemaPath: "#/properties/changes/items/properties/kind/type",
								keyword: "type",
								params: { type: "string" }
							};
							e === null ? e = [r] : e.push(r), t++;
						}
						if (o.action !== void 0) {
							let r = o.action;
							if (r !== "create" && r !== "update" && r !== "replace" && r !== "delete" && r !== "launch" && r !== "adopt" && r !== "converge" && r !== "keep" && r !== "release" && r !== "forget") {
								let l = {
									instancePath: p + "/changes/" + i + "/action",
									schemaPath: "#/properties/changes/items/properties/action/enum",
									keyword: "enum",
									params: { allowedValues: f.properties.changes.items.properties.action.enum }
								};
								e === null ? e = [l] : e.push(l), t++;
							}
						}
						if (o.id !== void 0) {
							let r = o.id;
							if ((typeof r != "number" || r % 1 || isNaN(r) || !isFinite(r)) && typeof r != "string" && r !== null) {
								let l = {
									instancePath: p + "/changes/" + i + "/id",
									schemaPath: "#/properties/changes/items/properties/id/type",
									keyword: "type",
									params: { type: f.properties.changes.items.properties.id.type }
								};
								e === null ? e = [l] : e.push(l), t++;
							}
						}
						if (o.reason !== void 0 && typeof o.reason != "string") {
							let r = {
								instancePath: p + "/changes/" + i + "/reason",
								schemaPath: "#/properties/changes/items/properties/reason/type",
								keyword: "type",
								params: { type: "string" }
							};
							e === null ? e = [r] : e.push(r), t++;
						}
						if (o.place !== void 0) {
							let r = o.place, l = t, d = !1, m = t;
							if (r && typeof r == "object" && !Array.isArray(r)) {
								if (r.file === void 0) {
									let a = {
										instancePath: p + "/changes/" + i + "/place",
										schemaPath: "#/definitions/place/required",
										keyword: "required",
										params: { missingProperty: "file" }
									};
									e === null ? e = [a] : e.push(a), t++;
								}
								if (r.line === void 0) {
									let a = {
										instancePath: p + "/changes/" + i + "/place",
										schemaPath: "#/definitions/place/required",
										keyword: "required",
										params: { missingProperty: "line" }
									};
									e === null ? e = [a] : e.push(a), t++;
								}
								if (r.column === void 0) {
									let a = {
										instancePath: p + "/changes/" + i + "/place",
										schemaPath: "#/definitions/place/required",
										keyword: "required",
										params: { missingProperty: "column" }
									};
									e === null ? e = [a] : e.push(a), t++;
								}
								if (r.file !== void 0 && typeof r.file != "string") {
									let a = {
										instancePath: p + "/changes/" + i + "/place/file",
										schemaPath: "#/definitions/place/properties/file/type",
										keyword: "type",
										params: { type: "string" }
									};
									e === null ? e = [a] : e.push(a), t++;
								}
								if (r.line !== void 0) {
									let a = r.line;
									if (typeof a != "number" || a % 1 || isNaN(a) || !isFinite(a)) {
										let y = {
											instancePath: p + "/changes/" + i + "/place/line",
											schemaPath: "#/definitions/place/properties/line/type",
											keyword: "type",
											params: { type: "integer" }
										};
										e === null ? e = [y] : e.push(y), t++;
									}
									if (typeof a == "number" && isFinite(a) && (a < 1 || isNaN(a))) {
										let y = {
											instancePath: p + "/changes/" + i + "/place/line",
											schemaPath: "#/definitions/place/properties/line/minimum",
											keyword: "minimum",
											params: {
												comparison: ">=",
												limit: 1
											}
										};
										e === null ? e = [y] : e.push(y), t++;
									}
								}
								if (r.column !== void 0) {
									let a = r.column;
									if (typeof a != "number" || a % 1 || isNaN(a) || !isFinite(a)) {
										let y = {
											instancePath: p + "/changes/" + i + "/place/column",
											schemaPath: "#/definitions/place/properties/column/type",
											keyword: "type",
											params: { type: "integer" }
										};
										e === null ? e = [y] : e.push(y), t++;
									}
									if (typeof a == "number" && isFinite(a) && (a < 1 || isNaN(a))) {
										let y = {
											instancePath: p + "/changes/" + i + "/place/column",
											schemaPath: "#/definitions/place/properties/column/minimum",
											keyword: "minimum",
											params: {
												comparison: ">=",
												limit: 1
											}
										};
										e === null ? e = [y] : e.push(y), t++;
									}
								}
							} else {
								let a = {
									instancePath: p + "/changes/" + i + "/place",
									schemaPath: "#/definitions/place/type",
									keyword: "type",
									params: { type: "object" }
								};
								e === null ? e = [a] : e.push(a), t++;
							}
							var w = m === t;
							if (d ||= w, !d) {
								let a = t;
								if (r !== null) {
									let c = {
										instancePath: p + "/changes/" + i + "/place",
										schemaPath: "#/properties/changes/items/properties/place/anyOf/1/type",
										keyword: "type",
										params: { type: "null" }
									};
									e === null ? e = [c] : e.push(c), t++;
								}
								var w = a === t;
								d ||= w;
							}
							if (d) t = l, e !== null && (l ? e.length = l : e = null);
							else {
								let a = {
									instancePath: p + "/changes/" + i + "/place",
									schemaPath: "#/properties/changes/items/properties/place/anyOf",
									keyword: "anyOf",
									params: {}
								};
								e === null ? e = [a] : e.push(a), t++;
							}
						}
						if (o.leaves !== void 0) {
							let r = o.leaves;
							if (Array.isArray(r)) {
								let l = r.length;
								for (let d = 0; d < l; d++) {
									let m = r[d];
									if (m && typeof m == "object" && !Array.isArray(m)) {
										if (m.path === void 0) {
											let a = {
												instancePath: p + "/changes/" + i + "/leaves/" + d,
												schemaPath: "#/properties/changes/items/properties/leaves/items/required",
												keyword: "required",
												params: { missingProperty: "path" }
											};
											e === null ? e = [a] : e.push(a), t++;
										}
										if (m.path !== void 0 && typeof m.path != "string") {
											let a = {
												instancePath: p + "/changes/" + i + "/leaves/" + d + "/path",
												schemaPath: "#/properties/changes/items/properties/leaves/items/properties/path/type",
												keyword: "type",
												params: { type: "string" }
											};
											e === null ? e = [a] : e.push(a), t++;
										}
									} else {
										let a = {
											instancePath: p + "/changes/" + i + "/leaves/" + d,
											schemaPath: "#/properties/changes/items/properties/leaves/items/type",
											keyword: "type",
											params: { type: "object" }
										};
										e === null ? e = [a] : e.push(a), t++;
									}
								}
							} else {
								let l = {
									instancePath: p + "/changes/" + i + "/leaves",
									schemaPath: "#/properties/changes/items/properties/leaves/type",
									keyword: "type",
									params: { type: "array" }
								};
								e === null ? e = [l] : e.push(l), t++;
							}
						}
						if (o.unmanaged !== void 0) {
							let r = o.unmanaged;
							if (Array.isArray(r)) {
								let l = r.length;
								for (let d = 0; d < l; d++) if (typeof r[d] != "string") {
									let m = {
										instancePath: p + "/changes/" + i + "/unmanaged/" + d,
										schemaPath: "#/properties/changes/items/properties/unmanaged/items/type",
										keyword: "type",
										params: { type: "string" }
									};
									e === null ? e = [m] : e.push(m), t++;
								}
							} else {
								let l = {
									instancePath: p + "/changes/" + i + "/unmanaged",
									schemaPath: "#/properties/changes/items/properties/unmanaged/type",
									keyword: "type",
									params: { type: "array" }
								};
								e === null ? e = [l] : e.push(l), t++;
							}
						}
						if (o.kept !== void 0) {
							let r = o.kept;
							if (r && typeof r == "object" && !Array.isArray(r)) for (let l in r) {
								let d = r[l];
								if (d && typeof d == "object" && !Array.isArray(d)) {
									if (d.live === void 0) {
										let m = {
											instancePath: p + "/changes/" + i + "/kept/" + l.replace(/~/g, "~0").replace(/\//g, "~1"),
											schemaPath: "#/properties/changes/items/properties/kept/additionalProperties/required",
											keyword: "required",
											params: { missingProperty: "live" }
										};
										e === null ? e = [m] : e.push(m), t++;
									}
									if (d.desired === void 0) {
										let m = {
											instancePath: p + "/changes/" + i + "/kept/" + l.replace(/~/g, "~0").replace(/\//g, "~1"),
											schemaPath: "#/properties/changes/items/properties/kept/additionalProperties/required",
											keyword: "required",
											params: { missingProperty: "desired" }
										};
										e === null ? e = [m] : e.push(m), t++;
									}
								} else {
									let m = {
										instancePath: p + "/changes/" + i + "/kept/" + l.replace(/~/g, "~0").replace(/\//g, "~1"),
										schemaPath: "#/properties/changes/items/properties/kept/additionalProperties/type",
										keyword: "type",
										params: { type: "object" }
									};
									e === null ? e = [m] : e.push(m), t++;
								}
							}
							else {
								let l = {
									instancePath: p + "/changes/" + i + "/kept",
									schemaPath: "#/properties/changes/items/properties/kept/type",
									keyword: "type",
									params: { type: "object" }
								};
								e === null ? e = [l] : e.push(l), t++;
							}
						}
						if (o.overwrites !== void 0) {
							let r = o.overwrites;
							if (r !== "takeover" && r !== "drift" && r !== null) {
								let l = {
									instancePath: p + "/changes/" + i + "/overwrites",
									schemaPath: "#/properties/changes/items/properties/overwrites/enum",
									keyword: "enum",
									params: { allowedValues: f.properties.changes.items.properties.overwrites.enum }
								};
								e === null ? e = [l] : e.push(l), t++;
							}
						}
						if (o.depends_on !== void 0) {
							let r = o.depends_on;
							if (Array.isArray(r)) {
								let l = r.length;
								for (let d = 0; d < l; d++) if (typeof r[d] != "string") {
									let m = {
										instancePath: p + "/changes/" + i + "/depends_on/" + d,
										schemaPath: "#/properties/changes/items/properties/depends_on/items/type",
										keyword: "type",
										params: { type: "string" }
									};
									e === null ? e = [m] : e.push(m), t++;
								}
							} else {
								let l = {
									instancePath: p + "/changes/" + i + "/depends_on",
									schemaPath: "#/properties/changes/items/properties/depends_on/type",
									keyword: "type",
									params: { type: "array" }
								};
								e === null ? e = [l] : e.push(l), t++;
							}
						}
						if (o.idempotency_key !== void 0) {
							let r = o.idempotency_key;
							if (typeof r != "string" && r !== null) {
								let l = {
									instancePath: p + "/changes/" + i + "/idempotency_key",
									schemaPath: "#/properties/changes/items/properties/idempotency_key/type",
									keyword: "type",
									params: { type: f.properties.changes.items.properties.idempotency_key.type }
								};
								e === null ? e = [l] : e.push(l), t++;
							}
						}
						if (o.guards !== void 0) {
							let r = o.guards;
							if (r && typeof r == "object" && !Array.isArray(r)) {
								for (let l in r) if (typeof r[l] != "string") {
									let d = {
										instancePath: p + "/changes/" + i + "/guards/" + l.replace(/~/g, "~0").replace(/\//g, "~1"),
										schemaPath: "#/properties/changes/items/properties/guards/additionalProperties/type",
										keyword: "type",
										params: { type: "string" }
									};
									e === null ? e = [d] : e.push(d), t++;
								}
							} else {
								let l = {
									instancePath: p + "/changes/" + i + "/guards",
									schemaPath: "#/properties/changes/items/properties/guards/type",
									keyword: "type",
									params: { type: "object" }
								};
								e === null ? e = [l] : e.push(l), t++;
							}
						}
						if (o.live_digest !== void 0) {
							let r = o.live_digest;
							if (typeof r != "string" && r !== null) {
								let l = {
									instancePath: p + "/changes/" + i + "/live_digest",
									schemaPath: "#/properties/changes/items/properties/live_digest/type",
									keyword: "type",
									params: { type: f.properties.changes.items.properties.live_digest.type }
								};
								e === null ? e = [l] : e.push(l), t++;
							}
						}
						if (o.version !== void 0) {
							let r = o.version, l = t, d = !1, m = t;
							if (r && typeof r == "object" && !Array.isArray(r)) {
								if (r.from === void 0) {
									let a = {
										instancePath: p + "/changes/" + i + "/version",
										schemaPath: "#/properties/changes/items/properties/version/anyOf/0/required",
										keyword: "required",
										params: { missingProperty: "from" }
									};
									e === null ? e = [a] : e.push(a), t++;
								}
								if (r.expected === void 0) {
									let a = {
										instancePath: p + "/changes/" + i + "/version",
										schemaPath: "#/properties/changes/items/properties/version/anyOf/0/required",
										keyword: "required",
										params: { missingProperty: "expected" }
									};
									e === null ? e = [a] : e.push(a), t++;
								}
								if (r.from !== void 0) {
									let a = r.from;
									if ((typeof a != "number" || a % 1 || isNaN(a) || !isFinite(a)) && a !== null) {
										let y = {
											instancePath: p + "/changes/" + i + "/version/from",
											schemaPath: "#/properties/changes/items/properties/version/anyOf/0/properties/from/type",
											keyword: "type",
											params: { type: f.properties.changes.items.properties.version.anyOf[0].properties.from.type }
										};
										e === null ? e = [y] : e.push(y), t++;
									}
								}
								if (r.expected !== void 0) {
									let a = r.expected;
									if ((typeof a != "number" || a % 1 || isNaN(a) || !isFinite(a)) && a !== null) {
										let y = {
											instancePath: p + "/changes/" + i + "/version/expected",
											schemaPath: "#/properties/changes/items/properties/version/anyOf/0/properties/expected/type",
											keyword: "type",
											params: { type: f.properties.changes.items.properties.version.anyOf[0].properties.expected.type }
										};
										e === null ? e = [y] : e.push(y), t++;
									}
								}
							} else {
								let a = {
									instancePath: p + "/changes/" + i + "/version",
									schemaPath: "#/properties/changes/items/properties/version/anyOf/0/type",
									keyword: "type",
									params: { type: "object" }
								};
								e === null ? e = [a] : e.push(a), t++;
							}
							var P = m === t;
							if (d ||= P, !d) {
								let a = t;
								if (r !== null) {
									let c = {
										instancePath: p + "/changes/" + i + "/version",
										schemaPath: "#/properties/changes/items/properties/version/anyOf/1/type",
										keyword: "type",
										params: { type: "null" }
									};
									e === null ? e = [c] : e.push(c), t++;
								}
								var P = a === t;
								d ||= P;
							}
							if (d) t = l, e !== null && (l ? e.length = l : e = null);
							else {
								let a = {
									instancePath: p + "/changes/" + i + "/version",
									schemaPath: "#/properties/changes/items/properties/version/anyOf",
									keyword: "anyOf",
									params: {}
								};
								e === null ? e = [a] : e.push(a), t++;
							}
						}
						if (o.effects !== void 0) {
							let r = o.effects;
							if (Array.isArray(r)) {
								let l = r.length;
								for (let d = 0; d < l; d++) {
									let m = r[d];
									if (m && typeof m == "object" && !Array.isArray(m)) {
										if (m.what === void 0) {
											let a = {
												instancePath: p + "/changes/" + i + "/effects/" + d,
												schemaPath: "#/properties/changes/items/properties/effects/items/required",
												keyword: "required",
												params: { missingProperty: "what" }
											};
											e === null ? e = [a] : e.push(a), t++;
										}
										if (m.address === void 0) {
											let a = {
												instancePath: p + "/changes/" + i + "/effects/" + d,
												schemaPath: "#/properties/changes/items/properties/effects/items/required",
												keyword: "required",
												params: { missingProperty: "address" }
											};
											e === null ? e = [a] : e.push(a), t++;
										}
										if (m.what !== void 0) {
											let a = m.what;
											if (a !== "repins" && a !== "pinned_by" && a !== "used_by") {
												let y = {
													instancePath: p + "/changes/" + i + "/effects/" + d + "/what",
													schemaPath: "#/properties/changes/items/properties/effects/items/properties/what/enum",
													keyword: "enum",
													params: { allowedValues: f.properties.changes.items.properties.effects.items.properties.what.enum }
												};
												e === null ? e = [y] : e.push(y), t++;
											}
										}
										if (m.address !== void 0 && typeof m.address != "string") {
											let a = {
												instancePath: p + "/changes/" + i + "/effects/" + d + "/address",
												schemaPath: "#/properties/changes/items/properties/effects/items/properties/address/type",
												keyword: "type",
												params: { type: "string" }
											};
											e === null ? e = [a] : e.push(a), t++;
										}
										if (m.from !== void 0) {
											let a = m.from;
											if ((typeof a != "number" || a % 1 || isNaN(a) || !isFinite(a)) && a !== null) {
												let y = {
													instancePath: p + "/changes/" + i + "/effects/" + d + "/from",
													schemaPath: "#/properties/changes/items/properties/effects/items/properties/from/type",
													keyword: "type",
													params: { type: f.properties.changes.items.properties.effects.items.properties.from.type }
												};
												e === null ? e = [y] : e.push(y), t++;
											}
										}
										if (m.expected !== void 0) {
											let a = m.expected;
											if ((typeof a != "number" || a % 1 || isNaN(a) || !isFinite(a)) && a !== null) {
												let y = {
													instancePath: p + "/changes/" + i + "/effects/" + d + "/expected",
													schemaPath: "#/properties/changes/items/properties/effects/items/properties/expected/type",
													keyword: "type",
													params: { type: f.properties.changes.items.properties.effects.items.properties.expected.type }
												};
												e === null ? e = [y] : e.push(y), t++;
											}
										}
									} else {
										let a = {
											instancePath: p + "/changes/" + i + "/effects/" + d,
											schemaPath: "#/properties/changes/items/properties/effects/items/type",
											keyword: "type",
											params: { type: "object" }
										};
										e === null ? e = [a] : e.push(a), t++;
									}
								}
							} else {
								let l = {
									instancePath: p + "/changes/" + i + "/effects",
									schemaPath: "#/properties/changes/items/properties/effects/type",
									keyword: "type",
									params: { type: "array" }
								};
								e === null ? e = [l] : e.push(l), t++;
							}
						}
						if (o.renamed_from !== void 0) {
							let r = o.renamed_from;
							if (typeof r != "string" && r !== null) {
								let l = {
									instancePath: p + "/changes/" + i + "/renamed_from",
									schemaPath: "#/properties/changes/items/properties/renamed_from/type",
									keyword: "type",
									params: { type: f.properties.changes.items.properties.renamed_from.type }
								};
								e === null ? e = [l] : e.push(l), t++;
							}
						}
						if (o.replaced_by !== void 0) {
							let r = o.replaced_by;
							if (typeof r != "string" && r !== null) {
								let l = {
									instancePath: p + "/changes/" + i + "/replaced_by",
									schemaPath: "#/properties/changes/items/properties/replaced_by/type",
									keyword: "type",
									params: { type: f.properties.changes.items.properties.replaced_by.type }
								};
								e === null ? e = [l] : e.push(l), t++;
							}
						}
						if (o.digest !== void 0) {
							let r = o.digest;
							if (typeof r == "string") {
								if (!g.test(r)) {
									let l = {
										instancePath: p + "/changes/" + i + "/digest",
										schemaPath: "#/properties/changes/items/properties/digest/pattern",
										keyword: "pattern",
										params: { pattern: "^[0-9a-f]+$" }
									};
									e === null ? e = [l] : e.push(l), t++;
								}
							} else {
								let l = {
									instancePath: p + "/changes/" + i + "/digest",
									schemaPath: "#/properties/changes/items/properties/digest/type",
									keyword: "type",
									params: { type: "string" }
								};
								e === null ? e = [l] : e.push(l), t++;
							}
						}
						if (o.decision !== void 0) {
							let r = o.decision;
							if (typeof r != "string" && r !== null) {
								let l = {
									instancePath: p + "/changes/" + i + "/decision",
									schemaPath: "#/properties/changes/items/properties/decision/type",
									keyword: "type",
									params: { type: f.properties.changes.items.properties.decision.type }
								};
								e === null ? e = [l] : e.push(l), t++;
							}
						}
					} else {
						let r = {
							instancePath: p + "/changes/" + i,
							schemaPath: "#/properties/changes/items/type",
							keyword: "type",
							params: { type: "object" }
						};
						e === null ? e = [r] : e.push(r), t++;
					}
				}
			} else {
				let s = {
					instancePath: p + "/changes",
					schemaPath: "#/properties/changes/type",
					keyword: "type",
					params: { type: "array" }
				};
				e === null ? e = [s] : e.push(s), t++;
			}
		}
		if (u.secret_writes !== void 0) {
			let n = u.secret_writes;
			if (Array.isArray(n)) {
				let s = n.length;
				for (let i = 0; i < s; i++) {
					let o = n[i];
					if (o && typeof o == "object" && !Array.isArray(o)) {
						if (o.address === void 0) {
							let r = {
								instancePath: p + "/secret_writes/" + i,
								schemaPath: "#/properties/secret_writes/items/required",
								keyword: "required",
								params: { missingProperty: "address" }
							};
							e === null ? e = [r] : e.push(r), t++;
						}
						if (o.field === void 0) {
							let r = {
								instancePath: p + "/secret_writes/" + i,
								schemaPath: "#/properties/secret_writes/items/required",
								keyword: "required",
								params: { missingProperty: "field" }
							};
							e === null ? e = [r] : e.push(r), t++;
						}
						if (o.variable === void 0) {
							let r = {
								instancePath: p + "/secret_writes/" + i,
								schemaPath: "#/properties/secret_writes/items/required",
								keyword: "required",
								params: { missingProperty: "variable" }
							};
							e === null ? e = [r] : e.push(r), t++;
						}
						if (o.status === void 0) {
							let r = {
								instancePath: p + "/secret_writes/" + i,
								schemaPath: "#/properties/secret_writes/items/required",
								keyword: "required",
								params: { missingProperty: "status" }
							};
							e === null ? e = [r] : e.push(r), t++;
						}
						if (o.write === void 0) {
							let r = {
								instancePath: p + "/secret_writes/" + i,
								schemaPath: "#/properties/secret_writes/items/required",
								keyword: "required",
								params: { missingProperty: "write" }
							};
							e === null ? e = [r] : e.push(r), t++;
						}
						if (o.address !== void 0 && typeof o.address != "string") {
							let r = {
								instancePath: p + "/secret_writes/" + i + "/address",
								schemaPath: "#/properties/secret_writes/items/properties/address/type",
								keyword: "type",
								params: { type: "string" }
							};
							e === null ? e = [r] : e.push(r), t++;
						}
						if (o.field !== void 0 && typeof o.field != "string") {
							let r = {
								instancePath: p + "/secret_writes/" + i + "/field",
								schemaPath: "#/properties/secret_writes/items/properties/field/type",
								keyword: "type",
								params: { type: "string" }
							};
							e === null ? e = [r] : e.push(r), t++;
						}
						if (o.variable !== void 0) {
							let r = o.variable;
							if (typeof r != "string" && r !== null) {
								let l = {
									instancePath: p + "/secret_writes/" + i + "/variable",
									schemaPath: "#/properties/secret_writes/items/properties/variable/type",
									keyword: "type",
									params: { type: f.properties.secret_writes.items.properties.variable.type }
								};
								e === null ? e = [l] : e.push(l), t++;
							}
						}
						if (o.status !== void 0) {
							let r = o.status;
							if (r !== "changed" && r !== "unchanged" && r !== "unknown" && r !== "unset") {
								let l = {
									instancePath: p + "/secret_writes/" + i + "/status",
									schemaPath: "#/properties/secret_writes/items/properties/status/enum",
									keyword: "enum",
									params: { allowedValues: f.properties.secret_writes.items.properties.status.enum }
								};
								e === null ? e = [l] : e.push(l), t++;
							}
						}
						if (o.write !== void 0 && typeof o.write != "boolean") {
							let r = {
								instancePath: p + "/secret_writes/" + i + "/write",
								schemaPath: "#/properties/secret_writes/items/properties/write/type",
								keyword: "type",
								params: { type: "boolean" }
							};
							e === null ? e = [r] : e.push(r), t++;
						}
					} else {
						let r = {
							instancePath: p + "/secret_writes/" + i,
							schemaPath: "#/properties/secret_writes/items/type",
							keyword: "type",
							params: { type: "object" }
						};
						e === null ? e = [r] : e.push(r), t++;
					}
				}
			} else {
				let s = {
					instancePath: p + "/secret_writes",
					schemaPath: "#/properties/secret_writes/type",
					keyword: "type",
					params: { type: "array" }
				};
				e === null ? e = [s] : e.push(s), t++;
			}
		}
		if (u.held !== void 0) {
			let n = u.held;
			if (Array.isArray(n)) {
				let s = n.length;
				for (let i = 0; i < s; i++) {
					let o = n[i];
					if (o && typeof o == "object" && !Array.isArray(o)) {
						if (o.address === void 0) {
							let r = {
								instancePath: p + "/held/" + i,
								schemaPath: "#/properties/held/items/required",
								keyword: "required",
								params: { missingProperty: "address" }
							};
							e === null ? e = [r] : e.push(r), t++;
						}
						if (o.kind === void 0) {
							let r = {
								instancePath: p + "/held/" + i,
								schemaPath: "#/properties/held/items/required",
								keyword: "required",
								params: { missingProperty: "kind" }
							};
							e === null ? e = [r] : e.push(r), t++;
						}
						if (o.id === void 0) {
							let r = {
								instancePath: p + "/held/" + i,
								schemaPath: "#/properties/held/items/required",
								keyword: "required",
								params: { missingProperty: "id" }
							};
							e === null ? e = [r] : e.push(r), t++;
						}
						if (o.why === void 0) {
							let r = {
								instancePath: p + "/held/" + i,
								schemaPath: "#/properties/held/items/required",
								keyword: "required",
								params: { missingProperty: "why" }
							};
							e === null ? e = [r] : e.push(r), t++;
						}
						if (o.would === void 0) {
							let r = {
								instancePath: p + "/held/" + i,
								schemaPath: "#/properties/held/items/required",
								keyword: "required",
								params: { missingProperty: "would" }
							};
							e === null ? e = [r] : e.push(r), t++;
						}
						if (o.message === void 0) {
							let r = {
								instancePath: p + "/held/" + i,
								schemaPath: "#/properties/held/items/required",
								keyword: "required",
								params: { missingProperty: "message" }
							};
							e === null ? e = [r] : e.push(r), t++;
						}
						if (o.place === void 0) {
							let r = {
								instancePath: p + "/held/" + i,
								schemaPath: "#/properties/held/items/required",
								keyword: "required",
								params: { missingProperty: "place" }
							};
							e === null ? e = [r] : e.push(r), t++;
						}
						if (o.leaves === void 0) {
							let r = {
								instancePath: p + "/held/" + i,
								schemaPath: "#/properties/held/items/required",
								keyword: "required",
								params: { missingProperty: "leaves" }
							};
							e === null ? e = [r] : e.push(r), t++;
						}
						if (o.remedies === void 0) {
							let r = {
								instancePath: p + "/held/" + i,
								schemaPath: "#/properties/held/items/required",
								keyword: "required",
								params: { missingProperty: "remedies" }
							};
							e === null ? e = [r] : e.push(r), t++;
						}
						if (o.address !== void 0 && typeof o.address != "string") {
							let r = {
								instancePath: p + "/held/" + i + "/address",
								schemaPath: "#/properties/held/items/properties/address/type",
								keyword: "type",
								params: { type: "string" }
							};
							e === null ? e = [r] : e.push(r), t++;
						}
						if (o.kind !== void 0 && typeof o.kind != "string") {
							let r = {
								instancePath: p + "/held/" + i + "/kind",
								schemaPath: "#/properties/held/items/properties/kind/type",
								keyword: "type",
								params: { type: "string" }
							};
							e === null ? e = [r] : e.push(r), t++;
						}
						if (o.id !== void 0) {
							let r = o.id;
							if ((typeof r != "number" || r % 1 || isNaN(r) || !isFinite(r)) && typeof r != "string" && r !== null) {
								let l = {
									instancePath: p + "/held/" + i + "/id",
									schemaPath: "#/properties/held/items/properties/id/type",
									keyword: "type",
									params: { type: f.properties.held.items.properties.id.type }
								};
								e === null ? e = [l] : e.push(l), t++;
							}
						}
						if (o.why !== void 0) {
							let r = o.why;
							if (r !== "takeover" && r !== "drift" && r !== "conflict" && r !== "gone" && r !== "undecided" && r !== "protected" && r !== "ambiguous" && r !== "unknown_launch" && r !== "dependency" && r !== "unconfirmed" && r !== "safeguard" && r !== "unreviewed" && r !== "rolled_back" && r !== "left_out" && r !== "renamed") {
								let l = {
									instancePath: p + "/held/" + i + "/why",
									schemaPath: "#/properties/held/items/properties/why/enum",
									keyword: "enum",
									params: { allowedValues: f.properties.held.items.properties.why.enum }
								};
								e === null ? e = [l] : e.push(l), t++;
							}
						}
						if (o.would !== void 0) {
							let r = o.would;
							if (r !== "create" && r !== "update" && r !== "replace" && r !== "delete" && r !== "launch" && r !== "adopt" && r !== "converge" && r !== "keep" && r !== "release" && r !== "forget") {
								let l = {
									instancePath: p + "/held/" + i + "/would",
									schemaPath: "#/properties/held/items/properties/would/enum",
									keyword: "enum",
									params: { allowedValues: f.properties.held.items.properties.would.enum }
								};
								e === null ? e = [l] : e.push(l), t++;
							}
						}
						if (o.message !== void 0 && typeof o.message != "string") {
							let r = {
								instancePath: p + "/held/" + i + "/message",
								schemaPath: "#/properties/held/items/properties/message/type",
								keyword: "type",
								params: { type: "string" }
							};
							e === null ? e = [r] : e.push(r), t++;
						}
						if (o.place !== void 0) {
							let r = o.place, l = t, d = !1, m = t;
							if (r && typeof r == "object" && !Array.isArray(r)) {
								if (r.file === void 0) {
									let a = {
										instancePath: p + "/held/" + i + "/place",
										schemaPath: "#/definitions/place/required",
										keyword: "required",
										params: { missingProperty: "file" }
									};
									e === null ? e = [a] : e.push(a), t++;
								}
								if (r.line === void 0) {
									let a = {
										instancePath: p + "/held/" + i + "/place",
										schemaPath: "#/definitions/place/required",
										keyword: "required",
										params: { missingProperty: "line" }
									};
									e === null ? e = [a] : e.push(a), t++;
								}
								if (r.column === void 0) {
									let a = {
										instancePath: p + "/held/" + i + "/place",
										schemaPath: "#/definitions/place/required",
										keyword: "required",
										params: { missingProperty: "column" }
									};
									e === null ? e = [a] : e.push(a), t++;
								}
								if (r.file !== void 0 && typeof r.file != "string") {
									let a = {
										instancePath: p + "/held/" + i + "/place/file",
										schemaPath: "#/definitions/place/properties/file/type",
										keyword: "type",
										params: { type: "string" }
									};
									e === null ? e = [a] : e.push(a), t++;
								}
								if (r.line !== void 0) {
									let a = r.line;
									if (typeof a != "number" || a % 1 || isNaN(a) || !isFinite(a)) {
										let y = {
											instancePath: p + "/held/" + i + "/place/line",
											schemaPath: "#/definitions/place/properties/line/type",
											keyword: "type",
											params: { type: "integer" }
										};
										e === null ? e = [y] : e.push(y), t++;
									}
									if (typeof a == "number" && isFinite(a) && (a < 1 || isNaN(a))) {
										let y = {
											instancePath: p + "/held/" + i + "/place/line",
											schemaPath: "#/definitions/place/properties/line/minimum",
											keyword: "minimum",
											params: {
												comparison: ">=",
												limit: 1
											}
										};
										e === null ? e = [y] : e.push(y), t++;
									}
								}
								if (r.column !== void 0) {
									let a = r.column;
									if (typeof a != "number" || a % 1 || isNaN(a) || !isFinite(a)) {
										let y = {
											instancePath: p + "/held/" + i + "/place/column",
											schemaPath: "#/definitions/place/properties/column/type",
											keyword: "type",
											params: { type: "integer" }
										};
										e === null ? e = [y] : e.push(y), t++;
									}
									if (typeof a == "number" && isFinite(a) && (a < 1 || isNaN(a))) {
										let y = {
											instancePath: p + "/held/" + i + "/place/column",
											schemaPath: "#/definitions/place/properties/column/minimum",
											keyword: "minimum",
											params: {
												comparison: ">=",
												limit: 1
											}
										};
										e === null ? e = [y] : e.push(y), t++;
									}
								}
							} else {
								let a = {
									instancePath: p + "/held/" + i + "/place",
									schemaPath: "#/definitions/place/type",
									keyword: "type",
									params: { type: "object" }
								};
								e === null ? e = [a] : e.push(a), t++;
							}
							var k = m === t;
							if (d ||= k, !d) {
								let a = t;
								if (r !== null) {
									let c = {
										instancePath: p + "/held/" + i + "/place",
										schemaPath: "#/properties/held/items/properties/place/anyOf/1/type",
										keyword: "type",
										params: { type: "null" }
									};
									e === null ? e = [c] : e.push(c), t++;
								}
								var k = a === t;
								d ||= k;
							}
							if (d) t = l, e !== null && (l ? e.length = l : e = null);
							else {
								let a = {
									instancePath: p + "/held/" + i + "/place",
									schemaPath: "#/properties/held/items/properties/place/anyOf",
									keyword: "anyOf",
									params: {}
								};
								e === null ? e = [a] : e.push(a), t++;
							}
						}
						if (o.leaves !== void 0) {
							let r = o.leaves;
							if (Array.isArray(r)) {
								let l = r.length;
								for (let d = 0; d < l; d++) {
									let m = r[d];
									if (m && typeof m == "object" && !Array.isArray(m)) {
										if (m.path === void 0) {
											let a = {
												instancePath: p + "/held/" + i + "/leaves/" + d,
												schemaPath: "#/properties/held/items/properties/leaves/items/required",
												keyword: "required",
												params: { missingProperty: "path" }
											};
											e === null ? e = [a] : e.push(a), t++;
										}
										if (m.path !== void 0 && typeof m.path != "string") {
											let a = {
												instancePath: p + "/held/" + i + "/leaves/" + d + "/path",
												schemaPath: "#/properties/held/items/properties/leaves/items/properties/path/type",
												keyword: "type",
												params: { type: "string" }
											};
											e === null ? e = [a] : e.push(a), t++;
										}
									} else {
										let a = {
											instancePath: p + "/held/" + i + "/leaves/" + d,
											schemaPath: "#/properties/held/items/properties/leaves/items/type",
											keyword: "type",
											params: { type: "object" }
										};
										e === null ? e = [a] : e.push(a), t++;
									}
								}
							} else {
								let l = {
									instancePath: p + "/held/" + i + "/leaves",
									schemaPath: "#/properties/held/items/properties/leaves/type",
									keyword: "type",
									params: { type: "array" }
								};
								e === null ? e = [l] : e.push(l), t++;
							}
						}
						if (o.remedies !== void 0) {
							let r = o.remedies;
							if (Array.isArray(r)) {
								let l = r.length;
								for (let d = 0; d < l; d++) {
									let m = r[d];
									if (m && typeof m == "object" && !Array.isArray(m)) {
										if (m.to === void 0) {
											let a = {
												instancePath: p + "/held/" + i + "/remedies/" + d,
												schemaPath: "#/properties/held/items/properties/remedies/items/required",
												keyword: "required",
												params: { missingProperty: "to" }
											};
											e === null ? e = [a] : e.push(a), t++;
										}
										if (m.type === void 0) {
											let a = {
												instancePath: p + "/held/" + i + "/remedies/" + d,
												schemaPath: "#/properties/held/items/properties/remedies/items/required",
												keyword: "required",
												params: { missingProperty: "type" }
											};
											e === null ? e = [a] : e.push(a), t++;
										}
										if (m.to !== void 0 && typeof m.to != "string") {
											let a = {
												instancePath: p + "/held/" + i + "/remedies/" + d + "/to",
												schemaPath: "#/properties/held/items/properties/remedies/items/properties/to/type",
												keyword: "type",
												params: { type: "string" }
											};
											e === null ? e = [a] : e.push(a), t++;
										}
										if (m.type !== void 0 && typeof m.type != "string") {
											let a = {
												instancePath: p + "/held/" + i + "/remedies/" + d + "/type",
												schemaPath: "#/properties/held/items/properties/remedies/items/properties/type/type",
												keyword: "type",
												params: { type: "string" }
											};
											e === null ? e = [a] : e.push(a), t++;
										}
										if (m.argv !== void 0) {
											let a = m.argv;
											if (Array.isArray(a)) {
												let y = a.length;
												for (let c = 0; c < y; c++) if (typeof a[c] != "string") {
													let b = {
														instancePath: p + "/held/" + i + "/remedies/" + d + "/argv/" + c,
														schemaPath: "#/properties/held/items/properties/remedies/items/properties/argv/items/type",
														keyword: "type",
														params: { type: "string" }
													};
													e === null ? e = [b] : e.push(b), t++;
												}
											} else {
												let y = {
													instancePath: p + "/held/" + i + "/remedies/" + d + "/argv",
													schemaPath: "#/properties/held/items/properties/remedies/items/properties/argv/type",
													keyword: "type",
													params: { type: "array" }
												};
												e === null ? e = [y] : e.push(y), t++;
											}
										}
									} else {
										let a = {
											instancePath: p + "/held/" + i + "/remedies/" + d,
											schemaPath: "#/properties/held/items/properties/remedies/items/type",
											keyword: "type",
											params: { type: "object" }
										};
										e === null ? e = [a] : e.push(a), t++;
									}
								}
							} else {
								let l = {
									instancePath: p + "/held/" + i + "/remedies",
									schemaPath: "#/properties/held/items/properties/remedies/type",
									keyword: "type",
									params: { type: "array" }
								};
								e === null ? e = [l] : e.push(l), t++;
							}
						}
						if (o.edit !== void 0) {
							let r = o.edit;
							if (typeof r != "string" && r !== null) {
								let l = {
									instancePath: p + "/held/" + i + "/edit",
									schemaPath: "#/properties/held/items/properties/edit/type",
									keyword: "type",
									params: { type: f.properties.held.items.properties.edit.type }
								};
								e === null ? e = [l] : e.push(l), t++;
							}
						}
					} else {
						let r = {
							instancePath: p + "/held/" + i,
							schemaPath: "#/properties/held/items/type",
							keyword: "type",
							params: { type: "object" }
						};
						e === null ? e = [r] : e.push(r), t++;
					}
				}
			} else {
				let s = {
					instancePath: p + "/held",
					schemaPath: "#/properties/held/type",
					keyword: "type",
					params: { type: "array" }
				};
				e === null ? e = [s] : e.push(s), t++;
			}
		}
		if (u.unreadable !== void 0) {
			let n = u.unreadable;
			if (Array.isArray(n)) {
				let s = n.length;
				for (let i = 0; i < s; i++) {
					let o = n[i];
					if (o && typeof o == "object" && !Array.isArray(o)) {
						if (o.address === void 0) {
							let r = {
								instancePath: p + "/unreadable/" + i,
								schemaPath: "#/properties/unreadable/items/required",
								keyword: "required",
								params: { missingProperty: "address" }
							};
							e === null ? e = [r] : e.push(r), t++;
						}
						if (o.message === void 0) {
							let r = {
								instancePath: p + "/unreadable/" + i,
								schemaPath: "#/properties/unreadable/items/required",
								keyword: "required",
								params: { missingProperty: "message" }
							};
							e === null ? e = [r] : e.push(r), t++;
						}
						if (o.address !== void 0 && typeof o.address != "string") {
							let r = {
								instancePath: p + "/unreadable/" + i + "/address",
								schemaPath: "#/properties/unreadable/items/properties/address/type",
								keyword: "type",
								params: { type: "string" }
							};
							e === null ? e = [r] : e.push(r), t++;
						}
						if (o.message !== void 0 && typeof o.message != "string") {
							let r = {
								instancePath: p + "/unreadable/" + i + "/message",
								schemaPath: "#/properties/unreadable/items/properties/message/type",
								keyword: "type",
								params: { type: "string" }
							};
							e === null ? e = [r] : e.push(r), t++;
						}
					} else {
						let r = {
							instancePath: p + "/unreadable/" + i,
							schemaPath: "#/properties/unreadable/items/type",
							keyword: "type",
							params: { type: "object" }
						};
						e === null ? e = [r] : e.push(r), t++;
					}
				}
			} else {
				let s = {
					instancePath: p + "/unreadable",
					schemaPath: "#/properties/unreadable/type",
					keyword: "type",
					params: { type: "array" }
				};
				e === null ? e = [s] : e.push(s), t++;
			}
		}
		if (u.diagnostics !== void 0) {
			let n = u.diagnostics;
			if (Array.isArray(n)) {
				let s = n.length;
				for (let i = 0; i < s; i++) {
					let o = n[i];
					if (o && typeof o == "object" && !Array.isArray(o)) {
						if (o.code === void 0) {
							let r = {
								instancePath: p + "/diagnostics/" + i,
								schemaPath: "#/properties/diagnostics/items/required",
								keyword: "required",
								params: { missingProperty: "code" }
							};
							e === null ? e = [r] : e.push(r), t++;
						}
						if (o.severity === void 0) {
							let r = {
								instancePath: p + "/diagnostics/" + i,
								schemaPath: "#/properties/diagnostics/items/required",
								keyword: "required",
								params: { missingProperty: "severity" }
							};
							e === null ? e = [r] : e.push(r), t++;
						}
						if (o.message === void 0) {
							let r = {
								instancePath: p + "/diagnostics/" + i,
								schemaPath: "#/properties/diagnostics/items/required",
								keyword: "required",
								params: { missingProperty: "message" }
							};
							e === null ? e = [r] : e.push(r), t++;
						}
						if (o.address === void 0) {
							let r = {
								instancePath: p + "/diagnostics/" + i,
								schemaPath: "#/properties/diagnostics/items/required",
								keyword: "required",
								params: { missingProperty: "address" }
							};
							e === null ? e = [r] : e.push(r), t++;
						}
						if (o.place === void 0) {
							let r = {
								instancePath: p + "/diagnostics/" + i,
								schemaPath: "#/properties/diagnostics/items/required",
								keyword: "required",
								params: { missingProperty: "place" }
							};
							e === null ? e = [r] : e.push(r), t++;
						}
						if (o.remedy === void 0) {
							let r = {
								instancePath: p + "/diagnostics/" + i,
								schemaPath: "#/properties/diagnostics/items/required",
								keyword: "required",
								params: { missingProperty: "remedy" }
							};
							e === null ? e = [r] : e.push(r), t++;
						}
						if (o.code !== void 0 && typeof o.code != "string") {
							let r = {
								instancePath: p + "/diagnostics/" + i + "/code",
								schemaPath: "#/properties/diagnostics/items/properties/code/type",
								keyword: "type",
								params: { type: "string" }
							};
							e === null ? e = [r] : e.push(r), t++;
						}
						if (o.severity !== void 0) {
							let r = o.severity;
							if (r !== "error" && r !== "warning" && r !== "note") {
								let l = {
									instancePath: p + "/diagnostics/" + i + "/severity",
									schemaPath: "#/properties/diagnostics/items/properties/severity/enum",
									keyword: "enum",
									params: { allowedValues: f.properties.diagnostics.items.properties.severity.enum }
								};
								e === null ? e = [l] : e.push(l), t++;
							}
						}
						if (o.message !== void 0 && typeof o.message != "string") {
							let r = {
								instancePath: p + "/diagnostics/" + i + "/message",
								schemaPath: "#/properties/diagnostics/items/properties/message/type",
								keyword: "type",
								params: { type: "string" }
							};
							e === null ? e = [r] : e.push(r), t++;
						}
						if (o.address !== void 0) {
							let r = o.address;
							if (typeof r != "string" && r !== null) {
								let l = {
									instancePath: p + "/diagnostics/" + i + "/address",
									schemaPath: "#/properties/diagnostics/items/properties/address/type",
									keyword: "type",
									params: { type: f.properties.diagnostics.items.properties.address.type }
								};
								e === null ? e = [l] : e.push(l), t++;
							}
						}
						if (o.place !== void 0) {
							let r = o.place, l = t, d = !1, m = t;
							if (r && typeof r == "object" && !Array.isArray(r)) {
								if (r.file === void 0) {
									let a = {
										instancePath: p + "/diagnostics/" + i + "/place",
										schemaPath: "#/definitions/place/required",
										keyword: "required",
										params: { missingProperty: "file" }
									};
									e === null ? e = [a] : e.push(a), t++;
								}
								if (r.line === void 0) {
									let a = {
										instancePath: p + "/diagnostics/" + i + "/place",
										schemaPath: "#/definitions/place/required",
										keyword: "required",
										params: { missingProperty: "line" }
									};
									e === null ? e = [a] : e.push(a), t++;
								}
								if (r.column === void 0) {
									let a = {
										instancePath: p + "/diagnostics/" + i + "/place",
										schemaPath: "#/definitions/place/required",
										keyword: "required",
										params: { missingProperty: "column" }
									};
									e === null ? e = [a] : e.push(a), t++;
								}
								if (r.file !== void 0 && typeof r.file != "string") {
									let a = {
										instancePath: p + "/diagnostics/" + i + "/place/file",
										schemaPath: "#/definitions/place/properties/file/type",
										keyword: "type",
										params: { type: "string" }
									};
									e === null ? e = [a] : e.push(a), t++;
								}
								if (r.line !== void 0) {
									let a = r.line;
									if (typeof a != "number" || a % 1 || isNaN(a) || !isFinite(a)) {
										let y = {
											instancePath: p + "/diagnostics/" + i + "/place/line",
											schemaPath: "#/definitions/place/properties/line/type",
											keyword: "type",
											params: { type: "integer" }
										};
										e === null ? e = [y] : e.push(y), t++;
									}
									if (typeof a == "number" && isFinite(a) && (a < 1 || isNaN(a))) {
										let y = {
											instancePath: p + "/diagnostics/" + i + "/place/line",
											schemaPath: "#/definitions/place/properties/line/minimum",
											keyword: "minimum",
											params: {
												comparison: ">=",
												limit: 1
											}
										};
										e === null ? e = [y] : e.push(y), t++;
									}
								}
								if (r.column !== void 0) {
									let a = r.column;
									if (typeof a != "number" || a % 1 || isNaN(a) || !isFinite(a)) {
										let y = {
											instancePath: p + "/diagnostics/" + i + "/place/column",
											schemaPath: "#/definitions/place/properties/column/type",
											keyword: "type",
											params: { type: "integer" }
										};
										e === null ? e = [y] : e.push(y), t++;
									}
									if (typeof a == "number" && isFinite(a) && (a < 1 || isNaN(a))) {
										let y = {
											instancePath: p + "/diagnostics/" + i + "/place/column",
											schemaPath: "#/definitions/place/properties/column/minimum",
											keyword: "minimum",
											params: {
												comparison: ">=",
												limit: 1
											}
										};
										e === null ? e = [y] : e.push(y), t++;
									}
								}
							} else {
								let a = {
									instancePath: p + "/diagnostics/" + i + "/place",
									schemaPath: "#/definitions/place/type",
									keyword: "type",
									params: { type: "object" }
								};
								e === null ? e = [a] : e.push(a), t++;
							}
							var q = m === t;
							if (d ||= q, !d) {
								let a = t;
								if (r !== null) {
									let c = {
										instancePath: p + "/diagnostics/" + i + "/place",
										schemaPath: "#/properties/diagnostics/items/properties/place/anyOf/1/type",
										keyword: "type",
										params: { type: "null" }
									};
									e === null ? e = [c] : e.push(c), t++;
								}
								var q = a === t;
								d ||= q;
							}
							if (d) t = l, e !== null && (l ? e.length = l : e = null);
							else {
								let a = {
									instancePath: p + "/diagnostics/" + i + "/place",
									schemaPath: "#/properties/diagnostics/items/properties/place/anyOf",
									keyword: "anyOf",
									params: {}
								};
								e === null ? e = [a] : e.push(a), t++;
							}
						}
						if (o.remedy !== void 0) {
							let r = o.remedy;
							if (typeof r != "string" && r !== null) {
								let l = {
									instancePath: p + "/diagnostics/" + i + "/remedy",
									schemaPath: "#/properties/diagnostics/items/properties/remedy/type",
									keyword: "type",
									params: { type: f.properties.diagnostics.items.properties.remedy.type }
								};
								e === null ? e = [l] : e.push(l), t++;
							}
						}
						if (o.argv !== void 0) {
							let r = o.argv;
							if (Array.isArray(r)) {
								let l = r.length;
								for (let d = 0; d < l; d++) if (typeof r[d] != "string") {
									let m = {
										instancePath: p + "/diagnostics/" + i + "/argv/" + d,
										schemaPath: "#/properties/diagnostics/items/properties/argv/items/type",
										keyword: "type",
										params: { type: "string" }
									};
									e === null ? e = [m] : e.push(m), t++;
								}
							} else {
								let l = {
									instancePath: p + "/diagnostics/" + i + "/argv",
									schemaPath: "#/properties/diagnostics/items/properties/argv/type",
									keyword: "type",
									params: { type: "array" }
								};
								e === null ? e = [l] : e.push(l), t++;
							}
						}
					} else {
						let r = {
							instancePath: p + "/diagnostics/" + i,
							schemaPath: "#/properties/diagnostics/items/type",
							keyword: "type",
							params: { type: "object" }
						};
						e === null ? e = [r] : e.push(r), t++;
					}
				}
			} else {
				let s = {
					instancePath: p + "/diagnostics",
					schemaPath: "#/properties/diagnostics/type",
					keyword: "type",
					params: { type: "array" }
				};
				e === null ? e = [s] : e.push(s), t++;
			}
		}
		if (u.summary !== void 0) {
			let n = u.summary;
			if (n && typeof n == "object" && !Array.isArray(n)) {
				if (n.create === void 0) {
					let s = {
						instancePath: p + "/summary",
						schemaPath: "#/properties/summary/required",
						keyword: "required",
						params: { missingProperty: "create" }
					};
					e === null ? e = [s] : e.push(s), t++;
				}
				if (n.update === void 0) {
					let s = {
						instancePath: p + "/summary",
						schemaPath: "#/properties/summary/required",
						keyword: "required",
						params: { missingProperty: "update" }
					};
					e === null ? e = [s] : e.push(s), t++;
				}
				if (n.replace === void 0) {
					let s = {
						instancePath: p + "/summary",
						schemaPath: "#/properties/summary/required",
						keyword: "required",
						params: { missingProperty: "replace" }
					};
					e === null ? e = [s] : e.push(s), t++;
				}
				if (n.delete === void 0) {
					let s = {
						instancePath: p + "/summary",
						schemaPath: "#/properties/summary/required",
						keyword: "required",
						params: { missingProperty: "delete" }
					};
					e === null ? e = [s] : e.push(s), t++;
				}
				if (n.launch === void 0) {
					let s = {
						instancePath: p + "/summary",
						schemaPath: "#/properties/summary/required",
						keyword: "required",
						params: { missingProperty: "launch" }
					};
					e === null ? e = [s] : e.push(s), t++;
				}
				if (n.adopt === void 0) {
					let s = {
						instancePath: p + "/summary",
						schemaPath: "#/properties/summary/required",
						keyword: "required",
						params: { missingProperty: "adopt" }
					};
					e === null ? e = [s] : e.push(s), t++;
				}
				if (n.converge === void 0) {
					let s = {
						instancePath: p + "/summary",
						schemaPath: "#/properties/summary/required",
						keyword: "required",
						params: { missingProperty: "converge" }
					};
					e === null ? e = [s] : e.push(s), t++;
				}
				if (n.keep === void 0) {
					let s = {
						instancePath: p + "/summary",
						schemaPath: "#/properties/summary/required",
						keyword: "required",
						params: { missingProperty: "keep" }
					};
					e === null ? e = [s] : e.push(s), t++;
				}
				if (n.release === void 0) {
					let s = {
						instancePath: p + "/summary",
						schemaPath: "#/properties/summary/required",
						keyword: "required",
						params: { missingProperty: "release" }
					};
					e === null ? e = [s] : e.push(s), t++;
				}
				if (n.forget === void 0) {
					let s = {
						instancePath: p + "/summary",
						schemaPath: "#/properties/summary/required",
						keyword: "required",
						params: { missingProperty: "forget" }
					};
					e === null ? e = [s] : e.push(s), t++;
				}
				if (n.held === void 0) {
					let s = {
						instancePath: p + "/summary",
						schemaPath: "#/properties/summary/required",
						keyword: "required",
						params: { missingProperty: "held" }
					};
					e === null ? e = [s] : e.push(s), t++;
				}
				if (n.unchanged === void 0) {
					let s = {
						instancePath: p + "/summary",
						schemaPath: "#/properties/summary/required",
						keyword: "required",
						params: { missingProperty: "unchanged" }
					};
					e === null ? e = [s] : e.push(s), t++;
				}
				if (n.unreadable === void 0) {
					let s = {
						instancePath: p + "/summary",
						schemaPath: "#/properties/summary/required",
						keyword: "required",
						params: { missingProperty: "unreadable" }
					};
					e === null ? e = [s] : e.push(s), t++;
				}
				if (n.errors === void 0) {
					let s = {
						instancePath: p + "/summary",
						schemaPath: "#/properties/summary/required",
						keyword: "required",
						params: { missingProperty: "errors" }
					};
					e === null ? e = [s] : e.push(s), t++;
				}
				if (n.warnings === void 0) {
					let s = {
						instancePath: p + "/summary",
						schemaPath: "#/properties/summary/required",
						keyword: "required",
						params: { missingProperty: "warnings" }
					};
					e === null ? e = [s] : e.push(s), t++;
				}
				if (n.create !== void 0) {
					let s = n.create;
					if (typeof s != "number" || s % 1 || isNaN(s) || !isFinite(s)) {
						let i = {
							instancePath: p + "/summary/create",
							schemaPath: "#/properties/summary/properties/create/type",
							keyword: "type",
							params: { type: "integer" }
						};
						e === null ? e = [i] : e.push(i), t++;
					}
					if (typeof s == "number" && isFinite(s) && (s < 0 || isNaN(s))) {
						let i = {
							instancePath: p + "/summary/create",
							schemaPath: "#/properties/summary/properties/create/minimum",
							keyword: "minimum",
							params: {
								comparison: ">=",
								limit: 0
							}
						};
						e === null ? e = [i] : e.push(i), t++;
					}
				}
				if (n.update !== void 0) {
					let s = n.update;
					if (typeof s != "number" || s % 1 || isNaN(s) || !isFinite(s)) {
						let i = {
							instancePath: p + "/summary/update",
							schemaPath: "#/properties/summary/properties/update/type",
							keyword: "type",
							params: { type: "integer" }
						};
						e === null ? e = [i] : e.push(i), t++;
					}
					if (typeof s == "number" && isFinite(s) && (s < 0 || isNaN(s))) {
						let i = {
							instancePath: p + "/summary/update",
							schemaPath: "#/properties/summary/properties/update/minimum",
							keyword: "minimum",
							params: {
								comparison: ">=",
								limit: 0
							}
						};
						e === null ? e = [i] : e.push(i), t++;
					}
				}
				if (n.replace !== void 0) {
					let s = n.replace;
					if (typeof s != "number" || s % 1 || isNaN(s) || !isFinite(s)) {
						let i = {
							instancePath: p + "/summary/replace",
							schemaPath: "#/properties/summary/properties/replace/type",
							keyword: "type",
							params: { type: "integer" }
						};
						e === null ? e = [i] : e.push(i), t++;
					}
					if (typeof s == "number" && isFinite(s) && (s < 0 || isNaN(s))) {
						let i = {
							instancePath: p + "/summary/replace",
							schemaPath: "#/properties/summary/properties/replace/minimum",
							keyword: "minimum",
							params: {
								comparison: ">=",
								limit: 0
							}
						};
						e === null ? e = [i] : e.push(i), t++;
					}
				}
				if (n.delete !== void 0) {
					let s = n.delete;
					if (typeof s != "number" || s % 1 || isNaN(s) || !isFinite(s)) {
						let i = {
							instancePath: p + "/summary/delete",
							schemaPath: "#/properties/summary/properties/delete/type",
							keyword: "type",
							params: { type: "integer" }
						};
						e === null ? e = [i] : e.push(i), t++;
					}
					if (typeof s == "number" && isFinite(s) && (s < 0 || isNaN(s))) {
						let i = {
							instancePath: p + "/summary/delete",
							schemaPath: "#/properties/summary/properties/delete/minimum",
							keyword: "minimum",
							params: {
								comparison: ">=",
								limit: 0
							}
						};
						e === null ? e = [i] : e.push(i), t++;
					}
				}
				if (n.launch !== void 0) {
					let s = n.launch;
					if (typeof s != "number" || s % 1 || isNaN(s) || !isFinite(s)) {
						let i = {
							instancePath: p + "/summary/launch",
							schemaPath: "#/properties/summary/properties/launch/type",
							keyword: "type",
							params: { type: "integer" }
						};
						e === null ? e = [i] : e.push(i), t++;
					}
					if (typeof s == "number" && isFinite(s) && (s < 0 || isNaN(s))) {
						let i = {
							instancePath: p + "/summary/launch",
							schemaPath: "#/properties/summary/properties/launch/minimum",
							keyword: "minimum",
							params: {
								comparison: ">=",
								limit: 0
							}
						};
						e === null ? e = [i] : e.push(i), t++;
					}
				}
				if (n.adopt !== void 0) {
					let s = n.adopt;
					if (typeof s != "number" || s % 1 || isNaN(s) || !isFinite(s)) {
						let i = {
							instancePath: p + "/summary/adopt",
							schemaPath: "#/properties/summary/properties/adopt/type",
							keyword: "type",
							params: { type: "integer" }
						};
						e === null ? e = [i] : e.push(i), t++;
					}
					if (typeof s == "number" && isFinite(s) && (s < 0 || isNaN(s))) {
						let i = {
							instancePath: p + "/summary/adopt",
							schemaPath: "#/properties/summary/properties/adopt/minimum",
							keyword: "minimum",
							params: {
								comparison: ">=",
								limit: 0
							}
						};
						e === null ? e = [i] : e.push(i), t++;
					}
				}
				if (n.converge !== void 0) {
					let s = n.converge;
					if (typeof s != "number" || s % 1 || isNaN(s) || !isFinite(s)) {
						let i = {
							instancePath: p + "/summary/converge",
							schemaPath: "#/properties/summary/properties/converge/type",
							keyword: "type",
							params: { type: "integer" }
						};
						e === null ? e = [i] : e.push(i), t++;
					}
					if (typeof s == "number" && isFinite(s) && (s < 0 || isNaN(s))) {
						let i = {
							instancePath: p + "/summary/converge",
							schemaPath: "#/properties/summary/properties/converge/minimum",
							keyword: "minimum",
							params: {
								comparison: ">=",
								limit: 0
							}
						};
						e === null ? e = [i] : e.push(i), t++;
					}
				}
				if (n.keep !== void 0) {
					let s = n.keep;
					if (typeof s != "number" || s % 1 || isNaN(s) || !isFinite(s)) {
						let i = {
							instancePath: p + "/summary/keep",
							schemaPath: "#/properties/summary/properties/keep/type",
							keyword: "type",
							params: { type: "integer" }
						};
						e === null ? e = [i] : e.push(i), t++;
					}
					if (typeof s == "number" && isFinite(s) && (s < 0 || isNaN(s))) {
						let i = {
							instancePath: p + "/summary/keep",
							schemaPath: "#/properties/summary/properties/keep/minimum",
							keyword: "minimum",
							params: {
								comparison: ">=",
								limit: 0
							}
						};
						e === null ? e = [i] : e.push(i), t++;
					}
				}
				if (n.release !== void 0) {
					let s = n.release;
					if (typeof s != "number" || s % 1 || isNaN(s) || !isFinite(s)) {
						let i = {
							instancePath: p + "/summary/release",
							schemaPath: "#/properties/summary/properties/release/type",
							keyword: "type",
							params: { type: "integer" }
						};
						e === null ? e = [i] : e.push(i), t++;
					}
					if (typeof s == "number" && isFinite(s) && (s < 0 || isNaN(s))) {
						let i = {
							instancePath: p + "/summary/release",
							schemaPath: "#/properties/summary/properties/release/minimum",
							keyword: "minimum",
							params: {
								comparison: ">=",
								limit: 0
							}
						};
						e === null ? e = [i] : e.push(i), t++;
					}
				}
				if (n.forget !== void 0) {
					let s = n.forget;
					if (typeof s != "number" || s % 1 || isNaN(s) || !isFinite(s)) {
						let i = {
							instancePath: p + "/summary/forget",
							schemaPath: "#/properties/summary/properties/forget/type",
							keyword: "type",
							params: { type: "integer" }
						};
						e === null ? e = [i] : e.push(i), t++;
					}
					if (typeof s == "number" && isFinite(s) && (s < 0 || isNaN(s))) {
						let i = {
							instancePath: p + "/summary/forget",
							schemaPath: "#/properties/summary/properties/forget/minimum",
							keyword: "minimum",
							params: {
								comparison: ">=",
								limit: 0
							}
						};
						e === null ? e = [i] : e.push(i), t++;
					}
				}
				if (n.held !== void 0) {
					let s = n.held;
					if (typeof s != "number" || s % 1 || isNaN(s) || !isFinite(s)) {
						let i = {
							instancePath: p + "/summary/held",
							schemaPath: "#/properties/summary/properties/held/type",
							keyword: "type",
							params: { type: "integer" }
						};
						e === null ? e = [i] : e.push(i), t++;
					}
					if (typeof s == "number" && isFinite(s) && (s < 0 || isNaN(s))) {
						let i = {
							instancePath: p + "/summary/held",
							schemaPath: "#/properties/summary/properties/held/minimum",
							keyword: "minimum",
							params: {
								comparison: ">=",
								limit: 0
							}
						};
						e === null ? e = [i] : e.push(i), t++;
					}
				}
				if (n.unchanged !== void 0) {
					let s = n.unchanged;
					if (typeof s != "number" || s % 1 || isNaN(s) || !isFinite(s)) {
						let i = {
							instancePath: p + "/summary/unchanged",
							schemaPath: "#/properties/summary/properties/unchanged/type",
							keyword: "type",
							params: { type: "integer" }
						};
						e === null ? e = [i] : e.push(i), t++;
					}
					if (typeof s == "number" && isFinite(s) && (s < 0 || isNaN(s))) {
						let i = {
							instancePath: p + "/summary/unchanged",
							schemaPath: "#/properties/summary/properties/unchanged/minimum",
							keyword: "minimum",
							params: {
								comparison: ">=",
								limit: 0
							}
						};
						e === null ? e = [i] : e.push(i), t++;
					}
				}
				if (n.unreadable !== void 0) {
					let s = n.unreadable;
					if (typeof s != "number" || s % 1 || isNaN(s) || !isFinite(s)) {
						let i = {
							instancePath: p + "/summary/unreadable",
							schemaPath: "#/properties/summary/properties/unreadable/type",
							keyword: "type",
							params: { type: "integer" }
						};
						e === null ? e = [i] : e.push(i), t++;
					}
					if (typeof s == "number" && isFinite(s) && (s < 0 || isNaN(s))) {
						let i = {
							instancePath: p + "/summary/unreadable",
							schemaPath: "#/properties/summary/properties/unreadable/minimum",
							keyword: "minimum",
							params: {
								comparison: ">=",
								limit: 0
							}
						};
						e === null ? e = [i] : e.push(i), t++;
					}
				}
				if (n.errors !== void 0) {
					let s = n.errors;
					if (typeof s != "number" || s % 1 || isNaN(s) || !isFinite(s)) {
						let i = {
							instancePath: p + "/summary/errors",
							schemaPath: "#/properties/summary/properties/errors/type",
							keyword: "type",
							params: { type: "integer" }
						};
						e === null ? e = [i] : e.push(i), t++;
					}
					if (typeof s == "number" && isFinite(s) && (s < 0 || isNaN(s))) {
						let i = {
							instancePath: p + "/summary/errors",
							schemaPath: "#/properties/summary/properties/errors/minimum",
							keyword: "minimum",
							params: {
								comparison: ">=",
								limit: 0
							}
						};
						e === null ? e = [i] : e.push(i), t++;
					}
				}
				if (n.warnings !== void 0) {
					let s = n.warnings;
					if (typeof s != "number" || s % 1 || isNaN(s) || !isFinite(s)) {
						let i = {
							instancePath: p + "/summary/warnings",
							schemaPath: "#/properties/summary/properties/warnings/type",
							keyword: "type",
							params: { type: "integer" }
						};
						e === null ? e = [i] : e.push(i), t++;
					}
					if (typeof s == "number" && isFinite(s) && (s < 0 || isNaN(s))) {
						let i = {
							instancePath: p + "/summary/warnings",
							schemaPath: "#/properties/summary/properties/warnings/minimum",
							keyword: "minimum",
							params: {
								comparison: ">=",
								limit: 0
							}
						};
						e === null ? e = [i] : e.push(i), t++;
					}
				}
			} else {
				let s = {
					instancePath: p + "/summary",
					schemaPath: "#/properties/summary/type",
					keyword: "type",
					params: { type: "object" }
				};
				e === null ? e = [s] : e.push(s), t++;
			}
		}
		if (u.plan_digest !== void 0) {
			let n = u.plan_digest;
			if (typeof n == "string") {
				if (!g.test(n)) {
					let s = {
						instancePath: p + "/plan_digest",
						schemaPath: "#/properties/plan_digest/pattern",
						keyword: "pattern",
						params: { pattern: "^[0-9a-f]+$" }
					};
					e === null ? e = [s] : e.push(s), t++;
				}
			} else {
				let s = {
					instancePath: p + "/plan_digest",
					schemaPath: "#/properties/plan_digest/type",
					keyword: "type",
					params: { type: "string" }
				};
				e === null ? e = [s] : e.push(s), t++;
			}
		}
		if (u.content_digest !== void 0) {
			let n = u.content_digest;
			if (typeof n == "string") {
				if (!g.test(n)) {
					let s = {
						instancePath: p + "/content_digest",
						schemaPath: "#/properties/content_digest/pattern",
						keyword: "pattern",
						params: { pattern: "^[0-9a-f]+$" }
					};
					e === null ? e = [s] : e.push(s), t++;
				}
			} else {
				let s = {
					instancePath: p + "/content_digest",
					schemaPath: "#/properties/content_digest/type",
					keyword: "type",
					params: { type: "string" }
				};
				e === null ? e = [s] : e.push(s), t++;
			}
		}
	} else {
		let n = {
			instancePath: p,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" }
		};
		e === null ? e = [n] : e.push(n), t++;
	}
	return v.errors = e, t === 0;
}
var V = {
	plan: F,
	planOfProvider: x
};
// build/plan/saved/saved-codes.js
const SAVED_CODES = {
	unreadable: require_codes.r("PS9110", "The file that `apply --plan` names cannot be read."),
	notJson: require_codes.r("PS9111", "The file that `apply --plan` names is not valid JSON."),
	notPlan: require_codes.r("PS9112", "The file that `apply --plan` names is not a plan of pipelines-sync."),
	version: require_codes.s("PS9113", "A saved plan has an unsupported format version."),
	edited: require_codes.s("PS9114", "A saved plan was edited after it was saved."),
	target: require_codes.s("PS9115", "A saved plan is for another target."),
	binding: require_codes.s("PS9116", "A saved plan is for another {account}, platform or namespace."),
	noLedger: require_codes.s("PS9117", "A saved plan was made without the ledger."),
	errors: require_codes.s("PS9118", "A saved plan contains errors."),
	stale: require_codes.s("PS9119", "A saved plan is stale; each change is listed with what differs."),
	flags: require_codes.r("PS9120", "A flag that decides what to plan was combined with `apply --plan`."),
	ledgerGone: require_codes.s("PS9121", "The ledger of a saved plan no longer exists."),
	waiting: require_codes.o("PS9122", "Other changes are waiting that are not in the saved plan; they are not made.")
}, AGAIN = "Save a new plan.";
function readSavedPlan(file, bytes) {
	let value;
	try {
		value = JSON.parse(new TextDecoder("utf-8", { fatal: !0 }).decode(bytes));
	} catch {
		let found = require_config.p("plan.json", bytes).findings.find((one) => one.severity === "error");
		throw new require_finding.t(SAVED_CODES.notJson.code, `${at(file, found?.place)} is not valid JSON${found === void 0 ? "." : `: ${found.message}`}`, AGAIN, 1, require_finding.m("plan", "--out", file));
	}
	let format = checkVersion(file, value);
	checkShape(file, value, bytes, format);
	let plan = value;
	return checkContent(file, plan, format), checkUse(file, plan), plan.account === void 0 || format === "1.1" ? plan : {
		...plan,
		org_id: plan.account.id
	};
}
const FORMATS = ["1.1", "2.0"];
function checkVersion(file, value) {
	let version = require_json.o(value) ? value.format_version : void 0;
	if (typeof version != "string" || !/^\d+\.\d+$/.test(version)) throw new require_finding.t(SAVED_CODES.notPlan.code, `${at(file, START)} is not a plan of pipelines-sync: format_version is missing.`, AGAIN, 1, require_finding.m("plan", "--out", file));
	let known = FORMATS.find((format) => majorOf(format) === majorOf(version));
	if (known !== void 0) return known;
	throw new require_finding.t(SAVED_CODES.version.code, `The plan in ${file} has format ${version}, but this version applies only ${FORMATS.map((format) => `${majorOf(format)}.x`).join(" and ")}. Nothing was changed.`, "Apply it with the version that made it, or plan again with this one.", 3);
}
function majorOf(version) {
	return Number(version.split(".", 1)[0]);
}
function checkShape(file, value, bytes, format) {
	let validate = format === "1.1" ? V.plan : V.planOfProvider;
	if (validate === void 0) throw TypeError("the generated validators hold none for plans");
	if (validate(value)) return;
	let [first, ...more] = validate.errors ?? [];
	if (first === void 0) return;
	let root = require_config.p("plan.json", bytes).document?.root, path = require_source_node.s(root, first.instancePath), place = root === void 0 ? void 0 : require_source_node.a(root, path).node.place, where = require_sync_forms.f(path) || "the plan", what = first.keyword === "required" ? `has no ${String(first.params.missingProperty)}` : "is invalid", rest = more.length === 0 ? "" : `, and ${more.length} more`;
	throw new require_finding.t(SAVED_CODES.notPlan.code, `${at(file, place)} is not an applicable plan of pipelines-sync: ${where} ${what}${rest}.`, AGAIN, 1, require_finding.m("plan", "--out", file));
}
function checkContent(file, plan, format) {
	let isWhole = require_held_words.l(plan) === plan.content_digest, edited = plan.changes.find((change) => require_plan_target.A(change, plan.secret_writes) !== change.digest), isNewer = Number(plan.format_version.split(".")[1]) > Number(format.split(".")[1]);
	if (isWhole && (edited === void 0 || isNewer)) return;
	let where = edited === void 0 || isNewer ? "" : ` (the change of ${edited.address} differs)`;
	throw new require_finding.t(SAVED_CODES.edited.code, `The plan in ${file} was edited after it was saved${where}. Nothing was changed.`, "Plan again; to apply only a part, plan with --only.", 3);
}
function checkUse(file, plan) {
	if (plan.ledger.state === "ignored") throw new require_finding.t(SAVED_CODES.noLedger.code, `The plan in ${file} was made without the ledger, so it cannot be applied.`, "Plan again without --no-ledger.", 3);
	let errors = plan.diagnostics.filter((one) => one.severity === "error"), [first] = errors;
	if (first === void 0) return;
	let rest = errors.length === 1 ? "" : ` (and ${errors.length - 1} more)`;
	throw new require_finding.t(SAVED_CODES.errors.code, `The plan in ${file} contains an error${rest}, so it is not applied: ${first.address ?? plan.target}: ${first.message}`, "Fix it and plan again.", 3);
}
const START = {
	file: "",
	line: 1,
	column: 1
};
function at(file, place) {
	return place === void 0 ? file : require_finding.n({
		...place,
		file
	});
}
// build/run/is-gone.js
async function isGone(session, change) {
	let kind = session.kinds.find(change.kind);
	if (kind === void 0 || change.id === null) return !1;
	let partition = partitionOf(session, kind, change.replaced_by ?? change.address);
	if (!require_providers.p(kind, partition) || !require_providers.f(change.id)) return !1;
	try {
		let list = await session.reader.answer({
			ask: "list",
			kind,
			partition,
			twice: !0
		}), rows = list.state === "rows" ? list.rows.filter((row) => !require_providers.d(row)) : void 0;
		if (rows === void 0 || rows.some((row) => row.id === change.id)) return !1;
		if (!kind.readable) return !0;
		let answer = await session.reader.answer({
			ask: "object",
			kind,
			partition,
			id: change.id
		});
		return answer.state === "missing" || answer.state === "object" && require_providers.d(answer.object);
	} catch (error) {
		if (error instanceof require_finding.t) return !1;
		throw error;
	}
}
function partitionOf(session, kind, address) {
	let { parts, scope } = require_config_types.m(address);
	if (kind.scoped) return scope ?? kind.home;
	let value = {};
	return kind.key.forEach((name, index) => {
		let part = parts[index] ?? "", variable = /^\$\{(.*)\}$/s.exec(part)?.[1], written = variable === void 0 ? part : session.target.vars[variable];
		value[name] = typeof written == "string" && /^\d+$/.test(written) ? Number(written) : written ?? null;
	}), kind.partition(value);
}
// build/run/open/remembering-reader.js
var RememberingReader = class {
	#reader;
	#answers = new Map();
	constructor(reader) {
		this.#reader = reader;
	}
	serverTime() {
		return this.#reader.serverTime();
	}
	wordsOf(need) {
		return this.#reader.wordsOf(need);
	}
	answer(need) {
		let key = require_read_as_asked.i(need), known = this.#answers.get(key) ?? this.#reader.answer(need);
		return this.#answers.set(key, known), known;
	}
};
// build/run/apply-saved.js
async function prepareSaved(session, saved) {
	if (checkSavedBinding(saved, {
		base_url: session.baseUrl,
		namespace: session.config.namespace,
		provider: session.target.provider,
		org_id: session.org
	}, session.kinds.words), saved.ledger.state === "present" && session.ledger.state === "absent") throw new require_finding.t(SAVED_CODES.ledgerGone.code, `The plan was made with a ledger of ${saved.target} that no longer exists. Nothing was changed.`, "Find out what happened to the ledger: without it, it is unknown what was applied already. Then plan again.", 3);
	let planned = await require_plan_target.r(session), resources = new Map(session.desired.resources.map((resource) => [resource.address, resource])), comparison = compareSaved(saved, planned.plan, {
		resources,
		entries: planned.inputs.base.entries,
		selected: (address) => require_config_types.a(session.target, address) && require_policy.n(session.policy, address)
	}), stale = [...comparison.stale], done = [...comparison.done], once = {
		...session,
		reader: new RememberingReader(session.reader)
	}, gone = await Promise.all(comparison.deleted.map((change) => isGone(once, change)));
	for (let [index, change] of comparison.deleted.entries()) gone[index] === !0 ? done.push(change) : stale.push({
		address: change.address,
		action: change.action,
		why: "the ledger no longer has it, and it may still be on the platform"
	});
	return {
		planned: {
			...planned,
			plan: comparison.plan,
			saved: {
				done,
				completing: comparison.completing
			}
		},
		stale,
		waiting: comparison.waiting
	};
}
function checkSavedTarget(saved, target) {
	if (saved.target !== target) throw new require_finding.t(SAVED_CODES.target.code, `The plan is for target ${saved.target}, but this run is for ${target}. Nothing was changed.`, `To apply it, pass --target ${saved.target}.`, 3);
}
function checkSavedBinding(saved, here, platform) {
	let words = {
		provider: "provider",
		base_url: "platform",
		namespace: "namespace",
		org_id: platform.account
	}, there = {
		...saved,
		provider: saved.provider ?? "pipelines"
	}, differ = [
		"provider",
		"org_id",
		"base_url",
		"namespace"
	].filter((name) => here[name] !== void 0 && here[name] !== there[name]);
	if (differ.length === 0) return;
	let list = differ.map((name) => `${words[name]} ${there[name]}, not ${here[name]}`).join("; ");
	throw new require_finding.t(SAVED_CODES.binding.code, `The plan of ${saved.target} was made for ${list}. Nothing was changed.`, "Apply it with the configuration, --base-url and --org that it was made with, or plan again here.", 3);
}
function refuseStale(saved, { stale }) {
	if (stale.length === 0) return;
	let names = stale.slice(0, 3).map((one) => one.address), rest = stale.length > 3 ? ` and ${stale.length - 3} more` : "", count = saved.changes.length;
	throw new require_finding.t(SAVED_CODES.stale.code, `The plan is stale: ${stale.length} of its ${count} change${count === 1 ? "" : "s"} can no longer be applied as reviewed (${names.join(", ")}${rest}). Nothing was changed.`, "Plan again, review the new plan, and apply that.", 3);
}
// build/cli/commands/apply-saved.js
async function openSaved(planFile, files, flags, io) {
	refuseDeciding(flags);
	let saved = readSavedPlan(planFile, await read(planFile, io)), inspect = (offline) => {
		checkSavedTarget(saved, offline.target.name);
		let { settings } = offline, binding = {
			namespace: offline.config.namespace,
			provider: offline.target.provider,
			...settings === void 0 ? {} : { base_url: settings.baseUrl },
			...settings === void 0 || settings.orgId === null ? {} : { org_id: settings.orgId }
		};
		checkSavedBinding(saved, binding, offline.kinds.words);
	};
	return {
		opened: await require_opened.r({
			...flags,
			options: saved.options
		}, files, io, { inspect }),
		saved
	};
}
async function prepare(opened, saved, quiet, io) {
	let prepared = await prepareSaved(opened.session, saved);
	for (let { address, action, why } of prepared.stale) io.err(`stale  ${require_finding._(address)}  ${action}: ${require_finding._(why)}\n`);
	return refuseStale(saved, prepared), quiet || sayWaiting(prepared, io), prepared;
}
function sayWaiting({ waiting }, io) {
	if (waiting.length === 0) return;
	let named = waiting.slice(0, 10).map(({ address, what }) => `${require_finding._(address)} (${what})`), rest = waiting.length > 10 ? ` and ${waiting.length - 10} more` : "";
	io.err(`note ${SAVED_CODES.waiting.code}  Also waiting now, but not in this plan: ${named.join(", ")}${rest}.\n`);
}
function refuseDeciding(flags) {
	let given = require_policy.t(flags);
	if (given.length !== 0) throw new require_finding.t(SAVED_CODES.flags.code, `${given.join(", ")} cannot be combined with --plan: the saved plan has decided that already.`, "Leave it out, or pass it to plan and save a new plan.");
}
async function read(file, io) {
	try {
		return await (0, node_fs_promises.readFile)(node_path.default.resolve(io.cwd, file));
	} catch (error) {
		let reason = require_config.j(error) ?? "unknown error";
		throw new require_finding.t(SAVED_CODES.unreadable.code, `The plan ${file} cannot be read (${reason}).`, "Name a saved plan. To save one.", 1, require_finding.m("plan", "--out", file));
	}
}
const command = require_main.i({
	name: "apply",
	does: "Apply the plan after confirmation.",
	flags: (bare) => require_options.t(require_options.r(require_options.u(require_options.i(bare))).option("--yes", "skip the confirmation").option("--plan <file>", "apply exactly the plan that plan --out saved")),
	run: ([files], flags, { io }) => require_unless_checked.t(apply(files, flags, io), (checked, on) => on.sayNothingKept(checked, flags, "Nothing to apply", io), flags.plan !== void 0)
});
async function apply(files, flags, io) {
	if (flags.plan !== void 0) return applySaved(flags.plan, files, flags, io);
	let opened = await require_opened.r(flags, files, io, { verb: "apply" });
	try {
		return await carryOut(opened, await require_plan_target.r(opened.session), flags, io);
	} finally {
		await opened.client.close();
	}
}
async function applySaved(planFile, files, flags, io) {
	let { opened, saved } = await openSaved(planFile, files, flags, io);
	try {
		let { planned } = await prepare(opened, saved, flags.quiet === !0, io);
		return await carryOut(opened, planned, {
			...flags,
			yes: !0
		}, io);
	} finally {
		await opened.client.close();
	}
}
async function carryOut(opened, planned, flags, io) {
	let isJson = flags.json === !0;
	if (!require_print_plan.r(opened.session, planned)) {
		let verdict = await opened.session.judge();
		require_say_verdict.t(verdict, !1, flags.quiet === !0, io), require_source_guard.n(verdict);
	}
	!isJson && flags.quiet !== !0 && require_print_plan.t(opened, planned, io);
	let writes = planned.plan.changes.some((change) => require_plan.n.has(change.action));
	writes && flags.yes !== !0 && await require_confirm.t(`Apply this to ${planned.plan.target}?`, io, "Check the plan, then pass --yes."), writes && !isJson && io.out("\n");
	let report = await require_print_plan.n(opened.session, planned, require_run_deps.t(opened, io, isJson));
	return isJson ? io.out(`${JSON.stringify(report, null, 2)}\n`) : io.out(`\n${require_run_deps.n(report, planned.plan.held, {
		color: io.outColor,
		planShown: flags.quiet !== !0,
		typing: require_io.t(opened.session, io)
	})}`), require_main.r(report.exit_code, require_io.i(report), io);
}
exports.command = command;
