/** Article I: make full use of existing central and local funds. */
import { measure, provision } from '../../measure'
import { all, exporter, has, inMainland, is } from '../../questions/conditions'

export const newServicesFunding = measure('new-services-funding', {
  provision: provision('I', 'a'),
  availability: 'pilot',
  relevantWhen: all(
    exporter,
    inMainland,
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
  ),
})

export const greenServicesFunding = measure('green-services-funding', {
  provision: provision('I', 'b'),
  availability: 'pilot',
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

export const keyEnterpriseSupport = measure('key-enterprise-support', {
  provision: provision('I', 'c'),
  availability: 'announced',
  relevantWhen: all(exporter, inMainland, is('key-enterprise', 'yes')),
})

export const fundingMeasures = [newServicesFunding, greenServicesFunding, keyEnterpriseSupport] as const
