const later_ = (source, flags) => {
	let made;
	const get = () => made ??= new RegExp(source, flags);
	return {
		flags,
		source,
		get lastIndex() { return get().lastIndex; },
		set lastIndex(at) { get().lastIndex = at; },
		test: (text) => get().test(text),
		exec: (text) => get().exec(text),
		[Symbol.match]: (text) => get()[Symbol.match](text),
		[Symbol.matchAll]: (text) => get()[Symbol.matchAll](text),
		[Symbol.replace]: (text, by) => get()[Symbol.replace](text, by),
		[Symbol.search]: (text) => get()[Symbol.search](text),
		[Symbol.split]: (text, most) => get()[Symbol.split](text, most)
	};
};
const require_model = require("./model-CQuGHFup.js"), require_errors = require("./errors-DboKUKVA.js");
// build/http/json.js
function isJsonObject(value) {
	return typeof value == "object" && !!value && !Array.isArray(value);
}
// build/http/detail.js
const NOTHING = "no readable message", UNSHOWABLE = later_("[\\p{Cc}\\u2028\\u2029\\u202a-\\u202e\\u2066-\\u2069]+", "gu");
function cleanText(text, redact) {
	let shown = redact(text).replace(UNSHOWABLE, " ");
	return require_model.t((shown === text ? text : redact(shown)).trim(), 500);
}
function readDetail(body, redact) {
	if (!isJsonObject(body)) return {
		text: NOTHING,
		issues: []
	};
	let detail = body.detail;
	if (Array.isArray(detail)) {
		let issues = detail.flatMap((item) => readIssue(item, redact));
		return {
			text: shown(issues.map((issue) => (issue.loc.length > 0 ? `${issue.loc.join(".")}: ` : "") + issue.msg).join("; "), redact),
			issues
		};
	}
	if (typeof detail == "string") return {
		text: shown(detail, redact),
		issues: []
	};
	if (isJsonObject(detail) && typeof detail.message != "string" && Array.isArray(detail.validation_errors)) return {
		text: shown(detail.validation_errors.filter((line) => typeof line == "string").join("; "), redact),
		issues: []
	};
	let source = isJsonObject(detail) ? detail : body;
	return {
		text: shown(joinMessage(source.message, source.error_class ?? source.error), redact),
		issues: []
	};
}
function readErrorName(body, redact) {
	if (isJsonObject(body) && typeof body.error == "string" && typeof body.message == "string") return cleanText(body.error, redact);
}
function shown(text, redact) {
	return cleanText(text, redact) || NOTHING;
}
function joinMessage(message, name) {
	let words = typeof message == "string" ? message : "", label = typeof name == "string" ? name : "";
	return words !== "" && label !== "" ? `${words} (${label})` : words || label;
}
function readIssue(item, redact) {
	return !isJsonObject(item) || typeof item.msg != "string" ? [] : [{
		loc: (Array.isArray(item.loc) ? item.loc : []).flatMap((part) => typeof part == "number" ? [part] : typeof part == "string" ? [cleanText(part, redact)] : []),
		msg: cleanText(item.msg, redact),
		type: typeof item.type == "string" ? cleanText(item.type, redact) : ""
	}];
}
function readProblem(contentType, body, redact) {
	if (/^application\/problem\+json\b/i.test(contentType ?? "") && isJsonObject(body)) return clean(body, redact, 0);
}
function clean(value, redact, depth) {
	if (typeof value == "string") return cleanText(value, redact);
	if (typeof value != "object" || !value) return value;
	if (depth >= 5) return null;
	if (Array.isArray(value)) return value.slice(0, 50).map((item) => clean(item, redact, depth + 1));
	let members = Object.entries(value).slice(0, 50);
	return Object.fromEntries(members.map(([name, member]) => [cleanText(name, redact), clean(member, redact, depth + 1)]));
}
// build/http/verdict.js
const LEAVES_OPEN = new Set([
	408,
	425,
	499
]);
function judge(result, situation) {
	return result.kind === "failure" ? judgeFailure(result, situation) : result.status >= 200 && result.status < 300 ? judgeSuccess(result, situation) : result.status >= 300 && result.status < 400 ? { error: redirectError(result, situation) } : judgeRefusal(result, situation);
}
function judgeFailure(failure, situation) {
	let { access, name } = situation, label = labelOf(name), reason = failure.reason;
	if (access === "write" && failure.sent) return { error: unknownOutcome(situation, reason === "timeout" ? "timeout" : reason === "stopped" ? "aborted" : "connection", { what: failureText(failure, situation) }) };
	if (reason === "stopped") return { error: stopped(name) };
	if (access === "write") {
		let text = `${label} was not sent: ${failureText(failure, situation)}. It changed nothing.${connectionAdvice(failure, situation)}`;
		return { error: new require_errors.c(name, text, reason) };
	}
	let text = `${label} got no answer${tries(situation)}: ${failureText(failure, situation)}.${connectionAdvice(failure, situation)}`;
	return {
		error: new require_errors.s(name, text, reason),
		setback: {
			network: !0,
			permanent: isCertificateProblem(reason) || reason.startsWith("proxy 4")
		}
	};
}
function judgeSuccess(answer, situation) {
	let { access, name, reads } = situation, { status, headers, body: bytes } = answer;
	if (answer.loss !== void 0 && answer.loss.reason !== "too_large") return judgeFailure(answer.loss, situation);
	if (reads === "nothing") return { response: {
		status,
		headers,
		body: void 0
	} };
	if (reads === "file" && bytes !== void 0) return { response: {
		status,
		headers,
		body: void 0,
		bytes
	} };
	let parsed = bytes === void 0 ? void 0 : parseJson(bytes);
	if (parsed !== void 0) return { response: {
		status,
		headers,
		body: parsed.body
	} };
	let what = `the answer ${status} ${bytes === void 0 ? "is too large" : "is not JSON"}`;
	if (access === "write") return { error: unknownOutcome(situation, "unreadable", {
		what,
		status
	}) };
	let advice = reads === "file" ? "" : " Check the base URL of the API.";
	return { error: new require_errors.n(name, `${labelOf(name)}: ${what}.${advice}`) };
}
function judgeRefusal(answer, situation) {
	let { access, name, redact, retryAfterMs, attempts } = situation, status = answer.status, body = answer.body === void 0 ? void 0 : parseJson(answer.body)?.body, detail = readDetail(body, redact), problem = readProblem(answer.headers["content-type"], body, redact), told = problem === void 0 ? {} : { problem }, setback = {
		status,
		retryAfterMs
	};
	if (access === "write" && (status >= 500 || LEAVES_OPEN.has(status))) {
		let what = `the server answered ${status}: ${detail.text}`, errorName = readErrorName(body, redact), named = errorName === void 0 ? {} : { errorName };
		return {
			error: unknownOutcome(situation, "status", {
				what,
				status,
				detail: detail.text,
				...told,
				...named
			}),
			setback
		};
	}
	let advice = situation.isForeign === !0 ? "" : adviceFor(status, retryAfterMs), text = `${labelOf(name)} returned ${status}${tries(situation)}: ${sentence(detail.text)}${advice}`, facts = {
		status,
		detail: detail.text,
		issues: detail.issues,
		attempts,
		...told
	}, waiting = retryAfterMs === void 0 ? {} : { retryAfterMs };
	return {
		error: new require_errors.i(name, text, {
			...facts,
			...waiting
		}),
		setback
	};
}
function stopped(name) {
	return new require_errors.t(name, `${labelOf(name)} was not carried out: the run was stopped.`);
}
function unknownOutcome(situation, reason, facts) {
	let { what, ...known } = facts, text = `${labelOf(situation.name)}: ${sentence(what)} It is unknown whether it took effect. Check the platform before repeating it.`, waiting = situation.retryAfterMs === void 0 ? {} : { retryAfterMs: situation.retryAfterMs };
	return new require_errors.u(situation.name, text, {
		reason,
		...known,
		...waiting
	});
}
function redirectError(answer, situation) {
	let { name, redact, url } = situation, header = answer.headers.location, target = header !== void 0 && URL.canParse(header, url) ? new URL(header, url) : void 0, location = target === void 0 ? void 0 : cleanText(`${target.host}${target.pathname}`, redact), text = `${labelOf(name)} returned ${answer.status}, a redirect${location === void 0 ? "" : ` to ${location}`}. ${situation.isForeign === !0 ? "Redirects are not followed." : "Redirects are not followed, because the key is for one host only. Correct the base URL."}`;
	return new require_errors.l(name, text, answer.status, location);
}
function parseJson(body) {
	if (body.length === 0) return { body: void 0 };
	try {
		return { body: JSON.parse(new TextDecoder("utf-8", { fatal: !0 }).decode(body)) };
	} catch {
		return;
	}
}
function labelOf(name) {
	return `${name.method} ${name.path}`;
}
function sentence(text) {
	return new RegExp("[.!?\u2026]$", "").test(text) ? text : `${text}.`;
}
function tries(situation) {
	return situation.attempts < 2 ? "" : ` (${situation.attempts} attempts, waited ${Math.round(situation.waitedMs / 1e3)} s)`;
}
function failureText(failure, situation) {
	return failure.reason === "timeout" ? `no complete answer within ${situation.timeoutMs / 1e3} s` : failure.reason === "stopped" ? "the run was stopped before the answer" : failure.reason === "too_large" ? "the answer is too large" : failure.reason === "unpacking failed" ? "the answer is compressed and cannot be unpacked" : failure.sent ? `the connection was lost (${failure.reason})` : unreached(failure, situation);
}
function unreached({ reason, address }, { url, proxy, redact }) {
	let { host } = new URL(url);
	if (isCertificateProblem(reason)) return `the certificate of ${host} was rejected (${reason})`;
	let refused = /^proxy (\d+)$/.exec(reason)?.[1];
	if (refused !== void 0) return `the proxy ${proxy ?? ""} answered ${refused} instead of connecting to ${host}`;
	let where = address === void 0 || address === proxy ? "" : `, tried ${cleanText(address, redact)}`;
	return `no connection to ${address !== void 0 && address === proxy ? `the proxy ${proxy}` : host} (${reason}${where})`;
}
function connectionAdvice(failure, { proxy, proxyFrom }) {
	return failure.sent ? " Check the network." : isCertificateProblem(failure.reason) ? " If your network uses its own certificate authority, set NODE_EXTRA_CA_CERTS=/path/to/ca.pem." : failure.reason === "proxy 407" ? " The proxy requires a user name and password: HTTPS_PROXY=http://name:password@host:port." : proxy === null ? " Check the network and the base URL; behind a company proxy, set HTTPS_PROXY." : ` Requests go through the proxy ${proxy} (${proxyFrom}), except to hosts in NO_PROXY. Check the proxy and the base URL.`;
}
function isCertificateProblem(reason) {
	return /CERT|^ERR_(TLS|SSL)_|^UNABLE_TO_|^SELF_SIGNED|^HOSTNAME_MISMATCH/.test(reason);
}
function waitingTime(ms) {
	let seconds = Math.ceil(ms / 1e3);
	if (seconds < 120) return `${seconds} s`;
	let minutes = Math.ceil(seconds / 60);
	return minutes < 60 ? `${minutes} min` : `${Math.floor(minutes / 60)} h${minutes % 60 == 0 ? "" : ` ${minutes % 60} min`}`;
}
function adviceFor(status, retryAfterMs) {
	return (status === 429 || status >= 500) && retryAfterMs !== void 0 && retryAfterMs > 0 ? ` The server asks to wait ${waitingTime(retryAfterMs)}; run the command again then.` : status === 401 ? " The API key is missing, wrong, expired or revoked." : status === 403 ? " The key has no permission for this." : status === 429 ? " The server received too many requests; try again later." : status >= 500 ? " This is an error of the server; try again later." : "";
}
function fileOf({ headers, bytes = Buffer.alloc(0) }) {
	let [type = ""] = (headers["content-type"] ?? "").split(";");
	return {
		type: type.trim().toLowerCase(),
		bytes
	};
}
Object.defineProperty(exports, "a", {
	enumerable: !0,
	get: function() {
		return cleanText;
	}
}), Object.defineProperty(exports, "i", {
	enumerable: !0,
	get: function() {
		return waitingTime;
	}
}), Object.defineProperty(exports, "n", {
	enumerable: !0,
	get: function() {
		return judge;
	}
}), Object.defineProperty(exports, "o", {
	enumerable: !0,
	get: function() {
		return isJsonObject;
	}
}), Object.defineProperty(exports, "r", {
	enumerable: !0,
	get: function() {
		return stopped;
	}
}), Object.defineProperty(exports, "t", {
	enumerable: !0,
	get: function() {
		return fileOf;
	}
});
