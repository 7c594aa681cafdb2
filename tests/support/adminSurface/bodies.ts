import { oneOf, type Random } from '../hostileRequests';
import type { World } from './world';

const PERMISSION = {
  action: 'plugin::content-manager.explorer.read',
  subject: 'api::article.article',
  properties: { fields: ['title'], locales: ['vi'] },
  conditions: [],
};
const TOKEN = { name: 'Mã', description: '', lifespan: null };
const WEBHOOK = {
  name: 'W',
  url: 'http://127.0.0.1:9/',
  headers: { a: 'b' },
  events: ['entry.create'],
  isEnabled: false,
};
const USER = { firstname: 'A', lastname: 'B', username: 'c', email: 'd@x.vn', preferedLanguage: 'vi' };
const SECTIONS = ['opening', 'results', 'assessment', 'proposals', 'tasks', 'closing'];

/** @param model the type that the address names, if it names one */
type Make = (world: World, random: Random, model: string) => unknown;

const idOf = (world: World, random: Random, prefix: string): number =>
  Number(oneOf(random, world.ids[prefix] ?? ['1']));
const documentOf = (world: World, random: Random, model: string): string =>
  oneOf(random, world.documents[model] ?? ['x']);
const fileInfo = (world: World, random: Random) => ({
  name: 'a.png',
  alternativeText: 'b',
  caption: 'c',
  folder: idOf(world, random, '/upload/folders'),
});

/** A body that the address would take, by the method and the end of the path; the first that fits. */
const BODIES: readonly (readonly [RegExp, Make])[] = [
  [
    /^POST \/admin\/login$/,
    () => ({ email: 'a@x.vn', password: 'Mat-khau-1', deviceId: 'x', rememberMe: true }),
  ],
  [
    /^POST \/admin\/register$/,
    () => ({ registrationToken: 'x', userInfo: { firstname: 'A', password: 'Mat-khau-1' } }),
  ],
  [/^POST \/admin\/register-admin$/, () => ({ ...USER, password: 'Mat-khau-1' })],
  [/^POST \/admin\/forgot-password$/, () => ({ email: 'a@x.vn' })],
  [/^POST \/admin\/reset-password$/, () => ({ resetPasswordToken: 'x', password: 'Mat-khau-1' })],
  [/^POST \/admin\/(logout|access-token)$/, () => ({ deviceId: 'x' })],
  [
    /^POST \/admin\/permissions\/check$/,
    () => ({ permissions: [{ action: PERMISSION.action, subject: PERMISSION.subject, field: 'title' }] }),
  ],
  [/^PUT \/admin\/users\/me$/, () => ({ ...USER, email: undefined })],
  [
    /^(POST|PUT) \/admin\/users(\/:id)?$/,
    (world, random) => ({
      ...USER,
      isActive: true,
      blocked: false,
      roles: [idOf(world, random, '/admin/roles')],
    }),
  ],
  [/^PUT \/admin\/roles\/:id\/permissions$/, () => ({ permissions: [PERMISSION] })],
  [/^(POST|PUT) \/admin\/roles/, () => ({ name: 'Vai mới', description: '' })],
  [
    /batch-delete$/,
    (world, random) => ({
      ids: [idOf(world, random, oneOf(random, ['/admin/users', '/admin/roles', '/admin/webhooks']))],
    }),
  ],
  [/^(POST|PUT) \/admin\/webhooks/, () => WEBHOOK],
  [
    /^(POST|PUT) \/admin\/api-tokens/,
    () => ({ ...TOKEN, type: 'custom', permissions: ['api::article.article.find'] }),
  ],
  [/^(POST|PUT) \/admin\/admin-tokens/, () => ({ ...TOKEN, adminPermissions: [PERMISSION] })],
  [/^(POST|PUT) \/admin\/transfer/, () => ({ ...TOKEN, permissions: ['push'] })],
  [
    /homepage\/layout$/,
    () => ({ version: 1, widgets: [{ uid: 'plugin::x.y', width: 6 }], updatedAt: '2024-01-01' }),
  ],
  [
    /content-types\/:uid\/configuration$/,
    () => ({
      settings: {
        bulkable: true,
        filterable: true,
        searchable: true,
        pageSize: 10,
        mainField: 'title',
        defaultSortBy: 'title',
        defaultSortOrder: 'ASC',
      },
      metadatas: {
        title: {
          edit: { label: 'a', visible: true, editable: true },
          list: { label: 'b', searchable: true, sortable: true },
        },
      },
      layouts: { list: ['id', 'title'], edit: [[{ name: 'title', size: 6 }]] },
      options: {},
    }),
  ],
  [
    /components\/:uid\/configuration$/,
    () => ({
      settings: { mainField: 'title' },
      metadatas: {},
      layouts: { list: ['title'], edit: [[{ name: 'title', size: 6 }]] },
    }),
  ],
  [
    /uid\/generate$/,
    (world) => ({
      contentTypeUID: 'api::article.article',
      field: 'slug',
      data: world.record('api::article.article'),
    }),
  ],
  [
    /uid\/check-availability$/,
    () => ({ contentTypeUID: 'api::article.article', field: 'slug', value: 'a-b' }),
  ],
  [
    /bulk(Delete|Publish|Unpublish|FindForValidation)$/,
    (world, random, model) => ({ documentIds: [documentOf(world, random, model)] }),
  ],
  [/^POST .*(auto-)?clone\/:sourceId$/, (world, _random, model) => world.record(model)],
  [
    /^(POST|PUT) \/content-manager\/(collection|single)-types/,
    (world, _random, model) => world.record(model),
  ],
  [
    /^PUT \/upload\/settings$/,
    () => ({ sizeOptimization: true, responsiveDimensions: true, autoOrientation: false }),
  ],
  [/^PUT \/upload\/configuration$/, () => ({ pageSize: 10, sort: 'createdAt:DESC' })],
  [/upload\/folders/, (world, random) => ({ name: 'Ảnh', parent: idOf(world, random, '/upload/folders') })],
  [
    /upload\/actions\/bulk-delete$/,
    (world, random) => ({
      fileIds: [idOf(world, random, '/upload/files')],
      folderIds: [idOf(world, random, '/upload/folders')],
    }),
  ],
  [
    /upload\/actions\/bulk-move$/,
    (world, random) => ({
      destinationFolderId: idOf(world, random, '/upload/folders'),
      fileIds: [idOf(world, random, '/upload/files')],
      folderIds: [idOf(world, random, '/upload/folders')],
    }),
  ],
  [
    /upload\/actions\/bulk-update$/,
    (world, random) => ({
      updates: [{ id: idOf(world, random, '/upload/files'), fileInfo: fileInfo(world, random) }],
    }),
  ],
  [/upload/, (world, random) => ({ fileInfo: fileInfo(world, random) })],
  [/i18n\/locales/, () => ({ code: 'fr', name: 'Pháp', isDefault: false })],
  [
    /get-non-localized-fields$/,
    (world, random) => ({
      model: 'api::article.article',
      id: documentOf(world, random, 'api::article.article'),
      locale: 'vi',
    }),
  ],
  [
    /users-permissions\/roles/,
    () => ({
      name: 'Vai',
      description: 'x',
      permissions: { 'api::article': { controllers: { article: { find: { enabled: true, policy: '' } } } } },
    }),
  ],
  [
    /users-permissions\/email-templates$/,
    () => ({
      'email-templates': {
        reset_password: {
          options: { from: { name: 'a', email: 'a@x.vn' }, response_email: '', object: 'x', message: 'y' },
        },
      },
    }),
  ],
  [
    /users-permissions\/advanced$/,
    () => ({
      unique_email: true,
      allow_register: false,
      email_confirmation: false,
      default_role: 'authenticated',
      email_reset_password: null,
      email_confirmation_redirection: '',
    }),
  ],
  [
    /users-permissions\/providers$/,
    () => ({ providers: { github: { enabled: false, key: '', secret: '', callback: '', scope: ['user'] } } }),
  ],
  [/^POST \/email/, () => ({ to: 'a@x.vn', subject: 'x', text: 'y' })],
  [/^POST \/api\/auth\/local$/, () => ({ identifier: 'a', password: 'b' })],
  [
    /^(POST|PUT) \/api\//,
    (world, random) => ({ data: world.record(oneOf(random, Object.keys(world.documents))) }),
  ],
  [/cchc-report\/reports$/, ({ agency }) => ({ agency, kind: 'month', period: '2024-03' })],
  [
    /cchc-report\/.*choices$/,
    () => ({ version: 1, print: { medium: 'paper', size: '14', appendices: ['articles'] } }),
  ],
  [/cchc-report\/.*sections\/:key$/, () => ({ text: '## I.\nLời văn.', version: 1 })],
  [/cchc-report\/.*(return)$/, () => ({ remark: 'Sửa' })],
  [/cchc-report\/.*issue$/, () => ({ number: 1, issuedOn: '2024-06-20', signer: 'a' })],
  [/cchc-report\/.*void$/, () => ({ reason: 'Sai' })],
  [/cchc-report\/.*visibility$/, () => ({ public: true })],
  [
    /cchc-report\/templates\/:kind/,
    () => ({ version: 0, sections: SECTIONS.map((key) => ({ key, text: 'Có {{ articles.total }} tin.' })) }),
  ],
  [
    /cchc-report\/imports\/:id\/decisions$/,
    () => ({ version: 1, decisions: [{ column: 'A', field: 'title' }], columns: { A: 'title' } }),
  ],
];

/** A body that means well; null where none is known for the address. */
export const bodyFor = (world: World, random: Random, address: string, model: string): unknown =>
  BODIES.find(([like]) => like.test(address))?.[1](world, random, model) ?? null;
