const require_open_files = require("./open-files-B4SDOPGi.js"), require_sync_forms = require("./sync-forms-Bwp7YCKG.js"), require_model = require("./model-CQuGHFup.js"), require_plan_target = require("./plan-target-CLuCUOpt.js"), require_api_codes = require("./api-codes-CoLINZ0Z.js");
// build/api/verbs/compile.js
async function compileTarget(flags, named, host, withSecrets, how) {
	let offline = await require_open_files.r(flags, named, host, !0);
	how.inspect?.(offline), stopOn(offline.findings, offline);
	let { desired } = offline, { refs, secrets } = require_open_files.F(selected(offline, desired)), values = readSecrets(secrets, withSecrets, offline, host), org = offline.settings?.orgId ?? offline.target.orgId, asksPlatform = refs.length > 0 || org === null && selected(offline, desired).some(require_open_files.P);
	asksPlatform || how.onFindings(offline.findings, offline.files);
	let answers = asksPlatform ? await ask(flags, named, host, how) : {
		desired,
		org,
		refs: new Map()
	}, resources = selected(offline, answers.desired), bundle = require_open_files.N(offline.kinds, answers.desired.bundles, resources, answers.org, {
		ref: (ref) => answers.refs.get(refKey(ref)) ?? null,
		secret: (secret) => values.get(secret.name) ?? null
	}), items = resources.length;
	return {
		bundle,
		items,
		leftOut: answers.desired.resources.length - items
	};
}
function selected(offline, desired) {
	return desired.resources.filter(({ address }) => require_sync_forms.y(offline.target, address));
}
function stopOn(findings, { files }) {
	if (require_model.ct(findings)) throw new require_open_files.t(findings, files);
}
function readSecrets(secrets, withSecrets, offline, host) {
	let values = new Map();
	return stopOn(secrets.flatMap((spot) => {
		let { name } = spot.value;
		if (!withSecrets) return finding(spot, require_api_codes.t.showsSecret.code, `${require_model.B(spot.path)} is the secret ${name}, which the compiled bundle would contain.`, "Pass --with-secrets FILE to write a file that only you can read.");
		let value = require_open_files.X(host.env, name);
		return value === void 0 ? finding(spot, require_api_codes.t.secretUnset.code, `${require_model.B(spot.path)} needs the environment variable ${name}, which is not set.`, `Set ${name}, then run the command again.`) : (values.set(name, value), []);
	}), offline), values;
}
async function ask(flags, named, host, how) {
	let { openTarget } = await Promise.resolve().then(() => require("./open-target-Cm94kjUC.js")).then((n) => n.n), opened = await openTarget(flags, named, host, {
		...how,
		verb: "compile"
	});
	try {
		let { offline, session } = opened, { refs } = require_open_files.F(selected(offline, offline.desired)), planned = refs.length > 0 ? await require_plan_target.r(session) : void 0, values = planned === void 0 ? new Map() : await lookUpAll(opened, planned, refs);
		return stopOn(refs.filter((spot) => !values.has(refKey(spot.value))).flatMap((spot) => missing(spot, planned)), offline), {
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
	let kind = session.kinds.get(require_model.kt(ref.address)), partition = known ?? require_model.Pt(ref.address).scope ?? kind.home, answer = await session.reader.answer({
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
		require_model.yt("plan")
	] : external ? [`not exactly one live object matches ${address}`, "Correct the name, or write the id."] : [
		`${address} does not exist on the platform yet`,
		"Apply first.",
		require_model.yt("apply")
	];
	return finding(spot, require_api_codes.t.unresolved.code, `${require_model.B(spot.path)} cannot be resolved: ${why}.`, remedy, command);
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
Object.defineProperty(exports, "t", {
	enumerable: !0,
	get: function() {
		return compileTarget;
	}
});
