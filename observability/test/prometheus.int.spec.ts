import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { eventually } from '@palmhouse/testing';
import { startExporter, startPrometheus, type Exporter, type TestPrometheus } from './prometheus.js';
import { describeWith } from './promtool.js';
import { rules } from './rules.js';

const SERVICES = ['api', 'ingestion', 'archive', 'care'];

/** What a service tells when all is well. */
const well = (service: string): string =>
  [
    `palmhouse_build_info{service="${service}",version="1.0.0"} 1`,
    'palmhouse_ready 1',
    `palmhouse_sweep_last_closed_timestamp_seconds ${Math.floor(Date.now() / 1_000)}`,
    `palmhouse_assessment_last_timestamp_seconds ${Math.floor(Date.now() / 1_000)}`,
    'palmhouse_storage_used_share 0.4',
    'palmhouse_database_connections{state="waiting"} 0',
    'nodejs_eventloop_lag_p99_seconds 0.01',
    'process_resident_memory_bytes 2e8',
    '',
  ].join('\n');

describeWith('prometheus')('the rules in a real Prometheus', () => {
  const exporters = new Map<string, Exporter>();
  let prometheus: TestPrometheus;

  beforeAll(async () => {
    for (const service of SERVICES) {
      const exporter = await startExporter();
      exporter.tell(well(service));
      exporters.set(service, exporter);
    }
    prometheus = await startPrometheus(
      Object.fromEntries([...exporters].map(([service, { target }]) => [service, target])),
    );
  });

  afterAll(async () => {
    await prometheus?.stop();
    for (const exporter of exporters.values()) await exporter.close();
  });

  const told = async (name: string, labels: Readonly<Record<string, string>>) =>
    (await prometheus.alerts()).find(
      (alert) =>
        alert.labels.alertname === name &&
        Object.entries(labels).every(([label, value]) => alert.labels[label] === value),
    );

  it('keep still while all is well, and each of them can be asked', async () => {
    const asked = async () => {
      const all = await prometheus.rules();
      return all.length === rules.length && all.every(({ health }) => health === 'ok');
    };
    await eventually('each rule was asked, and none failed', asked);
    // What was missed before the first scrape is over with it.
    const quiet = async () => (await prometheus.alerts()).length === 0;
    await eventually('nothing is the matter', quiet);
  });

  it('tell of a storage that fills up, with how full it is and where to read on', async () => {
    exporters.get('archive')!.tell(well('archive').replace('used_share 0.4', 'used_share 0.97'));
    const firing = async () => {
      const alert = await told('PalmhouseStorageNearlyFull', { severity: 'page' });
      return alert?.state === 'firing' && alert;
    };
    expect(await eventually('the storage is told of', firing)).toMatchObject({
      annotations: {
        summary: "The database's storage is 97% full",
        runbook_url: 'docs/runbooks/palmhouse-storage-nearly-full.md',
      },
    });
    exporters.get('archive')!.tell(well('archive'));
    await eventually('it is over', async () => (await told('PalmhouseStorageNearlyFull', {})) === undefined);
  });

  it('tell of a service that is gone, and of a replica whose scrape fails', async () => {
    exporters.get('care')!.tell(null);
    await eventually(
      'care is missed',
      async () => (await told('PalmhouseServiceDown', { service: 'care' }))?.state === 'firing',
    );
    await eventually(
      'its replica is missed',
      async () =>
        (await told('PalmhouseNotReady', { service: 'care', severity: 'ticket' }))?.state === 'firing',
    );
    exporters.get('care')!.tell(well('care'));
    await eventually('it is back', async () => (await told('PalmhouseServiceDown', {})) === undefined);
    expect((await prometheus.rules()).filter(({ health }) => health !== 'ok')).toEqual([]);
  });
});
