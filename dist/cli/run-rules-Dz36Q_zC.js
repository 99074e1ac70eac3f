const require_rolldown_runtime = require("./rolldown-runtime-DUzk6_NY.js"), require_say = require("./say-ZhhkoCO1.js"), require_closest = require("./closest-D7ENJx0f.js"), require_model = require("./model-CQuGHFup.js"), require_providers = require("./providers-D5xH4Ar6.js"), require_rule_codes = require("./rule-codes-u8-JO71M.js"), require_schema = require("./schema-BeSL0M8B.js"), require_open_files = require("./open-files-B4SDOPGi.js"), require_codes = require("./codes-CCyt0aRV.js"), require_sync_forms = require("./sync-forms-Bwp7YCKG.js"), require_source_inside = require("./source-inside-CEeKbTLt.js");
let node_path = require("node:path");
node_path = require_rolldown_runtime.a(node_path, 1);
// build/rules/judge-items.js
function judgeItems(rules, target, items, overridden) {
	let steps = new require_schema.n(), findings = [], excused = new Map();
	for (let rule of rules) if (rule.about === "items") for (let item of items) {
		if (!require_schema.r(rule, item.address, target)) continue;
		let found = require_schema.t(rule.schema, item.forms, steps);
		if (found === "too_long") {
			findings.push(tooLong(rule, item));
			break;
		}
		if (found.length === 0) continue;
		let isExcused = rule.level === "error" && overridden.has(rule.name);
		isExcused && excused.set(rule.name, [...excused.get(rule.name) ?? [], item.address]);
		for (let one of found) findings.push(findingOf(rule, item, one, isExcused));
	}
	return {
		findings,
		excused
	};
}
function findingOf(rule, item, { path, is }, isExcused) {
	let kind = rule.level === "error" && !isExcused ? require_rule_codes.t.broken : require_rule_codes.t.advised, what = path.length === 0 ? `the item ${is}` : `${require_model.B(path)} ${is}`, end = isExcused ? " It is overridden in this run." : "";
	return {
		code: kind.code,
		severity: kind.severity,
		message: `Rule ${require_schema.i(rule, what)}.${end}`,
		remedy: rule.commit === void 0 ? `Correct the item, or list its address in except of the rule ${rule.name}.` : `Correct the item, or first list its address in except of the rule ${rule.name}, in a pull request of its own.`,
		address: item.address,
		place: path.length === 0 ? item.place : item.placeOf(path),
		related: [ruleSpot(rule)]
	};
}
function tooLong(rule, item) {
	let { code, severity, remedy } = require_rule_codes.t.tooLong;
	return {
		code,
		severity,
		message: `The schema of rule ${rule.name} takes too long to check against ${item.address}.`,
		remedy,
		place: rule.place
	};
}
function ruleSpot({ place, commit }) {
	return {
		message: commit === void 0 ? "the rule" : `the rule, in ${commit.slice(0, 7)}`,
		place
	};
}
// build/host/fetch-commit.js
const FETCH = [
	"fetch",
	"--quiet",
	"--no-tags",
	"--no-write-fetch-head",
	"--recurse-submodules=no"
];
async function fetchMissing(git, commit) {
	if ((await git([
		"cat-file",
		"-e",
		`${commit}^{commit}`
	])).code === 0) return null;
	let ran = await git([
		...FETCH,
		...await depthOf(git),
		"--",
		"origin",
		commit
	]);
	return ran.code === 0 ? null : `${commit.slice(0, 7)} could not be fetched (${require_say.p(ran.stderr)})`;
}
async function fetchHistory(git, commit, depth) {
	let ran = await git([
		...FETCH,
		depth,
		"--",
		"origin",
		commit
	]);
	return ran.code === 0 ? null : `the history of ${commit.slice(0, 7)} could not be fetched (${require_say.p(ran.stderr)})`;
}
async function depthOf(git) {
	return await isShallow(git) ? ["--depth=1"] : [];
}
async function isShallow(git) {
	return (await git(["rev-parse", "--is-shallow-repository"])).stdout.toString("utf8").trim() === "true";
}
// build/run/open/base-config.js
var BrokenBase = class extends Error {}, UnreadCommit = class extends Error {}, BaseConfigReader = class {
	#reading;
	#file;
	#below;
	#git;
	#commit;
	constructor(reading, git, commit) {
		this.#reading = reading, this.#file = `${reading.below}${reading.file}`, this.#below = reading.below, this.#git = git, this.#commit = commit;
	}
	async rules() {
		let here = await this.#read(this.#file), isSame = here?.namespace === this.#reading.config.namespace, others = await this.#elsewhere(), owners = others.filter(({ hasTarget }) => hasTarget), own = here === void 0 ? [] : [here], found = isSame ? [...own, ...owners] : [...owners.length > 0 ? owners : others, ...own];
		return found.length > 0 ? joined(found) : void 0;
	}
	async #elsewhere() {
		let list = [
			"ls-tree",
			"-r",
			"-z",
			"--full-tree",
			"--name-only",
			this.#commit
		], ran = await this.#git(list);
		if (ran.code !== 0) throw new UnreadCommit("git cannot list its files");
		let found = [];
		for (let file of ran.stdout.toString("utf8").split("\0")) {
			let name = file.slice(file.lastIndexOf("/") + 1);
			if (file === this.#file || !require_open_files.R.some((known) => known === name)) continue;
			let other = await this.#read(file, !0);
			other !== void 0 && found.push(other);
		}
		return found;
	}
	async #read(file, isOther = !1) {
		let found = await this.#bytes(file);
		if (found === void 0) return;
		let { kinds, config, target } = this.#reading, { document, findings } = "bytes" in found ? require_source_inside.a(file, found.bytes) : NOTHING, root = document?.root, written = root?.type === "map" ? root.get("namespace") : void 0, namespace = written?.type === "scalar" ? String(written.value) : this.#defaultNamespace(file);
		if (isOther && namespace !== config.namespace) return;
		if ("broken" in found) throw new BrokenBase(`${file} ${found.broken}`);
		if (stopAtError(file, findings), root?.type !== "map") throw new BrokenBase(`${file} is not a configuration`);
		let reader = new require_sync_forms.C(), { readRules } = await Promise.resolve().then(() => require("./config-rules-BqYHjX0G.js")).then((n) => n.n), rules = readRules(reader, require_sync_forms.E(root, [], "rules"), {
			kinds,
			targets: null
		});
		stopAtError(file, reader.findings);
		let targets = root.get("targets"), commit = this.#commit;
		return {
			namespace,
			hasTarget: targets?.type === "map" && targets.get(target) !== void 0,
			rules: new Map([...rules ?? []].map(([name, rule]) => [name, {
				...rule,
				commit
			}]))
		};
	}
	#defaultNamespace(file) {
		let { git, config } = this.#reading, folder = node_path.default.posix.dirname(file);
		return require_open_files.L(git.originUrl, config.root, folder === "." ? "" : folder.slice(this.#below.length));
	}
	async #bytes(file) {
		if (/[\n\r]/.test(file)) throw new UnreadCommit("the name of the configuration contains a line break");
		let asked = Buffer.from(`${this.#commit}:${file}\n`), ran = await this.#git([
			"cat-file",
			"--batch",
			"--follow-symlinks"
		], asked), end = ran.stdout.indexOf(10);
		if (ran.code !== 0 || end < 0) throw new UnreadCommit(`git cannot read ${file}`);
		let answer = ran.stdout.toString("utf8", 0, end), [, size] = /^[0-9a-f]{40,64} blob ([0-9]+)$/.exec(answer) ?? [];
		return size === void 0 ? /^(?:dangling|loop|notdir) [0-9]+$/.test(answer) ? { broken: "is behind a link to nothing in this commit" } : /^symlink [0-9]+$/.test(answer) ? { broken: "is behind a link that leads out of this commit" } : void 0 : { bytes: ran.stdout.subarray(end + 1, end + 1 + Number(size)) };
	}
};
const NOTHING = { findings: [] };
function joined(all) {
	let rules = new Map();
	for (let one of all) for (let [name, rule] of one.rules) rules.has(name) || rules.set(name, rule);
	return rules;
}
function stopAtError(file, findings) {
	let first = findings.find(({ severity }) => severity === "error");
	if (first === void 0) return;
	let place = first.place ?? {
		file,
		line: 1,
		column: 1
	};
	throw new BrokenBase(`${require_model.st(place)}: ${first.message}`);
}
// build/run/open/base-rules.js
async function rulesAt(at) {
	let { config, run, git, ref } = at;
	if (run === null || git.root === null) throw unreadable(ref, "there is no git repository");
	let below = require_open_files.u(git.root, config.root), { file } = config;
	if (file === null || below === void 0) throw unreadable(ref, "the configuration is not in the git repository");
	let named = await run([
		"rev-parse",
		"--verify",
		"--quiet",
		"--end-of-options",
		`${ref}^{commit}`
	]), commit = named.stdout.toString("utf8").trim();
	if (named.code !== 0 || commit === "") throw unreadable(ref, "there is no such commit in this clone");
	let said = (finding) => [{
		...finding,
		place: {
			file,
			line: 1,
			column: 1
		}
	}], read = (of) => new BaseConfigReader({
		...at,
		file,
		below
	}, run, of).rules();
	try {
		let rules = await read(commit);
		if (rules !== void 0) return {
			rules,
			findings: []
		};
		let message = `Commit ${commit.slice(0, 7)} has no ${file}, so only the rules of these files count.`;
		return {
			rules: new Map(),
			findings: said({
				...require_codes.n(require_rule_codes.t.baseWithout),
				message,
				remedy: "Check that the configuration is new, and not one that was moved."
			})
		};
	} catch (error) {
		if (error instanceof UnreadCommit) throw unreadable(ref, error.message);
		if (!(error instanceof BrokenBase)) throw error;
		let why = require_model.a(error.message), before = await lastReadable(run, commit, read);
		if ("missing" in before) throw unreadable(ref, `${why}. Those before it cannot be read either: ${before.missing}`);
		let { code, severity, remedy } = require_rule_codes.t.baseBroken, message = `The base ${commit.slice(0, 7)} has a configuration with an error, ${wordsOf(before.commit)}: ${why}.`;
		return {
			rules: before.rules,
			findings: said({
				code,
				severity,
				message,
				remedy
			})
		};
	}
}
function wordsOf(earlier) {
	return earlier === null ? "and no earlier commit has one without, so only the rules of these files count" : `so the rules of ${earlier.slice(0, 7)} count, the last commit before it without one`;
}
async function lastReadable(git, broken, read) {
	let seen = new Set([broken]);
	for (let depth of [
		"--deepen=100",
		"--unshallow",
		null
	]) {
		let changes = await changesOf(git, broken);
		if (changes === null) return { missing: "git cannot list the commits" };
		for (let commit of changes) if (!seen.has(commit)) {
			seen.add(commit);
			try {
				return {
					commit,
					rules: await read(commit) ?? new Map()
				};
			} catch (error) {
				if (error instanceof UnreadCommit) return { missing: error.message };
				if (!(error instanceof BrokenBase)) throw error;
			}
		}
		if (!await isShallow(git)) break;
		let missing = depth === null ? CUT : await fetchHistory(git, broken, depth);
		if (missing !== null) return { missing };
	}
	return {
		commit: null,
		rules: new Map()
	};
}
async function changesOf(git, commit) {
	let { code, stdout } = await git([
		"rev-list",
		"--first-parent",
		commit,
		"--",
		...require_open_files.R.map((name) => `:(top,glob)**/${name}`)
	]);
	return code === 0 ? stdout.toString("latin1").split("\n").filter((line) => line !== "") : null;
}
function unreadable(ref, why, remedy = REPAIR) {
	let short = /^[0-9a-f]{40,64}$/.test(ref) ? ref.slice(0, 7) : ref;
	return new require_model.at(require_rule_codes.t.baseUnreadable.code, `The rules of the base ${short} cannot be read: ${/[.?]$/.test(why) ? why : `${why}.`}`, remedy);
}
const REPAIR = "Fetch the commit with its history, for example: git fetch --unshallow", CUT = "the remote does not have all of the history either";
// build/run/open/run-rules.js
async function rulesOfRun({ config, target, git, desired, judgesItems }, flags, io) {
	let items = judgesItems ? [...desired.resources, ...desired.leftOut] : [], read = readFor({
		config,
		target,
		git
	}, io), findings = [], rules = new Map();
	for (let ref of [...flags.rulesFrom ?? [], ...await flags.base?.(read.run) ?? []]) {
		let base = await rulesAt({
			...read,
			ref
		});
		findings.push(...base.findings), add(rules, base.rules);
	}
	add(rules, config.rules ?? new Map());
	let names = new Set(flags.override ?? []), unknown = [...names].find((name) => !rules.has(name)), all = [...rules.values()].sort((a, b) => require_closest.i(a.name, b.name)), judged = judgeItems(all, target.name, items, names), excused = [...judged.excused].map(([rule, addresses]) => ({
		rule,
		addresses: [...addresses].sort(require_closest.i)
	})), about = all.filter((rule) => rule.about === "changes"), labels = about.some(({ override }) => override !== null) ? await flags.labels?.() ?? [] : [], overrides = [...flagOverrides(names), ...labelOverrides(about, labels)], hasAny = about.length > 0 || excused.length > 0;
	return {
		findings: [...findings, ...judged.findings],
		...hasAny ? { ofChanges: {
			rules: about,
			overrides,
			excused
		} } : {},
		...unknown === void 0 ? {} : { unknownOverride: unknownRule(unknown, [...rules.keys()]) }
	};
}
async function addAppliedRules(offline, flags, { commits, judgesItems }, io) {
	let read = readFor(offline, io), { base, applied = fetched, ...others } = flags, from = [...flags.rulesFrom ?? [], ...await base?.(read.run) ?? []], known = new Set(offline.findings.map((one) => JSON.stringify(one))), own = writtenRules(offline.config.rules ?? new Map()), further = [], more = [], isOther = !1, isAll = !0;
	for (let ref of commits) if (!from.includes(ref) && !await applied(ref, read.run)) isAll = !1;
	else try {
		isOther ||= writtenRules((await rulesAt({
			...read,
			ref
		})).rules) !== own, from.includes(ref) || further.push(ref);
	} catch (error) {
		if (!(error instanceof require_model.at) || error.code !== require_rule_codes.t.baseUnreadable.code) throw error;
		isAll = !1, more.push({
			code: error.code,
			severity: "warning",
			message: error.message
		});
	}
	if (further.length > 0) {
		let rules = await rulesOfRun({
			...offline,
			judgesItems
		}, {
			...others,
			rulesFrom: [...further, ...from]
		}, io);
		offline.rules = rules, more.push(...rules.findings.filter((one) => !known.has(JSON.stringify(one))));
	}
	return offline.findings = require_model.lt([...offline.findings, ...more]), {
		hasMore: more.length > 0,
		isOther,
		isAll
	};
}
async function fetched(commit, git) {
	return git !== null && await fetchMissing(git, commit), !0;
}
function writtenRules(rules) {
	return [...rules.values()].map(({ name, digest }) => `${name} ${digest}`).sort(require_closest.i).join("\n");
}
function readFor({ config, target, git }, io) {
	let kinds = (io.providers ?? require_providers.n).flatMap(({ sections }) => sections);
	return {
		config,
		git,
		run: gitOf(git, io),
		kinds,
		target: target.name
	};
}
function gitOf({ root }, io) {
	return root === null ? null : io.openGit(root);
}
function add(rules, more) {
	for (let [name, rule] of more) rules.has(name) || rules.set(name, rule);
}
function flagOverrides(names) {
	return [...names].map((rule) => ({
		rule,
		changes: null
	}));
}
function labelOverrides(rules, pulls) {
	return rules.flatMap(({ name, override }) => pulls.flatMap(({ pull, labels, changes }) => {
		let label = labels.find((one) => one.toLowerCase() === override?.toLowerCase());
		return label === void 0 ? [] : [{
			rule: name,
			label,
			pull,
			changes
		}];
	}));
}
function unknownRule(name, known) {
	let near = require_closest.n(name, known);
	return new require_model.at(require_rule_codes.t.unknownOverride.code, `There is no rule ${JSON.stringify(name)} to override${near === void 0 ? "." : `; did you mean ${near}?`}`, known.length === 0 ? "Leave the override out: no rule is set." : `Name one of: ${known.join(", ")}.`);
}
exports.addAppliedRules = addAppliedRules, exports.rulesOfRun = rulesOfRun;
