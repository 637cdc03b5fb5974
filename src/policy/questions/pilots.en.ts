/** The points that the circular leaves open, in English. */
import type { PilotsWords } from './pilots'

export const pilotsEn: PilotsWords = {
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
}
