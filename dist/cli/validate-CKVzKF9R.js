require("./rolldown-runtime-DUzk6_NY.js");
const require_validate = require("./validate-7dwMW0i6.js"), require_model = require("./model-CQuGHFup.js"), require_style = require("./style-SJtXwkRB.js"), require_findings_json = require("./findings-json-6mr3vJI6.js"), require_main = require("./main-DZuLd4ZI.js"), require_opened = require("./opened-wEBg2N55.js"), require_options = require("./options-Ds_vjILs.js"), command = require_main.s({
	name: "validate",
	does: "Check the files without contacting the platform.",
	examples: [[require_model.yt("validate"), "check all files of the configuration"], [require_model.yt("validate", "pipelines/bundle.yaml"), "check one file"]],
	flags: (bare) => require_options.f(require_options.p(require_options.i(bare))),
	run: ([files], flags, { io }) => validate(files, flags, io)
});
async function validate(named, flags, io) {
	let { findings, files, sources, valid } = await require_validate.t(flags, named, io, { withOthers: !0 }), exitCode = require_model.ct(findings) || valid === null ? 1 : 0, read = sources === void 0 ? void 0 : { files: sources };
	return flags.json === !0 ? require_options.h(require_findings_json.t(findings, { files }), io) : valid === null ? require_opened.o(findings, read, io) : (require_opened.o(findings, read, io), exitCode === 0 && flags.quiet !== !0 && io.out(`${require_style.n(valid.count, valid.what)} in ${require_style.n(files, "file")}: valid for target ${valid.target}.\n`)), exitCode;
}
exports.command = command;
