const require_rolldown_runtime = require("./rolldown-runtime-DUzk6_NY.js"), require_model = require("./model-DVHFMB8j.js"), require_open_files = require("./open-files-Ck_i_hqz.js"), require_git_codes = require("./git-codes-B63EncUa.js"), require_open_store = require("./open-store-DQd_-1GG.js"), require_source_guard = require("./source-guard-C7gaevKI.js"), require_commit_files = require("./commit-files-CLBVzJKK.js"), require_work_tree = require("./work-tree-BPqDEx30.js"), require_main = require("./main-BdhybEc3.js");
let node_fs = require("node:fs"), node_path = require("node:path");
node_path = require_rolldown_runtime.a(node_path, 1);
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
		...require_open_files.f,
		"rev-list",
		`--max-count=${MOST}`,
		commit,
		`^${applied}`
	]), git([
		...require_open_files.f,
		"merge-base",
		"--all",
		commit,
		applied
	])]);
	return `${(own.code === 0 ? own : await git([
		...require_open_files.f,
		"rev-list",
		`--max-count=${MOST}`,
		commit
	])).stdout.toString("latin1")}${parting.stdout.toString("latin1")}`.split("\n").filter((line) => line !== "");
}
async function isAncestor(git, older, newer) {
	return [older, newer].every(isId) ? (await git([
		...require_open_files.f,
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
		return byBranch.code === 0 ? void 0 : require_main.f(byBranch.stderr);
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
			if (!(error instanceof require_model.at)) throw error;
			return { problem: require_model.a(error.message) };
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
			return node_path.default.posix.isAbsolute(relative) || relative.split("/").includes("..") || await isThere(node_path.default.join(config.root, relative)) ? !1 : git.root === null || checkout.index !== void 0 && checkout.index.files.get(`${require_open_files.c(git.root, config.root)}${relative}`)?.isSkipped !== !0;
		}
	};
}
async function isThere(file) {
	return node_fs.promises.lstat(file).then(() => !0, (error) => !(error instanceof Error && "code" in error && /^(ENOENT|ENOTDIR)$/.test(`${error.code}`)));
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
	let below = require_open_files.l(root, config.root);
	if (below !== void 0) return new require_commit_files.t(git, {
		below,
		file: config.file,
		target: target.name
	}, desired.sources);
}
// build/run/open/refuse-elsewhere.js
async function refuseElsewhere(store, wanted, neighbours, { place, words: { account } }) {
	let [found, ...others] = await store.elsewhere(wanted, neighbours);
	if (found !== void 0) throw found.remote === null ? found.movedFrom === null ? new require_model.at(require_git_codes.t.elsewhere.code, `Target ${wanted.target} has no ledger yet in namespace ${wanted.namespace} (${store.place}), but ${described(found)} belongs to the same platform, ${account} and configuration file${more(others)}. To a second ledger, everything applied so far would look like somebody else's.`, `To start a new ledger on purpose, remove ${found.place} first. After renaming the repository, its remote or the target, continue with the old ledger: ${rebindLine(found, wanted, place)}`) : new require_model.at(require_git_codes.t.elsewhere.code, `Target ${wanted.target} has no ledger yet in namespace ${wanted.namespace} (${store.place}), but ${described(found)} belongs to the same platform, ${account} and target, and its configuration file ${found.movedFrom} is no longer in this checkout${more(others)}. To a second ledger, everything applied so far would look like somebody else's.`, `If ${wanted.configuration} is a different configuration, give it a namespace of its own. If the file was moved, continue with its ledger: ${rebindLine(found, wanted, place)}`) : new require_model.at(require_git_codes.t.inUpstream.code, `Target ${wanted.target} has no ledger yet (${store.place}), but remote ${found.remote} has one with this name. To a second ledger, everything applied so far would look like somebody else's.`, `If this fork goes its own way, give its configuration another namespace. To apply with the ledger of ${found.remote}: git config pipelines-sync.remote ${found.remote}`);
}
function described({ namespace, target, sequence, place }) {
	return `ledger ${sequence} of target ${target} in namespace ${namespace} (${place})`;
}
function more(others) {
	return others.length === 0 ? "" : ` (likewise ${others.map(({ place }) => place).join(", ")})`;
}
function rebindLine(found, wanted, place) {
	let target = found.target === wanted.target ? [] : ["--from-target", found.target];
	return require_model.yt(require_model.gt(require_model.vt("ledger", "rebind", "--from", found.namespace, ...target), place), "sh");
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
