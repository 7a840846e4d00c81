import type { ContractModel } from './model.js';

/** A calendar that a contract names, with the place of the name. */
export interface CalendarReference {
  readonly name: string;
  readonly pointer: string;
}

/** The calendars of a contract: that of its partitioning, and those of its service levels. */
export function calendarReferences({
  partitioning,
  sla,
}: Pick<ContractModel, 'partitioning' | 'sla'>): CalendarReference[] {
  const own = partitioning?.calendar ?? null;
  return [
    ...(own === null ? [] : [{ name: own, pointer: '/customProperties' }]),
    ...sla.flatMap(({ calendar, pointer }) => (calendar === undefined ? [] : [{ name: calendar, pointer }])),
  ];
}

/** Their names, each once. */
export function calendarNames(model: Pick<ContractModel, 'partitioning' | 'sla'>): readonly string[] {
  return [...new Set(calendarReferences(model).map(({ name }) => name))].sort();
}
