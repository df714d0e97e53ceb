import { Controller, Get, Inject, Post, Query, Res } from '@nestjs/common';
import type { CarePolicy } from '@palmhouse/domain';
import { chartSamples, toldAlerts, toldMachinery } from '@palmhouse/letters';
import { SignedLinks, type LinkPurpose } from '@palmhouse/links';
import type { Bell } from '@palmhouse/queues';
import type { Log } from '@palmhouse/runtime';
import type { FastifyReply } from 'fastify';
import type pg from 'pg';
import type { ApiSettings } from '../service/settings.js';
import { BELL, CARE_NUMBERS, CLOCK, LOG, POOL, SETTINGS, type Clock } from '../service/tokens.js';
import { acknowledgeByLink } from './acknowledgement.js';
import { answerPage, askPage, deadPage, troublePage, viewPage, type Shown } from './letter-pages.js';
import { DeadLink, follow, type Led } from './mail-link.js';
import { LETTER_PAGE_POLICY } from './page.html.js';
import type { Here } from './plant-part.html.js';

interface Told {
  readonly status: number;
  readonly html: string;
}

/**
 * Where the links in mails lead. Nobody signs in: a link's token lets its holder do the one thing it is for. Mail
 * scanners open links (GET, HEAD), so that only the button (POST) acknowledges.
 */
@Controller('alerts')
export class LettersController {
  private readonly links: SignedLinks | null;

  constructor(
    @Inject(POOL) private readonly pool: pg.Pool,
    @Inject(BELL) private readonly bell: Bell,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(LOG) private readonly log: Log,
    @Inject(CARE_NUMBERS) private readonly care: CarePolicy,
    @Inject(SETTINGS) private readonly settings: ApiSettings,
  ) {
    this.links = settings.linkSecret === null ? null : new SignedLinks(settings.linkSecret);
  }

  @Get('acknowledge')
  ask(@Query('token') token: unknown, @Res() reply: FastifyReply): Promise<void> {
    return this.tell(reply, async (here) => {
      const led = await this.follow(token, 'acknowledge', here);
      if (led.alert === null) return deadPage('not_there');
      return { status: 200, html: askPage(led, led.alert, await this.shown(led, here), here) };
    });
  }

  @Post('acknowledge')
  acknowledge(@Query('token') token: unknown, @Res() reply: FastifyReply): Promise<void> {
    return this.tell(reply, async (here) => {
      const led = await this.follow(token, 'acknowledge', here);
      if (led.alert === null) return deadPage('not_there');
      const outcome = await acknowledgeByLink(this.pool, this.bell, led, here.nowMs);
      const about = { alert: led.alert.id, notification: led.notification?.id, outcome };
      this.log.info(about, 'alert acknowledged from a mail');
      const told = await toldAlerts(this.pool, [led.alert.id], here.nowMs, this.care);
      const alert = told.get(led.alert.id) ?? led.alert;
      return answerPage(outcome, led, alert, await this.shown(led, here), here);
    });
  }

  @Get('view')
  view(@Query('token') token: unknown, @Res() reply: FastifyReply): Promise<void> {
    return this.tell(reply, async (here) => {
      const led = await this.follow(token, 'view', here);
      return { status: 200, html: viewPage(led, await this.shown(led, here), here) };
    });
  }

  private follow(token: unknown, purpose: LinkPurpose, { nowMs }: Here): Promise<Led> {
    return follow(this.pool, this.links, token, purpose, nowMs, this.care);
  }

  private async shown({ plant, alert }: Led, { nowMs }: Here): Promise<Shown> {
    const samples = plant === null ? [] : (await chartSamples(this.pool, [plant.id], nowMs)).get(plant.id);
    const machinery = plant === null && alert !== null ? await toldMachinery(this.pool) : null;
    return { samples: samples ?? [], machinery };
  }

  private async tell(reply: FastifyReply, telling: (here: Here) => Promise<Told>): Promise<void> {
    const { museumTimeZone: zone, dashboardUrl } = this.settings;
    const here = { nowMs: this.clock().getTime(), zone, dashboardUrl };
    const { status, html } = await telling(here).catch((error: unknown): Told => {
      if (error instanceof DeadLink) return deadPage(error.why);
      this.log.error({ err: error, requestId: reply.request.id }, 'a page from a mail failed');
      return { status: 500, html: troublePage() };
    });
    void reply
      .code(status)
      .header('content-type', 'text/html; charset=utf-8')
      .header('content-security-policy', LETTER_PAGE_POLICY)
      .send(html);
  }
}
