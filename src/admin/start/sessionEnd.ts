import type { StrapiApp } from '@strapi/strapi/admin';
import { localeOf } from '../records/locale';
import english from './sessionEnd.en.json';
import vietnamese from './sessionEnd.vi.json';

const WORDS = { vi: vietnamese, en: english } as const;

/** What Strapi's store is told: that the session of this tab begins or ends, and that a person asked for its end. */
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

/** Strapi's notifications belong to pages of who is signed in: this one stands beside the application. */
const makeNotice = (): HTMLElement => {
  const notice = document.createElement('div');
  notice.setAttribute('role', 'alert');
  notice.textContent = WORDS[localeOf(document.documentElement.lang)].ended;
  notice.style.cssText =
    'position: fixed; inset: 1.6rem 1.6rem auto; z-index: 1000; max-width: 60rem; margin: 0 auto; padding: 1.6rem;' +
    'border: 1px solid #f5c0b8; border-radius: 4px; background: #fcecea; color: #32324d; font-size: 1.4rem; line-height: 1.43';
  return notice;
};

/**
 * Says on the sign-in page that the session has ended, by a block, another password or another role: Strapi leads there without a word.
 * Whoever signs out is told nothing.
 */
export function tellSessionEnd(app: StrapiApp): void {
  let notice: HTMLElement | undefined;
  let isAsked = false;
  const note = ({ type, meta }: Action): void => {
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
      if (isAction(action)) note(action);
      return next(action);
    },
  ]);
}
