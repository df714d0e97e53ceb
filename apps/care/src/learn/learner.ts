import { Injectable } from '@nestjs/common';

/** Learns what each plant is usually like, and how it dries. */
@Injectable()
export class Learner {
  learnBaselines(nowMs: number): Promise<unknown> {
    void nowMs;
    return Promise.resolve(null); // FOUNDATION: the learning helper replaces this
  }

  forecastWaterings(nowMs: number): Promise<unknown> {
    void nowMs;
    return Promise.resolve(null); // FOUNDATION: the learning helper replaces this
  }
}
