import type { Core } from '@strapi/strapi';

export default {
  register({ strapi }: { strapi: Core.Strapi }) {
    if (strapi.config.get<string>('database.connection.connection.connectionString') === '') {
      throw new Error(
        'Chưa có DATABASE_URL. Hãy chạy bằng npm run demo, npm run dev hoặc npm start (tự khởi động PostgreSQL kèm sẵn), ' +
          'hoặc đặt DATABASE_URL=postgresql://người-dùng:mật-khẩu@máy:5432/tên-cơ-sở-dữ-liệu.',
      );
    }
  },

  async bootstrap() {},
};
