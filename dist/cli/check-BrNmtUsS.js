const require_leftover = require("./leftover-DMeasnou.js"), require_model = require("./model-DVHFMB8j.js"), require_git_codes = require("./git-codes-B63EncUa.js");
let node_crypto = require("node:crypto");
function entryFile(entry) {
	let hash = (0, node_crypto.hash)("sha256", entry.address).slice(0, 12), name = require_model.r(require_model.c(entry.address.slice(entry.address.indexOf("/") + 1)).slice(0, 60), "-");
	return `${require_model.c(entry.kind.replaceAll("_", "-"))}/${name === "" ? "item" : name}-${hash}.json`;
}
function ledgerText(value) {
	let stored = "provider" in value ? storedHead(value) : value;
	return `${JSON.stringify(sortKeys(stored), null, 2)}\n`;
}
function storedHead({ org_id: account, ...head }) {
	return head.provider === void 0 ? {
		...head,
		org_id: account
	} : {
		...head,
		account,
		format: 2
	};
}
function sameEntries(a, b) {
	return a.size === b.size && [...a].every(([address, entry]) => {
		let other = b.get(address);
		return other === entry || other !== void 0 && ledgerText(other) === ledgerText(entry);
	});
}
function sortKeys(value) {
	if (Array.isArray(value)) return value.map(sortKeys);
	if (typeof value != "object" || !value) return value;
	let out = {};
	for (let key of Object.keys(value).sort()) require_model.B(out, key, sortKeys(value[key] ?? null));
	return out;
}
function isOfProvider({ format, provider }) {
	return format === 2 && typeof provider == "string";
}
function checkFormat(head) {
	if (!(head.format <= 1 || isOfProvider(head))) throw new require_model.at(require_git_codes.r.newer.code, `The ledger was written by a newer version of pipelines-sync (format ${head.format}).`, "Update pipelines-sync; nothing was changed.");
}
function countKinds(entries) {
	let counts = {};
	for (let { kind } of entries.values()) counts[kind] = (counts[kind] ?? 0) + 1;
	return counts;
}
function bindingChanges(head, binding) {
	return [
		"provider",
		"org_id",
		"base_url",
		"namespace",
		"target",
		"configuration"
	].filter((name) => binding[name] !== head[name] && (name !== "org_id" || binding.org_id !== null));
}
function movedLedger(head, to) {
	return new require_model.at(require_git_codes.r.takenOver.code, `The ledger of target ${head.target} in namespace ${head.namespace} was taken over as target ${to.target} in namespace ${to.namespace}; it is no longer updated.`, `Bring this checkout up to date, or${to.target === head.target ? "" : ` name the target ${JSON.stringify(to.target)} and`} write into the configuration: namespace: ${JSON.stringify(to.namespace)}`, 3);
}
function checkBinding(head, binding) {
	if (checkFormat(head), binding === null) return;
	if (head.moved_to !== void 0) throw movedLedger(head, head.moved_to);
	let differ = bindingChanges(head, binding);
	if (differ.length === 0) return;
	let list = differ.map((name) => `${name} ${String(head[name])} there, ${String(binding[name])} here`).join("; ");
	throw new OtherBinding(differ, `The ledger of target ${binding.target} does not belong here: ${list}.`, "Use another namespace or target name here; or, if only the name is new, bind the ledger to it.");
}
var OtherBinding = class extends require_model.at {
	differ;
	constructor(differ, message, remedy) {
		super(require_git_codes.r.otherBinding.code, message, remedy, 3, require_model.vt("ledger", "rebind")), this.differ = differ;
	}
};
// build/ledger/check.js
function readHead(value, where) {
	let read = require_model.Nt(value) ? value : broken(where, "it is not an object"), head = isOfProvider(read) ? {
		...read,
		org_id: read.account
	} : read;
	return typeof head.format != "number" && broken(where, "it has no format"), Number(head.format) > 1 && !isOfProvider(read) || (isTime(head.applied_at) || broken(where, "applied_at is not a time"), Number.isSafeInteger(head.sequence) || broken(where, "sequence is not an integer"), require_model.Nt(head.counts) && Object.values(head.counts).every(Number.isSafeInteger) || broken(where, "counts is not an object of numbers"), checkBound(head, where)), head;
}
function checkBound(head, where) {
	let { namespace, target, provider, base_url, org_id, configuration, source, departed, moved_to: moved } = head;
	for (let [name, text] of Object.entries({
		namespace,
		target,
		base_url
	})) typeof text != "string" && broken(where, `${name} is not a string`);
	provider === void 0 && !Number.isSafeInteger(org_id) && broken(where, "org_id is not an integer"), provider === void 0 || typeof provider == "string" && isAccount(org_id) || broken(where, "provider or account is invalid"), /^https?:/.test(String(base_url)) && URL.canParse(String(base_url)) || broken(where, "base_url is not a URL"), isTextOrNull(configuration) || broken(where, "configuration is not a string"), isSource(source) || broken(where, "source has no valid commit"), departed !== void 0 && checkDeparted(departed, where);
	let isName = require_model.Nt(moved) && typeof moved.namespace == "string" && typeof moved.target == "string";
	moved !== void 0 && !isName && broken(where, "moved_to is not the name of a ledger");
}
function isAccount(value) {
	return value === null || typeof value == "string" || Number.isSafeInteger(value);
}
function isSource(value) {
	return require_model.Nt(value) && isCommit(value.commit) && typeof value.dirty == "boolean";
}
function filesOfSource(source) {
	let files = source.files;
	if (!require_model.Nt(files)) return;
	let { configuration, bundles, texts } = files, isDigest = (value) => typeof value == "string" && /^[0-9a-f]{64}$/.test(value);
	return typeof configuration == "string" && isCommit(configuration) && isDigest(bundles) && isDigest(texts) ? {
		configuration,
		bundles,
		texts
	} : void 0;
}
function isCommit(value) {
	return value === null || typeof value == "string" && /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/.test(value);
}
function isTime(value) {
	return typeof value == "string" && /^[-+:.\dTZ]{10,40}$/.test(value) && !Number.isNaN(Date.parse(value));
}
function isTextOrNull(value) {
	return value === null || typeof value == "string";
}
const MAPS = [
	"leaves",
	"observed",
	"seen",
	"kept",
	"secrets"
];
function readEntry(value, where) {
	let entry = require_model.Nt(value) ? value : broken(where, "it is not an object");
	for (let name of [
		"kind",
		"address",
		"partition"
	]) (typeof entry[name] != "string" || entry[name] === "") && broken(where, `${name} is not a string`);
	String(entry.address).startsWith(`${String(entry.kind)}/`) || broken(where, "address and kind do not match"), /^[a-z][a-z_]*$/.test(String(entry.kind)) || broken(where, "kind is malformed"), /^[a-z]+(:\d{1,15})?(\/[a-z]+:\d{1,15})*$/.test(String(entry.partition)) || broken(where, "partition is malformed");
	let id = entry.id;
	id !== null && !require_model.X(id) && broken(where, "id is not an id");
	let strays = entry.strays ?? [];
	Array.isArray(strays) && strays.every(require_model.X) || broken(where, "strays contains something other than ids"), entry.origin !== "created" && entry.origin !== "adopted" && broken(where, "origin is neither created nor adopted"), isCount(entry.generation) || broken(where, "generation is not a count"), (entry.version ?? null) !== null && !Number.isSafeInteger(entry.version) && broken(where, "version is not an integer"), isCommit(entry.commit ?? null) || broken(where, "commit is not a commit id"), typeof entry.protect != "boolean" && broken(where, "protect is not a boolean");
	for (let name of MAPS) require_model.Nt(entry[name]) || broken(where, `${name} is not an object`);
	require_model.Nt(entry.witness) || broken(where, "witness is not an object"), isTextOrNull(entry.witness.created_at ?? null) || broken(where, "witness has no valid time"), isTextOrNull(entry.sent_at ?? null) || broken(where, "sent_at is not a time"), entry.launch !== null && checkLaunch(entry.launch, where);
	for (let secret of Object.values(entry.secrets)) require_model.Nt(secret) && typeof secret.salt == "string" && typeof secret.hash == "string" && isTextOrNull(secret.variable) || broken(where, "secrets contains something other than fingerprints");
	let sentAt = entry.sent_at ?? null;
	sentAt !== null && typeof sentAt != "string" && broken(where, "sent_at is not a time"), isRolledBack(entry.rolled_back ?? null) || broken(where, "rolled_back has no valid revision");
	let renamedFrom = entry.renamed_from ?? null;
	renamedFrom !== null && typeof renamedFrom != "string" && broken(where, "renamed_from is not an address");
	let passing = entry.passing ?? null;
	passing !== null && typeof passing != "string" && broken(where, "passing is not a name");
	let shown = entry.shown ?? {};
	require_model.Nt(shown) && Object.values(shown).every((one) => /^[0-9a-f]{16}$/.test(String(one))) || broken(where, "shown contains something other than digests");
	let overwritten = entry.overwritten ?? null;
	overwritten !== null && !/^[0-9a-f]{16}$/.test(String(overwritten)) && broken(where, "overwritten is not a digest"), isWritingMark(entry.writing ?? null) || broken(where, "writing contains an unknown record");
	let overwrote = entry.overwrote ?? null, isSpan = require_model.Nt(overwrote) && isCount(overwrote.from) && isCount(overwrote.to);
	overwrote !== null && !isSpan && broken(where, "overwrote has no valid versions");
	let pulled = entry.pulled ?? {};
	require_model.Nt(pulled) && Object.values(pulled).every((pair) => require_model.Nt(pair) && "desired" in pair) || broken(where, "pulled contains something other than pairs");
	for (let { at } of Object.values(pulled)) at !== void 0 && !/^[0-9a-f]{40,64}$/.test(String(at)) && broken(where, "pulled has no valid commit");
	let replaced = entry.replaced ?? null;
	return replaced !== null && typeof replaced != "string" && broken(where, "replaced is not an address"), replaced !== null && !require_leftover.t(String(entry.address)) && broken(where, "replaced stands on an entry that no replace left over"), {
		...entry,
		pulled,
		replaced
	};
}
function checkLaunch(value, where) {
	let launch = require_model.Nt(value) ? value : broken(where, "launch is not an object");
	[
		"undecided",
		"sending",
		"launched"
	].includes(String(launch.state)) || broken(where, "launch has an unknown state"), typeof launch.content != "string" && broken(where, "launch has no content"), launch.key !== null && !/^[a-z0-9-]{1,250}$/i.test(String(launch.key)) && broken(where, "launch has a malformed key");
	for (let name of [
		"route",
		"body",
		"status"
	]) isTextOrNull(launch[name]) || broken(where, `${name} of launch is not a string`);
	launch.sent_at !== null && !isTime(launch.sent_at) && broken(where, "sent_at of launch is not a time");
}
function isWritingMark(value) {
	if (value === null) return !0;
	if (!require_model.Nt(value) || ![
		"update",
		"replace",
		"delete"
	].includes(String(value.action))) return !1;
	let { version, updated_at, moves = {} } = value;
	return (version === null || Number.isSafeInteger(version)) && isTextOrNull(updated_at) && require_model.Nt(moves) && Object.values(moves).every(Number.isSafeInteger);
}
function isCount(value) {
	return Number.isSafeInteger(value) && Number(value) >= 0;
}
function checkDeparted(departed, where) {
	let all = require_model.Nt(departed) ? Object.entries(departed) : broken(where, "departed is not an object");
	for (let [address, one] of all) require_model.Nt(one) && isCount(one.generation) && isRolledBack(one.rolled_back) || broken(where, `departed contains an unknown record of ${address}`);
}
function isRolledBack(value) {
	return value === null || require_model.Nt(value) && Number.isSafeInteger(value.to);
}
function checkCounts(head, entries, where) {
	let there = countKinds(entries);
	for (let kind of new Set([...Object.keys(head.counts), ...Object.keys(there)])) {
		let [told, found] = [head.counts[kind] ?? 0, there[kind] ?? 0];
		told !== found && broken(where, `it counts ${told} entries of ${kind}, but has ${found}`);
	}
}
function broken(where, what) {
	throw new require_model.at(require_git_codes.r.damaged.code, `The ledger cannot be used: ${where} is damaged (${what}).`, "Restore the file from a copy. Without a ledger the next plan adopts what is equal and holds what differs; nothing is overwritten by mistake.");
}
Object.defineProperty(exports, "a", {
	enumerable: !0,
	get: function() {
		return isTime;
	}
}), Object.defineProperty(exports, "c", {
	enumerable: !0,
	get: function() {
		return readHead;
	}
}), Object.defineProperty(exports, "d", {
	enumerable: !0,
	get: function() {
		return checkBinding;
	}
}), Object.defineProperty(exports, "f", {
	enumerable: !0,
	get: function() {
		return checkFormat;
	}
}), Object.defineProperty(exports, "g", {
	enumerable: !0,
	get: function() {
		return sameEntries;
	}
}), Object.defineProperty(exports, "h", {
	enumerable: !0,
	get: function() {
		return ledgerText;
	}
}), Object.defineProperty(exports, "i", {
	enumerable: !0,
	get: function() {
		return isSource;
	}
}), Object.defineProperty(exports, "l", {
	enumerable: !0,
	get: function() {
		return OtherBinding;
	}
}), Object.defineProperty(exports, "m", {
	enumerable: !0,
	get: function() {
		return entryFile;
	}
}), Object.defineProperty(exports, "n", {
	enumerable: !0,
	get: function() {
		return checkCounts;
	}
}), Object.defineProperty(exports, "o", {
	enumerable: !0,
	get: function() {
		return isWritingMark;
	}
}), Object.defineProperty(exports, "p", {
	enumerable: !0,
	get: function() {
		return countKinds;
	}
}), Object.defineProperty(exports, "r", {
	enumerable: !0,
	get: function() {
		return filesOfSource;
	}
}), Object.defineProperty(exports, "s", {
	enumerable: !0,
	get: function() {
		return readEntry;
	}
}), Object.defineProperty(exports, "t", {
	enumerable: !0,
	get: function() {
		return checkBound;
	}
}), Object.defineProperty(exports, "u", {
	enumerable: !0,
	get: function() {
		return bindingChanges;
	}
});
