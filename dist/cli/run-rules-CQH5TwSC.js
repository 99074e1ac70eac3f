const require_rolldown_runtime = require("./rolldown-runtime-DUzk6_NY.js"), require_json = require("./json-eUDoj5IE.js"), require_model = require("./model-itYDezHx.js"), require_providers = require("./providers-DlbgLf_V.js"), require_rule_codes = require("./rule-codes-vXnFQC6c.js"), require_schema = require("./schema-CWBwWU41.js"), require_open_files = require("./open-files-DDMLVKpy.js"), require_sync_forms = require("./sync-forms-CaryJyCR.js"), require_codes = require("./codes-CCyt0aRV.js"), require_source_inside = require("./source-inside-D8O9xoMV.js");
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
	let kind = rule.level === "error" && !isExcused ? require_rule_codes.t.broken : require_rule_codes.t.advised, what = path.length === 0 ? `the item ${is}` : `${require_model.H(path)} ${is}`, end = isExcused ? " It is overridden in this run." : "";
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
// build/run/open/base-rules.js
async function rulesAt(at) {
	let { config, run, git, ref } = at;
	if (run === null || git.root === null) throw unreadable(ref, "there is no git repository");
	let below = require_open_files.u(git.root, config.root);
	if (config.file === null || below === void 0) throw unreadable(ref, "the configuration is not in the git repository");
	let named = await run([
		"rev-parse",
		"--verify",
		"--quiet",
		"--end-of-options",
		`${ref}^{commit}`
	]), commit = named.stdout.toString("utf8").trim();
	if (named.code !== 0 || commit === "") throw unreadable(ref, "there is no such commit in this clone");
	let tree = await run([
		"ls-tree",
		"-r",
		"-z",
		"--full-tree",
		commit
	]);
	if (tree.code !== 0) throw unreadable(ref, "git cannot list its files");
	let files = parseTree(tree.stdout.toString("utf8")), reader = new BaseReader({
		...at,
		run,
		commit,
		files,
		below
	}), file = `${below}${config.file}`, here = await reader.read(file), isSame = here?.namespace === config.namespace, others = await reader.elsewhere(file), owners = others.filter(({ hasTarget }) => hasTarget), own = here === void 0 ? [] : [here], found = isSame ? [...own, ...owners] : [...owners.length > 0 ? owners : others, ...own];
	if (found.length > 0) return {
		rules: joined(found),
		findings: []
	};
	let finding = {
		...require_codes.n(require_rule_codes.t.baseWithout),
		message: `Commit ${commit.slice(0, 7)} has no ${config.file}, so only the rules of these files count.`,
		remedy: "Check that the configuration is new, and not one that was moved.",
		place: {
			file: config.file,
			line: 1,
			column: 1
		}
	};
	return {
		rules: new Map(),
		findings: [finding]
	};
}
function joined(all) {
	let rules = new Map();
	for (let one of all) for (let [name, rule] of one.rules) rules.has(name) || rules.set(name, rule);
	return rules;
}
var BaseReader = class {
	#at;
	constructor(at) {
		this.#at = at;
	}
	async read(file, isOther = !1) {
		let bytes = await this.#bytes(file);
		if (bytes === void 0) return;
		let { ref, kinds, commit, config, target } = this.#at, { document, findings } = require_source_inside.a(file, bytes), broken = (found) => {
			let first = found.find(({ severity }) => severity === "error");
			if (first !== void 0) return unreadable(ref, `${require_model.lt(first.place ?? placeIn(file))}: ${first.message}`);
		}, root = document?.root, written = root?.type === "map" ? root.get("namespace") : void 0, namespace = written?.type === "scalar" ? String(written.value) : this.#defaultNamespace(file);
		if (isOther && namespace !== config.namespace) return;
		if (root?.type !== "map") throw broken(findings) ?? unreadable(ref, `${file} is not a configuration`);
		let reader = new require_sync_forms.C(), { readRules } = await Promise.resolve().then(() => require("./config-rules-BPpk2BY5.js")).then((n) => n.n), rules = readRules(reader, require_sync_forms.E(root, [], "rules"), {
			kinds,
			targets: null
		}), problem = broken(reader.findings);
		if (problem !== void 0) throw problem;
		let targets = root.get("targets");
		return {
			namespace,
			hasTarget: targets?.type === "map" && targets.get(target) !== void 0,
			rules: new Map([...rules ?? []].map(([name, rule]) => [name, {
				...rule,
				commit
			}]))
		};
	}
	async elsewhere(own) {
		let found = [];
		for (let file of this.#at.files.keys()) {
			let name = file.slice(file.lastIndexOf("/") + 1);
			if (file === own || !require_open_files.R.some((known) => known === name)) continue;
			let other = await this.read(file, !0);
			other !== void 0 && found.push(other);
		}
		return found;
	}
	#defaultNamespace(file) {
		let { git, below, config } = this.#at, folder = node_path.default.posix.dirname(file);
		return require_open_files.L(git.originUrl, config.root, folder === "." ? "" : folder.slice(below.length));
	}
	async #bytes(file, isLinked = !1) {
		let { files, run, ref } = this.#at, entry = files.get(file);
		if (entry === void 0) return;
		let ran = await run([
			"cat-file",
			"blob",
			entry.id
		]);
		if (ran.code !== 0) throw unreadable(ref, `git cannot read ${file}`);
		if (entry.mode !== LINK) return ran.stdout;
		let to = node_path.default.posix.join(node_path.default.posix.dirname(file), ran.stdout.toString("utf8")), behind = isLinked ? void 0 : await this.#bytes(to, !0);
		if (behind === void 0) throw unreadable(ref, `${file} is a link to nothing in this commit`);
		return behind;
	}
};
const LINK = "120000";
function parseTree(text) {
	let files = new Map();
	for (let line of text.split("\0")) {
		let tab = line.indexOf("	"), [mode = "", type, id = ""] = line.slice(0, Math.max(0, tab)).split(" ");
		type === "blob" && files.set(line.slice(tab + 1), {
			mode,
			id
		});
	}
	return files;
}
function placeIn(file) {
	return {
		file,
		line: 1,
		column: 1
	};
}
function unreadable(ref, why, remedy = REPAIR) {
	let short = /^[0-9a-f]{40,64}$/.test(ref) ? ref.slice(0, 7) : ref;
	return new require_model.st(require_rule_codes.t.baseUnreadable.code, `The rules of the base ${short} cannot be read: ${/[.?]$/.test(why) ? why : `${why}.`}`, remedy);
}
const REPAIR = "Repair the configuration of the base in a pull request of its own, or fetch the commit, for example: git fetch --unshallow";
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
	let names = new Set(flags.override ?? []);
	for (let name of names) if (!rules.has(name)) throw unknownRule(name, [...rules.keys()]);
	let all = [...rules.values()].sort((a, b) => require_json.t(a.name, b.name)), judged = judgeItems(all, target.name, items, names), excused = [...judged.excused].map(([rule, addresses]) => ({
		rule,
		addresses: [...addresses].sort(require_json.t)
	})), about = all.filter((rule) => rule.about === "changes"), labels = about.some(({ override }) => override !== null) ? await flags.labels?.() ?? [] : [], overrides = [...flagOverrides(names), ...labelOverrides(about, labels)], hasAny = about.length > 0 || excused.length > 0;
	return {
		findings: [...findings, ...judged.findings],
		...hasAny ? { ofChanges: {
			rules: about,
			overrides,
			excused
		} } : {}
	};
}
async function addAppliedRules(offline, flags, { commits, judgesItems }, io) {
	let read = readFor(offline, io), { base, ...others } = flags, from = [...flags.rulesFrom ?? [], ...await base?.(read.run) ?? []], known = new Set(offline.findings.map((one) => JSON.stringify(one))), own = writtenRules(offline.config.rules ?? new Map()), further = [], more = [], isOther = !1, isAll = !0;
	for (let ref of commits) if (!from.includes(ref) && await flags.applied?.(ref, read.run) !== !0) isAll = !1;
	else try {
		isOther ||= writtenRules((await rulesAt({
			...read,
			ref
		})).rules) !== own, from.includes(ref) || further.push(ref);
	} catch (error) {
		if (!(error instanceof require_model.st) || error.code !== require_rule_codes.t.baseUnreadable.code) throw error;
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
	return offline.findings = require_model.dt([...offline.findings, ...more]), {
		hasMore: more.length > 0,
		isOther,
		isAll
	};
}
function writtenRules(rules) {
	return [...rules.values()].map(({ name, digest }) => `${name} ${digest}`).sort(require_json.t).join("\n");
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
	let near = require_model.At(name, known);
	return new require_model.st(require_rule_codes.t.unknownOverride.code, `There is no rule ${JSON.stringify(name)} to override${near === void 0 ? "." : `; did you mean ${near}?`}`, known.length === 0 ? "Leave the override out: no rule is set." : `Name one of: ${known.join(", ")}.`);
}
exports.addAppliedRules = addAppliedRules, exports.rulesOfRun = rulesOfRun;
