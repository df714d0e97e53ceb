/** A whole HTTP answer, ready to be sent, dripped or cut short. */
export interface HttpAnswer {
  readonly status: number;
  readonly contentType: string;
  readonly body: string | Uint8Array;
  readonly headers?: Readonly<Record<string, string>>;
}

/** Any value as a JSON answer. */
export function jsonAnswer(
  status: number,
  value: object,
  headers?: Readonly<Record<string, string>>,
): HttpAnswer {
  const body = JSON.stringify(value);
  return { status, contentType: 'application/json', body, ...(headers && { headers }) };
}

/** The museum's form of an error: `{"error": text, "plant_id": id}`. */
export function errorAnswer(
  status: number,
  error: string,
  plantId: number,
  headers?: Readonly<Record<string, string>>,
): HttpAnswer {
  return jsonAnswer(status, { error, plant_id: plantId }, headers);
}
