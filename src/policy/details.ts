/** What only the result, the library and the about page look up: what to do, whom to ask, what it rests on. */
export { actOf } from './contacts/agenda'
export { contacts } from './contacts/contacts'
export { generalSources, reportedIn } from './general-sources'
export { guidance } from './measures/guidance'
export { specialCases } from './special-cases'
export { measureSources } from './measures/sources'
