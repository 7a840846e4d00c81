import { type Store, openStore } from '../../src/persistence/index.js';
import { systemIds as ids } from '../../src/platform/ids.js';
import { AT } from '../../test/support/catalog.js';
import { DAY, addProduct, recordOutcome } from '../../test/support/mesh.js';
import { silentLog } from '../../test/support/silent-log.js';

/** A new store of products whose last days have arrived and passed their checks. */
export async function dailyProducts(path: string, products: number, daysBack: number): Promise<Store> {
  const store = await openStore({ url: `sqlite:${path}`, log: silentLog, ids });
  await store.migrate();
  const days = Array.from({ length: daysBack }, (_, back) => ({ from: dayBack(back + 1), to: dayBack(back) }));
  for (let from = 0; from < products; from += 100) {
    await store.unitOfWork.write(async (tx) => {
      for (let index = from; index < Math.min(from + 100, products); index += 1) {
        const model = await addProduct(tx, `domain/product_${index}`);
        await tx.evidence.recordArrivals(
          days.map((interval) => ({ contractId: model.id, interval, arrivedAt: AT, kind: 'RUN', recordedAt: AT })),
        );
        for (const day of days) await recordOutcome(tx, model, day, 'PASS');
      }
    });
  }
  return store;
}

function dayBack(days: number): string {
  return new Date(Date.parse(DAY.to) - days * 86_400_000).toISOString();
}
