import { readFile } from 'node:fs/promises'
import * as v from 'valibot'

/** A data file that cannot be used: the message names the file, the line, the key, and what it should be. */
class DataError extends Error {
  override readonly name = 'DataError'
}

/** The rows of a file of JSON lines, each checked against a shape, which changes nothing in it; none if there is no such file. Throws a {@link DataError}. */
export async function readJsonLines<S extends v.GenericSchema>(file: string, shape: S): Promise<v.InferOutput<S>[]> {
  const text = await textOf(file)
  return text.split('\n').flatMap((line, index) => (line.trim() === '' ? [] : [checked(line, shape, `${file}:${index + 1}`)]))
}

/** A file of one JSON value, checked against a shape, which changes nothing in it; `undefined` if there is no such file. Throws a {@link DataError}. */
export async function readJson<S extends v.GenericSchema>(file: string, shape: S): Promise<v.InferOutput<S> | undefined> {
  const text = await textOf(file)
  return text === '' ? undefined : checked(text, shape, file)
}

async function textOf(file: string): Promise<string> {
  return readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return ''
    throw new DataError(`${file} cannot be read: ${error.message}`)
  })
}

function checked<S extends v.GenericSchema>(text: string, shape: S, where: string): v.InferOutput<S> {
  const value = parsed(text, where)
  const result = v.safeParse(shape, value)
  if (result.success) return value as v.InferOutput<S> // as it was read: what is written again keeps the order of its keys
  const [issue] = result.issues
  const path = issue.path?.map(({ key }) => String(key)).join('.') ?? ''
  throw new DataError(`${where}: ${path === '' ? 'the row' : `“${path}”`} ${issue.received === 'undefined' ? 'is missing' : issue.message}`)
}

function parsed(text: string, where: string): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    throw new DataError(`${where} is no JSON: ${(error as Error).message}`)
  }
}
