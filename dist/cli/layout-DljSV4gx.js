const require_rolldown_runtime = require("./rolldown-runtime-DUzk6_NY.js"), require_document_format = require("./document-format-BWfT_Yvy.js");
let node_path = require("node:path");
node_path = require_rolldown_runtime.a(node_path, 1);
// build/pull/write/layout.js
const GLOB = /[*?[\]{}()!]/, IS_DATA = /\.(?:ya?ml|json)$/i;
function placeFor(kind, bundles, formats, layout) {
	if (layout.into !== null) return { file: layout.into };
	let count = ({ items }) => items.filter((one) => one.kind.name === kind.name).length, holding = bundles.filter((one) => count(one) > 0), inBundles = holding.filter(({ format }) => format.holdsAll), files = [...new Set(inBundles.map(({ document }) => document.file))], own = holding.filter(({ format }) => !format.holdsAll), { prefers } = layout, beside = (prefers === void 0 ? own.length > inBundles.reduce((sum, one) => sum + count(one), 0) : prefers === "files") ? besideOthers(kind, own) : void 0;
	if (beside !== void 0) return beside;
	let alone = formats.flatMap((format) => aloneIn(kind, format, layout) ?? []), item = alone.find(({ fresh }) => fresh.isItem === !0);
	if (prefers === "files" && item !== void 0) return item;
	let [only] = files;
	if (only !== void 0 && files.length === 1) return { file: only };
	if (prefers === void 0 && files.length === 0 && item !== void 0) return item;
	let file = layout.patterns.flatMap((pattern) => ownFiles(kind, pattern)).find(layout.covers);
	if (file !== void 0) return { file };
	let [first] = alone;
	if (first !== void 0) return first;
	let all = bundles.filter(({ format }) => format.holdsAll).map(({ document }) => document.file);
	return { candidates: [...files.length > 0 ? files : all].sort() };
}
function besideOthers(kind, own) {
	let last = own.at(-1), fresh = last?.format.fresh?.(kind);
	if (last === void 0 || fresh === void 0) return;
	let { file } = last.document, { dir, ext } = node_path.default.posix.parse(file);
	return {
		folder: dir,
		ending: [...fresh.endings].sort((a, b) => b.length - a.length).find((one) => file.endsWith(one)) ?? ext,
		fresh
	};
}
function aloneIn(kind, format, layout) {
	let fresh = format.fresh?.(kind);
	if (fresh !== void 0) {
		for (let pattern of layout.patterns) if (GLOB.test(pattern)) for (let ending of fresh.endings) {
			let folder = foldersFor(kind, folderOf(pattern), ending).find((one) => layout.covers(`${one}x${ending}`));
			if (folder !== void 0) return {
				folder: folder.replace(/\/$/, ""),
				ending,
				fresh
			};
		}
	}
}
function foldersFor(kind, folder, ending) {
	return IS_DATA.test(ending) ? [folder] : [`${folder}${kind.name}/`, folder];
}
function textFolder({ name }, from, layout) {
	let beside = node_path.default.posix.join(from, name);
	return layout.covers(`${beside}/x.md`) ? node_path.default.posix.join(layout.texts, name) : beside;
}
function ownFiles(kind, pattern) {
	return GLOB.test(pattern) ? require_document_format.t(kind.name).map((name) => folderOf(pattern) + name) : IS_DATA.test(pattern) ? [pattern] : [];
}
function folderOf(pattern) {
	return pattern.slice(0, pattern.lastIndexOf("/", pattern.search(GLOB)) + 1);
}
Object.defineProperty(exports, "n", {
	enumerable: !0,
	get: function() {
		return textFolder;
	}
}), Object.defineProperty(exports, "t", {
	enumerable: !0,
	get: function() {
		return placeFor;
	}
});
