// node_modules/fast-json-stable-stringify/index.js
var require_fast_json_stable_stringify = require("./rolldown-runtime-DRKq7a3m.js").t(((exports, module) => {
	module.exports = function(data, opts) {
		opts ||= {}, typeof opts == "function" && (opts = { cmp: opts });
		var cycles = typeof opts.cycles == "boolean" && opts.cycles, cmp = opts.cmp && (function(f) {
			return function(node) {
				return function(a, b) {
					return f({
						key: a,
						value: node[a]
					}, {
						key: b,
						value: node[b]
					});
				};
			};
		})(opts.cmp), seen = [];
		return (function stringify(node) {
			if (node && node.toJSON && typeof node.toJSON == "function" && (node = node.toJSON()), node !== void 0) {
				if (typeof node == "number") return isFinite(node) ? "" + node : "null";
				if (typeof node != "object") return JSON.stringify(node);
				var i, out;
				if (Array.isArray(node)) {
					for (out = "[", i = 0; i < node.length; i++) i && (out += ","), out += stringify(node[i]) || "null";
					return out + "]";
				}
				if (node === null) return "null";
				if (seen.indexOf(node) !== -1) {
					if (cycles) return JSON.stringify("__cycle__");
					throw TypeError("Converting circular structure to JSON");
				}
				var seenIndex = seen.push(node) - 1, keys = Object.keys(node).sort(cmp && cmp(node));
				for (out = "", i = 0; i < keys.length; i++) {
					var key = keys[i], value = stringify(node[key]);
					value && (out && (out += ","), out += JSON.stringify(key) + ":" + value);
				}
				return seen.splice(seenIndex, 1), "{" + out + "}";
			}
		})(data);
	};
}));
Object.defineProperty(exports, "t", {
	enumerable: !0,
	get: function() {
		return require_fast_json_stable_stringify;
	}
});
