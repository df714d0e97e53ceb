import { Module, type DynamicModule } from '@nestjs/common';
import type { Log } from '@palmhouse/runtime';
import { graphqlModule } from './graphql/graphql.module.js';
import { QUERIES, RESOLVERS } from './resolvers.js';
import { DataModule } from './service/data.module.js';
import { apiHealth } from './service/health.js';
import { HomeController } from './service/home.controller.js';
import type { ApiSettings } from './service/settings.js';
import type { Clock } from './service/tokens.js';

const systemClock: Clock = () => new Date();

@Module({})
export class ApiModule {
  static with(settings: ApiSettings, log: Log, clock: Clock = systemClock): DynamicModule {
    return {
      module: ApiModule,
      imports: [DataModule.with(settings, log, clock), graphqlModule(), apiHealth()],
      controllers: [HomeController],
      providers: [...QUERIES, ...RESOLVERS],
    };
  }
}
