import type { Core } from '@strapi/strapi';
import { isPortalEnabled } from '../../src/portal/addresses';
import { toReachableUrl } from '../../src/start/urls';
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
  console.log(`Số liệu công khai: ${server}/api/cchc-report/figures?period=2024-H1`);
  console.log(`Tin, bài: ${server}/api/articles`);
  console.log(`Tình trạng: ${server}/api/cchc-report/ready`);
}

/** @param show only with demo records: a service's output is kept in logs, which must not hold a password */
export function printLogin(login: Login, show: boolean): void {
  console.log(`Tài khoản: ${show ? login.email : 'ADMIN_EMAIL trong tệp .env'}`);
  if (!login.valid) console.log('Mật khẩu: đã được đổi trong trang quản trị');
  else console.log(`Mật khẩu: ${show ? login.password : 'ADMIN_PASSWORD trong tệp .env'}`);
}
