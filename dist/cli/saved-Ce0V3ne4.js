const require_model = require("./model-CQuGHFup.js"), require_closest = require("./closest-D7ENJx0f.js"), require_codes = require("./codes-CCyt0aRV.js"), require_generation = require("./generation-q7wGH2gY.js"), require_three_way = require("./three-way-DIM1gAR_.js"), require_plan_target = require("./plan-target-CLuCUOpt.js"), require_open_target = require("./open-target-Cm94kjUC.js"), require_snapshot = require("./snapshot-rokM-iLQ.js"), require_plan = require("./plan-CVC5ldkO.js"), require_plan_content = require("./plan-content-CUmlBY5o.js"), require_source_node = require("./source-node-MKpWsMOA.js"), require_source_inside = require("./source-inside-CEeKbTLt.js"), require_saved_codes = require("./saved-codes-CUs69_mz.js"), require_say = require("./say-ZhhkoCO1.js"), require_sync_forms = require("./sync-forms-Bwp7YCKG.js"), require_policy = require("./policy-TaYm8uJl.js"), require_apply = require("./apply-BdkmkvhY.js");
// build/plan/saved/saved-difference.js
function differences(saved, plan, now, fresh, resourceOf) {
	let secrets = secretsOf(now, fresh) === secretsOf(saved, plan) ? [] : ["other secrets would be written"];
	if (now.action !== saved.action) return [`it is now a ${now.action} instead of a ${saved.action} (${now.reason})`];
	let found = [];
	now.id !== saved.id && found.push(`it is now another object (id ${idText(now.id)}, was ${idText(saved.id)})`);
	let moved = Object.keys(saved.guards).filter((path) => Object.hasOwn(now.guards, path) && now.guards[path] !== saved.guards[path]);
	return hasMadeRoom(saved, now, moved, resourceOf(saved.replaced_by ?? saved.address)) || (moved.length > 0 && found.push(`${moved.join(", ")} changed on the platform`), now.action === "delete") ? [...found, ...secrets] : (found.push(...wishes(saved, now, new Set(moved))), now.renamed_from !== saved.renamed_from && found.push("it is renamed from something else"), now.overwrites !== saved.overwrites && found.push("what it would overwrite has changed"), require_closest.u(now.kept, saved.kept) || found.push("what on_drift: keep would keep has changed"), found.push(...secrets), now.idempotency_key !== saved.idempotency_key && found.length === 0 && found.push("it was created and removed since"), now.digest !== saved.digest && found.length === 0 && found.push("it would now be done differently"), found);
}
function hasMadeRoom(saved, now, moved, resource) {
	let isReplace = saved.action === "replace" && now.idempotency_key === saved.idempotency_key;
	if (resource === void 0 || moved.join() !== resource.kind.nameField || saved.id === null || !isReplace && saved.replaced_by === null) return !1;
	let { kind, value } = resource, name = require_plan_target.o(kind, saved.leaves)?.before ?? require_model.Q(kind, value);
	return typeof name == "string" && require_model.Q(kind, now.guards) === require_three_way.a(require_generation.a(kind, name, saved.id));
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
	return a === void 0 || b === void 0 ? a === b : require_closest.u(require_plan_target.N(a), require_plan_target.N(b));
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
	let { kind, leaves: written, settings } = resource, ignored = (settings.ignore ?? []).map((path) => require_model.H(path) ?? [path]);
	for (let { path, after } of saved.leaves) {
		if (after === void 0) continue;
		let steps = require_model.H(path) ?? [path];
		if (ignored.some((prefix) => require_model.U(steps, prefix))) return path;
		let wanted = written.get(path);
		if (wanted === void 0 && after === null && saved.action === "replace") continue;
		let now = wanted === void 0 ? require_three_way.i(kind, steps)?.clear?.value : require_model.L(wanted.value);
		if (now === void 0 || !require_closest.u(require_plan_target.N(now), require_plan_target.N(after))) return path;
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
		}, overrides = this.#overridden(), { overrides: _all, ...rest } = fresh;
		return {
			...rest,
			...overrides.length > 0 ? { overrides } : {},
			changes,
			secret_writes,
			held,
			unreadable,
			diagnostics,
			summary: require_plan_target.l(counted),
			plan_digest: this.#saved.plan_digest
		};
	}
	#overridden() {
		let isMade = (address) => this.#run.has(address) || !this.#now.has(address);
		return (this.#fresh.overrides ?? []).flatMap((one) => {
			let addresses = one.addresses.filter(isMade);
			return addresses.length === 0 ? [] : [{
				...one,
				addresses
			}];
		});
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
var E = V, N = {
	$schema: "http://json-schema.org/draft-07/schema#",
	title: "pipelines-sync plan",
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
			pattern: "^1\\.(?:0|[1-9][0-9]*)$"
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
					}
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
					}
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
					id: { type: [
						"integer",
						"string",
						"null"
					] },
					reason: { type: "string" },
					place: { anyOf: [{ $ref: "#/definitions/place" }, { type: "null" }] },
					leaves: {
						type: "array",
						items: {
							type: "object",
							required: ["path"],
							properties: {
								path: { type: "string" },
								before: {},
								after: {},
								place: { allOf: [{ $ref: "#/definitions/place" }] },
								texts: {
									type: "array",
									items: {
										type: "object",
										required: ["path", "length"],
										properties: {
											path: { type: "string" },
											length: {
												type: "object",
												required: ["before", "after"],
												properties: {
													before: {
														type: "integer",
														minimum: 0
													},
													after: {
														type: "integer",
														minimum: 0
													}
												},
												additionalProperties: !0
											},
											placeholders: {
												type: "object",
												required: [
													"added",
													"removed",
													"still_listed"
												],
												properties: {
													added: {
														type: "array",
														items: { type: "string" }
													},
													removed: {
														type: "array",
														items: { type: "string" }
													},
													still_listed: {
														type: "array",
														items: { type: "string" }
													}
												},
												additionalProperties: !0
											}
										},
										additionalProperties: !0
									}
								}
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
					decision: { type: ["string", "null"] }
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
					write: { type: "boolean" }
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
					id: { type: [
						"integer",
						"string",
						"null"
					] },
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
						"rule",
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
								git: {},
								place: { allOf: [{ $ref: "#/definitions/place" }] },
								texts: {
									type: "array",
									items: {
										type: "object",
										required: ["path", "length"],
										properties: {
											path: { type: "string" },
											length: {
												type: "object",
												required: ["before", "after"],
												properties: {
													before: {
														type: "integer",
														minimum: 0
													},
													after: {
														type: "integer",
														minimum: 0
													}
												},
												additionalProperties: !0
											},
											placeholders: {
												type: "object",
												required: [
													"added",
													"removed",
													"still_listed"
												],
												properties: {
													added: {
														type: "array",
														items: { type: "string" }
													},
													removed: {
														type: "array",
														items: { type: "string" }
													},
													still_listed: {
														type: "array",
														items: { type: "string" }
													}
												},
												additionalProperties: !0
											}
										},
										additionalProperties: !0
									}
								}
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
								type: { type: "string" },
								argv: {
									type: "array",
									items: { type: "string" }
								}
							},
							additionalProperties: !0
						}
					},
					edit: { type: ["string", "null"] }
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
						items: { type: "string" }
					},
					silenced: {
						type: "object",
						required: ["reason"],
						properties: { reason: { type: "string" } },
						additionalProperties: !0
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
			pattern: "^[0-9a-f]+$"
		},
		overrides: {
			type: "array",
			items: {
				type: "object",
				required: ["rule", "addresses"],
				properties: {
					rule: { type: "string" },
					addresses: {
						type: "array",
						items: { type: "string" }
					},
					label: { type: "string" },
					pull: {
						type: "integer",
						minimum: 1
					}
				},
				additionalProperties: !0
			}
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
}, R = RegExp("^1\\.(?:0|[1-9][0-9]*)$", "u"), w = RegExp("^[0-9a-f]+$", "u");
function V(o, { instancePath: r = "", parentData: h, parentDataProperty: $, rootData: O = o } = {}) {
	let e = null, i = 0;
	if (o && typeof o == "object" && !Array.isArray(o)) {
		if (o.format_version === void 0 && (e = d(e, r, "required", { missingProperty: "format_version" }, void 0), i++), o.tool_version === void 0 && (e = d(e, r, "required", { missingProperty: "tool_version" }, void 0), i++), o.target === void 0 && (e = d(e, r, "required", { missingProperty: "target" }, void 0), i++), o.namespace === void 0 && (e = d(e, r, "required", { missingProperty: "namespace" }, void 0), i++), o.base_url === void 0 && (e = d(e, r, "required", { missingProperty: "base_url" }, void 0), i++), o.org_id === void 0 && (e = d(e, r, "required", { missingProperty: "org_id" }, void 0), i++), o.source === void 0 && (e = d(e, r, "required", { missingProperty: "source" }, void 0), i++), o.inputs_digest === void 0 && (e = d(e, r, "required", { missingProperty: "inputs_digest" }, void 0), i++), o.ledger === void 0 && (e = d(e, r, "required", { missingProperty: "ledger" }, void 0), i++), o.options === void 0 && (e = d(e, r, "required", { missingProperty: "options" }, void 0), i++), o.changes === void 0 && (e = d(e, r, "required", { missingProperty: "changes" }, void 0), i++), o.secret_writes === void 0 && (e = d(e, r, "required", { missingProperty: "secret_writes" }, void 0), i++), o.held === void 0 && (e = d(e, r, "required", { missingProperty: "held" }, void 0), i++), o.unreadable === void 0 && (e = d(e, r, "required", { missingProperty: "unreadable" }, void 0), i++), o.diagnostics === void 0 && (e = d(e, r, "required", { missingProperty: "diagnostics" }, void 0), i++), o.summary === void 0 && (e = d(e, r, "required", { missingProperty: "summary" }, void 0), i++), o.plan_digest === void 0 && (e = d(e, r, "required", { missingProperty: "plan_digest" }, void 0), i++), o.content_digest === void 0 && (e = d(e, r, "required", { missingProperty: "content_digest" }, void 0), i++), o.format_version !== void 0) {
			let u = o.format_version;
			typeof u == "string" ? R.test(u) || (e = d(e, r + "/format_version", "pattern", { pattern: "^1\\.(?:0|[1-9][0-9]*)$" }, void 0), i++) : (e = d(e, r + "/format_version", "type", { type: "string" }, void 0), i++);
		}
		if (o.tool_version !== void 0 && typeof o.tool_version != "string" && (e = d(e, r + "/tool_version", "type", { type: "string" }, void 0), i++), o.target !== void 0 && typeof o.target != "string" && (e = d(e, r + "/target", "type", { type: "string" }, void 0), i++), o.namespace !== void 0 && typeof o.namespace != "string" && (e = d(e, r + "/namespace", "type", { type: "string" }, void 0), i++), o.base_url !== void 0 && typeof o.base_url != "string" && (e = d(e, r + "/base_url", "type", { type: "string" }, void 0), i++), o.org_id !== void 0) {
			let u = o.org_id;
			typeof u == "number" && !(u % 1) && !isNaN(u) && isFinite(u) || (e = d(e, r + "/org_id", "type", { type: "integer" }, void 0), i++), typeof u == "number" && isFinite(u) && (u < 0 || isNaN(u)) && (e = d(e, r + "/org_id", "minimum", {
				comparison: ">=",
				limit: 0
			}, void 0), i++);
		}
		if (o.source !== void 0) {
			let u = o.source;
			if (u && typeof u == "object" && !Array.isArray(u)) {
				if (u.commit === void 0 && (e = d(e, r + "/source", "required", { missingProperty: "commit" }, void 0), i++), u.dirty === void 0 && (e = d(e, r + "/source", "required", { missingProperty: "dirty" }, void 0), i++), u.commit !== void 0) {
					let f = u.commit;
					typeof f != "string" && f !== null && (e = d(e, r + "/source/commit", "type", { type: N.properties.source.properties.commit.type }, void 0), i++);
				}
				if (u.dirty !== void 0 && typeof u.dirty != "boolean" && (e = d(e, r + "/source/dirty", "type", { type: "boolean" }, void 0), i++), u.uncommitted !== void 0) {
					let f = u.uncommitted;
					if (Array.isArray(f)) {
						let n = f.length;
						for (let s = 0; s < n; s++) {
							let t = f[s];
							if (t && typeof t == "object" && !Array.isArray(t)) {
								if (t.file === void 0 && (e = d(e, r + "/source/uncommitted/" + s, "required", { missingProperty: "file" }, void 0), i++), t.what === void 0 && (e = d(e, r + "/source/uncommitted/" + s, "required", { missingProperty: "what" }, void 0), i++), t.file !== void 0 && typeof t.file != "string" && (e = d(e, r + "/source/uncommitted/" + s + "/file", "type", { type: "string" }, void 0), i++), t.what !== void 0) {
									let c = t.what;
									c === "edited" || c === "new" || c === "deleted" || c === "ignored" || (e = d(e, r + "/source/uncommitted/" + s + "/what", "enum", { allowedValues: N.properties.source.properties.uncommitted.items.properties.what.enum }, void 0), i++);
								}
							} else e = d(e, r + "/source/uncommitted/" + s, "type", { type: "object" }, void 0), i++;
						}
					} else e = d(e, r + "/source/uncommitted", "type", { type: "array" }, void 0), i++;
				}
				if (u.refused !== void 0) {
					let f = u.refused;
					if (Array.isArray(f)) {
						let n = f.length;
						for (let s = 0; s < n; s++) {
							let t = f[s];
							t && typeof t == "object" && !Array.isArray(t) ? (t.code === void 0 && (e = d(e, r + "/source/refused/" + s, "required", { missingProperty: "code" }, void 0), i++), t.message === void 0 && (e = d(e, r + "/source/refused/" + s, "required", { missingProperty: "message" }, void 0), i++), t.remedy === void 0 && (e = d(e, r + "/source/refused/" + s, "required", { missingProperty: "remedy" }, void 0), i++), t.code !== void 0 && typeof t.code != "string" && (e = d(e, r + "/source/refused/" + s + "/code", "type", { type: "string" }, void 0), i++), t.message !== void 0 && typeof t.message != "string" && (e = d(e, r + "/source/refused/" + s + "/message", "type", { type: "string" }, void 0), i++), t.remedy !== void 0 && typeof t.remedy != "string" && (e = d(e, r + "/source/refused/" + s + "/remedy", "type", { type: "string" }, void 0), i++)) : (e = d(e, r + "/source/refused/" + s, "type", { type: "object" }, void 0), i++);
						}
					} else e = d(e, r + "/source/refused", "type", { type: "array" }, void 0), i++;
				}
			} else e = d(e, r + "/source", "type", { type: "object" }, void 0), i++;
		}
		if (o.inputs_digest !== void 0) {
			let u = o.inputs_digest;
			typeof u == "string" ? w.test(u) || (e = d(e, r + "/inputs_digest", "pattern", { pattern: "^[0-9a-f]+$" }, void 0), i++) : (e = d(e, r + "/inputs_digest", "type", { type: "string" }, void 0), i++);
		}
		if (o.ledger !== void 0) {
			let u = o.ledger;
			if (u && typeof u == "object" && !Array.isArray(u)) {
				if (u.state === void 0 && (e = d(e, r + "/ledger", "required", { missingProperty: "state" }, void 0), i++), u.revision === void 0 && (e = d(e, r + "/ledger", "required", { missingProperty: "revision" }, void 0), i++), u.state !== void 0) {
					let f = u.state;
					f === "present" || f === "absent" || f === "ignored" || (e = d(e, r + "/ledger/state", "enum", { allowedValues: N.properties.ledger.properties.state.enum }, void 0), i++);
				}
				if (u.revision !== void 0) {
					let f = u.revision;
					typeof f != "string" && f !== null && (e = d(e, r + "/ledger/revision", "type", { type: N.properties.ledger.properties.revision.type }, void 0), i++);
				}
			} else e = d(e, r + "/ledger", "type", { type: "object" }, void 0), i++;
		}
		if (o.options !== void 0) {
			let u = o.options;
			if (u && typeof u == "object" && !Array.isArray(u)) {
				if (u.on_drift === void 0 && (e = d(e, r + "/options", "required", { missingProperty: "on_drift" }, void 0), i++), u.take_over === void 0 && (e = d(e, r + "/options", "required", { missingProperty: "take_over" }, void 0), i++), u.launch === void 0 && (e = d(e, r + "/options", "required", { missingProperty: "launch" }, void 0), i++), u.only === void 0 && (e = d(e, r + "/options", "required", { missingProperty: "only" }, void 0), i++), u.allow_deletes === void 0 && (e = d(e, r + "/options", "required", { missingProperty: "allow_deletes" }, void 0), i++), u.allow_empty === void 0 && (e = d(e, r + "/options", "required", { missingProperty: "allow_empty" }, void 0), i++), u.on_drift !== void 0) {
					let f = u.on_drift;
					f === "hold" || f === "overwrite" || f === "keep" || f === null || (e = d(e, r + "/options/on_drift", "enum", { allowedValues: N.properties.options.properties.on_drift.enum }, void 0), i++);
				}
				if (u.take_over !== void 0) {
					let f = u.take_over;
					if (Array.isArray(f)) {
						let n = f.length;
						for (let s = 0; s < n; s++) typeof f[s] != "string" && (e = d(e, r + "/options/take_over/" + s, "type", { type: "string" }, void 0), i++);
					} else e = d(e, r + "/options/take_over", "type", { type: "array" }, void 0), i++;
				}
				if (u.launch !== void 0) {
					let f = u.launch;
					if (Array.isArray(f)) {
						let n = f.length;
						for (let s = 0; s < n; s++) typeof f[s] != "string" && (e = d(e, r + "/options/launch/" + s, "type", { type: "string" }, void 0), i++);
					} else e = d(e, r + "/options/launch", "type", { type: "array" }, void 0), i++;
				}
				if (u.only !== void 0) {
					let f = u.only;
					if (Array.isArray(f)) {
						let n = f.length;
						for (let s = 0; s < n; s++) typeof f[s] != "string" && (e = d(e, r + "/options/only/" + s, "type", { type: "string" }, void 0), i++);
					} else e = d(e, r + "/options/only", "type", { type: "array" }, void 0), i++;
				}
				if (u.allow_deletes !== void 0) {
					let f = u.allow_deletes;
					(typeof f != "number" || f % 1 || isNaN(f) || !isFinite(f)) && f !== null && (e = d(e, r + "/options/allow_deletes", "type", { type: N.properties.options.properties.allow_deletes.type }, void 0), i++), typeof f == "number" && isFinite(f) && (f < 0 || isNaN(f)) && (e = d(e, r + "/options/allow_deletes", "minimum", {
						comparison: ">=",
						limit: 0
					}, void 0), i++);
				}
				u.allow_empty !== void 0 && typeof u.allow_empty != "boolean" && (e = d(e, r + "/options/allow_empty", "type", { type: "boolean" }, void 0), i++);
			} else e = d(e, r + "/options", "type", { type: "object" }, void 0), i++;
		}
		if (o.changes !== void 0) {
			let u = o.changes;
			if (Array.isArray(u)) {
				let f = u.length;
				for (let n = 0; n < f; n++) {
					let s = u[n];
					if (s && typeof s == "object" && !Array.isArray(s)) {
						if (s.address === void 0 && (e = d(e, r + "/changes/" + n, "required", { missingProperty: "address" }, void 0), i++), s.kind === void 0 && (e = d(e, r + "/changes/" + n, "required", { missingProperty: "kind" }, void 0), i++), s.action === void 0 && (e = d(e, r + "/changes/" + n, "required", { missingProperty: "action" }, void 0), i++), s.id === void 0 && (e = d(e, r + "/changes/" + n, "required", { missingProperty: "id" }, void 0), i++), s.reason === void 0 && (e = d(e, r + "/changes/" + n, "required", { missingProperty: "reason" }, void 0), i++), s.place === void 0 && (e = d(e, r + "/changes/" + n, "required", { missingProperty: "place" }, void 0), i++), s.leaves === void 0 && (e = d(e, r + "/changes/" + n, "required", { missingProperty: "leaves" }, void 0), i++), s.unmanaged === void 0 && (e = d(e, r + "/changes/" + n, "required", { missingProperty: "unmanaged" }, void 0), i++), s.kept === void 0 && (e = d(e, r + "/changes/" + n, "required", { missingProperty: "kept" }, void 0), i++), s.overwrites === void 0 && (e = d(e, r + "/changes/" + n, "required", { missingProperty: "overwrites" }, void 0), i++), s.depends_on === void 0 && (e = d(e, r + "/changes/" + n, "required", { missingProperty: "depends_on" }, void 0), i++), s.idempotency_key === void 0 && (e = d(e, r + "/changes/" + n, "required", { missingProperty: "idempotency_key" }, void 0), i++), s.guards === void 0 && (e = d(e, r + "/changes/" + n, "required", { missingProperty: "guards" }, void 0), i++), s.live_digest === void 0 && (e = d(e, r + "/changes/" + n, "required", { missingProperty: "live_digest" }, void 0), i++), s.version === void 0 && (e = d(e, r + "/changes/" + n, "required", { missingProperty: "version" }, void 0), i++), s.effects === void 0 && (e = d(e, r + "/changes/" + n, "required", { missingProperty: "effects" }, void 0), i++), s.renamed_from === void 0 && (e = d(e, r + "/changes/" + n, "required", { missingProperty: "renamed_from" }, void 0), i++), s.replaced_by === void 0 && (e = d(e, r + "/changes/" + n, "required", { missingProperty: "replaced_by" }, void 0), i++), s.digest === void 0 && (e = d(e, r + "/changes/" + n, "required", { missingProperty: "digest" }, void 0), i++), s.address !== void 0 && typeof s.address != "string" && (e = d(e, r + "/changes/" + n + "/address", "type", { type: "string" }, void 0), i++), s.kind !== void 0 && typeof s.kind != "string" && (e = d(e, r + "/changes/" + n + "/kind", "type", { type: "string" }, void 0), i++), s.action !== void 0) {
							let t = s.action;
							t === "create" || t === "update" || t === "replace" || t === "delete" || t === "launch" || t === "adopt" || t === "converge" || t === "keep" || t === "release" || t === "forget" || (e = d(e, r + "/changes/" + n + "/action", "enum", { allowedValues: N.properties.changes.items.properties.action.enum }, void 0), i++);
						}
						if (s.id !== void 0) {
							let t = s.id;
							(typeof t != "number" || t % 1 || isNaN(t) || !isFinite(t)) && typeof t != "string" && t !== null && (e = d(e, r + "/changes/" + n + "/id", "type", { type: N.properties.changes.items.properties.id.type }, void 0), i++);
						}
						if (s.reason !== void 0 && typeof s.reason != "string" && (e = d(e, r + "/changes/" + n + "/reason", "type", { type: "string" }, void 0), i++), s.place !== void 0) {
							let t = s.place, c = i, p = !1, m = i;
							if (t && typeof t == "object" && !Array.isArray(t)) {
								if (t.file === void 0 && (e = d(e, r + "/changes/" + n + "/place", "required", { missingProperty: "file" }, void 0), i++), t.line === void 0 && (e = d(e, r + "/changes/" + n + "/place", "required", { missingProperty: "line" }, void 0), i++), t.column === void 0 && (e = d(e, r + "/changes/" + n + "/place", "required", { missingProperty: "column" }, void 0), i++), t.file !== void 0 && typeof t.file != "string" && (e = d(e, r + "/changes/" + n + "/place/file", "type", { type: "string" }, void 0), i++), t.line !== void 0) {
									let l = t.line;
									typeof l == "number" && !(l % 1) && !isNaN(l) && isFinite(l) || (e = d(e, r + "/changes/" + n + "/place/line", "type", { type: "integer" }, void 0), i++), typeof l == "number" && isFinite(l) && (l < 1 || isNaN(l)) && (e = d(e, r + "/changes/" + n + "/place/line", "minimum", {
										comparison: ">=",
										limit: 1
									}, void 0), i++);
								}
								if (t.column !== void 0) {
									let l = t.column;
									typeof l == "number" && !(l % 1) && !isNaN(l) && isFinite(l) || (e = d(e, r + "/changes/" + n + "/place/column", "type", { type: "integer" }, void 0), i++), typeof l == "number" && isFinite(l) && (l < 1 || isNaN(l)) && (e = d(e, r + "/changes/" + n + "/place/column", "minimum", {
										comparison: ">=",
										limit: 1
									}, void 0), i++);
								}
							} else e = d(e, r + "/changes/" + n + "/place", "type", { type: "object" }, void 0), i++;
							var j = m === i;
							if (p ||= j, !p) {
								let l = i;
								t !== null && (e = d(e, r + "/changes/" + n + "/place", "type", { type: "null" }, void 0), i++);
								var j = l === i;
								p ||= j;
							}
							p ? (i = c, e !== null && (c ? e.length = c : e = null)) : (e = d(e, r + "/changes/" + n + "/place", "anyOf", {}, void 0), i++);
						}
						if (s.leaves !== void 0) {
							let t = s.leaves;
							if (Array.isArray(t)) {
								let c = t.length;
								for (let p = 0; p < c; p++) {
									let m = t[p];
									if (m && typeof m == "object" && !Array.isArray(m)) {
										if (m.path === void 0 && (e = d(e, r + "/changes/" + n + "/leaves/" + p, "required", { missingProperty: "path" }, void 0), i++), m.path !== void 0 && typeof m.path != "string" && (e = d(e, r + "/changes/" + n + "/leaves/" + p + "/path", "type", { type: "string" }, void 0), i++), m.place !== void 0) {
											let l = m.place;
											if (l && typeof l == "object" && !Array.isArray(l)) {
												if (l.file === void 0 && (e = d(e, r + "/changes/" + n + "/leaves/" + p + "/place", "required", { missingProperty: "file" }, void 0), i++), l.line === void 0 && (e = d(e, r + "/changes/" + n + "/leaves/" + p + "/place", "required", { missingProperty: "line" }, void 0), i++), l.column === void 0 && (e = d(e, r + "/changes/" + n + "/leaves/" + p + "/place", "required", { missingProperty: "column" }, void 0), i++), l.file !== void 0 && typeof l.file != "string" && (e = d(e, r + "/changes/" + n + "/leaves/" + p + "/place/file", "type", { type: "string" }, void 0), i++), l.line !== void 0) {
													let b = l.line;
													typeof b == "number" && !(b % 1) && !isNaN(b) && isFinite(b) || (e = d(e, r + "/changes/" + n + "/leaves/" + p + "/place/line", "type", { type: "integer" }, void 0), i++), typeof b == "number" && isFinite(b) && (b < 1 || isNaN(b)) && (e = d(e, r + "/changes/" + n + "/leaves/" + p + "/place/line", "minimum", {
														comparison: ">=",
														limit: 1
													}, void 0), i++);
												}
												if (l.column !== void 0) {
													let b = l.column;
													typeof b == "number" && !(b % 1) && !isNaN(b) && isFinite(b) || (e = d(e, r + "/changes/" + n + "/leaves/" + p + "/place/column", "type", { type: "integer" }, void 0), i++), typeof b == "number" && isFinite(b) && (b < 1 || isNaN(b)) && (e = d(e, r + "/changes/" + n + "/leaves/" + p + "/place/column", "minimum", {
														comparison: ">=",
														limit: 1
													}, void 0), i++);
												}
											} else e = d(e, r + "/changes/" + n + "/leaves/" + p + "/place", "type", { type: "object" }, void 0), i++;
										}
										if (m.texts !== void 0) {
											let l = m.texts;
											if (Array.isArray(l)) {
												let b = l.length;
												for (let a = 0; a < b; a++) {
													let _ = l[a];
													if (_ && typeof _ == "object" && !Array.isArray(_)) {
														if (_.path === void 0 && (e = d(e, r + "/changes/" + n + "/leaves/" + p + "/texts/" + a, "required", { missingProperty: "path" }, void 0), i++), _.length === void 0 && (e = d(e, r + "/changes/" + n + "/leaves/" + p + "/texts/" + a, "required", { missingProperty: "length" }, void 0), i++), _.path !== void 0 && typeof _.path != "string" && (e = d(e, r + "/changes/" + n + "/leaves/" + p + "/texts/" + a + "/path", "type", { type: "string" }, void 0), i++), _.length !== void 0) {
															let g = _.length;
															if (g && typeof g == "object" && !Array.isArray(g)) {
																if (g.before === void 0 && (e = d(e, r + "/changes/" + n + "/leaves/" + p + "/texts/" + a + "/length", "required", { missingProperty: "before" }, void 0), i++), g.after === void 0 && (e = d(e, r + "/changes/" + n + "/leaves/" + p + "/texts/" + a + "/length", "required", { missingProperty: "after" }, void 0), i++), g.before !== void 0) {
																	let y = g.before;
																	typeof y == "number" && !(y % 1) && !isNaN(y) && isFinite(y) || (e = d(e, r + "/changes/" + n + "/leaves/" + p + "/texts/" + a + "/length/before", "type", { type: "integer" }, void 0), i++), typeof y == "number" && isFinite(y) && (y < 0 || isNaN(y)) && (e = d(e, r + "/changes/" + n + "/leaves/" + p + "/texts/" + a + "/length/before", "minimum", {
																		comparison: ">=",
																		limit: 0
																	}, void 0), i++);
																}
																if (g.after !== void 0) {
																	let y = g.after;
																	typeof y == "number" && !(y % 1) && !isNaN(y) && isFinite(y) || (e = d(e, r + "/changes/" + n + "/leaves/" + p + "/texts/" + a + "/length/after", "type", { type: "integer" }, void 0), i++), typeof y == "number" && isFinite(y) && (y < 0 || isNaN(y)) && (e = d(e, r + "/changes/" + n + "/leaves/" + p + "/texts/" + a + "/length/after", "minimum", {
																		comparison: ">=",
																		limit: 0
																	}, void 0), i++);
																}
															} else e = d(e, r + "/changes/" + n + "/leaves/" + p + "/texts/" + a + "/length", "type", { type: "object" }, void 0), i++;
														}
														if (_.placeholders !== void 0) {
															let g = _.placeholders;
															if (g && typeof g == "object" && !Array.isArray(g)) {
																if (g.added === void 0 && (e = d(e, r + "/changes/" + n + "/leaves/" + p + "/texts/" + a + "/placeholders", "required", { missingProperty: "added" }, void 0), i++), g.removed === void 0 && (e = d(e, r + "/changes/" + n + "/leaves/" + p + "/texts/" + a + "/placeholders", "required", { missingProperty: "removed" }, void 0), i++), g.still_listed === void 0 && (e = d(e, r + "/changes/" + n + "/leaves/" + p + "/texts/" + a + "/placeholders", "required", { missingProperty: "still_listed" }, void 0), i++), g.added !== void 0) {
																	let y = g.added;
																	if (Array.isArray(y)) {
																		let A = y.length;
																		for (let v = 0; v < A; v++) typeof y[v] != "string" && (e = d(e, r + "/changes/" + n + "/leaves/" + p + "/texts/" + a + "/placeholders/added/" + v, "type", { type: "string" }, void 0), i++);
																	} else e = d(e, r + "/changes/" + n + "/leaves/" + p + "/texts/" + a + "/placeholders/added", "type", { type: "array" }, void 0), i++;
																}
																if (g.removed !== void 0) {
																	let y = g.removed;
																	if (Array.isArray(y)) {
																		let A = y.length;
																		for (let v = 0; v < A; v++) typeof y[v] != "string" && (e = d(e, r + "/changes/" + n + "/leaves/" + p + "/texts/" + a + "/placeholders/removed/" + v, "type", { type: "string" }, void 0), i++);
																	} else e = d(e, r + "/changes/" + n + "/leaves/" + p + "/texts/" + a + "/placeholders/removed", "type", { type: "array" }, void 0), i++;
																}
																if (g.still_listed !== void 0) {
																	let y = g.still_listed;
																	if (Array.isArray(y)) {
																		let A = y.length;
																		for (let v = 0; v < A; v++) typeof y[v] != "string" && (e = d(e, r + "/changes/" + n + "/leaves/" + p + "/texts/" + a + "/placeholders/still_listed/" + v, "type", { type: "string" }, void 0), i++);
																	} else e = d(e, r + "/changes/" + n + "/leaves/" + p + "/texts/" + a + "/placeholders/still_listed", "type", { type: "array" }, void 0), i++;
																}
															} else e = d(e, r + "/changes/" + n + "/leaves/" + p + "/texts/" + a + "/placeholders", "type", { type: "object" }, void 0), i++;
														}
													} else e = d(e, r + "/changes/" + n + "/leaves/" + p + "/texts/" + a, "type", { type: "object" }, void 0), i++;
												}
											} else e = d(e, r + "/changes/" + n + "/leaves/" + p + "/texts", "type", { type: "array" }, void 0), i++;
										}
									} else e = d(e, r + "/changes/" + n + "/leaves/" + p, "type", { type: "object" }, void 0), i++;
								}
							} else e = d(e, r + "/changes/" + n + "/leaves", "type", { type: "array" }, void 0), i++;
						}
						if (s.unmanaged !== void 0) {
							let t = s.unmanaged;
							if (Array.isArray(t)) {
								let c = t.length;
								for (let p = 0; p < c; p++) typeof t[p] != "string" && (e = d(e, r + "/changes/" + n + "/unmanaged/" + p, "type", { type: "string" }, void 0), i++);
							} else e = d(e, r + "/changes/" + n + "/unmanaged", "type", { type: "array" }, void 0), i++;
						}
						if (s.kept !== void 0) {
							let t = s.kept;
							if (t && typeof t == "object" && !Array.isArray(t)) for (let c in t) {
								let p = t[c];
								p && typeof p == "object" && !Array.isArray(p) ? (p.live === void 0 && (e = d(e, r + "/changes/" + n + "/kept/" + c.replace(/~/g, "~0").replace(/\//g, "~1"), "required", { missingProperty: "live" }, void 0), i++), p.desired === void 0 && (e = d(e, r + "/changes/" + n + "/kept/" + c.replace(/~/g, "~0").replace(/\//g, "~1"), "required", { missingProperty: "desired" }, void 0), i++)) : (e = d(e, r + "/changes/" + n + "/kept/" + c.replace(/~/g, "~0").replace(/\//g, "~1"), "type", { type: "object" }, void 0), i++);
							}
							else e = d(e, r + "/changes/" + n + "/kept", "type", { type: "object" }, void 0), i++;
						}
						if (s.overwrites !== void 0) {
							let t = s.overwrites;
							t === "takeover" || t === "drift" || t === null || (e = d(e, r + "/changes/" + n + "/overwrites", "enum", { allowedValues: N.properties.changes.items.properties.overwrites.enum }, void 0), i++);
						}
						if (s.depends_on !== void 0) {
							let t = s.depends_on;
							if (Array.isArray(t)) {
								let c = t.length;
								for (let p = 0; p < c; p++) typeof t[p] != "string" && (e = d(e, r + "/changes/" + n + "/depends_on/" + p, "type", { type: "string" }, void 0), i++);
							} else e = d(e, r + "/changes/" + n + "/depends_on", "type", { type: "array" }, void 0), i++;
						}
						if (s.idempotency_key !== void 0) {
							let t = s.idempotency_key;
							typeof t != "string" && t !== null && (e = d(e, r + "/changes/" + n + "/idempotency_key", "type", { type: N.properties.changes.items.properties.idempotency_key.type }, void 0), i++);
						}
						if (s.guards !== void 0) {
							let t = s.guards;
							if (t && typeof t == "object" && !Array.isArray(t)) for (let c in t) typeof t[c] != "string" && (e = d(e, r + "/changes/" + n + "/guards/" + c.replace(/~/g, "~0").replace(/\//g, "~1"), "type", { type: "string" }, void 0), i++);
							else e = d(e, r + "/changes/" + n + "/guards", "type", { type: "object" }, void 0), i++;
						}
						if (s.live_digest !== void 0) {
							let t = s.live_digest;
							typeof t != "string" && t !== null && (e = d(e, r + "/changes/" + n + "/live_digest", "type", { type: N.properties.changes.items.properties.live_digest.type }, void 0), i++);
						}
						if (s.version !== void 0) {
							let t = s.version, c = i, p = !1, m = i;
							if (t && typeof t == "object" && !Array.isArray(t)) {
								if (t.from === void 0 && (e = d(e, r + "/changes/" + n + "/version", "required", { missingProperty: "from" }, void 0), i++), t.expected === void 0 && (e = d(e, r + "/changes/" + n + "/version", "required", { missingProperty: "expected" }, void 0), i++), t.from !== void 0) {
									let l = t.from;
									(typeof l != "number" || l % 1 || isNaN(l) || !isFinite(l)) && l !== null && (e = d(e, r + "/changes/" + n + "/version/from", "type", { type: N.properties.changes.items.properties.version.anyOf[0].properties.from.type }, void 0), i++);
								}
								if (t.expected !== void 0) {
									let l = t.expected;
									(typeof l != "number" || l % 1 || isNaN(l) || !isFinite(l)) && l !== null && (e = d(e, r + "/changes/" + n + "/version/expected", "type", { type: N.properties.changes.items.properties.version.anyOf[0].properties.expected.type }, void 0), i++);
								}
							} else e = d(e, r + "/changes/" + n + "/version", "type", { type: "object" }, void 0), i++;
							var F = m === i;
							if (p ||= F, !p) {
								let l = i;
								t !== null && (e = d(e, r + "/changes/" + n + "/version", "type", { type: "null" }, void 0), i++);
								var F = l === i;
								p ||= F;
							}
							p ? (i = c, e !== null && (c ? e.length = c : e = null)) : (e = d(e, r + "/changes/" + n + "/version", "anyOf", {}, void 0), i++);
						}
						if (s.effects !== void 0) {
							let t = s.effects;
							if (Array.isArray(t)) {
								let c = t.length;
								for (let p = 0; p < c; p++) {
									let m = t[p];
									if (m && typeof m == "object" && !Array.isArray(m)) {
										if (m.what === void 0 && (e = d(e, r + "/changes/" + n + "/effects/" + p, "required", { missingProperty: "what" }, void 0), i++), m.address === void 0 && (e = d(e, r + "/changes/" + n + "/effects/" + p, "required", { missingProperty: "address" }, void 0), i++), m.what !== void 0) {
											let l = m.what;
											l === "repins" || l === "pinned_by" || l === "used_by" || (e = d(e, r + "/changes/" + n + "/effects/" + p + "/what", "enum", { allowedValues: N.properties.changes.items.properties.effects.items.properties.what.enum }, void 0), i++);
										}
										if (m.address !== void 0 && typeof m.address != "string" && (e = d(e, r + "/changes/" + n + "/effects/" + p + "/address", "type", { type: "string" }, void 0), i++), m.from !== void 0) {
											let l = m.from;
											(typeof l != "number" || l % 1 || isNaN(l) || !isFinite(l)) && l !== null && (e = d(e, r + "/changes/" + n + "/effects/" + p + "/from", "type", { type: N.properties.changes.items.properties.effects.items.properties.from.type }, void 0), i++);
										}
										if (m.expected !== void 0) {
											let l = m.expected;
											(typeof l != "number" || l % 1 || isNaN(l) || !isFinite(l)) && l !== null && (e = d(e, r + "/changes/" + n + "/effects/" + p + "/expected", "type", { type: N.properties.changes.items.properties.effects.items.properties.expected.type }, void 0), i++);
										}
									} else e = d(e, r + "/changes/" + n + "/effects/" + p, "type", { type: "object" }, void 0), i++;
								}
							} else e = d(e, r + "/changes/" + n + "/effects", "type", { type: "array" }, void 0), i++;
						}
						if (s.renamed_from !== void 0) {
							let t = s.renamed_from;
							typeof t != "string" && t !== null && (e = d(e, r + "/changes/" + n + "/renamed_from", "type", { type: N.properties.changes.items.properties.renamed_from.type }, void 0), i++);
						}
						if (s.replaced_by !== void 0) {
							let t = s.replaced_by;
							typeof t != "string" && t !== null && (e = d(e, r + "/changes/" + n + "/replaced_by", "type", { type: N.properties.changes.items.properties.replaced_by.type }, void 0), i++);
						}
						if (s.digest !== void 0) {
							let t = s.digest;
							typeof t == "string" ? w.test(t) || (e = d(e, r + "/changes/" + n + "/digest", "pattern", { pattern: "^[0-9a-f]+$" }, void 0), i++) : (e = d(e, r + "/changes/" + n + "/digest", "type", { type: "string" }, void 0), i++);
						}
						if (s.decision !== void 0) {
							let t = s.decision;
							typeof t != "string" && t !== null && (e = d(e, r + "/changes/" + n + "/decision", "type", { type: N.properties.changes.items.properties.decision.type }, void 0), i++);
						}
					} else e = d(e, r + "/changes/" + n, "type", { type: "object" }, void 0), i++;
				}
			} else e = d(e, r + "/changes", "type", { type: "array" }, void 0), i++;
		}
		if (o.secret_writes !== void 0) {
			let u = o.secret_writes;
			if (Array.isArray(u)) {
				let f = u.length;
				for (let n = 0; n < f; n++) {
					let s = u[n];
					if (s && typeof s == "object" && !Array.isArray(s)) {
						if (s.address === void 0 && (e = d(e, r + "/secret_writes/" + n, "required", { missingProperty: "address" }, void 0), i++), s.field === void 0 && (e = d(e, r + "/secret_writes/" + n, "required", { missingProperty: "field" }, void 0), i++), s.variable === void 0 && (e = d(e, r + "/secret_writes/" + n, "required", { missingProperty: "variable" }, void 0), i++), s.status === void 0 && (e = d(e, r + "/secret_writes/" + n, "required", { missingProperty: "status" }, void 0), i++), s.write === void 0 && (e = d(e, r + "/secret_writes/" + n, "required", { missingProperty: "write" }, void 0), i++), s.address !== void 0 && typeof s.address != "string" && (e = d(e, r + "/secret_writes/" + n + "/address", "type", { type: "string" }, void 0), i++), s.field !== void 0 && typeof s.field != "string" && (e = d(e, r + "/secret_writes/" + n + "/field", "type", { type: "string" }, void 0), i++), s.variable !== void 0) {
							let t = s.variable;
							typeof t != "string" && t !== null && (e = d(e, r + "/secret_writes/" + n + "/variable", "type", { type: N.properties.secret_writes.items.properties.variable.type }, void 0), i++);
						}
						if (s.status !== void 0) {
							let t = s.status;
							t === "changed" || t === "unchanged" || t === "unknown" || t === "unset" || (e = d(e, r + "/secret_writes/" + n + "/status", "enum", { allowedValues: N.properties.secret_writes.items.properties.status.enum }, void 0), i++);
						}
						s.write !== void 0 && typeof s.write != "boolean" && (e = d(e, r + "/secret_writes/" + n + "/write", "type", { type: "boolean" }, void 0), i++);
					} else e = d(e, r + "/secret_writes/" + n, "type", { type: "object" }, void 0), i++;
				}
			} else e = d(e, r + "/secret_writes", "type", { type: "array" }, void 0), i++;
		}
		if (o.held !== void 0) {
			let u = o.held;
			if (Array.isArray(u)) {
				let f = u.length;
				for (let n = 0; n < f; n++) {
					let s = u[n];
					if (s && typeof s == "object" && !Array.isArray(s)) {
						if (s.address === void 0 && (e = d(e, r + "/held/" + n, "required", { missingProperty: "address" }, void 0), i++), s.kind === void 0 && (e = d(e, r + "/held/" + n, "required", { missingProperty: "kind" }, void 0), i++), s.id === void 0 && (e = d(e, r + "/held/" + n, "required", { missingProperty: "id" }, void 0), i++), s.why === void 0 && (e = d(e, r + "/held/" + n, "required", { missingProperty: "why" }, void 0), i++), s.would === void 0 && (e = d(e, r + "/held/" + n, "required", { missingProperty: "would" }, void 0), i++), s.message === void 0 && (e = d(e, r + "/held/" + n, "required", { missingProperty: "message" }, void 0), i++), s.place === void 0 && (e = d(e, r + "/held/" + n, "required", { missingProperty: "place" }, void 0), i++), s.leaves === void 0 && (e = d(e, r + "/held/" + n, "required", { missingProperty: "leaves" }, void 0), i++), s.remedies === void 0 && (e = d(e, r + "/held/" + n, "required", { missingProperty: "remedies" }, void 0), i++), s.address !== void 0 && typeof s.address != "string" && (e = d(e, r + "/held/" + n + "/address", "type", { type: "string" }, void 0), i++), s.kind !== void 0 && typeof s.kind != "string" && (e = d(e, r + "/held/" + n + "/kind", "type", { type: "string" }, void 0), i++), s.id !== void 0) {
							let t = s.id;
							(typeof t != "number" || t % 1 || isNaN(t) || !isFinite(t)) && typeof t != "string" && t !== null && (e = d(e, r + "/held/" + n + "/id", "type", { type: N.properties.held.items.properties.id.type }, void 0), i++);
						}
						if (s.why !== void 0) {
							let t = s.why;
							t === "takeover" || t === "drift" || t === "conflict" || t === "gone" || t === "undecided" || t === "protected" || t === "ambiguous" || t === "unknown_launch" || t === "dependency" || t === "unconfirmed" || t === "safeguard" || t === "unreviewed" || t === "rolled_back" || t === "left_out" || t === "rule" || t === "renamed" || (e = d(e, r + "/held/" + n + "/why", "enum", { allowedValues: N.properties.held.items.properties.why.enum }, void 0), i++);
						}
						if (s.would !== void 0) {
							let t = s.would;
							t === "create" || t === "update" || t === "replace" || t === "delete" || t === "launch" || t === "adopt" || t === "converge" || t === "keep" || t === "release" || t === "forget" || (e = d(e, r + "/held/" + n + "/would", "enum", { allowedValues: N.properties.held.items.properties.would.enum }, void 0), i++);
						}
						if (s.message !== void 0 && typeof s.message != "string" && (e = d(e, r + "/held/" + n + "/message", "type", { type: "string" }, void 0), i++), s.place !== void 0) {
							let t = s.place, c = i, p = !1, m = i;
							if (t && typeof t == "object" && !Array.isArray(t)) {
								if (t.file === void 0 && (e = d(e, r + "/held/" + n + "/place", "required", { missingProperty: "file" }, void 0), i++), t.line === void 0 && (e = d(e, r + "/held/" + n + "/place", "required", { missingProperty: "line" }, void 0), i++), t.column === void 0 && (e = d(e, r + "/held/" + n + "/place", "required", { missingProperty: "column" }, void 0), i++), t.file !== void 0 && typeof t.file != "string" && (e = d(e, r + "/held/" + n + "/place/file", "type", { type: "string" }, void 0), i++), t.line !== void 0) {
									let l = t.line;
									typeof l == "number" && !(l % 1) && !isNaN(l) && isFinite(l) || (e = d(e, r + "/held/" + n + "/place/line", "type", { type: "integer" }, void 0), i++), typeof l == "number" && isFinite(l) && (l < 1 || isNaN(l)) && (e = d(e, r + "/held/" + n + "/place/line", "minimum", {
										comparison: ">=",
										limit: 1
									}, void 0), i++);
								}
								if (t.column !== void 0) {
									let l = t.column;
									typeof l == "number" && !(l % 1) && !isNaN(l) && isFinite(l) || (e = d(e, r + "/held/" + n + "/place/column", "type", { type: "integer" }, void 0), i++), typeof l == "number" && isFinite(l) && (l < 1 || isNaN(l)) && (e = d(e, r + "/held/" + n + "/place/column", "minimum", {
										comparison: ">=",
										limit: 1
									}, void 0), i++);
								}
							} else e = d(e, r + "/held/" + n + "/place", "type", { type: "object" }, void 0), i++;
							var k = m === i;
							if (p ||= k, !p) {
								let l = i;
								t !== null && (e = d(e, r + "/held/" + n + "/place", "type", { type: "null" }, void 0), i++);
								var k = l === i;
								p ||= k;
							}
							p ? (i = c, e !== null && (c ? e.length = c : e = null)) : (e = d(e, r + "/held/" + n + "/place", "anyOf", {}, void 0), i++);
						}
						if (s.leaves !== void 0) {
							let t = s.leaves;
							if (Array.isArray(t)) {
								let c = t.length;
								for (let p = 0; p < c; p++) {
									let m = t[p];
									if (m && typeof m == "object" && !Array.isArray(m)) {
										if (m.path === void 0 && (e = d(e, r + "/held/" + n + "/leaves/" + p, "required", { missingProperty: "path" }, void 0), i++), m.path !== void 0 && typeof m.path != "string" && (e = d(e, r + "/held/" + n + "/leaves/" + p + "/path", "type", { type: "string" }, void 0), i++), m.place !== void 0) {
											let l = m.place;
											if (l && typeof l == "object" && !Array.isArray(l)) {
												if (l.file === void 0 && (e = d(e, r + "/held/" + n + "/leaves/" + p + "/place", "required", { missingProperty: "file" }, void 0), i++), l.line === void 0 && (e = d(e, r + "/held/" + n + "/leaves/" + p + "/place", "required", { missingProperty: "line" }, void 0), i++), l.column === void 0 && (e = d(e, r + "/held/" + n + "/leaves/" + p + "/place", "required", { missingProperty: "column" }, void 0), i++), l.file !== void 0 && typeof l.file != "string" && (e = d(e, r + "/held/" + n + "/leaves/" + p + "/place/file", "type", { type: "string" }, void 0), i++), l.line !== void 0) {
													let b = l.line;
													typeof b == "number" && !(b % 1) && !isNaN(b) && isFinite(b) || (e = d(e, r + "/held/" + n + "/leaves/" + p + "/place/line", "type", { type: "integer" }, void 0), i++), typeof b == "number" && isFinite(b) && (b < 1 || isNaN(b)) && (e = d(e, r + "/held/" + n + "/leaves/" + p + "/place/line", "minimum", {
														comparison: ">=",
														limit: 1
													}, void 0), i++);
												}
												if (l.column !== void 0) {
													let b = l.column;
													typeof b == "number" && !(b % 1) && !isNaN(b) && isFinite(b) || (e = d(e, r + "/held/" + n + "/leaves/" + p + "/place/column", "type", { type: "integer" }, void 0), i++), typeof b == "number" && isFinite(b) && (b < 1 || isNaN(b)) && (e = d(e, r + "/held/" + n + "/leaves/" + p + "/place/column", "minimum", {
														comparison: ">=",
														limit: 1
													}, void 0), i++);
												}
											} else e = d(e, r + "/held/" + n + "/leaves/" + p + "/place", "type", { type: "object" }, void 0), i++;
										}
										if (m.texts !== void 0) {
											let l = m.texts;
											if (Array.isArray(l)) {
												let b = l.length;
												for (let a = 0; a < b; a++) {
													let _ = l[a];
													if (_ && typeof _ == "object" && !Array.isArray(_)) {
														if (_.path === void 0 && (e = d(e, r + "/held/" + n + "/leaves/" + p + "/texts/" + a, "required", { missingProperty: "path" }, void 0), i++), _.length === void 0 && (e = d(e, r + "/held/" + n + "/leaves/" + p + "/texts/" + a, "required", { missingProperty: "length" }, void 0), i++), _.path !== void 0 && typeof _.path != "string" && (e = d(e, r + "/held/" + n + "/leaves/" + p + "/texts/" + a + "/path", "type", { type: "string" }, void 0), i++), _.length !== void 0) {
															let g = _.length;
															if (g && typeof g == "object" && !Array.isArray(g)) {
																if (g.before === void 0 && (e = d(e, r + "/held/" + n + "/leaves/" + p + "/texts/" + a + "/length", "required", { missingProperty: "before" }, void 0), i++), g.after === void 0 && (e = d(e, r + "/held/" + n + "/leaves/" + p + "/texts/" + a + "/length", "required", { missingProperty: "after" }, void 0), i++), g.before !== void 0) {
																	let y = g.before;
																	typeof y == "number" && !(y % 1) && !isNaN(y) && isFinite(y) || (e = d(e, r + "/held/" + n + "/leaves/" + p + "/texts/" + a + "/length/before", "type", { type: "integer" }, void 0), i++), typeof y == "number" && isFinite(y) && (y < 0 || isNaN(y)) && (e = d(e, r + "/held/" + n + "/leaves/" + p + "/texts/" + a + "/length/before", "minimum", {
																		comparison: ">=",
																		limit: 0
																	}, void 0), i++);
																}
																if (g.after !== void 0) {
																	let y = g.after;
																	typeof y == "number" && !(y % 1) && !isNaN(y) && isFinite(y) || (e = d(e, r + "/held/" + n + "/leaves/" + p + "/texts/" + a + "/length/after", "type", { type: "integer" }, void 0), i++), typeof y == "number" && isFinite(y) && (y < 0 || isNaN(y)) && (e = d(e, r + "/held/" + n + "/leaves/" + p + "/texts/" + a + "/length/after", "minimum", {
																		comparison: ">=",
																		limit: 0
																	}, void 0), i++);
																}
															} else e = d(e, r + "/held/" + n + "/leaves/" + p + "/texts/" + a + "/length", "type", { type: "object" }, void 0), i++;
														}
														if (_.placeholders !== void 0) {
															let g = _.placeholders;
															if (g && typeof g == "object" && !Array.isArray(g)) {
																if (g.added === void 0 && (e = d(e, r + "/held/" + n + "/leaves/" + p + "/texts/" + a + "/placeholders", "required", { missingProperty: "added" }, void 0), i++), g.removed === void 0 && (e = d(e, r + "/held/" + n + "/leaves/" + p + "/texts/" + a + "/placeholders", "required", { missingProperty: "removed" }, void 0), i++), g.still_listed === void 0 && (e = d(e, r + "/held/" + n + "/leaves/" + p + "/texts/" + a + "/placeholders", "required", { missingProperty: "still_listed" }, void 0), i++), g.added !== void 0) {
																	let y = g.added;
																	if (Array.isArray(y)) {
																		let A = y.length;
																		for (let v = 0; v < A; v++) typeof y[v] != "string" && (e = d(e, r + "/held/" + n + "/leaves/" + p + "/texts/" + a + "/placeholders/added/" + v, "type", { type: "string" }, void 0), i++);
																	} else e = d(e, r + "/held/" + n + "/leaves/" + p + "/texts/" + a + "/placeholders/added", "type", { type: "array" }, void 0), i++;
																}
																if (g.removed !== void 0) {
																	let y = g.removed;
																	if (Array.isArray(y)) {
																		let A = y.length;
																		for (let v = 0; v < A; v++) typeof y[v] != "string" && (e = d(e, r + "/held/" + n + "/leaves/" + p + "/texts/" + a + "/placeholders/removed/" + v, "type", { type: "string" }, void 0), i++);
																	} else e = d(e, r + "/held/" + n + "/leaves/" + p + "/texts/" + a + "/placeholders/removed", "type", { type: "array" }, void 0), i++;
																}
																if (g.still_listed !== void 0) {
																	let y = g.still_listed;
																	if (Array.isArray(y)) {
																		let A = y.length;
																		for (let v = 0; v < A; v++) typeof y[v] != "string" && (e = d(e, r + "/held/" + n + "/leaves/" + p + "/texts/" + a + "/placeholders/still_listed/" + v, "type", { type: "string" }, void 0), i++);
																	} else e = d(e, r + "/held/" + n + "/leaves/" + p + "/texts/" + a + "/placeholders/still_listed", "type", { type: "array" }, void 0), i++;
																}
															} else e = d(e, r + "/held/" + n + "/leaves/" + p + "/texts/" + a + "/placeholders", "type", { type: "object" }, void 0), i++;
														}
													} else e = d(e, r + "/held/" + n + "/leaves/" + p + "/texts/" + a, "type", { type: "object" }, void 0), i++;
												}
											} else e = d(e, r + "/held/" + n + "/leaves/" + p + "/texts", "type", { type: "array" }, void 0), i++;
										}
									} else e = d(e, r + "/held/" + n + "/leaves/" + p, "type", { type: "object" }, void 0), i++;
								}
							} else e = d(e, r + "/held/" + n + "/leaves", "type", { type: "array" }, void 0), i++;
						}
						if (s.remedies !== void 0) {
							let t = s.remedies;
							if (Array.isArray(t)) {
								let c = t.length;
								for (let p = 0; p < c; p++) {
									let m = t[p];
									if (m && typeof m == "object" && !Array.isArray(m)) {
										if (m.to === void 0 && (e = d(e, r + "/held/" + n + "/remedies/" + p, "required", { missingProperty: "to" }, void 0), i++), m.type === void 0 && (e = d(e, r + "/held/" + n + "/remedies/" + p, "required", { missingProperty: "type" }, void 0), i++), m.to !== void 0 && typeof m.to != "string" && (e = d(e, r + "/held/" + n + "/remedies/" + p + "/to", "type", { type: "string" }, void 0), i++), m.type !== void 0 && typeof m.type != "string" && (e = d(e, r + "/held/" + n + "/remedies/" + p + "/type", "type", { type: "string" }, void 0), i++), m.argv !== void 0) {
											let l = m.argv;
											if (Array.isArray(l)) {
												let b = l.length;
												for (let a = 0; a < b; a++) typeof l[a] != "string" && (e = d(e, r + "/held/" + n + "/remedies/" + p + "/argv/" + a, "type", { type: "string" }, void 0), i++);
											} else e = d(e, r + "/held/" + n + "/remedies/" + p + "/argv", "type", { type: "array" }, void 0), i++;
										}
									} else e = d(e, r + "/held/" + n + "/remedies/" + p, "type", { type: "object" }, void 0), i++;
								}
							} else e = d(e, r + "/held/" + n + "/remedies", "type", { type: "array" }, void 0), i++;
						}
						if (s.edit !== void 0) {
							let t = s.edit;
							typeof t != "string" && t !== null && (e = d(e, r + "/held/" + n + "/edit", "type", { type: N.properties.held.items.properties.edit.type }, void 0), i++);
						}
					} else e = d(e, r + "/held/" + n, "type", { type: "object" }, void 0), i++;
				}
			} else e = d(e, r + "/held", "type", { type: "array" }, void 0), i++;
		}
		if (o.unreadable !== void 0) {
			let u = o.unreadable;
			if (Array.isArray(u)) {
				let f = u.length;
				for (let n = 0; n < f; n++) {
					let s = u[n];
					s && typeof s == "object" && !Array.isArray(s) ? (s.address === void 0 && (e = d(e, r + "/unreadable/" + n, "required", { missingProperty: "address" }, void 0), i++), s.message === void 0 && (e = d(e, r + "/unreadable/" + n, "required", { missingProperty: "message" }, void 0), i++), s.address !== void 0 && typeof s.address != "string" && (e = d(e, r + "/unreadable/" + n + "/address", "type", { type: "string" }, void 0), i++), s.message !== void 0 && typeof s.message != "string" && (e = d(e, r + "/unreadable/" + n + "/message", "type", { type: "string" }, void 0), i++)) : (e = d(e, r + "/unreadable/" + n, "type", { type: "object" }, void 0), i++);
				}
			} else e = d(e, r + "/unreadable", "type", { type: "array" }, void 0), i++;
		}
		if (o.diagnostics !== void 0) {
			let u = o.diagnostics;
			if (Array.isArray(u)) {
				let f = u.length;
				for (let n = 0; n < f; n++) {
					let s = u[n];
					if (s && typeof s == "object" && !Array.isArray(s)) {
						if (s.code === void 0 && (e = d(e, r + "/diagnostics/" + n, "required", { missingProperty: "code" }, void 0), i++), s.severity === void 0 && (e = d(e, r + "/diagnostics/" + n, "required", { missingProperty: "severity" }, void 0), i++), s.message === void 0 && (e = d(e, r + "/diagnostics/" + n, "required", { missingProperty: "message" }, void 0), i++), s.address === void 0 && (e = d(e, r + "/diagnostics/" + n, "required", { missingProperty: "address" }, void 0), i++), s.place === void 0 && (e = d(e, r + "/diagnostics/" + n, "required", { missingProperty: "place" }, void 0), i++), s.remedy === void 0 && (e = d(e, r + "/diagnostics/" + n, "required", { missingProperty: "remedy" }, void 0), i++), s.code !== void 0 && typeof s.code != "string" && (e = d(e, r + "/diagnostics/" + n + "/code", "type", { type: "string" }, void 0), i++), s.severity !== void 0) {
							let t = s.severity;
							t === "error" || t === "warning" || t === "note" || (e = d(e, r + "/diagnostics/" + n + "/severity", "enum", { allowedValues: N.properties.diagnostics.items.properties.severity.enum }, void 0), i++);
						}
						if (s.message !== void 0 && typeof s.message != "string" && (e = d(e, r + "/diagnostics/" + n + "/message", "type", { type: "string" }, void 0), i++), s.address !== void 0) {
							let t = s.address;
							typeof t != "string" && t !== null && (e = d(e, r + "/diagnostics/" + n + "/address", "type", { type: N.properties.diagnostics.items.properties.address.type }, void 0), i++);
						}
						if (s.place !== void 0) {
							let t = s.place, c = i, p = !1, m = i;
							if (t && typeof t == "object" && !Array.isArray(t)) {
								if (t.file === void 0 && (e = d(e, r + "/diagnostics/" + n + "/place", "required", { missingProperty: "file" }, void 0), i++), t.line === void 0 && (e = d(e, r + "/diagnostics/" + n + "/place", "required", { missingProperty: "line" }, void 0), i++), t.column === void 0 && (e = d(e, r + "/diagnostics/" + n + "/place", "required", { missingProperty: "column" }, void 0), i++), t.file !== void 0 && typeof t.file != "string" && (e = d(e, r + "/diagnostics/" + n + "/place/file", "type", { type: "string" }, void 0), i++), t.line !== void 0) {
									let l = t.line;
									typeof l == "number" && !(l % 1) && !isNaN(l) && isFinite(l) || (e = d(e, r + "/diagnostics/" + n + "/place/line", "type", { type: "integer" }, void 0), i++), typeof l == "number" && isFinite(l) && (l < 1 || isNaN(l)) && (e = d(e, r + "/diagnostics/" + n + "/place/line", "minimum", {
										comparison: ">=",
										limit: 1
									}, void 0), i++);
								}
								if (t.column !== void 0) {
									let l = t.column;
									typeof l == "number" && !(l % 1) && !isNaN(l) && isFinite(l) || (e = d(e, r + "/diagnostics/" + n + "/place/column", "type", { type: "integer" }, void 0), i++), typeof l == "number" && isFinite(l) && (l < 1 || isNaN(l)) && (e = d(e, r + "/diagnostics/" + n + "/place/column", "minimum", {
										comparison: ">=",
										limit: 1
									}, void 0), i++);
								}
							} else e = d(e, r + "/diagnostics/" + n + "/place", "type", { type: "object" }, void 0), i++;
							var x = m === i;
							if (p ||= x, !p) {
								let l = i;
								t !== null && (e = d(e, r + "/diagnostics/" + n + "/place", "type", { type: "null" }, void 0), i++);
								var x = l === i;
								p ||= x;
							}
							p ? (i = c, e !== null && (c ? e.length = c : e = null)) : (e = d(e, r + "/diagnostics/" + n + "/place", "anyOf", {}, void 0), i++);
						}
						if (s.remedy !== void 0) {
							let t = s.remedy;
							typeof t != "string" && t !== null && (e = d(e, r + "/diagnostics/" + n + "/remedy", "type", { type: N.properties.diagnostics.items.properties.remedy.type }, void 0), i++);
						}
						if (s.argv !== void 0) {
							let t = s.argv;
							if (Array.isArray(t)) {
								let c = t.length;
								for (let p = 0; p < c; p++) typeof t[p] != "string" && (e = d(e, r + "/diagnostics/" + n + "/argv/" + p, "type", { type: "string" }, void 0), i++);
							} else e = d(e, r + "/diagnostics/" + n + "/argv", "type", { type: "array" }, void 0), i++;
						}
						if (s.silenced !== void 0) {
							let t = s.silenced;
							t && typeof t == "object" && !Array.isArray(t) ? (t.reason === void 0 && (e = d(e, r + "/diagnostics/" + n + "/silenced", "required", { missingProperty: "reason" }, void 0), i++), t.reason !== void 0 && typeof t.reason != "string" && (e = d(e, r + "/diagnostics/" + n + "/silenced/reason", "type", { type: "string" }, void 0), i++)) : (e = d(e, r + "/diagnostics/" + n + "/silenced", "type", { type: "object" }, void 0), i++);
						}
					} else e = d(e, r + "/diagnostics/" + n, "type", { type: "object" }, void 0), i++;
				}
			} else e = d(e, r + "/diagnostics", "type", { type: "array" }, void 0), i++;
		}
		if (o.summary !== void 0) {
			let u = o.summary;
			if (u && typeof u == "object" && !Array.isArray(u)) {
				if (u.create === void 0 && (e = d(e, r + "/summary", "required", { missingProperty: "create" }, void 0), i++), u.update === void 0 && (e = d(e, r + "/summary", "required", { missingProperty: "update" }, void 0), i++), u.replace === void 0 && (e = d(e, r + "/summary", "required", { missingProperty: "replace" }, void 0), i++), u.delete === void 0 && (e = d(e, r + "/summary", "required", { missingProperty: "delete" }, void 0), i++), u.launch === void 0 && (e = d(e, r + "/summary", "required", { missingProperty: "launch" }, void 0), i++), u.adopt === void 0 && (e = d(e, r + "/summary", "required", { missingProperty: "adopt" }, void 0), i++), u.converge === void 0 && (e = d(e, r + "/summary", "required", { missingProperty: "converge" }, void 0), i++), u.keep === void 0 && (e = d(e, r + "/summary", "required", { missingProperty: "keep" }, void 0), i++), u.release === void 0 && (e = d(e, r + "/summary", "required", { missingProperty: "release" }, void 0), i++), u.forget === void 0 && (e = d(e, r + "/summary", "required", { missingProperty: "forget" }, void 0), i++), u.held === void 0 && (e = d(e, r + "/summary", "required", { missingProperty: "held" }, void 0), i++), u.unchanged === void 0 && (e = d(e, r + "/summary", "required", { missingProperty: "unchanged" }, void 0), i++), u.unreadable === void 0 && (e = d(e, r + "/summary", "required", { missingProperty: "unreadable" }, void 0), i++), u.errors === void 0 && (e = d(e, r + "/summary", "required", { missingProperty: "errors" }, void 0), i++), u.warnings === void 0 && (e = d(e, r + "/summary", "required", { missingProperty: "warnings" }, void 0), i++), u.create !== void 0) {
					let f = u.create;
					typeof f == "number" && !(f % 1) && !isNaN(f) && isFinite(f) || (e = d(e, r + "/summary/create", "type", { type: "integer" }, void 0), i++), typeof f == "number" && isFinite(f) && (f < 0 || isNaN(f)) && (e = d(e, r + "/summary/create", "minimum", {
						comparison: ">=",
						limit: 0
					}, void 0), i++);
				}
				if (u.update !== void 0) {
					let f = u.update;
					typeof f == "number" && !(f % 1) && !isNaN(f) && isFinite(f) || (e = d(e, r + "/summary/update", "type", { type: "integer" }, void 0), i++), typeof f == "number" && isFinite(f) && (f < 0 || isNaN(f)) && (e = d(e, r + "/summary/update", "minimum", {
						comparison: ">=",
						limit: 0
					}, void 0), i++);
				}
				if (u.replace !== void 0) {
					let f = u.replace;
					typeof f == "number" && !(f % 1) && !isNaN(f) && isFinite(f) || (e = d(e, r + "/summary/replace", "type", { type: "integer" }, void 0), i++), typeof f == "number" && isFinite(f) && (f < 0 || isNaN(f)) && (e = d(e, r + "/summary/replace", "minimum", {
						comparison: ">=",
						limit: 0
					}, void 0), i++);
				}
				if (u.delete !== void 0) {
					let f = u.delete;
					typeof f == "number" && !(f % 1) && !isNaN(f) && isFinite(f) || (e = d(e, r + "/summary/delete", "type", { type: "integer" }, void 0), i++), typeof f == "number" && isFinite(f) && (f < 0 || isNaN(f)) && (e = d(e, r + "/summary/delete", "minimum", {
						comparison: ">=",
						limit: 0
					}, void 0), i++);
				}
				if (u.launch !== void 0) {
					let f = u.launch;
					typeof f == "number" && !(f % 1) && !isNaN(f) && isFinite(f) || (e = d(e, r + "/summary/launch", "type", { type: "integer" }, void 0), i++), typeof f == "number" && isFinite(f) && (f < 0 || isNaN(f)) && (e = d(e, r + "/summary/launch", "minimum", {
						comparison: ">=",
						limit: 0
					}, void 0), i++);
				}
				if (u.adopt !== void 0) {
					let f = u.adopt;
					typeof f == "number" && !(f % 1) && !isNaN(f) && isFinite(f) || (e = d(e, r + "/summary/adopt", "type", { type: "integer" }, void 0), i++), typeof f == "number" && isFinite(f) && (f < 0 || isNaN(f)) && (e = d(e, r + "/summary/adopt", "minimum", {
						comparison: ">=",
						limit: 0
					}, void 0), i++);
				}
				if (u.converge !== void 0) {
					let f = u.converge;
					typeof f == "number" && !(f % 1) && !isNaN(f) && isFinite(f) || (e = d(e, r + "/summary/converge", "type", { type: "integer" }, void 0), i++), typeof f == "number" && isFinite(f) && (f < 0 || isNaN(f)) && (e = d(e, r + "/summary/converge", "minimum", {
						comparison: ">=",
						limit: 0
					}, void 0), i++);
				}
				if (u.keep !== void 0) {
					let f = u.keep;
					typeof f == "number" && !(f % 1) && !isNaN(f) && isFinite(f) || (e = d(e, r + "/summary/keep", "type", { type: "integer" }, void 0), i++), typeof f == "number" && isFinite(f) && (f < 0 || isNaN(f)) && (e = d(e, r + "/summary/keep", "minimum", {
						comparison: ">=",
						limit: 0
					}, void 0), i++);
				}
				if (u.release !== void 0) {
					let f = u.release;
					typeof f == "number" && !(f % 1) && !isNaN(f) && isFinite(f) || (e = d(e, r + "/summary/release", "type", { type: "integer" }, void 0), i++), typeof f == "number" && isFinite(f) && (f < 0 || isNaN(f)) && (e = d(e, r + "/summary/release", "minimum", {
						comparison: ">=",
						limit: 0
					}, void 0), i++);
				}
				if (u.forget !== void 0) {
					let f = u.forget;
					typeof f == "number" && !(f % 1) && !isNaN(f) && isFinite(f) || (e = d(e, r + "/summary/forget", "type", { type: "integer" }, void 0), i++), typeof f == "number" && isFinite(f) && (f < 0 || isNaN(f)) && (e = d(e, r + "/summary/forget", "minimum", {
						comparison: ">=",
						limit: 0
					}, void 0), i++);
				}
				if (u.held !== void 0) {
					let f = u.held;
					typeof f == "number" && !(f % 1) && !isNaN(f) && isFinite(f) || (e = d(e, r + "/summary/held", "type", { type: "integer" }, void 0), i++), typeof f == "number" && isFinite(f) && (f < 0 || isNaN(f)) && (e = d(e, r + "/summary/held", "minimum", {
						comparison: ">=",
						limit: 0
					}, void 0), i++);
				}
				if (u.unchanged !== void 0) {
					let f = u.unchanged;
					typeof f == "number" && !(f % 1) && !isNaN(f) && isFinite(f) || (e = d(e, r + "/summary/unchanged", "type", { type: "integer" }, void 0), i++), typeof f == "number" && isFinite(f) && (f < 0 || isNaN(f)) && (e = d(e, r + "/summary/unchanged", "minimum", {
						comparison: ">=",
						limit: 0
					}, void 0), i++);
				}
				if (u.unreadable !== void 0) {
					let f = u.unreadable;
					typeof f == "number" && !(f % 1) && !isNaN(f) && isFinite(f) || (e = d(e, r + "/summary/unreadable", "type", { type: "integer" }, void 0), i++), typeof f == "number" && isFinite(f) && (f < 0 || isNaN(f)) && (e = d(e, r + "/summary/unreadable", "minimum", {
						comparison: ">=",
						limit: 0
					}, void 0), i++);
				}
				if (u.errors !== void 0) {
					let f = u.errors;
					typeof f == "number" && !(f % 1) && !isNaN(f) && isFinite(f) || (e = d(e, r + "/summary/errors", "type", { type: "integer" }, void 0), i++), typeof f == "number" && isFinite(f) && (f < 0 || isNaN(f)) && (e = d(e, r + "/summary/errors", "minimum", {
						comparison: ">=",
						limit: 0
					}, void 0), i++);
				}
				if (u.warnings !== void 0) {
					let f = u.warnings;
					typeof f == "number" && !(f % 1) && !isNaN(f) && isFinite(f) || (e = d(e, r + "/summary/warnings", "type", { type: "integer" }, void 0), i++), typeof f == "number" && isFinite(f) && (f < 0 || isNaN(f)) && (e = d(e, r + "/summary/warnings", "minimum", {
						comparison: ">=",
						limit: 0
					}, void 0), i++);
				}
			} else e = d(e, r + "/summary", "type", { type: "object" }, void 0), i++;
		}
		if (o.plan_digest !== void 0) {
			let u = o.plan_digest;
			typeof u == "string" ? w.test(u) || (e = d(e, r + "/plan_digest", "pattern", { pattern: "^[0-9a-f]+$" }, void 0), i++) : (e = d(e, r + "/plan_digest", "type", { type: "string" }, void 0), i++);
		}
		if (o.content_digest !== void 0) {
			let u = o.content_digest;
			typeof u == "string" ? w.test(u) || (e = d(e, r + "/content_digest", "pattern", { pattern: "^[0-9a-f]+$" }, void 0), i++) : (e = d(e, r + "/content_digest", "type", { type: "string" }, void 0), i++);
		}
		if (o.overrides !== void 0) {
			let u = o.overrides;
			if (Array.isArray(u)) {
				let f = u.length;
				for (let n = 0; n < f; n++) {
					let s = u[n];
					if (s && typeof s == "object" && !Array.isArray(s)) {
						if (s.rule === void 0 && (e = d(e, r + "/overrides/" + n, "required", { missingProperty: "rule" }, void 0), i++), s.addresses === void 0 && (e = d(e, r + "/overrides/" + n, "required", { missingProperty: "addresses" }, void 0), i++), s.rule !== void 0 && typeof s.rule != "string" && (e = d(e, r + "/overrides/" + n + "/rule", "type", { type: "string" }, void 0), i++), s.addresses !== void 0) {
							let t = s.addresses;
							if (Array.isArray(t)) {
								let c = t.length;
								for (let p = 0; p < c; p++) typeof t[p] != "string" && (e = d(e, r + "/overrides/" + n + "/addresses/" + p, "type", { type: "string" }, void 0), i++);
							} else e = d(e, r + "/overrides/" + n + "/addresses", "type", { type: "array" }, void 0), i++;
						}
						if (s.label !== void 0 && typeof s.label != "string" && (e = d(e, r + "/overrides/" + n + "/label", "type", { type: "string" }, void 0), i++), s.pull !== void 0) {
							let t = s.pull;
							typeof t == "number" && !(t % 1) && !isNaN(t) && isFinite(t) || (e = d(e, r + "/overrides/" + n + "/pull", "type", { type: "integer" }, void 0), i++), typeof t == "number" && isFinite(t) && (t < 1 || isNaN(t)) && (e = d(e, r + "/overrides/" + n + "/pull", "minimum", {
								comparison: ">=",
								limit: 1
							}, void 0), i++);
						}
					} else e = d(e, r + "/overrides/" + n, "type", { type: "object" }, void 0), i++;
				}
			} else e = d(e, r + "/overrides", "type", { type: "array" }, void 0), i++;
		}
	} else e = d(e, r, "type", { type: "object" }, void 0), i++;
	return V.errors = e, i === 0;
}
var z = D, q = {
	$schema: "http://json-schema.org/draft-07/schema#",
	title: "pipelines-sync plan",
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
			pattern: "^2\\.(?:0|[1-9][0-9]*)$"
		},
		tool_version: { type: "string" },
		target: { type: "string" },
		namespace: { type: "string" },
		base_url: { type: "string" },
		provider: { type: "string" },
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
			additionalProperties: !0
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
					}
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
					}
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
					id: { type: [
						"integer",
						"string",
						"null"
					] },
					reason: { type: "string" },
					place: { anyOf: [{ $ref: "#/definitions/place" }, { type: "null" }] },
					leaves: {
						type: "array",
						items: {
							type: "object",
							required: ["path"],
							properties: {
								path: { type: "string" },
								before: {},
								after: {},
								place: { allOf: [{ $ref: "#/definitions/place" }] },
								texts: {
									type: "array",
									items: {
										type: "object",
										required: ["path", "length"],
										properties: {
											path: { type: "string" },
											length: {
												type: "object",
												required: ["before", "after"],
												properties: {
													before: {
														type: "integer",
														minimum: 0
													},
													after: {
														type: "integer",
														minimum: 0
													}
												},
												additionalProperties: !0
											},
											placeholders: {
												type: "object",
												required: [
													"added",
													"removed",
													"still_listed"
												],
												properties: {
													added: {
														type: "array",
														items: { type: "string" }
													},
													removed: {
														type: "array",
														items: { type: "string" }
													},
													still_listed: {
														type: "array",
														items: { type: "string" }
													}
												},
												additionalProperties: !0
											}
										},
										additionalProperties: !0
									}
								}
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
					decision: { type: ["string", "null"] }
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
					write: { type: "boolean" }
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
					id: { type: [
						"integer",
						"string",
						"null"
					] },
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
						"rule",
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
								git: {},
								place: { allOf: [{ $ref: "#/definitions/place" }] },
								texts: {
									type: "array",
									items: {
										type: "object",
										required: ["path", "length"],
										properties: {
											path: { type: "string" },
											length: {
												type: "object",
												required: ["before", "after"],
												properties: {
													before: {
														type: "integer",
														minimum: 0
													},
													after: {
														type: "integer",
														minimum: 0
													}
												},
												additionalProperties: !0
											},
											placeholders: {
												type: "object",
												required: [
													"added",
													"removed",
													"still_listed"
												],
												properties: {
													added: {
														type: "array",
														items: { type: "string" }
													},
													removed: {
														type: "array",
														items: { type: "string" }
													},
													still_listed: {
														type: "array",
														items: { type: "string" }
													}
												},
												additionalProperties: !0
											}
										},
										additionalProperties: !0
									}
								}
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
								type: { type: "string" },
								argv: {
									type: "array",
									items: { type: "string" }
								}
							},
							additionalProperties: !0
						}
					},
					edit: { type: ["string", "null"] }
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
						items: { type: "string" }
					},
					silenced: {
						type: "object",
						required: ["reason"],
						properties: { reason: { type: "string" } },
						additionalProperties: !0
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
			pattern: "^[0-9a-f]+$"
		},
		overrides: {
			type: "array",
			items: {
				type: "object",
				required: ["rule", "addresses"],
				properties: {
					rule: { type: "string" },
					addresses: {
						type: "array",
						items: { type: "string" }
					},
					label: { type: "string" },
					pull: {
						type: "integer",
						minimum: 1
					}
				},
				additionalProperties: !0
			}
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
}, B = RegExp("^2\\.(?:0|[1-9][0-9]*)$", "u");
function D(o, { instancePath: r = "", parentData: h, parentDataProperty: $, rootData: O = o } = {}) {
	let e = null, i = 0;
	if (o && typeof o == "object" && !Array.isArray(o)) {
		if (o.format_version === void 0 && (e = d(e, r, "required", { missingProperty: "format_version" }, void 0), i++), o.tool_version === void 0 && (e = d(e, r, "required", { missingProperty: "tool_version" }, void 0), i++), o.target === void 0 && (e = d(e, r, "required", { missingProperty: "target" }, void 0), i++), o.namespace === void 0 && (e = d(e, r, "required", { missingProperty: "namespace" }, void 0), i++), o.base_url === void 0 && (e = d(e, r, "required", { missingProperty: "base_url" }, void 0), i++), o.provider === void 0 && (e = d(e, r, "required", { missingProperty: "provider" }, void 0), i++), o.account === void 0 && (e = d(e, r, "required", { missingProperty: "account" }, void 0), i++), o.source === void 0 && (e = d(e, r, "required", { missingProperty: "source" }, void 0), i++), o.inputs_digest === void 0 && (e = d(e, r, "required", { missingProperty: "inputs_digest" }, void 0), i++), o.ledger === void 0 && (e = d(e, r, "required", { missingProperty: "ledger" }, void 0), i++), o.options === void 0 && (e = d(e, r, "required", { missingProperty: "options" }, void 0), i++), o.changes === void 0 && (e = d(e, r, "required", { missingProperty: "changes" }, void 0), i++), o.secret_writes === void 0 && (e = d(e, r, "required", { missingProperty: "secret_writes" }, void 0), i++), o.held === void 0 && (e = d(e, r, "required", { missingProperty: "held" }, void 0), i++), o.unreadable === void 0 && (e = d(e, r, "required", { missingProperty: "unreadable" }, void 0), i++), o.diagnostics === void 0 && (e = d(e, r, "required", { missingProperty: "diagnostics" }, void 0), i++), o.summary === void 0 && (e = d(e, r, "required", { missingProperty: "summary" }, void 0), i++), o.plan_digest === void 0 && (e = d(e, r, "required", { missingProperty: "plan_digest" }, void 0), i++), o.content_digest === void 0 && (e = d(e, r, "required", { missingProperty: "content_digest" }, void 0), i++), o.format_version !== void 0) {
			let u = o.format_version;
			typeof u == "string" ? B.test(u) || (e = d(e, r + "/format_version", "pattern", { pattern: "^2\\.(?:0|[1-9][0-9]*)$" }, void 0), i++) : (e = d(e, r + "/format_version", "type", { type: "string" }, void 0), i++);
		}
		if (o.tool_version !== void 0 && typeof o.tool_version != "string" && (e = d(e, r + "/tool_version", "type", { type: "string" }, void 0), i++), o.target !== void 0 && typeof o.target != "string" && (e = d(e, r + "/target", "type", { type: "string" }, void 0), i++), o.namespace !== void 0 && typeof o.namespace != "string" && (e = d(e, r + "/namespace", "type", { type: "string" }, void 0), i++), o.base_url !== void 0 && typeof o.base_url != "string" && (e = d(e, r + "/base_url", "type", { type: "string" }, void 0), i++), o.provider !== void 0 && typeof o.provider != "string" && (e = d(e, r + "/provider", "type", { type: "string" }, void 0), i++), o.account !== void 0) {
			let u = o.account;
			if (u && typeof u == "object" && !Array.isArray(u)) {
				if (u.id === void 0 && (e = d(e, r + "/account", "required", { missingProperty: "id" }, void 0), i++), u.label === void 0 && (e = d(e, r + "/account", "required", { missingProperty: "label" }, void 0), i++), u.id !== void 0) {
					let f = u.id;
					(typeof f != "number" || f % 1 || isNaN(f) || !isFinite(f)) && typeof f != "string" && f !== null && (e = d(e, r + "/account/id", "type", { type: q.properties.account.properties.id.type }, void 0), i++);
				}
				u.label !== void 0 && typeof u.label != "string" && (e = d(e, r + "/account/label", "type", { type: "string" }, void 0), i++);
			} else e = d(e, r + "/account", "type", { type: "object" }, void 0), i++;
		}
		if (o.source !== void 0) {
			let u = o.source;
			if (u && typeof u == "object" && !Array.isArray(u)) {
				if (u.commit === void 0 && (e = d(e, r + "/source", "required", { missingProperty: "commit" }, void 0), i++), u.dirty === void 0 && (e = d(e, r + "/source", "required", { missingProperty: "dirty" }, void 0), i++), u.commit !== void 0) {
					let f = u.commit;
					typeof f != "string" && f !== null && (e = d(e, r + "/source/commit", "type", { type: q.properties.source.properties.commit.type }, void 0), i++);
				}
				if (u.dirty !== void 0 && typeof u.dirty != "boolean" && (e = d(e, r + "/source/dirty", "type", { type: "boolean" }, void 0), i++), u.uncommitted !== void 0) {
					let f = u.uncommitted;
					if (Array.isArray(f)) {
						let n = f.length;
						for (let s = 0; s < n; s++) {
							let t = f[s];
							if (t && typeof t == "object" && !Array.isArray(t)) {
								if (t.file === void 0 && (e = d(e, r + "/source/uncommitted/" + s, "required", { missingProperty: "file" }, void 0), i++), t.what === void 0 && (e = d(e, r + "/source/uncommitted/" + s, "required", { missingProperty: "what" }, void 0), i++), t.file !== void 0 && typeof t.file != "string" && (e = d(e, r + "/source/uncommitted/" + s + "/file", "type", { type: "string" }, void 0), i++), t.what !== void 0) {
									let c = t.what;
									c === "edited" || c === "new" || c === "deleted" || c === "ignored" || (e = d(e, r + "/source/uncommitted/" + s + "/what", "enum", { allowedValues: q.properties.source.properties.uncommitted.items.properties.what.enum }, void 0), i++);
								}
							} else e = d(e, r + "/source/uncommitted/" + s, "type", { type: "object" }, void 0), i++;
						}
					} else e = d(e, r + "/source/uncommitted", "type", { type: "array" }, void 0), i++;
				}
				if (u.refused !== void 0) {
					let f = u.refused;
					if (Array.isArray(f)) {
						let n = f.length;
						for (let s = 0; s < n; s++) {
							let t = f[s];
							t && typeof t == "object" && !Array.isArray(t) ? (t.code === void 0 && (e = d(e, r + "/source/refused/" + s, "required", { missingProperty: "code" }, void 0), i++), t.message === void 0 && (e = d(e, r + "/source/refused/" + s, "required", { missingProperty: "message" }, void 0), i++), t.remedy === void 0 && (e = d(e, r + "/source/refused/" + s, "required", { missingProperty: "remedy" }, void 0), i++), t.code !== void 0 && typeof t.code != "string" && (e = d(e, r + "/source/refused/" + s + "/code", "type", { type: "string" }, void 0), i++), t.message !== void 0 && typeof t.message != "string" && (e = d(e, r + "/source/refused/" + s + "/message", "type", { type: "string" }, void 0), i++), t.remedy !== void 0 && typeof t.remedy != "string" && (e = d(e, r + "/source/refused/" + s + "/remedy", "type", { type: "string" }, void 0), i++)) : (e = d(e, r + "/source/refused/" + s, "type", { type: "object" }, void 0), i++);
						}
					} else e = d(e, r + "/source/refused", "type", { type: "array" }, void 0), i++;
				}
			} else e = d(e, r + "/source", "type", { type: "object" }, void 0), i++;
		}
		if (o.inputs_digest !== void 0) {
			let u = o.inputs_digest;
			typeof u == "string" ? w.test(u) || (e = d(e, r + "/inputs_digest", "pattern", { pattern: "^[0-9a-f]+$" }, void 0), i++) : (e = d(e, r + "/inputs_digest", "type", { type: "string" }, void 0), i++);
		}
		if (o.ledger !== void 0) {
			let u = o.ledger;
			if (u && typeof u == "object" && !Array.isArray(u)) {
				if (u.state === void 0 && (e = d(e, r + "/ledger", "required", { missingProperty: "state" }, void 0), i++), u.revision === void 0 && (e = d(e, r + "/ledger", "required", { missingProperty: "revision" }, void 0), i++), u.state !== void 0) {
					let f = u.state;
					f === "present" || f === "absent" || f === "ignored" || (e = d(e, r + "/ledger/state", "enum", { allowedValues: q.properties.ledger.properties.state.enum }, void 0), i++);
				}
				if (u.revision !== void 0) {
					let f = u.revision;
					typeof f != "string" && f !== null && (e = d(e, r + "/ledger/revision", "type", { type: q.properties.ledger.properties.revision.type }, void 0), i++);
				}
			} else e = d(e, r + "/ledger", "type", { type: "object" }, void 0), i++;
		}
		if (o.options !== void 0) {
			let u = o.options;
			if (u && typeof u == "object" && !Array.isArray(u)) {
				if (u.on_drift === void 0 && (e = d(e, r + "/options", "required", { missingProperty: "on_drift" }, void 0), i++), u.take_over === void 0 && (e = d(e, r + "/options", "required", { missingProperty: "take_over" }, void 0), i++), u.launch === void 0 && (e = d(e, r + "/options", "required", { missingProperty: "launch" }, void 0), i++), u.only === void 0 && (e = d(e, r + "/options", "required", { missingProperty: "only" }, void 0), i++), u.allow_deletes === void 0 && (e = d(e, r + "/options", "required", { missingProperty: "allow_deletes" }, void 0), i++), u.allow_empty === void 0 && (e = d(e, r + "/options", "required", { missingProperty: "allow_empty" }, void 0), i++), u.on_drift !== void 0) {
					let f = u.on_drift;
					f === "hold" || f === "overwrite" || f === "keep" || f === null || (e = d(e, r + "/options/on_drift", "enum", { allowedValues: q.properties.options.properties.on_drift.enum }, void 0), i++);
				}
				if (u.take_over !== void 0) {
					let f = u.take_over;
					if (Array.isArray(f)) {
						let n = f.length;
						for (let s = 0; s < n; s++) typeof f[s] != "string" && (e = d(e, r + "/options/take_over/" + s, "type", { type: "string" }, void 0), i++);
					} else e = d(e, r + "/options/take_over", "type", { type: "array" }, void 0), i++;
				}
				if (u.launch !== void 0) {
					let f = u.launch;
					if (Array.isArray(f)) {
						let n = f.length;
						for (let s = 0; s < n; s++) typeof f[s] != "string" && (e = d(e, r + "/options/launch/" + s, "type", { type: "string" }, void 0), i++);
					} else e = d(e, r + "/options/launch", "type", { type: "array" }, void 0), i++;
				}
				if (u.only !== void 0) {
					let f = u.only;
					if (Array.isArray(f)) {
						let n = f.length;
						for (let s = 0; s < n; s++) typeof f[s] != "string" && (e = d(e, r + "/options/only/" + s, "type", { type: "string" }, void 0), i++);
					} else e = d(e, r + "/options/only", "type", { type: "array" }, void 0), i++;
				}
				if (u.allow_deletes !== void 0) {
					let f = u.allow_deletes;
					(typeof f != "number" || f % 1 || isNaN(f) || !isFinite(f)) && f !== null && (e = d(e, r + "/options/allow_deletes", "type", { type: q.properties.options.properties.allow_deletes.type }, void 0), i++), typeof f == "number" && isFinite(f) && (f < 0 || isNaN(f)) && (e = d(e, r + "/options/allow_deletes", "minimum", {
						comparison: ">=",
						limit: 0
					}, void 0), i++);
				}
				u.allow_empty !== void 0 && typeof u.allow_empty != "boolean" && (e = d(e, r + "/options/allow_empty", "type", { type: "boolean" }, void 0), i++);
			} else e = d(e, r + "/options", "type", { type: "object" }, void 0), i++;
		}
		if (o.changes !== void 0) {
			let u = o.changes;
			if (Array.isArray(u)) {
				let f = u.length;
				for (let n = 0; n < f; n++) {
					let s = u[n];
					if (s && typeof s == "object" && !Array.isArray(s)) {
						if (s.address === void 0 && (e = d(e, r + "/changes/" + n, "required", { missingProperty: "address" }, void 0), i++), s.kind === void 0 && (e = d(e, r + "/changes/" + n, "required", { missingProperty: "kind" }, void 0), i++), s.action === void 0 && (e = d(e, r + "/changes/" + n, "required", { missingProperty: "action" }, void 0), i++), s.id === void 0 && (e = d(e, r + "/changes/" + n, "required", { missingProperty: "id" }, void 0), i++), s.reason === void 0 && (e = d(e, r + "/changes/" + n, "required", { missingProperty: "reason" }, void 0), i++), s.place === void 0 && (e = d(e, r + "/changes/" + n, "required", { missingProperty: "place" }, void 0), i++), s.leaves === void 0 && (e = d(e, r + "/changes/" + n, "required", { missingProperty: "leaves" }, void 0), i++), s.unmanaged === void 0 && (e = d(e, r + "/changes/" + n, "required", { missingProperty: "unmanaged" }, void 0), i++), s.kept === void 0 && (e = d(e, r + "/changes/" + n, "required", { missingProperty: "kept" }, void 0), i++), s.overwrites === void 0 && (e = d(e, r + "/changes/" + n, "required", { missingProperty: "overwrites" }, void 0), i++), s.depends_on === void 0 && (e = d(e, r + "/changes/" + n, "required", { missingProperty: "depends_on" }, void 0), i++), s.idempotency_key === void 0 && (e = d(e, r + "/changes/" + n, "required", { missingProperty: "idempotency_key" }, void 0), i++), s.guards === void 0 && (e = d(e, r + "/changes/" + n, "required", { missingProperty: "guards" }, void 0), i++), s.live_digest === void 0 && (e = d(e, r + "/changes/" + n, "required", { missingProperty: "live_digest" }, void 0), i++), s.version === void 0 && (e = d(e, r + "/changes/" + n, "required", { missingProperty: "version" }, void 0), i++), s.effects === void 0 && (e = d(e, r + "/changes/" + n, "required", { missingProperty: "effects" }, void 0), i++), s.renamed_from === void 0 && (e = d(e, r + "/changes/" + n, "required", { missingProperty: "renamed_from" }, void 0), i++), s.replaced_by === void 0 && (e = d(e, r + "/changes/" + n, "required", { missingProperty: "replaced_by" }, void 0), i++), s.digest === void 0 && (e = d(e, r + "/changes/" + n, "required", { missingProperty: "digest" }, void 0), i++), s.address !== void 0 && typeof s.address != "string" && (e = d(e, r + "/changes/" + n + "/address", "type", { type: "string" }, void 0), i++), s.kind !== void 0 && typeof s.kind != "string" && (e = d(e, r + "/changes/" + n + "/kind", "type", { type: "string" }, void 0), i++), s.action !== void 0) {
							let t = s.action;
							t === "create" || t === "update" || t === "replace" || t === "delete" || t === "launch" || t === "adopt" || t === "converge" || t === "keep" || t === "release" || t === "forget" || (e = d(e, r + "/changes/" + n + "/action", "enum", { allowedValues: q.properties.changes.items.properties.action.enum }, void 0), i++);
						}
						if (s.id !== void 0) {
							let t = s.id;
							(typeof t != "number" || t % 1 || isNaN(t) || !isFinite(t)) && typeof t != "string" && t !== null && (e = d(e, r + "/changes/" + n + "/id", "type", { type: q.properties.changes.items.properties.id.type }, void 0), i++);
						}
						if (s.reason !== void 0 && typeof s.reason != "string" && (e = d(e, r + "/changes/" + n + "/reason", "type", { type: "string" }, void 0), i++), s.place !== void 0) {
							let t = s.place, c = i, p = !1, m = i;
							if (t && typeof t == "object" && !Array.isArray(t)) {
								if (t.file === void 0 && (e = d(e, r + "/changes/" + n + "/place", "required", { missingProperty: "file" }, void 0), i++), t.line === void 0 && (e = d(e, r + "/changes/" + n + "/place", "required", { missingProperty: "line" }, void 0), i++), t.column === void 0 && (e = d(e, r + "/changes/" + n + "/place", "required", { missingProperty: "column" }, void 0), i++), t.file !== void 0 && typeof t.file != "string" && (e = d(e, r + "/changes/" + n + "/place/file", "type", { type: "string" }, void 0), i++), t.line !== void 0) {
									let l = t.line;
									typeof l == "number" && !(l % 1) && !isNaN(l) && isFinite(l) || (e = d(e, r + "/changes/" + n + "/place/line", "type", { type: "integer" }, void 0), i++), typeof l == "number" && isFinite(l) && (l < 1 || isNaN(l)) && (e = d(e, r + "/changes/" + n + "/place/line", "minimum", {
										comparison: ">=",
										limit: 1
									}, void 0), i++);
								}
								if (t.column !== void 0) {
									let l = t.column;
									typeof l == "number" && !(l % 1) && !isNaN(l) && isFinite(l) || (e = d(e, r + "/changes/" + n + "/place/column", "type", { type: "integer" }, void 0), i++), typeof l == "number" && isFinite(l) && (l < 1 || isNaN(l)) && (e = d(e, r + "/changes/" + n + "/place/column", "minimum", {
										comparison: ">=",
										limit: 1
									}, void 0), i++);
								}
							} else e = d(e, r + "/changes/" + n + "/place", "type", { type: "object" }, void 0), i++;
							var j = m === i;
							if (p ||= j, !p) {
								let l = i;
								t !== null && (e = d(e, r + "/changes/" + n + "/place", "type", { type: "null" }, void 0), i++);
								var j = l === i;
								p ||= j;
							}
							p ? (i = c, e !== null && (c ? e.length = c : e = null)) : (e = d(e, r + "/changes/" + n + "/place", "anyOf", {}, void 0), i++);
						}
						if (s.leaves !== void 0) {
							let t = s.leaves;
							if (Array.isArray(t)) {
								let c = t.length;
								for (let p = 0; p < c; p++) {
									let m = t[p];
									if (m && typeof m == "object" && !Array.isArray(m)) {
										if (m.path === void 0 && (e = d(e, r + "/changes/" + n + "/leaves/" + p, "required", { missingProperty: "path" }, void 0), i++), m.path !== void 0 && typeof m.path != "string" && (e = d(e, r + "/changes/" + n + "/leaves/" + p + "/path", "type", { type: "string" }, void 0), i++), m.place !== void 0) {
											let l = m.place;
											if (l && typeof l == "object" && !Array.isArray(l)) {
												if (l.file === void 0 && (e = d(e, r + "/changes/" + n + "/leaves/" + p + "/place", "required", { missingProperty: "file" }, void 0), i++), l.line === void 0 && (e = d(e, r + "/changes/" + n + "/leaves/" + p + "/place", "required", { missingProperty: "line" }, void 0), i++), l.column === void 0 && (e = d(e, r + "/changes/" + n + "/leaves/" + p + "/place", "required", { missingProperty: "column" }, void 0), i++), l.file !== void 0 && typeof l.file != "string" && (e = d(e, r + "/changes/" + n + "/leaves/" + p + "/place/file", "type", { type: "string" }, void 0), i++), l.line !== void 0) {
													let b = l.line;
													typeof b == "number" && !(b % 1) && !isNaN(b) && isFinite(b) || (e = d(e, r + "/changes/" + n + "/leaves/" + p + "/place/line", "type", { type: "integer" }, void 0), i++), typeof b == "number" && isFinite(b) && (b < 1 || isNaN(b)) && (e = d(e, r + "/changes/" + n + "/leaves/" + p + "/place/line", "minimum", {
														comparison: ">=",
														limit: 1
													}, void 0), i++);
												}
												if (l.column !== void 0) {
													let b = l.column;
													typeof b == "number" && !(b % 1) && !isNaN(b) && isFinite(b) || (e = d(e, r + "/changes/" + n + "/leaves/" + p + "/place/column", "type", { type: "integer" }, void 0), i++), typeof b == "number" && isFinite(b) && (b < 1 || isNaN(b)) && (e = d(e, r + "/changes/" + n + "/leaves/" + p + "/place/column", "minimum", {
														comparison: ">=",
														limit: 1
													}, void 0), i++);
												}
											} else e = d(e, r + "/changes/" + n + "/leaves/" + p + "/place", "type", { type: "object" }, void 0), i++;
										}
										if (m.texts !== void 0) {
											let l = m.texts;
											if (Array.isArray(l)) {
												let b = l.length;
												for (let a = 0; a < b; a++) {
													let _ = l[a];
													if (_ && typeof _ == "object" && !Array.isArray(_)) {
														if (_.path === void 0 && (e = d(e, r + "/changes/" + n + "/leaves/" + p + "/texts/" + a, "required", { missingProperty: "path" }, void 0), i++), _.length === void 0 && (e = d(e, r + "/changes/" + n + "/leaves/" + p + "/texts/" + a, "required", { missingProperty: "length" }, void 0), i++), _.path !== void 0 && typeof _.path != "string" && (e = d(e, r + "/changes/" + n + "/leaves/" + p + "/texts/" + a + "/path", "type", { type: "string" }, void 0), i++), _.length !== void 0) {
															let g = _.length;
															if (g && typeof g == "object" && !Array.isArray(g)) {
																if (g.before === void 0 && (e = d(e, r + "/changes/" + n + "/leaves/" + p + "/texts/" + a + "/length", "required", { missingProperty: "before" }, void 0), i++), g.after === void 0 && (e = d(e, r + "/changes/" + n + "/leaves/" + p + "/texts/" + a + "/length", "required", { missingProperty: "after" }, void 0), i++), g.before !== void 0) {
																	let y = g.before;
																	typeof y == "number" && !(y % 1) && !isNaN(y) && isFinite(y) || (e = d(e, r + "/changes/" + n + "/leaves/" + p + "/texts/" + a + "/length/before", "type", { type: "integer" }, void 0), i++), typeof y == "number" && isFinite(y) && (y < 0 || isNaN(y)) && (e = d(e, r + "/changes/" + n + "/leaves/" + p + "/texts/" + a + "/length/before", "minimum", {
																		comparison: ">=",
																		limit: 0
																	}, void 0), i++);
																}
																if (g.after !== void 0) {
																	let y = g.after;
																	typeof y == "number" && !(y % 1) && !isNaN(y) && isFinite(y) || (e = d(e, r + "/changes/" + n + "/leaves/" + p + "/texts/" + a + "/length/after", "type", { type: "integer" }, void 0), i++), typeof y == "number" && isFinite(y) && (y < 0 || isNaN(y)) && (e = d(e, r + "/changes/" + n + "/leaves/" + p + "/texts/" + a + "/length/after", "minimum", {
																		comparison: ">=",
																		limit: 0
																	}, void 0), i++);
																}
															} else e = d(e, r + "/changes/" + n + "/leaves/" + p + "/texts/" + a + "/length", "type", { type: "object" }, void 0), i++;
														}
														if (_.placeholders !== void 0) {
															let g = _.placeholders;
															if (g && typeof g == "object" && !Array.isArray(g)) {
																if (g.added === void 0 && (e = d(e, r + "/changes/" + n + "/leaves/" + p + "/texts/" + a + "/placeholders", "required", { missingProperty: "added" }, void 0), i++), g.removed === void 0 && (e = d(e, r + "/changes/" + n + "/leaves/" + p + "/texts/" + a + "/placeholders", "required", { missingProperty: "removed" }, void 0), i++), g.still_listed === void 0 && (e = d(e, r + "/changes/" + n + "/leaves/" + p + "/texts/" + a + "/placeholders", "required", { missingProperty: "still_listed" }, void 0), i++), g.added !== void 0) {
																	let y = g.added;
																	if (Array.isArray(y)) {
																		let A = y.length;
																		for (let v = 0; v < A; v++) typeof y[v] != "string" && (e = d(e, r + "/changes/" + n + "/leaves/" + p + "/texts/" + a + "/placeholders/added/" + v, "type", { type: "string" }, void 0), i++);
																	} else e = d(e, r + "/changes/" + n + "/leaves/" + p + "/texts/" + a + "/placeholders/added", "type", { type: "array" }, void 0), i++;
																}
																if (g.removed !== void 0) {
																	let y = g.removed;
																	if (Array.isArray(y)) {
																		let A = y.length;
																		for (let v = 0; v < A; v++) typeof y[v] != "string" && (e = d(e, r + "/changes/" + n + "/leaves/" + p + "/texts/" + a + "/placeholders/removed/" + v, "type", { type: "string" }, void 0), i++);
																	} else e = d(e, r + "/changes/" + n + "/leaves/" + p + "/texts/" + a + "/placeholders/removed", "type", { type: "array" }, void 0), i++;
																}
																if (g.still_listed !== void 0) {
																	let y = g.still_listed;
																	if (Array.isArray(y)) {
																		let A = y.length;
																		for (let v = 0; v < A; v++) typeof y[v] != "string" && (e = d(e, r + "/changes/" + n + "/leaves/" + p + "/texts/" + a + "/placeholders/still_listed/" + v, "type", { type: "string" }, void 0), i++);
																	} else e = d(e, r + "/changes/" + n + "/leaves/" + p + "/texts/" + a + "/placeholders/still_listed", "type", { type: "array" }, void 0), i++;
																}
															} else e = d(e, r + "/changes/" + n + "/leaves/" + p + "/texts/" + a + "/placeholders", "type", { type: "object" }, void 0), i++;
														}
													} else e = d(e, r + "/changes/" + n + "/leaves/" + p + "/texts/" + a, "type", { type: "object" }, void 0), i++;
												}
											} else e = d(e, r + "/changes/" + n + "/leaves/" + p + "/texts", "type", { type: "array" }, void 0), i++;
										}
									} else e = d(e, r + "/changes/" + n + "/leaves/" + p, "type", { type: "object" }, void 0), i++;
								}
							} else e = d(e, r + "/changes/" + n + "/leaves", "type", { type: "array" }, void 0), i++;
						}
						if (s.unmanaged !== void 0) {
							let t = s.unmanaged;
							if (Array.isArray(t)) {
								let c = t.length;
								for (let p = 0; p < c; p++) typeof t[p] != "string" && (e = d(e, r + "/changes/" + n + "/unmanaged/" + p, "type", { type: "string" }, void 0), i++);
							} else e = d(e, r + "/changes/" + n + "/unmanaged", "type", { type: "array" }, void 0), i++;
						}
						if (s.kept !== void 0) {
							let t = s.kept;
							if (t && typeof t == "object" && !Array.isArray(t)) for (let c in t) {
								let p = t[c];
								p && typeof p == "object" && !Array.isArray(p) ? (p.live === void 0 && (e = d(e, r + "/changes/" + n + "/kept/" + c.replace(/~/g, "~0").replace(/\//g, "~1"), "required", { missingProperty: "live" }, void 0), i++), p.desired === void 0 && (e = d(e, r + "/changes/" + n + "/kept/" + c.replace(/~/g, "~0").replace(/\//g, "~1"), "required", { missingProperty: "desired" }, void 0), i++)) : (e = d(e, r + "/changes/" + n + "/kept/" + c.replace(/~/g, "~0").replace(/\//g, "~1"), "type", { type: "object" }, void 0), i++);
							}
							else e = d(e, r + "/changes/" + n + "/kept", "type", { type: "object" }, void 0), i++;
						}
						if (s.overwrites !== void 0) {
							let t = s.overwrites;
							t === "takeover" || t === "drift" || t === null || (e = d(e, r + "/changes/" + n + "/overwrites", "enum", { allowedValues: q.properties.changes.items.properties.overwrites.enum }, void 0), i++);
						}
						if (s.depends_on !== void 0) {
							let t = s.depends_on;
							if (Array.isArray(t)) {
								let c = t.length;
								for (let p = 0; p < c; p++) typeof t[p] != "string" && (e = d(e, r + "/changes/" + n + "/depends_on/" + p, "type", { type: "string" }, void 0), i++);
							} else e = d(e, r + "/changes/" + n + "/depends_on", "type", { type: "array" }, void 0), i++;
						}
						if (s.idempotency_key !== void 0) {
							let t = s.idempotency_key;
							typeof t != "string" && t !== null && (e = d(e, r + "/changes/" + n + "/idempotency_key", "type", { type: q.properties.changes.items.properties.idempotency_key.type }, void 0), i++);
						}
						if (s.guards !== void 0) {
							let t = s.guards;
							if (t && typeof t == "object" && !Array.isArray(t)) for (let c in t) typeof t[c] != "string" && (e = d(e, r + "/changes/" + n + "/guards/" + c.replace(/~/g, "~0").replace(/\//g, "~1"), "type", { type: "string" }, void 0), i++);
							else e = d(e, r + "/changes/" + n + "/guards", "type", { type: "object" }, void 0), i++;
						}
						if (s.live_digest !== void 0) {
							let t = s.live_digest;
							typeof t != "string" && t !== null && (e = d(e, r + "/changes/" + n + "/live_digest", "type", { type: q.properties.changes.items.properties.live_digest.type }, void 0), i++);
						}
						if (s.version !== void 0) {
							let t = s.version, c = i, p = !1, m = i;
							if (t && typeof t == "object" && !Array.isArray(t)) {
								if (t.from === void 0 && (e = d(e, r + "/changes/" + n + "/version", "required", { missingProperty: "from" }, void 0), i++), t.expected === void 0 && (e = d(e, r + "/changes/" + n + "/version", "required", { missingProperty: "expected" }, void 0), i++), t.from !== void 0) {
									let l = t.from;
									(typeof l != "number" || l % 1 || isNaN(l) || !isFinite(l)) && l !== null && (e = d(e, r + "/changes/" + n + "/version/from", "type", { type: q.properties.changes.items.properties.version.anyOf[0].properties.from.type }, void 0), i++);
								}
								if (t.expected !== void 0) {
									let l = t.expected;
									(typeof l != "number" || l % 1 || isNaN(l) || !isFinite(l)) && l !== null && (e = d(e, r + "/changes/" + n + "/version/expected", "type", { type: q.properties.changes.items.properties.version.anyOf[0].properties.expected.type }, void 0), i++);
								}
							} else e = d(e, r + "/changes/" + n + "/version", "type", { type: "object" }, void 0), i++;
							var F = m === i;
							if (p ||= F, !p) {
								let l = i;
								t !== null && (e = d(e, r + "/changes/" + n + "/version", "type", { type: "null" }, void 0), i++);
								var F = l === i;
								p ||= F;
							}
							p ? (i = c, e !== null && (c ? e.length = c : e = null)) : (e = d(e, r + "/changes/" + n + "/version", "anyOf", {}, void 0), i++);
						}
						if (s.effects !== void 0) {
							let t = s.effects;
							if (Array.isArray(t)) {
								let c = t.length;
								for (let p = 0; p < c; p++) {
									let m = t[p];
									if (m && typeof m == "object" && !Array.isArray(m)) {
										if (m.what === void 0 && (e = d(e, r + "/changes/" + n + "/effects/" + p, "required", { missingProperty: "what" }, void 0), i++), m.address === void 0 && (e = d(e, r + "/changes/" + n + "/effects/" + p, "required", { missingProperty: "address" }, void 0), i++), m.what !== void 0) {
											let l = m.what;
											l === "repins" || l === "pinned_by" || l === "used_by" || (e = d(e, r + "/changes/" + n + "/effects/" + p + "/what", "enum", { allowedValues: q.properties.changes.items.properties.effects.items.properties.what.enum }, void 0), i++);
										}
										if (m.address !== void 0 && typeof m.address != "string" && (e = d(e, r + "/changes/" + n + "/effects/" + p + "/address", "type", { type: "string" }, void 0), i++), m.from !== void 0) {
											let l = m.from;
											(typeof l != "number" || l % 1 || isNaN(l) || !isFinite(l)) && l !== null && (e = d(e, r + "/changes/" + n + "/effects/" + p + "/from", "type", { type: q.properties.changes.items.properties.effects.items.properties.from.type }, void 0), i++);
										}
										if (m.expected !== void 0) {
											let l = m.expected;
											(typeof l != "number" || l % 1 || isNaN(l) || !isFinite(l)) && l !== null && (e = d(e, r + "/changes/" + n + "/effects/" + p + "/expected", "type", { type: q.properties.changes.items.properties.effects.items.properties.expected.type }, void 0), i++);
										}
									} else e = d(e, r + "/changes/" + n + "/effects/" + p, "type", { type: "object" }, void 0), i++;
								}
							} else e = d(e, r + "/changes/" + n + "/effects", "type", { type: "array" }, void 0), i++;
						}
						if (s.renamed_from !== void 0) {
							let t = s.renamed_from;
							typeof t != "string" && t !== null && (e = d(e, r + "/changes/" + n + "/renamed_from", "type", { type: q.properties.changes.items.properties.renamed_from.type }, void 0), i++);
						}
						if (s.replaced_by !== void 0) {
							let t = s.replaced_by;
							typeof t != "string" && t !== null && (e = d(e, r + "/changes/" + n + "/replaced_by", "type", { type: q.properties.changes.items.properties.replaced_by.type }, void 0), i++);
						}
						if (s.digest !== void 0) {
							let t = s.digest;
							typeof t == "string" ? w.test(t) || (e = d(e, r + "/changes/" + n + "/digest", "pattern", { pattern: "^[0-9a-f]+$" }, void 0), i++) : (e = d(e, r + "/changes/" + n + "/digest", "type", { type: "string" }, void 0), i++);
						}
						if (s.decision !== void 0) {
							let t = s.decision;
							typeof t != "string" && t !== null && (e = d(e, r + "/changes/" + n + "/decision", "type", { type: q.properties.changes.items.properties.decision.type }, void 0), i++);
						}
					} else e = d(e, r + "/changes/" + n, "type", { type: "object" }, void 0), i++;
				}
			} else e = d(e, r + "/changes", "type", { type: "array" }, void 0), i++;
		}
		if (o.secret_writes !== void 0) {
			let u = o.secret_writes;
			if (Array.isArray(u)) {
				let f = u.length;
				for (let n = 0; n < f; n++) {
					let s = u[n];
					if (s && typeof s == "object" && !Array.isArray(s)) {
						if (s.address === void 0 && (e = d(e, r + "/secret_writes/" + n, "required", { missingProperty: "address" }, void 0), i++), s.field === void 0 && (e = d(e, r + "/secret_writes/" + n, "required", { missingProperty: "field" }, void 0), i++), s.variable === void 0 && (e = d(e, r + "/secret_writes/" + n, "required", { missingProperty: "variable" }, void 0), i++), s.status === void 0 && (e = d(e, r + "/secret_writes/" + n, "required", { missingProperty: "status" }, void 0), i++), s.write === void 0 && (e = d(e, r + "/secret_writes/" + n, "required", { missingProperty: "write" }, void 0), i++), s.address !== void 0 && typeof s.address != "string" && (e = d(e, r + "/secret_writes/" + n + "/address", "type", { type: "string" }, void 0), i++), s.field !== void 0 && typeof s.field != "string" && (e = d(e, r + "/secret_writes/" + n + "/field", "type", { type: "string" }, void 0), i++), s.variable !== void 0) {
							let t = s.variable;
							typeof t != "string" && t !== null && (e = d(e, r + "/secret_writes/" + n + "/variable", "type", { type: q.properties.secret_writes.items.properties.variable.type }, void 0), i++);
						}
						if (s.status !== void 0) {
							let t = s.status;
							t === "changed" || t === "unchanged" || t === "unknown" || t === "unset" || (e = d(e, r + "/secret_writes/" + n + "/status", "enum", { allowedValues: q.properties.secret_writes.items.properties.status.enum }, void 0), i++);
						}
						s.write !== void 0 && typeof s.write != "boolean" && (e = d(e, r + "/secret_writes/" + n + "/write", "type", { type: "boolean" }, void 0), i++);
					} else e = d(e, r + "/secret_writes/" + n, "type", { type: "object" }, void 0), i++;
				}
			} else e = d(e, r + "/secret_writes", "type", { type: "array" }, void 0), i++;
		}
		if (o.held !== void 0) {
			let u = o.held;
			if (Array.isArray(u)) {
				let f = u.length;
				for (let n = 0; n < f; n++) {
					let s = u[n];
					if (s && typeof s == "object" && !Array.isArray(s)) {
						if (s.address === void 0 && (e = d(e, r + "/held/" + n, "required", { missingProperty: "address" }, void 0), i++), s.kind === void 0 && (e = d(e, r + "/held/" + n, "required", { missingProperty: "kind" }, void 0), i++), s.id === void 0 && (e = d(e, r + "/held/" + n, "required", { missingProperty: "id" }, void 0), i++), s.why === void 0 && (e = d(e, r + "/held/" + n, "required", { missingProperty: "why" }, void 0), i++), s.would === void 0 && (e = d(e, r + "/held/" + n, "required", { missingProperty: "would" }, void 0), i++), s.message === void 0 && (e = d(e, r + "/held/" + n, "required", { missingProperty: "message" }, void 0), i++), s.place === void 0 && (e = d(e, r + "/held/" + n, "required", { missingProperty: "place" }, void 0), i++), s.leaves === void 0 && (e = d(e, r + "/held/" + n, "required", { missingProperty: "leaves" }, void 0), i++), s.remedies === void 0 && (e = d(e, r + "/held/" + n, "required", { missingProperty: "remedies" }, void 0), i++), s.address !== void 0 && typeof s.address != "string" && (e = d(e, r + "/held/" + n + "/address", "type", { type: "string" }, void 0), i++), s.kind !== void 0 && typeof s.kind != "string" && (e = d(e, r + "/held/" + n + "/kind", "type", { type: "string" }, void 0), i++), s.id !== void 0) {
							let t = s.id;
							(typeof t != "number" || t % 1 || isNaN(t) || !isFinite(t)) && typeof t != "string" && t !== null && (e = d(e, r + "/held/" + n + "/id", "type", { type: q.properties.held.items.properties.id.type }, void 0), i++);
						}
						if (s.why !== void 0) {
							let t = s.why;
							t === "takeover" || t === "drift" || t === "conflict" || t === "gone" || t === "undecided" || t === "protected" || t === "ambiguous" || t === "unknown_launch" || t === "dependency" || t === "unconfirmed" || t === "safeguard" || t === "unreviewed" || t === "rolled_back" || t === "left_out" || t === "rule" || t === "renamed" || (e = d(e, r + "/held/" + n + "/why", "enum", { allowedValues: q.properties.held.items.properties.why.enum }, void 0), i++);
						}
						if (s.would !== void 0) {
							let t = s.would;
							t === "create" || t === "update" || t === "replace" || t === "delete" || t === "launch" || t === "adopt" || t === "converge" || t === "keep" || t === "release" || t === "forget" || (e = d(e, r + "/held/" + n + "/would", "enum", { allowedValues: q.properties.held.items.properties.would.enum }, void 0), i++);
						}
						if (s.message !== void 0 && typeof s.message != "string" && (e = d(e, r + "/held/" + n + "/message", "type", { type: "string" }, void 0), i++), s.place !== void 0) {
							let t = s.place, c = i, p = !1, m = i;
							if (t && typeof t == "object" && !Array.isArray(t)) {
								if (t.file === void 0 && (e = d(e, r + "/held/" + n + "/place", "required", { missingProperty: "file" }, void 0), i++), t.line === void 0 && (e = d(e, r + "/held/" + n + "/place", "required", { missingProperty: "line" }, void 0), i++), t.column === void 0 && (e = d(e, r + "/held/" + n + "/place", "required", { missingProperty: "column" }, void 0), i++), t.file !== void 0 && typeof t.file != "string" && (e = d(e, r + "/held/" + n + "/place/file", "type", { type: "string" }, void 0), i++), t.line !== void 0) {
									let l = t.line;
									typeof l == "number" && !(l % 1) && !isNaN(l) && isFinite(l) || (e = d(e, r + "/held/" + n + "/place/line", "type", { type: "integer" }, void 0), i++), typeof l == "number" && isFinite(l) && (l < 1 || isNaN(l)) && (e = d(e, r + "/held/" + n + "/place/line", "minimum", {
										comparison: ">=",
										limit: 1
									}, void 0), i++);
								}
								if (t.column !== void 0) {
									let l = t.column;
									typeof l == "number" && !(l % 1) && !isNaN(l) && isFinite(l) || (e = d(e, r + "/held/" + n + "/place/column", "type", { type: "integer" }, void 0), i++), typeof l == "number" && isFinite(l) && (l < 1 || isNaN(l)) && (e = d(e, r + "/held/" + n + "/place/column", "minimum", {
										comparison: ">=",
										limit: 1
									}, void 0), i++);
								}
							} else e = d(e, r + "/held/" + n + "/place", "type", { type: "object" }, void 0), i++;
							var k = m === i;
							if (p ||= k, !p) {
								let l = i;
								t !== null && (e = d(e, r + "/held/" + n + "/place", "type", { type: "null" }, void 0), i++);
								var k = l === i;
								p ||= k;
							}
							p ? (i = c, e !== null && (c ? e.length = c : e = null)) : (e = d(e, r + "/held/" + n + "/place", "anyOf", {}, void 0), i++);
						}
						if (s.leaves !== void 0) {
							let t = s.leaves;
							if (Array.isArray(t)) {
								let c = t.length;
								for (let p = 0; p < c; p++) {
									let m = t[p];
									if (m && typeof m == "object" && !Array.isArray(m)) {
										if (m.path === void 0 && (e = d(e, r + "/held/" + n + "/leaves/" + p, "required", { missingProperty: "path" }, void 0), i++), m.path !== void 0 && typeof m.path != "string" && (e = d(e, r + "/held/" + n + "/leaves/" + p + "/path", "type", { type: "string" }, void 0), i++), m.place !== void 0) {
											let l = m.place;
											if (l && typeof l == "object" && !Array.isArray(l)) {
												if (l.file === void 0 && (e = d(e, r + "/held/" + n + "/leaves/" + p + "/place", "required", { missingProperty: "file" }, void 0), i++), l.line === void 0 && (e = d(e, r + "/held/" + n + "/leaves/" + p + "/place", "required", { missingProperty: "line" }, void 0), i++), l.column === void 0 && (e = d(e, r + "/held/" + n + "/leaves/" + p + "/place", "required", { missingProperty: "column" }, void 0), i++), l.file !== void 0 && typeof l.file != "string" && (e = d(e, r + "/held/" + n + "/leaves/" + p + "/place/file", "type", { type: "string" }, void 0), i++), l.line !== void 0) {
													let b = l.line;
													typeof b == "number" && !(b % 1) && !isNaN(b) && isFinite(b) || (e = d(e, r + "/held/" + n + "/leaves/" + p + "/place/line", "type", { type: "integer" }, void 0), i++), typeof b == "number" && isFinite(b) && (b < 1 || isNaN(b)) && (e = d(e, r + "/held/" + n + "/leaves/" + p + "/place/line", "minimum", {
														comparison: ">=",
														limit: 1
													}, void 0), i++);
												}
												if (l.column !== void 0) {
													let b = l.column;
													typeof b == "number" && !(b % 1) && !isNaN(b) && isFinite(b) || (e = d(e, r + "/held/" + n + "/leaves/" + p + "/place/column", "type", { type: "integer" }, void 0), i++), typeof b == "number" && isFinite(b) && (b < 1 || isNaN(b)) && (e = d(e, r + "/held/" + n + "/leaves/" + p + "/place/column", "minimum", {
														comparison: ">=",
														limit: 1
													}, void 0), i++);
												}
											} else e = d(e, r + "/held/" + n + "/leaves/" + p + "/place", "type", { type: "object" }, void 0), i++;
										}
										if (m.texts !== void 0) {
											let l = m.texts;
											if (Array.isArray(l)) {
												let b = l.length;
												for (let a = 0; a < b; a++) {
													let _ = l[a];
													if (_ && typeof _ == "object" && !Array.isArray(_)) {
														if (_.path === void 0 && (e = d(e, r + "/held/" + n + "/leaves/" + p + "/texts/" + a, "required", { missingProperty: "path" }, void 0), i++), _.length === void 0 && (e = d(e, r + "/held/" + n + "/leaves/" + p + "/texts/" + a, "required", { missingProperty: "length" }, void 0), i++), _.path !== void 0 && typeof _.path != "string" && (e = d(e, r + "/held/" + n + "/leaves/" + p + "/texts/" + a + "/path", "type", { type: "string" }, void 0), i++), _.length !== void 0) {
															let g = _.length;
															if (g && typeof g == "object" && !Array.isArray(g)) {
																if (g.before === void 0 && (e = d(e, r + "/held/" + n + "/leaves/" + p + "/texts/" + a + "/length", "required", { missingProperty: "before" }, void 0), i++), g.after === void 0 && (e = d(e, r + "/held/" + n + "/leaves/" + p + "/texts/" + a + "/length", "required", { missingProperty: "after" }, void 0), i++), g.before !== void 0) {
																	let y = g.before;
																	typeof y == "number" && !(y % 1) && !isNaN(y) && isFinite(y) || (e = d(e, r + "/held/" + n + "/leaves/" + p + "/texts/" + a + "/length/before", "type", { type: "integer" }, void 0), i++), typeof y == "number" && isFinite(y) && (y < 0 || isNaN(y)) && (e = d(e, r + "/held/" + n + "/leaves/" + p + "/texts/" + a + "/length/before", "minimum", {
																		comparison: ">=",
																		limit: 0
																	}, void 0), i++);
																}
																if (g.after !== void 0) {
																	let y = g.after;
																	typeof y == "number" && !(y % 1) && !isNaN(y) && isFinite(y) || (e = d(e, r + "/held/" + n + "/leaves/" + p + "/texts/" + a + "/length/after", "type", { type: "integer" }, void 0), i++), typeof y == "number" && isFinite(y) && (y < 0 || isNaN(y)) && (e = d(e, r + "/held/" + n + "/leaves/" + p + "/texts/" + a + "/length/after", "minimum", {
																		comparison: ">=",
																		limit: 0
																	}, void 0), i++);
																}
															} else e = d(e, r + "/held/" + n + "/leaves/" + p + "/texts/" + a + "/length", "type", { type: "object" }, void 0), i++;
														}
														if (_.placeholders !== void 0) {
															let g = _.placeholders;
															if (g && typeof g == "object" && !Array.isArray(g)) {
																if (g.added === void 0 && (e = d(e, r + "/held/" + n + "/leaves/" + p + "/texts/" + a + "/placeholders", "required", { missingProperty: "added" }, void 0), i++), g.removed === void 0 && (e = d(e, r + "/held/" + n + "/leaves/" + p + "/texts/" + a + "/placeholders", "required", { missingProperty: "removed" }, void 0), i++), g.still_listed === void 0 && (e = d(e, r + "/held/" + n + "/leaves/" + p + "/texts/" + a + "/placeholders", "required", { missingProperty: "still_listed" }, void 0), i++), g.added !== void 0) {
																	let y = g.added;
																	if (Array.isArray(y)) {
																		let A = y.length;
																		for (let v = 0; v < A; v++) typeof y[v] != "string" && (e = d(e, r + "/held/" + n + "/leaves/" + p + "/texts/" + a + "/placeholders/added/" + v, "type", { type: "string" }, void 0), i++);
																	} else e = d(e, r + "/held/" + n + "/leaves/" + p + "/texts/" + a + "/placeholders/added", "type", { type: "array" }, void 0), i++;
																}
																if (g.removed !== void 0) {
																	let y = g.removed;
																	if (Array.isArray(y)) {
																		let A = y.length;
																		for (let v = 0; v < A; v++) typeof y[v] != "string" && (e = d(e, r + "/held/" + n + "/leaves/" + p + "/texts/" + a + "/placeholders/removed/" + v, "type", { type: "string" }, void 0), i++);
																	} else e = d(e, r + "/held/" + n + "/leaves/" + p + "/texts/" + a + "/placeholders/removed", "type", { type: "array" }, void 0), i++;
																}
																if (g.still_listed !== void 0) {
																	let y = g.still_listed;
																	if (Array.isArray(y)) {
																		let A = y.length;
																		for (let v = 0; v < A; v++) typeof y[v] != "string" && (e = d(e, r + "/held/" + n + "/leaves/" + p + "/texts/" + a + "/placeholders/still_listed/" + v, "type", { type: "string" }, void 0), i++);
																	} else e = d(e, r + "/held/" + n + "/leaves/" + p + "/texts/" + a + "/placeholders/still_listed", "type", { type: "array" }, void 0), i++;
																}
															} else e = d(e, r + "/held/" + n + "/leaves/" + p + "/texts/" + a + "/placeholders", "type", { type: "object" }, void 0), i++;
														}
													} else e = d(e, r + "/held/" + n + "/leaves/" + p + "/texts/" + a, "type", { type: "object" }, void 0), i++;
												}
											} else e = d(e, r + "/held/" + n + "/leaves/" + p + "/texts", "type", { type: "array" }, void 0), i++;
										}
									} else e = d(e, r + "/held/" + n + "/leaves/" + p, "type", { type: "object" }, void 0), i++;
								}
							} else e = d(e, r + "/held/" + n + "/leaves", "type", { type: "array" }, void 0), i++;
						}
						if (s.remedies !== void 0) {
							let t = s.remedies;
							if (Array.isArray(t)) {
								let c = t.length;
								for (let p = 0; p < c; p++) {
									let m = t[p];
									if (m && typeof m == "object" && !Array.isArray(m)) {
										if (m.to === void 0 && (e = d(e, r + "/held/" + n + "/remedies/" + p, "required", { missingProperty: "to" }, void 0), i++), m.type === void 0 && (e = d(e, r + "/held/" + n + "/remedies/" + p, "required", { missingProperty: "type" }, void 0), i++), m.to !== void 0 && typeof m.to != "string" && (e = d(e, r + "/held/" + n + "/remedies/" + p + "/to", "type", { type: "string" }, void 0), i++), m.type !== void 0 && typeof m.type != "string" && (e = d(e, r + "/held/" + n + "/remedies/" + p + "/type", "type", { type: "string" }, void 0), i++), m.argv !== void 0) {
											let l = m.argv;
											if (Array.isArray(l)) {
												let b = l.length;
												for (let a = 0; a < b; a++) typeof l[a] != "string" && (e = d(e, r + "/held/" + n + "/remedies/" + p + "/argv/" + a, "type", { type: "string" }, void 0), i++);
											} else e = d(e, r + "/held/" + n + "/remedies/" + p + "/argv", "type", { type: "array" }, void 0), i++;
										}
									} else e = d(e, r + "/held/" + n + "/remedies/" + p, "type", { type: "object" }, void 0), i++;
								}
							} else e = d(e, r + "/held/" + n + "/remedies", "type", { type: "array" }, void 0), i++;
						}
						if (s.edit !== void 0) {
							let t = s.edit;
							typeof t != "string" && t !== null && (e = d(e, r + "/held/" + n + "/edit", "type", { type: q.properties.held.items.properties.edit.type }, void 0), i++);
						}
					} else e = d(e, r + "/held/" + n, "type", { type: "object" }, void 0), i++;
				}
			} else e = d(e, r + "/held", "type", { type: "array" }, void 0), i++;
		}
		if (o.unreadable !== void 0) {
			let u = o.unreadable;
			if (Array.isArray(u)) {
				let f = u.length;
				for (let n = 0; n < f; n++) {
					let s = u[n];
					s && typeof s == "object" && !Array.isArray(s) ? (s.address === void 0 && (e = d(e, r + "/unreadable/" + n, "required", { missingProperty: "address" }, void 0), i++), s.message === void 0 && (e = d(e, r + "/unreadable/" + n, "required", { missingProperty: "message" }, void 0), i++), s.address !== void 0 && typeof s.address != "string" && (e = d(e, r + "/unreadable/" + n + "/address", "type", { type: "string" }, void 0), i++), s.message !== void 0 && typeof s.message != "string" && (e = d(e, r + "/unreadable/" + n + "/message", "type", { type: "string" }, void 0), i++)) : (e = d(e, r + "/unreadable/" + n, "type", { type: "object" }, void 0), i++);
				}
			} else e = d(e, r + "/unreadable", "type", { type: "array" }, void 0), i++;
		}
		if (o.diagnostics !== void 0) {
			let u = o.diagnostics;
			if (Array.isArray(u)) {
				let f = u.length;
				for (let n = 0; n < f; n++) {
					let s = u[n];
					if (s && typeof s == "object" && !Array.isArray(s)) {
						if (s.code === void 0 && (e = d(e, r + "/diagnostics/" + n, "required", { missingProperty: "code" }, void 0), i++), s.severity === void 0 && (e = d(e, r + "/diagnostics/" + n, "required", { missingProperty: "severity" }, void 0), i++), s.message === void 0 && (e = d(e, r + "/diagnostics/" + n, "required", { missingProperty: "message" }, void 0), i++), s.address === void 0 && (e = d(e, r + "/diagnostics/" + n, "required", { missingProperty: "address" }, void 0), i++), s.place === void 0 && (e = d(e, r + "/diagnostics/" + n, "required", { missingProperty: "place" }, void 0), i++), s.remedy === void 0 && (e = d(e, r + "/diagnostics/" + n, "required", { missingProperty: "remedy" }, void 0), i++), s.code !== void 0 && typeof s.code != "string" && (e = d(e, r + "/diagnostics/" + n + "/code", "type", { type: "string" }, void 0), i++), s.severity !== void 0) {
							let t = s.severity;
							t === "error" || t === "warning" || t === "note" || (e = d(e, r + "/diagnostics/" + n + "/severity", "enum", { allowedValues: q.properties.diagnostics.items.properties.severity.enum }, void 0), i++);
						}
						if (s.message !== void 0 && typeof s.message != "string" && (e = d(e, r + "/diagnostics/" + n + "/message", "type", { type: "string" }, void 0), i++), s.address !== void 0) {
							let t = s.address;
							typeof t != "string" && t !== null && (e = d(e, r + "/diagnostics/" + n + "/address", "type", { type: q.properties.diagnostics.items.properties.address.type }, void 0), i++);
						}
						if (s.place !== void 0) {
							let t = s.place, c = i, p = !1, m = i;
							if (t && typeof t == "object" && !Array.isArray(t)) {
								if (t.file === void 0 && (e = d(e, r + "/diagnostics/" + n + "/place", "required", { missingProperty: "file" }, void 0), i++), t.line === void 0 && (e = d(e, r + "/diagnostics/" + n + "/place", "required", { missingProperty: "line" }, void 0), i++), t.column === void 0 && (e = d(e, r + "/diagnostics/" + n + "/place", "required", { missingProperty: "column" }, void 0), i++), t.file !== void 0 && typeof t.file != "string" && (e = d(e, r + "/diagnostics/" + n + "/place/file", "type", { type: "string" }, void 0), i++), t.line !== void 0) {
									let l = t.line;
									typeof l == "number" && !(l % 1) && !isNaN(l) && isFinite(l) || (e = d(e, r + "/diagnostics/" + n + "/place/line", "type", { type: "integer" }, void 0), i++), typeof l == "number" && isFinite(l) && (l < 1 || isNaN(l)) && (e = d(e, r + "/diagnostics/" + n + "/place/line", "minimum", {
										comparison: ">=",
										limit: 1
									}, void 0), i++);
								}
								if (t.column !== void 0) {
									let l = t.column;
									typeof l == "number" && !(l % 1) && !isNaN(l) && isFinite(l) || (e = d(e, r + "/diagnostics/" + n + "/place/column", "type", { type: "integer" }, void 0), i++), typeof l == "number" && isFinite(l) && (l < 1 || isNaN(l)) && (e = d(e, r + "/diagnostics/" + n + "/place/column", "minimum", {
										comparison: ">=",
										limit: 1
									}, void 0), i++);
								}
							} else e = d(e, r + "/diagnostics/" + n + "/place", "type", { type: "object" }, void 0), i++;
							var x = m === i;
							if (p ||= x, !p) {
								let l = i;
								t !== null && (e = d(e, r + "/diagnostics/" + n + "/place", "type", { type: "null" }, void 0), i++);
								var x = l === i;
								p ||= x;
							}
							p ? (i = c, e !== null && (c ? e.length = c : e = null)) : (e = d(e, r + "/diagnostics/" + n + "/place", "anyOf", {}, void 0), i++);
						}
						if (s.remedy !== void 0) {
							let t = s.remedy;
							typeof t != "string" && t !== null && (e = d(e, r + "/diagnostics/" + n + "/remedy", "type", { type: q.properties.diagnostics.items.properties.remedy.type }, void 0), i++);
						}
						if (s.argv !== void 0) {
							let t = s.argv;
							if (Array.isArray(t)) {
								let c = t.length;
								for (let p = 0; p < c; p++) typeof t[p] != "string" && (e = d(e, r + "/diagnostics/" + n + "/argv/" + p, "type", { type: "string" }, void 0), i++);
							} else e = d(e, r + "/diagnostics/" + n + "/argv", "type", { type: "array" }, void 0), i++;
						}
						if (s.silenced !== void 0) {
							let t = s.silenced;
							t && typeof t == "object" && !Array.isArray(t) ? (t.reason === void 0 && (e = d(e, r + "/diagnostics/" + n + "/silenced", "required", { missingProperty: "reason" }, void 0), i++), t.reason !== void 0 && typeof t.reason != "string" && (e = d(e, r + "/diagnostics/" + n + "/silenced/reason", "type", { type: "string" }, void 0), i++)) : (e = d(e, r + "/diagnostics/" + n + "/silenced", "type", { type: "object" }, void 0), i++);
						}
					} else e = d(e, r + "/diagnostics/" + n, "type", { type: "object" }, void 0), i++;
				}
			} else e = d(e, r + "/diagnostics", "type", { type: "array" }, void 0), i++;
		}
		if (o.summary !== void 0) {
			let u = o.summary;
			if (u && typeof u == "object" && !Array.isArray(u)) {
				if (u.create === void 0 && (e = d(e, r + "/summary", "required", { missingProperty: "create" }, void 0), i++), u.update === void 0 && (e = d(e, r + "/summary", "required", { missingProperty: "update" }, void 0), i++), u.replace === void 0 && (e = d(e, r + "/summary", "required", { missingProperty: "replace" }, void 0), i++), u.delete === void 0 && (e = d(e, r + "/summary", "required", { missingProperty: "delete" }, void 0), i++), u.launch === void 0 && (e = d(e, r + "/summary", "required", { missingProperty: "launch" }, void 0), i++), u.adopt === void 0 && (e = d(e, r + "/summary", "required", { missingProperty: "adopt" }, void 0), i++), u.converge === void 0 && (e = d(e, r + "/summary", "required", { missingProperty: "converge" }, void 0), i++), u.keep === void 0 && (e = d(e, r + "/summary", "required", { missingProperty: "keep" }, void 0), i++), u.release === void 0 && (e = d(e, r + "/summary", "required", { missingProperty: "release" }, void 0), i++), u.forget === void 0 && (e = d(e, r + "/summary", "required", { missingProperty: "forget" }, void 0), i++), u.held === void 0 && (e = d(e, r + "/summary", "required", { missingProperty: "held" }, void 0), i++), u.unchanged === void 0 && (e = d(e, r + "/summary", "required", { missingProperty: "unchanged" }, void 0), i++), u.unreadable === void 0 && (e = d(e, r + "/summary", "required", { missingProperty: "unreadable" }, void 0), i++), u.errors === void 0 && (e = d(e, r + "/summary", "required", { missingProperty: "errors" }, void 0), i++), u.warnings === void 0 && (e = d(e, r + "/summary", "required", { missingProperty: "warnings" }, void 0), i++), u.create !== void 0) {
					let f = u.create;
					typeof f == "number" && !(f % 1) && !isNaN(f) && isFinite(f) || (e = d(e, r + "/summary/create", "type", { type: "integer" }, void 0), i++), typeof f == "number" && isFinite(f) && (f < 0 || isNaN(f)) && (e = d(e, r + "/summary/create", "minimum", {
						comparison: ">=",
						limit: 0
					}, void 0), i++);
				}
				if (u.update !== void 0) {
					let f = u.update;
					typeof f == "number" && !(f % 1) && !isNaN(f) && isFinite(f) || (e = d(e, r + "/summary/update", "type", { type: "integer" }, void 0), i++), typeof f == "number" && isFinite(f) && (f < 0 || isNaN(f)) && (e = d(e, r + "/summary/update", "minimum", {
						comparison: ">=",
						limit: 0
					}, void 0), i++);
				}
				if (u.replace !== void 0) {
					let f = u.replace;
					typeof f == "number" && !(f % 1) && !isNaN(f) && isFinite(f) || (e = d(e, r + "/summary/replace", "type", { type: "integer" }, void 0), i++), typeof f == "number" && isFinite(f) && (f < 0 || isNaN(f)) && (e = d(e, r + "/summary/replace", "minimum", {
						comparison: ">=",
						limit: 0
					}, void 0), i++);
				}
				if (u.delete !== void 0) {
					let f = u.delete;
					typeof f == "number" && !(f % 1) && !isNaN(f) && isFinite(f) || (e = d(e, r + "/summary/delete", "type", { type: "integer" }, void 0), i++), typeof f == "number" && isFinite(f) && (f < 0 || isNaN(f)) && (e = d(e, r + "/summary/delete", "minimum", {
						comparison: ">=",
						limit: 0
					}, void 0), i++);
				}
				if (u.launch !== void 0) {
					let f = u.launch;
					typeof f == "number" && !(f % 1) && !isNaN(f) && isFinite(f) || (e = d(e, r + "/summary/launch", "type", { type: "integer" }, void 0), i++), typeof f == "number" && isFinite(f) && (f < 0 || isNaN(f)) && (e = d(e, r + "/summary/launch", "minimum", {
						comparison: ">=",
						limit: 0
					}, void 0), i++);
				}
				if (u.adopt !== void 0) {
					let f = u.adopt;
					typeof f == "number" && !(f % 1) && !isNaN(f) && isFinite(f) || (e = d(e, r + "/summary/adopt", "type", { type: "integer" }, void 0), i++), typeof f == "number" && isFinite(f) && (f < 0 || isNaN(f)) && (e = d(e, r + "/summary/adopt", "minimum", {
						comparison: ">=",
						limit: 0
					}, void 0), i++);
				}
				if (u.converge !== void 0) {
					let f = u.converge;
					typeof f == "number" && !(f % 1) && !isNaN(f) && isFinite(f) || (e = d(e, r + "/summary/converge", "type", { type: "integer" }, void 0), i++), typeof f == "number" && isFinite(f) && (f < 0 || isNaN(f)) && (e = d(e, r + "/summary/converge", "minimum", {
						comparison: ">=",
						limit: 0
					}, void 0), i++);
				}
				if (u.keep !== void 0) {
					let f = u.keep;
					typeof f == "number" && !(f % 1) && !isNaN(f) && isFinite(f) || (e = d(e, r + "/summary/keep", "type", { type: "integer" }, void 0), i++), typeof f == "number" && isFinite(f) && (f < 0 || isNaN(f)) && (e = d(e, r + "/summary/keep", "minimum", {
						comparison: ">=",
						limit: 0
					}, void 0), i++);
				}
				if (u.release !== void 0) {
					let f = u.release;
					typeof f == "number" && !(f % 1) && !isNaN(f) && isFinite(f) || (e = d(e, r + "/summary/release", "type", { type: "integer" }, void 0), i++), typeof f == "number" && isFinite(f) && (f < 0 || isNaN(f)) && (e = d(e, r + "/summary/release", "minimum", {
						comparison: ">=",
						limit: 0
					}, void 0), i++);
				}
				if (u.forget !== void 0) {
					let f = u.forget;
					typeof f == "number" && !(f % 1) && !isNaN(f) && isFinite(f) || (e = d(e, r + "/summary/forget", "type", { type: "integer" }, void 0), i++), typeof f == "number" && isFinite(f) && (f < 0 || isNaN(f)) && (e = d(e, r + "/summary/forget", "minimum", {
						comparison: ">=",
						limit: 0
					}, void 0), i++);
				}
				if (u.held !== void 0) {
					let f = u.held;
					typeof f == "number" && !(f % 1) && !isNaN(f) && isFinite(f) || (e = d(e, r + "/summary/held", "type", { type: "integer" }, void 0), i++), typeof f == "number" && isFinite(f) && (f < 0 || isNaN(f)) && (e = d(e, r + "/summary/held", "minimum", {
						comparison: ">=",
						limit: 0
					}, void 0), i++);
				}
				if (u.unchanged !== void 0) {
					let f = u.unchanged;
					typeof f == "number" && !(f % 1) && !isNaN(f) && isFinite(f) || (e = d(e, r + "/summary/unchanged", "type", { type: "integer" }, void 0), i++), typeof f == "number" && isFinite(f) && (f < 0 || isNaN(f)) && (e = d(e, r + "/summary/unchanged", "minimum", {
						comparison: ">=",
						limit: 0
					}, void 0), i++);
				}
				if (u.unreadable !== void 0) {
					let f = u.unreadable;
					typeof f == "number" && !(f % 1) && !isNaN(f) && isFinite(f) || (e = d(e, r + "/summary/unreadable", "type", { type: "integer" }, void 0), i++), typeof f == "number" && isFinite(f) && (f < 0 || isNaN(f)) && (e = d(e, r + "/summary/unreadable", "minimum", {
						comparison: ">=",
						limit: 0
					}, void 0), i++);
				}
				if (u.errors !== void 0) {
					let f = u.errors;
					typeof f == "number" && !(f % 1) && !isNaN(f) && isFinite(f) || (e = d(e, r + "/summary/errors", "type", { type: "integer" }, void 0), i++), typeof f == "number" && isFinite(f) && (f < 0 || isNaN(f)) && (e = d(e, r + "/summary/errors", "minimum", {
						comparison: ">=",
						limit: 0
					}, void 0), i++);
				}
				if (u.warnings !== void 0) {
					let f = u.warnings;
					typeof f == "number" && !(f % 1) && !isNaN(f) && isFinite(f) || (e = d(e, r + "/summary/warnings", "type", { type: "integer" }, void 0), i++), typeof f == "number" && isFinite(f) && (f < 0 || isNaN(f)) && (e = d(e, r + "/summary/warnings", "minimum", {
						comparison: ">=",
						limit: 0
					}, void 0), i++);
				}
			} else e = d(e, r + "/summary", "type", { type: "object" }, void 0), i++;
		}
		if (o.plan_digest !== void 0) {
			let u = o.plan_digest;
			typeof u == "string" ? w.test(u) || (e = d(e, r + "/plan_digest", "pattern", { pattern: "^[0-9a-f]+$" }, void 0), i++) : (e = d(e, r + "/plan_digest", "type", { type: "string" }, void 0), i++);
		}
		if (o.content_digest !== void 0) {
			let u = o.content_digest;
			typeof u == "string" ? w.test(u) || (e = d(e, r + "/content_digest", "pattern", { pattern: "^[0-9a-f]+$" }, void 0), i++) : (e = d(e, r + "/content_digest", "type", { type: "string" }, void 0), i++);
		}
		if (o.overrides !== void 0) {
			let u = o.overrides;
			if (Array.isArray(u)) {
				let f = u.length;
				for (let n = 0; n < f; n++) {
					let s = u[n];
					if (s && typeof s == "object" && !Array.isArray(s)) {
						if (s.rule === void 0 && (e = d(e, r + "/overrides/" + n, "required", { missingProperty: "rule" }, void 0), i++), s.addresses === void 0 && (e = d(e, r + "/overrides/" + n, "required", { missingProperty: "addresses" }, void 0), i++), s.rule !== void 0 && typeof s.rule != "string" && (e = d(e, r + "/overrides/" + n + "/rule", "type", { type: "string" }, void 0), i++), s.addresses !== void 0) {
							let t = s.addresses;
							if (Array.isArray(t)) {
								let c = t.length;
								for (let p = 0; p < c; p++) typeof t[p] != "string" && (e = d(e, r + "/overrides/" + n + "/addresses/" + p, "type", { type: "string" }, void 0), i++);
							} else e = d(e, r + "/overrides/" + n + "/addresses", "type", { type: "array" }, void 0), i++;
						}
						if (s.label !== void 0 && typeof s.label != "string" && (e = d(e, r + "/overrides/" + n + "/label", "type", { type: "string" }, void 0), i++), s.pull !== void 0) {
							let t = s.pull;
							typeof t == "number" && !(t % 1) && !isNaN(t) && isFinite(t) || (e = d(e, r + "/overrides/" + n + "/pull", "type", { type: "integer" }, void 0), i++), typeof t == "number" && isFinite(t) && (t < 1 || isNaN(t)) && (e = d(e, r + "/overrides/" + n + "/pull", "minimum", {
								comparison: ">=",
								limit: 1
							}, void 0), i++);
						}
					} else e = d(e, r + "/overrides/" + n, "type", { type: "object" }, void 0), i++;
				}
			} else e = d(e, r + "/overrides", "type", { type: "array" }, void 0), i++;
		}
	} else e = d(e, r, "type", { type: "object" }, void 0), i++;
	return D.errors = e, i === 0;
}
function d(o, r, h, $, O) {
	let e = O === void 0 ? {
		instancePath: r,
		keyword: h,
		params: $
	} : {
		instancePath: r,
		keyword: h,
		params: $,
		propertyName: O
	};
	return o === null ? [e] : (o.push(e), o);
}
var C = {
	plan: E,
	planOfProvider: z
};
// build/plan/saved/read-saved-plan.js
const AGAIN = "Save a new plan.";
function readSavedPlan(file, bytes) {
	let value;
	try {
		value = JSON.parse(new TextDecoder("utf-8", { fatal: !0 }).decode(bytes));
	} catch {
		let found = require_source_inside.a("plan.json", bytes).findings.find((one) => one.severity === "error");
		throw new require_model.at(require_saved_codes.t.notJson.code, `${at(file, found?.place)} is not valid JSON${found === void 0 ? "." : `: ${found.message}`}`, AGAIN, 1, require_model.yt("plan", "--out", file));
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
	let version = require_closest.l(value) ? value.format_version : void 0;
	if (typeof version != "string" || !/^\d+\.\d+$/.test(version)) throw new require_model.at(require_saved_codes.t.notPlan.code, `${at(file, START)} is not a plan of pipelines-sync: format_version is missing.`, AGAIN, 1, require_model.yt("plan", "--out", file));
	let known = FORMATS.find((format) => majorOf(format) === majorOf(version));
	if (known !== void 0) return known;
	throw new require_model.at(require_saved_codes.t.version.code, `The plan in ${file} has format ${version}, but this version applies only ${FORMATS.map((format) => `${majorOf(format)}.x`).join(" and ")}. Nothing was changed.`, "Apply it with the version that made it, or plan again with this one.", 3);
}
function majorOf(version) {
	return Number(version.split(".", 1)[0]);
}
function checkShape(file, value, bytes, format) {
	let validate = format === "1.1" ? C.plan : C.planOfProvider;
	if (validate === void 0) throw TypeError("the generated validators hold none for plans");
	if (validate(value)) return;
	let [first, ...more] = validate.errors ?? [];
	if (first === void 0) return;
	let root = require_source_inside.a("plan.json", bytes).document?.root, path = require_source_node.s(root, first.instancePath), place = root === void 0 ? void 0 : require_source_node.a(root, path).node.place, where = require_model.B(path) || "the plan", what = first.keyword === "required" ? `has no ${String(first.params.missingProperty)}` : "is invalid", rest = more.length === 0 ? "" : `, and ${more.length} more`;
	throw new require_model.at(require_saved_codes.t.notPlan.code, `${at(file, place)} is not an applicable plan of pipelines-sync: ${where} ${what}${rest}.`, AGAIN, 1, require_model.yt("plan", "--out", file));
}
function checkContent(file, plan, format) {
	let isWhole = require_plan_content.t(plan) === plan.content_digest, edited = plan.changes.find((change) => require_plan_target.j(change, plan.secret_writes) !== change.digest), isNewer = Number(plan.format_version.split(".")[1]) > Number(format.split(".")[1]);
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
	return place === void 0 ? file : require_model.st({
		...place,
		file
	});
}
// build/run/is-gone.js
async function isGone(session, change) {
	let kind = session.kinds.find(change.kind);
	if (kind === void 0 || change.id === null) return !1;
	let partition = partitionOf(session, kind, change.replaced_by ?? change.address);
	if (!require_model.X(kind, partition) || !require_model.Y(change.id)) return !1;
	try {
		let list = await session.reader.answer({
			ask: "list",
			kind,
			partition,
			twice: !0
		}), rows = list.state === "rows" ? list.rows.filter((row) => !require_model.J(row)) : void 0;
		if (rows === void 0 || rows.some((row) => row.id === change.id)) return !1;
		if (!kind.readable) return !0;
		let answer = await session.reader.answer({
			ask: "object",
			kind,
			partition,
			id: change.id
		});
		return answer.state === "missing" || answer.state === "object" && require_model.J(answer.object);
	} catch (error) {
		if (error instanceof require_model.at) return !1;
		throw error;
	}
}
function partitionOf(session, kind, address) {
	let { parts, scope } = require_model.Pt(address);
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
		selected: (address) => require_sync_forms.y(session.target, address) && require_policy.n(session.policy, address)
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
// build/api/verbs/saved.js
async function applySaved(saved, flags, named, host, how) {
	let opened = await openSaved(saved, flags, named, host, how.open);
	try {
		how.onOpened?.(opened);
		let { planned } = await prepare(opened, saved, host);
		return await require_apply.i(opened, planned, host, how);
	} finally {
		await opened.client.close();
	}
}
function openSaved(saved, flags, named, host, how) {
	refuseDeciding(flags);
	let inspect = (offline) => {
		how.inspect?.(offline), checkSavedTarget(saved, offline.target.name);
		let { settings } = offline;
		checkSavedBinding(saved, {
			namespace: offline.config.namespace,
			provider: offline.target.provider,
			...settings === void 0 ? {} : { base_url: settings.baseUrl },
			...settings === void 0 || settings.orgId === null ? {} : { org_id: settings.orgId }
		}, offline.kinds.words);
	};
	return require_open_target.t({
		...flags,
		options: saved.options
	}, named, host, {
		rules: flags,
		...how,
		inspect
	});
}
async function prepare(opened, saved, host) {
	let prepared = await prepareSaved(opened.session, saved);
	for (let { address, action, why } of prepared.stale) host.note?.({
		code: require_saved_codes.t.stale.code,
		severity: "error",
		message: `${action}: ${why}`,
		address
	}), host.err(`stale  ${require_model.Ct(address)}  ${action}: ${require_model.Ct(why)}\n`);
	return refuseStale(saved, prepared), sayWaiting(prepared, host), prepared;
}
function sayWaiting({ waiting }, host) {
	if (waiting.length === 0) return;
	let named = waiting.slice(0, 10).map(({ address, what }) => `${require_model.Ct(address)} (${what})`), rest = waiting.length > 10 ? ` and ${waiting.length - 10} more` : "";
	require_say.t(host, {
		...require_codes.n(require_saved_codes.t.waiting),
		message: `Also waiting now, but not in this plan: ${named.join(", ")}${rest}.`
	});
}
function refuseDeciding(flags) {
	let given = require_policy.t(flags);
	if (given.length !== 0) throw new require_model.at(require_saved_codes.t.flags.code, `${given.join(", ")} cannot be combined with --plan: the saved plan has decided that already.`, "Leave it out, or pass it to plan and save a new plan.");
}
Object.defineProperty(exports, "n", {
	enumerable: !0,
	get: function() {
		return readSavedPlan;
	}
}), Object.defineProperty(exports, "t", {
	enumerable: !0,
	get: function() {
		return applySaved;
	}
});
