const require_rolldown_runtime = require("./rolldown-runtime-DUzk6_NY.js"), require_open_files = require("./open-files-B4SDOPGi.js"), require_closest = require("./closest-D7ENJx0f.js");
let node_fs = require("node:fs"), node_path = require("node:path");
node_path = require_rolldown_runtime.a(node_path, 1);
// build/run/open/work-tree.js
async function changedInputs(tree, git, loaded) {
	let { config, files, desired, checkout } = loaded, top = require_open_files.O(tree.root), inTree = (file) => require_open_files.z(top, file), root = require_open_files.O(config.root), written = [
		...files.files.map(({ file }) => file),
		...desired.texts,
		...config.file === null ? [] : [config.file]
	].map((file) => node_path.default.join(root, file)), used = new Set(written.flatMap((file) => [inTree(file), inTree(require_open_files.O(file))])), changed = new Map(), add = (file) => changed.set(file, checkout.index?.files.has(file) === !1 ? "new" : "edited");
	for (let entry of tree.changed) {
		let folder = entry.endsWith("/") ? entry : `${entry}/`;
		if (used.has(entry)) add(entry);
		else for (let file of used) file.startsWith(folder) && add(file);
	}
	for (let file of await hiddenEdits(git, top, checkout, used)) changed.set(file, "edited");
	let gone = [...tree.changed, ...assumed(checkout)].filter((file) => !file.endsWith("/") && !(0, node_fs.existsSync)(node_path.default.join(top, file)) && !checkout.isLeftOut(file));
	for (let file of missingBundles(gone, top, root, config)) changed.set(file, "deleted");
	let isOfOthers = (file) => inSubmodule(checkout, file), own = [...new Set(written.map((one) => inTree(require_open_files.O(one))))].filter((file) => !isOfOthers(file));
	for (let file of await ignored(git, own)) changed.set(file, "ignored");
	return [...changed].map(([file, what]) => ({
		file,
		what
	})).sort((a, b) => require_closest.i(a.file, b.file));
}
async function hiddenEdits(git, root, { index }, files) {
	let edited = new Set(), compared = new Map();
	for (let file of files) {
		let one = index?.files.get(file);
		if (one === void 0 || !(one.isSkipped || one.isAssumed)) continue;
		let isFile = (0, node_fs.lstatSync)(node_path.default.join(root, file), { throwIfNoEntry: !1 })?.isFile() === !0;
		one.mode === "120000" || !isFile || file.includes("\n") ? edited.add(file) : compared.set(file, one.id);
	}
	for (let filters of [[], ["--no-filters"]]) {
		let open = [...compared.keys()];
		if (open.length === 0) break;
		let ran = await git([
			"hash-object",
			"--stdin-paths",
			...filters
		], Buffer.from(`${open.join("\n")}\n`)), ids = ran.code === 0 ? ran.stdout.toString("latin1").split("\n") : [];
		for (let [at, file] of open.entries()) ids[at] === compared.get(file) && compared.delete(file);
	}
	for (let file of compared.keys()) edited.add(file);
	return edited;
}
function assumed({ index }) {
	return [...index?.files ?? []].filter(([, one]) => one.isAssumed && !one.isSkipped).map(([file]) => file);
}
function missingBundles(gone, top, root, config) {
	let ways = new Map(gone.map((file) => [require_open_files.z(root, node_path.default.join(top, file)), file]));
	return [...require_open_files.C(require_open_files.p(config), [...ways.keys()])].map((way) => ways.get(way) ?? way);
}
function inSubmodule({ index }, file) {
	let parts = file.split("/");
	return parts.some((_, depth) => index?.files.get(parts.slice(0, depth).join("/"))?.mode === require_open_files.f);
}
async function ignored(git, files) {
	let inside = files.filter((file) => !file.startsWith("../") && !node_path.default.isAbsolute(file)), ran = await git([
		"check-ignore",
		"-z",
		"--stdin"
	], Buffer.from(inside.map((one) => `${one}\0`).join("")));
	return ran.code === 0 ? ran.stdout.toString("utf8").split("\0").filter((file) => file !== "") : [];
}
Object.defineProperty(exports, "n", {
	enumerable: !0,
	get: function() {
		return hiddenEdits;
	}
}), Object.defineProperty(exports, "t", {
	enumerable: !0,
	get: function() {
		return changedInputs;
	}
});
