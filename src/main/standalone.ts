import { main } from './cli.js';

// The entry of the command line as one file, which runs without the package and its `bin`.
process.exitCode = await main(process.argv.slice(2));
