const require_rolldown_runtime = require("./rolldown-runtime-DUzk6_NY.js"), require_model = require("./model-CQuGHFup.js"), require_say = require("./say-ZhhkoCO1.js"), require_record_codes = require("./record-codes-BYiOFCFI.js"), require_file_store = require("./file-store-ap6vzV7T.js"), require_open_files = require("./open-files-B4SDOPGi.js");
require("./sync-forms-Bwp7YCKG.js");
let node_fs = require("node:fs"), node_path = require("node:path");
node_path = require_rolldown_runtime.a(node_path, 1);
// build/ledger/run-start.js
function headFrom(start, { sequence = 0, at = start.at, counts = {} } = {}) {
	return {
		...start.head,
		format: 1,
		sequence,
		applied_at: at,
		counts
	};
}
// build/ledger/git/git-hash.js
async function objectIdLength(git) {
	return (await git(["hash-object", "--stdin"])).stdout.toString("latin1").trim().length || 40;
}
var GitTrialFiles = class {
	place;
	#git;
	#at;
	#ref;
	#style;
	#deps;
	#tip = null;
	#files = new Map();
	constructor(git, at, { ref, style }, deps) {
		this.#git = git, this.#at = at, this.#ref = ref, this.#style = style, this.#deps = deps, this.place = at.remote === null ? require_file_store.J(ref) : `${require_file_store.J(ref)} on ${at.name}`;
	}
	async read() {
		for (let round = 1; round <= 10; round += 1) {
			let tip = (await this.#at.see([this.#ref])).get(this.#ref) ?? null;
			if (tip === null) return this.#tip = null, this.#files = new Map(), this.#files;
			if (tip === this.#tip) return this.#files;
			let files = await this.#filesOf(tip) ?? await this.#fetched(tip);
			if (files !== void 0) return this.#tip = tip, this.#files = files, files;
		}
		throw this.#notKept("git does not have all of its objects, even after fetching them");
	}
	async write(file, text, before, what, beside = []) {
		let changes = [{
			file,
			text
		}, ...beside], write = changes.flatMap((one) => one.text === null ? [] : [{
			path: one.file,
			text: one.text
		}]), remove = changes.filter((one) => one.text === null).map((one) => one.file);
		for (let round = 1; round <= 10; round += 1) {
			if ((this.#files.get(file) ?? null) !== before) return !1;
			let tip = this.#tip, { actor, clock, randomBytes } = this.#deps, [made = ""] = await require_file_store.s(this.#git, randomBytes(8).toString("hex"), [{
				parent: tip,
				message: require_file_store.K({ style: this.#style }, `trial: ${what}\n`),
				actor,
				at: clock.now(),
				write,
				remove
			}], tip?.length ?? await objectIdLength(this.#git)), swap = await this.#at.swap([{
				ref: this.#ref,
				from: tip,
				to: made
			}], !0);
			if (swap.state === "done") {
				this.#tip = made;
				let files = new Map(this.#files);
				return text === null ? files.delete(file) : files.set(file, text), this.#files = files, !0;
			}
			if (swap.state !== "moved") throw this.#notKept(swap.message);
			if (await this.read(), (this.#files.get(file) ?? null) === text) return !0;
		}
		throw this.#notKept("other runs kept moving it");
	}
	async beside(file) {
		if (this.#tip === null) return;
		let ran = await this.#git([
			"cat-file",
			"blob",
			`${this.#tip}:${file}`
		]);
		return ran.code === 0 ? ran.stdout.toString("utf8") : void 0;
	}
	async #fetched(tip) {
		if (await this.#at.bring([this.#ref])) return this.#filesOf(tip);
	}
	async #filesOf(commit) {
		let found = await require_file_store.L(this.#git, commit), files = [...found ?? []].filter(([name, { mode }]) => require_file_store.u.test(name) && mode.startsWith("100")), texts = found && await require_file_store.z(this.#git, [...new Set(files.map(([, { oid }]) => oid))]);
		return texts && new Map(files.map(([name, { oid }]) => [name, texts.get(oid) ?? ""]));
	}
	#notKept(why) {
		return new require_model.at(require_record_codes.t.notKept.code, `The record of the trial cannot be kept: ${this.#at.name} does not take ${require_file_store.J(this.#ref)} (${why}).`, this.#style === "branch" ? "Nothing was sent without a record. Allow git to push: on GitHub with permissions: contents: write; branch protection must accept pipelines-sync-trials/**." : "Nothing was sent without a record. Allow git to push: on GitHub with permissions: contents: write; server hooks must accept refs/pipelines-sync*. If the server accepts only branches, write into the configuration: ledger: branch", 3);
	}
};
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
		...require_open_files.$,
		"rev-list",
		`--max-count=${MOST}`,
		commit,
		`^${applied}`
	]), git([
		...require_open_files.$,
		"merge-base",
		"--all",
		commit,
		applied
	])]);
	return `${(own.code === 0 ? own : await git([
		...require_open_files.$,
		"rev-list",
		`--max-count=${MOST}`,
		commit
	])).stdout.toString("latin1")}${parting.stdout.toString("latin1")}`.split("\n").filter((line) => line !== "");
}
async function isAncestor(git, older, newer) {
	return [older, newer].every(isId) ? (await git([
		...require_open_files.$,
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
		return byBranch.code === 0 ? void 0 : require_say.p(byBranch.stderr);
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
// build/ledger/git/continues.js
async function continues(git, place, { ref, oid }, older) {
	if (await isAncestor(git, older, oid)) return !0;
	if (!await isCut(git, oid)) return !1;
	if (await place.bring([ref], !0), await isAncestor(git, older, oid)) return !0;
	if (!await isCut(git, oid)) return !1;
	throw new require_model.at(require_record_codes.n.incomplete.code, `The history of the ledger is incomplete: this clone is shallow, and ${place.name} did not send the rest of ${ref}.`, "Nothing was changed. Fetch it, or clone the repository again without --depth.");
}
async function isCut(git, oid) {
	if ((await git(["rev-parse", "--is-shallow-repository"])).stdout.toString("latin1").trim() !== "true") return !1;
	let ends = (await git([
		...require_open_files.$,
		"rev-list",
		"--max-parents=0",
		oid,
		"--"
	])).stdout.toString("latin1").split("\n").filter(Boolean), objects = await require_file_store.z(git, ends);
	return ends.some((end) => require_file_store.o(objects?.get(end) ?? "").parents.length > 0);
}
// build/ledger/git/other-place.js
async function checkOther(git, place, refs, { there, remembered, isLeaving }) {
	let { other } = refs;
	if (other === void 0) return;
	let own = there.get(refs.ledger), tip = there.get(other.ledger);
	if (tip === void 0) {
		let lock = there.get(other.lock);
		if (isLeaving || own !== void 0 || lock === void 0 || remembered !== null) return;
		if (!await place.bring([other.lock])) return "again";
		let isTaken = await isHeld(git, lock);
		if (isTaken) throw isThere(refs, other.lock, place);
		return isTaken === void 0 ? "again" : void 0;
	}
	let here = own === void 0 ? void 0 : {
		ref: refs.ledger,
		oid: own
	}, away = {
		ref: other.ledger,
		oid: tip
	};
	if (here !== void 0 && await isAncestor(git, tip, here.oid)) return;
	if (!await place.bring([other.ledger])) return "again";
	if (here !== void 0 && await continues(git, place, here, tip)) return;
	let head = await headAt(git, tip);
	if (head === "gone") return "again";
	if (head === "none" && refs.style === "git") {
		if (isLeaving) throw notALedger(other.ledger, place);
		return;
	}
	let isContinued = here !== void 0 && await continues(git, place, away, here.oid);
	if (!(isLeaving && here === void 0) && (remembered === null || await hasEither(git, place, [here, away], remembered))) throw !isLeaving && (here === void 0 || isContinued) ? isThere(refs, other.ledger, place) : two(refs, {
		own: own === void 0 ? "none" : await headAt(git, own),
		other: head
	}, place);
}
async function hasEither(git, place, tips, commit) {
	for (let tip of tips) if (tip !== void 0 && await continues(git, place, tip, commit)) return !0;
	return !1;
}
async function isHeld(git, lock) {
	if (await require_file_store.L(git, lock) === void 0) return;
	let { code, stdout } = await git([
		"cat-file",
		"blob",
		`${lock}:lock.json`
	]);
	if (code !== 0) return !1;
	try {
		return require_file_store.T(stdout.toString("utf8"), lock, "").released !== !0;
	} catch (error) {
		if (error instanceof require_model.at) return !0;
		throw error;
	}
}
async function headAt(git, commit) {
	let { code, stdout } = await git([
		"cat-file",
		"blob",
		`${commit}:head.json`
	]);
	if (code === 0) return require_file_store.I(stdout.toString("utf8"), commit) ?? "damaged";
	let files = await require_file_store.L(git, commit);
	return files === void 0 ? "gone" : files.has("head.json") ? "damaged" : "none";
}
function isThere(refs, ref, place) {
	return new require_model.at(require_record_codes.n.otherPlace.code, `The ledger is on ${place.name} as ${require_file_store.J(ref)}, but the configuration ${refs.style === "git" ? "does not say \"ledger: branch\"" : "says \"ledger: branch\""}.`, `Nothing was changed. To stay there, ${refs.style === "git" ? "write into the configuration: ledger: branch" : "remove that line"}. To move the ledger to where the configuration says.`, 3, require_model.yt("ledger", "relocate"));
}
function headWords(ref, head) {
	return `${require_file_store.J(ref)} (${typeof head == "string" ? "damaged" : `revision ${head.sequence}, ${head.applied_at}`})`;
}
function two(refs, heads, place) {
	let { ledger, other } = refs, away = (ref) => `git push ${place.remote} --delete ${ref}`;
	return new require_model.at(require_record_codes.n.twoLedgers.code, `There are two ledgers of this target on ${place.name}, and neither continues the other: ${headWords(ledger, heads.own)} and ${headWords(other?.ledger ?? "", heads.other)}.`, `Nothing was changed. Find out which one records the last apply, and remove the other one. To remove the first: ${away(ledger)}\nTo remove the second: ${away(other?.ledger ?? "")}`, 3);
}
function notALedger(ref, place) {
	return new require_model.at(require_record_codes.n.notALedger.code, `The ledger cannot move to ${require_file_store.J(ref)}: ${place.name} has something else of that name.`, "Nothing was changed. Rename or remove it, and run the command again.", 3);
}
async function readState(git, place, refs, isLeaving = !1) {
	let { other } = refs;
	for (let round = 1; round <= 5; round += 1) {
		let begun = place.remote === null ? [] : [require_file_store.G(refs).lock], state = await readRound(git, place, refs, await require_file_store.$(git, [
			refs.seen,
			refs.pending,
			...begun
		]), await place.see([
			refs.ledger,
			refs.lock,
			...other === void 0 ? [] : [other.ledger, other.lock]
		]), isLeaving);
		if (state !== "again") return state;
	}
	throw new require_model.at(require_record_codes.n.incomplete.code, `The ledger cannot be read: git does not have all objects of ${refs.ledger}, even after fetching them from ${place.name}.`, "If the clone is damaged, clone again. The ledger was not treated as empty. To check: git fsck");
}
async function readRound(git, place, refs, known, there, isLeaving) {
	let ledger = there.get(refs.ledger) ?? null, lock = there.get(refs.lock) ?? null, names = [...ledger === null ? [] : [refs.ledger], ...lock === null ? [] : [refs.lock]], remembered = known.get(refs.seen) ?? null, kept = [...known].filter(([ref]) => ref.startsWith(`${refs.pending}/`)).map(([ref, oid]) => ({
		ref,
		oid
	})), files = ledger !== null && ledger !== remembered ? void 0 : await readFiles(git, ledger, lock, kept);
	if (files === void 0 && (names.length === 0 || !await place.bring(names) || (files = await readFiles(git, ledger, lock, kept), files === void 0))) return "again";
	let tree = files.top === null ? emptyTree() : parseLedger(files, files.top, refs, place), held = lock === null ? null : parseLock(files, lock, refs.lock, place);
	if (await checkOther(git, place, refs, {
		there,
		remembered,
		isLeaving
	}) === "again") return "again";
	if (place.remote !== null) {
		if (await checkRemembered(git, place, refs, remembered, ledger), ledger === null && lock === null && known.has(require_file_store.G(refs).lock)) throw begunHere(place, refs);
		ledger !== null && ledger !== remembered && await git([
			"update-ref",
			refs.seen,
			ledger
		]);
	}
	let isFree = held?.record.released === !0, isFolded = held !== null && !isFree && held.record.run === files.topRun, lines = held === null || isFree || isFolded ? [] : held.lines, others = kept.filter((one) => one.ref !== files.pending?.ref), done = [];
	for (let one of others) ledger !== null && await continues(git, place, {
		ref: refs.ledger,
		oid: ledger
	}, one.oid) && done.push(one);
	return {
		ledger,
		lock: held === null || lock === null || isFree ? null : {
			oid: lock,
			record: held.record
		},
		lockTip: lock,
		others: new Map([...there].filter(([ref]) => ref === refs.other?.ledger || ref === refs.other?.lock)),
		tree,
		lines,
		isFolded,
		head: require_file_store.M(tree.head, lines),
		entries: require_file_store.P(tree.entries, lines),
		pending: files.pending,
		apart: others.filter((one) => !done.includes(one)),
		done,
		objectIdLength: (ledger ?? lock ?? kept[0]?.oid ?? "").length
	};
}
async function readFiles(git, ledger, lock, kept) {
	let commits = await require_file_store.z(git, kept.map((one) => one.oid)), pending = kept.find((one) => (require_file_store.o(commits?.get(one.oid) ?? "").parents[0] ?? null) === ledger), top = pending?.oid ?? ledger, none = new Map(), [ledgerFiles, lockFiles] = await Promise.all([top === null ? none : require_file_store.L(git, top), lock === null ? none : require_file_store.L(git, lock)]);
	if (ledgerFiles === void 0 || lockFiles === void 0) return;
	let ids = [...ledgerFiles.values(), ...lockFiles.values()].map((file) => file.oid), objects = await require_file_store.z(git, top === null ? ids : [top, ...ids]);
	if (objects !== void 0) return {
		ledger: ledgerFiles,
		lock: lockFiles,
		objects,
		top,
		topRun: top === null ? null : require_file_store.o(objects.get(top) ?? "").run,
		pending: pending ?? null
	};
}
function emptyTree() {
	return {
		head: void 0,
		entries: new Map()
	};
}
function parseLock(files, oid, ref, place) {
	let remedy = `Make sure that no apply to this target is running, remove the lock, and run the command again; what that run started is found on the platform by its name. To remove the lock: ${place.remote === null ? `git update-ref -d ${ref}` : `git push ${place.remote} --delete ${ref}`}`, text = (name) => files.objects.get(files.lock.get(name)?.oid ?? "") ?? "";
	return {
		record: require_file_store.T(text("lock.json"), `${ref} (${oid.slice(0, 10)})`, remedy),
		lines: [...files.lock.keys()].filter((name) => /^journal\/\d+\.jsonl$/.test(name)).sort().flatMap((name) => advised(remedy, () => require_file_store.N(text(name), `${ref}:${name}`)))
	};
}
function parseLedger(files, top, refs, place) {
	let { pending } = files, isFirst = require_file_store.o(files.objects.get(top) ?? "").parents.length === 0, ref = pending?.ref ?? refs.ledger, before = isFirst ? "" : `${top}~1`, local = isFirst ? `git update-ref -d ${ref} ${top}` : `git update-ref ${ref} ${before} ${top}`, away = place.remote === null ? local : `git push --force-with-lease=${ref}:${top} ${place.remote} ${before}:${ref}`;
	return advised(pending === null ? `Check the last change, ${top}. Resources that are no longer recorded are adopted if equal and held if different; nothing is overwritten by mistake. ${isFirst ? "To remove it, which is the first commit" : "To reset the ledger to the commit before"}: ${away}` : `This commit exists only on this machine. If it is removed, what it recorded is found on the platform. To remove it: git update-ref -d ${ref}`, () => require_file_store.R(files.ledger, files.objects, ref));
}
function advised(remedy, parse) {
	try {
		return parse();
	} catch (error) {
		throw !(error instanceof require_model.at) || error.code !== require_record_codes.i.damaged.code ? error : new require_model.at(error.code, error.message, remedy, error.exitCode);
	}
}
async function checkRemembered(git, place, refs, remembered, ledger) {
	if (remembered === null || remembered === ledger) return;
	let { remote } = place;
	if (ledger !== null && await continues(git, place, {
		ref: refs.ledger,
		oid: ledger
	}, remembered)) return;
	let own = `${refs.seen} at ${remembered.slice(0, 10)}`, forget = `If it is intended, remove the local one: git update-ref -d ${refs.seen}`;
	if (ledger === null) throw new require_model.at(require_record_codes.n.wentBack.code, `Remote ${remote} has no ledger, but this clone knows one (${own}).`, `${forget}\nIf the remote was added after the first apply, or lost the ledger by mistake, publish the one of this clone.`, 3, require_model.yt("ledger", "push"));
	let back = refs.seen === refs.ledger ? refs.ledger : `${refs.seen}:${refs.ledger}`;
	throw new require_model.at(require_record_codes.n.wentBack.code, `The ledger on remote ${remote} does not continue the one that this clone knows (${own}).`, `If that is a mistake, restore the ledger: git push --force-with-lease=${refs.ledger}:${ledger} ${remote} ${back}\n${forget}`, 3);
}
function begunHere(place, refs) {
	let { lock } = require_file_store.G(refs);
	return new require_model.at(require_record_codes.n.wentBack.code, `Remote ${place.remote} has no ledger, but an apply that was interrupted left records in this clone (${lock}).`, `If nobody needs them, remove them: git update-ref -d ${lock}\nIf the remote was added after that apply, publish them.`, 3, require_model.yt("ledger", "push"));
}
// build/ledger/git/release-lock.js
async function swapAndRelease(release, moves = [], removals = []) {
	let { place, refs, tip } = release, lock = {
		ref: refs.lock,
		from: tip
	}, gone = [...removals, lock].map((one) => ({
		...one,
		to: null
	})), swap = await place.swap([...moves, ...gone], !0);
	if (place.remote === null || swap.state !== "refused" && swap.state !== "moved") return swap;
	let free = await freeCommit(release);
	if (swap.state === "moved") return [...moves, {
		...lock,
		to: free
	}].every(({ ref, to }) => (swap.now.get(ref) ?? null) === to) ? { state: "done" } : swap;
	let stays = removals.map((one) => ({
		...one,
		to: one.from
	})), again = await place.swap([
		...moves,
		...stays,
		{
			...lock,
			to: free
		}
	], !0);
	return again.state === "refused" ? swap : again;
}
async function freeCommit(release) {
	let { git, refs, actor, tip, record, objectIdLength } = release, free = {
		...record,
		ended: !0,
		released: !0
	}, [oid = ""] = await require_file_store.s(git, record.run, [{
		parent: tip,
		fresh: !0,
		message: require_file_store.K(refs, `unlock ${record.run}\n`),
		actor,
		at: Date.parse(record.at),
		write: [{
			path: "lock.json",
			text: require_file_store.x(free)
		}]
	}], objectIdLength);
	return oid;
}
// build/ledger/git/git-session.js
const PUSH_MS = 3e3, RENEW_MS = 1e4, RETRY_PAUSES_MS = [1e3, 4e3];
var GitSession = class {
	#taken;
	#lines = [];
	#stops = [];
	#tip;
	#accepted;
	#safe = 0;
	#parts = 1;
	#attempt;
	#problem;
	#stolen;
	#closed = !1;
	#running = Promise.resolve();
	#queued;
	constructor(taken) {
		this.#taken = taken, this.#tip = taken.tip, this.#accepted = taken.acceptedAt;
		let { clock, signal } = taken.deps, stop = clock.every?.(PUSH_MS, () => this.#pushIfDue());
		stop !== void 0 && this.#stops.push(stop);
		let onAbort = () => void this.#push();
		signal?.addEventListener("abort", onAbort, { once: !0 }), this.#stops.push(() => signal?.removeEventListener("abort", onAbort));
	}
	async put(entry) {
		this.#lines.push({
			t: "put",
			entry
		});
		let count = this.#lines.length;
		if (entry.launch?.state !== "sending") return this.#pushIfDue();
		await this.#push();
		let lost = this.lost();
		if (lost !== null || this.#safe < count) throw lostError(lost ?? `the record cannot be pushed (${this.#problem ?? "no answer"})`);
		let dropped = await this.#dropped();
		if (dropped !== null) throw lostError(dropped);
	}
	async #dropped() {
		let { place, refs } = this.#taken, tip = this.#tip;
		try {
			let now = (await place.see([refs.lock])).get(refs.lock);
			return now !== void 0 && [
				tip,
				this.#tip,
				this.#attempt?.tip
			].includes(now) ? null : `${place.name} accepted the record but did not keep it`;
		} catch (error) {
			return `cannot tell whether ${place.name} keeps the record (${error instanceof Error ? error.message : String(error)})`;
		}
	}
	async remove(address) {
		this.#lines.push({
			t: "remove",
			address
		}), this.#pushIfDue();
	}
	async rename(from, entry) {
		this.#lines.push({
			t: "rename",
			from,
			entry
		}), this.#pushIfDue();
	}
	lost() {
		if (this.#stolen !== void 0) return this.#stolen;
		if (this.#closed) return "this run has given the ledger lock back";
		let age = require_file_store.O(this.#accepted, this.#taken.deps.clock);
		if (age > 3e4) {
			let why = this.#problem === void 0 ? "" : ` (${this.#problem})`;
			return `the ledger lock was not renewed for ${Math.round(age / 1e3)} seconds${why}`;
		}
		return this.#pushIfDue(), null;
	}
	async keep() {
		await this.#push();
	}
	async renew() {
		return this.#stolen === void 0 && require_file_store.k(this.#accepted, RENEW_MS, this.#taken.deps.clock) && await this.#push(), this.lost();
	}
	async finish(at) {
		await this.#stop();
		let { ledger, stored, begin, deps, lock } = this.#taken, entries = require_file_store.P(stored.entries, [begin, ...this.#lines], !0), head = {
			...begin.start.head,
			format: 1,
			sequence: (stored.head?.sequence ?? 0) + 1,
			applied_at: at,
			counts: require_file_store.it(entries)
		}, { write, remove, ...numbers } = require_file_store.B(stored, entries, head), { actor, runUrl } = deps, { subject } = begin.start, note = {
			head,
			actor,
			runUrl,
			run: lock.run,
			...numbers,
			...subject === void 0 ? {} : { subject }
		}, commit = await this.#commit({
			parent: ledger,
			message: require_file_store.a(note),
			at: Date.parse(at),
			write,
			remove
		}), { refs, leavesFor } = this.#taken, swap = leavesFor === void 0 || ledger === null ? await this.#end([{
			ref: refs.ledger,
			from: ledger,
			to: commit
		}]) : await this.#end([{
			...leavesFor,
			to: commit
		}], [{
			ref: refs.ledger,
			from: ledger
		}]);
		if (swap.state === "refused" && leavesFor !== void 0) throw await this.#stays(leavesFor.ref, swap);
		if (swap.state !== "done") throw await this.#keepAside(commit, swap);
		return await this.#taken.onDone(head, entries, commit), String(head.sequence);
	}
	async release() {
		let { stored, begin, deps, place } = this.#taken, recorded = require_file_store.P(stored.entries, [begin, ...this.#lines], !0);
		if (!require_file_store.at(stored.entries, recorded)) return;
		await this.#stop();
		let swap = await this.#end([]);
		return swap.state !== "done" && swap.state !== "moved" && deps.say(require_record_codes.n.notGivenBack.code, `The ledger lock could not be released on ${place.name} (${swap.message}). The next run takes it over.`), { revision: stored.head === void 0 ? null : String(stored.head.sequence) };
	}
	async leave() {
		this.#closed || (this.#taken.lock.ended = !0, await this.#push(), await this.#stop());
	}
	async #stop() {
		this.#closed = !0;
		for (let stop of this.#stops.splice(0)) stop();
		await this.#running;
	}
	async #end(moves, removals = []) {
		let { git, refs, deps, place, lock, objectIdLength } = this.#taken, swap = {
			state: "refused",
			message: ""
		}, wasAccepted = !1;
		for (let pause of [0, ...RETRY_PAUSES_MS]) {
			pause > 0 && await deps.clock.sleep(pause);
			let tip = this.#tip;
			if (swap = await swapAndRelease({
				git,
				place,
				refs,
				actor: deps.actor,
				tip,
				record: lock,
				objectIdLength
			}, moves, removals), swap.state === "done") return swap;
			if (swap.state === "dropped") break;
			if ((swap.state === "moved" || swap.state === "unknown") && (wasAccepted ||= swap.isAccepted), swap.state !== "moved") continue;
			let { now } = swap, isPassed = [...moves, {
				ref: refs.lock,
				from: tip
			}].every(({ ref, from }) => (now.get(ref) ?? null) !== from);
			if (wasAccepted && isPassed) return { state: "done" };
			if (this.#attempt === void 0 || swap.now.get(refs.lock) !== this.#attempt.tip) break;
			this.#tip = this.#attempt.tip, this.#attempt = void 0;
		}
		return swap;
	}
	async #stays(ref, swap) {
		let { refs, place } = this.#taken;
		return await this.#end([]), new require_model.at(require_record_codes.n.cannotRelocate.code, `The ledger was not moved and stays as ${require_file_store.J(refs.ledger)}: ${place.name} refused ${require_file_store.J(ref)} (${swap.message}).`, `Let the server accept it, or leave the ledger where it is: ${refs.style === "branch" ? "write \"ledger: branch\" into the configuration" : "take \"ledger: branch\" out of the configuration"}.`);
	}
	async #keepAside(commit, swap) {
		let { git, refs, lock, place } = this.#taken, ref = `${refs.pending}/${lock.run}`, where = (await git([
			"update-ref",
			ref,
			commit
		])).code === 0 ? `It is kept here as ${ref}` : `It is kept here as commit ${commit}`;
		if (swap.state === "moved") return new require_model.at(require_record_codes.n.keptAside.code, `The ledger was not saved: another run took its lock over or changed it. ${where}.`, "Run the command again when no other apply is running: what this run created is looked up on the platform.");
		let why = swap.state === "done" ? "" : ` (${swap.message})`;
		return new require_model.at(require_record_codes.n.keptAside.code, `The ledger could not be saved to ${place.name}${why}. ${where}.`, "Run the command again in this clone when the remote accepts pushes: the ledger is pushed first, and nothing is written twice.");
	}
	#pushIfDue() {
		if (this.#closed || this.#queued !== void 0) return;
		let limit = this.#lines.length > this.#safe ? PUSH_MS : RENEW_MS;
		require_file_store.k(this.#accepted, limit, this.#taken.deps.clock) && this.#push();
	}
	#push() {
		if (this.#queued !== void 0) return this.#queued;
		let queued = this.#running.then(() => (this.#queued = void 0, this.#pushOnce()));
		return this.#queued = queued, this.#running = queued, queued;
	}
	async #pushOnce() {
		if (!(this.#stolen !== void 0 || this.#closed)) try {
			if (await this.#settleAttempt(), this.#stolen !== void 0) return;
			let { lock, refs, place, deps } = this.#taken, at = require_file_store.A(deps.clock), safe = this.#lines.length, fresh = this.#lines.slice(this.#safe);
			lock.at = new Date(at.wall).toISOString();
			let write = [{
				path: "lock.json",
				text: require_file_store.x(lock)
			}];
			fresh.length > 0 && write.push({
				path: partName(this.#parts),
				text: journalText(fresh)
			});
			let tip = await this.#commit({
				parent: this.#tip,
				message: `lock ${lock.run}\n`,
				at: at.wall,
				write
			});
			this.#attempt = {
				tip,
				safe,
				at
			};
			let swap = await place.swap([{
				ref: refs.lock,
				from: this.#tip,
				to: tip
			}], !1);
			if (swap.state === "unknown") {
				this.#problem = swap.message;
				return;
			}
			swap.state === "done" ? this.#accept(this.#attempt) : swap.state === "moved" ? this.#stolen = "another run took over the ledger lock" : this.#problem = swap.message, this.#attempt = void 0;
		} catch (error) {
			this.#problem = error instanceof Error ? error.message : String(error);
		}
	}
	async #settleAttempt() {
		let attempt = this.#attempt;
		if (attempt === void 0) return;
		let { place, refs } = this.#taken, now = (await place.see([refs.lock])).get(refs.lock);
		now === attempt.tip ? this.#accept(attempt) : now !== this.#tip && (this.#stolen = "another run took over the ledger lock"), this.#attempt = void 0;
	}
	#accept(attempt) {
		attempt.safe > this.#safe && (this.#parts += 1), this.#tip = attempt.tip, this.#safe = attempt.safe, this.#accepted = attempt.at, this.#problem = void 0;
	}
	async #commit(one) {
		let { git, refs, lock, deps, objectIdLength } = this.#taken, commit = {
			...one,
			message: require_file_store.K(refs, one.message),
			actor: deps.actor
		}, [oid = ""] = await require_file_store.s(git, lock.run, [commit], objectIdLength);
		return oid;
	}
};
function partName(number) {
	return `journal/${String(number).padStart(8, "0")}.jsonl`;
}
function journalText(lines) {
	return lines.map((line) => `${JSON.stringify(line)}\n`).join("");
}
function lostError(why) {
	return new require_model.at(require_record_codes.n.lost.code, `not sent: ${why}`, "Run the command again.");
}
// build/ledger/git/ledger-moves.js
var LedgerMoves = class {
	#git;
	#place;
	#refs;
	#deps;
	constructor({ git, place, refs, deps }) {
		this.#git = git, this.#place = place, this.#refs = refs, this.#deps = deps;
	}
	async take(moves, target, read, held) {
		await this.#judge(await this.#place.swap(moves, !0), moves, target, read, held);
	}
	async push(move, held, target, read) {
		let lock = {
			ref: this.#refs.lock,
			from: read.lockTip,
			to: read.lockTip
		}, swap = held === void 0 ? await this.#place.swap([move, lock], !0) : await swapAndRelease(this.#release(held), [move]);
		await this.#judge(swap, [move], target, read);
	}
	async relocate(to, same, target, read) {
		let swap = await this.#place.swap([to, ...same], !0);
		if (swap.state === "refused") throw new require_model.at(require_record_codes.n.cannotRelocate.code, `The ledger was not moved and stays as ${require_file_store.J(this.#refs.ledger)}: ${this.#place.name} refused ${require_file_store.J(to.ref)} (${swap.message}).`, pushAdvice(this.#refs.style === "git" ? "branch" : "git"));
		swap.state === "moved" && swap.now.get(to.ref) === to.to && await this.#takeBack(to), await this.#judge(swap, [to], target, read);
	}
	async clearWay({ state, at }, target) {
		if (state.lock === null || state.isFolded) return;
		let { record, oid } = state.lock, { clock } = this.#deps, standing = await require_file_store.D(record, Date.parse(record.at), this.#deps);
		if (standing === "live") throw require_file_store.S(record, target, clock.now());
		if (!require_file_store.v(standing)) return;
		let { lock, ledger } = this.#refs, now = await this.#place.see([lock, ledger]);
		if (now.get(lock) !== oid) throw await this.movedOn(target, state, now);
		await require_file_store.b(record, require_file_store.j(at, clock), target, this.#deps);
	}
	async create(moves, target, read) {
		let swap = await this.#place.swap(moves, !0);
		if (swap.state === "moved") return swap.now;
		await this.#judge(swap, moves, target, read);
	}
	async #takeBack({ ref, from, to }) {
		let back = await this.#place.swap([{
			ref,
			from: to,
			to: from
		}], !0);
		if (back.state !== "done" && back.state !== "moved") throw new require_model.at(require_record_codes.n.cannotRelocate.code, `The ledger stays as ${require_file_store.J(this.#refs.ledger)}, because another run took its lock, but its copy is ${require_file_store.J(ref)} now: ${this.#place.name} did not take that back (${back.message}).`, `Until the copy is gone, no command of this target works. Nothing is in it that the ledger lacks. To take it back: git push --force-with-lease=${ref}:${to} ${this.#place.remote} ${from ?? ""}:${ref}`, 3);
	}
	async movedOn(target, read, now, ours = null) {
		let { lock } = this.#refs, others = new Map([...now].filter(([ref, oid]) => ref !== lock || oid !== ours)), before = {
			ledger: read.ledger,
			lock: read.lockTip
		}, at = {
			git: this.#git,
			place: this.#place,
			refs: this.#refs
		};
		return require_file_store.C(target, await require_file_store.r(at, before, others, this.#deps.clock.now()));
	}
	#release(held) {
		return {
			git: this.#git,
			place: this.#place,
			refs: this.#refs,
			actor: this.#deps.actor,
			...held
		};
	}
	async #judge(swap, moves, target, read, held) {
		if (swap.state === "done") return;
		let { name } = this.#place, { lock, style } = this.#refs;
		if (swap.state === "moved" || swap.state === "dropped") {
			if (held !== void 0 && swap.now.get(lock) === held.tip && await swapAndRelease(this.#release(held)), swap.state === "moved") throw await this.movedOn(target, read, swap.now, held?.tip ?? null);
			let lost = moves.filter(({ ref, to }) => (swap.now.get(ref) ?? null) !== to).map(({ ref }) => ref);
			throw new require_model.at(require_record_codes.n.dropped.code, `The ledger cannot be written: ${name} accepted a push of ${lost.join(" and ")} but did not keep it.`, style === "branch" ? "Nothing was changed on the platform. Find out what on the server removes these branches (a hook, or a mirror that overwrites them), or keep the ledger on another remote: git config pipelines-sync.remote <name>" : "Nothing was changed on the platform. Find out what on the server removes refs/pipelines-sync* (a hook, or a mirror that overwrites it). If the server keeps only branches, write \"ledger: branch\" into the configuration. To keep the ledger on another remote: git config pipelines-sync.remote <name>");
		}
		if (swap.state === "unknown") throw new require_model.at(require_record_codes.n.unreachable.code, `The ledger cannot be written: ${name} did not respond (${swap.message}).`, "Nothing was changed on the platform. Run the command again when the remote responds.");
		let refused = held === void 0 ? moves.find(({ from, to }) => from !== to) : void 0, isOneByOne = swap.message.includes("does not support --atomic");
		throw new require_model.at(require_record_codes.n.refused.code, `The ledger cannot be written: ${name} can be read but refuses ${require_file_store.J(refused?.ref ?? lock)} (${swap.message}).`, isOneByOne ? "Nothing was changed on the platform. Its server does not support atomic pushes, which an apply needs. Say \"ledger: file\", or keep the ledger on a remote that does: git config pipelines-sync.remote <name>" : `Nothing was changed on the platform. ${pushAdvice(style)}`);
	}
};
function pushAdvice(style) {
	let allow = "Allow git to push: on GitHub with permissions: contents: write, elsewhere with a token or key that may write;";
	return style === "branch" ? `${allow} branch protection, rules and server hooks must accept pipelines-sync-ledger/** and pipelines-sync-lock/**, and no branch may be called pipelines-sync-ledger or pipelines-sync-lock.` : `${allow} server hooks must accept refs/pipelines-sync*. If the server accepts only branches, write into the configuration: ledger: branch`;
}
// build/ledger/git/publish.js
var LedgerPublisher = class {
	#git;
	#place;
	#refs;
	#here;
	#deps;
	constructor({ git, place, refs, deps }) {
		this.#git = git, this.#place = place, this.#refs = refs, this.#here = require_file_store.G(refs), this.#deps = deps;
	}
	async look(binding) {
		if (this.#place.remote === null) return null;
		let at = require_file_store.A(this.#deps.clock), known = await require_file_store.$(this.#git, [
			this.#here.ledger,
			this.#here.lock,
			this.#here.trials
		]);
		if (![
			this.#here.ledger,
			this.#here.lock,
			this.#here.trials
		].some((ref) => known.has(ref))) return null;
		let state = await readState(this.#git, new require_file_store.X(this.#git), this.#here), begin = state.lines.find((line) => line.t === "begin");
		state.tree.head === void 0 ? begin !== void 0 && require_file_store.rt(headFrom(begin.start), binding) : require_file_store.rt(state.tree.head, binding);
		let { ledger, lock, trials, other } = this.#refs, others = other === void 0 ? [] : [other.ledger, other.lock], there = await this.#place.see([
			ledger,
			lock,
			trials,
			...others
		]), moves = [], what = [];
		if (state.ledger !== null || state.lines.length > 0) {
			let isThere = await this.#isThere(state, there);
			if (isThere === "set back") return null;
			if (!isThere) {
				state.ledger !== null && (moves.push({
					ref: ledger,
					from: null,
					to: state.ledger
				}), what.push(`revision ${state.tree.head?.sequence ?? "?"}`));
				let hasLock = state.lock !== null && !state.isFolded;
				moves.push(hasLock ? {
					ref: lock,
					from: there.get(lock) ?? null,
					to: state.lockTip
				} : same(lock, there)), hasLock && what.push("the records of an interrupted apply"), moves.push(...others.map((ref) => same(ref, there)));
			}
		}
		let recorded = known.get(this.#here.trials), tried = there.get(trials);
		recorded !== void 0 && tried === void 0 && (moves.push({
			ref: trials,
			from: null,
			to: recorded
		}), what.push("the records of trials"));
		let trialsStay = recorded !== void 0 && tried !== void 0 && tried !== recorded && !(await this.#place.bring([trials]) && await continues(this.#git, this.#place, {
			ref: trials,
			oid: tried
		}, recorded));
		return what.length === 0 ? null : {
			what,
			entries: state.entries.size,
			trialsStay,
			moves,
			state,
			at
		};
	}
	async publish({ moves, state, at }, binding) {
		let local = this.#movesAt(new require_file_store.X(this.#git), this.#here);
		await local.clearWay({
			state,
			at
		}, binding.target);
		let now = await this.#movesAt(this.#place, this.#refs).create(moves, binding.target, state);
		if (now !== void 0 && moves.some(({ ref, to }) => (now.get(ref) ?? null) !== to) && await this.#isThere(state, now) !== !0) throw await local.movedOn(binding.target, state, now);
		let { lockTip } = state;
		lockTip !== null && await this.#git([
			"update-ref",
			"-d",
			this.#here.lock,
			lockTip
		]);
	}
	#movesAt(place, refs) {
		return new LedgerMoves({
			git: this.#git,
			place,
			refs,
			deps: this.#deps
		});
	}
	async #isThere(state, there) {
		let { ledger, lock, other } = this.#refs, places = [{
			ledger,
			lock
		}, ...other === void 0 ? [] : [other]];
		for (let refs of places) {
			let oid = there.get(refs.ledger), own = state.ledger;
			if (oid === void 0) {
				let begun = there.get(refs.lock);
				if (begun === void 0 || begun === state.lockTip || (await this.#place.bring([refs.lock]), await isHeld(this.#git, begun) === !1)) continue;
				let words = `an apply that has begun (${require_file_store.J(refs.lock)})`;
				throw this.#taken(state, {
					ref: refs.lock,
					oid: begun,
					words
				});
			}
			if (oid === own || (await this.#place.bring([refs.ledger]), own !== null && await continues(this.#git, this.#place, {
				ref: refs.ledger,
				oid
			}, own))) return !0;
			let isOlder = own !== null && await continues(this.#git, this.#place, {
				ref: this.#here.ledger,
				oid: own
			}, oid);
			if (isOlder && refs.ledger !== ledger) continue;
			if (isOlder) return "set back";
			let head = await headAt(this.#git, oid);
			throw this.#taken(state, {
				ref: refs.ledger,
				oid,
				words: headWords(refs.ledger, head)
			});
		}
		return !1;
	}
	#taken(state, that) {
		let { remote, name } = this.#place, { head } = state.tree, own = state.ledger ?? state.lockTip ?? "", ref = state.ledger === null ? this.#here.lock : this.#here.ledger, mine = head === void 0 ? "an apply that was interrupted" : headWords(ref, head), aside = (oid) => `git update-ref refs/pipelines-sync-aside/${oid.slice(0, 12)} ${oid}`;
		return new require_model.at(require_record_codes.n.otherThere.code, `The ledger of this clone was not published: ${name} has another one, and neither continues the other: ${that.words} there, ${mine} here.`, `Nothing was changed. Find out which one records the last apply; each way keeps the other one in this clone. To use the one there: ${aside(own)} && git update-ref -d ${ref}\nTo use this one, first: ${aside(that.oid)} && git push --force-with-lease=${that.ref}:${that.oid} ${remote} :${that.ref}\nTo publish it then.`, 3, require_model.yt("ledger", "push"));
	}
};
function same(ref, there) {
	let oid = there.get(ref) ?? null;
	return {
		ref,
		from: oid,
		to: oid
	};
}
// build/ledger/git/upstream.js
const UPSTREAM = "upstream";
async function ledgersUpstream(git, at, { ledger, other }, { namespace, target }) {
	if (at.remote === null || at.remote === UPSTREAM || (await git([
		"config",
		"--get",
		`remote.${UPSTREAM}.url`
	])).code !== 0) return [];
	try {
		let wanted = [ledger, ...other === void 0 ? [] : [other.ledger]], refs = await new require_file_store.Z(git, UPSTREAM).see(wanted);
		return wanted.filter((ref) => refs.has(ref)).slice(0, 1).map((ref) => ({
			namespace,
			target,
			sequence: 0,
			place: require_file_store.J(ref),
			remote: UPSTREAM,
			movedFrom: null
		}));
	} catch (error) {
		if (error instanceof require_model.at) return [];
		throw error;
	}
}
// build/ledger/git/git-store.js
var GitStore = class {
	place;
	#git;
	#at;
	#refs;
	#deps;
	#other;
	#isLeaving;
	#read = new WeakMap();
	constructor(git, remote, names, deps, { style = "git", other, isLeaving = !1 } = {}) {
		this.#git = git, this.#at = remote === null ? new require_file_store.X(git) : new require_file_store.Z(git, remote);
		let { namespace, target } = names;
		this.#refs = remote === null ? require_file_store.W(namespace, target) : require_file_store.U(namespace, target, style), this.#deps = deps, this.#other = other, this.#isLeaving = isLeaving;
		let label = require_file_store.J(this.#refs.ledger);
		this.place = remote === null ? label : `${label} on ${this.#at.name}`;
	}
	get ref() {
		return this.#refs.ledger;
	}
	async read(binding, onFixed) {
		let at = require_file_store.A(this.#deps.clock), state = await readState(this.#git, this.#at, this.#refs, this.#isLeaving), begin = state.lines.find((line) => line.t === "begin");
		state.tree.head === void 0 ? begin !== void 0 && require_file_store.rt(headFrom(begin.start), binding) : require_file_store.rt(state.tree.head, binding), onFixed?.(), await this.#tidy(state);
		let isNothing = state.tree.head === void 0 && state.lines.length === 0, other = isNothing && state.lock === null ? await this.#other?.read(binding) : void 0;
		if (other?.state === "present") return this.#imported(state, other, at);
		let { lock } = state, standing = lock === null ? "over" : await require_file_store.D(lock.record, Date.parse(lock.record.at), this.#deps), holder = lock === null ? null : {
			record: lock.record,
			standing,
			isHere: require_file_store.y(lock.record, this.#deps.process)
		}, underway = standing === "live" ? lock?.record : void 0, unsaved = state.lines.length > 0, ledger = {
			head: state.head,
			state: isNothing ? "absent" : "present",
			revision: state.head === void 0 ? isNothing ? null : "0" : String(state.head.sequence),
			entries: state.entries,
			interrupted: unsaved || state.pending !== null || lock !== null,
			...state.head === void 0 && begin !== void 0 ? { begun: begin.start.head } : {},
			...underway === void 0 ? {} : { underway: require_file_store.g(underway, this.#deps.clock.now()) }
		};
		return this.#read.set(ledger, {
			state,
			unsaved,
			other: !1,
			holder,
			at
		}), ledger;
	}
	async begin(ledger, begun, force = !1) {
		let read = this.#readOf(ledger), start = require_file_store.m(begun, ledger.head), { state } = read, { clock } = this.#deps;
		if (read.other && ledger.underway !== void 0) throw require_file_store._(ledger.underway, start.head.target);
		force || await this.#moves().clearWay(read, start.head.target);
		let lock = require_file_store.w(this.#deps, start.head.source.commit), carry = read.unsaved || read.other ? this.#carry(ledger, state, start, lock.run) : void 0, acceptedAt = require_file_store.A(clock);
		lock.at = new Date(acceptedAt.wall).toISOString();
		let commits = [...carry === void 0 ? [] : [carry.commit], {
			parent: state.lockTip,
			fresh: !0,
			message: require_file_store.K(this.#refs, `lock ${lock.run}\n`),
			actor: this.#deps.actor,
			at: acceptedAt.wall,
			write: [{
				path: "lock.json",
				text: require_file_store.x(lock)
			}, {
				path: partName(0),
				text: journalText([{
					t: "begin",
					start
				}])
			}]
		}], idLength = state.objectIdLength || await objectIdLength(this.#git), made = await require_file_store.s(this.#git, lock.run, commits, idLength), tip = made.at(-1) ?? "", base = carry === void 0 ? state.pending?.oid ?? state.ledger : made[0] ?? null, { other } = this.#refs, others = other === void 0 ? [] : [other.ledger, other.lock];
		await this.#moves().take([
			{
				ref: this.#refs.ledger,
				from: state.ledger,
				to: base
			},
			{
				ref: this.#refs.lock,
				from: state.lockTip,
				to: tip
			},
			...others.map((ref) => ({
				ref,
				from: state.others.get(ref) ?? null,
				to: state.others.get(ref) ?? null
			}))
		], start.head.target, state, {
			tip,
			record: lock,
			objectIdLength: idLength
		}), state.lock !== null && require_file_store.E(state.lock.record, this.#deps), base !== state.ledger && base !== null && await this.#remember(base), state.pending !== null && await this.#forget([state.pending]);
		let from = state.ledger === null && read.other ? this.#other : void 0;
		from !== void 0 && await from.taken(this.#refs.ledger);
		let head = carry?.head ?? state.tree.head;
		return new GitSession({
			git: this.#git,
			place: this.#at,
			refs: this.#refs,
			deps: this.#deps,
			lock,
			tip,
			acceptedAt,
			ledger: base,
			stored: {
				head,
				entries: carry === void 0 ? state.tree.entries : ledger.entries
			},
			begin: {
				t: "begin",
				start
			},
			objectIdLength: idLength,
			...this.#isLeaving && other !== void 0 ? { leavesFor: {
				ref: other.ledger,
				from: state.others.get(other.ledger) ?? null
			} } : {},
			onDone: async (now, entries, commit) => {
				ledger.head = now, ledger.entries = entries, await this.#remember(commit);
			}
		});
	}
	#readOf(ledger) {
		let read = this.#read.get(ledger);
		if (read === void 0) throw Error("this store needs a ledger that it has read");
		return read;
	}
	holder(ledger) {
		return this.#readOf(ledger).holder;
	}
	async elsewhere(binding, neighbours) {
		let found = await require_file_store.F(this.#git, this.#at, this.#refs, binding, neighbours);
		return found.length > 0 ? found : ledgersUpstream(this.#git, this.#at, this.#refs, binding);
	}
	history(ledger) {
		let { state } = this.#readOf(ledger);
		return new require_file_store.i(this.#git, this.#at, this.#refs.ledger, state.pending?.oid ?? state.ledger);
	}
	publisher() {
		return new LedgerPublisher({
			git: this.#git,
			place: this.#at,
			refs: this.#refs,
			deps: this.#deps
		});
	}
	isKept(ledger) {
		return this.#readOf(ledger).state.pending !== null;
	}
	async push(ledger) {
		let { state, holder } = this.#readOf(ledger), { pending, lock, objectIdLength } = state, target = ledger.head?.target ?? "";
		if (pending === null) throw Error("nothing is kept");
		if (holder !== null && !state.isFolded) throw require_file_store.S(holder.record, target, this.#deps.clock.now());
		let move = {
			ref: this.#refs.ledger,
			from: state.ledger,
			to: pending.oid
		}, held = lock === null ? void 0 : {
			tip: lock.oid,
			record: lock.record,
			objectIdLength
		};
		return await this.#moves().push(move, held, target, state), await this.#remember(pending.oid), await this.#forget([pending]), String(ledger.head?.sequence ?? 0);
	}
	async leaveBehind(ledger, begun) {
		let read = this.#readOf(ledger), { state } = read, { other, ledger: own, lock } = this.#refs;
		if (other === void 0) throw Error("there is only one style here");
		let start = require_file_store.m(begun, ledger.head);
		await this.#moves().clearWay(read, start.head.target);
		let run = this.#deps.randomBytes(8).toString("hex"), { commit, head } = this.#carry(ledger, state, start, run, start.subject), [oid = ""] = await require_file_store.s(this.#git, run, [commit], state.objectIdLength), to = {
			ref: other.ledger,
			from: state.others.get(other.ledger) ?? null,
			to: oid
		}, same = [{
			ref: own,
			tip: state.ledger
		}, {
			ref: lock,
			tip: state.lockTip
		}].map(({ ref, tip }) => ({
			ref,
			from: tip,
			to: tip
		}));
		return await this.#moves().relocate(to, same, start.head.target, state), await this.#remember(oid), state.pending !== null && await this.#forget([state.pending]), String(head.sequence);
	}
	#moves() {
		return new LedgerMoves({
			git: this.#git,
			place: this.#at,
			refs: this.#refs,
			deps: this.#deps
		});
	}
	#carry(ledger, state, start, run, subject = ledger.imported === void 0 ? "take in an apply that was cut off," : "take in a file ledger,") {
		let source = ledger.head?.source ?? start.head.source, { overrides: _ofThisRun, rules_from: _ofThisToo, ...own } = headFrom(start, {
			sequence: (ledger.imported === void 0 ? state.tree.head?.sequence ?? 0 : ledger.head?.sequence ?? 0) + 1,
			counts: require_file_store.it(ledger.entries)
		}), that = ledger.head ?? ledger.begun, ofThat = ledger.imported === void 0 ? that?.overrides : void 0, head = {
			...own,
			source,
			...ofThat === void 0 ? {} : { overrides: ofThat },
			...that?.rules_from === void 0 ? {} : { rules_from: that.rules_from }
		}, { write, remove, ...numbers } = require_file_store.B(state.tree, ledger.entries, head), { actor, runUrl } = this.#deps, note = {
			head,
			actor,
			runUrl,
			run,
			...numbers,
			subject
		}, parent = state.pending?.oid ?? state.ledger, at = Date.parse(start.at);
		return {
			commit: {
				parent,
				message: require_file_store.K(this.#refs, require_file_store.a(note)),
				actor,
				at,
				write,
				remove
			},
			head
		};
	}
	#imported(state, other, at) {
		let ledger = {
			...other,
			interrupted: !0,
			imported: "the folder .pipelines-sync"
		};
		return this.#deps.say(require_record_codes.n.imported.code, "No ledger in git yet: the one in .pipelines-sync is used, and the next apply moves it into git."), this.#read.set(ledger, {
			state,
			unsaved: !1,
			other: !0,
			holder: null,
			at
		}), ledger;
	}
	async #tidy(state) {
		await this.#forget(state.done), state.pending !== null && this.#deps.say(require_record_codes.n.keptOnRemote.code, `An earlier apply could not push the ledger; its commit ${state.pending.ref} is used, and the next apply pushes it.`);
		for (let one of state.apart) this.#deps.say(require_record_codes.n.pendingApart.code, `The ledger continued without a commit that is kept here as ${one.ref}. What it recorded was looked up on the platform. Compare it with ${this.#refs.ledger}, then remove it: git update-ref -d ${one.ref}`);
	}
	async #forget(pending) {
		if (pending.length === 0) return;
		let lines = pending.map(({ ref, oid }) => `delete ${ref} ${oid}\n`);
		await this.#git(["update-ref", "--stdin"], Buffer.from(lines.join("")));
	}
	async #remember(commit) {
		this.#at.remote !== null && await this.#git([
			"update-ref",
			this.#refs.seen,
			commit
		]);
	}
	trials() {
		let at = {
			ref: this.#refs.trials,
			style: this.#refs.style
		};
		return new require_file_store.c(new GitTrialFiles(this.#git, this.#at, at, this.#deps), this.#deps);
	}
};
// build/ledger/choose-store.js
async function chooseStore(choice, deps) {
	let { root, namespace, target, wanted, git, problem, refused = null } = choice, folder = new require_file_store.t(root, namespace, target, deps, async (base) => {
		if ((0, node_fs.existsSync)(base)) {
			if (git !== null) await require_file_store.p(git, choice.gitRoot ?? root, base);
			else if (problem !== null || refused !== null) throw untold(problem ?? refused ?? "");
		}
	});
	if (wanted === "file") return folder;
	if (refused !== null) throw new require_model.at(require_record_codes.n.notRunHere.code, `The ledger cannot be reached: git does not run in ${root} (${refused}).`, "Clone the repository again, or remove that .git if it is not yours. The ledger was not treated as empty.");
	if (problem !== null) throw new require_model.at(require_record_codes.n.gitFailed.code, `The ledger cannot be reached: git refuses to open this repository (${problem}).`, "The ledger was not treated as empty. Fix that, for instance: git config --global --add safe.directory <folder>");
	if (git === null) {
		if (wanted === null) return folder;
		throw new require_model.at(require_record_codes.n.gitFailed.code, `The configuration says "ledger: ${wanted}", but there is no git repository here.`, "Clone the repository instead of copying its files; or say \"ledger: file\"; or make one here: git init");
	}
	return new GitStore(git, await chooseRemote(git), {
		namespace,
		target
	}, deps, {
		style: wanted ?? "git",
		other: {
			read: async (binding) => {
				if (!await folder.isImported()) try {
					return await folder.read(binding);
				} catch (error) {
					if (error instanceof require_model.at && error.code === require_record_codes.i.otherBinding.code) return;
					throw error;
				}
			},
			taken: (into) => folder.markImported(into)
		}
	});
}
async function storeToLeave(choice, deps) {
	let { namespace, target, wanted, git } = choice;
	if (git === null || wanted === "file") return;
	let remote = await chooseRemote(git);
	if (remote !== null) return new GitStore(git, remote, {
		namespace,
		target
	}, deps, {
		style: require_file_store.q(wanted ?? "git"),
		isLeaving: !0
	});
}
function untold(why) {
	return new require_model.at(require_record_codes.n.gitFailed.code, `The ledger cannot be used: cannot tell whether git tracks the folder ${require_file_store.n} (${why}).`, "Run the command again when that is fixed, for instance: git config --global --add safe.directory <folder>");
}
function isSameRepository(a, b) {
	return a === b || plainAddress(a) !== void 0 && plainAddress(a) === plainAddress(b);
}
function plainAddress(address) {
	let scheme = address.indexOf("://");
	if (scheme < 0) {
		let colon = address.indexOf(":"), before = address.slice(0, Math.max(colon, 0)), host = before.slice(before.indexOf("@") + 1);
		return host.length < 2 || before.includes("/") ? void 0 : joined(host, address.slice(colon + 1));
	}
	if (address.slice(0, scheme).toLowerCase() === "file") return;
	let rest = address.slice(scheme + 3), slash = rest.indexOf("/");
	if (slash < 0) return;
	let authority = rest.slice(0, slash), [host = ""] = authority.slice(authority.lastIndexOf("@") + 1).split(":");
	return joined(host, rest.slice(slash));
}
function joined(host, way) {
	let parts = way.split("/").filter((part) => part !== "");
	return `${host.toLowerCase()}/${parts.join("/").replace(/\.git$/, "")}`;
}
async function chooseRemote(git) {
	let ran = await git([
		"config",
		"-z",
		"--get-regexp",
		"^(remote\\..*\\.(url|pushurl)|pipelines-sync\\.remote)$"
	]);
	if (ran.code !== 0 && ran.code !== 1) throw require_file_store.Q("reading its settings", ran.stderr);
	let urls = new Map(), named;
	for (let record of ran.stdout.toString("utf8").split("\0")) {
		let end = record.indexOf("\n");
		if (end < 0) continue;
		let key = record.slice(0, end), value = record.slice(end + 1);
		key === "pipelines-sync.remote" && (named = value);
		let [, name, what] = /^remote\.(.*)\.(url|pushurl)$/s.exec(key) ?? [];
		if (name === void 0) continue;
		let known = urls.get(name) ?? {};
		urls.set(name, what === "url" ? {
			url: value,
			...known
		} : {
			push: value,
			...known
		});
	}
	let names = [...urls.keys()].sort(), remote = named ?? (urls.has("origin") ? "origin" : names.length === 1 ? names[0] : void 0);
	if (remote === void 0) {
		if (names.length === 0) return null;
		throw new require_model.at(require_record_codes.n.whichRemote.code, `The remote of the ledger is ambiguous: there are several, and none is called origin: ${names.join(", ")}.`, "Choose one that everybody who applies can push to: git config pipelines-sync.remote <name>");
	}
	let place = urls.get(remote);
	if (place === void 0) throw new require_model.at(require_record_codes.n.whichRemote.code, `The git setting pipelines-sync.remote names ${remote}, which does not exist.`, names.length === 0 ? `Remove the setting, or add the remote: git remote add ${remote} <url>` : `The remotes are: ${names.join(", ")}.`);
	if (place.push !== void 0 && !isSameRepository(place.push, place.url ?? "")) throw new require_model.at(require_record_codes.n.twoPlaces.code, `Remote ${remote} has different fetch and push URLs, so a ledger there cannot be trusted.`, "Add the location of the ledger as a separate remote and choose it: git config pipelines-sync.remote <name>");
	return remote;
}
// build/run/open/ledger-binding.js
function ledgerBinding(config, settings, org, { provider }) {
	return {
		namespace: config.namespace,
		target: settings.ledgerTarget,
		...provider === "pipelines" ? {} : { provider },
		org_id: org,
		base_url: settings.baseUrl,
		configuration: config.file
	};
}
// build/run/open/open-store.js
function openStore(offline, target, io, { namespace = offline.config.namespace, keyOwner = null, isOtherStyle = !1 } = {}) {
	let choice = choiceOf(offline, {
		namespace,
		target
	}, io), { wanted } = choice;
	return chooseStore(isOtherStyle && wanted !== "file" ? {
		...choice,
		wanted: require_file_store.q(wanted ?? "git")
	} : choice, storeDeps(io, {
		gitUser: offline.git.user,
		keyOwner
	}));
}
function openStoreToLeave(offline, target, io) {
	let { namespace } = offline.config;
	return storeToLeave(choiceOf(offline, {
		namespace,
		target
	}, io), storeDeps(io, {
		gitUser: offline.git.user,
		keyOwner: null
	}));
}
function choiceOf({ config, git }, names, io) {
	let isHidden = git.root === null && (0, node_fs.existsSync)(node_path.default.join(config.root, ".git"));
	return {
		root: config.root,
		...names,
		wanted: config.ledger,
		git: git.root === null ? null : io.openGit(git.root),
		...git.root === null ? {} : { gitRoot: git.root },
		problem: git.problem ?? (isHidden ? "git is not installed, or cannot read it" : null),
		refused: git.refused
	};
}
function storeDeps(io, people) {
	let severities = new Map(Object.values(require_record_codes.n).map(({ code, severity }) => [code, severity]));
	return {
		clock: io.clock,
		randomBytes: io.randomBytes,
		process: io.processes,
		...require_say.i(io.env, people),
		say: (code, message) => {
			let severity = severities.get(code) === "warning" ? "warning" : "note";
			require_say.t(io, {
				code,
				severity,
				message
			}, severity === "warning");
		},
		signal: io.signal,
		...io.isFinished === void 0 ? {} : { isFinished: io.isFinished }
	};
}
Object.defineProperty(exports, "a", {
	enumerable: !0,
	get: function() {
		return GitStore;
	}
}), Object.defineProperty(exports, "c", {
	enumerable: !0,
	get: function() {
		return relate;
	}
}), Object.defineProperty(exports, "i", {
	enumerable: !0,
	get: function() {
		return chooseRemote;
	}
}), Object.defineProperty(exports, "n", {
	enumerable: !0,
	get: function() {
		return openStoreToLeave;
	}
}), Object.defineProperty(exports, "o", {
	enumerable: !0,
	get: function() {
		return historyApart;
	}
}), Object.defineProperty(exports, "r", {
	enumerable: !0,
	get: function() {
		return ledgerBinding;
	}
}), Object.defineProperty(exports, "s", {
	enumerable: !0,
	get: function() {
		return isAncestor;
	}
}), Object.defineProperty(exports, "t", {
	enumerable: !0,
	get: function() {
		return openStore;
	}
});
