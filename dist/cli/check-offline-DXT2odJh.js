const require_index = require("./index.js"), require_model = require("./model-DVHFMB8j.js"), require_parse_source = require("./parse-source-C6_gD_2U.js"), require_settings_codes = require("./settings-codes-DkrkXcAW.js");
// build/run/check-offline.js
async function checkOffline({ provider, config, files, named, findings }) {
	let check = await provider.check(), all = check.trees(files.files), isNamed = ({ file }) => named === null || named.has(file), trees = all.filter(({ files: judged, beside = [] }) => [...judged, ...beside].some(isNamed)), inTrees = new Set(all.flatMap(({ files: judged, beside = [] }) => [...judged, ...beside].map(({ file }) => file))), outside = files.files.filter((one) => isNamed(one) && !inTrees.has(one.file)).map(({ file }) => ({
		...require_index.s(require_settings_codes.r.inNoTree),
		message: `${file} belongs to nothing that ${provider.title} checks, so it is not checked.`,
		remedy: "Leave it out of the bundles of the target, or correct its place or name.",
		place: {
			file,
			line: 1,
			column: 1
		}
	})), none = trees.length > 0 || require_model.st(findings) ? [] : [{
		...require_index.s(require_settings_codes.r.noTree),
		message: `The files of this target contain nothing that ${provider.title} checks.`,
		remedy: "Correct the bundles of the target.",
		...config.file === null ? {} : { place: {
			file: config.file,
			line: 1,
			column: 1
		} }
	}], told = check.offline(trees), standIns = trees.flatMap((tree) => tree.files.flatMap(standIn));
	return {
		check,
		trees,
		findings: require_model.ct([
			...findings,
			...outside,
			...none,
			...standIns,
			...told
		])
	};
}
function standIn({ file, bytes }) {
	let found = require_parse_source.i(file, bytes);
	if (found === void 0) return [];
	let { code, message, remedy } = found;
	return [{
		...require_index.s(code),
		message,
		remedy,
		place: {
			file,
			line: 1,
			column: 1
		}
	}];
}
Object.defineProperty(exports, "t", {
	enumerable: !0,
	get: function() {
		return checkOffline;
	}
});
