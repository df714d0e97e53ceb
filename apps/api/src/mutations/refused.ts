import type { UserError, UserErrorCode } from './user-error.model.js';

/** Ends a mutation without a change, for what is the client's to mend. Anything else that is thrown is ours. */
export class Refused extends Error {
  override readonly name = 'Refused';
  constructor(readonly userErrors: readonly UserError[]) {
    super(userErrors.map(({ message }) => message).join(' '));
  }
}

/** `refused('plantId', 'NOT_FOUND', '…')`: about one field of the input. */
export function refused(field: string, code: UserErrorCode, message: string): Refused {
  return new Refused([{ field: ['input', ...field.split('.')], message, code }]);
}
