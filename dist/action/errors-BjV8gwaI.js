// build/model/text.js
function withoutEnd(text, char) {
	let end = text.length;
	for (; end > 0 && text.charAt(end - 1) === char;) --end;
	return text.slice(0, end);
}
function withoutStop(text) {
	return text.replace(/\.$/, "");
}
function cut(text, max) {
	if (text.length <= max) return text;
	let chars = Array.from(text);
	return chars.length <= max ? text : `${chars.slice(0, Math.max(0, max - 1)).join("")}\u2026`;
}
function cutStart(text, max) {
	if (text.length <= max) return text;
	let chars = Array.from(text);
	return chars.length <= max ? text : `\u2026${chars.slice(chars.length - Math.max(0, max - 1)).join("")}`;
}
// build/http/errors.js
var HttpError = class extends Error {
	method;
	path;
	constructor(request, message) {
		super(message), this.name = new.target.name, this.method = request.method, this.path = request.path;
	}
}, InvalidRequestError = class extends HttpError {
	code = "invalid_request";
}, AbortedError = class extends HttpError {
	code = "aborted";
}, NetworkError = class extends HttpError {
	code = "network";
	reason;
	constructor(request, message, reason) {
		super(request, message), this.reason = reason;
	}
}, NotSentError = class extends HttpError {
	code = "not_sent";
	reason;
	constructor(request, message, reason) {
		super(request, message), this.reason = reason;
	}
}, UnknownOutcomeError = class extends HttpError {
	code = "unknown_outcome";
	reason;
	status;
	detail;
	problem;
	errorName;
	retryAfterMs;
	constructor(request, message, facts) {
		super(request, message), this.reason = facts.reason, this.status = facts.status, this.detail = facts.detail, this.problem = facts.problem, this.errorName = facts.errorName, this.retryAfterMs = facts.retryAfterMs;
	}
}, BadAnswerError = class extends HttpError {
	code = "bad_answer";
}, ListBrokenError = class extends HttpError {
	code = "list_broken";
}, RedirectError = class extends HttpError {
	code = "redirect";
	status;
	location;
	constructor(request, message, status, location) {
		super(request, message), this.status = status, this.location = location;
	}
}, HttpStatusError = class extends HttpError {
	code = "http_status";
	status;
	detail;
	issues;
	problem;
	retryAfterMs;
	attempts;
	constructor(request, message, facts) {
		super(request, message), this.status = facts.status, this.detail = facts.detail, this.issues = facts.issues, this.problem = facts.problem, this.retryAfterMs = facts.retryAfterMs, this.attempts = facts.attempts;
	}
};
Object.defineProperty(exports, "a", {
	enumerable: !0,
	get: function() {
		return InvalidRequestError;
	}
}), Object.defineProperty(exports, "c", {
	enumerable: !0,
	get: function() {
		return NotSentError;
	}
}), Object.defineProperty(exports, "d", {
	enumerable: !0,
	get: function() {
		return cut;
	}
}), Object.defineProperty(exports, "f", {
	enumerable: !0,
	get: function() {
		return cutStart;
	}
}), Object.defineProperty(exports, "i", {
	enumerable: !0,
	get: function() {
		return HttpStatusError;
	}
}), Object.defineProperty(exports, "l", {
	enumerable: !0,
	get: function() {
		return RedirectError;
	}
}), Object.defineProperty(exports, "m", {
	enumerable: !0,
	get: function() {
		return withoutStop;
	}
}), Object.defineProperty(exports, "n", {
	enumerable: !0,
	get: function() {
		return BadAnswerError;
	}
}), Object.defineProperty(exports, "o", {
	enumerable: !0,
	get: function() {
		return ListBrokenError;
	}
}), Object.defineProperty(exports, "p", {
	enumerable: !0,
	get: function() {
		return withoutEnd;
	}
}), Object.defineProperty(exports, "r", {
	enumerable: !0,
	get: function() {
		return HttpError;
	}
}), Object.defineProperty(exports, "s", {
	enumerable: !0,
	get: function() {
		return NetworkError;
	}
}), Object.defineProperty(exports, "t", {
	enumerable: !0,
	get: function() {
		return AbortedError;
	}
}), Object.defineProperty(exports, "u", {
	enumerable: !0,
	get: function() {
		return UnknownOutcomeError;
	}
});
