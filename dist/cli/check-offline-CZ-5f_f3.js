const require_codes = require("./codes-C8L4NFww.js"), require_finding = require("./finding-M5RG1B0g.js"), require_opened = require("./opened-B8hztCDc.js");
// build/run/check-offline.js
async function checkOffline({ provider, config, files, findings }) {
	let check = await provider.check(), trees = check.trees(files.files), inTrees = new Set(trees.flatMap((tree) => tree.files.map(({ file }) => file))), outside = files.files.filter(({ file }) => !inTrees.has(file)).map(({ file }) => ({
		...require_codes.t(require_opened.Q.inNoTree),
		message: `${file} belongs to nothing that ${provider.title} checks, so it is not checked.`,
		remedy: "Leave it out of the bundles of the target, or correct its place or name.",
		place: {
			file,
			line: 1,
			column: 1
		}
	})), none = trees.length > 0 || require_finding.r(findings) ? [] : [{
		...require_codes.t(require_opened.Q.noTree),
		message: `The files of this target contain nothing that ${provider.title} checks.`,
		remedy: "Correct the bundles of the target.",
		...config.file === null ? {} : { place: {
			file: config.file,
			line: 1,
			column: 1
		} }
	}], told = trees.flatMap((tree) => check.offline(tree));
	return {
		check,
		trees,
		findings: require_finding.i([
			...findings,
			...outside,
			...none,
			...told
		])
	};
}
Object.defineProperty(exports, "t", {
	enumerable: !0,
	get: function() {
		return checkOffline;
	}
});
