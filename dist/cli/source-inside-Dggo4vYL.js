const require_rolldown_runtime = require("./rolldown-runtime-DUzk6_NY.js"), require_model = require("./model-DVHFMB8j.js");
let node_fs = require("node:fs"), node_path = require("node:path");
node_path = require_rolldown_runtime.a(node_path, 1);
// build/source/read/source-inside.js
function resolveInside(root, file) {
	let base;
	try {
		base = (0, node_fs.realpathSync)(root);
	} catch (error) {
		return {
			kind: "unreadable",
			at: ".",
			reason: reasonOf(error)
		};
	}
	let folder = base, parts = file.split("/").filter((part) => part !== "");
	for (let [index, part] of parts.entries()) {
		let at = parts.slice(0, index + 1).join("/"), real = node_path.default.join(folder, part);
		try {
			(0, node_fs.lstatSync)(real).isSymbolicLink() && (real = (0, node_fs.realpathSync)(real));
		} catch (error) {
			return failed(folder, parts, index, error);
		}
		if (relativeTo(base, real) === void 0) return {
			kind: "outside",
			at
		};
		folder = real;
	}
	return {
		kind: "found",
		real: folder,
		relative: relativeTo(base, folder) ?? ""
	};
}
function failed(folder, parts, index, error) {
	let part = parts[index] ?? "", at = parts.slice(0, index + 1).join("/"), code = require_model.s(error);
	return code !== "ENOENT" && code !== "ENOTDIR" ? {
		kind: "unreadable",
		at,
		reason: reasonOf(error)
	} : isThere(node_path.default.join(folder, part)) ? {
		kind: "unreadable",
		at,
		reason: "it is a broken symbolic link"
	} : {
		kind: "missing",
		at,
		meant: () => withNear(folder, parts, index)
	};
}
function withNear(folder, parts, index) {
	let name = require_model.Dt(parts[index] ?? "", namesIn(folder));
	return name === void 0 ? void 0 : [
		...parts.slice(0, index),
		name,
		...parts.slice(index + 1)
	].join("/");
}
function isThere(file) {
	try {
		return (0, node_fs.lstatSync)(file), !0;
	} catch {
		return !1;
	}
}
function namesIn(folder) {
	try {
		return (0, node_fs.readdirSync)(folder);
	} catch {
		return [];
	}
}
function relativeTo(base, file) {
	let relative = node_path.default.relative(base, file);
	if (!(relative === ".." || relative.startsWith(`..${node_path.default.sep}`) || node_path.default.isAbsolute(relative))) return relative.split(node_path.default.sep).join("/");
}
const PRIVATE = new Set([".git", ".pipelines-sync"]);
function isPrivate(file) {
	return file.split("/").some((part) => PRIVATE.has(part.toLowerCase()));
}
const REASONS = {
	EACCES: "permission is denied",
	EPERM: "permission is denied",
	ELOOP: "its symbolic links form a cycle",
	ENAMETOOLONG: "its name is too long",
	ENOENT: "it does not exist",
	ENOTDIR: "a part of its path is not a folder"
};
function reasonOf(error) {
	let code = require_model.s(error) ?? "unknown error";
	return REASONS[code] ?? `the file system answers ${code}`;
}
Object.defineProperty(exports, "i", {
	enumerable: !0,
	get: function() {
		return resolveInside;
	}
}), Object.defineProperty(exports, "n", {
	enumerable: !0,
	get: function() {
		return reasonOf;
	}
}), Object.defineProperty(exports, "r", {
	enumerable: !0,
	get: function() {
		return relativeTo;
	}
}), Object.defineProperty(exports, "t", {
	enumerable: !0,
	get: function() {
		return isPrivate;
	}
});
