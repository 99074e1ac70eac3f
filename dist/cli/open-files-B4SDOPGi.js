const require_rolldown_runtime = require("./rolldown-runtime-DUzk6_NY.js"), require_model = require("./model-CQuGHFup.js"), require_source_codes = require("./source-codes-DtAkSEA1.js"), require_stand_in_codes = require("./stand-in-codes-DtWCuUlo.js"), require_closest = require("./closest-D7ENJx0f.js"), require_source_inside = require("./source-inside-CEeKbTLt.js"), require_sync_forms = require("./sync-forms-Bwp7YCKG.js"), require_source_node = require("./source-node-MKpWsMOA.js"), require_silence = require("./silence-DSrInt5s.js"), require_codes = require("./codes-CCyt0aRV.js"), require_item_codes = require("./item-codes-5xE_57zW.js"), require_say = require("./say-ZhhkoCO1.js"), require_providers = require("./providers-D5xH4Ar6.js"), require_library_glob = ((made) => new Proxy({}, { get: (_, member) => (made ??= require("./library-glob-CSBEflfD.js"))[member] }))(), require_source_bytes = require("./source-bytes-CjQHvrkR.js"), require_front_matter = require("./front-matter-DX1CSwYd.js"), require_source_lines = require("./source-lines-QYKvQA3G.js"), require_bundle_codes = require("./bundle-codes-BeCR241T.js"), require_item_words = require("./item-words-DPSB4fch.js"), require_bundle_format = require("./bundle-format-CbAP1sQI.js");
let node_fs = require("node:fs"), node_path = require("node:path");
node_path = require_rolldown_runtime.a(node_path, 1);
// build/host/git-objects.js
const OFFLINE = [
	"allow",
	"file.allow",
	"git.allow",
	"ssh.allow",
	"http.allow",
	"https.allow"
].flatMap((key) => ["-c", `protocol.${key}=never`]);
async function readObjects(git, ids) {
	let wanted = new Set(ids), found = new Map();
	if (wanted.size === 0) return found;
	let stdin = Buffer.from([...wanted].map((id) => `${id}\n`).join("")), { stdout } = await git([
		...OFFLINE,
		"cat-file",
		"--batch"
	], stdin);
	for (let at = 0; at < stdout.length;) {
		let end = stdout.indexOf(10, at);
		if (end < 0) break;
		let [id = "", type = "", size] = stdout.toString("latin1", at, end).split(" ");
		if (at = end + 1, size === void 0) continue;
		let next = at + Number(size);
		if (next > stdout.length) break;
		found.set(id, {
			type,
			bytes: stdout.subarray(at, next)
		}), at = next + 1;
	}
	return found;
}
async function lookUp(git, names) {
	if (names.length === 0) return [];
	let stdin = Buffer.from(names.map((name) => `${name}\n`).join("")), ran = await git([
		...OFFLINE,
		"cat-file",
		"--batch-check=%(objectname) %(objecttype)",
		"--buffer"
	], stdin), lines = ran.stdout.toString("utf8").split("\n").slice(0, -1);
	if (ran.code === 0 && lines.length === names.length) return lines.map((line) => {
		let [, id, type] = /^([0-9a-f]{40,64}) (blob|tree|commit|tag)$/.exec(line) ?? [];
		return id === void 0 || type === void 0 ? void 0 : {
			id,
			type
		};
	});
}
function parseTreeObject(bytes, idLength) {
	let entries = [];
	for (let at = 0; at < bytes.length;) {
		let space = bytes.indexOf(32, at), end = bytes.indexOf(0, space);
		if (space < 0 || end < 0) break;
		let next = end + 1 + idLength / 2;
		entries.push({
			mode: bytes.toString("latin1", at, space),
			name: bytes.toString("utf8", space + 1, end),
			id: bytes.toString("hex", end + 1, next)
		}), at = next;
	}
	return entries;
}
// build/run/open/command-place.js
function commandPlaces(flags, named, { config, target }, cwd) {
	let given = {
		...isGiven(flags.org) ? { org: flags.org } : {},
		...isGiven(flags.baseUrl) ? { baseUrl: flags.baseUrl } : {}
	}, isNamed = isGiven(flags.target) || config.targets.size > 1;
	return {
		documents: {
			target: target.name,
			...isGiven(flags.config) ? { config: fromHere(flags.config, cwd) } : {},
			...given,
			files: named.map((file) => fromHere(file, cwd)),
			...config.file === null ? { withoutConfiguration: !0 } : {}
		},
		typed: {
			...isNamed ? { target: target.name } : {},
			...isGiven(flags.config) ? { config: flags.config } : {},
			...given,
			files: named
		}
	};
}
function isGiven(value) {
	return value !== void 0 && value !== "";
}
function fromHere(file, cwd) {
	let relative = node_path.default.isAbsolute(file) ? node_path.default.relative(cwd, file).replaceAll(node_path.default.sep, "/") : file;
	return relative.startsWith("-") ? `./${relative}` : relative;
}
// build/config/settings-input.js
function readVariable(env, name) {
	return Object.hasOwn(env, name) ? env[name] : void 0;
}
function isSet(value) {
	return value !== void 0 && value.trim() !== "";
}
function readSecret(env, name) {
	let value = readVariable(env, name);
	return isSet(value) ? value : void 0;
}
function readSecrets$1(env, names) {
	return names.flatMap((name) => readSecret(env, name) ?? []);
}
function howToSet(name, env) {
	return env.GITHUB_ACTIONS === "true" ? `Pass the secret to the step that applies: env: {${name}: "\${{ secrets.${name} }}"}` : isSet(env.CI) ? `Pass ${name} to the CI job that applies, as a protected variable.` : `Set it in the shell that applies: export ${name}=\u2026`;
}
function isImplicit(target) {
	return target.place === void 0;
}
// build/bundle/files/checkout.js
const WHOLE_CHECKOUT = {
	commit: null,
	bundles: [],
	unread: [],
	broken: [],
	factOf: () => void 0
};
function factFinding({ is, at }, place, related) {
	let shown = JSON.stringify(at), say = (code, message, remedy) => require_source_codes.r(code, place, message, remedy, related);
	switch (is) {
		case "link": return say(require_stand_in_codes.t.linkAsFile, `${shown} is a symbolic link in the commit but a plain file here that contains the path of the link.`, `Put the file itself into the repository, or check it out as a link (on Windows in developer mode): git config core.symlinks true && git checkout -- ${require_model.rt(at)}`);
		case "unmerged": return say(require_stand_in_codes.t.unmerged, `${shown} is unmerged: it has an unresolved merge conflict.`, `Abort the merge, or resolve the conflict and say so: git add ${require_model.rt(at)}`);
		case "left_out": return say(require_stand_in_codes.t.textLeftOut, `Git left ${shown} out of this checkout.`, `If it is in a submodule, update that. Otherwise check it out: git -C "$(git rev-parse --show-toplevel)" sparse-checkout add ${require_model.it(folderAround(at))} || git checkout --ignore-skip-worktree-bits HEAD -- ${require_model.rt(at)}`);
	}
}
function notCheckable(file, place) {
	return require_source_codes.r(require_stand_in_codes.t.notCheckable, place, `${JSON.stringify(file)} is in Git LFS and is not fetched for pull requests from forks that change it, so its content is not planned.`, "Review the file before merging; the plan of the merge shows its effect.");
}
function checkoutFindings({ commit, bundles, unread }) {
	let findings = [];
	if (bundles.length > 0) {
		let from = commit === null ? "the commit" : `commit ${commit.slice(0, 7)}`, one = bundles.length === 1;
		findings.push(require_source_codes.r(require_stand_in_codes.t.leftOut, void 0, `Git left ${one ? "a bundle" : `${bundles.length} bundles`} out of this checkout: ${listed(bundles)}. ${one ? "Its" : "Their"} items were read from ${from}: they count as present but are not planned.`, `To plan them too, at the root of the repository: ${lines(waysIn(bundles))}`));
	}
	return unread.length > 0 && findings.push(require_source_codes.r(require_stand_in_codes.t.unread, void 0, `Git left ${unread.length === 1 ? "a part" : `${unread.length} parts`} of the files out of this checkout, and their content is missing: ${listed(unread)}. Nothing is deleted for not being in the files.`, `Leave them out of bundles, or check them out, at the root of the repository: ${lines(waysIn(unread))}`)), findings;
}
function waysIn(files) {
	let of = (why) => files.filter((one) => one.why === why).map(({ file }) => file), ways = [], add = (paths, ...words) => {
		paths.length > 0 && ways.push({ argv: [
			"git",
			...words,
			...paths
		] });
	}, folders = fewFolders(of("sparse"));
	return folders.includes("/") ? ways.push({ argv: [
		"git",
		"sparse-checkout",
		"disable"
	] }) : add(folders, "sparse-checkout", "add"), add(of("skipped"), "update-index", "--no-skip-worktree", "--"), add(of("skipped"), "checkout", "--"), add(of("submodule"), "submodule", "update", "--init", "--"), of("unfinished").length > 0 && ways.push({ argv: [
		"git",
		"checkout",
		"HEAD",
		"--",
		":/"
	] }), ways;
}
function waysToFetch(files) {
	return files.every(({ why }) => why === "submodule" || why === "unfetched") ? [] : [{ argv: [
		"git",
		"fetch",
		"--refetch",
		"--no-filter"
	] }];
}
function fewFolders(files) {
	let folders = [...new Set(files.map(folderAround))];
	for (; folders.length > 5;) {
		let deepest = Math.max(...folders.map((folder) => folder.split("/").length));
		folders = [...new Set(folders.map((one) => one.split("/").length === deepest ? folderAround(one) : one))];
	}
	let around = (one) => folders.some((other) => other !== one && one.startsWith(`${other}/`));
	return folders.filter((one) => !around(one));
}
function lines(commands) {
	return commands.map((command) => require_model.bt(command, "sh")).join("; ");
}
function listed(files) {
	let names = files.slice(0, 5).map(({ file }) => file);
	return files.length > 5 ? `${names.join(", ")} and ${files.length - 5} more` : names.join(", ");
}
function folderAround(file) {
	let slash = file.lastIndexOf("/");
	return slash < 0 ? "/" : file.slice(0, slash);
}
// build/source/read/parsed-sources.js
var ParsedSources = class {
	#first = new Map();
	#last = new Map();
	#tree;
	parse(file, bytes, role = "document") {
		let key = role === "document" ? file : `${role} ${file}`, { document, findings } = [this.#first.get(key), this.#last.get(key)].find((one) => one !== void 0 && Buffer.compare(one.bytes, bytes) === 0) ?? this.#keep(key, {
			bytes,
			...require_source_inside.a(file, bytes, role)
		}), own = findings.map((finding) => ({ ...finding }));
		return document === void 0 ? { findings: own } : {
			document,
			findings: own
		};
	}
	tree(file, text, make) {
		return (this.#tree?.file !== file || this.#tree.text !== text) && (this.#tree = {
			file,
			text,
			tree: make(file, text)
		}), this.#tree.tree;
	}
	#keep(key, parsed) {
		return this.#first.has(key) ? this.#last.set(key, parsed) : this.#first.set(key, parsed), parsed;
	}
};
// build/config/config-lists.js
const LEDGERS = [
	"git",
	"branch",
	"file"
], UNKNOWN_FIELDS = ["warn", "error"], LAYOUTS = ["files", "bundles"];
function readBundles$1(reader, value) {
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
		let near = require_closest.n(text, kinds), message = `${JSON.stringify(text)} is not a kind${near === void 0 ? "." : `; did you mean ${near}?`}`;
		return reader.add(require_sync_forms.D.unknownKind, path, node.place, message, `Use one of: ${kinds.join(", ")}.`), [];
	});
}
// build/bundle/generated/validate.js
var R = Object.defineProperty, ne = Object.getOwnPropertyDescriptor, oe = Object.getOwnPropertyNames, de = Object.prototype.hasOwnProperty, pe = (n, r, q) => () => {
	if (q) throw q[0];
	try {
		return n && (r = n(n = 0)), r;
	} catch (I) {
		throw q = [I], I;
	}
}, se = (n, r) => {
	for (var q in r) R(n, q, {
		get: r[q],
		enumerable: !0
	});
}, fe = (n, r, q, I) => {
	if (r && typeof r == "object" || typeof r == "function") for (let L of oe(r)) !de.call(n, L) && L !== q && R(n, L, {
		get: () => r[L],
		enumerable: !(I = ne(r, L)) || I.enumerable
	});
	return n;
}, le = (n) => fe(R({}, "__esModule", { value: !0 }), n), G = {};
se(G, { default: () => B });
function B(n) {
	return n.length - (n.match(/[\ud800-\udbff][\udc00-\udfff]/g)?.length ?? 0);
}
var H = pe(() => {}), ue = W, V = {
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
}, C = Object.prototype.hasOwnProperty, A = (H(), le(G)).default;
function W(n, { instancePath: r = "", parentData: q, parentDataProperty: I, rootData: L = n } = {}) {
	let e = null, i = 0;
	if (n && typeof n == "object" && !Array.isArray(n)) {
		n.name === void 0 && (e = t(e, r, "required", { missingProperty: "name" }, void 0), i++), n.prompt_text === void 0 && (e = t(e, r, "required", { missingProperty: "prompt_text" }, void 0), i++);
		for (let f in n) C.call(V.properties, f) || (e = t(e, r, "additionalProperties", { additionalProperty: f }, void 0), i++);
		if (n.name !== void 0) {
			let f = n.name;
			typeof f == "string" ? (A(f) > 255 && (e = t(e, r + "/name", "maxLength", { limit: 255 }, void 0), i++), A(f) < 1 && (e = t(e, r + "/name", "minLength", { limit: 1 }, void 0), i++)) : (e = t(e, r + "/name", "type", { type: "string" }, void 0), i++);
		}
		if (n.description !== void 0) {
			let f = n.description;
			typeof f != "string" && f !== null && (e = t(e, r + "/description", "type", { type: V.properties.description.type }, void 0), i++), typeof f == "string" && A(f) > 5e3 && (e = t(e, r + "/description", "maxLength", { limit: 5e3 }, void 0), i++);
		}
		if (n.prompt_text !== void 0) {
			let f = n.prompt_text;
			typeof f == "string" ? A(f) > 5e4 && (e = t(e, r + "/prompt_text", "maxLength", { limit: 5e4 }, void 0), i++) : (e = t(e, r + "/prompt_text", "type", { type: "string" }, void 0), i++);
		}
		if (n.prompt_placeholders !== void 0) {
			let f = n.prompt_placeholders;
			if (!Array.isArray(f) && f !== null && (e = t(e, r + "/prompt_placeholders", "type", { type: V.properties.prompt_placeholders.type }, void 0), i++), Array.isArray(f)) {
				let d = f.length;
				for (let j = 0; j < d; j++) {
					let _ = f[j];
					if (_ && typeof _ == "object" && !Array.isArray(_)) {
						_.name === void 0 && (e = t(e, r + "/prompt_placeholders/" + j, "required", { missingProperty: "name" }, void 0), i++);
						for (let a in _) a !== "name" && (e = t(e, r + "/prompt_placeholders/" + j, "additionalProperties", { additionalProperty: a }, void 0), i++);
						_.name !== void 0 && typeof _.name != "string" && (e = t(e, r + "/prompt_placeholders/" + j + "/name", "type", { type: "string" }, void 0), i++);
					} else e = t(e, r + "/prompt_placeholders/" + j, "type", { type: "object" }, void 0), i++;
				}
			}
		}
		if (n.role !== void 0) {
			let f = n.role;
			typeof f != "string" && (e = t(e, r + "/role", "type", { type: "string" }, void 0), i++), f === "user" || f === "system" || f === "assistant" || (e = t(e, r + "/role", "enum", { allowedValues: V.properties.role.enum }, void 0), i++);
		}
		if (n.scope_type !== void 0) {
			let f = n.scope_type;
			typeof f != "string" && (e = t(e, r + "/scope_type", "type", { type: "string" }, void 0), i++), f === "org" || f === "project" || f === "workflow" || (e = t(e, r + "/scope_type", "enum", { allowedValues: V.properties.scope_type.enum }, void 0), i++);
		}
		if (n.org_id !== void 0) {
			let f = n.org_id;
			typeof f == "number" && !(f % 1) && !isNaN(f) && isFinite(f) || (e = t(e, r + "/org_id", "type", { type: "integer" }, void 0), i++), typeof f == "number" && isFinite(f) && ((f > 9007199254740991 || isNaN(f)) && (e = t(e, r + "/org_id", "maximum", {
				comparison: "<=",
				limit: 9007199254740991
			}, void 0), i++), (f < 0 || isNaN(f)) && (e = t(e, r + "/org_id", "minimum", {
				comparison: ">=",
				limit: 0
			}, void 0), i++));
		}
		if (n.project_id !== void 0) {
			let f = n.project_id;
			typeof f == "number" && !(f % 1) && !isNaN(f) && isFinite(f) || (e = t(e, r + "/project_id", "type", { type: "integer" }, void 0), i++), typeof f == "number" && isFinite(f) && ((f > 9007199254740991 || isNaN(f)) && (e = t(e, r + "/project_id", "maximum", {
				comparison: "<=",
				limit: 9007199254740991
			}, void 0), i++), (f < 0 || isNaN(f)) && (e = t(e, r + "/project_id", "minimum", {
				comparison: ">=",
				limit: 0
			}, void 0), i++));
		}
		if (n.workflow_id !== void 0) {
			let f = n.workflow_id;
			typeof f == "number" && !(f % 1) && !isNaN(f) && isFinite(f) || (e = t(e, r + "/workflow_id", "type", { type: "integer" }, void 0), i++), typeof f == "number" && isFinite(f) && ((f > 9007199254740991 || isNaN(f)) && (e = t(e, r + "/workflow_id", "maximum", {
				comparison: "<=",
				limit: 9007199254740991
			}, void 0), i++), (f < 0 || isNaN(f)) && (e = t(e, r + "/workflow_id", "minimum", {
				comparison: ">=",
				limit: 0
			}, void 0), i++));
		}
	} else e = t(e, r, "type", { type: "object" }, void 0), i++;
	return W.errors = e, i === 0;
}
var ye = Y, z = {
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
function Y(n, { instancePath: r = "", parentData: q, parentDataProperty: I, rootData: L = n } = {}) {
	let e = null, i = 0, f = i, d = !0, j = i;
	if (i === j) {
		if (n && typeof n == "object" && !Array.isArray(n)) {
			if (n.type === void 0 || n.config === void 0) {
				let m = {};
				e === null ? e = [m] : e.push(m), i++;
			} else {
				if (n.type !== void 0) {
					let m = i;
					if (n.type !== "programmatic") {
						let N = {};
						e === null ? e = [N] : e.push(N), i++;
					}
					var _ = m === i;
				} else var _ = !0;
				if (_) {
					if (n.config !== void 0) {
						let m = n.config, N = i;
						if (i === N) {
							if (m && typeof m == "object" && !Array.isArray(m)) {
								if (m.subtype === void 0) {
									let E = {};
									e === null ? e = [E] : e.push(E), i++;
								} else if (m.subtype !== void 0 && m.subtype !== "contains_keywords") {
									let E = {};
									e === null ? e = [E] : e.push(E), i++;
								}
							} else {
								let O = {};
								e === null ? e = [O] : e.push(O), i++;
							}
						}
						var _ = N === i;
					} else var _ = !0;
				}
			}
		} else {
			let s = {};
			e === null ? e = [s] : e.push(s), i++;
		}
	}
	var a = j === i;
	if (i = f, e !== null && (f ? e.length = f : e = null), a) {
		let s = i;
		if (n && typeof n == "object" && !Array.isArray(n)) {
			if (n.config !== void 0) {
				let N = n.config;
				N && typeof N == "object" && !Array.isArray(N) ? N.keywords === void 0 && (e = t(e, r + "/config", "required", { missingProperty: "keywords" }, void 0), i++) : (e = t(e, r + "/config", "type", { type: "object" }, void 0), i++);
			}
		} else e = t(e, r, "type", { type: "object" }, void 0), i++;
		var a = s === i;
		d = a;
	}
	d || (e = t(e, r, "if", { failingKeyword: "then" }, void 0), i++);
	let u = i, l = !0, o = i;
	if (i === o) {
		if (n && typeof n == "object" && !Array.isArray(n)) {
			if (n.type === void 0 || n.config === void 0) {
				let m = {};
				e === null ? e = [m] : e.push(m), i++;
			} else {
				if (n.type !== void 0) {
					let m = i;
					if (n.type !== "programmatic") {
						let N = {};
						e === null ? e = [N] : e.push(N), i++;
					}
					var p = m === i;
				} else var p = !0;
				if (p) {
					if (n.config !== void 0) {
						let m = n.config, N = i;
						if (i === N) {
							if (m && typeof m == "object" && !Array.isArray(m)) {
								if (m.subtype === void 0) {
									let E = {};
									e === null ? e = [E] : e.push(E), i++;
								} else if (m.subtype !== void 0 && m.subtype !== "regex_match") {
									let E = {};
									e === null ? e = [E] : e.push(E), i++;
								}
							} else {
								let O = {};
								e === null ? e = [O] : e.push(O), i++;
							}
						}
						var p = N === i;
					} else var p = !0;
				}
			}
		} else {
			let s = {};
			e === null ? e = [s] : e.push(s), i++;
		}
	}
	var v = o === i;
	if (i = u, e !== null && (u ? e.length = u : e = null), v) {
		let s = i;
		if (n && typeof n == "object" && !Array.isArray(n)) {
			if (n.config !== void 0) {
				let N = n.config;
				N && typeof N == "object" && !Array.isArray(N) ? N.pattern === void 0 && (e = t(e, r + "/config", "required", { missingProperty: "pattern" }, void 0), i++) : (e = t(e, r + "/config", "type", { type: "object" }, void 0), i++);
			}
		} else e = t(e, r, "type", { type: "object" }, void 0), i++;
		var v = s === i;
		l = v;
	}
	l || (e = t(e, r, "if", { failingKeyword: "then" }, void 0), i++);
	let b = i, w = !0, g = i;
	if (i === g) {
		if (n && typeof n == "object" && !Array.isArray(n)) {
			if (n.type === void 0) {
				let m = {};
				e === null ? e = [m] : e.push(m), i++;
			} else if (n.type !== void 0 && n.type !== "llm_judge") {
				let m = {};
				e === null ? e = [m] : e.push(m), i++;
			}
		} else {
			let s = {};
			e === null ? e = [s] : e.push(s), i++;
		}
	}
	var c = g === i;
	if (i = b, e !== null && (b ? e.length = b : e = null), c) {
		let s = i;
		if (n && typeof n == "object" && !Array.isArray(n)) {
			if (n.config !== void 0) {
				let N = n.config;
				N && typeof N == "object" && !Array.isArray(N) ? N.prompt_template === void 0 && (e = t(e, r + "/config", "required", { missingProperty: "prompt_template" }, void 0), i++) : (e = t(e, r + "/config", "type", { type: "object" }, void 0), i++);
			}
		} else e = t(e, r, "type", { type: "object" }, void 0), i++;
		var c = s === i;
		w = c;
	}
	w || (e = t(e, r, "if", { failingKeyword: "then" }, void 0), i++);
	let y = i, $ = !0, k = i;
	if (i === k) {
		if (n && typeof n == "object" && !Array.isArray(n)) {
			if (n.type === void 0) {
				let m = {};
				e === null ? e = [m] : e.push(m), i++;
			} else if (n.type !== void 0 && n.type !== "llm_metric") {
				let m = {};
				e === null ? e = [m] : e.push(m), i++;
			}
		} else {
			let s = {};
			e === null ? e = [s] : e.push(s), i++;
		}
	}
	var D = k === i;
	if (i = y, e !== null && (y ? e.length = y : e = null), D) {
		let s = i;
		if (n && typeof n == "object" && !Array.isArray(n)) {
			if (n.config !== void 0) {
				let N = n.config;
				N && typeof N == "object" && !Array.isArray(N) ? N.subtype === void 0 && (e = t(e, r + "/config", "required", { missingProperty: "subtype" }, void 0), i++) : (e = t(e, r + "/config", "type", { type: "object" }, void 0), i++);
			}
		} else e = t(e, r, "type", { type: "object" }, void 0), i++;
		var D = s === i;
		$ = D;
	}
	if ($ || (e = t(e, r, "if", { failingKeyword: "then" }, void 0), i++), n && typeof n == "object" && !Array.isArray(n)) {
		n.name === void 0 && (e = t(e, r, "required", { missingProperty: "name" }, void 0), i++), n.display_label === void 0 && (e = t(e, r, "required", { missingProperty: "display_label" }, void 0), i++), n.type === void 0 && (e = t(e, r, "required", { missingProperty: "type" }, void 0), i++), n.config === void 0 && (e = t(e, r, "required", { missingProperty: "config" }, void 0), i++), n.output_schema === void 0 && (e = t(e, r, "required", { missingProperty: "output_schema" }, void 0), i++);
		for (let s in n) C.call(z.properties, s) || (e = t(e, r, "additionalProperties", { additionalProperty: s }, void 0), i++);
		if (n.name !== void 0) {
			let s = n.name;
			typeof s == "string" ? (A(s) > 255 && (e = t(e, r + "/name", "maxLength", { limit: 255 }, void 0), i++), A(s) < 1 && (e = t(e, r + "/name", "minLength", { limit: 1 }, void 0), i++)) : (e = t(e, r + "/name", "type", { type: "string" }, void 0), i++);
		}
		if (n.display_label !== void 0) {
			let s = n.display_label;
			typeof s == "string" ? (A(s) > 255 && (e = t(e, r + "/display_label", "maxLength", { limit: 255 }, void 0), i++), A(s) < 1 && (e = t(e, r + "/display_label", "minLength", { limit: 1 }, void 0), i++)) : (e = t(e, r + "/display_label", "type", { type: "string" }, void 0), i++);
		}
		if (n.description !== void 0) {
			let s = n.description;
			typeof s != "string" && s !== null && (e = t(e, r + "/description", "type", { type: z.properties.description.type }, void 0), i++), typeof s == "string" && A(s) > 5e3 && (e = t(e, r + "/description", "maxLength", { limit: 5e3 }, void 0), i++);
		}
		if (n.type !== void 0) {
			let s = n.type;
			typeof s != "string" && (e = t(e, r + "/type", "type", { type: "string" }, void 0), i++), s === "programmatic" || s === "llm_judge" || s === "human_rating" || s === "llm_metric" || (e = t(e, r + "/type", "enum", { allowedValues: z.properties.type.enum }, void 0), i++);
		}
		if (n.config !== void 0) {
			let s = n.config;
			if (s && typeof s == "object" && !Array.isArray(s)) {
				if (s.subtype !== void 0 && typeof s.subtype != "string" && (e = t(e, r + "/config/subtype", "type", { type: "string" }, void 0), i++), s.case_sensitive !== void 0 && typeof s.case_sensitive != "boolean" && (e = t(e, r + "/config/case_sensitive", "type", { type: "boolean" }, void 0), i++), s.strip_whitespace !== void 0 && typeof s.strip_whitespace != "boolean" && (e = t(e, r + "/config/strip_whitespace", "type", { type: "boolean" }, void 0), i++), s.keywords !== void 0) {
					let m = s.keywords;
					if (Array.isArray(m)) {
						m.length < 1 && (e = t(e, r + "/config/keywords", "minItems", { limit: 1 }, void 0), i++);
						let N = m.length;
						for (let x = 0; x < N; x++) {
							let O = m[x];
							typeof O == "string" ? A(O) < 1 && (e = t(e, r + "/config/keywords/" + x, "minLength", { limit: 1 }, void 0), i++) : (e = t(e, r + "/config/keywords/" + x, "type", { type: "string" }, void 0), i++);
						}
					} else e = t(e, r + "/config/keywords", "type", { type: "array" }, void 0), i++;
				}
				if (s.mode !== void 0) {
					let m = s.mode;
					typeof m != "string" && (e = t(e, r + "/config/mode", "type", { type: "string" }, void 0), i++), m === "any" || m === "all" || (e = t(e, r + "/config/mode", "enum", { allowedValues: z.properties.config.properties.mode.enum }, void 0), i++);
				}
				if (s.pattern !== void 0) {
					let m = s.pattern;
					typeof m == "string" ? A(m) < 1 && (e = t(e, r + "/config/pattern", "minLength", { limit: 1 }, void 0), i++) : (e = t(e, r + "/config/pattern", "type", { type: "string" }, void 0), i++);
				}
				if (s.flags !== void 0) {
					let m = s.flags;
					if (Array.isArray(m)) {
						let N = m.length;
						for (let x = 0; x < N; x++) typeof m[x] != "string" && (e = t(e, r + "/config/flags/" + x, "type", { type: "string" }, void 0), i++);
					} else e = t(e, r + "/config/flags", "type", { type: "array" }, void 0), i++;
				}
				if (s.schema !== void 0) {
					let m = s.schema;
					m && typeof m == "object" && !Array.isArray(m) || (e = t(e, r + "/config/schema", "type", { type: "object" }, void 0), i++);
				}
				if (s.prompt_template !== void 0) {
					let m = s.prompt_template;
					typeof m == "string" ? (A(m) > 5e4 && (e = t(e, r + "/config/prompt_template", "maxLength", { limit: 5e4 }, void 0), i++), A(m) < 1 && (e = t(e, r + "/config/prompt_template", "minLength", { limit: 1 }, void 0), i++)) : (e = t(e, r + "/config/prompt_template", "type", { type: "string" }, void 0), i++);
				}
				if (s.model !== void 0 && typeof s.model != "string" && (e = t(e, r + "/config/model", "type", { type: "string" }, void 0), i++), s.temperature !== void 0) {
					let m = s.temperature;
					typeof m == "number" && isFinite(m) ? ((m > 2 || isNaN(m)) && (e = t(e, r + "/config/temperature", "maximum", {
						comparison: "<=",
						limit: 2
					}, void 0), i++), (m < 0 || isNaN(m)) && (e = t(e, r + "/config/temperature", "minimum", {
						comparison: ">=",
						limit: 0
					}, void 0), i++)) : (e = t(e, r + "/config/temperature", "type", { type: "number" }, void 0), i++);
				}
				if (s.rubric !== void 0 && typeof s.rubric != "string" && (e = t(e, r + "/config/rubric", "type", { type: "string" }, void 0), i++), s.threshold !== void 0) {
					let m = s.threshold;
					typeof m == "number" && isFinite(m) || (e = t(e, r + "/config/threshold", "type", { type: "number" }, void 0), i++);
				}
			} else e = t(e, r + "/config", "type", { type: "object" }, void 0), i++;
		}
		if (n.output_schema !== void 0) {
			let s = n.output_schema;
			if (s && typeof s == "object" && !Array.isArray(s)) {
				if (s.type === void 0 && (e = t(e, r + "/output_schema", "required", { missingProperty: "type" }, void 0), i++), s.type !== void 0) {
					let m = s.type;
					typeof m != "string" && (e = t(e, r + "/output_schema/type", "type", { type: "string" }, void 0), i++), m === "boolean" || m === "rating" || m === "numeric" || m === "categorical" || (e = t(e, r + "/output_schema/type", "enum", { allowedValues: z.properties.output_schema.properties.type.enum }, void 0), i++);
				}
				if (s.range !== void 0) {
					let m = s.range;
					if (Array.isArray(m)) {
						let N = m.length;
						for (let x = 0; x < N; x++) {
							let O = m[x];
							typeof O == "number" && isFinite(O) || (e = t(e, r + "/output_schema/range/" + x, "type", { type: "number" }, void 0), i++);
						}
					} else e = t(e, r + "/output_schema/range", "type", { type: "array" }, void 0), i++;
				}
			} else e = t(e, r + "/output_schema", "type", { type: "object" }, void 0), i++;
		}
		if (n.scope_type !== void 0) {
			let s = n.scope_type;
			typeof s != "string" && (e = t(e, r + "/scope_type", "type", { type: "string" }, void 0), i++), s === "org" || s === "project" || s === "workflow" || (e = t(e, r + "/scope_type", "enum", { allowedValues: z.properties.scope_type.enum }, void 0), i++);
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
	return Y.errors = e, i === 0;
}
var ae = h, U = {
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
function h(n, { instancePath: r = "", parentData: q, parentDataProperty: I, rootData: L = n } = {}) {
	let e = null, i = 0;
	if (n && typeof n == "object" && !Array.isArray(n)) {
		n.name === void 0 && (e = t(e, r, "required", { missingProperty: "name" }, void 0), i++), n.criteria === void 0 && (e = t(e, r, "required", { missingProperty: "criteria" }, void 0), i++);
		for (let d in n) d === "name" || d === "description" || d === "criteria" || d === "scope_type" || d === "org_id" || d === "project_id" || d === "workflow_id" || (e = t(e, r, "additionalProperties", { additionalProperty: d }, void 0), i++);
		if (n.name !== void 0) {
			let d = n.name;
			typeof d == "string" ? (A(d) > 255 && (e = t(e, r + "/name", "maxLength", { limit: 255 }, void 0), i++), A(d) < 1 && (e = t(e, r + "/name", "minLength", { limit: 1 }, void 0), i++)) : (e = t(e, r + "/name", "type", { type: "string" }, void 0), i++);
		}
		if (n.description !== void 0) {
			let d = n.description;
			typeof d != "string" && d !== null && (e = t(e, r + "/description", "type", { type: U.properties.description.type }, void 0), i++), typeof d == "string" && A(d) > 5e3 && (e = t(e, r + "/description", "maxLength", { limit: 5e3 }, void 0), i++);
		}
		if (n.criteria !== void 0) {
			let d = n.criteria;
			if (Array.isArray(d)) {
				d.length < 1 && (e = t(e, r + "/criteria", "minItems", { limit: 1 }, void 0), i++);
				let j = d.length;
				for (let _ = 0; _ < j; _++) {
					let a = d[_];
					if (a && typeof a == "object" && !Array.isArray(a)) {
						a.criterion_id === void 0 && (e = t(e, r + "/criteria/" + _, "required", { missingProperty: "criterion_id" }, void 0), i++);
						for (let u in a) u !== "criterion_id" && (e = t(e, r + "/criteria/" + _, "additionalProperties", { additionalProperty: u }, void 0), i++);
						if (a.criterion_id !== void 0) {
							let u = a.criterion_id, l = i, o = !0, p = i;
							if (!u || typeof u != "object" || Array.isArray(u)) {
								let b = {};
								e === null ? e = [b] : e.push(b), i++;
							}
							var f = p === i;
							i = l, e !== null && (l ? e.length = l : e = null);
							let v;
							if (f) {
								let b = i;
								if (u && typeof u == "object" && !Array.isArray(u)) {
									u.$ref === void 0 && (e = t(e, r + "/criteria/" + _ + "/criterion_id", "required", { missingProperty: "$ref" }, void 0), i++);
									for (let g in u) g === "$ref" || g === "external" || (e = t(e, r + "/criteria/" + _ + "/criterion_id", "additionalProperties", { additionalProperty: g }, void 0), i++);
									if (u.$ref !== void 0) {
										let g = u.$ref;
										typeof g == "string" ? A(g) < 1 && (e = t(e, r + "/criteria/" + _ + "/criterion_id/$ref", "minLength", { limit: 1 }, void 0), i++) : (e = t(e, r + "/criteria/" + _ + "/criterion_id/$ref", "type", { type: "string" }, void 0), i++);
									}
									u.external !== void 0 && typeof u.external != "boolean" && (e = t(e, r + "/criteria/" + _ + "/criterion_id/external", "type", { type: "boolean" }, void 0), i++);
								} else e = t(e, r + "/criteria/" + _ + "/criterion_id", "type", { type: "object" }, void 0), i++;
								var f = b === i;
								o = f, v = "then";
							} else {
								let b = i;
								typeof u == "number" && !(u % 1) && !isNaN(u) && isFinite(u) || (e = t(e, r + "/criteria/" + _ + "/criterion_id", "type", { type: "integer" }, void 0), i++), typeof u == "number" && isFinite(u) && ((u > 9007199254740991 || isNaN(u)) && (e = t(e, r + "/criteria/" + _ + "/criterion_id", "maximum", {
									comparison: "<=",
									limit: 9007199254740991
								}, void 0), i++), (u < 0 || isNaN(u)) && (e = t(e, r + "/criteria/" + _ + "/criterion_id", "minimum", {
									comparison: ">=",
									limit: 0
								}, void 0), i++));
								var f = b === i;
								o = f, v = "else";
							}
							o || (e = t(e, r + "/criteria/" + _ + "/criterion_id", "if", { failingKeyword: v }, void 0), i++);
						}
					} else e = t(e, r + "/criteria/" + _, "type", { type: "object" }, void 0), i++;
				}
			} else e = t(e, r + "/criteria", "type", { type: "array" }, void 0), i++;
		}
		if (n.scope_type !== void 0) {
			let d = n.scope_type;
			typeof d != "string" && (e = t(e, r + "/scope_type", "type", { type: "string" }, void 0), i++), d === "org" || d === "project" || d === "workflow" || (e = t(e, r + "/scope_type", "enum", { allowedValues: U.properties.scope_type.enum }, void 0), i++);
		}
		if (n.org_id !== void 0) {
			let d = n.org_id;
			typeof d == "number" && !(d % 1) && !isNaN(d) && isFinite(d) || (e = t(e, r + "/org_id", "type", { type: "integer" }, void 0), i++), typeof d == "number" && isFinite(d) && ((d > 9007199254740991 || isNaN(d)) && (e = t(e, r + "/org_id", "maximum", {
				comparison: "<=",
				limit: 9007199254740991
			}, void 0), i++), (d < 0 || isNaN(d)) && (e = t(e, r + "/org_id", "minimum", {
				comparison: ">=",
				limit: 0
			}, void 0), i++));
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
	} else e = t(e, r, "type", { type: "object" }, void 0), i++;
	return h.errors = e, i === 0;
}
var me = P, Z = {
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
}, ge = RegExp("^$|^[A-Za-z][A-Za-z0-9+.-]*://[^\\s/][^\\s]*$", "u"), ce = {
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
}, S = { validate: K };
function K(n, { instancePath: r = "", parentData: q, parentDataProperty: I, rootData: L = n } = {}) {
	let e = null, i = 0, f = i, d = !0, j = i;
	if (i === j) {
		if (n && typeof n == "object" && !Array.isArray(n)) {
			if (Object.keys(n).length > 1) {
				let u = {};
				e === null ? e = [u] : e.push(u), i++;
			} else if (n.$env === void 0) {
				let l = {};
				e === null ? e = [l] : e.push(l), i++;
			}
		} else {
			let u = {};
			e === null ? e = [u] : e.push(u), i++;
		}
	}
	var _ = j === i;
	i = f, e !== null && (f ? e.length = f : e = null);
	let a;
	if (_) {
		let u = i;
		if (n && typeof n == "object" && !Array.isArray(n)) {
			if (n.$env !== void 0) {
				let o = n.$env;
				typeof o == "string" ? A(o) < 1 && (e = t(e, r + "/$env", "minLength", { limit: 1 }, void 0), i++) : (e = t(e, r + "/$env", "type", { type: "string" }, void 0), i++);
			}
		} else e = t(e, r, "type", { type: "object" }, void 0), i++;
		var _ = u === i;
		d = _, a = "then";
	} else {
		let u = i;
		if (typeof n != "object" && typeof n != "string" && !(typeof n == "number" && isFinite(n)) && typeof n != "boolean" && (e = t(e, r, "type", { type: ce.else.type }, void 0), i++), Array.isArray(n)) {
			let o = n.length;
			for (let p = 0; p < o; p++) S.validate(n[p], {
				instancePath: r + "/" + p,
				parentData: n,
				parentDataProperty: p,
				rootData: L
			}) || (e = e === null ? S.validate.errors : e.concat(S.validate.errors), i = e.length);
		}
		if (n && typeof n == "object" && !Array.isArray(n)) for (let o in n) S.validate(n[o], {
			instancePath: r + "/" + o.replace(/~/g, "~0").replace(/\//g, "~1"),
			parentData: n,
			parentDataProperty: o,
			rootData: L
		}) || (e = e === null ? S.validate.errors : e.concat(S.validate.errors), i = e.length);
		var _ = u === i;
		d = _, a = "else";
	}
	return d || (e = t(e, r, "if", { failingKeyword: a }, void 0), i++), K.errors = e, i === 0;
}
function P(n, { instancePath: r = "", parentData: q, parentDataProperty: I, rootData: L = n } = {}) {
	let e = null, i = 0;
	if (n && typeof n == "object" && !Array.isArray(n)) {
		if (n.name === void 0 && (e = t(e, r, "required", { missingProperty: "name" }, void 0), i++), n.org_id !== void 0) {
			let d = n.org_id;
			typeof d == "number" && !(d % 1) && !isNaN(d) && isFinite(d) || (e = t(e, r + "/org_id", "type", { type: "integer" }, void 0), i++), typeof d == "number" && isFinite(d) && ((d > 9007199254740991 || isNaN(d)) && (e = t(e, r + "/org_id", "maximum", {
				comparison: "<=",
				limit: 9007199254740991
			}, void 0), i++), (d < 0 || isNaN(d)) && (e = t(e, r + "/org_id", "minimum", {
				comparison: ">=",
				limit: 0
			}, void 0), i++));
		}
		if (n.name !== void 0) {
			let d = n.name;
			typeof d == "string" ? (A(d) > 255 && (e = t(e, r + "/name", "maxLength", { limit: 255 }, void 0), i++), A(d) < 1 && (e = t(e, r + "/name", "minLength", { limit: 1 }, void 0), i++)) : (e = t(e, r + "/name", "type", { type: "string" }, void 0), i++);
		}
		if (n.description !== void 0) {
			let d = n.description;
			typeof d != "string" && d !== null && (e = t(e, r + "/description", "type", { type: Z.properties.description.type }, void 0), i++), typeof d == "string" && A(d) > 5e3 && (e = t(e, r + "/description", "maxLength", { limit: 5e3 }, void 0), i++);
		}
		if (n.endpoint_type !== void 0 && typeof n.endpoint_type != "string" && (e = t(e, r + "/endpoint_type", "type", { type: "string" }, void 0), i++), n.url !== void 0) {
			let d = n.url;
			typeof d != "string" && d !== null && (e = t(e, r + "/url", "type", { type: Z.properties.url.type }, void 0), i++), typeof d == "string" && (ge.test(d) || (e = t(e, r + "/url", "pattern", { pattern: "^$|^[A-Za-z][A-Za-z0-9+.-]*://[^\\s/][^\\s]*$" }, void 0), i++));
		}
		if (n.auth_type !== void 0 && typeof n.auth_type != "string" && (e = t(e, r + "/auth_type", "type", { type: "string" }, void 0), i++), n.auth_config !== void 0) {
			let d = n.auth_config, j = i, _ = !0, a = i;
			if (i === a) {
				if (d && typeof d == "object" && !Array.isArray(d)) {
					if (Object.keys(d).length > 1) {
						let l = {};
						e === null ? e = [l] : e.push(l), i++;
					} else if (d.$env === void 0) {
						let o = {};
						e === null ? e = [o] : e.push(o), i++;
					}
				} else {
					let l = {};
					e === null ? e = [l] : e.push(l), i++;
				}
			}
			var f = a === i;
			i = j, e !== null && (j ? e.length = j : e = null);
			let u;
			if (f) {
				var f = !1;
				e = t(e, r + "/auth_config", "false schema", {}, void 0), i++, _ = f, u = "then";
			} else {
				let l = i;
				if (d && typeof d == "object" && !Array.isArray(d)) for (let p in d) K(d[p], {
					instancePath: r + "/auth_config/" + p.replace(/~/g, "~0").replace(/\//g, "~1"),
					parentData: d,
					parentDataProperty: p,
					rootData: L
				}) || (e = e === null ? K.errors : e.concat(K.errors), i = e.length);
				else e = t(e, r + "/auth_config", "type", { type: "object" }, void 0), i++;
				var f = l === i;
				_ = f, u = "else";
			}
			_ || (e = t(e, r + "/auth_config", "if", { failingKeyword: u }, void 0), i++);
		}
		if (n.code_config !== void 0) {
			let d = n.code_config;
			if ((!d || typeof d != "object" || Array.isArray(d)) && d !== null && (e = t(e, r + "/code_config", "type", { type: Z.properties.code_config.type }, void 0), i++), d && typeof d == "object" && !Array.isArray(d)) {
				if (d.tools !== void 0) {
					let j = d.tools;
					if (j && typeof j == "object" && !Array.isArray(j)) for (let _ in j) {
						let a = j[_];
						if (a && typeof a == "object" && !Array.isArray(a)) {
							if (a.description !== void 0) {
								let u = a.description;
								typeof u != "string" && u !== null && (e = t(e, r + "/code_config/tools/" + _.replace(/~/g, "~0").replace(/\//g, "~1") + "/description", "type", { type: Z.properties.code_config.properties.tools.additionalProperties.properties.description.type }, void 0), i++), typeof u == "string" && A(u) > 500 && (e = t(e, r + "/code_config/tools/" + _.replace(/~/g, "~0").replace(/\//g, "~1") + "/description", "maxLength", { limit: 500 }, void 0), i++);
							}
							if (a.source_code !== void 0 && typeof a.source_code != "string" && (e = t(e, r + "/code_config/tools/" + _.replace(/~/g, "~0").replace(/\//g, "~1") + "/source_code", "type", { type: "string" }, void 0), i++), a.timeout_seconds !== void 0) {
								let u = a.timeout_seconds;
								typeof u == "number" && isFinite(u) ? (u < 0 || isNaN(u)) && (e = t(e, r + "/code_config/tools/" + _.replace(/~/g, "~0").replace(/\//g, "~1") + "/timeout_seconds", "minimum", {
									comparison: ">=",
									limit: 0
								}, void 0), i++) : (e = t(e, r + "/code_config/tools/" + _.replace(/~/g, "~0").replace(/\//g, "~1") + "/timeout_seconds", "type", { type: "number" }, void 0), i++);
							}
							if (a.env_vars !== void 0) {
								let u = a.env_vars;
								if (!Array.isArray(u) && u !== null && (e = t(e, r + "/code_config/tools/" + _.replace(/~/g, "~0").replace(/\//g, "~1") + "/env_vars", "type", { type: Z.properties.code_config.properties.tools.additionalProperties.properties.env_vars.type }, void 0), i++), Array.isArray(u)) {
									let l = u.length;
									for (let o = 0; o < l; o++) typeof u[o] != "string" && (e = t(e, r + "/code_config/tools/" + _.replace(/~/g, "~0").replace(/\//g, "~1") + "/env_vars/" + o, "type", { type: "string" }, void 0), i++);
								}
							}
							if (a.input_schema !== void 0) {
								let u = a.input_schema;
								u && typeof u == "object" && !Array.isArray(u) || (e = t(e, r + "/code_config/tools/" + _.replace(/~/g, "~0").replace(/\//g, "~1") + "/input_schema", "type", { type: "object" }, void 0), i++);
							}
						} else e = t(e, r + "/code_config/tools/" + _.replace(/~/g, "~0").replace(/\//g, "~1"), "type", { type: "object" }, void 0), i++;
					}
					else e = t(e, r + "/code_config/tools", "type", { type: "object" }, void 0), i++;
				}
				if (d.requirements !== void 0) {
					let j = d.requirements;
					if (!Array.isArray(j) && j !== null && (e = t(e, r + "/code_config/requirements", "type", { type: Z.properties.code_config.properties.requirements.type }, void 0), i++), Array.isArray(j)) {
						let _ = j.length;
						for (let a = 0; a < _; a++) typeof j[a] != "string" && (e = t(e, r + "/code_config/requirements/" + a, "type", { type: "string" }, void 0), i++);
					}
				}
			}
		}
	} else e = t(e, r, "type", { type: "object" }, void 0), i++;
	return P.errors = e, i === 0;
}
var _e = ee, ve = {
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
function ee(n, { instancePath: r = "", parentData: q, parentDataProperty: I, rootData: L = n } = {}) {
	let e = null, i = 0;
	if (n && typeof n == "object" && !Array.isArray(n)) {
		n.workflow_id === void 0 && (e = t(e, r, "required", { missingProperty: "workflow_id" }, void 0), i++), n.node_id === void 0 && (e = t(e, r, "required", { missingProperty: "node_id" }, void 0), i++), n.field_id === void 0 && (e = t(e, r, "required", { missingProperty: "field_id" }, void 0), i++), n.endpoint_id === void 0 && (e = t(e, r, "required", { missingProperty: "endpoint_id" }, void 0), i++);
		for (let d in n) d === "workflow_id" || d === "node_id" || d === "field_id" || d === "endpoint_id" || d === "selected_tools" || d === "max_tool_rounds" || (e = t(e, r, "additionalProperties", { additionalProperty: d }, void 0), i++);
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
		if (n.node_id !== void 0) {
			let d = n.node_id;
			typeof d == "string" ? A(d) < 1 && (e = t(e, r + "/node_id", "minLength", { limit: 1 }, void 0), i++) : (e = t(e, r + "/node_id", "type", { type: "string" }, void 0), i++);
		}
		if (n.field_id !== void 0) {
			let d = n.field_id;
			typeof d == "string" ? A(d) < 1 && (e = t(e, r + "/field_id", "minLength", { limit: 1 }, void 0), i++) : (e = t(e, r + "/field_id", "type", { type: "string" }, void 0), i++);
		}
		if (n.endpoint_id !== void 0) {
			let d = n.endpoint_id, j = i, _ = !0, a = i;
			if (!d || typeof d != "object" || Array.isArray(d)) {
				let l = {};
				e === null ? e = [l] : e.push(l), i++;
			}
			var f = a === i;
			i = j, e !== null && (j ? e.length = j : e = null);
			let u;
			if (f) {
				let l = i;
				if (d && typeof d == "object" && !Array.isArray(d)) {
					d.$ref === void 0 && (e = t(e, r + "/endpoint_id", "required", { missingProperty: "$ref" }, void 0), i++);
					for (let p in d) p === "$ref" || p === "external" || (e = t(e, r + "/endpoint_id", "additionalProperties", { additionalProperty: p }, void 0), i++);
					if (d.$ref !== void 0) {
						let p = d.$ref;
						typeof p == "string" ? A(p) < 1 && (e = t(e, r + "/endpoint_id/$ref", "minLength", { limit: 1 }, void 0), i++) : (e = t(e, r + "/endpoint_id/$ref", "type", { type: "string" }, void 0), i++);
					}
					d.external !== void 0 && typeof d.external != "boolean" && (e = t(e, r + "/endpoint_id/external", "type", { type: "boolean" }, void 0), i++);
				} else e = t(e, r + "/endpoint_id", "type", { type: "object" }, void 0), i++;
				var f = l === i;
				_ = f, u = "then";
			} else {
				let l = i;
				typeof d == "string" ? A(d) < 1 && (e = t(e, r + "/endpoint_id", "minLength", { limit: 1 }, void 0), i++) : (e = t(e, r + "/endpoint_id", "type", { type: "string" }, void 0), i++);
				var f = l === i;
				_ = f, u = "else";
			}
			_ || (e = t(e, r + "/endpoint_id", "if", { failingKeyword: u }, void 0), i++);
		}
		if (n.selected_tools !== void 0) {
			let d = n.selected_tools;
			if (!Array.isArray(d) && d !== null && (e = t(e, r + "/selected_tools", "type", { type: ve.properties.selected_tools.type }, void 0), i++), Array.isArray(d)) {
				let j = d.length;
				for (let _ = 0; _ < j; _++) {
					let a = d[_];
					typeof a == "string" ? A(a) < 1 && (e = t(e, r + "/selected_tools/" + _, "minLength", { limit: 1 }, void 0), i++) : (e = t(e, r + "/selected_tools/" + _, "type", { type: "string" }, void 0), i++);
				}
			}
		}
		if (n.max_tool_rounds !== void 0) {
			let d = n.max_tool_rounds;
			typeof d == "number" && !(d % 1) && !isNaN(d) && isFinite(d) || (e = t(e, r + "/max_tool_rounds", "type", { type: "integer" }, void 0), i++), typeof d == "number" && isFinite(d) && (d < 0 || isNaN(d)) && (e = t(e, r + "/max_tool_rounds", "minimum", {
				comparison: ">=",
				limit: 0
			}, void 0), i++);
		}
	} else e = t(e, r, "type", { type: "object" }, void 0), i++;
	return ee.errors = e, i === 0;
}
var be = ie, T = {
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
function ie(n, { instancePath: r = "", parentData: q, parentDataProperty: I, rootData: L = n } = {}) {
	let e = null, i = 0;
	if (n && typeof n == "object" && !Array.isArray(n)) {
		n.workflow_id === void 0 && (e = t(e, r, "required", { missingProperty: "workflow_id" }, void 0), i++), n.node_id === void 0 && (e = t(e, r, "required", { missingProperty: "node_id" }, void 0), i++), n.field_id === void 0 && (e = t(e, r, "required", { missingProperty: "field_id" }, void 0), i++);
		for (let f in n) f === "workflow_id" || f === "node_id" || f === "field_id" || f === "expected_tools" || f === "excluded_tools" || f === "ordering_matters" || f === "source" || f === "confidence" || (e = t(e, r, "additionalProperties", { additionalProperty: f }, void 0), i++);
		if (n.workflow_id !== void 0) {
			let f = n.workflow_id;
			typeof f == "number" && !(f % 1) && !isNaN(f) && isFinite(f) || (e = t(e, r + "/workflow_id", "type", { type: "integer" }, void 0), i++), typeof f == "number" && isFinite(f) && ((f > 9007199254740991 || isNaN(f)) && (e = t(e, r + "/workflow_id", "maximum", {
				comparison: "<=",
				limit: 9007199254740991
			}, void 0), i++), (f < 0 || isNaN(f)) && (e = t(e, r + "/workflow_id", "minimum", {
				comparison: ">=",
				limit: 0
			}, void 0), i++));
		}
		if (n.node_id !== void 0) {
			let f = n.node_id;
			typeof f == "string" ? A(f) < 1 && (e = t(e, r + "/node_id", "minLength", { limit: 1 }, void 0), i++) : (e = t(e, r + "/node_id", "type", { type: "string" }, void 0), i++);
		}
		if (n.field_id !== void 0) {
			let f = n.field_id;
			typeof f == "string" ? A(f) < 1 && (e = t(e, r + "/field_id", "minLength", { limit: 1 }, void 0), i++) : (e = t(e, r + "/field_id", "type", { type: "string" }, void 0), i++);
		}
		if (n.expected_tools !== void 0) {
			let f = n.expected_tools;
			if (!Array.isArray(f) && f !== null && (e = t(e, r + "/expected_tools", "type", { type: T.properties.expected_tools.type }, void 0), i++), Array.isArray(f)) {
				let d = f.length;
				for (let j = 0; j < d; j++) {
					let _ = f[j];
					if (_ && typeof _ == "object" && !Array.isArray(_)) {
						_.name === void 0 && (e = t(e, r + "/expected_tools/" + j, "required", { missingProperty: "name" }, void 0), i++);
						for (let a in _) a === "name" || a === "input_parameters" || (e = t(e, r + "/expected_tools/" + j, "additionalProperties", { additionalProperty: a }, void 0), i++);
						if (_.name !== void 0) {
							let a = _.name;
							typeof a == "string" ? A(a) < 1 && (e = t(e, r + "/expected_tools/" + j + "/name", "minLength", { limit: 1 }, void 0), i++) : (e = t(e, r + "/expected_tools/" + j + "/name", "type", { type: "string" }, void 0), i++);
						}
						if (_.input_parameters !== void 0) {
							let a = _.input_parameters;
							(!a || typeof a != "object" || Array.isArray(a)) && a !== null && (e = t(e, r + "/expected_tools/" + j + "/input_parameters", "type", { type: T.properties.expected_tools.items.properties.input_parameters.type }, void 0), i++);
						}
					} else e = t(e, r + "/expected_tools/" + j, "type", { type: "object" }, void 0), i++;
				}
			}
		}
		if (n.excluded_tools !== void 0) {
			let f = n.excluded_tools;
			if (!Array.isArray(f) && f !== null && (e = t(e, r + "/excluded_tools", "type", { type: T.properties.excluded_tools.type }, void 0), i++), Array.isArray(f)) {
				let d = f.length;
				for (let j = 0; j < d; j++) {
					let _ = f[j];
					if (_ && typeof _ == "object" && !Array.isArray(_)) {
						_.name === void 0 && (e = t(e, r + "/excluded_tools/" + j, "required", { missingProperty: "name" }, void 0), i++);
						for (let a in _) a !== "name" && (e = t(e, r + "/excluded_tools/" + j, "additionalProperties", { additionalProperty: a }, void 0), i++);
						if (_.name !== void 0) {
							let a = _.name;
							typeof a == "string" ? A(a) < 1 && (e = t(e, r + "/excluded_tools/" + j + "/name", "minLength", { limit: 1 }, void 0), i++) : (e = t(e, r + "/excluded_tools/" + j + "/name", "type", { type: "string" }, void 0), i++);
						}
					} else e = t(e, r + "/excluded_tools/" + j, "type", { type: "object" }, void 0), i++;
				}
			}
		}
		if (n.ordering_matters !== void 0 && typeof n.ordering_matters != "boolean" && (e = t(e, r + "/ordering_matters", "type", { type: "boolean" }, void 0), i++), n.source !== void 0 && typeof n.source != "string" && (e = t(e, r + "/source", "type", { type: "string" }, void 0), i++), n.confidence !== void 0) {
			let f = n.confidence;
			typeof f == "number" && isFinite(f) ? ((f > 1 || isNaN(f)) && (e = t(e, r + "/confidence", "maximum", {
				comparison: "<=",
				limit: 1
			}, void 0), i++), (f < 0 || isNaN(f)) && (e = t(e, r + "/confidence", "minimum", {
				comparison: ">=",
				limit: 0
			}, void 0), i++)) : (e = t(e, r + "/confidence", "type", { type: "number" }, void 0), i++);
		}
	} else e = t(e, r, "type", { type: "object" }, void 0), i++;
	return ie.errors = e, i === 0;
}
var je = re;
function re(n, { instancePath: r = "", parentData: q, parentDataProperty: I, rootData: L = n } = {}) {
	let e = null, i = 0;
	if (n && typeof n == "object" && !Array.isArray(n)) {
		n.project_id === void 0 && (e = t(e, r, "required", { missingProperty: "project_id" }, void 0), i++), n.workflow_id === void 0 && (e = t(e, r, "required", { missingProperty: "workflow_id" }, void 0), i++), n.payload === void 0 && (e = t(e, r, "required", { missingProperty: "payload" }, void 0), i++);
		for (let a in n) a === "name" || a === "project_id" || a === "workflow_id" || a === "payload" || (e = t(e, r, "additionalProperties", { additionalProperty: a }, void 0), i++);
		if (n.name !== void 0) {
			let a = n.name;
			typeof a == "string" ? A(a) > 255 && (e = t(e, r + "/name", "maxLength", { limit: 255 }, void 0), i++) : (e = t(e, r + "/name", "type", { type: "string" }, void 0), i++);
		}
		if (n.project_id !== void 0) {
			let a = n.project_id;
			typeof a == "number" && !(a % 1) && !isNaN(a) && isFinite(a) || (e = t(e, r + "/project_id", "type", { type: "integer" }, void 0), i++), typeof a == "number" && isFinite(a) && ((a > 9007199254740991 || isNaN(a)) && (e = t(e, r + "/project_id", "maximum", {
				comparison: "<=",
				limit: 9007199254740991
			}, void 0), i++), (a < 0 || isNaN(a)) && (e = t(e, r + "/project_id", "minimum", {
				comparison: ">=",
				limit: 0
			}, void 0), i++));
		}
		if (n.workflow_id !== void 0) {
			let a = n.workflow_id;
			typeof a == "number" && !(a % 1) && !isNaN(a) && isFinite(a) || (e = t(e, r + "/workflow_id", "type", { type: "integer" }, void 0), i++), typeof a == "number" && isFinite(a) && ((a > 9007199254740991 || isNaN(a)) && (e = t(e, r + "/workflow_id", "maximum", {
				comparison: "<=",
				limit: 9007199254740991
			}, void 0), i++), (a < 0 || isNaN(a)) && (e = t(e, r + "/workflow_id", "minimum", {
				comparison: ">=",
				limit: 0
			}, void 0), i++));
		}
		if (n.payload !== void 0) {
			let a = n.payload;
			if (a && typeof a == "object" && !Array.isArray(a)) {
				if (a.count !== void 0) {
					let u = a.count;
					typeof u == "number" && !(u % 1) && !isNaN(u) && isFinite(u) || (e = t(e, r + "/payload/count", "type", { type: "integer" }, void 0), i++), typeof u == "number" && isFinite(u) && (u < 0 || isNaN(u)) && (e = t(e, r + "/payload/count", "minimum", {
						comparison: ">=",
						limit: 0
					}, void 0), i++);
				}
				if (a.variants !== void 0) {
					let u = a.variants;
					if (Array.isArray(u)) {
						let l = u.length;
						for (let o = 0; o < l; o++) {
							let p = u[o];
							if (p && typeof p == "object" && !Array.isArray(p)) {
								if (p.name === void 0 && (e = t(e, r + "/payload/variants/" + o, "required", { missingProperty: "name" }, void 0), i++), p.name !== void 0) {
									let v = p.name;
									typeof v == "string" ? A(v) < 1 && (e = t(e, r + "/payload/variants/" + o + "/name", "minLength", { limit: 1 }, void 0), i++) : (e = t(e, r + "/payload/variants/" + o + "/name", "type", { type: "string" }, void 0), i++);
								}
								if (p.configOverrides !== void 0) {
									let v = p.configOverrides;
									if (v && typeof v == "object" && !Array.isArray(v)) {
										if (v.prompts !== void 0) {
											let b = v.prompts;
											if (Array.isArray(b)) {
												let w = b.length;
												for (let g = 0; g < w; g++) {
													let c = b[g];
													if (c && typeof c == "object" && !Array.isArray(c)) {
														if (c.nodeId === void 0 && (e = t(e, r + "/payload/variants/" + o + "/configOverrides/prompts/" + g, "required", { missingProperty: "nodeId" }, void 0), i++), c.fieldId === void 0 && (e = t(e, r + "/payload/variants/" + o + "/configOverrides/prompts/" + g, "required", { missingProperty: "fieldId" }, void 0), i++), c.promptId === void 0 && (e = t(e, r + "/payload/variants/" + o + "/configOverrides/prompts/" + g, "required", { missingProperty: "promptId" }, void 0), i++), c.version === void 0 && (e = t(e, r + "/payload/variants/" + o + "/configOverrides/prompts/" + g, "required", { missingProperty: "version" }, void 0), i++), c.nodeId !== void 0 && typeof c.nodeId != "string" && (e = t(e, r + "/payload/variants/" + o + "/configOverrides/prompts/" + g + "/nodeId", "type", { type: "string" }, void 0), i++), c.fieldId !== void 0 && typeof c.fieldId != "string" && (e = t(e, r + "/payload/variants/" + o + "/configOverrides/prompts/" + g + "/fieldId", "type", { type: "string" }, void 0), i++), c.promptId !== void 0) {
															let y = c.promptId, $ = i, k = !0, D = i;
															if (!y || typeof y != "object" || Array.isArray(y)) {
																let m = {};
																e === null ? e = [m] : e.push(m), i++;
															}
															var f = D === i;
															i = $, e !== null && ($ ? e.length = $ : e = null);
															let s;
															if (f) {
																let m = i;
																if (y && typeof y == "object" && !Array.isArray(y)) {
																	y.$ref === void 0 && (e = t(e, r + "/payload/variants/" + o + "/configOverrides/prompts/" + g + "/promptId", "required", { missingProperty: "$ref" }, void 0), i++);
																	for (let x in y) x === "$ref" || x === "external" || (e = t(e, r + "/payload/variants/" + o + "/configOverrides/prompts/" + g + "/promptId", "additionalProperties", { additionalProperty: x }, void 0), i++);
																	if (y.$ref !== void 0) {
																		let x = y.$ref;
																		typeof x == "string" ? A(x) < 1 && (e = t(e, r + "/payload/variants/" + o + "/configOverrides/prompts/" + g + "/promptId/$ref", "minLength", { limit: 1 }, void 0), i++) : (e = t(e, r + "/payload/variants/" + o + "/configOverrides/prompts/" + g + "/promptId/$ref", "type", { type: "string" }, void 0), i++);
																	}
																	y.external !== void 0 && typeof y.external != "boolean" && (e = t(e, r + "/payload/variants/" + o + "/configOverrides/prompts/" + g + "/promptId/external", "type", { type: "boolean" }, void 0), i++);
																} else e = t(e, r + "/payload/variants/" + o + "/configOverrides/prompts/" + g + "/promptId", "type", { type: "object" }, void 0), i++;
																var f = m === i;
																k = f, s = "then";
															} else {
																let m = i;
																typeof y == "number" && !(y % 1) && !isNaN(y) && isFinite(y) || (e = t(e, r + "/payload/variants/" + o + "/configOverrides/prompts/" + g + "/promptId", "type", { type: "integer" }, void 0), i++), typeof y == "number" && isFinite(y) && ((y > 9007199254740991 || isNaN(y)) && (e = t(e, r + "/payload/variants/" + o + "/configOverrides/prompts/" + g + "/promptId", "maximum", {
																	comparison: "<=",
																	limit: 9007199254740991
																}, void 0), i++), (y < 0 || isNaN(y)) && (e = t(e, r + "/payload/variants/" + o + "/configOverrides/prompts/" + g + "/promptId", "minimum", {
																	comparison: ">=",
																	limit: 0
																}, void 0), i++));
																var f = m === i;
																k = f, s = "else";
															}
															k || (e = t(e, r + "/payload/variants/" + o + "/configOverrides/prompts/" + g + "/promptId", "if", { failingKeyword: s }, void 0), i++);
														}
														if (c.version !== void 0) {
															let y = c.version, $ = i, k = !0, D = i;
															if (!y || typeof y != "object" || Array.isArray(y)) {
																let m = {};
																e === null ? e = [m] : e.push(m), i++;
															}
															var d = D === i;
															i = $, e !== null && ($ ? e.length = $ : e = null);
															let s;
															if (d) {
																let m = i;
																if (y && typeof y == "object" && !Array.isArray(y)) {
																	y.$ref === void 0 && (e = t(e, r + "/payload/variants/" + o + "/configOverrides/prompts/" + g + "/version", "required", { missingProperty: "$ref" }, void 0), i++), y.version === void 0 && (e = t(e, r + "/payload/variants/" + o + "/configOverrides/prompts/" + g + "/version", "required", { missingProperty: "version" }, void 0), i++);
																	for (let x in y) x === "$ref" || x === "version" || x === "external" || (e = t(e, r + "/payload/variants/" + o + "/configOverrides/prompts/" + g + "/version", "additionalProperties", { additionalProperty: x }, void 0), i++);
																	if (y.$ref !== void 0) {
																		let x = y.$ref;
																		typeof x == "string" ? A(x) < 1 && (e = t(e, r + "/payload/variants/" + o + "/configOverrides/prompts/" + g + "/version/$ref", "minLength", { limit: 1 }, void 0), i++) : (e = t(e, r + "/payload/variants/" + o + "/configOverrides/prompts/" + g + "/version/$ref", "type", { type: "string" }, void 0), i++);
																	}
																	y.version !== void 0 && y.version !== "latest" && (e = t(e, r + "/payload/variants/" + o + "/configOverrides/prompts/" + g + "/version/version", "const", { allowedValue: "latest" }, void 0), i++), y.external !== void 0 && typeof y.external != "boolean" && (e = t(e, r + "/payload/variants/" + o + "/configOverrides/prompts/" + g + "/version/external", "type", { type: "boolean" }, void 0), i++);
																} else e = t(e, r + "/payload/variants/" + o + "/configOverrides/prompts/" + g + "/version", "type", { type: "object" }, void 0), i++;
																var d = m === i;
																k = d, s = "then";
															} else {
																let m = i;
																typeof y == "number" && !(y % 1) && !isNaN(y) && isFinite(y) || (e = t(e, r + "/payload/variants/" + o + "/configOverrides/prompts/" + g + "/version", "type", { type: "integer" }, void 0), i++), typeof y == "number" && isFinite(y) && ((y > 9007199254740991 || isNaN(y)) && (e = t(e, r + "/payload/variants/" + o + "/configOverrides/prompts/" + g + "/version", "maximum", {
																	comparison: "<=",
																	limit: 9007199254740991
																}, void 0), i++), (y < 1 || isNaN(y)) && (e = t(e, r + "/payload/variants/" + o + "/configOverrides/prompts/" + g + "/version", "minimum", {
																	comparison: ">=",
																	limit: 1
																}, void 0), i++));
																var d = m === i;
																k = d, s = "else";
															}
															k || (e = t(e, r + "/payload/variants/" + o + "/configOverrides/prompts/" + g + "/version", "if", { failingKeyword: s }, void 0), i++);
														}
													} else e = t(e, r + "/payload/variants/" + o + "/configOverrides/prompts/" + g, "type", { type: "object" }, void 0), i++;
												}
											} else e = t(e, r + "/payload/variants/" + o + "/configOverrides/prompts", "type", { type: "array" }, void 0), i++;
										}
										if (v.models !== void 0) {
											let b = v.models;
											if (Array.isArray(b)) {
												let w = b.length;
												for (let g = 0; g < w; g++) {
													let c = b[g];
													c && typeof c == "object" && !Array.isArray(c) ? (c.nodeId === void 0 && (e = t(e, r + "/payload/variants/" + o + "/configOverrides/models/" + g, "required", { missingProperty: "nodeId" }, void 0), i++), c.modelSlug === void 0 && (e = t(e, r + "/payload/variants/" + o + "/configOverrides/models/" + g, "required", { missingProperty: "modelSlug" }, void 0), i++), c.nodeId !== void 0 && typeof c.nodeId != "string" && (e = t(e, r + "/payload/variants/" + o + "/configOverrides/models/" + g + "/nodeId", "type", { type: "string" }, void 0), i++), c.modelSlug !== void 0 && typeof c.modelSlug != "string" && (e = t(e, r + "/payload/variants/" + o + "/configOverrides/models/" + g + "/modelSlug", "type", { type: "string" }, void 0), i++)) : (e = t(e, r + "/payload/variants/" + o + "/configOverrides/models/" + g, "type", { type: "object" }, void 0), i++);
												}
											} else e = t(e, r + "/payload/variants/" + o + "/configOverrides/models", "type", { type: "array" }, void 0), i++;
										}
										if (v.evaluations !== void 0) {
											let b = v.evaluations;
											if (Array.isArray(b)) {
												let w = b.length;
												for (let g = 0; g < w; g++) {
													let c = b[g];
													if (c && typeof c == "object" && !Array.isArray(c)) {
														if (c.nodeId === void 0 && (e = t(e, r + "/payload/variants/" + o + "/configOverrides/evaluations/" + g, "required", { missingProperty: "nodeId" }, void 0), i++), c.fieldId === void 0 && (e = t(e, r + "/payload/variants/" + o + "/configOverrides/evaluations/" + g, "required", { missingProperty: "fieldId" }, void 0), i++), c.evaluationId === void 0 && (e = t(e, r + "/payload/variants/" + o + "/configOverrides/evaluations/" + g, "required", { missingProperty: "evaluationId" }, void 0), i++), c.version === void 0 && (e = t(e, r + "/payload/variants/" + o + "/configOverrides/evaluations/" + g, "required", { missingProperty: "version" }, void 0), i++), c.nodeId !== void 0 && typeof c.nodeId != "string" && (e = t(e, r + "/payload/variants/" + o + "/configOverrides/evaluations/" + g + "/nodeId", "type", { type: "string" }, void 0), i++), c.fieldId !== void 0 && typeof c.fieldId != "string" && (e = t(e, r + "/payload/variants/" + o + "/configOverrides/evaluations/" + g + "/fieldId", "type", { type: "string" }, void 0), i++), c.evaluationId !== void 0) {
															let y = c.evaluationId, $ = i, k = !0, D = i;
															if (!y || typeof y != "object" || Array.isArray(y)) {
																let m = {};
																e === null ? e = [m] : e.push(m), i++;
															}
															var j = D === i;
															i = $, e !== null && ($ ? e.length = $ : e = null);
															let s;
															if (j) {
																let m = i;
																if (y && typeof y == "object" && !Array.isArray(y)) {
																	y.$ref === void 0 && (e = t(e, r + "/payload/variants/" + o + "/configOverrides/evaluations/" + g + "/evaluationId", "required", { missingProperty: "$ref" }, void 0), i++);
																	for (let x in y) x === "$ref" || x === "external" || (e = t(e, r + "/payload/variants/" + o + "/configOverrides/evaluations/" + g + "/evaluationId", "additionalProperties", { additionalProperty: x }, void 0), i++);
																	if (y.$ref !== void 0) {
																		let x = y.$ref;
																		typeof x == "string" ? A(x) < 1 && (e = t(e, r + "/payload/variants/" + o + "/configOverrides/evaluations/" + g + "/evaluationId/$ref", "minLength", { limit: 1 }, void 0), i++) : (e = t(e, r + "/payload/variants/" + o + "/configOverrides/evaluations/" + g + "/evaluationId/$ref", "type", { type: "string" }, void 0), i++);
																	}
																	y.external !== void 0 && typeof y.external != "boolean" && (e = t(e, r + "/payload/variants/" + o + "/configOverrides/evaluations/" + g + "/evaluationId/external", "type", { type: "boolean" }, void 0), i++);
																} else e = t(e, r + "/payload/variants/" + o + "/configOverrides/evaluations/" + g + "/evaluationId", "type", { type: "object" }, void 0), i++;
																var j = m === i;
																k = j, s = "then";
															} else {
																let m = i;
																typeof y == "number" && !(y % 1) && !isNaN(y) && isFinite(y) || (e = t(e, r + "/payload/variants/" + o + "/configOverrides/evaluations/" + g + "/evaluationId", "type", { type: "integer" }, void 0), i++), typeof y == "number" && isFinite(y) && ((y > 9007199254740991 || isNaN(y)) && (e = t(e, r + "/payload/variants/" + o + "/configOverrides/evaluations/" + g + "/evaluationId", "maximum", {
																	comparison: "<=",
																	limit: 9007199254740991
																}, void 0), i++), (y < 0 || isNaN(y)) && (e = t(e, r + "/payload/variants/" + o + "/configOverrides/evaluations/" + g + "/evaluationId", "minimum", {
																	comparison: ">=",
																	limit: 0
																}, void 0), i++));
																var j = m === i;
																k = j, s = "else";
															}
															k || (e = t(e, r + "/payload/variants/" + o + "/configOverrides/evaluations/" + g + "/evaluationId", "if", { failingKeyword: s }, void 0), i++);
														}
														if (c.version !== void 0) {
															let y = c.version, $ = i, k = !0, D = i;
															if (!y || typeof y != "object" || Array.isArray(y)) {
																let m = {};
																e === null ? e = [m] : e.push(m), i++;
															}
															var _ = D === i;
															i = $, e !== null && ($ ? e.length = $ : e = null);
															let s;
															if (_) {
																let m = i;
																if (y && typeof y == "object" && !Array.isArray(y)) {
																	y.$ref === void 0 && (e = t(e, r + "/payload/variants/" + o + "/configOverrides/evaluations/" + g + "/version", "required", { missingProperty: "$ref" }, void 0), i++), y.version === void 0 && (e = t(e, r + "/payload/variants/" + o + "/configOverrides/evaluations/" + g + "/version", "required", { missingProperty: "version" }, void 0), i++);
																	for (let x in y) x === "$ref" || x === "version" || x === "external" || (e = t(e, r + "/payload/variants/" + o + "/configOverrides/evaluations/" + g + "/version", "additionalProperties", { additionalProperty: x }, void 0), i++);
																	if (y.$ref !== void 0) {
																		let x = y.$ref;
																		typeof x == "string" ? A(x) < 1 && (e = t(e, r + "/payload/variants/" + o + "/configOverrides/evaluations/" + g + "/version/$ref", "minLength", { limit: 1 }, void 0), i++) : (e = t(e, r + "/payload/variants/" + o + "/configOverrides/evaluations/" + g + "/version/$ref", "type", { type: "string" }, void 0), i++);
																	}
																	y.version !== void 0 && y.version !== "latest" && (e = t(e, r + "/payload/variants/" + o + "/configOverrides/evaluations/" + g + "/version/version", "const", { allowedValue: "latest" }, void 0), i++), y.external !== void 0 && typeof y.external != "boolean" && (e = t(e, r + "/payload/variants/" + o + "/configOverrides/evaluations/" + g + "/version/external", "type", { type: "boolean" }, void 0), i++);
																} else e = t(e, r + "/payload/variants/" + o + "/configOverrides/evaluations/" + g + "/version", "type", { type: "object" }, void 0), i++;
																var _ = m === i;
																k = _, s = "then";
															} else {
																let m = i;
																typeof y == "number" && !(y % 1) && !isNaN(y) && isFinite(y) || (e = t(e, r + "/payload/variants/" + o + "/configOverrides/evaluations/" + g + "/version", "type", { type: "integer" }, void 0), i++), typeof y == "number" && isFinite(y) && ((y > 9007199254740991 || isNaN(y)) && (e = t(e, r + "/payload/variants/" + o + "/configOverrides/evaluations/" + g + "/version", "maximum", {
																	comparison: "<=",
																	limit: 9007199254740991
																}, void 0), i++), (y < 1 || isNaN(y)) && (e = t(e, r + "/payload/variants/" + o + "/configOverrides/evaluations/" + g + "/version", "minimum", {
																	comparison: ">=",
																	limit: 1
																}, void 0), i++));
																var _ = m === i;
																k = _, s = "else";
															}
															k || (e = t(e, r + "/payload/variants/" + o + "/configOverrides/evaluations/" + g + "/version", "if", { failingKeyword: s }, void 0), i++);
														}
													} else e = t(e, r + "/payload/variants/" + o + "/configOverrides/evaluations/" + g, "type", { type: "object" }, void 0), i++;
												}
											} else e = t(e, r + "/payload/variants/" + o + "/configOverrides/evaluations", "type", { type: "array" }, void 0), i++;
										}
									} else e = t(e, r + "/payload/variants/" + o + "/configOverrides", "type", { type: "object" }, void 0), i++;
								}
							} else e = t(e, r + "/payload/variants/" + o, "type", { type: "object" }, void 0), i++;
						}
					} else e = t(e, r + "/payload/variants", "type", { type: "array" }, void 0), i++;
				}
			} else e = t(e, r + "/payload", "type", { type: "object" }, void 0), i++;
		}
	} else e = t(e, r, "type", { type: "object" }, void 0), i++;
	return re.errors = e, i === 0;
}
var we = te, F = {
	$schema: "http://json-schema.org/draft-07/schema#",
	title: "pipelines-sync configuration",
	type: "object",
	properties: {
		$schema: { type: "string" },
		version: { const: 1 },
		namespace: {
			type: "string",
			minLength: 1,
			examples: ["rome-team"]
		},
		bundles: {
			type: "array",
			minItems: 1,
			items: {
				type: "string",
				minLength: 1
			},
			examples: [["pipelines/**/*.{yaml,yml,json}"]]
		},
		default_target: {
			type: "string",
			minLength: 1,
			examples: ["staging"]
		},
		layout: { enum: ["files", "bundles"] },
		ledger: { enum: [
			"git",
			"branch",
			"file"
		] },
		unknown_fields: { enum: ["warn", "error"] },
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
			] }
		},
		silence: {
			type: "array",
			items: {
				type: "object",
				properties: {
					code: {
						type: "string",
						pattern: "^PS[0-9]{4}$"
					},
					address: {
						type: "string",
						pattern: "^(?:(?:prompts|criteria|evaluations|tool_endpoints|tool_bindings|tool_ground_truths|experiments|workflows|schedules)(?:/.+)?|[^/]*\\*.*)$"
					},
					reason: {
						type: "string",
						minLength: 1
					}
				},
				required: ["code", "reason"],
				additionalProperties: !1
			},
			examples: [[{
				code: "PS3028",
				reason: "the bundles are for a target that follows"
			}]]
		},
		targets: {
			type: "object",
			minProperties: 1,
			propertyNames: {
				type: "string",
				minLength: 1,
				maxLength: 100
			},
			additionalProperties: {
				type: "object",
				properties: {
					provider: {
						type: "string",
						minLength: 1,
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
						examples: [["pipelines/**/*.{yaml,yml,json}"]]
					},
					base_url: {
						type: "string",
						pattern: "^https?://[^\\s/]+",
						examples: ["https://api.pipelines.tech"]
					},
					org_id: {
						type: "integer",
						minimum: 0,
						maximum: 9007199254740991
					},
					account: { type: ["string", "integer"] },
					api_key_env: {
						type: "string",
						pattern: "^[A-Za-z_][A-Za-z0-9_]*$"
					},
					vars: {
						type: "object",
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
						examples: [["DOCS_TOKEN"]]
					},
					on_drift: { enum: [
						"hold",
						"overwrite",
						"keep"
					] },
					prune: { type: "boolean" },
					limits: {
						type: "object",
						properties: {
							max_deletes: {
								type: "integer",
								minimum: 0
							},
							max_delete_percent: {
								type: "number",
								minimum: 0,
								maximum: 100
							}
						},
						additionalProperties: !1
					},
					protect: {
						type: "array",
						items: {
							type: "string",
							pattern: "^(?:(?:prompts|criteria|evaluations|tool_endpoints|tool_bindings|tool_ground_truths|experiments|workflows|schedules)(?:/.+)?|[^/]*\\*.*)$"
						}
					},
					require_clean: { type: "boolean" },
					strict: { type: "boolean" },
					include: {
						type: "array",
						items: {
							type: "string",
							pattern: "^(?:(?:prompts|criteria|evaluations|tool_endpoints|tool_bindings|tool_ground_truths|experiments|workflows|schedules)(?:/.+)?|[^/]*\\*.*)$"
						},
						examples: [["*"]]
					},
					exclude: {
						type: "array",
						items: {
							type: "string",
							pattern: "^(?:(?:prompts|criteria|evaluations|tool_endpoints|tool_bindings|tool_ground_truths|experiments|workflows|schedules)(?:/.+)?|[^/]*\\*.*)$"
						},
						examples: [["schedules/*"]]
					},
					ledger: { enum: [
						"git",
						"branch",
						"file"
					] },
					unknown_fields: { enum: ["warn", "error"] },
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
						] }
					},
					silence: {
						type: "array",
						items: {
							type: "object",
							properties: {
								code: {
									type: "string",
									pattern: "^PS[0-9]{4}$"
								},
								address: {
									type: "string",
									pattern: "^(?:(?:prompts|criteria|evaluations|tool_endpoints|tool_bindings|tool_ground_truths|experiments|workflows|schedules)(?:/.+)?|[^/]*\\*.*)$"
								},
								reason: {
									type: "string",
									minLength: 1
								}
							},
							required: ["code", "reason"],
							additionalProperties: !1
						},
						examples: [[{
							code: "PS3028",
							reason: "the bundles are for a target that follows"
						}]]
					}
				},
				patternProperties: { "^x-": {} },
				additionalProperties: !1
			}
		},
		rules: {
			type: "object",
			propertyNames: { pattern: "^[A-Za-z0-9][A-Za-z0-9_.-]{0,99}$" },
			additionalProperties: {
				type: "object",
				properties: {
					says: {
						type: "string",
						minLength: 1,
						examples: ["Every prompt has a description."]
					},
					applies: {
						type: "array",
						items: {
							type: "string",
							pattern: "^(?:(?:prompts|criteria|evaluations|tool_endpoints|tool_bindings|tool_ground_truths|experiments|workflows|schedules)(?:/.+)?|[^/]*\\*.*)$"
						},
						examples: [["prompts/*"]]
					},
					except: {
						type: "array",
						items: {
							type: "string",
							pattern: "^(?:(?:prompts|criteria|evaluations|tool_endpoints|tool_bindings|tool_ground_truths|experiments|workflows|schedules)(?:/.+)?|[^/]*\\*.*)$"
						}
					},
					targets: {
						type: "array",
						minItems: 1,
						items: {
							type: "string",
							minLength: 1
						},
						examples: [["production"]]
					},
					level: { enum: ["error", "warning"] },
					override: {
						type: "string",
						minLength: 1,
						examples: ["allow-delete"]
					},
					items: { type: ["object", "boolean"] },
					changes: { type: ["object", "boolean"] }
				},
				additionalProperties: !1,
				required: ["says"],
				oneOf: [{ required: ["items"] }, { required: ["changes"] }]
			}
		}
	},
	patternProperties: { "^x-": {} },
	additionalProperties: !1,
	required: ["version"]
}, X = RegExp("^x-", "u"), M = RegExp("^PS[0-9]{4}$", "u"), J = RegExp("^(?:(?:prompts|criteria|evaluations|tool_endpoints|tool_bindings|tool_ground_truths|experiments|workflows|schedules)(?:/.+)?|[^/]*\\*.*)$", "u"), Ae = RegExp("^https?://[^\\s/]+", "u"), Q = RegExp("^[A-Za-z_][A-Za-z0-9_]*$", "u"), xe = RegExp("^(?:PIPELINES|PIPELIT|PIPELEX|GITHUB|ACTIONS)_", "u"), Ne = RegExp("^[A-Za-z0-9][A-Za-z0-9_.-]{0,99}$", "u");
function te(n, { instancePath: r = "", parentData: q, parentDataProperty: I, rootData: L = n } = {}) {
	let e = null, i = 0;
	if (n && typeof n == "object" && !Array.isArray(n)) {
		n.version === void 0 && (e = t(e, r, "required", { missingProperty: "version" }, void 0), i++);
		for (let u in n) C.call(F.properties, u) || X.test(u) || (e = t(e, r, "additionalProperties", { additionalProperty: u }, void 0), i++);
		if (n.$schema !== void 0 && typeof n.$schema != "string" && (e = t(e, r + "/$schema", "type", { type: "string" }, void 0), i++), n.version !== void 0 && n.version !== 1 && (e = t(e, r + "/version", "const", { allowedValue: 1 }, void 0), i++), n.namespace !== void 0) {
			let u = n.namespace;
			typeof u == "string" ? A(u) < 1 && (e = t(e, r + "/namespace", "minLength", { limit: 1 }, void 0), i++) : (e = t(e, r + "/namespace", "type", { type: "string" }, void 0), i++);
		}
		if (n.bundles !== void 0) {
			let u = n.bundles;
			if (Array.isArray(u)) {
				u.length < 1 && (e = t(e, r + "/bundles", "minItems", { limit: 1 }, void 0), i++);
				let l = u.length;
				for (let o = 0; o < l; o++) {
					let p = u[o];
					typeof p == "string" ? A(p) < 1 && (e = t(e, r + "/bundles/" + o, "minLength", { limit: 1 }, void 0), i++) : (e = t(e, r + "/bundles/" + o, "type", { type: "string" }, void 0), i++);
				}
			} else e = t(e, r + "/bundles", "type", { type: "array" }, void 0), i++;
		}
		if (n.default_target !== void 0) {
			let u = n.default_target;
			typeof u == "string" ? A(u) < 1 && (e = t(e, r + "/default_target", "minLength", { limit: 1 }, void 0), i++) : (e = t(e, r + "/default_target", "type", { type: "string" }, void 0), i++);
		}
		if (n.layout !== void 0) {
			let u = n.layout;
			u === "files" || u === "bundles" || (e = t(e, r + "/layout", "enum", { allowedValues: F.properties.layout.enum }, void 0), i++);
		}
		if (n.ledger !== void 0) {
			let u = n.ledger;
			u === "git" || u === "branch" || u === "file" || (e = t(e, r + "/ledger", "enum", { allowedValues: F.properties.ledger.enum }, void 0), i++);
		}
		if (n.unknown_fields !== void 0) {
			let u = n.unknown_fields;
			u === "warn" || u === "error" || (e = t(e, r + "/unknown_fields", "enum", { allowedValues: F.properties.unknown_fields.enum }, void 0), i++);
		}
		if (n.allow_unreadable !== void 0) {
			let u = n.allow_unreadable;
			if (Array.isArray(u)) {
				let l = u.length;
				for (let o = 0; o < l; o++) {
					let p = u[o];
					p === "prompts" || p === "criteria" || p === "evaluations" || p === "tool_endpoints" || p === "tool_bindings" || p === "tool_ground_truths" || p === "experiments" || p === "workflows" || p === "schedules" || (e = t(e, r + "/allow_unreadable/" + o, "enum", { allowedValues: F.properties.allow_unreadable.items.enum }, void 0), i++);
				}
			} else e = t(e, r + "/allow_unreadable", "type", { type: "array" }, void 0), i++;
		}
		if (n.silence !== void 0) {
			let u = n.silence;
			if (Array.isArray(u)) {
				let l = u.length;
				for (let o = 0; o < l; o++) {
					let p = u[o];
					if (p && typeof p == "object" && !Array.isArray(p)) {
						p.code === void 0 && (e = t(e, r + "/silence/" + o, "required", { missingProperty: "code" }, void 0), i++), p.reason === void 0 && (e = t(e, r + "/silence/" + o, "required", { missingProperty: "reason" }, void 0), i++);
						for (let v in p) v === "code" || v === "address" || v === "reason" || (e = t(e, r + "/silence/" + o, "additionalProperties", { additionalProperty: v }, void 0), i++);
						if (p.code !== void 0) {
							let v = p.code;
							typeof v == "string" ? M.test(v) || (e = t(e, r + "/silence/" + o + "/code", "pattern", { pattern: "^PS[0-9]{4}$" }, void 0), i++) : (e = t(e, r + "/silence/" + o + "/code", "type", { type: "string" }, void 0), i++);
						}
						if (p.address !== void 0) {
							let v = p.address;
							typeof v == "string" ? J.test(v) || (e = t(e, r + "/silence/" + o + "/address", "pattern", { pattern: "^(?:(?:prompts|criteria|evaluations|tool_endpoints|tool_bindings|tool_ground_truths|experiments|workflows|schedules)(?:/.+)?|[^/]*\\*.*)$" }, void 0), i++) : (e = t(e, r + "/silence/" + o + "/address", "type", { type: "string" }, void 0), i++);
						}
						if (p.reason !== void 0) {
							let v = p.reason;
							typeof v == "string" ? A(v) < 1 && (e = t(e, r + "/silence/" + o + "/reason", "minLength", { limit: 1 }, void 0), i++) : (e = t(e, r + "/silence/" + o + "/reason", "type", { type: "string" }, void 0), i++);
						}
					} else e = t(e, r + "/silence/" + o, "type", { type: "object" }, void 0), i++;
				}
			} else e = t(e, r + "/silence", "type", { type: "array" }, void 0), i++;
		}
		if (n.targets !== void 0) {
			let u = n.targets;
			if (u && typeof u == "object" && !Array.isArray(u)) {
				Object.keys(u).length < 1 && (e = t(e, r + "/targets", "minProperties", { limit: 1 }, void 0), i++);
				for (let l in u) {
					let o = i;
					typeof l == "string" ? (A(l) > 100 && (e = t(e, r + "/targets", "maxLength", { limit: 100 }, l), i++), A(l) < 1 && (e = t(e, r + "/targets", "minLength", { limit: 1 }, l), i++)) : (e = t(e, r + "/targets", "type", { type: "string" }, l), i++), o === i || (e = t(e, r + "/targets", "propertyNames", { propertyName: l }, void 0), i++);
				}
				for (let l in u) {
					let o = u[l];
					if (o && typeof o == "object" && !Array.isArray(o)) {
						for (let p in o) C.call(F.properties.targets.additionalProperties.properties, p) || X.test(p) || (e = t(e, r + "/targets/" + l.replace(/~/g, "~0").replace(/\//g, "~1"), "additionalProperties", { additionalProperty: p }, void 0), i++);
						if (o.provider !== void 0) {
							let p = o.provider;
							typeof p == "string" ? A(p) < 1 && (e = t(e, r + "/targets/" + l.replace(/~/g, "~0").replace(/\//g, "~1") + "/provider", "minLength", { limit: 1 }, void 0), i++) : (e = t(e, r + "/targets/" + l.replace(/~/g, "~0").replace(/\//g, "~1") + "/provider", "type", { type: "string" }, void 0), i++);
						}
						if (o.bundles !== void 0) {
							let p = o.bundles;
							if (Array.isArray(p)) {
								p.length < 1 && (e = t(e, r + "/targets/" + l.replace(/~/g, "~0").replace(/\//g, "~1") + "/bundles", "minItems", { limit: 1 }, void 0), i++);
								let v = p.length;
								for (let b = 0; b < v; b++) {
									let w = p[b];
									typeof w == "string" ? A(w) < 1 && (e = t(e, r + "/targets/" + l.replace(/~/g, "~0").replace(/\//g, "~1") + "/bundles/" + b, "minLength", { limit: 1 }, void 0), i++) : (e = t(e, r + "/targets/" + l.replace(/~/g, "~0").replace(/\//g, "~1") + "/bundles/" + b, "type", { type: "string" }, void 0), i++);
								}
							} else e = t(e, r + "/targets/" + l.replace(/~/g, "~0").replace(/\//g, "~1") + "/bundles", "type", { type: "array" }, void 0), i++;
						}
						if (o.base_url !== void 0) {
							let p = o.base_url;
							typeof p == "string" ? Ae.test(p) || (e = t(e, r + "/targets/" + l.replace(/~/g, "~0").replace(/\//g, "~1") + "/base_url", "pattern", { pattern: "^https?://[^\\s/]+" }, void 0), i++) : (e = t(e, r + "/targets/" + l.replace(/~/g, "~0").replace(/\//g, "~1") + "/base_url", "type", { type: "string" }, void 0), i++);
						}
						if (o.org_id !== void 0) {
							let p = o.org_id;
							typeof p == "number" && !(p % 1) && !isNaN(p) && isFinite(p) || (e = t(e, r + "/targets/" + l.replace(/~/g, "~0").replace(/\//g, "~1") + "/org_id", "type", { type: "integer" }, void 0), i++), typeof p == "number" && isFinite(p) && ((p > 9007199254740991 || isNaN(p)) && (e = t(e, r + "/targets/" + l.replace(/~/g, "~0").replace(/\//g, "~1") + "/org_id", "maximum", {
								comparison: "<=",
								limit: 9007199254740991
							}, void 0), i++), (p < 0 || isNaN(p)) && (e = t(e, r + "/targets/" + l.replace(/~/g, "~0").replace(/\//g, "~1") + "/org_id", "minimum", {
								comparison: ">=",
								limit: 0
							}, void 0), i++));
						}
						if (o.account !== void 0) {
							let p = o.account;
							typeof p != "string" && (typeof p != "number" || p % 1 || isNaN(p) || !isFinite(p)) && (e = t(e, r + "/targets/" + l.replace(/~/g, "~0").replace(/\//g, "~1") + "/account", "type", { type: F.properties.targets.additionalProperties.properties.account.type }, void 0), i++);
						}
						if (o.api_key_env !== void 0) {
							let p = o.api_key_env;
							typeof p == "string" ? Q.test(p) || (e = t(e, r + "/targets/" + l.replace(/~/g, "~0").replace(/\//g, "~1") + "/api_key_env", "pattern", { pattern: "^[A-Za-z_][A-Za-z0-9_]*$" }, void 0), i++) : (e = t(e, r + "/targets/" + l.replace(/~/g, "~0").replace(/\//g, "~1") + "/api_key_env", "type", { type: "string" }, void 0), i++);
						}
						if (o.vars !== void 0) {
							let p = o.vars;
							if (p && typeof p == "object" && !Array.isArray(p)) for (let v in p) {
								let b = i;
								typeof v == "string" ? A(v) < 1 && (e = t(e, r + "/targets/" + l.replace(/~/g, "~0").replace(/\//g, "~1") + "/vars", "minLength", { limit: 1 }, v), i++) : (e = t(e, r + "/targets/" + l.replace(/~/g, "~0").replace(/\//g, "~1") + "/vars", "type", { type: "string" }, v), i++), b === i || (e = t(e, r + "/targets/" + l.replace(/~/g, "~0").replace(/\//g, "~1") + "/vars", "propertyNames", { propertyName: v }, void 0), i++);
							}
							else e = t(e, r + "/targets/" + l.replace(/~/g, "~0").replace(/\//g, "~1") + "/vars", "type", { type: "object" }, void 0), i++;
						}
						if (o.secrets !== void 0) {
							let p = o.secrets;
							if (Array.isArray(p)) {
								let v = p.length;
								for (let b = 0; b < v; b++) {
									let w = p[b], g = i, c = i;
									if (typeof w == "string" && !xe.test(w)) {
										let y = {};
										e === null ? e = [y] : e.push(y), i++;
									}
									c === i ? (e = t(e, r + "/targets/" + l.replace(/~/g, "~0").replace(/\//g, "~1") + "/secrets/" + b, "not", {}, void 0), i++) : (i = g, e !== null && (g ? e.length = g : e = null)), typeof w == "string" ? Q.test(w) || (e = t(e, r + "/targets/" + l.replace(/~/g, "~0").replace(/\//g, "~1") + "/secrets/" + b, "pattern", { pattern: "^[A-Za-z_][A-Za-z0-9_]*$" }, void 0), i++) : (e = t(e, r + "/targets/" + l.replace(/~/g, "~0").replace(/\//g, "~1") + "/secrets/" + b, "type", { type: "string" }, void 0), i++);
								}
							} else e = t(e, r + "/targets/" + l.replace(/~/g, "~0").replace(/\//g, "~1") + "/secrets", "type", { type: "array" }, void 0), i++;
						}
						if (o.on_drift !== void 0) {
							let p = o.on_drift;
							p === "hold" || p === "overwrite" || p === "keep" || (e = t(e, r + "/targets/" + l.replace(/~/g, "~0").replace(/\//g, "~1") + "/on_drift", "enum", { allowedValues: F.properties.targets.additionalProperties.properties.on_drift.enum }, void 0), i++);
						}
						if (o.prune !== void 0 && typeof o.prune != "boolean" && (e = t(e, r + "/targets/" + l.replace(/~/g, "~0").replace(/\//g, "~1") + "/prune", "type", { type: "boolean" }, void 0), i++), o.limits !== void 0) {
							let p = o.limits;
							if (p && typeof p == "object" && !Array.isArray(p)) {
								for (let v in p) v === "max_deletes" || v === "max_delete_percent" || (e = t(e, r + "/targets/" + l.replace(/~/g, "~0").replace(/\//g, "~1") + "/limits", "additionalProperties", { additionalProperty: v }, void 0), i++);
								if (p.max_deletes !== void 0) {
									let v = p.max_deletes;
									typeof v == "number" && !(v % 1) && !isNaN(v) && isFinite(v) || (e = t(e, r + "/targets/" + l.replace(/~/g, "~0").replace(/\//g, "~1") + "/limits/max_deletes", "type", { type: "integer" }, void 0), i++), typeof v == "number" && isFinite(v) && (v < 0 || isNaN(v)) && (e = t(e, r + "/targets/" + l.replace(/~/g, "~0").replace(/\//g, "~1") + "/limits/max_deletes", "minimum", {
										comparison: ">=",
										limit: 0
									}, void 0), i++);
								}
								if (p.max_delete_percent !== void 0) {
									let v = p.max_delete_percent;
									typeof v == "number" && isFinite(v) ? ((v > 100 || isNaN(v)) && (e = t(e, r + "/targets/" + l.replace(/~/g, "~0").replace(/\//g, "~1") + "/limits/max_delete_percent", "maximum", {
										comparison: "<=",
										limit: 100
									}, void 0), i++), (v < 0 || isNaN(v)) && (e = t(e, r + "/targets/" + l.replace(/~/g, "~0").replace(/\//g, "~1") + "/limits/max_delete_percent", "minimum", {
										comparison: ">=",
										limit: 0
									}, void 0), i++)) : (e = t(e, r + "/targets/" + l.replace(/~/g, "~0").replace(/\//g, "~1") + "/limits/max_delete_percent", "type", { type: "number" }, void 0), i++);
								}
							} else e = t(e, r + "/targets/" + l.replace(/~/g, "~0").replace(/\//g, "~1") + "/limits", "type", { type: "object" }, void 0), i++;
						}
						if (o.protect !== void 0) {
							let p = o.protect;
							if (Array.isArray(p)) {
								let v = p.length;
								for (let b = 0; b < v; b++) {
									let w = p[b];
									typeof w == "string" ? J.test(w) || (e = t(e, r + "/targets/" + l.replace(/~/g, "~0").replace(/\//g, "~1") + "/protect/" + b, "pattern", { pattern: "^(?:(?:prompts|criteria|evaluations|tool_endpoints|tool_bindings|tool_ground_truths|experiments|workflows|schedules)(?:/.+)?|[^/]*\\*.*)$" }, void 0), i++) : (e = t(e, r + "/targets/" + l.replace(/~/g, "~0").replace(/\//g, "~1") + "/protect/" + b, "type", { type: "string" }, void 0), i++);
								}
							} else e = t(e, r + "/targets/" + l.replace(/~/g, "~0").replace(/\//g, "~1") + "/protect", "type", { type: "array" }, void 0), i++;
						}
						if (o.require_clean !== void 0 && typeof o.require_clean != "boolean" && (e = t(e, r + "/targets/" + l.replace(/~/g, "~0").replace(/\//g, "~1") + "/require_clean", "type", { type: "boolean" }, void 0), i++), o.strict !== void 0 && typeof o.strict != "boolean" && (e = t(e, r + "/targets/" + l.replace(/~/g, "~0").replace(/\//g, "~1") + "/strict", "type", { type: "boolean" }, void 0), i++), o.include !== void 0) {
							let p = o.include;
							if (Array.isArray(p)) {
								let v = p.length;
								for (let b = 0; b < v; b++) {
									let w = p[b];
									typeof w == "string" ? J.test(w) || (e = t(e, r + "/targets/" + l.replace(/~/g, "~0").replace(/\//g, "~1") + "/include/" + b, "pattern", { pattern: "^(?:(?:prompts|criteria|evaluations|tool_endpoints|tool_bindings|tool_ground_truths|experiments|workflows|schedules)(?:/.+)?|[^/]*\\*.*)$" }, void 0), i++) : (e = t(e, r + "/targets/" + l.replace(/~/g, "~0").replace(/\//g, "~1") + "/include/" + b, "type", { type: "string" }, void 0), i++);
								}
							} else e = t(e, r + "/targets/" + l.replace(/~/g, "~0").replace(/\//g, "~1") + "/include", "type", { type: "array" }, void 0), i++;
						}
						if (o.exclude !== void 0) {
							let p = o.exclude;
							if (Array.isArray(p)) {
								let v = p.length;
								for (let b = 0; b < v; b++) {
									let w = p[b];
									typeof w == "string" ? J.test(w) || (e = t(e, r + "/targets/" + l.replace(/~/g, "~0").replace(/\//g, "~1") + "/exclude/" + b, "pattern", { pattern: "^(?:(?:prompts|criteria|evaluations|tool_endpoints|tool_bindings|tool_ground_truths|experiments|workflows|schedules)(?:/.+)?|[^/]*\\*.*)$" }, void 0), i++) : (e = t(e, r + "/targets/" + l.replace(/~/g, "~0").replace(/\//g, "~1") + "/exclude/" + b, "type", { type: "string" }, void 0), i++);
								}
							} else e = t(e, r + "/targets/" + l.replace(/~/g, "~0").replace(/\//g, "~1") + "/exclude", "type", { type: "array" }, void 0), i++;
						}
						if (o.ledger !== void 0) {
							let p = o.ledger;
							p === "git" || p === "branch" || p === "file" || (e = t(e, r + "/targets/" + l.replace(/~/g, "~0").replace(/\//g, "~1") + "/ledger", "enum", { allowedValues: F.properties.targets.additionalProperties.properties.ledger.enum }, void 0), i++);
						}
						if (o.unknown_fields !== void 0) {
							let p = o.unknown_fields;
							p === "warn" || p === "error" || (e = t(e, r + "/targets/" + l.replace(/~/g, "~0").replace(/\//g, "~1") + "/unknown_fields", "enum", { allowedValues: F.properties.targets.additionalProperties.properties.unknown_fields.enum }, void 0), i++);
						}
						if (o.allow_unreadable !== void 0) {
							let p = o.allow_unreadable;
							if (Array.isArray(p)) {
								let v = p.length;
								for (let b = 0; b < v; b++) {
									let w = p[b];
									w === "prompts" || w === "criteria" || w === "evaluations" || w === "tool_endpoints" || w === "tool_bindings" || w === "tool_ground_truths" || w === "experiments" || w === "workflows" || w === "schedules" || (e = t(e, r + "/targets/" + l.replace(/~/g, "~0").replace(/\//g, "~1") + "/allow_unreadable/" + b, "enum", { allowedValues: F.properties.targets.additionalProperties.properties.allow_unreadable.items.enum }, void 0), i++);
								}
							} else e = t(e, r + "/targets/" + l.replace(/~/g, "~0").replace(/\//g, "~1") + "/allow_unreadable", "type", { type: "array" }, void 0), i++;
						}
						if (o.silence !== void 0) {
							let p = o.silence;
							if (Array.isArray(p)) {
								let v = p.length;
								for (let b = 0; b < v; b++) {
									let w = p[b];
									if (w && typeof w == "object" && !Array.isArray(w)) {
										w.code === void 0 && (e = t(e, r + "/targets/" + l.replace(/~/g, "~0").replace(/\//g, "~1") + "/silence/" + b, "required", { missingProperty: "code" }, void 0), i++), w.reason === void 0 && (e = t(e, r + "/targets/" + l.replace(/~/g, "~0").replace(/\//g, "~1") + "/silence/" + b, "required", { missingProperty: "reason" }, void 0), i++);
										for (let g in w) g === "code" || g === "address" || g === "reason" || (e = t(e, r + "/targets/" + l.replace(/~/g, "~0").replace(/\//g, "~1") + "/silence/" + b, "additionalProperties", { additionalProperty: g }, void 0), i++);
										if (w.code !== void 0) {
											let g = w.code;
											typeof g == "string" ? M.test(g) || (e = t(e, r + "/targets/" + l.replace(/~/g, "~0").replace(/\//g, "~1") + "/silence/" + b + "/code", "pattern", { pattern: "^PS[0-9]{4}$" }, void 0), i++) : (e = t(e, r + "/targets/" + l.replace(/~/g, "~0").replace(/\//g, "~1") + "/silence/" + b + "/code", "type", { type: "string" }, void 0), i++);
										}
										if (w.address !== void 0) {
											let g = w.address;
											typeof g == "string" ? J.test(g) || (e = t(e, r + "/targets/" + l.replace(/~/g, "~0").replace(/\//g, "~1") + "/silence/" + b + "/address", "pattern", { pattern: "^(?:(?:prompts|criteria|evaluations|tool_endpoints|tool_bindings|tool_ground_truths|experiments|workflows|schedules)(?:/.+)?|[^/]*\\*.*)$" }, void 0), i++) : (e = t(e, r + "/targets/" + l.replace(/~/g, "~0").replace(/\//g, "~1") + "/silence/" + b + "/address", "type", { type: "string" }, void 0), i++);
										}
										if (w.reason !== void 0) {
											let g = w.reason;
											typeof g == "string" ? A(g) < 1 && (e = t(e, r + "/targets/" + l.replace(/~/g, "~0").replace(/\//g, "~1") + "/silence/" + b + "/reason", "minLength", { limit: 1 }, void 0), i++) : (e = t(e, r + "/targets/" + l.replace(/~/g, "~0").replace(/\//g, "~1") + "/silence/" + b + "/reason", "type", { type: "string" }, void 0), i++);
										}
									} else e = t(e, r + "/targets/" + l.replace(/~/g, "~0").replace(/\//g, "~1") + "/silence/" + b, "type", { type: "object" }, void 0), i++;
								}
							} else e = t(e, r + "/targets/" + l.replace(/~/g, "~0").replace(/\//g, "~1") + "/silence", "type", { type: "array" }, void 0), i++;
						}
					} else e = t(e, r + "/targets/" + l.replace(/~/g, "~0").replace(/\//g, "~1"), "type", { type: "object" }, void 0), i++;
				}
			} else e = t(e, r + "/targets", "type", { type: "object" }, void 0), i++;
		}
		if (n.rules !== void 0) {
			let u = n.rules;
			if (u && typeof u == "object" && !Array.isArray(u)) {
				for (let l in u) {
					let o = i;
					typeof l == "string" && (Ne.test(l) || (e = t(e, r + "/rules", "pattern", { pattern: "^[A-Za-z0-9][A-Za-z0-9_.-]{0,99}$" }, l), i++)), o === i || (e = t(e, r + "/rules", "propertyNames", { propertyName: l }, void 0), i++);
				}
				for (let l in u) {
					let o = u[l], p = i, v = !1, b = null, w = i;
					o && typeof o == "object" && !Array.isArray(o) && o.items === void 0 && (e = t(e, r + "/rules/" + l.replace(/~/g, "~0").replace(/\//g, "~1"), "required", { missingProperty: "items" }, void 0), i++);
					var a = w === i;
					a && (v = !0, b = 0);
					let g = i;
					o && typeof o == "object" && !Array.isArray(o) && o.changes === void 0 && (e = t(e, r + "/rules/" + l.replace(/~/g, "~0").replace(/\//g, "~1"), "required", { missingProperty: "changes" }, void 0), i++);
					var a = g === i;
					if (a && v ? (v = !1, b = [b, 1]) : a && (v = !0, b = 1), v ? (i = p, e !== null && (p ? e.length = p : e = null)) : (e = t(e, r + "/rules/" + l.replace(/~/g, "~0").replace(/\//g, "~1"), "oneOf", { passingSchemas: b }, void 0), i++), o && typeof o == "object" && !Array.isArray(o)) {
						o.says === void 0 && (e = t(e, r + "/rules/" + l.replace(/~/g, "~0").replace(/\//g, "~1"), "required", { missingProperty: "says" }, void 0), i++);
						for (let c in o) c === "says" || c === "applies" || c === "except" || c === "targets" || c === "level" || c === "override" || c === "items" || c === "changes" || (e = t(e, r + "/rules/" + l.replace(/~/g, "~0").replace(/\//g, "~1"), "additionalProperties", { additionalProperty: c }, void 0), i++);
						if (o.says !== void 0) {
							let c = o.says;
							typeof c == "string" ? A(c) < 1 && (e = t(e, r + "/rules/" + l.replace(/~/g, "~0").replace(/\//g, "~1") + "/says", "minLength", { limit: 1 }, void 0), i++) : (e = t(e, r + "/rules/" + l.replace(/~/g, "~0").replace(/\//g, "~1") + "/says", "type", { type: "string" }, void 0), i++);
						}
						if (o.applies !== void 0) {
							let c = o.applies;
							if (Array.isArray(c)) {
								let y = c.length;
								for (let $ = 0; $ < y; $++) {
									let k = c[$];
									typeof k == "string" ? J.test(k) || (e = t(e, r + "/rules/" + l.replace(/~/g, "~0").replace(/\//g, "~1") + "/applies/" + $, "pattern", { pattern: "^(?:(?:prompts|criteria|evaluations|tool_endpoints|tool_bindings|tool_ground_truths|experiments|workflows|schedules)(?:/.+)?|[^/]*\\*.*)$" }, void 0), i++) : (e = t(e, r + "/rules/" + l.replace(/~/g, "~0").replace(/\//g, "~1") + "/applies/" + $, "type", { type: "string" }, void 0), i++);
								}
							} else e = t(e, r + "/rules/" + l.replace(/~/g, "~0").replace(/\//g, "~1") + "/applies", "type", { type: "array" }, void 0), i++;
						}
						if (o.except !== void 0) {
							let c = o.except;
							if (Array.isArray(c)) {
								let y = c.length;
								for (let $ = 0; $ < y; $++) {
									let k = c[$];
									typeof k == "string" ? J.test(k) || (e = t(e, r + "/rules/" + l.replace(/~/g, "~0").replace(/\//g, "~1") + "/except/" + $, "pattern", { pattern: "^(?:(?:prompts|criteria|evaluations|tool_endpoints|tool_bindings|tool_ground_truths|experiments|workflows|schedules)(?:/.+)?|[^/]*\\*.*)$" }, void 0), i++) : (e = t(e, r + "/rules/" + l.replace(/~/g, "~0").replace(/\//g, "~1") + "/except/" + $, "type", { type: "string" }, void 0), i++);
								}
							} else e = t(e, r + "/rules/" + l.replace(/~/g, "~0").replace(/\//g, "~1") + "/except", "type", { type: "array" }, void 0), i++;
						}
						if (o.targets !== void 0) {
							let c = o.targets;
							if (Array.isArray(c)) {
								c.length < 1 && (e = t(e, r + "/rules/" + l.replace(/~/g, "~0").replace(/\//g, "~1") + "/targets", "minItems", { limit: 1 }, void 0), i++);
								let y = c.length;
								for (let $ = 0; $ < y; $++) {
									let k = c[$];
									typeof k == "string" ? A(k) < 1 && (e = t(e, r + "/rules/" + l.replace(/~/g, "~0").replace(/\//g, "~1") + "/targets/" + $, "minLength", { limit: 1 }, void 0), i++) : (e = t(e, r + "/rules/" + l.replace(/~/g, "~0").replace(/\//g, "~1") + "/targets/" + $, "type", { type: "string" }, void 0), i++);
								}
							} else e = t(e, r + "/rules/" + l.replace(/~/g, "~0").replace(/\//g, "~1") + "/targets", "type", { type: "array" }, void 0), i++;
						}
						if (o.level !== void 0) {
							let c = o.level;
							c === "error" || c === "warning" || (e = t(e, r + "/rules/" + l.replace(/~/g, "~0").replace(/\//g, "~1") + "/level", "enum", { allowedValues: F.properties.rules.additionalProperties.properties.level.enum }, void 0), i++);
						}
						if (o.override !== void 0) {
							let c = o.override;
							typeof c == "string" ? A(c) < 1 && (e = t(e, r + "/rules/" + l.replace(/~/g, "~0").replace(/\//g, "~1") + "/override", "minLength", { limit: 1 }, void 0), i++) : (e = t(e, r + "/rules/" + l.replace(/~/g, "~0").replace(/\//g, "~1") + "/override", "type", { type: "string" }, void 0), i++);
						}
						if (o.items !== void 0) {
							let c = o.items;
							(!c || typeof c != "object" || Array.isArray(c)) && typeof c != "boolean" && (e = t(e, r + "/rules/" + l.replace(/~/g, "~0").replace(/\//g, "~1") + "/items", "type", { type: F.properties.rules.additionalProperties.properties.items.type }, void 0), i++);
						}
						if (o.changes !== void 0) {
							let c = o.changes;
							(!c || typeof c != "object" || Array.isArray(c)) && typeof c != "boolean" && (e = t(e, r + "/rules/" + l.replace(/~/g, "~0").replace(/\//g, "~1") + "/changes", "type", { type: F.properties.rules.additionalProperties.properties.changes.type }, void 0), i++);
						}
					} else e = t(e, r + "/rules/" + l.replace(/~/g, "~0").replace(/\//g, "~1"), "type", { type: "object" }, void 0), i++;
				}
			} else e = t(e, r + "/rules", "type", { type: "object" }, void 0), i++;
		}
	} else e = t(e, r, "type", { type: "object" }, void 0), i++;
	return te.errors = e, i === 0;
}
function t(n, r, q, I, L) {
	let e = L === void 0 ? {
		instancePath: r,
		keyword: q,
		params: I
	} : {
		instancePath: r,
		keyword: q,
		params: I,
		propertyName: L
	};
	return n === null ? [e] : (n.push(e), n);
}
var ke = {
	prompts: ue,
	criteria: ye,
	evaluations: ae,
	tool_endpoints: me,
	tool_bindings: _e,
	tool_ground_truths: be,
	experiments: je,
	config: we
};
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
		"silence",
		"targets",
		"rules"
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
		"allow_unreadable",
		"silence"
	],
	limits: ["max_deletes", "max_delete_percent"],
	silence: [
		"code",
		"address",
		"reason"
	]
};
function addShapeFindings(reader, root, providers = [], checked = []) {
	let ofPlatforms = providers.flatMap(({ configuration = {} }) => Object.keys(configuration)), validate = ke.config;
	if (validate === void 0) throw TypeError("the generated validators hold none for the configuration");
	if (!validate(require_source_node.o(root))) for (let error of validate.errors ?? []) {
		let path = pathOf(error, root);
		if (!(path.length > 0 && [...ofPlatforms, ...checked].includes(String(path[0]))) && !reader.hasSaid(path)) {
			if (error.keyword === "additionalProperties") unknownKey$1(reader, root, path, ofPlatforms);
			else {
				let { node, keyPlace, exact } = require_source_node.a(root, path), isMissing = error.keyword === "required";
				reader.add(isMissing ? require_sync_forms.D.missingKey : require_sync_forms.D.wrongValue, path, exact || keyPlace === void 0 ? node.place : keyPlace, `${require_model.B(path)} ${isMissing ? "is missing" : expected(error)}.`, "See the example in docs/configuration.md.");
			}
		}
	}
}
function pathOf(error, root) {
	let path = require_source_node.s(root, error.instancePath), { additionalProperty, missingProperty, propertyName = error.propertyName } = error.params, key = additionalProperty ?? missingProperty ?? propertyName;
	return typeof key == "string" ? [...path, key] : path;
}
function unknownKey$1(reader, root, path, ofPlatforms) {
	let key = String(path.at(-1)), found = require_source_node.a(root, path), level = levelOf(path), known = [...CONFIG_KEYS[level], ...level === "top" ? ofPlatforms : []], near = KEY_NAMES.has(key) ? void 0 : require_closest.n(key, known), elsewhere = Object.keys(CONFIG_KEYS).find((other) => CONFIG_KEYS[other].includes(key)), message = `${require_model.B(path)} is not a key here${near === void 0 ? "." : `; did you mean ${near}?`}`, remedy = `Use one of: ${known.join(", ")}. Keys that begin with x- are ignored.`;
	KEY_NAMES.has(key) ? remedy = "Remove it: no API key belongs into a file. Put the key into an environment variable, and name the variable with api_key_env if it is not the usual one. A key that was committed has to be replaced by a new one." : near === void 0 ? key === "sync" ? remedy = "Move sync to the top level of the bundle with the items." : elsewhere !== void 0 && (remedy = `Move ${key} ${WHERE[elsewhere]}.`) : remedy = `Write ${near}, or remove the key.`, reader.add(require_sync_forms.D.unknownKey, path, found.keyPlace ?? found.node.place, message, remedy);
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
	limits: "into the limits of a target",
	silence: "into an entry of silence"
};
function levelOf(path) {
	return typeof path.at(-2) == "number" && path.at(-3) === "silence" ? "silence" : path.length === 1 ? "top" : path.length === 3 ? "target" : "limits";
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
				reader.add(require_sync_forms.D.unknownKey, path, found.keyPlace ?? place, ...unknownKey(path, Object.keys(mapOf(at.properties))));
				break;
			case "required":
				reader.add(require_sync_forms.D.missingKey, path, place, `${require_model.B(path)} is missing.`, wanted(String(below.at(-1)), mapOf(mapOf(at.properties)[String(below.at(-1))])));
				break;
			default: reader.add(require_sync_forms.D.wrongValue, path, place, `${require_model.B(path)} ${expected(error)}.`, wanted(String(below.at(-1) ?? key), at));
		}
	}
}
function unknownKey(path, known) {
	let near = require_closest.n(String(path.at(-1)), known);
	return [`${require_model.B(path)} is not a key here${near === void 0 ? "." : `; did you mean ${near}?`}`, near === void 0 ? `Use one of: ${known.join(", ")}.` : `Write ${near}, or remove the key.`];
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
	return require_closest.l(value) ? value : {};
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
	return trimmed.replace(/^https?:\/\//i, "").match(/^[^/?#]*@/) === null ? /[?#]/.test(trimmed) ? { problem: "query" } : url.protocol === "http:" && !require_silence.i(url.hostname) ? { problem: "clear" } : { url: `${url.origin}${require_model.r(url.pathname, "/").replaceAll("@", "%40")}` } : { problem: "credentials" };
}
function baseUrlProblem(problem, settings) {
	return problem === "form" ? {
		is: "is not an address of the form https://host.",
		remedy: `Write scheme and host, for example ${require_model.l(settings)}.`
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
		...require_sync_forms.v(name),
		place
	}, map = reader.map(value, `For a target without settings, write ${JSON.stringify(name)}: {}`);
	if (map === void 0) return target;
	let get = (key) => require_sync_forms.E(map, value.path, key);
	target.places = Object.fromEntries(map.entries.map((entry) => [entry.key, entry.node.place])), target.provider = readProvider(reader, get("provider"), context.providers) ?? target.provider;
	let provider = context.providers.find((one) => one.name === target.provider);
	provider !== void 0 && (target.baseUrl = readUrl(reader, get("base_url"), provider), target.orgId = readAccount(reader, get, provider), target.apiKeyEnv = readKeyVariable(reader, get("api_key_env"), provider), readStrict(reader, get("strict"), provider) && (target.strict = !0)), target.vars = readVars(reader, get("vars")), target.reserved = require_model.d(context.providers), target.secrets = readSecrets(reader, get("secrets"), context), target.onDrift = reader.choice(get("on_drift"), ON_DRIFT) ?? target.onDrift, target.prune = reader.flag(get("prune")) ?? target.prune, target.requireClean = reader.flag(get("require_clean")) ?? target.requireClean, target.limits = readLimits(reader, get("limits"), target.limits);
	let bundles = readBundles$1(reader, get("bundles"));
	bundles !== void 0 && (target.bundles = bundles), target.protect = require_sync_forms.S(reader, get("protect"), context.kinds);
	let include = get("include");
	include !== void 0 && (target.include = require_sync_forms.S(reader, include, context.kinds)), target.exclude = require_sync_forms.S(reader, get("exclude"), context.kinds), target.allowUnreadable = readKinds(reader, get("allow_unreadable"), context.kinds), target.silence = require_silence.t(reader, get("silence"), context);
	let ledger = reader.choice(get("ledger"), LEDGERS);
	ledger !== void 0 && (target.ledger = ledger);
	let unknownFields = reader.choice(get("unknown_fields"), UNKNOWN_FIELDS);
	return unknownFields !== void 0 && (target.unknownFields = unknownFields), target;
}
function readProvider(reader, value, providers) {
	let name = reader.text(value, `provider: ${require_sync_forms.m}`);
	if (name === void 0 || value === void 0) return;
	let names = providers.map((one) => one.name);
	if (names.includes(name)) return name;
	let near = require_closest.n(name, names);
	reader.add(require_sync_forms.D.provider, value.path, value.node.place, `Unknown provider ${JSON.stringify(name)}${near === void 0 ? "." : `; did you mean ${near}?`}`, `Use one of: ${names.join(", ")}.`);
}
function readUrl(reader, value, { settings }) {
	let text = reader.text(value, `base_url: ${require_model.l(settings)}`);
	if (text === void 0 || value === void 0) return null;
	let result = readBaseUrl(text);
	if ("url" in result) return result.url;
	let { is, remedy } = baseUrlProblem(result.problem, settings), kind = result.problem === "clear" ? require_sync_forms.D.baseUrlClear : require_sync_forms.D.baseUrl;
	return reader.add(kind, value.path, value.node.place, `base_url ${is}`, remedy), null;
}
const ACCOUNT_KEYS = ["org_id", "account"];
function readAccount(reader, get, { name, settings: { account } }) {
	for (let key of ACCOUNT_KEYS) {
		let other = get(key);
		other !== void 0 && key !== account?.key && reader.add(require_sync_forms.D.accountKey, other.path, other.node.place, `${key} means nothing for a target on ${name}.`, account === null ? "Remove it: the platform has no accounts to choose from." : `Write ${account.what}: ${account.key}: ${account.example}`);
	}
	let value = account === null ? void 0 : get(account.key);
	if (account === null || value === void 0) return null;
	let { node, path } = value, { key, form, what, example } = account, written = node.type === "scalar" ? node.value : null, found = typeof written == "string" || typeof written == "number" ? account.read(written) : void 0;
	if (found === void 0) {
		let remedy = `Write ${what}: ${key}: ${example}`;
		return reader.add(require_sync_forms.D.orgId, path, node.place, `${key} must be ${form}.`, remedy), null;
	}
	if (typeof written == "string" && typeof found == "number") {
		let message = `${key} is the string "${written}"; it is read as the number ${found}.`;
		reader.add(require_sync_forms.D.orgIdText, path, node.place, message, `Write it without quotes: ${key}: ${found}`);
	}
	return found;
}
function readStrict(reader, value, { name, settings }) {
	if (value === void 0 || settings.strict === !0) return reader.flag(value) ?? !1;
	let message = `strict means nothing for a target on ${name}.`;
	return reader.add(require_sync_forms.D.strict, value.path, value.node.place, message, "Remove it."), !1;
}
function readKeyVariable(reader, value, { settings }) {
	let example = `api_key_env: ${require_model.f(settings, "production")}`, name = reader.text(value, example);
	if (name === void 0 || value === void 0) return null;
	let problem = VARIABLE.test(name) ? /^(?:GITHUB|ACTIONS)_/i.test(name) ? "api_key_env must not begin with GITHUB_ or ACTIONS_: these variables are GitHub's." : void 0 : "api_key_env must be the name of an environment variable: letters, digits and _. The key itself never belongs in a file.";
	if (problem === void 0) return name;
	let remedy = `For example: ${example}`;
	return reader.add(require_sync_forms.D.keyVariable, value.path, value.node.place, problem, remedy), null;
}
function readSecrets(reader, value, { keys, providers }) {
	let prefixes = require_model.d(providers);
	return reader.texts(value, "DOCS_TOKEN").flatMap(({ text, node, path }) => {
		let keyOf = keys.get(text);
		if (!VARIABLE.test(text)) reader.add(require_sync_forms.D.secretName, path, node.place, "This is not a valid name of an environment variable: letters, digits and _, no digit first.", "Write the name of the variable, for example DOCS_TOKEN; never the secret itself.");
		else if (prefixes.some((prefix) => text.toUpperCase().startsWith(prefix))) {
			let message = `A secret must not begin with ${prefixes.slice(0, -1).join(", ")} or ${prefixes.at(-1)}: these variables hold other keys.`;
			reader.add(require_sync_forms.D.secretReserved, path, node.place, message, "Use a variable with another name.");
		} else if (keyOf !== void 0) {
			let message = `This variable cannot be a secret: it holds the key of target ${keyOf} (api_key_env).`;
			reader.add(require_sync_forms.D.secretIsKey, path, node.place, message, "Use another variable for the secret.");
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
			reader.add(require_sync_forms.D.variableName, path, keyPlace, message, "Use a name like italy_workflow.");
		}
	}
	return Object.fromEntries(vars);
}
function readLimits(reader, value, byDefault) {
	let map = reader.map(value, "For example: limits: {max_deletes: 5}");
	if (map === void 0 || value === void 0) return byDefault;
	let read = (key, fits, must) => {
		let limit = require_sync_forms.E(map, value.path, key);
		if (limit === void 0) return;
		let { node, path } = limit;
		if (node.type === "scalar" && typeof node.value == "number" && fits(node.value)) return node.value;
		reader.add(require_sync_forms.D.limits, path, node.place, `${key} must be ${must}.`, `For example: ${key}: 20`);
	};
	return {
		maxDeletes: read("max_deletes", (n) => Number.isSafeInteger(n) && n >= 0, "a whole number of 0 or more") ?? byDefault.maxDeletes,
		maxDeletePercent: read("max_delete_percent", (n) => n >= 0 && n <= 100, "a number from 0 to 100") ?? byDefault.maxDeletePercent
	};
}
// build/config/config-check.js
function checkConfig(document, context) {
	let reader = new require_sync_forms.C(), { root } = document;
	if (root.type !== "map") return reader.add(require_sync_forms.D.wrongValue, [], root.place, "A configuration must be a map.", "Begin the file with version: 1. To create a new configuration."), { findings: reader.findings.map((one) => ({
		...one,
		command: require_model.yt("init")
	})) };
	let top = (key) => require_sync_forms.E(root, [], key);
	checkVersion$1(reader, root);
	let allowUnreadable = readKinds(reader, top("allow_unreadable"), context.kinds), { kinds, levels = {} } = context, targets = readTargets(reader, root, context, {
		allowUnreadable,
		silence: require_silence.t(reader, top("silence"), {
			kinds,
			levels
		})
	}), bundles = readBundles$1(reader, top("bundles")), config = {
		file: document.file,
		root: context.root,
		folder: context.folder,
		version: 1,
		namespace: readNamespace(reader, root, context.namespace),
		isNamespaceWritten: require_sync_forms.E(root, [], "namespace") !== void 0,
		bundles: bundles?.patterns ?? [],
		bundlePlaces: bundles?.places ?? new Map(),
		defaultTarget: readDefaultTarget(reader, top("default_target"), targets),
		ledger: reader.choice(top("ledger"), LEDGERS) ?? null,
		unknownFields: reader.choice(top("unknown_fields"), UNKNOWN_FIELDS) ?? "warn",
		allowUnreadable,
		targets
	}, layout = reader.choice(top("layout"), LAYOUTS);
	layout !== void 0 && (config.layout = layout), checkUse(reader, top("bundles"), config);
	let known = {
		kinds: context.kinds,
		targets: [...targets.keys()]
	}, rules = context.readRules?.(reader, top("rules"), known);
	rules !== void 0 && (config.rules = rules);
	let sections = readSections(reader, root, context.sections);
	return sections.size > 0 && (config.sections = sections), addShapeFindings(reader, root, context.providers, context.readRules === void 0 ? [] : ["rules"]), {
		config,
		findings: reader.findings
	};
}
function checkUse(reader, value, config) {
	value !== void 0 && config.bundles.length !== 0 && config.targets.size !== 0 && (require_sync_forms.b(config) || reader.add(require_sync_forms.D.unusedBundles, value.path, value.node.place, "No target uses these bundles: every target has bundles of its own.", "Remove them, or remove bundles from the target that they are for."));
}
function checkVersion$1(reader, root) {
	let version = require_sync_forms.E(root, [], "version");
	if (version === void 0) {
		reader.add(require_sync_forms.D.missingKey, ["version"], root.place, "version is missing.", "Add version: 1 at the top of the file.");
		return;
	}
	let { node, path } = version;
	if (node.type === "scalar" && node.value === 1) return;
	let remedy = node.type === "scalar" && typeof node.value == "number" && node.value > 1 ? "Use a newer pipelines-sync, or write version: 1" : "Write version: 1, without quotes.";
	reader.add(require_sync_forms.D.version, path, node.place, "This version of pipelines-sync only reads configurations of version 1.", remedy);
}
function readNamespace(reader, root, byDefault) {
	let value = require_sync_forms.E(root, [], "namespace"), written = reader.text(value, "namespace: rome-team"), namespace = written ?? byDefault;
	if (!require_sync_forms.T(namespace)) {
		let [what, place] = written === void 0 || value === void 0 ? ["The default namespace, made from origin and folder,", root.place] : ["namespace", value.node.place], message = `${what} is empty or contains a control character.`;
		reader.add(require_sync_forms.D.namespace, ["namespace"], place, message, "Write a readable name, for example namespace: rome-team.");
	}
	return namespace;
}
function readTargets(reader, root, { kinds, providers, levels = {} }, { allowUnreadable, silence }) {
	let value = require_sync_forms.E(root, [], "targets"), targets = new Map(), map = reader.map(value, "For example: targets: {staging: {org_id: 2}}");
	if (map === void 0 && value !== void 0) return targets;
	if (map === void 0 || map.entries.length === 0) {
		let place = value?.node.place ?? root.place;
		return reader.add(require_sync_forms.D.noTarget, ["targets"], place, "The configuration has no target.", "Add one, for example targets: {staging: {org_id: 2}}"), targets;
	}
	let keys = keyVariables(map);
	for (let { key, keyPlace, node } of map.entries) {
		let path = ["targets", key];
		require_sync_forms.w(key) || reader.add(require_sync_forms.D.targetName, path, keyPlace, "The name of this target is empty, longer than 100 characters, or contains a control character.", "Give it a readable name.");
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
			keys,
			levels
		});
		for (let kind of allowUnreadable) target.allowUnreadable.includes(kind) || target.allowUnreadable.push(kind);
		target.silence = [...silence, ...target.silence], targets.set(key, target);
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
	let near = require_closest.n(name, targets.keys());
	return reader.add(require_sync_forms.D.defaultTarget, value.path, value.node.place, `default_target names the target ${JSON.stringify(name)}, which does not exist${near === void 0 ? "." : `; did you mean ${near}?`}`, `Write one of: ${[...targets.keys()].join(", ")}.`), name;
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
	if (configPath !== void 0 && configPath !== "") return readNamed$1(start, configPath);
	let root = findRoot(start) ?? start;
	for (let folder of upwards(start)) {
		let found = [];
		for (let name of CONFIG_NAMES) statOf(node_path.default.join(folder, name))?.isFile() === !0 && found.push(name);
		let [first, second] = found;
		if (first !== void 0) return second === void 0 ? read$1(root, node_path.default.join(folder, first)) : { findings: [several(relativePath(root, folder), first, second)] };
		if (folder === root) break;
	}
	return { findings: [] };
}
function readNamed$1(cwd, configPath) {
	let name = node_path.default.basename(configPath);
	if (/^pipelines\.ya?ml$/i.test(name) || !/\.(?:ya?ml|json)$/i.test(name)) {
		let message = /^pipelines\.ya?ml$/i.test(name) ? `--config names ${configPath}, which is a file of the SDK, not a configuration of pipelines-sync.` : `--config names ${configPath}, which does not end in .yaml, .yml or .json.`;
		return problem$1(require_sync_forms.D.fileName, message, "Name the configuration pipelines-sync.yaml.");
	}
	let file = node_path.default.resolve(cwd, configPath), isFile = statOf(file)?.isFile();
	if (isFile !== !0) return problem$1(require_sync_forms.D.unreadable, `--config names ${configPath}, which ${isFile === void 0 ? "does not exist" : "is not a file"}.`, "Correct the path (it is relative to the current folder). To create a new configuration.", { command: require_model.yt("init") });
	let folder = node_path.default.dirname(file), around = isOutside(cwd, folder) ? folder : cwd;
	return read$1(findRoot(folder) ?? around, file);
}
function read$1(root, file) {
	let name = relativePath(root, file), place = {
		file: name,
		line: 1,
		column: 1
	};
	try {
		let [realRoot, realFile] = [node_fs.realpathSync.native(root), node_fs.realpathSync.native(file)];
		return isOutside(realRoot, realFile) ? problem$1(require_sync_forms.D.outside, `${name} is a symbolic link that leads outside the repository.`, "Replace the link with a file in the repository.", { place }) : {
			source: {
				root,
				file: name,
				bytes: (0, node_fs.readFileSync)(realFile)
			},
			findings: []
		};
	} catch (error) {
		let reason = error.code ?? "unknown reason";
		return problem$1(require_sync_forms.D.unreadable, `Cannot read ${name} (${reason}).`, "Make the file readable for the user who runs pipelines-sync.", { place });
	}
}
function several(folder, first, second) {
	let at = (name) => folder === "" ? name : `${folder}/${name}`;
	return require_sync_forms.O(require_sync_forms.D.severalFiles, {
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
function problem$1(kind, message, remedy, more = {}) {
	let finding = require_sync_forms.O(kind, more.place, message, remedy);
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
		command: require_model.yt("init")
	});
	if (parsed.document === void 0) return { findings: parsed.findings };
	let folder = source.file.includes("/") ? source.file.slice(0, source.file.lastIndexOf("/")) : "", checked = checkConfig(parsed.document, {
		root: source.root,
		folder,
		namespace: defaultNamespace(options.originUrl, source.root, folder),
		kinds: options.kinds,
		providers: options.providers,
		sections: await loadSections(parsed.document.root, options.providers),
		...await rulesReader(parsed.document.root),
		...silences(parsed.document.root) ? { levels: (await Promise.resolve().then(() => require("./code-levels-CLdNUw8T.js"))).CODE_LEVELS } : {}
	});
	return {
		...checked,
		findings: [...parsed.findings, ...checked.findings]
	};
}
async function rulesReader(root) {
	if (root.type !== "map" || root.get("rules") === void 0) return {};
	let { readRules } = await Promise.resolve().then(() => require("./config-rules-BqYHjX0G.js")).then((n) => n.n);
	return { readRules };
}
function silences(root) {
	if (root.type !== "map") return !1;
	let targets = root.get("targets");
	return [root, ...targets?.type === "map" ? targets.entries.map(({ node }) => node) : []].some((node) => node.type === "map" && node.get("silence") !== void 0);
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
		targets: new Map([["default", require_sync_forms.v("default")]])
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
		let near = require_closest.n(wanted, names);
		return { finding: require_sync_forms.O(require_sync_forms.D.targetUnknown, place, `Unknown target ${JSON.stringify(wanted)}${near === void 0 ? "." : `; did you mean ${near}?`}`, names.length === 0 ? "Add a target to the configuration." : `Use one of: ${names.join(", ")}.`) };
	}
	let [only, another] = config.targets.values();
	return only !== void 0 && another === void 0 ? { target: only } : { finding: require_sync_forms.O(only === void 0 ? require_sync_forms.D.noTarget : require_sync_forms.D.targetUndecided, place, only === void 0 ? "The configuration has no target." : `There are several targets: ${names.join(", ")}.`, only === void 0 ? "Add one under targets." : `Choose one with --target, or set default_target: ${names[0] ?? ""}`) };
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
// build/bundle/compile-bundle.js
function lateSpots(resources) {
	let refs = [], secrets = [], visit = (resource, path, value) => {
		if (value instanceof require_model.O) refs.push({
			resource,
			path,
			value
		});
		else if (value instanceof require_model.k) secrets.push({
			resource,
			path,
			value
		});
		else if (Array.isArray(value)) value.forEach((item, index) => void visit(resource, [...path, index], item));
		else if (typeof value == "object" && value) for (let [key, item] of Object.entries(value)) visit(resource, [...path, key], item);
	};
	for (let resource of resources) visit(resource, [], resource.value);
	return {
		refs,
		secrets
	};
}
function lacksAccount(resource) {
	return resource.kind.fields.fields.org_id?.role === "route" && typeof resource.value.org_id != "number";
}
function compileBundle(kinds, files, resources, org, late) {
	let bundle = { artifact_type: require_sync_forms.p }, bundles = files.filter(({ format }) => format.holdsAll), [only] = bundles;
	only !== void 0 && bundles.length === 1 && (only.name !== void 0 && (bundle.name = only.name), only.description !== void 0 && (bundle.description = only.description));
	for (let kind of kinds.all) bundle[kind.name] = resources.filter((resource) => resource.kind === kind).map((resource) => require_model.I(withAccount(resource, org), late));
	return bundle;
}
function withAccount(resource, org) {
	if (!lacksAccount(resource) || org === null) return resource.value;
	let rest = Object.entries(resource.value).filter(([name]) => name !== "org_id");
	return {
		org_id: org,
		...Object.fromEntries(rest)
	};
}
// build/config/secret-edges.js
function secretEdges(resources, env) {
	let found = new Map();
	for (let { resource, path, value } of lateSpots(resources).secrets) {
		let { name } = value, edge = found.has(name) ? void 0 : edgeOf(readSecret(env, name) ?? "");
		edge !== void 0 && found.set(name, {
			...require_codes.n(require_item_codes.r.secretEdges),
			message: `The value of the secret ${name} ${edge}, which is sent with it.`,
			remedy: `Set ${name} again without it: it often comes from a file or an editor. If it belongs to the secret, ignore this warning.`,
			address: resource.address,
			place: resource.placeOf(path)
		});
	}
	return [...found.values()];
}
function edgeOf(value) {
	return /[\r\n\u0085\u2028\u2029]$/.test(value) ? "ends with a line break" : /\s$/.test(value) ? "ends with white space" : /^[\r\n\u0085\u2028\u2029]/.test(value) ? "begins with a line break" : /^\s/.test(value) ? "begins with white space" : void 0;
}
// build/config/settings-key.js
function candidateKeys({ flags, env, target, provider, sdkConfig }) {
	let variables = [
		target.apiKeyEnv ?? "",
		require_model.f(provider, target.name),
		require_model.u(provider)
	];
	return [
		flags.apiKey,
		...variables.map((name) => readVariable(env, name)),
		sdkConfig?.api_key
	].filter(isSet).flatMap((key) => [
		key,
		key.trim(),
		key.trim().toLowerCase()
	]);
}
function findKey(input, tell) {
	let places = keyPlaces(input), found = places.find(({ value }) => isSet(value));
	if (found?.value === void 0) {
		input.offline !== !0 && tellMissing(input, places, tell);
		return;
	}
	if (new RegExp("\u2026|\\.{3}", "").test(found.value)) {
		tell(require_item_codes.r.keyCharacters, `The API key from ${found.source} is the placeholder of an example: it still contains dots.`, "Replace it with your own key.");
		return;
	}
	let fault = headerFault(found.value);
	if (fault === void 0) return {
		value: found.value,
		source: found.source
	};
	tell(require_item_codes.r.keyCharacters, `The API key from ${found.source} ${fault}, which an HTTP header cannot carry. The key is not shown here.`, "Set it again without quotes, spaces or line breaks; a key pasted from a file often ends with a line break.");
}
function keyPlaces(input) {
	let { flags, env, target, provider, sdkConfig } = input, named = (source) => flags.keyWords?.[source] ?? source, flag = {
		source: named("--api-key"),
		value: flags.apiKey
	}, variable = (name) => ({
		source: named(name),
		value: readVariable(env, name)
	});
	if (target.apiKeyEnv !== null) return [flag, variable(target.apiKeyEnv)];
	let { own } = provider;
	return [
		flag,
		variable(require_model.f(provider, target.name)),
		variable(require_model.u(provider)),
		...own === void 0 ? [] : [{
			source: `api_key in ${own.nameOf(env)}`,
			value: sdkConfig?.api_key
		}]
	];
}
function tellMissing(input, places, tell) {
	let { target, provider } = input, only = target.apiKeyEnv;
	tell(require_item_codes.r.noKey, `No API key for target ${target.name}. Searched: ${places.map((at) => at.source).join(", ")}.`, only === null ? `Set ${require_model.f(provider, target.name)} or ${require_model.u(provider)}.${provider.own === void 0 ? "" : " The SDK's keychain is never read."}` : `Set ${only}, or pass --api-key. No other variable is read, because api_key_env names this one.`, { place: only === null ? void 0 : target.places?.api_key_env ?? target.place });
}
function headerFault(key) {
	return /[\r\n]/.test(key) ? "contains a line break" : /\s/u.test(key) ? "contains white space" : new RegExp("[^\\p{ASCII}]", "u").test(key) ? "contains characters outside ASCII" : /[^!-~]/.test(key) ? "contains control characters" : void 0;
}
// build/config/settings-url.js
function chooseBaseUrl(input, tell) {
	let { flag, target } = input, source = "--base-url";
	if (isSet(flag)) {
		let url = read(flag, source, input.provider, tell);
		if (url === void 0) return;
		let told = [], silent = withoutFlag(input, (kind) => told.push(kind)), isNowhere = silent === void 0 && told.every((kind) => kind === require_item_codes.r.noBaseUrl);
		return {
			url,
			source,
			named: !0,
			overrides: !isImplicit(target) && !isNowhere && url !== silent?.url
		};
	}
	return withoutFlag(input, tell);
}
function withoutFlag({ env, target, provider, sdk, offline }, tell) {
	let written = target.baseUrl, name = provider.baseUrlVariables.find((variable) => isSet(env[variable]));
	if (name !== void 0) {
		let url = read(env[name] ?? "", name, provider, tell);
		if (url === void 0) return;
		if (written === null || written === url) return {
			url,
			source: name,
			named: !0,
			overrides: !1
		};
		tell(require_item_codes.r.envDiffers, `${name} is ${url}, but target ${target.name} is on ${written}. The variable is not used.`, `Unset ${name}, or pass --base-url to use the other address with a separate ledger.`, {
			severity: offline ? "warning" : "error",
			place: target.places?.base_url ?? target.place
		});
	}
	let plain = {
		named: !1,
		overrides: !1
	};
	if (written !== null) return {
		url: written,
		source: `base_url of target ${target.name}`,
		...plain
	};
	if (isSet(sdk?.base_url)) {
		let source = "base_url in the SDK configuration", url = read(sdk.base_url, source, provider, tell);
		return url === void 0 ? void 0 : {
			url,
			source,
			...plain
		};
	}
	if (provider.defaultBaseUrl !== null) return {
		url: provider.defaultBaseUrl,
		source: "the default",
		...plain
	};
	if (offline) return;
	let [variable] = provider.baseUrlVariables;
	tell(require_item_codes.r.noBaseUrl, `Target ${target.name} has no address.`, env.GITHUB_ACTIONS === "true" ? `A file cannot decide where a key goes: set the input base-url of the Action, or ${variable} in env: of the step, from a variable of the repository.` : `Set it outside the files, which cannot decide where a key goes: ${require_model.vt(variable, require_model.l(provider))}`, { place: target.place });
}
function read(text, source, provider, tell) {
	let result = readBaseUrl(text);
	if ("url" in result) return result.url;
	let { is, remedy } = baseUrlProblem(result.problem, provider);
	tell(result.problem === "clear" ? require_item_codes.r.clearText : require_item_codes.r.baseUrl, `${source} ${is}`, remedy);
}
function mayReceiveKey(base, { env, target, provider }, tell) {
	let hosts = namedHosts(env.PIPELINES_SYNC_HOSTS, tell), url = new URL(base.url);
	if (!require_silence.i(url.hostname)) {
		if (url.protocol !== "https:") {
			let { is, remedy } = baseUrlProblem("clear", provider);
			tell(require_item_codes.r.clearText, `${base.source} ${is}`, remedy);
		} else provider.trusts(url) || base.named || hosts.some((host) => host === url.hostname || host === hostAndPort(url)) || tell(require_item_codes.r.hostNotNamed, `The API key was not sent to ${url.host}: only ${base.source} names this host, and a file alone cannot decide where a key goes.`, `If you trust the host, pass --base-url ${base.url} or set PIPELINES_SYNC_HOSTS=${url.host}`, { place: target.places?.base_url ?? target.place });
	}
}
function namedHosts(text, tell) {
	return isSet(text) ? text.split(/[\s,]+/).filter((entry) => entry !== "").flatMap((entry, index) => {
		let host = readHost(entry);
		return host === void 0 ? (tell(require_item_codes.r.hostList, `Entry ${index + 1} of PIPELINES_SYNC_HOSTS is not a host or host:port and is ignored.`, "Separate hosts with commas, for example pipelines.example.com,pipelines.example.com:8443."), []) : [host];
	}) : [];
}
function readHost(entry) {
	let [, name, port] = /^(\[[0-9a-f:.]+\]|[^/\\:@?#*[\]]+)(?::(\d{1,5}))?$/i.exec(entry) ?? [];
	if (name !== void 0) try {
		let url = new URL(`https://${name}${port === void 0 ? "" : `:${port}`}`);
		return port === void 0 ? url.hostname : hostAndPort(url);
	} catch {
		return;
	}
}
function hostAndPort(url) {
	return `${url.hostname}:${url.port === "" ? "443" : url.port}`;
}
// build/config/settings.js
function resolveSettings(input) {
	let { flags, env, target, provider, sdkConfig } = input, offline = input.offline === !0, redact = require_say.o(candidateKeys(input)), findings = [], tell = (kind, message, remedy, more = {}) => {
		let finding = {
			code: kind.code,
			severity: more.severity ?? kind.severity,
			message: redact(message),
			remedy: redact(remedy)
		};
		more.place !== void 0 && (finding.place = more.place), findings.push(finding);
	};
	for (let { variable, code, message, remedy } of provider.dead ?? []) isSet(env[variable]) && tell(code, message, remedy);
	let fallback = isImplicit(target) ? sdkConfig : null, base = chooseBaseUrl({
		flag: flags.baseUrl,
		env,
		target,
		provider,
		sdk: fallback,
		offline
	}, tell), orgId = chooseAccount({
		flag: flags.org,
		target,
		provider,
		own: fallback
	}, tell), key = findKey(input, tell);
	if (offline || tellUnmasked(input, key, tell), base !== void 0 && (key !== void 0 || offline) && mayReceiveKey(base, input, offline ? (kind, message, remedy, more) => tell(kind, message, remedy, {
		...more,
		severity: "warning"
	}) : tell), require_model.ct(findings) || base === void 0 || orgId === void 0) return { findings };
	let elsewhere = base.overrides || target.orgId !== null && orgId !== target.orgId;
	return {
		settings: {
			apiKey: key?.value ?? "",
			apiKeySource: key?.source ?? "none",
			baseUrl: base.url,
			baseUrlSource: base.source,
			orgId,
			ownLedger: elsewhere,
			ledgerTarget: elsewhere ? ownLedgerName(target.name, base.url, orgId) : target.name
		},
		findings
	};
}
function tellUnmasked({ env, target }, key, tell) {
	let values = target.secrets.map((name) => [name, readSecret(env, name)]), names = (key === void 0 ? values : [[key.source, key.value], ...values]).flatMap(([name, value]) => value === void 0 || require_say.c(value) ? [] : [name]);
	if (names.length === 0) return;
	let what = names.length === 1 ? `The value of ${names[0]} is short or a plain word, so it is` : `The values of ${names.join(", ")} are short or plain words, so they are`;
	tell(require_item_codes.r.notMasked, `${what} not masked in logs and comments.`, "Use values of at least 8 characters that are not plain words. The place of a secret itself is always masked.");
}
function ownLedgerName(target, baseUrl, orgId) {
	let host = baseUrl.replace(/^https?:\/\//, "");
	return orgId === null ? `${target}@${host}` : `${target}@${host}@${orgId}`;
}
function chooseAccount({ flag, target, provider: { account, own: file }, own }, tell) {
	if (flag !== void 0 && String(flag).trim() !== "") {
		let found = account?.read(flag);
		if (found !== void 0) return found;
		account === null ? tell(require_item_codes.r.org, `--org means nothing for target ${target.name}: its platform has no accounts to choose from.`, "Leave --org out.") : tell(require_item_codes.r.org, `--org is not ${account.form}.`, `Pass ${account.what}: --org ${account.example}.`);
		return;
	}
	if (target.orgId !== null) return target.orgId;
	if (own?.org_id === void 0 || String(own.org_id).trim() === "" || account === null) return null;
	let found = account.read(own.org_id);
	if (found !== void 0) return found;
	let { where = account.key, remedy = `Correct ${account.key}, or pass --org.` } = file?.account ?? {};
	tell(require_item_codes.r.org, `${where} is not ${account.form}.`, remedy);
}
// build/host/git-info.js
async function readGit(folder, open) {
	let found = findRoot(folder);
	if (found === null) return nothing(null);
	let refused = await require_say.g(found, open);
	if (refused !== null) return nothing(null, refused);
	let git = open(found), [place, settings, status] = await Promise.all([
		asked(git, [
			"rev-parse",
			"--is-shallow-repository",
			"--show-toplevel"
		]),
		asked(git, [
			"config",
			"-z",
			"--get-regexp",
			"^(remote\\.origin\\.url|user\\.(name|email))$"
		]),
		asked(git, [
			...STATUS,
			"--",
			":/",
			":(top,exclude).pipelines-sync"
		])
	]), lines = place.stdout.split("\n"), root = lines[1];
	if (place.code !== 0 || root === void 0 || root === "") return nothing(problemOf(place.stderr));
	if (!await isSame(root, found)) return nothing(`its work tree is another folder, ${root}`);
	let { commit, changed } = readStatus(status.stdout), set = settingsOf$1(settings.code === 0 ? settings.stdout : ""), read = status.code === 0;
	return {
		root: node_path.default.resolve(root),
		originUrl: set.get("remote.origin.url") || null,
		user: set.get("user.name")?.trim() || set.get("user.email")?.trim() || null,
		commit: read ? commit : null,
		shallow: lines[0] === "true",
		dirty: read ? changed.length > 0 : null,
		changed: read ? changed : [],
		problem: read ? null : problemOf(status.stderr),
		refused: null
	};
}
const STATUS = [
	"status",
	"--porcelain=v2",
	"--branch",
	"-z",
	"--untracked-files=normal",
	"--ignore-submodules=none",
	"--no-renames"
];
async function committedFiles(git, changed, files) {
	if (git === null || files.length === 0) return new Set();
	let tracked = await asked(git, [
		"--literal-pathspecs",
		"ls-files",
		"-z",
		"--",
		...files
	]);
	if (tracked.code !== 0) return new Set();
	let known = new Set(tracked.stdout.split("\0")), isChanged = (file) => changed.some((one) => one === file || one.endsWith("/") && file.startsWith(one));
	return new Set(files.filter((file) => known.has(file) && !isChanged(file)));
}
async function isSame(one, other) {
	let [a, b] = await Promise.all([node_fs.promises.stat(one), node_fs.promises.stat(other)]).catch(() => []);
	return a !== void 0 && b !== void 0 && a.dev === b.dev && a.ino === b.ino;
}
async function asked(git, args) {
	let { code, stdout, stderr } = await git(args);
	return {
		code,
		stdout: stdout.toString("utf8"),
		stderr
	};
}
function nothing(problem, refused = null) {
	return {
		root: null,
		originUrl: null,
		user: null,
		commit: null,
		shallow: null,
		dirty: null,
		changed: [],
		problem,
		refused
	};
}
function problemOf(stderr) {
	let line = stderr.split("\n").find((text) => text.startsWith("fatal: "));
	return line === void 0 || /not a git repository|must be run in a work tree/.test(line) ? null : line.slice(7).trim();
}
function settingsOf$1(text) {
	let set = new Map();
	for (let record of text.split("\0")) {
		let end = record.indexOf("\n");
		end > 0 && set.set(record.slice(0, end), record.slice(end + 1));
	}
	return set;
}
function readStatus(text) {
	let commit = null, changed = new Set(), records = text.split("\0").values();
	for (let record of records) {
		let [kind] = record;
		if (record.startsWith("# branch.oid ")) {
			let oid = record.slice(13);
			commit = oid === "(initial)" ? null : oid;
		} else if (kind === "1") changed.add(afterFields(record, 8));
		else if (kind === "u") changed.add(afterFields(record, 10));
		else if (kind === "?") changed.add(record.slice(2));
		else if (kind === "2") {
			changed.add(afterFields(record, 9));
			let from = records.next();
			from.done !== !0 && changed.add(from.value);
		}
	}
	return {
		commit,
		changed: [...changed].sort()
	};
}
function afterFields(record, count) {
	return record.split(" ").slice(count).join(" ");
}
// build/run/open/check-only.js
async function nothingKept({ provider, target }, nothing) {
	let { published } = await provider.check();
	return `${nothing} on ${target.name}: ${provider.title} only checks files. ${published}`;
}
var CheckOnlyError = class extends require_model.at {
	checked;
	constructor(checked) {
		let { provider, target } = checked;
		super(require_item_codes.n.checkOnly.code, `Target ${target.name} is on ${provider.title}, which only checks files: it keeps nothing that this command could read or change.`, "To check the files.", 3, require_model.yt("plan")), this.name = "CheckOnlyError", this.checked = checked;
	}
};
// build/bundle/files/glob-limits.js
const SPECIAL = /[*?[\]{}()!|]/, NOTHING = {
	flat: 0,
	head: -1,
	tail: -1,
	inner: -1,
	deep: 0,
	ways: 1
}, SLASH = {
	...NOTHING,
	flat: -1,
	head: 0,
	tail: 0
}, FEWER = "Write a simpler pattern, or several of them.";
function globProblem(pattern) {
	if (!SPECIAL.test(pattern)) return;
	if (pattern.length > 200) return {
		is: `has ${pattern.length} characters; the limit is 200`,
		remedy: FEWER
	};
	let reader = new GlobReader(pattern), piece = reader.read();
	return piece === void 0 ? {
		is: "has an unmatched bracket",
		remedy: "Close it, or escape it with \\."
	} : reader.repeats ? {
		is: "repeats a group with + or *",
		remedy: "Write the names out, for instance {a,b}, or use *."
	} : Math.max(piece.flat, piece.head, piece.tail, piece.inner) > 3 ? {
		is: "has more than 3 * in one part of the path",
		remedy: FEWER
	} : piece.deep > 3 ? {
		is: "has more than 3 **",
		remedy: FEWER
	} : piece.ways > 100 ? {
		is: "stands for more than 100 alternatives",
		remedy: FEWER
	} : void 0;
}
var GlobReader = class {
	repeats = !1;
	#text;
	#at = 0;
	constructor(text) {
		this.#text = text;
	}
	read() {
		let piece = this.#alternatives("", "|");
		return this.#text.includes("\"") && /[({]/.test(this.#text) ? void 0 : piece;
	}
	#alternatives(close, separator) {
		let sum, current = NOTHING;
		for (;;) {
			let char = this.#text.charAt(this.#at);
			if (this.#at += 1, char === close || char === separator) {
				if (sum = sum === void 0 ? current : either(sum, current), char === close) return sum;
				current = NOTHING;
			} else if (char === "" || char === ")" || char === "}" && close === ")") return;
			else {
				let piece = this.#piece(char, close === ")");
				if (piece === void 0) return;
				current = after(current, piece);
			}
		}
	}
	#piece(char, inGroup) {
		let next = this.#text.charAt(this.#at);
		switch (char) {
			case "\\": return this.#at += 1, NOTHING;
			case "/": return SLASH;
			case "[": {
				let end = this.#text.indexOf("]", this.#at);
				return end >= 0 && (this.#at = end + 1), this.#repeated(NOTHING);
			}
			case "(": return this.#repeated(this.#alternatives(")", "|"));
			case "{": return this.#repeated(this.#alternatives("}", ","));
			case "*": return next === "(" && (this.repeats = !0), this.#stars();
			case "+": return (next === "(" || inGroup) && (this.repeats = !0), NOTHING;
			case "?": return next === "(" ? {
				...NOTHING,
				ways: 2
			} : NOTHING;
			case "!": return next === "(" ? {
				...NOTHING,
				flat: 1
			} : NOTHING;
			default: return NOTHING;
		}
	}
	#stars() {
		let flat = 1;
		for (; this.#text.charAt(this.#at) === "*"; this.#at += 1) flat += 1;
		return {
			...NOTHING,
			flat,
			deep: +(flat > 1)
		};
	}
	#repeated(piece) {
		let next = this.#text.charAt(this.#at);
		return next === "+" && (this.repeats = !0), piece !== void 0 && next === "?" ? {
			...piece,
			ways: piece.ways + 1
		} : piece;
	}
};
function after(a, b) {
	let sum = (x, y) => x < 0 || y < 0 ? -1 : x + y;
	return {
		flat: sum(a.flat, b.flat),
		head: Math.max(a.head, sum(a.flat, b.head)),
		tail: Math.max(b.tail, sum(a.tail, b.flat)),
		inner: Math.max(a.inner, b.inner, sum(a.tail, b.head)),
		deep: a.deep + b.deep,
		ways: Math.min(a.ways * b.ways, 101)
	};
}
function either(a, b) {
	return {
		flat: Math.max(a.flat, b.flat),
		head: Math.max(a.head, b.head),
		tail: Math.max(a.tail, b.tail),
		inner: Math.max(a.inner, b.inner),
		deep: Math.max(a.deep, b.deep),
		ways: Math.min(a.ways + b.ways, 101)
	};
}
// build/source/read/source-crawl.js
function insideOnly(root, add) {
	let base = realOrSame(root), refuse = (folder, error) => {
		let file = require_source_inside.r(node_path.default.resolve(root), node_path.default.resolve(folder)) ?? node_path.default.basename(folder);
		return add(error === void 0 ? require_source_codes.r(require_source_codes.n.fileOutside, {
			file,
			line: 1,
			column: 1
		}, `The folder ${JSON.stringify(file)} is a symbolic link that leads outside the repository; it is not searched.`, "Put the files themselves into the repository, or exclude the folder with a pattern that starts with \"!\".") : require_source_codes.r(require_source_codes.n.fileUnreadable, {
			file,
			line: 1,
			column: 1
		}, `The folder ${JSON.stringify(file)} cannot be searched: ${require_source_inside.n(error)}.`, "Repair its permissions, or exclude it with a pattern that starts with \"!\".")), [];
	};
	return {
		readdirSync: (folder) => {
			let real;
			try {
				real = (0, node_fs.realpathSync)(folder);
			} catch {
				return [];
			}
			if (require_source_inside.r(base, real) === void 0) return refuse(String(folder));
			try {
				return (0, node_fs.statSync)(real).isDirectory() ? (0, node_fs.readdirSync)(real, { withFileTypes: !0 }) : [];
			} catch (error) {
				return refuse(String(folder), error);
			}
		},
		realpathSync: (link) => {
			let real = realOrSame(String(link));
			return require_source_inside.r(base, real) === void 0 ? String(link) : real;
		},
		statSync: (target) => {
			try {
				return (0, node_fs.statSync)(target);
			} catch {
				return { isDirectory: () => !1 };
			}
		}
	};
}
function realOrSame(file) {
	try {
		return (0, node_fs.realpathSync)(file);
	} catch {
		return file;
	}
}
// build/bundle/files/usual-pattern.js
const USUAL = /^((?:[\w-][\w.-]*\/)*)(\*\*\/)?\*\.(?:(\w+(?:\.\w+)*)|\{([\w.]+(?:,[\w.]+)+)\})$/;
var NotUsual = class extends Error {};
function usualMatches(root, pattern, never) {
	let [, folder = "", below, one, several = one] = USUAL.exec(pattern) ?? [];
	if (several === void 0) return;
	let parts = folder.split("/").slice(0, -1);
	if (parts.some((part) => never.includes(part))) return;
	let inside = require_source_inside.i(root, folder);
	if (inside.kind !== "found" || inside.relative !== parts.join("/")) return;
	let endings = several.split(",").map((ending) => `.${ending}`), found = [], search = (real, prefix) => {
		for (let entry of (0, node_fs.readdirSync)(real, { withFileTypes: !0 })) {
			let { name } = entry, isFolder = entry.isDirectory();
			if (!isFolder && !entry.isFile() || name.includes("\\")) throw new NotUsual();
			name.startsWith(".") || (isFolder ? below !== void 0 && !never.includes(name) && search(node_path.default.join(real, name), `${prefix}${name}/`) : endings.some((ending) => name.endsWith(ending)) && found.push(prefix + name));
		}
	};
	try {
		search(inside.real, folder);
	} catch {
		return;
	}
	return found;
}
// build/bundle/files/read-files.js
const EXCLUDED = [
	".git",
	"node_modules",
	".pipelines-sync"
], NEVER_SEARCHED = EXCLUDED.flatMap((folder) => [`${folder}/**`, `**/${folder}/**`]), UPWARDS = /(?:^|[/{,(|])\.\.(?:$|[/},)|])/;
async function findBundleFiles(root, patterns, places = new Map(), isElsewhere = () => !1) {
	let findings = new Map(), add = (finding) => {
		findings.set(`${finding.code} ${finding.place?.file ?? ""} ${finding.message}`, finding);
	}, allowed = [...new Set(patterns)].filter((pattern) => {
		let outside = escapes(pattern.replace(/^!/, ""));
		return outside && add(require_source_codes.r(require_source_codes.n.patternOutside, places.get(pattern), `The pattern ${JSON.stringify(pattern)} leads outside the repository.`, `${whereFrom(places.get(pattern))} It may begin with "..", up to the root of the repository.`)), !outside && isAffordable(root, pattern, places.get(pattern), add);
	}), ignore = [...NEVER_SEARCHED, ...allowed.filter(isExclusion).map((pattern) => pattern.slice(1))], isAllSearched = ignore.length === NEVER_SEARCHED.length, byReal = new Map();
	for (let pattern of allowed.filter((one) => !isExclusion(one))) {
		let literal = node_path.default.posix.normalize(pattern), known = require_source_inside.i(root, literal);
		if (known.kind === "outside" || known.kind === "unreadable") {
			add(unresolved$1(literal, known, places.get(pattern) ?? {
				file: known.at,
				line: 1,
				column: 1
			}));
			continue;
		}
		let matches = (known.kind === "missing" && isAllSearched ? usualMatches(root, pattern, EXCLUDED) : void 0) ?? require_library_glob.n(known.kind === "missing" ? pattern : require_library_glob.t(literal), {
			cwd: root,
			ignore,
			expandDirectories: !1,
			fs: insideOnly(root, add)
		});
		for (let file of matches) {
			let real = realFile(root, file, add);
			if (real === void 0) continue;
			let other = byReal.get(real);
			(other === void 0 || other !== real && (file === real || require_closest.i(file, other) < 0)) && byReal.set(real, file);
		}
		matches.length === 0 && !isElsewhere(pattern) && add(withoutMatch(pattern, literal, known, places.get(pattern)));
	}
	return {
		files: [...byReal.values()].sort(require_closest.i),
		findings: require_model.lt([...findings.values()])
	};
}
async function readBytes(root, file) {
	let inside = require_source_inside.i(root, node_path.default.posix.normalize(file));
	if (inside.kind !== "found") return { finding: unresolved$1(file, inside) };
	if (require_source_inside.t(inside.relative)) return { finding: filePrivate(file) };
	try {
		let stat = (0, node_fs.statSync)(inside.real);
		if (!stat.isFile()) return { finding: unreadable(file, "it is not a regular file") };
		let { size } = stat;
		return size > 10485760 ? { finding: fileFinding(require_source_codes.n.tooLarge, file, `The file has ${size} bytes; the limit is 10 MiB.`, "Split it into several bundles, or move long texts into separate files with $file.") } : { bytes: (0, node_fs.readFileSync)(inside.real) };
	} catch (error) {
		return { finding: unreadable(file, require_source_inside.n(error)) };
	}
}
function isExclusion(pattern) {
	return /^!(?!\()/.test(pattern);
}
function isAffordable(root, pattern, place, add) {
	let problem = globProblem(isExclusion(pattern) ? pattern.slice(1) : pattern);
	if (problem === void 0 || !isExclusion(pattern) && require_source_inside.i(root, node_path.default.posix.normalize(pattern)).kind === "found") return !0;
	let shown = JSON.stringify(require_model.t(pattern, 100));
	return add(require_source_codes.r(require_source_codes.n.patternCostly, place, `The pattern ${shown} ${problem.is}.`, problem.remedy)), !1;
}
function escapes(pattern) {
	return pattern.startsWith("/") || /^[A-Za-z]:[\\/]/.test(pattern) || UPWARDS.test(pattern.replaceAll("\\", "/")) || pattern.includes("\0");
}
function realFile(root, file, add) {
	if (new RegExp("\\p{Cc}|\\ufffd", "u").test(file)) {
		add(fileFinding(require_source_codes.n.fileName, file, `The name ${JSON.stringify(file)} contains a control character or is not UTF-8.`, "Rename the file."));
		return;
	}
	let inside = require_source_inside.i(root, file);
	if (inside.kind !== "found") add(unresolved$1(file, inside));
	else if (require_source_inside.t(inside.relative)) add(filePrivate(file));
	else try {
		if ((0, node_fs.statSync)(inside.real).isFile()) return inside.relative;
		add(unreadable(file, "it is not a regular file"));
	} catch (error) {
		add(unreadable(file, require_source_inside.n(error)));
	}
}
function unresolved$1(file, inside, place = {
	file,
	line: 1,
	column: 1
}) {
	return inside.kind === "outside" ? require_source_codes.r(require_source_codes.n.fileOutside, place, `${JSON.stringify(inside.at)} is a symbolic link that leads outside the repository.`, "Put the file itself into the repository, or exclude it with a pattern that starts with \"!\".") : unreadable(file, inside.kind === "missing" ? "it does not exist" : inside.reason, place);
}
function unreadable(file, reason, place = {
	file,
	line: 1,
	column: 1
}) {
	return require_source_codes.r(require_source_codes.n.fileUnreadable, place, `The file ${JSON.stringify(file)} cannot be read: ${reason}.`, "Fix the file or its permissions.");
}
function filePrivate(file) {
	return fileFinding(require_source_codes.n.filePrivate, file, `The file ${JSON.stringify(file)} is in .git or .pipelines-sync, which are never read.`, "Put the file itself next to the bundles.");
}
function fileFinding(kind, file, message, remedy) {
	return require_source_codes.r(kind, {
		file,
		line: 1,
		column: 1
	}, message, remedy);
}
function whereFrom(place) {
	return place === void 0 ? "Paths on the command line are relative to the current folder." : `A pattern is relative to the folder of ${place.file}.`;
}
function withoutMatch(pattern, literal, known, place) {
	let shown = JSON.stringify(pattern), finding = (message, remedy) => require_source_codes.r(require_source_codes.n.patternWithoutMatch, place, message, remedy);
	if (literal.split("/").some((part) => EXCLUDED.includes(part))) return finding(`The pattern ${shown} searches a folder that is never searched for bundles.`, `Keep bundles outside ${EXCLUDED.join(", ")}.`);
	if (known.kind === "found") {
		let folder = isFolder(known.real);
		return finding(folder ? `${shown} is a folder.` : `The file ${shown} is excluded by another pattern.`, folder ? `Write ${JSON.stringify(`${literal.replace(/\/$/, "")}/**/*.{yaml,yml,json}`)} for all bundles in it.` : "Remove one of the two patterns.");
	}
	let meant = /[*?[\]{}()]/.test(pattern) ? void 0 : known.meant();
	return finding(`The pattern ${shown} matches no file.`, meant === void 0 ? `Correct or remove it. ${whereFrom(place)}` : `Did you mean ${JSON.stringify(meant)}?`);
}
function isFolder(real) {
	try {
		return (0, node_fs.statSync)(real).isDirectory();
	} catch {
		return !1;
	}
}
// build/bundle/files/pattern-covers.js
const ROOT = "/repository";
function patternCovers(patterns, file) {
	return filesCovered(patterns, [file]).has(file);
}
function filesCovered(written, files) {
	let found = new Set();
	if (files.length === 0) return found;
	let patterns = written.filter((one) => globProblem(isExclusion(one) ? one.slice(1) : one) === void 0), ignore = [...NEVER_SEARCHED, ...patterns.filter(isExclusion).map((pattern) => pattern.slice(1))], options = {
		...only(files),
		ignore
	}, known = new Set(files);
	for (let pattern of patterns) {
		if (isExclusion(pattern)) continue;
		let escaped = known.has(pattern) ? [pattern.replace(/[^\w/.-]/g, "?")] : [];
		require_library_glob.n(escaped, options).includes(pattern) && found.add(pattern);
		for (let file of require_library_glob.n(pattern, options)) found.add(file);
	}
	return found;
}
function mayCoverBelow(patterns, folder) {
	let probes = [
		"yaml",
		"yml",
		"json",
		"md"
	].flatMap((end) => [`${folder}/probe.${end}`, `${folder}/probe/probe/probe.${end}`]), excluded = patterns.filter(isExclusion).map((pattern) => pattern.slice(1));
	return folder.split("/").some((part) => NEVER.has(part)) || probes.every((file) => patternCovers(excluded, file)) ? !1 : patterns.some((pattern) => !isExclusion(pattern) && reaches(pattern, folder));
}
const NEVER = new Set([
	".git",
	"node_modules",
	".pipelines-sync"
]);
function reaches(pattern, folder) {
	let wanted = pattern.replace(/^\.\//, "").split("/"), parts = folder.split("/"), isSplit = wanted.some((part) => balance(part) !== 0);
	for (let [index, part] of parts.entries()) {
		let want = wanted[index];
		if (want === void 0) return !1;
		if (want.includes("**") || isSplit && /[{(]/.test(want)) return !0;
		if (want !== part && !patternCovers([want], part)) return !1;
	}
	return wanted.length > parts.length;
}
function balance(part) {
	let open = 0;
	for (let character of part) (character === "{" || character === "(") && (open += 1), (character === "}" || character === ")") && --open;
	return open;
}
function only(files) {
	let folders = new Map([[ROOT, new Map()]]);
	for (let file of files) {
		let at = ROOT, parts = file.split("/");
		for (let [depth, name] of parts.entries()) {
			let isFile = depth === parts.length - 1, names = folders.get(at) ?? new Map();
			folders.set(at, names), names.set(name, isFile), at = `${at}/${name}`;
		}
	}
	return {
		cwd: ROOT,
		expandDirectories: !1,
		fs: { readdirSync: (folder) => [...folders.get(String(folder).replace(/\/$/, "")) ?? []].map(([name, isFile]) => ({
			name,
			isFile: () => isFile,
			isDirectory: () => !isFile,
			isSymbolicLink: () => !1
		})) }
	};
}
// build/source/read/read-text.js
function readReferencedText(root, fromFile, relativePath, place = {
	file: fromFile,
	line: 1,
	column: 1
}) {
	let refuse = (kind, file, message, remedy) => ({
		file,
		finding: require_source_codes.r(kind, place, message, remedy)
	}), shown = JSON.stringify(relativePath), bad = badPath(relativePath, shown);
	if (bad !== void 0) return refuse(bad.kind, relativePath, bad.message, bad.remedy);
	let file = node_path.default.posix.join(node_path.default.posix.dirname(fromFile), relativePath);
	if (file === ".." || file.startsWith("../")) return refuse(require_source_codes.n.textOutside, file, `The path ${shown} leads outside the repository.`, "Copy the text into the repository; paths are relative to the bundle.");
	let inside = require_source_inside.i(root, file);
	if (inside.kind === "found" && !require_source_inside.t(file) && !require_source_inside.t(inside.relative)) return readFile(inside.real, file, place, refuse);
	if (inside.kind === "found" || require_source_inside.t(file)) return refuse(require_source_codes.n.textPrivate, file, `The path ${shown} leads into .git or .pipelines-sync.`, "Keep the text in another folder.");
	let { kind, message, remedy } = unresolved(inside, file, shown, node_path.default.posix.dirname(fromFile));
	return refuse(kind, file, message, remedy);
}
function badPath(relativePath, shown) {
	if (relativePath === "" || relativePath.includes("\0")) return {
		kind: require_source_codes.n.textPath,
		message: `${shown} is not a path.`,
		remedy: "Write the path of a file, relative to the bundle."
	};
	if (relativePath.startsWith("/") || /^[A-Za-z]:[\\/]/.test(relativePath) || relativePath.startsWith("\\\\")) return {
		kind: require_source_codes.n.textAbsolute,
		message: `The path ${shown} is absolute.`,
		remedy: "Write it relative to the bundle."
	};
	if (relativePath.includes("\\")) return {
		kind: require_source_codes.n.textBackslash,
		message: `The path ${shown} contains a backslash.`,
		remedy: `Write ${JSON.stringify(relativePath.replaceAll("\\", "/"))}; paths use / on every system.`
	};
}
function unresolved(inside, file, shown, from) {
	if (inside.kind === "outside") return {
		kind: require_source_codes.n.textSymlink,
		message: `The path ${shown} leads outside the repository: ${JSON.stringify(inside.at)} is a symbolic link out of it.`,
		remedy: "Copy the text into the repository."
	};
	if (inside.kind === "unreadable") return {
		kind: require_source_codes.n.textUnreadable,
		message: `${JSON.stringify(inside.at)} cannot be read: ${inside.reason}.`,
		remedy: "Fix the file or its permissions."
	};
	let what = inside.at === file ? "file" : "folder", meant = inside.meant();
	return {
		kind: require_source_codes.n.textMissing,
		message: `There is no ${what} ${JSON.stringify(inside.at)}.`,
		remedy: meant === void 0 ? "Create it or correct the path; it is relative to the bundle, and case matters." : `Did you mean ${JSON.stringify(node_path.default.posix.relative(from, meant))}?`
	};
}
function readFile(real, file, place, refuse) {
	let shown = JSON.stringify(file);
	try {
		let stat = (0, node_fs.statSync)(real);
		if (!stat.isFile()) {
			let what = stat.isDirectory() ? "a folder" : "not a regular file";
			return refuse(require_source_codes.n.textNotFile, file, `${shown} is ${what}.`, "Write the path of a file that holds the text.");
		}
		return stat.size > 10485760 ? refuse(require_source_codes.n.textTooLarge, file, `${shown} has ${stat.size} bytes; the limit is 10 MiB.`, "Use a smaller text.") : textOfBytes((0, node_fs.readFileSync)(real), file, place);
	} catch (error) {
		return refuse(require_source_codes.n.textUnreadable, file, `${shown} cannot be read: ${require_source_inside.n(error)}.`, "Fix the file or its permissions.");
	}
}
function textOfBytes(bytes, file, from) {
	let decoded = require_source_bytes.i(bytes), lines = new require_source_lines.t(file, decoded.text), finding = (kind, offset, message, remedy) => require_source_codes.r(kind, lines.place(offset), message, remedy, {
		message: "used here",
		place: from
	}), standIn = require_source_inside.c(file, bytes);
	if (standIn !== void 0) return {
		file,
		finding: finding(standIn.code, standIn.offset, standIn.message, standIn.remedy)
	};
	if (decoded.utf16) return {
		file,
		finding: finding(require_source_codes.n.textNotUtf8, 0, "The file is UTF-16, not UTF-8.", "Save it as UTF-8.")
	};
	if (decoded.nul !== void 0) return {
		file,
		finding: finding(require_source_codes.n.textBinary, decoded.nul, "The file contains a NUL byte here, so it is not a text file.", "Use a UTF-8 text file.")
	};
	if (decoded.invalid !== void 0) return {
		file,
		finding: finding(require_source_codes.n.textNotUtf8, decoded.invalid, "From here on the file is not UTF-8.", "Save it as UTF-8.")
	};
	if (decoded.byteOrderMark) return {
		file,
		finding: finding(require_source_codes.n.textByteOrderMark, 0, "The file starts with a byte order mark, which would become part of the text.", "Save it as UTF-8 without a byte order mark.")
	};
	let text = decoded.text.replace(/\r?\n$/, ""), found = require_front_matter.u(decoded.text) ? void 0 : require_front_matter.l(decoded.text), conflict = found === void 0 ? {} : { conflict: finding(found.code, found.offset, found.message, `${found.remedy} ${require_source_codes.t}`) }, control = require_source_bytes.t.exec(text);
	return control === null ? {
		text,
		file,
		...conflict
	} : {
		text,
		file,
		...conflict,
		finding: finding(require_source_codes.n.textControl, control.index, `The text contains the control character ${require_source_bytes.r(control[0])}.`, "Remove it unless it is intended; it is sent as it is.")
	};
}
// build/bundle/items/forms.js
var FormReader = class {
	#context;
	#findings;
	refs = [];
	conflicts = [];
	behind = [];
	isUnfetched = !1;
	constructor(context, findings) {
		this.#context = context, this.#findings = findings;
	}
	readItem(node, root) {
		let out = {};
		for (let { key, node: child } of node.entries) {
			let field = require_model.Tt(root, [key]), secret = field !== void 0 && require_model.Dt(field) === "secret", value = this.#read(child, field, [key], {
				secret,
				opaque: !1
			});
			value !== void 0 && require_model.z(out, key, value);
		}
		return out;
	}
	#read(node, field, path, zone) {
		return require_model.wt(field, this.#readNode(node, field, path, zone));
	}
	#readNode(node, field, path, zone) {
		if (zone.opaque) return require_source_node.o(node);
		if (node.type === "scalar") return this.#scalar(node, field, path, zone);
		if (node.type === "list") {
			let item = field?.type === "list" ? field.item : void 0;
			return node.items.map((child, index) => this.#read(child, item, [...path, index], zone)).filter((value) => value !== void 0);
		}
		let form = formIn(node), opaque = field?.type === "json" && !zone.secret;
		if (form === "none" || form === "broken" && opaque) return this.#object(node, field, path, zone);
		if (form !== "broken") return this.#resolve(form, node, field, path, zone);
		let { message, remedy } = explainBroken(node);
		this.#say(require_bundle_codes.t.unknownForm, node, message, remedy);
	}
	#object(node, field, path, zone) {
		let opaque = field?.type === "json" && !zone.secret, out = {};
		for (let { key, node: child } of node.entries) {
			let inner = field === void 0 ? void 0 : require_model.Tt(field, [key]), value = this.#read(child, inner, [...path, key], {
				...zone,
				opaque
			});
			value !== void 0 && require_model.z(out, key, value);
		}
		return out;
	}
	#resolve(form, node, field, path, zone) {
		if (field?.type === "json" && !zone.secret && form !== "$file") return require_source_node.o(node);
		let inner = node.get(form);
		if (inner !== void 0) switch (form) {
			case "$literal": return require_source_node.o(inner);
			case "$var": return this.#variable(inner, field, path);
			case "$file": return this.#file(inner, field, path);
			case "$env": return this.#secret(inner, path, zone);
			case "$ref": return this.#reference(node, inner, field, path);
		}
	}
	#variable(node, field, path) {
		let name = this.#text(node, "$var", "the name of a variable");
		if (name === void 0) return;
		let { vars, target } = this.#context;
		if (Object.hasOwn(vars, name)) return this.#plain(vars[name], node, field, path);
		{
			let near = this.#context.suggestions.of(name, Object.keys(vars));
			this.#say(require_bundle_codes.t.unknownVariable, node, `Target ${target} defines no variable ${JSON.stringify(name)}.`, near === void 0 ? `Add it to vars of target ${target}.` : `Did you mean ${near}?`);
		}
	}
	#file(node, field, path) {
		let relative = this.#text(node, "$file", "a path");
		if (relative === void 0) return;
		let read = this.#context.readText(this.#context.file, relative, node);
		if (read.finding !== void 0 && this.#findings.push(read.finding), read.text === void 0) return;
		if (read.conflict !== void 0 && this.conflicts.push(read.conflict), read.unfetched !== void 0) return this.#findings.push(read.unfetched), this.isUnfetched = !0, field?.type === "json" ? {} : read.text;
		let { file } = read;
		if (field?.type !== "json") return this.behind.push({
			path,
			file,
			used: node.place
		}), read.text;
		let parsed = (this.#context.sources ?? new ParsedSources()).parse(read.file, new TextEncoder().encode(read.text), "data");
		if (this.#findings.push(...parsed.findings), parsed.document !== void 0) {
			let { root } = parsed.document;
			return this.behind.push({
				path,
				file,
				used: node.place,
				root
			}), require_source_node.o(root);
		}
		parsed.findings.length === 0 && this.#say(require_bundle_codes.t.embeddedFile, node, `${read.file} is neither JSON nor YAML.`, "Write JSON or YAML into it.");
	}
	#secret(node, path, zone) {
		let name = this.#text(node, "$env", "the name of an environment variable");
		if (name !== void 0) {
			if (!zone.secret) {
				let message = `${require_model.B(path)} is not write-only, so everybody could read a secret in it.`;
				this.#say(require_bundle_codes.t.secretNotAllowed, node, message, "Put secrets only into write-only fields such as auth_config.");
			} else if ((this.#context.reserved ?? []).some((prefix) => name.toUpperCase().startsWith(prefix))) {
				let message = `${name} is reserved for pipelines-sync or the runner and is never sent.`;
				this.#say(require_bundle_codes.t.secretNotListed, node, message, "Use a variable of another name.");
			} else {
				if (this.#context.secrets.includes(name)) return new require_model.k(name);
				{
					let { target } = this.#context;
					this.#say(require_bundle_codes.t.secretNotListed, node, `Target ${target} does not list the secret ${JSON.stringify(name)}.`, `Add it: targets.${target}.secrets: [${name}].`);
				}
			}
		}
	}
	#reference(node, inner, field, path) {
		let address = this.#text(inner, "$ref", "an address such as criteria/Exact Match");
		if (address === void 0) return;
		let version = node.get("version"), external = node.get("external"), isLatest = version?.type === "scalar" && version.value === "latest";
		if (version !== void 0 && !isLatest) {
			this.#say(require_bundle_codes.t.malformedForm, version, "The version of a $ref can only be latest.", "Write version: latest, or the number itself instead of the $ref.");
			return;
		}
		if (external !== void 0 && (external.type !== "scalar" || typeof external.value != "boolean")) {
			this.#say(require_bundle_codes.t.malformedForm, external, "external of a $ref is true or false.", "Write external: true");
			return;
		}
		let ref = new require_model.O(address, {
			version: isLatest ? "latest" : void 0,
			external: external?.type === "scalar" && external.value === !0
		});
		return this.refs.push({
			ref,
			node,
			path,
			field
		}), ref;
	}
	#text(node, form, what) {
		if (node.type === "scalar" && typeof node.value == "string" && node.value !== "") return node.value;
		this.#say(require_bundle_codes.t.malformedForm, node, `${form} takes ${what}.`, `Write {${form}: \u2026} with ${what}.`);
	}
	#scalar(node, field, path, zone) {
		return zone.secret && typeof node.value == "string" && node.value !== "" && isCredential(path) && this.#say(require_bundle_codes.t.secretInFile, node, `${require_model.B(path)} looks like a secret stored in the repository.`, "Put it into an environment variable, name that in the secrets of the target, and write {$env: NAME}"), this.#plain(node.value, node, field, path);
	}
	#plain(value, node, field, path) {
		return field?.type !== "id" || field.id !== "integer" || typeof value != "string" || !/^(0|[1-9]\d*)$/.test(value) || !Number.isSafeInteger(Number(value)) ? value : (this.#say(require_bundle_codes.t.idAsText, node, `${require_model.B(path)} is the string ${JSON.stringify(value)}; ids are integers.`, `Write ${value} without quotes.`), Number(value));
	}
	#say(code, node, message, remedy) {
		this.#findings.push(require_source_codes.r(code, node.place, message, remedy));
	}
};
function formIn(node) {
	let keys = node.entries.map((entry) => entry.key);
	return keys.some((key) => key.startsWith("$")) ? require_model.j(Object.fromEntries(keys.map((key) => [key, null]))) ?? "broken" : "none";
}
function explainBroken(node) {
	let keys = node.entries.map((entry) => entry.key), dollar = keys.find((key) => key.startsWith("$")) ?? "$";
	if (require_model.D.includes(dollar)) {
		let others = keys.filter((key) => key !== dollar).join(", "), remedy = `Keep only ${dollar}, or wrap the object in {$literal: \u2026}.`;
		return {
			message: `{${dollar}: \u2026} has other keys beside it (${others}).`,
			remedy
		};
	}
	let near = require_closest.n(dollar, require_model.D), forms = `Forms are ${require_model.D.join(", ")}; plain data goes into {$literal: \u2026}.`;
	return {
		message: `${dollar} is not a form.`,
		remedy: near === void 0 ? forms : `Did you mean ${near}?`
	};
}
function isCredential(path) {
	let name = String(path.at(-1)).toLowerCase();
	return /(token|secret|password|passwd|key|value|credential|bearer)/.test(name) && !/(header|name|url|uri|type)/.test(name);
}
// build/bundle/items/item-places.js
const OF_NAMES = new Set([require_item_codes.t.misspelt.code, require_item_codes.t.unknown.code]);
var ItemPlaces = class {
	#node;
	#behind;
	#below;
	constructor(node, behind, below) {
		this.#node = node, this.#behind = behind, this.#below = below;
	}
	of = (path) => {
		let { root, rest, start } = this.#find(path);
		return start ?? require_source_node.a(root, rest).node.place;
	};
	textOf = (path) => {
		let { start, behind, root, rest } = this.#find(path);
		return behind === void 0 ? path.length === 1 && path[0] === this.#below ? require_source_node.a(root, rest).node.place : void 0 : start ?? require_source_node.a(root, rest).node.place;
	};
	problem(path, code) {
		let { root, rest, start, behind } = this.#find(path), place = start ?? placeBelow(root, rest, code);
		return behind === void 0 ? { place } : {
			place,
			related: [{
				message: "used here",
				place: behind.used
			}]
		};
	}
	#find(path) {
		let behind = this.#behind.find((one) => one.path.every((step, index) => path[index] === step));
		if (behind === void 0) return {
			root: this.#node,
			rest: path
		};
		let { root, file } = behind;
		return root === void 0 ? {
			root: this.#node,
			rest: path,
			behind,
			start: {
				file,
				line: 1,
				column: 1
			}
		} : {
			root,
			rest: path.slice(behind.path.length),
			behind
		};
	}
};
function placeBelow(root, path, code) {
	let { node: value, keyPlace, exact } = require_source_node.a(root, path);
	return !exact || keyPlace === void 0 ? value.place : OF_NAMES.has(code) || value.place.line !== keyPlace.line ? keyPlace : value.place;
}
// build/bundle/items/item-scope.js
function scopeProblems(kind, value, org) {
	let problems = [], say = ({ code, severity }, field, message, remedy) => problems.push({
		path: [field],
		code,
		severity,
		message,
		remedy
	}), written = value.org_id;
	if (org !== null && typeof written == "number" && Number.isSafeInteger(written) && written >= 0 && written !== org && say(require_bundle_codes.t.otherAccount, "org_id", `org_id is ${written}, but the target belongs to ${kind.words.account} ${org}.`, "Leave org_id out, or choose the right target."), !kind.scoped) return problems;
	let scope = value.scope_type;
	scope === "system" && say(require_bundle_codes.t.systemScope, "scope_type", "Objects with scope system belong to the platform and are read-only.", "Remove scope_type, or use org, project or workflow.");
	for (let [word, id] of [["project", "project_id"], ["workflow", "workflow_id"]]) scope === word && value[id] === void 0 ? say(require_bundle_codes.t.scopeMismatch, "scope_type", `scope_type ${word} needs ${id}.`, `Add ${id}.`) : scope !== word && value[id] !== void 0 && (scope !== "workflow" || id !== "project_id") && say(require_bundle_codes.t.scopeMismatch, id, `${require_model.B([id])} has no effect without scope_type: ${word}.`, `Remove ${id}, or add scope_type: ${word}`);
	return problems;
}
// build/bundle/items/item-spot.js
function spotAt(root, item, pointer) {
	let path = [], spot = {
		path: [],
		field: root,
		siblings: {},
		value: item,
		secret: !1,
		deeper: !1
	};
	for (let raw of pointer.split("/").slice(1)) {
		let step = raw.replaceAll("~1", "/").replaceAll("~0", "~"), next = childOf(spot, step);
		if (next === void 0) return {
			...spot,
			deeper: !0
		};
		path.push(Array.isArray(spot.value) ? Number(step) : step), spot = {
			...next,
			path: [...path],
			secret: spot.secret || require_model.Dt(next.field) === "secret"
		};
	}
	return spot;
}
function childOf({ field, value }, step) {
	let inside = Array.isArray(value) ? value[Number(step)] : require_closest.l(value) ? own(value, step) : void 0;
	if (field.type === "list") return {
		field: field.item,
		siblings: {},
		value: inside,
		deeper: !1
	};
	if (field.type === "map") return {
		field: field.value,
		siblings: {},
		value: inside,
		deeper: !1
	};
	let fields = membersOf(field), known = fields !== void 0 && Object.hasOwn(fields, step) ? fields[step] : void 0;
	if (fields !== void 0 && known !== void 0) return {
		field: known,
		siblings: fields,
		value: inside,
		deeper: !1
	};
}
function own(object, name) {
	return Object.hasOwn(object, name) ? object[name] : void 0;
}
function membersOf(field) {
	return field.type === "object" || field.type === "json" ? field.fields : void 0;
}
// build/bundle/items/item-variants.js
function variantsOf(kind, item) {
	return named(kind).filter(({ conditions }) => conditions.every(({ path, value }) => valueAt(item, path) === value));
}
const NAMED = new WeakMap();
function named(kind) {
	let known = NAMED.get(kind);
	if (known !== void 0) return known;
	let variants = (kind.variants ?? []).map((variant) => ({
		...variant,
		caseName: Object.values(variant.when).at(-1) ?? kind.name,
		conditions: Object.entries(variant.when).map(([path, value]) => ({
			path: path.split("."),
			value
		}))
	}));
	return NAMED.set(kind, variants), variants;
}
function valueAt(value, path) {
	let here = value;
	for (let step of path) here = require_closest.l(here) && Object.hasOwn(here, step) ? here[step] : void 0;
	return here;
}
function foreignMembers(kind, item) {
	return variantsOf(kind, item).flatMap((variant) => {
		let object = valueAt(item, [variant.object]), described = kind.fields.fields[variant.object];
		return !require_closest.l(object) || described?.type !== "object" ? [] : Object.keys(object).filter((name) => Object.hasOwn(described.fields, name) && !variant.allowed.includes(name)).map((name) => foreign(kind, variant, name));
	});
}
function foreign(kind, variant, name) {
	let owners = named(kind).filter((other) => other.object === variant.object && other.allowed.includes(name)).map((other) => other.caseName), { code, severity } = require_item_codes.t.variantIgnores;
	return {
		path: [variant.object, name],
		code,
		severity,
		message: `${variant.object}.${name} has no effect on ${require_item_words.l(`${variant.caseName} ${kind.singular}`)}.`,
		remedy: owners.length === 0 ? "Remove it." : `Remove it: it belongs to ${require_item_words.i(owners, "and")}.`
	};
}
// build/bundle/items/item-fields.js
function misspellings(field, value) {
	let meant = new Map();
	if (field.type !== "object" || !require_closest.l(value)) return meant;
	let unknown = Object.keys(value).filter((name) => !Object.hasOwn(field.fields, name));
	if (unknown.length === 0) return meant;
	let known = Object.keys(field.fields), absent = known.filter((name) => !Object.hasOwn(value, name));
	for (let name of unknown) {
		let max = field.open === !0 && name.length < 6 ? 1 : 2, near = require_closest.n(name, absent, max) ?? require_closest.n(name, known, max);
		near !== void 0 && meant.set(name, near);
	}
	return meant;
}
function misspelt(kind, path, name, near) {
	let { code, severity } = require_item_codes.t.misspelt;
	return {
		path: [...path, name],
		code,
		severity,
		message: `${require_item_words.c(kind, path)} has no field ${JSON.stringify(name)}; did you mean ${near}?`,
		remedy: `Rename it to ${near}.`
	};
}
function unknownField(kind, spot, name, mode) {
	let homes = homesOf(kind.fields, name), where = homes.length > 0 ? `; it belongs to ${require_item_words.i(homes.map((home) => homeWords(kind, home)), "or")}` : "", { code, severity } = require_item_codes.t.unknown;
	return {
		path: [...spot.path, name],
		code,
		severity: mode === "error" ? "error" : severity,
		message: `${require_item_words.c(kind, spot.path)} has no field ${JSON.stringify(name)}${where}.`,
		remedy: homes.length > 0 ? "Move it there." : "Remove it, unless you know that the platform takes it."
	};
}
function homesOf(field, name, path = []) {
	return field.type === "list" ? homesOf(field.item, name, path) : field.type === "map" ? homesOf(field.value, name, path) : Object.entries(membersOf(field) ?? {}).flatMap(([own, member]) => [...own === name ? [path] : [], ...homesOf(member, name, [...path, own])]);
}
function homeWords(kind, home) {
	return home.length === 0 ? `the ${kind.singular} itself` : require_model.B(home);
}
function missingFields(kind, spot, item, names) {
	let fields = membersOf(spot.field) ?? {}, always = names.filter((name) => fields[name]?.required === !0), problems = [];
	always.length > 0 && problems.push(lacks(spot, require_item_words.c(kind, spot.path), "missing", always));
	for (let variant of variantsOf(kind, item)) {
		if (spot.path.length !== 1 || spot.path[0] !== variant.object) continue;
		let needed = variant.required.filter((name) => names.includes(name) && !always.includes(name));
		if (needed.length === 0) continue;
		let noun = require_item_words.l(`${variant.caseName} ${kind.singular}`), who = noun.charAt(0).toUpperCase() + noun.slice(1);
		problems.push(lacks(spot, who, "variantNeeds", needed, `${variant.object}.`));
	}
	return problems;
}
function lacks(spot, who, name, names, prefix = "") {
	let fields = membersOf(spot.field) ?? {}, say = (field) => {
		let known = fields[field];
		return known === void 0 ? "" : require_item_words.t(known, fields);
	}, [only] = names, list = names.length === 1 && only !== void 0 ? `${prefix}${only}, ${say(only)}` : require_item_words.i(names.map((field) => `${prefix}${field} (${say(field)})`), "and"), lines = names.map((field) => {
		let known = fields[field];
		return known === void 0 ? field : `${field}: ${require_item_words.s(known, fields)}`;
	}), { code, severity } = require_item_codes.t[name];
	return {
		path: spot.path,
		code,
		severity,
		message: `${who} needs ${list}.`,
		remedy: `Add ${require_item_words.i(lines, "and")}.`
	};
}
// build/bundle/items/item-rules.js
function fieldRules(kind, item) {
	let problems = [];
	return visit({
		field: kind.fields,
		value: item,
		path: [],
		beside: {}
	}, kind, (problem) => problems.push(problem)), problems;
}
function visit(here, kind, tell) {
	let { field, value, path } = here;
	if (require_model.Dt(field) !== "secret") {
		if (checkOpenValue(here, tell), checkSeen(here, kind, tell), checkVersion(here, tell), field.type === "list" && Array.isArray(value)) {
			checkSame(field, value, path, tell);
			for (let [index, element] of value.entries()) path.push(index), visit({
				field: field.item,
				value: element,
				path,
				beside: {}
			}, kind, tell), path.pop();
		}
		if (require_closest.l(value)) {
			for (let [name, near] of misspellings(field, value)) tell(misspelt(kind, path, name, near));
			for (let [name, member] of Object.entries(value)) {
				let known = memberOf(field, name);
				known !== void 0 && (path.push(name), visit({
					field: known,
					value: member,
					path,
					beside: value
				}, kind, tell), path.pop());
			}
		}
	}
}
function memberOf(field, name) {
	if (field.type === "map") return field.value;
	let fields = membersOf(field);
	return fields !== void 0 && Object.hasOwn(fields, name) ? fields[name] : void 0;
}
function report(tell, name, path, message, remedy) {
	let { code, severity } = require_item_codes.t[name];
	tell({
		path: [...path],
		code,
		severity,
		message,
		remedy
	});
}
function checkOpenValue({ field, value, path }, tell) {
	if (field.type !== "text" || field.open !== !0 || field.values === void 0 || typeof value != "string" || field.values.includes(value)) return;
	let near = require_closest.n(value, field.values), message = `${require_model.B(path)}: ${require_item_words.a(value)} is not documented; it is sent as it is.`, known = `Documented: ${require_item_words.i(field.values, "and")}.`;
	report(tell, "notDocumented", path, message, near === void 0 ? known : `Did you mean ${near}?`);
}
function checkSeen({ field, value, path }, kind, tell) {
	if (field.type !== "text" || typeof value != "string" || require_model.St(value) || field.required !== !0 && field.long === void 0 || value === "" && field.blank === !0 || path.length === 1 && kind.key.includes(String(path[0]))) return;
	let what = value === "" ? "is empty" : "shows nothing but white space", spare = field.required === !0 ? kind.singular : "field";
	report(tell, "notSeen", path, `${require_model.B(path)} ${what}; it is sent as it is.`, `Write the text, or remove the ${spare}.`);
}
function checkVersion({ field, value, path, beside }, tell) {
	if (field.type !== "version") return;
	let { of } = field, own = addressOf(value), other = Object.hasOwn(beside, of) ? addressOf(beside[of]) : void 0;
	own !== void 0 && other !== void 0 && own !== other && report(tell, "otherVersion", path, `${require_model.B(path)} is the version of ${own}, but ${of} beside it is ${other}.`, `Write {$ref: ${JSON.stringify(other)}, version: latest}`);
}
function addressOf(value) {
	return require_closest.l(value) && typeof value.$ref == "string" ? value.$ref : void 0;
}
function checkSame(list, elements, path, tell) {
	let { key } = list;
	if (key === void 0 || list.item.type !== "object") return;
	let isId = list.item.fields[key]?.type === "id", first = new Map();
	for (let [index, element] of elements.entries()) {
		if (!require_closest.l(element) || !Object.hasOwn(element, key)) continue;
		let name = element[key] ?? null, identity = addressOf(name) ?? JSON.stringify(name), earlier = first.get(identity);
		if (earlier === void 0) {
			first.set(identity, index);
			continue;
		}
		let at = require_model.B([
			...path,
			index,
			key
		]), before = require_model.B([...path, earlier]), message = isId ? `${at} names the same object as ${before}.` : `${at} repeats the ${key} of ${before}.`;
		report(tell, isId && list.order === "set" ? "sameMember" : "sameName", [
			...path,
			index,
			key
		], message, "Remove one of the two.");
	}
}
// build/bundle/items/item-value.js
function valueProblem(kind, spot, failed) {
	return formProblem(spot, failed) ?? typeProblem(kind, spot, failed) ?? limitProblem(spot, failed);
}
function formProblem(spot, failed) {
	let { path, field, siblings, value } = spot, at = require_model.B(path);
	if (spot.secret && (spot.deeper || failed.has("false schema") || isSecretForm(value))) return secretProblem(spot, failed);
	if (!require_closest.l(value)) return;
	if (require_sync_forms.l(field, siblings) !== void 0) return referenceProblem(spot, value);
	let form = require_model.j(value);
	if (form === "$env") return problem(spot, "misplacedForm", `A secret is not allowed at ${at}: only write-only fields take {$env}; other fields can be read back.`, `Give ${at} ${require_item_words.t(field, siblings)}.`);
	if (form === "$ref" && field.type !== "json" && field.type !== "map") return problem(spot, "misplacedForm", `A reference is not allowed at ${at}, which takes ${require_item_words.t(field, siblings)}.`, `Give ${at} ${require_item_words.t(field, siblings)}.`);
}
function referenceProblem(spot, form) {
	let { path, field, siblings } = spot, at = require_model.B(path), { $ref } = form, wantsVersion = field.type === "version";
	if (typeof $ref == "string" && $ref !== "") {
		let address = JSON.stringify($ref);
		if (wantsVersion && form.version === void 0) return problem(spot, "badReference", `${at} takes a version number, but {$ref: ${address}} is an id.`, `Write {$ref: ${address}, version: latest}`);
		if (!wantsVersion && form.version !== void 0) return problem(spot, "badReference", `${at} takes an id, but {$ref: ${address}, version: \u2026} is a version number.`, `Write {$ref: ${address}}.`);
	}
	return problem(spot, "badReference", `${at} must be ${require_item_words.t(field, siblings)}.`, formWithoutSign(field, form) ?? `Write ${require_item_words.s(field, siblings)}, and nothing beside it.`);
}
function isSecretForm(value) {
	return require_closest.l(value) && require_model.j(value) === "$env";
}
function secretProblem(spot, failed) {
	let at = require_model.B(spot.path);
	return failed.has("false schema") ? problem(spot, "misplacedForm", `${at} takes an object, but an environment variable is a string.`, `Put {$env: NAME} at one of its members, such as ${at}: {token: {$env: NAME}}`) : problem(spot, "badSecret", `The {$env} in ${at} does not name an environment variable.`, "Write {$env: NAME}, with a name that the target lists under secrets.");
}
function typeProblem(kind, spot, failed) {
	let { path, field, siblings, value } = spot, wrongWord = failed.has("enum") && typeof value == "string";
	if (!wrongWord && !failed.has("type") && !failed.has("enum")) return;
	let message = `${require_item_words.c(kind, path)} must be ${require_item_words.t(field, siblings)}, not ${require_item_words.n(value, spot.secret)}.`;
	if (wrongWord && field.type === "text") {
		let values = field.values ?? [], near = require_closest.n(value, values) ?? values.find((one) => value.length > 2 && one.startsWith(value));
		return problem(spot, "notListed", message, near && `Did you mean ${near}?`);
	}
	return !spot.secret && field.type === "text" && (typeof value == "number" || typeof value == "boolean") ? {
		...problem(spot, "wrongType", message, `Put it in quotes: "${value}".`),
		quote: !0
	} : problem(spot, "wrongType", message, spot.secret ? void 0 : cure(spot));
}
function cure({ field, value, path, siblings }) {
	if (value === null) return "Give it a value, or remove the field.";
	let form = formWithoutSign(field, value);
	if (form !== void 0) return form;
	let kind = require_sync_forms.l(field, siblings);
	if (kind !== void 0 && typeof value == "string") {
		if (value.startsWith(`${kind}/`)) return `Write {$ref: ${require_item_words.a(value)}}.`;
		if (!value.includes("/") && /\D/.test(value)) return `To refer to an item by its name, write {$ref: ${require_item_words.a(`${kind}/${value}`)}}.`;
	}
	switch (field.type) {
		case "boolean": return "Write true or false, without quotes.";
		case "integer":
		case "number": return typeof value == "string" && /^-?\d+(?:\.\d+)?$/.test(value) ? `Write it without quotes: ${value}` : void 0;
		case "list": return typeof value == "string" && field.item.type === "text" ? `Write a list: [${require_item_words.a(value)}].` : void 0;
		case "object": return namedObject(field.fields, value) ?? (path.length === 0 ? "Write its fields as a map." : void 0);
		default: return;
	}
}
function formWithoutSign(field, value) {
	if (!require_closest.l(value) || [
		"object",
		"map",
		"json"
	].includes(field.type)) return;
	let [key = "", ...others] = Object.keys(value), form = require_model.A([`$${key}`]);
	if (others.length > 0 || form === void 0) return;
	let named = value[key];
	return `The form is called ${form}: {${form}: ${typeof named == "string" ? require_item_words.a(named) : "\u2026"}}`;
}
function namedObject(fields, value) {
	if (typeof value != "string") return;
	let needed = Object.entries(fields).filter(([, field]) => field.required === !0), [only] = needed;
	if (needed.length === 1 && only !== void 0 && only[1].type === "text") return `Write {${only[0]}: ${require_item_words.a(value)}}.`;
}
function limitProblem(spot, failed) {
	let { path, field, siblings, value } = spot, at = require_model.B(path);
	if (failed.has("maxLength") && field.type === "text" && typeof value == "string") {
		let length = [...value].length, limit = field.maxLength ?? length;
		return problem(spot, "tooLong", `${at} is ${require_item_words.r(length)} characters long; the limit is ${require_item_words.r(limit)}.`, `Shorten it by ${require_item_words.r(length - limit)}.`);
	}
	return failed.has("minLength") ? problem(spot, "tooShort", `${at} is empty; it must be ${require_item_words.t(field, siblings)}.`, "Give it a value.") : failed.has("minItems") && field.type === "list" ? problem(spot, "tooShort", `${at} must be ${require_item_words.t(field, siblings)}.`, `For instance ${at}: ${require_item_words.s(field)}`) : failed.has("minimum") || failed.has("maximum") ? problem(spot, "outOfRange", `${at} is ${String(value)}; it must be ${numberWords(field)}${require_item_words.o(field)}.`) : failed.has("pattern") ? problem(spot, "notUrl", `${at} must be a URL, not ${spot.secret || String(value).includes("@") ? "this string" : require_item_words.a(String(value))}.`, "Write the whole address with its scheme, such as https://tools.example.com/mcp.") : problem(spot, "wrongType", `${at} must be ${require_item_words.t(field, siblings)}.`);
}
function numberWords(field) {
	return field.type === "id" ? "an id" : field.type === "version" ? "a version number" : field.type === "integer" ? "an integer" : "a number";
}
function problem(spot, name, message, remedy) {
	let { code, severity } = require_item_codes.t[name];
	return {
		path: spot.path,
		code,
		severity,
		message,
		...remedy !== void 0 && { remedy }
	};
}
// build/bundle/items/validate-item.js
function validateItem(kind, item, options = {}) {
	let validate = kind.validator?.() ?? ke[kind.name];
	if (validate === void 0) throw RangeError(`no validator was generated for ${kind.name}`);
	return itemProblems(kind, item, validate(item) ? [] : validate.errors ?? [], options.unknownFields ?? "warn");
}
function itemProblems(kind, item, errors, unknownFields) {
	return onePerPlace([
		...[...gather(kind, item, errors).values()].flatMap((place) => problemsAt(kind, item, place, unknownFields)),
		...foreignMembers(kind, item),
		...fieldRules(kind, item)
	]);
}
const NOISE = new Set([
	"if",
	"anyOf",
	"oneOf",
	"allOf",
	"not"
]);
function gather(kind, item, errors) {
	let places = new Map();
	for (let { keyword, instancePath, params } of errors) {
		if (NOISE.has(keyword)) continue;
		let spot = spotAt(kind.fields, item, instancePath), key = JSON.stringify(spot.path), place = places.get(key) ?? {
			spot,
			missing: [],
			unknown: [],
			failed: new Set()
		};
		places.set(key, place);
		let isForm = spot.deeper || spot.field.type === "id" || spot.field.type === "version";
		keyword === "required" && !isForm ? place.missing.push(String(params.missingProperty)) : keyword === "additionalProperties" && !isForm ? place.unknown.push(String(params.additionalProperty)) : place.failed.add(keyword);
	}
	return places;
}
function problemsAt(kind, item, place, mode) {
	let { spot } = place, meant = misspellings(spot.field, spot.value), explained = new Set(meant.values()), missing = [...new Set(place.missing)].filter((name) => !explained.has(name)), unknown = place.unknown.filter((name) => !meant.has(name));
	return [
		...place.failed.size > 0 ? [valueProblem(kind, spot, place.failed)] : [],
		...missing.length > 0 ? missingFields(kind, spot, item, missing) : [],
		...unknown.map((name) => unknownField(kind, spot, name, mode))
	];
}
function onePerPlace(problems) {
	if (problems.length === 0) return problems;
	let byPlace = new Map();
	for (let severity of [
		"error",
		"warning",
		"note"
	]) for (let problem of problems) {
		let place = require_model.B(problem.path);
		problem.severity === severity && !byPlace.has(place) && byPlace.set(place, problem);
	}
	return problems.filter((problem) => byPlace.get(require_model.B(problem.path)) === problem);
}
// build/bundle/items/resolve-item.js
const MISSING = new Set([require_item_codes.t.missing.code, require_item_codes.t.variantNeeds.code]);
function resolveItem(item, context, findings) {
	let { kind, node, file } = item, own = [];
	if (require_model.A(node.entries.map(({ key }) => key)) !== void 0) {
		let { code, severity } = require_item_codes.t.misplacedForm, message = `A whole ${kind.singular} cannot be a form: a form replaces a single value.`;
		findings.push({
			address: `${kind.name}[${item.index}]`,
			code,
			severity,
			message,
			place: node.place,
			remedy: "Write its fields, and use the form as the value of one of them."
		});
		return;
	}
	let reader = new FormReader({
		...context,
		file
	}, own), value = reader.readItem(node, kind.fields), { stands } = item, places = new ItemPlaces(node, reader.behind, stands.as === "item" ? stands.below : void 0), incomplete = own.some((finding) => finding.severity === "error"), problems = scopeProblems(kind, value, context.org);
	kind.check?.(value, (problem) => problems.push(problem));
	for (let problem of validateItem(kind, require_model.L(value), { unknownFields: context.unknownFields })) incomplete && MISSING.has(problem.code) || problem.code === require_item_codes.t.misplacedForm.code && reader.refs.some((one) => require_model.B(one.path) === require_model.B(problem.path)) || problems.push(problem);
	for (let { path, at, code, severity, message, quote, ...rest } of gravestPerValue(problems, node)) {
		let remedy = quote ? `Put it in quotes: "${require_source_node.a(node, path).node.text}".` : rest.remedy, whole = places.problem(path, code), exact = at === void 0 ? void 0 : placeInText(item, path, () => at, context);
		own.push({
			code,
			severity,
			message,
			...whole,
			...exact === void 0 ? {} : { place: exact },
			...remedy === void 0 ? {} : { remedy }
		});
	}
	let parts = addressParts(kind, node, value), partition = kind.partition(value), address = parts === void 0 ? void 0 : require_model.Ot(kind.name, parts, scopeOf(kind, partition)), label = address ?? `${kind.name}[${item.index}]`, labelled = (list) => list.map((finding) => ({
		address: label,
		...finding
	}));
	findings.push(...labelled(own));
	let marked = (hasMarked(value) ? markedTexts(value, []) : []).map(({ path, ...problem }) => {
		let used = require_source_node.a(node, path).node.place, text = placeInText(item, path, require_front_matter.d, context);
		return text === void 0 ? {
			...problem,
			place: used
		} : text.file === item.file ? {
			...problem,
			place: text
		} : {
			...problem,
			place: text,
			related: [{
				message: "used here",
				place: used
			}]
		};
	}), below = item.conflict === void 0 ? [] : [item.conflict], conflicts = labelled([
		...reader.conflicts,
		...below,
		...marked
	]);
	if (address === void 0) {
		findings.push(...conflicts);
		return;
	}
	let resolve = require_model.yt("pull", "--only", require_model.Nt(address), "--resolved", require_model.Nt(address));
	for (let finding of conflicts) finding.code === require_bundle_codes.t.conflictMarkers.code && (finding.command = resolve);
	return {
		resource: new require_model.s({
			kind,
			address,
			partition,
			value,
			place: node.place,
			placeOf: places.of,
			textOf: places.textOf
		}),
		refs: reader.refs.map(({ ref, node: at, path, field }) => ({
			ref,
			path,
			place: at.place,
			takes: takes(field, kind, path)
		})),
		conflicts,
		isUnfetched: reader.isUnfetched
	};
}
function placeInText({ file, node, stands }, path, find, { readText }) {
	let { node: at } = require_source_node.a(node, path);
	if (at.type === "scalar" && stands.as === "item" && stands.below === path[0]) return at.placeIn(find(String(at.value)));
	let form = at.type === "map" ? require_source_node.o(at) : void 0;
	if (!require_closest.l(form) || require_model.j(form) !== "$file") return;
	let read = readText(file, String(form.$file), at);
	if (read.text !== void 0) return new require_source_lines.t(read.file, read.text).place(find(read.text));
}
function hasMarked(value) {
	return typeof value == "string" ? require_front_matter.u(value) : Array.isArray(value) ? value.some(hasMarked) : require_model.N(value) && Object.values(value).some(hasMarked);
}
function markedTexts(value, path) {
	if (typeof value == "string") {
		if (!require_front_matter.u(value)) return [];
		let { code, severity } = require_bundle_codes.t.conflictMarkers;
		return [{
			path,
			code,
			severity,
			message: `${require_model.B(path)} contains conflict markers between the files and the platform.`,
			remedy: "Keep what is right, remove the lines that begin with <<<<<<<, ======= and >>>>>>>, then accept the result."
		}];
	}
	return Array.isArray(value) ? value.flatMap((item, index) => markedTexts(item, [...path, index])) : require_model.N(value) ? Object.entries(value).flatMap(([key, item]) => markedTexts(item, [...path, key])) : [];
}
function takes(field, kind, path) {
	if (field?.type === "id") return field.kind;
	if (field?.type === "version") return siblingId(kind, path, field.of);
}
function siblingId(kind, path, of) {
	let at = kind.fields;
	for (let step of [...path.slice(0, -1), of]) {
		let field = at;
		at = typeof step == "number" ? field.item : field.fields?.[step];
	}
	let found = at;
	return found?.type === "id" ? found.kind : void 0;
}
function gravestPerValue(problems, node) {
	if (problems.length === 0) return problems;
	let first = new Map(), values = problems.filter(({ path }) => require_source_node.a(node, path).node.type === "scalar");
	for (let severity of [
		"error",
		"warning",
		"note"
	]) for (let problem of values) {
		let path = require_model.B(problem.path);
		problem.severity === severity && !first.has(path) && first.set(path, problem);
	}
	return problems.filter((problem) => !values.includes(problem) || first.get(require_model.B(problem.path)) === problem);
}
function addressParts(kind, node, value) {
	let parts = [];
	for (let name of kind.key) {
		let part = partOf(node.get(name), value[name]);
		if (part !== void 0) parts.push(part);
		else if (kind.launch !== void 0 && name === kind.nameField) parts.push(kind.launch.unnamed);
		else return;
	}
	return parts;
}
function partOf(written, value) {
	let form = written?.type === "map" ? require_source_node.o(written) : void 0;
	if (typeof form == "object" && form && !Array.isArray(form) && typeof form.$var == "string") return `\${${form.$var}}`;
	if (value instanceof require_model.O) return value.address.slice(value.address.indexOf("/") + 1);
	if (typeof value == "number" || typeof value == "string" && value !== "") return String(value);
}
function scopeOf(kind, partition) {
	return kind.scoped && partition !== kind.home ? partition : void 0;
}
// build/bundle/load-bundle.js
function loadBundle(file, bytes, kinds, sources = new ParsedSources(), reader = {}) {
	let { document, findings: syntax } = sources.parse(file, bytes), findings = [...syntax];
	if (document === void 0) return { findings };
	let format = reader.formats?.find((one) => one.holds(document)) ?? require_bundle_format.t, content = format.read(document, {
		...reader,
		kinds
	}, findings);
	if (content === void 0) return { findings };
	let items = content.items.map((item) => rawItem(item, file));
	return {
		findings,
		bundle: {
			...content,
			document,
			format,
			items
		}
	};
}
function rawItem({ kind, index, node, stands, conflict }, file) {
	return {
		kind,
		index,
		node,
		stands,
		conflict,
		file
	};
}
// build/bundle/files/left-out.js
function loadLeftOut(checkout, options) {
	let out = {
		bundles: [],
		items: [],
		unread: [...checkout.unread]
	}, suggestions = new require_closest.t(), readText = (fromFile, relativePath) => {
		let { text, file } = readReferencedText(options.root, fromFile, relativePath);
		return {
			text: text ?? "",
			file
		};
	};
	for (let { bytes, ...left } of checkout.bundles) {
		let { bundle, findings } = loadBundle(left.file, bytes, options.kinds, options.sources, options), isWhole = bundle !== void 0 && !require_model.ct(findings);
		bundle !== void 0 && out.bundles.push(bundle);
		for (let raw of bundle?.items ?? []) {
			let item = resolveItem(raw, {
				...options,
				readText,
				suggestions
			}, []);
			item === void 0 ? isWhole = !1 : out.items.push(item);
		}
		isWhole || out.unread.push(left);
	}
	return out;
}
// build/bundle/items/references.js
function checkReferences(items, { deletions, unread }, findings) {
	let unjudged = [], suggestions = new require_closest.t(3), byAddress = new Map(items.map((item) => [item.resource.address, item.resource])), renamed = new Map();
	for (let { resource } of items) {
		let old = resource.settings.renamed_from;
		old !== void 0 && renamed.set(old, resource);
	}
	for (let { resource, refs } of items) for (let { ref, place, takes } of refs) {
		let say = (code, message, remedy) => findings.push({
			...require_source_codes.r(code, place, message, remedy),
			address: resource.address
		}), kind = require_model.kt(ref.address);
		if (takes === void 0) say(require_bundle_codes.t.referenceNotAllowed, "This field takes no reference.", "Write the value, or {$literal: \u2026} for an object that begins with $ref.");
		else if (kind !== takes) {
			let near = ref.address.includes("/") ? void 0 : `${takes}/${ref.address}`;
			say(require_bundle_codes.t.referenceKind, `${JSON.stringify(ref.address)} does not refer to one of the ${takes}.`, near !== void 0 && byAddress.has(near) ? `Did you mean ${near}?` : `Write {$ref: "${takes}/\u2026"}.`);
		} else if (!ref.external && !byAddress.has(ref.address)) {
			let isLeaving = renamed.has(ref.address) || deletions.has(ref.address);
			unread.has(kind) && !isLeaving ? unjudged.push(place) : sayMissing(ref.address, renamed, deletions, {
				byAddress,
				suggestions
			}, say);
		}
	}
	return findCycles(items, findings), unjudged;
}
function sayMissing(address, renamed, deletions, { byAddress, suggestions }, say) {
	let now = renamed.get(address);
	if (now !== void 0) {
		say(require_bundle_codes.t.leavingReference, `${address} is renamed to ${now.address}.`, `Write {$ref: "${now.address}"}.`);
		return;
	}
	if (deletions.has(address)) {
		say(require_bundle_codes.t.leavingReference, `${address} is marked for deletion.`, "Remove the reference, or keep the item.");
		return;
	}
	let near = suggestions.of(address, byAddress.keys());
	say(require_bundle_codes.t.danglingReference, `No item in the files has the address ${require_model._(address, near ?? "", JSON.stringify(address))}.`, near === void 0 ? "Add the item, or write external: true for an object that lives only on the platform." : `Did you mean ${require_model._(near, address)}? For an object that lives only on the platform add external: true.`);
}
function findCycles(items, findings) {
	let edges = new Map();
	for (let { resource, refs } of items) edges.set(resource.address, refs.filter(({ ref }) => !ref.external).map(({ ref, place }) => ({
		to: ref.address,
		place
	})));
	let done = new Set();
	for (let start of [...edges.keys()].sort()) {
		let trail = [], visit = (address) => {
			if (!done.has(address)) {
				trail.push(address);
				for (let { to, place } of edges.get(address) ?? []) {
					let from = trail.indexOf(to);
					if (from >= 0) {
						let circle = [...trail.slice(from), to].join(" \u2192 ");
						findings.push({
							...require_source_codes.r(require_bundle_codes.t.referenceCycle, place, `References form a cycle: ${circle}.`, "Remove one of the references, or leave one out, apply, then write the id of its object in its place."),
							address
						});
					} else edges.has(to) && visit(to);
				}
				trail.pop(), done.add(address);
			}
		};
		visit(start);
	}
}
// build/bundle/sync/sync-address.js
function addressProblem(written, kinds, kind) {
	let found = written.includes("/") ? kinds.find(require_model.kt(written)) : void 0;
	if (found === void 0) return {
		says: "is not an address",
		meant: withKind(written, kinds, kind)
	};
	let wanted = kind ?? found, isOther = found !== wanted, { parts, scope } = require_model.Pt(written), isWhole = parts.length === wanted.key.length && parts.every((part) => part !== "");
	if (isOther) {
		let meant = isWhole ? require_model.Ot(wanted.name, parts, scope) : void 0;
		return {
			says: `belongs to ${found.name}, not to ${wanted.name}`,
			meant
		};
	}
	if (!(isWhole && canBeIn(wanted, scope) && require_model.Ot(wanted.name, parts, scope) === written)) return {
		says: `is not an address of ${wanted.name}`,
		meant: escaped(written, wanted)
	};
}
function withKind(written, kinds, kind) {
	let names = kinds.all.map((one) => one.name), near = written.includes("/") ? require_closest.n(require_model.kt(written), names) : void 0, rest = near === void 0 ? written : written.slice(require_model.kt(written).length + 1), wanted = kind ?? (near === void 0 ? void 0 : kinds.find(near));
	return wanted === void 0 ? void 0 : escaped(`${wanted.name}/${rest}`, wanted);
}
function escaped(address, kind) {
	let rest = address.slice(kind.name.length + 1), split = require_model.Pt(address), scope = canBeIn(kind, split.scope) ? split.scope : void 0, pieces = (scope !== void 0 || kind.scoped && split.scope === kind.home ? rest.slice(0, rest.lastIndexOf("@")) : rest).split("/"), last = kind.key.length - 1;
	if (pieces.length <= last) return;
	let names = [...pieces.slice(0, last), pieces.slice(last).join("/")].map((part) => require_model.Pt(`x/${part.replaceAll("/", "%2F").replaceAll("@", "%40")}`)).map(({ parts: [name = ""] }) => name);
	return names.every((name) => name !== "") ? require_model.Ot(kind.name, names, scope) : void 0;
}
function canBeIn(kind, scope) {
	if (scope === void 0) return !0;
	let word = /^(?:project:\d+\/)?(project|workflow):\d+$/.exec(scope)?.[1];
	return kind.scoped && word !== void 0 && kind.lives.includes(word);
}
// build/bundle/sync/sync-settings.js
var SyncSettings = class {
	#rules = [];
	#patterns = [];
	#exact = new Map();
	#deletions = new Set();
	#isFull = !1;
	#findings;
	#targets;
	#kinds;
	constructor(bundles, targets, kinds, findings) {
		this.#findings = findings, this.#targets = targets, this.#kinds = kinds;
		for (let { sync } of bundles) for (let entry of sync?.entries ?? []) this.#read(entry);
		this.#findConflicts();
	}
	of(address) {
		let settings = {}, exact = this.#exact.get(address) ?? [], fitting = this.#patterns.filter(({ pattern }) => pattern !== address && require_model.Mt(pattern, address));
		for (let rule of [...fitting, ...exact]) rule.used = !0;
		return Object.assign(settings, ...[...fitting, ...exact].map((rule) => rule.settings)), settings.delete === !0 && exact.some((rule) => rule.settings.release === !0) && (settings.delete = !1), settings.release === !0 && exact.some((rule) => rule.settings.delete === !0) && (settings.release = !1), settings;
	}
	placeOf(address, setting) {
		return this.#exact.get(address)?.find((rule) => rule.places[setting] !== void 0)?.places[setting];
	}
	get deletions() {
		return this.#deletions;
	}
	get decisions() {
		return this.#rules.flatMap(({ pattern, settings, places, place }) => settings.overwrite === void 0 ? [] : [{
			address: require_model.At(pattern),
			edit: settings.overwrite,
			place: places.overwrite ?? place
		}]);
	}
	get endings() {
		return this.#rules.filter(({ pattern }) => isOneAddress(pattern)).flatMap(({ pattern, settings, places, place }) => ["delete", "release"].filter((setting) => settings[setting] === !0).map((setting) => ({
			address: require_model.At(pattern),
			setting,
			place: places[setting] ?? place
		})));
	}
	reportUnused(addresses) {
		let suggestions = new require_closest.t(3);
		for (let rule of this.#rules) {
			if (rule.used || rule.outlives) continue;
			let near = suggestions.of(rule.pattern, addresses);
			this.#say(require_bundle_codes.t.settingUnused, rule.place, rule.pattern.includes("*") ? `No item matches the pattern ${JSON.stringify(rule.pattern)}.` : `No item has the address ${require_model._(rule.pattern, near ?? "", JSON.stringify(rule.pattern))}.`, near === void 0 ? "Correct the address, or remove the setting." : `Did you mean ${require_model._(near, rule.pattern)}?`);
		}
	}
	#read(entry) {
		let { key: pattern, node, keyPlace: place } = entry;
		if (node.type !== "map") {
			this.#say(require_bundle_codes.t.settingInvalid, node.place, `The settings of ${pattern} must be an object.`, "For instance {protect: true}.");
			return;
		}
		let kinds = this.#kinds.all.map((one) => one.name);
		if (!require_model.W(pattern, kinds)) {
			let meant = require_model.G(pattern, kinds), remedy = meant === void 0 ? "Addresses begin with a section, for instance prompts/Tone." : `Did you mean ${JSON.stringify(meant)}?`;
			this.#say(require_bundle_codes.t.settingInvalid, place, `${JSON.stringify(pattern)} does not begin with a kind.`, remedy);
			return;
		}
		let wrong = isOneAddress(pattern) ? addressProblem(require_model.At(pattern), this.#kinds) : void 0;
		if (wrong !== void 0) {
			this.#say(require_bundle_codes.t.settingAddress, place, `${JSON.stringify(pattern)} ${wrong.says}, so it has no effect.`, toWrite(wrong, "Correct the address, or remove the setting."));
			return;
		}
		let rule = {
			pattern,
			place,
			settings: {},
			places: {},
			used: !1,
			outlives: !1
		};
		for (let setting of node.entries) this.#setting(rule, setting);
		this.#add(rule);
	}
	#add(rule) {
		this.#rules.push(rule);
		let { pattern } = rule, address = require_model.At(pattern);
		this.#exact.set(address, [...this.#exact.get(address) ?? [], rule]), isOneAddress(pattern) ? rule.settings.delete === !0 && this.#deletions.add(address) : this.#patterns.length < 500 ? this.#patterns.push(rule) : this.#sayTooMany(rule.place);
	}
	#sayTooMany(place) {
		this.#isFull || (this.#isFull = !0, this.#say(require_source_codes.n.tooManyPatterns, place, "sync holds more than 500 patterns.", "Use fewer, wider patterns; single addresses are not limited."));
	}
	#setting(rule, entry) {
		let { key, node, keyPlace } = entry, name = require_sync_forms.n.find((one) => one === key);
		if (name === void 0) {
			let near = require_closest.n(key, require_sync_forms.n), remedy = near === void 0 ? `Settings are ${require_sync_forms.n.join(", ")}.` : `Did you mean ${near}?`;
			this.#say(require_bundle_codes.t.settingInvalid, keyPlace, `sync has no setting ${JSON.stringify(key)}.`, remedy);
			return;
		}
		if (require_sync_forms.t[name].oneAddress === !0 && !isOneAddress(rule.pattern)) {
			this.#say(require_bundle_codes.t.settingNeedsAddress, keyPlace, `${name} cannot be set for a pattern.`, "Write it under one address.");
			return;
		}
		if (!this.#isTaken(rule, name, node)) return;
		let value = require_source_node.o(node);
		rule.outlives ||= require_sync_forms.i(name, value);
		let here = require_sync_forms.r(value, this.#targets.target);
		here !== void 0 && Object.assign(rule.settings, { [name]: here }), rule.places[name] = keyPlace;
	}
	#isTaken(rule, name, node) {
		let form = require_sync_forms.t[name];
		if (node.type !== "map") return form.byTargetOnly !== !0 && form.takes(require_source_node.o(node)) ? this.#canBe(rule, name, node) : this.#refuse(name, node);
		let isTaken = !0;
		for (let { key, node: value, keyPlace } of node.entries) this.#isTarget(name, key, keyPlace) ? form.takes(require_source_node.o(value)) ? this.#canBe(rule, name, value) || (isTaken = !1) : isTaken = this.#refuse(name, value) : isTaken = !1;
		return isTaken;
	}
	#canBe({ pattern }, name, node) {
		let kind = this.#kinds.find(require_model.kt(pattern)), value = require_source_node.o(node);
		if (kind === void 0) return !0;
		if (name === "renamed_from" && typeof value == "string") {
			let wrong = addressProblem(value, this.#kinds, kind);
			if (wrong === void 0) return !0;
			let remedy = toWrite(wrong, `Write the address that it had before, for instance ${kind.name}/Old name.`), message = `renamed_from of ${require_model.At(pattern)} names ${JSON.stringify(value)}, which ${wrong.says}.`;
			return this.#say(require_bundle_codes.t.renameAddress, node.place, message, remedy), !1;
		}
		return name !== "id" || typeof value == (kind.idType === "integer" ? "number" : "string") || (this.#say(require_bundle_codes.t.pinType, node.place, `id of ${pattern} is ${JSON.stringify(value)}, but ids of ${kind.name} are ${kind.idType === "integer" ? "integers" : "strings"}.`, kind.idType === "integer" && /^[1-9]\d{0,14}$/.test(String(value)) ? `Write ${String(value)}, without quotes.` : "Write the id as the platform shows it."), !1);
	}
	#refuse(name, node) {
		let shown = require_model.t(JSON.stringify(require_source_node.o(node)), 60), remedy = require_sync_forms.t[name].remedy.replaceAll("<target>", this.#targets.target);
		return this.#say(require_bundle_codes.t.settingInvalid, node.place, `${name} does not take ${shown}.`, remedy), !1;
	}
	#isTarget(name, written, place) {
		let { targets } = this.#targets;
		if (targets === null || targets.includes(written)) return !0;
		let near = require_closest.n(written, targets);
		return this.#say(require_bundle_codes.t.settingTarget, place, `${name} names the target ${JSON.stringify(written)}, which is not in the configuration.`, near === void 0 ? `The targets are: ${targets.join(", ")}.` : `Did you mean ${near}?`), !1;
	}
	#findConflicts() {
		let before = new Map();
		for (let rule of this.#rules) {
			if (rule.pattern.includes("*")) continue;
			let others = before.get(rule.pattern) ?? [];
			before.set(rule.pattern, [...others, rule]);
			for (let other of others) for (let name of require_sync_forms.n) {
				let here = rule.settings[name], there = other.settings[name];
				if (here === void 0 || there === void 0 || require_closest.u(here, there)) continue;
				let finding = require_source_codes.r(require_bundle_codes.t.settingConflict, rule.places[name] ?? rule.place, `${name} of ${rule.pattern} is set to another value elsewhere.`, "Keep one of the two.", {
					message: "the other one",
					place: other.places[name] ?? other.place
				});
				this.#findings.push({
					...finding,
					address: rule.pattern
				});
			}
		}
		for (let [pattern, rules] of before) this.#findContradiction(pattern, rules);
	}
	#findContradiction(pattern, rules) {
		let released = rules.find(({ settings }) => settings.release === !0), deleted = rules.find(({ settings }) => settings.delete === !0);
		if (released === void 0 || deleted === void 0) return;
		let finding = require_source_codes.r(require_bundle_codes.t.settingContradicts, released.places.release ?? released.place, `${pattern} is marked for both deletion and release.`, "Keep delete to remove the live object, or release to leave it alone.", {
			message: "the mark for deletion",
			place: deleted.places.delete ?? deleted.place
		});
		this.#findings.push({
			...finding,
			address: pattern
		});
	}
	#say(code, place, message, remedy) {
		this.#findings.push(require_source_codes.r(code, place, message, remedy));
	}
};
function isOneAddress(pattern) {
	return pattern.includes("/") && !pattern.includes("*");
}
function toWrite({ meant }, otherwise) {
	return meant === void 0 ? otherwise : `Write ${meant}.`;
}
// build/bundle/load-desired.js
function loadDesired(options) {
	let findings = [], bundles = [], unread = new Set(), checkout = options.checkout ?? WHOLE_CHECKOUT, sources = options.sources ?? new ParsedSources();
	for (let { file, bytes } of options.files) {
		let loaded = loadBundle(file, bytes, options.kinds, sources, options);
		findings.push(...loaded.findings), loaded.bundle !== void 0 && bundles.push(loaded.bundle);
		let missed = loaded.bundle?.unread ?? (require_model.ct(loaded.findings) ? options.kinds.all : []);
		for (let { name } of missed) unread.add(name);
	}
	let documents = new Map(bundles.filter(({ document }) => document.format === "markdown").map(({ document: { file, root } }) => [file, root.place])), texts = new TextReader(options.root, options.overlay ?? new Map(), checkout, documents), context = {
		...options,
		sources,
		readText: texts.read.bind(texts),
		suggestions: new require_closest.t()
	}, items = [];
	for (let { items: raw } of bundles) for (let item of raw) {
		let resolved = resolveItem(item, context, findings);
		resolved === void 0 ? unread.add(item.kind.name) : items.push(resolved);
	}
	let absent = loadLeftOut(checkout, {
		...options,
		sources
	}), sync = new SyncSettings([...absent.bundles, ...bundles], options, options.kinds, findings);
	for (let { resource, conflicts } of items) resource.settings = sync.of(resource.address), resource.settings.conflict_markers !== !0 && findings.push(...conflicts);
	for (let { resource } of absent.items) resource.settings = sync.of(resource.address);
	let all = [...absent.items, ...items];
	checkAddresses(all, findings), checkRenames(all, sync, findings);
	let unjudged = checkReferences(all, {
		deletions: sync.deletions,
		unread
	}, findings);
	require_model.ct(findings) || sync.reportUnused(all.map((item) => item.resource.address));
	let resources = items.filter((item) => !item.isUnfetched).map((item) => item.resource), leftOut = [...absent.items, ...items.filter((item) => item.isUnfetched)].map((item) => item.resource), known, unseen = new Set(checkout.bundles.map(({ file }) => file));
	return {
		resources,
		leftOut,
		unread: absent.unread,
		checkout,
		findings: oncePerVariable(unique(require_model.lt(findings.filter(({ place }) => !unseen.has(place?.file ?? ""))))),
		unjudged,
		bundles,
		formats: options.formats ?? [],
		sources,
		sync,
		texts: [...texts.files].sort(),
		get digest() {
			return known ??= digestOf([...resources, ...leftOut]), known;
		}
	};
}
var TextReader = class {
	files = new Set();
	#root;
	#overlay;
	#checkout;
	#documents;
	#known = new Map();
	constructor(root, overlay, checkout, documents) {
		this.#root = root, this.#overlay = overlay, this.#checkout = checkout, this.#documents = documents;
	}
	read(fromFile, relativePath, node) {
		let key = `${fromFile}\0${relativePath}`, known = this.#known.get(key);
		if (known?.text !== void 0) {
			let { finding: _, ...again } = known;
			return again;
		}
		let read = this.#ofItem(fromFile, relativePath, node.place) ?? this.#laidOver(fromFile, relativePath) ?? this.#asGitKnowsIt(readReferencedText(this.#root, fromFile, relativePath, node.place), node.place);
		return this.#known.set(key, read), read.text !== void 0 && this.files.add(read.file), read;
	}
	#ofItem(fromFile, relativePath, place) {
		if (this.#documents.size === 0) return;
		let { file, real } = this.#find(fromFile, relativePath), item = this.#documents.get(real) ?? this.#documents.get(file);
		if (item !== void 0) return {
			file,
			finding: require_source_codes.r(require_source_codes.n.fileAndText, place, `${JSON.stringify(real)} is an item by itself, because a bundle pattern names it, so it cannot be a text too.`, "Move the text to a file that no pattern names, for example in texts/, and write its path here.", {
				message: "the item",
				place: item
			})
		};
	}
	#find(fromFile, relativePath) {
		let file = node_path.default.posix.join(node_path.default.posix.dirname(fromFile), relativePath), inside = require_source_inside.i(this.#root, file);
		return {
			file,
			real: inside.kind === "found" ? inside.relative : file
		};
	}
	#asGitKnowsIt(read, place) {
		let { file } = read;
		if (read.finding?.code === require_stand_in_codes.t.lfsPointer.code) return this.#fromLfs(read, place);
		let isMissing = read.finding?.code === require_source_codes.n.textMissing.code;
		if (read.text === void 0 && !isMissing) return read;
		let inside = require_source_inside.i(this.#root, file), real = inside.kind === "found" ? inside.relative : file, fact = this.#checkout.factOf(file) ?? this.#checkout.factOf(real);
		return fact === void 0 || fact.is === "left_out" && !isMissing ? read : {
			file,
			finding: factFinding(fact, place)
		};
	}
	#fromLfs(read, place) {
		let { file } = read, inside = require_source_inside.i(this.#root, file), content = this.#checkout.lfs?.(inside.kind === "found" ? inside.relative : file);
		return content === void 0 ? read : content === null ? {
			file,
			text: file,
			unfetched: notCheckable(file, place)
		} : textOfBytes(content, file, place);
	}
	#laidOver(fromFile, relativePath) {
		if (this.#overlay.size === 0) return;
		let { file, real } = this.#find(fromFile, relativePath), text = this.#overlay.get(real);
		return text === void 0 ? void 0 : {
			text: text.replace(/\r?\n$/, ""),
			file
		};
	}
};
function checkAddresses(items, findings) {
	let byAddress = new Map(), byIdentity = new Map(), byLook = new Map();
	for (let { resource } of items) {
		let { address, kind, place } = resource, identity = require_closest.a([
			kind.name,
			resource.partition,
			...kind.key.map((name) => require_model.L(resource.value[name] ?? null))
		]), twin = byAddress.get(address) ?? byIdentity.get(identity);
		if (twin !== void 0) {
			let finding = require_source_codes.r(require_bundle_codes.t.duplicateAddress, place, `${address} is already at ${require_model.st(twin.place)}${twin.address === address ? "" : ` as ${twin.address}`}.`, `Remove one of the two, or give it another ${kind.key.join(", ")}.`, {
				message: "the first one",
				place: twin.place
			});
			findings.push({
				...finding,
				address
			});
		} else byAddress.set(address, resource), byIdentity.set(identity, resource), checkLook(resource, byLook, findings);
	}
}
function checkLook(resource, byLook, findings) {
	let { address, kind, value } = resource, lookIn = (draw) => require_closest.a([
		kind.name,
		resource.partition,
		...kind.key.map((field) => {
			let part = value[field] ?? null;
			return typeof part == "string" ? require_model.y(draw(part)) : require_model.L(part);
		})
	]), looks = kind.key.every((name) => {
		let part = value[name];
		return typeof part != "string" || require_model.C(part) === part;
	}) ? [lookIn((text) => text)] : [lookIn((text) => text), lookIn(require_model.C)], similar = looks.map((look) => byLook.get(look)).find((one) => one !== void 0);
	for (let look of looks) byLook.has(look) || byLook.set(look, resource);
	if (similar !== void 0) {
		let finding = require_source_codes.r(require_bundle_codes.t.similarAddress, resource.place, `${require_model._(address, similar.address, JSON.stringify(address))} differs from ${require_model._(similar.address, address, JSON.stringify(similar.address))} ${require_model.S(address, similar.address)}.`, "Rename one of them if they are different; remove one if they are the same.", {
			message: "the other one",
			place: similar.place
		});
		findings.push({
			...finding,
			address
		});
	}
	let name = require_model.Q(kind, value);
	if (typeof name == "string" && name !== name.trim()) {
		let place = resource.placeOf(Object.keys(require_model.$(kind, name))), finding = require_source_codes.r(require_bundle_codes.t.paddedName, place, "The name begins or ends with white space, which is invisible.", "Remove it.");
		findings.push({
			...finding,
			address
		});
	}
}
function checkRenames(items, sync, findings) {
	let byAddress = new Map(items.map(({ resource }) => [resource.address, resource])), from = new Map();
	for (let { resource } of items) {
		let { address, settings } = resource, place = sync.placeOf(address, settings.delete === !0 ? "delete" : "renamed_from") ?? resource.place;
		settings.delete === !0 && sync.deletions.has(address) && findings.push({
			...require_source_codes.r(require_bundle_codes.t.deleteOfItem, place, `${address} is marked for deletion but still in the files.`, "Remove the item, or the mark."),
			address
		});
		let old = settings.renamed_from;
		if (old === void 0) continue;
		let other = from.get(old);
		from.set(old, address);
		let isKept = old === address || byAddress.get(old)?.settings.renamed_from === void 0;
		if (!(byAddress.has(old) && isKept) && other === void 0) continue;
		let message = other === void 0 ? `It is renamed from ${old}, which is still in the files.` : `${old} is already renamed to ${other}.`;
		findings.push({
			...require_source_codes.r(require_bundle_codes.t.renameConflict, place, message, "Remove renamed_from, or the other item."),
			address
		});
	}
}
function oncePerVariable(findings) {
	let first = new Map();
	return findings.flatMap((finding) => {
		let { code, message, place } = finding;
		if (code !== require_bundle_codes.t.unknownVariable.code) return [finding];
		let known = first.get(message);
		if (known === void 0) {
			let kept = { ...finding };
			return first.set(message, kept), [kept];
		}
		return place !== void 0 && (known.related = [...known.related ?? [], {
			message: "used here too",
			place
		}]), [];
	});
}
function unique(findings) {
	let seen = new Set();
	return findings.filter((finding) => {
		let key = JSON.stringify([
			finding.code,
			finding.place,
			finding.address,
			finding.message
		]);
		return !seen.has(key) && (seen.add(key), !0);
	});
}
function digestOf(resources) {
	let sorted = [...resources].sort((a, b) => a.address < b.address ? -1 : 1);
	return require_closest.s(sorted, ({ address, value, settings }) => ({
		address,
		value: require_model.L(value),
		settings
	}));
}
// build/run/open/files.js
function bundlePatterns(config) {
	return config.bundles.map((pattern) => fromRoot(config, pattern));
}
function isBundleOf(config, file) {
	return patternCovers(bundlePatterns(config), file);
}
async function readBundles(config, named, checkout = WHOLE_CHECKOUT) {
	let patterns = named.length > 0 ? [...named] : bundlePatterns(config), written = [...config.bundlePlaces ?? []], places = new Map(named.length > 0 ? [] : written.map(([text, place]) => [fromRoot(config, text), place])), found = await findBundleFiles(config.root, patterns, places, isLeftOut(patterns, checkout)), files = [], findings = [...found.findings, ...checkoutFindings(checkout)], unfetched = [], broken = new Map(checkout.broken.map(({ file, ...fact }) => [file, fact]));
	for (let file of found.files) {
		let fact = checkout.factOf(file);
		if (fact !== void 0 && fact.is !== "left_out") {
			broken.set(file, fact);
			continue;
		}
		let { bytes, finding } = await readBytes(config.root, file);
		if (finding !== void 0 && findings.push(finding), bytes === void 0) continue;
		let content = checkout.lfs !== void 0 && require_source_inside.s(bytes) ? checkout.lfs(file) : bytes;
		content === null ? (unfetched.push({
			file,
			why: "unfetched"
		}), findings.push(notCheckable(file, {
			file,
			line: 1,
			column: 1
		}))) : files.push({
			file,
			bytes: content
		});
	}
	for (let [file, fact] of broken) findings.push(factFinding(fact, {
		file,
		line: 1,
		column: 1
	}));
	let unread = [...checkout.unread, ...unfetched];
	return {
		files,
		findings,
		complete: named.length === 0,
		checkout: {
			...checkout,
			unread
		}
	};
}
function isLeftOut(patterns, { bundles, unread }) {
	let excluded = patterns.filter(isExclusion);
	return (pattern) => {
		let one = [pattern, ...excluded];
		return filesCovered(one, [...bundles, ...unread.filter(({ why }) => why !== "submodule")].map(({ file }) => file)).size > 0 || unread.some(({ file, why }) => why === "submodule" && mayCoverBelow(one, file));
	};
}
function sourceOf(files) {
	let texts = new Map(files?.files.map(({ file, bytes }) => [file, bytes]));
	return (file) => {
		let bytes = texts.get(file);
		return bytes === void 0 ? void 0 : new TextDecoder().decode(bytes);
	};
}
function fromRoot({ folder }, pattern) {
	if (folder === "") return pattern;
	let sign = isExclusion(pattern) ? "!" : "", written = pattern.slice(sign.length), up = /^(?:\.{1,2}\/)+/.exec(written)?.[0] ?? "", base = up.includes("..") ? node_path.default.posix.join(folder, up) : `${folder}/${up}`;
	return `${sign}${base === "./" ? "" : base}${written.slice(up.length)}`;
}
function desire(config, target, kinds, org, files, { sources, overlay, providerOf, formats } = {}) {
	return loadDesired({
		root: config.root,
		files: files.files,
		checkout: files.checkout,
		kinds,
		target: target.name,
		targets: config.file === null ? null : [...config.targets.keys()],
		org,
		vars: target.vars,
		secrets: target.secrets,
		...target.reserved === void 0 ? {} : { reserved: target.reserved },
		unknownFields: target.unknownFields ?? config.unknownFields,
		...sources === void 0 ? {} : { sources },
		...overlay === void 0 ? {} : { overlay },
		...formats === void 0 ? {} : { formats },
		...providerOf === void 0 ? {} : { providerOf }
	});
}
async function readIndex(git) {
	let ran = await git([
		"ls-files",
		"-z",
		"-s",
		"-v"
	]);
	if (ran.code !== 0) return;
	let files = new Map(), unmerged = new Set();
	for (let record of records(ran.stdout)) {
		let [, tag = "", mode = "", id = "", stage, file = ""] = /^(\S) (\d+) ([0-9a-f]+) (\d)\t(.*)$/s.exec(record) ?? [];
		stage === "0" ? files.set(file, {
			mode,
			id,
			isSkipped: tag.toUpperCase() === "S",
			isAssumed: tag !== tag.toUpperCase()
		}) : unmerged.add(file);
	}
	return {
		files,
		unmerged
	};
}
async function neverCheckedOut(git, wanted) {
	let found = new Set(), ran = await git([
		"ls-files",
		"-z",
		"--debug"
	]);
	if (ran.code !== 0) return found;
	let [first = "", ...parts] = ran.stdout.toString("utf8").split("\0"), file = first;
	for (let part of parts) {
		let [ctime, mtime, , , size = "", ...next] = part.split("\n");
		ctime === "  ctime: 0:0" && mtime === "  mtime: 0:0" && size.startsWith("  size: 0	") && wanted.has(file) && found.add(file), file = next.join("\n");
	}
	return found;
}
async function readCommit(git) {
	let files = new Map(), ran = await git([
		...OFFLINE,
		"ls-tree",
		"-r",
		"-z",
		"--full-tree",
		"HEAD"
	]);
	if (ran.code !== 0) return files;
	for (let record of records(ran.stdout)) {
		let [, mode = "", id = "", file = ""] = /^(\d+) \w+ ([0-9a-f]+)\t(.*)$/s.exec(record) ?? [];
		files.set(file, {
			mode,
			id
		});
	}
	return files;
}
async function readContents(git, ids) {
	let wanted = new Set(ids), found = new Map();
	if (wanted.size === 0) return found;
	for (let id of await promised(git)) wanted.delete(id);
	if (wanted.size === 0) return found;
	for (let [id, { type, bytes }] of await readObjects(git, wanted)) type === "blob" && found.set(id, bytes);
	return found;
}
async function promised(git) {
	if ((await git([
		"config",
		"--get-regexp",
		"^(remote\\..*\\.(promisor|partialclonefilter)|extensions\\.partialclone)$"
	])).code !== 0) return [];
	let ran = await git([
		...OFFLINE,
		"rev-list",
		"--objects",
		"--no-walk",
		"--missing=print",
		"HEAD"
	]);
	return ran.code === 0 ? [...ran.stdout.toString("latin1").matchAll(/^\?([0-9a-f]+)$/gm)].map(([, id = ""]) => id) : [];
}
function records(bytes) {
	return bytes.toString("utf8").split("\0").filter((record) => record !== "");
}
// build/run/open/below-git.js
function belowGit(gitRoot, configRoot) {
	let below = relativePath(realOrSame(gitRoot), realOrSame(configRoot));
	return below === "" ? "" : `${below}/`;
}
function insideGit(gitRoot, configRoot) {
	let below = belowGit(gitRoot, configRoot);
	return below.startsWith("../") || node_path.default.isAbsolute(below) ? void 0 : below;
}
// build/run/open/open-checkout.js
const NO_GIT = {
	...WHOLE_CHECKOUT,
	index: void 0,
	isLeftOut: () => !1
};
async function openCheckout(git, config, named, io) {
	if (git.root === null) return NO_GIT;
	let run = io.openGit(git.root), index = await readIndex(run);
	return index === void 0 ? NO_GIT : new CheckoutReader(run, git, index, config, named.length > 0 ? [] : bundlePatterns(config)).read(io.clock);
}
var CheckoutReader = class {
	#git;
	#info;
	#index;
	#patterns;
	#top;
	#prefix;
	#missing = new Map();
	#links = new Map();
	#submodules = new Set();
	constructor(git, info, index, config, patterns) {
		this.#git = git, this.#info = info, this.#index = index, this.#patterns = patterns, this.#top = realOrSame(info.root ?? config.root), this.#prefix = belowGit(this.#top, config.root);
	}
	async read(clock) {
		for (let [file, { mode }] of this.#index.files) mode === "160000" && !this.#exists(`${file}/.git`) && this.#submodules.add(file);
		await this.#findMissing(clock), await this.#findLinks();
		let { bundles, unread } = await this.#leftOut();
		return {
			commit: this.#info.commit,
			bundles,
			unread,
			broken: this.#broken(),
			factOf: (file) => this.#factOf(file),
			index: this.#index,
			isLeftOut: (file) => this.#missing.has(file)
		};
	}
	async #findMissing(clock) {
		let tracked = new Set(), staged = new Set();
		for (let file of this.#info.changed) file.endsWith("/") || this.#index.unmerged.has(file) || this.#exists(file) || (this.#index.files.has(file) ? tracked : staged).add(file);
		let skipped = [...this.#index.files].filter(([, one]) => one.isSkipped && one.mode !== "160000"), why = skipped.length > 0 && !await this.#isSparse() ? "skipped" : "sparse";
		for (let [file, one] of skipped) this.#missing.set(file, {
			...one,
			why
		});
		if (tracked.size + staged.size === 0 || this.#info.commit === null) return;
		let isCut = await this.#isLocked(clock) || staged.size > this.#index.files.size, never = isCut || tracked.size === 0 ? tracked : await neverCheckedOut(this.#git, tracked);
		for (let file of never) {
			let one = this.#index.files.get(file);
			one !== void 0 && one.mode !== "160000" && this.#missing.set(file, {
				...one,
				why: "unfinished"
			});
		}
		if (!isCut || staged.size === 0) return;
		let commit = await readCommit(this.#git);
		for (let file of staged) {
			let one = commit.get(file);
			one?.mode === "160000" ? this.#submodules.add(file) : one !== void 0 && this.#missing.set(file, {
				...one,
				why: "unfinished"
			});
		}
	}
	async #isSparse() {
		let ran = await this.#git([
			"config",
			"--get",
			"--type=bool",
			"core.sparseCheckout"
		]);
		return ran.code === 0 && ran.stdout.toString("utf8").trim() === "true";
	}
	async #isLocked(clock) {
		let ran = await this.#git([
			"rev-parse",
			"--git-path",
			"index.lock"
		]);
		if (ran.code !== 0) return !1;
		let lock = node_path.default.resolve(this.#top, ran.stdout.toString("utf8").replace(/\r?\n$/, ""));
		for (let round = 0; round < 10; round += 1) {
			if (!(0, node_fs.existsSync)(lock)) return !1;
			await clock.sleep(100);
		}
		return (0, node_fs.existsSync)(lock);
	}
	async #findLinks() {
		let plain = [...this.#index.files].filter(([file, { mode }]) => mode === "120000" && lstat(node_path.default.join(this.#top, file))?.isFile() === !0), targets = await readContents(this.#git, plain.map(([, { id }]) => id));
		for (let [file, { id }] of plain) {
			let target = targets.get(id)?.toString("utf8"), here = (0, node_fs.readFileSync)(node_path.default.join(this.#top, file), "utf8");
			target !== void 0 && here.replace(/\r?\n$/, "") === target && this.#links.set(file, target);
		}
	}
	async #leftOut() {
		let unread = [];
		for (let folder of this.#submodules) {
			let file = this.#inRoot(folder);
			file !== void 0 && this.#mayHold(file) && unread.push({
				file,
				why: "submodule"
			});
		}
		let wanted = await this.#behindLinks(unread);
		for (let [file, one] of this.#covered()) wanted.set(file, one);
		let contents = await readContents(this.#git, [...wanted.values()].map(({ id }) => id)), bundles = [];
		for (let [file, { id, why }] of wanted) {
			let bytes = contents.get(id);
			bytes === void 0 || require_source_inside.c(file, bytes) !== void 0 ? unread.push({
				file,
				why
			}) : bundles.push({
				file,
				why,
				bytes
			});
		}
		let byFile = (a, b) => a.file < b.file ? -1 : 1;
		return {
			bundles: bundles.sort(byFile),
			unread: unread.sort(byFile)
		};
	}
	#covered() {
		let found = new Map();
		for (let [full, one] of this.#missing) {
			let file = this.#inRoot(full);
			file !== void 0 && one.mode !== "120000" && this.#isNear(file) && !this.#exists(full) && found.set(file, one);
		}
		let covered = filesCovered(this.#patterns, [...found.keys()]);
		for (let file of found.keys()) covered.has(file) || found.delete(file);
		return found;
	}
	async #behindLinks(unread) {
		let found = new Map(), near = [...this.#missing].filter(([full, { mode }]) => mode === "120000" && !this.#exists(full)).flatMap(([full, one]) => {
			let file = this.#inRoot(full), isCovered = file !== void 0 && filesCovered(this.#patterns, [file]).size > 0;
			return file !== void 0 && (isCovered || this.#mayHold(file)) ? [{
				full,
				file,
				one
			}] : [];
		}), targets = await readContents(this.#git, near.map(({ one }) => one.id));
		for (let { full, file, one } of near) {
			let target = targets.get(one.id)?.toString("utf8"), to = target === void 0 ? void 0 : node_path.default.posix.join(node_path.default.posix.dirname(full), target), behind = to === void 0 ? [] : this.#treeBelow(to);
			if (behind.length === 0) {
				(filesCovered(this.#patterns, [file]).size > 0 || target === void 0) && unread.push({
					file,
					why: one.why
				});
				continue;
			}
			let named = new Map(behind.map(([rest, entry]) => [`${file}${rest}`, entry]));
			for (let name of filesCovered(this.#patterns, [...named.keys()])) {
				let entry = named.get(name);
				entry !== void 0 && !this.#isCoveredItself(entry.file) && found.set(name, {
					...entry.one,
					why: one.why
				});
			}
		}
		return found;
	}
	#treeBelow(to) {
		let out = [];
		for (let files of [this.#index.files, this.#missing]) for (let [file, one] of files) one.mode !== "120000" && one.mode !== "160000" && (file === to ? out.push(["", {
			file,
			one
		}]) : file.startsWith(`${to}/`) && out.push([file.slice(to.length), {
			file,
			one
		}]));
		return out;
	}
	#isCoveredItself(full) {
		let file = this.#inRoot(full);
		return file !== void 0 && filesCovered(this.#patterns, [file]).size > 0;
	}
	#broken() {
		let broken = [], of = (full) => {
			let file = this.#inRoot(full);
			return file !== void 0 && filesCovered(this.#patterns, [file]).size > 0 ? file : void 0;
		};
		for (let full of this.#index.unmerged) {
			let file = this.#inRoot(full);
			file !== void 0 && this.#isNear(file) && of(full) !== void 0 && broken.push({
				is: "unmerged",
				at: full,
				file
			});
		}
		for (let [full, target] of this.#links) {
			let file = this.#inRoot(full);
			if (file === void 0) continue;
			let to = node_path.default.posix.join(node_path.default.posix.dirname(full), target), isFolder = lstat(node_path.default.join(this.#top, to))?.isDirectory() === !0 || this.#treeBelow(to).some(([rest]) => rest !== "");
			(of(full) !== void 0 || isFolder && this.#mayHold(file)) && broken.push({
				is: "link",
				at: full,
				file
			});
		}
		return broken;
	}
	#factOf(file) {
		let parts = (this.#prefix + file).split("/");
		for (let length = 1; length <= parts.length; length += 1) {
			let at = parts.slice(0, length).join("/");
			if (this.#links.has(at)) return {
				is: "link",
				at
			};
			if (this.#submodules.has(at) || length < parts.length && this.#missing.get(at)?.mode === "120000") return {
				is: "left_out",
				at
			};
		}
		let at = parts.join("/");
		return this.#index.unmerged.has(at) ? {
			is: "unmerged",
			at
		} : this.#missing.has(at) ? {
			is: "left_out",
			at
		} : void 0;
	}
	#inRoot(full) {
		return full.startsWith(this.#prefix) ? full.slice(this.#prefix.length) : void 0;
	}
	#mayHold(file) {
		return mayCoverBelow(this.#patterns, file);
	}
	#isNear(file) {
		return this.#patterns.some((pattern) => {
			let fixed = fixedPart(pattern);
			return fixed === "" || file === fixed || file.startsWith(`${fixed}/`);
		});
	}
	#exists(full) {
		return lstat(node_path.default.join(this.#top, full)) !== void 0;
	}
};
function fixedPart(pattern) {
	let parts = node_path.default.posix.normalize(pattern).split("/"), special = parts.findIndex((part) => /[*?[\]{}()!+@]/.test(part));
	return (special < 0 ? parts : parts.slice(0, special)).join("/");
}
function lstat(file) {
	try {
		return (0, node_fs.lstatSync)(file);
	} catch {
		return;
	}
}
// build/run/open/other-targets-file.js
function namesOwner(config, target) {
	let covers = (one, file) => isBundleOf(require_sync_forms.g(config, one), file);
	return (finding) => {
		let file = finding.place?.file;
		if (finding.code !== require_bundle_codes.t.notBundle.code || file === void 0 || covers(target, file)) return finding;
		let owners = [...config.targets.values()].filter((one) => one !== target && covers(one, file)), [first] = owners;
		if (first === void 0) return finding;
		let names = owners.map(({ name }) => name).join(", ");
		return {
			...finding,
			message: `The file belongs to target ${names}, and this run is about target ${target.name}.`,
			remedy: `Pass --target ${first.name}, or leave the file out.`
		};
	};
}
// build/run/open/with-others.js
function withOthers(named, all, desire) {
	let own = new Set(named.files.map(({ file }) => file)), others = all.files.filter(({ file }) => !own.has(file)), { checkout } = all, desired = desire({
		files: [...named.files, ...others],
		checkout
	}), without = desire({
		files: others,
		checkout
	}).findings, known = new Set(without.map(keyOf)), findings = desired.findings.filter((finding) => !known.has(keyOf(finding))), reasons = findings.some(({ code }) => code === require_bundle_codes.t.danglingReference.code) || desired.unjudged.some(({ file }) => own.has(file)) ? [...all.findings, ...without].filter(hidesItems) : [], resources = desired.resources.filter(({ place }) => own.has(place.file));
	return {
		desired: {
			...desired,
			resources
		},
		findings: [...findings, ...reasons]
	};
}
function hidesItems({ severity, address }) {
	return severity === "error" && (address === void 0 || /\[\d+\]$/.test(address));
}
function keyOf({ code, address, place, related = [] }) {
	return JSON.stringify([
		code,
		address,
		place,
		related.map((one) => one.place)
	]);
}
// build/run/open/open-files.js
var open_files_exports = require_rolldown_runtime.r({ openFiles: () => openFiles }), FindingsError = class extends Error {
	findings;
	files;
	constructor(findings, files) {
		super("the files have errors"), this.findings = findings, this.files = files;
	}
};
async function openFiles(flags, named, io, offline, { use = "needed", forgive = () => !1, lfs, rules: asked, withOthers: isWithOthers } = {}) {
	let git = await readGit(homeOf(flags, io), (root) => io.openGit(root)), sources = new ParsedSources(), opened = await openConfig(flags, named, git.originUrl, io, use, sources), { findings } = opened, chosen = chooseTarget(opened.config, flags.target);
	if (chosen.finding !== void 0 && findings.push(chosen.finding), chosen.target === void 0) throw new FindingsError(findings);
	let target = chosen.target, config = require_sync_forms._(opened.config, target), provider = providerOf(target, io), sync = await provider.sync?.(), resolved = await settingsOf(target, provider, flags, io, offline);
	findings.push(...resolved.findings);
	let checkout = await openCheckout(git, config, named, io), files = await readNamed(config, named, io, lfs === void 0 ? checkout : {
		...checkout,
		lfs
	}), { documents } = commandPlaces(flags, named, {
		config,
		target
	}, io.cwd), placed = (finding) => finding.command === void 0 ? finding : {
		...finding,
		command: require_model._t(finding.command, documents)
	};
	if (sync === void 0) {
		if (!isChecked(provider)) throw TypeError(`provider ${provider.name} neither applies nor checks`);
		let { files: read, named: chosenFiles } = await wholeTrees(files, config, io), ofRules = await rulesWithoutUse(opened.config, target, provider), all = require_model.lt([
			...findings,
			...ofRules,
			...read.findings
		]).map(placed), checked = new CheckOnlyError({
			provider,
			config,
			target,
			settings: resolved.settings,
			git,
			files: read,
			named: chosenFiles,
			findings: all
		});
		throw checked.place = documents, checked;
	}
	let { kinds } = sync, load = (from) => desire(config, target, kinds, resolved.settings?.orgId ?? target.orgId, from, {
		sources,
		formats: sync.formats ?? [],
		providerOf: (section) => (io.providers ?? require_providers.n).find(({ sections }) => sections.includes(section))?.name
	}), loaded = isWithOthers === !0 && !files.complete && config.file !== null ? withOthers(files, await readNamed(config, [], io, checkout), load) : void 0, desired = loaded?.desired ?? load(files), ofFiles = [...files.findings, ...(loaded ?? desired).findings].map(namesOwner(opened.config, target)), judged = {
		config: opened.config,
		target,
		git,
		desired,
		judgesItems: use === "needed"
	}, rules = asked === void 0 ? void 0 : await rulesFor(judged, asked, io);
	findings.push(...rules?.findings ?? []), use === "needed" && findings.push(...ofFiles, ...secretEdges(desired.resources, io.env));
	let unused = use === "needed" && files.complete && !require_model.ct(findings) ? require_silence.r(target, "files", findings) : [];
	return {
		provider,
		sync,
		kinds,
		config,
		target,
		settings: resolved.settings,
		git,
		checkout,
		files,
		desired,
		...rules === void 0 ? {} : { rules },
		findings: require_silence.n(require_model.lt([...findings, ...unused].filter((finding) => !forgive(finding))).map(placed), target.silence),
		brokenFiles: use === "needed" ? 0 : ofFiles.filter((one) => one.severity === "error").length
	};
}
async function wholeTrees(files, config, io) {
	if (files.complete) return {
		files,
		named: null
	};
	let own = new Set(files.files.map(({ file }) => file));
	if (config.file === null) return {
		files,
		named: own
	};
	let all = await readNamed(config, [], io), others = all.files.filter(({ file }) => !own.has(file)), findings = new Map([...files.findings, ...all.findings].map((one) => [JSON.stringify(one), one]));
	return {
		files: {
			...files,
			files: [...files.files, ...others],
			findings: [...findings.values()]
		},
		named: own
	};
}
async function openConfig(flags, named, originUrl, io, use = "needed", sources = new ParsedSources()) {
	let providers = io.providers ?? require_providers.n, loaded = await loadConfig({
		cwd: io.cwd,
		...flags.config === void 0 ? {} : { configPath: flags.config },
		originUrl,
		kinds: providers.flatMap(({ sections }) => sections),
		providers,
		sources
	}), findings = [...loaded.findings];
	if (loaded.config === void 0 && require_model.ct(findings)) throw new FindingsError(findings);
	let root = findRoot(io.cwd) ?? io.cwd, config = loaded.config ?? implicitConfig({
		root,
		cwd: io.cwd,
		bundles: named
	});
	if (loaded.config === void 0 && named.length === 0 && use === "needed") throw new require_model.at(require_item_codes.n.noConfiguration.code, "No pipelines-sync.yaml here or in a parent folder, and no bundle was named.", "Name bundles on the command line, or create a configuration.", 1, require_model.yt("init"));
	return {
		config,
		findings
	};
}
async function settingsOf(target, provider, flags, io, offline) {
	let own = await provider.settings.own?.read({ env: io.env }), { settings, findings } = resolveSettings({
		flags: definedOnly({
			apiKey: flags.apiKey,
			baseUrl: flags.baseUrl,
			org: flags.org,
			keyWords: flags.keyWords
		}),
		env: io.env,
		target,
		provider: provider.settings,
		sdkConfig: own?.config ?? null,
		offline
	});
	return settings !== void 0 && io.conceal([settings.apiKey]), io.conceal(readSecrets$1(io.env, target.secrets)), {
		...settings === void 0 ? {} : { settings },
		findings: [...own?.findings ?? [], ...findings]
	};
}
async function rulesFor(judged, asked, io) {
	let { rulesFrom = [], override = [], base } = asked;
	if (judged.config.rules === void 0 && base === void 0 && rulesFrom.length + override.length === 0) return;
	let { rulesOfRun } = await Promise.resolve().then(() => require("./run-rules-Dz36Q_zC.js"));
	return rulesOfRun(judged, asked, io);
}
async function rulesWithoutUse(config, target, provider) {
	if (config.rules === void 0) return [];
	let { rulesOfChecked } = await Promise.resolve().then(() => require("./rules-of-checked-PoTE1_6q.js"));
	return rulesOfChecked(config, target, provider);
}
function providerOf(target, io) {
	let found = (io.providers ?? require_providers.n).find(({ name }) => name === target.provider);
	if (found === void 0) throw RangeError(`no provider ${target.provider}`);
	return found;
}
function isChecked(provider) {
	return provider.check !== void 0;
}
function readNamed(config, named, io, checkout = WHOLE_CHECKOUT) {
	return readBundles(config, named.map((file) => toRoot(file, config.root, io.cwd)), checkout);
}
function homeOf(flags, io) {
	return flags.config === void 0 || flags.config === "" ? io.cwd : node_path.default.dirname(node_path.default.resolve(io.cwd, flags.config));
}
function definedOnly(object) {
	return Object.fromEntries(Object.entries(object).filter(([, value]) => value !== void 0));
}
function toRoot(file, root, cwd) {
	return node_path.default.relative(root, node_path.default.resolve(cwd, file)).replaceAll(node_path.default.sep, "/");
}
Object.defineProperty(exports, "$", {
	enumerable: !0,
	get: function() {
		return OFFLINE;
	}
}), Object.defineProperty(exports, "A", {
	enumerable: !0,
	get: function() {
		return nothingKept;
	}
}), Object.defineProperty(exports, "B", {
	enumerable: !0,
	get: function() {
		return findRoot;
	}
}), Object.defineProperty(exports, "C", {
	enumerable: !0,
	get: function() {
		return filesCovered;
	}
}), Object.defineProperty(exports, "D", {
	enumerable: !0,
	get: function() {
		return readBytes;
	}
}), Object.defineProperty(exports, "E", {
	enumerable: !0,
	get: function() {
		return isExclusion;
	}
}), Object.defineProperty(exports, "F", {
	enumerable: !0,
	get: function() {
		return lateSpots;
	}
}), Object.defineProperty(exports, "G", {
	enumerable: !0,
	get: function() {
		return waysIn;
	}
}), Object.defineProperty(exports, "H", {
	enumerable: !0,
	get: function() {
		return ParsedSources;
	}
}), Object.defineProperty(exports, "I", {
	enumerable: !0,
	get: function() {
		return chooseTarget;
	}
}), Object.defineProperty(exports, "J", {
	enumerable: !0,
	get: function() {
		return isImplicit;
	}
}), Object.defineProperty(exports, "K", {
	enumerable: !0,
	get: function() {
		return waysToFetch;
	}
}), Object.defineProperty(exports, "L", {
	enumerable: !0,
	get: function() {
		return defaultNamespace;
	}
}), Object.defineProperty(exports, "M", {
	enumerable: !0,
	get: function() {
		return readGit;
	}
}), Object.defineProperty(exports, "N", {
	enumerable: !0,
	get: function() {
		return compileBundle;
	}
}), Object.defineProperty(exports, "O", {
	enumerable: !0,
	get: function() {
		return realOrSame;
	}
}), Object.defineProperty(exports, "P", {
	enumerable: !0,
	get: function() {
		return lacksAccount;
	}
}), Object.defineProperty(exports, "Q", {
	enumerable: !0,
	get: function() {
		return commandPlaces;
	}
}), Object.defineProperty(exports, "R", {
	enumerable: !0,
	get: function() {
		return CONFIG_NAMES;
	}
}), Object.defineProperty(exports, "S", {
	enumerable: !0,
	get: function() {
		return textOfBytes;
	}
}), Object.defineProperty(exports, "T", {
	enumerable: !0,
	get: function() {
		return patternCovers;
	}
}), Object.defineProperty(exports, "U", {
	enumerable: !0,
	get: function() {
		return WHOLE_CHECKOUT;
	}
}), Object.defineProperty(exports, "V", {
	enumerable: !0,
	get: function() {
		return statOf;
	}
}), Object.defineProperty(exports, "W", {
	enumerable: !0,
	get: function() {
		return listed;
	}
}), Object.defineProperty(exports, "X", {
	enumerable: !0,
	get: function() {
		return readSecret;
	}
}), Object.defineProperty(exports, "Y", {
	enumerable: !0,
	get: function() {
		return isSet;
	}
}), Object.defineProperty(exports, "Z", {
	enumerable: !0,
	get: function() {
		return readSecrets$1;
	}
}), Object.defineProperty(exports, "_", {
	enumerable: !0,
	get: function() {
		return sourceOf;
	}
}), Object.defineProperty(exports, "a", {
	enumerable: !0,
	get: function() {
		return readNamed;
	}
}), Object.defineProperty(exports, "b", {
	enumerable: !0,
	get: function() {
		return scopeOf;
	}
}), Object.defineProperty(exports, "c", {
	enumerable: !0,
	get: function() {
		return openCheckout;
	}
}), Object.defineProperty(exports, "d", {
	enumerable: !0,
	get: function() {
		return "120000";
	}
}), Object.defineProperty(exports, "et", {
	enumerable: !0,
	get: function() {
		return lookUp;
	}
}), Object.defineProperty(exports, "f", {
	enumerable: !0,
	get: function() {
		return "160000";
	}
}), Object.defineProperty(exports, "g", {
	enumerable: !0,
	get: function() {
		return isBundleOf;
	}
}), Object.defineProperty(exports, "h", {
	enumerable: !0,
	get: function() {
		return fromRoot;
	}
}), Object.defineProperty(exports, "i", {
	enumerable: !0,
	get: function() {
		return open_files_exports;
	}
}), Object.defineProperty(exports, "j", {
	enumerable: !0,
	get: function() {
		return committedFiles;
	}
}), Object.defineProperty(exports, "k", {
	enumerable: !0,
	get: function() {
		return CheckOnlyError;
	}
}), Object.defineProperty(exports, "l", {
	enumerable: !0,
	get: function() {
		return belowGit;
	}
}), Object.defineProperty(exports, "m", {
	enumerable: !0,
	get: function() {
		return desire;
	}
}), Object.defineProperty(exports, "n", {
	enumerable: !0,
	get: function() {
		return openConfig;
	}
}), Object.defineProperty(exports, "nt", {
	enumerable: !0,
	get: function() {
		return readObjects;
	}
}), Object.defineProperty(exports, "o", {
	enumerable: !0,
	get: function() {
		return settingsOf;
	}
}), Object.defineProperty(exports, "p", {
	enumerable: !0,
	get: function() {
		return bundlePatterns;
	}
}), Object.defineProperty(exports, "q", {
	enumerable: !0,
	get: function() {
		return howToSet;
	}
}), Object.defineProperty(exports, "r", {
	enumerable: !0,
	get: function() {
		return openFiles;
	}
}), Object.defineProperty(exports, "s", {
	enumerable: !0,
	get: function() {
		return toRoot;
	}
}), Object.defineProperty(exports, "t", {
	enumerable: !0,
	get: function() {
		return FindingsError;
	}
}), Object.defineProperty(exports, "tt", {
	enumerable: !0,
	get: function() {
		return parseTreeObject;
	}
}), Object.defineProperty(exports, "u", {
	enumerable: !0,
	get: function() {
		return insideGit;
	}
}), Object.defineProperty(exports, "v", {
	enumerable: !0,
	get: function() {
		return loadBundle;
	}
}), Object.defineProperty(exports, "w", {
	enumerable: !0,
	get: function() {
		return mayCoverBelow;
	}
}), Object.defineProperty(exports, "x", {
	enumerable: !0,
	get: function() {
		return validateItem;
	}
}), Object.defineProperty(exports, "y", {
	enumerable: !0,
	get: function() {
		return resolveItem;
	}
}), Object.defineProperty(exports, "z", {
	enumerable: !0,
	get: function() {
		return relativePath;
	}
});
