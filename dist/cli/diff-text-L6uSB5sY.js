const require_model = require("./model-CQuGHFup.js"), require_opened = require("./opened-wEBg2N55.js"), require_common_ends = require("./common-ends-BMxaLV-f.js"), require_style = require("./style-SJtXwkRB.js");
// node_modules/diff/libesm/diff/base.js
var Diff = class {
	diff(oldStr, newStr, options = {}) {
		let callback;
		typeof options == "function" ? (callback = options, options = {}) : "callback" in options && (callback = options.callback);
		let oldString = this.castInput(oldStr, options), newString = this.castInput(newStr, options), oldTokens = this.removeEmpty(this.tokenize(oldString, options)), newTokens = this.removeEmpty(this.tokenize(newString, options));
		return this.diffWithOptionsObj(oldTokens, newTokens, options, callback);
	}
	diffWithOptionsObj(oldTokens, newTokens, options, callback) {
		let done = (value) => {
			if (value = this.postProcess(value, options), callback) setTimeout(function() {
				callback(value);
			}, 0);
			else return value;
		}, newLen = newTokens.length, oldLen = oldTokens.length, editLength = 1, maxEditLength = newLen + oldLen;
		options.maxEditLength != null && (maxEditLength = Math.min(maxEditLength, options.maxEditLength));
		let maxExecutionTime = options.timeout ?? Infinity, abortAfterTimestamp = Date.now() + maxExecutionTime, bestPath = [{
			oldPos: -1,
			lastComponent: void 0
		}], newPos = this.extractCommon(bestPath[0], newTokens, oldTokens, 0, options);
		if (bestPath[0].oldPos + 1 >= oldLen && newPos + 1 >= newLen) return done(this.buildValues(bestPath[0].lastComponent, newTokens, oldTokens));
		let minDiagonalToConsider = -Infinity, maxDiagonalToConsider = Infinity, execEditLength = () => {
			for (let diagonalPath = Math.max(minDiagonalToConsider, -editLength); diagonalPath <= Math.min(maxDiagonalToConsider, editLength); diagonalPath += 2) {
				let basePath, removePath = bestPath[diagonalPath - 1], addPath = bestPath[diagonalPath + 1];
				removePath && (bestPath[diagonalPath - 1] = void 0);
				let canAdd = !1;
				if (addPath) {
					let addPathNewPos = addPath.oldPos - diagonalPath;
					canAdd = addPath && 0 <= addPathNewPos && addPathNewPos < newLen;
				}
				let canRemove = removePath && removePath.oldPos + 1 < oldLen;
				if (!canAdd && !canRemove) bestPath[diagonalPath] = void 0;
				else {
					if (basePath = !canRemove || canAdd && removePath.oldPos < addPath.oldPos ? this.addToPath(addPath, !0, !1, 0, options) : this.addToPath(removePath, !1, !0, 1, options), newPos = this.extractCommon(basePath, newTokens, oldTokens, diagonalPath, options), basePath.oldPos + 1 >= oldLen && newPos + 1 >= newLen) return done(this.buildValues(basePath.lastComponent, newTokens, oldTokens)) || !0;
					bestPath[diagonalPath] = basePath, basePath.oldPos + 1 >= oldLen && (maxDiagonalToConsider = Math.min(maxDiagonalToConsider, diagonalPath - 1)), newPos + 1 >= newLen && (minDiagonalToConsider = Math.max(minDiagonalToConsider, diagonalPath + 1));
				}
			}
			editLength++;
		};
		if (callback) (function exec() {
			setTimeout(function() {
				if (editLength > maxEditLength || Date.now() > abortAfterTimestamp) return callback(void 0);
				execEditLength() || exec();
			}, 0);
		})();
		else for (; editLength <= maxEditLength && Date.now() <= abortAfterTimestamp;) {
			let ret = execEditLength();
			if (ret) return ret;
		}
	}
	addToPath(path, added, removed, oldPosInc, options) {
		let last = path.lastComponent;
		return last && !options.oneChangePerToken && last.added === added && last.removed === removed ? {
			oldPos: path.oldPos + oldPosInc,
			lastComponent: {
				count: last.count + 1,
				added,
				removed,
				previousComponent: last.previousComponent
			}
		} : {
			oldPos: path.oldPos + oldPosInc,
			lastComponent: {
				count: 1,
				added,
				removed,
				previousComponent: last
			}
		};
	}
	extractCommon(basePath, newTokens, oldTokens, diagonalPath, options) {
		let newLen = newTokens.length, oldLen = oldTokens.length, oldPos = basePath.oldPos, newPos = oldPos - diagonalPath, commonCount = 0;
		for (; newPos + 1 < newLen && oldPos + 1 < oldLen && this.equals(oldTokens[oldPos + 1], newTokens[newPos + 1], options);) newPos++, oldPos++, commonCount++, options.oneChangePerToken && (basePath.lastComponent = {
			count: 1,
			previousComponent: basePath.lastComponent,
			added: !1,
			removed: !1
		});
		return commonCount && !options.oneChangePerToken && (basePath.lastComponent = {
			count: commonCount,
			previousComponent: basePath.lastComponent,
			added: !1,
			removed: !1
		}), basePath.oldPos = oldPos, newPos;
	}
	equals(left, right, options) {
		return options.comparator ? options.comparator(left, right) : left === right || !!options.ignoreCase && left.toLowerCase() === right.toLowerCase();
	}
	removeEmpty(array) {
		let ret = [];
		for (let i = 0; i < array.length; i++) array[i] && ret.push(array[i]);
		return ret;
	}
	castInput(value, options) {
		return value;
	}
	tokenize(value, options) {
		return Array.from(value);
	}
	join(chars) {
		return chars.join("");
	}
	postProcess(changeObjects, options) {
		return changeObjects;
	}
	get useLongestToken() {
		return !1;
	}
	buildValues(lastComponent, newTokens, oldTokens) {
		let components = [], nextComponent;
		for (; lastComponent;) components.push(lastComponent), nextComponent = lastComponent.previousComponent, delete lastComponent.previousComponent, lastComponent = nextComponent;
		components.reverse();
		let componentLen = components.length, componentPos = 0, newPos = 0, oldPos = 0;
		for (; componentPos < componentLen; componentPos++) {
			let component = components[componentPos];
			if (component.removed) component.value = this.join(oldTokens.slice(oldPos, oldPos + component.count)), oldPos += component.count;
			else {
				if (!component.added && this.useLongestToken) {
					let value = newTokens.slice(newPos, newPos + component.count);
					value = value.map(function(value, i) {
						let oldValue = oldTokens[oldPos + i];
						return oldValue.length > value.length ? oldValue : value;
					}), component.value = this.join(value);
				} else component.value = this.join(newTokens.slice(newPos, newPos + component.count));
				newPos += component.count, component.added || (oldPos += component.count);
			}
		}
		return components;
	}
};
new class extends Diff {}();
// node_modules/diff/libesm/util/string.js
function longestCommonPrefix(str1, str2) {
	let i = 0;
	for (; i < str1.length && i < str2.length; i++) if (str1[i] != str2[i]) return str1.slice(0, i);
	return str1.slice(0, i);
}
function longestCommonSuffix(str1, str2) {
	let i;
	if (!str1 || !str2 || str1[str1.length - 1] != str2[str2.length - 1]) return "";
	for (i = 0; i < str1.length && i < str2.length; i++) if (str1[str1.length - (i + 1)] != str2[str2.length - (i + 1)]) return str1.slice(-i);
	return str1.slice(-i);
}
function replacePrefix(string, oldPrefix, newPrefix) {
	if (string.slice(0, oldPrefix.length) != oldPrefix) throw Error(`string ${JSON.stringify(string)} doesn't start with prefix ${JSON.stringify(oldPrefix)}; this is a bug`);
	return newPrefix + string.slice(oldPrefix.length);
}
function replaceSuffix(string, oldSuffix, newSuffix) {
	if (!oldSuffix) return string + newSuffix;
	if (string.slice(-oldSuffix.length) != oldSuffix) throw Error(`string ${JSON.stringify(string)} doesn't end with suffix ${JSON.stringify(oldSuffix)}; this is a bug`);
	return string.slice(0, -oldSuffix.length) + newSuffix;
}
function removePrefix(string, oldPrefix) {
	return replacePrefix(string, oldPrefix, "");
}
function removeSuffix(string, oldSuffix) {
	return replaceSuffix(string, oldSuffix, "");
}
function maximumOverlap(string1, string2) {
	return string2.slice(0, overlapCount(string1, string2));
}
function overlapCount(a, b) {
	let startA = 0;
	a.length > b.length && (startA = a.length - b.length);
	let endB = b.length;
	a.length < b.length && (endB = a.length);
	let map = Array(endB), k = 0;
	map[0] = 0;
	for (let j = 1; j < endB; j++) {
		for (b[j] == b[k] ? map[j] = map[k] : map[j] = k; k > 0 && b[j] != b[k];) k = map[k];
		b[j] == b[k] && k++;
	}
	k = 0;
	for (let i = startA; i < a.length; i++) {
		for (; k > 0 && a[i] != b[k];) k = map[k];
		a[i] == b[k] && k++;
	}
	return k;
}
function segment(string, segmenter) {
	let parts = [];
	for (let segmentObj of Array.from(segmenter.segment(string))) {
		let segment = segmentObj.segment;
		parts.length && /\s/.test(parts[parts.length - 1]) && /\s/.test(segment) ? parts[parts.length - 1] += segment : parts.push(segment);
	}
	return parts;
}
function trailingWs(string, segmenter) {
	if (segmenter) return leadingAndTrailingWs(string, segmenter)[1];
	let i;
	for (i = string.length - 1; i >= 0 && string[i].match(/\s/); i--);
	return string.substring(i + 1);
}
function leadingWs(string, segmenter) {
	if (segmenter) return leadingAndTrailingWs(string, segmenter)[0];
	let match = string.match(/^\s*/);
	return match ? match[0] : "";
}
function leadingAndTrailingWs(string, segmenter) {
	if (!segmenter) return [leadingWs(string), trailingWs(string)];
	if (segmenter.resolvedOptions().granularity != "word") throw Error("The segmenter passed must have a granularity of \"word\"");
	let segments = segment(string, segmenter), firstSeg = segments[0], lastSeg = segments[segments.length - 1];
	return [/\s/.test(firstSeg) ? firstSeg : "", /\s/.test(lastSeg) ? lastSeg : ""];
}
// node_modules/diff/libesm/diff/word.js
const extendedWordChars = "a-zA-Z0-9_\\u{AD}\\u{C0}-\\u{D6}\\u{D8}-\\u{F6}\\u{F8}-\\u{2C6}\\u{2C8}-\\u{2D7}\\u{2DE}-\\u{2FF}\\u{1E00}-\\u{1EFF}", tokenizeIncludingWhitespace = RegExp(`[${extendedWordChars}]+|\\s+|[^${extendedWordChars}]`, "ug");
new class extends Diff {
	equals(left, right, options) {
		return options.ignoreCase && (left = left.toLowerCase(), right = right.toLowerCase()), left.trim() === right.trim();
	}
	tokenize(value, options = {}) {
		let parts;
		if (options.intlSegmenter) {
			let segmenter = options.intlSegmenter;
			if (segmenter.resolvedOptions().granularity != "word") throw Error("The segmenter passed must have a granularity of \"word\"");
			parts = segment(value, segmenter);
		} else parts = value.match(tokenizeIncludingWhitespace) || [];
		let tokens = [], prevPart = null;
		return parts.forEach((part) => {
			/\s/.test(part) ? prevPart == null ? tokens.push(part) : tokens.push(tokens.pop() + part) : prevPart != null && /\s/.test(prevPart) ? tokens[tokens.length - 1] == prevPart ? tokens.push(tokens.pop() + part) : tokens.push(prevPart + part) : tokens.push(part), prevPart = part;
		}), tokens;
	}
	join(tokens) {
		return tokens.map((token, i) => i == 0 ? token : token.replace(/^\s+/, "")).join("");
	}
	postProcess(changes, options) {
		if (!changes || options.oneChangePerToken) return changes;
		let lastKeep = null, insertion = null, deletion = null;
		return changes.forEach((change) => {
			change.added ? insertion = change : change.removed ? deletion = change : ((insertion || deletion) && dedupeWhitespaceInChangeObjects(lastKeep, deletion, insertion, change, options.intlSegmenter), lastKeep = change, insertion = null, deletion = null);
		}), (insertion || deletion) && dedupeWhitespaceInChangeObjects(lastKeep, deletion, insertion, null, options.intlSegmenter), changes;
	}
}();
function dedupeWhitespaceInChangeObjects(startKeep, deletion, insertion, endKeep, segmenter) {
	if (deletion && insertion) {
		let [oldWsPrefix, oldWsSuffix] = leadingAndTrailingWs(deletion.value, segmenter), [newWsPrefix, newWsSuffix] = leadingAndTrailingWs(insertion.value, segmenter);
		if (startKeep) {
			let commonWsPrefix = longestCommonPrefix(oldWsPrefix, newWsPrefix);
			startKeep.value = replaceSuffix(startKeep.value, newWsPrefix, commonWsPrefix), deletion.value = removePrefix(deletion.value, commonWsPrefix), insertion.value = removePrefix(insertion.value, commonWsPrefix);
		}
		if (endKeep) {
			let commonWsSuffix = longestCommonSuffix(oldWsSuffix, newWsSuffix);
			endKeep.value = replacePrefix(endKeep.value, newWsSuffix, commonWsSuffix), deletion.value = removeSuffix(deletion.value, commonWsSuffix), insertion.value = removeSuffix(insertion.value, commonWsSuffix);
		}
	} else if (insertion) {
		if (startKeep) {
			let ws = leadingWs(insertion.value, segmenter);
			insertion.value = insertion.value.substring(ws.length);
		}
		if (endKeep) {
			let ws = leadingWs(endKeep.value, segmenter);
			endKeep.value = endKeep.value.substring(ws.length);
		}
	} else if (startKeep && endKeep) {
		let newWsFull = leadingWs(endKeep.value, segmenter), [delWsStart, delWsEnd] = leadingAndTrailingWs(deletion.value, segmenter), newWsStart = longestCommonPrefix(newWsFull, delWsStart);
		deletion.value = removePrefix(deletion.value, newWsStart);
		let newWsEnd = longestCommonSuffix(removePrefix(newWsFull, newWsStart), delWsEnd);
		deletion.value = removeSuffix(deletion.value, newWsEnd), endKeep.value = replacePrefix(endKeep.value, newWsFull, newWsEnd), startKeep.value = replaceSuffix(startKeep.value, newWsFull, newWsFull.slice(0, newWsFull.length - newWsEnd.length));
	} else if (endKeep) {
		let endKeepWsPrefix = leadingWs(endKeep.value, segmenter), overlap = maximumOverlap(trailingWs(deletion.value, segmenter), endKeepWsPrefix);
		deletion.value = removeSuffix(deletion.value, overlap);
	} else if (startKeep) {
		let overlap = maximumOverlap(trailingWs(startKeep.value, segmenter), leadingWs(deletion.value, segmenter));
		deletion.value = removePrefix(deletion.value, overlap);
	}
}
new class extends Diff {
	tokenize(value) {
		let regex = RegExp(`(\\r?\\n)|[${extendedWordChars}]+|[^\\S\\n\\r]+|[^${extendedWordChars}]`, "ug");
		return value.match(regex) || [];
	}
}();
const lineDiff = new class extends Diff {
	constructor() {
		super(...arguments), this.tokenize = tokenize;
	}
	equals(left, right, options) {
		return options.ignoreWhitespace ? (options.newlineIsToken && left.includes("\n") || (left = left.trim()), options.newlineIsToken && right.includes("\n") || (right = right.trim())) : options.ignoreNewlineAtEof && !options.newlineIsToken && (left.endsWith("\n") && (left = left.slice(0, -1)), right.endsWith("\n") && (right = right.slice(0, -1))), super.equals(left, right, options);
	}
}();
function diffLines(oldStr, newStr, options) {
	return lineDiff.diff(oldStr, newStr, options);
}
function tokenize(value, options) {
	options.stripTrailingCr && (value = value.replace(/\r\n/g, "\n"));
	let retLines = [], linesAndNewlines = value.split(/(\n|\r\n)/);
	linesAndNewlines[linesAndNewlines.length - 1] || linesAndNewlines.pop();
	for (let i = 0; i < linesAndNewlines.length; i++) {
		let line = linesAndNewlines[i];
		i % 2 && !options.newlineIsToken ? retLines[retLines.length - 1] += line : retLines.push(line);
	}
	return retLines;
}
// node_modules/diff/libesm/diff/sentence.js
function isSentenceEndPunct(char) {
	return char == "." || char == "!" || char == "?";
}
new class extends Diff {
	tokenize(value) {
		let result = [], tokenStartI = 0;
		for (let i = 0; i < value.length; i++) {
			if (i == value.length - 1) {
				result.push(value.slice(tokenStartI));
				break;
			}
			if (isSentenceEndPunct(value[i]) && value[i + 1].match(/\s/)) {
				for (result.push(value.slice(tokenStartI, i + 1)), i = tokenStartI = i + 1; value[i + 1]?.match(/\s/);) i++;
				result.push(value.slice(tokenStartI, i + 1)), tokenStartI = i + 1;
			}
		}
		return result;
	}
}(), new class extends Diff {
	tokenize(value) {
		return value.split(/([{}:;,]|\s+)/);
	}
}(), new class extends Diff {
	constructor() {
		super(...arguments), this.tokenize = tokenize;
	}
	get useLongestToken() {
		return !0;
	}
	castInput(value, options) {
		let { undefinedReplacement, stringifyReplacer = (k, v) => v === void 0 ? undefinedReplacement : v } = options;
		return typeof value == "string" ? value : JSON.stringify(canonicalize(value, null, null, stringifyReplacer), null, "  ");
	}
	equals(left, right, options) {
		return super.equals(left.replace(/,([\r\n])/g, "$1"), right.replace(/,([\r\n])/g, "$1"), options);
	}
}();
function canonicalize(obj, stack, replacementStack, replacer, key) {
	stack ||= [], replacementStack ||= [], replacer && (obj = replacer(key === void 0 ? "" : key, obj));
	let i = 0;
	for (; i < stack.length; i += 1) if (stack[i] === obj) return replacementStack[i];
	let canonicalizedObj;
	if (Object.prototype.toString.call(obj) === "[object Array]") {
		for (stack.push(obj), canonicalizedObj = Array(obj.length), replacementStack.push(canonicalizedObj), i = 0; i < obj.length; i += 1) canonicalizedObj[i] = canonicalize(obj[i], stack, replacementStack, replacer, String(i));
		return stack.pop(), replacementStack.pop(), canonicalizedObj;
	}
	if (obj && obj.toJSON && (obj = obj.toJSON()), typeof obj == "object" && obj) {
		stack.push(obj), canonicalizedObj = {}, replacementStack.push(canonicalizedObj);
		let sortedKeys = [], key;
		for (key in obj) Object.prototype.hasOwnProperty.call(obj, key) && sortedKeys.push(key);
		for (sortedKeys.sort(), i = 0; i < sortedKeys.length; i += 1) key = sortedKeys[i], canonicalizedObj[key] = canonicalize(obj[key], stack, replacementStack, replacer, key);
		stack.pop(), replacementStack.pop();
	} else canonicalizedObj = obj;
	return canonicalizedObj;
}
const arrayDiff = new class extends Diff {
	tokenize(value) {
		return value.slice();
	}
	join(value) {
		return value;
	}
	removeEmpty(value) {
		return value;
	}
}();
function diffArrays(oldArr, newArr, options) {
	return arrayDiff.diff(oldArr, newArr, options);
}
// node_modules/diff/libesm/patch/create.js
function structuredPatch(oldFileName, newFileName, oldStr, newStr, oldHeader, newHeader, options) {
	let optionsObj;
	optionsObj = options ? typeof options == "function" ? { callback: options } : options : {}, optionsObj.context === void 0 && (optionsObj.context = 4);
	let context = optionsObj.context;
	if (optionsObj.newlineIsToken) throw Error("newlineIsToken may not be used with patch-generation functions, only with diffing functions");
	if (optionsObj.callback) {
		let { callback } = optionsObj;
		diffLines(oldStr, newStr, Object.assign(Object.assign({}, optionsObj), { callback: (diff) => {
			let patch = diffLinesResultToPatch(diff);
			callback(patch);
		} }));
	} else return diffLinesResultToPatch(diffLines(oldStr, newStr, optionsObj));
	function diffLinesResultToPatch(diff) {
		if (!diff) return;
		diff.push({
			value: "",
			lines: []
		});
		function contextLines(lines) {
			return lines.map(function(entry) {
				return " " + entry;
			});
		}
		let hunks = [], oldRangeStart = 0, newRangeStart = 0, curRange = [], oldLine = 1, newLine = 1;
		for (let i = 0; i < diff.length; i++) {
			let current = diff[i], lines = current.lines || splitLines(current.value);
			if (current.lines = lines, current.added || current.removed) {
				if (!oldRangeStart) {
					let prev = diff[i - 1];
					oldRangeStart = oldLine, newRangeStart = newLine, prev && (curRange = context > 0 ? contextLines(prev.lines.slice(-context)) : [], oldRangeStart -= curRange.length, newRangeStart -= curRange.length);
				}
				for (let line of lines) curRange.push((current.added ? "+" : "-") + line);
				current.added ? newLine += lines.length : oldLine += lines.length;
			} else {
				if (oldRangeStart) {
					if (lines.length <= context * 2 && i < diff.length - 2) for (let line of contextLines(lines)) curRange.push(line);
					else {
						let contextSize = Math.min(lines.length, context);
						for (let line of contextLines(lines.slice(0, contextSize))) curRange.push(line);
						let hunk = {
							oldStart: oldRangeStart,
							oldLines: oldLine - oldRangeStart + contextSize,
							newStart: newRangeStart,
							newLines: newLine - newRangeStart + contextSize,
							lines: curRange
						};
						hunks.push(hunk), oldRangeStart = 0, newRangeStart = 0, curRange = [];
					}
				}
				oldLine += lines.length, newLine += lines.length;
			}
		}
		for (let hunk of hunks) for (let i = 0; i < hunk.lines.length; i++) hunk.lines[i].endsWith("\n") ? hunk.lines[i] = hunk.lines[i].slice(0, -1) : (hunk.lines.splice(i + 1, 0, "\\ No newline at end of file"), i++);
		return {
			oldFileName,
			newFileName,
			oldHeader,
			newHeader,
			hunks
		};
	}
}
function splitLines(text) {
	let hasTrailingNl = text.endsWith("\n"), result = text.split("\n").map((line) => line + "\n");
	return hasTrailingNl ? result.pop() : result.push(result.pop().slice(0, -1)), result;
}
// build/report/words/text-diff.js
const WORD_LIMIT = 5e3, MAX_EDITS = 1e3, MARK = /\[-|-\]|\{\+|\+\}/;
let segmenter;
function normal(text) {
	return text.replaceAll("\r\n", "\n");
}
function linesOf(text) {
	return normal(text).split("\n");
}
function diffText(before, after) {
	let old = normal(before), now = normal(after);
	if (old === now) return {
		hunks: [],
		whitespaceOnly: !1
	};
	let whitespaceOnly = old.replace(/\s+/gu, "") === now.replace(/\s+/gu, ""), patch = structuredPatch("", "", `${old}\n`, `${now}\n`, void 0, void 0, {
		context: 2,
		maxEditLength: MAX_EDITS
	});
	if (patch === void 0) {
		let removed = old.split("\n"), added = now.split("\n");
		return {
			hunks: [{
				oldStart: 1,
				oldLines: removed.length,
				newStart: 1,
				newLines: added.length,
				lines: [{
					kind: "rewritten",
					removed,
					added
				}]
			}],
			whitespaceOnly
		};
	}
	let hunks = patch.hunks.map(({ oldStart, oldLines, newStart, newLines, lines }) => ({
		oldStart,
		oldLines,
		newStart,
		newLines,
		lines: hunkLines(lines)
	}));
	return old === `${now}\n` ? {
		hunks,
		whitespaceOnly,
		finalBreak: "goes"
	} : now === `${old}\n` ? {
		hunks,
		whitespaceOnly,
		finalBreak: "comes"
	} : {
		hunks,
		whitespaceOnly
	};
}
function changedLines(diff) {
	let lines = 0;
	for (let line of diff.hunks.flatMap((hunk) => hunk.lines)) line.kind === "rewritten" ? lines += Math.max(line.removed.length, line.added.length) : line.kind !== "same" && (lines += 1);
	return lines;
}
function hunkLines(lines) {
	let out = [], removed = [], added = [], flush = () => {
		out.push(...pairLines(removed, added)), removed = [], added = [];
	};
	for (let line of lines) {
		let text = line.slice(1);
		line.startsWith("-") ? removed.push(text) : line.startsWith("+") ? added.push(text) : (flush(), out.push({
			kind: "same",
			text
		}));
	}
	return flush(), out;
}
function pairLines(removed, added) {
	if (removed.length === 0 || added.length === 0) return plainLines(removed, added);
	let spans = changedSpans(removed.join("\n"), added.join("\n"));
	return spans === void 0 ? [{
		kind: "rewritten",
		removed: [...removed],
		added: [...added]
	}] : alike(spans, Math.min) ? cutAtCommonBreaks(spans).flatMap(segmentLines) : plainLines(removed, added);
}
function plainLines(removed, added) {
	return [...removed.map((text) => ({
		kind: "removed",
		text
	})), ...added.map((text) => ({
		kind: "added",
		text
	}))];
}
function words(text) {
	return segmenter ??= new Intl.Segmenter("en", { granularity: "word" }), Array.from(segmenter.segment(text), (piece) => piece.segment);
}
function changedSpans(before, after) {
	if (before.length + after.length <= WORD_LIMIT) return wordSpans(before, after);
	let start = require_common_ends.n(before, after), end = require_common_ends.t(before.slice(start), after.slice(start)), old = before.slice(start, before.length - end), now = after.slice(start, after.length - end);
	if (old.length + now.length > WORD_LIMIT) return;
	let spans = wordSpans(old, now);
	if (spans === void 0) return;
	let same = (text) => text === "" ? [] : [{
		kind: "same",
		text
	}];
	return [
		...same(before.slice(0, start)),
		...spans,
		...same(before.slice(before.length - end))
	];
}
function wordSpans(before, after) {
	let changes = diffArrays(words(before), words(after), { maxEditLength: MAX_EDITS });
	if (changes !== void 0) return joinThroughGaps(changes.map((change) => ({
		kind: change.added ? "added" : change.removed ? "removed" : "same",
		text: change.value.join("")
	})));
}
function joinThroughGaps(raw) {
	let out = [], removed = "", added = "", flush = () => {
		let tail = commonSpace(removed, added), cutTail = (text) => text.slice(0, text.length - tail.length);
		cutTail(removed) !== "" && out.push({
			kind: "removed",
			text: cutTail(removed)
		}), cutTail(added) !== "" && out.push({
			kind: "added",
			text: cutTail(added)
		}), tail !== "" && out.push({
			kind: "same",
			text: tail
		}), removed = "", added = "";
	};
	for (let [index, span] of raw.entries()) span.kind === "removed" ? removed += span.text : span.kind === "added" ? added += span.text : removed !== "" && added !== "" && index < raw.length - 1 && new RegExp("^[^\\p{L}\\p{N}\\n]{1,3}$", "u").test(span.text) ? (removed += span.text, added += span.text) : (flush(), out.push(span));
	return flush(), out;
}
function commonSpace(a, b) {
	let length = 0;
	for (; length < a.length && a.at(-1 - length) === b.at(-1 - length) && /[^\S\n]/.test(a.at(-1 - length) ?? "");) length += 1;
	return length === 0 ? "" : a.slice(-length);
}
function alike(spans, pick) {
	let weight = {
		same: 0,
		removed: 0,
		added: 0
	};
	for (let span of spans) weight[span.kind] += span.text.replace(new RegExp("[^\\p{L}\\p{N}]+", "gu"), "").length;
	let all = weight.same + pick(weight.removed, weight.added);
	return all === 0 || weight.same / all >= .35;
}
function cutAtCommonBreaks(spans) {
	let current = [], segments = [current];
	for (let span of spans) if (span.kind !== "same") current.push(span);
	else for (let [index, text] of span.text.split("\n").entries()) index > 0 && (current = [], segments.push(current)), text !== "" && current.push({
		kind: "same",
		text
	});
	return segments;
}
function segmentLines(spans) {
	let breaking = spans.filter((span) => span.text.includes("\n")), kind = breaking[0]?.kind;
	if (kind === void 0 || kind === "same") return oneLine(spans);
	if (breaking.every((span) => span.kind === kind)) {
		let pieces = cutAtBreaksOf(spans, kind), mixed = pieces.filter((piece) => piece.some((span) => span.kind !== kind));
		if (mixed.length <= 1) {
			let main = mixed[0] ?? pieces[0] ?? [];
			return pieces.flatMap((piece) => piece === main ? oneLine(piece) : [{
				kind,
				text: piece.map((span) => span.text).join("")
			}]);
		}
	}
	return plainLines(side(spans, "removed").split("\n"), side(spans, "added").split("\n"));
}
function cutAtBreaksOf(spans, kind) {
	let current = [], pieces = [current];
	for (let span of spans) for (let [index, text] of (span.kind === kind ? span.text.split("\n") : [span.text]).entries()) index > 0 && (current = [], pieces.push(current)), text !== "" && current.push({
		kind: span.kind,
		text
	});
	return pieces;
}
function oneLine(spans) {
	if (spans.every((span) => span.kind === "same")) return [{
		kind: "same",
		text: side(spans, "added")
	}];
	let before = side(spans, "removed"), after = side(spans, "added");
	return !alike(spans, Math.max) || MARK.test(before) || MARK.test(after) ? plainLines([before], [after]) : [{
		kind: "changed",
		spans: [...spans]
	}];
}
function side(spans, kind) {
	return spans.filter((span) => span.kind === "same" || span.kind === kind).map((span) => span.text).join("");
}
// build/report/words/unseen.js
function unseenChanges({ hunks, whitespaceOnly, finalBreak }) {
	return finalBreak === void 0 ? hunks.flatMap(({ lines }) => {
		let added = new Map();
		for (let text of lines.flatMap((line) => piecesOf(line, "added"))) {
			let look = lookIn(text, whitespaceOnly), known = added.get(look);
			known === void 0 ? added.set(look, [text]) : known.push(text);
		}
		return lines.flatMap((line) => piecesOf(line, "removed")).flatMap((removed) => {
			let now = added.get(lookIn(removed, whitespaceOnly))?.shift();
			return now === void 0 || now === removed ? [] : [{
				removed,
				added: now
			}];
		});
	}) : [];
}
function piecesOf(line, kind) {
	return line.kind === kind ? [line.text] : line.kind === "rewritten" ? line[kind] : line.kind === "changed" ? line.spans.filter((span) => span.kind === kind).map(({ text }) => text) : [];
}
function lookIn(text, isDrawn) {
	return require_model.C(isDrawn ? text.replaceAll(" ", "\u00b7").replaceAll("	", "\u2192") : text);
}
function hunkTitle(hunk) {
	let old = range(hunk.oldStart, hunk.oldLines), now = range(hunk.newStart, hunk.newLines), word = old === now && hunk.newLines === 1 ? "line" : "lines";
	return old === now ? `${word} ${now}` : `${word} ${old} \u2192 ${now}`;
}
function range(start, lines) {
	return lines <= 1 ? String(start) : `${start}\u2013${start + lines - 1}`;
}
function diffSize(diff) {
	if (diff.hunks.length === 0) return "line endings only";
	if (diff.finalBreak !== void 0) return `only the line break at the end ${diff.finalBreak}`;
	let lines = require_style.n(changedLines(diff), "line");
	return diff.whitespaceOnly ? `white space only, ${lines}` : diff.hunks.some((hunk) => hunk.lines.some((line) => line.kind === "rewritten")) ? `rewritten, ${lines}` : lines;
}
function finalBreakHint({ finalBreak }) {
	return finalBreak === void 0 ? "" : finalBreak === "goes" ? "To keep it, end the text file with an empty line ($file drops exactly one line break), or write |+ in YAML." : "To drop it, remove the empty line at the end of the text file ($file drops one line break), or write |- in YAML.";
}
function diffHints(diff) {
	let unseen = unseenChanges(diff), told = unseen.slice(0, 3).map(({ removed, added }) => require_model.v(removed, added).join(" \u2192 ")), more = unseen.length - told.length, rest = more > 0 ? `, and ${require_style.n(more, "more such change")}` : "";
	return [...[finalBreakHint(diff)].filter((hint) => hint !== ""), ...told.length > 0 ? [`Both sides look identical but differ in code points: ${told.join(", ")}${rest}.`] : []];
}
function diffLinesForTerminal(diff, style, width) {
	let { hunks, whitespaceOnly } = diff, out = [];
	for (let hunk of hunks.slice(0, 12)) {
		out.push(style.info(`@@ ${hunkTitle(hunk)} @@`));
		for (let line of hunk.lines) out.push(...terminalLines(line, style, Math.max(30, width), whitespaceOnly));
	}
	let more = hunks.length - 12;
	return more > 0 && out.push(style.quiet(`\u2026 and ${require_style.n(more, "more changed place")}`)), out;
}
function terminalLines(line, style, width, spaces) {
	let show = spaces ? (text) => `${require_opened.y(text)}\u23ce` : require_opened.v;
	return line.kind === "same" ? [style.quiet(`  ${require_model.t(require_opened.v(line.text), width)}`.trimEnd())] : line.kind === "removed" ? [style.bad(`- ${show(line.text)}`)] : line.kind === "added" ? [style.good(`+ ${show(line.text)}`)] : line.kind === "changed" ? [`~ ${spansText(line.spans, style, width)}`] : [
		style.warn(`rewritten: ${sizeOf(line.removed)} \u2192 ${sizeOf(line.added)}`),
		...folded(line.removed, "-", style.bad, style, width),
		...folded(line.added, "+", style.good, style, width)
	];
}
function sizeOf(lines) {
	let characters = lines.reduce((sum, line) => sum + line.length, lines.length - 1);
	return `${require_style.n(lines.length, "line")}, ${require_style.n(characters, "character")}`;
}
function folded(lines, sign, paint, style, width) {
	let out = lines.slice(0, 4).map((line) => paint(`${sign} ${require_model.t(require_opened.v(line), width)}`));
	return lines.length > 4 && out.push(style.quiet(`${sign} \u2026 ${require_style.n(lines.length - 4, "more line")}`)), out;
}
function spansText(spans, style, width) {
	let total = spans.reduce((sum, span) => sum + span.text.length, 0), around = Math.max(12, Math.floor(width / 4));
	return spans.map((span, index) => {
		if (span.kind !== "same") return mark(span, style);
		let text = require_opened.v(span.text);
		return total <= width || text.length <= 2 * around + 5 ? text : index === 0 ? require_model.n(text, around) : index === spans.length - 1 ? require_model.t(text, around) : `${require_model.t(text, around)} ${require_model.n(text, around)}`;
	}).join("");
}
function mark(span, style) {
	let text = span.text.trim() === "" ? require_opened.y(span.text) : require_opened.v(span.text);
	return span.kind === "removed" ? style.bad(`[-${text}-]`) : style.good(`{+${text}+}`);
}
Object.defineProperty(exports, "a", {
	enumerable: !0,
	get: function() {
		return spansText;
	}
}), Object.defineProperty(exports, "c", {
	enumerable: !0,
	get: function() {
		return linesOf;
	}
}), Object.defineProperty(exports, "i", {
	enumerable: !0,
	get: function() {
		return hunkTitle;
	}
}), Object.defineProperty(exports, "l", {
	enumerable: !0,
	get: function() {
		return pairLines;
	}
}), Object.defineProperty(exports, "n", {
	enumerable: !0,
	get: function() {
		return diffLinesForTerminal;
	}
}), Object.defineProperty(exports, "o", {
	enumerable: !0,
	get: function() {
		return MAX_EDITS;
	}
}), Object.defineProperty(exports, "r", {
	enumerable: !0,
	get: function() {
		return diffSize;
	}
}), Object.defineProperty(exports, "s", {
	enumerable: !0,
	get: function() {
		return diffText;
	}
}), Object.defineProperty(exports, "t", {
	enumerable: !0,
	get: function() {
		return diffHints;
	}
}), Object.defineProperty(exports, "u", {
	enumerable: !0,
	get: function() {
		return diffArrays;
	}
});
