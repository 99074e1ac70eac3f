require("./rolldown-runtime-DUzk6_NY.js");
const require_model = require("./model-CQuGHFup.js"), require_findings_json = require("./findings-json-6mr3vJI6.js");
// build/cli/progress-lines.js
function startProgress(io, command) {
	let write = io.err.bind(io), line = (event) => write(`${JSON.stringify({
		format_version: "1.0",
		...event
	})}\n`), known = new Set();
	return io.interactive = !1, io.errColor = !1, io.progress = line, io.note = (finding) => {
		let { command: typed, ...rest } = finding, place = io.typing?.place ?? {}, shown = require_findings_json.n(typed === void 0 ? rest : {
			...rest,
			command: require_model._t(typed, place)
		}), text = JSON.stringify(shown);
		known.has(text) || (known.add(text), line({
			event: "finding",
			finding: shown
		}));
	}, io.err = (text) => {
		let said = text.trimEnd();
		said !== "" && line({
			event: "message",
			text: said
		});
	}, line({
		event: "started",
		command
	}), (exitCode) => line({
		event: "ended",
		exit_code: exitCode
	});
}
exports.startProgress = startProgress;
