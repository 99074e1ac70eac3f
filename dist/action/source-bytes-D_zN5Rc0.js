const later_ = (source, flags) => {
	let made;
	const get = () => made ??= new RegExp(source, flags);
	return {
		flags,
		source,
		get lastIndex() { return get().lastIndex; },
		set lastIndex(at) { get().lastIndex = at; },
		test: (text) => get().test(text),
		exec: (text) => get().exec(text),
		[Symbol.match]: (text) => get()[Symbol.match](text),
		[Symbol.matchAll]: (text) => get()[Symbol.matchAll](text),
		[Symbol.replace]: (text, by) => get()[Symbol.replace](text, by),
		[Symbol.search]: (text) => get()[Symbol.search](text),
		[Symbol.split]: (text, most) => get()[Symbol.split](text, most)
	};
};
const require_codes = require("./codes-CCyt0aRV.js"), SMOKE_CODES = {
	none: require_codes.i("PS2910", "The configuration has no smoke runs.", "Add a smoke run to the configuration, for example `smoke: {hello: {workflow: 3086, tasks: [{input_text: Hello}]}}`."),
	unknownName: require_codes.i("PS2911", "No smoke run has this name.", "Use the name of a smoke run that the message lists."),
	variable: require_codes.i("PS2912", "A smoke run names a variable that the target does not set to an id.", "Set the variable under `vars` of the target to the id of the workflow or project."),
	noTasks: require_codes.i("PS2913", "A smoke run has no tasks, files or count, or two that exclude each other.", "Add `tasks`, `files` or `count`, and keep only one of `tasks` and `count`."),
	path: require_codes.i("PS2914", "A path of a smoke run is absolute, leads outside the repository, or is private.", "Write the path relative to the configuration, with `/`."),
	unreadable: require_codes.i("PS2915", "A file of a smoke run is missing or cannot be read.", "Correct the path of the file; it is relative to the configuration. Keep the files as they are until the run has ended."),
	tasksFile: require_codes.i("PS2916", "A file with tasks is not a list of tasks.", "Write a list of maps, for example `[{input_text: Hello}]`."),
	csv: require_codes.i("PS2917", "A CSV file with tasks is not valid.", "Correct the CSV file at the line of the message; save it as UTF-8."),
	taskTooLarge: require_codes.i("PS2918", "A task is larger than a request may be.", "Shorten the values of the task."),
	files: require_codes.i("PS2919", "The files of a smoke run are none, too many or too large for one ZIP archive.", "Name at least one file, leave out large ones, or divide them among several smoke runs."),
	mainApi: require_codes.i("PS2920", "A smoke run through the main API has files, or no project.", "Use `api: v1` for files, and add the `project` of the workflow for the main API."),
	mainValues: require_codes.u("PS2921", "A smoke run sends values of tasks to the main API, which may ignore them.", "Check the first tasks in the web app, or use `api: v1`."),
	unknownField: require_codes.i("PS2930", "A task has a field that the workflow does not have.", "Correct the name of the field; the message lists those of the workflow."),
	missingField: require_codes.i("PS2931", "A task leaves out a field that the workflow requires.", "Add a value for each field that the message names."),
	uploadNeeded: require_codes.i("PS2932", "The workflow takes files, and the smoke run has none, or the reverse.", "Add `files` and `tasks` where the workflow takes them, or remove `files` where it does not."),
	rowRefused: require_codes.i("PS2933", "The platform refused a task of a smoke run.", "Correct the values of the task that the message names, then run `pipelines-sync smoke` again."),
	batchRefused: require_codes.i("PS2934", "The platform refused all tasks of a request.", "Correct the tasks and the files of the smoke run as the platform's message says."),
	taskEnded: require_codes.i("PS2935", "A task ended in a status that the smoke run does not expect.", "Look at the task in the web app, or add its status to `expect` if it is right."),
	tooSlow: require_codes.i("PS2936", "Tasks had not ended within the time limit of the smoke run.", "Raise `within` of `expect`, or look in the web app what the tasks wait for."),
	uploadFailed: require_codes.i("PS2937", "The platform could not process the uploaded ZIP archive.", "Check the archive: its folders and names must fit the upload fields of the workflow."),
	jobFailed: require_codes.i("PS2938", "The job that creates tasks did not complete.", "Look at the job and its tasks in the web app, then run `pipelines-sync smoke` again."),
	paused: require_codes.s("PS2939", "The workflow is paused, so tasks wait until somebody resumes it.", "Resume the workflow in the web app."),
	workflowState: require_codes.c("PS2940", "The workflow is neither active nor paused, so it takes no tasks.", "Activate or restore the workflow in the web app."),
	noWorkflow: require_codes.i("PS2941", "The workflow of a smoke run does not exist for this key.", "Check the id of the workflow, and that the key belongs to its organization."),
	unhealthy: require_codes.c("PS2942", "The API is not healthy, or the platform does not have it.", "Try again later. If the platform does not have this API, use `api: main` with a `project`."),
	busy: require_codes.c("PS2943", "Another process on this machine runs the same smoke run.", "Wait for the end of the other run. If it does not run any more, remove the lock that the message names."),
	otherTasks: require_codes.c("PS2944", "An earlier run was cut off, and its tasks were different ones.", "Look at the tasks of the earlier run in the web app, then start over: `pipelines-sync smoke NAME --again`."),
	afterUnknown: require_codes.c("PS2945", "An earlier run ended with tasks of unknown outcome.", "Find out in the web app which tasks exist, then start a new run: `pipelines-sync smoke NAME --again`."),
	unnamedTasks: require_codes.l("PS2946", "The platform created tasks without naming them, so they cannot be watched.", "Compare the tasks in the web app with those of the smoke run, then start a new one: `pipelines-sync smoke NAME --again`."),
	unknown: require_codes.l("PS2950", "A request may have created tasks; it is not sent again.", "Look in the web app whether the request took effect. Then start a new run: `pipelines-sync smoke NAME --again`."),
	interrupted: require_codes.i("PS2951", "A smoke run was stopped by a signal.", "Continue where the run stopped: `pipelines-sync smoke NAME`. No task is created twice."),
	failed: require_codes.i("PS2952", "A request of a smoke run failed.", "Check the connection with `pipelines-sync doctor`, then continue: `pipelines-sync smoke NAME`."),
	record: require_codes.i("PS2953", "The record of a smoke run cannot be kept on this machine.", "Make room in the folder that the message names, then run the command again. Without the record, a run that is cut off could create tasks twice."),
	recordLeft: require_codes.u("PS2954", "The record or the lock of a smoke run that ended cannot be removed.", "Remove the file that the message names; otherwise the next run continues this one.")
}, CONTROL = later_("(?![\\t\\n\\r])\\p{Cc}", "u");
function characterName(character) {
	return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`;
}
function decodeText(bytes) {
	let byteOrderMark = bytes[0] === 239 && bytes[1] === 187 && bytes[2] === 191, utf16 = bytes[0] === 255 && bytes[1] === 254 || bytes[0] === 254 && bytes[1] === 255, body = byteOrderMark ? bytes.subarray(3) : bytes, text = new TextDecoder("utf-8", { ignoreBOM: !0 }).decode(body), out = {
		text,
		byteOrderMark,
		utf16
	}, nul = text.indexOf("\0");
	nul !== -1 && (out.nul = nul);
	let invalid = firstReplaced(text, body);
	return invalid !== void 0 && (out.invalid = invalid), out;
}
function firstReplaced(text, bytes) {
	let byte = 0, from = 0;
	for (let at = text.indexOf("\ufffd"); at !== -1; at = text.indexOf("\ufffd", from)) {
		if (byte += Buffer.byteLength(text.slice(from, at), "utf8"), bytes[byte] !== 239 || bytes[byte + 1] !== 191 || bytes[byte + 2] !== 189) return at;
		byte += 3, from = at + 1;
	}
}
Object.defineProperty(exports, "a", {
	enumerable: !0,
	get: function() {
		return SMOKE_CODES;
	}
}), Object.defineProperty(exports, "i", {
	enumerable: !0,
	get: function() {
		return decodeText;
	}
}), Object.defineProperty(exports, "n", {
	enumerable: !0,
	get: function() {
		return 10485760;
	}
}), Object.defineProperty(exports, "r", {
	enumerable: !0,
	get: function() {
		return characterName;
	}
}), Object.defineProperty(exports, "t", {
	enumerable: !0,
	get: function() {
		return CONTROL;
	}
});
