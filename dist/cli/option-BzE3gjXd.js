// node_modules/commander/lib/error.js
var CommanderError = class extends Error {
	constructor(exitCode, code, message) {
		super(message), Error.captureStackTrace(this, this.constructor), this.name = this.constructor.name, this.code = code, this.exitCode = exitCode, this.nestedError = void 0;
	}
}, InvalidArgumentError = class extends CommanderError {
	constructor(message) {
		super(1, "commander.invalidArgument", message), Error.captureStackTrace(this, this.constructor), this.name = this.constructor.name;
	}
}, Option = class {
	constructor(flags, description) {
		this.flags = flags, this.description = description || "", this.required = flags.includes("<"), this.optional = flags.includes("["), this.variadic = /\w\.\.\.[>\]]$/.test(flags), this.mandatory = !1;
		let optionFlags = splitOptionFlags(flags);
		this.short = optionFlags.shortFlag, this.long = optionFlags.longFlag, this.negate = !1, this.long && (this.negate = this.long.startsWith("--no-")), this.defaultValue = void 0, this.defaultValueDescription = void 0, this.presetArg = void 0, this.envVar = void 0, this.parseArg = void 0, this.hidden = !1, this.argChoices = void 0, this.conflictsWith = [], this.implied = void 0, this.helpGroupHeading = void 0;
	}
	default(value, description) {
		return this.defaultValue = value, this.defaultValueDescription = description, this;
	}
	preset(arg) {
		return this.presetArg = arg, this;
	}
	conflicts(names) {
		return this.conflictsWith = this.conflictsWith.concat(names), this;
	}
	implies(impliedOptionValues) {
		let newImplied = impliedOptionValues;
		return typeof impliedOptionValues == "string" && (newImplied = { [impliedOptionValues]: !0 }), this.implied = Object.assign(this.implied || {}, newImplied), this;
	}
	env(name) {
		return this.envVar = name, this;
	}
	argParser(fn) {
		return this.parseArg = fn, this;
	}
	makeOptionMandatory(mandatory = !0) {
		return this.mandatory = !!mandatory, this;
	}
	hideHelp(hide = !0) {
		return this.hidden = !!hide, this;
	}
	_collectValue(value, previous) {
		return previous === this.defaultValue || !Array.isArray(previous) ? [value] : (previous.push(value), previous);
	}
	choices(values) {
		return this.argChoices = values.slice(), this.parseArg = (arg, previous) => {
			if (!this.argChoices.includes(arg)) throw new InvalidArgumentError(`Allowed choices are ${this.argChoices.join(", ")}.`);
			return this.variadic ? this._collectValue(arg, previous) : arg;
		}, this;
	}
	name() {
		return this.long ? this.long.replace(/^--/, "") : this.short.replace(/^-/, "");
	}
	attributeName() {
		return this.negate ? camelcase(this.name().replace(/^no-/, "")) : camelcase(this.name());
	}
	helpGroup(heading) {
		return this.helpGroupHeading = heading, this;
	}
	is(arg) {
		return this.short === arg || this.long === arg;
	}
	isBoolean() {
		return !this.required && !this.optional && !this.negate;
	}
}, DualOptions = class {
	constructor(options) {
		this.positiveOptions = new Map(), this.negativeOptions = new Map(), this.dualOptions = new Set(), options.forEach((option) => {
			option.negate ? this.negativeOptions.set(option.attributeName(), option) : this.positiveOptions.set(option.attributeName(), option);
		}), this.negativeOptions.forEach((value, key) => {
			this.positiveOptions.has(key) && this.dualOptions.add(key);
		});
	}
	valueFromOption(value, option) {
		let optionKey = option.attributeName();
		if (!this.dualOptions.has(optionKey)) return !0;
		let preset = this.negativeOptions.get(optionKey).presetArg, negativeValue = preset !== void 0 && preset;
		return option.negate === (negativeValue === value);
	}
};
function camelcase(str) {
	return str.split("-").reduce((str, word) => str + word[0].toUpperCase() + word.slice(1));
}
function splitOptionFlags(flags) {
	let shortFlag, longFlag, shortFlagExp = /^-[^-]$/, longFlagExp = /^--[^-]/, flagParts = flags.split(/[ |,]+/).concat("guard");
	if (shortFlagExp.test(flagParts[0]) && (shortFlag = flagParts.shift()), longFlagExp.test(flagParts[0]) && (longFlag = flagParts.shift()), !shortFlag && shortFlagExp.test(flagParts[0]) && (shortFlag = flagParts.shift()), !shortFlag && longFlagExp.test(flagParts[0]) && (shortFlag = longFlag, longFlag = flagParts.shift()), flagParts[0].startsWith("-")) {
		let unsupportedFlag = flagParts[0], baseError = `option creation failed due to '${unsupportedFlag}' in option flags '${flags}'`;
		throw /^-[^-][^-]/.test(unsupportedFlag) ? Error(`${baseError}
- a short flag is a single dash and a single character
  - either use a single dash and a single character (for a short flag)
  - or use a double dash for a long option (and can have two, like '--ws, --workspace')`) : shortFlagExp.test(unsupportedFlag) ? Error(`${baseError}
- too many short flags`) : longFlagExp.test(unsupportedFlag) ? Error(`${baseError}
- too many long flags`) : Error(`${baseError}
- unrecognised flag format`);
	}
	if (shortFlag === void 0 && longFlag === void 0) throw Error(`option creation failed due to no flags found in '${flags}'.`);
	return {
		shortFlag,
		longFlag
	};
}
Object.defineProperty(exports, "i", {
	enumerable: !0,
	get: function() {
		return InvalidArgumentError;
	}
}), Object.defineProperty(exports, "n", {
	enumerable: !0,
	get: function() {
		return Option;
	}
}), Object.defineProperty(exports, "r", {
	enumerable: !0,
	get: function() {
		return CommanderError;
	}
}), Object.defineProperty(exports, "t", {
	enumerable: !0,
	get: function() {
		return DualOptions;
	}
});
