const require_errors = require("./errors-CoxzslHY.js"), require_json = require("./json-C-AdvIZv.js"), require_codes = require("./codes-C8L4NFww.js"), require_index = require("./index.js");
// build/providers/pipelit/failures.js
function readFailure(error, key) {
	return error instanceof require_errors.r ? error instanceof require_errors.i && error.status === 401 ? new require_errors.P(require_errors.X.keyRefused.code, `The server refused the API key of target ${key.target} (401 ${withoutStop(error.detail)}). The key is from ${key.source} and was sent to ${new URL(key.baseUrl).host}.`, "Check that the key belongs to this server. Use a key with a name: that of a login ends with the next login.") : error instanceof require_errors.l ? new require_errors.P(require_errors.X.otherService.code, `${error.message.replace(/\.$/, "")}; a Pipelit server does not redirect this path.`, `Check the base URL of target ${key.target} (from ${key.baseUrlSource}).`) : new require_errors.P(require_errors.X.readFailed.code, error.message, "Nothing was changed, and no object was treated as missing. Try again; --verbose shows every request.") : error;
}
function writeFailure(error) {
	if (!(error instanceof require_errors.r)) throw error;
	if (error instanceof require_errors.u) return {
		state: "unknown",
		message: unknownText(error)
	};
	let message = withoutStop(error.message);
	return error instanceof require_errors.c || error instanceof require_errors.t || error instanceof require_errors.a ? {
		state: "not_sent",
		message
	} : error instanceof require_errors.i ? {
		state: "refused",
		status: error.status,
		message: error.detail
	} : {
		state: "refused",
		status: 0,
		message
	};
}
function unknownText(error) {
	let { message, detail = "" } = error;
	return detail === "" || message.includes(detail) ? withoutStop(message) : `${withoutStop(message)} (${detail})`;
}
function withoutStop(text) {
	return text.replace(/\.$/, "");
}
function invalidText(body) {
	let errors = require_json.o(body) && Array.isArray(body.errors) ? body.errors.map(String) : [];
	return `the server finds the workflow invalid${errors.length > 0 ? `: ${errors.join("; ")}` : ""}`;
}
// build/providers/pipelit/schedule-facts.js
const ENDED = {
	done: "has run as often as it was to",
	dead: "has failed too often"
};
function endOf(status) {
	return typeof status == "string" && Object.hasOwn(ENDED, status) ? ENDED[status] : void 0;
}
const RUNNING_FIELDS = [
	"interval_seconds",
	"total_repeats",
	"max_retries",
	"timeout_seconds",
	"trigger_payload"
];
function nameOfNode(node) {
	return `schedule:${node}`;
}
const NODE_NAME = /^schedule:/, SCHEDULE_CODES = { ofNode: require_codes.r("PS2711", "A schedule belongs to a node, whose `running` says whether it runs.") }, SCHEDULE_ONLINE_CODES = { ended: require_codes.r("PS4705", "A schedule has come to its end, so a change of it would have no effect.") };
function checkSchedule({ name, trigger_node: node }, report) {
	typeof node == "string" ? report({
		path: ["trigger_node"],
		...require_codes.t(SCHEDULE_CODES.ofNode),
		message: `The schedule begins at the node ${node}, which would show it as its own.`,
		remedy: "Remove it, and write running: true on the trigger_schedule node of the workflow."
	}) : typeof name == "string" && NODE_NAME.test(name) && report({
		path: ["name"],
		...require_codes.t(SCHEDULE_CODES.ofNode),
		message: `${JSON.stringify(name)} is the name of the schedule of a node.`,
		remedy: "Give it a name that does not begin with schedule:."
	});
}
function checkEnded(value, view, report, id) {
	if (id === null) return;
	let live = view.object("schedules", id, "status"), why = endOf(live?.status);
	if (live === void 0 || why === void 0) return;
	let differs = ["enabled", ...RUNNING_FIELDS].filter((name) => value[name] !== void 0 && !require_json.s(value[name], live[name] ?? null)), [first] = differs;
	if (first === void 0) return;
	let asItIs = `write ${differs.map((name) => `${name}: ${JSON.stringify(live[name] ?? null)}`).join(", ")}`;
	report({
		path: [first],
		...require_codes.t(SCHEDULE_ONLINE_CODES.ended),
		message: `The schedule ${why} (${String(live.status)}), so ${differs.join(", ")} would have no effect.`,
		remedy: `To have it run again, give it another name; to leave it, ${asItIs}.`
	});
}
// build/providers/pipelit/generated/validate.js
var x = Object.defineProperty, L = Object.getOwnPropertyDescriptor, F = Object.getOwnPropertyNames, T = Object.prototype.hasOwnProperty, D = (a, o, _) => () => {
	if (_) throw _[0];
	try {
		return a && (o = a(a = 0)), o;
	} catch (w) {
		throw _ = [w], w;
	}
}, J = (a, o) => {
	for (var _ in o) x(a, _, {
		get: o[_],
		enumerable: !0
	});
}, C = (a, o, _, w) => {
	if (o && typeof o == "object" || typeof o == "function") for (let k of F(o)) !T.call(a, k) && k !== _ && x(a, k, {
		get: () => o[k],
		enumerable: !(w = L(o, k)) || w.enumerable
	});
	return a;
}, K = (a) => C(x({}, "__esModule", { value: !0 }), a), A = {};
J(A, { default: () => v });
function v(a) {
	return a.length - (a.match(/[\ud800-\udbff][\udc00-\udfff]/g)?.length ?? 0);
}
var q = D(() => {}), E = N, y = {
	$schema: "http://json-schema.org/draft-07/schema#",
	type: "object",
	properties: {
		slug: {
			type: "string",
			minLength: 1,
			maxLength: 100
		},
		name: {
			type: "string",
			minLength: 1
		},
		description: { type: ["string", "null"] },
		is_active: { type: "boolean" },
		is_public: { type: "boolean" },
		is_default: { type: "boolean" },
		tags: {
			type: ["array", "null"],
			items: { type: "string" }
		},
		error_handler: {
			if: { type: "object" },
			then: {
				type: "object",
				description: "The id of another item of the files.",
				properties: {
					$ref: {
						type: "string",
						minLength: 1,
						description: "The address of one of the workflows: workflows/Name."
					},
					external: {
						type: "boolean",
						description: "The object is not in the files; it is looked up on the platform by its key."
					}
				},
				required: ["$ref"],
				additionalProperties: !1
			},
			else: {
				type: ["string", "null"],
				minLength: 1
			}
		},
		max_execution_seconds: {
			type: "integer",
			minimum: 1
		},
		input_schema: { type: ["object", "null"] },
		output_schema: { type: ["object", "null"] },
		nodes: {
			type: "object",
			additionalProperties: {
				type: "object",
				properties: {
					component_type: {
						type: "string",
						minLength: 1
					},
					label: { type: ["string", "null"] },
					is_entry_point: { type: "boolean" },
					interrupt_before: { type: "boolean" },
					interrupt_after: { type: "boolean" },
					subworkflow: {
						if: { type: "object" },
						then: {
							type: "object",
							description: "The id of another item of the files.",
							properties: {
								$ref: {
									type: "string",
									minLength: 1,
									description: "The address of one of the workflows: workflows/Name."
								},
								external: {
									type: "boolean",
									description: "The object is not in the files; it is looked up on the platform by its key."
								}
							},
							required: ["$ref"],
							additionalProperties: !1
						},
						else: {
							type: ["string", "null"],
							minLength: 1
						}
					},
					code_block_id: { type: ["integer", "null"] },
					running: { type: "boolean" },
					outdated: { type: "boolean" },
					config: {
						type: "object",
						properties: {
							system_prompt: { type: ["string", "null"] },
							extra_config: { type: "object" },
							llm_credential: { type: ["string", "null"] },
							model_name: { type: ["string", "null"] },
							temperature: { type: ["number", "null"] },
							max_tokens: { type: ["integer", "null"] },
							frequency_penalty: { type: ["number", "null"] },
							presence_penalty: { type: ["number", "null"] },
							top_p: { type: ["number", "null"] },
							timeout: { type: ["integer", "null"] },
							max_retries: { type: ["integer", "null"] },
							response_format: { type: ["object", "null"] },
							credential: { type: ["string", "null"] },
							is_active: { type: "boolean" },
							priority: { type: "integer" },
							trigger_config: { type: "object" }
						},
						additionalProperties: !1
					}
				},
				required: ["component_type"],
				additionalProperties: !1
			}
		},
		edges: {
			type: "object",
			additionalProperties: {
				type: "object",
				properties: {
					type: {
						type: "string",
						enum: ["direct", "conditional"]
					},
					priority: { type: "integer" },
					condition_mapping: { type: ["object", "null"] },
					linked: { type: "boolean" }
				},
				additionalProperties: !1
			}
		},
		positions: {
			type: "object",
			additionalProperties: {
				type: "object",
				properties: {
					x: { type: "integer" },
					y: { type: "integer" }
				},
				additionalProperties: !1
			}
		}
	},
	required: [
		"slug",
		"name",
		"is_active",
		"nodes",
		"edges"
	],
	additionalProperties: !1,
	definitions: { secretJson: {
		if: {
			type: "object",
			required: ["$env"],
			maxProperties: 1
		},
		then: {
			type: "object",
			properties: { $env: {
				type: "string",
				minLength: 1,
				description: "A secret from the environment, read while applying. The name must be listed in the target's `secrets`."
			} }
		},
		else: {
			type: [
				"object",
				"array",
				"string",
				"number",
				"boolean",
				"null"
			],
			items: { $ref: "#/definitions/secretJson" },
			additionalProperties: { $ref: "#/definitions/secretJson" }
		}
	} }
}, j = Object.prototype.hasOwnProperty, g = (q(), K(A)).default;
function N(a, { instancePath: o = "", parentData: _, parentDataProperty: w, rootData: k = a } = {}) {
	let e = null, t = 0;
	if (a && typeof a == "object" && !Array.isArray(a)) {
		if (a.slug === void 0) {
			let r = {
				instancePath: o,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "slug" }
			};
			e === null ? e = [r] : e.push(r), t++;
		}
		if (a.name === void 0) {
			let r = {
				instancePath: o,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "name" }
			};
			e === null ? e = [r] : e.push(r), t++;
		}
		if (a.is_active === void 0) {
			let r = {
				instancePath: o,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "is_active" }
			};
			e === null ? e = [r] : e.push(r), t++;
		}
		if (a.nodes === void 0) {
			let r = {
				instancePath: o,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "nodes" }
			};
			e === null ? e = [r] : e.push(r), t++;
		}
		if (a.edges === void 0) {
			let r = {
				instancePath: o,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "edges" }
			};
			e === null ? e = [r] : e.push(r), t++;
		}
		for (let r in a) if (!j.call(y.properties, r)) {
			let p = {
				instancePath: o,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: r }
			};
			e === null ? e = [p] : e.push(p), t++;
		}
		if (a.slug !== void 0) {
			let r = a.slug;
			if (typeof r == "string") {
				if (g(r) > 100) {
					let p = {
						instancePath: o + "/slug",
						schemaPath: "#/properties/slug/maxLength",
						keyword: "maxLength",
						params: { limit: 100 }
					};
					e === null ? e = [p] : e.push(p), t++;
				}
				if (g(r) < 1) {
					let p = {
						instancePath: o + "/slug",
						schemaPath: "#/properties/slug/minLength",
						keyword: "minLength",
						params: { limit: 1 }
					};
					e === null ? e = [p] : e.push(p), t++;
				}
			} else {
				let p = {
					instancePath: o + "/slug",
					schemaPath: "#/properties/slug/type",
					keyword: "type",
					params: { type: "string" }
				};
				e === null ? e = [p] : e.push(p), t++;
			}
		}
		if (a.name !== void 0) {
			let r = a.name;
			if (typeof r == "string") {
				if (g(r) < 1) {
					let p = {
						instancePath: o + "/name",
						schemaPath: "#/properties/name/minLength",
						keyword: "minLength",
						params: { limit: 1 }
					};
					e === null ? e = [p] : e.push(p), t++;
				}
			} else {
				let p = {
					instancePath: o + "/name",
					schemaPath: "#/properties/name/type",
					keyword: "type",
					params: { type: "string" }
				};
				e === null ? e = [p] : e.push(p), t++;
			}
		}
		if (a.description !== void 0) {
			let r = a.description;
			if (typeof r != "string" && r !== null) {
				let p = {
					instancePath: o + "/description",
					schemaPath: "#/properties/description/type",
					keyword: "type",
					params: { type: y.properties.description.type }
				};
				e === null ? e = [p] : e.push(p), t++;
			}
		}
		if (a.is_active !== void 0 && typeof a.is_active != "boolean") {
			let r = {
				instancePath: o + "/is_active",
				schemaPath: "#/properties/is_active/type",
				keyword: "type",
				params: { type: "boolean" }
			};
			e === null ? e = [r] : e.push(r), t++;
		}
		if (a.is_public !== void 0 && typeof a.is_public != "boolean") {
			let r = {
				instancePath: o + "/is_public",
				schemaPath: "#/properties/is_public/type",
				keyword: "type",
				params: { type: "boolean" }
			};
			e === null ? e = [r] : e.push(r), t++;
		}
		if (a.is_default !== void 0 && typeof a.is_default != "boolean") {
			let r = {
				instancePath: o + "/is_default",
				schemaPath: "#/properties/is_default/type",
				keyword: "type",
				params: { type: "boolean" }
			};
			e === null ? e = [r] : e.push(r), t++;
		}
		if (a.tags !== void 0) {
			let r = a.tags;
			if (!Array.isArray(r) && r !== null) {
				let p = {
					instancePath: o + "/tags",
					schemaPath: "#/properties/tags/type",
					keyword: "type",
					params: { type: y.properties.tags.type }
				};
				e === null ? e = [p] : e.push(p), t++;
			}
			if (Array.isArray(r)) {
				let p = r.length;
				for (let d = 0; d < p; d++) if (typeof r[d] != "string") {
					let i = {
						instancePath: o + "/tags/" + d,
						schemaPath: "#/properties/tags/items/type",
						keyword: "type",
						params: { type: "string" }
					};
					e === null ? e = [i] : e.push(i), t++;
				}
			}
		}
		if (a.error_handler !== void 0) {
			let r = a.error_handler, p = t, d = !0, i = t;
			if (!r || typeof r != "object" || Array.isArray(r)) {
				let l = {};
				e === null ? e = [l] : e.push(l), t++;
			}
			var h = i === t;
			t = p, e !== null && (p ? e.length = p : e = null);
			let s;
			if (h) {
				let l = t;
				if (r && typeof r == "object" && !Array.isArray(r)) {
					if (r.$ref === void 0) {
						let f = {
							instancePath: o + "/error_handler",
							schemaPath: "#/properties/error_handler/then/required",
							keyword: "required",
							params: { missingProperty: "$ref" }
						};
						e === null ? e = [f] : e.push(f), t++;
					}
					for (let f in r) if (f !== "$ref" && f !== "external") {
						let m = {
							instancePath: o + "/error_handler",
							schemaPath: "#/properties/error_handler/then/additionalProperties",
							keyword: "additionalProperties",
							params: { additionalProperty: f }
						};
						e === null ? e = [m] : e.push(m), t++;
					}
					if (r.$ref !== void 0) {
						let f = r.$ref;
						if (typeof f == "string") {
							if (g(f) < 1) {
								let m = {
									instancePath: o + "/error_handler/$ref",
									schemaPath: "#/properties/error_handler/then/properties/%24ref/minLength",
									keyword: "minLength",
									params: { limit: 1 }
								};
								e === null ? e = [m] : e.push(m), t++;
							}
						} else {
							let m = {
								instancePath: o + "/error_handler/$ref",
								schemaPath: "#/properties/error_handler/then/properties/%24ref/type",
								keyword: "type",
								params: { type: "string" }
							};
							e === null ? e = [m] : e.push(m), t++;
						}
					}
					if (r.external !== void 0 && typeof r.external != "boolean") {
						let f = {
							instancePath: o + "/error_handler/external",
							schemaPath: "#/properties/error_handler/then/properties/external/type",
							keyword: "type",
							params: { type: "boolean" }
						};
						e === null ? e = [f] : e.push(f), t++;
					}
				} else {
					let f = {
						instancePath: o + "/error_handler",
						schemaPath: "#/properties/error_handler/then/type",
						keyword: "type",
						params: { type: "object" }
					};
					e === null ? e = [f] : e.push(f), t++;
				}
				var h = l === t;
				d = h, s = "then";
			} else {
				let l = t;
				if (typeof r != "string" && r !== null) {
					let f = {
						instancePath: o + "/error_handler",
						schemaPath: "#/properties/error_handler/else/type",
						keyword: "type",
						params: { type: y.properties.error_handler.else.type }
					};
					e === null ? e = [f] : e.push(f), t++;
				}
				if (typeof r == "string" && g(r) < 1) {
					let f = {
						instancePath: o + "/error_handler",
						schemaPath: "#/properties/error_handler/else/minLength",
						keyword: "minLength",
						params: { limit: 1 }
					};
					e === null ? e = [f] : e.push(f), t++;
				}
				var h = l === t;
				d = h, s = "else";
			}
			if (!d) {
				let l = {
					instancePath: o + "/error_handler",
					schemaPath: "#/properties/error_handler/if",
					keyword: "if",
					params: { failingKeyword: s }
				};
				e === null ? e = [l] : e.push(l), t++;
			}
		}
		if (a.max_execution_seconds !== void 0) {
			let r = a.max_execution_seconds;
			if (typeof r != "number" || r % 1 || isNaN(r) || !isFinite(r)) {
				let p = {
					instancePath: o + "/max_execution_seconds",
					schemaPath: "#/properties/max_execution_seconds/type",
					keyword: "type",
					params: { type: "integer" }
				};
				e === null ? e = [p] : e.push(p), t++;
			}
			if (typeof r == "number" && isFinite(r) && (r < 1 || isNaN(r))) {
				let p = {
					instancePath: o + "/max_execution_seconds",
					schemaPath: "#/properties/max_execution_seconds/minimum",
					keyword: "minimum",
					params: {
						comparison: ">=",
						limit: 1
					}
				};
				e === null ? e = [p] : e.push(p), t++;
			}
		}
		if (a.input_schema !== void 0) {
			let r = a.input_schema;
			if ((!r || typeof r != "object" || Array.isArray(r)) && r !== null) {
				let p = {
					instancePath: o + "/input_schema",
					schemaPath: "#/properties/input_schema/type",
					keyword: "type",
					params: { type: y.properties.input_schema.type }
				};
				e === null ? e = [p] : e.push(p), t++;
			}
		}
		if (a.output_schema !== void 0) {
			let r = a.output_schema;
			if ((!r || typeof r != "object" || Array.isArray(r)) && r !== null) {
				let p = {
					instancePath: o + "/output_schema",
					schemaPath: "#/properties/output_schema/type",
					keyword: "type",
					params: { type: y.properties.output_schema.type }
				};
				e === null ? e = [p] : e.push(p), t++;
			}
		}
		if (a.nodes !== void 0) {
			let r = a.nodes;
			if (r && typeof r == "object" && !Array.isArray(r)) for (let p in r) {
				let d = r[p];
				if (d && typeof d == "object" && !Array.isArray(d)) {
					if (d.component_type === void 0) {
						let i = {
							instancePath: o + "/nodes/" + p.replace(/~/g, "~0").replace(/\//g, "~1"),
							schemaPath: "#/properties/nodes/additionalProperties/required",
							keyword: "required",
							params: { missingProperty: "component_type" }
						};
						e === null ? e = [i] : e.push(i), t++;
					}
					for (let i in d) if (!j.call(y.properties.nodes.additionalProperties.properties, i)) {
						let s = {
							instancePath: o + "/nodes/" + p.replace(/~/g, "~0").replace(/\//g, "~1"),
							schemaPath: "#/properties/nodes/additionalProperties/additionalProperties",
							keyword: "additionalProperties",
							params: { additionalProperty: i }
						};
						e === null ? e = [s] : e.push(s), t++;
					}
					if (d.component_type !== void 0) {
						let i = d.component_type;
						if (typeof i == "string") {
							if (g(i) < 1) {
								let s = {
									instancePath: o + "/nodes/" + p.replace(/~/g, "~0").replace(/\//g, "~1") + "/component_type",
									schemaPath: "#/properties/nodes/additionalProperties/properties/component_type/minLength",
									keyword: "minLength",
									params: { limit: 1 }
								};
								e === null ? e = [s] : e.push(s), t++;
							}
						} else {
							let s = {
								instancePath: o + "/nodes/" + p.replace(/~/g, "~0").replace(/\//g, "~1") + "/component_type",
								schemaPath: "#/properties/nodes/additionalProperties/properties/component_type/type",
								keyword: "type",
								params: { type: "string" }
							};
							e === null ? e = [s] : e.push(s), t++;
						}
					}
					if (d.label !== void 0) {
						let i = d.label;
						if (typeof i != "string" && i !== null) {
							let s = {
								instancePath: o + "/nodes/" + p.replace(/~/g, "~0").replace(/\//g, "~1") + "/label",
								schemaPath: "#/properties/nodes/additionalProperties/properties/label/type",
								keyword: "type",
								params: { type: y.properties.nodes.additionalProperties.properties.label.type }
							};
							e === null ? e = [s] : e.push(s), t++;
						}
					}
					if (d.is_entry_point !== void 0 && typeof d.is_entry_point != "boolean") {
						let i = {
							instancePath: o + "/nodes/" + p.replace(/~/g, "~0").replace(/\//g, "~1") + "/is_entry_point",
							schemaPath: "#/properties/nodes/additionalProperties/properties/is_entry_point/type",
							keyword: "type",
							params: { type: "boolean" }
						};
						e === null ? e = [i] : e.push(i), t++;
					}
					if (d.interrupt_before !== void 0 && typeof d.interrupt_before != "boolean") {
						let i = {
							instancePath: o + "/nodes/" + p.replace(/~/g, "~0").replace(/\//g, "~1") + "/interrupt_before",
							schemaPath: "#/properties/nodes/additionalProperties/properties/interrupt_before/type",
							keyword: "type",
							params: { type: "boolean" }
						};
						e === null ? e = [i] : e.push(i), t++;
					}
					if (d.interrupt_after !== void 0 && typeof d.interrupt_after != "boolean") {
						let i = {
							instancePath: o + "/nodes/" + p.replace(/~/g, "~0").replace(/\//g, "~1") + "/interrupt_after",
							schemaPath: "#/properties/nodes/additionalProperties/properties/interrupt_after/type",
							keyword: "type",
							params: { type: "boolean" }
						};
						e === null ? e = [i] : e.push(i), t++;
					}
					if (d.subworkflow !== void 0) {
						let i = d.subworkflow, s = t, l = !0, c = t;
						if (!i || typeof i != "object" || Array.isArray(i)) {
							let m = {};
							e === null ? e = [m] : e.push(m), t++;
						}
						var n = c === t;
						t = s, e !== null && (s ? e.length = s : e = null);
						let f;
						if (n) {
							let m = t;
							if (i && typeof i == "object" && !Array.isArray(i)) {
								if (i.$ref === void 0) {
									let u = {
										instancePath: o + "/nodes/" + p.replace(/~/g, "~0").replace(/\//g, "~1") + "/subworkflow",
										schemaPath: "#/properties/nodes/additionalProperties/properties/subworkflow/then/required",
										keyword: "required",
										params: { missingProperty: "$ref" }
									};
									e === null ? e = [u] : e.push(u), t++;
								}
								for (let u in i) if (u !== "$ref" && u !== "external") {
									let P = {
										instancePath: o + "/nodes/" + p.replace(/~/g, "~0").replace(/\//g, "~1") + "/subworkflow",
										schemaPath: "#/properties/nodes/additionalProperties/properties/subworkflow/then/additionalProperties",
										keyword: "additionalProperties",
										params: { additionalProperty: u }
									};
									e === null ? e = [P] : e.push(P), t++;
								}
								if (i.$ref !== void 0) {
									let u = i.$ref;
									if (typeof u == "string") {
										if (g(u) < 1) {
											let P = {
												instancePath: o + "/nodes/" + p.replace(/~/g, "~0").replace(/\//g, "~1") + "/subworkflow/$ref",
												schemaPath: "#/properties/nodes/additionalProperties/properties/subworkflow/then/properties/%24ref/minLength",
												keyword: "minLength",
												params: { limit: 1 }
											};
											e === null ? e = [P] : e.push(P), t++;
										}
									} else {
										let P = {
											instancePath: o + "/nodes/" + p.replace(/~/g, "~0").replace(/\//g, "~1") + "/subworkflow/$ref",
											schemaPath: "#/properties/nodes/additionalProperties/properties/subworkflow/then/properties/%24ref/type",
											keyword: "type",
											params: { type: "string" }
										};
										e === null ? e = [P] : e.push(P), t++;
									}
								}
								if (i.external !== void 0 && typeof i.external != "boolean") {
									let u = {
										instancePath: o + "/nodes/" + p.replace(/~/g, "~0").replace(/\//g, "~1") + "/subworkflow/external",
										schemaPath: "#/properties/nodes/additionalProperties/properties/subworkflow/then/properties/external/type",
										keyword: "type",
										params: { type: "boolean" }
									};
									e === null ? e = [u] : e.push(u), t++;
								}
							} else {
								let u = {
									instancePath: o + "/nodes/" + p.replace(/~/g, "~0").replace(/\//g, "~1") + "/subworkflow",
									schemaPath: "#/properties/nodes/additionalProperties/properties/subworkflow/then/type",
									keyword: "type",
									params: { type: "object" }
								};
								e === null ? e = [u] : e.push(u), t++;
							}
							var n = m === t;
							l = n, f = "then";
						} else {
							let m = t;
							if (typeof i != "string" && i !== null) {
								let u = {
									instancePath: o + "/nodes/" + p.replace(/~/g, "~0").replace(/\//g, "~1") + "/subworkflow",
									schemaPath: "#/properties/nodes/additionalProperties/properties/subworkflow/else/type",
									keyword: "type",
									params: { type: y.properties.nodes.additionalProperties.properties.subworkflow.else.type }
								};
								e === null ? e = [u] : e.push(u), t++;
							}
							if (typeof i == "string" && g(i) < 1) {
								let u = {
									instancePath: o + "/nodes/" + p.replace(/~/g, "~0").replace(/\//g, "~1") + "/subworkflow",
									schemaPath: "#/properties/nodes/additionalProperties/properties/subworkflow/else/minLength",
									keyword: "minLength",
									params: { limit: 1 }
								};
								e === null ? e = [u] : e.push(u), t++;
							}
							var n = m === t;
							l = n, f = "else";
						}
						if (!l) {
							let m = {
								instancePath: o + "/nodes/" + p.replace(/~/g, "~0").replace(/\//g, "~1") + "/subworkflow",
								schemaPath: "#/properties/nodes/additionalProperties/properties/subworkflow/if",
								keyword: "if",
								params: { failingKeyword: f }
							};
							e === null ? e = [m] : e.push(m), t++;
						}
					}
					if (d.code_block_id !== void 0) {
						let i = d.code_block_id;
						if ((typeof i != "number" || i % 1 || isNaN(i) || !isFinite(i)) && i !== null) {
							let s = {
								instancePath: o + "/nodes/" + p.replace(/~/g, "~0").replace(/\//g, "~1") + "/code_block_id",
								schemaPath: "#/properties/nodes/additionalProperties/properties/code_block_id/type",
								keyword: "type",
								params: { type: y.properties.nodes.additionalProperties.properties.code_block_id.type }
							};
							e === null ? e = [s] : e.push(s), t++;
						}
					}
					if (d.running !== void 0 && typeof d.running != "boolean") {
						let i = {
							instancePath: o + "/nodes/" + p.replace(/~/g, "~0").replace(/\//g, "~1") + "/running",
							schemaPath: "#/properties/nodes/additionalProperties/properties/running/type",
							keyword: "type",
							params: { type: "boolean" }
						};
						e === null ? e = [i] : e.push(i), t++;
					}
					if (d.outdated !== void 0 && typeof d.outdated != "boolean") {
						let i = {
							instancePath: o + "/nodes/" + p.replace(/~/g, "~0").replace(/\//g, "~1") + "/outdated",
							schemaPath: "#/properties/nodes/additionalProperties/properties/outdated/type",
							keyword: "type",
							params: { type: "boolean" }
						};
						e === null ? e = [i] : e.push(i), t++;
					}
					if (d.config !== void 0) {
						let i = d.config;
						if (i && typeof i == "object" && !Array.isArray(i)) {
							for (let s in i) if (!j.call(y.properties.nodes.additionalProperties.properties.config.properties, s)) {
								let l = {
									instancePath: o + "/nodes/" + p.replace(/~/g, "~0").replace(/\//g, "~1") + "/config",
									schemaPath: "#/properties/nodes/additionalProperties/properties/config/additionalProperties",
									keyword: "additionalProperties",
									params: { additionalProperty: s }
								};
								e === null ? e = [l] : e.push(l), t++;
							}
							if (i.system_prompt !== void 0) {
								let s = i.system_prompt;
								if (typeof s != "string" && s !== null) {
									let l = {
										instancePath: o + "/nodes/" + p.replace(/~/g, "~0").replace(/\//g, "~1") + "/config/system_prompt",
										schemaPath: "#/properties/nodes/additionalProperties/properties/config/properties/system_prompt/type",
										keyword: "type",
										params: { type: y.properties.nodes.additionalProperties.properties.config.properties.system_prompt.type }
									};
									e === null ? e = [l] : e.push(l), t++;
								}
							}
							if (i.extra_config !== void 0) {
								let s = i.extra_config;
								if (!s || typeof s != "object" || Array.isArray(s)) {
									let l = {
										instancePath: o + "/nodes/" + p.replace(/~/g, "~0").replace(/\//g, "~1") + "/config/extra_config",
										schemaPath: "#/properties/nodes/additionalProperties/properties/config/properties/extra_config/type",
										keyword: "type",
										params: { type: "object" }
									};
									e === null ? e = [l] : e.push(l), t++;
								}
							}
							if (i.llm_credential !== void 0) {
								let s = i.llm_credential;
								if (typeof s != "string" && s !== null) {
									let l = {
										instancePath: o + "/nodes/" + p.replace(/~/g, "~0").replace(/\//g, "~1") + "/config/llm_credential",
										schemaPath: "#/properties/nodes/additionalProperties/properties/config/properties/llm_credential/type",
										keyword: "type",
										params: { type: y.properties.nodes.additionalProperties.properties.config.properties.llm_credential.type }
									};
									e === null ? e = [l] : e.push(l), t++;
								}
							}
							if (i.model_name !== void 0) {
								let s = i.model_name;
								if (typeof s != "string" && s !== null) {
									let l = {
										instancePath: o + "/nodes/" + p.replace(/~/g, "~0").replace(/\//g, "~1") + "/config/model_name",
										schemaPath: "#/properties/nodes/additionalProperties/properties/config/properties/model_name/type",
										keyword: "type",
										params: { type: y.properties.nodes.additionalProperties.properties.config.properties.model_name.type }
									};
									e === null ? e = [l] : e.push(l), t++;
								}
							}
							if (i.temperature !== void 0) {
								let s = i.temperature;
								if (!(typeof s == "number" && isFinite(s)) && s !== null) {
									let l = {
										instancePath: o + "/nodes/" + p.replace(/~/g, "~0").replace(/\//g, "~1") + "/config/temperature",
										schemaPath: "#/properties/nodes/additionalProperties/properties/config/properties/temperature/type",
										keyword: "type",
										params: { type: y.properties.nodes.additionalProperties.properties.config.properties.temperature.type }
									};
									e === null ? e = [l] : e.push(l), t++;
								}
							}
							if (i.max_tokens !== void 0) {
								let s = i.max_tokens;
								if ((typeof s != "number" || s % 1 || isNaN(s) || !isFinite(s)) && s !== null) {
									let l = {
										instancePath: o + "/nodes/" + p.replace(/~/g, "~0").replace(/\//g, "~1") + "/config/max_tokens",
										schemaPath: "#/properties/nodes/additionalProperties/properties/config/properties/max_tokens/type",
										keyword: "type",
										params: { type: y.properties.nodes.additionalProperties.properties.config.properties.max_tokens.type }
									};
									e === null ? e = [l] : e.push(l), t++;
								}
							}
							if (i.frequency_penalty !== void 0) {
								let s = i.frequency_penalty;
								if (!(typeof s == "number" && isFinite(s)) && s !== null) {
									let l = {
										instancePath: o + "/nodes/" + p.replace(/~/g, "~0").replace(/\//g, "~1") + "/config/frequency_penalty",
										schemaPath: "#/properties/nodes/additionalProperties/properties/config/properties/frequency_penalty/type",
										keyword: "type",
										params: { type: y.properties.nodes.additionalProperties.properties.config.properties.frequency_penalty.type }
									};
									e === null ? e = [l] : e.push(l), t++;
								}
							}
							if (i.presence_penalty !== void 0) {
								let s = i.presence_penalty;
								if (!(typeof s == "number" && isFinite(s)) && s !== null) {
									let l = {
										instancePath: o + "/nodes/" + p.replace(/~/g, "~0").replace(/\//g, "~1") + "/config/presence_penalty",
										schemaPath: "#/properties/nodes/additionalProperties/properties/config/properties/presence_penalty/type",
										keyword: "type",
										params: { type: y.properties.nodes.additionalProperties.properties.config.properties.presence_penalty.type }
									};
									e === null ? e = [l] : e.push(l), t++;
								}
							}
							if (i.top_p !== void 0) {
								let s = i.top_p;
								if (!(typeof s == "number" && isFinite(s)) && s !== null) {
									let l = {
										instancePath: o + "/nodes/" + p.replace(/~/g, "~0").replace(/\//g, "~1") + "/config/top_p",
										schemaPath: "#/properties/nodes/additionalProperties/properties/config/properties/top_p/type",
										keyword: "type",
										params: { type: y.properties.nodes.additionalProperties.properties.config.properties.top_p.type }
									};
									e === null ? e = [l] : e.push(l), t++;
								}
							}
							if (i.timeout !== void 0) {
								let s = i.timeout;
								if ((typeof s != "number" || s % 1 || isNaN(s) || !isFinite(s)) && s !== null) {
									let l = {
										instancePath: o + "/nodes/" + p.replace(/~/g, "~0").replace(/\//g, "~1") + "/config/timeout",
										schemaPath: "#/properties/nodes/additionalProperties/properties/config/properties/timeout/type",
										keyword: "type",
										params: { type: y.properties.nodes.additionalProperties.properties.config.properties.timeout.type }
									};
									e === null ? e = [l] : e.push(l), t++;
								}
							}
							if (i.max_retries !== void 0) {
								let s = i.max_retries;
								if ((typeof s != "number" || s % 1 || isNaN(s) || !isFinite(s)) && s !== null) {
									let l = {
										instancePath: o + "/nodes/" + p.replace(/~/g, "~0").replace(/\//g, "~1") + "/config/max_retries",
										schemaPath: "#/properties/nodes/additionalProperties/properties/config/properties/max_retries/type",
										keyword: "type",
										params: { type: y.properties.nodes.additionalProperties.properties.config.properties.max_retries.type }
									};
									e === null ? e = [l] : e.push(l), t++;
								}
							}
							if (i.response_format !== void 0) {
								let s = i.response_format;
								if ((!s || typeof s != "object" || Array.isArray(s)) && s !== null) {
									let l = {
										instancePath: o + "/nodes/" + p.replace(/~/g, "~0").replace(/\//g, "~1") + "/config/response_format",
										schemaPath: "#/properties/nodes/additionalProperties/properties/config/properties/response_format/type",
										keyword: "type",
										params: { type: y.properties.nodes.additionalProperties.properties.config.properties.response_format.type }
									};
									e === null ? e = [l] : e.push(l), t++;
								}
							}
							if (i.credential !== void 0) {
								let s = i.credential;
								if (typeof s != "string" && s !== null) {
									let l = {
										instancePath: o + "/nodes/" + p.replace(/~/g, "~0").replace(/\//g, "~1") + "/config/credential",
										schemaPath: "#/properties/nodes/additionalProperties/properties/config/properties/credential/type",
										keyword: "type",
										params: { type: y.properties.nodes.additionalProperties.properties.config.properties.credential.type }
									};
									e === null ? e = [l] : e.push(l), t++;
								}
							}
							if (i.is_active !== void 0 && typeof i.is_active != "boolean") {
								let s = {
									instancePath: o + "/nodes/" + p.replace(/~/g, "~0").replace(/\//g, "~1") + "/config/is_active",
									schemaPath: "#/properties/nodes/additionalProperties/properties/config/properties/is_active/type",
									keyword: "type",
									params: { type: "boolean" }
								};
								e === null ? e = [s] : e.push(s), t++;
							}
							if (i.priority !== void 0) {
								let s = i.priority;
								if (typeof s != "number" || s % 1 || isNaN(s) || !isFinite(s)) {
									let l = {
										instancePath: o + "/nodes/" + p.replace(/~/g, "~0").replace(/\//g, "~1") + "/config/priority",
										schemaPath: "#/properties/nodes/additionalProperties/properties/config/properties/priority/type",
										keyword: "type",
										params: { type: "integer" }
									};
									e === null ? e = [l] : e.push(l), t++;
								}
							}
							if (i.trigger_config !== void 0) {
								let s = i.trigger_config;
								if (!s || typeof s != "object" || Array.isArray(s)) {
									let l = {
										instancePath: o + "/nodes/" + p.replace(/~/g, "~0").replace(/\//g, "~1") + "/config/trigger_config",
										schemaPath: "#/properties/nodes/additionalProperties/properties/config/properties/trigger_config/type",
										keyword: "type",
										params: { type: "object" }
									};
									e === null ? e = [l] : e.push(l), t++;
								}
							}
						} else {
							let s = {
								instancePath: o + "/nodes/" + p.replace(/~/g, "~0").replace(/\//g, "~1") + "/config",
								schemaPath: "#/properties/nodes/additionalProperties/properties/config/type",
								keyword: "type",
								params: { type: "object" }
							};
							e === null ? e = [s] : e.push(s), t++;
						}
					}
				} else {
					let i = {
						instancePath: o + "/nodes/" + p.replace(/~/g, "~0").replace(/\//g, "~1"),
						schemaPath: "#/properties/nodes/additionalProperties/type",
						keyword: "type",
						params: { type: "object" }
					};
					e === null ? e = [i] : e.push(i), t++;
				}
			}
			else {
				let p = {
					instancePath: o + "/nodes",
					schemaPath: "#/properties/nodes/type",
					keyword: "type",
					params: { type: "object" }
				};
				e === null ? e = [p] : e.push(p), t++;
			}
		}
		if (a.edges !== void 0) {
			let r = a.edges;
			if (r && typeof r == "object" && !Array.isArray(r)) for (let p in r) {
				let d = r[p];
				if (d && typeof d == "object" && !Array.isArray(d)) {
					for (let i in d) if (i !== "type" && i !== "priority" && i !== "condition_mapping" && i !== "linked") {
						let s = {
							instancePath: o + "/edges/" + p.replace(/~/g, "~0").replace(/\//g, "~1"),
							schemaPath: "#/properties/edges/additionalProperties/additionalProperties",
							keyword: "additionalProperties",
							params: { additionalProperty: i }
						};
						e === null ? e = [s] : e.push(s), t++;
					}
					if (d.type !== void 0) {
						let i = d.type;
						if (typeof i != "string") {
							let s = {
								instancePath: o + "/edges/" + p.replace(/~/g, "~0").replace(/\//g, "~1") + "/type",
								schemaPath: "#/properties/edges/additionalProperties/properties/type/type",
								keyword: "type",
								params: { type: "string" }
							};
							e === null ? e = [s] : e.push(s), t++;
						}
						if (i !== "direct" && i !== "conditional") {
							let s = {
								instancePath: o + "/edges/" + p.replace(/~/g, "~0").replace(/\//g, "~1") + "/type",
								schemaPath: "#/properties/edges/additionalProperties/properties/type/enum",
								keyword: "enum",
								params: { allowedValues: y.properties.edges.additionalProperties.properties.type.enum }
							};
							e === null ? e = [s] : e.push(s), t++;
						}
					}
					if (d.priority !== void 0) {
						let i = d.priority;
						if (typeof i != "number" || i % 1 || isNaN(i) || !isFinite(i)) {
							let s = {
								instancePath: o + "/edges/" + p.replace(/~/g, "~0").replace(/\//g, "~1") + "/priority",
								schemaPath: "#/properties/edges/additionalProperties/properties/priority/type",
								keyword: "type",
								params: { type: "integer" }
							};
							e === null ? e = [s] : e.push(s), t++;
						}
					}
					if (d.condition_mapping !== void 0) {
						let i = d.condition_mapping;
						if ((!i || typeof i != "object" || Array.isArray(i)) && i !== null) {
							let s = {
								instancePath: o + "/edges/" + p.replace(/~/g, "~0").replace(/\//g, "~1") + "/condition_mapping",
								schemaPath: "#/properties/edges/additionalProperties/properties/condition_mapping/type",
								keyword: "type",
								params: { type: y.properties.edges.additionalProperties.properties.condition_mapping.type }
							};
							e === null ? e = [s] : e.push(s), t++;
						}
					}
					if (d.linked !== void 0 && typeof d.linked != "boolean") {
						let i = {
							instancePath: o + "/edges/" + p.replace(/~/g, "~0").replace(/\//g, "~1") + "/linked",
							schemaPath: "#/properties/edges/additionalProperties/properties/linked/type",
							keyword: "type",
							params: { type: "boolean" }
						};
						e === null ? e = [i] : e.push(i), t++;
					}
				} else {
					let i = {
						instancePath: o + "/edges/" + p.replace(/~/g, "~0").replace(/\//g, "~1"),
						schemaPath: "#/properties/edges/additionalProperties/type",
						keyword: "type",
						params: { type: "object" }
					};
					e === null ? e = [i] : e.push(i), t++;
				}
			}
			else {
				let p = {
					instancePath: o + "/edges",
					schemaPath: "#/properties/edges/type",
					keyword: "type",
					params: { type: "object" }
				};
				e === null ? e = [p] : e.push(p), t++;
			}
		}
		if (a.positions !== void 0) {
			let r = a.positions;
			if (r && typeof r == "object" && !Array.isArray(r)) for (let p in r) {
				let d = r[p];
				if (d && typeof d == "object" && !Array.isArray(d)) {
					for (let i in d) if (i !== "x" && i !== "y") {
						let s = {
							instancePath: o + "/positions/" + p.replace(/~/g, "~0").replace(/\//g, "~1"),
							schemaPath: "#/properties/positions/additionalProperties/additionalProperties",
							keyword: "additionalProperties",
							params: { additionalProperty: i }
						};
						e === null ? e = [s] : e.push(s), t++;
					}
					if (d.x !== void 0) {
						let i = d.x;
						if (typeof i != "number" || i % 1 || isNaN(i) || !isFinite(i)) {
							let s = {
								instancePath: o + "/positions/" + p.replace(/~/g, "~0").replace(/\//g, "~1") + "/x",
								schemaPath: "#/properties/positions/additionalProperties/properties/x/type",
								keyword: "type",
								params: { type: "integer" }
							};
							e === null ? e = [s] : e.push(s), t++;
						}
					}
					if (d.y !== void 0) {
						let i = d.y;
						if (typeof i != "number" || i % 1 || isNaN(i) || !isFinite(i)) {
							let s = {
								instancePath: o + "/positions/" + p.replace(/~/g, "~0").replace(/\//g, "~1") + "/y",
								schemaPath: "#/properties/positions/additionalProperties/properties/y/type",
								keyword: "type",
								params: { type: "integer" }
							};
							e === null ? e = [s] : e.push(s), t++;
						}
					}
				} else {
					let i = {
						instancePath: o + "/positions/" + p.replace(/~/g, "~0").replace(/\//g, "~1"),
						schemaPath: "#/properties/positions/additionalProperties/type",
						keyword: "type",
						params: { type: "object" }
					};
					e === null ? e = [i] : e.push(i), t++;
				}
			}
			else {
				let p = {
					instancePath: o + "/positions",
					schemaPath: "#/properties/positions/type",
					keyword: "type",
					params: { type: "object" }
				};
				e === null ? e = [p] : e.push(p), t++;
			}
		}
	} else {
		let r = {
			instancePath: o,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" }
		};
		e === null ? e = [r] : e.push(r), t++;
	}
	return N.errors = e, t === 0;
}
var O = $, b = {
	$schema: "http://json-schema.org/draft-07/schema#",
	type: "object",
	properties: {
		workflow: {
			if: { type: "object" },
			then: {
				type: "object",
				description: "The id of another item of the files.",
				properties: {
					$ref: {
						type: "string",
						minLength: 1,
						description: "The address of one of the workflows: workflows/Name."
					},
					external: {
						type: "boolean",
						description: "The object is not in the files; it is looked up on the platform by its key."
					}
				},
				required: ["$ref"],
				additionalProperties: !1
			},
			else: {
				type: "string",
				minLength: 1
			}
		},
		name: {
			type: "string",
			minLength: 1
		},
		description: { type: ["string", "null"] },
		trigger_node: { type: ["string", "null"] },
		interval_seconds: {
			type: "integer",
			minimum: 1
		},
		total_repeats: {
			type: "integer",
			minimum: 0
		},
		max_retries: {
			type: "integer",
			minimum: 0
		},
		timeout_seconds: {
			type: "integer",
			minimum: 1
		},
		trigger_payload: { type: ["object", "null"] },
		enabled: { type: "boolean" }
	},
	required: [
		"workflow",
		"name",
		"interval_seconds"
	],
	additionalProperties: !1,
	definitions: { secretJson: {
		if: {
			type: "object",
			required: ["$env"],
			maxProperties: 1
		},
		then: {
			type: "object",
			properties: { $env: {
				type: "string",
				minLength: 1,
				description: "A secret from the environment, read while applying. The name must be listed in the target's `secrets`."
			} }
		},
		else: {
			type: [
				"object",
				"array",
				"string",
				"number",
				"boolean",
				"null"
			],
			items: { $ref: "#/definitions/secretJson" },
			additionalProperties: { $ref: "#/definitions/secretJson" }
		}
	} }
};
function $(a, { instancePath: o = "", parentData: _, parentDataProperty: w, rootData: k = a } = {}) {
	let e = null, t = 0;
	if (a && typeof a == "object" && !Array.isArray(a)) {
		if (a.workflow === void 0) {
			let n = {
				instancePath: o,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "workflow" }
			};
			e === null ? e = [n] : e.push(n), t++;
		}
		if (a.name === void 0) {
			let n = {
				instancePath: o,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "name" }
			};
			e === null ? e = [n] : e.push(n), t++;
		}
		if (a.interval_seconds === void 0) {
			let n = {
				instancePath: o,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "interval_seconds" }
			};
			e === null ? e = [n] : e.push(n), t++;
		}
		for (let n in a) if (!j.call(b.properties, n)) {
			let r = {
				instancePath: o,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: n }
			};
			e === null ? e = [r] : e.push(r), t++;
		}
		if (a.workflow !== void 0) {
			let n = a.workflow, r = t, p = !0, d = t;
			if (!n || typeof n != "object" || Array.isArray(n)) {
				let s = {};
				e === null ? e = [s] : e.push(s), t++;
			}
			var h = d === t;
			t = r, e !== null && (r ? e.length = r : e = null);
			let i;
			if (h) {
				let s = t;
				if (n && typeof n == "object" && !Array.isArray(n)) {
					if (n.$ref === void 0) {
						let c = {
							instancePath: o + "/workflow",
							schemaPath: "#/properties/workflow/then/required",
							keyword: "required",
							params: { missingProperty: "$ref" }
						};
						e === null ? e = [c] : e.push(c), t++;
					}
					for (let c in n) if (c !== "$ref" && c !== "external") {
						let f = {
							instancePath: o + "/workflow",
							schemaPath: "#/properties/workflow/then/additionalProperties",
							keyword: "additionalProperties",
							params: { additionalProperty: c }
						};
						e === null ? e = [f] : e.push(f), t++;
					}
					if (n.$ref !== void 0) {
						let c = n.$ref;
						if (typeof c == "string") {
							if (g(c) < 1) {
								let f = {
									instancePath: o + "/workflow/$ref",
									schemaPath: "#/properties/workflow/then/properties/%24ref/minLength",
									keyword: "minLength",
									params: { limit: 1 }
								};
								e === null ? e = [f] : e.push(f), t++;
							}
						} else {
							let f = {
								instancePath: o + "/workflow/$ref",
								schemaPath: "#/properties/workflow/then/properties/%24ref/type",
								keyword: "type",
								params: { type: "string" }
							};
							e === null ? e = [f] : e.push(f), t++;
						}
					}
					if (n.external !== void 0 && typeof n.external != "boolean") {
						let c = {
							instancePath: o + "/workflow/external",
							schemaPath: "#/properties/workflow/then/properties/external/type",
							keyword: "type",
							params: { type: "boolean" }
						};
						e === null ? e = [c] : e.push(c), t++;
					}
				} else {
					let c = {
						instancePath: o + "/workflow",
						schemaPath: "#/properties/workflow/then/type",
						keyword: "type",
						params: { type: "object" }
					};
					e === null ? e = [c] : e.push(c), t++;
				}
				var h = s === t;
				p = h, i = "then";
			} else {
				let s = t;
				if (typeof n == "string") {
					if (g(n) < 1) {
						let c = {
							instancePath: o + "/workflow",
							schemaPath: "#/properties/workflow/else/minLength",
							keyword: "minLength",
							params: { limit: 1 }
						};
						e === null ? e = [c] : e.push(c), t++;
					}
				} else {
					let c = {
						instancePath: o + "/workflow",
						schemaPath: "#/properties/workflow/else/type",
						keyword: "type",
						params: { type: "string" }
					};
					e === null ? e = [c] : e.push(c), t++;
				}
				var h = s === t;
				p = h, i = "else";
			}
			if (!p) {
				let s = {
					instancePath: o + "/workflow",
					schemaPath: "#/properties/workflow/if",
					keyword: "if",
					params: { failingKeyword: i }
				};
				e === null ? e = [s] : e.push(s), t++;
			}
		}
		if (a.name !== void 0) {
			let n = a.name;
			if (typeof n == "string") {
				if (g(n) < 1) {
					let r = {
						instancePath: o + "/name",
						schemaPath: "#/properties/name/minLength",
						keyword: "minLength",
						params: { limit: 1 }
					};
					e === null ? e = [r] : e.push(r), t++;
				}
			} else {
				let r = {
					instancePath: o + "/name",
					schemaPath: "#/properties/name/type",
					keyword: "type",
					params: { type: "string" }
				};
				e === null ? e = [r] : e.push(r), t++;
			}
		}
		if (a.description !== void 0) {
			let n = a.description;
			if (typeof n != "string" && n !== null) {
				let r = {
					instancePath: o + "/description",
					schemaPath: "#/properties/description/type",
					keyword: "type",
					params: { type: b.properties.description.type }
				};
				e === null ? e = [r] : e.push(r), t++;
			}
		}
		if (a.trigger_node !== void 0) {
			let n = a.trigger_node;
			if (typeof n != "string" && n !== null) {
				let r = {
					instancePath: o + "/trigger_node",
					schemaPath: "#/properties/trigger_node/type",
					keyword: "type",
					params: { type: b.properties.trigger_node.type }
				};
				e === null ? e = [r] : e.push(r), t++;
			}
		}
		if (a.interval_seconds !== void 0) {
			let n = a.interval_seconds;
			if (typeof n != "number" || n % 1 || isNaN(n) || !isFinite(n)) {
				let r = {
					instancePath: o + "/interval_seconds",
					schemaPath: "#/properties/interval_seconds/type",
					keyword: "type",
					params: { type: "integer" }
				};
				e === null ? e = [r] : e.push(r), t++;
			}
			if (typeof n == "number" && isFinite(n) && (n < 1 || isNaN(n))) {
				let r = {
					instancePath: o + "/interval_seconds",
					schemaPath: "#/properties/interval_seconds/minimum",
					keyword: "minimum",
					params: {
						comparison: ">=",
						limit: 1
					}
				};
				e === null ? e = [r] : e.push(r), t++;
			}
		}
		if (a.total_repeats !== void 0) {
			let n = a.total_repeats;
			if (typeof n != "number" || n % 1 || isNaN(n) || !isFinite(n)) {
				let r = {
					instancePath: o + "/total_repeats",
					schemaPath: "#/properties/total_repeats/type",
					keyword: "type",
					params: { type: "integer" }
				};
				e === null ? e = [r] : e.push(r), t++;
			}
			if (typeof n == "number" && isFinite(n) && (n < 0 || isNaN(n))) {
				let r = {
					instancePath: o + "/total_repeats",
					schemaPath: "#/properties/total_repeats/minimum",
					keyword: "minimum",
					params: {
						comparison: ">=",
						limit: 0
					}
				};
				e === null ? e = [r] : e.push(r), t++;
			}
		}
		if (a.max_retries !== void 0) {
			let n = a.max_retries;
			if (typeof n != "number" || n % 1 || isNaN(n) || !isFinite(n)) {
				let r = {
					instancePath: o + "/max_retries",
					schemaPath: "#/properties/max_retries/type",
					keyword: "type",
					params: { type: "integer" }
				};
				e === null ? e = [r] : e.push(r), t++;
			}
			if (typeof n == "number" && isFinite(n) && (n < 0 || isNaN(n))) {
				let r = {
					instancePath: o + "/max_retries",
					schemaPath: "#/properties/max_retries/minimum",
					keyword: "minimum",
					params: {
						comparison: ">=",
						limit: 0
					}
				};
				e === null ? e = [r] : e.push(r), t++;
			}
		}
		if (a.timeout_seconds !== void 0) {
			let n = a.timeout_seconds;
			if (typeof n != "number" || n % 1 || isNaN(n) || !isFinite(n)) {
				let r = {
					instancePath: o + "/timeout_seconds",
					schemaPath: "#/properties/timeout_seconds/type",
					keyword: "type",
					params: { type: "integer" }
				};
				e === null ? e = [r] : e.push(r), t++;
			}
			if (typeof n == "number" && isFinite(n) && (n < 1 || isNaN(n))) {
				let r = {
					instancePath: o + "/timeout_seconds",
					schemaPath: "#/properties/timeout_seconds/minimum",
					keyword: "minimum",
					params: {
						comparison: ">=",
						limit: 1
					}
				};
				e === null ? e = [r] : e.push(r), t++;
			}
		}
		if (a.trigger_payload !== void 0) {
			let n = a.trigger_payload;
			if ((!n || typeof n != "object" || Array.isArray(n)) && n !== null) {
				let r = {
					instancePath: o + "/trigger_payload",
					schemaPath: "#/properties/trigger_payload/type",
					keyword: "type",
					params: { type: b.properties.trigger_payload.type }
				};
				e === null ? e = [r] : e.push(r), t++;
			}
		}
		if (a.enabled !== void 0 && typeof a.enabled != "boolean") {
			let n = {
				instancePath: o + "/enabled",
				schemaPath: "#/properties/enabled/type",
				keyword: "type",
				params: { type: "boolean" }
			};
			e === null ? e = [n] : e.push(n), t++;
		}
	} else {
		let n = {
			instancePath: o,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" }
		};
		e === null ? e = [n] : e.push(n), t++;
	}
	return $.errors = e, t === 0;
}
var z = {
	workflows: E,
	schedules: O
};
// build/providers/pipelit/kinds/shared.js
const SOURCE = "docs/pipelit.md", SERVER = {
	words: require_index._,
	scoped: !1,
	idType: "string",
	idsUniqueIn: "kind",
	lifecycle: "object",
	renames: !1,
	replaceOn: [],
	versioned: !1,
	readable: !0,
	home: "server",
	lives: ["server"],
	partition: () => "server",
	placed: () => ({}),
	owns: () => !0
};
function validatorOf(kind) {
	let validator = z[kind];
	if (validator === void 0) throw RangeError(`no validator was generated for ${kind}`);
	return validator;
}
// build/providers/pipelit/kinds/schedules.js
const source$2 = SOURCE, schedules = {
	...SERVER,
	name: "schedules",
	singular: "workflow schedule",
	doc: "A schedule of a workflow. Names are not unique on a server: of two of one workflow, one has to be pinned.",
	source: source$2,
	after: ["workflows"],
	key: ["workflow", "name"],
	nameField: "name",
	unique: !1,
	composite: !0,
	fields: {
		type: "object",
		doc: "A schedule.",
		source: source$2,
		fields: {
			workflow: {
				type: "id",
				id: "string",
				kind: "workflows",
				doc: "The workflow that it runs.",
				source: source$2,
				required: !0,
				role: "immutable"
			},
			name: {
				type: "text",
				doc: "Its name, which tells it from others of the workflow.",
				source: source$2,
				required: !0,
				minLength: 1
			},
			description: {
				type: "text",
				doc: "What it is for.",
				source: source$2,
				blank: !0
			},
			trigger_node: {
				type: "text",
				doc: "Id of the node where runs begin; only shown. Write `running` on the node instead.",
				source: source$2,
				nullable: !0,
				role: "immutable"
			},
			interval_seconds: {
				type: "integer",
				minimum: 1,
				required: !0,
				doc: "Seconds between two runs. Another value counts from the next run on.",
				source: source$2
			},
			total_repeats: {
				type: "integer",
				minimum: 0,
				doc: "How often it runs; 0: for ever.",
				source: source$2
			},
			max_retries: {
				type: "integer",
				minimum: 0,
				doc: "Retries of a run that failed.",
				source: source$2
			},
			timeout_seconds: {
				type: "integer",
				minimum: 1,
				doc: "Longest run, in seconds.",
				source: source$2
			},
			trigger_payload: {
				type: "json",
				shape: "object",
				leaves: "whole",
				nullable: !0,
				doc: "What runs get as their input.",
				source: source$2
			},
			enabled: {
				type: "boolean",
				doc: "Whether it runs; otherwise it is paused. One that came to its end counts as enabled.",
				source: source$2,
				initial: !0
			}
		}
	},
	validator: () => validatorOf("schedules"),
	check: checkSchedule,
	codes: Object.values(SCHEDULE_CODES),
	online: checkEnded,
	onlineCodes: Object.values(SCHEDULE_ONLINE_CODES)
}, SIZE = 1e3;
async function readPages(client, path) {
	let problem = "";
	for (let pass = 1; pass <= 3; pass += 1) {
		let read = await readOnce(client, path);
		if (Array.isArray(read)) return read;
		problem = read;
	}
	throw new require_errors.o({
		method: "GET",
		path
	}, `The list ${path} cannot be trusted: ${problem}. It was not used; try again.`);
}
async function readOnce(client, path) {
	let rows = new Map(), total;
	for (let offset = 0; total === void 0 || offset < total; offset += SIZE) {
		let { body } = await client.read(path, {
			limit: SIZE,
			offset
		});
		if (!require_json.o(body) || !Array.isArray(body.items) || typeof body.total != "number") return "it has neither items nor a total";
		if (total !== void 0 && body.total !== total) return "its total changed while it was read";
		total = body.total;
		for (let row of body.items) require_json.o(row) && rows.set(String(row.id), row);
		if (body.items.length === 0) break;
	}
	return rows.size === total ? [...rows.values()] : `${rows.size} of ${total} rows were found`;
}
// build/providers/pipelit/routes.js
const ROUTES = {
	me: "/api/v1/auth/me/",
	workflows: "/api/v1/workflows/",
	nodeTypes: "/api/v1/workflows/node-types/",
	schedules: "/api/v1/schedules/",
	credentials: "/api/v1/credentials/"
};
function workflowRoute(slug) {
	return `${ROUTES.workflows}${encodeURIComponent(slug)}/`;
}
function scheduleRoute(id) {
	return `${ROUTES.schedules}${encodeURIComponent(String(id))}/`;
}
// build/providers/pipelit/names.js
var Names = class {
	#client;
	#workflows;
	#missing = new Set();
	#credentials;
	constructor(client) {
		this.#client = client;
	}
	async rows() {
		let rows = readPages(this.#client, ROUTES.workflows);
		return this.#workflows = rows.then((list) => new Map(list.map(({ id, slug }) => [Number(id), String(slug)]))), this.#workflows.catch(() => {
			this.#workflows = void 0;
		}), rows;
	}
	forget() {
		this.#workflows = void 0, this.#missing.clear();
	}
	async slugs() {
		return [...(await this.#known()).values()];
	}
	async slugOf(id) {
		let list = this.#known(), known = (await list).get(id);
		if (known !== void 0) return known;
		let unknown = `id-${id}`;
		if (this.#missing.has(id)) return unknown;
		this.#workflows === list && (this.#workflows = void 0);
		let found = (await this.#known()).get(id);
		return found === void 0 && this.#missing.add(id), found ?? unknown;
	}
	async idOfSlug(slug) {
		for (let isFresh of [!1, !0]) {
			isFresh && this.forget();
			for (let [id, known] of await this.#known()) if (known === slug) return id;
		}
	}
	async credentials() {
		return (await this.#owned()).map(({ name }) => name);
	}
	async credentialOf(id) {
		let find = async () => (await this.#owned()).find((one) => one.id === id), found = await find();
		if (found === void 0 && (this.#credentials = void 0, found = await find()), found === void 0) return `id ${id}`;
		let { name } = found;
		return (await this.#owned()).filter((one) => one.name === name).length === 1 ? name : `${name} (id ${id})`;
	}
	async idOfCredential(name) {
		let found = (await this.#owned()).filter((one) => one.name === name);
		return found.length === 1 ? found[0]?.id : void 0;
	}
	async payloadOf(schedule) {
		try {
			let { body } = await this.#client.read(scheduleRoute(schedule));
			return require_json.o(body) ? body.trigger_payload ?? null : void 0;
		} catch (error) {
			if (error instanceof require_errors.i && error.status === 404) return;
			throw error;
		}
	}
	#known() {
		return this.#workflows === void 0 && this.rows().catch(() => void 0), this.#workflows ?? Promise.resolve(new Map());
	}
	#owned() {
		let reading = this.#credentials ?? readPages(this.#client, ROUTES.credentials).then((rows) => rows.filter(require_json.o).map(({ id, name, credential_type }) => ({
			id: Number(id),
			name: `${credential_type}/${name}`
		})));
		return this.#credentials = reading, reading.catch(() => {
			this.#credentials = void 0;
		}), reading;
	}
};
// build/providers/pipelit/questions.js
const VALIDATE = "validation of ";
function validationOf(slug) {
	return `${VALIDATE}${slug}`;
}
function validatedIn(question) {
	return question.startsWith(VALIDATE) ? question.slice(14) : void 0;
}
const KEY = RegExp("^(\\S+) -> (\\S+)(?: \\[(llm|tool|output_parser|loop_body|loop_return|skill)\\])?(?: \\[if (.+)\\])?$", "u");
function readEdgeKey(key) {
	let [, source, target, label = "", value = ""] = KEY.exec(key) ?? [];
	return source === void 0 || target === void 0 ? void 0 : {
		source,
		target,
		label,
		value
	};
}
function edgeKey({ source, target, label, value }) {
	return `${source} -> ${target}${label === "" ? "" : ` [${label}]`}${value === "" ? "" : ` [if ${value}]`}`;
}
function keyOfEdge(edge) {
	return edgeKey({
		source: String(edge.source_node_id),
		target: String(edge.target_node_id),
		label: String(edge.edge_label ?? ""),
		value: String(edge.condition_value ?? "")
	});
}
function keyedEdges(edges) {
	let seen = new Map();
	return [...edges].sort((a, b) => Number(a.id) - Number(b.id)).map((edge) => {
		let key = keyOfEdge(edge), times = (seen.get(key) ?? 0) + 1;
		return seen.set(key, times), [times === 1 ? key : `${key} (${times})`, edge];
	});
}
// build/providers/pipelit/kinds/node-fields.js
const source$1 = SOURCE, setting = (doc, type) => ({
	type,
	doc: `${doc} Of an ai_model only.`,
	source: source$1,
	nullable: !0
}), data = (doc, isNullable) => ({
	type: "json",
	shape: "object",
	leaves: "whole",
	doc,
	source: source$1,
	...isNullable ? { nullable: !0 } : { initial: {} }
}), config = {
	type: "object",
	doc: "The settings of the node.",
	source: source$1,
	initial: {},
	fields: {
		system_prompt: {
			type: "text",
			doc: "The prompt, or the text of a reply.",
			source: source$1,
			blank: !0
		},
		extra_config: data("Settings that only the type of the node knows.", !1),
		llm_credential: {
			type: "text",
			doc: "Credential of the model, as `llm/NAME`. Of an ai_model only.",
			source: source$1,
			nullable: !0,
			blank: !0
		},
		model_name: {
			type: "text",
			doc: "The model. Of an ai_model only.",
			source: source$1,
			blank: !0
		},
		temperature: setting("Temperature.", "number"),
		max_tokens: setting("Maximum number of tokens in an answer.", "integer"),
		frequency_penalty: setting("Frequency penalty.", "number"),
		presence_penalty: setting("Presence penalty.", "number"),
		top_p: setting("Nucleus sampling.", "number"),
		timeout: setting("Seconds until a request is given up.", "integer"),
		max_retries: setting("Retries of a request.", "integer"),
		response_format: data("Form of the answer. Of an ai_model only.", !0),
		credential: {
			type: "text",
			doc: "Credential of a trigger, as `TYPE/NAME`.",
			source: source$1,
			nullable: !0,
			blank: !0
		},
		is_active: {
			type: "boolean",
			doc: "Whether a trigger listens.",
			source: source$1,
			initial: !0
		},
		priority: {
			type: "integer",
			doc: "Priority of a trigger.",
			source: source$1,
			initial: 0
		},
		trigger_config: data("Settings of a trigger.", !1)
	}
}, node = {
	type: "object",
	doc: "A node.",
	source: source$1,
	fields: {
		component_type: {
			type: "text",
			doc: "The type of the node. Another type makes the node, and its edges, anew.",
			source: source$1,
			required: !0,
			minLength: 1
		},
		label: {
			type: "text",
			doc: "What the editor shows.",
			source: source$1,
			blank: !0
		},
		is_entry_point: {
			type: "boolean",
			doc: "Whether execution begins here.",
			source: source$1,
			initial: !1
		},
		interrupt_before: {
			type: "boolean",
			doc: "Whether execution waits before it. Always true of a human_confirmation.",
			source: source$1,
			initial: !1,
			forced: ({ component_type }) => component_type === "human_confirmation" || void 0
		},
		interrupt_after: {
			type: "boolean",
			doc: "Whether execution waits after it.",
			source: source$1,
			initial: !1
		},
		subworkflow: {
			type: "id",
			id: "string",
			kind: "workflows",
			doc: "The workflow that it runs.",
			source: source$1,
			nullable: !0
		},
		code_block_id: {
			type: "integer",
			doc: "Number of a code block on the server.",
			source: source$1,
			nullable: !0
		},
		running: {
			type: "boolean",
			doc: "Whether the schedule of a trigger_schedule runs.",
			source: source$1,
			initial: !1
		},
		outdated: {
			type: "boolean",
			doc: "Never written. True: the schedule runs with settings that the node does not have any more.",
			source: source$1,
			initial: !1,
			passing: !0
		},
		config
	}
}, edge = {
	type: "object",
	doc: "An edge.",
	source: source$1,
	fields: {
		type: {
			type: "text",
			doc: "direct, or conditional: taken where a switch gives the value of its key.",
			source: source$1,
			values: ["direct", "conditional"],
			initial: "direct"
		},
		priority: {
			type: "integer",
			doc: "Edges with a lower number come first.",
			source: source$1,
			initial: 0
		},
		condition_mapping: data("Values and the nodes they lead to.", !0),
		linked: {
			type: "boolean",
			doc: "Never written. False: the server lost the link that an llm edge stands for.",
			source: source$1,
			initial: !0,
			passing: !0
		}
	}
}, PLAIN_FIELDS = [
	"name",
	"description",
	"is_public",
	"is_default",
	"tags",
	"max_execution_seconds",
	"input_schema",
	"output_schema"
], SETTINGS = {
	system_prompt: "",
	extra_config: {},
	llm_credential: null,
	model_name: "",
	temperature: null,
	max_tokens: null,
	frequency_penalty: null,
	presence_penalty: null,
	top_p: null,
	timeout: null,
	max_retries: null,
	response_format: null,
	credential: null,
	is_active: !0,
	priority: 0,
	trigger_config: {}
}, NODE = {
	label: null,
	is_entry_point: !1,
	interrupt_before: !1,
	interrupt_after: !1,
	subworkflow: null,
	code_block_id: null,
	running: !1,
	outdated: !1
};
async function readSummary(row, names) {
	let handler = row.error_handler_workflow_id, out = {
		id: row.slug ?? null,
		slug: row.slug ?? null,
		is_active: row.is_active ?? null
	};
	for (let name of PLAIN_FIELDS) out[name] = row[name] ?? null;
	return out.error_handler = typeof handler == "number" ? await names.slugOf(handler) : null, typeof row.created_at == "string" && (out.created_at = `${row.created_at.replace(/Z$|[+-]\d\d:\d\d$/, "")}Z`), out;
}
async function readDetail(detail, names) {
	let [nodes, edges] = [listOf(detail.nodes), listOf(detail.edges)], out = await readSummary(detail, names), map = {}, positions = {};
	for (let node of [...nodes].sort(byText(({ node_id }) => String(node_id)))) {
		let id = String(node.node_id);
		map[id] = await readNode(node, names), positions[id] = {
			x: node.position_x ?? 0,
			y: node.position_y ?? 0
		};
	}
	return {
		...out,
		nodes: map,
		edges: readEdges(nodes, edges),
		positions,
		ended: endedSchedules(nodes)
	};
}
function endedSchedules(nodes) {
	return Object.fromEntries(nodes.flatMap(({ node_id, schedule_job: job }) => require_json.o(job) && endOf(job.status) !== void 0 ? [[String(node_id), job.status]] : []));
}
async function readNode(node, names) {
	let { llm_credential_id: model, credential_id: credential, ...rest } = require_json.o(node.config) ? node.config : {}, isScheduled = node.component_type === "trigger_schedule", settings = {
		...rest,
		llm_credential: typeof model == "number" ? await names.credentialOf(model) : null,
		credential: typeof credential == "number" ? await names.credentialOf(credential) : null,
		...isScheduled && require_json.o(node.schedule_job) ? { is_active: !0 } : {}
	}, own = {
		...node,
		label: node.label === "" ? null : node.label ?? null,
		subworkflow: typeof node.subworkflow_id == "number" ? await names.slugOf(node.subworkflow_id) : null,
		interrupt_before: node.component_type === "human_confirmation" ? !1 : node.interrupt_before ?? !1,
		running: isRunning(node),
		outdated: await isOutdated(node, names)
	}, config = saying(settings, SETTINGS);
	return {
		component_type: node.component_type ?? null,
		...saying(own, NODE),
		...Object.keys(config).length === 0 ? {} : { config }
	};
}
function saying(value, meant) {
	let out = {};
	for (let [name, none] of Object.entries(meant)) {
		let said = value[name] ?? none;
		require_json.s(said, none) || (out[name] = said);
	}
	return out;
}
const OF_SCHEDULE = {
	interval_seconds: 300,
	total_repeats: 0,
	max_retries: 3,
	timeout_seconds: 600,
	trigger_payload: null
};
function isRunning({ schedule_job: job }) {
	return require_json.o(job) && (job.status === "active" || job.status === "done");
}
async function isOutdated({ schedule_job: job, config }, names) {
	if (!require_json.o(job) || job.status !== "active" && job.status !== "done") return !1;
	let said = require_json.o(config) && require_json.o(config.extra_config) ? config.extra_config : {}, wanted = (name) => said[name] ?? OF_SCHEDULE[name], differs = (name) => {
		let number = wanted(name) === "" ? NaN : Number(wanted(name));
		return job[name] !== void 0 && !Number.isNaN(number) && number !== Number(job[name]);
	};
	if (job.status === "done") return differs("total_repeats");
	if (RUNNING_FIELDS.some((name) => name !== "trigger_payload" && differs(name))) return !0;
	let payload = typeof job.id == "string" ? await names.payloadOf(job.id) : void 0;
	return payload !== void 0 && !require_json.s(payload, wanted("trigger_payload"));
}
function readEdges(nodes, edges) {
	let lost = lostLinks(nodes, edges), found = keyedEdges(edges).map(([key, edge]) => [key, readEdge(edge, lost.has(Number(edge.id)))]);
	return Object.fromEntries(found.sort(byText(([key]) => key)));
}
function readEdge(edge, isLost) {
	return {
		...edge.edge_type === "conditional" ? { type: "conditional" } : {},
		...typeof edge.priority == "number" && edge.priority !== 0 ? { priority: edge.priority } : {},
		...require_json.o(edge.condition_mapping) ? { condition_mapping: edge.condition_mapping } : {},
		...isLost ? { linked: !1 } : {}
	};
}
function lostLinks(nodes, edges) {
	let links = new Map(nodes.map((node) => [String(node.node_id), require_json.o(node.config) ? node.config.llm_model_config_id : null])), models = edges.filter(({ edge_label }) => edge_label === "llm"), sources = new Map();
	for (let { source_node_id, target_node_id } of models) {
		let link = links.get(String(target_node_id)) ?? null;
		if (link === null) continue;
		let of = sources.get(link) ?? new Set();
		sources.set(link, of.add(String(source_node_id)));
	}
	let lost = models.filter(({ target_node_id }) => {
		let link = links.get(String(target_node_id));
		return link === void 0 ? !1 : link === null || (sources.get(link)?.size ?? 0) > 1;
	});
	return new Set(lost.map(({ id }) => Number(id)));
}
function listOf(value) {
	return Array.isArray(value) ? value.filter(require_json.o) : [];
}
function byText(of) {
	return (a, b) => {
		let [left, right] = [of(a), of(b)];
		return left < right ? -1 : +(left > right);
	};
}
// build/providers/pipelit/schedules.js
const FIELDS = [
	"name",
	"description",
	...RUNNING_FIELDS
];
var Schedules = class {
	#client;
	#names;
	constructor(client, names) {
		this.#client = client, this.#names = names;
	}
	async list() {
		let rows = await readPages(this.#client, ROUTES.schedules);
		return Promise.all(rows.filter((row) => !isOfNode(row)).map((row) => this.#row(row)));
	}
	async read(id) {
		let { body } = await this.#client.read(scheduleRoute(id));
		return require_json.o(body) ? this.#row(body) : void 0;
	}
	async create(wanted, how) {
		let id;
		try {
			let workflow = await this.#names.idOfSlug(String(wanted.workflow));
			if (workflow === void 0) return {
				state: "refused",
				status: 404,
				message: `the workflow ${String(wanted.workflow)} is not there`
			};
			let body = { workflow_id: workflow };
			typeof wanted.trigger_node == "string" && (body.trigger_node_id = wanted.trigger_node);
			for (let name of FIELDS) wanted[name] !== void 0 && (body[name] = wanted[name] ?? null);
			let made = await this.#send("POST", ROUTES.schedules, how, body);
			return typeof made?.id == "string" ? (id = made.id, wanted.enabled === !1 && await this.#send("POST", `${scheduleRoute(id)}pause/`, how), {
				state: "ok",
				answer: await this.read(id),
				serverTime: this.#client.serverTime
			}) : {
				state: "unknown",
				message: "the answer has no id"
			};
		} catch (error) {
			let failure = writeFailure(error);
			return id === void 0 ? failure : {
				state: "partial",
				id,
				message: failure.message
			};
		}
	}
	async update(id, wanted, how) {
		let hasWritten = !1;
		try {
			let { body } = await this.#client.read(scheduleRoute(id)), now = require_json.o(body) ? body : {}, change = {};
			for (let name of FIELDS) wanted[name] !== void 0 && !require_json.s(wanted[name] ?? null, now[name] ?? null) && (change[name] = wanted[name] ?? null);
			let isSwitched = typeof wanted.enabled == "boolean" && wanted.enabled !== isEnabled(now), end = endOf(now.status);
			return end !== void 0 && (isSwitched || RUNNING_FIELDS.some((name) => change[name] !== void 0)) ? {
				state: "refused",
				status: 409,
				message: `it ${end} (${String(now.status)}), and never runs again`
			} : (Object.keys(change).length > 0 && (await this.#send("PATCH", scheduleRoute(id), how, change), hasWritten = !0), isSwitched && (await this.#send("POST", `${scheduleRoute(id)}${wanted.enabled ? "resume" : "pause"}/`, how), hasWritten = !0), {
				state: "ok",
				answer: await this.read(id),
				serverTime: this.#client.serverTime
			});
		} catch (error) {
			let failure = writeFailure(error);
			return hasWritten ? {
				state: "partial",
				id,
				message: failure.message
			} : failure;
		}
	}
	async remove(id, how) {
		try {
			return await this.#send("DELETE", scheduleRoute(id), how), {
				state: "ok",
				answer: void 0,
				serverTime: this.#client.serverTime
			};
		} catch (error) {
			return writeFailure(error);
		}
	}
	async #row(row) {
		let { id = null, created_at, workflow_id, trigger_node_id = null } = row, out = {
			id,
			workflow: typeof workflow_id == "number" ? await this.#names.slugOf(workflow_id) : null,
			trigger_node: trigger_node_id,
			enabled: isEnabled(row),
			status: row.status ?? null
		};
		for (let name of FIELDS) out[name] = row[name] ?? null;
		return typeof created_at == "string" && (out.created_at = `${created_at.replace(/Z$|[+-]\d\d:\d\d$/, "")}Z`), out;
	}
	async #send(method, path, how, body) {
		let { guard } = how, answer = await this.#client.write(method, path, {
			...body === void 0 ? {} : { body },
			...guard === void 0 ? {} : { guard }
		});
		return how.goesOn?.(), require_json.o(answer.body) ? answer.body : void 0;
	}
};
function isOfNode({ name, trigger_node_id }) {
	return typeof trigger_node_id == "string" && name === nameOfNode(trigger_node_id);
}
function isEnabled({ status }) {
	return status === "active" || status === "done";
}
// build/providers/pipelit/kinds/check.js
const WORKFLOW_CODES = {
	slug: require_codes.r("PS2701", "The slug of a workflow, or the id of a node, contains a character that is not allowed."),
	edgeKey: require_codes.r("PS2702", "An edge is not called `a -> b`, ` [label]`, ` [if value]`."),
	unknownNode: require_codes.r("PS2703", "An edge or a position names a node that the workflow does not have."),
	modelEdge: require_codes.r("PS2704", "An `llm` edge comes from something other than an ai_model."),
	twoModels: require_codes.r("PS2705", "A node has more than one model."),
	condition: require_codes.r("PS2706", "A conditional edge has no value, or does not come from a switch."),
	unknownField: require_codes.r("PS2707", "A node or an edge has an unknown field, which the server would ignore."),
	notOfType: require_codes.r("PS2708", "A node has a field that nodes of its type do not have."),
	credential: require_codes.r("PS2709", "A credential is not written as TYPE/NAME."),
	notWritten: require_codes.r("PS2710", "A field is read-only.")
}, SLUG = /^[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$/, NODE_ID = /^[A-Za-z0-9_][A-Za-z0-9_.-]*$/, CREDENTIAL = /^(?:git|llm|gateway|tool)\/./, MODEL_ONLY = new Set([
	"llm_credential",
	"model_name",
	"temperature",
	"max_tokens",
	"frequency_penalty",
	"presence_penalty",
	"top_p",
	"timeout",
	"max_retries",
	"response_format"
]), TRIGGER_ONLY = new Set([
	"credential",
	"is_active",
	"priority",
	"trigger_config"
]);
function checkWorkflow(value, report) {
	let { slug } = value;
	typeof slug == "string" && slug !== "" && !SLUG.test(slug) && report({
		path: ["slug"],
		...require_codes.t(WORKFLOW_CODES.slug),
		message: `The slug ${JSON.stringify(slug)} may contain only lowercase letters, digits and hyphens, with a letter or digit at both ends.`,
		remedy: "Choose another name."
	});
	let nodes = require_errors._(value.nodes) ? value.nodes : {};
	for (let [id, one] of Object.entries(nodes)) checkNode(id, one, report);
	for (let [id, place] of Object.entries(require_errors._(value.positions) ? value.positions : {})) Object.hasOwn(nodes, id) || require_errors._(place) && Object.keys(place).length === 0 || report({
		path: ["positions", id],
		...require_codes.t(WORKFLOW_CODES.unknownNode),
		message: `The workflow has no node ${JSON.stringify(id)}.`,
		remedy: "Add the node, or remove the position."
	});
	require_errors._(value.edges) && checkEdges(value.edges, nodes, report);
}
function checkNode(id, value, report) {
	let path = ["nodes", id];
	if (NODE_ID.test(id) || report({
		path,
		...require_codes.t(WORKFLOW_CODES.slug),
		message: `The node id ${JSON.stringify(id)} may contain only letters, digits, _, . and -, and begins with a letter, digit or _.`,
		remedy: "Choose another name."
	}), !require_errors._(value)) return;
	unknownFields(value, node.fields, path, report);
	let type = value.component_type, settings = require_errors._(value.config) ? value.config : {}, { config } = node.fields;
	if (config?.type === "object" && unknownFields(settings, config.fields, [...path, "config"], report), typeof type != "string") return;
	let wrong = (name, at, why) => report({
		path: [...path, ...at],
		...require_codes.t(WORKFLOW_CODES.notOfType),
		message: `The server ignores ${name} of a node of type ${type}${why}.`,
		remedy: "Remove it."
	});
	type === "human_confirmation" && value.interrupt_before === !1 && wrong("interrupt_before: false", ["interrupt_before"], ", which always waits"), value.outdated === !0 && report({
		path: [...path, "outdated"],
		...require_codes.t(WORKFLOW_CODES.notWritten),
		message: "outdated is read-only: the schedule runs with former settings of the node.",
		remedy: "Remove outdated, and apply: the schedule is started with the settings of the node."
	}), type !== "trigger_schedule" && value.running !== void 0 && value.running !== null && wrong("running", ["running"], ""), type === "trigger_schedule" && typeof value.running == "boolean" && settings.is_active !== void 0 && wrong("is_active", ["config", "is_active"], " with running, which says the same");
	for (let [name, member] of Object.entries(settings)) {
		if (isEmpty(name, member)) continue;
		let isOf = (set, has) => set.has(name) && !has;
		isOf(MODEL_ONLY, type === "ai_model") || isOf(TRIGGER_ONLY, type.startsWith("trigger_")) ? wrong(name, ["config", name], "") : (name === "llm_credential" || name === "credential") && typeof member == "string" && checkCredential(name, member, [
			...path,
			"config",
			name
		], report);
	}
}
function isEmpty(name, value) {
	return value === null || value === "" || name === "is_active" && value === !0 || value === 0 || require_errors._(value) && Object.keys(value).length === 0;
}
function checkCredential(name, value, path, report) {
	let isRight = name !== "llm_credential" || value.startsWith("llm/");
	CREDENTIAL.test(value) && isRight || report({
		path,
		...require_codes.t(WORKFLOW_CODES.credential),
		message: `${JSON.stringify(value)} is not the type and name of a credential.`,
		remedy: name === "llm_credential" ? "Write llm/ and its name, as in the editor." : "Write git/, llm/, gateway/ or tool/, and its name as in the editor."
	});
}
function unknownFields(value, fields, path, report) {
	for (let name of Object.keys(value)) Object.hasOwn(fields, name) || report({
		path: [...path, name],
		...require_codes.t(WORKFLOW_CODES.unknownField),
		message: `${name} is not a field of ${path.at(-1) === "config" ? "the settings of a node" : `a member of ${path[0]}`}.`,
		remedy: `Known fields: ${Object.keys(fields).join(", ")}.`
	});
}
function checkEdges(edges, nodes, report) {
	let models = new Map();
	for (let [key, value] of Object.entries(edges)) {
		let path = ["edges", key], parts = readEdgeKey(key);
		if (parts === void 0) {
			report({
				path,
				...require_codes.t(WORKFLOW_CODES.edgeKey),
				message: `${JSON.stringify(key)} is not the key of an edge.`,
				remedy: "Write a -> b, then [llm] or another label, then [if value]."
			});
			continue;
		}
		let { source, target, label, value: condition } = parts, of = require_errors._(value) ? value : {};
		unknownFields(of, edge.fields, path, report), of.linked !== void 0 && of.linked !== null && of.linked !== !0 && report({
			path: [...path, "linked"],
			...require_codes.t(WORKFLOW_CODES.notWritten),
			message: "linked is read-only: the server lost the model of this node.",
			remedy: "Remove linked, and apply: the edge is made again."
		});
		let isConditional = of.type === "conditional";
		for (let end of [source, target]) Object.hasOwn(nodes, end) || end === target && isConditional && end === "__end__" || report({
			path,
			...require_codes.t(WORKFLOW_CODES.unknownNode),
			message: `The workflow has no node ${JSON.stringify(end)}.`,
			remedy: "Add the node, or remove the edge."
		});
		let type = typeOf(nodes, source);
		if (isConditional && (condition === "" || type !== void 0 && type !== "switch") && report({
			path,
			...require_codes.t(WORKFLOW_CODES.condition),
			message: condition === "" ? "The edge has no value." : `The edge comes from a node of type ${type}, not a switch.`,
			remedy: condition === "" ? "Write [if value] at the end of its key." : "Remove type: conditional."
		}), label !== "llm") continue;
		type !== void 0 && type !== "ai_model" && report({
			path,
			...require_codes.t(WORKFLOW_CODES.modelEdge),
			message: `${source} is a node of type ${type}, so it cannot be the model of ${target}.`,
			remedy: "Let the edge come from an ai_model."
		});
		let first = models.get(target);
		first !== void 0 && report({
			path,
			...require_codes.t(WORKFLOW_CODES.twoModels),
			message: `${target} has the model ${first} already.`,
			remedy: "Keep one of the two edges."
		}), models.set(target, source);
	}
}
function typeOf(nodes, id) {
	let found = Object.hasOwn(nodes, id) ? nodes[id] : void 0, type = require_errors._(found) ? found.component_type : void 0;
	return typeof type == "string" ? type : void 0;
}
// build/providers/pipelit/kinds/online.js
const ONLINE_CODES = {
	nodeType: require_codes.r("PS4701", "The server has no nodes of this type."),
	noCredential: require_codes.r("PS4702", "The server has no credential of this type and name, or several."),
	noWorkflow: require_codes.r("PS4703", "A workflow refers to one that the server does not have."),
	connection: require_codes.r("PS4704", "A node takes no edge of this label, or lacks the model that its type needs.")
}, NEEDS = {
	llm: "requires_model",
	tool: "requires_tools",
	output_parser: "requires_output_parser",
	skill: "requires_skills"
};
function checkOnline(value, view, report, id) {
	let types = view.raw("node types"), nodes = require_errors._(value.nodes) ? value.nodes : {}, wanted = Object.entries(nodes).flatMap(([id, node]) => require_errors._(node) ? [{
		id,
		node
	}] : []);
	require_json.o(types) && checkTypes(types, wanted, value, report), checkCredentials(wanted, view, report), id !== null && checkSchedules(wanted, id, view, report);
	let references = [{
		path: ["error_handler"],
		slug: value.error_handler
	}, ...wanted.map(({ id, node }) => ({
		path: [
			"nodes",
			id,
			"subworkflow"
		],
		slug: node.subworkflow
	}))];
	for (let { path, slug } of references) {
		if (typeof slug != "string") continue;
		let all = view.raw("workflows");
		Array.isArray(all) && !all.includes(slug) && report({
			path,
			...require_codes.t(ONLINE_CODES.noWorkflow),
			message: `The server has no workflow ${JSON.stringify(slug)}.`,
			remedy: `For one of the files, write {$ref: workflows/${slug}}.`
		});
	}
}
function checkSchedules(nodes, slug, view, report) {
	let scheduled = nodes.filter(({ node }) => node.component_type === "trigger_schedule");
	if (scheduled.length === 0) return;
	let ended = view.object("workflows", slug, "ended")?.ended;
	for (let { id, node } of scheduled) {
		let status = require_json.o(ended) && Object.hasOwn(ended, id) ? ended[id] : void 0;
		node.running !== !0 && status === "done" && report({
			path: ["nodes", id],
			...require_codes.t(SCHEDULE_ONLINE_CODES.ended),
			message: `The schedule of ${id} has run as often as it was to (done), so it cannot be paused.`,
			remedy: "Write running: true, or stop it in the editor."
		});
	}
}
function checkTypes(types, nodes, { edges }, report) {
	let keys = require_errors._(edges) ? Object.keys(edges) : [], typeOf = (id) => nodes.find((one) => one.id === id)?.node.component_type, needs = (type, need) => {
		let known = typeof type == "string" && Object.hasOwn(types, type) ? types[type] : void 0;
		return require_json.o(known) && need !== void 0 ? known[need] === !0 : void 0;
	}, withModel = new Set();
	for (let key of keys) {
		let { target = "", label = "" } = readEdgeKey(key) ?? {};
		label === "llm" && withModel.add(target), Object.hasOwn(NEEDS, label) && needs(typeOf(target), NEEDS[label]) === !1 && report({
			path: ["edges", key],
			...require_codes.t(ONLINE_CODES.connection),
			message: `${target} is a node of type ${typeOf(target)}, which takes no ${label} edge.`,
			remedy: "Remove the edge."
		});
	}
	for (let { id, node } of nodes) {
		let type = node.component_type;
		typeof type == "string" && (Object.hasOwn(types, type) ? needs(type, "requires_model") === !0 && !withModel.has(id) && report({
			path: ["nodes", id],
			...require_codes.t(ONLINE_CODES.connection),
			message: `${id} is a node of type ${type}, which needs a model.`,
			remedy: `Add an edge MODEL -> ${id} [llm].`
		}) : report({
			path: [
				"nodes",
				id,
				"component_type"
			],
			...require_codes.t(ONLINE_CODES.nodeType),
			message: `The server has no nodes of type ${JSON.stringify(type)}.`,
			remedy: `Known types: ${Object.keys(types).sort().join(", ")}.`
		}));
	}
}
function checkCredentials(nodes, view, report) {
	for (let { id, node } of nodes) {
		let settings = require_errors._(node.config) ? node.config : {};
		for (let name of ["llm_credential", "credential"]) {
			let wanted = settings[name];
			if (typeof wanted != "string" || wanted === "") continue;
			let known = view.raw("credentials");
			if (!Array.isArray(known)) return;
			let found = known.filter((one) => one === wanted).length;
			found !== 1 && report({
				path: [
					"nodes",
					id,
					"config",
					name
				],
				...require_codes.t(ONLINE_CODES.noCredential),
				message: found === 0 ? `The server has no credential ${wanted} that the key can see.` : `The server has ${found} credentials ${wanted}.`,
				remedy: found === 0 ? `${similar(wanted, known)}Create it in the editor; pipelines-sync never creates one.` : "Give all but one of them another name in the editor."
			});
		}
	}
}
function similar(wanted, known) {
	let left = new Set(known.filter((name) => typeof name == "string")), found = [];
	for (let near = require_index.T(wanted, left, 3); near !== void 0 && found.length < 3;) found.push(near), left.delete(near), near = require_index.T(wanted, left, 3);
	return found.length === 0 ? "" : `Did you mean ${found.join(" or ")}? `;
}
// build/providers/pipelit/kinds/valid.js
const VALID_CODES = {
	invalid: require_codes.r("PS4711", "The server finds an active workflow invalid that is as the files want it."),
	inactive: require_codes.l("PS4712", "The server finds an inactive workflow invalid that is as the files want it.")
};
function checkValid(value, slug, view, report) {
	let problem = view.raw(validationOf(String(slug)));
	if (typeof problem != "string") return;
	let message = `${problem.charAt(0).toUpperCase()}${problem.slice(1)}.`;
	value.is_active === !1 ? report({
		path: ["slug"],
		...require_codes.t(VALID_CODES.inactive),
		message,
		remedy: "Correct the workflow before it is activated."
	}) : report({
		path: ["slug"],
		...require_codes.t(VALID_CODES.invalid),
		message,
		remedy: "Correct the workflow, or write is_active: false"
	});
}
// build/providers/pipelit/kinds/workflows.js
const source = SOURCE, workflows = {
	...SERVER,
	name: "workflows",
	singular: "workflow",
	doc: "A workflow with all of its nodes and edges. Its delete takes its runs and schedules along.",
	source,
	after: [],
	key: ["slug"],
	nameField: "slug",
	unique: !0,
	composite: !0,
	fields: {
		type: "object",
		doc: "A workflow.",
		source,
		fields: {
			slug: {
				type: "text",
				doc: "Its id, and its address in the editor: small letters, digits and hyphens.",
				source,
				required: !0,
				minLength: 1,
				maxLength: 100,
				role: "immutable"
			},
			name: {
				type: "text",
				doc: "Its name.",
				source,
				required: !0,
				minLength: 1
			},
			description: {
				type: "text",
				doc: "What it is for.",
				source,
				blank: !0
			},
			is_active: {
				type: "boolean",
				doc: "Whether it may be executed. New workflows are created inactive, and activated once they are whole.",
				source,
				required: !0,
				initial: !1
			},
			is_public: {
				type: "boolean",
				doc: "Whether others may run it.",
				source
			},
			is_default: {
				type: "boolean",
				doc: "Whether it is the default.",
				source
			},
			tags: {
				type: "list",
				order: "set",
				blank: !0,
				doc: "Tags.",
				source,
				item: {
					type: "text",
					doc: "A tag.",
					source
				}
			},
			error_handler: {
				type: "id",
				id: "string",
				kind: "workflows",
				doc: "The workflow that runs when this one fails.",
				source,
				nullable: !0
			},
			max_execution_seconds: {
				type: "integer",
				minimum: 1,
				doc: "Longest run, in seconds.",
				source
			},
			input_schema: {
				type: "json",
				shape: "object",
				leaves: "whole",
				nullable: !0,
				doc: "JSON Schema of its input.",
				source
			},
			output_schema: {
				type: "json",
				shape: "object",
				leaves: "whole",
				nullable: !0,
				doc: "JSON Schema of its output.",
				source
			},
			nodes: {
				type: "map",
				complete: !0,
				required: !0,
				doc: "Nodes by id; what is not named is not there.",
				source,
				value: node,
				vanishes: isRetyped
			},
			edges: {
				type: "map",
				complete: !0,
				required: !0,
				doc: "Edges, called `a -> b`, with ` [label]` and ` [if value]` where they have these. `{}` is a member.",
				source,
				value: edge,
				vanishes: (key, from, to) => {
					let { source: first = "", target = "", label } = readEdgeKey(key) ?? {};
					return label === "llm" || isRetyped(first, from, to) || isRetyped(target, from, to) || memberOf(from.edges, key).type !== memberOf(to.edges, key).type;
				}
			},
			positions: {
				type: "map",
				doc: "Where the editor shows nodes; those that are not named are left where they are.",
				source,
				value: {
					type: "object",
					doc: "A place.",
					source,
					fields: {
						x: {
							type: "integer",
							doc: "From the left.",
							source
						},
						y: {
							type: "integer",
							doc: "From the top.",
							source
						}
					}
				}
			}
		}
	},
	cautions,
	parts: {
		plural: "nodes and edges",
		removed: removedParts
	},
	validator: () => validatorOf("workflows"),
	check: checkWorkflow,
	codes: Object.values(WORKFLOW_CODES),
	online: checkOnline,
	onlineCodes: [...Object.values(ONLINE_CODES), ...Object.values(VALID_CODES)],
	kept: checkValid
};
function cautions({ action, live, leaves }) {
	return action === "delete" ? ["Its runs and schedules are deleted with it, and nothing brings them back."] : leaves.some(({ path }) => path === "nodes" || path === "edges") && live.is_active === !0 ? ["It is active: each request of the change is live at once, so a run may see it half changed."] : [];
}
function removedParts(leaves) {
	return leaves.reduce((sum, { path, before, after }) => path !== "nodes" && path !== "edges" || !require_json.o(before) ? sum : sum + Object.keys(before).filter((name) => !require_json.o(after) || !Object.hasOwn(after, name)).length, 0);
}
function isRetyped(id, from, to) {
	let [old, wanted] = [memberOf(from.nodes, id), memberOf(to.nodes, id)];
	return old.component_type !== wanted.component_type;
}
function memberOf(map, name) {
	let member = require_json.o(map) && Object.hasOwn(map, name) ? map[name] : void 0;
	return require_json.o(member) ? member : {};
}
// build/providers/pipelit/aim.js
const LEAVES = [...Object.keys(NODE), ...Object.keys(SETTINGS).map((name) => `config.${name}`)];
var Aim = class {
	#wanted;
	fields = new Map();
	nodes = new Map();
	edges = new Map();
	positions = new Map();
	#relinked = new Set();
	constructor(before, wanted) {
		this.#wanted = {
			...wanted,
			nodes: Object.fromEntries([...membersOf(wanted.nodes ?? before.nodes)].map(([id, one]) => [id, sayNode(one)])),
			edges: Object.fromEntries([...membersOf(wanted.edges ?? before.edges)].map(([key, one]) => [key, sayEdge(one)]))
		};
		for (let name of [
			...PLAIN_FIELDS,
			"error_handler",
			"is_active"
		]) {
			let value = wanted[name];
			value !== void 0 && !isSameField(name, value ?? null, before[name] ?? null) && this.fields.set(name, value ?? null);
		}
		this.#aimNodes(membersOf(before.nodes)), this.#aimEdges(membersOf(before.edges));
		let were = membersOf(before.positions);
		for (let [id, to] of membersOf(wanted.positions)) {
			let from = were.get(id);
			this.nodes.get(id)?.isAnew !== !0 && require_json.s(from ?? null, to) || this.positions.set(id, {
				from,
				to
			});
		}
	}
	#aimNodes(before) {
		let wanted = membersOf(this.#wanted.nodes);
		for (let id of new Set([...before.keys(), ...wanted.keys()])) {
			let [from, to] = [before.get(id), wanted.get(id)], isAnew = from !== void 0 && to !== void 0 && from.component_type !== to.component_type, isNew = isAnew || from === void 0 || to === void 0, [old, next] = [from, to].map(formOf), changed = LEAVES.filter((leaf) => isNew || !require_json.s(leafOf(old, leaf), leafOf(next, leaf)));
			changed.length > 0 && this.nodes.set(id, {
				to,
				isAnew,
				leaves: new Set(changed)
			});
		}
	}
	#aimEdges(before) {
		let wanted = membersOf(this.#wanted.edges), keys = [...new Set([...wanted.keys(), ...before.keys()])], aimed = new Set(keys.filter((key) => {
			let [from, to] = [before.get(key), wanted.get(key)];
			return !(from !== void 0 && to !== void 0 && require_json.s(sayEdge(from), to)) || this.#isOfRemoved(key);
		}));
		for (let key of aimed) endsOf(key).label === "llm" && this.#relinked.add(endsOf(key).target);
		for (let key of keys) (aimed.has(key) || this.#isRelinked(key)) && this.edges.set(key, wanted.get(key));
	}
	#isOfRemoved(key) {
		let { source, target } = endsOf(key);
		return [source, target].some((id) => {
			let aim = this.nodes.get(id);
			return aim !== void 0 && (aim.isAnew || aim.to === void 0);
		});
	}
	#isRelinked(key) {
		let { target, label } = endsOf(key);
		return label === "llm" && this.#relinked.has(target);
	}
	movedSince(last, now) {
		for (let [name, to] of this.fields) {
			let live = now[name] ?? null;
			if (!isSameField(name, live, last[name] ?? null) && !isSameField(name, live, to)) return name;
		}
		for (let id of this.nodes.keys()) if (!this.#isMine("nodes", id, last, now)) return `node ${id}`;
		let others = [...membersOf(now.edges).keys()].filter((key) => this.#isOfRemoved(key) || this.#isRelinked(key));
		for (let key of new Set([...this.edges.keys(), ...others])) if (!this.#isMine("edges", key, last, now)) return `edge ${key}`;
	}
	#isMine(name, key, last, now) {
		let field = workflows.fields.fields[name], only = (one) => {
			let member = membersOf(one[name]).get(key);
			return member === void 0 ? {} : { [key]: member };
		}, wanted = this.#wanted, [from, to, live] = [
			last,
			wanted,
			now
		].map((one) => field === void 0 ? only(one) : require_index.x(field, only(one)));
		return require_json.s(live ?? null, from ?? null) || require_json.s(live ?? null, to ?? null) ? !0 : require_index.b(field, from ?? null, to ?? null, live ?? null, {
			from: () => last,
			to: () => wanted
		});
	}
};
function differenceOf(one, other) {
	return Object.keys(workflows.fields.fields).find((name) => name !== "positions" && !require_json.s(one[name] ?? null, other[name] ?? null));
}
function leafOf(of, leaf) {
	let name = leaf.replace(/^config\./, "");
	return name === leaf ? of?.[name] ?? NODE[name] ?? null : (require_json.o(of?.config) ? of.config : {})[name] ?? SETTINGS[name] ?? null;
}
function membersOf(map) {
	let entries = require_json.o(map) ? Object.entries(map) : [];
	return new Map(entries.map(([name, value]) => [name, require_json.o(value) ? value : {}]));
}
function sayNode(value) {
	let said = require_json.o(value.config) ? value.config : {}, named = (name) => said[name] === "" ? null : said[name] ?? null, config = saying({
		...said,
		llm_credential: named("llm_credential"),
		credential: named("credential")
	}, SETTINGS);
	return {
		component_type: value.component_type ?? null,
		...saying({
			...value,
			label: value.label === "" ? null : value.label ?? null
		}, NODE),
		...Object.keys(config).length === 0 ? {} : { config }
	};
}
function formOf(value) {
	let form = value === void 0 ? void 0 : require_index.x(node, value);
	return require_json.o(form) ? form : void 0;
}
function sayEdge(edge) {
	return saying(edge, {
		type: "direct",
		priority: 0,
		condition_mapping: null,
		linked: !0
	});
}
function endsOf(key) {
	let known = readEdgeKey(key);
	if (known !== void 0) return known;
	let [, source = "", target = "", label = ""] = /^(\S+) -> (\S+)(?: \[([^\]]*)\])?/u.exec(key) ?? [];
	return {
		source,
		target,
		label
	};
}
function isSameField(name, one, other) {
	let field = workflows.fields.fields[name], form = (value) => field === void 0 ? value : require_index.x(field, value) ?? null;
	return require_json.s(form(one), form(other));
}
// build/providers/pipelit/bodies.js
function positionOf(place, there) {
	if (place === void 0) return {};
	let { from, to } = place, isAt = (name) => there?.[`position_${name}`] === (from?.[name] ?? 0);
	return there !== void 0 && !(isAt("x") && isAt("y")) ? {} : {
		...typeof to.x == "number" ? { position_x: to.x } : {},
		...typeof to.y == "number" ? { position_y: to.y } : {}
	};
}
function edgeValue(edge) {
	return {
		priority: edge.priority ?? 0,
		condition_mapping: edge.condition_mapping ?? null
	};
}
function edgeBody({ source, target, label, value }, edge) {
	return {
		source_node_id: source,
		target_node_id: target,
		edge_type: edge.type ?? "direct",
		edge_label: label,
		condition_value: value,
		...edgeValue(edge)
	};
}
function isSameEdge(there, wanted) {
	return require_json.s(edgeValue(there), edgeValue(wanted));
}
function nodeDifference(wanted, now) {
	let { config, ...fields } = wanted, change = {};
	for (let [name, value] of Object.entries(fields)) require_json.s(value ?? null, now[name] ?? null) || (change[name] = value ?? null);
	let settings = require_json.o(now.config) ? now.config : {}, changed = {};
	for (let [name, value] of Object.entries(require_json.o(config) ? config : {})) require_json.s(value ?? null, settings[name] ?? null) || (changed[name] = value ?? null);
	return Object.keys(changed).length > 0 && (change.config = changed), Object.keys(change).length === 0 ? void 0 : change;
}
function namesIn({ config, ...fields }) {
	return [...Object.keys(fields), ...require_json.o(config) ? Object.keys(config) : []];
}
var Stopped = class extends Error {
	status;
	constructor(message, status = 422) {
		super(message), this.status = status;
	}
}, Moved = class extends Stopped {}, Aged = class extends Error {}, WorkflowWriter = class {
	#client;
	#names;
	#how;
	#hasWritten = !1;
	#readAt = 0;
	#isAged = !1;
	#waits = 0;
	constructor(client, names, how) {
		this.#client = client, this.#names = names, this.#how = how;
	}
	async create(body) {
		let slug = String(body.slug), first = {
			slug,
			is_active: !1
		};
		for (let name of PLAIN_FIELDS) body[name] !== void 0 && (first[name] = body[name] ?? null);
		try {
			if (await this.#read(slug) !== void 0) return {
				state: "refused",
				status: 409,
				message: `the slug ${slug} is taken`,
				taken: !0
			};
			let before = new Set(await this.#names.slugs()), made = await this.#post(slug, first, before);
			if (made.state !== "made") return made;
			if (this.#readAt = this.#client.clock.now(), made.slug !== slug) return await this.#undo(slug, made.slug);
		} catch (error) {
			return writeFailure(error);
		}
		return this.#names.forget(), this.#hasWritten = !0, this.#bring(slug, body, void 0);
	}
	async #post(slug, body, before) {
		let problem;
		try {
			for (let sends = 1; sends <= 2; sends += 1) try {
				let answer = await this.#send("POST", ROUTES.workflows, body);
				return {
					state: "made",
					slug: String(answer?.slug ?? slug)
				};
			} catch (error) {
				if (!(error instanceof require_errors.u)) throw error;
				problem = writeFailure(error).message;
				let found = await this.#read(slug);
				if (found !== void 0 && isAsSent(found, body)) return {
					state: "made",
					slug
				};
				if (found !== void 0) return {
					state: "unknown",
					message: `${problem}; ${slug} is there now, but not as it was sent`
				};
				let twins = (await this.#freshSlugs()).filter((one) => !before.has(one) && isTwinOf(one, slug));
				if (twins.length > 0) return {
					state: "unknown",
					message: this.#client.clean(`${problem}; ${twins.join(", ")} appeared meanwhile, perhaps by this request, and was left as it is`)
				};
				if (error.status !== 500) return {
					state: "unknown",
					message: `${problem}; it was not sent again, as the first request may still make ${slug}, or ${slug}-1 once there is a ${slug}`
				};
			}
		} catch (error) {
			if (problem === void 0) throw error;
			return {
				state: "unknown",
				message: `${problem}; after that: ${writeFailure(error).message}`
			};
		}
		return {
			state: "unknown",
			message: problem ?? ""
		};
	}
	async #undo(slug, twin) {
		let why = `the slug ${slug} is taken by a workflow that the key cannot see`;
		if (!isTwinOf(twin, slug)) return {
			state: "unknown",
			message: this.#client.clean(`the server answered with the slug ${twin}`)
		};
		try {
			await this.#send("DELETE", workflowRoute(twin));
		} catch (error) {
			return {
				state: "unknown",
				message: `${why}; the server made ${twin} instead, which could not be removed again (${error instanceof Aged ? error.message : writeFailure(error).message})`
			};
		}
		return {
			state: "refused",
			status: 409,
			message: `${why}; the server made ${twin} instead, which was removed again`
		};
	}
	async update(slug, wanted) {
		return this.#bring(slug, wanted, this.#how.before);
	}
	async #bring(slug, wanted, before) {
		try {
			return {
				state: "ok",
				answer: await this.#converge(slug, wanted, before),
				serverTime: this.#client.serverTime
			};
		} catch (error) {
			let failure = error instanceof Stopped ? this.#stopped(error) : writeFailure(error);
			return this.#hasWritten ? {
				state: "partial",
				id: slug,
				message: failure.message
			} : failure;
		}
	}
	#stopped(error) {
		let message = this.#client.clean(error.message);
		return error instanceof Moved ? {
			state: "not_sent",
			message,
			moved: !0
		} : {
			state: "refused",
			status: error.status,
			message
		};
	}
	async #converge(slug, wanted, before) {
		await this.#client.read(ROUTES.nodeTypes);
		let detail = await this.#need(slug), last = await readDetail(detail, this.#names), aim = new Aim(before ?? last, wanted), moved = before === void 0 ? void 0 : differenceOf(before, last);
		if (moved !== void 0) throw new Moved(`somebody changed ${moved} since it was read`);
		for (let left = 3;;) try {
			return await this.#pass(slug, aim, detail), await this.#checked(slug, aim);
		} catch (error) {
			if (!(error instanceof require_errors.u) && !(error instanceof Aged)) throw error;
			let why = error instanceof Aged ? "" : `${writeFailure(error).message}; `;
			error instanceof require_errors.u && (this.#hasWritten = !0), detail = await this.#need(slug);
			let now = await readDetail(detail, this.#names);
			if (error instanceof require_errors.u && (left = require_json.s(last, now) ? left - 1 : 3), left === 0) throw error;
			let moved = aim.movedSince(last, now);
			if (moved !== void 0) throw new Stopped(`${why}somebody changed ${moved} meanwhile, so nothing more was sent`);
			last = now;
		}
	}
	async #pass(slug, aim, detail) {
		let at = workflowRoute(slug), rows = new Map(listOf(detail.nodes).map((row) => [String(row.node_id), row])), edges = readKeys(aim), bodies = new Map();
		for (let [id, { to, leaves }] of aim.nodes) to !== void 0 && bodies.set(id, await this.#nodeBody(id, to, leaves));
		let fields = await this.#fields(aim, detail), isActive = aim.fields.get("is_active");
		isActive === !1 && detail.is_active !== !1 && await this.#send("PATCH", at, { is_active: !1 });
		let gone = new Set([...aim.nodes].flatMap(([id, { to }]) => {
			let row = rows.get(id);
			return row !== void 0 && row.component_type !== to?.component_type ? [id] : [];
		})), kept = await this.#removeEdges(at, detail, aim, gone);
		for (let id of gone) await this.#send("DELETE", `${at}nodes/${encodeURIComponent(id)}/`), rows.delete(id);
		for (let [id, body] of bodies) await this.#writeNode(at, id, String(aim.nodes.get(id)?.to?.component_type), body, {
			place: aim.positions.get(id),
			there: rows.get(id)
		});
		for (let [id, place] of aim.positions) {
			let there = rows.get(id);
			there !== void 0 && !bodies.has(id) && await this.#writeNode(at, id, "", {}, {
				place,
				there
			});
		}
		await this.#writeEdges(slug, edges, kept), Object.keys(fields).length > 0 && await this.#send("PATCH", at, fields), await this.#validate(at, isActive ?? detail.is_active ?? null), isActive === !0 && detail.is_active !== !0 && await this.#send("PATCH", at, { is_active: !0 }), await this.#runSchedules(slug, aim);
	}
	async #validate(at, isActive) {
		if (isActive === !1) return;
		let { body } = await this.#client.ask(`${at}validate/`, void 0);
		if (!require_json.o(body) || body.valid !== !0) throw new Stopped(invalidText(body));
	}
	async #removeEdges(at, detail, { edges }, gone) {
		let rows = listOf(detail.edges), lost = lostLinks(listOf(detail.nodes), rows), kept = new Map(), goes = [];
		for (let [key, edge] of keyedEdges(rows)) {
			let isOfGone = gone.has(String(edge.source_node_id)) || gone.has(String(edge.target_node_id));
			if (!isOfGone && !edges.has(key)) continue;
			let now = edges.get(key);
			isOfGone || now === void 0 || lost.has(Number(edge.id)) || (now.type ?? "direct") !== edge.edge_type || isModel(edge) && !isSameEdge(edge, now) ? goes.push(edge) : kept.set(key, edge);
		}
		let unlinked = new Set(goes.filter(isModel).map(({ target_node_id }) => target_node_id));
		for (let [key, edge] of kept) isModel(edge) && unlinked.has(edge.target_node_id) && (kept.delete(key), goes.push(edge));
		for (let { id } of goes) await this.#send("DELETE", `${at}edges/${id}/`);
		return kept;
	}
	async #writeNode(at, id, type, body, { place, there }) {
		let wanted = {
			...positionOf(place, there),
			...body
		}, difference = nodeDifference(wanted, there ?? await this.#send("POST", `${at}nodes/`, {
			node_id: id,
			component_type: type,
			...wanted
		}) ?? {});
		if (difference === void 0) return;
		let left = nodeDifference(wanted, await this.#send("PATCH", `${at}nodes/${encodeURIComponent(id)}/`, difference) ?? {});
		if (left !== void 0) throw new Stopped(`the server did not keep ${namesIn(left).join(", ")} of the node ${id}`);
	}
	async #nodeBody(id, node, leaves) {
		let type = String(node.component_type), out = {}, config = {};
		for (let leaf of leaves) {
			let name = leaf.replace(/^config\./, ""), value = leafOf(node, leaf);
			if (name === "llm_credential" || name === "credential") config[`${name}_id`] = value === null ? null : await this.#credential(String(value), id);
			else if (leaf === "config.is_active" && type === "trigger_schedule") continue;
			else name === leaf ? leaf === "subworkflow" ? out.subworkflow_id = value === null ? null : await this.#workflow(String(value), `the node ${id}`) : leaf === "interrupt_before" ? out[leaf] = type === "human_confirmation" || value : leaf !== "running" && leaf !== "outdated" && (out[leaf] = value) : config[name] = value;
		}
		return Object.keys(config).length === 0 ? out : {
			...out,
			config
		};
	}
	async #credential(name, node) {
		let id = await this.#names.idOfCredential(name);
		if (id === void 0) throw new Stopped(`the node ${node} needs the one credential ${name}, which is not there`);
		return id;
	}
	async #workflow(slug, of) {
		let id = await this.#names.idOfSlug(slug);
		if (id === void 0) throw new Stopped(`${of} refers to the workflow ${slug}, which is not there`);
		return id;
	}
	async #writeEdges(slug, wanted, kept) {
		let models = [];
		for (let [key, one] of wanted) {
			let there = kept.get(key);
			there === void 0 && one.parts.label === "llm" ? models.push(one) : there === void 0 ? await this.#makeEdge(slug, one) : isSameEdge(there, one.edge) || await this.#send("PATCH", `${workflowRoute(slug)}edges/${there.id}/`, edgeValue(one.edge));
		}
		for (let one of models) await this.#makeEdge(slug, one);
	}
	async #makeEdge(slug, { parts, edge }) {
		try {
			await this.#send("POST", `${workflowRoute(slug)}edges/`, edgeBody(parts, edge));
		} catch (error) {
			if (!(error instanceof require_errors.u) || error.status === 500) throw error;
			this.#hasWritten = !0;
			let key = edgeKey(parts);
			for (let look = 1; look <= 2; look += 1) {
				look > 1 && await this.#client.clock.sleep(2e3);
				let { edges } = await this.#need(slug);
				if (listOf(edges).some((one) => keyOfEdge(one) === key)) throw error;
			}
			throw new Stopped(`${writeFailure(error).message}; the edge ${key} was not there afterwards and was not sent again, as the first request may still make it`);
		}
	}
	async #fields(aim, detail) {
		let change = {};
		for (let [name, value] of aim.fields) {
			if (name === "is_active") continue;
			if (name !== "error_handler") {
				require_json.s(value, detail[name] ?? null) || (change[name] = value);
				continue;
			}
			let id = value === null ? null : await this.#workflow(String(value), "it");
			id !== (detail.error_handler_workflow_id ?? null) && (change.error_handler_workflow_id = id);
		}
		return change;
	}
	async #runSchedules(slug, { nodes }) {
		let scheduled = [...nodes].flatMap(([id, { to }]) => to?.component_type === "trigger_schedule" ? [{
			id,
			isWanted: to.running === !0
		}] : []);
		if (scheduled.length === 0) return;
		let now = membersOf((await readDetail(await this.#need(slug), this.#names)).nodes);
		for (let { id, isWanted } of scheduled) {
			let { running: isRunning = !1, outdated = !1 } = now.get(id) ?? {};
			if (isRunning === isWanted && !(isWanted && outdated === !0)) continue;
			let action = isWanted ? "start" : "pause";
			await this.#send("POST", `${workflowRoute(slug)}nodes/${encodeURIComponent(id)}/schedule/${action}/`);
		}
	}
	async #checked(slug, aim) {
		let at = workflowRoute(slug), keys = readKeys(aim);
		for (let isLast of [!1, !0]) {
			let detail = await this.#need(slug), lost = lostLinks(listOf(detail.nodes), listOf(detail.edges)), mine = listOf(detail.edges).filter((edge) => lost.has(Number(edge.id)) && keys.has(keyOfEdge(edge)));
			if (mine.length === 0 || isLast) return readDetail(detail, this.#names);
			for (let { id } of mine) await this.#send("DELETE", `${at}edges/${id}/`);
			let again = new Set(mine.map(keyOfEdge));
			await this.#writeEdges(slug, new Map([...keys].filter(([key]) => again.has(key))), new Map());
		}
		throw new Stopped("the models of its nodes cannot be linked");
	}
	async #read(slug) {
		try {
			let { body } = await this.#client.read(workflowRoute(slug));
			return require_json.o(body) ? body : void 0;
		} catch (error) {
			if (error instanceof require_errors.i && error.status === 404) return;
			throw error;
		}
	}
	async #need(slug) {
		let detail = await this.#read(slug);
		if (detail === void 0) throw new Stopped(`the workflow ${slug} is gone`, 404);
		return this.#readAt = this.#client.clock.now(), detail;
	}
	async #freshSlugs() {
		return this.#names.forget(), this.#names.slugs();
	}
	#guard() {
		if (!this.#hasWritten) return this.#how.guard?.() ?? null;
		let age = this.#client.clock.now() - this.#readAt;
		return age >= 0 && age <= 3e3 || this.#waits >= 3 ? null : (this.#isAged = !0, "the wait was so long that the workflow must be read again");
	}
	async #send(method, to, body) {
		this.#isAged = !1;
		let guard = () => this.#guard();
		try {
			let answer = await this.#client.write(method, to, body === void 0 ? { guard } : {
				body,
				guard
			});
			return this.#hasWritten = !0, this.#waits = 0, this.#how.goesOn?.(), require_json.o(answer.body) ? answer.body : void 0;
		} catch (error) {
			if (error instanceof require_errors.u && error.status === 500 && this.#client.renewConnections(), error instanceof require_errors.c && this.#isAged) throw this.#waits += 1, new Aged("the wait was too long");
			if (!(error instanceof require_errors.i) || error.status !== 404) throw error;
			if (method === "DELETE") return;
			let [, kind, id] = /\/(node|edge)s\/([^/]+)\/$/.exec(to) ?? [];
			throw kind === void 0 || id === void 0 ? error : new Moved(`somebody removed the ${kind} ${decodeURIComponent(id)} meanwhile`);
		}
	}
};
function readKeys({ edges }) {
	let out = new Map();
	for (let [key, edge] of edges) {
		if (edge === void 0) continue;
		let parts = readEdgeKey(key);
		if (parts === void 0) throw new Stopped(`no edge can be made of the key ${JSON.stringify(key)}, which is not a -> b, then [llm] or another label, then [if value]`);
		out.set(key, {
			parts,
			edge
		});
	}
	return out;
}
function isTwinOf(one, slug) {
	return one.startsWith(`${slug}-`) && /^\d+$/.test(one.slice(slug.length + 1));
}
function isAsSent(found, sent) {
	return listOf(found.nodes).length === 0 && listOf(found.edges).length === 0 && Object.entries(sent).every(([name, value]) => require_json.s(found[name] ?? null, value ?? null));
}
function isModel({ edge_label }) {
	return edge_label === "llm";
}
// build/providers/pipelit/platform.js
var PipelitPlatform = class {
	#client;
	#key;
	#names;
	#schedules;
	constructor(client, key) {
		this.#client = client, this.#key = key, this.#names = new Names(client), this.#schedules = new Schedules(client, this.#names);
	}
	serverTime() {
		let { serverTime } = this.#client;
		return serverTime === null ? null : new Date(serverTime).toISOString();
	}
	wordsOf(need) {
		if ("raw" in need) {
			let slug = validatedIn(need.raw);
			return slug === void 0 ? need.raw === "node types" ? `GET ${ROUTES.nodeTypes}` : need.raw : `POST ${ROUTES.workflows}${slug}/validate/`;
		}
		return `GET /api/v1/${need.kind.name}/${need.ask === "object" ? `${need.id}/` : ""}`;
	}
	async answer(need) {
		try {
			if ("raw" in need) return await this.#question(need.raw);
			if (need.kind === schedules) {
				if (need.ask === "list") return {
					state: "rows",
					rows: await this.#schedules.list()
				};
				let object = await this.#schedules.read(need.id);
				return object === void 0 ? { state: "missing" } : {
					state: "object",
					object
				};
			}
			if (need.ask === "list") {
				let rows = await this.#names.rows();
				return {
					state: "rows",
					rows: await Promise.all(rows.map((row) => readSummary(row, this.#names)))
				};
			}
			let { body } = await this.#client.read(workflowRoute(String(need.id)));
			return require_json.o(body) ? {
				state: "object",
				object: await readDetail(body, this.#names)
			} : { state: "missing" };
		} catch (error) {
			if (error instanceof require_errors.i && error.status === 404) return { state: "missing" };
			if (error instanceof require_errors.i && error.status === 403) return {
				state: "unreadable",
				status: 403,
				message: `403 ${error.detail}`
			};
			throw readFailure(error, this.#key);
		}
	}
	async #question(raw) {
		if (raw === "credentials") return {
			state: "raw",
			body: await this.#names.credentials()
		};
		if (raw === "workflows") return {
			state: "raw",
			body: await this.#names.slugs()
		};
		let slug = validatedIn(raw);
		if (raw !== "node types" && slug === void 0) return { state: "missing" };
		let types = await this.#client.read(ROUTES.nodeTypes);
		if (slug === void 0) return {
			state: "raw",
			body: types.body ?? null
		};
		let { body } = await this.#client.ask(`${workflowRoute(slug)}validate/`, void 0);
		return {
			state: "raw",
			body: require_json.o(body) && body.valid === !0 ? null : this.#client.clean(invalidText(body))
		};
	}
	async create({ kind }, body, how) {
		if (kind === schedules) return this.#schedules.create(body, how);
		this.#names.forget();
		try {
			await this.#names.slugs();
		} catch (error) {
			return writeFailure(error);
		}
		let result = await new WorkflowWriter(this.#client, this.#names, how).create(body);
		return this.#names.forget(), result;
	}
	update({ kind, id }, body, how) {
		return kind === schedules ? this.#schedules.update(id, body, how) : new WorkflowWriter(this.#client, this.#names, how).update(String(id), body);
	}
	async remove({ kind, id }, how) {
		if (kind === schedules) return this.#schedules.remove(id, how);
		let { guard } = how;
		try {
			return await this.#client.write("DELETE", workflowRoute(String(id)), guard === void 0 ? {} : { guard }), {
				state: "ok",
				answer: void 0,
				serverTime: this.#client.serverTime
			};
		} catch (error) {
			return writeFailure(error);
		} finally {
			this.#names.forget();
		}
	}
};
// build/providers/pipelit/connect.js
async function connect(client, wanted, key) {
	let otherService = (why) => new require_errors.P(require_errors.X.otherService.code, `The base URL of target ${key.target}, ${key.baseUrl}, is not a Pipelit server (${why}).`, `Check the base URL (from ${key.baseUrlSource}); it must end before /api.`), response;
	try {
		response = await client.read(ROUTES.me);
	} catch (error) {
		throw error instanceof require_errors.i && error.status === 404 ? otherService(`404 for ${ROUTES.me}`) : readFailure(error, key);
	}
	let { body, headers } = response, user = require_json.o(body) ? body.username : void 0;
	if (typeof user != "string" || user === "") throw otherService(`${ROUTES.me} names no user`);
	if (wanted !== null && user !== wanted) throw otherUser(user, wanted, key);
	let time = Date.parse(headers.date ?? "");
	return {
		account: {
			id: user,
			label: `user ${user}`
		},
		who: {
			email: null,
			role: null
		},
		serverTime: Number.isNaN(time) ? null : time,
		platform: new PipelitPlatform(client, key)
	};
}
function otherUser(user, wanted, key) {
	return new require_errors.P(require_errors.X.otherAccount.code, `The API key from ${key.source} belongs to user ${user}, but target ${key.target} is of user ${wanted}.`, "Use a key of the target's user, or correct account of the target.");
}
// build/source/view.js
function readMembers(node, names, findings) {
	let own = new Set(Object.values(names)), entries = node.entries.flatMap((entry) => {
		if (!Object.hasOwn(names, entry.key)) {
			if (!own.has(entry.key)) return [entry];
			let written = Object.keys(names).find((member) => names[member] === entry.key) ?? "";
			return findings.push(foreignMember(entry, written)), [];
		}
		let name = names[entry.key] ?? null;
		return name === null ? [] : [entry.readAs(name)];
	});
	return node.readAs(entries);
}
function readMember(node, key, read) {
	return node.readAs(node.entries.map((entry) => entry.key === key ? entry.readAs(key, read(entry.node)) : entry));
}
function writeMembers(value, names, before) {
	let out = {}, left = new Set(Object.keys(value));
	for (let [member, old] of Object.entries(require_json.o(before) ? before : {})) {
		let name = Object.hasOwn(names, member) ? names[member] ?? null : member;
		name === null ? require_errors.C(out, member, old) : left.delete(name) && require_errors.C(out, member, value[name] ?? null);
	}
	let written = new Map(Object.entries(names).map(([member, name]) => [name, member]));
	for (let name of left) require_errors.C(out, written.get(name) ?? name, value[name] ?? null);
	return out;
}
function foreignMember({ key, keyPlace }, written) {
	return require_index.g(require_index.h.foreignMember, keyPlace, `A file of this form calls it ${written}, not ${key}.`, `Write ${written}.`);
}
// build/providers/pipelit/formats.js
const workflowFile = {
	key: "workflow",
	name: "workflow of Pipelit",
	schema: async (kinds, schemaOf) => schemaOf(kinds.get("workflows")),
	holds: ({ root }) => isWorkflow(root) && root.get("nodes")?.type !== "list",
	read({ root }, { kinds }) {
		let kind = kinds.find("workflows");
		if (kind !== void 0 && root.type === "map") return { items: [{
			kind,
			index: 0,
			node: withoutSchema(root),
			stands: {
				as: "item",
				path: []
			}
		}] };
	},
	fresh: (kind) => kind.name === "workflows" ? {
		ending: "",
		write: (item) => item
	} : void 0
}, workflowExport = {
	key: "workflow-export",
	name: "workflow as a Pipelit server shows it",
	schema: async () => ({
		$schema: "http://json-schema.org/draft-07/schema#",
		title: "Workflow as a Pipelit server shows it",
		type: "object",
		required: [
			"slug",
			"name",
			"nodes"
		],
		properties: {
			slug: { type: "string" },
			name: { type: "string" },
			nodes: {
				type: "array",
				items: {
					type: "object",
					required: ["node_id", "component_type"]
				}
			},
			edges: {
				type: "array",
				items: {
					type: "object",
					required: ["source_node_id", "target_node_id"]
				}
			}
		}
	}),
	holds: ({ root }) => isWorkflow(root) && root.get("nodes")?.type === "list",
	read({ root }, { kinds }, findings) {
		let kind = kinds.find("workflows");
		if (kind === void 0 || root.type !== "map") return;
		let before = require_index.p(root);
		return { items: [{
			kind,
			index: 0,
			node: readExport(root, findings),
			stands: {
				as: "view",
				path: [],
				write: (item) => writeExport(item, before)
			}
		}] };
	}
};
function isWorkflow(root) {
	return root.type === "map" && root.get("artifact_type") === void 0 && root.get("slug") !== void 0;
}
function withoutSchema(root) {
	return root.get("$schema") === void 0 ? root : root.readAs(root.entries.filter(({ key }) => key !== "$schema"));
}
const WORKFLOW = {
	id: null,
	node_count: null,
	edge_count: null,
	created_at: null,
	updated_at: null,
	error_handler_workflow_id: null
}, NODES = {
	id: null,
	node_id: null,
	updated_at: null,
	schedule_job: null,
	position_x: null,
	position_y: null,
	subworkflow_id: null
}, CONFIG = {
	llm_model_config_id: null,
	input_template: null,
	llm_credential_id: null,
	credential_id: null
}, EDGES = {
	id: null,
	source_node_id: null,
	target_node_id: null,
	edge_label: null,
	condition_value: null,
	edge_type: "type"
}, NUMBERS = {
	error_handler_workflow_id: "error_handler",
	subworkflow_id: "subworkflow",
	llm_credential_id: "llm_credential",
	credential_id: "credential"
};
function readExport(root, findings) {
	checkNumbers(root, findings);
	let nodes = root.entry("nodes"), view = readMembers(root, WORKFLOW, findings), read = (list, one) => list.type === "list" ? list.readAs(list.items.flatMap((item) => item.type === "map" ? one(item) ?? [] : [])) : list, named = readMember(readMember(view, "nodes", (list) => unlike(read(list, (item) => nodeEntry(item, findings)), list, findings)), "edges", (list) => unlike(read(list, (item) => edgeEntry(item, findings)), list, findings));
	if (nodes === void 0 || view.get("positions") !== void 0) return named;
	let positions = read(nodes.node, positionEntry);
	return positions.type === "map" && positions.entries.length > 0 ? named.readAs([...named.entries, nodes.readAs("positions", positions)]) : named;
}
function unlike(map, list, findings) {
	return map.type === "map" && list.type === "list" && map.entries.length < list.items.length && findings.push(twiceNamed(list.place)), map;
}
function nodeEntry(item, findings) {
	let id = item.get("node_id");
	if (id?.type !== "scalar") return;
	checkNumbers(item, findings);
	let isApproval = said(item, "component_type") === "human_confirmation", config = readMember(readMembers(item, NODES, findings), "config", (value) => {
		if (value.type !== "map") return value;
		checkNumbers(value, findings);
		let settings = readMembers(value, CONFIG, findings);
		return settings.readAs(settings.entries.filter(({ key, node }) => !isMeant(SETTINGS, key, node)));
	}), entries = config.entries.filter(({ key, node }) => !isMeant(NODE, key, node) && !(isApproval && key === "interrupt_before"));
	return id.asKeyOf(String(id.value), config.readAs(entries));
}
function isMeant(table, key, node) {
	return Object.hasOwn(table, key) && require_json.s(require_index.p(node), table[key] ?? null);
}
function positionEntry(item) {
	let id = item.get("node_id");
	if (id?.type !== "scalar") return;
	let entries = item.entries.flatMap((entry) => entry.key === "position_x" ? [entry.readAs("x")] : entry.key === "position_y" ? [entry.readAs("y")] : []);
	return entries.length === 0 ? void 0 : id.asKeyOf(String(id.value), item.readAs(entries));
}
function edgeEntry(item, findings) {
	let source = item.get("source_node_id");
	if (source?.type !== "scalar") return;
	let key = keyOfEdge(require_index.p(item)), view = readMembers(item, EDGES, findings), meant = {
		type: "direct",
		priority: 0,
		condition_mapping: null
	};
	return source.asKeyOf(key, view.readAs(view.entries.filter((entry) => !isMeant(meant, entry.key, entry.node))));
}
function said(map, key) {
	let node = map.get(key);
	return node === void 0 ? void 0 : require_index.p(node);
}
function checkNumbers(map, findings) {
	for (let [member, name] of Object.entries(NUMBERS)) {
		let entry = map.entry(member);
		entry?.node.type === "scalar" && entry.node.value !== null && map.get(name) === void 0 && findings.push(foreignNumber(entry.keyPlace, member, name, entry.node.value));
	}
}
function writeExport(item, before) {
	let { nodes, edges, positions, ...rest } = item, old = require_json.o(before) ? before : {}, places = require_json.o(positions) ? positions : {}, out = { ...rest };
	return require_json.o(nodes) && (out.nodes = writeList(nodes, old.nodes, {
		nameOf: (one) => String(one.node_id),
		own: NODES,
		meant: NODE,
		made: (id, value, was) => ({
			node_id: id,
			...value,
			...placeOf(places[id]),
			...require_json.o(value.config) || require_json.o(was?.config) ? { config: writeSettings(require_json.o(value.config) ? value.config : {}, was?.config ?? null) } : {}
		})
	})), require_json.o(edges) && (out.edges = writeList(edges, old.edges, {
		nameOf: keyOfEdge,
		own: EDGES,
		meant: {
			edge_type: "direct",
			priority: 0,
			condition_mapping: null
		},
		made: (key, { type = "direct", linked: _linked, ...value }) => {
			let { source = "", target = "", label = "", value: condition = "" } = readEdgeKey(key) ?? {};
			return {
				source_node_id: source,
				target_node_id: target,
				edge_type: type,
				edge_label: label,
				condition_value: condition,
				...value
			};
		}
	})), writeMembers(out, WORKFLOW, before);
}
function placeOf(place) {
	return require_json.o(place) ? {
		...place.x === void 0 ? {} : { position_x: place.x },
		...place.y === void 0 ? {} : { position_y: place.y }
	} : {};
}
function writeList(map, before, shape) {
	let left = new Map(Object.entries(map)), out = [], fieldsOf = (value) => require_json.o(value) ? value : {};
	for (let old of Array.isArray(before) ? before : []) {
		if (!require_json.o(old)) continue;
		let was = old, name = shape.nameOf(was), value = left.get(name);
		value !== void 0 && (left.delete(name), out.push(writeOver(shape.made(name, fieldsOf(value), was), was, shape.own, shape.meant)));
	}
	for (let [name, value] of left) out.push(shape.made(name, fieldsOf(value), void 0));
	return out;
}
function writeOver(value, was, own, meant) {
	let out = {};
	for (let [name, old] of Object.entries(was)) Object.hasOwn(value, name) ? out[name] = value[name] ?? null : Object.hasOwn(own, name) ? out[name] = old : Object.hasOwn(meant, name) && (out[name] = meant[name] ?? null);
	for (let [name, one] of Object.entries(value)) Object.hasOwn(out, name) || (out[name] = one);
	return out;
}
function writeSettings(settings, was) {
	return writeOver(settings, require_json.o(was) ? was : {}, CONFIG, SETTINGS);
}
function foreignNumber(place, member, name, value) {
	let remedy = name === "error_handler" || name === "subworkflow" ? `Write ${name}: {$ref: workflows/SLUG} beside it, or null.` : `Write ${name}: "${name === "llm_credential" ? "llm" : "TYPE"}/NAME" beside it, or null.`;
	return {
		...require_codes.t(require_index.v.foreignNumber),
		place,
		message: `${member} is ${JSON.stringify(value)}, a number that means another thing on another server.`,
		remedy
	};
}
function twiceNamed(place) {
	return {
		...require_codes.t(require_index.v.twiceNamed),
		place,
		message: "Two elements of the list mean the same, or one of them has no name.",
		remedy: "Remove the duplicate, or name the element."
	};
}
// build/providers/pipelit/sync.js
const sync = {
	kinds: new require_errors.w([workflows, schedules]),
	formats: [workflowExport, workflowFile],
	connect,
	otherAccount: otherUser
};
exports.sync = sync;
