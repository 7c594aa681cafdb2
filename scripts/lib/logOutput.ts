import { JSON_LINE_BEGINS, readLogFormat, toJsonLine } from '../../src/logging/format';

type Write = NodeJS.WriteStream['write'];

/** Wraps what is written to a stream, each piece as one line; lines of the app's own log are lines already. */
function wrapStream(stream: NodeJS.WriteStream, level: string): void {
  const write = stream.write.bind(stream) as (text: string | Uint8Array, ...rest: unknown[]) => boolean;
  const wrapped = (piece: string | Uint8Array, ...rest: unknown[]): boolean => {
    const text = typeof piece === 'string' ? piece : Buffer.from(piece).toString();
    if (text.startsWith(JSON_LINE_BEGINS)) return write(piece, ...rest);
    return write(text.trim() === '' ? '' : `${toJsonLine(level, text)}\n`, ...rest);
  };
  stream.write = wrapped as Write;
}

/**
 * With `LOG_FORMAT=json`: whatever this process writes is JSON, also the messages of its start and the error that ends it.
 * @throws SettingError for an unknown format
 */
export function followLogFormat(): void {
  if (readLogFormat() === 'text') return;
  wrapStream(process.stdout, 'info');
  wrapStream(process.stderr, 'error');
  // Node prints warnings past these streams.
  process.removeAllListeners('warning');
  process.on('warning', (warning) => console.log(toJsonLine('warn', `${warning.name}: ${warning.message}`)));
}
