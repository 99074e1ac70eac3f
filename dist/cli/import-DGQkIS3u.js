const require_rolldown_runtime = require("./rolldown-runtime-DUzk6_NY.js"), require_model = require("./model-CQuGHFup.js"), require_file_edits = require("./file-edits-BzCc7eU5.js"), require_sync_forms = require("./sync-forms-Bwp7YCKG.js"), require_open_files = require("./open-files-B4SDOPGi.js"), require_layout = require("./layout-DljSV4gx.js"), require_reread_files = require("./reread-files-Bj7kD5_a.js"), require_source_inside = require("./source-inside-CEeKbTLt.js"), require_rewrite_codes = require("./rewrite-codes-DvvxRry3.js"), require_closest = require("./closest-D7ENJx0f.js"), require_system_error = require("./system-error-B0okqon1.js"), require_front_matter = require("./front-matter-DX1CSwYd.js"), require_source_bytes = require("./source-bytes-CjQHvrkR.js"), require_source_node = require("./source-node-MKpWsMOA.js"), require_library_glob = ((made) => new Proxy({}, { get: (_, member) => (made ??= require("./library-glob-CSBEflfD.js"))[member] }))(), require_main = require("./main-DZuLd4ZI.js"), require_opened = require("./opened-wEBg2N55.js"), require_options = require("./options-Ds_vjILs.js");
let node_fs = require("node:fs"), node_path = require("node:path");
node_path = require_rolldown_runtime.a(node_path, 1);
// build/run/import/foreign-text.js
function textOf({ full, shown }, imports) {
	try {
		let bytes = (0, node_fs.readFileSync)(full), { text, utf16, nul, invalid } = require_source_bytes.i(bytes);
		if (bytes.length <= 10485760 && !utf16 && nul === void 0 && invalid === void 0) return text.replace(/\r?\n$/, "");
		imports.skip(shown, bytes.length > 10485760 ? "it is larger than 10 MiB" : "it is not UTF-8 text");
	} catch {
		imports.skip(shown, "it cannot be read");
	}
}
function contentOf(file, text, role = "data") {
	let { document, findings } = require_source_inside.a(file, new TextEncoder().encode(text), role), isWrong = findings.some(({ severity }) => severity === "error");
	return document === void 0 || isWrong ? void 0 : require_source_node.o(document.root);
}
function textAt(value, key) {
	let found = Object.hasOwn(value, key) ? value[key] : void 0;
	return typeof found == "string" && found.trim() !== "" ? found : void 0;
}
// build/run/import/imported.js
var Imports = class {
	prompts = [];
	leftOut = [];
	notImported = [];
	add(prompt) {
		let pieces = [...new Set([...prompt.text.matchAll(TEMPLATE)].map(([piece]) => piece))];
		if (pieces.length > 0) {
			let shown = pieces.slice(0, 3).join(" "), more = pieces.length > 3 ? ` and ${pieces.length - 3} more` : "";
			this.leave(prompt.from, `the meaning of ${shown}${more}, which stays in the text of ${JSON.stringify(prompt.name)} as it is`);
		}
		this.prompts.push(prompt);
	}
	addMessages(about, messages) {
		let usable = messages.filter(({ role, text }) => {
			let known = roleOf(role) !== void 0;
			return !known && text.trim() !== "" && this.leave(about.from, `a message of the role ${role}`), known;
		}), count = new Map();
		for (let { role, text } of usable) {
			let own = roleOf(role) ?? role, number = (count.get(own) ?? 0) + 1;
			count.set(own, number);
			let part = number === 1 ? own : `${own} ${number}`, name = usable.length === 1 ? about.name : `${about.name} (${part})`;
			this.add({
				...about,
				name,
				role: own,
				text
			});
		}
		usable.length === 0 && this.skip(about.from, "it has no text");
	}
	leave(file, what) {
		this.leftOut.push({
			file,
			what
		});
	}
	leaveKeys(file, value, taken) {
		let keys = Object.keys(value).filter((key) => !taken.includes(key));
		keys.length > 0 && this.leave(file, keys.join(", "));
	}
	skip(file, why) {
		this.notImported.push({
			file,
			why
		});
	}
};
const TEMPLATE = /\{\{\s*(?:[#/>^!&]|(?:else|media|section|history)\b)[^{}]{0,200}\}\}|\{\{[^{}|]{0,100}\|[^{}]{0,100}\}\}|\{%[^%]{0,200}%\}/g, ROLES = {
	system: "system",
	developer: "system",
	user: "user",
	human: "user",
	assistant: "assistant",
	model: "assistant"
};
function roleOf(word) {
	let name = word.toLowerCase();
	return Object.hasOwn(ROLES, name) ? ROLES[name] : void 0;
}
function byRole(text, mark) {
	let marks = [...text.matchAll(mark)];
	if (marks.length === 0) return [{
		role: "user",
		text
	}];
	let before = text.slice(0, marks[0]?.index).trim(), messages = marks.map((one, index) => ({
		role: one[1] ?? "user",
		text: text.slice(one.index + one[0].length, marks[index + 1]?.index).replace(/^(?:[ \t]*\r?\n)+/, "").trimEnd()
	}));
	return (before === "" ? messages : [{
		role: "user",
		text: before
	}, ...messages]).filter((one) => one.text !== "");
}
// build/run/import/promptfoo.js
const FILE = /^(?:file:\/\/(.+)|([^\n{}]+\.(?:txt|md|j2|json|jsonl|ya?ml|csv|py|[cm]?[jt]s)(?::\w+)?))$/, LIST = /^\s*(?:\[|-\s)/, OF_MESSAGES = /^\s*(?:\[\s*\{\s*"(?:role|content)"\s*:|-\s+role\s*:)/, PROGRAM = /\.(?:py|[cm]?[jt]s)(?::\w+)?$/;
function readPromptfoo(file, imports, used) {
	let text = textOf(file, imports);
	if (text === void 0) return;
	let value = contentOf(file.shown, text);
	if (!require_closest.l(value)) {
		imports.skip(file.shown, "it is not a map in YAML or JSON");
		return;
	}
	let config = value;
	imports.leaveKeys(file.shown, config, [
		"$schema",
		"description",
		"prompts"
	]);
	let { prompts = [] } = config, title = textAt(config, "description") ?? node_path.default.basename(node_path.default.dirname(file.full)), list = Array.isArray(prompts) ? prompts : require_closest.l(prompts) ? byLabel(prompts) : [prompts];
	list.length === 0 && imports.skip(file.shown, "it names no prompts");
	let reader = new PromptReader(file, imports, used);
	for (let [index, one] of list.entries()) reader.read(one, list.length === 1 ? title : `${title} ${index + 1}`);
}
function byLabel(prompts) {
	return Object.entries(prompts).map(([id, label]) => ({
		id,
		label
	}));
}
var PromptReader = class {
	#file;
	#imports;
	#used;
	constructor(file, imports, used) {
		this.#file = file, this.#imports = imports, this.#used = used;
	}
	read(one, name) {
		let { shown } = this.#file;
		if (typeof one == "string") {
			this.#text(one, void 0, name);
			return;
		}
		if (!require_closest.l(one)) {
			this.#imports.skip(shown, `${name} is not a text`);
			return;
		}
		let entry = one, label = textAt(entry, "label"), text = textAt(entry, "raw") ?? textAt(entry, "id") ?? textAt(entry, "file");
		this.#imports.leaveKeys(shown, entry, [
			"label",
			"raw",
			"id",
			"file"
		]), text === void 0 ? this.#imports.skip(shown, `${label ?? name} has no text`) : this.#text(text, label, name);
	}
	#text(text, label, name) {
		let [, url, plain] = FILE.exec(text) ?? [], named = url ?? plain;
		named === void 0 ? this.#prompt({
			name: label ?? name,
			from: this.#file.shown
		}, text) : PROGRAM.test(named) ? this.#imports.skip(node_path.default.posix.join(node_path.default.posix.dirname(this.#file.shown), named), "a program makes the prompt") : this.#files(named, label);
	}
	#files(named, label) {
		let { full, shown } = this.#file, folder = node_path.default.dirname(full);
		if (node_path.default.isAbsolute(named)) {
			this.#imports.skip(shown, `${named} is an absolute path`);
			return;
		}
		let isPattern = /[*?[\]{}]/.test(named), names = isPattern ? require_library_glob.n(named, { cwd: folder }).sort(require_closest.i) : [named];
		names.length === 0 && this.#imports.skip(shown, `no file matches ${named}`);
		for (let name of names) {
			let file = {
				full: node_path.default.resolve(folder, name),
				shown: node_path.default.posix.join(node_path.default.posix.dirname(shown), name)
			};
			this.#used.add(file.full);
			let text = textOf(file, this.#imports);
			text !== void 0 && this.#inFile(file, text, isPattern ? void 0 : label);
		}
	}
	#inFile({ shown }, text, label) {
		let imports = this.#imports, { name: stem, ext } = node_path.default.posix.parse(shown), about = {
			name: label ?? stem,
			from: shown
		};
		if (/^\.(?:json|ya?ml)$/i.test(ext)) {
			this.#messages(about, messagesOf(contentOf(shown, text)), "it");
			return;
		}
		if (/^\.(?:csv|jsonl)$/i.test(ext)) {
			imports.skip(shown, `prompts in ${ext} are not read`);
			return;
		}
		let parts = ext.toLowerCase() === ".txt" ? text.split(/\r?\n---\r?\n/) : [text];
		for (let [index, part] of parts.entries()) this.#prompt({
			...about,
			name: parts.length === 1 ? about.name : `${about.name} ${index + 1}`
		}, part);
	}
	#prompt(about, text) {
		let messages = LIST.test(text) ? messagesOf(contentOf("prompt.yaml", text)) : void 0;
		messages !== void 0 || OF_MESSAGES.test(text) ? this.#messages(about, messages, JSON.stringify(about.name)) : this.#imports.add({
			...about,
			text
		});
	}
	#messages(about, messages, what) {
		messages === void 0 ? this.#imports.skip(about.from, `${what} is not a list of messages with role and content`) : this.#imports.addMessages(about, messages);
	}
};
function messagesOf(value) {
	if (!Array.isArray(value)) return;
	let messages = value.map((one) => {
		let { role, content } = require_closest.l(one) ? one : {};
		return typeof role == "string" && typeof content == "string" ? {
			role,
			text: content
		} : void 0;
	});
	return messages.every((one) => one !== void 0) ? messages : void 0;
}
// build/run/import/foreign-files.js
const NEVER = new Set([
	".git",
	"node_modules",
	".pipelines-sync"
]), CONFIGURATION = /^promptfooconfig(?:[.-][\w.-]+)?\.(?:ya?ml|json)$/i, KNOWN = /\.(?:prompt|prompty|md|txt)$/i;
function foreignFiles(full, shown, imports) {
	let before = imports.notImported.length, files = filesAt(full, shown, imports);
	return files.length === 0 && imports.notImported.length === before && imports.skip(shown, "it holds no promptfooconfig.yaml and no file that ends in .prompt, .prompty, .md or .txt"), files;
}
function filesAt(full, shown, imports) {
	let isFolder;
	try {
		isFolder = (0, node_fs.statSync)(full).isDirectory();
	} catch (error) {
		let code = require_system_error.n(error), isMissing = code === "ENOENT" || code === "ENOTDIR";
		return imports.skip(shown, isMissing ? "it does not exist" : `it cannot be read (${require_source_inside.n(error)})`), [];
	}
	if (!isFolder) return [{
		full,
		shown
	}];
	let found = [];
	for (let entry of entriesOf(full, shown, imports)) {
		if (entry.name.startsWith(".") || NEVER.has(entry.name)) continue;
		let below = {
			full: node_path.default.join(full, entry.name),
			shown: node_path.default.posix.join(shown, entry.name)
		};
		entry.isSymbolicLink() ? imports.skip(below.shown, "it is a link; name the file or folder that it leads to") : entry.isDirectory() ? found.push(...filesAt(below.full, below.shown, imports)) : entry.isFile() && (KNOWN.test(entry.name) || CONFIGURATION.test(entry.name)) && found.push(below);
	}
	return found;
}
function entriesOf(folder, shown, imports) {
	try {
		return (0, node_fs.readdirSync)(folder, { withFileTypes: !0 }).sort((a, b) => require_closest.i(a.name, b.name));
	} catch (error) {
		return imports.skip(shown, `the folder cannot be read (${require_source_inside.n(error)})`), [];
	}
}
function readForeign(files, imports) {
	let used = new Set(), isConfiguration = ({ full }) => /\.(?:ya?ml|json)$/i.test(full);
	for (let file of files.filter(isConfiguration)) readPromptfoo(file, imports, used);
	for (let file of files) !isConfiguration(file) && !used.has(file.full) && readOne(file, imports);
}
function readOne(file, imports) {
	let { shown } = file, text = textOf(file, imports);
	if (text === void 0) return;
	let ending = node_path.default.extname(shown).toLowerCase(), stem = node_path.default.basename(shown).slice(0, -ending.length || void 0), read = frontOf(shown, text);
	if (read === void 0) {
		imports.skip(shown, "its front matter is not a map in YAML");
		return;
	}
	let { fields, below } = read, about = {
		name: textAt(fields, "name") ?? (ending === ".md" ? textAt(fields, "title") : void 0) ?? stem,
		description: textAt(fields, "description"),
		from: shown
	}, taken = [
		"name",
		"description",
		...ending === ".md" ? ["title", "role"] : []
	];
	imports.leaveKeys(shown, fields, taken), ending === ".prompt" ? imports.addMessages(about, byRole(below, DOTPROMPT)) : ending === ".prompty" ? imports.addMessages(about, byRole(below, PROMPTY)) : below.trim() === "" ? imports.skip(shown, "it has no text") : imports.add({
		...about,
		role: textAt(fields, "role"),
		text: below
	});
}
const DOTPROMPT = /\{\{\s*role\s+["'](\w+)["']\s*\}\}/g, PROMPTY = /^[ \t]*(system|developer|user|assistant|tool|function)(?:\[[^\]\n]*\])?[ \t]*:[ \t]*$/gim;
function frontOf(file, text) {
	if (require_front_matter.n(text) === void 0) return {
		fields: {},
		below: text
	};
	let value = contentOf(file, text, "markdown");
	if (!require_closest.l(value)) return;
	let { "---": _, ...fields } = value;
	return {
		fields,
		below: text.slice(require_front_matter.n(text)?.below)
	};
}
// build/run/import/import-prompts.js
async function importPrompts(edits, { paths, to, isDry }) {
	let imports = new Imports();
	for (let { full, shown } of paths) readForeign(foreignFiles(full, shown, imports), imports);
	let kind = kindOf(edits), place = placeOf(edits, kind, to), known = new Map([...edits.items()].map(([{ address }, { file }]) => [address, file])), added = [];
	for (let prompt of imports.prompts) {
		let address = require_model.Ot(kind.name, [prompt.name]), twin = known.get(address);
		if (twin !== void 0) {
			imports.skip(prompt.from, `${JSON.stringify(prompt.name)} is the name of a prompt in ${twin} already`);
			continue;
		}
		let item = itemOf(kind, prompt), wrong = require_open_files.x(kind, item, { unknownFields: "warn" }).find(({ severity }) => severity === "error");
		if (wrong !== void 0) {
			imports.skip(prompt.from, `${JSON.stringify(prompt.name)}: ${require_model.a(wrong.message)}`);
			continue;
		}
		let file = place(item, prompt.name, address);
		known.set(address, file), added.push({
			address,
			file,
			from: prompt.from
		});
	}
	return await edits.write(new Map(), new Map(), {
		added: added.length,
		isDry
	}), {
		added,
		leftOut: imports.leftOut,
		notImported: imports.notImported
	};
}
function kindOf({ sets }) {
	let kind = sets[0]?.kinds.all.find(({ below, nameField }) => below !== void 0 && nameField !== null);
	if (kind !== void 0) return kind;
	throw new require_model.at(require_rewrite_codes.t.noPlace.code, "The platform of this target keeps no prompts.", "Name a target with --target.");
}
function placeOf(edits, kind, to) {
	let { sheet, names } = edits, [set] = edits.sets, formats = set?.desired.formats ?? [], layout = {
		patterns: set === void 0 ? [] : require_open_files.p(set.config),
		covers: (file) => edits.covers(file),
		texts: edits.texts,
		into: null,
		prefers: edits.config.layout
	}, fresh = formats.map((format) => format.fresh?.(kind)).find((one) => one !== void 0), ending = fresh?.endings.find((one) => to !== null && edits.covers(node_path.default.posix.join(to, `x${one}`))), chosen = to === null ? require_layout.t(kind, set?.desired.bundles ?? [], formats, layout) : fresh !== void 0 && ending !== void 0 ? {
		folder: to,
		ending,
		fresh
	} : { candidates: [] };
	if ("candidates" in chosen) throw new require_model.at(require_rewrite_codes.t.noPlace.code, to === null ? `No place for new ${kind.name} is set in bundles.` : `No bundle pattern leads to Markdown files in ${to}.`, `Add a pattern such as ${JSON.stringify(node_path.default.posix.join(to ?? "pipelines", "**/*.md"))} to bundles of the configuration; to see what is possible.`, 1, require_model.yt("explain", kind.name));
	if ("fresh" in chosen) return (item, name, address) => {
		let text = require_reread_files.S(chosen.fresh.write(item), require_source_inside.o(`x${chosen.ending}`)), file = names.take(chosen.folder, name, chosen.ending, text);
		return sheet.write(file, text, address), file;
	};
	let { file } = chosen;
	if (edits.repository.read(file) === void 0) {
		let items = [];
		return (item, _name, address) => {
			items.push(item);
			let bundle = {
				artifact_type: require_sync_forms.p,
				[kind.name]: items
			};
			return sheet.write(file, require_reread_files.S(bundle, require_source_inside.o(file)), address), file;
		};
	}
	return (item, _name, address) => (sheet.add(file, {
		op: "append",
		path: [kind.name],
		value: item
	}, address), file);
}
function itemOf(kind, { name, description, role, text }) {
	let value = {
		[String(kind.nameField)]: name,
		description,
		[String(kind.below)]: text,
		role
	}, item = {};
	for (let field of Object.keys(kind.fields.fields)) {
		let one = value[field];
		one !== void 0 && (item[field] = one);
	}
	return item;
}
const command = require_main.s({
	name: "import",
	does: "Write prompts of other tools into the files. Sends nothing.",
	examples: [[require_model.yt("import", "notes", "--dry-run"), "show what would be written"], [require_model.yt("import", "notes", "--to", "pipelines/prompts"), "write prompts from a folder of texts"]],
	flags: (bare) => require_options.p(bare).argument("<paths...>", "promptfoo configurations, .prompt, .prompty, .md and .txt files, or folders").option("--to <folder>", "folder for the new files (default: where new prompts of a pull go)").option("--dry-run", "show what would be written, without writing"),
	run: ([paths], flags, { io }) => importFiles(paths, flags, io)
});
async function importFiles(paths, flags, io) {
	let edits = await require_opened.s(require_file_edits.t.open(flags, io, { mayBeEmpty: !0 }), io), to = flags.to === void 0 ? null : require_open_files.s(flags.to, edits.config.root, io.cwd), report = await importPrompts(edits, {
		paths: paths.map((one) => ({
			full: node_path.default.resolve(io.cwd, one),
			shown: node_path.default.posix.normalize(one.replaceAll(node_path.default.sep, "/"))
		})),
		to,
		isDry: flags.dryRun === !0
	});
	return print(report, flags, io), report.notImported.length > 0 ? 3 : 0;
}
function print({ added, leftOut, notImported }, flags, io) {
	if (flags.json === !0) {
		require_options.h({
			added,
			left_out: leftOut,
			not_imported: notImported
		}, io);
		return;
	}
	let done = flags.dryRun === !0 ? "would write" : "written";
	for (let { address, file, from } of added) io.out(`${done}  ${file}  ${address}, from ${from}\n`);
	for (let { file, what } of leftOut) io.out(`left out  ${file}: ${what}\n`);
	for (let { file, why } of notImported) io.out(`not imported  ${file}: ${why}\n`);
	if (flags.quiet === !0) return;
	let count = `${added.length} ${added.length === 1 ? "prompt" : "prompts"}`, rest = notImported.length === 0 ? "" : `, ${notImported.length} not imported`;
	io.err(`${count} ${flags.dryRun === !0 ? "to import" : "imported"}${rest}. Review the files, then plan.\n`);
}
exports.command = command;
