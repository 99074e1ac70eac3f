export const id = 3738;
export const ids = [3738,9911];
export const modules = {

/***/ 63738:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  command: () => (/* binding */ demo_command)
});

// EXTERNAL MODULE: ./build/run/platform-words.js
var platform_words = __webpack_require__(19911);
// EXTERNAL MODULE: ./build/cli/command.js
var command = __webpack_require__(33192);
;// CONCATENATED MODULE: ./build/cli/commands/demo/demo-files.js
/** The repository of the demo. Strings, so that the command needs no other files. */
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
/** What somebody types by hand on the platform. */
const TONE_LIVE = `Write in a warm, plain voice.
Never promise what you cannot know.`;
/** What somebody adds to it in git. */
const TONE_LINE = 'Say it in a few words.';
/** A prompt that only the platform knows at first. */
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
// EXTERNAL MODULE: ./build/host/git-process.js + 3 modules
var git_process = __webpack_require__(26713);
// EXTERNAL MODULE: ./build/model/finding.js
var finding = __webpack_require__(36939);
// EXTERNAL MODULE: ./build/providers/pipelines/index.js + 21 modules
var pipelines = __webpack_require__(61165);
// EXTERNAL MODULE: ./build/report/text/style.js
var style = __webpack_require__(77898);
// EXTERNAL MODULE: ./build/cli/command-codes.js
var command_codes = __webpack_require__(52739);
;// CONCATENATED MODULE: ./build/cli/commands/demo/demo-runner.js








const IDENTITY = ['-c', 'user.name=Demo', '-c', 'user.email=demo@example.com'];
/** A folder, the embedded platform, and the real commands run inside this process. */
class DemoRunner {
    folder;
    emulator;
    #env;
    #io;
    #main;
    #hasGit = false;
    constructor(folder, emulator, env, io, main) {
        this.#env = env;
        this.#main = main;
        this.folder = folder;
        this.emulator = emulator;
        this.#io = io;
    }
    static async open(io, main) {
        const folder = await (0,promises_.mkdtemp)(external_node_path_.join((0,external_node_os_.tmpdir)(), 'pipelines-sync-demo-'));
        try {
            const platform = await pipelines/* pipelines */.a.emulate();
            const emulator = await platform.start();
            const env = platform.environmentOf(emulator.key, external_node_path_.join(folder, '.git', 'no-sdk-configuration.json'));
            const stage = new DemoRunner(folder, emulator, env, io, main);
            stage.#hasGit = await stage.#git('init', '--quiet', '--template=');
            return stage;
        }
        catch (error) {
            await (0,promises_.rm)(folder, { recursive: true, force: true });
            throw error;
        }
    }
    /** True where git is installed and the folder is a repository. */
    get hasGit() {
        return this.#hasGit;
    }
    async close(keep) {
        await this.emulator.close();
        if (!keep)
            await (0,promises_.rm)(this.folder, { recursive: true, force: true });
    }
    /** Prints a line of the story. */
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
    /** Reverts the last commit; without git, restores the file that it changed. */
    async revert(file, before) {
        if (!this.#hasGit) {
            await this.write(file, before);
            return;
        }
        if (!(await this.#git(...IDENTITY, 'revert', '--no-edit', 'HEAD')))
            throw new finding/* UserError */.yo(command_codes/* COMMAND_CODES */.R.demoCommit.code, 'The demo could not commit to its repository.');
        this.#typed('git revert HEAD');
    }
    /** Commits everything; without git, does nothing. */
    async commit(message) {
        if (!this.#hasGit)
            return;
        const done = (await this.#git('add', '--all')) &&
            (await this.#git(...IDENTITY, 'commit', '--quiet', '--no-verify', '--no-gpg-sign', '-m', message));
        if (!done)
            throw new finding/* UserError */.yo(command_codes/* COMMAND_CODES */.R.demoCommit.code, 'The demo could not commit to its repository.');
        this.#typed(`git add --all && git commit -m ${JSON.stringify(message)}`);
    }
    /** Runs a command as a user would type it, and shows its output. An unexpected exit code ends the demo. */
    async run(expected, ...argv) {
        this.#stopOnSignal();
        this.#typed(['pipelines-sync', ...argv].map(quoted).join(' '));
        const shown = { code: 0, out: '' };
        const show = (text) => this.#io.out(text.replace(/^(?=[^\n])/gm, '  '));
        shown.code = await this.#main(argv, {
            ...this.#io,
            cwd: this.folder,
            // The user's own settings must not lead away from the embedded platform.
            env: this.#env,
            interactive: false,
            out: (text) => {
                shown.out += text;
                show(text);
            },
            err: show,
        });
        this.#stopOnSignal();
        this.say((0,style/* makeStyle */.Oe)(this.#io.outColor).quiet(`  exit ${shown.code}`));
        this.check(shown.code === expected, `"${argv.join(' ')}" ended with exit ${shown.code} instead of ${expected}`);
        return shown;
    }
    /** Ends the demo where the story so far is not true. */
    check(isTrue, otherwise) {
        if (isTrue)
            return;
        throw new finding/* UserError */.yo(command_codes/* COMMAND_CODES */.R.demoStory.code, `The demo failed: ${otherwise}.`, 'This is a bug in pipelines-sync. Report the output above.');
    }
    #typed(command) {
        this.#io.out(`\n${(0,style/* makeStyle */.Oe)(this.#io.outColor).info(`$ ${command}`)}\n`);
    }
    #stopOnSignal() {
        if (this.#io.signal.aborted)
            throw new finding/* UserError */.yo(command_codes/* COMMAND_CODES */.R.demoStopped.code, 'The demo was stopped. Its folder was removed.');
    }
    /** Runs git without the user's own settings, such as a template with hooks. */
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




const flags = (bare) => bare.option('--keep', 'keep the folder of the demo');
const demo_command = (0,command/* defineCommand */.NB)({
    name: 'demo',
    does: 'See the whole workflow in a minute on an embedded platform. Needs no setup.',
    flags,
    run: (_none, flags, { io, main }) => demo(flags, io, main),
});
const { app } = (0,platform_words.platformWords)();
const TONE_ADDRESS = 'prompts/Tone guide';
const ITINERARY_ADDRESS = 'prompts/Concise Rome Prompt';
/** `demo`: the whole workflow on the embedded platform. Exit 1 when a step has an unexpected result. */
async function demo(flags, io, main) {
    const stage = await DemoRunner.open(io, main);
    let told = false;
    try {
        await tell(stage);
        await tellMerge(stage);
        await tellRelease(stage);
        await tellHistory(stage);
        told = true;
    }
    finally {
        // After a signal, --keep does not count: nobody may be there to read where the folder is.
        await stage.close(flags.keep === true && !io.signal.aborted);
        if (flags.keep === true && !io.signal.aborted)
            io.out(`\nFolder of the demo: ${stage.folder}\n`);
        else if (told)
            io.out('\nThe folder and the platform of the demo were removed.\n');
    }
    return 0;
}
async function tell(stage) {
    stage.title('1. Files in git');
    stage.say('One bundle holds prompts, criteria and an evaluation; long texts are Markdown files.');
    stage.say('The platform is embedded: nothing leaves this machine.');
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
    stage.title('2. Plan and apply');
    await stage.run(0, 'plan');
    stage.check(stage.emulator.requests.every(({ method }) => method === 'GET'), 'plan wrote to the platform');
    await stage.run(0, 'apply', '--yes');
    stage.check(stage.emulator.store.list('prompts').length === 2, 'the prompts are not on the platform');
    stage.say('\nNow git and the platform are equal, and another run has nothing to do.');
    await isEqual(stage);
    stage.title('3. An edit in git');
    await stage.write(ITINERARY_FILE, ITINERARY.replace('5 day', '6 day').replace('80 words', '60 words'));
    await stage.commit('Six shorter days');
    const edited = await stage.run(0, 'plan');
    stage.check(edited.out.includes('+60+') && edited.out.includes('v1 → v2'), 'the plan does not show the words');
    await stage.run(0, 'apply', '--yes');
    stage.check(textOf(stage, 'Concise Rome Prompt').includes('60 words'), 'the new text is not on the platform');
    stage.title(`4. An edit in ${app}`);
    stage.say('Meanwhile, somebody rewrites both prompts in the browser.');
    edit(stage, 'Tone guide', TONE_LIVE);
    edit(stage, 'Concise Rome Prompt', 'Surprise me!');
    const held = await stage.run(3, 'plan');
    stage.check(held.out.includes('2 held'), 'the plan does not hold the edits');
    stage.say('\nApply does not overwrite these edits either:');
    await stage.run(3, 'apply', '--yes');
    stage.check(textOf(stage, 'Tone guide') === TONE_LIVE, `the edit of ${app} is lost`);
    stage.title('5. Decide');
    stage.say('One edit was a mistake, so it is overwritten, by name.');
    await stage.run(0, 'apply', '--yes', '--on-drift', 'overwrite', '--only', ITINERARY_ADDRESS);
    stage.check(textOf(stage, 'Concise Rome Prompt').includes('60 words'), 'git was not written over the edit');
    stage.say('\nThe other is better than the text in git, so it is pulled into the file.');
    await stage.run(0, 'pull', '--only', TONE_ADDRESS);
    stage.check((await stage.read(TONE_FILE)) === `${TONE_LIVE}\n`, 'the file does not hold the live edit');
    await stage.commit(`The warmer voice from ${app}`);
    await stage.run(0, 'apply', '--yes');
    await isEqual(stage);
    stage.check(textOf(stage, 'Tone guide') === TONE_LIVE, 'the warmer voice is lost');
}
/** Both sides edit one text: neither edit is lost. */
async function tellMerge(stage) {
    stage.title('6. One text, edited on both sides');
    if (!stage.hasGit) {
        stage.say('Skipped: merging texts needs git, which was not found.');
        return;
    }
    stage.say(`Somebody changes the first line in ${app}, and somebody else adds a last line in git.`);
    edit(stage, 'Tone guide', TONE_LIVE.replace('warm', 'cheerful'));
    await stage.write(TONE_FILE, `${TONE_LIVE}\n${TONE_LINE}\n`);
    await stage.commit('Say it in a few words');
    const held = await stage.run(3, 'plan');
    stage.check(held.out.includes('conflict'), 'the plan does not show the conflict');
    stage.say(`\nPull merges the two edits as git merges branches, so nothing from ${app} is lost:`);
    await stage.run(0, 'pull', '--only', TONE_ADDRESS);
    const merged = await stage.read(TONE_FILE);
    stage.check(merged.includes('cheerful') && merged.includes(TONE_LINE), 'the two edits were not merged');
    await stage.commit('Both edits of the tone guide');
    await stage.run(0, 'apply', '--yes');
    stage.check(`${textOf(stage, 'Tone guide')}\n` === merged, 'the merged text is not on the platform');
    await isEqual(stage);
}
/** Adopted objects are released, not deleted, when they leave the files. */
async function tellRelease(stage) {
    stage.title('7. Revert a commit');
    stage.say(`A prompt created in ${app} is pulled into the files. Apply adopts it without sending anything.`);
    const before = await stage.read(BUNDLE_FILE);
    stage.emulator.store.create('prompts', { name: THEIRS, prompt_text: 'Write to former guests.' });
    await stage.run(0, 'pull', '--only', `prompts/${THEIRS}`);
    await stage.commit('Letters are in git now');
    await stage.run(0, 'apply', '--yes');
    stage.say('\nThen that commit is reverted. Objects that this repository did not create stay on the platform:');
    await stage.revert(BUNDLE_FILE, before);
    const released = await stage.run(0, 'plan');
    stage.check(released.out.includes('release'), 'the plan does not let it go');
    await stage.run(0, 'apply', '--yes');
    stage.check(textOf(stage, THEIRS) === 'Write to former guests.', 'a revert deleted what was adopted');
    await isEqual(stage);
}
async function tellHistory(stage) {
    stage.title('8. Who deployed what, and when');
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
/* harmony import */ var string_width__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(94668);


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
/** Columns that a text takes in a terminal. */
function displayWidth(text) {
    return (0,string_width__WEBPACK_IMPORTED_MODULE_1__/* ["default"] */ .A)(text, { countAnsiEscapeCodes: true });
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


/***/ }),

/***/ 19911:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   platformWords: () => (/* binding */ platformWords)
/* harmony export */ });
/* harmony import */ var _providers_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(13621);

/** What the platform is called in sentences. */
function platformWords() {
    return _providers_index_js__WEBPACK_IMPORTED_MODULE_0__/* .DEFAULT_PROVIDER */ .Gr.words;
}


/***/ }),

/***/ 94668:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  A: () => (/* binding */ stringWidth)
});

;// CONCATENATED MODULE: ./node_modules/ansi-regex/index.js
// Valid string terminator sequences are ESC\ and 0x9c; OSC also accepts BEL.
const ST = String.raw`(?:\u001B\u005C|\u009C)`;

// OSC sequences only: ESC ] ... BEL/ST (or the C1 introducer 0x9d ... BEL/ST).
// Payloads stop at terminators, cancellations, and C1 controls. An unterminated string cannot swallow the next sequence or repeatedly scan its payload from later introducers. Terminals likewise abort a control string on an unexpected ESC.
const stringControls = String.raw`\u0018\u001A\u001B\u0080-\u009F`;
const osc = String.raw`(?:\u001B\]|\u009D)[^\u0007${stringControls}]*(?:\u0007|${ST})`;

// DCS, SOS, PM, APC, and screen window titles have opaque payloads terminated by ST. Nested ESC payloads, such as tmux passthrough, require a parser.
const controlString = String.raw`(?:\u001B[PX^_k]|[\u0090\u0098\u009E\u009F])[^${stringControls}]*${ST}`;

// Linux console palette controls have fixed lengths and no string terminator; iTerm2 terminates its palette assignments. Consume an immediately adjacent OSC terminator, but match these controls before OSC so a later BEL cannot consume visible text.
const linuxPalette = String.raw`\u001B\](?:P[\dA-Fa-f]{7}|R)(?:\u0007|${ST})?`;

// CSI: ESC [ or C1 CSI, parameter bytes (0x30–0x3f), intermediate bytes (0x20–0x2f), then a final byte (0x40–0x7e).
// `= < >` are final bytes in two-byte VT52 escapes (`ESC >`) but parameter bytes in a CSI (`ESC [ > 0 ; 276 ; 0 c`, the device attributes reply). Match CSI first to consume the whole sequence, where its introducer makes the two unambiguous.
const csi = String.raw`(?:\u001B\[|\u009B)[\u0030-\u003F]*[\u0020-\u002F]*[\u0040-\u007E]`;

// Related escapes: ESC, intermediate bytes (0x20–0x2f), then a final byte (0x30–0x7e), or a supported two-byte escape.
// The two-byte final class stays narrow so that ESC followed by an arbitrary character is not read as a sequence. CSI parameters belong only to the CSI form, preventing partial matches and avoiding a second scan with nested repetition.
// Escapes whose final byte is a digit include `ESC 7` and `ESC 8` (save and restore cursor), `ESC ( 0` (line drawing character set), and `ESC # 8` (screen alignment).
// A digit is never a CSI final byte. These escapes end immediately at their final byte, so `ESC 7 l` is read as the escape followed by text rather than a sequence with parameter 7 and final byte `l`.
const ansi_regex_escape = String.raw`\u001B(?:[\u0020-\u002F]+[\u0030-\u007E]|[\dA-PR-TZcf-oq-uy=><~|}])`;

const pattern = `${linuxPalette}|${osc}|${controlString}|${csi}|${ansi_regex_escape}`;

function ansiRegex({onlyFirst = false} = {}) {
	return new RegExp(pattern, onlyFirst ? undefined : 'g');
}

;// CONCATENATED MODULE: ./node_modules/strip-ansi/index.js


const regex = ansiRegex();

function stripAnsi(string) {
	if (typeof string !== 'string') {
		throw new TypeError(`Expected a \`string\`, got \`${typeof string}\``);
	}

	// Fast path: ANSI codes require ESC (7-bit) or CSI (8-bit) introducer
	if (!string.includes('\u001B') && !string.includes('\u009B')) {
		return string;
	}

	// Even though the regex is global, we don't need to reset the `.lastIndex`
	// because unlike `.exec()` and `.test()`, `.replace()` does it automatically
	// and doing it manually has a performance penalty.
	return string.replace(regex, '');
}

;// CONCATENATED MODULE: ./node_modules/get-east-asian-width/lookup-data.js
// Generated by scripts/build.js

const ambiguousMinimalCodePoint = 161;
const ambiguousMaximumCodePoint = 1114109;
const ambiguousRanges = [161, 161, 164, 164, 167, 168, 170, 170, 173, 174, 176, 180, 182, 186, 188, 191, 198, 198, 208, 208, 215, 216, 222, 225, 230, 230, 232, 234, 236, 237, 240, 240, 242, 243, 247, 250, 252, 252, 254, 254, 257, 257, 273, 273, 275, 275, 283, 283, 294, 295, 299, 299, 305, 307, 312, 312, 319, 322, 324, 324, 328, 331, 333, 333, 338, 339, 358, 359, 363, 363, 462, 462, 464, 464, 466, 466, 468, 468, 470, 470, 472, 472, 474, 474, 476, 476, 593, 593, 609, 609, 708, 708, 711, 711, 713, 715, 717, 717, 720, 720, 728, 731, 733, 733, 735, 735, 768, 879, 913, 929, 931, 937, 945, 961, 963, 969, 1025, 1025, 1040, 1103, 1105, 1105, 8208, 8208, 8211, 8214, 8216, 8217, 8220, 8221, 8224, 8226, 8228, 8231, 8240, 8240, 8242, 8243, 8245, 8245, 8251, 8251, 8254, 8254, 8308, 8308, 8319, 8319, 8321, 8324, 8364, 8364, 8451, 8451, 8453, 8453, 8457, 8457, 8467, 8467, 8470, 8470, 8481, 8482, 8486, 8486, 8491, 8491, 8531, 8532, 8539, 8542, 8544, 8555, 8560, 8569, 8585, 8585, 8592, 8601, 8632, 8633, 8658, 8658, 8660, 8660, 8679, 8679, 8704, 8704, 8706, 8707, 8711, 8712, 8715, 8715, 8719, 8719, 8721, 8721, 8725, 8725, 8730, 8730, 8733, 8736, 8739, 8739, 8741, 8741, 8743, 8748, 8750, 8750, 8756, 8759, 8764, 8765, 8776, 8776, 8780, 8780, 8786, 8786, 8800, 8801, 8804, 8807, 8810, 8811, 8814, 8815, 8834, 8835, 8838, 8839, 8853, 8853, 8857, 8857, 8869, 8869, 8895, 8895, 8978, 8978, 9312, 9449, 9451, 9547, 9552, 9587, 9600, 9615, 9618, 9621, 9632, 9633, 9635, 9641, 9650, 9651, 9654, 9655, 9660, 9661, 9664, 9665, 9670, 9672, 9675, 9675, 9678, 9681, 9698, 9701, 9711, 9711, 9733, 9734, 9737, 9737, 9742, 9743, 9756, 9756, 9758, 9758, 9792, 9792, 9794, 9794, 9824, 9825, 9827, 9829, 9831, 9834, 9836, 9837, 9839, 9839, 9886, 9887, 9919, 9919, 9926, 9933, 9935, 9939, 9941, 9953, 9955, 9955, 9960, 9961, 9963, 9969, 9972, 9972, 9974, 9977, 9979, 9980, 9982, 9983, 10045, 10045, 10102, 10111, 11094, 11097, 12872, 12879, 57344, 63743, 65024, 65039, 65533, 65533, 127232, 127242, 127248, 127277, 127280, 127337, 127344, 127373, 127375, 127376, 127387, 127404, 917760, 917999, 983040, 1048573, 1048576, 1114109];

const fullwidthMinimalCodePoint = 12288;
const fullwidthMaximumCodePoint = 65510;
const fullwidthRanges = [12288, 12288, 65281, 65376, 65504, 65510];

const lookup_data_halfwidthMinimalCodePoint = 8361;
const lookup_data_halfwidthMaximumCodePoint = 65518;
const lookup_data_halfwidthRanges = (/* unused pure expression or super */ null && ([8361, 8361, 65377, 65470, 65474, 65479, 65482, 65487, 65490, 65495, 65498, 65500, 65512, 65518]));

const lookup_data_narrowMinimalCodePoint = 32;
const lookup_data_narrowMaximumCodePoint = 10630;
const lookup_data_narrowRanges = (/* unused pure expression or super */ null && ([32, 126, 162, 163, 165, 166, 172, 172, 175, 175, 10214, 10221, 10629, 10630]));

const wideMinimalCodePoint = 4352;
const wideMaximumCodePoint = 262141;
const wideRanges = [4352, 4447, 8986, 8987, 9001, 9002, 9193, 9196, 9200, 9200, 9203, 9203, 9725, 9726, 9748, 9749, 9776, 9783, 9800, 9811, 9855, 9855, 9866, 9871, 9875, 9875, 9889, 9889, 9898, 9899, 9917, 9918, 9924, 9925, 9934, 9934, 9940, 9940, 9962, 9962, 9970, 9971, 9973, 9973, 9978, 9978, 9981, 9981, 9989, 9989, 9994, 9995, 10024, 10024, 10060, 10060, 10062, 10062, 10067, 10069, 10071, 10071, 10133, 10135, 10160, 10160, 10175, 10175, 11035, 11036, 11088, 11088, 11093, 11093, 11904, 11929, 11931, 12019, 12032, 12245, 12272, 12287, 12289, 12350, 12353, 12438, 12441, 12543, 12549, 12591, 12593, 12686, 12688, 12773, 12783, 12830, 12832, 12871, 12880, 42124, 42128, 42182, 43360, 43388, 44032, 55203, 63744, 64255, 65040, 65049, 65072, 65106, 65108, 65126, 65128, 65131, 94176, 94180, 94192, 94198, 94208, 101594, 101631, 101664, 101760, 101874, 101888, 102801, 102816, 102866, 110576, 110579, 110581, 110587, 110589, 110590, 110592, 110888, 110898, 110898, 110928, 110930, 110933, 110933, 110948, 110952, 110960, 111355, 119552, 119638, 119648, 119670, 126980, 126980, 127183, 127183, 127374, 127374, 127377, 127386, 127406, 127406, 127488, 127490, 127504, 127547, 127552, 127560, 127568, 127569, 127584, 127589, 127744, 127776, 127789, 127797, 127799, 127868, 127870, 127891, 127904, 127946, 127951, 127955, 127968, 127984, 127988, 127988, 127992, 128062, 128064, 128064, 128066, 128252, 128255, 128317, 128331, 128334, 128336, 128359, 128378, 128378, 128405, 128406, 128420, 128420, 128507, 128591, 128640, 128709, 128716, 128716, 128720, 128722, 128725, 128729, 128732, 128735, 128747, 128748, 128756, 128764, 128986, 128986, 128992, 129003, 129008, 129008, 129292, 129338, 129340, 129349, 129351, 129535, 129648, 129660, 129664, 129734, 129736, 129736, 129740, 129757, 129759, 129771, 129775, 129786, 131072, 196605, 196608, 262141];

;// CONCATENATED MODULE: ./node_modules/get-east-asian-width/utilities.js
/**
Binary search on a sorted flat array of [start, end] pairs.

@param {number[]} ranges - Flat array of inclusive [start, end] range pairs, e.g. [0, 5, 10, 20].
@param {number} codePoint - The value to search for.
@returns {boolean} Whether the value falls within any of the ranges.
*/
const utilities_isInRange = (ranges, codePoint) => {
	let low = 0;
	let high = Math.floor(ranges.length / 2) - 1;
	while (low <= high) {
		const mid = Math.floor((low + high) / 2);
		const i = mid * 2;
		if (codePoint < ranges[i]) {
			high = mid - 1;
		} else if (codePoint > ranges[i + 1]) {
			low = mid + 1;
		} else {
			return true;
		}
	}

	return false;
};

;// CONCATENATED MODULE: ./node_modules/get-east-asian-width/lookup.js



const commonCjkCodePoint = 0x4E_00;
const [wideFastPathStart, wideFastPathEnd] = /* #__PURE__ */ findWideFastPathRange(wideRanges);

// Use a hot-path range so common `isWide` calls can skip binary search.
// The range containing U+4E00 covers common CJK ideographs;
// fallback to the largest range for resilience to Unicode table changes.
function findWideFastPathRange(ranges) {
	let fastPathStart = ranges[0];
	let fastPathEnd = ranges[1];

	for (let index = 0; index < ranges.length; index += 2) {
		const start = ranges[index];
		const end = ranges[index + 1];

		if (
			commonCjkCodePoint >= start
			&& commonCjkCodePoint <= end
		) {
			return [start, end];
		}

		if ((end - start) > (fastPathEnd - fastPathStart)) {
			fastPathStart = start;
			fastPathEnd = end;
		}
	}

	return [fastPathStart, fastPathEnd];
}

const isAmbiguous = codePoint => {
	if (
		codePoint < ambiguousMinimalCodePoint
		|| codePoint > ambiguousMaximumCodePoint
	) {
		return false;
	}

	return utilities_isInRange(ambiguousRanges, codePoint);
};

const isFullwidth = codePoint => {
	if (
		codePoint < fullwidthMinimalCodePoint
		|| codePoint > fullwidthMaximumCodePoint
	) {
		return false;
	}

	return utilities_isInRange(fullwidthRanges, codePoint);
};

const isHalfwidth = codePoint => {
	if (
		codePoint < halfwidthMinimalCodePoint
		|| codePoint > halfwidthMaximumCodePoint
	) {
		return false;
	}

	return isInRange(halfwidthRanges, codePoint);
};

const isNarrow = codePoint => {
	if (
		codePoint < narrowMinimalCodePoint
		|| codePoint > narrowMaximumCodePoint
	) {
		return false;
	}

	return isInRange(narrowRanges, codePoint);
};

const isWide = codePoint => {
	if (
		codePoint >= wideFastPathStart
		&& codePoint <= wideFastPathEnd
	) {
		return true;
	}

	if (
		codePoint < wideMinimalCodePoint
		|| codePoint > wideMaximumCodePoint
	) {
		return false;
	}

	return utilities_isInRange(wideRanges, codePoint);
};

function lookup_getCategory(codePoint) {
	if (isAmbiguous(codePoint)) {
		return 'ambiguous';
	}

	if (isFullwidth(codePoint)) {
		return 'fullwidth';
	}

	if (isHalfwidth(codePoint)) {
		return 'halfwidth';
	}

	if (isNarrow(codePoint)) {
		return 'narrow';
	}

	if (isWide(codePoint)) {
		return 'wide';
	}

	return 'neutral';
}

;// CONCATENATED MODULE: ./node_modules/get-east-asian-width/index.js


function validate(codePoint) {
	if (!Number.isSafeInteger(codePoint)) {
		throw new TypeError(`Expected a code point, got \`${typeof codePoint}\`.`);
	}
}

function eastAsianWidthType(codePoint) {
	validate(codePoint);

	return getCategory(codePoint);
}

function eastAsianWidth(codePoint, {ambiguousAsWide = false} = {}) {
	validate(codePoint);

	if (
		isFullwidth(codePoint)
		|| isWide(codePoint)
		|| (ambiguousAsWide && isAmbiguous(codePoint))
	) {
		return 2;
	}

	return 1;
}

// Private exports for https://github.com/sindresorhus/is-fullwidth-code-point


;// CONCATENATED MODULE: ./node_modules/string-width/index.js



/**
Logic:
- Segment graphemes to match how terminals render clusters.
- Width rules:
	1. Skip non-printing clusters (Default_Ignorable, Control, pure nonspacing/enclosing Mark, lone Surrogates). Tabs are ignored by design.
	2. RGI emoji clusters (\p{RGI_Emoji}) are double-width.
	3. Minimally-qualified/unqualified emoji clusters (ZWJ sequences with 2+ Extended_Pictographic, or keycap sequences) are double-width.
	4. Hangul jamo collapse each standard modern Hangul L+V or L+V+T syllable piece to width 2.
	   Unmatched repeated leading/vowel/trailing jamo stay additive because that matches how the terminals we target render them.
	5. Otherwise use East Asian Width of the cluster's first visible code point, and add widths for trailing spacing marks and Halfwidth/Fullwidth Forms within the same cluster (e.g., dakuten/handakuten/prolonged sound mark).
*/

const segmenter = new Intl.Segmenter();

// Matches a visible (printing) character. Used to find the base scalar of a cluster (skipping leading Prepend/Format/Marks) and to detect whole-cluster zero-width.
// Intentionally a single negated class without a quantifier: a repeated pattern like `^(?:…|…)+$` backtracks exponentially on overlapping properties, and even `^[…]+$` overflows V8's backtrack stack (RangeError) on clusters with millions of marks.
const visibleCharacterRegex = /[^\p{Default_Ignorable_Code_Point}\p{Control}\p{Format}\p{Nonspacing_Mark}\p{Enclosing_Mark}\p{Surrogate}]/v;
const spacingMarkRegex = /\p{Spacing_Mark}/v;

// RGI emoji sequences
const rgiEmojiRegex = /^\p{RGI_Emoji}$/v;

// Detect minimally-qualified/unqualified emoji sequences (missing VS16 but still render as double-width)
const unqualifiedKeycapRegex = /^[\d#*]\u20E3$/;
const extendedPictographicRegex = /\p{Extended_Pictographic}/gu;

function isDoubleWidthNonRgiEmojiSequence(segment) {
	// Real emoji clusters are < 30 chars; guard against pathological input
	if (segment.length > 50) {
		return false;
	}

	if (unqualifiedKeycapRegex.test(segment)) {
		return true;
	}

	// ZWJ sequences with 2+ Extended_Pictographic
	if (segment.includes('\u200D')) {
		const pictographics = segment.match(extendedPictographicRegex);
		return pictographics !== null && pictographics.length >= 2;
	}

	return false;
}

// Returns the cluster starting at its first visible character, or `undefined` if the whole cluster is zero-width.
function baseVisible(segment) {
	const index = segment.search(visibleCharacterRegex);
	return index === -1 ? undefined : segment.slice(index);
}

function isHangulLeadingJamo(codePoint) {
	return (codePoint >= 0x11_00 && codePoint <= 0x11_5F)
		|| (codePoint >= 0xA9_60 && codePoint <= 0xA9_7C);
}

function isHangulVowelJamo(codePoint) {
	return (codePoint >= 0x11_60 && codePoint <= 0x11_A7)
		|| (codePoint >= 0xD7_B0 && codePoint <= 0xD7_C6);
}

function isHangulTrailingJamo(codePoint) {
	return (codePoint >= 0x11_A8 && codePoint <= 0x11_FF)
		|| (codePoint >= 0xD7_CB && codePoint <= 0xD7_FB);
}

function isHangulJamo(codePoint) {
	return isHangulLeadingJamo(codePoint)
		|| isHangulVowelJamo(codePoint)
		|| isHangulTrailingJamo(codePoint);
}

function hangulClusterWidth(visibleSegment, eastAsianWidthOptions) {
	const codePoints = [];

	for (const character of visibleSegment) {
		if (!visibleCharacterRegex.test(character)) {
			continue;
		}

		codePoints.push(character.codePointAt(0));
	}

	if (codePoints.length === 0) {
		return undefined;
	}

	let width = 0;

	for (let index = 0; index < codePoints.length; index++) {
		const codePoint = codePoints[index];
		if (!isHangulJamo(codePoint)) {
			if (width === 0) {
				return undefined;
			}

			// Mixed cluster (e.g., L + precomposed syllable): use EAW for non-jamo remainder
			for (let remaining = index; remaining < codePoints.length; remaining++) {
				width += eastAsianWidth(codePoints[remaining], eastAsianWidthOptions);
			}

			return width;
		}

		// Modern Hangul L+V(+T) shapes as one syllable block. Unmatched jamo stay additive:
		// U+1100 U+1100 U+1161 => U+1100 + (U+1100 U+1161) => 2 + 2.
		if (
			isHangulLeadingJamo(codePoint)
			&& isHangulVowelJamo(codePoints[index + 1])
		) {
			width += 2;
			index += isHangulTrailingJamo(codePoints[index + 2]) ? 2 : 1;
			continue;
		}

		width += eastAsianWidth(codePoint, eastAsianWidthOptions);
	}

	return width;
}

function trailingWidth(visibleSegment, eastAsianWidthOptions) {
	let extra = 0;
	let first = true;

	for (const character of visibleSegment) {
		if (first) {
			first = false;
			continue;
		}

		if (
			spacingMarkRegex.test(character)
			|| (character >= '\uFF00' && character <= '\uFFEF')
		) {
			extra += eastAsianWidth(character.codePointAt(0), eastAsianWidthOptions);
		}
	}

	return extra;
}

function stringWidth(input, options = {}) {
	if (typeof input !== 'string' || input.length === 0) {
		return 0;
	}

	const {
		ambiguousIsNarrow = true,
		countAnsiEscapeCodes = false,
	} = options;

	let string = input;

	// Avoid calling stripAnsi when there are no ANSI escape sequences (ESC = 0x1B, CSI = 0x9B)
	if (!countAnsiEscapeCodes && (string.includes('\u001B') || string.includes('\u009B'))) {
		string = stripAnsi(string);
	}

	if (string.length === 0) {
		return 0;
	}

	// Fast path: printable ASCII (0x20–0x7E) needs no segmenter, regex, or EAW lookup — width equals length.
	if (/^[\u0020-\u007E]*$/.test(string)) {
		return string.length;
	}

	let width = 0;
	const eastAsianWidthOptions = {ambiguousAsWide: !ambiguousIsNarrow};

	for (const {segment} of segmenter.segment(string)) {
		// Zero-width / non-printing clusters
		const visibleSegment = baseVisible(segment);
		if (visibleSegment === undefined) {
			continue;
		}

		// Emoji width logic
		if (rgiEmojiRegex.test(segment) || isDoubleWidthNonRgiEmojiSequence(segment)) {
			width += 2;
			continue;
		}

		const hangulWidth = hangulClusterWidth(visibleSegment, eastAsianWidthOptions);
		if (hangulWidth !== undefined) {
			width += hangulWidth;
			continue;
		}

		// Everything else: EAW of the cluster’s first visible scalar
		const codePoint = visibleSegment.codePointAt(0);
		width += eastAsianWidth(codePoint, eastAsianWidthOptions);

		// Add width for trailing spacing marks and Halfwidth/Fullwidth Forms (e.g., ﾞ, ﾟ, ｰ)
		width += trailingWidth(visibleSegment, eastAsianWidthOptions);
	}

	return width;
}


/***/ })

};
