/**
 * Preloaded by the app under test (`node --require`): notes every host that the process connects to or looks up, one a
 * line, in the file of `CCHC_CONNECTIONS_FILE`. Threads of the process preload it too.
 */
const { appendFileSync } = require('node:fs');
const dgram = require('node:dgram');
const dns = require('node:dns');
const net = require('node:net');

const file = process.env.CCHC_CONNECTIONS_FILE;

const note = (way, host) => {
  if (file !== undefined && typeof host === 'string') appendFileSync(file, `${way} ${host}\n`);
};

const watch = (owner, name, hostOf) => {
  const original = owner[name];
  owner[name] = function (...args) {
    note(name, hostOf(args));
    return original.apply(this, args);
  };
};

/** `connect` is called with the arguments of `net.connect`, or with those that it has put in order already. */
watch(net.Socket.prototype, 'connect', ([first, second]) => {
  const [options] = Array.isArray(first) ? first : [first];
  if (typeof options === 'object' && options !== null)
    return options.path === undefined || options.path === null ? (options.host ?? 'localhost') : undefined;
  return typeof second === 'string' ? second : 'localhost';
});
watch(dgram.Socket.prototype, 'send', (args) => args.findLast((one) => typeof one === 'string'));
for (const name of ['lookup', 'resolve', 'resolve4', 'resolve6', 'resolveSrv', 'resolveTxt'])
  for (const owner of [dns, dns.promises]) watch(owner, name, ([host]) => host);
