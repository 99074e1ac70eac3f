const require_commit_files = require("./commit-files-CtfeI_kB.js"), require_opened = require("./opened-B8hztCDc.js"), require_errors = require("./errors-DM6r4oco.js");
require("./index.js");
const require_json = require("./json-B8hWaPMb.js"), require_finding = require("./finding-M5RG1B0g.js"), require_main = require("./main-D9AQV1A7.js"), require_check_offline = require("./check-offline-CZ-5f_f3.js"), require_open_client = require("./open-client-ChQ7XjtU.js");
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
				if (!(error instanceof require_finding.t) && !(error instanceof require_errors.r)) throw error;
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
	let below = require_opened.p(git.root, config.root);
	if (below === void 0) return new Map();
	let run = io.openGit(git.root), trees = new require_commit_files.r(run, below), [list] = await require_commit_files.n(trees, [commit], require_opened.j(config), "");
	if (list === void 0) {
		let [[top], [whole]] = await Promise.all([trees.at([commit], ""), new require_commit_files.r(run, "").at([commit], "")]);
		if (top === void 0 && whole !== void 0) return new Map();
		throw new require_finding.t(require_opened.Q.baseUnreadable.code, `Commit ${commit.slice(0, 7)} cannot be read, so what changed since then cannot be told.`, "Fetch it, for example: git fetch --unshallow");
	}
	let wanted = list.filter(({ kind }) => kind === "file"), contents = await require_opened.y(run, wanted.map(({ id }) => id)), files = wanted.flatMap(({ path, id }) => {
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
