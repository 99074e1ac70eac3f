const require_faults = require("./faults-Cov4GWwd.js");
// build/api/verbs/emulator.js
function hasEmulator(provider) {
	return provider.emulate !== void 0;
}
async function startPlatform(provider, { port = 0, data, seed, switches = {}, faults = [], control = !1, log }) {
	let platform = await provider.emulate(), planted = seed === void 0 ? void 0 : platform.parseSeed(seed);
	try {
		return await platform.start({
			port,
			switches,
			faults: faults.map((rule) => require_faults.i(rule)),
			control,
			...log === void 0 ? {} : { log },
			...planted === void 0 ? {} : { seed: planted },
			...data === void 0 ? {} : { dataDir: data }
		});
	} catch (error) {
		let sentence = sentenceOf(error, port);
		throw sentence === void 0 ? error : new require_faults.a(sentence);
	}
}
function sentenceOf(error, port) {
	if (!(error instanceof Error)) return;
	let code = "code" in error ? error.code : void 0;
	if (code === "EADDRINUSE") return `Port ${port} is in use. Pass another --port, or none to use any free port.`;
	if (code === "EACCES" || code === "EPERM" || code === "ENOTDIR" || code === "EEXIST" || code === "EROFS") return `The emulator cannot start: ${error.message}. Pass another --data folder or --port.`;
}
Object.defineProperty(exports, "n", {
	enumerable: !0,
	get: function() {
		return startPlatform;
	}
}), Object.defineProperty(exports, "t", {
	enumerable: !0,
	get: function() {
		return hasEmulator;
	}
});
