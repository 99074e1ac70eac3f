const require_model = require("./model-BZhztCQP.js"), require_index = require("./index.js");
// build/api/verbs/checked.js
async function validateTrees(checked, flags) {
	refuseOptions(checked, flags);
	let { trees, findings } = await require_index.m(checked), inTrees = trees.reduce((sum, tree) => sum + tree.files.length + (tree.beside?.length ?? 0), 0), { target, provider } = checked;
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
	return refuseOptions(checked, flags), require_index.p(checked, flags, host, { commit: checked.git.commit }, (all) => onFindings([...all]));
}
function refuseOptions({ provider, target }, flags) {
	let others = {
		"--override": flags.override,
		"--rules-from": flags.rulesFrom,
		"--out": flags.out,
		"--html": flags.html
	}, named = Object.entries(others).flatMap(([flag, value]) => value === void 0 ? [] : [flag]), given = [...require_index.v(flags), ...named];
	if (given.length !== 0) throw new require_model.g(require_index.k.checkOptions.code, `${given.join(", ")} cannot be used for ${target.name}: ${provider.title} only checks files, so a plan has no changes to choose from or to save.`, flags.out === void 0 && flags.html === void 0 ? "Leave it out, or name the files to check." : "Leave it out; to keep the verdict, save what --json prints.");
}
exports.checkPlan = checkPlan, exports.validateTrees = validateTrees;
