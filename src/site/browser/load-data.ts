/// <reference lib="dom" />
import { DATA_NAME, type SiteData } from '../data.ts'
import { scriptUrl } from './trusted.ts'

const ADDRESSES = { search: 'searchIndex', navigation: 'navigation' } as const
const pending = new Map<keyof SiteData, Promise<unknown>>()

/** Data of the site, loaded once, when they are first asked for. A failed load is tried again the next time. */
export function loadData<Name extends keyof SiteData>(name: Name): Promise<SiteData[Name]> {
  const loading = pending.get(name) ?? load(name)
  pending.set(name, loading)
  loading.catch(() => pending.delete(name))
  return loading as Promise<SiteData[Name]>
}

function load<Name extends keyof SiteData>(name: Name): Promise<SiteData[Name]> {
  return new Promise((resolve, reject) => {
    const script = document.createElement('script')
    script.src = scriptUrl(document.documentElement.dataset[ADDRESSES[name]] ?? '')
    script.onload = () => {
      const data = (globalThis as { [DATA_NAME]?: Partial<SiteData> })[DATA_NAME]?.[name]
      if (data === undefined) reject(new Error(`${script.src} holds no data`))
      else resolve(data)
    }
    script.onerror = () => {
      script.remove()
      reject(new Error(`${script.src} cannot be loaded`))
    }
    document.head.append(script)
  })
}
