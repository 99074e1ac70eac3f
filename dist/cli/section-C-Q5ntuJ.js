require("./rolldown-runtime-DUzk6_NY.js");
const require_generated_section = require("./generated-section-C1lMcLXU.js"), require_id_setting = require("./id-setting-yUONXIbu.js");
// build/providers/pipelines/generated/validate-trials.js
var P = Object.defineProperty, N = Object.getOwnPropertyDescriptor, _ = Object.getOwnPropertyNames, j = Object.prototype.hasOwnProperty, v = (d, a, u) => () => {
	if (u) throw u[0];
	try {
		return d && (a = d(d = 0)), a;
	} catch (h) {
		throw u = [h], h;
	}
}, A = (d, a) => {
	for (var u in a) P(d, u, {
		get: a[u],
		enumerable: !0
	});
}, q = (d, a, u, h) => {
	if (a && typeof a == "object" || typeof a == "function") for (let y of _(a)) !j.call(d, y) && y !== u && P(d, y, {
		get: () => a[y],
		enumerable: !(h = N(a, y)) || h.enumerable
	});
	return d;
}, $ = (d) => q(P({}, "__esModule", { value: !0 }), d), k = {};
A(k, { default: () => w });
function w(d) {
	return d.length - (d.match(/[\ud800-\udbff][\udc00-\udfff]/g)?.length ?? 0);
}
var x = v(() => {}), I = L, g = {
	type: "object",
	propertyNames: {
		type: "string",
		minLength: 1,
		maxLength: 100
	},
	additionalProperties: {
		type: "object",
		properties: {
			project_id: {
				type: ["integer", "object"],
				minimum: 1,
				required: ["$var"],
				properties: { $var: {
					type: "string",
					minLength: 1
				} },
				additionalProperties: !1,
				examples: [22]
			},
			workflow_id: {
				type: ["integer", "object"],
				minimum: 1,
				required: ["$var"],
				properties: { $var: {
					type: "string",
					minLength: 1
				} },
				additionalProperties: !1,
				examples: [10]
			},
			count: {
				type: "integer",
				minimum: 1,
				maximum: 1e3,
				examples: [30]
			},
			swap: {
				type: "array",
				minItems: 1,
				maxItems: 100,
				items: {
					type: "object",
					properties: {
						node: {
							type: "string",
							minLength: 1,
							maxLength: 255,
							examples: ["day-plan"]
						},
						field: {
							type: "string",
							minLength: 1,
							maxLength: 255,
							examples: ["answer"]
						},
						prompt: {
							type: "string",
							minLength: 1,
							maxLength: 255,
							examples: ["prompts/Concise Rome Prompt"]
						},
						evaluation: {
							type: "string",
							minLength: 1,
							maxLength: 255,
							examples: ["evaluations/Itinerary Quality"]
						},
						model: {
							type: "string",
							minLength: 1,
							maxLength: 255,
							examples: ["claude-sonnet"]
						},
						from: {
							type: "string",
							minLength: 1,
							maxLength: 255,
							examples: ["gpt-mini"]
						}
					},
					required: ["node"],
					additionalProperties: !1
				},
				examples: [[{
					node: "day-plan",
					field: "answer",
					prompt: "prompts/Concise Rome Prompt"
				}]]
			},
			limits: {
				type: "object",
				properties: {
					tasks: {
						type: "integer",
						minimum: 2,
						maximum: 2e3,
						examples: [120]
					},
					minutes: {
						type: "integer",
						minimum: 1,
						maximum: 360,
						examples: [30]
					}
				},
				additionalProperties: !1
			},
			gate: {
				type: "array",
				uniqueItems: !0,
				maxItems: 50,
				items: {
					type: "string",
					minLength: 1
				},
				examples: [["criteria/Names a booking"]]
			},
			tolerance: {
				type: "object",
				properties: { default: {
					type: "number",
					minimum: 0,
					maximum: 1,
					examples: [.05]
				} },
				additionalProperties: {
					type: "number",
					minimum: 0,
					maximum: 1
				}
			},
			cleanup: {
				enum: ["keep", "archive"],
				examples: ["archive"]
			},
			show_outputs: {
				type: "boolean",
				examples: [!0]
			}
		},
		patternProperties: { "^x-": {} },
		required: [
			"project_id",
			"workflow_id",
			"count"
		],
		additionalProperties: !1
	}
}, c = (x(), $(k)).default, F = Object.prototype.hasOwnProperty, D = RegExp("^x-", "u");
function L(d, { instancePath: a = "", parentData: u, parentDataProperty: h, rootData: y = d } = {}) {
	let e = null, s = 0;
	if (d && typeof d == "object" && !Array.isArray(d)) {
		for (let p in d) {
			let m = s;
			if (typeof p == "string") {
				if (c(p) > 100) {
					let r = {
						instancePath: a,
						schemaPath: "#/propertyNames/maxLength",
						keyword: "maxLength",
						params: { limit: 100 },
						propertyName: p
					};
					e === null ? e = [r] : e.push(r), s++;
				}
				if (c(p) < 1) {
					let r = {
						instancePath: a,
						schemaPath: "#/propertyNames/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						propertyName: p
					};
					e === null ? e = [r] : e.push(r), s++;
				}
			} else {
				let r = {
					instancePath: a,
					schemaPath: "#/propertyNames/type",
					keyword: "type",
					params: { type: "string" },
					propertyName: p
				};
				e === null ? e = [r] : e.push(r), s++;
			}
			if (m !== s) {
				let r = {
					instancePath: a,
					schemaPath: "#/propertyNames",
					keyword: "propertyNames",
					params: { propertyName: p }
				};
				e === null ? e = [r] : e.push(r), s++;
			}
		}
		for (let p in d) {
			let m = d[p];
			if (m && typeof m == "object" && !Array.isArray(m)) {
				if (m.project_id === void 0) {
					let r = {
						instancePath: a + "/" + p.replace(/~/g, "~0").replace(/\//g, "~1"),
						schemaPath: "#/additionalProperties/required",
						keyword: "required",
						params: { missingProperty: "project_id" }
					};
					e === null ? e = [r] : e.push(r), s++;
				}
				if (m.workflow_id === void 0) {
					let r = {
						instancePath: a + "/" + p.replace(/~/g, "~0").replace(/\//g, "~1"),
						schemaPath: "#/additionalProperties/required",
						keyword: "required",
						params: { missingProperty: "workflow_id" }
					};
					e === null ? e = [r] : e.push(r), s++;
				}
				if (m.count === void 0) {
					let r = {
						instancePath: a + "/" + p.replace(/~/g, "~0").replace(/\//g, "~1"),
						schemaPath: "#/additionalProperties/required",
						keyword: "required",
						params: { missingProperty: "count" }
					};
					e === null ? e = [r] : e.push(r), s++;
				}
				for (let r in m) if (!(F.call(g.additionalProperties.properties, r) || D.test(r))) {
					let i = {
						instancePath: a + "/" + p.replace(/~/g, "~0").replace(/\//g, "~1"),
						schemaPath: "#/additionalProperties/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: r }
					};
					e === null ? e = [i] : e.push(i), s++;
				}
				if (m.project_id !== void 0) {
					let r = m.project_id;
					if ((typeof r != "number" || r % 1 || isNaN(r) || !isFinite(r)) && (!r || typeof r != "object" || Array.isArray(r))) {
						let i = {
							instancePath: a + "/" + p.replace(/~/g, "~0").replace(/\//g, "~1") + "/project_id",
							schemaPath: "#/additionalProperties/properties/project_id/type",
							keyword: "type",
							params: { type: g.additionalProperties.properties.project_id.type }
						};
						e === null ? e = [i] : e.push(i), s++;
					}
					if (typeof r == "number" && isFinite(r) && (r < 1 || isNaN(r))) {
						let i = {
							instancePath: a + "/" + p.replace(/~/g, "~0").replace(/\//g, "~1") + "/project_id",
							schemaPath: "#/additionalProperties/properties/project_id/minimum",
							keyword: "minimum",
							params: {
								comparison: ">=",
								limit: 1
							}
						};
						e === null ? e = [i] : e.push(i), s++;
					}
					if (r && typeof r == "object" && !Array.isArray(r)) {
						if (r.$var === void 0) {
							let i = {
								instancePath: a + "/" + p.replace(/~/g, "~0").replace(/\//g, "~1") + "/project_id",
								schemaPath: "#/additionalProperties/properties/project_id/required",
								keyword: "required",
								params: { missingProperty: "$var" }
							};
							e === null ? e = [i] : e.push(i), s++;
						}
						for (let i in r) if (i !== "$var") {
							let t = {
								instancePath: a + "/" + p.replace(/~/g, "~0").replace(/\//g, "~1") + "/project_id",
								schemaPath: "#/additionalProperties/properties/project_id/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: i }
							};
							e === null ? e = [t] : e.push(t), s++;
						}
						if (r.$var !== void 0) {
							let i = r.$var;
							if (typeof i == "string") {
								if (c(i) < 1) {
									let t = {
										instancePath: a + "/" + p.replace(/~/g, "~0").replace(/\//g, "~1") + "/project_id/$var",
										schemaPath: "#/additionalProperties/properties/project_id/properties/%24var/minLength",
										keyword: "minLength",
										params: { limit: 1 }
									};
									e === null ? e = [t] : e.push(t), s++;
								}
							} else {
								let t = {
									instancePath: a + "/" + p.replace(/~/g, "~0").replace(/\//g, "~1") + "/project_id/$var",
									schemaPath: "#/additionalProperties/properties/project_id/properties/%24var/type",
									keyword: "type",
									params: { type: "string" }
								};
								e === null ? e = [t] : e.push(t), s++;
							}
						}
					}
				}
				if (m.workflow_id !== void 0) {
					let r = m.workflow_id;
					if ((typeof r != "number" || r % 1 || isNaN(r) || !isFinite(r)) && (!r || typeof r != "object" || Array.isArray(r))) {
						let i = {
							instancePath: a + "/" + p.replace(/~/g, "~0").replace(/\//g, "~1") + "/workflow_id",
							schemaPath: "#/additionalProperties/properties/workflow_id/type",
							keyword: "type",
							params: { type: g.additionalProperties.properties.workflow_id.type }
						};
						e === null ? e = [i] : e.push(i), s++;
					}
					if (typeof r == "number" && isFinite(r) && (r < 1 || isNaN(r))) {
						let i = {
							instancePath: a + "/" + p.replace(/~/g, "~0").replace(/\//g, "~1") + "/workflow_id",
							schemaPath: "#/additionalProperties/properties/workflow_id/minimum",
							keyword: "minimum",
							params: {
								comparison: ">=",
								limit: 1
							}
						};
						e === null ? e = [i] : e.push(i), s++;
					}
					if (r && typeof r == "object" && !Array.isArray(r)) {
						if (r.$var === void 0) {
							let i = {
								instancePath: a + "/" + p.replace(/~/g, "~0").replace(/\//g, "~1") + "/workflow_id",
								schemaPath: "#/additionalProperties/properties/workflow_id/required",
								keyword: "required",
								params: { missingProperty: "$var" }
							};
							e === null ? e = [i] : e.push(i), s++;
						}
						for (let i in r) if (i !== "$var") {
							let t = {
								instancePath: a + "/" + p.replace(/~/g, "~0").replace(/\//g, "~1") + "/workflow_id",
								schemaPath: "#/additionalProperties/properties/workflow_id/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: i }
							};
							e === null ? e = [t] : e.push(t), s++;
						}
						if (r.$var !== void 0) {
							let i = r.$var;
							if (typeof i == "string") {
								if (c(i) < 1) {
									let t = {
										instancePath: a + "/" + p.replace(/~/g, "~0").replace(/\//g, "~1") + "/workflow_id/$var",
										schemaPath: "#/additionalProperties/properties/workflow_id/properties/%24var/minLength",
										keyword: "minLength",
										params: { limit: 1 }
									};
									e === null ? e = [t] : e.push(t), s++;
								}
							} else {
								let t = {
									instancePath: a + "/" + p.replace(/~/g, "~0").replace(/\//g, "~1") + "/workflow_id/$var",
									schemaPath: "#/additionalProperties/properties/workflow_id/properties/%24var/type",
									keyword: "type",
									params: { type: "string" }
								};
								e === null ? e = [t] : e.push(t), s++;
							}
						}
					}
				}
				if (m.count !== void 0) {
					let r = m.count;
					if (typeof r != "number" || r % 1 || isNaN(r) || !isFinite(r)) {
						let i = {
							instancePath: a + "/" + p.replace(/~/g, "~0").replace(/\//g, "~1") + "/count",
							schemaPath: "#/additionalProperties/properties/count/type",
							keyword: "type",
							params: { type: "integer" }
						};
						e === null ? e = [i] : e.push(i), s++;
					}
					if (typeof r == "number" && isFinite(r)) {
						if (r > 1e3 || isNaN(r)) {
							let i = {
								instancePath: a + "/" + p.replace(/~/g, "~0").replace(/\//g, "~1") + "/count",
								schemaPath: "#/additionalProperties/properties/count/maximum",
								keyword: "maximum",
								params: {
									comparison: "<=",
									limit: 1e3
								}
							};
							e === null ? e = [i] : e.push(i), s++;
						}
						if (r < 1 || isNaN(r)) {
							let i = {
								instancePath: a + "/" + p.replace(/~/g, "~0").replace(/\//g, "~1") + "/count",
								schemaPath: "#/additionalProperties/properties/count/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 1
								}
							};
							e === null ? e = [i] : e.push(i), s++;
						}
					}
				}
				if (m.swap !== void 0) {
					let r = m.swap;
					if (Array.isArray(r)) {
						if (r.length > 100) {
							let t = {
								instancePath: a + "/" + p.replace(/~/g, "~0").replace(/\//g, "~1") + "/swap",
								schemaPath: "#/additionalProperties/properties/swap/maxItems",
								keyword: "maxItems",
								params: { limit: 100 }
							};
							e === null ? e = [t] : e.push(t), s++;
						}
						if (r.length < 1) {
							let t = {
								instancePath: a + "/" + p.replace(/~/g, "~0").replace(/\//g, "~1") + "/swap",
								schemaPath: "#/additionalProperties/properties/swap/minItems",
								keyword: "minItems",
								params: { limit: 1 }
							};
							e === null ? e = [t] : e.push(t), s++;
						}
						let i = r.length;
						for (let t = 0; t < i; t++) {
							let n = r[t];
							if (n && typeof n == "object" && !Array.isArray(n)) {
								if (n.node === void 0) {
									let l = {
										instancePath: a + "/" + p.replace(/~/g, "~0").replace(/\//g, "~1") + "/swap/" + t,
										schemaPath: "#/additionalProperties/properties/swap/items/required",
										keyword: "required",
										params: { missingProperty: "node" }
									};
									e === null ? e = [l] : e.push(l), s++;
								}
								for (let l in n) if (l !== "node" && l !== "field" && l !== "prompt" && l !== "evaluation" && l !== "model" && l !== "from") {
									let o = {
										instancePath: a + "/" + p.replace(/~/g, "~0").replace(/\//g, "~1") + "/swap/" + t,
										schemaPath: "#/additionalProperties/properties/swap/items/additionalProperties",
										keyword: "additionalProperties",
										params: { additionalProperty: l }
									};
									e === null ? e = [o] : e.push(o), s++;
								}
								if (n.node !== void 0) {
									let l = n.node;
									if (typeof l == "string") {
										if (c(l) > 255) {
											let o = {
												instancePath: a + "/" + p.replace(/~/g, "~0").replace(/\//g, "~1") + "/swap/" + t + "/node",
												schemaPath: "#/additionalProperties/properties/swap/items/properties/node/maxLength",
												keyword: "maxLength",
												params: { limit: 255 }
											};
											e === null ? e = [o] : e.push(o), s++;
										}
										if (c(l) < 1) {
											let o = {
												instancePath: a + "/" + p.replace(/~/g, "~0").replace(/\//g, "~1") + "/swap/" + t + "/node",
												schemaPath: "#/additionalProperties/properties/swap/items/properties/node/minLength",
												keyword: "minLength",
												params: { limit: 1 }
											};
											e === null ? e = [o] : e.push(o), s++;
										}
									} else {
										let o = {
											instancePath: a + "/" + p.replace(/~/g, "~0").replace(/\//g, "~1") + "/swap/" + t + "/node",
											schemaPath: "#/additionalProperties/properties/swap/items/properties/node/type",
											keyword: "type",
											params: { type: "string" }
										};
										e === null ? e = [o] : e.push(o), s++;
									}
								}
								if (n.field !== void 0) {
									let l = n.field;
									if (typeof l == "string") {
										if (c(l) > 255) {
											let o = {
												instancePath: a + "/" + p.replace(/~/g, "~0").replace(/\//g, "~1") + "/swap/" + t + "/field",
												schemaPath: "#/additionalProperties/properties/swap/items/properties/field/maxLength",
												keyword: "maxLength",
												params: { limit: 255 }
											};
											e === null ? e = [o] : e.push(o), s++;
										}
										if (c(l) < 1) {
											let o = {
												instancePath: a + "/" + p.replace(/~/g, "~0").replace(/\//g, "~1") + "/swap/" + t + "/field",
												schemaPath: "#/additionalProperties/properties/swap/items/properties/field/minLength",
												keyword: "minLength",
												params: { limit: 1 }
											};
											e === null ? e = [o] : e.push(o), s++;
										}
									} else {
										let o = {
											instancePath: a + "/" + p.replace(/~/g, "~0").replace(/\//g, "~1") + "/swap/" + t + "/field",
											schemaPath: "#/additionalProperties/properties/swap/items/properties/field/type",
											keyword: "type",
											params: { type: "string" }
										};
										e === null ? e = [o] : e.push(o), s++;
									}
								}
								if (n.prompt !== void 0) {
									let l = n.prompt;
									if (typeof l == "string") {
										if (c(l) > 255) {
											let o = {
												instancePath: a + "/" + p.replace(/~/g, "~0").replace(/\//g, "~1") + "/swap/" + t + "/prompt",
												schemaPath: "#/additionalProperties/properties/swap/items/properties/prompt/maxLength",
												keyword: "maxLength",
												params: { limit: 255 }
											};
											e === null ? e = [o] : e.push(o), s++;
										}
										if (c(l) < 1) {
											let o = {
												instancePath: a + "/" + p.replace(/~/g, "~0").replace(/\//g, "~1") + "/swap/" + t + "/prompt",
												schemaPath: "#/additionalProperties/properties/swap/items/properties/prompt/minLength",
												keyword: "minLength",
												params: { limit: 1 }
											};
											e === null ? e = [o] : e.push(o), s++;
										}
									} else {
										let o = {
											instancePath: a + "/" + p.replace(/~/g, "~0").replace(/\//g, "~1") + "/swap/" + t + "/prompt",
											schemaPath: "#/additionalProperties/properties/swap/items/properties/prompt/type",
											keyword: "type",
											params: { type: "string" }
										};
										e === null ? e = [o] : e.push(o), s++;
									}
								}
								if (n.evaluation !== void 0) {
									let l = n.evaluation;
									if (typeof l == "string") {
										if (c(l) > 255) {
											let o = {
												instancePath: a + "/" + p.replace(/~/g, "~0").replace(/\//g, "~1") + "/swap/" + t + "/evaluation",
												schemaPath: "#/additionalProperties/properties/swap/items/properties/evaluation/maxLength",
												keyword: "maxLength",
												params: { limit: 255 }
											};
											e === null ? e = [o] : e.push(o), s++;
										}
										if (c(l) < 1) {
											let o = {
												instancePath: a + "/" + p.replace(/~/g, "~0").replace(/\//g, "~1") + "/swap/" + t + "/evaluation",
												schemaPath: "#/additionalProperties/properties/swap/items/properties/evaluation/minLength",
												keyword: "minLength",
												params: { limit: 1 }
											};
											e === null ? e = [o] : e.push(o), s++;
										}
									} else {
										let o = {
											instancePath: a + "/" + p.replace(/~/g, "~0").replace(/\//g, "~1") + "/swap/" + t + "/evaluation",
											schemaPath: "#/additionalProperties/properties/swap/items/properties/evaluation/type",
											keyword: "type",
											params: { type: "string" }
										};
										e === null ? e = [o] : e.push(o), s++;
									}
								}
								if (n.model !== void 0) {
									let l = n.model;
									if (typeof l == "string") {
										if (c(l) > 255) {
											let o = {
												instancePath: a + "/" + p.replace(/~/g, "~0").replace(/\//g, "~1") + "/swap/" + t + "/model",
												schemaPath: "#/additionalProperties/properties/swap/items/properties/model/maxLength",
												keyword: "maxLength",
												params: { limit: 255 }
											};
											e === null ? e = [o] : e.push(o), s++;
										}
										if (c(l) < 1) {
											let o = {
												instancePath: a + "/" + p.replace(/~/g, "~0").replace(/\//g, "~1") + "/swap/" + t + "/model",
												schemaPath: "#/additionalProperties/properties/swap/items/properties/model/minLength",
												keyword: "minLength",
												params: { limit: 1 }
											};
											e === null ? e = [o] : e.push(o), s++;
										}
									} else {
										let o = {
											instancePath: a + "/" + p.replace(/~/g, "~0").replace(/\//g, "~1") + "/swap/" + t + "/model",
											schemaPath: "#/additionalProperties/properties/swap/items/properties/model/type",
											keyword: "type",
											params: { type: "string" }
										};
										e === null ? e = [o] : e.push(o), s++;
									}
								}
								if (n.from !== void 0) {
									let l = n.from;
									if (typeof l == "string") {
										if (c(l) > 255) {
											let o = {
												instancePath: a + "/" + p.replace(/~/g, "~0").replace(/\//g, "~1") + "/swap/" + t + "/from",
												schemaPath: "#/additionalProperties/properties/swap/items/properties/from/maxLength",
												keyword: "maxLength",
												params: { limit: 255 }
											};
											e === null ? e = [o] : e.push(o), s++;
										}
										if (c(l) < 1) {
											let o = {
												instancePath: a + "/" + p.replace(/~/g, "~0").replace(/\//g, "~1") + "/swap/" + t + "/from",
												schemaPath: "#/additionalProperties/properties/swap/items/properties/from/minLength",
												keyword: "minLength",
												params: { limit: 1 }
											};
											e === null ? e = [o] : e.push(o), s++;
										}
									} else {
										let o = {
											instancePath: a + "/" + p.replace(/~/g, "~0").replace(/\//g, "~1") + "/swap/" + t + "/from",
											schemaPath: "#/additionalProperties/properties/swap/items/properties/from/type",
											keyword: "type",
											params: { type: "string" }
										};
										e === null ? e = [o] : e.push(o), s++;
									}
								}
							} else {
								let l = {
									instancePath: a + "/" + p.replace(/~/g, "~0").replace(/\//g, "~1") + "/swap/" + t,
									schemaPath: "#/additionalProperties/properties/swap/items/type",
									keyword: "type",
									params: { type: "object" }
								};
								e === null ? e = [l] : e.push(l), s++;
							}
						}
					} else {
						let i = {
							instancePath: a + "/" + p.replace(/~/g, "~0").replace(/\//g, "~1") + "/swap",
							schemaPath: "#/additionalProperties/properties/swap/type",
							keyword: "type",
							params: { type: "array" }
						};
						e === null ? e = [i] : e.push(i), s++;
					}
				}
				if (m.limits !== void 0) {
					let r = m.limits;
					if (r && typeof r == "object" && !Array.isArray(r)) {
						for (let i in r) if (i !== "tasks" && i !== "minutes") {
							let t = {
								instancePath: a + "/" + p.replace(/~/g, "~0").replace(/\//g, "~1") + "/limits",
								schemaPath: "#/additionalProperties/properties/limits/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: i }
							};
							e === null ? e = [t] : e.push(t), s++;
						}
						if (r.tasks !== void 0) {
							let i = r.tasks;
							if (typeof i != "number" || i % 1 || isNaN(i) || !isFinite(i)) {
								let t = {
									instancePath: a + "/" + p.replace(/~/g, "~0").replace(/\//g, "~1") + "/limits/tasks",
									schemaPath: "#/additionalProperties/properties/limits/properties/tasks/type",
									keyword: "type",
									params: { type: "integer" }
								};
								e === null ? e = [t] : e.push(t), s++;
							}
							if (typeof i == "number" && isFinite(i)) {
								if (i > 2e3 || isNaN(i)) {
									let t = {
										instancePath: a + "/" + p.replace(/~/g, "~0").replace(/\//g, "~1") + "/limits/tasks",
										schemaPath: "#/additionalProperties/properties/limits/properties/tasks/maximum",
										keyword: "maximum",
										params: {
											comparison: "<=",
											limit: 2e3
										}
									};
									e === null ? e = [t] : e.push(t), s++;
								}
								if (i < 2 || isNaN(i)) {
									let t = {
										instancePath: a + "/" + p.replace(/~/g, "~0").replace(/\//g, "~1") + "/limits/tasks",
										schemaPath: "#/additionalProperties/properties/limits/properties/tasks/minimum",
										keyword: "minimum",
										params: {
											comparison: ">=",
											limit: 2
										}
									};
									e === null ? e = [t] : e.push(t), s++;
								}
							}
						}
						if (r.minutes !== void 0) {
							let i = r.minutes;
							if (typeof i != "number" || i % 1 || isNaN(i) || !isFinite(i)) {
								let t = {
									instancePath: a + "/" + p.replace(/~/g, "~0").replace(/\//g, "~1") + "/limits/minutes",
									schemaPath: "#/additionalProperties/properties/limits/properties/minutes/type",
									keyword: "type",
									params: { type: "integer" }
								};
								e === null ? e = [t] : e.push(t), s++;
							}
							if (typeof i == "number" && isFinite(i)) {
								if (i > 360 || isNaN(i)) {
									let t = {
										instancePath: a + "/" + p.replace(/~/g, "~0").replace(/\//g, "~1") + "/limits/minutes",
										schemaPath: "#/additionalProperties/properties/limits/properties/minutes/maximum",
										keyword: "maximum",
										params: {
											comparison: "<=",
											limit: 360
										}
									};
									e === null ? e = [t] : e.push(t), s++;
								}
								if (i < 1 || isNaN(i)) {
									let t = {
										instancePath: a + "/" + p.replace(/~/g, "~0").replace(/\//g, "~1") + "/limits/minutes",
										schemaPath: "#/additionalProperties/properties/limits/properties/minutes/minimum",
										keyword: "minimum",
										params: {
											comparison: ">=",
											limit: 1
										}
									};
									e === null ? e = [t] : e.push(t), s++;
								}
							}
						}
					} else {
						let i = {
							instancePath: a + "/" + p.replace(/~/g, "~0").replace(/\//g, "~1") + "/limits",
							schemaPath: "#/additionalProperties/properties/limits/type",
							keyword: "type",
							params: { type: "object" }
						};
						e === null ? e = [i] : e.push(i), s++;
					}
				}
				if (m.gate !== void 0) {
					let r = m.gate;
					if (Array.isArray(r)) {
						if (r.length > 50) {
							let l = {
								instancePath: a + "/" + p.replace(/~/g, "~0").replace(/\//g, "~1") + "/gate",
								schemaPath: "#/additionalProperties/properties/gate/maxItems",
								keyword: "maxItems",
								params: { limit: 50 }
							};
							e === null ? e = [l] : e.push(l), s++;
						}
						let i = r.length;
						for (let l = 0; l < i; l++) {
							let o = r[l];
							if (typeof o == "string") {
								if (c(o) < 1) {
									let f = {
										instancePath: a + "/" + p.replace(/~/g, "~0").replace(/\//g, "~1") + "/gate/" + l,
										schemaPath: "#/additionalProperties/properties/gate/items/minLength",
										keyword: "minLength",
										params: { limit: 1 }
									};
									e === null ? e = [f] : e.push(f), s++;
								}
							} else {
								let f = {
									instancePath: a + "/" + p.replace(/~/g, "~0").replace(/\//g, "~1") + "/gate/" + l,
									schemaPath: "#/additionalProperties/properties/gate/items/type",
									keyword: "type",
									params: { type: "string" }
								};
								e === null ? e = [f] : e.push(f), s++;
							}
						}
						let t = r.length, n;
						if (t > 1) {
							let l = {};
							for (; t--;) {
								let o = r[t];
								if (typeof o == "string") {
									if (typeof l[o] == "number") {
										n = l[o];
										let f = {
											instancePath: a + "/" + p.replace(/~/g, "~0").replace(/\//g, "~1") + "/gate",
											schemaPath: "#/additionalProperties/properties/gate/uniqueItems",
											keyword: "uniqueItems",
											params: {
												i: t,
												j: n
											}
										};
										e === null ? e = [f] : e.push(f), s++;
										break;
									}
									l[o] = t;
								}
							}
						}
					} else {
						let i = {
							instancePath: a + "/" + p.replace(/~/g, "~0").replace(/\//g, "~1") + "/gate",
							schemaPath: "#/additionalProperties/properties/gate/type",
							keyword: "type",
							params: { type: "array" }
						};
						e === null ? e = [i] : e.push(i), s++;
					}
				}
				if (m.tolerance !== void 0) {
					let r = m.tolerance;
					if (r && typeof r == "object" && !Array.isArray(r)) {
						for (let i in r) if (i !== "default") {
							let t = r[i];
							if (typeof t == "number" && isFinite(t)) {
								if (t > 1 || isNaN(t)) {
									let n = {
										instancePath: a + "/" + p.replace(/~/g, "~0").replace(/\//g, "~1") + "/tolerance/" + i.replace(/~/g, "~0").replace(/\//g, "~1"),
										schemaPath: "#/additionalProperties/properties/tolerance/additionalProperties/maximum",
										keyword: "maximum",
										params: {
											comparison: "<=",
											limit: 1
										}
									};
									e === null ? e = [n] : e.push(n), s++;
								}
								if (t < 0 || isNaN(t)) {
									let n = {
										instancePath: a + "/" + p.replace(/~/g, "~0").replace(/\//g, "~1") + "/tolerance/" + i.replace(/~/g, "~0").replace(/\//g, "~1"),
										schemaPath: "#/additionalProperties/properties/tolerance/additionalProperties/minimum",
										keyword: "minimum",
										params: {
											comparison: ">=",
											limit: 0
										}
									};
									e === null ? e = [n] : e.push(n), s++;
								}
							} else {
								let n = {
									instancePath: a + "/" + p.replace(/~/g, "~0").replace(/\//g, "~1") + "/tolerance/" + i.replace(/~/g, "~0").replace(/\//g, "~1"),
									schemaPath: "#/additionalProperties/properties/tolerance/additionalProperties/type",
									keyword: "type",
									params: { type: "number" }
								};
								e === null ? e = [n] : e.push(n), s++;
							}
						}
						if (r.default !== void 0) {
							let i = r.default;
							if (typeof i == "number" && isFinite(i)) {
								if (i > 1 || isNaN(i)) {
									let t = {
										instancePath: a + "/" + p.replace(/~/g, "~0").replace(/\//g, "~1") + "/tolerance/default",
										schemaPath: "#/additionalProperties/properties/tolerance/properties/default/maximum",
										keyword: "maximum",
										params: {
											comparison: "<=",
											limit: 1
										}
									};
									e === null ? e = [t] : e.push(t), s++;
								}
								if (i < 0 || isNaN(i)) {
									let t = {
										instancePath: a + "/" + p.replace(/~/g, "~0").replace(/\//g, "~1") + "/tolerance/default",
										schemaPath: "#/additionalProperties/properties/tolerance/properties/default/minimum",
										keyword: "minimum",
										params: {
											comparison: ">=",
											limit: 0
										}
									};
									e === null ? e = [t] : e.push(t), s++;
								}
							} else {
								let t = {
									instancePath: a + "/" + p.replace(/~/g, "~0").replace(/\//g, "~1") + "/tolerance/default",
									schemaPath: "#/additionalProperties/properties/tolerance/properties/default/type",
									keyword: "type",
									params: { type: "number" }
								};
								e === null ? e = [t] : e.push(t), s++;
							}
						}
					} else {
						let i = {
							instancePath: a + "/" + p.replace(/~/g, "~0").replace(/\//g, "~1") + "/tolerance",
							schemaPath: "#/additionalProperties/properties/tolerance/type",
							keyword: "type",
							params: { type: "object" }
						};
						e === null ? e = [i] : e.push(i), s++;
					}
				}
				if (m.cleanup !== void 0) {
					let r = m.cleanup;
					if (r !== "keep" && r !== "archive") {
						let i = {
							instancePath: a + "/" + p.replace(/~/g, "~0").replace(/\//g, "~1") + "/cleanup",
							schemaPath: "#/additionalProperties/properties/cleanup/enum",
							keyword: "enum",
							params: { allowedValues: g.additionalProperties.properties.cleanup.enum }
						};
						e === null ? e = [i] : e.push(i), s++;
					}
				}
				if (m.show_outputs !== void 0 && typeof m.show_outputs != "boolean") {
					let r = {
						instancePath: a + "/" + p.replace(/~/g, "~0").replace(/\//g, "~1") + "/show_outputs",
						schemaPath: "#/additionalProperties/properties/show_outputs/type",
						keyword: "type",
						params: { type: "boolean" }
					};
					e === null ? e = [r] : e.push(r), s++;
				}
			} else {
				let r = {
					instancePath: a + "/" + p.replace(/~/g, "~0").replace(/\//g, "~1"),
					schemaPath: "#/additionalProperties/type",
					keyword: "type",
					params: { type: "object" }
				};
				e === null ? e = [r] : e.push(r), s++;
			}
		}
	} else {
		let p = {
			instancePath: a,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" }
		};
		e === null ? e = [p] : e.push(p), s++;
	}
	return L.errors = e, s === 0;
}
var C = { trials: I };
// build/providers/pipelines/trial/section.js
const text = (description, example) => ({
	type: "string",
	minLength: 1,
	maxLength: 255,
	description,
	examples: [example]
}), share = {
	type: "number",
	minimum: 0,
	maximum: 1
}, trialsSchema = {
	type: "object",
	description: "Trials, by name: runs of a workflow with the live prompts and with those of the files, which are compared.",
	propertyNames: {
		type: "string",
		minLength: 1,
		maxLength: 100
	},
	additionalProperties: {
		type: "object",
		description: "One trial.",
		properties: {
			project_id: require_id_setting.t("Id of the project of the workflow, or {$var: name}.", 22),
			workflow_id: require_id_setting.t("Id of the workflow, or {$var: name}.", 10),
			count: {
				type: "integer",
				minimum: 1,
				maximum: 1e3,
				description: "Tasks of each side: a trial creates twice as many.",
				examples: [30]
			},
			swap: {
				type: "array",
				minItems: 1,
				maxItems: 100,
				description: "What base and head exchange. A prompt or evaluation is tried where a plan changes it, a model where from and model differ.",
				items: {
					type: "object",
					description: "One exchange: of a prompt, an evaluation, or a model.",
					properties: {
						node: text("Node, by its id in the configurable fields.", "day-plan"),
						field: text("Field of the node; a model has none.", "answer"),
						prompt: text("Address of a prompt.", "prompts/Concise Rome Prompt"),
						evaluation: text("Address of an evaluation.", "evaluations/Itinerary Quality"),
						model: text("Slug of the model of the head.", "claude-sonnet"),
						from: text("Slug of the model of the base.", "gpt-mini")
					},
					required: ["node"],
					additionalProperties: !1
				},
				examples: [[{
					node: "day-plan",
					field: "answer",
					prompt: "prompts/Concise Rome Prompt"
				}]]
			},
			limits: {
				type: "object",
				description: "What a trial may cost.",
				properties: {
					tasks: {
						type: "integer",
						minimum: 2,
						maximum: 2e3,
						description: "Most tasks of both sides together. Default: 200.",
						examples: [120]
					},
					minutes: {
						type: "integer",
						minimum: 1,
						maximum: 360,
						description: "Longest time, after which the trial is cancelled. Default: 30.",
						examples: [30]
					}
				},
				additionalProperties: !1
			},
			gate: {
				type: "array",
				uniqueItems: !0,
				maxItems: 50,
				items: {
					type: "string",
					minLength: 1
				},
				description: "Addresses of criteria, or success, that must not get worse. Without it, the trial only informs.",
				examples: [["criteria/Names a booking"]]
			},
			tolerance: {
				type: "object",
				description: "Changes up to this size are no difference, as a share: for all rows (default), and by address of a criterion.",
				properties: { default: {
					...share,
					description: "Of all other rows. Default: 0.05.",
					examples: [.05]
				} },
				additionalProperties: share
			},
			cleanup: {
				enum: ["keep", "archive"],
				description: "Keep or archive the copied workflows after the trial. Default: keep.",
				examples: ["archive"]
			},
			show_outputs: {
				type: "boolean",
				description: "Show inputs, outputs and reasons of the tasks that got worse. Default: false.",
				examples: [!0]
			}
		},
		patternProperties: { "^x-": { description: "For your own use; ignored." } },
		required: [
			"project_id",
			"workflow_id",
			"count"
		],
		additionalProperties: !1
	}
}, section = require_generated_section.t("trials", trialsSchema, C);
exports.section = section;
