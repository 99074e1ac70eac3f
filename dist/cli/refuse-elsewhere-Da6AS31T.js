const require_json = require("./json-B8hWaPMb.js"), require_finding = require("./finding-M5RG1B0g.js"), require_opened = require("./opened-BVkvM7U-.js"), require_config = require("./config-CUv6RtoP.js"), require_index = require("./index.js"), require_git_codes = require("./git-codes-BiDuz2hO.js"), require_open_store = require("./open-store-BO0t_fqd.js"), require_source_guard = require("./source-guard-CaearFHi.js"), require_commit_trees = require("./commit-trees-ByrPQmu8.js"), require_work_tree = require("./work-tree-QqeAJI64.js"), require_main = require("./main-oiIGVGI2.js");
let node_fs = require("node:fs"), node_path = require("node:path");
node_path = require_index.d(node_path, 1);
// build/ledger/git/git-history.js
const FETCH = [
	"fetch",
	"--quiet",
	"--no-tags",
	"--no-write-fetch-head",
	"--no-auto-gc",
	"--recurse-submodules=no"
];
async function relate(git, remoteOf, applied, commit) {
	if (applied === commit) return { is: "same" };
	if (![applied, commit].every(isId)) return {
		is: "unknown",
		why: "the ledger names something that is not a commit"
	};
	let history = new History(git, remoteOf, applied, commit), near = await history.path();
	if (near !== void 0) return { is: near };
	for (let depth of ["--deepen=100", "--unshallow"]) {
		if (!await history.isShallow()) break;
		let problem = await history.deepen(depth);
		if (problem !== void 0) return {
			is: "unknown",
			why: problem
		};
		let found = await history.path();
		if (found !== void 0) return { is: found };
	}
	return await history.isShallow() ? {
		is: "unknown",
		why: "the remote does not have all of it either"
	} : await history.bringApplied() ? { is: await history.path() ?? "unrelated" } : { is: "unrelated" };
}
const MOST = 1e4;
async function historyApart(git, applied, commit) {
	if (![applied, commit].every(isId)) return [];
	let [own, parting] = await Promise.all([git([
		...require_opened.h,
		"rev-list",
		`--max-count=${MOST}`,
		commit,
		`^${applied}`
	]), git([
		...require_opened.h,
		"merge-base",
		"--all",
		commit,
		applied
	])]);
	return `${(own.code === 0 ? own : await git([
		...require_opened.h,
		"rev-list",
		`--max-count=${MOST}`,
		commit
	])).stdout.toString("latin1")}${parting.stdout.toString("latin1")}`.split("\n").filter((line) => line !== "");
}
async function isAncestor(git, older, newer) {
	return [older, newer].every(isId) ? (await git([
		...require_opened.h,
		"merge-base",
		"--is-ancestor",
		older,
		newer
	])).code === 0 : !1;
}
function isId(text) {
	return /^[0-9a-f]{40,64}$/.test(text);
}
var History = class {
	#git;
	#remoteOf;
	#applied;
	#commit;
	constructor(git, remoteOf, applied, commit) {
		this.#git = git, this.#remoteOf = remoteOf, this.#applied = applied, this.#commit = commit;
	}
	async path() {
		return await isAncestor(this.#git, this.#applied, this.#commit) ? "newer" : await isAncestor(this.#git, this.#commit, this.#applied) ? "older" : void 0;
	}
	async isShallow() {
		return (await this.#git(["rev-parse", "--is-shallow-repository"])).stdout.toString("latin1").trim() === "true";
	}
	async deepen(depth) {
		let remote = await this.#remote();
		if ("problem" in remote) return remote.problem;
		if ((await this.#git([
			...FETCH,
			depth,
			"--",
			remote.name,
			this.#commit
		])).code === 0) return;
		let byBranch = await this.#git([
			...FETCH,
			depth,
			"--",
			remote.name
		]);
		return byBranch.code === 0 ? void 0 : require_main.s(byBranch.stderr);
	}
	async bringApplied() {
		if ((await this.#git([
			"cat-file",
			"-e",
			`${this.#applied}^{commit}`
		])).code === 0) return !0;
		let remote = await this.#remote();
		return "problem" in remote ? !1 : (await this.#git([
			...FETCH,
			"--",
			remote.name,
			this.#applied
		])).code === 0;
	}
	async #remote() {
		try {
			let name = await this.#remoteOf();
			return name === null ? { problem: "this repository has no remote" } : { name };
		} catch (error) {
			if (!(error instanceof require_finding.t)) throw error;
			return { problem: error.message.replace(/\.$/, "") };
		}
	}
};
// build/run/open/neighbours.js
function neighboursOf({ config, git, checkout }) {
	let targets = [...config.targets.keys()];
	return config.isNamespaceWritten ? { targets } : {
		targets,
		isGone: async (file) => {
			let relative = node_path.default.posix.normalize(file);
			return node_path.default.posix.isAbsolute(relative) || relative.split("/").includes("..") || await isThere(node_path.default.join(config.root, relative)) ? !1 : git.root === null || checkout.index !== void 0 && checkout.index.files.get(`${require_opened.f(git.root, config.root)}${relative}`)?.isSkipped !== !0;
		}
	};
}
async function isThere(file) {
	return node_fs.promises.lstat(file).then(() => !0, (error) => !(error instanceof Error && "code" in error && /^(ENOENT|ENOTDIR)$/.test(`${error.code}`)));
}
// build/run/open/commit-files.js
var CommitFiles = class {
	#git;
	#trees;
	#place;
	#sources;
	constructor(git, place, sources = new require_config.f()) {
		this.#sources = sources, this.#git = git, this.#trees = new require_commit_trees.t(git, place.below), this.#place = place;
	}
	async of(commit) {
		let [configuration] = await this.#configurations([commit]);
		if (configuration === void 0) return;
		let patterns = await this.#patterns(configuration);
		if (patterns === void 0) return;
		let [bundles] = await this.#bundles([commit], patterns);
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
	async find(wanted, commits) {
		let configurations = await this.#configurations(commits), configured = commits.filter((_, index) => configurations[index] === wanted.configuration);
		if (configured.length === 0) return;
		let patterns = await this.#patterns(wanted.configuration);
		if (patterns === void 0) return;
		let lists = await this.#bundles(configured, patterns), digests = memory(digestOf), isWanted = (list, text) => list !== void 0 && digests(list) === text, alike = configured.filter((_, index) => isWanted(lists[index], wanted.bundles)), bundles = lists.find((list) => isWanted(list, wanted.bundles));
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
		let bytes = (await require_opened.v(this.#git, [configuration])).get(configuration)?.bytes;
		if (bytes === void 0) return;
		let root = this.#sources.parse(this.#place.file, bytes).document?.root;
		if (root?.type !== "map") return;
		let bundles = this.#targetOf(root)?.get("bundles") ?? root.get("bundles");
		if (bundles?.type !== "list") return;
		let texts = require_config.T(bundles);
		if (!Array.isArray(texts) || !texts.every((text) => typeof text == "string")) return;
		let folder = node_path.default.posix.dirname(this.#place.file);
		return texts.map((text) => require_opened.M({ folder: folder === "." ? "" : folder }, text));
	}
	#targetOf(root) {
		let { target } = this.#place, targets = target === void 0 ? void 0 : root.get("targets"), found = targets?.type === "map" ? targets.get(target ?? "") : void 0;
		return found?.type === "map" ? found : void 0;
	}
	async #bundles(commits, patterns) {
		let isFolder = memory((folder) => require_opened.R(patterns, folder)), wanted = {
			folder: commonFolder(patterns.filter((one) => !require_opened.B(one)).map(plainFolder)),
			isFolder,
			isFile: () => !0
		}, lists = await this.#trees.files(commits, wanted), all = new Set([...new Set(lists)].flatMap((list) => list ?? []).map((file) => file.path)), covered = require_opened.L(patterns, [...all]), narrowed = memory((list) => list.filter((file) => covered.has(file.path) || file.kind !== "file" && isFolder(file.path)));
		return lists.map((list) => list === void 0 ? void 0 : narrowed(list));
	}
	async #textsOf(bundles) {
		let contents = await require_opened.v(this.#git, bundles.map(({ id }) => id)), names = new Set();
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
function isPlain(list) {
	return list?.every(({ kind }) => kind === "file") === !0;
}
function digestOf(list) {
	let lines = list.map(({ path: name, kind, id }) => `${require_opened.ft(name, "NFC")}\0${kind}\0${id}`);
	return require_json.r(lines.sort(require_json.t));
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
// build/run/open/open-source.js
async function openSource(offline, ledger, allowOlder, io) {
	let { root, commit, changed: entries } = offline.git, git = root === null ? null : io.openGit(root), uncommitted = git === null || root === null ? [] : await require_work_tree.t({
		root,
		changed: entries
	}, git, offline), source = {
		commit,
		dirty: uncommitted.length > 0
	}, files = commitFiles(offline, git), verdicts = new Map(), judge = (from = commit) => {
		let verdict = verdicts.get(from) ?? require_source_guard.t({
			target: offline.target,
			ledger,
			commit: from,
			changed: uncommitted.map(({ file }) => file),
			allowOlder,
			...gitFacts(files, git, require_open_store.r, io.mergesOf)
		});
		return verdicts.set(from, verdict), verdict;
	};
	return {
		source,
		uncommitted,
		judge,
		recorded: () => recordedSource(source, files, ledger, judge)
	};
}
function gitFacts(files, git, remoteOf, mergesOf) {
	return {
		relate: async (applied, here) => git === null ? {
			is: "unknown",
			why: "there is no git repository"
		} : relate(git, () => remoteOf(git), applied, here),
		sameFiles: async (wanted, applied, here, further) => {
			if (files === void 0 || git === null) return;
			let own = await files.find(wanted, [here]);
			return own !== void 0 || !further ? own : files.find(wanted, await historyApart(git, applied, here));
		},
		mergeOf: async (applied, here) => {
			if (git !== null) {
				for (let merge of await mergesOf?.(applied) ?? []) if (merge === here || await isAncestor(git, merge, here)) return merge;
			}
		}
	};
}
async function recordedSource(source, commits, ledger, judge) {
	if (source.commit === null || source.dirty) return source;
	if (ledger.head !== void 0 && (await judge()).standing === "again") return ledger.head.source;
	let files = await commits?.of(source.commit);
	return files === void 0 ? source : {
		...source,
		files
	};
}
function commitFiles({ git: { root }, config, target, desired }, git) {
	if (git === null || root === null || config.file === null) return;
	let below = require_opened.f(root, config.root);
	if (!(below.startsWith("../") || node_path.default.isAbsolute(below))) return new CommitFiles(git, {
		below,
		file: config.file,
		target: target.name
	}, desired.sources);
}
// build/run/open/refuse-elsewhere.js
async function refuseElsewhere(store, wanted, neighbours, { place, words: { account } }) {
	let [found, ...others] = await store.elsewhere(wanted, neighbours);
	if (found !== void 0) throw found.remote === null ? found.movedFrom === null ? new require_finding.t(require_git_codes.t.elsewhere.code, `Target ${wanted.target} has no ledger yet in namespace ${wanted.namespace} (${store.place}), but ${described(found)} belongs to the same platform, ${account} and configuration file${more(others)}. To a second ledger, everything applied so far would look like somebody else's.`, `To start a new ledger on purpose, remove ${found.place} first. After renaming the repository, its remote or the target, continue with the old ledger: ${rebindLine(found, wanted, place)}`) : new require_finding.t(require_git_codes.t.elsewhere.code, `Target ${wanted.target} has no ledger yet in namespace ${wanted.namespace} (${store.place}), but ${described(found)} belongs to the same platform, ${account} and target, and its configuration file ${found.movedFrom} is no longer in this checkout${more(others)}. To a second ledger, everything applied so far would look like somebody else's.`, `If ${wanted.configuration} is a different configuration, give it a namespace of its own. If the file was moved, continue with its ledger: ${rebindLine(found, wanted, place)}`) : new require_finding.t(require_git_codes.t.inUpstream.code, `Target ${wanted.target} has no ledger yet (${store.place}), but remote ${found.remote} has one with this name. To a second ledger, everything applied so far would look like somebody else's.`, `If this fork goes its own way, give its configuration another namespace. To apply with the ledger of ${found.remote}: git config pipelines-sync.remote ${found.remote}`);
}
function described({ namespace, target, sequence, place }) {
	return `ledger ${sequence} of target ${target} in namespace ${namespace} (${place})`;
}
function more(others) {
	return others.length === 0 ? "" : ` (likewise ${others.map(({ place }) => place).join(", ")})`;
}
function rebindLine(found, wanted, place) {
	let target = found.target === wanted.target ? [] : ["--from-target", found.target];
	return require_finding.h(require_finding.f(require_finding.m("ledger", "rebind", "--from", found.namespace, ...target), place), "sh");
}
Object.defineProperty(exports, "a", {
	enumerable: !0,
	get: function() {
		return neighboursOf;
	}
}), Object.defineProperty(exports, "i", {
	enumerable: !0,
	get: function() {
		return openSource;
	}
}), Object.defineProperty(exports, "n", {
	enumerable: !0,
	get: function() {
		return commitFiles;
	}
}), Object.defineProperty(exports, "r", {
	enumerable: !0,
	get: function() {
		return gitFacts;
	}
}), Object.defineProperty(exports, "t", {
	enumerable: !0,
	get: function() {
		return refuseElsewhere;
	}
});
