import { readSetting, SettingError } from './settings';
import letters from './letters.vi.json';
import { startMessage } from './wording';

/** Milliseconds to wait for a mail server: a request waits for some letters. */
const WAIT = 8_000;

/** `a@b.vn` or `Tên <a@b.vn>`. */
const SENDER = /^(?:[^<>@\r\n]*<[^\s<>@]+@[^\s<>@]+\.[^\s<>@]+>|[^\s<>@]+@[^\s<>@]+\.[^\s<>@]+)$/;

export interface MailSettings {
  /** `smtp://user:password@host:587`; `smtps://` encrypts from the first byte. */
  readonly url: string;
  readonly from: string;
}

const isMailServer = (text: string): boolean =>
  URL.canParse(text) && /^smtps?:$/.test(new URL(text).protocol) && new URL(text).hostname !== '';

/**
 * `SMTP_URL` and `MAIL_FROM`; null while neither is set, so that nothing is sent.
 * @throws SettingError for an address of another kind, or for one without the other
 */
export const readMailSettings = (): MailSettings | null => {
  const [url, from] = [readSetting('SMTP_URL'), readSetting('MAIL_FROM')];
  if (url === undefined && from === undefined) return null;
  // The address may hold a password, so the message does not repeat it.
  if (url === undefined || !isMailServer(url)) throw new SettingError(startMessage('smtp_url_refused'));
  if (from === undefined || !SENDER.test(from)) throw new SettingError(startMessage('mail_from_refused'));
  return { url, from };
};

/** The configuration of Strapi's email plugin; empty without `SMTP_URL`. */
export const configureMail = (): object => {
  const settings = readMailSettings();
  if (settings === null) return {};
  const { url, from } = settings;
  const timeouts = { connectionTimeout: WAIT, greetingTimeout: WAIT, socketTimeout: WAIT };
  return {
    email: {
      config: {
        provider: 'nodemailer',
        providerOptions: { url, ...timeouts },
        settings: { defaultFrom: from, defaultReplyTo: from },
      },
    },
  };
};

/** The letter to an account of the admin whose password is forgotten; Strapi's own is in English. */
export const configureForgottenPassword = (): object => {
  const settings = readMailSettings();
  if (settings === null) return {};
  const { from } = settings;
  return { forgotPassword: { from, replyTo: from, emailTemplate: letters.forgottenPassword } };
};
