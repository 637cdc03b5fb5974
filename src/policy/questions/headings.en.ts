import type { Headings } from './headings'

/** The names of topics and option groups, in English. */
export const headingsEn: Headings = {
  sections: {
    location: 'Location',
    enterprise: 'Enterprise',
    services: 'Services',
    people: 'Travellers',
    money: 'Money',
    ip: 'Intellectual property',
    data: 'Data',
    markets: 'International markets',
    checks: 'Points to check',
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
}
