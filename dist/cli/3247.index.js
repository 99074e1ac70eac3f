export const id = 3247;
export const ids = [3247];
export const modules = {

/***/ 15939:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Yt: () => (/* binding */ onDriftSchema),
/* harmony export */   jP: () => (/* binding */ syncSchema),
/* harmony export */   kM: () => (/* binding */ patternSchema)
/* harmony export */ });
/* harmony import */ var _sync_sync_forms_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3148);

/** Texts that are an address or a pattern of the given kinds: `prompts/Tone`, `criteria/*`, `experiments`, `*`. */
function patternSchema(kinds) {
    const names = kinds.all.map((kind) => kind.name).join('|');
    return { type: 'string', pattern: `^(?:(?:${names})(?:/.+)?|[^/]*\\*.*)$` };
}
/** The top-level key `sync`: settings by address or pattern. The platform ignores it (C-d.1). */
function syncSchema(kinds) {
    return {
        type: 'object',
        description: 'Settings of pipelines-sync by address or pattern; the platform ignores this key.',
        examples: [{ 'prompts/Concise Rome Prompt': { protect: true } }],
        propertyNames: patternSchema(kinds),
        additionalProperties: {
            type: 'object',
            description: 'Settings of everything that the address or pattern names.',
            additionalProperties: false,
            properties: Object.fromEntries(_sync_sync_forms_js__WEBPACK_IMPORTED_MODULE_0__/* .SYNC_NAMES */ .fl.map((name) => [name, settingSchema(name)])),
        },
    };
}
/** One setting: a value for every target, or a map by target. */
function settingSchema(name) {
    const { doc, schema, example, byTargetOnly } = _sync_sync_forms_js__WEBPACK_IMPORTED_MODULE_0__/* .SYNC_FORMS */ .EK[name];
    const byTarget = { type: 'object', additionalProperties: schema };
    const description = byTargetOnly === true ? doc : `${doc} For every target, or a map by target.`;
    const forms = byTargetOnly === true ? byTarget : { anyOf: [schema, byTarget] };
    const examples = byTargetOnly === true ? [{ production: example }] : [example, { production: example }];
    return { description, examples, ...forms };
}
/** What happens to a live edit that the files do not know. */
function onDriftSchema() {
    return {
        ..._sync_sync_forms_js__WEBPACK_IMPORTED_MODULE_0__/* .SYNC_FORMS */ .EK.on_drift.schema,
        description: _sync_sync_forms_js__WEBPACK_IMPORTED_MODULE_0__/* .SYNC_FORMS */ .EK.on_drift.doc,
    };
}


/***/ }),

/***/ 50099:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $p: () => (/* binding */ DIALECT),
/* harmony export */   _D: () => (/* binding */ bundleSchema)
/* harmony export */ });
/* unused harmony exports ARTIFACT_TYPE, itemSchema */
/* harmony import */ var _json_schema_field_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(86038);
/* harmony import */ var _json_schema_forms_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(33313);
/* harmony import */ var _json_schema_sync_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(15939);



/** The dialect that every editor speaks. */
const DIALECT = 'http://json-schema.org/draft-07/schema#';
const ARTIFACT_TYPE = 'pipelines.artifact.bundle.v1';
/**
 * The JSON Schema (draft-07) of a bundle file, for editors (`all`) or for the loader (`late`).
 * It says no less than the platform asks, as far as a schema can say it, and refuses unknown
 * top-level keys and unknown fields; the loader is milder with some of the latter.
 */
function bundleSchema(kinds, options) {
    const { forms } = options;
    const { words } = kinds;
    const sections = kinds.all.map((kind) => [
        kind.name,
        {
            type: 'array',
            description: `${kind.doc} Source: ${kind.source}.`,
            items: { $ref: `#/definitions/${kind.name}` },
        },
    ]);
    return {
        $schema: DIALECT,
        title: `${words.platform} artifact bundle`,
        description: `${words.things.charAt(0).toUpperCase()}${words.things.slice(1)} of the ${words.platform} platform, kept in git. Sources such as C-b.1 are numbers of docs/platform-facts.md.`,
        type: 'object',
        properties: {
            $schema: { type: 'string', description: 'Where editors find this schema; it is never sent.' },
            artifact_type: { const: ARTIFACT_TYPE, description: 'Tells the platform what this file is.' },
            name: { type: ['string', 'null'], description: 'Names the bundle, for people; it is never sent.' },
            description: { type: ['string', 'null'], description: 'What the bundle is for; it is never sent.' },
            sync: (0,_json_schema_sync_js__WEBPACK_IMPORTED_MODULE_0__/* .syncSchema */ .jP)(kinds),
            ...Object.fromEntries(sections),
        },
        patternProperties: { '^x-': { description: 'Free for your own use; it is never sent.' } },
        additionalProperties: false,
        required: ['artifact_type'],
        definitions: {
            ...(forms === 'all' ? (0,_json_schema_forms_js__WEBPACK_IMPORTED_MODULE_1__/* .formDefinitions */ .VB)() : (0,_json_schema_field_js__WEBPACK_IMPORTED_MODULE_2__/* .lateDefinitions */ .zP)()),
            ...Object.fromEntries(kinds.all.map((kind) => [kind.name, bareItem(kind, forms)])),
        },
    };
}
/** The schema of one item of a kind, complete in itself. */
function itemSchema(kind, forms) {
    return {
        $schema: DIALECT,
        ...bareItem(kind, forms),
        definitions: forms === 'all' ? formDefinitions() : lateDefinitions(),
    };
}
function bareItem(kind, forms) {
    const item = (0,_json_schema_field_js__WEBPACK_IMPORTED_MODULE_2__/* .fieldSchema */ .cz)(kind.fields, forms);
    const rules = (kind.variants ?? [])
        .map((variant) => variantRule(variant, forms))
        .filter((rule) => rule !== undefined);
    return {
        ...(forms === 'all' && { title: kind.singular }),
        ...item,
        ...(rules.length > 0 && { allOf: rules }),
    };
}
/** "Where these fields have these values, that object needs these members." */
function variantRule(variant, forms) {
    if (variant.required.length === 0)
        return undefined;
    const needs = { type: 'object', required: [...variant.required] };
    const object = forms === 'late' ? needs : (0,_json_schema_forms_js__WEBPACK_IMPORTED_MODULE_1__/* .either */ .gP)({ $ref: '#/definitions/isForm' }, true, needs);
    const condition = conditions(Object.entries(variant.when).map(([path, value]) => [path.split('.'), value]));
    return (0,_json_schema_forms_js__WEBPACK_IMPORTED_MODULE_1__/* .either */ .gP)(condition, { type: 'object', properties: { [variant.object]: object } });
}
function conditions(all) {
    const names = [...new Set(all.map(([path]) => path[0] ?? ''))];
    const properties = names.map((name) => {
        const here = all.filter(([path]) => path[0] === name);
        const leaf = here.find(([path]) => path.length === 1);
        if (leaf !== undefined)
            return [name, { const: leaf[1] }];
        return [name, conditions(here.map(([path, value]) => [path.slice(1), value]))];
    });
    return { type: 'object', properties: Object.fromEntries(properties), required: names };
}


/***/ }),

/***/ 83247:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  command: () => (/* binding */ init_command)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/config/config.js + 5 modules
var config = __webpack_require__(34772);
// EXTERNAL MODULE: ./build/config/config-find.js
var config_find = __webpack_require__(93057);
// EXTERNAL MODULE: ./build/host/find-root.js
var find_root = __webpack_require__(34305);
// EXTERNAL MODULE: ./build/model/package.js
var model_package = __webpack_require__(46750);
// EXTERNAL MODULE: ./build/model/finding.js
var finding = __webpack_require__(36939);
// EXTERNAL MODULE: ./build/model/pasted-command.js
var pasted_command = __webpack_require__(10917);
// EXTERNAL MODULE: ./build/model/system-error.js
var system_error = __webpack_require__(750);
// EXTERNAL MODULE: ./build/model/provider.js
var provider = __webpack_require__(42297);
// EXTERNAL MODULE: ./build/providers/index.js
var providers = __webpack_require__(13621);
// EXTERNAL MODULE: ./build/cli/command.js
var command = __webpack_require__(33192);
// EXTERNAL MODULE: ./build/cli/command-codes.js
var command_codes = __webpack_require__(52739);
// EXTERNAL MODULE: ./build/bundle/schema/json-schema.js
var json_schema = __webpack_require__(50099);
// EXTERNAL MODULE: ./build/config/config-schema.js
var config_schema = __webpack_require__(46181);
;// CONCATENATED MODULE: ./build/cli/commands/init/init-workflows.js


/**
 * Placeholder for an Action that was not named, for the user to replace. No account can have a name with brackets, so
 * GitHub never runs a stranger's Action in its place.
 */
const UNNAMED_ACTION = `${model_package/* IS_PUBLISHED */.QJ ? model_package/* REPOSITORY */.Bw : `<${model_package/* REPOSITORY */.Bw.replace('/', '>/')}`}@<COMMIT>`;
// Looked up in public workflows in November 2026. To check: git ls-remote https://github.com/actions/checkout v5.0.0
const CHECKOUT = 'actions/checkout@08c6903cd8c0fde910a37f88322edcfb5dd907a8 # v5.0.0';
const UPLOAD = 'actions/upload-artifact@b7c566a772e6b6bfb58ed0dc250532a479d7789f # v6.0.0';
/** The three workflows of the Action by name, each with no more rights than it needs. Pure. */
function workflows(options) {
    return { plan: plan(options), apply: apply(options), drift: drift(options) };
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
      - uses: ${UPLOAD}
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
${step(options, ['command: drift'])}
`;
}
function step({ action, config }, inputs) {
    const given = [
        ...inputs,
        ...(config === null ? [] : [`config: ${JSON.stringify(config)}`]),
        `api-key: \${{ secrets.${(0,provider/* keyVariable */.OE)(providers/* DEFAULT_PROVIDER */.Gr.settings)} }}`,
    ];
    const lines = given.map((input) => `          ${input}`);
    return `      - uses: ${action ?? `${UNNAMED_ACTION}   # the repository of the Action, and the commit of a release`}
        id: pipelines
        with:
${lines.join('\n')}`;
}

;// CONCATENATED MODULE: ./build/cli/commands/init/init-files.js




/** Folder of the schemas for editors; the bundle pattern of a new configuration does not match it. */
const SCHEMAS = 'pipelines-schemas';
/** The files of a new repository: configuration, starter bundle, editor schemas, workflow. Pure. */
function initFiles(options) {
    const pretty = (schema) => `${JSON.stringify(schema, null, 2)}\n`;
    const here = (file, text) => ({ file, text, atRoot: false });
    const workflow = workflowSuffix(options.folder);
    const files = { ...options, schemas: SCHEMAS };
    const { starter } = providers/* DEFAULT_PROVIDER */.Gr;
    return [
        here('pipelines-sync.yaml', starter.configuration(files)),
        ...(options.existing
            ? []
            : Object.entries(starter.bundles(files)).map(([file, text]) => here(file, text))),
        here(`${SCHEMAS}/bundle.v1.schema.json`, pretty((0,json_schema/* bundleSchema */._D)(providers/* allKinds */.TO, { forms: 'all' }))),
        here(`${SCHEMAS}/config.v1.schema.json`, pretty((0,config_schema/* configSchema */.Q)(providers/* allKinds */.TO, providers/* PROVIDERS */.xq))),
        ...(options.github === null
            ? [
                {
                    file: `.github/workflows/pipelines-sync${workflow}.yml`,
                    text: workflowFile(options),
                    atRoot: true,
                },
            ]
            : workflowFiles(options.github, workflow)),
    ];
}
/** The workflows of the Action alone. @param suffix keeps those of several folders apart */
function workflowFiles(options, suffix) {
    return Object.entries(workflows(options)).map(([name, text]) => ({
        file: `.github/workflows/pipelines-${name}${suffix}.yml`,
        text,
        atRoot: true,
    }));
}
/** Suffix of workflow names for a folder below the root. */
function workflowSuffix(folder) {
    return folder === '' ? '' : `-${folder.replaceAll(/[^\w.-]+/g, '-')}`;
}
function workflowFile({ folder, package: name }) {
    const at = folder === '' ? '' : `\n        working-directory: ${JSON.stringify(folder)}`;
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
      - run: npx --yes ${name} validate${at}
`;
}

;// CONCATENATED MODULE: ./build/cli/commands/init/init.js










const { account } = providers/* DEFAULT_PROVIDER */.Gr.words;
const flags = (bare) => bare
    .option('--org <id>', `${account} of the first target`)
    .option('--existing', `write no starter bundle, for an ${account} that already has objects (run pull --all next)`)
    .option('--force', 'overwrite existing files')
    .option('--github [action]', "write the workflows of the GitHub Action, named as 'owner/name@commit'");
const init_command = (0,command/* defineCommand */.NB)({
    name: 'init',
    does: 'Create a configuration, a starter bundle and schemas for editors.',
    flags,
    run: (_none, flags, { io }) => init(flags, io),
});
const IGNORED = '.pipelines-sync/';
/** `init`: writes everything that a new repository needs. Only `--force` overwrites an existing file. */
async function init(flags, io) {
    const org = readOrg(flags.org);
    const root = (await (0,find_root/* findRoot */.wg)(io.cwd)) ?? io.cwd;
    const folder = external_node_path_.relative(root, io.cwd).replaceAll(external_node_path_.sep, '/');
    const github = await readGithub(flags.github, { root, folder }, io);
    // With a configuration in place, `--github` adds only the workflows.
    const isSetUp = github !== null && (await exists(external_node_path_.join(io.cwd, config_find/* CONFIG_NAMES */.We[0]))) === 'file';
    const wanted = isSetUp
        ? workflowFiles(github, workflowSuffix(folder))
        : initFiles({
            org,
            folder,
            package: `${model_package/* PACKAGE */.Hy}@${model_package/* VERSION */.xv}`,
            github,
            existing: flags.existing === true,
            namespace: await namespaceOf(root, folder, io),
        });
    const files = wanted.map((file) => ({
        ...file,
        path: external_node_path_.join(file.atRoot ? root : io.cwd, file.file),
    }));
    const existing = [];
    for (const file of files) {
        const there = await exists(file.path);
        // A symbolic link could lead anywhere; not even --force writes through one.
        if (there === 'link' || (there === 'file' && flags.force !== true))
            existing.push(file);
    }
    if (existing.length > 0) {
        const list = existing.map((file) => file.file).join(', ');
        throw new finding/* UserError */.yo(command_codes/* COMMAND_CODES */.R.initOverwrites.code, `Nothing was written, because these files exist already: ${list}.`, flags.force === true
            ? 'Remove these symbolic links first: init does not write through a link.'
            : 'Move them away. To overwrite them.', 1, ...(flags.force === true ? [] : [again(flags)]));
    }
    const shown = (file) => external_node_path_.relative(io.cwd, file).replaceAll(external_node_path_.sep, '/');
    for (const file of files) {
        await writing(shown(file.path), flags, async () => {
            await (0,promises_.mkdir)(external_node_path_.dirname(file.path), { recursive: true });
            await (0,promises_.writeFile)(file.path, file.text, { flag: flags.force === true ? 'w' : 'wx' });
        });
        io.out(`wrote    ${shown(file.path)}\n`);
    }
    const ignore = external_node_path_.join(root, '.gitignore');
    if (await writing(shown(ignore), flags, () => addIgnored(ignore)))
        io.out(`wrote    ${shown(ignore)} (added ${IGNORED})\n`);
    io.out(isSetUp ? '' : nextCommands(org, flags.existing === true, io.shell ?? 'sh'));
    if (github !== null)
        io.out(nextOnGithub(github));
    else if (!model_package/* IS_PUBLISHED */.QJ)
        io.out(nextWithoutName(workflowSuffix(folder)));
    return 0;
}
function readOrg(text) {
    if (text === undefined)
        return null;
    const org = Number(text.trim());
    if (/^[1-9]\d*$/.test(text.trim()) && Number.isSafeInteger(org))
        return org;
    throw new finding/* UserError */.yo(command_codes/* COMMAND_CODES */.R.initOrg.code, `--org is ${JSON.stringify(text)}, which is not a positive whole number.`, `Pass the number of the ${account}: --org 2.`);
}
async function readGithub(action, { root, folder }, io) {
    if (action === undefined)
        return null;
    if (action !== true && !/^[\w.-]+\/[\w./-]+@[\w./-]+$/.test(action))
        throw new finding/* UserError */.yo(command_codes/* COMMAND_CODES */.R.initAction.code, `--github is ${JSON.stringify(action)}, which does not name an Action.`, 'Pass owner/name@commit, as in uses: of a workflow, or --github alone and fill it in later.');
    const config = folder === '' ? null : `${folder}/${config_find/* CONFIG_NAMES */.We[0]}`;
    return { action: action === true ? null : action, branch: await defaultBranch(io.openGit(root)), config };
}
/** The default namespace: the last part of the origin's address, and the folder. */
async function namespaceOf(root, folder, io) {
    const { code, stdout } = await io.openGit(root)(['config', '--get', 'remote.origin.url']);
    const url = code === 0 ? stdout.toString('utf8').trim() : '';
    return (0,config/* defaultNamespace */.Lt)(url === '' ? null : url, root, folder);
}
/** The default branch of the origin, else the branch that is checked out, else `main`. */
async function defaultBranch(git) {
    const origin = await git(['symbolic-ref', '--short', 'refs/remotes/origin/HEAD']);
    const here = await git(['symbolic-ref', '--short', 'HEAD']);
    const told = (origin.code === 0 ? origin : here).stdout.toString('utf8').trim();
    const name = origin.code === 0 ? told.replace(/^[^/]+\//, '') : told;
    // Another name would need quotes in YAML; the user writes it.
    return /^[A-Za-z][\w./-]*$/.test(name) ? name : 'main';
}
async function exists(file) {
    try {
        return (await (0,promises_.lstat)(file)).isSymbolicLink() ? 'link' : 'file';
    }
    catch {
        return undefined;
    }
}
/** Adds the ledger folder to .gitignore: it belongs to one machine, and a committed copy would be out of date. */
async function addIgnored(file) {
    const text = await (0,promises_.readFile)(file, 'utf8').catch((error) => {
        if (error.code === 'ENOENT')
            return '';
        throw error;
    });
    const lines = text.split(/\r?\n/).map((line) => line.trim());
    if (lines.some((line) => /^\/?\.pipelines-sync\/?$/.test(line)))
        return false;
    await (0,promises_.writeFile)(file, `${text}${text === '' || text.endsWith('\n') ? '' : '\n'}${IGNORED}\n`);
    return true;
}
/** The same init, overwriting existing files. */
function again({ org, github, existing }) {
    const flags = [
        ...(org === undefined ? [] : ['--org', org]),
        ...(github === undefined ? [] : github === true ? ['--github'] : ['--github', github]),
        ...(existing === true ? ['--existing'] : []),
    ];
    return (0,pasted_command/* pasted */.yw)('init', '--force', ...flags);
}
async function writing(file, flags, work) {
    try {
        return await work();
    }
    catch (error) {
        const reason = (0,system_error/* codeOf */.$)(error) ?? 'unknown error';
        throw new finding/* UserError */.yo(command_codes/* COMMAND_CODES */.R.initUnwritable.code, `${file} cannot be written (${reason}).`, 'The files listed above were written. Make the place writable, then write all files.', 1, again(flags));
    }
}
const KEY_VARIABLE = (0,provider/* keyVariable */.OE)(providers/* DEFAULT_PROVIDER */.Gr.settings);
const KEY = `export ${KEY_VARIABLE}=${providers/* DEFAULT_PROVIDER */.Gr.starter.exampleKey}`;
function nextCommands(org, existing, shell) {
    // The command comes last, so that the rest of the line can be copied.
    const step = (does, line) => `${`${does}:`.padEnd(44)} ${line}`;
    const command = (...words) => (0,pasted_command/* shellLine */.Tg)((0,pasted_command/* pasted */.yw)(...words), shell);
    const first = org === null ? [`Set org_id of your ${account} in pipelines-sync.yaml.`] : [];
    const pulled = [
        ...first,
        step(`set a key of the ${account}`, KEY),
        step('write bundles of the live objects', command('pull', '--all')),
        step('check that files and platform are equal', command('plan')),
    ];
    if (existing)
        return `\nNext:\n${pulled.map((step) => `  ${step}\n`).join('')}`;
    const steps = [
        ...first,
        step('check the files, without a key', command('validate')),
        step(`set a key of the ${account}`, KEY),
        step('see what apply would do (only reads)', command('plan')),
        step('apply it after confirmation', command('apply')),
    ];
    return `\nNext:\n${steps.map((step) => `  ${step}\n`).join('')}`;
}
function nextOnGithub({ action }) {
    const steps = [
        ...(action === null
            ? [
                'In .github/workflows/pipelines-*.yml, set the repository of the Action and the commit of a release.',
            ]
            : []),
        `Add the API key to the repository as the secret ${KEY_VARIABLE}.`,
        'Open a pull request with these files: a comment shows what merging it will do.',
    ];
    return `\nOn GitHub:\n${steps.map((step) => `  ${step}\n`).join('')}`;
}
/** Until the package is published, the workflow names it with a placeholder that npm gives to nobody. */
function nextWithoutName(suffix) {
    const file = `.github/workflows/pipelines-sync${suffix}.yml`;
    return `\nOn GitHub:\n  In ${file}, replace ${model_package/* PACKAGE */.Hy} with the npm name of pipelines-sync.\n`;
}


/***/ }),

/***/ 46181:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ configSchema)
/* harmony export */ });
/* harmony import */ var _bundle_schema_json_schema_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(50099);
/* harmony import */ var _bundle_schema_json_schema_field_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(86038);
/* harmony import */ var _bundle_schema_json_schema_sync_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(15939);
/* harmony import */ var _model_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(42297);
/* harmony import */ var _config_types_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(68833);





/** The JSON Schema (draft-07) of the configuration file `pipelines-sync.yaml`. */
function configSchema(kinds, providers) {
    return {
        $schema: _bundle_schema_json_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .DIALECT */ .$p,
        title: 'pipelines-sync configuration',
        description: 'Bundle files, target organizations, and limits of what an apply may do.',
        type: 'object',
        properties: {
            $schema: { type: 'string', description: 'Address of this schema, for editors.' },
            version: { const: 1, description: 'Version of this format.' },
            namespace: {
                type: 'string',
                minLength: 1,
                description: 'Separates repositories that share an organization. Default: the last part of the origin URL, plus the folder if the file is not at the root.',
                examples: ['rome-team'],
            },
            bundles: {
                type: 'array',
                minItems: 1,
                items: { type: 'string', minLength: 1 },
                description: 'Patterns of bundle files, relative to this file. A pattern without a match is an error.',
                examples: [['pipelines/**/*.{yaml,yml,json}']],
            },
            default_target: {
                type: 'string',
                minLength: 1,
                description: 'Target of commands without --target.',
                examples: ['staging'],
            },
            ...everywhere(kinds),
            targets: {
                type: 'object',
                minProperties: 1,
                propertyNames: { type: 'string', minLength: 1, maxLength: 100 },
                description: 'Target organizations, by names of your choice.',
                additionalProperties: targetSchema(kinds, providers),
            },
        },
        patternProperties: { '^x-': { description: 'For your own use; ignored.' } },
        additionalProperties: false,
        required: ['version'],
    };
}
/** Settings for one target, or at the top for all targets. */
function everywhere(kinds) {
    return {
        ledger: {
            enum: ['git', 'file'],
            description: 'Where the ledger is kept: in a ref of the git repository (the default in a repository), or in a folder.',
        },
        unknown_fields: {
            enum: ['warn', 'error'],
            description: 'How to treat an unknown field of an item. A likely misspelling of a known field is always an error. Default: warn.',
        },
        allow_unreadable: {
            type: 'array',
            items: { enum: kinds.all.map((kind) => kind.name) },
            description: 'Kinds that the key may be unable to read: their items are reported as unreadable and not planned. Default: none.',
        },
    };
}
function targetSchema(kinds, providers) {
    const reserved = (0,_model_index_js__WEBPACK_IMPORTED_MODULE_1__/* .reservedPrefixes */ .Tx)(providers);
    const patterns = { type: 'array', items: (0,_bundle_schema_json_schema_sync_js__WEBPACK_IMPORTED_MODULE_2__/* .patternSchema */ .kM)(kinds) };
    return {
        type: 'object',
        description: 'One organization on one platform.',
        properties: {
            provider: {
                type: 'string',
                minLength: 1,
                description: `Platform. Default: ${_config_types_js__WEBPACK_IMPORTED_MODULE_3__/* .DEFAULT_PROVIDER */ .Gr}.`,
                examples: providers.map(({ name }) => name),
            },
            base_url: {
                type: 'string',
                pattern: '^https?://[^\\s/]+',
                description: 'Address of the platform. Default: https://api.pipelines.tech. The key is sent only to hosts that are trusted outside of this file.',
                examples: ['https://api.pipelines.tech'],
            },
            org_id: {
                type: 'integer',
                minimum: 0,
                maximum: _bundle_schema_json_schema_field_js__WEBPACK_IMPORTED_MODULE_4__/* .MAX_ID */ .rc,
                description: 'Number of the organization. The key must belong to it.',
            },
            account: {
                type: ['string', 'integer'],
                description: 'The account, on platforms that name theirs so. The key must belong to it.',
            },
            api_key_env: {
                ...environmentName(),
                description: 'Environment variable that holds the key. Default: PIPELINES_API_KEY_<TARGET>, then PIPELINES_API_KEY.',
            },
            vars: {
                type: 'object',
                description: 'Values for {$var: name}.',
                examples: [{ italy_workflow: 3086 }],
                propertyNames: { type: 'string', minLength: 1 },
            },
            secrets: {
                type: 'array',
                items: {
                    ...environmentName(),
                    not: { pattern: `^(?:${reserved.map((prefix) => prefix.slice(0, -1)).join('|')})_` },
                },
                description: 'Environment variables for {$env: NAME}; not PIPELINES_*, GITHUB_* or ACTIONS_*.',
                examples: [['DOCS_TOKEN']],
            },
            on_drift: (0,_bundle_schema_json_schema_sync_js__WEBPACK_IMPORTED_MODULE_2__/* .onDriftSchema */ .Yt)(),
            prune: {
                type: 'boolean',
                description: 'Delete objects that this repository created once they have left the files. Default: false.',
            },
            limits: limitsSchema(),
            protect: {
                ...patterns,
                description: 'Addresses or patterns of resources that are never deleted, replaced, taken over or renamed.',
            },
            require_clean: {
                type: 'boolean',
                description: 'Refuse to apply from a work tree with uncommitted changes. Default: false.',
            },
            include: {
                ...patterns,
                description: 'Addresses or patterns of the resources of this target. Default: all.',
                examples: [['*']],
            },
            exclude: {
                ...patterns,
                description: 'Addresses or patterns that this target leaves out. They are never changed or deleted.',
                examples: [['experiments/*']],
            },
            ...everywhere(kinds),
        },
        patternProperties: { '^x-': { description: 'For your own use; ignored.' } },
        additionalProperties: false,
    };
}
function limitsSchema() {
    return {
        type: 'object',
        description: 'Limits of deletes in one apply. A replacement counts as a delete.',
        properties: {
            max_deletes: { type: 'integer', minimum: 0, description: 'Largest number of deletes. Default: 5.' },
            max_delete_percent: {
                type: 'number',
                minimum: 0,
                maximum: 100,
                description: 'Largest share of the ledger to delete, in percent; counts from 10 entries up. Default: 20.',
            },
        },
        additionalProperties: false,
    };
}
function environmentName() {
    return { type: 'string', pattern: '^[A-Za-z_][A-Za-z0-9_]*$' };
}


/***/ })

};
