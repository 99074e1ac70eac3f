const require_rolldown_runtime = require("./rolldown-runtime-DUzk6_NY.js"), require_model = require("./model-CQuGHFup.js"), require_providers = require("./providers-D5xH4Ar6.js"), require_open_files = require("./open-files-B4SDOPGi.js"), require_item_codes = require("./item-codes-5xE_57zW.js"), require_whole_file = require("./whole-file-DzNZcHqH.js"), require_file_store = require("./file-store-ap6vzV7T.js"), require_system_error = require("./system-error-B0okqon1.js"), require_closest = require("./closest-D7ENJx0f.js");
let node_path = require("node:path");
node_path = require_rolldown_runtime.a(node_path, 1);
let node_fs_promises = require("node:fs/promises");
// build/run/open/other-provider.js
function otherProvider(message, on, advice) {
	return new require_model.at(require_item_codes.n.otherProvider.code, message, advice(on.map(({ name }) => name).join(", ")));
}
// build/run/run-record.js
const RUNS = ".runs";
function runRecord(root, names, { processes }) {
	let base = node_path.default.join(root, require_file_store.n), parts = names.map(require_file_store.Y), top = node_path.default.join(base, RUNS), file = `${node_path.default.join(top, ...parts)}.json`, folder = node_path.default.dirname(file), text = JSON.stringify(processes.self), lock = `${node_path.default.basename(file)}.lock`, full = () => node_path.default.join(folder, lock);
	return {
		get lock() {
			return node_path.default.relative(root, full()).replaceAll(node_path.default.sep, "/");
		},
		async open() {
			await require_file_store.f(base, [RUNS, ...parts.slice(0, -1)], "The record of the run"), await (0, node_fs_promises.mkdir)(folder, { recursive: !0 }), await (0, node_fs_promises.writeFile)(node_path.default.join(top, ".gitignore"), "*\n", { flag: "wx" }).catch(unlessThere);
			let first = `${node_path.default.basename(file)}.lock`, before = await locksIn(folder, first);
			for (let { name, holder } of before) if (lock = name, holder === null || !processes.isGone(holder)) return null;
			let number = before.reduce((most, one) => Math.max(most, one.number), -1) + 1;
			lock = number === 0 ? first : `${first}.${number}`;
			let temporary = `${full()}.${processes.self.pid}.tmp`;
			if (!await require_whole_file.n(full(), {
				temporary,
				text,
				mode: 384
			})) return null;
			if ((await locksIn(folder, first)).some((one) => one.name !== lock && before.every((old) => old.name !== one.name || old.text !== one.text))) return await (0, node_fs_promises.rm)(full(), { force: !0 }), null;
			for (let { name } of before) await (0, node_fs_promises.rm)(node_path.default.join(folder, name), { force: !0 });
			return { text: await (0, node_fs_promises.readFile)(file, "utf8").catch(nothing) };
		},
		write: async (record) => {
			await require_whole_file.o(file, {
				temporary: `${file}.new`,
				text: record,
				mode: 384,
				isOver: !0
			});
		},
		remove: () => (0, node_fs_promises.rm)(file, { force: !0 }),
		close: () => (0, node_fs_promises.rm)(full(), { force: !0 })
	};
}
async function locksIn(folder, first) {
	let found = [];
	for (let name of await (0, node_fs_promises.readdir)(folder)) {
		let number = name === first ? "0" : name.startsWith(`${first}.`) ? name.slice(first.length + 1) : "";
		if (/^\d{1,9}$/.test(number)) try {
			let text = await (0, node_fs_promises.readFile)(node_path.default.join(folder, name), "utf8");
			found.push({
				name,
				number: Number(number),
				text,
				holder: holderOf(text)
			});
		} catch (error) {
			if (require_system_error.n(error) !== "ENOENT") throw error;
		}
	}
	return found;
}
function nothing(error) {
	if (require_system_error.n(error) === "ENOENT") return null;
	throw error;
}
function unlessThere(error) {
	if (require_system_error.n(error) !== "EEXIST") throw error;
}
function holderOf(text) {
	try {
		let mark = JSON.parse(text);
		return require_closest.l(mark) && typeof mark.pid == "number" ? mark : null;
	} catch {
		return null;
	}
}
// build/run/judge.js
async function prepareJudging(command, given, { config, target }) {
	let plan = await (await command.judge())({
		...given,
		target: {
			name: target.name,
			root: config.root,
			vars: target.vars
		},
		config: {
			file: config.file,
			folder: config.folder,
			namespace: config.namespace,
			section: (key) => config.sections?.get(key)
		}
	}), files = { files: [...plan.files] };
	if (require_model.ct(plan.findings)) throw new require_open_files.t(plan.findings, files);
	let folder = node_path.default.join(config.root, config.folder);
	return {
		files,
		start: ({ client, baseUrl, io, host }) => plan.start({
			client,
			baseUrl,
			host,
			record: (name) => runRecord(folder, [
				config.namespace,
				target.name,
				command.name,
				name
			], { processes: io.processes })
		})
	};
}
function judgingCommand({ provider, config, target }, name, { providers = require_providers.n }) {
	let own = commandOf(provider, name);
	if (own !== void 0) return own;
	let having = providers.filter((one) => commandOf(one, name) !== void 0).map((one) => one.name);
	throw otherProvider(`Target ${target.name} is on ${provider.title}, which has no ${name} runs; nothing was done.`, [...config.targets.values()].filter((one) => having.includes(one.provider)), (names) => `Leave ${name} out for this target.${names === "" ? "" : ` Targets with ${name} runs: ${names}.`}`);
}
function commandOf({ commands = [] }, name) {
	for (let command of commands) if (command.name === name && "judge" in command) return command;
}
async function judgeAfterApply(judging, on) {
	try {
		return await judging.start(on);
	} catch (error) {
		let message = error instanceof Error ? error.message : String(error), text = on.client.clean(message);
		return {
			brokeOff: error instanceof require_model.at ? text : `internal error: ${text}`,
			exit_code: 1
		};
	}
}
function exitAfterApply(apply, runs) {
	return apply === 0 && runs !== null && runs.exit_code !== 0 ? 5 : apply;
}
Object.defineProperty(exports, "a", {
	enumerable: !0,
	get: function() {
		return prepareJudging;
	}
}), Object.defineProperty(exports, "i", {
	enumerable: !0,
	get: function() {
		return judgingCommand;
	}
}), Object.defineProperty(exports, "n", {
	enumerable: !0,
	get: function() {
		return exitAfterApply;
	}
}), Object.defineProperty(exports, "o", {
	enumerable: !0,
	get: function() {
		return otherProvider;
	}
}), Object.defineProperty(exports, "r", {
	enumerable: !0,
	get: function() {
		return judgeAfterApply;
	}
}), Object.defineProperty(exports, "t", {
	enumerable: !0,
	get: function() {
		return "the apply is incomplete";
	}
});
