const require_model = require("./model-CQuGHFup.js"), require_codes = require("./codes-CCyt0aRV.js"), require_plan_target = require("./plan-target-CLuCUOpt.js"), require_live_object = require("./live-object-CBuVJXN4.js"), require_open_files = require("./open-files-B4SDOPGi.js"), require_trial_report = require("./trial-report-CjM0k4jt.js"), require_record_findings = require("./record-findings-DrjS_pmJ.js"), require_trial_codes = require("./trial-codes-wnnZ9Fn0.js");
// build/run/trial/changed-swaps.js
async function changedSwaps(swaps, context) {
	let findings = [];
	return {
		changed: (await Promise.all(swaps.map(async (swap) => {
			let { what } = swap;
			if ("address" in what) return itemSwap(swap, what.address, context, findings);
			if (!(what.from === what.to || context.before.hadSwap(context.trial, swap))) return {
				swap,
				base: { slug: what.from },
				baseDigest: what.from,
				baseSince: null,
				head: { slug: what.to }
			};
		}))).filter((one) => one !== void 0),
		findings
	};
}
function changedAddresses({ plan }, words) {
	let isContent = ({ path }) => !words.includes(path), changes = plan.changes.filter(({ action, leaves }) => (action === "update" || action === "replace") && leaves.some(isContent)), held = plan.held.filter(({ would, leaves }) => (would === "update" || would === "replace") && leaves.some(isContent));
	return new Set([...changes, ...held].map(({ address }) => address));
}
async function itemSwap(swap, address, context, findings) {
	let { planned, resources, platform, words } = context, resource = resources.get(address), found = planned.matches.get(address)?.found;
	if (resource === void 0 || found === void 0) return;
	let { kind, partition } = resource, cannot = (message, remedy) => {
		findings.push({
			...require_codes.n(require_trial_codes.t.notMade),
			message,
			remedy,
			place: swap.place,
			address
		});
	};
	if (found.state === "absent" || found.state === "gone") {
		if (context.before.hadItem(resource)) return;
		findings.push({
			...require_codes.n(require_trial_codes.t.noBase),
			message: `${address} is not on the platform yet, so it has nothing to be compared with and is not tried.`,
			remedy: "Apply it first; its next change is tried.",
			place: swap.place,
			address
		});
		return;
	}
	if (found.state !== "live") return cannot(`${address} cannot be tried: it is unclear which live ${kind.singular} it is.`, "See the plan.");
	if (!changedAddresses(planned, words).has(address) || context.before.hadItem(resource)) return;
	let { id } = found.live, read = require_live_object.n(kind, id, await platform.answer({
		ask: "object",
		kind,
		partition,
		id
	}));
	if (read.state !== "ok") return cannot(`${address} cannot be tried: its live ${kind.singular}, id ${id}, cannot be read.`, "Plan again.");
	let live = read.value;
	if (live.version === null) return cannot(`${address} cannot be tried: the platform shows no version of it.`, "Apply it without a trial.");
	let body;
	try {
		body = require_plan_target.U(resource, require_trial_report.p((ref) => planned.names.idOf(ref)));
	} catch (error) {
		if (!(error instanceof require_trial_report.d)) throw error;
		return cannot(`${address} cannot be tried: ${error.message}.`, "Apply what it refers to first.");
	}
	let fields = Object.keys(body);
	if (require_trial_report.f(kind, body, words) === require_trial_report.f(kind, live.object, words, fields)) return;
	let updated = live.object.updated_at;
	return {
		swap,
		base: {
			kind: kind.name,
			id,
			version: live.version
		},
		baseDigest: require_trial_report.f(kind, live.object, words),
		baseSince: typeof updated == "string" ? updated : live.createdAt,
		head: {
			resource,
			body,
			digest: require_trial_report.f(kind, body, words)
		}
	};
}
function shownSwaps(users, { place }, addressOf) {
	return users.flatMap(({ node, field, kind, id }) => {
		let address = addressOf(kind, id);
		return address === void 0 ? [] : [{
			node,
			field,
			what: { address },
			place
		}];
	});
}
// build/run/trial/asker.js
function askerOf({ session, platform }, planned, { words }, before, reader = platform) {
	let resources = new Map(session.desired.resources.map((one) => [one.address, one])), origin = require_trial_report.l(session);
	return {
		changed: (entry, swaps) => changedSwaps(swaps, {
			planned,
			resources,
			platform: reader,
			words,
			trial: entry.name,
			before
		}),
		question: (entry, changed) => require_trial_report.u(entry, changed, origin)
	};
}
// build/run/trial/since-commit.js
const NOTHING_BEFORE = {
	hadItem: () => !1,
	hadSwap: () => !1
};
async function filesBefore(ref, { offline, session, trials }, io) {
	let { config, target, kinds, git: info } = offline, git = info.root === null ? void 0 : io.openGit(info.root), found = await git?.([
		"rev-parse",
		"--verify",
		"--quiet",
		"--end-of-options",
		`${ref}^{commit}`
	]), commit = found?.code === 0 ? found.stdout.toString("utf8").trim() : void 0, contents = git === void 0 || commit === void 0 ? void 0 : await require_record_findings.u(offline, git)?.contents(commit);
	if (contents === void 0) throw new require_model.at(require_trial_codes.t.badBase.code, commit === void 0 ? `--base ${JSON.stringify(ref)} is no commit of this clone.` : `The files of --base ${JSON.stringify(ref)} cannot be read: the commit has no such configuration, or a link or submodule in place of a file.`, commit === void 0 ? "Fetch it, or name another one. To try everything that a plan changes." : "To try everything that a plan changes.", 1, require_model.yt("trial"));
	let { bundles, texts, configuration } = contents, files = {
		files: bundles,
		checkout: require_open_files.U
	}, past = require_open_files.m(config, target, kinds, session.org, files, {
		overlay: texts,
		sources: new require_open_files.H(),
		formats: session.desired.formats
	}), items = new Map(past.resources.map((one) => [one.address, one.contentDigest])), section = configuration?.get(trials.key), entries = section?.type === "map" ? trials.read(section, target).entries : [], swaps = new Set(entries.flatMap(({ name, swap }) => (swap ?? []).map((one) => swapKey(name, one))));
	return {
		hadItem: ({ address, contentDigest }) => items.get(address) === contentDigest,
		hadSwap: (trial, swap) => swaps.has(swapKey(trial, swap))
	};
}
function swapKey(trial, { node, field, what }) {
	return JSON.stringify([
		trial,
		node,
		field,
		what
	]);
}
Object.defineProperty(exports, "a", {
	enumerable: !0,
	get: function() {
		return shownSwaps;
	}
}), Object.defineProperty(exports, "i", {
	enumerable: !0,
	get: function() {
		return changedAddresses;
	}
}), Object.defineProperty(exports, "n", {
	enumerable: !0,
	get: function() {
		return filesBefore;
	}
}), Object.defineProperty(exports, "r", {
	enumerable: !0,
	get: function() {
		return askerOf;
	}
}), Object.defineProperty(exports, "t", {
	enumerable: !0,
	get: function() {
		return NOTHING_BEFORE;
	}
});
