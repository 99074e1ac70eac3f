const require_rolldown_runtime = require("./rolldown-runtime-DUzk6_NY.js"), require_system_error = require("./system-error-B0okqon1.js"), require_whole_file = require("./whole-file-DzNZcHqH.js");
let node_crypto = require("node:crypto"), node_path = require("node:path");
node_path = require_rolldown_runtime.a(node_path, 1);
let node_fs_promises = require("node:fs/promises");
// build/host/put-file.js
const NOT_BESIDE = [
	"EACCES",
	"EPERM",
	"ENAMETOOLONG",
	"EXDEV",
	"ENOTSUP",
	"EOPNOTSUPP",
	"ENOSYS"
];
async function putFile(file, text, { mode = 438, isNew = !1 } = {}) {
	let found = await thereIs(file), plainly = () => (0, node_fs_promises.writeFile)(file, text, {
		mode,
		flag: isNew ? "wx" : "w"
	});
	if (found !== void 0 && !found.isFile()) return plainly();
	let isOver = found !== void 0 && !isNew, place = isOver ? await (0, node_fs_promises.realpath)(file) : file, temporary = node_path.default.join(node_path.default.dirname(place), `.pipelines-sync-${process.pid}-${(0, node_crypto.randomUUID)()}.tmp`);
	try {
		isOver ? await require_whole_file.o(place, {
			temporary,
			text,
			mode: found.mode & 4095,
			isExact: !0
		}) : await require_whole_file.r(place, {
			temporary,
			text,
			mode
		});
	} catch (error) {
		let code = require_system_error.n(error) ?? "";
		if (!NOT_BESIDE.includes(code) && (isNew || code !== "EEXIST")) throw error;
		await plainly();
	}
}
async function thereIs(file) {
	try {
		return await (0, node_fs_promises.stat)(file);
	} catch (error) {
		if (require_system_error.n(error) === "ENOENT") return;
		throw error;
	}
}
Object.defineProperty(exports, "t", {
	enumerable: !0,
	get: function() {
		return putFile;
	}
});
