/** The engine at the place from which the toy policy beside it imports one. */
export * from '../../src/engine'
