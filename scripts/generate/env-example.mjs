// `.env.example` from the schema of the configuration: `node scripts/generate/env-example.mjs
// [--check]`, after a build.
import { putGenerated } from '../lib/put-generated.mjs';

const { settingNames, settings } = await import('../../dist/src/platform/config.js');

const entries = settingNames.map((name) => {
  const { meaning, variable, fallback, example, key, flag } = settings[name];
  return `# ${meaning}\n# In concordat.config.yaml: ${key}; as a flag: ${flag}\n#${variable}=${fallback ?? example}\n`;
});

putGenerated({
  '.env.example': `# Every setting of Concordat with its default, or an example where it has none. Generated from src/platform/config.\n# Flags take precedence over the environment, and the environment over concordat.config.yaml. \`concordat config doctor\` shows the source of each value.\n\n${entries.join('\n')}`,
});
