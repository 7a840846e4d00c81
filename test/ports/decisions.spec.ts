import type { Sensor, SensorIntervalState } from '../../src/core/coordination/sensor-registration.js';
import type { Override } from '../../src/core/gate/override.js';
import { expect, it } from '@jest/globals';
import { AT } from '../support/catalog.js';
import { describeEachDatabase } from '../support/databases.js';
import { DAY } from '../support/mesh.js';

const override = (id: string, facts: Partial<Override> = {}): Override => ({
  id,
  product: 'finance/ledger',
  consumer: null,
  interval: DAY,
  verdict: 'SKIP',
  by: 'ada',
  reason: 'known',
  createdAt: AT,
  expiresAt: '2023-10-29T00:00:00.000Z',
  ...facts,
});
const sensor: Sensor = {
  id: 's1',
  domain: 'customer360',
  consumer: 'customer360/enrichment',
  upstream: 'finance/ledger',
  mapper: 'latest-closed',
  deadline: 'PT6H',
  paused: false,
  createdAt: AT,
};
const state: SensorIntervalState = {
  sensorId: 's1',
  consumerInterval: DAY,
  upstreamInterval: DAY,
  state: 'WAITING',
  late: false,
  runId: null,
  since: null,
  reason: 'nothing yet',
};

describeEachDatabase('the decision store', (fresh) => {
  it('returns overrides, newest first, until they expire', async () => {
    const { unitOfWork } = await (await fresh()).open();
    const newer = override('o2', { createdAt: '2023-10-28T07:00:00.000Z', interval: null, consumer: 'retail/x' });
    await unitOfWork.write(async ({ decisions }) => {
      await decisions.insertOverride(override('o1'));
      await decisions.insertOverride(newer);
    });
    const at = (asOf: string): Promise<readonly Override[]> =>
      unitOfWork.read(({ decisions }) => decisions.overridesOf('finance/ledger', asOf));
    expect(await at(AT)).toEqual([newer, override('o1')]);
    expect(await at('2023-10-29T00:00:00.000Z')).toEqual([]);
  });

  it('returns sensors and replaces the state of an interval', async () => {
    const { unitOfWork } = await (await fresh()).open();
    const satisfied: SensorIntervalState = { ...state, state: 'SATISFIED', late: true, runId: 'r1', since: AT };
    await unitOfWork.write(async ({ decisions }) => {
      await decisions.insertSensor(sensor);
      await decisions.putSensorStates([state]);
      await decisions.putSensorStates([satisfied]);
    });
    await unitOfWork.read(async ({ decisions }) => {
      expect(await decisions.sensors('customer360')).toEqual([sensor]);
      expect(await decisions.sensors('finance')).toEqual([]);
      expect(await decisions.sensorsOfConsumer(sensor.consumer)).toEqual([sensor]);
      expect(await decisions.sensorStates(['s1'])).toEqual([satisfied]);
    });
  });
});
