export const API_KEY_HELP = `palmhouse api-key — what programs sign in to the API with

  palmhouse api-key create NAME --role ROLE   prints a new key, this once
  palmhouse api-key list                      says what there is, without the secrets
  palmhouse api-key revoke PREFIX             ends a key within seconds

Options of create
  --role visitor|botanist|engineer|admin      once for each role
  --days N                                    ends by itself after so many days, 1–3650; without it, never
  --by WHO                                    who answers for it (user@host)`;
