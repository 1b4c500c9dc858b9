import { placeholderName } from './fp001-placeholder-name.ts'
import { orphanNode } from './fp002-orphan-node.ts'
import { missingPlane } from './fp003-missing-plane.ts'
import { tooManyCards } from './fp004-too-many-cards.ts'
import { edgeWithoutVerb } from './fp005-edge-without-verb.ts'
import { tooFewFacts } from './fp006-too-few-facts.ts'
import { tooFewSources } from './fp007-too-few-sources.ts'
import { digestsAlone } from './fp008-digests-alone.ts'
import { factAfterItsSource } from './fp009-fact-after-its-source.ts'
import { staleFact } from './fp010-stale-fact.ts'
import { onCallOutsideTheDrawing } from './fp011-on-call-outside-the-drawing.ts'
import { timelineOutOfOrder } from './fp012-timeline-out-of-order.ts'
import { generalAdvice } from './fp013-general-advice.ts'
import { firstCheckNotSafe } from './fp014-first-check-not-safe.ts'
import { branchEndsNowhere } from './fp015-branch-ends-nowhere.ts'
import { questionOutOfReach } from './fp016-question-out-of-reach.ts'
import { totalDoesNotAddUp } from './fp017-total-does-not-add-up.ts'
import { hopsExceedThePromise } from './fp018-hops-exceed-the-promise.ts'
import { periodEndsBeforeItStarts } from './fp019-period-ends-before-it-starts.ts'
import { availabilityOutOfReach } from './fp020-availability-out-of-reach.ts'
import { resourceTooSmall } from './fp021-resource-too-small.ts'
import { otherSaturatesFirst } from './fp022-other-saturates-first.ts'
import { headroomDoesNotFollow } from './fp023-headroom-does-not-follow.ts'
import { unitCostDoesNotFollow } from './fp024-unit-cost-does-not-follow.ts'
import { priceTimesQuantity } from './fp025-price-times-quantity.ts'
import { derivedOtherwise } from './fp027-derived-otherwise.ts'
import { questionAskedTwice } from './fp028-question-asked-twice.ts'
import { outageBeyondItsTimeline } from './fp029-outage-beyond-its-timeline.ts'
import { technologyOfTheCatalogue } from './fp030-technology-of-the-catalogue.ts'
import type { Rule } from './rule.ts'

/** Every rule over one diagram, in the order of the codes. */
export const rules: readonly Rule[] = [
  placeholderName,
  orphanNode,
  missingPlane,
  tooManyCards,
  edgeWithoutVerb,
  tooFewFacts,
  tooFewSources,
  digestsAlone,
  factAfterItsSource,
  staleFact,
  onCallOutsideTheDrawing,
  timelineOutOfOrder,
  generalAdvice,
  firstCheckNotSafe,
  branchEndsNowhere,
  questionOutOfReach,
  totalDoesNotAddUp,
  hopsExceedThePromise,
  periodEndsBeforeItStarts,
  availabilityOutOfReach,
  resourceTooSmall,
  otherSaturatesFirst,
  headroomDoesNotFollow,
  unitCostDoesNotFollow,
  priceTimesQuantity,
  derivedOtherwise,
  questionAskedTwice,
  outageBeyondItsTimeline,
  technologyOfTheCatalogue,
]
