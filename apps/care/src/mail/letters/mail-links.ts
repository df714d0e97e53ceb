import { SignedLinks } from '@palmhouse/links';

/**
 * Where a letter leads. What is for looking and for acknowledging without signing in is signed for whom the letter goes
 * to; the dashboard asks itself who comes.
 */
export class MailLinks {
  private readonly links: SignedLinks;

  /** @param publicUrl without a slash at its end, as `dashboardUrl`. */
  constructor(
    private readonly publicUrl: string,
    private readonly dashboardUrl: string | null,
    secret: string,
  ) {
    this.links = new SignedLinks(secret);
  }

  /** The plant's page on the dashboard; null: this museum runs without one. */
  plant(number: number): string | null {
    return this.dashboardUrl === null ? null : `${this.dashboardUrl}/plants/${number}`;
  }

  /** @param subject `notification:12`, or `plant:3`. */
  view(subject: string, who: string, nowMs: number): string {
    return `${this.publicUrl}/alerts/view?token=${this.links.token({ purpose: 'view', subject, who }, nowMs)}`;
  }

  acknowledge(notificationId: number, who: string, nowMs: number): string {
    const subject = `notification:${notificationId}`;
    return `${this.publicUrl}/alerts/acknowledge?token=${this.links.token({ purpose: 'acknowledge', subject, who }, nowMs)}`;
  }
}
