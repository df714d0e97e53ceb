import { SignedLinks } from '@palmhouse/links';

/** Where a letter leads: for looking, and for acknowledging. Each is signed for whom the letter goes to. */
export class MailLinks {
  private readonly links: SignedLinks;

  /** @param publicUrl without a slash at its end. */
  constructor(
    private readonly publicUrl: string,
    secret: string,
  ) {
    this.links = new SignedLinks(secret);
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
