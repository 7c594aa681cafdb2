import { setTimeout as sleep } from 'node:timers/promises';
import { Client } from 'pg';
import { errorCode, errorMessage } from 'postgres-launcher';
import { throwIfInterrupted } from './interruption';
import { ScriptError } from './scriptError';

const CONNECT_MS = 5_000;
const RETRY_MS = 1_000;
const OLDEST_MAJOR = 14;
const VIETNAMESE_COLLATION = 'vi-x-icu';

/**
 * Checks the PostgreSQL that `DATABASE_URL` names.
 * @param patience milliseconds to retry while the server is unreachable or starting; 0 tries once
 * @throws ScriptError: not a PostgreSQL address, unreachable, older than 14, or without ICU's Vietnamese order
 */
export async function checkDatabaseServer(url: string, patience = 0): Promise<void> {
  const address = parseAddress(url);
  const client = await connectPatiently(url, address, performance.now() + patience);
  try {
    await checkVersion(client, address);
    await checkCollation(client, address);
  } finally {
    await client.end();
  }
}

async function connectPatiently(url: string, address: string, end: number): Promise<Client> {
  for (;;) {
    throwIfInterrupted();
    try {
      return await connect(url);
    } catch (error) {
      const isWorthWaiting = PASSING.test(errorCode(firstError(error)) ?? errorMessage(error));
      if (!isWorthWaiting || performance.now() >= end) {
        throw new ScriptError(`Không kết nối được cơ sở dữ liệu tại ${address}: ${reason(error)}.`, 1, {
          cause: error,
        });
      }
      await sleep(RETRY_MS);
    }
  }
}

/** Connects within five seconds. */
async function connect(url: string): Promise<Client> {
  const client = new Client({ connectionString: url, connectionTimeoutMillis: CONNECT_MS });
  // A connection lost between two queries is reported by the next query.
  client.on('error', () => undefined);
  await client.connect();
  return client;
}

async function checkVersion(client: Client, address: string): Promise<void> {
  const { rows } = await client.query<{ server_version_num: string }>('SHOW server_version_num');
  const major = Math.floor(Number(rows[0]?.server_version_num) / 10_000);
  if (major >= OLDEST_MAJOR) return;
  throw new ScriptError(
    `Máy chủ ${address} là PostgreSQL ${major}; hệ thống cần bản ${OLDEST_MAJOR} trở lên.`,
  );
}

async function checkCollation(client: Client, address: string): Promise<void> {
  const { rowCount } = await client.query('SELECT 1 FROM pg_collation WHERE collname = $1', [
    VIETNAMESE_COLLATION,
  ]);
  if (rowCount !== 0) return;
  throw new ScriptError(
    `PostgreSQL tại ${address} không có ICU (thiếu bảng đối chiếu ${VIETNAMESE_COLLATION}) nên không xếp được tiếng Việt; hãy dùng bản PostgreSQL dựng kèm ICU.`,
  );
}

/** Reads host, port and database for messages; the password is left out. */
function parseAddress(url: string): string {
  const parsed = URL.canParse(url) ? new URL(url) : undefined;
  if (parsed !== undefined && /^postgres(ql)?:$/.test(parsed.protocol)) {
    return `${parsed.hostname || 'localhost'}:${parsed.port || '5432'}${parsed.pathname}`;
  }
  throw new ScriptError(
    'DATABASE_URL phải có dạng postgresql://người-dùng:mật-khẩu@máy:5432/tên-cơ-sở-dữ-liệu.',
  );
}

/** Errors that waiting may cure: a server that is not up yet, or not yet in the name service. */
const PASSING =
  /^(ECONNREFUSED|ECONNRESET|ENOTFOUND|EAI_AGAIN|EHOSTUNREACH|ENETUNREACH|ETIMEDOUT|57P03|53300)$|timeout|terminated/i;

const REASONS: Readonly<Record<string, string>> = {
  ECONNREFUSED: 'máy chủ từ chối kết nối',
  ENOTFOUND: 'không tìm thấy tên máy',
  EAI_AGAIN: 'không tra được tên máy',
  EHOSTUNREACH: 'không có đường tới máy chủ',
  ENETUNREACH: 'không có đường tới máy chủ',
  ETIMEDOUT: 'quá 5 giây không trả lời',
  '28P01': 'sai tên người dùng hoặc mật khẩu',
  '28000': 'máy chủ không cho người dùng này đăng nhập',
  '3D000': 'không có cơ sở dữ liệu mang tên ấy',
  '57P03': 'máy chủ đang khởi động',
  '53300': 'máy chủ đã hết chỗ kết nối',
};

/** Returns the first failure: Node tries every address of a name and collects the errors. */
function firstError(error: unknown): unknown {
  return error instanceof AggregateError ? error.errors[0] : error;
}

function reason(error: unknown): string {
  const first = firstError(error);
  const message = errorMessage(first);
  if (/timeout/i.test(message)) return 'quá 5 giây không trả lời';
  if (/terminated|ECONNRESET/i.test(message)) return 'máy chủ ngắt kết nối';
  return REASONS[errorCode(first) ?? ''] ?? message;
}
