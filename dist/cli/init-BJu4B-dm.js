const require_config = require("./config-BH1_WG6R.js"), require_index = require("./index.js"), require_provider = require("./provider-CcEOg05C.js"), require_finding = require("./finding-M5RG1B0g.js"), require_providers = require("./providers-DiuYzzPY.js"), require_main = require("./main-D9AQV1A7.js"), require_json_schema = require("./json-schema-PhHxUVbk.js"), require_config_schema = require("./config-schema-Bqw7hWsl.js");
let node_path = require("node:path");
node_path = require_index.d(node_path, 1);
let node_fs_promises = require("node:fs/promises");
// build/cli/commands/init/init-workflows.js
const UNNAMED_ACTION = `${`<${require_index.a.replace("/", ">/")}`}@<COMMIT>`, CHECKOUT = "actions/checkout@08c6903cd8c0fde910a37f88322edcfb5dd907a8 # v5.0.0";
function workflows(options) {
	return {
		plan: plan(options),
		apply: apply(options),
		drift: drift(options)
	};
}
function plan(options) {
	return `# Comments the plan on every pull request, and checks merge groups of a merge queue. Only reads the platform.
# Without the secret (forks, bots), it checks the files only.
name: pipelines plan
on:
  pull_request:
    types: [opened, synchronize, reopened, ready_for_review]
  merge_group:

permissions:
  contents: read
  pull-requests: write   # to comment

# A newer commit cancels the plan of an older one.
concurrency:
  group: pipelines-plan-\${{ github.event.pull_request.number || github.ref }}
  cancel-in-progress: true

jobs:
  plan:
    runs-on: ubuntu-latest
    timeout-minutes: 15
    steps:
      - uses: ${CHECKOUT}
        with:
          persist-credentials: false
${step(options, [])}
      - uses: actions/upload-artifact@b7c566a772e6b6bfb58ed0dc250532a479d7789f # v6.0.0
        if: always() && steps.pipelines.outputs.plan-path != ''
        with:
          name: pipelines-plan-\${{ github.run_attempt }}
          path: |
            \${{ steps.pipelines.outputs.plan-path }}
            \${{ steps.pipelines.outputs.markdown-path }}
`;
}
function apply(options) {
	return `# Applies every merge: the reviewed changes of its pull request, and nothing else. After a failure, run the job again
# to finish it.
name: pipelines apply
on:
  push:
    branches: [${options.branch}]

permissions:
  contents: write        # to push the ledger, a ref of this repository
  pull-requests: write   # to report the result in comments
  issues: write          # to list what is left to do
  actions: read          # to see whether the run that holds the ledger's lock has ended

# One at a time, in order, without dropping any.
concurrency:
  group: pipelines-apply
  cancel-in-progress: false
  queue: max

jobs:
  apply:
    runs-on: ubuntu-latest
    timeout-minutes: 60
    steps:
      - uses: ${CHECKOUT}
        with:
          persist-credentials: false
${step(options, [])}
`;
}
function drift(options) {
	return `# Compares the platform with what was applied, and keeps one issue open while there is drift. Only reads the platform.
name: pipelines drift
on:
  schedule:
    - cron: '23 5 * * *'
  workflow_dispatch:

permissions:
  contents: read
  issues: write

concurrency:
  group: pipelines-drift
  cancel-in-progress: false

jobs:
  drift:
    runs-on: ubuntu-latest
    timeout-minutes: 15
    steps:
      - uses: ${CHECKOUT}
        with:
          persist-credentials: false
          fetch-depth: 0   # to name the last author of an item in the issue
${step(options, ["command: drift"])}
`;
}
function step({ action, config }, inputs) {
	let lines = [
		...inputs,
		...config === null ? [] : [`config: ${JSON.stringify(config)}`],
		`api-key: \${{ secrets.${require_provider.n(require_providers.t.settings)} }}`
	].map((input) => `          ${input}`);
	return `      - uses: ${action ?? `${UNNAMED_ACTION}   # the repository of the Action, and the commit of a release`}
        id: pipelines
        with:
${lines.join("\n")}`;
}
// build/cli/commands/init/init-files.js
const SCHEMAS = "pipelines-schemas";
async function initFiles(options) {
	let pretty = (schema) => `${JSON.stringify(schema, null, 2)}\n`, here = (file, text) => ({
		file,
		text,
		atRoot: !1
	}), workflow = workflowSuffix(options.folder), files = {
		...options,
		schemas: SCHEMAS
	}, [starter, kinds] = await Promise.all([require_providers.t.starter(), require_providers.i()]);
	return [
		here("pipelines-sync.yaml", starter.configuration(files)),
		...options.existing ? [] : Object.entries(starter.bundles(files)).map(([file, text]) => here(file, text)),
		here(`${SCHEMAS}/bundle.v1.schema.json`, pretty(require_json_schema.n(kinds, { forms: "all" }))),
		here(`${SCHEMAS}/config.v1.schema.json`, pretty(require_config_schema.t(kinds, require_providers.n))),
		...options.github === null ? [{
			file: `.github/workflows/pipelines-sync${workflow}.yml`,
			text: workflowFile(options),
			atRoot: !0
		}] : workflowFiles(options.github, workflow)
	];
}
function workflowFiles(options, suffix) {
	return Object.entries(workflows(options)).map(([name, text]) => ({
		file: `.github/workflows/pipelines-${name}${suffix}.yml`,
		text,
		atRoot: !0
	}));
}
function workflowSuffix(folder) {
	return folder === "" ? "" : `-${folder.replaceAll(/[^\w.-]+/g, "-")}`;
}
function workflowFile({ folder, package: name }) {
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
    steps:
      - uses: actions/checkout@v5
        with:
          persist-credentials: false
      - uses: actions/setup-node@v5
        with:
          node-version: 22
      - run: npx --yes ${name} validate${folder === "" ? "" : `\n        working-directory: ${JSON.stringify(folder)}`}
`;
}
// build/cli/commands/init/init.js
const { account } = require_providers.t.words, command = require_main.i({
	name: "init",
	does: "Create a configuration, a starter bundle and schemas for editors.",
	flags: (bare) => bare.option("--org <id>", `${account} of the first target`).option("--existing", `write no starter bundle, for an ${account} that already has objects (run pull --all next)`).option("--force", "overwrite existing files").option("--github [action]", "write the workflows of the GitHub Action, named as 'owner/name@commit'"),
	run: (_none, flags, { io }) => init(flags, io)
}), IGNORED = ".pipelines-sync/";
async function init(flags, io) {
	let org = readOrg(flags.org), root = require_config.s(io.cwd) ?? io.cwd, folder = node_path.default.relative(root, io.cwd).replaceAll(node_path.default.sep, "/"), github = await readGithub(flags.github, {
		root,
		folder
	}, io), isSetUp = github !== null && await exists(node_path.default.join(io.cwd, require_config.a[0])) === "file", files = (isSetUp ? workflowFiles(github, workflowSuffix(folder)) : await initFiles({
		org,
		folder,
		package: `${require_index.i}@${require_index.o}`,
		github,
		existing: flags.existing === !0,
		namespace: await namespaceOf(root, folder, io)
	})).map((file) => ({
		...file,
		path: node_path.default.join(file.atRoot ? root : io.cwd, file.file)
	})), existing = [];
	for (let file of files) {
		let there = await exists(file.path);
		(there === "link" || there === "file" && flags.force !== !0) && existing.push(file);
	}
	if (existing.length > 0) {
		let list = existing.map((file) => file.file).join(", ");
		throw new require_finding.t(require_index.r.initOverwrites.code, `Nothing was written, because these files exist already: ${list}.`, flags.force === !0 ? "Remove these symbolic links first: init does not write through a link." : "Move them away. To overwrite them.", 1, ...flags.force === !0 ? [] : [again(flags)]);
	}
	let shown = (file) => node_path.default.relative(io.cwd, file).replaceAll(node_path.default.sep, "/");
	for (let file of files) await writing(shown(file.path), flags, async () => {
		await (0, node_fs_promises.mkdir)(node_path.default.dirname(file.path), { recursive: !0 }), await (0, node_fs_promises.writeFile)(file.path, file.text, { flag: flags.force === !0 ? "w" : "wx" });
	}), io.out(`wrote    ${shown(file.path)}\n`);
	let ignore = node_path.default.join(root, ".gitignore");
	return await writing(shown(ignore), flags, () => addIgnored(ignore)) && io.out(`wrote    ${shown(ignore)} (added ${IGNORED})\n`), isSetUp || io.out(await nextCommands(org, flags.existing === !0, io.shell ?? "sh")), github === null ? io.out(nextWithoutName(workflowSuffix(folder))) : io.out(nextOnGithub(github)), 0;
}
function readOrg(text) {
	if (text === void 0) return null;
	let org = Number(text.trim());
	if (/^[1-9]\d*$/.test(text.trim()) && Number.isSafeInteger(org)) return org;
	throw new require_finding.t(require_index.r.initOrg.code, `--org is ${JSON.stringify(text)}, which is not a positive whole number.`, `Pass the number of the ${account}: --org 2.`);
}
async function readGithub(action, { root, folder }, io) {
	if (action === void 0) return null;
	if (action !== !0 && !/^[\w.-]+\/[\w./-]+@[\w./-]+$/.test(action)) throw new require_finding.t(require_index.r.initAction.code, `--github is ${JSON.stringify(action)}, which does not name an Action.`, "Pass owner/name@commit, as in uses: of a workflow, or --github alone and fill it in later.");
	let config = folder === "" ? null : `${folder}/${require_config.a[0]}`;
	return {
		action: action === !0 ? null : action,
		branch: await defaultBranch(io.openGit(root)),
		config
	};
}
async function namespaceOf(root, folder, io) {
	let { code, stdout } = await io.openGit(root)([
		"config",
		"--get",
		"remote.origin.url"
	]), url = code === 0 ? stdout.toString("utf8").trim() : "";
	return require_config.n(url === "" ? null : url, root, folder);
}
async function defaultBranch(git) {
	let origin = await git([
		"symbolic-ref",
		"--short",
		"refs/remotes/origin/HEAD"
	]), here = await git([
		"symbolic-ref",
		"--short",
		"HEAD"
	]), told = (origin.code === 0 ? origin : here).stdout.toString("utf8").trim(), name = origin.code === 0 ? told.replace(/^[^/]+\//, "") : told;
	return /^[A-Za-z][\w./-]*$/.test(name) ? name : "main";
}
async function exists(file) {
	try {
		return (await (0, node_fs_promises.lstat)(file)).isSymbolicLink() ? "link" : "file";
	} catch {
		return;
	}
}
async function addIgnored(file) {
	let text = await (0, node_fs_promises.readFile)(file, "utf8").catch((error) => {
		if (error.code === "ENOENT") return "";
		throw error;
	});
	return !text.split(/\r?\n/).map((line) => line.trim()).some((line) => /^\/?\.pipelines-sync\/?$/.test(line)) && (await (0, node_fs_promises.writeFile)(file, `${text}${text === "" || text.endsWith("\n") ? "" : "\n"}${IGNORED}\n`), !0);
}
function again({ org, github, existing }) {
	let flags = [
		...org === void 0 ? [] : ["--org", org],
		...github === void 0 ? [] : github === !0 ? ["--github"] : ["--github", github],
		...existing === !0 ? ["--existing"] : []
	];
	return require_finding.m("init", "--force", ...flags);
}
async function writing(file, flags, work) {
	try {
		return await work();
	} catch (error) {
		let reason = require_config.j(error) ?? "unknown error";
		throw new require_finding.t(require_index.r.initUnwritable.code, `${file} cannot be written (${reason}).`, "The files listed above were written. Make the place writable, then write all files.", 1, again(flags));
	}
}
const KEY_VARIABLE = require_provider.n(require_providers.t.settings);
async function nextCommands(org, existing, shell) {
	let step = (does, line) => `${`${does}:`.padEnd(44)} ${line}`, command = (...words) => require_finding.h(require_finding.m(...words), shell), key = `export ${KEY_VARIABLE}=${(await require_providers.t.starter()).exampleKey}`, first = org === null ? [`Set org_id of your ${account} in pipelines-sync.yaml.`] : [], pulled = [
		...first,
		step(`set a key of the ${account}`, key),
		step("write bundles of the live objects", command("pull", "--all")),
		step("check that files and platform are equal", command("plan"))
	];
	return existing ? `\nNext:\n${pulled.map((step) => `  ${step}\n`).join("")}` : `\nNext:\n${[
		...first,
		step("check the files, without a key", command("validate")),
		step(`set a key of the ${account}`, key),
		step("see what apply would do (only reads)", command("plan")),
		step("apply it after confirmation", command("apply"))
	].map((step) => `  ${step}\n`).join("")}`;
}
function nextOnGithub({ action }) {
	return `\nOn GitHub:\n${[
		...action === null ? ["In .github/workflows/pipelines-*.yml, set the repository of the Action and the commit of a release."] : [],
		`Add the API key to the repository as the secret ${KEY_VARIABLE}.`,
		"Open a pull request with these files: a comment shows what merging it will do."
	].map((step) => `  ${step}\n`).join("")}`;
}
function nextWithoutName(suffix) {
	return `\nOn GitHub:\n  In ${`.github/workflows/pipelines-sync${suffix}.yml`}, replace ${require_index.i} with the npm name of pipelines-sync.\n`;
}
exports.command = command;
