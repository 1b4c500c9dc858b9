import type { Flow } from '../flow.ts'
import type { AtLeastOne, OnCall } from '../gates/on-call.ts'
import type { FailureScenario } from '../gates/production.ts'
import type { Group } from '../group.ts'
import type { made } from '../made.ts'
import type { Node } from '../node.ts'
import type { OrderHint } from '../order.ts'
import type { System } from '../systems/system.ts'
import type { Technology } from '../technology.ts'
import type { CostFact, Fact } from '../units/quantity.ts'
import type { ArchitectureDiagram } from './architecture.ts'
import type { CapacityDiagram } from './capacity.ts'
import type { ComparisonDiagram } from './comparison.ts'
import type { CostDiagram } from './cost.ts'
import type { CostBreakdownDiagram } from './cost-breakdown.ts'
import type { DebuggingDiagram } from './debugging.ts'
import type { FailureDomainsDiagram } from './failure-domains.ts'
import type { IncidentDiagram } from './incident.ts'
import type { MigrationDiagram } from './migration.ts'
import type { NovelSolutionsDiagram } from './novel-solutions.ts'
import type { PatternDiagram } from './pattern.ts'
import type { PerformanceDiagram } from './performance.ts'
import type { ProductionOperationsDiagram } from './production-operations.ts'
import type { RequestFlowDiagram } from './request-flow.ts'
import type { ScaleEvolutionDiagram } from './scale-evolution.ts'
import type { ScalingDiagram } from './scaling.ts'
import type { StorageDiagram } from './storage.ts'

/** What every diagram says, of whatever category, but for its flow: the drawing's subject, and both quality gates. */
export interface DiagramSpecWithoutFlow {
  /** A company (`systems.netflix`), a technology (`tech.kafka`), or your own `system(…)`. */
  readonly system: System | Technology
  readonly title: string
  /** One or two sentences: what the reader sees. */
  readonly summary: string
  /** The 3 AM test. */
  readonly onCall: OnCall
  /** The production reality test: what fails, and how it ends. */
  readonly failures: AtLeastOne<FailureScenario>
}

/** What diagrams that draw a flow say. */
export interface DiagramSpec extends DiagramSpecWithoutFlow {
  readonly flow: AtLeastOne<Flow>
  readonly groups?: readonly Group[]
  /** Where nodes stand in their band, if the picture needs it: `sameRow(a, b)`, `before(a, b)`. */
  readonly order?: readonly OrderHint[]
}

/** The figures of diagrams that are not of a whole system. */
export interface CategoryMetrics {
  /** What it costs, or why nobody says. */
  readonly cost: CostFact
}

/** A group and where it stands: inside `within`, or directly on its plane. */
export interface PlacedGroup {
  readonly group: Group
  readonly id: string
  readonly within?: string
  /** Ids of the nodes directly inside. */
  readonly nodes: readonly string[]
}
/** A node and its id in this diagram. */
export interface PlacedNode {
  readonly node: Node
  readonly id: string
}

/** What diagrams of all categories have once they are made. */
export interface DiagramBase {
  readonly kind: 'diagram'
  /** `netflix/architecture/architecture`: system, category, slug. */
  readonly id: string
  readonly slug: string
  readonly system: System | Technology
  readonly title: string
  readonly summary: string
  readonly nodes: readonly PlacedNode[]
  readonly flows: readonly Flow[]
  readonly groups: readonly PlacedGroup[]
  readonly order: readonly OrderHint[]
  /** The figures a reader asks for first, by name. */
  readonly metrics: Readonly<Record<string, Fact>>
  readonly onCall: OnCall
  readonly failures: readonly FailureScenario[]
  readonly [made]: true
}

/** A diagram of one of the eight views of a whole system. */
export type ArchitectureViewDiagram =
  | ArchitectureDiagram
  | RequestFlowDiagram
  | StorageDiagram
  | FailureDomainsDiagram
  | ScaleEvolutionDiagram
  | CostBreakdownDiagram
  | NovelSolutionsDiagram
  | ProductionOperationsDiagram

/** A diagram of any category. Functions of the language return it; only the compiler looks inside. */
export type Diagram =
  | ArchitectureViewDiagram
  | IncidentDiagram
  | DebuggingDiagram
  | PatternDiagram
  | ScalingDiagram
  | PerformanceDiagram
  | CostDiagram
  | MigrationDiagram
  | CapacityDiagram
  | ComparisonDiagram
/** The names of the categories. */
export type Category = Diagram['category']
