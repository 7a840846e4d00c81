import { codes } from '../core/codes/index.js';
import { CliFailure, EXIT } from '../cli/exit.js';

// In the single file, this stands for all code that needs an engine, a database or Nest.
throw new CliFailure(EXIT.usage, {
  code: 'ENGINE_NOT_BUNDLED',
  message: 'this command needs the engines or the server, which the single file does not contain',
  help: codes.ENGINE_NOT_BUNDLED.fix,
});
