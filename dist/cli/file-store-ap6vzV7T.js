const require_rolldown_runtime = require("./rolldown-runtime-DUzk6_NY.js"), require_system_error = require("./system-error-B0okqon1.js"), require_model = require("./model-CQuGHFup.js"), require_generation = require("./generation-q7wGH2gY.js"), require_closest = require("./closest-D7ENJx0f.js"), require_record_codes = require("./record-codes-BYiOFCFI.js"), require_say = require("./say-ZhhkoCO1.js"), require_edit_entries = require("./edit-entries-CpMHl9Ep.js"), require_whole_file = require("./whole-file-DzNZcHqH.js");
let node_fs = require("node:fs"), node_crypto = require("node:crypto"), node_path = require("node:path");
node_path = require_rolldown_runtime.a(node_path, 1);
let node_fs_promises = require("node:fs/promises"), node_timers_promises = require("node:timers/promises");
function entryFile(entry) {
	let hash = (0, node_crypto.hash)("sha256", entry.address).slice(0, 12), name = require_model.r(require_model.o(entry.address.slice(entry.address.indexOf("/") + 1)).slice(0, 60), "-");
	return `${require_model.o(entry.kind.replaceAll("_", "-"))}/${name === "" ? "item" : name}-${hash}.json`;
}
function ledgerText(value) {
	let stored = "provider" in value ? storedHead(value) : value;
	return `${JSON.stringify(sortKeys(stored), null, 2)}\n`;
}
function storedHead({ org_id: account, ...head }) {
	return head.provider === void 0 ? {
		...head,
		org_id: account
	} : {
		...head,
		account,
		format: 2
	};
}
function sameEntries(a, b) {
	return a.size === b.size && [...a].every(([address, entry]) => {
		let other = b.get(address);
		return other === entry || other !== void 0 && ledgerText(other) === ledgerText(entry);
	});
}
function sortKeys(value) {
	if (Array.isArray(value)) return value.map(sortKeys);
	if (typeof value != "object" || !value) return value;
	let out = {};
	for (let key of Object.keys(value).sort()) require_model.z(out, key, sortKeys(value[key] ?? null));
	return out;
}
function isOfProvider({ format, provider }) {
	return format === 2 && typeof provider == "string";
}
function checkFormat(head) {
	if (!(head.format <= 1 || isOfProvider(head))) throw new require_model.at(require_record_codes.i.newer.code, `The ledger was written by a newer version of pipelines-sync (format ${head.format}).`, "Update pipelines-sync; nothing was changed.");
}
function countKinds(entries) {
	let counts = {};
	for (let { kind } of entries.values()) counts[kind] = (counts[kind] ?? 0) + 1;
	return counts;
}
function bindingChanges(head, binding) {
	return [
		"provider",
		"org_id",
		"base_url",
		"namespace",
		"target",
		"configuration"
	].filter((name) => binding[name] !== head[name] && (name !== "org_id" || binding.org_id !== null));
}
function movedLedger(head, to) {
	return new require_model.at(require_record_codes.i.takenOver.code, `The ledger of target ${head.target} in namespace ${head.namespace} was taken over as target ${to.target} in namespace ${to.namespace}; it is no longer updated.`, `Bring this checkout up to date, or${to.target === head.target ? "" : ` name the target ${JSON.stringify(to.target)} and`} write into the configuration: namespace: ${JSON.stringify(to.namespace)}`, 3);
}
function checkBinding(head, binding) {
	if (checkFormat(head), binding === null) return;
	if (head.moved_to !== void 0) throw movedLedger(head, head.moved_to);
	let differ = bindingChanges(head, binding);
	if (differ.length === 0) return;
	let list = differ.map((name) => `${name} ${String(head[name])} there, ${String(binding[name])} here`).join("; ");
	throw new OtherBinding(differ, `The ledger of target ${binding.target} does not belong here: ${list}.`, "Use another namespace or target name here; or, if only the name is new, bind the ledger to it.");
}
var OtherBinding = class extends require_model.at {
	differ;
	constructor(differ, message, remedy) {
		super(require_record_codes.i.otherBinding.code, message, remedy, 3, require_model.yt("ledger", "rebind")), this.differ = differ;
	}
};
// build/ledger/check.js
function readHead(value, where) {
	let read = require_closest.l(value) ? value : broken(where, "it is not an object"), head = isOfProvider(read) ? {
		...read,
		org_id: read.account
	} : read;
	return typeof head.format != "number" && broken(where, "it has no format"), Number(head.format) > 1 && !isOfProvider(read) || (isTime$1(head.applied_at) || broken(where, "applied_at is not a time"), Number.isSafeInteger(head.sequence) || broken(where, "sequence is not an integer"), require_closest.l(head.counts) && Object.values(head.counts).every(Number.isSafeInteger) || broken(where, "counts is not an object of numbers"), checkBound(head, where)), head;
}
function checkBound(head, where) {
	let { namespace, target, provider, base_url, org_id, configuration, source, departed, moved_to: moved, overrides, rules_from: rulesFrom } = head;
	for (let [name, text] of Object.entries({
		namespace,
		target,
		base_url
	})) typeof text != "string" && broken(where, `${name} is not a string`);
	provider === void 0 && !Number.isSafeInteger(org_id) && broken(where, "org_id is not an integer"), provider === void 0 || typeof provider == "string" && isAccount(org_id) || broken(where, "provider or account is invalid"), /^https?:/.test(String(base_url)) && URL.canParse(String(base_url)) || broken(where, "base_url is not a URL"), isTextOrNull$1(configuration) || broken(where, "configuration is not a string"), isSource(source) || broken(where, "source has no valid commit"), departed !== void 0 && checkDeparted(departed, where), overrides !== void 0 && !(Array.isArray(overrides) && overrides.every(isOverride)) && broken(where, "overrides is not a list of overridden rules");
	let isCommits = Array.isArray(rulesFrom) && rulesFrom.every((one) => one !== null && isCommit(one));
	rulesFrom !== void 0 && !isCommits && broken(where, "rules_from is not a list of commits");
	let isName = require_closest.l(moved) && typeof moved.namespace == "string" && typeof moved.target == "string";
	moved !== void 0 && !isName && broken(where, "moved_to is not the name of a ledger");
}
function isOverride(value) {
	if (!require_closest.l(value) || typeof value.rule != "string" || !Array.isArray(value.addresses)) return !1;
	let isLabelled = typeof value.label == "string" && Number.isSafeInteger(value.pull), isNamed = value.label === void 0 && value.pull === void 0;
	return (isLabelled || isNamed) && value.addresses.every((address) => typeof address == "string");
}
function isAccount(value) {
	return value === null || typeof value == "string" || Number.isSafeInteger(value);
}
function isSource(value) {
	return require_closest.l(value) && isCommit(value.commit) && typeof value.dirty == "boolean";
}
function filesOfSource(source) {
	let files = source.files;
	if (!require_closest.l(files)) return;
	let { configuration, bundles, texts } = files, isDigest = (value) => typeof value == "string" && /^[0-9a-f]{64}$/.test(value);
	return typeof configuration == "string" && isCommit(configuration) && isDigest(bundles) && isDigest(texts) ? {
		configuration,
		bundles,
		texts
	} : void 0;
}
function isCommit(value) {
	return value === null || typeof value == "string" && /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/.test(value);
}
function isTime$1(value) {
	return typeof value == "string" && /^[-+:.\dTZ]{10,40}$/.test(value) && !Number.isNaN(Date.parse(value));
}
function isTextOrNull$1(value) {
	return value === null || typeof value == "string";
}
const MAPS = [
	"leaves",
	"observed",
	"seen",
	"kept",
	"secrets"
];
function readEntry(value, where) {
	let entry = require_closest.l(value) ? value : broken(where, "it is not an object");
	for (let name of [
		"kind",
		"address",
		"partition"
	]) (typeof entry[name] != "string" || entry[name] === "") && broken(where, `${name} is not a string`);
	String(entry.address).startsWith(`${String(entry.kind)}/`) || broken(where, "address and kind do not match"), /^[a-z][a-z_]*$/.test(String(entry.kind)) || broken(where, "kind is malformed"), /^[a-z]+(:\d{1,15})?(\/[a-z]+:\d{1,15})*$/.test(String(entry.partition)) || broken(where, "partition is malformed");
	let id = entry.id;
	id !== null && !require_model.Y(id) && broken(where, "id is not an id");
	let strays = entry.strays ?? [];
	Array.isArray(strays) && strays.every(require_model.Y) || broken(where, "strays contains something other than ids"), entry.origin !== "created" && entry.origin !== "adopted" && broken(where, "origin is neither created nor adopted"), isCount(entry.generation) || broken(where, "generation is not a count"), (entry.version ?? null) !== null && !Number.isSafeInteger(entry.version) && broken(where, "version is not an integer"), isCommit(entry.commit ?? null) || broken(where, "commit is not a commit id"), typeof entry.protect != "boolean" && broken(where, "protect is not a boolean");
	for (let name of MAPS) require_closest.l(entry[name]) || broken(where, `${name} is not an object`);
	require_closest.l(entry.witness) || broken(where, "witness is not an object"), isTextOrNull$1(entry.witness.created_at ?? null) || broken(where, "witness has no valid time"), isTextOrNull$1(entry.sent_at ?? null) || broken(where, "sent_at is not a time"), entry.launch !== null && checkLaunch(entry.launch, where);
	for (let secret of Object.values(entry.secrets)) require_closest.l(secret) && typeof secret.salt == "string" && typeof secret.hash == "string" && isTextOrNull$1(secret.variable) || broken(where, "secrets contains something other than fingerprints");
	let sentAt = entry.sent_at ?? null;
	sentAt !== null && typeof sentAt != "string" && broken(where, "sent_at is not a time"), isRolledBack(entry.rolled_back ?? null) || broken(where, "rolled_back has no valid revision");
	let renamedFrom = entry.renamed_from ?? null;
	renamedFrom !== null && typeof renamedFrom != "string" && broken(where, "renamed_from is not an address");
	let passing = entry.passing ?? null;
	passing !== null && typeof passing != "string" && broken(where, "passing is not a name");
	let shown = entry.shown ?? {};
	require_closest.l(shown) && Object.values(shown).every((one) => /^[0-9a-f]{16}$/.test(String(one))) || broken(where, "shown contains something other than digests");
	let overwritten = entry.overwritten ?? null;
	overwritten !== null && !/^[0-9a-f]{16}$/.test(String(overwritten)) && broken(where, "overwritten is not a digest"), isWritingMark(entry.writing ?? null) || broken(where, "writing contains an unknown record");
	let overwrote = entry.overwrote ?? null, isSpan = require_closest.l(overwrote) && isCount(overwrote.from) && isCount(overwrote.to);
	overwrote !== null && !isSpan && broken(where, "overwrote has no valid versions");
	let pulled = entry.pulled ?? {};
	require_closest.l(pulled) && Object.values(pulled).every((pair) => require_closest.l(pair) && "desired" in pair) || broken(where, "pulled contains something other than pairs");
	for (let { at } of Object.values(pulled)) at !== void 0 && !/^[0-9a-f]{40,64}$/.test(String(at)) && broken(where, "pulled has no valid commit");
	let replaced = entry.replaced ?? null;
	return replaced !== null && typeof replaced != "string" && broken(where, "replaced is not an address"), replaced !== null && !require_generation.n(String(entry.address)) && broken(where, "replaced stands on an entry that no replace left over"), {
		...entry,
		pulled,
		replaced
	};
}
function checkLaunch(value, where) {
	let launch = require_closest.l(value) ? value : broken(where, "launch is not an object");
	[
		"undecided",
		"sending",
		"launched"
	].includes(String(launch.state)) || broken(where, "launch has an unknown state"), typeof launch.content != "string" && broken(where, "launch has no content"), launch.key !== null && !/^[a-z0-9-]{1,250}$/i.test(String(launch.key)) && broken(where, "launch has a malformed key");
	for (let name of [
		"route",
		"body",
		"status"
	]) isTextOrNull$1(launch[name]) || broken(where, `${name} of launch is not a string`);
	launch.sent_at !== null && !isTime$1(launch.sent_at) && broken(where, "sent_at of launch is not a time");
}
function isWritingMark(value) {
	if (value === null) return !0;
	if (!require_closest.l(value) || ![
		"update",
		"replace",
		"delete"
	].includes(String(value.action))) return !1;
	let { version, updated_at, moves = {} } = value;
	return (version === null || Number.isSafeInteger(version)) && isTextOrNull$1(updated_at) && require_closest.l(moves) && Object.values(moves).every(Number.isSafeInteger);
}
function isCount(value) {
	return Number.isSafeInteger(value) && Number(value) >= 0;
}
function checkDeparted(departed, where) {
	let all = require_closest.l(departed) ? Object.entries(departed) : broken(where, "departed is not an object");
	for (let [address, one] of all) require_closest.l(one) && isCount(one.generation) && isRolledBack(one.rolled_back) || broken(where, `departed contains an unknown record of ${address}`);
}
function isRolledBack(value) {
	return value === null || require_closest.l(value) && Number.isSafeInteger(value.to);
}
function checkCounts(head, entries, where) {
	let there = countKinds(entries);
	for (let kind of new Set([...Object.keys(head.counts), ...Object.keys(there)])) {
		let [told, found] = [head.counts[kind] ?? 0, there[kind] ?? 0];
		told !== found && broken(where, `it counts ${told} entries of ${kind}, but has ${found}`);
	}
}
function broken(where, what) {
	throw new require_model.at(require_record_codes.i.damaged.code, `The ledger cannot be used: ${where} is damaged (${what}).`, "Restore the file from a copy. Without a ledger the next plan adopts what is equal and holds what differs; nothing is overwritten by mistake.");
}
async function localRefs(git, names) {
	let ran = await git([
		"for-each-ref",
		"--format=%(objectname) %(refname)",
		...names
	]);
	if (ran.code !== 0) throw localFailure("listing refs", ran.stderr);
	return parseRefs(ran.stdout.toString("utf8"), " ");
}
function localFailure(doing, stderr) {
	return new require_model.at(require_record_codes.n.gitFailed.code, `The ledger cannot be used: git failed while ${doing} (${require_say.p(stderr)}).`, "Fix what git reports, for instance a full disk or a repository of another owner, and run the command again.");
}
function parseRefs(text, separator) {
	let refs = new Map();
	for (let line of text.split("\n")) {
		let at = line.indexOf(separator);
		at > 0 && refs.set(line.slice(at + 1), line.slice(0, at));
	}
	return refs;
}
var RemotePlace = class {
	name;
	remote;
	#git;
	constructor(git, remote) {
		this.#git = git, this.remote = remote, this.name = `remote ${remote}`;
	}
	async see(refs) {
		let ran = await this.#git([
			"ls-remote",
			"--",
			this.remote,
			...refs
		]);
		if (ran.code !== 0) throw this.#unreachable(ran.stderr);
		let found = parseRefs(ran.stdout.toString("utf8"), "	");
		return new Map([...found].filter(([name]) => refs.includes(name)));
	}
	async list(prefixes) {
		let patterns = prefixes.map((prefix) => `${prefix}*`), ran = await this.#git([
			"ls-remote",
			"--",
			this.remote,
			...patterns
		]);
		if (ran.code !== 0) throw this.#unreachable(ran.stderr);
		return parseRefs(ran.stdout.toString("utf8"), "	");
	}
	async bring(refs, isWhole = !1) {
		let quiet = [
			"--quiet",
			"--no-tags",
			"--no-write-fetch-head",
			"--no-auto-gc",
			"--recurse-submodules=no",
			"--no-filter",
			"--refmap="
		], depth = isWhole ? ["--depth=1000000"] : [], ran = await this.#git([
			"fetch",
			...quiet,
			...depth,
			"--",
			this.remote,
			...refs
		]);
		if (ran.code === 0) return !0;
		let now = await this.see(refs);
		if (refs.some((ref) => !now.has(ref))) return !1;
		throw this.#unreachable(ran.stderr);
	}
	async swap(moves, isSure) {
		let real = moves.filter((move) => move.from !== move.to), ran = await this.#git([
			"push",
			"--porcelain",
			"--no-verify",
			"--no-follow-tags",
			"--no-signed",
			"--recurse-submodules=no",
			"--atomic",
			...real.map(({ ref, from }) => `--force-with-lease=${ref}:${from ?? ""}`),
			"--",
			this.remote,
			...real.map(({ ref, to }) => `${to ?? ""}:${ref}`)
		]);
		if (ran.code === 0 && !isSure && real.length === moves.length) return { state: "done" };
		let now;
		try {
			now = await this.see(moves.map((move) => move.ref));
		} catch (error) {
			let why = error instanceof Error ? error.message : String(error), isAccepted = ran.code === 0;
			return {
				state: "unknown",
				message: isAccepted ? why : require_say.p(ran.stderr),
				isAccepted
			};
		}
		let is = ({ ref }) => now.get(ref) ?? null;
		if (moves.every((move) => is(move) === move.to)) return { state: "done" };
		let isOurs = moves.every((move) => is(move) === move.to || is(move) === move.from);
		return ran.code === 0 && isOurs ? {
			state: "dropped",
			now,
			message: `${this.name} accepted the push but did not keep it`
		} : moves.every((move) => is(move) === move.from) ? {
			state: "refused",
			message: require_say.p(ran.stderr)
		} : {
			state: "moved",
			now,
			isAccepted: ran.code === 0
		};
	}
	#unreachable(stderr) {
		let why = require_say.p(stderr);
		if (/could not read (Username|Password)|Authentication failed|terminal prompts disabled|Permission denied|\b40[13]\b|Invalid username/i.test(stderr)) return new require_model.at(require_record_codes.n.denied.code, `The ledger cannot be reached: remote ${this.remote} denied access to git (${why}).`, "Give git credentials for it: on GitHub keep persist-credentials of actions/checkout enabled and grant contents: write; on your own machine use a credential helper or an ssh agent. The ledger was not treated as empty.");
		let isMoved = /not found|does not exist|does not appear to be a git repository|No such remote/i.test(stderr);
		return new require_model.at(require_record_codes.n.unreachable.code, `The ledger cannot be reached: remote ${this.remote} does not respond as a git repository (${why}).`, isMoved ? `If the repository is private, check your read access. The ledger was not treated as empty. If the repository moved: git remote set-url ${this.remote} <url>` : "Check the network and run the command again; plan --no-ledger makes a plan without the ledger. The ledger was not treated as empty.");
	}
}, LocalPlace = class {
	name = "this repository (it has no remote)";
	remote = null;
	#git;
	constructor(git) {
		this.#git = git;
	}
	async see(refs) {
		let found = await localRefs(this.#git, refs);
		return new Map([...found].filter(([name]) => refs.includes(name)));
	}
	async list(prefixes) {
		return localRefs(this.#git, prefixes);
	}
	async bring() {
		return !0;
	}
	async swap(moves) {
		let lines = moves.map(({ ref, from, to }) => from === to ? from === null ? "" : `verify ${ref} ${from}\n` : from === null ? `create ${ref} ${to}\n` : to === null ? `delete ${ref} ${from}\n` : `update ${ref} ${to} ${from}\n`), ran = await this.#git(["update-ref", "--stdin"], Buffer.from(lines.join(""))), now = await this.see(moves.map((move) => move.ref));
		return moves.every(({ ref, to }) => (now.get(ref) ?? null) === to) ? { state: "done" } : moves.every(({ ref, from }) => (now.get(ref) ?? null) === from) ? {
			state: "refused",
			message: require_say.p(ran.stderr)
		} : {
			state: "moved",
			now,
			isAccepted: ran.code === 0
		};
	}
};
function pathPart(name) {
	if (name === "") return "%empty";
	let out = "";
	for (let char of name) out += /^[A-Za-z0-9_.-]$/.test(char) ? char : encoded(char);
	if (out = out.replace(/^[.-]/, hex).replace(/\.(?=\.)/g, hex).replace(/\.$/, hex).replace(/\.(?=lock$)/i, hex), out.length <= 160) return out;
	let digest = (0, node_crypto.createHash)("sha256").update(name, "utf16le").digest("hex").slice(0, 32);
	return `${out.slice(0, 100)}%h${digest}`;
}
function encoded(char) {
	let unit = char.charCodeAt(0);
	return char.length === 1 && unit >= 55296 && unit <= 57343 ? `%u${unit.toString(16)}` : [...Buffer.from(char, "utf8")].map(hexByte).join("");
}
function hex(char) {
	return hexByte(char.charCodeAt(0));
}
function hexByte(byte) {
	return `%${byte.toString(16).toUpperCase().padStart(2, "0")}`;
}
// build/ledger/git/git-refs.js
const LEDGERS = {
	git: "refs/pipelines-sync/",
	branch: "refs/heads/pipelines-sync-ledger/"
}, LOCKS = {
	git: "refs/pipelines-sync-lock/",
	branch: "refs/heads/pipelines-sync-lock/"
}, TRIALS$1 = {
	git: "refs/pipelines-sync-trials/",
	branch: "refs/heads/pipelines-sync-trials/"
};
function ledgerRefs(namespace, target, style = "git") {
	let name = `${pathPart(namespace)}/${pathPart(target)}`, pair = (of) => ({
		ledger: `${LEDGERS[of]}${name}`,
		lock: `${LOCKS[of]}${name}`
	});
	return {
		...pair(style),
		style,
		seen: `${LEDGERS.git}${name}`,
		pending: `refs/pipelines-sync-pending/${name}`,
		trials: `${TRIALS$1[style]}${name}`,
		other: pair(otherStyle(style))
	};
}
function localLedgerRefs(namespace, target) {
	return localRefsOf(ledgerRefs(namespace, target));
}
function localRefsOf({ seen, pending }) {
	let name = seen.slice(LEDGERS.git.length);
	return {
		style: "git",
		ledger: seen,
		lock: `${LOCKS.git}${name}`,
		seen,
		pending,
		trials: `${TRIALS$1.git}${name}`
	};
}
function otherStyle(style) {
	return style === "git" ? "branch" : "git";
}
function refLabel(ref) {
	return ref.startsWith("refs/heads/") ? `branch ${ref.slice(11)}` : ref;
}
function messageFor({ style }, message) {
	return style === "branch" ? `${message}\n[skip ci]\n` : message;
}
// build/ledger/entry-moves.js
function entryMoves(before, after) {
	let gone = [...before].flatMap(([address, entry]) => after.has(address) ? [] : [entry]), left = new Set(gone.flatMap((entry) => objectOf(entry) ?? [])), fresh = [...after].flatMap(([address, entry]) => before.has(address) ? [] : [entry]), moved = fresh.filter((entry) => {
		let object = objectOf(entry);
		return object !== void 0 && left.delete(object);
	}).length;
	return {
		added: fresh.length - moved,
		removed: gone.length - moved
	};
}
function objectOf({ kind, partition, id, witness, replaced }) {
	return id === null || replaced !== null ? void 0 : JSON.stringify([
		kind,
		partition,
		id,
		witness.created_at
	]);
}
// build/ledger/new-scores.js
function newScores(before, after) {
	let known = new Set([...before.values()].flatMap(keysOf)), found = new Map();
	for (let entry of after.values()) {
		if (entry.scores === void 0 || before.get(entry.address) === entry) continue;
		let keys = keysOf(entry);
		for (let [at, { trial, verdict }] of require_edit_entries.c(entry).entries()) {
			if (known.has(keys[at] ?? "")) continue;
			let key = JSON.stringify([trial, verdict]), one = found.get(key) ?? {
				trial,
				verdict,
				items: 0
			};
			found.set(key, {
				...one,
				items: one.items + 1
			});
		}
	}
	return [...found].sort(([a], [b]) => require_closest.i(a, b)).map(([, one]) => one);
}
function keysOf(entry) {
	return require_edit_entries.c(entry).map(({ trial, experiment, at }) => JSON.stringify([
		entry.kind,
		entry.id,
		entry.scores?.content,
		trial,
		experiment,
		at
	]));
}
// build/ledger/stored-json.js
function parseStored(text) {
	if (require_closest.c(text)) throw SyntaxError("nested too deeply");
	return JSON.parse(text);
}
// build/ledger/git/git-tree.js
async function listTree(git, commit) {
	let ran = await git([
		"ls-tree",
		"-r",
		"-z",
		"--full-tree",
		commit
	]);
	if (ran.code !== 0) {
		if (/not a tree object|bad object|Not a valid object|could not (read|get)|unable to read/i.test(ran.stderr)) return;
		throw localFailure("listing the ledger", ran.stderr);
	}
	let files = new Map();
	for (let record of ran.stdout.toString("utf8").split("\0")) {
		let tab = record.indexOf("	");
		if (tab < 0) continue;
		let [mode = "", , oid = ""] = record.slice(0, tab).split(" ");
		files.set(record.slice(tab + 1), {
			mode,
			oid
		});
	}
	return files;
}
async function readObjects(git, ids) {
	if (ids.length === 0) return new Map();
	let ran = await git([
		"cat-file",
		"--batch",
		"--buffer"
	], Buffer.from(ids.map((id) => `${id}\n`).join(""))), objects = new Map(), bytes = ran.stdout;
	for (let at = 0; at < bytes.length;) {
		let end = bytes.indexOf(10, at), [id = "", , size = ""] = bytes.toString("latin1", at, end < 0 ? bytes.length : end).split(" ");
		if (end < 0 || !/^\d+$/.test(size)) return;
		let from = end + 1;
		objects.set(id, bytes.toString("utf8", from, from + Number(size))), at = from + Number(size) + 1;
	}
	if (ran.code !== 0) throw localFailure("reading the ledger", ran.stderr === "" ? require_say.p("") : ran.stderr);
	return ids.every((id) => objects.has(id)) ? objects : void 0;
}
const ENTRY_FILE = /^[^/]+\/[^/]+\.json$/;
function parseTree(files, objects, where) {
	let entries = new Map(), read = (name, { mode, oid }) => {
		let place = `${where}:${name}`;
		if (mode !== "100644" && mode !== "100755") throw damaged(place, "it is not a regular file");
		return parse(objects.get(oid) ?? "", place);
	}, top = files.get("head.json");
	if (top === void 0) throw damaged(`${where}:head.json`, "it is missing");
	let head = readHead(read("head.json", top), `${where}:head.json`);
	checkFormat(head);
	for (let [name, file] of files) {
		if (!ENTRY_FILE.test(name)) continue;
		let place = `${where}:${name}`, entry = readEntry(read(name, file), place);
		if (entryFile(entry) !== name) throw damaged(place, `it contains the entry of ${entry.address}`);
		entries.set(entry.address, entry);
	}
	return checkCounts(head, entries, `${where}:head.json`), {
		head,
		entries
	};
}
function treeChanges(stored, entries, head) {
	let write = [{
		path: "head.json",
		text: ledgerText(head)
	}], remove = [];
	for (let [address, entry] of entries) {
		let text = ledgerText(entry), old = stored.entries.get(address);
		(old === void 0 || old !== entry && ledgerText(old) !== text) && write.push({
			path: entryFile(entry),
			text
		});
	}
	for (let [address, entry] of stored.entries) entries.has(address) || remove.push(entryFile(entry));
	let { added, removed } = entryMoves(stored.entries, entries), trials = newScores(stored.entries, entries);
	return {
		write,
		remove,
		added,
		changed: write.length - 1 - added,
		removed,
		trials
	};
}
function parse(text, where) {
	try {
		return parseStored(text);
	} catch {
		throw damaged(where, "it is not valid JSON");
	}
}
function damaged(where, what) {
	return new require_model.at(require_record_codes.i.damaged.code, `The ledger cannot be used: ${where} is damaged (${what}).`);
}
// build/ledger/elsewhere.js
function isSameName(a, b) {
	return a.toLowerCase() === b.toLowerCase();
}
async function isElsewhere(head, binding, { targets, isGone }) {
	if (head.moved_to !== void 0 || head.org_id !== binding.org_id || head.base_url !== binding.base_url) return !1;
	let isSameTarget = isSameName(head.target, binding.target);
	return head.configuration === binding.configuration ? isSameTarget || !targets.some((name) => isSameName(head.target, name)) : !isSameTarget || head.configuration === null || binding.configuration === null ? !1 : await isGone?.(head.configuration) === !0;
}
function elsewhereOf(head, binding, place) {
	let { namespace, target, sequence, configuration } = head;
	return {
		namespace,
		target,
		sequence,
		place,
		remote: null,
		movedFrom: configuration === binding.configuration ? null : configuration
	};
}
async function gitLedgersElsewhere(git, place, own, binding, neighbours) {
	let found = new Map(await localRefs(git, [LEDGERS.git]));
	for (let [ref, oid] of await place.list([LEDGERS.git, LEDGERS.branch])) ref.startsWith(LEDGERS.branch) && found.delete(LEDGERS.git + ref.slice(LEDGERS.branch.length)), found.set(ref, oid);
	for (let ref of [
		own.ledger,
		own.seen,
		own.other?.ledger
	]) ref !== void 0 && found.delete(ref);
	let elsewhere = [];
	for (let [ref, head] of await readHeads(git, place, found)) await isElsewhere(head, binding, neighbours) && elsewhere.push(elsewhereOf(head, binding, refLabel(ref)));
	return elsewhere.sort((a, b) => b.sequence - a.sequence);
}
async function readHeads(git, place, refs) {
	if (refs.size === 0) return new Map();
	let find = async () => {
		let { stdout } = await git(["cat-file", "--batch-check"], Buffer.from([...refs.values()].map((oid) => `${oid}:head.json\n`).join("")));
		return stdout.toString("utf8").split("\n");
	}, lines = await find();
	lines.some((line) => line.endsWith(" missing")) && (await place.bring([...refs.keys()]), lines = await find());
	let blobs = new Map();
	for (let [index, ref] of [...refs.keys()].entries()) {
		let [id = "", type] = (lines[index] ?? "").split(" ");
		type === "blob" && blobs.set(ref, id);
	}
	let texts = await readObjects(git, [...new Set(blobs.values())]), heads = new Map();
	for (let [ref, id] of blobs) {
		let head = tryHead(texts?.get(id) ?? "", ref);
		head !== void 0 && heads.set(ref, head);
	}
	return heads;
}
function tryHead(text, where) {
	try {
		let head = readHead(JSON.parse(text), where);
		return typeof head.namespace == "string" && typeof head.target == "string" ? head : void 0;
	} catch {
		return;
	}
}
// build/ledger/journal.js
function lineTexts(line) {
	return line.t === "begin" ? beginTexts(line.start) : [`${JSON.stringify(line)}\n`];
}
function* beginTexts(start) {
	yield "{\"t\":\"begin\",\"start\":{";
	let comma = "";
	for (let [name, value] of Object.entries(start)) if (value !== void 0) {
		if (yield `${comma}${JSON.stringify(name)}:`, comma = ",", !Array.isArray(value)) yield JSON.stringify(value);
		else {
			yield "[";
			for (let [index, one] of value.entries()) yield `${index === 0 ? "" : ","}${JSON.stringify(one)}`;
			yield "]";
		}
	}
	yield "}}\n";
}
function parseJournal(text, where) {
	return text.split("\n").slice(0, -1).map((line, index) => {
		let place = `${where}:${index + 1}`;
		try {
			return check(parseStored(line), place);
		} catch (error) {
			throw error instanceof require_model.at ? error : new require_model.at(require_record_codes.i.damaged.code, `The ledger cannot be used: ${place} is damaged (it is not valid JSON).`, "Restore the file from a copy.");
		}
	});
}
function check(line, where) {
	if (require_closest.l(line) && line.t === "begin" && require_closest.l(line.start)) {
		let start = line.start;
		if (!(require_closest.l(start.head) && Array.isArray(start.intents) && Array.isArray(start.marks)) || !isTime$1(start.at)) throw unknownLine(where);
		checkBound(start.head, where);
		let moved = start.moved ?? {
			entries: [],
			gone: []
		};
		if (!require_closest.l(moved) || !Array.isArray(moved.entries) || !isTexts(moved.gone)) throw unknownLine(where);
		let writing = start.writing ?? {};
		if (!require_closest.l(writing) || !Object.values(writing).every(isWritingMark)) throw unknownLine(where);
		for (let entry of [
			...start.intents,
			...start.marks,
			...moved.entries
		]) readEntry(entry, where);
		return {
			t: "begin",
			start
		};
	}
	if (require_closest.l(line) && line.t === "put") return {
		t: "put",
		entry: readEntry(line.entry, where)
	};
	if (require_closest.l(line) && line.t === "remove" && typeof line.address == "string") return {
		t: "remove",
		address: line.address
	};
	if (require_closest.l(line) && line.t === "rename" && typeof line.from == "string") return {
		t: "rename",
		from: line.from,
		entry: readEntry(line.entry, where)
	};
	throw unknownLine(where);
}
function isTexts(value) {
	return Array.isArray(value) && value.every((one) => typeof one == "string");
}
function unknownLine(where) {
	return new require_model.at(require_record_codes.i.damaged.code, `The ledger cannot be used: ${where} contains an unknown record.`, "Restore the file from a copy.");
}
function replay(entries, lines, isOver = !1) {
	let out = new Map(entries), renamed = new Map();
	for (let line of lines) if (line.t === "begin") {
		let { moved } = line.start;
		for (let address of moved?.gone ?? []) out.delete(address);
		for (let entry of moved?.entries ?? []) out.set(entry.address, entry);
		let begun = [...line.start.marks, ...line.start.intents], replaced = new Map(begun.map((entry) => [entry.replaced, entry.id]));
		for (let entry of begun) {
			let known = out.get(entry.address);
			known !== void 0 && known.id !== null && known.generation >= entry.generation && replaced.get(entry.address) !== known.id || out.set(entry.address, entry);
		}
		for (let [address, mark] of Object.entries(line.start.writing ?? {})) {
			let known = out.get(address);
			if (known === void 0 || known.id === null) continue;
			let { writing: _, ...answered } = known;
			out.set(address, isOver ? answered : {
				...known,
				writing: mark
			});
		}
	} else line.t === "rename" ? (renamed.set(line.from, line.entry.address), out.delete(line.from), out.set(line.entry.address, line.entry)) : line.t === "put" ? out.set(line.entry.address, line.entry) : out.delete(line.address);
	if (renamed.size > 0) for (let [address, entry] of out) out.set(address, require_edit_entries.n(entry, renamed));
	return out;
}
function headAfter(head, lines) {
	let begin = lines.find((line) => line.t === "begin");
	if (head === void 0 || begin === void 0) return head;
	let { source, departed, overrides, rules_from } = begin.start.head, { overrides: _ofEarlier, ...before } = head;
	return {
		...before,
		source,
		...departed === void 0 ? {} : { departed },
		...overrides === void 0 ? {} : { overrides },
		...rules_from === void 0 ? {} : { rules_from }
	};
}
// build/ledger/lock/lock-age.js
function momentOf(clock) {
	let wall = clock.now();
	return {
		wall,
		steady: clock.monotonic?.() ?? wall
	};
}
function ageOf(moment, clock) {
	let now = momentOf(clock);
	return Math.max(now.wall - moment.wall, now.steady - moment.steady);
}
function surelyPast(moment, clock) {
	let now = momentOf(clock);
	return Math.max(0, Math.min(now.wall - moment.wall, now.steady - moment.steady));
}
function isDue(moment, limit, clock) {
	return clock.now() < moment.wall || ageOf(moment, clock) >= limit;
}
function newLock(deps, commit) {
	let at = new Date(deps.clock.now()).toISOString();
	return {
		...deps.process.self,
		format: 1,
		run: deps.randomBytes(8).toString("hex"),
		actor: deps.actor,
		run_url: deps.runUrl,
		commit,
		started_at: at,
		at,
		ended: !1
	};
}
function lockText(lock) {
	return `${JSON.stringify(lock, null, 2)}\n`;
}
const TEXTS = [
	"run",
	"actor",
	"host",
	"machine",
	"started_at",
	"at"
];
function readLock(text, where, remedy) {
	let broken = (what) => {
		throw new require_model.at(require_record_codes.n.badLock.code, `The ledger lock cannot be read: ${where} ${what}.`, remedy, 3);
	}, lock;
	try {
		lock = parseStored(text);
	} catch {
		return broken("is not valid JSON");
	}
	if (!require_closest.l(lock) || !Number.isSafeInteger(lock.format)) return broken("has no format");
	if (Number(lock.format) > 1) return broken("was written by a newer version of pipelines-sync");
	for (let name of TEXTS) typeof lock[name] != "string" && broken(`has no ${name}`);
	for (let name of ["started_at", "at"]) Number.isNaN(Date.parse(String(lock[name]))) && broken(`has no valid ${name}`);
	/^[0-9a-f]{16}$/.test(String(lock.run)) || broken("has no run"), (!Number.isSafeInteger(lock.pid) || Number(lock.pid) <= 0) && broken("has no pid"), lock.started !== null && typeof lock.started != "string" && broken("has no start");
	let { released, ...record } = lock;
	return {
		...record,
		...released === !0 ? { released } : {},
		actor: shown(lock.actor),
		host: shown(lock.host),
		run_url: isPage(lock.run_url) ? lock.run_url : null,
		commit: typeof lock.commit == "string" ? lock.commit : null,
		job: typeof lock.job == "string" ? lock.job : null,
		ended: lock.ended === !0
	};
}
function shown(text) {
	return String(text).slice(0, 200).replace(new RegExp("[\\p{C}\\p{Zl}\\p{Zp}]", "gu"), "\ufffd");
}
function isPage(url) {
	return typeof url == "string" && /^https?:\/\/[!-~]{1,500}$/.test(url);
}
function isDoubtful(standing) {
	return standing === "gone" || standing === "silent";
}
function isHere(lock, process) {
	return lock.machine === process.self.machine && !lock.ended && !process.isGone(lock);
}
async function standingOf(lock, heard, deps) {
	let isGone = !lock.ended && deps.process.isGone(lock), job = deps.process.self.job ?? null;
	return lock.ended || isGone && job !== null && lock.job === job || await deps.isFinished?.(lock) === !0 ? "over" : isGone ? "gone" : deps.clock.now() - heard >= 9e5 ? "silent" : "live";
}
function holderOf(lock, now) {
	let silent = now - Date.parse(lock.at), sign = silent < -6e4 ? `; its clock is ${minutes(-silent)} ahead of this one` : `, last sign of life ${silent < 6e4 ? "just now" : `${minutes(silent)} ago`}`, page = lock.run_url === null ? "" : ` (${lock.run_url})`;
	return `${lock.actor} on ${lock.host}, since ${minuteOf(lock.started_at)}${sign}${page}`;
}
function lockedOut(lock, target, now) {
	return inUse(holderOf(lock, now), target);
}
function inUse(holder, target) {
	return new require_model.at(require_record_codes.n.locked.code, `Another apply to ${target} is running: ${holder}.`, "Nothing was changed. Wait until that run has ended and run the command again; after 15 minutes without a sign of life it is taken over automatically.", 3);
}
function sayTakenOver(lock, deps) {
	deps.say(require_record_codes.n.takenOver.code, `Taking over the lock of ${holderOf(lock, deps.clock.now())}.`);
}
async function listenFor(lock, listened, target, deps) {
	let wait = 35e3 - listened;
	if (wait > 0 && (deps.say(require_record_codes.n.listening.code, `Waiting ${Math.ceil(wait / 1e3)} seconds for a sign of life from the run that holds the lock: ${holderOf(lock, deps.clock.now())}.`), await deps.clock.sleep(wait, deps.signal)), deps.signal?.aborted === !0) throw new require_model.at(require_record_codes.n.stopped.code, `Nothing was changed: the run was stopped while waiting for the lock of ${target}.`, "Run the command again.");
}
function movedOn(target, who = null) {
	return new require_model.at(require_record_codes.n.moved.code, `The ledger of ${target} changed after it was read: ${who ?? "another apply ran meanwhile"}.`, "Nothing was changed. Run the command again to plan from the current state.", 3);
}
function minutes(ms) {
	let count = Math.round(ms / 6e4);
	return `${count} minute${count === 1 ? "" : "s"}`;
}
function minuteOf(iso) {
	return `${new Date(iso).toISOString().slice(0, 16).replace("T", " ")} UTC`;
}
// build/ledger/lock/lock-file.js
const NAME = /^lock-(\d{6,})\.json$/, SIGN_MS = 2e4;
async function lockHolder(folder, place, deps) {
	let holder = null;
	for (let { lock: record, heard } of await locksIn(folder, place)) {
		let standing = await standingOf(record, heard, deps);
		if (holder = {
			record,
			standing,
			isHere: isHere(record, deps.process)
		}, standing === "live") break;
	}
	return holder;
}
var FolderLock = class FolderLock {
	record;
	#file;
	#next;
	#inode;
	#deps;
	#stop;
	#signed;
	constructor(file, inode, record, deps) {
		this.record = record, this.#file = file, this.#next = node_path.default.join(node_path.default.dirname(file), nameOf(numberOf(node_path.default.basename(file)) + 1)), this.#inode = inode, this.#deps = deps, this.#signed = momentOf(deps.clock), this.#stop = deps.clock.every?.(SIGN_MS, () => void this.sign());
	}
	static async take(folder, names, deps, force = !1) {
		let before = await locksIn(folder, names.place);
		force || await clearWay(before, folder, names, deps);
		let record = newLock(deps, names.commit), name = nameOf(Math.max(0, ...before.map((one) => one.number)) + 1), file = node_path.default.join(folder, name), temporary = node_path.default.join(folder, `lock-${record.run}.tmp`);
		if (!await require_whole_file.n(file, {
			temporary,
			text: lockText(record),
			mode: 384
		})) {
			let winner = (await locksIn(folder, names.place)).find((one) => one.name === name);
			throw winner === void 0 ? movedOn(names.target) : lockedOut(winner.lock, names.target, deps.clock.now());
		}
		let others = (await locksIn(folder, names.place)).filter((one) => one.lock.run !== record.run), other = force ? newOne(others, before) : changedOne(others, before);
		if (other !== void 0) throw await (0, node_fs_promises.rm)(file, { force: !0 }), lockedOut(other.lock, names.target, deps.clock.now());
		await sign(file, deps.clock.now());
		for (let one of before) await (0, node_fs_promises.rm)(node_path.default.join(folder, one.name), { force: !0 });
		return {
			lock: new FolderLock(file, (await (0, node_fs_promises.stat)(file)).ino, record, deps),
			replaced: before.map((one) => one.lock)
		};
	}
	lost() {
		return (this.#isThere() ? null : this.#taken()) ?? this.#unsigned();
	}
	async renew() {
		return await this.sign(), this.#taken() ?? this.#unsigned();
	}
	#unsigned() {
		let age = ageOf(this.#signed, this.#deps.clock);
		return age > 3e4 ? `the ledger lock was not renewed for ${Math.round(age / 1e3)} seconds` : null;
	}
	#isThere() {
		try {
			return (0, node_fs.statSync)(this.#file, { throwIfNoEntry: !1 })?.ino === this.#inode && (0, node_fs.lstatSync)(this.#next, { throwIfNoEntry: !1 }) === void 0;
		} catch {
			return !1;
		}
	}
	#taken() {
		let own = node_path.default.basename(this.#file), names;
		try {
			names = (0, node_fs.readdirSync)(node_path.default.dirname(this.#file)).filter((name) => NAME.test(name)), names.includes(own) && (0, node_fs.statSync)(this.#file).ino !== this.#inode && (names = []);
		} catch {
			return "the ledger folder can no longer be read";
		}
		return names.includes(own) ? names.every((name) => numberOf(name) <= numberOf(own)) ? null : "another run took over the ledger lock" : "another run removed the ledger lock";
	}
	async sign() {
		if (!isDue(this.#signed, SIGN_MS, this.#deps.clock) || this.#taken() !== null) return;
		let now = momentOf(this.#deps.clock);
		await sign(this.#file, now.wall) && (this.#signed = now);
	}
	async release() {
		this.#stop?.(), this.#taken() === null && await (0, node_fs_promises.rm)(this.#file, { force: !0 });
	}
	async leave() {
		if (this.#stop?.(), this.#taken() !== null) return;
		let text = lockText({
			...this.record,
			ended: !0
		});
		await require_whole_file.o(this.#file, {
			temporary: `${this.#file}.tmp`,
			text,
			mode: 384,
			isOver: !0
		});
	}
};
async function sign(file, now) {
	try {
		return await (0, node_fs_promises.utimes)(file, now / 1e3, now / 1e3), !0;
	} catch {
		return !1;
	}
}
async function clearWay(before, folder, names, deps) {
	let doubtful = [];
	for (let one of before) {
		let standing = await standingOf(one.lock, one.heard, deps);
		if (standing === "live") throw lockedOut(one.lock, names.target, deps.clock.now());
		isDoubtful(standing) && doubtful.push(one);
	}
	let [first] = doubtful;
	if (first === void 0) return;
	await listenFor(first.lock, 0, names.target, deps);
	let living = changedOne(await locksIn(folder, names.place), before);
	if (living !== void 0) throw lockedOut(living.lock, names.target, deps.clock.now());
}
function newOne(now, before) {
	return now.find((one) => before.every(({ lock }) => lock.run !== one.lock.run));
}
function changedOne(now, before) {
	return now.find((one) => before.every(({ lock, mtime }) => lock.run !== one.lock.run || mtime !== one.mtime));
}
function nameOf(number) {
	return `lock-${String(number).padStart(6, "0")}.json`;
}
function numberOf(name) {
	return Number(NAME.exec(name)?.[1] ?? 0);
}
async function locksIn(folder, place) {
	let found = [];
	for (let name of (await (0, node_fs_promises.readdir)(folder).catch(() => [])).filter((one) => NAME.test(one)).sort()) {
		let file = node_path.default.join(folder, name), text, mtime;
		try {
			text = await (0, node_fs_promises.readFile)(file, "utf8"), mtime = (await (0, node_fs_promises.stat)(file)).mtimeMs;
		} catch {
			continue;
		}
		let remedy = `Make sure that no apply to this target is running, remove ${place}/${name}, and run the command again.`, lock = readLock(text, `${place}/${name}`, remedy), heard = Math.max(mtime, Date.parse(lock.at));
		found.push({
			name,
			number: numberOf(name),
			lock,
			heard,
			mtime
		});
	}
	return found;
}
// build/ledger/store.js
function withKept(start, { departed, rules_from } = {}) {
	let kept = {
		...departed === void 0 ? {} : { departed },
		...rules_from === void 0 ? {} : { rules_from }
	};
	return {
		...start,
		head: {
			...kept,
			...start.head
		}
	};
}
// build/ledger/file/disk.js
function readText(file) {
	try {
		return (0, node_fs.readFileSync)(file, "utf8");
	} catch (error) {
		if (isMissing(error)) return;
		throw unreachable(file, error);
	}
}
async function readFolder(folder) {
	try {
		return (await (0, node_fs_promises.readdir)(folder, { withFileTypes: !0 })).sort((a, b) => a.name < b.name ? -1 : 1);
	} catch (error) {
		if (isMissing(error)) return [];
		throw unreachable(folder, error);
	}
}
function isMissing(error) {
	return error instanceof Error && "code" in error && error.code === "ENOENT";
}
function unreachable(file, error) {
	return new require_model.at(require_record_codes.i.unreadable.code, `The ledger cannot be reached: reading ${node_path.default.basename(file)} failed (${require_system_error.t(error)}).`, "Make the folder .pipelines-sync readable.");
}
async function writeSafely(file, text) {
	await (0, node_fs_promises.mkdir)(node_path.default.dirname(file), { recursive: !0 }), await replaceSafely(file, text);
}
async function replaceSafely(file, text) {
	await require_whole_file.o(file, {
		temporary: `${file}.tmp`,
		text,
		mode: 384,
		isOver: !0
	});
}
async function replaceAllSafely(files) {
	await require_whole_file.a(files.map(({ file, text }) => ({
		file,
		temporary: `${file}.tmp`,
		text,
		mode: 384,
		isOver: !0
	})));
}
async function syncFolder(folder) {
	let handle = await (0, node_fs_promises.open)(folder, "r");
	try {
		await handle.sync();
	} catch {} finally {
		await handle.close();
	}
}
// build/ledger/file/folder-guard.js
async function refuseLinks(base, parts, subject = "The ledger") {
	let root = node_path.default.dirname(base), refuse = (file) => {
		let name = node_path.default.relative(root, file).replaceAll(node_path.default.sep, "/");
		throw new require_model.at(require_record_codes.n.link.code, `${subject} is not used: ${name} is a symbolic link to another location.`, "Remove the link, also from the repository, and run the command again. The folder .pipelines-sync must lie in the repository itself; to share a ledger, keep it in git: leave out \"ledger: file\".", 3);
	}, ways = parts.map((_, at) => node_path.default.join(base, ...parts.slice(0, at + 1)));
	for (let file of [
		base,
		node_path.default.join(base, ".gitignore"),
		...ways
	]) await isLink(file) && refuse(file);
	let folder = ways.at(-1) ?? base;
	for (let entry of await listed(folder)) {
		let file = node_path.default.join(folder, entry.name);
		if (entry.isSymbolicLink() && refuse(file), entry.isDirectory()) for (let inner of await readFolder(file)) inner.isSymbolicLink() && refuse(node_path.default.join(file, inner.name));
	}
}
async function listed(folder) {
	try {
		return await (0, node_fs_promises.readdir)(folder, { withFileTypes: !0 });
	} catch {
		return [];
	}
}
async function isLink(file) {
	try {
		return (await (0, node_fs_promises.lstat)(file)).isSymbolicLink();
	} catch {
		return !1;
	}
}
async function refuseTracked(git, gitRoot, base) {
	let root = node_path.default.dirname(base), below = node_path.default.relative(await (0, node_fs_promises.realpath)(gitRoot), await (0, node_fs_promises.realpath)(root)).replaceAll(node_path.default.sep, "/"), folder = below === "" ? node_path.default.basename(base) : `${below}/${node_path.default.basename(base)}`, ran = await git([
		"ls-files",
		"-z",
		"--",
		`:(top,literal,icase)${folder}`
	]);
	if (ran.code !== 0) throw localFailure("asking whether the folder of the ledger is tracked", ran.stderr);
	let [first, ...more] = ran.stdout.toString("utf8").split("\0").slice(0, -1);
	if (first !== void 0) throw new require_model.at(require_record_codes.n.tracked.code, `The ledger in ${folder} is not used: git tracks it (${first}${more.length === 0 ? "" : ` and ${more.length} more`}), so it comes from a commit and not from an apply on this machine.`, `Take it out of the repository and commit that; also delete the folder, unless this machine wrote it. To share a ledger, keep it in git: leave out "ledger: file". To take it out: git rm -r --cached ${require_model.rt(folder)}`, 3);
}
// build/ledger/trials/trial-files.js
function recordFile(trial, question) {
	return `${require_model.o(trial).slice(0, 60) || require_closest.o(trial, 8)}-${question}.json`;
}
function resultsFile(file, digest) {
	return `${file.slice(0, -5)}.${digest}.results`;
}
function isRecordOf(file, trial) {
	return RECORD_FILE.test(file) && recordFile(trial, file.slice(-21, -5)) === file;
}
const RECORD_FILE = /^[a-z0-9-]{1,61}-[0-9a-f]{16}\.json$/;
var FolderTrialFiles = class {
	place;
	#base;
	#parts;
	#pid;
	#numbers = new Map();
	#files = new Map();
	constructor(base, names, pid) {
		this.#base = base, this.#parts = [
			".trials",
			pathPart(names.namespace),
			pathPart(names.target)
		], this.#pid = pid, this.place = node_path.default.posix.join(node_path.default.basename(base), ...this.#parts);
	}
	get #folder() {
		return node_path.default.join(this.#base, ...this.#parts);
	}
	async read() {
		await refuseLinks(this.#base, this.#parts, "The record of trials"), this.#files = new Map(), this.#numbers.clear();
		for (let { name } of await readFolder(this.#folder)) {
			let [, file = "", number = ""] = /^(.+)\.(\d{1,9})$/.exec(name) ?? [];
			if (!RECORD_FILE.test(file) || Number(number) < (this.#numbers.get(file) ?? 0)) continue;
			let text = readText(this.#path(name));
			if (text === void 0) return this.read();
			this.#files.set(file, text), this.#numbers.set(file, Number(number));
		}
		return this.#files;
	}
	async write(file, text, before, _what, beside = []) {
		if ((this.#files.get(file) ?? null) !== before) return !1;
		let known = this.#numbers.get(file) ?? 0;
		if (text === null) return this.#remove(file, known);
		let full = this.#path(`${file}.${known + 1}`);
		try {
			await refuseLinks(this.#base, this.#parts, "The record of trials"), await (0, node_fs_promises.mkdir)(this.#folder, { recursive: !0 }), await (0, node_fs_promises.writeFile)(node_path.default.join(this.#base, ".gitignore"), "*\n");
			for (let one of beside) one.text !== null && await this.#create(this.#path(one.file), one.text);
			if (!await this.#create(full, text)) return !1;
			await syncFolder(this.#folder);
		} catch (error) {
			throw this.#notKept(error);
		}
		if (await this.#isPassed(file, known + 1)) return await (0, node_fs_promises.rm)(full, { force: !0 }), !1;
		this.#files.set(file, text), this.#numbers.set(file, known + 1), known > 1 && await (0, node_fs_promises.rm)(this.#path(`${file}.${known - 1}`), { force: !0 });
		for (let one of beside) one.text === null && await (0, node_fs_promises.rm)(this.#path(one.file), { force: !0 });
		return !0;
	}
	async beside(file) {
		return readText(this.#path(file));
	}
	#path(file) {
		return node_path.default.join(this.#folder, file);
	}
	#create(full, text) {
		return require_whole_file.n(full, {
			temporary: `${full}.${this.#pid}.tmp`,
			text,
			mode: 384
		});
	}
	async #remove(file, known) {
		try {
			if (await refuseLinks(this.#base, this.#parts, "The record of trials"), known === 0 || await this.#isPassed(file, known)) return !1;
			await (0, node_fs_promises.rm)(this.#path(`${file}.${known - 1}`), { force: !0 });
			let full = this.#path(`${file}.${known}`);
			await (0, node_fs_promises.rename)(full, `${full}.dropped`), await syncFolder(this.#folder);
		} catch (error) {
			throw this.#notKept(error);
		}
		return this.#files.delete(file), this.#numbers.delete(file), !0;
	}
	#notKept(error) {
		return error instanceof require_model.at ? error : new require_model.at(require_record_codes.t.notKept.code, `The record of the trial cannot be kept in ${this.place}: ${require_system_error.t(error)}.`, "Nothing was sent without a record. Make the folder writable, and make room on the disk.", 3);
	}
	async #isPassed(file, number) {
		return (await readFolder(this.#folder)).map(({ name }) => /^(.+)\.(\d{1,9})$/.exec(name)).some((one) => one?.[1] === file && Number(one[2]) > number);
	}
};
function recordText(record) {
	return `${JSON.stringify(record, null, 1)}\n`;
}
function newRecord(of, earlier) {
	let before = earlier === null ? [] : [...earlier.earlier, {
		attempt: earlier.attempt,
		asked_at: earlier.asked_at,
		experiment: earlier.experiment?.id ?? null
	}];
	return {
		format: 1,
		...of,
		attempt: (earlier?.attempt ?? 0) + 1,
		holder: null,
		objects: [],
		experiment: null,
		results: null,
		end: null,
		earlier: before
	};
}
function readRecord(text, file) {
	let damaged = (why) => ({
		why,
		isNewer: !1
	}), value;
	try {
		value = parseStored(text);
	} catch {
		return damaged("it is not valid JSON");
	}
	if (!require_closest.l(value) || !Number.isSafeInteger(value.format)) return damaged("it has no format");
	if (Number(value.format) > 1) return {
		why: "a newer version of pipelines-sync wrote it",
		isNewer: !0
	};
	if (!([
		value.trial,
		value.target,
		value.question
	].every(isText) && isTime(value.asked_at) && Number.isSafeInteger(value.attempt) && require_closest.l(value.asked) && (value.holder === null || isHolder(value.holder)) && isListOf(value.objects, isTrialObject) && (value.experiment === null || isExperiment(value.experiment)) && (value.results === null || /^[0-9a-f]{16}$/.test(String(value.results))) && (value.end === null || isEnd(value.end)) && isListOf(value.earlier, require_closest.l))) return damaged("a member is missing or of another kind");
	let record = value;
	return recordFile(record.trial, record.question) !== file || require_closest.o(record.asked, 16) !== record.question ? damaged("it is the record of another question") : record;
}
const isText = (one) => typeof one == "string", isTime = (one) => isText(one) && !Number.isNaN(Date.parse(String(one))) && new Date(String(one)).toISOString() === one, isListOf = (value, fits) => Array.isArray(value) && value.every(fits), isIdOrNull = (id) => id === null || require_model.Y(id), isOneOf = (words) => (one) => words.includes(one), isObjectState = isOneOf([
	"sending",
	"made",
	"removed",
	"left"
]), isExperimentState = isOneOf([
	"sending",
	"launched",
	"cancelling",
	"ended",
	"unknown",
	"refused"
]), isCopiesState = isOneOf([
	"wanted",
	"archived",
	"kept"
]), isEndState = isOneOf([
	"done",
	"incomplete",
	"interrupted",
	"failed"
]);
function isHolder(holder) {
	try {
		return readLock(JSON.stringify(holder), "", ""), !0;
	} catch (error) {
		if (error instanceof require_model.at) return !1;
		throw error;
	}
}
function isTrialObject(one) {
	if (!require_closest.l(one)) return !1;
	let { address, kind, partition, name, digest, state, id, version } = one;
	return [
		address,
		kind,
		partition,
		name,
		digest
	].every(isText) && isObjectState(state) && isIdOrNull(id) && (version === null || typeof version == "number");
}
function isExperiment(one) {
	if (!require_closest.l(one)) return !1;
	let { workflows } = one;
	return isExperimentState(one.state) && isText(one.key) && require_closest.l(one.body) && isTime(one.sent_at) && isIdOrNull(one.id) && isCopiesState(one.copies) && (workflows === null || require_closest.l(workflows) && isText(workflows.base) && isText(workflows.head));
}
function isEnd(one) {
	return require_closest.l(one) && isEndState(one.state) && isTextOrNull(one.why) && isTime(one.at);
}
function isTextOrNull(value) {
	return value === null || isText(value);
}
var TrialBook = class {
	#files;
	#deps;
	#texts = new WeakMap();
	constructor(files, deps) {
		this.#files = files, this.#deps = deps;
	}
	get place() {
		return this.#files.place;
	}
	async read() {
		let files = await this.#files.read(), all = {
			records: [],
			damaged: []
		};
		for (let [file, text] of [...files].sort(([a], [b]) => a < b ? -1 : 1)) {
			let read = readRecord(text, file);
			if ("why" in read) {
				let damaged = {
					...read,
					file,
					place: `${this.place}:${file}`
				};
				all.damaged.push(damaged), this.#texts.set(damaged, text);
			} else all.records.push(read), this.#texts.set(read, text);
		}
		return all;
	}
	async results(record) {
		if (record.results === null) return null;
		let file = resultsFile(recordFile(record.trial, record.question), record.results), text = await this.#files.beside(file);
		if (text === void 0) return null;
		try {
			let results = parseStored(text);
			return require_closest.l(results) && require_closest.o(results, 16) === record.results ? results : null;
		} catch {
			return null;
		}
	}
	async drop(damaged) {
		let before = this.#texts.get(damaged) ?? null;
		if (!await this.#files.write(damaged.file, null, before, `drop the damaged ${damaged.file}`)) throw new require_model.at(require_record_codes.t.moved.code, `Another run changed ${damaged.place} meanwhile.`, "Run the command again.", 3);
	}
	async atWork({ holder }) {
		if (holder === null) return null;
		let lock = this.#lock(holder);
		return await standingOf(lock, Date.parse(lock.at), this.#deps) === "live" ? holderOf(lock, this.#deps.clock.now()) : null;
	}
	async take(record, before, commit) {
		let begun = momentOf(this.#deps.clock);
		before !== null && before.holder !== null && await this.#clearWay(before, before.holder, begun);
		let held = new HeldTrial(this.#files, this.#deps, {
			record,
			text: before === null ? null : this.#texts.get(before) ?? null,
			kept: before?.results ?? null,
			lock: newLock(this.#deps, commit),
			texts: this.#texts
		});
		return await held.save(before === null ? "begin" : "continue"), held;
	}
	async #clearWay(record, holder, since) {
		let lock = this.#lock(holder), standing = await standingOf(lock, Date.parse(lock.at), this.#deps);
		if (standing === "live") throw new require_model.at(require_record_codes.t.busy.code, `Another run is at work on trial ${record.trial}: ${holderOf(lock, this.#deps.clock.now())}.`, "Nothing was launched. Wait until that run has ended; after 15 minutes without a sign of life it is taken over.", 3);
		isDoubtful(standing) && await listenFor(lock, surelyPast(since, this.#deps.clock), record.target, this.#deps), sayTakenOver(lock, this.#deps);
	}
	#lock(holder) {
		return readLock(JSON.stringify(holder), this.place, "Look at the record, and remove its holder.");
	}
}, HeldTrial = class {
	record;
	#files;
	#deps;
	#file;
	#lock;
	#texts;
	#text;
	#kept;
	#fresh = null;
	#accepted;
	#isLost = !1;
	constructor(files, deps, { record, text, kept, lock, texts }) {
		this.#files = files, this.#deps = deps, this.record = record, this.#file = recordFile(record.trial, record.question), this.#lock = lock, this.#text = text, this.#kept = kept, this.#texts = texts, this.#accepted = momentOf(deps.clock);
	}
	keep(results) {
		this.record.results = require_closest.o(results, 16), this.#fresh = results;
	}
	save(what) {
		return this.#write(what, this.#lock);
	}
	release(what) {
		return this.#write(what, null);
	}
	async letGo() {
		if (!(this.#isLost || this.record.holder === null)) try {
			await this.release("stopped");
		} catch (error) {
			if (!(error instanceof require_model.at)) throw error;
		}
	}
	async #write(what, holder) {
		let at = momentOf(this.#deps.clock);
		this.#lock.at = new Date(at.wall).toISOString(), this.record.holder = holder;
		let text = recordText(this.record), { trial, results } = this.record;
		if (!await this.#files.write(this.#file, text, this.#text, `${what} ${trial}`, this.#beside())) throw this.#isLost = !0, new require_model.at(require_record_codes.t.moved.code, `Another run took over trial ${trial}.`, "Look at the other run, or run the command again when it has ended.", 3);
		this.#text = text, this.#kept = results, this.#texts.set(this.record, text), this.#accepted = at;
	}
	#beside() {
		let { results } = this.record;
		if (results === this.#kept) return [];
		let text = results === null || this.#fresh === null ? null : `${JSON.stringify(this.#fresh)}\n`;
		return [...this.#kept === null ? [] : [{
			file: resultsFile(this.#file, this.#kept),
			text: null
		}], ...results === null ? [] : [{
			file: resultsFile(this.#file, results),
			text
		}]];
	}
	async renew(before = "write") {
		let limit = before === "write" ? 1e4 : 6e4;
		isDue(this.#accepted, limit, this.#deps.clock) && await this.save("at work on");
	}
	lost = () => {
		if (this.#isLost) return "another run took over the trial";
		let age = ageOf(this.#accepted, this.#deps.clock);
		return age > 3e4 ? `the record of the trial was not renewed for ${Math.round(age / 1e3)} seconds` : null;
	};
};
// build/ledger/git/git-import.js
async function makeCommits(git, run, commits, objectIdLength) {
	let chunks = [Buffer.from("feature done\n")], add = (text) => chunks.push(Buffer.from(text)), data = (text) => {
		let bytes = Buffer.from(text);
		add(`data ${bytes.length}\n`), chunks.push(bytes), add("\n");
	};
	commits.forEach((commit, index) => {
		let seconds = Math.max(0, Math.floor(commit.at / 1e3)), { parent } = commit;
		add(`commit refs/pipelines-sync-work/${run}-${index}\nmark :${index + 1}\n`), add(`author ${personName(commit.actor)} <noreply@pipelines-sync.invalid> ${seconds} +0000\n`), add(`committer pipelines-sync <noreply@pipelines-sync.invalid> ${seconds} +0000\n`), data(commit.message), parent !== null && add(`from ${typeof parent == "string" ? parent : `:${parent.made + 1}`}\n`), commit.fresh === !0 && add("deleteall\n");
		for (let path of commit.remove ?? []) add(`D ${path}\n`);
		for (let { path, text } of commit.write) add(`M 100644 inline ${path}\n`), data(text);
		add("\n");
	}), commits.forEach((_, index) => {
		add(`get-mark :${index + 1}\n`), add(`reset refs/pipelines-sync-work/${run}-${index}\nfrom ${"0".repeat(objectIdLength)}\n\n`);
	}), add("done\n");
	let ran = await git([
		"fast-import",
		"--quiet",
		"--done",
		"--date-format=raw"
	], Buffer.concat(chunks)), ids = ran.stdout.toString("utf8").split("\n").filter((line) => line !== "");
	if (ran.code !== 0 || ids.length !== commits.length) throw localFailure("writing the ledger", ran.stderr === "" ? require_say.p("") : ran.stderr);
	return ids;
}
function personName(text) {
	return oneLine(text).replace(/[<>]/g, "").trim() || "unknown";
}
function oneLine(text) {
	return text.replace(new RegExp("[\\p{Cc}\\p{Zl}\\p{Zp}]+", "gu"), " ").trim().slice(0, 300);
}
// build/ledger/git/git-message.js
function applyMessage(note) {
	let { head } = note, total = Object.values(head.counts).reduce((sum, count) => sum + count, 0), kinds = Object.keys(head.counts).sort().map((kind) => `${head.counts[kind]} ${kind}`), dirty = head.source.dirty ? " (with uncommitted changes)" : "";
	return `${[
		`${note.subject ?? "apply"} ${head.sequence}: ${oneLine(head.target)}`,
		"",
		`Entries: ${note.added} added, ${note.changed} changed, ${note.removed} removed, ${total} in all`,
		...kinds.length > 0 ? [`Kinds: ${oneLine(kinds.join(", "))}`] : [],
		`Actor: ${oneLine(note.actor)}`,
		`Source: ${head.source.commit === null ? "no commit" : oneLine(head.source.commit)}${dirty}`,
		...(head.overrides ?? []).map(overrideLine),
		...note.trials.map(trialLine),
		...note.runUrl === null ? [] : [`Run: ${oneLine(note.runUrl)}`],
		`Run-Id: ${note.run}`
	].join("\n")}\n`;
}
function overrideLine({ rule, label, pull, addresses }) {
	let by = label === void 0 ? "" : ` by ${oneLine(label)} of #${pull}`;
	return `Override: ${oneLine(rule)}${by}, ${addresses.length} changes`;
}
const OVERRIDE = /^Override: ([\w.-]+)(?: by (.+) of #(\d{1,15}))?, (\d{1,9}) changes$/;
function readOverride(line) {
	let [, rule, label, pull, changes] = OVERRIDE.exec(line) ?? [];
	if (rule !== void 0) return {
		rule,
		...label === void 0 ? {} : {
			label,
			pull: Number(pull)
		},
		changes: Number(changes)
	};
}
function trialLine({ trial, verdict, items }) {
	return `Trial: ${oneLine(trial)} ${oneLine(verdict)}, ${items} items`;
}
const TRIAL = /^Trial: (.+) ([a-z_]+), (\d{1,9}) items$/;
function readTrial(line) {
	let [, trial, verdict, items] = TRIAL.exec(line) ?? [];
	return trial === void 0 || verdict === void 0 ? void 0 : {
		trial,
		verdict,
		items: Number(items)
	};
}
function readApplyMessage(message) {
	let [subject = "", ...lines] = message.split("\n"), [, what, number] = /^(.*?),? (\d+): /.exec(subject) ?? [], trailer = (name) => lines.findLast((line) => line.startsWith(`${name}: `))?.slice(name.length + 2), source = /^([0-9a-f]{40,64}|no commit)( \(with uncommitted changes\))?$/.exec(trailer("Source") ?? ""), counts = /^(\d+) added, (\d+) changed, (\d+) removed, (\d+) in all$/.exec(trailer("Entries") ?? ""), overrides = lines.flatMap((line) => readOverride(line) ?? []), trials = lines.flatMap((line) => readTrial(line) ?? []);
	return {
		...overrides.length > 0 ? { overrides } : {},
		...trials.length > 0 ? { trials } : {},
		number: number === void 0 ? null : Number(number),
		what: what ?? subject,
		source: {
			commit: source?.[1] === void 0 || source[1] === "no commit" ? null : source[1],
			dirty: source?.[2] !== void 0
		},
		run_url: trailer("Run") ?? null,
		counts: counts === null ? null : {
			added: Number(counts[1]),
			changed: Number(counts[2]),
			removed: Number(counts[3]),
			total: Number(counts[4])
		}
	};
}
function readCommit(text) {
	let end = text.indexOf("\n\n");
	return {
		parents: text.slice(0, end < 0 ? text.length : end).split("\n").filter((line) => line.startsWith("parent ")).map((line) => line.slice(7)),
		run: [...text.slice(Math.max(0, end)).matchAll(/^Run-Id: ([0-9a-f]+)$/gm)].at(-1)?.[1] ?? null
	};
}
// build/ledger/git/git-log.js
var GitLog = class {
	place;
	#git;
	#at;
	#ref;
	#tip;
	constructor(git, at, ref, tip) {
		this.#git = git, this.#at = at, this.#ref = ref, this.#tip = tip, this.place = at.remote === null ? ref : `${ref} on ${at.name}`;
	}
	get values() {
		return this;
	}
	async list(limit) {
		if (this.#tip === null) return {
			revisions: [],
			more: !1
		};
		let found = await this.#log(limit);
		if (found.isCut && await this.#deepen() && (found = await this.#log(limit)), found.isCut) throw new require_model.at(require_record_codes.n.incomplete.code, `The history of the ledger is incomplete: git has only the newest ${found.revisions.length} commits of ${this.#ref}, and ${this.#at.name} did not send the rest.`, "Fetch it, or clone the repository again without --depth.");
		let more = limit !== null && found.revisions.length > limit;
		return {
			revisions: limit === null ? found.revisions : found.revisions.slice(0, limit),
			more
		};
	}
	async #log(limit) {
		let ran = await this.#git([
			"log",
			"-z",
			"--first-parent",
			"--no-show-signature",
			"--no-color",
			"--format=%H%n%P%n%at%n%an%n%B",
			...limit === null ? [] : [`--max-count=${limit + 1}`],
			this.#tip ?? "",
			"--"
		]);
		if (ran.code !== 0) {
			if (/bad object|missing|unable to read|Could not read/i.test(ran.stderr)) return {
				revisions: [],
				isCut: !0
			};
			throw localFailure("reading the history of the ledger", ran.stderr);
		}
		let revisions = ran.stdout.toString("utf8").split("\0").filter((record) => record !== "").map(readRevision);
		return {
			revisions,
			isCut: !(limit !== null && revisions.length > limit) && await this.#isShallow(revisions.at(-1))
		};
	}
	async #isShallow(last) {
		if (last?.commit === void 0 || last.commit === null) return !1;
		let objects = await readObjects(this.#git, [last.commit]);
		return /^parent /m.test((objects?.get(last.commit) ?? "").split("\n\n", 1)[0] ?? "");
	}
	async #deepen() {
		if (this.#at.remote === null) return !1;
		try {
			return await this.#at.bring([this.#ref], !0);
		} catch (error) {
			if (error instanceof require_model.at) return !1;
			throw error;
		}
	}
	async changes(from, to) {
		let trees = from === null ? ["--root", commitOf(to)] : [commitOf(from), commitOf(to)], ran = await this.#git([
			"diff-tree",
			"-r",
			"-z",
			"--raw",
			"--no-renames",
			"--no-commit-id",
			...trees
		]);
		if (ran.code !== 0) throw localFailure("comparing revisions of the ledger", ran.stderr);
		let files = parseRaw(ran.stdout.toString("utf8")), ids = files.flatMap(({ before, after }) => [before, after].filter((id) => id !== void 0)), objects = await this.#objects(ids), changes = new Map();
		for (let file of files) if (ENTRY_FILE.test(file.path)) for (let side of ["before", "after"]) {
			let id = file[side];
			if (id === void 0) continue;
			let entry = this.#entry(objects.get(id) ?? "", file.path);
			changes.set(entry.address, {
				...changes.get(entry.address) ?? { address: entry.address },
				[side]: entry
			});
		}
		return [...changes.values()].sort((a, b) => require_closest.i(a.address, b.address));
	}
	async entries(revision) {
		let commit = commitOf(revision), files = await listTree(this.#git, commit);
		if (files === void 0) throw this.#missing(commit);
		return parseTree(files, await this.#objects([...files.values()].map((file) => file.oid)), `${this.#ref} at ${commit.slice(0, 10)}`).entries;
	}
	async #objects(ids) {
		let objects = await readObjects(this.#git, ids);
		if (objects === void 0) throw this.#missing(this.#tip ?? "");
		return objects;
	}
	#entry(text, path) {
		let value;
		try {
			value = parseStored(text);
		} catch {
			value = void 0;
		}
		return readEntry(value, `${this.#ref}:${path}`);
	}
	#missing(commit) {
		return new require_model.at(require_record_codes.n.incomplete.code, `Git does not have all objects of ${this.#ref} at ${commit.slice(0, 10)}.`, "If the clone is damaged, clone again. To check: git fsck");
	}
};
function commitOf(revision) {
	if (revision.commit === null) throw Error("a revision of git has a commit");
	return revision.commit;
}
function readRevision(record) {
	let [commit = "", , seconds = "0", actor = "", ...message] = record.split("\n");
	return {
		...readApplyMessage(message.join("\n")),
		commit,
		at: timeOf(seconds),
		actor
	};
}
function timeOf(seconds) {
	let time = new Date(Number(seconds) * 1e3);
	return (Number.isNaN(time.getTime()) ? new Date(0) : time).toISOString();
}
function parseRaw(text) {
	let parts = text.split("\0"), files = [];
	for (let index = 0; index + 1 < parts.length; index += 2) {
		let [, , before = "", after = ""] = (parts[index] ?? "").split(" "), real = (id) => /^0+$/.test(id) ? void 0 : id;
		files.push({
			path: parts[index + 1] ?? "",
			before: real(before),
			after: real(after)
		});
	}
	return files;
}
// build/ledger/who-moved.js
async function whoMoved({ git, place, refs }, read, now, time) {
	let lock = now.get(refs.lock), ledger = now.get(refs.ledger);
	try {
		if (lock !== void 0 && lock !== read.lock) {
			await place.bring([refs.lock]);
			let { code, stdout } = await git([
				"cat-file",
				"blob",
				`${lock}:lock.json`
			]), record = code === 0 ? readLock(stdout.toString("utf8"), refs.lock, "") : void 0;
			if (record !== void 0 && record.released !== !0) return `${holderOf(record, time)}, is applying`;
		}
		return ledger === void 0 || ledger === read.ledger ? null : (await place.bring([refs.ledger]), await newestOf(new GitLog(git, place, refs.ledger, ledger)));
	} catch (error) {
		if (error instanceof require_model.at) return null;
		throw error;
	}
}
async function newestOf(log, read = 0) {
	let [newest] = (await log.list(1)).revisions;
	return newest === void 0 || (newest.number ?? 0) <= read ? null : applied(newest);
}
function applied({ actor, at, number, run_url, what }) {
	let did = what === "apply" ? "applied" : `ran ${what}`, time = `${new Date(at).toISOString().slice(0, 16).replace("T", " ")} UTC`, facts = [number === null ? [] : `revision ${number}`, run_url ?? []].flat();
	return `${actor} ${did} at ${time}${facts.length === 0 ? "" : ` (${facts.join(", ")})`}`;
}
// build/ledger/file/entries-ahead.js
const ENDING = ".ahead";
var EntriesAhead = class {
	#folder;
	#ending;
	#waiting = new Map();
	#ready = new Map();
	#made = new Set();
	#count = 0;
	#folders = new Set();
	#writing;
	#isOver = !1;
	constructor(folder, run) {
		this.#folder = folder, this.#ending = `.${run}${ENDING}`;
	}
	add(entry) {
		this.#isOver || (this.#waiting.set(entryFile(entry), entry), this.#writing !== void 0 || this.#waiting.size < 32 || (this.#writing = this.#writeAll().finally(() => {
			this.#writing = void 0;
		})));
	}
	async #writeAll() {
		await Promise.all(Array.from({ length: 2 }, async () => {
			for (;;) {
				let [one] = this.#waiting;
				if (one === void 0 || this.#isOver) return;
				this.#waiting.delete(one[0]), await this.#write(...one);
			}
		}));
	}
	async #write(name, entry) {
		this.#count += 1;
		let temporary = `${node_path.default.join(this.#folder, name)}.${this.#count}${this.#ending}`;
		this.#made.add(temporary);
		try {
			let folder = node_path.default.dirname(temporary);
			this.#folders.has(folder) || await (0, node_fs_promises.mkdir)(folder, { recursive: !0 }), this.#folders.add(folder);
			let text = ledgerText(entry);
			await require_whole_file.s(temporary, {
				text,
				mode: 384
			}), this.#ready.set(entry, {
				file: temporary,
				text: require_closest.o(text)
			});
		} catch {
			this.#isOver = !0, this.#made.delete(temporary), await removed(temporary);
		}
	}
	async settle() {
		this.#isOver = !0, await this.#writing;
	}
	take(entry, text) {
		let known = this.#ready.get(entry);
		if (known !== void 0 && known.text === require_closest.o(text)) return this.#made.delete(known.file), known.file;
	}
	async drop() {
		await this.settle();
		for (let temporary of this.#made) await removed(temporary);
	}
};
async function tidyAhead(folder) {
	for (let kind of await readFolder(folder)) if (kind.isDirectory()) for (let { name } of await readFolder(node_path.default.join(folder, kind.name))) name.endsWith(ENDING) && await removed(node_path.default.join(folder, kind.name, name));
}
async function removed(file) {
	await (0, node_fs_promises.rm)(file, { force: !0 }).catch(() => void 0);
}
async function readEntries(folder, place) {
	let names = [];
	for (let kind of await readFolder(folder)) if (kind.isDirectory()) for (let file of await readFolder(node_path.default.join(folder, kind.name))) file.isFile() && file.name.endsWith(".json") && names.push(`${kind.name}/${file.name}`);
	let entries = new Map();
	for (let [index, name] of names.entries()) {
		index % 64 == 0 && await (0, node_timers_promises.setImmediate)();
		let entry = readEntry(parseFile(readText(node_path.default.join(folder, name)) ?? "", `${place}/${name}`), `${place}/${name}`);
		if (entryFile(entry) !== name) throw new require_model.at(require_record_codes.i.damaged.code, `The ledger cannot be used: ${place}/${name} contains the entry of ${entry.address}.`, "Restore the file from a copy.");
		entries.set(entry.address, entry);
	}
	return entries;
}
async function writeEntries(folder, stored, entries, ahead) {
	let changed = [];
	for (let [address, entry] of entries) {
		let text = ledgerText(entry), old = stored.get(address);
		if (old !== void 0 && ledgerText(old) === text) continue;
		let file = node_path.default.join(folder, entryFile(entry));
		changed.push({
			file,
			text,
			written: ahead?.take(entry, text)
		});
	}
	let folders = new Set(changed.map(({ file }) => node_path.default.dirname(file)));
	for (let one of folders) await (0, node_fs_promises.mkdir)(one, { recursive: !0 });
	let left = changed.filter(({ file, written }) => written === void 0 || !require_whole_file.i(written, file));
	for (let first = 0; first < left.length; first += 32) await replaceAllSafely(left.slice(first, first + 32));
	for (let one of folders) await syncFolder(one);
	let gone = [...stored].filter(([address]) => !entries.has(address));
	for (let [, entry] of gone) await (0, node_fs_promises.rm)(node_path.default.join(folder, entryFile(entry)), { force: !0 });
	let { added, removed } = entryMoves(stored, entries), trials = newScores(stored, entries);
	return {
		counts: {
			added,
			changed: changed.length - added,
			removed,
			total: entries.size
		},
		...trials.length === 0 ? {} : { trials }
	};
}
function parseFile(text, where) {
	try {
		return parseStored(text);
	} catch {
		throw new require_model.at(require_record_codes.i.damaged.code, `The ledger cannot be used: ${where} is damaged (it is not valid JSON).`, "Restore the file from a copy.");
	}
}
// build/ledger/file/file-history.js
var FileHistory = class {
	place;
	values = void 0;
	#file;
	constructor(file, place) {
		this.#file = file, this.place = place;
	}
	async list(limit) {
		let text = readText(this.#file) ?? "", byNumber = new Map();
		for (let line of text.split("\n")) {
			let revision = readLine(line);
			revision !== void 0 && byNumber.set(revision.number, revision);
		}
		let all = [...byNumber.values()].sort((a, b) => (b.number ?? 0) - (a.number ?? 0)), revisions = limit === null ? all : all.slice(0, limit);
		return {
			revisions,
			more: revisions.length < all.length
		};
	}
	async add(head, { what, counts, trials }, { actor, runUrl }) {
		let revision = {
			number: head.sequence,
			what,
			commit: null,
			at: head.applied_at,
			actor,
			source: head.source,
			run_url: runUrl,
			counts,
			...head.overrides === void 0 ? {} : { overrides: head.overrides.map(revisionOverride) },
			...trials === void 0 ? {} : { trials }
		}, before = readText(this.#file) ?? "", start = before === "" || before.endsWith("\n") ? "" : "\n";
		await (0, node_fs_promises.appendFile)(this.#file, `${start}${JSON.stringify(revision)}\n`, { mode: 384 });
	}
};
function revisionOverride({ addresses, ...one }) {
	return {
		...one,
		changes: addresses.length
	};
}
function readLine(line) {
	let value;
	try {
		value = parseStored(line);
	} catch {
		return;
	}
	if (require_closest.l(value) && Number.isSafeInteger(value.number) && isSource(value.source) && [
		"what",
		"at",
		"actor"
	].every((name) => typeof value[name] == "string") && !Number.isNaN(Date.parse(String(value.at)))) return value;
}
var JournalFile = class JournalFile {
	#file;
	#handle;
	#inode;
	#tail = Promise.resolve();
	#waiting = [];
	#next;
	constructor(file, handle, inode) {
		this.#file = file, this.#handle = handle, this.#inode = inode;
	}
	static async create(file) {
		let flags = node_fs.constants.O_CREAT | node_fs.constants.O_EXCL | node_fs.constants.O_WRONLY | node_fs.constants.O_APPEND, handle = await (0, node_fs_promises.open)(file, flags, 384);
		return new JournalFile(file, handle, (await handle.stat()).ino);
	}
	append(line) {
		return this.#waiting.push(lineTexts(line)), this.#next === void 0 && (this.#next = this.#tail.then(() => this.#flush()), this.#next.catch(() => void 0), this.#tail = this.#next), this.#next;
	}
	async #flush() {
		let lines = this.#waiting;
		this.#waiting = [], this.#next = void 0;
		let text = "";
		for (let line of lines) for (let part of line) text += part, text.length < 262144 || (await this.#write(text), text = "");
		if (await this.#write(text), await this.#handle.datasync(), (0, node_fs.statSync)(this.#file).ino !== this.#inode) throw Error("its journal was replaced");
	}
	async #write(text) {
		let bytes = Buffer.from(text, "utf8");
		for (let at = 0; at < bytes.length;) at += (await this.#handle.write(bytes, at)).bytesWritten;
	}
	async settle() {
		await this.#tail.catch(() => void 0);
	}
	close() {
		return this.#handle.close();
	}
};
// build/ledger/file/file-store.js
const HEAD = "head.json", JOURNAL = "journal.jsonl", IMPORTED = "imported.json", LEDGER_FOLDER = ".pipelines-sync";
var FileStore = class {
	place;
	#base;
	#folder;
	#parts;
	#names;
	#deps;
	#guard;
	#read = new WeakMap();
	#holders = new WeakMap();
	constructor(root, namespace, target, deps, guard) {
		this.#deps = deps, this.#names = {
			namespace,
			target
		}, this.#base = node_path.default.join(root, LEDGER_FOLDER), this.#parts = [pathPart(namespace), pathPart(target)], this.#folder = node_path.default.join(this.#base, ...this.#parts), this.#guard = guard === void 0 ? void 0 : () => guard(this.#base), this.place = node_path.default.posix.join(LEDGER_FOLDER, ...this.#parts);
	}
	async #checkFolder() {
		await refuseLinks(this.#base, this.#parts), await this.#guard?.();
	}
	async elsewhere(binding, neighbours) {
		let found = [];
		for (let namespace of (await readFolder(this.#base)).filter((item) => item.isDirectory())) {
			let folder = node_path.default.join(this.#base, namespace.name);
			for (let target of (await readFolder(folder)).filter((item) => item.isDirectory())) {
				let place = node_path.default.posix.join(LEDGER_FOLDER, namespace.name, target.name), text = place === this.place ? void 0 : readText(node_path.default.join(folder, target.name, HEAD)), head = text === void 0 ? void 0 : tryHead(text, place);
				head !== void 0 && await isElsewhere(head, binding, neighbours) && found.push(elsewhereOf(head, binding, place));
			}
		}
		return found.sort((a, b) => b.sequence - a.sequence);
	}
	trials() {
		let { self } = this.#deps.process;
		return new TrialBook(new FolderTrialFiles(this.#base, this.#names, self.pid), this.#deps);
	}
	async read(binding, onFixed) {
		await this.#checkFolder(), this.#refuseImported();
		let { headText, journalText } = this.#texts(), head = headText === void 0 ? void 0 : readHead(parseFile(headText, `${this.place}/${HEAD}`), `${this.place}/${HEAD}`);
		head !== void 0 && checkBinding(head, binding);
		let lines = journalText === void 0 ? [] : parseJournal(journalText, `${this.place}/${JOURNAL}`), first = lines[0];
		onFixed?.();
		let stored = await readEntries(this.#folder, this.place);
		if (head === void 0 && stored.size > 0 && first?.t !== "begin") throw new require_model.at(require_record_codes.i.damaged.code, `The ledger cannot be used: ${this.place}/${HEAD} is missing, although there are entries.`, "Restore it from a copy, or move the folder away to begin a new ledger.");
		let read = textKey({
			headText,
			journalText
		});
		head !== void 0 && lines.length === 0 && textKey(this.#texts()) === read && checkCounts(head, stored, `${this.place}/${HEAD}`), first?.t === "begin" && head === void 0 && checkBinding({
			...first.start.head,
			...emptyHead(first.start.at)
		}, binding);
		let holder = await lockHolder(this.#folder, this.place, this.#deps).catch((error) => {
			if (lines.length > 0) throw error;
			return null;
		}), isUnderway = lines.length > 0 && holder?.standing === "live", ledger = {
			head: headAfter(head, lines),
			state: head !== void 0 || lines.length > 0 ? "present" : "absent",
			revision: head === void 0 ? lines.length > 0 ? "0" : null : String(head.sequence),
			entries: replay(stored, lines),
			interrupted: lines.length > 0,
			...head === void 0 && first?.t === "begin" ? { begun: first.start.head } : {},
			...isUnderway ? { underway: holderOf(holder.record, this.#deps.clock.now()) } : {}
		};
		return this.#read.set(ledger, read), this.#holders.set(ledger, holder), ledger;
	}
	holder(ledger) {
		return this.#holders.get(ledger) ?? null;
	}
	history() {
		return new FileHistory(node_path.default.join(this.#folder, "history.jsonl"), this.place);
	}
	async begin(ledger, start, force = !1) {
		try {
			return await this.#begin(ledger, withKept(start, ledger.head), force);
		} catch (error) {
			throw error instanceof require_model.at ? error : this.#unwritable(error, "Make the folder writable and run the command again. Nothing was sent.");
		}
	}
	#unwritable(error, remedy) {
		return new require_model.at(require_record_codes.i.unwritable.code, `The ledger in ${this.place} cannot be written (${require_system_error.t(error)}).`, remedy);
	}
	async #begin(ledger, start, force) {
		await this.#checkFolder(), await (0, node_fs_promises.mkdir)(this.#folder, { recursive: !0 }), await (0, node_fs_promises.writeFile)(node_path.default.join(this.#base, ".gitignore"), "*\n");
		let { target, source } = start.head, names = {
			place: this.place,
			target,
			commit: source.commit
		}, { lock, replaced } = await FolderLock.take(this.#folder, names, this.#deps, force).catch(async (error) => {
			throw isMovedOn(error) ? await this.#movedOn(ledger, target) : error;
		});
		try {
			if (textKey(this.#texts()) !== this.#read.get(ledger)) throw await this.#movedOn(ledger, target);
			for (let old of replaced) sayTakenOver(old, this.#deps);
			return await this.#session(ledger, start, lock);
		} catch (error) {
			throw await lock.release(), error;
		}
	}
	async #movedOn(ledger, target) {
		return movedOn(target, await newestOf(this.history(), ledger.head?.sequence ?? 0));
	}
	async markImported(into) {
		await writeSafely(node_path.default.join(this.#folder, IMPORTED), `${JSON.stringify({ into }, null, 2)}\n`);
	}
	async isImported() {
		return await this.#checkFolder(), readText(node_path.default.join(this.#folder, IMPORTED)) !== void 0;
	}
	#refuseImported() {
		if (readText(node_path.default.join(this.#folder, IMPORTED)) !== void 0) throw new require_model.at(require_record_codes.n.takenInto.code, `The ledger in ${this.place} was moved into git and is no longer updated.`, `Leave out "ledger: file", so that the ledger in git is used; or remove ${this.place}/${IMPORTED} to continue from what the folder held then.`, 3);
	}
	#texts() {
		return {
			headText: readText(node_path.default.join(this.#folder, HEAD)),
			journalText: readText(node_path.default.join(this.#folder, JOURNAL))
		};
	}
	async #session(ledger, start, lock) {
		ledger.interrupted && await this.#fold(ledger, {
			...start,
			head: {
				...start.head,
				source: ledger.head?.source ?? start.head.source
			},
			intents: [],
			marks: [],
			moved: {
				entries: [],
				gone: []
			},
			subject: "take in an apply that was cut off"
		}, ledger.entries, start.at, lock);
		let file = node_path.default.join(this.#folder, JOURNAL);
		await (0, node_fs_promises.rm)(file, { force: !0 });
		let journal = await JournalFile.create(file), begin = {
			t: "begin",
			start
		}, lines = [begin];
		await journal.append(begin), await syncFolder(this.#folder), await tidyAhead(this.#folder);
		let ahead = new EntriesAhead(this.#folder, this.#deps.randomBytes(6).toString("hex")), add = async (line) => {
			lines.push(line), await lock.sign();
			let lost = lock.lost();
			if (lost !== null) throw lockLost(lost);
			await journal.append(line);
		};
		return {
			put: async (entry) => {
				await add({
					t: "put",
					entry
				}), ahead.add(entry);
			},
			remove: (address) => add({
				t: "remove",
				address
			}),
			rename: async (from, entry) => {
				await add({
					t: "rename",
					from,
					entry
				}), ahead.add(entry);
			},
			lost: () => lock.lost(),
			keep: async () => void 0,
			renew: () => lock.renew(),
			finish: async (at) => {
				await journal.settle(), await ahead.settle(), await lock.sign();
				let lost = lock.lost();
				if (await journal.close(), lost !== null) throw await ahead.drop(), lockLost(lost);
				try {
					let revision = await this.#fold(ledger, start, replay(ledger.entries, lines, !0), at, lock, ahead);
					return await lock.release(), revision;
				} catch (error) {
					throw error instanceof require_model.at ? error : this.#unwritable(error, `The journal in ${this.place} has all records; the next run takes them over.`);
				} finally {
					await ahead.drop();
				}
			},
			release: async () => {
				if (sameEntries(ledger.entries, replay(ledger.entries, lines, !0))) return await journal.settle(), await ahead.drop(), await lock.sign(), await journal.close(), lock.lost() === null && (await (0, node_fs_promises.rm)(file, { force: !0 }), await syncFolder(this.#folder)), await lock.release(), { revision: ledger.head === void 0 ? null : String(ledger.head.sequence) };
			},
			leave: async () => {
				await journal.settle(), await ahead.drop(), await journal.close(), await lock.leave();
			}
		};
	}
	async #fold(ledger, start, entries, at, lock, ahead) {
		let stored = await readEntries(this.#folder, this.place), { counts: numbers, trials } = await writeEntries(this.#folder, stored, entries, ahead), sequence = (ledger.head?.sequence ?? 0) + 1, head = {
			...start.head,
			format: 1,
			sequence,
			applied_at: at,
			counts: countKinds(entries)
		};
		await lock.sign();
		let lost = lock.lost();
		if (lost !== null) throw lockLost(lost);
		return await this.history().add(head, {
			what: start.subject ?? "apply",
			counts: numbers,
			...trials === void 0 ? {} : { trials }
		}, this.#deps), await writeSafely(node_path.default.join(this.#folder, HEAD), ledgerText(head)), await (0, node_fs_promises.rm)(node_path.default.join(this.#folder, JOURNAL), { force: !0 }), await syncFolder(this.#folder), ledger.head = head, String(sequence);
	}
};
function isMovedOn(error) {
	return error instanceof require_model.at && error.code === require_record_codes.n.moved.code;
}
function textKey(texts) {
	return JSON.stringify([texts.headText ?? null, texts.journalText ?? null]);
}
function lockLost(why) {
	return new require_model.at(require_record_codes.n.lost.code, `The ledger was not saved: ${why}.`, "The run that took over looks up what this one started. Run the command again when that run has ended.");
}
function emptyHead(at) {
	return {
		format: 1,
		sequence: 0,
		applied_at: at,
		counts: {}
	};
}
Object.defineProperty(exports, "$", {
	enumerable: !0,
	get: function() {
		return localRefs;
	}
}), Object.defineProperty(exports, "A", {
	enumerable: !0,
	get: function() {
		return momentOf;
	}
}), Object.defineProperty(exports, "B", {
	enumerable: !0,
	get: function() {
		return treeChanges;
	}
}), Object.defineProperty(exports, "C", {
	enumerable: !0,
	get: function() {
		return movedOn;
	}
}), Object.defineProperty(exports, "D", {
	enumerable: !0,
	get: function() {
		return standingOf;
	}
}), Object.defineProperty(exports, "E", {
	enumerable: !0,
	get: function() {
		return sayTakenOver;
	}
}), Object.defineProperty(exports, "F", {
	enumerable: !0,
	get: function() {
		return gitLedgersElsewhere;
	}
}), Object.defineProperty(exports, "G", {
	enumerable: !0,
	get: function() {
		return localRefsOf;
	}
}), Object.defineProperty(exports, "H", {
	enumerable: !0,
	get: function() {
		return LOCKS;
	}
}), Object.defineProperty(exports, "I", {
	enumerable: !0,
	get: function() {
		return tryHead;
	}
}), Object.defineProperty(exports, "J", {
	enumerable: !0,
	get: function() {
		return refLabel;
	}
}), Object.defineProperty(exports, "K", {
	enumerable: !0,
	get: function() {
		return messageFor;
	}
}), Object.defineProperty(exports, "L", {
	enumerable: !0,
	get: function() {
		return listTree;
	}
}), Object.defineProperty(exports, "M", {
	enumerable: !0,
	get: function() {
		return headAfter;
	}
}), Object.defineProperty(exports, "N", {
	enumerable: !0,
	get: function() {
		return parseJournal;
	}
}), Object.defineProperty(exports, "O", {
	enumerable: !0,
	get: function() {
		return ageOf;
	}
}), Object.defineProperty(exports, "P", {
	enumerable: !0,
	get: function() {
		return replay;
	}
}), Object.defineProperty(exports, "Q", {
	enumerable: !0,
	get: function() {
		return localFailure;
	}
}), Object.defineProperty(exports, "R", {
	enumerable: !0,
	get: function() {
		return parseTree;
	}
}), Object.defineProperty(exports, "S", {
	enumerable: !0,
	get: function() {
		return lockedOut;
	}
}), Object.defineProperty(exports, "T", {
	enumerable: !0,
	get: function() {
		return readLock;
	}
}), Object.defineProperty(exports, "U", {
	enumerable: !0,
	get: function() {
		return ledgerRefs;
	}
}), Object.defineProperty(exports, "V", {
	enumerable: !0,
	get: function() {
		return objectOf;
	}
}), Object.defineProperty(exports, "W", {
	enumerable: !0,
	get: function() {
		return localLedgerRefs;
	}
}), Object.defineProperty(exports, "X", {
	enumerable: !0,
	get: function() {
		return LocalPlace;
	}
}), Object.defineProperty(exports, "Y", {
	enumerable: !0,
	get: function() {
		return pathPart;
	}
}), Object.defineProperty(exports, "Z", {
	enumerable: !0,
	get: function() {
		return RemotePlace;
	}
}), Object.defineProperty(exports, "_", {
	enumerable: !0,
	get: function() {
		return inUse;
	}
}), Object.defineProperty(exports, "a", {
	enumerable: !0,
	get: function() {
		return applyMessage;
	}
}), Object.defineProperty(exports, "at", {
	enumerable: !0,
	get: function() {
		return sameEntries;
	}
}), Object.defineProperty(exports, "b", {
	enumerable: !0,
	get: function() {
		return listenFor;
	}
}), Object.defineProperty(exports, "c", {
	enumerable: !0,
	get: function() {
		return TrialBook;
	}
}), Object.defineProperty(exports, "d", {
	enumerable: !0,
	get: function() {
		return isRecordOf;
	}
}), Object.defineProperty(exports, "et", {
	enumerable: !0,
	get: function() {
		return filesOfSource;
	}
}), Object.defineProperty(exports, "f", {
	enumerable: !0,
	get: function() {
		return refuseLinks;
	}
}), Object.defineProperty(exports, "g", {
	enumerable: !0,
	get: function() {
		return holderOf;
	}
}), Object.defineProperty(exports, "h", {
	enumerable: !0,
	get: function() {
		return 3e4;
	}
}), Object.defineProperty(exports, "i", {
	enumerable: !0,
	get: function() {
		return GitLog;
	}
}), Object.defineProperty(exports, "it", {
	enumerable: !0,
	get: function() {
		return countKinds;
	}
}), Object.defineProperty(exports, "j", {
	enumerable: !0,
	get: function() {
		return surelyPast;
	}
}), Object.defineProperty(exports, "k", {
	enumerable: !0,
	get: function() {
		return isDue;
	}
}), Object.defineProperty(exports, "l", {
	enumerable: !0,
	get: function() {
		return newRecord;
	}
}), Object.defineProperty(exports, "m", {
	enumerable: !0,
	get: function() {
		return withKept;
	}
}), Object.defineProperty(exports, "n", {
	enumerable: !0,
	get: function() {
		return LEDGER_FOLDER;
	}
}), Object.defineProperty(exports, "nt", {
	enumerable: !0,
	get: function() {
		return bindingChanges;
	}
}), Object.defineProperty(exports, "o", {
	enumerable: !0,
	get: function() {
		return readCommit;
	}
}), Object.defineProperty(exports, "p", {
	enumerable: !0,
	get: function() {
		return refuseTracked;
	}
}), Object.defineProperty(exports, "q", {
	enumerable: !0,
	get: function() {
		return otherStyle;
	}
}), Object.defineProperty(exports, "r", {
	enumerable: !0,
	get: function() {
		return whoMoved;
	}
}), Object.defineProperty(exports, "rt", {
	enumerable: !0,
	get: function() {
		return checkBinding;
	}
}), Object.defineProperty(exports, "s", {
	enumerable: !0,
	get: function() {
		return makeCommits;
	}
}), Object.defineProperty(exports, "t", {
	enumerable: !0,
	get: function() {
		return FileStore;
	}
}), Object.defineProperty(exports, "tt", {
	enumerable: !0,
	get: function() {
		return OtherBinding;
	}
}), Object.defineProperty(exports, "u", {
	enumerable: !0,
	get: function() {
		return RECORD_FILE;
	}
}), Object.defineProperty(exports, "v", {
	enumerable: !0,
	get: function() {
		return isDoubtful;
	}
}), Object.defineProperty(exports, "w", {
	enumerable: !0,
	get: function() {
		return newLock;
	}
}), Object.defineProperty(exports, "x", {
	enumerable: !0,
	get: function() {
		return lockText;
	}
}), Object.defineProperty(exports, "y", {
	enumerable: !0,
	get: function() {
		return isHere;
	}
}), Object.defineProperty(exports, "z", {
	enumerable: !0,
	get: function() {
		return readObjects;
	}
});
