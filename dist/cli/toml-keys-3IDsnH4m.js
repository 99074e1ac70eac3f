// build/providers/pipelex/toml-keys.js
function tomlKeys(text) {
	return new Reader(text).read();
}
var Unreadable = class extends Error {
	offset;
	constructor(offset, what) {
		super(what), this.offset = offset;
	}
};
const BARE = /[A-Za-z0-9_-]+/y, SPACE = /[ \t]*/y, WHITE = /[ \t\r\n]*/y, SCALAR = /[^\s,#\]}]+/y, ESCAPES = {
	b: "\b",
	t: "	",
	n: "\n",
	f: "\f",
	r: "\r",
	e: "\x1B",
	"\"": "\"",
	"\\": "\\"
};
var Reader = class {
	#text;
	#keys = [];
	#at = 0;
	#broken = null;
	#table = [];
	#counts = new Map();
	constructor(text) {
		this.#text = text;
	}
	read() {
		for (; this.#at < this.#text.length;) {
			let start = this.#at;
			try {
				this.#statement();
			} catch (error) {
				if (!(error instanceof Unreadable)) throw error;
				this.#broken ??= {
					offset: error.offset,
					what: error.message
				}, this.#at = this.#lineEnd(start);
			}
		}
		return {
			keys: this.#keys,
			broken: this.#broken
		};
	}
	#statement() {
		this.#blank(), this.#at >= this.#text.length || (this.#peek("[") ? this.#header() : this.#pair(this.#table), this.#skip(SPACE), this.#comment(), this.#at < this.#text.length && !this.#lineBreak() && this.#fail("a line break is missing"));
	}
	#header() {
		let offset = this.#at, isList = this.#text.startsWith("[[", this.#at);
		this.#at += isList ? 2 : 1, this.#skip(SPACE);
		let written = this.#key();
		this.#skip(SPACE), this.#text.startsWith(isList ? "]]" : "]", this.#at) || this.#fail("the name of a table does not end"), this.#at += isList ? 2 : 1;
		let path = this.#resolved(isList ? written.slice(0, -1) : written);
		if (isList) {
			path.push(written.at(-1) ?? "");
			let name = JSON.stringify(path), count = this.#counts.get(name) ?? 0;
			this.#counts.set(name, count + 1), path.push(String(count));
		}
		this.#table = path, this.#keys.push({
			path,
			offset
		});
	}
	#resolved(written) {
		let path = [];
		for (let part of written) {
			path.push(part);
			let count = this.#counts.get(JSON.stringify(path));
			count !== void 0 && path.push(String(count - 1));
		}
		return path;
	}
	#pair(table) {
		let offset = this.#at, name = this.#key();
		this.#skip(SPACE), this.#take("=") || this.#fail("\"=\" is missing after a key"), this.#skip(SPACE);
		let path = [...table, ...name], key = {
			path,
			offset
		};
		this.#keys.push(key);
		let value = this.#value(path);
		return key.value = value, {
			name,
			value
		};
	}
	#key() {
		let parts = [];
		do {
			this.#skip(SPACE);
			let quote = this.#text[this.#at];
			quote === "\"" || quote === "'" ? parts.push(this.#line(quote)) : parts.push(this.#match(BARE) || this.#fail("a key is missing")), this.#skip(SPACE);
		} while (this.#take("."));
		return parts;
	}
	#value(path) {
		let first = this.#text[this.#at];
		if (first === "\"" || first === "'") {
			let long = first.repeat(3);
			return this.#text.startsWith(long, this.#at) ? this.#lines(long) : this.#line(first);
		}
		if (first === "[") return this.#list(path);
		if (first === "{") return this.#inline(path);
		let written = this.#match(SCALAR);
		if (written === "" && this.#fail("a value is missing"), written === "true" || written === "false") return written === "true";
		let time = /^\d{4}-\d\d-\d\d$/.test(written) ? this.#match(/ \d\d:[^\s,#\]}]+/y) : "";
		return /^[+-]?(\d|inf$|nan$)/.test(written) || (this.#at -= written.length, this.#fail("a value is not one of TOML")), written + time;
	}
	#list(path) {
		this.#at += 1;
		let items = [];
		for (;;) {
			if (this.#blank(), this.#take("]")) return items;
			items.push(this.#value([...path, String(items.length)])), this.#blank(), !this.#take(",") && !this.#peek("]") && this.#fail("a list does not end");
		}
	}
	#inline(path) {
		this.#at += 1;
		let members = Object.create(null);
		for (;;) {
			if (this.#blank(), this.#take("}")) return members;
			let { name, value } = this.#pair(path);
			members[name.join(".")] = value, this.#blank(), !this.#take(",") && !this.#peek("}") && this.#fail("an inline table does not end");
		}
	}
	#line(quote) {
		let start = this.#at;
		this.#at += 1;
		let text = "";
		for (;;) {
			let char = this.#text[this.#at];
			if ((char === void 0 || char === "\n" || char === "\r") && (this.#at = start, this.#fail("a string does not end")), this.#at += 1, char === quote) return text;
			text += char === "\\" && quote === "\"" ? this.#escape() : char;
		}
	}
	#lines(quote) {
		let start = this.#at;
		this.#at += 3, this.#lineBreak();
		let text = "";
		for (;;) {
			if (this.#at >= this.#text.length && (this.#at = start, this.#fail("a string does not end")), this.#text.startsWith(quote, this.#at)) {
				this.#at += 3;
				for (let more = 0; more < 2 && this.#peek(quote.charAt(0)); more += 1) text += quote.charAt(0), this.#at += 1;
				return text;
			}
			let char = this.#text.charAt(this.#at);
			this.#at += 1, text += char === "\\" && quote.startsWith("\"") ? this.#escape() : char;
		}
	}
	#escape() {
		let start = this.#at;
		if (this.#skip(/[ \t]*/y), this.#lineBreak()) return this.#skip(/[ \t\r\n]*/y), "";
		this.#at = start;
		let code = this.#match(/u[0-9A-Fa-f]{4}|U[0-9A-Fa-f]{8}|x[0-9A-Fa-f]{2}/y);
		if (code !== "") {
			let point = Number.parseInt(code.slice(1), 16);
			return point > 1114111 && this.#fail("an escape is not one of TOML"), String.fromCodePoint(point);
		}
		let letter = this.#text[this.#at], char = letter === void 0 || !Object.hasOwn(ESCAPES, letter) ? void 0 : ESCAPES[letter];
		return char === void 0 && this.#fail("an escape is not one of TOML"), this.#at += 1, char;
	}
	#blank() {
		do
			this.#skip(WHITE);
		while (this.#comment());
	}
	#comment() {
		if (!this.#peek("#")) return !1;
		let end = this.#text.indexOf("\n", this.#at);
		return this.#at = end < 0 ? this.#text.length : end, !0;
	}
	#lineBreak() {
		return this.#match(/\r?\n/y) !== "";
	}
	#lineEnd(offset) {
		let end = this.#text.indexOf("\n", Math.max(offset, this.#text.slice(offset).search(/\S/) + offset));
		return end < 0 ? this.#text.length : end + 1;
	}
	#peek(char) {
		return this.#text.startsWith(char, this.#at);
	}
	#take(char) {
		let is = this.#peek(char);
		return is && (this.#at += char.length), is;
	}
	#skip(pattern) {
		this.#match(pattern);
	}
	#match(pattern) {
		pattern.lastIndex = this.#at;
		let [found = ""] = pattern.exec(this.#text) ?? [];
		return this.#at += found.length, found;
	}
	#fail(what) {
		throw new Unreadable(this.#at, what);
	}
};
Object.defineProperty(exports, "t", {
	enumerable: !0,
	get: function() {
		return tomlKeys;
	}
});
