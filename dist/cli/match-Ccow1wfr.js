const require_closest = require("./closest-D7ENJx0f.js"), require_model = require("./model-CQuGHFup.js"), require_compare = require("./compare-F6hXl7rr.js"), require_known_address = require("./known-address-BN11pZG1.js"), require_generation = require("./generation-q7wGH2gY.js"), require_live_object = require("./live-object-CBuVJXN4.js"), require_made_before = require("./made-before-CT4mbuL2.js");
// build/compare/claims.js
var Claims = class {
	#kind;
	#entries = new Map();
	#pins = new Map();
	constructor(kind, items) {
		this.#kind = kind;
		for (let item of items) {
			let pin = item.settings.id;
			pin !== void 0 && push(this.#pins, this.key(item.partition, pin), item);
		}
	}
	key(partition, id) {
		return require_model.et(require_model.q(this.#kind, partition), id);
	}
	own(entry, id) {
		push(this.#entries, this.key(entry.partition, id), entry);
	}
	owner(partition, id) {
		return this.#entries.get(this.key(partition, id))?.[0];
	}
	isPinnedElsewhere(item, id) {
		return this.#pins.get(this.key(item.partition, id))?.some((other) => other !== item) ?? !1;
	}
	dispute(entry, id) {
		let all = this.#entries.get(this.key(entry.partition, id)) ?? [];
		if (!(all.length < 2)) return {
			message: `The ledger records id ${id} for ${listed(all.map(({ address }) => address))}, but an object can belong to only one of them.`,
			by: "entry"
		};
	}
};
function sharedObject(id, addresses) {
	return `Id ${id} is claimed by ${listed(addresses)}, but an object can belong to only one of them.`;
}
function listed(addresses) {
	let all = [...addresses].sort();
	return all.length < 2 ? all.join("") : `${all.slice(0, -1).join(", ")} and ${all.at(-1)}`;
}
function push(map, key, one) {
	let all = map.get(key);
	all === void 0 ? map.set(key, [one]) : all.push(one);
}
// build/compare/live.js
const PENDING = { state: "pending" };
var LiveView = class {
	#org;
	#snapshot;
	#lists = new Map();
	#seconds = new Map();
	#objects = new Map();
	constructor(org, snapshot) {
		this.#org = org, this.#snapshot = snapshot;
	}
	get org() {
		return this.#org;
	}
	get snapshot() {
		return this.#snapshot;
	}
	list(kind, partition) {
		return this.#listed(this.#lists, kind, partition, () => this.#snapshot.list(kind, partition));
	}
	#listed(known, kind, partition, ask) {
		let key = `${kind.name} ${partition}`, before = known.get(key);
		if (before !== void 0) return before;
		let answer = ask();
		if (answer === void 0) return PENDING;
		let reading = this.#read(kind, partition, answer);
		return known.set(key, reading), reading;
	}
	#read(kind, partition, answer) {
		if (answer.state === "unreadable") return {
			state: "unreadable",
			message: answer.message
		};
		if (answer.state === "missing") return {
			state: "unreadable",
			message: `404: ${partition} does not exist or is not visible to this key`
		};
		let rows = answer.state === "rows" ? answer.rows : [], active = [], archived = [];
		for (let row of rows) {
			let { id } = row;
			(typeof id == "number" || typeof id == "string") && kind.owns(row, partition, this.#org) && (require_model.J(row) ? archived : active).push(require_live_object.t(kind, id, row, !1));
		}
		return active.sort(byId), archived.sort(byId), {
			state: "ok",
			value: {
				active,
				archived,
				byId: new Map(active.map((live) => [live.id, live]))
			}
		};
	}
	object(kind, partition, id) {
		if (!kind.readable) return this.#seenAgain(kind, partition, id);
		let place = require_model.et(require_model.q(kind, partition), id), known = this.#objects.get(place);
		if (known !== void 0) return known;
		let answer = this.#snapshot.object(kind, partition, id);
		if (answer === void 0) return PENDING;
		let reading = require_live_object.n(kind, id, answer);
		return this.#objects.set(place, reading), reading;
	}
	#seenAgain(kind, partition, id) {
		let first = this.list(kind, partition);
		if (first.state !== "ok") return first;
		let second = this.#secondList(kind, partition);
		if (second.state !== "ok") return second;
		let isPutAway = second.value.archived.some((one) => one.id === id), live = second.value.byId.get(id) ?? (isPutAway ? void 0 : first.value.byId.get(id));
		return live === void 0 ? { state: "gone" } : {
			state: "ok",
			value: {
				...live,
				confirmed: !0
			}
		};
	}
	#secondList(kind, partition) {
		return this.#listed(this.#seconds, kind, partition, () => this.#snapshot.listAgain(kind, partition));
	}
};
function byId(a, b) {
	return typeof a.id == "number" && typeof b.id == "number" ? a.id - b.id : require_closest.i(String(a.id), String(b.id));
}
// build/compare/match.js
function matchKind(kind, inputs, view, names) {
	return new Matcher(kind, inputs.desired.filter((resource) => resource.kind === kind), [...inputs.base.entries.values()].filter((entry) => entry.kind === kind.name), view, names).run();
}
var Matcher = class {
	#kind;
	#items;
	#entries;
	#view;
	#names;
	#claims;
	#byAddress;
	#located = new Map();
	#entryOf = new Map();
	#displaced = new Set();
	#unclear = new Map();
	#leftBy = new Map();
	#indexes = new Map();
	#formIndexes = new Map();
	#nameIndexes = new Map();
	constructor(kind, items, entries, view, names) {
		this.#kind = kind, this.#items = items, this.#entries = entries, this.#view = view, this.#names = names, this.#claims = new Claims(kind, items), this.#byAddress = new Map(items.map((item) => [item.address, item]));
		for (let entry of entries) entry.replaced !== null && !this.#leftBy.has(entry.replaced) && this.#leftBy.set(entry.replaced, entry);
	}
	run() {
		let partitions = new Set([...this.#items, ...this.#entries].map((holder) => holder.partition)), pending = !1;
		for (let partition of partitions) this.#view.list(this.#kind, partition).state === "pending" && (pending = !0);
		if (pending) return {
			matches: this.#items.map((item) => bare(item, { state: "pending" })),
			leftovers: [],
			isOpen: !0
		};
		for (let entry of this.#entries) entry.id !== null && this.#locate(entry);
		for (let entry of this.#entries) entry.id === null && this.#locate(entry);
		this.#assignEntries();
		let matches = this.#parted(this.#items.map((item) => this.#match(item)));
		this.#findTwins(matches);
		let used = new Set(matches.map((match) => match.entry));
		for (let match of matches) match.found.state === "live" && this.#names.set(this.#kind, match.resource.address, match.found.live.id);
		let replaced = new Set(matches.filter((match) => match.estranged).map((match) => match.resource.address)), leftovers = this.#entries.filter((entry) => !used.has(entry) && !replaced.has(entry.address)).map((entry) => ({
			entry,
			found: this.#located.get(entry) ?? { state: "gone" },
			dispute: this.#disputeOf(entry),
			isDisplaced: this.#displaced.has(entry),
			stranger: () => this.#stranger(entry)
		}));
		return {
			matches,
			leftovers,
			isOpen: [...matches, ...leftovers].some(({ found }) => found.state === "pending")
		};
	}
	#locate(entry) {
		let located = this.#seek(entry);
		this.#located.set(entry, located), located.state === "ok" && (this.#claims.own(entry, located.value.id), entry.replaced !== null && this.#names.setReplaced(this.#kind, entry.address, entry.replaced, located.value.id));
	}
	#seek(entry) {
		let list = this.#view.list(this.#kind, entry.partition);
		if (list.state !== "ok") return list;
		if (entry.id === null) return this.#intended(entry, list.value.active);
		let row = list.value.byId.get(entry.id);
		if (row !== void 0) return witnessAgrees(this.#kind, entry, row) ? {
			state: "ok",
			value: row
		} : { state: "gone" };
		let reading = this.#view.object(this.#kind, entry.partition, entry.id);
		return reading.state === "ok" && !witnessAgrees(this.#kind, entry, reading.value) ? { state: "gone" } : reading;
	}
	#intended(entry, rows) {
		let fields = this.#kind.fields, free = rows.filter((live) => this.#claims.owner(entry.partition, live.id) === void 0 && !require_made_before.n(live.createdAt, entry.sent_at)), made = free.filter((live) => require_model.tt(this.#kind).every((name) => {
			let field = require_model.Tt(fields, [name]), naming = this.#names.base, wanted = require_compare.i(field, require_model.M(entry.leaves[name] ?? null), { naming });
			return require_closest.u(wanted, require_compare.i(field, live.object[name], { naming }));
		})), [only, ...others] = made.length > 0 ? made : this.#inOtherForm(entry, rows, free);
		return only !== void 0 && others.length === 0 ? {
			state: "ok",
			value: only
		} : { state: "gone" };
	}
	#inOtherForm(entry, rows, free) {
		let key = this.#entryKey(entry), index = this.#formIndexes.get(rows) ?? require_model.nt(rows, (live) => require_known_address._(this.#liveKey(live)));
		return this.#formIndexes.set(rows, index), (key === void 0 ? [] : index.get(require_known_address._(key)) ?? []).filter((live) => free.includes(live) && !this.#isMeant(live));
	}
	#isMeant(live) {
		let key = require_closest.a(this.#liveKey(live));
		return this.#items.some((item) => this.#keyOf(item) === key);
	}
	#stranger(entry) {
		let parts = this.#entryKey(entry);
		if (parts !== void 0) return (this.#keyIndex(this.#rows(entry.partition)).get(require_closest.a(parts)) ?? []).find((live) => this.#claims.owner(entry.partition, live.id) === void 0);
	}
	#entryKey(entry) {
		let parts = [];
		for (let name of require_model.tt(this.#kind)) {
			let value = require_model.M(entry.leaves[name] ?? null), id = value instanceof require_model.O ? require_compare.a(require_model.Tt(this.#kind.fields, [name]), value) ?? this.#names.idOf(value) : value;
			if (id === void 0) return;
			parts.push(id);
		}
		return parts;
	}
	#assignEntries() {
		let { byAddress, unclear } = require_known_address.n(this.#items, this.#entries, () => this.#kind);
		this.#unclear = unclear;
		let free = new Set(this.#entries.filter((entry) => entry.replaced === null)), take = (item, entry) => {
			entry !== void 0 && free.has(entry) && (free.delete(entry), this.#entryOf.set(item, entry));
		}, owner = (item, id) => {
			let entry = this.#claims.owner(item.partition, id);
			return entry?.partition === item.partition ? entry : void 0;
		}, keyed = (item) => {
			let candidates = this.#byKey(item).map((live) => owner(item, live.id)).filter((entry) => entry !== void 0 && free.has(entry));
			return candidates.length === 1 ? candidates[0] : void 0;
		};
		for (let [item, entry] of require_known_address.o(this.#items, byAddress)) take(item, entry);
		if (!this.#kind.renames) {
			let found = this.#items.map((item) => [item, keyed(item)]);
			for (let [item, entry] of found) this.#entryOf.has(item) || take(item, entry);
		}
		for (let item of this.#items) this.#entryOf.has(item) || take(item, byAddress.get(item.address));
		for (let item of this.#items) {
			let pin = item.settings.id;
			pin !== void 0 && !this.#entryOf.has(item) && take(item, owner(item, pin));
		}
		for (let item of this.#items) this.#entryOf.has(item) || take(item, keyed(item));
		this.#displace();
	}
	#displace() {
		let taken = new Map([...this.#entryOf].map(([item, entry]) => [item.address, entry])), used = new Set(this.#entryOf.values());
		for (let entry of this.#entries) {
			let { address, id, replaced } = entry;
			replaced !== null || id === null || used.has(entry) || (taken.get(address) ?? entry) === entry || (this.#displaced.add(entry), this.#names.setReplaced(this.#kind, require_generation.r(address, id), address, id));
		}
	}
	#match(item) {
		let entry = this.#entryOf.get(item), list = this.#view.list(this.#kind, item.partition);
		if (list.state === "unreadable") return {
			...bare(item, list),
			entry
		};
		let archived = list.state === "ok" ? this.#sameKey(item, list.value.archived).map((live) => live.id) : [], found = this.#find(item, entry);
		return {
			resource: item,
			archived,
			twins: [],
			replacing: found.found.state === "absent" ? this.#replacing(item) : void 0,
			...found
		};
	}
	#disputeOf(entry) {
		let located = this.#located.get(entry);
		return located?.state === "ok" ? this.#claims.dispute(entry, located.value.id) : void 0;
	}
	#replacing(item) {
		let entry = this.#leftBy.get(item.address), located = entry === void 0 ? void 0 : this.#located.get(entry);
		return entry !== void 0 && located?.state === "ok" ? {
			entry,
			live: located.value
		} : void 0;
	}
	#find(item, entry) {
		let pin = item.settings.id, meant = this.#unclear.get(item.address);
		if (meant !== void 0) {
			let { address, id } = meant, ids = id === null ? [] : [id];
			return {
				entry,
				estranged: !1,
				found: {
					state: "ambiguous",
					message: `a pull recorded that ${address} is named ${require_known_address.i(meant, this.#kind)} on the platform, but the files have both`,
					ids
				}
			};
		}
		if (entry !== void 0) {
			let located = this.#located.get(entry) ?? { state: "pending" };
			if (located.state === "ok") {
				if (pin !== void 0 && pin !== located.value.id) {
					let { id } = located.value;
					return {
						entry,
						estranged: !1,
						found: {
							state: "ambiguous",
							message: `the ledger records it as id ${id}, but sync pins it to id ${pin}`,
							ids: [id]
						}
					};
				}
				let dispute = this.#disputeOf(entry);
				return dispute === void 0 ? {
					entry,
					estranged: !1,
					found: {
						state: "live",
						live: located.value
					}
				} : {
					entry,
					estranged: !1,
					found: {
						state: "disputed",
						...dispute
					}
				};
			}
			if (located.state !== "gone") return {
				entry,
				estranged: !1,
				found: located
			};
			let other = this.#withoutLedger(item), never = entry.id === null;
			return other.state === "absent" && !never ? {
				entry,
				estranged: !1,
				found: { state: "gone" }
			} : {
				entry: void 0,
				estranged: !0,
				found: other
			};
		}
		let found = this.#withoutLedger(item), keeper = found.state === "absent" ? require_known_address.a(item, this.#byAddress) : void 0;
		return keeper === void 0 || !this.#entryOf.has(keeper) ? {
			entry: void 0,
			estranged: !1,
			found
		} : {
			entry: void 0,
			estranged: !1,
			found: {
				state: "ambiguous",
				message: `${keeper.address}, its former name, is still in the files and keeps its object`,
				ids: []
			}
		};
	}
	#withoutLedger(item) {
		let pin = item.settings.id;
		if (pin !== void 0) return this.#pinned(item, pin);
		let old = this.#renamed(item), own = this.#unclaimed(item, this.#byKey(item)), candidates = old.length > 0 ? [...old, ...own.filter((live) => !old.includes(live))] : own, [only] = candidates;
		if (only === void 0) return { state: "absent" };
		if (candidates.length === 1) return {
			state: "live",
			live: only
		};
		let ids = candidates.map((live) => live.id);
		return {
			state: "ambiguous",
			ids,
			message: `${candidates.length} live objects match: ids ${ids.join(", ")}`
		};
	}
	#pinned(item, pin) {
		let list = this.#view.list(this.#kind, item.partition), row = list.state === "ok" ? list.value.byId.get(pin) : void 0, reading = row === void 0 ? this.#view.object(this.#kind, item.partition, pin) : {
			state: "ok",
			value: row
		};
		if (reading.state === "ok") {
			let owner = this.#claims.owner(item.partition, pin);
			return owner === void 0 ? {
				state: "live",
				live: reading.value
			} : {
				state: "disputed",
				message: `Id ${pin}, to which sync pins ${item.address}, belongs to ${owner.address}.`,
				by: "pin",
				owner: owner.address
			};
		}
		return reading.state === "gone" ? {
			state: "ambiguous",
			message: `id ${pin}, to which sync pins it, does not exist or is archived`,
			ids: []
		} : reading;
	}
	#renamed(item) {
		let old = item.settings.renamed_from;
		if (old === void 0 || !this.#kind.renames) return [];
		let { parts } = require_model.Pt(old), names = this.#nameIndex(this.#rows(item.partition));
		return this.#unclaimed(item, names.get(parts[0]) ?? []);
	}
	#byKey(item) {
		return this.#sameKey(item, this.#rows(item.partition));
	}
	#sameKey(item, rows) {
		let wanted = this.#keyOf(item);
		return wanted === void 0 ? [] : this.#keyIndex(rows).get(wanted) ?? [];
	}
	#keyIndex(rows) {
		let known = this.#indexes.get(rows);
		if (known !== void 0) return known;
		let index = require_model.nt(rows, (live) => require_closest.a(this.#liveKey(live)));
		return this.#indexes.set(rows, index), index;
	}
	#nameIndex(rows) {
		let [first = ""] = this.#kind.key, index = this.#nameIndexes.get(rows) ?? require_model.nt(rows, (live) => live.object[first]);
		return this.#nameIndexes.set(rows, index), index;
	}
	#rows(partition) {
		let list = this.#view.list(this.#kind, partition);
		return list.state === "ok" ? list.value.active : NONE;
	}
	#unclaimed(item, rows) {
		return rows.filter((live) => this.#isUnclaimed(item, live));
	}
	#isUnclaimed(item, { id }) {
		return this.#claims.owner(item.partition, id) === void 0 && !this.#claims.isPinnedElsewhere(item, id);
	}
	#keyOf(item) {
		let parts = [];
		for (let name of require_model.tt(this.#kind)) {
			let value = item.value[name] ?? null;
			if (value instanceof require_model.O) {
				let id = this.#names.idOf(value);
				if (id === void 0) return;
				parts.push(id);
			} else parts.push(value);
		}
		return require_closest.a(parts);
	}
	#liveKey(live) {
		return require_model.tt(this.#kind).map((name) => live.object[name] ?? null);
	}
	#parted(matches) {
		let byObject = require_model.nt(matches.filter(({ found }) => found.state === "live"), ({ resource, found }) => found.state === "live" ? this.#claims.key(resource.partition, found.live.id) : ""), shared = new Map();
		for (let same of byObject.values()) {
			let [first] = same;
			if (same.length < 2 || first?.found.state !== "live") continue;
			let { id } = first.found.live, message = sharedObject(id, same.map(({ resource }) => resource.address)), by = same.some(({ resource }) => resource.settings.id === id) ? "pins" : "key";
			for (let match of same) shared.set(match, {
				state: "disputed",
				message,
				by,
				id
			});
		}
		return matches.map((match) => ({
			...match,
			found: shared.get(match) ?? match.found
		}));
	}
	#findTwins(matches) {
		let meant = new Set(matches.flatMap(({ resource, found }) => found.state === "live" ? this.#claims.key(resource.partition, found.live.id) : []));
		for (let match of matches) {
			let { resource, found, entry } = match;
			found.state === "live" && entry !== void 0 && resource.settings.id !== found.live.id && (match.twins = this.#unclaimed(resource, this.#byKey(resource)).filter(({ id }) => !meant.has(this.#claims.key(resource.partition, id))).map(({ id }) => id));
		}
	}
};
function findObject(kind, entry, id, at) {
	let view = new LiveView(at.org, at.snapshot), list = view.list(kind, entry.partition), reading = list.state === "ok" && list.value.byId.has(id) ? view.object(kind, entry.partition, id) : void 0, needs = at.snapshot.takeNeeds();
	return needs.length > 0 ? { needs } : { live: reading?.state === "ok" ? reading.value : void 0 };
}
const NONE = [];
function bare(resource, found) {
	return {
		resource,
		entry: void 0,
		found,
		estranged: !1,
		archived: [],
		twins: [],
		replacing: void 0
	};
}
function witnessAgrees(kind, entry, live) {
	if (entry.witness.created_at !== null && live.createdAt !== null) return entry.witness.created_at === live.createdAt;
	let fields = kind.fields.fields;
	return require_known_address.f(entry).some((path) => {
		let field = fields[path];
		if (field === void 0 || !(kind.key.includes(path) || field.type === "text" && field.long === !0)) return !1;
		let found = live.object[path], known = [...require_known_address.d(entry, path), entry.observed[path]];
		return typeof found == "string" && found !== "" && known.includes(found);
	});
}
function keyValues(kind, entry) {
	let out = {};
	for (let name of kind.key) {
		let form = entry.leaves[name];
		(typeof form == "string" || typeof form == "number") && (out[name] = form);
	}
	return out;
}
Object.defineProperty(exports, "a", {
	enumerable: !0,
	get: function() {
		return Claims;
	}
}), Object.defineProperty(exports, "i", {
	enumerable: !0,
	get: function() {
		return LiveView;
	}
}), Object.defineProperty(exports, "n", {
	enumerable: !0,
	get: function() {
		return keyValues;
	}
}), Object.defineProperty(exports, "o", {
	enumerable: !0,
	get: function() {
		return sharedObject;
	}
}), Object.defineProperty(exports, "r", {
	enumerable: !0,
	get: function() {
		return matchKind;
	}
}), Object.defineProperty(exports, "t", {
	enumerable: !0,
	get: function() {
		return findObject;
	}
});
