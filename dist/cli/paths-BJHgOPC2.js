const require_rolldown_runtime = require("./rolldown-runtime-DUzk6_NY.js"), require_model = require("./model-CQuGHFup.js"), require_source_node = require("./source-node-MKpWsMOA.js");
let node_path = require("node:path");
node_path = require_rolldown_runtime.a(node_path, 1);
// build/pull/write/locate.js
function locate(kind, item, steps) {
	let node = item, field = kind.fields, path = [], opaque = !1;
	for (let depth = 0;; depth += 1) {
		let form = opaque ? void 0 : formIn(node);
		if (form === "$file") {
			let file = require_source_node.o(node), name = String(file.$file);
			return field?.type === "json" ? {
				at: "data",
				path,
				file: name,
				zone: steps.slice(0, depth),
				rest: steps.slice(depth)
			} : {
				at: "text",
				path,
				file: name
			};
		}
		if (opaque ||= field?.type === "json", form === "$literal" && !opaque) {
			let inner = node.type === "map" ? node.get("$literal") : void 0;
			inner !== void 0 && (node = inner, path.push("$literal"));
		}
		let step = steps[depth];
		if (step === void 0) return {
			at: "bundle",
			path,
			node,
			missing: []
		};
		let next = childOf(node, step);
		if (next === void 0) return {
			at: "bundle",
			path,
			node: void 0,
			missing: steps.slice(depth)
		};
		field = nextField(field, step), node = next, path.push(step);
	}
}
function formIn(node) {
	if (node.type === "map") return require_model.j(Object.fromEntries(node.entries.map(({ key }) => [key, null])));
}
function childOf(node, step) {
	return node.type === "map" && typeof step == "string" ? node.get(step) : node.type === "list" && typeof step == "number" ? node.items[step] : void 0;
}
function nextField(field, step) {
	return field === void 0 ? void 0 : require_model.Tt(field, [step]);
}
// build/pull/write/paths.js
function memberAt(value, steps) {
	let at = value;
	for (let step of steps) {
		if (typeof at != "object" || !at || !Object.hasOwn(at, step)) return;
		at = at[String(step)];
	}
	return at;
}
function removeAt(root, steps) {
	let above = memberAt(root, steps.slice(0, -1));
	typeof above == "object" && above && !Array.isArray(above) && delete above[String(steps.at(-1))];
}
function labelOf(address) {
	return address.slice(address.indexOf("/") + 1);
}
function relative(bundle, file) {
	return node_path.default.posix.relative(node_path.default.posix.dirname(bundle), file);
}
Object.defineProperty(exports, "a", {
	enumerable: !0,
	get: function() {
		return locate;
	}
}), Object.defineProperty(exports, "i", {
	enumerable: !0,
	get: function() {
		return removeAt;
	}
}), Object.defineProperty(exports, "n", {
	enumerable: !0,
	get: function() {
		return memberAt;
	}
}), Object.defineProperty(exports, "r", {
	enumerable: !0,
	get: function() {
		return relative;
	}
}), Object.defineProperty(exports, "t", {
	enumerable: !0,
	get: function() {
		return labelOf;
	}
});
