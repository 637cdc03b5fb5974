/** The names of topics and option groups, and the points left open, in English. */
import type { Headings } from './headings'

export const headingsEn: Headings = {
  sections: {
    services: 'Services',
    location: 'Location',
    enterprise: 'Enterprise',
    people: 'Travellers',
    money: 'Money',
    ip: 'Intellectual property',
    data: 'Data',
    markets: 'International markets',
  },
  groups: {
    'new-forms': 'New forms and models of service exports',
    green: 'Green services',
    visitors: 'Services for visitors to China',
    other: 'Other',
    north: 'North China',
    northeast: 'Northeast China',
    east: 'East China',
    'central-south': 'Central and South China',
    southwest: 'Southwest China',
    northwest: 'Northwest China',
    elsewhere: 'Elsewhere',
  },
  pilots: {
    'qualified-regions-for-group-data': {
      point:
        'the circular does not name the regions that qualify for the pilots on personal information within groups',
      ask: 'Ask the office of the Cyberspace Administration of China (CAC) in your province whether your region takes part.',
    },
    'other-qualified-regions': {
      point:
        'the circular names Lin-gang and Hainan only as examples and does not say which other regions qualify',
      ask: 'Ask your local commerce bureau whether your region qualifies or is seeking to.',
    },
    'pilot-areas-as-zones': {
      point:
        'the circular names demonstration zones and does not say whether comprehensive pilot areas for the services sector count as well',
      ask: 'Ask the administration of your area or your local commerce bureau whether your area counts.',
    },
  },
}
