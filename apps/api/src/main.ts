import 'reflect-metadata';
import { runService } from '@palmhouse/runtime';
import { ApiModule } from './api.module.js';
import { configure, refuseWithoutMigrations } from './service/configure.js';
import { apiSettings } from './service/settings.js';

await runService({
  name: 'api',
  settings: () => apiSettings(process.env),
  module: (settings, log) => ApiModule.with(settings, log),
  configure: async (app, settings) => {
    await refuseWithoutMigrations(app);
    configure(app, settings);
  },
});
