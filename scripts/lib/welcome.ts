import type { Core } from '@strapi/strapi';
import { type Day, dayInVietNam } from '../../database/demo/days';
import { isPortalEnabled } from '../../src/portal/addresses';
import { toReachableUrl } from '../../src/start/urls';
import people from '../../database/demo/living/people.vi.json';
import type { DemoLogin } from './demoAccounts';
import type { Login } from './firstAdmin';

/** Prints the addresses of a running server: the admin and the public ones. */
export function printAddresses(strapi: Core.Strapi): void {
  printAddressesAt(
    toReachableUrl(String(strapi.config.get('server.absoluteUrl'))),
    toReachableUrl(String(strapi.config.get('admin.absoluteUrl'))),
  );
}

/** The same for given addresses of server and admin. */
export function printAddressesAt(server: string, admin: string): void {
  console.log(`Trang quản trị: ${admin}`);
  if (isPortalEnabled()) console.log(`Cổng thông tin: ${server}/`);
  console.log(
    `Số liệu công khai: ${server}/api/cchc-report/figures?period=${toHalfYear(dayInVietNam(new Date()))}`,
  );
  console.log(`Tin, bài: ${server}/api/articles`);
  console.log(`Tình trạng: ${server}/api/cchc-report/ready`);
}

/** The half-year that holds a day, as periods are written. */
const toHalfYear = (day: Day): string => `${day.slice(0, 4)}-H${Number(day.slice(5, 7)) <= 6 ? 1 : 2}`;

/** @param show only with demo records: a service's output is kept in logs, which must not hold a password */
export function printLogin(login: Login, show: boolean): void {
  console.log(`Tài khoản: ${show ? login.email : 'ADMIN_EMAIL trong tệp .env'}`);
  if (!login.valid) console.log('Mật khẩu: đã được đổi trong trang quản trị');
  else console.log(`Mật khẩu: ${show ? login.password : 'ADMIN_PASSWORD trong tệp .env'}`);
}

/** The same for an account of the demo: "Cán bộ: canbo@cchc.example, mật khẩu ...". */
export function printDemoLogin({ role, email, password, valid }: DemoLogin): void {
  const secret = valid ? `mật khẩu ${password}` : 'mật khẩu đã được đổi trong trang quản trị';
  console.log(`${people[role].title}: ${email}, ${secret}`);
}
