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
from airflow.exceptions import AirflowFailException, AirflowSkipException
from airflow.sdk import task
from airflow.sdk.bases.sensor import PokeReturnValue


@task.sensor(poke_interval=300, timeout=6 * 3600, mode="reschedule")
def ${nameOf(product)}_can_be_read(data_interval_start=None, data_interval_end=None):
    response = requests.get(
        "${server}/api/v1/gate/${product}",
        params={"consumer": "${CONSUMER}"${airflowPartition(partition)}},
        timeout=30,
    )
    response.raise_for_status()
    decision = response.json()
    if decision["verdict"] == "SKIP":
        raise AirflowSkipException(decision["ends"]["text"])
    if decision["verdict"] == "WAIT" and decision["final"]:
        raise AirflowFailException(decision["ends"]["text"])
    return PokeReturnValue(is_done=decision["verdict"] == "PROCEED")`,
  cron: ({ partition, product, server }) => `#!/bin/sh
# 15 4 * * * /opt/jobs/read.sh
answer=$(curl --fail --silent "${server}/api/v1/gate/${product}?consumer=${CONSUMER}${cronPartition(
    partition,
  )}&wait=60") || exit 5
case $answer in
  *'"verdict":"PROCEED"'*) exec /opt/jobs/load ;;
  *) echo "$answer" >&2; exit 1 ;;
esac`,
  dbt: (filled) => `# dbt starts after PROCEED only.
export CONCORDAT_SERVER=${filled.server}
${gate(filled)} --wait 30m \\
  && dbt build --select source:${filled.product.replace('/', '.')}+`,
  sql: (filled) => `export CONCORDAT_SERVER=${filled.server}
${gate(filled)} \\
  && psql --set ON_ERROR_STOP=1${
    filled.partition === null ? '' : ` --set partition=${filled.partition}`
  } --file load_${nameOf(filled.product)}.sql`,
};

const DAY_KEY = /^\d{4}-\d\d-\d\d$/u;
const HOUR_KEY = /^\d{4}-\d\d-\d\dT\d\d$/u;

/** The partition of the run: its day or hour; of longer partitions, the last one that is closed. */
function airflowPartition(partition: string | null): string {
  if (partition === null) return '';
  if (DAY_KEY.test(partition)) return ', "partition": data_interval_start.strftime("%Y-%m-%d")';
  if (HOUR_KEY.test(partition)) return ', "partition": data_interval_start.strftime("%Y-%m-%dT%H")';
  return ', "mapper": "latest-closed", "from": data_interval_start.isoformat(), "to": data_interval_end.isoformat()';
}

/** The day or hour before; of longer partitions, the newest that is due. */
function cronPartition(partition: string | null): string {
  if (partition !== null && DAY_KEY.test(partition)) return '&partition=$(date -u -d yesterday +%Y-%m-%d)';
  if (partition !== null && HOUR_KEY.test(partition)) return "&partition=$(date -u -d '1 hour ago' +%Y-%m-%dT%H)";
  return '';
}

function gate({ partition, product }: Filled): string {
  const at = partition === null ? '' : ` --partition ${partition}`;
  return `concordat gate ${product} --consumer ${CONSUMER}${at}`;
}

function nameOf(product: string): string {
  return product.slice(product.indexOf('/') + 1).replaceAll(/\W/gu, '_');
}
