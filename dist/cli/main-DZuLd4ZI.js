require("./rolldown-runtime-DUzk6_NY.js");
const require_option = require("./option-BzE3gjXd.js"), require_file_handles = require("./file-handles-BLR1jlUm.js"), require_say = require("./say-ZhhkoCO1.js"), require_codes = require("./codes-CCyt0aRV.js"), require_model = require("./model-CQuGHFup.js"), require_common_codes = require("./common-codes-D6huqPTK.js"), require_index = require("./index.js"), require_command_codes = require("./command-codes-BzrfBVMk.js"), require_argument = require("./argument-D0uJQY2a.js"), require_package = require("./package-DwzHiKg-.js"), require_help_section = require("./help-section-DpsWeLiy.js"), require_closest = require("./closest-D7ENJx0f.js");
let node_fs = require("node:fs"), node_events = require("node:events");
// build/cli/command.js
function defineCommand(spec) {
	return spec;
}
function listed(name, load) {
	return {
		name,
		load: async () => (await load()).command
	};
}
function group(name, does, commands) {
	return {
		name,
		does,
		commands
	};
}
// build/cli/lost-output.js
function afterReport(exitCode, hasWritten, io) {
	return hasWritten && (io.hasChanged = !0), exitCode;
}
function afterOutput(ended, io) {
	let lost = io.lost?.() ?? null, exitCode = lost !== null && io.hasChanged === !0 ? 4 : ended;
	return lost === null || lost.isClosed && exitCode !== 4 ? exitCode : (io.err(`error ${require_command_codes.t.outputLost.code}  The output could not be written (${lost.reason}).\n`), io.err(exitCode === 4 ? `  Changes were made that this output does not show. To see them:\n${[require_model.yt("plan"), require_model.yt("history")].map((command) => `    ${require_model.ut({ command }, io.typing)}\n`).join("")}` : "  Free some space or write to another place, then run the command again.\n"), exitCode === 4 ? 4 : 1);
}
// build/cli/exit-error.js
var ExitError = class extends Error {
	exitCode;
	constructor(exitCode) {
		super(`exit ${exitCode}`), this.exitCode = exitCode;
	}
}, Help = class {
	constructor() {
		this.helpWidth = void 0, this.minWidthToWrap = 40, this.sortSubcommands = !1, this.sortOptions = !1, this.showGlobalOptions = !1;
	}
	prepareContext(contextOptions) {
		this.helpWidth = this.helpWidth ?? contextOptions.helpWidth ?? 80;
	}
	visibleCommands(cmd) {
		let visibleCommands = cmd.commands.filter((cmd) => !cmd._hidden), helpCommand = cmd._getHelpCommand();
		return helpCommand && !helpCommand._hidden && visibleCommands.push(helpCommand), this.sortSubcommands && visibleCommands.sort((a, b) => a.name().localeCompare(b.name())), visibleCommands;
	}
	compareOptions(a, b) {
		let getSortKey = (option) => option.short ? option.short.replace(/^-/, "") : option.long.replace(/^--/, "");
		return getSortKey(a).localeCompare(getSortKey(b));
	}
	visibleOptions(cmd) {
		let visibleOptions = cmd.options.filter((option) => !option.hidden), helpOption = cmd._getHelpOption();
		if (helpOption && !helpOption.hidden) {
			let removeShort = helpOption.short && cmd._findOption(helpOption.short), removeLong = helpOption.long && cmd._findOption(helpOption.long);
			!removeShort && !removeLong ? visibleOptions.push(helpOption) : helpOption.long && !removeLong ? visibleOptions.push(cmd.createOption(helpOption.long, helpOption.description)) : helpOption.short && !removeShort && visibleOptions.push(cmd.createOption(helpOption.short, helpOption.description));
		}
		return this.sortOptions && visibleOptions.sort(this.compareOptions), visibleOptions;
	}
	visibleGlobalOptions(cmd) {
		if (!this.showGlobalOptions) return [];
		let globalOptions = [];
		for (let ancestorCmd = cmd.parent; ancestorCmd; ancestorCmd = ancestorCmd.parent) {
			let visibleOptions = ancestorCmd.options.filter((option) => !option.hidden);
			globalOptions.push(...visibleOptions);
		}
		return this.sortOptions && globalOptions.sort(this.compareOptions), globalOptions;
	}
	visibleArguments(cmd) {
		return cmd._argsDescription && cmd.registeredArguments.forEach((argument) => {
			argument.description = argument.description || cmd._argsDescription[argument.name()] || "";
		}), cmd.registeredArguments.find((argument) => argument.description) ? cmd.registeredArguments : [];
	}
	subcommandTerm(cmd) {
		let args = cmd.registeredArguments.map((arg) => require_argument.n(arg)).join(" ");
		return cmd._name + (cmd._aliases[0] ? "|" + cmd._aliases[0] : "") + (cmd.options.length ? " [options]" : "") + (args ? " " + args : "");
	}
	optionTerm(option) {
		return option.flags;
	}
	argumentTerm(argument) {
		return argument.name();
	}
	longestSubcommandTermLength(cmd, helper) {
		return helper.visibleCommands(cmd).reduce((max, command) => Math.max(max, this.displayWidth(helper.styleSubcommandTerm(helper.subcommandTerm(command)))), 0);
	}
	longestOptionTermLength(cmd, helper) {
		return helper.visibleOptions(cmd).reduce((max, option) => Math.max(max, this.displayWidth(helper.styleOptionTerm(helper.optionTerm(option)))), 0);
	}
	longestGlobalOptionTermLength(cmd, helper) {
		return helper.visibleGlobalOptions(cmd).reduce((max, option) => Math.max(max, this.displayWidth(helper.styleOptionTerm(helper.optionTerm(option)))), 0);
	}
	longestArgumentTermLength(cmd, helper) {
		return helper.visibleArguments(cmd).reduce((max, argument) => Math.max(max, this.displayWidth(helper.styleArgumentTerm(helper.argumentTerm(argument)))), 0);
	}
	commandUsage(cmd) {
		let cmdName = cmd._name;
		cmd._aliases[0] && (cmdName = cmdName + "|" + cmd._aliases[0]);
		let ancestorCmdNames = "";
		for (let ancestorCmd = cmd.parent; ancestorCmd; ancestorCmd = ancestorCmd.parent) ancestorCmdNames = ancestorCmd.name() + " " + ancestorCmdNames;
		return ancestorCmdNames + cmdName + " " + cmd.usage();
	}
	commandDescription(cmd) {
		return cmd.description();
	}
	subcommandDescription(cmd) {
		return cmd.summary() || cmd.description();
	}
	optionDescription(option) {
		let extraInfo = [];
		if (option.argChoices && extraInfo.push(`choices: ${option.argChoices.map((choice) => JSON.stringify(choice)).join(", ")}`), option.defaultValue !== void 0 && (option.required || option.optional || option.isBoolean() && typeof option.defaultValue == "boolean") && extraInfo.push(`default: ${option.defaultValueDescription || JSON.stringify(option.defaultValue)}`), option.presetArg !== void 0 && option.optional && extraInfo.push(`preset: ${JSON.stringify(option.presetArg)}`), option.envVar !== void 0 && extraInfo.push(`env: ${option.envVar}`), extraInfo.length > 0) {
			let extraDescription = `(${extraInfo.join(", ")})`;
			return option.description ? `${option.description} ${extraDescription}` : extraDescription;
		}
		return option.description;
	}
	argumentDescription(argument) {
		let extraInfo = [];
		if (argument.argChoices && extraInfo.push(`choices: ${argument.argChoices.map((choice) => JSON.stringify(choice)).join(", ")}`), argument.defaultValue !== void 0 && extraInfo.push(`default: ${argument.defaultValueDescription || JSON.stringify(argument.defaultValue)}`), extraInfo.length > 0) {
			let extraDescription = `(${extraInfo.join(", ")})`;
			return argument.description ? `${argument.description} ${extraDescription}` : extraDescription;
		}
		return argument.description;
	}
	formatItemList(heading, items, helper) {
		return items.length === 0 ? [] : [
			helper.styleTitle(heading),
			...items,
			""
		];
	}
	groupItems(unsortedItems, visibleItems, getGroup) {
		let result = new Map();
		return unsortedItems.forEach((item) => {
			let group = getGroup(item);
			result.has(group) || result.set(group, []);
		}), visibleItems.forEach((item) => {
			let group = getGroup(item);
			result.has(group) || result.set(group, []), result.get(group).push(item);
		}), result;
	}
	formatHelp(cmd, helper) {
		let termWidth = helper.padWidth(cmd, helper), helpWidth = helper.helpWidth ?? 80;
		function callFormatItem(term, description) {
			return helper.formatItem(term, termWidth, description, helper);
		}
		let output = [`${helper.styleTitle("Usage:")} ${helper.styleUsage(helper.commandUsage(cmd))}`, ""], commandDescription = helper.commandDescription(cmd);
		commandDescription.length > 0 && (output = output.concat([helper.boxWrap(helper.styleCommandDescription(commandDescription), helpWidth), ""]));
		let argumentList = helper.visibleArguments(cmd).map((argument) => callFormatItem(helper.styleArgumentTerm(helper.argumentTerm(argument)), helper.styleArgumentDescription(helper.argumentDescription(argument))));
		if (output = output.concat(this.formatItemList("Arguments:", argumentList, helper)), this.groupItems(cmd.options, helper.visibleOptions(cmd), (option) => option.helpGroupHeading ?? "Options:").forEach((options, group) => {
			let optionList = options.map((option) => callFormatItem(helper.styleOptionTerm(helper.optionTerm(option)), helper.styleOptionDescription(helper.optionDescription(option))));
			output = output.concat(this.formatItemList(group, optionList, helper));
		}), helper.showGlobalOptions) {
			let globalOptionList = helper.visibleGlobalOptions(cmd).map((option) => callFormatItem(helper.styleOptionTerm(helper.optionTerm(option)), helper.styleOptionDescription(helper.optionDescription(option))));
			output = output.concat(this.formatItemList("Global Options:", globalOptionList, helper));
		}
		return this.groupItems(cmd.commands, helper.visibleCommands(cmd), (sub) => sub.helpGroup() || "Commands:").forEach((commands, group) => {
			let commandList = commands.map((sub) => callFormatItem(helper.styleSubcommandTerm(helper.subcommandTerm(sub)), helper.styleSubcommandDescription(helper.subcommandDescription(sub))));
			output = output.concat(this.formatItemList(group, commandList, helper));
		}), output.join("\n");
	}
	displayWidth(str) {
		return stripColor(str).length;
	}
	styleTitle(str) {
		return str;
	}
	styleUsage(str) {
		return str.split(" ").map((word) => word === "[options]" ? this.styleOptionText(word) : word === "[command]" ? this.styleSubcommandText(word) : word[0] === "[" || word[0] === "<" ? this.styleArgumentText(word) : this.styleCommandText(word)).join(" ");
	}
	styleCommandDescription(str) {
		return this.styleDescriptionText(str);
	}
	styleOptionDescription(str) {
		return this.styleDescriptionText(str);
	}
	styleSubcommandDescription(str) {
		return this.styleDescriptionText(str);
	}
	styleArgumentDescription(str) {
		return this.styleDescriptionText(str);
	}
	styleDescriptionText(str) {
		return str;
	}
	styleOptionTerm(str) {
		return this.styleOptionText(str);
	}
	styleSubcommandTerm(str) {
		return str.split(" ").map((word) => word === "[options]" ? this.styleOptionText(word) : word[0] === "[" || word[0] === "<" ? this.styleArgumentText(word) : this.styleSubcommandText(word)).join(" ");
	}
	styleArgumentTerm(str) {
		return this.styleArgumentText(str);
	}
	styleOptionText(str) {
		return str;
	}
	styleArgumentText(str) {
		return str;
	}
	styleSubcommandText(str) {
		return str;
	}
	styleCommandText(str) {
		return str;
	}
	padWidth(cmd, helper) {
		return Math.max(helper.longestOptionTermLength(cmd, helper), helper.longestGlobalOptionTermLength(cmd, helper), helper.longestSubcommandTermLength(cmd, helper), helper.longestArgumentTermLength(cmd, helper));
	}
	preformatted(str) {
		return /\n[^\S\r\n]/.test(str);
	}
	formatItem(term, termWidth, description, helper) {
		let itemIndentStr = " ".repeat(2);
		if (!description) return itemIndentStr + term;
		let paddedTerm = term.padEnd(termWidth + term.length - helper.displayWidth(term)), remainingWidth = (this.helpWidth ?? 80) - termWidth - 2 - 2, formattedDescription;
		return formattedDescription = remainingWidth < this.minWidthToWrap || helper.preformatted(description) ? description : helper.boxWrap(description, remainingWidth).replace(/\n/g, "\n" + " ".repeat(termWidth + 2)), itemIndentStr + paddedTerm + " ".repeat(2) + formattedDescription.replace(/\n/g, `\n${itemIndentStr}`);
	}
	boxWrap(str, width) {
		if (width < this.minWidthToWrap) return str;
		let rawLines = str.split(/\r\n|\n/), chunkPattern = /[\s]*[^\s]+/g, wrappedLines = [];
		return rawLines.forEach((line) => {
			let chunks = line.match(chunkPattern);
			if (chunks === null) {
				wrappedLines.push("");
				return;
			}
			let sumChunks = [chunks.shift()], sumWidth = this.displayWidth(sumChunks[0]);
			chunks.forEach((chunk) => {
				let visibleWidth = this.displayWidth(chunk);
				if (sumWidth + visibleWidth <= width) {
					sumChunks.push(chunk), sumWidth += visibleWidth;
					return;
				}
				wrappedLines.push(sumChunks.join(""));
				let nextChunk = chunk.trimStart();
				sumChunks = [nextChunk], sumWidth = this.displayWidth(nextChunk);
			}), wrappedLines.push(sumChunks.join(""));
		}), wrappedLines.join("\n");
	}
};
function stripColor(str) {
	return str.replace(/\x1b\[\d*(;\d*)*m/g, "");
}
function editDistance(a, b) {
	if (Math.abs(a.length - b.length) > 3) return Math.max(a.length, b.length);
	let d = [];
	for (let i = 0; i <= a.length; i++) d[i] = [i];
	for (let j = 0; j <= b.length; j++) d[0][j] = j;
	for (let j = 1; j <= b.length; j++) for (let i = 1; i <= a.length; i++) {
		let cost = 1;
		cost = a[i - 1] === b[j - 1] ? 0 : 1, d[i][j] = Math.min(d[i - 1][j] + 1, d[i][j - 1] + 1, d[i - 1][j - 1] + cost), i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1] && (d[i][j] = Math.min(d[i][j], d[i - 2][j - 2] + 1));
	}
	return d[a.length][b.length];
}
function suggestSimilar(word, candidates) {
	if (!candidates || candidates.length === 0) return "";
	candidates = Array.from(new Set(candidates));
	let searchingOptions = word.startsWith("--");
	searchingOptions && (word = word.slice(2), candidates = candidates.map((candidate) => candidate.slice(2)));
	let similar = [], bestDistance = 3;
	return candidates.forEach((candidate) => {
		if (candidate.length <= 1) return;
		let distance = editDistance(word, candidate), length = Math.max(word.length, candidate.length);
		(length - distance) / length > .4 && (distance < bestDistance ? (bestDistance = distance, similar = [candidate]) : distance === bestDistance && similar.push(candidate));
	}), similar.sort((a, b) => a.localeCompare(b)), searchingOptions && (similar = similar.map((candidate) => `--${candidate}`)), similar.length > 1 ? `\n(Did you mean one of ${similar.join(", ")}?)` : similar.length === 1 ? `\n(Did you mean ${similar[0]}?)` : "";
}
// node_modules/commander/lib/command.js
const childProcess = { get spawn() {
	return process.getBuiltinModule("node:child_process").spawn;
} }, path = process.getBuiltinModule("node:path"), fs = process.getBuiltinModule("node:fs");
var Command = class Command extends node_events.EventEmitter {
	constructor(name) {
		super(), this.commands = [], this.options = [], this.parent = null, this._allowUnknownOption = !1, this._allowExcessArguments = !1, this.registeredArguments = [], this._args = this.registeredArguments, this.args = [], this.rawArgs = [], this.processedArgs = [], this._scriptPath = null, this._name = name || "", this._optionValues = {}, this._optionValueSources = {}, this._storeOptionsAsProperties = !1, this._actionHandler = null, this._executableHandler = !1, this._executableFile = null, this._executableDir = null, this._defaultCommandName = null, this._exitCallback = null, this._aliases = [], this._combineFlagAndOptionalValue = !0, this._description = "", this._summary = "", this._argsDescription = void 0, this._enablePositionalOptions = !1, this._passThroughOptions = !1, this._lifeCycleHooks = {}, this._showHelpAfterError = !1, this._showSuggestionAfterError = !0, this._savedState = null, this._outputConfiguration = {
			writeOut: (str) => process.stdout.write(str),
			writeErr: (str) => process.stderr.write(str),
			outputError: (str, write) => write(str),
			getOutHelpWidth: () => process.stdout.isTTY ? process.stdout.columns : void 0,
			getErrHelpWidth: () => process.stderr.isTTY ? process.stderr.columns : void 0,
			getOutHasColors: () => useColor() ?? (process.stdout.isTTY && process.stdout.hasColors?.()),
			getErrHasColors: () => useColor() ?? (process.stderr.isTTY && process.stderr.hasColors?.()),
			stripColor: (str) => stripColor(str)
		}, this._hidden = !1, this._helpOption = void 0, this._addImplicitHelpCommand = void 0, this._helpCommand = void 0, this._helpConfiguration = {}, this._helpGroupHeading = void 0, this._defaultCommandGroup = void 0, this._defaultOptionGroup = void 0;
	}
	copyInheritedSettings(sourceCommand) {
		return this._outputConfiguration = sourceCommand._outputConfiguration, this._helpOption = sourceCommand._helpOption, this._helpCommand = sourceCommand._helpCommand, this._helpConfiguration = sourceCommand._helpConfiguration, this._exitCallback = sourceCommand._exitCallback, this._storeOptionsAsProperties = sourceCommand._storeOptionsAsProperties, this._combineFlagAndOptionalValue = sourceCommand._combineFlagAndOptionalValue, this._allowExcessArguments = sourceCommand._allowExcessArguments, this._enablePositionalOptions = sourceCommand._enablePositionalOptions, this._showHelpAfterError = sourceCommand._showHelpAfterError, this._showSuggestionAfterError = sourceCommand._showSuggestionAfterError, this;
	}
	_getCommandAndAncestors() {
		let result = [];
		for (let command = this; command; command = command.parent) result.push(command);
		return result;
	}
	command(nameAndArgs, actionOptsOrExecDesc, execOpts) {
		let desc = actionOptsOrExecDesc, opts = execOpts;
		typeof desc == "object" && desc && (opts = desc, desc = null), opts ||= {};
		let [, name, args] = nameAndArgs.match(/([^ ]+) *(.*)/), cmd = this.createCommand(name);
		return desc && (cmd.description(desc), cmd._executableHandler = !0), opts.isDefault && (this._defaultCommandName = cmd._name), cmd._hidden = !!(opts.noHelp || opts.hidden), cmd._executableFile = opts.executableFile || null, args && cmd.arguments(args), this._registerCommand(cmd), cmd.parent = this, cmd.copyInheritedSettings(this), desc ? this : cmd;
	}
	createCommand(name) {
		return new Command(name);
	}
	createHelp() {
		return Object.assign(new Help(), this.configureHelp());
	}
	configureHelp(configuration) {
		return configuration === void 0 ? this._helpConfiguration : (this._helpConfiguration = configuration, this);
	}
	configureOutput(configuration) {
		return configuration === void 0 ? this._outputConfiguration : (this._outputConfiguration = {
			...this._outputConfiguration,
			...configuration
		}, this);
	}
	showHelpAfterError(displayHelp = !0) {
		return typeof displayHelp != "string" && (displayHelp = !!displayHelp), this._showHelpAfterError = displayHelp, this;
	}
	showSuggestionAfterError(displaySuggestion = !0) {
		return this._showSuggestionAfterError = !!displaySuggestion, this;
	}
	addCommand(cmd, opts) {
		if (!cmd._name) throw Error("Command passed to .addCommand() must have a name\n- specify the name in Command constructor or using .name()");
		return opts ||= {}, opts.isDefault && (this._defaultCommandName = cmd._name), (opts.noHelp || opts.hidden) && (cmd._hidden = !0), this._registerCommand(cmd), cmd.parent = this, cmd._checkForBrokenPassThrough(), this;
	}
	createArgument(name, description) {
		return new require_argument.t(name, description);
	}
	argument(name, description, parseArg, defaultValue) {
		let argument = this.createArgument(name, description);
		return typeof parseArg == "function" ? argument.default(defaultValue).argParser(parseArg) : argument.default(parseArg), this.addArgument(argument), this;
	}
	arguments(names) {
		return names.trim().split(/ +/).forEach((detail) => {
			this.argument(detail);
		}), this;
	}
	addArgument(argument) {
		let previousArgument = this.registeredArguments.slice(-1)[0];
		if (previousArgument?.variadic) throw Error(`only the last argument can be variadic '${previousArgument.name()}'`);
		if (argument.required && argument.defaultValue !== void 0 && argument.parseArg === void 0) throw Error(`a default value for a required argument is never used: '${argument.name()}'`);
		return this.registeredArguments.push(argument), this;
	}
	helpCommand(enableOrNameAndArgs, description) {
		if (typeof enableOrNameAndArgs == "boolean") return this._addImplicitHelpCommand = enableOrNameAndArgs, enableOrNameAndArgs && this._defaultCommandGroup && this._initCommandGroup(this._getHelpCommand()), this;
		let [, helpName, helpArgs] = (enableOrNameAndArgs ?? "help [command]").match(/([^ ]+) *(.*)/), helpDescription = description ?? "display help for command", helpCommand = this.createCommand(helpName);
		return helpCommand.helpOption(!1), helpArgs && helpCommand.arguments(helpArgs), helpDescription && helpCommand.description(helpDescription), this._addImplicitHelpCommand = !0, this._helpCommand = helpCommand, (enableOrNameAndArgs || description) && this._initCommandGroup(helpCommand), this;
	}
	addHelpCommand(helpCommand, deprecatedDescription) {
		return typeof helpCommand == "object" ? (this._addImplicitHelpCommand = !0, this._helpCommand = helpCommand, this._initCommandGroup(helpCommand), this) : (this.helpCommand(helpCommand, deprecatedDescription), this);
	}
	_getHelpCommand() {
		return this._addImplicitHelpCommand ?? (this.commands.length && !this._actionHandler && !this._findCommand("help")) ? (this._helpCommand === void 0 && this.helpCommand(void 0, void 0), this._helpCommand) : null;
	}
	hook(event, listener) {
		let allowedValues = [
			"preSubcommand",
			"preAction",
			"postAction"
		];
		if (!allowedValues.includes(event)) throw Error(`Unexpected value for event passed to hook : '${event}'.
Expecting one of '${allowedValues.join("', '")}'`);
		return this._lifeCycleHooks[event] ? this._lifeCycleHooks[event].push(listener) : this._lifeCycleHooks[event] = [listener], this;
	}
	exitOverride(fn) {
		return this._exitCallback = fn || ((err) => {
			if (err.code !== "commander.executeSubCommandAsync") throw err;
		}), this;
	}
	_exit(exitCode, code, message) {
		this._exitCallback && this._exitCallback(new require_option.r(exitCode, code, message)), process.exit(exitCode);
	}
	action(fn) {
		let listener = (args) => {
			let expectedArgsCount = this.registeredArguments.length, actionArgs = args.slice(0, expectedArgsCount);
			return actionArgs[expectedArgsCount] = this._storeOptionsAsProperties ? this : this.opts(), actionArgs.push(this), fn.apply(this, actionArgs);
		};
		return this._actionHandler = listener, this;
	}
	createOption(flags, description) {
		return new require_option.n(flags, description);
	}
	_callParseArg(target, value, previous, invalidArgumentMessage) {
		try {
			return target.parseArg(value, previous);
		} catch (err) {
			if (err.code === "commander.invalidArgument") {
				let message = `${invalidArgumentMessage} ${err.message}`;
				this.error(message, {
					exitCode: err.exitCode,
					code: err.code
				});
			}
			throw err;
		}
	}
	_registerOption(option) {
		let matchingOption = option.short && this._findOption(option.short) || option.long && this._findOption(option.long);
		if (matchingOption) {
			let matchingFlag = option.long && this._findOption(option.long) ? option.long : option.short;
			throw Error(`Cannot add option '${option.flags}'${this._name && ` to command '${this._name}'`} due to conflicting flag '${matchingFlag}'
-  already used by option '${matchingOption.flags}'`);
		}
		this._initOptionGroup(option), this.options.push(option);
	}
	_registerCommand(command) {
		let knownBy = (cmd) => [cmd.name()].concat(cmd.aliases()), alreadyUsed = knownBy(command).find((name) => this._findCommand(name));
		if (alreadyUsed) {
			let existingCmd = knownBy(this._findCommand(alreadyUsed)).join("|"), newCmd = knownBy(command).join("|");
			throw Error(`cannot add command '${newCmd}' as already have command '${existingCmd}'`);
		}
		this._initCommandGroup(command), this.commands.push(command);
	}
	addOption(option) {
		this._registerOption(option);
		let oname = option.name(), name = option.attributeName();
		if (option.negate) {
			let positiveLongFlag = option.long.replace(/^--no-/, "--");
			this._findOption(positiveLongFlag) || this.setOptionValueWithSource(name, option.defaultValue === void 0 || option.defaultValue, "default");
		} else option.defaultValue !== void 0 && this.setOptionValueWithSource(name, option.defaultValue, "default");
		let handleOptionValue = (val, invalidValueMessage, valueSource) => {
			val == null && option.presetArg !== void 0 && (val = option.presetArg);
			let oldValue = this.getOptionValue(name);
			val !== null && option.parseArg ? val = this._callParseArg(option, val, oldValue, invalidValueMessage) : val !== null && option.variadic && (val = option._collectValue(val, oldValue)), val ??= option.negate ? !1 : option.isBoolean() || option.optional ? !0 : "", this.setOptionValueWithSource(name, val, valueSource);
		};
		return this.on("option:" + oname, (val) => {
			let invalidValueMessage = `error: option '${option.flags}' argument '${val}' is invalid.`;
			handleOptionValue(val, invalidValueMessage, "cli");
		}), option.envVar && this.on("optionEnv:" + oname, (val) => {
			let invalidValueMessage = `error: option '${option.flags}' value '${val}' from env '${option.envVar}' is invalid.`;
			handleOptionValue(val, invalidValueMessage, "env");
		}), this;
	}
	_optionEx(config, flags, description, fn, defaultValue) {
		if (typeof flags == "object" && flags instanceof require_option.n) throw Error("To add an Option object use addOption() instead of option() or requiredOption()");
		let option = this.createOption(flags, description);
		if (option.makeOptionMandatory(!!config.mandatory), typeof fn == "function") option.default(defaultValue).argParser(fn);
		else if (fn instanceof RegExp) {
			let regex = fn;
			fn = (val, def) => {
				let m = regex.exec(val);
				return m ? m[0] : def;
			}, option.default(defaultValue).argParser(fn);
		} else option.default(fn);
		return this.addOption(option);
	}
	option(flags, description, parseArg, defaultValue) {
		return this._optionEx({}, flags, description, parseArg, defaultValue);
	}
	requiredOption(flags, description, parseArg, defaultValue) {
		return this._optionEx({ mandatory: !0 }, flags, description, parseArg, defaultValue);
	}
	combineFlagAndOptionalValue(combine = !0) {
		return this._combineFlagAndOptionalValue = !!combine, this;
	}
	allowUnknownOption(allowUnknown = !0) {
		return this._allowUnknownOption = !!allowUnknown, this;
	}
	allowExcessArguments(allowExcess = !0) {
		return this._allowExcessArguments = !!allowExcess, this;
	}
	enablePositionalOptions(positional = !0) {
		return this._enablePositionalOptions = !!positional, this;
	}
	passThroughOptions(passThrough = !0) {
		return this._passThroughOptions = !!passThrough, this._checkForBrokenPassThrough(), this;
	}
	_checkForBrokenPassThrough() {
		if (this.parent && this._passThroughOptions && !this.parent._enablePositionalOptions) throw Error(`passThroughOptions cannot be used for '${this._name}' without turning on enablePositionalOptions for parent command(s)`);
	}
	storeOptionsAsProperties(storeAsProperties = !0) {
		if (this.options.length) throw Error("call .storeOptionsAsProperties() before adding options");
		if (Object.keys(this._optionValues).length) throw Error("call .storeOptionsAsProperties() before setting option values");
		return this._storeOptionsAsProperties = !!storeAsProperties, this;
	}
	getOptionValue(key) {
		return this._storeOptionsAsProperties ? this[key] : this._optionValues[key];
	}
	setOptionValue(key, value) {
		return this.setOptionValueWithSource(key, value, void 0);
	}
	setOptionValueWithSource(key, value, source) {
		return this._storeOptionsAsProperties ? this[key] = value : this._optionValues[key] = value, this._optionValueSources[key] = source, this;
	}
	getOptionValueSource(key) {
		return this._optionValueSources[key];
	}
	getOptionValueSourceWithGlobals(key) {
		let source;
		return this._getCommandAndAncestors().forEach((cmd) => {
			cmd.getOptionValueSource(key) !== void 0 && (source = cmd.getOptionValueSource(key));
		}), source;
	}
	_prepareUserArgs(argv, parseOptions) {
		if (argv !== void 0 && !Array.isArray(argv)) throw Error("first parameter to parse must be array or undefined");
		if (parseOptions ||= {}, argv === void 0 && parseOptions.from === void 0) {
			process.versions?.electron && (parseOptions.from = "electron");
			let execArgv = process.execArgv ?? [];
			(execArgv.includes("-e") || execArgv.includes("--eval") || execArgv.includes("-p") || execArgv.includes("--print")) && (parseOptions.from = "eval");
		}
		argv === void 0 && (argv = process.argv), this.rawArgs = argv.slice();
		let userArgs;
		switch (parseOptions.from) {
			case void 0:
			case "node":
				this._scriptPath = argv[1], userArgs = argv.slice(2);
				break;
			case "electron":
				process.defaultApp ? (this._scriptPath = argv[1], userArgs = argv.slice(2)) : userArgs = argv.slice(1);
				break;
			case "user":
				userArgs = argv.slice(0);
				break;
			case "eval":
				userArgs = argv.slice(1);
				break;
			default: throw Error(`unexpected parse option { from: '${parseOptions.from}' }`);
		}
		return !this._name && this._scriptPath && this.nameFromFilename(this._scriptPath), this._name = this._name || "program", userArgs;
	}
	parse(argv, parseOptions) {
		this._prepareForParse();
		let userArgs = this._prepareUserArgs(argv, parseOptions);
		return this._parseCommand([], userArgs), this;
	}
	async parseAsync(argv, parseOptions) {
		this._prepareForParse();
		let userArgs = this._prepareUserArgs(argv, parseOptions);
		return await this._parseCommand([], userArgs), this;
	}
	_prepareForParse() {
		this._savedState === null ? this.saveStateBeforeParse() : this.restoreStateBeforeParse();
	}
	saveStateBeforeParse() {
		this._savedState = {
			_name: this._name,
			_optionValues: { ...this._optionValues },
			_optionValueSources: { ...this._optionValueSources }
		};
	}
	restoreStateBeforeParse() {
		if (this._storeOptionsAsProperties) throw Error("Can not call parse again when storeOptionsAsProperties is true.\n- either make a new Command for each call to parse, or stop storing options as properties");
		this._name = this._savedState._name, this._scriptPath = null, this.rawArgs = [], this._optionValues = { ...this._savedState._optionValues }, this._optionValueSources = { ...this._savedState._optionValueSources }, this.args = [], this.processedArgs = [];
	}
	_checkForMissingExecutable(executableFile, executableDir, subcommandName) {
		if (fs.existsSync(executableFile)) return;
		let executableMissing = `'${executableFile}' does not exist
 - if '${subcommandName}' is not meant to be an executable command, remove description parameter from '.command()' and use '.description()' instead
 - if the default executable name is not suitable, use the executableFile option to supply a custom name or path
 - ${executableDir ? `searched for local subcommand relative to directory '${executableDir}'` : "no directory for search for local subcommand, use .executableDir() to supply a custom directory"}`;
		throw Error(executableMissing);
	}
	_executeSubCommand(subcommand, args) {
		args = args.slice();
		let launchWithNode = !1, sourceExt = [
			".js",
			".ts",
			".tsx",
			".mjs",
			".cjs"
		];
		function findFile(baseDir, baseName) {
			let localBin = path.resolve(baseDir, baseName);
			if (fs.existsSync(localBin)) return localBin;
			if (sourceExt.includes(path.extname(baseName))) return;
			let foundExt = sourceExt.find((ext) => fs.existsSync(`${localBin}${ext}`));
			if (foundExt) return `${localBin}${foundExt}`;
		}
		this._checkForMissingMandatoryOptions(), this._checkForConflictingOptions();
		let executableFile = subcommand._executableFile || `${this._name}-${subcommand._name}`, executableDir = this._executableDir || "";
		if (this._scriptPath) {
			let resolvedScriptPath;
			try {
				resolvedScriptPath = fs.realpathSync(this._scriptPath);
			} catch {
				resolvedScriptPath = this._scriptPath;
			}
			executableDir = path.resolve(path.dirname(resolvedScriptPath), executableDir);
		}
		if (executableDir) {
			let localFile = findFile(executableDir, executableFile);
			if (!localFile && !subcommand._executableFile && this._scriptPath) {
				let legacyName = path.basename(this._scriptPath, path.extname(this._scriptPath));
				legacyName !== this._name && (localFile = findFile(executableDir, `${legacyName}-${subcommand._name}`));
			}
			executableFile = localFile || executableFile;
		}
		launchWithNode = sourceExt.includes(path.extname(executableFile));
		let proc;
		process.platform === "win32" ? (this._checkForMissingExecutable(executableFile, executableDir, subcommand._name), args.unshift(executableFile), args = incrementNodeInspectorPort(process.execArgv).concat(args), proc = childProcess.spawn(process.execPath, args, { stdio: "inherit" })) : launchWithNode ? (args.unshift(executableFile), args = incrementNodeInspectorPort(process.execArgv).concat(args), proc = childProcess.spawn(process.argv[0], args, { stdio: "inherit" })) : proc = childProcess.spawn(executableFile, args, { stdio: "inherit" }), proc.killed || [
			"SIGUSR1",
			"SIGUSR2",
			"SIGTERM",
			"SIGINT",
			"SIGHUP"
		].forEach((signal) => {
			process.on(signal, () => {
				proc.killed === !1 && proc.exitCode === null && proc.kill(signal);
			});
		});
		let exitCallback = this._exitCallback;
		proc.on("close", (code) => {
			code ??= 1, exitCallback ? exitCallback(new require_option.r(code, "commander.executeSubCommandAsync", "(close)")) : process.exit(code);
		}), proc.on("error", (err) => {
			if (err.code === "ENOENT") this._checkForMissingExecutable(executableFile, executableDir, subcommand._name);
			else if (err.code === "EACCES") throw Error(`'${executableFile}' not executable`);
			if (!exitCallback) process.exit(1);
			else {
				let wrappedError = new require_option.r(1, "commander.executeSubCommandAsync", "(error)");
				wrappedError.nestedError = err, exitCallback(wrappedError);
			}
		}), this.runningCommand = proc;
	}
	_dispatchSubcommand(commandName, operands, unknown) {
		let subCommand = this._findCommand(commandName);
		subCommand || this.help({ error: !0 }), subCommand._prepareForParse();
		let promiseChain;
		return promiseChain = this._chainOrCallSubCommandHook(promiseChain, subCommand, "preSubcommand"), promiseChain = this._chainOrCall(promiseChain, () => {
			if (subCommand._executableHandler) this._executeSubCommand(subCommand, operands.concat(unknown));
			else return subCommand._parseCommand(operands, unknown);
		}), promiseChain;
	}
	_dispatchHelpCommand(subcommandName) {
		subcommandName || this.help();
		let subCommand = this._findCommand(subcommandName);
		return subCommand && !subCommand._executableHandler && subCommand.help(), this._dispatchSubcommand(subcommandName, [], [this._getHelpOption()?.long ?? this._getHelpOption()?.short ?? "--help"]);
	}
	_checkNumberOfArguments() {
		this.registeredArguments.forEach((arg, i) => {
			arg.required && this.args[i] == null && this.missingArgument(arg.name());
		}), this.registeredArguments.length > 0 && this.registeredArguments[this.registeredArguments.length - 1].variadic || this.args.length > this.registeredArguments.length && this._excessArguments(this.args);
	}
	_processArguments() {
		let myParseArg = (argument, value, previous) => {
			let parsedValue = value;
			if (value !== null && argument.parseArg) {
				let invalidValueMessage = `error: command-argument value '${value}' is invalid for argument '${argument.name()}'.`;
				parsedValue = this._callParseArg(argument, value, previous, invalidValueMessage);
			}
			return parsedValue;
		};
		this._checkNumberOfArguments();
		let processedArgs = [];
		this.registeredArguments.forEach((declaredArg, index) => {
			let value = declaredArg.defaultValue;
			declaredArg.variadic ? index < this.args.length ? (value = this.args.slice(index), declaredArg.parseArg && (value = value.reduce((processed, v) => myParseArg(declaredArg, v, processed), declaredArg.defaultValue))) : value === void 0 && (value = []) : index < this.args.length && (value = this.args[index], declaredArg.parseArg && (value = myParseArg(declaredArg, value, declaredArg.defaultValue))), processedArgs[index] = value;
		}), this.processedArgs = processedArgs;
	}
	_chainOrCall(promise, fn) {
		return promise?.then && typeof promise.then == "function" ? promise.then(() => fn()) : fn();
	}
	_chainOrCallHooks(promise, event) {
		let result = promise, hooks = [];
		return this._getCommandAndAncestors().reverse().filter((cmd) => cmd._lifeCycleHooks[event] !== void 0).forEach((hookedCommand) => {
			hookedCommand._lifeCycleHooks[event].forEach((callback) => {
				hooks.push({
					hookedCommand,
					callback
				});
			});
		}), event === "postAction" && hooks.reverse(), hooks.forEach((hookDetail) => {
			result = this._chainOrCall(result, () => hookDetail.callback(hookDetail.hookedCommand, this));
		}), result;
	}
	_chainOrCallSubCommandHook(promise, subCommand, event) {
		let result = promise;
		return this._lifeCycleHooks[event] !== void 0 && this._lifeCycleHooks[event].forEach((hook) => {
			result = this._chainOrCall(result, () => hook(this, subCommand));
		}), result;
	}
	_parseCommand(operands, unknown) {
		let parsed = this.parseOptions(unknown);
		if (this._parseOptionsEnv(), this._parseOptionsImplied(), operands = operands.concat(parsed.operands), unknown = parsed.unknown, this.args = operands.concat(unknown), operands && this._findCommand(operands[0])) return this._dispatchSubcommand(operands[0], operands.slice(1), unknown);
		if (this._getHelpCommand() && operands[0] === this._getHelpCommand().name()) return this._dispatchHelpCommand(operands[1]);
		if (this._defaultCommandName) return this._outputHelpIfRequested(unknown), this._dispatchSubcommand(this._defaultCommandName, operands, unknown);
		this.commands.length && this.args.length === 0 && !this._actionHandler && !this._defaultCommandName && this.help({ error: !0 }), this._outputHelpIfRequested(parsed.unknown), this._checkForMissingMandatoryOptions(), this._checkForConflictingOptions();
		let checkForUnknownOptions = () => {
			parsed.unknown.length > 0 && this.unknownOption(parsed.unknown[0]);
		}, commandEvent = `command:${this.name()}`;
		if (this._actionHandler) {
			checkForUnknownOptions(), this._processArguments();
			let promiseChain;
			return promiseChain = this._chainOrCallHooks(promiseChain, "preAction"), promiseChain = this._chainOrCall(promiseChain, () => this._actionHandler(this.processedArgs)), this.parent && (promiseChain = this._chainOrCall(promiseChain, () => {
				this.parent.emit(commandEvent, operands, unknown);
			})), promiseChain = this._chainOrCallHooks(promiseChain, "postAction"), promiseChain;
		}
		if (this.parent?.listenerCount(commandEvent)) checkForUnknownOptions(), this._processArguments(), this.parent.emit(commandEvent, operands, unknown);
		else if (operands.length) {
			if (this._findCommand("*")) return this._dispatchSubcommand("*", operands, unknown);
			this.listenerCount("command:*") ? this.emit("command:*", operands, unknown) : this.commands.length ? this.unknownCommand() : (checkForUnknownOptions(), this._processArguments());
		} else this.commands.length ? (checkForUnknownOptions(), this.help({ error: !0 })) : (checkForUnknownOptions(), this._processArguments());
	}
	_findCommand(name) {
		if (name) return this.commands.find((cmd) => cmd._name === name || cmd._aliases.includes(name));
	}
	_findOption(arg) {
		return this.options.find((option) => option.is(arg));
	}
	_checkForMissingMandatoryOptions() {
		this._getCommandAndAncestors().forEach((cmd) => {
			cmd.options.forEach((anOption) => {
				anOption.mandatory && cmd.getOptionValue(anOption.attributeName()) === void 0 && cmd.missingMandatoryOptionValue(anOption);
			});
		});
	}
	_checkForConflictingLocalOptions() {
		let definedNonDefaultOptions = this.options.filter((option) => {
			let optionKey = option.attributeName();
			return this.getOptionValue(optionKey) !== void 0 && this.getOptionValueSource(optionKey) !== "default";
		});
		definedNonDefaultOptions.filter((option) => option.conflictsWith.length > 0).forEach((option) => {
			let conflictingAndDefined = definedNonDefaultOptions.find((defined) => option.conflictsWith.includes(defined.attributeName()));
			conflictingAndDefined && this._conflictingOption(option, conflictingAndDefined);
		});
	}
	_checkForConflictingOptions() {
		this._getCommandAndAncestors().forEach((cmd) => {
			cmd._checkForConflictingLocalOptions();
		});
	}
	parseOptions(args) {
		let operands = [], unknown = [], dest = operands;
		function maybeOption(arg) {
			return arg.length > 1 && arg[0] === "-";
		}
		let negativeNumberArg = (arg) => /^-(\d+|\d*\.\d+)(e[+-]?\d+)?$/.test(arg) ? !this._getCommandAndAncestors().some((cmd) => cmd.options.map((opt) => opt.short).some((short) => /^-\d$/.test(short))) : !1, activeVariadicOption = null, activeGroup = null, i = 0;
		for (; i < args.length || activeGroup;) {
			let arg = activeGroup ?? args[i++];
			if (activeGroup = null, arg === "--") {
				dest === unknown && dest.push(arg), dest.push(...args.slice(i));
				break;
			}
			if (activeVariadicOption && (!maybeOption(arg) || negativeNumberArg(arg))) this.emit(`option:${activeVariadicOption.name()}`, arg);
			else {
				if (activeVariadicOption = null, maybeOption(arg)) {
					let option = this._findOption(arg);
					if (option) {
						if (option.required) {
							let value = args[i++];
							value === void 0 && this.optionMissingArgument(option), this.emit(`option:${option.name()}`, value);
						} else if (option.optional) {
							let value = null;
							i < args.length && (!maybeOption(args[i]) || negativeNumberArg(args[i])) && (value = args[i++]), this.emit(`option:${option.name()}`, value);
						} else this.emit(`option:${option.name()}`);
						activeVariadicOption = option.variadic ? option : null;
						continue;
					}
				}
				if (arg.length > 2 && arg[0] === "-" && arg[1] !== "-") {
					let option = this._findOption(`-${arg[1]}`);
					if (option) {
						option.required || option.optional && this._combineFlagAndOptionalValue ? this.emit(`option:${option.name()}`, arg.slice(2)) : (this.emit(`option:${option.name()}`), activeGroup = `-${arg.slice(2)}`);
						continue;
					}
				}
				if (/^--[^=]+=/.test(arg)) {
					let index = arg.indexOf("="), option = this._findOption(arg.slice(0, index));
					if (option && (option.required || option.optional)) {
						this.emit(`option:${option.name()}`, arg.slice(index + 1));
						continue;
					}
				}
				if (dest === operands && maybeOption(arg) && !(this.commands.length === 0 && negativeNumberArg(arg)) && (dest = unknown), (this._enablePositionalOptions || this._passThroughOptions) && operands.length === 0 && unknown.length === 0) {
					if (this._findCommand(arg)) {
						operands.push(arg), unknown.push(...args.slice(i));
						break;
					}
					if (this._getHelpCommand() && arg === this._getHelpCommand().name()) {
						operands.push(arg, ...args.slice(i));
						break;
					}
					if (this._defaultCommandName) {
						unknown.push(arg, ...args.slice(i));
						break;
					}
				}
				if (this._passThroughOptions) {
					dest.push(arg, ...args.slice(i));
					break;
				}
				dest.push(arg);
			}
		}
		return {
			operands,
			unknown
		};
	}
	opts() {
		if (this._storeOptionsAsProperties) {
			let result = {}, len = this.options.length;
			for (let i = 0; i < len; i++) {
				let key = this.options[i].attributeName();
				result[key] = key === this._versionOptionName ? this._version : this[key];
			}
			return result;
		}
		return this._optionValues;
	}
	optsWithGlobals() {
		return this._getCommandAndAncestors().reduce((combinedOptions, cmd) => Object.assign(combinedOptions, cmd.opts()), {});
	}
	error(message, errorOptions) {
		this._outputConfiguration.outputError(`${message}\n`, this._outputConfiguration.writeErr), typeof this._showHelpAfterError == "string" ? this._outputConfiguration.writeErr(`${this._showHelpAfterError}\n`) : this._showHelpAfterError && (this._outputConfiguration.writeErr("\n"), this.outputHelp({ error: !0 }));
		let config = errorOptions || {}, exitCode = config.exitCode || 1, code = config.code || "commander.error";
		this._exit(exitCode, code, message);
	}
	_parseOptionsEnv() {
		this.options.forEach((option) => {
			if (option.envVar && option.envVar in process.env) {
				let optionKey = option.attributeName();
				(this.getOptionValue(optionKey) === void 0 || [
					"default",
					"config",
					"env"
				].includes(this.getOptionValueSource(optionKey))) && (option.required || option.optional ? this.emit(`optionEnv:${option.name()}`, process.env[option.envVar]) : this.emit(`optionEnv:${option.name()}`));
			}
		});
	}
	_parseOptionsImplied() {
		let dualHelper = new require_option.t(this.options), hasCustomOptionValue = (optionKey) => this.getOptionValue(optionKey) !== void 0 && !["default", "implied"].includes(this.getOptionValueSource(optionKey));
		this.options.filter((option) => option.implied !== void 0 && hasCustomOptionValue(option.attributeName()) && dualHelper.valueFromOption(this.getOptionValue(option.attributeName()), option)).forEach((option) => {
			Object.keys(option.implied).filter((impliedKey) => !hasCustomOptionValue(impliedKey)).forEach((impliedKey) => {
				this.setOptionValueWithSource(impliedKey, option.implied[impliedKey], "implied");
			});
		});
	}
	missingArgument(name) {
		let message = `error: missing required argument '${name}'`;
		this.error(message, { code: "commander.missingArgument" });
	}
	optionMissingArgument(option) {
		let message = `error: option '${option.flags}' argument missing`;
		this.error(message, { code: "commander.optionMissingArgument" });
	}
	missingMandatoryOptionValue(option) {
		let message = `error: required option '${option.flags}' not specified`;
		this.error(message, { code: "commander.missingMandatoryOptionValue" });
	}
	_conflictingOption(option, conflictingOption) {
		let findBestOptionFromValue = (option) => {
			let optionKey = option.attributeName(), optionValue = this.getOptionValue(optionKey), negativeOption = this.options.find((target) => target.negate && optionKey === target.attributeName()), positiveOption = this.options.find((target) => !target.negate && optionKey === target.attributeName());
			return negativeOption && (negativeOption.presetArg === void 0 && optionValue === !1 || negativeOption.presetArg !== void 0 && optionValue === negativeOption.presetArg) ? negativeOption : positiveOption || option;
		}, getErrorMessage = (option) => {
			let bestOption = findBestOptionFromValue(option), optionKey = bestOption.attributeName();
			return this.getOptionValueSource(optionKey) === "env" ? `environment variable '${bestOption.envVar}'` : `option '${bestOption.flags}'`;
		}, message = `error: ${getErrorMessage(option)} cannot be used with ${getErrorMessage(conflictingOption)}`;
		this.error(message, { code: "commander.conflictingOption" });
	}
	unknownOption(flag) {
		if (this._allowUnknownOption) return;
		let suggestion = "";
		if (flag.startsWith("--") && this._showSuggestionAfterError) {
			let candidateFlags = [], command = this;
			do {
				let moreFlags = command.createHelp().visibleOptions(command).filter((option) => option.long).map((option) => option.long);
				candidateFlags = candidateFlags.concat(moreFlags), command = command.parent;
			} while (command && !command._enablePositionalOptions);
			suggestion = suggestSimilar(flag, candidateFlags);
		}
		let message = `error: unknown option '${flag}'${suggestion}`;
		this.error(message, { code: "commander.unknownOption" });
	}
	_excessArguments(receivedArgs) {
		if (this._allowExcessArguments) return;
		let expected = this.registeredArguments.length, s = expected === 1 ? "" : "s", message = `error: too many arguments${this.parent ? ` for '${this.name()}'` : ""}. Expected ${expected} argument${s} but got ${receivedArgs.length}.`;
		this.error(message, { code: "commander.excessArguments" });
	}
	unknownCommand() {
		let unknownName = this.args[0], suggestion = "";
		if (this._showSuggestionAfterError) {
			let candidateNames = [];
			this.createHelp().visibleCommands(this).forEach((command) => {
				candidateNames.push(command.name()), command.alias() && candidateNames.push(command.alias());
			}), suggestion = suggestSimilar(unknownName, candidateNames);
		}
		let message = `error: unknown command '${unknownName}'${suggestion}`;
		this.error(message, { code: "commander.unknownCommand" });
	}
	version(str, flags, description) {
		if (str === void 0) return this._version;
		this._version = str, flags ||= "-V, --version", description ||= "output the version number";
		let versionOption = this.createOption(flags, description);
		return this._versionOptionName = versionOption.attributeName(), this._registerOption(versionOption), this.on("option:" + versionOption.name(), () => {
			this._outputConfiguration.writeOut(`${str}\n`), this._exit(0, "commander.version", str);
		}), this;
	}
	description(str, argsDescription) {
		return str === void 0 && argsDescription === void 0 ? this._description : (this._description = str, argsDescription && (this._argsDescription = argsDescription), this);
	}
	summary(str) {
		return str === void 0 ? this._summary : (this._summary = str, this);
	}
	alias(alias) {
		if (alias === void 0) return this._aliases[0];
		let command = this;
		if (this.commands.length !== 0 && this.commands[this.commands.length - 1]._executableHandler && (command = this.commands[this.commands.length - 1]), alias === command._name) throw Error("Command alias can't be the same as its name");
		let matchingCommand = this.parent?._findCommand(alias);
		if (matchingCommand) {
			let existingCmd = [matchingCommand.name()].concat(matchingCommand.aliases()).join("|");
			throw Error(`cannot add alias '${alias}' to command '${this.name()}' as already have command '${existingCmd}'`);
		}
		return command._aliases.push(alias), this;
	}
	aliases(aliases) {
		return aliases === void 0 ? this._aliases : (aliases.forEach((alias) => this.alias(alias)), this);
	}
	usage(str) {
		if (str === void 0) {
			if (this._usage) return this._usage;
			let args = this.registeredArguments.map((arg) => require_argument.n(arg));
			return [].concat(this.options.length || this._helpOption !== null ? "[options]" : [], this.commands.length ? "[command]" : [], this.registeredArguments.length ? args : []).join(" ");
		}
		return this._usage = str, this;
	}
	name(str) {
		return str === void 0 ? this._name : (this._name = str, this);
	}
	helpGroup(heading) {
		return heading === void 0 ? this._helpGroupHeading ?? "" : (this._helpGroupHeading = heading, this);
	}
	commandsGroup(heading) {
		return heading === void 0 ? this._defaultCommandGroup ?? "" : (this._defaultCommandGroup = heading, this);
	}
	optionsGroup(heading) {
		return heading === void 0 ? this._defaultOptionGroup ?? "" : (this._defaultOptionGroup = heading, this);
	}
	_initOptionGroup(option) {
		this._defaultOptionGroup && !option.helpGroupHeading && option.helpGroup(this._defaultOptionGroup);
	}
	_initCommandGroup(cmd) {
		this._defaultCommandGroup && !cmd.helpGroup() && cmd.helpGroup(this._defaultCommandGroup);
	}
	nameFromFilename(filename) {
		return this._name = path.basename(filename, path.extname(filename)), this;
	}
	executableDir(path) {
		return path === void 0 ? this._executableDir : (this._executableDir = path, this);
	}
	helpInformation(contextOptions) {
		let helper = this.createHelp(), context = this._getOutputContext(contextOptions);
		helper.prepareContext({
			error: context.error,
			helpWidth: context.helpWidth,
			outputHasColors: context.hasColors
		});
		let text = helper.formatHelp(this, helper);
		return context.hasColors ? text : this._outputConfiguration.stripColor(text);
	}
	_getOutputContext(contextOptions) {
		contextOptions ||= {};
		let error = !!contextOptions.error, baseWrite, hasColors, helpWidth;
		return error ? (baseWrite = (str) => this._outputConfiguration.writeErr(str), hasColors = this._outputConfiguration.getErrHasColors(), helpWidth = this._outputConfiguration.getErrHelpWidth()) : (baseWrite = (str) => this._outputConfiguration.writeOut(str), hasColors = this._outputConfiguration.getOutHasColors(), helpWidth = this._outputConfiguration.getOutHelpWidth()), {
			error,
			write: (str) => (hasColors || (str = this._outputConfiguration.stripColor(str)), baseWrite(str)),
			hasColors,
			helpWidth
		};
	}
	outputHelp(contextOptions) {
		let deprecatedCallback;
		typeof contextOptions == "function" && (deprecatedCallback = contextOptions, contextOptions = void 0);
		let outputContext = this._getOutputContext(contextOptions), eventContext = {
			error: outputContext.error,
			write: outputContext.write,
			command: this
		};
		this._getCommandAndAncestors().reverse().forEach((command) => command.emit("beforeAllHelp", eventContext)), this.emit("beforeHelp", eventContext);
		let helpInformation = this.helpInformation({ error: outputContext.error });
		if (deprecatedCallback && (helpInformation = deprecatedCallback(helpInformation), typeof helpInformation != "string" && !Buffer.isBuffer(helpInformation))) throw Error("outputHelp callback must return a string or a Buffer");
		outputContext.write(helpInformation), this._getHelpOption()?.long && this.emit(this._getHelpOption().long), this.emit("afterHelp", eventContext), this._getCommandAndAncestors().forEach((command) => command.emit("afterAllHelp", eventContext));
	}
	helpOption(flags, description) {
		return typeof flags == "boolean" ? (flags ? (this._helpOption === null && (this._helpOption = void 0), this._defaultOptionGroup && this._initOptionGroup(this._getHelpOption())) : this._helpOption = null, this) : (this._helpOption = this.createOption(flags ?? "-h, --help", description ?? "display help for command"), (flags || description) && this._initOptionGroup(this._helpOption), this);
	}
	_getHelpOption() {
		return this._helpOption === void 0 && this.helpOption(void 0, void 0), this._helpOption;
	}
	addHelpOption(option) {
		return this._helpOption = option, this._initOptionGroup(option), this;
	}
	help(contextOptions) {
		this.outputHelp(contextOptions);
		let exitCode = Number(process.exitCode ?? 0);
		exitCode === 0 && contextOptions && typeof contextOptions != "function" && contextOptions.error && (exitCode = 1), this._exit(exitCode, "commander.help", "(outputHelp)");
	}
	addHelpText(position, text) {
		let allowedValues = [
			"beforeAll",
			"before",
			"after",
			"afterAll"
		];
		if (!allowedValues.includes(position)) throw Error(`Unexpected value for position to addHelpText.
Expecting one of '${allowedValues.join("', '")}'`);
		let helpEvent = `${position}Help`;
		return this.on(helpEvent, (context) => {
			let helpStr;
			helpStr = typeof text == "function" ? text({
				error: context.error,
				command: context.command
			}) : text, helpStr && context.write(`${helpStr}\n`);
		}), this;
	}
	_outputHelpIfRequested(args) {
		let helpOption = this._getHelpOption();
		helpOption && args.find((arg) => helpOption.is(arg)) && (this.outputHelp(), this._exit(0, "commander.helpDisplayed", "(outputHelp)"));
	}
};
function incrementNodeInspectorPort(args) {
	return args.map((arg) => {
		if (!arg.startsWith("--inspect")) return arg;
		let debugOption, debugHost = "127.0.0.1", debugPort = "9229", match;
		return (match = arg.match(/^(--inspect(-brk)?)$/)) === null ? (match = arg.match(/^(--inspect(-brk|-port)?)=([^:]+)$/)) === null ? (match = arg.match(/^(--inspect(-brk|-port)?)=([^:]+):(\d+)$/)) !== null && (debugOption = match[1], debugHost = match[3], debugPort = match[4]) : (debugOption = match[1], /^\d+$/.test(match[3]) ? debugPort = match[3] : debugHost = match[3]) : debugOption = match[1], debugOption && debugPort !== "0" ? `${debugOption}=${debugHost}:${parseInt(debugPort) + 1}` : arg;
	});
}
function useColor() {
	if (process.env.NO_COLOR || process.env.FORCE_COLOR === "0" || process.env.FORCE_COLOR === "false") return !1;
	if (process.env.FORCE_COLOR || process.env.CLICOLOR_FORCE !== void 0) return !0;
}
// build/cli/help.js
function mayWantHelp(argv, commands) {
	let [first, second] = argv, named = commands.find(({ name }) => name === first);
	return named === void 0 || argv.includes("--help") || argv.includes("-h") ? !0 : "commands" in named && !named.commands.some(({ name }) => name === second);
}
async function helpOf(commands, bare, before = []) {
	let parts = commands.map(async (one) => {
		let words = [...before, one.name];
		return "load" in one ? { [words.join(" ")]: declaredBy(await one.load(), bare) } : helpOf(one.commands, bare, words);
	});
	return Object.assign({}, ...await Promise.all(parts));
}
function declaredBy({ name, does, examples, flags }, bare) {
	let command = flags(bare(name));
	return {
		does,
		arguments: command.registeredArguments.map((one) => {
			let word = `${one.name()}${one.variadic ? "..." : ""}`;
			return {
				term: one.required ? `<${word}>` : `[${word}]`,
				says: one.description,
				choices: one.argChoices,
				default: one.defaultValue
			};
		}),
		options: command.options.map((one) => ({
			term: one.flags,
			says: one.description,
			choices: one.argChoices,
			default: one.negate ? void 0 : one.defaultValue
		})),
		after: require_help_section.n(examples)
	};
}
function declare(bare, help) {
	for (let { term, says, choices, default: value } of help.arguments) {
		let argument = new require_argument.t(term, says);
		choices !== void 0 && argument.choices(choices), value !== void 0 && argument.default(value), bare.addArgument(argument);
	}
	for (let { term, says, choices, default: value, mandatory } of help.options) {
		let option = new require_option.n(term, says);
		mandatory === !0 && option.makeOptionMandatory(), choices !== void 0 && option.choices(choices), value !== void 0 && option.default(value), bare.addOption(option);
	}
	help.after !== void 0 && bare.addHelpText("after", help.after);
}
// build/cli/command-list.js
const COMMANDS = [
	...under("Start:", [
		listed("init", () => Promise.resolve().then(() => require("./init-abYxikLk.js"))),
		listed("demo", () => Promise.resolve().then(() => require("./demo-CWG7aXZq.js"))),
		listed("doctor", () => Promise.resolve().then(() => require("./doctor-B4XBwbPu.js")).then((n) => n.t)),
		listed("import", () => Promise.resolve().then(() => require("./import-DGQkIS3u.js")))
	]),
	...under("Daily:", [
		listed("plan", () => Promise.resolve().then(() => require("./plan-DY3IJ5j5.js"))),
		listed("apply", () => Promise.resolve().then(() => require("./apply-u3M8CZBb.js"))),
		listed("validate", () => Promise.resolve().then(() => require("./validate-CKVzKF9R.js"))),
		listed("pull", () => Promise.resolve().then(() => require("./pull-Cs15iXLn.js"))),
		listed("drift", () => Promise.resolve().then(() => require("./drift-D3964ZPh.js"))),
		listed("trial", () => Promise.resolve().then(() => require("./trial-uJbQXGnY.js"))),
		listed("fmt", () => Promise.resolve().then(() => require("./fmt-C8YWqb2t.js"))),
		listed("mv", () => Promise.resolve().then(() => require("./mv-BD_qr6Wq.js"))),
		listed("extract", () => Promise.resolve().then(() => require("./extract-UgZKNXCj.js")))
	]),
	...under("Repair:", [
		listed("history", () => Promise.resolve().then(() => require("./history-xwZQiIVW.js"))),
		listed("rollback", () => Promise.resolve().then(() => require("./rollback-CGmdEFiO.js"))),
		group("ledger", "Inspect and repair the ledger of a target.", [
			listed("show", () => Promise.resolve().then(() => require("./show-D38H_wm1.js"))),
			listed("forget", () => Promise.resolve().then(() => require("./forget-CVqWE_1z.js"))),
			listed("move", () => Promise.resolve().then(() => require("./move-BnEFH8qf.js"))),
			listed("set", () => Promise.resolve().then(() => require("./set-CzB7uwrB.js"))),
			listed("rebind", () => Promise.resolve().then(() => require("./rebind-jFq79q2a.js"))),
			listed("relocate", () => Promise.resolve().then(() => require("./relocate-DZ7cjwTU.js"))),
			listed("push", () => Promise.resolve().then(() => require("./push-BaWOImd0.js"))),
			listed("unlock", () => Promise.resolve().then(() => require("./unlock-BSIRCm6e.js")))
		])
	]),
	...under("Tools:", [
		listed("explain", () => Promise.resolve().then(() => require("./explain-BYg3X9Vl.js")).then((n) => n.t)),
		listed("compile", () => Promise.resolve().then(() => require("./compile-Be2W-dEt.js"))),
		listed("schema", () => Promise.resolve().then(() => require("./schema-CM87Rfhe.js"))),
		listed("emulator", () => Promise.resolve().then(() => require("./emulator-VD1iHGmx.js"))),
		listed("completion", () => Promise.resolve().then(() => require("./completion-Ccs_FUSq.js")))
	])
];
function under(heading, commands) {
	return commands.map((one) => ({
		...one,
		heading
	}));
}
// build/cli/nearest-choice.js
const NO_CHOICE = /(?:argument|value) '(.*)' is invalid.*\. Allowed choices are (.+)\.$/m;
function withNearest(message) {
	let [, word = "", choices = ""] = NO_CHOICE.exec(message) ?? [], near = word === "" ? void 0 : require_closest.n(word, choices.split(", "));
	return near === void 0 ? message : message.replace(/\.(\s*)$/, `. Did you mean ${near}?$1`);
}
// build/cli/provided-commands.js
function lateCommands(provided) {
	return provided.map(({ name, heading, does = "", commands }) => {
		let under = heading === void 0 ? {} : { heading };
		if (commands === void 0) return {
			...under,
			name,
			load: () => loaded(name)
		};
		let inner = commands.map((one) => ({
			name: one,
			load: () => loaded(name, one)
		}));
		return {
			...under,
			name,
			does,
			commands: inner
		};
	});
}
async function loaded(...words) {
	let { providerCommands } = await Promise.resolve().then(() => require("./provider-commands-CNEyLwNe.js")), list = providerCommands();
	for (let word of words) {
		let one = list.find(({ name }) => name === word);
		if (one !== void 0 && "load" in one) return one.load();
		list = one === void 0 ? [] : [...one.commands];
	}
	throw Error(`no provider has the command ${words.join(" ")}: npm run generate`);
}
// build/cli/command-line.js
async function makeCommandLine(argv, context, done, commands = COMMANDS, help) {
	let program = prepared(new Command("pipelines-sync"), context).description(help?.about ?? await about()).version(require_package.r, "-V, --version").showHelpAfterError("(see pipelines-sync --help)").commandsGroup("Tools:").helpCommand("help [command]", "Show what a command takes.");
	(help !== void 0 || mayWantHelp(argv, commands)) && program.addHelpText("after", help?.after ?? await after());
	let adding = {
		context,
		done,
		known: help?.commands ?? {},
		runLoaded: async () => {
			await (await makeCommandLine(argv, context, done, commands)).parseAsync([...argv], { from: "user" });
		}
	};
	return await addListed(program, wanted(commands, argv[0]), argv.slice(1), [], adding), program;
}
async function about() {
	let { platformWords } = await Promise.resolve().then(() => require("./platform-words-Y_Lkr2aA.js")).then((n) => n.n), { platform, things } = platformWords();
	return `Keep ${things} on the ${platform} platform in sync with files in git.`;
}
async function after() {
	let { helpAfter } = await Promise.resolve().then(() => require("./help-after-CDEUJyyg.js"));
	return helpAfter();
}
async function addListed(parent, commands, rest, before, adding) {
	let added = await Promise.all(commands.map(async (one) => {
		if (!("load" in one)) return { group: one };
		let help = adding.known[[...before, one.name].join(" ")], { name, heading } = one;
		return help === void 0 ? {
			command: await one.load(),
			heading
		} : {
			name,
			help,
			heading
		};
	}));
	for (let one of added) if (one.command !== void 0) addCommand(parent, one.command, one.heading, adding);
	else if (one.help !== void 0) addKnown(parent, one.name, one.help, one.heading, adding);
	else {
		let { name, does, commands: inner, heading } = one.group, made = prepared(below(parent, name).description(does), adding.context);
		heading !== void 0 && made.helpGroup(heading), await addListed(made, wanted(inner, rest[0]), rest.slice(1), [...before, name], adding);
	}
}
function wanted(commands, name) {
	let one = commands.filter((command) => command.name === name);
	return one.length > 0 ? one : commands;
}
function addCommand(parent, command, heading, { context, done }) {
	let bare = prepared(below(parent, command.name).description(command.does), context);
	heading !== void 0 && bare.helpGroup(heading);
	let declared = command.flags(bare), examples = require_help_section.n(command.examples);
	examples !== void 0 && declared.addHelpText("after", examples), declared.action(async (...given) => {
		done(await command.run(given.slice(0, -2), declared.opts(), context));
	});
}
function addKnown(parent, name, help, heading, { context, runLoaded }) {
	let bare = prepared(below(parent, name).description(help.does), context);
	heading !== void 0 && bare.helpGroup(heading), declare(bare, help), bare.action(runLoaded);
}
function below(parent, name) {
	let words = parent.parent === null ? [parent.name(), name] : [
		parent.parent.name(),
		parent.name(),
		name
	];
	return parent.command(name).showHelpAfterError(`(see ${words.join(" ")} --help)`);
}
function prepared(command, { io }) {
	return command.configureOutput({
		writeOut: (text) => io.out(text),
		writeErr: (text) => io.err(text),
		outputError: (text, write) => write(withNearest(text))
	}).exitOverride();
}
// build/cli/contradictions.js
const isOther = ({ format }) => format !== void 0 && format !== "json", CONTRADICTIONS = [
	{
		flags: ["--json", "--format"],
		holds: (given) => given.json === !0 && isOther(given),
		why: "they name two output formats"
	},
	{
		flags: ["--quiet", "--verbose"],
		holds: ({ quiet, verbose }) => quiet === !0 && verbose === !0,
		why: "one leaves out what the other adds"
	},
	{
		flags: ["--quiet", "--progress"],
		holds: ({ quiet, progress }) => quiet === !0 && progress !== void 0,
		why: "one leaves out what the other prints"
	},
	{
		flags: ["--summary", "--json"],
		command: "plan",
		holds: ({ summary, json }) => summary === !0 && json === !0,
		why: "the JSON is the whole plan, with its summary"
	},
	{
		flags: ["--summary", "--format"],
		command: "plan",
		holds: ({ summary, format }) => summary === !0 && format !== void 0 && format !== "text",
		why: "the summary is one line of text"
	},
	{
		flags: ["--at", "--limit"],
		command: "history",
		holds: ({ at, limit }) => at !== void 0 && limit !== void 0,
		why: "nothing is listed that could be limited"
	},
	{
		flags: ["--existing", "--new"],
		command: "init",
		holds: (given) => given.existing === !0 && given.new === !0,
		why: "the account has objects already, or it has none"
	},
	{
		flags: ["--github", "--ci"],
		command: "init",
		holds: ({ github, ci }) => github !== void 0 && ci !== void 0 && ci !== "github",
		why: "they name two systems"
	},
	{
		flags: ["--dry-run", "--force"],
		command: "init",
		holds: ({ dryRun, force }) => dryRun === !0 && force === !0,
		why: "one only shows what the other overwrites"
	},
	{
		flags: ["--back", "--to"],
		command: "extract",
		holds: ({ back, to }) => back === !0 && to !== void 0,
		why: "the text comes back into the bundle, so no file is written"
	},
	{
		flags: ["--dry-run", "--yes"],
		command: "rollback",
		holds: ({ dryRun, yes }) => dryRun === !0 && yes === !0,
		why: "one only shows what the other confirms"
	},
	{
		flags: ["--prune", "--only"],
		command: "rollback",
		holds: ({ prune, only }) => prune === !0 && only !== void 0,
		why: "--only never removes anything"
	}
];
function refuseContradictions(command, given) {
	let found = CONTRADICTIONS.find((one) => (one.command === void 0 || one.command === command) && one.holds(given));
	if (found !== void 0) throw new require_model.at(require_command_codes.t.contradiction.code, `${found.flags.join(" and ")} cannot be combined: ${found.why}.`, "Leave one of them out.");
}
// build/cli/process-io.js
function processIo() {
	let concealer = new require_say.a(), lost = new Lost(), signal = require_say.u();
	return isSet(process.env.NODE_DEBUG) && ignoreErrors(), {
		cwd: process.cwd(),
		env: process.env,
		out: (text) => write(1, concealer.clean(text), lost),
		err: (text) => write(2, concealer.clean(text), lost),
		lost: () => lost.all,
		outColor: wantsColor(isTerminal(1)),
		errColor: wantsColor(isTerminal(2)),
		interactive: isTerminal(1) && isTerminal(0) && !isSet(process.env.CI),
		shell: process.platform === "win32" ? "powershell" : "sh",
		get width() {
			return isTerminal(1) ? process.stdout.columns ?? 100 : 100;
		},
		ask: async (question) => {
			ignoreErrors();
			let { askAt } = await Promise.resolve().then(() => require("./ask-B_DiMY_a.js")), output = isTerminal(2) ? process.stderr : process.stdout;
			return askAt(question, {
				input: process.stdin,
				output
			}, signal());
		},
		clock: require_say.l,
		random: Math.random,
		randomBytes: (size) => process.getBuiltinModule("node:crypto").randomBytes(size),
		openGit,
		get processes() {
			return require_say.f(require_say.r(process.env));
		},
		get signal() {
			return signal();
		},
		conceal: (secrets) => concealer.add(secrets),
		clean: (text) => concealer.clean(text)
	};
}
function ignoreErrors() {
	for (let stream of [process.stdout, process.stderr]) stream.on("error", () => void 0);
}
function isTerminal(fd) {
	try {
		return (process.platform === "win32" || (0, node_fs.fstatSync)(fd).isCharacterDevice()) && process.getBuiltinModule("node:tty").isatty(fd);
	} catch {
		return !1;
	}
}
function openGit(root) {
	let git;
	return async (args, stdin) => (git ??= Promise.resolve().then(() => require("./key-use-BkDzEQTM.js")).then((n) => n.n).then(({ withoutKeys }) => require_say.m(root, withoutKeys(process.env))), (await git)(args, stdin));
}
var Lost = class {
	#failed = null;
	#isClosed = !1;
	add(fd, reason) {
		reason === "EPIPE" ? fd === 1 && (this.#isClosed = !0) : this.#failed ??= reason;
	}
	get all() {
		return this.#failed === null ? this.#isClosed ? {
			reason: "EPIPE",
			isClosed: !0
		} : null : {
			reason: this.#failed,
			isClosed: !1
		};
	}
};
function write(fd, text, lost) {
	let rest = Buffer.from(text, "utf8");
	for (; rest.length > 0;) try {
		rest = rest.subarray((0, node_fs.writeSync)(fd, rest));
	} catch (error) {
		let code = error instanceof Error && "code" in error ? error.code : void 0;
		if (code === "EAGAIN") continue;
		lost.add(fd, String(code ?? "unknown error"));
		return;
	}
}
function wantsColor(isTerminal) {
	let { NO_COLOR, FORCE_COLOR, TERM } = process.env;
	return isSet(NO_COLOR) ? !1 : isSet(FORCE_COLOR) ? FORCE_COLOR !== "0" : isTerminal && TERM !== "dumb";
}
function isSet(value) {
	return value !== void 0 && value !== "";
}
// build/cli/main.js
async function main(argv, io = processIo()) {
	let exitCode = 0, context = {
		io,
		main
	}, commands = [...COMMANDS, ...await provided(argv, io)], endProgress = require_index.n(argv) ? (await Promise.resolve().then(() => require("./progress-lines-3qwsI5kG.js"))).startProgress(io, wordsOf(argv, commands)) : void 0, program = await makeCommandLine(argv, context, (code) => {
		exitCode = code;
	}, commands, mayWantHelp(argv, commands) ? (await Promise.resolve().then(() => require("./help-hJp5cOyy.js"))).HELP : void 0);
	program.hook("preAction", async (_program, command) => {
		let given = command.opts();
		io.typing = {
			place: givenPlace(given),
			shell: io.shell ?? "sh"
		};
		let words = wordsOf(argv, commands);
		(given.json === !0 || given.format === "json") && await startJson(words, io), io.isQuiet = given.quiet === !0, io.isVerbose = given.verbose === !0, refuseContradictions(words, given);
	});
	try {
		await program.parseAsync(asked(argv, commands), { from: "user" });
	} catch (error) {
		error instanceof require_option.r && error.exitCode !== 0 && io.json === void 0 && require_index.t(argv) && await startJson(wordsOf(argv, commands), io), exitCode = explain(error, argv, io);
	}
	io.json !== void 0 && io.out(io.json.end(exitCode, io.typing));
	let code = afterOutput(exitCode, io);
	return endProgress?.(code), code;
}
function asked(argv, commands) {
	let [first, word] = argv, isUnknown = word !== void 0 && !word.startsWith("-") && word !== "help";
	return first === "help" && isUnknown && !commands.some(({ name }) => name === word) ? argv.slice(1) : [...argv];
}
async function provided([first], { providers }) {
	return COMMANDS.some(({ name }) => name === first) ? [] : providers === void 0 ? lateCommands((await Promise.resolve().then(() => require("./help-hJp5cOyy.js"))).HELP.provided) : (await Promise.resolve().then(() => require("./provider-commands-CNEyLwNe.js"))).providerCommands(providers);
}
function givenPlace({ target, config, org, baseUrl }) {
	let given = Object.entries({
		target,
		config,
		org,
		baseUrl
	});
	return Object.fromEntries(given.filter(([, value]) => typeof value == "string" && value !== ""));
}
async function startJson(command, io) {
	let { JsonRun } = await Promise.resolve().then(() => require("./json-run-D9bYpVXK.js")), json = new JsonRun(command);
	io.json = json;
	let { note } = io;
	io.note = (finding) => {
		note?.(finding), json.note(finding);
	};
}
function wordsOf([first, second], commands) {
	let one = commands.find(({ name }) => name === first);
	if (one === void 0 || first === void 0) return null;
	let inner = "commands" in one ? one.commands.find(({ name }) => name === second) : void 0;
	return inner === void 0 ? first : `${first} ${inner.name}`;
}
function explain(error, argv, io) {
	if (error instanceof ExitError) return error.exitCode;
	if (error instanceof require_option.r) return error.exitCode === 0 ? 0 : (io.note?.(usageFinding(error, argv)), 1);
	let isVerbose = argv.includes("--verbose");
	if (error instanceof require_model.at) return require_say.n(io, error), isVerbose && error.stack !== void 0 && io.err(`${error.stack}\n`), error.exitCode;
	if (require_file_handles.n(error) || require_say.y(error)) return require_say.t(io, require_say.y(error) ? require_say.v : require_file_handles.t), 1;
	let message = error instanceof Error ? error.message : String(error);
	return require_say.t(io, {
		...require_codes.n(require_common_codes.n.fault),
		message: `Internal error: ${message}`,
		remedy: "This is a bug in pipelines-sync. Run the command again with --verbose and report the output."
	}), isVerbose && error instanceof Error && error.stack !== void 0 && io.err(`${error.stack}\n`), 1;
}
function usageFinding({ message }, argv) {
	let [first] = argv;
	return {
		...require_codes.n(require_command_codes.t.usage),
		message: withNearest(message.replace(/^error: /, "")),
		remedy: "To see what the command takes.",
		command: first === void 0 || first.startsWith("-") ? require_model.yt("--help") : require_model.yt("help", first)
	};
}
exports.a = ExitError, exports.i = Command, exports.main = main, exports.n = helpOf, exports.o = afterReport, exports.r = mayWantHelp, exports.s = defineCommand, exports.t = declare;
