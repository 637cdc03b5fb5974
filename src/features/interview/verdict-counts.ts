/** How many measures have each verdict, with the verdict's name. */
import type { Assessment, Verdict } from '../../engine'
import type { Messages } from '../../i18n'

const verdicts: readonly Verdict[] = ['relevant', 'possible', 'not-relevant']

export function verdictCounts(assessment: Assessment, messages: Messages) {
  return verdicts.map((verdict) => ({
    verdict,
    count: assessment.findings.filter((finding) => finding.verdict === verdict).length,
    text: messages.verdicts[verdict],
  }))
}
