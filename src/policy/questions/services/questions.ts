import { exclusive, fixed, group, multiple, plan, single, status } from '../../../engine'

/** New forms and models of service exports, as article I lists them. */
export const newForms = [
  'digital-services',
  'high-end-design',
  'research-development',
  'supply-chain',
  'testing-inspection',
  'accreditation-certification',
  'ip-services',
  'geoinformation',
  'language-services',
] as const

/** Green services, as article I lists them. */
export const greenServices = [
  'energy-efficiency',
  'resource-recycling',
  'environmental-remediation',
  'environmental-consulting',
  'carbon-accounting',
  'integrated-carbon-management',
] as const

/** Services that visitors consume in China, after article VII. */
export const visitorServices = [
  'tourism',
  'medical-wellness',
  'conferences-exhibitions',
  'sports-events',
  'study-research-visits',
  'long-stay-retirement',
] as const

/** The questions about services, with their options. */
export const servicesQuestions = {
  services: fixed(
    multiple(
      ...group('new-forms', newForms),
      ...group('green', greenServices),
      ...group('visitors', visitorServices),
      ...group('other', ['other-services', exclusive('goods-only')]),
    ),
  ),
  'service-exports': plan(single('yes', 'planned', 'no')),
  'key-enterprise': status(single('yes', 'no')),
}
