/** Article I: make full use of existing central and local funds. */
import { measure, provision } from '../../measure'
import { all, any, exporter, has, inMainland, is, pilot } from '../../questions/conditions'

/** Existing public funds are to support exports of digital, design, R&D and other new services. */
export const newServicesFunding = measure('new-services-funding', {
  provision: provision('I', 1),
  relevantWhen: all(
    exporter,
    inMainland,
    any(
      has(
        'services',
        'digital-services',
        'high-end-design',
        'research-development',
        'supply-chain',
        'testing-inspection',
        'accreditation-certification',
        'ip-services',
        'geoinformation',
        'language-services',
      ),
      // The list of services in the circular is open.
      all(
        has(
          'services',
          'other-services',
          'tourism',
          'medical-wellness',
          'conferences-exhibitions',
          'sports-events',
          'study-research-visits',
          'long-stay-retirement',
        ),
        pilot('services-are-examples'),
      ),
    ),
  ),
})

/** Existing public funds are to support green services sold abroad. */
export const greenServicesFunding = measure('green-services-funding', {
  provision: provision('I', 1),
  relevantWhen: all(
    exporter,
    inMainland,
    has(
      'services',
      'energy-efficiency',
      'resource-recycling',
      'environmental-remediation',
      'environmental-consulting',
      'carbon-accounting',
      'integrated-carbon-management',
    ),
  ),
})

/** Key service exporters and projects are to get extra support. */
export const keyEnterpriseSupport = measure('key-enterprise-support', {
  provision: provision('I', 2),
  relevantWhen: all(exporter, inMainland, is('key-enterprise', 'yes')),
})

/** The measures of article I, in the order of the circular. */
export const fundingMeasures = [newServicesFunding, greenServicesFunding, keyEnterpriseSupport] as const
