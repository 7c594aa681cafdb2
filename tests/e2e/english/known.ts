/**
 * English that Strapi's admin writes into its code where no translation and no setting reaches it; each is looked for
 * whole, so that an upgrade that changes one is noticed.
 */
const UNREACHABLE: readonly { readonly text: RegExp; readonly why: string }[] = [
  {
    text: /^Notifications alt\+T$/,
    why: 'name of the place of notices, set by the library "sonner"; read aloud only',
  },
  { text: /^(carousel|slide)$/, why: 'role of the media field, set by the design system; read aloud only' },
  {
    text: /^Thiết lập - (Users|Roles) \|/,
    why: 'title of the window on two settings of the administrator; the name stands in their code',
  },
];

/** True for a text that is known to be English and cannot be reached. */
export const isUnreachable = (seen: string): boolean => UNREACHABLE.some(({ text }) => text.test(seen));
