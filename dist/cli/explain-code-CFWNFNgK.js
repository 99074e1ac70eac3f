require("./rolldown-runtime-DUzk6_NY.js");
const require_model = require("./model-DVHFMB8j.js"), require_page_link = require("./page-link-DM--sAwd.js"), require_index = require("./index.js"), require_apply_codes = require("./apply-codes-hmClGDmo.js"), require_bundle_codes = require("./bundle-codes-CusLFJUY.js"), require_settings_codes = require("./settings-codes-DkrkXcAW.js"), require_config_codes = require("./config-codes-CZLmN_57.js"), require_host_codes = require("./host-codes-DCWNQ58i.js"), require_git_codes = require("./git-codes-B63EncUa.js"), require_main = require("./main-BdhybEc3.js"), require_plan_codes = require("./plan-codes-DSCEo1nN.js"), require_saved_codes = require("./saved-codes-DiX--BsN.js"), require_providers = require("./providers-U5h179Pt.js"), require_pull_codes = require("./pull-codes-BShSJxX7.js"), require_guard_codes = require("./guard-codes-0uzHBZE9.js"), require_rewrite_codes = require("./rewrite-codes-DheuePSq.js"), require_rollback_codes = require("./rollback-codes-DdhPMHCz.js"), require_source_codes = require("./source-codes-DUVS5ONT.js"), require_stand_in_codes = require("./stand-in-codes-BJNb1vTY.js"), require_codes = require("./codes-2LJsfHG5.js"), require_ledger_command_codes = require("./ledger-command-codes-DOwWxwXL.js"), require_format_codes = require("./format-codes-COn7P7fR.js");
// build/model/words.js
function inWords(text, words) {
	return text.replace(/\{(account|app|platform|variables)\}/g, (_, name) => words[name]);
}
// build/action/action-codes.js
const ACTION_CODES = {
	unknownInput: require_index.l("PS8001", "The step has an unknown input (`with:`)."),
	badInput: require_index.l("PS8002", "An input has an invalid value."),
	noContext: require_index.l("PS8003", "The Action is not running in a workflow, or its event cannot be read."),
	otherEvent: require_index.l("PS8004", "`command: auto` does not support this event."),
	applyOnPull: require_index.p("PS8005", "`apply` is refused for files that are not merged yet."),
	noKey: require_index.l("PS8006", "There is no API key, and this event needs one."),
	github: require_index.l("PS8007", "A request to GitHub failed."),
	rateLimit: require_index.l("PS8008", "The rate limit of GitHub lasts longer than the run waits."),
	unreviewed: require_index.p("PS8009", "Changes are not in any reviewed plan of a pull request."),
	nothingToDo: require_index.f("PS8010", "The event needs no action; the message says why."),
	noWrite: require_index.h("PS8011", "The token cannot write comments, so the plan is in the job summary only."),
	superseded: require_index.f("PS8012", "The pull request has a newer commit, so this run writes no comment."),
	waitingUnknown: require_index.f("PS8013", "Changes that are already waiting on the base branch could not be marked."),
	issueNotWritten: require_index.l("PS8014", "The issue of a target could not be written."),
	reviewUnknown: require_index.h("PS8015", "The pull requests of the commits could not be found."),
	identityUnknown: require_index.h("PS8016", "GitHub did not report the owner of the token."),
	notFromFork: require_index.p("PS8017", "The pull request of a finished workflow run is unknown or ambiguous."),
	notWritten: require_index.l("PS8018", "A comment, a plan file or the job summary could not be written."),
	filesBroken: require_index.l("PS8019", "The files of a push have errors, so nothing was applied."),
	notInQueue: require_index.p("PS8020", "The pull request of the merge group is unknown."),
	nothingApplied: require_index.h("PS8021", "There is no ledger yet, so there can be no drift."),
	smokeFailed: require_index.l("PS2903", "The changes were applied, and a smoke run after it did not pass."),
	noSmoke: require_index.f("PS2905", "The platform of a target has no smoke runs."),
	smokeSkipped: require_index.h("PS2904", "The apply is incomplete, so its smoke runs were skipped."),
	keyForOne: require_index.l("PS8022", "`base-url` is set, but there are several targets."),
	keyOfMany: require_index.l("PS8027", "`api-key` is set, but its targets are on several platforms."),
	atWork: require_index.h("PS8023", "Another run is applying, so drift was not checked."),
	mergeUnknown: require_index.h("PS9085", "It is unknown whether the last applied commit was merged under another id; it counts as not merged."),
	issueAlike: require_index.h("PS8026", "An open issue looks like the issue of the target, but has no signature of this key."),
	onlyChecked: require_index.f("PS8028", "The platform of the target only checks files, so there was nothing to apply or to compare."),
	baseUnknown: require_index.h("PS8029", "The base of a pull request is not available, so what changed since then was not checked."),
	fault: require_index.l("PS8099", "An internal error of the Action; please report it.")
};
// build/cli/all-codes.js
function allCodes(kinds) {
	let chapter = (title, tables, ofKinds) => chapterOf(title, [...tables.flatMap((table) => Object.values(table)), ...kindCodes(kinds, ofKinds)]);
	return [
		chapter("Reading files", [require_source_codes.n, require_stand_in_codes.t]),
		chapter("Bundles", [require_bundle_codes.t]),
		chapter("Items", [require_settings_codes.n], (kind) => kind.codes),
		chapter("Configuration", [require_config_codes.t]),
		chapter("Settings", [
			require_settings_codes.t,
			require_plan_codes.n,
			...require_providers.n.map(({ codes }) => codes)
		]),
		chapter("Planning", [require_plan_codes.t], (kind) => kind.onlineCodes),
		chapter("Platform and apply", [require_main.b, require_apply_codes.t]),
		chapter("Ledger", [require_git_codes.r, require_git_codes.t]),
		chapter("Source of the files", [require_guard_codes.t]),
		chapter("Saved plans", [require_saved_codes.t]),
		chapter("Pulling", [require_pull_codes.t]),
		chapter("Changing files", [require_rewrite_codes.t]),
		chapter("Commands", [
			require_main.x,
			require_host_codes.t,
			require_settings_codes.r,
			require_index.r,
			require_format_codes.t,
			require_git_codes.n,
			require_rollback_codes.t,
			require_ledger_command_codes.t
		]),
		chapter("Commands of platforms", require_providers.n.map(({ commandCodes = {} }) => commandCodes)),
		chapter("Doctor", [require_codes.t]),
		chapter("GitHub Action", [ACTION_CODES])
	];
}
function kindCodes(kinds, of = () => []) {
	return [...new Set(kinds.all.flatMap((kind) => of(kind) ?? []))];
}
function chapterOf(title, codes) {
	let { words } = require_providers.t, said = codes.map(({ remedy, ...one }) => {
		let doc = inWords(one.doc, words);
		return remedy === void 0 ? {
			...one,
			doc
		} : {
			...one,
			doc,
			remedy: inWords(remedy, words)
		};
	});
	return {
		title,
		remedy: REMEDIES[title],
		codes: said.sort((a, b) => a.code < b.code ? -1 : 1)
	};
}
const SEVERITIES = {
	error: "stops the command with exit 1; in an item of the files it also stops every plan, so that no item is silently left out",
	warning: "stops nothing",
	note: "stops nothing",
	refused: "ends the command with exit 3 before anything is written",
	held: `describes one resource that waits for a decision; ${goesOn()}`,
	failed: `describes one resource that could not be written; ${goesOn()}`,
	unknown: `describes one resource whose write got no answer; ${goesOn()}`,
	done: `describes one resource that is done; ${goesOn()}`
};
function goesOn() {
	return "the run continues with everything that does not need it";
}
const REMEDIES = {
	"Reading files": "Open the file at the line of the message and change it there. `pipelines-sync validate` lists everything that is wrong, without contacting the platform.",
	Bundles: "Change the bundle at the line of the message. `pipelines-sync validate` checks it again; `pipelines-sync explain sync` and `pipelines-sync explain '$ref'` describe what may stand there.",
	Items: "Change the item at the line of the message. `pipelines-sync explain KIND.FIELD` says what the field takes.",
	Configuration: "Change `pipelines-sync.yaml` at the line of the message. `pipelines-sync explain KEY` says what the key takes, and `pipelines-sync validate` checks the file again.",
	Settings: "Change the flag or the environment variable that the message names. `pipelines-sync doctor` checks the key, the address and the account.",
	Planning: "Run `pipelines-sync plan`: the line below the resource says what to do, with a command to paste.",
	"Platform and apply": "Run the command again: what is done stays done, and a write without an answer is looked up before it is sent again. `pipelines-sync doctor` checks the key and the connection, and `--verbose` logs every request.",
	Ledger: "Run `pipelines-sync doctor`: it checks the ledger, its lock and the permission to push. `pipelines-sync ledger show` lists what is recorded.",
	"Source of the files": "Commit, pull or fetch as the message says, then run `pipelines-sync apply` again. `pipelines-sync doctor` shows whether an apply would accept the work tree.",
	"Saved plans": "Save a new plan with `pipelines-sync plan --out FILE`, read it, and apply that.",
	Pulling: "Run `pipelines-sync pull --dry-run`: it shows what would be written and what is left to decide, with a command for each.",
	"Changing files": "Nothing was written. Change the command or the files as the message says, then run it again.",
	Commands: "Run the command again as the message says; `--help` shows what it takes.",
	"Commands of platforms": "Change the run in the configuration, or the command, as the message says.",
	Doctor: "Do what the line of the check says, then run `pipelines-sync doctor` again.",
	"GitHub Action": "Change the workflow or the settings of the repository as the message says, then run the job again."
};
`${require_main.b.keyRefused.code.toLowerCase()}${require_main.b.keyRefused.code}${Object.entries(SEVERITIES).map(([severity, says]) => `- **${severity}** ${says}.`).join("\n")}`;
// build/cli/commands/explain/explain-code.js
function explainCode(kinds, topic) {
	let wanted = topic.toUpperCase(), chapters = allCodes(kinds);
	for (let { title, remedy, codes } of chapters) {
		let row = codes.find(({ code }) => code === wanted);
		if (row !== void 0) return [
			`${row.code} (${row.severity}): ${row.doc}`,
			`  ${title}. ${sentence(row.severity)} ${SEVERITIES[row.severity]}.`,
			`  To do: ${row.remedy ?? remedy}`,
			`  source: ${require_page_link.t(row.code)}`,
			""
		].join("\n");
	}
	let all = chapters.flatMap(({ codes }) => codes.map(({ code }) => code)), near = require_model.Dt(wanted, all, 1);
	throw new require_model.at(require_index.r.unknownTopic.code, `This version has no code ${wanted}.`, `${near === void 0 ? "" : `Did you mean ${near}? `}docs/errors.md lists every code of its version.`);
}
function sentence(severity) {
	return /^[aeiou]/.test(severity) ? `An ${severity}` : `A ${severity}`;
}
exports.explainCode = explainCode;
