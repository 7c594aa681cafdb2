import type { Core } from '@strapi/strapi';
import { isPortalEnabled } from '../../src/portal/addresses';
import { reachable } from '../../src/start/reachable';
import type { Login } from './firstAdmin';

/** Where people go now: the admin, and what anybody may read. */
export function printAddresses(strapi: Core.Strapi): void {
  const server = reachable(String(strapi.config.get('server.absoluteUrl')));
  const admin = reachable(String(strapi.config.get('admin.absoluteUrl')));
  console.log(`Trang quản trị: ${admin}`);
  if (isPortalEnabled()) console.log(`Cổng thông tin: ${server}/`);
  console.log(`Số liệu công khai: ${server}/api/cchc-report/figures?period=2024-H1`);
  console.log(`Tin, bài: ${server}/api/articles`);
  console.log(`Tình trạng: ${server}/api/cchc-report/ready`);
}

/** @param show only where the records are for demonstration: what a service prints is kept in logs, which hold no account */
export function printLogin(login: Login, show: boolean): void {
  console.log(`Tài khoản: ${show ? login.email : 'ADMIN_EMAIL trong tệp .env'}`);
  if (!login.valid) console.log('Mật khẩu: đã được đổi trong trang quản trị');
  else console.log(`Mật khẩu: ${show ? login.password : 'ADMIN_PASSWORD trong tệp .env'}`);
}
