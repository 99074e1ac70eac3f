require("./rolldown-runtime-DUzk6_NY.js");
const require_esm = require("./esm-Bbt385F4.js");
let node_fs_promises = require("node:fs/promises");
// build/providers/pipelines/smoke/zip.js
const PACKED = /\.(?:7z|avif|bz2|docx|gif|gz|heic|jpe?g|m4a|mov|mp[34]|ogg|pdf|png|pptx|webm|webp|xlsx|xz|zip|zst)$/i, TIME = new Date(1980, 0, 1);
async function zipOf(files) {
	let entries = {};
	for (let { name, real } of files) entries[name] = [await (0, node_fs_promises.readFile)(real), {
		level: PACKED.test(name) ? 0 : 6,
		mtime: TIME
	}];
	return Buffer.from(require_esm.t(entries));
}
exports.zipOf = zipOf;
