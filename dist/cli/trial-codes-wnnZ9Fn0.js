const require_codes = require("./codes-CCyt0aRV.js"), TRIAL_RUN_CODES = {
	none: require_codes.i("PS3214", "The configuration has no trials, or none has this name.", "Add a trial to `trials` of the configuration, or use a name that the message lists."),
	notOffered: require_codes.i("PS3215", "The platform of the target has no trials.", "Use a target on a platform with trials."),
	notInFiles: require_codes.i("PS3216", "A trial exchanges an item that the files of the target do not have.", "Correct the address; the message names the nearest one."),
	overLimit: require_codes.c("PS3217", "A trial would make more tasks than its limit allows.", "Lower `count`, or raise `limits.tasks` of the trial."),
	noBase: require_codes.t(require_codes.u("PS3218", "An item that a trial exchanges is not on the platform yet, so there is nothing to compare it with.", "Apply it first; its next change is tried.")),
	notMade: require_codes.i("PS3219", "The head of a trial cannot be made: what it refers to does not exist, or the platform shows no version of it.", "Apply what it refers to first."),
	notNamed: require_codes.s("PS3220", "Prompts change that no trial names.", "Name them under `swap` of a trial to try them."),
	headFailed: require_codes.a("PS3221", "The platform did not create the head of a trial.", "See the message; the next run continues or cleans up."),
	launchFailed: require_codes.a("PS3222", "The platform refused to launch the experiment of a trial, or it failed there.", "See the message, and run the trial again."),
	unknown: require_codes.l("PS3223", "A request of a trial got no answer, so it is unknown whether it took effect.", "Run the same command again within a day: it looks it up, or sends the identical request with the same key."),
	interrupted: require_codes.a("PS3224", "A trial was interrupted.", "The next run cleans up. To ask again: `pipelines-sync trial --again`."),
	incomplete: require_codes.c("PS3225", "A limit ended a trial, and nobody judged it.", "Raise `limits.minutes`, or lower `count`; then ask again with `--again`."),
	left: require_codes.t(require_codes.u("PS3226", "An object that a trial made was changed since, or cannot be removed, so it stays.", "Remove it by hand if nobody needs it.")),
	notArchived: require_codes.t(require_codes.u("PS3227", "A copied workflow of a trial could not be archived.", "Archive it in {app}.")),
	elsewhere: require_codes.t(require_codes.u("PS3229", "The record of a trial is about another platform or account than this run, so what it names is left alone.", "Clean up with the base URL and the key of that place.")),
	leftBehind: require_codes.t(require_codes.u("PS3230", "Trials left something on the platform: heads, copies of a workflow that are to be archived, or an experiment that may run.", "Clean up: `pipelines-sync trial --clean`.")),
	badBase: require_codes.i("PS3228", "`--base` names no commit, or the files cannot be read there.", "Name a branch, tag or commit that this clone has."),
	noScores: require_codes.s("PS3239", "The records of trials cannot be read, so an apply did not copy their numbers into the ledger.", "Nothing is missing on the platform. See the message.")
};
Object.defineProperty(exports, "t", {
	enumerable: !0,
	get: function() {
		return TRIAL_RUN_CODES;
	}
});
