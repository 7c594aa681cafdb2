import { createRouteFinder } from './routes';

const layer = (path: string, regexp: RegExp, methods = ['HEAD', 'GET']) => ({ path, regexp, methods });

const find = createRouteFinder([
  layer('/((?!uploads/).+)', /^\/((?!uploads\/).+)$/),
  layer('/api/articles', /^\/api\/articles\/?$/i),
  layer('/api/articles/:id', /^\/api\/articles\/([^/]+)\/?$/i),
  layer('/api/articles/:id', /^\/api\/articles\/([^/]+)\/?$/i, ['PUT']),
  layer('/admin/:path*', /^\/admin(?:\/(.*))?$/i),
]);

test.each([
  ['GET', '/api/articles', '/api/articles'],
  ['GET', '/API/articles/', '/api/articles'],
  ['GET', '/api/articles/ym9kpt61ut8oba0p365gas6n', '/api/articles/:id'],
  ['PUT', '/api/articles/ym9kpt61ut8oba0p365gas6n', '/api/articles/:id'],
  ['GET', '/tin-tuc', '/tin-tuc'],
  ['GET', '/tin-tuc/ra-quan', '/tin-tuc/:key'],
  ['GET', '/', '/'],
  ['GET', '/admin/content-manager/x/y', '/admin/:path*'],
  ['DELETE', '/api/articles/1', 'other'],
  ['POST', '/wp-login.php', 'other'],
])('the route of %s %s is %s: no key of a record is a label', (method, path, route) => {
  expect(find(method, path)).toBe(route);
});
