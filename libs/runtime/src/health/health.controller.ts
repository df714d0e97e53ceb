import {
  Controller,
  Get,
  Module,
  ServiceUnavailableException,
  type DynamicModule,
  type InjectionToken,
} from '@nestjs/common';
import { Readiness, type HealthCheck } from './readiness.js';

/**
 * `/health/live`: the process turns. `/health/startup`: it has started. `/health/ready`: it may be given work;
 * 503 with the problems otherwise. Live never asks the database: a database's outage must not make
 * Kubernetes restart the services that wait for it.
 */
@Controller('health')
export class HealthController {
  constructor(private readonly readiness: Readiness) {}

  @Get('live')
  live() {
    return { status: 'ok' };
  }

  // Reached only once the HTTP server listens, which is the last step of a start.
  @Get('startup')
  startup() {
    return { status: 'ok' };
  }

  @Get('ready')
  async ready() {
    const checks = await this.readiness.ask();
    if (checks.every(({ ok }) => ok)) return { status: 'ok', checks };
    throw new ServiceUnavailableException({ status: 'unavailable', checks });
  }
}

@Module({})
export class HealthModule {
  /** @param inject the tokens whose values `checks` takes; their module must be global. */
  static with(inject: InjectionToken[], checks: (...parts: never[]) => HealthCheck[]): DynamicModule {
    return {
      module: HealthModule,
      global: true,
      controllers: [HealthController],
      providers: [
        {
          provide: Readiness,
          inject,
          useFactory: (...parts: never[]) => new Readiness(checks(...parts)),
        },
      ],
      exports: [Readiness],
    };
  }
}
