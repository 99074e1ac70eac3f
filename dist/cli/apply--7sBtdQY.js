const require_rolldown_runtime = require("./rolldown-runtime-DUzk6_NY.js"), require_io = require("./io-B9qdXAWz.js"), require_plan = require("./plan-CVC5ldkO.js"), require_judged_text = require("./judged-text-BfVQvQfB.js"), require_run_deps = require("./run-deps-BorF00Ac.js"), require_print_plan = require("./print-plan-CewKzYkC.js"), require_judge = require("./judge-1ygGkxkS.js"), require_source_guard = require("./source-guard-C7gaevKI.js"), require_plan_target = require("./plan-target-D9LqMICN.js"), require_main = require("./main-BdhybEc3.js"), require_command_host = require("./command-host-DJYBvw7i.js"), require_confirm = require("./confirm-xAQqJ9lg.js"), require_opened = require("./opened-DKUqw0zC.js"), require_options = require("./options-DC1WxaLu.js"), require_print_json = require("./print-json-Dd_T4GzU.js"), require_say_verdict = require("./say-verdict-B2FsS3GK.js"), require_unless_checked = require("./unless-checked-CmaBVnfy.js"), require_index = require("./index.js"), require_model = require("./model-DVHFMB8j.js"), require_saved_codes = require("./saved-codes-DiX--BsN.js"), require_parse_source = require("./parse-source-C6_gD_2U.js"), require_source_node = require("./source-node-BPtZKdC8.js"), require_plan_content = require("./plan-content-BDChXrYV.js"), require_config_types = require("./config-types-C2-3H28o.js"), require_three_way = require("./three-way-LVzOe8zT.js"), require_leftover = require("./leftover-DMeasnou.js"), require_policy = require("./policy-Bp8E9bMY.js"), require_snapshot = require("./snapshot-D4X2UbAY.js");
let node_path = require("node:path");
node_path = require_rolldown_runtime.a(node_path, 1);
let node_fs_promises = require("node:fs/promises");
// build/plan/saved/saved-difference.js
function differences(saved, plan, now, fresh, resourceOf) {
	let secrets = secretsOf(now, fresh) === secretsOf(saved, plan) ? [] : ["other secrets would be written"];
	if (now.action !== saved.action) return [`it is now a ${now.action} instead of a ${saved.action} (${now.reason})`];
	let found = [];
	now.id !== saved.id && found.push(`it is now another object (id ${idText(now.id)}, was ${idText(saved.id)})`);
	let moved = Object.keys(saved.guards).filter((path) => Object.hasOwn(now.guards, path) && now.guards[path] !== saved.guards[path]);
	return hasMadeRoom(saved, now, moved, resourceOf(saved.replaced_by ?? saved.address)) || (moved.length > 0 && found.push(`${moved.join(", ")} changed on the platform`), now.action === "delete") ? [...found, ...secrets] : (found.push(...wishes(saved, now, new Set(moved))), now.renamed_from !== saved.renamed_from && found.push("it is renamed from something else"), now.overwrites !== saved.overwrites && found.push("what it would overwrite has changed"), require_model.Pt(now.kept, saved.kept) || found.push("what on_drift: keep would keep has changed"), found.push(...secrets), now.idempotency_key !== saved.idempotency_key && found.length === 0 && found.push("it was created and removed since"), now.digest !== saved.digest && found.length === 0 && found.push("it would now be done differently"), found);
}
function hasMadeRoom(saved, now, moved, resource) {
	let isReplace = saved.action === "replace" && now.idempotency_key === saved.idempotency_key;
	if (resource === void 0 || moved.join() !== resource.kind.nameField || saved.id === null || !isReplace && saved.replaced_by === null) return !1;
	let { kind, value } = resource, name = require_plan_target.s(kind, saved.leaves)?.before ?? require_model.$(kind, value);
	return typeof name == "string" && require_model.$(kind, now.guards) === require_three_way.a(require_leftover.i(kind, name, saved.id));
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
	return a === void 0 || b === void 0 ? a === b : require_model.Pt(require_plan_target.M(a), require_plan_target.M(b));
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
	let { kind, leaves: written, settings } = resource, ignored = (settings.ignore ?? []).map((path) => require_model.U(path) ?? [path]);
	for (let { path, after } of saved.leaves) {
		if (after === void 0) continue;
		let steps = require_model.U(path) ?? [path];
		if (ignored.some((prefix) => require_model.W(steps, prefix))) return path;
		let wanted = written.get(path);
		if (wanted === void 0 && after === null && saved.action === "replace") continue;
		let now = wanted === void 0 ? require_three_way.i(kind, steps)?.clear?.value : require_model.R(wanted.value);
		if (now === void 0 || !require_model.Pt(require_plan_target.M(now), require_plan_target.M(after))) return path;
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
var x = F, a = {
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
}, h = RegExp("^1\\.(?:0|[1-9][0-9]*)$", "u"), b = RegExp("^[0-9a-f]+$", "u");
function F(y, { instancePath: r = "", parentData: N, parentDataProperty: A, rootData: j = y } = {}) {
	let e = null, i = 0;
	if (y && typeof y == "object" && !Array.isArray(y)) {
		if (y.format_version === void 0 && (e = d(e, r, "required", { missingProperty: "format_version" }, void 0), i++), y.tool_version === void 0 && (e = d(e, r, "required", { missingProperty: "tool_version" }, void 0), i++), y.target === void 0 && (e = d(e, r, "required", { missingProperty: "target" }, void 0), i++), y.namespace === void 0 && (e = d(e, r, "required", { missingProperty: "namespace" }, void 0), i++), y.base_url === void 0 && (e = d(e, r, "required", { missingProperty: "base_url" }, void 0), i++), y.org_id === void 0 && (e = d(e, r, "required", { missingProperty: "org_id" }, void 0), i++), y.source === void 0 && (e = d(e, r, "required", { missingProperty: "source" }, void 0), i++), y.inputs_digest === void 0 && (e = d(e, r, "required", { missingProperty: "inputs_digest" }, void 0), i++), y.ledger === void 0 && (e = d(e, r, "required", { missingProperty: "ledger" }, void 0), i++), y.options === void 0 && (e = d(e, r, "required", { missingProperty: "options" }, void 0), i++), y.changes === void 0 && (e = d(e, r, "required", { missingProperty: "changes" }, void 0), i++), y.secret_writes === void 0 && (e = d(e, r, "required", { missingProperty: "secret_writes" }, void 0), i++), y.held === void 0 && (e = d(e, r, "required", { missingProperty: "held" }, void 0), i++), y.unreadable === void 0 && (e = d(e, r, "required", { missingProperty: "unreadable" }, void 0), i++), y.diagnostics === void 0 && (e = d(e, r, "required", { missingProperty: "diagnostics" }, void 0), i++), y.summary === void 0 && (e = d(e, r, "required", { missingProperty: "summary" }, void 0), i++), y.plan_digest === void 0 && (e = d(e, r, "required", { missingProperty: "plan_digest" }, void 0), i++), y.content_digest === void 0 && (e = d(e, r, "required", { missingProperty: "content_digest" }, void 0), i++), y.format_version !== void 0) {
			let p = y.format_version;
			typeof p == "string" ? h.test(p) || (e = d(e, r + "/format_version", "pattern", { pattern: "^1\\.(?:0|[1-9][0-9]*)$" }, void 0), i++) : (e = d(e, r + "/format_version", "type", { type: "string" }, void 0), i++);
		}
		if (y.tool_version !== void 0 && typeof y.tool_version != "string" && (e = d(e, r + "/tool_version", "type", { type: "string" }, void 0), i++), y.target !== void 0 && typeof y.target != "string" && (e = d(e, r + "/target", "type", { type: "string" }, void 0), i++), y.namespace !== void 0 && typeof y.namespace != "string" && (e = d(e, r + "/namespace", "type", { type: "string" }, void 0), i++), y.base_url !== void 0 && typeof y.base_url != "string" && (e = d(e, r + "/base_url", "type", { type: "string" }, void 0), i++), y.org_id !== void 0) {
			let p = y.org_id;
			typeof p == "number" && !(p % 1) && !isNaN(p) && isFinite(p) || (e = d(e, r + "/org_id", "type", { type: "integer" }, void 0), i++), typeof p == "number" && isFinite(p) && (p < 0 || isNaN(p)) && (e = d(e, r + "/org_id", "minimum", {
				comparison: ">=",
				limit: 0
			}, void 0), i++);
		}
		if (y.source !== void 0) {
			let p = y.source;
			if (p && typeof p == "object" && !Array.isArray(p)) {
				if (p.commit === void 0 && (e = d(e, r + "/source", "required", { missingProperty: "commit" }, void 0), i++), p.dirty === void 0 && (e = d(e, r + "/source", "required", { missingProperty: "dirty" }, void 0), i++), p.commit !== void 0) {
					let t = p.commit;
					typeof t != "string" && t !== null && (e = d(e, r + "/source/commit", "type", { type: a.properties.source.properties.commit.type }, void 0), i++);
				}
				if (p.dirty !== void 0 && typeof p.dirty != "boolean" && (e = d(e, r + "/source/dirty", "type", { type: "boolean" }, void 0), i++), p.uncommitted !== void 0) {
					let t = p.uncommitted;
					if (Array.isArray(t)) {
						let s = t.length;
						for (let f = 0; f < s; f++) {
							let n = t[f];
							if (n && typeof n == "object" && !Array.isArray(n)) {
								if (n.file === void 0 && (e = d(e, r + "/source/uncommitted/" + f, "required", { missingProperty: "file" }, void 0), i++), n.what === void 0 && (e = d(e, r + "/source/uncommitted/" + f, "required", { missingProperty: "what" }, void 0), i++), n.file !== void 0 && typeof n.file != "string" && (e = d(e, r + "/source/uncommitted/" + f + "/file", "type", { type: "string" }, void 0), i++), n.what !== void 0) {
									let m = n.what;
									m === "edited" || m === "new" || m === "deleted" || m === "ignored" || (e = d(e, r + "/source/uncommitted/" + f + "/what", "enum", { allowedValues: a.properties.source.properties.uncommitted.items.properties.what.enum }, void 0), i++);
								}
							} else e = d(e, r + "/source/uncommitted/" + f, "type", { type: "object" }, void 0), i++;
						}
					} else e = d(e, r + "/source/uncommitted", "type", { type: "array" }, void 0), i++;
				}
				if (p.refused !== void 0) {
					let t = p.refused;
					if (Array.isArray(t)) {
						let s = t.length;
						for (let f = 0; f < s; f++) {
							let n = t[f];
							n && typeof n == "object" && !Array.isArray(n) ? (n.code === void 0 && (e = d(e, r + "/source/refused/" + f, "required", { missingProperty: "code" }, void 0), i++), n.message === void 0 && (e = d(e, r + "/source/refused/" + f, "required", { missingProperty: "message" }, void 0), i++), n.remedy === void 0 && (e = d(e, r + "/source/refused/" + f, "required", { missingProperty: "remedy" }, void 0), i++), n.code !== void 0 && typeof n.code != "string" && (e = d(e, r + "/source/refused/" + f + "/code", "type", { type: "string" }, void 0), i++), n.message !== void 0 && typeof n.message != "string" && (e = d(e, r + "/source/refused/" + f + "/message", "type", { type: "string" }, void 0), i++), n.remedy !== void 0 && typeof n.remedy != "string" && (e = d(e, r + "/source/refused/" + f + "/remedy", "type", { type: "string" }, void 0), i++)) : (e = d(e, r + "/source/refused/" + f, "type", { type: "object" }, void 0), i++);
						}
					} else e = d(e, r + "/source/refused", "type", { type: "array" }, void 0), i++;
				}
			} else e = d(e, r + "/source", "type", { type: "object" }, void 0), i++;
		}
		if (y.inputs_digest !== void 0) {
			let p = y.inputs_digest;
			typeof p == "string" ? b.test(p) || (e = d(e, r + "/inputs_digest", "pattern", { pattern: "^[0-9a-f]+$" }, void 0), i++) : (e = d(e, r + "/inputs_digest", "type", { type: "string" }, void 0), i++);
		}
		if (y.ledger !== void 0) {
			let p = y.ledger;
			if (p && typeof p == "object" && !Array.isArray(p)) {
				if (p.state === void 0 && (e = d(e, r + "/ledger", "required", { missingProperty: "state" }, void 0), i++), p.revision === void 0 && (e = d(e, r + "/ledger", "required", { missingProperty: "revision" }, void 0), i++), p.state !== void 0) {
					let t = p.state;
					t === "present" || t === "absent" || t === "ignored" || (e = d(e, r + "/ledger/state", "enum", { allowedValues: a.properties.ledger.properties.state.enum }, void 0), i++);
				}
				if (p.revision !== void 0) {
					let t = p.revision;
					typeof t != "string" && t !== null && (e = d(e, r + "/ledger/revision", "type", { type: a.properties.ledger.properties.revision.type }, void 0), i++);
				}
			} else e = d(e, r + "/ledger", "type", { type: "object" }, void 0), i++;
		}
		if (y.options !== void 0) {
			let p = y.options;
			if (p && typeof p == "object" && !Array.isArray(p)) {
				if (p.on_drift === void 0 && (e = d(e, r + "/options", "required", { missingProperty: "on_drift" }, void 0), i++), p.take_over === void 0 && (e = d(e, r + "/options", "required", { missingProperty: "take_over" }, void 0), i++), p.launch === void 0 && (e = d(e, r + "/options", "required", { missingProperty: "launch" }, void 0), i++), p.only === void 0 && (e = d(e, r + "/options", "required", { missingProperty: "only" }, void 0), i++), p.allow_deletes === void 0 && (e = d(e, r + "/options", "required", { missingProperty: "allow_deletes" }, void 0), i++), p.allow_empty === void 0 && (e = d(e, r + "/options", "required", { missingProperty: "allow_empty" }, void 0), i++), p.on_drift !== void 0) {
					let t = p.on_drift;
					t === "hold" || t === "overwrite" || t === "keep" || t === null || (e = d(e, r + "/options/on_drift", "enum", { allowedValues: a.properties.options.properties.on_drift.enum }, void 0), i++);
				}
				if (p.take_over !== void 0) {
					let t = p.take_over;
					if (Array.isArray(t)) {
						let s = t.length;
						for (let f = 0; f < s; f++) typeof t[f] != "string" && (e = d(e, r + "/options/take_over/" + f, "type", { type: "string" }, void 0), i++);
					} else e = d(e, r + "/options/take_over", "type", { type: "array" }, void 0), i++;
				}
				if (p.launch !== void 0) {
					let t = p.launch;
					if (Array.isArray(t)) {
						let s = t.length;
						for (let f = 0; f < s; f++) typeof t[f] != "string" && (e = d(e, r + "/options/launch/" + f, "type", { type: "string" }, void 0), i++);
					} else e = d(e, r + "/options/launch", "type", { type: "array" }, void 0), i++;
				}
				if (p.only !== void 0) {
					let t = p.only;
					if (Array.isArray(t)) {
						let s = t.length;
						for (let f = 0; f < s; f++) typeof t[f] != "string" && (e = d(e, r + "/options/only/" + f, "type", { type: "string" }, void 0), i++);
					} else e = d(e, r + "/options/only", "type", { type: "array" }, void 0), i++;
				}
				if (p.allow_deletes !== void 0) {
					let t = p.allow_deletes;
					(typeof t != "number" || t % 1 || isNaN(t) || !isFinite(t)) && t !== null && (e = d(e, r + "/options/allow_deletes", "type", { type: a.properties.options.properties.allow_deletes.type }, void 0), i++), typeof t == "number" && isFinite(t) && (t < 0 || isNaN(t)) && (e = d(e, r + "/options/allow_deletes", "minimum", {
						comparison: ">=",
						limit: 0
					}, void 0), i++);
				}
				p.allow_empty !== void 0 && typeof p.allow_empty != "boolean" && (e = d(e, r + "/options/allow_empty", "type", { type: "boolean" }, void 0), i++);
			} else e = d(e, r + "/options", "type", { type: "object" }, void 0), i++;
		}
		if (y.changes !== void 0) {
			let p = y.changes;
			if (Array.isArray(p)) {
				let t = p.length;
				for (let s = 0; s < t; s++) {
					let f = p[s];
					if (f && typeof f == "object" && !Array.isArray(f)) {
						if (f.address === void 0 && (e = d(e, r + "/changes/" + s, "required", { missingProperty: "address" }, void 0), i++), f.kind === void 0 && (e = d(e, r + "/changes/" + s, "required", { missingProperty: "kind" }, void 0), i++), f.action === void 0 && (e = d(e, r + "/changes/" + s, "required", { missingProperty: "action" }, void 0), i++), f.id === void 0 && (e = d(e, r + "/changes/" + s, "required", { missingProperty: "id" }, void 0), i++), f.reason === void 0 && (e = d(e, r + "/changes/" + s, "required", { missingProperty: "reason" }, void 0), i++), f.place === void 0 && (e = d(e, r + "/changes/" + s, "required", { missingProperty: "place" }, void 0), i++), f.leaves === void 0 && (e = d(e, r + "/changes/" + s, "required", { missingProperty: "leaves" }, void 0), i++), f.unmanaged === void 0 && (e = d(e, r + "/changes/" + s, "required", { missingProperty: "unmanaged" }, void 0), i++), f.kept === void 0 && (e = d(e, r + "/changes/" + s, "required", { missingProperty: "kept" }, void 0), i++), f.overwrites === void 0 && (e = d(e, r + "/changes/" + s, "required", { missingProperty: "overwrites" }, void 0), i++), f.depends_on === void 0 && (e = d(e, r + "/changes/" + s, "required", { missingProperty: "depends_on" }, void 0), i++), f.idempotency_key === void 0 && (e = d(e, r + "/changes/" + s, "required", { missingProperty: "idempotency_key" }, void 0), i++), f.guards === void 0 && (e = d(e, r + "/changes/" + s, "required", { missingProperty: "guards" }, void 0), i++), f.live_digest === void 0 && (e = d(e, r + "/changes/" + s, "required", { missingProperty: "live_digest" }, void 0), i++), f.version === void 0 && (e = d(e, r + "/changes/" + s, "required", { missingProperty: "version" }, void 0), i++), f.effects === void 0 && (e = d(e, r + "/changes/" + s, "required", { missingProperty: "effects" }, void 0), i++), f.renamed_from === void 0 && (e = d(e, r + "/changes/" + s, "required", { missingProperty: "renamed_from" }, void 0), i++), f.replaced_by === void 0 && (e = d(e, r + "/changes/" + s, "required", { missingProperty: "replaced_by" }, void 0), i++), f.digest === void 0 && (e = d(e, r + "/changes/" + s, "required", { missingProperty: "digest" }, void 0), i++), f.address !== void 0 && typeof f.address != "string" && (e = d(e, r + "/changes/" + s + "/address", "type", { type: "string" }, void 0), i++), f.kind !== void 0 && typeof f.kind != "string" && (e = d(e, r + "/changes/" + s + "/kind", "type", { type: "string" }, void 0), i++), f.action !== void 0) {
							let n = f.action;
							n === "create" || n === "update" || n === "replace" || n === "delete" || n === "launch" || n === "adopt" || n === "converge" || n === "keep" || n === "release" || n === "forget" || (e = d(e, r + "/changes/" + s + "/action", "enum", { allowedValues: a.properties.changes.items.properties.action.enum }, void 0), i++);
						}
						if (f.id !== void 0) {
							let n = f.id;
							(typeof n != "number" || n % 1 || isNaN(n) || !isFinite(n)) && typeof n != "string" && n !== null && (e = d(e, r + "/changes/" + s + "/id", "type", { type: a.properties.changes.items.properties.id.type }, void 0), i++);
						}
						if (f.reason !== void 0 && typeof f.reason != "string" && (e = d(e, r + "/changes/" + s + "/reason", "type", { type: "string" }, void 0), i++), f.place !== void 0) {
							let n = f.place, m = i, o = !1, l = i;
							if (n && typeof n == "object" && !Array.isArray(n)) {
								if (n.file === void 0 && (e = d(e, r + "/changes/" + s + "/place", "required", { missingProperty: "file" }, void 0), i++), n.line === void 0 && (e = d(e, r + "/changes/" + s + "/place", "required", { missingProperty: "line" }, void 0), i++), n.column === void 0 && (e = d(e, r + "/changes/" + s + "/place", "required", { missingProperty: "column" }, void 0), i++), n.file !== void 0 && typeof n.file != "string" && (e = d(e, r + "/changes/" + s + "/place/file", "type", { type: "string" }, void 0), i++), n.line !== void 0) {
									let u = n.line;
									typeof u == "number" && !(u % 1) && !isNaN(u) && isFinite(u) || (e = d(e, r + "/changes/" + s + "/place/line", "type", { type: "integer" }, void 0), i++), typeof u == "number" && isFinite(u) && (u < 1 || isNaN(u)) && (e = d(e, r + "/changes/" + s + "/place/line", "minimum", {
										comparison: ">=",
										limit: 1
									}, void 0), i++);
								}
								if (n.column !== void 0) {
									let u = n.column;
									typeof u == "number" && !(u % 1) && !isNaN(u) && isFinite(u) || (e = d(e, r + "/changes/" + s + "/place/column", "type", { type: "integer" }, void 0), i++), typeof u == "number" && isFinite(u) && (u < 1 || isNaN(u)) && (e = d(e, r + "/changes/" + s + "/place/column", "minimum", {
										comparison: ">=",
										limit: 1
									}, void 0), i++);
								}
							} else e = d(e, r + "/changes/" + s + "/place", "type", { type: "object" }, void 0), i++;
							var _ = l === i;
							if (o ||= _, !o) {
								let u = i;
								n !== null && (e = d(e, r + "/changes/" + s + "/place", "type", { type: "null" }, void 0), i++);
								var _ = u === i;
								o ||= _;
							}
							o ? (i = m, e !== null && (m ? e.length = m : e = null)) : (e = d(e, r + "/changes/" + s + "/place", "anyOf", {}, void 0), i++);
						}
						if (f.leaves !== void 0) {
							let n = f.leaves;
							if (Array.isArray(n)) {
								let m = n.length;
								for (let o = 0; o < m; o++) {
									let l = n[o];
									l && typeof l == "object" && !Array.isArray(l) ? (l.path === void 0 && (e = d(e, r + "/changes/" + s + "/leaves/" + o, "required", { missingProperty: "path" }, void 0), i++), l.path !== void 0 && typeof l.path != "string" && (e = d(e, r + "/changes/" + s + "/leaves/" + o + "/path", "type", { type: "string" }, void 0), i++)) : (e = d(e, r + "/changes/" + s + "/leaves/" + o, "type", { type: "object" }, void 0), i++);
								}
							} else e = d(e, r + "/changes/" + s + "/leaves", "type", { type: "array" }, void 0), i++;
						}
						if (f.unmanaged !== void 0) {
							let n = f.unmanaged;
							if (Array.isArray(n)) {
								let m = n.length;
								for (let o = 0; o < m; o++) typeof n[o] != "string" && (e = d(e, r + "/changes/" + s + "/unmanaged/" + o, "type", { type: "string" }, void 0), i++);
							} else e = d(e, r + "/changes/" + s + "/unmanaged", "type", { type: "array" }, void 0), i++;
						}
						if (f.kept !== void 0) {
							let n = f.kept;
							if (n && typeof n == "object" && !Array.isArray(n)) for (let m in n) {
								let o = n[m];
								o && typeof o == "object" && !Array.isArray(o) ? (o.live === void 0 && (e = d(e, r + "/changes/" + s + "/kept/" + m.replace(/~/g, "~0").replace(/\//g, "~1"), "required", { missingProperty: "live" }, void 0), i++), o.desired === void 0 && (e = d(e, r + "/changes/" + s + "/kept/" + m.replace(/~/g, "~0").replace(/\//g, "~1"), "required", { missingProperty: "desired" }, void 0), i++)) : (e = d(e, r + "/changes/" + s + "/kept/" + m.replace(/~/g, "~0").replace(/\//g, "~1"), "type", { type: "object" }, void 0), i++);
							}
							else e = d(e, r + "/changes/" + s + "/kept", "type", { type: "object" }, void 0), i++;
						}
						if (f.overwrites !== void 0) {
							let n = f.overwrites;
							n === "takeover" || n === "drift" || n === null || (e = d(e, r + "/changes/" + s + "/overwrites", "enum", { allowedValues: a.properties.changes.items.properties.overwrites.enum }, void 0), i++);
						}
						if (f.depends_on !== void 0) {
							let n = f.depends_on;
							if (Array.isArray(n)) {
								let m = n.length;
								for (let o = 0; o < m; o++) typeof n[o] != "string" && (e = d(e, r + "/changes/" + s + "/depends_on/" + o, "type", { type: "string" }, void 0), i++);
							} else e = d(e, r + "/changes/" + s + "/depends_on", "type", { type: "array" }, void 0), i++;
						}
						if (f.idempotency_key !== void 0) {
							let n = f.idempotency_key;
							typeof n != "string" && n !== null && (e = d(e, r + "/changes/" + s + "/idempotency_key", "type", { type: a.properties.changes.items.properties.idempotency_key.type }, void 0), i++);
						}
						if (f.guards !== void 0) {
							let n = f.guards;
							if (n && typeof n == "object" && !Array.isArray(n)) for (let m in n) typeof n[m] != "string" && (e = d(e, r + "/changes/" + s + "/guards/" + m.replace(/~/g, "~0").replace(/\//g, "~1"), "type", { type: "string" }, void 0), i++);
							else e = d(e, r + "/changes/" + s + "/guards", "type", { type: "object" }, void 0), i++;
						}
						if (f.live_digest !== void 0) {
							let n = f.live_digest;
							typeof n != "string" && n !== null && (e = d(e, r + "/changes/" + s + "/live_digest", "type", { type: a.properties.changes.items.properties.live_digest.type }, void 0), i++);
						}
						if (f.version !== void 0) {
							let n = f.version, m = i, o = !1, l = i;
							if (n && typeof n == "object" && !Array.isArray(n)) {
								if (n.from === void 0 && (e = d(e, r + "/changes/" + s + "/version", "required", { missingProperty: "from" }, void 0), i++), n.expected === void 0 && (e = d(e, r + "/changes/" + s + "/version", "required", { missingProperty: "expected" }, void 0), i++), n.from !== void 0) {
									let u = n.from;
									(typeof u != "number" || u % 1 || isNaN(u) || !isFinite(u)) && u !== null && (e = d(e, r + "/changes/" + s + "/version/from", "type", { type: a.properties.changes.items.properties.version.anyOf[0].properties.from.type }, void 0), i++);
								}
								if (n.expected !== void 0) {
									let u = n.expected;
									(typeof u != "number" || u % 1 || isNaN(u) || !isFinite(u)) && u !== null && (e = d(e, r + "/changes/" + s + "/version/expected", "type", { type: a.properties.changes.items.properties.version.anyOf[0].properties.expected.type }, void 0), i++);
								}
							} else e = d(e, r + "/changes/" + s + "/version", "type", { type: "object" }, void 0), i++;
							var v = l === i;
							if (o ||= v, !o) {
								let u = i;
								n !== null && (e = d(e, r + "/changes/" + s + "/version", "type", { type: "null" }, void 0), i++);
								var v = u === i;
								o ||= v;
							}
							o ? (i = m, e !== null && (m ? e.length = m : e = null)) : (e = d(e, r + "/changes/" + s + "/version", "anyOf", {}, void 0), i++);
						}
						if (f.effects !== void 0) {
							let n = f.effects;
							if (Array.isArray(n)) {
								let m = n.length;
								for (let o = 0; o < m; o++) {
									let l = n[o];
									if (l && typeof l == "object" && !Array.isArray(l)) {
										if (l.what === void 0 && (e = d(e, r + "/changes/" + s + "/effects/" + o, "required", { missingProperty: "what" }, void 0), i++), l.address === void 0 && (e = d(e, r + "/changes/" + s + "/effects/" + o, "required", { missingProperty: "address" }, void 0), i++), l.what !== void 0) {
											let u = l.what;
											u === "repins" || u === "pinned_by" || u === "used_by" || (e = d(e, r + "/changes/" + s + "/effects/" + o + "/what", "enum", { allowedValues: a.properties.changes.items.properties.effects.items.properties.what.enum }, void 0), i++);
										}
										if (l.address !== void 0 && typeof l.address != "string" && (e = d(e, r + "/changes/" + s + "/effects/" + o + "/address", "type", { type: "string" }, void 0), i++), l.from !== void 0) {
											let u = l.from;
											(typeof u != "number" || u % 1 || isNaN(u) || !isFinite(u)) && u !== null && (e = d(e, r + "/changes/" + s + "/effects/" + o + "/from", "type", { type: a.properties.changes.items.properties.effects.items.properties.from.type }, void 0), i++);
										}
										if (l.expected !== void 0) {
											let u = l.expected;
											(typeof u != "number" || u % 1 || isNaN(u) || !isFinite(u)) && u !== null && (e = d(e, r + "/changes/" + s + "/effects/" + o + "/expected", "type", { type: a.properties.changes.items.properties.effects.items.properties.expected.type }, void 0), i++);
										}
									} else e = d(e, r + "/changes/" + s + "/effects/" + o, "type", { type: "object" }, void 0), i++;
								}
							} else e = d(e, r + "/changes/" + s + "/effects", "type", { type: "array" }, void 0), i++;
						}
						if (f.renamed_from !== void 0) {
							let n = f.renamed_from;
							typeof n != "string" && n !== null && (e = d(e, r + "/changes/" + s + "/renamed_from", "type", { type: a.properties.changes.items.properties.renamed_from.type }, void 0), i++);
						}
						if (f.replaced_by !== void 0) {
							let n = f.replaced_by;
							typeof n != "string" && n !== null && (e = d(e, r + "/changes/" + s + "/replaced_by", "type", { type: a.properties.changes.items.properties.replaced_by.type }, void 0), i++);
						}
						if (f.digest !== void 0) {
							let n = f.digest;
							typeof n == "string" ? b.test(n) || (e = d(e, r + "/changes/" + s + "/digest", "pattern", { pattern: "^[0-9a-f]+$" }, void 0), i++) : (e = d(e, r + "/changes/" + s + "/digest", "type", { type: "string" }, void 0), i++);
						}
						if (f.decision !== void 0) {
							let n = f.decision;
							typeof n != "string" && n !== null && (e = d(e, r + "/changes/" + s + "/decision", "type", { type: a.properties.changes.items.properties.decision.type }, void 0), i++);
						}
					} else e = d(e, r + "/changes/" + s, "type", { type: "object" }, void 0), i++;
				}
			} else e = d(e, r + "/changes", "type", { type: "array" }, void 0), i++;
		}
		if (y.secret_writes !== void 0) {
			let p = y.secret_writes;
			if (Array.isArray(p)) {
				let t = p.length;
				for (let s = 0; s < t; s++) {
					let f = p[s];
					if (f && typeof f == "object" && !Array.isArray(f)) {
						if (f.address === void 0 && (e = d(e, r + "/secret_writes/" + s, "required", { missingProperty: "address" }, void 0), i++), f.field === void 0 && (e = d(e, r + "/secret_writes/" + s, "required", { missingProperty: "field" }, void 0), i++), f.variable === void 0 && (e = d(e, r + "/secret_writes/" + s, "required", { missingProperty: "variable" }, void 0), i++), f.status === void 0 && (e = d(e, r + "/secret_writes/" + s, "required", { missingProperty: "status" }, void 0), i++), f.write === void 0 && (e = d(e, r + "/secret_writes/" + s, "required", { missingProperty: "write" }, void 0), i++), f.address !== void 0 && typeof f.address != "string" && (e = d(e, r + "/secret_writes/" + s + "/address", "type", { type: "string" }, void 0), i++), f.field !== void 0 && typeof f.field != "string" && (e = d(e, r + "/secret_writes/" + s + "/field", "type", { type: "string" }, void 0), i++), f.variable !== void 0) {
							let n = f.variable;
							typeof n != "string" && n !== null && (e = d(e, r + "/secret_writes/" + s + "/variable", "type", { type: a.properties.secret_writes.items.properties.variable.type }, void 0), i++);
						}
						if (f.status !== void 0) {
							let n = f.status;
							n === "changed" || n === "unchanged" || n === "unknown" || n === "unset" || (e = d(e, r + "/secret_writes/" + s + "/status", "enum", { allowedValues: a.properties.secret_writes.items.properties.status.enum }, void 0), i++);
						}
						f.write !== void 0 && typeof f.write != "boolean" && (e = d(e, r + "/secret_writes/" + s + "/write", "type", { type: "boolean" }, void 0), i++);
					} else e = d(e, r + "/secret_writes/" + s, "type", { type: "object" }, void 0), i++;
				}
			} else e = d(e, r + "/secret_writes", "type", { type: "array" }, void 0), i++;
		}
		if (y.held !== void 0) {
			let p = y.held;
			if (Array.isArray(p)) {
				let t = p.length;
				for (let s = 0; s < t; s++) {
					let f = p[s];
					if (f && typeof f == "object" && !Array.isArray(f)) {
						if (f.address === void 0 && (e = d(e, r + "/held/" + s, "required", { missingProperty: "address" }, void 0), i++), f.kind === void 0 && (e = d(e, r + "/held/" + s, "required", { missingProperty: "kind" }, void 0), i++), f.id === void 0 && (e = d(e, r + "/held/" + s, "required", { missingProperty: "id" }, void 0), i++), f.why === void 0 && (e = d(e, r + "/held/" + s, "required", { missingProperty: "why" }, void 0), i++), f.would === void 0 && (e = d(e, r + "/held/" + s, "required", { missingProperty: "would" }, void 0), i++), f.message === void 0 && (e = d(e, r + "/held/" + s, "required", { missingProperty: "message" }, void 0), i++), f.place === void 0 && (e = d(e, r + "/held/" + s, "required", { missingProperty: "place" }, void 0), i++), f.leaves === void 0 && (e = d(e, r + "/held/" + s, "required", { missingProperty: "leaves" }, void 0), i++), f.remedies === void 0 && (e = d(e, r + "/held/" + s, "required", { missingProperty: "remedies" }, void 0), i++), f.address !== void 0 && typeof f.address != "string" && (e = d(e, r + "/held/" + s + "/address", "type", { type: "string" }, void 0), i++), f.kind !== void 0 && typeof f.kind != "string" && (e = d(e, r + "/held/" + s + "/kind", "type", { type: "string" }, void 0), i++), f.id !== void 0) {
							let n = f.id;
							(typeof n != "number" || n % 1 || isNaN(n) || !isFinite(n)) && typeof n != "string" && n !== null && (e = d(e, r + "/held/" + s + "/id", "type", { type: a.properties.held.items.properties.id.type }, void 0), i++);
						}
						if (f.why !== void 0) {
							let n = f.why;
							n === "takeover" || n === "drift" || n === "conflict" || n === "gone" || n === "undecided" || n === "protected" || n === "ambiguous" || n === "unknown_launch" || n === "dependency" || n === "unconfirmed" || n === "safeguard" || n === "unreviewed" || n === "rolled_back" || n === "left_out" || n === "renamed" || (e = d(e, r + "/held/" + s + "/why", "enum", { allowedValues: a.properties.held.items.properties.why.enum }, void 0), i++);
						}
						if (f.would !== void 0) {
							let n = f.would;
							n === "create" || n === "update" || n === "replace" || n === "delete" || n === "launch" || n === "adopt" || n === "converge" || n === "keep" || n === "release" || n === "forget" || (e = d(e, r + "/held/" + s + "/would", "enum", { allowedValues: a.properties.held.items.properties.would.enum }, void 0), i++);
						}
						if (f.message !== void 0 && typeof f.message != "string" && (e = d(e, r + "/held/" + s + "/message", "type", { type: "string" }, void 0), i++), f.place !== void 0) {
							let n = f.place, m = i, o = !1, l = i;
							if (n && typeof n == "object" && !Array.isArray(n)) {
								if (n.file === void 0 && (e = d(e, r + "/held/" + s + "/place", "required", { missingProperty: "file" }, void 0), i++), n.line === void 0 && (e = d(e, r + "/held/" + s + "/place", "required", { missingProperty: "line" }, void 0), i++), n.column === void 0 && (e = d(e, r + "/held/" + s + "/place", "required", { missingProperty: "column" }, void 0), i++), n.file !== void 0 && typeof n.file != "string" && (e = d(e, r + "/held/" + s + "/place/file", "type", { type: "string" }, void 0), i++), n.line !== void 0) {
									let u = n.line;
									typeof u == "number" && !(u % 1) && !isNaN(u) && isFinite(u) || (e = d(e, r + "/held/" + s + "/place/line", "type", { type: "integer" }, void 0), i++), typeof u == "number" && isFinite(u) && (u < 1 || isNaN(u)) && (e = d(e, r + "/held/" + s + "/place/line", "minimum", {
										comparison: ">=",
										limit: 1
									}, void 0), i++);
								}
								if (n.column !== void 0) {
									let u = n.column;
									typeof u == "number" && !(u % 1) && !isNaN(u) && isFinite(u) || (e = d(e, r + "/held/" + s + "/place/column", "type", { type: "integer" }, void 0), i++), typeof u == "number" && isFinite(u) && (u < 1 || isNaN(u)) && (e = d(e, r + "/held/" + s + "/place/column", "minimum", {
										comparison: ">=",
										limit: 1
									}, void 0), i++);
								}
							} else e = d(e, r + "/held/" + s + "/place", "type", { type: "object" }, void 0), i++;
							var w = l === i;
							if (o ||= w, !o) {
								let u = i;
								n !== null && (e = d(e, r + "/held/" + s + "/place", "type", { type: "null" }, void 0), i++);
								var w = u === i;
								o ||= w;
							}
							o ? (i = m, e !== null && (m ? e.length = m : e = null)) : (e = d(e, r + "/held/" + s + "/place", "anyOf", {}, void 0), i++);
						}
						if (f.leaves !== void 0) {
							let n = f.leaves;
							if (Array.isArray(n)) {
								let m = n.length;
								for (let o = 0; o < m; o++) {
									let l = n[o];
									l && typeof l == "object" && !Array.isArray(l) ? (l.path === void 0 && (e = d(e, r + "/held/" + s + "/leaves/" + o, "required", { missingProperty: "path" }, void 0), i++), l.path !== void 0 && typeof l.path != "string" && (e = d(e, r + "/held/" + s + "/leaves/" + o + "/path", "type", { type: "string" }, void 0), i++)) : (e = d(e, r + "/held/" + s + "/leaves/" + o, "type", { type: "object" }, void 0), i++);
								}
							} else e = d(e, r + "/held/" + s + "/leaves", "type", { type: "array" }, void 0), i++;
						}
						if (f.remedies !== void 0) {
							let n = f.remedies;
							if (Array.isArray(n)) {
								let m = n.length;
								for (let o = 0; o < m; o++) {
									let l = n[o];
									if (l && typeof l == "object" && !Array.isArray(l)) {
										if (l.to === void 0 && (e = d(e, r + "/held/" + s + "/remedies/" + o, "required", { missingProperty: "to" }, void 0), i++), l.type === void 0 && (e = d(e, r + "/held/" + s + "/remedies/" + o, "required", { missingProperty: "type" }, void 0), i++), l.to !== void 0 && typeof l.to != "string" && (e = d(e, r + "/held/" + s + "/remedies/" + o + "/to", "type", { type: "string" }, void 0), i++), l.type !== void 0 && typeof l.type != "string" && (e = d(e, r + "/held/" + s + "/remedies/" + o + "/type", "type", { type: "string" }, void 0), i++), l.argv !== void 0) {
											let u = l.argv;
											if (Array.isArray(u)) {
												let k = u.length;
												for (let c = 0; c < k; c++) typeof u[c] != "string" && (e = d(e, r + "/held/" + s + "/remedies/" + o + "/argv/" + c, "type", { type: "string" }, void 0), i++);
											} else e = d(e, r + "/held/" + s + "/remedies/" + o + "/argv", "type", { type: "array" }, void 0), i++;
										}
									} else e = d(e, r + "/held/" + s + "/remedies/" + o, "type", { type: "object" }, void 0), i++;
								}
							} else e = d(e, r + "/held/" + s + "/remedies", "type", { type: "array" }, void 0), i++;
						}
						if (f.edit !== void 0) {
							let n = f.edit;
							typeof n != "string" && n !== null && (e = d(e, r + "/held/" + s + "/edit", "type", { type: a.properties.held.items.properties.edit.type }, void 0), i++);
						}
					} else e = d(e, r + "/held/" + s, "type", { type: "object" }, void 0), i++;
				}
			} else e = d(e, r + "/held", "type", { type: "array" }, void 0), i++;
		}
		if (y.unreadable !== void 0) {
			let p = y.unreadable;
			if (Array.isArray(p)) {
				let t = p.length;
				for (let s = 0; s < t; s++) {
					let f = p[s];
					f && typeof f == "object" && !Array.isArray(f) ? (f.address === void 0 && (e = d(e, r + "/unreadable/" + s, "required", { missingProperty: "address" }, void 0), i++), f.message === void 0 && (e = d(e, r + "/unreadable/" + s, "required", { missingProperty: "message" }, void 0), i++), f.address !== void 0 && typeof f.address != "string" && (e = d(e, r + "/unreadable/" + s + "/address", "type", { type: "string" }, void 0), i++), f.message !== void 0 && typeof f.message != "string" && (e = d(e, r + "/unreadable/" + s + "/message", "type", { type: "string" }, void 0), i++)) : (e = d(e, r + "/unreadable/" + s, "type", { type: "object" }, void 0), i++);
				}
			} else e = d(e, r + "/unreadable", "type", { type: "array" }, void 0), i++;
		}
		if (y.diagnostics !== void 0) {
			let p = y.diagnostics;
			if (Array.isArray(p)) {
				let t = p.length;
				for (let s = 0; s < t; s++) {
					let f = p[s];
					if (f && typeof f == "object" && !Array.isArray(f)) {
						if (f.code === void 0 && (e = d(e, r + "/diagnostics/" + s, "required", { missingProperty: "code" }, void 0), i++), f.severity === void 0 && (e = d(e, r + "/diagnostics/" + s, "required", { missingProperty: "severity" }, void 0), i++), f.message === void 0 && (e = d(e, r + "/diagnostics/" + s, "required", { missingProperty: "message" }, void 0), i++), f.address === void 0 && (e = d(e, r + "/diagnostics/" + s, "required", { missingProperty: "address" }, void 0), i++), f.place === void 0 && (e = d(e, r + "/diagnostics/" + s, "required", { missingProperty: "place" }, void 0), i++), f.remedy === void 0 && (e = d(e, r + "/diagnostics/" + s, "required", { missingProperty: "remedy" }, void 0), i++), f.code !== void 0 && typeof f.code != "string" && (e = d(e, r + "/diagnostics/" + s + "/code", "type", { type: "string" }, void 0), i++), f.severity !== void 0) {
							let n = f.severity;
							n === "error" || n === "warning" || n === "note" || (e = d(e, r + "/diagnostics/" + s + "/severity", "enum", { allowedValues: a.properties.diagnostics.items.properties.severity.enum }, void 0), i++);
						}
						if (f.message !== void 0 && typeof f.message != "string" && (e = d(e, r + "/diagnostics/" + s + "/message", "type", { type: "string" }, void 0), i++), f.address !== void 0) {
							let n = f.address;
							typeof n != "string" && n !== null && (e = d(e, r + "/diagnostics/" + s + "/address", "type", { type: a.properties.diagnostics.items.properties.address.type }, void 0), i++);
						}
						if (f.place !== void 0) {
							let n = f.place, m = i, o = !1, l = i;
							if (n && typeof n == "object" && !Array.isArray(n)) {
								if (n.file === void 0 && (e = d(e, r + "/diagnostics/" + s + "/place", "required", { missingProperty: "file" }, void 0), i++), n.line === void 0 && (e = d(e, r + "/diagnostics/" + s + "/place", "required", { missingProperty: "line" }, void 0), i++), n.column === void 0 && (e = d(e, r + "/diagnostics/" + s + "/place", "required", { missingProperty: "column" }, void 0), i++), n.file !== void 0 && typeof n.file != "string" && (e = d(e, r + "/diagnostics/" + s + "/place/file", "type", { type: "string" }, void 0), i++), n.line !== void 0) {
									let u = n.line;
									typeof u == "number" && !(u % 1) && !isNaN(u) && isFinite(u) || (e = d(e, r + "/diagnostics/" + s + "/place/line", "type", { type: "integer" }, void 0), i++), typeof u == "number" && isFinite(u) && (u < 1 || isNaN(u)) && (e = d(e, r + "/diagnostics/" + s + "/place/line", "minimum", {
										comparison: ">=",
										limit: 1
									}, void 0), i++);
								}
								if (n.column !== void 0) {
									let u = n.column;
									typeof u == "number" && !(u % 1) && !isNaN(u) && isFinite(u) || (e = d(e, r + "/diagnostics/" + s + "/place/column", "type", { type: "integer" }, void 0), i++), typeof u == "number" && isFinite(u) && (u < 1 || isNaN(u)) && (e = d(e, r + "/diagnostics/" + s + "/place/column", "minimum", {
										comparison: ">=",
										limit: 1
									}, void 0), i++);
								}
							} else e = d(e, r + "/diagnostics/" + s + "/place", "type", { type: "object" }, void 0), i++;
							var q = l === i;
							if (o ||= q, !o) {
								let u = i;
								n !== null && (e = d(e, r + "/diagnostics/" + s + "/place", "type", { type: "null" }, void 0), i++);
								var q = u === i;
								o ||= q;
							}
							o ? (i = m, e !== null && (m ? e.length = m : e = null)) : (e = d(e, r + "/diagnostics/" + s + "/place", "anyOf", {}, void 0), i++);
						}
						if (f.remedy !== void 0) {
							let n = f.remedy;
							typeof n != "string" && n !== null && (e = d(e, r + "/diagnostics/" + s + "/remedy", "type", { type: a.properties.diagnostics.items.properties.remedy.type }, void 0), i++);
						}
						if (f.argv !== void 0) {
							let n = f.argv;
							if (Array.isArray(n)) {
								let m = n.length;
								for (let o = 0; o < m; o++) typeof n[o] != "string" && (e = d(e, r + "/diagnostics/" + s + "/argv/" + o, "type", { type: "string" }, void 0), i++);
							} else e = d(e, r + "/diagnostics/" + s + "/argv", "type", { type: "array" }, void 0), i++;
						}
					} else e = d(e, r + "/diagnostics/" + s, "type", { type: "object" }, void 0), i++;
				}
			} else e = d(e, r + "/diagnostics", "type", { type: "array" }, void 0), i++;
		}
		if (y.summary !== void 0) {
			let p = y.summary;
			if (p && typeof p == "object" && !Array.isArray(p)) {
				if (p.create === void 0 && (e = d(e, r + "/summary", "required", { missingProperty: "create" }, void 0), i++), p.update === void 0 && (e = d(e, r + "/summary", "required", { missingProperty: "update" }, void 0), i++), p.replace === void 0 && (e = d(e, r + "/summary", "required", { missingProperty: "replace" }, void 0), i++), p.delete === void 0 && (e = d(e, r + "/summary", "required", { missingProperty: "delete" }, void 0), i++), p.launch === void 0 && (e = d(e, r + "/summary", "required", { missingProperty: "launch" }, void 0), i++), p.adopt === void 0 && (e = d(e, r + "/summary", "required", { missingProperty: "adopt" }, void 0), i++), p.converge === void 0 && (e = d(e, r + "/summary", "required", { missingProperty: "converge" }, void 0), i++), p.keep === void 0 && (e = d(e, r + "/summary", "required", { missingProperty: "keep" }, void 0), i++), p.release === void 0 && (e = d(e, r + "/summary", "required", { missingProperty: "release" }, void 0), i++), p.forget === void 0 && (e = d(e, r + "/summary", "required", { missingProperty: "forget" }, void 0), i++), p.held === void 0 && (e = d(e, r + "/summary", "required", { missingProperty: "held" }, void 0), i++), p.unchanged === void 0 && (e = d(e, r + "/summary", "required", { missingProperty: "unchanged" }, void 0), i++), p.unreadable === void 0 && (e = d(e, r + "/summary", "required", { missingProperty: "unreadable" }, void 0), i++), p.errors === void 0 && (e = d(e, r + "/summary", "required", { missingProperty: "errors" }, void 0), i++), p.warnings === void 0 && (e = d(e, r + "/summary", "required", { missingProperty: "warnings" }, void 0), i++), p.create !== void 0) {
					let t = p.create;
					typeof t == "number" && !(t % 1) && !isNaN(t) && isFinite(t) || (e = d(e, r + "/summary/create", "type", { type: "integer" }, void 0), i++), typeof t == "number" && isFinite(t) && (t < 0 || isNaN(t)) && (e = d(e, r + "/summary/create", "minimum", {
						comparison: ">=",
						limit: 0
					}, void 0), i++);
				}
				if (p.update !== void 0) {
					let t = p.update;
					typeof t == "number" && !(t % 1) && !isNaN(t) && isFinite(t) || (e = d(e, r + "/summary/update", "type", { type: "integer" }, void 0), i++), typeof t == "number" && isFinite(t) && (t < 0 || isNaN(t)) && (e = d(e, r + "/summary/update", "minimum", {
						comparison: ">=",
						limit: 0
					}, void 0), i++);
				}
				if (p.replace !== void 0) {
					let t = p.replace;
					typeof t == "number" && !(t % 1) && !isNaN(t) && isFinite(t) || (e = d(e, r + "/summary/replace", "type", { type: "integer" }, void 0), i++), typeof t == "number" && isFinite(t) && (t < 0 || isNaN(t)) && (e = d(e, r + "/summary/replace", "minimum", {
						comparison: ">=",
						limit: 0
					}, void 0), i++);
				}
				if (p.delete !== void 0) {
					let t = p.delete;
					typeof t == "number" && !(t % 1) && !isNaN(t) && isFinite(t) || (e = d(e, r + "/summary/delete", "type", { type: "integer" }, void 0), i++), typeof t == "number" && isFinite(t) && (t < 0 || isNaN(t)) && (e = d(e, r + "/summary/delete", "minimum", {
						comparison: ">=",
						limit: 0
					}, void 0), i++);
				}
				if (p.launch !== void 0) {
					let t = p.launch;
					typeof t == "number" && !(t % 1) && !isNaN(t) && isFinite(t) || (e = d(e, r + "/summary/launch", "type", { type: "integer" }, void 0), i++), typeof t == "number" && isFinite(t) && (t < 0 || isNaN(t)) && (e = d(e, r + "/summary/launch", "minimum", {
						comparison: ">=",
						limit: 0
					}, void 0), i++);
				}
				if (p.adopt !== void 0) {
					let t = p.adopt;
					typeof t == "number" && !(t % 1) && !isNaN(t) && isFinite(t) || (e = d(e, r + "/summary/adopt", "type", { type: "integer" }, void 0), i++), typeof t == "number" && isFinite(t) && (t < 0 || isNaN(t)) && (e = d(e, r + "/summary/adopt", "minimum", {
						comparison: ">=",
						limit: 0
					}, void 0), i++);
				}
				if (p.converge !== void 0) {
					let t = p.converge;
					typeof t == "number" && !(t % 1) && !isNaN(t) && isFinite(t) || (e = d(e, r + "/summary/converge", "type", { type: "integer" }, void 0), i++), typeof t == "number" && isFinite(t) && (t < 0 || isNaN(t)) && (e = d(e, r + "/summary/converge", "minimum", {
						comparison: ">=",
						limit: 0
					}, void 0), i++);
				}
				if (p.keep !== void 0) {
					let t = p.keep;
					typeof t == "number" && !(t % 1) && !isNaN(t) && isFinite(t) || (e = d(e, r + "/summary/keep", "type", { type: "integer" }, void 0), i++), typeof t == "number" && isFinite(t) && (t < 0 || isNaN(t)) && (e = d(e, r + "/summary/keep", "minimum", {
						comparison: ">=",
						limit: 0
					}, void 0), i++);
				}
				if (p.release !== void 0) {
					let t = p.release;
					typeof t == "number" && !(t % 1) && !isNaN(t) && isFinite(t) || (e = d(e, r + "/summary/release", "type", { type: "integer" }, void 0), i++), typeof t == "number" && isFinite(t) && (t < 0 || isNaN(t)) && (e = d(e, r + "/summary/release", "minimum", {
						comparison: ">=",
						limit: 0
					}, void 0), i++);
				}
				if (p.forget !== void 0) {
					let t = p.forget;
					typeof t == "number" && !(t % 1) && !isNaN(t) && isFinite(t) || (e = d(e, r + "/summary/forget", "type", { type: "integer" }, void 0), i++), typeof t == "number" && isFinite(t) && (t < 0 || isNaN(t)) && (e = d(e, r + "/summary/forget", "minimum", {
						comparison: ">=",
						limit: 0
					}, void 0), i++);
				}
				if (p.held !== void 0) {
					let t = p.held;
					typeof t == "number" && !(t % 1) && !isNaN(t) && isFinite(t) || (e = d(e, r + "/summary/held", "type", { type: "integer" }, void 0), i++), typeof t == "number" && isFinite(t) && (t < 0 || isNaN(t)) && (e = d(e, r + "/summary/held", "minimum", {
						comparison: ">=",
						limit: 0
					}, void 0), i++);
				}
				if (p.unchanged !== void 0) {
					let t = p.unchanged;
					typeof t == "number" && !(t % 1) && !isNaN(t) && isFinite(t) || (e = d(e, r + "/summary/unchanged", "type", { type: "integer" }, void 0), i++), typeof t == "number" && isFinite(t) && (t < 0 || isNaN(t)) && (e = d(e, r + "/summary/unchanged", "minimum", {
						comparison: ">=",
						limit: 0
					}, void 0), i++);
				}
				if (p.unreadable !== void 0) {
					let t = p.unreadable;
					typeof t == "number" && !(t % 1) && !isNaN(t) && isFinite(t) || (e = d(e, r + "/summary/unreadable", "type", { type: "integer" }, void 0), i++), typeof t == "number" && isFinite(t) && (t < 0 || isNaN(t)) && (e = d(e, r + "/summary/unreadable", "minimum", {
						comparison: ">=",
						limit: 0
					}, void 0), i++);
				}
				if (p.errors !== void 0) {
					let t = p.errors;
					typeof t == "number" && !(t % 1) && !isNaN(t) && isFinite(t) || (e = d(e, r + "/summary/errors", "type", { type: "integer" }, void 0), i++), typeof t == "number" && isFinite(t) && (t < 0 || isNaN(t)) && (e = d(e, r + "/summary/errors", "minimum", {
						comparison: ">=",
						limit: 0
					}, void 0), i++);
				}
				if (p.warnings !== void 0) {
					let t = p.warnings;
					typeof t == "number" && !(t % 1) && !isNaN(t) && isFinite(t) || (e = d(e, r + "/summary/warnings", "type", { type: "integer" }, void 0), i++), typeof t == "number" && isFinite(t) && (t < 0 || isNaN(t)) && (e = d(e, r + "/summary/warnings", "minimum", {
						comparison: ">=",
						limit: 0
					}, void 0), i++);
				}
			} else e = d(e, r + "/summary", "type", { type: "object" }, void 0), i++;
		}
		if (y.plan_digest !== void 0) {
			let p = y.plan_digest;
			typeof p == "string" ? b.test(p) || (e = d(e, r + "/plan_digest", "pattern", { pattern: "^[0-9a-f]+$" }, void 0), i++) : (e = d(e, r + "/plan_digest", "type", { type: "string" }, void 0), i++);
		}
		if (y.content_digest !== void 0) {
			let p = y.content_digest;
			typeof p == "string" ? b.test(p) || (e = d(e, r + "/content_digest", "pattern", { pattern: "^[0-9a-f]+$" }, void 0), i++) : (e = d(e, r + "/content_digest", "type", { type: "string" }, void 0), i++);
		}
	} else e = d(e, r, "type", { type: "object" }, void 0), i++;
	return F.errors = e, i === 0;
}
var O = $, g = {
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
}, V = RegExp("^2\\.(?:0|[1-9][0-9]*)$", "u");
function $(y, { instancePath: r = "", parentData: N, parentDataProperty: A, rootData: j = y } = {}) {
	let e = null, i = 0;
	if (y && typeof y == "object" && !Array.isArray(y)) {
		if (y.format_version === void 0 && (e = d(e, r, "required", { missingProperty: "format_version" }, void 0), i++), y.tool_version === void 0 && (e = d(e, r, "required", { missingProperty: "tool_version" }, void 0), i++), y.target === void 0 && (e = d(e, r, "required", { missingProperty: "target" }, void 0), i++), y.namespace === void 0 && (e = d(e, r, "required", { missingProperty: "namespace" }, void 0), i++), y.base_url === void 0 && (e = d(e, r, "required", { missingProperty: "base_url" }, void 0), i++), y.provider === void 0 && (e = d(e, r, "required", { missingProperty: "provider" }, void 0), i++), y.account === void 0 && (e = d(e, r, "required", { missingProperty: "account" }, void 0), i++), y.source === void 0 && (e = d(e, r, "required", { missingProperty: "source" }, void 0), i++), y.inputs_digest === void 0 && (e = d(e, r, "required", { missingProperty: "inputs_digest" }, void 0), i++), y.ledger === void 0 && (e = d(e, r, "required", { missingProperty: "ledger" }, void 0), i++), y.options === void 0 && (e = d(e, r, "required", { missingProperty: "options" }, void 0), i++), y.changes === void 0 && (e = d(e, r, "required", { missingProperty: "changes" }, void 0), i++), y.secret_writes === void 0 && (e = d(e, r, "required", { missingProperty: "secret_writes" }, void 0), i++), y.held === void 0 && (e = d(e, r, "required", { missingProperty: "held" }, void 0), i++), y.unreadable === void 0 && (e = d(e, r, "required", { missingProperty: "unreadable" }, void 0), i++), y.diagnostics === void 0 && (e = d(e, r, "required", { missingProperty: "diagnostics" }, void 0), i++), y.summary === void 0 && (e = d(e, r, "required", { missingProperty: "summary" }, void 0), i++), y.plan_digest === void 0 && (e = d(e, r, "required", { missingProperty: "plan_digest" }, void 0), i++), y.content_digest === void 0 && (e = d(e, r, "required", { missingProperty: "content_digest" }, void 0), i++), y.format_version !== void 0) {
			let p = y.format_version;
			typeof p == "string" ? V.test(p) || (e = d(e, r + "/format_version", "pattern", { pattern: "^2\\.(?:0|[1-9][0-9]*)$" }, void 0), i++) : (e = d(e, r + "/format_version", "type", { type: "string" }, void 0), i++);
		}
		if (y.tool_version !== void 0 && typeof y.tool_version != "string" && (e = d(e, r + "/tool_version", "type", { type: "string" }, void 0), i++), y.target !== void 0 && typeof y.target != "string" && (e = d(e, r + "/target", "type", { type: "string" }, void 0), i++), y.namespace !== void 0 && typeof y.namespace != "string" && (e = d(e, r + "/namespace", "type", { type: "string" }, void 0), i++), y.base_url !== void 0 && typeof y.base_url != "string" && (e = d(e, r + "/base_url", "type", { type: "string" }, void 0), i++), y.provider !== void 0 && typeof y.provider != "string" && (e = d(e, r + "/provider", "type", { type: "string" }, void 0), i++), y.account !== void 0) {
			let p = y.account;
			if (p && typeof p == "object" && !Array.isArray(p)) {
				if (p.id === void 0 && (e = d(e, r + "/account", "required", { missingProperty: "id" }, void 0), i++), p.label === void 0 && (e = d(e, r + "/account", "required", { missingProperty: "label" }, void 0), i++), p.id !== void 0) {
					let t = p.id;
					(typeof t != "number" || t % 1 || isNaN(t) || !isFinite(t)) && typeof t != "string" && t !== null && (e = d(e, r + "/account/id", "type", { type: g.properties.account.properties.id.type }, void 0), i++);
				}
				p.label !== void 0 && typeof p.label != "string" && (e = d(e, r + "/account/label", "type", { type: "string" }, void 0), i++);
			} else e = d(e, r + "/account", "type", { type: "object" }, void 0), i++;
		}
		if (y.source !== void 0) {
			let p = y.source;
			if (p && typeof p == "object" && !Array.isArray(p)) {
				if (p.commit === void 0 && (e = d(e, r + "/source", "required", { missingProperty: "commit" }, void 0), i++), p.dirty === void 0 && (e = d(e, r + "/source", "required", { missingProperty: "dirty" }, void 0), i++), p.commit !== void 0) {
					let t = p.commit;
					typeof t != "string" && t !== null && (e = d(e, r + "/source/commit", "type", { type: g.properties.source.properties.commit.type }, void 0), i++);
				}
				if (p.dirty !== void 0 && typeof p.dirty != "boolean" && (e = d(e, r + "/source/dirty", "type", { type: "boolean" }, void 0), i++), p.uncommitted !== void 0) {
					let t = p.uncommitted;
					if (Array.isArray(t)) {
						let s = t.length;
						for (let f = 0; f < s; f++) {
							let n = t[f];
							if (n && typeof n == "object" && !Array.isArray(n)) {
								if (n.file === void 0 && (e = d(e, r + "/source/uncommitted/" + f, "required", { missingProperty: "file" }, void 0), i++), n.what === void 0 && (e = d(e, r + "/source/uncommitted/" + f, "required", { missingProperty: "what" }, void 0), i++), n.file !== void 0 && typeof n.file != "string" && (e = d(e, r + "/source/uncommitted/" + f + "/file", "type", { type: "string" }, void 0), i++), n.what !== void 0) {
									let m = n.what;
									m === "edited" || m === "new" || m === "deleted" || m === "ignored" || (e = d(e, r + "/source/uncommitted/" + f + "/what", "enum", { allowedValues: g.properties.source.properties.uncommitted.items.properties.what.enum }, void 0), i++);
								}
							} else e = d(e, r + "/source/uncommitted/" + f, "type", { type: "object" }, void 0), i++;
						}
					} else e = d(e, r + "/source/uncommitted", "type", { type: "array" }, void 0), i++;
				}
				if (p.refused !== void 0) {
					let t = p.refused;
					if (Array.isArray(t)) {
						let s = t.length;
						for (let f = 0; f < s; f++) {
							let n = t[f];
							n && typeof n == "object" && !Array.isArray(n) ? (n.code === void 0 && (e = d(e, r + "/source/refused/" + f, "required", { missingProperty: "code" }, void 0), i++), n.message === void 0 && (e = d(e, r + "/source/refused/" + f, "required", { missingProperty: "message" }, void 0), i++), n.remedy === void 0 && (e = d(e, r + "/source/refused/" + f, "required", { missingProperty: "remedy" }, void 0), i++), n.code !== void 0 && typeof n.code != "string" && (e = d(e, r + "/source/refused/" + f + "/code", "type", { type: "string" }, void 0), i++), n.message !== void 0 && typeof n.message != "string" && (e = d(e, r + "/source/refused/" + f + "/message", "type", { type: "string" }, void 0), i++), n.remedy !== void 0 && typeof n.remedy != "string" && (e = d(e, r + "/source/refused/" + f + "/remedy", "type", { type: "string" }, void 0), i++)) : (e = d(e, r + "/source/refused/" + f, "type", { type: "object" }, void 0), i++);
						}
					} else e = d(e, r + "/source/refused", "type", { type: "array" }, void 0), i++;
				}
			} else e = d(e, r + "/source", "type", { type: "object" }, void 0), i++;
		}
		if (y.inputs_digest !== void 0) {
			let p = y.inputs_digest;
			typeof p == "string" ? b.test(p) || (e = d(e, r + "/inputs_digest", "pattern", { pattern: "^[0-9a-f]+$" }, void 0), i++) : (e = d(e, r + "/inputs_digest", "type", { type: "string" }, void 0), i++);
		}
		if (y.ledger !== void 0) {
			let p = y.ledger;
			if (p && typeof p == "object" && !Array.isArray(p)) {
				if (p.state === void 0 && (e = d(e, r + "/ledger", "required", { missingProperty: "state" }, void 0), i++), p.revision === void 0 && (e = d(e, r + "/ledger", "required", { missingProperty: "revision" }, void 0), i++), p.state !== void 0) {
					let t = p.state;
					t === "present" || t === "absent" || t === "ignored" || (e = d(e, r + "/ledger/state", "enum", { allowedValues: g.properties.ledger.properties.state.enum }, void 0), i++);
				}
				if (p.revision !== void 0) {
					let t = p.revision;
					typeof t != "string" && t !== null && (e = d(e, r + "/ledger/revision", "type", { type: g.properties.ledger.properties.revision.type }, void 0), i++);
				}
			} else e = d(e, r + "/ledger", "type", { type: "object" }, void 0), i++;
		}
		if (y.options !== void 0) {
			let p = y.options;
			if (p && typeof p == "object" && !Array.isArray(p)) {
				if (p.on_drift === void 0 && (e = d(e, r + "/options", "required", { missingProperty: "on_drift" }, void 0), i++), p.take_over === void 0 && (e = d(e, r + "/options", "required", { missingProperty: "take_over" }, void 0), i++), p.launch === void 0 && (e = d(e, r + "/options", "required", { missingProperty: "launch" }, void 0), i++), p.only === void 0 && (e = d(e, r + "/options", "required", { missingProperty: "only" }, void 0), i++), p.allow_deletes === void 0 && (e = d(e, r + "/options", "required", { missingProperty: "allow_deletes" }, void 0), i++), p.allow_empty === void 0 && (e = d(e, r + "/options", "required", { missingProperty: "allow_empty" }, void 0), i++), p.on_drift !== void 0) {
					let t = p.on_drift;
					t === "hold" || t === "overwrite" || t === "keep" || t === null || (e = d(e, r + "/options/on_drift", "enum", { allowedValues: g.properties.options.properties.on_drift.enum }, void 0), i++);
				}
				if (p.take_over !== void 0) {
					let t = p.take_over;
					if (Array.isArray(t)) {
						let s = t.length;
						for (let f = 0; f < s; f++) typeof t[f] != "string" && (e = d(e, r + "/options/take_over/" + f, "type", { type: "string" }, void 0), i++);
					} else e = d(e, r + "/options/take_over", "type", { type: "array" }, void 0), i++;
				}
				if (p.launch !== void 0) {
					let t = p.launch;
					if (Array.isArray(t)) {
						let s = t.length;
						for (let f = 0; f < s; f++) typeof t[f] != "string" && (e = d(e, r + "/options/launch/" + f, "type", { type: "string" }, void 0), i++);
					} else e = d(e, r + "/options/launch", "type", { type: "array" }, void 0), i++;
				}
				if (p.only !== void 0) {
					let t = p.only;
					if (Array.isArray(t)) {
						let s = t.length;
						for (let f = 0; f < s; f++) typeof t[f] != "string" && (e = d(e, r + "/options/only/" + f, "type", { type: "string" }, void 0), i++);
					} else e = d(e, r + "/options/only", "type", { type: "array" }, void 0), i++;
				}
				if (p.allow_deletes !== void 0) {
					let t = p.allow_deletes;
					(typeof t != "number" || t % 1 || isNaN(t) || !isFinite(t)) && t !== null && (e = d(e, r + "/options/allow_deletes", "type", { type: g.properties.options.properties.allow_deletes.type }, void 0), i++), typeof t == "number" && isFinite(t) && (t < 0 || isNaN(t)) && (e = d(e, r + "/options/allow_deletes", "minimum", {
						comparison: ">=",
						limit: 0
					}, void 0), i++);
				}
				p.allow_empty !== void 0 && typeof p.allow_empty != "boolean" && (e = d(e, r + "/options/allow_empty", "type", { type: "boolean" }, void 0), i++);
			} else e = d(e, r + "/options", "type", { type: "object" }, void 0), i++;
		}
		if (y.changes !== void 0) {
			let p = y.changes;
			if (Array.isArray(p)) {
				let t = p.length;
				for (let s = 0; s < t; s++) {
					let f = p[s];
					if (f && typeof f == "object" && !Array.isArray(f)) {
						if (f.address === void 0 && (e = d(e, r + "/changes/" + s, "required", { missingProperty: "address" }, void 0), i++), f.kind === void 0 && (e = d(e, r + "/changes/" + s, "required", { missingProperty: "kind" }, void 0), i++), f.action === void 0 && (e = d(e, r + "/changes/" + s, "required", { missingProperty: "action" }, void 0), i++), f.id === void 0 && (e = d(e, r + "/changes/" + s, "required", { missingProperty: "id" }, void 0), i++), f.reason === void 0 && (e = d(e, r + "/changes/" + s, "required", { missingProperty: "reason" }, void 0), i++), f.place === void 0 && (e = d(e, r + "/changes/" + s, "required", { missingProperty: "place" }, void 0), i++), f.leaves === void 0 && (e = d(e, r + "/changes/" + s, "required", { missingProperty: "leaves" }, void 0), i++), f.unmanaged === void 0 && (e = d(e, r + "/changes/" + s, "required", { missingProperty: "unmanaged" }, void 0), i++), f.kept === void 0 && (e = d(e, r + "/changes/" + s, "required", { missingProperty: "kept" }, void 0), i++), f.overwrites === void 0 && (e = d(e, r + "/changes/" + s, "required", { missingProperty: "overwrites" }, void 0), i++), f.depends_on === void 0 && (e = d(e, r + "/changes/" + s, "required", { missingProperty: "depends_on" }, void 0), i++), f.idempotency_key === void 0 && (e = d(e, r + "/changes/" + s, "required", { missingProperty: "idempotency_key" }, void 0), i++), f.guards === void 0 && (e = d(e, r + "/changes/" + s, "required", { missingProperty: "guards" }, void 0), i++), f.live_digest === void 0 && (e = d(e, r + "/changes/" + s, "required", { missingProperty: "live_digest" }, void 0), i++), f.version === void 0 && (e = d(e, r + "/changes/" + s, "required", { missingProperty: "version" }, void 0), i++), f.effects === void 0 && (e = d(e, r + "/changes/" + s, "required", { missingProperty: "effects" }, void 0), i++), f.renamed_from === void 0 && (e = d(e, r + "/changes/" + s, "required", { missingProperty: "renamed_from" }, void 0), i++), f.replaced_by === void 0 && (e = d(e, r + "/changes/" + s, "required", { missingProperty: "replaced_by" }, void 0), i++), f.digest === void 0 && (e = d(e, r + "/changes/" + s, "required", { missingProperty: "digest" }, void 0), i++), f.address !== void 0 && typeof f.address != "string" && (e = d(e, r + "/changes/" + s + "/address", "type", { type: "string" }, void 0), i++), f.kind !== void 0 && typeof f.kind != "string" && (e = d(e, r + "/changes/" + s + "/kind", "type", { type: "string" }, void 0), i++), f.action !== void 0) {
							let n = f.action;
							n === "create" || n === "update" || n === "replace" || n === "delete" || n === "launch" || n === "adopt" || n === "converge" || n === "keep" || n === "release" || n === "forget" || (e = d(e, r + "/changes/" + s + "/action", "enum", { allowedValues: g.properties.changes.items.properties.action.enum }, void 0), i++);
						}
						if (f.id !== void 0) {
							let n = f.id;
							(typeof n != "number" || n % 1 || isNaN(n) || !isFinite(n)) && typeof n != "string" && n !== null && (e = d(e, r + "/changes/" + s + "/id", "type", { type: g.properties.changes.items.properties.id.type }, void 0), i++);
						}
						if (f.reason !== void 0 && typeof f.reason != "string" && (e = d(e, r + "/changes/" + s + "/reason", "type", { type: "string" }, void 0), i++), f.place !== void 0) {
							let n = f.place, m = i, o = !1, l = i;
							if (n && typeof n == "object" && !Array.isArray(n)) {
								if (n.file === void 0 && (e = d(e, r + "/changes/" + s + "/place", "required", { missingProperty: "file" }, void 0), i++), n.line === void 0 && (e = d(e, r + "/changes/" + s + "/place", "required", { missingProperty: "line" }, void 0), i++), n.column === void 0 && (e = d(e, r + "/changes/" + s + "/place", "required", { missingProperty: "column" }, void 0), i++), n.file !== void 0 && typeof n.file != "string" && (e = d(e, r + "/changes/" + s + "/place/file", "type", { type: "string" }, void 0), i++), n.line !== void 0) {
									let u = n.line;
									typeof u == "number" && !(u % 1) && !isNaN(u) && isFinite(u) || (e = d(e, r + "/changes/" + s + "/place/line", "type", { type: "integer" }, void 0), i++), typeof u == "number" && isFinite(u) && (u < 1 || isNaN(u)) && (e = d(e, r + "/changes/" + s + "/place/line", "minimum", {
										comparison: ">=",
										limit: 1
									}, void 0), i++);
								}
								if (n.column !== void 0) {
									let u = n.column;
									typeof u == "number" && !(u % 1) && !isNaN(u) && isFinite(u) || (e = d(e, r + "/changes/" + s + "/place/column", "type", { type: "integer" }, void 0), i++), typeof u == "number" && isFinite(u) && (u < 1 || isNaN(u)) && (e = d(e, r + "/changes/" + s + "/place/column", "minimum", {
										comparison: ">=",
										limit: 1
									}, void 0), i++);
								}
							} else e = d(e, r + "/changes/" + s + "/place", "type", { type: "object" }, void 0), i++;
							var _ = l === i;
							if (o ||= _, !o) {
								let u = i;
								n !== null && (e = d(e, r + "/changes/" + s + "/place", "type", { type: "null" }, void 0), i++);
								var _ = u === i;
								o ||= _;
							}
							o ? (i = m, e !== null && (m ? e.length = m : e = null)) : (e = d(e, r + "/changes/" + s + "/place", "anyOf", {}, void 0), i++);
						}
						if (f.leaves !== void 0) {
							let n = f.leaves;
							if (Array.isArray(n)) {
								let m = n.length;
								for (let o = 0; o < m; o++) {
									let l = n[o];
									l && typeof l == "object" && !Array.isArray(l) ? (l.path === void 0 && (e = d(e, r + "/changes/" + s + "/leaves/" + o, "required", { missingProperty: "path" }, void 0), i++), l.path !== void 0 && typeof l.path != "string" && (e = d(e, r + "/changes/" + s + "/leaves/" + o + "/path", "type", { type: "string" }, void 0), i++)) : (e = d(e, r + "/changes/" + s + "/leaves/" + o, "type", { type: "object" }, void 0), i++);
								}
							} else e = d(e, r + "/changes/" + s + "/leaves", "type", { type: "array" }, void 0), i++;
						}
						if (f.unmanaged !== void 0) {
							let n = f.unmanaged;
							if (Array.isArray(n)) {
								let m = n.length;
								for (let o = 0; o < m; o++) typeof n[o] != "string" && (e = d(e, r + "/changes/" + s + "/unmanaged/" + o, "type", { type: "string" }, void 0), i++);
							} else e = d(e, r + "/changes/" + s + "/unmanaged", "type", { type: "array" }, void 0), i++;
						}
						if (f.kept !== void 0) {
							let n = f.kept;
							if (n && typeof n == "object" && !Array.isArray(n)) for (let m in n) {
								let o = n[m];
								o && typeof o == "object" && !Array.isArray(o) ? (o.live === void 0 && (e = d(e, r + "/changes/" + s + "/kept/" + m.replace(/~/g, "~0").replace(/\//g, "~1"), "required", { missingProperty: "live" }, void 0), i++), o.desired === void 0 && (e = d(e, r + "/changes/" + s + "/kept/" + m.replace(/~/g, "~0").replace(/\//g, "~1"), "required", { missingProperty: "desired" }, void 0), i++)) : (e = d(e, r + "/changes/" + s + "/kept/" + m.replace(/~/g, "~0").replace(/\//g, "~1"), "type", { type: "object" }, void 0), i++);
							}
							else e = d(e, r + "/changes/" + s + "/kept", "type", { type: "object" }, void 0), i++;
						}
						if (f.overwrites !== void 0) {
							let n = f.overwrites;
							n === "takeover" || n === "drift" || n === null || (e = d(e, r + "/changes/" + s + "/overwrites", "enum", { allowedValues: g.properties.changes.items.properties.overwrites.enum }, void 0), i++);
						}
						if (f.depends_on !== void 0) {
							let n = f.depends_on;
							if (Array.isArray(n)) {
								let m = n.length;
								for (let o = 0; o < m; o++) typeof n[o] != "string" && (e = d(e, r + "/changes/" + s + "/depends_on/" + o, "type", { type: "string" }, void 0), i++);
							} else e = d(e, r + "/changes/" + s + "/depends_on", "type", { type: "array" }, void 0), i++;
						}
						if (f.idempotency_key !== void 0) {
							let n = f.idempotency_key;
							typeof n != "string" && n !== null && (e = d(e, r + "/changes/" + s + "/idempotency_key", "type", { type: g.properties.changes.items.properties.idempotency_key.type }, void 0), i++);
						}
						if (f.guards !== void 0) {
							let n = f.guards;
							if (n && typeof n == "object" && !Array.isArray(n)) for (let m in n) typeof n[m] != "string" && (e = d(e, r + "/changes/" + s + "/guards/" + m.replace(/~/g, "~0").replace(/\//g, "~1"), "type", { type: "string" }, void 0), i++);
							else e = d(e, r + "/changes/" + s + "/guards", "type", { type: "object" }, void 0), i++;
						}
						if (f.live_digest !== void 0) {
							let n = f.live_digest;
							typeof n != "string" && n !== null && (e = d(e, r + "/changes/" + s + "/live_digest", "type", { type: g.properties.changes.items.properties.live_digest.type }, void 0), i++);
						}
						if (f.version !== void 0) {
							let n = f.version, m = i, o = !1, l = i;
							if (n && typeof n == "object" && !Array.isArray(n)) {
								if (n.from === void 0 && (e = d(e, r + "/changes/" + s + "/version", "required", { missingProperty: "from" }, void 0), i++), n.expected === void 0 && (e = d(e, r + "/changes/" + s + "/version", "required", { missingProperty: "expected" }, void 0), i++), n.from !== void 0) {
									let u = n.from;
									(typeof u != "number" || u % 1 || isNaN(u) || !isFinite(u)) && u !== null && (e = d(e, r + "/changes/" + s + "/version/from", "type", { type: g.properties.changes.items.properties.version.anyOf[0].properties.from.type }, void 0), i++);
								}
								if (n.expected !== void 0) {
									let u = n.expected;
									(typeof u != "number" || u % 1 || isNaN(u) || !isFinite(u)) && u !== null && (e = d(e, r + "/changes/" + s + "/version/expected", "type", { type: g.properties.changes.items.properties.version.anyOf[0].properties.expected.type }, void 0), i++);
								}
							} else e = d(e, r + "/changes/" + s + "/version", "type", { type: "object" }, void 0), i++;
							var v = l === i;
							if (o ||= v, !o) {
								let u = i;
								n !== null && (e = d(e, r + "/changes/" + s + "/version", "type", { type: "null" }, void 0), i++);
								var v = u === i;
								o ||= v;
							}
							o ? (i = m, e !== null && (m ? e.length = m : e = null)) : (e = d(e, r + "/changes/" + s + "/version", "anyOf", {}, void 0), i++);
						}
						if (f.effects !== void 0) {
							let n = f.effects;
							if (Array.isArray(n)) {
								let m = n.length;
								for (let o = 0; o < m; o++) {
									let l = n[o];
									if (l && typeof l == "object" && !Array.isArray(l)) {
										if (l.what === void 0 && (e = d(e, r + "/changes/" + s + "/effects/" + o, "required", { missingProperty: "what" }, void 0), i++), l.address === void 0 && (e = d(e, r + "/changes/" + s + "/effects/" + o, "required", { missingProperty: "address" }, void 0), i++), l.what !== void 0) {
											let u = l.what;
											u === "repins" || u === "pinned_by" || u === "used_by" || (e = d(e, r + "/changes/" + s + "/effects/" + o + "/what", "enum", { allowedValues: g.properties.changes.items.properties.effects.items.properties.what.enum }, void 0), i++);
										}
										if (l.address !== void 0 && typeof l.address != "string" && (e = d(e, r + "/changes/" + s + "/effects/" + o + "/address", "type", { type: "string" }, void 0), i++), l.from !== void 0) {
											let u = l.from;
											(typeof u != "number" || u % 1 || isNaN(u) || !isFinite(u)) && u !== null && (e = d(e, r + "/changes/" + s + "/effects/" + o + "/from", "type", { type: g.properties.changes.items.properties.effects.items.properties.from.type }, void 0), i++);
										}
										if (l.expected !== void 0) {
											let u = l.expected;
											(typeof u != "number" || u % 1 || isNaN(u) || !isFinite(u)) && u !== null && (e = d(e, r + "/changes/" + s + "/effects/" + o + "/expected", "type", { type: g.properties.changes.items.properties.effects.items.properties.expected.type }, void 0), i++);
										}
									} else e = d(e, r + "/changes/" + s + "/effects/" + o, "type", { type: "object" }, void 0), i++;
								}
							} else e = d(e, r + "/changes/" + s + "/effects", "type", { type: "array" }, void 0), i++;
						}
						if (f.renamed_from !== void 0) {
							let n = f.renamed_from;
							typeof n != "string" && n !== null && (e = d(e, r + "/changes/" + s + "/renamed_from", "type", { type: g.properties.changes.items.properties.renamed_from.type }, void 0), i++);
						}
						if (f.replaced_by !== void 0) {
							let n = f.replaced_by;
							typeof n != "string" && n !== null && (e = d(e, r + "/changes/" + s + "/replaced_by", "type", { type: g.properties.changes.items.properties.replaced_by.type }, void 0), i++);
						}
						if (f.digest !== void 0) {
							let n = f.digest;
							typeof n == "string" ? b.test(n) || (e = d(e, r + "/changes/" + s + "/digest", "pattern", { pattern: "^[0-9a-f]+$" }, void 0), i++) : (e = d(e, r + "/changes/" + s + "/digest", "type", { type: "string" }, void 0), i++);
						}
						if (f.decision !== void 0) {
							let n = f.decision;
							typeof n != "string" && n !== null && (e = d(e, r + "/changes/" + s + "/decision", "type", { type: g.properties.changes.items.properties.decision.type }, void 0), i++);
						}
					} else e = d(e, r + "/changes/" + s, "type", { type: "object" }, void 0), i++;
				}
			} else e = d(e, r + "/changes", "type", { type: "array" }, void 0), i++;
		}
		if (y.secret_writes !== void 0) {
			let p = y.secret_writes;
			if (Array.isArray(p)) {
				let t = p.length;
				for (let s = 0; s < t; s++) {
					let f = p[s];
					if (f && typeof f == "object" && !Array.isArray(f)) {
						if (f.address === void 0 && (e = d(e, r + "/secret_writes/" + s, "required", { missingProperty: "address" }, void 0), i++), f.field === void 0 && (e = d(e, r + "/secret_writes/" + s, "required", { missingProperty: "field" }, void 0), i++), f.variable === void 0 && (e = d(e, r + "/secret_writes/" + s, "required", { missingProperty: "variable" }, void 0), i++), f.status === void 0 && (e = d(e, r + "/secret_writes/" + s, "required", { missingProperty: "status" }, void 0), i++), f.write === void 0 && (e = d(e, r + "/secret_writes/" + s, "required", { missingProperty: "write" }, void 0), i++), f.address !== void 0 && typeof f.address != "string" && (e = d(e, r + "/secret_writes/" + s + "/address", "type", { type: "string" }, void 0), i++), f.field !== void 0 && typeof f.field != "string" && (e = d(e, r + "/secret_writes/" + s + "/field", "type", { type: "string" }, void 0), i++), f.variable !== void 0) {
							let n = f.variable;
							typeof n != "string" && n !== null && (e = d(e, r + "/secret_writes/" + s + "/variable", "type", { type: g.properties.secret_writes.items.properties.variable.type }, void 0), i++);
						}
						if (f.status !== void 0) {
							let n = f.status;
							n === "changed" || n === "unchanged" || n === "unknown" || n === "unset" || (e = d(e, r + "/secret_writes/" + s + "/status", "enum", { allowedValues: g.properties.secret_writes.items.properties.status.enum }, void 0), i++);
						}
						f.write !== void 0 && typeof f.write != "boolean" && (e = d(e, r + "/secret_writes/" + s + "/write", "type", { type: "boolean" }, void 0), i++);
					} else e = d(e, r + "/secret_writes/" + s, "type", { type: "object" }, void 0), i++;
				}
			} else e = d(e, r + "/secret_writes", "type", { type: "array" }, void 0), i++;
		}
		if (y.held !== void 0) {
			let p = y.held;
			if (Array.isArray(p)) {
				let t = p.length;
				for (let s = 0; s < t; s++) {
					let f = p[s];
					if (f && typeof f == "object" && !Array.isArray(f)) {
						if (f.address === void 0 && (e = d(e, r + "/held/" + s, "required", { missingProperty: "address" }, void 0), i++), f.kind === void 0 && (e = d(e, r + "/held/" + s, "required", { missingProperty: "kind" }, void 0), i++), f.id === void 0 && (e = d(e, r + "/held/" + s, "required", { missingProperty: "id" }, void 0), i++), f.why === void 0 && (e = d(e, r + "/held/" + s, "required", { missingProperty: "why" }, void 0), i++), f.would === void 0 && (e = d(e, r + "/held/" + s, "required", { missingProperty: "would" }, void 0), i++), f.message === void 0 && (e = d(e, r + "/held/" + s, "required", { missingProperty: "message" }, void 0), i++), f.place === void 0 && (e = d(e, r + "/held/" + s, "required", { missingProperty: "place" }, void 0), i++), f.leaves === void 0 && (e = d(e, r + "/held/" + s, "required", { missingProperty: "leaves" }, void 0), i++), f.remedies === void 0 && (e = d(e, r + "/held/" + s, "required", { missingProperty: "remedies" }, void 0), i++), f.address !== void 0 && typeof f.address != "string" && (e = d(e, r + "/held/" + s + "/address", "type", { type: "string" }, void 0), i++), f.kind !== void 0 && typeof f.kind != "string" && (e = d(e, r + "/held/" + s + "/kind", "type", { type: "string" }, void 0), i++), f.id !== void 0) {
							let n = f.id;
							(typeof n != "number" || n % 1 || isNaN(n) || !isFinite(n)) && typeof n != "string" && n !== null && (e = d(e, r + "/held/" + s + "/id", "type", { type: g.properties.held.items.properties.id.type }, void 0), i++);
						}
						if (f.why !== void 0) {
							let n = f.why;
							n === "takeover" || n === "drift" || n === "conflict" || n === "gone" || n === "undecided" || n === "protected" || n === "ambiguous" || n === "unknown_launch" || n === "dependency" || n === "unconfirmed" || n === "safeguard" || n === "unreviewed" || n === "rolled_back" || n === "left_out" || n === "renamed" || (e = d(e, r + "/held/" + s + "/why", "enum", { allowedValues: g.properties.held.items.properties.why.enum }, void 0), i++);
						}
						if (f.would !== void 0) {
							let n = f.would;
							n === "create" || n === "update" || n === "replace" || n === "delete" || n === "launch" || n === "adopt" || n === "converge" || n === "keep" || n === "release" || n === "forget" || (e = d(e, r + "/held/" + s + "/would", "enum", { allowedValues: g.properties.held.items.properties.would.enum }, void 0), i++);
						}
						if (f.message !== void 0 && typeof f.message != "string" && (e = d(e, r + "/held/" + s + "/message", "type", { type: "string" }, void 0), i++), f.place !== void 0) {
							let n = f.place, m = i, o = !1, l = i;
							if (n && typeof n == "object" && !Array.isArray(n)) {
								if (n.file === void 0 && (e = d(e, r + "/held/" + s + "/place", "required", { missingProperty: "file" }, void 0), i++), n.line === void 0 && (e = d(e, r + "/held/" + s + "/place", "required", { missingProperty: "line" }, void 0), i++), n.column === void 0 && (e = d(e, r + "/held/" + s + "/place", "required", { missingProperty: "column" }, void 0), i++), n.file !== void 0 && typeof n.file != "string" && (e = d(e, r + "/held/" + s + "/place/file", "type", { type: "string" }, void 0), i++), n.line !== void 0) {
									let u = n.line;
									typeof u == "number" && !(u % 1) && !isNaN(u) && isFinite(u) || (e = d(e, r + "/held/" + s + "/place/line", "type", { type: "integer" }, void 0), i++), typeof u == "number" && isFinite(u) && (u < 1 || isNaN(u)) && (e = d(e, r + "/held/" + s + "/place/line", "minimum", {
										comparison: ">=",
										limit: 1
									}, void 0), i++);
								}
								if (n.column !== void 0) {
									let u = n.column;
									typeof u == "number" && !(u % 1) && !isNaN(u) && isFinite(u) || (e = d(e, r + "/held/" + s + "/place/column", "type", { type: "integer" }, void 0), i++), typeof u == "number" && isFinite(u) && (u < 1 || isNaN(u)) && (e = d(e, r + "/held/" + s + "/place/column", "minimum", {
										comparison: ">=",
										limit: 1
									}, void 0), i++);
								}
							} else e = d(e, r + "/held/" + s + "/place", "type", { type: "object" }, void 0), i++;
							var w = l === i;
							if (o ||= w, !o) {
								let u = i;
								n !== null && (e = d(e, r + "/held/" + s + "/place", "type", { type: "null" }, void 0), i++);
								var w = u === i;
								o ||= w;
							}
							o ? (i = m, e !== null && (m ? e.length = m : e = null)) : (e = d(e, r + "/held/" + s + "/place", "anyOf", {}, void 0), i++);
						}
						if (f.leaves !== void 0) {
							let n = f.leaves;
							if (Array.isArray(n)) {
								let m = n.length;
								for (let o = 0; o < m; o++) {
									let l = n[o];
									l && typeof l == "object" && !Array.isArray(l) ? (l.path === void 0 && (e = d(e, r + "/held/" + s + "/leaves/" + o, "required", { missingProperty: "path" }, void 0), i++), l.path !== void 0 && typeof l.path != "string" && (e = d(e, r + "/held/" + s + "/leaves/" + o + "/path", "type", { type: "string" }, void 0), i++)) : (e = d(e, r + "/held/" + s + "/leaves/" + o, "type", { type: "object" }, void 0), i++);
								}
							} else e = d(e, r + "/held/" + s + "/leaves", "type", { type: "array" }, void 0), i++;
						}
						if (f.remedies !== void 0) {
							let n = f.remedies;
							if (Array.isArray(n)) {
								let m = n.length;
								for (let o = 0; o < m; o++) {
									let l = n[o];
									if (l && typeof l == "object" && !Array.isArray(l)) {
										if (l.to === void 0 && (e = d(e, r + "/held/" + s + "/remedies/" + o, "required", { missingProperty: "to" }, void 0), i++), l.type === void 0 && (e = d(e, r + "/held/" + s + "/remedies/" + o, "required", { missingProperty: "type" }, void 0), i++), l.to !== void 0 && typeof l.to != "string" && (e = d(e, r + "/held/" + s + "/remedies/" + o + "/to", "type", { type: "string" }, void 0), i++), l.type !== void 0 && typeof l.type != "string" && (e = d(e, r + "/held/" + s + "/remedies/" + o + "/type", "type", { type: "string" }, void 0), i++), l.argv !== void 0) {
											let u = l.argv;
											if (Array.isArray(u)) {
												let k = u.length;
												for (let c = 0; c < k; c++) typeof u[c] != "string" && (e = d(e, r + "/held/" + s + "/remedies/" + o + "/argv/" + c, "type", { type: "string" }, void 0), i++);
											} else e = d(e, r + "/held/" + s + "/remedies/" + o + "/argv", "type", { type: "array" }, void 0), i++;
										}
									} else e = d(e, r + "/held/" + s + "/remedies/" + o, "type", { type: "object" }, void 0), i++;
								}
							} else e = d(e, r + "/held/" + s + "/remedies", "type", { type: "array" }, void 0), i++;
						}
						if (f.edit !== void 0) {
							let n = f.edit;
							typeof n != "string" && n !== null && (e = d(e, r + "/held/" + s + "/edit", "type", { type: g.properties.held.items.properties.edit.type }, void 0), i++);
						}
					} else e = d(e, r + "/held/" + s, "type", { type: "object" }, void 0), i++;
				}
			} else e = d(e, r + "/held", "type", { type: "array" }, void 0), i++;
		}
		if (y.unreadable !== void 0) {
			let p = y.unreadable;
			if (Array.isArray(p)) {
				let t = p.length;
				for (let s = 0; s < t; s++) {
					let f = p[s];
					f && typeof f == "object" && !Array.isArray(f) ? (f.address === void 0 && (e = d(e, r + "/unreadable/" + s, "required", { missingProperty: "address" }, void 0), i++), f.message === void 0 && (e = d(e, r + "/unreadable/" + s, "required", { missingProperty: "message" }, void 0), i++), f.address !== void 0 && typeof f.address != "string" && (e = d(e, r + "/unreadable/" + s + "/address", "type", { type: "string" }, void 0), i++), f.message !== void 0 && typeof f.message != "string" && (e = d(e, r + "/unreadable/" + s + "/message", "type", { type: "string" }, void 0), i++)) : (e = d(e, r + "/unreadable/" + s, "type", { type: "object" }, void 0), i++);
				}
			} else e = d(e, r + "/unreadable", "type", { type: "array" }, void 0), i++;
		}
		if (y.diagnostics !== void 0) {
			let p = y.diagnostics;
			if (Array.isArray(p)) {
				let t = p.length;
				for (let s = 0; s < t; s++) {
					let f = p[s];
					if (f && typeof f == "object" && !Array.isArray(f)) {
						if (f.code === void 0 && (e = d(e, r + "/diagnostics/" + s, "required", { missingProperty: "code" }, void 0), i++), f.severity === void 0 && (e = d(e, r + "/diagnostics/" + s, "required", { missingProperty: "severity" }, void 0), i++), f.message === void 0 && (e = d(e, r + "/diagnostics/" + s, "required", { missingProperty: "message" }, void 0), i++), f.address === void 0 && (e = d(e, r + "/diagnostics/" + s, "required", { missingProperty: "address" }, void 0), i++), f.place === void 0 && (e = d(e, r + "/diagnostics/" + s, "required", { missingProperty: "place" }, void 0), i++), f.remedy === void 0 && (e = d(e, r + "/diagnostics/" + s, "required", { missingProperty: "remedy" }, void 0), i++), f.code !== void 0 && typeof f.code != "string" && (e = d(e, r + "/diagnostics/" + s + "/code", "type", { type: "string" }, void 0), i++), f.severity !== void 0) {
							let n = f.severity;
							n === "error" || n === "warning" || n === "note" || (e = d(e, r + "/diagnostics/" + s + "/severity", "enum", { allowedValues: g.properties.diagnostics.items.properties.severity.enum }, void 0), i++);
						}
						if (f.message !== void 0 && typeof f.message != "string" && (e = d(e, r + "/diagnostics/" + s + "/message", "type", { type: "string" }, void 0), i++), f.address !== void 0) {
							let n = f.address;
							typeof n != "string" && n !== null && (e = d(e, r + "/diagnostics/" + s + "/address", "type", { type: g.properties.diagnostics.items.properties.address.type }, void 0), i++);
						}
						if (f.place !== void 0) {
							let n = f.place, m = i, o = !1, l = i;
							if (n && typeof n == "object" && !Array.isArray(n)) {
								if (n.file === void 0 && (e = d(e, r + "/diagnostics/" + s + "/place", "required", { missingProperty: "file" }, void 0), i++), n.line === void 0 && (e = d(e, r + "/diagnostics/" + s + "/place", "required", { missingProperty: "line" }, void 0), i++), n.column === void 0 && (e = d(e, r + "/diagnostics/" + s + "/place", "required", { missingProperty: "column" }, void 0), i++), n.file !== void 0 && typeof n.file != "string" && (e = d(e, r + "/diagnostics/" + s + "/place/file", "type", { type: "string" }, void 0), i++), n.line !== void 0) {
									let u = n.line;
									typeof u == "number" && !(u % 1) && !isNaN(u) && isFinite(u) || (e = d(e, r + "/diagnostics/" + s + "/place/line", "type", { type: "integer" }, void 0), i++), typeof u == "number" && isFinite(u) && (u < 1 || isNaN(u)) && (e = d(e, r + "/diagnostics/" + s + "/place/line", "minimum", {
										comparison: ">=",
										limit: 1
									}, void 0), i++);
								}
								if (n.column !== void 0) {
									let u = n.column;
									typeof u == "number" && !(u % 1) && !isNaN(u) && isFinite(u) || (e = d(e, r + "/diagnostics/" + s + "/place/column", "type", { type: "integer" }, void 0), i++), typeof u == "number" && isFinite(u) && (u < 1 || isNaN(u)) && (e = d(e, r + "/diagnostics/" + s + "/place/column", "minimum", {
										comparison: ">=",
										limit: 1
									}, void 0), i++);
								}
							} else e = d(e, r + "/diagnostics/" + s + "/place", "type", { type: "object" }, void 0), i++;
							var q = l === i;
							if (o ||= q, !o) {
								let u = i;
								n !== null && (e = d(e, r + "/diagnostics/" + s + "/place", "type", { type: "null" }, void 0), i++);
								var q = u === i;
								o ||= q;
							}
							o ? (i = m, e !== null && (m ? e.length = m : e = null)) : (e = d(e, r + "/diagnostics/" + s + "/place", "anyOf", {}, void 0), i++);
						}
						if (f.remedy !== void 0) {
							let n = f.remedy;
							typeof n != "string" && n !== null && (e = d(e, r + "/diagnostics/" + s + "/remedy", "type", { type: g.properties.diagnostics.items.properties.remedy.type }, void 0), i++);
						}
						if (f.argv !== void 0) {
							let n = f.argv;
							if (Array.isArray(n)) {
								let m = n.length;
								for (let o = 0; o < m; o++) typeof n[o] != "string" && (e = d(e, r + "/diagnostics/" + s + "/argv/" + o, "type", { type: "string" }, void 0), i++);
							} else e = d(e, r + "/diagnostics/" + s + "/argv", "type", { type: "array" }, void 0), i++;
						}
					} else e = d(e, r + "/diagnostics/" + s, "type", { type: "object" }, void 0), i++;
				}
			} else e = d(e, r + "/diagnostics", "type", { type: "array" }, void 0), i++;
		}
		if (y.summary !== void 0) {
			let p = y.summary;
			if (p && typeof p == "object" && !Array.isArray(p)) {
				if (p.create === void 0 && (e = d(e, r + "/summary", "required", { missingProperty: "create" }, void 0), i++), p.update === void 0 && (e = d(e, r + "/summary", "required", { missingProperty: "update" }, void 0), i++), p.replace === void 0 && (e = d(e, r + "/summary", "required", { missingProperty: "replace" }, void 0), i++), p.delete === void 0 && (e = d(e, r + "/summary", "required", { missingProperty: "delete" }, void 0), i++), p.launch === void 0 && (e = d(e, r + "/summary", "required", { missingProperty: "launch" }, void 0), i++), p.adopt === void 0 && (e = d(e, r + "/summary", "required", { missingProperty: "adopt" }, void 0), i++), p.converge === void 0 && (e = d(e, r + "/summary", "required", { missingProperty: "converge" }, void 0), i++), p.keep === void 0 && (e = d(e, r + "/summary", "required", { missingProperty: "keep" }, void 0), i++), p.release === void 0 && (e = d(e, r + "/summary", "required", { missingProperty: "release" }, void 0), i++), p.forget === void 0 && (e = d(e, r + "/summary", "required", { missingProperty: "forget" }, void 0), i++), p.held === void 0 && (e = d(e, r + "/summary", "required", { missingProperty: "held" }, void 0), i++), p.unchanged === void 0 && (e = d(e, r + "/summary", "required", { missingProperty: "unchanged" }, void 0), i++), p.unreadable === void 0 && (e = d(e, r + "/summary", "required", { missingProperty: "unreadable" }, void 0), i++), p.errors === void 0 && (e = d(e, r + "/summary", "required", { missingProperty: "errors" }, void 0), i++), p.warnings === void 0 && (e = d(e, r + "/summary", "required", { missingProperty: "warnings" }, void 0), i++), p.create !== void 0) {
					let t = p.create;
					typeof t == "number" && !(t % 1) && !isNaN(t) && isFinite(t) || (e = d(e, r + "/summary/create", "type", { type: "integer" }, void 0), i++), typeof t == "number" && isFinite(t) && (t < 0 || isNaN(t)) && (e = d(e, r + "/summary/create", "minimum", {
						comparison: ">=",
						limit: 0
					}, void 0), i++);
				}
				if (p.update !== void 0) {
					let t = p.update;
					typeof t == "number" && !(t % 1) && !isNaN(t) && isFinite(t) || (e = d(e, r + "/summary/update", "type", { type: "integer" }, void 0), i++), typeof t == "number" && isFinite(t) && (t < 0 || isNaN(t)) && (e = d(e, r + "/summary/update", "minimum", {
						comparison: ">=",
						limit: 0
					}, void 0), i++);
				}
				if (p.replace !== void 0) {
					let t = p.replace;
					typeof t == "number" && !(t % 1) && !isNaN(t) && isFinite(t) || (e = d(e, r + "/summary/replace", "type", { type: "integer" }, void 0), i++), typeof t == "number" && isFinite(t) && (t < 0 || isNaN(t)) && (e = d(e, r + "/summary/replace", "minimum", {
						comparison: ">=",
						limit: 0
					}, void 0), i++);
				}
				if (p.delete !== void 0) {
					let t = p.delete;
					typeof t == "number" && !(t % 1) && !isNaN(t) && isFinite(t) || (e = d(e, r + "/summary/delete", "type", { type: "integer" }, void 0), i++), typeof t == "number" && isFinite(t) && (t < 0 || isNaN(t)) && (e = d(e, r + "/summary/delete", "minimum", {
						comparison: ">=",
						limit: 0
					}, void 0), i++);
				}
				if (p.launch !== void 0) {
					let t = p.launch;
					typeof t == "number" && !(t % 1) && !isNaN(t) && isFinite(t) || (e = d(e, r + "/summary/launch", "type", { type: "integer" }, void 0), i++), typeof t == "number" && isFinite(t) && (t < 0 || isNaN(t)) && (e = d(e, r + "/summary/launch", "minimum", {
						comparison: ">=",
						limit: 0
					}, void 0), i++);
				}
				if (p.adopt !== void 0) {
					let t = p.adopt;
					typeof t == "number" && !(t % 1) && !isNaN(t) && isFinite(t) || (e = d(e, r + "/summary/adopt", "type", { type: "integer" }, void 0), i++), typeof t == "number" && isFinite(t) && (t < 0 || isNaN(t)) && (e = d(e, r + "/summary/adopt", "minimum", {
						comparison: ">=",
						limit: 0
					}, void 0), i++);
				}
				if (p.converge !== void 0) {
					let t = p.converge;
					typeof t == "number" && !(t % 1) && !isNaN(t) && isFinite(t) || (e = d(e, r + "/summary/converge", "type", { type: "integer" }, void 0), i++), typeof t == "number" && isFinite(t) && (t < 0 || isNaN(t)) && (e = d(e, r + "/summary/converge", "minimum", {
						comparison: ">=",
						limit: 0
					}, void 0), i++);
				}
				if (p.keep !== void 0) {
					let t = p.keep;
					typeof t == "number" && !(t % 1) && !isNaN(t) && isFinite(t) || (e = d(e, r + "/summary/keep", "type", { type: "integer" }, void 0), i++), typeof t == "number" && isFinite(t) && (t < 0 || isNaN(t)) && (e = d(e, r + "/summary/keep", "minimum", {
						comparison: ">=",
						limit: 0
					}, void 0), i++);
				}
				if (p.release !== void 0) {
					let t = p.release;
					typeof t == "number" && !(t % 1) && !isNaN(t) && isFinite(t) || (e = d(e, r + "/summary/release", "type", { type: "integer" }, void 0), i++), typeof t == "number" && isFinite(t) && (t < 0 || isNaN(t)) && (e = d(e, r + "/summary/release", "minimum", {
						comparison: ">=",
						limit: 0
					}, void 0), i++);
				}
				if (p.forget !== void 0) {
					let t = p.forget;
					typeof t == "number" && !(t % 1) && !isNaN(t) && isFinite(t) || (e = d(e, r + "/summary/forget", "type", { type: "integer" }, void 0), i++), typeof t == "number" && isFinite(t) && (t < 0 || isNaN(t)) && (e = d(e, r + "/summary/forget", "minimum", {
						comparison: ">=",
						limit: 0
					}, void 0), i++);
				}
				if (p.held !== void 0) {
					let t = p.held;
					typeof t == "number" && !(t % 1) && !isNaN(t) && isFinite(t) || (e = d(e, r + "/summary/held", "type", { type: "integer" }, void 0), i++), typeof t == "number" && isFinite(t) && (t < 0 || isNaN(t)) && (e = d(e, r + "/summary/held", "minimum", {
						comparison: ">=",
						limit: 0
					}, void 0), i++);
				}
				if (p.unchanged !== void 0) {
					let t = p.unchanged;
					typeof t == "number" && !(t % 1) && !isNaN(t) && isFinite(t) || (e = d(e, r + "/summary/unchanged", "type", { type: "integer" }, void 0), i++), typeof t == "number" && isFinite(t) && (t < 0 || isNaN(t)) && (e = d(e, r + "/summary/unchanged", "minimum", {
						comparison: ">=",
						limit: 0
					}, void 0), i++);
				}
				if (p.unreadable !== void 0) {
					let t = p.unreadable;
					typeof t == "number" && !(t % 1) && !isNaN(t) && isFinite(t) || (e = d(e, r + "/summary/unreadable", "type", { type: "integer" }, void 0), i++), typeof t == "number" && isFinite(t) && (t < 0 || isNaN(t)) && (e = d(e, r + "/summary/unreadable", "minimum", {
						comparison: ">=",
						limit: 0
					}, void 0), i++);
				}
				if (p.errors !== void 0) {
					let t = p.errors;
					typeof t == "number" && !(t % 1) && !isNaN(t) && isFinite(t) || (e = d(e, r + "/summary/errors", "type", { type: "integer" }, void 0), i++), typeof t == "number" && isFinite(t) && (t < 0 || isNaN(t)) && (e = d(e, r + "/summary/errors", "minimum", {
						comparison: ">=",
						limit: 0
					}, void 0), i++);
				}
				if (p.warnings !== void 0) {
					let t = p.warnings;
					typeof t == "number" && !(t % 1) && !isNaN(t) && isFinite(t) || (e = d(e, r + "/summary/warnings", "type", { type: "integer" }, void 0), i++), typeof t == "number" && isFinite(t) && (t < 0 || isNaN(t)) && (e = d(e, r + "/summary/warnings", "minimum", {
						comparison: ">=",
						limit: 0
					}, void 0), i++);
				}
			} else e = d(e, r + "/summary", "type", { type: "object" }, void 0), i++;
		}
		if (y.plan_digest !== void 0) {
			let p = y.plan_digest;
			typeof p == "string" ? b.test(p) || (e = d(e, r + "/plan_digest", "pattern", { pattern: "^[0-9a-f]+$" }, void 0), i++) : (e = d(e, r + "/plan_digest", "type", { type: "string" }, void 0), i++);
		}
		if (y.content_digest !== void 0) {
			let p = y.content_digest;
			typeof p == "string" ? b.test(p) || (e = d(e, r + "/content_digest", "pattern", { pattern: "^[0-9a-f]+$" }, void 0), i++) : (e = d(e, r + "/content_digest", "type", { type: "string" }, void 0), i++);
		}
	} else e = d(e, r, "type", { type: "object" }, void 0), i++;
	return $.errors = e, i === 0;
}
function d(y, r, N, A, j) {
	let e = j === void 0 ? {
		instancePath: r,
		keyword: N,
		params: A
	} : {
		instancePath: r,
		keyword: N,
		params: A,
		propertyName: j
	};
	return y === null ? [e] : (y.push(e), y);
}
var D = {
	plan: x,
	planOfProvider: O
};
// build/plan/saved/read-saved-plan.js
const AGAIN = "Save a new plan.";
function readSavedPlan(file, bytes) {
	let value;
	try {
		value = JSON.parse(new TextDecoder("utf-8", { fatal: !0 }).decode(bytes));
	} catch {
		let found = require_parse_source.t("plan.json", bytes).findings.find((one) => one.severity === "error");
		throw new require_model.at(require_saved_codes.t.notJson.code, `${at(file, found?.place)} is not valid JSON${found === void 0 ? "." : `: ${found.message}`}`, AGAIN, 1, require_model.vt("plan", "--out", file));
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
	let version = require_model.Nt(value) ? value.format_version : void 0;
	if (typeof version != "string" || !/^\d+\.\d+$/.test(version)) throw new require_model.at(require_saved_codes.t.notPlan.code, `${at(file, START)} is not a plan of pipelines-sync: format_version is missing.`, AGAIN, 1, require_model.vt("plan", "--out", file));
	let known = FORMATS.find((format) => majorOf(format) === majorOf(version));
	if (known !== void 0) return known;
	throw new require_model.at(require_saved_codes.t.version.code, `The plan in ${file} has format ${version}, but this version applies only ${FORMATS.map((format) => `${majorOf(format)}.x`).join(" and ")}. Nothing was changed.`, "Apply it with the version that made it, or plan again with this one.", 3);
}
function majorOf(version) {
	return Number(version.split(".", 1)[0]);
}
function checkShape(file, value, bytes, format) {
	let validate = format === "1.1" ? D.plan : D.planOfProvider;
	if (validate === void 0) throw TypeError("the generated validators hold none for plans");
	if (validate(value)) return;
	let [first, ...more] = validate.errors ?? [];
	if (first === void 0) return;
	let root = require_parse_source.t("plan.json", bytes).document?.root, path = require_source_node.s(root, first.instancePath), place = root === void 0 ? void 0 : require_source_node.a(root, path).node.place, where = require_model.V(path) || "the plan", what = first.keyword === "required" ? `has no ${String(first.params.missingProperty)}` : "is invalid", rest = more.length === 0 ? "" : `, and ${more.length} more`;
	throw new require_model.at(require_saved_codes.t.notPlan.code, `${at(file, place)} is not an applicable plan of pipelines-sync: ${where} ${what}${rest}.`, AGAIN, 1, require_model.vt("plan", "--out", file));
}
function checkContent(file, plan, format) {
	let isWhole = require_plan_content.t(plan) === plan.content_digest, edited = plan.changes.find((change) => require_plan_target.A(change, plan.secret_writes) !== change.digest), isNewer = Number(plan.format_version.split(".")[1]) > Number(format.split(".")[1]);
	if (isWhole && (edited === void 0 || isNewer)) return;
	let where = edited === void 0 || isNewer ? "" : ` (the change of ${edited.address} differs)`;
	throw new require_model.at(require_saved_codes.t.edited.code, `The plan in ${file} was edited after it was saved${where}. Nothing was changed.`, "Plan again; to apply only a part, plan with --only.", 3);
}
function checkUse(file, plan) {
	if (plan.ledger.state === "ignored") throw new require_model.at(require_saved_codes.t.noLedger.code, `The plan in ${file} was made without the ledger, so it cannot be applied.`, "Plan again without --no-ledger.", 3);
	let errors = plan.diagnostics.filter((one) => one.severity === "error"), [first] = errors;
	if (first === void 0) return;
	let rest = errors.length === 1 ? "" : ` (and ${errors.length - 1} more)`;
	throw new require_model.at(require_saved_codes.t.errors.code, `The plan in ${file} contains an error${rest}, so it is not applied: ${first.address ?? plan.target}: ${first.message}`, "Fix it and plan again.", 3);
}
const START = {
	file: "",
	line: 1,
	column: 1
};
function at(file, place) {
	return place === void 0 ? file : require_model.ot({
		...place,
		file
	});
}
// build/run/is-gone.js
async function isGone(session, change) {
	let kind = session.kinds.find(change.kind);
	if (kind === void 0 || change.id === null) return !1;
	let partition = partitionOf(session, kind, change.replaced_by ?? change.address);
	if (!require_model.Z(kind, partition) || !require_model.X(change.id)) return !1;
	try {
		let list = await session.reader.answer({
			ask: "list",
			kind,
			partition,
			twice: !0
		}), rows = list.state === "rows" ? list.rows.filter((row) => !require_model.Y(row)) : void 0;
		if (rows === void 0 || rows.some((row) => row.id === change.id)) return !1;
		if (!kind.readable) return !0;
		let answer = await session.reader.answer({
			ask: "object",
			kind,
			partition,
			id: change.id
		});
		return answer.state === "missing" || answer.state === "object" && require_model.Y(answer.object);
	} catch (error) {
		if (error instanceof require_model.at) return !1;
		throw error;
	}
}
function partitionOf(session, kind, address) {
	let { parts, scope } = require_model.Vt(address);
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
		let key = require_snapshot.n(need), known = this.#answers.get(key) ?? this.#reader.answer(need);
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
	}, session.kinds.words), saved.ledger.state === "present" && session.ledger.state === "absent") throw new require_model.at(require_saved_codes.t.ledgerGone.code, `The plan was made with a ledger of ${saved.target} that no longer exists. Nothing was changed.`, "Find out what happened to the ledger: without it, it is unknown what was applied already. Then plan again.", 3);
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
	if (saved.target !== target) throw new require_model.at(require_saved_codes.t.target.code, `The plan is for target ${saved.target}, but this run is for ${target}. Nothing was changed.`, `To apply it, pass --target ${saved.target}.`, 3);
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
	throw new require_model.at(require_saved_codes.t.binding.code, `The plan of ${saved.target} was made for ${list}. Nothing was changed.`, "Apply it with the configuration, --base-url and --org that it was made with, or plan again here.", 3);
}
function refuseStale(saved, { stale }) {
	if (stale.length === 0) return;
	let names = stale.slice(0, 3).map((one) => one.address), rest = stale.length > 3 ? ` and ${stale.length - 3} more` : "", count = saved.changes.length;
	throw new require_model.at(require_saved_codes.t.stale.code, `The plan is stale: ${stale.length} of its ${count} change${count === 1 ? "" : "s"} can no longer be applied as reviewed (${names.join(", ")}${rest}). Nothing was changed.`, "Plan again, review the new plan, and apply that.", 3);
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
	for (let { address, action, why } of prepared.stale) io.note?.({
		code: require_saved_codes.t.stale.code,
		severity: "error",
		message: `${action}: ${why}`,
		address
	}), io.err(`stale  ${require_model.xt(address)}  ${action}: ${require_model.xt(why)}\n`);
	return refuseStale(saved, prepared), quiet || sayWaiting(prepared, io), prepared;
}
function sayWaiting({ waiting }, io) {
	if (waiting.length === 0) return;
	let named = waiting.slice(0, 10).map(({ address, what }) => `${require_model.xt(address)} (${what})`), rest = waiting.length > 10 ? ` and ${waiting.length - 10} more` : "";
	require_main.s(io, {
		...require_index.s(require_saved_codes.t.waiting),
		message: `Also waiting now, but not in this plan: ${named.join(", ")}${rest}.`
	});
}
function refuseDeciding(flags) {
	let given = require_policy.t(flags);
	if (given.length !== 0) throw new require_model.at(require_saved_codes.t.flags.code, `${given.join(", ")} cannot be combined with --plan: the saved plan has decided that already.`, "Leave it out, or pass it to plan and save a new plan.");
}
async function read(file, io) {
	try {
		return await (0, node_fs_promises.readFile)(node_path.default.resolve(io.cwd, file));
	} catch (error) {
		let reason = require_model.s(error) ?? "unknown error";
		throw new require_model.at(require_saved_codes.t.unreadable.code, `The plan ${file} cannot be read (${reason}).`, "Name a saved plan. To save one.", 1, require_model.vt("plan", "--out", file));
	}
}
const command = require_main.l({
	name: "apply",
	does: "Apply the plan after confirmation.",
	flags: (bare) => require_options.t(require_options.r(require_options.d(require_options.i(bare))).option("--yes", "skip the confirmation").option("--plan <file>", "apply exactly the plan that plan --out saved").option("--smoke [name]", "then run the smoke runs of the configuration; with a name, only that one", require_options.c)),
	run: ([files], flags, { io }) => require_unless_checked.t(apply(files, flags, io), (checked, on) => (flags.smoke !== void 0 && require_judge.i(checked, "smoke", io), on.sayNothingKept(checked, flags, "Nothing to apply", io)), flags.plan !== void 0)
});
async function apply(files, flags, io) {
	if (flags.plan !== void 0) return applySaved(flags.plan, files, flags, io);
	let opened = await require_opened.r(flags, files, io, {
		verb: "apply",
		isPlanned: !0
	});
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
	let isJson = flags.json === !0, smoke = flags.smoke === void 0 ? null : await prepareSmoke(opened, flags.smoke, io);
	if (!require_print_plan.r(opened.session, planned)) {
		let verdict = await opened.session.judge();
		require_say_verdict.t(verdict, !1, io), require_source_guard.n(verdict);
	}
	!isJson && flags.quiet !== !0 && require_print_plan.t(opened, planned, io);
	let writes = planned.plan.changes.some((change) => require_plan.n.has(change.action));
	writes && flags.yes !== !0 && await require_confirm.t(`Apply this to ${planned.plan.target}?`, io, "Check the plan, then pass --yes."), writes && !isJson && io.out("\n");
	let report = await require_print_plan.n(opened.session, planned, require_run_deps.t(opened, io, isJson));
	isJson || io.out(`\n${require_run_deps.n(report, planned.plan.held, {
		color: io.outColor,
		planShown: flags.quiet !== !0,
		typing: require_io.t(opened.session, io)
	})}`);
	let runs = smoke === null ? null : await smokeAfter(smoke, report, opened, io), exitCode = require_judge.n(report.exit_code, runs), isBroken = runs !== null && "brokeOff" in runs, none = runs === null ? require_judge.t : isBroken ? `the runs broke off (${runs.brokeOff})` : null;
	if (isJson) {
		let section = runs === null || isBroken ? { skipped: none } : require_judged_text.i(runs), whole = smoke === null ? report : {
			...report,
			exit_code: exitCode,
			smoke: section
		};
		require_print_json.t(whole, io);
	} else smoke !== null && io.out(`\nSmoke runs\n\n${runs === null || isBroken ? `Skipped: ${none}.\n` : require_judged_text.t(runs, {
		color: io.outColor,
		typing: require_io.t(opened.session, io)
	})}`);
	let hasSmoked = runs !== null && (isBroken || runs.runs.some(({ wrote }) => wrote));
	return require_main.o(exitCode, require_io.i(report) || hasSmoked, io);
}
function prepareSmoke({ offline }, names, io) {
	let command = require_judge.i(offline, "smoke", io);
	return require_opened.s(require_judge.a(command, {
		args: typeof names == "boolean" ? [] : [names],
		flags: {}
	}, offline), io);
}
async function smokeAfter(smoke, report, { client, session }, io) {
	return report.exit_code === 0 ? require_judge.r(smoke, {
		client,
		baseUrl: session.baseUrl,
		io,
		host: require_command_host.t(io)
	}) : null;
}
exports.command = command;
