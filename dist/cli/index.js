#!/usr/bin/env node
Object.defineProperty(exports, Symbol.toStringTag, { value: "Module" }), require("./rolldown-runtime-DUzk6_NY.js");
const require_file_handles = require("./file-handles-BLR1jlUm.js"), require_package = require("./package-DwzHiKg-.js");
let node_fs = require("node:fs");
// build/cli/asks-for-json.js
function asksForJson(argv) {
	let own = argv.includes("--") ? argv.slice(0, argv.indexOf("--")) : argv;
	return own.some((word, index) => word === "--json" || word === "--format=json" || word === "--format" && own[index + 1] === "json");
}
function asksForProgress(argv) {
	let own = argv.includes("--") ? argv.slice(0, argv.indexOf("--")) : argv;
	return own.some((word, index) => word === "--progress=json" || word === "--progress" && own[index + 1] === "json");
}
// build/cli/index.js
process.version.startsWith("v20.") || process.getBuiltinModule("node:module").enableCompileCache?.();
const [first, ...rest] = process.argv.slice(2);
(first === "--version" || first === "-V") && rest.length === 0 ? process.exitCode = sayVersion() : require_file_handles.r() ? process.exitCode = sayOutOfHandles() : run();
async function run() {
	let { main } = await Promise.resolve().then(() => require("./main-DZuLd4ZI.js"));
	process.exitCode = await main(process.argv.slice(2));
}
function sayVersion() {
	try {
		return (0, node_fs.writeSync)(1, `${require_package.r}\n`), 0;
	} catch (error) {
		return error instanceof Error && "code" in error && error.code === "EPIPE" ? 0 : 1;
	}
}
function sayOutOfHandles() {
	let { code, severity, message, remedy } = require_file_handles.t;
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
exports.n = asksForProgress, exports.t = asksForJson;
