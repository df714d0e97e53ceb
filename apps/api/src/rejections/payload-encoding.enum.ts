import { registerEnumType } from '@nestjs/graphql';

/** Names of the schema to values of the database. */
export const PayloadEncoding = { UTF8: 'utf8', BASE64: 'base64' } as const;
export type PayloadEncoding = (typeof PayloadEncoding)[keyof typeof PayloadEncoding];

registerEnumType(PayloadEncoding, {
  name: 'PayloadEncoding',
  description: 'How the bytes that came are written as text.',
  valuesMap: {
    UTF8: { description: 'They were text, and stand as they came.' },
    BASE64: { description: 'They were no text, and stand as base64.' },
  },
});
