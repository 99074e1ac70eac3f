export const id = 414;
export const ids = [414];
export const modules = {

/***/ 90414:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  demo: () => (/* binding */ demo)
});

;// CONCATENATED MODULE: ./build/cli/commands/demo/demo-files.js
/** The repository that the demo works in. Strings, so that the command needs nothing beside its bundle. */
/** The text that the demo edits in git. */
const ITINERARY_FILE = 'pipelines/texts/concise-rome.md';
const ITINERARY = `Create a concise 5 day itinerary for {{city}}.

- One paragraph per day, at most 80 words.
- Morning, afternoon, evening.
- End with the two things that must be booked ahead.
`;
const TONE_FILE = 'pipelines/texts/tone.md';
const TONE = `Write in a formal voice.
Never promise what you cannot know.
`;
/** What somebody types in the web app. */
const TONE_LIVE = `Write in a warm, plain voice.
Never promise what you cannot know.`;
/** What somebody adds to it in git. */
const TONE_LINE = 'Say it in a few words.';
/** A prompt that only the web app knows at first. */
const THEIRS = 'Letter to former guests';
const BUNDLE_FILE = 'pipelines/rome.yaml';
const BUNDLE = `artifact_type: pipelines.artifact.bundle.v1
prompts:
  - name: Concise Rome Prompt
    prompt_text: { $file: texts/concise-rome.md }
    role: user
  - name: Tone guide
    prompt_text: { $file: texts/tone.md }
    role: system
criteria:
  - name: Names a booking
    display_label: Names a booking
    type: programmatic
    config: { subtype: contains_keywords, keywords: [book, reserve], mode: any }
    output_schema: { type: boolean }
  - name: Itinerary Quality Judge
    display_label: Itinerary quality
    type: llm_judge
    config: { prompt_template: Score the itinerary from 1 to 5., temperature: 0 }
    output_schema: { type: rating, range: [1, 5] }
evaluations:
  - name: Itinerary quality
    description: Scores itinerary quality
    criteria:
      - criterion_id: { $ref: criteria/Names a booking }
      - criterion_id: { $ref: criteria/Itinerary Quality Judge }
`;
/** All files; `url` is the embedded platform's. */
function demoFiles(url) {
    return {
        'pipelines-sync.yaml': `version: 1
namespace: demo
bundles: ["pipelines/**/*.yaml"]
targets:
  staging:
    base_url: ${url}
    org_id: 2
`,
        '.gitignore': '.pipelines-sync/\n',
        [BUNDLE_FILE]: BUNDLE,
        [ITINERARY_FILE]: ITINERARY,
        [TONE_FILE]: TONE,
    };
}

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/emulator/index.js + 34 modules
var emulator = __webpack_require__(56863);
// EXTERNAL MODULE: ./build/emulator/default-seed.js
var default_seed = __webpack_require__(49781);
// EXTERNAL MODULE: ./build/host/git-process.js + 3 modules
var git_process = __webpack_require__(26713);
// EXTERNAL MODULE: ./build/model/finding.js
var finding = __webpack_require__(36939);
// EXTERNAL MODULE: ./build/report/text/style.js
var style = __webpack_require__(77898);
;// CONCATENATED MODULE: ./build/cli/commands/demo/demo-stage.js







const IDENTITY = ['-c', 'user.name=Demo', '-c', 'user.email=demo@example.com'];
/** A folder, the embedded platform, and the real commands run inside this process. */
class DemoStage {
    folder;
    emulator;
    #io;
    #main;
    #hasGit = false;
    constructor(folder, emulator, io, main) {
        this.#main = main;
        this.folder = folder;
        this.emulator = emulator;
        this.#io = io;
    }
    static async open(io, main) {
        const folder = await (0,promises_.mkdtemp)(external_node_path_.join((0,external_node_os_.tmpdir)(), 'pipelines-sync-demo-'));
        try {
            const stage = new DemoStage(folder, await (0,emulator/* startEmulator */.sJ)(), io, main);
            stage.#hasGit = await stage.#git('init', '--quiet', '--template=');
            return stage;
        }
        catch (error) {
            await (0,promises_.rm)(folder, { recursive: true, force: true });
            throw error;
        }
    }
    /** Git is here, and the folder is a repository of it. */
    get hasGit() {
        return this.#hasGit;
    }
    async close(keep) {
        await this.emulator.close();
        if (!keep)
            await (0,promises_.rm)(this.folder, { recursive: true, force: true });
    }
    /** A line of the story. */
    say(text) {
        this.#io.out(`${text}\n`);
    }
    title(text) {
        this.#io.out(`\n${(0,style/* makeStyle */.Oe)(this.#io.outColor).strong(text)}\n`);
    }
    async write(file, text) {
        const full = external_node_path_.join(this.folder, file);
        await (0,promises_.mkdir)(external_node_path_.dirname(full), { recursive: true });
        await (0,promises_.writeFile)(full, text);
    }
    read(file) {
        return (0,promises_.readFile)(external_node_path_.join(this.folder, file), 'utf8');
    }
    /** Takes the last commit back; without git the file that it changed is written as it was. */
    async revert(file, before) {
        if (!this.#hasGit) {
            await this.write(file, before);
            return;
        }
        if (!(await this.#git(...IDENTITY, 'revert', '--no-edit', 'HEAD')))
            throw new finding/* UserError */.yo('PS9070', 'The demo could not commit to its own repository.');
        this.#typed('git revert HEAD');
    }
    /** Commits everything; without git there is only the folder, and the story goes on. */
    async commit(message) {
        if (!this.#hasGit)
            return;
        const done = (await this.#git('add', '--all')) &&
            (await this.#git(...IDENTITY, 'commit', '--quiet', '--no-verify', '--no-gpg-sign', '-m', message));
        if (!done)
            throw new finding/* UserError */.yo('PS9070', 'The demo could not commit to its own repository.');
        this.#typed(`git add --all && git commit -m ${JSON.stringify(message)}`);
    }
    /** Runs a command as one would type it, shows what it prints, and goes on only when it ended as told. */
    async run(expected, ...argv) {
        this.#stopOnSignal();
        this.#typed(['pipelines-sync', ...argv].map(quoted).join(' '));
        const shown = { code: 0, out: '' };
        const show = (text) => this.#io.out(text.replace(/^(?=[^\n])/gm, '  '));
        shown.code = await this.#main(argv, {
            ...this.#io,
            cwd: this.folder,
            // Nothing of the user's own settings leads this away from the embedded platform.
            env: {
                PIPELINES_API_KEY: default_seed/* ADMIN_KEY */.UF,
                PIPELINES_CONFIG_FILE: external_node_path_.join(this.folder, '.git', 'no-sdk-configuration.json'),
            },
            interactive: false,
            out: (text) => {
                shown.out += text;
                show(text);
            },
            err: show,
        });
        this.#stopOnSignal();
        this.say((0,style/* makeStyle */.Oe)(this.#io.outColor).quiet(`  exit ${shown.code}`));
        this.check(shown.code === expected, `"${argv.join(' ')}" ended with ${shown.code} instead of ${expected}`);
        return shown;
    }
    /** The story told so far must be true. */
    check(isTrue, otherwise) {
        if (isTrue)
            return;
        throw new finding/* UserError */.yo('PS9071', `The demo did not come out as told: ${otherwise}.`, 'This is a fault of the tool; please report what is above.');
    }
    #typed(command) {
        this.#io.out(`\n${(0,style/* makeStyle */.Oe)(this.#io.outColor).info(`$ ${command}`)}\n`);
    }
    #stopOnSignal() {
        if (this.#io.signal.aborted)
            throw new finding/* UserError */.yo('PS9072', 'The demo was stopped; nothing is left of it.');
    }
    /** Nothing of the user's own settings, such as a template with hooks, is part of the story. */
    async #git(...args) {
        const own = { GIT_CONFIG_NOSYSTEM: '1', GIT_CONFIG_GLOBAL: external_node_path_.join(this.folder, '.no-gitconfig') };
        const env = Object.fromEntries(Object.entries(this.#io.env).filter(([name]) => !name.toUpperCase().startsWith('GIT_')));
        const git = this.#hasGit
            ? (0,git_process/* gitIn */.uM)(this.folder, { ...env, ...own })
            : (0,git_process/* gitOutside */.k0)(this.folder, { ...env, ...own });
        return (await git(args)).code === 0;
    }
}
function quoted(word) {
    return /^[\w./=*-]+$/.test(word) && !word.includes('*') ? word : `"${word}"`;
}

;// CONCATENATED MODULE: ./build/cli/commands/demo/demo.js


const TONE_ADDRESS = 'prompts/Tone guide';
const ITINERARY_ADDRESS = 'prompts/Concise Rome Prompt';
/** `demo`: the whole story on the embedded platform. Exit 1 when a step does not come out as told. */
async function demo(flags, io, main) {
    const stage = await DemoStage.open(io, main);
    let told = false;
    try {
        await tell(stage);
        await tellMerge(stage);
        await tellRelease(stage);
        await tellHistory(stage);
        told = true;
    }
    finally {
        // After a signal nothing stays, whatever was asked for: nobody may be left to read where it is.
        await stage.close(flags.keep === true && !io.signal.aborted);
        if (flags.keep === true && !io.signal.aborted)
            io.out(`\nThe folder of the demo stays: ${stage.folder}\n`);
        else if (told)
            io.out('\nThe folder and the platform of the demo are gone again.\n');
    }
    return 0;
}
async function tell(stage) {
    stage.title('1. Files in git');
    stage.say('Prompts, criteria and an evaluation in one bundle; long texts in Markdown files of their own.');
    stage.say('The platform is an embedded one on this machine: nothing leaves it.');
    const files = demoFiles(stage.emulator.url);
    for (const [file, text] of Object.entries(files))
        await stage.write(file, text);
    for (const line of (files[BUNDLE_FILE] ?? '').split('\n').slice(0, 8))
        stage.say(`    ${line}`);
    stage.say('    …');
    await stage.commit('Rome prompts and how we judge them');
    const requests = stage.emulator.requests.length;
    await stage.run(0, 'validate');
    stage.check(stage.emulator.requests.length === requests, 'validate asked the platform');
    stage.title('2. What would happen, and then doing it');
    await stage.run(0, 'plan');
    stage.check(stage.emulator.requests.every(({ method }) => method === 'GET'), 'plan wrote to the platform');
    await stage.run(0, 'apply', '--yes');
    stage.check(stage.emulator.store.list('prompts').length === 2, 'the prompts are not on the platform');
    stage.say('\nAfter that, git and the platform are equal: nothing to do, however often it runs.');
    await isEqual(stage);
    stage.title('3. An edit in git');
    await stage.write(ITINERARY_FILE, ITINERARY.replace('5 day', '6 day').replace('80 words', '60 words'));
    await stage.commit('Six shorter days');
    const edited = await stage.run(0, 'plan');
    stage.check(edited.out.includes('+60+') && edited.out.includes('v1 → v2'), 'the plan does not show the words');
    await stage.run(0, 'apply', '--yes');
    stage.check(textOf(stage, 'Concise Rome Prompt').includes('60 words'), 'the new text is not on the platform');
    stage.title('4. An edit in the web app');
    stage.say('Meanwhile somebody rewrites both prompts in the browser.');
    edit(stage, 'Tone guide', TONE_LIVE);
    edit(stage, 'Concise Rome Prompt', 'Surprise me!');
    const held = await stage.run(3, 'plan');
    stage.check(held.out.includes('2 held'), 'the plan does not hold the edits');
    stage.say('\nNeither edit is overwritten, not by an apply either:');
    await stage.run(3, 'apply', '--yes');
    stage.check(textOf(stage, 'Tone guide') === TONE_LIVE, 'the edit of the web app is lost');
    stage.title('5. Deciding');
    stage.say('One edit was a mistake: it is overwritten, by name.');
    await stage.run(0, 'apply', '--yes', '--on-drift', 'overwrite', '--only', ITINERARY_ADDRESS);
    stage.check(textOf(stage, 'Concise Rome Prompt').includes('60 words'), 'git was not written over the edit');
    stage.say('\nThe other is better than what git has: it is pulled into the file.');
    await stage.run(0, 'pull', '--only', TONE_ADDRESS);
    stage.check((await stage.read(TONE_FILE)) === `${TONE_LIVE}\n`, 'the file does not hold the live edit');
    await stage.commit('The warmer voice from the web app');
    await stage.run(0, 'apply', '--yes');
    await isEqual(stage);
    stage.check(textOf(stage, 'Tone guide') === TONE_LIVE, 'the warmer voice is lost');
}
/** Both sides edit one text: neither edit is lost. */
async function tellMerge(stage) {
    stage.title('6. One text, edited on both sides');
    if (!stage.hasGit) {
        stage.say('Texts are merged by git, which is not here, so this part is left out.');
        return;
    }
    stage.say('In the web app somebody changes the first line, in git somebody adds a last one.');
    edit(stage, 'Tone guide', TONE_LIVE.replace('warm', 'cheerful'));
    await stage.write(TONE_FILE, `${TONE_LIVE}\n${TONE_LINE}\n`);
    await stage.commit('Say it in a few words');
    const held = await stage.run(3, 'plan');
    stage.check(held.out.includes('conflict'), 'the plan does not show the conflict');
    stage.say('\nPulling merges the two as git merges branches; what the web app has is not lost:');
    await stage.run(0, 'pull', '--only', TONE_ADDRESS);
    const merged = await stage.read(TONE_FILE);
    stage.check(merged.includes('cheerful') && merged.includes(TONE_LINE), 'the two edits were not merged');
    await stage.commit('Both edits of the tone guide');
    await stage.run(0, 'apply', '--yes');
    stage.check(`${textOf(stage, 'Tone guide')}\n` === merged, 'the merged text is not on the platform');
    await isEqual(stage);
}
/** What was there before us is never deleted because it left the files. */
async function tellRelease(stage) {
    stage.title('7. A commit that is taken back');
    stage.say('A prompt of the web app is brought into the files: adopted, nothing is sent.');
    const before = await stage.read(BUNDLE_FILE);
    stage.emulator.store.create('prompts', { name: THEIRS, prompt_text: 'Write to former guests.' });
    await stage.run(0, 'pull', '--only', `prompts/${THEIRS}`);
    await stage.commit('Letters are in git now');
    await stage.run(0, 'apply', '--yes');
    stage.say('\nThen that commit is reverted. What this repository did not make stays on the platform:');
    await stage.revert(BUNDLE_FILE, before);
    const released = await stage.run(0, 'plan');
    stage.check(released.out.includes('release'), 'the plan does not let it go');
    await stage.run(0, 'apply', '--yes');
    stage.check(textOf(stage, THEIRS) === 'Write to former guests.', 'a revert deleted what was adopted');
    await isEqual(stage);
}
async function tellHistory(stage) {
    stage.title('8. What was deployed, when, by whom');
    const history = await stage.run(0, 'history');
    stage.check(history.out.includes('staging') || history.out.includes('1'), 'the history is empty');
}
async function isEqual(stage) {
    await stage.run(0, 'plan', '--detailed-exitcode');
}
function promptOf(stage, name) {
    return stage.emulator.store.list('prompts').find((prompt) => prompt.name === name);
}
function textOf(stage, name) {
    return promptOf(stage, name)?.prompt_text ?? '';
}
function edit(stage, name, text) {
    const prompt = promptOf(stage, name);
    stage.check(prompt !== undefined, `${name} is not on the platform`);
    if (prompt !== undefined)
        stage.emulator.store.edit('prompts', prompt.id, { prompt_text: text });
}


/***/ }),

/***/ 77898:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F1: () => (/* binding */ displayWidth),
/* harmony export */   Oe: () => (/* binding */ makeStyle),
/* harmony export */   U9: () => (/* binding */ count),
/* harmony export */   oh: () => (/* binding */ thousands),
/* harmony export */   v0: () => (/* binding */ padTo)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57975);

/** `color` is decided by who owns the stream; the environment is never asked here. */
function makeStyle(color) {
    const paint = (format) => (text) => color && text !== '' ? (0,node_util__WEBPACK_IMPORTED_MODULE_0__.styleText)(format, text, { validateStream: false }) : text;
    return {
        strong: paint('bold'),
        quiet: paint('dim'),
        good: paint('green'),
        bad: paint('red'),
        warn: paint('yellow'),
        info: paint('cyan'),
    };
}
const WIDE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Emoji_Presentation}\u3000-\u30ff\uff01-\uff60\uffe0-\uffe6]/gu;
const NO_WIDTH = /\p{Mn}|\p{Me}|\u200c|\u200d/gu;
/** Columns that a text takes in a terminal; close enough for padding, not for wrapping. */
function displayWidth(text) {
    const wide = text.match(WIDE)?.length ?? 0;
    const none = text.match(NO_WIDTH)?.length ?? 0;
    return Array.from(text).length + wide - none;
}
/** Fills up with spaces to `columns`; a longer text stays. */
function padTo(text, columns) {
    return text + ' '.repeat(Math.max(0, columns - displayWidth(text)));
}
/** `1 error`, `2 errors`, `1,204 errors`. */
function count(number, noun, plural = `${noun}s`) {
    return `${thousands(number)} ${number === 1 ? noun : plural}`;
}
/** Digits in groups of three, the same in every locale. */
function thousands(number) {
    return number.toLocaleString('en-US');
}


/***/ })

};
