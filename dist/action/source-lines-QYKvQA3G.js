// build/source/read/source-lines.js
var Lines = class {
	file;
	#text;
	#starts = [0];
	constructor(file, text) {
		this.file = file, this.#text = text;
		for (let at = text.indexOf("\n"); at !== -1; at = text.indexOf("\n", at + 1)) this.#starts.push(at + 1);
	}
	written(start, end) {
		return this.#text.slice(start, end);
	}
	place(offset) {
		let at = Math.min(Math.max(offset, 0), this.#text.length), low = 0, high = this.#starts.length - 1;
		for (; low < high;) {
			let middle = low + high + 1 >> 1;
			(this.#starts[middle] ?? 0) <= at ? low = middle : high = middle - 1;
		}
		return {
			file: this.file,
			line: low + 1,
			column: at - (this.#starts[low] ?? 0) + 1
		};
	}
};
Object.defineProperty(exports, "t", {
	enumerable: !0,
	get: function() {
		return Lines;
	}
});
