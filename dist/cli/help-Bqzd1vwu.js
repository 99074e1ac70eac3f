require("./rolldown-runtime-DUzk6_NY.js");
const require_main = require("./main-xdHpFBmh.js");
exports.helpOf = require_main.n;
