let node_zlib = require("node:zlib");
// build/providers/pipelines/zip-files.js
var ZipDamage = class extends Error {};
const END = {
	mark: 101010256,
	size: 22,
	mostComment: 65535
};
function zipFiles(bytes, most) {
	let zip = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	return whole(() => entriesOf(zip)).filter(({ path }) => !path.endsWith("/")).map((entry) => ({
		path: entry.path,
		content: () => whole(() => contentOf(zip, entry, most))
	}));
}
function whole(read) {
	try {
		return read();
	} catch (error) {
		throw error instanceof RangeError ? new ZipDamage("it is cut off") : error;
	}
}
function entriesOf(zip) {
	let end = endOf(zip), count = zip.readUInt16LE(end + 10), entries = [], at = zip.readUInt32LE(end + 16);
	for (let index = 0; index < count; index += 1) {
		if (zip.readUInt32LE(at) !== 33639248) throw new ZipDamage("its directory is damaged");
		let nameSize = zip.readUInt16LE(at + 28), encoding = zip.readUInt16LE(at + 8) & 2048 ? "utf8" : "latin1";
		entries.push({
			path: zip.toString(encoding, at + 46, at + 46 + nameSize),
			method: zip.readUInt16LE(at + 10),
			checksum: zip.readUInt32LE(at + 16),
			packed: zip.readUInt32LE(at + 20),
			unpacked: zip.readUInt32LE(at + 24),
			start: zip.readUInt32LE(at + 42)
		}), at += 46 + nameSize + zip.readUInt16LE(at + 30) + zip.readUInt16LE(at + 32);
	}
	return entries;
}
function endOf(zip) {
	let first = Math.max(0, zip.length - END.size - END.mostComment);
	for (let at = zip.length - END.size; at >= first; --at) if (zip.readUInt32LE(at) === END.mark) return at;
	throw new ZipDamage("it has no directory");
}
function contentOf(zip, { path, method, checksum, packed, unpacked, start }, most) {
	if (zip.readUInt32LE(start) !== 67324752) throw new ZipDamage(`${path} is not where the directory says`);
	let from = start + 30 + zip.readUInt16LE(start + 26) + zip.readUInt16LE(start + 28), content = unpack(zip.subarray(from, from + packed), {
		method,
		path
	}, most);
	if (content.length !== unpacked || (0, node_zlib.crc32)(content) !== checksum) throw new ZipDamage(`${path} is damaged`);
	return content;
}
function unpack(packed, { method, path }, most) {
	if (method === 0) return packed;
	if (method !== 8) throw new ZipDamage(`${path} is packed in an unknown way`);
	try {
		return (0, node_zlib.inflateRawSync)(packed, { maxOutputLength: most });
	} catch (error) {
		throw new ZipDamage(`${path} is ${error instanceof Error && "code" in error && error.code === "ERR_BUFFER_TOO_LARGE" ? "too large" : "damaged"}`);
	}
}
Object.defineProperty(exports, "n", {
	enumerable: !0,
	get: function() {
		return zipFiles;
	}
}), Object.defineProperty(exports, "t", {
	enumerable: !0,
	get: function() {
		return ZipDamage;
	}
});
