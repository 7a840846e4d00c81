/** The API that both releases share. */
import Database = require('better-sqlite3');
export = Database;
