const require_rolldown_runtime = require("./rolldown-runtime-DUzk6_NY.js"), require_model = require("./model-CQuGHFup.js"), require_pull_codes = require("./pull-codes-C2kB_IgF.js"), require_layout = require("./layout-DljSV4gx.js"), require_paths = require("./paths-BJHgOPC2.js"), require_text_file = require("./text-file-DuY9F6NR.js"), require_reread_files = require("./reread-files-Bj7kD5_a.js"), require_rewrite_codes = require("./rewrite-codes-DvvxRry3.js"), require_file_edits = require("./file-edits-BzCc7eU5.js"), require_open_files = require("./open-files-B4SDOPGi.js"), require_main = require("./main-DZuLd4ZI.js"), require_opened = require("./opened-wEBg2N55.js"), require_options = require("./options-Ds_vjILs.js"), require_rewritten = require("./rewritten-ChRZVg_0.js");
let node_path = require("node:path");
node_path = require_rolldown_runtime.a(node_path, 1);
// build/run/extract-text.js
async function extractText(edits, request) {
	let [resource, raw] = edits.item(request.address), steps = textAt(resource, request.field);
	return request.back ? moveIn(edits, resource, raw, steps) : moveOut(edits, resource, raw, steps, request), edits.write();
}
function textAt({ kind, address, value }, field) {
	let steps = require_model.H(field), found = steps === void 0 ? void 0 : require_model.Tt(kind.fields, steps);
	if (steps === void 0 || found?.type !== "text" || kind.key.includes(String(steps[0]))) throw new require_model.at(require_rewrite_codes.t.noText.code, `${JSON.stringify(field)} is not a field of ${kind.name} that holds a text.`, "To see the fields.", 1, require_model.yt("explain", kind.name));
	if (typeof require_paths.n(value, steps) != "string") throw new require_model.at(require_rewrite_codes.t.noText.code, `${address} has no ${field} in the files.`, "Name a field that the files set.");
	return steps;
}
function moveOut(edits, { kind, address, value }, raw, steps, { field, to }) {
	let { stands, file: bundle } = raw, spot = require_paths.a(kind, raw.node, steps), isOwn = isBelow(raw, steps);
	if (isOwn || spot.at === "text") {
		let file = spot.at === "text" ? node_path.default.posix.join(node_path.default.posix.dirname(bundle), spot.file) : bundle;
		throw new require_model.at(require_rewrite_codes.t.noText.code, `The ${field} of ${address} stands in ${file} already.`, isOwn ? `${bundle} is the file of this ${kind.singular} and its text, so there is nothing to move.` : "To move it back into the bundle.", 1, isOwn ? void 0 : require_model.yt("extract", address, field, "--back"));
	}
	if (spot.at !== "bundle" || spot.node?.type !== "scalar" || stands.as === "view") throw new require_model.at(require_rewrite_codes.t.noText.code, `The ${field} of ${address} is not a plain text in ${bundle}.`, "Write the text itself there, then extract it.");
	let text = String(require_paths.n(value, steps));
	if (!require_text_file.t(text)) throw new require_model.at(require_rewrite_codes.t.unfitText.code, `A file cannot hold the ${field} of ${address} unchanged.`, "An empty text, a NUL, a byte order mark at the start and a carriage return at the end stay in the bundle.", 3);
	let file = to ?? freeFile(edits, raw, address, text, steps);
	if (edits.covers(file) || edits.repository.read(file) !== void 0) {
		let why = edits.covers(file) ? "a bundle pattern names it" : "it exists";
		throw new require_model.at(require_rewrite_codes.t.badFile.code, `The text cannot go to ${file}: ${why}.`, "Name another file with --to.");
	}
	edits.sheet.write(file, require_text_file.n(text, void 0), address), edits.sheet.addTo(raw, {
		op: "set",
		path: spot.path,
		value: { $file: require_paths.r(bundle, file) }
	}, address);
}
function freeFile(edits, raw, address, text, steps) {
	let field = require_model.Tt(raw.kind.fields, steps), ending = `.${(field?.type === "text" ? field.extension : void 0) ?? "md"}`, layout = {
		covers: (file) => edits.covers(file),
		texts: edits.texts
	}, folder = require_layout.n(raw.kind, node_path.default.posix.dirname(raw.file), layout);
	return edits.names.take(folder, require_paths.t(address), ending, text);
}
function isBelow({ stands }, steps) {
	return stands.as === "item" && stands.below !== void 0 && stands.below === steps[0];
}
function moveIn(edits, { kind, address, value }, raw, steps) {
	let spot = require_paths.a(kind, raw.node, steps);
	if (isBelow(raw, steps)) throw new require_model.at(require_rewrite_codes.t.noText.code, `The text stands in ${raw.file} itself, which is the file of this ${kind.singular}.`, "To have it in a bundle, write the item there and remove this file.");
	if (spot.at !== "text") throw new require_model.at(require_rewrite_codes.t.noText.code, `The text stands in ${raw.file} itself.`, "Leave --back out to move it into a file of its own.");
	let file = require_reread_files.b(raw.file, spot.file, edits.repository.real), text = String(require_paths.n(value, steps)), now = file === void 0 ? void 0 : edits.repository.read(file);
	if (file === void 0 || now?.replace(/\r?\n$/, "") !== text) throw new require_model.at(require_pull_codes.t.changedMeanwhile.code, `${file ?? spot.file} changed during the command; nothing was written.`, "Run the command again.", 3);
	edits.sheet.addTo(raw, {
		op: "set",
		path: spot.path,
		value: text
	}, address), edits.uses.get(file) === 1 && edits.ownsText(raw.file, spot.file, file) && edits.sheet.deleted.add(file);
}
const command = require_main.s({
	name: "extract",
	does: "Move a text of an item into a file of its own, or back. Sends nothing.",
	examples: [[require_model.yt("extract", "criteria/Clear answer", "config.rubric", "--to", "texts/clear-answer.md"), "move a text into a file"], [require_model.yt("extract", "criteria/Clear answer", "config.rubric", "--back"), "move it back"]],
	flags: (bare) => require_options.p(bare).argument("<address>", "item of the files, for example \"prompts/Tone\"").argument("<field>", "its text, for example prompt_text or config.prompt_template").option("--to <file>", "file to write (default: beside the bundle, named after the item)").option("--back", "move the text from its file into the bundle"),
	run: ([address, field], flags, { io }) => extract(address, field, flags, io)
});
async function extract(address, field, flags, io) {
	let edits = await require_opened.s(require_file_edits.t.open(flags, io), io), done = await extractText(edits, {
		address,
		field,
		to: flags.to === void 0 ? null : require_open_files.s(flags.to, edits.config.root, io.cwd),
		back: flags.back === !0
	});
	return require_rewritten.t(done, { address }, flags, io), 0;
}
exports.command = command;
