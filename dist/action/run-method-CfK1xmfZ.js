const require_rolldown_runtime = require("./rolldown-runtime-DRKq7a3m.js"), require_index = require("./index.js"), require_model = require("./model-BZhztCQP.js"), require_codes = require("./codes-CCyt0aRV.js"), require_system_error = require("./system-error-B0okqon1.js"), require_offline = require("./offline-DZazSpR1.js"), require_pipelex_codes = require("./pipelex-codes-BeyxxPmB.js");
let node_fs_promises = require("node:fs/promises"), node_path = require("node:path");
node_path = require_rolldown_runtime.r(node_path, 1);
// build/providers/pipelex/run-method.js
async function runMethod(asked) {
	let { args, flags, target, client, key, host } = asked, name = withoutSlash(String(args[0])), tree = treeOf(await asked.trees(), name), inputs = flags.inputs === void 0 ? {} : await readInputs(String(flags.inputs), host.cwd), server = await require_offline.n(client, key), pipe = String(flags.pipe), isStart = flags.start === !0, where = `${pipe} of ${name} on ${target.baseUrl} (${server.label})`;
	host.say({
		...require_codes.n(require_pipelex_codes.t.runCost),
		message: `${isStart ? "Starts" : "Runs"} ${where}. A run calls models, which costs money.`
	}), flags.yes !== !0 && await host.confirm(`Run ${pipe} once?`);
	let { routes, body } = server.runOf(require_offline.r(tree), pipe, inputs), route = isStart ? routes.start : routes.execute, answer;
	try {
		({body: answer} = await client.write("POST", route, {
			body,
			timeoutMs: require_offline.a
		}));
	} catch (error) {
		return failed(error, {
			asked,
			route,
			isStart
		});
	}
	return finished(answer, {
		pipe,
		isJson: flags.json === !0,
		isStart
	}, host);
}
function treeOf(trees, name) {
	let tree = trees.find((one) => one.name === name);
	if (tree === void 0) {
		let names = trees.map((one) => one.name), near = require_model.L(name, names);
		throw new require_model.g(require_pipelex_codes.t.noTree.code, `The target has no method tree ${JSON.stringify(name)}.`, near === void 0 ? `It has: ${names.join(", ") || "none"}.` : `Did you mean ${near}?`);
	}
	let error = require_offline.t([tree]).find(({ severity }) => severity === "error");
	if (error === void 0) return tree;
	let at = error.place === void 0 ? "" : `${require_model.v(error.place)}: `;
	throw new require_model.g(require_pipelex_codes.t.noTree.code, `${at}${error.message}`, error.remedy);
}
async function readInputs(file, cwd) {
	let wrong = (why) => new require_model.g(require_pipelex_codes.t.badInputs.code, `The inputs ${file} ${why}.`, "Pass a file with one JSON object: the inputs of the pipe by name."), text;
	try {
		text = await (0, node_fs_promises.readFile)(node_path.default.resolve(cwd, file), "utf8");
	} catch (error) {
		throw wrong(`cannot be read (${require_system_error.n(error) ?? "unknown error"})`);
	}
	let inputs;
	try {
		inputs = JSON.parse(text);
	} catch {
		throw wrong("are not JSON");
	}
	if (!require_model.U(inputs)) throw wrong("are not a JSON object");
	return inputs;
}
function finished(answer, { pipe, isJson, isStart }, host) {
	let { pipeline_run_id: id, state, pipe_output: output } = require_model.U(answer) ? answer : {}, isDone = typeof state != "string" || [
		"COMPLETED",
		"STARTED",
		"RUNNING"
	].includes(state), named = typeof id == "string" ? ` as run ${id}` : "";
	isDone ? host.err(`${pipe} ${isStart ? "started" : "finished"}${named}.\n`) : host.say({
		...require_codes.n(require_pipelex_codes.t.runEnded),
		message: `${pipe} ended as ${String(state)}${named}. What it did until then may have cost money.`
	});
	let shown = isJson || isStart ? answer : mainOutput(answer, output) ?? answer;
	return host.out(`${JSON.stringify(shown ?? null, null, 2)}\n`), +!isDone;
}
function mainOutput(answer, output) {
	let memory = require_model.U(output) ? output.working_memory : void 0;
	if (!require_model.U(answer) || !require_model.U(memory) || !require_model.U(memory.root)) return;
	let named = typeof answer.main_stuff_name == "string" ? answer.main_stuff_name : "main_stuff", stuff = memory.root[named] ?? memory.root.main_stuff;
	return require_model.U(stuff) ? stuff.content : void 0;
}
function failed(error, { asked, route, isStart }) {
	if (!(error instanceof require_index.nt)) throw error;
	let refused = (message, remedy) => new require_model.g(require_pipelex_codes.t.runRefused.code, message, remedy);
	if (error instanceof require_index.ot || error instanceof require_index.tt || error instanceof require_index.it) throw refused(`Nothing was run: ${error.message}`);
	if (error instanceof require_index.rt) throw error.status === 401 ? require_offline.o(asked.key, 401, error.detail) : refused(`The server refused the run, so nothing was run (${error.status} for POST ${route}): ${faultsOf(error)}`, require_offline.s(error.problem));
	if (!(error instanceof require_index.ct)) throw refused(error.message);
	let { status, detail = "", problem } = error;
	if (status === 501) throw refused(`The server cannot do that, so nothing was run: ${detail}`, isStart ? "Leave out --start to wait for the result, or use a server that runs in the background." : require_offline.s(problem));
	if (problem !== void 0) throw refused(`The run failed (${status}): ${faultsOf({
		detail,
		problem
	})} What it did until then may have cost money.`, require_offline.s(problem));
	return asked.host.say({
		...require_codes.n(require_pipelex_codes.t.runUnknown),
		message: `${require_model.a(error.message)}. The run may have taken place, and may have cost money; it was not sent again.`,
		remedy: `Look in the log of the server for POST ${route} before you run it again.`
	}), 4;
}
function faultsOf({ detail, problem }) {
	let { code, errors } = problem ?? {}, faults = (Array.isArray(errors) ? errors : []).flatMap((item) => require_model.U(item) ? [String(item.detail ?? "")] : []), told = `${require_model.a(detail)}${typeof code == "string" ? ` (${code})` : ""}`;
	return faults.length === 0 ? `${told}.` : `${told}: ${faults.slice(0, 5).join(" ")}`;
}
function withoutSlash(name) {
	let plain = node_path.default.posix.normalize(name.replaceAll("\\", "/")).replace(/\/$/, "");
	return plain === "" ? "." : plain;
}
exports.runMethod = runMethod;
