export const SNIPPETS = [
  ['cli', 'Command line'],
  ['airflow', 'Airflow'],
  ['cron', 'cron with curl'],
  ['dbt', 'dbt'],
  ['sql', 'SQL script'],
] as const;

export type SnippetKind = (typeof SNIPPETS)[number][0];

interface Filled {
  readonly product: string;
  readonly partition: string | null;
  readonly server: string;
}

const CONSUMER = 'my-domain/my-dag';

/** The text of a snippet; where it runs by date, the scheduler fills in the partition. */
export function snippetOf(kind: SnippetKind, filled: Filled): string {
  return TEXTS[kind](filled);
}

const TEXTS: Readonly<Record<SnippetKind, (filled: Filled) => string>> = {
  cli: (filled) => `export CONCORDAT_SERVER=${filled.server}\n${gate(filled)} --wait 30m`,
  airflow: ({ partition, product, server }) => `import requests
from airflow.sdk import task
from airflow.exceptions import AirflowFailException, AirflowSkipException
from airflow.sdk.bases.sensor import PokeReturnValue


@task.sensor(poke_interval=300, timeout=6 * 3600, mode="reschedule")
def ${nameOf(product)}_can_be_read(${partition === null ? '' : 'ds=None'}):
    decision = requests.get(
        "${server}/api/v1/gate/${product}",
        params={"consumer": "${CONSUMER}"${partition === null ? '' : `, "partition": ds`}},  ${partition === null ? '' : `# a key such as ${partition}`}
        timeout=30,
    )
    decision.raise_for_status()
    answer = decision.json()
    if answer["verdict"] == "SKIP":
        raise AirflowSkipException(answer["ends"]["text"])
    if answer["final"]:
        raise AirflowFailException(answer["ends"]["text"])
    return PokeReturnValue(is_done=answer["verdict"] == "PROCEED")`,
  cron: ({ partition, product, server }) => `#!/bin/sh
# 15 4 * * * /opt/jobs/read.sh
answer=$(curl --fail --silent "${server}/api/v1/gate/${product}?consumer=${CONSUMER}${
    partition === null ? '' : `&partition=${encodeURIComponent(partition)}`
  }&wait=60") || exit 5
case $answer in
  *'"verdict":"PROCEED"'*) exec /opt/jobs/load ;;
  *) echo "$answer" >&2; exit 1 ;;
esac`,
  dbt: (filled) => `# Builds only what may be built: dbt starts after PROCEED.
export CONCORDAT_SERVER=${filled.server}
${gate(filled)} --wait 30m \\
  && dbt build --select source:${filled.product.replace('/', '.')}+`,
  sql: (filled) => `export CONCORDAT_SERVER=${filled.server}
${gate(filled)} \\
  && psql --set ON_ERROR_STOP=1${
    filled.partition === null ? '' : ` --set partition=${filled.partition}`
  } --file load_${nameOf(filled.product)}.sql`,
};

function gate({ partition, product }: Filled): string {
  const at = partition === null ? '' : ` --partition ${partition}`;
  return `concordat gate ${product} --consumer ${CONSUMER}${at}`;
}

function nameOf(product: string): string {
  return product.slice(product.indexOf('/') + 1).replaceAll(/\W/gu, '_');
}
