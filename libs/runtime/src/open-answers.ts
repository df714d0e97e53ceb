import type { Server, ServerResponse } from 'node:http';

/** The answers that an HTTP server has not given yet: at the end they are waited for. */
export class OpenAnswers {
  private readonly open = new Set<ServerResponse>();
  private ending = false;
  private whenDone: (() => void) | null = null;

  constructor(private readonly server: Server) {
    server.on('request', (_, response) => {
      this.open.add(response);
      if (this.ending) response.setHeader('connection', 'close');
      response.once('close', () => {
        this.open.delete(response);
        if (this.open.size === 0) this.whenDone?.();
      });
    });
  }

  /**
   * Takes no new connections, and resolves once everyone who had asked is answered, on connections that are open already
   * too. Their connections end with the answer, so that the next question goes to another replica.
   * @param milliseconds after which those still being answered are cut off.
   */
  async finish(milliseconds: number): Promise<void> {
    this.ending = true;
    this.server.close();
    for (const response of this.open) if (!response.headersSent) response.setHeader('connection', 'close');
    if (this.open.size === 0) return;
    await new Promise<void>((resolve) => {
      const cutOff = setTimeout(() => {
        for (const response of this.open) response.destroy();
      }, milliseconds);
      this.whenDone = () => {
        clearTimeout(cutOff);
        resolve();
      };
    });
  }
}
