const KEPT_AS = 'palmhouse.api-key';

/** The key that was typed into this tab; it goes with the tab. */
export const apiKey = {
  read: (): string | undefined => sessionStorage.getItem(KEPT_AS) ?? undefined,
  keep: (key: string): void => sessionStorage.setItem(KEPT_AS, key),
  forget: (): void => sessionStorage.removeItem(KEPT_AS),
};
