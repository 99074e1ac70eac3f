const require_system_error = require("./system-error-B0okqon1.js");
let node_fs = require("node:fs"), node_util = require("node:util"), node_fs_promises = require("node:fs/promises");
// build/host/whole-file.js
const sync = (0, node_util.promisify)(node_fs.fsync);
async function replaceWhole(file, made, isRight = async () => !0) {
	let isMoved = !1;
	try {
		return await writeSynced(made.temporary, made), await isRight() ? (await (0, node_fs_promises.rename)(made.temporary, file), isMoved = !0, !0) : !1;
	} finally {
		isMoved || await (0, node_fs_promises.rm)(made.temporary, { force: !0 });
	}
}
async function replaceAll(files) {
	let left = new Set(files.map(({ temporary }) => temporary));
	try {
		await writeAllSynced(files);
		for (let { file, temporary } of files) (0, node_fs.renameSync)(temporary, file), left.delete(temporary);
	} finally {
		for (let temporary of left) (0, node_fs.rmSync)(temporary, { force: !0 });
	}
}
async function writeAllSynced(files) {
	let open = new Set();
	try {
		for (let { temporary, text, mode, isExact, isOver } of files) {
			let descriptor = (0, node_fs.openSync)(temporary, isOver === !0 ? "w" : "wx", mode);
			open.add(descriptor), (0, node_fs.writeFileSync)(descriptor, text, "utf8"), isExact === !0 && (0, node_fs.fchmodSync)(descriptor, mode);
		}
		await allOf([...open], (descriptor) => sync(descriptor));
	} finally {
		for (let descriptor of open) (0, node_fs.closeSync)(descriptor);
	}
}
async function allOf(list, run) {
	for (let ended of await Promise.allSettled(list.map(run))) if (ended.status === "rejected") throw ended.reason;
}
async function createWhole(file, made, unlinked = (error) => Promise.reject(error)) {
	try {
		await writeSynced(made.temporary, made), await (0, node_fs_promises.link)(made.temporary, file).catch(unlinked);
	} finally {
		await (0, node_fs_promises.rm)(made.temporary, { force: !0 });
	}
}
async function createOnce(file, { temporary, text, mode }) {
	let isThere = (error) => require_system_error.n(error) === "EEXIST";
	try {
		return await createWhole(file, {
			temporary,
			text,
			mode,
			isOver: !0
		}, async (error) => {
			if (isThere(error)) throw error;
			await createThenFill(file, text, mode);
		}), !0;
	} catch (error) {
		if (isThere(error)) return !1;
		throw error;
	}
}
function createFrom(temporary, file) {
	return (0, node_fs_promises.link)(temporary, file);
}
function moveTo(temporary, file) {
	try {
		return (0, node_fs.renameSync)(temporary, file), !0;
	} catch {
		return (0, node_fs.rmSync)(temporary, { force: !0 }), !1;
	}
}
async function createThenFill(file, text, mode) {
	await writeSynced(file, {
		text,
		mode
	});
}
async function writeSynced(file, made) {
	let handle = await write(file, made);
	try {
		await handle.sync();
	} finally {
		await handle.close();
	}
}
async function write(file, { text, mode, isExact, isOver }) {
	let handle = await (0, node_fs_promises.open)(file, isOver === !0 ? "w" : "wx", mode);
	try {
		return await handle.writeFile(text, "utf8"), isExact === !0 && await handle.chmod(mode), handle;
	} catch (error) {
		throw await handle.close(), error;
	}
}
Object.defineProperty(exports, "a", {
	enumerable: !0,
	get: function() {
		return replaceAll;
	}
}), Object.defineProperty(exports, "i", {
	enumerable: !0,
	get: function() {
		return moveTo;
	}
}), Object.defineProperty(exports, "n", {
	enumerable: !0,
	get: function() {
		return createOnce;
	}
}), Object.defineProperty(exports, "o", {
	enumerable: !0,
	get: function() {
		return replaceWhole;
	}
}), Object.defineProperty(exports, "r", {
	enumerable: !0,
	get: function() {
		return createWhole;
	}
}), Object.defineProperty(exports, "s", {
	enumerable: !0,
	get: function() {
		return writeSynced;
	}
}), Object.defineProperty(exports, "t", {
	enumerable: !0,
	get: function() {
		return createFrom;
	}
});
