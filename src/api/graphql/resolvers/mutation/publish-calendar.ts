import type { MutationResolvers } from '../../resolver-types.generated.js';
import { presentCalendar } from '../../../presenters/calendar.js';
import { invalidDocument } from '../../../presenters/contract.js';
import { outcome } from '../../../presenters/failure.js';

export const publishCalendar: MutationResolvers['publishCalendar'] = async (_root, { input }, { catalog, call }) =>
  outcome(await catalog.commands.publishCalendar(call, input), call, (published) => {
    switch (published.kind) {
      case 'PUBLISHED':
        return { __typename: 'CalendarPublished' as const, calendar: presentCalendar(published.version) };
      case 'UNCHANGED':
        return { __typename: 'CalendarUnchanged' as const, calendar: presentCalendar(published.version) };
      case 'INVALID':
        return { __typename: 'CalendarInvalid' as const, ...invalidDocument(published.issues) };
    }
  });
