import type { ApiSettings } from '../service/settings.js';

/**
 * What the dashboard's pages may load and whom they may ask: their own server, and the sign-in service. Pictures of
 * plants lie wherever the source says, and are no more than pictures.
 */
export function dashboardPolicy({ oidc }: Pick<ApiSettings, 'oidc'>): string {
  const issuer = oidc === null ? '' : ` ${new URL(oidc.issuer).origin}`;
  return [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "font-src 'self'",
    "img-src 'self' https: data: blob:",
    // 'self' is WebSockets of the same host too.
    `connect-src 'self'${issuer}`,
    "worker-src 'self'",
    "manifest-src 'self'",
    "base-uri 'none'",
    `form-action 'self'${issuer}`,
    "frame-ancestors 'none'",
  ].join('; ');
}
