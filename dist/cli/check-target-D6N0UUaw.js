const require_opened = require("./opened-BVkvM7U-.js"), require_commit_trees = require("./commit-trees-ByrPQmu8.js"), require_verdict = require("./verdict-Z7TUykrk.js");
require("./index.js");
const require_json = require("./json-B8hWaPMb.js"), require_finding = require("./finding-M5RG1B0g.js"), require_main = require("./main-oiIGVGI2.js"), require_check_offline = require("./check-offline-CuLYoA_S.js"), require_open_client = require("./open-client-CAwwCSSG.js");
// build/run/check-target.js
async function checkTarget(checked, flags, io, baseCommit, onFindings) {
	let { provider, target, settings, files } = checked, { check, trees, findings } = await require_check_offline.t(checked);
	if (require_finding.r(findings) || settings === void 0) throw new require_opened.o(findings, files);
	onFindings(findings);
	let strict = target.strict === !0, before = await baseTrees(checked, check, io, baseCommit), client = require_open_client.t(settings, provider, target, flags, io);
	try {
		let reports = await Promise.all(trees.map(async (tree) => {
			let said = {
				tree: tree.name,
				files: tree.files.length
			};
			try {
				let old = before.get(tree.name), base = old === void 0 || sameTree(old, tree) ? null : old, { state, findings: found, message = null, changes = [] } = await check.online(client, tree, base, { strict });
				return {
					...said,
					state,
					message,
					changes,
					findings: require_finding.i(found)
				};
			} catch (error) {
				if (!(error instanceof require_finding.t) && !(error instanceof require_verdict.a)) throw error;
				let failed = {
					code: error instanceof require_finding.t ? error.code : require_main.h.unreadable.code,
					severity: "error",
					message: error.message
				};
				return {
					...said,
					state: "failed",
					message: error.message,
					changes: [],
					findings: [failed]
				};
			}
		}));
		return reports.sort((a, b) => require_json.t(a.tree, b.tree)), {
			target: target.name,
			provider: provider.name,
			base: baseCommit,
			trees: reports,
			strict,
			exit_code: checkExit(reports, strict)
		};
	} finally {
		await client.close();
	}
}
function checkExit(reports, strict) {
	let has = (state) => reports.some((one) => one.state === state);
	return has("failed") ? 1 : has("not_checkable") ? 3 : has("invalid") || strict && has("not_runnable") ? 5 : 0;
}
async function baseTrees({ config, git }, check, io, commit) {
	if (commit === null || git.root === null) return new Map();
	let run = io.openGit(git.root), below = require_opened.f(git.root, config.root), [list] = await new require_commit_trees.t(run, below).files([commit], {
		folder: "",
		isFolder: () => !0,
		isFile: () => !0
	});
	if (list === void 0) throw new require_finding.t(require_opened.Z.baseUnreadable.code, `Commit ${commit.slice(0, 7)} cannot be read, so what changed since then cannot be told.`, "Fetch it, for example: git fetch --unshallow");
	let plain = list.filter(({ kind }) => kind === "file"), covered = require_opened.L(require_opened.A(config), plain.map(({ path }) => path)), wanted = plain.filter(({ path }) => covered.has(path)), contents = await require_opened.v(run, wanted.map(({ id }) => id)), files = wanted.flatMap(({ path, id }) => {
		let bytes = contents.get(id)?.bytes;
		return bytes === void 0 ? [] : [{
			file: path,
			bytes
		}];
	});
	return new Map(check.trees(files).map((tree) => [tree.name, tree]));
}
function sameTree(one, other) {
	let bytes = new Map(other.files.map((file) => [file.file, file.bytes]));
	return one.files.length === other.files.length && one.files.every((file) => {
		let same = bytes.get(file.file);
		return same !== void 0 && Buffer.compare(same, file.bytes) === 0;
	});
}
exports.checkTarget = checkTarget;
