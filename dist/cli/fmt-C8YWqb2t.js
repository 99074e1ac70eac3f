const require_rolldown_runtime = require("./rolldown-runtime-DUzk6_NY.js"), require_open_files = require("./open-files-B4SDOPGi.js"), require_sync_forms = require("./sync-forms-Bwp7YCKG.js"), require_system_error = require("./system-error-B0okqon1.js"), require_whole_file = require("./whole-file-DzNZcHqH.js"), require_model = require("./model-CQuGHFup.js"), require_providers = require("./providers-D5xH4Ar6.js"), require_item_codes = require("./item-codes-5xE_57zW.js"), require_format_bundle = require("./format-bundle-CA2O-XBn.js"), require_front_matter = require("./front-matter-DX1CSwYd.js"), require_source_codes = require("./source-codes-DtAkSEA1.js"), require_source_inside = require("./source-inside-CEeKbTLt.js"), require_main = require("./main-DZuLd4ZI.js"), require_format_codes = require("./format-codes-08gxnFLm.js"), require_opened = require("./opened-wEBg2N55.js"), require_options = require("./options-Ds_vjILs.js");
let node_path = require("node:path");
node_path = require_rolldown_runtime.a(node_path, 1);
let node_fs_promises = require("node:fs/promises");
// build/host/replace-file.js
async function replaceFile(file, old, text, unique) {
	let temporary = node_path.default.join(node_path.default.dirname(file), `.${node_path.default.basename(file)}.${unique}`);
	try {
		let mode = (await (0, node_fs_promises.stat)(file)).mode & 4095;
		return await require_whole_file.o(file, {
			temporary,
			text,
			mode,
			isExact: !0
		}, async () => (await (0, node_fs_promises.readFile)(file)).equals(old)) ? "written" : "changed";
	} catch (error) {
		return { reason: require_system_error.n(error) ?? "unknown error" };
	}
}
const command = require_main.s({
	name: "fmt",
	does: "Format bundles in the canonical layout. Comments are kept.",
	examples: [[require_model.yt("fmt"), "format all files"], [require_model.yt("fmt", "--check"), "list files that are not formatted"]],
	flags: (bare) => require_options.o(require_options.i(bare)).option("--check", "list files that would change without writing them; exit 1 if there are any").option("--config <file>", "configuration file (default: pipelines-sync.yaml, here or in a parent folder)"),
	run: ([files], flags, { io }) => fmt(files, flags, io)
});
async function fmt(named, flags, io) {
	let { config, findings: ofConfig } = await require_opened.t(flags, named, null, io), kinds = await require_providers.i(io.providers), files = await readAll(named.length > 0 ? config : withoutChecked(config, io), named, io), findings = [...ofConfig.filter(({ severity }) => severity === "error"), ...files.findings], formats = await require_providers.r(io.providers), sources = new require_open_files.H(), isCheck = flags.check === !0, states = [];
	for (let { file, bytes } of files.files) {
		let one = {
			file,
			state: "left"
		};
		if (states.push(one), named.length > 0 && require_front_matter.r(file) && isNoItem(config, file)) {
			findings.push({
				...finding("refused", file, "No bundle pattern names this Markdown file, so it is a text and was left unchanged."),
				remedy: "Leave it out."
			});
			continue;
		}
		let read = require_open_files.v(file, bytes, kinds, sources, { formats }), errors = read.findings.filter((finding) => finding.severity === "error");
		if (findings.push(...errors), read.bundle === void 0 || errors.length > 0) continue;
		let { document, format } = read.bundle, { text } = document, formatted = require_format_bundle.t(file, text, format.order?.(kinds) ?? (() => void 0));
		if ("refused" in formatted) findings.push(finding("refused", file, `${formatted.refused} The file was left unchanged.`));
		else if (formatted.text === text) one.state = "unchanged";
		else {
			let failed = isCheck ? void 0 : await write(config.root, file, bytes, formatted.text, io);
			failed === void 0 ? (one.state = isCheck ? "would_change" : "formatted", flags.json !== !0 && io.out(`${isCheck ? "would change" : "formatted"}  ${file}\n`)) : findings.push(failed);
		}
	}
	let changed = states.filter(({ state }) => state === "formatted" || state === "would_change").length;
	flags.json === !0 && require_options.h({
		check: isCheck,
		files: states
	}, io), require_opened.o(require_model.lt(findings), { files }, io);
	let failed = require_model.ct(findings);
	if (!failed) {
		let place = flags.config === void 0 ? { files: named } : {
			config: flags.config,
			files: named
		}, write = {
			command: require_model._t(require_model.yt("fmt"), place),
			shell: io.shell ?? "sh"
		};
		io.err(summary(changed, files.files.length, isCheck, write));
	}
	return failed || isCheck && changed > 0 ? 1 : 0;
}
function withoutChecked(config, { providers = require_providers.n }) {
	let providerOf = (target) => providers.find(({ name }) => name === target.provider), all = [...config.targets], own = all.filter(([, target]) => providerOf(target)?.sync !== void 0), [first] = all;
	if (own.length > 0 || first === void 0) return {
		...config,
		targets: new Map(own)
	};
	let [name, target] = first;
	throw new require_model.at(require_item_codes.n.checkOnly.code, `Target ${name} is on ${providerOf(target)?.title}, which only checks files: there are no bundles to format.`, "To see what it says of the format of its files.", 3, require_model.yt("plan"));
}
function isNoItem(config, file) {
	return config.file !== null && !require_sync_forms.h(config).some((set) => require_open_files.g(set, file));
}
async function readAll(config, named, io) {
	let byName = new Map(), findings = new Map();
	for (let set of named.length > 0 ? [config] : require_sync_forms.h(config)) {
		let read = await require_open_files.a(set, named, io);
		if (read.findings.some(({ code }) => code === require_source_codes.n.patternWithoutMatch.code)) {
			let git = await require_open_files.M(config.root, io.openGit);
			read = await require_open_files.a(set, named, io, await require_open_files.c(git, set, named, io));
		}
		for (let one of read.files) byName.has(one.file) || byName.set(one.file, one);
		for (let one of read.findings) findings.set(JSON.stringify(one), one);
	}
	return {
		files: [...byName.values()],
		findings: [...findings.values()]
	};
}
async function write(root, file, old, text, io) {
	let inside = require_source_inside.i(root, node_path.default.posix.normalize(file));
	if (inside.kind !== "found") return finding("unwritable", file, "The file no longer exists.");
	let done = await replaceFile(inside.real, old, text, io.randomBytes(6).toString("hex"));
	if (done !== "written") return done === "changed" ? finding("changedMeanwhile", file, "The file changed while fmt was running and was left unchanged.") : finding("unwritable", file, `The file cannot be written (${done.reason}).`);
}
const REMEDIES = {
	refused: "Move comments inside values above them, and simplify unusual YAML.",
	unwritable: "Make the file and its folder writable, then run the command again.",
	changedMeanwhile: "Run the command again."
};
function finding(why, file, message) {
	let { code, severity } = require_format_codes.t[why];
	return {
		code,
		severity,
		message,
		remedy: REMEDIES[why],
		place: {
			file,
			line: 1,
			column: 1
		}
	};
}
function summary(changed, all, isCheck, { command, shell }) {
	let files = `${all} ${all === 1 ? "file" : "files"}`;
	return changed === 0 ? `${files} in canonical layout.\n` : isCheck ? `${changed} of ${files} not in canonical layout. To format: ${require_model.bt(command, shell)}\n` : `${changed} of ${files} formatted.\n`;
}
exports.command = command;
