export const id = 4321;
export const ids = [4321];
export const modules = {

/***/ 92499:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ neighboursOf)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _below_git_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3203);



/**
 * Recognizes the ledger of a configuration under an old name. A default namespace is made of the folder, so a moved
 * configuration looks for another ledger; then the ledgers of configurations that no longer exist count. A namespace in
 * the file names its ledger explicitly, so that no other one counts.
 */
function neighboursOf({ config, git, checkout }) {
    const targets = [...config.targets.keys()];
    if (config.isNamespaceWritten)
        return { targets };
    const isGone = async (file) => {
        const relative = node_path__WEBPACK_IMPORTED_MODULE_1__.posix.normalize(file);
        // A path from a ledger is never trusted.
        if (node_path__WEBPACK_IMPORTED_MODULE_1__.posix.isAbsolute(relative) || relative.split('/').includes('..'))
            return false;
        if (await isThere(node_path__WEBPACK_IMPORTED_MODULE_1__.join(config.root, relative)))
            return false;
        if (git.root === null)
            return true;
        // A sparse checkout leaves out files that still exist; an unknown file is not gone.
        if (checkout.index === undefined)
            return false;
        return checkout.index.files.get(`${(0,_below_git_js__WEBPACK_IMPORTED_MODULE_2__/* .belowGit */ .O)(git.root, config.root)}${relative}`)?.isSkipped !== true;
    };
    return { targets, isGone };
}
async function isThere(file) {
    return (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(file).then(() => true, 
    // A folder that cannot be read may still hold it.
    (error) => !(error instanceof Error && 'code' in error && /^(ENOENT|ENOTDIR)$/.test(`${error.code}`)));
}


/***/ }),

/***/ 21190:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  zu: () => (/* binding */ commitFiles),
  gi: () => (/* binding */ gitFacts),
  oD: () => (/* binding */ openSource)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/ledger/choose-store.js + 5 modules
var choose_store = __webpack_require__(80930);
// EXTERNAL MODULE: ./build/host/git-objects.js
var git_objects = __webpack_require__(45678);
// EXTERNAL MODULE: ./build/host/git-process.js + 3 modules
var git_process = __webpack_require__(26713);
// EXTERNAL MODULE: ./build/model/finding.js
var finding = __webpack_require__(36939);
;// CONCATENATED MODULE: ./build/ledger/git/git-history.js



/** Most applies are a few commits apart; only where this is not enough the whole history is fetched. */
const FIRST_DEEPEN = 100;
const FETCH = [
    'fetch',
    '--quiet',
    '--no-tags',
    '--no-write-fetch-head',
    '--no-auto-gc',
    '--recurse-submodules=no',
];
/**
 * Tells how `commit` stands to `applied`, and fetches the history that is missing for it. A found
 * path between two commits is certain also in a shallow clone; that there is none is certain only
 * where the history is complete. One git process where the answer is here, few otherwise.
 * @param remoteOf the remote to fetch from, asked for only when something is missing; null for none
 * @param applied what a ledger says: checked to be an object id before git sees it
 */
async function relate(git, remoteOf, applied, commit) {
    if (applied === commit)
        return { is: 'same' };
    if (![applied, commit].every(isId))
        return { is: 'unknown', why: 'the ledger names something that is not a commit' };
    const history = new History(git, remoteOf, applied, commit);
    const near = await history.path();
    if (near !== undefined)
        return { is: near };
    for (const depth of [`--deepen=${FIRST_DEEPEN}`, '--unshallow']) {
        if (!(await history.isShallow()))
            break;
        const problem = await history.deepen(depth);
        if (problem !== undefined)
            return { is: 'unknown', why: problem };
        const found = await history.path();
        if (found !== undefined)
            return { is: found };
    }
    if (await history.isShallow())
        return { is: 'unknown', why: 'the remote does not have all of it either' };
    // All ancestors of our commit are here, so the applied one is none of them; it may still be a descendant.
    if (await history.bringApplied())
        return { is: (await history.path()) ?? 'unrelated' };
    return { is: 'unrelated' };
}
/** Commits of a history that are looked at, newest first, at most. */
const MOST = 10_000;
/**
 * The history of `commit` from where it went apart from `applied` on, those commits included: what came
 * before is older than the applied one too. All of it where `applied` is not here. Nothing is fetched.
 */
async function historyApart(git, applied, commit) {
    if (![applied, commit].every(isId))
        return [];
    const [own, parting] = await Promise.all([
        git([...git_objects/* OFFLINE */.GS, 'rev-list', `--max-count=${MOST}`, commit, `^${applied}`]),
        git([...git_objects/* OFFLINE */.GS, 'merge-base', '--all', commit, applied]),
    ]);
    const list = own.code === 0 ? own : await git([...git_objects/* OFFLINE */.GS, 'rev-list', `--max-count=${MOST}`, commit]);
    const lines = `${list.stdout.toString('latin1')}${parting.stdout.toString('latin1')}`.split('\n');
    return lines.filter((line) => line !== '');
}
/** True where the history that is here shows a way from the one to the other. */
async function isAncestor(git, older, newer) {
    if (![older, newer].every(isId))
        return false;
    return (await git([...git_objects/* OFFLINE */.GS, 'merge-base', '--is-ancestor', older, newer])).code === 0;
}
function isId(text) {
    return /^[0-9a-f]{40,64}$/.test(text);
}
/** The two commits in one repository. */
class History {
    #git;
    #remoteOf;
    #applied;
    #commit;
    constructor(git, remoteOf, applied, commit) {
        this.#git = git;
        this.#remoteOf = remoteOf;
        this.#applied = applied;
        this.#commit = commit;
    }
    /** The way from one commit to the other, as far as the history that is here shows one. */
    async path() {
        if (await isAncestor(this.#git, this.#applied, this.#commit))
            return 'newer';
        return (await isAncestor(this.#git, this.#commit, this.#applied)) ? 'older' : undefined;
    }
    async isShallow() {
        const ran = await this.#git(['rev-parse', '--is-shallow-repository']);
        return ran.stdout.toString('latin1').trim() === 'true';
    }
    /** Fetches more history below our commit; why it could not, or undefined. */
    async deepen(depth) {
        const remote = await this.#remote();
        if ('problem' in remote)
            return remote.problem;
        const byId = await this.#git([...FETCH, depth, '--', remote.name, this.#commit]);
        if (byId.code === 0)
            return undefined;
        // A commit that only this clone has, or a server that hands out branches alone.
        const byBranch = await this.#git([...FETCH, depth, '--', remote.name]);
        return byBranch.code === 0 ? undefined : (0,git_process/* complaint */.U4)(byBranch.stderr);
    }
    /** Gets the applied commit itself where it is not here; false when it cannot be had. */
    async bringApplied() {
        const here = await this.#git(['cat-file', '-e', `${this.#applied}^{commit}`]);
        if (here.code === 0)
            return true;
        const remote = await this.#remote();
        if ('problem' in remote)
            return false;
        return (await this.#git([...FETCH, '--', remote.name, this.#applied])).code === 0;
    }
    async #remote() {
        try {
            const name = await this.#remoteOf();
            return name === null ? { problem: 'this repository has no remote' } : { name };
        }
        catch (error) {
            if (!(error instanceof finding/* UserError */.yo))
                throw error;
            return { problem: error.message.replace(/\.$/, '') };
        }
    }
}

// EXTERNAL MODULE: ./build/run/open/below-git.js
var below_git = __webpack_require__(3203);
// EXTERNAL MODULE: ./build/bundle/files/pattern-covers.js
var pattern_covers = __webpack_require__(44604);
// EXTERNAL MODULE: ./build/bundle/files/read-files.js
var read_files = __webpack_require__(93055);
// EXTERNAL MODULE: ./build/host/git-index.js
var git_index = __webpack_require__(85990);
;// CONCATENATED MODULE: ./build/host/commit-trees.js


const TREE = '40000';
/**
 * The files of many commits. Every tree is read once, all trees of one depth by one git process, so that
 * neither the number of files nor that of commits adds processes.
 */
class CommitTrees {
    #git;
    #below;
    #trees = new Map();
    /** @param below path from the root of git to the folder: '' or ending in `/` */
    constructor(git, below) {
        this.#git = git;
        this.#below = below;
    }
    /** The entry at one path in each commit; undefined where it is unknown. */
    async at(commits, path) {
        const names = commits.map((commit) => `${commit}:${this.#below}${path}`.replace(/\/$/, ''));
        return (await (0,git_objects/* lookUp */.TE)(this.#git, names)) ?? names.map(() => undefined);
    }
    /**
     * The wanted files of each commit; equal trees share one list. Undefined where they are unknown: a tree is not
     * available here, or the folder is not a folder.
     */
    async files(commits, wanted) {
        const roots = await this.at(commits, wanted.folder);
        await this.#read(roots.flatMap((root) => (root?.type === 'tree' ? [root.id] : [])), wanted);
        const known = new Map();
        return roots.map((root) => {
            if (root?.type !== 'tree')
                return undefined;
            if (!known.has(root.id))
                known.set(root.id, this.#list(wanted.folder, root.id, wanted, new Map()));
            return known.get(root.id);
        });
    }
    /** Reads trees level by level. */
    async #read(ids, wanted) {
        let level = new Map(ids.map((id) => [key(wanted.folder, id), { path: wanted.folder, id }]));
        while (level.size > 0) {
            const missing = [...level.values()].map(({ id }) => id).filter((id) => !this.#trees.has(id));
            for (const [id, { type, bytes }] of await (0,git_objects/* readObjects */.$I)(this.#git, missing))
                if (type === 'tree')
                    this.#trees.set(id, (0,git_objects/* parseTreeObject */.BP)(bytes, id.length));
            const next = new Map();
            for (const { path, id } of level.values()) {
                for (const entry of this.#trees.get(id) ?? []) {
                    const child = join(path, entry.name);
                    if (entry.mode === TREE && wanted.isFolder(child))
                        next.set(key(child, entry.id), { path: child, id: entry.id });
                }
            }
            level = next;
        }
    }
    #list(path, id, wanted, known) {
        const own = known.get(key(path, id));
        if (own !== undefined)
            return own;
        const tree = this.#trees.get(id);
        if (tree === undefined)
            return undefined;
        const files = [];
        for (const { mode, name, id: child } of tree) {
            const at = join(path, name);
            if (mode === TREE) {
                if (!wanted.isFolder(at))
                    continue;
                const below = this.#list(at, child, wanted, known);
                if (below === undefined)
                    return undefined;
                for (const file of below)
                    files.push(file);
            }
            else {
                const kind = mode === git_index/* LINK */.ps ? 'link' : mode === git_index/* SUBMODULE */.NG ? 'module' : 'file';
                if (wanted.isFile(at) || (kind !== 'file' && wanted.isFolder(at)))
                    files.push({ path: at, kind, id: child });
            }
        }
        known.set(key(path, id), files);
        return files;
    }
}
function key(path, id) {
    return `${id} ${path}`;
}
function join(folder, name) {
    return folder === '' ? name : `${folder}/${name}`;
}

// EXTERNAL MODULE: ./build/model/unicode-form.js
var unicode_form = __webpack_require__(34756);
// EXTERNAL MODULE: ./build/model/json.js
var json = __webpack_require__(29598);
// EXTERNAL MODULE: ./build/source/read/parsed-sources.js
var parsed_sources = __webpack_require__(72575);
// EXTERNAL MODULE: ./build/source/read/source-node.js
var source_node = __webpack_require__(97537);
// EXTERNAL MODULE: ./build/run/open/files.js + 5 modules
var files = __webpack_require__(33775);
;// CONCATENATED MODULE: ./build/run/open/commit-files.js









/**
 * The configured files in commits: the configuration, the bundles that its patterns match, and the texts that these
 * use. Read from git alone, so that a commit gives the same result on every machine. It starts about twenty git
 * processes at most, whatever the number of files and commits.
 */
class CommitFiles {
    #git;
    #trees;
    #place;
    #sources;
    /** @param sources files that were parsed already */
    constructor(git, place, sources = new parsed_sources/* ParsedSources */.g()) {
        this.#sources = sources;
        this.#git = git;
        this.#trees = new CommitTrees(git, place.below);
        this.#place = place;
    }
    /**
     * The digests of one commit's files. Undefined where they do not cover everything that would be applied: behind a
     * link or a submodule, or with a bundle that cannot be read.
     */
    async of(commit) {
        const [configuration] = await this.#configurations([commit]);
        if (configuration === undefined)
            return undefined;
        const patterns = await this.#patterns(configuration);
        if (patterns === undefined)
            return undefined;
        const [bundles] = await this.#bundles([commit], patterns);
        if (!isPlain(bundles) || bundles.length === 0)
            return undefined;
        const names = await this.#textsOf(bundles);
        if (names === undefined)
            return undefined;
        if (names.length === 0)
            return { configuration, bundles: digestOf(bundles), texts: digestOf([]) };
        // A missing file is not a text: the word `$file` was part of the user's data.
        const [texts] = await this.#texts([commit], names);
        if (!isPlain(texts))
            return undefined;
        return { configuration, bundles: digestOf(bundles), texts: digestOf(texts) };
    }
    /** The first of some commits whose files are the wanted ones. */
    async find(wanted, commits) {
        const configurations = await this.#configurations(commits);
        const configured = commits.filter((_, index) => configurations[index] === wanted.configuration);
        if (configured.length === 0)
            return undefined;
        const patterns = await this.#patterns(wanted.configuration);
        if (patterns === undefined)
            return undefined;
        const lists = await this.#bundles(configured, patterns);
        const digests = memory(digestOf);
        const isWanted = (list, text) => list !== undefined && digests(list) === text;
        const alike = configured.filter((_, index) => isWanted(lists[index], wanted.bundles));
        const bundles = lists.find((list) => isWanted(list, wanted.bundles));
        if (bundles === undefined)
            return undefined;
        const names = await this.#textsOf(bundles);
        if (names === undefined)
            return undefined;
        if (names.length === 0)
            return wanted.texts === digestOf([]) ? alike[0] : undefined;
        const texts = await this.#texts(alike, names);
        return alike.find((_, index) => isWanted(texts[index], wanted.texts));
    }
    /** Ids of the configuration's content. */
    async #configurations(commits) {
        const { below, file } = this.#place;
        if (`${below}${file}`.includes('\n'))
            return [];
        return (await this.#trees.at(commits, file)).map((one) => (one?.type === 'blob' ? one.id : undefined));
    }
    /** The bundle patterns of a configuration, from its root. */
    async #patterns(configuration) {
        const bytes = (await (0,git_objects/* readObjects */.$I)(this.#git, [configuration])).get(configuration)?.bytes;
        if (bytes === undefined)
            return undefined;
        const root = this.#sources.parse(this.#place.file, bytes).document?.root;
        const bundles = root?.type === 'map' ? root.get('bundles') : undefined;
        if (bundles?.type !== 'list')
            return undefined;
        const texts = (0,source_node/* nodeValue */.E8)(bundles);
        if (!Array.isArray(texts) || !texts.every((text) => typeof text === 'string'))
            return undefined;
        const folder = external_node_path_.posix.dirname(this.#place.file);
        return texts.map((text) => (0,files/* fromRoot */.tc)({ folder: folder === '.' ? '' : folder }, text));
    }
    async #bundles(commits, patterns) {
        const isFolder = memory((folder) => (0,pattern_covers/* mayCoverBelow */.aP)(patterns, folder));
        const folder = commonFolder(patterns.filter((one) => !(0,read_files/* isExclusion */.VB)(one)).map(plainFolder));
        const wanted = { folder, isFolder, isFile: () => true };
        const lists = await this.#trees.files(commits, wanted);
        const all = new Set([...new Set(lists)].flatMap((list) => list ?? []).map((file) => file.path));
        const covered = (0,pattern_covers/* filesCovered */.up)(patterns, [...all]);
        const narrowed = memory((list) => list.filter((file) => covered.has(file.path) || (file.kind !== 'file' && isFolder(file.path))));
        return lists.map((list) => (list === undefined ? undefined : narrowed(list)));
    }
    /** The files that texts of these bundles come from; undefined where one of them cannot be read. */
    async #textsOf(bundles) {
        const contents = await (0,git_objects/* readObjects */.$I)(this.#git, bundles.map(({ id }) => id));
        const names = new Set();
        for (const { path: file, id } of bundles) {
            const bytes = contents.get(id)?.bytes;
            if (bytes === undefined)
                return undefined;
            const text = bytes.toString('utf8');
            // With a backslash, the word may be hidden behind an escape.
            if (!text.includes('$file') && !text.includes('\\'))
                continue;
            const document = this.#sources.parse(file, bytes).document;
            if (document === undefined)
                return undefined;
            for (const name of filesIn(document.root)) {
                const at = external_node_path_.posix.join(external_node_path_.posix.dirname(file), name);
                if (at !== '..' && !at.startsWith('../') && !at.includes('\n'))
                    names.add(at);
            }
        }
        return [...names];
    }
    async #texts(commits, names) {
        if (names.length === 0)
            return [];
        const files = new Set(names);
        const folders = new Set(names.flatMap((name) => above(name)));
        return this.#trees.files(commits, {
            folder: commonFolder(names.map((name) => external_node_path_.posix.dirname(name))),
            isFolder: (one) => folders.has(one),
            isFile: (one) => files.has(one),
        });
    }
}
/** True for plain files, whose content is what git stores. */
function isPlain(list) {
    return list?.every(({ kind }) => kind === 'file') === true;
}
/** Normalizes Unicode, so that names compare equal on every machine. */
function digestOf(list) {
    const lines = list.map(({ path: name, kind, id }) => `${(0,unicode_form/* inForm */.E)(name, 'NFC')}\0${kind}\0${id}`);
    return (0,json/* digest */.br)(lines.sort(json/* byCodeUnit */.X));
}
/** Every file behind a `$file`, even inside the user's own data: the same bundle always names the same files. */
function filesIn(root) {
    const found = [];
    const seen = new Set();
    const open = [root];
    for (let node = open.pop(); node !== undefined; node = open.pop()) {
        if (seen.has(node))
            continue;
        seen.add(node);
        if (node.type === 'list')
            for (const item of node.items)
                open.push(item);
        if (node.type !== 'map')
            continue;
        for (const { key, node: child } of node.entries) {
            open.push(child);
            if (key === '$file' && child.type === 'scalar' && typeof child.value === 'string')
                found.push(child.value);
        }
    }
    return found;
}
/** The folder that a pattern begins with, before its first special character. */
function plainFolder(pattern) {
    const parts = external_node_path_.posix.normalize(pattern).split('/').slice(0, -1);
    const end = parts.findIndex((part) => /[*?[\]{}()!+@\\]/.test(part));
    return parts.slice(0, end < 0 ? parts.length : end).join('/');
}
function commonFolder(folders) {
    const [first = '', ...others] = folders.map((folder) => (folder === '.' ? '' : folder));
    const parts = first.split('/');
    let length = first === '' ? 0 : parts.length;
    for (const other of others) {
        const names = other.split('/');
        let same = 0;
        while (same < length && names[same] === parts[same])
            same += 1;
        length = same;
    }
    return parts.slice(0, length).join('/');
}
/** The folders around a file. */
function above(file) {
    const parts = file.split('/').slice(0, -1);
    return parts.map((_, index) => parts.slice(0, index + 1).join('/'));
}
function memory(work) {
    const known = new Map();
    return (key) => {
        if (!known.has(key))
            known.set(key, work(key));
        return known.get(key);
    };
}

// EXTERNAL MODULE: ./build/run/open/source-guard.js
var source_guard = __webpack_require__(53034);
// EXTERNAL MODULE: ./build/run/open/work-tree.js
var work_tree = __webpack_require__(9523);
;// CONCATENATED MODULE: ./build/run/open/open-source.js






/** The source of the files, and whether they may be applied from it. */
async function openSource(offline, ledger, allowOlder, io) {
    const { root, commit, changed: entries } = offline.git;
    const git = root === null ? null : io.openGit(root);
    const uncommitted = git === null || root === null ? [] : await (0,work_tree/* changedInputs */.W)({ root, changed: entries }, git, offline);
    const source = { commit, dirty: uncommitted.length > 0 };
    const files = commitFiles(offline, git);
    const verdicts = new Map();
    const judge = (from = commit) => {
        const verdict = verdicts.get(from) ??
            (0,source_guard/* judgeSource */.rl)({
                target: offline.target,
                ledger,
                commit: from,
                changed: uncommitted.map(({ file }) => file),
                allowOlder,
                ...gitFacts(files, git, choose_store/* chooseRemote */.yh, io.mergesOf),
            });
        verdicts.set(from, verdict);
        return verdict;
    };
    return { source, uncommitted, judge, recorded: () => recordedSource(source, files, ledger, judge) };
}
/**
 * Facts about two commits, from git and from the system that merges pull requests.
 * @param files the configured files in commits
 * @param remoteOf the remote to fetch missing history from; null: none
 */
function gitFacts(files, git, remoteOf, mergesOf) {
    return {
        relate: async (applied, here) => git === null
            ? { is: 'unknown', why: 'there is no git repository' }
            : relate(git, () => remoteOf(git), applied, here),
        sameFiles: async (wanted, applied, here, further) => {
            if (files === undefined || git === null)
                return undefined;
            const own = await files.find(wanted, [here]);
            if (own !== undefined || !further)
                return own;
            return files.find(wanted, await historyApart(git, applied, here));
        },
        mergeOf: async (applied, here) => {
            if (git === null)
                return undefined;
            for (const merge of (await mergesOf?.(applied)) ?? [])
                if (merge === here || (await isAncestor(git, merge, here)))
                    return merge;
            return undefined;
        },
    };
}
/** The source that an apply records. An older commit with the same files does not replace a newer one. */
async function recordedSource(source, commits, ledger, judge) {
    if (source.commit === null || source.dirty)
        return source;
    if (ledger.head !== undefined && (await judge()).standing === 'again')
        return ledger.head.source;
    const files = await commits?.of(source.commit);
    return files === undefined ? source : { ...source, files };
}
/** The configured files in commits; undefined where they are not in git. */
function commitFiles({ git: { root }, config, desired }, git) {
    if (git === null || root === null || config.file === null)
        return undefined;
    const below = (0,below_git/* belowGit */.O)(root, config.root);
    if (below.startsWith('../') || external_node_path_.isAbsolute(below))
        return undefined;
    return new CommitFiles(git, { below, file: config.file }, desired.sources);
}


/***/ }),

/***/ 78310:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ refuseElsewhere)
/* harmony export */ });
/* harmony import */ var _ledger_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(36156);
/* harmony import */ var _model_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36939);
/* harmony import */ var _model_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(10917);


/**
 * Refuses to begin a second ledger where one of the same platform, account and configuration is
 * there under another name: everything that it made would look like somebody else's, and two runs could
 * apply at once, each with a lock of its own.
 * @param at.place how commands name the target
 * @param at.words what its platform is called
 * @throws UserError PS6140, PS6141 with exit code 1
 */
async function refuseElsewhere(store, wanted, neighbours, { place, words: { account } }) {
    const [found, ...others] = await store.elsewhere(wanted, neighbours);
    if (found === undefined)
        return;
    if (found.remote !== null) {
        throw new _model_index_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(_ledger_index_js__WEBPACK_IMPORTED_MODULE_1__/* .GIT_LEDGER_CODES */ .O.inUpstream.code, `Target ${wanted.target} has no ledger yet (${store.place}), but remote ${found.remote} has one with this name. To a second ledger, everything applied so far would look like somebody else's.`, `If this fork goes its own way, give its configuration another namespace. To apply with the ledger of ${found.remote}: git config pipelines-sync.remote ${found.remote}`);
    }
    if (found.movedFrom !== null) {
        throw new _model_index_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(_ledger_index_js__WEBPACK_IMPORTED_MODULE_1__/* .GIT_LEDGER_CODES */ .O.elsewhere.code, `Target ${wanted.target} has no ledger yet in namespace ${wanted.namespace} (${store.place}), but ${described(found)} belongs to the same platform, ${account} and target, and its configuration file ${found.movedFrom} is no longer in this checkout${more(others)}. To a second ledger, everything applied so far would look like somebody else's.`, `If ${wanted.configuration} is a different configuration, give it a namespace of its own. If the file was moved, continue with its ledger: ${rebindLine(found, wanted, place)}`);
    }
    throw new _model_index_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(_ledger_index_js__WEBPACK_IMPORTED_MODULE_1__/* .GIT_LEDGER_CODES */ .O.elsewhere.code, `Target ${wanted.target} has no ledger yet in namespace ${wanted.namespace} (${store.place}), but ${described(found)} belongs to the same platform, ${account} and configuration file${more(others)}. To a second ledger, everything applied so far would look like somebody else's.`, `To start a new ledger on purpose, remove ${found.place} first. After renaming the repository, its remote or the target, continue with the old ledger: ${rebindLine(found, wanted, place)}`);
}
function described({ namespace, target, sequence, place }) {
    return `ledger ${sequence} of target ${target} in namespace ${namespace} (${place})`;
}
function more(others) {
    if (others.length === 0)
        return '';
    return ` (likewise ${others.map(({ place }) => place).join(', ')})`;
}
function rebindLine(found, wanted, place) {
    const target = found.target === wanted.target ? [] : ['--from-target', found.target];
    return (0,_model_index_js__WEBPACK_IMPORTED_MODULE_2__/* .shellLine */ .Tg)((0,_model_index_js__WEBPACK_IMPORTED_MODULE_2__.at)((0,_model_index_js__WEBPACK_IMPORTED_MODULE_2__/* .pasted */ .yw)('ledger', 'rebind', '--from', found.namespace, ...target), place), 'sh');
}


/***/ }),

/***/ 53034:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Sk: () => (/* binding */ refuseSource),
/* harmony export */   rl: () => (/* binding */ judgeSource)
/* harmony export */ });
/* unused harmony export isOfAge */
/* harmony import */ var _ledger_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(22616);
/* harmony import */ var _model_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36939);
/* harmony import */ var _guard_codes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(69129);



/**
 * Judges whether these files may be applied. A commit that is older than the last applied one, or unrelated to it, is
 * refused, because it would silently undo that one. So are uncommitted changes where the target requires clean files.
 */
async function judgeSource(facts) {
    const verdict = { standing: 'on', refusals: [], notes: [] };
    await judgeAge(facts, verdict);
    judgeChanges(facts, verdict);
    return verdict;
}
/** True for a remark about the age of a commit, not about the work tree. */
function isOfAge({ code }) {
    return [CODES.older, CODES.unrelated, CODES.noHistory].some((one) => one.code === code);
}
/** @throws UserError with exit code 3 when the verdict has a refusal */
function refuseSource(verdict) {
    const [first, ...others] = verdict.refusals;
    if (first === undefined)
        return;
    const also = others.map((one) => ` Also: ${one.message} ${one.remedy}`).join('');
    throw new _model_index_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(first.code, `${first.message} Nothing was changed.`, `${first.remedy}${also}`, 3);
}
/** The option as typed on a command line and in a workflow. */
const ALLOW = '--allow-older (in the Action: allow-older: true)';
async function judgeAge(facts, verdict) {
    const { commit, ledger, allowOlder } = facts;
    const applied = appliedCommit(ledger);
    if (applied === null)
        return;
    const by = ledger.head === undefined ? 'interrupted run' : `ledger ${ledger.head.sequence}`;
    const last = `${short(applied)}, the last applied commit (${by})`;
    if (commit === null) {
        verdict.notes.push({
            code: _guard_codes_js__WEBPACK_IMPORTED_MODULE_1__/* .GUARD_CODES */ .Z.noCommit.code,
            message: `There is no commit here, so it is unknown whether these files are older than ${last}.`,
            remedy: 'Apply from a clone of the repository to have this checked.',
        });
        return;
    }
    const relation = await facts.relate(applied, commit);
    const remark = ageRemark(relation, short(commit), last);
    if (remark === undefined)
        return;
    const excuse = await excuseFor(facts, relation, applied, commit, last);
    if (excuse !== undefined) {
        verdict.standing = relation.is === 'older' ? 'again' : 'moved';
        verdict.notes.push(excuse);
    }
    else if (allowOlder) {
        verdict.standing = 'moved';
        verdict.notes.push({
            code: _guard_codes_js__WEBPACK_IMPORTED_MODULE_1__/* .GUARD_CODES */ .Z.allowed.code,
            message: `${remark.message} Allowed by ${ALLOW}.`,
            remedy: 'From now on, this commit counts as the last applied one.',
        });
    }
    else {
        verdict.standing = relation.is === 'unrelated' ? 'apart' : 'refused';
        verdict.refusals.push(remark);
    }
}
/**
 * Why a commit undoes nothing although it does not descend from the applied one: its files are equal to the applied
 * ones, or it descends from the merge of their pull request. An older commit counts only by its own files, because later
 * changes may have been reverted on purpose.
 */
async function excuseFor(facts, relation, applied, commit, last) {
    const here = short(commit);
    const files = facts.ledger.head === undefined ? undefined : (0,_ledger_index_js__WEBPACK_IMPORTED_MODULE_2__/* .filesOfSource */ .gf)(facts.ledger.head.source);
    const isComplete = relation.is === 'unrelated';
    const same = files && (await facts.sameFiles(files, applied, commit, isComplete));
    if (same !== undefined) {
        const which = same === commit ? 'it' : `commit ${short(same)} of its history`;
        return {
            code: _guard_codes_js__WEBPACK_IMPORTED_MODULE_1__/* .GUARD_CODES */ .Z.sameFiles.code,
            message: `Commit ${here} does not descend from ${last}, but ${which} has the same configured files, so it is not older.`,
            remedy: relation.is === 'older'
                ? `Apply keeps ${short(applied)} as the last applied commit.`
                : 'Apply records this commit as the last applied one.',
        };
    }
    const merge = relation.is === 'older' ? undefined : await facts.mergeOf(applied, commit);
    if (merge === undefined)
        return undefined;
    return {
        code: _guard_codes_js__WEBPACK_IMPORTED_MODULE_1__/* .GUARD_CODES */ .Z.merged.code,
        message: `Commit ${here} does not descend from ${last}, but from ${short(merge)}, the merge of its pull request, so it is not older.`,
        remedy: 'Apply records this commit as the last applied one.',
    };
}
/** An interrupted first run leaves no head, but its entries name the commit. */
function appliedCommit({ head, entries }) {
    if (head !== undefined)
        return head.source.commit;
    for (const { commit } of entries.values())
        if (commit !== null)
            return commit;
    return null;
}
function ageRemark(relation, here, last) {
    switch (relation.is) {
        case 'same':
        case 'newer':
            return undefined;
        case 'older':
            return {
                code: _guard_codes_js__WEBPACK_IMPORTED_MODULE_1__/* .GUARD_CODES */ .Z.older.code,
                message: `Commit ${here} is older than ${last}: applying it would undo later changes.`,
                remedy: `Apply the newest commit (git pull, or the newest job). To go back on purpose, pass ${ALLOW}.`,
            };
        case 'unrelated':
            return {
                code: _guard_codes_js__WEBPACK_IMPORTED_MODULE_1__/* .GUARD_CODES */ .Z.unrelated.code,
                message: `Commit ${here} does not descend from ${last}: applying it could undo its changes.`,
                remedy: `Merge it or rebase onto it, then apply. If the history was rewritten on purpose, pass ${ALLOW} once.`,
            };
        case 'unknown':
            return {
                code: _guard_codes_js__WEBPACK_IMPORTED_MODULE_1__/* .GUARD_CODES */ .Z.noHistory.code,
                message: `Cannot tell whether commit ${here} is older than ${last}: the history between them is not in this clone and could not be fetched (${relation.why}).`,
                remedy: `Fetch the whole history (fetch-depth: 0 of actions/checkout, or git fetch --unshallow). To apply without this check, pass ${ALLOW}.`,
            };
    }
}
function judgeChanges({ target, changed, commit }, verdict) {
    if (changed.length === 0)
        return;
    const verb = changed.length === 1 ? 'has' : 'have';
    if (target.requireClean) {
        verdict.refusals.push({
            code: _guard_codes_js__WEBPACK_IMPORTED_MODULE_1__/* .GUARD_CODES */ .Z.unclean.code,
            message: `${listed(changed)} ${verb} uncommitted changes, and target ${target.name} sets require_clean.`,
            remedy: 'Commit or undo the changes, then apply again.',
        });
        return;
    }
    verdict.notes.push({
        code: _guard_codes_js__WEBPACK_IMPORTED_MODULE_1__/* .GUARD_CODES */ .Z.dirty.code,
        message: `${listed(changed)} ${verb} uncommitted changes.`,
        remedy: `Apply records that its files differ from ${commit === null ? 'every commit' : `commit ${short(commit)}`}.`,
    });
}
/** At most five names. */
function listed(files) {
    const shown = files.slice(0, 5).join(', ');
    return files.length > 5 ? `${shown} and ${files.length - 5} more` : shown;
}
function short(commit) {
    return commit.slice(0, 7);
}


/***/ }),

/***/ 9523:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ changedInputs),
/* harmony export */   k: () => (/* binding */ hiddenEdits)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _bundle_files_pattern_covers_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(44604);
/* harmony import */ var _config_config_find_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(93057);
/* harmony import */ var _host_git_index_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(85990);
/* harmony import */ var _model_index_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(29598);
/* harmony import */ var _source_read_source_crawl_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(25918);
/* harmony import */ var _files_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(33775);








/**
 * The files of a plan with uncommitted changes: bundles, their texts and the configuration, when changed, new, ignored
 * by git, or (for bundles) deleted. Other files, such as a saved plan, do not matter, and files that git left out of the
 * checkout count as unchanged. Sorted paths relative to the root of the work tree. Starts one git process, and at most
 * three more where git was told to ignore changes of a file.
 */
async function changedInputs(tree, git, loaded) {
    const { config, files, desired, checkout } = loaded;
    const top = (0,_source_read_source_crawl_js__WEBPACK_IMPORTED_MODULE_2__/* .realOrSame */ .e)(tree.root);
    const inTree = (file) => (0,_config_config_find_js__WEBPACK_IMPORTED_MODULE_3__/* .relativePath */ .iZ)(top, file);
    const root = (0,_source_read_source_crawl_js__WEBPACK_IMPORTED_MODULE_2__/* .realOrSame */ .e)(config.root);
    const written = [
        ...files.files.map(({ file }) => file),
        ...desired.texts,
        ...(config.file === null ? [] : [config.file]),
    ].map((file) => node_path__WEBPACK_IMPORTED_MODULE_1__.join(root, file));
    // A link and its target both count as read.
    const used = new Set(written.flatMap((file) => [inTree(file), inTree((0,_source_read_source_crawl_js__WEBPACK_IMPORTED_MODULE_2__/* .realOrSame */ .e)(file))]));
    const changed = new Map();
    const add = (file) => changed.set(file, checkout.index?.files.has(file) === false ? 'new' : 'edited');
    for (const entry of tree.changed) {
        const folder = entry.endsWith('/') ? entry : `${entry}/`;
        if (used.has(entry))
            add(entry);
        else
            for (const file of used)
                if (file.startsWith(folder))
                    add(file);
    }
    for (const file of await hiddenEdits(git, top, checkout, used))
        changed.set(file, 'edited');
    const gone = [...tree.changed, ...assumed(checkout)].filter((file) => !file.endsWith('/') && !(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(node_path__WEBPACK_IMPORTED_MODULE_1__.join(top, file)) && !checkout.isLeftOut(file));
    for (const file of missingBundles(gone, top, root, config))
        changed.set(file, 'deleted');
    const isOfOthers = (file) => inSubmodule(checkout, file);
    const own = [...new Set(written.map((one) => inTree((0,_source_read_source_crawl_js__WEBPACK_IMPORTED_MODULE_2__/* .realOrSame */ .e)(one))))].filter((file) => !isOfOthers(file));
    for (const file of await ignored(git, own))
        changed.set(file, 'ignored');
    return [...changed].map(([file, what]) => ({ file, what })).sort((a, b) => (0,_model_index_js__WEBPACK_IMPORTED_MODULE_4__/* .byCodeUnit */ .X)(a.file, b.file));
}
/**
 * Finds files that differ from the index although git was told to ignore their changes (`skip-worktree`,
 * `assume-unchanged`), by comparing contents as git would store them.
 * @param files relative to the root of git's work tree
 */
async function hiddenEdits(git, root, { index }, files) {
    const edited = new Set();
    const compared = new Map();
    for (const file of files) {
        const one = index?.files.get(file);
        if (one === undefined || !(one.isSkipped || one.isAssumed))
            continue;
        const isFile = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(node_path__WEBPACK_IMPORTED_MODULE_1__.join(root, file), { throwIfNoEntry: false })?.isFile() === true;
        // A link, or a name with a line break, cannot be compared and counts as changed.
        if (one.mode === _host_git_index_js__WEBPACK_IMPORTED_MODULE_5__/* .LINK */ .ps || !isFile || file.includes('\n'))
            edited.add(file);
        else
            compared.set(file, one.id);
    }
    // Compared through git's filters first, then byte for byte: equal bytes are equal whatever the filters do.
    for (const filters of [[], ['--no-filters']]) {
        const open = [...compared.keys()];
        if (open.length === 0)
            break;
        const ran = await git(['hash-object', '--stdin-paths', ...filters], Buffer.from(`${open.join('\n')}\n`));
        const ids = ran.code === 0 ? ran.stdout.toString('latin1').split('\n') : [];
        for (const [at, file] of open.entries())
            if (ids[at] === compared.get(file))
                compared.delete(file);
    }
    for (const file of compared.keys())
        edited.add(file);
    return edited;
}
/** Files that git was told to consider unchanged; it reports none of them as deleted. */
function assumed({ index }) {
    return [...(index?.files ?? [])].filter(([, one]) => one.isAssumed && !one.isSkipped).map(([file]) => file);
}
/** A deleted or moved bundle: nothing else would notice it, and its items would be removed. */
function missingBundles(gone, top, root, config) {
    const ways = new Map(gone.map((file) => [(0,_config_config_find_js__WEBPACK_IMPORTED_MODULE_3__/* .relativePath */ .iZ)(root, node_path__WEBPACK_IMPORTED_MODULE_1__.join(top, file)), file]));
    return [...(0,_bundle_files_pattern_covers_js__WEBPACK_IMPORTED_MODULE_6__/* .filesCovered */ .up)((0,_files_js__WEBPACK_IMPORTED_MODULE_7__/* .bundlePatterns */ .Mo)(config), [...ways.keys()])].map((way) => ways.get(way) ?? way);
}
/** False for files of another repository, which git does not report. */
function inSubmodule({ index }, file) {
    const parts = file.split('/');
    return parts.some((_, depth) => index?.files.get(parts.slice(0, depth).join('/'))?.mode === _host_git_index_js__WEBPACK_IMPORTED_MODULE_5__/* .SUBMODULE */ .NG);
}
/** The given files that git ignores; they are in no commit even if `git status` reports nothing. */
async function ignored(git, files) {
    const inside = files.filter((file) => !file.startsWith('../') && !node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute(file));
    const ran = await git(['check-ignore', '-z', '--stdin'], Buffer.from(inside.map((one) => `${one}\0`).join('')));
    if (ran.code !== 0)
        return [];
    return ran.stdout
        .toString('utf8')
        .split('\0')
        .filter((file) => file !== '');
}


/***/ })

};
