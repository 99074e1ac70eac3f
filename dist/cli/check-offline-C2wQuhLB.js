const require_silence = require("./silence-DSrInt5s.js"), require_codes = require("./codes-CCyt0aRV.js"), require_model = require("./model-CQuGHFup.js"), require_source_inside = require("./source-inside-CEeKbTLt.js"), require_item_codes = require("./item-codes-5xE_57zW.js");
// build/run/check-offline.js
async function checkOffline({ provider, config, target, files, named, findings }) {
	let check = await provider.check(), all = check.trees(files.files), isNamed = ({ file }) => named === null || named.has(file), trees = all.filter(({ files: judged, beside = [] }) => [...judged, ...beside].some(isNamed)), inTrees = new Set(all.flatMap(({ files: judged, beside = [] }) => [...judged, ...beside].map(({ file }) => file))), outside = files.files.filter((one) => isNamed(one) && !inTrees.has(one.file)).map(({ file }) => ({
		...require_codes.n(require_item_codes.n.inNoTree),
		message: `${file} belongs to nothing that ${provider.title} checks, so it is not checked.`,
		remedy: "Leave it out of the bundles of the target, or correct its place or name.",
		place: {
			file,
			line: 1,
			column: 1
		}
	})), none = trees.length > 0 || require_model.ct(findings) ? [] : [{
		...require_codes.n(require_item_codes.n.noTree),
		message: `The files of this target contain nothing that ${provider.title} checks.`,
		remedy: "Correct the bundles of the target.",
		...config.file === null ? {} : { place: {
			file: config.file,
			line: 1,
			column: 1
		} }
	}], told = check.offline(trees), standIns = trees.flatMap((tree) => tree.files.flatMap(standIn)), sorted = require_model.lt([
		...findings,
		...outside,
		...none,
		...standIns,
		...told
	]);
	return {
		check,
		trees,
		findings: require_silence.n(sorted, target.silence)
	};
}
function standIn({ file, bytes }) {
	let found = require_source_inside.c(file, bytes);
	if (found === void 0) return [];
	let { code, message, remedy } = found;
	return [{
		...require_codes.n(code),
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
