const require_rolldown_runtime = require("./rolldown-runtime-DUzk6_NY.js"), require_model = require("./model-CQuGHFup.js"), require_closest = require("./closest-D7ENJx0f.js"), require_system_error = require("./system-error-B0okqon1.js"), require_file_handles = require("./file-handles-BLR1jlUm.js");
let node_fs = require("node:fs"), node_os = require("node:os"), node_path = require("node:path");
node_path = require_rolldown_runtime.a(node_path, 1);
// build/host/full-disk.js
function isDiskFull(error) {
	return ["ENOSPC", "EDQUOT"].includes(require_system_error.n(error) ?? "");
}
const DISK_FULL = {
	...require_file_handles.i.fullDisk,
	message: "A file could not be written: the disk is full.",
	remedy: "Make room, then run the command again. It goes on with what is there."
};
// build/host/git-folder.js
function whyNotHere(root) {
	let dotGit = node_path.default.join(root, ".git");
	return (0, node_fs.existsSync)(dotGit) ? repositoryOf(root) === null ? "its .git is not a git repository" : null : "it has no .git";
}
function surrounding(root) {
	let repository = repositoryOf(root);
	if (repository === null) return [];
	let found = [], real = (0, node_fs.realpathSync)(root);
	for (let at = node_path.default.dirname(real);; at = node_path.default.dirname(at)) {
		let way = node_path.default.relative(at, repository).split(node_path.default.sep);
		if (way[0] !== ".." && !way.some((part) => part.toLowerCase() === ".git") && (0, node_fs.existsSync)(node_path.default.join(at, ".git")) && found.push({
			root: at,
			inside: way.join("/")
		}), node_path.default.dirname(at) === at) return found;
	}
}
function repositoryOf(root) {
	let dotGit = node_path.default.join(root, ".git");
	try {
		let to = (0, node_fs.statSync)(dotGit).isDirectory() ? dotGit : pointedTo(root, (0, node_fs.readFileSync)(dotGit, "utf8"));
		return to !== null && isRepository(to) ? (0, node_fs.realpathSync)(to) : null;
	} catch {
		return null;
	}
}
function pointedTo(root, text) {
	let end = text.length;
	for (; end > 8 && /[\r\n]/.test(text.charAt(end - 1));) --end;
	return text.startsWith("gitdir: ") && end > 8 ? node_path.default.resolve(root, text.slice(8, end)) : null;
}
function isRepository(folder) {
	let file = node_path.default.join(folder, "commondir"), common = (0, node_fs.existsSync)(file) ? node_path.default.resolve(folder, (0, node_fs.readFileSync)(file, "utf8").trimEnd()) : folder;
	return hasHead(folder) && ["objects", "refs"].every((name) => (0, node_fs.statSync)(node_path.default.join(common, name), { throwIfNoEntry: !1 })?.isDirectory());
}
function hasHead(folder) {
	let head = node_path.default.join(folder, "HEAD"), found = (0, node_fs.lstatSync)(head, { throwIfNoEntry: !1 });
	return found?.isSymbolicLink() === !0 ? (0, node_fs.readlinkSync)(head).startsWith("refs/") : found?.isFile() === !0 && /^(?:ref:\s*refs\/|[0-9a-f]{40})/.test((0, node_fs.readFileSync)(head, "latin1"));
}
// build/host/git-program.js
function gitProgram(env) {
	let isWindows = process.platform === "win32", name = isWindows ? "git.exe" : "git", [, folders] = Object.entries(env).find(([key]) => key.toUpperCase() === "PATH") ?? [];
	for (let entry of (folders ?? DEFAULT_PATH).split(node_path.default.delimiter)) {
		let folder = isWindows ? entry.replace(/^"(.*)"$/, "$1") : entry, file = node_path.default.join(folder, name);
		if (node_path.default.isAbsolute(folder) && isProgram(file)) return file;
	}
	return null;
}
const DEFAULT_PATH = "/usr/local/bin:/usr/bin:/bin";
function isProgram(file) {
	try {
		return (0, node_fs.accessSync)(file, node_fs.constants.X_OK), (0, node_fs.statSync)(file).isFile();
	} catch {
		return !1;
	}
}
// build/host/git-safe.js
function gitEnvironment(env, holdsKey) {
	let kept = Object.entries(env).filter(([name]) => {
		let known = name.toUpperCase();
		return !known.startsWith("INPUT_") && !holdsKey(known);
	});
	return Object.fromEntries(kept);
}
const SETTINGS = [
	"safe.bareRepository=explicit",
	"core.fsmonitor=false",
	"core.hooksPath=/dev/null",
	"core.pager=cat",
	"core.editor=:",
	"sequence.editor=:",
	"protocol.ext.allow=never",
	"commit.gpgSign=false",
	"tag.gpgSign=false",
	"push.gpgSign=false",
	"log.showSignature=false",
	"gpg.program=false",
	"gpg.openpgp.program=false",
	"gpg.x509.program=false",
	"gpg.ssh.program=false",
	"gpg.ssh.defaultKeyCommand=false",
	"submodule.recurse=false",
	"fetch.recurseSubmodules=false",
	"push.recurseSubmodules=no"
], SHOWING_DIFFERENCES = new Set([
	"blame",
	"diff",
	"diff-files",
	"diff-index",
	"diff-tree",
	"log",
	"show"
]), DROPPED = new Set([
	"GIT_ALTERNATE_OBJECT_DIRECTORIES",
	"GIT_ATTR_SOURCE",
	"GIT_CEILING_DIRECTORIES",
	"GIT_COMMON_DIR",
	"GIT_CONFIG",
	"GIT_DIR",
	"GIT_EXTERNAL_DIFF",
	"GIT_GLOB_PATHSPECS",
	"GIT_GRAFT_FILE",
	"GIT_ICASE_PATHSPECS",
	"GIT_IMPLICIT_WORK_TREE",
	"GIT_INDEX_FILE",
	"GIT_INTERNAL_SUPER_PREFIX",
	"GIT_LITERAL_PATHSPECS",
	"GIT_NOGLOB_PATHSPECS",
	"GIT_NO_REPLACE_OBJECTS",
	"GIT_OBJECT_DIRECTORY",
	"GIT_PREFIX",
	"GIT_QUARANTINE_PATH",
	"GIT_REPLACE_REF_BASE",
	"GIT_SHALLOW_FILE",
	"GIT_WORK_TREE"
]);
function safeArguments(args) {
	let at = commandAt(args), plain = SHOWING_DIFFERENCES.has(args[at] ?? "") ? ["--no-ext-diff", "--no-textconv"] : [];
	return [
		"--no-pager",
		...SETTINGS.flatMap((setting) => ["-c", setting]),
		...args.slice(0, at + 1),
		...plain,
		...args.slice(at + 1)
	];
}
function commandAt(args) {
	let at = 0;
	for (; args[at]?.startsWith("-") === !0;) at += args[at] === "-c" ? 2 : 1;
	return at;
}
function safeEnvironment(env, ceiling, config = []) {
	let kept = Object.entries(env).filter(([name]) => !DROPPED.has(name.toUpperCase())), out = {
		...Object.fromEntries(kept),
		GIT_TERMINAL_PROMPT: "0",
		GIT_OPTIONAL_LOCKS: "0",
		GIT_PAGER: "cat",
		GIT_EDITOR: ":",
		GIT_SEQUENCE_EDITOR: ":",
		GIT_CEILING_DIRECTORIES: ceiling,
		LC_ALL: "C"
	};
	return out.GIT_ALLOW_PROTOCOL !== void 0 && (out.GIT_ALLOW_PROTOCOL = out.GIT_ALLOW_PROTOCOL.split(":").filter((name) => name !== "ext").join(":")), withConfig(out, config);
}
function withConfig(env, config) {
	let first = Number.parseInt(env.GIT_CONFIG_COUNT ?? "0", 10) || 0, out = { ...env };
	return config.forEach(([key, value], index) => {
		out[`GIT_CONFIG_KEY_${first + index}`] = key, out[`GIT_CONFIG_VALUE_${first + index}`] = value;
	}), config.length > 0 && (out.GIT_CONFIG_COUNT = String(first + config.length)), out;
}
// build/host/git-process.js
const LIMIT_MS = 12e4;
function gitIn(root, env, config = []) {
	let tracked, program = null;
	return async (args, stdin) => {
		tracked ??= whyTracked(root, (around) => gitIn(around, env));
		let why = whyNotHere(root) ?? await tracked;
		if (why !== null) return notStarted(`git was not started in ${root}: ${why}`);
		let real = (0, node_fs.realpathSync)(root);
		return program ??= gitProgram(env), run(program, real, safeEnvironment(env, node_path.default.dirname(real), config), args, stdin);
	};
}
function gitOutside(folder, env) {
	return async (args, stdin) => {
		let real = (0, node_fs.realpathSync)(folder);
		return run(gitProgram(env), real, safeEnvironment(env, node_path.default.dirname(real)), args, stdin);
	};
}
async function refusedHere(root, open) {
	return whyNotHere(root) ?? await whyTracked(root, open);
}
async function whyTracked(root, open) {
	for (let around of surrounding(root)) {
		let listed = await open(around.root)([
			"--literal-pathspecs",
			"ls-files",
			"--",
			around.inside
		]);
		if (listed.code === 0 && listed.stdout.length > 0) return `its .git leads to ${around.inside}, which is part of the files of the repository in ${around.root}`;
	}
	return null;
}
function notStarted(why) {
	return {
		code: null,
		stdout: Buffer.alloc(0),
		stderr: `fatal: ${why}\n`
	};
}
function run(program, cwd, env, args, stdin) {
	if (program === null) return Promise.resolve(notStarted("git cannot be started (it is not on PATH)"));
	let isWindows = process.platform === "win32", { spawn } = process.getBuiltinModule("node:child_process");
	return new Promise((resolve) => {
		let child = spawn(program, safeArguments(args), {
			cwd,
			env,
			detached: !isWindows,
			windowsHide: !0
		}), out = [], err = [], timer = setTimeout(() => {
			err.push(Buffer.from(`fatal: no answer within ${LIMIT_MS / 1e3} seconds\n`)), stop(child.pid, isWindows);
		}, LIMIT_MS), end = (code) => {
			clearTimeout(timer), resolve({
				code,
				stdout: Buffer.concat(out),
				stderr: Buffer.concat(err).toString("utf8")
			});
		};
		child.stdout?.on("data", (chunk) => out.push(chunk)), child.stderr?.on("data", (chunk) => err.push(chunk)), child.on("error", (error) => {
			err.push(Buffer.from(`fatal: git cannot be started (${error.message})\n`)), end(null);
		}), child.on("close", end), child.stdin?.on("error", () => void 0), child.stdin?.end(stdin ?? Buffer.alloc(0));
	});
}
function stop(pid, isWindows) {
	if (pid !== void 0) try {
		process.kill(isWindows ? pid : -pid, "SIGKILL");
	} catch {}
}
function complaint(stderr) {
	let lines = stderr.split(/[\r\n]+/).map((line) => line.trim()).filter((line) => line !== ""), told = lines.filter((line) => /^(fatal|error|remote|! )/.test(line) && !/^remote:\s*$/.test(line)), text = (told.length > 0 ? told : lines).slice(0, 4).join("; ");
	return require_model.t(text.replace(/\/\/[^/@\s]*@/g, "//"), 600) || "git printed no message";
}
// build/host/lock-process.js
function processView(job = null) {
	let machine = machineMark();
	return {
		self: {
			host: (0, node_os.hostname)(),
			machine,
			pid: process.pid,
			started: startOf(process.pid),
			job
		},
		isGone: (other) => {
			if (other.machine !== machine) return !1;
			if (!isRunning(other.pid)) return !0;
			let started = startOf(other.pid);
			return started !== null && other.started !== null && started !== other.started;
		}
	};
}
function machineMark() {
	let parts = process.platform === "linux" ? [readText("/proc/sys/kernel/random/boot_id"), readLink("/proc/self/ns/pid")] : Object.values((0, node_os.networkInterfaces)()).flatMap((list) => (list ?? []).map((one) => one.mac)).sort();
	return require_closest.o([
		process.platform,
		(0, node_os.hostname)(),
		...parts
	], 16);
}
function isRunning(pid) {
	if (process.platform === "linux" && /^[ZX]$/.test(statOf(pid)[0] ?? "")) return !1;
	try {
		return process.kill(pid, 0), !0;
	} catch (error) {
		return error instanceof Error && "code" in error && error.code === "EPERM";
	}
}
function startOf(pid) {
	if (process.platform === "win32") return null;
	if (process.platform !== "linux") try {
		let { execFileSync } = process.getBuiltinModule("node:child_process");
		return execFileSync("ps", [
			"-o",
			"lstart=",
			"-p",
			String(pid)
		], { encoding: "utf8" }).trim() || null;
	} catch {
		return null;
	}
	return statOf(pid)[19] ?? null;
}
function statOf(pid) {
	return readText(`/proc/${pid}/stat`).replace(/^.*\)\s*/s, "").split(" ");
}
function readText(file) {
	try {
		return (0, node_fs.readFileSync)(file, "utf8").trim();
	} catch {
		return "";
	}
}
function readLink(file) {
	try {
		return (0, node_fs.readlinkSync)(file);
	} catch {
		return "";
	}
}
// build/host/process-clock.js
const processClock = {
	now: Date.now,
	monotonic: () => performance.now(),
	sleep: async (ms, signal) => {
		let { setTimeout: sleep } = process.getBuiltinModule("node:timers/promises");
		try {
			await sleep(ms, void 0, signal === void 0 ? {} : { signal });
		} catch {}
	},
	every: (ms, tick) => {
		let timer = setInterval(tick, ms);
		return timer.unref(), () => clearInterval(timer);
	}
};
function processSignal() {
	let controller, isStopped = !1;
	for (let name of ["SIGINT", "SIGTERM"]) process.on(name, () => {
		isStopped && process.exit(4), isStopped = !0, controller?.abort();
	});
	return () => (controller === void 0 && (controller = new AbortController(), isStopped && controller.abort()), controller.signal);
}
function isMasked(value) {
	let told = value.trim();
	return told.length >= 8 && !isPlainWord(told);
}
function isPlainWord(text) {
	if (text.length > 24 || !new RegExp("^\\p{L}+$", "u").test(text)) return !1;
	let rest = text.slice(1);
	return text === text.toUpperCase() || rest === rest.toLowerCase();
}
function withLines(secret) {
	let lines = secret.split(/[\r\n]+/).map((line) => line.trim());
	return lines.length === 1 ? [secret] : [secret, ...lines.filter(isMasked)];
}
function asBytes(text) {
	return Buffer.from(text).toString("latin1");
}
function base64Cores(text) {
	let raw = Buffer.from(text);
	return [
		0,
		1,
		2
	].flatMap((offset) => {
		let encoded = Buffer.concat([Buffer.alloc(offset), raw]).toString("base64"), begin = Math.ceil(offset * 8 / 6), end = Math.floor((offset + raw.length) * 8 / 6), core = encoded.slice(begin, end), over = (offset + raw.length) % 3, edges = {
			headShared: offset > 0,
			tailShared: over > 0,
			padding: (3 - over) % 3
		};
		return [...new Set([core, urlAlphabet(core)])].map((one) => ({
			text: one,
			...edges
		}));
	});
}
function urlAlphabet(base64) {
	return base64.replaceAll("+", "-").replaceAll("/", "_");
}
var CutSecrets = class {
	#secrets;
	#found;
	constructor(secrets) {
		this.#secrets = secrets;
	}
	in(text, inBytes) {
		let mark = inBytes ? asBytes("\u2026") : "\u2026", marks = [];
		for (let at = text.indexOf(mark); at >= 0; at = text.indexOf(mark, at + mark.length)) marks.push(at);
		if (marks.length === 0) return [];
		this.#found ??= {
			beginnings: this.#secrets.map(beginningOf),
			ends: this.#secrets.map((secret) => beginningOf(reversed(secret)))
		};
		let { beginnings, ends } = this.#found, longest = beginnings.reduce((most, { text: secret }) => Math.max(most, secret.length), 0);
		return marks.flatMap((at, index) => {
			let behind = at + mark.length, before = text.slice(index === 0 ? 0 : (marks[index - 1] ?? 0) + mark.length, at), after = reversed(text.slice(behind, Math.min(marks[index + 1] ?? text.length, behind + longest))), head = Math.max(0, ...beginnings.map((one) => sharedWithEnd(before, one))), tail = Math.max(0, ...ends.map((one) => sharedWithEnd(after, one))), ranges = [];
			return head >= 4 && ranges.push([at - head, at]), tail >= 4 && ranges.push([behind, behind + tail]), ranges;
		});
	}
};
function reversed(text) {
	return text.split("").reverse().join("");
}
function beginningOf(text) {
	let shorter = [0, 0], length = 0;
	for (let at = 1; at < text.length; at += 1) {
		for (; length > 0 && text[at] !== text[length];) length = shorter[length] ?? 0;
		text[at] === text[length] && (length += 1), shorter.push(length);
	}
	return {
		text,
		shorter
	};
}
function sharedWithEnd(text, { text: pattern, shorter }) {
	let length = 0;
	for (let at = Math.max(0, text.length - pattern.length + 1); at < text.length; at += 1) {
		for (; length > 0 && text[at] !== pattern[length];) length = shorter[length] ?? 0;
		text[at] === pattern[length] && (length += 1);
	}
	return length;
}
// build/http/redact-view.js
function plainView(text) {
	return {
		text,
		bytes: !1,
		place: (position, side) => side === "from" ? position : position + 1
	};
}
const percent = (below) => /%[0-9a-f]{2}/i.test(below.text) ? view(below, below.text.matchAll(/%[0-9a-f]{2}/gi), (token) => String.fromCharCode(Number.parseInt(token.slice(1), 16)), !below.bytes) : void 0, JSON_ESCAPES = {
	b: "\b",
	f: "\f",
	n: "\n",
	r: "\r",
	t: "	"
}, json = (below) => {
	if (!/\\[u"\\/bfnrt]/.test(below.text)) return;
	let escapes = RegExp("\\\\(?:u[dD][89abAB][0-9a-fA-F]{2}\\\\u[dD][c-fC-F][0-9a-fA-F]{2}|u[0-9a-fA-F]{4}|[\"\\\\/bfnrt])", "g");
	return view(below, below.text.matchAll(escapes), (token) => {
		if (!token.startsWith("\\u")) return JSON_ESCAPES[token.charAt(1)] ?? token.charAt(1);
		let units = token.split("\\u").slice(1), read = String.fromCharCode(...units.map((digits) => Number.parseInt(digits, 16)));
		return below.bytes ? asBytes(read) : read;
	});
}, ENTITIES = {
	amp: "&",
	lt: "<",
	gt: ">",
	quot: "\"",
	apos: "'",
	nbsp: " ",
	newline: "\n",
	tab: "	"
}, html = (below) => {
	let entities = /&(?:#x[0-9a-f]{1,6}|#\d{1,7}|amp|lt|gt|quot|apos|nbsp|newline|tab);/gi;
	if (!(below.text.search(entities) < 0)) return view(below, below.text.matchAll(entities), (token) => {
		let name = token.slice(1, -1).toLowerCase();
		if (!name.startsWith("#")) return ENTITIES[name] ?? token;
		let point = name.startsWith("#x") ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1));
		return point > 1114111 ? token : below.bytes ? asBytes(String.fromCodePoint(point)) : String.fromCodePoint(point);
	});
};
function runs(digits, group, encoding) {
	let runsOf = new WeakMap();
	return Array.from({ length: group }, (_, offset) => (below) => {
		let found = runsOf.get(below) ?? [...below.text.matchAll(digits)];
		if (runsOf.set(below, found), found.length === 0) return;
		let decode = (run) => Buffer.from(run, encoding).toString("latin1"), reading = found.map(({ 0: run }) => `${decode(run.slice(offset))}\0`).join("");
		return {
			text: reading,
			bytes: !0,
			digits: !0,
			place: placeIn(below, reading, !1, () => {
				let stretches = [], at = 0;
				for (let { 0: run, index } of found) {
					for (let from = offset; from < run.length; from += group) {
						let to = Math.min(from + group, run.length);
						stretches.push({
							at,
							from: index + from,
							to: index + to,
							escaped: !0
						}), at += decode(run.slice(from, to)).length;
					}
					at += 1;
				}
				return stretches;
			})
		};
	});
}
const ESCAPES = [
	percent,
	json,
	html
], DIGITS = [...runs(/[0-9a-fA-F]{16,}/g, 2, "hex"), ...runs(/[A-Za-z0-9+/_-]{11,}={0,2}/g, 4, "base64")], SIDES = [["[-", "-]"], ["{+", "+}"]].map(([open, close]) => (below) => /\[-|-\]|\{\+|\+\}/.test(below.text) ? view(below, otherSide(below.text, open, close), () => "") : void 0);
function* otherSide(text, open, close) {
	let end = 0, isClosed = !0;
	for (let { 0: mark, index } of text.matchAll(/\[-|-\]|\{\+|\+\}|\u001b\[[\d;]{0,9}m/g)) {
		if (index < end) continue;
		let closes = mark === open && isClosed ? text.indexOf(close, index) : -1;
		mark === open && (isClosed = closes >= 0), end = closes < 0 ? index + mark.length : closes + close.length, yield {
			0: text.slice(index, end),
			index
		};
	}
}
const bare = (below) => {
	if (!/\s/.test(below.text)) return;
	let reading = below.text.replace(/\s+/g, "");
	return {
		text: reading,
		bytes: below.bytes,
		place: placeIn(below, reading, !1, () => read(below, below.text.matchAll(/\s+/g), () => "", !1).stretches)
	};
};
function view(below, escapes, decode, toBytes = !1) {
	let { reading, stretches } = read(below, escapes, decode, toBytes), place = placeIn(below, reading, toBytes, () => stretches);
	return {
		text: reading,
		bytes: below.bytes || toBytes,
		place
	};
}
function read({ text }, escapes, decode, toBytes) {
	let stretches = [], parts = [], at = 0, from = 0, add = (length, read, escaped) => {
		stretches.push({
			at,
			from,
			to: from + length,
			escaped
		}), parts.push(read), at += read.length, from += length;
	}, addPlain = (end) => {
		if (!toBytes) end > from && add(end - from, text.slice(from, end), !1);
		else for (let [piece] of text.slice(from, end).matchAll(/[\s\S]{1,500}/gu)) add(piece.length, asBytes(piece), !1);
	};
	for (let match of escapes) addPlain(match.index), add(match[0].length, decode(match[0]), !0);
	return addPlain(text.length), {
		reading: parts.join(""),
		stretches
	};
}
function placeIn(below, reading, toBytes, stretchesOf) {
	let stretches;
	return (position, side) => {
		stretches ??= stretchesOf();
		let low = 0, high = stretches.length - 1;
		for (; low < high;) {
			let middle = Math.ceil((low + high) / 2);
			(stretches[middle]?.at ?? 0) <= position ? low = middle : high = middle - 1;
		}
		let stretch = stretches[low];
		if (stretch === void 0) return 0;
		if (stretch.escaped) return below.place(side === "from" ? stretch.from : stretch.to - 1, side);
		let read = reading.slice(stretch.at, side === "from" ? position : position + 1), length = toBytes ? Buffer.from(read, "latin1").toString("utf8").length : read.length;
		return below.place(stretch.from + (side === "from" ? length : length - 1), side);
	};
}
function makeRedactor(secrets) {
	let known = [...new Set(secrets.filter(isMasked).flatMap(withLines))];
	if (known.length === 0) return (text) => text;
	let spaced = known.map((secret) => secret.replaceAll(" ", "+")), plain = wantedOf([...new Set([...known, ...spaced])]), inBytes = plain.texts.map(asBytes), bytes = {
		...plain,
		texts: inBytes,
		cut: new CutSecrets(inBytes)
	}, tight = known.filter((secret) => /\s/.test(secret)).map((secret) => secret.replace(/\s+/g, "")).filter(isMasked), squeezed = {
		...plain,
		texts: tight,
		cut: new CutSecrets(tight)
	}, squeezedBytes = {
		...squeezed,
		texts: tight.map(asBytes)
	};
	return (text) => {
		let found = [];
		for (let view of readingsOf(text)) {
			collect(view, view.digits ? {
				...bytes,
				texts: []
			} : view.bytes ? bytes : plain, found);
			let joinedUp = bare(view);
			joinedUp !== void 0 && collect(joinedUp, joinedUp.bytes ? squeezedBytes : squeezed, found);
		}
		return mask(text, found);
	};
}
function makeStrictRedactor(secrets) {
	let redact = makeRedactor(secrets), short = [...new Set(secrets)].filter((secret) => secret.trim() !== "" && !isMasked(secret));
	return (text) => {
		let clean = redact(text);
		return mask(clean, short.flatMap((secret) => findAll(clean, secret).filter(([start, end]) => !isJoined(clean, start, end))));
	};
}
function isJoined(text, start, end) {
	let isWord = (char) => new RegExp("[\\p{L}\\p{N}_]", "u").test(char);
	return isWord(text.charAt(start)) && isWord(text.charAt(start - 1)) || isWord(text.charAt(end - 1)) && isWord(text.charAt(end));
}
function wantedOf(texts) {
	let hexes = texts.map((text) => Buffer.from(text).toString("hex")), cores = texts.flatMap(base64Cores);
	return {
		texts,
		hexes,
		cores,
		cut: new CutSecrets([
			...texts,
			...hexes,
			...cores.map((core) => core.text)
		])
	};
}
function readingsOf(text) {
	let first = plainView(text), read = (below, readings) => readings.flatMap((reading) => reading(below) ?? []), second = read(first, [...ESCAPES, ...DIGITS]);
	return [
		first,
		...read(first, SIDES),
		...second,
		...second.flatMap((view) => read(view, ESCAPES))
	];
}
function collect(view, wanted, into) {
	let found = [
		...wanted.texts.flatMap((secret) => findAll(view.text, secret)),
		...findHexes(view.text, wanted.hexes),
		...wanted.cores.flatMap((core) => findCore(view.text, core)),
		...view.digits ? [] : wanted.cut.in(view.text, view.bytes)
	];
	for (let [start, end] of found) into.push([view.place(start, "from"), view.place(end - 1, "to")]);
}
function findAll(text, wanted) {
	let found = [];
	for (let at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + 1)) found.push([at, at + wanted.length]);
	return found;
}
function findHexes(text, hexes) {
	if (!/[0-9a-fA-F]{16}/.test(text)) return [];
	let lower = text.replace(/[A-F]+/g, (letters) => letters.toLowerCase());
	return hexes.flatMap((hex) => findAll(lower, hex));
}
function findCore(text, core) {
	let isDigit = (at) => /^[A-Za-z0-9+/_-]$/.test(text.charAt(at));
	return findAll(text, core.text).map(([start, end]) => {
		let last = core.tailShared && isDigit(end) ? end + 1 : end;
		for (let left = core.padding; left > 0 && text.charAt(last) === "="; --left) last += 1;
		return [core.headShared && isDigit(start - 1) ? start - 1 : start, last];
	});
}
function mask(text, found) {
	if (found.length === 0) return text;
	found.sort((a, b) => a[0] - b[0]);
	let parts = [], done = 0, open, flush = () => {
		open !== void 0 && (parts.push(text.slice(done, open[0]), "***"), done = open[1]);
	};
	for (let range of found) open !== void 0 && range[0] <= open[1] ? open[1] = Math.max(open[1], range[1]) : (flush(), open = [range[0], range[1]]);
	return flush(), parts.join("") + text.slice(done);
}
// build/http/concealer.js
var Concealer = class {
	#redact = (text) => text;
	#secrets = new Set();
	add(secrets) {
		for (let secret of secrets) secret !== "" && this.#secrets.add(secret);
		this.#redact = makeRedactor([...this.#secrets]);
	}
	clean(text) {
		return this.#redact(text);
	}
};
// build/ledger/run-origin.js
const ACTOR_VARIABLES = [
	"GITHUB_ACTOR",
	"GITLAB_USER_LOGIN",
	"USER",
	"LOGNAME",
	"USERNAME",
	"GIT_AUTHOR_NAME",
	"GIT_AUTHOR_EMAIL"
];
function runOrigin(env, { gitUser, keyOwner } = {}) {
	let actor = [
		...ACTOR_VARIABLES.map((name) => env[name]),
		gitUser,
		keyOwner
	].map(plainName).find((name) => name !== "") ?? "unknown", { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: repository, GITHUB_RUN_ID: run } = env, page = `${server}/${repository}/actions/runs/${run}${env.GITHUB_RUN_ATTEMPT ? `/attempts/${env.GITHUB_RUN_ATTEMPT}` : ""}`;
	return {
		actor,
		runUrl: (server && repository && run ? page : void 0) ?? (env.CI_JOB_URL || env.BUILD_URL || null)
	};
}
function plainName(text) {
	return (text ?? "").replace(new RegExp("[\\s\\p{C}\\p{Zl}\\p{Zp}]+", "gu"), " ").trim().slice(0, 200);
}
const JOB_VARIABLES = [
	"GITHUB_SERVER_URL",
	"GITHUB_REPOSITORY",
	"GITHUB_RUN_ID",
	"GITHUB_RUN_ATTEMPT",
	"GITHUB_JOB",
	"RUNNER_TRACKING_ID",
	"CI_SERVER_URL",
	"CI_JOB_ID",
	"BUILD_TAG",
	"BUILDKITE_JOB_ID",
	"CIRCLE_WORKFLOW_JOB_ID",
	"SYSTEM_JOBID",
	"SYSTEM_JOBATTEMPT",
	"BITBUCKET_STEP_UUID",
	"SEMAPHORE_JOB_ID"
];
function ciJob(env) {
	let set = JOB_VARIABLES.filter((name) => env[name]).map((name) => [name, env[name] ?? ""]);
	return set.length === 0 ? null : require_closest.o(set, 16);
}
// build/run/open/say.js
function say(io, finding, isLoud = finding.severity === "error") {
	if (io.note?.(finding), io.progress !== void 0 || io.isQuiet === !0 && !isLoud) return;
	if (finding.silenced !== void 0) {
		io.err(`1 ${finding.severity} silenced by the configuration: ${finding.code}, ${require_model.Ct(finding.silenced.reason)}\n`);
		return;
	}
	io.err(`${finding.severity} ${finding.code}  ${require_model.Ct(finding.message)}\n`);
	let advice = require_model.dt(finding, io.typing);
	for (let line of advice === "" ? [] : advice.split("\n")) io.err(`  ${require_model.Ct(line)}\n`);
}
function sayError(io, { code, message, advice: { remedy, command } }) {
	say(io, {
		code,
		severity: "error",
		message,
		...typeof remedy == "string" ? { remedy } : {},
		...command === void 0 ? {} : { command }
	});
}
Object.defineProperty(exports, "_", {
	enumerable: !0,
	get: function() {
		return gitEnvironment;
	}
}), Object.defineProperty(exports, "a", {
	enumerable: !0,
	get: function() {
		return Concealer;
	}
}), Object.defineProperty(exports, "c", {
	enumerable: !0,
	get: function() {
		return isMasked;
	}
}), Object.defineProperty(exports, "d", {
	enumerable: !0,
	get: function() {
		return isRunning;
	}
}), Object.defineProperty(exports, "f", {
	enumerable: !0,
	get: function() {
		return processView;
	}
}), Object.defineProperty(exports, "g", {
	enumerable: !0,
	get: function() {
		return refusedHere;
	}
}), Object.defineProperty(exports, "h", {
	enumerable: !0,
	get: function() {
		return gitOutside;
	}
}), Object.defineProperty(exports, "i", {
	enumerable: !0,
	get: function() {
		return runOrigin;
	}
}), Object.defineProperty(exports, "l", {
	enumerable: !0,
	get: function() {
		return processClock;
	}
}), Object.defineProperty(exports, "m", {
	enumerable: !0,
	get: function() {
		return gitIn;
	}
}), Object.defineProperty(exports, "n", {
	enumerable: !0,
	get: function() {
		return sayError;
	}
}), Object.defineProperty(exports, "o", {
	enumerable: !0,
	get: function() {
		return makeRedactor;
	}
}), Object.defineProperty(exports, "p", {
	enumerable: !0,
	get: function() {
		return complaint;
	}
}), Object.defineProperty(exports, "r", {
	enumerable: !0,
	get: function() {
		return ciJob;
	}
}), Object.defineProperty(exports, "s", {
	enumerable: !0,
	get: function() {
		return makeStrictRedactor;
	}
}), Object.defineProperty(exports, "t", {
	enumerable: !0,
	get: function() {
		return say;
	}
}), Object.defineProperty(exports, "u", {
	enumerable: !0,
	get: function() {
		return processSignal;
	}
}), Object.defineProperty(exports, "v", {
	enumerable: !0,
	get: function() {
		return DISK_FULL;
	}
}), Object.defineProperty(exports, "y", {
	enumerable: !0,
	get: function() {
		return isDiskFull;
	}
});
