require("./rolldown-runtime-DUzk6_NY.js");
const require_model = require("./model-CQuGHFup.js"), require_check_offline = require("./check-offline-C2wQuhLB.js"), require_open_files = require("./open-files-B4SDOPGi.js"), require_silence = require("./silence-DSrInt5s.js"), require_commit_files = require("./commit-files-zkow6vAn.js"), require_errors = require("./errors-DboKUKVA.js"), require_closest = require("./closest-D7ENJx0f.js"), require_common_codes = require("./common-codes-D6huqPTK.js"), require_key_use = require("./key-use-BkDzEQTM.js"), require_open_client = require("./open-client-ow5JAQ0q.js"), require_item_codes = require("./item-codes-5xE_57zW.js"), require_policy = require("./policy-TaYm8uJl.js");
// build/run/check-target.js
async function checkTarget(checked, flags, io, { commit, onlyChanged = !1 }, onFindings) {
	let { provider, target, settings, files } = checked, { check, trees, findings } = await require_check_offline.t(checked);
	if (require_model.ct(findings) || settings === void 0) throw new require_open_files.t(findings, files);
	onFindings(findings);
	let strict = target.strict === !0, before = await baseTrees(checked, check, io, commit), isSame = (tree) => {
		let old = before.trees.get(tree.name);
		return old !== void 0 && sameTree(old, tree);
	}, judged = onlyChanged && before.isConfigured ? trees.filter((tree) => !isSame(tree)) : trees, client = require_open_client.t(settings, provider, target, flags, io);
	try {
		let server = await check.connect(client, require_key_use.t(target.name, settings)), judge = (tree) => reportOf(tree, async () => {
			let base = isSame(tree) ? null : before.trees.get(tree.name) ?? null, { state, findings: found, message = null, changes = [] } = await server.judge(tree, base, { strict });
			return {
				state,
				message,
				changes,
				findings: require_silence.n(require_model.lt(found), target.silence)
			};
		}), names = new Set(checked.named === null ? trees.map(({ name }) => name) : before.trees.keys()), gone = [...before.trees.values()].filter(({ name }) => !names.has(name)), leave = (tree) => reportOf(tree, async () => ({
			state: "removed",
			message: null,
			changes: await server.removed?.(tree) ?? [],
			findings: []
		})), reports = await Promise.all([...judged.map(judge), ...gone.map(leave)]);
		return reports.sort((a, b) => require_closest.i(a.tree, b.tree)), {
			target: target.name,
			provider: provider.name,
			server: server.label,
			base: commit,
			trees: reports,
			unchanged: trees.length - judged.length,
			strict,
			exit_code: checkExit(reports, strict)
		};
	} finally {
		await client.close();
	}
}
async function reportOf({ name, files }, ask) {
	let said = {
		tree: name,
		files: files.length
	};
	try {
		return {
			...said,
			...await ask()
		};
	} catch (error) {
		if (!(error instanceof require_model.at) && !(error instanceof require_errors.r)) throw error;
		let isCoded = error instanceof require_model.at, failed = {
			code: isCoded ? error.code : require_common_codes.t.unreadable.code,
			severity: "error",
			message: error.message,
			...isCoded && error.remedy !== void 0 ? { remedy: error.remedy } : {}
		};
		return {
			...said,
			state: "failed",
			message: error.message,
			changes: [],
			findings: [failed]
		};
	}
}
function checkExit(reports, strict) {
	let has = (state) => reports.some((one) => one.state === state);
	return has("failed") ? 1 : has("not_checkable") ? 3 : has("invalid") || strict && has("not_runnable") ? 5 : 0;
}
async function baseTrees({ config, git }, check, io, commit) {
	let none = {
		trees: new Map(),
		isConfigured: !1
	};
	if (commit === null || git.root === null) return none;
	let below = require_open_files.u(git.root, config.root);
	if (below === void 0) return none;
	let run = io.openGit(git.root), trees = new require_commit_files.r(run, below), [list] = await require_commit_files.n(trees, [commit], require_open_files.p(config), ""), unreadable = () => new require_model.at(require_item_codes.n.baseUnreadable.code, `Commit ${commit.slice(0, 7)} cannot be read, so what changed since then cannot be told.`, "Fetch it, for example: git fetch --unshallow");
	if (list === void 0) {
		let [[top], [whole]] = await Promise.all([trees.at([commit], ""), new require_commit_files.r(run, "").at([commit], "")]);
		if (top === void 0 && whole !== void 0) return none;
		throw unreadable();
	}
	let wanted = list.filter(({ kind }) => kind === "file"), [configured] = config.file === null ? [] : await trees.at([commit], config.file), ids = [...wanted.map(({ id }) => id), ...configured === void 0 ? [] : [configured.id]], contents = await require_open_files.nt(run, ids), files = wanted.map(({ path, id }) => {
		let bytes = contents.get(id)?.bytes;
		if (bytes === void 0) throw unreadable();
		return {
			file: path,
			bytes
		};
	}), present = config.file === null ? {} : await require_open_files.D(config.root, config.file), old = configured === void 0 ? void 0 : contents.get(configured.id)?.bytes, isConfigured = old !== void 0 && present.bytes !== void 0 && Buffer.compare(old, present.bytes) === 0;
	return {
		trees: new Map(check.trees(files).map((tree) => [tree.name, tree])),
		isConfigured
	};
}
function sameTree(one, other) {
	let bytes = new Map(other.files.map((file) => [file.file, file.bytes]));
	return one.files.length === other.files.length && one.files.every((file) => {
		let same = bytes.get(file.file);
		return same !== void 0 && Buffer.compare(same, file.bytes) === 0;
	});
}
// build/api/verbs/checked.js
async function validateTrees(checked, flags) {
	refuseOptions(checked, flags);
	let { trees, findings } = await require_check_offline.t(checked), inTrees = trees.reduce((sum, tree) => sum + tree.files.length + (tree.beside?.length ?? 0), 0), { target, provider } = checked;
	return {
		findings,
		files: checked.named === null ? checked.files.files.length : inTrees,
		sources: checked.files,
		valid: {
			target: target.name,
			provider,
			count: trees.length,
			what: "tree"
		}
	};
}
async function checkPlan(checked, flags, host, onFindings) {
	return refuseOptions(checked, flags), checkTarget(checked, flags, host, { commit: checked.git.commit }, (all) => onFindings([...all]));
}
function refuseOptions({ provider, target }, flags) {
	let others = {
		"--override": flags.override,
		"--rules-from": flags.rulesFrom,
		"--out": flags.out,
		"--html": flags.html
	}, named = Object.entries(others).flatMap(([flag, value]) => value === void 0 ? [] : [flag]), given = [...require_policy.t(flags), ...named];
	if (given.length !== 0) throw new require_model.at(require_item_codes.n.checkOptions.code, `${given.join(", ")} cannot be used for ${target.name}: ${provider.title} only checks files, so a plan has no changes to choose from or to save.`, flags.out === void 0 && flags.html === void 0 ? "Leave it out, or name the files to check." : "Leave it out; to keep the verdict, save what --json prints.");
}
exports.checkPlan = checkPlan, exports.validateTrees = validateTrees;
