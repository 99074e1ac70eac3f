const require_codes = require("./codes-CCyt0aRV.js"), API_CODES = {
	notConfirmed: require_codes.c("PS9021", "The confirmation was not answered with \"yes\".", "Run the command again, and answer `yes`."),
	misuse: require_codes.i("PS9042", "A function of the TypeScript API got an option that it does not know or cannot use.", "Correct the call; the types of the package show every option."),
	callback: require_codes.i("PS9043", "A callback that a function of the TypeScript API was given threw an error.", "Correct the callback. The run itself went on to its end, and the error carries its result."),
	noStart: require_codes.i("PS9044", "`startEmulator` of the TypeScript API could not start an emulator.", "Correct what the message names, or leave out `port` for any free one."),
	showsSecret: require_codes.i("PS9051", "The compiled bundle would contain a secret, and `--with-secrets` was not passed.", "Pass `--with-secrets FILE`, which writes a file that only you can read."),
	secretUnset: require_codes.i("PS9052", "A secret that `compile --with-secrets` needs is not set in the environment.", "Set the variable that the message names, then run `pipelines-sync compile` again."),
	unresolved: require_codes.i("PS9053", "A reference has no live id or version yet, so `compile` cannot resolve it.", "Apply first, which creates what the reference needs: `pipelines-sync apply`.")
};
Object.defineProperty(exports, "t", {
	enumerable: !0,
	get: function() {
		return API_CODES;
	}
});
