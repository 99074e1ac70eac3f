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
const require_codes = require("./codes-BiNNmbf1.js"), SMOKE_CODES = {
	none: require_codes.r("PS2910", "The configuration has no smoke runs."),
	unknownName: require_codes.r("PS2911", "No smoke run has this name."),
	variable: require_codes.r("PS2912", "A smoke run names a variable that the target does not set to an id."),
	noTasks: require_codes.r("PS2913", "A smoke run has no tasks, files or count, or two that exclude each other."),
	path: require_codes.r("PS2914", "A path of a smoke run is absolute, leads outside the repository, or is private."),
	unreadable: require_codes.r("PS2915", "A file of a smoke run is missing or cannot be read."),
	tasksFile: require_codes.r("PS2916", "A file with tasks is not a list of tasks."),
	csv: require_codes.r("PS2917", "A CSV file with tasks is not valid."),
	taskTooLarge: require_codes.r("PS2918", "A task is larger than a request may be."),
	files: require_codes.r("PS2919", "The files of a smoke run are none, too many or too large for one ZIP archive."),
	mainApi: require_codes.r("PS2920", "A smoke run through the main API has files, or no project."),
	mainValues: require_codes.l("PS2921", "A smoke run sends values of tasks to the main API, which may ignore them."),
	unknownField: require_codes.r("PS2930", "A task has a field that the workflow does not have."),
	missingField: require_codes.r("PS2931", "A task leaves out a field that the workflow requires."),
	uploadNeeded: require_codes.r("PS2932", "The workflow takes files, and the smoke run has none, or the reverse."),
	rowRefused: require_codes.r("PS2933", "The platform refused a task of a smoke run."),
	batchRefused: require_codes.r("PS2934", "The platform refused all tasks of a request."),
	taskEnded: require_codes.r("PS2935", "A task ended in a status that the smoke run does not expect."),
	tooSlow: require_codes.r("PS2936", "Tasks had not ended within the time limit of the smoke run."),
	uploadFailed: require_codes.r("PS2937", "The platform could not process the uploaded ZIP archive."),
	jobFailed: require_codes.r("PS2938", "The job that creates tasks did not complete."),
	paused: require_codes.o("PS2939", "The workflow is paused, so tasks wait until somebody resumes it."),
	workflowState: require_codes.s("PS2940", "The workflow is neither active nor paused, so it takes no tasks."),
	noWorkflow: require_codes.r("PS2941", "The workflow of a smoke run does not exist for this key."),
	unhealthy: require_codes.s("PS2942", "The API is not healthy, or the platform does not have it."),
	busy: require_codes.s("PS2943", "Another process on this machine runs the same smoke run."),
	otherTasks: require_codes.s("PS2944", "An earlier run was cut off, and its tasks were different ones."),
	afterUnknown: require_codes.s("PS2945", "An earlier run ended with tasks of unknown outcome."),
	unnamedTasks: require_codes.c("PS2946", "The platform created tasks without naming them, so they cannot be watched."),
	unknown: require_codes.c("PS2950", "A request may have created tasks; it is not sent again."),
	interrupted: require_codes.r("PS2951", "A smoke run was stopped by a signal."),
	failed: require_codes.r("PS2952", "A request of a smoke run failed."),
	record: require_codes.r("PS2953", "The record of a smoke run cannot be kept on this machine."),
	recordLeft: require_codes.l("PS2954", "The record or the lock of a smoke run that ended cannot be removed.")
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
