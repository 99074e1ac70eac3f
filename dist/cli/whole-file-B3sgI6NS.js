let node_fs_promises = require("node:fs/promises");
// build/host/whole-file.js
async function replaceWhole(file, made, isRight = async () => !0) {
	try {
		return await writeSynced(made.temporary, made), await isRight() ? (await (0, node_fs_promises.rename)(made.temporary, file), !0) : !1;
	} finally {
		await (0, node_fs_promises.rm)(made.temporary, { force: !0 });
	}
}
async function createWhole(file, made, unlinked = (error) => Promise.reject(error)) {
	try {
		await writeSynced(made.temporary, made), await (0, node_fs_promises.link)(made.temporary, file).catch(unlinked);
	} finally {
		await (0, node_fs_promises.rm)(made.temporary, { force: !0 });
	}
}
async function createThenFill(file, text, mode) {
	await writeSynced(file, {
		text,
		mode
	});
}
async function writeSynced(file, { text, mode, isExact, isOver }) {
	let handle = await (0, node_fs_promises.open)(file, isOver === !0 ? "w" : "wx", mode);
	try {
		await handle.writeFile(text, "utf8"), isExact === !0 && await handle.chmod(mode), await handle.sync();
	} finally {
		await handle.close();
	}
}
Object.defineProperty(exports, "n", {
	enumerable: !0,
	get: function() {
		return createWhole;
	}
}), Object.defineProperty(exports, "r", {
	enumerable: !0,
	get: function() {
		return replaceWhole;
	}
}), Object.defineProperty(exports, "t", {
	enumerable: !0,
	get: function() {
		return createThenFill;
	}
});
