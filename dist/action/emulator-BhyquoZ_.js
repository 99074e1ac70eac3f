// build/providers/pipelex/emulator/index.js
throw Error("The Action holds no emulator.");
