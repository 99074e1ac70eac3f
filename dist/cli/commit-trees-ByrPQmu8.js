const require_opened = require("./opened-BVkvM7U-.js"), TREE = "40000";
var CommitTrees = class {
	#git;
	#below;
	#trees = new Map();
	constructor(git, below) {
		this.#git = git, this.#below = below;
	}
	async at(commits, path) {
		let names = commits.map((commit) => `${commit}:${this.#below}${path}`.replace(/\/$/, ""));
		return await require_opened.g(this.#git, names) ?? names.map(() => void 0);
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
			for (let [id, { type, bytes }] of await require_opened.v(this.#git, missing)) type === "tree" && this.#trees.set(id, require_opened._(bytes, id.length));
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
Object.defineProperty(exports, "t", {
	enumerable: !0,
	get: function() {
		return CommitTrees;
	}
});
