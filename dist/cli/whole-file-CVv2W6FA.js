let node_fs_promises = require("node:fs/promises");
// build/host/whole-file.js
async function replaceWhole(file, made, isRight = async () => !0) {
	let isMoved = !1;
	try {
		return await writeSynced(made.temporary, made), await isRight() ? (await (0, node_fs_promises.rename)(made.temporary, file), isMoved = !0, !0) : !1;
	} finally {
		isMoved || await (0, node_fs_promises.rm)(made.temporary, { force: !0 });
	}
}
async function replaceAll(files) {
	let moved = new Set(), handles = [];
	try {
		await allOf(files, async (made) => {
			handles.push(await write(made.temporary, made));
		}), await allOf(handles.splice(0), async (handle) => {
			try {
				await handle.sync();
			} finally {
				await handle.close();
			}
		}), await allOf(files, async ({ file, temporary }) => {
			await (0, node_fs_promises.rename)(temporary, file), moved.add(temporary);
		});
	} finally {
		await Promise.allSettled(handles.map((handle) => handle.close())), await allOf(files.filter(({ temporary }) => !moved.has(temporary)), ({ temporary }) => (0, node_fs_promises.rm)(temporary, { force: !0 }));
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
Object.defineProperty(exports, "i", {
	enumerable: !0,
	get: function() {
		return replaceWhole;
	}
}), Object.defineProperty(exports, "n", {
	enumerable: !0,
	get: function() {
		return createWhole;
	}
}), Object.defineProperty(exports, "r", {
	enumerable: !0,
	get: function() {
		return replaceAll;
	}
}), Object.defineProperty(exports, "t", {
	enumerable: !0,
	get: function() {
		return createThenFill;
	}
});
