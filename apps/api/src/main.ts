import 'reflect-metadata';
import { runService } from '@palmhouse/runtime';
import { ApiModule } from './api.module.js';
import { configure, refuseWithoutMigrations, warnOfOpenMode } from './service/configure.js';
import { serverOptions } from './service/server-options.js';
import { apiSettings } from './service/settings.js';

await runService({
  name: 'api',
  settings: () => apiSettings(process.env),
  module: (settings, log) => ApiModule.with(settings, log),
  server: serverOptions,
  configure: async (app, settings) => {
    await refuseWithoutMigrations(app);
    await configure(app, settings);
    warnOfOpenMode(app, settings);
  },
});
