const require_rolldown_runtime = require("./rolldown-runtime-DUzk6_NY.js"), require_open_files = require("./open-files-Ck_i_hqz.js"), require_config_types = require("./config-types-C2-3H28o.js"), require_model = require("./model-DVHFMB8j.js"), require_host_codes = require("./host-codes-DCWNQ58i.js"), require_whole_file = require("./whole-file-BPa0qgC5.js"), require_plan_target = require("./plan-target-D9LqMICN.js"), require_main = require("./main-BdhybEc3.js"), require_index = require("./index.js"), require_opened = require("./opened-DKUqw0zC.js"), require_options = require("./options-DC1WxaLu.js"), require_print_json = require("./print-json-Dd_T4GzU.js");
let node_path = require("node:path");
node_path = require_rolldown_runtime.a(node_path, 1);
let node_fs_promises = require("node:fs/promises");
// build/host/private-file.js
async function writePrivateFile(file, shown, text, random) {
	let temporary = node_path.default.join(node_path.default.dirname(file), `.${node_path.default.basename(file)}.${random}`);
	try {
		let there = await (0, node_fs_promises.lstat)(file).catch((error) => {
			if (error.code !== "ENOENT") throw error;
		});
		if (there !== void 0 && !there.isFile()) throw new require_model.at(require_host_codes.t.privateFile.code, `${shown} is ${there.isSymbolicLink() ? "a symbolic link" : "not a regular file"}, so no secret was written to it.`, "Name another file.");
		let mode = there === void 0 ? 384 : there.mode & 384;
		await require_whole_file.o(file, {
			temporary,
			text,
			mode,
			isExact: !0
		});
	} catch (error) {
		if (error instanceof require_model.at) throw error;
		let reason = require_model.s(error) ?? "unknown error";
		throw new require_model.at(require_host_codes.t.privateFile.code, `Cannot write ${shown} (${reason}).`, "Name a file in a folder that exists and is writable.");
	}
}
const command = require_main.l({
	name: "compile",
	does: "Write one plain v1 bundle with every form resolved, ready for the SDK.",
	flags: (bare) => require_options.d(require_options.i(bare)).option("--out <file>", "file to write instead of stdout").option("--with-secrets <file>", "file to write with secrets included, readable only by you"),
	run: ([files], flags, { io }) => compile(files, flags, io)
});
async function compile(files, flags, io) {
	if (flags.out !== void 0 && flags.withSecrets !== void 0) throw new require_model.at(require_index.r.twoFiles.code, "--out and --with-secrets cannot be combined: each names the file to write.", "Pass one of them.");
	let offline = await require_opened.n(flags, files, io, !0);
	stopOn(offline.findings, offline, io);
	let { desired } = offline, { refs, secrets } = require_open_files.T(selected(offline, desired)), values = readSecrets(secrets, flags, offline, io), org = offline.settings?.orgId ?? offline.target.orgId, asksPlatform = refs.length > 0 || org === null && selected(offline, desired).some(require_open_files.w);
	asksPlatform || require_opened.o(offline.findings, offline, flags, io);
	let answers = asksPlatform ? await ask(files, flags, io) : {
		desired,
		org,
		refs: new Map()
	}, resources = selected(offline, answers.desired), bundle = require_open_files.C(offline.kinds, answers.desired.bundles, resources, answers.org, {
		ref: (ref) => answers.refs.get(refKey(ref)) ?? null,
		secret: (secret) => values.get(secret.name) ?? null
	});
	return await write(`${JSON.stringify(bundle, null, 2)}\n`, flags, io), flags.quiet !== !0 && report(resources.length, answers.desired.resources.length, flags, io), 0;
}
function selected(offline, desired) {
	return desired.resources.filter(({ address }) => require_config_types.a(offline.target, address));
}
function stopOn(findings, opened, io) {
	if (require_model.st(findings)) throw require_opened.a(findings, opened, io), io.err("Nothing was written.\n"), new require_main.d(1);
}
function readSecrets(secrets, flags, offline, io) {
	let values = new Map();
	return stopOn(secrets.flatMap((spot) => {
		let { name } = spot.value;
		if (flags.withSecrets === void 0) return finding(spot, require_index.r.showsSecret.code, `${require_model.V(spot.path)} is the secret ${name}, which the compiled bundle would contain.`, "Pass --with-secrets FILE to write a file that only you can read.");
		let value = require_open_files.x(io.env, name);
		return value === void 0 ? finding(spot, require_index.r.secretUnset.code, `${require_model.V(spot.path)} needs the environment variable ${name}, which is not set.`, `Set ${name}, then run the command again.`) : (values.set(name, value), []);
	}), offline, io), values;
}
async function ask(files, flags, io) {
	let opened = await require_opened.r(flags, files, io, { verb: "compile" });
	try {
		let { offline, session } = opened, { refs } = require_open_files.T(selected(offline, offline.desired)), planned = refs.length > 0 ? await require_plan_target.r(session) : void 0, values = planned === void 0 ? new Map() : await lookUpAll(opened, planned, refs);
		return stopOn(refs.filter((spot) => !values.has(refKey(spot.value))).flatMap((spot) => missing(spot, planned)), offline, io), {
			desired: offline.desired,
			org: session.org,
			refs: values
		};
	} finally {
		await opened.client.close();
	}
}
async function lookUpAll(opened, planned, spots) {
	let refs = new Map(spots.map(({ value }) => [refKey(value), value])), partitions = new Map(opened.session.desired.resources.map(({ address, partition }) => [address, partition])), values = new Map();
	return await Promise.all([...refs].map(async ([key, ref]) => {
		let value = await lookUp(opened, planned, ref, partitions.get(ref.address));
		value !== void 0 && values.set(key, value);
	})), values;
}
async function lookUp(opened, planned, ref, known) {
	let { session } = opened, id = planned.names.idOf(ref);
	if (id === void 0 || ref.version === void 0) return id;
	let kind = session.kinds.get(require_model.It(ref.address)), partition = known ?? require_model.Vt(ref.address).scope ?? kind.home, answer = await session.reader.answer({
		ask: "object",
		kind,
		partition,
		id
	}), version = answer.state === "object" ? answer.object.version : void 0;
	return typeof version == "number" ? version : void 0;
}
function missing(spot, planned) {
	let { address, external, version } = spot.value, found = planned?.matches.get(address)?.found, [why, remedy, command] = planned?.names.idOf(spot.value) !== void 0 && version !== void 0 ? [`the platform reports no version of ${address}`, "Write the version number into the file."] : found?.state === "ambiguous" || found?.state === "unreadable" || found?.state === "disputed" ? [
		`${address} cannot be identified: ${found.message}`,
		"To see what to do.",
		require_model.vt("plan")
	] : external ? [`not exactly one live object matches ${address}`, "Correct the name, or write the id."] : [
		`${address} does not exist on the platform yet`,
		"Apply first.",
		require_model.vt("apply")
	];
	return finding(spot, require_index.r.unresolved.code, `${require_model.V(spot.path)} cannot be resolved: ${why}.`, remedy, command);
}
function finding(spot, code, message, remedy, command) {
	let { resource, path: at } = spot;
	return [{
		code,
		severity: "error",
		message,
		remedy,
		...command === void 0 ? {} : { command },
		address: resource.address,
		place: resource.placeOf(at)
	}];
}
function refKey(ref) {
	return `${ref.version ?? "id"} ${ref.external} ${ref.address}`;
}
async function write(text, flags, io) {
	if (flags.withSecrets !== void 0) {
		let random = io.randomBytes(6).toString("hex");
		await writePrivateFile(node_path.default.resolve(io.cwd, flags.withSecrets), flags.withSecrets, text, random);
	} else if (flags.out === void 0) require_print_json.n(text, io);
	else try {
		await (0, node_fs_promises.writeFile)(node_path.default.resolve(io.cwd, flags.out), text);
	} catch (error) {
		let reason = require_model.s(error) ?? "unknown error";
		throw new require_model.at(require_index.r.bundleUnwritable.code, `Cannot write the bundle to ${flags.out} (${reason}).`, "Name a file in a folder that exists and is writable.");
	}
}
function report(written, all, flags, io) {
	let file = flags.withSecrets ?? flags.out, items = `${written} ${written === 1 ? "item" : "items"}`;
	file !== void 0 && io.err(`${items} written to ${file}${flags.withSecrets === void 0 ? "" : ", including secrets: keep it out of git"}.\n`), written < all && io.err(`${all - written} left out: the target does not include them.\n`);
}
exports.command = command;
