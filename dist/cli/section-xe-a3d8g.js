require("./rolldown-runtime-DUzk6_NY.js");
const require_generated_section = require("./generated-section-C1lMcLXU.js"), require_id_setting = require("./id-setting-yUONXIbu.js"), require_task_status = require("./task-status-CCz5pGO6.js");
// build/providers/pipelines/generated/validate-smoke.js
var h = Object.defineProperty, v = Object.getOwnPropertyDescriptor, b = Object.getOwnPropertyNames, N = Object.prototype.hasOwnProperty, A = (o, a, m) => () => {
	if (m) throw m[0];
	try {
		return o && (a = o(o = 0)), a;
	} catch (f) {
		throw m = [f], f;
	}
}, L = (o, a) => {
	for (var m in a) h(o, m, {
		get: a[m],
		enumerable: !0
	});
}, $ = (o, a, m, f) => {
	if (a && typeof a == "object" || typeof a == "function") for (let u of b(a)) !N.call(o, u) && u !== m && h(o, u, {
		get: () => a[u],
		enumerable: !(f = v(a, u)) || f.enumerable
	});
	return o;
}, q = (o) => $(h({}, "__esModule", { value: !0 }), o), w = {};
L(w, { default: () => P });
function P(o) {
	return o.length - (o.match(/[\ud800-\udbff][\udc00-\udfff]/g)?.length ?? 0);
}
var k = A(() => {}), I = x, y = {
	type: "object",
	propertyNames: {
		type: "string",
		minLength: 1,
		maxLength: 100
	},
	additionalProperties: {
		type: "object",
		properties: {
			workflow: {
				type: ["integer", "object"],
				minimum: 1,
				required: ["$var"],
				properties: { $var: {
					type: "string",
					minLength: 1
				} },
				additionalProperties: !1,
				examples: [3086]
			},
			project: {
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
			api: {
				enum: ["v1", "main"],
				examples: ["v1"]
			},
			tasks: {
				type: ["array", "string"],
				minItems: 1,
				minLength: 1,
				items: { type: "object" },
				examples: ["smoke/tasks.csv"]
			},
			count: {
				type: "integer",
				minimum: 1,
				maximum: 5e3,
				examples: [3]
			},
			files: {
				type: ["array", "string"],
				minItems: 1,
				minLength: 1,
				items: {
					type: "string",
					minLength: 1
				},
				examples: ["smoke/files"]
			},
			expect: {
				type: "object",
				properties: {
					statuses: {
						type: "array",
						minItems: 1,
						items: { enum: [
							"pending",
							"in_progress",
							"finished",
							"failed",
							"paused",
							"escalated",
							"quarantined"
						] },
						examples: [["finished"]]
					},
					share: {
						type: "number",
						minimum: 0,
						maximum: 1,
						examples: [.95]
					},
					within: {
						type: "string",
						pattern: "^[1-9][0-9]{0,4}(s|m|h)$",
						examples: ["10m"]
					}
				},
				additionalProperties: !1
			}
		},
		patternProperties: { "^x-": {} },
		required: ["workflow"],
		additionalProperties: !1
	}
}, d = (k(), q(w)).default, F = RegExp("^x-", "u"), D = RegExp("^[1-9][0-9]{0,4}(s|m|h)$", "u");
function x(o, { instancePath: a = "", parentData: m, parentDataProperty: f, rootData: u = o } = {}) {
	let e = null, p = 0;
	if (o && typeof o == "object" && !Array.isArray(o)) {
		for (let s in o) {
			let l = p;
			if (typeof s == "string") {
				if (d(s) > 100) {
					let r = {
						instancePath: a,
						schemaPath: "#/propertyNames/maxLength",
						keyword: "maxLength",
						params: { limit: 100 },
						propertyName: s
					};
					e === null ? e = [r] : e.push(r), p++;
				}
				if (d(s) < 1) {
					let r = {
						instancePath: a,
						schemaPath: "#/propertyNames/minLength",
						keyword: "minLength",
						params: { limit: 1 },
						propertyName: s
					};
					e === null ? e = [r] : e.push(r), p++;
				}
			} else {
				let r = {
					instancePath: a,
					schemaPath: "#/propertyNames/type",
					keyword: "type",
					params: { type: "string" },
					propertyName: s
				};
				e === null ? e = [r] : e.push(r), p++;
			}
			if (l !== p) {
				let r = {
					instancePath: a,
					schemaPath: "#/propertyNames",
					keyword: "propertyNames",
					params: { propertyName: s }
				};
				e === null ? e = [r] : e.push(r), p++;
			}
		}
		for (let s in o) {
			let l = o[s];
			if (l && typeof l == "object" && !Array.isArray(l)) {
				if (l.workflow === void 0) {
					let r = {
						instancePath: a + "/" + s.replace(/~/g, "~0").replace(/\//g, "~1"),
						schemaPath: "#/additionalProperties/required",
						keyword: "required",
						params: { missingProperty: "workflow" }
					};
					e === null ? e = [r] : e.push(r), p++;
				}
				for (let r in l) if (!(r === "workflow" || r === "project" || r === "api" || r === "tasks" || r === "count" || r === "files" || r === "expect" || F.test(r))) {
					let t = {
						instancePath: a + "/" + s.replace(/~/g, "~0").replace(/\//g, "~1"),
						schemaPath: "#/additionalProperties/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: r }
					};
					e === null ? e = [t] : e.push(t), p++;
				}
				if (l.workflow !== void 0) {
					let r = l.workflow;
					if ((typeof r != "number" || r % 1 || isNaN(r) || !isFinite(r)) && (!r || typeof r != "object" || Array.isArray(r))) {
						let t = {
							instancePath: a + "/" + s.replace(/~/g, "~0").replace(/\//g, "~1") + "/workflow",
							schemaPath: "#/additionalProperties/properties/workflow/type",
							keyword: "type",
							params: { type: y.additionalProperties.properties.workflow.type }
						};
						e === null ? e = [t] : e.push(t), p++;
					}
					if (typeof r == "number" && isFinite(r) && (r < 1 || isNaN(r))) {
						let t = {
							instancePath: a + "/" + s.replace(/~/g, "~0").replace(/\//g, "~1") + "/workflow",
							schemaPath: "#/additionalProperties/properties/workflow/minimum",
							keyword: "minimum",
							params: {
								comparison: ">=",
								limit: 1
							}
						};
						e === null ? e = [t] : e.push(t), p++;
					}
					if (r && typeof r == "object" && !Array.isArray(r)) {
						if (r.$var === void 0) {
							let t = {
								instancePath: a + "/" + s.replace(/~/g, "~0").replace(/\//g, "~1") + "/workflow",
								schemaPath: "#/additionalProperties/properties/workflow/required",
								keyword: "required",
								params: { missingProperty: "$var" }
							};
							e === null ? e = [t] : e.push(t), p++;
						}
						for (let t in r) if (t !== "$var") {
							let i = {
								instancePath: a + "/" + s.replace(/~/g, "~0").replace(/\//g, "~1") + "/workflow",
								schemaPath: "#/additionalProperties/properties/workflow/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: t }
							};
							e === null ? e = [i] : e.push(i), p++;
						}
						if (r.$var !== void 0) {
							let t = r.$var;
							if (typeof t == "string") {
								if (d(t) < 1) {
									let i = {
										instancePath: a + "/" + s.replace(/~/g, "~0").replace(/\//g, "~1") + "/workflow/$var",
										schemaPath: "#/additionalProperties/properties/workflow/properties/%24var/minLength",
										keyword: "minLength",
										params: { limit: 1 }
									};
									e === null ? e = [i] : e.push(i), p++;
								}
							} else {
								let i = {
									instancePath: a + "/" + s.replace(/~/g, "~0").replace(/\//g, "~1") + "/workflow/$var",
									schemaPath: "#/additionalProperties/properties/workflow/properties/%24var/type",
									keyword: "type",
									params: { type: "string" }
								};
								e === null ? e = [i] : e.push(i), p++;
							}
						}
					}
				}
				if (l.project !== void 0) {
					let r = l.project;
					if ((typeof r != "number" || r % 1 || isNaN(r) || !isFinite(r)) && (!r || typeof r != "object" || Array.isArray(r))) {
						let t = {
							instancePath: a + "/" + s.replace(/~/g, "~0").replace(/\//g, "~1") + "/project",
							schemaPath: "#/additionalProperties/properties/project/type",
							keyword: "type",
							params: { type: y.additionalProperties.properties.project.type }
						};
						e === null ? e = [t] : e.push(t), p++;
					}
					if (typeof r == "number" && isFinite(r) && (r < 1 || isNaN(r))) {
						let t = {
							instancePath: a + "/" + s.replace(/~/g, "~0").replace(/\//g, "~1") + "/project",
							schemaPath: "#/additionalProperties/properties/project/minimum",
							keyword: "minimum",
							params: {
								comparison: ">=",
								limit: 1
							}
						};
						e === null ? e = [t] : e.push(t), p++;
					}
					if (r && typeof r == "object" && !Array.isArray(r)) {
						if (r.$var === void 0) {
							let t = {
								instancePath: a + "/" + s.replace(/~/g, "~0").replace(/\//g, "~1") + "/project",
								schemaPath: "#/additionalProperties/properties/project/required",
								keyword: "required",
								params: { missingProperty: "$var" }
							};
							e === null ? e = [t] : e.push(t), p++;
						}
						for (let t in r) if (t !== "$var") {
							let i = {
								instancePath: a + "/" + s.replace(/~/g, "~0").replace(/\//g, "~1") + "/project",
								schemaPath: "#/additionalProperties/properties/project/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: t }
							};
							e === null ? e = [i] : e.push(i), p++;
						}
						if (r.$var !== void 0) {
							let t = r.$var;
							if (typeof t == "string") {
								if (d(t) < 1) {
									let i = {
										instancePath: a + "/" + s.replace(/~/g, "~0").replace(/\//g, "~1") + "/project/$var",
										schemaPath: "#/additionalProperties/properties/project/properties/%24var/minLength",
										keyword: "minLength",
										params: { limit: 1 }
									};
									e === null ? e = [i] : e.push(i), p++;
								}
							} else {
								let i = {
									instancePath: a + "/" + s.replace(/~/g, "~0").replace(/\//g, "~1") + "/project/$var",
									schemaPath: "#/additionalProperties/properties/project/properties/%24var/type",
									keyword: "type",
									params: { type: "string" }
								};
								e === null ? e = [i] : e.push(i), p++;
							}
						}
					}
				}
				if (l.api !== void 0) {
					let r = l.api;
					if (r !== "v1" && r !== "main") {
						let t = {
							instancePath: a + "/" + s.replace(/~/g, "~0").replace(/\//g, "~1") + "/api",
							schemaPath: "#/additionalProperties/properties/api/enum",
							keyword: "enum",
							params: { allowedValues: y.additionalProperties.properties.api.enum }
						};
						e === null ? e = [t] : e.push(t), p++;
					}
				}
				if (l.tasks !== void 0) {
					let r = l.tasks;
					if (!Array.isArray(r) && typeof r != "string") {
						let t = {
							instancePath: a + "/" + s.replace(/~/g, "~0").replace(/\//g, "~1") + "/tasks",
							schemaPath: "#/additionalProperties/properties/tasks/type",
							keyword: "type",
							params: { type: y.additionalProperties.properties.tasks.type }
						};
						e === null ? e = [t] : e.push(t), p++;
					}
					if (typeof r == "string" && d(r) < 1) {
						let t = {
							instancePath: a + "/" + s.replace(/~/g, "~0").replace(/\//g, "~1") + "/tasks",
							schemaPath: "#/additionalProperties/properties/tasks/minLength",
							keyword: "minLength",
							params: { limit: 1 }
						};
						e === null ? e = [t] : e.push(t), p++;
					}
					if (Array.isArray(r)) {
						if (r.length < 1) {
							let i = {
								instancePath: a + "/" + s.replace(/~/g, "~0").replace(/\//g, "~1") + "/tasks",
								schemaPath: "#/additionalProperties/properties/tasks/minItems",
								keyword: "minItems",
								params: { limit: 1 }
							};
							e === null ? e = [i] : e.push(i), p++;
						}
						let t = r.length;
						for (let i = 0; i < t; i++) {
							let c = r[i];
							if (!c || typeof c != "object" || Array.isArray(c)) {
								let n = {
									instancePath: a + "/" + s.replace(/~/g, "~0").replace(/\//g, "~1") + "/tasks/" + i,
									schemaPath: "#/additionalProperties/properties/tasks/items/type",
									keyword: "type",
									params: { type: "object" }
								};
								e === null ? e = [n] : e.push(n), p++;
							}
						}
					}
				}
				if (l.count !== void 0) {
					let r = l.count;
					if (typeof r != "number" || r % 1 || isNaN(r) || !isFinite(r)) {
						let t = {
							instancePath: a + "/" + s.replace(/~/g, "~0").replace(/\//g, "~1") + "/count",
							schemaPath: "#/additionalProperties/properties/count/type",
							keyword: "type",
							params: { type: "integer" }
						};
						e === null ? e = [t] : e.push(t), p++;
					}
					if (typeof r == "number" && isFinite(r)) {
						if (r > 5e3 || isNaN(r)) {
							let t = {
								instancePath: a + "/" + s.replace(/~/g, "~0").replace(/\//g, "~1") + "/count",
								schemaPath: "#/additionalProperties/properties/count/maximum",
								keyword: "maximum",
								params: {
									comparison: "<=",
									limit: 5e3
								}
							};
							e === null ? e = [t] : e.push(t), p++;
						}
						if (r < 1 || isNaN(r)) {
							let t = {
								instancePath: a + "/" + s.replace(/~/g, "~0").replace(/\//g, "~1") + "/count",
								schemaPath: "#/additionalProperties/properties/count/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 1
								}
							};
							e === null ? e = [t] : e.push(t), p++;
						}
					}
				}
				if (l.files !== void 0) {
					let r = l.files;
					if (!Array.isArray(r) && typeof r != "string") {
						let t = {
							instancePath: a + "/" + s.replace(/~/g, "~0").replace(/\//g, "~1") + "/files",
							schemaPath: "#/additionalProperties/properties/files/type",
							keyword: "type",
							params: { type: y.additionalProperties.properties.files.type }
						};
						e === null ? e = [t] : e.push(t), p++;
					}
					if (typeof r == "string" && d(r) < 1) {
						let t = {
							instancePath: a + "/" + s.replace(/~/g, "~0").replace(/\//g, "~1") + "/files",
							schemaPath: "#/additionalProperties/properties/files/minLength",
							keyword: "minLength",
							params: { limit: 1 }
						};
						e === null ? e = [t] : e.push(t), p++;
					}
					if (Array.isArray(r)) {
						if (r.length < 1) {
							let i = {
								instancePath: a + "/" + s.replace(/~/g, "~0").replace(/\//g, "~1") + "/files",
								schemaPath: "#/additionalProperties/properties/files/minItems",
								keyword: "minItems",
								params: { limit: 1 }
							};
							e === null ? e = [i] : e.push(i), p++;
						}
						let t = r.length;
						for (let i = 0; i < t; i++) {
							let c = r[i];
							if (typeof c == "string") {
								if (d(c) < 1) {
									let n = {
										instancePath: a + "/" + s.replace(/~/g, "~0").replace(/\//g, "~1") + "/files/" + i,
										schemaPath: "#/additionalProperties/properties/files/items/minLength",
										keyword: "minLength",
										params: { limit: 1 }
									};
									e === null ? e = [n] : e.push(n), p++;
								}
							} else {
								let n = {
									instancePath: a + "/" + s.replace(/~/g, "~0").replace(/\//g, "~1") + "/files/" + i,
									schemaPath: "#/additionalProperties/properties/files/items/type",
									keyword: "type",
									params: { type: "string" }
								};
								e === null ? e = [n] : e.push(n), p++;
							}
						}
					}
				}
				if (l.expect !== void 0) {
					let r = l.expect;
					if (r && typeof r == "object" && !Array.isArray(r)) {
						for (let t in r) if (t !== "statuses" && t !== "share" && t !== "within") {
							let i = {
								instancePath: a + "/" + s.replace(/~/g, "~0").replace(/\//g, "~1") + "/expect",
								schemaPath: "#/additionalProperties/properties/expect/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: t }
							};
							e === null ? e = [i] : e.push(i), p++;
						}
						if (r.statuses !== void 0) {
							let t = r.statuses;
							if (Array.isArray(t)) {
								if (t.length < 1) {
									let c = {
										instancePath: a + "/" + s.replace(/~/g, "~0").replace(/\//g, "~1") + "/expect/statuses",
										schemaPath: "#/additionalProperties/properties/expect/properties/statuses/minItems",
										keyword: "minItems",
										params: { limit: 1 }
									};
									e === null ? e = [c] : e.push(c), p++;
								}
								let i = t.length;
								for (let c = 0; c < i; c++) {
									let n = t[c];
									if (n !== "pending" && n !== "in_progress" && n !== "finished" && n !== "failed" && n !== "paused" && n !== "escalated" && n !== "quarantined") {
										let g = {
											instancePath: a + "/" + s.replace(/~/g, "~0").replace(/\//g, "~1") + "/expect/statuses/" + c,
											schemaPath: "#/additionalProperties/properties/expect/properties/statuses/items/enum",
											keyword: "enum",
											params: { allowedValues: y.additionalProperties.properties.expect.properties.statuses.items.enum }
										};
										e === null ? e = [g] : e.push(g), p++;
									}
								}
							} else {
								let i = {
									instancePath: a + "/" + s.replace(/~/g, "~0").replace(/\//g, "~1") + "/expect/statuses",
									schemaPath: "#/additionalProperties/properties/expect/properties/statuses/type",
									keyword: "type",
									params: { type: "array" }
								};
								e === null ? e = [i] : e.push(i), p++;
							}
						}
						if (r.share !== void 0) {
							let t = r.share;
							if (typeof t == "number" && isFinite(t)) {
								if (t > 1 || isNaN(t)) {
									let i = {
										instancePath: a + "/" + s.replace(/~/g, "~0").replace(/\//g, "~1") + "/expect/share",
										schemaPath: "#/additionalProperties/properties/expect/properties/share/maximum",
										keyword: "maximum",
										params: {
											comparison: "<=",
											limit: 1
										}
									};
									e === null ? e = [i] : e.push(i), p++;
								}
								if (t < 0 || isNaN(t)) {
									let i = {
										instancePath: a + "/" + s.replace(/~/g, "~0").replace(/\//g, "~1") + "/expect/share",
										schemaPath: "#/additionalProperties/properties/expect/properties/share/minimum",
										keyword: "minimum",
										params: {
											comparison: ">=",
											limit: 0
										}
									};
									e === null ? e = [i] : e.push(i), p++;
								}
							} else {
								let i = {
									instancePath: a + "/" + s.replace(/~/g, "~0").replace(/\//g, "~1") + "/expect/share",
									schemaPath: "#/additionalProperties/properties/expect/properties/share/type",
									keyword: "type",
									params: { type: "number" }
								};
								e === null ? e = [i] : e.push(i), p++;
							}
						}
						if (r.within !== void 0) {
							let t = r.within;
							if (typeof t == "string") {
								if (!D.test(t)) {
									let i = {
										instancePath: a + "/" + s.replace(/~/g, "~0").replace(/\//g, "~1") + "/expect/within",
										schemaPath: "#/additionalProperties/properties/expect/properties/within/pattern",
										keyword: "pattern",
										params: { pattern: "^[1-9][0-9]{0,4}(s|m|h)$" }
									};
									e === null ? e = [i] : e.push(i), p++;
								}
							} else {
								let i = {
									instancePath: a + "/" + s.replace(/~/g, "~0").replace(/\//g, "~1") + "/expect/within",
									schemaPath: "#/additionalProperties/properties/expect/properties/within/type",
									keyword: "type",
									params: { type: "string" }
								};
								e === null ? e = [i] : e.push(i), p++;
							}
						}
					} else {
						let t = {
							instancePath: a + "/" + s.replace(/~/g, "~0").replace(/\//g, "~1") + "/expect",
							schemaPath: "#/additionalProperties/properties/expect/type",
							keyword: "type",
							params: { type: "object" }
						};
						e === null ? e = [t] : e.push(t), p++;
					}
				}
			} else {
				let r = {
					instancePath: a + "/" + s.replace(/~/g, "~0").replace(/\//g, "~1"),
					schemaPath: "#/additionalProperties/type",
					keyword: "type",
					params: { type: "object" }
				};
				e === null ? e = [r] : e.push(r), p++;
			}
		}
	} else {
		let s = {
			instancePath: a,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" }
		};
		e === null ? e = [s] : e.push(s), p++;
	}
	return x.errors = e, p === 0;
}
var _ = { smoke: I };
// build/providers/pipelines/smoke/section.js
const smokeSchema = {
	type: "object",
	description: "Smoke runs, by name: tasks that are put into a workflow, waited for, and judged.",
	propertyNames: {
		type: "string",
		minLength: 1,
		maxLength: 100
	},
	additionalProperties: {
		type: "object",
		description: "One smoke run.",
		properties: {
			workflow: require_id_setting.t("Id of the workflow, or {$var: name}.", 3086),
			project: require_id_setting.t("Id of its project, or {$var: name}. Only the main API needs it, for runs that have count.", 22),
			api: {
				enum: ["v1", "main"],
				description: "API that creates the tasks. Default: main if project and count are set and the platform offers it, else v1.",
				examples: ["v1"]
			},
			tasks: {
				type: ["array", "string"],
				minItems: 1,
				minLength: 1,
				items: {
					type: "object",
					description: "Values by the names of fields."
				},
				description: "Tasks: a list, or the path of a CSV, JSON or YAML file, relative to this file.",
				examples: ["smoke/tasks.csv"]
			},
			count: {
				type: "integer",
				minimum: 1,
				maximum: 5e3,
				description: "Number of tasks without field values, in place of tasks.",
				examples: [3]
			},
			files: {
				type: ["array", "string"],
				minItems: 1,
				minLength: 1,
				items: {
					type: "string",
					minLength: 1
				},
				description: "Files for upload fields: a folder, or a list of paths. They are sent as one ZIP archive.",
				examples: ["smoke/files"]
			},
			expect: {
				type: "object",
				description: "What makes the run pass.",
				properties: {
					statuses: {
						type: "array",
						minItems: 1,
						items: { enum: [...require_task_status.t] },
						description: "Statuses in which a task counts as good. Default: finished.",
						examples: [["finished"]]
					},
					share: {
						type: "number",
						minimum: 0,
						maximum: 1,
						description: "Smallest share of good tasks, from 0 to 1. Default: 1.",
						examples: [.95]
					},
					within: {
						type: "string",
						pattern: "^[1-9][0-9]{0,4}(s|m|h)$",
						description: "Time limit for all tasks, in seconds, minutes or hours. Default: 10m.",
						examples: ["10m"]
					}
				},
				additionalProperties: !1
			}
		},
		patternProperties: { "^x-": { description: "For your own use; ignored." } },
		required: ["workflow"],
		additionalProperties: !1
	}
}, section = require_generated_section.t("smoke", smokeSchema, _);
exports.section = section;
