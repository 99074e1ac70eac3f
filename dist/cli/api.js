Object.defineProperty(exports, Symbol.toStringTag, { value: "Module" }), require("./rolldown-runtime-DUzk6_NY.js");
// build/api/api-error.js
var ApiError = class extends Error {
	name = "ApiError";
	code;
	result;
	constructor(code, message, how = {}) {
		super(message, how.cause === void 0 ? void 0 : { cause: how.cause }), this.code = code, this.result = how.result ?? null;
	}
};
// build/api/index.js
async function plan(options = {}) {
	return (await Promise.resolve().then(() => require("./plan-B7knrYqO.js"))).plan(options);
}
async function apply(options) {
	return (await Promise.resolve().then(() => require("./apply-BcoFgTGR.js"))).apply(options);
}
async function validate(options = {}) {
	return (await Promise.resolve().then(() => require("./validate-BmcBmYwn.js"))).validate(options);
}
async function compile(options = {}) {
	return (await Promise.resolve().then(() => require("./compile-35TAUDkm.js"))).compile(options);
}
async function startEmulator(options = {}) {
	return (await Promise.resolve().then(() => require("./emulator-ClEUyALp.js"))).startEmulator(options);
}
exports.ApiError = ApiError, exports.apply = apply, exports.compile = compile, exports.plan = plan, exports.startEmulator = startEmulator, exports.validate = validate;
