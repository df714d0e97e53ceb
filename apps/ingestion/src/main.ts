import 'reflect-metadata';
import { runService } from '@palmhouse/runtime';
import { IngestionModule } from './ingestion.module.js';
import { readIngestionSettings } from './ingestion.settings.js';

await runService({
  name: 'ingestion',
  settings: () => readIngestionSettings(process.env),
  module: (settings, log) => IngestionModule.with(settings, log),
});
