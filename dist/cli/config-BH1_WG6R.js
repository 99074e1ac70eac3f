const require_config_types = require("./config-types-BbBULxTb.js"), require_closest = require("./closest-UrcTUK0s.js"), require_codes = require("./codes-C8L4NFww.js"), require_finding = require("./finding-M5RG1B0g.js"), require_sync_forms = require("./sync-forms-DXfdwpKO.js"), require_provider = require("./provider-CcEOg05C.js"), require_text = require("./text-CShi8cZW.js"), require_index = require("./index.js"), require_source_codes = require("./source-codes-CRhYcARS.js"), require_source_node = require("./source-node-B7ZpzbSi.js"), require_library_yaml = ((made) => new Proxy({}, { get: (_, member) => (made ??= require("./library-yaml-CR8z-OcO.js"))[member] }))();
let node_fs = require("node:fs"), node_path = require("node:path");
node_path = require_index.d(node_path, 1);
// build/model/kind-pattern.js
function canMatch(pattern, kinds) {
	let star = pattern.indexOf("*");
	if (star < 0) return kinds.includes(require_config_types.l(pattern));
	let start = pattern.slice(0, star);
	return kinds.some((kind) => `${kind}/`.startsWith(start) || start.startsWith(`${kind}/`));
}
function meantPattern(pattern, kinds) {
	let written = require_config_types.l(pattern).split("*", 1)[0] ?? "", near = require_closest.n(written, kinds);
	return near === void 0 ? void 0 : near + pattern.slice(written.length);
}
// build/model/system-error.js
function codeOf(error) {
	return error instanceof Error && "code" in error ? String(error.code) : void 0;
}
function causeOf(error) {
	return codeOf(error) ?? (error instanceof Error ? error.message : String(error));
}
// build/source/read/stand-in-codes.js
const STAND_IN_CODES = {
	leftOut: require_codes.o("PS1140", "Git left bundles out of this checkout; their items were read from the commit, count as present but are not planned."),
	unread: require_codes.l("PS1141", "Git left bundles out of this checkout and their content is missing, so nothing is deleted for not being in the files."),
	textLeftOut: require_codes.r("PS1142", "Git left a $file text out of this checkout."),
	lfsPointer: require_codes.r("PS1143", "A file is a Git LFS pointer, not the text itself."),
	encrypted: require_codes.r("PS1144", "A file is encrypted."),
	linkAsFile: require_codes.r("PS1145", "A file is a symbolic link in the commit but a plain file here that contains the path of the link."),
	unmerged: require_codes.r("PS1146", "A file is unmerged: it has an unresolved merge conflict."),
	conflicted: require_codes.r("PS1147", "A file contains unresolved conflict markers."),
	notCheckable: require_codes.o("PS1148", "A pull request from a fork changed a file in Git LFS; its text is not fetched and not planned.")
}, FILE_LABEL = "files", LIVE_LABEL = "platform", START = `<<<<<<< ${FILE_LABEL}`, END = `>>>>>>> ${LIVE_LABEL}`;
function hasMarkers(text) {
	if (!text.includes(START)) return !1;
	let lines = text.split(/\r?\n/), start = lines.indexOf(START), middle = start < 0 ? -1 : lines.indexOf("=======", start);
	return middle > start && lines.indexOf(END, middle) > middle;
}
function pulledConflictAt(text) {
	let line = RegExp(`^${START}\\r?$`, "m").exec(text)?.index;
	return Math.max(line ?? text.indexOf(START), 0);
}
function conflictAt(text) {
	if (!text.includes("<<<<<<<")) return;
	let start, isHalf = !1;
	for (let at = 0; at < text.length;) {
		let next = text.indexOf("\n", at), end = next < 0 ? text.length : next, marker = markerAt(text, at, end);
		if (marker?.sign === "<") start = {
			at,
			size: marker.size
		}, isHalf = !1;
		else if (marker !== void 0 && marker.size === start?.size) {
			if (marker.sign === "=") isHalf = !0;
			else if (isHalf) return start.at;
		}
		at = end + 1;
	}
}
function markerAt(text, at, end) {
	let sign = text[at] ?? "";
	if (!"<=>".includes(sign)) return;
	let size = 1;
	for (; at + size < end && text[at + size] === sign;) size += 1;
	let after = at + size === end ? "" : text[at + size] ?? "";
	return size >= 7 && (after === "" || after === "\r" || sign !== "=" && after === " ") ? {
		sign,
		size
	} : void 0;
}
function conflictIn(text) {
	let offset = conflictAt(text);
	if (offset !== void 0) return {
		code: STAND_IN_CODES.conflicted,
		offset,
		message: "The file contains unresolved conflict markers.",
		remedy: "Keep what is right and remove the lines that begin with <<<<<<<, ======= and >>>>>>>, then add the file to the commit."
	};
}
// node_modules/jsonc-parser/lib/esm/impl/scanner.js
function createScanner(text, ignoreTrivia = !1) {
	let len = text.length, pos = 0, value = "", tokenOffset = 0, token = 16, lineNumber = 0, lineStartOffset = 0, tokenLineStartOffset = 0, prevTokenLineStartOffset = 0, scanError = 0;
	function scanHexDigits(count, exact) {
		let digits = 0, value = 0;
		for (; digits < count || !exact;) {
			let ch = text.charCodeAt(pos);
			if (ch >= 48 && ch <= 57) value = value * 16 + ch - 48;
			else if (ch >= 65 && ch <= 70) value = value * 16 + ch - 65 + 10;
			else if (ch >= 97 && ch <= 102) value = value * 16 + ch - 97 + 10;
			else break;
			pos++, digits++;
		}
		return digits < count && (value = -1), value;
	}
	function setPosition(newPosition) {
		pos = newPosition, value = "", tokenOffset = 0, token = 16, scanError = 0;
	}
	function scanNumber() {
		let start = pos;
		if (text.charCodeAt(pos) === 48) pos++;
		else for (pos++; pos < text.length && isDigit(text.charCodeAt(pos));) pos++;
		if (pos < text.length && text.charCodeAt(pos) === 46) {
			if (pos++, pos < text.length && isDigit(text.charCodeAt(pos))) for (pos++; pos < text.length && isDigit(text.charCodeAt(pos));) pos++;
			else return scanError = 3, text.substring(start, pos);
		}
		let end = pos;
		if (pos < text.length && (text.charCodeAt(pos) === 69 || text.charCodeAt(pos) === 101)) {
			if (pos++, (pos < text.length && text.charCodeAt(pos) === 43 || text.charCodeAt(pos) === 45) && pos++, pos < text.length && isDigit(text.charCodeAt(pos))) {
				for (pos++; pos < text.length && isDigit(text.charCodeAt(pos));) pos++;
				end = pos;
			} else scanError = 3;
		}
		return text.substring(start, end);
	}
	function scanString() {
		let result = "", start = pos;
		for (;;) {
			if (pos >= len) {
				result += text.substring(start, pos), scanError = 2;
				break;
			}
			let ch = text.charCodeAt(pos);
			if (ch === 34) {
				result += text.substring(start, pos), pos++;
				break;
			}
			if (ch === 92) {
				if (result += text.substring(start, pos), pos++, pos >= len) {
					scanError = 2;
					break;
				}
				switch (text.charCodeAt(pos++)) {
					case 34:
						result += "\"";
						break;
					case 92:
						result += "\\";
						break;
					case 47:
						result += "/";
						break;
					case 98:
						result += "\b";
						break;
					case 102:
						result += "\f";
						break;
					case 110:
						result += "\n";
						break;
					case 114:
						result += "\r";
						break;
					case 116:
						result += "	";
						break;
					case 117:
						let ch3 = scanHexDigits(4, !0);
						ch3 >= 0 ? result += String.fromCharCode(ch3) : scanError = 4;
						break;
					default: scanError = 5;
				}
				start = pos;
			} else {
				if (ch >= 0 && ch <= 31) {
					if (isLineBreak(ch)) {
						result += text.substring(start, pos), scanError = 2;
						break;
					}
					scanError = 6;
				}
				pos++;
			}
		}
		return result;
	}
	function scanNext() {
		if (value = "", scanError = 0, tokenOffset = pos, lineStartOffset = lineNumber, prevTokenLineStartOffset = tokenLineStartOffset, pos >= len) return tokenOffset = len, token = 17;
		let code = text.charCodeAt(pos);
		if (isWhiteSpace(code)) {
			do
				pos++, value += String.fromCharCode(code), code = text.charCodeAt(pos);
			while (isWhiteSpace(code));
			return token = 15;
		}
		if (isLineBreak(code)) return pos++, value += String.fromCharCode(code), code === 13 && text.charCodeAt(pos) === 10 && (pos++, value += "\n"), lineNumber++, tokenLineStartOffset = pos, token = 14;
		switch (code) {
			case 123: return pos++, token = 1;
			case 125: return pos++, token = 2;
			case 91: return pos++, token = 3;
			case 93: return pos++, token = 4;
			case 58: return pos++, token = 6;
			case 44: return pos++, token = 5;
			case 34: return pos++, value = scanString(), token = 10;
			case 47:
				let start = pos - 1;
				if (text.charCodeAt(pos + 1) === 47) {
					for (pos += 2; pos < len && !isLineBreak(text.charCodeAt(pos));) pos++;
					return value = text.substring(start, pos), token = 12;
				}
				if (text.charCodeAt(pos + 1) === 42) {
					pos += 2;
					let safeLength = len - 1, commentClosed = !1;
					for (; pos < safeLength;) {
						let ch = text.charCodeAt(pos);
						if (ch === 42 && text.charCodeAt(pos + 1) === 47) {
							pos += 2, commentClosed = !0;
							break;
						}
						pos++, isLineBreak(ch) && (ch === 13 && text.charCodeAt(pos) === 10 && pos++, lineNumber++, tokenLineStartOffset = pos);
					}
					return commentClosed || (pos++, scanError = 1), value = text.substring(start, pos), token = 13;
				}
				return value += String.fromCharCode(code), pos++, token = 16;
			case 45: if (value += String.fromCharCode(code), pos++, pos === len || !isDigit(text.charCodeAt(pos))) return token = 16;
			case 48:
			case 49:
			case 50:
			case 51:
			case 52:
			case 53:
			case 54:
			case 55:
			case 56:
			case 57: return value += scanNumber(), token = 11;
			default:
				for (; pos < len && isUnknownContentCharacter(code);) pos++, code = text.charCodeAt(pos);
				if (tokenOffset !== pos) {
					switch (value = text.substring(tokenOffset, pos), value) {
						case "true": return token = 8;
						case "false": return token = 9;
						case "null": return token = 7;
					}
					return token = 16;
				}
				return value += String.fromCharCode(code), pos++, token = 16;
		}
	}
	function isUnknownContentCharacter(code) {
		if (isWhiteSpace(code) || isLineBreak(code)) return !1;
		switch (code) {
			case 125:
			case 93:
			case 123:
			case 91:
			case 34:
			case 58:
			case 44:
			case 47: return !1;
		}
		return !0;
	}
	function scanNextNonTrivia() {
		let result;
		do
			result = scanNext();
		while (result >= 12 && result <= 15);
		return result;
	}
	return {
		setPosition,
		getPosition: () => pos,
		scan: ignoreTrivia ? scanNextNonTrivia : scanNext,
		getToken: () => token,
		getTokenValue: () => value,
		getTokenOffset: () => tokenOffset,
		getTokenLength: () => pos - tokenOffset,
		getTokenStartLine: () => lineStartOffset,
		getTokenStartCharacter: () => tokenOffset - prevTokenLineStartOffset,
		getTokenError: () => scanError
	};
}
function isWhiteSpace(ch) {
	return ch === 32 || ch === 9;
}
function isLineBreak(ch) {
	return ch === 10 || ch === 13;
}
function isDigit(ch) {
	return ch >= 48 && ch <= 57;
}
var CharacterCodes;
(function(CharacterCodes) {
	CharacterCodes[CharacterCodes.lineFeed = 10] = "lineFeed", CharacterCodes[CharacterCodes.carriageReturn = 13] = "carriageReturn", CharacterCodes[CharacterCodes.space = 32] = "space", CharacterCodes[CharacterCodes._0 = 48] = "_0", CharacterCodes[CharacterCodes._1 = 49] = "_1", CharacterCodes[CharacterCodes._2 = 50] = "_2", CharacterCodes[CharacterCodes._3 = 51] = "_3", CharacterCodes[CharacterCodes._4 = 52] = "_4", CharacterCodes[CharacterCodes._5 = 53] = "_5", CharacterCodes[CharacterCodes._6 = 54] = "_6", CharacterCodes[CharacterCodes._7 = 55] = "_7", CharacterCodes[CharacterCodes._8 = 56] = "_8", CharacterCodes[CharacterCodes._9 = 57] = "_9", CharacterCodes[CharacterCodes.a = 97] = "a", CharacterCodes[CharacterCodes.b = 98] = "b", CharacterCodes[CharacterCodes.c = 99] = "c", CharacterCodes[CharacterCodes.d = 100] = "d", CharacterCodes[CharacterCodes.e = 101] = "e", CharacterCodes[CharacterCodes.f = 102] = "f", CharacterCodes[CharacterCodes.g = 103] = "g", CharacterCodes[CharacterCodes.h = 104] = "h", CharacterCodes[CharacterCodes.i = 105] = "i", CharacterCodes[CharacterCodes.j = 106] = "j", CharacterCodes[CharacterCodes.k = 107] = "k", CharacterCodes[CharacterCodes.l = 108] = "l", CharacterCodes[CharacterCodes.m = 109] = "m", CharacterCodes[CharacterCodes.n = 110] = "n", CharacterCodes[CharacterCodes.o = 111] = "o", CharacterCodes[CharacterCodes.p = 112] = "p", CharacterCodes[CharacterCodes.q = 113] = "q", CharacterCodes[CharacterCodes.r = 114] = "r", CharacterCodes[CharacterCodes.s = 115] = "s", CharacterCodes[CharacterCodes.t = 116] = "t", CharacterCodes[CharacterCodes.u = 117] = "u", CharacterCodes[CharacterCodes.v = 118] = "v", CharacterCodes[CharacterCodes.w = 119] = "w", CharacterCodes[CharacterCodes.x = 120] = "x", CharacterCodes[CharacterCodes.y = 121] = "y", CharacterCodes[CharacterCodes.z = 122] = "z", CharacterCodes[CharacterCodes.A = 65] = "A", CharacterCodes[CharacterCodes.B = 66] = "B", CharacterCodes[CharacterCodes.C = 67] = "C", CharacterCodes[CharacterCodes.D = 68] = "D", CharacterCodes[CharacterCodes.E = 69] = "E", CharacterCodes[CharacterCodes.F = 70] = "F", CharacterCodes[CharacterCodes.G = 71] = "G", CharacterCodes[CharacterCodes.H = 72] = "H", CharacterCodes[CharacterCodes.I = 73] = "I", CharacterCodes[CharacterCodes.J = 74] = "J", CharacterCodes[CharacterCodes.K = 75] = "K", CharacterCodes[CharacterCodes.L = 76] = "L", CharacterCodes[CharacterCodes.M = 77] = "M", CharacterCodes[CharacterCodes.N = 78] = "N", CharacterCodes[CharacterCodes.O = 79] = "O", CharacterCodes[CharacterCodes.P = 80] = "P", CharacterCodes[CharacterCodes.Q = 81] = "Q", CharacterCodes[CharacterCodes.R = 82] = "R", CharacterCodes[CharacterCodes.S = 83] = "S", CharacterCodes[CharacterCodes.T = 84] = "T", CharacterCodes[CharacterCodes.U = 85] = "U", CharacterCodes[CharacterCodes.V = 86] = "V", CharacterCodes[CharacterCodes.W = 87] = "W", CharacterCodes[CharacterCodes.X = 88] = "X", CharacterCodes[CharacterCodes.Y = 89] = "Y", CharacterCodes[CharacterCodes.Z = 90] = "Z", CharacterCodes[CharacterCodes.asterisk = 42] = "asterisk", CharacterCodes[CharacterCodes.backslash = 92] = "backslash", CharacterCodes[CharacterCodes.closeBrace = 125] = "closeBrace", CharacterCodes[CharacterCodes.closeBracket = 93] = "closeBracket", CharacterCodes[CharacterCodes.colon = 58] = "colon", CharacterCodes[CharacterCodes.comma = 44] = "comma", CharacterCodes[CharacterCodes.dot = 46] = "dot", CharacterCodes[CharacterCodes.doubleQuote = 34] = "doubleQuote", CharacterCodes[CharacterCodes.minus = 45] = "minus", CharacterCodes[CharacterCodes.openBrace = 123] = "openBrace", CharacterCodes[CharacterCodes.openBracket = 91] = "openBracket", CharacterCodes[CharacterCodes.plus = 43] = "plus", CharacterCodes[CharacterCodes.slash = 47] = "slash", CharacterCodes[CharacterCodes.formFeed = 12] = "formFeed", CharacterCodes[CharacterCodes.tab = 9] = "tab";
})(CharacterCodes ||= {}), Array(20).fill(0).map((_, index) => " ".repeat(index)), Array(200).fill(0).map((_, index) => "\n" + " ".repeat(index)), Array(200).fill(0).map((_, index) => "\r" + " ".repeat(index)), Array(200).fill(0).map((_, index) => "\r\n" + " ".repeat(index)), Array(200).fill(0).map((_, index) => "\n" + "	".repeat(index)), Array(200).fill(0).map((_, index) => "\r" + "	".repeat(index)), Array(200).fill(0).map((_, index) => "\r\n" + "	".repeat(index));
// node_modules/jsonc-parser/lib/esm/impl/parser.js
var ParseOptions;
(function(ParseOptions) {
	ParseOptions.DEFAULT = { allowTrailingComma: !1 };
})(ParseOptions ||= {});
function visit$1(text, visitor, options = ParseOptions.DEFAULT) {
	let _scanner = createScanner(text, !1), _jsonPath = [], suppressedCallbacks = 0;
	function toNoArgVisit(visitFunction) {
		return visitFunction ? () => suppressedCallbacks === 0 && visitFunction(_scanner.getTokenOffset(), _scanner.getTokenLength(), _scanner.getTokenStartLine(), _scanner.getTokenStartCharacter()) : () => !0;
	}
	function toOneArgVisit(visitFunction) {
		return visitFunction ? (arg) => suppressedCallbacks === 0 && visitFunction(arg, _scanner.getTokenOffset(), _scanner.getTokenLength(), _scanner.getTokenStartLine(), _scanner.getTokenStartCharacter()) : () => !0;
	}
	function toOneArgVisitWithPath(visitFunction) {
		return visitFunction ? (arg) => suppressedCallbacks === 0 && visitFunction(arg, _scanner.getTokenOffset(), _scanner.getTokenLength(), _scanner.getTokenStartLine(), _scanner.getTokenStartCharacter(), () => _jsonPath.slice()) : () => !0;
	}
	function toBeginVisit(visitFunction) {
		return visitFunction ? () => {
			suppressedCallbacks > 0 ? suppressedCallbacks++ : visitFunction(_scanner.getTokenOffset(), _scanner.getTokenLength(), _scanner.getTokenStartLine(), _scanner.getTokenStartCharacter(), () => _jsonPath.slice()) === !1 && (suppressedCallbacks = 1);
		} : () => !0;
	}
	function toEndVisit(visitFunction) {
		return visitFunction ? () => {
			suppressedCallbacks > 0 && suppressedCallbacks--, suppressedCallbacks === 0 && visitFunction(_scanner.getTokenOffset(), _scanner.getTokenLength(), _scanner.getTokenStartLine(), _scanner.getTokenStartCharacter());
		} : () => !0;
	}
	let onObjectBegin = toBeginVisit(visitor.onObjectBegin), onObjectProperty = toOneArgVisitWithPath(visitor.onObjectProperty), onObjectEnd = toEndVisit(visitor.onObjectEnd), onArrayBegin = toBeginVisit(visitor.onArrayBegin), onArrayEnd = toEndVisit(visitor.onArrayEnd), onLiteralValue = toOneArgVisitWithPath(visitor.onLiteralValue), onSeparator = toOneArgVisit(visitor.onSeparator), onComment = toNoArgVisit(visitor.onComment), onError = toOneArgVisit(visitor.onError), disallowComments = options && options.disallowComments, allowTrailingComma = options && options.allowTrailingComma;
	function scanNext() {
		for (;;) {
			let token = _scanner.scan();
			switch (_scanner.getTokenError()) {
				case 4:
					handleError(14);
					break;
				case 5:
					handleError(15);
					break;
				case 3:
					handleError(13);
					break;
				case 1:
					disallowComments || handleError(11);
					break;
				case 2:
					handleError(12);
					break;
				case 6: handleError(16);
			}
			switch (token) {
				case 12:
				case 13:
					disallowComments ? handleError(10) : onComment();
					break;
				case 16:
					handleError(1);
					break;
				case 15:
				case 14: break;
				default: return token;
			}
		}
	}
	function handleError(error, skipUntilAfter = [], skipUntil = []) {
		if (onError(error), skipUntilAfter.length + skipUntil.length > 0) {
			let token = _scanner.getToken();
			for (; token !== 17;) {
				if (skipUntilAfter.indexOf(token) !== -1) {
					scanNext();
					break;
				}
				if (skipUntil.indexOf(token) !== -1) break;
				token = scanNext();
			}
		}
	}
	function parseString(isValue) {
		let value = _scanner.getTokenValue();
		return isValue ? onLiteralValue(value) : (onObjectProperty(value), _jsonPath.push(value)), scanNext(), !0;
	}
	function parseLiteral() {
		switch (_scanner.getToken()) {
			case 11:
				let tokenValue = _scanner.getTokenValue(), value = Number(tokenValue);
				isNaN(value) && (handleError(2), value = 0), onLiteralValue(value);
				break;
			case 7:
				onLiteralValue(null);
				break;
			case 8:
				onLiteralValue(!0);
				break;
			case 9:
				onLiteralValue(!1);
				break;
			default: return !1;
		}
		return scanNext(), !0;
	}
	function parseProperty() {
		return _scanner.getToken() === 10 ? (parseString(!1), _scanner.getToken() === 6 ? (onSeparator(":"), scanNext(), parseValue() || handleError(4, [], [2, 5])) : handleError(5, [], [2, 5]), _jsonPath.pop(), !0) : (handleError(3, [], [2, 5]), !1);
	}
	function parseObject() {
		onObjectBegin(), scanNext();
		let needsComma = !1;
		for (; _scanner.getToken() !== 2 && _scanner.getToken() !== 17;) {
			if (_scanner.getToken() === 5) {
				if (needsComma || handleError(4, [], []), onSeparator(","), scanNext(), _scanner.getToken() === 2 && allowTrailingComma) break;
			} else needsComma && handleError(6, [], []);
			parseProperty() || handleError(4, [], [2, 5]), needsComma = !0;
		}
		return onObjectEnd(), _scanner.getToken() === 2 ? scanNext() : handleError(7, [2], []), !0;
	}
	function parseArray() {
		onArrayBegin(), scanNext();
		let isFirstElement = !0, needsComma = !1;
		for (; _scanner.getToken() !== 4 && _scanner.getToken() !== 17;) {
			if (_scanner.getToken() === 5) {
				if (needsComma || handleError(4, [], []), onSeparator(","), scanNext(), _scanner.getToken() === 4 && allowTrailingComma) break;
			} else needsComma && handleError(6, [], []);
			isFirstElement ? (_jsonPath.push(0), isFirstElement = !1) : _jsonPath[_jsonPath.length - 1]++, parseValue() || handleError(4, [], [4, 5]), needsComma = !0;
		}
		return onArrayEnd(), isFirstElement || _jsonPath.pop(), _scanner.getToken() === 4 ? scanNext() : handleError(8, [4], []), !0;
	}
	function parseValue() {
		switch (_scanner.getToken()) {
			case 3: return parseArray();
			case 1: return parseObject();
			case 10: return parseString(!0);
			default: return parseLiteral();
		}
	}
	return scanNext(), _scanner.getToken() === 17 ? options.allowEmptyContent ? !0 : (handleError(4, [], []), !1) : parseValue() ? (_scanner.getToken() !== 17 && handleError(9, [], []), !0) : (handleError(4, [], []), !1);
}
// node_modules/jsonc-parser/lib/esm/main.js
var ScanError;
(function(ScanError) {
	ScanError[ScanError.None = 0] = "None", ScanError[ScanError.UnexpectedEndOfComment = 1] = "UnexpectedEndOfComment", ScanError[ScanError.UnexpectedEndOfString = 2] = "UnexpectedEndOfString", ScanError[ScanError.UnexpectedEndOfNumber = 3] = "UnexpectedEndOfNumber", ScanError[ScanError.InvalidUnicode = 4] = "InvalidUnicode", ScanError[ScanError.InvalidEscapeCharacter = 5] = "InvalidEscapeCharacter", ScanError[ScanError.InvalidCharacter = 6] = "InvalidCharacter";
})(ScanError ||= {});
var SyntaxKind;
(function(SyntaxKind) {
	SyntaxKind[SyntaxKind.OpenBraceToken = 1] = "OpenBraceToken", SyntaxKind[SyntaxKind.CloseBraceToken = 2] = "CloseBraceToken", SyntaxKind[SyntaxKind.OpenBracketToken = 3] = "OpenBracketToken", SyntaxKind[SyntaxKind.CloseBracketToken = 4] = "CloseBracketToken", SyntaxKind[SyntaxKind.CommaToken = 5] = "CommaToken", SyntaxKind[SyntaxKind.ColonToken = 6] = "ColonToken", SyntaxKind[SyntaxKind.NullKeyword = 7] = "NullKeyword", SyntaxKind[SyntaxKind.TrueKeyword = 8] = "TrueKeyword", SyntaxKind[SyntaxKind.FalseKeyword = 9] = "FalseKeyword", SyntaxKind[SyntaxKind.StringLiteral = 10] = "StringLiteral", SyntaxKind[SyntaxKind.NumericLiteral = 11] = "NumericLiteral", SyntaxKind[SyntaxKind.LineCommentTrivia = 12] = "LineCommentTrivia", SyntaxKind[SyntaxKind.BlockCommentTrivia = 13] = "BlockCommentTrivia", SyntaxKind[SyntaxKind.LineBreakTrivia = 14] = "LineBreakTrivia", SyntaxKind[SyntaxKind.Trivia = 15] = "Trivia", SyntaxKind[SyntaxKind.Unknown = 16] = "Unknown", SyntaxKind[SyntaxKind.EOF = 17] = "EOF";
})(SyntaxKind ||= {});
const visit = visit$1;
var ParseErrorCode;
(function(ParseErrorCode) {
	ParseErrorCode[ParseErrorCode.InvalidSymbol = 1] = "InvalidSymbol", ParseErrorCode[ParseErrorCode.InvalidNumberFormat = 2] = "InvalidNumberFormat", ParseErrorCode[ParseErrorCode.PropertyNameExpected = 3] = "PropertyNameExpected", ParseErrorCode[ParseErrorCode.ValueExpected = 4] = "ValueExpected", ParseErrorCode[ParseErrorCode.ColonExpected = 5] = "ColonExpected", ParseErrorCode[ParseErrorCode.CommaExpected = 6] = "CommaExpected", ParseErrorCode[ParseErrorCode.CloseBraceExpected = 7] = "CloseBraceExpected", ParseErrorCode[ParseErrorCode.CloseBracketExpected = 8] = "CloseBracketExpected", ParseErrorCode[ParseErrorCode.EndOfFileExpected = 9] = "EndOfFileExpected", ParseErrorCode[ParseErrorCode.InvalidCommentToken = 10] = "InvalidCommentToken", ParseErrorCode[ParseErrorCode.UnexpectedEndOfComment = 11] = "UnexpectedEndOfComment", ParseErrorCode[ParseErrorCode.UnexpectedEndOfString = 12] = "UnexpectedEndOfString", ParseErrorCode[ParseErrorCode.UnexpectedEndOfNumber = 13] = "UnexpectedEndOfNumber", ParseErrorCode[ParseErrorCode.InvalidUnicode = 14] = "InvalidUnicode", ParseErrorCode[ParseErrorCode.InvalidEscapeCharacter = 15] = "InvalidEscapeCharacter", ParseErrorCode[ParseErrorCode.InvalidCharacter = 16] = "InvalidCharacter";
})(ParseErrorCode ||= {});
// build/source/read/source-bytes.js
const CONTROL = /(?![\t\n\r])\p{Cc}/u;
function characterName(character) {
	return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`;
}
function decodeText(bytes) {
	let byteOrderMark = bytes[0] === 239 && bytes[1] === 187 && bytes[2] === 191, utf16 = bytes[0] === 255 && bytes[1] === 254 || bytes[0] === 254 && bytes[1] === 255, body = byteOrderMark ? bytes.subarray(3) : bytes, text = new TextDecoder("utf-8", { ignoreBOM: !0 }).decode(body), out = {
		text,
		byteOrderMark,
		utf16
	}, nul = text.indexOf("\0");
	nul !== -1 && (out.nul = nul);
	let invalid = firstReplaced(text, body);
	return invalid !== void 0 && (out.invalid = invalid), out;
}
function firstReplaced(text, bytes) {
	let byte = 0, from = 0;
	for (let at = text.indexOf("�"); at !== -1; at = text.indexOf("�", from)) {
		if (byte += Buffer.byteLength(text.slice(from, at), "utf8"), bytes[byte] !== 239 || bytes[byte + 1] !== 191 || bytes[byte + 2] !== 189) return at;
		byte += 3, from = at + 1;
	}
}
// build/source/read/parse-json.js
function parseJson(report) {
	let { text, lines } = report, open = [], errors = new JsonErrors(report), root, put = (node) => {
		let top = open.at(-1);
		if (top === void 0) root ??= node;
		else if (top.type === "list") top.items.push(node);
		else if (top.keep) {
			let [start, end] = top.keyRange;
			top.entries.set(top.key, new require_source_node.n(top.key, lines, start, end, node));
		}
	}, begin = (start) => {
		report.count(1, start), report.checkDepth(open.length + 1, start);
	};
	if (visit(text, {
		onObjectBegin(start) {
			begin(start), open.push({
				type: "map",
				start,
				entries: new Map(),
				key: "",
				keyRange: [0, 0],
				keep: !1
			});
		},
		onObjectProperty(key, start, length) {
			let top = open.at(-1);
			if (top?.type !== "map") return;
			let first = top.entries.get(key);
			first !== void 0 && report.duplicateKey(key, start, first.keyRange[0]), top.key = key, top.keyRange = [start, start + length], top.keep = !report.refusesKey(key, start) && first === void 0, errors.any || report.checkText(key, start);
		},
		onObjectEnd(offset, length) {
			let top = open.pop();
			top?.type === "map" && put(new require_source_node.r(lines, top.start, offset + length, top.entries));
		},
		onArrayBegin(start) {
			begin(start), open.push({
				type: "list",
				start,
				items: []
			});
		},
		onArrayEnd(offset, length) {
			let top = open.pop();
			top?.type === "list" && put(new require_source_node.t(lines, top.start, offset + length, top.items));
		},
		onLiteralValue(literal, start, length) {
			report.count(1, start);
			let source = text.slice(start, start + length);
			typeof literal == "string" && !errors.any && report.checkText(literal, start);
			let value = typeof literal == "number" ? report.checkNumber(literal, source, start) : literal;
			put(new require_source_node.i(lines, start, start + length, value));
		},
		onSeparator(character, offset) {
			character === "," && (errors.lastComma = offset);
		},
		onError: (code, offset, length) => errors.add(code, offset, length)
	}, {
		disallowComments: !0,
		allowTrailingComma: !1,
		allowEmptyContent: !1
	}), !errors.any) {
		try {
			JSON.parse(text);
		} catch (error) {
			let position = /position (\d+)/.exec(error instanceof Error ? error.message : "")?.[1];
			report.add(require_source_codes.t.jsonSyntax, Number(position ?? 0), "The text is not JSON from here on.", "Write the value as JSON.");
			return;
		}
		return root;
	}
}
const SENTENCES = {
	1: ["This is not a JSON value.", "Put strings in double quotes; other values are true, false, null and numbers."],
	2: ["This is not a JSON number.", "Write digits such as 12, -0.5 or 1e3."],
	3: ["A key in double quotes is missing here.", "Write the key, or remove what is in its place."],
	4: ["A value is missing here.", "Write the value, or remove the key or comma before it."],
	5: ["A colon is missing here, between key and value.", "Put a colon after the key."],
	6: ["A comma is missing before this.", "Put a comma after the value before."],
	7: ["A closing brace is missing here.", "Close the object with }."],
	8: ["A closing bracket is missing here.", "Close the list with ]."],
	9: ["The file continues after its value.", "Remove what follows the value, or put it inside."],
	11: ["A comment is not closed.", "Remove the comment; JSON has none."],
	12: ["A string is not closed before the end of the line.", "Close it with a double quote; write a line break as \\n."],
	13: ["A number is not complete.", "Write digits such as 12, -0.5 or 1e3."],
	14: ["After \\u four hexadecimal digits must follow.", "Write for instance \\u00e9."],
	15: ["The backslash is followed by an unknown escape.", "Write \\\\ for a literal backslash."]
};
var JsonErrors = class {
	any = !1;
	lastComma = -1;
	#report;
	#end = -1;
	#last = 0;
	constructor(report) {
		this.#report = report;
	}
	add(code, offset, length) {
		let { text } = this.#report, first = !this.any, paired = code === 4 && this.#last === 3, follows = !first && (paired || offset < this.#end || text.slice(this.#end, offset).trim() === "");
		this.any = !0, this.#last = code;
		let comma = this.lastComma, isNext = comma !== -1 && this.#end <= comma + 1;
		this.#end = Math.max(this.#end, offset + length), follows || (code === 10 ? this.#report.add(require_source_codes.t.jsonComment, offset, "JSON has no comments.", "Remove the comment, or rename the file to .yaml.") : (code === 3 || code === 4) && isNext && /^\s*[}\]]/.test(text.slice(comma + 1, offset + 1)) ? this.#report.add(require_source_codes.t.trailingComma, comma, "A comma follows the last entry.", "Remove the comma.") : code === 16 ? this.#control(offset, length) : this.#syntax(code, offset));
	}
	#control(offset, length) {
		for (let at = offset; at < offset + length; at++) {
			if (this.#report.text.charCodeAt(at) >= 32) continue;
			let character = this.#report.text.charAt(at);
			this.#report.add(require_source_codes.t.controlCharacter, at, `A string contains the control character ${characterName(character)}.`, `Remove it, or write it as ${character === "	" ? "\\t" : JSON.stringify(character).slice(1, -1)}.`);
		}
	}
	#syntax(code, offset) {
		let word = /-?(?:NaN|Infinity)\b/y;
		word.lastIndex = offset;
		let notFinite = Number(code) === 1 ? word.exec(this.#report.text)?.[0] : void 0;
		if (notFinite !== void 0) {
			this.#end = offset + notFinite.length, this.#report.checkNumber(NaN, notFinite, offset);
			return;
		}
		let [message, remedy] = SENTENCES[code] ?? ["This is not JSON.", "Write the value as JSON."];
		this.#report.add(require_source_codes.t.jsonSyntax, offset, message, remedy);
	}
}, Lines = class {
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
const LONE_SURROGATE = /\p{Surrogate}/u;
var StopReading = class extends Error {}, SourceReport = class {
	file;
	text;
	lines;
	#findings = [];
	#counts = new Map();
	#firstUnlisted = new Map();
	#values = 0;
	constructor(file, text) {
		this.file = file, this.text = text, this.lines = new Lines(file, text);
	}
	place(offset) {
		return this.lines.place(offset);
	}
	add(kind, offset, message, remedy, related) {
		let count = (this.#counts.get(kind) ?? 0) + 1;
		this.#counts.set(kind, count), count <= 50 ? this.#findings.push(require_source_codes.n(kind, this.place(offset), message, remedy, related && {
			message: related.message,
			place: this.place(related.offset)
		})) : count === 51 && this.#firstUnlisted.set(kind, this.place(offset));
	}
	findings() {
		let rest = [...this.#firstUnlisted].map(([kind, place]) => {
			let count = (this.#counts.get(kind) ?? 0) - 50;
			return require_source_codes.n(kind, place, `${count} more of the same kind follow; they are not listed.`, "Fix those above first, then run the command again.");
		});
		return [...this.#findings, ...rest];
	}
	get values() {
		return this.#values;
	}
	count(values, offset) {
		if (this.#values += values, !(this.#values <= 1e6)) throw this.add(require_source_codes.t.tooManyValues, offset, "From here on the file has more than 1,000,000 values, aliases counted in full.", "Split the file, or use fewer aliases of aliases."), new StopReading();
	}
	checkDepth(depth, offset) {
		if (!(depth <= 200)) throw this.add(require_source_codes.t.tooDeep, offset, "Maps and lists are nested deeper than 200 levels here, aliases counted in full.", "Reduce the nesting."), new StopReading();
	}
	refusesKey(key, offset) {
		return key === "__proto__" && (this.add(require_source_codes.t.refusedKey, offset, "The key \"__proto__\" is not allowed.", "Remove or rename the key."), !0);
	}
	duplicateKey(key, offset, first) {
		this.add(require_source_codes.t.duplicateKey, offset, `The key ${JSON.stringify(key)} appears twice in the same map; the first is in line ${this.place(first).line}.`, remedyOfTwice(key), {
			message: "first written here",
			offset: first
		});
	}
	checkText(value, offset) {
		let control = CONTROL.exec(value);
		control !== null && this.add(require_source_codes.t.escapedControl, offset, `This string contains the control character ${characterName(control[0])}.`, "Remove it unless it is intended; it is sent as it is.");
		let half = LONE_SURROGATE.exec(value);
		half !== null && this.add(require_source_codes.t.loneSurrogate, offset, `This string contains ${characterName(half[0])}, half of a surrogate pair; it would be sent as U+FFFD.`, "Write both halves of the pair, or the character itself.");
	}
	checkNumber(value, source, offset) {
		return Number.isFinite(value) ? (/^[-+]?(?:\d+(?:\.0*)?|0x[\da-f]+|0o[0-7]+)$/i.test(source) && !Number.isSafeInteger(value) && this.add(require_source_codes.t.unsafeInteger, offset, `The integer ${source} is beyond ±9007199254740991 and would be sent as ${BigInt(value)}.`, "Put it in quotes if a string is intended; no id of the platform is that large."), value === 0 ? 0 : value) : (this.add(require_source_codes.t.notFinite, offset, `${source} is not a number that JSON can represent.`, "Write a finite number, or put the string in quotes."), 0);
	}
};
function remedyOfTwice(key) {
	return key === "<<" ? "Merge several maps with one key: <<: [*a, *b]." : key === "sync" ? "Merge the settings of both under one sync." : "Keep one of the two.";
}
const NOT_REGULAR = new class extends Error {}(), MAX_KEY = 1e3, SIMPLE_NUMBER = /^-?(?:0|[1-9]\d{0,14})(?:\.\d{1,15})?$/, NUMBER = /^(?:[-+]?(?:\.\d+|\d+(?:\.\d*)?)(?:e[-+]?\d+)?|0o[0-7]+|0x[\da-f]+|[-+]?\.(?:inf|nan))$/i, WORDS = new Map([
	...[
		"~",
		"null",
		"Null",
		"NULL"
	].map((word) => [word, null]),
	...[
		"true",
		"True",
		"TRUE"
	].map((word) => [word, !0]),
	...[
		"false",
		"False",
		"FALSE"
	].map((word) => [word, !1])
]), [SPACE, TAB, NEWLINE, COLON, DASH, HASH, COMMA] = [
	32,
	9,
	10,
	58,
	45,
	35,
	44
], [DOUBLE, SINGLE, BACKSLASH, BAR, LIST, LIST_END, MAP, MAP_END] = [
	34,
	39,
	92,
	124,
	91,
	93,
	123,
	125
], SIGNS = new Set([..."	 ?:,[]{}#&*!|>'\"%@`"].map((sign) => sign.charCodeAt(0)));
function regularNodes(report) {
	if (!(report.text.includes("\r") || report.text.includes("﻿"))) try {
		let reader = new RegularYaml(report), root = reader.document();
		return report.count(reader.values, 0), root;
	} catch (error) {
		if (error === NOT_REGULAR) return;
		throw error;
	}
}
var RegularYaml = class {
	#text;
	#lines;
	values = 0;
	#at = 0;
	#column = 0;
	#end = 0;
	#comment = -1;
	constructor({ text, lines }) {
		this.#text = text, this.#lines = lines;
	}
	document() {
		if (this.#advance(this.#text.startsWith("---\n") ? 4 : 0, 0, !1), this.#column !== 0) throw NOT_REGULAR;
		let root = this.#collection(1);
		if (this.#at < this.#text.length) throw NOT_REGULAR;
		return root;
	}
	#collection(depth) {
		if (depth > 200) throw NOT_REGULAR;
		if (this.#isDash(this.#at)) return this.#list(depth);
		let key = this.#key(this.#at);
		if (key === void 0) throw NOT_REGULAR;
		return this.#map(key, depth);
	}
	#map(first, depth) {
		let [start, column] = [this.#at, this.#column];
		this.#count();
		let entries = new Map();
		for (let key = first;; key = this.#key(this.#at)) {
			if (key === void 0 || entries.has(key.name)) throw NOT_REGULAR;
			let at = this.#at, node = this.#valueOf(key, column, depth);
			if (entries.set(key.name, new require_source_node.n(key.name, this.#lines, at, key.end, node)), this.#column > column) throw NOT_REGULAR;
			if (this.#column < column) break;
		}
		return new require_source_node.r(this.#lines, start, this.#close(column), entries);
	}
	#valueOf({ colon }, column, depth) {
		let at = this.#spaces(colon + 1), code = this.#text.charCodeAt(at);
		if (!(code === NEWLINE || code === HASH && at > colon + 1)) return this.#leaf(at, column, depth);
		if (this.#advance(this.#lineEnd(at, !0), column, !1), this.#column > column || this.#column === column && this.#isDash(this.#at)) return this.#collection(depth + 1);
		throw NOT_REGULAR;
	}
	#list(depth) {
		let [start, column] = [this.#at, this.#column];
		this.#count();
		let items = [];
		do {
			let at = this.#spaces(this.#at + 1), key = this.#isDash(at) ? void 0 : this.#key(at);
			if (key === void 0 && !this.#isDash(at)) items.push(this.#leaf(at, column, depth));
			else {
				if (this.#column += at - this.#at, this.#at = at, depth + 1 > 200) throw NOT_REGULAR;
				items.push(key === void 0 ? this.#list(depth + 1) : this.#map(key, depth + 1));
			}
			if (this.#column > column) throw NOT_REGULAR;
		} while (this.#column === column && this.#isDash(this.#at));
		return new require_source_node.t(this.#lines, start, this.#close(column), items);
	}
	#close(column) {
		let end = this.#end;
		return column > 0 && this.#comment >= column && (this.#end = this.#at, this.#comment = -1), end;
	}
	#leaf(at, column, depth) {
		let code = this.#text.charCodeAt(at);
		if (code === BAR) return this.#block(at, column);
		let node, end;
		return code === DOUBLE || code === SINGLE ? (end = this.#quoteEnd(at, code), node = this.#scalar(at, end, this.#unquoted(at, end))) : code === LIST || code === MAP ? (node = this.#flow(at, depth + 1), end = node.range[1]) : (end = this.#plainEnd(at), node = this.#scalar(at, end, plainValue(this.#text.slice(at, end)))), this.#advance(this.#lineEnd(end), column, !0), node;
	}
	#scalar(start, end, value) {
		return this.#count(), new require_source_node.i(this.#lines, start, end, value);
	}
	#block(at, column) {
		let text = this.#text, isStripped = text.charCodeAt(at + 1) === DASH, header = at + (isStripped ? 2 : 1);
		if (text.charCodeAt(header) !== NEWLINE) throw NOT_REGULAR;
		let line = header + 1, indent = this.#spaces(line) - line, first = text.charCodeAt(line + indent);
		if (indent <= column || first === NEWLINE || first === TAB || line + indent >= text.length) throw NOT_REGULAR;
		let margin = text.slice(line, line + indent), rows = [], blanks = 0, end = line;
		for (; line < text.length;) {
			let newline = text.indexOf("\n", line), next = newline < 0 ? text.length : newline + 1, lineEnd = newline < 0 ? text.length : newline;
			if (text.startsWith(margin, line) && line + indent < lineEnd) {
				if (text.charCodeAt(line + indent) === SPACE && this.#spaces(line) === lineEnd) throw NOT_REGULAR;
				for (; blanks > 0; blanks--) rows.push("");
				rows.push(text.slice(line + indent, lineEnd)), end = next;
			} else if (this.#spaces(line) === lineEnd) blanks += 1;
			else break;
			line = next;
		}
		return this.#advance(end, column, !1), this.#scalar(at, end, isStripped ? rows.join("\n") : `${rows.join("\n")}\n`);
	}
	#flow(at, depth) {
		if (depth > 200) throw NOT_REGULAR;
		this.#count();
		let isMap = this.#text.charCodeAt(at) === MAP, closing = isMap ? MAP_END : LIST_END, entries = new Map(), items = [], next = this.#spaces(at + 1);
		for (let isFirst = !0; !(isFirst && this.#text.charCodeAt(next) === closing); isFirst = !1) {
			let value = next, key;
			if (isMap) {
				let code = this.#text.charCodeAt(next), isQuoted = code === DOUBLE || code === SINGLE, end = isQuoted ? this.#quoteEnd(next, code) : this.#flowEnd(next), name = this.#nameOf(next, end);
				if (!(isQuoted ? this.#text.charCodeAt(end) === COLON : this.#isColon(end)) || entries.has(name) || end - next > MAX_KEY) throw NOT_REGULAR;
				key = {
					name,
					end
				}, value = this.#spaces(end + 1);
			}
			let node = this.#flowValue(value, depth);
			key === void 0 ? items.push(node) : entries.set(key.name, new require_source_node.n(key.name, this.#lines, next, key.end, node)), next = this.#spaces(node.range[1]);
			let code = this.#text.charCodeAt(next);
			if (code === closing) break;
			if (code !== COMMA) throw NOT_REGULAR;
			next = this.#spaces(next + 1);
		}
		return isMap ? new require_source_node.r(this.#lines, at, next + 1, entries) : new require_source_node.t(this.#lines, at, next + 1, items);
	}
	#flowValue(at, depth) {
		let code = this.#text.charCodeAt(at);
		if (code === LIST || code === MAP) return this.#flow(at, depth + 1);
		if (code === DOUBLE || code === SINGLE) {
			let end = this.#quoteEnd(at, code);
			return this.#scalar(at, end, this.#unquoted(at, end));
		}
		let end = this.#flowEnd(at);
		return this.#scalar(at, end, plainValue(this.#text.slice(at, end)));
	}
	#flowEnd(at) {
		this.#checkStart(at);
		let end = at;
		for (let next = at;; next++) {
			let code = this.#text.charCodeAt(next);
			if (code === COMMA || code === LIST_END || code === MAP_END || code === COLON) return end;
			if (code !== SPACE) {
				if (!(code > SPACE) || code === HASH || code === LIST || code === MAP || code === DOUBLE || code === SINGLE) throw NOT_REGULAR;
				end = next + 1;
			}
		}
	}
	#key(at) {
		let text = this.#text, code = text.charCodeAt(at), end, colon;
		if (code === DOUBLE || code === SINGLE) {
			if (end = this.#quoteEnd(at, code), colon = this.#spaces(end), !this.#isColon(colon)) return;
		} else {
			if (SIGNS.has(code) || this.#isDash(at)) return;
			for (end = at, colon = at;; colon++) {
				let code = text.charCodeAt(colon);
				if (code === COLON && this.#isColon(colon)) break;
				if (code === SPACE) {
					if (text.charCodeAt(colon + 1) === HASH) return;
				} else if (code > SPACE) end = colon + 1;
				else return;
			}
		}
		if (colon - at > MAX_KEY) throw NOT_REGULAR;
		return {
			name: this.#nameOf(at, end),
			end,
			colon
		};
	}
	#nameOf(at, end) {
		let code = this.#text.charCodeAt(at), isQuoted = code === DOUBLE || code === SINGLE, name = isQuoted ? this.#unquoted(at, end) : this.#text.slice(at, end);
		if (name === "__proto__" || !isQuoted && (name === "" || name === "<<")) throw NOT_REGULAR;
		return name;
	}
	#isColon(at) {
		if (this.#text.charCodeAt(at) !== COLON) return !1;
		let next = this.#text.charCodeAt(at + 1);
		if (next === TAB || Number.isNaN(next)) throw NOT_REGULAR;
		return next === SPACE || next === NEWLINE;
	}
	#isDash(at) {
		if (this.#text.charCodeAt(at) !== DASH) return !1;
		let next = this.#text.charCodeAt(at + 1);
		if (next === TAB || next === NEWLINE || Number.isNaN(next)) throw NOT_REGULAR;
		return next === SPACE;
	}
	#plainEnd(at) {
		this.#checkStart(at);
		let end = at;
		for (let next = at;; next++) {
			let code = this.#text.charCodeAt(next);
			if (code === SPACE) {
				if (this.#text.charCodeAt(next + 1) === HASH) return end;
			} else if (code === NEWLINE || next >= this.#text.length) return end;
			else if (code === TAB || code === COLON && this.#endsWord(next + 1)) throw NOT_REGULAR;
			else end = next + 1;
		}
	}
	#endsWord(at) {
		return !(this.#text.charCodeAt(at) > SPACE);
	}
	#checkStart(at) {
		let code = this.#text.charCodeAt(at);
		if (Number.isNaN(code) || code === NEWLINE || SIGNS.has(code) || code === DASH && (this.#endsWord(at + 1) || !/\w/.test(this.#text.charAt(at + 1)))) throw NOT_REGULAR;
	}
	#quoteEnd(at, quote) {
		for (let next = at + 1;; next++) {
			let code = this.#text.charCodeAt(next);
			if (code === quote) {
				if (quote === SINGLE && this.#text.charCodeAt(next + 1) === SINGLE) next += 1;
				else return next + 1;
			} else if (code === BACKSLASH && quote === DOUBLE) next += 1;
			else if (code === NEWLINE || code === TAB || Number.isNaN(code)) throw NOT_REGULAR;
		}
	}
	#unquoted(at, end) {
		let text = this.#text.slice(at + 1, end - 1);
		if (this.#text.charCodeAt(at) === SINGLE) return text.includes("'") ? text.replaceAll("''", "'") : text;
		if (!text.includes("\\")) return text;
		try {
			let value = JSON.parse(`"${text}"`);
			if (!CONTROL.test(value) && !/\p{Surrogate}/u.test(value)) return value;
		} catch {}
		throw NOT_REGULAR;
	}
	#count() {
		if (this.values += 1, this.values > 1e6) throw NOT_REGULAR;
	}
	#spaces(from) {
		let at = from;
		for (; this.#text.charCodeAt(at) === SPACE;) at++;
		return at;
	}
	#lineEnd(from, isSpaced = !1) {
		let at = this.#spaces(from), code = this.#text.charCodeAt(at);
		if (code === HASH && (isSpaced || at > from)) return this.#nextLine(at);
		if (code !== NEWLINE && at < this.#text.length) throw NOT_REGULAR;
		return Math.min(at + 1, this.#text.length);
	}
	#nextLine(from) {
		let newline = this.#text.indexOf("\n", from);
		return newline < 0 ? this.#text.length : newline + 1;
	}
	#advance(from, column, takes) {
		this.#end = from, this.#comment = -1;
		let line = from;
		for (; line < this.#text.length;) {
			let at = this.#spaces(line), code = this.#text.charCodeAt(at);
			if (code === HASH) {
				let isTaken = takes && this.#comment < 0 && at - line > column;
				isTaken || (this.#comment = Math.max(this.#comment, at - line)), line = this.#nextLine(at), isTaken && (this.#end = line);
			} else {
				if (at >= this.#text.length) break;
				if (code === NEWLINE) line = at + 1;
				else {
					if (this.#at = at, this.#column = at - line, code === TAB || at === line && this.#isMarker(at)) throw NOT_REGULAR;
					return;
				}
			}
		}
		this.#at = this.#text.length, this.#column = -1;
	}
	#isMarker(at) {
		return /^(?:---|\.\.\.|%)/.test(this.#text.slice(at, at + 3));
	}
};
function plainValue(source) {
	let word = WORDS.get(source);
	if (word !== void 0) return word;
	if (SIMPLE_NUMBER.test(source)) {
		let value = Number(source);
		return value === 0 ? 0 : value;
	}
	if (NUMBER.test(source)) throw NOT_REGULAR;
	return source;
}
// build/source/read/parse-yaml.js
function parseYaml(report) {
	return checkCharacters(report), regularNodes(report) ?? require_library_yaml.r(report);
}
const ANY_CONTROL = /[^\P{Cc}\t\n]/u;
function checkCharacters(report) {
	if (ANY_CONTROL.test(report.text)) for (let match of report.text.matchAll(/(?![\t\n\r])\p{Cc}|\r(?!\n)/gu)) {
		let name = characterName(match[0]);
		report.add(require_source_codes.t.controlCharacter, match.index, match[0] === "\r" ? "A carriage return here has no line feed." : `The control character ${name} is not escaped.`, match[0] === "\r" ? "End lines with LF or CRLF; write an intended one as \"\\r\" in double quotes." : `Remove it, or write it as "\\u${name.slice(2)}" in double quotes.`);
	}
}
function standInOf(file, bytes) {
	let head = ascii(bytes.subarray(0, 256));
	if (isLfsPointer(bytes)) return {
		code: STAND_IN_CODES.lfsPointer,
		offset: 0,
		message: "The file is a Git LFS pointer, not the text itself.",
		remedy: `Fetch the text, in actions/checkout with lfs set to true: git lfs install && git lfs pull --include=${quoted(file)}`
	};
	let encrypted = ENCRYPTED.find(({ begins }) => begins.test(head)) ?? whole(file, bytes);
	if (encrypted !== void 0) return {
		code: STAND_IN_CODES.encrypted,
		offset: 0,
		message: `The file is encrypted (${encrypted.by}).`,
		remedy: encrypted.remedy(quoted(file))
	};
}
function isLfsPointer(bytes) {
	if (bytes.length > 1024) return !1;
	let lines = ascii(bytes).split(/\r?\n/), [version = ""] = lines;
	return /^version https?:\/\/(?:git-lfs\.github\.com|git-media\.io|hawser\.github\.com)\//.test(version) && lines.some((line) => /^oid sha256:[0-9a-f]{64}$/.test(line)) && lines.some((line) => /^size \d+$/.test(line));
}
const ENCRYPTED = [
	{
		begins: /^\0GITCRYPT\0/,
		by: "git-crypt",
		remedy: () => "Unlock it and run the same command again: git-crypt unlock"
	},
	{
		begins: /^(?:age-encryption\.org\/v\d|-----BEGIN AGE ENCRYPTED FILE-----)/,
		by: "age",
		remedy: (file) => `Unlock the filter that decrypts it, or decrypt it, and run the same command again: age --decrypt --identity <key> ${file}`
	},
	{
		begins: /^-----BEGIN PGP MESSAGE-----/,
		by: "PGP",
		remedy: (file) => `Reveal it with git-secret, or decrypt it, and run the same command again: gpg --decrypt ${file}`
	},
	{
		begins: /^\$ANSIBLE_VAULT;/,
		by: "ansible-vault",
		remedy: (file) => `Decrypt it and run the same command again: ansible-vault decrypt ${file}`
	},
	{
		begins: /^# ?STRONGBOX ENCRYPTED RESOURCE/,
		by: "strongbox",
		remedy: () => "Unlock it with strongbox and run the same command again."
	},
	{
		begins: /^(?:Salted__|U2FsdGVkX1[0-9A-Za-z+/]+=*\s*$)/m,
		by: "transcrypt, with openssl",
		remedy: () => "Unlock the repository and run the same command again: transcrypt --cipher=<cipher> --password=<password>"
	}
];
function whole(file, bytes) {
	if (!ascii(bytes.subarray(0, 4096)).includes("ENC[AES256_GCM,")) return;
	let text = ascii(bytes), isData = /\.(?:ya?ml|json)$/i.test(file);
	return /^\s*\{\s*"data"\s*:\s*"ENC\[AES256_GCM,/.test(text) && /"sops"\s*:/.test(text) || isData && /^(?:sops:|[ \t]*"sops"[ \t]*:)/m.test(text) && /\bmac"?\s*:/.test(text) ? {
		by: "sops",
		remedy: (name) => `Decrypt it and run the same command again: sops decrypt --in-place ${name}`
	} : void 0;
}
function ascii(bytes) {
	return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("latin1");
}
function quoted(file) {
	return /^[\w./@%+=:,-]+$/.test(file) ? file : `'${file.replaceAll("'", "'\\''")}'`;
}
// build/source/read/parse-source.js
function sourceFormat(file) {
	return /\.json$/i.test(file) ? "json" : "yaml";
}
function parseSource(file, bytes) {
	if (bytes.length > 10485760) {
		let report = new SourceReport(file, "");
		return report.add(require_source_codes.t.tooLarge, 0, `The file has ${bytes.length} bytes; the limit is 10 MiB.`, "Split it into several bundles, or move long texts into separate files with $file."), { findings: report.findings() };
	}
	let decoded = decodeText(bytes), report = new SourceReport(file, decoded.text), standIn = standInOf(file, bytes) ?? conflictIn(decoded.text);
	if (standIn !== void 0) return report.add(standIn.code, standIn.offset, standIn.message, standIn.remedy), { findings: report.findings() };
	if (decoded.utf16 || decoded.nul !== void 0 || decoded.invalid !== void 0) return decoded.utf16 ? report.add(require_source_codes.t.notUtf8, 0, "The file is UTF-16, not UTF-8.", "Save it as UTF-8.") : decoded.nul === void 0 ? decoded.invalid !== void 0 && report.add(require_source_codes.t.notUtf8, decoded.invalid, "From here on the file is not UTF-8.", "Save it as UTF-8.") : report.add(require_source_codes.t.binary, decoded.nul, "The file contains a NUL byte here, so it is not a text file.", "Save it as UTF-8 text; write an intended NUL as \\u0000 in double quotes."), { findings: report.findings() };
	decoded.byteOrderMark && report.add(require_source_codes.t.byteOrderMark, 0, "The file starts with a byte order mark, which the platform SDK refuses.", "Save it as UTF-8 without a byte order mark.");
	let format = sourceFormat(file), root = decoded.text.trim() === "" ? empty(report) : read$1(report, format), findings = report.findings();
	return root === void 0 ? { findings } : {
		document: {
			file,
			text: decoded.text,
			format,
			root
		},
		findings
	};
}
function empty(report) {
	report.add(require_source_codes.t.empty, 0, "The file is empty.", "Remove it, or write a bundle into it.");
}
function read$1(report, format) {
	try {
		return format === "json" ? parseJson(report) : parseYaml(report);
	} catch (error) {
		if (error instanceof StopReading) return;
		throw error;
	}
}
// build/source/read/parsed-sources.js
var ParsedSources = class {
	#first = new Map();
	#last = new Map();
	parse(file, bytes) {
		let { document, findings } = [this.#first.get(file), this.#last.get(file)].find((one) => one !== void 0 && Buffer.compare(one.bytes, bytes) === 0) ?? this.#parse(file, bytes), own = findings.map((finding) => ({ ...finding }));
		return document === void 0 ? { findings: own } : {
			document,
			findings: own
		};
	}
	#parse(file, bytes) {
		let parsed = {
			bytes,
			...parseSource(file, bytes)
		};
		return this.#first.has(file) ? this.#last.set(file, parsed) : this.#first.set(file, parsed), parsed;
	}
}, V = Object.defineProperty, te = Object.getOwnPropertyDescriptor, ie = Object.getOwnPropertyNames, se = Object.prototype.hasOwnProperty, pe = (s, t, O) => () => {
	if (O) throw O[0];
	try {
		return s && (t = s(s = 0)), t;
	} catch (q) {
		throw O = [q], q;
	}
}, oe = (s, t) => {
	for (var O in t) V(s, O, {
		get: t[O],
		enumerable: !0
	});
}, ne = (s, t, O, q) => {
	if (t && typeof t == "object" || typeof t == "function") for (let L of ie(t)) !se.call(s, L) && L !== O && V(s, L, {
		get: () => t[L],
		enumerable: !(q = te(t, L)) || q.enumerable
	});
	return s;
}, ae = (s) => ne(V({}, "__esModule", { value: !0 }), s), C = {};
oe(C, { default: () => Z });
function Z(s) {
	return s.length - (s.match(/[\ud800-\udbff][\udc00-\udfff]/g)?.length ?? 0);
}
var R = pe(() => {}), le = U, E = {
	$schema: "http://json-schema.org/draft-07/schema#",
	type: "object",
	properties: {
		name: {
			type: "string",
			minLength: 1,
			maxLength: 255
		},
		description: {
			type: ["string", "null"],
			maxLength: 5e3
		},
		prompt_text: {
			type: "string",
			maxLength: 5e4
		},
		prompt_placeholders: {
			type: ["array", "null"],
			items: {
				type: "object",
				properties: { name: { type: "string" } },
				required: ["name"],
				additionalProperties: !1
			}
		},
		role: {
			type: "string",
			enum: [
				"user",
				"system",
				"assistant"
			]
		},
		scope_type: {
			type: "string",
			enum: [
				"org",
				"project",
				"workflow"
			]
		},
		org_id: {
			type: "integer",
			minimum: 0,
			maximum: 9007199254740991
		},
		project_id: {
			type: "integer",
			minimum: 0,
			maximum: 9007199254740991
		},
		workflow_id: {
			type: "integer",
			minimum: 0,
			maximum: 9007199254740991
		}
	},
	required: ["name", "prompt_text"],
	additionalProperties: !1,
	definitions: { secretJson: {
		if: {
			type: "object",
			required: ["$env"],
			maxProperties: 1
		},
		then: {
			type: "object",
			properties: { $env: {
				type: "string",
				minLength: 1,
				description: "A secret from the environment, read while applying. The name must be listed in the target's `secrets`."
			} }
		},
		else: {
			type: [
				"object",
				"array",
				"string",
				"number",
				"boolean",
				"null"
			],
			items: { $ref: "#/definitions/secretJson" },
			additionalProperties: { $ref: "#/definitions/secretJson" }
		}
	} }
}, K = Object.prototype.hasOwnProperty, b = (R(), ae(C)).default;
function U(s, { instancePath: t = "", parentData: O, parentDataProperty: q, rootData: L = s } = {}) {
	let e = null, r = 0;
	if (s && typeof s == "object" && !Array.isArray(s)) {
		if (s.name === void 0) {
			let f = {
				instancePath: t,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "name" }
			};
			e === null ? e = [f] : e.push(f), r++;
		}
		if (s.prompt_text === void 0) {
			let f = {
				instancePath: t,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "prompt_text" }
			};
			e === null ? e = [f] : e.push(f), r++;
		}
		for (let f in s) if (!K.call(E.properties, f)) {
			let i = {
				instancePath: t,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: f }
			};
			e === null ? e = [i] : e.push(i), r++;
		}
		if (s.name !== void 0) {
			let f = s.name;
			if (typeof f == "string") {
				if (b(f) > 255) {
					let i = {
						instancePath: t + "/name",
						schemaPath: "#/properties/name/maxLength",
						keyword: "maxLength",
						params: { limit: 255 }
					};
					e === null ? e = [i] : e.push(i), r++;
				}
				if (b(f) < 1) {
					let i = {
						instancePath: t + "/name",
						schemaPath: "#/properties/name/minLength",
						keyword: "minLength",
						params: { limit: 1 }
					};
					e === null ? e = [i] : e.push(i), r++;
				}
			} else {
				let i = {
					instancePath: t + "/name",
					schemaPath: "#/properties/name/type",
					keyword: "type",
					params: { type: "string" }
				};
				e === null ? e = [i] : e.push(i), r++;
			}
		}
		if (s.description !== void 0) {
			let f = s.description;
			if (typeof f != "string" && f !== null) {
				let i = {
					instancePath: t + "/description",
					schemaPath: "#/properties/description/type",
					keyword: "type",
					params: { type: E.properties.description.type }
				};
				e === null ? e = [i] : e.push(i), r++;
			}
			if (typeof f == "string" && b(f) > 5e3) {
				let i = {
					instancePath: t + "/description",
					schemaPath: "#/properties/description/maxLength",
					keyword: "maxLength",
					params: { limit: 5e3 }
				};
				e === null ? e = [i] : e.push(i), r++;
			}
		}
		if (s.prompt_text !== void 0) {
			let f = s.prompt_text;
			if (typeof f == "string") {
				if (b(f) > 5e4) {
					let i = {
						instancePath: t + "/prompt_text",
						schemaPath: "#/properties/prompt_text/maxLength",
						keyword: "maxLength",
						params: { limit: 5e4 }
					};
					e === null ? e = [i] : e.push(i), r++;
				}
			} else {
				let i = {
					instancePath: t + "/prompt_text",
					schemaPath: "#/properties/prompt_text/type",
					keyword: "type",
					params: { type: "string" }
				};
				e === null ? e = [i] : e.push(i), r++;
			}
		}
		if (s.prompt_placeholders !== void 0) {
			let f = s.prompt_placeholders;
			if (!Array.isArray(f) && f !== null) {
				let i = {
					instancePath: t + "/prompt_placeholders",
					schemaPath: "#/properties/prompt_placeholders/type",
					keyword: "type",
					params: { type: E.properties.prompt_placeholders.type }
				};
				e === null ? e = [i] : e.push(i), r++;
			}
			if (Array.isArray(f)) {
				let i = f.length;
				for (let l = 0; l < i; l++) {
					let y = f[l];
					if (y && typeof y == "object" && !Array.isArray(y)) {
						if (y.name === void 0) {
							let p = {
								instancePath: t + "/prompt_placeholders/" + l,
								schemaPath: "#/properties/prompt_placeholders/items/required",
								keyword: "required",
								params: { missingProperty: "name" }
							};
							e === null ? e = [p] : e.push(p), r++;
						}
						for (let p in y) if (p !== "name") {
							let n = {
								instancePath: t + "/prompt_placeholders/" + l,
								schemaPath: "#/properties/prompt_placeholders/items/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: p }
							};
							e === null ? e = [n] : e.push(n), r++;
						}
						if (y.name !== void 0 && typeof y.name != "string") {
							let p = {
								instancePath: t + "/prompt_placeholders/" + l + "/name",
								schemaPath: "#/properties/prompt_placeholders/items/properties/name/type",
								keyword: "type",
								params: { type: "string" }
							};
							e === null ? e = [p] : e.push(p), r++;
						}
					} else {
						let p = {
							instancePath: t + "/prompt_placeholders/" + l,
							schemaPath: "#/properties/prompt_placeholders/items/type",
							keyword: "type",
							params: { type: "object" }
						};
						e === null ? e = [p] : e.push(p), r++;
					}
				}
			}
		}
		if (s.role !== void 0) {
			let f = s.role;
			if (typeof f != "string") {
				let i = {
					instancePath: t + "/role",
					schemaPath: "#/properties/role/type",
					keyword: "type",
					params: { type: "string" }
				};
				e === null ? e = [i] : e.push(i), r++;
			}
			if (f !== "user" && f !== "system" && f !== "assistant") {
				let i = {
					instancePath: t + "/role",
					schemaPath: "#/properties/role/enum",
					keyword: "enum",
					params: { allowedValues: E.properties.role.enum }
				};
				e === null ? e = [i] : e.push(i), r++;
			}
		}
		if (s.scope_type !== void 0) {
			let f = s.scope_type;
			if (typeof f != "string") {
				let i = {
					instancePath: t + "/scope_type",
					schemaPath: "#/properties/scope_type/type",
					keyword: "type",
					params: { type: "string" }
				};
				e === null ? e = [i] : e.push(i), r++;
			}
			if (f !== "org" && f !== "project" && f !== "workflow") {
				let i = {
					instancePath: t + "/scope_type",
					schemaPath: "#/properties/scope_type/enum",
					keyword: "enum",
					params: { allowedValues: E.properties.scope_type.enum }
				};
				e === null ? e = [i] : e.push(i), r++;
			}
		}
		if (s.org_id !== void 0) {
			let f = s.org_id;
			if (typeof f != "number" || f % 1 || isNaN(f) || !isFinite(f)) {
				let i = {
					instancePath: t + "/org_id",
					schemaPath: "#/properties/org_id/type",
					keyword: "type",
					params: { type: "integer" }
				};
				e === null ? e = [i] : e.push(i), r++;
			}
			if (typeof f == "number" && isFinite(f)) {
				if (f > 9007199254740991 || isNaN(f)) {
					let i = {
						instancePath: t + "/org_id",
						schemaPath: "#/properties/org_id/maximum",
						keyword: "maximum",
						params: {
							comparison: "<=",
							limit: 9007199254740991
						}
					};
					e === null ? e = [i] : e.push(i), r++;
				}
				if (f < 0 || isNaN(f)) {
					let i = {
						instancePath: t + "/org_id",
						schemaPath: "#/properties/org_id/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						}
					};
					e === null ? e = [i] : e.push(i), r++;
				}
			}
		}
		if (s.project_id !== void 0) {
			let f = s.project_id;
			if (typeof f != "number" || f % 1 || isNaN(f) || !isFinite(f)) {
				let i = {
					instancePath: t + "/project_id",
					schemaPath: "#/properties/project_id/type",
					keyword: "type",
					params: { type: "integer" }
				};
				e === null ? e = [i] : e.push(i), r++;
			}
			if (typeof f == "number" && isFinite(f)) {
				if (f > 9007199254740991 || isNaN(f)) {
					let i = {
						instancePath: t + "/project_id",
						schemaPath: "#/properties/project_id/maximum",
						keyword: "maximum",
						params: {
							comparison: "<=",
							limit: 9007199254740991
						}
					};
					e === null ? e = [i] : e.push(i), r++;
				}
				if (f < 0 || isNaN(f)) {
					let i = {
						instancePath: t + "/project_id",
						schemaPath: "#/properties/project_id/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						}
					};
					e === null ? e = [i] : e.push(i), r++;
				}
			}
		}
		if (s.workflow_id !== void 0) {
			let f = s.workflow_id;
			if (typeof f != "number" || f % 1 || isNaN(f) || !isFinite(f)) {
				let i = {
					instancePath: t + "/workflow_id",
					schemaPath: "#/properties/workflow_id/type",
					keyword: "type",
					params: { type: "integer" }
				};
				e === null ? e = [i] : e.push(i), r++;
			}
			if (typeof f == "number" && isFinite(f)) {
				if (f > 9007199254740991 || isNaN(f)) {
					let i = {
						instancePath: t + "/workflow_id",
						schemaPath: "#/properties/workflow_id/maximum",
						keyword: "maximum",
						params: {
							comparison: "<=",
							limit: 9007199254740991
						}
					};
					e === null ? e = [i] : e.push(i), r++;
				}
				if (f < 0 || isNaN(f)) {
					let i = {
						instancePath: t + "/workflow_id",
						schemaPath: "#/properties/workflow_id/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						}
					};
					e === null ? e = [i] : e.push(i), r++;
				}
			}
		}
	} else {
		let f = {
			instancePath: t,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" }
		};
		e === null ? e = [f] : e.push(f), r++;
	}
	return U.errors = e, r === 0;
}
var de = Y, F = {
	$schema: "http://json-schema.org/draft-07/schema#",
	type: "object",
	properties: {
		name: {
			type: "string",
			minLength: 1,
			maxLength: 255
		},
		display_label: {
			type: "string",
			minLength: 1,
			maxLength: 255
		},
		description: {
			type: ["string", "null"],
			maxLength: 5e3
		},
		type: {
			type: "string",
			enum: [
				"programmatic",
				"llm_judge",
				"human_rating",
				"llm_metric"
			]
		},
		config: {
			type: "object",
			properties: {
				subtype: { type: "string" },
				case_sensitive: { type: "boolean" },
				strip_whitespace: { type: "boolean" },
				keywords: {
					type: "array",
					minItems: 1,
					items: {
						type: "string",
						minLength: 1
					}
				},
				mode: {
					type: "string",
					enum: ["any", "all"]
				},
				pattern: {
					type: "string",
					minLength: 1
				},
				flags: {
					type: "array",
					items: { type: "string" }
				},
				schema: { type: "object" },
				prompt_template: {
					type: "string",
					minLength: 1,
					maxLength: 5e4
				},
				model: { type: "string" },
				temperature: {
					type: "number",
					minimum: 0,
					maximum: 2
				},
				rubric: { type: "string" },
				threshold: { type: "number" }
			}
		},
		output_schema: {
			type: "object",
			properties: {
				type: {
					type: "string",
					enum: [
						"boolean",
						"rating",
						"numeric",
						"categorical"
					]
				},
				range: {
					type: "array",
					items: { type: "number" }
				},
				labels: {}
			},
			required: ["type"]
		},
		scope_type: {
			type: "string",
			enum: [
				"org",
				"project",
				"workflow"
			]
		},
		org_id: {
			type: "integer",
			minimum: 0,
			maximum: 9007199254740991
		},
		project_id: {
			type: "integer",
			minimum: 0,
			maximum: 9007199254740991
		},
		workflow_id: {
			type: "integer",
			minimum: 0,
			maximum: 9007199254740991
		}
	},
	required: [
		"name",
		"display_label",
		"type",
		"config",
		"output_schema"
	],
	additionalProperties: !1,
	allOf: [
		{
			if: {
				type: "object",
				properties: {
					type: { const: "programmatic" },
					config: {
						type: "object",
						properties: { subtype: { const: "contains_keywords" } },
						required: ["subtype"]
					}
				},
				required: ["type", "config"]
			},
			then: {
				type: "object",
				properties: { config: {
					type: "object",
					required: ["keywords"]
				} }
			}
		},
		{
			if: {
				type: "object",
				properties: {
					type: { const: "programmatic" },
					config: {
						type: "object",
						properties: { subtype: { const: "regex_match" } },
						required: ["subtype"]
					}
				},
				required: ["type", "config"]
			},
			then: {
				type: "object",
				properties: { config: {
					type: "object",
					required: ["pattern"]
				} }
			}
		},
		{
			if: {
				type: "object",
				properties: { type: { const: "llm_judge" } },
				required: ["type"]
			},
			then: {
				type: "object",
				properties: { config: {
					type: "object",
					required: ["prompt_template"]
				} }
			}
		},
		{
			if: {
				type: "object",
				properties: { type: { const: "llm_metric" } },
				required: ["type"]
			},
			then: {
				type: "object",
				properties: { config: {
					type: "object",
					required: ["subtype"]
				} }
			}
		}
	],
	definitions: { secretJson: {
		if: {
			type: "object",
			required: ["$env"],
			maxProperties: 1
		},
		then: {
			type: "object",
			properties: { $env: {
				type: "string",
				minLength: 1,
				description: "A secret from the environment, read while applying. The name must be listed in the target's `secrets`."
			} }
		},
		else: {
			type: [
				"object",
				"array",
				"string",
				"number",
				"boolean",
				"null"
			],
			items: { $ref: "#/definitions/secretJson" },
			additionalProperties: { $ref: "#/definitions/secretJson" }
		}
	} }
};
function Y(s, { instancePath: t = "", parentData: O, parentDataProperty: q, rootData: L = s } = {}) {
	let e = null, r = 0, f = r, i = !0, l = r;
	if (r === l) {
		if (s && typeof s == "object" && !Array.isArray(s)) {
			if (s.type === void 0 || s.config === void 0) {
				let a = {};
				e === null ? e = [a] : e.push(a), r++;
			} else {
				if (s.type !== void 0) {
					let a = r;
					if (s.type !== "programmatic") {
						let _ = {};
						e === null ? e = [_] : e.push(_), r++;
					}
					var y = a === r;
				} else var y = !0;
				if (y) {
					if (s.config !== void 0) {
						let a = s.config, _ = r;
						if (r === _) {
							if (a && typeof a == "object" && !Array.isArray(a)) {
								if (a.subtype === void 0) {
									let x = {};
									e === null ? e = [x] : e.push(x), r++;
								} else if (a.subtype !== void 0 && a.subtype !== "contains_keywords") {
									let x = {};
									e === null ? e = [x] : e.push(x), r++;
								}
							} else {
								let k = {};
								e === null ? e = [k] : e.push(k), r++;
							}
						}
						var y = _ === r;
					} else var y = !0;
				}
			}
		} else {
			let m = {};
			e === null ? e = [m] : e.push(m), r++;
		}
	}
	var p = l === r;
	if (r = f, e !== null && (f ? e.length = f : e = null), p) {
		let m = r;
		if (s && typeof s == "object" && !Array.isArray(s)) {
			if (s.config !== void 0) {
				let _ = s.config;
				if (_ && typeof _ == "object" && !Array.isArray(_)) {
					if (_.keywords === void 0) {
						let u = {
							instancePath: t + "/config",
							schemaPath: "#/allOf/0/then/properties/config/required",
							keyword: "required",
							params: { missingProperty: "keywords" }
						};
						e === null ? e = [u] : e.push(u), r++;
					}
				} else {
					let u = {
						instancePath: t + "/config",
						schemaPath: "#/allOf/0/then/properties/config/type",
						keyword: "type",
						params: { type: "object" }
					};
					e === null ? e = [u] : e.push(u), r++;
				}
			}
		} else {
			let _ = {
				instancePath: t,
				schemaPath: "#/allOf/0/then/type",
				keyword: "type",
				params: { type: "object" }
			};
			e === null ? e = [_] : e.push(_), r++;
		}
		var p = m === r;
		i = p;
	}
	if (!i) {
		let m = {
			instancePath: t,
			schemaPath: "#/allOf/0/if",
			keyword: "if",
			params: { failingKeyword: "then" }
		};
		e === null ? e = [m] : e.push(m), r++;
	}
	let n = r, d = !0, o = r;
	if (r === o) {
		if (s && typeof s == "object" && !Array.isArray(s)) {
			if (s.type === void 0 || s.config === void 0) {
				let a = {};
				e === null ? e = [a] : e.push(a), r++;
			} else {
				if (s.type !== void 0) {
					let a = r;
					if (s.type !== "programmatic") {
						let _ = {};
						e === null ? e = [_] : e.push(_), r++;
					}
					var h = a === r;
				} else var h = !0;
				if (h) {
					if (s.config !== void 0) {
						let a = s.config, _ = r;
						if (r === _) {
							if (a && typeof a == "object" && !Array.isArray(a)) {
								if (a.subtype === void 0) {
									let x = {};
									e === null ? e = [x] : e.push(x), r++;
								} else if (a.subtype !== void 0 && a.subtype !== "regex_match") {
									let x = {};
									e === null ? e = [x] : e.push(x), r++;
								}
							} else {
								let k = {};
								e === null ? e = [k] : e.push(k), r++;
							}
						}
						var h = _ === r;
					} else var h = !0;
				}
			}
		} else {
			let m = {};
			e === null ? e = [m] : e.push(m), r++;
		}
	}
	var v = o === r;
	if (r = n, e !== null && (n ? e.length = n : e = null), v) {
		let m = r;
		if (s && typeof s == "object" && !Array.isArray(s)) {
			if (s.config !== void 0) {
				let _ = s.config;
				if (_ && typeof _ == "object" && !Array.isArray(_)) {
					if (_.pattern === void 0) {
						let u = {
							instancePath: t + "/config",
							schemaPath: "#/allOf/1/then/properties/config/required",
							keyword: "required",
							params: { missingProperty: "pattern" }
						};
						e === null ? e = [u] : e.push(u), r++;
					}
				} else {
					let u = {
						instancePath: t + "/config",
						schemaPath: "#/allOf/1/then/properties/config/type",
						keyword: "type",
						params: { type: "object" }
					};
					e === null ? e = [u] : e.push(u), r++;
				}
			}
		} else {
			let _ = {
				instancePath: t,
				schemaPath: "#/allOf/1/then/type",
				keyword: "type",
				params: { type: "object" }
			};
			e === null ? e = [_] : e.push(_), r++;
		}
		var v = m === r;
		d = v;
	}
	if (!d) {
		let m = {
			instancePath: t,
			schemaPath: "#/allOf/1/if",
			keyword: "if",
			params: { failingKeyword: "then" }
		};
		e === null ? e = [m] : e.push(m), r++;
	}
	let w = r, j = !0, g = r;
	if (r === g) {
		if (s && typeof s == "object" && !Array.isArray(s)) {
			if (s.type === void 0) {
				let a = {};
				e === null ? e = [a] : e.push(a), r++;
			} else if (s.type !== void 0 && s.type !== "llm_judge") {
				let a = {};
				e === null ? e = [a] : e.push(a), r++;
			}
		} else {
			let m = {};
			e === null ? e = [m] : e.push(m), r++;
		}
	}
	var P = g === r;
	if (r = w, e !== null && (w ? e.length = w : e = null), P) {
		let m = r;
		if (s && typeof s == "object" && !Array.isArray(s)) {
			if (s.config !== void 0) {
				let _ = s.config;
				if (_ && typeof _ == "object" && !Array.isArray(_)) {
					if (_.prompt_template === void 0) {
						let u = {
							instancePath: t + "/config",
							schemaPath: "#/allOf/2/then/properties/config/required",
							keyword: "required",
							params: { missingProperty: "prompt_template" }
						};
						e === null ? e = [u] : e.push(u), r++;
					}
				} else {
					let u = {
						instancePath: t + "/config",
						schemaPath: "#/allOf/2/then/properties/config/type",
						keyword: "type",
						params: { type: "object" }
					};
					e === null ? e = [u] : e.push(u), r++;
				}
			}
		} else {
			let _ = {
				instancePath: t,
				schemaPath: "#/allOf/2/then/type",
				keyword: "type",
				params: { type: "object" }
			};
			e === null ? e = [_] : e.push(_), r++;
		}
		var P = m === r;
		j = P;
	}
	if (!j) {
		let m = {
			instancePath: t,
			schemaPath: "#/allOf/2/if",
			keyword: "if",
			params: { failingKeyword: "then" }
		};
		e === null ? e = [m] : e.push(m), r++;
	}
	let c = r, A = !0, N = r;
	if (r === N) {
		if (s && typeof s == "object" && !Array.isArray(s)) {
			if (s.type === void 0) {
				let a = {};
				e === null ? e = [a] : e.push(a), r++;
			} else if (s.type !== void 0 && s.type !== "llm_metric") {
				let a = {};
				e === null ? e = [a] : e.push(a), r++;
			}
		} else {
			let m = {};
			e === null ? e = [m] : e.push(m), r++;
		}
	}
	var I = N === r;
	if (r = c, e !== null && (c ? e.length = c : e = null), I) {
		let m = r;
		if (s && typeof s == "object" && !Array.isArray(s)) {
			if (s.config !== void 0) {
				let _ = s.config;
				if (_ && typeof _ == "object" && !Array.isArray(_)) {
					if (_.subtype === void 0) {
						let u = {
							instancePath: t + "/config",
							schemaPath: "#/allOf/3/then/properties/config/required",
							keyword: "required",
							params: { missingProperty: "subtype" }
						};
						e === null ? e = [u] : e.push(u), r++;
					}
				} else {
					let u = {
						instancePath: t + "/config",
						schemaPath: "#/allOf/3/then/properties/config/type",
						keyword: "type",
						params: { type: "object" }
					};
					e === null ? e = [u] : e.push(u), r++;
				}
			}
		} else {
			let _ = {
				instancePath: t,
				schemaPath: "#/allOf/3/then/type",
				keyword: "type",
				params: { type: "object" }
			};
			e === null ? e = [_] : e.push(_), r++;
		}
		var I = m === r;
		A = I;
	}
	if (!A) {
		let m = {
			instancePath: t,
			schemaPath: "#/allOf/3/if",
			keyword: "if",
			params: { failingKeyword: "then" }
		};
		e === null ? e = [m] : e.push(m), r++;
	}
	if (s && typeof s == "object" && !Array.isArray(s)) {
		if (s.name === void 0) {
			let m = {
				instancePath: t,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "name" }
			};
			e === null ? e = [m] : e.push(m), r++;
		}
		if (s.display_label === void 0) {
			let m = {
				instancePath: t,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "display_label" }
			};
			e === null ? e = [m] : e.push(m), r++;
		}
		if (s.type === void 0) {
			let m = {
				instancePath: t,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "type" }
			};
			e === null ? e = [m] : e.push(m), r++;
		}
		if (s.config === void 0) {
			let m = {
				instancePath: t,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "config" }
			};
			e === null ? e = [m] : e.push(m), r++;
		}
		if (s.output_schema === void 0) {
			let m = {
				instancePath: t,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "output_schema" }
			};
			e === null ? e = [m] : e.push(m), r++;
		}
		for (let m in s) if (!K.call(F.properties, m)) {
			let a = {
				instancePath: t,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: m }
			};
			e === null ? e = [a] : e.push(a), r++;
		}
		if (s.name !== void 0) {
			let m = s.name;
			if (typeof m == "string") {
				if (b(m) > 255) {
					let a = {
						instancePath: t + "/name",
						schemaPath: "#/properties/name/maxLength",
						keyword: "maxLength",
						params: { limit: 255 }
					};
					e === null ? e = [a] : e.push(a), r++;
				}
				if (b(m) < 1) {
					let a = {
						instancePath: t + "/name",
						schemaPath: "#/properties/name/minLength",
						keyword: "minLength",
						params: { limit: 1 }
					};
					e === null ? e = [a] : e.push(a), r++;
				}
			} else {
				let a = {
					instancePath: t + "/name",
					schemaPath: "#/properties/name/type",
					keyword: "type",
					params: { type: "string" }
				};
				e === null ? e = [a] : e.push(a), r++;
			}
		}
		if (s.display_label !== void 0) {
			let m = s.display_label;
			if (typeof m == "string") {
				if (b(m) > 255) {
					let a = {
						instancePath: t + "/display_label",
						schemaPath: "#/properties/display_label/maxLength",
						keyword: "maxLength",
						params: { limit: 255 }
					};
					e === null ? e = [a] : e.push(a), r++;
				}
				if (b(m) < 1) {
					let a = {
						instancePath: t + "/display_label",
						schemaPath: "#/properties/display_label/minLength",
						keyword: "minLength",
						params: { limit: 1 }
					};
					e === null ? e = [a] : e.push(a), r++;
				}
			} else {
				let a = {
					instancePath: t + "/display_label",
					schemaPath: "#/properties/display_label/type",
					keyword: "type",
					params: { type: "string" }
				};
				e === null ? e = [a] : e.push(a), r++;
			}
		}
		if (s.description !== void 0) {
			let m = s.description;
			if (typeof m != "string" && m !== null) {
				let a = {
					instancePath: t + "/description",
					schemaPath: "#/properties/description/type",
					keyword: "type",
					params: { type: F.properties.description.type }
				};
				e === null ? e = [a] : e.push(a), r++;
			}
			if (typeof m == "string" && b(m) > 5e3) {
				let a = {
					instancePath: t + "/description",
					schemaPath: "#/properties/description/maxLength",
					keyword: "maxLength",
					params: { limit: 5e3 }
				};
				e === null ? e = [a] : e.push(a), r++;
			}
		}
		if (s.type !== void 0) {
			let m = s.type;
			if (typeof m != "string") {
				let a = {
					instancePath: t + "/type",
					schemaPath: "#/properties/type/type",
					keyword: "type",
					params: { type: "string" }
				};
				e === null ? e = [a] : e.push(a), r++;
			}
			if (m !== "programmatic" && m !== "llm_judge" && m !== "human_rating" && m !== "llm_metric") {
				let a = {
					instancePath: t + "/type",
					schemaPath: "#/properties/type/enum",
					keyword: "enum",
					params: { allowedValues: F.properties.type.enum }
				};
				e === null ? e = [a] : e.push(a), r++;
			}
		}
		if (s.config !== void 0) {
			let m = s.config;
			if (m && typeof m == "object" && !Array.isArray(m)) {
				if (m.subtype !== void 0 && typeof m.subtype != "string") {
					let a = {
						instancePath: t + "/config/subtype",
						schemaPath: "#/properties/config/properties/subtype/type",
						keyword: "type",
						params: { type: "string" }
					};
					e === null ? e = [a] : e.push(a), r++;
				}
				if (m.case_sensitive !== void 0 && typeof m.case_sensitive != "boolean") {
					let a = {
						instancePath: t + "/config/case_sensitive",
						schemaPath: "#/properties/config/properties/case_sensitive/type",
						keyword: "type",
						params: { type: "boolean" }
					};
					e === null ? e = [a] : e.push(a), r++;
				}
				if (m.strip_whitespace !== void 0 && typeof m.strip_whitespace != "boolean") {
					let a = {
						instancePath: t + "/config/strip_whitespace",
						schemaPath: "#/properties/config/properties/strip_whitespace/type",
						keyword: "type",
						params: { type: "boolean" }
					};
					e === null ? e = [a] : e.push(a), r++;
				}
				if (m.keywords !== void 0) {
					let a = m.keywords;
					if (Array.isArray(a)) {
						if (a.length < 1) {
							let u = {
								instancePath: t + "/config/keywords",
								schemaPath: "#/properties/config/properties/keywords/minItems",
								keyword: "minItems",
								params: { limit: 1 }
							};
							e === null ? e = [u] : e.push(u), r++;
						}
						let _ = a.length;
						for (let u = 0; u < _; u++) {
							let k = a[u];
							if (typeof k == "string") {
								if (b(k) < 1) {
									let x = {
										instancePath: t + "/config/keywords/" + u,
										schemaPath: "#/properties/config/properties/keywords/items/minLength",
										keyword: "minLength",
										params: { limit: 1 }
									};
									e === null ? e = [x] : e.push(x), r++;
								}
							} else {
								let x = {
									instancePath: t + "/config/keywords/" + u,
									schemaPath: "#/properties/config/properties/keywords/items/type",
									keyword: "type",
									params: { type: "string" }
								};
								e === null ? e = [x] : e.push(x), r++;
							}
						}
					} else {
						let _ = {
							instancePath: t + "/config/keywords",
							schemaPath: "#/properties/config/properties/keywords/type",
							keyword: "type",
							params: { type: "array" }
						};
						e === null ? e = [_] : e.push(_), r++;
					}
				}
				if (m.mode !== void 0) {
					let a = m.mode;
					if (typeof a != "string") {
						let _ = {
							instancePath: t + "/config/mode",
							schemaPath: "#/properties/config/properties/mode/type",
							keyword: "type",
							params: { type: "string" }
						};
						e === null ? e = [_] : e.push(_), r++;
					}
					if (a !== "any" && a !== "all") {
						let _ = {
							instancePath: t + "/config/mode",
							schemaPath: "#/properties/config/properties/mode/enum",
							keyword: "enum",
							params: { allowedValues: F.properties.config.properties.mode.enum }
						};
						e === null ? e = [_] : e.push(_), r++;
					}
				}
				if (m.pattern !== void 0) {
					let a = m.pattern;
					if (typeof a == "string") {
						if (b(a) < 1) {
							let _ = {
								instancePath: t + "/config/pattern",
								schemaPath: "#/properties/config/properties/pattern/minLength",
								keyword: "minLength",
								params: { limit: 1 }
							};
							e === null ? e = [_] : e.push(_), r++;
						}
					} else {
						let _ = {
							instancePath: t + "/config/pattern",
							schemaPath: "#/properties/config/properties/pattern/type",
							keyword: "type",
							params: { type: "string" }
						};
						e === null ? e = [_] : e.push(_), r++;
					}
				}
				if (m.flags !== void 0) {
					let a = m.flags;
					if (Array.isArray(a)) {
						let _ = a.length;
						for (let u = 0; u < _; u++) if (typeof a[u] != "string") {
							let k = {
								instancePath: t + "/config/flags/" + u,
								schemaPath: "#/properties/config/properties/flags/items/type",
								keyword: "type",
								params: { type: "string" }
							};
							e === null ? e = [k] : e.push(k), r++;
						}
					} else {
						let _ = {
							instancePath: t + "/config/flags",
							schemaPath: "#/properties/config/properties/flags/type",
							keyword: "type",
							params: { type: "array" }
						};
						e === null ? e = [_] : e.push(_), r++;
					}
				}
				if (m.schema !== void 0) {
					let a = m.schema;
					if (!a || typeof a != "object" || Array.isArray(a)) {
						let _ = {
							instancePath: t + "/config/schema",
							schemaPath: "#/properties/config/properties/schema/type",
							keyword: "type",
							params: { type: "object" }
						};
						e === null ? e = [_] : e.push(_), r++;
					}
				}
				if (m.prompt_template !== void 0) {
					let a = m.prompt_template;
					if (typeof a == "string") {
						if (b(a) > 5e4) {
							let _ = {
								instancePath: t + "/config/prompt_template",
								schemaPath: "#/properties/config/properties/prompt_template/maxLength",
								keyword: "maxLength",
								params: { limit: 5e4 }
							};
							e === null ? e = [_] : e.push(_), r++;
						}
						if (b(a) < 1) {
							let _ = {
								instancePath: t + "/config/prompt_template",
								schemaPath: "#/properties/config/properties/prompt_template/minLength",
								keyword: "minLength",
								params: { limit: 1 }
							};
							e === null ? e = [_] : e.push(_), r++;
						}
					} else {
						let _ = {
							instancePath: t + "/config/prompt_template",
							schemaPath: "#/properties/config/properties/prompt_template/type",
							keyword: "type",
							params: { type: "string" }
						};
						e === null ? e = [_] : e.push(_), r++;
					}
				}
				if (m.model !== void 0 && typeof m.model != "string") {
					let a = {
						instancePath: t + "/config/model",
						schemaPath: "#/properties/config/properties/model/type",
						keyword: "type",
						params: { type: "string" }
					};
					e === null ? e = [a] : e.push(a), r++;
				}
				if (m.temperature !== void 0) {
					let a = m.temperature;
					if (typeof a == "number" && isFinite(a)) {
						if (a > 2 || isNaN(a)) {
							let _ = {
								instancePath: t + "/config/temperature",
								schemaPath: "#/properties/config/properties/temperature/maximum",
								keyword: "maximum",
								params: {
									comparison: "<=",
									limit: 2
								}
							};
							e === null ? e = [_] : e.push(_), r++;
						}
						if (a < 0 || isNaN(a)) {
							let _ = {
								instancePath: t + "/config/temperature",
								schemaPath: "#/properties/config/properties/temperature/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 0
								}
							};
							e === null ? e = [_] : e.push(_), r++;
						}
					} else {
						let _ = {
							instancePath: t + "/config/temperature",
							schemaPath: "#/properties/config/properties/temperature/type",
							keyword: "type",
							params: { type: "number" }
						};
						e === null ? e = [_] : e.push(_), r++;
					}
				}
				if (m.rubric !== void 0 && typeof m.rubric != "string") {
					let a = {
						instancePath: t + "/config/rubric",
						schemaPath: "#/properties/config/properties/rubric/type",
						keyword: "type",
						params: { type: "string" }
					};
					e === null ? e = [a] : e.push(a), r++;
				}
				if (m.threshold !== void 0) {
					let a = m.threshold;
					if (!(typeof a == "number" && isFinite(a))) {
						let _ = {
							instancePath: t + "/config/threshold",
							schemaPath: "#/properties/config/properties/threshold/type",
							keyword: "type",
							params: { type: "number" }
						};
						e === null ? e = [_] : e.push(_), r++;
					}
				}
			} else {
				let a = {
					instancePath: t + "/config",
					schemaPath: "#/properties/config/type",
					keyword: "type",
					params: { type: "object" }
				};
				e === null ? e = [a] : e.push(a), r++;
			}
		}
		if (s.output_schema !== void 0) {
			let m = s.output_schema;
			if (m && typeof m == "object" && !Array.isArray(m)) {
				if (m.type === void 0) {
					let a = {
						instancePath: t + "/output_schema",
						schemaPath: "#/properties/output_schema/required",
						keyword: "required",
						params: { missingProperty: "type" }
					};
					e === null ? e = [a] : e.push(a), r++;
				}
				if (m.type !== void 0) {
					let a = m.type;
					if (typeof a != "string") {
						let _ = {
							instancePath: t + "/output_schema/type",
							schemaPath: "#/properties/output_schema/properties/type/type",
							keyword: "type",
							params: { type: "string" }
						};
						e === null ? e = [_] : e.push(_), r++;
					}
					if (a !== "boolean" && a !== "rating" && a !== "numeric" && a !== "categorical") {
						let _ = {
							instancePath: t + "/output_schema/type",
							schemaPath: "#/properties/output_schema/properties/type/enum",
							keyword: "enum",
							params: { allowedValues: F.properties.output_schema.properties.type.enum }
						};
						e === null ? e = [_] : e.push(_), r++;
					}
				}
				if (m.range !== void 0) {
					let a = m.range;
					if (Array.isArray(a)) {
						let _ = a.length;
						for (let u = 0; u < _; u++) {
							let k = a[u];
							if (!(typeof k == "number" && isFinite(k))) {
								let x = {
									instancePath: t + "/output_schema/range/" + u,
									schemaPath: "#/properties/output_schema/properties/range/items/type",
									keyword: "type",
									params: { type: "number" }
								};
								e === null ? e = [x] : e.push(x), r++;
							}
						}
					} else {
						let _ = {
							instancePath: t + "/output_schema/range",
							schemaPath: "#/properties/output_schema/properties/range/type",
							keyword: "type",
							params: { type: "array" }
						};
						e === null ? e = [_] : e.push(_), r++;
					}
				}
			} else {
				let a = {
					instancePath: t + "/output_schema",
					schemaPath: "#/properties/output_schema/type",
					keyword: "type",
					params: { type: "object" }
				};
				e === null ? e = [a] : e.push(a), r++;
			}
		}
		if (s.scope_type !== void 0) {
			let m = s.scope_type;
			if (typeof m != "string") {
				let a = {
					instancePath: t + "/scope_type",
					schemaPath: "#/properties/scope_type/type",
					keyword: "type",
					params: { type: "string" }
				};
				e === null ? e = [a] : e.push(a), r++;
			}
			if (m !== "org" && m !== "project" && m !== "workflow") {
				let a = {
					instancePath: t + "/scope_type",
					schemaPath: "#/properties/scope_type/enum",
					keyword: "enum",
					params: { allowedValues: F.properties.scope_type.enum }
				};
				e === null ? e = [a] : e.push(a), r++;
			}
		}
		if (s.org_id !== void 0) {
			let m = s.org_id;
			if (typeof m != "number" || m % 1 || isNaN(m) || !isFinite(m)) {
				let a = {
					instancePath: t + "/org_id",
					schemaPath: "#/properties/org_id/type",
					keyword: "type",
					params: { type: "integer" }
				};
				e === null ? e = [a] : e.push(a), r++;
			}
			if (typeof m == "number" && isFinite(m)) {
				if (m > 9007199254740991 || isNaN(m)) {
					let a = {
						instancePath: t + "/org_id",
						schemaPath: "#/properties/org_id/maximum",
						keyword: "maximum",
						params: {
							comparison: "<=",
							limit: 9007199254740991
						}
					};
					e === null ? e = [a] : e.push(a), r++;
				}
				if (m < 0 || isNaN(m)) {
					let a = {
						instancePath: t + "/org_id",
						schemaPath: "#/properties/org_id/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						}
					};
					e === null ? e = [a] : e.push(a), r++;
				}
			}
		}
		if (s.project_id !== void 0) {
			let m = s.project_id;
			if (typeof m != "number" || m % 1 || isNaN(m) || !isFinite(m)) {
				let a = {
					instancePath: t + "/project_id",
					schemaPath: "#/properties/project_id/type",
					keyword: "type",
					params: { type: "integer" }
				};
				e === null ? e = [a] : e.push(a), r++;
			}
			if (typeof m == "number" && isFinite(m)) {
				if (m > 9007199254740991 || isNaN(m)) {
					let a = {
						instancePath: t + "/project_id",
						schemaPath: "#/properties/project_id/maximum",
						keyword: "maximum",
						params: {
							comparison: "<=",
							limit: 9007199254740991
						}
					};
					e === null ? e = [a] : e.push(a), r++;
				}
				if (m < 0 || isNaN(m)) {
					let a = {
						instancePath: t + "/project_id",
						schemaPath: "#/properties/project_id/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						}
					};
					e === null ? e = [a] : e.push(a), r++;
				}
			}
		}
		if (s.workflow_id !== void 0) {
			let m = s.workflow_id;
			if (typeof m != "number" || m % 1 || isNaN(m) || !isFinite(m)) {
				let a = {
					instancePath: t + "/workflow_id",
					schemaPath: "#/properties/workflow_id/type",
					keyword: "type",
					params: { type: "integer" }
				};
				e === null ? e = [a] : e.push(a), r++;
			}
			if (typeof m == "number" && isFinite(m)) {
				if (m > 9007199254740991 || isNaN(m)) {
					let a = {
						instancePath: t + "/workflow_id",
						schemaPath: "#/properties/workflow_id/maximum",
						keyword: "maximum",
						params: {
							comparison: "<=",
							limit: 9007199254740991
						}
					};
					e === null ? e = [a] : e.push(a), r++;
				}
				if (m < 0 || isNaN(m)) {
					let a = {
						instancePath: t + "/workflow_id",
						schemaPath: "#/properties/workflow_id/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						}
					};
					e === null ? e = [a] : e.push(a), r++;
				}
			}
		}
	} else {
		let m = {
			instancePath: t,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" }
		};
		e === null ? e = [m] : e.push(m), r++;
	}
	return Y.errors = e, r === 0;
}
var me = W, H = {
	$schema: "http://json-schema.org/draft-07/schema#",
	type: "object",
	properties: {
		name: {
			type: "string",
			minLength: 1,
			maxLength: 255
		},
		description: {
			type: ["string", "null"],
			maxLength: 5e3
		},
		criteria: {
			type: "array",
			minItems: 1,
			items: {
				type: "object",
				properties: { criterion_id: {
					if: { type: "object" },
					then: {
						type: "object",
						description: "The id of another item of the files.",
						properties: {
							$ref: {
								type: "string",
								minLength: 1,
								description: "The address of one of the criteria: criteria/Name."
							},
							external: {
								type: "boolean",
								description: "The object is not in the files; it is looked up on the platform by its key."
							}
						},
						required: ["$ref"],
						additionalProperties: !1
					},
					else: {
						type: "integer",
						minimum: 0,
						maximum: 9007199254740991
					}
				} },
				required: ["criterion_id"],
				additionalProperties: !1
			}
		},
		scope_type: {
			type: "string",
			enum: [
				"org",
				"project",
				"workflow"
			]
		},
		org_id: {
			type: "integer",
			minimum: 0,
			maximum: 9007199254740991
		},
		project_id: {
			type: "integer",
			minimum: 0,
			maximum: 9007199254740991
		},
		workflow_id: {
			type: "integer",
			minimum: 0,
			maximum: 9007199254740991
		}
	},
	required: ["name", "criteria"],
	additionalProperties: !1,
	definitions: { secretJson: {
		if: {
			type: "object",
			required: ["$env"],
			maxProperties: 1
		},
		then: {
			type: "object",
			properties: { $env: {
				type: "string",
				minLength: 1,
				description: "A secret from the environment, read while applying. The name must be listed in the target's `secrets`."
			} }
		},
		else: {
			type: [
				"object",
				"array",
				"string",
				"number",
				"boolean",
				"null"
			],
			items: { $ref: "#/definitions/secretJson" },
			additionalProperties: { $ref: "#/definitions/secretJson" }
		}
	} }
};
function W(s, { instancePath: t = "", parentData: O, parentDataProperty: q, rootData: L = s } = {}) {
	let e = null, r = 0;
	if (s && typeof s == "object" && !Array.isArray(s)) {
		if (s.name === void 0) {
			let i = {
				instancePath: t,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "name" }
			};
			e === null ? e = [i] : e.push(i), r++;
		}
		if (s.criteria === void 0) {
			let i = {
				instancePath: t,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "criteria" }
			};
			e === null ? e = [i] : e.push(i), r++;
		}
		for (let i in s) if (i !== "name" && i !== "description" && i !== "criteria" && i !== "scope_type" && i !== "org_id" && i !== "project_id" && i !== "workflow_id") {
			let l = {
				instancePath: t,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: i }
			};
			e === null ? e = [l] : e.push(l), r++;
		}
		if (s.name !== void 0) {
			let i = s.name;
			if (typeof i == "string") {
				if (b(i) > 255) {
					let l = {
						instancePath: t + "/name",
						schemaPath: "#/properties/name/maxLength",
						keyword: "maxLength",
						params: { limit: 255 }
					};
					e === null ? e = [l] : e.push(l), r++;
				}
				if (b(i) < 1) {
					let l = {
						instancePath: t + "/name",
						schemaPath: "#/properties/name/minLength",
						keyword: "minLength",
						params: { limit: 1 }
					};
					e === null ? e = [l] : e.push(l), r++;
				}
			} else {
				let l = {
					instancePath: t + "/name",
					schemaPath: "#/properties/name/type",
					keyword: "type",
					params: { type: "string" }
				};
				e === null ? e = [l] : e.push(l), r++;
			}
		}
		if (s.description !== void 0) {
			let i = s.description;
			if (typeof i != "string" && i !== null) {
				let l = {
					instancePath: t + "/description",
					schemaPath: "#/properties/description/type",
					keyword: "type",
					params: { type: H.properties.description.type }
				};
				e === null ? e = [l] : e.push(l), r++;
			}
			if (typeof i == "string" && b(i) > 5e3) {
				let l = {
					instancePath: t + "/description",
					schemaPath: "#/properties/description/maxLength",
					keyword: "maxLength",
					params: { limit: 5e3 }
				};
				e === null ? e = [l] : e.push(l), r++;
			}
		}
		if (s.criteria !== void 0) {
			let i = s.criteria;
			if (Array.isArray(i)) {
				if (i.length < 1) {
					let y = {
						instancePath: t + "/criteria",
						schemaPath: "#/properties/criteria/minItems",
						keyword: "minItems",
						params: { limit: 1 }
					};
					e === null ? e = [y] : e.push(y), r++;
				}
				let l = i.length;
				for (let y = 0; y < l; y++) {
					let p = i[y];
					if (p && typeof p == "object" && !Array.isArray(p)) {
						if (p.criterion_id === void 0) {
							let n = {
								instancePath: t + "/criteria/" + y,
								schemaPath: "#/properties/criteria/items/required",
								keyword: "required",
								params: { missingProperty: "criterion_id" }
							};
							e === null ? e = [n] : e.push(n), r++;
						}
						for (let n in p) if (n !== "criterion_id") {
							let d = {
								instancePath: t + "/criteria/" + y,
								schemaPath: "#/properties/criteria/items/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: n }
							};
							e === null ? e = [d] : e.push(d), r++;
						}
						if (p.criterion_id !== void 0) {
							let n = p.criterion_id, d = r, o = !0, h = r;
							if (!n || typeof n != "object" || Array.isArray(n)) {
								let w = {};
								e === null ? e = [w] : e.push(w), r++;
							}
							var f = h === r;
							r = d, e !== null && (d ? e.length = d : e = null);
							let v;
							if (f) {
								let w = r;
								if (n && typeof n == "object" && !Array.isArray(n)) {
									if (n.$ref === void 0) {
										let g = {
											instancePath: t + "/criteria/" + y + "/criterion_id",
											schemaPath: "#/properties/criteria/items/properties/criterion_id/then/required",
											keyword: "required",
											params: { missingProperty: "$ref" }
										};
										e === null ? e = [g] : e.push(g), r++;
									}
									for (let g in n) if (g !== "$ref" && g !== "external") {
										let P = {
											instancePath: t + "/criteria/" + y + "/criterion_id",
											schemaPath: "#/properties/criteria/items/properties/criterion_id/then/additionalProperties",
											keyword: "additionalProperties",
											params: { additionalProperty: g }
										};
										e === null ? e = [P] : e.push(P), r++;
									}
									if (n.$ref !== void 0) {
										let g = n.$ref;
										if (typeof g == "string") {
											if (b(g) < 1) {
												let P = {
													instancePath: t + "/criteria/" + y + "/criterion_id/$ref",
													schemaPath: "#/properties/criteria/items/properties/criterion_id/then/properties/%24ref/minLength",
													keyword: "minLength",
													params: { limit: 1 }
												};
												e === null ? e = [P] : e.push(P), r++;
											}
										} else {
											let P = {
												instancePath: t + "/criteria/" + y + "/criterion_id/$ref",
												schemaPath: "#/properties/criteria/items/properties/criterion_id/then/properties/%24ref/type",
												keyword: "type",
												params: { type: "string" }
											};
											e === null ? e = [P] : e.push(P), r++;
										}
									}
									if (n.external !== void 0 && typeof n.external != "boolean") {
										let g = {
											instancePath: t + "/criteria/" + y + "/criterion_id/external",
											schemaPath: "#/properties/criteria/items/properties/criterion_id/then/properties/external/type",
											keyword: "type",
											params: { type: "boolean" }
										};
										e === null ? e = [g] : e.push(g), r++;
									}
								} else {
									let g = {
										instancePath: t + "/criteria/" + y + "/criterion_id",
										schemaPath: "#/properties/criteria/items/properties/criterion_id/then/type",
										keyword: "type",
										params: { type: "object" }
									};
									e === null ? e = [g] : e.push(g), r++;
								}
								var f = w === r;
								o = f, v = "then";
							} else {
								let w = r;
								if (typeof n != "number" || n % 1 || isNaN(n) || !isFinite(n)) {
									let g = {
										instancePath: t + "/criteria/" + y + "/criterion_id",
										schemaPath: "#/properties/criteria/items/properties/criterion_id/else/type",
										keyword: "type",
										params: { type: "integer" }
									};
									e === null ? e = [g] : e.push(g), r++;
								}
								if (typeof n == "number" && isFinite(n)) {
									if (n > 9007199254740991 || isNaN(n)) {
										let g = {
											instancePath: t + "/criteria/" + y + "/criterion_id",
											schemaPath: "#/properties/criteria/items/properties/criterion_id/else/maximum",
											keyword: "maximum",
											params: {
												comparison: "<=",
												limit: 9007199254740991
											}
										};
										e === null ? e = [g] : e.push(g), r++;
									}
									if (n < 0 || isNaN(n)) {
										let g = {
											instancePath: t + "/criteria/" + y + "/criterion_id",
											schemaPath: "#/properties/criteria/items/properties/criterion_id/else/minimum",
											keyword: "minimum",
											params: {
												comparison: ">=",
												limit: 0
											}
										};
										e === null ? e = [g] : e.push(g), r++;
									}
								}
								var f = w === r;
								o = f, v = "else";
							}
							if (!o) {
								let w = {
									instancePath: t + "/criteria/" + y + "/criterion_id",
									schemaPath: "#/properties/criteria/items/properties/criterion_id/if",
									keyword: "if",
									params: { failingKeyword: v }
								};
								e === null ? e = [w] : e.push(w), r++;
							}
						}
					} else {
						let n = {
							instancePath: t + "/criteria/" + y,
							schemaPath: "#/properties/criteria/items/type",
							keyword: "type",
							params: { type: "object" }
						};
						e === null ? e = [n] : e.push(n), r++;
					}
				}
			} else {
				let l = {
					instancePath: t + "/criteria",
					schemaPath: "#/properties/criteria/type",
					keyword: "type",
					params: { type: "array" }
				};
				e === null ? e = [l] : e.push(l), r++;
			}
		}
		if (s.scope_type !== void 0) {
			let i = s.scope_type;
			if (typeof i != "string") {
				let l = {
					instancePath: t + "/scope_type",
					schemaPath: "#/properties/scope_type/type",
					keyword: "type",
					params: { type: "string" }
				};
				e === null ? e = [l] : e.push(l), r++;
			}
			if (i !== "org" && i !== "project" && i !== "workflow") {
				let l = {
					instancePath: t + "/scope_type",
					schemaPath: "#/properties/scope_type/enum",
					keyword: "enum",
					params: { allowedValues: H.properties.scope_type.enum }
				};
				e === null ? e = [l] : e.push(l), r++;
			}
		}
		if (s.org_id !== void 0) {
			let i = s.org_id;
			if (typeof i != "number" || i % 1 || isNaN(i) || !isFinite(i)) {
				let l = {
					instancePath: t + "/org_id",
					schemaPath: "#/properties/org_id/type",
					keyword: "type",
					params: { type: "integer" }
				};
				e === null ? e = [l] : e.push(l), r++;
			}
			if (typeof i == "number" && isFinite(i)) {
				if (i > 9007199254740991 || isNaN(i)) {
					let l = {
						instancePath: t + "/org_id",
						schemaPath: "#/properties/org_id/maximum",
						keyword: "maximum",
						params: {
							comparison: "<=",
							limit: 9007199254740991
						}
					};
					e === null ? e = [l] : e.push(l), r++;
				}
				if (i < 0 || isNaN(i)) {
					let l = {
						instancePath: t + "/org_id",
						schemaPath: "#/properties/org_id/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						}
					};
					e === null ? e = [l] : e.push(l), r++;
				}
			}
		}
		if (s.project_id !== void 0) {
			let i = s.project_id;
			if (typeof i != "number" || i % 1 || isNaN(i) || !isFinite(i)) {
				let l = {
					instancePath: t + "/project_id",
					schemaPath: "#/properties/project_id/type",
					keyword: "type",
					params: { type: "integer" }
				};
				e === null ? e = [l] : e.push(l), r++;
			}
			if (typeof i == "number" && isFinite(i)) {
				if (i > 9007199254740991 || isNaN(i)) {
					let l = {
						instancePath: t + "/project_id",
						schemaPath: "#/properties/project_id/maximum",
						keyword: "maximum",
						params: {
							comparison: "<=",
							limit: 9007199254740991
						}
					};
					e === null ? e = [l] : e.push(l), r++;
				}
				if (i < 0 || isNaN(i)) {
					let l = {
						instancePath: t + "/project_id",
						schemaPath: "#/properties/project_id/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						}
					};
					e === null ? e = [l] : e.push(l), r++;
				}
			}
		}
		if (s.workflow_id !== void 0) {
			let i = s.workflow_id;
			if (typeof i != "number" || i % 1 || isNaN(i) || !isFinite(i)) {
				let l = {
					instancePath: t + "/workflow_id",
					schemaPath: "#/properties/workflow_id/type",
					keyword: "type",
					params: { type: "integer" }
				};
				e === null ? e = [l] : e.push(l), r++;
			}
			if (typeof i == "number" && isFinite(i)) {
				if (i > 9007199254740991 || isNaN(i)) {
					let l = {
						instancePath: t + "/workflow_id",
						schemaPath: "#/properties/workflow_id/maximum",
						keyword: "maximum",
						params: {
							comparison: "<=",
							limit: 9007199254740991
						}
					};
					e === null ? e = [l] : e.push(l), r++;
				}
				if (i < 0 || isNaN(i)) {
					let l = {
						instancePath: t + "/workflow_id",
						schemaPath: "#/properties/workflow_id/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						}
					};
					e === null ? e = [l] : e.push(l), r++;
				}
			}
		}
	} else {
		let i = {
			instancePath: t,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" }
		};
		e === null ? e = [i] : e.push(i), r++;
	}
	return W.errors = e, r === 0;
}
var fe = M, T = {
	$schema: "http://json-schema.org/draft-07/schema#",
	type: "object",
	properties: {
		org_id: {
			type: "integer",
			minimum: 0,
			maximum: 9007199254740991
		},
		name: {
			type: "string",
			minLength: 1,
			maxLength: 255
		},
		description: {
			type: ["string", "null"],
			maxLength: 5e3
		},
		endpoint_type: { type: "string" },
		url: {
			type: ["string", "null"],
			pattern: "^$|^[A-Za-z][A-Za-z0-9+.-]*://[^\\s/][^\\s]*$"
		},
		auth_type: { type: "string" },
		auth_config: {
			if: {
				type: "object",
				required: ["$env"],
				maxProperties: 1
			},
			then: !1,
			else: {
				type: "object",
				additionalProperties: { $ref: "#/definitions/secretJson" }
			}
		},
		code_config: {
			type: ["object", "null"],
			properties: {
				tools: {
					type: "object",
					additionalProperties: {
						type: "object",
						properties: {
							description: {
								type: ["string", "null"],
								maxLength: 500
							},
							source_code: { type: "string" },
							timeout_seconds: {
								type: "number",
								minimum: 0
							},
							env_vars: {
								type: ["array", "null"],
								items: { type: "string" }
							},
							input_schema: { type: "object" }
						}
					}
				},
				requirements: {
					type: ["array", "null"],
					items: { type: "string" }
				}
			}
		}
	},
	required: ["name"],
	definitions: { secretJson: {
		if: {
			type: "object",
			required: ["$env"],
			maxProperties: 1
		},
		then: {
			type: "object",
			properties: { $env: {
				type: "string",
				minLength: 1,
				description: "A secret from the environment, read while applying. The name must be listed in the target's `secrets`."
			} }
		},
		else: {
			type: [
				"object",
				"array",
				"string",
				"number",
				"boolean",
				"null"
			],
			items: { $ref: "#/definitions/secretJson" },
			additionalProperties: { $ref: "#/definitions/secretJson" }
		}
	} }
}, ce = RegExp("^$|^[A-Za-z][A-Za-z0-9+.-]*://[^\\s/][^\\s]*$", "u"), ue = {
	if: {
		type: "object",
		required: ["$env"],
		maxProperties: 1
	},
	then: {
		type: "object",
		properties: { $env: {
			type: "string",
			minLength: 1,
			description: "A secret from the environment, read while applying. The name must be listed in the target's `secrets`."
		} }
	},
	else: {
		type: [
			"object",
			"array",
			"string",
			"number",
			"boolean",
			"null"
		],
		items: { $ref: "#/definitions/secretJson" },
		additionalProperties: { $ref: "#/definitions/secretJson" }
	}
}, D = { validate: J };
function J(s, { instancePath: t = "", parentData: O, parentDataProperty: q, rootData: L = s } = {}) {
	let e = null, r = 0, f = r, i = !0, l = r;
	if (r === l) {
		if (s && typeof s == "object" && !Array.isArray(s)) {
			if (Object.keys(s).length > 1) {
				let n = {};
				e === null ? e = [n] : e.push(n), r++;
			} else if (s.$env === void 0) {
				let d = {};
				e === null ? e = [d] : e.push(d), r++;
			}
		} else {
			let n = {};
			e === null ? e = [n] : e.push(n), r++;
		}
	}
	var y = l === r;
	r = f, e !== null && (f ? e.length = f : e = null);
	let p;
	if (y) {
		let n = r;
		if (s && typeof s == "object" && !Array.isArray(s)) {
			if (s.$env !== void 0) {
				let o = s.$env;
				if (typeof o == "string") {
					if (b(o) < 1) {
						let h = {
							instancePath: t + "/$env",
							schemaPath: "#/then/properties/%24env/minLength",
							keyword: "minLength",
							params: { limit: 1 }
						};
						e === null ? e = [h] : e.push(h), r++;
					}
				} else {
					let h = {
						instancePath: t + "/$env",
						schemaPath: "#/then/properties/%24env/type",
						keyword: "type",
						params: { type: "string" }
					};
					e === null ? e = [h] : e.push(h), r++;
				}
			}
		} else {
			let o = {
				instancePath: t,
				schemaPath: "#/then/type",
				keyword: "type",
				params: { type: "object" }
			};
			e === null ? e = [o] : e.push(o), r++;
		}
		var y = n === r;
		i = y, p = "then";
	} else {
		let n = r;
		if (typeof s != "object" && typeof s != "string" && !(typeof s == "number" && isFinite(s)) && typeof s != "boolean") {
			let o = {
				instancePath: t,
				schemaPath: "#/else/type",
				keyword: "type",
				params: { type: ue.else.type }
			};
			e === null ? e = [o] : e.push(o), r++;
		}
		if (Array.isArray(s)) {
			let o = s.length;
			for (let h = 0; h < o; h++) D.validate(s[h], {
				instancePath: t + "/" + h,
				parentData: s,
				parentDataProperty: h,
				rootData: L
			}) || (e = e === null ? D.validate.errors : e.concat(D.validate.errors), r = e.length);
		}
		if (s && typeof s == "object" && !Array.isArray(s)) for (let o in s) D.validate(s[o], {
			instancePath: t + "/" + o.replace(/~/g, "~0").replace(/\//g, "~1"),
			parentData: s,
			parentDataProperty: o,
			rootData: L
		}) || (e = e === null ? D.validate.errors : e.concat(D.validate.errors), r = e.length);
		var y = n === r;
		i = y, p = "else";
	}
	if (!i) {
		let n = {
			instancePath: t,
			schemaPath: "#/if",
			keyword: "if",
			params: { failingKeyword: p }
		};
		e === null ? e = [n] : e.push(n), r++;
	}
	return J.errors = e, r === 0;
}
function M(s, { instancePath: t = "", parentData: O, parentDataProperty: q, rootData: L = s } = {}) {
	let e = null, r = 0;
	if (s && typeof s == "object" && !Array.isArray(s)) {
		if (s.name === void 0) {
			let i = {
				instancePath: t,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "name" }
			};
			e === null ? e = [i] : e.push(i), r++;
		}
		if (s.org_id !== void 0) {
			let i = s.org_id;
			if (typeof i != "number" || i % 1 || isNaN(i) || !isFinite(i)) {
				let l = {
					instancePath: t + "/org_id",
					schemaPath: "#/properties/org_id/type",
					keyword: "type",
					params: { type: "integer" }
				};
				e === null ? e = [l] : e.push(l), r++;
			}
			if (typeof i == "number" && isFinite(i)) {
				if (i > 9007199254740991 || isNaN(i)) {
					let l = {
						instancePath: t + "/org_id",
						schemaPath: "#/properties/org_id/maximum",
						keyword: "maximum",
						params: {
							comparison: "<=",
							limit: 9007199254740991
						}
					};
					e === null ? e = [l] : e.push(l), r++;
				}
				if (i < 0 || isNaN(i)) {
					let l = {
						instancePath: t + "/org_id",
						schemaPath: "#/properties/org_id/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						}
					};
					e === null ? e = [l] : e.push(l), r++;
				}
			}
		}
		if (s.name !== void 0) {
			let i = s.name;
			if (typeof i == "string") {
				if (b(i) > 255) {
					let l = {
						instancePath: t + "/name",
						schemaPath: "#/properties/name/maxLength",
						keyword: "maxLength",
						params: { limit: 255 }
					};
					e === null ? e = [l] : e.push(l), r++;
				}
				if (b(i) < 1) {
					let l = {
						instancePath: t + "/name",
						schemaPath: "#/properties/name/minLength",
						keyword: "minLength",
						params: { limit: 1 }
					};
					e === null ? e = [l] : e.push(l), r++;
				}
			} else {
				let l = {
					instancePath: t + "/name",
					schemaPath: "#/properties/name/type",
					keyword: "type",
					params: { type: "string" }
				};
				e === null ? e = [l] : e.push(l), r++;
			}
		}
		if (s.description !== void 0) {
			let i = s.description;
			if (typeof i != "string" && i !== null) {
				let l = {
					instancePath: t + "/description",
					schemaPath: "#/properties/description/type",
					keyword: "type",
					params: { type: T.properties.description.type }
				};
				e === null ? e = [l] : e.push(l), r++;
			}
			if (typeof i == "string" && b(i) > 5e3) {
				let l = {
					instancePath: t + "/description",
					schemaPath: "#/properties/description/maxLength",
					keyword: "maxLength",
					params: { limit: 5e3 }
				};
				e === null ? e = [l] : e.push(l), r++;
			}
		}
		if (s.endpoint_type !== void 0 && typeof s.endpoint_type != "string") {
			let i = {
				instancePath: t + "/endpoint_type",
				schemaPath: "#/properties/endpoint_type/type",
				keyword: "type",
				params: { type: "string" }
			};
			e === null ? e = [i] : e.push(i), r++;
		}
		if (s.url !== void 0) {
			let i = s.url;
			if (typeof i != "string" && i !== null) {
				let l = {
					instancePath: t + "/url",
					schemaPath: "#/properties/url/type",
					keyword: "type",
					params: { type: T.properties.url.type }
				};
				e === null ? e = [l] : e.push(l), r++;
			}
			if (typeof i == "string" && !ce.test(i)) {
				let l = {
					instancePath: t + "/url",
					schemaPath: "#/properties/url/pattern",
					keyword: "pattern",
					params: { pattern: "^$|^[A-Za-z][A-Za-z0-9+.-]*://[^\\s/][^\\s]*$" }
				};
				e === null ? e = [l] : e.push(l), r++;
			}
		}
		if (s.auth_type !== void 0 && typeof s.auth_type != "string") {
			let i = {
				instancePath: t + "/auth_type",
				schemaPath: "#/properties/auth_type/type",
				keyword: "type",
				params: { type: "string" }
			};
			e === null ? e = [i] : e.push(i), r++;
		}
		if (s.auth_config !== void 0) {
			let i = s.auth_config, l = r, y = !0, p = r;
			if (r === p) {
				if (i && typeof i == "object" && !Array.isArray(i)) {
					if (Object.keys(i).length > 1) {
						let d = {};
						e === null ? e = [d] : e.push(d), r++;
					} else if (i.$env === void 0) {
						let o = {};
						e === null ? e = [o] : e.push(o), r++;
					}
				} else {
					let d = {};
					e === null ? e = [d] : e.push(d), r++;
				}
			}
			var f = p === r;
			r = l, e !== null && (l ? e.length = l : e = null);
			let n;
			if (f) {
				var f = !1;
				let o = {
					instancePath: t + "/auth_config",
					schemaPath: "#/properties/auth_config/then/false schema",
					keyword: "false schema",
					params: {}
				};
				e === null ? e = [o] : e.push(o), r++, y = f, n = "then";
			} else {
				let d = r;
				if (i && typeof i == "object" && !Array.isArray(i)) for (let h in i) J(i[h], {
					instancePath: t + "/auth_config/" + h.replace(/~/g, "~0").replace(/\//g, "~1"),
					parentData: i,
					parentDataProperty: h,
					rootData: L
				}) || (e = e === null ? J.errors : e.concat(J.errors), r = e.length);
				else {
					let h = {
						instancePath: t + "/auth_config",
						schemaPath: "#/properties/auth_config/else/type",
						keyword: "type",
						params: { type: "object" }
					};
					e === null ? e = [h] : e.push(h), r++;
				}
				var f = d === r;
				y = f, n = "else";
			}
			if (!y) {
				let d = {
					instancePath: t + "/auth_config",
					schemaPath: "#/properties/auth_config/if",
					keyword: "if",
					params: { failingKeyword: n }
				};
				e === null ? e = [d] : e.push(d), r++;
			}
		}
		if (s.code_config !== void 0) {
			let i = s.code_config;
			if ((!i || typeof i != "object" || Array.isArray(i)) && i !== null) {
				let l = {
					instancePath: t + "/code_config",
					schemaPath: "#/properties/code_config/type",
					keyword: "type",
					params: { type: T.properties.code_config.type }
				};
				e === null ? e = [l] : e.push(l), r++;
			}
			if (i && typeof i == "object" && !Array.isArray(i)) {
				if (i.tools !== void 0) {
					let l = i.tools;
					if (l && typeof l == "object" && !Array.isArray(l)) for (let y in l) {
						let p = l[y];
						if (p && typeof p == "object" && !Array.isArray(p)) {
							if (p.description !== void 0) {
								let n = p.description;
								if (typeof n != "string" && n !== null) {
									let d = {
										instancePath: t + "/code_config/tools/" + y.replace(/~/g, "~0").replace(/\//g, "~1") + "/description",
										schemaPath: "#/properties/code_config/properties/tools/additionalProperties/properties/description/type",
										keyword: "type",
										params: { type: T.properties.code_config.properties.tools.additionalProperties.properties.description.type }
									};
									e === null ? e = [d] : e.push(d), r++;
								}
								if (typeof n == "string" && b(n) > 500) {
									let d = {
										instancePath: t + "/code_config/tools/" + y.replace(/~/g, "~0").replace(/\//g, "~1") + "/description",
										schemaPath: "#/properties/code_config/properties/tools/additionalProperties/properties/description/maxLength",
										keyword: "maxLength",
										params: { limit: 500 }
									};
									e === null ? e = [d] : e.push(d), r++;
								}
							}
							if (p.source_code !== void 0 && typeof p.source_code != "string") {
								let n = {
									instancePath: t + "/code_config/tools/" + y.replace(/~/g, "~0").replace(/\//g, "~1") + "/source_code",
									schemaPath: "#/properties/code_config/properties/tools/additionalProperties/properties/source_code/type",
									keyword: "type",
									params: { type: "string" }
								};
								e === null ? e = [n] : e.push(n), r++;
							}
							if (p.timeout_seconds !== void 0) {
								let n = p.timeout_seconds;
								if (typeof n == "number" && isFinite(n)) {
									if (n < 0 || isNaN(n)) {
										let d = {
											instancePath: t + "/code_config/tools/" + y.replace(/~/g, "~0").replace(/\//g, "~1") + "/timeout_seconds",
											schemaPath: "#/properties/code_config/properties/tools/additionalProperties/properties/timeout_seconds/minimum",
											keyword: "minimum",
											params: {
												comparison: ">=",
												limit: 0
											}
										};
										e === null ? e = [d] : e.push(d), r++;
									}
								} else {
									let d = {
										instancePath: t + "/code_config/tools/" + y.replace(/~/g, "~0").replace(/\//g, "~1") + "/timeout_seconds",
										schemaPath: "#/properties/code_config/properties/tools/additionalProperties/properties/timeout_seconds/type",
										keyword: "type",
										params: { type: "number" }
									};
									e === null ? e = [d] : e.push(d), r++;
								}
							}
							if (p.env_vars !== void 0) {
								let n = p.env_vars;
								if (!Array.isArray(n) && n !== null) {
									let d = {
										instancePath: t + "/code_config/tools/" + y.replace(/~/g, "~0").replace(/\//g, "~1") + "/env_vars",
										schemaPath: "#/properties/code_config/properties/tools/additionalProperties/properties/env_vars/type",
										keyword: "type",
										params: { type: T.properties.code_config.properties.tools.additionalProperties.properties.env_vars.type }
									};
									e === null ? e = [d] : e.push(d), r++;
								}
								if (Array.isArray(n)) {
									let d = n.length;
									for (let o = 0; o < d; o++) if (typeof n[o] != "string") {
										let h = {
											instancePath: t + "/code_config/tools/" + y.replace(/~/g, "~0").replace(/\//g, "~1") + "/env_vars/" + o,
											schemaPath: "#/properties/code_config/properties/tools/additionalProperties/properties/env_vars/items/type",
											keyword: "type",
											params: { type: "string" }
										};
										e === null ? e = [h] : e.push(h), r++;
									}
								}
							}
							if (p.input_schema !== void 0) {
								let n = p.input_schema;
								if (!n || typeof n != "object" || Array.isArray(n)) {
									let d = {
										instancePath: t + "/code_config/tools/" + y.replace(/~/g, "~0").replace(/\//g, "~1") + "/input_schema",
										schemaPath: "#/properties/code_config/properties/tools/additionalProperties/properties/input_schema/type",
										keyword: "type",
										params: { type: "object" }
									};
									e === null ? e = [d] : e.push(d), r++;
								}
							}
						} else {
							let n = {
								instancePath: t + "/code_config/tools/" + y.replace(/~/g, "~0").replace(/\//g, "~1"),
								schemaPath: "#/properties/code_config/properties/tools/additionalProperties/type",
								keyword: "type",
								params: { type: "object" }
							};
							e === null ? e = [n] : e.push(n), r++;
						}
					}
					else {
						let y = {
							instancePath: t + "/code_config/tools",
							schemaPath: "#/properties/code_config/properties/tools/type",
							keyword: "type",
							params: { type: "object" }
						};
						e === null ? e = [y] : e.push(y), r++;
					}
				}
				if (i.requirements !== void 0) {
					let l = i.requirements;
					if (!Array.isArray(l) && l !== null) {
						let y = {
							instancePath: t + "/code_config/requirements",
							schemaPath: "#/properties/code_config/properties/requirements/type",
							keyword: "type",
							params: { type: T.properties.code_config.properties.requirements.type }
						};
						e === null ? e = [y] : e.push(y), r++;
					}
					if (Array.isArray(l)) {
						let y = l.length;
						for (let p = 0; p < y; p++) if (typeof l[p] != "string") {
							let n = {
								instancePath: t + "/code_config/requirements/" + p,
								schemaPath: "#/properties/code_config/properties/requirements/items/type",
								keyword: "type",
								params: { type: "string" }
							};
							e === null ? e = [n] : e.push(n), r++;
						}
					}
				}
			}
		}
	} else {
		let i = {
			instancePath: t,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" }
		};
		e === null ? e = [i] : e.push(i), r++;
	}
	return M.errors = e, r === 0;
}
var ye = Q, he = {
	$schema: "http://json-schema.org/draft-07/schema#",
	type: "object",
	properties: {
		workflow_id: {
			type: "integer",
			minimum: 0,
			maximum: 9007199254740991
		},
		node_id: {
			type: "string",
			minLength: 1
		},
		field_id: {
			type: "string",
			minLength: 1
		},
		endpoint_id: {
			if: { type: "object" },
			then: {
				type: "object",
				description: "The id of another item of the files.",
				properties: {
					$ref: {
						type: "string",
						minLength: 1,
						description: "The address of one of the tool_endpoints: tool_endpoints/Name."
					},
					external: {
						type: "boolean",
						description: "The object is not in the files; it is looked up on the platform by its key."
					}
				},
				required: ["$ref"],
				additionalProperties: !1
			},
			else: {
				type: "string",
				minLength: 1
			}
		},
		selected_tools: {
			type: ["array", "null"],
			items: {
				type: "string",
				minLength: 1
			}
		},
		max_tool_rounds: {
			type: "integer",
			minimum: 0
		}
	},
	required: [
		"workflow_id",
		"node_id",
		"field_id",
		"endpoint_id"
	],
	additionalProperties: !1,
	definitions: { secretJson: {
		if: {
			type: "object",
			required: ["$env"],
			maxProperties: 1
		},
		then: {
			type: "object",
			properties: { $env: {
				type: "string",
				minLength: 1,
				description: "A secret from the environment, read while applying. The name must be listed in the target's `secrets`."
			} }
		},
		else: {
			type: [
				"object",
				"array",
				"string",
				"number",
				"boolean",
				"null"
			],
			items: { $ref: "#/definitions/secretJson" },
			additionalProperties: { $ref: "#/definitions/secretJson" }
		}
	} }
};
function Q(s, { instancePath: t = "", parentData: O, parentDataProperty: q, rootData: L = s } = {}) {
	let e = null, r = 0;
	if (s && typeof s == "object" && !Array.isArray(s)) {
		if (s.workflow_id === void 0) {
			let i = {
				instancePath: t,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "workflow_id" }
			};
			e === null ? e = [i] : e.push(i), r++;
		}
		if (s.node_id === void 0) {
			let i = {
				instancePath: t,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "node_id" }
			};
			e === null ? e = [i] : e.push(i), r++;
		}
		if (s.field_id === void 0) {
			let i = {
				instancePath: t,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "field_id" }
			};
			e === null ? e = [i] : e.push(i), r++;
		}
		if (s.endpoint_id === void 0) {
			let i = {
				instancePath: t,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "endpoint_id" }
			};
			e === null ? e = [i] : e.push(i), r++;
		}
		for (let i in s) if (i !== "workflow_id" && i !== "node_id" && i !== "field_id" && i !== "endpoint_id" && i !== "selected_tools" && i !== "max_tool_rounds") {
			let l = {
				instancePath: t,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: i }
			};
			e === null ? e = [l] : e.push(l), r++;
		}
		if (s.workflow_id !== void 0) {
			let i = s.workflow_id;
			if (typeof i != "number" || i % 1 || isNaN(i) || !isFinite(i)) {
				let l = {
					instancePath: t + "/workflow_id",
					schemaPath: "#/properties/workflow_id/type",
					keyword: "type",
					params: { type: "integer" }
				};
				e === null ? e = [l] : e.push(l), r++;
			}
			if (typeof i == "number" && isFinite(i)) {
				if (i > 9007199254740991 || isNaN(i)) {
					let l = {
						instancePath: t + "/workflow_id",
						schemaPath: "#/properties/workflow_id/maximum",
						keyword: "maximum",
						params: {
							comparison: "<=",
							limit: 9007199254740991
						}
					};
					e === null ? e = [l] : e.push(l), r++;
				}
				if (i < 0 || isNaN(i)) {
					let l = {
						instancePath: t + "/workflow_id",
						schemaPath: "#/properties/workflow_id/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						}
					};
					e === null ? e = [l] : e.push(l), r++;
				}
			}
		}
		if (s.node_id !== void 0) {
			let i = s.node_id;
			if (typeof i == "string") {
				if (b(i) < 1) {
					let l = {
						instancePath: t + "/node_id",
						schemaPath: "#/properties/node_id/minLength",
						keyword: "minLength",
						params: { limit: 1 }
					};
					e === null ? e = [l] : e.push(l), r++;
				}
			} else {
				let l = {
					instancePath: t + "/node_id",
					schemaPath: "#/properties/node_id/type",
					keyword: "type",
					params: { type: "string" }
				};
				e === null ? e = [l] : e.push(l), r++;
			}
		}
		if (s.field_id !== void 0) {
			let i = s.field_id;
			if (typeof i == "string") {
				if (b(i) < 1) {
					let l = {
						instancePath: t + "/field_id",
						schemaPath: "#/properties/field_id/minLength",
						keyword: "minLength",
						params: { limit: 1 }
					};
					e === null ? e = [l] : e.push(l), r++;
				}
			} else {
				let l = {
					instancePath: t + "/field_id",
					schemaPath: "#/properties/field_id/type",
					keyword: "type",
					params: { type: "string" }
				};
				e === null ? e = [l] : e.push(l), r++;
			}
		}
		if (s.endpoint_id !== void 0) {
			let i = s.endpoint_id, l = r, y = !0, p = r;
			if (!i || typeof i != "object" || Array.isArray(i)) {
				let d = {};
				e === null ? e = [d] : e.push(d), r++;
			}
			var f = p === r;
			r = l, e !== null && (l ? e.length = l : e = null);
			let n;
			if (f) {
				let d = r;
				if (i && typeof i == "object" && !Array.isArray(i)) {
					if (i.$ref === void 0) {
						let h = {
							instancePath: t + "/endpoint_id",
							schemaPath: "#/properties/endpoint_id/then/required",
							keyword: "required",
							params: { missingProperty: "$ref" }
						};
						e === null ? e = [h] : e.push(h), r++;
					}
					for (let h in i) if (h !== "$ref" && h !== "external") {
						let v = {
							instancePath: t + "/endpoint_id",
							schemaPath: "#/properties/endpoint_id/then/additionalProperties",
							keyword: "additionalProperties",
							params: { additionalProperty: h }
						};
						e === null ? e = [v] : e.push(v), r++;
					}
					if (i.$ref !== void 0) {
						let h = i.$ref;
						if (typeof h == "string") {
							if (b(h) < 1) {
								let v = {
									instancePath: t + "/endpoint_id/$ref",
									schemaPath: "#/properties/endpoint_id/then/properties/%24ref/minLength",
									keyword: "minLength",
									params: { limit: 1 }
								};
								e === null ? e = [v] : e.push(v), r++;
							}
						} else {
							let v = {
								instancePath: t + "/endpoint_id/$ref",
								schemaPath: "#/properties/endpoint_id/then/properties/%24ref/type",
								keyword: "type",
								params: { type: "string" }
							};
							e === null ? e = [v] : e.push(v), r++;
						}
					}
					if (i.external !== void 0 && typeof i.external != "boolean") {
						let h = {
							instancePath: t + "/endpoint_id/external",
							schemaPath: "#/properties/endpoint_id/then/properties/external/type",
							keyword: "type",
							params: { type: "boolean" }
						};
						e === null ? e = [h] : e.push(h), r++;
					}
				} else {
					let h = {
						instancePath: t + "/endpoint_id",
						schemaPath: "#/properties/endpoint_id/then/type",
						keyword: "type",
						params: { type: "object" }
					};
					e === null ? e = [h] : e.push(h), r++;
				}
				var f = d === r;
				y = f, n = "then";
			} else {
				let d = r;
				if (typeof i == "string") {
					if (b(i) < 1) {
						let h = {
							instancePath: t + "/endpoint_id",
							schemaPath: "#/properties/endpoint_id/else/minLength",
							keyword: "minLength",
							params: { limit: 1 }
						};
						e === null ? e = [h] : e.push(h), r++;
					}
				} else {
					let h = {
						instancePath: t + "/endpoint_id",
						schemaPath: "#/properties/endpoint_id/else/type",
						keyword: "type",
						params: { type: "string" }
					};
					e === null ? e = [h] : e.push(h), r++;
				}
				var f = d === r;
				y = f, n = "else";
			}
			if (!y) {
				let d = {
					instancePath: t + "/endpoint_id",
					schemaPath: "#/properties/endpoint_id/if",
					keyword: "if",
					params: { failingKeyword: n }
				};
				e === null ? e = [d] : e.push(d), r++;
			}
		}
		if (s.selected_tools !== void 0) {
			let i = s.selected_tools;
			if (!Array.isArray(i) && i !== null) {
				let l = {
					instancePath: t + "/selected_tools",
					schemaPath: "#/properties/selected_tools/type",
					keyword: "type",
					params: { type: he.properties.selected_tools.type }
				};
				e === null ? e = [l] : e.push(l), r++;
			}
			if (Array.isArray(i)) {
				let l = i.length;
				for (let y = 0; y < l; y++) {
					let p = i[y];
					if (typeof p == "string") {
						if (b(p) < 1) {
							let n = {
								instancePath: t + "/selected_tools/" + y,
								schemaPath: "#/properties/selected_tools/items/minLength",
								keyword: "minLength",
								params: { limit: 1 }
							};
							e === null ? e = [n] : e.push(n), r++;
						}
					} else {
						let n = {
							instancePath: t + "/selected_tools/" + y,
							schemaPath: "#/properties/selected_tools/items/type",
							keyword: "type",
							params: { type: "string" }
						};
						e === null ? e = [n] : e.push(n), r++;
					}
				}
			}
		}
		if (s.max_tool_rounds !== void 0) {
			let i = s.max_tool_rounds;
			if (typeof i != "number" || i % 1 || isNaN(i) || !isFinite(i)) {
				let l = {
					instancePath: t + "/max_tool_rounds",
					schemaPath: "#/properties/max_tool_rounds/type",
					keyword: "type",
					params: { type: "integer" }
				};
				e === null ? e = [l] : e.push(l), r++;
			}
			if (typeof i == "number" && isFinite(i) && (i < 0 || isNaN(i))) {
				let l = {
					instancePath: t + "/max_tool_rounds",
					schemaPath: "#/properties/max_tool_rounds/minimum",
					keyword: "minimum",
					params: {
						comparison: ">=",
						limit: 0
					}
				};
				e === null ? e = [l] : e.push(l), r++;
			}
		}
	} else {
		let i = {
			instancePath: t,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" }
		};
		e === null ? e = [i] : e.push(i), r++;
	}
	return Q.errors = e, r === 0;
}
var ge = X, S = {
	$schema: "http://json-schema.org/draft-07/schema#",
	type: "object",
	properties: {
		workflow_id: {
			type: "integer",
			minimum: 0,
			maximum: 9007199254740991
		},
		node_id: {
			type: "string",
			minLength: 1
		},
		field_id: {
			type: "string",
			minLength: 1
		},
		expected_tools: {
			type: ["array", "null"],
			items: {
				type: "object",
				properties: {
					name: {
						type: "string",
						minLength: 1
					},
					input_parameters: { type: ["object", "null"] }
				},
				required: ["name"],
				additionalProperties: !1
			}
		},
		excluded_tools: {
			type: ["array", "null"],
			items: {
				type: "object",
				properties: { name: {
					type: "string",
					minLength: 1
				} },
				required: ["name"],
				additionalProperties: !1
			}
		},
		ordering_matters: { type: "boolean" },
		source: { type: "string" },
		confidence: {
			type: "number",
			minimum: 0,
			maximum: 1
		}
	},
	required: [
		"workflow_id",
		"node_id",
		"field_id"
	],
	additionalProperties: !1,
	definitions: { secretJson: {
		if: {
			type: "object",
			required: ["$env"],
			maxProperties: 1
		},
		then: {
			type: "object",
			properties: { $env: {
				type: "string",
				minLength: 1,
				description: "A secret from the environment, read while applying. The name must be listed in the target's `secrets`."
			} }
		},
		else: {
			type: [
				"object",
				"array",
				"string",
				"number",
				"boolean",
				"null"
			],
			items: { $ref: "#/definitions/secretJson" },
			additionalProperties: { $ref: "#/definitions/secretJson" }
		}
	} }
};
function X(s, { instancePath: t = "", parentData: O, parentDataProperty: q, rootData: L = s } = {}) {
	let e = null, r = 0;
	if (s && typeof s == "object" && !Array.isArray(s)) {
		if (s.workflow_id === void 0) {
			let f = {
				instancePath: t,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "workflow_id" }
			};
			e === null ? e = [f] : e.push(f), r++;
		}
		if (s.node_id === void 0) {
			let f = {
				instancePath: t,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "node_id" }
			};
			e === null ? e = [f] : e.push(f), r++;
		}
		if (s.field_id === void 0) {
			let f = {
				instancePath: t,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "field_id" }
			};
			e === null ? e = [f] : e.push(f), r++;
		}
		for (let f in s) if (f !== "workflow_id" && f !== "node_id" && f !== "field_id" && f !== "expected_tools" && f !== "excluded_tools" && f !== "ordering_matters" && f !== "source" && f !== "confidence") {
			let i = {
				instancePath: t,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: f }
			};
			e === null ? e = [i] : e.push(i), r++;
		}
		if (s.workflow_id !== void 0) {
			let f = s.workflow_id;
			if (typeof f != "number" || f % 1 || isNaN(f) || !isFinite(f)) {
				let i = {
					instancePath: t + "/workflow_id",
					schemaPath: "#/properties/workflow_id/type",
					keyword: "type",
					params: { type: "integer" }
				};
				e === null ? e = [i] : e.push(i), r++;
			}
			if (typeof f == "number" && isFinite(f)) {
				if (f > 9007199254740991 || isNaN(f)) {
					let i = {
						instancePath: t + "/workflow_id",
						schemaPath: "#/properties/workflow_id/maximum",
						keyword: "maximum",
						params: {
							comparison: "<=",
							limit: 9007199254740991
						}
					};
					e === null ? e = [i] : e.push(i), r++;
				}
				if (f < 0 || isNaN(f)) {
					let i = {
						instancePath: t + "/workflow_id",
						schemaPath: "#/properties/workflow_id/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						}
					};
					e === null ? e = [i] : e.push(i), r++;
				}
			}
		}
		if (s.node_id !== void 0) {
			let f = s.node_id;
			if (typeof f == "string") {
				if (b(f) < 1) {
					let i = {
						instancePath: t + "/node_id",
						schemaPath: "#/properties/node_id/minLength",
						keyword: "minLength",
						params: { limit: 1 }
					};
					e === null ? e = [i] : e.push(i), r++;
				}
			} else {
				let i = {
					instancePath: t + "/node_id",
					schemaPath: "#/properties/node_id/type",
					keyword: "type",
					params: { type: "string" }
				};
				e === null ? e = [i] : e.push(i), r++;
			}
		}
		if (s.field_id !== void 0) {
			let f = s.field_id;
			if (typeof f == "string") {
				if (b(f) < 1) {
					let i = {
						instancePath: t + "/field_id",
						schemaPath: "#/properties/field_id/minLength",
						keyword: "minLength",
						params: { limit: 1 }
					};
					e === null ? e = [i] : e.push(i), r++;
				}
			} else {
				let i = {
					instancePath: t + "/field_id",
					schemaPath: "#/properties/field_id/type",
					keyword: "type",
					params: { type: "string" }
				};
				e === null ? e = [i] : e.push(i), r++;
			}
		}
		if (s.expected_tools !== void 0) {
			let f = s.expected_tools;
			if (!Array.isArray(f) && f !== null) {
				let i = {
					instancePath: t + "/expected_tools",
					schemaPath: "#/properties/expected_tools/type",
					keyword: "type",
					params: { type: S.properties.expected_tools.type }
				};
				e === null ? e = [i] : e.push(i), r++;
			}
			if (Array.isArray(f)) {
				let i = f.length;
				for (let l = 0; l < i; l++) {
					let y = f[l];
					if (y && typeof y == "object" && !Array.isArray(y)) {
						if (y.name === void 0) {
							let p = {
								instancePath: t + "/expected_tools/" + l,
								schemaPath: "#/properties/expected_tools/items/required",
								keyword: "required",
								params: { missingProperty: "name" }
							};
							e === null ? e = [p] : e.push(p), r++;
						}
						for (let p in y) if (p !== "name" && p !== "input_parameters") {
							let n = {
								instancePath: t + "/expected_tools/" + l,
								schemaPath: "#/properties/expected_tools/items/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: p }
							};
							e === null ? e = [n] : e.push(n), r++;
						}
						if (y.name !== void 0) {
							let p = y.name;
							if (typeof p == "string") {
								if (b(p) < 1) {
									let n = {
										instancePath: t + "/expected_tools/" + l + "/name",
										schemaPath: "#/properties/expected_tools/items/properties/name/minLength",
										keyword: "minLength",
										params: { limit: 1 }
									};
									e === null ? e = [n] : e.push(n), r++;
								}
							} else {
								let n = {
									instancePath: t + "/expected_tools/" + l + "/name",
									schemaPath: "#/properties/expected_tools/items/properties/name/type",
									keyword: "type",
									params: { type: "string" }
								};
								e === null ? e = [n] : e.push(n), r++;
							}
						}
						if (y.input_parameters !== void 0) {
							let p = y.input_parameters;
							if ((!p || typeof p != "object" || Array.isArray(p)) && p !== null) {
								let n = {
									instancePath: t + "/expected_tools/" + l + "/input_parameters",
									schemaPath: "#/properties/expected_tools/items/properties/input_parameters/type",
									keyword: "type",
									params: { type: S.properties.expected_tools.items.properties.input_parameters.type }
								};
								e === null ? e = [n] : e.push(n), r++;
							}
						}
					} else {
						let p = {
							instancePath: t + "/expected_tools/" + l,
							schemaPath: "#/properties/expected_tools/items/type",
							keyword: "type",
							params: { type: "object" }
						};
						e === null ? e = [p] : e.push(p), r++;
					}
				}
			}
		}
		if (s.excluded_tools !== void 0) {
			let f = s.excluded_tools;
			if (!Array.isArray(f) && f !== null) {
				let i = {
					instancePath: t + "/excluded_tools",
					schemaPath: "#/properties/excluded_tools/type",
					keyword: "type",
					params: { type: S.properties.excluded_tools.type }
				};
				e === null ? e = [i] : e.push(i), r++;
			}
			if (Array.isArray(f)) {
				let i = f.length;
				for (let l = 0; l < i; l++) {
					let y = f[l];
					if (y && typeof y == "object" && !Array.isArray(y)) {
						if (y.name === void 0) {
							let p = {
								instancePath: t + "/excluded_tools/" + l,
								schemaPath: "#/properties/excluded_tools/items/required",
								keyword: "required",
								params: { missingProperty: "name" }
							};
							e === null ? e = [p] : e.push(p), r++;
						}
						for (let p in y) if (p !== "name") {
							let n = {
								instancePath: t + "/excluded_tools/" + l,
								schemaPath: "#/properties/excluded_tools/items/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: p }
							};
							e === null ? e = [n] : e.push(n), r++;
						}
						if (y.name !== void 0) {
							let p = y.name;
							if (typeof p == "string") {
								if (b(p) < 1) {
									let n = {
										instancePath: t + "/excluded_tools/" + l + "/name",
										schemaPath: "#/properties/excluded_tools/items/properties/name/minLength",
										keyword: "minLength",
										params: { limit: 1 }
									};
									e === null ? e = [n] : e.push(n), r++;
								}
							} else {
								let n = {
									instancePath: t + "/excluded_tools/" + l + "/name",
									schemaPath: "#/properties/excluded_tools/items/properties/name/type",
									keyword: "type",
									params: { type: "string" }
								};
								e === null ? e = [n] : e.push(n), r++;
							}
						}
					} else {
						let p = {
							instancePath: t + "/excluded_tools/" + l,
							schemaPath: "#/properties/excluded_tools/items/type",
							keyword: "type",
							params: { type: "object" }
						};
						e === null ? e = [p] : e.push(p), r++;
					}
				}
			}
		}
		if (s.ordering_matters !== void 0 && typeof s.ordering_matters != "boolean") {
			let f = {
				instancePath: t + "/ordering_matters",
				schemaPath: "#/properties/ordering_matters/type",
				keyword: "type",
				params: { type: "boolean" }
			};
			e === null ? e = [f] : e.push(f), r++;
		}
		if (s.source !== void 0 && typeof s.source != "string") {
			let f = {
				instancePath: t + "/source",
				schemaPath: "#/properties/source/type",
				keyword: "type",
				params: { type: "string" }
			};
			e === null ? e = [f] : e.push(f), r++;
		}
		if (s.confidence !== void 0) {
			let f = s.confidence;
			if (typeof f == "number" && isFinite(f)) {
				if (f > 1 || isNaN(f)) {
					let i = {
						instancePath: t + "/confidence",
						schemaPath: "#/properties/confidence/maximum",
						keyword: "maximum",
						params: {
							comparison: "<=",
							limit: 1
						}
					};
					e === null ? e = [i] : e.push(i), r++;
				}
				if (f < 0 || isNaN(f)) {
					let i = {
						instancePath: t + "/confidence",
						schemaPath: "#/properties/confidence/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						}
					};
					e === null ? e = [i] : e.push(i), r++;
				}
			} else {
				let i = {
					instancePath: t + "/confidence",
					schemaPath: "#/properties/confidence/type",
					keyword: "type",
					params: { type: "number" }
				};
				e === null ? e = [i] : e.push(i), r++;
			}
		}
	} else {
		let f = {
			instancePath: t,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" }
		};
		e === null ? e = [f] : e.push(f), r++;
	}
	return X.errors = e, r === 0;
}
var _e = ee;
function ee(s, { instancePath: t = "", parentData: O, parentDataProperty: q, rootData: L = s } = {}) {
	let e = null, r = 0;
	if (s && typeof s == "object" && !Array.isArray(s)) {
		if (s.project_id === void 0) {
			let p = {
				instancePath: t,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "project_id" }
			};
			e === null ? e = [p] : e.push(p), r++;
		}
		if (s.workflow_id === void 0) {
			let p = {
				instancePath: t,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "workflow_id" }
			};
			e === null ? e = [p] : e.push(p), r++;
		}
		if (s.payload === void 0) {
			let p = {
				instancePath: t,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "payload" }
			};
			e === null ? e = [p] : e.push(p), r++;
		}
		for (let p in s) if (p !== "name" && p !== "project_id" && p !== "workflow_id" && p !== "payload") {
			let n = {
				instancePath: t,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: p }
			};
			e === null ? e = [n] : e.push(n), r++;
		}
		if (s.name !== void 0) {
			let p = s.name;
			if (typeof p == "string") {
				if (b(p) > 255) {
					let n = {
						instancePath: t + "/name",
						schemaPath: "#/properties/name/maxLength",
						keyword: "maxLength",
						params: { limit: 255 }
					};
					e === null ? e = [n] : e.push(n), r++;
				}
			} else {
				let n = {
					instancePath: t + "/name",
					schemaPath: "#/properties/name/type",
					keyword: "type",
					params: { type: "string" }
				};
				e === null ? e = [n] : e.push(n), r++;
			}
		}
		if (s.project_id !== void 0) {
			let p = s.project_id;
			if (typeof p != "number" || p % 1 || isNaN(p) || !isFinite(p)) {
				let n = {
					instancePath: t + "/project_id",
					schemaPath: "#/properties/project_id/type",
					keyword: "type",
					params: { type: "integer" }
				};
				e === null ? e = [n] : e.push(n), r++;
			}
			if (typeof p == "number" && isFinite(p)) {
				if (p > 9007199254740991 || isNaN(p)) {
					let n = {
						instancePath: t + "/project_id",
						schemaPath: "#/properties/project_id/maximum",
						keyword: "maximum",
						params: {
							comparison: "<=",
							limit: 9007199254740991
						}
					};
					e === null ? e = [n] : e.push(n), r++;
				}
				if (p < 0 || isNaN(p)) {
					let n = {
						instancePath: t + "/project_id",
						schemaPath: "#/properties/project_id/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						}
					};
					e === null ? e = [n] : e.push(n), r++;
				}
			}
		}
		if (s.workflow_id !== void 0) {
			let p = s.workflow_id;
			if (typeof p != "number" || p % 1 || isNaN(p) || !isFinite(p)) {
				let n = {
					instancePath: t + "/workflow_id",
					schemaPath: "#/properties/workflow_id/type",
					keyword: "type",
					params: { type: "integer" }
				};
				e === null ? e = [n] : e.push(n), r++;
			}
			if (typeof p == "number" && isFinite(p)) {
				if (p > 9007199254740991 || isNaN(p)) {
					let n = {
						instancePath: t + "/workflow_id",
						schemaPath: "#/properties/workflow_id/maximum",
						keyword: "maximum",
						params: {
							comparison: "<=",
							limit: 9007199254740991
						}
					};
					e === null ? e = [n] : e.push(n), r++;
				}
				if (p < 0 || isNaN(p)) {
					let n = {
						instancePath: t + "/workflow_id",
						schemaPath: "#/properties/workflow_id/minimum",
						keyword: "minimum",
						params: {
							comparison: ">=",
							limit: 0
						}
					};
					e === null ? e = [n] : e.push(n), r++;
				}
			}
		}
		if (s.payload !== void 0) {
			let p = s.payload;
			if (p && typeof p == "object" && !Array.isArray(p)) {
				if (p.count !== void 0) {
					let n = p.count;
					if (typeof n != "number" || n % 1 || isNaN(n) || !isFinite(n)) {
						let d = {
							instancePath: t + "/payload/count",
							schemaPath: "#/properties/payload/properties/count/type",
							keyword: "type",
							params: { type: "integer" }
						};
						e === null ? e = [d] : e.push(d), r++;
					}
					if (typeof n == "number" && isFinite(n) && (n < 0 || isNaN(n))) {
						let d = {
							instancePath: t + "/payload/count",
							schemaPath: "#/properties/payload/properties/count/minimum",
							keyword: "minimum",
							params: {
								comparison: ">=",
								limit: 0
							}
						};
						e === null ? e = [d] : e.push(d), r++;
					}
				}
				if (p.variants !== void 0) {
					let n = p.variants;
					if (Array.isArray(n)) {
						let d = n.length;
						for (let o = 0; o < d; o++) {
							let h = n[o];
							if (h && typeof h == "object" && !Array.isArray(h)) {
								if (h.name === void 0) {
									let v = {
										instancePath: t + "/payload/variants/" + o,
										schemaPath: "#/properties/payload/properties/variants/items/required",
										keyword: "required",
										params: { missingProperty: "name" }
									};
									e === null ? e = [v] : e.push(v), r++;
								}
								if (h.name !== void 0) {
									let v = h.name;
									if (typeof v == "string") {
										if (b(v) < 1) {
											let w = {
												instancePath: t + "/payload/variants/" + o + "/name",
												schemaPath: "#/properties/payload/properties/variants/items/properties/name/minLength",
												keyword: "minLength",
												params: { limit: 1 }
											};
											e === null ? e = [w] : e.push(w), r++;
										}
									} else {
										let w = {
											instancePath: t + "/payload/variants/" + o + "/name",
											schemaPath: "#/properties/payload/properties/variants/items/properties/name/type",
											keyword: "type",
											params: { type: "string" }
										};
										e === null ? e = [w] : e.push(w), r++;
									}
								}
								if (h.configOverrides !== void 0) {
									let v = h.configOverrides;
									if (v && typeof v == "object" && !Array.isArray(v)) {
										if (v.prompts !== void 0) {
											let w = v.prompts;
											if (Array.isArray(w)) {
												let j = w.length;
												for (let g = 0; g < j; g++) {
													let P = w[g];
													if (P && typeof P == "object" && !Array.isArray(P)) {
														if (P.nodeId === void 0) {
															let c = {
																instancePath: t + "/payload/variants/" + o + "/configOverrides/prompts/" + g,
																schemaPath: "#/properties/payload/properties/variants/items/properties/configOverrides/properties/prompts/items/required",
																keyword: "required",
																params: { missingProperty: "nodeId" }
															};
															e === null ? e = [c] : e.push(c), r++;
														}
														if (P.fieldId === void 0) {
															let c = {
																instancePath: t + "/payload/variants/" + o + "/configOverrides/prompts/" + g,
																schemaPath: "#/properties/payload/properties/variants/items/properties/configOverrides/properties/prompts/items/required",
																keyword: "required",
																params: { missingProperty: "fieldId" }
															};
															e === null ? e = [c] : e.push(c), r++;
														}
														if (P.promptId === void 0) {
															let c = {
																instancePath: t + "/payload/variants/" + o + "/configOverrides/prompts/" + g,
																schemaPath: "#/properties/payload/properties/variants/items/properties/configOverrides/properties/prompts/items/required",
																keyword: "required",
																params: { missingProperty: "promptId" }
															};
															e === null ? e = [c] : e.push(c), r++;
														}
														if (P.version === void 0) {
															let c = {
																instancePath: t + "/payload/variants/" + o + "/configOverrides/prompts/" + g,
																schemaPath: "#/properties/payload/properties/variants/items/properties/configOverrides/properties/prompts/items/required",
																keyword: "required",
																params: { missingProperty: "version" }
															};
															e === null ? e = [c] : e.push(c), r++;
														}
														if (P.nodeId !== void 0 && typeof P.nodeId != "string") {
															let c = {
																instancePath: t + "/payload/variants/" + o + "/configOverrides/prompts/" + g + "/nodeId",
																schemaPath: "#/properties/payload/properties/variants/items/properties/configOverrides/properties/prompts/items/properties/nodeId/type",
																keyword: "type",
																params: { type: "string" }
															};
															e === null ? e = [c] : e.push(c), r++;
														}
														if (P.fieldId !== void 0 && typeof P.fieldId != "string") {
															let c = {
																instancePath: t + "/payload/variants/" + o + "/configOverrides/prompts/" + g + "/fieldId",
																schemaPath: "#/properties/payload/properties/variants/items/properties/configOverrides/properties/prompts/items/properties/fieldId/type",
																keyword: "type",
																params: { type: "string" }
															};
															e === null ? e = [c] : e.push(c), r++;
														}
														if (P.promptId !== void 0) {
															let c = P.promptId, A = r, N = !0, I = r;
															if (!c || typeof c != "object" || Array.isArray(c)) {
																let a = {};
																e === null ? e = [a] : e.push(a), r++;
															}
															var f = I === r;
															r = A, e !== null && (A ? e.length = A : e = null);
															let m;
															if (f) {
																let a = r;
																if (c && typeof c == "object" && !Array.isArray(c)) {
																	if (c.$ref === void 0) {
																		let u = {
																			instancePath: t + "/payload/variants/" + o + "/configOverrides/prompts/" + g + "/promptId",
																			schemaPath: "#/properties/payload/properties/variants/items/properties/configOverrides/properties/prompts/items/properties/promptId/then/required",
																			keyword: "required",
																			params: { missingProperty: "$ref" }
																		};
																		e === null ? e = [u] : e.push(u), r++;
																	}
																	for (let u in c) if (u !== "$ref" && u !== "external") {
																		let k = {
																			instancePath: t + "/payload/variants/" + o + "/configOverrides/prompts/" + g + "/promptId",
																			schemaPath: "#/properties/payload/properties/variants/items/properties/configOverrides/properties/prompts/items/properties/promptId/then/additionalProperties",
																			keyword: "additionalProperties",
																			params: { additionalProperty: u }
																		};
																		e === null ? e = [k] : e.push(k), r++;
																	}
																	if (c.$ref !== void 0) {
																		let u = c.$ref;
																		if (typeof u == "string") {
																			if (b(u) < 1) {
																				let k = {
																					instancePath: t + "/payload/variants/" + o + "/configOverrides/prompts/" + g + "/promptId/$ref",
																					schemaPath: "#/properties/payload/properties/variants/items/properties/configOverrides/properties/prompts/items/properties/promptId/then/properties/%24ref/minLength",
																					keyword: "minLength",
																					params: { limit: 1 }
																				};
																				e === null ? e = [k] : e.push(k), r++;
																			}
																		} else {
																			let k = {
																				instancePath: t + "/payload/variants/" + o + "/configOverrides/prompts/" + g + "/promptId/$ref",
																				schemaPath: "#/properties/payload/properties/variants/items/properties/configOverrides/properties/prompts/items/properties/promptId/then/properties/%24ref/type",
																				keyword: "type",
																				params: { type: "string" }
																			};
																			e === null ? e = [k] : e.push(k), r++;
																		}
																	}
																	if (c.external !== void 0 && typeof c.external != "boolean") {
																		let u = {
																			instancePath: t + "/payload/variants/" + o + "/configOverrides/prompts/" + g + "/promptId/external",
																			schemaPath: "#/properties/payload/properties/variants/items/properties/configOverrides/properties/prompts/items/properties/promptId/then/properties/external/type",
																			keyword: "type",
																			params: { type: "boolean" }
																		};
																		e === null ? e = [u] : e.push(u), r++;
																	}
																} else {
																	let u = {
																		instancePath: t + "/payload/variants/" + o + "/configOverrides/prompts/" + g + "/promptId",
																		schemaPath: "#/properties/payload/properties/variants/items/properties/configOverrides/properties/prompts/items/properties/promptId/then/type",
																		keyword: "type",
																		params: { type: "object" }
																	};
																	e === null ? e = [u] : e.push(u), r++;
																}
																var f = a === r;
																N = f, m = "then";
															} else {
																let a = r;
																if (typeof c != "number" || c % 1 || isNaN(c) || !isFinite(c)) {
																	let u = {
																		instancePath: t + "/payload/variants/" + o + "/configOverrides/prompts/" + g + "/promptId",
																		schemaPath: "#/properties/payload/properties/variants/items/properties/configOverrides/properties/prompts/items/properties/promptId/else/type",
																		keyword: "type",
																		params: { type: "integer" }
																	};
																	e === null ? e = [u] : e.push(u), r++;
																}
																if (typeof c == "number" && isFinite(c)) {
																	if (c > 9007199254740991 || isNaN(c)) {
																		let u = {
																			instancePath: t + "/payload/variants/" + o + "/configOverrides/prompts/" + g + "/promptId",
																			schemaPath: "#/properties/payload/properties/variants/items/properties/configOverrides/properties/prompts/items/properties/promptId/else/maximum",
																			keyword: "maximum",
																			params: {
																				comparison: "<=",
																				limit: 9007199254740991
																			}
																		};
																		e === null ? e = [u] : e.push(u), r++;
																	}
																	if (c < 0 || isNaN(c)) {
																		let u = {
																			instancePath: t + "/payload/variants/" + o + "/configOverrides/prompts/" + g + "/promptId",
																			schemaPath: "#/properties/payload/properties/variants/items/properties/configOverrides/properties/prompts/items/properties/promptId/else/minimum",
																			keyword: "minimum",
																			params: {
																				comparison: ">=",
																				limit: 0
																			}
																		};
																		e === null ? e = [u] : e.push(u), r++;
																	}
																}
																var f = a === r;
																N = f, m = "else";
															}
															if (!N) {
																let a = {
																	instancePath: t + "/payload/variants/" + o + "/configOverrides/prompts/" + g + "/promptId",
																	schemaPath: "#/properties/payload/properties/variants/items/properties/configOverrides/properties/prompts/items/properties/promptId/if",
																	keyword: "if",
																	params: { failingKeyword: m }
																};
																e === null ? e = [a] : e.push(a), r++;
															}
														}
														if (P.version !== void 0) {
															let c = P.version, A = r, N = !0, I = r;
															if (!c || typeof c != "object" || Array.isArray(c)) {
																let a = {};
																e === null ? e = [a] : e.push(a), r++;
															}
															var i = I === r;
															r = A, e !== null && (A ? e.length = A : e = null);
															let m;
															if (i) {
																let a = r;
																if (c && typeof c == "object" && !Array.isArray(c)) {
																	if (c.$ref === void 0) {
																		let u = {
																			instancePath: t + "/payload/variants/" + o + "/configOverrides/prompts/" + g + "/version",
																			schemaPath: "#/properties/payload/properties/variants/items/properties/configOverrides/properties/prompts/items/properties/version/then/required",
																			keyword: "required",
																			params: { missingProperty: "$ref" }
																		};
																		e === null ? e = [u] : e.push(u), r++;
																	}
																	if (c.version === void 0) {
																		let u = {
																			instancePath: t + "/payload/variants/" + o + "/configOverrides/prompts/" + g + "/version",
																			schemaPath: "#/properties/payload/properties/variants/items/properties/configOverrides/properties/prompts/items/properties/version/then/required",
																			keyword: "required",
																			params: { missingProperty: "version" }
																		};
																		e === null ? e = [u] : e.push(u), r++;
																	}
																	for (let u in c) if (u !== "$ref" && u !== "version" && u !== "external") {
																		let k = {
																			instancePath: t + "/payload/variants/" + o + "/configOverrides/prompts/" + g + "/version",
																			schemaPath: "#/properties/payload/properties/variants/items/properties/configOverrides/properties/prompts/items/properties/version/then/additionalProperties",
																			keyword: "additionalProperties",
																			params: { additionalProperty: u }
																		};
																		e === null ? e = [k] : e.push(k), r++;
																	}
																	if (c.$ref !== void 0) {
																		let u = c.$ref;
																		if (typeof u == "string") {
																			if (b(u) < 1) {
																				let k = {
																					instancePath: t + "/payload/variants/" + o + "/configOverrides/prompts/" + g + "/version/$ref",
																					schemaPath: "#/properties/payload/properties/variants/items/properties/configOverrides/properties/prompts/items/properties/version/then/properties/%24ref/minLength",
																					keyword: "minLength",
																					params: { limit: 1 }
																				};
																				e === null ? e = [k] : e.push(k), r++;
																			}
																		} else {
																			let k = {
																				instancePath: t + "/payload/variants/" + o + "/configOverrides/prompts/" + g + "/version/$ref",
																				schemaPath: "#/properties/payload/properties/variants/items/properties/configOverrides/properties/prompts/items/properties/version/then/properties/%24ref/type",
																				keyword: "type",
																				params: { type: "string" }
																			};
																			e === null ? e = [k] : e.push(k), r++;
																		}
																	}
																	if (c.version !== void 0 && c.version !== "latest") {
																		let u = {
																			instancePath: t + "/payload/variants/" + o + "/configOverrides/prompts/" + g + "/version/version",
																			schemaPath: "#/properties/payload/properties/variants/items/properties/configOverrides/properties/prompts/items/properties/version/then/properties/version/const",
																			keyword: "const",
																			params: { allowedValue: "latest" }
																		};
																		e === null ? e = [u] : e.push(u), r++;
																	}
																	if (c.external !== void 0 && typeof c.external != "boolean") {
																		let u = {
																			instancePath: t + "/payload/variants/" + o + "/configOverrides/prompts/" + g + "/version/external",
																			schemaPath: "#/properties/payload/properties/variants/items/properties/configOverrides/properties/prompts/items/properties/version/then/properties/external/type",
																			keyword: "type",
																			params: { type: "boolean" }
																		};
																		e === null ? e = [u] : e.push(u), r++;
																	}
																} else {
																	let u = {
																		instancePath: t + "/payload/variants/" + o + "/configOverrides/prompts/" + g + "/version",
																		schemaPath: "#/properties/payload/properties/variants/items/properties/configOverrides/properties/prompts/items/properties/version/then/type",
																		keyword: "type",
																		params: { type: "object" }
																	};
																	e === null ? e = [u] : e.push(u), r++;
																}
																var i = a === r;
																N = i, m = "then";
															} else {
																let a = r;
																if (typeof c != "number" || c % 1 || isNaN(c) || !isFinite(c)) {
																	let u = {
																		instancePath: t + "/payload/variants/" + o + "/configOverrides/prompts/" + g + "/version",
																		schemaPath: "#/properties/payload/properties/variants/items/properties/configOverrides/properties/prompts/items/properties/version/else/type",
																		keyword: "type",
																		params: { type: "integer" }
																	};
																	e === null ? e = [u] : e.push(u), r++;
																}
																if (typeof c == "number" && isFinite(c)) {
																	if (c > 9007199254740991 || isNaN(c)) {
																		let u = {
																			instancePath: t + "/payload/variants/" + o + "/configOverrides/prompts/" + g + "/version",
																			schemaPath: "#/properties/payload/properties/variants/items/properties/configOverrides/properties/prompts/items/properties/version/else/maximum",
																			keyword: "maximum",
																			params: {
																				comparison: "<=",
																				limit: 9007199254740991
																			}
																		};
																		e === null ? e = [u] : e.push(u), r++;
																	}
																	if (c < 1 || isNaN(c)) {
																		let u = {
																			instancePath: t + "/payload/variants/" + o + "/configOverrides/prompts/" + g + "/version",
																			schemaPath: "#/properties/payload/properties/variants/items/properties/configOverrides/properties/prompts/items/properties/version/else/minimum",
																			keyword: "minimum",
																			params: {
																				comparison: ">=",
																				limit: 1
																			}
																		};
																		e === null ? e = [u] : e.push(u), r++;
																	}
																}
																var i = a === r;
																N = i, m = "else";
															}
															if (!N) {
																let a = {
																	instancePath: t + "/payload/variants/" + o + "/configOverrides/prompts/" + g + "/version",
																	schemaPath: "#/properties/payload/properties/variants/items/properties/configOverrides/properties/prompts/items/properties/version/if",
																	keyword: "if",
																	params: { failingKeyword: m }
																};
																e === null ? e = [a] : e.push(a), r++;
															}
														}
													} else {
														let c = {
															instancePath: t + "/payload/variants/" + o + "/configOverrides/prompts/" + g,
															schemaPath: "#/properties/payload/properties/variants/items/properties/configOverrides/properties/prompts/items/type",
															keyword: "type",
															params: { type: "object" }
														};
														e === null ? e = [c] : e.push(c), r++;
													}
												}
											} else {
												let j = {
													instancePath: t + "/payload/variants/" + o + "/configOverrides/prompts",
													schemaPath: "#/properties/payload/properties/variants/items/properties/configOverrides/properties/prompts/type",
													keyword: "type",
													params: { type: "array" }
												};
												e === null ? e = [j] : e.push(j), r++;
											}
										}
										if (v.models !== void 0) {
											let w = v.models;
											if (Array.isArray(w)) {
												let j = w.length;
												for (let g = 0; g < j; g++) {
													let P = w[g];
													if (P && typeof P == "object" && !Array.isArray(P)) {
														if (P.nodeId === void 0) {
															let c = {
																instancePath: t + "/payload/variants/" + o + "/configOverrides/models/" + g,
																schemaPath: "#/properties/payload/properties/variants/items/properties/configOverrides/properties/models/items/required",
																keyword: "required",
																params: { missingProperty: "nodeId" }
															};
															e === null ? e = [c] : e.push(c), r++;
														}
														if (P.modelSlug === void 0) {
															let c = {
																instancePath: t + "/payload/variants/" + o + "/configOverrides/models/" + g,
																schemaPath: "#/properties/payload/properties/variants/items/properties/configOverrides/properties/models/items/required",
																keyword: "required",
																params: { missingProperty: "modelSlug" }
															};
															e === null ? e = [c] : e.push(c), r++;
														}
														if (P.nodeId !== void 0 && typeof P.nodeId != "string") {
															let c = {
																instancePath: t + "/payload/variants/" + o + "/configOverrides/models/" + g + "/nodeId",
																schemaPath: "#/properties/payload/properties/variants/items/properties/configOverrides/properties/models/items/properties/nodeId/type",
																keyword: "type",
																params: { type: "string" }
															};
															e === null ? e = [c] : e.push(c), r++;
														}
														if (P.modelSlug !== void 0 && typeof P.modelSlug != "string") {
															let c = {
																instancePath: t + "/payload/variants/" + o + "/configOverrides/models/" + g + "/modelSlug",
																schemaPath: "#/properties/payload/properties/variants/items/properties/configOverrides/properties/models/items/properties/modelSlug/type",
																keyword: "type",
																params: { type: "string" }
															};
															e === null ? e = [c] : e.push(c), r++;
														}
													} else {
														let c = {
															instancePath: t + "/payload/variants/" + o + "/configOverrides/models/" + g,
															schemaPath: "#/properties/payload/properties/variants/items/properties/configOverrides/properties/models/items/type",
															keyword: "type",
															params: { type: "object" }
														};
														e === null ? e = [c] : e.push(c), r++;
													}
												}
											} else {
												let j = {
													instancePath: t + "/payload/variants/" + o + "/configOverrides/models",
													schemaPath: "#/properties/payload/properties/variants/items/properties/configOverrides/properties/models/type",
													keyword: "type",
													params: { type: "array" }
												};
												e === null ? e = [j] : e.push(j), r++;
											}
										}
										if (v.evaluations !== void 0) {
											let w = v.evaluations;
											if (Array.isArray(w)) {
												let j = w.length;
												for (let g = 0; g < j; g++) {
													let P = w[g];
													if (P && typeof P == "object" && !Array.isArray(P)) {
														if (P.nodeId === void 0) {
															let c = {
																instancePath: t + "/payload/variants/" + o + "/configOverrides/evaluations/" + g,
																schemaPath: "#/properties/payload/properties/variants/items/properties/configOverrides/properties/evaluations/items/required",
																keyword: "required",
																params: { missingProperty: "nodeId" }
															};
															e === null ? e = [c] : e.push(c), r++;
														}
														if (P.fieldId === void 0) {
															let c = {
																instancePath: t + "/payload/variants/" + o + "/configOverrides/evaluations/" + g,
																schemaPath: "#/properties/payload/properties/variants/items/properties/configOverrides/properties/evaluations/items/required",
																keyword: "required",
																params: { missingProperty: "fieldId" }
															};
															e === null ? e = [c] : e.push(c), r++;
														}
														if (P.evaluationId === void 0) {
															let c = {
																instancePath: t + "/payload/variants/" + o + "/configOverrides/evaluations/" + g,
																schemaPath: "#/properties/payload/properties/variants/items/properties/configOverrides/properties/evaluations/items/required",
																keyword: "required",
																params: { missingProperty: "evaluationId" }
															};
															e === null ? e = [c] : e.push(c), r++;
														}
														if (P.version === void 0) {
															let c = {
																instancePath: t + "/payload/variants/" + o + "/configOverrides/evaluations/" + g,
																schemaPath: "#/properties/payload/properties/variants/items/properties/configOverrides/properties/evaluations/items/required",
																keyword: "required",
																params: { missingProperty: "version" }
															};
															e === null ? e = [c] : e.push(c), r++;
														}
														if (P.nodeId !== void 0 && typeof P.nodeId != "string") {
															let c = {
																instancePath: t + "/payload/variants/" + o + "/configOverrides/evaluations/" + g + "/nodeId",
																schemaPath: "#/properties/payload/properties/variants/items/properties/configOverrides/properties/evaluations/items/properties/nodeId/type",
																keyword: "type",
																params: { type: "string" }
															};
															e === null ? e = [c] : e.push(c), r++;
														}
														if (P.fieldId !== void 0 && typeof P.fieldId != "string") {
															let c = {
																instancePath: t + "/payload/variants/" + o + "/configOverrides/evaluations/" + g + "/fieldId",
																schemaPath: "#/properties/payload/properties/variants/items/properties/configOverrides/properties/evaluations/items/properties/fieldId/type",
																keyword: "type",
																params: { type: "string" }
															};
															e === null ? e = [c] : e.push(c), r++;
														}
														if (P.evaluationId !== void 0) {
															let c = P.evaluationId, A = r, N = !0, I = r;
															if (!c || typeof c != "object" || Array.isArray(c)) {
																let a = {};
																e === null ? e = [a] : e.push(a), r++;
															}
															var l = I === r;
															r = A, e !== null && (A ? e.length = A : e = null);
															let m;
															if (l) {
																let a = r;
																if (c && typeof c == "object" && !Array.isArray(c)) {
																	if (c.$ref === void 0) {
																		let u = {
																			instancePath: t + "/payload/variants/" + o + "/configOverrides/evaluations/" + g + "/evaluationId",
																			schemaPath: "#/properties/payload/properties/variants/items/properties/configOverrides/properties/evaluations/items/properties/evaluationId/then/required",
																			keyword: "required",
																			params: { missingProperty: "$ref" }
																		};
																		e === null ? e = [u] : e.push(u), r++;
																	}
																	for (let u in c) if (u !== "$ref" && u !== "external") {
																		let k = {
																			instancePath: t + "/payload/variants/" + o + "/configOverrides/evaluations/" + g + "/evaluationId",
																			schemaPath: "#/properties/payload/properties/variants/items/properties/configOverrides/properties/evaluations/items/properties/evaluationId/then/additionalProperties",
																			keyword: "additionalProperties",
																			params: { additionalProperty: u }
																		};
																		e === null ? e = [k] : e.push(k), r++;
																	}
																	if (c.$ref !== void 0) {
																		let u = c.$ref;
																		if (typeof u == "string") {
																			if (b(u) < 1) {
																				let k = {
																					instancePath: t + "/payload/variants/" + o + "/configOverrides/evaluations/" + g + "/evaluationId/$ref",
																					schemaPath: "#/properties/payload/properties/variants/items/properties/configOverrides/properties/evaluations/items/properties/evaluationId/then/properties/%24ref/minLength",
																					keyword: "minLength",
																					params: { limit: 1 }
																				};
																				e === null ? e = [k] : e.push(k), r++;
																			}
																		} else {
																			let k = {
																				instancePath: t + "/payload/variants/" + o + "/configOverrides/evaluations/" + g + "/evaluationId/$ref",
																				schemaPath: "#/properties/payload/properties/variants/items/properties/configOverrides/properties/evaluations/items/properties/evaluationId/then/properties/%24ref/type",
																				keyword: "type",
																				params: { type: "string" }
																			};
																			e === null ? e = [k] : e.push(k), r++;
																		}
																	}
																	if (c.external !== void 0 && typeof c.external != "boolean") {
																		let u = {
																			instancePath: t + "/payload/variants/" + o + "/configOverrides/evaluations/" + g + "/evaluationId/external",
																			schemaPath: "#/properties/payload/properties/variants/items/properties/configOverrides/properties/evaluations/items/properties/evaluationId/then/properties/external/type",
																			keyword: "type",
																			params: { type: "boolean" }
																		};
																		e === null ? e = [u] : e.push(u), r++;
																	}
																} else {
																	let u = {
																		instancePath: t + "/payload/variants/" + o + "/configOverrides/evaluations/" + g + "/evaluationId",
																		schemaPath: "#/properties/payload/properties/variants/items/properties/configOverrides/properties/evaluations/items/properties/evaluationId/then/type",
																		keyword: "type",
																		params: { type: "object" }
																	};
																	e === null ? e = [u] : e.push(u), r++;
																}
																var l = a === r;
																N = l, m = "then";
															} else {
																let a = r;
																if (typeof c != "number" || c % 1 || isNaN(c) || !isFinite(c)) {
																	let u = {
																		instancePath: t + "/payload/variants/" + o + "/configOverrides/evaluations/" + g + "/evaluationId",
																		schemaPath: "#/properties/payload/properties/variants/items/properties/configOverrides/properties/evaluations/items/properties/evaluationId/else/type",
																		keyword: "type",
																		params: { type: "integer" }
																	};
																	e === null ? e = [u] : e.push(u), r++;
																}
																if (typeof c == "number" && isFinite(c)) {
																	if (c > 9007199254740991 || isNaN(c)) {
																		let u = {
																			instancePath: t + "/payload/variants/" + o + "/configOverrides/evaluations/" + g + "/evaluationId",
																			schemaPath: "#/properties/payload/properties/variants/items/properties/configOverrides/properties/evaluations/items/properties/evaluationId/else/maximum",
																			keyword: "maximum",
																			params: {
																				comparison: "<=",
																				limit: 9007199254740991
																			}
																		};
																		e === null ? e = [u] : e.push(u), r++;
																	}
																	if (c < 0 || isNaN(c)) {
																		let u = {
																			instancePath: t + "/payload/variants/" + o + "/configOverrides/evaluations/" + g + "/evaluationId",
																			schemaPath: "#/properties/payload/properties/variants/items/properties/configOverrides/properties/evaluations/items/properties/evaluationId/else/minimum",
																			keyword: "minimum",
																			params: {
																				comparison: ">=",
																				limit: 0
																			}
																		};
																		e === null ? e = [u] : e.push(u), r++;
																	}
																}
																var l = a === r;
																N = l, m = "else";
															}
															if (!N) {
																let a = {
																	instancePath: t + "/payload/variants/" + o + "/configOverrides/evaluations/" + g + "/evaluationId",
																	schemaPath: "#/properties/payload/properties/variants/items/properties/configOverrides/properties/evaluations/items/properties/evaluationId/if",
																	keyword: "if",
																	params: { failingKeyword: m }
																};
																e === null ? e = [a] : e.push(a), r++;
															}
														}
														if (P.version !== void 0) {
															let c = P.version, A = r, N = !0, I = r;
															if (!c || typeof c != "object" || Array.isArray(c)) {
																let a = {};
																e === null ? e = [a] : e.push(a), r++;
															}
															var y = I === r;
															r = A, e !== null && (A ? e.length = A : e = null);
															let m;
															if (y) {
																let a = r;
																if (c && typeof c == "object" && !Array.isArray(c)) {
																	if (c.$ref === void 0) {
																		let u = {
																			instancePath: t + "/payload/variants/" + o + "/configOverrides/evaluations/" + g + "/version",
																			schemaPath: "#/properties/payload/properties/variants/items/properties/configOverrides/properties/evaluations/items/properties/version/then/required",
																			keyword: "required",
																			params: { missingProperty: "$ref" }
																		};
																		e === null ? e = [u] : e.push(u), r++;
																	}
																	if (c.version === void 0) {
																		let u = {
																			instancePath: t + "/payload/variants/" + o + "/configOverrides/evaluations/" + g + "/version",
																			schemaPath: "#/properties/payload/properties/variants/items/properties/configOverrides/properties/evaluations/items/properties/version/then/required",
																			keyword: "required",
																			params: { missingProperty: "version" }
																		};
																		e === null ? e = [u] : e.push(u), r++;
																	}
																	for (let u in c) if (u !== "$ref" && u !== "version" && u !== "external") {
																		let k = {
																			instancePath: t + "/payload/variants/" + o + "/configOverrides/evaluations/" + g + "/version",
																			schemaPath: "#/properties/payload/properties/variants/items/properties/configOverrides/properties/evaluations/items/properties/version/then/additionalProperties",
																			keyword: "additionalProperties",
																			params: { additionalProperty: u }
																		};
																		e === null ? e = [k] : e.push(k), r++;
																	}
																	if (c.$ref !== void 0) {
																		let u = c.$ref;
																		if (typeof u == "string") {
																			if (b(u) < 1) {
																				let k = {
																					instancePath: t + "/payload/variants/" + o + "/configOverrides/evaluations/" + g + "/version/$ref",
																					schemaPath: "#/properties/payload/properties/variants/items/properties/configOverrides/properties/evaluations/items/properties/version/then/properties/%24ref/minLength",
																					keyword: "minLength",
																					params: { limit: 1 }
																				};
																				e === null ? e = [k] : e.push(k), r++;
																			}
																		} else {
																			let k = {
																				instancePath: t + "/payload/variants/" + o + "/configOverrides/evaluations/" + g + "/version/$ref",
																				schemaPath: "#/properties/payload/properties/variants/items/properties/configOverrides/properties/evaluations/items/properties/version/then/properties/%24ref/type",
																				keyword: "type",
																				params: { type: "string" }
																			};
																			e === null ? e = [k] : e.push(k), r++;
																		}
																	}
																	if (c.version !== void 0 && c.version !== "latest") {
																		let u = {
																			instancePath: t + "/payload/variants/" + o + "/configOverrides/evaluations/" + g + "/version/version",
																			schemaPath: "#/properties/payload/properties/variants/items/properties/configOverrides/properties/evaluations/items/properties/version/then/properties/version/const",
																			keyword: "const",
																			params: { allowedValue: "latest" }
																		};
																		e === null ? e = [u] : e.push(u), r++;
																	}
																	if (c.external !== void 0 && typeof c.external != "boolean") {
																		let u = {
																			instancePath: t + "/payload/variants/" + o + "/configOverrides/evaluations/" + g + "/version/external",
																			schemaPath: "#/properties/payload/properties/variants/items/properties/configOverrides/properties/evaluations/items/properties/version/then/properties/external/type",
																			keyword: "type",
																			params: { type: "boolean" }
																		};
																		e === null ? e = [u] : e.push(u), r++;
																	}
																} else {
																	let u = {
																		instancePath: t + "/payload/variants/" + o + "/configOverrides/evaluations/" + g + "/version",
																		schemaPath: "#/properties/payload/properties/variants/items/properties/configOverrides/properties/evaluations/items/properties/version/then/type",
																		keyword: "type",
																		params: { type: "object" }
																	};
																	e === null ? e = [u] : e.push(u), r++;
																}
																var y = a === r;
																N = y, m = "then";
															} else {
																let a = r;
																if (typeof c != "number" || c % 1 || isNaN(c) || !isFinite(c)) {
																	let u = {
																		instancePath: t + "/payload/variants/" + o + "/configOverrides/evaluations/" + g + "/version",
																		schemaPath: "#/properties/payload/properties/variants/items/properties/configOverrides/properties/evaluations/items/properties/version/else/type",
																		keyword: "type",
																		params: { type: "integer" }
																	};
																	e === null ? e = [u] : e.push(u), r++;
																}
																if (typeof c == "number" && isFinite(c)) {
																	if (c > 9007199254740991 || isNaN(c)) {
																		let u = {
																			instancePath: t + "/payload/variants/" + o + "/configOverrides/evaluations/" + g + "/version",
																			schemaPath: "#/properties/payload/properties/variants/items/properties/configOverrides/properties/evaluations/items/properties/version/else/maximum",
																			keyword: "maximum",
																			params: {
																				comparison: "<=",
																				limit: 9007199254740991
																			}
																		};
																		e === null ? e = [u] : e.push(u), r++;
																	}
																	if (c < 1 || isNaN(c)) {
																		let u = {
																			instancePath: t + "/payload/variants/" + o + "/configOverrides/evaluations/" + g + "/version",
																			schemaPath: "#/properties/payload/properties/variants/items/properties/configOverrides/properties/evaluations/items/properties/version/else/minimum",
																			keyword: "minimum",
																			params: {
																				comparison: ">=",
																				limit: 1
																			}
																		};
																		e === null ? e = [u] : e.push(u), r++;
																	}
																}
																var y = a === r;
																N = y, m = "else";
															}
															if (!N) {
																let a = {
																	instancePath: t + "/payload/variants/" + o + "/configOverrides/evaluations/" + g + "/version",
																	schemaPath: "#/properties/payload/properties/variants/items/properties/configOverrides/properties/evaluations/items/properties/version/if",
																	keyword: "if",
																	params: { failingKeyword: m }
																};
																e === null ? e = [a] : e.push(a), r++;
															}
														}
													} else {
														let c = {
															instancePath: t + "/payload/variants/" + o + "/configOverrides/evaluations/" + g,
															schemaPath: "#/properties/payload/properties/variants/items/properties/configOverrides/properties/evaluations/items/type",
															keyword: "type",
															params: { type: "object" }
														};
														e === null ? e = [c] : e.push(c), r++;
													}
												}
											} else {
												let j = {
													instancePath: t + "/payload/variants/" + o + "/configOverrides/evaluations",
													schemaPath: "#/properties/payload/properties/variants/items/properties/configOverrides/properties/evaluations/type",
													keyword: "type",
													params: { type: "array" }
												};
												e === null ? e = [j] : e.push(j), r++;
											}
										}
									} else {
										let w = {
											instancePath: t + "/payload/variants/" + o + "/configOverrides",
											schemaPath: "#/properties/payload/properties/variants/items/properties/configOverrides/type",
											keyword: "type",
											params: { type: "object" }
										};
										e === null ? e = [w] : e.push(w), r++;
									}
								}
							} else {
								let v = {
									instancePath: t + "/payload/variants/" + o,
									schemaPath: "#/properties/payload/properties/variants/items/type",
									keyword: "type",
									params: { type: "object" }
								};
								e === null ? e = [v] : e.push(v), r++;
							}
						}
					} else {
						let d = {
							instancePath: t + "/payload/variants",
							schemaPath: "#/properties/payload/properties/variants/type",
							keyword: "type",
							params: { type: "array" }
						};
						e === null ? e = [d] : e.push(d), r++;
					}
				}
			} else {
				let n = {
					instancePath: t + "/payload",
					schemaPath: "#/properties/payload/type",
					keyword: "type",
					params: { type: "object" }
				};
				e === null ? e = [n] : e.push(n), r++;
			}
		}
	} else {
		let p = {
			instancePath: t,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" }
		};
		e === null ? e = [p] : e.push(p), r++;
	}
	return ee.errors = e, r === 0;
}
var ve = re, $ = {
	$schema: "http://json-schema.org/draft-07/schema#",
	title: "pipelines-sync configuration",
	description: "Bundle files, targets, and limits of what an apply may do.",
	type: "object",
	properties: {
		$schema: {
			type: "string",
			description: "Address of this schema, for editors."
		},
		version: {
			const: 1,
			description: "Version of this format."
		},
		namespace: {
			type: "string",
			minLength: 1,
			description: "Separates repositories that share an account. Default: the last part of the origin URL, plus the folder if the file is not at the root.",
			examples: ["rome-team"]
		},
		bundles: {
			type: "array",
			minItems: 1,
			items: {
				type: "string",
				minLength: 1
			},
			description: "Patterns of bundle files, relative to this file. A pattern without a match is an error.",
			examples: [["pipelines/**/*.{yaml,yml,json}"]]
		},
		default_target: {
			type: "string",
			minLength: 1,
			description: "Target of commands without --target.",
			examples: ["staging"]
		},
		ledger: {
			enum: ["git", "file"],
			description: "Where the ledger is kept: in a ref of the git repository (the default in a repository), or in a folder."
		},
		unknown_fields: {
			enum: ["warn", "error"],
			description: "How to treat an unknown field of an item. A likely misspelling of a known field is always an error. Default: warn."
		},
		allow_unreadable: {
			type: "array",
			items: { enum: [
				"prompts",
				"criteria",
				"evaluations",
				"tool_endpoints",
				"tool_bindings",
				"tool_ground_truths",
				"experiments",
				"workflows",
				"schedules"
			] },
			description: "Kinds that the key may be unable to read: their items are reported as unreadable and not planned. Default: none."
		},
		targets: {
			type: "object",
			minProperties: 1,
			propertyNames: {
				type: "string",
				minLength: 1,
				maxLength: 100
			},
			description: "Accounts on platforms, by names of your choice.",
			additionalProperties: {
				type: "object",
				description: "One account on one platform.",
				properties: {
					provider: {
						type: "string",
						minLength: 1,
						description: "Platform. Default: pipelines.",
						examples: ["pipelines", "pipelit"]
					},
					bundles: {
						type: "array",
						minItems: 1,
						items: {
							type: "string",
							minLength: 1
						},
						description: "Patterns of the bundle files of this target, in place of those at the top of this file.",
						examples: [["pipelines/**/*.{yaml,yml,json}"]]
					},
					base_url: {
						type: "string",
						pattern: "^https?://[^\\s/]+",
						description: "Address of the platform. Default: https://api.pipelines.tech. The key is sent only to hosts that are trusted outside of this file.",
						examples: ["https://api.pipelines.tech"]
					},
					org_id: {
						type: "integer",
						minimum: 0,
						maximum: 9007199254740991,
						description: "The number of the organization. The key must belong to it."
					},
					account: {
						type: ["string", "integer"],
						description: "The name of the user. The key must belong to it."
					},
					api_key_env: {
						type: "string",
						pattern: "^[A-Za-z_][A-Za-z0-9_]*$",
						description: "Environment variable that holds the key. Default: PIPELINES_API_KEY_<TARGET>, then PIPELINES_API_KEY; PIPELIT_API_KEY_<TARGET>, then PIPELIT_API_KEY."
					},
					vars: {
						type: "object",
						description: "Values for {$var: name}.",
						examples: [{ italy_workflow: 3086 }],
						propertyNames: {
							type: "string",
							minLength: 1
						}
					},
					secrets: {
						type: "array",
						items: {
							type: "string",
							pattern: "^[A-Za-z_][A-Za-z0-9_]*$",
							not: { pattern: "^(?:PIPELINES|PIPELIT|GITHUB|ACTIONS)_" }
						},
						description: "Environment variables for {$env: NAME}; not PIPELINES_*, PIPELIT_*, GITHUB_* or ACTIONS_*.",
						examples: [["DOCS_TOKEN"]]
					},
					on_drift: {
						enum: [
							"hold",
							"overwrite",
							"keep"
						],
						description: "How to treat edits of the live object: hold (the default) waits for a decision, overwrite writes the values of the files, keep leaves the live values."
					},
					prune: {
						type: "boolean",
						description: "Delete objects that this repository created once they have left the files. Default: false."
					},
					limits: {
						type: "object",
						description: "Limits of deletes in one apply. A replacement counts as a delete.",
						properties: {
							max_deletes: {
								type: "integer",
								minimum: 0,
								description: "Largest number of deletes. Default: 5."
							},
							max_delete_percent: {
								type: "number",
								minimum: 0,
								maximum: 100,
								description: "Largest share of the ledger to delete, in percent; counts from 10 entries up. Default: 20."
							}
						},
						additionalProperties: !1
					},
					protect: {
						type: "array",
						items: {
							type: "string",
							pattern: "^(?:(?:prompts|criteria|evaluations|tool_endpoints|tool_bindings|tool_ground_truths|experiments|workflows|schedules)(?:/.+)?|[^/]*\\*.*)$"
						},
						description: "Addresses or patterns of resources that are never deleted, replaced, taken over or renamed."
					},
					require_clean: {
						type: "boolean",
						description: "Refuse to apply from a work tree with uncommitted changes. Default: false."
					},
					strict: {
						type: "boolean",
						description: "On a platform that only checks files, and has this setting: what it cannot run counts as invalid. Default: false."
					},
					include: {
						type: "array",
						items: {
							type: "string",
							pattern: "^(?:(?:prompts|criteria|evaluations|tool_endpoints|tool_bindings|tool_ground_truths|experiments|workflows|schedules)(?:/.+)?|[^/]*\\*.*)$"
						},
						description: "Addresses or patterns of the resources of this target. Default: all.",
						examples: [["*"]]
					},
					exclude: {
						type: "array",
						items: {
							type: "string",
							pattern: "^(?:(?:prompts|criteria|evaluations|tool_endpoints|tool_bindings|tool_ground_truths|experiments|workflows|schedules)(?:/.+)?|[^/]*\\*.*)$"
						},
						description: "Addresses or patterns that this target leaves out. They are never changed or deleted.",
						examples: [["schedules/*"]]
					},
					ledger: {
						enum: ["git", "file"],
						description: "Where the ledger is kept: in a ref of the git repository (the default in a repository), or in a folder."
					},
					unknown_fields: {
						enum: ["warn", "error"],
						description: "How to treat an unknown field of an item. A likely misspelling of a known field is always an error. Default: warn."
					},
					allow_unreadable: {
						type: "array",
						items: { enum: [
							"prompts",
							"criteria",
							"evaluations",
							"tool_endpoints",
							"tool_bindings",
							"tool_ground_truths",
							"experiments",
							"workflows",
							"schedules"
						] },
						description: "Kinds that the key may be unable to read: their items are reported as unreadable and not planned. Default: none."
					}
				},
				patternProperties: { "^x-": { description: "For your own use; ignored." } },
				additionalProperties: !1
			}
		}
	},
	patternProperties: { "^x-": { description: "For your own use; ignored." } },
	additionalProperties: !1,
	required: ["version"]
}, G = RegExp("^x-", "u"), we = RegExp("^https?://[^\\s/]+", "u"), B = RegExp("^[A-Za-z_][A-Za-z0-9_]*$", "u"), Pe = RegExp("^(?:PIPELINES|PIPELIT|GITHUB|ACTIONS)_", "u"), z = RegExp("^(?:(?:prompts|criteria|evaluations|tool_endpoints|tool_bindings|tool_ground_truths|experiments|workflows|schedules)(?:/.+)?|[^/]*\\*.*)$", "u");
function re(s, { instancePath: t = "", parentData: O, parentDataProperty: q, rootData: L = s } = {}) {
	let e = null, r = 0;
	if (s && typeof s == "object" && !Array.isArray(s)) {
		if (s.version === void 0) {
			let y = {
				instancePath: t,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "version" }
			};
			e === null ? e = [y] : e.push(y), r++;
		}
		for (let y in s) if (!(K.call($.properties, y) || G.test(y))) {
			let p = {
				instancePath: t,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: y }
			};
			e === null ? e = [p] : e.push(p), r++;
		}
		if (s.$schema !== void 0 && typeof s.$schema != "string") {
			let y = {
				instancePath: t + "/$schema",
				schemaPath: "#/properties/%24schema/type",
				keyword: "type",
				params: { type: "string" }
			};
			e === null ? e = [y] : e.push(y), r++;
		}
		if (s.version !== void 0 && s.version !== 1) {
			let y = {
				instancePath: t + "/version",
				schemaPath: "#/properties/version/const",
				keyword: "const",
				params: { allowedValue: 1 }
			};
			e === null ? e = [y] : e.push(y), r++;
		}
		if (s.namespace !== void 0) {
			let y = s.namespace;
			if (typeof y == "string") {
				if (b(y) < 1) {
					let p = {
						instancePath: t + "/namespace",
						schemaPath: "#/properties/namespace/minLength",
						keyword: "minLength",
						params: { limit: 1 }
					};
					e === null ? e = [p] : e.push(p), r++;
				}
			} else {
				let p = {
					instancePath: t + "/namespace",
					schemaPath: "#/properties/namespace/type",
					keyword: "type",
					params: { type: "string" }
				};
				e === null ? e = [p] : e.push(p), r++;
			}
		}
		if (s.bundles !== void 0) {
			let y = s.bundles;
			if (Array.isArray(y)) {
				if (y.length < 1) {
					let n = {
						instancePath: t + "/bundles",
						schemaPath: "#/properties/bundles/minItems",
						keyword: "minItems",
						params: { limit: 1 }
					};
					e === null ? e = [n] : e.push(n), r++;
				}
				let p = y.length;
				for (let n = 0; n < p; n++) {
					let d = y[n];
					if (typeof d == "string") {
						if (b(d) < 1) {
							let o = {
								instancePath: t + "/bundles/" + n,
								schemaPath: "#/properties/bundles/items/minLength",
								keyword: "minLength",
								params: { limit: 1 }
							};
							e === null ? e = [o] : e.push(o), r++;
						}
					} else {
						let o = {
							instancePath: t + "/bundles/" + n,
							schemaPath: "#/properties/bundles/items/type",
							keyword: "type",
							params: { type: "string" }
						};
						e === null ? e = [o] : e.push(o), r++;
					}
				}
			} else {
				let p = {
					instancePath: t + "/bundles",
					schemaPath: "#/properties/bundles/type",
					keyword: "type",
					params: { type: "array" }
				};
				e === null ? e = [p] : e.push(p), r++;
			}
		}
		if (s.default_target !== void 0) {
			let y = s.default_target;
			if (typeof y == "string") {
				if (b(y) < 1) {
					let p = {
						instancePath: t + "/default_target",
						schemaPath: "#/properties/default_target/minLength",
						keyword: "minLength",
						params: { limit: 1 }
					};
					e === null ? e = [p] : e.push(p), r++;
				}
			} else {
				let p = {
					instancePath: t + "/default_target",
					schemaPath: "#/properties/default_target/type",
					keyword: "type",
					params: { type: "string" }
				};
				e === null ? e = [p] : e.push(p), r++;
			}
		}
		if (s.ledger !== void 0) {
			let y = s.ledger;
			if (y !== "git" && y !== "file") {
				let p = {
					instancePath: t + "/ledger",
					schemaPath: "#/properties/ledger/enum",
					keyword: "enum",
					params: { allowedValues: $.properties.ledger.enum }
				};
				e === null ? e = [p] : e.push(p), r++;
			}
		}
		if (s.unknown_fields !== void 0) {
			let y = s.unknown_fields;
			if (y !== "warn" && y !== "error") {
				let p = {
					instancePath: t + "/unknown_fields",
					schemaPath: "#/properties/unknown_fields/enum",
					keyword: "enum",
					params: { allowedValues: $.properties.unknown_fields.enum }
				};
				e === null ? e = [p] : e.push(p), r++;
			}
		}
		if (s.allow_unreadable !== void 0) {
			let y = s.allow_unreadable;
			if (Array.isArray(y)) {
				let p = y.length;
				for (let n = 0; n < p; n++) {
					let d = y[n];
					if (d !== "prompts" && d !== "criteria" && d !== "evaluations" && d !== "tool_endpoints" && d !== "tool_bindings" && d !== "tool_ground_truths" && d !== "experiments" && d !== "workflows" && d !== "schedules") {
						let o = {
							instancePath: t + "/allow_unreadable/" + n,
							schemaPath: "#/properties/allow_unreadable/items/enum",
							keyword: "enum",
							params: { allowedValues: $.properties.allow_unreadable.items.enum }
						};
						e === null ? e = [o] : e.push(o), r++;
					}
				}
			} else {
				let p = {
					instancePath: t + "/allow_unreadable",
					schemaPath: "#/properties/allow_unreadable/type",
					keyword: "type",
					params: { type: "array" }
				};
				e === null ? e = [p] : e.push(p), r++;
			}
		}
		if (s.targets !== void 0) {
			let y = s.targets;
			if (y && typeof y == "object" && !Array.isArray(y)) {
				if (Object.keys(y).length < 1) {
					let p = {
						instancePath: t + "/targets",
						schemaPath: "#/properties/targets/minProperties",
						keyword: "minProperties",
						params: { limit: 1 }
					};
					e === null ? e = [p] : e.push(p), r++;
				}
				for (let p in y) {
					let n = r;
					if (typeof p == "string") {
						if (b(p) > 100) {
							let d = {
								instancePath: t + "/targets",
								schemaPath: "#/properties/targets/propertyNames/maxLength",
								keyword: "maxLength",
								params: { limit: 100 },
								propertyName: p
							};
							e === null ? e = [d] : e.push(d), r++;
						}
						if (b(p) < 1) {
							let d = {
								instancePath: t + "/targets",
								schemaPath: "#/properties/targets/propertyNames/minLength",
								keyword: "minLength",
								params: { limit: 1 },
								propertyName: p
							};
							e === null ? e = [d] : e.push(d), r++;
						}
					} else {
						let d = {
							instancePath: t + "/targets",
							schemaPath: "#/properties/targets/propertyNames/type",
							keyword: "type",
							params: { type: "string" },
							propertyName: p
						};
						e === null ? e = [d] : e.push(d), r++;
					}
					if (n !== r) {
						let d = {
							instancePath: t + "/targets",
							schemaPath: "#/properties/targets/propertyNames",
							keyword: "propertyNames",
							params: { propertyName: p }
						};
						e === null ? e = [d] : e.push(d), r++;
					}
				}
				for (let p in y) {
					let n = y[p];
					if (n && typeof n == "object" && !Array.isArray(n)) {
						for (let d in n) if (!(K.call($.properties.targets.additionalProperties.properties, d) || G.test(d))) {
							let o = {
								instancePath: t + "/targets/" + p.replace(/~/g, "~0").replace(/\//g, "~1"),
								schemaPath: "#/properties/targets/additionalProperties/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: d }
							};
							e === null ? e = [o] : e.push(o), r++;
						}
						if (n.provider !== void 0) {
							let d = n.provider;
							if (typeof d == "string") {
								if (b(d) < 1) {
									let o = {
										instancePath: t + "/targets/" + p.replace(/~/g, "~0").replace(/\//g, "~1") + "/provider",
										schemaPath: "#/properties/targets/additionalProperties/properties/provider/minLength",
										keyword: "minLength",
										params: { limit: 1 }
									};
									e === null ? e = [o] : e.push(o), r++;
								}
							} else {
								let o = {
									instancePath: t + "/targets/" + p.replace(/~/g, "~0").replace(/\//g, "~1") + "/provider",
									schemaPath: "#/properties/targets/additionalProperties/properties/provider/type",
									keyword: "type",
									params: { type: "string" }
								};
								e === null ? e = [o] : e.push(o), r++;
							}
						}
						if (n.bundles !== void 0) {
							let d = n.bundles;
							if (Array.isArray(d)) {
								if (d.length < 1) {
									let h = {
										instancePath: t + "/targets/" + p.replace(/~/g, "~0").replace(/\//g, "~1") + "/bundles",
										schemaPath: "#/properties/targets/additionalProperties/properties/bundles/minItems",
										keyword: "minItems",
										params: { limit: 1 }
									};
									e === null ? e = [h] : e.push(h), r++;
								}
								let o = d.length;
								for (let h = 0; h < o; h++) {
									let v = d[h];
									if (typeof v == "string") {
										if (b(v) < 1) {
											let w = {
												instancePath: t + "/targets/" + p.replace(/~/g, "~0").replace(/\//g, "~1") + "/bundles/" + h,
												schemaPath: "#/properties/targets/additionalProperties/properties/bundles/items/minLength",
												keyword: "minLength",
												params: { limit: 1 }
											};
											e === null ? e = [w] : e.push(w), r++;
										}
									} else {
										let w = {
											instancePath: t + "/targets/" + p.replace(/~/g, "~0").replace(/\//g, "~1") + "/bundles/" + h,
											schemaPath: "#/properties/targets/additionalProperties/properties/bundles/items/type",
											keyword: "type",
											params: { type: "string" }
										};
										e === null ? e = [w] : e.push(w), r++;
									}
								}
							} else {
								let o = {
									instancePath: t + "/targets/" + p.replace(/~/g, "~0").replace(/\//g, "~1") + "/bundles",
									schemaPath: "#/properties/targets/additionalProperties/properties/bundles/type",
									keyword: "type",
									params: { type: "array" }
								};
								e === null ? e = [o] : e.push(o), r++;
							}
						}
						if (n.base_url !== void 0) {
							let d = n.base_url;
							if (typeof d == "string") {
								if (!we.test(d)) {
									let o = {
										instancePath: t + "/targets/" + p.replace(/~/g, "~0").replace(/\//g, "~1") + "/base_url",
										schemaPath: "#/properties/targets/additionalProperties/properties/base_url/pattern",
										keyword: "pattern",
										params: { pattern: "^https?://[^\\s/]+" }
									};
									e === null ? e = [o] : e.push(o), r++;
								}
							} else {
								let o = {
									instancePath: t + "/targets/" + p.replace(/~/g, "~0").replace(/\//g, "~1") + "/base_url",
									schemaPath: "#/properties/targets/additionalProperties/properties/base_url/type",
									keyword: "type",
									params: { type: "string" }
								};
								e === null ? e = [o] : e.push(o), r++;
							}
						}
						if (n.org_id !== void 0) {
							let d = n.org_id;
							if (typeof d != "number" || d % 1 || isNaN(d) || !isFinite(d)) {
								let o = {
									instancePath: t + "/targets/" + p.replace(/~/g, "~0").replace(/\//g, "~1") + "/org_id",
									schemaPath: "#/properties/targets/additionalProperties/properties/org_id/type",
									keyword: "type",
									params: { type: "integer" }
								};
								e === null ? e = [o] : e.push(o), r++;
							}
							if (typeof d == "number" && isFinite(d)) {
								if (d > 9007199254740991 || isNaN(d)) {
									let o = {
										instancePath: t + "/targets/" + p.replace(/~/g, "~0").replace(/\//g, "~1") + "/org_id",
										schemaPath: "#/properties/targets/additionalProperties/properties/org_id/maximum",
										keyword: "maximum",
										params: {
											comparison: "<=",
											limit: 9007199254740991
										}
									};
									e === null ? e = [o] : e.push(o), r++;
								}
								if (d < 0 || isNaN(d)) {
									let o = {
										instancePath: t + "/targets/" + p.replace(/~/g, "~0").replace(/\//g, "~1") + "/org_id",
										schemaPath: "#/properties/targets/additionalProperties/properties/org_id/minimum",
										keyword: "minimum",
										params: {
											comparison: ">=",
											limit: 0
										}
									};
									e === null ? e = [o] : e.push(o), r++;
								}
							}
						}
						if (n.account !== void 0) {
							let d = n.account;
							if (typeof d != "string" && (typeof d != "number" || d % 1 || isNaN(d) || !isFinite(d))) {
								let o = {
									instancePath: t + "/targets/" + p.replace(/~/g, "~0").replace(/\//g, "~1") + "/account",
									schemaPath: "#/properties/targets/additionalProperties/properties/account/type",
									keyword: "type",
									params: { type: $.properties.targets.additionalProperties.properties.account.type }
								};
								e === null ? e = [o] : e.push(o), r++;
							}
						}
						if (n.api_key_env !== void 0) {
							let d = n.api_key_env;
							if (typeof d == "string") {
								if (!B.test(d)) {
									let o = {
										instancePath: t + "/targets/" + p.replace(/~/g, "~0").replace(/\//g, "~1") + "/api_key_env",
										schemaPath: "#/properties/targets/additionalProperties/properties/api_key_env/pattern",
										keyword: "pattern",
										params: { pattern: "^[A-Za-z_][A-Za-z0-9_]*$" }
									};
									e === null ? e = [o] : e.push(o), r++;
								}
							} else {
								let o = {
									instancePath: t + "/targets/" + p.replace(/~/g, "~0").replace(/\//g, "~1") + "/api_key_env",
									schemaPath: "#/properties/targets/additionalProperties/properties/api_key_env/type",
									keyword: "type",
									params: { type: "string" }
								};
								e === null ? e = [o] : e.push(o), r++;
							}
						}
						if (n.vars !== void 0) {
							let d = n.vars;
							if (d && typeof d == "object" && !Array.isArray(d)) for (let o in d) {
								let h = r;
								if (typeof o == "string") {
									if (b(o) < 1) {
										let v = {
											instancePath: t + "/targets/" + p.replace(/~/g, "~0").replace(/\//g, "~1") + "/vars",
											schemaPath: "#/properties/targets/additionalProperties/properties/vars/propertyNames/minLength",
											keyword: "minLength",
											params: { limit: 1 },
											propertyName: o
										};
										e === null ? e = [v] : e.push(v), r++;
									}
								} else {
									let v = {
										instancePath: t + "/targets/" + p.replace(/~/g, "~0").replace(/\//g, "~1") + "/vars",
										schemaPath: "#/properties/targets/additionalProperties/properties/vars/propertyNames/type",
										keyword: "type",
										params: { type: "string" },
										propertyName: o
									};
									e === null ? e = [v] : e.push(v), r++;
								}
								if (h !== r) {
									let v = {
										instancePath: t + "/targets/" + p.replace(/~/g, "~0").replace(/\//g, "~1") + "/vars",
										schemaPath: "#/properties/targets/additionalProperties/properties/vars/propertyNames",
										keyword: "propertyNames",
										params: { propertyName: o }
									};
									e === null ? e = [v] : e.push(v), r++;
								}
							}
							else {
								let o = {
									instancePath: t + "/targets/" + p.replace(/~/g, "~0").replace(/\//g, "~1") + "/vars",
									schemaPath: "#/properties/targets/additionalProperties/properties/vars/type",
									keyword: "type",
									params: { type: "object" }
								};
								e === null ? e = [o] : e.push(o), r++;
							}
						}
						if (n.secrets !== void 0) {
							let d = n.secrets;
							if (Array.isArray(d)) {
								let o = d.length;
								for (let h = 0; h < o; h++) {
									let v = d[h], w = r, j = r;
									if (typeof v == "string" && !Pe.test(v)) {
										let g = {};
										e === null ? e = [g] : e.push(g), r++;
									}
									if (j === r) {
										let g = {
											instancePath: t + "/targets/" + p.replace(/~/g, "~0").replace(/\//g, "~1") + "/secrets/" + h,
											schemaPath: "#/properties/targets/additionalProperties/properties/secrets/items/not",
											keyword: "not",
											params: {}
										};
										e === null ? e = [g] : e.push(g), r++;
									} else r = w, e !== null && (w ? e.length = w : e = null);
									if (typeof v == "string") {
										if (!B.test(v)) {
											let g = {
												instancePath: t + "/targets/" + p.replace(/~/g, "~0").replace(/\//g, "~1") + "/secrets/" + h,
												schemaPath: "#/properties/targets/additionalProperties/properties/secrets/items/pattern",
												keyword: "pattern",
												params: { pattern: "^[A-Za-z_][A-Za-z0-9_]*$" }
											};
											e === null ? e = [g] : e.push(g), r++;
										}
									} else {
										let g = {
											instancePath: t + "/targets/" + p.replace(/~/g, "~0").replace(/\//g, "~1") + "/secrets/" + h,
											schemaPath: "#/properties/targets/additionalProperties/properties/secrets/items/type",
											keyword: "type",
											params: { type: "string" }
										};
										e === null ? e = [g] : e.push(g), r++;
									}
								}
							} else {
								let o = {
									instancePath: t + "/targets/" + p.replace(/~/g, "~0").replace(/\//g, "~1") + "/secrets",
									schemaPath: "#/properties/targets/additionalProperties/properties/secrets/type",
									keyword: "type",
									params: { type: "array" }
								};
								e === null ? e = [o] : e.push(o), r++;
							}
						}
						if (n.on_drift !== void 0) {
							let d = n.on_drift;
							if (d !== "hold" && d !== "overwrite" && d !== "keep") {
								let o = {
									instancePath: t + "/targets/" + p.replace(/~/g, "~0").replace(/\//g, "~1") + "/on_drift",
									schemaPath: "#/properties/targets/additionalProperties/properties/on_drift/enum",
									keyword: "enum",
									params: { allowedValues: $.properties.targets.additionalProperties.properties.on_drift.enum }
								};
								e === null ? e = [o] : e.push(o), r++;
							}
						}
						if (n.prune !== void 0 && typeof n.prune != "boolean") {
							let d = {
								instancePath: t + "/targets/" + p.replace(/~/g, "~0").replace(/\//g, "~1") + "/prune",
								schemaPath: "#/properties/targets/additionalProperties/properties/prune/type",
								keyword: "type",
								params: { type: "boolean" }
							};
							e === null ? e = [d] : e.push(d), r++;
						}
						if (n.limits !== void 0) {
							let d = n.limits;
							if (d && typeof d == "object" && !Array.isArray(d)) {
								for (let o in d) if (o !== "max_deletes" && o !== "max_delete_percent") {
									let h = {
										instancePath: t + "/targets/" + p.replace(/~/g, "~0").replace(/\//g, "~1") + "/limits",
										schemaPath: "#/properties/targets/additionalProperties/properties/limits/additionalProperties",
										keyword: "additionalProperties",
										params: { additionalProperty: o }
									};
									e === null ? e = [h] : e.push(h), r++;
								}
								if (d.max_deletes !== void 0) {
									let o = d.max_deletes;
									if (typeof o != "number" || o % 1 || isNaN(o) || !isFinite(o)) {
										let h = {
											instancePath: t + "/targets/" + p.replace(/~/g, "~0").replace(/\//g, "~1") + "/limits/max_deletes",
											schemaPath: "#/properties/targets/additionalProperties/properties/limits/properties/max_deletes/type",
											keyword: "type",
											params: { type: "integer" }
										};
										e === null ? e = [h] : e.push(h), r++;
									}
									if (typeof o == "number" && isFinite(o) && (o < 0 || isNaN(o))) {
										let h = {
											instancePath: t + "/targets/" + p.replace(/~/g, "~0").replace(/\//g, "~1") + "/limits/max_deletes",
											schemaPath: "#/properties/targets/additionalProperties/properties/limits/properties/max_deletes/minimum",
											keyword: "minimum",
											params: {
												comparison: ">=",
												limit: 0
											}
										};
										e === null ? e = [h] : e.push(h), r++;
									}
								}
								if (d.max_delete_percent !== void 0) {
									let o = d.max_delete_percent;
									if (typeof o == "number" && isFinite(o)) {
										if (o > 100 || isNaN(o)) {
											let h = {
												instancePath: t + "/targets/" + p.replace(/~/g, "~0").replace(/\//g, "~1") + "/limits/max_delete_percent",
												schemaPath: "#/properties/targets/additionalProperties/properties/limits/properties/max_delete_percent/maximum",
												keyword: "maximum",
												params: {
													comparison: "<=",
													limit: 100
												}
											};
											e === null ? e = [h] : e.push(h), r++;
										}
										if (o < 0 || isNaN(o)) {
											let h = {
												instancePath: t + "/targets/" + p.replace(/~/g, "~0").replace(/\//g, "~1") + "/limits/max_delete_percent",
												schemaPath: "#/properties/targets/additionalProperties/properties/limits/properties/max_delete_percent/minimum",
												keyword: "minimum",
												params: {
													comparison: ">=",
													limit: 0
												}
											};
											e === null ? e = [h] : e.push(h), r++;
										}
									} else {
										let h = {
											instancePath: t + "/targets/" + p.replace(/~/g, "~0").replace(/\//g, "~1") + "/limits/max_delete_percent",
											schemaPath: "#/properties/targets/additionalProperties/properties/limits/properties/max_delete_percent/type",
											keyword: "type",
											params: { type: "number" }
										};
										e === null ? e = [h] : e.push(h), r++;
									}
								}
							} else {
								let o = {
									instancePath: t + "/targets/" + p.replace(/~/g, "~0").replace(/\//g, "~1") + "/limits",
									schemaPath: "#/properties/targets/additionalProperties/properties/limits/type",
									keyword: "type",
									params: { type: "object" }
								};
								e === null ? e = [o] : e.push(o), r++;
							}
						}
						if (n.protect !== void 0) {
							let d = n.protect;
							if (Array.isArray(d)) {
								let o = d.length;
								for (let h = 0; h < o; h++) {
									let v = d[h];
									if (typeof v == "string") {
										if (!z.test(v)) {
											let w = {
												instancePath: t + "/targets/" + p.replace(/~/g, "~0").replace(/\//g, "~1") + "/protect/" + h,
												schemaPath: "#/properties/targets/additionalProperties/properties/protect/items/pattern",
												keyword: "pattern",
												params: { pattern: "^(?:(?:prompts|criteria|evaluations|tool_endpoints|tool_bindings|tool_ground_truths|experiments|workflows|schedules)(?:/.+)?|[^/]*\\*.*)$" }
											};
											e === null ? e = [w] : e.push(w), r++;
										}
									} else {
										let w = {
											instancePath: t + "/targets/" + p.replace(/~/g, "~0").replace(/\//g, "~1") + "/protect/" + h,
											schemaPath: "#/properties/targets/additionalProperties/properties/protect/items/type",
											keyword: "type",
											params: { type: "string" }
										};
										e === null ? e = [w] : e.push(w), r++;
									}
								}
							} else {
								let o = {
									instancePath: t + "/targets/" + p.replace(/~/g, "~0").replace(/\//g, "~1") + "/protect",
									schemaPath: "#/properties/targets/additionalProperties/properties/protect/type",
									keyword: "type",
									params: { type: "array" }
								};
								e === null ? e = [o] : e.push(o), r++;
							}
						}
						if (n.require_clean !== void 0 && typeof n.require_clean != "boolean") {
							let d = {
								instancePath: t + "/targets/" + p.replace(/~/g, "~0").replace(/\//g, "~1") + "/require_clean",
								schemaPath: "#/properties/targets/additionalProperties/properties/require_clean/type",
								keyword: "type",
								params: { type: "boolean" }
							};
							e === null ? e = [d] : e.push(d), r++;
						}
						if (n.strict !== void 0 && typeof n.strict != "boolean") {
							let d = {
								instancePath: t + "/targets/" + p.replace(/~/g, "~0").replace(/\//g, "~1") + "/strict",
								schemaPath: "#/properties/targets/additionalProperties/properties/strict/type",
								keyword: "type",
								params: { type: "boolean" }
							};
							e === null ? e = [d] : e.push(d), r++;
						}
						if (n.include !== void 0) {
							let d = n.include;
							if (Array.isArray(d)) {
								let o = d.length;
								for (let h = 0; h < o; h++) {
									let v = d[h];
									if (typeof v == "string") {
										if (!z.test(v)) {
											let w = {
												instancePath: t + "/targets/" + p.replace(/~/g, "~0").replace(/\//g, "~1") + "/include/" + h,
												schemaPath: "#/properties/targets/additionalProperties/properties/include/items/pattern",
												keyword: "pattern",
												params: { pattern: "^(?:(?:prompts|criteria|evaluations|tool_endpoints|tool_bindings|tool_ground_truths|experiments|workflows|schedules)(?:/.+)?|[^/]*\\*.*)$" }
											};
											e === null ? e = [w] : e.push(w), r++;
										}
									} else {
										let w = {
											instancePath: t + "/targets/" + p.replace(/~/g, "~0").replace(/\//g, "~1") + "/include/" + h,
											schemaPath: "#/properties/targets/additionalProperties/properties/include/items/type",
											keyword: "type",
											params: { type: "string" }
										};
										e === null ? e = [w] : e.push(w), r++;
									}
								}
							} else {
								let o = {
									instancePath: t + "/targets/" + p.replace(/~/g, "~0").replace(/\//g, "~1") + "/include",
									schemaPath: "#/properties/targets/additionalProperties/properties/include/type",
									keyword: "type",
									params: { type: "array" }
								};
								e === null ? e = [o] : e.push(o), r++;
							}
						}
						if (n.exclude !== void 0) {
							let d = n.exclude;
							if (Array.isArray(d)) {
								let o = d.length;
								for (let h = 0; h < o; h++) {
									let v = d[h];
									if (typeof v == "string") {
										if (!z.test(v)) {
											let w = {
												instancePath: t + "/targets/" + p.replace(/~/g, "~0").replace(/\//g, "~1") + "/exclude/" + h,
												schemaPath: "#/properties/targets/additionalProperties/properties/exclude/items/pattern",
												keyword: "pattern",
												params: { pattern: "^(?:(?:prompts|criteria|evaluations|tool_endpoints|tool_bindings|tool_ground_truths|experiments|workflows|schedules)(?:/.+)?|[^/]*\\*.*)$" }
											};
											e === null ? e = [w] : e.push(w), r++;
										}
									} else {
										let w = {
											instancePath: t + "/targets/" + p.replace(/~/g, "~0").replace(/\//g, "~1") + "/exclude/" + h,
											schemaPath: "#/properties/targets/additionalProperties/properties/exclude/items/type",
											keyword: "type",
											params: { type: "string" }
										};
										e === null ? e = [w] : e.push(w), r++;
									}
								}
							} else {
								let o = {
									instancePath: t + "/targets/" + p.replace(/~/g, "~0").replace(/\//g, "~1") + "/exclude",
									schemaPath: "#/properties/targets/additionalProperties/properties/exclude/type",
									keyword: "type",
									params: { type: "array" }
								};
								e === null ? e = [o] : e.push(o), r++;
							}
						}
						if (n.ledger !== void 0) {
							let d = n.ledger;
							if (d !== "git" && d !== "file") {
								let o = {
									instancePath: t + "/targets/" + p.replace(/~/g, "~0").replace(/\//g, "~1") + "/ledger",
									schemaPath: "#/properties/targets/additionalProperties/properties/ledger/enum",
									keyword: "enum",
									params: { allowedValues: $.properties.targets.additionalProperties.properties.ledger.enum }
								};
								e === null ? e = [o] : e.push(o), r++;
							}
						}
						if (n.unknown_fields !== void 0) {
							let d = n.unknown_fields;
							if (d !== "warn" && d !== "error") {
								let o = {
									instancePath: t + "/targets/" + p.replace(/~/g, "~0").replace(/\//g, "~1") + "/unknown_fields",
									schemaPath: "#/properties/targets/additionalProperties/properties/unknown_fields/enum",
									keyword: "enum",
									params: { allowedValues: $.properties.targets.additionalProperties.properties.unknown_fields.enum }
								};
								e === null ? e = [o] : e.push(o), r++;
							}
						}
						if (n.allow_unreadable !== void 0) {
							let d = n.allow_unreadable;
							if (Array.isArray(d)) {
								let o = d.length;
								for (let h = 0; h < o; h++) {
									let v = d[h];
									if (v !== "prompts" && v !== "criteria" && v !== "evaluations" && v !== "tool_endpoints" && v !== "tool_bindings" && v !== "tool_ground_truths" && v !== "experiments" && v !== "workflows" && v !== "schedules") {
										let w = {
											instancePath: t + "/targets/" + p.replace(/~/g, "~0").replace(/\//g, "~1") + "/allow_unreadable/" + h,
											schemaPath: "#/properties/targets/additionalProperties/properties/allow_unreadable/items/enum",
											keyword: "enum",
											params: { allowedValues: $.properties.targets.additionalProperties.properties.allow_unreadable.items.enum }
										};
										e === null ? e = [w] : e.push(w), r++;
									}
								}
							} else {
								let o = {
									instancePath: t + "/targets/" + p.replace(/~/g, "~0").replace(/\//g, "~1") + "/allow_unreadable",
									schemaPath: "#/properties/targets/additionalProperties/properties/allow_unreadable/type",
									keyword: "type",
									params: { type: "array" }
								};
								e === null ? e = [o] : e.push(o), r++;
							}
						}
					} else {
						let d = {
							instancePath: t + "/targets/" + p.replace(/~/g, "~0").replace(/\//g, "~1"),
							schemaPath: "#/properties/targets/additionalProperties/type",
							keyword: "type",
							params: { type: "object" }
						};
						e === null ? e = [d] : e.push(d), r++;
					}
				}
			} else {
				let p = {
					instancePath: t + "/targets",
					schemaPath: "#/properties/targets/type",
					keyword: "type",
					params: { type: "object" }
				};
				e === null ? e = [p] : e.push(p), r++;
			}
		}
	} else {
		let y = {
			instancePath: t,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" }
		};
		e === null ? e = [y] : e.push(y), r++;
	}
	return re.errors = e, r === 0;
}
var be = {
	prompts: le,
	criteria: de,
	evaluations: me,
	tool_endpoints: fe,
	tool_bindings: ye,
	tool_ground_truths: ge,
	experiments: _e,
	config: ve
};
// build/config/config-codes.js
const CONFIG_CODES = {
	unreadable: require_codes.r("PS3001", "The --config file cannot be read."),
	severalFiles: require_codes.r("PS3002", "A folder contains more than one configuration file."),
	fileName: require_codes.r("PS3003", "The --config file does not end in .yaml, .yml or .json, or is a file of the SDK."),
	outside: require_codes.r("PS3004", "The configuration is a symbolic link that leads outside the repository."),
	unknownKey: require_codes.r("PS3005", "The configuration has an unknown key."),
	wrongValue: require_codes.r("PS3006", "A value of the configuration has the wrong type or is out of range."),
	missingKey: require_codes.r("PS3007", "A required key of the configuration is missing."),
	version: require_codes.r("PS3008", "The version of the configuration is not 1."),
	namespace: require_codes.r("PS3009", "The namespace is empty or contains a control character."),
	targetName: require_codes.r("PS3010", "The name of a target is empty, longer than 100 characters, or contains a control character."),
	noTarget: require_codes.r("PS3011", "The configuration has no target."),
	defaultTarget: require_codes.r("PS3012", "default_target names a target that does not exist."),
	provider: require_codes.r("PS3029", "A target names an unknown provider."),
	unusedBundles: require_codes.l("PS3028", "The bundles of the configuration belong to no target."),
	orgId: require_codes.r("PS3013", "org_id is not a positive whole number."),
	orgIdText: require_codes.l("PS3014", "org_id is a number in quotes."),
	accountKey: require_codes.r("PS3027", "A target names its account by a key that another platform has."),
	strict: require_codes.r("PS3033", "A target sets strict, and its platform has no such setting."),
	baseUrl: require_codes.r("PS3015", "base_url is not an address of the form https://host."),
	baseUrlClear: require_codes.r("PS3016", "base_url is http:// on another machine, where the key could be intercepted."),
	variableName: require_codes.r("PS3017", "The name of a variable may contain only letters, digits and _."),
	secretName: require_codes.r("PS3018", "The name of a secret may contain only letters, digits and _."),
	secretReserved: require_codes.r("PS3019", "A secret begins with {variables}, GITHUB_ or ACTIONS_."),
	secretIsKey: require_codes.r("PS3020", "A secret is also the API key of a target."),
	keyVariable: require_codes.r("PS3021", "api_key_env is not a valid name for a variable with the key."),
	limits: require_codes.r("PS3022", "A limit is not a whole number of 0 or more, or a percentage is not from 0 to 100."),
	patternWithoutKind: require_codes.r("PS3023", "A pattern does not begin with a kind, so it can never match an address."),
	unknownKind: require_codes.r("PS3024", "allow_unreadable names an unknown kind."),
	targetUnknown: require_codes.r("PS3025", "The requested target does not exist."),
	targetUndecided: require_codes.r("PS3026", "There are several targets, and neither --target nor default_target chooses one.")
}, configFinding = require_source_codes.n, LEDGERS = ["git", "file"], UNKNOWN_FIELDS = ["warn", "error"];
function readBundles(reader, value) {
	if (value === void 0) return;
	let texts = reader.texts(value, "\"pipelines/**/*.yaml\"");
	return {
		patterns: texts.map(({ text }) => text),
		places: new Map(texts.map(({ text, node }) => [text, node.place]))
	};
}
function readKinds(reader, value, kinds) {
	return reader.texts(value, kinds[0] ?? "kind").flatMap(({ text, node, path }) => {
		if (kinds.includes(text)) return [text];
		let near = require_closest.n(text, kinds), message = `${JSON.stringify(text)} is not a kind${near === void 0 ? "." : `; did you mean ${near}?`}`;
		return reader.add(CONFIG_CODES.unknownKind, path, node.place, message, `Use one of: ${kinds.join(", ")}.`), [];
	});
}
// build/config/config-reader.js
var ConfigReader = class {
	findings = [];
	#said = new Set();
	add(kind, path, place, message, remedy) {
		this.#said.add(require_sync_forms.f(path)), this.findings.push(configFinding(kind, place, message, remedy));
	}
	hasSaid(path) {
		return this.#said.has(require_sync_forms.f(path));
	}
	wrong({ node, path }, must, remedy) {
		this.add(CONFIG_CODES.wrongValue, path, node.place, `${require_sync_forms.f(path)} must be ${must}.`, remedy);
	}
	map(value, remedy) {
		if (value === void 0 || value.node.type === "map") return value?.node;
		this.wrong(value, "a map", remedy);
	}
	text(value, example) {
		if (value === void 0) return;
		let { node } = value;
		if (node.type === "scalar" && typeof node.value == "string") return node.value;
		let remedy = node.type === "scalar" && node.value !== null ? "Put it in quotes." : `For example: ${example}`;
		this.wrong(value, "a string", remedy);
	}
	flag(value) {
		if (value !== void 0) {
			if (value.node.type === "scalar" && typeof value.node.value == "boolean") return value.node.value;
			this.wrong(value, "true or false", "Write true or false, without quotes.");
		}
	}
	choice(value, words) {
		if (value === void 0) return;
		let { node } = value, word = words.find((one) => node.type === "scalar" && node.value === one);
		return word === void 0 && this.wrong(value, words.join(" or "), `Write one of: ${words.join(", ")}.`), word;
	}
	texts(value, example) {
		if (value === void 0) return [];
		let { node, path } = value;
		return node.type === "list" ? node.items.flatMap((item, index) => {
			let entry = {
				node: item,
				path: [...path, index]
			}, text = this.text(entry, example);
			return text === "" ? (this.wrong(entry, "a string that is not empty", `Write a string, for example ${example}, or remove the entry.`), []) : text === void 0 ? [] : [{
				...entry,
				text
			}];
		}) : (this.wrong(value, "a list", `Write a list, for example [${example}].`), []);
	}
};
function valueAt(map, path, key) {
	let node = map.get(key);
	return node === void 0 ? void 0 : {
		node,
		path: [...path, key]
	};
}
function isUsableName(name) {
	return name.trim() !== "" && !/[\p{Cc}\p{Cs}\u2028\u2029]/u.test(name);
}
// build/config/config-shape.js
const CONFIG_KEYS = {
	top: [
		"$schema",
		"version",
		"namespace",
		"bundles",
		"default_target",
		"ledger",
		"unknown_fields",
		"allow_unreadable",
		"targets"
	],
	target: [
		"provider",
		"bundles",
		"base_url",
		"org_id",
		"account",
		"api_key_env",
		"vars",
		"secrets",
		"on_drift",
		"prune",
		"limits",
		"protect",
		"require_clean",
		"strict",
		"include",
		"exclude",
		"ledger",
		"unknown_fields",
		"allow_unreadable"
	],
	limits: ["max_deletes", "max_delete_percent"]
};
function addShapeFindings(reader, root) {
	let validate = be.config;
	if (validate === void 0) throw TypeError("the generated validators hold none for the configuration");
	if (!validate(require_source_node.o(root))) for (let error of validate.errors ?? []) {
		let path = pathOf(error, root);
		if (!reader.hasSaid(path)) {
			if (error.keyword === "additionalProperties") unknownKey(reader, root, path);
			else {
				let { node, keyPlace, exact } = require_source_node.a(root, path), isMissing = error.keyword === "required";
				reader.add(isMissing ? CONFIG_CODES.missingKey : CONFIG_CODES.wrongValue, path, exact || keyPlace === void 0 ? node.place : keyPlace, `${require_sync_forms.f(path)} ${isMissing ? "is missing" : expected(error)}.`, "See the example in docs/configuration.md.");
			}
		}
	}
}
function pathOf(error, root) {
	let path = require_source_node.s(root, error.instancePath), { additionalProperty, missingProperty, propertyName = error.propertyName } = error.params, key = additionalProperty ?? missingProperty ?? propertyName;
	return typeof key == "string" ? [...path, key] : path;
}
function unknownKey(reader, root, path) {
	let key = String(path.at(-1)), found = require_source_node.a(root, path), level = levelOf(path), near = require_closest.n(key, CONFIG_KEYS[level]), elsewhere = Object.keys(CONFIG_KEYS).find((other) => CONFIG_KEYS[other].includes(key)), message = `${require_sync_forms.f(path)} is not a key here${near === void 0 ? "." : `; did you mean ${near}?`}`, remedy = `Use one of: ${CONFIG_KEYS[level].join(", ")}. Keys that begin with x- are ignored.`;
	near === void 0 ? key === "sync" ? remedy = "Move sync to the top level of the bundle with the items." : elsewhere !== void 0 && (remedy = `Move ${key} ${WHERE[elsewhere]}.`) : remedy = `Write ${near}, or remove the key.`, reader.add(CONFIG_CODES.unknownKey, path, found.keyPlace ?? found.node.place, message, remedy);
}
const WHERE = {
	top: "to the top level of the file",
	target: "into a target",
	limits: "into the limits of a target"
};
function levelOf(path) {
	return path.length === 1 ? "top" : path.length === 3 ? "target" : "limits";
}
function expected({ keyword, params }) {
	let word = (value) => typeof value == "string" ? value : JSON.stringify(value);
	switch (keyword) {
		case "type": return `must be of type ${[params.type].flat().map(word).join(" or ")}`;
		case "enum": return `must be one of ${[params.allowedValues].flat().map(word).join(", ")}`;
		case "minLength":
		case "minItems":
		case "minProperties": return "must not be empty";
		case "minimum":
		case "maximum": return `must be ${word(params.comparison)} ${word(params.limit)}`;
		default: return "does not match the schema of the configuration";
	}
}
// build/http/loopback.js
function isLoopback(hostname) {
	return hostname === "localhost" || hostname === "[::1]" || /^127\.\d+\.\d+\.\d+$/.test(hostname);
}
// build/config/config-url.js
function readBaseUrl(text) {
	let trimmed = text.trim();
	if (!/^https?:\/\/[^\s\\/][^\s\\]*$/i.test(trimmed)) return { problem: "form" };
	let url;
	try {
		url = new URL(trimmed);
	} catch {
		return { problem: "form" };
	}
	return trimmed.replace(/^https?:\/\//i, "").match(/^[^/?#]*@/) === null ? /[?#]/.test(trimmed) ? { problem: "query" } : url.protocol === "http:" && !isLoopback(url.hostname) ? { problem: "clear" } : { url: `${url.origin}${require_text.r(url.pathname, "/").replaceAll("@", "%40")}` } : { problem: "credentials" };
}
function baseUrlProblem(problem, settings) {
	return problem === "form" ? {
		is: "is not an address of the form https://host.",
		remedy: `Write scheme and host, for example ${require_provider.t(settings)}.`
	} : PROBLEMS[problem];
}
const PROBLEMS = {
	credentials: {
		is: "contains a user name or password.",
		remedy: "Remove everything between // and @; the key comes from the environment."
	},
	query: {
		is: "has a query or a fragment.",
		remedy: "Remove everything from ? or # on."
	},
	clear: {
		is: "is http:// on another machine, where the key could be intercepted.",
		remedy: "Use https://; http:// is allowed for localhost, 127.0.0.0/8 and [::1] only."
	}
}, ON_DRIFT = [
	"hold",
	"overwrite",
	"keep"
], VARIABLE = /^[A-Za-z_][A-Za-z0-9_]*$/;
function readTarget(reader, { name, place, value }, context) {
	let target = {
		...require_config_types.i(name),
		place
	}, map = reader.map(value, `For a target without settings, write ${JSON.stringify(name)}: {}`);
	if (map === void 0) return target;
	let get = (key) => valueAt(map, value.path, key);
	target.places = Object.fromEntries(map.entries.map((entry) => [entry.key, entry.node.place])), target.provider = readProvider(reader, get("provider"), context.providers) ?? target.provider;
	let provider = context.providers.find((one) => one.name === target.provider);
	provider !== void 0 && (target.baseUrl = readUrl(reader, get("base_url"), provider), target.orgId = readAccount(reader, get, provider), target.apiKeyEnv = readKeyVariable(reader, get("api_key_env"), provider), readStrict(reader, get("strict"), provider) && (target.strict = !0)), target.vars = readVars(reader, get("vars")), target.reserved = require_provider.r(context.providers), target.secrets = readSecrets(reader, get("secrets"), context), target.onDrift = reader.choice(get("on_drift"), ON_DRIFT) ?? target.onDrift, target.prune = reader.flag(get("prune")) ?? target.prune, target.requireClean = reader.flag(get("require_clean")) ?? target.requireClean, target.limits = readLimits(reader, get("limits"), target.limits);
	let bundles = readBundles(reader, get("bundles"));
	bundles !== void 0 && (target.bundles = bundles), target.protect = readPatterns(reader, get("protect"), context.kinds);
	let include = get("include");
	include !== void 0 && (target.include = readPatterns(reader, include, context.kinds)), target.exclude = readPatterns(reader, get("exclude"), context.kinds), target.allowUnreadable = readKinds(reader, get("allow_unreadable"), context.kinds);
	let ledger = reader.choice(get("ledger"), LEDGERS);
	ledger !== void 0 && (target.ledger = ledger);
	let unknownFields = reader.choice(get("unknown_fields"), UNKNOWN_FIELDS);
	return unknownFields !== void 0 && (target.unknownFields = unknownFields), target;
}
function readProvider(reader, value, providers) {
	let name = reader.text(value, `provider: ${require_config_types.t}`);
	if (name === void 0 || value === void 0) return;
	let names = providers.map((one) => one.name);
	if (names.includes(name)) return name;
	let near = require_closest.n(name, names);
	reader.add(CONFIG_CODES.provider, value.path, value.node.place, `Unknown provider ${JSON.stringify(name)}${near === void 0 ? "." : `; did you mean ${near}?`}`, `Use one of: ${names.join(", ")}.`);
}
function readUrl(reader, value, { settings }) {
	let text = reader.text(value, `base_url: ${require_provider.t(settings)}`);
	if (text === void 0 || value === void 0) return null;
	let result = readBaseUrl(text);
	if ("url" in result) return result.url;
	let { is, remedy } = baseUrlProblem(result.problem, settings), kind = result.problem === "clear" ? CONFIG_CODES.baseUrlClear : CONFIG_CODES.baseUrl;
	return reader.add(kind, value.path, value.node.place, `base_url ${is}`, remedy), null;
}
const ACCOUNT_KEYS = ["org_id", "account"];
function readAccount(reader, get, { name, settings: { account } }) {
	for (let key of ACCOUNT_KEYS) {
		let other = get(key);
		other !== void 0 && key !== account?.key && reader.add(CONFIG_CODES.accountKey, other.path, other.node.place, `${key} means nothing for a target on ${name}.`, account === null ? "Remove it: the platform has no accounts to choose from." : `Write ${account.what}: ${account.key}: ${account.example}`);
	}
	let value = account === null ? void 0 : get(account.key);
	if (account === null || value === void 0) return null;
	let { node, path } = value, { key, form, what, example } = account, written = node.type === "scalar" ? node.value : null, found = typeof written == "string" || typeof written == "number" ? account.read(written) : void 0;
	if (found === void 0) {
		let remedy = `Write ${what}: ${key}: ${example}`;
		return reader.add(CONFIG_CODES.orgId, path, node.place, `${key} must be ${form}.`, remedy), null;
	}
	if (typeof written == "string" && typeof found == "number") {
		let message = `${key} is the string "${written}"; it is read as the number ${found}.`;
		reader.add(CONFIG_CODES.orgIdText, path, node.place, message, `Write it without quotes: ${key}: ${found}`);
	}
	return found;
}
function readStrict(reader, value, { name, settings }) {
	if (value === void 0 || settings.strict === !0) return reader.flag(value) ?? !1;
	let message = `strict means nothing for a target on ${name}.`;
	return reader.add(CONFIG_CODES.strict, value.path, value.node.place, message, "Remove it."), !1;
}
function readKeyVariable(reader, value, { settings }) {
	let example = `api_key_env: ${require_provider.i(settings, "production")}`, name = reader.text(value, example);
	if (name === void 0 || value === void 0) return null;
	let problem = VARIABLE.test(name) ? /^(?:GITHUB|ACTIONS)_/i.test(name) ? "api_key_env must not begin with GITHUB_ or ACTIONS_: these variables are GitHub's." : void 0 : "api_key_env must be the name of an environment variable: letters, digits and _. The key itself never belongs in a file.";
	if (problem === void 0) return name;
	let remedy = `For example: ${example}`;
	return reader.add(CONFIG_CODES.keyVariable, value.path, value.node.place, problem, remedy), null;
}
function readSecrets(reader, value, { keys, providers }) {
	let prefixes = require_provider.r(providers);
	return reader.texts(value, "DOCS_TOKEN").flatMap(({ text, node, path }) => {
		let keyOf = keys.get(text);
		if (!VARIABLE.test(text)) reader.add(CONFIG_CODES.secretName, path, node.place, "This is not a valid name of an environment variable: letters, digits and _, no digit first.", "Write the name of the variable, for example DOCS_TOKEN; never the secret itself.");
		else if (prefixes.some((prefix) => text.toUpperCase().startsWith(prefix))) {
			let message = `A secret must not begin with ${prefixes.slice(0, -1).join(", ")} or ${prefixes.at(-1)}: these variables hold other keys.`;
			reader.add(CONFIG_CODES.secretReserved, path, node.place, message, "Use a variable with another name.");
		} else if (keyOf !== void 0) {
			let message = `This variable cannot be a secret: it holds the key of target ${keyOf} (api_key_env).`;
			reader.add(CONFIG_CODES.secretIsKey, path, node.place, message, "Use another variable for the secret.");
		} else return [text];
		return [];
	});
}
function readVars(reader, value) {
	let map = reader.map(value, "For example: vars: {italy_workflow: 3086}"), vars = [];
	for (let { key, keyPlace, node } of map?.entries ?? []) {
		let path = [...value?.path ?? [], key];
		if (VARIABLE.test(key)) node.type === "scalar" ? vars.push([key, node.value]) : reader.wrong({
			node,
			path
		}, "one value: a string, a number, true, false or null", "Move lists and maps into the bundle.");
		else {
			let message = `${JSON.stringify(key)} is not a valid name of a variable: letters, digits and _, no digit first.`;
			reader.add(CONFIG_CODES.variableName, path, keyPlace, message, "Use a name like italy_workflow.");
		}
	}
	return Object.fromEntries(vars);
}
function readLimits(reader, value, byDefault) {
	let map = reader.map(value, "For example: limits: {max_deletes: 5}");
	if (map === void 0 || value === void 0) return byDefault;
	let read = (key, fits, must) => {
		let limit = valueAt(map, value.path, key);
		if (limit === void 0) return;
		let { node, path } = limit;
		if (node.type === "scalar" && typeof node.value == "number" && fits(node.value)) return node.value;
		reader.add(CONFIG_CODES.limits, path, node.place, `${key} must be ${must}.`, `For example: ${key}: 20`);
	};
	return {
		maxDeletes: read("max_deletes", (n) => Number.isSafeInteger(n) && n >= 0, "a whole number of 0 or more") ?? byDefault.maxDeletes,
		maxDeletePercent: read("max_delete_percent", (n) => n >= 0 && n <= 100, "a number from 0 to 100") ?? byDefault.maxDeletePercent
	};
}
function readPatterns(reader, value, kinds) {
	let texts = reader.texts(value, `"${kinds[0] ?? "kind"}/*"`), extra = texts[500];
	return extra !== void 0 && reader.add(require_source_codes.t.tooManyPatterns, extra.path, extra.node.place, "This list has more than 500 patterns.", "Use fewer, wider patterns."), texts.slice(0, 500).map(({ text, node, path }) => {
		if (canMatch(text, kinds)) return text;
		let meant = meantPattern(text, kinds);
		return reader.add(CONFIG_CODES.patternWithoutKind, path, node.place, `The pattern ${JSON.stringify(text)} does not begin with a kind, so it matches nothing${meant === void 0 ? "." : `; did you mean ${meant}?`}`, `Begin it with a kind: ${kinds.join(", ")}; or write *.`), text;
	});
}
// build/config/config-check.js
function checkConfig(document, context) {
	let reader = new ConfigReader(), { root } = document;
	if (root.type !== "map") return reader.add(CONFIG_CODES.wrongValue, [], root.place, "A configuration must be a map.", "Begin the file with version: 1. To create a new configuration."), { findings: reader.findings.map((one) => ({
		...one,
		command: require_finding.m("init")
	})) };
	let top = (key) => valueAt(root, [], key);
	checkVersion(reader, root);
	let allowUnreadable = readKinds(reader, top("allow_unreadable"), context.kinds), targets = readTargets(reader, root, context, allowUnreadable), bundles = readBundles(reader, top("bundles")), config = {
		file: document.file,
		root: context.root,
		folder: context.folder,
		version: 1,
		namespace: readNamespace(reader, root, context.namespace),
		isNamespaceWritten: valueAt(root, [], "namespace") !== void 0,
		bundles: bundles?.patterns ?? [],
		bundlePlaces: bundles?.places ?? new Map(),
		defaultTarget: readDefaultTarget(reader, top("default_target"), targets),
		ledger: reader.choice(top("ledger"), LEDGERS) ?? null,
		unknownFields: reader.choice(top("unknown_fields"), UNKNOWN_FIELDS) ?? "warn",
		allowUnreadable,
		targets
	};
	return checkUse(reader, top("bundles"), config), addShapeFindings(reader, root), {
		config,
		findings: reader.findings
	};
}
function checkUse(reader, value, config) {
	value !== void 0 && config.bundles.length !== 0 && config.targets.size !== 0 && (require_config_types.o(config) || reader.add(CONFIG_CODES.unusedBundles, value.path, value.node.place, "No target uses these bundles: every target has bundles of its own.", "Remove them, or remove bundles from the target that they are for."));
}
function checkVersion(reader, root) {
	let version = valueAt(root, [], "version");
	if (version === void 0) {
		reader.add(CONFIG_CODES.missingKey, ["version"], root.place, "version is missing.", "Add version: 1 at the top of the file.");
		return;
	}
	let { node, path } = version;
	if (node.type === "scalar" && node.value === 1) return;
	let remedy = node.type === "scalar" && typeof node.value == "number" && node.value > 1 ? "Use a newer pipelines-sync, or write version: 1" : "Write version: 1, without quotes.";
	reader.add(CONFIG_CODES.version, path, node.place, "This version of pipelines-sync only reads configurations of version 1.", remedy);
}
function readNamespace(reader, root, byDefault) {
	let value = valueAt(root, [], "namespace"), written = reader.text(value, "namespace: rome-team"), namespace = written ?? byDefault;
	if (!isUsableName(namespace)) {
		let [what, place] = written === void 0 || value === void 0 ? ["The default namespace, made from origin and folder,", root.place] : ["namespace", value.node.place], message = `${what} is empty or contains a control character.`;
		reader.add(CONFIG_CODES.namespace, ["namespace"], place, message, "Write a readable name, for example namespace: rome-team.");
	}
	return namespace;
}
function readTargets(reader, root, { kinds, providers }, allowUnreadable) {
	let value = valueAt(root, [], "targets"), targets = new Map(), map = reader.map(value, "For example: targets: {staging: {org_id: 2}}");
	if (map === void 0 && value !== void 0) return targets;
	if (map === void 0 || map.entries.length === 0) {
		let place = value?.node.place ?? root.place;
		return reader.add(CONFIG_CODES.noTarget, ["targets"], place, "The configuration has no target.", "Add one, for example targets: {staging: {org_id: 2}}"), targets;
	}
	let keys = keyVariables(map);
	for (let { key, keyPlace, node } of map.entries) {
		let path = ["targets", key];
		(!isUsableName(key) || key.length > 100) && reader.add(CONFIG_CODES.targetName, path, keyPlace, "The name of this target is empty, longer than 100 characters, or contains a control character.", "Give it a readable name.");
		let target = readTarget(reader, {
			name: key,
			place: keyPlace,
			value: {
				node,
				path
			}
		}, {
			kinds,
			providers,
			keys
		});
		for (let kind of allowUnreadable) target.allowUnreadable.includes(kind) || target.allowUnreadable.push(kind);
		targets.set(key, target);
	}
	return targets;
}
function keyVariables(targets) {
	let found = new Map();
	for (let { key, node } of targets.entries) {
		let name = node.type === "map" ? node.get("api_key_env") : void 0;
		name?.type === "scalar" && typeof name.value == "string" && found.set(name.value, key);
	}
	return found;
}
function readDefaultTarget(reader, value, targets) {
	let name = reader.text(value, "default_target: staging");
	if (name === void 0 || value === void 0) return null;
	if (targets.size === 0 || targets.has(name)) return name;
	let near = require_closest.n(name, targets.keys());
	return reader.add(CONFIG_CODES.defaultTarget, value.path, value.node.place, `default_target names the target ${JSON.stringify(name)}, which does not exist${near === void 0 ? "." : `; did you mean ${near}?`}`, `Write one of: ${[...targets.keys()].join(", ")}.`), name;
}
// build/host/find-root.js
function findRoot(folder) {
	for (let at of upwards(node_path.default.resolve(folder))) if (statOf(node_path.default.join(at, ".git")) !== void 0) return at;
	return null;
}
function* upwards(folder) {
	for (let at = folder;; at = node_path.default.dirname(at)) if (yield at, node_path.default.dirname(at) === at) return;
}
function statOf(file) {
	try {
		return (0, node_fs.statSync)(file, { throwIfNoEntry: !1 });
	} catch {
		return;
	}
}
// build/config/config-find.js
const CONFIG_NAMES = [
	"pipelines-sync.yaml",
	"pipelines-sync.yml",
	"pipelines-sync.json"
];
function findConfig(cwd, configPath) {
	let start = node_path.default.resolve(cwd);
	if (configPath !== void 0 && configPath !== "") return readNamed(start, configPath);
	let root = findRoot(start) ?? start;
	for (let folder of upwards(start)) {
		let found = [];
		for (let name of CONFIG_NAMES) statOf(node_path.default.join(folder, name))?.isFile() === !0 && found.push(name);
		let [first, second] = found;
		if (first !== void 0) return second === void 0 ? read(root, node_path.default.join(folder, first)) : { findings: [several(relativePath(root, folder), first, second)] };
		if (folder === root) break;
	}
	return { findings: [] };
}
function readNamed(cwd, configPath) {
	let name = node_path.default.basename(configPath);
	if (/^pipelines\.ya?ml$/i.test(name) || !/\.(?:ya?ml|json)$/i.test(name)) {
		let message = /^pipelines\.ya?ml$/i.test(name) ? `--config names ${configPath}, which is a file of the SDK, not a configuration of pipelines-sync.` : `--config names ${configPath}, which does not end in .yaml, .yml or .json.`;
		return problem(CONFIG_CODES.fileName, message, "Name the configuration pipelines-sync.yaml.");
	}
	let file = node_path.default.resolve(cwd, configPath), isFile = statOf(file)?.isFile();
	if (isFile !== !0) return problem(CONFIG_CODES.unreadable, `--config names ${configPath}, which ${isFile === void 0 ? "does not exist" : "is not a file"}.`, "Correct the path (it is relative to the current folder). To create a new configuration.", { command: require_finding.m("init") });
	let folder = node_path.default.dirname(file), around = isOutside(cwd, folder) ? folder : cwd;
	return read(findRoot(folder) ?? around, file);
}
function read(root, file) {
	let name = relativePath(root, file), place = {
		file: name,
		line: 1,
		column: 1
	};
	try {
		let [realRoot, realFile] = [node_fs.realpathSync.native(root), node_fs.realpathSync.native(file)];
		return isOutside(realRoot, realFile) ? problem(CONFIG_CODES.outside, `${name} is a symbolic link that leads outside the repository.`, "Replace the link with a file in the repository.", { place }) : {
			source: {
				root,
				file: name,
				bytes: (0, node_fs.readFileSync)(realFile)
			},
			findings: []
		};
	} catch (error) {
		let reason = error.code ?? "unknown reason";
		return problem(CONFIG_CODES.unreadable, `Cannot read ${name} (${reason}).`, "Make the file readable for the user who runs pipelines-sync.", { place });
	}
}
function several(folder, first, second) {
	let at = (name) => folder === "" ? name : `${folder}/${name}`;
	return configFinding(CONFIG_CODES.severalFiles, {
		file: at(second),
		line: 1,
		column: 1
	}, `There are two configurations in one folder: ${at(first)} and ${at(second)}.`, "Remove one of them, or choose one with --config.", {
		message: "the other one",
		place: {
			file: at(first),
			line: 1,
			column: 1
		}
	});
}
function problem(kind, message, remedy, more = {}) {
	let finding = configFinding(kind, more.place, message, remedy);
	return { findings: [more.command === void 0 ? finding : {
		...finding,
		command: more.command
	}] };
}
function relativePath(from, to) {
	return node_path.default.relative(from, to).split(node_path.default.sep).join("/");
}
function isOutside(folder, file) {
	let way = node_path.default.relative(folder, file);
	return way === ".." || way.startsWith(`..${node_path.default.sep}`) || node_path.default.isAbsolute(way);
}
// build/config/config.js
async function loadConfig(options) {
	let { source, findings } = findConfig(options.cwd, options.configPath);
	if (source === void 0) return { findings };
	let { sources = new ParsedSources() } = options, parsed = sources.parse(source.file, source.bytes);
	for (let finding of parsed.findings) finding.code === require_source_codes.t.empty.code && Object.assign(finding, {
		remedy: "Create a configuration.",
		command: require_finding.m("init")
	});
	if (parsed.document === void 0) return { findings: parsed.findings };
	let folder = source.file.includes("/") ? source.file.slice(0, source.file.lastIndexOf("/")) : "", checked = checkConfig(parsed.document, {
		root: source.root,
		folder,
		namespace: defaultNamespace(options.originUrl, source.root, folder),
		kinds: options.kinds,
		providers: options.providers
	});
	return {
		...checked,
		findings: [...parsed.findings, ...checked.findings]
	};
}
function implicitConfig(options) {
	return {
		file: null,
		root: options.root,
		folder: relativePath(options.root, options.cwd),
		version: 1,
		namespace: "default",
		isNamespaceWritten: !1,
		bundles: [...options.bundles],
		defaultTarget: "default",
		ledger: null,
		unknownFields: "warn",
		allowUnreadable: [],
		targets: new Map([["default", require_config_types.i("default")]])
	};
}
function chooseTarget(config, name) {
	let wanted = name !== void 0 && name !== "" ? name : config.defaultTarget, names = [...config.targets.keys()], place = config.file === null ? void 0 : {
		file: config.file,
		line: 1,
		column: 1
	};
	if (wanted !== null) {
		let target = config.targets.get(wanted);
		if (target !== void 0) return { target };
		let near = require_closest.n(wanted, names);
		return { finding: configFinding(CONFIG_CODES.targetUnknown, place, `Unknown target ${JSON.stringify(wanted)}${near === void 0 ? "." : `; did you mean ${near}?`}`, names.length === 0 ? "Add a target to the configuration." : `Use one of: ${names.join(", ")}.`) };
	}
	let [only, another] = config.targets.values();
	return only !== void 0 && another === void 0 ? { target: only } : { finding: configFinding(only === void 0 ? CONFIG_CODES.noTarget : CONFIG_CODES.targetUndecided, place, only === void 0 ? "The configuration has no target." : `There are several targets: ${names.join(", ")}.`, only === void 0 ? "Add one under targets." : `Choose one with --target, or set default_target: ${names[0] ?? ""}`) };
}
function defaultNamespace(originUrl, root, folder) {
	let name = (originUrl === null ? void 0 : lastPart(originUrl)) ?? (node_path.default.basename(root) || "default");
	return folder === "" ? name : `${name}-${folder.replaceAll("/", "-")}`;
}
function withoutAccount(way) {
	let head = way.split(/[/\\]/, 1)[0] ?? "", colon = head.includes("@") ? head.indexOf(":", head.lastIndexOf("@")) : -1;
	return colon < 0 ? way : `/${way.slice(colon + 1)}`;
}
function lastPart(originUrl) {
	let scheme = /^[a-z][a-z0-9+.-]*:\/\//i.exec(originUrl)?.[0];
	return (scheme === void 0 ? withoutAccount(originUrl) : originUrl.slice(scheme.length).replace(/^[^/]*/, "")).split(/[/\\:]/).map((part) => part.replace(/\.git$/i, "")).findLast((part) => part !== "");
}
Object.defineProperty(exports, "A", {
	enumerable: !0,
	get: function() {
		return causeOf;
	}
}), Object.defineProperty(exports, "C", {
	enumerable: !0,
	get: function() {
		return decodeText;
	}
}), Object.defineProperty(exports, "D", {
	enumerable: !0,
	get: function() {
		return hasMarkers;
	}
}), Object.defineProperty(exports, "E", {
	enumerable: !0,
	get: function() {
		return conflictIn;
	}
}), Object.defineProperty(exports, "M", {
	enumerable: !0,
	get: function() {
		return canMatch;
	}
}), Object.defineProperty(exports, "N", {
	enumerable: !0,
	get: function() {
		return meantPattern;
	}
}), Object.defineProperty(exports, "O", {
	enumerable: !0,
	get: function() {
		return pulledConflictAt;
	}
}), Object.defineProperty(exports, "S", {
	enumerable: !0,
	get: function() {
		return characterName;
	}
}), Object.defineProperty(exports, "T", {
	enumerable: !0,
	get: function() {
		return LIVE_LABEL;
	}
}), Object.defineProperty(exports, "_", {
	enumerable: !0,
	get: function() {
		return 1e6;
	}
}), Object.defineProperty(exports, "a", {
	enumerable: !0,
	get: function() {
		return CONFIG_NAMES;
	}
}), Object.defineProperty(exports, "b", {
	enumerable: !0,
	get: function() {
		return CONTROL;
	}
}), Object.defineProperty(exports, "c", {
	enumerable: !0,
	get: function() {
		return baseUrlProblem;
	}
}), Object.defineProperty(exports, "d", {
	enumerable: !0,
	get: function() {
		return be;
	}
}), Object.defineProperty(exports, "f", {
	enumerable: !0,
	get: function() {
		return ParsedSources;
	}
}), Object.defineProperty(exports, "g", {
	enumerable: !0,
	get: function() {
		return standInOf;
	}
}), Object.defineProperty(exports, "h", {
	enumerable: !0,
	get: function() {
		return isLfsPointer;
	}
}), Object.defineProperty(exports, "i", {
	enumerable: !0,
	get: function() {
		return loadConfig;
	}
}), Object.defineProperty(exports, "j", {
	enumerable: !0,
	get: function() {
		return codeOf;
	}
}), Object.defineProperty(exports, "k", {
	enumerable: !0,
	get: function() {
		return STAND_IN_CODES;
	}
}), Object.defineProperty(exports, "l", {
	enumerable: !0,
	get: function() {
		return readBaseUrl;
	}
}), Object.defineProperty(exports, "m", {
	enumerable: !0,
	get: function() {
		return sourceFormat;
	}
}), Object.defineProperty(exports, "n", {
	enumerable: !0,
	get: function() {
		return defaultNamespace;
	}
}), Object.defineProperty(exports, "o", {
	enumerable: !0,
	get: function() {
		return relativePath;
	}
}), Object.defineProperty(exports, "p", {
	enumerable: !0,
	get: function() {
		return parseSource;
	}
}), Object.defineProperty(exports, "r", {
	enumerable: !0,
	get: function() {
		return implicitConfig;
	}
}), Object.defineProperty(exports, "s", {
	enumerable: !0,
	get: function() {
		return findRoot;
	}
}), Object.defineProperty(exports, "t", {
	enumerable: !0,
	get: function() {
		return chooseTarget;
	}
}), Object.defineProperty(exports, "u", {
	enumerable: !0,
	get: function() {
		return isLoopback;
	}
}), Object.defineProperty(exports, "v", {
	enumerable: !0,
	get: function() {
		return SourceReport;
	}
}), Object.defineProperty(exports, "w", {
	enumerable: !0,
	get: function() {
		return FILE_LABEL;
	}
}), Object.defineProperty(exports, "x", {
	enumerable: !0,
	get: function() {
		return 10485760;
	}
}), Object.defineProperty(exports, "y", {
	enumerable: !0,
	get: function() {
		return Lines;
	}
});
