import { type Network, type NetworkLimits, request } from './network.ts'

/** The availability API of the Wayback Machine: https://archive.org/help/wayback_api.php */
export const WAYBACK = 'https://archive.org/wayback/available'

/** The address of an archived copy; nothing if there is none, or nobody answers. */
export async function archivedCopy(
  url: string,
  network: Network,
  limits: NetworkLimits,
  api: string = WAYBACK,
): Promise<string | undefined> {
  const reply = await request(`${api}?url=${encodeURIComponent(url)}`, 'GET', network, limits)
  if ('failed' in reply || reply.status !== 200) return undefined
  try {
    const { archived_snapshots: snapshots }: { archived_snapshots?: { closest?: { available?: unknown; url?: unknown } } } = JSON.parse(
      reply.body,
    )
    const closest = snapshots?.closest
    return closest?.available === true && typeof closest.url === 'string' ? closest.url.replace(/^http:/, 'https:') : undefined
  } catch {
    return undefined
  }
}
