require("./rolldown-runtime-DUzk6_NY.js");
// build/cli/ask.js
async function askAt(question, terminal, signal) {
	let { createInterface } = process.getBuiltinModule("node:readline/promises"), prompt = createInterface(terminal), closed = new Promise((resolve) => prompt.once("close", () => resolve(void 0))), asked = prompt.question(question, { signal }).catch((error) => {
		if (!(error instanceof Error && error.name === "AbortError")) throw error;
	});
	try {
		let answer = await Promise.race([asked, closed]);
		return answer === void 0 && terminal.output.write("\n"), answer ?? null;
	} finally {
		prompt.close();
	}
}
exports.askAt = askAt;
