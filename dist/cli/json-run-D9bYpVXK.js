require("./rolldown-runtime-DUzk6_NY.js");
const require_diagnostics = require("./diagnostics-PmiwivzV.js");
// build/cli/json-run.js
var JsonRun = class {
	#command;
	#diagnostics = new require_diagnostics.t();
	#document;
	#isPrinted = !1;
	constructor(command) {
		this.#command = command;
	}
	note(finding) {
		this.#diagnostics.note(finding);
	}
	set(document) {
		this.#document = document;
	}
	printed() {
		this.#isPrinted = !0;
	}
	end(exitCode, typing) {
		if (this.#isPrinted) return "";
		let document = {
			format_version: "1.0",
			command: this.#command,
			...this.#document,
			exit_code: exitCode,
			diagnostics: this.#diagnostics.list(typing?.place ?? {})
		};
		return `${JSON.stringify(document, null, 2)}\n`;
	}
};
exports.JsonRun = JsonRun;
