const require_rolldown_runtime = require("./rolldown-runtime-DUzk6_NY.js"), require_compile = require("./compile-BmFl0N0w.js"), require_system_error = require("./system-error-B0okqon1.js"), require_model = require("./model-CQuGHFup.js"), require_file_handles = require("./file-handles-BLR1jlUm.js"), require_whole_file = require("./whole-file-DzNZcHqH.js"), require_put_file = require("./put-file-DMl0RXHa.js"), require_open_files = require("./open-files-B4SDOPGi.js"), require_main = require("./main-DZuLd4ZI.js"), require_command_codes = require("./command-codes-BzrfBVMk.js"), require_opened = require("./opened-wEBg2N55.js"), require_options = require("./options-Ds_vjILs.js");
let node_path = require("node:path");
node_path = require_rolldown_runtime.a(node_path, 1);
let node_fs_promises = require("node:fs/promises");
// build/host/private-file.js
async function writePrivateFile(file, shown, text, random) {
	let temporary = node_path.default.join(node_path.default.dirname(file), `.${node_path.default.basename(file)}.${random}`);
	try {
		let there = await (0, node_fs_promises.lstat)(file).catch((error) => {
			if (error.code !== "ENOENT") throw error;
		});
		if (there !== void 0 && !there.isFile()) throw new require_model.at(require_file_handles.i.privateFile.code, `${shown} is ${there.isSymbolicLink() ? "a symbolic link" : "not a regular file"}, so no secret was written to it.`, "Name another file.");
		let mode = there === void 0 ? 384 : there.mode & 384;
		await require_whole_file.o(file, {
			temporary,
			text,
			mode,
			isExact: !0
		});
	} catch (error) {
		if (error instanceof require_model.at) throw error;
		let reason = require_system_error.n(error) ?? "unknown error";
		throw new require_model.at(require_file_handles.i.privateFile.code, `Cannot write ${shown} (${reason}).`, "Name a file in a folder that exists and is writable.");
	}
}
const command = require_main.s({
	name: "compile",
	does: "Write one plain v1 bundle with every form resolved, ready for the SDK.",
	examples: [[require_model.yt("compile", "--out", "compiled.json"), "write a bundle for the SDK"]],
	flags: (bare) => require_options.p(require_options.i(bare)).option("--out <file>", "file to write instead of stdout").option("--with-secrets <file>", "file to write with secrets included, readable only by you"),
	run: ([files], flags, { io }) => compile(files, flags, io)
});
async function compile(files, flags, io) {
	if (flags.out !== void 0 && flags.withSecrets !== void 0) throw new require_model.at(require_command_codes.t.twoFiles.code, "--out and --with-secrets cannot be combined: each names the file to write.", "Pass one of them.");
	let compiled = await made(files, flags, io);
	return await write(`${JSON.stringify(compiled.bundle, null, 2)}\n`, flags, io), flags.quiet !== !0 && report(compiled, flags, io), 0;
}
async function made(files, flags, io) {
	let { withSecrets, ...rest } = flags;
	try {
		return await require_compile.t(rest, files, io, withSecrets !== void 0, require_opened.n(flags, files, io));
	} catch (error) {
		throw error instanceof require_open_files.t ? (require_opened.o(error.findings, error.files === void 0 ? void 0 : { files: error.files }, io), io.err("Nothing was written.\n"), new require_main.a(1)) : error;
	}
}
async function write(text, flags, io) {
	if (flags.withSecrets !== void 0) {
		let random = io.randomBytes(6).toString("hex");
		await writePrivateFile(node_path.default.resolve(io.cwd, flags.withSecrets), flags.withSecrets, text, random);
	} else if (flags.out === void 0) require_options.g(text, io);
	else try {
		await require_put_file.t(node_path.default.resolve(io.cwd, flags.out), text);
	} catch (error) {
		let reason = require_system_error.n(error) ?? "unknown error";
		throw new require_model.at(require_command_codes.t.bundleUnwritable.code, `Cannot write the bundle to ${flags.out} (${reason}).`, "Name a file in a folder that exists and is writable.");
	}
}
function report({ items: written, leftOut }, flags, io) {
	let file = flags.withSecrets ?? flags.out, items = `${written} ${written === 1 ? "item" : "items"}`;
	file !== void 0 && io.err(`${items} written to ${file}${flags.withSecrets === void 0 ? "" : ", including secrets: keep it out of git"}.\n`), leftOut > 0 && io.err(`${leftOut} left out: the target does not include them.\n`);
}
exports.command = command;
