const require_amount_text = require("./amount-text-CMCHMWDp.js"), TONES = {
	passed: "good",
	failed: "bad",
	undecided: "open",
	informed: "open",
	nothing_to_try: "good",
	incomplete: "open",
	refused: "open",
	unknown: "bad",
	interrupted: "bad",
	error: "bad"
};
function trialTone({ state, findings }) {
	return state === "nothing_to_try" && findings.length > 0 ? "open" : TONES[state];
}
const TRIAL_SIGNS = {
	good: "\u2705",
	open: "\u26a0\ufe0f",
	bad: "\u274c"
};
function stateWords(state) {
	return state.replaceAll("_", " ");
}
function wordText(word) {
	return word.replaceAll("_", " ");
}
function cellText({ unit }, { n, no_answer, value }) {
	let missing = no_answer === 0 ? "" : `, ${no_answer} without`;
	return value === null ? no_answer === 0 ? "\u2013" : `\u2013 (${no_answer} without an answer)` : `${unit === "share" ? "" : "mean "}${require_amount_text.t(unit, value)} of ${n}${missing}`;
}
function changeText({ unit, change, interval }) {
	if (change === null) return "";
	let say = (value) => unit === "share" ? require_amount_text.n(value * 100) : require_amount_text.n(value), range = interval === null ? "" : ` (${say(interval[0])} to ${say(interval[1])})`;
	return `${change > 0 ? "+" : ""}${say(change)}${unit === "share" ? " points" : ""}${range}`;
}
function limitsOf({ unit, smallest_seen: smallest, unreliable_base }) {
	return [...unreliable_base === !0 ? ["unreliable base: it passes less than 70 %"] : [], ...smallest === null || unit !== "share" ? [] : [`a fall of ${Math.ceil(smallest * 100)} points would have been seen with 80 %`]];
}
function ageText(from, now) {
	let minutes = Math.max(0, Math.floor((now - Date.parse(from)) / 6e4)), [count, unit] = minutes < 60 ? [minutes, "minute"] : minutes < 2880 ? [Math.floor(minutes / 60), "hour"] : [Math.floor(minutes / 1440), "day"];
	return `${count} ${unit}${count === 1 ? "" : "s"}`;
}
function costText({ tasks, minutes }) {
	let made = tasks.base === null || tasks.head === null ? null : tasks.base + tasks.head;
	return [...made === null ? [] : [`${made} of at most ${tasks.limit} tasks`], ...minutes.took === null ? [] : [`${minutes.took} of ${minutes.limit} minutes`]].join(", ");
}
Object.defineProperty(exports, "a", {
	enumerable: !0,
	get: function() {
		return costText;
	}
}), Object.defineProperty(exports, "c", {
	enumerable: !0,
	get: function() {
		return trialTone;
	}
}), Object.defineProperty(exports, "i", {
	enumerable: !0,
	get: function() {
		return changeText;
	}
}), Object.defineProperty(exports, "l", {
	enumerable: !0,
	get: function() {
		return wordText;
	}
}), Object.defineProperty(exports, "n", {
	enumerable: !0,
	get: function() {
		return ageText;
	}
}), Object.defineProperty(exports, "o", {
	enumerable: !0,
	get: function() {
		return limitsOf;
	}
}), Object.defineProperty(exports, "r", {
	enumerable: !0,
	get: function() {
		return cellText;
	}
}), Object.defineProperty(exports, "s", {
	enumerable: !0,
	get: function() {
		return stateWords;
	}
}), Object.defineProperty(exports, "t", {
	enumerable: !0,
	get: function() {
		return TRIAL_SIGNS;
	}
});
