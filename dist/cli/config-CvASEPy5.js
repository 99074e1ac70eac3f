const require_rolldown_runtime = require("./rolldown-runtime-DUzk6_NY.js"), require_model = require("./model-DVHFMB8j.js"), require_parse_source = require("./parse-source-C6_gD_2U.js"), require_source_codes = require("./source-codes-DUVS5ONT.js"), require_config_codes = require("./config-codes-CZLmN_57.js"), require_source_node = require("./source-node-BPtZKdC8.js"), require_config_types = require("./config-types-C2-3H28o.js");
let node_fs = require("node:fs"), node_path = require("node:path");
node_path = require_rolldown_runtime.a(node_path, 1);
// build/source/read/parsed-sources.js
var ParsedSources = class {
	#first = new Map();
	#last = new Map();
	parse(file, bytes, role = "document") {
		let key = role === "document" ? file : `${role} ${file}`, { document, findings } = [this.#first.get(key), this.#last.get(key)].find((one) => one !== void 0 && Buffer.compare(one.bytes, bytes) === 0) ?? this.#keep(key, {
			bytes,
			...require_parse_source.t(file, bytes, role)
		}), own = findings.map((finding) => ({ ...finding }));
		return document === void 0 ? { findings: own } : {
			document,
			findings: own
		};
	}
	#keep(key, parsed) {
		return this.#first.has(key) ? this.#last.set(key, parsed) : this.#first.set(key, parsed), parsed;
	}
}, S = Object.defineProperty, te = Object.getOwnPropertyDescriptor, ne = Object.getOwnPropertyNames, oe = Object.prototype.hasOwnProperty, de = (n, r, N) => () => {
	if (N) throw N[0];
	try {
		return n && (r = n(n = 0)), r;
	} catch (L) {
		throw N = [L], L;
	}
}, se = (n, r) => {
	for (var N in r) S(n, N, {
		get: r[N],
		enumerable: !0
	});
}, pe = (n, r, N, L) => {
	if (r && typeof r == "object" || typeof r == "function") for (let k of ne(r)) !oe.call(n, k) && k !== N && S(n, k, {
		get: () => r[k],
		enumerable: !(L = te(r, k)) || L.enumerable
	});
	return n;
}, fe = (n) => pe(S({}, "__esModule", { value: !0 }), n), G = {};
se(G, { default: () => R });
function R(n) {
	return n.length - (n.match(/[\ud800-\udbff][\udc00-\udfff]/g)?.length ?? 0);
}
var H = de(() => {}), le = U, K = {
	$schema: "http://json-schema.org/draft-07/schema#",
	type: "object",
	properties: {
		name: {
			type: "string",
			minLength: 1,
			maxLength: 255
		},
		description: {
			type: ["string", "null"],
			maxLength: 5e3
		},
		prompt_text: {
			type: "string",
			maxLength: 5e4
		},
		prompt_placeholders: {
			type: ["array", "null"],
			items: {
				type: "object",
				properties: { name: { type: "string" } },
				required: ["name"],
				additionalProperties: !1
			}
		},
		role: {
			type: "string",
			enum: [
				"user",
				"system",
				"assistant"
			]
		},
		scope_type: {
			type: "string",
			enum: [
				"org",
				"project",
				"workflow"
			]
		},
		org_id: {
			type: "integer",
			minimum: 0,
			maximum: 9007199254740991
		},
		project_id: {
			type: "integer",
			minimum: 0,
			maximum: 9007199254740991
		},
		workflow_id: {
			type: "integer",
			minimum: 0,
			maximum: 9007199254740991
		}
	},
	required: ["name", "prompt_text"],
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
}, z = Object.prototype.hasOwnProperty, w = (H(), fe(G)).default;
function U(n, { instancePath: r = "", parentData: N, parentDataProperty: L, rootData: k = n } = {}) {
	let e = null, i = 0;
	if (n && typeof n == "object" && !Array.isArray(n)) {
		n.name === void 0 && (e = t(e, r, "required", { missingProperty: "name" }, void 0), i++), n.prompt_text === void 0 && (e = t(e, r, "required", { missingProperty: "prompt_text" }, void 0), i++);
		for (let p in n) z.call(K.properties, p) || (e = t(e, r, "additionalProperties", { additionalProperty: p }, void 0), i++);
		if (n.name !== void 0) {
			let p = n.name;
			typeof p == "string" ? (w(p) > 255 && (e = t(e, r + "/name", "maxLength", { limit: 255 }, void 0), i++), w(p) < 1 && (e = t(e, r + "/name", "minLength", { limit: 1 }, void 0), i++)) : (e = t(e, r + "/name", "type", { type: "string" }, void 0), i++);
		}
		if (n.description !== void 0) {
			let p = n.description;
			typeof p != "string" && p !== null && (e = t(e, r + "/description", "type", { type: K.properties.description.type }, void 0), i++), typeof p == "string" && w(p) > 5e3 && (e = t(e, r + "/description", "maxLength", { limit: 5e3 }, void 0), i++);
		}
		if (n.prompt_text !== void 0) {
			let p = n.prompt_text;
			typeof p == "string" ? w(p) > 5e4 && (e = t(e, r + "/prompt_text", "maxLength", { limit: 5e4 }, void 0), i++) : (e = t(e, r + "/prompt_text", "type", { type: "string" }, void 0), i++);
		}
		if (n.prompt_placeholders !== void 0) {
			let p = n.prompt_placeholders;
			if (!Array.isArray(p) && p !== null && (e = t(e, r + "/prompt_placeholders", "type", { type: K.properties.prompt_placeholders.type }, void 0), i++), Array.isArray(p)) {
				let o = p.length;
				for (let _ = 0; _ < o; _++) {
					let u = p[_];
					if (u && typeof u == "object" && !Array.isArray(u)) {
						u.name === void 0 && (e = t(e, r + "/prompt_placeholders/" + _, "required", { missingProperty: "name" }, void 0), i++);
						for (let d in u) d !== "name" && (e = t(e, r + "/prompt_placeholders/" + _, "additionalProperties", { additionalProperty: d }, void 0), i++);
						u.name !== void 0 && typeof u.name != "string" && (e = t(e, r + "/prompt_placeholders/" + _ + "/name", "type", { type: "string" }, void 0), i++);
					} else e = t(e, r + "/prompt_placeholders/" + _, "type", { type: "object" }, void 0), i++;
				}
			}
		}
		if (n.role !== void 0) {
			let p = n.role;
			typeof p != "string" && (e = t(e, r + "/role", "type", { type: "string" }, void 0), i++), p === "user" || p === "system" || p === "assistant" || (e = t(e, r + "/role", "enum", { allowedValues: K.properties.role.enum }, void 0), i++);
		}
		if (n.scope_type !== void 0) {
			let p = n.scope_type;
			typeof p != "string" && (e = t(e, r + "/scope_type", "type", { type: "string" }, void 0), i++), p === "org" || p === "project" || p === "workflow" || (e = t(e, r + "/scope_type", "enum", { allowedValues: K.properties.scope_type.enum }, void 0), i++);
		}
		if (n.org_id !== void 0) {
			let p = n.org_id;
			typeof p == "number" && !(p % 1) && !isNaN(p) && isFinite(p) || (e = t(e, r + "/org_id", "type", { type: "integer" }, void 0), i++), typeof p == "number" && isFinite(p) && ((p > 9007199254740991 || isNaN(p)) && (e = t(e, r + "/org_id", "maximum", {
				comparison: "<=",
				limit: 9007199254740991
			}, void 0), i++), (p < 0 || isNaN(p)) && (e = t(e, r + "/org_id", "minimum", {
				comparison: ">=",
				limit: 0
			}, void 0), i++));
		}
		if (n.project_id !== void 0) {
			let p = n.project_id;
			typeof p == "number" && !(p % 1) && !isNaN(p) && isFinite(p) || (e = t(e, r + "/project_id", "type", { type: "integer" }, void 0), i++), typeof p == "number" && isFinite(p) && ((p > 9007199254740991 || isNaN(p)) && (e = t(e, r + "/project_id", "maximum", {
				comparison: "<=",
				limit: 9007199254740991
			}, void 0), i++), (p < 0 || isNaN(p)) && (e = t(e, r + "/project_id", "minimum", {
				comparison: ">=",
				limit: 0
			}, void 0), i++));
		}
		if (n.workflow_id !== void 0) {
			let p = n.workflow_id;
			typeof p == "number" && !(p % 1) && !isNaN(p) && isFinite(p) || (e = t(e, r + "/workflow_id", "type", { type: "integer" }, void 0), i++), typeof p == "number" && isFinite(p) && ((p > 9007199254740991 || isNaN(p)) && (e = t(e, r + "/workflow_id", "maximum", {
				comparison: "<=",
				limit: 9007199254740991
			}, void 0), i++), (p < 0 || isNaN(p)) && (e = t(e, r + "/workflow_id", "minimum", {
				comparison: ">=",
				limit: 0
			}, void 0), i++));
		}
	} else e = t(e, r, "type", { type: "object" }, void 0), i++;
	return U.errors = e, i === 0;
}
var ue = W, T = {
	$schema: "http://json-schema.org/draft-07/schema#",
	type: "object",
	properties: {
		name: {
			type: "string",
			minLength: 1,
			maxLength: 255
		},
		display_label: {
			type: "string",
			minLength: 1,
			maxLength: 255
		},
		description: {
			type: ["string", "null"],
			maxLength: 5e3
		},
		type: {
			type: "string",
			enum: [
				"programmatic",
				"llm_judge",
				"human_rating",
				"llm_metric"
			]
		},
		config: {
			type: "object",
			properties: {
				subtype: { type: "string" },
				case_sensitive: { type: "boolean" },
				strip_whitespace: { type: "boolean" },
				keywords: {
					type: "array",
					minItems: 1,
					items: {
						type: "string",
						minLength: 1
					}
				},
				mode: {
					type: "string",
					enum: ["any", "all"]
				},
				pattern: {
					type: "string",
					minLength: 1
				},
				flags: {
					type: "array",
					items: { type: "string" }
				},
				schema: { type: "object" },
				prompt_template: {
					type: "string",
					minLength: 1,
					maxLength: 5e4
				},
				model: { type: "string" },
				temperature: {
					type: "number",
					minimum: 0,
					maximum: 2
				},
				rubric: { type: "string" },
				threshold: { type: "number" }
			}
		},
		output_schema: {
			type: "object",
			properties: {
				type: {
					type: "string",
					enum: [
						"boolean",
						"rating",
						"numeric",
						"categorical"
					]
				},
				range: {
					type: "array",
					items: { type: "number" }
				},
				labels: {}
			},
			required: ["type"]
		},
		scope_type: {
			type: "string",
			enum: [
				"org",
				"project",
				"workflow"
			]
		},
		org_id: {
			type: "integer",
			minimum: 0,
			maximum: 9007199254740991
		},
		project_id: {
			type: "integer",
			minimum: 0,
			maximum: 9007199254740991
		},
		workflow_id: {
			type: "integer",
			minimum: 0,
			maximum: 9007199254740991
		}
	},
	required: [
		"name",
		"display_label",
		"type",
		"config",
		"output_schema"
	],
	additionalProperties: !1,
	allOf: [
		{
			if: {
				type: "object",
				properties: {
					type: { const: "programmatic" },
					config: {
						type: "object",
						properties: { subtype: { const: "contains_keywords" } },
						required: ["subtype"]
					}
				},
				required: ["type", "config"]
			},
			then: {
				type: "object",
				properties: { config: {
					type: "object",
					required: ["keywords"]
				} }
			}
		},
		{
			if: {
				type: "object",
				properties: {
					type: { const: "programmatic" },
					config: {
						type: "object",
						properties: { subtype: { const: "regex_match" } },
						required: ["subtype"]
					}
				},
				required: ["type", "config"]
			},
			then: {
				type: "object",
				properties: { config: {
					type: "object",
					required: ["pattern"]
				} }
			}
		},
		{
			if: {
				type: "object",
				properties: { type: { const: "llm_judge" } },
				required: ["type"]
			},
			then: {
				type: "object",
				properties: { config: {
					type: "object",
					required: ["prompt_template"]
				} }
			}
		},
		{
			if: {
				type: "object",
				properties: { type: { const: "llm_metric" } },
				required: ["type"]
			},
			then: {
				type: "object",
				properties: { config: {
					type: "object",
					required: ["subtype"]
				} }
			}
		}
	],
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
function W(n, { instancePath: r = "", parentData: N, parentDataProperty: L, rootData: k = n } = {}) {
	let e = null, i = 0, p = i, o = !0, _ = i;
	if (i === _) {
		if (n && typeof n == "object" && !Array.isArray(n)) {
			if (n.type === void 0 || n.config === void 0) {
				let a = {};
				e === null ? e = [a] : e.push(a), i++;
			} else {
				if (n.type !== void 0) {
					let a = i;
					if (n.type !== "programmatic") {
						let A = {};
						e === null ? e = [A] : e.push(A), i++;
					}
					var u = a === i;
				} else var u = !0;
				if (u) {
					if (n.config !== void 0) {
						let a = n.config, A = i;
						if (i === A) {
							if (a && typeof a == "object" && !Array.isArray(a)) {
								if (a.subtype === void 0) {
									let O = {};
									e === null ? e = [O] : e.push(O), i++;
								} else if (a.subtype !== void 0 && a.subtype !== "contains_keywords") {
									let O = {};
									e === null ? e = [O] : e.push(O), i++;
								}
							} else {
								let I = {};
								e === null ? e = [I] : e.push(I), i++;
							}
						}
						var u = A === i;
					} else var u = !0;
				}
			}
		} else {
			let s = {};
			e === null ? e = [s] : e.push(s), i++;
		}
	}
	var d = _ === i;
	if (i = p, e !== null && (p ? e.length = p : e = null), d) {
		let s = i;
		if (n && typeof n == "object" && !Array.isArray(n)) {
			if (n.config !== void 0) {
				let A = n.config;
				A && typeof A == "object" && !Array.isArray(A) ? A.keywords === void 0 && (e = t(e, r + "/config", "required", { missingProperty: "keywords" }, void 0), i++) : (e = t(e, r + "/config", "type", { type: "object" }, void 0), i++);
			}
		} else e = t(e, r, "type", { type: "object" }, void 0), i++;
		var d = s === i;
		o = d;
	}
	o || (e = t(e, r, "if", { failingKeyword: "then" }, void 0), i++);
	let f = i, y = !0, l = i;
	if (i === l) {
		if (n && typeof n == "object" && !Array.isArray(n)) {
			if (n.type === void 0 || n.config === void 0) {
				let a = {};
				e === null ? e = [a] : e.push(a), i++;
			} else {
				if (n.type !== void 0) {
					let a = i;
					if (n.type !== "programmatic") {
						let A = {};
						e === null ? e = [A] : e.push(A), i++;
					}
					var c = a === i;
				} else var c = !0;
				if (c) {
					if (n.config !== void 0) {
						let a = n.config, A = i;
						if (i === A) {
							if (a && typeof a == "object" && !Array.isArray(a)) {
								if (a.subtype === void 0) {
									let O = {};
									e === null ? e = [O] : e.push(O), i++;
								} else if (a.subtype !== void 0 && a.subtype !== "regex_match") {
									let O = {};
									e === null ? e = [O] : e.push(O), i++;
								}
							} else {
								let I = {};
								e === null ? e = [I] : e.push(I), i++;
							}
						}
						var c = A === i;
					} else var c = !0;
				}
			}
		} else {
			let s = {};
			e === null ? e = [s] : e.push(s), i++;
		}
	}
	var v = l === i;
	if (i = f, e !== null && (f ? e.length = f : e = null), v) {
		let s = i;
		if (n && typeof n == "object" && !Array.isArray(n)) {
			if (n.config !== void 0) {
				let A = n.config;
				A && typeof A == "object" && !Array.isArray(A) ? A.pattern === void 0 && (e = t(e, r + "/config", "required", { missingProperty: "pattern" }, void 0), i++) : (e = t(e, r + "/config", "type", { type: "object" }, void 0), i++);
			}
		} else e = t(e, r, "type", { type: "object" }, void 0), i++;
		var v = s === i;
		y = v;
	}
	y || (e = t(e, r, "if", { failingKeyword: "then" }, void 0), i++);
	let x = i, E = !0, g = i;
	if (i === g) {
		if (n && typeof n == "object" && !Array.isArray(n)) {
			if (n.type === void 0) {
				let a = {};
				e === null ? e = [a] : e.push(a), i++;
			} else if (n.type !== void 0 && n.type !== "llm_judge") {
				let a = {};
				e === null ? e = [a] : e.push(a), i++;
			}
		} else {
			let s = {};
			e === null ? e = [s] : e.push(s), i++;
		}
	}
	var b = g === i;
	if (i = x, e !== null && (x ? e.length = x : e = null), b) {
		let s = i;
		if (n && typeof n == "object" && !Array.isArray(n)) {
			if (n.config !== void 0) {
				let A = n.config;
				A && typeof A == "object" && !Array.isArray(A) ? A.prompt_template === void 0 && (e = t(e, r + "/config", "required", { missingProperty: "prompt_template" }, void 0), i++) : (e = t(e, r + "/config", "type", { type: "object" }, void 0), i++);
			}
		} else e = t(e, r, "type", { type: "object" }, void 0), i++;
		var b = s === i;
		E = b;
	}
	E || (e = t(e, r, "if", { failingKeyword: "then" }, void 0), i++);
	let m = i, h = !0, $ = i;
	if (i === $) {
		if (n && typeof n == "object" && !Array.isArray(n)) {
			if (n.type === void 0) {
				let a = {};
				e === null ? e = [a] : e.push(a), i++;
			} else if (n.type !== void 0 && n.type !== "llm_metric") {
				let a = {};
				e === null ? e = [a] : e.push(a), i++;
			}
		} else {
			let s = {};
			e === null ? e = [s] : e.push(s), i++;
		}
	}
	var q = $ === i;
	if (i = m, e !== null && (m ? e.length = m : e = null), q) {
		let s = i;
		if (n && typeof n == "object" && !Array.isArray(n)) {
			if (n.config !== void 0) {
				let A = n.config;
				A && typeof A == "object" && !Array.isArray(A) ? A.subtype === void 0 && (e = t(e, r + "/config", "required", { missingProperty: "subtype" }, void 0), i++) : (e = t(e, r + "/config", "type", { type: "object" }, void 0), i++);
			}
		} else e = t(e, r, "type", { type: "object" }, void 0), i++;
		var q = s === i;
		h = q;
	}
	if (h || (e = t(e, r, "if", { failingKeyword: "then" }, void 0), i++), n && typeof n == "object" && !Array.isArray(n)) {
		n.name === void 0 && (e = t(e, r, "required", { missingProperty: "name" }, void 0), i++), n.display_label === void 0 && (e = t(e, r, "required", { missingProperty: "display_label" }, void 0), i++), n.type === void 0 && (e = t(e, r, "required", { missingProperty: "type" }, void 0), i++), n.config === void 0 && (e = t(e, r, "required", { missingProperty: "config" }, void 0), i++), n.output_schema === void 0 && (e = t(e, r, "required", { missingProperty: "output_schema" }, void 0), i++);
		for (let s in n) z.call(T.properties, s) || (e = t(e, r, "additionalProperties", { additionalProperty: s }, void 0), i++);
		if (n.name !== void 0) {
			let s = n.name;
			typeof s == "string" ? (w(s) > 255 && (e = t(e, r + "/name", "maxLength", { limit: 255 }, void 0), i++), w(s) < 1 && (e = t(e, r + "/name", "minLength", { limit: 1 }, void 0), i++)) : (e = t(e, r + "/name", "type", { type: "string" }, void 0), i++);
		}
		if (n.display_label !== void 0) {
			let s = n.display_label;
			typeof s == "string" ? (w(s) > 255 && (e = t(e, r + "/display_label", "maxLength", { limit: 255 }, void 0), i++), w(s) < 1 && (e = t(e, r + "/display_label", "minLength", { limit: 1 }, void 0), i++)) : (e = t(e, r + "/display_label", "type", { type: "string" }, void 0), i++);
		}
		if (n.description !== void 0) {
			let s = n.description;
			typeof s != "string" && s !== null && (e = t(e, r + "/description", "type", { type: T.properties.description.type }, void 0), i++), typeof s == "string" && w(s) > 5e3 && (e = t(e, r + "/description", "maxLength", { limit: 5e3 }, void 0), i++);
		}
		if (n.type !== void 0) {
			let s = n.type;
			typeof s != "string" && (e = t(e, r + "/type", "type", { type: "string" }, void 0), i++), s === "programmatic" || s === "llm_judge" || s === "human_rating" || s === "llm_metric" || (e = t(e, r + "/type", "enum", { allowedValues: T.properties.type.enum }, void 0), i++);
		}
		if (n.config !== void 0) {
			let s = n.config;
			if (s && typeof s == "object" && !Array.isArray(s)) {
				if (s.subtype !== void 0 && typeof s.subtype != "string" && (e = t(e, r + "/config/subtype", "type", { type: "string" }, void 0), i++), s.case_sensitive !== void 0 && typeof s.case_sensitive != "boolean" && (e = t(e, r + "/config/case_sensitive", "type", { type: "boolean" }, void 0), i++), s.strip_whitespace !== void 0 && typeof s.strip_whitespace != "boolean" && (e = t(e, r + "/config/strip_whitespace", "type", { type: "boolean" }, void 0), i++), s.keywords !== void 0) {
					let a = s.keywords;
					if (Array.isArray(a)) {
						a.length < 1 && (e = t(e, r + "/config/keywords", "minItems", { limit: 1 }, void 0), i++);
						let A = a.length;
						for (let j = 0; j < A; j++) {
							let I = a[j];
							typeof I == "string" ? w(I) < 1 && (e = t(e, r + "/config/keywords/" + j, "minLength", { limit: 1 }, void 0), i++) : (e = t(e, r + "/config/keywords/" + j, "type", { type: "string" }, void 0), i++);
						}
					} else e = t(e, r + "/config/keywords", "type", { type: "array" }, void 0), i++;
				}
				if (s.mode !== void 0) {
					let a = s.mode;
					typeof a != "string" && (e = t(e, r + "/config/mode", "type", { type: "string" }, void 0), i++), a === "any" || a === "all" || (e = t(e, r + "/config/mode", "enum", { allowedValues: T.properties.config.properties.mode.enum }, void 0), i++);
				}
				if (s.pattern !== void 0) {
					let a = s.pattern;
					typeof a == "string" ? w(a) < 1 && (e = t(e, r + "/config/pattern", "minLength", { limit: 1 }, void 0), i++) : (e = t(e, r + "/config/pattern", "type", { type: "string" }, void 0), i++);
				}
				if (s.flags !== void 0) {
					let a = s.flags;
					if (Array.isArray(a)) {
						let A = a.length;
						for (let j = 0; j < A; j++) typeof a[j] != "string" && (e = t(e, r + "/config/flags/" + j, "type", { type: "string" }, void 0), i++);
					} else e = t(e, r + "/config/flags", "type", { type: "array" }, void 0), i++;
				}
				if (s.schema !== void 0) {
					let a = s.schema;
					a && typeof a == "object" && !Array.isArray(a) || (e = t(e, r + "/config/schema", "type", { type: "object" }, void 0), i++);
				}
				if (s.prompt_template !== void 0) {
					let a = s.prompt_template;
					typeof a == "string" ? (w(a) > 5e4 && (e = t(e, r + "/config/prompt_template", "maxLength", { limit: 5e4 }, void 0), i++), w(a) < 1 && (e = t(e, r + "/config/prompt_template", "minLength", { limit: 1 }, void 0), i++)) : (e = t(e, r + "/config/prompt_template", "type", { type: "string" }, void 0), i++);
				}
				if (s.model !== void 0 && typeof s.model != "string" && (e = t(e, r + "/config/model", "type", { type: "string" }, void 0), i++), s.temperature !== void 0) {
					let a = s.temperature;
					typeof a == "number" && isFinite(a) ? ((a > 2 || isNaN(a)) && (e = t(e, r + "/config/temperature", "maximum", {
						comparison: "<=",
						limit: 2
					}, void 0), i++), (a < 0 || isNaN(a)) && (e = t(e, r + "/config/temperature", "minimum", {
						comparison: ">=",
						limit: 0
					}, void 0), i++)) : (e = t(e, r + "/config/temperature", "type", { type: "number" }, void 0), i++);
				}
				if (s.rubric !== void 0 && typeof s.rubric != "string" && (e = t(e, r + "/config/rubric", "type", { type: "string" }, void 0), i++), s.threshold !== void 0) {
					let a = s.threshold;
					typeof a == "number" && isFinite(a) || (e = t(e, r + "/config/threshold", "type", { type: "number" }, void 0), i++);
				}
			} else e = t(e, r + "/config", "type", { type: "object" }, void 0), i++;
		}
		if (n.output_schema !== void 0) {
			let s = n.output_schema;
			if (s && typeof s == "object" && !Array.isArray(s)) {
				if (s.type === void 0 && (e = t(e, r + "/output_schema", "required", { missingProperty: "type" }, void 0), i++), s.type !== void 0) {
					let a = s.type;
					typeof a != "string" && (e = t(e, r + "/output_schema/type", "type", { type: "string" }, void 0), i++), a === "boolean" || a === "rating" || a === "numeric" || a === "categorical" || (e = t(e, r + "/output_schema/type", "enum", { allowedValues: T.properties.output_schema.properties.type.enum }, void 0), i++);
				}
				if (s.range !== void 0) {
					let a = s.range;
					if (Array.isArray(a)) {
						let A = a.length;
						for (let j = 0; j < A; j++) {
							let I = a[j];
							typeof I == "number" && isFinite(I) || (e = t(e, r + "/output_schema/range/" + j, "type", { type: "number" }, void 0), i++);
						}
					} else e = t(e, r + "/output_schema/range", "type", { type: "array" }, void 0), i++;
				}
			} else e = t(e, r + "/output_schema", "type", { type: "object" }, void 0), i++;
		}
		if (n.scope_type !== void 0) {
			let s = n.scope_type;
			typeof s != "string" && (e = t(e, r + "/scope_type", "type", { type: "string" }, void 0), i++), s === "org" || s === "project" || s === "workflow" || (e = t(e, r + "/scope_type", "enum", { allowedValues: T.properties.scope_type.enum }, void 0), i++);
		}
		if (n.org_id !== void 0) {
			let s = n.org_id;
			typeof s == "number" && !(s % 1) && !isNaN(s) && isFinite(s) || (e = t(e, r + "/org_id", "type", { type: "integer" }, void 0), i++), typeof s == "number" && isFinite(s) && ((s > 9007199254740991 || isNaN(s)) && (e = t(e, r + "/org_id", "maximum", {
				comparison: "<=",
				limit: 9007199254740991
			}, void 0), i++), (s < 0 || isNaN(s)) && (e = t(e, r + "/org_id", "minimum", {
				comparison: ">=",
				limit: 0
			}, void 0), i++));
		}
		if (n.project_id !== void 0) {
			let s = n.project_id;
			typeof s == "number" && !(s % 1) && !isNaN(s) && isFinite(s) || (e = t(e, r + "/project_id", "type", { type: "integer" }, void 0), i++), typeof s == "number" && isFinite(s) && ((s > 9007199254740991 || isNaN(s)) && (e = t(e, r + "/project_id", "maximum", {
				comparison: "<=",
				limit: 9007199254740991
			}, void 0), i++), (s < 0 || isNaN(s)) && (e = t(e, r + "/project_id", "minimum", {
				comparison: ">=",
				limit: 0
			}, void 0), i++));
		}
		if (n.workflow_id !== void 0) {
			let s = n.workflow_id;
			typeof s == "number" && !(s % 1) && !isNaN(s) && isFinite(s) || (e = t(e, r + "/workflow_id", "type", { type: "integer" }, void 0), i++), typeof s == "number" && isFinite(s) && ((s > 9007199254740991 || isNaN(s)) && (e = t(e, r + "/workflow_id", "maximum", {
				comparison: "<=",
				limit: 9007199254740991
			}, void 0), i++), (s < 0 || isNaN(s)) && (e = t(e, r + "/workflow_id", "minimum", {
				comparison: ">=",
				limit: 0
			}, void 0), i++));
		}
	} else e = t(e, r, "type", { type: "object" }, void 0), i++;
	return W.errors = e, i === 0;
}
var ye = M, Y = {
	$schema: "http://json-schema.org/draft-07/schema#",
	type: "object",
	properties: {
		name: {
			type: "string",
			minLength: 1,
			maxLength: 255
		},
		description: {
			type: ["string", "null"],
			maxLength: 5e3
		},
		criteria: {
			type: "array",
			minItems: 1,
			items: {
				type: "object",
				properties: { criterion_id: {
					if: { type: "object" },
					then: {
						type: "object",
						description: "The id of another item of the files.",
						properties: {
							$ref: {
								type: "string",
								minLength: 1,
								description: "The address of one of the criteria: criteria/Name."
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
						type: "integer",
						minimum: 0,
						maximum: 9007199254740991
					}
				} },
				required: ["criterion_id"],
				additionalProperties: !1
			}
		},
		scope_type: {
			type: "string",
			enum: [
				"org",
				"project",
				"workflow"
			]
		},
		org_id: {
			type: "integer",
			minimum: 0,
			maximum: 9007199254740991
		},
		project_id: {
			type: "integer",
			minimum: 0,
			maximum: 9007199254740991
		},
		workflow_id: {
			type: "integer",
			minimum: 0,
			maximum: 9007199254740991
		}
	},
	required: ["name", "criteria"],
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
function M(n, { instancePath: r = "", parentData: N, parentDataProperty: L, rootData: k = n } = {}) {
	let e = null, i = 0;
	if (n && typeof n == "object" && !Array.isArray(n)) {
		n.name === void 0 && (e = t(e, r, "required", { missingProperty: "name" }, void 0), i++), n.criteria === void 0 && (e = t(e, r, "required", { missingProperty: "criteria" }, void 0), i++);
		for (let o in n) o === "name" || o === "description" || o === "criteria" || o === "scope_type" || o === "org_id" || o === "project_id" || o === "workflow_id" || (e = t(e, r, "additionalProperties", { additionalProperty: o }, void 0), i++);
		if (n.name !== void 0) {
			let o = n.name;
			typeof o == "string" ? (w(o) > 255 && (e = t(e, r + "/name", "maxLength", { limit: 255 }, void 0), i++), w(o) < 1 && (e = t(e, r + "/name", "minLength", { limit: 1 }, void 0), i++)) : (e = t(e, r + "/name", "type", { type: "string" }, void 0), i++);
		}
		if (n.description !== void 0) {
			let o = n.description;
			typeof o != "string" && o !== null && (e = t(e, r + "/description", "type", { type: Y.properties.description.type }, void 0), i++), typeof o == "string" && w(o) > 5e3 && (e = t(e, r + "/description", "maxLength", { limit: 5e3 }, void 0), i++);
		}
		if (n.criteria !== void 0) {
			let o = n.criteria;
			if (Array.isArray(o)) {
				o.length < 1 && (e = t(e, r + "/criteria", "minItems", { limit: 1 }, void 0), i++);
				let _ = o.length;
				for (let u = 0; u < _; u++) {
					let d = o[u];
					if (d && typeof d == "object" && !Array.isArray(d)) {
						d.criterion_id === void 0 && (e = t(e, r + "/criteria/" + u, "required", { missingProperty: "criterion_id" }, void 0), i++);
						for (let f in d) f !== "criterion_id" && (e = t(e, r + "/criteria/" + u, "additionalProperties", { additionalProperty: f }, void 0), i++);
						if (d.criterion_id !== void 0) {
							let f = d.criterion_id, y = i, l = !0, c = i;
							if (!f || typeof f != "object" || Array.isArray(f)) {
								let x = {};
								e === null ? e = [x] : e.push(x), i++;
							}
							var p = c === i;
							i = y, e !== null && (y ? e.length = y : e = null);
							let v;
							if (p) {
								let x = i;
								if (f && typeof f == "object" && !Array.isArray(f)) {
									f.$ref === void 0 && (e = t(e, r + "/criteria/" + u + "/criterion_id", "required", { missingProperty: "$ref" }, void 0), i++);
									for (let g in f) g === "$ref" || g === "external" || (e = t(e, r + "/criteria/" + u + "/criterion_id", "additionalProperties", { additionalProperty: g }, void 0), i++);
									if (f.$ref !== void 0) {
										let g = f.$ref;
										typeof g == "string" ? w(g) < 1 && (e = t(e, r + "/criteria/" + u + "/criterion_id/$ref", "minLength", { limit: 1 }, void 0), i++) : (e = t(e, r + "/criteria/" + u + "/criterion_id/$ref", "type", { type: "string" }, void 0), i++);
									}
									f.external !== void 0 && typeof f.external != "boolean" && (e = t(e, r + "/criteria/" + u + "/criterion_id/external", "type", { type: "boolean" }, void 0), i++);
								} else e = t(e, r + "/criteria/" + u + "/criterion_id", "type", { type: "object" }, void 0), i++;
								var p = x === i;
								l = p, v = "then";
							} else {
								let x = i;
								typeof f == "number" && !(f % 1) && !isNaN(f) && isFinite(f) || (e = t(e, r + "/criteria/" + u + "/criterion_id", "type", { type: "integer" }, void 0), i++), typeof f == "number" && isFinite(f) && ((f > 9007199254740991 || isNaN(f)) && (e = t(e, r + "/criteria/" + u + "/criterion_id", "maximum", {
									comparison: "<=",
									limit: 9007199254740991
								}, void 0), i++), (f < 0 || isNaN(f)) && (e = t(e, r + "/criteria/" + u + "/criterion_id", "minimum", {
									comparison: ">=",
									limit: 0
								}, void 0), i++));
								var p = x === i;
								l = p, v = "else";
							}
							l || (e = t(e, r + "/criteria/" + u + "/criterion_id", "if", { failingKeyword: v }, void 0), i++);
						}
					} else e = t(e, r + "/criteria/" + u, "type", { type: "object" }, void 0), i++;
				}
			} else e = t(e, r + "/criteria", "type", { type: "array" }, void 0), i++;
		}
		if (n.scope_type !== void 0) {
			let o = n.scope_type;
			typeof o != "string" && (e = t(e, r + "/scope_type", "type", { type: "string" }, void 0), i++), o === "org" || o === "project" || o === "workflow" || (e = t(e, r + "/scope_type", "enum", { allowedValues: Y.properties.scope_type.enum }, void 0), i++);
		}
		if (n.org_id !== void 0) {
			let o = n.org_id;
			typeof o == "number" && !(o % 1) && !isNaN(o) && isFinite(o) || (e = t(e, r + "/org_id", "type", { type: "integer" }, void 0), i++), typeof o == "number" && isFinite(o) && ((o > 9007199254740991 || isNaN(o)) && (e = t(e, r + "/org_id", "maximum", {
				comparison: "<=",
				limit: 9007199254740991
			}, void 0), i++), (o < 0 || isNaN(o)) && (e = t(e, r + "/org_id", "minimum", {
				comparison: ">=",
				limit: 0
			}, void 0), i++));
		}
		if (n.project_id !== void 0) {
			let o = n.project_id;
			typeof o == "number" && !(o % 1) && !isNaN(o) && isFinite(o) || (e = t(e, r + "/project_id", "type", { type: "integer" }, void 0), i++), typeof o == "number" && isFinite(o) && ((o > 9007199254740991 || isNaN(o)) && (e = t(e, r + "/project_id", "maximum", {
				comparison: "<=",
				limit: 9007199254740991
			}, void 0), i++), (o < 0 || isNaN(o)) && (e = t(e, r + "/project_id", "minimum", {
				comparison: ">=",
				limit: 0
			}, void 0), i++));
		}
		if (n.workflow_id !== void 0) {
			let o = n.workflow_id;
			typeof o == "number" && !(o % 1) && !isNaN(o) && isFinite(o) || (e = t(e, r + "/workflow_id", "type", { type: "integer" }, void 0), i++), typeof o == "number" && isFinite(o) && ((o > 9007199254740991 || isNaN(o)) && (e = t(e, r + "/workflow_id", "maximum", {
				comparison: "<=",
				limit: 9007199254740991
			}, void 0), i++), (o < 0 || isNaN(o)) && (e = t(e, r + "/workflow_id", "minimum", {
				comparison: ">=",
				limit: 0
			}, void 0), i++));
		}
	} else e = t(e, r, "type", { type: "object" }, void 0), i++;
	return M.errors = e, i === 0;
}
var ae = Q, D = {
	$schema: "http://json-schema.org/draft-07/schema#",
	type: "object",
	properties: {
		org_id: {
			type: "integer",
			minimum: 0,
			maximum: 9007199254740991
		},
		name: {
			type: "string",
			minLength: 1,
			maxLength: 255
		},
		description: {
			type: ["string", "null"],
			maxLength: 5e3
		},
		endpoint_type: { type: "string" },
		url: {
			type: ["string", "null"],
			pattern: "^$|^[A-Za-z][A-Za-z0-9+.-]*://[^\\s/][^\\s]*$"
		},
		auth_type: { type: "string" },
		auth_config: {
			if: {
				type: "object",
				required: ["$env"],
				maxProperties: 1
			},
			then: !1,
			else: {
				type: "object",
				additionalProperties: { $ref: "#/definitions/secretJson" }
			}
		},
		code_config: {
			type: ["object", "null"],
			properties: {
				tools: {
					type: "object",
					additionalProperties: {
						type: "object",
						properties: {
							description: {
								type: ["string", "null"],
								maxLength: 500
							},
							source_code: { type: "string" },
							timeout_seconds: {
								type: "number",
								minimum: 0
							},
							env_vars: {
								type: ["array", "null"],
								items: { type: "string" }
							},
							input_schema: { type: "object" }
						}
					}
				},
				requirements: {
					type: ["array", "null"],
					items: { type: "string" }
				}
			}
		}
	},
	required: ["name"],
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
}, me = RegExp("^$|^[A-Za-z][A-Za-z0-9+.-]*://[^\\s/][^\\s]*$", "u"), ge = {
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
}, J = { validate: V };
function V(n, { instancePath: r = "", parentData: N, parentDataProperty: L, rootData: k = n } = {}) {
	let e = null, i = 0, p = i, o = !0, _ = i;
	if (i === _) {
		if (n && typeof n == "object" && !Array.isArray(n)) {
			if (Object.keys(n).length > 1) {
				let f = {};
				e === null ? e = [f] : e.push(f), i++;
			} else if (n.$env === void 0) {
				let y = {};
				e === null ? e = [y] : e.push(y), i++;
			}
		} else {
			let f = {};
			e === null ? e = [f] : e.push(f), i++;
		}
	}
	var u = _ === i;
	i = p, e !== null && (p ? e.length = p : e = null);
	let d;
	if (u) {
		let f = i;
		if (n && typeof n == "object" && !Array.isArray(n)) {
			if (n.$env !== void 0) {
				let l = n.$env;
				typeof l == "string" ? w(l) < 1 && (e = t(e, r + "/$env", "minLength", { limit: 1 }, void 0), i++) : (e = t(e, r + "/$env", "type", { type: "string" }, void 0), i++);
			}
		} else e = t(e, r, "type", { type: "object" }, void 0), i++;
		var u = f === i;
		o = u, d = "then";
	} else {
		let f = i;
		if (typeof n != "object" && typeof n != "string" && !(typeof n == "number" && isFinite(n)) && typeof n != "boolean" && (e = t(e, r, "type", { type: ge.else.type }, void 0), i++), Array.isArray(n)) {
			let l = n.length;
			for (let c = 0; c < l; c++) J.validate(n[c], {
				instancePath: r + "/" + c,
				parentData: n,
				parentDataProperty: c,
				rootData: k
			}) || (e = e === null ? J.validate.errors : e.concat(J.validate.errors), i = e.length);
		}
		if (n && typeof n == "object" && !Array.isArray(n)) for (let l in n) J.validate(n[l], {
			instancePath: r + "/" + l.replace(/~/g, "~0").replace(/\//g, "~1"),
			parentData: n,
			parentDataProperty: l,
			rootData: k
		}) || (e = e === null ? J.validate.errors : e.concat(J.validate.errors), i = e.length);
		var u = f === i;
		o = u, d = "else";
	}
	return o || (e = t(e, r, "if", { failingKeyword: d }, void 0), i++), V.errors = e, i === 0;
}
function Q(n, { instancePath: r = "", parentData: N, parentDataProperty: L, rootData: k = n } = {}) {
	let e = null, i = 0;
	if (n && typeof n == "object" && !Array.isArray(n)) {
		if (n.name === void 0 && (e = t(e, r, "required", { missingProperty: "name" }, void 0), i++), n.org_id !== void 0) {
			let o = n.org_id;
			typeof o == "number" && !(o % 1) && !isNaN(o) && isFinite(o) || (e = t(e, r + "/org_id", "type", { type: "integer" }, void 0), i++), typeof o == "number" && isFinite(o) && ((o > 9007199254740991 || isNaN(o)) && (e = t(e, r + "/org_id", "maximum", {
				comparison: "<=",
				limit: 9007199254740991
			}, void 0), i++), (o < 0 || isNaN(o)) && (e = t(e, r + "/org_id", "minimum", {
				comparison: ">=",
				limit: 0
			}, void 0), i++));
		}
		if (n.name !== void 0) {
			let o = n.name;
			typeof o == "string" ? (w(o) > 255 && (e = t(e, r + "/name", "maxLength", { limit: 255 }, void 0), i++), w(o) < 1 && (e = t(e, r + "/name", "minLength", { limit: 1 }, void 0), i++)) : (e = t(e, r + "/name", "type", { type: "string" }, void 0), i++);
		}
		if (n.description !== void 0) {
			let o = n.description;
			typeof o != "string" && o !== null && (e = t(e, r + "/description", "type", { type: D.properties.description.type }, void 0), i++), typeof o == "string" && w(o) > 5e3 && (e = t(e, r + "/description", "maxLength", { limit: 5e3 }, void 0), i++);
		}
		if (n.endpoint_type !== void 0 && typeof n.endpoint_type != "string" && (e = t(e, r + "/endpoint_type", "type", { type: "string" }, void 0), i++), n.url !== void 0) {
			let o = n.url;
			typeof o != "string" && o !== null && (e = t(e, r + "/url", "type", { type: D.properties.url.type }, void 0), i++), typeof o == "string" && (me.test(o) || (e = t(e, r + "/url", "pattern", { pattern: "^$|^[A-Za-z][A-Za-z0-9+.-]*://[^\\s/][^\\s]*$" }, void 0), i++));
		}
		if (n.auth_type !== void 0 && typeof n.auth_type != "string" && (e = t(e, r + "/auth_type", "type", { type: "string" }, void 0), i++), n.auth_config !== void 0) {
			let o = n.auth_config, _ = i, u = !0, d = i;
			if (i === d) {
				if (o && typeof o == "object" && !Array.isArray(o)) {
					if (Object.keys(o).length > 1) {
						let y = {};
						e === null ? e = [y] : e.push(y), i++;
					} else if (o.$env === void 0) {
						let l = {};
						e === null ? e = [l] : e.push(l), i++;
					}
				} else {
					let y = {};
					e === null ? e = [y] : e.push(y), i++;
				}
			}
			var p = d === i;
			i = _, e !== null && (_ ? e.length = _ : e = null);
			let f;
			if (p) {
				var p = !1;
				e = t(e, r + "/auth_config", "false schema", {}, void 0), i++, u = p, f = "then";
			} else {
				let y = i;
				if (o && typeof o == "object" && !Array.isArray(o)) for (let c in o) V(o[c], {
					instancePath: r + "/auth_config/" + c.replace(/~/g, "~0").replace(/\//g, "~1"),
					parentData: o,
					parentDataProperty: c,
					rootData: k
				}) || (e = e === null ? V.errors : e.concat(V.errors), i = e.length);
				else e = t(e, r + "/auth_config", "type", { type: "object" }, void 0), i++;
				var p = y === i;
				u = p, f = "else";
			}
			u || (e = t(e, r + "/auth_config", "if", { failingKeyword: f }, void 0), i++);
		}
		if (n.code_config !== void 0) {
			let o = n.code_config;
			if ((!o || typeof o != "object" || Array.isArray(o)) && o !== null && (e = t(e, r + "/code_config", "type", { type: D.properties.code_config.type }, void 0), i++), o && typeof o == "object" && !Array.isArray(o)) {
				if (o.tools !== void 0) {
					let _ = o.tools;
					if (_ && typeof _ == "object" && !Array.isArray(_)) for (let u in _) {
						let d = _[u];
						if (d && typeof d == "object" && !Array.isArray(d)) {
							if (d.description !== void 0) {
								let f = d.description;
								typeof f != "string" && f !== null && (e = t(e, r + "/code_config/tools/" + u.replace(/~/g, "~0").replace(/\//g, "~1") + "/description", "type", { type: D.properties.code_config.properties.tools.additionalProperties.properties.description.type }, void 0), i++), typeof f == "string" && w(f) > 500 && (e = t(e, r + "/code_config/tools/" + u.replace(/~/g, "~0").replace(/\//g, "~1") + "/description", "maxLength", { limit: 500 }, void 0), i++);
							}
							if (d.source_code !== void 0 && typeof d.source_code != "string" && (e = t(e, r + "/code_config/tools/" + u.replace(/~/g, "~0").replace(/\//g, "~1") + "/source_code", "type", { type: "string" }, void 0), i++), d.timeout_seconds !== void 0) {
								let f = d.timeout_seconds;
								typeof f == "number" && isFinite(f) ? (f < 0 || isNaN(f)) && (e = t(e, r + "/code_config/tools/" + u.replace(/~/g, "~0").replace(/\//g, "~1") + "/timeout_seconds", "minimum", {
									comparison: ">=",
									limit: 0
								}, void 0), i++) : (e = t(e, r + "/code_config/tools/" + u.replace(/~/g, "~0").replace(/\//g, "~1") + "/timeout_seconds", "type", { type: "number" }, void 0), i++);
							}
							if (d.env_vars !== void 0) {
								let f = d.env_vars;
								if (!Array.isArray(f) && f !== null && (e = t(e, r + "/code_config/tools/" + u.replace(/~/g, "~0").replace(/\//g, "~1") + "/env_vars", "type", { type: D.properties.code_config.properties.tools.additionalProperties.properties.env_vars.type }, void 0), i++), Array.isArray(f)) {
									let y = f.length;
									for (let l = 0; l < y; l++) typeof f[l] != "string" && (e = t(e, r + "/code_config/tools/" + u.replace(/~/g, "~0").replace(/\//g, "~1") + "/env_vars/" + l, "type", { type: "string" }, void 0), i++);
								}
							}
							if (d.input_schema !== void 0) {
								let f = d.input_schema;
								f && typeof f == "object" && !Array.isArray(f) || (e = t(e, r + "/code_config/tools/" + u.replace(/~/g, "~0").replace(/\//g, "~1") + "/input_schema", "type", { type: "object" }, void 0), i++);
							}
						} else e = t(e, r + "/code_config/tools/" + u.replace(/~/g, "~0").replace(/\//g, "~1"), "type", { type: "object" }, void 0), i++;
					}
					else e = t(e, r + "/code_config/tools", "type", { type: "object" }, void 0), i++;
				}
				if (o.requirements !== void 0) {
					let _ = o.requirements;
					if (!Array.isArray(_) && _ !== null && (e = t(e, r + "/code_config/requirements", "type", { type: D.properties.code_config.properties.requirements.type }, void 0), i++), Array.isArray(_)) {
						let u = _.length;
						for (let d = 0; d < u; d++) typeof _[d] != "string" && (e = t(e, r + "/code_config/requirements/" + d, "type", { type: "string" }, void 0), i++);
					}
				}
			}
		}
	} else e = t(e, r, "type", { type: "object" }, void 0), i++;
	return Q.errors = e, i === 0;
}
var ce = P, _e = {
	$schema: "http://json-schema.org/draft-07/schema#",
	type: "object",
	properties: {
		workflow_id: {
			type: "integer",
			minimum: 0,
			maximum: 9007199254740991
		},
		node_id: {
			type: "string",
			minLength: 1
		},
		field_id: {
			type: "string",
			minLength: 1
		},
		endpoint_id: {
			if: { type: "object" },
			then: {
				type: "object",
				description: "The id of another item of the files.",
				properties: {
					$ref: {
						type: "string",
						minLength: 1,
						description: "The address of one of the tool_endpoints: tool_endpoints/Name."
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
		selected_tools: {
			type: ["array", "null"],
			items: {
				type: "string",
				minLength: 1
			}
		},
		max_tool_rounds: {
			type: "integer",
			minimum: 0
		}
	},
	required: [
		"workflow_id",
		"node_id",
		"field_id",
		"endpoint_id"
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
function P(n, { instancePath: r = "", parentData: N, parentDataProperty: L, rootData: k = n } = {}) {
	let e = null, i = 0;
	if (n && typeof n == "object" && !Array.isArray(n)) {
		n.workflow_id === void 0 && (e = t(e, r, "required", { missingProperty: "workflow_id" }, void 0), i++), n.node_id === void 0 && (e = t(e, r, "required", { missingProperty: "node_id" }, void 0), i++), n.field_id === void 0 && (e = t(e, r, "required", { missingProperty: "field_id" }, void 0), i++), n.endpoint_id === void 0 && (e = t(e, r, "required", { missingProperty: "endpoint_id" }, void 0), i++);
		for (let o in n) o === "workflow_id" || o === "node_id" || o === "field_id" || o === "endpoint_id" || o === "selected_tools" || o === "max_tool_rounds" || (e = t(e, r, "additionalProperties", { additionalProperty: o }, void 0), i++);
		if (n.workflow_id !== void 0) {
			let o = n.workflow_id;
			typeof o == "number" && !(o % 1) && !isNaN(o) && isFinite(o) || (e = t(e, r + "/workflow_id", "type", { type: "integer" }, void 0), i++), typeof o == "number" && isFinite(o) && ((o > 9007199254740991 || isNaN(o)) && (e = t(e, r + "/workflow_id", "maximum", {
				comparison: "<=",
				limit: 9007199254740991
			}, void 0), i++), (o < 0 || isNaN(o)) && (e = t(e, r + "/workflow_id", "minimum", {
				comparison: ">=",
				limit: 0
			}, void 0), i++));
		}
		if (n.node_id !== void 0) {
			let o = n.node_id;
			typeof o == "string" ? w(o) < 1 && (e = t(e, r + "/node_id", "minLength", { limit: 1 }, void 0), i++) : (e = t(e, r + "/node_id", "type", { type: "string" }, void 0), i++);
		}
		if (n.field_id !== void 0) {
			let o = n.field_id;
			typeof o == "string" ? w(o) < 1 && (e = t(e, r + "/field_id", "minLength", { limit: 1 }, void 0), i++) : (e = t(e, r + "/field_id", "type", { type: "string" }, void 0), i++);
		}
		if (n.endpoint_id !== void 0) {
			let o = n.endpoint_id, _ = i, u = !0, d = i;
			if (!o || typeof o != "object" || Array.isArray(o)) {
				let y = {};
				e === null ? e = [y] : e.push(y), i++;
			}
			var p = d === i;
			i = _, e !== null && (_ ? e.length = _ : e = null);
			let f;
			if (p) {
				let y = i;
				if (o && typeof o == "object" && !Array.isArray(o)) {
					o.$ref === void 0 && (e = t(e, r + "/endpoint_id", "required", { missingProperty: "$ref" }, void 0), i++);
					for (let c in o) c === "$ref" || c === "external" || (e = t(e, r + "/endpoint_id", "additionalProperties", { additionalProperty: c }, void 0), i++);
					if (o.$ref !== void 0) {
						let c = o.$ref;
						typeof c == "string" ? w(c) < 1 && (e = t(e, r + "/endpoint_id/$ref", "minLength", { limit: 1 }, void 0), i++) : (e = t(e, r + "/endpoint_id/$ref", "type", { type: "string" }, void 0), i++);
					}
					o.external !== void 0 && typeof o.external != "boolean" && (e = t(e, r + "/endpoint_id/external", "type", { type: "boolean" }, void 0), i++);
				} else e = t(e, r + "/endpoint_id", "type", { type: "object" }, void 0), i++;
				var p = y === i;
				u = p, f = "then";
			} else {
				let y = i;
				typeof o == "string" ? w(o) < 1 && (e = t(e, r + "/endpoint_id", "minLength", { limit: 1 }, void 0), i++) : (e = t(e, r + "/endpoint_id", "type", { type: "string" }, void 0), i++);
				var p = y === i;
				u = p, f = "else";
			}
			u || (e = t(e, r + "/endpoint_id", "if", { failingKeyword: f }, void 0), i++);
		}
		if (n.selected_tools !== void 0) {
			let o = n.selected_tools;
			if (!Array.isArray(o) && o !== null && (e = t(e, r + "/selected_tools", "type", { type: _e.properties.selected_tools.type }, void 0), i++), Array.isArray(o)) {
				let _ = o.length;
				for (let u = 0; u < _; u++) {
					let d = o[u];
					typeof d == "string" ? w(d) < 1 && (e = t(e, r + "/selected_tools/" + u, "minLength", { limit: 1 }, void 0), i++) : (e = t(e, r + "/selected_tools/" + u, "type", { type: "string" }, void 0), i++);
				}
			}
		}
		if (n.max_tool_rounds !== void 0) {
			let o = n.max_tool_rounds;
			typeof o == "number" && !(o % 1) && !isNaN(o) && isFinite(o) || (e = t(e, r + "/max_tool_rounds", "type", { type: "integer" }, void 0), i++), typeof o == "number" && isFinite(o) && (o < 0 || isNaN(o)) && (e = t(e, r + "/max_tool_rounds", "minimum", {
				comparison: ">=",
				limit: 0
			}, void 0), i++);
		}
	} else e = t(e, r, "type", { type: "object" }, void 0), i++;
	return P.errors = e, i === 0;
}
var ve = ee, Z = {
	$schema: "http://json-schema.org/draft-07/schema#",
	type: "object",
	properties: {
		workflow_id: {
			type: "integer",
			minimum: 0,
			maximum: 9007199254740991
		},
		node_id: {
			type: "string",
			minLength: 1
		},
		field_id: {
			type: "string",
			minLength: 1
		},
		expected_tools: {
			type: ["array", "null"],
			items: {
				type: "object",
				properties: {
					name: {
						type: "string",
						minLength: 1
					},
					input_parameters: { type: ["object", "null"] }
				},
				required: ["name"],
				additionalProperties: !1
			}
		},
		excluded_tools: {
			type: ["array", "null"],
			items: {
				type: "object",
				properties: { name: {
					type: "string",
					minLength: 1
				} },
				required: ["name"],
				additionalProperties: !1
			}
		},
		ordering_matters: { type: "boolean" },
		source: { type: "string" },
		confidence: {
			type: "number",
			minimum: 0,
			maximum: 1
		}
	},
	required: [
		"workflow_id",
		"node_id",
		"field_id"
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
function ee(n, { instancePath: r = "", parentData: N, parentDataProperty: L, rootData: k = n } = {}) {
	let e = null, i = 0;
	if (n && typeof n == "object" && !Array.isArray(n)) {
		n.workflow_id === void 0 && (e = t(e, r, "required", { missingProperty: "workflow_id" }, void 0), i++), n.node_id === void 0 && (e = t(e, r, "required", { missingProperty: "node_id" }, void 0), i++), n.field_id === void 0 && (e = t(e, r, "required", { missingProperty: "field_id" }, void 0), i++);
		for (let p in n) p === "workflow_id" || p === "node_id" || p === "field_id" || p === "expected_tools" || p === "excluded_tools" || p === "ordering_matters" || p === "source" || p === "confidence" || (e = t(e, r, "additionalProperties", { additionalProperty: p }, void 0), i++);
		if (n.workflow_id !== void 0) {
			let p = n.workflow_id;
			typeof p == "number" && !(p % 1) && !isNaN(p) && isFinite(p) || (e = t(e, r + "/workflow_id", "type", { type: "integer" }, void 0), i++), typeof p == "number" && isFinite(p) && ((p > 9007199254740991 || isNaN(p)) && (e = t(e, r + "/workflow_id", "maximum", {
				comparison: "<=",
				limit: 9007199254740991
			}, void 0), i++), (p < 0 || isNaN(p)) && (e = t(e, r + "/workflow_id", "minimum", {
				comparison: ">=",
				limit: 0
			}, void 0), i++));
		}
		if (n.node_id !== void 0) {
			let p = n.node_id;
			typeof p == "string" ? w(p) < 1 && (e = t(e, r + "/node_id", "minLength", { limit: 1 }, void 0), i++) : (e = t(e, r + "/node_id", "type", { type: "string" }, void 0), i++);
		}
		if (n.field_id !== void 0) {
			let p = n.field_id;
			typeof p == "string" ? w(p) < 1 && (e = t(e, r + "/field_id", "minLength", { limit: 1 }, void 0), i++) : (e = t(e, r + "/field_id", "type", { type: "string" }, void 0), i++);
		}
		if (n.expected_tools !== void 0) {
			let p = n.expected_tools;
			if (!Array.isArray(p) && p !== null && (e = t(e, r + "/expected_tools", "type", { type: Z.properties.expected_tools.type }, void 0), i++), Array.isArray(p)) {
				let o = p.length;
				for (let _ = 0; _ < o; _++) {
					let u = p[_];
					if (u && typeof u == "object" && !Array.isArray(u)) {
						u.name === void 0 && (e = t(e, r + "/expected_tools/" + _, "required", { missingProperty: "name" }, void 0), i++);
						for (let d in u) d === "name" || d === "input_parameters" || (e = t(e, r + "/expected_tools/" + _, "additionalProperties", { additionalProperty: d }, void 0), i++);
						if (u.name !== void 0) {
							let d = u.name;
							typeof d == "string" ? w(d) < 1 && (e = t(e, r + "/expected_tools/" + _ + "/name", "minLength", { limit: 1 }, void 0), i++) : (e = t(e, r + "/expected_tools/" + _ + "/name", "type", { type: "string" }, void 0), i++);
						}
						if (u.input_parameters !== void 0) {
							let d = u.input_parameters;
							(!d || typeof d != "object" || Array.isArray(d)) && d !== null && (e = t(e, r + "/expected_tools/" + _ + "/input_parameters", "type", { type: Z.properties.expected_tools.items.properties.input_parameters.type }, void 0), i++);
						}
					} else e = t(e, r + "/expected_tools/" + _, "type", { type: "object" }, void 0), i++;
				}
			}
		}
		if (n.excluded_tools !== void 0) {
			let p = n.excluded_tools;
			if (!Array.isArray(p) && p !== null && (e = t(e, r + "/excluded_tools", "type", { type: Z.properties.excluded_tools.type }, void 0), i++), Array.isArray(p)) {
				let o = p.length;
				for (let _ = 0; _ < o; _++) {
					let u = p[_];
					if (u && typeof u == "object" && !Array.isArray(u)) {
						u.name === void 0 && (e = t(e, r + "/excluded_tools/" + _, "required", { missingProperty: "name" }, void 0), i++);
						for (let d in u) d !== "name" && (e = t(e, r + "/excluded_tools/" + _, "additionalProperties", { additionalProperty: d }, void 0), i++);
						if (u.name !== void 0) {
							let d = u.name;
							typeof d == "string" ? w(d) < 1 && (e = t(e, r + "/excluded_tools/" + _ + "/name", "minLength", { limit: 1 }, void 0), i++) : (e = t(e, r + "/excluded_tools/" + _ + "/name", "type", { type: "string" }, void 0), i++);
						}
					} else e = t(e, r + "/excluded_tools/" + _, "type", { type: "object" }, void 0), i++;
				}
			}
		}
		if (n.ordering_matters !== void 0 && typeof n.ordering_matters != "boolean" && (e = t(e, r + "/ordering_matters", "type", { type: "boolean" }, void 0), i++), n.source !== void 0 && typeof n.source != "string" && (e = t(e, r + "/source", "type", { type: "string" }, void 0), i++), n.confidence !== void 0) {
			let p = n.confidence;
			typeof p == "number" && isFinite(p) ? ((p > 1 || isNaN(p)) && (e = t(e, r + "/confidence", "maximum", {
				comparison: "<=",
				limit: 1
			}, void 0), i++), (p < 0 || isNaN(p)) && (e = t(e, r + "/confidence", "minimum", {
				comparison: ">=",
				limit: 0
			}, void 0), i++)) : (e = t(e, r + "/confidence", "type", { type: "number" }, void 0), i++);
		}
	} else e = t(e, r, "type", { type: "object" }, void 0), i++;
	return ee.errors = e, i === 0;
}
var be = ie;
function ie(n, { instancePath: r = "", parentData: N, parentDataProperty: L, rootData: k = n } = {}) {
	let e = null, i = 0;
	if (n && typeof n == "object" && !Array.isArray(n)) {
		n.project_id === void 0 && (e = t(e, r, "required", { missingProperty: "project_id" }, void 0), i++), n.workflow_id === void 0 && (e = t(e, r, "required", { missingProperty: "workflow_id" }, void 0), i++), n.payload === void 0 && (e = t(e, r, "required", { missingProperty: "payload" }, void 0), i++);
		for (let d in n) d === "name" || d === "project_id" || d === "workflow_id" || d === "payload" || (e = t(e, r, "additionalProperties", { additionalProperty: d }, void 0), i++);
		if (n.name !== void 0) {
			let d = n.name;
			typeof d == "string" ? w(d) > 255 && (e = t(e, r + "/name", "maxLength", { limit: 255 }, void 0), i++) : (e = t(e, r + "/name", "type", { type: "string" }, void 0), i++);
		}
		if (n.project_id !== void 0) {
			let d = n.project_id;
			typeof d == "number" && !(d % 1) && !isNaN(d) && isFinite(d) || (e = t(e, r + "/project_id", "type", { type: "integer" }, void 0), i++), typeof d == "number" && isFinite(d) && ((d > 9007199254740991 || isNaN(d)) && (e = t(e, r + "/project_id", "maximum", {
				comparison: "<=",
				limit: 9007199254740991
			}, void 0), i++), (d < 0 || isNaN(d)) && (e = t(e, r + "/project_id", "minimum", {
				comparison: ">=",
				limit: 0
			}, void 0), i++));
		}
		if (n.workflow_id !== void 0) {
			let d = n.workflow_id;
			typeof d == "number" && !(d % 1) && !isNaN(d) && isFinite(d) || (e = t(e, r + "/workflow_id", "type", { type: "integer" }, void 0), i++), typeof d == "number" && isFinite(d) && ((d > 9007199254740991 || isNaN(d)) && (e = t(e, r + "/workflow_id", "maximum", {
				comparison: "<=",
				limit: 9007199254740991
			}, void 0), i++), (d < 0 || isNaN(d)) && (e = t(e, r + "/workflow_id", "minimum", {
				comparison: ">=",
				limit: 0
			}, void 0), i++));
		}
		if (n.payload !== void 0) {
			let d = n.payload;
			if (d && typeof d == "object" && !Array.isArray(d)) {
				if (d.count !== void 0) {
					let f = d.count;
					typeof f == "number" && !(f % 1) && !isNaN(f) && isFinite(f) || (e = t(e, r + "/payload/count", "type", { type: "integer" }, void 0), i++), typeof f == "number" && isFinite(f) && (f < 0 || isNaN(f)) && (e = t(e, r + "/payload/count", "minimum", {
						comparison: ">=",
						limit: 0
					}, void 0), i++);
				}
				if (d.variants !== void 0) {
					let f = d.variants;
					if (Array.isArray(f)) {
						let y = f.length;
						for (let l = 0; l < y; l++) {
							let c = f[l];
							if (c && typeof c == "object" && !Array.isArray(c)) {
								if (c.name === void 0 && (e = t(e, r + "/payload/variants/" + l, "required", { missingProperty: "name" }, void 0), i++), c.name !== void 0) {
									let v = c.name;
									typeof v == "string" ? w(v) < 1 && (e = t(e, r + "/payload/variants/" + l + "/name", "minLength", { limit: 1 }, void 0), i++) : (e = t(e, r + "/payload/variants/" + l + "/name", "type", { type: "string" }, void 0), i++);
								}
								if (c.configOverrides !== void 0) {
									let v = c.configOverrides;
									if (v && typeof v == "object" && !Array.isArray(v)) {
										if (v.prompts !== void 0) {
											let x = v.prompts;
											if (Array.isArray(x)) {
												let E = x.length;
												for (let g = 0; g < E; g++) {
													let b = x[g];
													if (b && typeof b == "object" && !Array.isArray(b)) {
														if (b.nodeId === void 0 && (e = t(e, r + "/payload/variants/" + l + "/configOverrides/prompts/" + g, "required", { missingProperty: "nodeId" }, void 0), i++), b.fieldId === void 0 && (e = t(e, r + "/payload/variants/" + l + "/configOverrides/prompts/" + g, "required", { missingProperty: "fieldId" }, void 0), i++), b.promptId === void 0 && (e = t(e, r + "/payload/variants/" + l + "/configOverrides/prompts/" + g, "required", { missingProperty: "promptId" }, void 0), i++), b.version === void 0 && (e = t(e, r + "/payload/variants/" + l + "/configOverrides/prompts/" + g, "required", { missingProperty: "version" }, void 0), i++), b.nodeId !== void 0 && typeof b.nodeId != "string" && (e = t(e, r + "/payload/variants/" + l + "/configOverrides/prompts/" + g + "/nodeId", "type", { type: "string" }, void 0), i++), b.fieldId !== void 0 && typeof b.fieldId != "string" && (e = t(e, r + "/payload/variants/" + l + "/configOverrides/prompts/" + g + "/fieldId", "type", { type: "string" }, void 0), i++), b.promptId !== void 0) {
															let m = b.promptId, h = i, $ = !0, q = i;
															if (!m || typeof m != "object" || Array.isArray(m)) {
																let a = {};
																e === null ? e = [a] : e.push(a), i++;
															}
															var p = q === i;
															i = h, e !== null && (h ? e.length = h : e = null);
															let s;
															if (p) {
																let a = i;
																if (m && typeof m == "object" && !Array.isArray(m)) {
																	m.$ref === void 0 && (e = t(e, r + "/payload/variants/" + l + "/configOverrides/prompts/" + g + "/promptId", "required", { missingProperty: "$ref" }, void 0), i++);
																	for (let j in m) j === "$ref" || j === "external" || (e = t(e, r + "/payload/variants/" + l + "/configOverrides/prompts/" + g + "/promptId", "additionalProperties", { additionalProperty: j }, void 0), i++);
																	if (m.$ref !== void 0) {
																		let j = m.$ref;
																		typeof j == "string" ? w(j) < 1 && (e = t(e, r + "/payload/variants/" + l + "/configOverrides/prompts/" + g + "/promptId/$ref", "minLength", { limit: 1 }, void 0), i++) : (e = t(e, r + "/payload/variants/" + l + "/configOverrides/prompts/" + g + "/promptId/$ref", "type", { type: "string" }, void 0), i++);
																	}
																	m.external !== void 0 && typeof m.external != "boolean" && (e = t(e, r + "/payload/variants/" + l + "/configOverrides/prompts/" + g + "/promptId/external", "type", { type: "boolean" }, void 0), i++);
																} else e = t(e, r + "/payload/variants/" + l + "/configOverrides/prompts/" + g + "/promptId", "type", { type: "object" }, void 0), i++;
																var p = a === i;
																$ = p, s = "then";
															} else {
																let a = i;
																typeof m == "number" && !(m % 1) && !isNaN(m) && isFinite(m) || (e = t(e, r + "/payload/variants/" + l + "/configOverrides/prompts/" + g + "/promptId", "type", { type: "integer" }, void 0), i++), typeof m == "number" && isFinite(m) && ((m > 9007199254740991 || isNaN(m)) && (e = t(e, r + "/payload/variants/" + l + "/configOverrides/prompts/" + g + "/promptId", "maximum", {
																	comparison: "<=",
																	limit: 9007199254740991
																}, void 0), i++), (m < 0 || isNaN(m)) && (e = t(e, r + "/payload/variants/" + l + "/configOverrides/prompts/" + g + "/promptId", "minimum", {
																	comparison: ">=",
																	limit: 0
																}, void 0), i++));
																var p = a === i;
																$ = p, s = "else";
															}
															$ || (e = t(e, r + "/payload/variants/" + l + "/configOverrides/prompts/" + g + "/promptId", "if", { failingKeyword: s }, void 0), i++);
														}
														if (b.version !== void 0) {
															let m = b.version, h = i, $ = !0, q = i;
															if (!m || typeof m != "object" || Array.isArray(m)) {
																let a = {};
																e === null ? e = [a] : e.push(a), i++;
															}
															var o = q === i;
															i = h, e !== null && (h ? e.length = h : e = null);
															let s;
															if (o) {
																let a = i;
																if (m && typeof m == "object" && !Array.isArray(m)) {
																	m.$ref === void 0 && (e = t(e, r + "/payload/variants/" + l + "/configOverrides/prompts/" + g + "/version", "required", { missingProperty: "$ref" }, void 0), i++), m.version === void 0 && (e = t(e, r + "/payload/variants/" + l + "/configOverrides/prompts/" + g + "/version", "required", { missingProperty: "version" }, void 0), i++);
																	for (let j in m) j === "$ref" || j === "version" || j === "external" || (e = t(e, r + "/payload/variants/" + l + "/configOverrides/prompts/" + g + "/version", "additionalProperties", { additionalProperty: j }, void 0), i++);
																	if (m.$ref !== void 0) {
																		let j = m.$ref;
																		typeof j == "string" ? w(j) < 1 && (e = t(e, r + "/payload/variants/" + l + "/configOverrides/prompts/" + g + "/version/$ref", "minLength", { limit: 1 }, void 0), i++) : (e = t(e, r + "/payload/variants/" + l + "/configOverrides/prompts/" + g + "/version/$ref", "type", { type: "string" }, void 0), i++);
																	}
																	m.version !== void 0 && m.version !== "latest" && (e = t(e, r + "/payload/variants/" + l + "/configOverrides/prompts/" + g + "/version/version", "const", { allowedValue: "latest" }, void 0), i++), m.external !== void 0 && typeof m.external != "boolean" && (e = t(e, r + "/payload/variants/" + l + "/configOverrides/prompts/" + g + "/version/external", "type", { type: "boolean" }, void 0), i++);
																} else e = t(e, r + "/payload/variants/" + l + "/configOverrides/prompts/" + g + "/version", "type", { type: "object" }, void 0), i++;
																var o = a === i;
																$ = o, s = "then";
															} else {
																let a = i;
																typeof m == "number" && !(m % 1) && !isNaN(m) && isFinite(m) || (e = t(e, r + "/payload/variants/" + l + "/configOverrides/prompts/" + g + "/version", "type", { type: "integer" }, void 0), i++), typeof m == "number" && isFinite(m) && ((m > 9007199254740991 || isNaN(m)) && (e = t(e, r + "/payload/variants/" + l + "/configOverrides/prompts/" + g + "/version", "maximum", {
																	comparison: "<=",
																	limit: 9007199254740991
																}, void 0), i++), (m < 1 || isNaN(m)) && (e = t(e, r + "/payload/variants/" + l + "/configOverrides/prompts/" + g + "/version", "minimum", {
																	comparison: ">=",
																	limit: 1
																}, void 0), i++));
																var o = a === i;
																$ = o, s = "else";
															}
															$ || (e = t(e, r + "/payload/variants/" + l + "/configOverrides/prompts/" + g + "/version", "if", { failingKeyword: s }, void 0), i++);
														}
													} else e = t(e, r + "/payload/variants/" + l + "/configOverrides/prompts/" + g, "type", { type: "object" }, void 0), i++;
												}
											} else e = t(e, r + "/payload/variants/" + l + "/configOverrides/prompts", "type", { type: "array" }, void 0), i++;
										}
										if (v.models !== void 0) {
											let x = v.models;
											if (Array.isArray(x)) {
												let E = x.length;
												for (let g = 0; g < E; g++) {
													let b = x[g];
													b && typeof b == "object" && !Array.isArray(b) ? (b.nodeId === void 0 && (e = t(e, r + "/payload/variants/" + l + "/configOverrides/models/" + g, "required", { missingProperty: "nodeId" }, void 0), i++), b.modelSlug === void 0 && (e = t(e, r + "/payload/variants/" + l + "/configOverrides/models/" + g, "required", { missingProperty: "modelSlug" }, void 0), i++), b.nodeId !== void 0 && typeof b.nodeId != "string" && (e = t(e, r + "/payload/variants/" + l + "/configOverrides/models/" + g + "/nodeId", "type", { type: "string" }, void 0), i++), b.modelSlug !== void 0 && typeof b.modelSlug != "string" && (e = t(e, r + "/payload/variants/" + l + "/configOverrides/models/" + g + "/modelSlug", "type", { type: "string" }, void 0), i++)) : (e = t(e, r + "/payload/variants/" + l + "/configOverrides/models/" + g, "type", { type: "object" }, void 0), i++);
												}
											} else e = t(e, r + "/payload/variants/" + l + "/configOverrides/models", "type", { type: "array" }, void 0), i++;
										}
										if (v.evaluations !== void 0) {
											let x = v.evaluations;
											if (Array.isArray(x)) {
												let E = x.length;
												for (let g = 0; g < E; g++) {
													let b = x[g];
													if (b && typeof b == "object" && !Array.isArray(b)) {
														if (b.nodeId === void 0 && (e = t(e, r + "/payload/variants/" + l + "/configOverrides/evaluations/" + g, "required", { missingProperty: "nodeId" }, void 0), i++), b.fieldId === void 0 && (e = t(e, r + "/payload/variants/" + l + "/configOverrides/evaluations/" + g, "required", { missingProperty: "fieldId" }, void 0), i++), b.evaluationId === void 0 && (e = t(e, r + "/payload/variants/" + l + "/configOverrides/evaluations/" + g, "required", { missingProperty: "evaluationId" }, void 0), i++), b.version === void 0 && (e = t(e, r + "/payload/variants/" + l + "/configOverrides/evaluations/" + g, "required", { missingProperty: "version" }, void 0), i++), b.nodeId !== void 0 && typeof b.nodeId != "string" && (e = t(e, r + "/payload/variants/" + l + "/configOverrides/evaluations/" + g + "/nodeId", "type", { type: "string" }, void 0), i++), b.fieldId !== void 0 && typeof b.fieldId != "string" && (e = t(e, r + "/payload/variants/" + l + "/configOverrides/evaluations/" + g + "/fieldId", "type", { type: "string" }, void 0), i++), b.evaluationId !== void 0) {
															let m = b.evaluationId, h = i, $ = !0, q = i;
															if (!m || typeof m != "object" || Array.isArray(m)) {
																let a = {};
																e === null ? e = [a] : e.push(a), i++;
															}
															var _ = q === i;
															i = h, e !== null && (h ? e.length = h : e = null);
															let s;
															if (_) {
																let a = i;
																if (m && typeof m == "object" && !Array.isArray(m)) {
																	m.$ref === void 0 && (e = t(e, r + "/payload/variants/" + l + "/configOverrides/evaluations/" + g + "/evaluationId", "required", { missingProperty: "$ref" }, void 0), i++);
																	for (let j in m) j === "$ref" || j === "external" || (e = t(e, r + "/payload/variants/" + l + "/configOverrides/evaluations/" + g + "/evaluationId", "additionalProperties", { additionalProperty: j }, void 0), i++);
																	if (m.$ref !== void 0) {
																		let j = m.$ref;
																		typeof j == "string" ? w(j) < 1 && (e = t(e, r + "/payload/variants/" + l + "/configOverrides/evaluations/" + g + "/evaluationId/$ref", "minLength", { limit: 1 }, void 0), i++) : (e = t(e, r + "/payload/variants/" + l + "/configOverrides/evaluations/" + g + "/evaluationId/$ref", "type", { type: "string" }, void 0), i++);
																	}
																	m.external !== void 0 && typeof m.external != "boolean" && (e = t(e, r + "/payload/variants/" + l + "/configOverrides/evaluations/" + g + "/evaluationId/external", "type", { type: "boolean" }, void 0), i++);
																} else e = t(e, r + "/payload/variants/" + l + "/configOverrides/evaluations/" + g + "/evaluationId", "type", { type: "object" }, void 0), i++;
																var _ = a === i;
																$ = _, s = "then";
															} else {
																let a = i;
																typeof m == "number" && !(m % 1) && !isNaN(m) && isFinite(m) || (e = t(e, r + "/payload/variants/" + l + "/configOverrides/evaluations/" + g + "/evaluationId", "type", { type: "integer" }, void 0), i++), typeof m == "number" && isFinite(m) && ((m > 9007199254740991 || isNaN(m)) && (e = t(e, r + "/payload/variants/" + l + "/configOverrides/evaluations/" + g + "/evaluationId", "maximum", {
																	comparison: "<=",
																	limit: 9007199254740991
																}, void 0), i++), (m < 0 || isNaN(m)) && (e = t(e, r + "/payload/variants/" + l + "/configOverrides/evaluations/" + g + "/evaluationId", "minimum", {
																	comparison: ">=",
																	limit: 0
																}, void 0), i++));
																var _ = a === i;
																$ = _, s = "else";
															}
															$ || (e = t(e, r + "/payload/variants/" + l + "/configOverrides/evaluations/" + g + "/evaluationId", "if", { failingKeyword: s }, void 0), i++);
														}
														if (b.version !== void 0) {
															let m = b.version, h = i, $ = !0, q = i;
															if (!m || typeof m != "object" || Array.isArray(m)) {
																let a = {};
																e === null ? e = [a] : e.push(a), i++;
															}
															var u = q === i;
															i = h, e !== null && (h ? e.length = h : e = null);
															let s;
															if (u) {
																let a = i;
																if (m && typeof m == "object" && !Array.isArray(m)) {
																	m.$ref === void 0 && (e = t(e, r + "/payload/variants/" + l + "/configOverrides/evaluations/" + g + "/version", "required", { missingProperty: "$ref" }, void 0), i++), m.version === void 0 && (e = t(e, r + "/payload/variants/" + l + "/configOverrides/evaluations/" + g + "/version", "required", { missingProperty: "version" }, void 0), i++);
																	for (let j in m) j === "$ref" || j === "version" || j === "external" || (e = t(e, r + "/payload/variants/" + l + "/configOverrides/evaluations/" + g + "/version", "additionalProperties", { additionalProperty: j }, void 0), i++);
																	if (m.$ref !== void 0) {
																		let j = m.$ref;
																		typeof j == "string" ? w(j) < 1 && (e = t(e, r + "/payload/variants/" + l + "/configOverrides/evaluations/" + g + "/version/$ref", "minLength", { limit: 1 }, void 0), i++) : (e = t(e, r + "/payload/variants/" + l + "/configOverrides/evaluations/" + g + "/version/$ref", "type", { type: "string" }, void 0), i++);
																	}
																	m.version !== void 0 && m.version !== "latest" && (e = t(e, r + "/payload/variants/" + l + "/configOverrides/evaluations/" + g + "/version/version", "const", { allowedValue: "latest" }, void 0), i++), m.external !== void 0 && typeof m.external != "boolean" && (e = t(e, r + "/payload/variants/" + l + "/configOverrides/evaluations/" + g + "/version/external", "type", { type: "boolean" }, void 0), i++);
																} else e = t(e, r + "/payload/variants/" + l + "/configOverrides/evaluations/" + g + "/version", "type", { type: "object" }, void 0), i++;
																var u = a === i;
																$ = u, s = "then";
															} else {
																let a = i;
																typeof m == "number" && !(m % 1) && !isNaN(m) && isFinite(m) || (e = t(e, r + "/payload/variants/" + l + "/configOverrides/evaluations/" + g + "/version", "type", { type: "integer" }, void 0), i++), typeof m == "number" && isFinite(m) && ((m > 9007199254740991 || isNaN(m)) && (e = t(e, r + "/payload/variants/" + l + "/configOverrides/evaluations/" + g + "/version", "maximum", {
																	comparison: "<=",
																	limit: 9007199254740991
																}, void 0), i++), (m < 1 || isNaN(m)) && (e = t(e, r + "/payload/variants/" + l + "/configOverrides/evaluations/" + g + "/version", "minimum", {
																	comparison: ">=",
																	limit: 1
																}, void 0), i++));
																var u = a === i;
																$ = u, s = "else";
															}
															$ || (e = t(e, r + "/payload/variants/" + l + "/configOverrides/evaluations/" + g + "/version", "if", { failingKeyword: s }, void 0), i++);
														}
													} else e = t(e, r + "/payload/variants/" + l + "/configOverrides/evaluations/" + g, "type", { type: "object" }, void 0), i++;
												}
											} else e = t(e, r + "/payload/variants/" + l + "/configOverrides/evaluations", "type", { type: "array" }, void 0), i++;
										}
									} else e = t(e, r + "/payload/variants/" + l + "/configOverrides", "type", { type: "object" }, void 0), i++;
								}
							} else e = t(e, r + "/payload/variants/" + l, "type", { type: "object" }, void 0), i++;
						}
					} else e = t(e, r + "/payload/variants", "type", { type: "array" }, void 0), i++;
				}
			} else e = t(e, r + "/payload", "type", { type: "object" }, void 0), i++;
		}
	} else e = t(e, r, "type", { type: "object" }, void 0), i++;
	return ie.errors = e, i === 0;
}
var je = re, F = {
	$schema: "http://json-schema.org/draft-07/schema#",
	title: "pipelines-sync configuration",
	description: "Bundle files, targets, and limits of what an apply may do.",
	type: "object",
	properties: {
		$schema: {
			type: "string",
			description: "Address of this schema, for editors."
		},
		version: {
			const: 1,
			description: "Version of this format."
		},
		namespace: {
			type: "string",
			minLength: 1,
			description: "Separates repositories that share an account. Default: the last part of the origin URL, plus the folder if the file is not at the root.",
			examples: ["rome-team"]
		},
		bundles: {
			type: "array",
			minItems: 1,
			items: {
				type: "string",
				minLength: 1
			},
			description: "Patterns of bundle files, relative to this file. A pattern without a match is an error.",
			examples: [["pipelines/**/*.{yaml,yml,json}"]]
		},
		default_target: {
			type: "string",
			minLength: 1,
			description: "Target of commands without --target.",
			examples: ["staging"]
		},
		layout: {
			enum: ["files", "bundles"],
			description: "Where pull and import write new objects: into files of their own where there is such a format, or into bundles. Default: where most objects of their kind stand."
		},
		ledger: {
			enum: ["git", "file"],
			description: "Where the ledger is kept: in a ref of the git repository (the default in a repository), or in a folder."
		},
		unknown_fields: {
			enum: ["warn", "error"],
			description: "How to treat an unknown field of an item. A likely misspelling of a known field is always an error. Default: warn."
		},
		allow_unreadable: {
			type: "array",
			items: { enum: [
				"prompts",
				"criteria",
				"evaluations",
				"tool_endpoints",
				"tool_bindings",
				"tool_ground_truths",
				"experiments",
				"workflows",
				"schedules"
			] },
			description: "Kinds that the key may be unable to read: their items are reported as unreadable and not planned. Default: none."
		},
		targets: {
			type: "object",
			minProperties: 1,
			propertyNames: {
				type: "string",
				minLength: 1,
				maxLength: 100
			},
			description: "Accounts on platforms, by names of your choice.",
			additionalProperties: {
				type: "object",
				description: "One account on one platform.",
				properties: {
					provider: {
						type: "string",
						minLength: 1,
						description: "Platform. Default: pipelines.",
						examples: [
							"pipelines",
							"pipelit",
							"pipelex"
						]
					},
					bundles: {
						type: "array",
						minItems: 1,
						items: {
							type: "string",
							minLength: 1
						},
						description: "Patterns of the bundle files of this target, in place of those at the top of this file.",
						examples: [["pipelines/**/*.{yaml,yml,json}"]]
					},
					base_url: {
						type: "string",
						pattern: "^https?://[^\\s/]+",
						description: "Address of the platform. Default: https://api.pipelines.tech. The key is sent only to hosts that are trusted outside of this file.",
						examples: ["https://api.pipelines.tech"]
					},
					org_id: {
						type: "integer",
						minimum: 0,
						maximum: 9007199254740991,
						description: "The number of the organization. The key must belong to it."
					},
					account: {
						type: ["string", "integer"],
						description: "The name of the user. The key must belong to it."
					},
					api_key_env: {
						type: "string",
						pattern: "^[A-Za-z_][A-Za-z0-9_]*$",
						description: "Environment variable that holds the key. Default: PIPELINES_API_KEY_<TARGET>, then PIPELINES_API_KEY; PIPELIT_API_KEY_<TARGET>, then PIPELIT_API_KEY; PIPELEX_API_KEY_<TARGET>, then PIPELEX_API_KEY."
					},
					vars: {
						type: "object",
						description: "Values for {$var: name}.",
						examples: [{ italy_workflow: 3086 }],
						propertyNames: {
							type: "string",
							minLength: 1
						}
					},
					secrets: {
						type: "array",
						items: {
							type: "string",
							pattern: "^[A-Za-z_][A-Za-z0-9_]*$",
							not: { pattern: "^(?:PIPELINES|PIPELIT|PIPELEX|GITHUB|ACTIONS)_" }
						},
						description: "Environment variables for {$env: NAME}; not PIPELINES_*, PIPELIT_*, PIPELEX_*, GITHUB_* or ACTIONS_*.",
						examples: [["DOCS_TOKEN"]]
					},
					on_drift: {
						enum: [
							"hold",
							"overwrite",
							"keep"
						],
						description: "How to treat edits of the live object: hold (the default) waits for a decision, overwrite writes the values of the files, keep leaves the live values."
					},
					prune: {
						type: "boolean",
						description: "Delete objects that this repository created once they have left the files. Default: false."
					},
					limits: {
						type: "object",
						description: "Limits of deletes in one apply. A replacement counts as a delete.",
						properties: {
							max_deletes: {
								type: "integer",
								minimum: 0,
								description: "Largest number of deletes. Default: 5."
							},
							max_delete_percent: {
								type: "number",
								minimum: 0,
								maximum: 100,
								description: "Largest share of the ledger to delete, in percent; counts from 10 entries up. Default: 20."
							}
						},
						additionalProperties: !1
					},
					protect: {
						type: "array",
						items: {
							type: "string",
							pattern: "^(?:(?:prompts|criteria|evaluations|tool_endpoints|tool_bindings|tool_ground_truths|experiments|workflows|schedules)(?:/.+)?|[^/]*\\*.*)$"
						},
						description: "Addresses or patterns of resources that are never deleted, replaced, taken over or renamed."
					},
					require_clean: {
						type: "boolean",
						description: "Refuse to apply from a work tree with uncommitted changes. Default: false."
					},
					strict: {
						type: "boolean",
						description: "On a platform that only checks files, and has this setting: what it cannot run counts as invalid. Default: false."
					},
					include: {
						type: "array",
						items: {
							type: "string",
							pattern: "^(?:(?:prompts|criteria|evaluations|tool_endpoints|tool_bindings|tool_ground_truths|experiments|workflows|schedules)(?:/.+)?|[^/]*\\*.*)$"
						},
						description: "Addresses or patterns of the resources of this target. Default: all.",
						examples: [["*"]]
					},
					exclude: {
						type: "array",
						items: {
							type: "string",
							pattern: "^(?:(?:prompts|criteria|evaluations|tool_endpoints|tool_bindings|tool_ground_truths|experiments|workflows|schedules)(?:/.+)?|[^/]*\\*.*)$"
						},
						description: "Addresses or patterns that this target leaves out. They are never changed or deleted.",
						examples: [["schedules/*"]]
					},
					ledger: {
						enum: ["git", "file"],
						description: "Where the ledger is kept: in a ref of the git repository (the default in a repository), or in a folder."
					},
					unknown_fields: {
						enum: ["warn", "error"],
						description: "How to treat an unknown field of an item. A likely misspelling of a known field is always an error. Default: warn."
					},
					allow_unreadable: {
						type: "array",
						items: { enum: [
							"prompts",
							"criteria",
							"evaluations",
							"tool_endpoints",
							"tool_bindings",
							"tool_ground_truths",
							"experiments",
							"workflows",
							"schedules"
						] },
						description: "Kinds that the key may be unable to read: their items are reported as unreadable and not planned. Default: none."
					}
				},
				patternProperties: { "^x-": { description: "For your own use; ignored." } },
				additionalProperties: !1
			}
		}
	},
	patternProperties: { "^x-": { description: "For your own use; ignored." } },
	additionalProperties: !1,
	required: ["version"]
}, X = RegExp("^x-", "u"), we = RegExp("^https?://[^\\s/]+", "u"), B = RegExp("^[A-Za-z_][A-Za-z0-9_]*$", "u"), Ae = RegExp("^(?:PIPELINES|PIPELIT|PIPELEX|GITHUB|ACTIONS)_", "u"), C = RegExp("^(?:(?:prompts|criteria|evaluations|tool_endpoints|tool_bindings|tool_ground_truths|experiments|workflows|schedules)(?:/.+)?|[^/]*\\*.*)$", "u");
function re(n, { instancePath: r = "", parentData: N, parentDataProperty: L, rootData: k = n } = {}) {
	let e = null, i = 0;
	if (n && typeof n == "object" && !Array.isArray(n)) {
		n.version === void 0 && (e = t(e, r, "required", { missingProperty: "version" }, void 0), i++);
		for (let u in n) z.call(F.properties, u) || X.test(u) || (e = t(e, r, "additionalProperties", { additionalProperty: u }, void 0), i++);
		if (n.$schema !== void 0 && typeof n.$schema != "string" && (e = t(e, r + "/$schema", "type", { type: "string" }, void 0), i++), n.version !== void 0 && n.version !== 1 && (e = t(e, r + "/version", "const", { allowedValue: 1 }, void 0), i++), n.namespace !== void 0) {
			let u = n.namespace;
			typeof u == "string" ? w(u) < 1 && (e = t(e, r + "/namespace", "minLength", { limit: 1 }, void 0), i++) : (e = t(e, r + "/namespace", "type", { type: "string" }, void 0), i++);
		}
		if (n.bundles !== void 0) {
			let u = n.bundles;
			if (Array.isArray(u)) {
				u.length < 1 && (e = t(e, r + "/bundles", "minItems", { limit: 1 }, void 0), i++);
				let d = u.length;
				for (let f = 0; f < d; f++) {
					let y = u[f];
					typeof y == "string" ? w(y) < 1 && (e = t(e, r + "/bundles/" + f, "minLength", { limit: 1 }, void 0), i++) : (e = t(e, r + "/bundles/" + f, "type", { type: "string" }, void 0), i++);
				}
			} else e = t(e, r + "/bundles", "type", { type: "array" }, void 0), i++;
		}
		if (n.default_target !== void 0) {
			let u = n.default_target;
			typeof u == "string" ? w(u) < 1 && (e = t(e, r + "/default_target", "minLength", { limit: 1 }, void 0), i++) : (e = t(e, r + "/default_target", "type", { type: "string" }, void 0), i++);
		}
		if (n.layout !== void 0) {
			let u = n.layout;
			u === "files" || u === "bundles" || (e = t(e, r + "/layout", "enum", { allowedValues: F.properties.layout.enum }, void 0), i++);
		}
		if (n.ledger !== void 0) {
			let u = n.ledger;
			u === "git" || u === "file" || (e = t(e, r + "/ledger", "enum", { allowedValues: F.properties.ledger.enum }, void 0), i++);
		}
		if (n.unknown_fields !== void 0) {
			let u = n.unknown_fields;
			u === "warn" || u === "error" || (e = t(e, r + "/unknown_fields", "enum", { allowedValues: F.properties.unknown_fields.enum }, void 0), i++);
		}
		if (n.allow_unreadable !== void 0) {
			let u = n.allow_unreadable;
			if (Array.isArray(u)) {
				let d = u.length;
				for (let f = 0; f < d; f++) {
					let y = u[f];
					y === "prompts" || y === "criteria" || y === "evaluations" || y === "tool_endpoints" || y === "tool_bindings" || y === "tool_ground_truths" || y === "experiments" || y === "workflows" || y === "schedules" || (e = t(e, r + "/allow_unreadable/" + f, "enum", { allowedValues: F.properties.allow_unreadable.items.enum }, void 0), i++);
				}
			} else e = t(e, r + "/allow_unreadable", "type", { type: "array" }, void 0), i++;
		}
		if (n.targets !== void 0) {
			let u = n.targets;
			if (u && typeof u == "object" && !Array.isArray(u)) {
				Object.keys(u).length < 1 && (e = t(e, r + "/targets", "minProperties", { limit: 1 }, void 0), i++);
				for (let d in u) {
					let f = i;
					typeof d == "string" ? (w(d) > 100 && (e = t(e, r + "/targets", "maxLength", { limit: 100 }, d), i++), w(d) < 1 && (e = t(e, r + "/targets", "minLength", { limit: 1 }, d), i++)) : (e = t(e, r + "/targets", "type", { type: "string" }, d), i++), f === i || (e = t(e, r + "/targets", "propertyNames", { propertyName: d }, void 0), i++);
				}
				for (let d in u) {
					let f = u[d];
					if (f && typeof f == "object" && !Array.isArray(f)) {
						for (let y in f) z.call(F.properties.targets.additionalProperties.properties, y) || X.test(y) || (e = t(e, r + "/targets/" + d.replace(/~/g, "~0").replace(/\//g, "~1"), "additionalProperties", { additionalProperty: y }, void 0), i++);
						if (f.provider !== void 0) {
							let y = f.provider;
							typeof y == "string" ? w(y) < 1 && (e = t(e, r + "/targets/" + d.replace(/~/g, "~0").replace(/\//g, "~1") + "/provider", "minLength", { limit: 1 }, void 0), i++) : (e = t(e, r + "/targets/" + d.replace(/~/g, "~0").replace(/\//g, "~1") + "/provider", "type", { type: "string" }, void 0), i++);
						}
						if (f.bundles !== void 0) {
							let y = f.bundles;
							if (Array.isArray(y)) {
								y.length < 1 && (e = t(e, r + "/targets/" + d.replace(/~/g, "~0").replace(/\//g, "~1") + "/bundles", "minItems", { limit: 1 }, void 0), i++);
								let l = y.length;
								for (let c = 0; c < l; c++) {
									let v = y[c];
									typeof v == "string" ? w(v) < 1 && (e = t(e, r + "/targets/" + d.replace(/~/g, "~0").replace(/\//g, "~1") + "/bundles/" + c, "minLength", { limit: 1 }, void 0), i++) : (e = t(e, r + "/targets/" + d.replace(/~/g, "~0").replace(/\//g, "~1") + "/bundles/" + c, "type", { type: "string" }, void 0), i++);
								}
							} else e = t(e, r + "/targets/" + d.replace(/~/g, "~0").replace(/\//g, "~1") + "/bundles", "type", { type: "array" }, void 0), i++;
						}
						if (f.base_url !== void 0) {
							let y = f.base_url;
							typeof y == "string" ? we.test(y) || (e = t(e, r + "/targets/" + d.replace(/~/g, "~0").replace(/\//g, "~1") + "/base_url", "pattern", { pattern: "^https?://[^\\s/]+" }, void 0), i++) : (e = t(e, r + "/targets/" + d.replace(/~/g, "~0").replace(/\//g, "~1") + "/base_url", "type", { type: "string" }, void 0), i++);
						}
						if (f.org_id !== void 0) {
							let y = f.org_id;
							typeof y == "number" && !(y % 1) && !isNaN(y) && isFinite(y) || (e = t(e, r + "/targets/" + d.replace(/~/g, "~0").replace(/\//g, "~1") + "/org_id", "type", { type: "integer" }, void 0), i++), typeof y == "number" && isFinite(y) && ((y > 9007199254740991 || isNaN(y)) && (e = t(e, r + "/targets/" + d.replace(/~/g, "~0").replace(/\//g, "~1") + "/org_id", "maximum", {
								comparison: "<=",
								limit: 9007199254740991
							}, void 0), i++), (y < 0 || isNaN(y)) && (e = t(e, r + "/targets/" + d.replace(/~/g, "~0").replace(/\//g, "~1") + "/org_id", "minimum", {
								comparison: ">=",
								limit: 0
							}, void 0), i++));
						}
						if (f.account !== void 0) {
							let y = f.account;
							typeof y != "string" && (typeof y != "number" || y % 1 || isNaN(y) || !isFinite(y)) && (e = t(e, r + "/targets/" + d.replace(/~/g, "~0").replace(/\//g, "~1") + "/account", "type", { type: F.properties.targets.additionalProperties.properties.account.type }, void 0), i++);
						}
						if (f.api_key_env !== void 0) {
							let y = f.api_key_env;
							typeof y == "string" ? B.test(y) || (e = t(e, r + "/targets/" + d.replace(/~/g, "~0").replace(/\//g, "~1") + "/api_key_env", "pattern", { pattern: "^[A-Za-z_][A-Za-z0-9_]*$" }, void 0), i++) : (e = t(e, r + "/targets/" + d.replace(/~/g, "~0").replace(/\//g, "~1") + "/api_key_env", "type", { type: "string" }, void 0), i++);
						}
						if (f.vars !== void 0) {
							let y = f.vars;
							if (y && typeof y == "object" && !Array.isArray(y)) for (let l in y) {
								let c = i;
								typeof l == "string" ? w(l) < 1 && (e = t(e, r + "/targets/" + d.replace(/~/g, "~0").replace(/\//g, "~1") + "/vars", "minLength", { limit: 1 }, l), i++) : (e = t(e, r + "/targets/" + d.replace(/~/g, "~0").replace(/\//g, "~1") + "/vars", "type", { type: "string" }, l), i++), c === i || (e = t(e, r + "/targets/" + d.replace(/~/g, "~0").replace(/\//g, "~1") + "/vars", "propertyNames", { propertyName: l }, void 0), i++);
							}
							else e = t(e, r + "/targets/" + d.replace(/~/g, "~0").replace(/\//g, "~1") + "/vars", "type", { type: "object" }, void 0), i++;
						}
						if (f.secrets !== void 0) {
							let y = f.secrets;
							if (Array.isArray(y)) {
								let l = y.length;
								for (let c = 0; c < l; c++) {
									let v = y[c], x = i, E = i;
									if (typeof v == "string" && !Ae.test(v)) {
										let g = {};
										e === null ? e = [g] : e.push(g), i++;
									}
									E === i ? (e = t(e, r + "/targets/" + d.replace(/~/g, "~0").replace(/\//g, "~1") + "/secrets/" + c, "not", {}, void 0), i++) : (i = x, e !== null && (x ? e.length = x : e = null)), typeof v == "string" ? B.test(v) || (e = t(e, r + "/targets/" + d.replace(/~/g, "~0").replace(/\//g, "~1") + "/secrets/" + c, "pattern", { pattern: "^[A-Za-z_][A-Za-z0-9_]*$" }, void 0), i++) : (e = t(e, r + "/targets/" + d.replace(/~/g, "~0").replace(/\//g, "~1") + "/secrets/" + c, "type", { type: "string" }, void 0), i++);
								}
							} else e = t(e, r + "/targets/" + d.replace(/~/g, "~0").replace(/\//g, "~1") + "/secrets", "type", { type: "array" }, void 0), i++;
						}
						if (f.on_drift !== void 0) {
							let y = f.on_drift;
							y === "hold" || y === "overwrite" || y === "keep" || (e = t(e, r + "/targets/" + d.replace(/~/g, "~0").replace(/\//g, "~1") + "/on_drift", "enum", { allowedValues: F.properties.targets.additionalProperties.properties.on_drift.enum }, void 0), i++);
						}
						if (f.prune !== void 0 && typeof f.prune != "boolean" && (e = t(e, r + "/targets/" + d.replace(/~/g, "~0").replace(/\//g, "~1") + "/prune", "type", { type: "boolean" }, void 0), i++), f.limits !== void 0) {
							let y = f.limits;
							if (y && typeof y == "object" && !Array.isArray(y)) {
								for (let l in y) l === "max_deletes" || l === "max_delete_percent" || (e = t(e, r + "/targets/" + d.replace(/~/g, "~0").replace(/\//g, "~1") + "/limits", "additionalProperties", { additionalProperty: l }, void 0), i++);
								if (y.max_deletes !== void 0) {
									let l = y.max_deletes;
									typeof l == "number" && !(l % 1) && !isNaN(l) && isFinite(l) || (e = t(e, r + "/targets/" + d.replace(/~/g, "~0").replace(/\//g, "~1") + "/limits/max_deletes", "type", { type: "integer" }, void 0), i++), typeof l == "number" && isFinite(l) && (l < 0 || isNaN(l)) && (e = t(e, r + "/targets/" + d.replace(/~/g, "~0").replace(/\//g, "~1") + "/limits/max_deletes", "minimum", {
										comparison: ">=",
										limit: 0
									}, void 0), i++);
								}
								if (y.max_delete_percent !== void 0) {
									let l = y.max_delete_percent;
									typeof l == "number" && isFinite(l) ? ((l > 100 || isNaN(l)) && (e = t(e, r + "/targets/" + d.replace(/~/g, "~0").replace(/\//g, "~1") + "/limits/max_delete_percent", "maximum", {
										comparison: "<=",
										limit: 100
									}, void 0), i++), (l < 0 || isNaN(l)) && (e = t(e, r + "/targets/" + d.replace(/~/g, "~0").replace(/\//g, "~1") + "/limits/max_delete_percent", "minimum", {
										comparison: ">=",
										limit: 0
									}, void 0), i++)) : (e = t(e, r + "/targets/" + d.replace(/~/g, "~0").replace(/\//g, "~1") + "/limits/max_delete_percent", "type", { type: "number" }, void 0), i++);
								}
							} else e = t(e, r + "/targets/" + d.replace(/~/g, "~0").replace(/\//g, "~1") + "/limits", "type", { type: "object" }, void 0), i++;
						}
						if (f.protect !== void 0) {
							let y = f.protect;
							if (Array.isArray(y)) {
								let l = y.length;
								for (let c = 0; c < l; c++) {
									let v = y[c];
									typeof v == "string" ? C.test(v) || (e = t(e, r + "/targets/" + d.replace(/~/g, "~0").replace(/\//g, "~1") + "/protect/" + c, "pattern", { pattern: "^(?:(?:prompts|criteria|evaluations|tool_endpoints|tool_bindings|tool_ground_truths|experiments|workflows|schedules)(?:/.+)?|[^/]*\\*.*)$" }, void 0), i++) : (e = t(e, r + "/targets/" + d.replace(/~/g, "~0").replace(/\//g, "~1") + "/protect/" + c, "type", { type: "string" }, void 0), i++);
								}
							} else e = t(e, r + "/targets/" + d.replace(/~/g, "~0").replace(/\//g, "~1") + "/protect", "type", { type: "array" }, void 0), i++;
						}
						if (f.require_clean !== void 0 && typeof f.require_clean != "boolean" && (e = t(e, r + "/targets/" + d.replace(/~/g, "~0").replace(/\//g, "~1") + "/require_clean", "type", { type: "boolean" }, void 0), i++), f.strict !== void 0 && typeof f.strict != "boolean" && (e = t(e, r + "/targets/" + d.replace(/~/g, "~0").replace(/\//g, "~1") + "/strict", "type", { type: "boolean" }, void 0), i++), f.include !== void 0) {
							let y = f.include;
							if (Array.isArray(y)) {
								let l = y.length;
								for (let c = 0; c < l; c++) {
									let v = y[c];
									typeof v == "string" ? C.test(v) || (e = t(e, r + "/targets/" + d.replace(/~/g, "~0").replace(/\//g, "~1") + "/include/" + c, "pattern", { pattern: "^(?:(?:prompts|criteria|evaluations|tool_endpoints|tool_bindings|tool_ground_truths|experiments|workflows|schedules)(?:/.+)?|[^/]*\\*.*)$" }, void 0), i++) : (e = t(e, r + "/targets/" + d.replace(/~/g, "~0").replace(/\//g, "~1") + "/include/" + c, "type", { type: "string" }, void 0), i++);
								}
							} else e = t(e, r + "/targets/" + d.replace(/~/g, "~0").replace(/\//g, "~1") + "/include", "type", { type: "array" }, void 0), i++;
						}
						if (f.exclude !== void 0) {
							let y = f.exclude;
							if (Array.isArray(y)) {
								let l = y.length;
								for (let c = 0; c < l; c++) {
									let v = y[c];
									typeof v == "string" ? C.test(v) || (e = t(e, r + "/targets/" + d.replace(/~/g, "~0").replace(/\//g, "~1") + "/exclude/" + c, "pattern", { pattern: "^(?:(?:prompts|criteria|evaluations|tool_endpoints|tool_bindings|tool_ground_truths|experiments|workflows|schedules)(?:/.+)?|[^/]*\\*.*)$" }, void 0), i++) : (e = t(e, r + "/targets/" + d.replace(/~/g, "~0").replace(/\//g, "~1") + "/exclude/" + c, "type", { type: "string" }, void 0), i++);
								}
							} else e = t(e, r + "/targets/" + d.replace(/~/g, "~0").replace(/\//g, "~1") + "/exclude", "type", { type: "array" }, void 0), i++;
						}
						if (f.ledger !== void 0) {
							let y = f.ledger;
							y === "git" || y === "file" || (e = t(e, r + "/targets/" + d.replace(/~/g, "~0").replace(/\//g, "~1") + "/ledger", "enum", { allowedValues: F.properties.targets.additionalProperties.properties.ledger.enum }, void 0), i++);
						}
						if (f.unknown_fields !== void 0) {
							let y = f.unknown_fields;
							y === "warn" || y === "error" || (e = t(e, r + "/targets/" + d.replace(/~/g, "~0").replace(/\//g, "~1") + "/unknown_fields", "enum", { allowedValues: F.properties.targets.additionalProperties.properties.unknown_fields.enum }, void 0), i++);
						}
						if (f.allow_unreadable !== void 0) {
							let y = f.allow_unreadable;
							if (Array.isArray(y)) {
								let l = y.length;
								for (let c = 0; c < l; c++) {
									let v = y[c];
									v === "prompts" || v === "criteria" || v === "evaluations" || v === "tool_endpoints" || v === "tool_bindings" || v === "tool_ground_truths" || v === "experiments" || v === "workflows" || v === "schedules" || (e = t(e, r + "/targets/" + d.replace(/~/g, "~0").replace(/\//g, "~1") + "/allow_unreadable/" + c, "enum", { allowedValues: F.properties.targets.additionalProperties.properties.allow_unreadable.items.enum }, void 0), i++);
								}
							} else e = t(e, r + "/targets/" + d.replace(/~/g, "~0").replace(/\//g, "~1") + "/allow_unreadable", "type", { type: "array" }, void 0), i++;
						}
					} else e = t(e, r + "/targets/" + d.replace(/~/g, "~0").replace(/\//g, "~1"), "type", { type: "object" }, void 0), i++;
				}
			} else e = t(e, r + "/targets", "type", { type: "object" }, void 0), i++;
		}
	} else e = t(e, r, "type", { type: "object" }, void 0), i++;
	return re.errors = e, i === 0;
}
function t(n, r, N, L, k) {
	let e = k === void 0 ? {
		instancePath: r,
		keyword: N,
		params: L
	} : {
		instancePath: r,
		keyword: N,
		params: L,
		propertyName: k
	};
	return n === null ? [e] : (n.push(e), n);
}
var Ne = {
	prompts: le,
	criteria: ue,
	evaluations: ye,
	tool_endpoints: ae,
	tool_bindings: ce,
	tool_ground_truths: ve,
	experiments: be,
	config: je
};
// build/config/config-lists.js
const LEDGERS = ["git", "file"], UNKNOWN_FIELDS = ["warn", "error"], LAYOUTS = ["files", "bundles"];
function readBundles(reader, value) {
	if (value === void 0) return;
	let texts = reader.texts(value, "\"pipelines/**/*.yaml\"");
	return {
		patterns: texts.map(({ text }) => text),
		places: new Map(texts.map(({ text, node }) => [text, node.place]))
	};
}
function readKinds(reader, value, kinds) {
	return reader.texts(value, kinds[0] ?? "kind").flatMap(({ text, node, path }) => {
		if (kinds.includes(text)) return [text];
		let near = require_model.Dt(text, kinds), message = `${JSON.stringify(text)} is not a kind${near === void 0 ? "." : `; did you mean ${near}?`}`;
		return reader.add(require_config_codes.t.unknownKind, path, node.place, message, `Use one of: ${kinds.join(", ")}.`), [];
	});
}
// build/config/config-reader.js
var ConfigReader = class {
	findings = [];
	#said = new Set();
	add(kind, path, place, message, remedy) {
		this.#said.add(require_model.V(path)), this.findings.push(require_config_codes.n(kind, place, message, remedy));
	}
	hasSaid(path) {
		return this.#said.has(require_model.V(path));
	}
	wrong({ node, path }, must, remedy) {
		this.add(require_config_codes.t.wrongValue, path, node.place, `${require_model.V(path)} must be ${must}.`, remedy);
	}
	map(value, remedy) {
		if (value === void 0 || value.node.type === "map") return value?.node;
		this.wrong(value, "a map", remedy);
	}
	text(value, example) {
		if (value === void 0) return;
		let { node } = value;
		if (node.type === "scalar" && typeof node.value == "string") return node.value;
		let remedy = node.type === "scalar" && node.value !== null ? "Put it in quotes." : `For example: ${example}`;
		this.wrong(value, "a string", remedy);
	}
	flag(value) {
		if (value !== void 0) {
			if (value.node.type === "scalar" && typeof value.node.value == "boolean") return value.node.value;
			this.wrong(value, "true or false", "Write true or false, without quotes.");
		}
	}
	choice(value, words) {
		if (value === void 0) return;
		let { node } = value, word = words.find((one) => node.type === "scalar" && node.value === one);
		return word === void 0 && this.wrong(value, words.join(" or "), `Write one of: ${words.join(", ")}.`), word;
	}
	texts(value, example) {
		if (value === void 0) return [];
		let { node, path } = value;
		return node.type === "list" ? node.items.flatMap((item, index) => {
			let entry = {
				node: item,
				path: [...path, index]
			}, text = this.text(entry, example);
			return text === "" ? (this.wrong(entry, "a string that is not empty", `Write a string, for example ${example}, or remove the entry.`), []) : text === void 0 ? [] : [{
				...entry,
				text
			}];
		}) : (this.wrong(value, "a list", `Write a list, for example [${example}].`), []);
	}
};
function valueAt(map, path, key) {
	let node = map.get(key);
	return node === void 0 ? void 0 : {
		node,
		path: [...path, key]
	};
}
function isUsableName(name) {
	return name.trim() !== "" && !new RegExp("[\\p{Cc}\\p{Cs}\\u2028\\u2029]", "u").test(name);
}
// build/config/config-shape.js
const CONFIG_KEYS = {
	top: [
		"$schema",
		"version",
		"namespace",
		"bundles",
		"default_target",
		"layout",
		"ledger",
		"unknown_fields",
		"allow_unreadable",
		"targets"
	],
	target: [
		"provider",
		"bundles",
		"base_url",
		"org_id",
		"account",
		"api_key_env",
		"vars",
		"secrets",
		"on_drift",
		"prune",
		"limits",
		"protect",
		"require_clean",
		"strict",
		"include",
		"exclude",
		"ledger",
		"unknown_fields",
		"allow_unreadable"
	],
	limits: ["max_deletes", "max_delete_percent"]
};
function addShapeFindings(reader, root, providers = []) {
	let ofPlatforms = providers.flatMap(({ configuration = {} }) => Object.keys(configuration)), validate = Ne.config;
	if (validate === void 0) throw TypeError("the generated validators hold none for the configuration");
	if (!validate(require_source_node.o(root))) for (let error of validate.errors ?? []) {
		let path = pathOf(error, root);
		if (!(path.length > 0 && ofPlatforms.includes(String(path[0]))) && !reader.hasSaid(path)) {
			if (error.keyword === "additionalProperties") unknownKey$1(reader, root, path, ofPlatforms);
			else {
				let { node, keyPlace, exact } = require_source_node.a(root, path), isMissing = error.keyword === "required";
				reader.add(isMissing ? require_config_codes.t.missingKey : require_config_codes.t.wrongValue, path, exact || keyPlace === void 0 ? node.place : keyPlace, `${require_model.V(path)} ${isMissing ? "is missing" : expected(error)}.`, "See the example in docs/configuration.md.");
			}
		}
	}
}
function pathOf(error, root) {
	let path = require_source_node.s(root, error.instancePath), { additionalProperty, missingProperty, propertyName = error.propertyName } = error.params, key = additionalProperty ?? missingProperty ?? propertyName;
	return typeof key == "string" ? [...path, key] : path;
}
function unknownKey$1(reader, root, path, ofPlatforms) {
	let key = String(path.at(-1)), found = require_source_node.a(root, path), level = levelOf(path), known = [...CONFIG_KEYS[level], ...level === "top" ? ofPlatforms : []], near = KEY_NAMES.has(key) ? void 0 : require_model.Dt(key, known), elsewhere = Object.keys(CONFIG_KEYS).find((other) => CONFIG_KEYS[other].includes(key)), message = `${require_model.V(path)} is not a key here${near === void 0 ? "." : `; did you mean ${near}?`}`, remedy = `Use one of: ${known.join(", ")}. Keys that begin with x- are ignored.`;
	KEY_NAMES.has(key) ? remedy = "Remove it: no API key belongs into a file. Put the key into an environment variable, and name the variable with api_key_env if it is not the usual one. A key that was committed has to be replaced by a new one." : near === void 0 ? key === "sync" ? remedy = "Move sync to the top level of the bundle with the items." : elsewhere !== void 0 && (remedy = `Move ${key} ${WHERE[elsewhere]}.`) : remedy = `Write ${near}, or remove the key.`, reader.add(require_config_codes.t.unknownKey, path, found.keyPlace ?? found.node.place, message, remedy);
}
const KEY_NAMES = new Set([
	"api_key",
	"apikey",
	"apiKey",
	"api-key",
	"token"
]), WHERE = {
	top: "to the top level of the file",
	target: "into a target",
	limits: "into the limits of a target"
};
function levelOf(path) {
	return path.length === 1 ? "top" : path.length === 3 ? "target" : "limits";
}
function expected({ keyword, params }) {
	let word = (value) => typeof value == "string" ? value : JSON.stringify(value);
	switch (keyword) {
		case "type": return `must be of type ${[params.type].flat().map(word).join(" or ")}`;
		case "enum": return `must be one of ${[params.allowedValues].flat().map(word).join(", ")}`;
		case "minLength":
		case "minItems":
		case "minProperties": return "must not be empty";
		case "minimum":
		case "maximum": return `must be ${word(params.comparison)} ${word(params.limit)}`;
		default: return "does not match the schema of the configuration";
	}
}
// build/config/config-sections.js
function readSections(reader, root, sections = new Map()) {
	let found = new Map();
	for (let [key, section] of sections) {
		let node = root.get(key);
		node !== void 0 && (found.set(key, node), addFindings(reader, key, node, section));
	}
	return found;
}
function addFindings(reader, key, node, { schema, validator }) {
	if (!validator(require_source_node.o(node))) for (let error of validator.errors ?? []) {
		let below = pathOf(error, node), path = [key, ...below];
		if (reader.hasSaid(path)) continue;
		let found = require_source_node.a(node, below), place = found.exact ? found.node.place : found.keyPlace ?? found.node.place, at = schemaAt(schema, error.schemaPath);
		switch (error.keyword) {
			case "additionalProperties":
				reader.add(require_config_codes.t.unknownKey, path, found.keyPlace ?? place, ...unknownKey(path, Object.keys(mapOf(at.properties))));
				break;
			case "required":
				reader.add(require_config_codes.t.missingKey, path, place, `${require_model.V(path)} is missing.`, wanted(String(below.at(-1)), mapOf(mapOf(at.properties)[String(below.at(-1))])));
				break;
			default: reader.add(require_config_codes.t.wrongValue, path, place, `${require_model.V(path)} ${expected(error)}.`, wanted(String(below.at(-1) ?? key), at));
		}
	}
}
function unknownKey(path, known) {
	let near = require_model.Dt(String(path.at(-1)), known);
	return [`${require_model.V(path)} is not a key here${near === void 0 ? "." : `; did you mean ${near}?`}`, near === void 0 ? `Use one of: ${known.join(", ")}.` : `Write ${near}, or remove the key.`];
}
function wanted(key, schema) {
	let [example] = Array.isArray(schema.examples) ? schema.examples : [];
	return example === void 0 ? typeof schema.description == "string" ? schema.description : `Correct ${key}.` : `For example: ${key}: ${JSON.stringify(example)}`;
}
function schemaAt(schema, schemaPath) {
	let at = schema, parts = schemaPath.slice(schemaPath.indexOf("#") + 1).split("/");
	for (let part of parts.slice(1, -1)) {
		let name = decodeURIComponent(part).replaceAll("~1", "/").replaceAll("~0", "~");
		at = mapOf(at)[name] ?? null;
	}
	return mapOf(at);
}
function mapOf(value) {
	return require_model.Nt(value) ? value : {};
}
// build/http/loopback.js
function isLoopback(hostname) {
	return hostname === "localhost" || hostname === "[::1]" || /^127\.\d+\.\d+\.\d+$/.test(hostname);
}
// build/config/config-url.js
function readBaseUrl(text) {
	let trimmed = text.trim();
	if (!/^https?:\/\/[^\s\\/][^\s\\]*$/i.test(trimmed)) return { problem: "form" };
	let url;
	try {
		url = new URL(trimmed);
	} catch {
		return { problem: "form" };
	}
	return trimmed.replace(/^https?:\/\//i, "").match(/^[^/?#]*@/) === null ? /[?#]/.test(trimmed) ? { problem: "query" } : url.protocol === "http:" && !isLoopback(url.hostname) ? { problem: "clear" } : { url: `${url.origin}${require_model.r(url.pathname, "/").replaceAll("@", "%40")}` } : { problem: "credentials" };
}
function baseUrlProblem(problem, settings) {
	return problem === "form" ? {
		is: "is not an address of the form https://host.",
		remedy: `Write scheme and host, for example ${require_model.d(settings)}.`
	} : PROBLEMS[problem];
}
const PROBLEMS = {
	credentials: {
		is: "contains a user name or password.",
		remedy: "Remove everything between // and @; the key comes from the environment."
	},
	query: {
		is: "has a query or a fragment.",
		remedy: "Remove everything from ? or # on."
	},
	clear: {
		is: "is http:// on another machine, where the key could be intercepted.",
		remedy: "Use https://; http:// is allowed for localhost, 127.0.0.0/8 and [::1] only."
	}
}, ON_DRIFT = [
	"hold",
	"overwrite",
	"keep"
], VARIABLE = /^[A-Za-z_][A-Za-z0-9_]*$/;
function readTarget(reader, { name, place, value }, context) {
	let target = {
		...require_config_types.i(name),
		place
	}, map = reader.map(value, `For a target without settings, write ${JSON.stringify(name)}: {}`);
	if (map === void 0) return target;
	let get = (key) => valueAt(map, value.path, key);
	target.places = Object.fromEntries(map.entries.map((entry) => [entry.key, entry.node.place])), target.provider = readProvider(reader, get("provider"), context.providers) ?? target.provider;
	let provider = context.providers.find((one) => one.name === target.provider);
	provider !== void 0 && (target.baseUrl = readUrl(reader, get("base_url"), provider), target.orgId = readAccount(reader, get, provider), target.apiKeyEnv = readKeyVariable(reader, get("api_key_env"), provider), readStrict(reader, get("strict"), provider) && (target.strict = !0)), target.vars = readVars(reader, get("vars")), target.reserved = require_model.p(context.providers), target.secrets = readSecrets(reader, get("secrets"), context), target.onDrift = reader.choice(get("on_drift"), ON_DRIFT) ?? target.onDrift, target.prune = reader.flag(get("prune")) ?? target.prune, target.requireClean = reader.flag(get("require_clean")) ?? target.requireClean, target.limits = readLimits(reader, get("limits"), target.limits);
	let bundles = readBundles(reader, get("bundles"));
	bundles !== void 0 && (target.bundles = bundles), target.protect = readPatterns(reader, get("protect"), context.kinds);
	let include = get("include");
	include !== void 0 && (target.include = readPatterns(reader, include, context.kinds)), target.exclude = readPatterns(reader, get("exclude"), context.kinds), target.allowUnreadable = readKinds(reader, get("allow_unreadable"), context.kinds);
	let ledger = reader.choice(get("ledger"), LEDGERS);
	ledger !== void 0 && (target.ledger = ledger);
	let unknownFields = reader.choice(get("unknown_fields"), UNKNOWN_FIELDS);
	return unknownFields !== void 0 && (target.unknownFields = unknownFields), target;
}
function readProvider(reader, value, providers) {
	let name = reader.text(value, `provider: ${require_config_types.t}`);
	if (name === void 0 || value === void 0) return;
	let names = providers.map((one) => one.name);
	if (names.includes(name)) return name;
	let near = require_model.Dt(name, names);
	reader.add(require_config_codes.t.provider, value.path, value.node.place, `Unknown provider ${JSON.stringify(name)}${near === void 0 ? "." : `; did you mean ${near}?`}`, `Use one of: ${names.join(", ")}.`);
}
function readUrl(reader, value, { settings }) {
	let text = reader.text(value, `base_url: ${require_model.d(settings)}`);
	if (text === void 0 || value === void 0) return null;
	let result = readBaseUrl(text);
	if ("url" in result) return result.url;
	let { is, remedy } = baseUrlProblem(result.problem, settings), kind = result.problem === "clear" ? require_config_codes.t.baseUrlClear : require_config_codes.t.baseUrl;
	return reader.add(kind, value.path, value.node.place, `base_url ${is}`, remedy), null;
}
const ACCOUNT_KEYS = ["org_id", "account"];
function readAccount(reader, get, { name, settings: { account } }) {
	for (let key of ACCOUNT_KEYS) {
		let other = get(key);
		other !== void 0 && key !== account?.key && reader.add(require_config_codes.t.accountKey, other.path, other.node.place, `${key} means nothing for a target on ${name}.`, account === null ? "Remove it: the platform has no accounts to choose from." : `Write ${account.what}: ${account.key}: ${account.example}`);
	}
	let value = account === null ? void 0 : get(account.key);
	if (account === null || value === void 0) return null;
	let { node, path } = value, { key, form, what, example } = account, written = node.type === "scalar" ? node.value : null, found = typeof written == "string" || typeof written == "number" ? account.read(written) : void 0;
	if (found === void 0) {
		let remedy = `Write ${what}: ${key}: ${example}`;
		return reader.add(require_config_codes.t.orgId, path, node.place, `${key} must be ${form}.`, remedy), null;
	}
	if (typeof written == "string" && typeof found == "number") {
		let message = `${key} is the string "${written}"; it is read as the number ${found}.`;
		reader.add(require_config_codes.t.orgIdText, path, node.place, message, `Write it without quotes: ${key}: ${found}`);
	}
	return found;
}
function readStrict(reader, value, { name, settings }) {
	if (value === void 0 || settings.strict === !0) return reader.flag(value) ?? !1;
	let message = `strict means nothing for a target on ${name}.`;
	return reader.add(require_config_codes.t.strict, value.path, value.node.place, message, "Remove it."), !1;
}
function readKeyVariable(reader, value, { settings }) {
	let example = `api_key_env: ${require_model.m(settings, "production")}`, name = reader.text(value, example);
	if (name === void 0 || value === void 0) return null;
	let problem = VARIABLE.test(name) ? /^(?:GITHUB|ACTIONS)_/i.test(name) ? "api_key_env must not begin with GITHUB_ or ACTIONS_: these variables are GitHub's." : void 0 : "api_key_env must be the name of an environment variable: letters, digits and _. The key itself never belongs in a file.";
	if (problem === void 0) return name;
	let remedy = `For example: ${example}`;
	return reader.add(require_config_codes.t.keyVariable, value.path, value.node.place, problem, remedy), null;
}
function readSecrets(reader, value, { keys, providers }) {
	let prefixes = require_model.p(providers);
	return reader.texts(value, "DOCS_TOKEN").flatMap(({ text, node, path }) => {
		let keyOf = keys.get(text);
		if (!VARIABLE.test(text)) reader.add(require_config_codes.t.secretName, path, node.place, "This is not a valid name of an environment variable: letters, digits and _, no digit first.", "Write the name of the variable, for example DOCS_TOKEN; never the secret itself.");
		else if (prefixes.some((prefix) => text.toUpperCase().startsWith(prefix))) {
			let message = `A secret must not begin with ${prefixes.slice(0, -1).join(", ")} or ${prefixes.at(-1)}: these variables hold other keys.`;
			reader.add(require_config_codes.t.secretReserved, path, node.place, message, "Use a variable with another name.");
		} else if (keyOf !== void 0) {
			let message = `This variable cannot be a secret: it holds the key of target ${keyOf} (api_key_env).`;
			reader.add(require_config_codes.t.secretIsKey, path, node.place, message, "Use another variable for the secret.");
		} else return [text];
		return [];
	});
}
function readVars(reader, value) {
	let map = reader.map(value, "For example: vars: {italy_workflow: 3086}"), vars = [];
	for (let { key, keyPlace, node } of map?.entries ?? []) {
		let path = [...value?.path ?? [], key];
		if (VARIABLE.test(key)) node.type === "scalar" ? vars.push([key, node.value]) : reader.wrong({
			node,
			path
		}, "one value: a string, a number, true, false or null", "Move lists and maps into the bundle.");
		else {
			let message = `${JSON.stringify(key)} is not a valid name of a variable: letters, digits and _, no digit first.`;
			reader.add(require_config_codes.t.variableName, path, keyPlace, message, "Use a name like italy_workflow.");
		}
	}
	return Object.fromEntries(vars);
}
function readLimits(reader, value, byDefault) {
	let map = reader.map(value, "For example: limits: {max_deletes: 5}");
	if (map === void 0 || value === void 0) return byDefault;
	let read = (key, fits, must) => {
		let limit = valueAt(map, value.path, key);
		if (limit === void 0) return;
		let { node, path } = limit;
		if (node.type === "scalar" && typeof node.value == "number" && fits(node.value)) return node.value;
		reader.add(require_config_codes.t.limits, path, node.place, `${key} must be ${must}.`, `For example: ${key}: 20`);
	};
	return {
		maxDeletes: read("max_deletes", (n) => Number.isSafeInteger(n) && n >= 0, "a whole number of 0 or more") ?? byDefault.maxDeletes,
		maxDeletePercent: read("max_delete_percent", (n) => n >= 0 && n <= 100, "a number from 0 to 100") ?? byDefault.maxDeletePercent
	};
}
function readPatterns(reader, value, kinds) {
	let texts = reader.texts(value, `"${kinds[0] ?? "kind"}/*"`), extra = texts[500];
	return extra !== void 0 && reader.add(require_source_codes.n.tooManyPatterns, extra.path, extra.node.place, "This list has more than 500 patterns.", "Use fewer, wider patterns."), texts.slice(0, 500).map(({ text, node, path }) => {
		if (require_model.G(text, kinds)) return text;
		let meant = require_model.K(text, kinds);
		return reader.add(require_config_codes.t.patternWithoutKind, path, node.place, `The pattern ${JSON.stringify(text)} does not begin with a kind, so it matches nothing${meant === void 0 ? "." : `; did you mean ${meant}?`}`, `Begin it with a kind: ${kinds.join(", ")}; or write *.`), text;
	});
}
// build/config/config-check.js
function checkConfig(document, context) {
	let reader = new ConfigReader(), { root } = document;
	if (root.type !== "map") return reader.add(require_config_codes.t.wrongValue, [], root.place, "A configuration must be a map.", "Begin the file with version: 1. To create a new configuration."), { findings: reader.findings.map((one) => ({
		...one,
		command: require_model.vt("init")
	})) };
	let top = (key) => valueAt(root, [], key);
	checkVersion(reader, root);
	let allowUnreadable = readKinds(reader, top("allow_unreadable"), context.kinds), targets = readTargets(reader, root, context, allowUnreadable), bundles = readBundles(reader, top("bundles")), config = {
		file: document.file,
		root: context.root,
		folder: context.folder,
		version: 1,
		namespace: readNamespace(reader, root, context.namespace),
		isNamespaceWritten: valueAt(root, [], "namespace") !== void 0,
		bundles: bundles?.patterns ?? [],
		bundlePlaces: bundles?.places ?? new Map(),
		defaultTarget: readDefaultTarget(reader, top("default_target"), targets),
		ledger: reader.choice(top("ledger"), LEDGERS) ?? null,
		unknownFields: reader.choice(top("unknown_fields"), UNKNOWN_FIELDS) ?? "warn",
		allowUnreadable,
		targets
	}, layout = reader.choice(top("layout"), LAYOUTS);
	layout !== void 0 && (config.layout = layout), checkUse(reader, top("bundles"), config);
	let sections = readSections(reader, root, context.sections);
	return sections.size > 0 && (config.sections = sections), addShapeFindings(reader, root, context.providers), {
		config,
		findings: reader.findings
	};
}
function checkUse(reader, value, config) {
	value !== void 0 && config.bundles.length !== 0 && config.targets.size !== 0 && (require_config_types.o(config) || reader.add(require_config_codes.t.unusedBundles, value.path, value.node.place, "No target uses these bundles: every target has bundles of its own.", "Remove them, or remove bundles from the target that they are for."));
}
function checkVersion(reader, root) {
	let version = valueAt(root, [], "version");
	if (version === void 0) {
		reader.add(require_config_codes.t.missingKey, ["version"], root.place, "version is missing.", "Add version: 1 at the top of the file.");
		return;
	}
	let { node, path } = version;
	if (node.type === "scalar" && node.value === 1) return;
	let remedy = node.type === "scalar" && typeof node.value == "number" && node.value > 1 ? "Use a newer pipelines-sync, or write version: 1" : "Write version: 1, without quotes.";
	reader.add(require_config_codes.t.version, path, node.place, "This version of pipelines-sync only reads configurations of version 1.", remedy);
}
function readNamespace(reader, root, byDefault) {
	let value = valueAt(root, [], "namespace"), written = reader.text(value, "namespace: rome-team"), namespace = written ?? byDefault;
	if (!isUsableName(namespace)) {
		let [what, place] = written === void 0 || value === void 0 ? ["The default namespace, made from origin and folder,", root.place] : ["namespace", value.node.place], message = `${what} is empty or contains a control character.`;
		reader.add(require_config_codes.t.namespace, ["namespace"], place, message, "Write a readable name, for example namespace: rome-team.");
	}
	return namespace;
}
function readTargets(reader, root, { kinds, providers }, allowUnreadable) {
	let value = valueAt(root, [], "targets"), targets = new Map(), map = reader.map(value, "For example: targets: {staging: {org_id: 2}}");
	if (map === void 0 && value !== void 0) return targets;
	if (map === void 0 || map.entries.length === 0) {
		let place = value?.node.place ?? root.place;
		return reader.add(require_config_codes.t.noTarget, ["targets"], place, "The configuration has no target.", "Add one, for example targets: {staging: {org_id: 2}}"), targets;
	}
	let keys = keyVariables(map);
	for (let { key, keyPlace, node } of map.entries) {
		let path = ["targets", key];
		(!isUsableName(key) || key.length > 100) && reader.add(require_config_codes.t.targetName, path, keyPlace, "The name of this target is empty, longer than 100 characters, or contains a control character.", "Give it a readable name.");
		let target = readTarget(reader, {
			name: key,
			place: keyPlace,
			value: {
				node,
				path
			}
		}, {
			kinds,
			providers,
			keys
		});
		for (let kind of allowUnreadable) target.allowUnreadable.includes(kind) || target.allowUnreadable.push(kind);
		targets.set(key, target);
	}
	return targets;
}
function keyVariables(targets) {
	let found = new Map();
	for (let { key, node } of targets.entries) {
		let name = node.type === "map" ? node.get("api_key_env") : void 0;
		name?.type === "scalar" && typeof name.value == "string" && found.set(name.value, key);
	}
	return found;
}
function readDefaultTarget(reader, value, targets) {
	let name = reader.text(value, "default_target: staging");
	if (name === void 0 || value === void 0) return null;
	if (targets.size === 0 || targets.has(name)) return name;
	let near = require_model.Dt(name, targets.keys());
	return reader.add(require_config_codes.t.defaultTarget, value.path, value.node.place, `default_target names the target ${JSON.stringify(name)}, which does not exist${near === void 0 ? "." : `; did you mean ${near}?`}`, `Write one of: ${[...targets.keys()].join(", ")}.`), name;
}
// build/host/find-root.js
function findRoot(folder) {
	for (let at of upwards(node_path.default.resolve(folder))) if (statOf(node_path.default.join(at, ".git")) !== void 0) return at;
	return null;
}
function* upwards(folder) {
	for (let at = folder;; at = node_path.default.dirname(at)) if (yield at, node_path.default.dirname(at) === at) return;
}
function statOf(file) {
	try {
		return (0, node_fs.statSync)(file, { throwIfNoEntry: !1 });
	} catch {
		return;
	}
}
// build/config/config-find.js
const CONFIG_NAMES = [
	"pipelines-sync.yaml",
	"pipelines-sync.yml",
	"pipelines-sync.json"
];
function findConfig(cwd, configPath) {
	let start = node_path.default.resolve(cwd);
	if (configPath !== void 0 && configPath !== "") return readNamed(start, configPath);
	let root = findRoot(start) ?? start;
	for (let folder of upwards(start)) {
		let found = [];
		for (let name of CONFIG_NAMES) statOf(node_path.default.join(folder, name))?.isFile() === !0 && found.push(name);
		let [first, second] = found;
		if (first !== void 0) return second === void 0 ? read(root, node_path.default.join(folder, first)) : { findings: [several(relativePath(root, folder), first, second)] };
		if (folder === root) break;
	}
	return { findings: [] };
}
function readNamed(cwd, configPath) {
	let name = node_path.default.basename(configPath);
	if (/^pipelines\.ya?ml$/i.test(name) || !/\.(?:ya?ml|json)$/i.test(name)) {
		let message = /^pipelines\.ya?ml$/i.test(name) ? `--config names ${configPath}, which is a file of the SDK, not a configuration of pipelines-sync.` : `--config names ${configPath}, which does not end in .yaml, .yml or .json.`;
		return problem(require_config_codes.t.fileName, message, "Name the configuration pipelines-sync.yaml.");
	}
	let file = node_path.default.resolve(cwd, configPath), isFile = statOf(file)?.isFile();
	if (isFile !== !0) return problem(require_config_codes.t.unreadable, `--config names ${configPath}, which ${isFile === void 0 ? "does not exist" : "is not a file"}.`, "Correct the path (it is relative to the current folder). To create a new configuration.", { command: require_model.vt("init") });
	let folder = node_path.default.dirname(file), around = isOutside(cwd, folder) ? folder : cwd;
	return read(findRoot(folder) ?? around, file);
}
function read(root, file) {
	let name = relativePath(root, file), place = {
		file: name,
		line: 1,
		column: 1
	};
	try {
		let [realRoot, realFile] = [node_fs.realpathSync.native(root), node_fs.realpathSync.native(file)];
		return isOutside(realRoot, realFile) ? problem(require_config_codes.t.outside, `${name} is a symbolic link that leads outside the repository.`, "Replace the link with a file in the repository.", { place }) : {
			source: {
				root,
				file: name,
				bytes: (0, node_fs.readFileSync)(realFile)
			},
			findings: []
		};
	} catch (error) {
		let reason = error.code ?? "unknown reason";
		return problem(require_config_codes.t.unreadable, `Cannot read ${name} (${reason}).`, "Make the file readable for the user who runs pipelines-sync.", { place });
	}
}
function several(folder, first, second) {
	let at = (name) => folder === "" ? name : `${folder}/${name}`;
	return require_config_codes.n(require_config_codes.t.severalFiles, {
		file: at(second),
		line: 1,
		column: 1
	}, `There are two configurations in one folder: ${at(first)} and ${at(second)}.`, "Remove one of them, or choose one with --config.", {
		message: "the other one",
		place: {
			file: at(first),
			line: 1,
			column: 1
		}
	});
}
function problem(kind, message, remedy, more = {}) {
	let finding = require_config_codes.n(kind, more.place, message, remedy);
	return { findings: [more.command === void 0 ? finding : {
		...finding,
		command: more.command
	}] };
}
function relativePath(from, to) {
	return node_path.default.relative(from, to).split(node_path.default.sep).join("/");
}
function isOutside(folder, file) {
	let way = node_path.default.relative(folder, file);
	return way === ".." || way.startsWith(`..${node_path.default.sep}`) || node_path.default.isAbsolute(way);
}
// build/config/config.js
async function loadConfig(options) {
	let { source, findings } = findConfig(options.cwd, options.configPath);
	if (source === void 0) return { findings };
	let { sources = new ParsedSources() } = options, parsed = sources.parse(source.file, source.bytes);
	for (let finding of parsed.findings) finding.code === require_source_codes.n.empty.code && Object.assign(finding, {
		remedy: "Create a configuration.",
		command: require_model.vt("init")
	});
	if (parsed.document === void 0) return { findings: parsed.findings };
	let folder = source.file.includes("/") ? source.file.slice(0, source.file.lastIndexOf("/")) : "", checked = checkConfig(parsed.document, {
		root: source.root,
		folder,
		namespace: defaultNamespace(options.originUrl, source.root, folder),
		kinds: options.kinds,
		providers: options.providers,
		sections: await loadSections(parsed.document.root, options.providers)
	});
	return {
		...checked,
		findings: [...parsed.findings, ...checked.findings]
	};
}
async function loadSections(root, providers) {
	let found = new Map();
	for (let { configuration = {} } of providers) for (let [key, load] of Object.entries(configuration)) root.type === "map" && root.get(key) !== void 0 && found.set(key, await load());
	return found;
}
function implicitConfig(options) {
	return {
		file: null,
		root: options.root,
		folder: relativePath(options.root, options.cwd),
		version: 1,
		namespace: "default",
		isNamespaceWritten: !1,
		bundles: [...options.bundles],
		defaultTarget: "default",
		ledger: null,
		unknownFields: "warn",
		allowUnreadable: [],
		targets: new Map([["default", require_config_types.i("default")]])
	};
}
function chooseTarget(config, name) {
	let wanted = name !== void 0 && name !== "" ? name : config.defaultTarget, names = [...config.targets.keys()], place = config.file === null ? void 0 : {
		file: config.file,
		line: 1,
		column: 1
	};
	if (wanted !== null) {
		let target = config.targets.get(wanted);
		if (target !== void 0) return { target };
		let near = require_model.Dt(wanted, names);
		return { finding: require_config_codes.n(require_config_codes.t.targetUnknown, place, `Unknown target ${JSON.stringify(wanted)}${near === void 0 ? "." : `; did you mean ${near}?`}`, names.length === 0 ? "Add a target to the configuration." : `Use one of: ${names.join(", ")}.`) };
	}
	let [only, another] = config.targets.values();
	return only !== void 0 && another === void 0 ? { target: only } : { finding: require_config_codes.n(only === void 0 ? require_config_codes.t.noTarget : require_config_codes.t.targetUndecided, place, only === void 0 ? "The configuration has no target." : `There are several targets: ${names.join(", ")}.`, only === void 0 ? "Add one under targets." : `Choose one with --target, or set default_target: ${names[0] ?? ""}`) };
}
function defaultNamespace(originUrl, root, folder) {
	let name = (originUrl === null ? void 0 : lastPart(originUrl)) ?? (node_path.default.basename(root) || "default");
	return folder === "" ? name : `${name}-${folder.replaceAll("/", "-")}`;
}
function withoutAccount(way) {
	let head = way.split(/[/\\]/, 1)[0] ?? "", colon = head.includes("@") ? head.indexOf(":", head.lastIndexOf("@")) : -1;
	return colon < 0 ? way : `/${way.slice(colon + 1)}`;
}
function lastPart(originUrl) {
	let scheme = /^[a-z][a-z0-9+.-]*:\/\//i.exec(originUrl)?.[0];
	return (scheme === void 0 ? withoutAccount(originUrl) : originUrl.slice(scheme.length).replace(/^[^/]*/, "")).split(/[/\\:]/).map((part) => part.replace(/\.git$/i, "")).findLast((part) => part !== "");
}
Object.defineProperty(exports, "a", {
	enumerable: !0,
	get: function() {
		return CONFIG_NAMES;
	}
}), Object.defineProperty(exports, "c", {
	enumerable: !0,
	get: function() {
		return baseUrlProblem;
	}
}), Object.defineProperty(exports, "d", {
	enumerable: !0,
	get: function() {
		return Ne;
	}
}), Object.defineProperty(exports, "f", {
	enumerable: !0,
	get: function() {
		return ParsedSources;
	}
}), Object.defineProperty(exports, "i", {
	enumerable: !0,
	get: function() {
		return loadConfig;
	}
}), Object.defineProperty(exports, "l", {
	enumerable: !0,
	get: function() {
		return readBaseUrl;
	}
}), Object.defineProperty(exports, "n", {
	enumerable: !0,
	get: function() {
		return defaultNamespace;
	}
}), Object.defineProperty(exports, "o", {
	enumerable: !0,
	get: function() {
		return relativePath;
	}
}), Object.defineProperty(exports, "r", {
	enumerable: !0,
	get: function() {
		return implicitConfig;
	}
}), Object.defineProperty(exports, "s", {
	enumerable: !0,
	get: function() {
		return findRoot;
	}
}), Object.defineProperty(exports, "t", {
	enumerable: !0,
	get: function() {
		return chooseTarget;
	}
}), Object.defineProperty(exports, "u", {
	enumerable: !0,
	get: function() {
		return isLoopback;
	}
});
