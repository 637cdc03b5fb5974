/** Article VII: easier movement of people across the border, and consumption by visitors. */
import { measure, provision } from '../../measure'
import { all, any, has, inMainland, is, travellers } from '../../questions/conditions'

/** Visas are to become easier for staff of foreign-invested firms, scientists and talent. */
export const visaFacilitation = measure('visa-facilitation', {
  provision: provision('VII', 1),
  relevantWhen: any(
    all(is('ownership', 'foreign-invested'), has('inbound-travellers', 'own-staff')),
    has('inbound-travellers', 'scientific-technical', 'high-level-talent'),
  ),
})

/** More countries are to get visa-free entry, and regional visa-free rules are to improve. */
export const visaFreeEntry = measure('visa-free-entry', {
  provision: provision('VII', 2),
  relevantWhen: travellers,
})

/** Foreign visitors are to find it easier to use services in China, from tourism to medical care. */
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

/** The measures of article VII, in the order of the circular. */
export const peopleMeasures = [visaFacilitation, visaFreeEntry, inboundConsumption] as const
