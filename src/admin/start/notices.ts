import { ANSWERED_NOTICES } from './answeredNotices';

/** Strapi's notices are for those who build with it, not for staff: answered before they are asked. */
export function quietNotices(): void {
  for (const [key, answer] of Object.entries(ANSWERED_NOTICES)) {
    if (localStorage.getItem(key) === null) localStorage.setItem(key, answer);
  }
}
