import type { Locator, Page } from 'playwright-core';

// The longest way on any page: through a list of a hundred links.
const MOST_TABS = 250;

/** Goes on with Tab until the focus is there. @throws Error where it never comes: that element is out of reach of a keyboard. */
export async function tabTo(page: Page, target: Locator): Promise<void> {
  await target.waitFor();
  for (let pressed = 0; pressed < MOST_TABS; pressed += 1) {
    if (await target.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`The keyboard does not come to ${target.toString()}`);
}

/** Comes there by Tab, and presses. */
export async function pressOn(page: Page, target: Locator, key = 'Enter'): Promise<void> {
  await tabTo(page, target);
  await page.keyboard.press(key);
}
