const require_index = require("./index.js"), require_model = require("./model-BZhztCQP.js");
// build/rules/judge-items.js
function judgeItems(rules, target, items, overridden) {
	let steps = new require_index.G(), findings = [], excused = new Map();
	for (let rule of rules) if (rule.about === "items") for (let item of items) {
		if (!require_index.q(rule, item.address, target)) continue;
		let found = require_index.W(rule.schema, item.forms, steps);
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
	let kind = rule.level === "error" && !isExcused ? require_index.K.broken : require_index.K.advised, what = path.length === 0 ? `the item ${is}` : `${require_model.f(path)} ${is}`, end = isExcused ? " It is overridden in this run." : "";
	return {
		code: kind.code,
		severity: kind.severity,
		message: `Rule ${require_index.J(rule, what)}.${end}`,
		remedy: rule.commit === void 0 ? `Correct the item, or list its address in except of the rule ${rule.name}.` : `Correct the item, or first list its address in except of the rule ${rule.name}, in a pull request of its own.`,
		address: item.address,
		place: path.length === 0 ? item.place : item.placeOf(path),
		related: [ruleSpot(rule)]
	};
}
function tooLong(rule, item) {
	let { code, severity, remedy } = require_index.K.tooLong;
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
// build/run/open/run-rules.js
async function rulesOfRun({ config, target, git, desired, judgesItems }, flags, io) {
	let items = judgesItems ? [...desired.resources, ...desired.leftOut] : [], read = readFor({
		config,
		target,
		git
	}, io), findings = [], rules = new Map();
	for (let ref of [...flags.rulesFrom ?? [], ...await flags.base?.(read.run) ?? []]) {
		let base = await require_index.h({
			...read,
			ref
		});
		findings.push(...base.findings), add(rules, base.rules);
	}
	add(rules, config.rules ?? new Map());
	let names = new Set(flags.override ?? []), unknown = [...names].find((name) => !rules.has(name)), all = [...rules.values()].sort((a, b) => require_model.R(a.name, b.name)), judged = judgeItems(all, target.name, items, names), excused = [...judged.excused].map(([rule, addresses]) => ({
		rule,
		addresses: [...addresses].sort(require_model.R)
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
		isOther ||= writtenRules((await require_index.h({
			...read,
			ref
		})).rules) !== own, from.includes(ref) || further.push(ref);
	} catch (error) {
		if (!(error instanceof require_model.g) || error.code !== require_index.K.baseUnreadable.code) throw error;
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
	return offline.findings = require_model.b([...offline.findings, ...more]), {
		hasMore: more.length > 0,
		isOther,
		isAll
	};
}
async function fetched(commit, git) {
	return git !== null && await require_index.N(git, commit), !0;
}
function writtenRules(rules) {
	return [...rules.values()].map(({ name, digest }) => `${name} ${digest}`).sort(require_model.R).join("\n");
}
function readFor({ config, target, git }, io) {
	let kinds = (io.providers ?? require_index.P).flatMap(({ sections }) => sections);
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
	let near = require_model.L(name, known);
	return new require_model.g(require_index.K.unknownOverride.code, `There is no rule ${JSON.stringify(name)} to override${near === void 0 ? "." : `; did you mean ${near}?`}`, known.length === 0 ? "Leave the override out: no rule is set." : `Name one of: ${known.join(", ")}.`);
}
exports.addAppliedRules = addAppliedRules, exports.labelOverrides = labelOverrides, exports.rulesOfRun = rulesOfRun;
