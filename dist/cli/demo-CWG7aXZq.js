const require_rolldown_runtime = require("./rolldown-runtime-DUzk6_NY.js"), require_platform_words = require("./platform-words-Y_Lkr2aA.js"), require_main = require("./main-DZuLd4ZI.js"), require_options = require("./options-Ds_vjILs.js"), require_say = require("./say-ZhhkoCO1.js"), require_model = require("./model-CQuGHFup.js"), require_providers = require("./providers-D5xH4Ar6.js"), require_style = require("./style-SJtXwkRB.js"), require_key_use = require("./key-use-BkDzEQTM.js"), require_command_codes = require("./command-codes-BzrfBVMk.js");
let node_os = require("node:os"), node_path = require("node:path");
node_path = require_rolldown_runtime.a(node_path, 1);
let node_fs_promises = require("node:fs/promises");
// build/cli/commands/demo/demo-files.js
const ITINERARY_FILE = "pipelines/texts/concise-rome.md", ITINERARY = "Create a concise 5 day itinerary for {{city}}.\n\n- One paragraph per day, at most 80 words.\n- Morning, afternoon, evening.\n- If possible, end with what to book ahead.\n", ITINERARY_EDITED = ITINERARY.replace("5 day", "6 day").replace("80 words", "60 words").replace("If possible, end", "Always end"), TONE_FILE = "pipelines/texts/tone.md", TONE_LIVE = "Write in a warm, plain voice.\nNever promise what you cannot know.", THEIRS = "Letter to former guests", BUNDLE_FILE = "pipelines/rome.yaml", TRIED = {
	project: 22,
	workflow: 10,
	node: "day-plan",
	field: "answer"
};
function demoFiles(url) {
	return {
		"pipelines-sync.yaml": `version: 1
namespace: demo
bundles: ["pipelines/**/*.yaml"]
targets:
  staging:
    base_url: ${url}
    org_id: 2
trials:
  rome:
    project_id: ${TRIED.project}
    workflow_id: ${TRIED.workflow}
    count: 30
    swap:
      - { node: ${TRIED.node}, field: ${TRIED.field}, prompt: prompts/Concise Rome Prompt }
    gate: ["criteria/Names a booking"]
`,
		".gitignore": ".pipelines-sync/\n",
		[BUNDLE_FILE]: "artifact_type: pipelines.artifact.bundle.v1\nprompts:\n  - name: Concise Rome Prompt\n    prompt_text: { $file: texts/concise-rome.md }\n    role: user\n  - name: Tone guide\n    prompt_text: { $file: texts/tone.md }\n    role: system\ncriteria:\n  - name: Names a booking\n    display_label: Names a booking\n    type: programmatic\n    config: { subtype: contains_keywords, keywords: [book, reserve], mode: any }\n    output_schema: { type: boolean }\n  - name: Itinerary Quality Judge\n    display_label: Itinerary quality\n    type: llm_judge\n    config: { prompt_template: Score the itinerary from 1 to 5., temperature: 0 }\n    output_schema: { type: rating, range: [1, 5] }\nevaluations:\n  - name: Itinerary quality\n    description: Scores itinerary quality\n    criteria:\n      - criterion_id: { $ref: criteria/Names a booking }\n      - criterion_id: { $ref: criteria/Itinerary Quality Judge }\n",
		[ITINERARY_FILE]: ITINERARY,
		[TONE_FILE]: "Write in a formal voice.\nNever promise what you cannot know.\n"
	};
}
// build/cli/commands/demo/demo-runner.js
const IDENTITY = [
	"-c",
	"user.name=Demo",
	"-c",
	"user.email=demo@example.com"
];
var DemoRunner = class DemoRunner {
	folder;
	emulator;
	#env;
	#io;
	#main;
	#steps = [];
	#title = "";
	#hasGit = !1;
	constructor(folder, emulator, env, io, main) {
		this.#env = env, this.#main = main, this.folder = folder, this.emulator = emulator, this.#io = io;
	}
	static async open(io, main) {
		let folder = await (0, node_fs_promises.mkdtemp)(node_path.default.join((0, node_os.tmpdir)(), "pipelines-sync-demo-"));
		try {
			let platform = await require_providers.l.emulate(), emulator = await platform.start({ switches: { judge_noise: 5 } }), env = platform.environmentOf(emulator.key, node_path.default.join(folder, ".git", "no-sdk-configuration.json")), stage = new DemoRunner(folder, emulator, env, io, main);
			return stage.#hasGit = await stage.#git("init", "--quiet", "--template="), stage;
		} catch (error) {
			throw await (0, node_fs_promises.rm)(folder, {
				recursive: !0,
				force: !0
			}), error;
		}
	}
	get hasGit() {
		return this.#hasGit;
	}
	async close(keep) {
		await this.emulator.close(), keep || await (0, node_fs_promises.rm)(this.folder, {
			recursive: !0,
			force: !0
		});
	}
	get steps() {
		return this.#steps;
	}
	say(text) {
		this.#out(`${text}\n`);
	}
	title(text) {
		this.#title = text, this.#out(`\n${require_style.i(this.#io.outColor).strong(text)}\n`);
	}
	async write(file, text) {
		let full = node_path.default.join(this.folder, file);
		await (0, node_fs_promises.mkdir)(node_path.default.dirname(full), { recursive: !0 }), await (0, node_fs_promises.writeFile)(full, text);
	}
	read(file) {
		return (0, node_fs_promises.readFile)(node_path.default.join(this.folder, file), "utf8");
	}
	async revert(file, before) {
		if (!this.#hasGit) await this.write(file, before);
		else {
			if (!await this.#git(...IDENTITY, "revert", "--no-edit", "HEAD")) throw new require_model.at(require_command_codes.t.demoCommit.code, "The demo could not commit to its repository.");
			this.#typed("git revert HEAD");
		}
	}
	async commit(message) {
		if (this.#hasGit) {
			if (!(await this.#git("add", "--all") && await this.#git(...IDENTITY, "commit", "--quiet", "--no-verify", "--no-gpg-sign", "-m", message))) throw new require_model.at(require_command_codes.t.demoCommit.code, "The demo could not commit to its repository.");
			this.#typed(`git add --all && git commit -m ${JSON.stringify(message)}`);
		}
	}
	async run(expected, ...argv) {
		this.#stopOnSignal();
		let command = ["pipelines-sync", ...argv].map(quoted).join(" ");
		this.#typed(command);
		let shown = {
			code: 0,
			out: ""
		}, show = (text) => this.#out(text.replace(/^(?=[^\n])/gm, "  ")), { json: _json, note: _note, ...own } = this.#io;
		return shown.code = await this.#main(argv, {
			...own,
			cwd: this.folder,
			env: this.#env,
			interactive: !1,
			out: (text) => {
				shown.out += text, show(text);
			},
			err: show
		}), this.#steps.push({
			title: this.#title,
			command,
			exit_code: shown.code
		}), this.#stopOnSignal(), this.say(require_style.i(this.#io.outColor).quiet(`  exit ${shown.code}`)), this.check(shown.code === expected, `"${argv.join(" ")}" ended with exit ${shown.code} instead of ${expected}`), shown;
	}
	check(isTrue, otherwise) {
		if (!isTrue) throw new require_model.at(require_command_codes.t.demoStory.code, `The demo failed: ${otherwise}.`, "This is a bug in pipelines-sync. Report the output above.");
	}
	#typed(command) {
		this.#out(`\n${require_style.i(this.#io.outColor).info(`$ ${command}`)}\n`);
	}
	#out(text) {
		this.#io.json === void 0 && this.#io.out(text);
	}
	#stopOnSignal() {
		if (this.#io.signal.aborted) throw new require_model.at(require_command_codes.t.demoStopped.code, "The demo was stopped. Its folder was removed.");
	}
	async #git(...args) {
		let own = {
			GIT_CONFIG_NOSYSTEM: "1",
			GIT_CONFIG_GLOBAL: node_path.default.join(this.folder, ".no-gitconfig")
		}, env = Object.fromEntries(Object.entries(this.#io.env).filter(([name]) => !name.toUpperCase().startsWith("GIT_"))), clean = require_key_use.r({
			...env,
			...own
		});
		return (await (this.#hasGit ? require_say.m(this.folder, clean) : require_say.h(this.folder, clean))(args)).code === 0;
	}
};
function quoted(word) {
	return /^[\w./=*-]+$/.test(word) && !word.includes("*") ? word : `"${word}"`;
}
const command = require_main.s({
	name: "demo",
	does: "See the whole workflow in a minute on the emulator. Needs no setup.",
	flags: (bare) => require_options.o(bare).option("--keep", "keep the folder of the demo"),
	run: (_none, flags, { io, main }) => demo(flags, io, main)
}), { app } = require_platform_words.t(), TONE_ADDRESS = "prompts/Tone guide";
async function demo(flags, io, main) {
	let stage = await DemoRunner.open(io, main), told = !1;
	try {
		await tell(stage), await tellMerge(stage), await tellRelease(stage), await tellHistory(stage), told = !0;
	} finally {
		let isKept = flags.keep === !0 && !io.signal.aborted;
		await stage.close(isKept), flags.json === !0 ? require_options.h({
			steps: stage.steps,
			folder: isKept ? stage.folder : null
		}, io) : isKept ? io.out(`\nFolder of the demo: ${stage.folder}\n`) : told && io.out("\nThe folder and the emulator of the demo were removed.\n");
	}
	return 0;
}
async function tell(stage) {
	stage.title("1. Files in git"), stage.say("One bundle holds prompts, criteria and an evaluation; long texts are Markdown files."), stage.say("The platform is an emulator: nothing leaves this machine.");
	let files = demoFiles(stage.emulator.url);
	for (let [file, text] of Object.entries(files)) await stage.write(file, text);
	for (let line of (files["pipelines/rome.yaml"] ?? "").split("\n").slice(0, 8)) stage.say(`    ${line}`);
	stage.say("    \u2026"), await stage.commit("Rome prompts and how we judge them");
	let requests = stage.emulator.requests.length;
	await stage.run(0, "validate"), stage.check(stage.emulator.requests.length === requests, "validate asked the platform"), stage.title("2. Plan and apply"), await stage.run(0, "plan"), stage.check(stage.emulator.requests.every(({ method }) => method === "GET"), "plan wrote to the platform"), await stage.run(0, "apply", "--yes"), stage.check(stage.emulator.store.list("prompts").length === 2, "the prompts are not on the platform"), stage.say("\nNow git and the platform are equal, and another run has nothing to do."), await isEqual(stage), stage.title("3. An edit in git"), await stage.write(ITINERARY_FILE, ITINERARY_EDITED), await stage.commit("Six shorter days, and always what to book");
	let edited = await stage.run(0, "plan");
	stage.check(edited.out.includes("+60+") && edited.out.includes("v1 \u2192 v2"), "the plan does not show the words"), stage.title("4. Is it better? A trial"), stage.say("A workflow uses this prompt. Two copies of it now answer the same 30 tasks:"), stage.say("one with the live prompt (base), one with the edited text (head).");
	let criteria = ["Names a booking", "Itinerary Quality Judge"], { workflow, node, field } = TRIED;
	stage.emulator.store.configureField(workflow, node, field, {
		prompt: "Concise Rome Prompt",
		criteria
	});
	let tried = await stage.run(0, "trial", "--yes"), isBetter = /rome {2}passed .*got better/.test(tried.out) && !/ {2}worse$/m.test(tried.out);
	stage.check(isBetter, "the trial did not see the better text"), stage.check(textOf(stage, "Concise Rome Prompt").includes("80 words"), "the trial changed the prompt itself"), stage.say("\nIt is, and no other row is worse, so it is applied."), await stage.run(0, "apply", "--yes"), stage.check(textOf(stage, "Concise Rome Prompt").includes("60 words"), "the new text is not on the platform"), stage.title(`5. An edit in ${app}`), stage.say("Meanwhile, somebody rewrites both prompts in the browser."), edit(stage, "Tone guide", TONE_LIVE), edit(stage, "Concise Rome Prompt", "Surprise me!");
	let held = await stage.run(3, "plan");
	stage.check(held.out.includes("2 held"), "the plan does not hold the edits"), stage.say("\nApply does not overwrite these edits either:"), await stage.run(3, "apply", "--yes"), stage.check(textOf(stage, "Tone guide") === TONE_LIVE, `the edit of ${app} is lost`), stage.title("6. Decide"), stage.say("One edit was a mistake, so it is overwritten, by name."), await stage.run(0, "apply", "--yes", "--on-drift", "overwrite", "--only", "prompts/Concise Rome Prompt"), stage.check(textOf(stage, "Concise Rome Prompt").includes("60 words"), "git was not written over the edit"), stage.say("\nThe other is better than the text in git, so it is pulled into the file."), await stage.run(0, "pull", "--only", TONE_ADDRESS), stage.check(await stage.read(TONE_FILE) === `${TONE_LIVE}\n`, "the file does not hold the live edit"), await stage.commit(`The warmer voice from ${app}`), await stage.run(0, "apply", "--yes"), await isEqual(stage), stage.check(textOf(stage, "Tone guide") === TONE_LIVE, "the warmer voice is lost");
}
async function tellMerge(stage) {
	if (stage.title("7. One text, edited on both sides"), !stage.hasGit) {
		stage.say("Skipped: merging texts needs git, which was not found.");
		return;
	}
	stage.say(`Somebody changes the first line in ${app}, and somebody else adds a last line in git.`), edit(stage, "Tone guide", TONE_LIVE.replace("warm", "cheerful")), await stage.write(TONE_FILE, `${TONE_LIVE}\nSay it in a few words.\n`), await stage.commit("Say it in a few words");
	let held = await stage.run(3, "plan");
	stage.check(held.out.includes("conflict"), "the plan does not show the conflict"), stage.say(`\nPull merges the two edits as git merges branches, so nothing from ${app} is lost:`), await stage.run(0, "pull", "--only", TONE_ADDRESS);
	let merged = await stage.read(TONE_FILE);
	stage.check(merged.includes("cheerful") && merged.includes("Say it in a few words."), "the two edits were not merged"), await stage.commit("Both edits of the tone guide"), await stage.run(0, "apply", "--yes"), stage.check(`${textOf(stage, "Tone guide")}\n` === merged, "the merged text is not on the platform"), await isEqual(stage);
}
async function tellRelease(stage) {
	stage.title("8. Revert a commit"), stage.say(`A prompt created in ${app} is pulled into the files. Apply adopts it without sending anything.`);
	let before = await stage.read(BUNDLE_FILE);
	stage.emulator.store.create("prompts", {
		name: THEIRS,
		prompt_text: "Write to former guests."
	}), await stage.run(0, "pull", "--only", `prompts/${THEIRS}`), await stage.commit("Letters are in git now"), await stage.run(0, "apply", "--yes"), stage.say("\nThen that commit is reverted. Objects that this repository did not create stay on the platform:"), await stage.revert(BUNDLE_FILE, before);
	let released = await stage.run(0, "plan");
	stage.check(released.out.includes("release"), "the plan does not let it go"), await stage.run(0, "apply", "--yes"), stage.check(textOf(stage, THEIRS) === "Write to former guests.", "a revert deleted what was adopted"), await isEqual(stage);
}
async function tellHistory(stage) {
	stage.title("9. Who deployed what, and when");
	let history = await stage.run(0, "history");
	stage.check(history.out.includes("staging") || history.out.includes("1"), "the history is empty");
}
async function isEqual(stage) {
	await stage.run(0, "plan", "--detailed-exitcode");
}
function promptOf(stage, name) {
	return stage.emulator.store.list("prompts").find((prompt) => prompt.name === name);
}
function textOf(stage, name) {
	return promptOf(stage, name)?.prompt_text ?? "";
}
function edit(stage, name, text) {
	let prompt = promptOf(stage, name);
	stage.check(prompt !== void 0, `${name} is not on the platform`), prompt !== void 0 && stage.emulator.store.edit("prompts", prompt.id, { prompt_text: text });
}
exports.command = command;
