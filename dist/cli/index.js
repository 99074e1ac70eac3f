#!/usr/bin/env node
Object.defineProperty(exports, Symbol.toStringTag, { value: "Module" }), require("./rolldown-runtime-DUzk6_NY.js");
let node_fs = require("node:fs"), node_os = require("node:os");
// build/model/codes.js
const rows = (severity) => (code, doc, remedy) => remedy === void 0 ? {
	code,
	severity,
	doc
} : {
	code,
	severity,
	doc,
	remedy
}, errorCode = rows("error"), warningCode = rows("warning"), noteCode = rows("note"), refusedCode = rows("refused"), heldCode = rows("held"), failedCode = rows("failed"), unknownCode = rows("unknown"), doneCode = rows("done");
function coded({ code, severity }) {
	return {
		code,
		severity
	};
}
// build/model/package.js
const VERSION = "0.1.0";
// build/cli/asks-for-json.js
function asksForJson(argv) {
	let own = argv.includes("--") ? argv.slice(0, argv.indexOf("--")) : argv;
	return own.some((word, index) => word === "--json" || word === "--format=json" || word === "--format" && own[index + 1] === "json");
}
// build/cli/command-codes.js
const COMMAND_CODES = {
	planUnwritable: errorCode("PS9010", "The plan cannot be written to the `--out` file."),
	nobodyToAsk: refusedCode("PS9020", "There is no terminal to confirm on, and `--yes` was not passed."),
	notConfirmed: refusedCode("PS9021", "The confirmation was not answered with \"yes\"."),
	unknownSchema: errorCode("PS9041", "`schema` knows no schema of this name."),
	unknownTopic: errorCode("PS9040", "`explain` found nothing with this name."),
	twoFiles: errorCode("PS9050", "`compile` got both `--out` and `--with-secrets`."),
	showsSecret: errorCode("PS9051", "The compiled bundle would contain a secret, and `--with-secrets` was not passed."),
	secretUnset: errorCode("PS9052", "A secret that `compile --with-secrets` needs is not set in the environment."),
	unresolved: errorCode("PS9053", "A reference has no live id or version yet, so `compile` cannot resolve it."),
	bundleUnwritable: errorCode("PS9054", "The bundle cannot be written to the `--out` file."),
	initOverwrites: errorCode("PS9060", "Files that `init` writes exist already; nothing was written."),
	initOrg: errorCode("PS9061", "An option of `init` does not fit the platform, such as an `--org` that cannot be an account of it."),
	initUnwritable: errorCode("PS9062", "`init` cannot write one of its files."),
	initAction: errorCode("PS9063", "`--github` of `init` is not of the form `owner/name@commit`."),
	demoCommit: errorCode("PS9070", "The demo could not commit to its own repository."),
	demoStory: errorCode("PS9071", "A step of the demo had an unexpected result."),
	demoStopped: errorCode("PS9072", "The demo was stopped by a signal."),
	outputLost: errorCode("PS9080", "The output could not be written, for example because a disk is full."),
	fewFiles: errorCode("PS9081", "The limit on open files is too low for this process."),
	noSummary: errorCode("PS2901", "`--summary` was passed outside of a job of GitHub Actions."),
	resultUnwritable: errorCode("PS2902", "The result of a run cannot be written to a file."),
	usage: errorCode("PS9090", "The command line has an unknown command or option, a value that the option does not take, or lacks an argument.", "Run `pipelines-sync help COMMAND` to see what the command takes."),
	contradiction: errorCode("PS9091", "Two options were passed that contradict each other.", "Leave one of them out."),
	unknownProvider: errorCode("PS9082", "`--provider` names no provider."),
	noStarter: errorCode("PS2714", "The provider that `init --provider` names has no first files."),
	noEmulator: errorCode("PS9083", "The provider that `emulator --provider` names has no emulator.")
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
const OUT_OF_HANDLES = {
	...COMMAND_CODES.fewFiles,
	message: "The limit on open files is too low for this process.",
	remedy: "Raise it in this shell, for example: ulimit -n 1024"
};
// build/cli/index.js
process.version.startsWith("v20.") || process.getBuiltinModule("node:module").enableCompileCache?.();
const [first, ...rest] = process.argv.slice(2);
(first === "--version" || first === "-V") && rest.length === 0 ? process.exitCode = sayVersion() : lacksFileHandles() ? process.exitCode = sayOutOfHandles() : run();
async function run() {
	let { main } = await Promise.resolve().then(() => require("./main-BdhybEc3.js"));
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
	let { code, severity, message, remedy } = OUT_OF_HANDLES;
	if (process.stderr.write(`${severity} ${code}  ${message}\n  ${remedy}\n`), asksForJson(process.argv.slice(2))) {
		let document = {
			format_version: "1.0",
			command: null,
			exit_code: 1,
			diagnostics: [{
				code,
				severity,
				message,
				remedy
			}]
		};
		process.stdout.write(`${JSON.stringify(document, null, 2)}\n`);
	}
	return 1;
}
exports.a = "OWNER/pipelines-sync", exports.c = doneCode, exports.d = heldCode, exports.f = noteCode, exports.h = warningCode, exports.i = asksForJson, exports.l = errorCode, exports.m = unknownCode, exports.n = isOutOfHandles, exports.o = VERSION, exports.p = refusedCode, exports.r = COMMAND_CODES, exports.s = coded, exports.t = OUT_OF_HANDLES, exports.u = failedCode;
