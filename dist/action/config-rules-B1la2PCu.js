const require_rolldown_runtime = require("./rolldown-runtime-DRKq7a3m.js"), require_model = require("./model-BZhztCQP.js"), require_index = require("./index.js"), require_source_codes = require("./source-codes-DtAkSEA1.js"), require_source_node = require("./source-node-mUzeHqTG.js"), require_config_patterns = require("./config-patterns-CB8Mkapj.js"), COMBINING_KEYWORDS = {
	allOf: (node, reading) => {
		let schemas = reading.list(node, "allOf");
		return (value, walk) => {
			for (let schema of schemas) walk.check(schema, value);
		};
	},
	anyOf: (node, reading) => {
		let schemas = reading.list(node, "anyOf");
		return (value, walk) => {
			schemas.some((schema) => walk.fits(schema, value)) || walk.report("fits none of the alternatives");
		};
	},
	oneOf: (node, reading) => {
		let schemas = reading.list(node, "oneOf");
		return (value, walk) => {
			let { length } = schemas.filter((schema) => walk.fits(schema, value));
			length !== 1 && walk.report(length === 0 ? "fits none of the alternatives" : `fits ${length} of the alternatives`);
		};
	},
	not: (node, reading) => {
		let schema = reading.schema(node);
		return (value, walk) => {
			walk.fits(schema, value) && walk.report("is what the rule forbids");
		};
	},
	if: (node, reading, at) => {
		let condition = reading.schema(node), [yes, no] = at.type === "map" ? [at.get("then"), at.get("else")] : [void 0, void 0], then = yes === void 0 ? { checks: [] } : reading.schema(yes), otherwise = no === void 0 ? { checks: [] } : reading.schema(no);
		return (value, walk) => walk.check(walk.fits(condition, value) ? then : otherwise, value);
	},
	then: (node, reading) => {
		reading.schema(node);
	},
	else: (node, reading) => {
		reading.schema(node);
	},
	$ref: (node, reading) => {
		let schema = reading.referred(node);
		return schema === void 0 ? void 0 : (value, walk) => walk.check(schema, value);
	},
	definitions: (node, reading) => {
		reading.schemas(node, "definitions");
	},
	$defs: (node, reading) => {
		reading.schemas(node, "$defs");
	}
};
// build/rules/read-expression.js
var Unsupported = class extends Error {};
function readExpression(source) {
	try {
		return new Reader(source).read();
	} catch (error) {
		if (error instanceof Unsupported) return { unsupported: error.message };
		throw error;
	}
}
var Reader = class {
	#text;
	#at = 0;
	constructor(text) {
		this.#text = text;
	}
	read() {
		let options = [this.#sequence()];
		for (; this.#takes("|");) options.push(this.#sequence());
		let [only, ...others] = options;
		return only !== void 0 && others.length === 0 ? only : {
			is: "choice",
			options
		};
	}
	#sequence() {
		let parts = [];
		for (; this.#at < this.#text.length && !/[|)]/.test(this.#text.charAt(this.#at));) parts.push(this.#repeated(this.#part()));
		return {
			is: "sequence",
			parts
		};
	}
	#part() {
		if (this.#takes("^")) return {
			is: "at",
			where: "start"
		};
		if (this.#takes("$")) return {
			is: "at",
			where: "end"
		};
		if (this.#takes("\\b")) return {
			is: "at",
			where: "word_edge"
		};
		if (this.#takes("\\B")) return {
			is: "at",
			where: "no_word_edge"
		};
		if (this.#takes("(")) return this.#group();
		if (this.#takes(".")) return character(".");
		if (this.#text.charAt(this.#at) === "[") return character(this.#class());
		if (this.#text.charAt(this.#at) === "\\") return character(this.#escape());
		let code = this.#text.codePointAt(this.#at) ?? 0;
		return this.#at += code > 65535 ? 2 : 1, {
			is: "character",
			fits: (one) => one === code
		};
	}
	#group() {
		if (this.#takes("?")) {
			let name = /^<[^=!>][^>]*>/.exec(this.#text.slice(this.#at, this.#at + 100))?.[0];
			if (name !== void 0) this.#at += name.length;
			else if (!this.#takes(":")) throw new Unsupported(this.#text.charAt(this.#at) === "<" ? "a lookbehind" : "a lookahead or a flag");
		}
		let inner = this.read();
		return this.#takes(")"), inner;
	}
	#repeated(part) {
		let written = /^(?:[*+?]|\{\d+(?:,\d*)?\})/.exec(this.#text.slice(this.#at, this.#at + 30))?.[0];
		if (written === void 0) return part;
		if (this.#at += written.length, this.#takes("?"), written === "*") return {
			is: "repeat",
			part,
			least: 0,
			most: null
		};
		if (written === "+") return {
			is: "repeat",
			part,
			least: 1,
			most: null
		};
		if (written === "?") return {
			is: "repeat",
			part,
			least: 0,
			most: 1
		};
		let [least = "", most] = written.slice(1, -1).split(",");
		return {
			is: "repeat",
			part,
			least: Number(least),
			most: most === void 0 ? Number(least) : most === "" ? null : Number(most)
		};
	}
	#class() {
		let start = this.#at;
		for (this.#at += 1; this.#text.charAt(this.#at) !== "]"; this.#at += 1) this.#text.charAt(this.#at) === "\\" && (this.#at += 1);
		return this.#at += 1, this.#text.slice(start, this.#at);
	}
	#escape() {
		let rest = this.#text.slice(this.#at);
		if (/^\\[1-9k]/.test(rest)) throw new Unsupported("a reference to an earlier group");
		let pair = /^\\u[dD][89abAB][0-9a-fA-F]{2}\\u[dD][c-fC-F][0-9a-fA-F]{2}/.exec(rest)?.[0], one = /^\\(?:[pP]\{[^}]*\}|u\{[^}]*\}|u[0-9a-fA-F]{4}|x[0-9a-fA-F]{2}|c[a-zA-Z]|[\s\S])/.exec(rest)?.[0], found = pair ?? one ?? "\\";
		return this.#at += found.length, found;
	}
	#takes(text) {
		return this.#text.startsWith(text, this.#at) ? (this.#at += text.length, !0) : !1;
	}
};
function character(source) {
	let one = RegExp(`^${source}$`, "u"), known = new Map();
	return {
		is: "character",
		fits: (code) => {
			let before = known.get(code);
			if (before !== void 0) return before;
			let fits = one.test(String.fromCodePoint(code));
			return known.set(code, fits), fits;
		}
	};
}
// build/rules/linear-pattern.js
var LinearPattern = class LinearPattern {
	source;
	#program;
	constructor(source, program) {
		this.source = source, this.#program = program;
	}
	static of(source) {
		if (source.length > MOST_CHARACTERS) return { problem: `has ${source.length} characters; the limit is ${MOST_CHARACTERS}` };
		try {
			new RegExp(source, "u");
		} catch (error) {
			return { problem: `is not a valid regular expression (${reasonOf(error)})` };
		}
		let expression = readExpression(source);
		if ("unsupported" in expression) return { problem: `uses ${expression.unsupported}, which is not supported` };
		let program = [];
		return emit(expression, program) && program.length < MOST_INSTRUCTIONS ? (program.push({ is: "found" }), new LinearPattern(source, program)) : { problem: `repeats too much: it stands for more than ${MOST_INSTRUCTIONS} parts` };
	}
	get size() {
		return this.#program.length;
	}
	matches(text, steps) {
		let run = new Run(this.#program, steps), isAnchored = isAt(this.#program[0], "start"), before;
		for (let at = 0;;) {
			let code = text.codePointAt(at);
			if (run.follow(at, before, code, !isAnchored || at === 0)) return !0;
			if (code === void 0 || isAnchored && run.isOver) return !1;
			run.read(code), before = code, at += code > 65535 ? 2 : 1;
		}
	}
};
function reasonOf(error) {
	let said = error instanceof Error ? error.message : String(error);
	return said.slice(said.lastIndexOf(": ") + 1).trim();
}
const MOST_CHARACTERS = 500, MOST_INSTRUCTIONS = 2e3;
function isAt(instruction, where) {
	return instruction?.is === "at" && instruction.where === where;
}
function emit(expression, program) {
	if (program.length >= MOST_INSTRUCTIONS) return !1;
	switch (expression.is) {
		case "character":
		case "at": return program.push(expression), !0;
		case "sequence": return expression.parts.every((part) => emit(part, program));
		case "choice": {
			let choose = {
				is: "go",
				to: []
			};
			program.push(choose);
			let ends = [];
			for (let option of expression.options) {
				if (choose.to.push(program.length), !emit(option, program)) return !1;
				let end = {
					is: "go",
					to: []
				};
				program.push(end), ends.push(end);
			}
			for (let end of ends) end.to.push(program.length);
			return !0;
		}
		case "repeat": return emitRepeat(expression, program);
	}
}
function emitRepeat({ part, least, most }, program) {
	for (let count = 0; count < least; count += 1) if (!emit(part, program)) return !1;
	let skips = [], copies = most === null ? 1 : most - least;
	for (let count = 0; count < copies; count += 1) {
		let start = program.length, skip = {
			is: "go",
			to: [start + 1]
		};
		if (program.push(skip), skips.push(skip), !emit(part, program)) return !1;
		most === null && program.push({
			is: "go",
			to: [start]
		});
	}
	for (let skip of skips) skip.to.push(program.length);
	return !0;
}
var Run = class {
	#program;
	#steps;
	#seen;
	#next = [];
	#waiting = [];
	constructor(program, steps) {
		this.#program = program, this.#steps = steps, this.#seen = new Int32Array(program.length).fill(-1);
	}
	get isOver() {
		return this.#waiting.length === 0;
	}
	follow(at, before, after, begins) {
		let open = this.#next;
		begins && open.push(0), this.#waiting = [];
		let taken = 0;
		for (let index = open.pop(); index !== void 0; index = open.pop()) {
			if (this.#seen[index] === at) continue;
			this.#seen[index] = at, taken += 1;
			let instruction = this.#program[index];
			if (instruction !== void 0) switch (instruction.is) {
				case "found": return !0;
				case "go":
					open.push(...instruction.to);
					break;
				case "at":
					holds(instruction.where, before, after) && open.push(index + 1);
					break;
				case "character": this.#waiting.push(index);
			}
		}
		return this.#steps.take(taken), !1;
	}
	read(code) {
		this.#next = [], this.#steps.take(this.#waiting.length);
		for (let index of this.#waiting) {
			let instruction = this.#program[index];
			instruction?.is === "character" && instruction.fits(code) && this.#next.push(index + 1);
		}
	}
};
function holds(where, before, after) {
	switch (where) {
		case "start": return before === void 0;
		case "end": return after === void 0;
		case "word_edge": return isWord(before) !== isWord(after);
		case "no_word_edge": return isWord(before) === isWord(after);
	}
}
function isWord(code) {
	return code !== void 0 && /^\w$/.test(String.fromCodePoint(code));
}
// build/rules/keyword.js
function size(keyword, sizeIn, holds, words, parts) {
	return (node, reading) => {
		let limit = reading.number(node, keyword);
		if (limit !== void 0) return !Number.isInteger(limit) || limit < 0 ? reading.wrong(node, `${keyword} must be a whole number, 0 or more`) : (value, walk) => {
			let found = sizeIn(value, walk.steps);
			found === void 0 || holds(found, limit) || walk.report(limit === 1 && words === "at least" ? "must not be empty" : `must have ${words} ${limit} ${parts}`);
		};
	};
}
function patternOf(node, reading) {
	return node.type !== "scalar" || typeof node.value != "string" ? reading.wrong(node, "pattern must be a string") : reading.pattern(node.value, node.place);
}
function patternsOf(node, reading) {
	return [...reading.schemas(node, "patternProperties")].flatMap(([source, schema]) => {
		let place = node.type === "map" ? node.entry(source)?.keyPlace ?? node.place : node.place, pattern = reading.pattern(source, place);
		return pattern === void 0 ? [] : [{
			pattern,
			schema
		}];
	});
}
function sizeOf(value) {
	return typeof value == "string" ? 1 + Math.ceil(value.length / 100) : typeof value != "object" || !value ? 1 : Object.values(value).reduce((sum, inner) => sum + sizeOf(inner), 1);
}
// build/rules/part-keywords.js
const PART_KEYWORDS = {
	minItems: size("minItems", itemsIn, (length, limit) => length >= limit, "at least", "elements"),
	maxItems: size("maxItems", itemsIn, (length, limit) => length <= limit, "at most", "elements"),
	uniqueItems: (node, reading) => {
		if (reading.flag(node, "uniqueItems") === !0) return (value, walk) => {
			Array.isArray(value) && (walk.steps.take(sizeOf(value)), new Set(value.map(require_model.z)).size < value.length && walk.report("must not have an element twice"));
		};
	},
	items: (node, reading, at) => {
		if (node.type !== "list") {
			let schema = reading.schema(node);
			return (value, walk) => {
				if (Array.isArray(value)) for (let [index, item] of value.entries()) walk.below(index, schema, item);
			};
		}
		let schemas = node.items.map((one) => reading.schema(one)), further = at.type === "map" ? at.get("additionalItems") : void 0, others = further === void 0 ? void 0 : reading.schema(further);
		return (value, walk) => {
			if (Array.isArray(value)) for (let [index, item] of value.entries()) {
				let schema = schemas[index] ?? others;
				schema !== void 0 && walk.below(index, schema, item);
			}
		};
	},
	additionalItems: (node, reading) => {
		reading.schema(node);
	},
	contains: (node, reading) => {
		let schema = reading.schema(node);
		return (value, walk) => {
			Array.isArray(value) && !value.some((item) => walk.fits(schema, item)) && walk.report("has no element as the rule wants one");
		};
	},
	minProperties: size("minProperties", keysIn, (length, limit) => length >= limit, "at least", "keys"),
	maxProperties: size("maxProperties", keysIn, (length, limit) => length <= limit, "at most", "keys"),
	required: (node, reading) => {
		let names = reading.texts(node, "required");
		return (value, walk) => {
			if (isMap(value)) {
				walk.steps.take(names.length);
				for (let name of names) Object.hasOwn(value, name) || walk.report("is missing", name);
			}
		};
	},
	properties: (node, reading) => {
		let schemas = reading.schemas(node, "properties");
		return (value, walk) => {
			if (isMap(value)) {
				walk.steps.take(schemas.size);
				for (let [name, schema] of schemas) Object.hasOwn(value, name) && walk.below(name, schema, value[name] ?? null);
			}
		};
	},
	patternProperties: (node, reading) => {
		let schemas = patternsOf(node, reading);
		return (value, walk) => {
			if (isMap(value)) for (let [name, inner] of Object.entries(value)) for (let { pattern, schema } of schemas) pattern.matches(name, walk.steps) && walk.below(name, schema, inner);
		};
	},
	additionalProperties: (node, reading, at) => {
		let schema = reading.schema(node), isForbidden = node.type === "scalar" && node.value === !1, [named, patterned] = at.type === "map" ? [at.get("properties"), at.get("patternProperties")] : [void 0, void 0], names = new Set(named?.type === "map" ? named.entries.map(({ key }) => key) : []), patterns = patterned === void 0 ? [] : patternsOf(patterned, reading);
		return (value, walk) => {
			if (isMap(value)) for (let [name, inner] of Object.entries(value)) walk.steps.take(1), names.has(name) || patterns.some(({ pattern }) => pattern.matches(name, walk.steps)) || (isForbidden ? walk.report("is not allowed", name) : walk.below(name, schema, inner));
		};
	},
	propertyNames: (node, reading) => {
		let schema = reading.schema(node);
		return (value, walk) => {
			if (isMap(value)) for (let name of Object.keys(value)) walk.fits(schema, name) || walk.report("is not an allowed name", name);
		};
	},
	dependencies: (node, reading) => {
		if (node.type !== "map") return reading.wrong(node, "dependencies must be a map");
		let all = node.entries.map(({ key, node: needs }) => needs.type === "list" ? {
			key,
			names: reading.texts(needs, "dependencies"),
			schema: void 0
		} : {
			key,
			names: [],
			schema: reading.schema(needs)
		});
		return (value, walk) => {
			if (isMap(value)) {
				for (let { key, names, schema } of all) if (walk.steps.take(1 + names.length), Object.hasOwn(value, key)) {
					for (let name of names) Object.hasOwn(value, name) || walk.report(`is missing, which ${key} needs`, name);
					schema !== void 0 && walk.check(schema, value);
				}
			}
		};
	}
};
function itemsIn(value) {
	return Array.isArray(value) ? value.length : void 0;
}
function keysIn(value) {
	return isMap(value) ? Object.keys(value).length : void 0;
}
function isMap(value) {
	return require_model.U(value);
}
// build/rules/scalar-keywords.js
const TYPES = {
	string: {
		words: "a string",
		is: (value) => typeof value == "string"
	},
	number: {
		words: "a number",
		is: (value) => typeof value == "number"
	},
	integer: {
		words: "a whole number",
		is: (value) => Number.isInteger(value)
	},
	boolean: {
		words: "true or false",
		is: (value) => typeof value == "boolean"
	},
	array: {
		words: "a list",
		is: Array.isArray
	},
	object: {
		words: "a map",
		is: require_model.U
	},
	null: {
		words: "null",
		is: (value) => value === null
	}
}, SCALAR_KEYWORDS = {
	type: (node, reading) => {
		let known = (node.type === "list" ? node.items : [node]).map((one) => {
			let name = one.type === "scalar" ? String(one.value) : "";
			if (Object.hasOwn(TYPES, name)) return TYPES[name];
			let near = require_model.L(name, Object.keys(TYPES));
			reading.wrong(one, `type must be one of ${Object.keys(TYPES).join(", ")}${near === void 0 ? "" : `; did you mean ${near}?`}`);
		}).filter((one) => one !== void 0), words = known.map((one) => one.words).join(" or ");
		return (value, walk) => {
			known.some(({ is }) => is(value)) || walk.report(`must be ${words}`);
		};
	},
	const: (node) => {
		let only = require_source_node.o(node);
		return (value, walk) => {
			walk.steps.take(sizeOf(value)), require_model.W(only, value) || walk.report(`must be ${shown(only)}`);
		};
	},
	enum: (node, reading) => {
		let all = require_source_node.o(node);
		if (!Array.isArray(all)) return reading.wrong(node, "enum must be a list of values");
		let words = all.slice(0, 10).map(shown).join(", ");
		return (value, walk) => {
			walk.steps.take(all.length + sizeOf(value)), all.some((one) => require_model.W(one, value)) || walk.report(`must be one of ${words}${all.length > 10 ? ", \u2026" : ""}`);
		};
	},
	minimum: bound((value, limit) => value >= limit, "at least"),
	maximum: bound((value, limit) => value <= limit, "at most"),
	exclusiveMinimum: bound((value, limit) => value > limit, "more than"),
	exclusiveMaximum: bound((value, limit) => value < limit, "less than"),
	multipleOf: (node, reading) => {
		let by = reading.number(node, "multipleOf");
		if (by !== void 0) return by <= 0 ? reading.wrong(node, "multipleOf must be more than 0") : (value, walk) => {
			typeof value == "number" && !Number.isInteger(value / by) && walk.report(`must be a multiple of ${by}`);
		};
	},
	minLength: size("minLength", lengthOf, (length, limit) => length >= limit, "at least", "characters"),
	maxLength: size("maxLength", lengthOf, (length, limit) => length <= limit, "at most", "characters"),
	pattern: (node, reading) => {
		let pattern = patternOf(node, reading);
		if (pattern !== void 0) return (value, walk) => {
			typeof value == "string" && !pattern.matches(value, walk.steps) && walk.report(`must match ${shown(pattern.source)}`);
		};
	}
};
function bound(holds, words) {
	return (node, reading) => {
		let limit = reading.number(node, "The limit");
		if (limit !== void 0) return (value, walk) => {
			typeof value == "number" && !holds(value, limit) && walk.report(`must be ${words} ${limit}`);
		};
	};
}
function lengthOf(value, steps) {
	if (typeof value != "string") return;
	steps.take(Math.ceil(value.length / 100));
	let length = 0;
	for (let _ of value) length += 1;
	return length;
}
function shown(value) {
	let text = typeof value == "string" ? value : JSON.stringify(value);
	return text.length > 60 ? `${text.slice(0, 59)}\u2026` : text;
}
// build/rules/schema-reader.js
const KEYWORDS = {
	...SCALAR_KEYWORDS,
	...PART_KEYWORDS,
	...COMBINING_KEYWORDS
}, ANNOTATIONS = new Set([
	"$schema",
	"$comment",
	"title",
	"description",
	"default",
	"examples"
]), MOST_SCHEMAS = 2e3;
var SchemaReader = class {
	findings = [];
	#root;
	#read = new Map();
	#told = new Set();
	#patterns = new Map();
	#patternParts = 0;
	constructor(root) {
		this.#root = root;
	}
	add(code, place, message, remedy = code.remedy) {
		let key = `${place.line}:${place.column} ${message}`;
		this.#told.has(key) || (this.#told.add(key), this.findings.push(require_source_codes.r(code, place, message, remedy)));
	}
	wrong(node, message) {
		this.add(require_index.K.schema, node.place, `${message}.`);
	}
	pattern(source, place) {
		let known = this.#patterns.get(source), pattern = known ?? LinearPattern.of(source);
		if (!(pattern instanceof LinearPattern)) this.add(require_index.K.pattern, place, `This pattern ${pattern.problem}.`);
		else if (known === void 0 && (this.#patternParts += pattern.size), this.#patternParts > 1e4) this.add(require_index.K.tooLarge, this.#root.place, "The patterns of this rule are too long together.");
		else return this.#patterns.set(source, pattern), pattern;
	}
	schema(node) {
		let known = this.#read.get(node);
		if (known !== void 0) return known;
		let schema = { checks: [] };
		if (this.#read.set(node, schema), this.#read.size > MOST_SCHEMAS) {
			let message = `The schema of this rule has more than ${MOST_SCHEMAS} parts.`;
			this.add(require_index.K.tooLarge, this.#root.place, message);
		} else if (node.type === "scalar" && typeof node.value == "boolean") node.value || schema.checks.push((_value, walk) => walk.report("is not allowed"));
		else if (node.type === "map") for (let { key, keyPlace, node: value } of node.entries) {
			let keyword = Object.hasOwn(KEYWORDS, key) ? KEYWORDS[key] : void 0;
			keyword === void 0 && this.#unknown(key, keyPlace);
			let check = keyword?.(value, this, node);
			check !== void 0 && schema.checks.push(check);
		}
		else this.wrong(node, "A schema must be a map, or true or false");
		return schema;
	}
	schemas(node, keyword) {
		return node.type === "map" ? new Map(node.entries.map(({ key, node: inner }) => [key, this.schema(inner)])) : (this.wrong(node, `${keyword} must be a map of schemas`), new Map());
	}
	list(node, keyword) {
		return node.type === "list" && node.items.length > 0 ? node.items.map((inner) => this.schema(inner)) : (this.wrong(node, `${keyword} must be a list of schemas`), []);
	}
	number(node, keyword) {
		return node.type === "scalar" && typeof node.value == "number" ? node.value : this.wrong(node, `${keyword} must be a number`);
	}
	flag(node, keyword) {
		return node.type === "scalar" && typeof node.value == "boolean" ? node.value : this.wrong(node, `${keyword} must be true or false`);
	}
	texts(node, keyword) {
		return node.type === "list" ? node.items.flatMap((item) => item.type === "scalar" && typeof item.value == "string" ? [item.value] : (this.wrong(item, `${keyword} must be a list of names`), [])) : (this.wrong(node, `${keyword} must be a list of names`), []);
	}
	referred(node) {
		let written = node.type === "scalar" && typeof node.value == "string" ? node.value : "", pointer = decoded(written);
		if (pointer === void 0 || !/^#(?:\/|$)/.test(pointer)) {
			this.add(require_index.K.reference, node.place, "A $ref of a rule must point into its own schema; nothing else is loaded.", "Write a pointer, for example $ref: \"#/definitions/text\".");
			return;
		}
		let found = require_source_node.a(this.#root, require_source_node.s(this.#root, pointer.slice(1)));
		if (found.exact) return this.schema(found.node);
		this.add(require_index.K.reference, node.place, `$ref ${JSON.stringify(written)} points to nothing in the schema of this rule.`, "Correct the pointer.");
	}
	#unknown(key, place) {
		if (ANNOTATIONS.has(key)) return;
		let near = require_model.L(key, Object.keys(KEYWORDS));
		this.add(require_index.K.schema, place, `${JSON.stringify(key)} is not a keyword that rules know${near === void 0 ? "." : `; did you mean ${near}?`}`, near === void 0 ? `Use one of: ${Object.keys(KEYWORDS).join(", ")}.` : `Write ${near}, or remove the keyword.`);
	}
};
function decoded(text) {
	try {
		return decodeURIComponent(text);
	} catch {
		return;
	}
}
// build/config/config-rules.js
var config_rules_exports = require_rolldown_runtime.n({ readRules: () => readRules });
const RULE_NAME = /^[A-Za-z0-9][A-Za-z0-9_.-]{0,99}$/, KEYS = [
	"says",
	"applies",
	"except",
	"targets",
	"level",
	"override",
	"items",
	"changes"
], LEVELS = ["error", "warning"];
function readRules(reader, value, context) {
	if (value === void 0) return;
	let map = reader.map(value, EXAMPLE), rules = new Map();
	for (let [index, { key, keyPlace, node }] of (map?.entries ?? []).entries()) {
		let path = [...value.path, key];
		if (index === 100) {
			reader.add(require_index.K.invalid, path, keyPlace, "The configuration has more than 100 rules.", "Use fewer rules.");
			break;
		}
		if (!RULE_NAME.test(key)) {
			let message = `${JSON.stringify(key)} is not a name of a rule: at most 100 letters, digits, _, - and dots.`;
			reader.add(require_index.K.invalid, path, keyPlace, message, "Use a name like prompts_have_descriptions.");
			continue;
		}
		let body = reader.map({
			node,
			path
		}, EXAMPLE), rule = body && readRule(reader, {
			name: key,
			place: keyPlace
		}, body, path, context);
		rule !== void 0 && rules.set(key, rule);
	}
	return rules;
}
const EXAMPLE = "For example: rules: {descriptions: {says: Every prompt has a description., applies: [\"prompts/*\"], items: {required: [description]}}}";
function readRule(reader, named, map, path, { kinds, targets }) {
	let before = reader.findings.length, get = (key) => require_config_patterns.o(map, path, key);
	refuseUnknownKeys(reader, map, path);
	let says = reader.text(get("says"), "says: Every prompt has a description.");
	if (get("says") === void 0 || says?.trim() === "") {
		let [place, remedy] = [get("says")?.node.place ?? named.place, "Say in one sentence what the rule wants."];
		reader.add(require_index.K.invalid, [...path, "says"], place, `Rule ${named.name} has no says.`, remedy);
	}
	let applies = get("applies"), rule = {
		...named,
		says: (says ?? "").trim().replace(/\.$/, ""),
		applies: applies === void 0 ? ["*"] : require_config_patterns.n(reader, applies, kinds),
		except: require_config_patterns.n(reader, get("except"), kinds),
		targets: readTargets(reader, get("targets"), targets),
		level: reader.choice(get("level"), LEVELS) ?? "error",
		override: readOverride(reader, get("override")),
		digest: require_model.B(require_source_node.o(map))
	}, [items, changes] = [get("items"), get("changes")], subject = items ?? changes;
	if (subject === void 0 || items !== void 0 && changes !== void 0) {
		let message = `Rule ${named.name} has ${subject === void 0 ? "neither items nor changes" : "both items and changes"}.`;
		reader.add(require_index.K.invalid, path, named.place, message, "Write one of the two, with a JSON Schema.");
		return;
	}
	rule.override !== null && items !== void 0 && reader.add(require_index.K.invalid, [...path, "override"], get("override")?.node.place ?? named.place, `Rule ${named.name} is about items, which a label cannot let through: they stay in the files.`, "List the addresses that may break it in except, or remove override.");
	let schemas = new SchemaReader(subject.node), schema = schemas.schema(subject.node);
	for (let finding of schemas.findings) reader.findings.push(finding);
	if (!reader.findings.slice(before).some(({ severity }) => severity === "error")) return {
		...rule,
		about: items === void 0 ? "changes" : "items",
		schema
	};
}
function refuseUnknownKeys(reader, map, path) {
	for (let { key, keyPlace } of map.entries) {
		if (KEYS.some((known) => known === key)) continue;
		let near = require_model.L(key, KEYS), below = [...path, key];
		reader.add(require_config_patterns.s.unknownKey, below, keyPlace, `${require_model.f(below)} is not a key here${near === void 0 ? "." : `; did you mean ${near}?`}`, near === void 0 ? `Use one of: ${KEYS.join(", ")}.` : `Write ${near}, or remove the key.`);
	}
}
function readTargets(reader, value, known) {
	if (value === void 0) return null;
	let texts = reader.texts(value, "production");
	value.node.type === "list" && value.node.items.length === 0 && reader.wrong(value, "a list that is not empty", "Name a target, or remove targets to mean all.");
	for (let { text, node, path } of texts) {
		if (known === null || known.length === 0 || known.includes(text)) continue;
		let near = require_model.L(text, known);
		reader.add(require_index.K.target, path, node.place, `There is no target ${JSON.stringify(text)}${near === void 0 ? "." : `; did you mean ${near}?`}`, `Write one of: ${known.join(", ")}.`);
	}
	return texts.map(({ text }) => text);
}
function readOverride(reader, value) {
	let label = reader.text(value, "override: allow-delete");
	return value === void 0 || label === void 0 ? null : label.trim() === "" ? (reader.wrong(value, "the name of a label", "For example: override: allow-delete"), null) : label.trim();
}
Object.defineProperty(exports, "n", {
	enumerable: !0,
	get: function() {
		return config_rules_exports;
	}
}), Object.defineProperty(exports, "t", {
	enumerable: !0,
	get: function() {
		return RULE_NAME;
	}
});
