/** What the rules on personal information require today: of every transfer, and of each way for a group. */

/** The month in which every requirement of the article held according to its source. */
export const asOf = '2026-10'

/** A requirement of the Provisions of 22 March 2024 on data flows. */
export const provisions = { source: 'cac-data-flow-provisions-2024', asOf } as const

const certificationMeasures = { source: 'cac-certification-measures-2025', asOf } as const

const smallVolume = { ...provisions, instrument: 'small-volume-exemption' } as const
const greaterBay = { asOf, instrument: 'greater-bay-contract' } as const
const certification = { asOf, instrument: 'certification' } as const
const assessment = { ...provisions, instrument: 'security-assessment' } as const

/** What holds for every transfer of personal information, exempt from the procedures or not. */
export const personalInformationDuties = [
  { id: 'notice', source: 'cac-answers-july-2026', asOf },
  { id: 'legal-basis', source: 'cac-answers-july-2026', asOf },
  { id: 'impact-assessment', source: 'cac-standard-contract-measures-2023', asOf },
] as const

/** What each way to send personal information within a group requires. */
export const groupRequirements = [
  ...personalInformationDuties,
  { id: 'staff-management', ...provisions, instrument: 'hr-exemption', check: 'hr-transfer' },
  { id: 'small-volume-people', ...smallVolume, check: 'personal-volume' },
  { id: 'small-volume-sensitive', ...smallVolume, check: 'sensitive-volume' },
  { id: 'small-volume-operator', ...smallVolume, check: 'critical-infrastructure' },
  { id: 'small-volume-important', ...smallVolume, check: 'important-data-notified' },
  {
    id: 'greater-bay-parties',
    ...greaterBay,
    source: 'greater-bay-area-contract-2023',
    check: 'gba-parties',
  },
  {
    id: 'greater-bay-important',
    ...greaterBay,
    source: 'cms-greater-bay-area-2023',
    check: 'important-data-notified',
  },
  { id: 'greater-bay-filing', ...greaterBay, source: 'mondaq-greater-bay-area-2024' },
  { id: 'greater-bay-macao', ...greaterBay, source: 'macao-arrangement-2024' },
  { id: 'certification-people', ...certification, ...provisions, check: 'personal-volume' },
  { id: 'certification-sensitive', ...certification, ...provisions, check: 'sensitive-volume' },
  {
    id: 'certification-operator',
    ...certification,
    ...certificationMeasures,
    check: 'critical-infrastructure',
  },
  {
    id: 'certification-important',
    ...certification,
    ...certificationMeasures,
    check: 'important-data-notified',
  },
  { id: 'certificate', ...certification, ...certificationMeasures, check: 'transfer-clearance' },
  { id: 'certification-bodies', ...certification, source: 'certification-bodies-2026' },
  { id: 'assessment-people', ...assessment, check: 'personal-volume' },
  { id: 'assessment-sensitive', ...assessment, check: 'sensitive-volume' },
  { id: 'assessment-operator', ...assessment, check: 'critical-infrastructure' },
  { id: 'assessment-important', ...assessment, check: 'important-data-notified' },
  {
    id: 'assessment-passed',
    ...assessment,
    source: 'cac-assessment-measures-2022',
    check: 'transfer-clearance',
  },
  { id: 'assessment-extension', ...assessment, source: 'cac-answers-july-2026' },
  { id: 'no-splitting', ...certificationMeasures },
  { id: 'other-exemptions', ...provisions },
  { id: 'standard-contract', source: 'cac-standard-contract-measures-2023', asOf },
] as const
