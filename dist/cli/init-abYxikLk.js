const require_rolldown_runtime = require("./rolldown-runtime-DUzk6_NY.js"), require_open_files = require("./open-files-B4SDOPGi.js"), require_sync_forms = require("./sync-forms-Bwp7YCKG.js"), require_model = require("./model-CQuGHFup.js"), require_providers = require("./providers-D5xH4Ar6.js"), require_main = require("./main-DZuLd4ZI.js"), require_command_codes = require("./command-codes-BzrfBVMk.js"), require_named_provider = require("./named-provider-DbZkVUYX.js"), require_put_file = require("./put-file-DMl0RXHa.js"), require_system_error = require("./system-error-B0okqon1.js"), require_diff_text = require("./diff-text-L6uSB5sY.js"), require_style = require("./style-SJtXwkRB.js"), require_source_inside = require("./source-inside-CEeKbTLt.js"), require_opened = require("./opened-wEBg2N55.js"), require_editor_schemas = require("./editor-schemas-GiJjftxJ.js"), require_schema_files = require("./schema-files-BJF3T5-C.js"), require_package = require("./package-DwzHiKg-.js"), require_yaml_scalar = require("./yaml-scalar-Du-xPHdC.js"), require_option = require("./option-BzE3gjXd.js"), require_options = require("./options-Ds_vjILs.js"), require_silence = require("./silence-DSrInt5s.js");
let node_path = require("node:path");
node_path = require_rolldown_runtime.a(node_path, 1);
let node_fs_promises = require("node:fs/promises");
// build/report/github/comment-command.js
const COMMENT_COMMANDS = [
	{
		name: "plan",
		takes: [],
		does: "plans the pull request again"
	},
	{
		name: "trial",
		takes: ["[NAME\u2026]"],
		does: "runs the trials of what the pull request changes, or those with these names; a question that was answered is not asked again"
	},
	{
		name: "keep-live",
		takes: ["ADDRESS\u2026"],
		does: "commits the live edit of a held resource into this branch; a conflict comes with both sides marked"
	},
	{
		name: "overwrite",
		takes: ["ADDRESS\u2026"],
		does: "commits the line that overwrites exactly the edit that the plan shows; a later edit is held again"
	},
	{
		name: "rename",
		takes: ["OLD", "NEW"],
		does: "commits the `renamed_from` that the plan suggests, so that the object keeps its id"
	},
	{
		name: "apply",
		takes: [],
		does: "finishes what a failed apply left, after the merge"
	},
	{
		name: "adopt",
		takes: [],
		does: "in the drift issue: makes a branch that takes the live edits in"
	},
	{
		name: "revert",
		takes: [],
		does: "in the drift issue: makes a branch with the lines that put the live edits back"
	},
	{
		name: "help",
		takes: [],
		does: "shows this table"
	}
];
function renderFileDiff(before, after, color) {
	return require_diff_text.n(require_diff_text.s(before, after), require_style.i(color), 200);
}
// build/cli/commands/init/init-write.js
function placed(files, root, cwd) {
	return Promise.all(files.map(async ({ file, text, atRoot }) => {
		let full = node_path.default.join(atRoot ? root : cwd, file);
		return {
			path: full,
			shown: node_path.default.relative(cwd, full).replaceAll(node_path.default.sep, "/"),
			text,
			there: await thereIs(root, full, text)
		};
	}));
}
async function thereIs(root, file, text) {
	if (require_source_inside.i(root, node_path.default.relative(root, file).replaceAll(node_path.default.sep, "/")).kind === "outside") return "link";
	try {
		return (await (0, node_fs_promises.lstat)(file)).isSymbolicLink() ? "link" : await (0, node_fs_promises.readFile)(file, "utf8") === text ? "same" : "other";
	} catch (error) {
		return require_system_error.n(error) === "ENOENT" ? "nothing" : "other";
	}
}
async function writeFiles(files, isForced, again, report) {
	refuse(files, isForced, again);
	for (let file of files) file.there === "same" ? report.file({
		file: file.shown,
		state: "same"
	}, `same     ${file.shown}\n`) : (await writing(file.shown, again, async () => {
		await (0, node_fs_promises.mkdir)(node_path.default.dirname(file.path), { recursive: !0 }), await require_put_file.t(file.path, file.text, { isNew: !isForced });
	}), report.file({
		file: file.shown,
		state: "written"
	}, `wrote    ${file.shown}\n`));
}
async function showFiles(files, isForced, report, io) {
	let words = {
		nothing: "new",
		same: "same",
		other: "differs",
		link: "link"
	};
	for (let file of files) {
		let state = words[file.there];
		if (report.file({
			file: file.shown,
			state
		}, `${state.padEnd(8)} ${file.shown}\n`), file.there !== "other") continue;
		let before = await (0, node_fs_promises.readFile)(file.path, "utf8").catch(() => void 0);
		for (let line of before === void 0 ? [] : renderFileDiff(before, file.text, io.outColor)) report.say(`  ${line}\n`);
	}
	let isRefused = files.some(({ there }) => there === "link" || there === "other" && !isForced);
	report.say(isRefused ? "\nNothing was written; init writes nothing while a file differs.\n" : "\nNothing was written (--dry-run).\n");
}
function refuse(files, isForced, again) {
	let { code } = require_command_codes.t.initOverwrites, named = (there) => files.flatMap((file) => file.there === there ? file.shown : []).join(", "), links = named("link");
	if (links !== "") throw new require_model.at(code, `Nothing was written, because these are symbolic links, or lie behind one that leads out: ${links}.`, "Remove the links first: init does not write through them.");
	let others = named("other");
	if (!(others === "" || isForced)) throw new require_model.at(code, `Nothing was written, because these files exist and differ from what init writes: ${others}.`, "Edit them by hand, move them away, or overwrite them with --force. To see what init would write.", 1, again("--dry-run"));
}
async function writing(shown, again, work) {
	try {
		return await work();
	} catch (error) {
		let reason = require_system_error.n(error) ?? "unknown error";
		throw new require_model.at(require_command_codes.t.initUnwritable.code, `${shown} cannot be written (${reason}).`, "The files listed above were written. Make the place writable, then write the others.", 1, again(""));
	}
}
function planIn(folder) {
	return `/${folder === "" ? "" : `${folder.replaceAll(/[\\*?[\]]/g, "\\$&")}/`}plan.json`;
}
async function addIgnored(plans, { root }, again, report, cwd) {
	let lines = [".pipelines-sync/", ...plans];
	for (let { path: file, shown, there } of await placed([{
		file: ".gitignore",
		text: "",
		atRoot: !0
	}], root, cwd)) {
		if (there === "link") {
			report.file({
				file: shown,
				state: "kept",
				lines
			}, `kept     ${shown}, a symbolic link; add to it: ${lines.join(", ")}\n`);
			continue;
		}
		let added = await writing(shown, again, () => addLines(file, lines));
		added.length > 0 && report.file({
			file: shown,
			state: "added",
			lines: added
		}, `wrote    ${shown} (added ${added.join(", ")})\n`);
	}
}
async function addLines(file, wanted) {
	let text = await (0, node_fs_promises.readFile)(file, "utf8").catch((error) => {
		if (error.code === "ENOENT") return "";
		throw error;
	}), bare = (line) => line.trim().replace(/^\/|\/$/g, ""), there = new Set(text.split(/\r?\n/).map(bare)), added = wanted.filter((line) => !there.has(bare(line))), before = text === "" || text.endsWith("\n") ? text : `${text}\n`;
	return added.length > 0 && await require_put_file.t(file, `${before}${added.join("\n")}\n`), added;
}
// build/cli/commands/init/init-answers.js
const CI = [
	"github",
	"gitlab",
	"other",
	"none"
];
async function answersOf(given, provider, byDefault, io) {
	let { target: first } = await provider.starter(), named = namedTargets(given, first, provider);
	if (byDefault === null) {
		let targets = atLeastOne(named ?? [], {
			name: first,
			org: null
		});
		return {
			isExisting: given.existing === !0,
			targets,
			ci: given.ci ?? null
		};
	}
	return io.err("Enter takes the answer in brackets. Nothing is written before the last answer.\n"), {
		isExisting: await askExisting(given, provider, io),
		targets: await askTargets(named, first, provider, io),
		ci: given.ci ?? await ask(io, `CI that plans and applies: ${CI.join(", ")} [${byDefault}]: `, (text) => text === "" ? byDefault : CI.find((one) => one === text.toLowerCase()))
	};
}
function accountIn(text, { settings }) {
	return settings.account?.read(text);
}
function readOrg(flag, text, provider) {
	let { account } = provider.settings, org = accountIn(text, provider);
	if (org !== void 0) return org;
	let { code } = require_command_codes.t.initOrg;
	throw account === null ? new require_model.at(code, `${flag} means nothing here: ${provider.words.platform} has no accounts to choose from.`, "Leave it out.") : new require_model.at(code, `${flag} is ${JSON.stringify(text)}, which is not ${account.form}.`, `Pass ${account.what}: ${flag}${flag === "--org" ? " " : "="}${account.example}.`);
}
function namedTargets({ target, org }, first, provider) {
	if (target === void 0) return org === void 0 ? void 0 : [{
		name: first,
		org: readOrg("--org", org, provider)
	}];
	let targets = target.map((text) => targetIn(text, "--target ", provider)), [only, another] = targets;
	if (org !== void 0 && only !== void 0) {
		if (another !== void 0 || only.org !== null) throw new require_model.at(require_command_codes.t.initTarget.code, "--org is for one target that names no account itself.", `Write it behind the name of each target: --target ${only.name}=${org}`);
		only.org = readOrg("--org", org, provider);
	}
	return usable(targets, provider);
}
function targetIn(text, flag, provider) {
	let sign = text.indexOf("="), [start, id] = sign < 0 ? [text] : [text.slice(0, sign), text.slice(sign + 1).trim()], name = start.trim();
	return {
		name,
		org: id === void 0 ? null : readOrg(`${flag}${name}`, id, provider)
	};
}
function usable(targets, provider) {
	let wrong = faultOf(targets, provider);
	if (wrong === void 0) return targets;
	throw new require_model.at(require_command_codes.t.initTarget.code, wrong, "Choose another name.");
}
function faultOf(targets, { settings }) {
	let keys = new Map();
	for (let { name } of targets) {
		if (!require_sync_forms.w(name) || /[\s=]/.test(name)) return `${JSON.stringify(name)} cannot be the name of a target: 1 to 100 visible characters, without blanks.`;
		let key = require_model.f(settings, name), other = keys.get(key);
		if (other === name) return `The target ${name} is named twice.`;
		if (other !== void 0) return `The targets ${other} and ${name} would share the variable ${key}.`;
		keys.set(key, name);
	}
}
async function askExisting(given, { sync, words }, io) {
	return given.existing === !0 || given.new === !0 || sync === void 0 ? given.existing === !0 : ask(io, `Does the ${words.account} have objects already, to be pulled into files? yes, no [no]: `, (text) => /^(?:n|no|)$/i.test(text) ? !1 : /^(?:y|yes)$/i.test(text) ? !0 : void 0);
}
async function askTargets(named, first, provider, io) {
	let chosen = named ?? await ask(io, `Names of the targets, separated by commas [${first}]: `, (text) => {
		let all = text === "" ? [first] : text.split(",");
		try {
			return usable(all.map((one) => targetIn(one, "", provider)), provider);
		} catch (error) {
			if (!(error instanceof require_model.at)) throw error;
			io.err(`${error.message}\n`);
			return;
		}
	}), { account } = provider.settings, targets = [];
	for (let { name, org } of chosen) if (org !== null || account === null) targets.push({
		name,
		org
	});
	else {
		let answer = await ask(io, `${name}: ${account.what} [later]: `, (text) => text === "" ? { org: null } : readAccount(text, provider, io));
		targets.push({
			name,
			org: answer.org
		});
	}
	return atLeastOne(targets, {
		name: first,
		org: null
	});
}
function readAccount(text, provider, io) {
	let org = accountIn(text, provider);
	if (org !== void 0) return { org };
	io.err(`${JSON.stringify(text)} is not ${provider.settings.account?.form ?? "an account"}.\n`);
}
async function ask(io, question, read) {
	for (let tries = 0; tries < 3; tries += 1) {
		let text = await io.ask(question);
		if (text === null || io.signal.aborted) throw unanswered("A question was ended, so nothing was written.");
		let answer = read(text.trim());
		if (answer !== void 0) return answer;
	}
	throw unanswered("A question was not answered, so nothing was written.");
}
function unanswered(message) {
	return new require_model.at(require_command_codes.t.initUnanswered.code, message, "Run init again; every answer is a flag, too.", 3);
}
function atLeastOne(targets, otherwise) {
	let [first = otherwise, ...rest] = targets;
	return [first, ...rest];
}
// build/cli/commands/init/init-configured.js
async function configuredTargets(io) {
	let { config, findings } = await require_opened.t({}, [], null, io);
	if (require_model.ct(findings)) throw require_opened.o(findings, void 0, io), new require_main.a(1);
	let { providers = require_providers.n } = io, found = [...config.targets.values()].flatMap((target) => {
		let provider = providers.find(({ name }) => name === target.provider);
		return provider === void 0 ? [] : [{
			target,
			provider
		}];
	});
	return Promise.all(found.map(async (one) => ({
		...one,
		trialMinutes: await trialMinutes(config, one)
	})));
}
async function trialMinutes(config, { target, provider }) {
	let trials = await provider.trials?.(), section = trials === void 0 ? void 0 : config.sections?.get(trials.key);
	if (trials === void 0 || section?.type !== "map") return null;
	let { entries } = trials.read(section, target);
	return entries.length === 0 ? null : entries.reduce((sum, { limits }) => sum + limits.minutes, 0);
}
// build/cli/commands/init/ci-commands.js
const PACKAGE_VARIABLE = "PIPELINES_SYNC_PACKAGE", PACKAGE_FROM = `\${${PACKAGE_VARIABLE}:?is not set}`;
function ciCommands({ name }, config, shell = "sh") {
	let place = {
		...config === null ? {} : { config },
		...name === null ? {} : { target: name }
	}, line = (...words) => require_model.bt(require_model._t(require_model.yt(...words), place), shell);
	return {
		validate: line("validate"),
		plan: line("plan", "--format", "markdown"),
		apply: line("apply", "--yes"),
		drift: line("drift")
	};
}
function variablesOf(targets) {
	let secrets = targets.flatMap(({ key, secrets: own }) => [key, ...own.map(({ name }) => name)]), others = targets.flatMap(({ address, host }) => [...address === null ? [] : [address], ...host === null ? [] : ["PIPELINES_SYNC_HOSTS"]]);
	return {
		secrets: [...new Set(secrets)],
		others: [...new Set(others)]
	};
}
// build/cli/commands/init/init-gitlab.js
const GITLAB_FILE = ".gitlab-ci.yml";
function gitlabJobs(options) {
	let { suffix, targets } = options;
	return `${about(targets)}
.pipelines-sync${suffix}:
  image: node:24
  variables:
    GIT_DEPTH: "0"   # the ledger looks into the history
  before_script:
    - npm install --global "${PACKAGE_FROM}"

${targets.map((target) => jobsOf(target, options)).join("\n")}`;
}
function about(targets) {
	let { secrets, others } = variablesOf(targets);
	return [
		"# Validates and plans merge requests, applies the default branch, and looks for drift in scheduled pipelines.",
		"#",
		"# Set these variables under Settings > CI/CD > Variables:",
		`#   ${PACKAGE_VARIABLE}: path or address of the archive that npm pack makes of pipelines-sync`,
		...secrets.map((name) => `#   ${name}: masked`),
		...others.map((name) => `#   ${name}`),
		"# A protected variable does not reach merge requests: without the key, their files are only validated.",
		"# To let the jobs push the ledger, allow it under Settings > CI/CD > Job token permissions >",
		"# Allow Git push requests to the repository.",
		""
	].join("\n");
}
function jobsOf(target, { config, suffix }) {
	let commands = ciCommands(target, config), name = `${suffix}${target.job === "" ? "" : `-${target.job}`}`, made = [validate(commands), plan$1(commands, target, name)];
	return target.isApplied && made.push(apply$1(commands, name), drift$1(commands)), made.map(([does, lines]) => [
		`pipelines-${does}${name}:`,
		`  extends: .pipelines-sync${suffix}`,
		...lines,
		""
	].join("\n")).join("\n");
}
function validate(commands) {
	return ["validate", [...when("$CI_PIPELINE_SOURCE == \"merge_request_event\""), ...script(commands.validate)]];
}
function plan$1(commands, { key }, name) {
	let file = `plan${name}.md`;
	return ["plan", [
		...when(`$CI_PIPELINE_SOURCE == "merge_request_event" && $${key}`),
		...script(`${commands.plan} > ${file}`),
		"  after_script:",
		`    - cat ${file}`,
		"  # Exit code 3: something is held. The plan says what, and merging is still possible.",
		"  allow_failure:",
		"    exit_codes: [3]",
		"  artifacts:",
		"    when: always",
		`    expose_as: plan${name.replaceAll(".", "-")}`,
		`    paths: [${file}]`
	]];
}
function apply$1(commands, name) {
	return ["apply", [
		...when("$CI_PIPELINE_SOURCE == \"push\" && $CI_COMMIT_BRANCH == $CI_DEFAULT_BRANCH"),
		"  # One at a time. After a failure, run the job again to finish it.",
		`  resource_group: pipelines${name}`,
		"  interruptible: false",
		...script(commands.apply)
	]];
}
function drift$1(commands) {
	return ["drift", [...when("$CI_PIPELINE_SOURCE == \"schedule\""), ...script(commands.drift)]];
}
function when(rule) {
	return ["  rules:", `    - if: ${rule}`];
}
function script(command) {
	return ["  script:", `    - ${/: | #|^\W/.test(command) ? JSON.stringify(command) : command}`];
}
// build/cli/commands/init/init-workflows.js
const UNNAMED_ACTION = `${`<${require_package.n.replace("/", ">/")}`}@<COMMIT>`, HOSTS = "PIPELINES_SYNC_HOSTS", CHECKOUT = "actions/checkout@08c6903cd8c0fde910a37f88322edcfb5dd907a8 # v5.0.0";
function workflows(options) {
	return options.targets.some(({ isApplied }) => isApplied) ? {
		plan: plan(options),
		apply: apply(options),
		drift: drift(options),
		commands: commands(options),
		...options.targets.some(({ trialMinutes }) => trialMinutes !== null) ? { trial: trial(options) } : {}
	} : { plan: plan(options) };
}
function validating({ action, config, targets }) {
	let names = targets.flatMap(({ name }) => name ?? []), given = [...config === null ? [] : [`config: ${JSON.stringify(config)}`], ...names.length === 0 ? [] : [`target: ${JSON.stringify(names.join(", "))}`]];
	return `# Checks the files of every pull request, without an API key and without contacting the platform.
# For plans in comments, apply on merge and drift reports, add the workflows of the GitHub Action:
# pipelines-sync init --github
name: pipelines-sync
on:
  pull_request:

permissions:
  contents: read

jobs:
  validate:
    runs-on: ubuntu-latest
    timeout-minutes: 15
    steps:
      - uses: ${CHECKOUT}
        with:
          persist-credentials: false
      - uses: ${used(action)}
        with:
          command: validate
${given.map((input) => `          ${input}\n`).join("")}`;
}
function plan(options) {
	let { suffix, targets } = options, made = jobs("plan", 15, targets, (target) => {
		let part = target.job === "" ? "" : `${target.job}-`;
		return `${checkout()}
${step$1(options, target, { needsSecrets: !0 })}
      - uses: actions/upload-artifact@b7c566a772e6b6bfb58ed0dc250532a479d7789f # v6.0.0
        if: always() && steps.pipelines.outputs.plan-path != ''
        with:
          name: pipelines-plan${suffix}-${part}\${{ github.run_attempt }}
          path: |
            \${{ steps.pipelines.outputs.plan-path }}
            \${{ steps.pipelines.outputs.markdown-path }}
            \${{ steps.pipelines.outputs.html-path }}
`;
	});
	return `# Comments the plan on every pull request, and checks merge groups of a merge queue. Only reads the platform.
# Without the secret (forks, bots), it checks the files only.
name: ${title("plan", suffix)}
on:
  pull_request:
    types: [opened, synchronize, reopened, ready_for_review]
  merge_group:

permissions:
  contents: read
  pull-requests: write   # to comment

# A newer commit cancels the plan of an older one.
concurrency:
  group: pipelines-plan${suffix}-\${{ github.event.pull_request.number || github.ref }}
  cancel-in-progress: true

${made}`;
}
function apply(options) {
	let { branch, suffix } = options, targets = options.targets.filter(({ isApplied }) => isApplied), made = jobs("apply", 60, targets, (target) => `${checkout()}
${step$1(options, target, { needsSecrets: !0 })}
`);
	return `# Applies every merge: the reviewed changes of its pull request, and nothing else. After a failure, run the job again
# to finish it.${targets.length > 1 ? "\n# The targets are applied side by side. To apply one after another, write needs: with the job before it." : ""}
name: ${title("apply", suffix)}
on:
  push:
    branches: [${branch}]

permissions:
  contents: write        # to push the ledger, a ref of this repository
  pull-requests: write   # to report the result in comments
  issues: write          # to list what is left to do
  actions: read          # to see whether the run that holds the ledger's lock has ended

# One at a time, in order, without dropping any.
concurrency:
  group: pipelines-apply${suffix}
  cancel-in-progress: false
  queue: max

${made}`;
}
function drift(options) {
	let { suffix } = options, targets = options.targets.filter(({ isApplied }) => isApplied), made = jobs("drift", 15, targets, (target) => `${checkout()}
          fetch-depth: 0   # to name the last author of an item in the issue
${step$1(options, target, { inputs: ["command: drift"] })}
`), mayClean = targets.some(({ trialMinutes }) => trialMinutes !== null);
	return `# Compares the platform with what was applied, and keeps one issue open while there is drift. ${mayClean ? "Removes what ended trials left." : "Only reads the platform."}
name: ${title("drift", suffix)}
on:
  schedule:
    - cron: '23 5 * * *'
  workflow_dispatch:

permissions:
  contents: ${mayClean ? "write   # to push the record of trials, before it removes what they left" : "read"}
  issues: write

concurrency:
  group: pipelines-drift${suffix}
  cancel-in-progress: false

${made}`;
}
function commands(options) {
	let { suffix } = options, targets = options.targets.filter(({ isApplied }) => isApplied), tried = targets.filter(({ trialMinutes }) => trialMinutes !== null), own = tried.length > 0 ? ["apply", "trial"] : ["apply"], others = COMMENT_COMMANDS.flatMap(({ name }) => name === "help" || own.some((one) => one === name) ? [] : name), begins = (words) => `startsWith(github.event.comment.body, '${words}')`, made = [
		...answering(options, targets, {
			name: "commands",
			when: [begins("/pipelines"), ...own.map((name) => `!${begins(`/pipelines ${name}`)}`)],
			takes: others,
			minutes: () => 30,
			group: `# The commands of one pull request one after the other, without dropping any.
    concurrency:
      group: pipelines-commands${suffix}-\${{ github.event.issue.number }}`
		}),
		...answering(options, targets, {
			name: "apply",
			when: [begins("/pipelines apply")],
			takes: ["apply"],
			minutes: () => 60,
			group: `# If the job of the apply workflow has an environment, give this one the same: environment: production
    # It waits for applies of merges, and they for it.
    concurrency:
      group: pipelines-apply${suffix}`
		}),
		...answering(options, tried, {
			name: "trial",
			when: [begins("/pipelines trial")],
			takes: ["trial"],
			minutes: trialTime,
			group: `permissions:
      contents: write        # to push the record of trials, a ref of this repository
      pull-requests: write   # to reply, and to show the results in the comment
      checks: write          # to show the verdict as a check
    # It waits for the trials of the pull request that a label has started.
    concurrency:
      group: pipelines-trial${suffix}-\${{ github.event.issue.number }}`
		})
	];
	return `# Carries out commands in comments on pull requests and on the issue about drift: "/pipelines help" lists them. Only people
# who may write to the repository can decide. It runs as the default branch has it, and no file of a pull request is run.
name: ${title("commands", suffix)}
on:
  issue_comment:
    types: [created]

permissions:
  contents: write        # to commit decisions to the branch of the pull request, and to push the ledger
  pull-requests: write   # to reply, and to write the plan
  issues: write          # to list what an apply left to do
  actions: read          # to see whether the run that holds the ledger's lock has ended

# Each job has its own concurrency group: an ordinary comment starts no job, so it waits for nothing.
jobs:
${made.join("\n")}`;
}
function answering(options, targets, { name, when, takes, minutes, group }) {
	return targets.map((target, index) => {
		let before = targets[index - 1], after = before === void 0 ? "" : `    needs: ${jobName(name, before)}\n`, all = before === void 0 ? when : ["!cancelled()", ...when], inputs = ["command: comment", `comment-commands: ${takes.join(", ")}`];
		return `  ${jobName(name, target)}:
${after}    if: >-
      ${all.join(" &&\n      ")}
    runs-on: ubuntu-latest
    timeout-minutes: ${minutes(target)}
    ${group}
      cancel-in-progress: false
      queue: max
    steps:
${checkout()}
${step$1(options, target, {
			needsSecrets: !0,
			inputs
		})}
`;
	});
}
function trialTime({ trialMinutes }) {
	return (trialMinutes ?? 0) + 15;
}
function trial(options) {
	let { suffix } = options, made = options.targets.flatMap((target) => target.trialMinutes === null ? [] : `  ${jobName("trial", target)}:
    if: >-
      github.event.pull_request.head.repo.full_name == github.repository &&
      contains(github.event.pull_request.labels.*.name, 'pipelines:trial')
    runs-on: ubuntu-latest
    timeout-minutes: ${trialTime(target)}   # more than limits.minutes of all trials together
    steps:
${checkout()}
${step$1(options, target, {
		needsSecrets: !0,
		inputs: ["command: trial"]
	})}
`);
	return `# Runs the trials of what a pull request changes, after somebody sets the label pipelines:trial: live prompts against those of
# the files. It creates tasks on the platform. Pull requests from forks are not tried.
name: ${title("trial", suffix)}
on:
  pull_request:
    types: [labeled, synchronize]

permissions:
  contents: write        # to push the record of trials, a ref of this repository
  pull-requests: write   # to show the results in the comment
  checks: write          # to show the verdict as a check

# A running trial is not cancelled by a newer commit. The next run tries the newest one.
concurrency:
  group: pipelines-trial${suffix}-\${{ github.event.pull_request.number }}
  cancel-in-progress: false
  queue: max

jobs:
${made.join("\n")}`;
}
function title(does, suffix) {
	return `pipelines ${does}${suffix.replace("-", " ")}`;
}
function jobs(does, minutes, targets, stepsOf) {
	return `jobs:\n${targets.map((target) => `  ${jobName(does, target)}:
    runs-on: ubuntu-latest
    timeout-minutes: ${minutes}
    steps:
${stepsOf(target)}`).join("\n")}`;
}
function jobName(does, { job }) {
	return job === "" ? does : `${does}-${job}`;
}
function used(action) {
	return action ?? `${UNNAMED_ACTION}   # the repository of the Action, and the commit of a release`;
}
function checkout() {
	return `      - uses: ${CHECKOUT}
        with:
          persist-credentials: false`;
}
function step$1({ action, config }, target, { inputs = [], needsSecrets = !1 }) {
	let given = [
		...inputs,
		...config === null ? [] : [`config: ${JSON.stringify(config)}`],
		...target.name === null ? [] : [`target: ${require_yaml_scalar.n(target.name, {
			quote: "double",
			flow: !0
		})}`],
		...target.address === null ? [] : [`base-url: \${{ vars.${target.address} }}`],
		`api-key: \${{ secrets.${target.key} }}`
	], env = [...target.host === null ? [] : [`${HOSTS}: \${{ vars.${HOSTS} }}`], ...(needsSecrets ? target.secrets : []).map(({ name, own }) => `${name}: \${{ ${own === null ? `secrets.${name}` : `secrets.${own} || secrets.${name}`} }}`)], lines = (texts) => texts.map((text) => `          ${text}`).join("\n");
	return `      - uses: ${used(action)}
        id: pipelines
        with:
${lines(given)}${env.length === 0 ? "" : `\n        env:\n${lines(env)}`}`;
}
// build/cli/commands/init/init-files.js
async function initFiles(options) {
	let { provider, providers } = options, here = (file, text) => ({
		file,
		text,
		atRoot: !1
	}), files = {
		...options,
		schemas: require_schema_files.t
	}, [starter, formats] = await Promise.all([provider.starter(), require_providers.r([provider])]), schemas = await require_editor_schemas.t(providers, formats, provider.sync !== void 0);
	return [
		here("pipelines-sync.yaml", starter.configuration(files)),
		...options.isExisting ? [] : Object.entries(starter.bundles(files)).map(([file, text]) => here(file, text)),
		...[...schemas].map(([file, text]) => here(file, text))
	];
}
function ciFiles(ci, options) {
	let { suffix } = options, workflow = (name, text) => ({
		file: `.github/workflows/${name}${suffix}.yml`,
		text,
		atRoot: !0
	});
	switch (ci) {
		case null: return [workflow(VALIDATING, validating(options))];
		case "github": return Object.entries(workflows(options)).map(([name, text]) => workflow(`pipelines-${name}`, text));
		case "gitlab": return [{
			file: GITLAB_FILE,
			text: gitlabJobs(options),
			atRoot: !0
		}];
		case "other":
		case "none": return [];
	}
}
const VALIDATING = "pipelines-sync", { account } = require_providers.t.words, flags = (bare) => require_options.o(bare).option("--provider <name>", `platform of the targets; default: ${require_providers.t.name}`).option("--target <name[=id]>", `target, with the id of its ${account}; can be repeated`, require_options.n).option("--org <id>", `${account} of the only target`).option("--existing", `the ${account} has objects already: write no starter bundle, and pull them`).option("--new", `the ${account} has no objects yet: write a starter bundle`).addOption(new require_option.n("--ci <system>", "where changes are planned and applied").choices(CI)).option("--github [action]", "--ci github, with the Action named as 'owner/name@commit'").option("--dry-run", "show what would be written and what differs, without writing").option("--force", "overwrite existing files");
function answered(flags, { targets, isExisting, ci }) {
	let { org: _org, ...rest } = flags;
	return {
		...rest,
		target: targets.map(({ name, org }) => org === null ? name : `${name}=${org}`),
		...isExisting ? { existing: !0 } : { new: !0 },
		...ci === null || flags.github !== void 0 ? {} : { ci }
	};
}
function again(given, flag) {
	let { provider, org, target = [], github, ci } = given, valued = (name, value) => value === void 0 ? [] : [name, value];
	return require_model.yt("init", ...flag === "" ? [] : [flag], ...valued("--provider", provider), ...target.flatMap((one) => ["--target", one]), ...valued("--org", org), ...valued("--ci", ci), ...github === void 0 ? [] : github === !0 ? ["--github"] : ["--github", github], ...given.existing === !0 ? ["--existing"] : [], ...given.new === !0 ? ["--new"] : [], ...given.force === !0 && flag !== "--force" ? ["--force"] : []);
}
// build/cli/commands/init/next-steps.js
const HEADINGS = {
	here: "Next:",
	github: "On GitHub:",
	gitlab: "On GitLab:",
	ci: "In your CI, in a full clone:"
};
function stepsText({ where, steps }) {
	if (steps.length === 0) return "";
	let lines = steps.flatMap(({ says, commands, isBelow }) => commands.length === 0 ? [says] : isBelow === !0 ? [`${says}:`, ...commands.map((line) => `  ${line}`)] : commands.map((line) => `${`${says}:`.padEnd(44)} ${line}`));
	return `\n${HEADINGS[where]}\n${lines.map((one) => `  ${one}\n`).join("")}`;
}
function step(says, command) {
	return {
		says,
		commands: [command]
	};
}
function byHand(says) {
	return {
		says,
		commands: []
	};
}
function below(says, commands) {
	return {
		says,
		commands,
		isBelow: !0
	};
}
// build/cli/commands/init/init-next.js
async function nextCommands(started, shell) {
	let { provider, targets, isExisting, isPulled, launched } = started, { sync, title } = provider, command = (...words) => require_model.bt(require_model.yt(...words), shell), reached = isPulled ? [] : await reach(started), steps = [...openAccounts(started)];
	isExisting || steps.push(step("check the files, without a key", command("validate"))), steps.push(...reached), isExisting && !isPulled && steps.push(step("write bundles of the live objects", command("pull", "--all"))), sync === void 0 ? steps.push(step(`have ${title} judge them`, command("plan"))) : isExisting ? steps.push(step("check that files and platform are equal", command("plan"))) : steps.push(step("see what apply would do (only reads)", command("plan")));
	for (let { name } of targets.slice(1)) steps.push(step(`the same for ${name}`, command("plan", "--target", name)));
	!isExisting && sync !== void 0 && steps.push(step("apply it after confirmation", command("apply")));
	for (let kind of launched) steps.push(step(`launch ${kind}; the first apply holds them`, command("apply", "--launch", `${kind}/*`)));
	return {
		where: "here",
		steps
	};
}
function openAccounts({ provider: { words, settings }, targets }) {
	let open = targets.filter(({ org }) => org === null);
	if (open.length === 0 || settings.account === null) return [];
	let whose = targets.length === 1 ? `your ${words.account}` : open.map(({ name }) => name).join(", ");
	return [byHand(`Set ${settings.account.key} of ${whose} in pipelines-sync.yaml.`)];
}
async function reach({ provider, targets }) {
	let { settings, sync, words, starter } = provider, { defaultBaseUrl, baseUrlVariables } = settings, { exampleKey } = await starter(), whose = sync === void 0 ? "server" : words.account, keys = targets.length === 1 ? [step(`set a key of the ${whose}`, `export ${require_model.u(settings)}=${exampleKey}`)] : targets.map(({ name }) => step(`set a key for ${name}`, `export ${require_model.f(settings, name)}=${exampleKey}`));
	return defaultBaseUrl === null ? [step("set the address; a file cannot", require_model.vt(baseUrlVariables[0], require_model.l(settings))), ...keys] : keys;
}
function nextInCi(ci, options, isAlone, shell) {
	switch (ci) {
		case null: return onGithub(["pipelines-sync"], options, []);
		case "github": return onGithub(["pipelines-*"], options, repositorySettings(options, isAlone));
		case "gitlab": return {
			where: "gitlab",
			steps: [byHand(`The first lines of ${GITLAB_FILE} say which variables to set, and how jobs may push the ledger.`)]
		};
		case "other": return inAnyCi(options, shell);
		case "none": return {
			where: "here",
			steps: []
		};
	}
}
function onGithub([name = ""], { action, suffix }, rest) {
	let open = `In .github/workflows/${name}${name.endsWith("*") ? "" : suffix}.yml, set the repository of the Action and the commit of a release.`;
	return {
		where: "github",
		steps: [...action === null ? [byHand(open)] : [], ...rest]
	};
}
function repositorySettings({ targets, branch, suffix }, isAlone) {
	let { secrets, others } = variablesOf(targets), own = targets.flatMap(({ secrets: one }) => one.flatMap((secret) => secret.own ?? [])), address = (name) => {
		let hosts = targets.flatMap(({ host }) => host ?? []);
		return name === "PIPELINES_SYNC_HOSTS" ? [...new Set(hosts)].join(",") : require_model.l({ defaultBaseUrl: null });
	}, checks = targets.map(({ job }) => job === "" ? "plan" : `plan-${job}`), secret = (name) => `gh secret set ${name}`;
	return [
		below(`Add ${secrets.length === 1 ? "the secret" : "the secrets"}; each line asks for the value`, secrets.map(secret)),
		...own.length === 0 ? [] : [below("Where targets need different values of a secret, add these as well; they come first", own.map(secret))],
		...others.length === 0 ? [] : [below("Add the variables, with your own values; a file cannot decide where a key goes", others.map((name) => `gh variable set ${name} --body ${address(name)}`))],
		byHand(`In the rules of the branch ${branch}, require a pull request and ${checks.length === 1 ? "the check" : "the checks"} ${checks.join(", ")}.`),
		byHand("If Settings > Actions > General allows only some actions, allow this one and those of actions/."),
		...isAlone ? [] : [byHand(`Remove .github/workflows/pipelines-sync${suffix}.yml: the plan checks the files, too.`)],
		byHand("Open a pull request with these files: a comment shows what merging it will do.")
	];
}
function inAnyCi({ targets, config }, shell) {
	let { secrets, others } = variablesOf(targets), commands = targets.map((target) => ({
		...ciCommands(target, config, shell),
		...target
	})), each = (does, all) => all.map((line) => step(does, line));
	return {
		where: "ci",
		steps: [
			step("install the package", `npm install --global ${`"${PACKAGE_FROM}"`}`),
			...each("on pull requests, without a key", commands.map(({ validate }) => validate)),
			...each("on pull requests, as a comment", commands.map(({ plan }) => plan)),
			...each("after a merge, one at a time", commands.flatMap((one) => one.isApplied ? one.apply : [])),
			...each("every day", commands.flatMap((one) => one.isApplied ? one.drift : [])),
			byHand(`Set ${PACKAGE_VARIABLE} to path or address of the archive that npm pack makes of pipelines-sync.`),
			byHand(`Set the secrets ${secrets.join(", ")} in the jobs that plan, apply or look for drift.`),
			...others.length === 0 ? [] : [byHand(`Set ${others.join(", ")} there, too.`)],
			byHand("The job that applies pushes the ledger, so it needs the right to push.")
		]
	};
}
// build/cli/commands/init/init-place.js
async function actionInPlace({ root, folder }) {
	let file = node_path.default.join(root, `.github/workflows/pipelines-plan${suffixOf(folder)}.yml`), text = await (0, node_fs_promises.readFile)(file, "utf8").catch(() => ""), [, used] = /^ +- uses: ([^\s<@]+@[^\s<]+(?: +#.*)?)\n +id: pipelines$/m.exec(text.replaceAll("\r\n", "\n")) ?? [];
	return used ?? null;
}
function suffixOf(folder) {
	return folder === "" ? "" : `-${folder.replaceAll(/[^\w.-]+/g, "-")}`;
}
async function placeOf(io) {
	let root = require_open_files.B(io.cwd) ?? io.cwd, folder = node_path.default.relative(root, io.cwd).replaceAll(node_path.default.sep, "/"), git = io.openGit(root), text = async (...args) => {
		let { code, stdout } = await git(args);
		return code === 0 ? stdout.toString("utf8").trim() : "";
	}, url = await text("config", "--get", "remote.origin.url"), origin = await text("symbolic-ref", "--short", "refs/remotes/origin/HEAD"), name = origin === "" ? await text("symbolic-ref", "--short", "HEAD") : origin.replace(/^[^/]+\//, "");
	return {
		root,
		folder,
		namespace: require_open_files.L(url === "" ? null : url, root, folder),
		branch: /^[A-Za-z][\w./-]*$/.test(name) ? name : "main",
		ci: /^(?:[a-z+]+:\/\/)?(?:[^/@]*@)?[\w.-]*\bgitlab\b/i.test(url) ? "gitlab" : "github"
	};
}
// build/cli/commands/init/init-reach.js
async function hasKey(io) {
	let [first] = await configuredTargets(io);
	if (first === void 0) return !1;
	let { settings } = await require_open_files.o(first.target, first.provider, {}, io, !1);
	return settings !== void 0 && settings.apiKey !== "";
}
async function pullAll(targets, report, { io, main }) {
	let argv = [
		"pull",
		"--all",
		...targets.length === 1 ? [] : ["--target", targets[0].name]
	];
	if (!report.isJson) return io.out(`\n${require_model.bt(require_model.yt(...argv), io.shell ?? "sh")}\n`), main(argv, io);
	let { json: _json, ...own } = io, printed = "", out = (text) => {
		printed += text;
	}, code = await main([...argv, "--json"], {
		...own,
		out
	});
	return report.pulled(JSON.parse(printed)), code;
}
async function launchedKinds(io) {
	let { openFiles } = await Promise.resolve().then(() => require("./open-files-B4SDOPGi.js")).then((n) => n.i);
	try {
		let { desired } = await openFiles({}, [], io, !0), kinds = desired.resources.filter(({ kind }) => kind.lifecycle === "launch");
		return [...new Set(kinds.map(({ kind }) => kind.name))];
	} catch {
		return [];
	}
}
// build/cli/commands/init/init-report.js
var InitReport = class {
	#io;
	#isJson;
	#files = [];
	#next = [];
	#pulled = null;
	constructor(io, isJson) {
		this.#io = io, this.#isJson = isJson;
	}
	get isJson() {
		return this.#isJson;
	}
	file(state, shown) {
		this.#files.push(state), this.say(shown);
	}
	next(steps) {
		this.#next.push(steps), this.say(stepsText(steps));
	}
	pulled(document) {
		this.#pulled = document;
	}
	say(text) {
		this.#isJson || this.#io.out(text);
	}
	end(isDryRun) {
		if (!this.#isJson || this.#files.length === 0) return;
		let next = this.#next.flatMap(({ where, steps }) => steps.flatMap(({ says, commands }) => (commands.length === 0 ? [null] : [...commands]).map((command) => ({
			where,
			says,
			command
		}))));
		require_options.h({
			dry_run: isDryRun,
			files: this.#files,
			next,
			pulled: this.#pulled
		}, this.#io);
	}
};
// build/cli/commands/init/served-target.js
function servedTargets(targets) {
	let isOnly = targets.length === 1, users = new Map();
	for (let { target } of targets) for (let name of target.secrets) users.set(name, (users.get(name) ?? 0) + 1);
	let jobs = new Set();
	return targets.map(({ target, provider: { settings, sync }, trialMinutes = null }) => {
		let { name, apiKeyEnv, baseUrl } = target;
		refuseUnnameable(name, isOnly);
		let url = baseUrl === null ? null : new URL(baseUrl), isTrusted = url === null || require_silence.i(url.hostname) || settings.trusts(url);
		return {
			name: isOnly ? null : name,
			job: isOnly ? "" : uniqueJob(name, jobs),
			key: apiKeyEnv ?? (isOnly ? require_model.u(settings) : require_model.f(settings, name)),
			secrets: [...new Set(target.secrets)].map((secret) => ({
				name: secret,
				own: (users.get(secret) ?? 0) > 1 ? `${secret}_${require_model.p(name)}` : null
			})),
			address: baseUrl === null && settings.defaultBaseUrl === null ? settings.baseUrlVariables[0] : null,
			host: isTrusted ? null : url.host,
			isApplied: sync !== void 0,
			trialMinutes
		};
	});
}
function refuseUnnameable(name, isOnly) {
	if (!isOnly && /[,$]|^\s|\s$/.test(name)) throw new require_model.at(require_command_codes.t.initUnserved.code, `The target ${JSON.stringify(name)} cannot be named in a workflow: a comma or $ is in it, or a blank at an end.`, "Rename it in the configuration.");
}
function uniqueJob(name, taken) {
	let plain = name.replaceAll(/[^\w-]+/g, "-").replace(/^(?![A-Za-z_])/, "_"), job = plain;
	for (let number = 2; taken.has(job.toLowerCase()); number += 1) job = `${plain}-${number}`;
	return taken.add(job.toLowerCase()), job;
}
// build/cli/commands/init/init.js
const command = require_main.s({
	name: "init",
	does: "Create a configuration, a starter bundle, schemas for editors and workflows.",
	examples: [
		[require_model.yt("init", "--target", "staging=2", "--target", "production=5"), "two targets"],
		[require_model.yt("init", "--org", "2", "--existing"), "pull the objects that are there"],
		[require_model.yt("init", "--github"), "workflows for every target of the configuration"],
		[require_model.yt("init", "--github", "--dry-run"), "show how they differ from those that are there"],
		[require_model.yt("init", "--ci", "gitlab"), "jobs of GitLab"]
	],
	flags,
	run: (_none, flags, context) => init(flags, context)
});
async function init(flags, context) {
	let { io } = context, report = new InitReport(io, flags.json === !0);
	try {
		return await create(flags, report, context);
	} finally {
		report.end(flags.dryRun === !0);
	}
}
async function create(flags, report, context) {
	let { io } = context, action = readAction(flags.github), ci = flags.github === void 0 ? flags.ci : "github", found = require_open_files.R.find((name) => require_open_files.V(node_path.default.join(io.cwd, name)) !== void 0);
	if (found !== void 0 && ci !== void 0) return addCi(ci, {
		action,
		found
	}, flags, report, io);
	if (found !== void 0 && found !== require_open_files.R[0]) throw new require_model.at(require_command_codes.t.initOverwrites.code, `Nothing was written, because ${found} is the configuration of this folder already.`, "To add workflows for its targets.", 1, require_model.yt("init", "--github"));
	return start(ci, {
		action,
		isAsked: io.interactive && found === void 0 && !report.isJson
	}, flags, report, context);
}
async function addCi(ci, { action, found }, flags, report, io) {
	let place = await placeOf(io), served = servedTargets(await configuredTargets(io)), options = workflowOptions({
		action: action ?? await actionInPlace(place),
		found,
		place,
		served
	});
	if (!await write(ciFiles(ci, options), flags, place, report, io)) return 0;
	await addIgnored([], place, (flag) => again(flags, flag), report, io.cwd);
	let old = node_path.default.join(place.root, `.github/workflows/${VALIDATING}${options.suffix}.yml`);
	return report.next(nextInCi(ci, options, require_open_files.V(old) === void 0, io.shell ?? "sh")), 0;
}
async function start(ci, { action, isAsked }, flags, report, { io, main }) {
	let { providers = require_providers.n } = io, provider = require_named_provider.t(flags.provider, providers, {
		has: hasStarter,
		what: "first files",
		missing: require_command_codes.t.noStarter
	});
	refuseExisting(flags, provider);
	let place = await placeOf(io), { ci: _ci, ...given } = flags, answers = await answersOf({
		...given,
		...ci === void 0 ? {} : { ci }
	}, provider, isAsked ? place.ci : null, io), { targets, isExisting } = answers, served = servedTargets(targets.map(({ name }) => ({
		target: require_sync_forms.v(name),
		provider
	}))), options = workflowOptions({
		action,
		found: require_open_files.R[0],
		place,
		served
	}), { namespace } = place, first = await initFiles({
		provider,
		providers,
		targets,
		isExisting,
		namespace
	}), all = isAsked ? answered(flags, answers) : flags;
	if (!await write([...first, ...ciFiles(answers.ci, options)], all, place, report, io)) return 0;
	await addIgnored(provider.sync === void 0 ? [] : [planIn(place.folder)], place, (flag) => again(all, flag), report, io.cwd);
	let isPulled = isExisting && await hasKey(io), code = isPulled ? await pullAll(targets, report, {
		io,
		main
	}) : 0, shell = io.shell ?? "sh";
	if (code === 0) {
		let launched = await launchedKinds(io);
		report.next(await nextCommands({
			provider,
			targets,
			isExisting,
			isPulled,
			launched
		}, shell));
	}
	return report.next(nextInCi(answers.ci, options, !0, shell)), code;
}
function hasStarter(provider) {
	return provider.starter !== void 0;
}
function refuseExisting({ existing }, { sync, title }) {
	if (existing === !0 && sync === void 0) throw new require_model.at(require_command_codes.t.initOrg.code, `--existing means nothing here: ${title} only checks files, and keeps nothing to pull.`, "Leave --existing out.");
}
function readAction(action) {
	if (action === void 0 || action === !0) return null;
	if (/^[\w.-]+\/[\w./-]+@[\w./-]+$/.test(action)) return action;
	throw new require_model.at(require_command_codes.t.initAction.code, `--github is ${JSON.stringify(action)}, which does not name an Action.`, "Pass owner/name@commit, as in uses: of a workflow, or --github alone and fill it in later.");
}
function workflowOptions({ action, found, place: { branch, folder }, served: targets }) {
	return {
		action,
		branch,
		config: folder === "" && found === require_open_files.R[0] ? null : node_path.default.posix.join(folder, found),
		suffix: suffixOf(folder),
		targets
	};
}
async function write(files, flags, { root }, report, io) {
	let all = await placed(files, root, io.cwd);
	if (io.signal.aborted) throw new require_model.at(require_command_codes.t.initUnanswered.code, "Stopped; nothing was written.", void 0, 3);
	let isShown = ({ path: file, there }) => file === node_path.default.join(root, ".gitlab-ci.yml") && (there === "other" || there === "link"), written = all.filter((file) => !isShown(file)), isForced = flags.force === !0;
	flags.dryRun === !0 ? await showFiles(written, isForced, report, io) : await writeFiles(written, isForced, (flag) => again(flags, flag), report);
	for (let { shown, text } of all.filter(isShown)) report.file({
		file: shown,
		state: "kept",
		lines: text.split("\n")
	}, `\n${shown} exists already. Add these jobs to it:\n\n${text}\n`);
	return flags.dryRun !== !0;
}
exports.command = command;
