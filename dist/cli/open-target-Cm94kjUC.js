const require_rolldown_runtime = require("./rolldown-runtime-DUzk6_NY.js"), require_bundle_codes = require("./bundle-codes-BeCR241T.js"), require_closest = require("./closest-D7ENJx0f.js"), require_sync_forms = require("./sync-forms-Bwp7YCKG.js"), require_open_files = require("./open-files-B4SDOPGi.js"), require_model = require("./model-CQuGHFup.js"), require_package = require("./package-DwzHiKg-.js"), require_key_use = require("./key-use-BkDzEQTM.js"), require_three_way = require("./three-way-DIM1gAR_.js"), require_known_address = require("./known-address-BN11pZG1.js"), require_source_codes = require("./source-codes-DtAkSEA1.js"), require_open_store = require("./open-store-DynNTUis.js"), require_record_findings = require("./record-findings-DrjS_pmJ.js"), require_open_client = require("./open-client-ow5JAQ0q.js"), require_patterns = require("./patterns-DmpeRr_L.js"), require_policy = require("./policy-TaYm8uJl.js"), require_snapshot = require("./snapshot-rokM-iLQ.js"), require_file_store = require("./file-store-ap6vzV7T.js"), require_guard_codes = require("./guard-codes-BluyiEX4.js"), require_say = require("./say-ZhhkoCO1.js"), require_codes = require("./codes-CCyt0aRV.js"), require_trial_codes = require("./trial-codes-wnnZ9Fn0.js");
let node_path = require("node:path");
node_path = require_rolldown_runtime.a(node_path, 1);
var SharedTexts = class {
	#texts = new Map();
	add(value, levels = 5) {
		if (typeof value == "string") value.length >= 64 && !this.#texts.has(value) && this.#texts.set(value, value);
		else if (levels > 0 && require_closest.l(value)) for (let name in value) this.add(value[name], levels - 1);
		else if (levels > 0 && Array.isArray(value)) for (let item of value) this.add(item, levels - 1);
	}
	share(value, levels = 5) {
		if (levels === 0 || typeof value != "object" || !value || Object.isFrozen(value)) return;
		let members = value;
		for (let name in members) {
			let member = members[name];
			if (typeof member != "string") this.share(member, levels - 1);
			else if (member.length >= 64) {
				let known = this.#texts.get(member);
				known !== void 0 && (members[name] = known);
			}
		}
	}
};
// build/host/branch-history.js
async function readBranch(git, anchors) {
	let known = await existing(git, anchors);
	if (known.length === 0) return;
	let base = await git([
		"merge-base",
		"--octopus",
		"HEAD",
		...known
	]), from = base.stdout.toString("latin1").trim();
	if (base.code !== 0 || !/^[0-9a-f]+$/.test(from)) return;
	let log = await git([
		...require_open_files.$,
		"-c",
		"log.showRoot=true",
		"log",
		"-m",
		"--raw",
		"-z",
		"--no-abbrev",
		"--boundary",
		"--topo-order",
		"--no-renames",
		"--no-relative",
		"--no-ext-diff",
		"--no-textconv",
		"--no-show-signature",
		"--ignore-submodules=none",
		"--format=%m %H %P",
		`${from}..HEAD`,
		"--"
	]);
	if (log.code !== 0) return;
	let tree = await git([
		...require_open_files.$,
		"ls-tree",
		"-r",
		"-z",
		"--name-only",
		"--full-tree",
		"HEAD"
	]);
	if (tree.code === 0) return {
		commits: commitsOf(log.stdout.toString("utf8")),
		files: partsOf(tree.stdout)
	};
}
async function existing(git, anchors) {
	let ids = [...anchors], found = await objectIds(git, ids.map((id) => `${id}^{commit}`));
	return found === void 0 ? [] : ids.filter((_, at) => found[at] !== void 0);
}
async function objectIds(git, names) {
	return (await require_open_files.et(git, names))?.map((one) => one?.type === "blob" || one?.type === "commit" ? one.id : void 0);
}
function commitsOf(text) {
	let commits = new Map(), touched, parts = text.split("\0").values();
	for (let part of parts) {
		let token = part.replace(/^\n/, "");
		if (token.startsWith(":")) {
			let file = parts.next();
			file.done !== !0 && touched?.add(file.value);
			continue;
		}
		let [mark, id, ...parents] = token.trim().split(" ");
		if (id === void 0) continue;
		let commit = commits.get(id) ?? {
			id,
			parents,
			touched: new Set(),
			isEdge: mark === "-"
		};
		commits.set(id, commit), touched = commit.touched;
	}
	return commits;
}
function partsOf(bytes) {
	return bytes.toString("utf8").split("\0").filter((part) => part !== "");
}
// build/host/past-files.js
async function readPastFiles(git, { commits }, files) {
	let asked = new Set();
	for (let { id, parents, touched, isEdge } of commits.values()) {
		let isTouching = [...touched].some((file) => files.has(file));
		if ((isEdge || parents.length === 0 || isTouching) && asked.add(id), isTouching) for (let parent of parents) commits.has(parent) && asked.add(parent);
	}
	let paths = [...files].filter((file) => !file.includes("\n")), names = [...asked].flatMap((commit) => paths.map((file) => `${commit}:${file}`)), found = await objectIds(git, names);
	if (found === void 0) return;
	let idOf = new Map();
	for (let [at, id] of found.entries()) id !== void 0 && idOf.set(names[at] ?? "", id);
	let contents = await require_open_files.nt(git, idOf.values()), heir = new Map(), askedFor = (commit) => {
		let way = [], at = commit;
		for (let next = at; next !== void 0 && !asked.has(at);) way.push(at), next = heir.get(at) ?? commits.get(at)?.parents[0], at = next ?? at;
		for (let one of way) heir.set(one, at);
		return at;
	};
	return {
		idAt: (commit, file) => idOf.get(`${askedFor(commit)}:${file}`),
		content: (id) => {
			let object = contents.get(id);
			return object?.type === "blob" ? object.bytes : void 0;
		}
	};
}
// build/run/open/past-items.js
var PastItems = class {
	texts;
	isIncomplete = !1;
	#context;
	#suggestions = new require_closest.t();
	#wanted;
	#bundles = new Map();
	#forms = new Map();
	constructor(context, wanted) {
		this.#context = context, this.#wanted = wanted;
	}
	textsAt(commit) {
		return this.#versions(commit).flatMap(({ bundle }) => [...bundle.items?.values() ?? []].flatMap(({ texts }) => [...texts]));
	}
	formAt(commit, addresses, leaf) {
		let isKnown = !0;
		for (let { key, bundle } of this.#versions(commit)) {
			bundle.items === void 0 && (isKnown = !1);
			for (let address of addresses) {
				let item = bundle.items?.get(address);
				if (item === void 0) continue;
				let forms = this.#formsOf(commit, `${key} ${address}`, item);
				return forms === void 0 ? { state: "unknown" } : {
					state: "read",
					form: forms[leaf] ?? null
				};
			}
		}
		return { state: isKnown ? "absent" : "unknown" };
	}
	#formsOf(commit, key, { raw, texts }) {
		let known = `${key} ${[...texts].map((file) => this.texts?.idAt(commit, this.#context.prefix + file) ?? "").join(" ")}`;
		if (this.#forms.has(known)) return this.#forms.get(known);
		let findings = [], resource = this.#resolve(raw, findings, (file, place) => this.#textAt(commit, file, place)), forms = resource !== void 0 && !require_model.ct(findings) ? require_three_way.t(resource, this.#context.names, []) : void 0;
		return this.#forms.set(known, forms), forms;
	}
	#textAt(commit, file, place) {
		let id = this.texts?.idAt(commit, this.#context.prefix + file), bytes = id === void 0 ? void 0 : this.texts?.content(id);
		return bytes === void 0 ? (id !== void 0 && (this.isIncomplete = !0), {
			file,
			finding: require_source_codes.r(require_source_codes.n.textMissing, place, `There was no ${file}.`, "Look there.")
		}) : require_open_files.S(bytes, file, place);
	}
	#versions(commit) {
		let { bundles, files, prefix } = this.#context;
		return [...bundles].flatMap((file) => {
			let id = files.idAt(commit, prefix + file);
			if (id === void 0) return [];
			let key = `${file} ${id}`, bundle = this.#bundles.get(key) ?? this.#load(file, files.content(id));
			return this.#bundles.set(key, bundle), {
				key,
				bundle
			};
		});
	}
	#load(file, bytes) {
		if (bytes === void 0) return this.isIncomplete = !0, { items: void 0 };
		let { kinds, sources, formats } = this.#context, { bundle, findings } = require_open_files.v(file, bytes, kinds, sources, { formats });
		if (bundle === void 0 || require_model.ct(findings)) return { items: void 0 };
		let items = new Map();
		for (let raw of bundle.items) {
			let texts = new Set(), resource = this.#resolve(raw, [], (name) => (texts.add(name), {
				file: name,
				text: ""
			}));
			resource !== void 0 && this.#wanted.has(resource.address) && items.set(resource.address, {
				raw,
				texts
			});
		}
		return { items };
	}
	#resolve(raw, findings, text) {
		let { target, org } = this.#context, context = {
			org,
			unknownFields: "warn",
			vars: target.vars,
			secrets: target.secrets,
			target: target.name,
			suggestions: this.#suggestions,
			readText: (from, name, node) => text(node_path.default.posix.join(node_path.default.posix.dirname(from), name), node.place)
		};
		return require_open_files.y(raw, context, findings)?.resource;
	}
};
function textFilesOf(items, { commits }) {
	let files = new Set();
	for (let commit of commits.keys()) for (let file of items.textsAt(commit)) files.add(file);
	return files;
}
// build/run/open/landed-pulls.js
async function landedPulls(inputs, openGit) {
	let { root, commit, shallow } = inputs.git;
	if (root === null || commit === null) return;
	let later = questionsOf(inputs).filter(({ entry, path: leaf }) => entry.pulled[leaf]?.at !== commit);
	if (later.length === 0) return;
	let found = await answers(inputs, openGit(root), root, later), paths = grouped(later.filter((one) => found?.landed.has(one) === !0)), open = later.filter((one) => found?.landed.has(one) !== !0);
	return {
		paths,
		untold: shallow === !0 || found?.isIncomplete === !0 ? grouped(open) : new Map()
	};
}
function questionsOf({ desired, kinds, ledger }) {
	let pulled = [...ledger.entries.values()].filter((entry) => Object.keys(entry.pulled).length > 0);
	if (pulled.length === 0) return [];
	let items = require_known_address.t(desired.resources, ledger.entries, kinds), called = new Set(desired.resources.map(({ address }) => address)), names = namesOf(ledger);
	return pulled.flatMap((entry) => {
		let kind = kinds.find(entry.kind), item = items.get(entry.address), addresses = new Set([
			entry.address,
			require_known_address.i(entry, kind),
			...item === void 0 ? [] : [item.address]
		]), forms = item === void 0 ? {} : formsOf(item, names);
		return Object.entries(entry.pulled).filter(([leaf, { desired: then }]) => kind === void 0 ? !1 : kind.key.includes(leaf) ? item === void 0 && !called.has(require_known_address.i(entry, kind)) : item === void 0 || !require_closest.u(forms[leaf] ?? null, then)).map(([leaf]) => ({
			entry,
			path: leaf,
			addresses
		}));
	});
}
async function answers(inputs, git, root, questions) {
	let { config, ledger } = inputs, applied = ledger.head?.source.commit ?? null, noted = questions.flatMap(({ entry, path: leaf }) => entry.pulled[leaf]?.at ?? []), history = await readBranch(git, new Set([...noted, ...applied === null ? [] : [applied]]));
	if (history === void 0) return;
	let ranges = new Ranges(history.commits, applied), asked = questions.map((question) => ({
		question,
		range: ranges.of(question)
	})), landed = new Set();
	if (asked.every(({ range }) => range.length === 0)) return {
		landed,
		isIncomplete: !1
	};
	let prefix = require_open_files.l(root, config.root), bundles = bundlesIn(history, prefix, inputs), files = await readPastFiles(git, history, new Set([...bundles].map((file) => prefix + file)));
	if (files === void 0) return {
		landed,
		isIncomplete: !0
	};
	let { sources, formats } = inputs.desired, context = {
		...inputs,
		prefix,
		bundles,
		files,
		names: namesOf(ledger),
		sources,
		formats
	}, wanted = questions.flatMap(({ addresses }) => [...addresses]), items = new PastItems(context, new Set(wanted)), texts = textFilesOf(items, history), read = await readPastFiles(git, history, new Set([...texts].map((file) => prefix + file)));
	if (read === void 0) return {
		landed,
		isIncomplete: !0
	};
	items.texts = read;
	let touching = new Set([...bundles, ...texts].map((file) => prefix + file)), near = new Set([...history.commits.values()].filter(({ touched }) => [...touched].some((file) => touching.has(file))));
	for (let { question, range } of asked) range.some((one) => near.has(one) && isBroughtIn(one, question, items, history)) && landed.add(question);
	return {
		landed,
		isIncomplete: items.isIncomplete
	};
}
function isBroughtIn(commit, question, items, { commits }) {
	let { entry, path: leaf, addresses } = question, then = entry.pulled[leaf]?.desired ?? null, now = items.formAt(commit.id, addresses, leaf);
	return now.state !== "read" || !require_closest.u(now.form, then) ? !1 : commit.parents.length > 0 && commit.parents.every((parent) => {
		if (!commits.has(parent)) return !1;
		let before = items.formAt(parent, addresses, leaf);
		return before.state === "absent" || before.state === "read" && !require_closest.u(before.form, then);
	});
}
var Ranges = class {
	#commits;
	#applied;
	#before = new Map();
	#known = new Map();
	constructor(commits, applied) {
		this.#commits = commits, this.#applied = applied;
	}
	of({ entry, path: leaf }) {
		let noted = entry.pulled[leaf]?.at, isNoted = noted !== void 0 && this.#commits.has(noted), anchor = isNoted ? noted : this.#applied;
		if (anchor === null || !this.#commits.has(anchor)) return [];
		let own = isNoted || entry.commit === null || !this.#commits.has(entry.commit) ? null : entry.commit, key = `${anchor} ${own}`, known = this.#known.get(key) ?? this.#after(anchor, own);
		return this.#known.set(key, known), known;
	}
	#after(anchor, own) {
		let before = [this.#upTo(anchor), ...own === null ? [] : [this.#upTo(own)]];
		return [...this.#commits.values()].filter(({ id, isEdge }) => !isEdge && !before.some((ids) => ids.has(id)));
	}
	#upTo(commit) {
		let known = this.#before.get(commit);
		if (known !== void 0) return known;
		let found = new Set(), open = [commit];
		for (let id = open.pop(); id !== void 0; id = open.pop()) {
			let one = found.has(id) ? void 0 : this.#commits.get(id);
			found.add(id), one !== void 0 && open.push(...one.parents);
		}
		return this.#before.set(commit, found), found;
	}
};
function bundlesIn({ commits, files }, prefix, { config, desired }) {
	let all = new Set(files);
	for (let { touched } of commits.values()) for (let file of touched) all.add(file);
	let inside = [...all].flatMap((file) => file.startsWith(prefix) ? [file.slice(prefix.length)] : []), covered = require_open_files.C(require_open_files.p(config), inside), here = new Set(desired.bundles.map(({ document }) => document.file));
	return new Set(inside.filter((file) => covered.has(file) || here.has(file)));
}
function namesOf({ entries }) {
	return new require_three_way.h({
		state: "present",
		revision: null,
		experimentsMarked: !1,
		entries
	});
}
function formsOf(resource, names) {
	return require_three_way.t(resource, names, resource.settings.ignore ?? []);
}
function grouped(questions) {
	let byAddress = new Map();
	for (let { entry, path: leaf } of questions) byAddress.set(entry.address, (byAddress.get(entry.address) ?? new Set()).add(leaf));
	return byAddress;
}
// build/run/open/read-ahead.js
function listsOf(items, isSelected) {
	let planned = new Set();
	for (let { kind, address } of items) kind.lifecycle !== "launch" && kind.trace === void 0 && isSelected(address) && planned.add(kind);
	let partitions = new Map();
	for (let { kind, partition } of items) {
		if (!planned.has(kind)) continue;
		let known = partitions.get(kind) ?? new Set();
		partitions.set(kind, known.add(partition));
	}
	return [...partitions].flatMap(([kind, all]) => [...all].map((partition) => ({
		ask: "list",
		kind,
		partition
	})));
}
var ReadAhead = class {
	#reader;
	#coming = new Map();
	constructor(reader) {
		this.#reader = reader;
	}
	begin(needs) {
		for (let need of needs) {
			let answer = this.#reader.answer(need);
			answer.catch(() => void 0), this.#coming.set(require_snapshot.n(need), answer);
		}
	}
	answer(need) {
		let key = require_snapshot.n(need), coming = this.#coming.get(key);
		return this.#coming.delete(key), coming ?? this.#reader.answer(need);
	}
	wordsOf(need) {
		return this.#reader.wordsOf(need);
	}
	serverTime() {
		return this.#reader.serverTime();
	}
};
// build/run/open/read-bound.js
const ELSEWHERE = ["org_id", "base_url"];
async function readBound(store, binding, variable, onFixed) {
	try {
		return await store.read(binding, onFixed);
	} catch (error) {
		throw !(error instanceof require_file_store.tt) || !ELSEWHERE.some((name) => error.differ.includes(name)) ? error : new require_file_store.tt(error.differ, error.message, `Most likely a setting is missing or has changed, for example the variable ${variable}: set it as before. Otherwise: ${error.advice.remedy ?? ""}`);
	}
}
// build/run/open/recall-traces.js
function recallTraces(platform, entries, kinds) {
	let traces = new Map();
	for (let { kind, id, trace } of entries.values()) {
		if (trace === void 0 || id === null) continue;
		let known = traces.get(kind) ?? new Map();
		traces.set(kind, known.set(id, trace));
	}
	for (let [name, known] of traces) {
		let kind = kinds.find(name);
		kind !== void 0 && platform.recall?.(kind, known);
	}
}
// build/run/open/refuse-strangers.js
function refuseStrangers(entries, kinds) {
	for (let { kind: name, address, partition, id } of entries.values()) {
		let kind = kinds.find(name);
		if (kind === void 0) continue;
		let isItsId = id === null || kind.idType === "string" || typeof id == "number";
		if (!(require_model.X(kind, partition) && isItsId)) throw new require_model.at(require_guard_codes.t.stranger.code, `The ledger cannot be used: its entry of ${address} has ${isItsId ? `the place ${partition}` : `the id ${id}`}, which no ${kind.singular} can have.`, "Find out who changed the ledger: no apply writes such an entry, and the history of the ledger names the author. Then forget the entry, so that the next plan finds the object by its name.", 3, require_model.yt("ledger", "forget", require_model.Nt(address)));
	}
}
// build/run/open/without-trials.js
function withoutTrials(reader, context) {
	let records = new RecordedHeads(context);
	return {
		wordsOf: (need) => reader.wordsOf(need),
		serverTime: () => reader.serverTime(),
		async answer(need) {
			let answer = await reader.answer(need);
			if (need.ask !== "list" || answer.state !== "rows") return answer;
			let { kind } = need, suspects = answer.rows.filter((row) => require_record_findings.c(kind, row));
			if (suspects.length === 0) return answer;
			let heads = await records.among(suspects, kind);
			return heads.size === 0 ? answer : {
				...answer,
				rows: answer.rows.filter((row) => !heads.has(row))
			};
		}
	};
}
var RecordedHeads = class {
	#context;
	#said = new Set();
	#reading;
	constructor(context) {
		this.#context = context;
	}
	async among(rows, kind) {
		let known = this.#reading, heads = headsAmong(rows, kind, await (known ?? this.#read()));
		known !== void 0 && heads.size < rows.length && (heads = headsAmong(rows, kind, await this.#read()));
		let [first] = heads;
		return first !== void 0 && !this.#context.hasTrials && this.#say({
			...require_codes.n(require_trial_codes.t.leftBehind),
			message: "Objects of trials are left on the platform, and the configuration has no trials any more. They are hidden.",
			remedy: "To remove them.",
			command: require_model.yt("trial", "--clean")
		}), heads;
	}
	#read() {
		return this.#reading = this.#records(), this.#reading;
	}
	async #records() {
		try {
			let { records, damaged } = await this.#context.store.trials().read();
			for (let one of damaged) this.#say(require_record_findings.n(one));
			return records.flatMap(({ objects, question, attempt }) => objects.filter(({ state }) => state !== "removed").map((one) => ({
				...one,
				question,
				attempt
			})));
		} catch (error) {
			if (!(error instanceof require_model.at)) throw error;
			let { code, message, remedy } = error, text = `What trials made is not hidden, because their records cannot be read: ${message}`;
			return this.#say({
				code,
				severity: "warning",
				message: text,
				...remedy === void 0 ? {} : { remedy }
			}), [];
		}
	}
	#say(finding) {
		this.#said.has(finding.message) || (this.#said.add(finding.message), this.#context.say(finding));
	}
};
function headsAmong(rows, kind, made) {
	let own = made.filter((one) => one.kind === kind.name);
	return new Set(rows.filter((row) => own.some((one) => require_record_findings.s(kind, row, one, !0) && (one.id === null || row.id === one.id))));
}
// build/run/open/open-target.js
var open_target_exports = require_rolldown_runtime.r({ openTarget: () => openTarget });
async function openTarget(flags, named, io, { use = "needed", verb = "plan", isPlanned = !1, rules, forgive, lfs, inspect, onFindings }) {
	let offline = await require_open_files.r(flags, named, io, !1, {
		use,
		...forgive === void 0 ? {} : { forgive },
		...lfs === void 0 ? {} : { lfs },
		...rules === void 0 ? {} : { rules }
	});
	await inspect?.(offline);
	let { settings, config, target, provider, sync, kinds } = offline, stopOnErrors = () => {
		if (require_model.ct(offline.findings) || settings === void 0) throw new require_open_files.t(offline.findings, offline.files);
	};
	if (stopOnErrors(), settings === void 0) throw new require_open_files.t(offline.findings, offline.files);
	let options = flags.options ?? require_policy.r(flags);
	use === "needed" && require_patterns.t({
		...options,
		take_over: flags.takeOver === !0 ? [] : options.take_over
	}, {
		kinds,
		resources: offline.desired.resources,
		leftOut: offline.desired.leftOut.map(({ address }) => address),
		inTarget: (address) => require_sync_forms.y(target, address),
		target: target.name,
		typed: {
			words: [verb],
			takesFiles: !0
		}
	});
	let client = require_open_client.t(settings, provider, target, flags, io);
	try {
		let key = require_key_use.t(target.name, settings), { account, who, platform } = await sync.connect(client, settings.orgId, key), org = account.id;
		if (settings.orgId === null) {
			offline.desired = require_open_files.m(config, target, kinds, org, offline.files, {
				sources: offline.desired.sources,
				formats: offline.desired.formats
			});
			let others = offline.desired.findings.filter((one) => one.code === require_bundle_codes.t.otherAccount.code);
			use === "needed" ? offline.findings = require_model.lt([...offline.findings, ...others]) : offline.brokenFiles += others.length, stopOnErrors();
		}
		onFindings(offline.findings, offline.files);
		let store = await require_open_store.t(offline, settings.ledgerTarget, io, { keyOwner: who.email }), binding = require_open_store.r(config, settings, org, target), texts = new SharedTexts();
		for (let { value } of offline.desired.resources) texts.add(value);
		let hasTrials = config.sections?.has("trials") === !0, reader = new ReadAhead(withoutTrials(readerOf(platform, texts), {
			store,
			hasTrials,
			say: (finding) => require_say.t(io, finding, !0)
		})), { resources, leftOut } = offline.desired, isSelected = (address) => require_sync_forms.y(target, address) && require_policy.n(options, address), ledger = flags.ledger === !1 ? {
			state: "absent",
			head: void 0,
			entries: new Map(),
			revision: null,
			interrupted: !1
		} : await readBound(store, binding, provider.settings.baseUrlVariables[0], isPlanned && leftOut.length === 0 ? () => reader.begin(listsOf(resources, isSelected)) : void 0);
		for (let { leaves, observed } of ledger.entries.values()) texts.share(leaves), texts.share(observed);
		let judged = rules === void 0 ? NOT_JUDGED : await judgeByLedger(offline, ledger.head, rules, use, io);
		if (judged.hasMore && (stopOnErrors(), onFindings(offline.findings, offline.files)), offline.rules?.unknownOverride !== void 0) throw offline.rules.unknownOverride;
		let commands = require_open_files.Q(flags, named, offline, io.cwd);
		ledger.state === "absent" && flags.ledger !== !1 && await require_record_findings.l(store, binding, require_record_findings.p(offline), {
			place: commands.documents,
			words: kinds.words
		}), refuseStrangers(ledger.entries, kinds), recallTraces(platform, ledger.entries, kinds);
		let landed = use === "needed" ? await landedPulls({
			...offline,
			org,
			ledger
		}, (root) => io.openGit(root)) : void 0;
		return {
			offline,
			session: {
				kinds,
				config,
				target,
				org,
				accountLabel: account.label,
				baseUrl: settings.baseUrl,
				desired: offline.desired,
				complete: offline.files.complete,
				reader,
				store,
				binding,
				ledger,
				...landed === void 0 ? {} : { landed },
				...await require_record_findings.f(offline, ledger, flags.allowOlder === !0, io),
				toolVersion: require_package.r,
				commands,
				policy: require_policy.i(options, target, offline.rules?.ofChanges),
				...judged.session,
				ignoreLedger: flags.ledger === !1,
				clock: io.clock,
				secret: (name) => target.secrets.includes(name) ? require_open_files.X(io.env, name) : void 0,
				toSetSecret: (name) => require_open_files.q(name, io.env)
			},
			client,
			platform
		};
	} catch (error) {
		throw await client.close(), error instanceof require_model.at && (error.place = require_open_files.Q(flags, named, offline, io.cwd).documents), error;
	}
}
const NOT_JUDGED = {
	hasMore: !1,
	session: {}
};
async function judgeByLedger(offline, head, rules, use, io) {
	let last = rules.applied === void 0 ? null : head?.source.commit ?? null, commits = [...new Set([...head?.rules_from ?? [], ...last === null ? [] : [last]])];
	if (commits.length === 0) return NOT_JUDGED;
	let { addAppliedRules } = await Promise.resolve().then(() => require("./run-rules-Dz36Q_zC.js")), { hasMore, isOther, isAll } = await addAppliedRules(offline, rules, {
		commits,
		judgesItems: use === "needed"
	}, io);
	return {
		hasMore,
		session: {
			judgedByLast: isAll,
			hasOtherRules: isOther
		}
	};
}
function readerOf(platform, texts) {
	return {
		async answer(need) {
			let answer = await platform.answer(need);
			return texts.share(answer), answer;
		},
		wordsOf: (need) => platform.wordsOf(need),
		serverTime: () => platform.serverTime()
	};
}
Object.defineProperty(exports, "n", {
	enumerable: !0,
	get: function() {
		return open_target_exports;
	}
}), Object.defineProperty(exports, "t", {
	enumerable: !0,
	get: function() {
		return openTarget;
	}
});
