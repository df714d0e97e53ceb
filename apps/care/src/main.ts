import 'reflect-metadata';
import { runService } from '@palmhouse/runtime';
import { CareModule } from './care.module.js';
import { readCareSettings } from './care.settings.js';

await runService({
  name: 'care',
  settings: () => readCareSettings(process.env),
  module: (settings, log) => CareModule.with(settings, log),
});
