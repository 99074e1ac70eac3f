// build/providers/pipelines/smoke/task-status.js
const TASK_STATUSES = [
	"pending",
	"in_progress",
	"finished",
	"failed",
	"paused",
	"escalated",
	"quarantined"
], ENDS = new Set([
	"finished",
	"failed",
	"escalated",
	"quarantined",
	"gone"
]);
function hasEnded(status, good) {
	return ENDS.has(status) || good.includes(status);
}
function statusCounts(statuses) {
	let counts = countStatuses(statuses);
	return Object.entries(counts).map(([status, number]) => `${number} ${status.replaceAll("_", " ")}`).join(", ");
}
function countStatuses(statuses) {
	let counts = new Map();
	for (let status of statuses) counts.set(status, (counts.get(status) ?? 0) + 1);
	let known = [...TASK_STATUSES].reverse(), rank = (status) => known.indexOf(status);
	return Object.fromEntries([...counts].sort(([a], [b]) => rank(b) - rank(a)));
}
Object.defineProperty(exports, "i", {
	enumerable: !0,
	get: function() {
		return statusCounts;
	}
}), Object.defineProperty(exports, "n", {
	enumerable: !0,
	get: function() {
		return countStatuses;
	}
}), Object.defineProperty(exports, "r", {
	enumerable: !0,
	get: function() {
		return hasEnded;
	}
}), Object.defineProperty(exports, "t", {
	enumerable: !0,
	get: function() {
		return TASK_STATUSES;
	}
});
