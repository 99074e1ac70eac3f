#!/usr/bin/env node
Object.defineProperty(exports, Symbol.toStringTag, { value: "Module" });
// \0rolldown/runtime.js
var __create = Object.create, __defProp = Object.defineProperty, __getOwnPropDesc = Object.getOwnPropertyDescriptor, __getOwnPropNames = Object.getOwnPropertyNames, __getProtoOf = Object.getPrototypeOf, __hasOwnProp = Object.prototype.hasOwnProperty, __esmMin = (fn, res, err) => () => {
	if (err) throw err[0];
	try {
		return fn && (res = fn(fn = 0)), res;
	} catch (e) {
		throw err = [e], e;
	}
}, __commonJSMin = (cb, mod) => () => (mod || (cb((mod = { exports: {} }).exports, mod, mod.exports), cb = null), mod.exports), __exportAll = (all, no_symbols) => {
	let target = {};
	for (var name in all) __defProp(target, name, {
		get: all[name],
		enumerable: !0
	});
	return no_symbols || __defProp(target, Symbol.toStringTag, { value: "Module" }), target;
}, __copyProps = (to, from, except, desc) => {
	if (from && typeof from == "object" || typeof from == "function") for (var keys = __getOwnPropNames(from), i = 0, n = keys.length, key; i < n; i++) key = keys[i], !__hasOwnProp.call(to, key) && key !== except && __defProp(to, key, {
		get: ((k) => from[k]).bind(null, key),
		enumerable: !(desc = __getOwnPropDesc(from, key)) || desc.enumerable
	});
	return to;
}, __toESM = (mod, isNodeMode, target) => (target = mod == null ? {} : __create(__getProtoOf(mod)), __copyProps(isNodeMode || !mod || !mod.__esModule || !__hasOwnProp.call(mod, "default") ? __defProp(target, "default", {
	value: mod,
	enumerable: !0
}) : target, mod)), __toCommonJS = (mod) => __hasOwnProp.call(mod, "module.exports") ? mod["module.exports"] : __copyProps(__defProp({}, "__esModule", { value: !0 }), mod);
const require_codes = require("./codes-C8L4NFww.js");
let node_fs = require("node:fs"), node_module = require("node:module");
node_module = __toESM(node_module, 1);
let node_os = require("node:os");
// build/model/package.js
const VERSION = "0.1.0", COMMAND_CODES = {
	planUnwritable: require_codes.r("PS9010", "The plan cannot be written to the `--out` file."),
	nobodyToAsk: require_codes.s("PS9020", "There is no terminal to confirm on, and `--yes` was not passed."),
	notConfirmed: require_codes.s("PS9021", "The confirmation was not answered with \"yes\"."),
	unknownSchema: require_codes.r("PS9041", "`schema` knows no schema of this name."),
	unknownTopic: require_codes.r("PS9040", "`explain` found no kind or field with this name."),
	twoFiles: require_codes.r("PS9050", "`compile` got both `--out` and `--with-secrets`."),
	showsSecret: require_codes.r("PS9051", "The compiled bundle would contain a secret, and `--with-secrets` was not passed."),
	secretUnset: require_codes.r("PS9052", "A secret that `compile --with-secrets` needs is not set in the environment."),
	unresolved: require_codes.r("PS9053", "A reference has no live id or version yet, so `compile` cannot resolve it."),
	bundleUnwritable: require_codes.r("PS9054", "The bundle cannot be written to the `--out` file."),
	initOverwrites: require_codes.r("PS9060", "Files that `init` writes exist already; nothing was written."),
	initOrg: require_codes.r("PS9061", "`--org` of `init` is not a positive whole number."),
	initUnwritable: require_codes.r("PS9062", "`init` cannot write one of its files."),
	initAction: require_codes.r("PS9063", "`--github` of `init` is not of the form `owner/name@commit`."),
	demoCommit: require_codes.r("PS9070", "The demo could not commit to its own repository."),
	demoStory: require_codes.r("PS9071", "A step of the demo had an unexpected result."),
	demoStopped: require_codes.r("PS9072", "The demo was stopped by a signal."),
	outputLost: require_codes.r("PS9080", "The output could not be written, for example because a disk is full."),
	fewFiles: require_codes.r("PS9081", "The limit on open files is too low for this process."),
	unknownProvider: require_codes.r("PS9082", "`emulator --provider` names no provider."),
	noEmulator: require_codes.r("PS9083", "The provider that `emulator --provider` names has no emulator.")
};
function lacksFileHandles() {
	let open = [];
	try {
		for (; open.length < 48;) open.push((0, node_fs.openSync)(node_os.devNull, "r"));
		return !1;
	} catch (error) {
		if (isOutOfHandles(error)) return !0;
		throw error;
	} finally {
		for (let handle of open) (0, node_fs.closeSync)(handle);
	}
}
function isOutOfHandles(error) {
	return error instanceof Error && "code" in error && (error.code === "EMFILE" || error.code === "ENFILE");
}
const OUT_OF_HANDLES = `error ${COMMAND_CODES.fewFiles.code}  The limit on open files is too low for this process.\n  Raise it in this shell, for example: ulimit -n 1024\n`;
// build/cli/index.js
node_module.default.enableCompileCache?.();
const [first, ...rest] = process.argv.slice(2);
(first === "--version" || first === "-V") && rest.length === 0 ? process.exitCode = sayVersion() : lacksFileHandles() ? process.exitCode = sayOutOfHandles() : run();
async function run() {
	let { main } = await Promise.resolve().then(() => require("./main-D9AQV1A7.js"));
	process.exitCode = await main(process.argv.slice(2));
}
function sayVersion() {
	try {
		return (0, node_fs.writeSync)(1, `${VERSION}\n`), 0;
	} catch (error) {
		return error instanceof Error && "code" in error && error.code === "EPIPE" ? 0 : 1;
	}
}
function sayOutOfHandles() {
	return process.stderr.write(OUT_OF_HANDLES), 1;
}
exports.a = "OWNER/pipelines-sync", exports.c = __esmMin, exports.d = __toESM, exports.i = "@OWNER/pipelines-sync", exports.l = __exportAll, exports.n = isOutOfHandles, exports.o = VERSION, exports.r = COMMAND_CODES, exports.s = __commonJSMin, exports.t = OUT_OF_HANDLES, exports.u = __toCommonJS;
