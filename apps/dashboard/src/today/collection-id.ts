/** Where all plants stand on the page: what an address ends with that leads there. */
export const COLLECTION_ID = 'plants';
