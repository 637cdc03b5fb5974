/** A small catalogue whose links can be computed by hand. */
import {
  type Catalogue,
  conditionsOn,
  defineCatalogue,
  exclusive,
  multiple,
  single,
} from '../../../src/engine'
import type { Registry } from '../../../src/share'

const vocabulary = {
  cone: single('wafer', 'cup'),
  flavours: multiple('lemon', 'cherry', 'walnut', exclusive('none')),
  nuts: single('fine', 'allergic'),
}

const { has, is } = conditionsOn(vocabulary)

/** Walnut is offered in a cup only; nuts are asked about only after walnut. */
export const iceCream: Catalogue = defineCatalogue({
  edition: 'summer',
  vocabulary,
  sections: [{ id: 'all', questions: ['cone', 'flavours', 'nuts'] }],
  branches: {
    askedWhen: { nuts: { condition: has('flavours', 'walnut'), otherwise: ['fine'] } },
    offeredWhen: { flavours: { walnut: is('cone', 'cup') } },
  },
  measures: [],
})

/** The numbers of the catalogue, with a question and an option that are retired. */
export const iceCreamNumbers: Registry = {
  editions: { spring: 1, summer: 2 },
  questions: {
    cone: { number: 1, options: { wafer: 1, cup: 2 } },
    flavours: { number: 3, options: { none: 1, lemon: 2, cherry: 3, walnut: 5 } },
    nuts: { number: 4, options: { fine: 1, allergic: 2 } },
  },
  retired: {
    questions: { sprinkles: { number: 2, kind: 'multiple', options: { sugar: 1, chocolate: 2 } } },
    options: { flavours: { vanilla: 4 } },
  },
}
