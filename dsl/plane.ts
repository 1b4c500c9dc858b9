/** The four planes of a production system, top to bottom as they are drawn. */
export type Plane = 'edge' | 'service' | 'state' | 'control'

export interface PlaneStyle {
  /** Fill of everything on the plane: fixed for every output and theme. */
  readonly colour: `#${string}`
  /** Colour of text on that fill; the contrast is at least 4.5:1 (WCAG 2.2, criterion 1.4.3). */
  readonly text: `#${string}`
  readonly title: string
  readonly holds: string
}

/**
 * Colours, text colours and meaning of the planes.
 *
 * @example
 * planes.edge.colour // '#0066CC'
 */
export const planes: Readonly<Record<Plane, PlaneStyle>> = {
  edge: { colour: '#0066CC', text: '#FFFFFF', title: 'Edge', holds: 'clients, DNS, CDN, WAF, load balancers' },
  service: { colour: '#00AA00', text: '#06140A', title: 'Service', holds: 'APIs, business logic, workers' },
  state: { colour: '#FF8800', text: '#1C0F00', title: 'State', holds: 'databases, caches, queues, object stores' },
  control: { colour: '#CC0000', text: '#FFFFFF', title: 'Control', holds: 'monitoring, configuration, deployment' },
}

/** The planes in the order in which they are drawn. */
export const planeOrder: readonly Plane[] = ['edge', 'service', 'state', 'control']
