const require_option = require("./option-BzE3gjXd.js");
// node_modules/commander/lib/argument.js
var Argument = class {
	constructor(name, description) {
		switch (this.description = description || "", this.variadic = !1, this.parseArg = void 0, this.defaultValue = void 0, this.defaultValueDescription = void 0, this.argChoices = void 0, name[0]) {
			case "<":
				this.required = !0, this._name = name.slice(1, -1);
				break;
			case "[":
				this.required = !1, this._name = name.slice(1, -1);
				break;
			default: this.required = !0, this._name = name;
		}
		this._name.endsWith("...") && (this.variadic = !0, this._name = this._name.slice(0, -3));
	}
	name() {
		return this._name;
	}
	_collectValue(value, previous) {
		return previous === this.defaultValue || !Array.isArray(previous) ? [value] : (previous.push(value), previous);
	}
	default(value, description) {
		return this.defaultValue = value, this.defaultValueDescription = description, this;
	}
	argParser(fn) {
		return this.parseArg = fn, this;
	}
	choices(values) {
		return this.argChoices = values.slice(), this.parseArg = (arg, previous) => {
			if (!this.argChoices.includes(arg)) throw new require_option.i(`Allowed choices are ${this.argChoices.join(", ")}.`);
			return this.variadic ? this._collectValue(arg, previous) : arg;
		}, this;
	}
	argRequired() {
		return this.required = !0, this;
	}
	argOptional() {
		return this.required = !1, this;
	}
};
function humanReadableArgName(arg) {
	let nameOutput = arg.name() + (arg.variadic === !0 ? "..." : "");
	return arg.required ? "<" + nameOutput + ">" : "[" + nameOutput + "]";
}
Object.defineProperty(exports, "n", {
	enumerable: !0,
	get: function() {
		return humanReadableArgName;
	}
}), Object.defineProperty(exports, "t", {
	enumerable: !0,
	get: function() {
		return Argument;
	}
});
