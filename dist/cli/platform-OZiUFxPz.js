require("./rolldown-runtime-DUzk6_NY.js");
const require_common_codes = require("./common-codes-D6huqPTK.js"), require_model = require("./model-CQuGHFup.js"), require_key_use = require("./key-use-BkDzEQTM.js"), require_open_client = require("./open-client-ow5JAQ0q.js"), require_doctor = require("./doctor-B4XBwbPu.js"), require_doctor_codes = require("./doctor-codes-C0rrj7Bb.js"), require_sync_forms = require("./sync-forms-Bwp7YCKG.js"), require_closest = require("./closest-D7ENJx0f.js"), require_style = require("./style-SJtXwkRB.js"), require_read_as_asked = require("./read-as-asked-BrPzKepI.js");
// build/cli/commands/doctor/routes.js
async function checkRoutes(offline, org, reader) {
	let resources = offline.desired.resources.filter((one) => require_sync_forms.y(offline.target, one.address));
	return (await Promise.all([...offline.kinds.all.map((kind) => checkLists(kind, resources, offline, reader)), checkDiscovery(resources, org, reader)])).filter((check) => check !== void 0);
}
async function checkLists(kind, resources, { target }, reader) {
	if (kind.lifecycle === "launch") return;
	let items = resources.filter((one) => one.kind === kind), partitions = new Set(items.map((one) => one.partition)), usual = kind.partition({});
	if (usual.includes("?") || partitions.add(usual), partitions.size === 0) return;
	let subject = kind.name, rows = 0, answers = await Promise.all([...partitions].sort().map(async (partition) => {
		let need = {
			ask: "list",
			kind,
			partition
		};
		return {
			partition,
			words: reader.wordsOf(need),
			answer: await ask(reader, need)
		};
	}));
	for (let { partition, words, answer } of answers) {
		if (typeof answer != "string" && answer.state === "rows") {
			rows += answer.rows.length;
			continue;
		}
		let message = `${words} cannot be read: ${typeof answer == "string" ? answer : "message" in answer ? answer.message : "404 not found"}.`;
		return items.some((one) => one.partition === partition) && !target.allowUnreadable.includes(kind.name) ? require_doctor.r(subject, require_doctor_codes.t.unreadable.code, message, `Let the user of this key read them, or set allow_unreadable: [${kind.name}]`) : require_doctor.o(subject, require_doctor_codes.t.otherUnreadable.code, message, "Nothing to do: the files of this target do not need it.");
	}
	return require_doctor.n(subject, `${rows} on the platform (${require_style.n(partitions.size, "list")}), ${items.length} in the files.`);
}
async function checkDiscovery(resources, org, reader) {
	let failed = new Map(), { reads } = await require_read_as_asked.n(willing(reader, failed), (snapshot) => {
		let view = new Discovery(org, snapshot);
		for (let { kind, value } of resources) kind.online?.(value, view, () => void 0, null);
		let needs = snapshot.takeNeeds();
		return needs.length > 0 ? { needs } : {};
	}), asked = reads.requests, [first] = [...failed].sort(([a], [b]) => require_closest.i(a, b));
	if (first === void 0) {
		let what = asked === 0 ? "Not needed for these files." : `The platform answered ${require_style.n(asked, "question")} about what the files use.`;
		return require_doctor.n("discovery", what);
	}
	let rest = failed.size === 1 ? "" : ` And ${failed.size - 1} more.`;
	return require_doctor.o("discovery", require_doctor_codes.t.discovery.code, `${first[0]} cannot be read: ${first[1]}.${rest}`, "Plan works without the answer, but some mistakes in the files are then found only when they are written.");
}
function willing(reader, failed) {
	return {
		serverTime: () => reader.serverTime(),
		wordsOf: (need) => reader.wordsOf(need),
		answer: async (need) => {
			let answer = await ask(reader, need);
			return typeof answer == "string" ? failed.set(reader.wordsOf(need), answer) : answer.state === "unreadable" ? failed.set(reader.wordsOf(need), answer.message) : answer.state === "missing" && failed.set(reader.wordsOf(need), "404 not found"), typeof answer == "string" ? { state: "missing" } : answer;
		}
	};
}
var Discovery = class {
	org;
	#snapshot;
	constructor(org, snapshot) {
		this.org = org, this.#snapshot = snapshot;
	}
	raw(path, query = {}) {
		let answer = this.#snapshot.raw(path, query);
		return answer?.state === "raw" ? answer.body : void 0;
	}
	list(path) {
		let answer = this.#snapshot.rows(path);
		return answer?.state === "rows" ? answer.rows : void 0;
	}
	object() {}
};
async function ask(reader, need) {
	try {
		return await reader.answer(need);
	} catch (error) {
		if (!(error instanceof require_model.at)) throw error;
		return require_model.a(error.message);
	}
}
async function checkPlatform(offline, findings, flags, io) {
	let { provider, settings } = offline, { account } = provider.words, said = ofSettings(findings);
	if (settings === void 0) {
		let why = "there is no usable key or base URL";
		return {
			checks: [
				...said,
				require_doctor.a(account, why),
				require_doctor.a("routes", why)
			],
			org: null
		};
	}
	let client = require_open_client.t(settings, provider, offline.target, flags, io);
	try {
		let found = await checkIdentity(client, offline, settings, require_key_use.t(offline.target.name, settings), io), checks = [...said, ...found.checks], org = found.connection?.account.id ?? null, isRight = found.connection !== null && (settings.orgId ?? org) === org;
		return found.connection === null ? checks.push(require_doctor.a("routes", found.why)) : isRight ? checks.push(...await checkRoutes(offline, org, found.connection.platform)) : checks.push(require_doctor.a("routes", `the key belongs to another ${account}`)), {
			checks,
			org: isRight ? org : null
		};
	} finally {
		await client.close();
	}
}
async function checkServer({ provider, target, settings }, findings, flags, io) {
	let said = ofSettings(findings);
	if (settings === void 0) return [...said, require_doctor.a("key", "there is no usable key or base URL")];
	let client = require_open_client.t(settings, provider, target, flags, io);
	try {
		let { label } = await (await provider.check()).connect(client, require_key_use.t(target.name, settings)), { baseUrl, apiKeySource } = settings;
		return [...said, require_doctor.n("key", `${label} at ${baseUrl} accepts the key from ${apiKeySource}.`)];
	} catch (error) {
		if (!(error instanceof require_model.at)) throw error;
		return [...said, require_doctor.i("key", error)];
	} finally {
		await client.close();
	}
}
function ofSettings(findings) {
	return findings.map(({ severity, code, message, remedy }) => (severity === "error" ? require_doctor.r : require_doctor.o)("settings", code, message, remedy ?? ""));
}
async function checkIdentity(client, offline, settings, key, io) {
	let began = io.clock.now(), connection;
	try {
		connection = await offline.sync.connect(client, null, key);
	} catch (error) {
		if (!(error instanceof require_model.at)) throw error;
		let why = error.code === require_common_codes.t.keyRefused.code ? "the platform refused the key" : "the platform could not be reached with the key";
		return {
			checks: [require_doctor.i("key", error)],
			connection: null,
			why
		};
	}
	let now = (began + io.clock.now()) / 2, { email } = connection.who, who = email === null ? "" : `; it belongs to ${email}`, checks = [require_doctor.n("key", `${settings.baseUrl} accepts the key from ${settings.apiKeySource}${who}.`)];
	return checks.push(checkAccount(connection, offline, settings.orgId, key), checkRole(connection), checkClock(connection, now)), {
		checks,
		connection,
		why: ""
	};
}
function checkAccount({ account: { id: org } }, { provider: { words }, sync }, wanted, key) {
	return wanted === null || wanted === org ? require_doctor.n(words.account, `${org}.`) : require_doctor.i(words.account, sync.otherAccount(org, wanted, key));
}
function checkRole({ who: { role } }) {
	return role === null ? require_doctor.n("role", "Not reported by the platform.") : /view|read|guest/i.test(role) ? require_doctor.o("role", require_doctor_codes.t.role.code, `The role of the key is ${role}, which can probably not write.`, "For apply, use the key of a user who can edit prompts and tools. Plan works with this key.") : require_doctor.n("role", `${role}.`);
}
function checkClock({ serverTime }, now) {
	if (serverTime === null) return require_doctor.a("clock", "the platform did not send its time");
	let skew = Math.round((now - serverTime) / 1e3);
	return Math.abs(skew) * 1e3 <= 6e4 ? require_doctor.n("clock", "In step with the platform.") : require_doctor.o("clock", require_doctor_codes.t.clock.code, `The clock of this machine is ${Math.abs(skew)} seconds ${skew > 0 ? "ahead of" : "behind"} the platform's.`, "Correct the clock: the age of locks and of unanswered launches is measured with it.");
}
exports.checkPlatform = checkPlatform, exports.checkServer = checkServer;
