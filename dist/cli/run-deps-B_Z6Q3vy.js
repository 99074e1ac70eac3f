const require_finding = require("./finding-M5RG1B0g.js"), require_entries = require("./entries-D5LtJ3xf.js"), require_held_words = require("./held-words-BzxVB8hv.js"), require_io = require("./io-DrbLP9Q6.js"), require_style = require("./style-D7YAI-hk.js"), TONES = {
	created: {
		sign: "✓",
		tone: "good"
	},
	updated: {
		sign: "✓",
		tone: "good"
	},
	replaced: {
		sign: "✓",
		tone: "good"
	},
	deleted: {
		sign: "✓",
		tone: "good"
	},
	adopted: {
		sign: "✓",
		tone: "good"
	},
	converged: {
		sign: "✓",
		tone: "good"
	},
	kept: {
		sign: "✓",
		tone: "good"
	},
	released: {
		sign: "✓",
		tone: "good"
	},
	forgotten: {
		sign: "✓",
		tone: "good"
	},
	launched: {
		sign: "✓",
		tone: "good"
	},
	"already applied": {
		sign: "✓",
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
		sign: "·",
		tone: "quiet"
	},
	"not attempted": {
		sign: "·",
		tone: "quiet"
	},
	failed: {
		sign: "✗",
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
				text: `${require_style.a(number)} ${word}`
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
	let { state, revision, message } = report.ledger, where = revision === null ? "" : ` revision ${revision.slice(0, 12)}`, said = message === null ? "" : `: ${message.replace(/\.$/, "")}`;
	return state === "written" ? `Ledger${where} saved${said}.` : state === "unchanged" ? `Ledger${where} unchanged${said}.` : `The ledger could not be saved${said}.`;
}
function isResumable(report) {
	return report.interrupted || report.outcomes.some((one) => [
		"failed",
		"unknown",
		"blocked",
		"not attempted"
	].includes(one.outcome) && !require_io.u(one));
}
function renderOutcomeLine(outcome, view) {
	let style = require_style.r(view.color), { sign, tone } = toneOf(outcome.outcome), facts = [];
	outcome.version !== null && facts.push(`v${outcome.version}`);
	let message = require_finding._(messageText(outcome));
	message !== "" && facts.push(message), outcome.duration_ms > 0 && facts.push(style.quiet(durationText(outcome.duration_ms)));
	let address = require_style.i(require_finding._(outcome.address), 52), word = require_style.i(outcome.outcome, facts.length > 0 ? 13 : 0);
	return `${style[tone](sign)} ${address}  ${style[tone](word)}  ${facts.join("  ")}`.trimEnd();
}
function renderApplyText(report, planHeld, view) {
	let style = require_style.r(view.color), tally = tallyOf(report, planHeld), out = [];
	view.lines === !0 && report.outcomes.length > 0 && out.push(...report.outcomes.map((outcome) => renderOutcomeLine(outcome, view)), "");
	let open = tally.open.filter((outcome) => outcome.remedy !== null || !["blocked", "not attempted"].includes(outcome.outcome));
	for (let outcome of open) {
		let { sign, tone } = toneOf(outcome.outcome);
		out.push(`${style[tone](`${sign} ${outcome.outcome}`)}  ${require_finding._(outcome.address)}`);
		let message = require_finding._(messageText(outcome));
		message !== "" && out.push(`    ${message}`), outcome.remedy !== null && out.push(`    To do: ${require_finding._(outcome.remedy)}`);
	}
	let held = view.planShown === !0 ? [] : tally.held;
	for (let entry of held) {
		out.push(`${style.warn("! held")}  ${require_finding._(entry.address)}  ${require_held_words.t[entry.why]}`), out.push(`    ${require_finding._(entry.message)}`);
		for (let remedy of entry.remedies) out.push(`    To ${require_finding._(require_entries.s(remedy))}: ${style.strong(require_finding._(require_finding.u(remedy, view.typing)))}`);
	}
	open.length + held.length > 0 && out.push("");
	let parts = [];
	if (tally.tried === 0) parts.push("Nothing to apply");
	else if (tally.done === tally.tried) {
		let all = tally.notDone.length === 0 ? "all " : "";
		parts.push(style.good(`Applied ${all}${require_style.a(tally.tried)}`));
	} else parts.push(`Applied ${require_style.a(tally.done)} of ${require_style.a(tally.tried)}`);
	for (let { word, text } of tally.notDone) parts.push(style[toneOf(word).tone](text));
	report.interrupted && parts.push(style.bad("interrupted")), out.push(`${style.strong(parts.join(" · "))}`);
	let again = isResumable(report) ? " Run the same command again to continue." : "", sentence = require_finding._(ledgerSentence(report));
	return out.push(`${report.ledger.state === "failed" ? style.bad(sentence) : sentence}${again}`), `${out.join("\n")}\n`;
}
// build/cli/run-deps.js
function runDeps({ platform }, io, isJson) {
	let { randomBytes, signal, outColor: color } = io, deps = {
		platform,
		randomBytes,
		signal
	};
	return isJson || (deps.onOutcome = (outcome) => io.out(`${renderOutcomeLine(outcome, { color })}\n`)), deps;
}
Object.defineProperty(exports, "n", {
	enumerable: !0,
	get: function() {
		return renderApplyText;
	}
}), Object.defineProperty(exports, "t", {
	enumerable: !0,
	get: function() {
		return runDeps;
	}
});
