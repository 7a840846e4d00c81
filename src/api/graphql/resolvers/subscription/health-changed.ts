import type { HealthReport } from '../../../../core/health/health-report.js';
import { unwrap } from '../../errors.js';
import { presentHealth } from '../../../presenters/health.js';
import type { SubscriptionResolvers } from '../../resolver-types.generated.js';

export const healthChanged: SubscriptionResolvers['healthChanged'] = {
  subscribe: async (_root, { product }, { catalog, call }) =>
    unwrap(await catalog.streams.healthChanged(call, product), call),
  resolve: (report: HealthReport) => presentHealth(report),
};
