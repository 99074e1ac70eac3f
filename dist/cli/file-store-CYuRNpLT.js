const require_rolldown_runtime = require("./rolldown-runtime-DUzk6_NY.js"), require_whole_file = require("./whole-file-BPa0qgC5.js"), require_model = require("./model-DVHFMB8j.js"), require_check = require("./check-BrNmtUsS.js"), require_main = require("./main-BdhybEc3.js"), require_git_codes = require("./git-codes-B63EncUa.js");
let node_fs = require("node:fs"), node_crypto = require("node:crypto"), node_path = require("node:path");
node_path = require_rolldown_runtime.a(node_path, 1);
let node_fs_promises = require("node:fs/promises"), node_timers_promises = require("node:timers/promises");
// build/ledger/git/git-place.js
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
	return new require_model.at(require_git_codes.t.gitFailed.code, `The ledger cannot be used: git failed while ${doing} (${require_main.f(stderr)}).`, "Fix what git reports, for instance a full disk or a repository of another owner, and run the command again.");
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
	async list(pattern) {
		let ran = await this.#git([
			"ls-remote",
			"--",
			this.remote,
			pattern
		]);
		if (ran.code !== 0) throw this.#unreachable(ran.stderr);
		return parseRefs(ran.stdout.toString("utf8"), "	");
	}
	async bring(refs) {
		let ran = await this.#git([
			"fetch",
			"--quiet",
			"--no-tags",
			"--no-write-fetch-head",
			"--no-auto-gc",
			"--recurse-submodules=no",
			"--no-filter",
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
				message: isAccepted ? why : require_main.f(ran.stderr),
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
			message: require_main.f(ran.stderr)
		} : {
			state: "moved",
			now,
			isAccepted: ran.code === 0
		};
	}
	#unreachable(stderr) {
		let why = require_main.f(stderr);
		if (/could not read (Username|Password)|Authentication failed|terminal prompts disabled|Permission denied|\b40[13]\b|Invalid username/i.test(stderr)) return new require_model.at(require_git_codes.t.denied.code, `The ledger cannot be reached: remote ${this.remote} denied access to git (${why}).`, "Give git credentials for it: on GitHub keep persist-credentials of actions/checkout enabled and grant contents: write; on your own machine use a credential helper or an ssh agent. The ledger was not treated as empty.");
		let isMoved = /not found|does not exist|does not appear to be a git repository|No such remote/i.test(stderr);
		return new require_model.at(require_git_codes.t.unreachable.code, `The ledger cannot be reached: remote ${this.remote} does not respond as a git repository (${why}).`, isMoved ? `If the repository is private, check your read access. The ledger was not treated as empty. If the repository moved: git remote set-url ${this.remote} <url>` : "Check the network and run the command again; plan --no-ledger makes a plan without the ledger. The ledger was not treated as empty.");
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
	async list(pattern) {
		return localRefs(this.#git, [pattern.replace(/\*$/, "")]);
	}
	async bring() {
		return !0;
	}
	async swap(moves) {
		let lines = moves.map(({ ref, from, to }) => from === to ? from === null ? "" : `verify ${ref} ${from}\n` : from === null ? `create ${ref} ${to}\n` : to === null ? `delete ${ref} ${from}\n` : `update ${ref} ${to} ${from}\n`), ran = await this.#git(["update-ref", "--stdin"], Buffer.from(lines.join(""))), now = await this.see(moves.map((move) => move.ref));
		return moves.every(({ ref, to }) => (now.get(ref) ?? null) === to) ? { state: "done" } : moves.every(({ ref, from }) => (now.get(ref) ?? null) === from) ? {
			state: "refused",
			message: require_main.f(ran.stderr)
		} : {
			state: "moved",
			now,
			isAccepted: ran.code === 0
		};
	}
};
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
// build/ledger/stored-json.js
function parseStored(text) {
	if (require_model.Mt(text)) throw SyntaxError("nested too deeply");
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
	if (ran.code !== 0) throw localFailure("reading the ledger", ran.stderr === "" ? require_main.f("") : ran.stderr);
	return ids.every((id) => objects.has(id)) ? objects : void 0;
}
const ENTRY_FILE = /^[^/]+\/[^/]+\.json$/;
function parseTree(files, objects, where) {
	let entries = new Map(), read = (name, { mode, oid }) => {
		let place = `${where}:${name}`;
		if (mode !== "100644" && mode !== "100755") throw damaged(place, "it is not a regular file");
		return parse$1(objects.get(oid) ?? "", place);
	}, top = files.get("head.json");
	if (top === void 0) throw damaged(`${where}:head.json`, "it is missing");
	let head = require_check.c(read("head.json", top), `${where}:head.json`);
	require_check.f(head);
	for (let [name, file] of files) {
		if (!ENTRY_FILE.test(name)) continue;
		let place = `${where}:${name}`, entry = require_check.s(read(name, file), place);
		if (require_check.m(entry) !== name) throw damaged(place, `it contains the entry of ${entry.address}`);
		entries.set(entry.address, entry);
	}
	return require_check.n(head, entries, `${where}:head.json`), {
		head,
		entries
	};
}
function treeChanges(stored, entries, head) {
	let write = [{
		path: "head.json",
		text: require_check.h(head)
	}], remove = [];
	for (let [address, entry] of entries) {
		let text = require_check.h(entry), old = stored.entries.get(address);
		(old === void 0 || old !== entry && require_check.h(old) !== text) && write.push({
			path: require_check.m(entry),
			text
		});
	}
	for (let [address, entry] of stored.entries) entries.has(address) || remove.push(require_check.m(entry));
	let { added, removed } = entryMoves(stored.entries, entries);
	return {
		write,
		remove,
		added,
		changed: write.length - 1 - added,
		removed
	};
}
function parse$1(text, where) {
	try {
		return parseStored(text);
	} catch {
		throw damaged(where, "it is not valid JSON");
	}
}
function damaged(where, what) {
	return new require_model.at(require_git_codes.r.damaged.code, `The ledger cannot be used: ${where} is damaged (${what}).`);
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
const LEDGERS = "refs/pipelines-sync/";
async function gitLedgersElsewhere(git, place, own, binding, neighbours) {
	let found = new Map(await localRefs(git, [LEDGERS]));
	for (let [ref, oid] of await place.list(`${LEDGERS}*`)) found.set(ref, oid);
	found.delete(own);
	let elsewhere = [];
	for (let [ref, head] of await readHeads(git, place, found)) await isElsewhere(head, binding, neighbours) && elsewhere.push(elsewhereOf(head, binding, ref));
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
		let head = require_check.c(JSON.parse(text), where);
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
			throw error instanceof require_model.at ? error : new require_model.at(require_git_codes.r.damaged.code, `The ledger cannot be used: ${place} is damaged (it is not valid JSON).`, "Restore the file from a copy.");
		}
	});
}
function check(line, where) {
	if (require_model.Nt(line) && line.t === "begin" && require_model.Nt(line.start)) {
		let start = line.start;
		if (!(require_model.Nt(start.head) && Array.isArray(start.intents) && Array.isArray(start.marks)) || !require_check.a(start.at)) throw unknownLine(where);
		require_check.t(start.head, where);
		let moved = start.moved ?? {
			entries: [],
			gone: []
		};
		if (!require_model.Nt(moved) || !Array.isArray(moved.entries) || !isTexts(moved.gone)) throw unknownLine(where);
		let writing = start.writing ?? {};
		if (!require_model.Nt(writing) || !Object.values(writing).every(require_check.o)) throw unknownLine(where);
		for (let entry of [
			...start.intents,
			...start.marks,
			...moved.entries
		]) require_check.s(entry, where);
		return {
			t: "begin",
			start
		};
	}
	if (require_model.Nt(line) && line.t === "put") return {
		t: "put",
		entry: require_check.s(line.entry, where)
	};
	if (require_model.Nt(line) && line.t === "remove" && typeof line.address == "string") return {
		t: "remove",
		address: line.address
	};
	throw unknownLine(where);
}
function isTexts(value) {
	return Array.isArray(value) && value.every((one) => typeof one == "string");
}
function unknownLine(where) {
	return new require_model.at(require_git_codes.r.damaged.code, `The ledger cannot be used: ${where} contains an unknown record.`, "Restore the file from a copy.");
}
function replay(entries, lines, isOver = !1) {
	let out = new Map(entries);
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
	} else line.t === "put" ? out.set(line.entry.address, line.entry) : out.delete(line.address);
	return out;
}
function headAfter(head, lines) {
	let begin = lines.find((line) => line.t === "begin");
	if (head === void 0 || begin === void 0) return head;
	let { source, departed } = begin.start.head;
	return {
		...head,
		source,
		...departed === void 0 ? {} : { departed }
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
		throw new require_model.at(require_git_codes.t.badLock.code, `The ledger lock cannot be read: ${where} ${what}.`, remedy, 3);
	}, lock;
	try {
		lock = parseStored(text);
	} catch {
		return broken("is not valid JSON");
	}
	if (!require_model.Nt(lock) || !Number.isSafeInteger(lock.format)) return broken("has no format");
	if (Number(lock.format) > 1) return broken("was written by a newer version of pipelines-sync");
	for (let name of TEXTS) typeof lock[name] != "string" && broken(`has no ${name}`);
	for (let name of ["started_at", "at"]) Number.isNaN(Date.parse(String(lock[name]))) && broken(`has no valid ${name}`);
	return /^[0-9a-f]{16}$/.test(String(lock.run)) || broken("has no run"), (!Number.isSafeInteger(lock.pid) || Number(lock.pid) <= 0) && broken("has no pid"), lock.started !== null && typeof lock.started != "string" && broken("has no start"), {
		...lock,
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
	return new require_model.at(require_git_codes.t.locked.code, `Another apply to ${target} is running: ${holder}.`, "Nothing was changed. Wait until that run has ended and run the command again; after 15 minutes without a sign of life it is taken over automatically.", 3);
}
function sayTakenOver(lock, deps) {
	deps.say(require_git_codes.t.takenOver.code, `Taking over the lock of ${holderOf(lock, deps.clock.now())}.`);
}
async function listenFor(lock, listened, target, deps) {
	let wait = 35e3 - listened;
	if (wait > 0 && (deps.say(require_git_codes.t.listening.code, `Waiting ${Math.ceil(wait / 1e3)} seconds for a sign of life from the run that holds the lock: ${holderOf(lock, deps.clock.now())}.`), await deps.clock.sleep(wait, deps.signal)), deps.signal?.aborted === !0) throw new require_model.at(require_git_codes.t.stopped.code, `Nothing was changed: the run was stopped while waiting for the lock of ${target}.`, "Run the command again.");
}
function movedOn(target, who = null) {
	return new require_model.at(require_git_codes.t.moved.code, `The ledger of ${target} changed after it was read: ${who ?? "another apply ran meanwhile"}.`, "Nothing was changed. Run the command again to plan from the current state.", 3);
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
// build/ledger/store.js
function withDeparted(start, head) {
	return start.head.departed !== void 0 || head?.departed === void 0 ? start : {
		...start,
		head: {
			...start.head,
			departed: head.departed
		}
	};
}
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
	if (ran.code !== 0 || ids.length !== commits.length) throw localFailure("writing the ledger", ran.stderr === "" ? require_main.f("") : ran.stderr);
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
		...note.runUrl === null ? [] : [`Run: ${oneLine(note.runUrl)}`],
		`Run-Id: ${note.run}`
	].join("\n")}\n`;
}
function readApplyMessage(message) {
	let [subject = "", ...lines] = message.split("\n"), [, what, number] = /^(.*?),? (\d+): /.exec(subject) ?? [], trailer = (name) => lines.findLast((line) => line.startsWith(`${name}: `))?.slice(name.length + 2), source = /^([0-9a-f]{40,64}|no commit)( \(with uncommitted changes\))?$/.exec(trailer("Source") ?? ""), counts = /^(\d+) added, (\d+) changed, (\d+) removed, (\d+) in all$/.exec(trailer("Entries") ?? "");
	return {
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
		if (found.isCut && await this.#deepen() && (found = await this.#log(limit)), found.isCut) throw new require_model.at(require_git_codes.t.incomplete.code, `The history of the ledger is incomplete: git has only the newest ${found.revisions.length} commits of ${this.#ref}, and ${this.#at.name} did not send the rest.`, "Fetch it, or clone the repository again without --depth.");
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
		return this.#at.remote !== null && (await this.#git([
			"fetch",
			"--quiet",
			"--no-tags",
			"--no-write-fetch-head",
			"--no-auto-gc",
			"--depth=1000000",
			"--",
			this.#at.remote,
			this.#ref
		])).code === 0;
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
		return [...changes.values()].sort((a, b) => require_model.Ot(a.address, b.address));
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
		return require_check.s(value, `${this.#ref}:${path}`);
	}
	#missing(commit) {
		return new require_model.at(require_git_codes.t.incomplete.code, `Git does not have all objects of ${this.#ref} at ${commit.slice(0, 10)}.`, "If the clone is damaged, clone again. To check: git fsck");
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
			]);
			if (code === 0) return `${holderOf(readLock(stdout.toString("utf8"), refs.lock, ""), time)}, is applying`;
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
	return new require_model.at(require_git_codes.r.unreadable.code, `The ledger cannot be reached: reading ${node_path.default.basename(file)} failed (${require_model.o(error)}).`, "Make the folder .pipelines-sync readable.");
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
		this.#isOver || (this.#waiting.set(require_check.m(entry), entry), this.#writing !== void 0 || this.#waiting.size < 32 || (this.#writing = this.#writeAll().finally(() => {
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
			let text = require_check.h(entry);
			await require_whole_file.s(temporary, {
				text,
				mode: 384
			}), this.#ready.set(entry, {
				file: temporary,
				text: require_model.At(text)
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
		if (known !== void 0 && known.text === require_model.At(text)) return this.#made.delete(known.file), known.file;
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
	async add(head, what, counts, { actor, runUrl }) {
		let revision = {
			number: head.sequence,
			what,
			commit: null,
			at: head.applied_at,
			actor,
			source: head.source,
			run_url: runUrl,
			counts
		}, before = readText(this.#file) ?? "", start = before === "" || before.endsWith("\n") ? "" : "\n";
		await (0, node_fs_promises.appendFile)(this.#file, `${start}${JSON.stringify(revision)}\n`, { mode: 384 });
	}
};
function readLine(line) {
	let value;
	try {
		value = parseStored(line);
	} catch {
		return;
	}
	if (require_model.Nt(value) && Number.isSafeInteger(value.number) && require_check.i(value.source) && [
		"what",
		"at",
		"actor"
	].every((name) => typeof value[name] == "string") && !Number.isNaN(Date.parse(String(value.at)))) return value;
}
// build/ledger/file/folder-guard.js
async function refuseLinks(base, parts, subject = "The ledger") {
	let root = node_path.default.dirname(base), refuse = (file) => {
		let name = node_path.default.relative(root, file).replaceAll(node_path.default.sep, "/");
		throw new require_model.at(require_git_codes.t.link.code, `${subject} is not used: ${name} is a symbolic link to another location.`, "Remove the link, also from the repository, and run the command again. The folder .pipelines-sync must lie in the repository itself; to share a ledger, keep it in git: leave out \"ledger: file\".", 3);
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
	if (first !== void 0) throw new require_model.at(require_git_codes.t.tracked.code, `The ledger in ${folder} is not used: git tracks it (${first}${more.length === 0 ? "" : ` and ${more.length} more`}), so it comes from a commit and not from an apply on this machine.`, `Take it out of the repository and commit that; also delete the folder, unless this machine wrote it. To share a ledger, keep it in git: leave out "ledger: file". To take it out: git rm -r --cached ${require_model.rt(folder)}`, 3);
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
	#deps;
	#guard;
	#read = new WeakMap();
	#holders = new WeakMap();
	constructor(root, namespace, target, deps, guard) {
		this.#deps = deps, this.#base = node_path.default.join(root, LEDGER_FOLDER), this.#parts = [pathPart(namespace), pathPart(target)], this.#folder = node_path.default.join(this.#base, ...this.#parts), this.#guard = guard === void 0 ? void 0 : () => guard(this.#base), this.place = node_path.default.posix.join(LEDGER_FOLDER, ...this.#parts);
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
	async read(binding, onFixed) {
		await this.#checkFolder(), this.#refuseImported();
		let { headText, journalText } = this.#texts(), head = headText === void 0 ? void 0 : require_check.c(parse(headText, `${this.place}/${HEAD}`), `${this.place}/${HEAD}`);
		head !== void 0 && require_check.d(head, binding);
		let lines = journalText === void 0 ? [] : parseJournal(journalText, `${this.place}/${JOURNAL}`), first = lines[0];
		onFixed?.();
		let stored = await this.#entries();
		if (head === void 0 && stored.size > 0 && first?.t !== "begin") throw new require_model.at(require_git_codes.r.damaged.code, `The ledger cannot be used: ${this.place}/${HEAD} is missing, although there are entries.`, "Restore it from a copy, or move the folder away to begin a new ledger.");
		let read = textKey({
			headText,
			journalText
		});
		head !== void 0 && lines.length === 0 && textKey(this.#texts()) === read && require_check.n(head, stored, `${this.place}/${HEAD}`), first?.t === "begin" && head === void 0 && require_check.d({
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
			return await this.#begin(ledger, withDeparted(start, ledger.head), force);
		} catch (error) {
			throw error instanceof require_model.at ? error : this.#unwritable(error, "Make the folder writable and run the command again. Nothing was sent.");
		}
	}
	#unwritable(error, remedy) {
		return new require_model.at(require_git_codes.r.unwritable.code, `The ledger in ${this.place} cannot be written (${require_model.o(error)}).`, remedy);
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
		if (readText(node_path.default.join(this.#folder, IMPORTED)) !== void 0) throw new require_model.at(require_git_codes.t.takenInto.code, `The ledger in ${this.place} was moved into git and is no longer updated.`, `Leave out "ledger: file", so that the ledger in git is used; or remove ${this.place}/${IMPORTED} to continue from what the folder held then.`, 3);
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
				if (require_check.g(ledger.entries, replay(ledger.entries, lines, !0))) return await journal.settle(), await ahead.drop(), await lock.sign(), await journal.close(), lock.lost() === null && (await (0, node_fs_promises.rm)(file, { force: !0 }), await syncFolder(this.#folder)), await lock.release(), { revision: ledger.head === void 0 ? null : String(ledger.head.sequence) };
			},
			leave: async () => {
				await journal.settle(), await ahead.drop(), await journal.close(), await lock.leave();
			}
		};
	}
	async #fold(ledger, start, entries, at, lock, ahead) {
		let stored = await this.#entries(), counts = require_check.p(entries), changed = [];
		for (let [address, entry] of entries) {
			let text = require_check.h(entry), old = stored.get(address);
			if (old !== void 0 && require_check.h(old) === text) continue;
			let file = node_path.default.join(this.#folder, require_check.m(entry));
			changed.push({
				file,
				text,
				written: ahead?.take(entry, text)
			});
		}
		let folders = new Set(changed.map(({ file }) => node_path.default.dirname(file)));
		for (let folder of folders) await (0, node_fs_promises.mkdir)(folder, { recursive: !0 });
		let left = changed.filter(({ file, written }) => written === void 0 || !require_whole_file.i(written, file));
		for (let first = 0; first < left.length; first += 32) await replaceAllSafely(left.slice(first, first + 32));
		for (let folder of folders) await syncFolder(folder);
		let gone = [...stored].filter(([address]) => !entries.has(address));
		for (let [, entry] of gone) await (0, node_fs_promises.rm)(node_path.default.join(this.#folder, require_check.m(entry)), { force: !0 });
		let sequence = (ledger.head?.sequence ?? 0) + 1, head = {
			...start.head,
			format: 1,
			sequence,
			applied_at: at,
			counts
		};
		await lock.sign();
		let lost = lock.lost();
		if (lost !== null) throw lockLost(lost);
		let { added, removed } = entryMoves(stored, entries), numbers = {
			added,
			changed: changed.length - added,
			removed,
			total: entries.size
		};
		return await this.history().add(head, start.subject ?? "apply", numbers, this.#deps), await writeSafely(node_path.default.join(this.#folder, HEAD), require_check.h(head)), await (0, node_fs_promises.rm)(node_path.default.join(this.#folder, JOURNAL), { force: !0 }), await syncFolder(this.#folder), ledger.head = head, String(sequence);
	}
	async #entries() {
		let names = [];
		for (let folder of await readFolder(this.#folder)) if (folder.isDirectory()) for (let file of await readFolder(node_path.default.join(this.#folder, folder.name))) file.isFile() && file.name.endsWith(".json") && names.push(`${folder.name}/${file.name}`);
		let entries = new Map();
		for (let [index, name] of names.entries()) {
			index % 64 == 0 && await (0, node_timers_promises.setImmediate)();
			let text = readText(node_path.default.join(this.#folder, name)) ?? "", entry = require_check.s(parse(text, `${this.place}/${name}`), `${this.place}/${name}`);
			if (require_check.m(entry) !== name) throw new require_model.at(require_git_codes.r.damaged.code, `The ledger cannot be used: ${this.place}/${name} contains the entry of ${entry.address}.`, "Restore the file from a copy.");
			entries.set(entry.address, entry);
		}
		return entries;
	}
};
function isMovedOn(error) {
	return error instanceof require_model.at && error.code === require_git_codes.t.moved.code;
}
function textKey(texts) {
	return JSON.stringify([texts.headText ?? null, texts.journalText ?? null]);
}
function lockLost(why) {
	return new require_model.at(require_git_codes.t.lost.code, `The ledger was not saved: ${why}.`, "The run that took over looks up what this one started. Run the command again when that run has ended.");
}
function emptyHead(at) {
	return {
		format: 1,
		sequence: 0,
		applied_at: at,
		counts: {}
	};
}
function parse(text, where) {
	try {
		return parseStored(text);
	} catch {
		throw new require_model.at(require_git_codes.r.damaged.code, `The ledger cannot be used: ${where} is damaged (it is not valid JSON).`, "Restore the file from a copy.");
	}
}
Object.defineProperty(exports, "A", {
	enumerable: !0,
	get: function() {
		return parseJournal;
	}
}), Object.defineProperty(exports, "B", {
	enumerable: !0,
	get: function() {
		return localFailure;
	}
}), Object.defineProperty(exports, "C", {
	enumerable: !0,
	get: function() {
		return sayTakenOver;
	}
}), Object.defineProperty(exports, "D", {
	enumerable: !0,
	get: function() {
		return momentOf;
	}
}), Object.defineProperty(exports, "E", {
	enumerable: !0,
	get: function() {
		return isDue;
	}
}), Object.defineProperty(exports, "F", {
	enumerable: !0,
	get: function() {
		return readObjects;
	}
}), Object.defineProperty(exports, "I", {
	enumerable: !0,
	get: function() {
		return treeChanges;
	}
}), Object.defineProperty(exports, "L", {
	enumerable: !0,
	get: function() {
		return objectOf;
	}
}), Object.defineProperty(exports, "M", {
	enumerable: !0,
	get: function() {
		return gitLedgersElsewhere;
	}
}), Object.defineProperty(exports, "N", {
	enumerable: !0,
	get: function() {
		return listTree;
	}
}), Object.defineProperty(exports, "O", {
	enumerable: !0,
	get: function() {
		return surelyPast;
	}
}), Object.defineProperty(exports, "P", {
	enumerable: !0,
	get: function() {
		return parseTree;
	}
}), Object.defineProperty(exports, "R", {
	enumerable: !0,
	get: function() {
		return LocalPlace;
	}
}), Object.defineProperty(exports, "S", {
	enumerable: !0,
	get: function() {
		return readLock;
	}
}), Object.defineProperty(exports, "T", {
	enumerable: !0,
	get: function() {
		return ageOf;
	}
}), Object.defineProperty(exports, "V", {
	enumerable: !0,
	get: function() {
		return localRefs;
	}
}), Object.defineProperty(exports, "_", {
	enumerable: !0,
	get: function() {
		return listenFor;
	}
}), Object.defineProperty(exports, "a", {
	enumerable: !0,
	get: function() {
		return whoMoved;
	}
}), Object.defineProperty(exports, "b", {
	enumerable: !0,
	get: function() {
		return movedOn;
	}
}), Object.defineProperty(exports, "c", {
	enumerable: !0,
	get: function() {
		return readCommit;
	}
}), Object.defineProperty(exports, "d", {
	enumerable: !0,
	get: function() {
		return pathPart;
	}
}), Object.defineProperty(exports, "f", {
	enumerable: !0,
	get: function() {
		return 3e4;
	}
}), Object.defineProperty(exports, "g", {
	enumerable: !0,
	get: function() {
		return isHere;
	}
}), Object.defineProperty(exports, "h", {
	enumerable: !0,
	get: function() {
		return isDoubtful;
	}
}), Object.defineProperty(exports, "i", {
	enumerable: !0,
	get: function() {
		return refuseTracked;
	}
}), Object.defineProperty(exports, "j", {
	enumerable: !0,
	get: function() {
		return replay;
	}
}), Object.defineProperty(exports, "k", {
	enumerable: !0,
	get: function() {
		return headAfter;
	}
}), Object.defineProperty(exports, "l", {
	enumerable: !0,
	get: function() {
		return makeCommits;
	}
}), Object.defineProperty(exports, "m", {
	enumerable: !0,
	get: function() {
		return inUse;
	}
}), Object.defineProperty(exports, "n", {
	enumerable: !0,
	get: function() {
		return LEDGER_FOLDER;
	}
}), Object.defineProperty(exports, "o", {
	enumerable: !0,
	get: function() {
		return GitLog;
	}
}), Object.defineProperty(exports, "p", {
	enumerable: !0,
	get: function() {
		return holderOf;
	}
}), Object.defineProperty(exports, "r", {
	enumerable: !0,
	get: function() {
		return refuseLinks;
	}
}), Object.defineProperty(exports, "s", {
	enumerable: !0,
	get: function() {
		return applyMessage;
	}
}), Object.defineProperty(exports, "t", {
	enumerable: !0,
	get: function() {
		return FileStore;
	}
}), Object.defineProperty(exports, "u", {
	enumerable: !0,
	get: function() {
		return withDeparted;
	}
}), Object.defineProperty(exports, "v", {
	enumerable: !0,
	get: function() {
		return lockText;
	}
}), Object.defineProperty(exports, "w", {
	enumerable: !0,
	get: function() {
		return standingOf;
	}
}), Object.defineProperty(exports, "x", {
	enumerable: !0,
	get: function() {
		return newLock;
	}
}), Object.defineProperty(exports, "y", {
	enumerable: !0,
	get: function() {
		return lockedOut;
	}
}), Object.defineProperty(exports, "z", {
	enumerable: !0,
	get: function() {
		return RemotePlace;
	}
});
