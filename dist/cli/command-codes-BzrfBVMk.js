const require_codes = require("./codes-CCyt0aRV.js"), COMMAND_CODES = {
	planUnwritable: require_codes.i("PS9010", "The plan cannot be written to the `--out` or `--html` file.", "Name a file for the plan in a folder that exists and is writable."),
	nobodyToAsk: require_codes.c("PS9020", "There is no terminal to confirm on, and `--yes` was not passed.", "Pass `--yes`, or run the command in a terminal."),
	unknownSchema: require_codes.i("PS9041", "`schema` knows no schema of this name.", "Name a schema that the message lists."),
	unknownTopic: require_codes.i("PS9040", "`explain` found nothing with this name.", "Correct the topic; `pipelines-sync explain` lists them all."),
	twoFiles: require_codes.i("PS9050", "`compile` got both `--out` and `--with-secrets`.", "Pass one of the two, as each names the file to write."),
	bundleUnwritable: require_codes.i("PS9054", "The bundle cannot be written to the `--out` file.", "Name a file for the bundle in a folder that exists and is writable."),
	initTarget: require_codes.i("PS9045", "A target that `init` was given has no usable name, is named twice, or shares the variable of its key with another.", "Give each target a name of its own: `pipelines-sync init --target staging --target production`."),
	initUnanswered: require_codes.c("PS9046", "`init` was stopped, or a question of it was ended or not answered; nothing was written.", "Run `pipelines-sync init` again, and answer with one of the words in the question or pass the answers as flags."),
	initUnserved: require_codes.i("PS9047", "A target has a name that no job of a CI system can be given.", "Rename the target in the configuration, without a comma, `$` or a blank at an end."),
	initOverwrites: require_codes.i("PS9060", "Files that `init` writes exist already and differ; nothing was written.", "See what differs with `pipelines-sync init --dry-run`, then edit the files, move them away or pass `--force`."),
	initOrg: require_codes.i("PS9061", "An option of `init` does not fit the platform, such as an `--org` that cannot be an account of it.", "Leave the option out, or pass the value that the message shows."),
	initUnwritable: require_codes.i("PS9062", "`init` cannot write one of its files.", "Make the folder writable, then write all files again: `pipelines-sync init --force`."),
	initAction: require_codes.i("PS9063", "`--github` of `init` is not of the form `owner/name@commit`.", "Pass `owner/name@commit`, as in `uses:` of a workflow, or `--github` alone."),
	demoCommit: require_codes.i("PS9070", "The demo could not commit to its own repository.", "Look whether git works here, for example with `git commit` in a new repository, then run `pipelines-sync demo` again."),
	demoStory: require_codes.i("PS9071", "A step of the demo had an unexpected result.", "Report the output above; this is a bug in pipelines-sync."),
	demoStopped: require_codes.i("PS9072", "The demo was stopped by a signal.", "Run `pipelines-sync demo` again; its folder was removed."),
	outputLost: require_codes.i("PS9080", "The output could not be written, for example because a disk is full.", "Make room or write to another place. If the command changed something, `pipelines-sync history` shows what."),
	noSummary: require_codes.i("PS2901", "`--summary` was passed outside of a job of GitHub Actions.", "Leave `--summary` out, or use `--format markdown`."),
	resultUnwritable: require_codes.i("PS2902", "The result of a run cannot be written to a file.", "Name a file of the result in a folder that exists and is writable."),
	usage: require_codes.i("PS9090", "The command line has an unknown command or option, a value that the option does not take, or lacks an argument.", "Run `pipelines-sync help COMMAND` to see what the command takes."),
	contradiction: require_codes.i("PS9091", "Two options were passed that contradict each other.", "Leave one of them out."),
	unknownProvider: require_codes.i("PS9082", "`--provider` names no provider.", "Use one of the providers that the message lists in `--provider`."),
	noStarter: require_codes.i("PS2714", "The provider that `init --provider` names has no first files.", "Leave `--provider` out, or name a provider that the message lists."),
	noEmulator: require_codes.i("PS9083", "The provider that `emulator --provider` names has no emulator.", "Name a provider with an emulator; the message lists them."),
	emulatorArguments: require_codes.i("PS9086", "The emulator cannot start with these options: a switch, a fault, a seed, a folder or a port cannot be used.", "Correct the option that the message names; `pipelines-sync emulator --switch help` lists the switches.")
};
Object.defineProperty(exports, "t", {
	enumerable: !0,
	get: function() {
		return COMMAND_CODES;
	}
});
