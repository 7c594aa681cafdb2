import type { Core } from '@strapi/strapi';

/** @throws when `DATABASE_URL` is empty: the driver would otherwise try this machine's default and say something else. */
export const requireDatabaseUrl = (strapi: Core.Strapi): void => {
  if (strapi.config.get<string>('database.connection.connection.connectionString') !== '') return;
  throw new Error(
    'Chưa có DATABASE_URL. Hãy chạy bằng npm run demo, npm run dev hoặc npm start (tự khởi động PostgreSQL kèm sẵn), ' +
      'hoặc đặt DATABASE_URL=postgresql://người-dùng:mật-khẩu@máy:5432/tên-cơ-sở-dữ-liệu.',
  );
};
