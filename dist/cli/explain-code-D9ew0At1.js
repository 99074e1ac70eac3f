require("./rolldown-runtime-DUzk6_NY.js");
const require_closest = require("./closest-D7ENJx0f.js"), require_page_link = require("./page-link-D67axa9-.js"), require_model = require("./model-CQuGHFup.js"), require_codes = require("./codes-CCyt0aRV.js"), require_api_codes = require("./api-codes-CoLINZ0Z.js"), require_apply_codes = require("./apply-codes-eVCDWNva.js"), require_bundle_codes = require("./bundle-codes-BeCR241T.js"), require_item_codes = require("./item-codes-5xE_57zW.js"), require_sync_forms = require("./sync-forms-Bwp7YCKG.js"), require_file_handles = require("./file-handles-BLR1jlUm.js"), require_record_codes = require("./record-codes-BYiOFCFI.js"), require_common_codes = require("./common-codes-D6huqPTK.js"), require_plan_codes = require("./plan-codes-Drl5X4cP.js"), require_saved_codes = require("./saved-codes-CUs69_mz.js"), require_providers = require("./providers-D5xH4Ar6.js"), require_pull_codes = require("./pull-codes-C2kB_IgF.js"), require_rule_codes = require("./rule-codes-u8-JO71M.js"), require_guard_codes = require("./guard-codes-BluyiEX4.js"), require_rewrite_codes = require("./rewrite-codes-DvvxRry3.js"), require_rollback_codes = require("./rollback-codes-L-r7Ojq1.js"), require_trial_codes = require("./trial-codes-wnnZ9Fn0.js"), require_source_codes = require("./source-codes-DtAkSEA1.js"), require_stand_in_codes = require("./stand-in-codes-DtWCuUlo.js"), require_command_codes = require("./command-codes-BzrfBVMk.js"), require_doctor_codes = require("./doctor-codes-C0rrj7Bb.js"), require_ledger_command_codes = require("./ledger-command-codes-D82W_BgG.js"), require_format_codes = require("./format-codes-08gxnFLm.js");
// build/model/words.js
function inWords(text, words) {
	return text.replace(/\{(account|app|platform|variables)\}/g, (_, name) => words[name]);
}
// build/action/action-codes.js
const ACTION_CODES = {
	unknownInput: require_codes.i("PS8001", "The step has an unknown input (`with:`).", "Correct the name of the input under `with:`. The message lists the known ones."),
	badInput: require_codes.i("PS8002", "An input has an invalid value.", "Write one of the values that the message lists. A `review-key` needs 32 characters or more: `openssl rand -hex 32`."),
	noContext: require_codes.i("PS8003", "The Action is not running in a workflow, or its event cannot be read.", "Outside of GitHub Actions, use the command line."),
	otherEvent: require_codes.i("PS8004", "`command: auto` does not support this event.", "Set `command:` to `plan`, `apply`, `drift` or `validate`, or run on an event that the message names."),
	applyOnPull: require_codes.c("PS8005", "`apply` is refused for files that are not merged yet.", "Run `apply` on `push` to the default branch, on `workflow_dispatch` or on `schedule`."),
	noKey: require_codes.i("PS8006", "There is no API key, and this event needs one.", "Set the input `api-key` from a secret, or the variable of the key in `env:` of the step."),
	github: require_codes.i("PS8007", "A request to GitHub failed.", "Check `github-token` and the `permissions:` of the job, then run the job again. Nothing is done twice."),
	rateLimit: require_codes.i("PS8008", "The rate limit of GitHub lasts longer than the run waits.", "Run the job again later; it continues where it stopped."),
	unreviewed: require_codes.c("PS8009", "Changes are not in any reviewed plan of a pull request.", "Run the plan job of the pull request again and review its comment, or apply by hand with `on-plan-change: apply`."),
	nothingToDo: require_codes.s("PS8010", "The event needs no action; the message says why.", "Nothing."),
	noWrite: require_codes.u("PS8011", "The token cannot write comments, so the plan is in the job summary only.", "Give the job `permissions: {pull-requests: write}` and a `github-token`. A pull request from a fork never gets it."),
	superseded: require_codes.s("PS8012", "The pull request has a newer commit, so this run writes no comment.", "Nothing; the run of the newer commit writes the comment."),
	waitingUnknown: require_codes.s("PS8013", "Changes that are already waiting on the base branch could not be marked.", "Read in the message why, and run the plan job again if the marks matter."),
	issueNotWritten: require_codes.i("PS8014", "The issue of a target could not be written.", "Give the job `permissions: {issues: write}` and a `github-token`."),
	reviewUnknown: require_codes.u("PS8015", "The pull requests of the commits could not be found.", "Check that the token may read pull requests. Changes whose review is unknown are treated as not reviewed."),
	identityUnknown: require_codes.u("PS8016", "GitHub did not report the owner of the token.", "Nothing, if the comments are written by the bot of workflows; otherwise check the `github-token`."),
	notFromFork: require_codes.c("PS8017", "The pull request of a finished workflow run is unknown or ambiguous.", "Push to the pull request again; that runs its workflow again."),
	notWritten: require_codes.i("PS8018", "A comment, a plan file or the job summary could not be written.", "Read in the message why, and run the job again; what was applied is not applied twice."),
	filesBroken: require_codes.i("PS8019", "The files of a push have errors, so nothing was applied.", "Correct the files; `pipelines-sync validate` lists what is wrong with them."),
	notInQueue: require_codes.c("PS8020", "The pull request of the merge group is unknown.", "Add the pull request to the queue again."),
	nothingApplied: require_codes.u("PS8021", "There is no ledger yet, so there can be no drift.", "Apply once, which creates the ledger; drift is checked from then on."),
	smokeFailed: require_codes.i("PS2903", "The changes were applied, and a smoke run after it did not pass.", "Look at the report of the smoke run, correct its cause, then repeat it: `pipelines-sync smoke`."),
	noSmoke: require_codes.s("PS2905", "The platform of a target has no smoke runs.", "Nothing; the apply itself is done."),
	smokeSkipped: require_codes.u("PS2904", "The apply is incomplete, so its smoke runs were skipped.", "Complete the apply first: its report says what is left."),
	keyForOne: require_codes.i("PS8022", "`base-url` is set, but there are several targets.", "Set `base_url` of each target in the configuration, or run one step per target."),
	keyOfMany: require_codes.i("PS8027", "`api-key` is set, but its targets are on several platforms.", "Leave `api-key` out, and set the variable of each key in `env:` of the step, from secrets."),
	atWork: require_codes.u("PS8023", "Another run is applying, so drift was not checked.", "Nothing; the next run checks drift again."),
	mergeUnknown: require_codes.u("PS9085", "It is unknown whether the last applied commit was merged under another id; it counts as not merged.", "Nothing, if the merge is known. Otherwise check that the token may read pull requests, and run the job again."),
	issueAlike: require_codes.u("PS8026", "An open issue looks like the issue of the target, but has no signature of this key.", "Close the issue by hand. If workflows use different API keys, give all of them the same input `review-key`."),
	onlyChecked: require_codes.s("PS8028", "The platform of the target only checks files, so there was nothing to apply or to compare.", "Nothing; `plan` in pull requests checks these files."),
	baseUnknown: require_codes.u("PS8029", "The base of a pull request is not available, so what changed since then was not checked.", "Set `fetch-depth: 0` of `actions/checkout`, so that the base branch is there."),
	commandUnknown: require_codes.c("PS8030", "A comment has a line that is not a command, or not a complete one.", "Write a new comment, with a command of the table in the reply."),
	commandNotAllowed: require_codes.s("PS8031", "Somebody who may not write to the repository wrote a command in a comment, so nothing was done.", "Nothing, or ask somebody who may write."),
	commandOutdated: require_codes.c("PS8032", "A command decides about a plan that is no longer the present one.", "Read the plan in the comment, which is new, then write the command again."),
	branchMoved: require_codes.c("PS8033", "The branch of the pull request got another commit while a command was working, so the command wrote nothing.", "Write the command again."),
	notDecidable: require_codes.c("PS8034", "A command names a resource about which it cannot decide.", "Write the addresses that the plan in the comment offers."),
	notForThisPull: require_codes.c("PS8035", "A command cannot work on this pull request: it is from a fork, closed, not merged yet, or for another branch.", "Read in the message which; on a fork, use the command line."),
	notPushed: require_codes.i("PS8036", "A commit of a command could not be pushed.", "Give the job `permissions: {contents: write}`, or the input `push-token` if a rule protects the branch."),
	noTrialMerge: require_codes.c("PS8037", "GitHub has no trial merge of the pull request, so it was not planned.", "Resolve the conflicts with the base branch, or write `/pipelines plan` again a little later."),
	replyNotWritten: require_codes.u("PS8038", "The reply to a command could not be written.", "Give the job `permissions: {pull-requests: write}`."),
	emptyCommit: require_codes.c("PS8039", "Git sees no change in the files that a command wrote, for example because an attribute hides it, so nothing was committed.", "Decide on the command line, and look at `.gitattributes`."),
	pullNotOpened: require_codes.u("PS8040", "The branch of a command is pushed, but its pull request could not be opened.", "Open the pull request with the link in the reply; give `push-token` the right to open pull requests."),
	commandElsewhere: require_codes.c("PS8041", "A comment has a command that the input `comment-commands` leaves to another job, together with what this job carries out.", "Write the command in a comment of its own, which begins with it."),
	notTried: require_codes.s("PS8060", "The trials of a pull request were not run; the message says why.", "Set the label `pipelines:trial`, write the comment `/pipelines trial`, or set the input `trial: always`. Pull requests from forks, and jobs without a key, never run trials."),
	noCheck: require_codes.u("PS8061", "The check run of the trials could not be written.", "Give the job `permissions: {checks: write}`. Without it, the result of the job tells the verdict, or the reply to the command."),
	recordUnread: require_codes.u("PS8062", "Not all records of trials could be read, so the comment may leave out results.", "Read in the message why, and run the plan job again."),
	trialsCleaned: require_codes.s("PS8063", "The drift job removed what an ended trial had left on the platform.", "Nothing; it is on record."),
	fault: require_codes.i("PS8099", "An internal error of the Action; please report it.", "Run the job again with debug logging, and report its output.")
};
// build/cli/all-codes.js
function allCodes(kinds) {
	let chapter = (title, tables, ofKinds) => chapterOf(title, [...tables.flatMap((table) => Object.values(table)), ...kindCodes(kinds, ofKinds)]);
	return [
		chapter("Reading files", [require_source_codes.n, require_stand_in_codes.t]),
		chapter("Bundles", [require_bundle_codes.t]),
		chapter("Items", [require_item_codes.t], (kind) => kind.codes),
		chapter("Configuration", [require_sync_forms.D]),
		chapter("Rules", [require_rule_codes.t]),
		chapter("Settings", [
			require_item_codes.r,
			require_plan_codes.n,
			...require_providers.n.map(({ codes }) => codes)
		]),
		chapter("Planning", [require_plan_codes.t], (kind) => kind.onlineCodes),
		chapter("Platform and apply", [require_common_codes.t, require_apply_codes.t]),
		chapter("Ledger", [require_record_codes.i, require_record_codes.n]),
		chapter("Source of the files", [require_guard_codes.t]),
		chapter("Saved plans", [require_saved_codes.t]),
		chapter("Pulling", [require_pull_codes.t]),
		chapter("Changing files", [require_rewrite_codes.t]),
		chapter("Commands", [
			require_common_codes.n,
			require_file_handles.i,
			require_item_codes.n,
			require_command_codes.t,
			require_api_codes.t,
			require_format_codes.t,
			require_record_codes.r,
			require_rollback_codes.t,
			require_ledger_command_codes.t
		]),
		chapter("Trials", [require_record_codes.t, require_trial_codes.t]),
		chapter("Commands of platforms", require_providers.n.map(({ commandCodes = {} }) => commandCodes)),
		chapter("Doctor", [require_doctor_codes.t]),
		chapter("GitHub Action", [ACTION_CODES])
	];
}
function kindCodes(kinds, of = () => []) {
	return [...new Set(kinds.all.flatMap((kind) => of(kind) ?? []))];
}
function chapterOf(title, codes) {
	let { words } = require_providers.t;
	return {
		title,
		codes: codes.map((one) => ({
			...one,
			doc: inWords(one.doc, words),
			remedy: inWords(one.remedy, words)
		})).sort((a, b) => a.code < b.code ? -1 : 1)
	};
}
const SEVERITIES = {
	error: "stops the command with exit 1; in an item of the files it also stops every plan, so that no item is silently left out",
	warning: "stops nothing; `silence` in the configuration can hide it, unless it is always shown",
	note: "stops nothing; `silence` in the configuration can hide it, unless it is always shown",
	refused: "ends the command with exit 3 before anything is written",
	held: `describes one resource that waits for a decision; ${goesOn()}`,
	failed: `describes one resource that could not be written; ${goesOn()}`,
	unknown: `describes one resource whose write got no answer; ${goesOn()}`,
	done: `describes one resource that is done; ${goesOn()}`
};
function goesOn() {
	return "the run continues with everything that does not need it";
}
`${require_common_codes.t.keyRefused.code.toLowerCase()}${require_common_codes.t.keyRefused.code}${Object.entries(SEVERITIES).map(([severity, says]) => `- **${severity}** ${says}.`).join("\n")}`;
// build/cli/commands/explain/explain-code.js
function explainCode(kinds, topic) {
	let wanted = topic.toUpperCase(), chapters = allCodes(kinds);
	for (let { title, codes } of chapters) {
		let row = codes.find(({ code }) => code === wanted);
		if (row !== void 0) return [
			`${row.code} (${row.severity}): ${row.doc}${row.isAlwaysShown === !0 ? " Always shown." : ""}`,
			`  ${title}. ${sentence(row.severity)} ${SEVERITIES[row.severity]}.`,
			`  To do: ${row.remedy}`,
			`  source: ${require_page_link.t(row.code)}`,
			""
		].join("\n");
	}
	let all = chapters.flatMap(({ codes }) => codes.map(({ code }) => code)), near = require_closest.n(wanted, all, 1);
	throw new require_model.at(require_command_codes.t.unknownTopic.code, `This version has no code ${wanted}.`, `${near === void 0 ? "" : `Did you mean ${near}? `}docs/errors.md lists every code of its version.`);
}
function sentence(severity) {
	return /^[aeiou]/.test(severity) ? `An ${severity}` : `A ${severity}`;
}
exports.explainCode = explainCode;
