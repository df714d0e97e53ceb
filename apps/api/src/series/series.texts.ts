import type { ColumnTexts, SeriesTexts } from '@palmhouse/history';
import { Written } from '../written/written.js';

type Give = (text: string) => unknown;

class TextColumn {
  constructor(
    private readonly texts: ColumnTexts,
    private readonly give: Give,
  ) {}

  get min(): unknown {
    return this.give(this.texts.min);
  }

  get mean(): unknown {
    return this.give(this.texts.mean);
  }

  get max(): unknown {
    return this.give(this.texts.max);
  }
}

/** A series whose columns PostgreSQL has written. */
export class TextSeries {
  readonly complete = true; // nothing of it was read from a file
  readonly every: number | null;
  readonly temperature: TextColumn;
  readonly soilMoisture: TextColumn;
  private readonly give: Give;

  /** @param isWritten the answer takes text as it is; else lists are made of it. */
  constructor(
    private readonly texts: SeriesTexts,
    isWritten: boolean,
  ) {
    this.give = isWritten ? (text) => new Written(text) : (text) => JSON.parse(text) as unknown;
    this.every = texts.every;
    this.temperature = new TextColumn(texts.temperature, this.give);
    this.soilMoisture = new TextColumn(texts.soilMoisture, this.give);
  }

  get at(): unknown {
    return this.give(this.texts.at);
  }
}
