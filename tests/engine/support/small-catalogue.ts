/** A catalogue small enough to see all of it: may a bakery sell bread on the market? */
import {
  conditionsOn,
  defineCatalogue,
  exclusive,
  leavesUnknown,
  multiple,
  single,
} from '../../../src/engine'

/** The questions of the bakery; hints at when they are asked stand beside them. */
export const vocabulary = {
  /** What is sold. */
  goods: multiple('bread', 'cake', 'honey', exclusive('nothing')),
  place: single('market', 'shop', 'online'),
  /** Asked on the market only. */
  stall: single('own', 'rented'),
  /** Kinds of stall; a corner stall is offered on the market only. */
  extras: multiple('roof', 'corner', exclusive('none')),
  licence: single('granted', leavesUnknown('applied-for'), 'refused'),
}

type Reason = 'rules-to-come'

/** Conditions on these questions; "rules-to-come" is the only open point. */
export const { is, has, all, any, not, pilot } = conditionsOn<typeof vocabulary, Reason>(vocabulary)

/** The catalogue of the bakery. */
export const bakery = defineCatalogue({
  edition: 'test',
  vocabulary,
  sections: [
    { id: 'shop', questions: ['goods', 'place', 'stall', 'extras'] },
    { id: 'papers', questions: ['licence'] },
  ],
  branches: {
    askedWhen: {
      stall: { condition: is('place', 'market'), otherwise: ['own'] },
      extras: { condition: not(is('place', 'online')), otherwise: [] },
    },
    offeredWhen: { extras: { corner: is('place', 'market') } },
  },
  measures: [
    /** Bread or cake with a licence. */
    { id: 'baker', relevantWhen: all(has('goods', 'bread', 'cake'), is('licence', 'granted')) },
    /** True also where the stall is not asked for, since "own" is then its fixed value. */
    { id: 'own-stall', relevantWhen: is('stall', 'own') },
    { id: 'rented-stall', relevantWhen: is('stall', 'rented') },
    { id: 'corner-stall', relevantWhen: has('extras', 'corner') },
    { id: 'no-honey', relevantWhen: not(has('goods', 'honey')) },
    {
      id: 'online',
      relevantWhen: any(is('place', 'online'), all(is('place', 'shop'), pilot('rules-to-come'))),
    },
  ],
})
