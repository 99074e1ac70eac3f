const require_rolldown_runtime = require("./rolldown-runtime-DUzk6_NY.js"), require_model = require("./model-DVHFMB8j.js"), require_source_codes = require("./source-codes-DUVS5ONT.js"), require_stand_in_codes = require("./stand-in-codes-BJNb1vTY.js"), require_config = require("./config-CvASEPy5.js"), require_config_types = require("./config-types-C2-3H28o.js"), require_index = require("./index.js"), require_settings_codes = require("./settings-codes-DkrkXcAW.js"), require_main = require("./main-BdhybEc3.js"), require_providers = require("./providers-U5h179Pt.js"), require_library_glob = ((made) => new Proxy({}, { get: (_, member) => (made ??= require("./library-glob-CSBEflfD.js"))[member] }))(), require_parse_source = require("./parse-source-C6_gD_2U.js"), require_source_inside = require("./source-inside-Dggo4vYL.js"), require_front_matter = require("./front-matter-Bex3cQd0.js"), require_source_lines = require("./source-lines-QYKvQA3G.js"), require_bundle_codes = require("./bundle-codes-CusLFJUY.js"), require_source_node = require("./source-node-BPtZKdC8.js"), require_item_words = require("./item-words-CmPptF68.js"), require_bundle_format = require("./bundle-format-7Hb3kjEC.js");
let node_fs = require("node:fs"), node_path = require("node:path");
node_path = require_rolldown_runtime.a(node_path, 1);
// build/run/open/check-only.js
async function nothingKept({ provider, target }, nothing) {
	let { published } = await provider.check();
	return `${nothing} on ${target.name}: ${provider.title} only checks files. ${published}`;
}
var CheckOnlyError = class extends require_model.at {
	checked;
	constructor(checked) {
		let { provider, target } = checked;
		super(require_settings_codes.r.checkOnly.code, `Target ${target.name} is on ${provider.title}, which only checks files: it keeps nothing that this command could read or change.`, "To check the files.", 3, require_model.vt("plan")), this.name = "CheckOnlyError", this.checked = checked;
	}
};
// build/run/open/command-place.js
function commandPlaces(flags, named, { config, target }, cwd) {
	let given = {
		...isGiven(flags.org) ? { org: flags.org } : {},
		...isGiven(flags.baseUrl) ? { baseUrl: flags.baseUrl } : {}
	}, isNamed = isGiven(flags.target) || config.targets.size > 1;
	return {
		documents: {
			target: target.name,
			...isGiven(flags.config) ? { config: fromHere(flags.config, cwd) } : {},
			...given,
			files: named.map((file) => fromHere(file, cwd)),
			...config.file === null ? { withoutConfiguration: !0 } : {}
		},
		typed: {
			...isNamed ? { target: target.name } : {},
			...isGiven(flags.config) ? { config: flags.config } : {},
			...given,
			files: named
		}
	};
}
function isGiven(value) {
	return value !== void 0 && value !== "";
}
function fromHere(file, cwd) {
	let relative = node_path.default.isAbsolute(file) ? node_path.default.relative(cwd, file).replaceAll(node_path.default.sep, "/") : file;
	return relative.startsWith("-") ? `./${relative}` : relative;
}
// build/bundle/files/checkout.js
const WHOLE_CHECKOUT = {
	commit: null,
	bundles: [],
	unread: [],
	broken: [],
	factOf: () => void 0
};
function factFinding({ is, at }, place, related) {
	let shown = JSON.stringify(at), say = (code, message, remedy) => require_source_codes.r(code, place, message, remedy, related);
	switch (is) {
		case "link": return say(require_stand_in_codes.t.linkAsFile, `${shown} is a symbolic link in the commit but a plain file here that contains the path of the link.`, `Put the file itself into the repository, or check it out as a link (on Windows in developer mode): git config core.symlinks true && git checkout -- ${require_model.rt(at)}`);
		case "unmerged": return say(require_stand_in_codes.t.unmerged, `${shown} is unmerged: it has an unresolved merge conflict.`, `Abort the merge, or resolve the conflict and say so: git add ${require_model.rt(at)}`);
		case "left_out": return say(require_stand_in_codes.t.textLeftOut, `Git left ${shown} out of this checkout.`, `If it is in a submodule, update that. Otherwise check it out: git -C "$(git rev-parse --show-toplevel)" sparse-checkout add ${require_model.it(folderAround(at))} || git checkout --ignore-skip-worktree-bits HEAD -- ${require_model.rt(at)}`);
	}
}
function notCheckable(file, place) {
	return require_source_codes.r(require_stand_in_codes.t.notCheckable, place, `${JSON.stringify(file)} is in Git LFS and is not fetched for pull requests from forks that change it, so its content is not planned.`, "Review the file before merging; the plan of the merge shows its effect.");
}
function checkoutFindings({ commit, bundles, unread }) {
	let findings = [];
	if (bundles.length > 0) {
		let from = commit === null ? "the commit" : `commit ${commit.slice(0, 7)}`, one = bundles.length === 1;
		findings.push(require_source_codes.r(require_stand_in_codes.t.leftOut, void 0, `Git left ${one ? "a bundle" : `${bundles.length} bundles`} out of this checkout: ${listed(bundles)}. ${one ? "Its" : "Their"} items were read from ${from}: they count as present but are not planned.`, `To plan them too, at the root of the repository: ${lines(waysIn(bundles))}`));
	}
	return unread.length > 0 && findings.push(require_source_codes.r(require_stand_in_codes.t.unread, void 0, `Git left ${unread.length === 1 ? "a part" : `${unread.length} parts`} of the files out of this checkout, and their content is missing: ${listed(unread)}. Nothing is deleted for not being in the files.`, `Leave them out of bundles, or check them out, at the root of the repository: ${lines(waysIn(unread))}`)), findings;
}
function waysIn(files) {
	let of = (why) => files.filter((one) => one.why === why).map(({ file }) => file), ways = [], add = (paths, ...words) => {
		paths.length > 0 && ways.push({ argv: [
			"git",
			...words,
			...paths
		] });
	}, folders = fewFolders(of("sparse"));
	return folders.includes("/") ? ways.push({ argv: [
		"git",
		"sparse-checkout",
		"disable"
	] }) : add(folders, "sparse-checkout", "add"), add(of("skipped"), "update-index", "--no-skip-worktree", "--"), add(of("skipped"), "checkout", "--"), add(of("submodule"), "submodule", "update", "--init", "--"), of("unfinished").length > 0 && ways.push({ argv: [
		"git",
		"checkout",
		"HEAD",
		"--",
		":/"
	] }), ways;
}
function waysToFetch(files) {
	return files.every(({ why }) => why === "submodule" || why === "unfetched") ? [] : [{ argv: [
		"git",
		"fetch",
		"--refetch",
		"--no-filter"
	] }];
}
function fewFolders(files) {
	let folders = [...new Set(files.map(folderAround))];
	for (; folders.length > 5;) {
		let deepest = Math.max(...folders.map((folder) => folder.split("/").length));
		folders = [...new Set(folders.map((one) => one.split("/").length === deepest ? folderAround(one) : one))];
	}
	let around = (one) => folders.some((other) => other !== one && one.startsWith(`${other}/`));
	return folders.filter((one) => !around(one));
}
function lines(commands) {
	return commands.map((command) => require_model.yt(command, "sh")).join("; ");
}
function listed(files) {
	let names = files.slice(0, 5).map(({ file }) => file);
	return files.length > 5 ? `${names.join(", ")} and ${files.length - 5} more` : names.join(", ");
}
function folderAround(file) {
	let slash = file.lastIndexOf("/");
	return slash < 0 ? "/" : file.slice(0, slash);
}
// build/bundle/files/glob-limits.js
const SPECIAL = /[*?[\]{}()!|]/, NOTHING = {
	flat: 0,
	head: -1,
	tail: -1,
	inner: -1,
	deep: 0,
	ways: 1
}, SLASH = {
	...NOTHING,
	flat: -1,
	head: 0,
	tail: 0
}, FEWER = "Write a simpler pattern, or several of them.";
function globProblem(pattern) {
	if (!SPECIAL.test(pattern)) return;
	if (pattern.length > 200) return {
		is: `has ${pattern.length} characters; the limit is 200`,
		remedy: FEWER
	};
	let reader = new GlobReader(pattern), piece = reader.read();
	return piece === void 0 ? {
		is: "has an unmatched bracket",
		remedy: "Close it, or escape it with \\."
	} : reader.repeats ? {
		is: "repeats a group with + or *",
		remedy: "Write the names out, for instance {a,b}, or use *."
	} : Math.max(piece.flat, piece.head, piece.tail, piece.inner) > 3 ? {
		is: "has more than 3 * in one part of the path",
		remedy: FEWER
	} : piece.deep > 3 ? {
		is: "has more than 3 **",
		remedy: FEWER
	} : piece.ways > 100 ? {
		is: "stands for more than 100 alternatives",
		remedy: FEWER
	} : void 0;
}
var GlobReader = class {
	repeats = !1;
	#text;
	#at = 0;
	constructor(text) {
		this.#text = text;
	}
	read() {
		let piece = this.#alternatives("", "|");
		return this.#text.includes("\"") && /[({]/.test(this.#text) ? void 0 : piece;
	}
	#alternatives(close, separator) {
		let sum, current = NOTHING;
		for (;;) {
			let char = this.#text.charAt(this.#at);
			if (this.#at += 1, char === close || char === separator) {
				if (sum = sum === void 0 ? current : either(sum, current), char === close) return sum;
				current = NOTHING;
			} else if (char === "" || char === ")" || char === "}" && close === ")") return;
			else {
				let piece = this.#piece(char, close === ")");
				if (piece === void 0) return;
				current = after(current, piece);
			}
		}
	}
	#piece(char, inGroup) {
		let next = this.#text.charAt(this.#at);
		switch (char) {
			case "\\": return this.#at += 1, NOTHING;
			case "/": return SLASH;
			case "[": {
				let end = this.#text.indexOf("]", this.#at);
				return end >= 0 && (this.#at = end + 1), this.#repeated(NOTHING);
			}
			case "(": return this.#repeated(this.#alternatives(")", "|"));
			case "{": return this.#repeated(this.#alternatives("}", ","));
			case "*": return next === "(" && (this.repeats = !0), this.#stars();
			case "+": return (next === "(" || inGroup) && (this.repeats = !0), NOTHING;
			case "?": return next === "(" ? {
				...NOTHING,
				ways: 2
			} : NOTHING;
			case "!": return next === "(" ? {
				...NOTHING,
				flat: 1
			} : NOTHING;
			default: return NOTHING;
		}
	}
	#stars() {
		let flat = 1;
		for (; this.#text.charAt(this.#at) === "*"; this.#at += 1) flat += 1;
		return {
			...NOTHING,
			flat,
			deep: +(flat > 1)
		};
	}
	#repeated(piece) {
		let next = this.#text.charAt(this.#at);
		return next === "+" && (this.repeats = !0), piece !== void 0 && next === "?" ? {
			...piece,
			ways: piece.ways + 1
		} : piece;
	}
};
function after(a, b) {
	let sum = (x, y) => x < 0 || y < 0 ? -1 : x + y;
	return {
		flat: sum(a.flat, b.flat),
		head: Math.max(a.head, sum(a.flat, b.head)),
		tail: Math.max(b.tail, sum(a.tail, b.flat)),
		inner: Math.max(a.inner, b.inner, sum(a.tail, b.head)),
		deep: a.deep + b.deep,
		ways: Math.min(a.ways * b.ways, 101)
	};
}
function either(a, b) {
	return {
		flat: Math.max(a.flat, b.flat),
		head: Math.max(a.head, b.head),
		tail: Math.max(a.tail, b.tail),
		inner: Math.max(a.inner, b.inner),
		deep: Math.max(a.deep, b.deep),
		ways: Math.min(a.ways + b.ways, 101)
	};
}
// build/source/read/source-crawl.js
function insideOnly(root, add) {
	let base = realOrSame(root), refuse = (folder, error) => {
		let file = require_source_inside.r(node_path.default.resolve(root), node_path.default.resolve(folder)) ?? node_path.default.basename(folder);
		return add(error === void 0 ? require_source_codes.r(require_source_codes.n.fileOutside, {
			file,
			line: 1,
			column: 1
		}, `The folder ${JSON.stringify(file)} is a symbolic link that leads outside the repository; it is not searched.`, "Put the files themselves into the repository, or exclude the folder with a pattern that starts with \"!\".") : require_source_codes.r(require_source_codes.n.fileUnreadable, {
			file,
			line: 1,
			column: 1
		}, `The folder ${JSON.stringify(file)} cannot be searched: ${require_source_inside.n(error)}.`, "Repair its permissions, or exclude it with a pattern that starts with \"!\".")), [];
	};
	return {
		readdirSync: (folder) => {
			let real;
			try {
				real = (0, node_fs.realpathSync)(folder);
			} catch {
				return [];
			}
			if (require_source_inside.r(base, real) === void 0) return refuse(String(folder));
			try {
				return (0, node_fs.statSync)(real).isDirectory() ? (0, node_fs.readdirSync)(real, { withFileTypes: !0 }) : [];
			} catch (error) {
				return refuse(String(folder), error);
			}
		},
		realpathSync: (link) => {
			let real = realOrSame(String(link));
			return require_source_inside.r(base, real) === void 0 ? String(link) : real;
		},
		statSync: (target) => {
			try {
				return (0, node_fs.statSync)(target);
			} catch {
				return { isDirectory: () => !1 };
			}
		}
	};
}
function realOrSame(file) {
	try {
		return (0, node_fs.realpathSync)(file);
	} catch {
		return file;
	}
}
// build/bundle/files/usual-pattern.js
const USUAL = /^((?:[\w-][\w.-]*\/)*)(\*\*\/)?\*\.(?:(\w+(?:\.\w+)*)|\{([\w.]+(?:,[\w.]+)+)\})$/;
var NotUsual = class extends Error {};
function usualMatches(root, pattern, never) {
	let [, folder = "", below, one, several = one] = USUAL.exec(pattern) ?? [];
	if (several === void 0) return;
	let parts = folder.split("/").slice(0, -1);
	if (parts.some((part) => never.includes(part))) return;
	let inside = require_source_inside.i(root, folder);
	if (inside.kind !== "found" || inside.relative !== parts.join("/")) return;
	let endings = several.split(",").map((ending) => `.${ending}`), found = [], search = (real, prefix) => {
		for (let entry of (0, node_fs.readdirSync)(real, { withFileTypes: !0 })) {
			let { name } = entry, isFolder = entry.isDirectory();
			if (!isFolder && !entry.isFile() || name.includes("\\")) throw new NotUsual();
			name.startsWith(".") || (isFolder ? below !== void 0 && !never.includes(name) && search(node_path.default.join(real, name), `${prefix}${name}/`) : endings.some((ending) => name.endsWith(ending)) && found.push(prefix + name));
		}
	};
	try {
		search(inside.real, folder);
	} catch {
		return;
	}
	return found;
}
// build/bundle/files/read-files.js
const EXCLUDED = [
	".git",
	"node_modules",
	".pipelines-sync"
], NEVER_SEARCHED = EXCLUDED.flatMap((folder) => [`${folder}/**`, `**/${folder}/**`]), UPWARDS = /(?:^|[/{,(|])\.\.(?:$|[/},)|])/;
async function findBundleFiles(root, patterns, places = new Map(), isElsewhere = () => !1) {
	let findings = new Map(), add = (finding) => {
		findings.set(`${finding.code} ${finding.place?.file ?? ""} ${finding.message}`, finding);
	}, allowed = [...new Set(patterns)].filter((pattern) => {
		let outside = escapes(pattern.replace(/^!/, ""));
		return outside && add(require_source_codes.r(require_source_codes.n.patternOutside, places.get(pattern), `The pattern ${JSON.stringify(pattern)} leads outside the repository.`, `${whereFrom(places.get(pattern))} It may begin with "..", up to the root of the repository.`)), !outside && isAffordable(root, pattern, places.get(pattern), add);
	}), ignore = [...NEVER_SEARCHED, ...allowed.filter(isExclusion).map((pattern) => pattern.slice(1))], isAllSearched = ignore.length === NEVER_SEARCHED.length, byReal = new Map();
	for (let pattern of allowed.filter((one) => !isExclusion(one))) {
		let literal = node_path.default.posix.normalize(pattern), known = require_source_inside.i(root, literal);
		if (known.kind === "outside" || known.kind === "unreadable") {
			add(unresolved$1(literal, known, places.get(pattern) ?? {
				file: known.at,
				line: 1,
				column: 1
			}));
			continue;
		}
		let matches = (known.kind === "missing" && isAllSearched ? usualMatches(root, pattern, EXCLUDED) : void 0) ?? require_library_glob.n(known.kind === "missing" ? pattern : require_library_glob.t(literal), {
			cwd: root,
			ignore,
			expandDirectories: !1,
			fs: insideOnly(root, add)
		});
		for (let file of matches) {
			let real = realFile(root, file, add);
			if (real === void 0) continue;
			let other = byReal.get(real);
			(other === void 0 || other !== real && (file === real || require_model.Ot(file, other) < 0)) && byReal.set(real, file);
		}
		matches.length === 0 && !isElsewhere(pattern) && add(withoutMatch(pattern, literal, known, places.get(pattern)));
	}
	return {
		files: [...byReal.values()].sort(require_model.Ot),
		findings: require_model.ct([...findings.values()])
	};
}
async function readBytes(root, file) {
	let inside = require_source_inside.i(root, node_path.default.posix.normalize(file));
	if (inside.kind !== "found") return { finding: unresolved$1(file, inside) };
	if (require_source_inside.t(inside.relative)) return { finding: filePrivate(file) };
	try {
		let stat = (0, node_fs.statSync)(inside.real);
		if (!stat.isFile()) return { finding: unreadable(file, "it is not a regular file") };
		let { size } = stat;
		return size > 10485760 ? { finding: fileFinding(require_source_codes.n.tooLarge, file, `The file has ${size} bytes; the limit is 10 MiB.`, "Split it into several bundles, or move long texts into separate files with $file.") } : { bytes: (0, node_fs.readFileSync)(inside.real) };
	} catch (error) {
		return { finding: unreadable(file, require_source_inside.n(error)) };
	}
}
function isExclusion(pattern) {
	return /^!(?!\()/.test(pattern);
}
function isAffordable(root, pattern, place, add) {
	let problem = globProblem(isExclusion(pattern) ? pattern.slice(1) : pattern);
	if (problem === void 0 || !isExclusion(pattern) && require_source_inside.i(root, node_path.default.posix.normalize(pattern)).kind === "found") return !0;
	let shown = JSON.stringify(require_model.t(pattern, 100));
	return add(require_source_codes.r(require_source_codes.n.patternCostly, place, `The pattern ${shown} ${problem.is}.`, problem.remedy)), !1;
}
function escapes(pattern) {
	return pattern.startsWith("/") || /^[A-Za-z]:[\\/]/.test(pattern) || UPWARDS.test(pattern.replaceAll("\\", "/")) || pattern.includes("\0");
}
function realFile(root, file, add) {
	if (new RegExp("\\p{Cc}|\\ufffd", "u").test(file)) {
		add(fileFinding(require_source_codes.n.fileName, file, `The name ${JSON.stringify(file)} contains a control character or is not UTF-8.`, "Rename the file."));
		return;
	}
	let inside = require_source_inside.i(root, file);
	if (inside.kind !== "found") add(unresolved$1(file, inside));
	else if (require_source_inside.t(inside.relative)) add(filePrivate(file));
	else try {
		if ((0, node_fs.statSync)(inside.real).isFile()) return inside.relative;
		add(unreadable(file, "it is not a regular file"));
	} catch (error) {
		add(unreadable(file, require_source_inside.n(error)));
	}
}
function unresolved$1(file, inside, place = {
	file,
	line: 1,
	column: 1
}) {
	return inside.kind === "outside" ? require_source_codes.r(require_source_codes.n.fileOutside, place, `${JSON.stringify(inside.at)} is a symbolic link that leads outside the repository.`, "Put the file itself into the repository, or exclude it with a pattern that starts with \"!\".") : unreadable(file, inside.kind === "missing" ? "it does not exist" : inside.reason, place);
}
function unreadable(file, reason, place = {
	file,
	line: 1,
	column: 1
}) {
	return require_source_codes.r(require_source_codes.n.fileUnreadable, place, `The file ${JSON.stringify(file)} cannot be read: ${reason}.`, "Fix the file or its permissions.");
}
function filePrivate(file) {
	return fileFinding(require_source_codes.n.filePrivate, file, `The file ${JSON.stringify(file)} is in .git or .pipelines-sync, which are never read.`, "Put the file itself next to the bundles.");
}
function fileFinding(kind, file, message, remedy) {
	return require_source_codes.r(kind, {
		file,
		line: 1,
		column: 1
	}, message, remedy);
}
function whereFrom(place) {
	return place === void 0 ? "Paths on the command line are relative to the current folder." : `A pattern is relative to the folder of ${place.file}.`;
}
function withoutMatch(pattern, literal, known, place) {
	let shown = JSON.stringify(pattern), finding = (message, remedy) => require_source_codes.r(require_source_codes.n.patternWithoutMatch, place, message, remedy);
	if (literal.split("/").some((part) => EXCLUDED.includes(part))) return finding(`The pattern ${shown} searches a folder that is never searched for bundles.`, `Keep bundles outside ${EXCLUDED.join(", ")}.`);
	if (known.kind === "found") {
		let folder = isFolder(known.real);
		return finding(folder ? `${shown} is a folder.` : `The file ${shown} is excluded by another pattern.`, folder ? `Write ${JSON.stringify(`${literal.replace(/\/$/, "")}/**/*.{yaml,yml,json}`)} for all bundles in it.` : "Remove one of the two patterns.");
	}
	let meant = /[*?[\]{}()]/.test(pattern) ? void 0 : known.meant();
	return finding(`The pattern ${shown} matches no file.`, meant === void 0 ? `Correct or remove it. ${whereFrom(place)}` : `Did you mean ${JSON.stringify(meant)}?`);
}
function isFolder(real) {
	try {
		return (0, node_fs.statSync)(real).isDirectory();
	} catch {
		return !1;
	}
}
// build/bundle/files/pattern-covers.js
const ROOT = "/repository";
function patternCovers(patterns, file) {
	return filesCovered(patterns, [file]).has(file);
}
function filesCovered(written, files) {
	let found = new Set();
	if (files.length === 0) return found;
	let patterns = written.filter((one) => globProblem(isExclusion(one) ? one.slice(1) : one) === void 0), ignore = [...NEVER_SEARCHED, ...patterns.filter(isExclusion).map((pattern) => pattern.slice(1))], options = {
		...only(files),
		ignore
	}, known = new Set(files);
	for (let pattern of patterns) {
		if (isExclusion(pattern)) continue;
		let escaped = known.has(pattern) ? [pattern.replace(/[^\w/.-]/g, "?")] : [];
		require_library_glob.n(escaped, options).includes(pattern) && found.add(pattern);
		for (let file of require_library_glob.n(pattern, options)) found.add(file);
	}
	return found;
}
function mayCoverBelow(patterns, folder) {
	let probes = [
		"yaml",
		"yml",
		"json",
		"md"
	].flatMap((end) => [`${folder}/probe.${end}`, `${folder}/probe/probe/probe.${end}`]), excluded = patterns.filter(isExclusion).map((pattern) => pattern.slice(1));
	return folder.split("/").some((part) => NEVER.has(part)) || probes.every((file) => patternCovers(excluded, file)) ? !1 : patterns.some((pattern) => !isExclusion(pattern) && reaches(pattern, folder));
}
const NEVER = new Set([
	".git",
	"node_modules",
	".pipelines-sync"
]);
function reaches(pattern, folder) {
	let wanted = pattern.replace(/^\.\//, "").split("/"), parts = folder.split("/"), isSplit = wanted.some((part) => balance(part) !== 0);
	for (let [index, part] of parts.entries()) {
		let want = wanted[index];
		if (want === void 0) return !1;
		if (want.includes("**") || isSplit && /[{(]/.test(want)) return !0;
		if (want !== part && !patternCovers([want], part)) return !1;
	}
	return wanted.length > parts.length;
}
function balance(part) {
	let open = 0;
	for (let character of part) (character === "{" || character === "(") && (open += 1), (character === "}" || character === ")") && --open;
	return open;
}
function only(files) {
	let folders = new Map([[ROOT, new Map()]]);
	for (let file of files) {
		let at = ROOT, parts = file.split("/");
		for (let [depth, name] of parts.entries()) {
			let isFile = depth === parts.length - 1, names = folders.get(at) ?? new Map();
			folders.set(at, names), names.set(name, isFile), at = `${at}/${name}`;
		}
	}
	return {
		cwd: ROOT,
		expandDirectories: !1,
		fs: { readdirSync: (folder) => [...folders.get(String(folder).replace(/\/$/, "")) ?? []].map(([name, isFile]) => ({
			name,
			isFile: () => isFile,
			isDirectory: () => !isFile,
			isSymbolicLink: () => !1
		})) }
	};
}
// build/source/read/read-text.js
function readReferencedText(root, fromFile, relativePath, place = {
	file: fromFile,
	line: 1,
	column: 1
}) {
	let refuse = (kind, file, message, remedy) => ({
		file,
		finding: require_source_codes.r(kind, place, message, remedy)
	}), shown = JSON.stringify(relativePath), bad = badPath(relativePath, shown);
	if (bad !== void 0) return refuse(bad.kind, relativePath, bad.message, bad.remedy);
	let file = node_path.default.posix.join(node_path.default.posix.dirname(fromFile), relativePath);
	if (file === ".." || file.startsWith("../")) return refuse(require_source_codes.n.textOutside, file, `The path ${shown} leads outside the repository.`, "Copy the text into the repository; paths are relative to the bundle.");
	let inside = require_source_inside.i(root, file);
	if (inside.kind === "found" && !require_source_inside.t(file) && !require_source_inside.t(inside.relative)) return readFile(inside.real, file, place, refuse);
	if (inside.kind === "found" || require_source_inside.t(file)) return refuse(require_source_codes.n.textPrivate, file, `The path ${shown} leads into .git or .pipelines-sync.`, "Keep the text in another folder.");
	let { kind, message, remedy } = unresolved(inside, file, shown, node_path.default.posix.dirname(fromFile));
	return refuse(kind, file, message, remedy);
}
function badPath(relativePath, shown) {
	if (relativePath === "" || relativePath.includes("\0")) return {
		kind: require_source_codes.n.textPath,
		message: `${shown} is not a path.`,
		remedy: "Write the path of a file, relative to the bundle."
	};
	if (relativePath.startsWith("/") || /^[A-Za-z]:[\\/]/.test(relativePath) || relativePath.startsWith("\\\\")) return {
		kind: require_source_codes.n.textAbsolute,
		message: `The path ${shown} is absolute.`,
		remedy: "Write it relative to the bundle."
	};
	if (relativePath.includes("\\")) return {
		kind: require_source_codes.n.textBackslash,
		message: `The path ${shown} contains a backslash.`,
		remedy: `Write ${JSON.stringify(relativePath.replaceAll("\\", "/"))}; paths use / on every system.`
	};
}
function unresolved(inside, file, shown, from) {
	if (inside.kind === "outside") return {
		kind: require_source_codes.n.textSymlink,
		message: `The path ${shown} leads outside the repository: ${JSON.stringify(inside.at)} is a symbolic link out of it.`,
		remedy: "Copy the text into the repository."
	};
	if (inside.kind === "unreadable") return {
		kind: require_source_codes.n.textUnreadable,
		message: `${JSON.stringify(inside.at)} cannot be read: ${inside.reason}.`,
		remedy: "Fix the file or its permissions."
	};
	let what = inside.at === file ? "file" : "folder", meant = inside.meant();
	return {
		kind: require_source_codes.n.textMissing,
		message: `There is no ${what} ${JSON.stringify(inside.at)}.`,
		remedy: meant === void 0 ? "Create it or correct the path; it is relative to the bundle, and case matters." : `Did you mean ${JSON.stringify(node_path.default.posix.relative(from, meant))}?`
	};
}
function readFile(real, file, place, refuse) {
	let shown = JSON.stringify(file);
	try {
		let stat = (0, node_fs.statSync)(real);
		if (!stat.isFile()) {
			let what = stat.isDirectory() ? "a folder" : "not a regular file";
			return refuse(require_source_codes.n.textNotFile, file, `${shown} is ${what}.`, "Write the path of a file that holds the text.");
		}
		return stat.size > 10485760 ? refuse(require_source_codes.n.textTooLarge, file, `${shown} has ${stat.size} bytes; the limit is 10 MiB.`, "Use a smaller text.") : textOfBytes((0, node_fs.readFileSync)(real), file, place);
	} catch (error) {
		return refuse(require_source_codes.n.textUnreadable, file, `${shown} cannot be read: ${require_source_inside.n(error)}.`, "Fix the file or its permissions.");
	}
}
function textOfBytes(bytes, file, from) {
	let decoded = require_parse_source.d(bytes), lines = new require_source_lines.t(file, decoded.text), finding = (kind, offset, message, remedy) => require_source_codes.r(kind, lines.place(offset), message, remedy, {
		message: "used here",
		place: from
	}), standIn = require_parse_source.i(file, bytes);
	if (standIn !== void 0) return {
		file,
		finding: finding(standIn.code, standIn.offset, standIn.message, standIn.remedy)
	};
	if (decoded.utf16) return {
		file,
		finding: finding(require_source_codes.n.textNotUtf8, 0, "The file is UTF-16, not UTF-8.", "Save it as UTF-8.")
	};
	if (decoded.nul !== void 0) return {
		file,
		finding: finding(require_source_codes.n.textBinary, decoded.nul, "The file contains a NUL byte here, so it is not a text file.", "Use a UTF-8 text file.")
	};
	if (decoded.invalid !== void 0) return {
		file,
		finding: finding(require_source_codes.n.textNotUtf8, decoded.invalid, "From here on the file is not UTF-8.", "Save it as UTF-8.")
	};
	if (decoded.byteOrderMark) return {
		file,
		finding: finding(require_source_codes.n.textByteOrderMark, 0, "The file starts with a byte order mark, which would become part of the text.", "Save it as UTF-8 without a byte order mark.")
	};
	let text = decoded.text.replace(/\r?\n$/, ""), found = require_front_matter.u(decoded.text) ? void 0 : require_front_matter.l(decoded.text), conflict = found === void 0 ? {} : { conflict: finding(found.code, found.offset, found.message, `${found.remedy} ${require_source_codes.t}`) }, control = require_parse_source.c.exec(text);
	return control === null ? {
		text,
		file,
		...conflict
	} : {
		text,
		file,
		...conflict,
		finding: finding(require_source_codes.n.textControl, control.index, `The text contains the control character ${require_parse_source.u(control[0])}.`, "Remove it unless it is intended; it is sent as it is.")
	};
}
// build/bundle/items/forms.js
var FormReader = class {
	#context;
	#findings;
	refs = [];
	conflicts = [];
	isUnfetched = !1;
	constructor(context, findings) {
		this.#context = context, this.#findings = findings;
	}
	readItem(node, root) {
		let out = {};
		for (let { key, node: child } of node.entries) {
			let field = require_model.Ct(root, [key]), secret = field !== void 0 && require_model.Tt(field) === "secret", value = this.#read(child, field, [key], {
				secret,
				opaque: !1
			});
			value !== void 0 && require_model.B(out, key, value);
		}
		return out;
	}
	#read(node, field, path, zone) {
		return require_model.St(field, this.#readNode(node, field, path, zone));
	}
	#readNode(node, field, path, zone) {
		if (zone.opaque) return require_source_node.o(node);
		if (node.type === "scalar") return this.#scalar(node, field, path, zone);
		if (node.type === "list") {
			let item = field?.type === "list" ? field.item : void 0;
			return node.items.map((child, index) => this.#read(child, item, [...path, index], zone)).filter((value) => value !== void 0);
		}
		let form = formIn(node), opaque = field?.type === "json" && !zone.secret;
		if (form === "none" || form === "broken" && opaque) return this.#object(node, field, path, zone);
		if (form !== "broken") return this.#resolve(form, node, field, path, zone);
		let { message, remedy } = explainBroken(node);
		this.#say(require_bundle_codes.t.unknownForm, node, message, remedy);
	}
	#object(node, field, path, zone) {
		let opaque = field?.type === "json" && !zone.secret, out = {};
		for (let { key, node: child } of node.entries) {
			let inner = field === void 0 ? void 0 : require_model.Ct(field, [key]), value = this.#read(child, inner, [...path, key], {
				...zone,
				opaque
			});
			value !== void 0 && require_model.B(out, key, value);
		}
		return out;
	}
	#resolve(form, node, field, path, zone) {
		if (field?.type === "json" && !zone.secret && form !== "$file") return require_source_node.o(node);
		let inner = node.get(form);
		if (inner !== void 0) switch (form) {
			case "$literal": return require_source_node.o(inner);
			case "$var": return this.#variable(inner, field, path);
			case "$file": return this.#file(inner, field);
			case "$env": return this.#secret(inner, path, zone);
			case "$ref": return this.#reference(node, inner, field, path);
		}
	}
	#variable(node, field, path) {
		let name = this.#text(node, "$var", "the name of a variable");
		if (name === void 0) return;
		let { vars, target } = this.#context;
		if (Object.hasOwn(vars, name)) return this.#plain(vars[name], node, field, path);
		{
			let near = this.#context.suggestions.of(name, Object.keys(vars));
			this.#say(require_bundle_codes.t.unknownVariable, node, `Target ${target} defines no variable ${JSON.stringify(name)}.`, near === void 0 ? `Add it to vars of target ${target}.` : `Did you mean ${near}?`);
		}
	}
	#file(node, field) {
		let relative = this.#text(node, "$file", "a path");
		if (relative === void 0) return;
		let read = this.#context.readText(this.#context.file, relative, node);
		if (read.finding !== void 0 && this.#findings.push(read.finding), read.text === void 0) return;
		if (read.conflict !== void 0 && this.conflicts.push(read.conflict), read.unfetched !== void 0) return this.#findings.push(read.unfetched), this.isUnfetched = !0, field?.type === "json" ? {} : read.text;
		if (field?.type !== "json") return read.text;
		let parsed = (this.#context.sources ?? new require_config.f()).parse(read.file, new TextEncoder().encode(read.text), "data");
		if (this.#findings.push(...parsed.findings), parsed.document !== void 0) return require_source_node.o(parsed.document.root);
		parsed.findings.length === 0 && this.#say(require_bundle_codes.t.embeddedFile, node, `${read.file} is neither JSON nor YAML.`, "Write JSON or YAML into it.");
	}
	#secret(node, path, zone) {
		let name = this.#text(node, "$env", "the name of an environment variable");
		if (name !== void 0) {
			if (!zone.secret) {
				let message = `${require_model.V(path)} is not write-only, so everybody could read a secret in it.`;
				this.#say(require_bundle_codes.t.secretNotAllowed, node, message, "Put secrets only into write-only fields such as auth_config.");
			} else if ((this.#context.reserved ?? []).some((prefix) => name.toUpperCase().startsWith(prefix))) {
				let message = `${name} is reserved for pipelines-sync or the runner and is never sent.`;
				this.#say(require_bundle_codes.t.secretNotListed, node, message, "Use a variable of another name.");
			} else {
				if (this.#context.secrets.includes(name)) return new require_model.A(name);
				{
					let { target } = this.#context;
					this.#say(require_bundle_codes.t.secretNotListed, node, `Target ${target} does not list the secret ${JSON.stringify(name)}.`, `Add it: targets.${target}.secrets: [${name}].`);
				}
			}
		}
	}
	#reference(node, inner, field, path) {
		let address = this.#text(inner, "$ref", "an address such as criteria/Exact Match");
		if (address === void 0) return;
		let version = node.get("version"), external = node.get("external"), isLatest = version?.type === "scalar" && version.value === "latest";
		if (version !== void 0 && !isLatest) {
			this.#say(require_bundle_codes.t.malformedForm, version, "The version of a $ref can only be latest.", "Write version: latest, or the number itself instead of the $ref.");
			return;
		}
		if (external !== void 0 && (external.type !== "scalar" || typeof external.value != "boolean")) {
			this.#say(require_bundle_codes.t.malformedForm, external, "external of a $ref is true or false.", "Write external: true");
			return;
		}
		let ref = new require_model.k(address, {
			version: isLatest ? "latest" : void 0,
			external: external?.type === "scalar" && external.value === !0
		});
		return this.refs.push({
			ref,
			node,
			path,
			field
		}), ref;
	}
	#text(node, form, what) {
		if (node.type === "scalar" && typeof node.value == "string" && node.value !== "") return node.value;
		this.#say(require_bundle_codes.t.malformedForm, node, `${form} takes ${what}.`, `Write {${form}: \u2026} with ${what}.`);
	}
	#scalar(node, field, path, zone) {
		return zone.secret && typeof node.value == "string" && node.value !== "" && isCredential(path) && this.#say(require_bundle_codes.t.secretInFile, node, `${require_model.V(path)} looks like a secret stored in the repository.`, "Put it into an environment variable, name that in the secrets of the target, and write {$env: NAME}"), this.#plain(node.value, node, field, path);
	}
	#plain(value, node, field, path) {
		return field?.type !== "id" || field.id !== "integer" || typeof value != "string" || !/^(0|[1-9]\d*)$/.test(value) || !Number.isSafeInteger(Number(value)) ? value : (this.#say(require_bundle_codes.t.idAsText, node, `${require_model.V(path)} is the string ${JSON.stringify(value)}; ids are integers.`, `Write ${value} without quotes.`), Number(value));
	}
	#say(code, node, message, remedy) {
		this.#findings.push(require_source_codes.r(code, node.place, message, remedy));
	}
};
function formIn(node) {
	let keys = node.entries.map((entry) => entry.key);
	return keys.some((key) => key.startsWith("$")) ? require_model.M(Object.fromEntries(keys.map((key) => [key, null]))) ?? "broken" : "none";
}
function explainBroken(node) {
	let keys = node.entries.map((entry) => entry.key), dollar = keys.find((key) => key.startsWith("$")) ?? "$";
	if (require_model.O.includes(dollar)) {
		let others = keys.filter((key) => key !== dollar).join(", "), remedy = `Keep only ${dollar}, or wrap the object in {$literal: \u2026}.`;
		return {
			message: `{${dollar}: \u2026} has other keys beside it (${others}).`,
			remedy
		};
	}
	let near = require_model.Dt(dollar, require_model.O), forms = `Forms are ${require_model.O.join(", ")}; plain data goes into {$literal: \u2026}.`;
	return {
		message: `${dollar} is not a form.`,
		remedy: near === void 0 ? forms : `Did you mean ${near}?`
	};
}
function isCredential(path) {
	let name = String(path.at(-1)).toLowerCase();
	return /(token|secret|password|passwd|key|value|credential|bearer)/.test(name) && !/(header|name|url|uri|type)/.test(name);
}
// build/bundle/items/item-scope.js
function scopeProblems(kind, value, org) {
	let problems = [], say = ({ code, severity }, field, message, remedy) => problems.push({
		path: [field],
		code,
		severity,
		message,
		remedy
	}), written = value.org_id;
	if (org !== null && typeof written == "number" && Number.isSafeInteger(written) && written >= 0 && written !== org && say(require_bundle_codes.t.otherAccount, "org_id", `org_id is ${written}, but the target belongs to ${kind.words.account} ${org}.`, "Leave org_id out, or choose the right target."), !kind.scoped) return problems;
	let scope = value.scope_type;
	scope === "system" && say(require_bundle_codes.t.systemScope, "scope_type", "Objects with scope system belong to the platform and are read-only.", "Remove scope_type, or use org, project or workflow.");
	for (let [word, id] of [["project", "project_id"], ["workflow", "workflow_id"]]) scope === word && value[id] === void 0 ? say(require_bundle_codes.t.scopeMismatch, "scope_type", `scope_type ${word} needs ${id}.`, `Add ${id}.`) : scope !== word && value[id] !== void 0 && (scope !== "workflow" || id !== "project_id") && say(require_bundle_codes.t.scopeMismatch, id, `${require_model.V([id])} has no effect without scope_type: ${word}.`, `Remove ${id}, or add scope_type: ${word}`);
	return problems;
}
// build/bundle/items/item-spot.js
function spotAt(root, item, pointer) {
	let path = [], spot = {
		path: [],
		field: root,
		siblings: {},
		value: item,
		secret: !1,
		deeper: !1
	};
	for (let raw of pointer.split("/").slice(1)) {
		let step = raw.replaceAll("~1", "/").replaceAll("~0", "~"), next = childOf(spot, step);
		if (next === void 0) return {
			...spot,
			deeper: !0
		};
		path.push(Array.isArray(spot.value) ? Number(step) : step), spot = {
			...next,
			path: [...path],
			secret: spot.secret || require_model.Tt(next.field) === "secret"
		};
	}
	return spot;
}
function childOf({ field, value }, step) {
	let inside = Array.isArray(value) ? value[Number(step)] : require_model.Nt(value) ? own(value, step) : void 0;
	if (field.type === "list") return {
		field: field.item,
		siblings: {},
		value: inside,
		deeper: !1
	};
	if (field.type === "map") return {
		field: field.value,
		siblings: {},
		value: inside,
		deeper: !1
	};
	let fields = membersOf(field), known = fields !== void 0 && Object.hasOwn(fields, step) ? fields[step] : void 0;
	if (fields !== void 0 && known !== void 0) return {
		field: known,
		siblings: fields,
		value: inside,
		deeper: !1
	};
}
function own(object, name) {
	return Object.hasOwn(object, name) ? object[name] : void 0;
}
function membersOf(field) {
	return field.type === "object" || field.type === "json" ? field.fields : void 0;
}
// build/bundle/items/item-variants.js
function variantsOf(kind, item) {
	return named(kind).filter(({ conditions }) => conditions.every(({ path, value }) => valueAt(item, path) === value));
}
const NAMED = new WeakMap();
function named(kind) {
	let known = NAMED.get(kind);
	if (known !== void 0) return known;
	let variants = (kind.variants ?? []).map((variant) => ({
		...variant,
		caseName: Object.values(variant.when).at(-1) ?? kind.name,
		conditions: Object.entries(variant.when).map(([path, value]) => ({
			path: path.split("."),
			value
		}))
	}));
	return NAMED.set(kind, variants), variants;
}
function valueAt(value, path) {
	let here = value;
	for (let step of path) here = require_model.Nt(here) && Object.hasOwn(here, step) ? here[step] : void 0;
	return here;
}
function foreignMembers(kind, item) {
	return variantsOf(kind, item).flatMap((variant) => {
		let object = valueAt(item, [variant.object]), described = kind.fields.fields[variant.object];
		return !require_model.Nt(object) || described?.type !== "object" ? [] : Object.keys(object).filter((name) => Object.hasOwn(described.fields, name) && !variant.allowed.includes(name)).map((name) => foreign(kind, variant, name));
	});
}
function foreign(kind, variant, name) {
	let owners = named(kind).filter((other) => other.object === variant.object && other.allowed.includes(name)).map((other) => other.caseName), { code, severity } = require_settings_codes.n.variantIgnores;
	return {
		path: [variant.object, name],
		code,
		severity,
		message: `${variant.object}.${name} has no effect on ${require_item_words.l(`${variant.caseName} ${kind.singular}`)}.`,
		remedy: owners.length === 0 ? "Remove it." : `Remove it: it belongs to ${require_item_words.i(owners, "and")}.`
	};
}
// build/bundle/items/item-fields.js
function misspellings(field, value) {
	let meant = new Map();
	if (field.type !== "object" || !require_model.Nt(value)) return meant;
	let unknown = Object.keys(value).filter((name) => !Object.hasOwn(field.fields, name));
	if (unknown.length === 0) return meant;
	let known = Object.keys(field.fields), absent = known.filter((name) => !Object.hasOwn(value, name));
	for (let name of unknown) {
		let max = field.open === !0 && name.length < 6 ? 1 : 2, near = require_model.Dt(name, absent, max) ?? require_model.Dt(name, known, max);
		near !== void 0 && meant.set(name, near);
	}
	return meant;
}
function misspelt(kind, path, name, near) {
	let { code, severity } = require_settings_codes.n.misspelt;
	return {
		path: [...path, name],
		code,
		severity,
		message: `${require_item_words.c(kind, path)} has no field ${JSON.stringify(name)}; did you mean ${near}?`,
		remedy: `Rename it to ${near}.`
	};
}
function unknownField(kind, spot, name, mode) {
	let homes = homesOf(kind.fields, name), where = homes.length > 0 ? `; it belongs to ${require_item_words.i(homes.map((home) => homeWords(kind, home)), "or")}` : "", { code, severity } = require_settings_codes.n.unknown;
	return {
		path: [...spot.path, name],
		code,
		severity: mode === "error" ? "error" : severity,
		message: `${require_item_words.c(kind, spot.path)} has no field ${JSON.stringify(name)}${where}.`,
		remedy: homes.length > 0 ? "Move it there." : "Remove it, unless you know that the platform takes it."
	};
}
function homesOf(field, name, path = []) {
	return field.type === "list" ? homesOf(field.item, name, path) : field.type === "map" ? homesOf(field.value, name, path) : Object.entries(membersOf(field) ?? {}).flatMap(([own, member]) => [...own === name ? [path] : [], ...homesOf(member, name, [...path, own])]);
}
function homeWords(kind, home) {
	return home.length === 0 ? `the ${kind.singular} itself` : require_model.V(home);
}
function missingFields(kind, spot, item, names) {
	let fields = membersOf(spot.field) ?? {}, always = names.filter((name) => fields[name]?.required === !0), problems = [];
	always.length > 0 && problems.push(lacks(spot, require_item_words.c(kind, spot.path), "missing", always));
	for (let variant of variantsOf(kind, item)) {
		if (spot.path.length !== 1 || spot.path[0] !== variant.object) continue;
		let needed = variant.required.filter((name) => names.includes(name) && !always.includes(name));
		if (needed.length === 0) continue;
		let noun = require_item_words.l(`${variant.caseName} ${kind.singular}`), who = noun.charAt(0).toUpperCase() + noun.slice(1);
		problems.push(lacks(spot, who, "variantNeeds", needed, `${variant.object}.`));
	}
	return problems;
}
function lacks(spot, who, name, names, prefix = "") {
	let fields = membersOf(spot.field) ?? {}, say = (field) => {
		let known = fields[field];
		return known === void 0 ? "" : require_item_words.t(known, fields);
	}, [only] = names, list = names.length === 1 && only !== void 0 ? `${prefix}${only}, ${say(only)}` : require_item_words.i(names.map((field) => `${prefix}${field} (${say(field)})`), "and"), lines = names.map((field) => {
		let known = fields[field];
		return known === void 0 ? field : `${field}: ${require_item_words.s(known, fields)}`;
	}), { code, severity } = require_settings_codes.n[name];
	return {
		path: spot.path,
		code,
		severity,
		message: `${who} needs ${list}.`,
		remedy: `Add ${require_item_words.i(lines, "and")}.`
	};
}
// build/bundle/items/item-rules.js
function fieldRules(kind, item) {
	let problems = [];
	return visit({
		field: kind.fields,
		value: item,
		path: [],
		beside: {}
	}, kind, (problem) => problems.push(problem)), problems;
}
function visit(here, kind, tell) {
	let { field, value, path } = here;
	if (require_model.Tt(field) !== "secret") {
		if (checkOpenValue(here, tell), checkVersion(here, tell), field.type === "list" && Array.isArray(value)) {
			checkSame(field, value, path, tell);
			for (let [index, element] of value.entries()) path.push(index), visit({
				field: field.item,
				value: element,
				path,
				beside: {}
			}, kind, tell), path.pop();
		}
		if (require_model.Nt(value)) {
			for (let [name, near] of misspellings(field, value)) tell(misspelt(kind, path, name, near));
			for (let [name, member] of Object.entries(value)) {
				let known = memberOf(field, name);
				known !== void 0 && (path.push(name), visit({
					field: known,
					value: member,
					path,
					beside: value
				}, kind, tell), path.pop());
			}
		}
	}
}
function memberOf(field, name) {
	if (field.type === "map") return field.value;
	let fields = membersOf(field);
	return fields !== void 0 && Object.hasOwn(fields, name) ? fields[name] : void 0;
}
function report(tell, name, path, message, remedy) {
	let { code, severity } = require_settings_codes.n[name];
	tell({
		path: [...path],
		code,
		severity,
		message,
		remedy
	});
}
function checkOpenValue({ field, value, path }, tell) {
	if (field.type !== "text" || field.open !== !0 || field.values === void 0 || typeof value != "string" || field.values.includes(value)) return;
	let near = require_model.Dt(value, field.values), message = `${require_model.V(path)}: ${require_item_words.a(value)} is not documented; it is sent as it is.`, known = `Documented: ${require_item_words.i(field.values, "and")}.`;
	report(tell, "notDocumented", path, message, near === void 0 ? known : `Did you mean ${near}?`);
}
function checkVersion({ field, value, path, beside }, tell) {
	if (field.type !== "version") return;
	let { of } = field, own = addressOf(value), other = Object.hasOwn(beside, of) ? addressOf(beside[of]) : void 0;
	own !== void 0 && other !== void 0 && own !== other && report(tell, "otherVersion", path, `${require_model.V(path)} is the version of ${own}, but ${of} beside it is ${other}.`, `Write {$ref: ${JSON.stringify(other)}, version: latest}`);
}
function addressOf(value) {
	return require_model.Nt(value) && typeof value.$ref == "string" ? value.$ref : void 0;
}
function checkSame(list, elements, path, tell) {
	let { key } = list;
	if (key === void 0 || list.item.type !== "object") return;
	let isId = list.item.fields[key]?.type === "id", first = new Map();
	for (let [index, element] of elements.entries()) {
		if (!require_model.Nt(element) || !Object.hasOwn(element, key)) continue;
		let name = element[key] ?? null, identity = addressOf(name) ?? JSON.stringify(name), earlier = first.get(identity);
		if (earlier === void 0) {
			first.set(identity, index);
			continue;
		}
		let at = require_model.V([
			...path,
			index,
			key
		]), before = require_model.V([...path, earlier]), message = isId ? `${at} names the same object as ${before}.` : `${at} repeats the ${key} of ${before}.`;
		report(tell, isId && list.order === "set" ? "sameMember" : "sameName", [
			...path,
			index,
			key
		], message, "Remove one of the two.");
	}
}
// build/bundle/items/item-value.js
function valueProblem(kind, spot, failed) {
	return formProblem(spot, failed) ?? typeProblem(kind, spot, failed) ?? limitProblem(spot, failed);
}
function formProblem(spot, failed) {
	let { path, field, siblings, value } = spot, at = require_model.V(path);
	if (spot.secret && (spot.deeper || failed.has("false schema") || isSecretForm(value))) return secretProblem(spot, failed);
	if (!require_model.Nt(value)) return;
	if (require_config_types.h(field, siblings) !== void 0) return referenceProblem(spot, value);
	let form = require_model.M(value);
	if (form === "$env") return problem(spot, "misplacedForm", `A secret is not allowed at ${at}: only write-only fields take {$env}; other fields can be read back.`, `Give ${at} ${require_item_words.t(field, siblings)}.`);
	if (form === "$ref" && field.type !== "json" && field.type !== "map") return problem(spot, "misplacedForm", `A reference is not allowed at ${at}, which takes ${require_item_words.t(field, siblings)}.`, `Give ${at} ${require_item_words.t(field, siblings)}.`);
}
function referenceProblem(spot, form) {
	let { path, field, siblings } = spot, at = require_model.V(path), { $ref } = form, wantsVersion = field.type === "version";
	if (typeof $ref == "string" && $ref !== "") {
		let address = JSON.stringify($ref);
		if (wantsVersion && form.version === void 0) return problem(spot, "badReference", `${at} takes a version number, but {$ref: ${address}} is an id.`, `Write {$ref: ${address}, version: latest}`);
		if (!wantsVersion && form.version !== void 0) return problem(spot, "badReference", `${at} takes an id, but {$ref: ${address}, version: \u2026} is a version number.`, `Write {$ref: ${address}}.`);
	}
	return problem(spot, "badReference", `${at} must be ${require_item_words.t(field, siblings)}.`, `Write ${require_item_words.s(field, siblings)}, and nothing beside it.`);
}
function isSecretForm(value) {
	return require_model.Nt(value) && require_model.M(value) === "$env";
}
function secretProblem(spot, failed) {
	let at = require_model.V(spot.path);
	return failed.has("false schema") ? problem(spot, "misplacedForm", `${at} takes an object, but an environment variable is a string.`, `Put {$env: NAME} at one of its members, such as ${at}: {token: {$env: NAME}}`) : problem(spot, "badSecret", `The {$env} in ${at} does not name an environment variable.`, "Write {$env: NAME}, with a name that the target lists under secrets.");
}
function typeProblem(kind, spot, failed) {
	let { path, field, siblings, value } = spot, wrongWord = failed.has("enum") && typeof value == "string";
	if (!wrongWord && !failed.has("type") && !failed.has("enum")) return;
	let message = `${require_item_words.c(kind, path)} must be ${require_item_words.t(field, siblings)}, not ${require_item_words.n(value, spot.secret)}.`;
	if (wrongWord && field.type === "text") {
		let values = field.values ?? [], near = require_model.Dt(value, values) ?? values.find((one) => value.length > 2 && one.startsWith(value));
		return problem(spot, "notListed", message, near && `Did you mean ${near}?`);
	}
	return !spot.secret && field.type === "text" && (typeof value == "number" || typeof value == "boolean") ? {
		...problem(spot, "wrongType", message, `Put it in quotes: "${value}".`),
		quote: !0
	} : problem(spot, "wrongType", message, spot.secret ? void 0 : cure(spot));
}
function cure({ field, value, path, siblings }) {
	if (value === null) return "Give it a value, or remove the field.";
	let form = formWithoutSign(field, value);
	if (form !== void 0) return form;
	let kind = require_config_types.h(field, siblings);
	if (kind !== void 0 && typeof value == "string" && value.startsWith(`${kind}/`)) return `Write {$ref: ${require_item_words.a(value)}}.`;
	switch (field.type) {
		case "boolean": return "Write true or false, without quotes.";
		case "integer":
		case "number": return typeof value == "string" && /^-?\d+(?:\.\d+)?$/.test(value) ? `Write it without quotes: ${value}` : void 0;
		case "list": return typeof value == "string" && field.item.type === "text" ? `Write a list: [${require_item_words.a(value)}].` : void 0;
		case "object": return namedObject(field.fields, value) ?? (path.length === 0 ? "Write its fields as a map." : void 0);
		default: return;
	}
}
function formWithoutSign(field, value) {
	if (!require_model.Nt(value) || [
		"object",
		"map",
		"json"
	].includes(field.type)) return;
	let [key = "", ...others] = Object.keys(value), form = require_model.j([`$${key}`]);
	if (others.length > 0 || form === void 0) return;
	let named = value[key];
	return `The form is called ${form}: {${form}: ${typeof named == "string" ? require_item_words.a(named) : "\u2026"}}`;
}
function namedObject(fields, value) {
	if (typeof value != "string") return;
	let needed = Object.entries(fields).filter(([, field]) => field.required === !0), [only] = needed;
	if (needed.length === 1 && only !== void 0 && only[1].type === "text") return `Write {${only[0]}: ${require_item_words.a(value)}}.`;
}
function limitProblem(spot, failed) {
	let { path, field, siblings, value } = spot, at = require_model.V(path);
	if (failed.has("maxLength") && field.type === "text" && typeof value == "string") {
		let length = [...value].length, limit = field.maxLength ?? length;
		return problem(spot, "tooLong", `${at} is ${require_item_words.r(length)} characters long; the limit is ${require_item_words.r(limit)}.`, `Shorten it by ${require_item_words.r(length - limit)}.`);
	}
	return failed.has("minLength") ? problem(spot, "tooShort", `${at} is empty; it must be ${require_item_words.t(field, siblings)}.`, "Give it a value.") : failed.has("minItems") && field.type === "list" ? problem(spot, "tooShort", `${at} must be ${require_item_words.t(field, siblings)}.`, `For instance ${at}: ${require_item_words.s(field)}`) : failed.has("minimum") || failed.has("maximum") ? problem(spot, "outOfRange", `${at} is ${String(value)}; it must be ${numberWords(field)}${require_item_words.o(field)}.`) : failed.has("pattern") ? problem(spot, "notUrl", `${at} must be a URL, not ${spot.secret || String(value).includes("@") ? "this string" : require_item_words.a(String(value))}.`, "Write the whole address with its scheme, such as https://tools.example.com/mcp.") : problem(spot, "wrongType", `${at} must be ${require_item_words.t(field, siblings)}.`);
}
function numberWords(field) {
	return field.type === "id" ? "an id" : field.type === "version" ? "a version number" : field.type === "integer" ? "an integer" : "a number";
}
function problem(spot, name, message, remedy) {
	let { code, severity } = require_settings_codes.n[name];
	return {
		path: spot.path,
		code,
		severity,
		message,
		...remedy !== void 0 && { remedy }
	};
}
// build/bundle/items/validate-item.js
function validateItem(kind, item, options = {}) {
	let validate = kind.validator?.() ?? require_config.d[kind.name];
	if (validate === void 0) throw RangeError(`no validator was generated for ${kind.name}`);
	return itemProblems(kind, item, validate(item) ? [] : validate.errors ?? [], options.unknownFields ?? "warn");
}
function itemProblems(kind, item, errors, unknownFields) {
	return onePerPlace([
		...[...gather(kind, item, errors).values()].flatMap((place) => problemsAt(kind, item, place, unknownFields)),
		...foreignMembers(kind, item),
		...fieldRules(kind, item)
	]);
}
const NOISE = new Set([
	"if",
	"anyOf",
	"oneOf",
	"allOf",
	"not"
]);
function gather(kind, item, errors) {
	let places = new Map();
	for (let { keyword, instancePath, params } of errors) {
		if (NOISE.has(keyword)) continue;
		let spot = spotAt(kind.fields, item, instancePath), key = JSON.stringify(spot.path), place = places.get(key) ?? {
			spot,
			missing: [],
			unknown: [],
			failed: new Set()
		};
		places.set(key, place);
		let isForm = spot.deeper || spot.field.type === "id" || spot.field.type === "version";
		keyword === "required" && !isForm ? place.missing.push(String(params.missingProperty)) : keyword === "additionalProperties" && !isForm ? place.unknown.push(String(params.additionalProperty)) : place.failed.add(keyword);
	}
	return places;
}
function problemsAt(kind, item, place, mode) {
	let { spot } = place, meant = misspellings(spot.field, spot.value), explained = new Set(meant.values()), missing = [...new Set(place.missing)].filter((name) => !explained.has(name)), unknown = place.unknown.filter((name) => !meant.has(name));
	return [
		...place.failed.size > 0 ? [valueProblem(kind, spot, place.failed)] : [],
		...missing.length > 0 ? missingFields(kind, spot, item, missing) : [],
		...unknown.map((name) => unknownField(kind, spot, name, mode))
	];
}
function onePerPlace(problems) {
	if (problems.length === 0) return problems;
	let byPlace = new Map();
	for (let severity of [
		"error",
		"warning",
		"note"
	]) for (let problem of problems) {
		let place = require_model.V(problem.path);
		problem.severity === severity && !byPlace.has(place) && byPlace.set(place, problem);
	}
	return problems.filter((problem) => byPlace.get(require_model.V(problem.path)) === problem);
}
// build/bundle/items/resolve-item.js
const MISSING = new Set([require_settings_codes.n.missing.code, require_settings_codes.n.variantNeeds.code]);
function resolveItem(item, context, findings) {
	let { kind, node, file } = item, own = [];
	if (require_model.j(node.entries.map(({ key }) => key)) !== void 0) {
		let { code, severity } = require_settings_codes.n.misplacedForm, message = `A whole ${kind.singular} cannot be a form: a form replaces a single value.`;
		findings.push({
			address: `${kind.name}[${item.index}]`,
			code,
			severity,
			message,
			place: node.place,
			remedy: "Write its fields, and use the form as the value of one of them."
		});
		return;
	}
	let reader = new FormReader({
		...context,
		file
	}, own), value = reader.readItem(node, kind.fields), incomplete = own.some((finding) => finding.severity === "error"), problems = scopeProblems(kind, value, context.org);
	kind.check?.(value, (problem) => problems.push(problem));
	for (let problem of validateItem(kind, require_model.R(value), { unknownFields: context.unknownFields })) incomplete && MISSING.has(problem.code) || problem.code === require_settings_codes.n.misplacedForm.code && reader.refs.some((one) => require_model.V(one.path) === require_model.V(problem.path)) || problems.push(problem);
	for (let { path, code, severity, message, quote, ...rest } of gravestPerValue(problems, node)) {
		let remedy = quote ? `Put it in quotes: "${require_source_node.a(node, path).node.text}".` : rest.remedy;
		own.push({
			code,
			severity,
			message,
			place: fieldPlace(node, path, code),
			...remedy === void 0 ? {} : { remedy }
		});
	}
	let parts = addressParts(kind, node, value), partition = kind.partition(value), address = parts === void 0 ? void 0 : require_model.Ft(kind.name, parts, scopeOf(kind, partition)), label = address ?? `${kind.name}[${item.index}]`, labelled = (list) => list.map((finding) => ({
		address: label,
		...finding
	}));
	findings.push(...labelled(own));
	let marked = (hasMarked(value) ? markedTexts(value, []) : []).map(({ path, ...problem }) => {
		let used = fieldPlace(node, path, problem.code), text = markersIn(item, path, context);
		return text === void 0 ? {
			...problem,
			place: used
		} : text.file === item.file ? {
			...problem,
			place: text
		} : {
			...problem,
			place: text,
			related: [{
				message: "used here",
				place: used
			}]
		};
	}), below = item.conflict === void 0 ? [] : [item.conflict], conflicts = labelled([
		...reader.conflicts,
		...below,
		...marked
	]);
	if (address === void 0) {
		findings.push(...conflicts);
		return;
	}
	let resolve = require_model.vt("pull", "--only", require_model.Bt(address), "--resolved", require_model.Bt(address));
	for (let finding of conflicts) finding.code === require_bundle_codes.t.conflictMarkers.code && (finding.command = resolve);
	return {
		resource: new require_model.l({
			kind,
			address,
			partition,
			value,
			place: node.place,
			placeOf: placesIn(node)
		}),
		refs: reader.refs.map(({ ref, node: at, path, field }) => ({
			ref,
			path,
			place: at.place,
			takes: takes(field, kind, path)
		})),
		conflicts,
		isUnfetched: reader.isUnfetched
	};
}
function placesIn(node) {
	return (path) => require_source_node.a(node, path).node.place;
}
function markersIn({ file, node, stands }, path, { readText }) {
	let { node: at } = require_source_node.a(node, path);
	if (at.type === "scalar" && stands.as === "item" && stands.below === path[0]) return at.placeIn(require_front_matter.d(String(at.value)));
	let form = at.type === "map" ? require_source_node.o(at) : void 0;
	if (!require_model.Nt(form) || require_model.M(form) !== "$file") return;
	let read = readText(file, String(form.$file), at);
	if (read.text !== void 0) return new require_source_lines.t(read.file, read.text).place(require_front_matter.d(read.text));
}
function hasMarked(value) {
	return typeof value == "string" ? require_front_matter.u(value) : Array.isArray(value) ? value.some(hasMarked) : require_model.P(value) && Object.values(value).some(hasMarked);
}
function markedTexts(value, path) {
	if (typeof value == "string") {
		if (!require_front_matter.u(value)) return [];
		let { code, severity } = require_bundle_codes.t.conflictMarkers;
		return [{
			path,
			code,
			severity,
			message: `${require_model.V(path)} contains conflict markers between the files and the platform.`,
			remedy: "Keep what is right, remove the lines that begin with <<<<<<<, ======= and >>>>>>>, then accept the result."
		}];
	}
	return Array.isArray(value) ? value.flatMap((item, index) => markedTexts(item, [...path, index])) : require_model.P(value) ? Object.entries(value).flatMap(([key, item]) => markedTexts(item, [...path, key])) : [];
}
function takes(field, kind, path) {
	if (field?.type === "id") return field.kind;
	if (field?.type === "version") return siblingId(kind, path, field.of);
}
function siblingId(kind, path, of) {
	let at = kind.fields;
	for (let step of [...path.slice(0, -1), of]) {
		let field = at;
		at = typeof step == "number" ? field.item : field.fields?.[step];
	}
	let found = at;
	return found?.type === "id" ? found.kind : void 0;
}
function gravestPerValue(problems, node) {
	if (problems.length === 0) return problems;
	let first = new Map(), values = problems.filter(({ path }) => require_source_node.a(node, path).node.type === "scalar");
	for (let severity of [
		"error",
		"warning",
		"note"
	]) for (let problem of values) {
		let path = require_model.V(problem.path);
		problem.severity === severity && !first.has(path) && first.set(path, problem);
	}
	return problems.filter((problem) => !values.includes(problem) || first.get(require_model.V(problem.path)) === problem);
}
const OF_NAMES = new Set([require_settings_codes.n.misspelt.code, require_settings_codes.n.unknown.code]);
function fieldPlace(node, path, code) {
	let { node: value, keyPlace, exact } = require_source_node.a(node, path);
	return !exact || keyPlace === void 0 ? value.place : OF_NAMES.has(code) || value.place.line !== keyPlace.line ? keyPlace : value.place;
}
function addressParts(kind, node, value) {
	let parts = [];
	for (let name of kind.key) {
		let part = partOf(node.get(name), value[name]);
		if (part !== void 0) parts.push(part);
		else if (kind.launch !== void 0 && name === kind.nameField) parts.push(kind.launch.unnamed);
		else return;
	}
	return parts;
}
function partOf(written, value) {
	let form = written?.type === "map" ? require_source_node.o(written) : void 0;
	if (typeof form == "object" && form && !Array.isArray(form) && typeof form.$var == "string") return `\${${form.$var}}`;
	if (value instanceof require_model.k) return value.address.slice(value.address.indexOf("/") + 1);
	if (typeof value == "number" || typeof value == "string" && value !== "") return String(value);
}
function scopeOf(kind, partition) {
	return kind.scoped && partition !== kind.home ? partition : void 0;
}
// build/bundle/load-bundle.js
function loadBundle(file, bytes, kinds, sources = new require_config.f(), reader = {}) {
	let { document, findings: syntax } = sources.parse(file, bytes), findings = [...syntax];
	if (document === void 0) return { findings };
	let format = reader.formats?.find((one) => one.holds(document)) ?? require_bundle_format.t, content = format.read(document, {
		...reader,
		kinds
	}, findings);
	if (content === void 0) return { findings };
	let items = content.items.map((item) => rawItem(item, file));
	return {
		findings,
		bundle: {
			...content,
			document,
			format,
			items
		}
	};
}
function rawItem({ kind, index, node, stands, conflict }, file) {
	return {
		kind,
		index,
		node,
		stands,
		conflict,
		file
	};
}
// build/bundle/files/left-out.js
function loadLeftOut(checkout, options) {
	let out = {
		bundles: [],
		items: [],
		unread: [...checkout.unread]
	}, suggestions = new require_model.Et(), readText = (fromFile, relativePath) => {
		let { text, file } = readReferencedText(options.root, fromFile, relativePath);
		return {
			text: text ?? "",
			file
		};
	};
	for (let { bytes, ...left } of checkout.bundles) {
		let { bundle, findings } = loadBundle(left.file, bytes, options.kinds, options.sources, options), isWhole = bundle !== void 0 && !require_model.st(findings);
		bundle !== void 0 && out.bundles.push(bundle);
		for (let raw of bundle?.items ?? []) {
			let item = resolveItem(raw, {
				...options,
				readText,
				suggestions
			}, []);
			item === void 0 ? isWhole = !1 : out.items.push(item);
		}
		isWhole || out.unread.push(left);
	}
	return out;
}
// build/bundle/items/references.js
function checkReferences(items, deletions, findings) {
	let suggestions = new require_model.Et(3), byAddress = new Map(items.map((item) => [item.resource.address, item.resource])), renamed = new Map();
	for (let { resource } of items) {
		let old = resource.settings.renamed_from;
		old !== void 0 && renamed.set(old, resource);
	}
	for (let { resource, refs } of items) for (let { ref, place, takes } of refs) {
		let say = (code, message, remedy) => findings.push({
			...require_source_codes.r(code, place, message, remedy),
			address: resource.address
		}), kind = require_model.It(ref.address);
		if (takes === void 0) say(require_bundle_codes.t.referenceNotAllowed, "This field takes no reference.", "Write the value, or {$literal: \u2026} for an object that begins with $ref.");
		else if (kind !== takes) {
			let near = ref.address.includes("/") ? void 0 : `${takes}/${ref.address}`;
			say(require_bundle_codes.t.referenceKind, `${JSON.stringify(ref.address)} does not refer to one of the ${takes}.`, near !== void 0 && byAddress.has(near) ? `Did you mean ${near}?` : `Write {$ref: "${takes}/\u2026"}.`);
		} else !ref.external && !byAddress.has(ref.address) && sayMissing(ref.address, renamed, deletions, {
			byAddress,
			suggestions
		}, say);
	}
	findCycles(items, findings);
}
function sayMissing(address, renamed, deletions, { byAddress, suggestions }, say) {
	let now = renamed.get(address);
	if (now !== void 0) {
		say(require_bundle_codes.t.leavingReference, `${address} is renamed to ${now.address}.`, `Write {$ref: "${now.address}"}.`);
		return;
	}
	if (deletions.has(address)) {
		say(require_bundle_codes.t.leavingReference, `${address} is marked for deletion.`, "Remove the reference, or keep the item.");
		return;
	}
	let near = suggestions.of(address, byAddress.keys());
	say(require_bundle_codes.t.danglingReference, `No item in the files has the address ${require_model.v(address, near ?? "", JSON.stringify(address))}.`, near === void 0 ? "Add the item, or write external: true for an object that lives only on the platform." : `Did you mean ${require_model.v(near, address)}? For an object that lives only on the platform add external: true.`);
}
function findCycles(items, findings) {
	let edges = new Map();
	for (let { resource, refs } of items) edges.set(resource.address, refs.filter(({ ref }) => !ref.external).map(({ ref, place }) => ({
		to: ref.address,
		place
	})));
	let done = new Set();
	for (let start of [...edges.keys()].sort()) {
		let trail = [], visit = (address) => {
			if (!done.has(address)) {
				trail.push(address);
				for (let { to, place } of edges.get(address) ?? []) {
					let from = trail.indexOf(to);
					if (from >= 0) {
						let circle = [...trail.slice(from), to].join(" \u2192 ");
						findings.push({
							...require_source_codes.r(require_bundle_codes.t.referenceCycle, place, `References form a cycle: ${circle}.`, "Remove one of the references, or leave one out, apply, then write the id of its object in its place."),
							address
						});
					} else edges.has(to) && visit(to);
				}
				trail.pop(), done.add(address);
			}
		};
		visit(start);
	}
}
// build/bundle/sync/sync-address.js
function addressProblem(written, kinds, kind) {
	let found = written.includes("/") ? kinds.find(require_model.It(written)) : void 0;
	if (found === void 0) return {
		says: "is not an address",
		meant: withKind(written, kinds, kind)
	};
	let wanted = kind ?? found, isOther = found !== wanted, { parts, scope } = require_model.Vt(written), isWhole = parts.length === wanted.key.length && parts.every((part) => part !== "");
	if (isOther) {
		let meant = isWhole ? require_model.Ft(wanted.name, parts, scope) : void 0;
		return {
			says: `belongs to ${found.name}, not to ${wanted.name}`,
			meant
		};
	}
	if (!(isWhole && canBeIn(wanted, scope) && require_model.Ft(wanted.name, parts, scope) === written)) return {
		says: `is not an address of ${wanted.name}`,
		meant: escaped(written, wanted)
	};
}
function withKind(written, kinds, kind) {
	let names = kinds.all.map((one) => one.name), near = written.includes("/") ? require_model.Dt(require_model.It(written), names) : void 0, rest = near === void 0 ? written : written.slice(require_model.It(written).length + 1), wanted = kind ?? (near === void 0 ? void 0 : kinds.find(near));
	return wanted === void 0 ? void 0 : escaped(`${wanted.name}/${rest}`, wanted);
}
function escaped(address, kind) {
	let rest = address.slice(kind.name.length + 1), split = require_model.Vt(address), scope = canBeIn(kind, split.scope) ? split.scope : void 0, pieces = (scope !== void 0 || kind.scoped && split.scope === kind.home ? rest.slice(0, rest.lastIndexOf("@")) : rest).split("/"), last = kind.key.length - 1;
	if (pieces.length <= last) return;
	let names = [...pieces.slice(0, last), pieces.slice(last).join("/")].map((part) => require_model.Vt(`x/${part.replaceAll("/", "%2F").replaceAll("@", "%40")}`)).map(({ parts: [name = ""] }) => name);
	return names.every((name) => name !== "") ? require_model.Ft(kind.name, names, scope) : void 0;
}
function canBeIn(kind, scope) {
	if (scope === void 0) return !0;
	let word = /^(?:project:\d+\/)?(project|workflow):\d+$/.exec(scope)?.[1];
	return kind.scoped && word !== void 0 && kind.lives.includes(word);
}
// build/bundle/sync/sync-settings.js
var SyncSettings = class {
	#rules = [];
	#patterns = [];
	#exact = new Map();
	#deletions = new Set();
	#isFull = !1;
	#findings;
	#targets;
	#kinds;
	constructor(bundles, targets, kinds, findings) {
		this.#findings = findings, this.#targets = targets, this.#kinds = kinds;
		for (let { sync } of bundles) for (let entry of sync?.entries ?? []) this.#read(entry);
		this.#findConflicts();
	}
	of(address) {
		let settings = {}, exact = this.#exact.get(address) ?? [], fitting = this.#patterns.filter(({ pattern }) => pattern !== address && require_model.zt(pattern, address));
		for (let rule of [...fitting, ...exact]) rule.used = !0;
		return Object.assign(settings, ...[...fitting, ...exact].map((rule) => rule.settings)), settings.delete === !0 && exact.some((rule) => rule.settings.release === !0) && (settings.delete = !1), settings.release === !0 && exact.some((rule) => rule.settings.delete === !0) && (settings.release = !1), settings;
	}
	placeOf(address, setting) {
		return this.#exact.get(address)?.find((rule) => rule.places[setting] !== void 0)?.places[setting];
	}
	get deletions() {
		return this.#deletions;
	}
	get decisions() {
		return this.#rules.flatMap(({ pattern, settings, places, place }) => settings.overwrite === void 0 ? [] : [{
			address: require_model.Lt(pattern),
			edit: settings.overwrite,
			place: places.overwrite ?? place
		}]);
	}
	get endings() {
		return this.#rules.filter(({ pattern }) => isOneAddress(pattern)).flatMap(({ pattern, settings, places, place }) => ["delete", "release"].filter((setting) => settings[setting] === !0).map((setting) => ({
			address: require_model.Lt(pattern),
			setting,
			place: places[setting] ?? place
		})));
	}
	reportUnused(addresses) {
		let suggestions = new require_model.Et(3);
		for (let rule of this.#rules) {
			if (rule.used || rule.outlives) continue;
			let near = suggestions.of(rule.pattern, addresses);
			this.#say(require_bundle_codes.t.settingUnused, rule.place, rule.pattern.includes("*") ? `No item matches the pattern ${JSON.stringify(rule.pattern)}.` : `No item has the address ${require_model.v(rule.pattern, near ?? "", JSON.stringify(rule.pattern))}.`, near === void 0 ? "Correct the address, or remove the setting." : `Did you mean ${require_model.v(near, rule.pattern)}?`);
		}
	}
	#read(entry) {
		let { key: pattern, node, keyPlace: place } = entry;
		if (node.type !== "map") {
			this.#say(require_bundle_codes.t.settingInvalid, node.place, `The settings of ${pattern} must be an object.`, "For instance {protect: true}.");
			return;
		}
		let kinds = this.#kinds.all.map((one) => one.name);
		if (!require_model.G(pattern, kinds)) {
			let meant = require_model.K(pattern, kinds), remedy = meant === void 0 ? "Addresses begin with a section, for instance prompts/Tone." : `Did you mean ${JSON.stringify(meant)}?`;
			this.#say(require_bundle_codes.t.settingInvalid, place, `${JSON.stringify(pattern)} does not begin with a kind.`, remedy);
			return;
		}
		let wrong = isOneAddress(pattern) ? addressProblem(require_model.Lt(pattern), this.#kinds) : void 0;
		if (wrong !== void 0) {
			this.#say(require_bundle_codes.t.settingAddress, place, `${JSON.stringify(pattern)} ${wrong.says}, so it has no effect.`, toWrite(wrong, "Correct the address, or remove the setting."));
			return;
		}
		let rule = {
			pattern,
			place,
			settings: {},
			places: {},
			used: !1,
			outlives: !1
		};
		for (let setting of node.entries) this.#setting(rule, setting);
		this.#add(rule);
	}
	#add(rule) {
		this.#rules.push(rule);
		let { pattern } = rule, address = require_model.Lt(pattern);
		this.#exact.set(address, [...this.#exact.get(address) ?? [], rule]), isOneAddress(pattern) ? rule.settings.delete === !0 && this.#deletions.add(address) : this.#patterns.length < 500 ? this.#patterns.push(rule) : this.#sayTooMany(rule.place);
	}
	#sayTooMany(place) {
		this.#isFull || (this.#isFull = !0, this.#say(require_source_codes.n.tooManyPatterns, place, "sync holds more than 500 patterns.", "Use fewer, wider patterns; single addresses are not limited."));
	}
	#setting(rule, entry) {
		let { key, node, keyPlace } = entry, name = require_config_types.c.find((one) => one === key);
		if (name === void 0) {
			let near = require_model.Dt(key, require_config_types.c), remedy = near === void 0 ? `Settings are ${require_config_types.c.join(", ")}.` : `Did you mean ${near}?`;
			this.#say(require_bundle_codes.t.settingInvalid, keyPlace, `sync has no setting ${JSON.stringify(key)}.`, remedy);
			return;
		}
		if (require_config_types.s[name].oneAddress === !0 && !isOneAddress(rule.pattern)) {
			this.#say(require_bundle_codes.t.settingNeedsAddress, keyPlace, `${name} cannot be set for a pattern.`, "Write it under one address.");
			return;
		}
		if (!this.#isTaken(rule, name, node)) return;
		let value = require_source_node.o(node);
		rule.outlives ||= require_config_types.u(name, value);
		let here = require_config_types.l(value, this.#targets.target);
		here !== void 0 && Object.assign(rule.settings, { [name]: here }), rule.places[name] = keyPlace;
	}
	#isTaken(rule, name, node) {
		let form = require_config_types.s[name];
		if (node.type !== "map") return form.byTargetOnly !== !0 && form.takes(require_source_node.o(node)) ? this.#canBe(rule, name, node) : this.#refuse(name, node);
		let isTaken = !0;
		for (let { key, node: value, keyPlace } of node.entries) this.#isTarget(name, key, keyPlace) ? form.takes(require_source_node.o(value)) ? this.#canBe(rule, name, value) || (isTaken = !1) : isTaken = this.#refuse(name, value) : isTaken = !1;
		return isTaken;
	}
	#canBe({ pattern }, name, node) {
		let kind = this.#kinds.find(require_model.It(pattern)), value = require_source_node.o(node);
		if (kind === void 0) return !0;
		if (name === "renamed_from" && typeof value == "string") {
			let wrong = addressProblem(value, this.#kinds, kind);
			if (wrong === void 0) return !0;
			let remedy = toWrite(wrong, `Write the address that it had before, for instance ${kind.name}/Old name.`), message = `renamed_from of ${require_model.Lt(pattern)} names ${JSON.stringify(value)}, which ${wrong.says}.`;
			return this.#say(require_bundle_codes.t.renameAddress, node.place, message, remedy), !1;
		}
		return name !== "id" || typeof value == (kind.idType === "integer" ? "number" : "string") || (this.#say(require_bundle_codes.t.pinType, node.place, `id of ${pattern} is ${JSON.stringify(value)}, but ids of ${kind.name} are ${kind.idType === "integer" ? "integers" : "strings"}.`, kind.idType === "integer" && /^[1-9]\d{0,14}$/.test(String(value)) ? `Write ${String(value)}, without quotes.` : "Write the id as the platform shows it."), !1);
	}
	#refuse(name, node) {
		let shown = require_model.t(JSON.stringify(require_source_node.o(node)), 60), remedy = require_config_types.s[name].remedy.replaceAll("<target>", this.#targets.target);
		return this.#say(require_bundle_codes.t.settingInvalid, node.place, `${name} does not take ${shown}.`, remedy), !1;
	}
	#isTarget(name, written, place) {
		let { targets } = this.#targets;
		if (targets === null || targets.includes(written)) return !0;
		let near = require_model.Dt(written, targets);
		return this.#say(require_bundle_codes.t.settingTarget, place, `${name} names the target ${JSON.stringify(written)}, which is not in the configuration.`, near === void 0 ? `The targets are: ${targets.join(", ")}.` : `Did you mean ${near}?`), !1;
	}
	#findConflicts() {
		let before = new Map();
		for (let rule of this.#rules) {
			if (rule.pattern.includes("*")) continue;
			let others = before.get(rule.pattern) ?? [];
			before.set(rule.pattern, [...others, rule]);
			for (let other of others) for (let name of require_config_types.c) {
				let here = rule.settings[name], there = other.settings[name];
				if (here === void 0 || there === void 0 || require_model.Pt(here, there)) continue;
				let finding = require_source_codes.r(require_bundle_codes.t.settingConflict, rule.places[name] ?? rule.place, `${name} of ${rule.pattern} is set to another value elsewhere.`, "Keep one of the two.", {
					message: "the other one",
					place: other.places[name] ?? other.place
				});
				this.#findings.push({
					...finding,
					address: rule.pattern
				});
			}
		}
		for (let [pattern, rules] of before) this.#findContradiction(pattern, rules);
	}
	#findContradiction(pattern, rules) {
		let released = rules.find(({ settings }) => settings.release === !0), deleted = rules.find(({ settings }) => settings.delete === !0);
		if (released === void 0 || deleted === void 0) return;
		let finding = require_source_codes.r(require_bundle_codes.t.settingContradicts, released.places.release ?? released.place, `${pattern} is marked for both deletion and release.`, "Keep delete to remove the live object, or release to leave it alone.", {
			message: "the mark for deletion",
			place: deleted.places.delete ?? deleted.place
		});
		this.#findings.push({
			...finding,
			address: pattern
		});
	}
	#say(code, place, message, remedy) {
		this.#findings.push(require_source_codes.r(code, place, message, remedy));
	}
};
function isOneAddress(pattern) {
	return pattern.includes("/") && !pattern.includes("*");
}
function toWrite({ meant }, otherwise) {
	return meant === void 0 ? otherwise : `Write ${meant}.`;
}
// build/bundle/load-desired.js
function loadDesired(options) {
	let findings = [], bundles = [], checkout = options.checkout ?? WHOLE_CHECKOUT, sources = options.sources ?? new require_config.f();
	for (let { file, bytes } of options.files) {
		let loaded = loadBundle(file, bytes, options.kinds, sources, options);
		findings.push(...loaded.findings), loaded.bundle !== void 0 && bundles.push(loaded.bundle);
	}
	let documents = new Map(bundles.filter(({ document }) => document.format === "markdown").map(({ document: { file, root } }) => [file, root.place])), texts = new TextReader(options.root, options.overlay ?? new Map(), checkout, documents), context = {
		...options,
		sources,
		readText: texts.read.bind(texts),
		suggestions: new require_model.Et()
	}, items = [];
	for (let { items: raw } of bundles) for (let item of raw) {
		let resolved = resolveItem(item, context, findings);
		resolved !== void 0 && items.push(resolved);
	}
	let absent = loadLeftOut(checkout, {
		...options,
		sources
	}), sync = new SyncSettings([...absent.bundles, ...bundles], options, options.kinds, findings);
	for (let { resource, conflicts } of items) resource.settings = sync.of(resource.address), resource.settings.conflict_markers !== !0 && findings.push(...conflicts);
	for (let { resource } of absent.items) resource.settings = sync.of(resource.address);
	let all = [...absent.items, ...items];
	checkAddresses(all, findings), checkRenames(all, sync, findings), checkReferences(all, sync.deletions, findings), require_model.st(findings) || sync.reportUnused(all.map((item) => item.resource.address));
	let resources = items.filter((item) => !item.isUnfetched).map((item) => item.resource), leftOut = [...absent.items, ...items.filter((item) => item.isUnfetched)].map((item) => item.resource), known, unseen = new Set(checkout.bundles.map(({ file }) => file));
	return {
		resources,
		leftOut,
		unread: absent.unread,
		checkout,
		findings: oncePerVariable(unique(require_model.ct(findings.filter(({ place }) => !unseen.has(place?.file ?? ""))))),
		bundles,
		formats: options.formats ?? [],
		sources,
		sync,
		texts: [...texts.files].sort(),
		get digest() {
			return known ??= digestOf([...resources, ...leftOut]), known;
		}
	};
}
var TextReader = class {
	files = new Set();
	#root;
	#overlay;
	#checkout;
	#documents;
	#known = new Map();
	constructor(root, overlay, checkout, documents) {
		this.#root = root, this.#overlay = overlay, this.#checkout = checkout, this.#documents = documents;
	}
	read(fromFile, relativePath, node) {
		let key = `${fromFile}\0${relativePath}`, known = this.#known.get(key);
		if (known?.text !== void 0) {
			let { finding: _, ...again } = known;
			return again;
		}
		let read = this.#ofItem(fromFile, relativePath, node.place) ?? this.#laidOver(fromFile, relativePath) ?? this.#asGitKnowsIt(readReferencedText(this.#root, fromFile, relativePath, node.place), node.place);
		return this.#known.set(key, read), read.text !== void 0 && this.files.add(read.file), read;
	}
	#ofItem(fromFile, relativePath, place) {
		if (this.#documents.size === 0) return;
		let { file, real } = this.#find(fromFile, relativePath), item = this.#documents.get(real) ?? this.#documents.get(file);
		if (item !== void 0) return {
			file,
			finding: require_source_codes.r(require_source_codes.n.fileAndText, place, `${JSON.stringify(real)} is an item by itself, because a bundle pattern names it, so it cannot be a text too.`, "Move the text to a file that no pattern names, for example in texts/, and write its path here.", {
				message: "the item",
				place: item
			})
		};
	}
	#find(fromFile, relativePath) {
		let file = node_path.default.posix.join(node_path.default.posix.dirname(fromFile), relativePath), inside = require_source_inside.i(this.#root, file);
		return {
			file,
			real: inside.kind === "found" ? inside.relative : file
		};
	}
	#asGitKnowsIt(read, place) {
		let { file } = read;
		if (read.finding?.code === require_stand_in_codes.t.lfsPointer.code) return this.#fromLfs(read, place);
		let isMissing = read.finding?.code === require_source_codes.n.textMissing.code;
		if (read.text === void 0 && !isMissing) return read;
		let inside = require_source_inside.i(this.#root, file), real = inside.kind === "found" ? inside.relative : file, fact = this.#checkout.factOf(file) ?? this.#checkout.factOf(real);
		return fact === void 0 || fact.is === "left_out" && !isMissing ? read : {
			file,
			finding: factFinding(fact, place)
		};
	}
	#fromLfs(read, place) {
		let { file } = read, inside = require_source_inside.i(this.#root, file), content = this.#checkout.lfs?.(inside.kind === "found" ? inside.relative : file);
		return content === void 0 ? read : content === null ? {
			file,
			text: file,
			unfetched: notCheckable(file, place)
		} : textOfBytes(content, file, place);
	}
	#laidOver(fromFile, relativePath) {
		if (this.#overlay.size === 0) return;
		let { file, real } = this.#find(fromFile, relativePath), text = this.#overlay.get(real);
		return text === void 0 ? void 0 : {
			text: text.replace(/\r?\n$/, ""),
			file
		};
	}
};
function checkAddresses(items, findings) {
	let byAddress = new Map(), byIdentity = new Map(), byLook = new Map();
	for (let { resource } of items) {
		let { address, kind, place } = resource, identity = require_model.kt([
			kind.name,
			resource.partition,
			...kind.key.map((name) => require_model.R(resource.value[name] ?? null))
		]), twin = byAddress.get(address) ?? byIdentity.get(identity);
		if (twin !== void 0) {
			let finding = require_source_codes.r(require_bundle_codes.t.duplicateAddress, place, `${address} is already at ${require_model.ot(twin.place)}${twin.address === address ? "" : ` as ${twin.address}`}.`, `Remove one of the two, or give it another ${kind.key.join(", ")}.`, {
				message: "the first one",
				place: twin.place
			});
			findings.push({
				...finding,
				address
			});
		} else byAddress.set(address, resource), byIdentity.set(identity, resource), checkLook(resource, byLook, findings);
	}
}
function checkLook(resource, byLook, findings) {
	let { address, kind, value } = resource, lookIn = (draw) => require_model.kt([
		kind.name,
		resource.partition,
		...kind.key.map((field) => {
			let part = value[field] ?? null;
			return typeof part == "string" ? require_model.b(draw(part)) : require_model.R(part);
		})
	]), looks = kind.key.every((name) => {
		let part = value[name];
		return typeof part != "string" || require_model.w(part) === part;
	}) ? [lookIn((text) => text)] : [lookIn((text) => text), lookIn(require_model.w)], similar = looks.map((look) => byLook.get(look)).find((one) => one !== void 0);
	for (let look of looks) byLook.has(look) || byLook.set(look, resource);
	if (similar !== void 0) {
		let finding = require_source_codes.r(require_bundle_codes.t.similarAddress, resource.place, `${require_model.v(address, similar.address, JSON.stringify(address))} differs from ${require_model.v(similar.address, address, JSON.stringify(similar.address))} ${require_model.C(address, similar.address)}.`, "Rename one of them if they are different; remove one if they are the same.", {
			message: "the other one",
			place: similar.place
		});
		findings.push({
			...finding,
			address
		});
	}
	let name = require_model.$(kind, value);
	if (typeof name == "string" && name !== name.trim()) {
		let place = resource.placeOf(Object.keys(require_model.et(kind, name))), finding = require_source_codes.r(require_bundle_codes.t.paddedName, place, "The name begins or ends with white space, which is invisible.", "Remove it.");
		findings.push({
			...finding,
			address
		});
	}
}
function checkRenames(items, sync, findings) {
	let byAddress = new Map(items.map(({ resource }) => [resource.address, resource])), from = new Map();
	for (let { resource } of items) {
		let { address, settings } = resource, place = sync.placeOf(address, settings.delete === !0 ? "delete" : "renamed_from") ?? resource.place;
		settings.delete === !0 && sync.deletions.has(address) && findings.push({
			...require_source_codes.r(require_bundle_codes.t.deleteOfItem, place, `${address} is marked for deletion but still in the files.`, "Remove the item, or the mark."),
			address
		});
		let old = settings.renamed_from;
		if (old === void 0) continue;
		let other = from.get(old);
		from.set(old, address);
		let isKept = old === address || byAddress.get(old)?.settings.renamed_from === void 0;
		if (!(byAddress.has(old) && isKept) && other === void 0) continue;
		let message = other === void 0 ? `It is renamed from ${old}, which is still in the files.` : `${old} is already renamed to ${other}.`;
		findings.push({
			...require_source_codes.r(require_bundle_codes.t.renameConflict, place, message, "Remove renamed_from, or the other item."),
			address
		});
	}
}
function oncePerVariable(findings) {
	let first = new Map();
	return findings.flatMap((finding) => {
		let { code, message, place } = finding;
		if (code !== require_bundle_codes.t.unknownVariable.code) return [finding];
		let known = first.get(message);
		if (known === void 0) {
			let kept = { ...finding };
			return first.set(message, kept), [kept];
		}
		return place !== void 0 && (known.related = [...known.related ?? [], {
			message: "used here too",
			place
		}]), [];
	});
}
function unique(findings) {
	let seen = new Set();
	return findings.filter((finding) => {
		let key = JSON.stringify([
			finding.code,
			finding.place,
			finding.address,
			finding.message
		]);
		return !seen.has(key) && (seen.add(key), !0);
	});
}
function digestOf(resources) {
	let sorted = [...resources].sort((a, b) => a.address < b.address ? -1 : 1);
	return require_model.jt(sorted, ({ address, value, settings }) => ({
		address,
		value: require_model.R(value),
		settings
	}));
}
// build/run/open/files.js
function bundlePatterns(config) {
	return config.bundles.map((pattern) => fromRoot(config, pattern));
}
function isBundleOf(config, file) {
	return patternCovers(bundlePatterns(config), file);
}
async function readBundles(config, named, checkout = WHOLE_CHECKOUT) {
	let patterns = named.length > 0 ? [...named] : bundlePatterns(config), written = [...config.bundlePlaces ?? []], places = new Map(named.length > 0 ? [] : written.map(([text, place]) => [fromRoot(config, text), place])), found = await findBundleFiles(config.root, patterns, places, isLeftOut(patterns, checkout)), files = [], findings = [...found.findings, ...checkoutFindings(checkout)], unfetched = [], broken = new Map(checkout.broken.map(({ file, ...fact }) => [file, fact]));
	for (let file of found.files) {
		let fact = checkout.factOf(file);
		if (fact !== void 0 && fact.is !== "left_out") {
			broken.set(file, fact);
			continue;
		}
		let { bytes, finding } = await readBytes(config.root, file);
		if (finding !== void 0 && findings.push(finding), bytes === void 0) continue;
		let content = checkout.lfs !== void 0 && require_parse_source.r(bytes) ? checkout.lfs(file) : bytes;
		content === null ? (unfetched.push({
			file,
			why: "unfetched"
		}), findings.push(notCheckable(file, {
			file,
			line: 1,
			column: 1
		}))) : files.push({
			file,
			bytes: content
		});
	}
	for (let [file, fact] of broken) findings.push(factFinding(fact, {
		file,
		line: 1,
		column: 1
	}));
	let unread = [...checkout.unread, ...unfetched];
	return {
		files,
		findings,
		complete: named.length === 0,
		checkout: {
			...checkout,
			unread
		}
	};
}
function isLeftOut(patterns, { bundles, unread }) {
	let excluded = patterns.filter(isExclusion);
	return (pattern) => {
		let one = [pattern, ...excluded];
		return filesCovered(one, [...bundles, ...unread.filter(({ why }) => why !== "submodule")].map(({ file }) => file)).size > 0 || unread.some(({ file, why }) => why === "submodule" && mayCoverBelow(one, file));
	};
}
function sourceOf(files) {
	let texts = new Map(files?.files.map(({ file, bytes }) => [file, bytes]));
	return (file) => {
		let bytes = texts.get(file);
		return bytes === void 0 ? void 0 : new TextDecoder().decode(bytes);
	};
}
function fromRoot({ folder }, pattern) {
	if (folder === "") return pattern;
	let sign = isExclusion(pattern) ? "!" : "", written = pattern.slice(sign.length), up = /^(?:\.{1,2}\/)+/.exec(written)?.[0] ?? "", base = up.includes("..") ? node_path.default.posix.join(folder, up) : `${folder}/${up}`;
	return `${sign}${base === "./" ? "" : base}${written.slice(up.length)}`;
}
function desire(config, target, kinds, org, files, { sources, overlay, providerOf, formats } = {}) {
	return loadDesired({
		root: config.root,
		files: files.files,
		checkout: files.checkout,
		kinds,
		target: target.name,
		targets: config.file === null ? null : [...config.targets.keys()],
		org,
		vars: target.vars,
		secrets: target.secrets,
		...target.reserved === void 0 ? {} : { reserved: target.reserved },
		unknownFields: target.unknownFields ?? config.unknownFields,
		...sources === void 0 ? {} : { sources },
		...overlay === void 0 ? {} : { overlay },
		...formats === void 0 ? {} : { formats },
		...providerOf === void 0 ? {} : { providerOf }
	});
}
// build/bundle/compile-bundle.js
function lateSpots(resources) {
	let refs = [], secrets = [], visit = (resource, path, value) => {
		if (value instanceof require_model.k) refs.push({
			resource,
			path,
			value
		});
		else if (value instanceof require_model.A) secrets.push({
			resource,
			path,
			value
		});
		else if (Array.isArray(value)) value.forEach((item, index) => void visit(resource, [...path, index], item));
		else if (typeof value == "object" && value) for (let [key, item] of Object.entries(value)) visit(resource, [...path, key], item);
	};
	for (let resource of resources) visit(resource, [], resource.value);
	return {
		refs,
		secrets
	};
}
function lacksAccount(resource) {
	return resource.kind.fields.fields.org_id?.role === "route" && typeof resource.value.org_id != "number";
}
function compileBundle(kinds, files, resources, org, late) {
	let bundle = { artifact_type: require_config_types.y }, bundles = files.filter(({ format }) => format.holdsAll), [only] = bundles;
	only !== void 0 && bundles.length === 1 && (only.name !== void 0 && (bundle.name = only.name), only.description !== void 0 && (bundle.description = only.description));
	for (let kind of kinds.all) bundle[kind.name] = resources.filter((resource) => resource.kind === kind).map((resource) => require_model.L(withAccount(resource, org), late));
	return bundle;
}
function withAccount(resource, org) {
	if (!lacksAccount(resource) || org === null) return resource.value;
	let rest = Object.entries(resource.value).filter(([name]) => name !== "org_id");
	return {
		org_id: org,
		...Object.fromEntries(rest)
	};
}
// build/config/settings-input.js
function readVariable(env, name) {
	return Object.hasOwn(env, name) ? env[name] : void 0;
}
function isSet(value) {
	return value !== void 0 && value.trim() !== "";
}
function readSecret(env, name) {
	let value = readVariable(env, name);
	return isSet(value) ? value : void 0;
}
function readSecrets(env, names) {
	return names.flatMap((name) => readSecret(env, name) ?? []);
}
function howToSet(name, env) {
	return env.GITHUB_ACTIONS === "true" ? `Pass the secret to the step that applies: env: {${name}: "\${{ secrets.${name} }}"}` : isSet(env.CI) ? `Pass ${name} to the CI job that applies, as a protected variable.` : `Set it in the shell that applies: export ${name}=\u2026`;
}
function isImplicit(target) {
	return target.place === void 0;
}
// build/config/secret-edges.js
function secretEdges(resources, env) {
	let found = new Map();
	for (let { resource, path, value } of lateSpots(resources).secrets) {
		let { name } = value, edge = found.has(name) ? void 0 : edgeOf(readSecret(env, name) ?? "");
		edge !== void 0 && found.set(name, {
			...require_index.s(require_settings_codes.t.secretEdges),
			message: `The value of the secret ${name} ${edge}, which is sent with it.`,
			remedy: `Set ${name} again without it: it often comes from a file or an editor. If it belongs to the secret, ignore this warning.`,
			address: resource.address,
			place: resource.placeOf(path)
		});
	}
	return [...found.values()];
}
function edgeOf(value) {
	return /[\r\n\u0085\u2028\u2029]$/.test(value) ? "ends with a line break" : /\s$/.test(value) ? "ends with white space" : /^[\r\n\u0085\u2028\u2029]/.test(value) ? "begins with a line break" : /^\s/.test(value) ? "begins with white space" : void 0;
}
// build/config/settings-key.js
function candidateKeys({ flags, env, target, provider, sdkConfig }) {
	let variables = [
		target.apiKeyEnv ?? "",
		require_model.m(provider, target.name),
		require_model.f(provider)
	];
	return [
		flags.apiKey,
		...variables.map((name) => readVariable(env, name)),
		sdkConfig?.api_key
	].filter(isSet).flatMap((key) => [
		key,
		key.trim(),
		key.trim().toLowerCase()
	]);
}
function findKey(input, tell) {
	let places = keyPlaces(input), found = places.find(({ value }) => isSet(value));
	if (found?.value === void 0) {
		input.offline !== !0 && tellMissing(input, places, tell);
		return;
	}
	if (new RegExp("\u2026|\\.{3}", "").test(found.value)) {
		tell(require_settings_codes.t.keyCharacters, `The API key from ${found.source} is the placeholder of an example: it still contains dots.`, "Replace it with your own key.");
		return;
	}
	let fault = headerFault(found.value);
	if (fault === void 0) return {
		value: found.value,
		source: found.source
	};
	tell(require_settings_codes.t.keyCharacters, `The API key from ${found.source} ${fault}, which an HTTP header cannot carry. The key is not shown here.`, "Set it again without quotes, spaces or line breaks; a key pasted from a file often ends with a line break.");
}
function keyPlaces(input) {
	let { flags, env, target, provider, sdkConfig } = input, named = (source) => flags.keyWords?.[source] ?? source, flag = {
		source: named("--api-key"),
		value: flags.apiKey
	}, variable = (name) => ({
		source: named(name),
		value: readVariable(env, name)
	});
	if (target.apiKeyEnv !== null) return [flag, variable(target.apiKeyEnv)];
	let { own } = provider;
	return [
		flag,
		variable(require_model.m(provider, target.name)),
		variable(require_model.f(provider)),
		...own === void 0 ? [] : [{
			source: `api_key in ${own.nameOf(env)}`,
			value: sdkConfig?.api_key
		}]
	];
}
function tellMissing(input, places, tell) {
	let { target, provider } = input, only = target.apiKeyEnv;
	tell(require_settings_codes.t.noKey, `No API key for target ${target.name}. Searched: ${places.map((at) => at.source).join(", ")}.`, only === null ? `Set ${require_model.m(provider, target.name)} or ${require_model.f(provider)}.${provider.own === void 0 ? "" : " The SDK's keychain is never read."}` : `Set ${only}, or pass --api-key. No other variable is read, because api_key_env names this one.`, { place: only === null ? void 0 : target.places?.api_key_env ?? target.place });
}
function headerFault(key) {
	return /[\r\n]/.test(key) ? "contains a line break" : /\s/u.test(key) ? "contains white space" : new RegExp("[^\\p{ASCII}]", "u").test(key) ? "contains characters outside ASCII" : /[^!-~]/.test(key) ? "contains control characters" : void 0;
}
// build/config/settings-url.js
function chooseBaseUrl(input, tell) {
	let { flag, target } = input, source = "--base-url";
	if (isSet(flag)) {
		let url = read(flag, source, input.provider, tell);
		if (url === void 0) return;
		let told = [], silent = withoutFlag(input, (kind) => told.push(kind)), isNowhere = silent === void 0 && told.every((kind) => kind === require_settings_codes.t.noBaseUrl);
		return {
			url,
			source,
			named: !0,
			overrides: !isImplicit(target) && !isNowhere && url !== silent?.url
		};
	}
	return withoutFlag(input, tell);
}
function withoutFlag({ env, target, provider, sdk, offline }, tell) {
	let written = target.baseUrl, name = provider.baseUrlVariables.find((variable) => isSet(env[variable]));
	if (name !== void 0) {
		let url = read(env[name] ?? "", name, provider, tell);
		if (url === void 0) return;
		if (written === null || written === url) return {
			url,
			source: name,
			named: !0,
			overrides: !1
		};
		tell(require_settings_codes.t.envDiffers, `${name} is ${url}, but target ${target.name} is on ${written}. The variable is not used.`, `Unset ${name}, or pass --base-url to use the other address with a separate ledger.`, {
			severity: offline ? "warning" : "error",
			place: target.places?.base_url ?? target.place
		});
	}
	let plain = {
		named: !1,
		overrides: !1
	};
	if (written !== null) return {
		url: written,
		source: `base_url of target ${target.name}`,
		...plain
	};
	if (isSet(sdk?.base_url)) {
		let source = "base_url in the SDK configuration", url = read(sdk.base_url, source, provider, tell);
		return url === void 0 ? void 0 : {
			url,
			source,
			...plain
		};
	}
	if (provider.defaultBaseUrl !== null) return {
		url: provider.defaultBaseUrl,
		source: "the default",
		...plain
	};
	if (offline) return;
	let [variable] = provider.baseUrlVariables;
	tell(require_settings_codes.t.noBaseUrl, `Target ${target.name} has no address.`, env.GITHUB_ACTIONS === "true" ? `A file cannot decide where a key goes: set the input base-url of the Action, or ${variable} in env: of the step, from a variable of the repository.` : `Set it outside the files, which cannot decide where a key goes: ${require_model._t(variable, require_model.d(provider))}`, { place: target.place });
}
function read(text, source, provider, tell) {
	let result = require_config.l(text);
	if ("url" in result) return result.url;
	let { is, remedy } = require_config.c(result.problem, provider);
	tell(result.problem === "clear" ? require_settings_codes.t.clearText : require_settings_codes.t.baseUrl, `${source} ${is}`, remedy);
}
function mayReceiveKey(base, { env, target, provider }, tell) {
	let hosts = namedHosts(env.PIPELINES_SYNC_HOSTS, tell), url = new URL(base.url);
	if (!require_config.u(url.hostname)) {
		if (url.protocol !== "https:") {
			let { is, remedy } = require_config.c("clear", provider);
			tell(require_settings_codes.t.clearText, `${base.source} ${is}`, remedy);
		} else provider.trusts(url) || base.named || hosts.some((host) => host === url.hostname || host === hostAndPort(url)) || tell(require_settings_codes.t.hostNotNamed, `The API key was not sent to ${url.host}: only ${base.source} names this host, and a file alone cannot decide where a key goes.`, `If you trust the host, pass --base-url ${base.url} or set PIPELINES_SYNC_HOSTS=${url.host}`, { place: target.places?.base_url ?? target.place });
	}
}
function namedHosts(text, tell) {
	return isSet(text) ? text.split(/[\s,]+/).filter((entry) => entry !== "").flatMap((entry, index) => {
		let host = readHost(entry);
		return host === void 0 ? (tell(require_settings_codes.t.hostList, `Entry ${index + 1} of PIPELINES_SYNC_HOSTS is not a host or host:port and is ignored.`, "Separate hosts with commas, for example pipelines.example.com,pipelines.example.com:8443."), []) : [host];
	}) : [];
}
function readHost(entry) {
	let [, name, port] = /^(\[[0-9a-f:.]+\]|[^/\\:@?#*[\]]+)(?::(\d{1,5}))?$/i.exec(entry) ?? [];
	if (name !== void 0) try {
		let url = new URL(`https://${name}${port === void 0 ? "" : `:${port}`}`);
		return port === void 0 ? url.hostname : hostAndPort(url);
	} catch {
		return;
	}
}
function hostAndPort(url) {
	return `${url.hostname}:${url.port === "" ? "443" : url.port}`;
}
// build/config/settings.js
function resolveSettings(input) {
	let { flags, env, target, provider, sdkConfig } = input, offline = input.offline === !0, redact = require_main._(candidateKeys(input)), findings = [], tell = (kind, message, remedy, more = {}) => {
		let finding = {
			code: kind.code,
			severity: more.severity ?? kind.severity,
			message: redact(message),
			remedy: redact(remedy)
		};
		more.place !== void 0 && (finding.place = more.place), findings.push(finding);
	};
	for (let { variable, code, message, remedy } of provider.dead ?? []) isSet(env[variable]) && tell(code, message, remedy);
	let fallback = isImplicit(target) ? sdkConfig : null, base = chooseBaseUrl({
		flag: flags.baseUrl,
		env,
		target,
		provider,
		sdk: fallback,
		offline
	}, tell), orgId = chooseAccount({
		flag: flags.org,
		target,
		provider,
		own: fallback
	}, tell), key = findKey(input, tell);
	if (offline || tellUnmasked(input, key, tell), base !== void 0 && (key !== void 0 || offline) && mayReceiveKey(base, input, offline ? (kind, message, remedy, more) => tell(kind, message, remedy, {
		...more,
		severity: "warning"
	}) : tell), require_model.st(findings) || base === void 0 || orgId === void 0) return { findings };
	let elsewhere = base.overrides || target.orgId !== null && orgId !== target.orgId;
	return {
		settings: {
			apiKey: key?.value ?? "",
			apiKeySource: key?.source ?? "none",
			baseUrl: base.url,
			baseUrlSource: base.source,
			orgId,
			ownLedger: elsewhere,
			ledgerTarget: elsewhere ? ownLedgerName(target.name, base.url, orgId) : target.name
		},
		findings
	};
}
function tellUnmasked({ env, target }, key, tell) {
	let values = target.secrets.map((name) => [name, readSecret(env, name)]), names = (key === void 0 ? values : [[key.source, key.value], ...values]).flatMap(([name, value]) => value === void 0 || require_main.y(value) ? [] : [name]);
	if (names.length === 0) return;
	let what = names.length === 1 ? `The value of ${names[0]} is short or a plain word, so it is` : `The values of ${names.join(", ")} are short or plain words, so they are`;
	tell(require_settings_codes.t.notMasked, `${what} not masked in logs and comments.`, "Use values of at least 8 characters that are not plain words. The place of a secret itself is always masked.");
}
function ownLedgerName(target, baseUrl, orgId) {
	let host = baseUrl.replace(/^https?:\/\//, "");
	return orgId === null ? `${target}@${host}` : `${target}@${host}@${orgId}`;
}
function chooseAccount({ flag, target, provider: { account, own: file }, own }, tell) {
	if (flag !== void 0 && String(flag).trim() !== "") {
		let found = account?.read(flag);
		if (found !== void 0) return found;
		account === null ? tell(require_settings_codes.t.org, `--org means nothing for target ${target.name}: its platform has no accounts to choose from.`, "Leave --org out.") : tell(require_settings_codes.t.org, `--org is not ${account.form}.`, `Pass ${account.what}: --org ${account.example}.`);
		return;
	}
	if (target.orgId !== null) return target.orgId;
	if (own?.org_id === void 0 || String(own.org_id).trim() === "" || account === null) return null;
	let found = account.read(own.org_id);
	if (found !== void 0) return found;
	let { where = account.key, remedy = `Correct ${account.key}, or pass --org.` } = file?.account ?? {};
	tell(require_settings_codes.t.org, `${where} is not ${account.form}.`, remedy);
}
// build/host/git-info.js
async function readGit(folder, open) {
	let found = require_config.s(folder);
	if (found === null) return nothing(null);
	let refused = await require_main.h(found, open);
	if (refused !== null) return nothing(null, refused);
	let git = open(found), [place, settings, status] = await Promise.all([
		asked(git, [
			"rev-parse",
			"--is-shallow-repository",
			"--show-toplevel"
		]),
		asked(git, [
			"config",
			"-z",
			"--get-regexp",
			"^(remote\\.origin\\.url|user\\.(name|email))$"
		]),
		asked(git, [
			...STATUS,
			"--",
			":/",
			":(top,exclude).pipelines-sync"
		])
	]), lines = place.stdout.split("\n"), root = lines[1];
	if (place.code !== 0 || root === void 0 || root === "") return nothing(problemOf(place.stderr));
	if (!await isSame(root, found)) return nothing(`its work tree is another folder, ${root}`);
	let { commit, changed } = readStatus(status.stdout), set = settingsOf$1(settings.code === 0 ? settings.stdout : ""), read = status.code === 0;
	return {
		root: node_path.default.resolve(root),
		originUrl: set.get("remote.origin.url") || null,
		user: set.get("user.name")?.trim() || set.get("user.email")?.trim() || null,
		commit: read ? commit : null,
		shallow: lines[0] === "true",
		dirty: read ? changed.length > 0 : null,
		changed: read ? changed : [],
		problem: read ? null : problemOf(status.stderr),
		refused: null
	};
}
const STATUS = [
	"status",
	"--porcelain=v2",
	"--branch",
	"-z",
	"--untracked-files=normal",
	"--ignore-submodules=none",
	"--no-renames"
];
async function committedFiles(git, changed, files) {
	if (git === null || files.length === 0) return new Set();
	let tracked = await asked(git, [
		"--literal-pathspecs",
		"ls-files",
		"-z",
		"--",
		...files
	]);
	if (tracked.code !== 0) return new Set();
	let known = new Set(tracked.stdout.split("\0")), isChanged = (file) => changed.some((one) => one === file || one.endsWith("/") && file.startsWith(one));
	return new Set(files.filter((file) => known.has(file) && !isChanged(file)));
}
async function isSame(one, other) {
	let [a, b] = await Promise.all([node_fs.promises.stat(one), node_fs.promises.stat(other)]).catch(() => []);
	return a !== void 0 && b !== void 0 && a.dev === b.dev && a.ino === b.ino;
}
async function asked(git, args) {
	let { code, stdout, stderr } = await git(args);
	return {
		code,
		stdout: stdout.toString("utf8"),
		stderr
	};
}
function nothing(problem, refused = null) {
	return {
		root: null,
		originUrl: null,
		user: null,
		commit: null,
		shallow: null,
		dirty: null,
		changed: [],
		problem,
		refused
	};
}
function problemOf(stderr) {
	let line = stderr.split("\n").find((text) => text.startsWith("fatal: "));
	return line === void 0 || /not a git repository|must be run in a work tree/.test(line) ? null : line.slice(7).trim();
}
function settingsOf$1(text) {
	let set = new Map();
	for (let record of text.split("\0")) {
		let end = record.indexOf("\n");
		end > 0 && set.set(record.slice(0, end), record.slice(end + 1));
	}
	return set;
}
function readStatus(text) {
	let commit = null, changed = new Set(), records = text.split("\0").values();
	for (let record of records) {
		let [kind] = record;
		if (record.startsWith("# branch.oid ")) {
			let oid = record.slice(13);
			commit = oid === "(initial)" ? null : oid;
		} else if (kind === "1") changed.add(afterFields(record, 8));
		else if (kind === "u") changed.add(afterFields(record, 10));
		else if (kind === "?") changed.add(record.slice(2));
		else if (kind === "2") {
			changed.add(afterFields(record, 9));
			let from = records.next();
			from.done !== !0 && changed.add(from.value);
		}
	}
	return {
		commit,
		changed: [...changed].sort()
	};
}
function afterFields(record, count) {
	return record.split(" ").slice(count).join(" ");
}
// build/host/git-objects.js
const OFFLINE = [
	"allow",
	"file.allow",
	"git.allow",
	"ssh.allow",
	"http.allow",
	"https.allow"
].flatMap((key) => ["-c", `protocol.${key}=never`]);
async function readObjects(git, ids) {
	let wanted = new Set(ids), found = new Map();
	if (wanted.size === 0) return found;
	let stdin = Buffer.from([...wanted].map((id) => `${id}\n`).join("")), { stdout } = await git([
		...OFFLINE,
		"cat-file",
		"--batch"
	], stdin);
	for (let at = 0; at < stdout.length;) {
		let end = stdout.indexOf(10, at);
		if (end < 0) break;
		let [id = "", type = "", size] = stdout.toString("latin1", at, end).split(" ");
		if (at = end + 1, size === void 0) continue;
		let next = at + Number(size);
		if (next > stdout.length) break;
		found.set(id, {
			type,
			bytes: stdout.subarray(at, next)
		}), at = next + 1;
	}
	return found;
}
async function lookUp(git, names) {
	if (names.length === 0) return [];
	let stdin = Buffer.from(names.map((name) => `${name}\n`).join("")), ran = await git([
		...OFFLINE,
		"cat-file",
		"--batch-check=%(objectname) %(objecttype)",
		"--buffer"
	], stdin), lines = ran.stdout.toString("utf8").split("\n").slice(0, -1);
	if (ran.code === 0 && lines.length === names.length) return lines.map((line) => {
		let [, id, type] = /^([0-9a-f]{40,64}) (blob|tree|commit|tag)$/.exec(line) ?? [];
		return id === void 0 || type === void 0 ? void 0 : {
			id,
			type
		};
	});
}
function parseTreeObject(bytes, idLength) {
	let entries = [];
	for (let at = 0; at < bytes.length;) {
		let space = bytes.indexOf(32, at), end = bytes.indexOf(0, space);
		if (space < 0 || end < 0) break;
		let next = end + 1 + idLength / 2;
		entries.push({
			mode: bytes.toString("latin1", at, space),
			name: bytes.toString("utf8", space + 1, end),
			id: bytes.toString("hex", end + 1, next)
		}), at = next;
	}
	return entries;
}
async function readIndex(git) {
	let ran = await git([
		"ls-files",
		"-z",
		"-s",
		"-v"
	]);
	if (ran.code !== 0) return;
	let files = new Map(), unmerged = new Set();
	for (let record of records(ran.stdout)) {
		let [, tag = "", mode = "", id = "", stage, file = ""] = /^(\S) (\d+) ([0-9a-f]+) (\d)\t(.*)$/s.exec(record) ?? [];
		stage === "0" ? files.set(file, {
			mode,
			id,
			isSkipped: tag.toUpperCase() === "S",
			isAssumed: tag !== tag.toUpperCase()
		}) : unmerged.add(file);
	}
	return {
		files,
		unmerged
	};
}
async function neverCheckedOut(git, wanted) {
	let found = new Set(), ran = await git([
		"ls-files",
		"-z",
		"--debug"
	]);
	if (ran.code !== 0) return found;
	let [first = "", ...parts] = ran.stdout.toString("utf8").split("\0"), file = first;
	for (let part of parts) {
		let [ctime, mtime, , , size = "", ...next] = part.split("\n");
		ctime === "  ctime: 0:0" && mtime === "  mtime: 0:0" && size.startsWith("  size: 0	") && wanted.has(file) && found.add(file), file = next.join("\n");
	}
	return found;
}
async function readCommit(git) {
	let files = new Map(), ran = await git([
		...OFFLINE,
		"ls-tree",
		"-r",
		"-z",
		"--full-tree",
		"HEAD"
	]);
	if (ran.code !== 0) return files;
	for (let record of records(ran.stdout)) {
		let [, mode = "", id = "", file = ""] = /^(\d+) \w+ ([0-9a-f]+)\t(.*)$/s.exec(record) ?? [];
		files.set(file, {
			mode,
			id
		});
	}
	return files;
}
async function readContents(git, ids) {
	let wanted = new Set(ids), found = new Map();
	if (wanted.size === 0) return found;
	for (let id of await promised(git)) wanted.delete(id);
	if (wanted.size === 0) return found;
	for (let [id, { type, bytes }] of await readObjects(git, wanted)) type === "blob" && found.set(id, bytes);
	return found;
}
async function promised(git) {
	if ((await git([
		"config",
		"--get-regexp",
		"^(remote\\..*\\.(promisor|partialclonefilter)|extensions\\.partialclone)$"
	])).code !== 0) return [];
	let ran = await git([
		...OFFLINE,
		"rev-list",
		"--objects",
		"--no-walk",
		"--missing=print",
		"HEAD"
	]);
	return ran.code === 0 ? [...ran.stdout.toString("latin1").matchAll(/^\?([0-9a-f]+)$/gm)].map(([, id = ""]) => id) : [];
}
function records(bytes) {
	return bytes.toString("utf8").split("\0").filter((record) => record !== "");
}
// build/run/open/below-git.js
function belowGit(gitRoot, configRoot) {
	let below = require_config.o(realOrSame(gitRoot), realOrSame(configRoot));
	return below === "" ? "" : `${below}/`;
}
function insideGit(gitRoot, configRoot) {
	let below = belowGit(gitRoot, configRoot);
	return below.startsWith("../") || node_path.default.isAbsolute(below) ? void 0 : below;
}
// build/run/open/open-checkout.js
const NO_GIT = {
	...WHOLE_CHECKOUT,
	index: void 0,
	isLeftOut: () => !1
};
async function openCheckout(git, config, named, io) {
	if (git.root === null) return NO_GIT;
	let run = io.openGit(git.root), index = await readIndex(run);
	return index === void 0 ? NO_GIT : new CheckoutReader(run, git, index, config, named.length > 0 ? [] : bundlePatterns(config)).read(io.clock);
}
var CheckoutReader = class {
	#git;
	#info;
	#index;
	#patterns;
	#top;
	#prefix;
	#missing = new Map();
	#links = new Map();
	#submodules = new Set();
	constructor(git, info, index, config, patterns) {
		this.#git = git, this.#info = info, this.#index = index, this.#patterns = patterns, this.#top = realOrSame(info.root ?? config.root), this.#prefix = belowGit(this.#top, config.root);
	}
	async read(clock) {
		for (let [file, { mode }] of this.#index.files) mode === "160000" && !this.#exists(`${file}/.git`) && this.#submodules.add(file);
		await this.#findMissing(clock), await this.#findLinks();
		let { bundles, unread } = await this.#leftOut();
		return {
			commit: this.#info.commit,
			bundles,
			unread,
			broken: this.#broken(),
			factOf: (file) => this.#factOf(file),
			index: this.#index,
			isLeftOut: (file) => this.#missing.has(file)
		};
	}
	async #findMissing(clock) {
		let tracked = new Set(), staged = new Set();
		for (let file of this.#info.changed) file.endsWith("/") || this.#index.unmerged.has(file) || this.#exists(file) || (this.#index.files.has(file) ? tracked : staged).add(file);
		let skipped = [...this.#index.files].filter(([, one]) => one.isSkipped && one.mode !== "160000"), why = skipped.length > 0 && !await this.#isSparse() ? "skipped" : "sparse";
		for (let [file, one] of skipped) this.#missing.set(file, {
			...one,
			why
		});
		if (tracked.size + staged.size === 0 || this.#info.commit === null) return;
		let isCut = await this.#isLocked(clock) || staged.size > this.#index.files.size, never = isCut || tracked.size === 0 ? tracked : await neverCheckedOut(this.#git, tracked);
		for (let file of never) {
			let one = this.#index.files.get(file);
			one !== void 0 && one.mode !== "160000" && this.#missing.set(file, {
				...one,
				why: "unfinished"
			});
		}
		if (!isCut || staged.size === 0) return;
		let commit = await readCommit(this.#git);
		for (let file of staged) {
			let one = commit.get(file);
			one?.mode === "160000" ? this.#submodules.add(file) : one !== void 0 && this.#missing.set(file, {
				...one,
				why: "unfinished"
			});
		}
	}
	async #isSparse() {
		let ran = await this.#git([
			"config",
			"--get",
			"--type=bool",
			"core.sparseCheckout"
		]);
		return ran.code === 0 && ran.stdout.toString("utf8").trim() === "true";
	}
	async #isLocked(clock) {
		let ran = await this.#git([
			"rev-parse",
			"--git-path",
			"index.lock"
		]);
		if (ran.code !== 0) return !1;
		let lock = node_path.default.resolve(this.#top, ran.stdout.toString("utf8").replace(/\r?\n$/, ""));
		for (let round = 0; round < 10; round += 1) {
			if (!(0, node_fs.existsSync)(lock)) return !1;
			await clock.sleep(100);
		}
		return (0, node_fs.existsSync)(lock);
	}
	async #findLinks() {
		let plain = [...this.#index.files].filter(([file, { mode }]) => mode === "120000" && lstat(node_path.default.join(this.#top, file))?.isFile() === !0), targets = await readContents(this.#git, plain.map(([, { id }]) => id));
		for (let [file, { id }] of plain) {
			let target = targets.get(id)?.toString("utf8"), here = (0, node_fs.readFileSync)(node_path.default.join(this.#top, file), "utf8");
			target !== void 0 && here.replace(/\r?\n$/, "") === target && this.#links.set(file, target);
		}
	}
	async #leftOut() {
		let unread = [];
		for (let folder of this.#submodules) {
			let file = this.#inRoot(folder);
			file !== void 0 && this.#mayHold(file) && unread.push({
				file,
				why: "submodule"
			});
		}
		let wanted = await this.#behindLinks(unread);
		for (let [file, one] of this.#covered()) wanted.set(file, one);
		let contents = await readContents(this.#git, [...wanted.values()].map(({ id }) => id)), bundles = [];
		for (let [file, { id, why }] of wanted) {
			let bytes = contents.get(id);
			bytes === void 0 || require_parse_source.i(file, bytes) !== void 0 ? unread.push({
				file,
				why
			}) : bundles.push({
				file,
				why,
				bytes
			});
		}
		let byFile = (a, b) => a.file < b.file ? -1 : 1;
		return {
			bundles: bundles.sort(byFile),
			unread: unread.sort(byFile)
		};
	}
	#covered() {
		let found = new Map();
		for (let [full, one] of this.#missing) {
			let file = this.#inRoot(full);
			file !== void 0 && one.mode !== "120000" && this.#isNear(file) && !this.#exists(full) && found.set(file, one);
		}
		let covered = filesCovered(this.#patterns, [...found.keys()]);
		for (let file of found.keys()) covered.has(file) || found.delete(file);
		return found;
	}
	async #behindLinks(unread) {
		let found = new Map(), near = [...this.#missing].filter(([full, { mode }]) => mode === "120000" && !this.#exists(full)).flatMap(([full, one]) => {
			let file = this.#inRoot(full), isCovered = file !== void 0 && filesCovered(this.#patterns, [file]).size > 0;
			return file !== void 0 && (isCovered || this.#mayHold(file)) ? [{
				full,
				file,
				one
			}] : [];
		}), targets = await readContents(this.#git, near.map(({ one }) => one.id));
		for (let { full, file, one } of near) {
			let target = targets.get(one.id)?.toString("utf8"), to = target === void 0 ? void 0 : node_path.default.posix.join(node_path.default.posix.dirname(full), target), behind = to === void 0 ? [] : this.#treeBelow(to);
			if (behind.length === 0) {
				(filesCovered(this.#patterns, [file]).size > 0 || target === void 0) && unread.push({
					file,
					why: one.why
				});
				continue;
			}
			let named = new Map(behind.map(([rest, entry]) => [`${file}${rest}`, entry]));
			for (let name of filesCovered(this.#patterns, [...named.keys()])) {
				let entry = named.get(name);
				entry !== void 0 && !this.#isCoveredItself(entry.file) && found.set(name, {
					...entry.one,
					why: one.why
				});
			}
		}
		return found;
	}
	#treeBelow(to) {
		let out = [];
		for (let files of [this.#index.files, this.#missing]) for (let [file, one] of files) one.mode !== "120000" && one.mode !== "160000" && (file === to ? out.push(["", {
			file,
			one
		}]) : file.startsWith(`${to}/`) && out.push([file.slice(to.length), {
			file,
			one
		}]));
		return out;
	}
	#isCoveredItself(full) {
		let file = this.#inRoot(full);
		return file !== void 0 && filesCovered(this.#patterns, [file]).size > 0;
	}
	#broken() {
		let broken = [], of = (full) => {
			let file = this.#inRoot(full);
			return file !== void 0 && filesCovered(this.#patterns, [file]).size > 0 ? file : void 0;
		};
		for (let full of this.#index.unmerged) {
			let file = this.#inRoot(full);
			file !== void 0 && this.#isNear(file) && of(full) !== void 0 && broken.push({
				is: "unmerged",
				at: full,
				file
			});
		}
		for (let [full, target] of this.#links) {
			let file = this.#inRoot(full);
			if (file === void 0) continue;
			let to = node_path.default.posix.join(node_path.default.posix.dirname(full), target), isFolder = lstat(node_path.default.join(this.#top, to))?.isDirectory() === !0 || this.#treeBelow(to).some(([rest]) => rest !== "");
			(of(full) !== void 0 || isFolder && this.#mayHold(file)) && broken.push({
				is: "link",
				at: full,
				file
			});
		}
		return broken;
	}
	#factOf(file) {
		let parts = (this.#prefix + file).split("/");
		for (let length = 1; length <= parts.length; length += 1) {
			let at = parts.slice(0, length).join("/");
			if (this.#links.has(at)) return {
				is: "link",
				at
			};
			if (this.#submodules.has(at) || length < parts.length && this.#missing.get(at)?.mode === "120000") return {
				is: "left_out",
				at
			};
		}
		let at = parts.join("/");
		return this.#index.unmerged.has(at) ? {
			is: "unmerged",
			at
		} : this.#missing.has(at) ? {
			is: "left_out",
			at
		} : void 0;
	}
	#inRoot(full) {
		return full.startsWith(this.#prefix) ? full.slice(this.#prefix.length) : void 0;
	}
	#mayHold(file) {
		return mayCoverBelow(this.#patterns, file);
	}
	#isNear(file) {
		return this.#patterns.some((pattern) => {
			let fixed = fixedPart(pattern);
			return fixed === "" || file === fixed || file.startsWith(`${fixed}/`);
		});
	}
	#exists(full) {
		return lstat(node_path.default.join(this.#top, full)) !== void 0;
	}
};
function fixedPart(pattern) {
	let parts = node_path.default.posix.normalize(pattern).split("/"), special = parts.findIndex((part) => /[*?[\]{}()!+@]/.test(part));
	return (special < 0 ? parts : parts.slice(0, special)).join("/");
}
function lstat(file) {
	try {
		return (0, node_fs.lstatSync)(file);
	} catch {
		return;
	}
}
// build/run/open/other-targets-file.js
function namesOwner(config, target) {
	let covers = (one, file) => isBundleOf(require_config_types.r(config, one), file);
	return (finding) => {
		let file = finding.place?.file;
		if (finding.code !== require_bundle_codes.t.notBundle.code || file === void 0 || covers(target, file)) return finding;
		let owners = [...config.targets.values()].filter((one) => one !== target && covers(one, file)), [first] = owners;
		if (first === void 0) return finding;
		let names = owners.map(({ name }) => name).join(", ");
		return {
			...finding,
			message: `The file belongs to target ${names}, and this run is about target ${target.name}.`,
			remedy: `Pass --target ${first.name}, or leave the file out.`
		};
	};
}
// build/run/open/with-others.js
function withOthers(named, all, desire) {
	let own = new Set(named.files.map(({ file }) => file)), others = all.files.filter(({ file }) => !own.has(file)), { checkout } = all, desired = desire({
		files: [...named.files, ...others],
		checkout
	}), without = desire({
		files: others,
		checkout
	}).findings, known = new Set(without.map(keyOf)), findings = desired.findings.filter((finding) => !known.has(keyOf(finding))), reasons = findings.some(({ code }) => code === require_bundle_codes.t.danglingReference.code) ? [...all.findings, ...without].filter(hidesItems) : [], resources = desired.resources.filter(({ place }) => own.has(place.file));
	return {
		desired: {
			...desired,
			resources
		},
		findings: [...findings, ...reasons]
	};
}
function hidesItems({ severity, address }) {
	return severity === "error" && (address === void 0 || /\[\d+\]$/.test(address));
}
function keyOf({ code, address, place, related = [] }) {
	return JSON.stringify([
		code,
		address,
		place,
		related.map((one) => one.place)
	]);
}
// build/run/open/open-files.js
var FindingsError = class extends Error {
	findings;
	files;
	constructor(findings, files) {
		super("the files have errors"), this.findings = findings, this.files = files;
	}
};
async function openFiles(flags, named, io, offline, { use = "needed", forgive = () => !1, lfs, withOthers: isWithOthers } = {}) {
	let git = await readGit(homeOf(flags, io), (root) => io.openGit(root)), sources = new require_config.f(), opened = await openConfig(flags, named, git.originUrl, io, use, sources), { findings } = opened, chosen = require_config.t(opened.config, flags.target);
	if (chosen.finding !== void 0 && findings.push(chosen.finding), chosen.target === void 0) throw new FindingsError(findings);
	let target = chosen.target, config = require_config_types.r(opened.config, target), provider = providerOf(target, io), sync = await provider.sync?.(), resolved = await settingsOf(target, provider, flags, io, offline);
	findings.push(...resolved.findings);
	let checkout = await openCheckout(git, config, named, io), files = await readNamed(config, named, io, lfs === void 0 ? checkout : {
		...checkout,
		lfs
	}), { documents } = commandPlaces(flags, named, {
		config,
		target
	}, io.cwd), placed = (finding) => finding.command === void 0 ? finding : {
		...finding,
		command: require_model.gt(finding.command, documents)
	};
	if (sync === void 0) {
		if (!isChecked(provider)) throw TypeError(`provider ${provider.name} neither applies nor checks`);
		let { files: read, named: chosenFiles } = await wholeTrees(files, config, io), all = require_model.ct([...findings, ...read.findings]).map(placed), checked = new CheckOnlyError({
			provider,
			config,
			target,
			settings: resolved.settings,
			git,
			files: read,
			named: chosenFiles,
			findings: all
		});
		throw checked.place = documents, checked;
	}
	let { kinds } = sync, load = (from) => desire(config, target, kinds, resolved.settings?.orgId ?? target.orgId, from, {
		sources,
		formats: sync.formats ?? [],
		providerOf: (section) => (io.providers ?? require_providers.n).find(({ sections }) => sections.includes(section))?.name
	}), loaded = isWithOthers === !0 && !files.complete && config.file !== null ? withOthers(files, await readNamed(config, [], io, checkout), load) : void 0, desired = loaded?.desired ?? load(files), ofFiles = [...files.findings, ...(loaded ?? desired).findings].map(namesOwner(opened.config, target));
	return use === "needed" && findings.push(...ofFiles, ...secretEdges(desired.resources, io.env)), {
		provider,
		sync,
		kinds,
		config,
		target,
		settings: resolved.settings,
		git,
		checkout,
		files,
		desired,
		findings: require_model.ct(findings.filter((finding) => !forgive(finding))).map(placed),
		brokenFiles: use === "needed" ? 0 : ofFiles.filter((one) => one.severity === "error").length
	};
}
async function wholeTrees(files, config, io) {
	if (files.complete) return {
		files,
		named: null
	};
	let own = new Set(files.files.map(({ file }) => file));
	if (config.file === null) return {
		files,
		named: own
	};
	let all = await readNamed(config, [], io), others = all.files.filter(({ file }) => !own.has(file)), findings = new Map([...files.findings, ...all.findings].map((one) => [JSON.stringify(one), one]));
	return {
		files: {
			...files,
			files: [...files.files, ...others],
			findings: [...findings.values()]
		},
		named: own
	};
}
async function openConfig(flags, named, originUrl, io, use = "needed", sources = new require_config.f()) {
	let providers = io.providers ?? require_providers.n, loaded = await require_config.i({
		cwd: io.cwd,
		...flags.config === void 0 ? {} : { configPath: flags.config },
		originUrl,
		kinds: providers.flatMap(({ sections }) => sections),
		providers,
		sources
	}), findings = [...loaded.findings];
	if (loaded.config === void 0 && require_model.st(findings)) throw new FindingsError(findings);
	let root = require_config.s(io.cwd) ?? io.cwd, config = loaded.config ?? require_config.r({
		root,
		cwd: io.cwd,
		bundles: named
	});
	if (loaded.config === void 0 && named.length === 0 && use === "needed") throw new require_model.at(require_settings_codes.r.noConfiguration.code, "No pipelines-sync.yaml here or in a parent folder, and no bundle was named.", "Name bundles on the command line, or create a configuration.", 1, require_model.vt("init"));
	return {
		config,
		findings
	};
}
async function settingsOf(target, provider, flags, io, offline) {
	let own = await provider.settings.own?.read({ env: io.env }), { settings, findings } = resolveSettings({
		flags: definedOnly({
			apiKey: flags.apiKey,
			baseUrl: flags.baseUrl,
			org: flags.org,
			keyWords: flags.keyWords
		}),
		env: io.env,
		target,
		provider: provider.settings,
		sdkConfig: own?.config ?? null,
		offline
	});
	return settings !== void 0 && io.conceal([settings.apiKey]), io.conceal(readSecrets(io.env, target.secrets)), {
		...settings === void 0 ? {} : { settings },
		findings: [...own?.findings ?? [], ...findings]
	};
}
function providerOf(target, io) {
	let found = (io.providers ?? require_providers.n).find(({ name }) => name === target.provider);
	if (found === void 0) throw RangeError(`no provider ${target.provider}`);
	return found;
}
function isChecked(provider) {
	return provider.check !== void 0;
}
function readNamed(config, named, io, checkout = WHOLE_CHECKOUT) {
	return readBundles(config, named.map((file) => toRoot(file, config.root, io.cwd)), checkout);
}
function homeOf(flags, io) {
	return flags.config === void 0 || flags.config === "" ? io.cwd : node_path.default.dirname(node_path.default.resolve(io.cwd, flags.config));
}
function definedOnly(object) {
	return Object.fromEntries(Object.entries(object).filter(([, value]) => value !== void 0));
}
function toRoot(file, root, cwd) {
	return node_path.default.relative(root, node_path.default.resolve(cwd, file)).replaceAll(node_path.default.sep, "/");
}
Object.defineProperty(exports, "A", {
	enumerable: !0,
	get: function() {
		return sourceOf;
	}
}), Object.defineProperty(exports, "B", {
	enumerable: !0,
	get: function() {
		return readBytes;
	}
}), Object.defineProperty(exports, "C", {
	enumerable: !0,
	get: function() {
		return compileBundle;
	}
}), Object.defineProperty(exports, "D", {
	enumerable: !0,
	get: function() {
		return desire;
	}
}), Object.defineProperty(exports, "E", {
	enumerable: !0,
	get: function() {
		return bundlePatterns;
	}
}), Object.defineProperty(exports, "F", {
	enumerable: !0,
	get: function() {
		return textOfBytes;
	}
}), Object.defineProperty(exports, "G", {
	enumerable: !0,
	get: function() {
		return commandPlaces;
	}
}), Object.defineProperty(exports, "H", {
	enumerable: !0,
	get: function() {
		return listed;
	}
}), Object.defineProperty(exports, "I", {
	enumerable: !0,
	get: function() {
		return filesCovered;
	}
}), Object.defineProperty(exports, "K", {
	enumerable: !0,
	get: function() {
		return CheckOnlyError;
	}
}), Object.defineProperty(exports, "L", {
	enumerable: !0,
	get: function() {
		return mayCoverBelow;
	}
}), Object.defineProperty(exports, "M", {
	enumerable: !0,
	get: function() {
		return resolveItem;
	}
}), Object.defineProperty(exports, "N", {
	enumerable: !0,
	get: function() {
		return scopeOf;
	}
}), Object.defineProperty(exports, "O", {
	enumerable: !0,
	get: function() {
		return fromRoot;
	}
}), Object.defineProperty(exports, "P", {
	enumerable: !0,
	get: function() {
		return validateItem;
	}
}), Object.defineProperty(exports, "R", {
	enumerable: !0,
	get: function() {
		return patternCovers;
	}
}), Object.defineProperty(exports, "S", {
	enumerable: !0,
	get: function() {
		return readSecrets;
	}
}), Object.defineProperty(exports, "T", {
	enumerable: !0,
	get: function() {
		return lateSpots;
	}
}), Object.defineProperty(exports, "U", {
	enumerable: !0,
	get: function() {
		return waysIn;
	}
}), Object.defineProperty(exports, "V", {
	enumerable: !0,
	get: function() {
		return realOrSame;
	}
}), Object.defineProperty(exports, "W", {
	enumerable: !0,
	get: function() {
		return waysToFetch;
	}
}), Object.defineProperty(exports, "_", {
	enumerable: !0,
	get: function() {
		return readGit;
	}
}), Object.defineProperty(exports, "a", {
	enumerable: !0,
	get: function() {
		return settingsOf;
	}
}), Object.defineProperty(exports, "b", {
	enumerable: !0,
	get: function() {
		return isSet;
	}
}), Object.defineProperty(exports, "c", {
	enumerable: !0,
	get: function() {
		return belowGit;
	}
}), Object.defineProperty(exports, "d", {
	enumerable: !0,
	get: function() {
		return "160000";
	}
}), Object.defineProperty(exports, "f", {
	enumerable: !0,
	get: function() {
		return OFFLINE;
	}
}), Object.defineProperty(exports, "g", {
	enumerable: !0,
	get: function() {
		return committedFiles;
	}
}), Object.defineProperty(exports, "h", {
	enumerable: !0,
	get: function() {
		return readObjects;
	}
}), Object.defineProperty(exports, "i", {
	enumerable: !0,
	get: function() {
		return readNamed;
	}
}), Object.defineProperty(exports, "j", {
	enumerable: !0,
	get: function() {
		return loadBundle;
	}
}), Object.defineProperty(exports, "k", {
	enumerable: !0,
	get: function() {
		return isBundleOf;
	}
}), Object.defineProperty(exports, "l", {
	enumerable: !0,
	get: function() {
		return insideGit;
	}
}), Object.defineProperty(exports, "m", {
	enumerable: !0,
	get: function() {
		return parseTreeObject;
	}
}), Object.defineProperty(exports, "n", {
	enumerable: !0,
	get: function() {
		return openConfig;
	}
}), Object.defineProperty(exports, "o", {
	enumerable: !0,
	get: function() {
		return toRoot;
	}
}), Object.defineProperty(exports, "p", {
	enumerable: !0,
	get: function() {
		return lookUp;
	}
}), Object.defineProperty(exports, "q", {
	enumerable: !0,
	get: function() {
		return nothingKept;
	}
}), Object.defineProperty(exports, "r", {
	enumerable: !0,
	get: function() {
		return openFiles;
	}
}), Object.defineProperty(exports, "s", {
	enumerable: !0,
	get: function() {
		return openCheckout;
	}
}), Object.defineProperty(exports, "t", {
	enumerable: !0,
	get: function() {
		return FindingsError;
	}
}), Object.defineProperty(exports, "u", {
	enumerable: !0,
	get: function() {
		return "120000";
	}
}), Object.defineProperty(exports, "v", {
	enumerable: !0,
	get: function() {
		return howToSet;
	}
}), Object.defineProperty(exports, "w", {
	enumerable: !0,
	get: function() {
		return lacksAccount;
	}
}), Object.defineProperty(exports, "x", {
	enumerable: !0,
	get: function() {
		return readSecret;
	}
}), Object.defineProperty(exports, "y", {
	enumerable: !0,
	get: function() {
		return isImplicit;
	}
}), Object.defineProperty(exports, "z", {
	enumerable: !0,
	get: function() {
		return isExclusion;
	}
});
