const require_outcome = require("./outcome-_uDZPuTz.js"), require_model = require("./model-CQuGHFup.js"), require_style = require("./style-SJtXwkRB.js"), TONES = {
	created: {
		sign: "\u2713",
		tone: "good"
	},
	updated: {
		sign: "\u2713",
		tone: "good"
	},
	replaced: {
		sign: "\u2713",
		tone: "good"
	},
	deleted: {
		sign: "\u2713",
		tone: "good"
	},
	adopted: {
		sign: "\u2713",
		tone: "good"
	},
	converged: {
		sign: "\u2713",
		tone: "good"
	},
	kept: {
		sign: "\u2713",
		tone: "good"
	},
	released: {
		sign: "\u2713",
		tone: "good"
	},
	forgotten: {
		sign: "\u2713",
		tone: "good"
	},
	launched: {
		sign: "\u2713",
		tone: "good"
	},
	"already applied": {
		sign: "\u2713",
		tone: "good"
	},
	held: {
		sign: "!",
		tone: "warn"
	},
	unreadable: {
		sign: "!",
		tone: "warn"
	},
	blocked: {
		sign: "\u00b7",
		tone: "quiet"
	},
	"not attempted": {
		sign: "\u00b7",
		tone: "quiet"
	},
	failed: {
		sign: "\u2717",
		tone: "bad"
	},
	unknown: {
		sign: "?",
		tone: "bad"
	}
}, NOT_DONE = [
	"failed",
	"unknown",
	"blocked",
	"not attempted",
	"held",
	"unreadable"
];
function toneOf(word) {
	return TONES[word];
}
function tallyOf(report, held) {
	let names = new Set(held.map((entry) => entry.address)), numbers = new Map();
	for (let { outcome, address } of report.outcomes) outcome === "held" && names.has(address) || numbers.set(outcome, (numbers.get(outcome) ?? 0) + 1);
	held.length > 0 && numbers.set("held", (numbers.get("held") ?? 0) + held.length);
	let done = 0, tried = 0;
	for (let [word, number] of numbers) TONES[word].tone === "good" && (done += number), word !== "held" && word !== "unreadable" && (tried += number);
	return {
		done,
		tried,
		notDone: NOT_DONE.flatMap((word) => {
			let number = numbers.get(word) ?? 0;
			return number > 0 ? [{
				word,
				text: `${require_style.o(number)} ${word}`
			}] : [];
		}),
		held: [...held],
		open: NOT_DONE.flatMap((word) => report.outcomes.filter((outcome) => outcome.outcome === word && !(word === "held" && names.has(outcome.address))))
	};
}
function messageText(outcome) {
	let code = outcome.code === null ? "" : `(${outcome.code})`;
	return [outcome.message ?? "", code].filter((part) => part !== "").join(" ");
}
function durationText(milliseconds) {
	let seconds = milliseconds / 1e3;
	return seconds < 120 ? `${seconds.toFixed(1)} s` : `${Math.floor(seconds / 60)} min ${Math.floor(seconds % 60)} s`;
}
function ledgerSentence(report) {
	let { state, revision, message } = report.ledger, where = revision === null ? "" : ` revision ${revision.slice(0, 12)}`, said = message === null ? "" : `: ${require_model.a(message)}`;
	return state === "written" ? `Ledger${where} saved${said}.` : state === "unchanged" ? `Ledger${where} unchanged${said}.` : `The ledger could not be saved${said}.`;
}
function isResumable(report) {
	return report.interrupted || report.outcomes.some((one) => [
		"failed",
		"unknown",
		"blocked",
		"not attempted"
	].includes(one.outcome) && !require_outcome.r(one));
}
Object.defineProperty(exports, "a", {
	enumerable: !0,
	get: function() {
		return tallyOf;
	}
}), Object.defineProperty(exports, "i", {
	enumerable: !0,
	get: function() {
		return messageText;
	}
}), Object.defineProperty(exports, "n", {
	enumerable: !0,
	get: function() {
		return isResumable;
	}
}), Object.defineProperty(exports, "o", {
	enumerable: !0,
	get: function() {
		return toneOf;
	}
}), Object.defineProperty(exports, "r", {
	enumerable: !0,
	get: function() {
		return ledgerSentence;
	}
}), Object.defineProperty(exports, "t", {
	enumerable: !0,
	get: function() {
		return durationText;
	}
});
