import { crc32, deflateRawSync } from 'node:zlib';

/** One entry of a zip, whose headers may contain false values. */
export interface Entry {
  readonly name: string;
  readonly content: Uint8Array;
  /** The declared size, if it differs from the true one. */
  readonly size?: number;
  readonly checksum?: number;
  /** General purpose flags: 1 marks the entry as encrypted. */
  readonly flags?: number;
  readonly method?: number;
}

/** Writes a zip byte by byte (APPNOTE 4.3), with false values that a library would not write. */
export function hostileZip(entries: readonly Entry[]): Uint8Array {
  const chunks: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const entry of entries) {
    const name = Buffer.from(entry.name, 'utf8');
    const data = deflateRawSync(entry.content);
    const common = commonHeader(entry, name, data);
    const local = Buffer.concat([Buffer.from('504b0304', 'hex'), common, Buffer.alloc(0), name, data]);
    const place = Buffer.alloc(14);
    place.writeUInt32LE(offset, 10);
    directory.push(Buffer.concat([Buffer.from('504b01021400', 'hex'), common, place, name]));
    chunks.push(local);
    offset += local.length;
  }
  const central = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.write('504b0506', 'hex');
  end.writeUInt16LE(entries.length, 8);
  end.writeUInt16LE(entries.length, 10);
  end.writeUInt32LE(central.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...chunks, central, end]);
}

/** Writes the fields from "version needed" to the length of the extra field, which are the same in both headers. */
function commonHeader(entry: Entry, name: Buffer, data: Buffer): Buffer {
  const header = Buffer.alloc(26);
  header.writeUInt16LE(20, 0);
  header.writeUInt16LE(entry.flags ?? 0x800, 2);
  header.writeUInt16LE(entry.method ?? 8, 4);
  header.writeUInt32LE(entry.checksum ?? crc32(entry.content), 10);
  header.writeUInt32LE(data.length, 14);
  header.writeUInt32LE(entry.size ?? entry.content.length, 18);
  header.writeUInt16LE(name.length, 22);
  return header;
}
