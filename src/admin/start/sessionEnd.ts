import type { StrapiApp } from '@strapi/strapi/admin';
import { toLocale } from '../records/locale';
import english from './sessionEnd.en.json';
import vietnamese from './sessionEnd.vi.json';

const WORDS = { vi: vietnamese, en: english } as const;

/** Actions of Strapi's store: sign-in, sign-out, and the request to sign out. */
const SIGNED_IN = 'admin/login';
const SIGNED_OUT = 'admin/logout';
const ASKED = 'adminApi/executeMutation/pending';
const ASKED_ENDPOINT = 'logout';

interface Action {
  readonly type: string;
  readonly meta?: { readonly arg?: { readonly endpointName?: string } };
}

const isAction = (action: unknown): action is Action =>
  typeof action === 'object' && action !== null && typeof Reflect.get(action, 'type') === 'string';

/** Strapi's notifications exist only on signed-in pages, so this one is added outside the application. */
const makeNotice = (): HTMLElement => {
  const notice = document.createElement('div');
  notice.setAttribute('role', 'alert');
  notice.textContent = WORDS[toLocale(document.documentElement.lang)].ended;
  notice.style.cssText =
    'position: fixed; inset: 1.6rem 1.6rem auto; z-index: 1000; max-width: 60rem; margin: 0 auto; padding: 1.6rem;' +
    'border: 1px solid #f5c0b8; border-radius: 4px; background: #fcecea; color: #32324d; font-size: 1.4rem; line-height: 1.43';
  return notice;
};

/**
 * Explains on the sign-in page that the session was ended by a block, a password change or a role change; Strapi
 * redirects silently. Not shown after an intended sign-out.
 */
export function announceSessionEnd(app: StrapiApp): void {
  let notice: HTMLElement | undefined;
  let isAsked = false;
  const handleAction = ({ type, meta }: Action): void => {
    if (type === ASKED && meta?.arg?.endpointName === ASKED_ENDPOINT) isAsked = true;
    if (type !== SIGNED_IN && type !== SIGNED_OUT) return;
    notice?.remove();
    notice = undefined;
    if (type === SIGNED_OUT && !isAsked) {
      notice = makeNotice();
      document.body.append(notice);
    }
    isAsked = false;
  };
  app.addMiddlewares([
    () => () => (next) => (action) => {
      if (isAction(action)) handleAction(action);
      return next(action);
    },
  ]);
}
