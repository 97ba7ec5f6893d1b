import { crc32, deflateRawSync } from 'node:zlib'

/** A file of an archive; `claimed` is the size its directory tells instead of the true one. */
type Packed = { name: string; content: string | Uint8Array; claimed?: number; isEncrypted?: boolean }

/** A zip archive, also one whose directory lies. */
export function zipOf(files: readonly Packed[]): Uint8Array {
  const parts: Buffer[] = []
  const directory: Buffer[] = []
  let offset = 0
  for (const file of files) {
    const { name, header, packed } = headed(file)
    const path = Buffer.from(name)
    const local = Buffer.concat([bytes(0x504b0304, 4), bytes(0x1400, 2), header, path, packed])
    const place = Buffer.alloc(14)
    place.writeUInt32LE(offset, 10)
    directory.push(Buffer.concat([bytes(0x504b0102, 4), bytes(0x14001400, 4), header, place, path]))
    parts.push(local)
    offset += local.length
  }
  const end = Buffer.alloc(22)
  bytes(0x504b0506, 4).copy(end)
  end.writeUInt16LE(files.length, 8)
  end.writeUInt16LE(files.length, 10)
  end.writeUInt32LE(Buffer.concat(directory).length, 12)
  end.writeUInt32LE(offset, 16)
  return Buffer.concat([...parts, ...directory, end])
}

function headed({ name, content, claimed, isEncrypted = false }: Packed) {
  const plain = Buffer.from(content)
  const packed = deflateRawSync(plain)
  const header = Buffer.alloc(24)
  header.writeUInt16LE(isEncrypted ? 1 : 0, 0)
  header.writeUInt16LE(8, 2)
  header.writeUInt32LE(crc32(plain), 8)
  header.writeUInt32LE(packed.length, 12)
  header.writeUInt32LE(claimed ?? plain.length, 16)
  header.writeUInt16LE(Buffer.byteLength(name), 20)
  return { name, header, packed }
}

function bytes(value: number, length: number): Buffer {
  const buffer = Buffer.alloc(length)
  buffer.writeUIntBE(value, 0, length)
  return buffer
}
