/** Article VII: easier movement of people across the border, and consumption by visitors. */
import { measure, provision } from '../../measure'
import { all, any, has, inMainland, is, travellers } from '../../questions/conditions'

export const visaFacilitation = measure('visa-facilitation', {
  provision: provision('VII', 1),
  relevantWhen: any(
    all(is('ownership', 'foreign-invested'), has('inbound-travellers', 'own-staff')),
    has('inbound-travellers', 'scientific-technical', 'high-level-talent'),
  ),
})

export const visaFreeEntry = measure('visa-free-entry', {
  provision: provision('VII', 2),
  relevantWhen: travellers,
})

export const inboundConsumption = measure('inbound-consumption', {
  provision: provision('VII', 3),
  relevantWhen: all(
    has(
      'services',
      'tourism',
      'medical-wellness',
      'conferences-exhibitions',
      'sports-events',
      'study-research-visits',
      'long-stay-retirement',
    ),
    has('inbound-travellers', 'consumers'),
    inMainland,
  ),
})

export const peopleMeasures = [visaFacilitation, visaFreeEntry, inboundConsumption] as const
