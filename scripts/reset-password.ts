import { refuseMissingBuild } from './lib/build';
import { withDatabase } from './lib/database';
import { prepareEnvironment } from './lib/environment';
import { parseResetArguments, RESET_USAGE, resetPassword } from './lib/resetPassword';
import { runScript } from './lib/runScript';
import { withStrapi } from './lib/strapi';

/** `npm run reset-password -- --email E`: for a forgotten administrator, on the server itself, while it serves or not. */
void runScript(async () => {
  const email = parseResetArguments(process.argv.slice(2));
  process.env['NODE_ENV'] ||= 'production';
  prepareEnvironment();
  refuseMissingBuild();
  await withDatabase(() =>
    withStrapi({ serveAdminPanel: false, logLevel: 'error' }, async (strapi) => {
      const { password, isClosed } = await resetPassword(strapi, email);
      console.log(`Mật khẩu mới của ${email}: ${password}`);
      console.log(
        'Mật khẩu này chỉ hiện một lần; hãy đăng nhập và đổi ngay. Mọi phiên đăng nhập cũ đã dừng.',
      );
      if (isClosed)
        console.log('Tài khoản này đang bị khóa hoặc chưa kích hoạt và vẫn như vậy: chưa đăng nhập được.');
    }),
  );
}, RESET_USAGE);
