import { hostileText, oneOf, type Random } from '../hostileRequests';

const numbers = (count: number): number[] => Array.from({ length: count }, (_, index) => index);

/** As JSON takes them: some are written in no other way. */
const RAW = [
  ...['null', 'true', 'false', '0', '-0', '-1', '1', '1.5', '2147483648', '-2147483649', '9007199254740993'],
  ...['9223372036854775808', '99999999999999999999', '1e400', '-1e400', '1e308', '""', '"1"', '"x"', '"-1"'],
  ...['"1e3"', '" 1"', '"99999999999"', '"\\u0000"', '"a\\u0000b"', '"\\ud800"', '"a\\udc00b"', '[]', '[[]]'],
  ...['[null]', '[1,"x",null]', '["\\u0000"]', '[{"id":{"$gt":0}}]', '[99999999999]', '{}', '{"id":"x"}'],
  ...[
    '{"$and":1}',
    '{"$or":{"$and":1}}',
    '{"$in":1}',
    '{"$in":"x"}',
    '{"$not":1}',
    '{"$ne":1}',
    '{"$gt":"x"}',
  ],
  ...[
    '{"$eq":{"$eq":{}}}',
    '{"$null":"x"}',
    '{"$between":[1]}',
    '{"$contains":{}}',
    '{"$x":1}',
    '{"$jsonSupersetOf":1}',
  ],
  ...[
    '{"id":{"$and":1}}',
    '{"id":{"$in":["x"]}}',
    '{"__proto__":{"x":1}}',
    '{"constructor":{"prototype":{}}}',
  ],
  ...['{"connect":1}', '{"connect":[{"id":"x"}]}', '{"connect":[{"id":99999999999}]}', '{"set":[null]}'],
  ...[
    '{"set":{"documentId":1}}',
    '{"disconnect":"x"}',
    '{"connect":[{"documentId":{"$ne":1}}],"disconnect":[]}',
  ],
  ...['{"length":-1}', '{"toString":1}', '{"then":1}', '{"toJSON":"x"}', '{"hasOwnProperty":1}'],
  `"${'a'.repeat(5000)}"`,
  `[${numbers(300).join()}]`,
  `${'['.repeat(60)}${']'.repeat(60)}`,
  `${'{"a":'.repeat(60)}1${'}'.repeat(60)}`,
];

export const hostileJson = (random: Random): string =>
  random() < 0.75 ? oneOf(random, RAW) : JSON.stringify(hostileText(random));

/** Names of what Strapi's forms and ours take, and of what nobody should send. */
const NAMES = [
  ...['id', 'ids', 'documentId', 'documentIds', 'name', 'parent', 'folder', 'folderIds', 'fileIds', 'files'],
  ...['destinationFolderId', 'fileInfo', 'updates', 'email', 'password', 'currentPassword', 'firstname'],
  ...[
    'lastname',
    'username',
    'roles',
    'role',
    'isActive',
    'blocked',
    'preferedLanguage',
    'permissions',
    'action',
  ],
  ...[
    'subject',
    'properties',
    'conditions',
    'fields',
    'url',
    'headers',
    'events',
    'isEnabled',
    'type',
    'lifespan',
  ],
  ...[
    'description',
    'settings',
    'metadatas',
    'layouts',
    'data',
    'field',
    'value',
    'contentTypeUID',
    'model',
    'code',
  ],
  ...[
    'isDefault',
    'version',
    'text',
    'kind',
    'period',
    'agency',
    'reason',
    'remark',
    'number',
    'issuedOn',
    'signer',
  ],
  ...[
    'deviceId',
    'rememberMe',
    'resetPasswordToken',
    'registrationToken',
    'userInfo',
    'providers',
    'to',
    'caption',
  ],
  ...[
    'alternativeText',
    'locale',
    'createdBy',
    'updatedBy',
    'createdAt',
    'widgets',
    'sort',
    'pageSize',
    'title',
  ],
  ...['__proto__', 'constructor', '$and', '', '\0'],
];

export const hostileName = (random: Random): string => oneOf(random, NAMES);

/** The JSON text of a value in which one part, at any depth, is hostile. */
export const spoiledJson = (random: Random, value: unknown): string => {
  if (typeof value !== 'object' || value === null || random() < 0.05) return hostileJson(random);
  if (Array.isArray(value)) {
    const items: unknown[] = value;
    const at = Math.floor(random() * (items.length + 1));
    const parts = items.map((item, index) =>
      index === at ? spoiledJson(random, item) : JSON.stringify(item),
    );
    return `[${[...parts, ...(at === items.length ? [hostileJson(random)] : [])].join()}]`;
  }
  const entries = Object.entries(value);
  const at = Math.floor(random() * (entries.length + 1));
  const pairs = entries.map(
    ([name, part], index) =>
      `${JSON.stringify(name)}:${index === at ? spoiledJson(random, part) : JSON.stringify(part)}`,
  );
  if (at === entries.length) pairs.push(`${JSON.stringify(hostileName(random))}:${hostileJson(random)}`);
  return `{${pairs.filter((_, index) => random() < 0.97 || index === at).join()}}`;
};

/** An object of names that somebody may have sent somewhere. */
export const anyJson = (random: Random): string => {
  const pairs = Array.from(
    { length: 1 + Math.floor(random() * 4) },
    () => `${JSON.stringify(hostileName(random))}:${hostileJson(random)}`,
  );
  return `{${pairs.join()}}`;
};
