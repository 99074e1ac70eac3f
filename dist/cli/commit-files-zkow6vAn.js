const require_rolldown_runtime = require("./rolldown-runtime-DUzk6_NY.js"), require_open_files = require("./open-files-B4SDOPGi.js"), require_closest = require("./closest-D7ENJx0f.js"), require_model = require("./model-CQuGHFup.js"), require_source_node = require("./source-node-MKpWsMOA.js");
let node_path = require("node:path");
node_path = require_rolldown_runtime.a(node_path, 1);
// build/host/commit-trees.js
const TREE = "40000";
var CommitTrees = class {
	#git;
	#below;
	#trees = new Map();
	constructor(git, below) {
		this.#git = git, this.#below = below;
	}
	async at(commits, path) {
		let names = commits.map((commit) => `${commit}:${this.#below}${path}`.replace(/\/$/, ""));
		return await require_open_files.et(this.#git, names) ?? names.map(() => void 0);
	}
	async files(commits, wanted) {
		let roots = await this.at(commits, wanted.folder);
		await this.#read(roots.flatMap((root) => root?.type === "tree" ? [root.id] : []), wanted);
		let known = new Map();
		return roots.map((root) => {
			if (root?.type === "tree") return known.has(root.id) || known.set(root.id, this.#list(wanted.folder, root.id, wanted, new Map())), known.get(root.id);
		});
	}
	async #read(ids, wanted) {
		let level = new Map(ids.map((id) => [key(wanted.folder, id), {
			path: wanted.folder,
			id
		}]));
		for (; level.size > 0;) {
			let missing = [...level.values()].map(({ id }) => id).filter((id) => !this.#trees.has(id));
			for (let [id, { type, bytes }] of await require_open_files.nt(this.#git, missing)) type === "tree" && this.#trees.set(id, require_open_files.tt(bytes, id.length));
			let next = new Map();
			for (let { path, id } of level.values()) for (let entry of this.#trees.get(id) ?? []) {
				let child = join(path, entry.name);
				entry.mode === TREE && wanted.isFolder(child) && next.set(key(child, entry.id), {
					path: child,
					id: entry.id
				});
			}
			level = next;
		}
	}
	#list(path, id, wanted, known) {
		let own = known.get(key(path, id));
		if (own !== void 0) return own;
		let tree = this.#trees.get(id);
		if (tree === void 0) return;
		let files = [];
		for (let { mode, name, id: child } of tree) {
			let at = join(path, name);
			if (mode === TREE) {
				if (!wanted.isFolder(at)) continue;
				let below = this.#list(at, child, wanted, known);
				if (below === void 0) return;
				for (let file of below) files.push(file);
			} else {
				let kind = mode === "120000" ? "link" : mode === "160000" ? "module" : "file";
				(wanted.isFile(at) || kind !== "file" && wanted.isFolder(at)) && files.push({
					path: at,
					kind,
					id: child
				});
			}
		}
		return known.set(key(path, id), files), files;
	}
};
function key(path, id) {
	return `${id} ${path}`;
}
function join(folder, name) {
	return folder === "" ? name : `${folder}/${name}`;
}
// build/run/open/commit-files.js
var CommitFiles = class {
	#git;
	#trees;
	#place;
	#sources;
	constructor(git, place, sources = new require_open_files.H()) {
		this.#sources = sources, this.#git = git, this.#trees = new CommitTrees(git, place.below), this.#place = place;
	}
	async of(commit) {
		let [configuration] = await this.#configurations([commit]);
		if (configuration === void 0) return;
		let patterns = await this.#patterns(configuration);
		if (patterns === void 0) return;
		let [bundles] = await coveredFiles(this.#trees, [commit], patterns, folderOf(patterns));
		if (!isPlain(bundles) || bundles.length === 0) return;
		let names = await this.#textsOf(bundles);
		if (names === void 0) return;
		if (names.length === 0) return {
			configuration,
			bundles: digestOf(bundles),
			texts: digestOf([])
		};
		let [texts] = await this.#texts([commit], names);
		if (isPlain(texts)) return {
			configuration,
			bundles: digestOf(bundles),
			texts: digestOf(texts)
		};
	}
	async contents(commit) {
		let [id] = await this.#configurations([commit]), patterns = id === void 0 ? void 0 : await this.#patterns(id);
		if (id === void 0 || patterns === void 0) return;
		let [bundles] = await coveredFiles(this.#trees, [commit], patterns, folderOf(patterns)), names = isPlain(bundles) ? await this.#textsOf(bundles) : void 0;
		if (!isPlain(bundles) || names === void 0) return;
		let texts = names.length === 0 ? [] : (await this.#texts([commit], names))[0];
		if (!isPlain(texts)) return;
		let ids = [id, ...[...bundles, ...texts].map((one) => one.id)], objects = await require_open_files.nt(this.#git, ids), bytesOf = (of) => objects.get(of)?.bytes ?? Buffer.alloc(0), root = this.#sources.parse(this.#place.file, bytesOf(id)).document?.root;
		return {
			configuration: root?.type === "map" ? root : void 0,
			bundles: bundles.map((one) => ({
				file: one.path,
				bytes: bytesOf(one.id)
			})),
			texts: new Map(texts.map((one) => [one.path, bytesOf(one.id).toString("utf8")]))
		};
	}
	async find(wanted, commits) {
		let configurations = await this.#configurations(commits), configured = commits.filter((_, index) => configurations[index] === wanted.configuration);
		if (configured.length === 0) return;
		let patterns = await this.#patterns(wanted.configuration);
		if (patterns === void 0) return;
		let lists = await coveredFiles(this.#trees, configured, patterns, folderOf(patterns)), digests = memory(digestOf), isWanted = (list, text) => list !== void 0 && digests(list) === text, alike = configured.filter((_, index) => isWanted(lists[index], wanted.bundles)), bundles = lists.find((list) => isWanted(list, wanted.bundles));
		if (bundles === void 0) return;
		let names = await this.#textsOf(bundles);
		if (names === void 0) return;
		if (names.length === 0) return wanted.texts === digestOf([]) ? alike[0] : void 0;
		let texts = await this.#texts(alike, names);
		return alike.find((_, index) => isWanted(texts[index], wanted.texts));
	}
	async #configurations(commits) {
		let { below, file } = this.#place;
		return `${below}${file}`.includes("\n") ? [] : (await this.#trees.at(commits, file)).map((one) => one?.type === "blob" ? one.id : void 0);
	}
	async #patterns(configuration) {
		let bytes = (await require_open_files.nt(this.#git, [configuration])).get(configuration)?.bytes;
		if (bytes === void 0) return;
		let root = this.#sources.parse(this.#place.file, bytes).document?.root;
		if (root?.type !== "map") return;
		let bundles = this.#targetOf(root)?.get("bundles") ?? root.get("bundles");
		if (bundles?.type !== "list") return;
		let texts = require_source_node.o(bundles);
		if (!Array.isArray(texts) || !texts.every((text) => typeof text == "string")) return;
		let folder = node_path.default.posix.dirname(this.#place.file);
		return texts.map((text) => require_open_files.h({ folder: folder === "." ? "" : folder }, text));
	}
	#targetOf(root) {
		let { target } = this.#place, targets = target === void 0 ? void 0 : root.get("targets"), found = targets?.type === "map" ? targets.get(target ?? "") : void 0;
		return found?.type === "map" ? found : void 0;
	}
	async #textsOf(bundles) {
		let contents = await require_open_files.nt(this.#git, bundles.map(({ id }) => id)), names = new Set();
		for (let { path: file, id } of bundles) {
			let bytes = contents.get(id)?.bytes;
			if (bytes === void 0) return;
			let text = bytes.toString("utf8");
			if (!text.includes("$file") && !text.includes("\\")) continue;
			let document = this.#sources.parse(file, bytes).document;
			if (document === void 0) return;
			for (let name of filesIn(document.root)) {
				let at = node_path.default.posix.join(node_path.default.posix.dirname(file), name);
				at !== ".." && !at.startsWith("../") && !at.includes("\n") && names.add(at);
			}
		}
		return [...names];
	}
	async #texts(commits, names) {
		if (names.length === 0) return [];
		let files = new Set(names), folders = new Set(names.flatMap((name) => above(name)));
		return this.#trees.files(commits, {
			folder: commonFolder(names.map((name) => node_path.default.posix.dirname(name))),
			isFolder: (one) => folders.has(one),
			isFile: (one) => files.has(one)
		});
	}
};
async function coveredFiles(trees, commits, patterns, folder) {
	let isFolder = memory((one) => require_open_files.w(patterns, one)), wanted = {
		folder,
		isFolder,
		isFile: () => !0
	}, lists = await trees.files(commits, wanted), all = new Set([...new Set(lists)].flatMap((list) => list ?? []).map((file) => file.path)), covered = require_open_files.C(patterns, [...all]), narrowed = memory((list) => list.filter((file) => covered.has(file.path) || file.kind !== "file" && isFolder(file.path)));
	return lists.map((list) => list === void 0 ? void 0 : narrowed(list));
}
function folderOf(patterns) {
	return commonFolder(patterns.filter((one) => !require_open_files.E(one)).map(plainFolder));
}
function isPlain(list) {
	return list?.every(({ kind }) => kind === "file") === !0;
}
function digestOf(list) {
	let lines = list.map(({ path: name, kind, id }) => `${require_model.w(name, "NFC")}\0${kind}\0${id}`);
	return require_closest.o(lines.sort(require_closest.i));
}
function filesIn(root) {
	let found = [], seen = new Set(), open = [root];
	for (let node = open.pop(); node !== void 0; node = open.pop()) if (!seen.has(node)) {
		if (seen.add(node), node.type === "list") for (let item of node.items) open.push(item);
		if (node.type === "map") for (let { key, node: child } of node.entries) open.push(child), key === "$file" && child.type === "scalar" && typeof child.value == "string" && found.push(child.value);
	}
	return found;
}
function plainFolder(pattern) {
	let parts = node_path.default.posix.normalize(pattern).split("/").slice(0, -1), end = parts.findIndex((part) => /[*?[\]{}()!+@\\]/.test(part));
	return parts.slice(0, end < 0 ? parts.length : end).join("/");
}
function commonFolder(folders) {
	let [first = "", ...others] = folders.map((folder) => folder === "." ? "" : folder), parts = first.split("/"), length = first === "" ? 0 : parts.length;
	for (let other of others) {
		let names = other.split("/"), same = 0;
		for (; same < length && names[same] === parts[same];) same += 1;
		length = same;
	}
	return parts.slice(0, length).join("/");
}
function above(file) {
	let parts = file.split("/").slice(0, -1);
	return parts.map((_, index) => parts.slice(0, index + 1).join("/"));
}
function memory(work) {
	let known = new Map();
	return (key) => (known.has(key) || known.set(key, work(key)), known.get(key));
}
Object.defineProperty(exports, "n", {
	enumerable: !0,
	get: function() {
		return coveredFiles;
	}
}), Object.defineProperty(exports, "r", {
	enumerable: !0,
	get: function() {
		return CommitTrees;
	}
}), Object.defineProperty(exports, "t", {
	enumerable: !0,
	get: function() {
		return CommitFiles;
	}
});
