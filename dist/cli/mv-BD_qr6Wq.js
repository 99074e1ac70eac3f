const require_rolldown_runtime = require("./rolldown-runtime-DUzk6_NY.js"), require_model = require("./model-CQuGHFup.js"), require_file_edits = require("./file-edits-BzCc7eU5.js"), require_sync_forms = require("./sync-forms-Bwp7YCKG.js"), require_open_files = require("./open-files-B4SDOPGi.js"), require_closest = require("./closest-D7ENJx0f.js"), require_reread_files = require("./reread-files-Bj7kD5_a.js"), require_paths = require("./paths-BJHgOPC2.js"), require_renames = require("./renames-B9LeICBu.js"), require_markdown_format = require("./markdown-format-WHWUHFiU.js"), require_source_node = require("./source-node-MKpWsMOA.js"), require_rewrite_codes = require("./rewrite-codes-DvvxRry3.js"), require_main = require("./main-DZuLd4ZI.js"), require_opened = require("./opened-wEBg2N55.js"), require_options = require("./options-Ds_vjILs.js"), require_rewritten = require("./rewritten-ChRZVg_0.js");
let node_path = require("node:path");
node_path = require_rolldown_runtime.a(node_path, 1);
// build/run/sync-decisions.js
function foldersOf(file) {
	let parts = file.split("/").slice(0, -1);
	return [[], ...parts.map((_, index) => parts.slice(0, index + 1))].map((some) => some.map((part) => `${part}/`).join(""));
}
// build/run/move-item.js
const ADDRESS_LISTS = [
	"protect",
	"include",
	"exclude"
];
async function moveItem(edits, old, wanted) {
	let [resource, raw] = edits.item(old), name = newName(resource, wanted), address = addressOf(resource, name);
	check(edits, resource, raw, address);
	let { sheet } = edits, renamed = new Map([[old, address], [require_model.Nt(old), require_model.Nt(address)]]), sets = edits.sets.filter(({ desired }) => desired.resources.some((one) => one.address === old)), bundles = bundlesOf(sets);
	checkConfig(edits, sets, old, address), require_renames.t(renamed, {
		bundles,
		items: edits.items(),
		decisions: []
	}, sheet, new Set(renamed.keys()));
	let early = record(edits, raw, sets, old, address), back = bundles.filter(({ sync }) => renamedFrom(sync, old) !== void 0);
	followInConfig(edits, old, address);
	let files = new Map([...rename(edits, resource, raw, {
		name,
		address
	}), ...renameTexts(edits, raw, old, address)]), moved = new Set([...early].map((file) => files.get(file) ?? file)), rewritten = await edits.write(files, new Map([[old, address]]), { early: moved }), why = `renamed_from: ${old} stays in case a target has applied that name; remove it if none has`, kept = [...rewritten.kept, ...back.map(({ document }) => ({
		file: document.file,
		why
	}))];
	return {
		...rewritten,
		kept,
		from: old,
		to: address,
		files
	};
}
function renamedFrom(sync, address) {
	let settings = sync?.get(require_model.Nt(address));
	return settings?.type === "map" ? settings.get("renamed_from") : void 0;
}
function bundlesOf(sets) {
	let byFile = new Map();
	for (let { desired } of sets) for (let one of desired.bundles) byFile.has(one.document.file) || byFile.set(one.document.file, one);
	return [...byFile.values()];
}
function newName({ kind, address, partition }, wanted) {
	let isAddress = wanted.includes("/") && require_model.kt(wanted) === kind.name, { parts, scope } = isAddress ? require_model.Pt(wanted) : {
		parts: [wanted],
		scope: void 0
	}, [name = ""] = parts;
	if (parts.length === 1 && name !== "" && (!isAddress || scope === require_open_files.b(kind, partition))) return name;
	throw new require_model.at(require_rewrite_codes.t.keepsName.code, `${JSON.stringify(wanted)} is not a new name for ${address}: only the name changes, not the kind or the scope.`, "Write the new name.");
}
function addressOf({ kind, partition }, name) {
	return require_model.Ot(kind.name, [name], require_open_files.b(kind, partition));
}
function check(edits, resource, raw, address) {
	let { kind, address: old } = resource, [key, ...others] = kind.key, written = raw.node.get(kind.nameField ?? "");
	if (!kind.renames || others.length > 0 || key !== kind.nameField || written?.type !== "scalar") {
		let why = kind.renames && others.length === 0 ? "its name is a form" : `${kind.name} cannot be renamed`;
		throw new require_model.at(require_rewrite_codes.t.keepsName.code, `${old} cannot be renamed: ${why}.`, kind.renames ? "Change the files by hand." : "An item with another name is another object: add it, apply, then remove this one.");
	}
	for (let [other] of edits.items()) {
		if (other.address === address) throw new require_model.at(require_rewrite_codes.t.taken.code, `${address} is in the files already.`, "Choose another name, or remove that item first.");
		if (other.kind.key.map((field) => other.value[field]).some((value) => value instanceof require_model.O && value.address === old)) throw new require_model.at(require_rewrite_codes.t.keepsName.code, `${old} cannot be renamed: the address of ${other.address} contains its name.`, "Change the files by hand, with renamed_from for both.");
	}
	let sets = edits.sets.filter(({ desired }) => desired.resources.some((one) => one.address === old));
	for (let { sync } of bundlesOf(sets)) {
		let before = renamedFrom(sync, old);
		if (before !== void 0 && require_source_node.o(before) !== address) throw new require_model.at(require_rewrite_codes.t.renamedBefore.code, `${old} was renamed before and has a renamed_from in ${before.place.file}:${before.place.line}.`, "Apply that rename on every target and remove the setting, then run the command again.", 3);
	}
}
function record(edits, raw, sets, old, address) {
	let { sheet } = edits, files = new Set();
	for (let { document, sync } of bundlesOf(sets)) sync?.entry(require_model.Nt(old)) !== void 0 && files.add(document.file);
	let reads = ({ desired }, file) => desired.bundles.some(({ document }) => document.file === file), settings = { [require_model.Nt(address)]: { renamed_from: old } };
	for (;;) {
		let open = sets.filter((set) => ![...files].some((file) => reads(set, file) || require_open_files.g(set.config, file))), [first] = open;
		if (first === void 0) return files;
		let place = bestBundle(edits, raw, open);
		if (place !== void 0) {
			let path = place.sync === void 0 ? ["sync"] : ["sync", require_model.Nt(address)], value = place.sync === void 0 ? settings : { renamed_from: old };
			sheet.add(place.document.file, {
				op: "set",
				path,
				value
			}, old), files.add(place.document.file);
			continue;
		}
		let file = foldersOf(raw.file).map((folder) => `${folder}settings.yaml`).find((one) => require_open_files.g(first.config, one) && edits.repository.read(one) === void 0);
		if (file === void 0) throw new require_model.at(require_rewrite_codes.t.impossible.code, `No bundle of ${first.target.name} is there for renamed_from, which lets the object keep its id. Nothing was written.`, "Write a bundle that a pattern of this target names, then run the command again.", 3);
		sheet.write(file, require_reread_files.S({
			artifact_type: require_sync_forms.p,
			sync: settings
		}, "yaml"), old), files.add(file);
	}
}
function bestBundle(edits, raw, open) {
	let holding = bundlesOf(open).filter(({ format }) => format.holdsAll), rank = ({ document: { file }, sync }) => {
		let readers = edits.sets.filter(({ desired }) => desired.bundles.some(({ document }) => document.file === file)), strangers = readers.filter((one) => !open.includes(one)).length;
		return [
			strangers,
			strangers - readers.length,
			file === raw.file ? 0 : 1,
			+(sync === void 0)
		];
	}, [best] = holding.map((bundle) => ({
		bundle,
		rank: rank(bundle)
	})).sort((a, b) => {
		let at = a.rank.findIndex((value, index) => value !== b.rank[index]);
		return at === -1 ? 0 : (a.rank[at] ?? 0) - (b.rank[at] ?? 0);
	});
	return best?.bundle;
}
function checkConfig({ config }, sets, old, address) {
	for (let target of config.targets.values()) {
		let { name, bundles, places } = target;
		if (sets.some((one) => one.target.name === name || one.target.bundles === void 0 && bundles === void 0)) for (let key of ADDRESS_LISTS) {
			let changed = target[key].find((pattern) => pattern !== require_model.Nt(old) && require_model.Mt(pattern, old) !== require_model.Mt(pattern, address)), after = target[key].map((pattern) => pattern === require_model.Nt(old) ? require_model.Nt(address) : pattern);
			if (changed === void 0 || require_model.jt(target[key], old) === require_model.jt(after, address)) continue;
			let place = places?.[key], at = place === void 0 ? "" : ` (${require_model.st(place)})`;
			throw new require_model.at(require_rewrite_codes.t.impossible.code, `${JSON.stringify(changed)} in ${key} of ${name}${at} matches only one of ${old} and ${address}. Nothing was written.`, `Change ${key} so that it treats both names alike, then run the command again.`, 3);
		}
	}
}
function followInConfig({ sheet, config, sets, repository }, old, address) {
	let { file } = config, text = file === null ? void 0 : repository.read(file);
	if (file === null || text === void 0) return;
	let bytes = new TextEncoder().encode(text), root = sets[0]?.desired.sources.parse(file, bytes).document?.root, targets = root?.type === "map" ? root.get("targets") : void 0;
	for (let { key: target, node } of targets?.type === "map" ? targets.entries : []) for (let { key, node: list } of node.type === "map" ? node.entries : []) if (ADDRESS_LISTS.some((one) => one === key) && list.type === "list") for (let [index, one] of list.items.entries()) {
		if (one.type !== "scalar" || one.value !== require_model.Nt(old)) continue;
		let at = [
			"targets",
			target,
			key,
			index
		];
		sheet.add(file, {
			op: "set",
			path: at,
			value: require_model.Nt(address)
		}, old);
	}
}
function rename(edits, { kind, address: old }, raw, { name, address }) {
	let { sheet, names, repository } = edits, nameField = kind.nameField ?? "", { dir, base } = node_path.default.posix.parse(raw.file), ending = base.slice(base.indexOf(".")), isOwn = require_reread_files.m(raw) && repository.real(raw.file) === raw.file, isNamed = edits.root(raw.file)?.get(nameField) === void 0;
	if (isNamed) {
		let end = /(?:\.prompt)?\.md$/i.exec(base)?.[0] ?? ending, to = node_path.default.posix.join(dir, `${name}${end}`);
		if (isOwn && isFileName(name) && require_markdown_format.n(to) === name && isFree(edits, to)) return new Map([[raw.file, to]]);
	}
	sheet.setOrRemoveIn(raw, [nameField], name, old);
	let stem = base.slice(0, base.length - ending.length), isNamedAfter = stem === require_reread_files.d(require_paths.t(old)) && stem !== require_reread_files.d(require_paths.t(address));
	if (isNamed || !isOwn || !isNamedAfter) return new Map();
	let to = names.take(dir, require_paths.t(address), ending, "");
	return edits.covers(to) ? new Map([[raw.file, to]]) : new Map();
}
function isFileName(name) {
	return !new RegExp("[\\p{Cc}/\\\\:*?\"<>|]|^[. ]|[. ]$", "u").test(name) && name.length <= 100;
}
function isFree(edits, to) {
	let { dir, base } = node_path.default.posix.parse(to), taken = edits.repository.list(dir === "" ? "." : dir);
	return edits.covers(to) && !taken.some((one) => require_reread_files.f(one) === require_reread_files.f(base));
}
function renameTexts(edits, raw, old, address) {
	let { sheet, repository, uses, names } = edits, moved = new Map(), visit = (node, at) => {
		if (node.type === "list" && node.items.forEach((item, index) => void visit(item, [...at, index])), node.type !== "map") return;
		let form = require_source_node.o(node);
		if (require_closest.l(form) && require_model.j(form) === "$file") {
			let file = require_reread_files.b(raw.file, String(form.$file), repository.real);
			if (file === void 0 || uses.get(file) !== 1) return;
			let { dir, name, ext } = node_path.default.posix.parse(file);
			if (name !== require_reread_files.d(require_paths.t(old)) || name === require_reread_files.d(require_paths.t(address)) || !edits.ownsText(raw.file, String(form.$file), file)) return;
			let to = names.take(dir, require_paths.t(address), ext, "");
			if (edits.covers(to)) return;
			moved.set(file, to), sheet.addTo(raw, {
				op: "set",
				path: [...at, "$file"],
				value: require_paths.r(raw.file, to)
			}, old);
		} else for (let { key, node: child } of node.entries) visit(child, [...at, key]);
	};
	return visit(raw.node, []), moved;
}
const command = require_main.s({
	name: "mv",
	does: "Rename an item in the files, with everything that names it. Sends nothing.",
	examples: [[require_model.yt("mv", "prompts/Tone of voice", "House voice"), "rename a prompt; its object keeps its id"]],
	flags: (bare) => require_options.p(bare).argument("<old>", "item of the files, for example \"prompts/Tone\"").argument("<new>", "its new address or name"),
	run: ([old, wanted], flags, { io }) => mv(old, wanted, flags, io)
});
async function mv(old, wanted, flags, io) {
	let moved = await moveItem(await require_opened.s(require_file_edits.t.open(flags, io), io), old, wanted);
	return require_rewritten.t(moved, {
		from: moved.from,
		to: moved.to
	}, flags, io), 0;
}
exports.command = command;
