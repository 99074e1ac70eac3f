const require_rolldown_runtime = require("./rolldown-runtime-DUzk6_NY.js"), require_model = require("./model-CQuGHFup.js"), require_order = require("./order-CYaPlFzw.js"), require_front_matter = require("./front-matter-DX1CSwYd.js"), require_source_codes = require("./source-codes-DtAkSEA1.js");
let node_path = require("node:path");
node_path = require_rolldown_runtime.a(node_path, 1);
// build/source/markdown-format.js
const ENDINGS = [".md", ".prompt.md"];
function markdownFormat({ kind: section, key, name }) {
	return {
		key,
		name,
		schema: async (kinds, schemaOf) => frontMatterSchema(kindIn(kinds, section), schemaOf),
		holds: ({ format }) => format === "markdown",
		order: (kinds) => (at) => at.length === 0 ? require_order.n(kindIn(kinds, section)) : void 0,
		read(document, { kinds }, findings) {
			let kind = kinds.find(section), { root, conflict } = document;
			if (kind?.below === void 0 || root.type !== "map") return;
			let below = root.entry("---"), fields = root.entries.filter(({ key }) => key !== "---" && key !== "$schema"), own = root.entry(kind.below);
			if (own !== void 0 && below?.node.text !== "") {
				findings.push(require_source_codes.r(require_source_codes.n.textTwice, own.keyPlace, `The text below the front matter is the ${kind.below}, so it cannot stand here too.`, "Keep one of the two.", {
					message: "the text below",
					place: below?.node.place ?? root.place
				}));
				return;
			}
			let isBelow = own === void 0 && below !== void 0, entries = isBelow ? [...fields, below.readAs(kind.below)] : fields;
			return { items: [{
				kind,
				index: 0,
				node: named(root.readAs(entries), kind, document),
				stands: {
					as: "item",
					path: [],
					...isBelow ? { below: kind.below } : {}
				},
				conflict
			}] };
		},
		fresh: (kind) => kind.name === section && kind.below !== void 0 ? {
			endings: ENDINGS,
			isItem: !0,
			below: kind.below,
			write: (item) => written(item, kind.below ?? "")
		} : void 0
	};
}
function nameOfFile(file) {
	return require_model.w(node_path.default.posix.basename(file).replace(/(?:\.prompt)?\.md$/i, ""), "NFC");
}
function kindIn(kinds, section) {
	return kinds.get(section);
}
function named(node, { nameField }, { file }) {
	return nameField === null || node.get(nameField) !== void 0 ? node : node.readAs([node.standIn(nameField, nameOfFile(file)), ...node.entries]);
}
function written(item, below) {
	let { [below]: text = "", ...fields } = item;
	return typeof text == "string" && require_front_matter.t(text) ? {
		...fields,
		"---": text
	} : {
		...item,
		"---": ""
	};
}
function frontMatterSchema(kind, schemaOf) {
	let free = [kind.below, kind.nameField], fields = Object.entries(kind.fields.fields).map(([key, field]) => {
		let { required, ...left } = field;
		return [key, required === !0 && free.includes(key) ? left : field];
	}), $schema = {
		type: "text",
		doc: "Where editors find this schema; it is never sent.",
		source: kind.source
	};
	return {
		...schemaOf({
			...kind,
			fields: {
				...kind.fields,
				fields: {
					$schema,
					...Object.fromEntries(fields)
				}
			}
		}),
		title: `front matter of a ${kind.singular}`
	};
}
Object.defineProperty(exports, "n", {
	enumerable: !0,
	get: function() {
		return nameOfFile;
	}
}), Object.defineProperty(exports, "t", {
	enumerable: !0,
	get: function() {
		return markdownFormat;
	}
});
