// build/plan/document/plan.js
const ACTIONS = [
	"create",
	"update",
	"replace",
	"delete",
	"launch",
	"adopt",
	"converge",
	"keep",
	"release",
	"forget"
], WRITING = new Set([
	"create",
	"update",
	"replace",
	"delete",
	"launch"
]);
Object.defineProperty(exports, "n", {
	enumerable: !0,
	get: function() {
		return WRITING;
	}
}), Object.defineProperty(exports, "t", {
	enumerable: !0,
	get: function() {
		return ACTIONS;
	}
});
