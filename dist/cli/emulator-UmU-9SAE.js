require("./rolldown-runtime-DUzk6_NY.js");
const require_world = require("./world-CYhH2PUy.js"), require_closest = require("./closest-D7ENJx0f.js"), require_toml_keys = require("./toml-keys-3IDsnH4m.js"), require_model = require("./model-CQuGHFup.js"), require_faults = require("./faults-Cov4GWwd.js");
// build/providers/pipelex/emulator/problems.js
var Problem = class extends require_world.u {
	code;
	more;
	constructor(status, code, detail, more = {}) {
		super(status, detail), this.code = code, this.more = more;
	}
};
const CODES = {
	401: "auth.invalid_credential",
	404: "request.not_found",
	405: "request.method_not_allowed",
	413: "request.too_large",
	422: "request.invalid",
	429: "request.rate_limited"
}, KINDS = [
	["auth.", {
		domain: "account",
		next_step: {
			kind: "check_credentials",
			detail: "Check the credential."
		}
	}],
	["request.not_found", {
		domain: "input",
		next_step: {
			kind: "upgrade",
			detail: "Use a route that this server serves."
		}
	}],
	["request.method_not_allowed", {
		domain: "input",
		next_step: {
			kind: "upgrade",
			detail: "Use the HTTP method of the route."
		}
	}],
	["method.", {
		domain: "method",
		next_step: {
			kind: "change_method",
			detail: "Correct the method."
		}
	}],
	["provider.", {
		domain: "runtime",
		retry: "yes",
		next_step: {
			kind: "retry",
			detail: "Run the method again, since the provider may be back."
		}
	}],
	["runtime.", operator("Enable what is missing on this runtime.")],
	["pipelex.", operator("Look in the log of the server.")],
	["", {
		domain: "input",
		next_step: {
			kind: "change_input",
			detail: "Correct the request."
		}
	}]
];
function operator(detail) {
	return {
		domain: "operator",
		next_step: {
			kind: "fix_configuration",
			detail
		}
	};
}
const PROBLEMS = {
	contentType: "application/problem+json",
	answer: (error) => ({
		status: error.status,
		body: documentOf(error)
	}),
	plain: (sentence, status) => document(status, CODES[status] ?? "pipelex.internal", sentence, {}),
	schema: {
		type: "object",
		required: [
			"type",
			"title",
			"status",
			"detail",
			"code",
			"next_step"
		],
		properties: {
			code: { type: "string" },
			status: { type: "integer" }
		}
	},
	words: {
		401: "No credential, or one that is refused",
		422: "The request, the tree or the inputs do not fit",
		501: "This server cannot do that",
		502: "The provider of models does not answer"
	}
};
function documentOf(error) {
	let { status, detail } = error;
	if (error instanceof Problem) return document(status, error.code, String(detail), error.more);
	if (typeof detail == "string") return document(status, CODES[status] ?? "pipelex.internal", detail, {});
	if (detail[0]?.type === "json_invalid") return document(status, "request.malformed", "The request body is not JSON (reason: not_json).", { params: { reason: "not_json" } });
	let field = detail[0]?.loc.slice(1).join(".") ?? "";
	return document(status, "request.invalid", `The field '${field}' does not fit: ${detail.map(({ msg }) => msg).join("; ")}.`, {
		params: { field },
		location: { field }
	});
}
function document(status, code, detail, more) {
	let { domain, retry = "no", next_step } = kindOf(code);
	return {
		type: `https://mthds.ai/errors/${code}`,
		title: code.replaceAll(/[._]/g, " "),
		status,
		detail,
		code,
		domain,
		retry,
		next_step: { ...next_step },
		...more
	};
}
function kindOf(code) {
	let [, kind = operator("")] = KINDS.find(([begins]) => code.startsWith(begins)) ?? [];
	return kind;
}
const OLD_ERRORS = {
	answer: ({ status, detail }) => ({
		status,
		body: typeof detail == "string" ? { detail: {
			error_type: "Error",
			message: detail
		} } : { detail }
	}),
	plain: (sentence) => ({ detail: {
		error_type: "Error",
		message: sentence
	} }),
	schema: {
		type: "object",
		required: ["detail"]
	},
	words: {
		400: "The method has no main pipe",
		422: "The method is invalid, or the request does not fit"
	}
};
function oldErrors(world) {
	let now = () => world.switches.dialect === "v1" ? PROBLEMS : OLD_ERRORS;
	return {
		...OLD_ERRORS,
		get contentType() {
			return now().contentType ?? "application/json; charset=utf-8";
		},
		answer: (error) => now().answer(error),
		plain: (...failure) => now().plain(...failure)
	};
}
// build/providers/pipelex/emulator/access.js
function shownKey({ authorization }) {
	return /^bearer\s+(\S+)\s*$/i.exec(authorization ?? "")?.[1];
}
function authenticate(world, headers) {
	if (!world.switches.auth) return;
	let key = shownKey(headers);
	if (key === void 0) throw new Problem(401, "auth.missing_credential", "This route needs a credential, and the request carried none.");
	if (world.tables.get("keys", key) === void 0) throw new Problem(401, "auth.invalid_credential", "The runtime refused the request's credential.");
}
function speaks({ switches }, ...dialects) {
	if (!dialects.includes(switches.dialect)) throw new require_world.u(404, "This runner serves no such route.");
}
// build/providers/pipelex/emulator/bundle-model.js
function bundleModel(path, text) {
	let { keys, broken } = require_toml_keys.t(text), top = (name) => {
		let value = keys.find((key) => key.path.length === 1 && key.path[0] === name)?.value;
		return typeof value == "string" ? value : void 0;
	}, concepts = new Set(), pipes = new Map();
	for (let { path: parts, value } of keys) {
		let [section, name, field, ...rest] = parts;
		if (name === void 0 || (section === "concept" && concepts.add(name), section !== "pipe")) continue;
		let pipe = pipes.get(name) ?? {
			fields: new Map(),
			inputs: new Map(),
			hints: [],
			uses: []
		};
		if (pipes.set(name, pipe), field === void 0) continue;
		rest.length === 0 && value !== void 0 && pipe.fields.set(field, value);
		let [input = "", member, hint] = rest;
		field === "inputs" && rest.length === 1 && pipe.inputs.set(input, String(require_closest.l(value) ? value.concept : value)), field === "inputs" && member === "hints" && hint !== void 0 && pipe.hints.push({
			input,
			hint,
			word: String(value)
		}), rest.at(-1) === "pipe" && typeof value == "string" && pipe.uses.push(value), field === "branch_pipe_code" && typeof value == "string" && pipe.uses.push(value);
	}
	return {
		path,
		domain: top("domain"),
		mainPipe: top("main_pipe"),
		concepts,
		pipes,
		broken: broken === null ? null : {
			...positionOf(text, broken.offset),
			what: broken.what
		},
		meaning: JSON.stringify(keys.map(({ path: parts, value }) => [parts, plain(value)]))
	};
}
function positionOf(text, offset) {
	let before = text.slice(0, offset), start = before.lastIndexOf("\n") + 1;
	return {
		line: before.split("\n").length,
		column: Array.from(before.slice(start)).length + 1
	};
}
function plain(value) {
	return require_closest.l(value) ? Object.entries(value).map(([key, one]) => [key, plain(one)]) : value;
}
// build/providers/pipelex/emulator/judge.js
const TYPES = [
	"PipeBatch",
	"PipeCompose",
	"PipeCondition",
	"PipeDocGen",
	"PipeExtract",
	"PipeFunc",
	"PipeImgGen",
	"PipeJudge",
	"PipeLLM",
	"PipeParallel",
	"PipeSearch",
	"PipeSequence",
	"PipeStructure"
], NATIVE = [
	"Text",
	"Image",
	"Document",
	"Html",
	"Page",
	"Number",
	"Json",
	"Anything",
	"Dynamic",
	"TextAndImages"
], INTENTS = [
	"prose",
	"label",
	"rating",
	"quantity"
];
function judgeMethod(texts, models) {
	let bundles = [...texts].map(([path, text]) => bundleModel(path, text)), pipes = pipesOf(bundles), errors = [
		syntax,
		schema,
		names,
		concepts,
		references,
		modelNames(models),
		inputs
	].reduce((found, rule) => found.length > 0 ? found : rule(bundles, pipes), []), pending = pipes.filter(({ fields }) => !fields.has("type")).map(({ ref }) => ref);
	return {
		bundles,
		errors,
		warnings: pipes.flatMap(({ code, hints }) => [...hints].filter(({ hint, word }) => hint !== "intent" || !INTENTS.includes(word)).sort((one, other) => Number(one.hint === "intent") - Number(other.hint === "intent")).map(({ input, hint }) => {
			let reason = hint === "intent" ? "unknown_intent" : "unknown_key";
			return {
				code: "method.hint_invalid",
				detail: `The hint '${hint}' is not understood (reason: ${reason}).`,
				params: {
					reason,
					hint
				},
				location: {
					pipe: code,
					input
				}
			};
		})),
		pending
	};
}
function pipesOf(bundles) {
	return bundles.flatMap((bundle) => [...bundle.pipes].map(([code, pipe]) => ({
		...pipe,
		code,
		ref: `${bundle.domain}.${code}`,
		bundle
	})));
}
const syntax = (bundles) => bundles.flatMap(({ path, broken }) => broken === null ? [] : [{
	code: "method.syntax",
	detail: `The method does not parse (line ${broken.line}, column ${broken.column} of '${path}': ${broken.what}).`,
	params: { finding: broken.what },
	location: {
		file: path,
		line: broken.line,
		column: broken.column
	}
}]), schema = (bundles, pipes) => [
	...bundles.filter(({ domain }) => domain === void 0).map(({ path }) => ({
		code: "method.schema_violation",
		detail: "The declaration at 'domain' breaks a rule of the language (Field required).",
		params: {
			field_path: "domain",
			finding: "Field required"
		},
		location: {
			field: "domain",
			file: path
		}
	})),
	...pipes.filter(({ fields }) => !fields.has("description")).map(({ code, bundle }) => ({
		code: "method.schema_violation",
		detail: `The declaration at 'pipe.${code}.description' breaks a rule of the language (Field required).`,
		params: {
			field_path: `pipe.${code}.description`,
			finding: "Field required"
		},
		location: {
			pipe: code,
			field: `pipe.${code}.description`,
			file: bundle.path
		}
	})),
	...pipes.filter(({ fields }) => !isSignature(fields) && !TYPES.includes(String(fields.get("type")))).map(({ code, bundle }) => ({
		code: "method.pipe_type_invalid",
		detail: "A pipe's type is missing, unknown or retired",
		params: { pipe: code },
		location: {
			pipe: code,
			file: bundle.path
		}
	}))
];
function isSignature(fields) {
	return [...fields.keys()].every((name) => [
		"description",
		"inputs",
		"output"
	].includes(name));
}
const names = (bundles) => [...bundles.filter(({ mainPipe }) => mainPipe !== void 0 && !/^[a-z][a-z0-9_]*$/.test(mainPipe)).map(({ path, mainPipe = "" }) => ({
	code: "method.identifier_invalid",
	detail: `The name '${mainPipe}' breaks the naming rules of a main_pipe.`,
	params: {
		identifier_kind: "main_pipe",
		name: mainPipe
	},
	location: {
		field: "main_pipe",
		file: path
	}
})), ...bundles.flatMap(({ path, concepts: declared }) => [...declared].filter((name) => NATIVE.includes(name)).map((name) => ({
	code: "method.name_conflict",
	detail: `The name '${name}' collides with another declaration (conflict: native_concept).`,
	params: {
		name,
		conflict: "native_concept"
	},
	location: {
		field: `concept.${name}`,
		file: path
	},
	suggested_fix: {
		fix_code: "strip-native-concept-redecl",
		description: `Remove the redeclaration of native concept '${name}'`,
		safety: "safe",
		file: path,
		ops: [{
			kind: "delete_key",
			table_path: ["concept"],
			key: name
		}]
	}
})))], concepts = (bundles, pipes) => pipes.flatMap(({ code, bundle, fields, inputs: taken }) => {
	let used = [["output", String(fields.get("output"))]];
	for (let [name, written] of taken) used.push([`inputs.${name}`, written]);
	return used.flatMap(([field, written]) => {
		let { concept } = slotOf(written, bundle), [domain, name = ""] = concept.split(".", 2);
		return (domain === "native" ? NATIVE.includes(name) : bundles.some((one) => one.domain === domain && one.concepts.has(name))) ? [] : [{
			code: "method.concept_unresolved",
			detail: `The method names the concept '${name}', which no library declares.`,
			params: {
				concept: name,
				suggestions: []
			},
			location: {
				pipe: code,
				field,
				file: bundle.path
			}
		}];
	});
}), references = (_bundles, pipes) => {
	let known = new Set(pipes.flatMap(({ code, ref }) => [code, ref]));
	return pipes.flatMap(({ code, uses, bundle }) => uses.filter((name) => !known.has(name)).map((name) => name.includes(".") ? name : `${bundle.domain}.${name}`).map((missing) => ({
		code: "method.pipe_unresolved",
		detail: `Pipe '${code}' names the pipe '${missing}', which does not exist.`,
		params: {
			pipe: code,
			missing,
			candidates: []
		},
		location: {
			pipe: code,
			field: `pipe.${code}`
		}
	})));
}, modelNames = (models) => (_bundles, pipes) => pipes.flatMap(({ code, bundle, fields }) => {
	let model = fields.get("model");
	if (typeof model != "string" || models.includes(model)) return [];
	let near = require_closest.n(model, models, 3), suggestions = near === void 0 ? [] : [near];
	return [{
		code: "model.unknown",
		detail: `The method names the llm model '${model}', which no catalog knows.`,
		params: {
			model,
			model_type: "llm",
			suggestions
		},
		location: {
			pipe: code,
			field: "model",
			file: bundle.path
		},
		...near === void 0 ? {} : {
			suggestions,
			suggested_fix: otherModel(code, bundle.path, model, near)
		}
	}];
});
function otherModel(pipe, file, model, near) {
	return {
		fix_code: "rename-model",
		description: `Rename the model of pipe '${pipe}' to '${near}'`,
		safety: "unsafe",
		file,
		ops: [{
			kind: "remap_value",
			table_path: ["pipe", pipe],
			key: "model",
			mapping: { [model]: near }
		}]
	};
}
const inputs = (_bundles, pipes) => pipes.flatMap(({ code, bundle, fields, inputs: declared }) => {
	let prompt = fields.get("prompt") ?? fields.get("template");
	if (typeof prompt != "string") return [];
	let read = new Set([...prompt.matchAll(/[$@]\??([a-z_][a-z0-9_]*)/gi)].map((match) => match[1] ?? "")), undeclared = [...read].filter((name) => !declared.has(name)), unused = [...declared.keys()].filter((name) => !read.has(name)), fault = (kind, detail, variables) => ({
		code: kind,
		detail: `${detail}: ${variables.join(", ")}.`,
		params: {
			pipe: code,
			variables
		},
		location: {
			pipe: code,
			file: bundle.path
		}
	});
	return undeclared.length > 0 ? [fault("method.input_undeclared", `Pipe '${code}' reads names its inputs do not declare`, undeclared)] : unused.length > 0 ? [fault("method.input_unused", `Pipe '${code}' declares inputs it never reads`, unused)] : [];
});
function slotOf(written, { domain, concepts: own }) {
	let [, name = "", list = "", count = "", optional = ""] = /^([\w.]+)(\[(\d*)\])?(\?)?$/.exec(written) ?? [], isOwn = own.has(name);
	return {
		concept: name.includes(".") ? name : `${isOwn || !NATIVE.includes(name) ? domain : "native"}.${name}`,
		multiplicity: list === "" ? "single" : count === "" ? "variable" : "fixed",
		count: count === "" ? null : Number(count),
		isOptional: optional !== ""
	};
}
function contractsOf(bundles, old = !1) {
	let contracts = {};
	for (let { code, ref, bundle, fields, inputs: taken } of pipesOf(bundles)) {
		let slot = (written) => {
			let { concept, multiplicity, count } = slotOf(written, bundle), schema = {
				title: concept,
				type: "object"
			};
			return {
				[old ? "concept_code" : "concept_ref"]: concept,
				multiplicity,
				item_count: count,
				json_schema: multiplicity === "single" ? schema : {
					type: "array",
					items: schema
				}
			};
		}, given = [...taken].map(([name, written]) => {
			let presence = slotOf(written, bundle).isOptional ? "optional" : "plain";
			return [name, {
				...slot(written),
				presence
			}];
		}), output = String(fields.get("output"));
		contracts[old ? code : ref] = {
			inputs: Object.fromEntries(given),
			output: {
				...slot(output),
				optional: slotOf(output, bundle).isOptional
			}
		};
	}
	return contracts;
}
function sourceMapOf(bundles) {
	let names = bundles.flatMap(({ path, domain, concepts: own, pipes: made }) => [...own, ...made.keys()].map((name) => [`${domain}.${name}`, path]));
	return Object.fromEntries(names);
}
function fingerprintOf(bundles) {
	return require_closest.o(require_closest.a(bundles.map(({ path, meaning }) => [path, meaning])), 64);
}
// build/providers/pipelex/emulator/lint-and-format.js
function lint(text) {
	let { broken } = require_toml_keys.t(text);
	return broken === null ? bundleModel("", text).domain === void 0 ? [diagnostic("schema", "\"domain\" is a required property", text, 0)] : [] : [diagnostic("syntax", broken.what, text, broken.offset)];
}
function format(text) {
	let { broken } = require_toml_keys.t(text);
	if (broken !== null) return {
		formatted: text,
		changed: !1,
		diagnostics: [diagnostic("syntax", broken.what, text, broken.offset)]
	};
	let formatted = `${text.split("\n").map((line) => line.trimEnd().replace(/^([\w.]+)=/, "$1 =").replace(/^([\w.]+ +=)(?=\S)/, "$1 ")).join("\n").trimEnd()}\n`;
	return {
		formatted,
		changed: formatted !== text,
		diagnostics: []
	};
}
function diagnostic(kind, message, text, offset) {
	let { line, column } = positionOf(text, offset);
	return {
		kind,
		severity: "error",
		message,
		location: null,
		range: {
			start_offset: offset,
			end_offset: offset,
			start_line: line,
			start_col: column,
			end_line: line,
			end_col: column + 1
		}
	};
}
// build/providers/pipelex/emulator/runs.js
function run(world, method, body, how) {
	if (how === "start" && !world.switches.background) throw new Problem(501, "runtime.unsupported", "This runtime lacks asynchronous execution, which the request needs.", { params: { capability: "asynchronous execution" } });
	let pipe = chosenPipe(method, body.pipe_code), inputs = require_closest.l(body.inputs) ? body.inputs : {};
	checkInputs(method, pipe, inputs);
	let id = require_world.t(world);
	world.tables.put("runs", {
		id,
		pipe,
		inputs,
		how
	});
	let started = {
		pipeline_run_id: id,
		created_at: world.now().toISOString()
	};
	if (how === "start") return {
		...started,
		state: "STARTED",
		finished_at: null,
		workflow_id: `pipeline-${id}`
	};
	let content = { text: `made up for ${pipe}` };
	return {
		...started,
		state: "COMPLETED",
		finished_at: world.now().toISOString(),
		main_stuff_name: "main_stuff",
		pipe_output: { working_memory: {
			root: { main_stuff: {
				stuff_name: "main_stuff",
				concept: "native.Text",
				content
			} },
			aliases: {}
		} }
	};
}
function noProvider(method, body) {
	return new Problem(502, "provider.unavailable", "The provider 'openai' is unavailable.", {
		params: { provider: "openai" },
		location: reached(chosenPipe(method, body.pipe_code))
	});
}
function reached(ref) {
	let pipe = ref.slice(ref.lastIndexOf(".") + 1);
	return {
		pipe,
		path: [pipe]
	};
}
function chosenPipe({ errors, pending, bundles }, code) {
	if (errors.length > 0) throw new Problem(422, "method.invalid", "The method does not validate.", { errors });
	let main = bundles.find(({ mainPipe }) => mainPipe !== void 0)?.mainPipe, wanted = typeof code == "string" ? code : main, found = pipesOf(bundles).find((one) => one.ref === wanted || one.code === wanted);
	if (found === void 0) throw new Problem(422, "request.pipe_not_found", `The method declares no pipe '${String(wanted)}'.`, { params: {
		pipe: String(wanted),
		suggestions: []
	} });
	if (pending.includes(found.ref)) throw new Problem(422, "method.not_runnable", `The run reached pipe '${found.code}', a signature with no implementation.`, {
		params: { pipe: found.code },
		location: reached(found.ref)
	});
	return found.ref;
}
function checkInputs({ bundles }, pipe, given) {
	let contract = contractsOf(bundles)[pipe], declared = require_closest.l(contract) && require_closest.l(contract.inputs) ? contract.inputs : {};
	for (let [name, slot] of Object.entries(declared)) if (!(name in given) && !(require_closest.l(slot) && slot.presence === "optional")) throw new Problem(422, "input.missing", `The request does not give the input '${name}', which the method requires.`, {
		params: { input: name },
		location: reached(pipe),
		next_step: {
			kind: "change_input",
			detail: `Add the input '${name}' to the request, then send it again.`
		}
	});
	for (let name of Object.keys(given)) if (!(name in declared)) throw new Problem(422, "input.unexpected", `The request gives the input '${name}', which the method does not declare.`, {
		params: { input: name },
		location: { input: name }
	});
}
// build/providers/pipelex/emulator/tree-rules.js
const KEPT_OUT = /(^|\/)(\.|(node_modules|__pycache__)\/)|(^|\/)(inputs\.(json|toml)|pyvenv\.cfg)$|\/METHODS\.toml$/, MAX_FILES = 1e3;
function readTree(files, hasSandbox) {
	let invalid = (reason, more = {}, location = {}) => new Problem(422, "method.package_invalid", `The method's package breaks a package rule (reason: ${reason}).`, {
		params: {
			reason,
			...more
		},
		...Object.keys(location).length === 0 ? {} : { location }
	}), paths = Object.keys(files);
	if (paths.length === 0) throw invalid("empty_tree");
	if (paths.length > MAX_FILES) throw invalid("too_many_files", { limit: MAX_FILES });
	for (let path of paths) {
		if (path.split("/").some((part) => part === "..") || path.startsWith("/")) throw new Problem(422, "security.input_path_refused", "A path in the request could escape its root (rule: parent_segment).", {
			params: { rule: "parent_segment" },
			location: { file: path }
		});
		if (path !== require_model.w(path, "NFC")) throw invalid("invalid_tree_path", { path }, { file: path });
		if (KEPT_OUT.test(path)) throw invalid("excluded_name", { path }, { file: path });
		let twin = paths.filter((other) => other.toLowerCase() === path.toLowerCase()).sort()[0];
		if (twin !== void 0 && twin !== path) throw invalid("path_collision", { path: twin }, { file: twin });
		let entry = files[path];
		if (require_closest.l(entry) && typeof entry.sha256 == "string") throw new Problem(422, "request.blobs_missing", "This runner does not hold a file the request sends by hash.", {
			params: { missing_blobs: [entry.sha256] },
			location: { field: "files" }
		});
	}
	let bundles = paths.filter((path) => path.endsWith(".mthds") && typeof files[path] == "string");
	if (bundles.length === 0) throw invalid("no_bundle");
	if (!hasSandbox && paths.some((path) => path.endsWith(".py"))) throw new Problem(501, "pipelex.deployment.custom_code_requires_sandbox", "The method ships Python code in its bundle, and this deployment runs none outside the sandbox.", {
		params: { origin: "bundle" },
		next_step: {
			kind: "fix_configuration",
			detail: "Configure a sandbox."
		}
	});
	return new Map(bundles.map((path) => [path, String(files[path])]));
}
// build/providers/pipelex/emulator/routes-current.js
const TREE = {
	type: "object",
	properties: { files: { type: "object" } }
}, TEXT = {
	type: "object",
	required: ["content"],
	properties: { content: { type: "string" } }
};
function currentRoutes(world) {
	let method = ({ files }) => {
		if (!require_closest.l(files)) throw noMethod();
		return judgeMethod(readTree(files, world.switches.sandbox), world.tables.all("models").map(({ id }) => id));
	}, judged = (body, valid) => {
		let found = method(body), invalid = {
			is_valid: !1,
			errors: found.errors,
			message: "The method does not validate."
		};
		return found.errors.length > 0 ? invalid : {
			is_valid: !0,
			...valid(found)
		};
	}, runnable = ({ pending }) => ({
		pending_signatures: pending,
		is_runnable: pending.length === 0
	});
	return [
		route$1(world, "GET", "/health", () => ({
			status: "ok",
			message: "ok"
		}), { open: !0 }),
		route$1(world, "GET", "/v1/version", () => ({
			protocol_version: "2.0.0",
			implementation: "pipelex-api",
			implementation_version: "0.92.2-emulated",
			runtime_version: "0.92.2",
			blob_store: !1
		}), { open: !0 }),
		route$1(world, "POST", "/v1/validate", (body) => {
			let answer = judged(body, (found) => ({
				warnings: found.warnings,
				pipe_io_contracts: contractsOf(found.bundles),
				validated_pipes: Object.keys(contractsOf(found.bundles)).filter((pipe) => !found.pending.includes(pipe)).map((pipe) => ({
					pipe_ref: pipe,
					status: "SUCCESS"
				})),
				...runnable(found),
				...mainOf(found),
				message: "validated"
			}));
			return answer.is_valid === !0 ? answer : {
				...answer,
				pending_signatures: [],
				is_runnable: !1
			};
		}, { body: TREE }),
		route$1(world, "POST", "/v1/resolve", (body) => judged(body, ({ bundles }) => ({ crate: {
			source_map: sourceMapOf(bundles),
			fingerprint: fingerprintOf(bundles)
		} })), { body: TREE }),
		route$1(world, "POST", "/v1/pipe-io", (body) => judged(body, (found) => ({
			pipe_io_contracts: contractsOf(found.bundles),
			...runnable(found),
			...mainOf(found)
		})), { body: TREE }),
		route$1(world, "POST", "/v1/lint", ({ content }) => ({ diagnostics: lint(String(content)) }), { body: TEXT }),
		route$1(world, "POST", "/v1/format", ({ content }) => format(String(content)), { body: TEXT }),
		route$1(world, "POST", "/v1/execute", (body) => run(world, method(body), body, "execute"), {
			body: TREE,
			after: (body) => world.switches.models === "none" ? noProvider(method(body), body) : void 0
		}),
		route$1(world, "POST", "/v1/start", (body) => run(world, method(body), body, "start"), {
			body: TREE,
			status: 202
		})
	];
}
function mainOf({ bundles }) {
	let main = bundles.find(({ mainPipe }) => mainPipe !== void 0);
	return main === void 0 ? {} : { default_pipe_ref: `${main.domain}.${main.mainPipe}` };
}
function noMethod() {
	let field = "mthds_contents";
	return new Problem(422, "request.invalid", `The field '${field}' does not fit: no method is given.`, {
		params: { field },
		location: { field }
	});
}
function route$1(world, method, url, does, { open, body, status = 200, after } = {}) {
	return {
		method,
		url,
		summary: `${method} ${url}`,
		tag: url.split("/").at(-1) ?? "",
		...open === void 0 ? {} : { open },
		...body === void 0 ? {} : { body },
		answers: { [status]: { type: "object" } },
		refusals: open === void 0 ? [
			401,
			404,
			422,
			501,
			502
		] : [404],
		admit: (headers) => (url !== "/health" && speaks(world, "v1"), open === void 0 && authenticate(world, headers), null),
		run: (call) => {
			let answer = does(call.body), failure = after?.(call.body);
			return failure === void 0 ? {
				status,
				body: answer
			} : {
				...PROBLEMS.answer(failure),
				headers: { "content-type": String(PROBLEMS.contentType) }
			};
		}
	};
}
// build/providers/pipelex/emulator/routes-legacy.js
function legacyRoutes(world) {
	let method = ({ mthds_contents: contents, plx_content: text }) => {
		let isOldest = world.switches.dialect === "plx_content";
		if (isOldest && typeof text != "string") throw require_world.m(["plx_content"]);
		if (!isOldest && !Array.isArray(contents)) throw require_world.m(["mthds_contents"]);
		let named = (isOldest ? [text] : contents).map((one, index) => [`${index}.plx`, String(one)]);
		return judgeMethod(new Map(named), world.tables.all("models").map(({ id }) => id));
	};
	return [
		route(world, "GET", "/api/v1/pipelex_version", () => ({ version: "0.18.6" })),
		route(world, "POST", "/api/v1/validate", (body) => {
			let { errors, bundles } = method(body);
			if (bundles.every(({ mainPipe }) => mainPipe === void 0)) {
				let why = "Bundle does not declare a main pipe.";
				if (world.switches.invalid_answer === "success_false") return {
					success: !1,
					message: why
				};
				throw new require_world.u(400, why);
			}
			let [error] = errors;
			if (error === void 0) return {
				success: !0,
				message: "validated",
				pipe_structures: contractsOf(bundles, !0)
			};
			let message = sentenceOf(error);
			if (error.code === "method.pipe_unresolved") throw new require_world.u(500, message);
			if (world.switches.invalid_answer === "success_false") return {
				success: !1,
				message
			};
			throw new require_world.u(422, message);
		}),
		route(world, "POST", "/api/v1/pipeline/execute", (body) => run(world, method(body), body, "execute"), (body) => world.switches.models === "none" ? noProvider(method(body), body) : void 0),
		route(world, "POST", "/api/v1/pipeline/start", (body) => run(world, method(body), body, "start"))
	];
}
function sentenceOf({ detail, location, params }) {
	let { line, column } = require_closest.l(location) ? location : {};
	return line === void 0 || !require_closest.l(params) ? String(detail) : `TOML syntax error at line ${line}, column ${column}: ${params.finding}`;
}
function route(world, method, url, does, after = () => void 0) {
	return {
		method,
		url,
		summary: `${method} ${url}`,
		tag: "old",
		...method === "POST" ? { body: { type: "object" } } : {},
		answers: { 200: { type: "object" } },
		refusals: method === "POST" ? [
			400,
			401,
			404,
			422,
			500,
			501
		] : [401, 404],
		admit: (headers) => (speaks(world, "api_v1", "plx_content"), authenticate(world, headers), null),
		run: ({ body }) => {
			let answer = does(body), failure = after(body);
			return failure === void 0 ? {
				status: 200,
				body: answer
			} : {
				...OLD_ERRORS.answer(failure),
				status: 500
			};
		}
	};
}
// build/providers/pipelex/emulator/rows.js
const TABLE_NAMES = [
	"keys",
	"models",
	"runs"
];
function defaultSeed() {
	return {
		keys: ["plx-seeded-0001"],
		models: [
			"gpt-4o-mini",
			"gpt-4o",
			"claude-sonnet-4"
		]
	};
}
function parseSeed(value) {
	let { keys, models = [] } = require_closest.l(value) ? value : {}, isNames = (list) => Array.isArray(list) && list.every((one) => typeof one == "string" && one !== "");
	if (!isNames(keys) || keys.length === 0 || !isNames(models)) throw new require_faults.o("A seed is an object with keys, at least one, and models: both lists of texts.");
	return {
		keys,
		models
	};
}
function plantSeed({ tables }, { keys, models }) {
	tables.transaction(() => {
		for (let id of keys) tables.put("keys", { id });
		for (let id of models) tables.put("models", { id });
	});
}
// build/providers/pipelex/emulator/switches.js
const SWITCHES = {
	dialect: require_world.a([
		"v1",
		"api_v1",
		"plx_content"
	], "v1", "dialects", "The API that answers: /v1; the old /api/v1; or one so old that it takes the text of a single bundle."),
	invalid_answer: require_world.a(["refused", "success_false"], "refused", "old: two forms", "How the old API says that a method is invalid: 422 with a sentence, or 200 with success false."),
	auth: require_world.s(!0, "credentials", "Whether a key is needed."),
	sandbox: require_world.s(!1, "Python files", "Whether methods with Python files are judged; without it they are 501."),
	models: require_world.a(["none", "made_up"], "none", "execute", "What a run gets from models: 502, because no provider is there, or a made-up text."),
	background: require_world.s(!1, "start", "Whether runs can be started without waiting for them; without it 501."),
	...require_world.i({
		limit: "the server has none",
		retryAfter: "the server has none"
	})
}, embeddedPipelex = require_world.r({
	document: {
		title: "Pipelex (emulated)",
		version: "0.92.2",
		description: "What pipelines-sync uses of the API under /v1.",
		security: { bearer: {
			type: "http",
			scheme: "bearer"
		} }
	},
	switches: SWITCHES,
	tables: TABLE_NAMES,
	defaultSeed,
	parseSeed,
	plant: plantSeed,
	rules: (world) => ({
		routes: currentRoutes(world),
		errors: PROBLEMS,
		further: [{
			under: "/api/v1",
			routes: legacyRoutes(world),
			errors: oldErrors(world)
		}],
		keyOf: shownKey,
		store: world.tables,
		adminKey: () => world.tables.all("keys")[0]?.id ?? ""
	}),
	environmentOf: (key) => ({ PIPELEX_API_KEY: key })
});
exports.embeddedPipelex = embeddedPipelex;
