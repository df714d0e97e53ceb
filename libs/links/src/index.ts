// Signed links: who holds one may do the one thing that it is for, until it expires.
// Must never know: what stands behind a link, or where it leads.
export * from './signed-links.js';
