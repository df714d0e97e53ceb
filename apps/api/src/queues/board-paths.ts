/** Where the board of queues is; its cookie goes nowhere else. */
export const BOARD = '/queues';

/** Where a ticket becomes a session. */
export const ENTER = `${BOARD}/enter`;

/** The one route below it that needs no session. */
export const ENTER_ROUTE = '/enter';
