export { type ArchitectureMetrics, type ArchitectureSpec, architecture } from './categories/architecture.ts'
export {
  type CapacityModel,
  type CapacitySpec,
  capacity,
  type LoadFact,
  type MeasuredResource,
  type PoolResource,
  type Resource,
} from './categories/capacity.ts'
export { type Choice, type ChoiceMap, type ChoicePlace, type ComparisonSpec, comparison } from './categories/comparison.ts'
export { type CostSpec, cost } from './categories/cost.ts'
export { type CostBreakdownSpec, costBreakdown } from './categories/cost-breakdown.ts'
export type { Billed, CostBreakdown, CostItem } from './categories/cost-items.ts'
export { type DebuggingGuide, type DebuggingSpec, debugging, type Outcome, type Question } from './categories/debugging.ts'
export type {
  ArchitectureViewDiagram,
  Category,
  CategoryMetrics,
  Diagram,
  DiagramSpec,
  DiagramSpecWithoutFlow,
} from './categories/diagram.ts'
export { type FailureDomain, type FailureDomains, type FailureDomainsSpec, failureDomains } from './categories/failure-domains.ts'
export {
  type Action,
  type CascadeStep,
  type Detection,
  type Impact,
  type IncidentAnatomy,
  type IncidentSpec,
  incident,
  type Moment,
  type ZonedTime,
} from './categories/incident.ts'
export { type MigrationPhase, type MigrationPlan, type MigrationSpec, migration } from './categories/migration.ts'
export { type NovelSolution, type NovelSolutionsSpec, novelSolutions } from './categories/novel-solutions.ts'
export { type PatternFacts, type PatternSpec, type PatternStates, pattern } from './categories/pattern.ts'
export { type AtLeastTwo, type PerformanceProfile, type PerformanceSpec, performance } from './categories/performance.ts'
export {
  type Practice,
  type ProductionOperations,
  type ProductionOperationsSpec,
  productionOperations,
} from './categories/production-operations.ts'
export {
  type Dependency,
  type Hop,
  type NeededDependency,
  type RequestFlowSpec,
  type RequestPath,
  requestFlow,
} from './categories/request-flow.ts'
export { type ScaleEvolutionSpec, scaleEvolution } from './categories/scale-evolution.ts'
export { type ScalingSpec, scaling } from './categories/scaling.ts'
export type { AtLeastThree, Stage } from './categories/stage.ts'
export { type StorageSpec, type Store, storage } from './categories/storage.ts'
export { derive } from './facts/derive.ts'
export { dateOf, type Grade, gradeOf } from './facts/grade.ts'
export type { Derived, Estimated, NotPublished, Origin, Qualifier, Reported, Unpublished } from './facts/origin.ts'
export {
  type DeepLink,
  type MeasuredSourceSpec,
  type PublishedSourceSpec,
  type Seen,
  type Source,
  type Sources,
  source,
} from './facts/source.ts'
export { unpublished } from './facts/unpublished.ts'
export { type FillThisIn, fillIn } from './fill-in.ts'
export type { Flow, Retry, Via } from './flow.ts'
export type {
  AtLeastOne,
  ErrorText,
  IrreversibleStep,
  LogSignal,
  MetricSignal,
  OnCall,
  ReadOnlyStep,
  ReversibleStep,
  RunbookStep,
} from './gates/on-call.ts'
export type { FailureScenario } from './gates/production.ts'
export {
  type ControlGroup,
  cell,
  cluster,
  type EdgeGroup,
  type Group,
  type GroupKind,
  group,
  region,
  type ServiceGroup,
  type StateGroup,
} from './group.ts'
export {
  type ColourComesFromThePlane,
  type ControlNode,
  control,
  type EdgeNode,
  edge,
  type ManagedNodeSpec,
  type ManagedServiceHasNoVersion,
  type Node,
  type NodeSpec,
  type ServiceNode,
  type StateNode,
  service,
  state,
  type VersionedNodeSpec,
} from './node.ts'
export { before, type OrderHint, sameRow } from './order.ts'
export { type Plane, planes } from './plane.ts'
export { Refusal } from './refusal.ts'
export { type Selection, select, withDefaults } from './select.ts'
export { type KnownSystems, systems } from './systems/index.ts'
export { type System, system } from './systems/system.ts'
export {
  type ManagedControlTech,
  type ManagedEdgeTech,
  type ManagedServiceTech,
  type ManagedStateTech,
  managed,
  type OnControl,
  type OnEdge,
  type OnService,
  type OnState,
  type OwnTechnologySpec,
  type Technology,
  technology,
  type VersionedControlTech,
  type VersionedEdgeTech,
  type VersionedServiceTech,
  type VersionedStateTech,
  versioned,
} from './technology.ts'
export type { MajorMinorPatch, MajorMinorPatchOrUnpublished } from './version.ts'
