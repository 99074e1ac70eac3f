const require_rolldown_runtime = require("./rolldown-runtime-DUzk6_NY.js"), require_config = require("./config-CvASEPy5.js"), require_model = require("./model-DVHFMB8j.js"), require_providers = require("./providers-U5h179Pt.js"), require_main = require("./main-BdhybEc3.js"), require_index = require("./index.js"), require_named_provider = require("./named-provider-BUTUy0YC.js"), require_json_schema = require("./json-schema-B1TYUGWl.js"), require_config_schema = require("./config-schema-CzqREjst.js");
let node_path = require("node:path");
node_path = require_rolldown_runtime.a(node_path, 1);
let node_fs_promises = require("node:fs/promises");
// build/cli/commands/init/init-workflows.js
const UNNAMED_ACTION = `${`<${require_index.a.replace("/", ">/")}`}@<COMMIT>`, CHECKOUT = "actions/checkout@08c6903cd8c0fde910a37f88322edcfb5dd907a8 # v5.0.0";
function workflows(options) {
	return options.provider.sync === void 0 ? { plan: plan(options) } : {
		plan: plan(options),
		apply: apply(options),
		drift: drift(options)
	};
}
function validating(config) {
	let at = config === null ? "" : `\n          config: ${JSON.stringify(config)}`;
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
      - uses: ${UNNAMED_ACTION}   # the repository of the Action, and the commit of a release
        with:
          command: validate${at}
`;
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
function step({ action, config, provider }, inputs) {
	let { settings } = provider, lines = [
		...inputs,
		...config === null ? [] : [`config: ${JSON.stringify(config)}`],
		...settings.defaultBaseUrl === null ? [`base-url: \${{ vars.${settings.baseUrlVariables[0]} }}`] : [],
		`api-key: \${{ secrets.${require_model.f(settings)} }}`
	].map((input) => `          ${input}`);
	return `      - uses: ${action ?? `${UNNAMED_ACTION}   # the repository of the Action, and the commit of a release`}
        id: pipelines
        with:
${lines.join("\n")}`;
}
// build/cli/commands/init/init-files.js
const SCHEMAS = "pipelines-schemas";
async function initFiles(options) {
	let { provider, providers } = options, here = (file, text) => ({
		file,
		text,
		atRoot: !1
	}), workflow = workflowSuffix(options.folder), files = {
		...options,
		schemas: SCHEMAS
	}, [starter, kinds, formats] = await Promise.all([
		provider.starter(),
		require_providers.i(providers),
		require_providers.r([provider])
	]), schema = (name, made) => here(`${SCHEMAS}/${name}.v1.schema.json`, `${JSON.stringify(made, null, 2)}\n`), ofFormats = formats.map(async ({ key, schema: made }) => schema(key, await made(kinds, (kind) => require_json_schema.r(kind, "all"))));
	return [
		here("pipelines-sync.yaml", starter.configuration(files)),
		...options.existing ? [] : Object.entries(starter.bundles(files)).map(([file, text]) => here(file, text)),
		...provider.sync === void 0 ? [] : [schema("bundle", require_json_schema.n(kinds, { forms: "all" }))],
		schema("config", require_config_schema.t(kinds, providers, await require_providers.a(providers))),
		...await Promise.all(ofFormats),
		...options.github === null ? [{
			file: `.github/workflows/pipelines-sync${workflow}.yml`,
			text: validating(options.folder === "" ? null : `${options.folder}/${require_config.a[0]}`),
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
// build/cli/commands/init/init.js
const { account } = require_providers.t.words, command = require_main.l({
	name: "init",
	does: "Create a configuration, a starter bundle and schemas for editors.",
	flags: (bare) => bare.option("--provider <name>", `platform of the first target; default: ${require_providers.t.name}`).option("--org <id>", `${account} of the first target`).option("--existing", `write no starter bundle, for an ${account} that already has objects (run pull --all next)`).option("--force", "overwrite existing files").option("--github [action]", "write the workflows of the GitHub Action, named as 'owner/name@commit'"),
	run: (_none, flags, { io }) => init(flags, io)
}), IGNORED = ".pipelines-sync/";
async function init(flags, io) {
	let { providers = require_providers.n } = io, isSetUp = flags.github !== void 0 && await exists(node_path.default.join(io.cwd, require_config.a[0])) === "file", named = flags.provider ?? (isSetUp ? await configuredProvider(io.cwd, providers) : void 0), provider = require_named_provider.t(named, providers, {
		has: hasStarter,
		what: "first files",
		missing: require_index.r.noStarter
	}), org = readOrg(flags.org, provider);
	if (flags.existing === !0 && provider.sync === void 0) throw new require_model.at(require_index.r.initOrg.code, `--existing means nothing here: ${provider.title} only checks files, and keeps nothing to pull.`, "Leave --existing out.");
	let root = require_config.s(io.cwd) ?? io.cwd, folder = node_path.default.relative(root, io.cwd).replaceAll(node_path.default.sep, "/"), github = await readGithub(flags.github, {
		root,
		folder,
		provider
	}, io), files = (isSetUp && github !== null ? workflowFiles(github, workflowSuffix(folder)) : await initFiles({
		provider,
		providers,
		org,
		folder,
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
		throw new require_model.at(require_index.r.initOverwrites.code, `Nothing was written, because these files exist already: ${list}.`, flags.force === !0 ? "Remove these symbolic links first: init does not write through a link." : "Move them away. To overwrite them.", 1, ...flags.force === !0 ? [] : [again(flags)]);
	}
	let shown = (file) => node_path.default.relative(io.cwd, file).replaceAll(node_path.default.sep, "/");
	for (let file of files) await writing(shown(file.path), flags, async () => {
		await (0, node_fs_promises.mkdir)(node_path.default.dirname(file.path), { recursive: !0 }), await (0, node_fs_promises.writeFile)(file.path, file.text, { flag: flags.force === !0 ? "w" : "wx" });
	}), io.out(`wrote    ${shown(file.path)}\n`);
	let ignore = node_path.default.join(root, ".gitignore"), lines = !isSetUp && provider.sync !== void 0 ? [IGNORED, planIn(folder)] : [IGNORED], added = await writing(shown(ignore), flags, () => addIgnored(ignore, lines));
	return added.length > 0 && io.out(`wrote    ${shown(ignore)} (added ${added.join(", ")})\n`), isSetUp || io.out(await nextCommands(provider, org, flags.existing === !0, io.shell ?? "sh")), github === null ? io.out(nextForValidating(workflowSuffix(folder))) : io.out(nextOnGithub(github)), 0;
}
function hasStarter(provider) {
	return provider.starter !== void 0;
}
async function configuredProvider(cwd, providers) {
	let { config } = await require_config.i({
		cwd,
		originUrl: null,
		kinds: [],
		providers
	});
	return config === void 0 ? void 0 : require_config.t(config).target?.provider;
}
function readOrg(text, { words, settings }) {
	if (text === void 0) return null;
	let { account } = settings, org = account?.read(text);
	if (org !== void 0) return org;
	throw new require_model.at(require_index.r.initOrg.code, account === null ? `--org means nothing here: ${words.platform} has no accounts to choose from.` : `--org is ${JSON.stringify(text)}, which is not ${account.form}.`, account === null ? "Leave --org out." : `Pass ${account.what}: --org ${account.example}.`);
}
async function readGithub(action, { root, folder, provider }, io) {
	if (action === void 0) return null;
	if (action !== !0 && !/^[\w.-]+\/[\w./-]+@[\w./-]+$/.test(action)) throw new require_model.at(require_index.r.initAction.code, `--github is ${JSON.stringify(action)}, which does not name an Action.`, "Pass owner/name@commit, as in uses: of a workflow, or --github alone and fill it in later.");
	let config = folder === "" ? null : `${folder}/${require_config.a[0]}`, branch = await defaultBranch(io.openGit(root));
	return {
		action: action === !0 ? null : action,
		branch,
		config,
		provider
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
function planIn(folder) {
	return `/${folder === "" ? "" : `${folder.replaceAll(/[\\*?[\]]/g, "\\$&")}/`}plan.json`;
}
async function addIgnored(file, wanted) {
	let text = await (0, node_fs_promises.readFile)(file, "utf8").catch((error) => {
		if (error.code === "ENOENT") return "";
		throw error;
	}), bare = (line) => line.trim().replace(/^\/|\/$/g, ""), there = new Set(text.split(/\r?\n/).map(bare)), added = wanted.filter((line) => !there.has(bare(line))), before = text === "" || text.endsWith("\n") ? text : `${text}\n`;
	return added.length > 0 && await (0, node_fs_promises.writeFile)(file, `${before}${added.join("\n")}\n`), added;
}
function again({ provider, org, github, existing }) {
	let flags = [
		...provider === void 0 ? [] : ["--provider", provider],
		...org === void 0 ? [] : ["--org", org],
		...github === void 0 ? [] : github === !0 ? ["--github"] : ["--github", github],
		...existing === !0 ? ["--existing"] : []
	];
	return require_model.vt("init", "--force", ...flags);
}
async function writing(file, flags, work) {
	try {
		return await work();
	} catch (error) {
		let reason = require_model.s(error) ?? "unknown error";
		throw new require_model.at(require_index.r.initUnwritable.code, `${file} cannot be written (${reason}).`, "The files listed above were written. Make the place writable, then write all files.", 1, again(flags));
	}
}
async function nextCommands({ words, settings, starter, sync, title }, org, existing, shell) {
	let step = (does, line) => `${`${does}:`.padEnd(44)} ${line}`, command = (...words) => require_model.yt(require_model.vt(...words), shell), { account, defaultBaseUrl, baseUrlVariables } = settings, named = org === null && account !== null ? [`Set ${account.key} of your ${words.account} in pipelines-sync.yaml.`] : [], reached = [...defaultBaseUrl === null ? [step("set the address; a file cannot", require_model._t(baseUrlVariables[0], require_model.d(settings)))] : [], step(sync === void 0 ? "set a key of the server" : `set a key of the ${words.account}`, `export ${require_model.f(settings)}=${(await starter()).exampleKey}`)], pulled = [
		...named,
		...reached,
		step("write bundles of the live objects", command("pull", "--all")),
		step("check that files and platform are equal", command("plan"))
	];
	return existing ? `\nNext:\n${pulled.map((step) => `  ${step}\n`).join("")}` : `\nNext:\n${[
		...named,
		step("check the files, without a key", command("validate")),
		...reached,
		...sync === void 0 ? [step(`have ${title} judge them`, command("plan"))] : [step("see what apply would do (only reads)", command("plan")), step("apply it after confirmation", command("apply"))]
	].map((step) => `  ${step}\n`).join("")}`;
}
function nextOnGithub({ action, provider: { settings } }) {
	return `\nOn GitHub:\n${[
		...action === null ? ["In .github/workflows/pipelines-*.yml, set the repository of the Action and the commit of a release."] : [],
		...settings.defaultBaseUrl === null ? [`Add the address of the server to the repository as the variable ${settings.baseUrlVariables[0]}.`] : [],
		`Add the API key to the repository as the secret ${require_model.f(settings)}.`,
		"Open a pull request with these files: a comment shows what merging it will do."
	].map((step) => `  ${step}\n`).join("")}`;
}
function nextForValidating(suffix) {
	return `\nOn GitHub:\n  In ${`.github/workflows/pipelines-sync${suffix}.yml`}, set the repository of the Action and the commit of a release.\n`;
}
exports.command = command;
