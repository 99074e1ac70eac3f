const require_rolldown_runtime = require("./rolldown-runtime-DUzk6_NY.js"), require_closest = require("./closest-D7ENJx0f.js"), require_model = require("./model-CQuGHFup.js"), require_reread_files = require("./reread-files-Bj7kD5_a.js"), require_source_codes = require("./source-codes-DtAkSEA1.js"), require_open_files = require("./open-files-B4SDOPGi.js"), require_rewrite_codes = require("./rewrite-codes-DvvxRry3.js");
let node_path = require("node:path");
node_path = require_rolldown_runtime.a(node_path, 1);
// build/run/file-edits.js
var FileEdits = class FileEdits {
	sheet;
	repository;
	names;
	sets;
	uses;
	#kept = [];
	#covered = new Map();
	constructor(sets, { progress }) {
		this.sets = sets;
		let [{ config }] = sets, bundles = this.bundles();
		this.sheet = new require_reread_files.p(require_reread_files.g(sets.map(({ desired, kinds }) => ({
			bundles: desired.bundles,
			kinds
		})))), this.repository = new require_reread_files._(config.root, new Map(bundles.map(({ document }) => [document.file, document.text])), {
			words: {
				run: "the command",
				again: "Run the command again."
			},
			onFile: progress
		}), this.uses = require_reread_files.y(bundles, this.repository.real), this.names = new require_reread_files.u({
			list: (folder) => this.repository.list(folder),
			isSpare: () => !1
		});
	}
	static async open(flags, io, { mayBeEmpty = !1, lfs } = {}) {
		let lenient = {
			forgive: ({ code }) => mayBeEmpty && code === require_source_codes.n.patternWithoutMatch.code,
			...lfs === void 0 ? {} : { lfs }
		}, first = await require_open_files.r(flags, [], io, !0, lenient), others = [...first.config.targets.values()].filter(({ name, bundles }) => name !== first.target.name && (bundles !== void 0 || first.target.bundles !== void 0)), sets = [first];
		for (let { name } of others) {
			let opened = await require_open_files.r({
				...flags,
				target: name
			}, [], io, !0, lenient).catch(unlessOnlyChecked);
			opened !== void 0 && sets.push(opened);
		}
		for (let { findings, files, desired } of sets) {
			if (require_model.ct(findings)) throw new require_open_files.t(findings, files);
			if (desired.leftOut.length === 0 && desired.unread.length === 0) continue;
			let unfetched = desired.unread.find(({ why }) => why === "unfetched");
			throw unfetched === void 0 ? new require_model.at(require_rewrite_codes.t.leftOut.code, "Git left a part of the files out of this checkout, and what it refers to would not be found.", "Check out all files first.", 3) : require_reread_files.v(unfetched.file);
		}
		return new FileEdits(sets, io);
	}
	get config() {
		return this.sets[0].config;
	}
	bundles() {
		let byFile = new Map();
		for (let { desired } of this.sets) for (let one of desired.bundles) byFile.has(one.document.file) || byFile.set(one.document.file, one);
		return [...byFile.values()];
	}
	root(file) {
		let root = this.bundles().find(({ document }) => document.file === file)?.document.root;
		return root?.type === "map" ? root : void 0;
	}
	items() {
		let seen = new Set(), items = new Map();
		for (let { desired } of this.sets) {
			let before = new Set(seen);
			for (let [resource, raw] of require_reread_files.r(desired)) seen.add(raw.file), before.has(raw.file) || items.set(resource, raw);
		}
		return items;
	}
	item(address) {
		let items = [...this.items()], found = items.find(([resource]) => resource.address === address);
		if (found !== void 0) return found;
		let near = require_closest.n(address, items.map(([resource]) => resource.address));
		throw new require_model.at(require_rewrite_codes.t.noItem.code, `No item of the files has the address ${JSON.stringify(address)}.`, near === void 0 ? "Write an address such as \"prompts/Tone\"." : `Did you mean ${JSON.stringify(near)}?`);
	}
	covers(file) {
		let known = this.#covered.get(file);
		if (known !== void 0) return known;
		let covers = this.sets.some(({ config }) => require_open_files.g(config, file));
		return this.#covered.set(file, covers), covers;
	}
	ownsText(bundle, named, file) {
		let folder = node_path.default.posix.dirname(bundle), isLink = node_path.default.posix.join(folder, named) !== file, isNear = [folder, this.texts].some((one) => one === "." || file.startsWith(`${one}/`));
		if (!isLink && isNear) return !0;
		let why = isLink ? "a link leads to it" : "it stands outside the folders of the bundle and of texts";
		return this.#kept.push({
			file,
			why
		}), !1;
	}
	get texts() {
		return node_path.default.posix.join(this.config.folder, "texts");
	}
	async write(moved = new Map(), renamed = new Map(), { added = 0, isDry = !1, early = new Set(), settled } = {}) {
		let { sheet, repository } = this;
		sheet.finish((file) => repository.read(file), this.sets[0].desired.sources);
		let [refused] = sheet.refused;
		if (refused !== void 0) throw impossible(refused.message);
		for (let [from, to] of moved) sheet.files.set(to, sheet.files.get(from) ?? repository.read(from) ?? ""), sheet.files.delete(from), sheet.deleted.add(from);
		for (let set of this.sets) this.#verify(set, renamed, added, settled);
		let texts = new Map([...sheet.files].sort(([a], [b]) => require_closest.i(a, b)));
		for (let file of sheet.deleted) texts.set(file, null);
		for (let file of texts.keys()) repository.read(file);
		repository.check(sheet.files.keys());
		let unread = [...sheet.files.keys()].filter((file) => repository.read(file) === void 0 && !this.covers(file));
		return isDry || await repository.tidy(), isDry || await repository.write(texts, new Set([...early, ...unread])), {
			written: [...sheet.files.keys()].sort(require_closest.i),
			deleted: [...sheet.deleted].sort(require_closest.i),
			kept: this.#kept
		};
	}
	#verify(set, renamed, added, settled) {
		let isSettled = settled?.target === null || settled?.target === set.target.name, session = {
			...set,
			org: set.settings?.orgId ?? set.target.orgId
		}, after = require_reread_files.i(session, { made: new Map() }, this.repository, this.sheet, (file) => require_open_files.g(set.config, file)), error = after.findings.find(({ severity }) => severity === "error");
		if (error !== void 0) throw impossible(`${error.place === void 0 ? "" : `${require_model.st(error.place)}: `}${error.message}`);
		let lost = changedItem(set.desired, after, {
			renamed,
			added,
			settled: isSettled ? settled?.settings : void 0
		});
		if (lost !== void 0) throw impossible(`${lost} would mean something else`);
		let ended = lostEnding(set.desired, after);
		if (ended !== void 0) throw impossible(`${ended.setting} of ${ended.address} in sync would be lost for ${set.target.name}`);
	}
};
function unlessOnlyChecked(error) {
	if (!(error instanceof require_open_files.k)) throw error;
}
function changedItem(before, after, { renamed, added, settled }) {
	let count = after.resources.length - before.resources.length;
	if (count !== 0 && count !== added) return "a part of the files";
	let now = new Map(after.resources.map((resource) => [resource.address, resource]));
	return before.resources.find((resource) => {
		let { address, forms, kind, settings } = resource, same = now.get(renamed.get(address) ?? address), kept = {
			...settings,
			...renamed.has(address) ? { renamed_from: address } : {},
			...settled?.get(address)
		};
		if (same === void 0 || !require_closest.u(same.settings, kept)) return !0;
		let name = renamed.has(address) && kind.nameField !== null ? { [kind.nameField]: null } : {}, wanted = require_reread_files.l(forms, renamed);
		return !require_closest.u({
			...same.forms,
			...name
		}, {
			...wanted,
			...name
		});
	})?.address;
}
function lostEnding({ resources, sync }, after) {
	let items = new Set(resources.map(({ address }) => address));
	return sync.endings.find(({ address, setting }) => !items.has(address) && !after.sync.endings.some((one) => one.address === address && one.setting === setting));
}
function impossible(reason) {
	return new require_model.at(require_rewrite_codes.t.impossible.code, `The files cannot be changed: ${require_model.a(reason)}. Nothing was written.`, "Make this change by hand.", 3);
}
Object.defineProperty(exports, "t", {
	enumerable: !0,
	get: function() {
		return FileEdits;
	}
});
