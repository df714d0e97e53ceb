import {
  Controller,
  Get,
  Inject,
  Module,
  ServiceUnavailableException,
  type DynamicModule,
  type InjectionToken,
} from '@nestjs/common';

/** One thing a service needs to do its work. */
export interface HealthCheck {
  readonly name: string;
  /** Resolves when it is there; rejects with why not. */
  check(): Promise<void>;
}

const HEALTH_CHECKS = Symbol('HEALTH_CHECKS');

// A probe that waits longer than Kubernetes does is no answer.
const CHECK_MILLISECONDS = 2_000;

interface CheckResult {
  readonly name: string;
  readonly ok: boolean;
  readonly problem?: string;
}

async function run({ name, check }: HealthCheck): Promise<CheckResult> {
  let timer: NodeJS.Timeout | undefined;
  try {
    const late = new Promise<never>((_, reject) => {
      timer = setTimeout(
        () => reject(new Error(`no answer within ${CHECK_MILLISECONDS} ms`)),
        CHECK_MILLISECONDS,
      );
    });
    await Promise.race([check(), late]);
    return { name, ok: true };
  } catch (error) {
    return { name, ok: false, problem: error instanceof Error ? error.message || error.name : String(error) };
  } finally {
    clearTimeout(timer);
  }
}

/**
 * `/health/live`: the process turns. `/health/startup`: it has started. `/health/ready`: everything it needs
 * answers; 503 with the problems otherwise. Live never asks the database: a database's outage must not make
 * Kubernetes restart the services that wait for it.
 */
@Controller('health')
export class HealthController {
  constructor(@Inject(HEALTH_CHECKS) private readonly checks: readonly HealthCheck[]) {}

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
    const checks = await Promise.all(this.checks.map(run));
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
      controllers: [HealthController],
      providers: [
        { provide: HEALTH_CHECKS, inject, useFactory: checks as (...parts: unknown[]) => HealthCheck[] },
      ],
    };
  }
}
