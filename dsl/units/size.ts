import { quantity } from '../facts/fact.ts'
import type { DataSize } from './quantity.ts'

type SizeUnit = 'B' | 'KB' | 'MB' | 'GB' | 'TB' | 'PB' | 'EB' | 'KiB' | 'MiB' | 'GiB' | 'TiB'
/** Bytes in each unit of size. */
export const BYTES: Readonly<Record<SizeUnit, number>> = {
  B: 1,
  KB: 1e3,
  MB: 1e6,
  GB: 1e9,
  TB: 1e12,
  PB: 1e15,
  EB: 1e18,
  KiB: 2 ** 10,
  MiB: 2 ** 20,
  GiB: 2 ** 30,
  TiB: 2 ** 40,
}

function size(value: number, unit: SizeUnit): DataSize {
  return quantity({ dimension: 'data size', value, unit, unitBase: BYTES[unit], of: 'data' })
}

/** Bytes. @example format(bytes(512)) // '512 B' */
export function bytes(value: number): DataSize {
  return size(value, 'B')
}
/** Kilobytes of 1,000 bytes. @example format(kilobytes(64)) // '64 KB' */
export function kilobytes(value: number): DataSize {
  return size(value, 'KB')
}
/** Megabytes of 1,000,000 bytes. @example format(megabytes(1.5)) // '1.5 MB' */
export function megabytes(value: number): DataSize {
  return size(value, 'MB')
}
/** Gigabytes of 10⁹ bytes. @example format(gigabytes(96)) // '96 GB' */
export function gigabytes(value: number): DataSize {
  return size(value, 'GB')
}
/** Terabytes of 10¹² bytes. @example format(terabytes(280)) // '280 TB' */
export function terabytes(value: number): DataSize {
  return size(value, 'TB')
}
/** Petabytes of 10¹⁵ bytes. @example format(petabytes(14.3)) // '14.3 PB' */
export function petabytes(value: number): DataSize {
  return size(value, 'PB')
}
/** Exabytes of 10¹⁸ bytes. @example format(exabytes(1)) // '1 EB' */
export function exabytes(value: number): DataSize {
  return size(value, 'EB')
}
/** Mebibytes of 2²⁰ bytes. @example format(mebibytes(256)) // '256 MiB' */
export function mebibytes(value: number): DataSize {
  return size(value, 'MiB')
}
/** Gibibytes of 2³⁰ bytes. @example format(gibibytes(64)) // '64 GiB' */
export function gibibytes(value: number): DataSize {
  return size(value, 'GiB')
}
