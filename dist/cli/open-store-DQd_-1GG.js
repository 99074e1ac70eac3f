const require_rolldown_runtime = require("./rolldown-runtime-DUzk6_NY.js"), require_model = require("./model-DVHFMB8j.js");
require("./config-types-C2-3H28o.js");
const require_git_codes = require("./git-codes-B63EncUa.js"), require_check = require("./check-BrNmtUsS.js"), require_file_store = require("./file-store-CYuRNpLT.js"), require_main = require("./main-BdhybEc3.js");
let node_fs = require("node:fs"), node_path = require("node:path");
node_path = require_rolldown_runtime.a(node_path, 1);
// build/ledger/git/git-read.js
function ledgerRefs(namespace, target) {
	let name = `${require_file_store.d(namespace)}/${require_file_store.d(target)}`;
	return {
		ledger: `refs/pipelines-sync/${name}`,
		lock: `refs/pipelines-sync-lock/${name}`,
		pending: `refs/pipelines-sync-pending/${name}`
	};
}
async function readState(git, place, refs) {
	for (let round = 1; round <= 5; round += 1) {
		let state = await readRound(git, place, refs, await require_file_store.V(git, [refs.ledger, refs.pending]), await place.see([refs.ledger, refs.lock]));
		if (state !== "again") return state;
	}
	throw new require_model.at(require_git_codes.t.incomplete.code, `The ledger cannot be read: git does not have all objects of ${refs.ledger}, even after fetching them from ${place.name}.`, "If the clone is damaged, clone again. The ledger was not treated as empty. To check: git fsck");
}
async function readRound(git, place, refs, known, there) {
	let ledger = there.get(refs.ledger) ?? null, lock = there.get(refs.lock) ?? null, names = [...ledger === null ? [] : [refs.ledger], ...lock === null ? [] : [refs.lock]], remembered = known.get(refs.ledger) ?? null, kept = [...known].filter(([ref]) => ref !== refs.ledger).map(([ref, oid]) => ({
		ref,
		oid
	})), files = ledger !== null && ledger !== remembered ? void 0 : await readFiles(git, ledger, lock, kept);
	if (files === void 0 && (names.length === 0 || !await place.bring(names) || (files = await readFiles(git, ledger, lock, kept), files === void 0))) return "again";
	let tree = files.top === null ? emptyTree() : parseLedger(files, files.top, refs, place), held = lock === null ? null : parseLock(files, lock, refs.lock, place);
	place.remote !== null && (await checkRemembered(git, place.remote, refs, remembered, ledger), ledger !== null && ledger !== remembered && await git([
		"update-ref",
		refs.ledger,
		ledger
	]));
	let isFolded = held !== null && held.record.run === files.topRun, lines = held === null || isFolded ? [] : held.lines, others = kept.filter((one) => one.ref !== files.pending?.ref), done = [];
	for (let one of others) ledger !== null && await isAncestor(git, one.oid, ledger) && done.push(one);
	return {
		ledger,
		lock: held === null || lock === null ? null : {
			oid: lock,
			record: held.record
		},
		tree,
		lines,
		isFolded,
		head: require_file_store.k(tree.head, lines),
		entries: require_file_store.j(tree.entries, lines),
		pending: files.pending,
		apart: others.filter((one) => !done.includes(one)),
		done,
		objectIdLength: (ledger ?? lock ?? kept[0]?.oid ?? "").length
	};
}
async function readFiles(git, ledger, lock, kept) {
	let commits = await require_file_store.F(git, kept.map((one) => one.oid)), pending = kept.find((one) => (require_file_store.c(commits?.get(one.oid) ?? "").parents[0] ?? null) === ledger), top = pending?.oid ?? ledger, none = new Map(), [ledgerFiles, lockFiles] = await Promise.all([top === null ? none : require_file_store.N(git, top), lock === null ? none : require_file_store.N(git, lock)]);
	if (ledgerFiles === void 0 || lockFiles === void 0) return;
	let ids = [...ledgerFiles.values(), ...lockFiles.values()].map((file) => file.oid), objects = await require_file_store.F(git, top === null ? ids : [top, ...ids]);
	if (objects !== void 0) return {
		ledger: ledgerFiles,
		lock: lockFiles,
		objects,
		top,
		topRun: top === null ? null : require_file_store.c(objects.get(top) ?? "").run,
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
		record: require_file_store.S(text("lock.json"), `${ref} (${oid.slice(0, 10)})`, remedy),
		lines: [...files.lock.keys()].filter((name) => /^journal\/\d+\.jsonl$/.test(name)).sort().flatMap((name) => advised(remedy, () => require_file_store.A(text(name), `${ref}:${name}`)))
	};
}
function parseLedger(files, top, refs, place) {
	let { pending } = files, isFirst = require_file_store.c(files.objects.get(top) ?? "").parents.length === 0, ref = pending?.ref ?? refs.ledger, before = isFirst ? "" : `${top}~1`, local = isFirst ? `git update-ref -d ${ref} ${top}` : `git update-ref ${ref} ${before} ${top}`, away = place.remote === null ? local : `git push --force-with-lease=${ref}:${top} ${place.remote} ${before}:${ref}`;
	return advised(pending === null ? `Check the last change, ${top}. Resources that are no longer recorded are adopted if equal and held if different; nothing is overwritten by mistake. ${isFirst ? "To remove it, which is the first commit" : "To reset the ledger to the commit before"}: ${away}` : `This commit exists only on this machine. If it is removed, what it recorded is found on the platform. To remove it: git update-ref -d ${ref}`, () => require_file_store.P(files.ledger, files.objects, ref));
}
function advised(remedy, parse) {
	try {
		return parse();
	} catch (error) {
		throw !(error instanceof require_model.at) || error.code !== require_git_codes.r.damaged.code ? error : new require_model.at(error.code, error.message, remedy, error.exitCode);
	}
}
async function checkRemembered(git, remote, refs, remembered, ledger) {
	if (remembered === null || remembered === ledger || ledger !== null && await isAncestor(git, remembered, ledger)) return;
	let own = `${refs.ledger} at ${remembered.slice(0, 10)}`;
	throw new require_model.at(require_git_codes.t.wentBack.code, ledger === null ? `Remote ${remote} has no ledger, but this clone knows one (${own}).` : `The ledger on remote ${remote} does not continue the one that this clone knows (${own}).`, `If that is a mistake, or the remote is new, restore the ledger: git push --force-with-lease=${refs.ledger}:${ledger ?? ""} ${remote} ${refs.ledger}\nIf it is intended, remove the local one: git update-ref -d ${refs.ledger}`, 3);
}
async function isAncestor(git, older, newer) {
	return (await git([
		"merge-base",
		"--is-ancestor",
		older,
		newer
	])).code === 0;
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
	lost() {
		if (this.#stolen !== void 0) return this.#stolen;
		if (this.#closed) return "this run has given the ledger lock back";
		let age = require_file_store.T(this.#accepted, this.#taken.deps.clock);
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
		return this.#stolen === void 0 && require_file_store.E(this.#accepted, RENEW_MS, this.#taken.deps.clock) && await this.#push(), this.lost();
	}
	async finish(at) {
		await this.#stop();
		let { ledger, stored, begin, deps, lock } = this.#taken, entries = require_file_store.j(stored.entries, [begin, ...this.#lines], !0), head = {
			...begin.start.head,
			format: 1,
			sequence: (stored.head?.sequence ?? 0) + 1,
			applied_at: at,
			counts: require_check.p(entries)
		}, { write, remove, added, changed, removed } = require_file_store.I(stored, entries, head), { actor, runUrl } = deps, { subject } = begin.start, note = {
			head,
			actor,
			runUrl,
			run: lock.run,
			added,
			changed,
			removed,
			...subject === void 0 ? {} : { subject }
		}, commit = await this.#commit({
			parent: ledger,
			message: require_file_store.s(note),
			at: Date.parse(at),
			write,
			remove
		}), { refs } = this.#taken, swap = await this.#end([{
			ref: refs.ledger,
			from: ledger,
			to: commit
		}]);
		if (swap.state !== "done") throw await this.#keepAside(commit, swap);
		return await this.#taken.onDone(head, entries, commit), String(head.sequence);
	}
	async release() {
		let { stored, begin, deps, place } = this.#taken, recorded = require_file_store.j(stored.entries, [begin, ...this.#lines], !0);
		if (!require_check.g(stored.entries, recorded)) return;
		await this.#stop();
		let swap = await this.#end([]);
		return swap.state !== "done" && swap.state !== "moved" && deps.say(require_git_codes.t.notGivenBack.code, `The ledger lock could not be released on ${place.name} (${swap.message}). The next run takes it over.`), { revision: stored.head === void 0 ? null : String(stored.head.sequence) };
	}
	async leave() {
		this.#closed || (this.#taken.lock.ended = !0, await this.#push(), await this.#stop());
	}
	async #stop() {
		this.#closed = !0;
		for (let stop of this.#stops.splice(0)) stop();
		await this.#running;
	}
	async #end(ledgerMoves) {
		let { refs, deps, place } = this.#taken, swap = {
			state: "refused",
			message: ""
		}, wasAccepted = !1;
		for (let pause of [0, ...RETRY_PAUSES_MS]) {
			pause > 0 && await deps.clock.sleep(pause);
			let moves = [...ledgerMoves, {
				ref: refs.lock,
				from: this.#tip,
				to: null
			}];
			if (swap = await place.swap(moves, !0), swap.state === "done") return swap;
			if (swap.state === "dropped") break;
			if ((swap.state === "moved" || swap.state === "unknown") && (wasAccepted ||= swap.isAccepted), swap.state !== "moved") continue;
			let { now } = swap, isPassed = moves.every(({ ref, from }) => (now.get(ref) ?? null) !== from);
			if (wasAccepted && isPassed) return { state: "done" };
			if (this.#attempt === void 0 || swap.now.get(refs.lock) !== this.#attempt.tip) break;
			this.#tip = this.#attempt.tip, this.#attempt = void 0;
		}
		return swap;
	}
	async #keepAside(commit, swap) {
		let { git, refs, lock, place } = this.#taken, ref = `${refs.pending}/${lock.run}`, where = (await git([
			"update-ref",
			ref,
			commit
		])).code === 0 ? `It is kept here as ${ref}` : `It is kept here as commit ${commit}`;
		if (swap.state === "moved") return new require_model.at(require_git_codes.t.keptAside.code, `The ledger was not saved: another run took its lock over or changed it. ${where}.`, "Run the command again when no other apply is running: what this run created is looked up on the platform.");
		let why = swap.state === "done" ? "" : ` (${swap.message})`;
		return new require_model.at(require_git_codes.t.keptAside.code, `The ledger could not be saved to ${place.name}${why}. ${where}.`, "Run the command again in this clone when the remote accepts pushes: the ledger is pushed first, and nothing is written twice.");
	}
	#pushIfDue() {
		if (this.#closed || this.#queued !== void 0) return;
		let limit = this.#lines.length > this.#safe ? PUSH_MS : RENEW_MS;
		require_file_store.E(this.#accepted, limit, this.#taken.deps.clock) && this.#push();
	}
	#push() {
		if (this.#queued !== void 0) return this.#queued;
		let queued = this.#running.then(() => (this.#queued = void 0, this.#pushOnce()));
		return this.#queued = queued, this.#running = queued, queued;
	}
	async #pushOnce() {
		if (!(this.#stolen !== void 0 || this.#closed)) try {
			if (await this.#settleAttempt(), this.#stolen !== void 0) return;
			let { lock, refs, place, deps } = this.#taken, at = require_file_store.D(deps.clock), safe = this.#lines.length, fresh = this.#lines.slice(this.#safe);
			lock.at = new Date(at.wall).toISOString();
			let write = [{
				path: "lock.json",
				text: require_file_store.v(lock)
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
		let { git, lock, deps, objectIdLength } = this.#taken, [oid = ""] = await require_file_store.l(git, lock.run, [{
			...one,
			actor: deps.actor
		}], objectIdLength);
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
	return new require_model.at(require_git_codes.t.lost.code, `not sent: ${why}`, "Run the command again.");
}
// build/ledger/git/git-store.js
const UPSTREAM = "upstream";
var GitStore = class {
	place;
	#git;
	#at;
	#refs;
	#deps;
	#other;
	#read = new WeakMap();
	constructor(git, remote, names, deps, other) {
		this.#git = git, this.#at = remote === null ? new require_file_store.R(git) : new require_file_store.z(git, remote), this.#refs = ledgerRefs(names.namespace, names.target), this.#deps = deps, this.#other = other, this.place = remote === null ? this.#refs.ledger : `${this.#refs.ledger} on ${this.#at.name}`;
	}
	async read(binding, onFixed) {
		let at = require_file_store.D(this.#deps.clock), state = await readState(this.#git, this.#at, this.#refs), begin = state.lines.find((line) => line.t === "begin");
		state.tree.head === void 0 ? begin !== void 0 && require_check.d(headOf(begin.start, 0, begin.start.at, {}), binding) : require_check.d(state.tree.head, binding), onFixed?.(), await this.#tidy(state);
		let isNothing = state.tree.head === void 0 && state.lines.length === 0, other = isNothing && state.lock === null ? await this.#other?.read(binding) : void 0;
		if (other?.state === "present") return this.#imported(state, other, at);
		let { lock } = state, standing = lock === null ? "over" : await this.#standing(lock.record), holder = lock === null ? null : {
			record: lock.record,
			standing,
			isHere: require_file_store.g(lock.record, this.#deps.process)
		}, underway = standing === "live" ? lock?.record : void 0, unsaved = state.lines.length > 0, ledger = {
			head: state.head,
			state: isNothing ? "absent" : "present",
			revision: state.head === void 0 ? isNothing ? null : "0" : String(state.head.sequence),
			entries: state.entries,
			interrupted: unsaved || state.pending !== null || lock !== null,
			...state.head === void 0 && begin !== void 0 ? { begun: begin.start.head } : {},
			...underway === void 0 ? {} : { underway: require_file_store.p(underway, this.#deps.clock.now()) }
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
		let read = this.#readOf(ledger), start = require_file_store.u(begun, ledger.head), { state } = read, { clock } = this.#deps;
		if (read.other && ledger.underway !== void 0) throw require_file_store.m(ledger.underway, start.head.target);
		await this.#clearWay(read, start.head.target, force);
		let lock = require_file_store.x(this.#deps, start.head.source.commit), carry = read.unsaved || read.other ? this.#carry(ledger, state, start, lock.run) : void 0, acceptedAt = require_file_store.D(clock);
		lock.at = new Date(acceptedAt.wall).toISOString();
		let commits = [...carry === void 0 ? [] : [carry.commit], {
			parent: state.lock?.oid ?? null,
			fresh: !0,
			message: `lock ${lock.run}\n`,
			actor: this.#deps.actor,
			at: acceptedAt.wall,
			write: [{
				path: "lock.json",
				text: require_file_store.v(lock)
			}, {
				path: partName(0),
				text: journalText([{
					t: "begin",
					start
				}])
			}]
		}], objectIdLength = state.objectIdLength || await this.#idLength(), made = await require_file_store.l(this.#git, lock.run, commits, objectIdLength), tip = made.at(-1) ?? "", base = carry === void 0 ? state.pending?.oid ?? state.ledger : made[0] ?? null;
		await this.#take([{
			ref: this.#refs.ledger,
			from: state.ledger,
			to: base
		}, {
			ref: this.#refs.lock,
			from: state.lock?.oid ?? null,
			to: tip
		}], start.head.target, state), state.lock !== null && require_file_store.C(state.lock.record, this.#deps), base !== state.ledger && base !== null && await this.#remember(base), state.pending !== null && await this.#forget([state.pending]);
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
			objectIdLength,
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
		let found = await require_file_store.M(this.#git, this.#at, this.#refs.ledger, binding, neighbours);
		return found.length > 0 ? found : this.#upstream(binding);
	}
	async #upstream(binding) {
		if (this.#at.remote === null || this.#at.remote === UPSTREAM || (await this.#git([
			"config",
			"--get",
			`remote.${UPSTREAM}.url`
		])).code !== 0) return [];
		let { ledger } = this.#refs;
		try {
			let refs = await new require_file_store.z(this.#git, UPSTREAM).see([ledger]), { namespace, target } = binding, found = {
				namespace,
				target,
				sequence: 0,
				place: ledger,
				remote: UPSTREAM,
				movedFrom: null
			};
			return refs.has(ledger) ? [found] : [];
		} catch (error) {
			if (error instanceof require_model.at) return [];
			throw error;
		}
	}
	history(ledger) {
		let { state } = this.#readOf(ledger);
		return new require_file_store.o(this.#git, this.#at, this.#refs.ledger, state.pending?.oid ?? state.ledger);
	}
	isKept(ledger) {
		return this.#readOf(ledger).state.pending !== null;
	}
	async push(ledger) {
		let { state, holder } = this.#readOf(ledger), { pending, lock } = state, target = ledger.head?.target ?? "";
		if (pending === null) throw Error("nothing is kept");
		if (holder !== null && !state.isFolded) throw require_file_store.y(holder.record, target, this.#deps.clock.now());
		return await this.#take([{
			ref: this.#refs.ledger,
			from: state.ledger,
			to: pending.oid
		}, {
			ref: this.#refs.lock,
			from: lock?.oid ?? null,
			to: null
		}], target, state), await this.#remember(pending.oid), await this.#forget([pending]), String(ledger.head?.sequence ?? 0);
	}
	async #clearWay({ state, at }, target, force) {
		if (state.lock === null || state.isFolded || force) return;
		let { record } = state.lock, { clock } = this.#deps, standing = await this.#standing(record);
		if (standing === "live") throw require_file_store.y(record, target, clock.now());
		if (!require_file_store.h(standing)) return;
		let { lock } = this.#refs, now = await this.#at.see([lock, this.#refs.ledger]);
		if (now.get(lock) !== state.lock.oid) throw await this.#movedOn(target, state, now);
		await require_file_store._(record, require_file_store.O(at, clock), target, this.#deps);
	}
	#standing(record) {
		return require_file_store.w(record, Date.parse(record.at), this.#deps);
	}
	#carry(ledger, state, start, run) {
		let source = ledger.head?.source ?? start.head.source, head = {
			...headOf(start, (ledger.imported === void 0 ? state.tree.head?.sequence ?? 0 : ledger.head?.sequence ?? 0) + 1, start.at, require_check.p(ledger.entries)),
			source
		}, { write, remove, added, changed, removed } = require_file_store.I(state.tree, ledger.entries, head), { actor, runUrl } = this.#deps, note = {
			head,
			actor,
			runUrl,
			run,
			added,
			changed,
			removed,
			subject: ledger.imported === void 0 ? "take in an apply that was cut off," : "take in a file ledger,"
		}, parent = state.pending?.oid ?? state.ledger, at = Date.parse(start.at);
		return {
			commit: {
				parent,
				message: require_file_store.s(note),
				actor,
				at,
				write,
				remove
			},
			head
		};
	}
	async #take(moves, target, read) {
		let swap = await this.#at.swap(moves, !0);
		if (swap.state === "done") return;
		let own = moves.find((move) => move.ref === this.#refs.lock);
		if (swap.state === "moved" || swap.state === "dropped") {
			let now = swap.now.get(this.#refs.lock) ?? null;
			if (own !== void 0 && now === own.to && now !== null && await this.#at.swap([{
				ref: this.#refs.lock,
				from: now,
				to: null
			}], !1), swap.state === "moved") throw await this.#movedOn(target, read, swap.now, own?.to ?? null);
			let lost = moves.filter(({ ref, to }) => (swap.now.get(ref) ?? null) !== to).map(({ ref }) => ref);
			throw new require_model.at(require_git_codes.t.dropped.code, `The ledger cannot be written: ${this.#at.name} accepted a push of ${lost.join(" and ")} but did not keep it.`, "Nothing was changed on the platform. Find out what on the server removes refs/pipelines-sync* (a hook, or a mirror that overwrites it), or keep the ledger on another remote: git config pipelines-sync.remote <name>");
		}
		if (swap.state === "unknown") throw new require_model.at(require_git_codes.t.unreachable.code, `The ledger lock could not be taken: ${this.#at.name} did not respond (${swap.message}).`, "Nothing was changed on the platform. Run the command again when the remote responds.");
		let isOneByOne = swap.message.includes("does not support --atomic");
		throw new require_model.at(require_git_codes.t.refused.code, `The ledger cannot be written: ${this.#at.name} can be read but refuses ${this.#refs.lock} (${swap.message}).`, isOneByOne ? "Nothing was changed on the platform. Its server does not support atomic pushes, which an apply needs. Say \"ledger: file\", or keep the ledger on a remote that does: git config pipelines-sync.remote <name>" : "Nothing was changed on the platform. Allow git to push: on GitHub with permissions: contents: write, elsewhere with a token or key that may write; server hooks must accept refs/pipelines-sync*.");
	}
	async #movedOn(target, read, now, ours = null) {
		let { lock } = this.#refs, others = new Map([...now].filter(([ref, oid]) => ref !== lock || oid !== ours)), before = {
			ledger: read.ledger,
			lock: read.lock?.oid ?? null
		}, at = {
			git: this.#git,
			place: this.#at,
			refs: this.#refs
		};
		return require_file_store.b(target, await require_file_store.a(at, before, others, this.#deps.clock.now()));
	}
	#imported(state, other, at) {
		let ledger = {
			...other,
			interrupted: !0,
			imported: "the folder .pipelines-sync"
		};
		return this.#deps.say(require_git_codes.t.imported.code, "No ledger in git yet: the one in .pipelines-sync is used, and the next apply moves it into git."), this.#read.set(ledger, {
			state,
			unsaved: !1,
			other: !0,
			holder: null,
			at
		}), ledger;
	}
	async #tidy(state) {
		await this.#forget(state.done), state.pending !== null && this.#deps.say(require_git_codes.t.keptOnRemote.code, `An earlier apply could not push the ledger; its commit ${state.pending.ref} is used, and the next apply pushes it.`);
		for (let one of state.apart) this.#deps.say(require_git_codes.t.pendingApart.code, `The ledger continued without a commit that is kept here as ${one.ref}. What it recorded was looked up on the platform. Compare it with ${this.#refs.ledger}, then remove it: git update-ref -d ${one.ref}`);
	}
	async #forget(pending) {
		if (pending.length === 0) return;
		let lines = pending.map(({ ref, oid }) => `delete ${ref} ${oid}\n`);
		await this.#git(["update-ref", "--stdin"], Buffer.from(lines.join("")));
	}
	async #remember(commit) {
		this.#at.remote !== null && await this.#git([
			"update-ref",
			this.#refs.ledger,
			commit
		]);
	}
	async #idLength() {
		return (await this.#git(["hash-object", "--stdin"])).stdout.toString("latin1").trim().length || 40;
	}
};
function headOf(start, sequence, at, counts) {
	return {
		...start.head,
		format: 1,
		sequence,
		applied_at: at,
		counts
	};
}
// build/ledger/choose-store.js
async function chooseStore(choice, deps) {
	let { root, namespace, target, wanted, git, problem, refused = null } = choice, folder = new require_file_store.t(root, namespace, target, deps, async (base) => {
		if ((0, node_fs.existsSync)(base)) {
			if (git !== null) await require_file_store.i(git, choice.gitRoot ?? root, base);
			else if (problem !== null || refused !== null) throw untold(problem ?? refused ?? "");
		}
	});
	if (wanted === "file") return folder;
	if (refused !== null) throw new require_model.at(require_git_codes.t.notRunHere.code, `The ledger cannot be reached: git does not run in ${root} (${refused}).`, "Clone the repository again, or remove that .git if it is not yours. The ledger was not treated as empty.");
	if (problem !== null) throw new require_model.at(require_git_codes.t.gitFailed.code, `The ledger cannot be reached: git refuses to open this repository (${problem}).`, "The ledger was not treated as empty. Fix that, for instance: git config --global --add safe.directory <folder>");
	if (git === null) {
		if (wanted === null) return folder;
		throw new require_model.at(require_git_codes.t.gitFailed.code, "The configuration says \"ledger: git\", but there is no git repository here.", "Clone the repository instead of copying its files; or say \"ledger: file\"; or make one here: git init");
	}
	return new GitStore(git, await chooseRemote(git), {
		namespace,
		target
	}, deps, {
		read: async (binding) => {
			if (!await folder.isImported()) try {
				return await folder.read(binding);
			} catch (error) {
				if (error instanceof require_model.at && error.code === require_git_codes.r.otherBinding.code) return;
				throw error;
			}
		},
		taken: (into) => folder.markImported(into)
	});
}
function untold(why) {
	return new require_model.at(require_git_codes.t.gitFailed.code, `The ledger cannot be used: cannot tell whether git tracks the folder ${require_file_store.n} (${why}).`, "Run the command again when that is fixed, for instance: git config --global --add safe.directory <folder>");
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
	if (ran.code !== 0 && ran.code !== 1) throw require_file_store.B("reading its settings", ran.stderr);
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
		throw new require_model.at(require_git_codes.t.whichRemote.code, `The remote of the ledger is ambiguous: there are several, and none is called origin: ${names.join(", ")}.`, "Choose one that everybody who applies can push to: git config pipelines-sync.remote <name>");
	}
	let place = urls.get(remote);
	if (place === void 0) throw new require_model.at(require_git_codes.t.whichRemote.code, `The git setting pipelines-sync.remote names ${remote}, which does not exist.`, names.length === 0 ? `Remove the setting, or add the remote: git remote add ${remote} <url>` : `The remotes are: ${names.join(", ")}.`);
	if (place.push !== void 0 && !isSameRepository(place.push, place.url ?? "")) throw new require_model.at(require_git_codes.t.twoPlaces.code, `Remote ${remote} has different fetch and push URLs, so a ledger there cannot be trusted.`, "Add the location of the ledger as a separate remote and choose it: git config pipelines-sync.remote <name>");
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
function openStore(offline, target, io, { namespace = offline.config.namespace, keyOwner = null } = {}) {
	let { config, git } = offline, isHidden = git.root === null && (0, node_fs.existsSync)(node_path.default.join(config.root, ".git"));
	return chooseStore({
		root: config.root,
		namespace,
		target,
		wanted: config.ledger,
		git: git.root === null ? null : io.openGit(git.root),
		...git.root === null ? {} : { gitRoot: git.root },
		problem: git.problem ?? (isHidden ? "git is not installed, or cannot read it" : null),
		refused: git.refused
	}, storeDeps(io, {
		gitUser: git.user,
		keyOwner
	}));
}
function storeDeps(io, people) {
	let severities = new Map(Object.values(require_git_codes.t).map(({ code, severity }) => [code, severity]));
	return {
		clock: io.clock,
		randomBytes: io.randomBytes,
		process: io.processes,
		...require_main.u(io.env, people),
		say: (code, message) => {
			let severity = severities.get(code) === "warning" ? "warning" : "note";
			require_main.s(io, {
				code,
				severity,
				message
			}, severity === "warning");
		},
		signal: io.signal,
		...io.isFinished === void 0 ? {} : { isFinished: io.isFinished }
	};
}
Object.defineProperty(exports, "i", {
	enumerable: !0,
	get: function() {
		return GitStore;
	}
}), Object.defineProperty(exports, "n", {
	enumerable: !0,
	get: function() {
		return ledgerBinding;
	}
}), Object.defineProperty(exports, "r", {
	enumerable: !0,
	get: function() {
		return chooseRemote;
	}
}), Object.defineProperty(exports, "t", {
	enumerable: !0,
	get: function() {
		return openStore;
	}
});
