// Prints the folder that holds the compiled server.
import { compileServer } from './lib/compile-server.mjs';

console.log(compileServer());
