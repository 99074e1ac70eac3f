require("./rolldown-runtime-DUzk6_NY.js");
const require_model = require("./model-DVHFMB8j.js"), require_findings_json = require("./findings-json-CWcArmHC.js");
// build/cli/json-run.js
var JsonRun = class {
	#command;
	#diagnostics = new Map();
	#document;
	#isPrinted = !1;
	constructor(command) {
		this.#command = command;
	}
	note(finding) {
		this.#diagnostics.set(JSON.stringify(finding), finding);
	}
	set(document) {
		this.#document = document;
	}
	printed() {
		this.#isPrinted = !0;
	}
	end(exitCode, typing) {
		if (this.#isPrinted) return "";
		let place = typing?.place ?? {}, document = {
			format_version: "1.0",
			command: this.#command,
			...this.#document,
			exit_code: exitCode,
			diagnostics: [...this.#diagnostics.values()].map(({ command, ...one }) => require_findings_json.n(command === void 0 ? one : {
				...one,
				command: require_model.gt(command, place)
			}))
		};
		return `${JSON.stringify(document, null, 2)}\n`;
	}
};
exports.JsonRun = JsonRun;
