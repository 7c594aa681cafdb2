import { configureForgottenPassword, configureMail, readMailSettings } from './mailSettings';

const set = (settings: Readonly<Record<string, string>>): void => {
  Object.assign(process.env, { SMTP_URL: '', MAIL_FROM: '', ...settings });
};
afterEach(() => set({}));

const SERVER = 'smtps://user:password@thu.example.vn';

test('without settings Strapi keeps its provider, which the start refuses to use', () => {
  set({});
  expect([configureMail(), configureForgottenPassword()]).toEqual([{}, {}]);
});

test.each(['cchc@xa.example.vn', 'UBND xã Đông Kinh <cchc@xa.example.vn>'])('%s is a sender', (from) => {
  set({ SMTP_URL: SERVER, MAIL_FROM: from });
  expect(readMailSettings()).toEqual({ url: SERVER, from });
});

test.each([
  [{ SMTP_URL: SERVER }, 'MAIL_FROM'],
  [{ SMTP_URL: SERVER, MAIL_FROM: 'cchc' }, 'MAIL_FROM'],
  [{ MAIL_FROM: 'cchc@xa.example.vn' }, 'SMTP_URL'],
  [{ SMTP_URL: 'thu.example.vn', MAIL_FROM: 'cchc@xa.example.vn' }, 'SMTP_URL'],
  [{ SMTP_URL: 'https://user:password@thu.example.vn', MAIL_FROM: 'cchc@xa.example.vn' }, 'SMTP_URL'],
])('%j is refused without telling the password', (settings, name) => {
  set(settings);
  expect(readMailSettings).toThrow(name);
  expect(readMailSettings).not.toThrow('password');
});
