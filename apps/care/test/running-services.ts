import { tmpdir } from 'node:os';
import { fileURLToPath } from 'node:url';
import { startBuiltService, type ServiceProcess } from '@palmhouse/testing';
import type { SweptMuseum } from './swept-museum.js';

const mainOf = (app: string): string => fileURLToPath(new URL(`../../${app}/dist/main.js`, import.meta.url));

const LINK_SECRET = 'the museum’s secret for links, 32 characters';

/** The services as they are delivered, over one museum and by its clock; each as a process of its own. */
export class RunningServices {
  private readonly started: ServiceProcess[] = [];

  /** @param environment that all of them are told. */
  constructor(
    private readonly of: SweptMuseum,
    private readonly environment: Record<string, string> = {},
  ) {}

  api(): Promise<ServiceProcess> {
    const lake = { LAKE_URL: `file://${tmpdir()}/palmhouse-no-lake` };
    return this.start('api', { ...lake, AUTH_MODE: 'open', LINK_SECRET });
  }

  ingestion(): Promise<ServiceProcess> {
    return this.start('ingestion', { PLANTS_API_URL: `${this.of.museum.url}/api/plants` });
  }

  /** @param publicUrl where links in mails lead. */
  care(publicUrl = 'http://palmhouse.example'): Promise<ServiceProcess> {
    return this.start('care', {
      SMTP_URL: this.of.smtpUrl,
      CARE_ENGINEERS: 'engineers@museum.example',
      CARE_TECHNICIANS: 'technicians@museum.example',
      PUBLIC_URL: publicUrl,
      LINK_SECRET,
    });
  }

  async killAll(): Promise<void> {
    await Promise.all(this.started.splice(0).map((service) => service.kill()));
  }

  private async start(app: string, environment: Record<string, string>): Promise<ServiceProcess> {
    const { database, clock } = this.of;
    const variables = { DATABASE_URL: database.url, ...this.environment, ...environment };
    const service = await startBuiltService(mainOf(app), variables, clock.nowMs);
    this.started.push(service);
    return service;
  }
}
