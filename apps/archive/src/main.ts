import 'reflect-metadata';
import { runService } from '@palmhouse/runtime';
import { ArchiveModule } from './archive.module.js';
import { readArchiveSettings } from './archive.settings.js';

await runService({
  name: 'archive',
  settings: () => readArchiveSettings(process.env),
  module: (settings, log) => ArchiveModule.with(settings, log),
});
