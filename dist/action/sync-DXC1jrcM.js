const later_ = (source, flags) => {
	let made;
	const get = () => made ??= new RegExp(source, flags);
	return {
		flags,
		source,
		get lastIndex() { return get().lastIndex; },
		set lastIndex(at) { get().lastIndex = at; },
		test: (text) => get().test(text),
		exec: (text) => get().exec(text),
		[Symbol.match]: (text) => get()[Symbol.match](text),
		[Symbol.matchAll]: (text) => get()[Symbol.matchAll](text),
		[Symbol.replace]: (text, by) => get()[Symbol.replace](text, by),
		[Symbol.search]: (text) => get()[Symbol.search](text),
		[Symbol.split]: (text, most) => get()[Symbol.split](text, most)
	};
};
const require_codes = require("./codes-CCyt0aRV.js"), require_model = require("./model-BZhztCQP.js"), require_index = require("./index.js"), require_source_node = require("./source-node-mUzeHqTG.js"), require_source_codes = require("./source-codes-DtAkSEA1.js"), require_kind = require("./kind-mJ6EOgVK.js");
// build/providers/pipelit/other-account.js
function otherUser(user, wanted, key) {
	return new require_model.g(require_index.dt.otherAccount.code, `The API key from ${key.source} belongs to user ${user}, but target ${key.target} is of user ${wanted}.`, "Use a key of the target's user, or correct account of the target.");
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
], SCHEDULE_FIELDS = [
	"name",
	"description",
	...RUNNING_FIELDS
];
function isEnabled({ status }) {
	return status === "active" || status === "done";
}
function nameOfNode(node) {
	return `schedule:${node}`;
}
const NODE_NAME = /^schedule:/, SCHEDULE_CODES = { ofNode: require_codes.i("PS2711", "A schedule belongs to a node, whose `running` says whether it runs.", "Remove the schedule, and set `running` of its node; or give it a name that does not begin with `schedule:`.") }, SCHEDULE_ONLINE_CODES = { ended: require_codes.i("PS4705", "A schedule has come to its end, so a change of it would have no effect.", "Give the schedule another name to run it again, or write the values that it has now.") };
function checkSchedule({ name, trigger_node: node }, report) {
	typeof node == "string" ? report({
		path: ["trigger_node"],
		...require_codes.n(SCHEDULE_CODES.ofNode),
		message: `The schedule begins at the node ${node}, which would show it as its own.`,
		remedy: "Remove it, and write running: true on the trigger_schedule node of the workflow."
	}) : typeof name == "string" && NODE_NAME.test(name) && report({
		path: ["name"],
		...require_codes.n(SCHEDULE_CODES.ofNode),
		message: `${JSON.stringify(name)} is the name of the schedule of a node.`,
		remedy: "Give it a name that does not begin with schedule:."
	});
}
function checkEnded(value, view, report, id) {
	if (id === null) return;
	let live = view.object("schedules", id, "status"), why = endOf(live?.status);
	if (live === void 0 || why === void 0) return;
	let differs = ["enabled", ...RUNNING_FIELDS].filter((name) => value[name] !== void 0 && !require_model.W(value[name], live[name] ?? null)), [first] = differs;
	if (first === void 0) return;
	let asItIs = `write ${differs.map((name) => `${name}: ${JSON.stringify(live[name] ?? null)}`).join(", ")}`;
	report({
		path: [first],
		...require_codes.n(SCHEDULE_ONLINE_CODES.ended),
		message: `The schedule ${why} (${String(live.status)}), so ${differs.join(", ")} would have no effect.`,
		remedy: `To have it run again, give it another name; to leave it, ${asItIs}.`
	});
}
// build/providers/pipelit/generated/validate.js
var v = Object.defineProperty, D = Object.getOwnPropertyDescriptor, J = Object.getOwnPropertyNames, C = Object.prototype.hasOwnProperty, K = (o, r, u) => () => {
	if (u) throw u[0];
	try {
		return o && (r = o(o = 0)), r;
	} catch (c) {
		throw u = [c], c;
	}
}, E = (o, r) => {
	for (var u in r) v(o, u, {
		get: r[u],
		enumerable: !0
	});
}, O = (o, r, u, c) => {
	if (r && typeof r == "object" || typeof r == "function") for (let m of J(r)) !C.call(o, m) && m !== u && v(o, m, {
		get: () => r[m],
		enumerable: !(c = D(r, m)) || c.enumerable
	});
	return o;
}, V = (o) => O(v({}, "__esModule", { value: !0 }), o), N = {};
E(N, { default: () => $ });
function $(o) {
	return o.length - (o.match(/[\ud800-\udbff][\udc00-\udfff]/g)?.length ?? 0);
}
var q = K(() => {}), z = L, y = {
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
				properties: {
					$ref: {
						type: "string",
						minLength: 1
					},
					external: { type: "boolean" }
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
							properties: {
								$ref: {
									type: "string",
									minLength: 1
								},
								external: { type: "boolean" }
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
				minLength: 1
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
}, A = Object.prototype.hasOwnProperty, g = (q(), V(N)).default;
function L(o, { instancePath: r = "", parentData: u, parentDataProperty: c, rootData: m = o } = {}) {
	let e = null, i = 0;
	if (o && typeof o == "object" && !Array.isArray(o)) {
		o.slug === void 0 && (e = n(e, r, "required", { missingProperty: "slug" }, void 0), i++), o.name === void 0 && (e = n(e, r, "required", { missingProperty: "name" }, void 0), i++), o.is_active === void 0 && (e = n(e, r, "required", { missingProperty: "is_active" }, void 0), i++), o.nodes === void 0 && (e = n(e, r, "required", { missingProperty: "nodes" }, void 0), i++), o.edges === void 0 && (e = n(e, r, "required", { missingProperty: "edges" }, void 0), i++);
		for (let d in o) A.call(y.properties, d) || (e = n(e, r, "additionalProperties", { additionalProperty: d }, void 0), i++);
		if (o.slug !== void 0) {
			let d = o.slug;
			typeof d == "string" ? (g(d) > 100 && (e = n(e, r + "/slug", "maxLength", { limit: 100 }, void 0), i++), g(d) < 1 && (e = n(e, r + "/slug", "minLength", { limit: 1 }, void 0), i++)) : (e = n(e, r + "/slug", "type", { type: "string" }, void 0), i++);
		}
		if (o.name !== void 0) {
			let d = o.name;
			typeof d == "string" ? g(d) < 1 && (e = n(e, r + "/name", "minLength", { limit: 1 }, void 0), i++) : (e = n(e, r + "/name", "type", { type: "string" }, void 0), i++);
		}
		if (o.description !== void 0) {
			let d = o.description;
			typeof d != "string" && d !== null && (e = n(e, r + "/description", "type", { type: y.properties.description.type }, void 0), i++);
		}
		if (o.is_active !== void 0 && typeof o.is_active != "boolean" && (e = n(e, r + "/is_active", "type", { type: "boolean" }, void 0), i++), o.is_public !== void 0 && typeof o.is_public != "boolean" && (e = n(e, r + "/is_public", "type", { type: "boolean" }, void 0), i++), o.is_default !== void 0 && typeof o.is_default != "boolean" && (e = n(e, r + "/is_default", "type", { type: "boolean" }, void 0), i++), o.tags !== void 0) {
			let d = o.tags;
			if (!Array.isArray(d) && d !== null && (e = n(e, r + "/tags", "type", { type: y.properties.tags.type }, void 0), i++), Array.isArray(d)) {
				let l = d.length;
				for (let s = 0; s < l; s++) typeof d[s] != "string" && (e = n(e, r + "/tags/" + s, "type", { type: "string" }, void 0), i++);
			}
		}
		if (o.error_handler !== void 0) {
			let d = o.error_handler, l = i, s = !0, t = i;
			if (!d || typeof d != "object" || Array.isArray(d)) {
				let _ = {};
				e === null ? e = [_] : e.push(_), i++;
			}
			var a = t === i;
			i = l, e !== null && (l ? e.length = l : e = null);
			let p;
			if (a) {
				let _ = i;
				if (d && typeof d == "object" && !Array.isArray(d)) {
					d.$ref === void 0 && (e = n(e, r + "/error_handler", "required", { missingProperty: "$ref" }, void 0), i++);
					for (let b in d) b === "$ref" || b === "external" || (e = n(e, r + "/error_handler", "additionalProperties", { additionalProperty: b }, void 0), i++);
					if (d.$ref !== void 0) {
						let b = d.$ref;
						typeof b == "string" ? g(b) < 1 && (e = n(e, r + "/error_handler/$ref", "minLength", { limit: 1 }, void 0), i++) : (e = n(e, r + "/error_handler/$ref", "type", { type: "string" }, void 0), i++);
					}
					d.external !== void 0 && typeof d.external != "boolean" && (e = n(e, r + "/error_handler/external", "type", { type: "boolean" }, void 0), i++);
				} else e = n(e, r + "/error_handler", "type", { type: "object" }, void 0), i++;
				var a = _ === i;
				s = a, p = "then";
			} else {
				let _ = i;
				typeof d != "string" && d !== null && (e = n(e, r + "/error_handler", "type", { type: y.properties.error_handler.else.type }, void 0), i++), typeof d == "string" && g(d) < 1 && (e = n(e, r + "/error_handler", "minLength", { limit: 1 }, void 0), i++);
				var a = _ === i;
				s = a, p = "else";
			}
			s || (e = n(e, r + "/error_handler", "if", { failingKeyword: p }, void 0), i++);
		}
		if (o.max_execution_seconds !== void 0) {
			let d = o.max_execution_seconds;
			typeof d == "number" && !(d % 1) && !isNaN(d) && isFinite(d) || (e = n(e, r + "/max_execution_seconds", "type", { type: "integer" }, void 0), i++), typeof d == "number" && isFinite(d) && (d < 1 || isNaN(d)) && (e = n(e, r + "/max_execution_seconds", "minimum", {
				comparison: ">=",
				limit: 1
			}, void 0), i++);
		}
		if (o.input_schema !== void 0) {
			let d = o.input_schema;
			(!d || typeof d != "object" || Array.isArray(d)) && d !== null && (e = n(e, r + "/input_schema", "type", { type: y.properties.input_schema.type }, void 0), i++);
		}
		if (o.output_schema !== void 0) {
			let d = o.output_schema;
			(!d || typeof d != "object" || Array.isArray(d)) && d !== null && (e = n(e, r + "/output_schema", "type", { type: y.properties.output_schema.type }, void 0), i++);
		}
		if (o.nodes !== void 0) {
			let d = o.nodes;
			if (d && typeof d == "object" && !Array.isArray(d)) for (let l in d) {
				let s = d[l];
				if (s && typeof s == "object" && !Array.isArray(s)) {
					s.component_type === void 0 && (e = n(e, r + "/nodes/" + l.replace(/~/g, "~0").replace(/\//g, "~1"), "required", { missingProperty: "component_type" }, void 0), i++);
					for (let t in s) A.call(y.properties.nodes.additionalProperties.properties, t) || (e = n(e, r + "/nodes/" + l.replace(/~/g, "~0").replace(/\//g, "~1"), "additionalProperties", { additionalProperty: t }, void 0), i++);
					if (s.component_type !== void 0) {
						let t = s.component_type;
						typeof t == "string" ? g(t) < 1 && (e = n(e, r + "/nodes/" + l.replace(/~/g, "~0").replace(/\//g, "~1") + "/component_type", "minLength", { limit: 1 }, void 0), i++) : (e = n(e, r + "/nodes/" + l.replace(/~/g, "~0").replace(/\//g, "~1") + "/component_type", "type", { type: "string" }, void 0), i++);
					}
					if (s.label !== void 0) {
						let t = s.label;
						typeof t != "string" && t !== null && (e = n(e, r + "/nodes/" + l.replace(/~/g, "~0").replace(/\//g, "~1") + "/label", "type", { type: y.properties.nodes.additionalProperties.properties.label.type }, void 0), i++);
					}
					if (s.is_entry_point !== void 0 && typeof s.is_entry_point != "boolean" && (e = n(e, r + "/nodes/" + l.replace(/~/g, "~0").replace(/\//g, "~1") + "/is_entry_point", "type", { type: "boolean" }, void 0), i++), s.interrupt_before !== void 0 && typeof s.interrupt_before != "boolean" && (e = n(e, r + "/nodes/" + l.replace(/~/g, "~0").replace(/\//g, "~1") + "/interrupt_before", "type", { type: "boolean" }, void 0), i++), s.interrupt_after !== void 0 && typeof s.interrupt_after != "boolean" && (e = n(e, r + "/nodes/" + l.replace(/~/g, "~0").replace(/\//g, "~1") + "/interrupt_after", "type", { type: "boolean" }, void 0), i++), s.subworkflow !== void 0) {
						let t = s.subworkflow, p = i, _ = !0, j = i;
						if (!t || typeof t != "object" || Array.isArray(t)) {
							let w = {};
							e === null ? e = [w] : e.push(w), i++;
						}
						var f = j === i;
						i = p, e !== null && (p ? e.length = p : e = null);
						let b;
						if (f) {
							let w = i;
							if (t && typeof t == "object" && !Array.isArray(t)) {
								t.$ref === void 0 && (e = n(e, r + "/nodes/" + l.replace(/~/g, "~0").replace(/\//g, "~1") + "/subworkflow", "required", { missingProperty: "$ref" }, void 0), i++);
								for (let k in t) k === "$ref" || k === "external" || (e = n(e, r + "/nodes/" + l.replace(/~/g, "~0").replace(/\//g, "~1") + "/subworkflow", "additionalProperties", { additionalProperty: k }, void 0), i++);
								if (t.$ref !== void 0) {
									let k = t.$ref;
									typeof k == "string" ? g(k) < 1 && (e = n(e, r + "/nodes/" + l.replace(/~/g, "~0").replace(/\//g, "~1") + "/subworkflow/$ref", "minLength", { limit: 1 }, void 0), i++) : (e = n(e, r + "/nodes/" + l.replace(/~/g, "~0").replace(/\//g, "~1") + "/subworkflow/$ref", "type", { type: "string" }, void 0), i++);
								}
								t.external !== void 0 && typeof t.external != "boolean" && (e = n(e, r + "/nodes/" + l.replace(/~/g, "~0").replace(/\//g, "~1") + "/subworkflow/external", "type", { type: "boolean" }, void 0), i++);
							} else e = n(e, r + "/nodes/" + l.replace(/~/g, "~0").replace(/\//g, "~1") + "/subworkflow", "type", { type: "object" }, void 0), i++;
							var f = w === i;
							_ = f, b = "then";
						} else {
							let w = i;
							typeof t != "string" && t !== null && (e = n(e, r + "/nodes/" + l.replace(/~/g, "~0").replace(/\//g, "~1") + "/subworkflow", "type", { type: y.properties.nodes.additionalProperties.properties.subworkflow.else.type }, void 0), i++), typeof t == "string" && g(t) < 1 && (e = n(e, r + "/nodes/" + l.replace(/~/g, "~0").replace(/\//g, "~1") + "/subworkflow", "minLength", { limit: 1 }, void 0), i++);
							var f = w === i;
							_ = f, b = "else";
						}
						_ || (e = n(e, r + "/nodes/" + l.replace(/~/g, "~0").replace(/\//g, "~1") + "/subworkflow", "if", { failingKeyword: b }, void 0), i++);
					}
					if (s.code_block_id !== void 0) {
						let t = s.code_block_id;
						(typeof t != "number" || t % 1 || isNaN(t) || !isFinite(t)) && t !== null && (e = n(e, r + "/nodes/" + l.replace(/~/g, "~0").replace(/\//g, "~1") + "/code_block_id", "type", { type: y.properties.nodes.additionalProperties.properties.code_block_id.type }, void 0), i++);
					}
					if (s.running !== void 0 && typeof s.running != "boolean" && (e = n(e, r + "/nodes/" + l.replace(/~/g, "~0").replace(/\//g, "~1") + "/running", "type", { type: "boolean" }, void 0), i++), s.outdated !== void 0 && typeof s.outdated != "boolean" && (e = n(e, r + "/nodes/" + l.replace(/~/g, "~0").replace(/\//g, "~1") + "/outdated", "type", { type: "boolean" }, void 0), i++), s.config !== void 0) {
						let t = s.config;
						if (t && typeof t == "object" && !Array.isArray(t)) {
							for (let p in t) A.call(y.properties.nodes.additionalProperties.properties.config.properties, p) || (e = n(e, r + "/nodes/" + l.replace(/~/g, "~0").replace(/\//g, "~1") + "/config", "additionalProperties", { additionalProperty: p }, void 0), i++);
							if (t.system_prompt !== void 0) {
								let p = t.system_prompt;
								typeof p != "string" && p !== null && (e = n(e, r + "/nodes/" + l.replace(/~/g, "~0").replace(/\//g, "~1") + "/config/system_prompt", "type", { type: y.properties.nodes.additionalProperties.properties.config.properties.system_prompt.type }, void 0), i++);
							}
							if (t.extra_config !== void 0) {
								let p = t.extra_config;
								p && typeof p == "object" && !Array.isArray(p) || (e = n(e, r + "/nodes/" + l.replace(/~/g, "~0").replace(/\//g, "~1") + "/config/extra_config", "type", { type: "object" }, void 0), i++);
							}
							if (t.llm_credential !== void 0) {
								let p = t.llm_credential;
								typeof p != "string" && p !== null && (e = n(e, r + "/nodes/" + l.replace(/~/g, "~0").replace(/\//g, "~1") + "/config/llm_credential", "type", { type: y.properties.nodes.additionalProperties.properties.config.properties.llm_credential.type }, void 0), i++);
							}
							if (t.model_name !== void 0) {
								let p = t.model_name;
								typeof p != "string" && p !== null && (e = n(e, r + "/nodes/" + l.replace(/~/g, "~0").replace(/\//g, "~1") + "/config/model_name", "type", { type: y.properties.nodes.additionalProperties.properties.config.properties.model_name.type }, void 0), i++);
							}
							if (t.temperature !== void 0) {
								let p = t.temperature;
								!(typeof p == "number" && isFinite(p)) && p !== null && (e = n(e, r + "/nodes/" + l.replace(/~/g, "~0").replace(/\//g, "~1") + "/config/temperature", "type", { type: y.properties.nodes.additionalProperties.properties.config.properties.temperature.type }, void 0), i++);
							}
							if (t.max_tokens !== void 0) {
								let p = t.max_tokens;
								(typeof p != "number" || p % 1 || isNaN(p) || !isFinite(p)) && p !== null && (e = n(e, r + "/nodes/" + l.replace(/~/g, "~0").replace(/\//g, "~1") + "/config/max_tokens", "type", { type: y.properties.nodes.additionalProperties.properties.config.properties.max_tokens.type }, void 0), i++);
							}
							if (t.frequency_penalty !== void 0) {
								let p = t.frequency_penalty;
								!(typeof p == "number" && isFinite(p)) && p !== null && (e = n(e, r + "/nodes/" + l.replace(/~/g, "~0").replace(/\//g, "~1") + "/config/frequency_penalty", "type", { type: y.properties.nodes.additionalProperties.properties.config.properties.frequency_penalty.type }, void 0), i++);
							}
							if (t.presence_penalty !== void 0) {
								let p = t.presence_penalty;
								!(typeof p == "number" && isFinite(p)) && p !== null && (e = n(e, r + "/nodes/" + l.replace(/~/g, "~0").replace(/\//g, "~1") + "/config/presence_penalty", "type", { type: y.properties.nodes.additionalProperties.properties.config.properties.presence_penalty.type }, void 0), i++);
							}
							if (t.top_p !== void 0) {
								let p = t.top_p;
								!(typeof p == "number" && isFinite(p)) && p !== null && (e = n(e, r + "/nodes/" + l.replace(/~/g, "~0").replace(/\//g, "~1") + "/config/top_p", "type", { type: y.properties.nodes.additionalProperties.properties.config.properties.top_p.type }, void 0), i++);
							}
							if (t.timeout !== void 0) {
								let p = t.timeout;
								(typeof p != "number" || p % 1 || isNaN(p) || !isFinite(p)) && p !== null && (e = n(e, r + "/nodes/" + l.replace(/~/g, "~0").replace(/\//g, "~1") + "/config/timeout", "type", { type: y.properties.nodes.additionalProperties.properties.config.properties.timeout.type }, void 0), i++);
							}
							if (t.max_retries !== void 0) {
								let p = t.max_retries;
								(typeof p != "number" || p % 1 || isNaN(p) || !isFinite(p)) && p !== null && (e = n(e, r + "/nodes/" + l.replace(/~/g, "~0").replace(/\//g, "~1") + "/config/max_retries", "type", { type: y.properties.nodes.additionalProperties.properties.config.properties.max_retries.type }, void 0), i++);
							}
							if (t.response_format !== void 0) {
								let p = t.response_format;
								(!p || typeof p != "object" || Array.isArray(p)) && p !== null && (e = n(e, r + "/nodes/" + l.replace(/~/g, "~0").replace(/\//g, "~1") + "/config/response_format", "type", { type: y.properties.nodes.additionalProperties.properties.config.properties.response_format.type }, void 0), i++);
							}
							if (t.credential !== void 0) {
								let p = t.credential;
								typeof p != "string" && p !== null && (e = n(e, r + "/nodes/" + l.replace(/~/g, "~0").replace(/\//g, "~1") + "/config/credential", "type", { type: y.properties.nodes.additionalProperties.properties.config.properties.credential.type }, void 0), i++);
							}
							if (t.is_active !== void 0 && typeof t.is_active != "boolean" && (e = n(e, r + "/nodes/" + l.replace(/~/g, "~0").replace(/\//g, "~1") + "/config/is_active", "type", { type: "boolean" }, void 0), i++), t.priority !== void 0) {
								let p = t.priority;
								typeof p == "number" && !(p % 1) && !isNaN(p) && isFinite(p) || (e = n(e, r + "/nodes/" + l.replace(/~/g, "~0").replace(/\//g, "~1") + "/config/priority", "type", { type: "integer" }, void 0), i++);
							}
							if (t.trigger_config !== void 0) {
								let p = t.trigger_config;
								p && typeof p == "object" && !Array.isArray(p) || (e = n(e, r + "/nodes/" + l.replace(/~/g, "~0").replace(/\//g, "~1") + "/config/trigger_config", "type", { type: "object" }, void 0), i++);
							}
						} else e = n(e, r + "/nodes/" + l.replace(/~/g, "~0").replace(/\//g, "~1") + "/config", "type", { type: "object" }, void 0), i++;
					}
				} else e = n(e, r + "/nodes/" + l.replace(/~/g, "~0").replace(/\//g, "~1"), "type", { type: "object" }, void 0), i++;
			}
			else e = n(e, r + "/nodes", "type", { type: "object" }, void 0), i++;
		}
		if (o.edges !== void 0) {
			let d = o.edges;
			if (d && typeof d == "object" && !Array.isArray(d)) for (let l in d) {
				let s = d[l];
				if (s && typeof s == "object" && !Array.isArray(s)) {
					for (let t in s) t === "type" || t === "priority" || t === "condition_mapping" || t === "linked" || (e = n(e, r + "/edges/" + l.replace(/~/g, "~0").replace(/\//g, "~1"), "additionalProperties", { additionalProperty: t }, void 0), i++);
					if (s.type !== void 0) {
						let t = s.type;
						typeof t != "string" && (e = n(e, r + "/edges/" + l.replace(/~/g, "~0").replace(/\//g, "~1") + "/type", "type", { type: "string" }, void 0), i++), t === "direct" || t === "conditional" || (e = n(e, r + "/edges/" + l.replace(/~/g, "~0").replace(/\//g, "~1") + "/type", "enum", { allowedValues: y.properties.edges.additionalProperties.properties.type.enum }, void 0), i++);
					}
					if (s.priority !== void 0) {
						let t = s.priority;
						typeof t == "number" && !(t % 1) && !isNaN(t) && isFinite(t) || (e = n(e, r + "/edges/" + l.replace(/~/g, "~0").replace(/\//g, "~1") + "/priority", "type", { type: "integer" }, void 0), i++);
					}
					if (s.condition_mapping !== void 0) {
						let t = s.condition_mapping;
						(!t || typeof t != "object" || Array.isArray(t)) && t !== null && (e = n(e, r + "/edges/" + l.replace(/~/g, "~0").replace(/\//g, "~1") + "/condition_mapping", "type", { type: y.properties.edges.additionalProperties.properties.condition_mapping.type }, void 0), i++);
					}
					s.linked !== void 0 && typeof s.linked != "boolean" && (e = n(e, r + "/edges/" + l.replace(/~/g, "~0").replace(/\//g, "~1") + "/linked", "type", { type: "boolean" }, void 0), i++);
				} else e = n(e, r + "/edges/" + l.replace(/~/g, "~0").replace(/\//g, "~1"), "type", { type: "object" }, void 0), i++;
			}
			else e = n(e, r + "/edges", "type", { type: "object" }, void 0), i++;
		}
		if (o.positions !== void 0) {
			let d = o.positions;
			if (d && typeof d == "object" && !Array.isArray(d)) for (let l in d) {
				let s = d[l];
				if (s && typeof s == "object" && !Array.isArray(s)) {
					for (let t in s) t === "x" || t === "y" || (e = n(e, r + "/positions/" + l.replace(/~/g, "~0").replace(/\//g, "~1"), "additionalProperties", { additionalProperty: t }, void 0), i++);
					if (s.x !== void 0) {
						let t = s.x;
						typeof t == "number" && !(t % 1) && !isNaN(t) && isFinite(t) || (e = n(e, r + "/positions/" + l.replace(/~/g, "~0").replace(/\//g, "~1") + "/x", "type", { type: "integer" }, void 0), i++);
					}
					if (s.y !== void 0) {
						let t = s.y;
						typeof t == "number" && !(t % 1) && !isNaN(t) && isFinite(t) || (e = n(e, r + "/positions/" + l.replace(/~/g, "~0").replace(/\//g, "~1") + "/y", "type", { type: "integer" }, void 0), i++);
					}
				} else e = n(e, r + "/positions/" + l.replace(/~/g, "~0").replace(/\//g, "~1"), "type", { type: "object" }, void 0), i++;
			}
			else e = n(e, r + "/positions", "type", { type: "object" }, void 0), i++;
		}
	} else e = n(e, r, "type", { type: "object" }, void 0), i++;
	return L.errors = e, i === 0;
}
var B = F, x = {
	$schema: "http://json-schema.org/draft-07/schema#",
	type: "object",
	properties: {
		workflow: {
			if: { type: "object" },
			then: {
				type: "object",
				properties: {
					$ref: {
						type: "string",
						minLength: 1
					},
					external: { type: "boolean" }
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
				minLength: 1
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
function F(o, { instancePath: r = "", parentData: u, parentDataProperty: c, rootData: m = o } = {}) {
	let e = null, i = 0;
	if (o && typeof o == "object" && !Array.isArray(o)) {
		o.workflow === void 0 && (e = n(e, r, "required", { missingProperty: "workflow" }, void 0), i++), o.name === void 0 && (e = n(e, r, "required", { missingProperty: "name" }, void 0), i++), o.interval_seconds === void 0 && (e = n(e, r, "required", { missingProperty: "interval_seconds" }, void 0), i++);
		for (let f in o) A.call(x.properties, f) || (e = n(e, r, "additionalProperties", { additionalProperty: f }, void 0), i++);
		if (o.workflow !== void 0) {
			let f = o.workflow, d = i, l = !0, s = i;
			if (!f || typeof f != "object" || Array.isArray(f)) {
				let p = {};
				e === null ? e = [p] : e.push(p), i++;
			}
			var a = s === i;
			i = d, e !== null && (d ? e.length = d : e = null);
			let t;
			if (a) {
				let p = i;
				if (f && typeof f == "object" && !Array.isArray(f)) {
					f.$ref === void 0 && (e = n(e, r + "/workflow", "required", { missingProperty: "$ref" }, void 0), i++);
					for (let j in f) j === "$ref" || j === "external" || (e = n(e, r + "/workflow", "additionalProperties", { additionalProperty: j }, void 0), i++);
					if (f.$ref !== void 0) {
						let j = f.$ref;
						typeof j == "string" ? g(j) < 1 && (e = n(e, r + "/workflow/$ref", "minLength", { limit: 1 }, void 0), i++) : (e = n(e, r + "/workflow/$ref", "type", { type: "string" }, void 0), i++);
					}
					f.external !== void 0 && typeof f.external != "boolean" && (e = n(e, r + "/workflow/external", "type", { type: "boolean" }, void 0), i++);
				} else e = n(e, r + "/workflow", "type", { type: "object" }, void 0), i++;
				var a = p === i;
				l = a, t = "then";
			} else {
				let p = i;
				typeof f == "string" ? g(f) < 1 && (e = n(e, r + "/workflow", "minLength", { limit: 1 }, void 0), i++) : (e = n(e, r + "/workflow", "type", { type: "string" }, void 0), i++);
				var a = p === i;
				l = a, t = "else";
			}
			l || (e = n(e, r + "/workflow", "if", { failingKeyword: t }, void 0), i++);
		}
		if (o.name !== void 0) {
			let f = o.name;
			typeof f == "string" ? g(f) < 1 && (e = n(e, r + "/name", "minLength", { limit: 1 }, void 0), i++) : (e = n(e, r + "/name", "type", { type: "string" }, void 0), i++);
		}
		if (o.description !== void 0) {
			let f = o.description;
			typeof f != "string" && f !== null && (e = n(e, r + "/description", "type", { type: x.properties.description.type }, void 0), i++);
		}
		if (o.trigger_node !== void 0) {
			let f = o.trigger_node;
			typeof f != "string" && f !== null && (e = n(e, r + "/trigger_node", "type", { type: x.properties.trigger_node.type }, void 0), i++);
		}
		if (o.interval_seconds !== void 0) {
			let f = o.interval_seconds;
			typeof f == "number" && !(f % 1) && !isNaN(f) && isFinite(f) || (e = n(e, r + "/interval_seconds", "type", { type: "integer" }, void 0), i++), typeof f == "number" && isFinite(f) && (f < 1 || isNaN(f)) && (e = n(e, r + "/interval_seconds", "minimum", {
				comparison: ">=",
				limit: 1
			}, void 0), i++);
		}
		if (o.total_repeats !== void 0) {
			let f = o.total_repeats;
			typeof f == "number" && !(f % 1) && !isNaN(f) && isFinite(f) || (e = n(e, r + "/total_repeats", "type", { type: "integer" }, void 0), i++), typeof f == "number" && isFinite(f) && (f < 0 || isNaN(f)) && (e = n(e, r + "/total_repeats", "minimum", {
				comparison: ">=",
				limit: 0
			}, void 0), i++);
		}
		if (o.max_retries !== void 0) {
			let f = o.max_retries;
			typeof f == "number" && !(f % 1) && !isNaN(f) && isFinite(f) || (e = n(e, r + "/max_retries", "type", { type: "integer" }, void 0), i++), typeof f == "number" && isFinite(f) && (f < 0 || isNaN(f)) && (e = n(e, r + "/max_retries", "minimum", {
				comparison: ">=",
				limit: 0
			}, void 0), i++);
		}
		if (o.timeout_seconds !== void 0) {
			let f = o.timeout_seconds;
			typeof f == "number" && !(f % 1) && !isNaN(f) && isFinite(f) || (e = n(e, r + "/timeout_seconds", "type", { type: "integer" }, void 0), i++), typeof f == "number" && isFinite(f) && (f < 1 || isNaN(f)) && (e = n(e, r + "/timeout_seconds", "minimum", {
				comparison: ">=",
				limit: 1
			}, void 0), i++);
		}
		if (o.trigger_payload !== void 0) {
			let f = o.trigger_payload;
			(!f || typeof f != "object" || Array.isArray(f)) && f !== null && (e = n(e, r + "/trigger_payload", "type", { type: x.properties.trigger_payload.type }, void 0), i++);
		}
		o.enabled !== void 0 && typeof o.enabled != "boolean" && (e = n(e, r + "/enabled", "type", { type: "boolean" }, void 0), i++);
	} else e = n(e, r, "type", { type: "object" }, void 0), i++;
	return F.errors = e, i === 0;
}
function n(o, r, u, c, m) {
	let e = m === void 0 ? {
		instancePath: r,
		keyword: u,
		params: c
	} : {
		instancePath: r,
		keyword: u,
		params: c,
		propertyName: m
	};
	return o === null ? [e] : (o.push(e), o);
}
var H = {
	workflows: z,
	schedules: B
};
// build/providers/pipelit/kinds/shared.js
const SOURCE = "docs/pipelit.md", SERVER = {
	words: require_index.L,
	scoped: !1,
	idType: "string",
	idsUniqueIn: "kind",
	lifecycle: "object",
	renames: !1,
	replaceOn: [],
	deletesForGood: !0,
	versioned: !1,
	readable: !0,
	home: "server",
	lives: ["server"],
	partition: () => "server",
	placed: () => ({}),
	owns: () => !0
};
function validatorOf(kind) {
	let validator = H[kind];
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
}, EDGE_LABELS = [
	"llm",
	"tool",
	"output_parser",
	"loop_body",
	"loop_return",
	"skill"
], KEY = RegExp(`^(\\S+) -> (\\S+)(?: \\[(${EDGE_LABELS.join("|")})\\])?(?: \\[if (.+)\\])?$`, "u");
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
// build/providers/pipelit/kinds/check-settings.js
const SETTINGS_CODES = {
	secret: require_codes.u("PS2715", "A prompt or setting of a node looks like a secret.", "Keep the secret in a credential of the server, and revoke it if it was committed."),
	hostPath: require_codes.u("PS2716", "A setting of a node is a path of one machine.", "Nothing for a single server. For several, keep the workflow in a target of its own.")
}, SECRET_NAME = /(?:^|[_-])(?:secret|password|passwd|passphrase|credentials?|bearer|authorization|(?:api|access|auth|private|secret)[_-]?(?:key|token)|token)$/i, SECRET_FORM = /(?<![\w-])(?:sk-[\w-]{20,}|gh[opsur]_\w{30,}|github_pat_\w{30,}|glpat-[\w-]{20,}|xox[abeprs]-[\w-]{10,}|(?:AKIA|ASIA)[0-9A-Z]{16}(?![0-9A-Z])|AIza[\w-]{35}|ey[JI][\w-]{15,}\.ey[JI][\w-]{15,}\.[\w-]{10,})|-----BEGIN [A-Z ]*PRIVATE KEY-----/, HOST_PATH = /^(?:~?\/(?:[\w.@ -]+\/)+[\w.@ -]*|[A-Za-z]:[\\/]\S)/, PATH_NAME = /(?:^|[_-])(?:path|paths|dir|directory|folder|file|workspace)$/i, FREE = [
	"system_prompt",
	"extra_config",
	"trigger_config",
	"response_format"
];
function checkSettings(settings, path, report) {
	for (let name of FREE) settings[name] !== void 0 && look(settings[name], [...path, name], report);
}
function look(value, path, report) {
	if (typeof value == "string") {
		lookAt(value, path, report);
		return;
	}
	let members = Array.isArray(value) || require_index.ut(value) ? Object.entries(value) : [];
	for (let [key, member] of members) look(member, [...path, key], report);
}
function lookAt(text, path, report) {
	let name = path.findLast((step) => !/^\d+$/.test(step)) ?? "", isNamed = SECRET_NAME.test(name) && text.length >= 8 && !/[\s{}<>$]/.test(text), at = path.slice(2).join(".");
	isNamed || SECRET_FORM.test(text) ? report({
		path: [...path],
		...require_codes.n(SETTINGS_CODES.secret),
		message: `${at} of ${path[1]} looks like a secret, which everybody can read in the repository and on the server.`,
		remedy: "Keep it in a credential of the server, and revoke it if it was committed."
	}) : PATH_NAME.test(name) && HOST_PATH.test(text) && report({
		path: [...path],
		...require_codes.n(SETTINGS_CODES.hostPath),
		message: `${at} of ${path[1]} is a path of the machine of one server, and may lead nowhere on another.`,
		remedy: "Nothing to do for a single server; for several, keep the workflow in a target of its own."
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
}), EXPRESSION = later_("\\{\\{-?[ \\t]*([\\p{L}_][\\p{L}\\p{N}_.]*)", "gu");
function* expressionNames(text) {
	for (let [, name = ""] of text.matchAll(EXPRESSION)) yield name;
}
const config = {
	type: "object",
	doc: "The settings of the node.",
	source: source$1,
	initial: {},
	fields: {
		system_prompt: {
			type: "text",
			doc: "The prompt, or the text of a reply.",
			source: source$1,
			blank: !0,
			long: "lines",
			placeholders: { names: expressionNames }
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
}, WORKFLOW_CODES = {
	slug: require_codes.i("PS2701", "The slug of a workflow, or the id of a node, contains a character that is not allowed.", "Choose a name with the characters that the message allows."),
	edgeKey: require_codes.i("PS2702", "An edge is not called `a -> b`, ` [label]`, ` [if value]`.", "Write `a -> b`, then a label such as `[llm]` if the edge has one, then `[if value]` for an edge of a switch."),
	unknownNode: require_codes.i("PS2703", "An edge or a position names a node that the workflow does not have.", "Add the node, or remove the edge or the position."),
	modelEdge: require_codes.i("PS2704", "An `llm` edge comes from something other than an ai_model.", "Let the edge come from an `ai_model`."),
	twoModels: require_codes.i("PS2705", "A node has more than one model.", "Keep one of the two `llm` edges of the node."),
	condition: require_codes.i("PS2706", "A conditional edge has no value, or does not come from a switch.", "Write `[if value]` at the end of the key of the edge, or remove `type: conditional`."),
	unknownField: require_codes.i("PS2707", "A node or an edge has an unknown field, which the server would ignore.", "Correct the field; the message lists the known ones."),
	notOfType: require_codes.i("PS2708", "A node has a field that nodes of its type do not have.", "Remove the field, or correct the type of the node."),
	credential: require_codes.i("PS2709", "A credential is not written as TYPE/NAME.", "Write the type and the name of the credential as in {app}, for example `llm/Production`."),
	notWritten: require_codes.i("PS2710", "A field is read-only.", "Remove the read-only field, then apply: that repairs what it reports.")
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
		...require_codes.n(WORKFLOW_CODES.slug),
		message: `The slug ${JSON.stringify(slug)} may contain only lowercase letters, digits and hyphens, with a letter or digit at both ends.`,
		remedy: "Choose another name."
	});
	let nodes = require_index.ut(value.nodes) ? value.nodes : {};
	for (let [id, one] of Object.entries(nodes)) checkNode(id, one, report);
	for (let [id, place] of Object.entries(require_index.ut(value.positions) ? value.positions : {})) Object.hasOwn(nodes, id) || require_index.ut(place) && Object.keys(place).length === 0 || report({
		path: ["positions", id],
		...require_codes.n(WORKFLOW_CODES.unknownNode),
		message: `The workflow has no node ${JSON.stringify(id)}.`,
		remedy: "Add the node, or remove the position."
	});
	require_index.ut(value.edges) && checkEdges(value.edges, nodes, report);
}
function checkNode(id, value, report) {
	let path = ["nodes", id];
	if (NODE_ID.test(id) || report({
		path,
		...require_codes.n(WORKFLOW_CODES.slug),
		message: `The node id ${JSON.stringify(id)} may contain only letters, digits, _, . and -, and begins with a letter, digit or _.`,
		remedy: "Choose another name."
	}), !require_index.ut(value)) return;
	unknownFields(value, node.fields, path, report);
	let type = value.component_type, settings = require_index.ut(value.config) ? value.config : {}, { config } = node.fields;
	if (config?.type === "object" && unknownFields(settings, config.fields, [...path, "config"], report), checkSettings(settings, [...path, "config"], report), typeof type != "string") return;
	let wrong = (name, at, why) => report({
		path: [...path, ...at],
		...require_codes.n(WORKFLOW_CODES.notOfType),
		message: `The server ignores ${name} of a node of type ${type}${why}.`,
		remedy: "Remove it."
	});
	type === "human_confirmation" && value.interrupt_before === !1 && wrong("interrupt_before: false", ["interrupt_before"], ", which always waits"), value.outdated === !0 && report({
		path: [...path, "outdated"],
		...require_codes.n(WORKFLOW_CODES.notWritten),
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
	return value === null || value === "" || name === "is_active" && value === !0 || value === 0 || require_index.ut(value) && Object.keys(value).length === 0;
}
function checkCredential(name, value, path, report) {
	let isRight = name !== "llm_credential" || value.startsWith("llm/");
	CREDENTIAL.test(value) && isRight || report({
		path,
		...require_codes.n(WORKFLOW_CODES.credential),
		message: `${JSON.stringify(value)} is not the type and name of a credential.`,
		remedy: name === "llm_credential" ? "Write llm/ and its name, as in the editor." : "Write git/, llm/, gateway/ or tool/, and its name as in the editor."
	});
}
function unknownFields(value, fields, path, report) {
	for (let name of Object.keys(value)) Object.hasOwn(fields, name) || report({
		path: [...path, name],
		...require_codes.n(WORKFLOW_CODES.unknownField),
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
				...require_codes.n(WORKFLOW_CODES.edgeKey),
				message: `${JSON.stringify(key)} is not the key of an edge.`,
				remedy: `Write a -> b, then a label if it has one (${EDGE_LABELS.map((label) => `[${label}]`).join(", ")}), then [if value] for an edge of a switch.`
			});
			continue;
		}
		let { source, target, label, value: condition } = parts, of = require_index.ut(value) ? value : {};
		unknownFields(of, edge.fields, path, report), of.linked !== void 0 && of.linked !== null && of.linked !== !0 && report({
			path: [...path, "linked"],
			...require_codes.n(WORKFLOW_CODES.notWritten),
			message: "linked is read-only: the server lost the model of this node.",
			remedy: "Remove linked, and apply: the edge is made again."
		});
		let isConditional = of.type === "conditional";
		for (let end of [source, target]) Object.hasOwn(nodes, end) || end === target && isConditional && end === "__end__" || report({
			path,
			...require_codes.n(WORKFLOW_CODES.unknownNode),
			message: `The workflow has no node ${JSON.stringify(end)}.`,
			remedy: "Add the node, or remove the edge."
		});
		let type = typeOf(nodes, source);
		if (isConditional && (condition === "" || type !== void 0 && type !== "switch") && report({
			path,
			...require_codes.n(WORKFLOW_CODES.condition),
			message: condition === "" ? "The edge has no value." : `The edge comes from a node of type ${type}, not a switch.`,
			remedy: condition === "" ? "Write [if value] at the end of its key." : "Remove type: conditional."
		}), label !== "llm") continue;
		type !== void 0 && type !== "ai_model" && report({
			path,
			...require_codes.n(WORKFLOW_CODES.modelEdge),
			message: `${source} is a node of type ${type}, so it cannot be the model of ${target}.`,
			remedy: "Let the edge come from an ai_model."
		});
		let first = models.get(target);
		first !== void 0 && report({
			path,
			...require_codes.n(WORKFLOW_CODES.twoModels),
			message: `${target} has the model ${first} already.`,
			remedy: "Keep one of the two edges."
		}), models.set(target, source);
	}
}
function typeOf(nodes, id) {
	let found = Object.hasOwn(nodes, id) ? nodes[id] : void 0, type = require_index.ut(found) ? found.component_type : void 0;
	return typeof type == "string" ? type : void 0;
}
// build/providers/pipelit/kinds/check-schema.js
const SCHEMA_CODES = { setting: require_codes.u("PS4714", "A setting of a node does not fit what the server says of its type.", "Correct the setting; the message says what the server takes.") };
function checkSchema(schema, extra, { path, type }, report) {
	if (!require_model.U(schema)) return;
	let given = require_index.ut(extra) ? extra : {}, say = (name, what, remedy) => report({
		path: name === void 0 || extra === void 0 ? [...path] : [
			...path,
			"config",
			"extra_config",
			name
		],
		...require_codes.n(SCHEMA_CODES.setting),
		message: `${what}: the server says so of nodes of type ${type}.`,
		remedy
	});
	for (let name of Array.isArray(schema.required) ? schema.required : []) typeof name == "string" && given[name] === void 0 && say(void 0, `extra_config needs ${name}`, `Add it: extra_config: { ${name}: \u2026 }`);
	let properties = require_model.U(schema.properties) ? schema.properties : {};
	for (let [name, value] of Object.entries(given)) {
		let known = Object.hasOwn(properties, name) ? properties[name] : void 0;
		if (!require_model.U(known)) {
			schema.additionalProperties === !1 && say(name, `extra_config has no field ${name}`, `Known: ${Object.keys(properties).join(", ")}.`);
			continue;
		}
		let types = [known.type].flat().filter((one) => typeof one == "string");
		types.length > 0 && !types.some((one) => isOf(String(one), value)) ? say(name, `extra_config.${name} must be of type ${types.join(" or ")}`, "Correct the value.") : Array.isArray(known.enum) && !known.enum.some((one) => one === value) && say(name, `extra_config.${name} must be one of ${known.enum.map((one) => JSON.stringify(one)).join(", ")}`, "Correct the value.");
	}
}
function isOf(type, value) {
	return type === "null" ? value === null : type === "array" ? Array.isArray(value) : type === "object" ? require_index.ut(value) : type === "integer" ? Number.isInteger(value) : ![
		"string",
		"number",
		"boolean"
	].includes(type) || typeof value === type;
}
// build/providers/pipelit/questions.js
const NODE_TYPES = "node types", CREDENTIALS = "credentials", WORKFLOWS = "workflows", VALIDATE = "validation of ";
function validationOf(slug) {
	return `${VALIDATE}${slug}`;
}
function validatedIn(question) {
	return question.startsWith(VALIDATE) ? question.slice(14) : void 0;
}
// build/providers/pipelit/kinds/online.js
const ONLINE_CODES = {
	nodeType: require_codes.i("PS4701", "The server has no nodes of this type.", "Use one of the types that the message lists."),
	noCredential: require_codes.i("PS4702", "The server has no credential of this type and name, or several.", "Create the credential in {app}, or give all but one of the same name another name there."),
	noWorkflow: require_codes.i("PS4703", "A workflow refers to one that the server does not have.", "Correct the slug, or write `{$ref: workflows/SLUG}` for a workflow of the files."),
	connection: require_codes.i("PS4704", "A node takes no edge of this label, or lacks the model that its type needs.", "Remove the edge, or add the one that the node needs; the message names it.")
}, NEEDS = {
	llm: "requires_model",
	tool: "requires_tools",
	output_parser: "requires_output_parser",
	skill: "requires_skills"
};
function checkOnline(value, view, report, id) {
	let types = view.raw(NODE_TYPES), nodes = require_index.ut(value.nodes) ? value.nodes : {}, wanted = Object.entries(nodes).flatMap(([id, node]) => require_index.ut(node) ? [{
		id,
		node
	}] : []);
	require_model.U(types) && checkTypes(types, wanted, value, report), checkCredentials(wanted, view, report), id !== null && checkSchedules(wanted, id, view, report);
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
		let all = view.raw(WORKFLOWS);
		Array.isArray(all) && !all.includes(slug) && report({
			path,
			...require_codes.n(ONLINE_CODES.noWorkflow),
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
		let status = require_model.U(ended) && Object.hasOwn(ended, id) ? ended[id] : void 0;
		node.running !== !0 && status === "done" && report({
			path: ["nodes", id],
			...require_codes.n(SCHEDULE_ONLINE_CODES.ended),
			message: `The schedule of ${id} has run as often as it was to (done), so it cannot be paused.`,
			remedy: "Write running: true, or stop it in the editor."
		});
	}
}
function checkTypes(types, nodes, { edges }, report) {
	let keys = require_index.ut(edges) ? Object.keys(edges) : [], typeOf = (id) => nodes.find((one) => one.id === id)?.node.component_type, needs = (type, need) => {
		let known = typeof type == "string" && Object.hasOwn(types, type) ? types[type] : void 0;
		return require_model.U(known) && need !== void 0 ? known[need] === !0 : void 0;
	}, withModel = new Set();
	for (let key of keys) {
		let { target = "", label = "" } = readEdgeKey(key) ?? {};
		label === "llm" && withModel.add(target), Object.hasOwn(NEEDS, label) && needs(typeOf(target), NEEDS[label]) === !1 && report({
			path: ["edges", key],
			...require_codes.n(ONLINE_CODES.connection),
			message: `${target} is a node of type ${typeOf(target)}, which takes no ${label} edge.`,
			remedy: "Remove the edge."
		});
	}
	for (let { id, node } of nodes) {
		let type = node.component_type;
		if (typeof type != "string") continue;
		Object.hasOwn(types, type) ? needs(type, "requires_model") === !0 && !withModel.has(id) && report({
			path: ["nodes", id],
			...require_codes.n(ONLINE_CODES.connection),
			message: `${id} is a node of type ${type}, which needs a model.`,
			remedy: `Add an edge MODEL -> ${id} [llm].`
		}) : report({
			path: [
				"nodes",
				id,
				"component_type"
			],
			...require_codes.n(ONLINE_CODES.nodeType),
			message: `The server has no nodes of type ${JSON.stringify(type)}.`,
			remedy: `Known types: ${Object.keys(types).sort().join(", ")}.`
		});
		let known = Object.hasOwn(types, type) ? types[type] : void 0, extra = require_index.ut(node.config) ? node.config.extra_config : void 0;
		require_model.U(known) && checkSchema(known.config_schema, extra, {
			path: ["nodes", id],
			type
		}, report);
	}
}
function checkCredentials(nodes, view, report) {
	for (let { id, node } of nodes) {
		let settings = require_index.ut(node.config) ? node.config : {};
		for (let name of ["llm_credential", "credential"]) {
			let wanted = settings[name];
			if (typeof wanted != "string" || wanted === "") continue;
			let known = view.raw(CREDENTIALS);
			if (!Array.isArray(known)) return;
			let found = known.filter((one) => one === wanted).length;
			found !== 1 && report({
				path: [
					"nodes",
					id,
					"config",
					name
				],
				...require_codes.n(ONLINE_CODES.noCredential),
				message: found === 0 ? `The server has no credential ${wanted} that the key can see.` : `The server has ${found} credentials ${wanted}.`,
				remedy: found === 0 ? `${similar(wanted, known)}Create it in the editor; pipelines-sync never creates one.` : "Give all but one of them another name in the editor."
			});
		}
	}
}
function similar(wanted, known) {
	let left = new Set(known.filter((name) => typeof name == "string")), found = [];
	for (let near = require_model.L(wanted, left, 3); near !== void 0 && found.length < 3;) found.push(near), left.delete(near), near = require_model.L(wanted, left, 3);
	return found.length === 0 ? "" : `Did you mean ${found.join(" or ")}? `;
}
// build/providers/pipelit/kinds/valid.js
const VALID_CODES = {
	invalid: require_codes.i("PS4711", "The server finds an active workflow invalid that is as the files want it.", "Correct the workflow, or write `is_active: false`."),
	inactive: require_codes.u("PS4712", "The server finds an inactive workflow invalid that is as the files want it.", "Correct the workflow before it is activated.")
};
function checkValid(value, slug, view, report) {
	let problem = view.raw(validationOf(String(slug)));
	if (typeof problem != "string") return;
	let message = `${problem.charAt(0).toUpperCase()}${problem.slice(1)}.`;
	value.is_active === !1 ? report({
		path: ["slug"],
		...require_codes.n(VALID_CODES.inactive),
		message,
		remedy: "Correct the workflow before it is activated."
	}) : report({
		path: ["slug"],
		...require_codes.n(VALID_CODES.invalid),
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
				doc: `Edges, called \`a -> b\`, with \` [label]\` and \` [if value]\` where they have these. Labels: ${EDGE_LABELS.join(", ")}. \`{}\` is a member.`,
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
	trace: ({ links }) => links,
	cautions,
	parts: {
		plural: "nodes and edges",
		removed: removedParts
	},
	validator: () => validatorOf("workflows"),
	check: checkWorkflow,
	codes: [...Object.values(WORKFLOW_CODES), ...Object.values(SETTINGS_CODES)],
	online: checkOnline,
	onlineCodes: [
		...Object.values(ONLINE_CODES),
		...Object.values(SCHEMA_CODES),
		...Object.values(VALID_CODES)
	],
	kept: checkValid
};
function cautions({ action, live, leaves }) {
	return action === "delete" ? ["Its runs and schedules are deleted with it, and nothing brings them back."] : leaves.some(({ path }) => path === "nodes" || path === "edges") && live.is_active === !0 ? ["It is active: each request of the change is live at once, so a run may see it half changed."] : [];
}
function removedParts(leaves) {
	return leaves.reduce((sum, { path, before, after }) => path !== "nodes" && path !== "edges" || !require_model.U(before) ? sum : sum + Object.keys(before).filter((name) => !require_model.U(after) || !Object.hasOwn(after, name)).length, 0);
}
function isRetyped(id, from, to) {
	let [old, wanted] = [memberOf(from.nodes, id), memberOf(to.nodes, id)];
	return old.component_type !== wanted.component_type;
}
function memberOf(map, name) {
	let member = require_model.U(map) && Object.hasOwn(map, name) ? map[name] : void 0;
	return require_model.U(member) ? member : {};
}
// build/providers/pipelit/model-links.js
var ModelLinks = class {
	#known = new Map();
	#made = new Map();
	recall(slug, recorded) {
		let links = require_model.U(recorded) ? Object.entries(recorded) : [];
		this.#known.set(slug, new Map(links.flatMap(([key, link]) => typeof link == "number" ? [[key, link]] : [])));
	}
	made(slug, key) {
		let made = this.#made.get(slug) ?? new Set();
		this.#made.set(slug, made.add(key));
	}
	after(detail) {
		let slug = String(detail.slug), known = this.#known.get(slug) ?? new Map();
		this.#known.set(slug, known);
		let made = this.#made.get(slug);
		if (made === void 0 || made.size === 0) return known;
		let now = linksOf(listOf(detail.nodes), listOf(detail.edges));
		for (let key of made) {
			let link = now.get(key) ?? null;
			if (link !== null) {
				made.delete(key);
				for (let [other, number] of known) number === link && sourceOf(other) !== sourceOf(key) && known.delete(other);
				known.set(key, link);
			}
		}
		return known;
	}
};
function linksOf(nodes, edges) {
	let links = new Map(nodes.map(({ node_id, config }) => [String(node_id), require_model.U(config) && typeof config.llm_model_config_id == "number" ? config.llm_model_config_id : null])), out = new Map();
	for (let edge of edges) {
		let link = links.get(String(edge.target_node_id));
		edge.edge_label === "llm" && link !== void 0 && out.set(keyOfEdge(edge), link);
	}
	return out;
}
function lostLinks(nodes, edges, known) {
	let links = linksOf(nodes, edges), models = new Map([...known].map(([key, link]) => [link, sourceOf(key)])), sources = new Map();
	for (let [key, link] of links) link !== null && sources.set(link, (sources.get(link) ?? new Set()).add(sourceOf(key)));
	let isLost = (key) => {
		let link = links.get(key);
		if (link === void 0) return !1;
		if (link === null) return !0;
		let model = models.get(link);
		return model === void 0 ? known.has(key) || (sources.get(link)?.size ?? 0) > 1 : model !== sourceOf(key);
	};
	return new Set(edges.filter((edge) => edge.edge_label === "llm" && isLost(keyOfEdge(edge))).map(({ id }) => Number(id)));
}
function recordOf(nodes, edges, lost, known) {
	let right = linksOf(nodes, edges.filter(({ id }) => !lost.has(Number(id)))), links = edges.map((edge) => {
		let key = keyOfEdge(edge);
		return [key, (lost.has(Number(edge.id)) ? known : right).get(key) ?? null];
	});
	return Object.fromEntries(links.filter(([, link]) => link !== null).sort(([a], [b]) => a < b ? -1 : +(a > b)));
}
function listOf(value) {
	return Array.isArray(value) ? value.filter(require_model.U) : [];
}
function sourceOf(key) {
	return readEdgeKey(key)?.source ?? key;
}
// build/providers/pipelit/rows.js
const PLAIN_FIELDS = [
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
	let known = names.links.after(detail), lost = lostLinks(nodes, edges, known);
	return {
		...out,
		nodes: map,
		edges: readEdges(edges, lost),
		positions,
		ended: endedSchedules(nodes),
		links: recordOf(nodes, edges, lost, known)
	};
}
function endedSchedules(nodes) {
	return Object.fromEntries(nodes.flatMap(({ node_id, schedule_job: job }) => require_model.U(job) && endOf(job.status) !== void 0 ? [[String(node_id), job.status]] : []));
}
async function readNode(node, names) {
	let { llm_credential_id: model, credential_id: credential, ...rest } = require_model.U(node.config) ? node.config : {}, isScheduled = node.component_type === "trigger_schedule", settings = {
		...rest,
		llm_credential: typeof model == "number" ? await names.credentialOf(model) : null,
		credential: typeof credential == "number" ? await names.credentialOf(credential) : null,
		...isScheduled && require_model.U(node.schedule_job) ? { is_active: !0 } : {}
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
		require_model.W(said, none) || (out[name] = said);
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
	return require_model.U(job) && isEnabled(job);
}
async function isOutdated({ schedule_job: job, config }, names) {
	if (!require_model.U(job) || job.status !== "active" && job.status !== "done") return !1;
	let said = require_model.U(config) && require_model.U(config.extra_config) ? config.extra_config : {}, wanted = (name) => said[name] ?? OF_SCHEDULE[name], differs = (name) => {
		let number = wanted(name) === "" ? NaN : Number(wanted(name));
		return job[name] !== void 0 && !Number.isNaN(number) && number !== Number(job[name]);
	};
	if (job.status === "done") return differs("total_repeats");
	if (RUNNING_FIELDS.some((name) => name !== "trigger_payload" && differs(name))) return !0;
	let payload = typeof job.id == "string" ? await names.payloadOf(job.id) : void 0;
	return payload !== void 0 && !require_model.W(payload, wanted("trigger_payload"));
}
function readEdges(edges, lost) {
	let found = keyedEdges(edges).map(([key, edge]) => [key, readEdge(edge, lost.has(Number(edge.id)))]);
	return Object.fromEntries(found.sort(byText(([key]) => key)));
}
function readEdge(edge, isLost) {
	return {
		...edge.edge_type === "conditional" ? { type: "conditional" } : {},
		...typeof edge.priority == "number" && edge.priority !== 0 ? { priority: edge.priority } : {},
		...require_model.U(edge.condition_mapping) ? { condition_mapping: edge.condition_mapping } : {},
		...isLost ? { linked: !1 } : {}
	};
}
function byText(of) {
	return (a, b) => {
		let [left, right] = [of(a), of(b)];
		return left < right ? -1 : +(left > right);
	};
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
	for (let [member, old] of Object.entries(require_model.U(before) ? before : {})) {
		let name = Object.hasOwn(names, member) ? names[member] ?? null : member;
		name === null ? require_model.d(out, member, old) : left.delete(name) && require_model.d(out, member, value[name] ?? null);
	}
	let written = new Map(Object.entries(names).map(([member, name]) => [name, member]));
	for (let name of left) require_model.d(out, written.get(name) ?? name, value[name] ?? null);
	return out;
}
function foreignMember({ key, keyPlace }, written) {
	return require_source_codes.r(require_source_codes.n.foreignMember, keyPlace, `A file of this form calls it ${written}, not ${key}.`, `Write ${written}.`);
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
		endings: require_index.f(),
		isItem: !0,
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
		let before = require_source_node.o(root);
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
	return Object.hasOwn(table, key) && require_model.W(require_source_node.o(node), table[key] ?? null);
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
	let key = keyOfEdge(require_source_node.o(item)), view = readMembers(item, EDGES, findings), meant = {
		type: "direct",
		priority: 0,
		condition_mapping: null
	};
	return source.asKeyOf(key, view.readAs(view.entries.filter((entry) => !isMeant(meant, entry.key, entry.node))));
}
function said(map, key) {
	let node = map.get(key);
	return node === void 0 ? void 0 : require_source_node.o(node);
}
function checkNumbers(map, findings) {
	for (let [member, name] of Object.entries(NUMBERS)) {
		let entry = map.entry(member);
		entry?.node.type === "scalar" && entry.node.value !== null && map.get(name) === void 0 && findings.push(foreignNumber(entry.keyPlace, member, name, entry.node.value));
	}
}
function writeExport(item, before) {
	let { nodes, edges, positions, ...rest } = item, old = require_model.U(before) ? before : {}, places = require_model.U(positions) ? positions : {}, out = { ...rest };
	return require_model.U(nodes) && (out.nodes = writeList(nodes, old.nodes, {
		nameOf: (one) => String(one.node_id),
		own: NODES,
		meant: NODE,
		made: (id, value, was) => ({
			node_id: id,
			...value,
			...placeOf(places[id]),
			...require_model.U(value.config) || require_model.U(was?.config) ? { config: writeSettings(require_model.U(value.config) ? value.config : {}, was?.config ?? null) } : {}
		})
	})), require_model.U(edges) && (out.edges = writeList(edges, old.edges, {
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
	return require_model.U(place) ? {
		...place.x === void 0 ? {} : { position_x: place.x },
		...place.y === void 0 ? {} : { position_y: place.y }
	} : {};
}
function writeList(map, before, shape) {
	let left = new Map(Object.entries(map)), out = [], fieldsOf = (value) => require_model.U(value) ? value : {};
	for (let old of Array.isArray(before) ? before : []) {
		if (!require_model.U(old)) continue;
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
	return writeOver(settings, require_model.U(was) ? was : {}, CONFIG, SETTINGS);
}
function foreignNumber(place, member, name, value) {
	let remedy = name === "error_handler" || name === "subworkflow" ? `Write ${name}: {$ref: workflows/SLUG} beside it, or null.` : `Write ${name}: "${name === "llm_credential" ? "llm" : "TYPE"}/NAME" beside it, or null.`;
	return {
		...require_codes.n(require_index.z.foreignNumber),
		place,
		message: `${member} is ${JSON.stringify(value)}, a number that means another thing on another server.`,
		remedy
	};
}
function twiceNamed(place) {
	return {
		...require_codes.n(require_index.z.twiceNamed),
		place,
		message: "Two elements of the list mean the same, or one of them has no name.",
		remedy: "Remove the duplicate, or name the element."
	};
}
// build/providers/pipelit/sync.js
const sync = {
	kinds: new require_kind.t([workflows, schedules]),
	formats: [workflowExport, workflowFile],
	connect: async (client, wanted, key) => (await Promise.resolve().then(() => require("./connect-C9zzHSCg.js"))).connect(client, wanted, key),
	otherAccount: otherUser
};
exports.C = endOf, exports.E = otherUser, exports.S = SCHEDULE_FIELDS, exports.T = nameOfNode, exports._ = keyOfEdge, exports.a = readSummary, exports.b = schedules, exports.c = listOf, exports.d = CREDENTIALS, exports.f = NODE_TYPES, exports.g = edgeKey, exports.h = node, exports.i = readDetail, exports.l = lostLinks, exports.m = validatedIn, exports.n = PLAIN_FIELDS, exports.o = saying, exports.p = WORKFLOWS, exports.r = SETTINGS, exports.s = ModelLinks, exports.sync = sync, exports.t = NODE, exports.u = workflows, exports.v = keyedEdges, exports.w = isEnabled, exports.x = RUNNING_FIELDS, exports.y = readEdgeKey;
